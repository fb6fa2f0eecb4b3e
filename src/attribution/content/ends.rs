//! Where what is reported ends: at the end of its clause, and before the reporter's own words go on.

use super::super::grammar::{g, Grammar, SUBORDINATORS};
use super::super::subject::How;
use super::{Frame, Pattern};
use crate::lang::{flags, form, is, w};
use crate::layout::Layout;
use crate::tokens::{flag, Punct};

impl Grammar<'_> {
    /// Where the subordinate clause with which the sentence `lo..end` opens gives way to the main clause: its comma, or the
    /// item behind a quote that ends in one; `all` are the bits of all its items.
    pub(crate) fn opening_clause_end(
        &self,
        layout: &Layout,
        lo: usize,
        end: usize,
        all: u64,
    ) -> Option<usize> {
        let first = lo + usize::from(self.is_any(lo, &[w::AND, w::BUT]));
        // “However, while Lee says it is late, the board will wait”
        let adverb = first + 2 < end && self.has(first, g::ADV) && self.has(first + 1, g::COMMA);
        let first = first + 2 * usize::from(adverb);
        let first = first + usize::from(self.is_any(first, &[w::EVEN, w::JUST]));
        let time = self.is(first, w::IN) || all & (g::TIME | g::DAY) != 0;
        let first = match time {
            true => self.behind_when(first, end),
            false => first,
        };
        // “Asked if he had asked her to go, Lee paused”
        let asked = first + 1 < end && self.is(first, w::ASKED) && self.asks_what(first + 1, end);
        // “Now that Lee says it is late, the board will wait”
        let now = first + 2 < end && self.is(first, w::NOW) && self.is(first + 1, w::THAT);
        let first = first + usize::from(now);
        let opens = asked
            || now
            || first < end && (self.is_any(first, SUBORDINATORS) || self.is(first, w::UNLESS));
        let verb = if opens {
            self.finite(first + 1, end)?
        } else if first < end && self.has(first, g::PREP | g::ING | g::PAST) {
            // “In a statement announcing the sale, the club said”: a participle in the phrase that opens the sentence;
            // “Horrified at the idea of Lee becoming mayor, Orr left”.
            // “With the elders worried about the vote, Orr left”.
            let comma = self.find(first, end, g::BREAK | g::QUOTE);
            let participle = g::ING | if self.is(first, w::WITH) { g::PAST } else { 0 };
            (first + 1..comma).find(|k| self.has(*k, participle))?
        } else {
            return None;
        };
        (verb + 2..end).find_map(|at| {
            let next = if self.has(at, g::COMMA) {
                at + 1
            } else if self.has(at, g::QUOTE) && self.last_mark(layout, at) == b',' {
                at
            } else {
                return None;
            };
            let subject = if self.has(at, g::COMMA) { next } else { at + 1 };
            let quoted = subject > at
                && self.has(subject - 1 - usize::from(self.has(at, g::COMMA)), g::QUOTE);
            if quoted && opens && !asked && self.main_clause_at(first, subject, end) {
                return Some(subject - usize::from(next == subject));
            }
            let phrase = self.phrase_right(subject, end)?;
            let mut verb = phrase.last + 1;
            // “Gen. Ann Lee, the head of the staff, told”
            let named = self.has(verb, g::COMMA) && self.has(phrase.last, g::CAP);
            let aside = named.then(|| self.closing_comma(verb, end)).flatten();
            let aside = aside.filter(|close| {
                self.has(verb + 1, g::ART) && self.finite(verb + 1, *close).is_none()
            });
            verb = aside.map_or(verb, |close| close + 1);
            while verb < end && self.has(verb, g::ADV) {
                verb += 1;
            }
            (verb < end && self.has(verb, g::FIN | g::AUX))
                .then_some(subject - usize::from(next == subject))
        })
    }

    /// `When Lee called it “late,” | two of the owners in the hall left`: whether the main clause begins at `from`, behind the quote that
    /// ends the subordinate clause from `first` on.
    fn main_clause_at(&self, first: usize, from: usize, end: usize) -> bool {
        // “When she says that if it is “late,” people will go”: that clause may be in this one.
        let inner = (first + 1..from).any(|k| self.is_any(k, &[w::IF, w::WHEN, w::WHILE]));
        let from = from + usize::from(self.has(from, g::NEG));
        // “If he thinks it “late,” why did he come?”
        if self.has(from, g::WH) && self.has(from + 1, g::AUX) {
            return !inner;
        }
        let starts = g::DET | g::SUBJ | g::CAP | g::PLURAL | g::DIGIT;
        let quantity = from < end && self.info(from).any(is::QUANTIFIER | is::NUMBER);
        let none = g::PREP | g::ING | g::REL | g::SUBORD;
        if inner || from >= end || self.has(from, none) || !(self.has(from, starts) || quantity) {
            return false;
        }
        // “called it “late,” a word that he likes”
        if self.is_any(from, &[w::A, w::AN]) {
            return false;
        }
        let Some(subject) = self.phrase_right(from, end) else {
            return false;
        };
        let next = self.with_conjunct(subject, end).last + 1;
        let reach = self.find(next, end, g::BREAK | g::QUOTE | g::SUBORD);
        let aside = self
            .has(next, g::COMMA)
            .then(|| self.closing_comma(next, end))
            .flatten();
        match aside {
            Some(comma) => self.has(comma + 1, g::FIN | g::AUX),
            None => next < end && self.finite(next, reach).is_some(),
        }
    }

    /// `In May, after Lee had said so, the guests left`: where the subordinate clause begins behind a time that opens the sentence.
    fn behind_when(&self, first: usize, end: usize) -> usize {
        const TIME_ITEMS: usize = 5;
        // “A day after Lee had said so, the guests left”, “On Monday, the day after …”
        let behind = |from: usize| {
            let after = (from..end.min(from + TIME_ITEMS))
                .find(|k| !self.has(*k, g::DET | g::TIME | g::DIGIT))?;
            let time = after > from && self.has(after - 1, g::TIME);
            (time && self.is_any(after, &[w::AFTER, w::BEFORE])).then_some(after)
        };
        let reach = end.min(first + TIME_ITEMS);
        // Most sentences open with no time.
        if !self.is(first, w::IN) && !self.any(first, reach, g::TIME | g::DAY) {
            return first;
        }
        let comma = self.find(first, reach, g::BREAK | g::QUOTE);
        let time = comma > first && self.has(comma, g::COMMA) && self.only_time(first, comma);
        let links = &[w::AFTER, w::WHEN, w::WHENEVER, w::BEFORE, w::AS, w::WHILE];
        let clause = self.is_any(comma + 1, links);
        if time && clause {
            return comma + 1;
        }
        let later = if time { behind(comma + 1) } else { None };
        later.or_else(|| behind(first)).unwrap_or(first)
    }

    /// A relative clause that opens after a comma ends at its comma; any one ends where the main verb follows a quote.
    pub(super) fn close_relative(&self, layout: &Layout, frame: &mut Frame) {
        let mut at = frame.verb;
        while at > frame.lo && !self.has(at, g::REL) {
            at -= 1;
        }
        // “a letter that says the pier is “doomed” went round”
        let main = (frame.verb + 1..frame.end).find(|k| {
            let verb = k + 1;
            self.has(*k, g::QUOTE)
                && self.has(verb, g::FIN)
                && self.has(verb, g::SMALL)
                && !self.has(verb, g::NOUNISH)
                // “who told her to “walk a bit” was fined”
                && (self.finite(frame.verb + 1, *k).is_some() || self.is(*k - 1, w::TO))
        });
        if let Some(quote) = main {
            frame.end = quote + 1;
        }
        self.close_at_main_verb(frame);
        let main = self
            .main_verb(frame)
            .or_else(|| self.verb_of_head(frame, at));
        if let Some(verb) = main {
            frame.end = verb;
        }
        // “He raised the sign — which read “Hope” — and left”
        if at > frame.lo && self.has(at - 1, g::DASH) {
            frame.end = self.find(frame.verb + 1, frame.end, g::DASH);
        }
        // “a nurse who left in May and who said”
        let second = self.is_any(at.saturating_sub(1), &[w::AND, w::BUT]);
        if at > frame.lo && (self.has(at - 1, g::COMMA) || second) {
            // “who called it “a joke,” left”: the comma may stand inside the marks.
            // “who says that the speaker, Ann Lee, cannot stay”: no clause ends before its verb.
            let that = self.is(frame.verb + 1, w::THAT);
            let open = |k: usize| {
                that && self.has(k, g::COMMA) && self.finite(frame.verb + 2, k).is_none()
            };
            let close = (frame.verb + 1..frame.end)
                .filter(|k| !open(*k))
                .find_map(|k| match self.last_mark(layout, k) {
                    _ if self.has(k, g::COMMA) => Some(k),
                    b',' if k + 1 < frame.end && self.has(k + 1, g::WORD) => Some(k + 1),
                    _ => None,
                })
                .unwrap_or(frame.end);
            // “who is backing the plan, “…”” is no speech.
            let quote_follows = close + 1 < frame.end
                && self.has(close + 1, g::QUOTE)
                && self.has(frame.verb, g::SPEECH);
            if close < frame.end && close > frame.verb + 1 && !quote_follows {
                frame.end = close;
            }
        }
    }

    /// `What she called “a gift” came late`, `a man calling himself “Rook” arrived`: a name ends at its marks, where the verb of the clause
    /// around it follows.
    pub(super) fn close_at_name(&self, frame: &mut Frame) {
        let around = frame.how == How::PhraseIng
            || frame.subject > frame.lo && self.is_any(frame.subject - 1, &[w::WHAT, w::WHOSE]);
        if !around || !self.info(frame.verb).has(flags::NAMES) {
            return;
        }
        let quote = self.find(frame.verb + 1, frame.end, g::QUOTE);
        let verb = quote + 1;
        if verb < frame.end && self.has(verb, g::FIN) && self.has(verb, g::SMALL) {
            frame.end = verb;
        }
    }

    /// `who asked for leave because he was tired said`: the verb behind a relative clause without commas whose subject the clause
    /// hangs on.
    fn main_verb(&self, frame: &Frame) -> Option<usize> {
        const VERBS: usize = 3;
        let verbs = (frame.verb + 1..frame.end).filter(|k| {
            let says = self.tells(*k);
            says && !self.has(*k - 1, g::BREAK | g::QUOTE | g::SUBJ)
        });
        verbs.take(VERBS).find(|k| {
            let inside = self.phrase_left(k - 1, frame.verb + 1);
            let before = inside.and_then(|p| p.first.checked_sub(1).filter(|k| *k >= frame.lo));
            let outer = before.and_then(|before| self.around_relative(before, frame.lo));
            outer.is_some_and(|outer| outer.last < frame.subject)
        })
    }

    /// `The clerk who said the mill is old has left`: the verb of the noun that opens the sentence, where a relative clause hangs on
    /// it without commas; the clause that is reported has its own before.
    fn verb_of_head(&self, frame: &Frame, relative: usize) -> Option<usize> {
        let opens = relative > frame.lo
            && self.has(relative, g::REL)
            && !self.any(frame.lo, relative, g::PUNCT | g::QUOTE)
            && self.finite(frame.lo, relative).is_none();
        let first = opens
            .then(|| self.finite(frame.verb + 1, frame.end))
            .flatten()?;
        (first + 1..frame.end)
            .take_while(|k| !self.has(*k, g::PUNCT | g::QUOTE | g::SUBORD | g::REL | g::SUBJ))
            .find(|k| {
                self.has(*k, g::FIN)
                    && !self.has(*k, g::NOUNISH)
                    && !self.has(k - 1, g::AUX | g::ADV | g::FIN | g::NEG)
                    && !self.is(k - 1, w::TO)
            })
    }

    /// `The bill, which critics say is too dear, will be heard`: the comma before the main verb ends what is said of the relative word.
    pub(super) fn close_gap(&self, frame: &mut Frame) {
        let relative = frame.subject.checked_sub(1).filter(|k| *k > frame.lo);
        let opens = relative.is_some_and(|k| {
            // “who was born here and who officials say had left, could”
            let second = || k > frame.lo + 1 && self.is(k - 1, w::AND);
            self.has(k, g::REL)
                && (self.has(k - 1, g::COMMA) || second())
                && frame.how == How::Plain
        });
        if !opens {
            // “to read the memos that he said had been lost, and to hire her”
            let that =
                relative.is_some_and(|k| self.is(k, w::THAT) && self.noun_before_relative(k));
            if that {
                let to = (frame.verb + 1..frame.end).find(|k| {
                    self.has(*k, g::COMMA) && self.is(k + 1, w::AND) && self.is(k + 2, w::TO)
                });
                frame.end = to.unwrap_or(frame.end);
            }
            return;
        }
        let main = (frame.verb + 1..frame.end).find(|k| {
            let verb = k + 1 + usize::from(self.has(*k + 1, g::ADV) && !self.has(*k + 1, g::AUX));
            self.has(*k, g::COMMA)
                && self.has(verb, g::FIN)
                && self.has(verb, g::SMALL)
                && !self.has(verb, g::NOMINAL | g::DET)
        });
        frame.end = main.unwrap_or(frame.end);
    }

    /// `The vote (Lee called it “a farce”) went on`: what stands in brackets ends with them.
    pub(super) fn close_at_bracket(&self, frame: &mut Frame) {
        if frame.all & g::CLOSE == 0 {
            return;
        }
        let from = frame.verb.max(frame.last) + 1;
        let close = self.find(from, frame.end, g::OPEN | g::CLOSE);
        let opens = || {
            self.bracket_before(close, frame.lo)
                .is_some_and(|open| open < frame.first)
        };
        if close < frame.end && self.has(close, g::CLOSE) && opens() {
            frame.end = close;
        }
    }

    /// `In the hall, where a sign asked guests to sit, few wanted to talk`: the comma before the main clause ends what is reported in a
    /// clause of the place.
    pub(super) fn close_where(&self, frame: &mut Frame) {
        let place = frame.subject.checked_sub(1).filter(|k| *k > frame.lo);
        let opens = place.is_some_and(|k| {
            self.is(k, w::WHERE)
                && self.has(k - 1, g::COMMA)
                && self.has(frame.lo, g::PREP)
                && self.finite(frame.lo, k).is_none()
        });
        if opens && frame.how == How::Plain {
            let main = (frame.verb + 1..frame.end)
                .find(|k| self.has(*k, g::COMMA) && self.main_clause(*k + 1, frame.end));
            frame.end = main.unwrap_or(frame.end);
        }
    }

    /// Whether a subject and its finite verb stand from `from` on.
    fn main_clause(&self, from: usize, end: usize) -> bool {
        // “few wanted to talk”
        let few = from + 1 < end && self.has(from, g::DET) && self.has(from + 1, g::FIN);
        few || self.clause_at(from, end)
    }

    /// “The owner, a woman who asked not to be named, said”: the comma before the main verb ends what the clause reports.
    pub(super) fn close_at_main_verb(&self, frame: &mut Frame) {
        let resumed =
            (frame.verb + 1..frame.end).find(|k| self.has(*k, g::COMMA) && self.tells(k + 1));
        if let Some(comma) = resumed {
            frame.end = comma;
        }
    }

    /// `called it “dead,” though he had backed it`, `called it “dead,” which he denied`: where the reporter goes on behind a quote that ends
    /// in a comma.
    fn behind_last_quote(&self, pattern: Pattern, start: usize, close: usize) -> Option<usize> {
        let goes_on = |quote: &usize| self.reporter_goes_on(pattern, *quote, close);
        let quote = self.each(start, close, g::QUOTE).find(goes_on)?;
        Some(quote + 1)
    }

    #[inline(never)] // the walk from item to item needs the registers
    fn reporter_goes_on(&self, pattern: Pattern, quote: usize, close: usize) -> bool {
        let comma = self.has(quote + 1, g::COMMA);
        let next = quote + 1 + usize::from(comma);
        let which = next + usize::from(self.has(next, g::PREP));
        let reporter = self.is_any(next, &[w::THOUGH, w::ALTHOUGH])
            || pattern != Pattern::That && self.is(which, w::WHICH);
        reporter
            && (comma || self.comma_inside(quote))
            && self.finite(next + 1, close).is_some()
            && !self.any(next, close, g::QUOTE)
    }

    /// Where the content that begins at `start` ends (exclusive).
    pub(crate) fn content_end(
        &self,
        layout: &Layout,
        pattern: Pattern,
        start: usize,
        end: usize,
    ) -> usize {
        let end = self.behind_last_quote(pattern, start, end).unwrap_or(end);
        self.end_of_content(layout, pattern, start, end)
    }

    /// The same where no quote stands in the sentence.
    pub(super) fn end_of_content(
        &self,
        layout: &Layout,
        pattern: Pattern,
        start: usize,
        end: usize,
    ) -> usize {
        const WHOLE_QUOTE: usize = 5;
        if pattern != Pattern::Quote {
            if pattern == Pattern::Object {
                return self.cut(start, end, true);
            }
            let close = self.cut(start + 1, end, pattern == Pattern::Prepositional);
            // “said that the mayor, under fire since May, would go”: no clause ends before its verb.
            let open = pattern == Pattern::That
                && self.has(close, g::COMMA)
                && !self.has(close + 1, g::ING)
                && self.finite(start + 1, close).is_none();
            let verb = open.then(|| self.finite(close, end)).flatten();
            return verb.map_or(close, |verb| self.cut(verb, end, false));
        }
        let next = start + 1;
        if next >= end {
            return next;
        }
        let mark = self.last_mark(layout, start);
        if self.has(next, g::COMMA | g::SEMI | g::STOP | g::QUOTE)
            || matches!(mark, b'.' | b'!' | b'?' | b',')
        {
            return next;
        }
        let adjunct = self.is_any(
            next,
            &[
                w::IN,
                w::ON,
                w::AT,
                w::DURING,
                w::AFTER,
                w::WHILE,
                w::AS,
                w::WHEN,
                w::BEFORE,
            ],
        );
        // “warned of “a dam that leaks” ten days before it fell”
        let days = self.has(next, g::DIGIT)
            && self.has(next + 1, g::TIME)
            && self.is_any(next + 2, &[w::BEFORE, w::AFTER]);
        if (adjunct || days) && self.quote_words(start) >= WHOLE_QUOTE {
            return next;
        }
        self.cut(start, end, false)
    }

    /// `asked to be told and was sent away`: a finite verb behind “and” is that of the clause around the infinitive.
    pub(super) fn end_of_infinitive(&self, start: usize, close: usize) -> usize {
        let and = |k: &usize| self.is_any(*k, &[w::AND, w::BUT]);
        let joined = (start + 2..close).filter(and).find(|k| {
            let verb = self.verb_of_second(*k);
            let finite = self.has(verb, g::FIN)
                && self.has(verb, g::SMALL)
                && !self.has(verb, g::NOMINAL | g::DET | g::ING)
                // “and need-based aid”
                && !self.items[verb].has(flag::JOINED)
                && self.info(verb).form(form::PAST | form::THIRD)
                // “declined to speak but read a note”
                && (!self.info(verb).form(form::BASE) || self.is(*k, w::BUT));
            // “asked to be moved and sent home”
            let passive = self.has(start + 1, g::BE) && !self.has(verb, g::AUX);
            verb < close && finite && !passive
        });
        // “asked to be moved”: a participle.
        let finite = |k: usize| self.has(k, g::FIN) && !self.has(k - 1, g::AUX | g::ADV);
        // “declined to say who was there, and later sent a note”
        let later = |and: usize| self.has(and - 1, g::COMMA) && self.verb_of_second(and) > and + 1;
        let close = match joined.filter(|and| later(*and) || !(start + 2..*and).any(finite)) {
            Some(and) => and - usize::from(self.has(and - 1, g::COMMA)),
            None => close,
        };
        self.other_clause(start, close).unwrap_or(close)
    }

    /// The verb behind the “and” at `and`, perhaps behind an adverb or a time: `and later sent`.
    fn verb_of_second(&self, and: usize) -> usize {
        let adverb = self.has(and + 1, g::ADV | g::TIME) && !self.has(and + 1, g::AUX);
        and + 1 + usize::from(adverb)
    }

    /// `ordered him to slow down, and his daughter agreed`: the comma before a clause of its own behind an infinitive that has none.
    fn other_clause(&self, start: usize, close: usize) -> Option<usize> {
        let comma =
            (start + 2..close).find(|k| self.has(*k, g::COMMA) || self.items[*k].is_quote())?;
        let comma = Some(comma).filter(|comma| self.items[*comma].is_punct(Punct::Comma))?;
        let and = self.is_any(comma + 1, &[w::AND, w::BUT]);
        let subject = self.phrase_right(comma + 2, close).filter(|_| and)?;
        let next = self.with_place(subject, close) + 1;
        // “, and his daughter, a nurse in Arlen, agreed”
        let aside = (self.has(next, g::COMMA)).then(|| self.find(next + 1, close, g::BREAK));
        let verb = aside.map_or(next, |comma| comma + 1);
        let acts = verb < close && self.has(verb, g::FIN | g::AUX) && self.has(verb, g::SMALL);
        (acts && !self.has(verb, g::NOMINAL) && self.finite(start + 1, comma).is_none())
            .then_some(comma)
    }

    /// `called it “a joke”, and the council left`, `accused them of “hiding” after the gate fell`: whoever does a deed with a few words in
    /// marks does not tell what came of it.
    pub(super) fn end_of_deed(&self, start: usize, close: usize) -> usize {
        let ends = |at: &usize| {
            // “defended the council even as Lee called it “late””
            let same_time = self.is_any(*at, &[w::EVEN, w::JUST])
                && self.is(*at + 1, w::AS)
                && self.clause_of_its_own(*at + 2, close);
            if same_time || !self.has(*at - 1, g::QUOTE) {
                return same_time;
            }
            let comma = self.has(*at, g::COMMA);
            let link = *at + usize::from(comma);
            let and = self.is_any(link, &[w::AND, w::BUT, w::SO])
                && (comma || self.comma_inside(*at - 1));
            let when = self.is_any(*at, &[w::AFTER, w::WHEN, w::BEFORE, w::WHILE]);
            (and || when) && self.finite(link + 1, close).is_some()
        };
        (start + 1..close).find(ends).unwrap_or(close)
    }
}

//! How the content behind a cue begins: with “that”, a quote, a colon, an infinitive, a clause or an object.

mod clause;

use super::super::grammar::{g, Grammar};
use super::super::phrases::Phrase;
use super::{Frame, Pattern};
use crate::lang::{flags, form, is, w, WordId};
use crate::tokens::Punct;

/// Words of an object or adjunct between the verb and its clause.
const OBJECT_ITEMS: usize = 14;

/// How a content behind a cue begins.
#[derive(Clone, Copy)]
pub(super) struct Opening {
    pub(super) pattern: Pattern,
    /// Its first item.
    pub(super) at: usize,
    /// Where the words behind the cue begin, adjuncts too.
    pub(super) from: usize,
}

/// Where the words behind cue and hearer stand.
#[derive(Clone, Copy)]
struct Behind {
    /// The first of them.
    from: usize,
    /// What comes behind adjuncts, or the end.
    past: usize,
    /// What comes behind adjuncts, or the first of them where nothing does.
    start: usize,
    /// `said, whenever he is asked, that`: the clause is that of the verb before.
    asked: bool,
}

impl Grammar<'_> {
    /// How the content behind a cue begins whose words behind cue and hearer begin at `from`.
    pub(super) fn opening(
        &self,
        frame: &Frame,
        from: usize,
        told: Option<Phrase>,
    ) -> Option<Opening> {
        let end = frame.end;
        let past = self.after_adjuncts(from, end);
        let behind = Behind {
            from,
            past,
            start: if past < end { past } else { from },
            asked: frame.passive && self.has(from, g::COMMA) && self.is(from + 1, w::THAT),
        };
        let start = behind.start;
        // “were called and the dog was freed”
        let goes_on = start == from && self.is_any(start, &[w::AND, w::BUT]);
        if goes_on && !self.any(start, end, g::QUOTE) {
            return None;
        }
        let as_is = |(pattern, at)| Opening { pattern, at, from };
        if let Some(linked) = self.linked_opening(frame, behind, told) {
            return Some(as_is(linked));
        }
        // “disputed that: the dam was old”
        if self.is(start, w::THAT) && self.has(start + 1, g::COLON) {
            return None;
        }
        let bits = self.bits[start];
        let comma = bits & g::COMMA != 0 && start + 1 < end && self.has(start + 1, g::QUOTE);
        if bits & (g::COLON | g::QUOTE) != 0 || comma {
            return Some(as_is(self.opening_at_mark(start, end)));
        }
        if behind.asked {
            return None;
        }
        if bits & (g::COMMA | g::SEMI | g::DASH) != 0 {
            let adjunct = start > from && self.has(from, g::PREP);
            // “declined to comment on it; a lawyer for the town said”: no parenthesis, as there is behind the tag of “It was late, she
            // said in May; rather, it was dark”.
            let tag = frame.first > frame.lo && self.has(frame.first - 1, g::COMMA);
            let aside = bits & g::SEMI == 0 || tag;
            return aside
                .then(|| self.behind_parenthesis(start, end))
                .flatten()
                .or(adjunct.then_some((Pattern::Prepositional, from)))
                .map(as_is);
        }
        // “asked her whom she thought best”
        let whom = || told.is_some() && self.is_any(start, &[w::WHO, w::WHOM]) && self.asks(frame);
        if bits & g::WH != 0 && bits & g::REL == 0 || whom() {
            // “ordered a recount when the box was found” tells when.
            let asks = flags::QUESTION | flags::CLAUSE | flags::SAID;
            let when = told.is_some()
                && self.is_any(start, &[w::WHEN, w::WHERE])
                && !self.info(frame.verb).has(asks);
            return (!when).then(|| as_is((Pattern::Question, start)));
        }
        if self.is(start, w::TO) {
            // “talked to himself for years”
            let himself = past >= end && self.info(start + 1).any(is::REFLEXIVE);
            return (!himself).then(|| self.opening_with_to(frame, from, start, told));
        }
        // “said shortly before the police arrived”, and not “called for a vote after the mayor left”
        let first = (from..start).all(|k| self.has(k, g::ADV));
        if self.when(start, end) && (first || self.has(start + 1, g::SUBJ)) {
            return self.past_when(start, end).map(as_is);
        }
        if bits & g::SUBJ != 0 {
            return Some(as_is((Pattern::Pronoun, start)));
        }
        // “which she claims now holds”
        let behind = frame.last + 1;
        let now = || (behind..start).all(|k| self.has(k, g::ADV | g::TIME));
        let next = start == behind || now() && self.info(frame.verb).has(flags::CLAUSE);
        if next && self.in_gap(frame, start) {
            // “a race that it says will be long”: the clause lacks the word that the relative stands for.
            return Some(as_is((Pattern::Clause, behind)));
        }
        let mark = matches!(
            self.items[start].mark(),
            Punct::Currency | Punct::OpenBracket | Punct::Other
        );
        let nothing = bits & g::PUNCT != 0 && !mark;
        (!nothing).then(|| self.plain_opening(frame, from, start))
    }

    /// `said that`, `asked whether`, `accused them of`, `ordered the clerk, Ann Lee, to`: the word that links the content to its cue,
    /// perhaps behind adjuncts.
    fn linked_opening(
        &self,
        frame: &Frame,
        behind: Behind,
        told: Option<Phrase>,
    ) -> Option<(Pattern, usize)> {
        let Behind { from, start, .. } = behind;
        let end = frame.end;
        // “accused the council of wanting them to stay”: the infinitive is not the cue's.
        if told.is_some() && self.is(from, w::OF) && self.has(from + 1, g::ING) && from + 1 < end {
            return Some((Pattern::Prepositional, from));
        }
        let that = self.that_behind(frame.verb, from, end, behind.past);
        if let Some(that) = that.filter(|_| !behind.asked) {
            return Some((Pattern::That, that));
        }
        if let Some(whether) = self.question_behind(frame, from, end) {
            return Some((Pattern::Question, whether));
        }
        // “called for a tax that would save the dam”: the clause is the noun's.
        if start > from
            && self.is(start, w::THAT)
            && self.has(from, g::PREP)
            && self.relative_that(start)
        {
            return Some((Pattern::Prepositional, from));
        }
        told.filter(|_| self.to_behind_aside(from, end))
            .map(|told| (Pattern::To, told.first))
    }

    /// What the quote, the colon or the comma before a quote at `mark` opens.
    fn opening_at_mark(&self, mark: usize, end: usize) -> (Pattern, usize) {
        if self.has(mark, g::QUOTE) {
            return (Pattern::Quote, mark);
        }
        match mark + 1 {
            next if next >= end => (Pattern::ColonEnd, mark),
            next if self.has(next, g::QUOTE) => (Pattern::Quote, next),
            next => (Pattern::Colon, next),
        }
    }

    /// `said before she left that it was late`, `said as he left, “It is late.”`: what comes behind the clause that says when.
    fn past_when(&self, from: usize, end: usize) -> Option<(Pattern, usize)> {
        const CLAUSE_ITEMS: usize = 14;
        for at in from + 2..end.min(from + CLAUSE_ITEMS) {
            if self.is(at, w::THAT) {
                return Some((Pattern::That, at));
            }
            if self.has(at, g::COMMA | g::COLON) && at + 1 < end && self.has(at + 1, g::QUOTE) {
                return Some((Pattern::Quote, at + 1));
            }
        }
        None
    }

    /// Whether the comma at `comma` opens who somebody is, and an infinitive follows behind its fellow.
    fn to_behind_aside(&self, comma: usize, end: usize) -> bool {
        const ASIDE_ITEMS: usize = 12;
        let reach = end.min(comma + ASIDE_ITEMS);
        self.has(comma, g::COMMA)
            && self.closing_comma(comma, reach).is_some_and(|close| {
                close + 2 < reach
                    && self.is(close + 1, w::TO)
                    && self.info(close + 2).form(form::BASE)
                    && (self.has(comma + 1, g::REL) || self.finite(comma + 1, close).is_none())
            })
    }

    /// `asked her to stay`, `responded to questions`.
    fn opening_with_to(
        &self,
        frame: &Frame,
        from: usize,
        to: usize,
        told: Option<Phrase>,
    ) -> Opening {
        const NO_VERB: u64 = g::DET | g::OBJ | g::QUOTE | g::CAP | g::PLURAL;
        const CALLS: &[WordId] = &[w::CALL, w::CALLS, w::CALLED, w::CALLING];
        // “admitted to hiding it”, and not “vowed to bring it”
        let noun =
            |k| self.has(k, NO_VERB) || self.has(k, g::ING) && !self.info(k).form(form::BASE);
        if to + 1 < frame.end && noun(to + 1) && told.is_none() {
            // “responded to questions”: no infinitive.
            return Opening {
                pattern: Pattern::Prepositional,
                at: to + 1,
                from,
            };
        }
        let called = self.is_any(frame.verb, CALLS);
        let on = from + usize::from(called && self.has(from, g::ADV));
        // “asked the crowd not to stand”, “vowed never to stand”
        let start = to - usize::from(to > from && self.is_any(to - 1, &[w::NOT, w::NEVER]));
        let hearers = told.filter(|told| {
            // “urged people along the coast to prepare”
            let place = start > told.last + 1
                && self.has(told.last + 1, g::PREP)
                && !self.is_any(told.last + 1, &[w::ABOUT, w::ON])
                && self.has(told.last, g::PLURAL);
            told.last + 1 == start || place
        });
        let at = match hearers {
            // “asked the crowd to stand”: who is to do it is part of what was asked.
            Some(told) => told.first,
            // “called on her to resign”, “called again for the mayor to resign”
            None if start > on && self.is_any(on, &[w::ON, w::FOR]) && called => on + 1,
            None => start,
        };
        Opening {
            pattern: Pattern::To,
            at,
            from,
        }
    }

    /// `said the pier may fall`, `had a word for them: “…”`, `praised the crew`: words that no word of grammar opens.
    fn plain_opening(&self, frame: &Frame, from: usize, start: usize) -> Opening {
        let end = frame.end;
        let marks = frame.all & (g::COLON | g::SEMI) != 0;
        let stop = match marks {
            true => self.find(start, end, g::COLON | g::SEMI),
            false => end,
        };
        if stop < end && self.has(stop, g::COLON) && self.finite(start, stop).is_none() {
            let quote = stop + 1 < end
                && self.has(stop + 1, g::QUOTE)
                && !self.any(start, stop, g::DASH | g::QUOTE);
            if quote {
                return Opening {
                    pattern: Pattern::Quote,
                    at: stop + 1,
                    from,
                };
            }
            if stop + 1 == end {
                return Opening {
                    pattern: Pattern::ColonEnd,
                    at: stop,
                    from,
                };
            }
        }
        let info = self.info(frame.verb);
        // The first of the two marks may be the colon.
        let semi = self.find(stop, end, g::SEMI);
        let comma = self.find(start, semi, g::COMMA);
        let verb = self
            .finite(start, semi)
            .filter(|verb| !self.second_verb(frame.verb, *verb));
        let clause = verb.is_some_and(|verb| {
            verb > start
                && verb < comma
                && (info.has(flags::SAID)
                    || !info.speech()
                    || !self.only_subordinate(start, verb, comma))
        });
        if clause {
            return Opening {
                pattern: Pattern::Clause,
                at: start,
                from,
            };
        }
        let at = self.behind_how_long(from, end);
        let around = verb.is_some_and(|verb| {
            comma < verb
                && (info.has(flags::SAID)
                    || info.has(flags::CLAUSE) && self.around_aside(comma, semi))
        });
        let pattern = if around {
            Pattern::Clause
        } else if self.has(start, g::PREP) || at > from {
            Pattern::Prepositional
        } else {
            Pattern::Object
        };
        Opening {
            pattern,
            at,
            from: at,
        }
    }

    /// `a race that it says will be long`, `laws that some say target boats`: the verb right behind the cue.
    fn in_gap(&self, frame: &Frame, at: usize) -> bool {
        let relative = frame.subject.checked_sub(1).filter(|k| *k >= frame.lo);
        let relative = relative.is_some_and(|k| self.is_any(k, &[w::THAT, w::WHICH, w::WHO]));
        let base = relative && self.has(at, g::VERB) && self.info(at).form(form::BASE);
        self.has(at, g::SMALL) && (self.has(at, g::FIN) || base)
    }

    /// `complained for years about the noise`, `apologised on Friday for it`, `warned repeatedly of floods`: where what is said begins behind
    /// how long, how often or when it was said; `from` where nothing of that stands there.
    fn behind_how_long(&self, from: usize, end: usize) -> usize {
        let long = |at: &usize| {
            self.has(*at, g::ADV | g::TIME | g::DAY)
                || self.is(*at, w::FOR) && self.has(at + 1, g::TIME)
                || self.is_any(*at, &[w::LAST, w::THIS, w::EARLIER]) && self.has(at + 1, g::TIME)
                || self.is(*at, w::ON) && self.has(at + 1, g::DAY)
        };
        let next = (from..end).find(|at| !long(at)).unwrap_or(end);
        // “apologised on Friday for the delay”
        let cause = next > from && self.is(next, w::FOR);
        let about =
            next < end && (cause || self.is_any(next, &[w::ABOUT, w::OF, w::AGAINST, w::OVER]));
        if about && !self.has(from, g::AUX) {
            next
        } else {
            from
        }
    }

    /// `said, in a statement, that …`, `said, laughing, “…”`
    fn behind_parenthesis(&self, start: usize, end: usize) -> Option<(Pattern, usize)> {
        const PARENTHESIS: usize = 8;
        let from = start + 1;
        let stop = self.find(from, end, g::COMMA | g::QUOTE);
        // “Farmers agree – Ann Lee: “It is late.””: her words.
        // “agreed, including the mayor, Ann Lee – “It is late” – and others”: so are these.
        let named = self.has(stop - 1, g::DASH) && self.has(stop.saturating_sub(2), g::CAP);
        let labelled = self.has(start, g::DASH) && self.labels_quote(from, end);
        if stop >= end || labelled || named && stop > from + 1 {
            return None;
        }
        if self.has(stop, g::COMMA) && stop - from <= PARENTHESIS && stop + 2 < end {
            let adverbs = (from..stop).all(|k| self.has(k, g::ADV));
            if adverbs && self.has(stop + 1, g::WH) {
                // “would not say, however, whether she would come”
                return Some((Pattern::Question, stop + 1));
            }
            let to = self.is(stop + 1, w::TO) && self.info(stop + 2).form(form::BASE);
            if to && (adverbs || self.has(from, g::WH)) {
                // “declined, when pressed, to name her”
                return Some((Pattern::To, stop + 1));
            }
        }
        if self.has(stop, g::COMMA)
            && stop - from <= PARENTHESIS
            && !self.has(from, g::ING | g::REL | g::AUX)
            && stop + 1 < end
            && !self.is(stop + 1, w::THAT)
            && !self.has(stop + 1, g::QUOTE)
            && self.finite(stop + 1, end).is_some()
        {
            // “said, rain or shine, she would come”
            return Some((Pattern::Clause, from));
        }
        // “said in May, when the gate broke, “…””
        let when = self.has(from, g::WH | g::REL) && self.has(stop, g::COMMA);
        // “told him, in a note later sent to all, that”
        let said_in =
            self.has(from, g::PREP) && self.has(stop, g::COMMA) && self.is(stop + 1, w::THAT);
        if self.finite(from, stop).is_some() && !when && !(said_in && stop + 2 < end) {
            return None;
        }
        if self.has(stop, g::QUOTE) {
            return (stop - from <= PARENTHESIS).then_some((Pattern::QuoteFar, stop));
        }
        if stop + 1 >= end {
            return None;
        }
        if self.is_any(stop + 1, &[w::OF, w::FOR]) {
            // “accused Lee, the mayor of Leeds, of “hiding””
            Some((Pattern::Prepositional, stop + 1))
        } else if self.is(stop + 1, w::THAT) {
            Some((Pattern::That, stop + 1))
        } else if self.has(stop + 1, g::QUOTE) {
            Some((Pattern::Quote, stop + 1))
        } else {
            None
        }
    }
}

//! `according to NP`, `per NP`, and asides that tell like them.

use super::super::content::{Pattern, Reading};
use super::super::grammar::g;
use super::super::phrases::Phrase;
use super::super::subject::{How, Subject};
use super::{Candidate, CueClass, Part};
use crate::lang::{is, w, VerbClass};
use crate::tokens::Kind;

/// Items behind the first noun phrase of a source that may still belong to it.
const SOURCE_TAIL: usize = 14;
/// Items that make a clause even where no verb is known.
const CLAUSE_ITEMS: usize = 6;

impl Part<'_> {
    /// `according to NP`, before, behind or inside what it reports.
    pub(super) fn according(&self, at: usize) -> Option<Candidate> {
        let grammar = self.grammar;
        if at + 2 >= self.hi || !grammar.is(at + 1, w::TO) {
            return None;
        }
        let source = self.source_of_according(at + 2)?;
        self.framed(
            Phrase::new(at, source.last),
            Phrase::new(at, at + 1),
            source,
        )
    }

    /// `…, per the coast guard.`, `Per a filing, …`, and not `per day`: told like “according to”.
    pub(super) fn per(&self, at: usize) -> Option<Candidate> {
        let grammar = self.grammar;
        let mut source = grammar.phrase_right(at + 1, self.hi)?;
        // “per two officials familiar with it”: what they are familiar with is left out.
        let several = |k: &usize| grammar.has(*k, g::SOURCE) && grammar.has(*k, g::PLURAL);
        source.last = (source.first..=source.last)
            .find(several)
            .unwrap_or(source.last);
        let next = source.last + 1;
        let article = grammar.is_any(source.first, &[w::THE, w::A, w::AN]);
        // “per the union's bylaws”
        let owned = grammar.any(source.first, source.last, g::POSS);
        // “per two officials”, and not “per 1,000 people”
        let number = grammar.items[source.first].kind() == Kind::Number;
        let several = grammar.has(source.last, g::PLURAL) && !number;
        let somebody = grammar.has(source.last, g::CAP)
            || (article || several) && (owned || grammar.has(source.last, g::SOURCE | g::NOUN));
        let aside = if at == self.lo {
            // “Per Larsson, the coach, said”: a name.
            let clause = || source.last > source.first && grammar.clause_at(next + 1, self.hi);
            grammar.has(next, g::COMMA) && (article || several || clause())
        } else {
            grammar.has(at, g::SMALL)
                && grammar.has(at - 1, g::COMMA | g::QUOTE)
                && (grammar.only_time(next, self.end) || several && self.ends_with(next))
        };
        let (whole, cue) = (Phrase::new(at, source.last), Phrase::new(at, at));
        (somebody && aside)
            .then(|| self.framed(whole, cue, source))
            .flatten()
    }

    /// `per three people | familiar with it.`: whether the sentence ends with what is said of somebody, and no other clause.
    fn ends_with(&self, from: usize) -> bool {
        let reach = self.end.min(from + SOURCE_TAIL);
        self.grammar.find(from, reach, g::BREAK | g::QUOTE | g::FIN) == self.end
    }

    /// `To Ann Lee, the hall is “a barn”`, `For critics, it was “too late”`: what somebody holds, where a form of “be” and a quote follow.
    pub(super) fn held_by(&self) -> Option<Candidate> {
        let grammar = self.grammar;
        let link = grammar.is_any(self.lo, &[w::AND, w::BUT]) && self.hi > self.lo + 1;
        let at = self.lo + usize::from(link);
        let quote = *self.quotes.first()?;
        if !grammar.is_any(at, &[w::TO, w::FOR, w::IN]) || self.quotes.len() > 1 {
            return None;
        }
        let phrase = grammar.phrase_right(at + 1, self.hi)?;
        let comma = phrase.last + 1;
        // “In Lee's mind, …”, “To her mind, …”
        let mind = grammar.is_any(phrase.last, &[w::MIND, w::EYES]);
        let source = match mind {
            true => self.owner_before(phrase.last)?,
            false if grammar.is(at, w::IN) => return None,
            false => phrase,
        };
        let name = grammar.has(source.last, g::CAP)
            && !grammar.has(source.last, g::PLACE | g::TIME | g::DAY);
        let people = grammar.has(source.last, g::SOURCE)
            || grammar.has(source.last, g::OBJ) && source.first == source.last;
        if !(name || people || mind) || !grammar.has(comma, g::COMMA) || comma >= quote {
            return None;
        }
        let thing = grammar.phrase_right(comma + 1, self.hi)?;
        let is = thing.last + 1;
        // “For Lee, it was “late,” Orr said”: the tag says whose it is.
        let tagged = grammar.comma_inside(quote)
            || self.lo + 1 < quote && (self.lo..self.end).any(|k| grammar.has(k, g::SAID));
        let held = is < quote
            && grammar.has(is, g::BE)
            && !tagged
            && !grammar.any(is + 1, quote, g::FIN | g::BREAK);
        held.then(|| self.framed(Phrase::new(at, phrase.last), Phrase::new(at, at), source))
            .flatten()
    }

    /// `She stays because to her, “there is no better place.”`, `For Lee, “it is too late.”`: whose view the words are that close the
    /// sentence.
    pub(super) fn held_quote(&self) -> Option<Candidate> {
        const VIEW_WORDS: usize = 4;
        let grammar = self.grammar;
        let quote = *self.quotes.first()?;
        let comma = quote.checked_sub(1).filter(|k| *k > self.lo + 1)?;
        if self.quotes.len() > 1 || quote + 1 < self.end || !grammar.has(comma, g::COMMA) {
            return None;
        }
        let last = comma - 1;
        let him = grammar.has(last, g::OBJ) || grammar.is(last, w::HER);
        let holder = match him {
            true => Phrase::new(last, last),
            false => grammar.phrase_left(last, self.lo)?,
        };
        let to = holder.first.checked_sub(1).filter(|k| *k >= self.lo)?;
        let opens = to == self.lo
            || grammar.has(to - 1, g::SUBORD | g::BREAK)
            || grammar.is_any(to - 1, &[w::AND, w::BUT, w::BECAUSE, w::THAT]);
        let named = grammar.has(holder.last, g::CAP)
            && !grammar.has(holder.last, g::PLACE | g::TIME | g::DAY);
        // “to state, “…””: a verb.
        let people = grammar.has(holder.last, g::SOURCE)
            && (grammar.has(holder.last, g::PLURAL) || holder.first < holder.last);
        let held = grammar.is_any(to, &[w::TO, w::FOR])
            && opens
            && (named || him || people)
            && grammar.quote_words(quote) >= VIEW_WORDS
            && !grammar.comma_inside(quote);
        held.then(|| {
            let mut reading = Reading::new(Pattern::AccordingBefore);
            reading.push(Some(Phrase::new(quote, quote)));
            let subject = Subject::new(holder, How::According);
            self.candidate(
                to,
                Phrase::new(to, to),
                CueClass::Said,
                subject,
                reading,
                false,
            )
        })
    }

    /// `According to Ann Lee, who chairs the board, …`, `According to Ann Lee, the chair, …`: the comma behind what is said of her.
    pub(super) fn comma_of_aside(&self, comma: usize, name: usize) -> Option<usize> {
        let grammar = self.grammar;
        if comma + 2 >= self.end || !grammar.has(comma, g::COMMA) {
            return None;
        }
        let close = self.closing_comma(comma)?;
        let role = grammar.is_any(comma + 1, &[w::A, w::AN, w::THE])
            && grammar.has(name, g::CAP)
            && grammar.has(close - 1, g::SOURCE)
            && grammar.finite(comma + 1, close).is_none();
        let told = role || grammar.has(comma + 1, g::REL) || self.names_role(comma, name, close);
        told.then_some(close)
    }

    /// The comma that closes what the one at `comma` opens.
    fn closing_comma(&self, comma: usize) -> Option<usize> {
        let reach = self.end.min(comma + SOURCE_TAIL);
        self.grammar.closing_comma(comma, reach)
    }

    /// `…, according to Ann Lee, a clerk at the mill, who saw it`: the comma behind what she is.
    fn comma_of_role(&self, comma: usize) -> Option<usize> {
        let grammar = self.grammar;
        let close = self.closing_comma(comma)?;
        let who = grammar.has(comma, g::COMMA)
            && grammar.has(close + 1, g::REL)
            && !grammar.has(comma + 1, g::REL);
        (who && grammar.finite(comma + 1, close).is_none()).then_some(close)
    }

    /// `According to her lawyer, Ann Lee, the boat …`: a name alone between commas behind a role, and a clause with its own subject.
    fn names_role(&self, comma: usize, role: usize, close: usize) -> bool {
        const NAME_ITEMS: usize = 4;
        let grammar = self.grammar;
        let cap = |k: usize| grammar.has(k, g::CAP) && !grammar.has(k, g::PLACE | g::TIME);
        let name = close - comma - 1 <= NAME_ITEMS && (comma + 1..close).all(cap);
        let clause = || grammar.phrase_right(close + 1, self.end);
        // “a lawyer for Orr, Ann Reed, …”
        let of = |k: &usize| grammar.is_any(*k, &[w::FOR, w::OF, w::AT]);
        let head = (role.saturating_sub(SOURCE_TAIL).max(self.lo)..role)
            .rev()
            .take_while(|k| !grammar.has(*k, g::PUNCT | g::ACCORDING))
            .filter(of)
            .last()
            .map_or(role, |of| of - 1);
        name && grammar.has(head, g::SMALL)
            && grammar.has(head, g::SOURCE)
            && clause().is_some_and(|subject| grammar.has(subject.last + 1, g::FIN | g::AUX))
    }

    /// What an aside reports that stands before its words, behind them or among them. `aside` holds cue and source.
    pub(super) fn framed(&self, aside: Phrase, cue: Phrase, source: Phrase) -> Option<Candidate> {
        let reading = self.sides(aside, cue).reading();
        let subject = Subject::new(source, How::According);
        (reading.count > 0)
            .then(|| self.candidate(cue.first, cue, CueClass::Said, subject, reading, false))
    }

    /// What stands on both sides of an aside.
    fn sides(&self, aside: Phrase, cue: Phrase) -> Sides<'_> {
        let grammar = self.grammar;
        let before = aside.first.checked_sub(1).filter(|k| *k >= self.lo);
        let start = before.map_or(self.lo, |before| self.start_before(aside, cue, before));
        let pre = before
            .filter(|b| start <= *b)
            .and_then(|b| grammar.range(start, b));
        let comma = self.comma_behind(aside.last, pre.is_some());
        let (last, post) = match comma {
            Some(comma) if comma + 1 < self.end => {
                (comma - 1, grammar.range(comma + 1, self.end - 1))
            }
            Some(comma) => (comma - 1, None),
            None => (aside.last, None),
        };
        // “who has known him since he was, in her words, “a rascal,” said”: what goes on is the clause around it.
        let words =
            cue.first != aside.first && comma.is_some_and(|comma| grammar.has(comma + 1, g::QUOTE));
        if words && pre.is_some_and(|pre| self.in_open_relative(pre)) {
            let quote = comma.map_or(aside.last, |comma| comma + 1);
            return Sides {
                part: self,
                at: aside.first,
                last,
                start,
                pre: None,
                post: grammar.range(quote, quote),
            };
        }
        // “Not enough, according to Lee, who called it “late””
        let post = post.filter(|post| pre.is_none() || !grammar.has(post.first, g::REL));
        Sides {
            part: self,
            at: aside.first,
            last,
            start,
            pre,
            post,
        }
    }

    /// `Lee, who has known him since he was`: whether a clause that a comma and “who” open has no comma behind it.
    fn in_open_relative(&self, before: Phrase) -> bool {
        let grammar = self.grammar;
        let last = before.last - usize::from(grammar.has(before.last, g::COMMA));
        let comma = (before.first..=last)
            .rev()
            .find(|k| grammar.has(*k, g::COMMA));
        comma.is_some_and(|comma| grammar.is(comma + 1, w::WHO))
    }

    /// Where that begins which an aside with an item before it may report.
    fn start_before(&self, aside: Phrase, cue: Phrase, before: usize) -> usize {
        let grammar = self.grammar;
        // “met in the hall, where, according to Lee, the roof fell”
        let relative = before.checked_sub(1).filter(|k| *k > self.lo);
        let place = relative.filter(|k| {
            grammar.has(before, g::COMMA)
                && grammar.relative_of_place(*k)
                && grammar.has(aside.last + 1, g::COMMA | g::REL)
        });
        if let Some(place) = place {
            return place;
        }
        let from = if grammar.has(before, g::COMMA | g::DASH) {
            before.saturating_sub(1)
        } else {
            before
        };
        let start = (self.lo..=from.max(self.lo))
            .rev()
            .find(|k| grammar.has(*k, g::SEMI | g::COLON))
            .map_or(self.lo, |k| k + 1);
        // “told them that the boiler was, in his words, “a relic””
        let that = (start..before).rev().find(|k| grammar.is(*k, w::THAT));
        let reported = |that: &usize| grammar.any(start, *that, g::SPEECH);
        let that = that.filter(|that| cue.first != aside.first && reported(that));
        grammar.after_dateline(that.map_or(start, |that| that + 1), before)
    }

    /// The comma or colon behind an aside whose source ends at `last`: what belongs to the source reaches to it, as in `according to
    /// papers filed in the case, …`
    fn comma_behind(&self, last: usize, told_before: bool) -> Option<usize> {
        let grammar = self.grammar;
        let reach = self.end.min(last + SOURCE_TAIL);
        let next = grammar.find(last + 1, reach, g::BREAK | g::QUOTE);
        // “It fell, according to Ann Lee, a clerk at the mill, who saw it”: nothing goes on behind who she is.
        let role = if told_before {
            self.comma_of_role(next)
        } else {
            self.comma_of_aside(next, last)
        };
        let comma = role.unwrap_or(next);
        (comma < self.end && grammar.has(comma, g::COMMA | g::COLON)).then_some(comma)
    }

    /// The phrase behind “according to”; `early results of the poll` begins with a word that is often none of a phrase.
    fn source_of_according(&self, from: usize) -> Option<Phrase> {
        let grammar = self.grammar;
        let skip = grammar.has(from, g::TIME | g::ADV)
            && from + 1 < self.hi
            && grammar.has(from + 1, g::NOMINAL | g::PAST | g::PLURAL);
        // “according to polling by the bank”
        let more = from + 1 < self.hi
            && (grammar.has(from + 1, g::PAST) || grammar.is_any(from + 1, &[w::BY, w::FROM]));
        let inner = grammar.phrase_right(from, self.hi);
        match inner {
            // “according to plan”, “according to age”: one bare noun that says nothing.
            Some(phrase)
                if phrase.first == phrase.last
                    && !more
                    && grammar.has(from, g::SMALL)
                    && !grammar.has(from, g::SOURCE | g::PLURAL | g::SUBJ | g::OBJ | g::DET)
                    && !grammar.info(from).any(is::INDEFINITE)
                    && !matches!(
                        grammar.info(from).noun,
                        VerbClass::Speech | VerbClass::Writing
                    ) =>
            {
                None
            }
            // “figures by the bank”, “documents from the court”
            Some(phrase) => {
                let next = phrase.last + 1;
                // “papers filed by”
                let next = next
                    + usize::from(
                        next + 1 < self.hi
                            && grammar.has(next, g::PAST)
                            && grammar.is(next + 1, w::BY),
                    );
                let by = next < self.hi
                    && grammar.has(phrase.last, g::SMALL)
                    && grammar.is_any(next, &[w::BY, w::FROM]);
                let maker = by
                    .then(|| grammar.phrase_right(next + 1, self.hi))
                    .flatten();
                Some(maker.map_or(phrase, |maker| Phrase::new(phrase.first, maker.last)))
            }
            None if skip => grammar
                .phrase_right(from + 1, self.hi)
                .or_else(|| {
                    grammar
                        .has(from + 1, g::PLURAL)
                        .then(|| Phrase::new(from + 1, from + 1))
                })
                .map(|p| Phrase::new(from, p.last)),
            None => None,
        }
    }
}

/// Words with which something begins that goes with an aside, and not with what is reported before it.
const GOES_WITH: [u32; 10] = [
    w::BUT,
    w::AND,
    w::WHILE,
    w::AS,
    w::WHOSE,
    w::ALTHOUGH,
    w::THOUGH,
    w::WITH,
    w::WHEN,
    w::AFTER,
];

/// What stands before an aside and behind it.
struct Sides<'p> {
    part: &'p Part<'p>,
    /// First and last item of the aside.
    at: usize,
    last: usize,
    /// Where what is before it may begin.
    start: usize,
    pre: Option<Phrase>,
    post: Option<Phrase>,
}

impl Sides<'_> {
    /// Which of the sides the aside reports.
    fn reading(&self) -> Reading {
        let grammar = self.part.grammar;
        let mut reading = Reading::new(Pattern::AccordingAfter);
        let (pre, post) = (self.pre, self.post);
        if post.is_some() && self.before().is_some_and(|b| grammar.is(b, w::THAT)) {
            reading.push(post);
            reading.pattern = Pattern::AccordingBefore;
        } else if pre.is_some() && self.clause_before() && !self.after_link() {
            reading.push(pre);
            if self.resumes() {
                reading.push(post);
                reading.pattern = Pattern::AccordingBetween;
            }
        } else if pre.is_some_and(|p| grammar.any(p.first, p.last + 1, g::QUOTE)) {
            reading.push(pre);
        } else if post.is_some() {
            reading.push(post);
            reading.pattern = Pattern::AccordingBefore;
        } else if pre.is_some() {
            reading.push(pre);
        } else if self.last + 1 < self.part.end {
            reading.push(grammar.range(self.last + 1, self.part.end - 1));
            reading.pattern = Pattern::AccordingBefore;
        }
        reading
    }

    fn before(&self) -> Option<usize> {
        self.at.checked_sub(1).filter(|k| *k >= self.part.lo)
    }

    fn comma_before(&self) -> bool {
        self.before()
            .is_some_and(|b| self.part.grammar.has(b, g::COMMA))
    }

    /// Whether a clause stands before the aside, or so much that it must be one.
    fn clause_before(&self) -> bool {
        let grammar = self.part.grammar;
        // “The last part, according to Lee, is easy”
        let around = || {
            let verb = |post: Phrase| grammar.has(post.first, g::FIN | g::AUX);
            self.comma_before() && self.post.is_some_and(verb)
        };
        let long = || {
            self.at - self.start >= CLAUSE_ITEMS
                && self.comma_before()
                && grammar.finite(self.last + 1, self.part.end).is_none()
        };
        grammar.finite(self.start, self.at).is_some() || around() || long()
    }

    /// `but, according to Lee, …`; `drivers who, in the words of one, “hurl and run”`: what is reported comes behind.
    fn after_link(&self) -> bool {
        let grammar = self.part.grammar;
        let links = [w::BECAUSE, w::BUT, w::AND, w::SO, w::THAT, w::AS];
        self.comma_before()
            && self.at >= self.part.lo + 2
            && (grammar.is_any(self.at - 2, &links) || grammar.has(self.at - 2, g::REL))
    }

    /// Whether the clause before the aside goes on behind it.
    fn resumes(&self) -> bool {
        let grammar = self.part.grammar;
        let next = self.last + 2;
        let broken = || {
            self.before()
                .is_some_and(|b| b > self.part.lo && grammar.has(b - 1, g::FIN))
        };
        self.comma_before()
            && self.post.is_some()
            && (grammar.finite(next, self.part.end).is_some() || broken())
            && !grammar.has(next, g::REL | g::ING)
            && !grammar.is_any(next, &GOES_WITH)
    }
}

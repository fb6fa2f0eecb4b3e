//! Readings whose cue is a noun: `NP's claim that …`, `her promise to …`, `in NP's words`.

use super::super::content::{Pattern, Reading};
use super::super::grammar::g;
use super::super::phrases::Phrase;
use super::super::subject::{How, Subject};
use super::{Candidate, CueClass, Part};
use crate::lang::{also, w, WordId};

impl Part<'_> {
    /// `in Lee's words`, `in the view of the auditors`: told like “according to”.
    fn in_words(&self, noun: usize, owner: Option<Phrase>) -> Option<Candidate> {
        let grammar = self.grammar;
        let in_own = grammar.is_any(noun, &[w::WORDS, w::VIEW, w::OPINION])
            || grammar.is_any(noun, &[w::TELLING, w::ESTIMATION, w::ASSESSMENT]);
        // “by Lee's account”, “by her own admission”
        let by_own = owner.is_some()
            && grammar.is_any(
                noun,
                &[
                    w::ACCOUNT,
                    w::RECKONING,
                    w::ADMISSION,
                    w::CONFESSION,
                    w::ESTIMATE,
                ],
            );
        if !in_own && !by_own {
            return None;
        }
        let opens = if by_own { w::BY } else { w::IN };
        let (first, last, source) = match owner {
            Some(owner) => (owner.first, noun, owner),
            // “in view of” is none.
            None if noun > self.lo
                && grammar.is(noun - 1, w::THE)
                && noun + 2 < self.hi
                && grammar.is(noun + 1, w::OF) =>
            {
                let of = grammar.phrase_right(noun + 2, self.hi)?;
                (noun - 1, of.last, of)
            }
            None => return None,
        };
        let preposition = first
            .checked_sub(1)
            .filter(|k| *k >= self.lo && grammar.is(*k, opens))?;
        // “was moved by her account”
        if by_own && preposition > self.lo && grammar.has(preposition - 1, g::PAST) {
            return None;
        }
        // “in his view of the river”
        let aside = last + 1 >= self.end || grammar.has(last + 1, g::COMMA | g::QUOTE | g::COLON);
        let cue = Phrase::new(noun, noun);
        if !aside && preposition == self.lo {
            return self.view_of_clause(last + 1, cue, source);
        }
        aside
            .then(|| {
                let whole = Phrase::new(preposition, last);
                self.framed(whole, cue, source)
            })
            .flatten()
    }

    /// `In her view | the river is high`: the clause that begins at `from`, where a noun opens the sentence with no comma behind it.
    fn view_of_clause(&self, from: usize, cue: Phrase, source: Phrase) -> Option<Candidate> {
        let grammar = self.grammar;
        if !grammar.clause_at(from, self.end) {
            return None;
        }
        let close = grammar.content_end(self.layout, Pattern::Clause, from, self.end);
        let reading = Reading::of(Pattern::AccordingBefore, grammar.range(from, close - 1)?);
        let subject = Subject::new(source, How::According);
        Some(self.candidate(cue.first, cue, CueClass::Said, subject, reading, false))
    }

    /// What a noun that is somebody's tells.
    fn by_noun(&self, noun: usize, whose: Phrase, class: CueClass, reading: Reading) -> Candidate {
        let (cue, subject) = (Phrase::new(noun, noun), Subject::new(whose, How::Noun));
        self.candidate(noun, cue, class, subject, reading, false)
    }

    /// The clause that “that” opens right behind a noun, as what it tells.
    fn clause_behind(&self, noun: usize, whose: Phrase) -> Option<Candidate> {
        let that = noun + 1;
        let close = self
            .grammar
            .content_end(self.layout, Pattern::That, that, self.end);
        let mut reading = Reading::new(Pattern::NounThat);
        reading.push(self.grammar.range(that, close - 1));
        (reading.count > 0).then(|| self.by_noun(noun, whose, CueClass::Speech, reading))
    }

    /// `She was of the view that the mill was late`, `they are of the opinion that`.
    fn of_view(&self, noun: usize) -> Option<Candidate> {
        let grammar = self.grammar;
        let be = noun.checked_sub(3).filter(|be| *be > self.lo)?;
        let of_the = grammar.is(noun - 1, w::THE) && grammar.is(noun - 2, w::OF);
        let view = grammar.is_any(noun, &[w::VIEW, w::OPINION]) && grammar.is(noun + 1, w::THAT);
        if !view || !of_the || !grammar.has(be, g::BE) {
            return None;
        }
        let left = (self.lo..be)
            .rev()
            .find(|k| !grammar.has(*k, g::ADV | g::AUX))?;
        let source = grammar.phrase_left(left, self.lo)?;
        self.clause_behind(noun, source)
    }

    /// `Word from the ministry is that the pass is shut`
    fn word_from(&self, noun: usize) -> Option<Candidate> {
        let grammar = self.grammar;
        if !grammar.is(noun, w::WORD) || noun > self.lo + 1 || !grammar.is(noun + 1, w::FROM) {
            return None;
        }
        let whose = grammar.phrase_right(noun + 2, self.hi)?;
        let that = whose.last + 2;
        let is_that = grammar.is_any(that - 1, &[w::IS, w::WAS]) && grammar.is(that, w::THAT);
        if !is_that || that + 1 >= self.end {
            return None;
        }
        let close = grammar.content_end(self.layout, Pattern::That, that, self.end);
        let reading = Reading::of(Pattern::That, grammar.range(that, close - 1)?);
        Some(self.by_noun(noun, whose, CueClass::Said, reading))
    }

    /// `Lee's speech contained a warning that the dam was old`, `Her letter carried thanks and a grudging admission that it was late`: what words
    /// of somebody's hold.
    fn held_in_words(&self, noun: usize) -> Option<Candidate> {
        const ADJECTIVES: usize = 3;
        const OBJECT_ITEMS: usize = 12;
        const HOLDS: &[WordId] = &[
            w::CARRIED,
            w::CARRIES,
            w::CONTAINED,
            w::CONTAINS,
            w::INCLUDED,
            w::INCLUDES,
        ];
        let grammar = self.grammar;
        if !grammar.is(noun + 1, w::THAT) {
            return None;
        }
        let near = (self.lo..noun).rev().take(ADJECTIVES + 1);
        let article = near
            .take_while(|k| grammar.has(*k, g::SMALL) && !grammar.has(*k, g::FIN))
            .find(|k| grammar.is_any(*k, &[w::A, w::AN]))?;
        let verb = (self.lo..article)
            .rev()
            .take(OBJECT_ITEMS)
            .take_while(|k| {
                grammar.is(*k, w::AND) || !grammar.has(*k, g::QUOTE | g::REL | g::SUBORD)
            })
            .find(|k| grammar.has(*k, g::FIN))
            .filter(|k| *k > self.lo && grammar.is_any(*k, HOLDS))?;
        let words = grammar.phrase_left(verb - 1, self.lo)?;
        let said = |k: &usize| {
            grammar.has(*k, g::NOUN) || grammar.info(*k).is_also(also::VENUE | also::BEARS)
        };
        let head = (words.first..=words.last).find(said)?;
        let source = self.owner_before(head).unwrap_or(words);
        self.clause_behind(noun, source)
    }

    /// Whether somebody and a clause with a subject of its own follow a noun: `the claim of | the mayor that the boat was late`.
    fn claims(&self, somebody: Phrase) -> bool {
        let that = somebody.last + 1;
        self.grammar.may_say(somebody)
            && self.grammar.is(that, w::THAT)
            && !self.grammar.has(that + 1, g::FIN | g::AUX)
    }

    /// `Her answer, “It is late,” drew boos`: the quote in apposition to the noun at `at`.
    fn own_words(&self, at: usize, owner: Phrase) -> Option<Candidate> {
        let grammar = self.grammar;
        let quote = at + 2;
        let beside = quote + 1 < self.end
            && grammar.has(at + 1, g::COMMA)
            && grammar.has(quote, g::QUOTE)
            && grammar.comma_inside(quote)
            && grammar.has(quote + 1, g::FIN);
        if !beside || owner.last >= at {
            return None;
        }
        let mut reading = Reading::new(Pattern::NounOf);
        reading.push(Some(Phrase::new(quote, quote)));
        Some(self.by_noun(at, owner, CueClass::Speech, reading))
    }

    /// `Lee's message to the board: “Mend it.”`: the quote behind the colon to which the noun leads.
    fn led_by_noun(&self, at: usize, owner: Phrase) -> Option<Candidate> {
        const LEAD_ITEMS: usize = 8;
        let grammar = self.grammar;
        let from = at.max(owner.last) + 1;
        let colon = grammar.find(
            from,
            self.end.min(from + LEAD_ITEMS),
            g::BREAK | g::QUOTE | g::FIN,
        );
        let quote = colon + 1;
        let leads =
            quote < self.end && grammar.has(colon, g::COLON) && grammar.has(quote, g::QUOTE);
        let mut reading = Reading::new(Pattern::NounOf);
        reading.push(leads.then(|| Phrase::new(quote, quote)));
        (reading.count > 0).then(|| self.by_noun(at, owner, CueClass::Speech, reading))
    }

    /// `the mayor's “no new tolls” pledge`: the quote between whose it is and what such words are.
    pub(super) fn marked_words(&self, at: usize) -> Option<Candidate> {
        let grammar = self.grammar;
        let quote = at.checked_sub(1).filter(|k| *k > self.lo)?;
        // A remark may be a verb elsewhere.
        if !grammar.has(quote, g::QUOTE) || !grammar.info(at).is_also(also::UTTERED) {
            return None;
        }
        let owner = self.owner_before(quote)?;
        let mut reading = Reading::new(Pattern::NounOf);
        reading.push(Some(Phrase::new(quote, quote)));
        Some(self.by_noun(at, owner, CueClass::Speech, reading))
    }

    /// `the mayor's claim that …`, `her promise to …`, `a statement by the club that …`
    pub(super) fn noun(&self, at: usize) -> Option<Candidate> {
        let grammar = self.grammar;
        if let Some(candidate) = self.word_from(at) {
            return Some(candidate);
        }
        if at <= self.lo || at + 1 >= self.hi || !grammar.has(at, g::SMALL) {
            return None;
        }
        let owner = self.owner_before(at);
        if let Some(candidate) = self.of_view(at).or_else(|| self.held_in_words(at)) {
            return Some(candidate);
        }
        if let Some(candidate) = self.in_words(at, owner) {
            return Some(candidate);
        }
        let owner = match owner {
            Some(owner) => owner,
            None => self.owner_behind(at + 1)?,
        };
        if let Some(candidate) = self.own_words(at, owner) {
            return Some(candidate);
        }
        if let Some(candidate) = self.led_by_noun(at, owner) {
            return Some(candidate);
        }
        let link = self.over_adjunct(at.max(owner.last) + 1);
        // “Lee's boldest claim was that”
        let equals = grammar.is_any(link, &[w::IS, w::WAS]) && grammar.is(link + 1, w::THAT);
        let link = link + usize::from(equals);
        // “It is Lee's contention that”
        let it_is = grammar.is(link, w::THAT) && self.it_is(owner.first);
        let equals = equals || it_is;
        let (pattern, start) = self.link_of_noun(link, equals)?;
        let close = if equals {
            grammar.content_end(self.layout, pattern, start, self.end)
        } else {
            let close = self.end_of_told(start);
            match grammar.finite(self.lo, owner.first) {
                None => self.end_before_main_verb(pattern, start, close),
                Some(_) => close,
            }
        };
        if close <= start {
            return None;
        }
        let mut reading = Reading::new(pattern);
        reading.push(grammar.range(start, close - 1));
        // “is that” leaves no doubt that the noun tells what follows, “it is her view that” none at all.
        let class = match (it_is, equals) {
            (true, _) => CueClass::Said,
            (_, true) => CueClass::Speech,
            _ => CueClass::Noun,
        };
        (reading.count > 0).then(|| self.by_noun(at, owner, class, reading))
    }

    /// `the mayor's boldest claim`, `her promise`: whose a noun is, by what stands before it and its adjectives.
    pub(super) fn owner_before(&self, noun: usize) -> Option<Phrase> {
        const ADJECTIVES: usize = 4;
        let grammar = self.grammar;
        for k in (self.lo..noun).rev().take(ADJECTIVES) {
            if grammar.is_any(k, &[w::HIS, w::HER, w::THEIR, w::ITS, w::MY, w::OUR]) {
                return Some(Phrase::new(k, k));
            }
            if grammar.has(k, g::POSS) {
                let end = k.checked_sub(1).filter(|end| *end >= self.lo)?;
                let owner = self.owner_alone(grammar.phrase_left(end, self.lo)?);
                return Some(Phrase::new(owner.first, k));
            }
            // “her March claim that”, and not “His words back the claim of Lee that”
            let adjective = grammar.has(k, g::WORD)
                && grammar.has(k, g::SMALL | g::DIGIT | g::TIME)
                && !grammar.has(k, g::FIN | g::PREP | g::ART);
            if !adjective {
                return None;
            }
        }
        None
    }

    /// `the paper for printing Orr's claim`, `made an issue out of Orr's claim`, `the pull of Orr's claim`, and not `the head of the mill's claim`:
    /// the owner without what it hangs on.
    fn owner_alone(&self, owner: Phrase) -> Phrase {
        let grammar = self.grammar;
        let hangs = |k: &usize| {
            let somebody = g::SOURCE | g::CAP | g::PLURAL | g::DIGIT | g::DET;
            let of = grammar.is(*k, w::OF) && grammar.has(*k - 1, somebody);
            grammar.has(*k, g::PREP) && !of
                || grammar.has(*k, g::ING) && grammar.has(*k - 1, g::PREP)
        };
        let inside = (owner.first + 1..owner.last).rev().find(hangs);
        Phrase::new(inside.map_or(owner.first, |k| k + 1), owner.last)
    }

    /// “a statement by the club that”, “the claim of the mayor that”: whose a noun is, by the preposition behind it at `link`.
    fn owner_behind(&self, link: usize) -> Option<Phrase> {
        let grammar = self.grammar;
        let of = grammar.is(link, w::OF);
        let by = of || grammar.is_any(link, &[w::BY, w::FROM]);
        let owner = (by && link + 1 < self.hi)
            .then(|| grammar.phrase_right(link + 1, self.hi))
            .flatten();
        owner.filter(|owner| !of || self.claims(*owner))
    }

    /// `her claim on Monday | that`: where what a noun tells is linked to it, if a time or a place stands between; or `from` itself.
    fn over_adjunct(&self, from: usize) -> usize {
        const ADJUNCT: usize = 8;
        let grammar = self.grammar;
        let adjunct = from < self.end
            && (grammar.has(from, g::PREP | g::TIME) || grammar.is_any(from, &[w::LAST, w::THIS]))
            && !grammar.is(from, w::TO);
        if !adjunct {
            return from;
        }
        let link = (from..self.end.min(from + ADJUNCT))
            .take_while(|k| grammar.has(*k, g::WORD))
            .find(|k| grammar.is_any(*k, &[w::THAT, w::TO]));
        let times = |to: usize| (from..to).all(|k| grammar.has(k, g::TIME | g::DET));
        link.filter(|k| grammar.is(*k, w::THAT) || times(*k))
            .unwrap_or(from)
    }

    /// What the word at `link` makes of what stands behind a noun of saying, and where that begins; `equals` says that it is “is that”.
    fn link_of_noun(&self, link: usize, equals: bool) -> Option<(Pattern, usize)> {
        let grammar = self.grammar;
        let that = grammar.is(link, w::THAT);
        // “a letter from a friend that reads: “…””: a relative clause.
        if that && grammar.has(link + 1, g::FIN) && !grammar.has(link + 1, g::NOMINAL) {
            return None;
        }
        // “his speech that night was short”
        let when = grammar.has(link + 1, g::TIME) && !grammar.has(link + 1, g::DAY);
        let noun = grammar.has(link + 2, g::NOMINAL | g::CAP) && !grammar.has(link + 2, g::FIN);
        if that && when && !noun {
            return None;
        }
        let (pattern, start) = match () {
            _ if equals => (Pattern::That, link),
            _ if that => (Pattern::NounThat, link),
            _ if grammar.is(link, w::TO) => (Pattern::NounTo, link),
            _ if grammar.is_any(link, &[w::OF, w::ABOUT, w::FOR, w::ON, w::AGAINST]) => {
                (Pattern::NounOf, link + 1)
            }
            _ => return None,
        };
        (link < self.end && start < self.end).then_some((pattern, start))
    }

    /// Where what a noun tells ends at the latest: at a mark, or behind a quote with a comma of its own.
    fn end_of_told(&self, start: usize) -> usize {
        let grammar = self.grammar;
        // “her remark that, “We go””
        let comma = grammar.has(start + 1, g::COMMA) && grammar.has(start + 2, g::QUOTE);
        let behind = start + 1 + usize::from(comma);
        let close = grammar.find(behind, self.end, g::COMMA | g::SEMI | g::DASH);
        // “her claim that it was “late,” saying”: the comma may stand inside the marks.
        let inside = |k: &usize| {
            grammar.has(*k, g::QUOTE)
                && grammar.comma_inside(*k)
                && (grammar.has(*k + 1, g::ING) || grammar.is(*k + 1, w::BUT))
        };
        (start + 1..close)
            .find(inside)
            .map_or(close, |quote| quote + 1)
    }

    /// Whether “it is” stands right before `at`.
    fn it_is(&self, at: usize) -> bool {
        at > self.lo + 1
            && self.grammar.is_any(at - 1, &[w::IS, w::WAS])
            && self.grammar.is(at - 2, w::IT)
    }

    /// Where a noun of saying is the subject, its content ends before the sentence's own verb:
    /// `Her claim that it rained | surprised us`.
    fn end_before_main_verb(&self, pattern: Pattern, start: usize, close: usize) -> usize {
        let grammar = self.grammar;
        let Some(first) = grammar.finite(start + 1, close) else {
            return close;
        };
        if pattern != Pattern::NounThat {
            return first;
        }
        let mut at = first + 1;
        while at < close {
            if grammar.has(at, g::SUBORD | g::REL | g::SUBJ) {
                return close;
            }
            let own = grammar.has(at, g::FIN)
                && !grammar.has(at - 1, g::AUX | g::ADV | g::FIN | g::NEG)
                && !grammar.is(at - 1, w::TO);
            if own {
                return at;
            }
            at += 1;
        }
        close
    }
}

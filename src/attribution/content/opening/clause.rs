//! The clause that a verb governs: its “that” or question word, and clauses that hang on a noun instead.

use super::super::super::grammar::{g, Grammar};
use super::super::Frame;
use super::OBJECT_ITEMS;
use crate::lang::{flags, form, w, WordId};

impl Grammar<'_> {
    /// The “that” which opens the clause behind a verb, perhaps with an object between; adjuncts go from `from` to `past`.
    pub(super) fn that_behind(
        &self,
        verb: usize,
        from: usize,
        end: usize,
        past: usize,
    ) -> Option<usize> {
        let reach = end.min(from + OBJECT_ITEMS);
        // “wants delegates in towns that she won to vote for her”: nobody wants “that”.
        if self.is_any(verb, &[w::WANT, w::WANTS, w::WANTED]) {
            return None;
        }
        if !self.items[from..reach].iter().any(|item| item.is(w::THAT)) {
            return None;
        }
        // “wrote to the king that “the well is dry””
        if past > from && past < end && self.is(past, w::THAT) && self.is(from, w::TO) {
            return Some(past);
        }
        // “told them that evening that it was late”: when it was said.
        let when = |k: &usize| {
            self.is(*k, w::THAT) && self.has(*k + 1, g::TIME) && self.is(*k + 2, w::THAT)
        };
        let from = if when(&from) && from + 3 < end {
            from + 2
        } else {
            from
        };
        (from..reach)
            .take_while(|k| !self.has(*k, g::COLON | g::SEMI | g::QUOTE))
            // “confirmed the sale, adding that”
            .take_while(|k| !(self.has(*k, g::ING) && *k > from && self.has(*k - 1, g::COMMA)))
            .take_while(|k| self.is(*k, w::THAT) || !self.has(*k, g::WH | g::SUBJ))
            .take_while(|k| !(self.is(*k, w::TO) && (*k == from || *k == past)))
            .find(|k| {
                // “has maintained throughout that”: an adverb.
                let governed =
                    *k > from && self.has(*k - 1, g::PREP) && !self.is(*k - 1, w::THROUGHOUT);
                // “said cutting that grant would close the school”
                let object = *k == from + 1 && self.has(from, g::ING) && !self.has(from, g::SPEECH);
                self.is(*k, w::THAT) && !object && (!governed || self.soon_after(*k, end))
            })
            // “disputed that: the school was old”
            .filter(|k| !self.has(*k + 1, g::COLON) || self.has(*k + 2, g::QUOTE))
            .filter(|k| *k == from || *k == past || !self.acts_behind(from, *k))
            .and_then(|k| {
                if k == from {
                    return Some(k);
                }
                // “had warned them, in a talk that I was shown, that”
                let next = self.find(k + 1, reach, g::COMMA | g::QUOTE);
                let second =
                    next + 2 < end && self.has(next, g::COMMA) && self.is(next + 1, w::THAT);
                let shown = (k + 1..next).any(|at| {
                    self.has(at, g::SPEECH)
                        || self.has(at, g::VERB) && self.info(at).has(flags::SEES)
                });
                if second && shown && next < reach && self.noun_before_relative(k) {
                    return Some(next + 1);
                }
                if !self.relative_that(k) {
                    return Some(k);
                }
                // “told the Post in a letter that was sent on Monday that”
                let clause = |k: &usize| self.is(*k, w::THAT) && self.has(*k - 1, g::TIME | g::DAY);
                (k + 1..reach).find(clause)
            })
    }

    pub(super) fn asks(&self, frame: &Frame) -> bool {
        self.info(frame.verb).has(flags::QUESTION)
    }

    /// `was asked on his way out of the hall whether`, `asked the clerk, Ann Lee, how it knew`: the word that opens what is asked,
    /// behind a place or behind who somebody is.
    pub(super) fn question_behind(&self, frame: &Frame, from: usize, end: usize) -> Option<usize> {
        const OPENS: &[WordId] = &[w::WHETHER, w::HOW, w::WHY, w::WHAT];
        let place =
            self.has(from, g::PREP) && !self.is_any(from, &[w::ABOUT, w::OF, w::FOR, w::TO]);
        if !place && !self.has(from, g::COMMA) || !self.asks(frame) {
            return None;
        }
        let reach = end.min(from + OBJECT_ITEMS);
        let question = (from + 1..reach)
            .take_while(|k| !self.has(*k, g::QUOTE | g::COLON | g::SEMI | g::DASH | g::FIN))
            .take_while(|k| !self.is_any(*k, &[w::THAT, w::TO]))
            .find(|k| self.is_any(*k, OPENS))?;
        let commas = (from..question).filter(|k| self.has(*k, g::COMMA)).count();
        let closed = if self.has(from, g::COMMA) {
            commas == 2 && self.has(question - 1, g::COMMA)
        } else {
            commas == 0 && self.has(question - 1, g::WORD)
        };
        (closed && question > from + 1).then_some(question)
    }

    /// `found a tunnel that began in a barn`: the verb right behind “that” has no other subject.
    pub(super) fn relative_that(&self, that: usize) -> bool {
        const ASIDE_ITEMS: usize = 10;
        let verb =
            that + 1 + usize::from(self.has(that + 1, g::ADV) && !self.has(that + 1, g::AUX));
        let noun = self.has(verb, g::NOUNISH | g::NOMINAL) && !self.has(verb, g::AUX);
        // “used a list that, they conceded, was old”
        let close = self.find(
            verb + 1,
            self.items.len().min(verb + ASIDE_ITEMS),
            g::BREAK | g::QUOTE,
        );
        let parted = self.has(verb, g::COMMA)
            && self.has(close, g::COMMA)
            && self.has(close + 1, g::FIN)
            && self.has(close + 1, g::SMALL)
            && self.has(close - 1, g::SPEECH);
        // “read a memo that he said had been lost”
        let said = that + 2;
        let gap = self.has(that + 1, g::SUBJ)
            && self.has(said, g::FIN)
            && self.has(said, g::SPEECH)
            && self.has(said + 1, g::AUX);
        // “costs to rise by $80 million, a sum that she said they feared”
        let apposed = that > 2
            && self.has(that - 2, g::ART)
            && self.has(that - 3, g::COMMA)
            && self.has(that + 1, g::SUBJ)
            && self.has(said, g::SAID);
        let told = parted || gap || apposed || self.called_by_others(that);
        if told && self.noun_before_relative(that) && !self.has(that - 1, g::TIME | g::DAY) {
            return true;
        }
        // “measures that make it harder”: the verb of several.
        let several = self.has(that - 1, g::PLURAL)
            && self.has(verb, g::SMALL)
            && self.info(verb).form(form::BASE)
            && !self.info(verb).form(form::PAST)
            && self.has(verb + 1, g::ART | g::OBJ | g::SUBJ);
        self.has(that - 1, g::NOMINAL)
            && !self.has(that - 1, g::TIME | g::DAY)
            && (several || self.has(verb, g::FIN) && !noun)
    }

    /// `went for a move that the board described as “mad”`: the clause lacks what is called so.
    fn called_by_others(&self, that: usize) -> bool {
        let end = self.items.len();
        let subject = self.phrase_right(that + 1, end);
        subject.is_some_and(|subject| {
            let verb = subject.last + 1;
            let names = verb + 1 < end
                && self.has(verb, g::FIN)
                && self.has(verb, g::SMALL)
                && self.info(verb).has(flags::NAMES);
            names && (self.is(verb + 1, w::AS) || self.has(verb + 1, g::QUOTE))
        })
    }

    /// `argued the line, which unions back, “would not pay””`: a relative clause between commas, and the verb of the clause behind it.
    pub(crate) fn around_aside(&self, comma: usize, end: usize) -> bool {
        const SEGMENTS: usize = 4;
        // “Lee, 54, of Mill Lane, Leeds, had”
        let aged = self.has(comma + 1, g::DIGIT) && self.has(comma - 1, g::CAP);
        let segments = match (aged, self.has(comma + 1, g::REL)) {
            (true, _) => SEGMENTS,
            (false, true) => 1,
            _ => return false,
        };
        let mut close = comma;
        for _ in 0..segments {
            close = self.find(close + 1, end, g::COMMA | g::QUOTE);
            if close + 1 >= end || !self.has(close, g::COMMA) {
                return false;
            }
            if self.has(close + 1, g::QUOTE | g::FIN | g::AUX) {
                return true;
            }
        }
        false
    }

    /// `found a town that needs them`, `kept the work until he left`: the only verb, at `verb`, is that of a clause inside.
    pub(super) fn only_subordinate(&self, start: usize, verb: usize, end: usize) -> bool {
        let opener = (start + 1..verb).find(|k| {
            self.has(*k, g::REL)
                || self.is(*k, w::THAT) && self.has(*k + 1, g::FIN | g::AUX | g::SUBJ)
                || self.is_any(
                    *k,
                    &[w::UNTIL, w::WHEN, w::AFTER, w::BEFORE, w::SINCE, w::AS],
                )
        });
        let group = g::FIN | g::AUX | g::ADV | g::NEG;
        let behind = (verb..end).find(|k| !self.has(*k, group)).unwrap_or(end);
        opener.is_some() && self.finite(behind, end).is_none()
    }

    /// `added milk and stirred`: a verb behind “and” in the form of the cue goes on with the cue's subject.
    pub(super) fn second_verb(&self, cue: usize, verb: usize) -> bool {
        let (first, second) = (self.info(cue), self.info(verb));
        // “did not dispute it but called it a fake”
        let before = cue.checked_sub(1);
        let did = first.form(form::BASE) && before.is_some_and(|k| self.has(k, g::AUX | g::NEG));
        // “said the wind and unsettled weather would last”: an adjective.
        let noun = verb + 1;
        let adjective = self.has(noun, g::NOMINAL)
            && !self.has(noun, g::DET | g::SUBJ)
            && self.has(noun + 1, g::FIN);
        self.is_any(verb - 1, &[w::AND, w::BUT])
            && !adjective
            && [form::PAST, form::THIRD]
                .into_iter()
                .any(|tense| (first.form(tense) || did) && second.form(tense))
    }
}

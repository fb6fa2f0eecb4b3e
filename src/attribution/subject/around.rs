//! The noun that a phrase hangs on: over a relative clause, a participle, an apposition that no comma closes.

use super::super::grammar::{g, Grammar};
use super::super::phrases::Phrase;
use crate::lang::{is, w};
use crate::tokens::Punct;

/// Words between marks in a relative clause, up to which they may be a name or a term there.
const NAMED_WORDS: usize = 6;

impl Grammar<'_> {
    /// “NP who verb …” around the items left of `from`: gives NP.
    pub(in super::super) fn around_relative(&self, mut from: usize, lo: usize) -> Option<Phrase> {
        let mut at = from;
        while at > lo {
            let sum = self.items[at].is_punct(Punct::Currency);
            // “A reader who signed herself “Tired” said”
            let name = self.has(at, g::QUOTE)
                && !self.comma_inside(at)
                && self.quote_words(at) <= NAMED_WORDS;
            if self.has(at, g::PUNCT | g::QUOTE) && !self.has(at - 1, g::ABBR) && !sum && !name {
                return None;
            }
            let relative = self.is_any(at, &[w::WHO, w::WHOSE])
                || self.is(at, w::THAT)
                    && self.has(at + 1, g::AUX | g::FIN)
                    && self.has(at - 1, g::NOMINAL);
            if relative {
                return if self.has(at - 1, g::WORD) && at < from {
                    self.phrase_left(at - 1, lo)
                } else {
                    None
                };
            }
            let subordinate = self.is_any(at, &[w::BECAUSE, w::IF, w::WHEN, w::WHILE, w::AS]);
            if subordinate && self.has_verb_of_its_own(at, from) {
                from = at - 1;
            } else if subordinate || self.is(at, w::THAT) {
                return None;
            }
            if let Some(outer) = self.before_contact(at, from, lo) {
                return Some(outer);
            }
            at -= 1;
        }
        None
    }

    /// `who asked for a room because she was tired said`: whether the clause that a conjunction opens has its subject and its verb
    /// up to `end`, so that the verb behind is not its own.
    fn has_verb_of_its_own(&self, conjunction: usize, end: usize) -> bool {
        let verb = self.find(conjunction + 1, end + 1, g::FIN);
        verb > conjunction + 1
            && verb <= end
            && self.has(conjunction + 1, g::SUBJ | g::DET | g::CAP | g::NOMINAL)
            && !self.is_any(end, &[w::AND, w::BUT])
    }

    /// `Ann Lee, who as governor at the time of the blast said`: the “who” before the “as” that `end` belongs to.
    pub(super) fn who_as(&self, end: usize, lo: usize) -> Option<usize> {
        const ITEMS: usize = 10;
        let back = (lo + 1..=end).rev().take(ITEMS);
        let mut words =
            back.take_while(|k| self.has(*k, g::WORD) && !self.has(*k, g::SUBJ | g::AUX | g::CORE));
        let who = words.find(|k| self.is(*k, w::AS))?.checked_sub(1)?;
        (self.is(who, w::WHO) && who >= lo).then_some(who)
    }

    /// `an official she spoke to on Monday said`: the noun before the pronoun of a relative clause without “who”.
    fn before_contact(&self, pronoun: usize, from: usize, lo: usize) -> Option<Phrase> {
        let verb = pronoun + 1;
        let contact = self.is_any(pronoun, &[w::HE, w::SHE, w::THEY, w::I, w::WE])
            && self.has(verb, g::FIN)
            && !self.any(verb, from + 1, g::SUBORD | g::WH)
            && self.has(pronoun - 1, g::NOMINAL)
            && self.has(pronoun - 1, g::SMALL)
            && !self.has(pronoun - 1, g::TIME | g::SUBJ | g::OBJ);
        if !contact {
            return None;
        }
        let noun = self.phrase_left(pronoun - 1, lo)?;
        let opens = noun.first == lo || {
            let before = noun.first - 1;
            self.has(before, g::BREAK | g::QUOTE | g::SUBORD)
                || self.has(before, g::SAID) && !self.has(before, g::TELL)
        };
        (opens && self.has(noun.first, g::DET)).then_some(noun)
    }

    /// `The man arrested in Leeds said`: where the phrase hangs on a participle behind a noun, the noun with what belongs to it.
    pub(super) fn around_participle(&self, phrase: Phrase, lo: usize) -> Option<Phrase> {
        let before = phrase.first.checked_sub(1).filter(|k| *k > lo + 1)?;
        let preposition = Some(before).filter(|k| self.has(*k, g::PREP))?;
        // “A report issued last week by inspectors said”
        let participle = self.before_time(preposition - 1, lo);
        let noun = participle.checked_sub(1).filter(|k| *k >= lo)?;
        let hangs = self.has(participle, g::PAST)
            && self.has(participle, g::SMALL)
            && !self.has(participle, g::AUX | g::SAID)
            // “The vote came a day after Lee said”
            && !self.is_any(participle, &[w::COME, w::CAME])
            && self.has(noun, g::NOMINAL)
            && !self.has(noun, g::SUBJ | g::TIME);
        // “Farmers interviewed in Leeds said”: a capital at the head of the sentence.
        let several = noun == lo && self.has(noun, g::SOURCE | g::PLURAL);
        if !hangs || self.has(noun, g::CAP) && !several {
            return None;
        }
        // “Visitors laughed after a nurse said”: what somebody does who may speak.
        let after = self.is_any(preposition, &[w::AFTER, w::BEFORE, w::SINCE, w::UNTIL]);
        if after
            && self.has(phrase.last, g::CAP | g::SOURCE)
            && !self.has(phrase.last, g::TIME | g::PLACE)
        {
            return None;
        }
        let outer = self.phrase_left(noun, lo)?;
        // A clause of its own: “When the boat stopped in Leeds police said”.
        let opens = outer.first <= lo
            || self.has(outer.first - 1, g::BREAK | g::QUOTE)
            || outer.first == lo + 1 && self.is_any(lo, &[w::AND, w::BUT]);
        // “, as two people briefed on the matter said he did”
        let people = is::GROUP | is::ROLE | is::GENERIC_PERSON;
        let as_people = || self.is(outer.first - 1, w::AS) && self.info(noun).any(people);
        (opens || as_people()).then_some(outer)
    }

    /// `“We go,” Ann Lee, a teacher at the school said`: the name right behind a quote, where the comma behind its apposition is
    /// missing.
    pub(super) fn unclosed_apposition(&self, phrase: Phrase, lo: usize) -> Option<Phrase> {
        let comma = phrase.first.checked_sub(1).filter(|k| *k > lo + 1)?;
        if !self.has(comma, g::COMMA) || self.has(phrase.last, g::SUBJ) {
            return None;
        }
        let name = self.phrase_left(comma - 1, lo)?;
        let before = name.first.checked_sub(1).filter(|k| *k >= lo)?;
        let named = self.has(name.first, g::CAP)
            && self.has(name.last, g::CAP)
            && !self.second_place(name, before, lo);
        // “Friday on “The Late Hour,” Ann Lee, a teacher at the school said”: an opening phrase that says when and where. What
        // follows “In a letter signed by Ann Lee,” is another subject.
        let opening = self.has(before, g::COMMA)
            && self.has(lo, g::TIME | g::PREP)
            && self.finite(lo, before).is_none()
            && self.is_any(phrase.first, &[w::A, w::AN]);
        let behind_quote = self.has(before, g::QUOTE)
            && self.comma_inside(before)
            && !(self.has(phrase.first, g::CAP) && self.has(phrase.last, g::CAP));
        (named && (behind_quote || opening)).then_some(name)
    }

    /// `in Cork, Munster, the mayor said`: the larger place behind a place, between commas.
    fn second_place(&self, name: Phrase, comma: usize, lo: usize) -> bool {
        let listed = (name.first..=name.last).all(|k| {
            self.has(k, g::PLACE | g::PUNCT) || self.info(k).any(is::PLACE | is::US_STATE)
        });
        let mut k = comma;
        while k > lo && self.has(k - 1, g::CAP) {
            k -= 1;
        }
        let in_place = self.has(comma, g::COMMA)
            && k < comma
            && k > lo
            && self.is_any(k - 1, &[w::IN, w::AT, w::FROM]);
        listed || in_place
    }
}

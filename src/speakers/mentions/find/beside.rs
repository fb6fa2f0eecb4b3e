//! Whoever is right beside a verb of speech is mentioned, whatever the noun: “said the lawyer”, “the lawyer replied”.

use super::{introduces, sort_of, Finder, PEOPLE};
use crate::lang::{is, w};
use crate::speakers::describe::OWNER_ITEMS;
use crate::speakers::mentions::Mentioned;
use crate::tokens::{Kind, Token};

/// Words of the noun phrase behind its article.
const NOUN_WORDS: usize = 4;

impl Finder<'_> {
    pub(super) fn beside_verbs(&mut self) {
        for verb in std::mem::take(&mut self.verbs) {
            let verb = verb as usize;
            let nouns = [self.noun_behind(verb), self.noun_before(verb)];
            for noun in nouns.into_iter().flatten() {
                self.push_noun(noun);
            }
        }
    }

    /// “said the lawyer”, “said Ina's lawyer”
    fn noun_behind(&self, verb: usize) -> Option<usize> {
        let items = &self.flow.items;
        let owner = |at: &usize| items.get(*at).is_some_and(|t| t.kind() == Kind::Possessive);
        let owner = (verb + 2..=verb + OWNER_ITEMS).find(owner);
        let before = owner.unwrap_or(verb + 1);
        if owner.is_none() && !introduces(self.word(before), self.tokens) {
            return None;
        }
        let first = before + 1;
        let part = |at: &usize| items[*at].small() && !self.stops(*at) && self.flow.outside(*at);
        let reach = first..items.len().min(first + NOUN_WORDS);
        let end = first + reach.take_while(part).count();
        // “said the gentle Mrs. Lund”: what stands before a name is no noun.
        let named = |next: &Token| {
            next.is_word() && next.capital() && !self.tokens.is_class(next, is::PRONOUN)
        };
        let noun = end > first && !items.get(end).is_some_and(named);
        let noun = noun && !self.taken[first..end].contains(&true);
        (noun && (owner.is_none() || self.class(end - 1, PEOPLE))).then_some(end - 1)
    }

    /// “the lawyer replied”, “the lawyer quickly replied”
    fn noun_before(&self, verb: usize) -> Option<usize> {
        let adverb = |at: usize| self.class(at, is::ADVERB);
        let noun = match verb.checked_sub(1)? {
            before if adverb(before) => before.checked_sub(1)?,
            before => before,
        };
        let part = |at: usize| self.flow.items[at].small() && !self.taken[at] && !self.stops(at);
        if noun == 0 || !part(noun) {
            return None;
        }
        let mut first = noun - 1;
        while first > 0 && noun - first < NOUN_WORDS && part(first) {
            first -= 1;
        }
        let object = first > 0 && self.class(first - 1, is::PREPOSITION);
        let owned = self.flow.items[first].kind() == Kind::Possessive && self.class(noun, PEOPLE);
        (owned || introduces(self.word(first), self.tokens) && !object).then_some(noun)
    }

    /// Whether a noun phrase does not go on over an item.
    fn stops(&self, at: usize) -> bool {
        self.word(at) == w::NONE || self.class(at, is::GRAMMAR)
    }

    fn class(&self, at: usize, class: u64) -> bool {
        self.tokens.vocabulary.info(self.word(at)).any(class)
    }

    fn push_noun(&mut self, at: usize) {
        let gender = self.tokens.info(&self.flow.items[at]).gender;
        self.push(at, at + 1, Mentioned::Role, sort_of(gender), []);
    }
}

//! Subjects that are lists: `Lee, Orr and Hale said`, `a group of nurses, teachers and drivers said`, `neither Lee nor Orr would say`.

use super::super::grammar::{g, Grammar};
use super::super::phrases::Phrase;
use crate::lang::w;

/// Members of a list that are looked for before its last ones.
const MEMBERS: usize = 8;
/// Items between “neither” and “nor”.
const NEITHER_ITEMS: usize = 12;

impl Grammar<'_> {
    /// The list whose last members a phrase holds, or the phrase.
    pub(super) fn whole_list(&self, phrase: Phrase, lo: usize) -> Phrase {
        let first = self
            .neither_before(phrase, lo)
            .or_else(|| self.members_before(phrase, lo));
        Phrase::new(first.unwrap_or(phrase.first), phrase.last)
    }

    /// The “neither” to the “nor” right before a phrase.
    fn neither_before(&self, phrase: Phrase, lo: usize) -> Option<usize> {
        let nor = phrase.first.checked_sub(1).filter(|k| *k > lo)?;
        if !self.is(nor, w::NOR) {
            return None;
        }
        let from = nor.saturating_sub(NEITHER_ITEMS).max(lo);
        let neither = (from..nor).rev().find(|k| self.is(*k, w::NEITHER))?;
        let plain = (neither + 1..nor).all(|k| !self.has(k, g::PUNCT | g::QUOTE | g::AUX));
        plain.then_some(neither)
    }

    /// Where the first of the members begins that commas set before the “and” of a phrase.
    fn members_before(&self, phrase: Phrase, lo: usize) -> Option<usize> {
        let and = |k: usize| self.is_any(k, &[w::AND, w::OR]);
        // “unions, churches, and shops”
        let apart =
            phrase.first > lo + 1 && and(phrase.first - 1) && self.has(phrase.first - 2, g::COMMA);
        if !apart && !(phrase.first..phrase.last).any(and) {
            return None;
        }
        let mut comma = phrase.first - if apart { 2 } else { 1.min(phrase.first) };
        let mut first = None;
        let mut members = usize::from(!apart);
        while comma > lo && self.has(comma, g::COMMA) && members < MEMBERS {
            let Some(member) = self.phrase_left(comma - 1, lo) else {
                break;
            };
            if member.last + 1 != comma || !self.alike(member, phrase) {
                break;
            }
            members += 1;
            first = Some(member.first);
            if member.first == lo || self.any(member.first, member.last, g::PREP) {
                break;
            }
            comma = member.first - 1;
        }
        // “She met Lee, Orr and Hale said”: the first of them is another's object.
        let begins = |first: usize| {
            first == lo
                || self.has(first - 1, g::BREAK | g::QUOTE)
                || self.is_any(first - 1, &[w::THAT, w::AND, w::BUT, w::WHILE])
        };
        first.filter(|first| members > 1 && begins(*first))
    }

    /// Whether a phrase may be a member of the list that ends in another: names among names, many among many.
    fn alike(&self, member: Phrase, last: Phrase) -> bool {
        let time = g::TIME | g::DAY | g::DIGIT | g::ADV | g::SUBORD | g::SUBJ | g::OBJ | g::NOUN;
        if self.has(member.first, g::PREP) || self.has(member.last, time) {
            return false;
        }
        let name = |phrase: Phrase| self.has(phrase.last, g::CAP);
        let many = |k: usize| self.has(k, g::PLURAL) && self.has(k, g::SMALL);
        // “a group of nurses, teachers and drivers”, “officials in Ohio, Texas and Maine”
        let preposition = (member.first..member.last).find(|k| self.has(*k, g::PREP));
        match preposition {
            Some(at) if name(member) => name(last) && self.has(at - 1, g::PLURAL),
            Some(_) => many(member.last) && many(last.last),
            None if name(member) => name(last),
            None => self.has(member.last, g::PLURAL) && many(last.last),
        }
    }
}

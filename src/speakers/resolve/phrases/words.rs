//! What is written or said as a source: `a letter from Lee`, `the ministry's statement`, `the statement`, and whose words are in it.

use super::super::Walk;
use super::noun::Noun;
use crate::lang::{also, is, w};
use crate::tokens::Kind;

/// Sentences that `the statement` looks back on for `said in a statement`.
const WORDS_BACK: u32 = 4;

impl Walk<'_> {
    /// A word for what holds somebody's own words, and no name: “The Post” is one.
    fn own_words(&self, at: usize) -> bool {
        let token = &self.tokens.outer[at];
        token.is_word() && token.small() && self.tokens.info(token).is_also(also::OWN_WORDS)
    }

    /// `a letter from Ann Lee to the board`, `the ministry's statement`: where those stand whose words are in what the phrase names.
    /// What is given is no such phrase again.
    pub(super) fn whose_words(&self, first: usize, last: usize) -> Option<(usize, usize)> {
        let outer = &self.tokens.outer;
        let somebody = |at: usize| {
            let token = &outer[at];
            let known = is::DETERMINER | is::POSSESSIVE | is::NUMBER;
            token.is_word() && (token.capital() || self.tokens.is_class(token, known))
        };
        // “the want of an answer from Lee”, “friends of Lee's speech”
        let hangs = |at: usize| {
            let mut before = outer[first..at].iter();
            before.any(|token| self.tokens.is_class(token, is::PREPOSITION))
        };
        let links = |at: &usize| {
            outer[*at].is_any(&[w::FROM, w::BY]) && self.own_words(at - 1) && somebody(at + 1)
        };
        let mut found = (first + 1..last.saturating_sub(1)).filter(links);
        if let Some(link) = found.next() {
            let nearest = found.next_back().unwrap_or(link);
            return (!hangs(link)).then_some((nearest + 1, last));
        }
        let own = (first + 1..last)
            .rev()
            .find(|at| outer[*at].kind() == Kind::Possessive)?;
        let noun = own + 1 < last && (own + 1..last).all(|at| outer[at].is_word());
        let theirs = noun && self.own_words(last - 1) && !self.own_words(own - 1);
        (theirs && !hangs(own)).then_some((first, own))
    }

    /// `The statement added`, not far behind `Lee said in a statement` or `The club issued a statement`: whoever did.
    pub(super) fn author(&self, noun: &Noun, sentence: u32) -> Option<u32> {
        if !noun.definite || !noun.bare() || !self.own_words(noun.head) {
            return None;
        }
        let (outer, word) = (&self.tokens.outer, noun.token.word());
        let earliest = sentence.saturating_sub(WORDS_BACK);
        let told = (earliest..=sentence).rev().find_map(|of| {
            let items = self.tokens.sentences[of as usize];
            let to = noun.from.min(items.last as usize);
            let mut items = items.first as usize + 2..to;
            items.find(|at| outer[*at].is(word)).map(|at| (of, at))
        });
        let (of, at) = told?;
        // “in a statement”, “in a written statement”
        let article = |at: &usize| outer[*at].is_any(&[w::A, w::AN]);
        let article = (at - 2..at).rev().find(article)?;
        let link = article.checked_sub(1).map(|link| &outer[link])?;
        let said = link.is(w::IN);
        let gave_out = || {
            let verb = link.is_word().then(|| self.tokens.info(link).lemma);
            verb.is_some_and(|verb| [w::ISSUE, w::WRITE].contains(&verb))
                || link.is_any(&[w::POSTED, w::PUBLISHED, w::GAVE])
        };
        if !said && !gave_out() {
            return None;
        }
        if let Some((whoever, _)) = self.spoke.filter(|(_, then)| said && *then == of) {
            return Some(whoever);
        }
        let mut there = self.recent().filter(|mention| mention.sentence == of);
        let whose = there.find(|mention| if said { mention.spoke } else { mention.subject });
        whose.map(|mention| mention.entity)
    }
}

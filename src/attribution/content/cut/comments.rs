//! The reporter's own words behind reported ones: what they are called, what came of them, what others say of them.

use super::super::super::grammar::{g, Grammar};
use crate::lang::{also, w};

impl Grammar<'_> {
    /// `called it “dead,” a reference to the vote`: what the writer calls the words just reported.
    pub(super) fn of_writer(&self, article: usize, end: usize) -> bool {
        const ADJECTIVES: usize = 2;
        if !self.is_any(article, &[w::A, w::AN]) {
            return false;
        }
        let noun = self.noun_behind_article(article, ADJECTIVES, end, also::ASIDE);
        noun.is_some_and(|noun| {
            let next = noun + 1;
            next < end
                && (self.has(next, g::REL | g::CAP | g::PAST)
                    || self.is_any(
                        next,
                        &[w::TO, w::AT, w::THAT, w::FROM, w::IN, w::HE, w::SHE, w::FOR],
                    ))
        })
    }

    /// `would oppose it, dealing a blow to the mayor`, `that it was late, drawing boos`: what came of the report.
    pub(super) fn comes_of_it(&self, from: usize, comma: usize, end: usize) -> bool {
        let next = comma + 1;
        self.has(comma, g::COMMA)
            && self.has(next, g::ING)
            && self.info(next).is_also(also::OUTCOME)
            && next + 1 < end
            && !self.is_any(next + 1, &[w::ON, w::FROM])
            && !self.any(next, end, g::QUOTE)
            && self.finite(from, comma).is_some()
    }

    /// `would lock the gates, a decision that Lee, who has the keys, called reckless`: what others say of the words just reported.
    pub(super) fn judged_by_others(&self, article: usize, end: usize) -> bool {
        const NOUN_ITEMS: usize = 5;
        if !self.is_any(article, &[w::A, w::AN]) {
            return false;
        }
        let reach = end.min(article + NOUN_ITEMS);
        let that = (article + 1..reach)
            .take_while(|k| self.has(*k, g::WORD) && !self.has(*k, g::PREP | g::FIN & !g::NOUNISH))
            .find(|k| self.is(*k, w::THAT));
        let Some(that) = that.filter(|that| *that > article + 1) else {
            return false;
        };
        let Some(subject) = self.phrase_right(that + 1, end) else {
            return false;
        };
        let own = self.has(subject.first, g::SUBJ);
        let subject = self.with_conjunct(subject, end);
        let behind = subject.last + 1;
        let verb = (behind..end).find(|k| !self.has(*k, g::AUX | g::ADV));
        let says = verb.is_some_and(|verb| self.tells(verb));
        !own && (says || self.verb_past_asides(behind, end).is_some())
    }
}

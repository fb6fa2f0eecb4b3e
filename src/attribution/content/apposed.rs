//! What the writer says behind the last thing that is reported: who or what that is, and when somebody was praised.

use super::super::grammar::{g, Grammar};
use super::super::phrases::Phrase;
use crate::lang::{form, w, WordId};

/// Fewest items of an apposition that tells the reader something: “a blow to towns”, and not “a clerk”.
const TELLING: usize = 4;

/// Most items of an apposition.
const APPOSITION_ITEMS: usize = 30;

impl Grammar<'_> {
    /// The content of the cue at `verb` without what closes it behind its only comma and says who or what that is:
    /// `said the mill would close, a blow to the town`.
    pub(crate) fn without_apposition(&self, verb: usize, content: Phrase) -> Phrase {
        let Phrase { first, last } = content;
        let from = first.max(last.saturating_sub(APPOSITION_ITEMS));
        let marks = g::PUNCT | g::QUOTE;
        let Some(comma) = (from..last).rev().find(|k| self.has(*k, marks)) else {
            return content;
        };
        // What says more than all that is reported is told for its own sake.
        let bytes = |first, last| self.span(Phrase::new(first, last)).len();
        let long = last - comma >= TELLING
            && comma > first
            && bytes(comma + 1, last) <= bytes(first, comma - 1);
        let only =
            long && self.has(comma, g::COMMA) && !self.any(first, comma, g::COMMA | g::QUOTE);
        if only && (self.apposes(content, comma) || self.who_now(verb, comma)) {
            Phrase::new(first, comma - 1)
        } else {
            content
        }
    }

    /// `said he would back Lee, the mayor of a small town in the hills`: whether what stands behind `comma` says who or what stands before
    /// it; a name, `his rival, Ann Lee`, says it for whoever speaks.
    fn apposes(&self, Phrase { first, last }: Phrase, comma: usize) -> bool {
        let article = comma + 1;
        if self.has(last, g::CAP) || !self.may_be_apposed(first, comma) {
            return false;
        }
        // “trade, the border and a tax”
        let list =
            (article..last).any(|k| self.is_any(k, &[w::AND, w::OR]) && self.has(k + 1, g::DET));
        let acts = |noun: Phrase| noun.last < last && self.acts_at(noun.last + 1);
        let mere = self
            .phrase_right(article, last + 1)
            .is_some_and(|noun| !acts(noun));
        mere && !list
    }

    /// `said he would back Lee, who has run before`: what is so now was not said then.
    fn who_now(&self, cue: usize, comma: usize) -> bool {
        const NOW: &[WordId] = &[w::IS, w::HAS, w::ARE, w::HAVE, w::WILL, w::DOES];
        let verb =
            comma + 2 + usize::from(self.has(comma + 2, g::ADV) && !self.has(comma + 2, g::AUX));
        let past = self.has(cue, g::PAST) && self.has(cue, g::FIN);
        let now = || {
            let third = self.has(verb, g::FIN) && self.info(verb).form(form::THIRD);
            self.is_any(verb, NOW) || third && !self.has(verb, g::PAST)
        };
        past && self.is_any(comma + 1, &[w::WHO, w::WHICH]) && self.has(comma - 1, g::CAP) && now()
    }

    /// `endorsed Ann Lee last week`, `praised her in late May`: somebody, without when the deed was done; a thing may be of that time,
    /// `the vote last week`.
    pub(crate) fn without_time(&self, content: Phrase) -> Phrase {
        const TIME_ITEMS: usize = 4;
        let Phrase { first, last } = content;
        let from = (first + 1).max((last + 1).saturating_sub(TIME_ITEMS));
        let mut times = (from..=last).filter(|k| self.only_time(*k, last + 1));
        let Some(time) = times.next() else {
            return content;
        };
        let somebody = self.has(time - 1, g::CAP | g::OBJ)
            && !self.has(time - 1, g::TIME | g::DAY | g::DIGIT)
            && !self.any(first, time, g::PREP | g::PUNCT | g::QUOTE | g::AUX);
        let acts = |k: usize| {
            self.has(k, g::VERB | g::FIN) && !self.has(k, g::CAP | g::NOUNISH | g::NOMINAL)
        };
        if somebody && !(first..time).any(acts) {
            Phrase::new(first, time - 1)
        } else {
            content
        }
    }

    /// Whether what begins behind `comma` may say who or what stands before it; the content begins at `first`.
    fn may_be_apposed(&self, first: usize, comma: usize) -> bool {
        let article = comma + 1;
        let named = self.is(article, w::THE) && self.has(comma - 1, g::CAP);
        // “that after the vote, a crew came”, “that at one point, a guest asked for tea”
        let first = first + usize::from(self.is(first, w::THAT));
        let opens = self.has(first, g::PREP | g::SUBORD) && !self.is(first, w::TO);
        !opens
            && (named || self.is_any(article, &[w::A, w::AN]))
            && self.has(comma - 1, g::NOMINAL | g::CAP)
    }

    /// Whether the verb of a clause stands at `at`, and no participle: `a call echoed by the board`.
    fn acts_at(&self, at: usize) -> bool {
        let behind = &[w::BY, w::AT, w::IN, w::ON, w::AS, w::TO];
        let participle = self.has(at, g::PAST) && self.is_any(at + 1, behind);
        self.has(at, g::AUX) || self.has(at, g::FIN) && !self.has(at, g::NOUNISH) && !participle
    }
}

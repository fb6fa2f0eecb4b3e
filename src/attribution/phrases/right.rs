//! How far a noun phrase goes to the right of its first word.

use super::super::grammar::{g, Grammar};
use super::Phrase;
use crate::lang::{is, w};
use crate::tokens::Punct;

impl Grammar<'_> {
    /// `, Lee, Ortiz and Adeyemi` behind a first name: where the list ends, if all of it is names.
    fn name_list_end(&self, comma: usize, hi: usize) -> Option<usize> {
        const LIST_ITEMS: usize = 12;
        let reach = hi.min(comma + LIST_ITEMS);
        let and = (comma..reach)
            .take_while(|k| self.has(*k, g::COMMA) || self.has(*k, g::CAP) || self.is(*k, w::AND))
            .find(|k| self.is(*k, w::AND))?;
        let mut last = and;
        while last + 1 < reach && self.has(last + 1, g::CAP) {
            last += 1;
        }
        (last > and).then_some(last)
    }

    /// The noun phrase that begins at item `from`, ending before `hi`.
    pub(crate) fn phrase_right(&self, from: usize, hi: usize) -> Option<Phrase> {
        if from >= hi || !self.has(from, g::WORD) {
            return None;
        }
        let bits = self.bits[from];
        if bits & (g::SUBJ | g::OBJ) != 0 {
            return Some(Phrase::new(from, from));
        }
        let starts = bits & (g::CAP | g::DET | g::NOMINAL) != 0
            || bits & g::VERB != 0
                && bits & g::AUX == 0
                && from + 1 < hi
                && self.has(from + 1, g::NOMINAL);
        if !starts || bits & (g::PREP | g::SUBORD) != 0 && !self.is(from, w::THAT) {
            return None;
        }
        if bits & g::TIME != 0 && !(from + 1 < hi && self.has(from + 1, g::POSS | g::CAP)) {
            return None;
        }
        let mut last = from;
        while last + 1 < hi {
            let Some(more) = self.step_right(from, last, hi) else {
                break;
            };
            last = more;
        }
        // “a man at the back”: a place that is an adverb elsewhere.
        let article = last > from && self.is_any(last, &[w::THE, w::A, w::AN]);
        let noun = article && last + 1 < hi && self.has(last + 1, g::ADV);
        Some(Phrase::new(from, last + usize::from(noun)))
    }

    /// How far a phrase that reaches from `from` to `last` goes on with what stands behind, if it does.
    fn step_right(&self, from: usize, last: usize, hi: usize) -> Option<usize> {
        let next = last + 1;
        let bits = self.bits[next];
        if bits & g::POSS != 0 {
            return Some(next);
        }
        if bits & g::PUNCT != 0 {
            return self.mark_right(from, next, hi);
        }
        if bits & g::QUOTE != 0 {
            // “said Ann “Red” Lee”
            return self.tokens.is_nickname(next, from..hi).then_some(next + 1);
        }
        if next + 1 < hi && self.title_joined(next, from).is_some() {
            return Some(last + 2);
        }
        if next + 1 < hi && self.has(next + 1, g::WORD) && self.links_right(last, hi) {
            return Some(last + 2);
        }
        // “told reporters the bridge was safe”: another phrase begins.
        if bits & g::ART != 0 && self.has(last, g::NOMINAL) && !self.has(last, g::DET | g::PREP) {
            return None;
        }
        if bits & g::ADV != 0 && next + 1 < hi && self.adverb_before_adjective(last) {
            return Some(next);
        }
        let other = g::PREP | g::SUBORD | g::AUX | g::ADV | g::DAY | g::SUBJ | g::OBJ;
        if bits & other != 0
            || self.is_any(next, &[w::LAST, w::THIS, w::EARLIER, w::LATER, w::NEXT])
        {
            return None;
        }
        let goes_on = self.names_noun(next, hi) || !self.verb_right(from, last, hi);
        goes_on.then_some(next)
    }

    /// How far the mark at `at` belongs to a phrase from `from`, if it does: signs between words, brackets, the commas of a list.
    fn mark_right(&self, from: usize, at: usize, hi: usize) -> Option<usize> {
        if self.items[at].is_punct(Punct::Ampersand)
            || self.stop_of_abbreviation(at, from) && at + 1 < hi
            || self.has(at, g::STOP) && self.glued(at)
            || matches!(self.items[at].mark(), Punct::Hyphen | Punct::Slash)
        {
            return Some(at);
        }
        if self.has(at, g::COMMA) && at + 1 < hi && self.suffix_behind(at) {
            return Some(at);
        }
        if self.has(at, g::COMMA) && self.has(from, g::CAP) {
            return self.name_list_end(at, hi);
        }
        if self.has(at, g::OPEN) {
            return Some(self.find(at, hi, g::CLOSE)).filter(|close| *close < hi);
        }
        None
    }

    /// Whether “of”, “for”, “at” or “and” behind `last`, and a word behind that, belong to the phrase.
    fn links_right(&self, last: usize, hi: usize) -> bool {
        let (link, beyond) = (last + 1, last + 2);
        if self.is(link, w::AND) {
            // “lobbyist and strategist Ann Lee”
            let roles = || {
                self.has(last, g::SOURCE)
                    && self.has(last, g::SMALL)
                    && self.has(beyond, g::SMALL)
                    && self.has(beyond, g::NOMINAL)
                    && (self.has(beyond + 1, g::CAP)
                        || self.has(beyond + 1, g::SOURCE) && self.has(beyond + 2, g::CAP))
                    && beyond + 1 < hi
            };
            let names =
                self.has(last, g::CAP) && (self.has(beyond, g::CAP) || self.is(beyond, w::OTHERS));
            return names || roles();
        }
        // “said the vice president for sales, Ann Lee”
        let apposed = || {
            self.has(last, g::SOURCE | g::SMALL)
                && self.info(last).any(is::ROLE | is::TITLE)
                && self.has(beyond, g::NOMINAL)
                && self.has(beyond, g::SMALL)
                && self.has(beyond + 1, g::COMMA)
                && self.has(beyond + 2, g::CAP)
        };
        if self.is_any(link, &[w::FOR, w::OF]) && apposed() {
            return true;
        }
        // “the secretary of state”
        self.is_any(link, &[w::OF, w::FOR, w::AT])
            && (self.has(beyond, g::CAP | g::DET)
                || self.is(link, w::OF) && self.is(beyond, w::STATE))
            && !self.has(beyond, g::TIME)
    }

    /// `an online survey`, `a visibly upset Lee`: whether the word behind `last` is an adverb of the phrase.
    fn adverb_before_adjective(&self, last: usize) -> bool {
        let behind = last + 2;
        self.has(last, g::ART)
            && (self.has(behind, g::NOMINAL)
                || self.has(behind, g::PAST) && self.has(behind + 1, g::CAP))
            && !self.has(behind, g::SUBJ)
    }

    /// Whether the word behind `last` is a verb that the phrase has, or a participle that something hangs on.
    fn verb_right(&self, from: usize, last: usize, hi: usize) -> bool {
        let verb = last + 1;
        let modified = last > from && self.has(last, g::ADV) && self.has(last - 1, g::ART);
        if self.has(verb, g::FIN) && !self.has(last, g::DET) && !modified {
            return true;
        }
        // “figures seen by”
        self.has(verb, g::PAST)
            && self.has(verb, g::SMALL)
            && self.has(last, g::NOMINAL)
            && !self.has(last, g::DET)
            && verb + 1 < hi
            && self.has(verb + 1, g::PREP)
    }
}

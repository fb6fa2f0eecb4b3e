//! What may stand between commas behind a subject and before its verb.

use super::super::grammar::{g, Grammar};
use crate::lang::{flags, form, w};

impl Grammar<'_> {
    /// Whether the segment `first..end` between commas can stand between a subject and its verb.
    pub(super) fn skippable(&self, first: usize, end: usize) -> bool {
        if first >= end {
            return false;
        }
        let bits = self.bits[first];
        if bits & g::QUOTE != 0 {
            return false;
        }
        if bits & g::PUNCT != 0 {
            return bits & g::OPEN != 0;
        }
        // “however”, “once again” open no clause.
        let adverb = first + 2 >= end && (first..end).all(|k| self.has(k, g::ADV));
        // “, since retired,”, “, now dead,”
        let state = end - first == 2
            && self.has(end - 1, g::PAST)
            && (self.has(first, g::ADV) || self.is(first, w::SINCE));
        if adverb
            || state
            || bits & g::REL != 0
            || self.is_any(first, &[w::WHOSE, w::WHERE, w::WHOM])
        {
            return true;
        }
        if bits & g::SUBJ != 0 {
            return false;
        }
        if bits & g::SUBORD != 0
            && !self.is_any(first, &[w::AS])
            && bits & g::PREP == 0
            && !self.is_any(first, &[w::WHILE, w::WHEN, w::THOUGH, w::ALTHOUGH, w::HOW])
        {
            return false;
        }
        if self.is_any(first, &[w::WHILE, w::WHEN, w::THOUGH, w::ALTHOUGH]) {
            return true;
        }
        if bits & g::DIGIT != 0 {
            return true;
        }
        // “a report, to be published today, warns”
        if self.is(first, w::TO) && self.is_any(first + 1, &[w::BE, w::HAVE]) {
            return true;
        }
        self.is_no_clause(first, end)
    }

    /// Whether the segment `first..end` has no finite verb but inside a clause that hangs on it.
    fn is_no_clause(&self, first: usize, end: usize) -> bool {
        let bits = self.bits[first];
        let opening = bits & g::ING != 0 || self.info(first).form(form::ING);
        let from = first + usize::from(bits & g::PREP == 0);
        for k in from..end {
            // “speaking on condition of anonymity because the talks were secret”
            let clause = opening && self.is_any(k, &[w::BECAUSE, w::AS, w::AFTER, w::BEFORE]);
            if clause || self.has(k, g::REL) || self.is_any(k, &[w::THAT, w::WHOSE]) {
                return true;
            }
            let finite = self.has(k, g::FIN) && !self.has(k, g::CAP);
            if finite && !self.only_looks_finite(k, (first, end), opening) {
                return false;
            }
        }
        true
    }

    /// Whether the verb form at `k` in the segment `first..end` is a noun or a participle. `opening`: the segment opens with “-ing”.
    fn only_looks_finite(&self, k: usize, (first, end): (usize, usize), opening: bool) -> bool {
        // “leading in most polls and fighting on”: behind a preposition it is a noun.
        let noun = opening
            && self.info(k).form(form::THIRD | form::BASE)
            && !self.has(k, g::AUX)
            && (first..k).rev().take(3).any(|z| self.has(z, g::PREP));
        // “a customer based in Leeds”: a participle, not a clause.
        let hangs = self.has(first, g::DET | g::ADV | g::DIGIT | g::PAST | g::PREP)
            && k + 1 < end
            && self.has(k + 1, g::PREP);
        let participle = self.has(k, g::PAST) && (hangs || opening && !self.has(k, g::AUX));
        // “at a firm called Grey Dolphin”
        let named = self.info(k).has(flags::NAMES)
            && self.has(k, g::PAST)
            && self.has(k + 1, g::CAP)
            && k > first + 1;
        noun || participle || named
    }
}

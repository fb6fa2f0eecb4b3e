//! What stands between a subject and its verb: adverbs, auxiliaries, times.

use super::super::grammar::{g, Grammar};
use crate::lang::{form, is, w, WordId};

/// Adverbs, auxiliaries and time words passed between a subject and its verb.
const STEPS: usize = 12;

/// What stands left of a verb and of the adverbs and auxiliaries before it.
pub(super) enum Left {
    /// The “to” of an infinitive.
    To(usize),
    /// Whatever it is; an auxiliary was passed or not.
    Item { at: usize, auxiliary: bool },
    /// The sentence begins.
    Nothing,
}

impl Grammar<'_> {
    /// Steps left over adverbs and auxiliaries; `None` where the verb has no subject that could be found.
    pub(super) fn left_of_group(&self, verb: usize, lo: usize) -> Option<Left> {
        let ing = self.has(verb, g::ING);
        let mut at = verb;
        let mut auxiliary = false;
        for _ in 0..STEPS {
            if at <= lo {
                break;
            }
            at -= 1;
            if self.is(at, w::TO) {
                // “walked in to chants of”
                let noun = !ing && at + 1 == verb && !self.info(verb).form(form::BASE);
                return match ing {
                    true => Some(Left::Item { at, auxiliary }),
                    false => (!noun).then_some(Left::To(at)),
                };
            }
            // “said there were no plans”: it stands for no subject.
            if self.is(at, w::THERE) && self.has(verb, g::BE) {
                return None;
            }
            // “all but accused”, “have in particular noted”
            let almost = self.is(at, w::BUT) && at > lo && self.is(at - 1, w::ALL);
            if almost || self.in_particular(verb, at, lo) || self.at_first(at, lo) {
                at -= 1;
                continue;
            }
            // “Lee at one point asked”
            if self.is(at, w::POINT) && at >= lo + 3 && self.is(at - 2, w::AT) {
                at -= 2;
                continue;
            }
            if !self.of_group(verb, at, lo) {
                return Some(Left::Item { at, auxiliary });
            }
            auxiliary |= self.has(at, g::AUX);
        }
        Some(Left::Nothing)
    }

    /// Whether the word at `at` goes with the verb behind it.
    fn of_group(&self, verb: usize, at: usize, lo: usize) -> bool {
        // “Lee and Orr have both argued”
        let floats = || {
            self.is_any(at, &[w::BOTH, w::ALL, w::EACH])
                && at > lo
                && (self.has(at - 1, g::AUX | g::SUBJ)
                    || self.has(at - 1, g::CAP | g::PLURAL) && self.has(at - 1, g::NOMINAL))
        };
        let degree = || {
            self.is_any(at, &[w::MORE, w::MOST])
                && self.has(at + 1, g::ADV)
                && !self.has(at + 1, g::AUX | g::NEG)
        };
        // “would neither confirm nor deny”
        let joins = self.is(at, w::NOR) && self.has(at + 1, g::VERB);
        (self.has(at, g::ADV | g::AUX) && !joins || degree() || floats())
            && !self.has(at, g::POSS)
            && (self.has(at, g::SMALL) || at == lo && at + 1 < verb)
    }

    /// `Lee at first denied`, `Lee at times wondered`
    fn at_first(&self, at: usize, lo: usize) -> bool {
        at >= lo + 2
            && self.is_any(at, &[w::FIRST, w::TIMES, w::LEAST])
            && self.is(at - 1, w::AT)
            && !self.has(at - 2, g::DIGIT)
    }

    /// `have in particular noted`
    fn in_particular(&self, verb: usize, at: usize, lo: usize) -> bool {
        at >= lo + 2
            && self.is(at - 1, w::IN)
            && at + 1 == verb
            && self.has(verb, g::PAST)
            && self.has(at, g::NOMINAL)
            && self.has(at - 2, g::AUX)
    }

    /// `While noting that it was late, Lee left`, `Having said so, Lee left`: the participle opens the sentence, and its subject follows.
    pub(super) fn opens_sentence(&self, verb: usize, at: usize, lo: usize) -> bool {
        const OPENERS: &[WordId] = &[
            w::WHILE,
            w::AFTER,
            w::BEFORE,
            w::IN,
            w::BY,
            w::WHEN,
            w::WITHOUT,
            w::SINCE,
        ];
        let first = at == lo || at == lo + 1 && self.is_any(lo, &[w::BUT, w::AND, w::YET]);
        self.has(verb, g::ING) && first && self.is_any(at, OPENERS)
            || at == lo && self.is(at, w::HAVING) && self.has(verb, g::PAST)
    }

    /// Whether the words from `lo` to `last` are a time that a sentence opens with: `In March 1784 the mayor wrote`.
    pub(in super::super) fn opens_with_time(&self, last: usize, lo: usize) -> bool {
        let before = self.before_time(last, lo);
        before < last && before == lo && self.is_any(lo, &[w::IN, w::ON, w::BY])
    }

    /// Steps left over time phrases and the adverbs before them: `The mayor on Monday also said`.
    pub(super) fn before_time(&self, from: usize, lo: usize) -> usize {
        const LEADS: &[WordId] = &[
            w::IN,
            w::ON,
            w::THIS,
            w::LAST,
            w::AT,
            w::EARLIER,
            w::THE,
            w::A,
            w::LATER,
            w::PAST,
            w::RECENT,
        ];
        let mut i = from;
        for _ in 0..STEPS {
            let Some(before) = self.past_time(i, lo) else {
                break;
            };
            i = before;
            while i > lo && self.is_any(i, LEADS) {
                i -= 1;
            }
            while i > lo && self.has(i, g::ADV | g::AUX) {
                i -= 1;
            }
        }
        i
    }

    /// What stands before the word of time, the year or the “times” at `i`, with the number that belongs to it; nothing where none is.
    #[inline]
    fn past_time(&self, i: usize, lo: usize) -> Option<usize> {
        // Most subjects end with no word of time.
        if i <= lo
            || !self.has(i, g::TIME | g::DIGIT) && !self.is_any(i, &[w::PAST, w::TIMES])
            // “The second said”: no time.
            || self.one_of_two(i, lo)
        {
            return None;
        }
        let time = self.has(i, g::TIME) && !self.has(i, g::AUX) && !self.has(i, g::SUBJ)
            || self.has(i, g::DIGIT) && self.has(i - 1, g::TIME)
            || self.is(i - 1, w::IN) && self.year(i)
            // “has in the past called”
            || i >= lo + 2 && self.is(i, w::PAST) && self.is(i - 1, w::THE) && self.is(i - 2, w::IN);
        // “A post shared more than 900 times says”
        let times = self.is(i, w::TIMES) && self.has(i - 1, g::DIGIT);
        // “A post shared thousands of times says”
        let thousands = self.is(i, w::TIMES)
            && i > lo + 2
            && self.is(i - 1, w::OF)
            && self.info(i - 2).any(is::NUMBER | is::QUANTIFIER);
        if !time && !times && !thousands {
            return None;
        }
        let mut i = i - if thousands { 3 } else { 1 };
        if times {
            let more = i > lo + 3 && self.is(i - 1, w::THAN);
            i = i.saturating_sub(if more { 3 } else { 1 }).max(lo);
        }
        // “less than two weeks ago”
        if i > lo + 1 && self.has(i, g::DIGIT) && self.has(i + 1, g::TIME) {
            i -= 1;
            if i > lo + 1 && self.is(i, w::THAN) {
                i -= 2;
            }
        }
        Some(i)
    }
}

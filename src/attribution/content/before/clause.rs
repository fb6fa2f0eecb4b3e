//! What stands around subject and cue: the clause that ends right before them, and what follows behind.

use super::super::super::grammar::{g, Grammar, SUBORDINATORS};
use super::super::super::subject::How;
use super::super::Frame;
use crate::lang::{flags, w, WordId};

/// The clause that ends right before subject and cue.
pub(super) struct ClauseBefore {
    pub start: usize,
    /// Its last item, a quote or the comma behind it.
    pub before: usize,
    pub comma: bool,
    /// The quote that ends it.
    pub quote: Option<usize>,
    pub quotes: bool,
    /// “As the mayor spoke, …”
    pub subordinate: bool,
    /// Has it a verb of its own, or a quote?
    pub whole: bool,
}

/// What follows subject and cue.
pub(super) struct BehindTag {
    /// The item right behind, and what it is.
    pub next: Option<usize>,
    pub bits: u64,
    /// The next quote, comma or the like, and what it is.
    pub stop: usize,
    pub stop_bits: u64,
    /// A verb stands before that, outside subordinate clauses.
    pub finite: bool,
    pub that: bool,
}

impl Grammar<'_> {
    /// Where the clause that ends at `to` begins: behind a semicolon or colon, or at the sentence's start.
    fn clause_start(&self, lo: usize, to: usize) -> usize {
        (lo..=to)
            .rev()
            .find(|k| self.has(*k, g::SEMI | g::COLON))
            .map_or(lo, |k| k + 1)
    }

    /// `Asked whether it was late`, `Asked about it`, `Asked to say more`: what stands behind “asked” where it opens a sentence.
    fn asked_something(&self, at: usize, end: usize) -> bool {
        const WORDS: &[WordId] = &[w::ABOUT, w::TO, w::FOR, w::BY, w::IF, w::ON];
        self.has(at, g::WH) || self.is_any(at, WORDS) || self.asks_what(at, end)
    }

    /// `Although he says he “loves boats,” he also accuses the crew of waste`: the quote is that of the clause that opens the sentence.
    pub(super) fn of_opening_clause(&self, start: usize, quote: usize) -> bool {
        let first = start + usize::from(self.is_any(start, &[w::AND, w::BUT]));
        let first = first + usize::from(self.is_any(first, &[w::EVEN, w::JUST]));
        let said = |k: usize| {
            let speaks = self.tells(k);
            // “As Lee went on about “the old days,” Orr said no”
            speaks || self.is_any(k, &[w::WENT, w::GOES]) && self.is(k + 1, w::ON)
        };
        self.has(quote, g::QUOTE)
            && self.comma_inside(quote)
            && self.is_any(first, SUBORDINATORS)
            && (first + 1..quote).any(said)
    }

    /// Whether the quote that ends a phrase before the main clause stands in a relative clause with a cue of its own.
    pub(super) fn of_relative(&self, start: usize, quote: usize) -> bool {
        // “And, in a clip that Lee called “odd,” he sings”
        let link = self.is_any(start, &[w::AND, w::BUT]);
        let first = start + usize::from(link) + usize::from(link && self.has(start + 1, g::COMMA));
        if !self.has(quote, g::QUOTE) || !self.has(first, g::PREP) {
            return false;
        }
        let relative = (first..quote)
            .rev()
            .find(|k| self.has(*k, g::REL) || self.is(*k, w::THAT) && self.has(*k - 1, g::NOMINAL));
        relative.is_some_and(|relative| {
            let opens = self.is(relative, w::THAT) || self.has(relative - 1, g::COMMA | g::PREP);
            let before_quote =
                (relative..quote).any(|k| self.info(k).has(flags::NAMES) && self.has(k, g::CUE));
            opens
                && self.any(relative, quote, g::CUE)
                && (before_quote || !self.is(relative, w::THAT))
        })
    }

    /// Whether the quote belongs to a verb of the subordinate clause that opens the sentence, with no comma before it.
    pub(super) fn object_of_opening(&self, start: usize, quote: usize) -> bool {
        let clear = |verb| !self.any(verb, quote, g::BREAK | g::QUOTE);
        self.is_any(start, SUBORDINATORS)
            && self.comma_inside(quote)
            && self.finite(start + 1, quote).is_some_and(clear)
    }

    /// The clause that ends right before subject and cue, where it may be what is reported.
    pub(super) fn clause_before(&self, frame: &Frame) -> Option<ClauseBefore> {
        let &Frame { lo, how, first, .. } = frame;
        let beside = matches!(
            how,
            How::Plain | How::Apposition | How::Dashes | How::Inverted
        );
        if first <= lo || !self.has(first - 1, g::QUOTE | g::COMMA) || !beside {
            return None;
        }
        if self.opens_with_noted(frame) || self.noun_for_verb(frame) {
            return None;
        }
        let before = first - 1;
        let comma = self.has(before, g::COMMA);
        let last = if comma {
            before.checked_sub(1).filter(|k| *k >= lo)?
        } else {
            before
        };
        let start = self.after_dateline(self.clause_start(lo, last), last);
        // “a list that, they conceded, was old”: what is said of the list.
        let parted = comma && self.parted_relative(last, frame);
        // “It failed because, Lee said, there was no boat”
        let behind = || self.find(frame.last + 1, frame.end, g::BREAK | g::QUOTE);
        let cause =
            comma && last > start && self.is(last, w::BECAUSE) && self.has(behind(), g::COMMA);
        let parted = parted || cause;
        let start = match parted {
            true if self.has(last - 1, g::PREP) && !cause => last - 1,
            true => last,
            false => start,
        };
        // “According to the clerk, nobody answered”
        let according =
            self.is(start, w::ACCORDING) && self.find(start, before, g::COMMA) == before;
        if start > last || according {
            return None;
        }
        if self.has(last, g::QUOTE) && self.of_another(frame, start, last) {
            return None;
        }
        let quotes = self.any(start, first, g::QUOTE);
        let subordinate = !quotes && !parted && self.opens_subordinate(start, before);
        let whole = if subordinate {
            self.main_clause_behind(start, before)
        } else {
            quotes || parted || self.finite(start, before).is_some()
        };
        let quote = [before, last].into_iter().find(|k| self.has(*k, g::QUOTE));
        Some(ClauseBefore {
            start,
            before,
            comma,
            quote,
            quotes,
            subordinate,
            whole,
        })
    }

    /// `Asked why`, `but when`, `unless`, `leaving`: whether no main clause begins at `start`.
    fn opens_subordinate(&self, start: usize, end: usize) -> bool {
        self.has(start, g::ING)
            || self.is_any(start, SUBORDINATORS)
            || self.is(start, w::ASKED) && self.asked_something(start + 1, end)
            || self.is(start, w::BUT) && self.is_any(start + 1, &[w::WHEN, w::AFTER, w::WHILE])
            || self.is(start, w::UNLESS)
    }

    /// Whether the relative word at `at` stands before a tag between commas that parts it from its verb.
    fn parted_relative(&self, at: usize, frame: &Frame) -> bool {
        let verb = frame.last + 2;
        if at <= frame.lo || verb >= frame.end {
            return false;
        }
        // “a town where, she says, one in four is poor”, “a meeting at which, she says, he wept”
        let place = self.relative_of_place(at) && self.finite(verb, frame.end).is_some();
        let acts = (verb..frame.end).find(|k| !self.has(*k, g::ADV) || self.has(*k, g::AUX));
        let verb_behind =
            acts.is_some_and(|k| self.has(k, g::FIN | g::AUX) && self.has(k, g::SMALL));
        self.has(verb - 1, g::COMMA) && (place || verb_behind && self.relative_of_noun(at))
    }

    /// `where`, or a relative word behind its preposition: `at which`.
    pub(crate) fn relative_of_place(&self, at: usize) -> bool {
        self.is(at, w::WHERE) || at > 0 && self.has(at, g::REL) && self.has(at - 1, g::PREP)
    }

    /// `which`, `who` or `that` right behind a noun.
    pub(in super::super) fn relative_of_noun(&self, at: usize) -> bool {
        // “whom he met once and who, he said, looked away”
        let second = self.has(at, g::REL) && at > 0 && self.is_any(at - 1, &[w::AND, w::BUT]);
        // “her husband, who, she said, knew it”
        let aside = self.is_any(at, &[w::WHO, w::WHICH])
            && at > 1
            && self.has(at - 1, g::COMMA)
            && self.has(at - 2, g::NOMINAL);
        second
            || aside
            || (self.has(at, g::REL) || self.is(at, w::THAT)) && self.noun_before_relative(at)
    }

    /// Whether a noun, and no verb of speech, stands right before the relative word at `at`.
    pub(in super::super) fn noun_before_relative(&self, at: usize) -> bool {
        let noun = |k: usize| {
            self.has(k, g::NOMINAL) && (!self.has(k, g::SPEECH) || k > 0 && self.has(k - 1, g::ART))
        };
        at.checked_sub(1).is_some_and(noun)
    }

    /// “Noting that it was late, Lee asked for a report”: what was noted is not what she asked.
    fn opens_with_noted(&self, frame: &Frame) -> bool {
        let &Frame { lo, first, .. } = frame;
        let noted = self.has(lo, g::ING) && self.has(lo, g::CUE) && frame.how != How::Inverted;
        if !noted {
            return false;
        }
        let last = first - 1;
        let last = last - usize::from(last > lo && self.has(last, g::COMMA));
        self.is(lo + 1, w::THAT)
            || self.has(lo + 1, g::QUOTE)
            || self.has(last, g::QUOTE) && self.finite(lo + 1, first).is_none()
    }

    /// “came in “well below” City forecasts”: a noun.
    fn noun_for_verb(&self, frame: &Frame) -> bool {
        let before = frame.first - 1;
        self.has(before, g::QUOTE)
            && self.has(frame.verb, g::NOUNISH)
            && !self.has(frame.verb, g::PAST | g::CORE)
            && !self.comma_inside(before)
    }

    /// Whether a main clause follows the subordinate one that opens at `start`, or “Holding the line is hard, said Lee”: the participle is
    /// the subject.
    fn main_clause_behind(&self, start: usize, before: usize) -> bool {
        let comma = self.find(start, before, g::COMMA);
        let subject = self.has(start, g::ING) && comma == before;
        let from = if subject { start } else { comma };
        (comma < before || subject) && self.finite(from, before).is_some()
    }

    /// What follows subject and cue.
    pub(super) fn behind_tag(&self, frame: &Frame) -> BehindTag {
        const CLAUSES: &[WordId] = &[
            w::AS,
            w::WHILE,
            w::WHEN,
            w::AFTER,
            w::BEFORE,
            w::BECAUSE,
            w::WHO,
        ];
        let (from, end) = (frame.last + 1, frame.end);
        let next = (from < end).then_some(from);
        let stop = self.find(from, end, g::QUOTE | g::BREAK);
        let clause = (from..stop)
            .find(|k| self.is_any(*k, CLAUSES))
            .unwrap_or(stop);
        BehindTag {
            next,
            bits: next.map_or(0, |k| self.bits[k]),
            stop,
            stop_bits: if stop < end { self.bits[stop] } else { 0 },
            finite: self.acts_behind(from, clause),
            that: (from..stop).any(|k| self.is(k, w::THAT)),
        }
    }
}

//! Polls: what a share of those who were asked say is what the poll shows.

use super::super::grammar::g;
use super::super::phrases::Phrase;
use super::{Candidate, Part};
use crate::lang::w;
use crate::tokens::Punct;

impl Part<'_> {
    /// `The poll found that 30 percent say`: a share of those who were asked says nothing by itself.
    pub(super) fn polled(&self, subject: Phrase) -> bool {
        let grammar = self.grammar;
        let share = |k| grammar.is(k, w::PERCENT) || grammar.items[k].is_punct(Punct::Percent);
        self.all & g::DIGIT != 0
            && grammar.any(subject.first, subject.last + 1, g::DIGIT)
            && (subject.first..=subject.last).any(share)
            && (self.lo..subject.first).any(|k| self.is_poll(k))
    }

    /// `A survey by the bank`: whether a subject is a poll.
    pub(super) fn by_poll(&self, subject: Phrase) -> bool {
        (subject.first..=subject.last).any(|k| self.is_poll(k))
    }

    pub(super) fn is_poll(&self, at: usize) -> bool {
        self.grammar
            .is_any(at, &[w::POLL, w::POLLS, w::POLLING, w::SURVEY, w::SURVEYS])
    }

    /// `In a poll by the bank, 30 percent said they were late`: the poll, whose noun is at `poll`, says all of it.
    pub(super) fn in_poll(&self, poll: usize) -> Option<Candidate> {
        let grammar = self.grammar;
        let source = grammar.phrase_left(poll, self.lo)?;
        let mut comma = grammar.find(poll, self.end, g::BREAK | g::QUOTE);
        // “In a poll of voters, taken in May, …”
        if grammar.has(comma, g::COMMA) && grammar.has(comma + 1, g::PAST) {
            comma = grammar.find(comma + 1, self.end, g::BREAK | g::QUOTE);
        }
        // “In a poll of voters, Lee Research found that …”: the report is the pollster's.
        let pollster = grammar
            .phrase_right(comma + 1, self.end)
            .is_some_and(|somebody| {
                let verb = somebody.last + 1;
                grammar.has(somebody.first, g::CAP)
                    && grammar.has(verb, g::MAY_REPORT)
                    && grammar.is(verb + 1, w::THAT)
            });
        let opens = !pollster
            && source.first == self.lo + 1
            && grammar.is(self.lo, w::IN)
            && grammar.has(comma, g::COMMA)
            && grammar.finite(comma, self.end).is_some();
        let (aside, cue) = (
            Phrase::new(self.lo, comma.max(1) - 1),
            Phrase::new(self.lo, self.lo),
        );
        opens.then(|| self.framed(aside, cue, source)).flatten()
    }
}

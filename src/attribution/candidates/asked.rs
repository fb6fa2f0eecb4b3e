//! What somebody is asked, by a source that is named or by nobody: `Asked by Lee whether it was safe, the mayor said`.

use super::super::content::{Pattern, Reading};
use super::super::grammar::g;
use super::super::phrases::Phrase;
use super::super::subject::{How, Memo, Subject};
use super::{Candidate, CueClass, Part};
use crate::lang::w;

impl Part<'_> {
    /// `Lee was asked by a reporter whether`, `was told by the bank on Monday that`: what stands behind the one who asks or tells; it may
    /// be named behind a comma, `by her lawyer, Ann Lee, whether`.
    pub(super) fn asked_by(&self, source: &Subject) -> Option<Reading> {
        let last = source.phrase.last;
        let mut next = last + 1;
        let closes = source.name.is_some() && self.grammar.has(next, g::COMMA);
        next += usize::from(closes && !self.grammar.has(next + 1, g::QUOTE));
        // “asked by Ann Lee, who chairs the board, whether”
        if self.grammar.has(next + 1, g::REL) {
            next = self.comma_of_aside(next, last).unwrap_or(next);
            let quote = self.grammar.has(next + 1, g::QUOTE);
            next += usize::from(!quote);
        }
        self.asked(next)
    }

    /// `Asked whether it was safe, Lee said`, `she said when asked if she would`: nobody says who asks.
    pub(super) fn asked_by_nobody(
        &self,
        at: usize,
        class: CueClass,
        memo: &mut Memo,
    ) -> Option<Candidate> {
        let grammar = self.grammar;
        if !grammar.is(at, w::ASKED) {
            return None;
        }
        let before = (self.lo..at).rev().find(|k| !grammar.has(*k, g::ADV));
        let led = before.is_none_or(|k| grammar.has(k, g::COMMA) || grammar.is(k, w::WHEN));
        let reading = self.asked(self.question_asked(at).filter(|_| led)?)?;
        // “Ann Lee, the clerk, asked whether it was safe”: she asks.
        let close = reading.spans().first()?.last + 1;
        let main = close + 1 < self.end && grammar.has(close, g::COMMA);
        if before.is_some_and(|k| grammar.has(k, g::COMMA)) && !main {
            return None;
        }
        // “Asked whether …, Lee”, “Lee, asked whether …,”, “Lee said when asked whether …”
        let subject = match before.filter(|k| *k > self.lo) {
            None => grammar.subject_after_opening(at, self.hi),
            Some(k) => grammar
                .earlier_subject(k - 1, self.lo, self.hi, memo, 0)
                .or_else(|| {
                    let phrase = grammar.phrase_left(k - 1, self.lo)?;
                    Some(Subject::new(phrase, How::PhraseIng))
                }),
        }?;
        Some(self.candidate(at, Phrase::new(at, at), class, subject, reading, true))
    }

    /// The word that opens what is asked: `Asked on the radio who would go`.
    pub(super) fn question_asked(&self, asked: usize) -> Option<usize> {
        const ADJUNCT: usize = 8;
        let grammar = self.grammar;
        let reach = self.end.min(asked + 1 + ADJUNCT);
        // “Asked as he left whether”
        let ends = if grammar.is_any(asked + 1, &[w::AS, w::BEFORE, w::AFTER]) {
            g::WH | g::BREAK | g::QUOTE
        } else {
            g::WH | g::BREAK | g::QUOTE | g::FIN
        };
        let question = grammar.find(asked + 1, reach, ends);
        // “asked her whether”: whoever asks is named.
        let adjunct = question == asked + 1 || grammar.has(asked + 1, g::PREP | g::ADV | g::TIME);
        (adjunct && question < reach && grammar.has(question, g::WH)).then_some(question)
    }

    /// `told by the bank on Monday that`, `by Ann Lee in March that`: the item behind a time that begins at `from`, if one does.
    fn behind_time(&self, from: usize) -> usize {
        const TIME_WORDS: usize = 4;
        let grammar = self.grammar;
        let reach = self.end.min(from + TIME_WORDS + 1);
        (from + 1..reach)
            .rev()
            .find(|to| grammar.only_time(from, *to))
            .unwrap_or(from)
    }

    /// What is asked from `next` on.
    fn asked(&self, next: usize) -> Option<Reading> {
        let grammar = self.grammar;
        let next = self.behind_time(next);
        let pattern = match () {
            _ if grammar.is(next, w::THAT) => Pattern::That,
            _ if grammar.is(next, w::TO) => Pattern::To,
            _ if grammar.is(next, w::ABOUT) => Pattern::Prepositional,
            _ if grammar.has(next, g::WH) => Pattern::Question,
            _ if grammar.has(next, g::COMMA | g::COLON) && grammar.has(next + 1, g::QUOTE) => {
                Pattern::Quote
            }
            _ => return None,
        };
        let passed = matches!(pattern, Pattern::Quote | Pattern::Prepositional);
        let start = next + usize::from(passed);
        if start >= self.end {
            return None;
        }
        // “Asked by Lee if it was safe, the mayor said”
        let comma = grammar.find(start, self.end, g::COMMA);
        let end = match pattern {
            Pattern::Quote => self.end,
            // “whether the plan, which some back, would hold”
            _ if grammar.around_aside(comma, self.end) => {
                grammar.content_end(self.layout, pattern, start, self.end)
            }
            _ => comma,
        };
        let mut reading = Reading::new(pattern);
        reading.push(grammar.range(start, end - 1));
        (reading.count > 0).then_some(reading)
    }
}

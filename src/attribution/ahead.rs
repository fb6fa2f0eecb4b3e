//! Readings of a few sentences, found and weighed before any of them is chosen: to find them all and then to weigh them all keeps the
//! code of either in the nearest cache, where one sentence after the other would drive it out twice each.

use std::ops::Range;

use super::candidates::Candidate;

/// Sentences read ahead.
pub(super) const AHEAD: usize = 32;

/// The readings of a few sentences.
#[derive(Debug)]
pub(super) struct Ahead {
    /// Behind the last of the sentences.
    to: usize,
    parts: Vec<Part>,
    pub(super) found: Vec<Candidate>,
    /// The next part, and where its readings begin.
    next: usize,
    begin: usize,
}

/// A part of a sentence.
#[derive(Debug)]
struct Part {
    sentence: usize,
    /// The bits of all its items together.
    bits: u64,
    /// Where its readings end; nothing where it has none.
    end: usize,
}

impl Default for Ahead {
    /// With room for the readings that most have.
    fn default() -> Self {
        Ahead {
            to: 0,
            parts: Vec::with_capacity(AHEAD),
            found: Vec::with_capacity(AHEAD),
            next: 0,
            begin: 0,
        }
    }
}

impl Ahead {
    pub(super) fn clear(&mut self) {
        self.parts.clear();
        self.found.clear();
        (self.next, self.begin) = (0, 0);
    }

    /// A part of a sentence, without readings until now.
    pub(super) fn add_part(&mut self, sentence: usize, bits: u64) {
        self.parts.push(Part {
            sentence,
            bits,
            end: 0,
        });
        self.to = sentence + 1;
    }

    /// Takes the readings that come before `end` as those of a part, and of those before it.
    pub(super) fn end_part(&mut self, part: usize, end: usize) {
        self.parts[part].end = end;
    }

    /// Whether a sentence has been read, or one behind it.
    pub(super) fn has(&self, sentence: usize) -> bool {
        sentence < self.to
    }

    /// The next part of a sentence: the bits of its items, and the range of its readings. Sentences are asked for in order.
    pub(super) fn next_of(&mut self, sentence: usize) -> Option<(u64, Range<usize>)> {
        loop {
            let part = self.parts.get(self.next)?;
            if part.sentence > sentence {
                return None;
            }
            let end = part.end.max(self.begin);
            let begin = std::mem::replace(&mut self.begin, end);
            self.next += 1;
            if part.sentence == sentence {
                return Some((part.bits, begin..end));
            }
        }
    }
}

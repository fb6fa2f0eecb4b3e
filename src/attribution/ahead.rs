//! Readings of a few sentences, found and weighed before any of them is chosen: to find them all and then to weigh them all keeps the
//! code of either in the nearest cache, where one sentence after the other would drive it out twice each.

use super::candidates::Candidate;

/// Sentences read ahead.
pub(super) const AHEAD: usize = 16;

/// The readings of a few sentences.
#[derive(Debug, Default)]
pub(super) struct Ahead {
    /// The first of the sentences.
    from: usize,
    /// For each sentence the end of its parts.
    sentences: Vec<usize>,
    parts: Vec<Part>,
    pub(super) found: Vec<Candidate>,
}

#[derive(Debug)]
struct Part {
    /// The bits of all its items together.
    bits: u64,
    /// Where its readings end.
    end: usize,
}

impl Ahead {
    /// Makes room for the sentences from `from` on.
    pub(super) fn begin(&mut self, from: usize) {
        self.from = from;
        self.sentences.clear();
        self.parts.clear();
        self.found.clear();
    }

    /// Takes the readings that have come to [`Ahead::found`] as those of a part.
    pub(super) fn end_part(&mut self, bits: u64) {
        let end = self.found.len();
        self.parts.push(Part { bits, end });
    }

    pub(super) fn end_sentence(&mut self) {
        self.sentences.push(self.parts.len());
    }

    /// Whether a sentence has been read; those before `from` are asked for no more.
    pub(super) fn has(&self, sentence: usize) -> bool {
        sentence - self.from < self.sentences.len()
    }

    /// Where the readings of the part under way begin.
    pub(super) fn part(&self) -> usize {
        self.parts.last().map_or(0, |part| part.end)
    }

    /// The parts of a sentence: the bits of their items, and their readings.
    pub(super) fn of(&self, sentence: usize) -> impl Iterator<Item = (u64, &[Candidate])> {
        let at = sentence - self.from;
        let first = at.checked_sub(1).map_or(0, |before| self.sentences[before]);
        let mut begin = first.checked_sub(1).map_or(0, |part| self.parts[part].end);
        self.parts[first..self.sentences[at]]
            .iter()
            .map(move |part| {
                let readings = &self.found[begin..part.end];
                begin = part.end;
                (part.bits, readings)
            })
    }
}

//! Writes a text anew with some stretches of it replaced, and notes where.

use super::{Places, Plain, Sign};
use crate::span::Span;

pub(super) struct Rewrite<'t> {
    given: &'t str,
    plain: String,
    places: Places,
    /// What is written anew of the given text.
    part: Span,
    /// The first byte of it that is not done.
    done: usize,
}

impl<'t> Rewrite<'t> {
    pub(super) fn new(given: &'t str) -> Self {
        Self::of_part(given, Span::new(0, given.len()))
    }

    /// Writes a part of a text, whose places are counted from its start.
    pub(super) fn of_part(given: &'t str, part: Span) -> Self {
        Rewrite {
            given,
            plain: String::new(),
            places: Places::default(),
            part,
            done: part.start,
        }
    }

    pub(super) fn done(&self) -> usize {
        self.done
    }

    /// Puts `sign` in place of `length` bytes at `at`, which is not before what is done.
    pub(super) fn replace(&mut self, at: usize, length: usize, sign: Sign) {
        if self.places.is_empty() {
            self.plain.reserve(self.part.len());
        }
        self.plain.push_str(&self.given[self.done..at]);
        self.places.note(
            (self.plain.len(), sign.len()),
            (at - self.part.start, length),
        );
        sign.push(&mut self.plain);
        self.done = at + length;
    }

    /// The new text; `None` where nothing was replaced.
    pub(super) fn finish(mut self) -> Option<Plain> {
        if self.places.is_empty() {
            return None;
        }
        let end = self.part.end.max(self.done);
        self.plain.push_str(&self.given[self.done..end]);
        Some(Plain {
            text: self.plain,
            places: self.places,
        })
    }
}

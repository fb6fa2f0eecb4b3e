//! Writes a text anew with some stretches of it replaced, and notes where.

use super::{Places, Plain, Sign};

pub(super) struct Rewrite<'t> {
    given: &'t str,
    plain: String,
    places: Places,
    /// Bytes of the given text that are done.
    done: usize,
}

impl<'t> Rewrite<'t> {
    pub(super) fn new(given: &'t str) -> Self {
        Rewrite {
            given,
            plain: String::new(),
            places: Places::default(),
            done: 0,
        }
    }

    pub(super) fn done(&self) -> usize {
        self.done
    }

    /// Puts `sign` in place of `length` bytes at `at`, which is not before what is done.
    pub(super) fn replace(&mut self, at: usize, length: usize, sign: Sign) {
        self.plain.push_str(&self.given[self.done..at]);
        self.places
            .note((self.plain.len(), sign.len()), (at, length));
        sign.push(&mut self.plain);
        self.done = at + length;
    }

    /// The new text; `None` where nothing was replaced.
    pub(super) fn finish(mut self) -> Option<Plain> {
        if self.places.is_empty() {
            return None;
        }
        self.plain.push_str(&self.given[self.done..]);
        Some(Plain {
            text: self.plain,
            places: self.places,
        })
    }
}

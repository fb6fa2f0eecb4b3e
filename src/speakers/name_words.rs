//! The words of one name, kept in place: they are few, and every form of every person has some.

use std::fmt;
use std::ops::Deref;

use super::names::NAME_WORDS;
use crate::lang::{w, WordId};

/// At most [`NAME_WORDS`] words.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct NameWords {
    words: [WordId; NAME_WORDS],
    count: u8,
}

impl From<&[WordId]> for NameWords {
    /// The first words; no run of [`super::names::Names`] has more.
    fn from(all: &[WordId]) -> NameWords {
        let mut words = [w::NONE; NAME_WORDS];
        let count = all.len().min(NAME_WORDS);
        words[..count].copy_from_slice(&all[..count]);
        NameWords {
            words,
            count: count as u8,
        }
    }
}

impl Deref for NameWords {
    type Target = [WordId];

    fn deref(&self) -> &[WordId] {
        &self.words[..self.count as usize]
    }
}

impl fmt::Debug for NameWords {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.deref().fmt(to)
    }
}

//! The words of one name, kept in place: they are few, and every form of every person has some.

use std::borrow::Borrow;
use std::fmt;
use std::hash::{Hash, Hasher};
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

/// The words by which somebody or something is called, to be looked up by them: those of most are as few as those of a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum CalledBy {
    Few(NameWords),
    Many(Box<[WordId]>),
}

impl From<&[WordId]> for CalledBy {
    fn from(words: &[WordId]) -> CalledBy {
        if words.len() <= NAME_WORDS {
            CalledBy::Few(words.into())
        } else {
            CalledBy::Many(words.into())
        }
    }
}

impl Borrow<[WordId]> for CalledBy {
    fn borrow(&self) -> &[WordId] {
        match self {
            CalledBy::Few(words) => words,
            CalledBy::Many(words) => words,
        }
    }
}

impl Hash for CalledBy {
    /// As the words alone are hashed.
    fn hash<H: Hasher>(&self, to: &mut H) {
        let words: &[WordId] = self.borrow();
        words.hash(to);
    }
}

//! Half-open byte ranges into the caller's text.

use std::num::NonZeroU32;

/// A half-open range of bytes, `start..end`, counted from the start of the whole document.
///
/// Both ends lie on character boundaries of the text that was read, so `&text[span.range()]` never panics on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Span {
    /// Byte offset of the first byte inside.
    pub start: usize,
    /// Byte offset of the first byte after.
    pub end: usize,
}

impl Span {
    /// A span from `start` to `end`, in bytes.
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The same as a standard range, for slicing.
    pub const fn range(self) -> std::ops::Range<usize> {
        self.start..self.end
    }

    /// Length in bytes.
    pub const fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether nothing is inside.
    pub const fn is_empty(self) -> bool {
        self.start >= self.end
    }

    /// Whether `other` lies wholly inside.
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// How many bytes both have in common.
    pub fn overlap(self, other: Span) -> usize {
        self.end
            .min(other.end)
            .saturating_sub(self.start.max(other.start))
    }

    /// The piece of `text` that is meant.
    pub fn of(self, text: &str) -> &str {
        &text[self.range()]
    }
}

/// A span in half the memory, for long lists: see [`crate::limits::TEXT`]. One that may be missing takes no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Narrow {
    start: u32,
    /// The end and one more, which is not zero.
    past: NonZeroU32,
}

impl Narrow {
    pub(crate) fn span(self) -> Span {
        let (start, end) = self.ends();
        span(start, end)
    }

    /// Its start and its end; of a list of items, where it is a range of them.
    pub(crate) fn ends(self) -> (u32, u32) {
        (self.start, self.past.get() - 1)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Narrow {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.span().serialize(serializer)
    }
}

impl From<(u32, u32)> for Narrow {
    fn from((start, end): (u32, u32)) -> Narrow {
        span(start, end).into()
    }
}

impl From<Span> for Narrow {
    fn from(span: Span) -> Narrow {
        Narrow {
            start: span.start as u32,
            past: NonZeroU32::MIN.saturating_add(span.end as u32),
        }
    }
}

/// A number below the greatest, in the same memory where it may be missing: for long lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Number(NonZeroU32);

impl From<u32> for Number {
    fn from(number: u32) -> Number {
        Number(NonZeroU32::MIN.saturating_add(number))
    }
}

impl From<Number> for u32 {
    fn from(number: Number) -> u32 {
        number.0.get() - 1
    }
}

/// Internal spans are 32 bits wide: half the memory of a token table, see [`crate::limits::TEXT`].
pub(crate) fn span(start: u32, end: u32) -> Span {
    Span::new(start as usize, end as usize)
}

/// The last character boundary that is not past `most`.
pub(crate) fn floor_char_boundary(text: &str, most: usize) -> usize {
    let mut at = text.len().min(most);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

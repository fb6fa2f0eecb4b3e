//! What the first two stages find out about the page: paragraphs, and the pieces of text inside quotation marks.
//!
//! Made by [`crate::quotes`] from the candidates of [`crate::scan`]; every later stage reads it and none changes it.

use crate::marks::Family;
use crate::span::{span, Span};

/// Text between blank lines (or line breaks, where lines are not hard-wrapped), white space at both ends left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Paragraph {
    pub start: u32,
    pub end: u32,
    /// Range of this paragraph's pieces in [`Layout::pieces`].
    pub first_piece: u32,
    pub last_piece: u32,
}

/// What a pair of marks is for, as far as marks, spacing and punctuation can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// Looks like words that somebody says.
    Speech,
    /// A scare quote, a term, a title, a nickname: a stretch of a sentence that goes on around it.
    Scare,
}

/// A stretch of text inside one pair of quotation marks (or after a dialogue dash), within one paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Piece {
    /// With the marks. Where the closing mark is missing `outer_end == end`.
    pub outer_start: u32,
    pub outer_end: u32,
    /// Without the marks.
    pub start: u32,
    pub end: u32,
    /// Index of the paragraph.
    pub para: u32,
    /// In [`Layout::nested`], the index in [`Layout::pieces`] of the top-level piece around; for top-level pieces their own index.
    pub top: u32,
    /// Depth: 0 for top-level pieces, 1 for a quote in a quote, …
    pub depth: u8,
    pub family: Family,
    pub role: Role,
    /// Whether a closing mark was there.
    pub closed: bool,
    /// Not closed, and the next paragraph opens with a mark again: the same speech goes on there.
    pub continues: bool,
    /// Introduced by a dialogue dash and not by marks.
    pub dash: bool,
}

impl Piece {
    pub(crate) fn inner(&self) -> Span {
        span(self.start, self.end)
    }
    pub(crate) fn outer(&self) -> Span {
        span(self.outer_start, self.outer_end)
    }
}

/// The page: paragraphs in order, and pieces in order.
#[derive(Debug, Clone, Default)]
pub(crate) struct Layout {
    pub paragraphs: Vec<Paragraph>,
    /// Top-level pieces, in order, not overlapping.
    pub pieces: Vec<Piece>,
    /// Pieces inside pieces, in order of their start.
    pub nested: Vec<Piece>,
    /// Bytes inside paragraphs that are none of their words: the heads of pages, with the white space around them.
    pub heads: Vec<(u32, u32)>,
}

impl Layout {
    /// The top-level pieces that lie wholly, marks included, in a stretch of bytes.
    pub(crate) fn pieces_within(&self, start: u32, end: u32) -> std::ops::Range<usize> {
        let from = self
            .pieces
            .partition_point(|piece| piece.outer_start < start);
        let inside = self.pieces[from..].iter();
        let count = inside.take_while(|piece| piece.outer_end <= end).count();
        from..from + count
    }
}

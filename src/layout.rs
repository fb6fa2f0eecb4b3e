//! What the first two stages find out about the page: paragraphs, and the pieces of text inside quotation marks.
//!
//! Made by [`crate::quotes`] from the candidates of [`crate::scan`]; every later stage reads it and none changes it.

use crate::extraction::{MarkedSpan, QuoteId};
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

impl Paragraph {
    pub(crate) fn range(&self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl Piece {
    pub(crate) fn inner(&self) -> Span {
        span(self.start, self.end)
    }
    pub(crate) fn outer(&self) -> Span {
        span(self.outer_start, self.outer_end)
    }
    /// The same for users.
    pub(crate) fn marked(&self, quote: Option<QuoteId>) -> MarkedSpan {
        MarkedSpan {
            outer: self.outer(),
            inner: self.inner(),
            family: self.family,
            depth: self.depth,
            closed: self.closed,
            quote,
        }
    }
    /// Pieces stand in the order of this; what is inside a piece stands after it.
    pub(crate) fn place(&self) -> (u32, std::cmp::Reverse<u32>) {
        (self.outer_start, std::cmp::Reverse(self.outer_end))
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

    /// Every stretch inside marks, in order, nested ones after the one around them.
    pub(crate) fn marked<'l>(
        &'l self,
        quote_of: impl Fn(u32) -> Option<QuoteId> + 'l,
    ) -> impl Iterator<Item = MarkedSpan> + 'l {
        let mut order = InOrder::default();
        let pieces = std::iter::from_fn(move || order.next_of(self));
        pieces.map(move |piece| piece.marked(quote_of(piece.top)))
    }
}

/// A walk over all pieces of a layout in order: how many of each list are behind it.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct InOrder {
    pieces: usize,
    nested: usize,
}

impl InOrder {
    #[inline]
    pub(crate) fn next_of<'l>(&mut self, layout: &'l Layout) -> Option<&'l Piece> {
        let piece = layout.pieces.get(self.pieces);
        let nested = layout.nested.get(self.nested);
        // Both lists are in order.
        if let Some(inside) =
            nested.filter(|inside| piece.is_none_or(|piece| inside.place() < piece.place()))
        {
            self.nested += 1;
            return Some(inside);
        }
        self.pieces += usize::from(piece.is_some());
        piece
    }

    /// Pieces that are left.
    pub(crate) fn left_of(&self, layout: &Layout) -> usize {
        layout.pieces.len() - self.pieces + layout.nested.len() - self.nested
    }
}

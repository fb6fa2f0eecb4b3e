//! Pairs the candidates of [`crate::scan`] into pieces: nesting, apostrophes, lost marks, dialogue dashes.
//!
//! Left to right over each paragraph with a short stack. What cannot be paired is closed where its paragraph ends and
//! flagged; the rest of the document is not touched by it.

mod dash;
mod habits;
mod pair;

use crate::extraction::{MarkedSpan, QuoteId};
use crate::lang::Lexicon;
use crate::layout::{Layout, Paragraph, Piece};
use crate::marks::Families;
use crate::scan;

use habits::Habits;

/// Paragraphs and pieces of `text`. Linear.
pub(crate) fn layout(text: &str, families: Families, lexicon: &Lexicon) -> Layout {
    layout_within(text, families, lexicon, Layout::default())
}

/// The same in the memory of another layout.
pub(crate) fn layout_within(
    text: &str,
    families: Families,
    lexicon: &Lexicon,
    mut layout: Layout,
) -> Layout {
    layout.paragraphs.clear();
    layout.pieces.clear();
    layout.nested.clear();
    let (lines, places) = scan::lines_and_places(text);
    let mut paragraphs = scan::paragraphs(text, lines);
    layout.heads = scan::join_over_heads(text, &mut paragraphs);
    let mut candidates = Vec::with_capacity(places.len());
    let mut scanner = scan::Scanner::new(text, &places, families, lexicon);
    let mut ranges = Vec::with_capacity(paragraphs.len());
    for (start, end) in &paragraphs {
        let first = candidates.len();
        scanner.candidates(*start as usize, *end as usize, &mut candidates);
        ranges.push(first..candidates.len());
    }
    let habits = Habits::of(text, &paragraphs, &candidates, &ranges, families);
    let of = |(start, end): &(u32, u32)| &text[*start as usize..*end as usize];
    let mut of_dashes = paragraphs.iter().filter(|_| habits.dashes);
    let dashed = of_dashes.any(|paragraph| dash::goes_on_behind_dash(of(paragraph), lexicon));
    layout.paragraphs.reserve(paragraphs.len());
    layout.pieces.reserve(candidates.len() / 2);
    let mut pairing = pair::Pairing::new(text, &habits);
    for (index, (start, end)) in paragraphs.iter().enumerate() {
        let first_piece = layout.pieces.len() as u32;
        let starts = |next: usize| {
            ranges
                .get(next)
                .is_some_and(|range| pair::starts_quote(&candidates[range.clone()], &habits))
        };
        let paragraph = pair::Bounds {
            para: index as u32,
            start: *start,
            end: *end,
            next_starts: starts(index + 1),
        };
        let of_dash =
            habits.dashes && dash::pieces(text, &paragraph, lexicon, dashed, &mut layout.pieces);
        if !of_dash {
            pairing.run(&candidates[ranges[index].clone()], &paragraph, &mut layout);
        }
        let last_piece = layout.pieces.len() as u32;
        layout.paragraphs.push(Paragraph {
            start: *start,
            end: *end,
            first_piece,
            last_piece,
        });
    }
    layout
}

impl Layout {
    /// Every stretch inside marks, in order, nested ones after the one around them.
    pub(crate) fn marked(&self, quote_of: impl Fn(u32) -> Option<QuoteId>) -> Vec<MarkedSpan> {
        let of = |piece: &Piece| MarkedSpan {
            outer: piece.outer(),
            inner: piece.inner(),
            family: piece.family,
            depth: piece.depth,
            closed: piece.closed,
            quote: quote_of(piece.top),
        };
        let place = |piece: &Piece| (piece.outer_start, std::cmp::Reverse(piece.outer_end));
        let mut nested: Vec<&Piece> = self.nested.iter().collect();
        nested.sort_by_key(|piece| place(piece));
        let mut nested = nested.into_iter().peekable();
        let mut all = Vec::with_capacity(self.pieces.len() + nested.len());
        // The pieces themselves are in order.
        for piece in &self.pieces {
            while let Some(before) = nested.next_if(|other| place(other) < place(piece)) {
                all.push(of(before));
            }
            all.push(of(piece));
        }
        all.extend(nested.map(of));
        all
    }
}

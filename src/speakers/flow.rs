//! The words of a text in their order, with those of the quotes where the quotes stand.

use crate::layout::Layout;
use crate::tokens::{Token, Tokens};

/// Not inside a quote.
pub(crate) const OUTSIDE: u32 = u32::MAX;

/// The whole text as one sequence: the words of each piece stand where the piece stands.
#[derive(Debug, Default)]
pub(crate) struct Flow {
    pub items: Vec<Token>,
    /// The piece of each item, or [`OUTSIDE`].
    pub piece: Vec<u32>,
    /// Item ranges by paragraph and by piece.
    pub paragraphs: Vec<(u32, u32)>,
    pub pieces: Vec<(u32, u32)>,
}

impl Flow {
    /// The sequence, in the memory of another.
    pub(crate) fn within(tokens: &Tokens<'_>, layout: &Layout, mut flow: Flow) -> Flow {
        let total = tokens.outer.len() + tokens.inner.len();
        flow.items.clear();
        flow.items.reserve(total);
        flow.piece.clear();
        flow.piece.reserve(total);
        flow.paragraphs.clear();
        flow.pieces.clear();
        flow.pieces.resize(layout.pieces.len(), (0, 0));
        for paragraph in &tokens.paragraphs {
            let first = flow.items.len() as u32;
            let mut outer = &tokens.outer[paragraph.first as usize..paragraph.last as usize];
            while let Some(at) = outer.iter().position(Token::is_quote) {
                flow.add(&outer[..at], OUTSIDE);
                if let Some(piece) = outer[at].piece() {
                    let from = flow.items.len() as u32;
                    flow.add(tokens.inside(piece), piece as u32);
                    flow.pieces[piece] = (from, flow.items.len() as u32);
                }
                outer = &outer[at + 1..];
            }
            flow.add(outer, OUTSIDE);
            flow.paragraphs.push((first, flow.items.len() as u32));
        }
        flow
    }

    fn add(&mut self, items: &[Token], piece: u32) {
        self.items.extend_from_slice(items);
        self.piece.resize(self.items.len(), piece);
    }
}

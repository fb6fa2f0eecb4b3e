//! The words of a text in their order, with those of the quotes where the quotes stand.

use super::teller::Teller;
use crate::lang::w;
use crate::layout::Layout;
use crate::tokens::{sign, Punct, Token, Tokens};

/// Not inside a quote.
pub(crate) const OUTSIDE: u32 = u32::MAX;

/// Some of the items of a list: one bit for each, by which those between are passed over.
#[derive(Debug, Default)]
pub(crate) struct ItemSet {
    bits: Vec<u64>,
}

impl ItemSet {
    /// Empties it, for so many items.
    fn clear(&mut self, items: usize) {
        self.bits.clear();
        self.bits.resize(items / 64 + 1, 0);
    }

    fn insert(&mut self, item: usize) {
        self.bits[item / 64] |= 1 << (item % 64);
    }

    fn remove(&mut self, item: usize) {
        self.bits[item / 64] &= !(1 << (item % 64));
    }

    /// The first of them in a range.
    pub(crate) fn next(&self, from: usize, to: usize) -> Option<usize> {
        let mut place = from / 64;
        let mut bits = self.bits.get(place)? & u64::MAX << (from % 64);
        while bits == 0 {
            place += 1;
            if place * 64 >= to {
                return None;
            }
            bits = *self.bits.get(place)?;
        }
        let at = place * 64 + bits.trailing_zeros() as usize;
        (at < to).then_some(at)
    }
}

/// The whole text as one sequence: the words of each piece stand where the piece stands.
#[derive(Debug, Default)]
pub(crate) struct Flow {
    pub items: Vec<Token>,
    /// The piece of each item, or [`OUTSIDE`].
    pub piece: Vec<u32>,
    /// Item ranges by paragraph and by piece.
    pub paragraphs: Vec<(u32, u32)>,
    pub pieces: Vec<(u32, u32)>,
    /// The marks that end a sentence which began before them; see [`Flow::stop`].
    stops: ItemSet,
    /// The opening brackets.
    pub brackets: ItemSet,
    /// How much the narration says “I”.
    pub teller: Teller,
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
        flow.teller = Teller::of(tokens);
        flow.stops.clear(total);
        flow.brackets.clear(total);
        for paragraph in &tokens.paragraphs {
            let first = flow.items.len() as u32;
            flow.paragraph(tokens, paragraph.first as usize, paragraph.last as usize);
            flow.paragraphs.push((first, flow.items.len() as u32));
        }
        flow.without_abbreviations(tokens);
        flow
    }

    /// Adds the items of a paragraph, going from mark to mark and piece to piece.
    fn paragraph(&mut self, tokens: &Tokens<'_>, from: usize, to: usize) {
        let signs = &tokens.outer_signs;
        let (mut from, mut at) = (from, signs.next(from, to, sign::STOP));
        while at < to {
            if let Some(piece) = tokens.outer[at].piece() {
                self.add(&tokens.outer[from..at], OUTSIDE);
                self.piece(tokens, piece);
                from = at + 1;
            } else {
                self.note(self.items.len() + (at - from), tokens.outer[at].mark);
            }
            at = signs.next(at + 1, to, sign::STOP);
        }
        self.add(&tokens.outer[from..to], OUTSIDE);
    }

    /// Adds the items of a piece.
    fn piece(&mut self, tokens: &Tokens<'_>, piece: usize) {
        let start = self.items.len();
        let (from, to) = tokens.piece_items[piece];
        let (from, to) = (from as usize, to as usize);
        let signs = &tokens.inner_signs;
        let mut at = signs.next(from, to, sign::STOP);
        while at < to {
            self.note(start + (at - from), tokens.inner[at].mark);
            at = signs.next(at + 1, to, sign::STOP);
        }
        self.add(tokens.inside(piece), piece as u32);
        self.pieces[piece] = (start as u32, self.items.len() as u32);
    }

    fn note(&mut self, item: usize, mark: Punct) {
        match mark {
            Punct::Period | Punct::Exclamation | Punct::Question => self.stops.insert(item),
            Punct::OpenBracket => self.brackets.insert(item),
            _ => {}
        }
    }

    /// The full stop of an abbreviation ends nothing.
    fn without_abbreviations(&mut self, tokens: &Tokens<'_>) {
        let mut at = 1;
        while let Some(stop) = self.stops.next(at, self.items.len()) {
            let before = &self.items[stop - 1];
            let period = self.items[stop].is_punct(Punct::Period);
            if period && tokens.abbreviates(before) && !before.is(w::I) {
                self.stops.remove(stop);
            }
            at = stop + 1;
        }
    }

    /// The first item from `from` to `to` that ends a sentence which began at `begin`, or later. What begins with a full stop ends
    /// with it, whatever stands before.
    pub(crate) fn stop(&self, begin: usize, from: usize, to: usize) -> Option<usize> {
        let opens = from == begin && from < to && self.items[from].is_punct(Punct::Period);
        if opens {
            return Some(from);
        }
        self.stops.next(from, to)
    }

    fn add(&mut self, items: &[Token], piece: u32) {
        self.items.extend_from_slice(items);
        self.piece.resize(self.items.len(), piece);
    }
}

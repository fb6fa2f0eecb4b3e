//! The words of a text in their order, with those of the quotes where the quotes stand.

use super::teller::Teller;
use crate::item_set::ItemSet;
use crate::lang::{w, WordId};
use crate::layout::Layout;
use crate::tokens::{sign, Punct, Token, Tokens};

/// Not inside a quote.
pub(crate) const OUTSIDE: u32 = u32::MAX;

/// The whole text as one sequence: the words of each piece stand where the piece stands.
#[derive(Debug, Default)]
pub(crate) struct Flow {
    pub items: Vec<Token>,
    /// Item ranges by paragraph and by piece.
    pub paragraphs: Vec<(u32, u32)>,
    pub pieces: Vec<(u32, u32)>,
    /// The items inside pieces, and for every [`STRIDE`] items the first piece that does not end before them.
    inside: ItemSet,
    piece_from: Vec<u32>,
    /// The marks that end a sentence which began before them; see [`Flow::stop`].
    stops: ItemSet,
    /// The opening brackets.
    pub brackets: ItemSet,
    /// How much the narration says “I” and “you”.
    pub teller: Teller,
}

/// Items for which one place among the pieces is kept.
const STRIDE: usize = 64;

impl Flow {
    /// The sequence, in the memory of another. It takes the place of the narration: there are no two copies of that at once.
    pub(crate) fn within(tokens: &mut Tokens<'_>, layout: &Layout, mut flow: Flow) -> Flow {
        flow.teller = Teller::or_you(tokens);
        let (narration, inner) = (tokens.outer.len(), tokens.inner.len());
        flow.items = std::mem::take(&mut tokens.outer);
        // The narration goes to the end of the list, and back from there: what comes before has room for the words of all pieces.
        flow.items.reserve_exact(inner);
        flow.items.resize(narration + inner, Token::NONE);
        flow.items.copy_within(..narration, inner);
        let total = flow.items.len();
        flow.paragraphs.clear();
        flow.paragraphs.reserve(tokens.paragraphs.len());
        flow.pieces.clear();
        flow.pieces.resize(layout.pieces.len(), (0, 0));
        flow.inside.clear(total);
        flow.stops.clear(total);
        flow.brackets.clear(total);
        let mut end = 0;
        for paragraph in &tokens.paragraphs {
            let first = end as u32;
            end = flow.paragraph(tokens, (paragraph.first, paragraph.last), end);
            flow.paragraphs.push((first, end as u32));
        }
        flow.items.truncate(end);
        flow.index_pieces();
        flow.without_abbreviations(tokens);
        flow
    }

    /// Puts the items of a paragraph, a range of the narration, behind the first `end` items, going from mark to mark and piece to
    /// piece; and gives the new end.
    fn paragraph(&mut self, tokens: &Tokens<'_>, (from, to): (u32, u32), mut end: usize) -> usize {
        let (signs, inner) = (&tokens.outer_signs, tokens.inner.len());
        let (mut from, to) = (from as usize, to as usize);
        let mut at = signs.next(from, to, sign::STOP);
        while at < to {
            let item = self.items[inner + at];
            if let Some(piece) = item.piece() {
                end = self.move_back(inner + from, inner + at, end);
                end = self.piece_words(tokens, piece, end);
                from = at + 1;
            } else {
                self.note(end + (at - from), item.mark());
            }
            at = signs.next(at + 1, to, sign::STOP);
        }
        self.move_back(inner + from, inner + to, end)
    }

    /// Moves items to the end of those that are done with.
    fn move_back(&mut self, from: usize, to: usize, end: usize) -> usize {
        self.items.copy_within(from..to, end);
        end + (to - from)
    }

    /// Puts the items of a piece behind the first `start` items.
    fn piece_words(&mut self, tokens: &Tokens<'_>, piece: usize, start: usize) -> usize {
        let (from, to) = tokens.piece_items[piece];
        let (from, to) = (from as usize, to as usize);
        let signs = &tokens.inner_signs;
        let mut at = signs.next(from, to, sign::STOP);
        while at < to {
            self.note(start + (at - from), tokens.inner[at].mark());
            at = signs.next(at + 1, to, sign::STOP);
        }
        let end = start + (to - from);
        self.items[start..end].copy_from_slice(&tokens.inner[from..to]);
        self.inside.insert_all(start, end);
        self.pieces[piece] = (start as u32, end as u32);
        end
    }

    /// Notes which piece is the next from some items on.
    fn index_pieces(&mut self) {
        self.piece_from.clear();
        let mut piece = 0;
        for start in (0..self.items.len()).step_by(STRIDE) {
            while (self.pieces.get(piece)).is_some_and(|(_, end)| *end as usize <= start) {
                piece += 1;
            }
            self.piece_from.push(piece as u32);
        }
    }

    /// Whether an item stands in no piece.
    #[inline]
    pub(crate) fn outside(&self, item: usize) -> bool {
        !self.inside.has(item)
    }

    /// The piece in which an item stands, or [`OUTSIDE`].
    pub(crate) fn piece(&self, item: usize) -> u32 {
        if self.outside(item) {
            return OUTSIDE;
        }
        let from = self.piece_from[item / STRIDE];
        let before = |(_, end): &&(u32, u32)| *end as usize <= item;
        let pieces = self.pieces[from as usize..].iter();
        from + pieces.take_while(before).count() as u32
    }

    /// Where the items of a piece begin, and where they end.
    pub(crate) fn bounds(&self, piece: u32) -> (usize, usize) {
        let (first, last) = self.pieces[piece as usize];
        (first as usize, last as usize)
    }

    /// The items of a piece.
    pub(crate) fn words(&self, piece: u32) -> &[Token] {
        let (first, last) = self.bounds(piece);
        &self.items[first..last]
    }

    /// The word at a place; none where a mark stands.
    pub(crate) fn word(&self, at: usize) -> WordId {
        match self.items.get(at) {
            Some(token) if token.is_word() => token.word(),
            _ => w::NONE,
        }
    }

    /// Whether an item stands in this piece, or in none if the piece is [`OUTSIDE`].
    pub(crate) fn is_in(&self, piece: u32, item: usize) -> bool {
        match self.pieces.get(piece as usize) {
            Some((from, to)) => (*from as usize..*to as usize).contains(&item),
            None => self.outside(item),
        }
    }

    /// Whether two items stand in the same piece, or both in none.
    pub(crate) fn together(&self, one: usize, other: usize) -> bool {
        let outside = self.outside(one);
        one == other
            || outside == self.outside(other) && (outside || self.is_in(self.piece(one), other))
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
}

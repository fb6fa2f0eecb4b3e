//! Marks that are plain pairs, as in most paragraphs: nothing around them tells otherwise.

use super::{is_single, Bounds, Pairing};
use crate::layout::{Layout, Piece, Role};
use crate::scan::{can, Candidate};

/// A double mark that opens and one of the same kind that closes: nothing around them tells otherwise.
fn is_plain_pair(pair: &[Candidate]) -> bool {
    let [open, close] = pair else {
        return false;
    };
    open.is_plain_double()
        & (open.family == close.family)
        & (open.can & can::OPEN != 0)
        & (close.can & can::CLOSE != 0)
}

/// The same of single marks, as speech has them: the one that closes stands behind a stop, and no letters are dropped.
fn is_plain_single_pair(pair: &[Candidate]) -> bool {
    let [open, close] = pair else {
        return false;
    };
    const CLOSES: u8 = can::CLOSE | can::AFTER_END;
    is_single(open)
        & (open.family == close.family)
        & (open.can & (can::OPEN | can::DROPPED) == can::OPEN)
        & (close.can & CLOSES == CLOSES)
}

/// A double mark that closes and does nothing else, alone in its paragraph.
pub(super) fn closes_nothing(marks: &[Candidate]) -> bool {
    let [only] = marks else {
        return false;
    };
    only.is_plain_double() && only.can & (can::OPEN | can::CLOSE | can::STARTS) == can::CLOSE
}

/// What two marks have between them, taken to be speech.
#[inline(always)]
pub(super) fn between(open: &Candidate, close: &Candidate, top: u32, bounds: &Bounds) -> Piece {
    Piece {
        outer_start: open.start,
        outer_end: close.start + u32::from(close.width),
        start: open.start + u32::from(open.width),
        end: close.start,
        para: bounds.para,
        top,
        depth: 0,
        family: open.family,
        role: Role::Speech,
        closed: true,
        continues: false,
        dash: false,
    }
}

impl Pairing<'_> {
    /// The pieces of double marks that are plain pairs, as in most paragraphs; or `false`, and perhaps some of them.
    #[inline(never)] // a loop by itself keeps what it needs in registers
    pub(super) fn plain_doubles(
        &self,
        marks: &[Candidate],
        bounds: &Bounds,
        layout: &mut Layout,
    ) -> bool {
        for pair in marks.chunks_exact(2) {
            if !is_plain_pair(pair) {
                return false;
            }
            self.pair(pair, bounds, layout);
        }
        true
    }

    /// The same of single marks, where they hold dialogue.
    #[inline(never)] // so that what is rare does not slow down what is frequent
    pub(super) fn plain_singles(
        &self,
        marks: &[Candidate],
        bounds: &Bounds,
        layout: &mut Layout,
    ) -> bool {
        if !marks.chunks_exact(2).all(is_plain_single_pair) {
            return false;
        }
        if !self.habits.single && !self.speech_in_single(marks, bounds, true) {
            return self.lone_pair(marks, bounds, layout);
        }
        for pair in marks.chunks_exact(2) {
            self.pair(pair, bounds, layout);
        }
        true
    }

    /// The piece of a plain pair.
    #[inline(always)]
    fn pair(&self, pair: &[Candidate], bounds: &Bounds, layout: &mut Layout) {
        let [open, close] = pair else {
            return;
        };
        let top = layout.pieces.len() as u32;
        let mut piece = between(open, close, top, bounds);
        if self.has_words(piece.start, piece.end) {
            self.give_role(&mut piece, bounds, layout);
            layout.pieces.push(piece);
        }
    }
}

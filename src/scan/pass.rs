//! The pass over the bytes: the lines of a text, and its marks with what stands beside them.

use super::beside::can as can_by_spacing;
use super::paragraphs::TextLines;
use super::places::each_place;
use super::shape::{at_edge, is_in_word, mark, Around, AROUND};
use super::{are_inches, class, Candidate, Side};
use crate::layout::Paragraph;
use crate::marks::Family;

/// What the pass over the bytes of a text finds.
pub(crate) struct Found<'t> {
    pub lines: TextLines<'t>,
    /// The marks. What the neighbours of a straight or curly double mark say is known, but for where in its paragraph it stands; of
    /// others nothing is.
    pub marks: Vec<Candidate>,
    /// Which of them are those others, in order.
    pub others: Vec<u32>,
}

/// The lines of a text, in the memory of a list, and its marks. One pass.
#[inline(never)] // a loop by itself keeps what it needs in registers
pub(crate) fn lines_and_marks(text: &str, lines: Vec<Paragraph>) -> Found<'_> {
    let mut found = Found {
        lines: TextLines::new(text, lines),
        // Most marks are further apart: what is not needed is not touched.
        marks: Vec::with_capacity(text.len() / 64 + 1),
        others: Vec::new(),
    };
    let bytes = text.as_bytes();
    each_place(bytes, |at, byte| {
        if byte == b'\n' {
            return found.lines.end_at(at, found.marks.len() as u32);
        }
        let edge;
        let around = bytes.get(at.wrapping_sub(1)..at + AROUND - 1);
        let around = match around.and_then(|around| around.first_chunk()) {
            Some(around) => around,
            None => {
                edge = at_edge(bytes, at);
                &edge
            }
        };
        match *around {
            [before, b'"', after, ..] => {
                let (before, after) = beside(text, (at, before), (at + 1, after));
                if before & class::DIGIT == 0 || !are_inches(&bytes[..at]) {
                    let can = can_by_spacing(Side::Neither, before, after);
                    let mark = mark_at(at, 1, Family::StraightDouble, can, Side::Neither);
                    found.marks.push(mark);
                }
            }
            [before, 0xE2, 0x80, 0x99, after] | [before, b'\'', after, ..]
                if is_in_word(before, after) => {}
            [before, 0xE2, 0x80, third @ (0x9C | 0x9D | 0x9F), after] => {
                let (before, after) = beside(text, (at, before), (at + 3, after));
                let side = if third == 0x9C {
                    Side::Left
                } else {
                    Side::Right
                };
                let can = can_by_spacing(side, before, after);
                found
                    .marks
                    .push(mark_at(at, 3, Family::CurlyDouble, can, side));
            }
            _ => found.other(at, around),
        }
    });
    found.lines.end_at(text.len(), found.marks.len() as u32);
    found
}

impl Found<'_> {
    /// What is neither a straight nor a curly double mark, if it is one at all.
    #[inline(never)] // so that it takes no registers from the loop
    fn other(&mut self, at: usize, around: &Around) {
        let Some(mark) = mark(at, around) else {
            return;
        };
        self.others.push(self.marks.len() as u32);
        self.marks.push(mark);
    }
}

fn mark_at(at: usize, width: u8, family: Family, can: u8, side: Side) -> Candidate {
    Candidate {
        start: at as u32,
        width,
        family,
        can,
        side,
    }
}

/// What the characters on both sides of a mark tell, from their places and bytes.
#[inline(always)]
fn beside(text: &str, (at, before): (usize, u8), (end, after): (usize, u8)) -> (u8, u8) {
    if (before | after).is_ascii() {
        (class::of_byte(before), class::of_byte(after))
    } else {
        by_characters(text, at, end)
    }
}

#[inline(never)] // few characters beside a mark have several bytes
fn by_characters(text: &str, at: usize, end: usize) -> (u8, u8) {
    (
        class::last(text, 0, at),
        class::first(text, end, text.len()),
    )
}

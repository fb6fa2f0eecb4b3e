//! The pass over the bytes: the lines of a text, and its marks with what stands beside them.

use super::beside::can as can_by_spacing;
use super::paragraphs::TextLines;
use super::places::each_place;
use super::shape::mark;
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
    /// How many straight and how many curly ones open.
    pub opening: [usize; 2],
}

/// The lines of a text, in the memory of a list, and its marks. One pass.
#[inline(never)] // a loop by itself keeps what it needs in registers
pub(crate) fn lines_and_marks(text: &str, lines: Vec<Paragraph>) -> Found<'_> {
    let mut found = Found {
        lines: TextLines::new(text, lines),
        // Most marks are further apart: what is not needed is not touched.
        marks: Vec::with_capacity(text.len() / 64 + 1),
        others: Vec::new(),
        opening: [0; 2],
    };
    let bytes = text.as_bytes();
    each_place(bytes, |at| match bytes[at] {
        b'\n' => found.lines.end_at(at, found.marks.len() as u32),
        b'"' => {
            let (before, after) = beside(text, at, at + 1);
            if before & class::DIGIT == 0 || !are_inches(&bytes[..at]) {
                let can = can_by_spacing(Side::Neither, before, after);
                let mark = mark_at(at, 1, Family::StraightDouble, can, Side::Neither);
                found.opening[0] += usize::from(mark.opens());
                found.marks.push(mark);
            }
        }
        0xE2 => match bytes[at + 1..] {
            [0x80, 0x99, ref after, ..] if in_word(bytes, at, *after) => {}
            [0x80, third @ (0x9C | 0x9D | 0x9F), ..] => {
                let (before, after) = beside(text, at, at + 3);
                let side = if third == 0x9C {
                    Side::Left
                } else {
                    Side::Right
                };
                let can = can_by_spacing(side, before, after);
                let mark = mark_at(at, 3, Family::CurlyDouble, can, side);
                found.opening[1] += usize::from(mark.opens());
                found.marks.push(mark);
            }
            _ => found.other(mark(bytes, at)),
        },
        b'\''
            if bytes
                .get(at + 1)
                .is_some_and(|after| in_word(bytes, at, *after)) => {}
        _ => found.other(mark(bytes, at)),
    });
    found.lines.end_at(text.len(), found.marks.len() as u32);
    found
}

impl Found<'_> {
    #[inline(always)]
    fn other(&mut self, mark: Option<Candidate>) {
        let Some(mark) = mark else {
            return;
        };
        self.others.push(self.marks.len() as u32);
        self.marks.push(mark);
    }
}

/// Whether an apostrophe stands between two ASCII letters or figures, as most do: it is no mark.
#[inline(always)]
fn in_word(bytes: &[u8], at: usize, after: u8) -> bool {
    let before = bytes.get(at.wrapping_sub(1)).copied().unwrap_or(b' ');
    class::of_byte(before) & class::of_byte(after) & class::ALPHANUMERIC != 0
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

/// What the characters on both sides of a mark tell.
#[inline(always)]
fn beside(text: &str, at: usize, end: usize) -> (u8, u8) {
    let bytes = text.as_bytes();
    match (bytes.get(at.wrapping_sub(1)), bytes.get(end)) {
        (Some(before), Some(after)) if (before | after).is_ascii() => {
            (class::of_byte(*before), class::of_byte(*after))
        }
        _ => by_characters(text, at, end),
    }
}

#[inline(never)] // few characters beside a mark have several bytes
fn by_characters(text: &str, at: usize, end: usize) -> (u8, u8) {
    (
        class::last(text, 0, at),
        class::first(text, end, text.len()),
    )
}

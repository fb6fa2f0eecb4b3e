//! The pass over the bytes: the lines of a text, and its marks with what stands beside them.

use super::beside::can as can_by_spacing;
use super::paragraphs::TextLines;
use super::places::each_place;
use super::shape::{at_edge, is_in_word, mark, Around, AROUND};
use super::{are_inches, before_word, beside, can, class, Candidate, Side};
use crate::lang::Lexicon;
use crate::layout::Paragraph;
use crate::marks::Family;

/// What the pass over the bytes of a text finds.
pub(crate) struct Found<'t> {
    pub lines: TextLines<'t>,
    /// The marks. What the neighbours of double ones and of most single ones say is known, but for where in its paragraph a mark stands.
    pub marks: Vec<Candidate>,
    /// Those of which nothing is known yet, in order.
    pub others: Vec<u32>,
}

/// The lines of a text, in the memory of a list, and its marks. One pass.
#[inline(never)] // a loop by itself keeps what it needs in registers
pub(crate) fn lines_and_marks<'t>(
    text: &'t str,
    lexicon: &Lexicon,
    lines: Vec<Paragraph>,
) -> Found<'t> {
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
                let (before, after) = classes(text, (at, before), (at + 1, after));
                if before & class::DIGIT == 0 || !are_inches(&bytes[..at]) {
                    let can = can_by_spacing(Side::Neither, before, after);
                    let mark = mark_at(at, 1, Family::StraightDouble, can, Side::Neither);
                    found.marks.push(mark);
                }
            }
            [before, 0xE2, 0x80, 0x99, after] | [before, b'\'', after, ..]
                if is_in_word(before, after) => {}
            [before, 0xE2, 0x80, third @ (0x9C | 0x9D | 0x9F), after] => {
                let (before, after) = classes(text, (at, before), (at + 3, after));
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
            _ => found.other((text, lexicon), at, around),
        }
    });
    found.lines.end_at(text.len(), found.marks.len() as u32);
    found
}

impl Found<'_> {
    /// What is neither a straight nor a curly double mark, if it is one at all.
    #[inline(never)] // so that it takes no registers from the loop
    fn other(&mut self, (text, lexicon): (&str, &Lexicon), at: usize, around: &Around) {
        let Some(mut mark) = mark(at, around) else {
            return;
        };
        match single(text, lexicon, &mark, around) {
            Single::No => return,
            Single::May(can) => mark.can = can,
            Single::Unknown => self.others.push(self.marks.len() as u32),
        }
        self.marks.push(mark);
    }
}

/// What a single mark is.
enum Single {
    No,
    May(u8),
    /// It takes more than the characters beside it and the word behind it; or it is another mark.
    Unknown,
}

/// What the characters beside a single mark and the word behind it tell, if they tell all.
#[inline(always)]
fn single(text: &str, lexicon: &Lexicon, mark: &Candidate, around: &Around) -> Single {
    let (first, next) = match mark.family {
        Family::StraightSingle => (around[0], around[2]),
        Family::CurlySingle => (around[0], around[4]),
        _ => return Single::Unknown,
    };
    let (at, end) = (
        mark.start as usize,
        (mark.start + u32::from(mark.width)) as usize,
    );
    // Feet, and an “and” that has lost both ends.
    let n = |byte: u8| byte | 0x20 == b'n';
    let (before, after) = classes(text, (at, first), (end, next));
    if n(first) || n(next) || before & class::DIGIT != 0 {
        return Single::Unknown;
    }
    let Some(can) = beside::single(mark.side, before, after) else {
        return Single::No;
    };
    if can & can::OPEN == 0 {
        return Single::May(can);
    }
    // What opens before no letter has its word further on.
    if after & class::ALPHANUMERIC == 0 {
        return Single::Unknown;
    }
    let word = &text.as_bytes()[end..];
    Single::May(can | before_word(mark.side, after, word, lexicon))
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
fn classes(text: &str, (at, before): (usize, u8), (end, after): (usize, u8)) -> (u8, u8) {
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

//! Marks by their bytes.

use super::{class, Candidate, Side};
use crate::marks::Family;

/// Bytes that tell of a place: the one before it, the three of the longest mark, and the one behind that.
pub(super) const AROUND: usize = 5;
pub(super) type Around = [u8; AROUND];

/// The bytes around a place near the start or the end of a text: nothing is as good as white space.
#[inline(never)] // few places are there
pub(super) fn at_edge(bytes: &[u8], at: usize) -> Around {
    let mut around = [b' '; AROUND];
    let from = at.saturating_sub(1);
    for (to, byte) in around[from + 1 - at..].iter_mut().zip(&bytes[from..]) {
        *to = *byte;
    }
    around
}

/// Whether what stands between two characters is between two ASCII letters or figures, as most apostrophes are: they are no marks.
#[inline(always)]
pub(super) fn is_in_word(before: u8, after: u8) -> bool {
    class::of_byte(before) & class::of_byte(after) & class::ALPHANUMERIC != 0
}

/// The mark at a place, if one begins there; of what its neighbours say nothing yet.
#[inline(always)]
pub(super) fn mark(at: usize, &[before, ref mark @ .., after]: &Around) -> Option<Candidate> {
    let in_word = |after: u8| is_in_word(before, after);
    let (family, side, width) = match *mark {
        [b'"', ..] => (Family::StraightDouble, Side::Neither, 1),
        [0xE2, 0x80, 0x9C] => (Family::CurlyDouble, Side::Left, 3),
        [0xE2, 0x80, 0x9D | 0x9F] => (Family::CurlyDouble, Side::Right, 3),
        [0xE2, 0x80, 0x98] => (Family::CurlySingle, Side::Left, 3),
        [0xE2, 0x80, 0x99] if in_word(after) => return None,
        [0xE2, 0x80, 0x99 | 0x9B] => (Family::CurlySingle, Side::Right, 3),
        [0xE2, 0x80, 0x9A | 0x9E] => (Family::LowHigh, Side::Left, 3),
        [0xE2, 0x80, 0xB9] => (Family::Guillemets, Side::Left, 3),
        [0xE2, 0x80, 0xBA] => (Family::Guillemets, Side::Right, 3),
        // Two apostrophes are a double mark; a third belongs to it, as in `all,''''.
        [b'\'', b'\'', b'\''] => (Family::Doubled, Side::Neither, 3),
        [b'\'', b'\'', ..] => (Family::Doubled, Side::Neither, 2),
        [b'\'', after, _] if in_word(after) => return None,
        [b'\'', ..] => (Family::StraightSingle, Side::Neither, 1),
        [b'`', b'`', _] => (Family::Doubled, Side::Left, 2),
        [b'`', ..] => (Family::StraightSingle, Side::Left, 1),
        [0xC2, 0xAB, ..] => (Family::Guillemets, Side::Left, 2),
        [0xC2, 0xBB, ..] => (Family::Guillemets, Side::Right, 2),
        [0xE3, 0x80, 0x8A | 0x8C | 0x8E] => (Family::Cjk, Side::Left, 3),
        [0xE3, 0x80, 0x8B | 0x8D | 0x8F] => (Family::Cjk, Side::Right, 3),
        _ => return None,
    };
    Some(Candidate {
        start: at as u32,
        width,
        family,
        can: 0,
        side,
    })
}

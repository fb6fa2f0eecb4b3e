//! Marks by their bytes.

use super::{Candidate, Side};
use crate::marks::Family;

/// The mark at a place, if one begins there; of what its neighbours say nothing yet. An apostrophe between two ASCII letters, as most
/// single marks are, is none.
#[inline(always)]
pub(super) fn mark(bytes: &[u8], at: usize) -> Option<Candidate> {
    let in_word =
        |next: &u8| at > 0 && bytes[at - 1].is_ascii_alphanumeric() && next.is_ascii_alphanumeric();
    let (family, side, width) = match bytes[at..] {
        [b'"', ..] => (Family::StraightDouble, Side::Neither, 1),
        [0xE2, 0x80, 0x9C, ..] => (Family::CurlyDouble, Side::Left, 3),
        [0xE2, 0x80, 0x9D | 0x9F, ..] => (Family::CurlyDouble, Side::Right, 3),
        [0xE2, 0x80, 0x98, ..] => (Family::CurlySingle, Side::Left, 3),
        [0xE2, 0x80, 0x99, ref next, ..] if in_word(next) => return None,
        [0xE2, 0x80, 0x99 | 0x9B, ..] => (Family::CurlySingle, Side::Right, 3),
        [0xE2, 0x80, 0x9A | 0x9E, ..] => (Family::LowHigh, Side::Left, 3),
        [0xE2, 0x80, 0xB9, ..] => (Family::Guillemets, Side::Left, 3),
        [0xE2, 0x80, 0xBA, ..] => (Family::Guillemets, Side::Right, 3),
        // Two apostrophes are a double mark; a third belongs to it, as in `all,''''.
        [b'\'', b'\'', b'\'', ..] => (Family::Doubled, Side::Neither, 3),
        [b'\'', b'\'', ..] => (Family::Doubled, Side::Neither, 2),
        [b'\'', ref next, ..] if in_word(next) => return None,
        [b'\'', ..] => (Family::StraightSingle, Side::Neither, 1),
        [b'`', b'`', ..] => (Family::Doubled, Side::Left, 2),
        [b'`', ..] => (Family::StraightSingle, Side::Left, 1),
        [0xC2, 0xAB, ..] => (Family::Guillemets, Side::Left, 2),
        [0xC2, 0xBB, ..] => (Family::Guillemets, Side::Right, 2),
        [0xE3, 0x80, 0x8A | 0x8C | 0x8E, ..] => (Family::Cjk, Side::Left, 3),
        [0xE3, 0x80, 0x8B | 0x8D | 0x8F, ..] => (Family::Cjk, Side::Right, 3),
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

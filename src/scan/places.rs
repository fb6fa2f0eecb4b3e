//! The bytes that the scan must look at, found sixty-four at a time: line breaks and places at which a mark may begin.

/// Bytes looked at together.
const BLOCK: usize = 64;
/// Brings the lowest bits of eight bytes together in the highest byte of a product.
const GATHER: u64 = 0x0102_0408_1020_4080;

/// One bit for each byte of a block that breaks a line or may begin a mark; a few others have one too. No branches and no shifts
/// between bytes, so that it becomes vector code.
fn hits(block: &[u8; BLOCK]) -> u64 {
    let found = block.map(|byte| {
        u8::from(byte == b'\n')
            | u8::from(byte == b'`')
            // `"` and `'`, but also `#` and `&`.
            | u8::from(byte & 0xFA == 0x22)
            // First bytes of “, « and 「, but also of é.
            | u8::from(byte & 0xDE == 0xC2)
    });
    let (mut bits, mut shift, mut rest) = (0, 0, &found[..]);
    while let Some((eight, others)) = rest.split_first_chunk::<8>() {
        bits |= (u64::from_le_bytes(*eight).wrapping_mul(GATHER) >> 56) << shift;
        shift += 8;
        rest = others;
    }
    bits
}

/// Calls `found` with each line break and each place at which a mark may begin, in order; and with some other places.
pub(super) fn each_place(bytes: &[u8], mut found: impl FnMut(usize)) {
    let mut base = 0;
    let mut visit = |base: usize, block: &[u8; BLOCK]| {
        let mut bits = hits(block);
        while bits != 0 {
            found(base + bits.trailing_zeros() as usize);
            bits &= bits - 1;
        }
    };
    let mut rest = bytes;
    while let Some((block, others)) = rest.split_first_chunk::<BLOCK>() {
        visit(base, block);
        base += BLOCK;
        rest = others;
    }
    let mut last = [0; BLOCK];
    last[..rest.len()].copy_from_slice(rest);
    visit(base, &last);
}

/// Whether a mark may begin at a byte found by [`each_place`]. An apostrophe between two ASCII letters, as most single marks are,
/// begins none.
pub(super) fn may_begin(bytes: &[u8], at: usize) -> bool {
    let byte = |at: usize| bytes.get(at).copied().unwrap_or(0);
    let in_word = |next: usize| {
        at > 0 && bytes[at - 1].is_ascii_alphanumeric() && byte(next).is_ascii_alphanumeric()
    };
    match bytes[at] {
        b'"' | b'`' => true,
        b'\'' => !in_word(at + 1),
        0xE2 if byte(at + 1) == 0x80 => match byte(at + 2) {
            0x99 => !in_word(at + 3),
            0x98..=0x9F | 0xB9 | 0xBA => true,
            _ => false,
        },
        0xC2 => matches!(byte(at + 1), 0xAB | 0xBB),
        0xE3 => byte(at + 1) == 0x80 && matches!(byte(at + 2), 0x8A..=0x8F),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mark_and_break_is_found_and_no_apostrophe() {
        let marks = [
            "\"", "'", "`", "“", "”", "‘", "’", "„", "‚", "‛", "‟", "«", "»", "‹", "›", "「", "』",
            "《",
        ];
        for filler in ["", "a", " é#&£", "—…\u{3001}"] {
            for lead in 0..3 * BLOCK {
                let before = "x ".repeat(lead) + filler;
                for mark in marks {
                    let text = format!("{before} {mark}\n{filler}");
                    let (mut begins, mut breaks) = (Vec::new(), Vec::new());
                    each_place(text.as_bytes(), |at| {
                        if text.as_bytes()[at] == b'\n' {
                            breaks.push(at);
                        } else if may_begin(text.as_bytes(), at) {
                            begins.push(at);
                        }
                    });
                    assert_eq!(begins, [before.len() + 1], "{text}");
                    assert_eq!(breaks, [before.len() + 1 + mark.len()], "{text}");
                }
            }
        }
        for (text, at) in [("don't", 3), ("don’t", 3), ("é", 0), ("#", 0)] {
            assert!(!may_begin(text.as_bytes(), at), "{text}");
        }
    }
}

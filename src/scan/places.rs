//! The bytes that the scan must look at, found sixty-four at a time: line breaks and places at which a mark may begin.

/// Bytes looked at together: eight rows of eight.
const BLOCK: usize = 64;

/// The bit of each byte in its column: that of its row.
const ROW: [u8; BLOCK] = rows();

const fn rows() -> [u8; BLOCK] {
    let mut table = [0; BLOCK];
    let mut at = 0;
    while at < BLOCK {
        table[at] = 1 << (at / 8);
        at += 1;
    }
    table
}

/// One bit for each byte of a block that is a place. The eight rows are laid over each other, each in a bit of its own: no branches
/// and no shifts between bytes, so that it becomes vector code. That leaves the bits of a row in one column, and columns are made
/// rows last.
#[inline(never)] // its registers are those of no other
fn mask(block: &[u8; BLOCK]) -> u64 {
    let mut bits = ROW;
    for (bit, byte) in bits.iter_mut().zip(block) {
        *bit = if is_place(*byte) { *bit } else { 0 };
    }
    let (mut laid, mut rest) = (0, &bits[..]);
    while let Some((row, others)) = rest.split_first_chunk() {
        laid |= u64::from_le_bytes(*row);
        rest = others;
    }
    match laid {
        0 => 0,
        square => transposed(square),
    }
}

/// Rows of a square of eight times eight bits made columns: its bits, then its pairs, then its fours change places.
const fn transposed(mut square: u64) -> u64 {
    let bits = (square ^ square >> 7) & 0x00AA_00AA_00AA_00AA;
    square ^= bits ^ bits << 7;
    let pairs = (square ^ square >> 14) & 0x0000_CCCC_0000_CCCC;
    square ^= pairs ^ pairs << 14;
    let fours = (square ^ square >> 28) & 0x0000_0000_F0F0_F0F0;
    square ^ fours ^ fours << 28
}

/// Whether a byte breaks a line or a mark may begin with it; true of a few others too.
#[inline(always)]
fn is_place(byte: u8) -> bool {
    // The first bytes of characters that have several, among them “, « and 「, and from 0 to a line break: one range, if the top half
    // of the bytes is taken to be negative.
    let several_or_break = (byte.wrapping_sub(0x40) as i8) <= b'\n'.wrapping_sub(0x40) as i8;
    // `"` and `'`, but also `#` and `&`.
    several_or_break | (byte == b'`') | (byte & 0xFA == 0x22)
}

/// Tells, in order, with its byte, of every line break, of every place at which a mark may begin, and of some other places.
#[inline(always)]
pub(super) fn each_place(bytes: &[u8], mut visit: impl FnMut(usize, u8)) {
    let mut base = 0;
    let mut last = [b' '; BLOCK];
    while base < bytes.len() {
        let rest = &bytes[base..];
        let block = rest.first_chunk().unwrap_or_else(|| {
            last[..rest.len()].copy_from_slice(rest);
            &last
        });
        let mut places = mask(block);
        while places != 0 {
            let at = places.trailing_zeros() as usize;
            visit(base + at, block[at]);
            places &= places - 1;
        }
        base += BLOCK;
    }
}

#[cfg(test)]
mod tests {
    use super::super::shape::{at_edge, mark};
    use super::*;

    fn all(text: &str) -> Vec<usize> {
        let mut all = Vec::new();
        each_place(text.as_bytes(), |at, _| all.push(at));
        all
    }

    fn is_mark(text: &str, at: usize) -> bool {
        mark(at, &at_edge(text.as_bytes(), at)).is_some()
    }

    #[test]
    fn every_mark_and_break_is_found_and_no_apostrophe() {
        let marks = [
            "\"", "'", "`", "“", "”", "‘", "’", "„", "‚", "‛", "‟", "«", "»", "‹", "›", "「", "』",
            "《",
        ];
        for filler in ["", "a", " é#&£", "—…\u{3001}"] {
            for lead in 0..3 * BLOCK {
                let before = "x ".repeat(lead) + filler;
                for shape in marks {
                    let text = format!("{before} {shape}\n{filler}");
                    let mut seen = all(&text);
                    let begin = |at: &usize| text.as_bytes()[*at] == b'\n' || is_mark(&text, *at);
                    seen.retain(begin);
                    let at = before.len() + 1;
                    assert_eq!(seen, [at, at + shape.len()], "{text}");
                }
            }
        }
        for (text, at) in [("don't", 3), ("don’t", 3), ("é", 0), ("#", 0)] {
            assert!(!is_mark(text, at), "{text}");
        }
    }
}

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

/// One bit for each byte of a block that `is` holds of. The eight rows are laid over each other, each in a bit of its own: no
/// branches and no shifts between bytes, so that it becomes vector code. That leaves the bits of a row in one column, and columns
/// are made rows last.
#[inline(always)]
fn mask(block: &[u8; BLOCK], is: impl Fn(u8) -> bool) -> u64 {
    let mut bits = ROW;
    for (bit, byte) in bits.iter_mut().zip(block) {
        *bit = if is(*byte) { *bit } else { 0 };
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

/// Whether a mark may begin with a byte; true of a few others too.
#[inline(always)]
fn is_first_byte(byte: u8) -> bool {
    // `"` and `'`, but also `#` and `&`; the first bytes of “, « and 「, but also of é.
    (byte == b'`') | (byte & 0xFA == 0x22) | (byte & 0xDE == 0xC2)
}

/// What [`each_place`] tells: lines and places each in order, a block's lines before its places.
pub(super) trait Visit {
    /// A line breaks here.
    fn line_break(&mut self, at: usize);
    /// A mark may begin here.
    fn place(&mut self, at: usize);
}

/// Tells of every line break and of every place at which a mark may begin, and of some other places.
pub(super) fn each_place(bytes: &[u8], visit: &mut impl Visit) {
    let mut base = 0;
    let mut rest = bytes;
    while let Some((block, others)) = rest.split_first_chunk::<BLOCK>() {
        visit_block(base, block, visit);
        base += BLOCK;
        rest = others;
    }
    let mut last = [0; BLOCK];
    last[..rest.len()].copy_from_slice(rest);
    visit_block(base, &last, visit);
}

#[inline(always)]
fn visit_block(base: usize, block: &[u8; BLOCK], visit: &mut impl Visit) {
    let mut breaks = mask(block, |byte| byte == b'\n');
    while breaks != 0 {
        visit.line_break(base + breaks.trailing_zeros() as usize);
        breaks &= breaks - 1;
    }
    let mut places = mask(block, is_first_byte);
    while places != 0 {
        visit.place(base + places.trailing_zeros() as usize);
        places &= places - 1;
    }
}

#[cfg(test)]
mod tests {
    use super::super::shape::mark;
    use super::*;

    #[derive(Default)]
    struct Seen {
        breaks: Vec<usize>,
        places: Vec<usize>,
    }

    impl Visit for Seen {
        fn line_break(&mut self, at: usize) {
            self.breaks.push(at);
        }
        fn place(&mut self, at: usize) {
            self.places.push(at);
        }
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
                    let mut seen = Seen::default();
                    each_place(text.as_bytes(), &mut seen);
                    let begin = |at: &usize| mark(text.as_bytes(), *at).is_some();
                    seen.places.retain(begin);
                    assert_eq!(seen.places, [before.len() + 1], "{text}");
                    assert_eq!(seen.breaks, [before.len() + 1 + shape.len()], "{text}");
                }
            }
        }
        for (text, at) in [("don't", 3), ("don’t", 3), ("é", 0), ("#", 0)] {
            assert!(mark(text.as_bytes(), at).is_none(), "{text}");
        }
    }
}

//! Plain words, eight bytes at once.

use crate::lang::Key;

const HIGH: u64 = 0x8080_8080_8080_8080;
const ONES: u64 = 0x0101_0101_0101_0101;
/// The bit that makes a letter small.
const SMALL: u64 = 0x20 * ONES;

/// The high bit of every byte that is neither an ASCII letter nor an ASCII digit.
const fn no_word(bytes: u64) -> u64 {
    let low = bytes & !HIGH;
    let small = low | SMALL;
    // What is past the last is not before the first: the bits differ between the two.
    let letter = (small + (0x80 - b'a' as u64) * ONES) ^ (small + (0x7f - b'z' as u64) * ONES);
    let digit = (low + (0x80 - b'0' as u64) * ONES) ^ (low + (0x7f - b'9' as u64) * ONES);
    (!(letter | digit) | bytes) & HIGH
}

/// A word of one to fifteen ASCII letters and digits that ends where white space or plain punctuation stands: nine words
/// in ten. It is read eight bytes at once, and its key is what was read.
pub(super) struct Plain<'t> {
    /// The word and what stands behind it.
    pub window: &'t [u8; WINDOW],
    pub length: usize,
    pub key: Key,
    /// The byte behind it.
    pub behind: u8,
}

const WINDOW: usize = 16;

impl<'t> Plain<'t> {
    /// The word at `at`, if such a word stands there.
    #[inline(always)] // nine words in ten come this way
    pub(super) fn at(bytes: &'t [u8], at: usize, to: usize) -> Option<Self> {
        let window = bytes.get(at..)?.first_chunk::<WINDOW>()?;
        let (first, second) = window.split_at(8);
        let low = u64::from_le_bytes(first.try_into().ok()?);
        // The bit that makes a letter small is set in every digit: one `or` folds both.
        let other = no_word(low);
        let (key, length) = if other != 0 {
            let length = other.trailing_zeros() / 8;
            (Key::short((low | SMALL) & bytes_kept(length), 0), length)
        } else {
            let high = u64::from_le_bytes(second.try_into().ok()?);
            let other = no_word(high);
            if other == 0 {
                return None;
            }
            let length = other.trailing_zeros() / 8;
            let high = (high | SMALL) & bytes_kept(length);
            (Key::short(low | SMALL, high), 8 + length)
        };
        let length = length as usize;
        let behind = window[length % WINDOW];
        let end = at + length;
        let ends = match AFTER_WORD[behind as usize] {
            // Most often a space is behind it.
            _ if behind == b' ' && end < to => true,
            // A quote ends with its mark: nothing goes on behind that.
            after if end + 1 >= to => end == to || end < to && after != GOES_ON,
            ENDS => true,
            NEXT_DECIDES => bytes
                .get(end + 1)
                .is_none_or(|next| matches!(next, b' ' | b'\n' | b'"' | b'\r')),
            _ => false,
        };
        (ends && length > 0).then_some(Plain {
            window,
            length,
            key,
            behind,
        })
    }

    /// Whether it is a short word with a small letter behind its capital, and no other capital: as most names are.
    pub(super) fn only_first_capital(&self) -> bool {
        const FIRST: u64 = 0x20;
        let low = self
            .window
            .first_chunk()
            .map_or(0, |low| u64::from_le_bytes(*low));
        let kept = if self.length < 8 {
            bytes_kept(self.length as u32)
        } else {
            u64::MAX
        };
        !low & SMALL & kept == FIRST && self.length <= 8 && self.window[1].is_ascii_lowercase()
    }
}

/// A mask of the first bytes of eight, fewer than all.
const fn bytes_kept(length: u32) -> u64 {
    (1 << (8 * (length & 7))) - 1
}

/// What a byte after a word tells.
const GOES_ON: u8 = 0;
const ENDS: u8 = 1;
/// A full stop, comma or colon: the next byte decides.
const NEXT_DECIDES: u8 = 2;
const AFTER_WORD: [u8; 256] = {
    let mut table = [GOES_ON; 256];
    let mut byte = 0;
    while byte < 128 {
        table[byte] = match byte as u8 {
            b'.' | b',' | b':' => NEXT_DECIDES,
            b'\'' | b'-' | b'&' => GOES_ON,
            _ => ENDS,
        };
        byte += 1;
    }
    table
};

//! With which two letters words begin that have lost their first ones: few marks stand before such letters, and the others need no
//! look-up.

/// Two letters, by a row for the first and a bit for the second; the last bit stands for whatever is no letter, the word's end too.
#[derive(Debug, Clone, Default)]
pub(super) struct Beginnings([u32; LETTERS]);

const LETTERS: usize = 26;

/// The number of a letter, small or large, or [`LETTERS`].
fn number(byte: u8) -> usize {
    let letter = usize::from((byte | 0x20).wrapping_sub(b'a'));
    letter.min(LETTERS)
}

impl Beginnings {
    pub(super) fn add(&mut self, word: &[u8]) {
        let second = word.get(1).map_or(LETTERS, |byte| number(*byte));
        let first = word.first().map_or(LETTERS, |byte| number(*byte));
        if let Some(row) = self.0.get_mut(first) {
            *row |= 1 << second;
        }
    }

    /// Whether one of the words may stand at the start of a text: it is no letter that it begins with, or two of theirs.
    #[inline]
    pub(super) fn may_begin(&self, text: &[u8]) -> bool {
        let first = text.first().map_or(LETTERS, |byte| number(*byte));
        let second = text.get(1).map_or(LETTERS, |byte| number(*byte));
        self.0.get(first).is_none_or(|row| row >> second & 1 != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_letters_tell() {
        let mut beginnings = Beginnings::default();
        for word in ["twas", "em", "a"] {
            beginnings.add(word.as_bytes());
        }
        for text in ["Twas late", "em", "a’t", "a", "", "68", "’t", "é"] {
            assert!(beginnings.may_begin(text.as_bytes()), "{text}");
        }
        for text in ["t", "tis", "e", "an", "we", "m", "[t", "zt"] {
            let odd = !text.as_bytes()[0].is_ascii_alphabetic();
            assert_eq!(beginnings.may_begin(text.as_bytes()), odd, "{text}");
        }
    }
}

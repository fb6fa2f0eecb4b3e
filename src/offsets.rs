//! Byte offsets in other units, made at the edge and on demand.

use crate::span::Span;

/// Bytes between two checkpoints: short enough to count at every question, long enough for the table to stay small.
const BLOCK: usize = 256;

/// A place in a text as editors show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LineColumn {
    /// Line, from 1. Lines end with `\n`; a `\r` before it is the last character of its line.
    pub line: usize,
    /// Column in characters (`char`s), from 1.
    pub column: usize,
}

/// What is known at the start of a block.
#[derive(Debug, Clone, Copy, Default)]
struct Checkpoint {
    chars: usize,
    /// Characters that take two units in UTF-16.
    wide: usize,
    lines: usize,
    /// Characters before the line that the block starts in.
    line_chars: usize,
}

/// Turns byte offsets into a text to characters, UTF-16 units, or line and column.
///
/// Built once for a text, in one pass over it; the table takes an eighth of the text's size. Each question then costs at
/// most 256 bytes of reading, wherever it points, so that all offsets of a document together are linear in its length.
///
/// An offset inside a character counts as the start of that character, one past the end of the text as its end.
///
/// ```
/// use inquit::{LineColumn, Offsets};
///
/// let text = "🎻 “Déjà vu,”\nsaid Noor.";
/// let offsets = Offsets::new(text);
/// let said = text.find("said").unwrap();
/// assert_eq!((said, offsets.chars(said), offsets.utf16(said)), (22, 13, 14));
/// assert_eq!(offsets.line_column(said), LineColumn { line: 2, column: 1 });
/// ```
#[derive(Debug, Clone)]
pub struct Offsets<'t> {
    text: &'t str,
    /// One for each block, and one for the empty block after the last full one.
    checkpoints: Vec<Checkpoint>,
}

impl<'t> Offsets<'t> {
    /// Reads `text` once and notes the counts at every block.
    pub fn new(text: &'t str) -> Self {
        let mut checkpoints = Vec::with_capacity(text.len() / BLOCK + 2);
        let mut now = Checkpoint::default();
        checkpoints.push(now);
        for block in text.as_bytes().chunks_exact(BLOCK) {
            let chars = now.chars;
            now.chars += chars_in(block);
            now.wide += wide_in(block);
            if let Some(last) = memchr::memrchr(b'\n', block) {
                now.lines += memchr::memchr_iter(b'\n', block).count();
                now.line_chars = chars + chars_in(&block[..=last]);
            }
            checkpoints.push(now);
        }
        Offsets { text, checkpoints }
    }

    /// Characters (`char`s) before the byte offset, as Python counts.
    pub fn chars(&self, byte: usize) -> usize {
        let (known, rest) = self.near(byte);
        known.chars + chars_in(rest)
    }

    /// UTF-16 units before the byte offset, as JavaScript, Java and C# count.
    pub fn utf16(&self, byte: usize) -> usize {
        let (known, rest) = self.near(byte);
        known.chars + known.wide + chars_in(rest) + wide_in(rest)
    }

    /// Line and column of the byte offset, both from 1.
    pub fn line_column(&self, byte: usize) -> LineColumn {
        let (known, rest) = self.near(byte);
        let column = match memchr::memrchr(b'\n', rest) {
            Some(last) => chars_in(&rest[last + 1..]),
            None => known.chars + chars_in(rest) - known.line_chars,
        };
        LineColumn {
            line: 1 + known.lines + memchr::memchr_iter(b'\n', rest).count(),
            column: 1 + column,
        }
    }

    /// The span in characters.
    pub fn char_range(&self, span: Span) -> std::ops::Range<usize> {
        self.chars(span.start)..self.chars(span.end)
    }

    /// The span in UTF-16 units.
    pub fn utf16_range(&self, span: Span) -> std::ops::Range<usize> {
        self.utf16(span.start)..self.utf16(span.end)
    }

    /// The checkpoint before the offset, and the bytes between.
    fn near(&self, byte: usize) -> (Checkpoint, &'t [u8]) {
        let mut byte = byte.min(self.text.len());
        while !self.text.is_char_boundary(byte) {
            byte -= 1;
        }
        let block = byte / BLOCK;
        (
            self.checkpoints[block],
            &self.text.as_bytes()[block * BLOCK..byte],
        )
    }
}

/// Characters are counted at their first byte.
fn chars_in(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count()
}

/// Four bytes in UTF-8 are two units in UTF-16.
fn wide_in(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte >= 0xF0).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every offset of a text, also those inside characters and past the end, against a count from the start.
    fn check(text: &str) {
        let offsets = Offsets::new(text);
        for byte in 0..text.len() + 3 {
            let mut end = byte.min(text.len());
            while !text.is_char_boundary(end) {
                end -= 1;
            }
            let before = &text[..end];
            let line = before.rsplit('\n').next().unwrap_or_default();
            let place = LineColumn {
                line: before.matches('\n').count() + 1,
                column: line.chars().count() + 1,
            };
            assert_eq!(offsets.chars(byte), before.chars().count(), "{byte}");
            assert_eq!(offsets.utf16(byte), before.encode_utf16().count(), "{byte}");
            assert_eq!(offsets.line_column(byte), place, "{byte}");
        }
    }

    #[test]
    fn every_offset_of_a_text() {
        check("");
        check("\n\n");
        check(&"a".repeat(BLOCK));
        check(&"plain and long, no break at all. ".repeat(40));
        check(&"“Ça va?” 🎻\r\n— Ja, sagte Jörg.\n\n".repeat(60));
        check(&format!("{}é\n{}", "x".repeat(BLOCK - 1), "🚲".repeat(200)));
    }
}

//! The head and the foot that Project Gutenberg puts around a book, between lines of its own: a licence, a list of changes, a call for
//! help. They are no part of the book, and their terms in marks are said by nobody.

use memchr::memmem::Finder;
use once_cell::sync::Lazy;

use crate::span::{floor_char_boundary, Span};

/// Bytes from the start, and to the end, among which the lines are looked for: the licence has about 19,000.
const FRAME_BYTES: usize = 1 << 16;
/// Bytes of such a line, which may go on over several with a long title.
const LINE_BYTES: usize = 1000;
/// With what a line begins and ends.
const STARS: &str = "***";
/// Finds them: made once, and not for every short text.
static FIND_STARS: Lazy<Finder<'static>> = Lazy::new(|| Finder::new(STARS));

/// What stands between head and foot: the whole text where it has neither. Takes the time of a short text, whatever its length.
pub(super) fn book(text: &str) -> Span {
    let head = &text[..floor_char_boundary(text, FRAME_BYTES)];
    let start = FIND_STARS
        .find_iter(head.as_bytes())
        .find_map(|at| line(text, at, "START OF"))
        .unwrap_or(0);
    let tail_start = floor_char_boundary(text, text.len().saturating_sub(FRAME_BYTES)).max(start);
    let tail = &text[tail_start..];
    let end = FIND_STARS
        .find_iter(tail.as_bytes())
        .map(|at| tail_start + at)
        .find(|at| line(text, *at, "END OF").is_some());
    Span::new(start, end.unwrap_or(text.len()))
}

/// The first byte behind the line that begins at `at` with `words`: `*** START OF THE PROJECT GUTENBERG EBOOK … ***`.
fn line(text: &str, at: usize, words: &str) -> Option<usize> {
    if at > 0 && text.as_bytes()[at - 1] != b'\n' {
        return None;
    }
    let from = at + STARS.len();
    let rest = &text[from..];
    let rest = &rest[..floor_char_boundary(rest, LINE_BYTES)];
    let line = rest.lines().next()?;
    let named = line.trim_start().strip_prefix(words)?;
    if !named.contains("PROJECT GUTENBERG") {
        return None;
    }
    let length = rest.find(STARS).map(|at| at + STARS.len());
    Some(from + length.unwrap_or(line.len()))
}

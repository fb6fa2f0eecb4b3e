//! What the elements of the Text Encoding Initiative stand for, in a document of theirs: speech in marks, labels of a play, directions in
//! brackets, lines of verse.

use memchr::memchr;

use super::{Found, Sign};
use crate::span::floor_char_boundary;

/// Bytes at the head of a text in which its root element stands.
const HEAD_BYTES: usize = 4096;
/// Elements between a label and what is said, on each of which others are waiting.
const OPENINGS: usize = 4;
/// Bytes of one of these.
const OPENING_BYTES: usize = 200;
/// Elements that end a paragraph.
const BLOCKS: &str = "ab argument back body castitem castlist closer dateline div div1 div2 div3 div4 epigraph front group head lg opener \
    postscript row salute signed sp text trailer";

/// Whether a text is such a document.
pub(super) fn is_tei(text: &str) -> bool {
    let head = &text[..floor_char_boundary(text, HEAD_BYTES)];
    // Most texts have no tag at all.
    let Some(tag) = memchr(b'<', head.as_bytes()) else {
        return false;
    };
    head[tag..].contains("<TEI") || head[tag..].contains("<teiCorpus")
}

/// What the tag from `at` to `end` is read as; `None` where it is as in other documents.
pub(super) fn stands_for(
    text: &str,
    name: &str,
    closing: bool,
    at: usize,
    end: usize,
) -> Option<Found> {
    let found = |length: usize, sign| Some(Found { length, sign });
    let (before, behind) = (&text[..at], &text[end..]);
    let length = end - at;
    match name {
        "said" | "q" if closing => found(length, speech_end(before)),
        "said" | "q" => found(length, speech_start(behind)),
        "speaker" if closing => {
            let past = openings(text, end);
            let mark = if before.trim_end().ends_with(['.', ':', '_']) {
                "_ "
            } else {
                "._ "
            };
            found(past - at, Sign::Text(mark))
        }
        "speaker" => found(length, Sign::Text("\n\n_")),
        "stage" if closing => {
            let bracketed = before.trim_end().ends_with([')', ']']);
            found(length, Sign::Text(if bracketed { " " } else { "] " }))
        }
        "stage" => {
            let bracketed = behind.trim_start().starts_with(['(', '[']);
            found(length, Sign::Text(if bracketed { " " } else { " [" }))
        }
        "l" | "lb" => found(length, Sign::Line),
        _ if BLOCKS.split_ascii_whitespace().any(|block| block == name) => {
            found(length, Sign::Paragraph)
        }
        _ => None,
    }
}

/// A mark where the words have none of their own.
fn speech_start(behind: &str) -> Sign {
    match behind
        .trim_start()
        .starts_with(['“', '"', '«', '„', '—', '–'])
    {
        true => Sign::Nothing,
        false => Sign::Character('“'),
    }
}

fn speech_end(before: &str) -> Sign {
    match before.trim_end().ends_with(['”', '"', '»', '“']) {
        true => Sign::Nothing,
        false => Sign::Character('”'),
    }
}

/// The first byte behind the elements that open between a label and what is said: the words stand on its line.
fn openings(text: &str, end: usize) -> usize {
    let mut at = end;
    for _ in 0..OPENINGS {
        let rest = &text[at..];
        let blank = rest.len() - rest.trim_start().len();
        let rest = &rest[blank..];
        let name = rest.strip_prefix('<').unwrap_or_default();
        let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next();
        let near = &rest[..floor_char_boundary(rest, OPENING_BYTES)];
        match near.find('>') {
            Some(close) if matches!(name, Some("p" | "l" | "lg" | "ab")) => at += blank + close + 1,
            _ => return at + blank,
        }
    }
    at
}

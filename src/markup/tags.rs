//! Tags of HTML and of what is marked up like it.

use memchr::memmem;

use super::{Found, Sign};

/// Bytes of the longest tag that is read; links and pictures of the web are long.
const TAG_BYTES: usize = 4096;

/// Tags that end a paragraph.
const BLOCKS: [&str; 34] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "dd",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "html",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "tbody",
    "title",
    "tr",
    "ul",
];
/// Tags within a line.
const INLINE: [&str; 33] = [
    "a", "abbr", "acronym", "b", "bdo", "big", "center", "cite", "code", "del", "dfn", "em",
    "font", "i", "img", "ins", "kbd", "label", "link", "meta", "s", "samp", "small", "span",
    "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
];
/// Tags whose content nobody sees.
const HIDDEN: [&str; 3] = ["script", "style", "head"];

/// What was searched for and stands nowhere further on, so that it is not searched for again.
#[derive(Debug, Default)]
pub(super) struct Unclosed {
    comment: bool,
    hidden: [bool; HIDDEN.len()],
}

/// The tag or comment that begins at `at`, with what it hides.
pub(super) fn tag(text: &str, at: usize, unclosed: &mut Unclosed) -> Option<Found> {
    let bytes = text.as_bytes();
    let nothing = |length: usize| Found {
        length,
        sign: Sign::Nothing,
    };
    if bytes[at..].starts_with(b"<!--") {
        return closed(text, at, "-->", &mut unclosed.comment).map(nothing);
    }
    if matches!(bytes.get(at + 1), Some(b'!' | b'?')) {
        let declared = bytes.get(at + 2).is_some_and(u8::is_ascii_alphabetic);
        return declared
            .then(|| end(bytes, at + 2))
            .flatten()
            .map(|end| nothing(end - at));
    }
    let closing = bytes.get(at + 1) == Some(&b'/');
    let from = at + 1 + usize::from(closing);
    let name_length = bytes[from..]
        .iter()
        .take(TAG_BYTES)
        .take_while(|b| is_name(**b))
        .count();
    if !bytes.get(from)?.is_ascii_alphabetic() {
        return None;
    }
    let end = end(bytes, from + name_length)?;
    let written = &text[from..from + name_length];
    let name = written.to_ascii_lowercase();
    let inside = text[from + name_length..end - 1].trim();
    let sign = sign(written, &name, closing, inside)?;
    if let Some(hides) = HIDDEN
        .iter()
        .position(|hidden| *hidden == name)
        .filter(|_| !closing)
    {
        let close = ["</script", "</style", "</head"][hides];
        if let Some(length) = closed(text, end, close, &mut unclosed.hidden[hides]) {
            return Some(nothing(end + length - at));
        }
    }
    Some(Found {
        length: end - at,
        sign,
    })
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b':' | b'-' | b'_')
}

/// What a reader sees of a tag; `None` if it is none: `<Sarah> hello`, `a <b and c> d`.
fn sign(written: &str, name: &str, closing: bool, inside: &str) -> Option<Sign> {
    let attributes = {
        let name = inside.bytes().take_while(|b| is_name(*b)).count();
        name > 0 && inside[name..].trim_start().starts_with('=')
    };
    let bare = inside.is_empty() || inside == "/";
    // Who is called Mark or Del has one capital.
    let lower = name == written || written.bytes().all(|b| !b.is_ascii_lowercase());
    if !(attributes || bare && lower) {
        return None;
    }
    match name {
        "br" => Some(Sign::Line),
        "td" | "th" => Some(Sign::Character(' ')),
        "q" if closing => Some(Sign::Character('”')),
        "q" => Some(Sign::Character('“')),
        _ if BLOCKS.contains(&name) => Some(Sign::Paragraph),
        _ => {
            let known = INLINE.contains(&name) || HIDDEN.contains(&name);
            (known || attributes || closing || inside == "/").then_some(Sign::Nothing)
        }
    }
}

/// The first byte behind the tag whose name ends at `from`. A `>` between marks of an attribute is none of the tag's.
fn end(bytes: &[u8], from: usize) -> Option<usize> {
    let mut mark = None;
    let mut last = b' ';
    for (at, byte) in bytes.iter().enumerate().skip(from).take(TAG_BYTES) {
        match (mark, *byte) {
            (None, b'>') => return Some(at + 1),
            (None, b'<') => return None,
            (None, b'"' | b'\'') if last == b'=' => mark = Some(*byte),
            (Some(open), byte) if open == byte => mark = None,
            _ => {}
        }
        last = *byte;
    }
    None
}

/// Bytes from `at` to the end of the first `close` behind it.
fn closed(text: &str, at: usize, close: &str, nowhere: &mut bool) -> Option<usize> {
    if *nowhere {
        return None;
    }
    let found = memmem::find(&text.as_bytes()[at..], close.as_bytes());
    *nowhere = found.is_none();
    found.map(|found| found + close.len())
}

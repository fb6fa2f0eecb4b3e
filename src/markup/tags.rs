//! Tags of HTML and of what is marked up like it.

use memchr::memmem;

use super::{Found, Sign};

/// Bytes of the longest tag that is read; links and pictures of the web are long.
const TAG_BYTES: usize = 4096;

/// Tags that end a paragraph.
const BLOCKS: &str = "address article aside blockquote body caption dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html \
    li main nav ol p pre section table tbody title tr ul";
/// Tags within a line.
const INLINE: &str = "a abbr acronym b bdo big center cite code del dfn em font i img ins kbd label link meta s samp small span strike strong \
    sub sup time tt u var wbr";
/// Tags whose content nobody sees, with what ends it.
const HIDDEN: [(&str, &str); 3] = [
    ("script", "</script"),
    ("style", "</style"),
    ("head", "</head"),
];

/// What was searched for and stands nowhere further on, so that it is not searched for again.
#[derive(Debug, Default)]
pub(super) struct Unclosed {
    comment: bool,
    hidden: [bool; HIDDEN.len()],
}

/// The tag or comment that begins at `at`, with what it hides.
pub(super) fn tag(text: &str, at: usize, unclosed: &mut Unclosed) -> Option<Found> {
    let bytes = text.as_bytes();
    let unseen = |end: usize| Found {
        length: end - at,
        sign: Sign::Nothing,
    };
    if bytes[at..].starts_with(b"<!--") {
        return behind(text, at, "-->", &mut unclosed.comment).map(unseen);
    }
    if matches!(bytes.get(at + 1), Some(b'!' | b'?')) {
        let declares = bytes.get(at + 2).is_some_and(u8::is_ascii_alphabetic);
        let end = declares.then(|| end(bytes, at + 2)).flatten();
        return end.map(unseen);
    }
    let tag = Tag::at(text, at)?;
    let sign = tag.sign()?;
    if let Some(end) = tag.hides(text, unclosed) {
        return Some(unseen(end));
    }
    Some(Found {
        length: tag.end - at,
        sign,
    })
}

/// What may be a tag.
struct Tag<'t> {
    /// As it is written.
    name: &'t str,
    closing: bool,
    /// What stands behind the name.
    inside: &'t str,
    /// The first byte behind it.
    end: usize,
}

impl<'t> Tag<'t> {
    fn at(text: &'t str, at: usize) -> Option<Self> {
        let bytes = text.as_bytes();
        let closing = bytes.get(at + 1) == Some(&b'/');
        let from = at + 1 + usize::from(closing);
        if !bytes.get(from)?.is_ascii_alphabetic() {
            return None;
        }
        let near = bytes[from..].iter().take(TAG_BYTES);
        let behind = from + near.take_while(|b| is_name(**b)).count();
        let end = end(bytes, behind)?;
        Some(Tag {
            name: &text[from..behind],
            closing,
            inside: text[behind..end - 1].trim(),
            end,
        })
    }

    /// What a reader sees of it; `None` if it is none: `<Sarah> hello`, `a <b and c> d`.
    fn sign(&self) -> Option<Sign> {
        let name = self.name.to_ascii_lowercase();
        let attributes = {
            let name = self.inside.bytes().take_while(|b| is_name(*b)).count();
            name > 0 && self.inside[name..].trim_start().starts_with('=')
        };
        let ends = self.inside == "/";
        // Who is called Mark or Del has one capital.
        let one_case = name == self.name || !self.name.bytes().any(|b| b.is_ascii_lowercase());
        let bare = (ends || self.inside.is_empty()) && one_case;
        if !(attributes || bare) {
            return None;
        }
        match &*name {
            "br" => Some(Sign::Line),
            "td" | "th" => Some(Sign::Character(' ')),
            "q" if self.closing => Some(Sign::Character('”')),
            "q" => Some(Sign::Character('“')),
            _ if listed(BLOCKS, &name) => Some(Sign::Paragraph),
            _ => {
                let known =
                    listed(INLINE, &name) || HIDDEN.iter().any(|(hidden, _)| *hidden == name);
                (known || attributes || self.closing || ends).then_some(Sign::Nothing)
            }
        }
    }

    /// The first byte behind what it hides, if it hides anything.
    fn hides(&self, text: &str, unclosed: &mut Unclosed) -> Option<usize> {
        let same = |hidden: &(&str, &str)| self.name.eq_ignore_ascii_case(hidden.0);
        let which = HIDDEN.iter().position(same).filter(|_| !self.closing)?;
        let close = behind(text, self.end, HIDDEN[which].1, &mut unclosed.hidden[which])?;
        Some(end(text.as_bytes(), close).unwrap_or(close))
    }
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b':' | b'-' | b'_')
}

fn listed(list: &str, name: &str) -> bool {
    list.split_ascii_whitespace().any(|one| one == name)
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

/// The first byte behind the first `close` from `at` on.
fn behind(text: &str, at: usize, close: &str, nowhere: &mut bool) -> Option<usize> {
    if *nowhere {
        return None;
    }
    let found = memmem::find(&text.as_bytes()[at..], close.as_bytes());
    *nowhere = found.is_none();
    found.map(|found| at + found + close.len())
}

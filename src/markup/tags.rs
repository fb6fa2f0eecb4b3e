//! Tags of HTML and of what is marked up like it.

use memchr::memmem;

use super::set_off::Blocks;
use super::{tei, Found, Sign};
use crate::span::floor_char_boundary;

/// Bytes of the longest tag that is read; links and pictures of the web are long.
const TAG_BYTES: usize = 4096;

/// Bytes of a name and what its bearer is, below a block.
const SIGNATURE_BYTES: usize = 200;
/// What stands before them for a reader.
const SIGNED: Sign = Sign::Text("\n\n— ");

/// Tags that end a paragraph.
const BLOCKS: &str = "address article aside blockquote body caption dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html \
    li main nav ol p pre section table tbody title tr ul";
/// Tags within a line.
const INLINE: &str = "a abbr acronym b bdo big center cite code del dfn em font i img ins kbd label link meta s samp small span strike strong \
    sub sup time tt u var wbr";
/// Tags whose content nobody sees, with what ends it.
const HIDDEN: [(&str, &str); 5] = [
    ("ref", "</ref"),
    ("script", "</script"),
    ("style", "</style"),
    ("head", "</head"),
    ("teiHeader", "</teiHeader"),
];

/// What is kept from tag to tag.
#[derive(Debug, Default)]
pub(super) struct Tags {
    /// What was searched for and stands nowhere further on, so that it is not searched for again.
    comment: bool,
    hidden: [bool; HIDDEN.len()],
    /// What the document is: every element of XML is a tag, and nobody is called so.
    xml: bool,
    tei: bool,
    /// Where the tag ends that says whose voice it is.
    voice: Option<usize>,
}

impl Tags {
    pub(super) fn of(text: &str) -> Self {
        let tei = tei::is_tei(text);
        let declared = || {
            text.trim_start_matches('\u{feff}')
                .trim_start()
                .starts_with("<?xml")
        };
        Tags {
            xml: tei || declared(),
            tei,
            ..Tags::default()
        }
    }

    /// The tag or comment that begins at `at`, with what it hides.
    pub(super) fn tag(&mut self, text: &str, at: usize, blocks: &mut Blocks) -> Option<Found> {
        let bytes = text.as_bytes();
        let unseen = |end: usize| Found::unseen(end - at);
        if bytes[at..].starts_with(b"<!--") {
            return behind(text, at, "-->", &mut self.comment).map(unseen);
        }
        if matches!(bytes.get(at + 1), Some(b'!' | b'?')) {
            let declares = bytes.get(at + 2).is_some_and(u8::is_ascii_alphabetic);
            let end = declares.then(|| end(bytes, at + 2)).flatten();
            return end.map(unseen);
        }
        let tag = Tag::at(text, at)?;
        let voice = tag
            .voice()
            .filter(|name| text[..tag.end - 1].ends_with(name));
        if let Some(name) = voice {
            self.voice = Some(tag.end - 1);
            return Some(unseen(tag.end - 1 - name.len()));
        }
        if tag.address() {
            return Some(unseen(tag.end));
        }
        if self.tei {
            let found = tei::stands_for(text, tag.name, tag.closing, at, tag.end);
            if found.is_some() {
                return found;
            }
        }
        let sign = tag.sign().or(self.xml.then_some(Sign::Nothing))?;
        if let Some(end) = self.hides(&tag, text) {
            return Some(unseen(end));
        }
        if tag.is("blockquote") {
            blocks.element(tag.closing, if tag.closing { at } else { tag.end });
        }
        let signs = blocks.inside_element() && tag.signs(text, at);
        Some(Found {
            length: tag.end - at,
            sign: if signs { SIGNED } else { sign },
        })
    }

    /// `<v Ann Lee>We go.` is read as `Ann Lee: We go.`: the end of the tag.
    pub(super) fn end_of_voice(&mut self, at: usize) -> Option<Found> {
        self.voice.take_if(|end| *end == at).map(|_| Found {
            length: 1,
            sign: Sign::Text(": "),
        })
    }

    /// The first byte behind what a tag hides, if it hides anything.
    fn hides(&mut self, tag: &Tag<'_>, text: &str) -> Option<usize> {
        let which = HIDDEN.iter().position(|hidden| tag.is(hidden.0));
        let which = which.filter(|_| !tag.closing && !tag.inside.ends_with('/'))?;
        let close = behind(text, tag.end, HIDDEN[which].1, &mut self.hidden[which])?;
        Some(end(text.as_bytes(), close).unwrap_or(close))
    }
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
        let attributes = self.has_attributes();
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

    /// `href="…"`, `width=3`, `async src="…"`
    fn has_attributes(&self) -> bool {
        let name = self.inside.bytes().take_while(|b| is_name(*b)).count();
        if name > 0 && self.inside[name..].trim_start().starts_with('=') {
            return true;
        }
        let Some((names, value)) = self.inside.split_once('=') else {
            return false;
        };
        let plain = names.bytes().all(|b| is_name(b) || b.is_ascii_whitespace());
        plain && names.bytes().last().is_some_and(is_name) && value.starts_with(['"', '\''])
    }

    fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// Who speaks by a tag of subtitles: `<v Ann Lee>`, `<v.loud Ann Lee>`.
    fn voice(&self) -> Option<&'t str> {
        if self.name != "v" || self.closing {
            return None;
        }
        let name = match self.inside.strip_prefix('.') {
            Some(classes) => classes.split_once(' ')?.1,
            None => self.inside,
        };
        let named = name.starts_with(char::is_alphanumeric) && !name.contains(['=', '\n']);
        named.then_some(name)
    }

    /// The address of somebody's mail, behind his name.
    fn address(&self) -> bool {
        !self.closing && self.inside.contains('@') && !self.inside.contains([' ', '\n', '='])
    }

    /// Whether it begins, at `at`, the line that signs a block, where no dash does: `<footer>Ann Lee</footer>`.
    fn signs(&self, text: &str, at: usize) -> bool {
        if self.closing || !(self.is("footer") || self.is("cite")) {
            return false;
        }
        let rest = &text[self.end..];
        let cut = floor_char_boundary(rest, SIGNATURE_BYTES);
        let rest = &rest[..cut];
        let named = rest.trim_start().starts_with(char::is_uppercase);
        let before = text[..at].trim_end();
        named && closes_block(rest) && !before.ends_with(['—', '–', '-', ';'])
    }
}

/// Whether nothing of a block is left behind the element whose words `rest` begins with.
fn closes_block(rest: &str) -> bool {
    let close = rest.find("</").map(|at| &rest[at..]);
    let Some(behind) = close.and_then(|close| close.split_once('>')) else {
        return false;
    };
    let next = behind.1.trim_start();
    ["</footer", "</blockquote", "</p>"]
        .iter()
        .any(|end| next.starts_with(end))
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

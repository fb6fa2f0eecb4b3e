//! A text as its reader sees it: tags, character references and characters that were decoded wrongly, read as what they stand for.
//!
//! Everything after works on the plain text; [`Places`] leads back to the bytes of the text that was given. Most texts hold
//! nothing of the kind and are read as they are.

mod mojibake;
mod places;
mod references;
mod tags;

use memchr::{memchr2, memchr3};

pub(crate) use places::Places;

use tags::Unclosed;

/// What the reader of a text sees of it.
#[derive(Debug)]
pub(crate) struct Plain {
    pub text: String,
    pub places: Places,
}

impl Plain {
    /// `None` where the text is plain as it is. Linear.
    pub(crate) fn of(text: &str) -> Option<Plain> {
        let mut starts = Starts::new(text.as_bytes());
        let mut unclosed = Unclosed::default();
        let mut plain = String::new();
        let mut places = Places::default();
        let mut copied = 0;
        while let Some(at) = starts.next_from(copied) {
            let Some(found) = stands_for(text, at, &mut unclosed) else {
                continue;
            };
            plain.push_str(&text[copied..at]);
            places.note((plain.len(), found.sign.len()), (at, found.length));
            found.sign.push(&mut plain);
            copied = at + found.length;
        }
        if places.is_empty() {
            return None;
        }
        plain.push_str(&text[copied..]);
        Some(Plain {
            text: plain,
            places,
        })
    }
}

/// What some bytes of a text stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Found {
    /// How many bytes they are.
    length: usize,
    sign: Sign,
}

/// What a reader sees in their place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    Nothing,
    Character(char),
    /// The end of a line.
    Line,
    /// The end of a paragraph.
    Paragraph,
}

impl Sign {
    fn len(self) -> usize {
        match self {
            Sign::Nothing => 0,
            Sign::Character(c) => c.len_utf8(),
            Sign::Line => 1,
            Sign::Paragraph => 2,
        }
    }

    fn push(self, to: &mut String) {
        match self {
            Sign::Nothing => {}
            Sign::Character(c) => to.push(c),
            Sign::Line => to.push('\n'),
            Sign::Paragraph => to.push_str("\n\n"),
        }
    }
}

/// The places at which something may stand that stands for something else, in order.
struct Starts<'t> {
    bytes: &'t [u8],
    /// The next tag or reference, and the next character that may have been decoded wrongly.
    marked: Option<usize>,
    decoded: Option<usize>,
}

impl<'t> Starts<'t> {
    fn new(bytes: &'t [u8]) -> Self {
        Starts {
            bytes,
            marked: marked(bytes, 0),
            decoded: decoded(bytes, 0),
        }
    }

    /// The next place that is not before `from`; each is given once.
    fn next_from(&mut self, from: usize) -> Option<usize> {
        while self.marked.is_some_and(|at| at < from) {
            self.marked = marked(self.bytes, from);
        }
        while self.decoded.is_some_and(|at| at < from) {
            self.decoded = decoded(self.bytes, from);
        }
        let at = [self.marked, self.decoded].into_iter().flatten().min()?;
        if self.marked == Some(at) {
            self.marked = marked(self.bytes, at + 1);
        } else {
            self.decoded = decoded(self.bytes, at + 1);
        }
        Some(at)
    }
}

fn marked(bytes: &[u8], from: usize) -> Option<usize> {
    memchr2(b'<', b'&', &bytes[from..]).map(|at| from + at)
}

/// The first bytes of U+0080 to U+00FF, and of U+FFFD.
fn decoded(bytes: &[u8], from: usize) -> Option<usize> {
    memchr3(0xC2, 0xC3, 0xEF, &bytes[from..]).map(|at| from + at)
}

fn stands_for(text: &str, at: usize, unclosed: &mut Unclosed) -> Option<Found> {
    match text.as_bytes()[at] {
        b'<' => tags::tag(text, at, unclosed),
        b'&' => references::reference(text, at),
        _ => mojibake::mended(text, at),
    }
}

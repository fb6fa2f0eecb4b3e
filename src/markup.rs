//! A text as its reader sees it: tags, character references and characters that were decoded wrongly, read as what they stand for;
//! blocks that are set off as quotations, with marks around them; numbered lines, without their numbers; a book of Project Gutenberg,
//! without what stands around it.
//!
//! Everything after works on the plain text; [`Places`] leads back to the bytes of the text that was given. Most texts hold
//! nothing of the kind and are read as they are.

mod frame;
mod links;
mod mojibake;
mod numbers;
mod places;
mod references;
mod rewrite;
mod set_off;
mod tags;
mod tei;

use std::borrow::Cow;

use memchr::memchr3;

pub(crate) use places::Places;

use links::Links;
use rewrite::Rewrite;
use set_off::Blocks;
use tags::Tags;

use crate::span::Span;

/// The text as its reader sees it: without tags, the signs of quoted lines and the numbers of a court's, the head and foot of a
/// Project Gutenberg file, and with what references and wrongly decoded characters stand for. Linear.
///
/// ```
/// assert_eq!(inquit::plain_text("It <i>floats</i> &amp; sails"), "It floats & sails");
/// assert_eq!(inquit::plain_text("Ada Moss wrote:\n> It floats\n> and sails."), "Ada Moss wrote:\nIt floats\nand sails.");
/// ```
pub fn plain_text(text: &str) -> Cow<'_, str> {
    match Plain::unmarked(text).0 {
        Some(plain) => Cow::Owned(plain.text),
        None => Cow::Borrowed(text),
    }
}

/// What the reader of a text sees of it.
#[derive(Debug)]
pub(crate) struct Plain {
    pub text: String,
    pub places: Places,
}

impl Plain {
    /// `None` where the text is plain as it is. Linear.
    pub(crate) fn of(text: &str) -> Option<Plain> {
        let (plain, blocks) = Plain::unmarked(text);
        let marked = set_off::marked(read(&plain, text), &blocks);
        after(plain, marked)
    }

    /// The same without marks around the blocks that are set off, and these blocks.
    fn unmarked(text: &str) -> (Option<Plain>, Vec<Span>) {
        let framed = frame::without(text);
        let numbered = numbers::without(read(&framed, text));
        let plain = after(framed, numbered);
        let (shown, blocks) = shown(read(&plain, text));
        (after(plain, shown), blocks)
    }
}

/// What a reading made of a text, or the text.
fn read<'t>(plain: &'t Option<Plain>, text: &'t str) -> &'t str {
    plain.as_ref().map_or(text, |plain| &plain.text)
}

/// The last of two readings of a text, the second of which was made of the first.
fn after(first: Option<Plain>, second: Option<Plain>) -> Option<Plain> {
    match (first, second) {
        (Some(first), Some(mut second)) => {
            second.places.come_after(first.places);
            Some(second)
        }
        (first, second) => second.or(first),
    }
}

/// A text without tags and references, and the blocks that are set off in it.
fn shown(text: &str) -> (Option<Plain>, Vec<Span>) {
    let mut starts = Starts::new(text.as_bytes());
    let mut kept = Kept {
        tags: Tags::of(text),
        ..Kept::default()
    };
    let mut plain = Rewrite::new(text);
    while let Some(at) = starts.next_from(plain.done()) {
        let found = kept.stands_for(text, at);
        if let Some((at, found)) = found.filter(|(at, _)| *at >= plain.done()) {
            plain.replace(at, found.length, found.sign);
        }
    }
    let plain = plain.finish();
    let mut found = kept.blocks.found;
    if let Some(plain) = &plain {
        for block in &mut found {
            *block = plain.places.plain(*block);
        }
    }
    (plain, found)
}

/// What some bytes of a text stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Found {
    /// How many bytes they are.
    length: usize,
    sign: Sign,
}

impl Found {
    /// Bytes of which a reader sees nothing.
    fn unseen(length: usize) -> Self {
        Found {
            length,
            sign: Sign::Nothing,
        }
    }
}

/// What a reader sees in their place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    Nothing,
    Character(char),
    Text(&'static str),
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
            Sign::Text(text) => text.len(),
            Sign::Line => 1,
            Sign::Paragraph => 2,
        }
    }

    fn push(self, to: &mut String) {
        match self {
            Sign::Nothing => {}
            Sign::Character(c) => to.push(c),
            Sign::Text(text) => to.push_str(text),
            Sign::Line => to.push('\n'),
            Sign::Paragraph => to.push_str("\n\n"),
        }
    }
}

/// Finds the first place that is not before another.
type Look = fn(&[u8], usize) -> Option<usize>;

/// What looks for the next of the bytes at which something may stand that stands for something else.
const LOOKED_FOR: [Look; 3] = [marked, decoded, linked];

/// The places at which something may stand, in order.
struct Starts<'t> {
    bytes: &'t [u8],
    /// The next of each kind.
    next: [Option<usize>; LOOKED_FOR.len()],
}

impl<'t> Starts<'t> {
    fn new(bytes: &'t [u8]) -> Self {
        Starts {
            bytes,
            next: LOOKED_FOR.map(|look| look(bytes, 0)),
        }
    }

    /// The next place that is not before `from`; each is given once.
    fn next_from(&mut self, from: usize) -> Option<usize> {
        for (next, look) in self.next.iter_mut().zip(LOOKED_FOR) {
            if next.is_some_and(|at| at < from) {
                *next = look(self.bytes, from);
            }
        }
        let at = self.next.into_iter().flatten().min()?;
        for (next, look) in self.next.iter_mut().zip(LOOKED_FOR) {
            if *next == Some(at) {
                *next = look(self.bytes, at + 1);
            }
        }
        Some(at)
    }
}

/// Tags, references and the signs of quoted lines.
fn marked(bytes: &[u8], from: usize) -> Option<usize> {
    memchr3(b'<', b'>', b'&', &bytes[from..]).map(|at| from + at)
}

/// The brackets of links, and the first byte of the signs that stand over the letter before them.
fn linked(bytes: &[u8], from: usize) -> Option<usize> {
    memchr3(b'[', b']', 0xCC, &bytes[from..]).map(|at| from + at)
}

/// The first bytes of U+0080 to U+00FF, and of U+FFFD.
fn decoded(bytes: &[u8], from: usize) -> Option<usize> {
    memchr3(0xC2, 0xC3, 0xEF, &bytes[from..]).map(|at| from + at)
}

/// What is kept from place to place.
#[derive(Default)]
struct Kept {
    tags: Tags,
    blocks: Blocks,
    links: Links,
}

impl Kept {
    /// What stands at a place or, with a sign before it, right before; and where it begins.
    fn stands_for(&mut self, text: &str, at: usize) -> Option<(usize, Found)> {
        let found = match text.as_bytes()[at] {
            b'[' | b']' => return self.links.bracket(text, at),
            b'<' => self.tags.tag(text, at, &mut self.blocks),
            b'>' => self.tags.end_of_voice(at).or_else(|| {
                let (length, sign) = self.blocks.line(text, at)?;
                Some(Found { length, sign })
            }),
            b'&' => references::reference(text, at),
            0xCC => {
                let letter = at.checked_sub(1)?;
                return mojibake::mended_apart(text, letter).map(|found| (letter, found));
            }
            _ => mojibake::mended(text, at),
        };
        found.map(|found| (at, found))
    }
}

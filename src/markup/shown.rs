//! What is seen of a text whose tags, references, links and wrongly decoded characters are read as what they stand for, from part
//! to part.

use memchr::memchr3;

use super::links::Links;
use super::rewrite::Rewrite;
use super::set_off::Blocks;
use super::tags::Tags;
use super::{mojibake, references, Found, Part};
use crate::span::Span;

/// Reads a text from part to part.
pub(super) struct Shown<'t> {
    text: &'t str,
    starts: Starts<'t>,
    kept: Kept,
}

impl<'t> Shown<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Shown {
            text,
            starts: Starts::new(text.as_bytes()),
            kept: Kept {
                tags: Tags::of(text),
                ..Kept::default()
            },
        }
    }

    /// Reads a part that begins where the last one ended.
    pub(super) fn part(&mut self, part: Span) -> Part {
        let mut plain = Rewrite::of_part(self.text, part);
        while let Some(at) = self.starts.next_in(plain.done(), part.end) {
            let found = self.kept.stands_for(self.text, at);
            if let Some((at, found)) = found.filter(|(at, _)| *at >= plain.done()) {
                plain.replace(at, found.length, found.sign);
            }
        }
        let end = part.end.max(plain.done());
        let plain = plain.finish();
        let mut blocks = self.kept.blocks.take_before(self.text, end);
        for block in &mut blocks {
            let [from, to] = [block.start, block.end].map(|at| at.saturating_sub(part.start));
            let inside = Span::new(from, to);
            *block = plain
                .as_ref()
                .map_or(inside, |plain| plain.places.plain(inside));
        }
        Part { plain, blocks, end }
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

    /// The next place that is not before `from`, and is before `end`; each is given once.
    fn next_in(&mut self, from: usize, end: usize) -> Option<usize> {
        for (next, look) in self.next.iter_mut().zip(LOOKED_FOR) {
            if next.is_some_and(|at| at < from) {
                *next = look(self.bytes, from);
            }
        }
        let at = self.next.into_iter().flatten().min()?;
        if at >= end {
            return None;
        }
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

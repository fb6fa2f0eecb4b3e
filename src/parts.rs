//! Long texts are read in parts, each as a text of its own: what reading takes beside its answer is then the memory of one part,
//! whatever the length of the text. People of one name are one speaker throughout.

mod cut;
mod join;

use crate::extraction::Extraction;
use crate::extractor::{Character, Settings};
use crate::limits;
use crate::memory::Shelf;
use crate::pipeline;
use crate::span::{floor_char_boundary, Span};

use join::Joined;

/// Everything that is found in a text.
pub(crate) fn extract<'t>(
    text: &'t str,
    settings: &Settings,
    shelf: &Shelf,
    characters: &[Character],
) -> Extraction<'t> {
    read(text, |_, part| {
        pipeline::run(part.text, settings, shelf, characters)
    })
}

/// A part of a text, and where it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Part<'t> {
    pub start: usize,
    pub text: &'t str,
}

impl Part<'_> {
    /// A place of the whole text as one of this part; none where it does not touch the part.
    pub(crate) fn place(&self, place: Span) -> Option<Span> {
        let end = self.start + self.text.len();
        let (from, to) = (place.start.max(self.start), place.end.min(end));
        let touches = from < to || place.is_empty() && from == to;
        touches.then(|| Span::new(from - self.start, to - self.start))
    }
}

/// Reads each part of a text and puts the answers together. `read` is also told what came out of the parts before. Linear.
pub(crate) fn read<'t>(
    text: &'t str,
    mut read: impl FnMut(&Extraction<'t>, Part<'t>) -> Extraction<'t>,
) -> Extraction<'t> {
    let most = floor_char_boundary(text, limits::TEXT);
    let longest = cut::longest_part(most);
    let mut joined = Joined::new(text);
    let mut start = 0;
    loop {
        let rest = &text[start..most];
        let length = cut::first_part(rest, longest);
        let part = Part {
            start,
            text: &rest[..length],
        };
        let answer = read(&joined.whole, part);
        start += length;
        if start == most && part.start == 0 {
            return Extraction { text, ..answer };
        }
        joined.add(answer, part, most);
        if start == most {
            return joined.whole;
        }
    }
}

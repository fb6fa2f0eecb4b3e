//! Long texts are read in parts, each as a text of its own: what reading takes beside its answer is then the memory of one part,
//! whatever the length of the text. People of one name are one speaker throughout.

mod cut;
mod join;

use crate::extraction::Extraction;
use crate::extractor::{Character, Settings};
use crate::limits;
use crate::markup::{Plain, Reader};
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
    read(text, settings.markup, |_, part| {
        answer(part, settings, shelf, characters)
    })
}

/// Everything that is found in a part of a text.
pub(crate) fn answer<'t>(
    part: &Part<'t>,
    settings: &Settings,
    shelf: &Shelf,
    characters: &[Character],
) -> Extraction<'t> {
    match &part.plain {
        None => pipeline::run(part.text, settings, shelf, characters),
        Some(plain) => {
            let answer = pipeline::run(&plain.text, settings, shelf, characters);
            answer.given(part.text, &plain.places)
        }
    }
}

/// A part of a text, and where it begins.
#[derive(Debug)]
pub(crate) struct Part<'t> {
    pub start: usize,
    /// As it was given.
    pub text: &'t str,
    /// As its reader sees it, where that is something else.
    pub plain: Option<Plain>,
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
    markup: bool,
    mut read: impl FnMut(&Extraction<'t>, &Part<'t>) -> Extraction<'t>,
) -> Extraction<'t> {
    let most = &text[..floor_char_boundary(text, limits::TEXT)];
    let mut reader = markup.then(|| Reader::new(most));
    let all = reader
        .as_ref()
        .map_or(Span::new(0, most.len()), Reader::book);
    let longest = cut::longest_part(all.len());
    let mut joined = Joined::new(text);
    let mut start = all.start;
    loop {
        let length = cut::first_part(&text[start..all.end], longest);
        let place = Span::new(start, start + length);
        let (plain, end) = reader
            .as_mut()
            .map_or((None, place.end), |reader| reader.part(place));
        let part = Part {
            start,
            text: &text[start..end],
            plain,
        };
        let answer = read(&joined.whole, &part);
        if start == 0 && end == all.end {
            return Extraction { text, ..answer };
        }
        joined.add(answer, &part, all.end);
        if end == all.end {
            return joined.whole;
        }
        start = end;
    }
}

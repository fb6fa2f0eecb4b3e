//! The order of the stages, and nowhere else.

use crate::extraction::Extraction;
use crate::extractor::{Character, Settings};
use crate::limits;
use crate::quotes;
use crate::tokens::Tokens;

/// Runs every stage over one text.
pub(crate) fn run<'t>(
    text: &'t str,
    settings: &Settings,
    _characters: &[Character],
) -> Extraction<'t> {
    let read = &text[..floor_char_boundary(text, limits::TEXT)];
    let layout = quotes::layout(read, settings.families, &settings.lexicon);
    let tokens = Tokens::new(read, &layout, &settings.lexicon);
    let sentences = tokens
        .sentences
        .iter()
        .map(|s| crate::span::span(s.start, s.end))
        .collect();
    Extraction {
        text,
        quotes: Vec::new(),
        contents: Vec::new(),
        marked_contents: Vec::new(),
        marked: Vec::new(),
        speakers: Vec::new(),
        sentences,
    }
}

fn floor_char_boundary(text: &str, most: usize) -> usize {
    let mut at = text.len().min(most);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

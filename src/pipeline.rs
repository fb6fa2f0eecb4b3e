//! The order of the stages, and nowhere else.

use crate::assemble::{assemble, Draft, Part};
use crate::extraction::{Extraction, Modality, QuoteKind, ReportKind};
use crate::extractor::{Character, Settings};
use crate::layout::Role;
use crate::limits;
use crate::quotes;
use crate::span::span;
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
        .map(|s| span(s.start, s.end))
        .collect();
    let drafts = layout
        .pieces
        .iter()
        .enumerate()
        .filter(|(_, piece)| piece.role == Role::Speech)
        .map(|(at, _)| Draft {
            kind: QuoteKind::Direct,
            report: ReportKind::Speech,
            modality: Modality::Asserted,
            parts: vec![Part::Piece(at as u32)],
            cue: None,
            source: None,
            addressee: None,
            voice: None,
            runner_up: None,
            rule: None,
            inferred: false,
            confidence: 0.0,
        })
        .collect();
    assemble(text, &layout, sentences, drafts, Vec::new(), settings)
}

fn floor_char_boundary(text: &str, most: usize) -> usize {
    let mut at = text.len().min(most);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

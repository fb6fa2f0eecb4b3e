//! The order of the stages, and nowhere else.

use crate::assemble::{assemble, Draft, Part};
use crate::attribution::{attribute, Attributions, NOBODY};
use crate::extraction::{Extraction, Modality, QuoteKind, ReportKind};
use crate::extractor::{Character, Settings};
use crate::layout::{Layout, Role};
use crate::limits;
use crate::quotes;
use crate::span::span;
use crate::tokens::{Kind, Tokens};

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
    let attributions = attribute(read, &layout, &tokens, &settings.without);
    let mut drafts: Vec<Draft> = attributions
        .list
        .iter()
        .map(|attribution| Draft {
            kind: attribution.kind,
            report: attribution.report,
            modality: attribution.modality,
            parts: attribution.content.clone(),
            cue: Some(attribution.cue),
            source: attribution.source.map(|source| source.span),
            addressee: attribution.addressee,
            voice: None,
            runner_up: None,
            rule: Some(attribution.rule),
            inferred: false,
            confidence: attribution.confidence,
        })
        .collect();
    drafts.extend(left_over(&layout, &tokens, &attributions));
    assemble(text, &layout, sentences, drafts, Vec::new(), settings)
}

/// Words of a quote that counts as one though nobody is said to speak it; shorter ones are names, titles and scare quotes.
const UNATTRIBUTED_WORDS: usize = 5;

/// Quotes of the pieces that no attribution owns.
fn left_over<'a>(
    layout: &'a Layout,
    tokens: &'a Tokens<'_>,
    attributions: &'a Attributions,
) -> impl Iterator<Item = Draft> + 'a {
    let long = |at: usize| {
        let words = tokens.inside(at).iter().filter(|t| t.kind != Kind::Punct);
        words.take(UNATTRIBUTED_WORDS).count() == UNATTRIBUTED_WORDS
    };
    layout
        .pieces
        .iter()
        .enumerate()
        .filter(move |(at, piece)| {
            attributions.owner[*at] == NOBODY && piece.role == Role::Speech && long(*at)
        })
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
}

fn floor_char_boundary(text: &str, most: usize) -> usize {
    let mut at = text.len().min(most);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

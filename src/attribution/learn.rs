//! What the learning of the weights needs from the inside: every reading of a text with its features.
//!
//! The table in `src/attribution/weights.rs` is made by `cargo run --release --example learn_attribution -- GOLD.jsonl`, which
//! fits a logistic regression to these readings. This module is no part of the public interface and may change at any time.

use super::candidates;
use super::content::Pattern;
use super::features::{self, Feature};
use super::grammar::{g, Grammar};
use crate::extractor::Settings;
use crate::quotes;
use crate::span::Span;
use crate::tokens::Tokens;

/// One reading: somebody is taken to report something.
#[derive(Debug, Clone)]
pub struct Reading {
    /// The word or words that report.
    pub cue: Span,
    /// The words that name who speaks; none where the subject is whoever is told.
    pub source: Option<Span>,
    /// The words reported.
    pub content: Vec<Span>,
    /// The numbers of the features that hold.
    pub features: Vec<Feature>,
}

/// How many features there are.
pub const FEATURES: usize = features::COUNT;

/// The name of a feature, as the table has it.
pub fn feature_name(feature: u16) -> String {
    features::name(feature)
}

/// All readings of `text`, believed or not.
pub fn readings(text: &str) -> Vec<Reading> {
    let settings = Settings::default();
    let layout = quotes::layout(text, settings.families, &settings.lexicon);
    let tokens = Tokens::new(text, &layout, &settings.lexicon);
    let grammar = Grammar::new(text, &tokens);
    let mut desk = candidates::Desk::default();
    let mut found = Vec::new();
    for (at, sentence) in tokens.sentences.iter().enumerate() {
        for part in candidates::parts(sentence) {
            let part = (at as u32, part);
            candidates::of_part(&grammar, &layout, part, &mut desk, &mut found);
        }
    }
    let mut scratch = Vec::new();
    found
        .iter()
        .filter(|candidate| candidate.reading.pattern != Pattern::ColonEnd)
        .map(|candidate| {
            scratch.clear();
            features::features(&grammar, &layout, candidate, &mut scratch);
            let phrase = candidate.subject.phrase;
            debug_assert!(!grammar.has(phrase.first, g::QUOTE));
            Reading {
                cue: grammar.span(candidate.cue),
                source: (!candidate.told(&grammar)).then(|| grammar.span(phrase)),
                content: candidate.content(&grammar),
                features: scratch.clone(),
            }
        })
        .collect()
}

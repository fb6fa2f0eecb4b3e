//! The readings of one sentence with what was added up for each: for [`crate::explain`], never on the way of extraction.

use super::accept::{self, Thresholds};
use super::candidates;
use super::content::Pattern;
use super::features::{self, Feature};
use super::grammar::Grammar;
use super::rules;
use super::weights::BIAS;
use crate::extraction::RuleId;
use crate::layout::Layout;
use crate::span::Span;
use crate::tokens::Tokens;

/// One reading and its sum.
#[derive(Debug, Clone)]
pub(crate) struct Traced {
    pub cue: Span,
    pub source: Span,
    pub content: Vec<Span>,
    pub rule: RuleId,
    /// Name and weight of each feature that weighs something, [`BIAS`] apart.
    pub features: Vec<(String, f32)>,
    pub confidence: f32,
    /// The confidence that it needs.
    pub least: f32,
}

/// Weight of every reading.
pub(crate) const EVERY: f32 = BIAS;

/// All readings of a sentence, those of switched-off rules too.
pub(crate) fn readings(
    text: &str,
    layout: &Layout,
    tokens: &Tokens<'_>,
    sentences: &[usize],
) -> Vec<Traced> {
    let grammar = Grammar::new(text, tokens);
    let mut desk = candidates::Desk::default();
    let mut found = Vec::new();
    let mut scratch: Vec<Feature> = Vec::new();
    for at in sentences {
        for part in candidates::parts(&tokens.sentences[*at]) {
            let part = (*at as u32, part);
            candidates::of_part(&grammar, layout, part, &mut desk, &mut found);
        }
    }
    found.retain(|candidate| candidate.reading.pattern != Pattern::ColonEnd);
    accept::score(&grammar, layout, &mut found);
    found
        .iter()
        .map(|candidate| {
            scratch.clear();
            features::features(&grammar, layout, candidate, &mut scratch);
            let weighed = scratch
                .iter()
                .map(|f| (features::name(*f), accept::weight(*f)));
            Traced {
                cue: grammar.span(candidate.cue),
                source: grammar.span(candidate.subject.phrase),
                content: candidate.content(&grammar),
                rule: rules::of(candidate),
                features: weighed.filter(|(_, weight)| *weight != 0.0).collect(),
                confidence: candidate.confidence,
                least: accept::least(&grammar, Thresholds::default(), candidate),
            }
        })
        .collect()
}

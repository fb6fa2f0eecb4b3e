//! The order of the stages, and nowhere else.

use crate::assemble::{assemble, tidy, Draft, Part, Voice};
use crate::attribution::{attribute, Attributions, Source, NOBODY};
use crate::extraction::{Extraction, Modality, QuoteKind, ReportKind};
use crate::extractor::{Character, Settings};
use crate::layout::{Layout, Role};
use crate::limits;
use crate::quotes;
use crate::span::span;
use crate::speakers::discover::Discovery;
use crate::speakers::names::Names;
use crate::speakers::resolve::{resolve, Entity, Resolution, SourceRef};
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
    let names = Names::new(&tokens, &layout);
    let discovery = Discovery::new(&tokens, &names);
    let sources: Vec<_> = attributions
        .list
        .iter()
        .map(|attribution| attribution.source.map(source_ref))
        .collect();
    let known: Vec<SourceRef> = sources.iter().flatten().copied().collect();
    let resolution = resolve(&tokens, &names, &discovery, &known);
    let mut answers = resolution.of_source.iter().zip(&resolution.runner_up);
    let mut drafts: Vec<Draft> = attributions
        .list
        .iter()
        .zip(&sources)
        .map(|(attribution, source)| {
            (
                attribution,
                source
                    .and_then(|_| answers.next())
                    .map_or((None, None), |(best, second)| (*best, *second)),
            )
        })
        .map(|(attribution, (voice, runner_up))| Draft {
            kind: attribution.kind,
            report: attribution.report,
            modality: attribution.modality,
            parts: attribution.content.clone(),
            cue: Some(attribution.cue),
            source: attribution.source.map(|source| source.span),
            addressee: attribution.addressee,
            voice,
            runner_up,
            rule: Some(attribution.rule),
            inferred: false,
            confidence: attribution.confidence,
        })
        .collect();
    drafts.extend(left_over(&layout, &tokens, &attributions));
    let voices = voices(read, &tokens, &names, &discovery, &resolution);
    assemble(text, &layout, sentences, drafts, voices, settings)
}

fn source_ref(source: Source) -> SourceRef {
    SourceRef {
        first: source.first,
        last: source.last,
        name: source.name,
        inside: source.inside,
    }
}

/// Everybody whom a source may mean, under the fullest name.
fn voices<'t>(
    text: &'t str,
    tokens: &Tokens<'_>,
    names: &Names,
    discovery: &Discovery,
    resolution: &Resolution,
) -> Vec<Voice<'t>> {
    let voice = |entity: &Entity| {
        let mentions = entity
            .mentions
            .iter()
            .map(|(start, end)| span(*start, *end))
            .collect();
        let Some(person) = entity.person else {
            let (start, end) = entity.name;
            let name = tidy(&text[start as usize..end as usize]);
            return Voice {
                name,
                aliases: Vec::new(),
                kind: entity.kind,
                gender: entity.gender,
                mentions,
            };
        };
        let mut forms = discovery.people[person as usize].shown(names, tokens, text);
        let name = forms.remove(0);
        Voice {
            name,
            aliases: forms,
            kind: entity.kind,
            gender: entity.gender,
            mentions,
        }
    };
    resolution.entities.iter().map(voice).collect()
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

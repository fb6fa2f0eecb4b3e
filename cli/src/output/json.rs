//! JSON: one object a document, as the guide describes it.

use inquit::{Extraction, LineColumn, Modality, Quote, QuoteKind, ReportKind, Span, Speaker};
use serde::{Serialize, Serializer};

use crate::args::Unit;
use crate::output::rounded;
use crate::output::units::{self, Units};

#[derive(Serialize)]
struct Document<'a, Q: Serialize, S: Serialize> {
    id: &'a str,
    offsets: &'static str,
    quotes: Q,
    speakers: S,
}

/// A list whose elements are made when they are written, one after the other: of a long text there are many.
struct Each<F>(F);

impl<F: Fn() -> I, I: IntoIterator<Item: Serialize>> Serialize for Each<F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0())
    }
}

#[derive(Serialize)]
struct QuoteOut<'a> {
    id: u32,
    kind: QuoteKind,
    report: ReportKind,
    modality: Modality,
    content: Vec<[usize; 2]>,
    text: Vec<&'a str>,
    line: usize,
    column: usize,
    cue: Option<[usize; 2]>,
    source: Option<[usize; 2]>,
    addressee: Option<[usize; 2]>,
    speaker: Option<&'a str>,
    speaker_id: Option<u32>,
    runner_up: Option<&'a str>,
    rule: Option<&'static str>,
    inferred: bool,
    confidence: f64,
    parent: Option<u32>,
    unclosed: bool,
}

#[derive(Serialize)]
struct SpeakerOut<'a> {
    id: u32,
    name: &'a str,
    aliases: Vec<&'a str>,
    kind: inquit::SpeakerKind,
    gender: inquit::Gender,
    mentions: Vec<[usize; 2]>,
}

/// One document as a line of JSON, without the line break.
pub fn render(id: &str, extraction: &Extraction<'_>, unit: Unit) -> String {
    let units = Units::new(extraction.text(), unit);
    let quote = |quote: Quote| quote_out(&quote, extraction, &units);
    let speaker = |speaker| speaker_out(speaker, &units);
    // Serialising these plain structures cannot fail.
    serde_json::to_string(&Document {
        id,
        offsets: units::name(unit),
        quotes: Each(|| extraction.quotes().iter().map(quote)),
        speakers: Each(|| extraction.speakers().iter().map(speaker)),
    })
    .unwrap_or_default()
}

fn speaker_out<'a>(speaker: &'a Speaker<'a>, units: &Units<'_>) -> SpeakerOut<'a> {
    let mentions = speaker.mentions().iter();
    SpeakerOut {
        id: speaker.id.0,
        name: &speaker.name,
        aliases: speaker.aliases.iter().map(|alias| &**alias).collect(),
        kind: speaker.kind,
        gender: speaker.gender,
        mentions: mentions.map(|span| units.span(span)).collect(),
    }
}

fn quote_out<'a>(quote: &Quote, extraction: &'a Extraction<'a>, units: &Units<'_>) -> QuoteOut<'a> {
    let content = extraction.content(quote);
    let first = content.first().map_or(0, |span| span.start);
    let LineColumn { line, column } = units.line_column(first);
    let span = |span: Option<Span>| span.map(|span| units.span(span));
    let runner_up = quote.runner_up.and_then(|id| extraction.speaker(id));
    QuoteOut {
        id: quote.id.0,
        kind: quote.kind,
        report: quote.report,
        modality: quote.modality,
        content: content.iter().map(|span| units.span(span)).collect(),
        text: extraction.words(quote).collect(),
        line,
        column,
        cue: span(quote.cue),
        source: span(quote.source),
        addressee: span(quote.addressee),
        speaker: extraction.speaker_of(quote).map(|speaker| &*speaker.name),
        speaker_id: quote.speaker.map(|id| id.0),
        runner_up: runner_up.map(|speaker| &*speaker.name),
        rule: quote.rule.map(|rule| rule.as_str()),
        inferred: quote.inferred,
        confidence: rounded(quote.confidence),
        parent: quote.parent.map(|id| id.0),
        unclosed: quote.unclosed,
    }
}

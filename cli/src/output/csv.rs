//! CSV as RFC 4180 has it: a header, then one quote a row.

use inquit::{Extraction, Span};
use serde::Serialize;

use crate::args::Unit;
use crate::output::units::{self, Units};

/// What stands between the parts of an interrupted quote.
const GAP: &str = " … ";

/// A row; its fields are the header. `document` to `line` are for reading, the rest for programs.
#[derive(Serialize)]
struct Row<'a> {
    document: &'a str,
    quote: u32,
    kind: inquit::QuoteKind,
    report: inquit::ReportKind,
    modality: inquit::Modality,
    speaker: Option<&'a str>,
    text: String,
    source: Option<&'a str>,
    cue: Option<&'a str>,
    addressee: Option<&'a str>,
    line: usize,
    rule: Option<&'a str>,
    inferred: bool,
    confidence: String,
    runner_up: Option<&'a str>,
    parent: Option<u32>,
    unclosed: bool,
    speaker_id: Option<u32>,
    offsets: &'a str,
    content_spans: String,
    source_span: Option<String>,
    cue_span: Option<String>,
    addressee_span: Option<String>,
}

/// The names of the columns, in order.
const COLUMNS: [&str; 23] = [
    "document",
    "quote",
    "kind",
    "report",
    "modality",
    "speaker",
    "text",
    "source",
    "cue",
    "addressee",
    "line",
    "rule",
    "inferred",
    "confidence",
    "runner_up",
    "parent",
    "unclosed",
    "speaker_id",
    "offsets",
    "content_spans",
    "source_span",
    "cue_span",
    "addressee_span",
];

/// The header's line.
pub fn header() -> String {
    COLUMNS.join(",") + "\r\n"
}

/// The rows of one document.
pub fn render(id: &str, extraction: &Extraction<'_>, unit: Unit) -> String {
    let mut writer = csv::WriterBuilder::new()
        .has_headers(false)
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    for row in rows(id, extraction, unit) {
        // Writing flat rows of strings and numbers to memory cannot fail.
        let _ = writer.serialize(row);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

fn rows<'a>(
    id: &'a str,
    extraction: &'a Extraction<'a>,
    unit: Unit,
) -> impl Iterator<Item = Row<'a>> {
    let text = extraction.text();
    let units = Units::new(text, unit);
    extraction.quotes().iter().map(move |quote| {
        let words = |span: Option<Span>| span.map(|span| span.of(text));
        let place = |span: Option<Span>| span.map(|span| range(units.span(span)));
        let content = extraction.content(quote);
        let first = content.first().map_or(0, |span| span.start);
        let runner_up = quote.runner_up.and_then(|id| extraction.speaker(id));
        Row {
            document: id,
            quote: quote.id.0,
            kind: quote.kind,
            report: quote.report,
            modality: quote.modality,
            speaker: extraction.speaker_of(quote).map(|speaker| &*speaker.name),
            text: extraction.words(quote).collect::<Vec<_>>().join(GAP),
            source: words(quote.source),
            cue: words(quote.cue),
            addressee: words(quote.addressee),
            line: units.line_column(first).line,
            rule: quote.rule.map(|rule| rule.as_str()),
            inferred: quote.inferred,
            confidence: format!("{:.3}", quote.confidence),
            runner_up: runner_up.map(|speaker| &*speaker.name),
            parent: quote.parent.map(|id| id.0),
            unclosed: quote.unclosed,
            speaker_id: quote.speaker.map(|id| id.0),
            offsets: units::name(unit),
            content_spans: content
                .iter()
                .map(|span| range(units.span(span)))
                .collect::<Vec<_>>()
                .join(" "),
            source_span: place(quote.source),
            cue_span: place(quote.cue),
            addressee_span: place(quote.addressee),
        }
    })
}

fn range([start, end]: [usize; 2]) -> String {
    format!("{start}:{end}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_names_the_fields_in_their_order() {
        let text = "“Go,” said Ann.";
        let extraction = inquit::extract(text);
        let mut writer = csv::Writer::from_writer(Vec::new());
        for row in rows("d", &extraction, Unit::Byte) {
            writer.serialize(row).expect("a row");
        }
        let written = writer.into_inner().expect("bytes");
        let header = String::from_utf8(written).expect("UTF-8");
        assert_eq!(header.lines().next(), Some(COLUMNS.join(",").as_str()));
    }
}

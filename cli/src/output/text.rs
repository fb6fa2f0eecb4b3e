//! Text for reading: who said what, with line numbers.

use std::borrow::Cow;
use std::fmt::Write;

use inquit::{Extraction, Modality, Quote, QuoteKind, ReportKind};

use super::{escape, Style};

/// Characters of a quote that are shown.
const SHOWN: usize = 400;

/// One document.
pub fn render(id: &str, extraction: &Extraction<'_>, style: Style) -> String {
    let paint = |code: &str, text: &str| {
        if style.colour {
            format!("\x1b[{code}m{text}\x1b[0m")
        } else {
            text.to_owned()
        }
    };
    let mut out = format!("{}\n", paint("1", &printable(id)));
    let starts: Vec<usize> = std::iter::once(0)
        .chain(extraction.text().match_indices('\n').map(|(at, _)| at + 1))
        .collect();
    for quote in extraction.quotes() {
        let Some(first) = extraction.content(quote).first() else {
            continue;
        };
        let line = starts.partition_point(|start| *start <= first.start);
        let speaker = extraction
            .speaker_of(quote)
            .map_or("?".to_owned(), |speaker| printable(&speaker.name));
        let words = words(&quote, extraction, style);
        let note = note(&quote, extraction, style);
        // Writing to a string cannot fail.
        let _ = writeln!(
            out,
            "{:>6}  {}{}: {}",
            line,
            paint("36;1", &speaker),
            paint("2", &note),
            words
        );
    }
    if extraction.quotes().is_empty() {
        out.push_str("        no quotes\n");
    }
    out.push('\n');
    out
}

/// The words said, marks put around direct ones, gaps shown.
fn words(quote: &Quote, extraction: &Extraction<'_>, style: Style) -> String {
    let joined = extraction
        .words(quote)
        .map(|part| one_line(part, style))
        .collect::<Vec<_>>()
        .join(" … ");
    let mut shown: String = printable(&joined).chars().take(SHOWN).collect();
    if shown.len() < joined.len() && shown.chars().count() == SHOWN {
        shown.push('…');
    }
    match quote.kind {
        QuoteKind::Direct => format!("“{shown}”"),
        QuoteKind::Mixed | QuoteKind::Indirect => shown,
    }
}

/// What a reader should know beside the name: the words that name the speaker, how the report is meant, how it was inferred.
fn note(quote: &Quote, extraction: &Extraction<'_>, style: Style) -> String {
    let mut notes = Vec::new();
    let name = extraction
        .speaker_of(quote)
        .map(|speaker| speaker.name.to_string());
    let source = quote.source.map(|span| span.of(extraction.text()));
    if let Some(source) = source.map(|source| one_line(source, style)) {
        if name.as_deref() != Some(source.as_str()) {
            notes.push(format!("“{}”", printable(&source)));
        }
    }
    match quote.modality {
        Modality::Asserted => {}
        Modality::Negated => notes.push("not said".to_owned()),
        Modality::Hypothetical => notes.push("might be said".to_owned()),
        Modality::Future => notes.push("to be said".to_owned()),
        // “denied”, “refused”, “her denial”: which of these it was, the cue tells best.
        Modality::Denied => {
            let cue = quote
                .cue
                .map(|cue| one_line(cue.of(extraction.text()), style));
            notes.extend(cue.map(|cue| printable(&cue)));
        }
    }
    match quote.report {
        ReportKind::Speech => {}
        ReportKind::Writing => notes.push("in writing".to_owned()),
        ReportKind::Thought => notes.push("in thought".to_owned()),
        ReportKind::Attitude => notes.push("an attitude".to_owned()),
    }
    if quote.inferred && quote.speaker.is_some() {
        notes.push(format!("inferred, {:.0} %", quote.confidence * 100.0));
    }
    if notes.is_empty() {
        String::new()
    } else {
        format!(" ({})", notes.join(", "))
    }
}

/// A stretch of the text as a reader sees it, on one line.
fn one_line(part: &str, style: Style) -> String {
    let seen = if style.verbatim {
        Cow::Borrowed(part)
    } else {
        inquit::plain_text(part)
    };
    escape::one_line(&seen)
}

/// Without control characters, which could steer a terminal.
fn printable(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

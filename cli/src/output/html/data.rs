//! What the script of the page knows of a document.

use inquit::{Modality, Quote, QuoteKind, ReportKind};
use serde::Serialize;

use super::cast;
use super::document::{Document, Pointers};
use crate::output::escape;
use crate::output::rounded;

/// All of it; `s` and `second` are ranks, `c`, `m` and `a` pointers, `at` and `size` UTF-16 units.
#[derive(Serialize)]
struct Data {
    length: usize,
    quotes: Vec<QuoteData>,
    speakers: Vec<SpeakerData>,
    rules: Vec<RuleData>,
}

#[derive(Serialize)]
struct QuoteData {
    kind: QuoteKind,
    report: ReportKind,
    modality: Modality,
    s: Option<usize>,
    second: Option<usize>,
    c: Option<usize>,
    m: Option<usize>,
    a: Option<usize>,
    rule: Option<usize>,
    inferred: bool,
    confidence: f64,
    parent: Option<u32>,
    unclosed: bool,
    line: usize,
    at: usize,
    size: usize,
}

#[derive(Serialize)]
struct SpeakerData {
    name: String,
    aliases: Vec<String>,
    quotes: usize,
    colour: String,
}

#[derive(Serialize)]
struct RuleData {
    id: &'static str,
    description: &'static str,
    precision: Option<f32>,
}

impl Document<'_> {
    /// The data as JSON.
    pub(super) fn data(&self, pointers: &Pointers) -> String {
        let rules = inquit::rules();
        let mut used: Vec<&'static str> = Vec::new();
        let mut quotes = Vec::new();
        for quote in self.extraction.quotes() {
            let rule = quote.rule.map(|rule| {
                let place = used.iter().position(|id| *id == rule.as_str());
                place.unwrap_or_else(|| {
                    used.push(rule.as_str());
                    used.len() - 1
                })
            });
            quotes.push(self.quote_data(&quote, rule, pointers));
        }
        let rule = |id: &&'static str| {
            let known = rules.iter().find(|rule| rule.id == *id);
            RuleData {
                id,
                description: known.map_or("", |rule| rule.description),
                precision: known.and_then(|rule| rule.precision),
            }
        };
        let speaker = |(rank, member): (usize, &cast::Member<'_>)| SpeakerData {
            name: escape::one_line(&member.speaker.name),
            aliases: member
                .speaker
                .aliases
                .iter()
                .map(|alias| escape::one_line(alias))
                .collect(),
            quotes: member.quotes,
            colour: self.cast.colour(Some(rank)),
        };
        let data = Data {
            length: self.offsets.utf16(self.extraction.text().len()),
            quotes,
            speakers: self.cast.members.iter().enumerate().map(speaker).collect(),
            rules: used.iter().map(rule).collect(),
        };
        // Serialising these plain structures cannot fail.
        escape::json_in_html(&serde_json::to_string(&data).unwrap_or_default())
    }

    fn quote_data(&self, quote: &Quote, rule: Option<usize>, pointers: &Pointers) -> QuoteData {
        let content = self.extraction.content(quote);
        let start = content.first().map_or(0, |span| span.start);
        let end = content.last().map_or(0, |span| span.end);
        let at = self.offsets.utf16(start);
        QuoteData {
            kind: quote.kind,
            report: quote.report,
            modality: quote.modality,
            s: self.cast.rank(quote.speaker),
            second: self.cast.rank(quote.runner_up),
            c: Pointers::index(&pointers.cues, quote.cue),
            m: Pointers::index(&pointers.mentions, quote.source),
            a: Pointers::index(&pointers.addressees, quote.addressee),
            rule,
            inferred: quote.inferred,
            confidence: rounded(quote.confidence),
            parent: quote.parent.map(|id| id.0),
            unclosed: quote.unclosed,
            line: self.offsets.line_column(start).line,
            at,
            size: self.offsets.utf16(end) - at,
        }
    }
}

//! Standoff of the annotation tool brat: the text as it is, and a file of annotations beside it.

use std::fmt::Write;

use inquit::{Extraction, Modality, Offsets, Quote, ReportKind, Span};

use super::kind_name;
use super::links::{self, Link};

/// What the annotations may be, for brat; it stands once, at the top of the folder.
pub const ANNOTATION_CONF: &str = include_str!("brat/annotation.conf");
/// How brat draws them.
pub const VISUAL_CONF: &str = include_str!("brat/visual.conf");

/// The annotations of one document.
pub fn render(extraction: &Extraction<'_>) -> String {
    let mut standoff = Standoff {
        text: extraction.text(),
        offsets: Offsets::new(extraction.text()),
        entities: 0,
        relations: 0,
        attributes: 0,
        notes: 0,
        out: String::new(),
    };
    let quotes: Vec<Option<usize>> = extraction
        .quotes()
        .iter()
        .map(|quote| standoff.entity(kind_name(quote.kind), extraction.content(quote)))
        .collect();
    standoff.links("Cue", &links::cues(extraction), &quotes);
    let mentions = links::mentions(extraction);
    let named = standoff.links("Source", &mentions, &quotes);
    standoff.links("Addressee", &links::addressees(extraction), &quotes);
    for link in links::marked(extraction) {
        standoff.entity("Marked", [link.span]);
    }
    let heads = standoff.heads(extraction, &mentions, &named);
    for (quote, id) in extraction.quotes().iter().zip(&quotes) {
        if let Some(id) = id {
            let parent = quote.parent.and_then(|id| quotes.get(id.index()));
            if let Some(Some(parent)) = parent {
                standoff.relation("Inside", *id, *parent);
            }
            let head = quote.speaker.and_then(|id| heads.get(id.index()));
            if let Some(Some(head)) = head {
                standoff.relation("Speaker", *id, *head);
            }
            standoff.qualities(&quote, extraction, *id);
        }
    }
    standoff.out
}

struct Standoff<'t> {
    text: &'t str,
    offsets: Offsets<'t>,
    entities: usize,
    relations: usize,
    attributes: usize,
    notes: usize,
    out: String,
}

// Writing to a string cannot fail.
impl Standoff<'_> {
    /// A text-bound annotation; its number, or none where there is nothing to see.
    fn entity(&mut self, label: &str, spans: impl IntoIterator<Item = Span>) -> Option<usize> {
        let lines = spans.into_iter().flat_map(|s| lines(self.text, s));
        let lines: Vec<Span> = lines.collect();
        if lines.is_empty() {
            return None;
        }
        self.entities += 1;
        let places: Vec<String> = lines
            .iter()
            .map(|span| {
                let range = self.offsets.char_range(*span);
                format!("{} {}", range.start, range.end)
            })
            .collect();
        let words: Vec<String> = lines.iter().map(|span| flat(span.of(self.text))).collect();
        let _ = writeln!(
            self.out,
            "T{}\t{label} {}\t{}",
            self.entities,
            places.join(";"),
            words.join(" ")
        );
        Some(self.entities)
    }

    /// An annotation for each link, and a relation from each quote to it.
    fn links(
        &mut self,
        label: &str,
        links: &[Link],
        quotes: &[Option<usize>],
    ) -> Vec<Option<usize>> {
        let entity = if label == "Source" { "Mention" } else { label };
        let mut ids = Vec::with_capacity(links.len());
        for link in links {
            let id = self.entity(entity, [link.span]);
            for quote in &link.quotes {
                if let (Some(quote), Some(id)) = (quotes[*quote], id) {
                    self.relation(label, quote, id);
                }
            }
            ids.push(id);
        }
        ids
    }

    fn relation(&mut self, label: &str, from: usize, to: usize) {
        self.relations += 1;
        let _ = writeln!(
            self.out,
            "R{}\t{label} Arg1:T{from} Arg2:T{to}",
            self.relations
        );
    }

    /// Ties the mentions of each speaker together; returns the one that shows the speaker best: the fullest name, or else
    /// the first.
    fn heads(
        &mut self,
        extraction: &Extraction<'_>,
        mentions: &[Link],
        ids: &[Option<usize>],
    ) -> Vec<Option<usize>> {
        let mut own: Vec<Vec<(Span, usize)>> = vec![Vec::new(); extraction.speakers().len()];
        for (link, id) in mentions.iter().zip(ids) {
            let speaker = link
                .speaker
                .and_then(|speaker| own.get_mut(speaker.index()));
            if let (Some(own), Some(id)) = (speaker, id) {
                own.push((link.span, *id));
            }
        }
        let mut heads = Vec::with_capacity(own.len());
        for (speaker, own) in extraction.speakers().iter().zip(&own) {
            if own.len() > 1 {
                let all: Vec<String> = own.iter().map(|(_, id)| format!("T{id}")).collect();
                let _ = writeln!(self.out, "*\tSameSpeaker {}", all.join(" "));
            }
            let full = own
                .iter()
                .find(|(span, _)| span.of(self.text) == speaker.name);
            heads.push(full.or(own.first()).map(|(_, id)| *id));
        }
        heads
    }

    fn attribute(&mut self, label: &str, of: usize, value: &str) {
        self.attributes += 1;
        let _ = writeln!(self.out, "A{}\t{label} T{of}{value}", self.attributes);
    }

    /// What is known of a quote beside its places.
    fn qualities(&mut self, quote: &Quote, extraction: &Extraction<'_>, id: usize) {
        match quote.report {
            ReportKind::Speech => {}
            ReportKind::Writing => self.attribute("Report", id, " Writing"),
            ReportKind::Thought => self.attribute("Report", id, " Thought"),
            ReportKind::Attitude => self.attribute("Report", id, " Attitude"),
        }
        match quote.modality {
            Modality::Asserted => {}
            Modality::Negated => self.attribute("Modality", id, " Negated"),
            Modality::Hypothetical => self.attribute("Modality", id, " Hypothetical"),
            Modality::Future => self.attribute("Modality", id, " Future"),
            Modality::Denied => self.attribute("Modality", id, " Denied"),
        }
        if quote.inferred {
            self.attribute("Inferred", id, "");
        }
        if quote.unclosed {
            self.attribute("Unclosed", id, "");
        }
        let mut known = Vec::new();
        if let Some(speaker) = extraction.speaker_of(quote) {
            known.push(format!("speaker: {}", flat(&speaker.name)));
        }
        if let Some(rule) = quote.rule {
            known.push(format!("rule: {rule}"));
            known.push(format!("confidence: {:.3}", quote.confidence));
        }
        if !known.is_empty() {
            self.notes += 1;
            let _ = writeln!(
                self.out,
                "#{}\tAnnotatorNotes T{id}\t{}",
                self.notes,
                known.join("; ")
            );
        }
    }
}

/// The span line by line, since brat lets no annotation hold a line break.
fn lines(text: &str, span: Span) -> impl Iterator<Item = Span> + '_ {
    let mut next = span.start;
    let lines = span.of(text).split(['\n', '\r']);
    lines.filter_map(move |line| {
        let at = next;
        next += line.len() + 1;
        let start = at + line.len() - line.trim_start().len();
        let end = at + line.trim_end().len();
        (start < end).then(|| Span::new(start, end))
    })
}

/// On one line, of the same length: brat compares it with the text.
fn flat(words: &str) -> String {
    let flat = words.chars().map(|c| match c {
        '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => ' ',
        _ => c,
    });
    flat.collect()
}

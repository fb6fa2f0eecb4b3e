//! What the quotes point to: each cue, mention and addressee once, with the quotes that it belongs to.

use std::collections::BTreeMap;

use inquit::{Extraction, Quote, Span, SpeakerId};

/// A span that quotes share.
#[derive(Debug, Default)]
pub struct Link {
    pub span: Span,
    /// Indices of the quotes that it belongs to, in order.
    pub quotes: Vec<usize>,
    /// The entity that it names, for mentions.
    pub speaker: Option<SpeakerId>,
}

/// The cues, in order.
pub fn cues(extraction: &Extraction<'_>) -> Vec<Link> {
    shared(extraction, |quote| quote.cue)
}

/// The words that name who is spoken to, in order.
pub fn addressees(extraction: &Extraction<'_>) -> Vec<Link> {
    shared(extraction, |quote| quote.addressee)
}

/// The words that name a speaker, in order: the sources of quotes, and the speakers' other mentions.
pub fn mentions(extraction: &Extraction<'_>) -> Vec<Link> {
    let mut found: BTreeMap<Span, Link> = BTreeMap::new();
    for quote in extraction.quotes() {
        if let Some(span) = quote.source {
            let link = found.entry(span).or_default();
            link.quotes.push(quote.id.index());
            link.speaker = link.speaker.or(quote.speaker);
        }
    }
    for speaker in extraction.speakers() {
        for span in speaker.mentions() {
            found.entry(span).or_default().speaker = Some(speaker.id);
        }
    }
    in_order(found)
}

/// The stretches in marks that are no quote's whole content: scare quotes, titles, terms, and the quoted parts of clauses.
pub fn marked(extraction: &Extraction<'_>) -> Vec<Link> {
    let parts = extraction.marked_spans().iter().filter_map(|marked| {
        let quote = marked.quote.and_then(|id| extraction.quote(id));
        let said = quote.is_some_and(|quote| {
            let mut content = extraction.content(quote).iter();
            content.any(|span| marked.inner.contains(span))
        });
        (!said).then(|| Link {
            span: marked.inner,
            quotes: quote.iter().map(|quote| quote.id.index()).collect(),
            speaker: None,
        })
    });
    parts.filter(|link| !link.span.is_empty()).collect()
}

fn shared(extraction: &Extraction<'_>, of: impl Fn(&Quote) -> Option<Span>) -> Vec<Link> {
    let mut found: BTreeMap<Span, Link> = BTreeMap::new();
    for quote in extraction.quotes() {
        if let Some(span) = of(&quote) {
            found.entry(span).or_default().quotes.push(quote.id.index());
        }
    }
    in_order(found)
}

fn in_order(found: BTreeMap<Span, Link>) -> Vec<Link> {
    let links = found.into_iter().map(|(span, link)| Link { span, ..link });
    links.filter(|link| !link.span.is_empty()).collect()
}

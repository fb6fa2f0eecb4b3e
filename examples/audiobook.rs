//! An audiobook script: the text as segments in order, each with the voice that reads it, narration included, nothing lost.
//!
//!     cargo run --release --example audiobook -- corpus/fiction/thriller-night-train-border.txt
//!
//! Each line is a voice, a tab and its words on one line. The marks go with the words, so that the segments put together are
//! the text again, to the byte; a synthesiser passes over them.

use inquit::{Extraction, Extractor, Genre, MarkedSpan, QuoteKind, Span, SpeakerId};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("usage: audiobook FILE")?;
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;
    let extractor = Extractor::builder().genre(Genre::Fiction).build()?;
    print!("{}", script(&extractor.extract(&text)));
    Ok(())
}

/// A stretch of text that one voice reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Segment {
    pub span: Span,
    pub voice: Voice,
}

/// Who reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voice {
    Narrator,
    Character(SpeakerId),
    /// Said by somebody, but the text does not tell by whom.
    Unknown,
}

/// The whole text, cut where the voice changes.
pub fn segments(extraction: &Extraction<'_>) -> Vec<Segment> {
    // What a character quotes from somebody else stays in that character's voice.
    let spoken = extraction
        .quotes()
        .iter()
        .filter(|q| q.kind == QuoteKind::Direct && q.parent.is_none());
    let mut speech: Vec<Segment> = Vec::new();
    for quote in spoken {
        let voice = quote.speaker.map_or(Voice::Unknown, Voice::Character);
        for span in extraction.content_with_marks(quote) {
            speech.push(Segment { span, voice });
        }
    }
    speech.extend(quoted_by_others(extraction));
    speech.sort_by_key(|segment| segment.span);
    let mut all = Vec::new();
    let mut at = 0;
    for segment in speech {
        // Never twice: a stretch that begins inside the one before begins where that ends.
        let span = Span::new(segment.span.start.max(at), segment.span.end);
        if span.is_empty() {
            continue;
        }
        if at < span.start {
            all.push(Segment {
                span: Span::new(at, span.start),
                voice: Voice::Narrator,
            });
        }
        all.push(Segment { span, ..segment });
        at = span.end;
    }
    let end = extraction.text().len();
    if at < end {
        all.push(Segment {
            span: Span::new(at, end),
            voice: Voice::Narrator,
        });
    }
    all
}

/// `“He said, ‘Go,’” Ina told us.`: words in marks inside of a quote are no part of its content where they have a tag of their own, and
/// still the one who quotes them says them. The marks around the quote go with them where it ends there.
fn quoted_by_others(extraction: &Extraction<'_>) -> Vec<Segment> {
    let text = extraction.text();
    let mut outer: Option<MarkedSpan> = None;
    let mut found = Vec::new();
    for mark in extraction.marked_spans() {
        if mark.depth == 0 {
            outer = Some(mark);
            continue;
        }
        let Some(around) = outer.filter(|around| around.outer.contains(mark.outer)) else {
            continue;
        };
        let Some(quote) = around.quote.and_then(|id| extraction.quote(id)) else {
            continue;
        };
        let rest = Span::new(mark.outer.end, around.outer.end);
        let last = !rest.of(text).contains(char::is_alphanumeric);
        let end = if last { rest.end } else { rest.start };
        found.push(Segment {
            span: Span::new(mark.outer.start, end),
            voice: quote.speaker.map_or(Voice::Unknown, Voice::Character),
        });
    }
    found
}

/// One line a segment: voice, tab, words. Segments of nothing but space and marks are silent.
pub fn script(extraction: &Extraction<'_>) -> String {
    let name = |voice: Voice| match voice {
        Voice::Narrator => "NARRATOR".to_owned(),
        Voice::Unknown => "UNKNOWN".to_owned(),
        Voice::Character(id) => extraction.speakers()[id.index()].name.to_uppercase(),
    };
    let mut out = String::new();
    for segment in segments(extraction) {
        let words = segment.span.of(extraction.text());
        if words.contains(char::is_alphanumeric) {
            let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
            out += &format!("{}\t{line}\n", name(segment.voice));
        }
    }
    out
}

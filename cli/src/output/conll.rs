//! Token columns in the manner of CoNLL-U Plus: one token a line, sentences apart, tags in BIO.

use std::cmp::Reverse;
use std::fmt::Write;

use inquit::{Extraction, Quote, Span};
use unicode_segmentation::UnicodeSegmentation;

use super::escape;
use super::links::{self, Link};
use super::units::Units;
use crate::args::Unit;

/// The comment that names the columns, first in every file.
pub const HEADER: &str = "# global.columns = ID FORM START END INQUIT:QUOTE INQUIT:QUOTE_ID INQUIT:NESTED INQUIT:NESTED_ID \
INQUIT:CUE INQUIT:SOURCE INQUIT:ADDRESSEE INQUIT:LINKS INQUIT:SPEAKER\n";

/// One document.
pub fn render(id: &str, extraction: &Extraction<'_>, unit: Unit) -> String {
    let text = extraction.text();
    let units = Units::new(text, unit);
    let mut columns = Columns::new(extraction);
    let boundaries = columns.boundaries();
    let mut out = format!("# newdoc id = {}\n", one_line(id));
    for speaker in extraction.speakers() {
        // Writing to a string cannot fail.
        let _ = writeln!(
            out,
            "# speaker s{} = {}",
            speaker.id.0,
            one_line(&speaker.name)
        );
    }
    let mut sentences = extraction.sentences().iter().peekable();
    let mut number = 0;
    for token in tokens(text, &boundaries) {
        let mut begins = false;
        while sentences
            .next_if(|sentence| sentence.start <= token.start)
            .is_some()
        {
            begins = true;
        }
        if begins && number > 0 {
            out.push('\n');
            number = 0;
        }
        number += 1;
        let [start, end] = units.span(token);
        let form = visible(token.of(text));
        let _ = write!(out, "{number}\t{form}\t{start}\t{end}\t");
        columns.write(token, &mut out);
    }
    out.push('\n');
    out
}

/// Words and marks by the Unicode standard (UAX 29), cut where an annotation begins or ends, so that every span is one of
/// whole tokens.
fn tokens<'a>(text: &'a str, boundaries: &'a [usize]) -> impl Iterator<Item = Span> + 'a {
    let words = text.split_word_bound_indices();
    words.flat_map(move |(at, word)| {
        let end = at + word.len();
        let from = boundaries.partition_point(|cut| *cut <= at);
        let to = boundaries.partition_point(|cut| *cut < end);
        let starts = std::iter::once(at).chain(boundaries[from..to].iter().copied());
        let ends = boundaries[from..to].iter().copied().chain([end]);
        let cut = starts.zip(ends).map(|(start, end)| Span::new(start, end));
        cut.filter(|span| !span.of(text).trim().is_empty())
    })
}

/// Spans with what they belong to, met in the order of the text.
struct Track<T> {
    /// In order of start, the longer first.
    items: Vec<(Span, T)>,
    next: usize,
    /// Indices of the items that the last token lay in, from the outside in.
    here: Vec<usize>,
}

impl<T> Track<T> {
    fn new(mut items: Vec<(Span, T)>) -> Track<T> {
        items.retain(|(span, _)| !span.is_empty());
        items.sort_by_key(|(span, _)| (span.start, Reverse(span.end)));
        Track {
            items,
            next: 0,
            here: Vec::new(),
        }
    }

    /// Goes on to a token and returns the items that it lies in.
    fn at(&mut self, token: Span) -> Vec<&(Span, T)> {
        let items = &self.items;
        self.here.retain(|index| items[*index].0.end > token.start);
        while self.next < items.len() && items[self.next].0.start <= token.start {
            self.here.push(self.next);
            self.next += 1;
        }
        self.here.iter().map(|index| &items[*index]).collect()
    }

    fn ends(&self) -> impl Iterator<Item = usize> + '_ {
        self.items
            .iter()
            .flat_map(|(span, _)| [span.start, span.end])
    }
}

/// The columns after the token's own.
struct Columns<'a> {
    extraction: &'a Extraction<'a>,
    quotes: Track<Quote>,
    /// Cues, sources, addressees.
    links: [(&'static str, Track<Link>); 3],
}

impl<'a> Columns<'a> {
    fn new(extraction: &'a Extraction<'a>) -> Columns<'a> {
        let spans = |quote: Quote| {
            let spans = extraction.content(quote).iter();
            spans.map(move |span| (span, quote))
        };
        let track = |links: Vec<Link>| {
            let own = links.into_iter().filter(|link| !link.quotes.is_empty());
            Track::new(own.map(|link| (link.span, link)).collect())
        };
        Columns {
            extraction,
            quotes: Track::new(extraction.quotes().iter().flat_map(spans).collect()),
            links: [
                ("cue", track(links::cues(extraction))),
                ("source", track(links::mentions(extraction))),
                ("addressee", track(links::addressees(extraction))),
            ],
        }
    }

    /// Every start and end, in order.
    fn boundaries(&self) -> Vec<usize> {
        let links = self.links.iter().flat_map(|(_, track)| track.ends());
        let mut all: Vec<usize> = self.quotes.ends().chain(links).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    fn write(&mut self, token: Span, out: &mut String) {
        let quotes = self.quotes.at(token);
        let (outer, nested) = quotes.split_at(quotes.len().min(1));
        for level in [outer, nested] {
            let tags = level
                .iter()
                .map(|(span, quote)| tag(*span, token, quote.kind.as_str()));
            let ids = level.iter().map(|(_, quote)| format!("q{}", quote.id.0));
            let _ = write!(
                out,
                "{}\t{}\t",
                joined(tags, "|", "O"),
                joined(ids, "|", "_")
            );
        }
        let mut speaker = quotes.last().and_then(|(_, quote)| quote.speaker);
        let mut pointers = Vec::new();
        for (role, track) in &mut self.links {
            let here = track.at(token);
            // BIO has room for one; the ids in LINKS keep the others too.
            let first = here.first().map(|(span, _)| tag(*span, token, role));
            let _ = write!(out, "{}\t", joined(first.into_iter(), "", "O"));
            for (_, link) in here {
                pointers.extend(link.quotes.iter().map(|quote| format!("{role}:q{quote}")));
                speaker = link.speaker.or(speaker);
            }
        }
        let known = speaker.and_then(|id| self.extraction.speaker(id));
        let speaker = known.map(|speaker| format!("s{}", speaker.id.0));
        let pointers = joined(pointers.into_iter(), ";", "_");
        let _ = writeln!(out, "{pointers}\t{}", joined(speaker.into_iter(), "", "_"));
    }
}

fn tag(span: Span, token: Span, label: &str) -> String {
    let place = if span.start == token.start { 'B' } else { 'I' };
    format!("{place}-{label}")
}

fn joined(parts: impl Iterator<Item = String>, between: &str, none: &str) -> String {
    let all = parts.collect::<Vec<_>>().join(between);
    if all.is_empty() {
        none.to_owned()
    } else {
        all
    }
}

/// A token's form: a control character could end its line or steer a terminal.
fn visible(form: &str) -> String {
    let shown = form
        .chars()
        .map(|c| if c.is_control() { '\u{fffd}' } else { c });
    shown.collect()
}

fn one_line(text: &str) -> String {
    visible(&escape::one_line(text))
}

//! One document of the page: speakers, text, and what is known of each quote.

use std::fmt::Write;

use inquit::{Extraction, Offsets, Quote, QuoteKind, Span};

use super::cast::Cast;
use crate::output::blocks::{self, Block};
use crate::output::count::{counted, grouped};
use crate::output::escape;
use crate::output::kind_name;
use crate::output::layers::{self, Layer, Step};
use crate::output::links::{self, Link};

/// Bytes of text that a browser lays out, or passes over, together.
const CHUNK: usize = 4096;
/// Names beside a paragraph.
const NAMES: usize = 3;

/// How far inside a layer must stand.
const QUOTE: u8 = 1;
const MARK: u8 = 2;
const MARKED: u8 = 3;
const POINTER: u8 = 4;

/// One document. Its number counts from 1.
pub fn render(number: usize, id: &str, extraction: &Extraction<'_>) -> String {
    let cast = Cast::new(extraction);
    let page = Document {
        number,
        extraction,
        cast: &cast,
        offsets: Offsets::new(extraction.text()),
    };
    let mut out = String::with_capacity(extraction.text().len() * 2);
    page.head(id, &mut out);
    page.speakers(&mut out);
    let pointers = Pointers::new(extraction);
    page.text(&pointers, &mut out);
    out.push_str("<div class=\"margin\"></div>\n<script type=\"application/json\">");
    out.push_str(&page.data(&pointers));
    out.push_str("</script>\n</article>\n");
    out
}

pub(super) struct Document<'a> {
    number: usize,
    pub(super) extraction: &'a Extraction<'a>,
    pub(super) cast: &'a Cast<'a>,
    pub(super) offsets: Offsets<'a>,
}

/// What quotes point to. A quote's pointer is an index here.
pub(super) struct Pointers {
    pub(super) cues: Vec<Link>,
    pub(super) mentions: Vec<Link>,
    pub(super) addressees: Vec<Link>,
}

impl Pointers {
    fn new(extraction: &Extraction<'_>) -> Pointers {
        Pointers {
            cues: links::cues(extraction),
            mentions: links::mentions(extraction),
            addressees: links::addressees(extraction),
        }
    }

    pub(super) fn index(links: &[Link], span: Option<Span>) -> Option<usize> {
        span.and_then(|span| links.binary_search_by_key(&span, |link| link.span).ok())
    }
}

/// What a layer stands for.
enum Part {
    Quote(Quote),
    /// The marks around a quote's words.
    Mark(Quote),
    /// In marks: part of a clause, or nobody's words.
    Marked {
        said: bool,
    },
    Pointer {
        class: &'static str,
        key: char,
        index: usize,
        rank: Option<usize>,
    },
}

// Writing to a string cannot fail.
impl Document<'_> {
    fn head(&self, id: &str, out: &mut String) {
        let number = self.number;
        let quotes = self.extraction.quotes().len();
        let _ = write!(
            out,
            "<article class=\"doc\" id=\"d{number}\" data-n=\"{number}\" data-quotes=\"{quotes}\" aria-labelledby=\"d{number}-head\">\n\
<header><h2 id=\"d{number}-head\"><bdi>{}</bdi></h2><p>{} by {}, {} said of {}</p></header>\n",
            escape::html(id),
            counted(quotes, "quote"),
            counted(self.cast.speaking().len(), "speaker"),
            counted(self.cast.words(), "word"),
            grouped(self.extraction.text().split_whitespace().count()),
        );
    }

    fn speakers(&self, out: &mut String) {
        out.push_str(
            "<section class=\"who\" aria-label=\"Speakers\"><h3>Speakers</h3>\n\
<div class=\"filter\" hidden=\"\"><button type=\"button\" class=\"everybody\">Show everybody</button>\
<label><input type=\"checkbox\" class=\"context-box\"/> with the text between</label></div>\n<ul>\n",
        );
        let most = self
            .cast
            .speaking()
            .iter()
            .map(|member| member.words)
            .max()
            .unwrap_or(0)
            .max(self.cast.unknown.1)
            .max(1);
        for (rank, member) in self.cast.speaking().iter().enumerate() {
            let colour = self.cast.colour(Some(rank));
            speaker_row(
                Some(rank),
                &colour,
                &member.speaker.name,
                (member.quotes, member.words),
                most,
                out,
            );
        }
        if self.cast.unknown.0 > 0 {
            speaker_row(None, "cu", "not attributed", self.cast.unknown, most, out);
        }
        out.push_str(
            "</ul>\n<div class=\"legend\" aria-hidden=\"true\"><h3>Signs</h3><span class=\"q c0\">direct</span> <span class=\"q m c0\">mixed</span> \
<span class=\"q i c0\">indirect</span><br/><span class=\"q n c1\">quote in a quote</span><br/><span class=\"q cu\">not attributed</span> \
<span class=\"sc\">only in marks</span></div>\n</section>\n",
        );
    }

    fn text(&self, pointers: &Pointers, out: &mut String) {
        let text = self.extraction.text();
        let blocks = blocks::blocks(text);
        let (layers, parts) = self.layers(pointers);
        let steps = layers::steps(text, &blocks, &layers);
        let mut seen = vec![false; self.extraction.quotes().len()];
        let mut size = 0;
        out.push_str("<div class=\"text\" lang=\"en\">\n<div class=\"chunk\">\n");
        for (index, step) in steps.iter().enumerate() {
            match *step {
                Step::Between(_) => {}
                Step::Start(block) => {
                    if size > CHUNK {
                        out.push_str("</div>\n<div class=\"chunk\">\n");
                        size = 0;
                    }
                    self.paragraph(&blocks[block], &steps[index..], &parts, out);
                }
                Step::End => out.push_str("</p>\n"),
                Step::Text(span) => {
                    size += span.len();
                    out.push_str(&escape::html(span.of(text)));
                }
                Step::Open { layer, .. } => self.open(&parts[layer], &mut seen, out),
                Step::Close(_) => out.push_str("</span>"),
            }
        }
        out.push_str("</div>\n</div>\n");
    }

    fn layers(&self, pointers: &Pointers) -> (Vec<Layer>, Vec<Part>) {
        let mut both = Vec::new();
        let mut add = |span: Span, rank: u8, part| {
            if !span.is_empty() {
                both.push((Layer { span, rank }, part));
            }
        };
        for quote in self.extraction.quotes() {
            let content = self.extraction.content(quote);
            let marked = self.extraction.content_with_marks(quote);
            for (inner, outer) in content.iter().zip(marked) {
                add(inner, QUOTE, Part::Quote(quote));
                add(Span::new(outer.start, inner.start), MARK, Part::Mark(quote));
                add(Span::new(inner.end, outer.end), MARK, Part::Mark(quote));
            }
        }
        for link in links::marked(self.extraction) {
            let said = !link.quotes.is_empty();
            add(link.span, MARKED, Part::Marked { said });
        }
        let kinds = [
            (&pointers.cues, "cue", 'c'),
            (&pointers.addressees, "adr", 'a'),
            (&pointers.mentions, "src", 'm'),
        ];
        for (links, class, key) in kinds {
            for (index, link) in links.iter().enumerate() {
                let rank = self.cast.rank(link.speaker);
                if !link.quotes.is_empty() {
                    add(
                        link.span,
                        POINTER,
                        Part::Pointer {
                            class,
                            key,
                            index,
                            rank,
                        },
                    );
                }
            }
        }
        both.into_iter().unzip()
    }

    /// Who speaks in a paragraph stands beside it; the steps are those from its start on.
    fn paragraph(&self, block: &Block, steps: &[Step], parts: &[Part], out: &mut String) {
        let mut ranks: Vec<Option<usize>> = Vec::new();
        for step in steps.iter().take_while(|step| **step != Step::End) {
            if let Step::Open { layer, .. } = step {
                if let Part::Quote(quote) = &parts[*layer] {
                    let rank = self.cast.rank(quote.speaker);
                    if !ranks.contains(&rank) {
                        ranks.push(rank);
                    }
                }
            }
        }
        let _ = write!(
            out,
            "<p data-at=\"{}\"",
            self.offsets.utf16(block.span.start)
        );
        let mut classes = Vec::new();
        if block.lines {
            classes.push("v".to_owned());
        }
        if let Some(first) = ranks.first() {
            classes.push(self.cast.colour(*first));
            let keys: Vec<String> = ranks.iter().map(|rank| key(*rank)).collect();
            let names = ranks.iter().take(NAMES).map(|rank| self.name(*rank));
            let mut names = names.collect::<Vec<_>>().join(", ");
            if ranks.len() > NAMES {
                names.push_str(", …");
            }
            let _ = write!(
                out,
                " data-s=\"{}\" data-who=\"{}\"",
                keys.join(" "),
                escape::html(&names)
            );
        }
        if !classes.is_empty() {
            let _ = write!(out, " class=\"{}\"", classes.join(" "));
        }
        out.push('>');
    }

    fn open(&self, part: &Part, seen: &mut [bool], out: &mut String) {
        let _ = match part {
            Part::Quote(quote) => {
                let id = quote.id.index();
                let rank = self.cast.rank(quote.speaker);
                let _ = write!(
                    out,
                    "<span class=\"q{}\" data-q=\"{id}\" data-s=\"{}\"",
                    self.look(quote),
                    key(rank)
                );
                // The first piece stands for the quote: it takes the focus and has the name.
                if !std::mem::replace(&mut seen[id], true) {
                    let _ = write!(
                        out,
                        " id=\"d{}q{id}\" tabindex=\"0\" role=\"group\" aria-label=\"{} quote {}, {}\"",
                        self.number,
                        kind_name(quote.kind),
                        id + 1,
                        escape::html(&self.name(rank))
                    );
                }
                write!(out, ">")
            }
            Part::Mark(quote) => {
                let rank = key(self.cast.rank(quote.speaker));
                write!(
                    out,
                    "<span class=\"mk{}\" data-q=\"{}\" data-s=\"{rank}\">",
                    self.look(quote),
                    quote.id.0
                )
            }
            Part::Marked { said: true } => write!(out, "<span class=\"in\">"),
            Part::Marked { said: false } => write!(out, "<span class=\"sc\">"),
            Part::Pointer {
                class,
                key,
                index,
                rank,
            } => {
                let colour = rank.map_or(String::new(), |rank| {
                    format!(" {}", self.cast.colour(Some(rank)))
                });
                write!(
                    out,
                    "<span class=\"{class}{colour}\" data-l=\"{key}{index}\">"
                )
            }
        };
    }

    /// The classes that tell kind and speaker.
    fn look(&self, quote: &Quote) -> String {
        let kind = match quote.kind {
            QuoteKind::Direct => "",
            QuoteKind::Mixed => " m",
            QuoteKind::Indirect => " i",
        };
        let nested = if quote.parent.is_some() { " n" } else { "" };
        let colour = self.cast.colour(self.cast.rank(quote.speaker));
        format!("{kind}{nested} {colour}")
    }

    fn name(&self, rank: Option<usize>) -> String {
        match rank.and_then(|rank| self.cast.members.get(rank)) {
            Some(member) => escape::one_line(&member.speaker.name),
            None => "not attributed".to_owned(),
        }
    }
}

fn speaker_row(
    rank: Option<usize>,
    colour: &str,
    name: &str,
    (quotes, words): (usize, usize),
    most: usize,
    out: &mut String,
) {
    let _ = writeln!(
        out,
        "<li><button type=\"button\" class=\"sp {}\" data-s=\"{}\" aria-pressed=\"false\"><span class=\"sw\"></span><bdi>{}</bdi> \
<span class=\"num\" title=\"{}\">{}<span class=\"unseen\"> {}, </span></span> <svg viewBox=\"0 0 100 3\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\
<rect width=\"{:.1}\" height=\"3\"/></svg> <span class=\"words\">{}</span></button></li>",
        colour,
        key(rank),
        escape::html(&escape::one_line(name)),
        counted(quotes, "quote"),
        grouped(quotes),
        if quotes == 1 { "quote" } else { "quotes" },
        words as f64 * 100.0 / most as f64,
        counted(words, "word"),
    );
}

/// How the page calls a speaker: the rank, or -1 for nobody.
fn key(rank: Option<usize>) -> String {
    rank.map_or("-1".to_owned(), |rank| rank.to_string())
}

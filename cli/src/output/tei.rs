//! TEI P5: `said` for what is said, `quote` for what is written, `q` for other words in marks; speakers in the header.
//!
//! The text of `body` is the document, character by character: white space between paragraphs stands between elements, and
//! nothing is added. A quote whose parts lie apart, or cross another's, is a chain of elements (`next`, `prev`).

use std::collections::BTreeSet;
use std::fmt::Write;

use inquit::{Extraction, Gender, Modality, Quote, QuoteKind, ReportKind, Speaker, SpeakerKind};

use super::blocks;
use super::escape::{one_line, xml as escape};
use super::layers::{self, Layer, Step};
use super::links::{self, Link};

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// How far inside an element must stand: what holds paragraphs' parts may hold names, never the other way round.
const QUOTE: u8 = 1;
const MARKED: u8 = 2;
const SEGMENT: u8 = 3;
const NAME: u8 = 4;

/// The first line of a file.
pub const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
/// After the last document of a corpus.
pub const CORPUS_END: &str = "</teiCorpus>\n";

/// Before the first document of a corpus.
pub fn corpus_start() -> String {
    let mut out =
        format!("{DECLARATION}<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\">\n  <teiHeader>\n");
    file_description("Texts with their quotations", &mut out);
    out.push_str("  </teiHeader>\n");
    out
}

/// One document as a `TEI` element. In a corpus its number keeps the ids of its parts apart from those of the others.
pub fn render(id: &str, extraction: &Extraction<'_>, number: Option<usize>) -> String {
    let ids = Ids(number.map_or(String::new(), |number| format!("d{number}.")));
    let mut out = String::from(
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:lang=\"en\">\n  <teiHeader>\n",
    );
    file_description(id, &mut out);
    encoding_description(extraction, &ids, &mut out);
    profile_description(extraction, &ids, &mut out);
    out.push_str("  </teiHeader>\n  <text>\n    <body>");
    body(extraction, &ids, &mut out);
    out.push_str("</body>\n  </text>\n</TEI>\n");
    out
}

/// Names of elements that others point to.
struct Ids(String);

impl Ids {
    fn quote(&self, quote: usize) -> String {
        format!("{}q{quote}", self.0)
    }

    fn speaker(&self, speaker: &Speaker<'_>) -> String {
        format!("{}s{}", self.0, speaker.id.0)
    }

    fn category(&self, name: &str) -> String {
        format!("{}{name}", self.0)
    }

    /// The id of a rule has a stroke in it, which no XML id may have.
    fn rule(&self, rule: &str) -> String {
        let name = rule.chars().map(|c| {
            if c.is_alphanumeric() || c == '-' {
                c
            } else {
                '.'
            }
        });
        format!("{}rule.{}", self.0, name.collect::<String>())
    }
}

// Writing to a string cannot fail.

fn file_description(title: &str, out: &mut String) {
    let title = escape(&one_line(title));
    let title = if title.is_empty() {
        "Untitled".into()
    } else {
        title
    };
    let _ = write!(
        out,
        "    <fileDesc>
      <titleStmt>
        <title>{title}</title>
        <respStmt>
          <resp>quotations and their speakers marked up by a program, unchecked</resp>
          <name>inquit {VERSION}</name>
        </respStmt>
      </titleStmt>
      <publicationStmt>
        <p>Not published.</p>
      </publicationStmt>
      <sourceDesc>
        <p>{title}</p>
      </sourceDesc>
    </fileDesc>
"
    );
}

fn encoding_description(extraction: &Extraction<'_>, ids: &Ids, out: &mut String) {
    let _ = write!(
        out,
        "    <encodingDesc>
      <appInfo>
        <application ident=\"inquit\" version=\"{VERSION}\">
          <label>inquit</label>
        </application>
      </appInfo>
      <editorialDecl>
        <quotation marks=\"all\">
          <p>Quotation marks are kept, outside the elements that hold the words said. Words in marks that nobody is reported to
            say are in q. A quote in several pieces is a chain of elements; the first has the id of the quote.</p>
        </quotation>
      </editorialDecl>
      <classDecl>
        <taxonomy>
"
    );
    for (name, meaning) in CATEGORIES {
        let id = ids.category(name);
        category(&id, meaning, out);
    }
    let used: BTreeSet<&str> = extraction
        .quotes()
        .iter()
        .filter_map(|quote| quote.rule.map(|rule| rule.as_str()))
        .collect();
    for rule in inquit::rules().iter().filter(|rule| used.contains(rule.id)) {
        category(&ids.rule(rule.id), rule.description, out);
    }
    out.push_str("        </taxonomy>\n      </classDecl>\n    </encodingDesc>\n");
}

/// What `ana` points to, beside the rules.
const CATEGORIES: [(&str, &str); 11] = [
    (
        "direct",
        "all of it inside quotation marks, or a speech of a play",
    ),
    ("mixed", "a clause with quoted parts"),
    ("indirect", "no quotation marks"),
    ("writing", "reported as written"),
    ("thought", "reported as thought"),
    ("attitude", "an attitude that the words report"),
    ("negated", "reported as not said"),
    ("hypothetical", "reported as what may be said"),
    ("future", "reported as what will be said"),
    ("denied", "reported as denied, doubted or refused"),
    (
        "inferred",
        "no cue was read: the speaker follows from turns, continuation or address",
    ),
];

fn category(id: &str, meaning: &str, out: &mut String) {
    let _ = writeln!(
        out,
        "          <category xml:id=\"{id}\"><catDesc>{}</catDesc></category>",
        escape(meaning)
    );
}

fn profile_description(extraction: &Extraction<'_>, ids: &Ids, out: &mut String) {
    out.push_str("    <profileDesc>\n      <langUsage><language ident=\"en\">English</language></langUsage>\n");
    if !extraction.speakers().is_empty() {
        out.push_str("      <particDesc>\n        <listPerson>\n");
        for speaker in extraction.speakers() {
            participant(speaker, ids, out);
        }
        out.push_str("        </listPerson>\n      </particDesc>\n");
    }
    out.push_str("    </profileDesc>\n");
}

fn participant(speaker: &Speaker<'_>, ids: &Ids, out: &mut String) {
    let (element, name) = match speaker.kind {
        SpeakerKind::Person | SpeakerKind::Narrator => ("person", "persName"),
        SpeakerKind::Organisation => ("org", "orgName"),
        SpeakerKind::Group => ("personGrp", "persName"),
    };
    let _ = write!(
        out,
        "          <{element} xml:id=\"{}\"",
        ids.speaker(speaker)
    );
    if element == "person" {
        let sex = match speaker.gender {
            Gender::Male => " sex=\"M\"",
            Gender::Female => " sex=\"F\"",
            Gender::Unknown => "",
        };
        out.push_str(sex);
    }
    if speaker.kind == SpeakerKind::Narrator {
        out.push_str(" role=\"narrator\"");
    }
    let _ = write!(out, "><{name}>{}</{name}>", escape(&speaker.name));
    for alias in &speaker.aliases {
        let _ = write!(out, "<{name} type=\"alias\">{}</{name}>", escape(alias));
    }
    let _ = writeln!(out, "</{element}>");
}

/// What a layer stands for.
enum Element {
    /// A content span, by its quote and its place among the quote's spans.
    Quote(Quote, usize),
    Marked,
    Segment(&'static str, Link),
    Name(Link),
}

fn elements(extraction: &Extraction<'_>) -> (Vec<Layer>, Vec<Element>) {
    let mut layers = Vec::new();
    let mut elements = Vec::new();
    for quote in extraction.quotes() {
        for (place, span) in extraction.content(quote).iter().enumerate() {
            layers.push(Layer { span, rank: QUOTE });
            elements.push(Element::Quote(quote, place));
        }
    }
    let segments = links::cues(extraction)
        .into_iter()
        .map(|link| ("cue", link));
    let addressees = links::addressees(extraction)
        .into_iter()
        .map(|link| ("addressee", link));
    for link in links::marked(extraction) {
        layers.push(Layer {
            span: link.span,
            rank: MARKED,
        });
        elements.push(Element::Marked);
    }
    for (kind, link) in segments.chain(addressees) {
        layers.push(Layer {
            span: link.span,
            rank: SEGMENT,
        });
        elements.push(Element::Segment(kind, link));
    }
    for link in links::mentions(extraction) {
        layers.push(Layer {
            span: link.span,
            rank: NAME,
        });
        elements.push(Element::Name(link));
    }
    (layers, elements)
}

fn body(extraction: &Extraction<'_>, ids: &Ids, out: &mut String) {
    let text = extraction.text();
    let blocks = blocks::blocks(text);
    let (layers, elements) = elements(extraction);
    let steps = layers::steps(text, &blocks, &layers);
    let fragments = layers::fragments(&steps, layers.len());
    let mut lines = false;
    for step in &steps {
        match *step {
            Step::Between(span) => out.push_str(&escape(span.of(text))),
            Step::Start(index) => {
                lines = blocks[index].lines;
                out.push_str("<p>");
            }
            Step::End => out.push_str("</p>"),
            Step::Text(span) if lines => {
                out.push_str(&escape(span.of(text)).replace('\n', "\n<lb/>"));
            }
            Step::Text(span) => out.push_str(&escape(span.of(text))),
            Step::Open { layer, fragment } => match &elements[layer] {
                Element::Quote(quote, place) => {
                    let chain = Chain::of(
                        layer,
                        *place,
                        fragment,
                        &fragments,
                        extraction.content(*quote).len(),
                    );
                    open_quote(quote, &chain, extraction, ids, out);
                }
                Element::Marked => out.push_str("<q>"),
                Element::Segment(kind, link) => {
                    let _ = write!(out, "<seg type=\"{kind}\"");
                    pointers("corresp", &link.quotes, ids, out);
                    out.push('>');
                }
                Element::Name(link) => {
                    out.push_str("<rs");
                    if let Some(speaker) = link.speaker.and_then(|id| extraction.speaker(id)) {
                        let _ = write!(out, " ref=\"#{}\"", ids.speaker(speaker));
                    }
                    if !link.quotes.is_empty() {
                        out.push_str(" type=\"source\"");
                        pointers("corresp", &link.quotes, ids, out);
                    }
                    out.push('>');
                }
            },
            Step::Close(layer) => out.push_str(match &elements[layer] {
                Element::Quote(quote, _) if quote.report == ReportKind::Writing => "</quote>",
                Element::Quote(..) => "</said>",
                Element::Marked => "</q>",
                Element::Segment(..) => "</seg>",
                Element::Name(_) => "</rs>",
            }),
        }
    }
    if blocks.is_empty() {
        out.push_str("<p/>");
    }
}

/// Where a piece of a quote stands among its pieces. The first piece of the quote is named like the quote, `q7`; the second
/// span's first piece `q7.2`, and that span's third piece `q7.2.3`.
struct Chain {
    first: (usize, usize),
    own: (usize, usize),
    previous: Option<(usize, usize)>,
    next: Option<(usize, usize)>,
}

impl Chain {
    /// The layers of a quote's spans follow each other, so that those of the neighbours are near.
    fn of(layer: usize, place: usize, fragment: usize, fragments: &[usize], spans: usize) -> Chain {
        let first = layer - place;
        let before = (0..place).rev().find(|place| fragments[first + place] > 0);
        let after = (place + 1..spans).find(|place| fragments[first + place] > 0);
        let previous = match fragment {
            0 => before.map(|place| (place, fragments[first + place] - 1)),
            _ => Some((place, fragment - 1)),
        };
        let next = if fragment + 1 < fragments[layer] {
            Some((place, fragment + 1))
        } else {
            after.map(|place| (place, 0))
        };
        let whole = (0..spans).find(|place| fragments[first + place] > 0);
        Chain {
            first: (whole.unwrap_or(place), 0),
            own: (place, fragment),
            previous,
            next,
        }
    }

    fn id(&self, piece: (usize, usize), quote: &Quote, ids: &Ids) -> String {
        let base = ids.quote(quote.id.index());
        match piece {
            piece if piece == self.first => base,
            (place, 0) => format!("{base}.{}", place + 1),
            (place, fragment) => format!("{base}.{}.{}", place + 1, fragment + 1),
        }
    }
}

fn open_quote(
    quote: &Quote,
    chain: &Chain,
    extraction: &Extraction<'_>,
    ids: &Ids,
    out: &mut String,
) {
    let speaker = extraction
        .speaker_of(quote)
        .map(|speaker| ids.speaker(speaker));
    let id = chain.id(chain.own, quote, ids);
    let mut analysis: Vec<String> = categories(quote).map(|name| ids.category(name)).collect();
    if let Some(rule) = quote.rule {
        analysis.push(ids.rule(rule.as_str()));
    }
    let analysis: Vec<String> = analysis.iter().map(|id| format!("#{id}")).collect();
    if quote.report == ReportKind::Writing {
        let _ = write!(out, "<quote xml:id=\"{id}\"");
        if let Some(speaker) = speaker {
            let _ = write!(out, " source=\"#{speaker}\"");
        }
    } else {
        let _ = write!(out, "<said xml:id=\"{id}\"");
        if let Some(speaker) = speaker {
            let _ = write!(out, " who=\"#{speaker}\"");
        }
        let direct = quote.kind == QuoteKind::Direct;
        let _ = write!(out, " direct=\"{direct}\"");
        if quote.report == ReportKind::Thought {
            out.push_str(" aloud=\"false\"");
        }
    }
    let _ = write!(out, " ana=\"{}\"", analysis.join(" "));
    if quote.speaker.is_some() {
        let _ = write!(out, " cert=\"{:.3}\"", quote.confidence);
    }
    for (name, place) in [("prev", chain.previous), ("next", chain.next)] {
        if let Some(place) = place {
            let _ = write!(out, " {name}=\"#{}\"", chain.id(place, quote, ids));
        }
    }
    out.push('>');
}

fn categories(quote: &Quote) -> impl Iterator<Item = &'static str> {
    let report = Some(quote.report).filter(|report| *report != ReportKind::Speech);
    let report = report.map(ReportKind::as_str);
    let modality = Some(quote.modality).filter(|modality| *modality != Modality::Asserted);
    let modality = modality.map(Modality::as_str);
    let inferred = quote.inferred.then_some("inferred");
    [Some(quote.kind.as_str()), report, modality, inferred]
        .into_iter()
        .flatten()
}

fn pointers(name: &str, quotes: &[usize], ids: &Ids, out: &mut String) {
    let all: Vec<String> = quotes
        .iter()
        .map(|quote| format!("#{}", ids.quote(*quote)))
        .collect();
    let _ = write!(out, " {name}=\"{}\"", all.join(" "));
}

//! The formats that answers are written in.

pub mod brat;
pub mod conll;
pub mod csv;
pub mod html;
pub mod json;
pub mod tei;
pub mod text;

mod blocks;
pub mod count;
pub mod escape;
mod layers;
mod links;
mod units;

use inquit::{Extraction, QuoteKind};

use crate::args::{Format, Unit};

/// A kind of quote as a head or a label has it.
fn kind_name(kind: QuoteKind) -> &'static str {
    match kind {
        QuoteKind::Direct => "Direct",
        QuoteKind::Mixed => "Mixed",
        QuoteKind::Indirect => "Indirect",
    }
}

/// A confidence with three decimals.
fn rounded(confidence: f32) -> f64 {
    (f64::from(confidence) * 1000.0).round() / 1000.0
}

/// How one run writes its documents.
#[derive(Debug, Clone, Copy)]
pub struct Style {
    pub format: Format,
    pub unit: Unit,
    pub colour: bool,
    /// Tags and the like are text.
    pub verbatim: bool,
    /// Whether documents follow each other in one stream, which then may need a frame around them all.
    pub together: bool,
}

impl Style {
    /// One document. Its number counts from 1 in the order of the run.
    pub fn render(self, number: usize, id: &str, extraction: &Extraction<'_>) -> String {
        match self.format {
            Format::Text => text::render(id, extraction, self),
            Format::Json | Format::Jsonl => json::render(id, extraction, self.unit),
            Format::Html => html::render(number, id, extraction),
            Format::Tei => tei::render(id, extraction, self.together.then_some(number)),
            Format::Csv => csv::render(id, extraction, self.unit),
            Format::Conll => conll::render(id, extraction, self.unit),
            Format::Brat => brat::render(extraction),
        }
    }

    /// Before the first document.
    pub fn before(self) -> String {
        match self.format {
            Format::Json if self.together => "[\n".to_owned(),
            Format::Html => html::before(),
            Format::Tei if self.together => tei::corpus_start(),
            Format::Tei => tei::DECLARATION.to_owned(),
            Format::Csv => csv::header(),
            Format::Conll => conll::HEADER.to_owned(),
            _ => String::new(),
        }
    }

    /// Between two documents.
    pub fn between(self) -> &'static str {
        match self.format {
            Format::Json => ",\n",
            Format::Jsonl => "\n",
            _ => "",
        }
    }

    /// After the last document, of which there were so many.
    pub fn after(self, documents: usize) -> String {
        let end = match self.format {
            Format::Html => return html::after(),
            Format::Json if self.together && documents == 0 => "]\n",
            Format::Json if self.together => "\n]\n",
            Format::Jsonl if documents == 0 => "",
            Format::Json | Format::Jsonl => "\n",
            Format::Tei if self.together => tei::CORPUS_END,
            _ => "",
        };
        end.to_owned()
    }
}

/// The suffix of a file that holds one document.
pub fn suffix(format: Format) -> &'static str {
    match format {
        Format::Text => ".txt",
        Format::Json => ".json",
        Format::Jsonl => ".jsonl",
        Format::Html => ".html",
        Format::Tei => ".xml",
        Format::Csv => ".csv",
        Format::Conll => ".conll",
        Format::Brat => ".ann",
    }
}

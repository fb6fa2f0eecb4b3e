//! Finds quotations in running text and says who spoke each one: rules and a small table, no model.
#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![warn(missing_debug_implementations)]

mod assemble;
mod attribution;
mod dialogue;
mod error;
mod extraction;
mod extractor;
mod genre;
mod lang;
mod layout;
mod limits;
mod marks;
mod offsets;
mod pipeline;
mod quotes;
mod scan;
mod span;
mod speakers;
#[doc(hidden)]
pub mod stages;
mod tokens;

pub use attribution::catalogue::{rules, Example, RuleInfo};
#[doc(hidden)]
pub use attribution::learn;
pub use error::ConfigError;
pub use extraction::{
    Extraction, Gender, MarkedSpan, Modality, Quote, QuoteId, QuoteKind, ReportKind, RuleId,
    Speaker, SpeakerId, SpeakerKind,
};
pub use extractor::{extract, Builder, Character, Extractor, Genre, Language};
pub use marks::{Families, Family};
pub use offsets::{LineColumn, Offsets};
pub use scan::{scan, Scan};
pub use span::Span;

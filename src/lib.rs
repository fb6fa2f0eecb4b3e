//! Finds quotations in running text and says who spoke each one: rules and a small table, no model.
//!
//! [`extract`] reads a text and gives back an [`Extraction`]: every quote with its words, the cue that reports it, the mention
//! beside the cue, and the speaker behind the mention. All places are byte offsets into the caller's text, half-open, on
//! character boundaries.
//!
//! # Contents
//!
//! * [Quotes and their speakers](#quotes-and-their-speakers): [`extract`], [`Extraction`], [`Quote`], [`Speaker`]
//! * [Settings](#settings): [`Extractor`], [`Builder`], [`ConfigError`]
//! * [Known characters](#known-characters): [`Character`]
//! * [Spans only](#spans-only): [`scan()`]
//! * [Other units](#other-units): [`Offsets`]
//! * Markup: [`Builder::markup`], [`plain_text`]
//! * [Rules](#rules): [`rules()`], [`RuleInfo`]
//! * [Why](#why): [`Extractor::explain`], [`Explanation`], [`mod@explain`]
//! * [What is promised](#what-is-promised)
//! * [Features](#features)
//!
//! # Quotes and their speakers
//!
//! ```
//! let text = "“We have waited eleven weeks for one valve,” said Marguerite Dunn, who runs the only shop. \
//!             The ferry will sail again on Monday, she added.";
//! let extraction = inquit::extract(text);
//!
//! let direct = extraction.quotes().first().unwrap();
//! assert_eq!(extraction.words(direct).next(), Some("We have waited eleven weeks for one valve,"));
//! assert_eq!(direct.source.map(|source| source.of(text)), Some("Marguerite Dunn"));
//! assert_eq!(direct.rule.map(|rule| rule.as_str()), Some("after/verb-subject"));
//!
//! let indirect = extraction.quotes().get(1).unwrap();
//! assert_eq!(indirect.source.map(|source| source.of(text)), Some("she"));
//! let speaker = extraction.speaker_of(indirect).unwrap();
//! assert_eq!(speaker.name, "Marguerite Dunn");
//! ```
//!
//! A quote is **direct** (all of it between marks), **mixed** (a clause with quoted parts) or **indirect** (“She said that …”);
//! see [`QuoteKind`]. Words in marks that nobody is reported to say, scare quotes, terms and titles, are among
//! [`Extraction::marked_spans`] and are not quotes. Without evidence a quote has no speaker: that is an answer, too.
//!
//! # Settings
//!
//! An [`Extractor`] is built once and shared between threads.
//!
//! ```
//! use inquit::{Extractor, QuoteKind, ReportKind};
//!
//! let extractor = Extractor::builder()
//!     .cue_verbs(["burble"])
//!     .kinds([QuoteKind::Direct])
//!     .reports([ReportKind::Speech])
//!     .min_confidence(0.5)
//!     .build()?;
//! let extraction = extractor.extract("“It is spring,” burbled Otto Lind.");
//! let quote = extraction.quotes().first().unwrap();
//! assert_eq!(extraction.speaker_of(quote).unwrap().name, "Otto Lind");
//! # Ok::<(), inquit::ConfigError>(())
//! ```
//!
//! # Known characters
//!
//! With a list of characters the speakers of a dialogue are chosen from it, and named as it names them. In reports whoever is on
//! it goes by its names and genders, and others keep their own.
//!
//! ```
//! use inquit::{Character, Extractor, Gender};
//!
//! let extractor = Extractor::builder()
//!     .characters([
//!         Character { name: "Mrs. Adeline Farrow".into(), aliases: vec!["the widow".into()], gender: Gender::Female },
//!         Character { name: "Tobias".into(), aliases: vec![], gender: Gender::Male },
//!     ])
//!     .build()?;
//! let text = "“Is it locked?” asked Tobias.\n\n“It was never locked,” said Mrs. Farrow.\n\n“Then who has the key?”";
//! let extraction = extractor.extract(text);
//! let names: Vec<&str> = extraction
//!     .quotes()
//!     .iter()
//!     .filter_map(|quote| Some(extraction.speaker_of(quote)?.name.as_ref()))
//!     .collect();
//! assert_eq!(names, ["Tobias", "Mrs. Adeline Farrow", "Tobias"]);
//! # Ok::<(), inquit::ConfigError>(())
//! ```
//!
//! # Spans only
//!
//! [`scan()`] finds what stands between marks and asks nothing more.
//!
//! ```
//! let text = "He said “no” and 'Twas done.";
//! let spans: Vec<&str> = inquit::scan(text).map(|span| span.inner.of(text)).collect();
//! assert_eq!(spans, ["no"]);
//! ```
//!
//! # Other units
//!
//! [`Offsets`] turns bytes into characters, UTF-16 units, or line and column, in linear time for a whole document.
//!
//! ```
//! use inquit::Offsets;
//!
//! let text = "Ida Brandt sighed.\n“Late 🚲,” she said. “Again.”";
//! let extraction = inquit::extract(text);
//! let offsets = Offsets::new(text);
//! let quote = extraction.quotes().first().unwrap();
//! let words = extraction.content(quote).first().unwrap();
//! let place = offsets.line_column(words.start);
//! assert_eq!((place.line, place.column), (2, 2));
//! assert_eq!(offsets.utf16_range(words), 20..28);
//! ```
//!
//! # Rules
//!
//! Every answer names the rule that made it. [`rules()`] lists them with what each looks for, how often it was right, and
//! examples; [`Builder::without_rules`] switches them off.
//!
//! # Why
//!
//! [`Extractor::explain`] says why a quote has its speaker: the cues that were weighed and what each feature added, who else
//! might have spoken, and where there is no speaker, why nobody. Plain extraction pays nothing for it.
//!
//! ```
//! use inquit::{Extractor, Span};
//!
//! let text = "Ida Brandt missed the last boat with Ada Moss. “It was not my day,” she said.";
//! let at = text.find("It was").unwrap();
//! let explained = &Extractor::new().explain(text, Span::new(at, at))[0];
//! assert_eq!(explained.speaker.as_deref(), Some("Ida Brandt"));
//! assert_eq!(explained.candidates[1].name, "Ada Moss");
//! assert!(explained.candidates[0].evidence.iter().any(|evidence| evidence.weight > 1.0));
//! println!("{explained}");
//! ```
//!
//! # What is promised
//!
//! * No `&str` makes the library fail or panic; only [`Builder::build`] returns an error.
//! * Time and memory are linear in the length of the text: every look back is bounded by a named constant.
//! * The same text gives the same answer, on every thread.
//! * A text of more than 4 MiB, longer than nearly every novel, is read in parts of 512 KiB that end with a chapter or a paragraph.
//!   People of one name are one speaker throughout; whom “he” means a part tells by itself.
//! * A text is read up to a little under 4 GiB; what comes after is left unread.
//!
//! # Features
//!
//! * `serde`: an [`Extraction`] and all its parts can be serialised, [`Character`] and the settings read as well.
//! * `rayon`: `Extractor::extract_batch` reads many texts on all cores.
//!
//! Neither is on by default.
#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![warn(missing_debug_implementations)]

mod assemble;
mod attribution;
mod confidence;
mod dialogue;
mod error;
pub mod explain;
mod extraction;
mod extractor;
mod genre;
mod item_set;
mod lang;
mod layout;
mod limits;
mod list;
mod marks;
mod markup;
mod memory;
mod offsets;
mod packed;
mod parts;
mod pipeline;
mod quotes;
mod rules;
mod scan;
#[cfg(feature = "serde")]
mod serialise;
mod span;
mod speakers;
#[doc(hidden)]
pub mod stages;
mod tokens;

#[doc(hidden)]
pub use attribution::learn;
#[doc(hidden)]
pub use dialogue::learn as learn_dialogue;
pub use error::ConfigError;
pub use explain::Explanation;
pub use extraction::{
    Extraction, Gender, MarkedSpan, Modality, Quote, QuoteId, QuoteKind, ReportKind, RuleId,
    Speaker, SpeakerId, SpeakerKind,
};
pub use extractor::{extract, Builder, Character, Extractor, Genre, Language};
pub use list::{Iter, List};
pub use marks::{Families, Family};
pub use markup::plain_text;
pub use offsets::{LineColumn, Offsets};
pub use rules::{rules, Example, RuleInfo};
pub use scan::{scan, Scan};
pub use span::Span;

/// The README's examples run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}

/// The examples of the guide run as tests.
#[cfg(doctest)]
mod guide {
    #[doc = include_str!("../docs/how-it-decides.md")]
    mod how_it_decides {}
    #[doc = include_str!("../docs/extend.md")]
    mod extend {}
    #[doc = include_str!("../docs/weights.md")]
    mod weights {}
    #[doc = include_str!("../docs/confidence.md")]
    mod confidence {}
    #[doc = include_str!("../docs/characters.md")]
    mod characters {}
    #[doc = include_str!("../docs/recipes.md")]
    mod recipes {}
}

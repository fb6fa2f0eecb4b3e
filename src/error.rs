//! The one public error: what can be wrong with a configuration. Extraction itself never fails.

use thiserror::Error;

/// What is wrong with the settings given to a [`crate::Builder`], and where.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// The forms of a cue verb cannot be read.
    #[error("cue verb number {line} cannot be read: {problem}")]
    Lexicon {
        /// Its place in the list, from 1.
        line: usize,
        /// What is wrong and what is expected.
        problem: String,
    },
    /// No rule has this id.
    #[error("no rule is called {id:?}; inquit::rules() lists them")]
    UnknownRule {
        /// The id as given.
        id: String,
    },
    /// An entry given to the builder is empty or holds characters that no word has.
    #[error("{what} number {position} ({value:?}) is not a word or name: {problem}")]
    Word {
        /// “cue verb”, “title”, “abbreviation”, “given name”, “character”.
        what: &'static str,
        /// Its place in the list, from 1.
        position: usize,
        /// The entry as given.
        value: String,
        /// What is wrong and what is expected.
        problem: &'static str,
    },
    /// A regular expression cannot be read, or all together are too large.
    #[error("pattern number {position} cannot be used: {problem}")]
    Pattern {
        /// Its place in the list, from 1; 0 when each can be read and only all together are too large.
        position: usize,
        /// What the `regex` crate says.
        problem: String,
    },
    /// A number is outside its range.
    #[error("{what} is {value}, but must lie between {low} and {high}")]
    Range {
        /// The setting's name.
        what: &'static str,
        /// The value as given.
        value: String,
        /// Least value allowed.
        low: &'static str,
        /// Greatest value allowed.
        high: &'static str,
    },
}

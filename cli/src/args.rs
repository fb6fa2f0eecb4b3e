//! The command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

#[derive(Debug, Parser)]
#[command(
    name = "inquit",
    version,
    about = "Finds quotations in text and says who spoke them",
    max_term_width = 100
)]
pub struct Args {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Find quotes, cues, mentions and speakers
    Extract(Extract),
    /// List the rules: id, how often each was right, what it looks for
    Rules(Rules),
}

#[derive(Debug, Parser)]
#[command(after_help = "Examples:
  inquit rules                                       one rule a line
  inquit rules --format json                         with the examples that each is tested on
  inquit extract --without-rule as-clause a.txt      one rule switched off")]
pub struct Rules {
    /// What to write: text is for reading
    #[arg(long, value_enum, default_value_t = ListFormat::Text)]
    pub format: ListFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ListFormat {
    /// A table
    Text,
    /// One array
    Json,
}

#[derive(Debug, Parser)]
#[command(after_help = "Examples:
  inquit extract corpus/news                         who said what, in every .txt file of a folder
  inquit extract --format jsonl -o out.jsonl a.txt   one JSON document a line
  cat a.txt | inquit extract -                       from standard input
  inquit extract --input-format jsonl docs.jsonl     documents with id, text and, when wanted, characters

Exit codes: 0 all done; 1 something could not be read or written, and was named on standard error; 2 bad usage.")]
pub struct Extract {
    /// Files, folders (all .txt files below), or - for standard input
    #[arg(required = true)]
    pub paths: Vec<PathBuf>,
    /// What the files hold
    #[arg(long, value_enum, default_value_t = InputFormat::Text)]
    pub input_format: InputFormat,
    /// What to write: text is for reading
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Unit of all offsets in JSON
    #[arg(long, value_enum, default_value_t = Unit::Byte)]
    pub offsets: Unit,
    /// Kinds of quote wanted
    #[arg(long, value_enum, value_delimiter = ',', default_values_t = [Kind::Direct, Kind::Mixed, Kind::Indirect])]
    pub kinds: Vec<Kind>,
    /// Kinds of report wanted
    #[arg(long, value_enum, value_delimiter = ',', default_values_t = [Report::Speech, Report::Writing])]
    pub reports: Vec<Report>,
    /// What to expect where news and fiction pull apart
    #[arg(long, value_enum, default_value_t = Genre::Auto)]
    pub genre: Genre,
    /// Choose speakers from each JSON Lines document's own list of characters
    #[arg(long)]
    pub characters: bool,
    /// Choose speakers from this list: JSON, [{"name", "aliases", "gender"}]
    #[arg(long, value_name = "FILE")]
    pub characters_file: Option<PathBuf>,
    /// More cue verbs, one a line, as in the lexicon
    #[arg(long, value_name = "FILE")]
    pub cues: Option<PathBuf>,
    /// Switch off a rule by its id (as the rule field of the JSON gives it); may be repeated
    #[arg(long, value_name = "ID")]
    pub without_rule: Vec<String>,
    /// Leave a quote without a speaker when the attribution is less sure than this
    #[arg(long, value_name = "0-1", default_value_t = 0.0)]
    pub min_confidence: f32,
    /// Write here instead of to standard output; the file appears only when it is complete
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// No progress bar
    #[arg(short, long)]
    pub quiet: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum InputFormat {
    /// Plain text, one document a file
    Text,
    /// JSON Lines, one document a line with id and text
    Jsonl,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Who said what, with line numbers
    Text,
    /// One array of all documents
    Json,
    /// One document a line
    Jsonl,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Unit {
    /// Bytes of UTF-8 (Rust, Go)
    Byte,
    /// Unicode code points (Python)
    Char,
    /// UTF-16 code units (JavaScript, Java)
    Utf16,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    Direct,
    Mixed,
    Indirect,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Report {
    Speech,
    Writing,
    Thought,
    Attitude,
    /// All four
    All,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Genre {
    /// Let each text decide
    Auto,
    News,
    Fiction,
}

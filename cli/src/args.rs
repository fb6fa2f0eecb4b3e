//! The command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

use crate::evaluate::Evaluate;
use crate::explain::Explain;
use crate::manual::Completions;
use crate::settings::Settings;
use crate::speakers::Speakers;

#[derive(Debug, Parser)]
#[command(
    name = "inquit",
    version,
    about = "Finds quotations in text and says who spoke them",
    max_term_width = 100,
    after_help = "Examples:
  inquit extract a.txt                 who said what, with line numbers
  inquit help extract                  all settings, with examples
  inquit completions bash              completions, to be put where the shell looks for them
  inquit man | man -l -                this manual

Exit codes:
  0  all done
  1  something could not be read or written, and was named on standard error; all else was done
  2  bad usage: an option, a rule or a list of characters that cannot be used"
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
    /// Count who speaks in a corpus, or write a list of characters to correct
    Speakers(Speakers),
    /// Say why a quote has its speaker
    Explain(Explain),
    /// Measure the answers on annotated texts
    Evaluate(Evaluate),
    /// Write the completions of a shell
    Completions(Completions),
    /// Write the manual page
    Man,
}

#[derive(Debug, Parser)]
#[command(after_help = "Examples:
  inquit rules                                       one rule a line
  inquit rules --format json                         with the examples that each is tested on
  inquit rules --format markdown > docs/rules.md     the chapter of the guide
  inquit extract --without-rule as-clause a.txt      one rule switched off")]
pub struct Rules {
    /// What to write: text is for reading
    #[arg(long, value_enum, default_value_t = RulesFormat::Text)]
    pub format: RulesFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum RulesFormat {
    /// A table
    Text,
    /// One array
    Json,
    /// A chapter with all examples
    Markdown,
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
    #[command(flatten)]
    pub settings: Settings,
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

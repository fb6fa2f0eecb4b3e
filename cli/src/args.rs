//! The command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

use crate::evaluate::Evaluate;
use crate::explain::Explain;
use crate::input::Source;
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
    #[arg(short, long, value_enum, default_value_t = RulesFormat::Text)]
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
  inquit extract -f jsonl -o out.jsonl a.txt         one JSON document a line
  inquit extract -f html -o page.html corpus/news    a page to look at, of one or many documents
  inquit extract -f tei -o tei corpus/news           a folder of TEI files
  inquit extract -f csv -o quotes.csv corpus/news    one table of all quotes
  cat a.txt | inquit extract -                       from standard input
  inquit extract docs.jsonl                          documents with id, text and, when wanted, characters
  inquit extract --suffix html,md archive            other files of a folder than .txt

A progress bar is shown on a terminal when there is much to do. NO_COLOR is honoured.

Exit codes: 0 all done; 1 something could not be read or written, and was named on standard error; 2 bad usage.")]
pub struct Extract {
    /// Files, folders (all .txt files below, or as --suffix says), or - for standard input
    #[arg(required = true)]
    pub paths: Vec<PathBuf>,
    #[command(flatten)]
    pub source: Source,
    /// What to write: text is for reading
    #[arg(short, long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Unit of the offsets in JSON, CSV and CoNLL
    #[arg(long, value_enum, default_value_t = Unit::Byte)]
    pub offsets: Unit,
    #[command(flatten)]
    pub settings: Settings,
    /// Write here instead of to standard output; what is written appears only when it is complete
    ///
    /// A folder is filled with one file for each document, named like what was read. The output is a folder when PATH is one
    /// or ends in a stroke, when a folder was read and PATH has no suffix, and with --format brat.
    #[arg(short, long, value_name = "PATH")]
    pub output: Option<PathBuf>,
    /// No progress bar; what goes wrong is still said
    #[arg(short, long)]
    pub quiet: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum InputFormat {
    /// By its name: JSON Lines if it ends in .jsonl, plain text if not
    Auto,
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
    /// A page for looking at: the text with its quotes coloured by speaker, and why; needs no network
    Html,
    /// TEI P5: the text with said, quote and q, the speakers in the header; of several documents a teiCorpus
    Tei,
    /// One quote a row, with a header (RFC 4180)
    Csv,
    /// Token columns with BIO tags (CoNLL-U Plus)
    Conll,
    /// Standoff of the annotation tool brat: a folder of .txt and .ann
    Brat,
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

//! What all commands that read texts have in common: how to read them.

use std::path::{Path, PathBuf};

use anyhow::{anyhow, Context, Result};
use clap::{Args, ValueEnum};
use inquit::{ConfigError, Extraction, Extractor, QuoteKind, ReportKind};

use crate::args::InputFormat;
use crate::characters;
use crate::input::Document;

/// How texts are read.
#[derive(Debug, Args)]
pub struct Settings {
    /// Kinds of quote wanted
    #[arg(long, value_enum, value_delimiter = ',', default_values_t = [Kind::Direct, Kind::Mixed, Kind::Indirect])]
    pub kinds: Vec<Kind>,
    /// Kinds of report wanted [default: speech,writing; evaluate: all]
    #[arg(long, value_enum, value_delimiter = ',')]
    pub reports: Vec<Report>,
    /// What to expect where news and fiction pull apart
    #[arg(long, value_enum, default_value_t = Genre::Auto)]
    pub genre: Genre,
    /// Choose speakers from each JSON Lines document's own list of characters
    #[arg(long)]
    pub characters: bool,
    /// Choose speakers from this list of names, aliases and genders: .toml, .json or .csv, as `inquit speakers` writes them
    #[arg(long, value_name = "FILE")]
    pub characters_file: Option<PathBuf>,
    /// More cue verbs, one a line, as in the lexicon
    #[arg(long, value_name = "FILE")]
    pub cues: Option<PathBuf>,
    /// Switch off a rule by its id (as the rule field of the JSON gives it); may be repeated
    #[arg(long, value_name = "ID")]
    pub without_rule: Vec<String>,
    /// Leave out the quotes of paragraphs in which this regular expression finds something; may be repeated
    #[arg(long, value_name = "REGEX")]
    pub skip_paragraphs: Vec<String>,
    /// Read tags (`<p>`) and character references (`&quot;`) as they stand, not as what a reader sees
    #[arg(long)]
    pub verbatim: bool,
    /// Leave a quote without a speaker when the attribution is less sure than this
    #[arg(long, value_name = "0-1", default_value_t = 0.0)]
    pub min_confidence: f32,
    /// Pass over documents of more bytes than this, and say so
    #[arg(long, value_name = "BYTES", default_value_t = 1 << 30)]
    pub longest: usize,
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

impl Settings {
    /// The extractor that reads texts so.
    pub fn extractor(&self) -> Result<Extractor> {
        self.extractor_for(&self.reports)
    }

    /// The same with other kinds of report; with none named, those of the library's default.
    pub fn extractor_for(&self, wanted: &[Report]) -> Result<Extractor> {
        let kinds = self.kinds.iter().map(|kind| match kind {
            Kind::Direct => QuoteKind::Direct,
            Kind::Mixed => QuoteKind::Mixed,
            Kind::Indirect => QuoteKind::Indirect,
        });
        let genre = match self.genre {
            Genre::Auto => inquit::Genre::Detect,
            Genre::News => inquit::Genre::News,
            Genre::Fiction => inquit::Genre::Fiction,
        };
        let mut builder = Extractor::builder()
            .kinds(kinds)
            .genre(genre)
            .min_confidence(self.min_confidence)
            .without_rules(self.without_rule.iter().cloned())
            .skip_paragraphs(self.skip_paragraphs.iter().cloned())
            .markup(!self.verbatim);
        if !wanted.is_empty() {
            builder = builder.reports(reports(wanted));
        }
        if let Some(path) = &self.characters_file {
            builder = builder.characters(characters::read(path)?);
        }
        let cues = match &self.cues {
            Some(path) => lines(path)?,
            None => Vec::new(),
        };
        let verbs = cues.iter().map(|(_, verb)| verb.as_str());
        builder
            .cue_verbs(verbs)
            .build()
            .map_err(|error| self.named(error, &cues))
    }

    /// What is wrong, in the words of the command line; of a file, with its line.
    fn named(&self, error: ConfigError, cues: &[(usize, String)]) -> anyhow::Error {
        let verb = |place: usize, problem: &str| {
            let file = self.cues.as_deref().unwrap_or(Path::new("")).display();
            match cues.get(place.wrapping_sub(1)) {
                Some((line, _)) => anyhow!("{file}:{line}: {problem}"),
                None => anyhow!("{file}: {problem}"),
            }
        };
        match &error {
            ConfigError::Lexicon { line, problem } => verb(*line, problem),
            ConfigError::Word {
                what: "cue verb",
                position,
                value,
                problem,
            } => verb(*position, &format!("{value:?} is no verb: {problem}")),
            ConfigError::UnknownRule { id } => {
                anyhow!("no rule is called {id:?}; `inquit rules` lists them")
            }
            ConfigError::Pattern { problem, .. } => {
                anyhow!("--skip-paragraphs cannot be used: {problem}")
            }
            ConfigError::Range {
                value, low, high, ..
            } => {
                anyhow!("--min-confidence is {value}, but must lie between {low} and {high}")
            }
            _ => error.into(),
        }
    }

    /// An error where `--characters` is given and no file can have lists of its own.
    pub fn lists_can_be(&self, files: &[PathBuf], format: InputFormat) -> Result<(), String> {
        if self.characters && !files.iter().any(|file| format.is_lines(file)) {
            return Err(
                "--characters takes the lists that documents of JSON Lines bring along, and none is read; \
                 --characters-file takes a list from a file"
                    .to_owned(),
            );
        }
        Ok(())
    }

    /// The answers for one document.
    pub fn extract<'d>(&self, extractor: &Extractor, document: &'d Document) -> Extraction<'d> {
        if self.characters {
            extractor.extract_with(&document.text, &document.characters)
        } else {
            extractor.extract(&document.text)
        }
    }
}

fn reports(wanted: &[Report]) -> Vec<ReportKind> {
    let all = [
        (Report::Speech, ReportKind::Speech),
        (Report::Writing, ReportKind::Writing),
        (Report::Thought, ReportKind::Thought),
        (Report::Attitude, ReportKind::Attitude),
    ];
    all.into_iter()
        .filter(|(name, _)| wanted.contains(name) || wanted.contains(&Report::All))
        .map(|(_, kind)| kind)
        .collect()
}

/// The lines of a file that hold something and are no comment, with their numbers.
fn lines(path: &Path) -> Result<Vec<(usize, String)>> {
    let text = std::fs::read_to_string(path)
        .with_context(|| format!("{} cannot be read", path.display()))?;
    Ok(text
        .lines()
        .enumerate()
        .map(|(at, line)| (at + 1, line.trim().to_owned()))
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        .collect())
}

//! `inquit speakers`: who speaks in a corpus, how often and where, as a table or as a list to correct.

use std::collections::HashMap;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use inquit::{Extraction, Extractor, Gender, Offsets, Quote, Speaker, SpeakerKind};
use rayon::prelude::*;
use serde::Serialize;

use crate::input::{self, Document, Source};
use crate::names::folded;
use crate::output::count::counted;
use crate::problems::{bad_usage, Problems};
use crate::progress::Progress;
use crate::settings::Settings;
use crate::{sink, writer};

mod chart;

#[derive(Debug, Parser)]
#[command(after_help = "Examples:
  inquit speakers corpus/news                                  a table, most words first
  inquit speakers -f toml -o cast.toml novel.txt               a list to correct: join aliases, set genders, delete rows
  inquit extract --characters-file cast.toml novel.txt         and read again with it
  inquit speakers -f csv --min-quotes 3 archive/               for a spreadsheet
  inquit speakers -f html -o speakers.html archive/            a chart

People are told apart by their fullest name: two of one name in two documents count as one.
Exit codes: 0 all done; 1 something could not be read, and was named on standard error; 2 bad usage.")]
pub struct Speakers {
    /// Files, folders (all .txt files below, or as --suffix says), or - for standard input
    #[arg(required = true)]
    pub paths: Vec<PathBuf>,
    #[command(flatten)]
    pub source: Source,
    /// What to write
    #[arg(short, long, value_enum, default_value_t = Format::Table)]
    pub format: Format,
    /// Leave out speakers with fewer quotes
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub min_quotes: usize,
    #[command(flatten)]
    pub settings: Settings,
    /// Write here instead of to standard output; the file appears only when it is complete
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// No progress bar; what goes wrong is still said
    #[arg(short, long)]
    pub quiet: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For reading
    Table,
    /// One speaker a row, RFC 4180; as a list of characters it can be read back
    Csv,
    /// One array; as a list of characters it can be read back
    Json,
    /// A list of characters to correct by hand and give to --characters-file
    Toml,
    /// A page with a bar for each speaker
    Html,
}

/// Documents read before they are worked on.
const BATCH: usize = 256;

/// One speaker over all documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
struct Row {
    name: String,
    aliases: Vec<String>,
    gender: Gender,
    kind: SpeakerKind,
    documents: usize,
    quotes: usize,
    words: usize,
    /// Share of all words that have a speaker.
    share: f64,
    first: String,
    last: String,
}

/// Rows by folded name, in order of first appearance.
#[derive(Debug, Default)]
struct Tally {
    rows: Vec<Row>,
    by_name: HashMap<String, usize>,
    /// Quotes and words without a speaker.
    nobody: (usize, usize),
}

/// Runs the command.
pub fn run(options: &Speakers) -> ExitCode {
    let extractor = match options.settings.extractor() {
        Ok(extractor) => extractor,
        Err(error) => return bad_usage(error),
    };
    let problems = Problems::default();
    let files = input::files(&options.paths, &options.source, &problems);
    let lists = options
        .settings
        .lists_can_be(&files, options.source.input_format);
    let output = options.output.as_deref();
    let keeps = output.map_or(Ok(()), |path| writer::keeps_what_is_read(path, &files));
    if let Err(error) = lists.and(keeps) {
        return bad_usage(error);
    }
    let tally = read(options, &files, &extractor, &problems);
    let nobody = tally.nobody;
    let rows = tally.finish(options.min_quotes);
    let written = match options.format {
        Format::Table => Ok(table(&rows, nobody)),
        Format::Csv => csv(&rows),
        Format::Json => serde_json::to_string_pretty(&rows)
            .map(|json| json + "\n")
            .map_err(io::Error::from),
        Format::Toml => Ok(toml(&rows)),
        Format::Html => Ok(chart::page(&rows, nobody)),
    };
    match written.and_then(|text| sink::put(output, &text)) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            problems.report(&sink::name(output), format!("cannot be written: {error}"));
        }
        _ => {}
    }
    if problems.any() {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}

fn read(
    options: &Speakers,
    files: &[PathBuf],
    extractor: &Extractor,
    problems: &Problems,
) -> Tally {
    let progress = Progress::new(files, options.source.input_format, options.quiet);
    let mut documents = input::documents(
        files,
        options.source.input_format,
        options.settings.longest,
        problems,
    );
    let mut tally = Tally::default();
    loop {
        let batch: Vec<Document> = documents.by_ref().take(BATCH).collect();
        if batch.is_empty() {
            progress.finish();
            return tally;
        }
        let found: Vec<Tally> = batch
            .par_iter()
            .map(|document| {
                let mut tally = Tally::default();
                tally.add(&document.id, &options.settings.extract(extractor, document));
                progress.done(document.text.len());
                tally
            })
            .collect();
        for one in found {
            tally.merge(one);
        }
    }
}

fn words(extraction: &Extraction<'_>, quote: &Quote) -> usize {
    extraction
        .words(quote)
        .map(|part| part.split_whitespace().count())
        .sum()
}

impl Tally {
    /// Counts one document.
    fn add(&mut self, id: &str, extraction: &Extraction<'_>) {
        let offsets = Offsets::new(extraction.text());
        for quote in extraction.quotes() {
            let words = words(extraction, &quote);
            let Some(speaker) = extraction.speaker_of(quote) else {
                self.nobody.0 += 1;
                self.nobody.1 += words;
                continue;
            };
            let start = extraction.content(quote).first().map_or(0, |c| c.start);
            let place = format!("{id}:{}", offsets.line_column(start).line);
            self.count(speaker, words, place);
        }
    }

    fn count(&mut self, speaker: &Speaker<'_>, words: usize, place: String) {
        let key = folded(&speaker.name);
        let at = *self.by_name.entry(key).or_insert_with(|| {
            let mut aliases: Vec<String> = speaker.aliases.iter().map(|a| a.to_string()).collect();
            aliases.retain(|alias| *alias != speaker.name);
            self.rows.push(Row {
                name: speaker.name.to_string(),
                aliases,
                gender: speaker.gender,
                kind: speaker.kind,
                documents: 1,
                quotes: 0,
                words: 0,
                share: 0.0,
                first: place.clone(),
                last: String::new(),
            });
            self.rows.len() - 1
        });
        let row = &mut self.rows[at];
        row.quotes += 1;
        row.words += words;
        row.last = place;
    }

    /// Adds what was counted in a later document.
    fn merge(&mut self, other: Tally) {
        self.nobody.0 += other.nobody.0;
        self.nobody.1 += other.nobody.1;
        for row in other.rows {
            let key = folded(&row.name);
            let Some(at) = self.by_name.get(&key) else {
                self.by_name.insert(key, self.rows.len());
                self.rows.push(row);
                continue;
            };
            let all = &mut self.rows[*at];
            all.documents += row.documents;
            all.quotes += row.quotes;
            all.words += row.words;
            all.last = row.last;
            if all.gender == Gender::Unknown {
                all.gender = row.gender;
            }
            for alias in row.aliases {
                if !all.aliases.contains(&alias) {
                    all.aliases.push(alias);
                }
            }
        }
    }

    /// The rows with their shares, most words first.
    fn finish(mut self, least: usize) -> Vec<Row> {
        let all: usize = self.rows.iter().map(|row| row.words).sum();
        for row in &mut self.rows {
            row.share = (row.words as f64 / all.max(1) as f64 * 1e4).round() / 1e4;
        }
        self.rows.retain(|row| row.quotes >= least);
        self.rows
            .sort_by_key(|row| std::cmp::Reverse((row.words, row.quotes)));
        self.rows
    }
}

/// Characters of a name that the table shows.
const NAME: usize = 32;

fn short(name: &str) -> String {
    let name: String = name.chars().filter(|c| !c.is_control()).collect();
    match name.char_indices().nth(NAME - 1) {
        Some((cut, _)) if name.chars().count() > NAME => format!("{}…", &name[..cut]),
        _ => name,
    }
}

/// The first place and the last; of one document only the lines.
fn reach(first: &str, last: &str) -> String {
    let (document, line) = last.rsplit_once(':').unwrap_or((last, ""));
    if first == last {
        first.to_owned()
    } else if first
        .rsplit_once(':')
        .is_some_and(|(other, _)| other == document)
    {
        format!("{first} to {line}")
    } else {
        format!("{first}, {last}")
    }
}

fn table(rows: &[Row], (quotes, words): (usize, usize)) -> String {
    let names: Vec<String> = rows.iter().map(|row| short(&row.name)).collect();
    let width = names
        .iter()
        .map(|name| name.chars().count())
        .max()
        .unwrap_or(0)
        .max(7);
    let mut out = format!(
        "{:width$}  gender   quotes   words   share  first, last\n",
        "speaker"
    );
    for (row, name) in rows.iter().zip(&names) {
        out += &format!(
            "{name:width$}  {:7}  {:>6}  {:>6}  {:>5.1}%  {}\n",
            row.gender,
            row.quotes,
            row.words,
            row.share * 100.0,
            reach(&row.first, &row.last)
        );
        if !row.aliases.is_empty() {
            out += &format!("{:width$}  also {}\n", "", row.aliases.join("; "));
        }
    }
    if quotes > 0 {
        out += &format!("{:width$}  {:7}  {quotes:>6}  {words:>6}\n", "nobody", "");
    }
    out
}

fn csv(rows: &[Row]) -> io::Result<String> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record([
        "name",
        "aliases",
        "gender",
        "kind",
        "documents",
        "quotes",
        "words",
        "share",
        "first",
        "last",
    ])?;
    for row in rows {
        writer.write_record([
            &row.name,
            &row.aliases.join("; "),
            row.gender.as_str(),
            row.kind.as_str(),
            &row.documents.to_string(),
            &row.quotes.to_string(),
            &row.words.to_string(),
            &row.share.to_string(),
            &row.first,
            &row.last,
        ])?;
    }
    let bytes = writer.into_inner().map_err(|error| error.into_error())?;
    String::from_utf8(bytes).map_err(io::Error::other)
}

const TOML: &str = "\
# Who speaks, as `inquit speakers --format toml` found them. Correct it and give it back by --characters-file:
# - Two entries that are one person: add the name and aliases of one to the aliases of the other, and delete it.
# - A wrong gender: write male, female or unknown.
# - An entry that is nobody: delete it. A speaker who is missing: add an entry with a name.
";

fn toml(rows: &[Row]) -> String {
    let quoted = |text: &str| toml::Value::String(text.to_owned()).to_string();
    let mut out = TOML.to_owned();
    // Bodies and groups are no characters; the reports that they make keep their own names.
    for row in rows.iter().filter(|row| row.kind == SpeakerKind::Person) {
        let aliases: Vec<String> = row.aliases.iter().map(|alias| quoted(alias)).collect();
        let place = row.first.replace(|c: char| c.is_control(), " ");
        out += &format!(
            "\n# {}, {}, first at {place}\n[[character]]\nname = {}\naliases = [{}]\ngender = {}\n",
            counted(row.quotes, "quote"),
            counted(row.words, "word"),
            quoted(&row.name),
            aliases.join(", "),
            quoted(row.gender.as_str()),
        );
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(texts: &[&str]) -> Vec<Row> {
        let extractor = Extractor::new();
        let mut all = Tally::default();
        for (at, text) in texts.iter().enumerate() {
            let mut one = Tally::default();
            one.add(&format!("d{at}"), &extractor.extract(text));
            all.merge(one);
        }
        all.finish(1)
    }

    #[test]
    fn one_name_in_two_documents_is_one_speaker() {
        let rows = tally(&[
            "Ida Brandt said that it was late. “Go home,” said Brandt.",
            "\n\nIda Brandt said: “It is early.”",
        ]);
        assert_eq!(rows.len(), 1, "{rows:?}");
        let row = &rows[0];
        assert_eq!((row.documents, row.quotes), (2, 3));
        assert_eq!((row.first.as_str(), row.last.as_str()), ("d0:1", "d1:3"));
        assert!((row.share - 1.0).abs() < 1e-9);
    }
}

//! `inquit explain`: why this quote has this speaker.

use std::path::PathBuf;
use std::process::ExitCode;
use std::str::FromStr;

use anyhow::{anyhow, bail, Context, Result};
use clap::Parser;
use inquit::{Explanation, Extractor, LineColumn, Offsets, Span};
use serde::Serialize;

use crate::args::{InputFormat, ListFormat};
use crate::input::{self, Document};
use crate::problems::{bad_usage, failed, Problems};
use crate::settings::Settings;
use crate::sink;

#[derive(Debug, Parser)]
#[command(after_help = "Examples:
  inquit explain corpus/news/trade-talks-steel-quota.txt --at 9        every quote on line 9
  inquit explain novel.txt --at 312:5 --characters-file cast.toml      the quote at line 312, character 5
  inquit explain docs.jsonl --id doc-7 --at 4                          one document of many
  inquit explain --format json a.txt --at 9                            all of it, for a program

Exit codes: 0 explained; 1 nothing is quoted there, or the file cannot be read; 2 bad usage.")]
pub struct Explain {
    /// The file, or - for standard input
    pub path: PathBuf,
    /// The place: a line, or a line and a character of it, from 1
    #[arg(long, value_name = "LINE[:COL]")]
    pub at: Place,
    /// What the file holds
    #[arg(long, value_enum, default_value_t = InputFormat::Auto)]
    pub input_format: InputFormat,
    /// The document that is meant, where the file holds several
    #[arg(long)]
    pub id: Option<String>,
    /// What to write: text is for reading
    #[arg(short, long, value_enum, default_value_t = ListFormat::Text)]
    pub format: ListFormat,
    #[command(flatten)]
    pub settings: Settings,
}

/// A line, and perhaps a character of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    line: usize,
    column: Option<usize>,
}

impl FromStr for Place {
    type Err = String;

    fn from_str(written: &str) -> Result<Place, String> {
        let number = |part: &str| part.parse::<usize>().ok().filter(|n| *n > 0);
        let (line, column) = match written.split_once(':') {
            Some((line, column)) => (number(line), Some(number(column))),
            None => (number(written), None),
        };
        match (line, column) {
            (Some(line), None) => Ok(Place { line, column: None }),
            (Some(line), Some(Some(column))) => Ok(Place {
                line,
                column: Some(column),
            }),
            _ => Err("write a line, as in 12, or a line and a character, as in 12:5".to_owned()),
        }
    }
}

impl Place {
    /// The bytes that are meant: a whole line, or a point.
    fn span(self, text: &str) -> Result<Span> {
        let start = match self.line {
            1 => Some(0),
            line => text.match_indices('\n').nth(line - 2).map(|(at, _)| at + 1),
        };
        let lines = text.lines().count();
        let start = start.filter(|start| *start < text.len() || lines == 0);
        let start =
            start.ok_or_else(|| anyhow!("there is no line {}; the text has {lines}", self.line))?;
        let rest = &text[start..];
        let line = rest.lines().next().unwrap_or_default();
        let Some(column) = self.column else {
            return Ok(Span::new(start, start + line.len()));
        };
        let Some((at, _)) = line.char_indices().nth(column - 1) else {
            bail!(
                "line {} has {} characters and not {column}",
                self.line,
                line.chars().count()
            );
        };
        Ok(Span::new(start + at, start + at))
    }
}

/// An explanation with its place.
#[derive(Serialize)]
struct Placed<'a> {
    id: &'a str,
    line: usize,
    column: usize,
    #[serde(flatten)]
    explanation: &'a Explanation<'a>,
}

/// Runs the command.
pub fn run(options: &Explain) -> ExitCode {
    let extractor = match options.settings.extractor() {
        Ok(extractor) => extractor,
        Err(error) => return bad_usage(error),
    };
    let files = std::slice::from_ref(&options.path);
    if let Err(error) = options.settings.lists_can_be(files, options.input_format) {
        return bad_usage(error);
    }
    match work(options, &extractor) {
        Ok(text) => sink::print(text, "the explanation"),
        Err(error) => failed(error),
    }
}

fn work(options: &Explain, extractor: &Extractor) -> Result<String> {
    let document = document(options)?;
    let text = &document.text;
    let place = options.at.span(text).with_context(|| document.id.clone())?;
    let explained = if options.settings.characters {
        extractor.explain_with(text, &document.characters, place)
    } else {
        extractor.explain(text, place)
    };
    let written = &options.at;
    let column = written.column.map_or(String::new(), |c| format!(":{c}"));
    if explained.is_empty() {
        bail!(
            "{}:{}{column}: no quote, no words in marks and no cue; `inquit extract` shows where there are some",
            document.id,
            written.line
        );
    }
    let offsets = Offsets::new(text);
    let at = |explanation: &Explanation<'_>| {
        let start = explanation.content.first().map_or(place.start, |c| c.start);
        offsets.line_column(start)
    };
    match options.format {
        ListFormat::Text => {
            let one = |explanation: &Explanation<'_>| {
                let LineColumn { line, column } = at(explanation);
                format!("{}:{line}:{column}\n{explanation}", document.id)
            };
            Ok(explained.iter().map(one).collect::<Vec<_>>().join("\n"))
        }
        ListFormat::Json => {
            let placed = explained.iter().map(|explanation| {
                let LineColumn { line, column } = at(explanation);
                Placed {
                    id: &document.id,
                    line,
                    column,
                    explanation,
                }
            });
            Ok(serde_json::to_string_pretty(&placed.collect::<Vec<_>>())? + "\n")
        }
    }
}

/// The document that is meant.
fn document(options: &Explain) -> Result<Document> {
    let problems = Problems::default();
    let files = [options.path.clone()];
    let mut documents = input::documents(
        &files,
        options.input_format,
        options.settings.longest,
        &problems,
    );
    let Some(id) = &options.id else {
        let first = documents.next();
        let first = first.ok_or_else(|| anyhow!("{}: no document", options.path.display()))?;
        if options.input_format.is_lines(&options.path) && documents.next().is_some() {
            bail!(
                "{}: several documents; say which one by --id",
                options.path.display()
            );
        }
        return Ok(first);
    };
    documents
        .find(|document| document.id == *id)
        .ok_or_else(|| anyhow!("{}: no document has the id {id:?}", options.path.display()))
}

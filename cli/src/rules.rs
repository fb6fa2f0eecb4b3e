//! `inquit rules`: the catalogue, for reading or for a program.

use std::io::{self, Write};
use std::process::ExitCode;

use serde::Serialize;

use crate::args::{ListFormat, Rules};

#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    precision: Option<f32>,
    pattern: &'a str,
    description: &'a str,
    must: Vec<Must<'a>>,
    must_not: &'a [&'a str],
}

#[derive(Serialize)]
struct Must<'a> {
    text: &'a str,
    source: &'a str,
    content: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    speaker: &'a str,
}

/// Writes the list; a closed pipe ends it quietly.
pub fn run(options: &Rules) -> ExitCode {
    let written = match options.format {
        ListFormat::Text => text(),
        ListFormat::Json => json(),
    };
    match written.and_then(|list| io::stdout().write_all(list.as_bytes())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("inquit: cannot write the list: {error}");
            ExitCode::FAILURE
        }
    }
}

fn text() -> io::Result<String> {
    let width = inquit::rules().iter().map(|rule| rule.id.len()).max();
    let mut list = String::new();
    for rule in inquit::rules() {
        let right = rule
            .precision
            .map_or("  – ".to_owned(), |share| format!("{share:.2}"));
        let id = format!("{:width$}", rule.id, width = width.unwrap_or(0));
        list += &format!("{id}  {right}  {}\n", rule.description);
    }
    Ok(list)
}

fn json() -> io::Result<String> {
    let must = |rule: &'static inquit::RuleInfo| {
        let examples = rule.must.iter();
        examples.map(|example| Must {
            text: example.text,
            source: example.source,
            content: example.content,
            speaker: example.speaker,
        })
    };
    let rows: Vec<Row<'_>> = inquit::rules()
        .iter()
        .map(|rule| Row {
            id: rule.id,
            precision: rule.precision,
            pattern: rule.pattern,
            description: rule.description,
            must: must(rule).collect(),
            must_not: rule.must_not,
        })
        .collect();
    Ok(serde_json::to_string_pretty(&rows)? + "\n")
}

//! `inquit rules`: the catalogue, for reading or for a program.

use std::io;
use std::process::ExitCode;

use serde::Serialize;

use crate::args::{Rules, RulesFormat};
use crate::{problems, sink};

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

/// Writes the list.
pub fn run(options: &Rules) -> ExitCode {
    let written = match options.format {
        RulesFormat::Text => text(),
        RulesFormat::Json => json(),
        RulesFormat::Markdown => Ok(markdown()),
    };
    match written {
        Ok(list) => sink::print(list, "the list"),
        Err(error) => problems::failed(error),
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

const HEAD: &str = "\
# The rules

Every answer names its rule. This list is what `inquit rules --format markdown` prints; a test holds the two together, and runs every
example. *Right* is the share of right answers on texts that the weights of reports were not learned from, or, for dialogue, on the
novels that they were; a dash where fewer than ten were seen. In a pattern Q stands for quoted words, C for a clause, NP for a noun phrase and V for
a verb that may report.
";

/// The list as a chapter of the guide.
fn markdown() -> String {
    let line = |text: &str| {
        text.replace("\n\n", " ¶ ")
            .replace('\n', " ")
            .replace('|', "\\|")
    };
    let mut page = HEAD.to_owned();
    for rule in inquit::rules() {
        let right = rule
            .precision
            .map_or("–".to_owned(), |share| format!("{share:.2}"));
        page += &format!(
            "\n## `{}`\n\n{}\n\nPattern `{}` · right {right}\n\n",
            rule.id, rule.description, rule.pattern
        );
        page += "| text | source | words |\n| --- | --- | --- |\n";
        for example in rule.must {
            let source = if example.source.is_empty() {
                example.speaker
            } else {
                example.source
            };
            page += &format!(
                "| {} | {} | {} |\n",
                line(example.text),
                line(source),
                line(example.content)
            );
        }
        for text in rule.must_not {
            page += &format!("| {} | | not by this rule |\n", line(text));
        }
    }
    page
}

//! Lists of characters: TOML, JSON or CSV, as `inquit speakers` writes them and as people correct them.

use std::path::Path;

use anyhow::{anyhow, bail, Context, Result};
use inquit::{Character, Gender};
use serde::Deserialize;

/// A character as lists have it. Tables of speakers hold more (counts, places), which is passed over.
#[derive(Debug, Deserialize)]
pub struct Listed {
    name: String,
    #[serde(default)]
    aliases: Vec<String>,
    #[serde(default)]
    gender: Option<String>,
}

impl From<Listed> for Character {
    /// A gender that is not understood counts as unknown: for lists inside documents, which programs write.
    fn from(listed: Listed) -> Self {
        Character {
            gender: listed
                .gender
                .as_deref()
                .and_then(gender)
                .unwrap_or_default(),
            name: listed.name,
            aliases: listed.aliases,
        }
    }
}

/// What TOML holds: a table `[[character]]` each. A key that nobody reads is a slip of the pen.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Tables {
    #[serde(default)]
    character: Vec<Table>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    name: toml::Spanned<String>,
    #[serde(default)]
    aliases: Vec<String>,
    #[serde(default)]
    gender: Option<toml::Spanned<String>>,
}

/// Gender as people write it; `None` for anything else.
fn gender(written: &str) -> Option<Gender> {
    match written.trim().to_lowercase().as_str() {
        "m" | "male" | "man" | "he" => Some(Gender::Male),
        "f" | "female" | "woman" | "she" => Some(Gender::Female),
        "" | "?" | "u" | "x" | "unknown" | "none" | "other" | "they" => Some(Gender::Unknown),
        _ => None,
    }
}

/// Reads the list in a file. What is wrong is said with its line.
pub fn read(path: &Path) -> Result<Vec<Character>> {
    let place = path.display();
    let text = std::fs::read_to_string(path).with_context(|| format!("{place}: cannot be read"))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let extension = path.extension().map(|e| e.to_string_lossy().to_lowercase());
    let list = match extension.as_deref() {
        Some("toml") => of_toml(text),
        Some("json") => of_json(text),
        Some("csv") => of_csv(text),
        _ if text.trim_start().starts_with("[[") => of_toml(text),
        _ if text.trim_start().starts_with('[') => of_json(text),
        _ => bail!("{place}: a list of characters ends in .toml, .json or .csv"),
    };
    let list = list.map_err(|error| anyhow!("{place}:{error}"))?;
    if list.is_empty() {
        bail!("{place}: no character in this list; write at least one name");
    }
    Ok(list)
}

/// A problem at a line, for the name of the file to stand before it.
fn at(line: usize, problem: impl std::fmt::Display) -> anyhow::Error {
    anyhow!("{line}: {problem}")
}

fn bad_gender(written: &str) -> String {
    format!("{written:?} is no gender; write male, female or unknown")
}

const NO_NAME: &str = "a character without a name; write one or delete the entry";

fn of_toml(text: &str) -> Result<Vec<Character>> {
    let line = |byte: usize| text[..byte.min(text.len())].matches('\n').count() + 1;
    let tables: Tables = toml::from_str(text).map_err(|error| {
        let from = error.span().map_or(0, |span| span.start);
        at(line(from), error.message().replace('\n', "; "))
    })?;
    let character = |table: Table| {
        if table.name.get_ref().trim().is_empty() {
            return Err(at(line(table.name.span().start), NO_NAME));
        }
        let gender = match &table.gender {
            None => Gender::Unknown,
            Some(written) => gender(written.get_ref())
                .ok_or_else(|| at(line(written.span().start), bad_gender(written.get_ref())))?,
        };
        Ok(Character {
            name: table.name.into_inner(),
            aliases: table.aliases,
            gender,
        })
    };
    tables.character.into_iter().map(character).collect()
}

fn of_json(text: &str) -> Result<Vec<Character>> {
    // One by one, so that a gender or an empty name has a line as well.
    let raw: Vec<&serde_json::value::RawValue> =
        serde_json::from_str(text).map_err(|error| json_error(1, &error))?;
    let character = |raw: &serde_json::value::RawValue| {
        let start = raw.get().as_ptr() as usize - text.as_ptr() as usize;
        let first = text[..start].matches('\n').count() + 1;
        let listed: Listed =
            serde_json::from_str(raw.get()).map_err(|error| json_error(first, &error))?;
        if listed.name.trim().is_empty() {
            return Err(at(first, NO_NAME));
        }
        if let Some(written) = listed.gender.as_deref().filter(|g| gender(g).is_none()) {
            return Err(at(first, bad_gender(written)));
        }
        Ok(Character::from(listed))
    };
    raw.into_iter().map(character).collect()
}

/// The error with its line in the whole file; `serde_json` puts its own count at the end.
fn json_error(first: usize, error: &serde_json::Error) -> anyhow::Error {
    let said = error.to_string();
    let said = said.split(" at line ").next().unwrap_or_default();
    let line = first + error.line().saturating_sub(1);
    at(
        line,
        format!("{said}; a list is [{{\"name\": …, \"aliases\": […], \"gender\": …}}, …]"),
    )
}

fn of_csv(text: &str) -> Result<Vec<Character>> {
    let mut reader = csv::ReaderBuilder::new()
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let heads = reader.headers().map_err(|error| csv_error(&error))?.clone();
    let column = |name: &str| {
        heads
            .iter()
            .position(|head| head.eq_ignore_ascii_case(name))
    };
    let name = column("name").ok_or_else(|| {
        at(
            1,
            "no column is headed name; the first line is name,aliases,gender",
        )
    })?;
    let (aliases, written) = (column("aliases"), column("gender"));
    let mut list = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| csv_error(&error))?;
        let line = record.position().map_or(1, |p| p.line() as usize);
        let cell = |column: Option<usize>| column.and_then(|at| record.get(at)).unwrap_or_default();
        if cell(Some(name)).is_empty() {
            return Err(at(line, NO_NAME));
        }
        let written = cell(written);
        list.push(Character {
            name: cell(Some(name)).to_owned(),
            aliases: cell(aliases)
                .split(';')
                .map(str::trim)
                .filter(|alias| !alias.is_empty())
                .map(str::to_owned)
                .collect(),
            gender: gender(written).ok_or_else(|| at(line, bad_gender(written)))?,
        });
    }
    Ok(list)
}

fn csv_error(error: &csv::Error) -> anyhow::Error {
    let line = error.position().map_or(1, |p| p.line() as usize);
    match error.kind() {
        csv::ErrorKind::UnequalLengths {
            expected_len, len, ..
        } => at(
            line,
            format!("{len} cells, but the first line has {expected_len}; put a cell that holds a comma in double quotes"),
        ),
        _ => at(line, error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(list: &[Character]) -> Vec<(&str, usize, Gender)> {
        list.iter()
            .map(|c| (c.name.as_str(), c.aliases.len(), c.gender))
            .collect()
    }

    #[test]
    fn the_three_formats_say_the_same() {
        let toml = "# ours\n[[character]]\nname = \"Ada Moss\"\naliases = [\"Moss\", \"the pilot\"]\ngender = \"female\"\n\n[[character]]\nname = \"Ben\"\n";
        let json = r#"[{"name": "Ada Moss", "aliases": ["Moss", "the pilot"], "gender": "F", "quotes": 3}, {"name": "Ben"}]"#;
        let csv = "name,quotes,aliases,gender\nAda Moss,3,Moss; the pilot,she\nBen,1,,\n";
        let expected = [("Ada Moss", 2, Gender::Female), ("Ben", 0, Gender::Unknown)];
        assert_eq!(names(&of_toml(toml).unwrap()), expected);
        assert_eq!(names(&of_json(json).unwrap()), expected);
        assert_eq!(names(&of_csv(csv).unwrap()), expected);
    }

    #[test]
    fn what_is_wrong_is_said_with_its_line() {
        type Read = fn(&str) -> Result<Vec<Character>>;
        let rows: [(Read, &str, &str); 10] = [
            (
                of_toml,
                "[[character]]\nname = \"Ada\"\ngender = \"femal\"\n",
                "3: \"femal\" is no gender",
            ),
            (
                of_toml,
                "[[character]]\nname = \"Ada\"\nalias = [\"A\"]\n",
                "3: unknown field `alias`",
            ),
            (
                of_toml,
                "\n[[character]]\naliases = []\n",
                "2: missing field `name`",
            ),
            (
                of_toml,
                "[[character]]\nname = \"\"\n",
                "2: a character without a name",
            ),
            (of_toml, "[[character]]\nname = Ada\n", "2: "),
            (
                of_json,
                "[\n{\"name\": \"Ada\"},\n{\"name\": 3}\n]",
                "3: invalid type",
            ),
            (
                of_json,
                "[{\"name\": \"Ada\"},\n{\"name\": \"B\", \"gender\": \"blue\"}]",
                "2: \"blue\" is no gender",
            ),
            (of_json, "{\"name\": \"Ada\"}", "1: invalid type"),
            (of_csv, "who,gender\nAda,f\n", "1: no column is headed name"),
            (
                of_csv,
                "name,gender\nAda,f\nBen,m,x\n",
                "3: 3 cells, but the first line has 2",
            ),
        ];
        for (read, text, expected) in rows {
            let error = read(text).expect_err(text).to_string();
            assert!(error.starts_with(expected), "{text:?}: {error}");
            assert_eq!(error.lines().count(), 1, "{error}");
        }
    }
}

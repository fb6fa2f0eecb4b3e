//! Documents from files, folders and standard input, one after the other.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use inquit::Character;
use serde::Deserialize;

use crate::args::InputFormat;
use crate::characters::Listed;
use crate::problems::Problems;

/// One document to read.
#[derive(Debug)]
pub struct Document {
    pub id: String,
    pub text: String,
    pub characters: Vec<Character>,
}

/// A document of JSON Lines.
#[derive(Debug, Deserialize)]
struct Line {
    #[serde(default)]
    id: Option<serde_json::Value>,
    text: String,
    #[serde(default)]
    characters: Vec<Listed>,
}

/// The files that paths mean: a folder stands for all `.txt` (or `.jsonl`) files below it, in order of their names.
pub fn files(paths: &[PathBuf], format: InputFormat, problems: &Problems) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for path in paths {
        if path.is_dir() {
            let before = all.len();
            walk(path, format, problems, &mut all);
            if all.len() == before {
                problems.report(
                    &path.display().to_string(),
                    format!("no {} file in this folder", suffix(format)),
                );
            }
        } else {
            all.push(path.clone());
        }
    }
    all
}

fn suffix(format: InputFormat) -> &'static str {
    match format {
        InputFormat::Text => ".txt",
        InputFormat::Jsonl => ".jsonl",
    }
}

fn walk(folder: &Path, format: InputFormat, problems: &Problems, all: &mut Vec<PathBuf>) {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            return problems.report(
                &folder.display().to_string(),
                format!("cannot be listed: {error}"),
            )
        }
    };
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .collect();
    paths.sort();
    for path in paths {
        if path.is_dir() && !path.is_symlink() {
            walk(&path, format, problems, all);
        } else if path.to_string_lossy().ends_with(suffix(format)) {
            all.push(path);
        }
    }
}

fn open(path: &Path) -> io::Result<Box<dyn Read>> {
    if path.as_os_str() == "-" {
        return Ok(Box::new(io::stdin().lock()));
    }
    if path.is_dir() {
        return Err(io::Error::other("it is a folder"));
    }
    Ok(Box::new(File::open(path)?))
}

fn name(path: &Path) -> String {
    if path.as_os_str() == "-" {
        "standard input".to_owned()
    } else {
        path.display().to_string()
    }
}

/// All documents of the files, read as they are asked for. What cannot be read is reported and passed over.
pub fn documents<'a>(
    files: &'a [PathBuf],
    format: InputFormat,
    problems: &'a Problems,
) -> Box<dyn Iterator<Item = Document> + 'a> {
    match format {
        InputFormat::Text => Box::new(files.iter().filter_map(move |path| text(path, problems))),
        InputFormat::Jsonl => Box::new(files.iter().flat_map(move |path| lines(path, problems))),
    }
}

fn text(path: &Path, problems: &Problems) -> Option<Document> {
    let mut bytes = Vec::new();
    let read = open(path).and_then(|mut file| file.read_to_end(&mut bytes));
    if let Err(error) = read {
        problems.report(&name(path), format!("cannot be read: {error}"));
        return None;
    }
    match String::from_utf8(bytes) {
        Ok(text) => Some(Document {
            id: name(path),
            text: without_mark(text),
            characters: Vec::new(),
        }),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            problems.report(
                &name(path),
                format!("not UTF-8 at byte {at}; convert it first, for example with iconv"),
            );
            None
        }
    }
}

/// Without the byte order mark that some editors put first.
fn without_mark(text: String) -> String {
    match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    }
}

fn lines<'a>(path: &'a Path, problems: &'a Problems) -> Box<dyn Iterator<Item = Document> + 'a> {
    let reader = match open(path) {
        Ok(file) => BufReader::with_capacity(1 << 18, file),
        Err(error) => {
            problems.report(&name(path), format!("cannot be read: {error}"));
            return Box::new(std::iter::empty());
        }
    };
    let mut number = 0;
    let mut reader = reader;
    Box::new(std::iter::from_fn(move || loop {
        let mut bytes = Vec::new();
        number += 1;
        match reader.read_until(b'\n', &mut bytes) {
            Ok(0) => return None,
            Ok(_) => {}
            Err(error) => {
                problems.report(
                    &format!("{}:{number}", name(path)),
                    format!("cannot be read: {error}"),
                );
                return None;
            }
        }
        if bytes.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        match serde_json::from_slice::<Line>(&bytes) {
            Ok(line) => return Some(document(line, number)),
            Err(error) => problems.report(
                &format!("{}:{number}", name(path)),
                format!(
                    "not a document: {error}; each line needs at least {{\"id\": …, \"text\": …}}"
                ),
            ),
        }
    }))
}

fn document(line: Line, number: usize) -> Document {
    let id = match line.id {
        Some(serde_json::Value::String(id)) => id,
        Some(other) => other.to_string(),
        None => number.to_string(),
    };
    Document {
        id,
        text: line.text,
        characters: line.characters.into_iter().map(Character::from).collect(),
    }
}

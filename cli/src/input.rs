//! Documents from files, folders and standard input, one after the other.

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};

use crate::args::InputFormat;
pub use crate::lines::Document;
use crate::lines::{too_long, Lines};
use crate::problems::Problems;

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
    longest: usize,
    problems: &'a Problems,
) -> Box<dyn Iterator<Item = Document> + 'a> {
    let files = files.iter();
    match format {
        InputFormat::Text => Box::new(files.filter_map(move |path| text(path, longest, problems))),
        InputFormat::Jsonl => Box::new(files.flat_map(move |path| lines(path, longest, problems))),
    }
}

fn text(path: &Path, longest: usize, problems: &Problems) -> Option<Document> {
    let mut bytes = Vec::new();
    let read = open(path).and_then(|file| file.take(longest as u64 + 1).read_to_end(&mut bytes));
    if let Err(error) = read {
        problems.report(&name(path), format!("cannot be read: {error}"));
        return None;
    }
    if bytes.len() > longest {
        problems.report(&name(path), too_long(longest));
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

fn lines<'a>(
    path: &'a Path,
    longest: usize,
    problems: &'a Problems,
) -> Box<dyn Iterator<Item = Document> + 'a> {
    let reader = match open(path) {
        Ok(file) => BufReader::with_capacity(1 << 18, file),
        Err(error) => {
            problems.report(&name(path), format!("cannot be read: {error}"));
            return Box::new(std::iter::empty());
        }
    };
    let read = Lines::new(reader, longest);
    Box::new(read.filter_map(move |(number, line)| {
        let place = || format!("{}:{number}", name(path));
        line.map_err(|fault| problems.report(&place(), fault)).ok()
    }))
}

//! Documents from files, folders and standard input, one after the other.

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};

use clap::Args;

use crate::args::InputFormat;
pub use crate::lines::Document;
use crate::lines::{too_long, Lines};
use crate::problems::Problems;

/// Which files are read, and how.
#[derive(Debug, Args)]
pub struct Source {
    /// What the files hold
    #[arg(long, value_enum, default_value_t = InputFormat::Auto)]
    pub input_format: InputFormat,
    /// Read the files of folders that end so [default: .txt; with --input-format jsonl, .jsonl]
    #[arg(long, value_name = "SUFFIX", value_delimiter = ',')]
    pub suffix: Vec<String>,
}

impl Source {
    /// Whether a file of a folder is read. Some systems write `.TXT`.
    fn wants(&self, path: &Path) -> bool {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = name.to_lowercase();
        self.suffixes()
            .iter()
            .any(|suffix| name.ends_with(&suffix.to_lowercase()))
    }

    /// `html` is meant as `.html`.
    fn suffixes(&self) -> Vec<String> {
        if self.suffix.is_empty() {
            let usual = match self.input_format {
                InputFormat::Auto | InputFormat::Text => ".txt",
                InputFormat::Jsonl => ".jsonl",
            };
            return vec![usual.to_owned()];
        }
        let dotted = |suffix: &String| format!(".{}", suffix.trim_start_matches(['*', '.']));
        self.suffix.iter().map(dotted).collect()
    }
}

impl InputFormat {
    /// Whether a file holds a document a line.
    pub fn is_lines(self, file: &Path) -> bool {
        let named = || {
            file.extension()
                .is_some_and(|e| e.eq_ignore_ascii_case("jsonl"))
        };
        self == InputFormat::Jsonl || self == InputFormat::Auto && named()
    }
}

/// The files that paths mean: a folder stands for all files below it that have the suffix, in order of their names.
pub fn files(paths: &[PathBuf], source: &Source, problems: &Problems) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for path in paths {
        if path.is_dir() {
            let before = all.len();
            walk(path, source, problems, &mut all);
            if all.len() == before {
                problems.report(
                    &path.display().to_string(),
                    format!(
                        "no {} file in this folder; --suffix names others",
                        source.suffixes().join(" or ")
                    ),
                );
            }
        } else {
            all.push(path.clone());
        }
    }
    all
}

fn walk(folder: &Path, source: &Source, problems: &Problems, all: &mut Vec<PathBuf>) {
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
            walk(&path, source, problems, all);
        } else if source.wants(&path) {
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
    Box::new(files.iter().flat_map(move |path| {
        if format.is_lines(path) {
            lines(path, longest, problems)
        } else {
            Box::new(text(path, longest, problems).into_iter())
        }
    }))
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
            is_line: false,
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

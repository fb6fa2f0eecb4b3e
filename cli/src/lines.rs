//! JSON Lines: a document a line, from any reader. One line is in memory at a time, and none beyond a bound.

use std::io::{self, BufRead};

use inquit::Character;
use serde::Deserialize;

use crate::characters::Listed;

/// One document to read.
#[derive(Debug)]
pub struct Document {
    pub id: String,
    pub text: String,
    pub characters: Vec<Character>,
    /// It is a line of a file and goes by its id, not by the file's name.
    pub is_line: bool,
}

/// What a line holds.
#[derive(Debug, Deserialize)]
struct Line {
    #[serde(default)]
    id: Option<serde_json::Value>,
    text: String,
    #[serde(default)]
    characters: Vec<Listed>,
}

/// What is wrong with a line; the lines after it are read all the same.
#[derive(Debug)]
pub enum Fault {
    /// The reader failed: nothing more comes.
    Unread(io::Error),
    NoDocument(serde_json::Error),
    TooLong(usize),
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Fault::Unread(error) => write!(f, "cannot be read: {error}"),
            Fault::NoDocument(error) => write!(
                f,
                "not a document: {error}; each line needs at least {{\"id\": …, \"text\": …}}"
            ),
            Fault::TooLong(most) => write!(f, "{}", too_long(*most)),
        }
    }
}

/// Says that a document is longer than is read, and what to do.
pub fn too_long(most: usize) -> String {
    format!("longer than {most} bytes; raise --longest, or split it")
}

/// The documents of a reader, or what is wrong with each line, with its number.
#[derive(Debug)]
pub struct Lines<R> {
    reader: Option<R>,
    number: usize,
    longest: usize,
}

impl<R: BufRead> Lines<R> {
    pub fn new(reader: R, longest: usize) -> Self {
        Lines {
            reader: Some(reader),
            number: 0,
            longest,
        }
    }
}

impl<R: BufRead> Iterator for Lines<R> {
    type Item = (usize, Result<Document, Fault>);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let reader = self.reader.as_mut()?;
            self.number += 1;
            let bytes = match line(reader, self.longest) {
                Ok(Read::Line(bytes)) => bytes,
                Ok(Read::End) => return None,
                Ok(Read::TooLong) => return Some((self.number, Err(Fault::TooLong(self.longest)))),
                Err(error) => {
                    self.reader = None;
                    return Some((self.number, Err(Fault::Unread(error))));
                }
            };
            if bytes.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            let read = serde_json::from_slice::<Line>(&bytes);
            let read = read.map(|line| document(line, self.number));
            return Some((self.number, read.map_err(Fault::NoDocument)));
        }
    }
}

enum Read {
    Line(Vec<u8>),
    TooLong,
    End,
}

/// The next line. What is longer than `most` is read to its end and not kept.
fn line(reader: &mut impl BufRead, most: usize) -> io::Result<Read> {
    let mut bytes = Vec::new();
    let (mut any, mut long) = (false, false);
    loop {
        let buffer = match reader.fill_buf() {
            Ok(buffer) => buffer,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        if buffer.is_empty() {
            break;
        }
        any = true;
        let end = memchr::memchr(b'\n', buffer);
        let taken = end.map_or(buffer.len(), |end| end + 1);
        long |= bytes.len() + taken > most;
        if long {
            bytes = Vec::new();
        } else {
            bytes.extend_from_slice(&buffer[..taken]);
        }
        reader.consume(taken);
        if end.is_some() {
            break;
        }
    }
    Ok(match (any, long) {
        (false, _) => Read::End,
        (true, true) => Read::TooLong,
        (true, false) => Read::Line(bytes),
    })
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
        is_line: true,
    }
}

/// What holds of any bytes: each line that is not blank is a document or a fault, in order, whatever the buffer's size. The fuzz
/// target calls it too.
#[allow(dead_code)]
pub fn check(data: &[u8]) {
    const LONGEST: usize = 512;
    let read = |room: usize| -> Vec<(usize, Option<(String, String)>)> {
        Lines::new(io::BufReader::with_capacity(room, data), LONGEST)
            .map(|(number, read)| (number, read.ok().map(|d| (d.id, d.text))))
            .collect()
    };
    let found = read(1 << 16);
    assert!(found == read(7), "the buffer changes what is read");
    let lines = data.split_inclusive(|byte| *byte == b'\n');
    let full = lines
        .enumerate()
        .filter(|(_, line)| line.len() > LONGEST || !line.iter().all(u8::is_ascii_whitespace));
    assert!(full
        .map(|(at, _)| at + 1)
        .eq(found.iter().map(|(number, _)| *number)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn texts(input: &str, longest: usize) -> Vec<Result<String, String>> {
        Lines::new(input.as_bytes(), longest)
            .map(|(number, read)| read.map(|d| d.text).map_err(|e| format!("{number}: {e}")))
            .collect()
    }

    #[test]
    fn a_line_past_the_bound_loses_no_other() {
        let long = "x".repeat(100);
        let input = format!("{{\"text\":\"a\"}}\n{{\"text\":\"{long}\"}}\n{{\"text\":\"b\"}}");
        let found = texts(&input, 64);
        assert_eq!(found[0], Ok("a".to_owned()));
        let said = found[1].clone().unwrap_err();
        assert!(said.starts_with("2: longer than 64 bytes"), "{said}");
        assert_eq!(found[2], Ok("b".to_owned()));
    }

    #[test]
    fn what_is_cut_off_is_no_document() {
        let found = texts("{\"text\":\"a\"}\n{\"text\":\"b", 64);
        assert_eq!(found[0], Ok("a".to_owned()));
        let said = found[1].clone().unwrap_err();
        assert!(said.starts_with("2: not a document: EOF"), "{said}");
    }

    #[test]
    fn any_bytes_are_documents_or_faults() {
        let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/seeds/json_lines");
        let mut number = 0x9e37_79b9_7f4a_7c15_u64;
        for seed in std::fs::read_dir(seeds).expect("the seeds") {
            let seed = std::fs::read(seed.expect("a seed").path()).expect("a seed");
            check(&seed);
            for _ in 0..300 {
                let mut bytes = seed.clone();
                for _ in 0..3 {
                    number ^= number << 13;
                    number ^= number >> 7;
                    number ^= number << 17;
                    let at = number as usize % bytes.len();
                    match number >> 60 {
                        0..=7 => bytes[at] = (number >> 32) as u8,
                        8..=11 => bytes.insert(at, b'\n'),
                        _ => bytes.extend_from_within(at..),
                    }
                }
                check(&bytes);
            }
        }
    }
}

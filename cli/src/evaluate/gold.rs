//! Annotated documents, and answers to be measured, from files.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use anyhow::{anyhow, bail, Context, Result};
use inquit::{Character, QuoteKind};
use serde::Deserialize;

use super::brat;
use crate::characters::Listed;
use crate::output::escape::one_line;

/// A half-open range of characters.
pub type Range = (usize, usize);

/// An annotated document.
#[derive(Debug)]
pub struct Gold {
    pub id: String,
    pub set: Option<String>,
    pub text: String,
    pub chars: Vec<char>,
    pub quotes: Vec<GoldQuote>,
    pub characters: Vec<Character>,
}

impl Gold {
    pub fn new(id: String, text: String, quotes: Vec<GoldQuote>) -> Gold {
        Gold {
            id,
            set: None,
            chars: text.chars().collect(),
            text,
            quotes,
            characters: Vec::new(),
        }
    }

    /// The characters `from..to`, as far as there are so many.
    pub fn words(&self, from: usize, to: usize) -> String {
        let to = to.min(self.chars.len());
        let words: String = self.chars[from.min(to)..to].iter().collect();
        one_line(&words)
    }

    /// The line of a character, from 1.
    pub fn line(&self, at: usize) -> usize {
        let before = &self.chars[..at.min(self.chars.len())];
        1 + before.iter().filter(|c| **c == '\n').count()
    }
}

/// An annotated quote.
#[derive(Debug, Clone)]
pub struct GoldQuote {
    pub kind: QuoteKind,
    pub content: Vec<Range>,
    pub cue: Vec<Range>,
    pub source: Vec<Range>,
    pub speaker: Option<Named>,
    /// Explicit, anaphoric, implicit.
    pub sort: Option<String>,
}

/// Who speaks, under every name that is right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    pub name: String,
    pub aliases: Vec<String>,
}

/// An answer.
#[derive(Debug, Clone)]
pub struct Predicted {
    pub kind: QuoteKind,
    pub content: Vec<Range>,
    pub cue: Option<Range>,
    pub source: Option<Range>,
    pub speaker: Option<String>,
    pub rule: Option<String>,
    pub confidence: f64,
}

/// A document as files have it: the gold of a corpus, or what `inquit extract` writes.
#[derive(Debug, Deserialize)]
struct Line {
    id: serde_json::Value,
    #[serde(default)]
    set: Option<String>,
    #[serde(default)]
    text: Option<String>,
    #[serde(default)]
    offsets: Option<Unit>,
    quotes: Vec<QuoteLine>,
    #[serde(default)]
    characters: Vec<Listed>,
    #[serde(default)]
    speakers: Vec<SpeakerLine>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Unit {
    Byte,
    Char,
    Utf16,
}

#[derive(Debug, Deserialize)]
struct QuoteLine {
    #[serde(default = "direct")]
    kind: QuoteKind,
    content: Vec<[usize; 2]>,
    #[serde(default)]
    cue: Option<Spans>,
    #[serde(default)]
    source: Option<Spans>,
    #[serde(default)]
    speaker: Option<SpeakerName>,
    #[serde(default)]
    speaker_id: Option<u32>,
    #[serde(default, rename = "type")]
    sort: Option<String>,
    #[serde(default)]
    rule: Option<String>,
    #[serde(default)]
    confidence: Option<f64>,
}

fn direct() -> QuoteKind {
    QuoteKind::Direct
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Spans {
    One([usize; 2]),
    Many(Vec<[usize; 2]>),
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum SpeakerName {
    Plain(String),
    Listed {
        name: Option<String>,
        #[serde(default)]
        aliases: Vec<String>,
    },
}

#[derive(Debug, Deserialize)]
struct SpeakerLine {
    id: u32,
    #[serde(default)]
    aliases: Vec<String>,
}

/// Turns offsets of a unit into characters; an error for one that is not there.
struct Ruler<'t> {
    text: &'t str,
    length: usize,
    /// For bytes and UTF-16 units: the character that each offset begins, or `usize::MAX`.
    chars: Option<Vec<usize>>,
}

impl<'t> Ruler<'t> {
    fn new(text: &'t str, unit: Unit) -> Ruler<'t> {
        let mut length = 0;
        let width = |c: char| match unit {
            Unit::Byte => c.len_utf8(),
            Unit::Char => 1,
            Unit::Utf16 => c.len_utf16(),
        };
        let mut table = Vec::new();
        for c in text.chars() {
            if !matches!(unit, Unit::Char) {
                table.push(length);
                table.resize(table.len() + width(c) - 1, usize::MAX);
            }
            length += 1;
        }
        table.push(length);
        Ruler {
            text,
            length,
            chars: (!matches!(unit, Unit::Char)).then_some(table),
        }
    }

    fn range(&self, [start, end]: [usize; 2]) -> Result<Range> {
        let place = |at: usize| match &self.chars {
            None => (at <= self.length).then_some(at),
            Some(table) => table.get(at).copied().filter(|at| *at != usize::MAX),
        };
        match (place(start), place(end)) {
            (Some(start), Some(end)) if start < end => Ok((start, end)),
            _ => bail!(
                "the span [{start}, {end}] is empty or outside its text of {} bytes; is its unit the one that “offsets” names?",
                self.text.len()
            ),
        }
    }

    fn ranges(&self, spans: &[[usize; 2]]) -> Result<Vec<Range>> {
        spans.iter().map(|span| self.range(*span)).collect()
    }

    fn some(&self, spans: Option<&Spans>) -> Result<Vec<Range>> {
        match spans {
            None => Ok(Vec::new()),
            Some(Spans::One(span)) => self.ranges(std::slice::from_ref(span)),
            Some(Spans::Many(spans)) => self.ranges(spans),
        }
    }
}

/// The documents of all files; a folder stands for the `.jsonl` and `.ann` files in it.
pub fn read(paths: &[PathBuf]) -> Result<Vec<Gold>> {
    let mut documents = Vec::new();
    for path in paths {
        let mut files = vec![path.clone()];
        if path.is_dir() {
            files = listed(path)?;
        }
        for file in files {
            if file.extension().is_some_and(|e| e == "ann") {
                documents.push(brat::read(&file)?);
            } else {
                of_json(&file, &mut documents)?;
            }
        }
    }
    if documents.is_empty() {
        bail!("no annotated document in these files");
    }
    Ok(documents)
}

fn listed(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder)
        .with_context(|| format!("{}: cannot be listed", folder.display()))?;
    let wanted = |path: &PathBuf| {
        path.extension()
            .is_some_and(|e| e == "ann" || e == "jsonl" || e == "json")
    };
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(wanted)
        .collect();
    files.sort();
    if files.is_empty() {
        bail!("{}: no .jsonl, .json or .ann file", folder.display());
    }
    Ok(files)
}

/// Each document of JSON Lines, or of one JSON array, with its line.
fn lines(path: &Path) -> Result<Vec<(usize, Line)>> {
    let place = path.display();
    let text = std::fs::read_to_string(path).with_context(|| format!("{place}: cannot be read"))?;
    let wrong = |line: usize, error: serde_json::Error| {
        anyhow!("{place}:{line}: not an annotated document: {error}; it needs id, text and quotes")
    };
    if text.trim_start().starts_with('[') {
        let all: Vec<Line> =
            serde_json::from_str(&text).map_err(|error| wrong(error.line(), error))?;
        return Ok(all.into_iter().map(|line| (1, line)).collect());
    }
    let filled = text
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty());
    filled
        .map(|(at, line)| {
            let parsed = serde_json::from_str(line).map_err(|error| wrong(at + 1, error))?;
            Ok((at + 1, parsed))
        })
        .collect()
}

fn of_json(path: &Path, documents: &mut Vec<Gold>) -> Result<()> {
    for (number, mut line) in lines(path)? {
        let id = id_of(&line.id);
        let place = || format!("{}:{number}: {id}", path.display());
        let text = match line.text.take() {
            Some(text) => text,
            None => beside(&id, path).with_context(place)?,
        };
        let ruler = Ruler::new(&text, line.offsets.unwrap_or(Unit::Char));
        let quotes = line.quotes.iter().enumerate().map(|(at, quote)| {
            gold_quote(quote, &line.speakers, &ruler)
                .with_context(|| format!("{}: quote {at}", place()))
        });
        let quotes = quotes.collect::<Result<Vec<_>>>()?;
        documents.push(Gold {
            set: line.set,
            characters: line.characters.into_iter().map(Character::from).collect(),
            ..Gold::new(id, text, quotes)
        });
    }
    Ok(())
}

fn id_of(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::String(id) => id.clone(),
        other => other.to_string(),
    }
}

/// The text of a document that carries none: the file that its id names, from here or from beside the gold.
fn beside(id: &str, gold: &Path) -> Result<String> {
    let near = gold.parent().unwrap_or(Path::new(""));
    let name = Path::new(id).file_name().unwrap_or_default();
    let places = [PathBuf::from(id), near.join(id), near.join(name)];
    let found = places.iter().find(|path| path.is_file());
    let found = found.ok_or_else(|| {
        anyhow!("it has no text, and no file of that name is here or beside it; add \"text\" or move the file there")
    })?;
    let text = std::fs::read_to_string(found)
        .with_context(|| format!("{}: cannot be read", found.display()))?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned())
}

fn gold_quote(line: &QuoteLine, speakers: &[SpeakerLine], ruler: &Ruler<'_>) -> Result<GoldQuote> {
    if line.content.is_empty() {
        bail!("no content; write the spans of the words said or delete the quote");
    }
    let speaker = match &line.speaker {
        Some(SpeakerName::Listed {
            name: Some(name),
            aliases,
        }) => Some((name, aliases.clone())),
        Some(SpeakerName::Plain(name)) => {
            // The tool's own JSON has the aliases in its list of speakers.
            let of = |id: u32| speakers.iter().find(|speaker| speaker.id == id);
            let listed = line.speaker_id.and_then(of);
            Some((name, listed.map_or(Vec::new(), |s| s.aliases.clone())))
        }
        _ => None,
    };
    Ok(GoldQuote {
        kind: line.kind,
        content: ruler.ranges(&line.content)?,
        cue: ruler.some(line.cue.as_ref())?,
        source: ruler.some(line.source.as_ref())?,
        speaker: speaker.map(|(name, aliases)| Named {
            name: name.clone(),
            aliases,
        }),
        sort: line.sort.clone(),
    })
}

/// Answers from a file, in the order of the documents; a document that the file lacks has none.
pub fn predictions(path: &Path, documents: &[Gold]) -> Result<Vec<Vec<Predicted>>> {
    let mut by_id: HashMap<String, Vec<Predicted>> = HashMap::new();
    let known: HashMap<&str, &Gold> = documents.iter().map(|g| (g.id.as_str(), g)).collect();
    for (number, line) in lines(path)? {
        let id = id_of(&line.id);
        let Some(gold) = known.get(id.as_str()) else {
            continue;
        };
        let ruler = Ruler::new(&gold.text, line.offsets.unwrap_or(Unit::Char));
        let quotes = line.quotes.iter().map(|quote| {
            let found = gold_quote(quote, &[], &ruler)
                .with_context(|| format!("{}:{number}: {id}", path.display()))?;
            Ok(Predicted {
                kind: found.kind,
                content: found.content,
                cue: found.cue.first().copied(),
                source: found.source.first().copied(),
                speaker: found.speaker.map(|named| named.name),
                rule: quote.rule.clone(),
                confidence: quote.confidence.unwrap_or(1.0),
            })
        });
        by_id.insert(id.clone(), quotes.collect::<Result<Vec<_>>>()?);
    }
    let take = |gold: &Gold| by_id.remove(&gold.id).unwrap_or_default();
    Ok(documents.iter().map(take).collect())
}

/// Whether speakers are annotated, as in novels, rather than the words that name them.
pub fn is_fiction(documents: &[Gold]) -> bool {
    match documents.first().and_then(|gold| gold.set.as_deref()) {
        Some(set) => ["pdnc", "litbank", "fiction"].contains(&set),
        None => documents
            .iter()
            .flat_map(|gold| &gold.quotes)
            .all(|quote| quote.source.is_empty()),
    }
}

//! Gold from brat: a `.ann` file of stand-off annotation with its `.txt`.
//!
//! Entities whose type speaks of a quote (`Quote`, `Direct`, `Mixed`, `Indirect`, `Quotation`, `Content`) are content, those
//! of a `Cue` and of a `Source`, `Mention` or `Speaker` what their names say. Relations and events, whatever they are called,
//! join what they name; parts of one quote are one discontinuous entity, or joined by a relation whose type says
//! `Part` or `Continue`. A relation `Speaker` leads to a mention that shows who speaks, wherever it stands. A note on a quote or a
//! source (`speaker: Ada Moss`, or the name alone), or an attribute `Speaker`, names the speaker. What `inquit extract --format
//! brat` writes is read so.

use std::collections::HashMap;
use std::path::Path;

use anyhow::{anyhow, bail, Context, Result};
use inquit::QuoteKind;

use super::gold::{Gold, GoldQuote, Named, Range};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Content(QuoteKind),
    Cue,
    Source,
    Other,
}

#[derive(Debug)]
struct Entity {
    sort: Sort,
    spans: Vec<Range>,
    words: String,
}

/// All lines of an annotation file, by what they say.
#[derive(Debug, Default)]
struct Annotation {
    /// In the order of the file.
    order: Vec<String>,
    entities: HashMap<String, Entity>,
    /// Type and members of relations and events.
    links: Vec<(String, Vec<String>)>,
    names: HashMap<String, String>,
    kinds: HashMap<String, QuoteKind>,
}

/// Reads one document.
pub fn read(path: &Path) -> Result<Gold> {
    let file = |path: &Path| {
        std::fs::read_to_string(path).with_context(|| format!("{}: cannot be read", path.display()))
    };
    let text = file(&path.with_extension("txt"))?;
    let length = text.chars().count();
    let mut annotation = Annotation::default();
    for (at, line) in file(path)?.lines().enumerate() {
        annotation
            .line(line, length)
            .map_err(|error| anyhow!("{}:{}: {error}", path.display(), at + 1))?;
    }
    let id = path.with_extension("txt").display().to_string();
    Ok(Gold::new(id, text, annotation.quotes()))
}

fn sort_of(name: &str) -> Sort {
    let name = name.to_lowercase();
    if name.contains("indirect") {
        Sort::Content(QuoteKind::Indirect)
    } else if name.contains("mixed") {
        Sort::Content(QuoteKind::Mixed)
    } else if name.contains("direct") || name.contains("quot") || name.contains("content") {
        Sort::Content(QuoteKind::Direct)
    } else if name.contains("cue") {
        Sort::Cue
    } else if ["source", "mention", "speaker"]
        .iter()
        .any(|word| name.contains(word))
    {
        Sort::Source
    } else {
        Sort::Other
    }
}

fn kind_of(value: &str) -> Option<QuoteKind> {
    match sort_of(value) {
        Sort::Content(kind)
            if value.to_lowercase().contains("direct") || kind == QuoteKind::Mixed =>
        {
            Some(kind)
        }
        _ => None,
    }
}

/// The speaker that a note names: what stands after `speaker:`, or all of a note that says nothing else.
fn named_in(note: &str) -> Option<&str> {
    let mut parts = note.split(';').map(str::trim);
    let told = parts.clone().find_map(|part| part.strip_prefix("speaker:"));
    match told {
        Some(name) => Some(name.trim()),
        None if parts.all(|part| !part.contains(':')) => Some(note),
        None => None,
    }
}

impl Annotation {
    fn line(&mut self, line: &str, length: usize) -> Result<()> {
        let mut cells = line.split('\t');
        let (id, what) = (
            cells.next().unwrap_or_default(),
            cells.next().unwrap_or_default(),
        );
        let text = cells.next().unwrap_or_default().trim();
        let mut words = what.split_whitespace();
        let name = words.next().unwrap_or_default();
        match id.chars().next() {
            Some('T') => {
                let spans = spans(what.get(name.len()..).unwrap_or_default(), length)?;
                self.order.push(id.to_owned());
                let entity = Entity {
                    sort: sort_of(name),
                    spans,
                    words: text.to_owned(),
                };
                self.entities.insert(id.to_owned(), entity);
            }
            Some('R' | 'E' | '*') => {
                // `Said Arg1:T1 Arg2:T2`, `Said:T1 Source:T2`, `Continues T1 T2`: members are what follows the colons.
                let parts = what.split_whitespace();
                let skip = usize::from(!name.contains(':'));
                let member = |part: &str| part.rsplit(':').next().unwrap_or_default().to_owned();
                let members = parts.skip(skip).map(member).collect();
                let name = name.split(':').next().unwrap_or_default();
                self.links.push((name.to_lowercase(), members));
            }
            Some('A' | 'M') => {
                let target = words.next().unwrap_or_default().to_owned();
                let value = words.collect::<Vec<_>>().join(" ");
                if name.to_lowercase().contains("speaker") {
                    self.names.insert(target, value.replace('_', " "));
                } else if let Some(kind) = kind_of(&value) {
                    self.kinds.insert(target, kind);
                }
            }
            Some('#') if !text.is_empty() => {
                let target = words.next().unwrap_or_default().to_owned();
                if let Some(speaker) = named_in(text) {
                    self.names.insert(target, speaker.to_owned());
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// The quotes, each with everything that is joined to one of its entities.
    fn quotes(&self) -> Vec<GoldQuote> {
        let contents: Vec<&str> = self
            .order
            .iter()
            .map(String::as_str)
            .filter(|id| matches!(self.entities[*id].sort, Sort::Content(_)))
            .collect();
        let parts = self.parts(&contents);
        let mut quotes: Vec<GoldQuote> = Vec::new();
        for (at, id) in contents
            .iter()
            .enumerate()
            .filter(|(at, id)| parts[*id] == *at)
        {
            let members: Vec<&str> = contents
                .iter()
                .copied()
                .filter(|other| parts[other] == at)
                .collect();
            let Sort::Content(kind) = self.entities[*id].sort else {
                continue;
            };
            quotes.push(self.quote(&members, self.kinds.get(*id).copied().unwrap_or(kind)));
        }
        quotes.sort_by_key(|quote| quote.content[0]);
        quotes
    }

    /// For each content the first one of its quote.
    fn parts<'a>(&self, contents: &[&'a str]) -> HashMap<&'a str, usize> {
        let mut first: HashMap<&str, usize> = contents
            .iter()
            .enumerate()
            .map(|(at, id)| (*id, at))
            .collect();
        let joins = |name: &str| name.contains("part") || name.contains("continu");
        for (_, members) in self.links.iter().filter(|(name, _)| joins(name)) {
            let known: Vec<&str> = contents
                .iter()
                .copied()
                .filter(|id| members.iter().any(|m| m == id))
                .collect();
            let least = known.iter().map(|id| first[id]).min();
            for id in known {
                first.insert(id, least.unwrap_or(first[id]));
            }
        }
        first
    }

    fn quote(&self, members: &[&str], kind: QuoteKind) -> GoldQuote {
        let spans = |id: &str| {
            self.entities
                .get(id)
                .map_or(Vec::new(), |e| e.spans.clone())
        };
        let mut content: Vec<Range> = members.iter().flat_map(|id| spans(id)).collect();
        content.sort_unstable();
        let (mut cue, mut source) = (Vec::new(), Vec::new());
        let mut name = members.iter().find_map(|id| self.names.get(*id));
        let touches = |linked: &[String]| linked.iter().any(|id| members.contains(&id.as_str()));
        let mut shown = None;
        for (link, linked) in self.links.iter().filter(|(_, linked)| touches(linked)) {
            if link == "speaker" {
                let entities = linked.iter().filter_map(|id| self.entities.get(id));
                let mut mentions = entities.filter(|entity| entity.sort == Sort::Source);
                shown = shown.or(mentions.next().map(|entity| &entity.words));
                continue;
            }
            for id in linked {
                match self.entities.get(id).map(|entity| entity.sort) {
                    Some(Sort::Cue) => cue.extend(spans(id)),
                    Some(Sort::Source) => {
                        source.extend(spans(id));
                        name = name.or(self.names.get(id));
                    }
                    _ => {}
                }
            }
        }
        for list in [&mut cue, &mut source] {
            list.sort_unstable();
            list.dedup();
        }
        GoldQuote {
            kind,
            content,
            cue,
            source,
            speaker: name.or(shown).map(|name| Named {
                name: name.clone(),
                aliases: Vec::new(),
            }),
            sort: None,
        }
    }
}

/// `10 20;30 40`
fn spans(written: &str, length: usize) -> Result<Vec<Range>> {
    let span = |part: &str| {
        let mut ends = part.split_whitespace().map(str::parse::<usize>);
        match (ends.next(), ends.next(), ends.next()) {
            (Some(Ok(start)), Some(Ok(end)), None) if start < end && end <= length => Ok((start, end)),
            _ => bail!("the span “{}” is empty, no pair of numbers, or outside the text of {length} characters", part.trim()),
        }
    };
    written.split(';').map(span).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\"We sail,\" said Ada Moss, \"at noon.\" Ben said it was late.";

    fn quotes(lines: &[&str]) -> Vec<GoldQuote> {
        let mut annotation = Annotation::default();
        for line in lines {
            annotation.line(line, TEXT.chars().count()).unwrap();
        }
        annotation.quotes()
    }

    #[test]
    fn relations_events_notes_and_attributes() {
        let entities = [
            "T1\tQuote 1 9;27 35\tWe sail, at noon.",
            "T2\tCue 11 15\tsaid",
            "T3\tSource 16 24\tAda Moss",
            "T4\tQuote 46 57\tit was late",
            "T5\tSource 37 40\tBen",
            "A1\tKind T4 Indirect",
            "#1\tAnnotatorNotes T3\tAda Moss",
            "A2\tSpeaker T4 Ben_Hale",
        ];
        let relations = [
            "R1\tSaid Arg1:T1 Arg2:T2",
            "R2\tBy Arg1:T1 Arg2:T3",
            "R3\tBy Arg1:T4 Arg2:T5",
        ];
        let events = ["E1\tQuote:T1 Cue:T2 Source:T3", "E2\tQuote:T4 Source:T5"];
        for links in [&relations[..], &events[..]] {
            let found = quotes(&[&entities, links].concat());
            assert_eq!(found.len(), 2);
            assert_eq!(found[0].content, [(1, 9), (27, 35)]);
            assert_eq!((found[0].cue[0], found[0].source[0]), ((11, 15), (16, 24)));
            assert_eq!(
                found[0].speaker.as_ref().map(|s| s.name.as_str()),
                Some("Ada Moss")
            );
            assert_eq!(found[1].kind, QuoteKind::Indirect);
            assert_eq!(
                found[1].speaker.as_ref().map(|s| s.name.as_str()),
                Some("Ben Hale")
            );
        }
    }

    #[test]
    fn parts_are_joined_by_their_relation() {
        let found = quotes(&[
            "T1\tDirect 1 9\tWe sail,",
            "T2\tDirect 27 35\tat noon.",
            "R1\tContinues Arg1:T1 Arg2:T2",
        ]);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].content, [(1, 9), (27, 35)]);
    }

    #[test]
    fn a_span_outside_the_text_is_an_error() {
        let mut annotation = Annotation::default();
        let error = annotation.line("T1\tQuote 5 900\tx", 58).unwrap_err();
        assert!(error.to_string().contains("5 900"), "{error}");
    }
}

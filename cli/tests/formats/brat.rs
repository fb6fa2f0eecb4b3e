//! brat standoff, read line by line.

use std::collections::{BTreeMap, HashMap};

use crate::support::{all, compare, documents, written, Document, Quote};

type Spans = Vec<(usize, usize)>;

/// The spans of an annotation; what brat had to cut at the ends of lines is joined again.
fn spans(places: &str, document: &Document) -> Spans {
    let mut joined: Spans = Vec::new();
    for place in places.split(';') {
        let (start, end) = place.split_once(' ').expect("two ends");
        let (start, end): (usize, usize) = (
            start.parse().expect("a number"),
            end.parse().expect("a number"),
        );
        let words = &document.text[start..end];
        assert!(
            !words.contains(&'\n'),
            "no line breaks in an annotation of brat"
        );
        match joined.last_mut() {
            Some((_, before)) if line_break(&document.text[*before..start]) => *before = end,
            _ => joined.push((start, end)),
        }
    }
    joined
}

fn line_break(gap: &[char]) -> bool {
    gap.contains(&'\n') && gap.iter().all(|c| c.is_whitespace())
}

fn read(annotations: &str, document: &Document) -> BTreeMap<usize, Quote> {
    let mut entities: HashMap<&str, (&str, Spans)> = HashMap::new();
    let mut quotes: Vec<&str> = Vec::new();
    let mut found: BTreeMap<usize, Quote> = BTreeMap::new();
    let mut relations = Vec::new();
    for line in annotations.lines() {
        let (id, rest) = line.split_once('\t').expect("an id");
        match &id[..1] {
            "T" => {
                let (head, words) = rest.split_once('\t').expect("words");
                let (label, places) = head.split_once(' ').expect("places");
                let shown: Vec<String> = places
                    .split(';')
                    .map(|place| spans(place, document))
                    .map(|spans| document.words(spans[0]).replace('\t', " "))
                    .collect();
                assert_eq!(
                    words,
                    shown.join(" "),
                    "brat compares the words with the text"
                );
                if ["Direct", "Mixed", "Indirect"].contains(&label) {
                    let content = spans(places, document);
                    found.insert(
                        quotes.len(),
                        Quote {
                            content,
                            ..Quote::default()
                        },
                    );
                    quotes.push(id);
                }
                entities.insert(id, (label, spans(places, document)));
            }
            "R" => relations.push(rest),
            "#" => {
                let (head, note) = rest.split_once('\t').expect("a note");
                let of = head.strip_prefix("AnnotatorNotes ").expect("a note");
                let place = quotes.iter().position(|id| *id == of).expect("a quote");
                let name = note
                    .strip_prefix("speaker: ")
                    .and_then(|note| note.split("; ").next());
                found.get_mut(&place).expect("a quote").speaker = name.map(str::to_owned);
            }
            "A" | "*" => {
                let pointers = rest
                    .split(' ')
                    .filter(|word| word.starts_with('T') && word[1..].parse::<u32>().is_ok());
                assert!(pointers.clone().count() > 0, "{line}");
                assert!(
                    pointers.into_iter().all(|id| entities.contains_key(id)),
                    "{line}"
                );
            }
            _ => panic!("{line}"),
        }
    }
    for relation in relations {
        let words: Vec<&str> = relation.split(' ').collect();
        let from = words[1].strip_prefix("Arg1:").expect("from");
        let to = words[2].strip_prefix("Arg2:").expect("to");
        let (label, target) = &entities[to];
        let place = quotes.iter().position(|id| *id == from).expect("a quote");
        let quote = found.get_mut(&place).expect("a quote");
        match (words[0], *label) {
            ("Cue", "Cue") => quote.cue = Some(target[0]),
            ("Source", "Mention") => quote.source = Some(target[0]),
            ("Addressee", "Addressee") => quote.addressee = Some(target[0]),
            ("Speaker", "Mention") | ("Inside", "Direct" | "Mixed" | "Indirect") => {}
            other => panic!("{other:?}"),
        }
    }
    found
}

#[test]
fn brat_holds_the_same_quotes() {
    let out = tempfile::tempdir().expect("a folder");
    let out = out.path().join("brat");
    all(&["-f", "brat", "-o", &out.to_string_lossy()]);
    for document in documents() {
        let text = std::fs::read(written(document, &out, "txt")).expect("the text");
        assert_eq!(text, std::fs::read(&document.id).expect("the text"));
        let file = written(document, &out, "ann");
        let annotations = std::fs::read_to_string(file).expect("annotations");
        compare(document, &read(&annotations, document));
    }
    for settings in ["annotation.conf", "visual.conf"] {
        assert!(out.join(settings).is_file());
    }
}

//! CoNLL columns, read line by line.

use std::collections::BTreeMap;

use crate::support::{all, compare, documents, Document, Quote};

const COLUMNS: usize = 13;

/// The spans of quotes and links, from the ids of the tokens and the B- tags.
fn read(block: &str, document: &Document) -> BTreeMap<usize, Quote> {
    let mut speakers = BTreeMap::new();
    let mut found: BTreeMap<usize, Quote> = BTreeMap::new();
    let mut last = 0;
    let mut number = 0;
    for line in block.lines() {
        if let Some(rest) = line.strip_prefix("# speaker ") {
            let (id, name) = rest.split_once(" = ").expect("an id and a name");
            speakers.insert(id.to_owned(), name.to_owned());
            continue;
        }
        if line.is_empty() {
            number = 0;
            continue;
        }
        let cells: Vec<&str> = line.split('\t').collect();
        assert_eq!(cells.len(), COLUMNS, "{line}");
        number += 1;
        assert_eq!(
            cells[0],
            number.to_string(),
            "numbers start anew in each sentence"
        );
        let (start, end): (usize, usize) = (
            cells[2].parse().expect("a number"),
            cells[3].parse().expect("a number"),
        );
        assert!(start >= last && end > start, "{line}");
        let form: String = document.text[start..end]
            .iter()
            .map(|c| if c.is_control() { '\u{fffd}' } else { *c })
            .collect();
        assert_eq!(cells[1], form);
        assert!(
            document.text[last..start].iter().all(|c| c.is_whitespace()),
            "nothing is left out: {line}"
        );
        last = end;
        for (tags, ids) in [(cells[4], cells[5]), (cells[6], cells[7])] {
            if ids == "_" {
                assert_eq!(tags, "O");
                continue;
            }
            for (tag, id) in tags.split('|').zip(ids.split('|')) {
                let quote = found.entry(id[1..].parse().expect("a number")).or_default();
                match tag.split_once('-').expect("a tag") {
                    ("B", _) => quote.content.push((start, end)),
                    ("I", _) => quote.content.last_mut().expect("B comes first").1 = end,
                    _ => panic!("{line}"),
                }
                if cells[12] != "_" && ids == cells[5] && cells[7] == "_" && cells[11] == "_" {
                    quote.speaker = Some(speakers[cells[12]].clone());
                }
            }
        }
        for link in cells[11].split(';').filter(|link| *link != "_") {
            let (role, id) = link.split_once(":q").expect("a role and a quote");
            let quote = found.entry(id.parse().expect("a number")).or_default();
            let place = match role {
                "cue" => &mut quote.cue,
                "source" => &mut quote.source,
                "addressee" => &mut quote.addressee,
                _ => panic!("{line}"),
            };
            *place = Some((place.map_or(start, |(start, _)| start), end));
        }
    }
    found
}

#[test]
fn conll_holds_the_same_quotes() {
    let columns = all(&["-f", "conll", "--offsets", "char"]);
    let mut blocks = columns.split("# newdoc id = ");
    assert!(blocks
        .next()
        .expect("a head")
        .starts_with("# global.columns = ID FORM START END "));
    let blocks: Vec<&str> = blocks.collect();
    let documents = documents();
    assert_eq!(blocks.len(), documents.len());
    let mut speakers = 0;
    for (block, document) in blocks.into_iter().zip(documents) {
        let (id, rest) = block.split_once('\n').expect("lines");
        assert_eq!(id, document.id);
        let mut found = read(rest, document);
        for (id, expected) in document.quotes() {
            let quote = found.get_mut(&id).expect("the quote");
            // The column of speakers tells the innermost, and may leave a quote without a token of its own.
            if quote.speaker.is_some() {
                speakers += 1;
                assert_eq!(quote.speaker, expected.speaker, "{} q{id}", document.id);
            }
            quote.speaker = expected.speaker;
        }
        compare(document, &found);
    }
    assert!(speakers > 1000, "{speakers}");
}

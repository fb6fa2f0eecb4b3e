//! TEI, read by an XML parser.

use std::collections::{BTreeMap, HashMap};

use roxmltree::{Document as Xml, Node};

use crate::support::{all, compare, documents, good, written, Document, Quote};

const TEI: &str = "http://www.tei-c.org/ns/1.0";
const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// An element, and where it begins and ends in characters of the body's text.
type Place<'a, 'x> = (Node<'a, 'x>, (usize, usize));

/// The text of a body, and every element in it.
fn places<'a, 'x>(body: Node<'a, 'x>) -> (String, Vec<Place<'a, 'x>>) {
    let (mut text, mut at, mut out) = (String::new(), 0, Vec::new());
    walk(body, &mut text, &mut at, &mut out);
    (text, out)
}

fn walk<'a, 'x>(
    node: Node<'a, 'x>,
    text: &mut String,
    at: &mut usize,
    out: &mut Vec<Place<'a, 'x>>,
) {
    let index = out.len();
    if node.is_element() {
        out.push((node, (*at, *at)));
    }
    if let Some(words) = node.text().filter(|_| node.is_text()) {
        text.push_str(words);
        *at += words.chars().count();
    }
    for child in node.children() {
        walk(child, text, at, out);
    }
    if node.is_element() {
        out[index].1 .1 = *at;
    }
}

/// Checks the pointers of a `TEI` element and reads its quotes.
fn read(tei: Node<'_, '_>, document: &Document) -> BTreeMap<usize, Quote> {
    let ids: HashMap<&str, Node<'_, '_>> = tei
        .descendants()
        .filter_map(|node| node.attribute((XML, "id")).map(|id| (id, node)))
        .collect();
    for node in tei.descendants() {
        for attribute in ["who", "ref", "ana", "corresp", "next", "prev", "source"] {
            for pointer in node
                .attribute(attribute)
                .unwrap_or_default()
                .split(' ')
                .filter(|p| !p.is_empty())
            {
                assert!(ids.contains_key(&pointer[1..]), "{pointer} leads somewhere");
            }
        }
    }
    let body = tei
        .descendants()
        .find(|node| node.has_tag_name((TEI, "body")))
        .expect("a body");
    let (text, places) = places(body);
    let expected: String = document.text.iter().map(|c| allowed(*c)).collect();
    assert_eq!(
        text, expected,
        "{}: nothing lost, nothing added",
        document.id
    );

    let mut parts: BTreeMap<usize, BTreeMap<usize, (usize, usize)>> = BTreeMap::new();
    let mut found: BTreeMap<usize, Quote> = BTreeMap::new();
    for (node, place) in &places {
        let name = node.tag_name().name();
        let corresp = node.attribute("corresp").unwrap_or_default();
        let quotes = corresp.split(' ').filter(|p| !p.is_empty()).map(number);
        match (name, node.attribute("type")) {
            ("said" | "quote", _) => {
                let id = node.attribute((XML, "id")).expect("an id");
                let mut numbers = id.rsplit('q').next().expect("a number").split('.');
                let quote = numbers.next().expect("a number").parse().expect("a number");
                let span = numbers.next().map_or(1, |n| n.parse().expect("a number"));
                let part = parts
                    .entry(quote)
                    .or_default()
                    .entry(span)
                    .or_insert(*place);
                part.1 = place.1;
                let speaker = node.attribute("who").or(node.attribute("source"));
                let name = speaker.map(|who| ids[&who[1..]].first_element_child().expect("a name"));
                let name = name.map(|node| node.text().unwrap_or_default().to_owned());
                found.entry(quote).or_default().speaker = name;
                for (there, back) in [("next", "prev"), ("prev", "next")] {
                    if let Some(other) = node.attribute(there) {
                        assert_eq!(
                            ids[&other[1..]].attribute(back),
                            Some(format!("#{id}").as_str())
                        );
                    }
                }
            }
            // A mention that is cut in pieces is whole from the first to the last.
            ("seg", Some("cue")) => {
                quotes.for_each(|q| extend(&mut found.entry(q).or_default().cue, *place))
            }
            ("seg", Some("addressee")) => {
                quotes.for_each(|q| extend(&mut found.entry(q).or_default().addressee, *place))
            }
            ("rs", _) => {
                quotes.for_each(|q| extend(&mut found.entry(q).or_default().source, *place))
            }
            ("body" | "p" | "q" | "lb", None) => {}
            other => panic!("{other:?}"),
        }
    }
    for (quote, parts) in parts {
        found.entry(quote).or_default().content = parts.into_values().collect();
    }
    found
}

fn extend(span: &mut Option<(usize, usize)>, place: (usize, usize)) {
    *span = Some((span.map_or(place.0, |(start, _)| start), place.1));
}

fn number(pointer: &str) -> usize {
    pointer
        .rsplit('q')
        .next()
        .expect("a number")
        .parse()
        .expect("a number")
}

/// What XML 1.0 cannot hold is replaced.
fn allowed(c: char) -> char {
    match c {
        '\t' | '\n' => c,
        '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => '\u{fffd}',
        _ => c,
    }
}

#[test]
fn a_corpus_holds_the_same_quotes() {
    let corpus = all(&["-f", "tei"]);
    let xml = Xml::parse(&corpus).expect("well-formed XML");
    let root = xml.root_element();
    assert!(root.has_tag_name((TEI, "teiCorpus")));
    let texts: Vec<Node<'_, '_>> = root
        .children()
        .filter(|node| node.has_tag_name((TEI, "TEI")))
        .collect();
    let documents = documents();
    assert_eq!(texts.len(), documents.len());
    for (tei, document) in texts.into_iter().zip(documents) {
        compare(document, &read(tei, document));
    }
    let mut seen = std::collections::HashSet::new();
    for id in root
        .descendants()
        .filter_map(|node| node.attribute((XML, "id")))
    {
        assert!(seen.insert(id), "{id} stands twice");
    }
}

#[test]
fn a_folder_holds_the_same_quotes() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("out");
    all(&["-f", "tei", "-o", &out.to_string_lossy()]);
    for document in documents() {
        let file = std::fs::read_to_string(written(document, &out, "xml")).expect("a file");
        let xml = Xml::parse(&file).expect("well-formed XML");
        assert!(xml.root_element().has_tag_name((TEI, "TEI")));
        compare(document, &read(xml.root_element(), document));
    }
}

#[test]
fn texts_without_anything_are_valid_too() {
    let folder = tempfile::tempdir().expect("a folder");
    for text in ["", "\n\n", "\u{c}\r\n\r\n\u{c}", "No quote."] {
        let file = folder.path().join("a & b.txt");
        std::fs::write(&file, text).expect("a file");
        let tei = good(&["extract", "-f", "tei", &file.to_string_lossy()]);
        let xml = Xml::parse(&tei).expect("well-formed XML");
        let body = xml
            .descendants()
            .find(|node| node.has_tag_name((TEI, "body")))
            .expect("a body");
        assert!(
            body.children().any(|node| node.has_tag_name((TEI, "p"))),
            "{tei}"
        );
        let loose = body
            .children()
            .filter(|node| node.is_text())
            .filter_map(|node| node.text());
        assert!(
            loose
                .clone()
                .all(|text| text.trim_matches([' ', '\t', '\n', '\r']).is_empty()),
            "{tei}"
        );
    }
}

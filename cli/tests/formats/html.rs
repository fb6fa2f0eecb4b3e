//! The page, read by an XML parser, which its documents are written to suit; the browser test reads it with a browser.

use std::collections::{BTreeMap, HashMap};

use roxmltree::{Document as Xml, Node};
use serde_json::Value;

use crate::support::{all, compare, documents, good, hostile, written, Document, Quote};

type Span = (usize, usize);

/// All of a class in a document, with its element.
struct Page<'a, 'x> {
    parts: Vec<(Node<'a, 'x>, Span)>,
}

/// Walks over the paragraphs; offsets in UTF-16 units become characters.
fn page<'a, 'x>(article: Node<'a, 'x>, document: &Document) -> Page<'a, 'x> {
    let mut chars = HashMap::new();
    let mut unit = 0;
    for (at, c) in document.text.iter().enumerate() {
        chars.insert(unit, at);
        unit += c.len_utf16();
    }
    let mut parts = Vec::new();
    for p in article
        .descendants()
        .filter(|node| node.has_tag_name("p") && node.has_attribute("data-at"))
    {
        let at: usize = p
            .attribute("data-at")
            .expect("a place")
            .parse()
            .expect("a number");
        let start = chars[&at];
        let mut end = start;
        walk(p, &mut end, &mut parts);
        let shown: String = p
            .descendants()
            .filter(|node| node.is_text())
            .filter_map(|node| node.text())
            .collect();
        let there: String = document.text[start..end]
            .iter()
            .map(|c| allowed(*c))
            .collect();
        assert_eq!(shown, there, "{}", document.id);
    }
    Page { parts }
}

fn walk<'a, 'x>(node: Node<'a, 'x>, at: &mut usize, parts: &mut Vec<(Node<'a, 'x>, Span)>) {
    let start = *at;
    if let Some(words) = node.text().filter(|_| node.is_text()) {
        *at += words.chars().count();
    }
    node.children().for_each(|child| walk(child, at, parts));
    if node.has_attribute("class") && !node.has_tag_name("p") {
        parts.push((node, (start, *at)));
    }
}

/// What the page cannot hold is replaced.
fn allowed(c: char) -> char {
    match c {
        '\t' | '\n' | '\r' => c,
        '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => '\u{fffd}',
        _ => c,
    }
}

fn is(node: Node<'_, '_>, class: &str) -> bool {
    node.attribute("class")
        .is_some_and(|all| all.split(' ').any(|one| one == class))
}

/// The spans of an attribute's value, joined where they touch or where only white space is between them.
fn joined(
    page: &Page<'_, '_>,
    document: &Document,
    of: impl Fn(Node<'_, '_>) -> Option<String>,
) -> HashMap<String, Vec<Span>> {
    let mut found: HashMap<String, Vec<Span>> = HashMap::new();
    for (node, span) in &page.parts {
        let Some(key) = of(*node) else { continue };
        let spans = found.entry(key).or_default();
        match spans.last_mut() {
            Some(last)
                if document.text[last.1..span.0]
                    .iter()
                    .all(|c| c.is_whitespace()) =>
            {
                last.1 = span.1
            }
            _ => spans.push(*span),
        }
    }
    found
}

fn read(article: Node<'_, '_>, document: &Document) -> BTreeMap<usize, Quote> {
    let page = page(article, document);
    let script = article
        .children()
        .find(|node| node.has_tag_name("script"))
        .expect("data");
    let data: Value = serde_json::from_str(script.text().expect("data")).expect("JSON");
    let content = joined(&page, document, |node| {
        is(node, "q")
            .then(|| node.attribute("data-q").map(str::to_owned))
            .flatten()
    });
    let links = joined(&page, document, |node| {
        node.attribute("data-l").map(str::to_owned)
    });
    let quotes = data["quotes"]
        .as_array()
        .expect("quotes")
        .iter()
        .enumerate();
    let quote = |(index, quote): (usize, &Value)| {
        let link = |key: &str| {
            let number = quote[key].as_u64()?;
            let spans = links
                .get(&format!("{key}{number}"))
                .expect("the link is in the text");
            Some((spans[0].0, spans[spans.len() - 1].1))
        };
        let speaker = quote["s"]
            .as_u64()
            .map(|rank| &data["speakers"][rank as usize]["name"]);
        let quote = Quote {
            content: content.get(&index.to_string()).cloned().unwrap_or_default(),
            cue: link("c"),
            source: link("m"),
            addressee: link("a"),
            speaker: speaker.and_then(|name| name.as_str()).map(str::to_owned),
        };
        (index, quote)
    };
    quotes.map(quote).collect()
}

fn main_of(page: &str) -> &str {
    let start = page.find("<main").expect("a main part");
    let end = page.rfind("</main>").expect("its end") + "</main>".len();
    &page[start..end]
}

/// The JSON with what the page cannot tell apart: spans that touch, or with nothing but white space between them.
fn as_shown(document: &Document) -> Document {
    let mut json = document.json.clone();
    for quote in json["quotes"].as_array_mut().expect("quotes") {
        let mut content: Vec<Span> = Vec::new();
        for span in quote["content"].as_array().expect("spans") {
            let span = (
                span[0].as_u64().expect("a number") as usize,
                span[1].as_u64().expect("a number") as usize,
            );
            match content.last_mut() {
                Some(last)
                    if document.text[last.1..span.0]
                        .iter()
                        .all(|c| c.is_whitespace()) =>
                {
                    last.1 = span.1
                }
                _ => content.push(span),
            }
        }
        quote["content"] = serde_json::json!(content);
    }
    Document {
        id: document.id.clone(),
        text: document.text.clone(),
        json,
    }
}

#[test]
fn one_page_holds_the_same_quotes() {
    let page = all(&["-f", "html"]);
    let xml = Xml::parse(main_of(&page)).expect("well-formed");
    let articles: Vec<Node<'_, '_>> = xml
        .descendants()
        .filter(|node| node.has_tag_name("article"))
        .collect();
    let documents = documents();
    assert_eq!(articles.len(), documents.len());
    for (article, document) in articles.into_iter().zip(documents) {
        let found = read(article, document);
        compare(&as_shown(document), &found);
        // One piece of each quote can take the focus and has a name for a screen reader.
        let named = article
            .descendants()
            .filter(|node| is(*node, "q") && node.has_attribute("tabindex"));
        let labels: Vec<&str> = named
            .filter_map(|node| node.attribute("aria-label"))
            .collect();
        assert_eq!(labels.len(), found.len(), "{}", document.id);
        for (label, (_, quote)) in labels.iter().zip(&found) {
            let speaker = quote.speaker.as_deref().unwrap_or("not attributed");
            assert!(
                labels
                    .iter()
                    .any(|label| label.ends_with(&format!(", {speaker}"))),
                "{label}: {speaker}"
            );
        }
    }
}

#[test]
fn a_folder_has_a_page_for_each() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("pages");
    all(&["-f", "html", "-o", &out.to_string_lossy()]);
    for document in documents() {
        let page = std::fs::read_to_string(written(document, &out, "html")).expect("a page");
        let xml = Xml::parse(main_of(&page)).expect("well-formed");
        let article = xml
            .descendants()
            .find(|node| node.has_tag_name("article"))
            .expect("a document");
        compare(&as_shown(document), &read(article, document));
    }
}

#[test]
fn nothing_of_a_text_becomes_a_part_of_the_page() {
    let page = good(&["extract", "-f", "html", hostile()]);
    let lower = page.to_lowercase();
    // The page's own: a script for the theme, the data, the script of the page.
    assert_eq!(lower.matches("<script").count(), 3);
    assert_eq!(lower.matches("</script").count(), 3);
    assert!(!lower.contains("<b>") && !lower.contains("<!-- it was"));
    assert!(page.contains("default-src 'none'; script-src 'sha256-"));
    for attribute in [
        " onclick=",
        " onload=",
        " onerror=",
        " style=",
        " src=",
        "href=\"http",
        "url(",
    ] {
        assert!(
            !main_of(&page).contains(attribute)
                && !page[..page.find("<style>").unwrap_or(0)].contains(attribute),
            "{attribute}"
        );
    }
}

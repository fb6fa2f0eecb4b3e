//! CSV, read by the csv crate.

use std::collections::{BTreeMap, HashMap};

use crate::support::{all, compare, documents, good, hostile, Quote};

fn span(text: &str) -> Option<(usize, usize)> {
    let (start, end) = text.split_once(':')?;
    Some((start.parse().ok()?, end.parse().ok()?))
}

#[test]
fn csv_holds_the_same_quotes() {
    let table = all(&["-f", "csv", "--offsets", "char"]);
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let mut found: HashMap<String, BTreeMap<usize, Quote>> = HashMap::new();
    let mut texts: HashMap<(String, usize), String> = HashMap::new();
    for row in reader.deserialize() {
        let row: HashMap<String, String> = row.expect("a row");
        let number = row["quote"].parse().expect("a number");
        let speaker = Some(row["speaker"].clone()).filter(|name| !name.is_empty());
        let quote = Quote {
            content: row["content_spans"].split(' ').filter_map(span).collect(),
            cue: span(&row["cue_span"]),
            source: span(&row["source_span"]),
            addressee: span(&row["addressee_span"]),
            speaker,
        };
        texts.insert((row["document"].clone(), number), row["text"].clone());
        let document = found.entry(row["document"].clone()).or_default();
        assert!(document.insert(number, quote).is_none(), "one row a quote");
    }
    for document in documents() {
        let none = BTreeMap::new();
        let rows = found.get(&document.id).unwrap_or(&none);
        compare(document, rows);
        for (number, quote) in rows {
            let parts: Vec<String> = quote.content.iter().map(|s| document.words(*s)).collect();
            assert_eq!(texts[&(document.id.clone(), *number)], parts.join(" … "));
        }
    }
}

#[test]
fn rows_end_as_rfc_4180_wants() {
    let table = good(&["extract", "-f", "csv", hostile()]);
    assert!(table.starts_with("document,quote,kind,"), "a header");
    let mut reader = csv::ReaderBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_reader(table.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    assert!(rows.len() >= 6, "{table}");
    assert!(table.ends_with("\r\n"));
    assert!(
        table.contains("\"A <script>alert(1)</script> & ]]> ‘quote \"\"in"),
        "marks are doubled: {table}"
    );
}

//! Runs the rows of `tests/spec/*.txt`; `tests/spec/README.md` tells how they are written.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use inquit::{Extraction, Extractor, Genre, Quote, QuoteKind};

/// A title, a text, and what must be found in it.
struct Row {
    line: usize,
    title: String,
    genre: Genre,
    text: String,
    expected: Vec<String>,
}

impl Row {
    /// Whether it asks for no quote, no mark, or a quote without a speaker.
    fn must_not(&self) -> bool {
        self.expected.iter().any(|line| {
            let speaker = line.split(" | ").nth(4);
            line == "nothing" || line == "no marks" || speaker == Some("-")
        })
    }
}

#[test]
fn every_row() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/spec");
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder)
        .expect("the folder of the rows")
        .map(|entry| entry.expect("an entry of the folder").path())
        .filter(|path| path.extension().is_some_and(|e| e == "txt"))
        .collect();
    files.sort();
    let (mut failures, mut failed, mut rows) = (String::new(), 0, 0);
    let mut must_not = 0;
    for path in &files {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let spec = std::fs::read_to_string(path).expect("a file of rows");
        for row in parse(&spec, &name) {
            rows += 1;
            must_not += usize::from(row.must_not());
            if let Some(problem) = check(&row) {
                failed += 1;
                let _ = writeln!(
                    failures,
                    "tests/spec/{name}:{}: {}\n{problem}",
                    row.line, row.title
                );
            }
        }
    }
    assert!(failed == 0, "{failed} of {rows} rows failed\n\n{failures}");
    assert!(rows > 250, "only {rows} rows were read");
    assert!(
        2 * must_not >= rows,
        "{must_not} of {rows} rows say what must not be found; abstaining is an answer, and half of them shall ask for it"
    );
}

fn parse(spec: &str, file: &str) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let mut genre = Genre::Detect;
    for (at, line) in spec.lines().enumerate() {
        if let Some(name) = line.strip_prefix("@ ") {
            genre = match name {
                "news" => Genre::News,
                "fiction" => Genre::Fiction,
                "detect" => Genre::Detect,
                _ => panic!("tests/spec/{file}:{}: no genre is called {name:?}", at + 1),
            };
        } else if let Some(title) = line.strip_prefix("## ") {
            rows.push(Row {
                line: at + 1,
                title: title.to_owned(),
                genre,
                text: String::new(),
                expected: Vec::new(),
            });
        } else if let Some(row) = rows.last_mut() {
            if let Some(expected) = line.strip_prefix("=> ") {
                row.expected.push(unescape(expected));
            } else if row.expected.is_empty() {
                row.text.push_str(&unescape(line));
                row.text.push('\n');
            } else {
                assert!(
                    line.is_empty(),
                    "tests/spec/{file}:{}: a row begins with `## `",
                    at + 1
                );
            }
        }
    }
    for row in &mut rows {
        assert!(
            !row.expected.is_empty(),
            "tests/spec/{file}:{}: nothing is expected",
            row.line
        );
        row.text.pop();
    }
    rows
}

/// `\r`, `\t` and `\u{a0}` stand for what no editor shows.
fn unescape(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        if let Some(after) = rest.strip_prefix('r') {
            out.push('\r');
            rest = after;
        } else if let Some(after) = rest.strip_prefix('t') {
            out.push('\t');
            rest = after;
        } else if let Some((code, after)) = rest.strip_prefix("u{").and_then(|r| r.split_once('}'))
        {
            let code = u32::from_str_radix(code, 16).ok().and_then(char::from_u32);
            out.push(code.expect("a character's number in \\u{…}"));
            rest = after;
        } else {
            out.push('\\');
        }
    }
    out + rest
}

/// What is wrong with a row, if anything is.
fn check(row: &Row) -> Option<String> {
    let extractor = Extractor::builder()
        .genre(row.genre)
        .build()
        .expect("settings without words");
    let found = extractor.extract(&row.text);
    let (marks, quotes): (Vec<&String>, Vec<&String>) = row
        .expected
        .iter()
        .partition(|line| line.starts_with("mark") || *line == "no marks");
    let mut problem = String::new();
    if !marks.is_empty() {
        let found: Vec<String> = found
            .marked_spans()
            .iter()
            .map(|mark| {
                let depth = match mark.depth {
                    0 => String::new(),
                    depth => format!(" {depth}"),
                };
                let open = if mark.closed { "" } else { " (unclosed)" };
                format!("mark{depth}: {}{open}", one_line(mark.inner.of(&row.text)))
            })
            .collect();
        let expected: Vec<&String> = marks.into_iter().filter(|m| *m != "no marks").collect();
        if expected.iter().copied().ne(&found) {
            report(&mut problem, &expected, &found);
        }
    }
    if !quotes.is_empty() {
        let fields: Vec<Vec<String>> = found.quotes().iter().map(|q| fields(&found, &q)).collect();
        let expected: Vec<&String> = quotes.into_iter().filter(|q| *q != "nothing").collect();
        let right = expected.len() == fields.len()
            && expected.iter().zip(&fields).all(|(e, f)| agrees(e, f));
        if !right {
            let found: Vec<String> = fields.iter().map(|fields| fields.join(" | ")).collect();
            report(&mut problem, &expected, &found);
        }
    }
    (!problem.is_empty()).then_some(problem)
}

fn report(out: &mut String, expected: &[&String], found: &[String]) {
    for line in expected {
        let _ = writeln!(out, "    expected  {line}");
    }
    for line in found {
        let _ = writeln!(out, "    found     {line}");
    }
    if expected.is_empty() || found.is_empty() {
        let side = if found.is_empty() {
            "found   "
        } else {
            "expected"
        };
        let _ = writeln!(out, "    {side}  nothing");
    }
}

/// Content, kind, cue, mention, speaker, flags.
fn fields(found: &Extraction<'_>, quote: &Quote) -> Vec<String> {
    let text = found.text();
    let span = |span: Option<inquit::Span>| {
        span.map_or_else(|| "-".to_owned(), |span| one_line(span.of(text)))
    };
    let content: Vec<String> = found.words(quote).map(one_line).collect();
    let kind = match quote.kind {
        QuoteKind::Direct => "direct",
        QuoteKind::Mixed => "mixed",
        QuoteKind::Indirect => "indirect",
    };
    let speaker = found.speaker_of(quote);
    let rule = quote.rule.map_or("no-rule", |rule| rule.as_str());
    let mut flags = vec![rule, if quote.inferred { "inferred" } else { "read" }];
    if quote.unclosed {
        flags.push("unclosed");
    }
    if quote.parent.is_some() {
        flags.push("inside");
    }
    vec![
        content.join(" / "),
        kind.to_owned(),
        span(quote.cue),
        span(quote.source),
        speaker.map_or_else(|| "-".to_owned(), |speaker| speaker.name.to_string()),
        flags.join(" "),
    ]
}

/// Line breaks and runs of space as one space, so that a row stays a line.
fn one_line(text: &str) -> String {
    text.split(['\n', '\r', ' '])
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Fields left out, or given as `*`, may be anything; of the flags, those given must be there.
fn agrees(expected: &str, found: &[String]) -> bool {
    let given: Vec<&str> = expected.split(" | ").map(str::trim).collect();
    given.len() <= found.len()
        && given.iter().zip(found).enumerate().all(|(at, (e, f))| {
            let flags = at == 5
                && e.split(' ')
                    .all(|flag| f.split(' ').any(|there| there == flag));
            *e == "*" || e == f || flags
        })
}

//! The texts, and what the JSON says of them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use serde_json::Value;

/// Text that would be markup, a formula, a second column or the end of something, if it were not written with care.
pub const HOSTILE: &str = "“A <script>alert(1)</script> & ]]> ‘quote \"in\" quote’, done,” said Ann \"O'Neil\" <b>Smith</b>.\n\n\
“--> </p></body></TEI> </script><!-- &amp; &#0;,” said Dr. Bo Lee, who added that <!-- it was & late.\n\n\
“=SUM(1,1)\tin \u{1}two\u{0} columns;\nand, \"on\" two lines\u{fffe},” said Tom Hale. “\u{1f600} ’tis so,” he added.\n\n\
Bo Lee told Tom Hale that he had said “the so-called ‘peace’ plan” was <i>over</i>. “Who says ‘never’ says ‘ever’,” he said.\n\n\
“I go on,” said Ann Smith.\n\n“I began on one day.\n\n“I ended on the next,” said Ann Smith.\n";

/// One text and its answers, with offsets in characters.
#[derive(Debug)]
pub struct Document {
    pub id: String,
    pub text: Vec<char>,
    pub json: Value,
}

/// What a format must hold of a quote.
#[derive(Debug, Default, PartialEq, Eq, Clone)]
pub struct Quote {
    pub content: Vec<(usize, usize)>,
    pub cue: Option<(usize, usize)>,
    pub source: Option<(usize, usize)>,
    pub addressee: Option<(usize, usize)>,
    pub speaker: Option<String>,
}

impl Document {
    pub fn quotes(&self) -> BTreeMap<usize, Quote> {
        let quotes = self.json["quotes"].as_array().expect("quotes").iter();
        let quote = |quote: &Value| Quote {
            content: quote["content"]
                .as_array()
                .expect("content")
                .iter()
                .filter_map(span)
                .collect(),
            cue: span(&quote["cue"]),
            source: span(&quote["source"]),
            addressee: span(&quote["addressee"]),
            speaker: quote["speaker"].as_str().map(str::to_owned),
        };
        let id = |quote: &Value| quote["id"].as_u64().expect("an id") as usize;
        quotes.map(|value| (id(value), quote(value))).collect()
    }

    pub fn words(&self, (start, end): (usize, usize)) -> String {
        self.text[start..end].iter().collect()
    }
}

fn span(value: &Value) -> Option<(usize, usize)> {
    let end = |index: usize| value[index].as_u64().map(|number| number as usize);
    Some((end(0)?, end(1)?))
}

pub fn inquit(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_inquit"))
        .args(args)
        .stdin(std::process::Stdio::null())
        .output()
        .expect("the tool starts")
}

/// Runs the tool and expects that all goes well.
pub fn good(args: &[&str]) -> String {
    let output = inquit(args);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{args:?}: {errors}");
    assert!(output.stderr.is_empty(), "{args:?}: {errors}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// The sample corpus and the hostile text, as the tool is to read them.
pub fn paths() -> &'static [String] {
    static PATHS: OnceLock<Vec<String>> = OnceLock::new();
    PATHS.get_or_init(|| {
        let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../corpus");
        let hostile = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile.txt");
        std::fs::write(&hostile, HOSTILE).expect("a file");
        let paths = [corpus.join("news"), corpus.join("fiction"), hostile];
        paths.map(|path| path.to_string_lossy().into_owned()).into()
    })
}

/// The hostile text alone.
pub fn hostile() -> &'static str {
    &paths()[2]
}

/// Runs the tool over all texts.
pub fn all(options: &[&str]) -> String {
    let mut args = vec!["extract", "--reports", "all"];
    args.extend(options);
    args.extend(paths().iter().map(String::as_str));
    good(&args)
}

/// The texts with their answers, in the order of the tool.
pub fn documents() -> &'static [Document] {
    static DOCUMENTS: OnceLock<Vec<Document>> = OnceLock::new();
    DOCUMENTS.get_or_init(|| {
        let lines = all(&["-f", "jsonl", "--offsets", "char"]);
        let document = |line: &str| {
            let json: Value = serde_json::from_str(line).expect("JSON");
            let id = json["id"].as_str().expect("an id").to_owned();
            let text = std::fs::read_to_string(&id).expect("the text");
            Document {
                id,
                text: text.chars().collect(),
                json,
            }
        };
        let documents: Vec<Document> = lines.lines().map(document).collect();
        let quotes: usize = documents.iter().map(|d| d.quotes().len()).sum();
        assert!(quotes > 1000, "{quotes}: the corpus and the hostile text");
        documents
    })
}

/// The document's file in a folder of output for all texts.
pub fn written(document: &Document, to: &Path, suffix: &str) -> PathBuf {
    let corpus = Path::new(&paths()[0]).parent().expect("the corpus");
    let id = Path::new(&document.id);
    let name = id.file_name().expect("a name");
    let below = id.strip_prefix(corpus).unwrap_or(Path::new(name));
    to.join(below).with_extension(suffix)
}

/// Says where two readings differ first.
pub fn compare(document: &Document, found: &BTreeMap<usize, Quote>) {
    let expected = document.quotes();
    assert_eq!(
        found.keys().collect::<Vec<_>>(),
        expected.keys().collect::<Vec<_>>(),
        "{}",
        document.id
    );
    for (id, quote) in &expected {
        assert_eq!(&found[id], quote, "{} q{id}", document.id);
    }
}

//! `inquit evaluate`: the figures are those of a scorer of its own, and gold is read in every form that people have it in.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

fn inquit(args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_inquit"));
    command.args(args).output().expect("the tool starts")
}

fn out(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).expect("UTF-8")
}

fn err(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).expect("UTF-8")
}

fn json(output: &Output) -> Value {
    serde_json::from_str(out(output))
        .unwrap_or_else(|e| panic!("{e}: {} {}", out(output), err(output)))
}

fn write(folder: &Path, name: &str, text: impl AsRef<[u8]>) -> String {
    let path = folder.join(name);
    std::fs::write(&path, text).expect("a file is written");
    path.to_string_lossy().into_owned()
}

/// A path from the root of the project.
fn root(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    path.to_string_lossy().into_owned()
}

/// Every figure of `theirs` that `ours` lacks or has otherwise, to the third decimal.
fn differences(theirs: &Value, ours: &Value, at: &str, into: &mut Vec<String>) {
    match theirs {
        Value::Object(map) => {
            for (name, value) in map {
                differences(value, &ours[name], &format!("{at}/{name}"), into);
            }
        }
        _ => {
            let same = theirs
                .as_f64()
                .zip(ours.as_f64())
                .is_some_and(|(a, b)| (a - b).abs() < 5e-4);
            if !same {
                into.push(format!("{at}: {theirs}, ours {ours}"));
            }
        }
    }
}

#[test]
fn figures_are_those_of_the_shared_scorer() {
    let shared = PathBuf::from(root("../shared/eval"));
    let scorer = shared.join("score.py");
    if !scorer.exists() {
        // Outside the team there is nothing to compare with.
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    for (name, who) in [
        ("seed", None),
        ("polnear-dev", Some("who-dev")),
        ("litbank-dev", None),
    ] {
        let path = |name: &str| {
            shared
                .join(format!("gold/{name}.jsonl"))
                .to_string_lossy()
                .into_owned()
        };
        let gold = path(name);
        let who: Vec<String> = who
            .into_iter()
            .flat_map(|who| ["--who".to_owned(), path(who)])
            .collect();
        let who: Vec<&str> = who.iter().map(String::as_str).collect();
        let answers = folder.path().join(name).to_string_lossy().into_owned();
        let extract = [
            "extract",
            "--input-format",
            "jsonl",
            "--format",
            "jsonl",
            "--offsets",
            "char",
            "--reports",
            "all",
            "-o",
        ];
        assert!(inquit(&[&extract[..], &[&answers, &gold]].concat())
            .status
            .success());
        let theirs = Command::new("python3")
            .arg(&scorer)
            .args([&gold, &answers])
            .args(&who)
            .arg("--json")
            .output()
            .expect("python3 runs the scorer");
        let theirs: Value = serde_json::from_slice(&theirs.stdout).expect("scores");
        let read = inquit(&[&["evaluate", "--json", &gold], &who[..]].concat());
        let scored = inquit(
            &[
                &["evaluate", "--json", "--predictions", &answers, &gold],
                &who[..],
            ]
            .concat(),
        );
        for ours in [read, scored] {
            let mut apart = Vec::new();
            differences(&theirs, &json(&ours), name, &mut apart);
            assert!(apart.is_empty(), "{}", apart.join("\n"));
        }
    }
}

#[test]
fn confidence_of_reports_means_what_it_says() {
    let gold = PathBuf::from(root("../shared/eval/gold/polnear-dev.jsonl"));
    if !gold.exists() {
        // Outside the team: these articles were not used to learn the weights.
        return;
    }
    let figures = json(&inquit(&[
        "evaluate",
        "--json",
        "--calibration",
        &gold.to_string_lossy(),
    ]));
    let distance = figures["calibration"]["reports"]["distance"].as_f64();
    assert!(
        distance.is_some_and(|distance| distance < 0.04),
        "{figures}"
    );
}

#[test]
fn the_sample_corpus_has_figures_rules_and_errors() {
    let gold = root("corpus/gold/news.jsonl");
    let output = inquit(&["evaluate", "--errors", "2", "--calibration", &gold]);
    assert!(output.status.success(), "{}", err(&output));
    let text = out(&output);
    for row in [
        "spans ",
        "quoted ",
        "direct ",
        "mixed ",
        "indirect ",
        "who ",
        "rule ",
        "after/verb-subject ",
        "reports ",
    ] {
        assert!(
            text.lines().any(|line| line.starts_with(row)),
            "{row}: {text}"
        );
    }
    let errors: Vec<&str> = text.lines().take_while(|line| !line.is_empty()).collect();
    assert_eq!(errors.len(), 2, "{text}");
    assert!(
        errors.iter().all(|line| line.contains(", got ")),
        "{errors:?}"
    );
    let figures = json(&inquit(&[
        "evaluate",
        "--json",
        "--characters",
        &root("corpus/gold/fiction.jsonl"),
    ]));
    let right = figures["speaker"]["accuracy"]
        .as_f64()
        .expect("an accuracy");
    assert!(right > 0.6, "{figures}");
}

const TEXT: &str = "“We sail at dawn,” said Ada Moss.\n\nBen Hale said that the gale 🌊 had passed. “Good,” she said.\n";

/// The tool's own answers for [`TEXT`], in a file, with the text beside it.
fn draft(folder: &Path, format: &str, unit: &str) -> String {
    let text = write(folder, "log.txt", TEXT);
    let output = inquit(&["extract", "--format", format, "--offsets", unit, &text]);
    assert!(output.status.success(), "{}", err(&output));
    write(folder, &format!("draft-{unit}.{format}"), &output.stdout)
}

#[test]
fn the_tools_own_json_is_gold_in_every_unit() {
    let folder = tempfile::tempdir().expect("a folder");
    for (format, unit) in [
        ("jsonl", "byte"),
        ("jsonl", "char"),
        ("json", "utf16"),
        ("json", "byte"),
    ] {
        let gold = draft(folder.path(), format, unit);
        let figures = json(&inquit(&["evaluate", "--json", &gold]));
        for row in ["spans", "quoted", "indirect", "content_exact"] {
            assert_eq!(
                figures[row]["f1"].as_f64(),
                Some(1.0),
                "{format} {unit}: {figures}"
            );
        }
        assert_eq!(figures["who"]["accuracy"].as_f64(), Some(1.0), "{figures}");
    }
}

#[test]
fn a_correction_by_hand_is_measured() {
    let folder = tempfile::tempdir().expect("a folder");
    let gold = draft(folder.path(), "jsonl", "byte");
    let text = std::fs::read_to_string(&gold).expect("the draft");
    assert!(text.contains("\"speaker\":\"Ben Hale\""), "{text}");
    std::fs::write(
        &gold,
        text.replace(
            "\"speaker\":\"Ben Hale\"",
            "\"speaker\":\"Benjamin Hale, mate\"",
        ),
    )
    .expect("written");
    let output = inquit(&["evaluate", "--errors", "5", &gold]);
    assert!(
        out(&output).contains("“Ben Hale” is “Benjamin Hale, mate”, got “Ben Hale”"),
        "{}",
        out(&output)
    );
    assert!(out(&output).contains("log.txt:3: "), "{}", out(&output));
}

#[test]
fn brat_is_gold() {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), "log.txt", TEXT);
    let place = |words: &str| {
        let from = TEXT[..TEXT.find(words).expect("words of the text")]
            .chars()
            .count();
        format!("{from} {}", from + words.chars().count())
    };
    let mut ann = String::new();
    for (id, sort, words) in [
        ("T1", "Direct", "We sail at dawn,"),
        ("T2", "Source", "Ada Moss"),
        ("T3", "Indirect", "that the gale 🌊 had passed"),
        ("T4", "Source", "Ben Hale"),
        ("T5", "Direct", "Good,"),
        ("T6", "Source", "she"),
    ] {
        ann += &format!("{id}\t{sort} {}\t{words}\n", place(words));
    }
    ann += "R1\tsaid-by Arg1:T1 Arg2:T2\nR2\tsaid-by Arg1:T3 Arg2:T4\nR3\tsaid-by Arg1:T5 Arg2:T6\n#1\tAnnotatorNotes T6\tAda Moss\n";
    write(folder.path(), "log.ann", ann);
    let figures = json(&inquit(&[
        "evaluate",
        "--json",
        &folder.path().to_string_lossy(),
    ]));
    assert_eq!(figures["quoted"]["gold"].as_u64(), Some(2), "{figures}");
    assert_eq!(figures["quoted"]["f1"].as_f64(), Some(1.0), "{figures}");
    assert_eq!(
        figures["indirect"]["predicted"].as_u64(),
        Some(1),
        "{figures}"
    );
    assert_eq!(figures["who"]["accuracy"].as_f64(), Some(1.0), "{figures}");
}

#[test]
fn the_tools_own_brat_is_gold() {
    let folder = tempfile::tempdir().expect("a folder");
    let target = folder.path().join("out").to_string_lossy().into_owned();
    let written = inquit(&[
        "extract",
        "--format",
        "brat",
        "-o",
        &target,
        &root("corpus/news"),
    ]);
    assert!(written.status.success(), "{}", err(&written));
    // The defaults of extract, so that nothing else is answered than was written.
    let figures = json(&inquit(&[
        "evaluate",
        "--json",
        "--reports",
        "speech,writing",
        &target,
    ]));
    assert_eq!(figures["documents"].as_u64(), Some(49), "{figures}");
    for row in ["quoted", "indirect", "content_overlap"] {
        let f1 = figures[row]["f1"].as_f64().expect("a figure");
        assert!(f1 > 0.995, "{row} {f1}: {figures}");
    }
    let who = figures["who"]["accuracy"].as_f64().expect("a figure");
    assert!(who > 0.97, "{who}: {figures}");
}

#[test]
fn what_cannot_be_read_is_one_line_that_names_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let rows = [
        (
            "a.jsonl",
            "{\"id\": 1}\n",
            "a.jsonl:1: not an annotated document: missing field `quotes`",
        ),
        (
            "b.jsonl",
            "\n{\"id\": 1, \"text\": \"x\", \"quotes\": [{\"content\": [[0, 9]]}]}\n",
            "b.jsonl:2: 1: quote 0: the span [0, 9] is empty or outside",
        ),
        (
            "c.jsonl",
            "{\"id\": \"gone\", \"quotes\": []}\n",
            "c.jsonl:1: gone: it has no text",
        ),
        ("d.ann", "T1\tQuote 0 5\tx\n", "d.txt: cannot be read"),
        ("e.jsonl", "", "no annotated document"),
    ];
    for (name, text, expected) in rows {
        let path = write(folder.path(), name, text);
        let output = inquit(&["evaluate", &path]);
        assert_eq!(output.status.code(), Some(1), "{name}");
        assert!(err(&output).contains(expected), "{name}: {}", err(&output));
        assert_eq!(err(&output).lines().count(), 1, "{}", err(&output));
    }
    let output = inquit(&[
        "evaluate",
        "--min-confidence",
        "7",
        &write(folder.path(), "f.jsonl", ""),
    ]);
    assert_eq!(output.status.code(), Some(2));
}

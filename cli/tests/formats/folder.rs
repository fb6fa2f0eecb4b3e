//! Where the output goes: files and folders that appear when they are complete, and never over what was read.

use std::path::Path;

use crate::support::{good, inquit, HOSTILE};

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let mut names: Vec<String> = entries
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    names.sort();
    names
}

#[test]
fn every_format_fills_a_folder_with_the_same_names() {
    let folder = tempfile::tempdir().expect("a folder");
    let texts = folder.path().join("texts");
    std::fs::create_dir_all(texts.join("deep")).expect("a folder");
    for name in ["a.b.txt", "deep/c.txt"] {
        std::fs::write(texts.join(name), HOSTILE).expect("a file");
    }
    let formats = [
        ("text", "txt"),
        ("json", "json"),
        ("jsonl", "jsonl"),
        ("html", "html"),
        ("tei", "xml"),
        ("csv", "csv"),
        ("conll", "conll"),
        ("brat", "ann"),
    ];
    for (format, suffix) in formats {
        let out = folder.path().join(format);
        let args = [
            "extract",
            "-f",
            format,
            "-o",
            &out.to_string_lossy(),
            &texts.to_string_lossy(),
        ];
        good(&args);
        for name in ["a.b", "deep/c"] {
            let file = out.join(format!("{name}.{suffix}"));
            let content = std::fs::read_to_string(&file).expect("a file");
            assert!(content.contains("Tom Hale"), "{}", file.display());
        }
    }
    let mut left = names(folder.path());
    left.retain(|name| name.contains(".part"));
    assert_eq!(left, [""; 0]);
    let json = std::fs::read_to_string(folder.path().join("json/deep/c.json")).expect("a file");
    let value: serde_json::Value = serde_json::from_str(&json).expect("one object a file");
    assert!(value["quotes"].is_array());
}

#[test]
fn a_file_without_suffix_stays_a_file_for_a_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let text = folder.path().join("a.txt");
    std::fs::write(&text, HOSTILE).expect("a file");
    let text = text.to_string_lossy().into_owned();
    let out = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    good(&["extract", "-f", "csv", "-o", &out("table"), &text]);
    assert!(folder.path().join("table").is_file());
    good(&[
        "extract",
        "-f",
        "csv",
        "-o",
        &format!("{}/", out("tables")),
        &text,
    ]);
    assert_eq!(names(&folder.path().join("tables")), ["a.csv"]);
    good(&["extract", "-f", "tei", "-o", &out("tables"), &text]);
    assert_eq!(names(&folder.path().join("tables")), ["a.csv", "a.xml"]);
}

#[test]
fn what_was_read_is_never_written_over() {
    let folder = tempfile::tempdir().expect("a folder");
    let text = folder.path().join("a.txt");
    std::fs::write(&text, HOSTILE).expect("a file");
    let (path, file) = (
        folder.path().to_string_lossy().into_owned(),
        text.to_string_lossy().into_owned(),
    );
    let same_file = inquit(&["extract", "-o", &file, &file]);
    assert_eq!(same_file.status.code(), Some(2));
    let same_folder = inquit(&["extract", "-f", "brat", "-o", &path, &path]);
    assert_eq!(same_folder.status.code(), Some(1));
    let errors = String::from_utf8_lossy(&same_folder.stderr).into_owned();
    assert!(errors.contains("one of the files read"), "{errors}");
    assert_eq!(std::fs::read_to_string(&text).expect("the text"), HOSTILE);
}

#[test]
fn brat_needs_a_folder() {
    let folder = tempfile::tempdir().expect("a folder");
    let text = folder.path().join("a.txt");
    std::fs::write(&text, HOSTILE).expect("a file");
    let file = text.to_string_lossy().into_owned();
    for args in [
        &["extract", "-f", "brat", &file][..],
        &["extract", "-f", "brat", "-o", &file, &file],
    ] {
        let output = inquit(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(errors.contains("folder"), "{errors}");
    }
}

#[test]
fn ids_of_json_lines_never_lead_outside() {
    let folder = tempfile::tempdir().expect("a folder");
    let lines: String = ["../../evil", "a/b", "a/b", "", "x:y"]
        .iter()
        .map(|id| serde_json::json!({"id": id, "text": HOSTILE}).to_string() + "\n")
        .collect();
    let input = folder.path().join("in.jsonl");
    std::fs::write(&input, lines).expect("a file");
    let out = folder.path().join("deep/out");
    good(&[
        "extract",
        "--input-format",
        "jsonl",
        "-f",
        "csv",
        "-o",
        &format!("{}/", out.display()),
        &input.to_string_lossy(),
    ]);
    assert_eq!(names(&out), ["a", "document.csv", "evil.csv", "x_y.csv"]);
    assert_eq!(names(&out.join("a")), ["b-2.csv", "b.csv"]);
    assert_eq!(names(folder.path()), ["deep", "in.jsonl"]);
}

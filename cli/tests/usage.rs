//! What people type and expect: files by their names, options that every command has, messages in the words of the command line.

mod common;

use std::path::Path;
use std::process::Output;

use serde_json::Value;

use common::inquit;

const SAID: &str = "“It holds,” said Ada Moss.\n";

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn write(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(name);
    std::fs::write(&path, text).expect("a file is written");
    path.to_string_lossy().into_owned()
}

#[test]
fn json_lines_are_known_by_their_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let lines = serde_json::json!({"id": "one", "text": SAID}).to_string();
    let file = write(folder.path(), "docs.jsonl", &lines);
    let read = inquit(&["extract", &file], "");
    assert!(out(&read).starts_with("one\n"), "{}", out(&read));
    let as_text = inquit(&["extract", "--input-format", "text", &file], "");
    assert!(out(&as_text).starts_with(&file), "{}", out(&as_text));
    let plain = write(folder.path(), "plain.txt", SAID);
    let into = folder.path().join("out/");
    let into = into.to_string_lossy();
    let both = inquit(&["extract", "-f", "json", "-o", &into, &file, &plain], "");
    assert_eq!(both.status.code(), Some(0), "{}", err(&both));
    for name in ["one.json", "plain.json"] {
        assert!(folder.path().join("out").join(name).exists(), "{name}");
    }
}

#[test]
fn files_of_a_folder_by_their_suffix() {
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["a.html", "b.md", "c.TXT", "d.rtf"] {
        write(folder.path(), name, SAID);
    }
    let path = folder.path().to_string_lossy();
    let read = |options: &[&str]| {
        let output = inquit(&[&["extract"], options, &[&*path]].concat(), "");
        ["a.html", "b.md", "c.TXT", "d.rtf"].map(|name| out(&output).contains(name))
    };
    assert_eq!(read(&[]), [false, false, true, false]);
    assert_eq!(read(&["--suffix", "html,.md"]), [true, true, false, false]);
    let none = inquit(&["extract", "--suffix", "xyz", &path], "");
    assert_eq!(none.status.code(), Some(1));
    assert!(err(&none).contains("no .xyz file"), "{}", err(&none));
}

#[test]
fn messages_use_the_words_of_the_command_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let cues = write(folder.path(), "cues.txt", "# ours\n\nvent\nfine up\n");
    let dots = write(folder.path(), "dots.txt", "vent\n\n...\n");
    for (options, said) in [
        (["--cues", &*cues], "cues.txt:4: a verb is one word"),
        (["--cues", &*dots], "dots.txt:3: \"...\" is no verb"),
        (
            ["--without-rule", "after/nobody"],
            "`inquit rules` lists them",
        ),
        (["--min-confidence", "7"], "--min-confidence is 7"),
        (
            ["--skip-paragraphs", "(x"],
            "--skip-paragraphs cannot be used",
        ),
    ] {
        let output = inquit(&["extract", options[0], options[1], "-"], SAID);
        assert_eq!(output.status.code(), Some(2), "{options:?}");
        assert!(err(&output).contains(said), "{}", err(&output));
    }
}

#[test]
fn lists_of_documents_need_documents_that_have_them() {
    for command in [&["extract"][..], &["speakers"], &["explain", "--at", "1"]] {
        let output = inquit(&[command, &["--characters", "-"]].concat(), SAID);
        assert_eq!(output.status.code(), Some(2), "{command:?}");
        assert!(
            err(&output).contains("--characters-file"),
            "{}",
            err(&output)
        );
    }
}

#[test]
fn paragraphs_can_be_left_out() {
    let text = format!("{SAID}\nRead more: “It sank,” says Ben Hale.\n");
    let output = inquit(&["extract", "--skip-paragraphs", "^Read more", "-"], &text);
    assert!(out(&output).contains("It holds"), "{}", out(&output));
    assert!(!out(&output).contains("It sank"), "{}", out(&output));
}

#[test]
fn a_file_without_a_command_is_told_what_reads_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = write(folder.path(), "a.txt", SAID);
    let output = inquit(&[&file], "");
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("inquit extract"), "{}", err(&output));
    let nothing = inquit(&["extrct"], "");
    assert_eq!(nothing.status.code(), Some(2));
    assert!(!err(&nothing).contains("To read it"), "{}", err(&nothing));
}

#[test]
fn speakers_write_a_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let text = write(folder.path(), "a.txt", SAID);
    let cast = folder.path().join("cast.toml");
    let cast_name = cast.to_string_lossy();
    let output = inquit(
        &["speakers", "-q", "-f", "toml", "-o", &cast_name, &text],
        "",
    );
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let written = std::fs::read_to_string(&cast).expect("the list");
    assert!(written.contains("# 1 quote, 2 words"), "{written}");
    let over = inquit(&["speakers", "-o", &text, &text], "");
    assert_eq!(over.status.code(), Some(2));
    assert_eq!(std::fs::read_to_string(&text).expect("the text"), SAID);
}

#[test]
fn json_has_line_and_column() {
    let text = format!("Harbour\n\nOn Monday: {SAID}");
    let output = inquit(&["extract", "-f", "jsonl", "-"], &text);
    let document: Value = serde_json::from_str(&out(&output)).expect("JSON");
    let quote = &document["quotes"][0];
    assert_eq!(
        (quote["line"].as_u64(), quote["column"].as_u64()),
        (Some(3), Some(13))
    );
    let explained = inquit(&["explain", "-f", "json", "--at", "3:13", "-"], &text);
    assert_eq!(explained.status.code(), Some(0), "{}", err(&explained));
}

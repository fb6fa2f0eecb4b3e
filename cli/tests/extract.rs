//! The tool as a user calls it: formats, units, errors, exit codes.

mod common;

use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use common::inquit;

const NEWS: &str = "Harbour strike ends\n\n\u{201c}We won,\u{201d} said union secretary Ida Brandt. \u{201c}It was hard \u{1f600}.\u{201d}\n\nBrandt said the crews would sail on Monday.\n";

fn out(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).expect("UTF-8")
}

fn err(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).expect("UTF-8")
}

fn json(line: &str) -> Value {
    serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))
}

fn write(folder: &Path, name: &str, text: impl AsRef<[u8]>) -> String {
    let path = folder.join(name);
    std::fs::write(&path, text).expect("a file is written");
    path.to_string_lossy().into_owned()
}

#[test]
fn text_names_the_speaker_and_the_line() {
    let output = inquit(&["extract", "-"], NEWS);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let first = out(&output).lines().nth(1).expect("a quote");
    assert!(first.trim_start().starts_with("3  Ida Brandt"), "{first}");
    assert!(first.contains("“We won, … It was hard"), "{first}");
    assert!(!out(&output).contains('\u{1b}'), "no colour into a pipe");
}

#[test]
fn text_tells_what_was_denied_or_not_said() {
    let text = "Ida Brandt denied that the strike was over. She would not say who had paid. She declined to name him.";
    let output = inquit(&["extract", "-"], text);
    let lines = out(&output).lines().skip(1).map(str::trim);
    let lines: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
    let said = [
        "1  Ida Brandt (denied): that the strike was over",
        "1  Ida Brandt (“She”, not said): who had paid",
        "1  Ida Brandt (“She”, declined): to name him",
    ];
    assert_eq!(lines, said);
}

#[test]
fn offsets_count_in_the_unit_asked_for() {
    for (unit, end) in [("byte", 88), ("char", 79), ("utf16", 80)] {
        let output = inquit(
            &["extract", "--format", "jsonl", "--offsets", unit, "-"],
            NEWS,
        );
        let document = json(out(&output));
        assert_eq!(document["offsets"], unit);
        let content = &document["quotes"][0]["content"];
        assert_eq!(content.as_array().map(Vec::len), Some(2), "{document}");
        assert_eq!(content[1][1].as_u64(), Some(end), "{unit}: {content}");
    }
}

#[test]
fn json_is_one_array() {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), "a.txt", NEWS);
    std::fs::create_dir(folder.path().join("deeper")).expect("a folder");
    write(&folder.path().join("deeper"), "b.txt", "Nothing is said.");
    write(folder.path(), "c.md", NEWS);
    let output = inquit(
        &[
            "extract",
            "--format",
            "json",
            &folder.path().to_string_lossy(),
        ],
        "",
    );
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let documents = json(out(&output));
    let ids: Vec<&str> = documents
        .as_array()
        .expect("an array")
        .iter()
        .filter_map(|d| d["id"].as_str())
        .collect();
    assert_eq!(ids.len(), 2, "only .txt files: {ids:?}");
    assert!(
        ids[0].ends_with("a.txt") && ids[1].ends_with("b.txt"),
        "{ids:?}"
    );
}

#[test]
fn json_lines_keep_their_order_and_ids() {
    let lines: String = (0..600)
        .map(|n| {
            format!(
                "{}\n",
                serde_json::json!({"id": format!("d{n}"), "text": NEWS})
            )
        })
        .collect();
    let output = inquit(
        &[
            "extract",
            "--input-format",
            "jsonl",
            "--format",
            "jsonl",
            "-",
        ],
        &lines,
    );
    let ids: Vec<String> = out(&output)
        .lines()
        .map(|line| json(line)["id"].as_str().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(ids, (0..600).map(|n| format!("d{n}")).collect::<Vec<_>>());
}

#[test]
fn one_bad_document_loses_no_other() {
    let lines = format!(
        "{}\nnot json\n{}\n",
        serde_json::json!({"id": "a", "text": NEWS}),
        serde_json::json!({"id": "b", "text": NEWS})
    );
    let output = inquit(
        &[
            "extract",
            "--input-format",
            "jsonl",
            "--format",
            "jsonl",
            "-",
        ],
        &lines,
    );
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(out(&output).lines().count(), 2);
    assert!(
        err(&output).contains("standard input:2: not a document"),
        "{}",
        err(&output)
    );
    assert_eq!(err(&output).lines().count(), 1, "{}", err(&output));
}

#[test]
fn unreadable_files_are_named_and_the_rest_is_done() {
    let folder = tempfile::tempdir().expect("a folder");
    let good = write(folder.path(), "good.txt", NEWS);
    let latin = write(folder.path(), "latin.txt", b"caf\xe9 \"yes\"");
    let missing = folder
        .path()
        .join("missing.txt")
        .to_string_lossy()
        .into_owned();
    let output = inquit(
        &["extract", "--format", "jsonl", &missing, &latin, &good],
        "",
    );
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(out(&output).lines().count(), 1);
    assert!(
        err(&output).contains("missing.txt: cannot be read"),
        "{}",
        err(&output)
    );
    assert!(
        err(&output).contains("latin.txt: not UTF-8 at byte 3"),
        "{}",
        err(&output)
    );
}

#[test]
fn bad_usage_is_two() {
    assert_eq!(
        inquit(&["extract", "--format", "xml", "-"], "")
            .status
            .code(),
        Some(2)
    );
    assert_eq!(inquit(&["extract"], "").status.code(), Some(2));
    let output = inquit(&["extract", "--min-confidence", "7", "-"], NEWS);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        err(&output).contains("must lie between 0 and 1"),
        "{}",
        err(&output)
    );
}

#[test]
fn speakers_come_from_the_documents_own_list() {
    let story = "\"Are you coming?\" said Tilda.\n\n\"Not yet,\" he said.\n\n\"Then I go alone,\" said Tilda, and she took her hat.\n\n\"Wait!\" cried Osk.\n";
    let line = serde_json::json!({"id": "s", "text": story, "characters": [
        {"name": "Mathilda Orr", "aliases": ["Tilda"], "gender": "F"}, {"name": "Oskar Lund", "aliases": ["Osk"], "gender": "M"}]});
    let output = inquit(
        &[
            "extract",
            "--input-format",
            "jsonl",
            "--format",
            "jsonl",
            "--characters",
            "-",
        ],
        format!("{line}\n"),
    );
    let document = json(out(&output));
    let names: Vec<&str> = document["quotes"]
        .as_array()
        .expect("quotes")
        .iter()
        .filter_map(|q| q["speaker"].as_str())
        .collect();
    assert_eq!(
        names,
        ["Mathilda Orr", "Oskar Lund", "Mathilda Orr", "Oskar Lund"]
    );
}

#[test]
fn an_output_file_appears_when_it_is_complete() {
    let folder = tempfile::tempdir().expect("a folder");
    let good = write(folder.path(), "good.txt", NEWS);
    let target = folder.path().join("out.jsonl");
    let output = inquit(
        &[
            "extract",
            "--format",
            "jsonl",
            "-o",
            &target.to_string_lossy(),
            &good,
        ],
        "",
    );
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    assert!(output.stdout.is_empty());
    let written = std::fs::read_to_string(&target).expect("the file is there");
    assert_eq!(json(&written)["quotes"][0]["speaker"], "Ida Brandt");
    let names: Vec<_> = std::fs::read_dir(folder.path())
        .expect("a folder")
        .filter_map(|e| e.ok().map(|e| e.file_name()))
        .collect();
    assert_eq!(names.len(), 2, "no part stays behind: {names:?}");
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_said() {
    let output = inquit(
        &["extract", "--format", "jsonl", "-o", "/dev/full", "-"],
        NEWS,
    );
    assert_eq!(output.status.code(), Some(1));
    assert!(
        err(&output).contains("/dev/full: cannot be written"),
        "{}",
        err(&output)
    );
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    let lines: String = (0..2000)
        .map(|n| format!("{}\n", serde_json::json!({"id": n, "text": NEWS})))
        .collect();
    let folder = tempfile::tempdir().expect("a folder");
    let path = write(folder.path(), "many.jsonl", lines);
    let mut child = Command::new(env!("CARGO_BIN_EXE_inquit"))
        .args([
            "extract",
            "--input-format",
            "jsonl",
            "--format",
            "jsonl",
            &path,
        ])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the tool starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the tool ends");
    assert!(output.stderr.is_empty(), "{}", err(&output));
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn extra_cues_are_read_from_a_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let cues = write(folder.path(), "cues.txt", "# ours\nfrobnicate\n");
    let text = "Mayor Ann Weller frobnicated that the bridge would close on Friday.";
    let plain = inquit(&["extract", "--format", "jsonl", "-"], text);
    assert_eq!(
        json(out(&plain))["quotes"].as_array().map(Vec::len),
        Some(0)
    );
    let output = inquit(
        &["extract", "--format", "jsonl", "--cues", &cues, "-"],
        text,
    );
    assert_eq!(
        json(out(&output))["quotes"][0]["speaker"],
        "Ann Weller",
        "{}",
        out(&output)
    );
}

#[test]
fn markup_is_read_as_what_it_stands_for_unless_it_is_to_stand() {
    let page = "<p>&ldquo;It <i>floats</i>,&rdquo; said Ada&nbsp;Moss.</p>";
    let read = inquit(&["extract", "-"], page);
    assert_eq!(
        out(&read).lines().nth(1),
        Some("     1  Ada Moss: “It floats,”")
    );
    let text = json(out(&inquit(&["extract", "--format", "json", "-"], page)));
    assert_eq!(text[0]["quotes"][0]["text"][0], "It <i>floats</i>,");
    let stands = inquit(&["extract", "--verbatim", "-"], page);
    assert!(!out(&stands).contains("Ada"), "{}", out(&stands));
}

#[test]
fn rules_are_listed_and_can_be_switched_off_by_the_ids_listed() {
    let list = inquit(&["rules"], "");
    assert!(list.status.success());
    let json_list = inquit(&["rules", "--format", "json"], "");
    let rows = json(out(&json_list));
    let rows = rows.as_array().expect("an array");
    assert_eq!(out(&list).lines().count(), rows.len());
    for (line, row) in out(&list).lines().zip(rows) {
        let id = row["id"].as_str().expect("an id");
        assert_eq!(line.split_whitespace().next(), Some(id));
        let off = inquit(&["extract", "--without-rule", id, "-"], NEWS);
        assert!(off.status.success(), "{id}: {}", err(&off));
        assert!(!row["must"].as_array().expect("examples").is_empty());
    }
}

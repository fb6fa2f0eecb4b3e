//! `inquit explain` as a user calls it.

mod common;

use std::process::Output;

use common::inquit;

const STORY: &str = "Ida Brandt missed the last boat with Ada Moss.\n\n“It was not my day,” she said. The “dry” season began.\n\nAda Moss thought so too.\n";

fn out(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).expect("UTF-8")
}

fn err(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).expect("UTF-8")
}

#[test]
fn a_line_or_a_character_of_it() {
    for at in ["3", "3:1", "3:5", "3:23"] {
        let output = inquit(&["explain", "-", "--genre", "news", "--at", at], STORY);
        assert!(output.status.success(), "{at}: {}", err(&output));
        let text = out(&output);
        assert!(
            text.starts_with("standard input:3:2\n“It was not my day,”\n"),
            "{text}"
        );
        for line in [
            "  speaker     Ida Brandt\n",
            "  read        cue “said”, source “she”\n",
            "  second      Ada Moss\n",
        ] {
            assert!(text.contains(line), "{line}: {text}");
        }
        assert!(
            text.contains("    Ida Brandt: ") && text.contains("[pronoun/subject]"),
            "{text}"
        );
    }
    let output = inquit(&["explain", "-", "--genre", "news", "--at", "3:37"], STORY);
    assert!(
        out(&output).contains("no speaker  words in marks that nobody is reported to say"),
        "{}",
        out(&output)
    );
}

#[test]
fn a_program_gets_all_of_it() {
    let line = serde_json::json!({"id": "b", "text": STORY});
    let docs = format!("{{\"id\": \"a\", \"text\": \"Nothing.\"}}\n{line}\n");
    let args = [
        "explain",
        "-",
        "--input-format",
        "jsonl",
        "--at",
        "3:5",
        "--format",
        "json",
    ];
    let output = inquit(&[&args[..], &["--id", "b"]].concat(), &docs);
    let found: serde_json::Value = serde_json::from_str(out(&output)).expect("JSON");
    let one = &found[0];
    assert_eq!(one["speaker"], "Ida Brandt");
    assert_eq!(
        (one["line"].as_u64(), one["column"].as_u64()),
        (Some(3), Some(2))
    );
    let evidence = &one["candidates"][0]["evidence"][0];
    assert!(
        evidence["weight"].is_f64() && evidence["words"].is_string(),
        "{one}"
    );
    let output = inquit(&args, &docs);
    assert!(
        err(&output).contains("say which one by --id"),
        "{}",
        err(&output)
    );
}

#[test]
fn what_cannot_be_explained_is_said_in_a_line() {
    let rows = [
        ("9", 1, "there is no line 9; the text has 5"),
        ("5:99", 1, "line 5 has 24 characters and not 99"),
        ("0", 2, "write a line"),
        ("3:", 2, "write a line"),
        ("2", 1, "no quote, no words in marks and no cue"),
    ];
    for (at, code, expected) in rows {
        let output = inquit(&["explain", "-", "--at", at], STORY);
        assert_eq!(output.status.code(), Some(code), "{at}: {}", err(&output));
        assert!(err(&output).contains(expected), "{at}: {}", err(&output));
    }
}

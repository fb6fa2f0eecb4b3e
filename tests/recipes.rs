//! The example programs: what the guide says of them is true.

#[allow(dead_code)] // their `main`
#[path = "../examples/audiobook.rs"]
mod audiobook;
#[allow(dead_code)]
#[path = "../examples/live_feed.rs"]
mod live_feed;
#[allow(dead_code)]
#[path = "../examples/newsroom.rs"]
mod newsroom;
#[allow(dead_code)]
#[path = "../examples/novel.rs"]
mod novel;

use std::path::PathBuf;

use audiobook::Voice;
use inquit::{Extractor, Genre};

fn corpus(folder: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("corpus")
        .join(folder)
}

#[test]
fn a_script_loses_nothing_of_the_text() {
    for folder in ["fiction", "news"] {
        for (name, text) in newsroom::articles(&corpus(folder)).expect("the sample corpus") {
            let extraction = inquit::extract(&text);
            let segments = audiobook::segments(&extraction);
            let again: String = segments
                .iter()
                .map(|segment| segment.span.of(&text))
                .collect();
            assert_eq!(again, text, "{name}");
            assert!(
                segments
                    .windows(2)
                    .all(|w| w[0].span.end == w[1].span.start),
                "{name}"
            );
        }
    }
}

#[test]
fn a_script_changes_voices() {
    let text = "Otto knocked. “Ina,” he said, “is it ‘late’ there?”\n\n“Very,” said Ina.\n";
    let extractor = Extractor::builder()
        .genre(Genre::Fiction)
        .build()
        .expect("good settings");
    let script = audiobook::script(&extractor.extract(text));
    let expected = "NARRATOR\tOtto knocked.\nOTTO\t“Ina,”\nNARRATOR\the said,\nOTTO\t“is it ‘late’ there?”\nINA\t“Very,”\nNARRATOR\tsaid Ina.\n";
    assert_eq!(script, expected);
    let told = "“He said, ‘Go home,’” Ina said, “and I went.”\n";
    let script = audiobook::script(&extractor.extract(told));
    let expected = "INA\t“He said, ‘Go home,’”\nNARRATOR\tIna said,\nINA\t“and I went.”\n";
    assert_eq!(joined(&script), expected);
    let silent = inquit::extract("Nothing is said.");
    assert_eq!(audiobook::segments(&silent)[0].voice, Voice::Narrator);
    assert!(audiobook::segments(&inquit::extract("")).is_empty());
}

/// The lines of one voice that follow each other, as one.
fn joined(script: &str) -> String {
    let mut out = String::new();
    let mut last = "";
    for line in script.lines() {
        let (voice, words) = line.split_once('\t').expect("voice and words");
        if voice == last {
            out.truncate(out.trim_end().len());
            out += &format!(" {words}\n");
        } else {
            out += &format!("{line}\n");
        }
        last = voice;
    }
    out
}

#[test]
fn the_archive_is_searched_by_what_was_said() {
    let articles = newsroom::articles(&corpus("news")).expect("the sample corpus");
    let found = newsroom::about("council", &articles);
    assert!(found.lines().count() > 1, "{found}");
    for line in found.lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        assert_eq!(cells.len(), 4, "{line}");
        assert!(cells[3].to_lowercase().contains("council"), "{line}");
    }
    assert_eq!(newsroom::about("no such word anywhere", &articles), "");
}

#[test]
fn a_novel_has_voices_and_pairs() {
    let text = "“Is it late?” asked Otto.\n\n“Very late,” said Ina.\n\n“Then go,” said Otto.\n\n“Wait for me,” cried Ben.\n";
    let extractor = Extractor::builder()
        .genre(Genre::Fiction)
        .build()
        .expect("good settings");
    let extraction = extractor.extract(text);
    let voices = novel::voices(&extraction);
    assert_eq!(
        voices.lines().next(),
        Some("     5 words in    2 turns  Otto")
    );
    assert_eq!(voices.lines().count(), 3);
    let pairs = novel::pairs(&extraction);
    assert_eq!(
        pairs,
        "     2 times  Ina and Otto\n     1 times  Ben and Otto\n"
    );
}

#[test]
fn a_feed_is_answered_item_by_item() {
    let feed = "“The bridge is open,” said Ada Moss.\nRain fell.\n\u{0}\u{fffd} \"\nBen Hale said that the gale had passed.";
    let mut out = Vec::new();
    live_feed::relay(
        [feed.as_bytes(), b"\n\xff\n"].concat().as_slice(),
        &mut out,
        0.5,
    )
    .expect("memory is written");
    let out = String::from_utf8(out).expect("UTF-8");
    assert_eq!(
        out,
        "   1  Ada Moss: The bridge is open,\n   4  Ben Hale: that the gale had passed\n"
    );
    let mut unsure = Vec::new();
    live_feed::relay(feed.as_bytes(), &mut unsure, 1.1).expect("memory is written");
    assert!(String::from_utf8_lossy(&unsure)
        .lines()
        .all(|line| line.contains('?')));
}

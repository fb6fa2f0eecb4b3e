//! Directions of a script that stand by themselves, and whether it is for the stage.

use super::label::{emphasis, known, of, shouted, Label, Range, LABEL_BYTES, SMALL};
use super::mostly;
use crate::lang::{is, Lexicon};
use crate::scan::Lines;

/// A direction by itself.
pub(super) fn bracketed(text: &str, line: Range) -> bool {
    let inside = of(text, line).trim_start_matches(emphasis);
    inside.starts_with(['(', '['])
}

/// Whether a line is a heading between speeches: “River Pollution”, “Roads and Harbours”. What is said ends with a mark, or goes on.
pub(super) fn title_case(line: &str) -> bool {
    let word = |word: &str| {
        let word = word.strip_suffix(',').unwrap_or(word);
        SMALL.contains(&word)
            || word.starts_with(char::is_uppercase)
                && word
                    .chars()
                    .all(|c| c.is_alphanumeric() || "-’'".contains(c))
    };
    line.len() <= LABEL_BYTES
        && line.starts_with(char::is_uppercase)
        && !line.ends_with(',')
        && line.split(' ').all(word)
}

/// Whether a line without brackets is a direction by itself: “Exit MARGIT.”, “Exeunt”, “Enter a SERVANT with a lamp.” What is said in
/// a room may begin with the same words (“Exit polls …”), so that somebody must stand there in capitals.
pub(super) fn moves(line: &str, said_in_a_room: bool, lexicon: &Lexicon) -> bool {
    let line = line.trim_matches(|c: char| emphasis(c) || c.is_whitespace());
    // “Several hon. Members rose—”
    if said_in_a_room && (line.ends_with("rose—") || line.ends_with("rose –")) {
        return true;
    }
    let word = line.split(char::is_whitespace).next().unwrap_or_default();
    let word = word.trim_end_matches(['.', ',']);
    if !word.starts_with(char::is_uppercase) || line.ends_with(['!', '?']) {
        return false;
    }
    let staged = known(word, lexicon, &mut Vec::new()).is_some_and(|info| info.any(is::STAGE));
    let behind = &line[word.len()..];
    let mut words = behind.split(|c: char| !c.is_alphanumeric());
    let named = |word: &str| {
        let shout = shouted(word) && word.len() > 1;
        shout || !said_in_a_room && word.starts_with(char::is_uppercase) && word.len() > 1
    };
    let most = usize::from(!said_in_a_room);
    let few = || behind.split_whitespace().nth(most).is_none();
    // “Enter, Sir Toby.” is said to him.
    staged && (few() || !behind.starts_with(',') && words.any(named))
}

/// The lines of a script, with the paragraph before its first label: the scene is told there.
pub(super) fn opening<'t>(text: &'t str, labels: &[Label]) -> Lines<'t> {
    let at = labels.first().map_or(0, |label| label.line.0 as usize);
    let at = text[..at].trim_end().rfind("\n\n").unwrap_or(0);
    Lines { text, at }
}

/// Whether a script is for the stage or a film: scenes have headings, people enter, and labels end with a stop. The labels of
/// interviews and hearings (“Lee:”, “Q.”) end with a colon or are one letter.
pub(super) fn staged(text: &str, labels: &[Label], lexicon: &Lexicon) -> bool {
    let plain = |label: &Label| !label.form.spoken() && label.name.1 - label.name.0 > 1;
    if mostly(labels, plain) {
        return true;
    }
    let mut folded = Vec::new();
    opening(text, labels).any(|line| {
        let line = of(text, line);
        // Most lines go on with a small letter.
        if matches!(line.as_bytes(), [b'A'..=b'Z', b'a'..=b'z', ..]) {
            return false;
        }
        let inside = line.trim_start_matches(|c: char| emphasis(c) || matches!(c, '(' | '['));
        if inside.len() == line.len() && !shouted(line) {
            return false;
        }
        let word = inside
            .split(|c: char| !c.is_alphabetic())
            .next()
            .unwrap_or("");
        known(word, lexicon, &mut folded).is_some_and(|info| info.any(is::STAGE))
    })
}

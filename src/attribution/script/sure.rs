//! Labels that are somebody's beyond doubt: the initials and the names of people. Fewer of these make a script.

use std::cell::OnceCell;
use std::ops::RangeInclusive;

use super::directions::title_case;
use super::label::{known, of, shouted, Label, Logged};
use super::mostly;
use super::time::wordless;
use crate::lang::{is, Lexicon};
use crate::scan::Lines;
use crate::span::floor_char_boundary;

/// Labels that a script has at least which all are somebody's.
const LEAST_LABELS: usize = 3;
/// Bytes at the head of a text among which those are named whose initials may be labels.
const HEAD_BYTES: usize = 2048;
/// Names of one person that initials stand for.
const INITIALS: RangeInclusive<usize> = 2..=3;

/// How a label tells that it is somebody's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Known {
    Named,
    Role,
    Not,
}

/// Tells whose labels may be; the initials of those named at the head of the text are gathered when a label first asks for them.
#[derive(Debug)]
pub(super) struct Somebody<'t> {
    text: &'t str,
    initials: OnceCell<Vec<String>>,
}

impl<'t> Somebody<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        Somebody {
            text,
            initials: OnceCell::new(),
        }
    }

    /// `AL` in a talk with Ann Lind.
    pub(super) fn has_initials(&self, label: &str) -> bool {
        let letters = label.bytes().all(|b| b.is_ascii_uppercase());
        if !letters || !INITIALS.contains(&label.len()) {
            return false;
        }
        let known = self.initials.get_or_init(|| initials(self.text));
        known
            .binary_search_by(|name| name.as_str().cmp(label))
            .is_ok()
    }

    /// Whether labels are of two people or more who take turns: `Ann Lind: …`, `Otto Marsh: …`, `Ann Lind: …`.
    pub(super) fn take_turns(&self, labels: &[Label], lexicon: &Lexicon) -> bool {
        let name = |label: &Label| of(self.text, label.name);
        let logged = labels.iter().all(|label| label.logged != Logged::No);
        let turn = |pair: &[Label]| name(&pair[0]) != name(&pair[1]);
        let turns = match logged {
            true => labels.windows(2).any(turn),
            false => labels.windows(2).all(turn),
        };
        if labels.len() < LEAST_LABELS || !turns {
            return false;
        }
        let (mut named, mut known) = (0, 0);
        for label in labels {
            let Some(somebody) = self.somebody(label, lexicon) else {
                return false;
            };
            named += usize::from(somebody == Known::Named);
            known += usize::from(somebody != Known::Not);
        }
        named > 0 && 2 * known >= labels.len()
    }

    /// Whether a label that may be somebody's is so beyond doubt; nothing where it is none.
    fn somebody(&self, label: &Label, lexicon: &Lexicon) -> Option<Known> {
        let name = of(self.text, label.name);
        if !label.form.spoken() || label.logged == Logged::Time && !self.of_a_chat(label) {
            return None;
        }
        if self.has_initials(name) {
            return Some(Known::Named);
        }
        let mut folded = Vec::new();
        let mut class = |word| known(word, lexicon, &mut folded).map_or(0, |info| info.class);
        let mut words = name.split(' ').filter(|word| *word != "The");
        let first = class(words.next()?);
        let last = words.next_back().map(&mut class);
        let human = is::ROLE | is::TITLE | is::GIVEN;
        let thing = is::GRAMMAR | is::NOT_A_NAME | is::ORG_WORD | is::PLACE_WORD | is::TIME;
        let thing = thing | is::DAY | is::MONTH | is::NUMBER | is::REPORT_NOUN | is::STAGE;
        if last.unwrap_or(first) & thing != 0 && last.unwrap_or(first) & human == 0 {
            return None;
        }
        let given = first & is::GIVEN != 0;
        let named = match last {
            Some(_) => given || first & is::TITLE != 0,
            None => {
                let nick = label.logged == Logged::Angles && first == 0;
                // “Eddy: …”, “Weir: …”: words that are explained.
                if label.logged == Logged::No && first & human == 0 {
                    return None;
                }
                nick || given && first & (is::COMMON_NAME | is::PLACE) == 0
            }
        };
        // “Interviewer: …”
        let role = last.unwrap_or(first) & is::ROLE != 0;
        Some(match (named, role) {
            (true, _) => Known::Named,
            (_, true) => Known::Role,
            _ => Known::Not,
        })
    }

    /// `[12:03] Lee: …`, `3/12/2024, 12:03 - Lee: …`, and no programme of a day, “9:30 Dr Lee: Welcome”.
    fn of_a_chat(&self, label: &Label) -> bool {
        let time = of(self.text, (label.line.0, label.name.0));
        time.contains(['[', '(', '/', ','])
    }
}

/// Whether all paragraphs from the first label to the last have one; where no line is empty, all lines, but for those of a chat.
pub(super) fn nothing_else(text: &str, labels: &[Label]) -> bool {
    let Some((first, last)) = labels.first().zip(labels.last()) else {
        return false;
    };
    let text = &text[..last.line.1 as usize];
    let at = first.line.0 as usize;
    let chat = mostly(labels, |label| label.logged != Logged::No);
    let mut labels = labels.iter().peekable();
    let apart = text[at..].contains("\n\n") || text[at..].contains("\r\n\r\n");
    let mut opens = true;
    (Lines { text, at }).all(|line| {
        let words = of(text, line);
        if line.0 == line.1 || wordless(words) {
            opens |= line.0 == line.1;
            return true;
        }
        let labelled = labels.next_if(|label| label.line.0 == line.0).is_some();
        let heading = || opens && apart && title_case(words);
        let needed = (opens || !apart && !chat) && (labelled || !heading());
        opens = false;
        labelled || !needed
    })
}

/// The initials of the names at the head of a text, sorted.
fn initials(text: &str) -> Vec<String> {
    let head = &text[..floor_char_boundary(text, HEAD_BYTES)];
    let mut found = Vec::new();
    // Of the words with a capital in a row.
    let mut row = String::new();
    for line in head.lines() {
        row.clear();
        for word in line.split_whitespace() {
            let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
            let label = word.ends_with(':') && shouted(bare);
            match bare.chars().next().filter(char::is_ascii_uppercase) {
                Some(initial) if !label => row.push(initial),
                _ => row.clear(),
            }
            let names = INITIALS.filter_map(|letters| row.len().checked_sub(letters));
            found.extend(names.map(|from| row[from..].to_owned()));
            // “Ann Lind, Arlen”
            if bare.len() > 1 && word.ends_with(|c: char| c.is_ascii_punctuation()) {
                row.clear();
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

//! The label with which a line of a script begins.

use crate::lang::{fold, is, Lexicon};
use crate::span::floor_char_boundary;

/// Words of a label.
const LABEL_WORDS: usize = 5;
/// Bytes of a label, with its bracket.
const LABEL_BYTES: usize = 80;
/// A stretch of bytes.
pub(super) type Range = (u32, u32);

/// How labels are told from what is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// `NAME. …`
    Stop,
    /// `Name: …`
    Colon,
    /// `NAME` on a line of its own.
    Alone,
}

/// A line that may begin with a label.
#[derive(Debug, Clone, Copy)]
pub(super) struct Label {
    pub line: Range,
    pub name: Range,
    /// The mark behind the name, or the name where there is none.
    pub cue: Range,
    /// Where the words begin.
    pub rest: u32,
    pub form: Form,
}

pub(super) fn of(text: &str, (start, end): Range) -> &str {
    &text[start as usize..end as usize]
}

pub(super) fn emphasis(c: char) -> bool {
    c == '_' || c == '*'
}

/// Letters, and none of them small.
pub(super) fn shouted(text: &str) -> bool {
    !text.contains(char::is_lowercase) && text.contains(char::is_uppercase)
}

/// The label with which a line begins, if it begins with one.
pub(super) fn label(text: &str, line: Range, lexicon: &Lexicon) -> Option<Label> {
    let whole = of(text, line);
    // Most lines go on with a small letter or begin with a quote.
    let first = *whole.as_bytes().first()?;
    let begins = first.is_ascii_uppercase() || first.is_ascii_digit() || emphasis(first as char);
    if first.is_ascii() && !begins {
        return None;
    }
    let bare = whole.trim_start_matches(emphasis);
    let emphasised = bare.len() < whole.len();
    if !bare.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()) || !may_be_label(bare) {
        return None;
    }
    let most = floor_char_boundary(bare, LABEL_BYTES);
    let head = &bare[..most];
    let name = name_length(head, lexicon)?;
    let start = line.0 + (whole.len() - bare.len()) as u32;
    let name_range = (start, start + name as u32);
    let known = head[..name].trim();
    let after = &bare[name..];
    // `LUCY (off)` and `LUCY [_aside_].`: the direction stands between the name and its mark.
    let (skipped, after) = past_bracket(after.trim_start_matches(emphasis))?;
    let mark_at = line.1 - after.len() as u32;
    let form = match after.chars().next() {
        Some(':') => Form::Colon,
        Some('.') if shouted(known) || emphasised => Form::Stop,
        None if shouted(known) && !emphasised => Form::Alone,
        _ => return None,
    };
    if form == Form::Colon && skipped && !shouted(known) || !names(known, lexicon) {
        return None;
    }
    let behind = after.get(1..).unwrap_or("");
    let words = behind.trim_start_matches(emphasis);
    // “9:30”, “Fig.2”
    if words.starts_with(char::is_alphanumeric) && words.len() == behind.len() {
        return None;
    }
    let cue = match form {
        Form::Alone => name_range,
        _ => (mark_at, mark_at + 1),
    };
    Some(Label {
        line,
        name: name_range,
        cue,
        rest: line.1 - behind.len() as u32,
        form,
    })
}

/// What a byte is in a label: between words, in a word, the mark that ends the label, or nothing of it.
const SPACE: u8 = 0;
const WORD: u8 = 1;
const MARK: u8 = 2;
const OTHER: u8 = 3;
const OF_BYTE: [u8; 256] = {
    let mut of = [OTHER; 256];
    let mut byte = 0;
    while byte < 128 {
        of[byte] = match byte as u8 {
            b' ' => SPACE,
            b'-' | b'\'' | b'&' | b'#' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => WORD,
            b'.' | b':' | b'(' | b'[' | b'_' | b'*' => MARK,
            _ => OTHER,
        };
        byte += 1;
    }
    of
};

/// Whether few enough words stand before the first mark that may end a label. Most lines are told by this alone.
fn may_be_label(line: &str) -> bool {
    let mut words = 0;
    let mut before = SPACE;
    for byte in line.bytes() {
        let of = OF_BYTE[byte as usize];
        if of > WORD {
            // Other letters and white space, which are seldom: a closer look tells.
            return of == MARK || !byte.is_ascii_graphic();
        }
        if of > before {
            words += 1;
            if words > LABEL_WORDS {
                return false;
            }
        }
        before = of;
    }
    true
}

/// Bytes of the words that may be a label, at the head of a line: as far as its mark, its bracket or the end.
fn name_length(head: &str, lexicon: &Lexicon) -> Option<usize> {
    let mut folded = Vec::new();
    let mut words = 0;
    let mut at = 0;
    loop {
        let rest = &head[at..];
        let word = rest
            .find(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '\'' | '’' | '&' | '#')))
            .unwrap_or(rest.len());
        words += 1;
        if word == 0 || words > LABEL_WORDS {
            return None;
        }
        let text = &rest[..word];
        let mut is_any = |classes: u64| {
            fold(text, &mut folded);
            let id = lexicon.get(&folded);
            id.is_some_and(|id| lexicon.info(id).any(classes))
        };
        let capital =
            rest.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || c == '&');
        let joins = is::NAME_PARTICLE | is::PREPOSITION | is::CONJUNCTION | is::DETERMINER;
        if !capital && !is_any(joins) {
            return None;
        }
        at += word;
        let rest = &head[at..];
        // “MRS. TIBBET.”, “J. CRANE:”: this stop does not end the label. “Q.” and “A.” are labels.
        let mut short = || match word {
            1 => words > 1 || initial(text, rest),
            _ => is_any(is::ABBREVIATION | is::TITLE),
        };
        if let Some(next) = rest.strip_prefix(". ").filter(|_| capital) {
            if next.starts_with(char::is_alphanumeric) && short() {
                at += 2;
                continue;
            }
        }
        match rest.strip_prefix(' ') {
            Some(next)
                if next.starts_with(|c: char| c.is_alphanumeric() || c == '&' || c == '#') =>
            {
                at += 1
            }
            _ => return Some(at),
        }
    }
}

/// Whether a letter at the head of a label is the first letter of a name. “Q.” and “A.” are labels by themselves.
fn initial(letter: &str, behind: &str) -> bool {
    let next = behind.strip_prefix('.').map(str::trim_start);
    !matches!(letter, "Q" | "A" | "q" | "a")
        && next.is_some_and(|next| !next.starts_with(char::is_lowercase))
}

/// Passes a bracket over. Nothing where it is not closed.
fn past_bracket(after: &str) -> Option<(bool, &str)> {
    let inside = after.trim_start();
    let close = match inside.chars().next() {
        Some('(') => ')',
        Some('[') => ']',
        _ => return Some((false, after)),
    };
    let end = inside.find(close)?;
    Some((
        true,
        inside[end + 1..].trim_start_matches(emphasis).trim_start(),
    ))
}

/// Whether the words of a label may name somebody: “ACT II.” and “Note:” do not.
fn names(label: &str, lexicon: &Lexicon) -> bool {
    let mut folded = Vec::new();
    let mut common = |word: &str| {
        fold(word.trim_end_matches('.'), &mut folded);
        let info = lexicon.get(&folded).map(|id| lexicon.info(id));
        info.is_some_and(|info| {
            info.any(is::NOT_A_NAME | is::REPORT_NOUN | is::DAY | is::MONTH | is::STAGE)
                && !info.any(is::GIVEN | is::TITLE | is::ROLE | is::QUANTIFIER | is::SUBJECT)
        })
    };
    let mut words = label.split_whitespace();
    let (Some(first), last) = (words.next(), words.next_back()) else {
        return false;
    };
    let Some(last) = last else {
        return matches!(first, "Q" | "A") || !common(first);
    };
    let numeral = |word: &str| {
        word.chars()
            .all(|c| c.is_ascii_digit() || "IVXLC".contains(c))
    };
    !(common(last) || common(first) && numeral(last))
}

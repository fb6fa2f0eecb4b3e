//! The label with which a line of a script begins.

use crate::lang::{fold, is, Key, Lexicon, WordInfo};
use crate::span::floor_char_boundary;

use super::above::{handle, signed};
use super::sure::Somebody;
use super::time::time;

/// Words of a label: “The Under-Secretary of State for Roads”.
const LABEL_WORDS: usize = 8;
/// Bytes of a label, with its bracket.
pub(super) const LABEL_BYTES: usize = 80;
/// Brackets behind the name in a label: a seat, a party, a time.
const LABEL_BRACKETS: usize = 3;
/// Bytes of a name in angle brackets.
const NICK_BYTES: usize = 40;
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
    /// `Name  00:12` on a line of its own.
    Timed,
}

impl Form {
    /// The words stand below the label.
    pub(super) fn above(self) -> bool {
        matches!(self, Form::Alone | Form::Timed)
    }

    /// The labels of what was said in a room, and of nothing made for the stage.
    pub(super) fn spoken(self) -> bool {
        matches!(self, Form::Colon | Form::Timed)
    }
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
    /// Behind the name stands something in brackets that is no time: a seat, a direction.
    pub bracketed: bool,
    /// How the lines of chats begin, and no others: with the time, or with a name in angle brackets.
    pub logged: Logged,
}

/// What a line of a chat has before its words, beside the name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Logged {
    No,
    /// `[12:03] Lee: …`
    Time,
    /// `<lee> …`, with a time or without.
    Angles,
    /// `Reviewed by Ann Lee on 8 January`, above the words.
    Signed,
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
pub(super) fn label(
    text: &str,
    line: Range,
    somebody: &Somebody<'_>,
    lexicon: &Lexicon,
) -> Option<Label> {
    if let Some(label) = signed(text, line) {
        return Some(label);
    }
    // What some programs write before the time: the direction of the writing.
    let whole = of(text, line).trim_start_matches('\u{200e}');
    // Most lines go on with a small letter or begin with a quote.
    let first = *whole.as_bytes().first()?;
    let timed = matches!(first, b'[' | b'(' | b'0'..=b'9');
    let begins = first.is_ascii_uppercase() || timed || first == b'<' || emphasis(first as char);
    if first.is_ascii() && !begins {
        return handle(whole, line);
    }
    let words = if timed { past_time(whole) } else { whole };
    if words.starts_with('<') {
        return in_angles(words, line);
    }
    let bare = words.trim_start_matches(emphasis);
    let emphasised = bare.len() < words.len();
    if !bare.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()) || !may_be_label(bare) {
        return None;
    }
    let most = floor_char_boundary(bare, LABEL_BYTES);
    let head = &bare[..most];
    let name = name_length(head, lexicon)?;
    let start = line.1 - bare.len() as u32;
    let known = head[..name].trim();
    let after = &bare[name..];
    // `LUCY (off)` and `LUCY [_aside_].`: the direction stands between the name and its mark.
    let after = past_department(&head[..name], after.trim_start_matches(emphasis));
    let (passed, after) = past_brackets(after, line.1)?;
    let after = past_office(&head[..name], after);
    let mark_at = line.1 - after.len() as u32;
    let form = form(&head[..name], after, emphasised, passed.time)?;
    // What somebody says begins with a capital: “AT: the mill.” is none.
    let says = || {
        after
            .get(1..)
            .is_some_and(|said| !said.trim_start().starts_with(char::is_lowercase))
    };
    let initials = || initials(known, form) && says();
    if !names(known, lexicon) && !somebody.has_initials(known) && !initials() {
        return None;
    }
    // The Minister for Roads (Ms Ivy Lee): she is known by her name afterwards.
    let office = the_office(known);
    let titled = passed.bracket.filter(|range| {
        let words = of(text, *range);
        titled(words, lexicon) || office && full_name(words)
    });
    let name_range = titled.unwrap_or((start, start + name as u32));
    let behind = after.get(1..).unwrap_or("");
    let said = behind.trim_start_matches(emphasis);
    // “9:30”, “Fig.2”
    if said.starts_with(char::is_alphanumeric) && said.len() == behind.len() {
        return None;
    }
    let cue = if form.above() {
        name_range
    } else {
        (mark_at, mark_at + 1)
    };
    let logged = if words.len() < whole.len() {
        Logged::Time
    } else {
        Logged::No
    };
    Some(Label {
        line,
        name: name_range,
        cue,
        rest: line.1 - behind.len() as u32,
        form,
        bracketed: passed.bracket.is_some(),
        logged,
    })
}

/// `The Minister of State, Department for Roads (Ms Ivy Lee): …`: past what the office belongs to, with capitals behind a comma.
fn past_department<'t>(name: &str, after: &'t str) -> &'t str {
    let capital = |word: &str| word.starts_with(char::is_uppercase) || SMALL.contains(&word);
    let office = || the_office(name);
    past_words(after, office, '(', |body| {
        body.split_whitespace().all(capital)
    })
}

/// `ANN LEE, HOST: …`, `DAN ORR (R-OH), PRESIDENTIAL CANDIDATE: …`: past what somebody is, in capitals behind a comma.
fn past_office<'t>(name: &str, after: &'t str) -> &'t str {
    past_words(after, || shouted(name), ':', shouted)
}

/// Past what stands behind a comma as far as a mark, if the name before it may have that and its words are as they should be.
#[inline]
fn past_words(
    after: &str,
    may: impl FnOnce() -> bool,
    mark: char,
    fit: impl FnOnce(&str) -> bool,
) -> &str {
    let Some(words) = after.strip_prefix(", ").filter(|_| may()) else {
        return after;
    };
    let most = floor_char_boundary(words, LABEL_BYTES);
    match words[..most].find(mark) {
        Some(end) if fit(&words[..end]) => &words[end..],
        _ => after,
    }
}

/// Small words in the names of offices.
pub(super) const SMALL: [&str; 5] = ["and", "for", "of", "the", "in"];

/// Whether a line or a label begins as the words for an office do.
fn the_office(words: &str) -> bool {
    words.starts_with("The ")
}

/// The form of a label, by the mark behind its name; `timed` says that a time of day stands between them.
fn form(name: &str, after: &str, emphasised: bool, timed: bool) -> Option<Form> {
    match after.chars().next() {
        Some(':') => Some(Form::Colon),
        // `LEE.` above its lines, as many printed plays have it
        Some('.') if after.len() == 1 && shouted(name) && name.len() > 1 => Some(Form::Alone),
        Some('.') if shouted(name) || emphasised => Some(Form::Stop),
        None if timed => Some(Form::Timed),
        None if shouted(name) && !emphasised => Some(Form::Alone),
        _ => None,
    }
}

/// `<lee> …`, as programs for chats write it; a sign of rank may stand before the name.
fn in_angles(words: &str, line: Range) -> Option<Label> {
    let inside = words[1..].trim_start_matches(['@', '+', '%', '~', '&', ' ']);
    let close = inside.bytes().take(NICK_BYTES).position(|b| b == b'>')?;
    let name = inside[..close].trim_end();
    let behind = &inside[close + 1..];
    let plain = |c: char| c.is_alphanumeric() || "-_[]{}|^`\\. ".contains(c);
    if !name.contains(char::is_alphabetic) || !name.chars().all(plain) || !behind.starts_with(' ') {
        return None;
    }
    let start = line.1 - inside.len() as u32;
    let mark = start + close as u32;
    Some(Label {
        line,
        name: (start, start + name.len() as u32),
        cue: (mark, mark + 1),
        rest: mark + 1,
        form: Form::Colon,
        bracketed: false,
        logged: Logged::Angles,
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
    for (at, byte) in line.bytes().enumerate() {
        let of = OF_BYTE[byte as usize];
        if of > WORD {
            // Other letters and white space, which are seldom: a closer look tells.
            let more = |c: char| c.is_alphanumeric() || c.is_whitespace() || c == '’';
            // “ANN LEE, HOST:”
            let office = || {
                byte == b','
                    && (the_office(line)
                        || at > 1
                            && line.as_bytes()[at - 2..at]
                                .iter()
                                .all(u8::is_ascii_uppercase))
            };
            return of == MARK
                || office()
                || byte.is_ascii_control()
                || !byte.is_ascii() && line[at..].starts_with(more);
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

/// Bytes of the word with which a text begins.
fn word_length(text: &str) -> usize {
    let plain = text
        .bytes()
        .take_while(|byte| OF_BYTE[*byte as usize] == WORD);
    let plain = plain.count();
    if text.as_bytes().get(plain).is_none_or(u8::is_ascii) {
        return plain;
    }
    text.find(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '\'' | '’' | '&' | '#')))
        .unwrap_or(text.len())
}

/// Bytes of the words that may be a label, at the head of a line: as far as its mark, its bracket or the end.
fn name_length(head: &str, lexicon: &Lexicon) -> Option<usize> {
    let mut folded = Vec::new();
    let mut words = 0;
    let mut at = 0;
    loop {
        let rest = &head[at..];
        let word = word_length(rest);
        words += 1;
        if word == 0 || words > LABEL_WORDS {
            return None;
        }
        let text = &rest[..word];
        let mut is_any =
            |classes: u64| known(text, lexicon, &mut folded).is_some_and(|info| info.any(classes));
        let capital =
            rest.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || c == '&');
        let joins = is::NAME_PARTICLE | is::PREPOSITION | is::CONJUNCTION | is::DETERMINER;
        // “Unknown speaker”, “Audience member”: of those whose names nobody wrote down.
        let people = if words > 1 {
            is::ROLE | is::GENERIC_PERSON
        } else {
            0
        };
        if !(capital || is_any(joins | people)) {
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

/// `[00:01:12] Lee: …`: what stands behind the time, or the whole line where there is none.
fn past_time(line: &str) -> &str {
    match time(line) {
        0 => line,
        // “9:30: Lee”, “12:03 - Lee”
        bytes => line[bytes..].trim_start_matches([' ', '\t', '-', '–', '—', '|']),
    }
}

/// What stands between the name of a label and its mark.
#[derive(Default)]
struct Passed {
    time: bool,
    /// What stands in the first bracket.
    bracket: Option<Range>,
}

/// Passes brackets and a time over, `(Thorpe) (Lab)`, `[00:12]`. Nothing where a bracket is not closed.
fn past_brackets(mut after: &str, line_end: u32) -> Option<(Passed, &str)> {
    let mut passed = Passed::default();
    for _ in 0..LABEL_BRACKETS {
        let inside = after.trim_start();
        let bytes = time(inside);
        // “John 3:16” is a verse, and has one space.
        let apart = inside.starts_with(['[', '(']) || after.len() - inside.len() > 1;
        if bytes > 0 && apart {
            passed.time = true;
            after = inside[bytes..].trim_start();
            continue;
        }
        let close = match inside.chars().next() {
            Some('(') => ')',
            Some('[') => ']',
            _ => break,
        };
        let end = inside.find(close)?;
        let open = line_end - inside.len() as u32;
        passed.bracket.get_or_insert((open + 1, open + end as u32));
        after = inside[end + 1..].trim_start_matches(emphasis).trim_start();
    }
    Some((passed, after))
}

/// What the lexicon has of a word, its full stop left out.
pub(super) fn known<'l>(
    word: &str,
    lexicon: &'l Lexicon,
    folded: &mut Vec<u8>,
) -> Option<&'l WordInfo> {
    let word = word.trim_end_matches('.');
    // Most words are plain, and need not be copied.
    let plain = word.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let id = match Key::ascii(word.as_bytes(), 0, word.len()).filter(|_| plain) {
        Some(key) => lexicon.get_short(key)?,
        None => {
            fold(word, folded);
            lexicon.get(folded)?
        }
    };
    Some(lexicon.info(id))
}

/// Whether there are several words and all have a capital: `(Ivy Lee)`, and not `(Lab)` or `(in the chair)`.
fn full_name(words: &str) -> bool {
    words.contains(' ')
        && words
            .split(' ')
            .all(|word| word.starts_with(char::is_uppercase))
}

/// `AT: …` in a talk, whoever that may be; and no field of a letter or of a forecast.
fn initials(label: &str, form: Form) -> bool {
    form == Form::Colon
        && label.len() == 2
        && label.bytes().all(|byte| byte.is_ascii_uppercase())
        && !matches!(
            label,
            "TO" | "RE" | "AM" | "PM" | "NO" | "OR" | "IF" | "OK" | "SO"
        )
}

/// Whether several words begin with a title.
fn titled(words: &str, lexicon: &Lexicon) -> bool {
    let Some((first, _)) = words.split_once(' ') else {
        return false;
    };
    known(first, lexicon, &mut Vec::new()).is_some_and(|info| info.any(is::TITLE))
}

/// Whether the words of a label may name somebody: “ACT II.” and “Note:” do not.
fn names(label: &str, lexicon: &Lexicon) -> bool {
    let mut folded = Vec::new();
    let mut common = |word: &str| {
        known(word, lexicon, &mut folded).is_some_and(|info| {
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
    // “Juror A” is somebody, whatever the word “a” may be.
    let letter = last.len() == 1 && shouted(last);
    !(common(last) && !letter || common(first) && (numeral(last) || letter))
}

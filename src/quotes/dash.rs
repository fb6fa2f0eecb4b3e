//! Dialogue dashes: `— I know, said Anna. — And you?`
//!
//! The dash opens what is said; the tag inside has no mark of its own and is told by its verb. Where speech goes on after the tag
//! is a habit of the book: behind another dash, or, where no dash ever stands there, with the next sentence: `— I know, said Anna.
//! And you?`

use std::ops::Range;

use crate::lang::{fold, form, is, w, Lexicon};
use crate::layout::{Piece, Role};
use crate::marks::Family;

use super::pair::Bounds;

/// Words of a tag before its verb: “old Mr Lee said”.
const TAG_WORDS: usize = 5;
/// Words behind a tag in which its sentence shows that it goes on.
const CLAUSE_WORDS: usize = 12;

fn dash(text: &str) -> Option<usize> {
    let c = text.chars().next()?;
    match c {
        '—' | '–' | '―' => Some(c.len_utf8()),
        '-' if text.starts_with("--") => Some(2),
        '-' if text[1..].starts_with(' ') => Some(1),
        _ => None,
    }
}

/// Whether a paragraph begins with a dialogue dash. A hyphen before a small letter, in a line that ends
/// like no sentence, is an item of a list.
#[inline]
pub(super) fn begins(text: &str, paragraph: Range<usize>) -> bool {
    // Most paragraphs begin with neither a hyphen nor the first byte of a dash.
    let dashed = match text.as_bytes()[paragraph.start] {
        b'-' => true,
        0xE2 => text[paragraph.start..].starts_with(['–', '—', '―']),
        _ => false,
    };
    dashed && begins_with_dash(&text[paragraph])
}

fn begins_with_dash(paragraph: &str) -> bool {
    dash(paragraph).is_some_and(|width| {
        let listed = paragraph.starts_with("- ") && paragraph.ends_with(char::is_alphanumeric);
        paragraph[width..].trim_start().starts_with(|c: char| {
            c.is_alphabetic() && !(listed && c.is_lowercase()) || "¿¡…'’‘\"“".contains(c)
        })
    })
}

/// Whether speech goes on behind a second dash in this paragraph.
pub(super) fn goes_on_behind_dash(paragraph: &str, lexicon: &Lexicon) -> bool {
    let Some(width) = dash(paragraph).filter(|_| begins_with_dash(paragraph)) else {
        return false;
    };
    let end = tag(paragraph, width, lexicon, &mut Vec::new());
    end.is_some_and(|end| behind_dash(paragraph, end).is_some())
}

/// Pushes the spoken pieces of a paragraph that begins with a dash; `false` if it does not begin so. `dashed` says that after a tag
/// speech goes on behind a dash. Linear.
#[inline(never)] // most documents have none
pub(super) fn pieces(
    text: &str,
    bounds: &Bounds,
    lexicon: &Lexicon,
    dashed: bool,
    out: &mut Vec<Piece>,
) -> bool {
    let paragraph = &text[bounds.start as usize..bounds.end as usize];
    if !begins_with_dash(paragraph) {
        return false;
    }
    let base = bounds.start as usize;
    let mut at = dash(paragraph).unwrap_or(0);
    let mut outer = 0;
    let mut buffer = Vec::new();
    while at < paragraph.len() {
        let spoken = at + paragraph[at..].len() - paragraph[at..].trim_start().len();
        let end = tag(paragraph, spoken, lexicon, &mut buffer).unwrap_or(paragraph.len());
        let inside = paragraph[spoken..end].trim_end();
        if !inside.is_empty() {
            out.push(Piece {
                outer_start: (base + outer) as u32,
                outer_end: (base + spoken + inside.len()) as u32,
                start: (base + spoken) as u32,
                end: (base + spoken + inside.len()) as u32,
                para: bounds.para,
                top: out.len() as u32,
                depth: 0,
                family: Family::Dash,
                role: Role::Speech,
                closed: true,
                continues: false,
                dash: true,
            });
        }
        let next = if dashed {
            behind_dash(paragraph, end)
        } else {
            same_sentence(paragraph, end, lexicon, &mut buffer)
                .or_else(|| next_sentence(paragraph, end, lexicon, &mut buffer))
                .map(|next| (next, next))
        };
        let Some(next) = next else {
            break;
        };
        (outer, at) = next;
    }
    true
}

/// Where the narration begins: after `, ! ? . —` at `said Anna` or `Anna said`.
fn tag(paragraph: &str, from: usize, lexicon: &Lexicon, buffer: &mut Vec<u8>) -> Option<usize> {
    let words = Words {
        text: paragraph,
        at: from,
    };
    for (start, _) in words {
        let before = paragraph[from..start].trim_end();
        let breaks = before.ends_with([',', '!', '?', '.', '…', '—', '–', '―']);
        if breaks && start > from && is_tag(paragraph, start, lexicon, buffer) {
            return Some(from + before.trim_end_matches(['—', '–', '―', ' ']).len());
        }
    }
    None
}

fn is_tag(paragraph: &str, start: usize, lexicon: &Lexicon, buffer: &mut Vec<u8>) -> bool {
    let mut speaks = |word: &str| {
        fold(word, buffer);
        let info = lexicon
            .get(buffer)
            .map(|id| *lexicon.info(id))
            .unwrap_or_default();
        (
            info.speech()
                && info.form(form::PAST | form::THIRD)
                && word.starts_with(char::is_lowercase),
            info,
        )
    };
    for (n, (from, to)) in (Words {
        text: paragraph,
        at: start,
    })
    .take(TAG_WORDS)
    .enumerate()
    {
        let word = &paragraph[from..to];
        let gap = if n == 0 { "" } else { &paragraph[start..from] };
        if gap.contains([',', '.', '!', '?', ';', ':']) {
            return false;
        }
        let (verb, info) = speaks(word);
        if verb {
            return true;
        }
        let mention = word.starts_with(char::is_uppercase) && n > 0
            || info.any(
                is::SUBJECT
                    | is::DETERMINER
                    | is::ROLE
                    | is::TITLE
                    | is::ADVERB
                    | is::NAME_PARTICLE,
            )
            || word.starts_with(char::is_uppercase) && !info.any(is::NOT_A_NAME) && info.forms == 0;
        if !mention || info.any(is::FIRST_PERSON) && n > 0 {
            return false;
        }
    }
    false
}

/// Where speech goes on after a tag: at the next dash, or after the full stop of a tag that a dash follows.
fn behind_dash(paragraph: &str, from: usize) -> Option<(usize, usize)> {
    let rest = &paragraph[from..];
    let skipped = rest.len()
        - rest
            .trim_start_matches([' ', ',', '.', '!', '?', '…', '—', '–', '―'])
            .len();
    for (offset, _) in rest[skipped..].match_indices(['—', '–', '―']) {
        let at = from + skipped + offset;
        let width = dash(&paragraph[at..])?;
        if paragraph[..at].ends_with([' ', ',', '.']) {
            return Some((at, at + width));
        }
    }
    None
}

/// `— On Friday, said Anna, the bank was shut.`: where the sentence that a short tag interrupts goes on, if what stands there can be no
/// narration: it asks, or speaks to somebody, or has a subject and a verb of its own.
fn same_sentence(
    paragraph: &str,
    from: usize,
    lexicon: &Lexicon,
    buffer: &mut Vec<u8>,
) -> Option<usize> {
    // What the tag breaks off ends in a comma, and so does the tag.
    if !paragraph[..from].ends_with(',') {
        return None;
    }
    let rest = &paragraph[from..];
    let stop = rest.find(['.', '!', '?', '…', ';', ':']);
    let end = from + stop.unwrap_or(rest.len());
    let comma = from + paragraph[from..end].find(',')?;
    let tag = Words {
        text: &paragraph[from..comma],
        at: 0,
    };
    if tag.take(TAG_WORDS + 1).count() > TAG_WORDS {
        return None;
    }
    let clause = paragraph[comma + 1..end].trim_start();
    let asks = paragraph[end..].starts_with('?');
    goes_on(clause, asks, lexicon, buffer).then_some(end - clause.len())
}

/// Where speech goes on after a tag without a mark: at the next sentence, if it does not tell what somebody did.
fn next_sentence(
    paragraph: &str,
    from: usize,
    lexicon: &Lexicon,
    buffer: &mut Vec<u8>,
) -> Option<usize> {
    let mut start = sentence_end(paragraph, from, lexicon, buffer)?;
    while let Some(end) = sentence_end(paragraph, start, lexicon, buffer) {
        if !narrates(&paragraph[start..end], lexicon, buffer) {
            return Some(start);
        }
        start = end;
    }
    (!narrates(&paragraph[start..], lexicon, buffer)).then_some(start)
}

/// Where the next sentence begins.
fn sentence_end(
    paragraph: &str,
    from: usize,
    lexicon: &Lexicon,
    buffer: &mut Vec<u8>,
) -> Option<usize> {
    // What is said before the tag may end in a mark of its own.
    let skipped = paragraph[from..].find(char::is_alphanumeric)?;
    let mut at = from + skipped;
    loop {
        let stop = at + paragraph[at..].find(['.', '!', '?', '…'])?;
        let rest = paragraph[stop..].trim_start_matches(['.', '!', '?', '…']);
        let next = paragraph.len() - rest.trim_start().len();
        let word = paragraph[at..stop]
            .rsplit(char::is_whitespace)
            .next()
            .unwrap_or("");
        fold(word, buffer);
        let info = lexicon.get(buffer).map(|id| *lexicon.info(id));
        let short = word.chars().count() == 1
            || info.is_some_and(|info| info.any(is::ABBREVIATION | is::TITLE));
        let spaced = rest.starts_with(char::is_whitespace) && next < paragraph.len();
        at = paragraph.len() - rest.len();
        if spaced && !(short && paragraph[stop..].starts_with('.')) {
            return Some(next);
        }
    }
}

/// Whether a clause behind a tag is spoken: “isn't that what I came for?”, “you know it”, “the bank was shut”, and not “putting down
/// his cup”, “who had come in”, “the tall one”, “and sat down”.
fn goes_on(clause: &str, asks: bool, lexicon: &Lexicon, buffer: &mut Vec<u8>) -> bool {
    let mut clause_words = Words {
        text: clause,
        at: 0,
    };
    let mut info = |(from, to): (usize, usize)| {
        fold(&clause[from..to], buffer);
        let word = lexicon.get(buffer).unwrap_or(w::NONE);
        (word, *lexicon.info(word))
    };
    let Some((first, opens)) = clause_words.next().map(&mut info) else {
        return false;
    };
    let tells = is::PREPOSITION | is::SUBORDINATOR | is::CONJUNCTION | is::WH | is::POSSESSIVE;
    let other = opens.any(tells) || opens.form(form::ING) || opens.any(is::ADVERB) && !asks;
    if [w::HE, w::SHE, w::THEY, w::HIS, w::HER].contains(&first) || other && !asks {
        return false;
    }
    let mut speaker = opens.any(is::FIRST_PERSON) || [w::YOU, w::YOUR].contains(&first);
    let mut verb = false;
    for (word, info) in clause_words.take(CLAUSE_WORDS).map(info) {
        speaker |= info.any(is::FIRST_PERSON) || [w::YOU, w::YOUR].contains(&word);
        verb |= info.any(is::AUX);
    }
    speaker || asks || verb && opens.any(is::DETERMINER | is::PRONOUN) || opens.any(is::AUX)
}

/// “He laughed.” among what is said: a person in the third person, something done, and nobody spoken to.
fn narrates(sentence: &str, lexicon: &Lexicon, buffer: &mut Vec<u8>) -> bool {
    let mut third = false;
    let mut done = false;
    for (n, (from, to)) in (Words {
        text: sentence,
        at: 0,
    })
    .enumerate()
    {
        fold(&sentence[from..to], buffer);
        let word = lexicon.get(buffer).unwrap_or(w::NONE);
        let info = lexicon.info(word);
        if info.any(is::FIRST_PERSON) || [w::YOU, w::YOUR].contains(&word) {
            return false;
        }
        third |= n == 0 && [w::HE, w::SHE, w::THEY].contains(&word);
        done |= n == 1 && info.form(form::PAST) && !info.any(is::AUX);
    }
    third && done && !sentence.trim_end().ends_with(['?', '!'])
}

struct Words<'t> {
    text: &'t str,
    at: usize,
}

impl Iterator for Words<'_> {
    type Item = (usize, usize);

    fn next(&mut self) -> Option<(usize, usize)> {
        let rest = &self.text[self.at..];
        let start = self.at + rest.find(char::is_alphanumeric)?;
        let word = &self.text[start..];
        let length = word
            .find(|c: char| !(c.is_alphanumeric() || c == '\'' || c == '’'))
            .unwrap_or(word.len());
        self.at = start + length;
        Some((start, self.at))
    }
}

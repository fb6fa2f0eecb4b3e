//! Text to words and punctuation.

mod plain;
mod words;

use super::{flag, sign, Punct, Token, Vocabulary, LONGEST};

use plain::Plain;
use words::{has_inner_capital, is_initial};

/// Splits `text[from..to]` and appends the items. Linear.
pub(super) fn split(
    text: &str,
    from: usize,
    to: usize,
    vocabulary: &mut Vocabulary<'_>,
    out: &mut Vec<Token>,
) {
    let mut at = from;
    let mut spaced = true;
    while at < to {
        (at, spaced) = plain_words(text, at, to, spaced, vocabulary, out);
        if at < to {
            (at, spaced) = other(text, at, to, spaced, vocabulary, out);
        }
    }
}

/// Takes plain words, and the spaces and single marks between them, as long as they come; gives where something else begins, and whether a space
/// stands before it.
fn plain_words(
    text: &str,
    mut at: usize,
    to: usize,
    mut spaced: bool,
    vocabulary: &mut Vocabulary<'_>,
    out: &mut Vec<Token>,
) -> (usize, bool) {
    let bytes = text.as_bytes();
    while let Some(plain) = Plain::at(bytes, at, to) {
        let end = at + plain.length;
        let known = vocabulary.intern_key(plain.key, text, at, end);
        let mut signs = known.signs;
        let mut flags = if spaced { flag::SPACED } else { 0 };
        // Digits come first in ASCII, then capitals.
        match plain.window[0] {
            ..b'A' => signs = sign::NUMBER,
            b'A'..b'a' => flags |= capitals(&plain),
            b'a'.. => vocabulary.count_plain(known.number),
        }
        let mut word = known.id;
        if plain.length == 1 && plain.behind == b'.' && is_initial(bytes, end, vocabulary, out) {
            word = vocabulary.intern(text, at, end + 1, true);
            signs = vocabulary.signs(word);
        }
        out.push(Token::of_word(at, end, word, signs, flags));
        // Most often a space follows, or a mark and a space.
        if plain.behind == b' ' && end < to {
            (at, spaced) = (end + 1, true);
            continue;
        }
        let mut next = end;
        let mut behind = plain.behind;
        if next < to {
            if let Some(mark) = single_mark(behind) {
                out.push(Token::of_mark(next, next + 1, mark, 0));
                next += 1;
                behind = bytes.get(next).copied().unwrap_or(0);
            }
        }
        if next >= to || behind != b' ' && behind != b'\n' {
            return (next, false);
        }
        (at, spaced) = (next + 1, true);
    }
    (at, spaced)
}

/// The flags of a plain word that begins with a capital.
fn capitals(plain: &Plain<'_>) -> u8 {
    // Most have a small letter next, and no other capital.
    if plain.only_first_capital() {
        return flag::CAPITAL;
    }
    let rest = &plain.window[1..plain.length];
    if !rest.is_empty() && !rest.iter().any(u8::is_ascii_lowercase) {
        flag::CAPITAL | flag::ALL_CAPITALS
    } else if has_inner_capital(rest) {
        flag::CAPITAL | flag::INNER_CAPITAL
    } else {
        flag::CAPITAL
    }
}

/// A mark that ends a plain word, where [`Plain`] has seen that nothing goes on behind it.
fn single_mark(byte: u8) -> Option<Punct> {
    match byte {
        b',' => Some(Punct::Comma),
        b'.' => Some(Punct::Period),
        _ => None,
    }
}

/// Takes whatever stands at `at` and is no plain word, with the space behind it, or passes over what is no item; gives where the
/// next begins, and whether white space stands before that.
#[inline(never)] // the plain words need the registers
fn other(
    text: &str,
    at: usize,
    to: usize,
    spaced: bool,
    vocabulary: &mut Vocabulary<'_>,
    out: &mut Vec<Token>,
) -> (usize, bool) {
    let byte = text.as_bytes()[at];
    if byte == b' ' || byte == b'\n' || byte == b'\t' || byte == b'\r' {
        return (at + 1, true);
    }
    if let Some(end) = emphasis(text.as_bytes(), at) {
        return (end, spaced);
    }
    let c = if byte < 0x80 {
        byte as char
    } else {
        text[at..to].chars().next().unwrap_or(' ')
    };
    if c.is_whitespace() || is_invisible(c) {
        return (at + c.len_utf8(), spaced || c.is_whitespace());
    }
    let spacing = if spaced { flag::SPACED } else { 0 };
    if let Some(end) = words::take(text, (at, to), c, spacing, vocabulary, out) {
        return (end, false);
    }
    let end = mark(text, at, to, c, spaced, out);
    let space = end < to && text.as_bytes()[end] == b' ';
    (end + usize::from(space), space)
}

/// Takes the mark `c` that stands at `at`; gives where it ends.
fn mark(text: &str, at: usize, to: usize, c: char, spaced: bool, out: &mut Vec<Token>) -> usize {
    let spacing = if spaced { flag::SPACED } else { 0 };
    let (mark, end) = punctuation(text, at, to, c, spaced);
    let owns = |out: &[Token]| is_possessive_apostrophe(c, spacing, out);
    if owns(&out[..out.len().saturating_sub(1)]) && owns_behind_stop(text, at, end, to, out) {
        out.push(Token::of_possessive(at, end + 1, spacing));
        return end + 1;
    }
    if owns(out) {
        out.push(Token::of_possessive(at, end, spacing));
    } else {
        out.push(Token::of_mark(at, end, mark, spacing));
    }
    end
}

/// Marks of emphasis belong to no word: an underscore is Gutenberg's italics; in `**“Yes,”** she said` stars stand right beside what
/// they mark. Those of lists and breaks have space on both sides. Gives where they end.
fn emphasis(bytes: &[u8], at: usize) -> Option<usize> {
    if bytes[at] == b'_' {
        return Some(at + 1);
    }
    if bytes[at] != b'*' {
        return None;
    }
    let stars = bytes[at..].iter().take_while(|byte| **byte == b'*').count();
    let end = at + stars;
    let glued = |byte: Option<&u8>| byte.is_some_and(|byte| !byte.is_ascii_whitespace());
    let before = at.checked_sub(1).and_then(|before| bytes.get(before));
    (glued(before) || glued(bytes.get(end))).then_some(end)
}

/// `the boys' coats`: an apostrophe glued to a word that ends in s.
fn is_possessive_apostrophe(c: char, spacing: u8, out: &[Token]) -> bool {
    matches!(c, '\'' | '\u{2019}') && spacing == 0 && out.last().is_some_and(Token::is_word)
}

/// `J.’s mother`: an apostrophe and an s that stand right behind the full stop of an abbreviation.
fn owns_behind_stop(text: &str, at: usize, end: usize, to: usize, out: &[Token]) -> bool {
    let stop = out
        .last()
        .is_some_and(|last| last.is_punct(Punct::Period) && last.end() as usize == at);
    let rest = &text.as_bytes()[end..to];
    let ends = |byte: Option<&u8>| {
        byte.is_none_or(|byte| byte.is_ascii() && !byte.is_ascii_alphanumeric())
    };
    stop && rest.first() == Some(&b's') && ends(rest.get(1))
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{ad}')
}

fn punctuation(text: &str, at: usize, to: usize, c: char, spaced: bool) -> (Punct, usize) {
    let bytes = text.as_bytes();
    let reach = to.min(at + LONGEST);
    let run = |byte: u8| at + bytes[at..reach].iter().take_while(|b| **b == byte).count();
    let one = at + c.len_utf8();
    match c {
        ',' => (Punct::Comma, one),
        '.' => {
            let end = run(b'.');
            if end - at >= 2 {
                (Punct::Ellipsis, end)
            } else {
                (Punct::Period, one)
            }
        }
        ';' => (Punct::Semicolon, one),
        ':' => (Punct::Colon, one),
        '!' => (Punct::Exclamation, run(b'!')),
        '?' => (Punct::Question, one),
        '\u{2026}' => (Punct::Ellipsis, one),
        '\u{2014}' | '\u{2013}' | '\u{2015}' | '\u{2012}' => (Punct::Dash, one),
        '-' => {
            let end = run(b'-');
            let space_after = end >= to || bytes[end].is_ascii_whitespace();
            if end - at >= 2 || spaced && space_after {
                (Punct::Dash, end)
            } else {
                (Punct::Hyphen, one)
            }
        }
        '(' | '[' | '{' => (Punct::OpenBracket, one),
        ')' | ']' | '}' => (Punct::CloseBracket, one),
        '/' => (Punct::Slash, one),
        '%' => (Punct::Percent, one),
        '$' | '£' | '€' | '¥' | '₦' | '₹' => (Punct::Currency, one),
        '*' | '•' | '|' | '·' | '>' | '<' | '■' | '▪' => (Punct::Bullet, one),
        '&' => (Punct::Ampersand, one),
        _ => (Punct::Other, one),
    }
}

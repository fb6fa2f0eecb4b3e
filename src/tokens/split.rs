//! Text to words and punctuation.

use super::{flag, Kind, Punct, Token, Vocabulary};
use crate::lang::{is, w};

/// Splits `text[from..to]` and appends the items. Linear.
pub(super) fn split(
    text: &str,
    from: usize,
    to: usize,
    vocabulary: &mut Vocabulary<'_>,
    out: &mut Vec<Token>,
) {
    let bytes = text.as_bytes();
    let mut at = from;
    let mut spaced = true;
    while at < to {
        let byte = bytes[at];
        if byte == b' ' || byte == b'\n' || byte == b'\t' || byte == b'\r' {
            at += 1;
            spaced = true;
            continue;
        }
        // An underscore is Gutenberg's italics: it marks the word and is no part of it.
        if byte == b'_' {
            at += 1;
            continue;
        }
        let c = if byte < 0x80 {
            byte as char
        } else {
            text[at..to].chars().next().unwrap_or(' ')
        };
        if c.is_whitespace() || is_invisible(c) {
            at += c.len_utf8();
            spaced |= c.is_whitespace();
            continue;
        }
        let spacing = if spaced { flag::SPACED } else { 0 };
        spaced = false;
        if is_word_char(c) || matches!(c, '@' | '#') && starts_word(text, at + 1, to) {
            let end = word_end(text, at + c.len_utf8(), to);
            word(text, at, end, spacing, vocabulary, out);
            at = end;
        } else {
            let (mark, end) = punctuation(text, at, to, c, spacing != 0);
            if is_possessive_apostrophe(c, spacing, out) {
                out.push(Token {
                    start: at as u32,
                    end: end as u32,
                    word: w::POSS,
                    kind: Kind::Possessive,
                    flags: spacing,
                    mark: Punct::Other,
                });
            } else {
                out.push(Token {
                    start: at as u32,
                    end: end as u32,
                    word: w::NONE,
                    kind: Kind::Punct,
                    flags: spacing,
                    mark,
                });
            }
            at = end;
        }
    }
}

/// `the boys' coats`: an apostrophe glued to a word that ends in s.
fn is_possessive_apostrophe(c: char, spacing: u8, out: &[Token]) -> bool {
    matches!(c, '\'' | '\u{2019}') && spacing == 0 && out.last().is_some_and(Token::is_word)
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{ad}')
}

/// Letters, digits and marks; the controls U+0080 to U+009F too, because mojibake puts them inside names.
fn is_word_char(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\u{80}'..='\u{9f}' | '\u{300}'..='\u{36f}')
}

fn starts_word(text: &str, at: usize, to: usize) -> bool {
    text.get(at..to)
        .and_then(|rest| rest.chars().next())
        .is_some_and(is_word_char)
}

fn word_end(text: &str, mut at: usize, to: usize) -> usize {
    let bytes = text.as_bytes();
    while at < to {
        let byte = bytes[at];
        if byte.is_ascii_alphanumeric() {
            at += 1;
            continue;
        }
        let c = if byte < 0x80 {
            byte as char
        } else {
            text[at..to].chars().next().unwrap_or(' ')
        };
        let next = at + c.len_utf8();
        let joins = match c {
            _ if byte >= 0x80 && is_word_char(c) => {
                at = next;
                continue;
            }
            '\'' | '\u{2019}' | '-' | '&' | '\u{2010}' | '\u{2011}' | '\u{ad}' => {
                starts_word(text, next, to)
            }
            // 3.5 and 10,000; U.S and a.m, but not end.Start
            '.' | ',' | ':' => {
                digit_at(bytes, at.wrapping_sub(1)) && digit_at(bytes, next) && next < to
                    || c == '.' && initialism(text, at, to)
            }
            _ => false,
        };
        if !joins {
            break;
        }
        at = next;
    }
    at
}

fn digit_at(bytes: &[u8], at: usize) -> bool {
    bytes.get(at).is_some_and(u8::is_ascii_digit)
}

/// Whether the full stop at `at` stands between single letters: U.S, a.m, e.g.
fn initialism(text: &str, at: usize, to: usize) -> bool {
    let bytes = text.as_bytes();
    let letter = |i: usize| bytes.get(i).is_some_and(u8::is_ascii_alphabetic);
    let before = at >= 1 && letter(at - 1) && (at < 2 || !bytes[at - 2].is_ascii_alphanumeric());
    let after =
        at + 1 < to && letter(at + 1) && (at + 2 >= to || !bytes[at + 2].is_ascii_alphanumeric());
    before && after
}

/// Pushes a word, with clitics as items of their own: `she's` is `she` + `'s`.
fn word(
    text: &str,
    start: usize,
    end: usize,
    spacing: u8,
    vocabulary: &mut Vocabulary<'_>,
    out: &mut Vec<Token>,
) {
    let whole = &text[start..end];
    if let Some((stem, clitic)) = clitic(whole) {
        let middle = start + stem;
        push_word(text, start, middle, spacing, vocabulary, out);
        let possessive =
            clitic == w::POSS && !out.last().is_some_and(|host| takes_verb(vocabulary, host));
        let kind = if possessive {
            Kind::Possessive
        } else {
            Kind::Word
        };
        out.push(Token {
            start: middle as u32,
            end: end as u32,
            word: clitic,
            kind,
            flags: 0,
            mark: Punct::Other,
        });
        return;
    }
    push_word(text, start, end, spacing, vocabulary, out);
}

/// `'s` after these is a verb: he's, that's, who's.
fn takes_verb(vocabulary: &Vocabulary<'_>, host: &Token) -> bool {
    vocabulary.info(host.word).any(is::SUBJECT | is::RELATIVE)
        || [w::THAT, w::THERE, w::HERE, w::WHAT, w::HOW, w::WHERE].contains(&host.word)
}

fn push_word(
    text: &str,
    start: usize,
    end: usize,
    spacing: u8,
    vocabulary: &mut Vocabulary<'_>,
    out: &mut Vec<Token>,
) {
    let whole = &text[start..end];
    let first = whole.chars().next().unwrap_or(' ');
    let mut flags = spacing;
    let kind = if first.is_ascii_digit() {
        Kind::Number
    } else {
        Kind::Word
    };
    if first.is_uppercase() {
        flags |= flag::CAPITAL;
        if whole.len() > 1 && !whole.chars().any(char::is_lowercase) {
            flags |= flag::ALL_CAPITALS;
        }
    }
    if !whole.is_ascii() {
        flags |= flag::NON_ASCII;
    }
    let word = vocabulary.intern(whole);
    out.push(Token {
        start: start as u32,
        end: end as u32,
        word,
        kind,
        flags,
        mark: Punct::Other,
    });
}

/// The length of the stem and the clitic's id, if the word ends in one.
fn clitic(word: &str) -> Option<(usize, u32)> {
    const CLITICS: [(&str, u32); 6] = [
        ("s", w::POSS),
        ("re", w::RE),
        ("ve", w::VE),
        ("ll", w::LL),
        ("d", w::D),
        ("m", w::M),
    ];
    let at = word.rfind(['\'', '\u{2019}'])?;
    if at == 0 {
        return None;
    }
    let tail = word[at..].trim_start_matches(['\'', '\u{2019}']);
    CLITICS
        .iter()
        .find(|(text, _)| tail.eq_ignore_ascii_case(text))
        .map(|(_, id)| (at, *id))
}

fn punctuation(text: &str, at: usize, to: usize, c: char, spaced: bool) -> (Punct, usize) {
    let bytes = text.as_bytes();
    let run = |byte: u8| at + bytes[at..to].iter().take_while(|b| **b == byte).count();
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

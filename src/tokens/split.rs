//! Text to words and punctuation.

use super::{flag, sign, Punct, Token, Vocabulary, LONGEST};
use crate::lang::{is, is_soft, w, Key};
use crate::span::floor_char_boundary;

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
        let first = plain.window[0];
        // Digits come first in ASCII, then capitals.
        if first < b'a' {
            if first < b'A' {
                signs = sign::NUMBER;
            } else {
                flags |= flag::CAPITAL;
                let rest = &plain.window[1..plain.length];
                if !rest.is_empty() && !rest.iter().any(u8::is_ascii_lowercase) {
                    flags |= flag::ALL_CAPITALS;
                } else if has_inner_capital(rest) {
                    flags |= flag::INNER_CAPITAL;
                }
            }
        } else {
            vocabulary.count_plain(known.number);
        }
        let mut word = known.id;
        if plain.length == 1 && plain.behind == b'.' && is_initial(bytes, end, vocabulary, out) {
            word = vocabulary.intern(text, at, end + 1, true);
            signs = vocabulary.signs(word);
        }
        out.push(Token::of_word(at, end, word, signs, flags));
        // Most often a space follows, or a mark and a space.
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

/// Whether a capital stands behind three small letters or more of the rest of a word: AeroLusa, and not MacAdam or O'Neill.
fn has_inner_capital(rest: &[u8]) -> bool {
    let small = rest.iter().take_while(|b| b.is_ascii_lowercase()).count();
    small >= 3 && rest.get(small).is_some_and(u8::is_ascii_uppercase)
}

/// “Anna A. Holm”, “Otto I. Lind”: the letter between a given name, or a name that nobody knows, and another capital is no article
/// and no pronoun, and a word of its own with its stop. `end` is where the letter ends.
fn is_initial(bytes: &[u8], end: usize, vocabulary: &Vocabulary<'_>, out: &[Token]) -> bool {
    let behind = bytes.get(end..end + 3);
    let named = behind.is_some_and(|b| b.starts_with(b". ") && b[2].is_ascii_uppercase());
    if !named || !matches!(bytes[end - 1], b'A' | b'I') {
        return false;
    }
    let Some(before) = out.last().filter(|before| before.is_word()) else {
        return false;
    };
    let info = vocabulary.info(before.word());
    before.capital() && (info.any(is::GIVEN) || info.class == 0 && info.forms == 0)
}

/// A mark that ends a plain word, where [`Plain`] has seen that nothing goes on behind it.
fn single_mark(byte: u8) -> Option<Punct> {
    match byte {
        b',' => Some(Punct::Comma),
        b'.' => Some(Punct::Period),
        _ => None,
    }
}

/// Takes whatever stands at `at` and is no plain word, with the space behind it, or passes over white space; gives where the
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
    // An underscore is Gutenberg's italics: it marks the word and is no part of it. So do the stars of Markdown.
    if byte == b'_' {
        return (at + 1, spaced);
    }
    if byte == b'*' {
        if let Some(end) = emphasis(text.as_bytes(), at) {
            return (end, spaced);
        }
    }
    let c = if byte < 0x80 {
        byte as char
    } else {
        text[at..to].chars().next().unwrap_or(' ')
    };
    let next = at + c.len_utf8();
    if c.is_whitespace() || is_invisible(c) {
        return (next, spaced || c.is_whitespace());
    }
    let spacing = if spaced { flag::SPACED } else { 0 };
    let letter = if byte < 0x80 {
        WORD_BYTE[byte as usize]
    } else {
        is_word_char(c)
    };
    if letter || matches!(c, '@' | '#') && starts_word(text, at + 1, to) {
        let reach = floor_char_boundary(text, to.min(at + LONGEST));
        let (end, ascii) = word_end(text, next, reach, c.is_ascii());
        word(text, at, end, ascii, spacing, vocabulary, out);
        return (end, false);
    }
    let (mark, end) = punctuation(text, at, to, c, spaced);
    if is_possessive_apostrophe(c, spacing, &out[..out.len().saturating_sub(1)])
        && owns_behind_stop(text, at, end, to, out)
    {
        out.push(Token::of_possessive(at, end + 1, spacing));
        return (end + 1, false);
    }
    if is_possessive_apostrophe(c, spacing, out) {
        out.push(Token::of_possessive(at, end, spacing));
    } else {
        out.push(Token::of_mark(at, end, mark, spacing));
    }
    let space = end < to && text.as_bytes()[end] == b' ';
    (end + usize::from(space), space)
}

/// `**“Yes,”** she said`: the end of stars that stand right beside what they mark. Those of lists and breaks have space on both sides.
fn emphasis(bytes: &[u8], at: usize) -> Option<usize> {
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

/// Letters, digits and marks; the controls U+0080 to U+009F too, because mojibake puts them inside names.
fn is_word_char(c: char) -> bool {
    match c {
        // General punctuation: curly quotes and dashes come often, and the table of letters is slow to ask.
        '\u{2000}'..='\u{206f}' => return false,
        '\u{d7}' | '\u{f7}' => return false,
        '\u{c0}'..='\u{24f}' => return true,
        _ => {}
    }
    c.is_alphanumeric() || matches!(c, '\u{80}'..='\u{9f}' | '\u{300}'..='\u{36f}')
}

fn starts_word(text: &str, at: usize, to: usize) -> bool {
    text.get(at..to)
        .and_then(|rest| rest.chars().next())
        .is_some_and(is_word_char)
}

/// Whether a byte is an ASCII letter or digit.
const WORD_BYTE: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 128 {
        table[byte] = (byte as u8).is_ascii_alphanumeric();
        byte += 1;
    }
    table
};

const HIGH: u64 = 0x8080_8080_8080_8080;
const ONES: u64 = 0x0101_0101_0101_0101;
/// The bit that makes a letter small.
const SMALL: u64 = 0x20 * ONES;

/// The high bit of every byte that is neither an ASCII letter nor an ASCII digit.
const fn no_word(bytes: u64) -> u64 {
    let low = bytes & !HIGH;
    let small = low | SMALL;
    // What is past the last is not before the first: the bits differ between the two.
    let letter = (small + (0x80 - b'a' as u64) * ONES) ^ (small + (0x7f - b'z' as u64) * ONES);
    let digit = (low + (0x80 - b'0' as u64) * ONES) ^ (low + (0x7f - b'9' as u64) * ONES);
    (!(letter | digit) | bytes) & HIGH
}

/// A word of one to fifteen ASCII letters and digits that ends where white space or plain punctuation stands: nine words
/// in ten. It is read eight bytes at once, and its key is what was read.
struct Plain<'t> {
    /// The word and what stands behind it.
    window: &'t [u8; WINDOW],
    length: usize,
    key: Key,
    /// The byte behind it.
    behind: u8,
}

const WINDOW: usize = 16;

impl<'t> Plain<'t> {
    /// The word at `at`, if such a word stands there.
    #[inline(always)] // nine words in ten come this way
    fn at(bytes: &'t [u8], at: usize, to: usize) -> Option<Self> {
        let window = bytes.get(at..)?.first_chunk::<WINDOW>()?;
        let (first, second) = window.split_at(8);
        let low = u64::from_le_bytes(first.try_into().ok()?);
        // The bit that makes a letter small is set in every digit: one `or` folds both.
        let other = no_word(low);
        let (key, length) = if other != 0 {
            let length = other.trailing_zeros() / 8;
            (Key::short((low | SMALL) & bytes_kept(length), 0), length)
        } else {
            let high = u64::from_le_bytes(second.try_into().ok()?);
            let other = no_word(high);
            if other == 0 {
                return None;
            }
            let length = other.trailing_zeros() / 8;
            let high = (high | SMALL) & bytes_kept(length);
            (Key::short(low | SMALL, high), 8 + length)
        };
        let length = length as usize;
        let behind = window[length % WINDOW];
        let end = at + length;
        let ends = match AFTER_WORD[behind as usize] {
            _ if end >= to => end == to,
            ENDS => true,
            NEXT_DECIDES => bytes
                .get(end + 1)
                .is_none_or(|next| matches!(next, b' ' | b'\n' | b'"' | b'\r')),
            _ => false,
        };
        (ends && length > 0).then_some(Plain {
            window,
            length,
            key,
            behind,
        })
    }
}

/// A mask of the first bytes of eight, fewer than all.
const fn bytes_kept(length: u32) -> u64 {
    (1 << (8 * (length & 7))) - 1
}

/// What a byte after a word tells.
const GOES_ON: u8 = 0;
const ENDS: u8 = 1;
/// A full stop, comma or colon: the next byte decides.
const NEXT_DECIDES: u8 = 2;
const AFTER_WORD: [u8; 256] = {
    let mut table = [GOES_ON; 256];
    let mut byte = 0;
    while byte < 128 {
        table[byte] = match byte as u8 {
            b'.' | b',' | b':' => NEXT_DECIDES,
            b'\'' | b'-' | b'&' => GOES_ON,
            _ => ENDS,
        };
        byte += 1;
    }
    table
};

/// The end of the word, and whether it is all ASCII.
fn word_end(text: &str, mut at: usize, to: usize, mut ascii: bool) -> (usize, bool) {
    let bytes = text.as_bytes();
    loop {
        while at < to && WORD_BYTE[bytes[at] as usize] {
            at += 1;
        }
        if at >= to {
            break;
        }
        let byte = bytes[at];
        if byte == b'-' {
            if let Some(next) = over_break(&bytes[..to], at) {
                // Not read at once: its key has no hyphen.
                (at, ascii) = (next, false);
                continue;
            }
        }
        if byte < 0x80 {
            let joins = match byte {
                b'\'' | b'-' | b'&' => starts_word(text, at + 1, to),
                // 3.5 and 10,000; U.S and a.m, but not end.Start
                b'.' | b',' | b':' => {
                    at + 1 < to
                        && (digit_at(bytes, at.wrapping_sub(1)) && digit_at(bytes, at + 1)
                            || byte == b'.' && initialism(text, at, to))
                }
                _ => false,
            };
            if !joins {
                break;
            }
            at += 1;
            continue;
        }
        let c = text[at..to].chars().next().unwrap_or(' ');
        let next = at + c.len_utf8();
        // UTF-8 read as Latin-1 twice puts signs of that page inside names: `Ã¡`.
        let doubled =
            matches!(c, '\u{a0}'..='\u{bf}') && text[..at].ends_with(['\u{c2}', '\u{c3}']);
        if !(is_word_char(c)
            || doubled
            || (matches!(c, '\u{2019}' | '\u{2010}' | '\u{2011}') || is_soft(c))
                && starts_word(text, next, to))
        {
            break;
        }
        ascii = false;
        at = next;
    }
    (at, ascii)
}

/// `quo-` at the end of a line, `tation` on the next: where the word goes on behind the hyphen at `at`, if it is broken there.
fn over_break(bytes: &[u8], at: usize) -> Option<usize> {
    let behind = &bytes[at + 1..];
    let returns = usize::from(behind.first() == Some(&b'\r'));
    let small = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_lowercase);
    let broken = behind.get(returns) == Some(&b'\n')
        && small(behind.get(returns + 1))
        && small(bytes.get(at.wrapping_sub(1)));
    broken.then_some(at + returns + 2)
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
    ascii: bool,
    spacing: u8,
    vocabulary: &mut Vocabulary<'_>,
    out: &mut Vec<Token>,
) {
    if let Some((stem, clitic)) = clitic(&text[start..end]) {
        let middle = start + stem;
        push_word(text, start, middle, ascii, spacing, vocabulary, out);
        let possessive =
            clitic == w::POSS && !out.last().is_some_and(|host| takes_verb(vocabulary, host));
        if possessive {
            out.push(Token::of_possessive(middle, end, 0));
        } else {
            vocabulary.count_small(clitic);
            let signs = vocabulary.signs(clitic);
            out.push(Token::of_word(middle, end, clitic, signs, 0));
        }
        return;
    }
    push_word(text, start, end, ascii, spacing, vocabulary, out);
}

/// `'s` after these is a verb: he's, that's, who's.
fn takes_verb(vocabulary: &Vocabulary<'_>, host: &Token) -> bool {
    vocabulary.info(host.word()).any(is::SUBJECT | is::RELATIVE)
        || [w::THAT, w::THERE, w::HERE, w::WHAT, w::HOW, w::WHERE].contains(&host.word())
}

fn push_word(
    text: &str,
    start: usize,
    end: usize,
    ascii: bool,
    spacing: u8,
    vocabulary: &mut Vocabulary<'_>,
    out: &mut Vec<Token>,
) {
    let whole = &text[start..end];
    let first = whole.as_bytes()[0];
    let mut flags = spacing;
    let figure = first.is_ascii_digit();
    let capital = if first < 0x80 {
        first.is_ascii_uppercase()
    } else {
        whole.chars().next().is_some_and(char::is_uppercase)
    };
    // Hassan al-Rashid is al-Rashid.
    let article = matches!(whole.as_bytes(), [b'a' | b'e', b'l', b'-', letter, ..] if letter.is_ascii_uppercase());
    let capital = capital || article;
    if capital {
        flags |= flag::CAPITAL;
        let small = if ascii {
            whole.bytes().any(|b| b.is_ascii_lowercase())
        } else {
            whole.chars().any(char::is_lowercase)
        };
        if whole.len() > 1 && !small {
            flags |= flag::ALL_CAPITALS;
        } else if has_inner_capital(&whole.as_bytes()[1..]) {
            flags |= flag::INNER_CAPITAL;
        }
    }
    if !ascii || !whole.bytes().all(|b| b.is_ascii_alphanumeric()) {
        flags |= flag::JOINED;
    }
    let initial = end == start + 1 && is_initial(text.as_bytes(), end, vocabulary, out);
    let word = vocabulary.intern(text, start, end + usize::from(initial), ascii);
    if !figure && !capital {
        vocabulary.count_small(word);
    }
    let signs = if figure {
        sign::NUMBER
    } else {
        vocabulary.signs(word)
    };
    out.push(Token::of_word(start, end, word, signs, flags));
}

/// The length of the stem and the clitic's id, if the word ends in one.
fn clitic(word: &str) -> Option<(usize, u32)> {
    // The apostrophe, where there is one, stands second or third from the end.
    let bytes = word.as_bytes();
    let apostrophe = |back: usize| {
        let end = bytes.len().checked_sub(back).filter(|at| *at > 0)?;
        if bytes[end] == b'\'' {
            return Some(end);
        }
        let start = end.checked_sub(2).filter(|start| *start > 0)?;
        (bytes[start..=end] == *"\u{2019}".as_bytes()).then_some(start)
    };
    let stem = apostrophe(2).or_else(|| apostrophe(3))?;
    let tail = word[stem..].trim_start_matches(['\'', '\u{2019}']);
    const CLITICS: [(&str, u32); 6] = [
        ("s", w::POSS),
        ("re", w::RE),
        ("ve", w::VE),
        ("ll", w::LL),
        ("d", w::D),
        ("m", w::M),
    ];
    CLITICS
        .iter()
        .find(|(text, _)| tail.eq_ignore_ascii_case(text))
        .map(|(_, id)| (stem, *id))
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

//! Words that are not plain: where they end, and the items that they are.

use crate::lang::{is, is_soft, w};
use crate::span::floor_char_boundary;
use crate::tokens::{flag, sign, Token, Vocabulary, LONGEST};

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

/// Takes the word at `at`, if one stands there, with clitics as items of their own: `she's` is `she` + `'s`. Gives where it ends.
pub(super) fn take(
    text: &str,
    (at, to): (usize, usize),
    c: char,
    spacing: u8,
    vocabulary: &mut Vocabulary<'_>,
    out: &mut Vec<Token>,
) -> Option<usize> {
    let letter = if c.is_ascii() {
        WORD_BYTE[c as usize]
    } else {
        is_word_char(c)
    };
    if !(letter || matches!(c, '@' | '#') && starts_word(text, at + 1, to)) {
        return None;
    }
    let reach = floor_char_boundary(text, to.min(at + LONGEST));
    let (end, ascii) = word_end(text, at + c.len_utf8(), reach, c.is_ascii());
    let word = Written {
        text,
        start: at,
        end,
        ascii,
        spacing,
    };
    if let Some((stem, clitic)) = clitic(&text[at..end]) {
        let middle = at + stem;
        push(
            &Written {
                end: middle,
                ..word
            },
            vocabulary,
            out,
        );
        push_clitic(clitic, middle, end, vocabulary, out);
    } else {
        push(&word, vocabulary, out);
    }
    Some(end)
}

/// A word as it stands in the text.
struct Written<'t> {
    text: &'t str,
    start: usize,
    end: usize,
    ascii: bool,
    /// [`flag::SPACED`], or nothing.
    spacing: u8,
}

impl Written<'_> {
    fn letters(&self) -> &str {
        &self.text[self.start..self.end]
    }

    fn is_figure(&self) -> bool {
        self.text.as_bytes()[self.start].is_ascii_digit()
    }

    fn is_capital(&self) -> bool {
        let first = self.letters().chars().next();
        // Hassan al-Rashid is al-Rashid.
        let article = || matches!(self.letters().as_bytes(), [b'a' | b'e', b'l', b'-', letter, ..] if letter.is_ascii_uppercase());
        first.is_some_and(char::is_uppercase) || article()
    }

    fn has_small(&self) -> bool {
        if self.ascii {
            self.letters().bytes().any(|b| b.is_ascii_lowercase())
        } else {
            self.letters().chars().any(char::is_lowercase)
        }
    }

    fn flags(&self) -> u8 {
        let letters = self.letters().as_bytes();
        let mut flags = self.spacing;
        if self.is_capital() {
            flags |= flag::CAPITAL;
            if letters.len() > 1 && !self.has_small() {
                flags |= flag::ALL_CAPITALS;
            } else if has_inner_capital(&letters[1..]) {
                flags |= flag::INNER_CAPITAL;
            }
        }
        if !self.ascii || !self.is_plain() {
            flags |= flag::JOINED;
        }
        flags
    }

    fn is_plain(&self) -> bool {
        self.letters()
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric())
    }
}

fn push(written: &Written<'_>, vocabulary: &mut Vocabulary<'_>, out: &mut Vec<Token>) {
    let &Written {
        text, start, end, ..
    } = written;
    let (flags, figure) = (written.flags(), written.is_figure());
    let initial = end == start + 1 && is_initial(text.as_bytes(), end, vocabulary, out);
    // The “it” of “it’s”.
    let ascii = written.ascii || written.is_plain();
    let word = vocabulary.intern(text, start, end + usize::from(initial), ascii);
    if !figure && flags & flag::CAPITAL == 0 {
        vocabulary.count_small(word);
    }
    let signs = if figure {
        sign::NUMBER
    } else {
        vocabulary.signs(word)
    };
    out.push(Token::of_word(start, end, word, signs, flags));
}

fn push_clitic(
    clitic: u32,
    start: usize,
    end: usize,
    vocabulary: &mut Vocabulary<'_>,
    out: &mut Vec<Token>,
) {
    if clitic == w::POSS && !out.last().is_some_and(|host| takes_verb(vocabulary, host)) {
        out.push(Token::of_possessive(start, end, 0));
        return;
    }
    vocabulary.count_small(clitic);
    let signs = vocabulary.signs(clitic);
    out.push(Token::of_word(start, end, clitic, signs, 0));
}

/// `'s` after these is a verb: he's, that's, who's.
fn takes_verb(vocabulary: &Vocabulary<'_>, host: &Token) -> bool {
    vocabulary.info(host.word()).any(is::SUBJECT | is::RELATIVE)
        || [w::THAT, w::THERE, w::HERE, w::WHAT, w::HOW, w::WHERE].contains(&host.word())
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

/// Whether a capital stands behind three small letters or more of the rest of a word: AeroLusa, and not MacAdam or O'Neill.
pub(super) fn has_inner_capital(rest: &[u8]) -> bool {
    let small = rest.iter().take_while(|b| b.is_ascii_lowercase()).count();
    small >= 3 && rest.get(small).is_some_and(u8::is_ascii_uppercase)
}

/// “Anna A. Holm”, “Otto I. Lind”: the letter between a given name, or a name that nobody knows, and another capital is no article
/// and no pronoun, and a word of its own with its stop. `end` is where the letter ends.
pub(super) fn is_initial(
    bytes: &[u8],
    end: usize,
    vocabulary: &Vocabulary<'_>,
    out: &[Token],
) -> bool {
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

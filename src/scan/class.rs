//! What a character beside a mark tells, as a set of bits; for ASCII from a table.

pub(super) const ALPHANUMERIC: u8 = 1;
/// Stands after a mark that closes.
pub(super) const AFTER: u8 = 2;
pub(super) const SPACE: u8 = 4;
/// Stands before a mark that opens.
pub(super) const BEFORE: u8 = 8;
/// Ends what is said.
pub(super) const END: u8 = 16;
/// May stand between the start of a paragraph and its first mark.
pub(super) const HEAD: u8 = 32;
pub(super) const CAPITAL: u8 = 64;
pub(super) const DIGIT: u8 = 128;

/// The start and the end of a paragraph are as good as white space.
pub(super) const NOTHING: u8 = SPACE | BEFORE | AFTER;

/// What each byte tells that is a character by itself; of others nothing.
static BYTES: [u8; 256] = bytes();

const fn bytes() -> [u8; 256] {
    let mut table = [0; 256];
    let mut at = 0;
    while at < 128 {
        let c = at as u8 as char;
        table[at] = bit(c.is_ascii_alphanumeric(), ALPHANUMERIC)
            | bit(
                matches!(c, '\t'..='\r' | ' '),
                SPACE | BEFORE | AFTER | HEAD,
            )
            | bit(c.is_ascii_uppercase(), CAPITAL)
            | bit(c.is_ascii_digit(), DIGIT)
            | punctuation(c);
        at += 1;
    }
    table
}

const fn bit(holds: bool, bits: u8) -> u8 {
    if holds {
        bits
    } else {
        0
    }
}

const fn punctuation(c: char) -> u8 {
    match c {
        '(' | '[' => BEFORE | HEAD,
        '{' | '=' | '„' | '«' | '‚' => BEFORE,
        ')' => AFTER | END,
        ']' | '}' | '<' | '’' | '”' | '»' => AFTER,
        '—' | '–' | '-' | '…' => BEFORE | AFTER | END,
        '/' | '>' => BEFORE | AFTER,
        '_' | '*' => BEFORE | AFTER | END | HEAD,
        ',' | '.' | ';' | ':' | '?' | '!' | '%' => AFTER | END,
        '‘' | '“' => BEFORE | HEAD,
        '\'' | '"' => BEFORE | AFTER | HEAD,
        _ => 0,
    }
}

/// What a character tells.
pub(super) fn of(c: char) -> u8 {
    if c.is_ascii() {
        return of_byte(c as u8);
    }
    match punctuation(c) {
        // What has no width parts as white space does: pages begin paragraphs with it.
        0 if c.is_whitespace() || matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}') => {
            SPACE | BEFORE | AFTER | HEAD
        }
        0 => bit(c.is_alphanumeric(), ALPHANUMERIC) | bit(c.is_uppercase(), CAPITAL),
        bits => bits,
    }
}

/// What a byte tells that is a character by itself; nothing of others.
#[inline(always)]
pub(super) fn of_byte(byte: u8) -> u8 {
    BYTES[byte as usize]
}

/// Bytes of a character, from the first of them.
pub(super) fn width(first: u8) -> usize {
    match first {
        ..0xC0 => 1,
        0xC0..0xE0 => 2,
        0xE0..0xF0 => 3,
        _ => 4,
    }
}

/// What the first character of `text[from..to]` tells.
#[inline]
pub(super) fn first(text: &str, from: usize, to: usize) -> u8 {
    if from >= to {
        return NOTHING;
    }
    match text.as_bytes()[from] {
        byte if byte.is_ascii() => of_byte(byte),
        _ => text[from..].chars().next().map_or(NOTHING, of),
    }
}

/// What the last character of `text[from..to]` tells.
#[inline]
pub(super) fn last(text: &str, from: usize, to: usize) -> u8 {
    if from >= to {
        return NOTHING;
    }
    match text.as_bytes()[to - 1] {
        byte if byte.is_ascii() => of_byte(byte),
        _ => text[..to].chars().next_back().map_or(NOTHING, of),
    }
}

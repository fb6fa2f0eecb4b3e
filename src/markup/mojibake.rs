//! Characters that were written in UTF-8 and decoded as Windows' or Latin code pages, once or twice: `â€œ`, `Ã©`, `Ã\u{83}Â©`; the
//! controls that the marks of Windows become where they are decoded as Latin; and U+FFFD, which is what is left of a mark. Some of it has
//! been normalised since, so that its letters and their accents stand apart: `A\u{303}©`, `A\u{303}1⁄4`.

use super::{Found, Sign};

/// The characters of Windows' code page 1252 from 0x80 to 0x9F; its five gaps are the controls that others have there.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// How many times over a text is taken to be decoded wrongly.
const TIMES: u8 = 2;

/// What a control U+0080 to U+009F is in Windows' code page.
pub(super) fn of_windows(c: char) -> Option<char> {
    let at = (c as u32).checked_sub(0x80)?;
    WINDOWS.get(at as usize).copied()
}

/// What the characters at `at` were before they were decoded wrongly.
pub(super) fn mended(text: &str, at: usize) -> Option<Found> {
    let (c, length) = read(text, at, TIMES)?;
    let raw = text[at..].chars().next()?;
    let sign = match raw {
        '\u{fffd}' => lost(text, at, at + length),
        _ if c != raw => c,
        _ => of_windows(raw).filter(|c| !c.is_control())?,
    };
    Some(Found {
        length,
        sign: Sign::Character(sign),
    })
}

/// What a letter at `at` and the accent behind it were, if they were a character that was decoded wrongly and then taken apart.
pub(super) fn mended_apart(text: &str, at: usize) -> Option<Found> {
    let (first, apart) = composed(text, at)?;
    let (c, length) = read(text, at, TIMES)?;
    (length > apart && c != first).then_some(Found {
        length,
        sign: Sign::Character(c),
    })
}

/// What compatibility normalisation (NFKD) makes of the characters that bytes are decoded as.
const APART: [(&str, char); 11] = [
    ("A\u{303}", 'Ã'),
    ("A\u{302}", 'Â'),
    ("a\u{302}", 'â'),
    ("1\u{2044}4", '¼'),
    ("1\u{2044}2", '½'),
    ("3\u{2044}4", '¾'),
    (" \u{308}", '¨'),
    (" \u{304}", '¯'),
    (" \u{301}", '´'),
    (" \u{327}", '¸'),
    ("TM", '™'),
];

/// The character at `at` where it stands there taken apart, and its bytes.
fn composed(text: &str, at: usize) -> Option<(char, usize)> {
    let rest = text.get(at..)?;
    let found = APART.iter().find(|(apart, _)| rest.starts_with(apart))?;
    Some((found.1, found.0.len()))
}

/// The character at `at` if the text was decoded wrongly so many times, and its bytes.
fn read(text: &str, at: usize, times: u8) -> Option<(char, usize)> {
    let raw = |at: usize| text.get(at..)?.chars().next();
    if times == 0 {
        return composed(text, at).or_else(|| raw(at).map(|c| (c, c.len_utf8())));
    }
    let (first, length) = read(text, at, times - 1)?;
    let follows = |at: usize| read(text, at, times - 1).and_then(|(c, l)| Some((byte(c)?, l)));
    match first {
        // Two bytes: letters with accents, and what stands beside them. A mark behind such a letter is a mark.
        'Â' | 'Ã' => {
            let marks =
                |b: &(u8, usize)| (0x80..0xC0).contains(&b.0) && !(0x91..=0x94).contains(&b.0);
            if let Some((second, more)) = follows(at + length).filter(marks) {
                let high = (first as u32 & 0x1F) << 6;
                let c = char::from_u32(high | u32::from(second & 0x3F))?;
                return Some((c, length + more));
            }
        }
        // Three bytes: E2 80 and one more are marks and dashes, and the others that Windows writes are € and ™.
        'â' => {
            let Some((second, more)) = follows(at + length) else {
                return Some((first, length));
            };
            let behind = at + length + more;
            if let Some((third, more)) = follows(behind).filter(|b| (0x80..0xC0).contains(&b.0)) {
                let low = u32::from(second & 0x3F) << 6 | u32::from(third & 0x3F);
                let c = char::from_u32(0x2000 | low)?;
                if second == 0x80 || second & 0xC0 == 0x80 && matches!(c, '€' | '™') {
                    return Some((c, behind + more - at));
                }
            }
            // The last of a right mark is a control that many programs drop.
            if second == 0x80 {
                return Some(('”', behind - at));
            }
        }
        _ => {}
    }
    Some((first, length))
}

/// The byte that was decoded as this character.
fn byte(c: char) -> Option<u8> {
    let code = c as u32;
    if (0x80..=0xFF).contains(&code) {
        return Some(code as u8);
    }
    let at = WINDOWS.iter().position(|w| *w == c)?;
    Some(0x80 + at as u8)
}

/// What a character was of which nothing is left: the apostrophe of a word, a dash between words, or a quotation mark.
fn lost(text: &str, start: usize, end: usize) -> char {
    let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    if !word(text[..start].chars().next_back()) || !word(text[end..].chars().next()) {
        return '"';
    }
    let rest = &text.as_bytes()[end..];
    let short = |ends: &&str| {
        let behind = rest.get(ends.len()).copied().unwrap_or(b' ');
        rest.starts_with(ends.as_bytes()) && !behind.is_ascii_alphabetic()
    };
    if ["s", "t", "m", "d", "re", "ve", "ll"].iter().any(short) {
        '’'
    } else {
        '—'
    }
}

//! Lines that hold nothing but whose the words below them are: `Reviewed by Ann Lee on 8 January`, `jo.lund  9:03 AM`.

use super::label::{of, Form, Label, Logged, Range, LABEL_BYTES};
use super::time::time;

/// Words that say whose the lines below are.
const SIGNS: [&str; 8] = [
    "Reviewed by ",
    "Review by ",
    "Posted by ",
    "Comment by ",
    "Comment from ",
    "Submitted by ",
    "Asked by ",
    "Answered by ",
];
/// Words of a name in such a line.
const SIGNED_WORDS: usize = 4;

/// `Reviewed by Ann Lee on 8 January`
pub(super) fn signed(text: &str, line: Range) -> Option<Label> {
    let whole = of(text, line);
    if !matches!(
        whole.as_bytes().first(),
        Some(b'R' | b'P' | b'C' | b'S' | b'A')
    ) {
        return None;
    }
    let sign = SIGNS.iter().find(|sign| whole.starts_with(**sign))?;
    let behind = &whole[sign.len()..];
    let ends = [" on ", " at ", " in ", " (", ", ", " | "].iter();
    let end = ends.filter_map(|end| behind.find(end)).min();
    let name = behind[..end.unwrap_or(behind.len())].trim_end();
    let words = name.split(' ').count();
    if name.is_empty() || words > SIGNED_WORDS || whole.len() > LABEL_BYTES {
        return None;
    }
    if !name
        .split(' ')
        .all(|word| word.starts_with(char::is_alphanumeric))
    {
        return None;
    }
    let start = line.0 + sign.len() as u32;
    let name = (start, start + name.len() as u32);
    Some(above(line, name, Logged::Signed))
}

/// `jo.lund  9:03 AM`: the name that somebody has in a chat, and the time, above what he says.
pub(super) fn handle(whole: &str, line: Range) -> Option<Label> {
    let last = *whole.as_bytes().last()?;
    if !(last.is_ascii_digit() || matches!(last, b'M' | b'm')) || whole.len() > LABEL_BYTES {
        return None;
    }
    let end = whole.find([' ', '\t'])?;
    let (name, behind) = whole.split_at(end);
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"._-".contains(&b);
    let clock = behind.trim_start();
    let apart = behind.len() - clock.len() > 1 || name.contains(['.', '_', '-']);
    let named = apart && name.bytes().all(plain) && time(clock) == clock.len();
    let start = line.1 - whole.len() as u32;
    named.then(|| above(line, (start, start + name.len() as u32), Logged::No))
}

/// The label of a line that holds nothing else, above the words.
fn above(line: Range, name: Range, logged: Logged) -> Label {
    Label {
        line,
        name,
        cue: name,
        rest: line.1,
        form: Form::Timed,
        bracketed: false,
        logged,
    }
}

//! Numbers before the lines of a transcript, as courts print them.

use memchr::memchr_iter;

use super::rewrite::Rewrite;
use super::{Plain, Sign};

/// Lines at the head of a text that tell whether lines are numbered.
const HEAD_LINES: usize = 60;
/// Lines with words among them at least.
const LEAST_LINES: usize = 8;
/// Share of these, in percent, that have a number.
const NUMBERED: usize = 70;
/// Digits of the number of a line.
const DIGITS: usize = 3;

/// Lines without their numbers; `None` where they have none. Linear.
pub(super) fn without(text: &str) -> Option<Plain> {
    let mut plain = Rewrite::new(text);
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if let Some((_, length)) = number(line) {
            plain.replace(at, length, Sign::Nothing);
        }
        at += line.len();
    }
    plain.finish()
}

/// The lines of a text, what ends a line not in them but for a carriage return.
fn lines_of(text: &str) -> impl Iterator<Item = &str> {
    let mut start = 0;
    let ends = memchr_iter(b'\n', text.as_bytes()).chain([text.len()]);
    ends.map(move |end| &text[std::mem::replace(&mut start, end + 1)..end])
}

/// Whether most of the first lines have numbers that go up one by one.
pub(super) fn numbered(text: &str) -> bool {
    let (mut lines, mut follow, mut last) = (0, 0, None);
    for line in lines_of(text).take(HEAD_LINES) {
        if line.trim_start().is_empty() {
            continue;
        }
        lines += 1;
        let number = number(line).map(|(number, _)| number);
        // A new page begins with one.
        let next = number.is_some_and(|n| n == 1 || last.is_some_and(|last| n == last + 1));
        follow += usize::from(next);
        last = number.or(last);
    }
    lines >= LEAST_LINES && follow * 100 >= lines * NUMBERED
}

/// The number of a line, and its bytes with the white space around it. Words stand two spaces or a tab behind it, or none do.
fn number(line: &str) -> Option<(u32, usize)> {
    let inside = line.trim_start_matches([' ', '\t']);
    let digits = inside.bytes().take_while(u8::is_ascii_digit).count();
    if !(1..=DIGITS).contains(&digits) {
        return None;
    }
    let behind = &inside[digits..];
    let apart = behind.starts_with("  ") || behind.starts_with('\t') || behind.trim().is_empty();
    let length = line.len() - behind.trim_start_matches([' ', '\t']).len();
    apart.then_some((inside[..digits].parse().ok()?, length))
}

//! What a speech of a script says: its stretches between the directions.

use super::label::{emphasis, of, Form, Range};

/// Words in round brackets that are taken for a direction where labels end with a colon; people do speak in brackets.
const DIRECTION_WORDS: usize = 3;

/// What a paragraph of a speech says: all of it but the directions.
pub(super) fn said(text: &str, paragraph: Range, form: Form, into: &mut Vec<Range>) {
    let all = of(text, paragraph);
    // “<Media omitted>”: what the program of a chat leaves out.
    if all.trim().starts_with('<') && all.trim().ends_with('>') {
        return;
    }
    let inside = all.strip_prefix('_').and_then(|all| all.strip_suffix('_'));
    if form != Form::Colon && inside.is_some_and(|inside| !inside.contains('_')) {
        return;
    }
    let mut from = 0;
    let mut at = 0;
    let bracket = |from: usize| memchr::memchr2(b'(', b'[', &all.as_bytes()[from..]);
    while let Some(open) = bracket(at).map(|n| at + n) {
        let close = if all[open..].starts_with('[') {
            ']'
        } else {
            ')'
        };
        let Some(end) = all[open..].find(close).map(|n| open + n + 1) else {
            break;
        };
        at = end;
        let few = all[open..end].split_whitespace().count() <= DIRECTION_WORDS;
        let leads = all[..open]
            .trim_matches(|c: char| emphasis(c) || c.is_whitespace())
            .is_empty();
        if close == ']' || form != Form::Colon || few || leads {
            push(
                text,
                (paragraph.0 + from as u32, paragraph.0 + open as u32),
                into,
            );
            from = end;
        }
    }
    push(text, (paragraph.0 + from as u32, paragraph.1), into);
}

/// Adds a stretch without what stands around its words, if there are words.
fn push(text: &str, range: Range, into: &mut Vec<Range>) {
    let all = of(text, range);
    let inside = all.trim_start_matches(|c: char| {
        c.is_whitespace() || emphasis(c) || matches!(c, '—' | '–' | '-' | '.' | ',' | ';')
    });
    let start = range.0 + (all.len() - inside.len()) as u32;
    let end = start
        + inside
            .trim_end_matches(|c: char| c.is_whitespace() || emphasis(c))
            .len() as u32;
    if inside.contains(char::is_alphanumeric) {
        into.push((start, end));
    }
}

//! Links of Markdown and of wikis, of which a reader sees the words alone: `[Ann Lee](https://lee.example)`, `[[Ann Lee]]`.

use super::Found;

/// Bytes of the words of a link.
const WORDS_BYTES: usize = 400;
/// Bytes of where it leads to.
const TARGET_BYTES: usize = 4096;
/// Bytes of the mark of a footnote, `[^12]`.
const NOTE_BYTES: usize = 40;
/// Brackets within brackets.
const DEPTH: usize = 3;

/// Links whose words are being read: where the words end, and how many bytes are not seen there.
#[derive(Debug, Default)]
pub(super) struct Links {
    open: Vec<(usize, usize)>,
}

impl Links {
    /// The bracket that opens a link or a picture, or ends the words of a link; with where it begins.
    pub(super) fn bracket(&mut self, text: &str, at: usize) -> Option<(usize, Found)> {
        let bytes = text.as_bytes();
        if bytes[at] == b']' {
            let (_, length) = *self.open.last().filter(|open| open.0 == at)?;
            self.open.pop();
            return Some((at, Found::unseen(length)));
        }
        if let Some(length) = note(text, at) {
            return Some((at, Found::unseen(length)));
        }
        if bytes.get(at + 1) == Some(&b'[') {
            return self.wiki(text, at).map(|found| (at, found));
        }
        let close = matching(bytes, at, WORDS_BYTES)?;
        let end = target(text, close + 1)?;
        // Nobody says what is written for those who do not see a picture.
        if at > 0 && bytes[at - 1] == b'!' {
            return Some((at - 1, Found::unseen(end + 1 - at)));
        }
        self.open.push((close, end - close));
        Some((at, Found::unseen(1)))
    }

    /// `[[Ann Lee]]`, `[[Lee family|the Lees]]`
    fn wiki(&mut self, text: &str, at: usize) -> Option<Found> {
        let inside = &text.as_bytes()[at + 2..];
        let near = &inside[..inside.len().min(WORDS_BYTES)];
        let length = near.iter().position(|b| matches!(b, b']' | b'[' | b'\n'))?;
        if !near[length..].starts_with(b"]]") || length == 0 {
            return None;
        }
        let words = near[..length].iter().rposition(|b| *b == b'|');
        // “[[a drawing stands here]]”: who prints a book has remarks.
        if words.is_none() && !text[at + 2..].starts_with(char::is_uppercase) {
            return None;
        }
        self.open.push((at + 2 + length, 2));
        Some(Found::unseen(2 + words.map_or(0, |bar| bar + 1)))
    }
}

/// Bytes of the mark of a footnote, with the colon that follows it at the head of a line.
fn note(text: &str, at: usize) -> Option<usize> {
    let bytes = &text.as_bytes()[at..];
    let name = bytes.strip_prefix(b"[^")?;
    let length = name.iter().take(NOTE_BYTES).position(|b| *b == b']')?;
    let plain = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
    if length == 0 || !name[..length].iter().all(plain) {
        return None;
    }
    let head = at == 0 || text.as_bytes()[at - 1] == b'\n';
    let colon = head && name.get(length + 1) == Some(&b':');
    Some(length + 3 + usize::from(colon))
}

/// Where the bracket closes that opens at `at`: in one paragraph.
fn matching(bytes: &[u8], at: usize, most: usize) -> Option<usize> {
    let close = match bytes[at] {
        b'(' => b')',
        _ => b']',
    };
    let (mut depth, mut last) = (0usize, b' ');
    for (offset, byte) in bytes[at..].iter().take(most).enumerate() {
        match *byte {
            b'\n' if last == b'\n' => return None,
            byte if byte == bytes[at] => {
                depth += 1;
                if depth > DEPTH {
                    return None;
                }
            }
            byte if byte == close => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + offset);
                }
            }
            _ => {}
        }
        last = *byte;
    }
    None
}

/// The first byte behind where a link leads to, `(https://lee.example "Lee")`. What has no sign of an address is a remark.
fn target(text: &str, at: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    if bytes.get(at) != Some(&b'(') {
        return None;
    }
    let close = matching(bytes, at, TARGET_BYTES)?;
    let inside = text[at + 1..close].trim();
    let address = inside.split(char::is_whitespace).next()?;
    let title = inside[address.len()..].trim_start();
    let leads = address.contains(['/', '.', '#', ':']);
    (leads && (title.is_empty() || title.starts_with(['"', '\'', '(']))).then_some(close + 1)
}

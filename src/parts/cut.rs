//! Where a long text may be divided: before a chapter, or at least before a paragraph.

use crate::memory::KEPT_BYTES;

/// Bytes of a text that is read in one: no novel but the very longest has more, and what is known of people in one part is not
/// known in the next.
const WHOLE: usize = 4 << 20;

/// Bytes of a part of a longer text at most, where there is a paragraph's end near: a novel still, and read in less memory
/// than such a text has itself.
const PART: usize = 1 << 19;
// The memory of one part serves the next.
const _: () = assert!(PART <= WHOLE && WHOLE <= KEPT_BYTES);

/// Bytes at the end of a part in which the best place is looked for.
const MARGIN: usize = 1 << 17;

/// How long the parts of a text of so many bytes are at most.
pub(super) fn longest_part(length: usize) -> usize {
    if length <= WHOLE {
        WHOLE
    } else {
        PART
    }
}

/// The element of mark-up that ends a paragraph, where no line may end for long.
const PARAGRAPH_END: &[u8] = b"</p>";

/// The length of the first part of what is left of a text: a paragraph is never divided, so one without a line's end goes on to
/// its own.
pub(super) fn first_part(text: &str, longest: usize) -> usize {
    if text.len() <= longest {
        return text.len();
    }
    let bytes = text.as_bytes();
    let from = longest - MARGIN;
    if let Some(at) = best_start(&bytes[from..longest]) {
        return from + at;
    }
    first_end(&bytes[longest..]).map_or(text.len(), |length| longest + length)
}

/// The bytes up to the first end of a line or of an element that is a paragraph.
fn first_end(bytes: &[u8]) -> Option<usize> {
    memchr::memchr2_iter(b'\n', b'<', bytes).find_map(|at| match bytes[at] {
        b'\n' => Some(at + 1),
        _ if bytes[at..].starts_with(PARAGRAPH_END) => Some(at + PARAGRAPH_END.len()),
        _ => None,
    })
}

/// The start of the line that is best to begin with, the last of the best; none where no line begins.
fn best_start(bytes: &[u8]) -> Option<usize> {
    let mut best = None;
    let mut blank = 0;
    let ends = memchr::memchr_iter(b'\n', bytes);
    for (line, end) in ends.clone().zip(ends.skip(1)) {
        let start = line + 1;
        let content = &bytes[start..end];
        if content.iter().all(u8::is_ascii_whitespace) {
            blank += 1;
            continue;
        }
        let worth = worth(blank, content);
        if best.is_none_or(|(most, _)| most <= worth) {
            best = Some((worth, start));
        }
        blank = 0;
    }
    best.map(|(_, start)| start)
}

/// How good a line is to begin with, behind so many blank ones: a chapter (which more than one leads to), a paragraph, a line; and
/// rather no speech, which may go on with the one before.
fn worth(blank: usize, line: &[u8]) -> usize {
    let text = line.trim_ascii_start();
    let speech = text
        .first()
        .is_some_and(|first| !first.is_ascii_alphanumeric());
    2 * blank.min(2) + usize::from(!speech)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A text a little longer than a part, with `ends` that come in its margin.
    fn long(ends: &[&str]) -> String {
        let mut text = "x".repeat(PART - MARGIN);
        for end in ends {
            text.push_str(end);
            text.push_str("Lines. ");
        }
        while text.len() <= PART {
            text.push_str("No line ends here. ");
        }
        text + "\nThe rest."
    }

    fn behind(text: &str) -> &str {
        &text[first_part(text, PART)..]
    }

    #[test]
    fn a_text_that_is_not_long_is_one_part() {
        assert_eq!(behind("One.\n\nTwo."), "");
        assert_eq!(behind(&"a\n\n".repeat(PART / 3)), "");
        let parts = [0, WHOLE, WHOLE + 1].map(longest_part);
        assert_eq!(parts, [WHOLE, WHOLE, PART]);
    }

    #[test]
    fn a_chapter_begins_a_part_rather_than_a_paragraph() {
        let text = long(&["\n\n\nII\n\n", "\n\n", "\n"]);
        assert!(behind(&text).starts_with("II"));
        let text = long(&["\r\n\r\n\r\nII\r\n\r\n", "\r\n\r\n"]);
        assert!(behind(&text).starts_with("II"));
    }

    #[test]
    fn a_paragraph_begins_a_part_rather_than_a_line_or_a_speech() {
        let text = long(&["\n\nHere it is. ", "\n", "\n\n“", "\n"]);
        assert!(behind(&text).starts_with("Here it is."));
    }

    #[test]
    fn a_paragraph_is_never_divided() {
        let text = long(&[]);
        assert_eq!(behind(&text), "The rest.");
        assert_eq!(first_part(&"é".repeat(PART), PART), 2 * PART);
        let one_line = "<p>It is all one line.</p>".repeat(PART / 20);
        let length = first_part(&one_line, PART);
        assert!(length < PART + 30 && one_line[..length].ends_with("</p>"));
    }
}

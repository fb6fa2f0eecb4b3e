//! Where paragraphs begin and end.

use super::places;

/// Share of lines, in percent, that must go on in the next line for a text to count as hard-wrapped.
const WRAPPED_SHARE: usize = 25;
/// Share of the lines that go on, in percent, that must end within a sentence: lines wrapped by hand seldom end with one.
const BROKEN_SHARE: usize = 50;
/// Longest mean length, in bytes, of the lines of a hard-wrapped text.
const WRAPPED_LINE: usize = 110;
/// Shortest such length: shorter lines are verse, a list or a table of contents.
const SHORTEST_LINE: usize = 30;

/// What a line ends with that ends its sentence too, marks included; the ones that are ASCII stand in [`ends_sentence`].
const SENTENCE_ENDS: [char; 4] = ['…', '”', '’', '»'];

/// What the line breaks of a text mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Breaks {
    /// Every line is a paragraph.
    Lines,
    /// Lines are wrapped by hand; a blank line (or an indented one, where there is no blank line) begins a paragraph.
    Blank,
}

/// The lines of a text without white space at both ends, and the places at which a mark may begin. One pass over the text.
pub(crate) fn lines_and_places(text: &str) -> (Vec<(u32, u32)>, Vec<u32>) {
    let bytes = text.as_bytes();
    // Most lines are longer, and most marks further apart: what is not needed is not touched.
    let mut lines = Vec::with_capacity(bytes.len() / 32 + 1);
    let mut marks = Vec::with_capacity(bytes.len() / 32);
    let mut start = 0;
    places::each_place(bytes, |at| {
        if bytes[at] == b'\n' {
            lines.push(trimmed(text, (start, at)));
            start = at + 1;
        } else if places::may_begin(bytes, at) {
            marks.push(at as u32);
        }
    });
    lines.push(trimmed(text, (start, text.len())));
    (lines, marks)
}

/// Paragraphs as byte ranges without white space at both ends, from the lines of the text.
pub(crate) fn paragraphs(text: &str, mut lines: Vec<(u32, u32)>) -> Vec<(u32, u32)> {
    if breaks(text, &lines) == Breaks::Lines {
        lines.retain(|(start, end)| start < end);
        return lines;
    }
    let blank = |(start, end): &(u32, u32)| start >= end;
    lines
        .split(blank)
        .filter_map(|lines| Some((lines.first()?.0, lines.last()?.1)))
        .collect()
}

/// Bytes of the head of a page at most.
const HEAD: u32 = 72;

/// Heads of pages that a scan has left inside a sentence: `THE MILL AT HARL   43`. The paragraph is made whole again; gives, in
/// order, what lies between its two halves. Linear.
pub(crate) fn join_over_heads(text: &str, paragraphs: &mut Vec<(u32, u32)>) -> Vec<(u32, u32)> {
    let mut heads = Vec::new();
    let first = paragraphs
        .windows(3)
        .position(|three| is_head(text, three[0], three[1], three[2]));
    let Some(mut at) = first else {
        return heads;
    };
    let mut kept = at;
    while at < paragraphs.len() {
        let mut whole = paragraphs[at];
        while let [head, next, ..] = paragraphs[at + 1..] {
            if !is_head(text, whole, head, next) {
                break;
            }
            heads.push((whole.1, next.0));
            whole.1 = next.1;
            at += 2;
        }
        paragraphs[kept] = whole;
        kept += 1;
        at += 1;
    }
    paragraphs.truncate(kept);
    heads
}

/// Capitals and a number, or the number alone, where the sentence before has not ended and the next line goes on with it.
#[inline]
fn is_head(text: &str, before: (u32, u32), head: (u32, u32), next: (u32, u32)) -> bool {
    if head.1 - head.0 > HEAD {
        return false;
    }
    let bytes = &text.as_bytes()[head.0 as usize..head.1 as usize];
    let numbered = bytes[0].is_ascii_digit() || bytes[bytes.len() - 1].is_ascii_digit();
    if !numbered && bytes[0] != b'[' {
        return false;
    }
    let of = |(start, end): (u32, u32)| &text[start as usize..end as usize];
    let bracketed = of(head).starts_with("[Pg ") || of(head).starts_with("[Page ");
    (numbered && !of(head).contains(char::is_lowercase) || bracketed)
        && of(next).starts_with(char::is_lowercase)
        && of(before).ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | ';' | '-' | '—'))
}

/// The lines of a text from `at` on, without white space at both ends.
#[derive(Clone)]
pub(crate) struct Lines<'t> {
    pub text: &'t str,
    pub at: usize,
}

impl Iterator for Lines<'_> {
    type Item = (u32, u32);

    fn next(&mut self) -> Option<(u32, u32)> {
        if self.at >= self.text.len() {
            return None;
        }
        let start = self.at;
        let end = memchr::memchr(b'\n', &self.text.as_bytes()[start..])
            .map_or(self.text.len(), |n| start + n);
        self.at = end + 1;
        Some(trimmed(self.text, (start, end)))
    }
}

/// A stretch of a text without white space at both ends.
#[inline]
pub(crate) fn trimmed(text: &str, (start, end): (usize, usize)) -> (u32, u32) {
    let bytes = text.as_bytes();
    // Most lines are empty, or begin and end with what is ASCII or a mark, and no white space.
    if start >= end || begins_plainly(&bytes[start..end]) && ends_plainly(&bytes[start..end]) {
        return (start as u32, end as u32);
    }
    trimmed_by_characters(text, (start, end))
}

fn begins_plainly(bytes: &[u8]) -> bool {
    match bytes {
        // Dashes and marks, U+2010 to U+201F.
        [0xE2, 0x80, 0x90..=0x9F, ..] => true,
        [byte, ..] => byte.is_ascii_graphic(),
        [] => false,
    }
}

fn ends_plainly(bytes: &[u8]) -> bool {
    match bytes {
        [.., 0xE2, 0x80, 0x90..=0x9F] => true,
        [.., byte] => byte.is_ascii_graphic(),
        [] => false,
    }
}

fn trimmed_by_characters(text: &str, (start, end): (usize, usize)) -> (u32, u32) {
    let line = &text[start..end];
    let inside = line.trim_start();
    let from = start + line.len() - inside.len();
    (from as u32, (from + inside.trim_end().len()) as u32)
}

/// Whether a line that is not blank and ends at `to` ends as sentences do.
fn ends_sentence(text: &str, to: usize) -> bool {
    match text.as_bytes()[to - 1] {
        b'.' | b'!' | b'?' | b'"' | b'\'' => true,
        byte if byte.is_ascii() => false,
        _ => text[..to].ends_with(SENTENCE_ENDS),
    }
}

/// Decides from the lengths of lines that are followed by another line.
fn breaks(text: &str, all: &[(u32, u32)]) -> Breaks {
    let (mut lines, mut followed, mut broken, mut bytes) = (0, 0, 0, 0);
    let mut before: Option<(usize, usize)> = None;
    for (start, end) in all {
        let (start, end) = (*start as usize, *end as usize);
        if start >= end {
            before = None;
            continue;
        }
        lines += 1;
        if let Some((from, to)) = before {
            followed += 1;
            broken += usize::from(!ends_sentence(text, to));
            bytes += to - from;
        }
        before = Some((start, end));
    }
    let mean = bytes.checked_div(followed).unwrap_or(0);
    if followed * 100 >= lines * WRAPPED_SHARE
        && broken * 100 >= followed * BROKEN_SHARE
        && (SHORTEST_LINE..=WRAPPED_LINE).contains(&mean)
    {
        Breaks::Blank
    } else {
        Breaks::Lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Vec<&str> {
        paragraphs(text, lines_and_places(text).0)
            .into_iter()
            .map(|(start, end)| &text[start as usize..end as usize])
            .collect()
    }

    #[test]
    fn one_line_a_paragraph() {
        assert_eq!(
            pieces("A headline\n\nFirst one.\r\n\r\n  Second one.  \n"),
            ["A headline", "First one.", "Second one."]
        );
        assert_eq!(pieces("- Yes.\n- No.\n"), ["- Yes.", "- No."]);
        assert_eq!(pieces(" \n\t\n"), Vec::<&str>::new());
    }

    fn joined(text: &str) -> (Vec<&str>, Vec<&str>) {
        let mut all = paragraphs(text, lines_and_places(text).0);
        let heads = join_over_heads(text, &mut all);
        let of = |(start, end): &(u32, u32)| &text[*start as usize..*end as usize];
        (
            all.iter().map(of).collect(),
            heads.iter().map(of).map(str::trim).collect(),
        )
    }

    #[test]
    fn the_head_of_a_page_parts_no_sentence() {
        let text = "The rope, and the\n\nTHE MILL AT HARL  43\n\nhook, and\n\n44\n\nthe oar.\n\n45\n\nHe left.";
        let (paragraphs, heads) = joined(text);
        assert_eq!(heads, ["THE MILL AT HARL  43", "44"]);
        assert_eq!(paragraphs.len(), 3);
        assert!(paragraphs[0].starts_with("The rope") && paragraphs[0].ends_with("the oar."));
        // A list of figures, a chapter, a sentence that has ended.
        for text in [
            "Boats\n\n43\n\n44\n\nOars",
            "He left.\n\n43\n\nand came",
            "He left\n\nCHAPTER\n\nand came",
        ] {
            assert_eq!(joined(text).1, Vec::<&str>::new(), "{text}");
        }
    }

    #[test]
    fn wrapped_lines_are_one_paragraph() {
        let text = "The boat had been lying on the shingle since the spring, and nobody\nhad thought of her until the day the pedlar came over the hill with\nhis tin box.\n\n\"She is sound,\" he said.\n";
        assert_eq!(pieces(text).len(), 2);
    }
}

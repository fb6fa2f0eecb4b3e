//! Where paragraphs begin and end.

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

/// Paragraphs as byte ranges without white space at both ends. One pass over the text, one over its lines.
pub(crate) fn paragraphs(text: &str) -> Vec<(u32, u32)> {
    let mut lines: Vec<(u32, u32)> = Lines::new(text)
        .map(|line| trimmed(text, line))
        .map(|(start, end)| (start as u32, end as u32))
        .collect();
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

struct Lines<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Lines<'t> {
    fn new(text: &'t str) -> Self {
        Lines { text, at: 0 }
    }
}

impl Iterator for Lines<'_> {
    type Item = (usize, usize);

    fn next(&mut self) -> Option<(usize, usize)> {
        if self.at >= self.text.len() {
            return None;
        }
        let start = self.at;
        let end = memchr::memchr(b'\n', &self.text.as_bytes()[start..])
            .map_or(self.text.len(), |n| start + n);
        self.at = end + 1;
        Some((start, end))
    }
}

fn trimmed(text: &str, (start, end): (usize, usize)) -> (usize, usize) {
    let bytes = text.as_bytes();
    // Most lines begin and end with a mark that is no white space and ASCII.
    let plain = |byte: &u8| byte.is_ascii_graphic();
    if end > start && plain(&bytes[start]) && plain(&bytes[end - 1]) {
        return (start, end);
    }
    let line = &text[start..end];
    let inside = line.trim_start();
    let from = start + line.len() - inside.len();
    (from, from + inside.trim_end().len())
}

/// Whether a line that is not blank ends as sentences do.
fn ends_sentence(line: &str) -> bool {
    match line.as_bytes().last() {
        Some(b'.' | b'!' | b'?' | b'"' | b'\'') => true,
        Some(byte) if byte.is_ascii() => false,
        _ => line.ends_with(SENTENCE_ENDS),
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
            broken += usize::from(!ends_sentence(&text[from..to]));
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
        paragraphs(text)
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

    #[test]
    fn wrapped_lines_are_one_paragraph() {
        let text = "The boat had been lying on the shingle since the spring, and nobody\nhad thought of her until the day the pedlar came over the hill with\nhis tin box.\n\n\"She is sound,\" he said.\n";
        assert_eq!(pieces(text).len(), 2);
    }
}

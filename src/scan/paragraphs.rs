//! Where paragraphs begin and end.

/// Share of lines, in percent, that must go on in the next line for a text to count as hard-wrapped.
const WRAPPED_SHARE: usize = 25;
/// Share of the lines that go on, in percent, that must end within a sentence: lines wrapped by hand seldom end with one.
const BROKEN_SHARE: usize = 50;
/// Longest mean length, in bytes, of the lines of a hard-wrapped text.
const WRAPPED_LINE: usize = 110;
/// Shortest such length: shorter lines are verse, a list or a table of contents.
const SHORTEST_LINE: usize = 30;

/// What a line ends with that ends its sentence too, marks included.
const SENTENCE_ENDS: [char; 9] = ['.', '!', '?', '…', '"', '”', '’', '\'', '»'];

/// What the line breaks of a text mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Breaks {
    /// Every line is a paragraph.
    Lines,
    /// Lines are wrapped by hand; a blank line (or an indented one, where there is no blank line) begins a paragraph.
    Blank,
}

/// Paragraphs as byte ranges without white space at both ends. Two passes over the line breaks.
pub(crate) fn paragraphs(text: &str) -> Vec<(u32, u32)> {
    let breaks = breaks(text);
    let mut out = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    for line in Lines::new(text) {
        let (start, end) = trimmed(text, line);
        let blank = start >= end;
        if blank || breaks == Breaks::Lines {
            out.extend(open.take());
        }
        if !blank {
            open = Some((open.map_or(start, |(first, _)| first), end));
        }
    }
    out.extend(open);
    out.into_iter()
        .map(|(start, end)| (start as u32, end as u32))
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
    let line = &text[start..end];
    let inside = line.trim_start();
    let from = start + line.len() - inside.len();
    (from, from + inside.trim_end().len())
}

/// Decides from the lengths of lines that are followed by another line.
fn breaks(text: &str) -> Breaks {
    let (mut lines, mut followed, mut broken, mut bytes) = (0, 0, 0, 0);
    let mut before: Option<(usize, usize)> = None;
    for line in Lines::new(text) {
        let (start, end) = trimmed(text, line);
        if start >= end {
            before = None;
            continue;
        }
        lines += 1;
        if let Some((from, to)) = before {
            followed += 1;
            broken += usize::from(!text[from..to].ends_with(SENTENCE_ENDS));
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

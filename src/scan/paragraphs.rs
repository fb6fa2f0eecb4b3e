//! Where paragraphs begin and end.

use crate::layout::Paragraph;

/// Share of lines, in percent, that must go on in the next line for a text to count as hard-wrapped.
const WRAPPED_SHARE: usize = 25;
/// Share of the lines that go on, in percent, that must end within a sentence: lines wrapped by hand seldom end with one.
const BROKEN_SHARE: usize = 50;
/// The same where indented lines show that lines are wrapped; and blank lines at most, to four indented ones, in such a text.
const INDENTED_SHARE: usize = 5;
const BLANK_TO_INDENTED: usize = 4;
/// Longest mean length, in bytes, of the lines of a hard-wrapped text.
const WRAPPED_LINE: usize = 110;
/// Share of the lines that go on, in percent, that may be longer than that: lines wrapped by hand are of one length.
const LONG_SHARE: usize = 20;
/// Shortest such length: shorter lines are verse, a list or a table of contents.
const SHORTEST_LINE: usize = 30;

/// What a line ends with that ends its sentence too, marks included; the ones that are ASCII stand in [`ends_sentence`].
const SENTENCE_ENDS: [char; 4] = ['…', '”', '’', '»'];

/// What the line breaks of a text mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Breaks {
    /// Every line is a paragraph.
    Lines,
    /// Lines are wrapped by hand; a blank line begins a paragraph.
    Blank,
    /// The same, and so does an indented line.
    Indented,
}

/// The lines of a text that are not blank, without white space at both ends.
pub(crate) struct TextLines<'t> {
    text: &'t str,
    lines: Vec<Paragraph>,
    /// Where the line that has not ended begins.
    start: usize,
    /// Whether the line before that one is blank, or there is none.
    after_blank: bool,
    followed: Followed,
    /// Those of them whose next line is indented.
    by_indented: Followed,
    /// Marks up to where that line begins.
    marks: u32,
}

/// Lines with another line right behind them.
#[derive(Default)]
struct Followed {
    lines: usize,
    /// Those that end within a sentence.
    broken: usize,
    /// Those longer than [`WRAPPED_LINE`].
    long: usize,
    bytes: usize,
}

impl Followed {
    fn count(&mut self, broken: bool, bytes: usize) {
        self.lines += 1;
        self.broken += usize::from(broken);
        self.long += usize::from(bytes > WRAPPED_LINE);
        self.bytes += bytes;
    }

    fn without(&self, others: &Followed) -> Followed {
        Followed {
            lines: self.lines - others.lines,
            broken: self.broken - others.broken,
            long: self.long - others.long,
            bytes: self.bytes - others.bytes,
        }
    }

    /// Whether they are wrapped by hand: so many in a hundred of all lines, of such a length, and most within a sentence.
    fn wrapped(&self, share: usize, all: usize) -> bool {
        let mean = self.bytes.checked_div(self.lines).unwrap_or(0);
        self.lines * 100 >= all * share
            && self.broken * 100 >= self.lines * BROKEN_SHARE
            && self.long * 100 <= self.lines * LONG_SHARE
            && (SHORTEST_LINE..=WRAPPED_LINE).contains(&mean)
    }
}

impl<'t> TextLines<'t> {
    /// No lines yet, in the memory of a list.
    pub(super) fn new(text: &'t str, mut lines: Vec<Paragraph>) -> Self {
        lines.clear();
        // Most lines are longer: what is not needed is not touched.
        lines.reserve(text.len() / 64 + 1);
        TextLines {
            text,
            lines,
            start: 0,
            after_blank: true,
            followed: Followed::default(),
            by_indented: Followed::default(),
            marks: 0,
        }
    }

    /// The line ends at a place that has so many marks before it. Until pieces are known, the range of a paragraph is one of marks.
    #[inline(always)]
    pub(super) fn end_at(&mut self, at: usize, marks: u32) {
        if self.start == at {
            (self.start, self.after_blank) = (at + 1, true);
        } else {
            self.end_of_some(at, marks);
        }
    }

    /// The same of a line that has something in it.
    #[inline(always)]
    fn end_of_some(&mut self, at: usize, marks: u32) {
        let first_piece = std::mem::replace(&mut self.marks, marks);
        let from = std::mem::replace(&mut self.start, at + 1);
        let (start, end) = trimmed(self.text, (from, at));
        if start >= end {
            self.after_blank = true;
            return;
        }
        if !self.after_blank {
            self.follows(start as usize > from);
        }
        self.after_blank = false;
        self.lines.push(Paragraph {
            start,
            end,
            first_piece,
            last_piece: marks,
        });
    }

    /// The line before has another one behind it.
    #[inline(never)] // most lines stand behind a blank one
    fn follows(&mut self, indented: bool) {
        let Some(line) = self.lines.last() else {
            return;
        };
        let broken = !ends_sentence(self.text, line.end as usize);
        let bytes = line.range().len();
        self.followed.count(broken, bytes);
        if indented {
            self.by_indented.count(broken, bytes);
        }
    }

    /// Decides from the lengths of lines that are followed by another line.
    fn breaks(&self) -> Breaks {
        let (followed, by_indented) = (&self.followed, &self.by_indented);
        let all = self.lines.len();
        // The first line stands behind none.
        let blank = (all - followed.lines).saturating_sub(1);
        let indents = by_indented.lines > BLANK_TO_INDENTED * blank;
        if indents && followed.without(by_indented).wrapped(INDENTED_SHARE, all) {
            Breaks::Indented
        } else if followed.wrapped(WRAPPED_SHARE, all) {
            Breaks::Blank
        } else {
            Breaks::Lines
        }
    }

    /// Paragraphs without white space at both ends.
    pub(crate) fn paragraphs(self) -> Vec<Paragraph> {
        let breaks = self.breaks();
        let mut lines = self.lines;
        if breaks != Breaks::Lines {
            // Lines with one break between them have no blank line there.
            let between = |end, start| &self.text.as_bytes()[end as usize..start as usize];
            lines.dedup_by(|line, paragraph| {
                let between = between(paragraph.end, line.start);
                let indented = breaks == Breaks::Indented && between.last() != Some(&b'\n');
                let goes_on = !indented && memchr::memchr_iter(b'\n', between).count() < 2;
                if goes_on {
                    paragraph.end = line.end;
                    paragraph.last_piece = line.last_piece;
                }
                goes_on
            });
        }
        lines
    }
}

/// Bytes of the head of a page at most.
pub(crate) const HEAD: u32 = 72;

/// Heads of pages that a scan has left inside a sentence: `THE MILL AT HARL   43`. The paragraph is made whole again; gives, in
/// order, what lies between its two halves. Linear.
pub(crate) fn join_over_heads(text: &str, paragraphs: &mut Vec<Paragraph>) -> Vec<(u32, u32)> {
    let mut heads = Vec::new();
    let first = paragraphs
        .windows(3)
        .position(|three| is_head(text, &three[0], &three[1], &three[2]));
    let Some(mut at) = first else {
        return heads;
    };
    let mut kept = at;
    while at < paragraphs.len() {
        let mut whole = paragraphs[at];
        while let [head, next, ..] = &paragraphs[at + 1..] {
            if !is_head(text, &whole, head, next) {
                break;
            }
            heads.push((whole.end, next.start));
            whole.end = next.end;
            whole.last_piece = next.last_piece;
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
#[inline(always)]
fn is_head(text: &str, before: &Paragraph, head: &Paragraph, next: &Paragraph) -> bool {
    let bytes = text.as_bytes();
    let (first, last) = (bytes[head.start as usize], bytes[head.end as usize - 1]);
    // Most lines are told by their length, most others by their ends.
    head.end - head.start <= HEAD
        && (first.is_ascii_digit() || last.is_ascii_digit() || first == b'[')
        && parts_sentence(text, before, head, next)
}

fn parts_sentence(text: &str, before: &Paragraph, head: &Paragraph, next: &Paragraph) -> bool {
    let head = &text[head.range()];
    let bracketed = head.starts_with("[Pg ") || head.starts_with("[Page ");
    let numbered = head.starts_with(|c: char| c.is_ascii_digit())
        || head.ends_with(|c: char| c.is_ascii_digit());
    (numbered && !head.contains(char::is_lowercase) || bracketed)
        && text[next.range()].starts_with(char::is_lowercase)
        && text[before.range()]
            .ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | ';' | '-' | '—'))
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
        let rest = &self.text.as_bytes()[start..];
        // In most texts every other line is empty.
        let length = match rest.first() {
            Some(b'\n') => Some(0),
            _ => memchr::memchr(b'\n', rest),
        };
        let end = length.map_or(self.text.len(), |length| start + length);
        self.at = end + 1;
        Some(trimmed(self.text, (start, end)))
    }
}

/// A stretch of a text without white space at both ends.
#[inline(always)]
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
        [byte, ..] if byte.is_ascii_graphic() => true,
        // Dashes and marks, U+2010 to U+201F.
        [0xE2, 0x80, 0x90..=0x9F, ..] => true,
        _ => false,
    }
}

fn ends_plainly(bytes: &[u8]) -> bool {
    match bytes {
        [.., byte] if byte.is_ascii_graphic() => true,
        [.., 0xE2, 0x80, 0x90..=0x9F] => true,
        _ => false,
    }
}

#[inline(never)] // few lines have white space at an end
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

#[cfg(test)]
mod tests {
    use super::super::lines_and_marks;
    use super::*;
    use crate::lang::Lexicon;

    fn pieces(text: &str) -> Vec<&str> {
        let paragraphs = lines_and_marks(text, &Lexicon::english(), Vec::new())
            .lines
            .paragraphs();
        paragraphs.iter().map(|one| &text[one.range()]).collect()
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
        let mut all = lines_and_marks(text, &Lexicon::english(), Vec::new())
            .lines
            .paragraphs();
        let heads = join_over_heads(text, &mut all);
        let of = |(start, end): &(u32, u32)| text[*start as usize..*end as usize].trim();
        (
            all.iter()
                .map(|paragraph| &text[paragraph.range()])
                .collect(),
            heads.iter().map(of).collect(),
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

    #[test]
    fn indented_lines_begin_paragraphs_where_none_are_blank() {
        let text = "   The boat had been lying on the shingle since the spring, and nobody\nhad thought of her until the pedlar came.\n   \
                    \"She is sound,\" he said.\n   \"She is not,\" said the boy, who had been looking at her keel\nfor some time.\n   \
                    Nobody spoke.\n";
        assert_eq!(pieces(text).len(), 4);
        // Verse in a text with blank lines is set in, and begins no paragraph.
        let verse = "The boat had been lying on the shingle since the spring, and nobody\nhad thought of her, and they sang\n    of the \
                     boat and\n    of the sea.\n\nThen they went home over the hill, with the pedlar and\nhis box.\n";
        assert_eq!(pieces(verse).len(), 2);
    }
}

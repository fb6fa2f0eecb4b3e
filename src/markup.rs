//! A text as its reader sees it: tags, character references and characters that were decoded wrongly, read as what they stand for;
//! blocks that are set off as quotations, with marks around them; numbered lines, without their numbers; a book of Project Gutenberg,
//! without what stands around it.
//!
//! Everything after works on the plain text; [`Places`] leads back to the bytes of the text that was given. Most texts hold
//! nothing of the kind and are read as they are. What kind of text it is, is told from the whole; what it shows is read from part
//! to part.

mod frame;
mod links;
mod mojibake;
mod numbers;
mod places;
mod references;
mod rewrite;
mod set_off;
mod shown;
mod tags;
mod tei;

use std::borrow::Cow;

pub(crate) use places::Places;

use shown::Shown;

use crate::span::Span;

/// The text as its reader sees it: without tags, the signs of quoted lines and the numbers of a court's, the head and foot of a
/// Project Gutenberg file, and with what references and wrongly decoded characters stand for. Linear.
///
/// ```
/// assert_eq!(inquit::plain_text("It <i>floats</i> &amp; sails"), "It floats & sails");
/// assert_eq!(inquit::plain_text("Ada Moss wrote:\n> It floats\n> and sails."), "Ada Moss wrote:\nIt floats\nand sails.");
/// ```
pub fn plain_text(text: &str) -> Cow<'_, str> {
    let mut reader = Reader::new(text);
    let book = reader.book();
    match reader.unmarked(book).plain {
        Some(plain) => Cow::Owned(plain.text),
        None => Cow::Borrowed(book.of(text)),
    }
}

/// What the reader of some bytes sees of them.
#[derive(Debug)]
pub(crate) struct Plain {
    pub text: String,
    /// They lead to the bytes, counted from the first of them.
    pub places: Places,
}

/// Reads a text from part to part.
pub(crate) struct Reader<'t> {
    text: &'t str,
    book: Span,
    /// Whether its lines have numbers.
    numbered: bool,
    shown: Shown<'t>,
}

impl<'t> Reader<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let book = frame::book(text);
        Reader {
            text,
            book,
            numbered: numbers::numbered(book.of(text)),
            shown: Shown::new(text),
        }
    }

    /// What is to be read of the text: all of it but for the head and the foot that Project Gutenberg puts around a book.
    pub(crate) fn book(&self) -> Span {
        self.book
    }

    /// What is seen of a part that begins where the last one ended: `None` where it is plain as it is. And the first byte behind
    /// it, which is further off where the part would end within something that stands for nothing, or for something else. Linear.
    pub(crate) fn part(&mut self, part: Span) -> (Option<Plain>, usize) {
        let Part { plain, blocks, end } = self.unmarked(part);
        let marked = {
            let text = plain
                .as_ref()
                .map_or(&self.text[part.start..end], |p| &p.text);
            set_off::marked(text, &blocks)
        };
        (after(plain, marked), end)
    }

    /// The same without marks around the blocks that are set off.
    fn unmarked(&mut self, part: Span) -> Part {
        let numberless = self
            .numbered
            .then(|| numbers::without(part.of(self.text)))
            .flatten();
        match numberless {
            None => self.shown.part(part),
            Some(plain) => {
                let whole = Span::new(0, plain.text.len());
                let shown = Shown::new(&plain.text).part(whole);
                Part {
                    plain: after(Some(plain), shown.plain),
                    blocks: shown.blocks,
                    end: part.end,
                }
            }
        }
    }
}

/// What is seen of a part of a text.
struct Part {
    /// `None` where it is plain as it is.
    plain: Option<Plain>,
    /// The blocks that are set off in it, as places of the plain text.
    blocks: Vec<Span>,
    /// The first byte behind it.
    end: usize,
}

/// The last of two readings of a text, the second of which was made of the first.
fn after(first: Option<Plain>, second: Option<Plain>) -> Option<Plain> {
    match (first, second) {
        (Some(first), Some(mut second)) => {
            second.places.come_after(first.places);
            Some(second)
        }
        (first, second) => second.or(first),
    }
}

/// What some bytes of a text stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Found {
    /// How many bytes they are.
    length: usize,
    sign: Sign,
}

impl Found {
    /// Bytes of which a reader sees nothing.
    fn unseen(length: usize) -> Self {
        Found {
            length,
            sign: Sign::Nothing,
        }
    }
}

/// What a reader sees in their place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    Nothing,
    Character(char),
    Text(&'static str),
    /// The end of a line.
    Line,
    /// The end of a paragraph.
    Paragraph,
}

impl Sign {
    fn len(self) -> usize {
        match self {
            Sign::Nothing => 0,
            Sign::Character(c) => c.len_utf8(),
            Sign::Text(text) => text.len(),
            Sign::Line => 1,
            Sign::Paragraph => 2,
        }
    }

    fn push(self, to: &mut String) {
        match self {
            Sign::Nothing => {}
            Sign::Character(c) => to.push(c),
            Sign::Text(text) => to.push_str(text),
            Sign::Line => to.push('\n'),
            Sign::Paragraph => to.push_str("\n\n"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each on lines of its own; together they have all that stands for something else.
    const PIECES: [&str; 12] = [
        "It <i>floats</i> &amp; sails.\n",
        "<p class=\"a\nb\">She said\nno.</p>\n",
        "<!-- It sank.\n\nIt sank again. -->\n",
        "<script>\nif (a < b) {\n}\n</script>It was new.\n",
        "See [the\nlist](https://lee.example/a) there.\n",
        "A ![ship\nin fog](b.png) and [[Ada Moss]].\n",
        "CafÃ© and donâ€™t, a\u{308} o\u{308}\n",
        "<v Ada Moss>We go.\n",
        "> It was late.\n> We went.\n\n",
        "a < b > c & d ] e [ f\n\n",
        "<q>No,</q> she said.<br>\n",
        "<blockquote>\nIt was late.\n\nWe went.\n</blockquote>\n",
    ];

    /// What is seen of all parts that end where a line does, one behind the other. Every place leads back into its part.
    fn in_parts(text: &str, lines: usize) -> String {
        let mut reader = Reader::new(text);
        let book = reader.book();
        let (mut start, mut seen) = (book.start, String::new());
        while start < book.end {
            let rest = &text[start..book.end];
            let ends = memchr::memchr_iter(b'\n', rest.as_bytes());
            let length = ends.map(|end| end + 1).nth(lines - 1);
            let place = Span::new(start, start + length.unwrap_or(rest.len()));
            let part = reader.unmarked(place);
            assert!(place.end <= part.end && part.end <= book.end);
            let given = &text[start..part.end];
            match &part.plain {
                None => seen.push_str(given),
                Some(plain) => {
                    seen.push_str(&plain.text);
                    for at in 0..plain.text.len() {
                        let place = plain.places.given(Span::new(at, at + 1));
                        assert!(place.end <= given.len(), "{at} of {given:?}");
                    }
                }
            }
            start = part.end;
        }
        seen
    }

    #[test]
    fn parts_show_what_the_whole_shows() {
        let mut texts: Vec<String> = Vec::new();
        for first in 0..PIECES.len() {
            let two = (0..PIECES.len()).map(|second| [PIECES[first], PIECES[second]].concat());
            texts.extend(two);
            let all: String = (0..PIECES.len())
                .map(|at| PIECES[(first + 5 * at) % PIECES.len()])
                .collect();
            let framed = format!(
                "x\n*** START OF THE PROJECT GUTENBERG EBOOK A ***\n{all}*** END OF THE PROJECT GUTENBERG EBOOK A ***\ny\n"
            );
            texts.extend([all, framed]);
        }
        for text in &texts {
            let whole = plain_text(text);
            for lines in 1..4 {
                assert_eq!(in_parts(text, lines), whole, "{lines} lines of {text:?}");
            }
        }
    }
}

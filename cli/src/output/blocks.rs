//! Paragraphs as a page or an XML file shows them.

use inquit::Span;

/// Bytes of a line that was broken by a program, not by its writer: from here, to there.
const WRAPPED: std::ops::RangeInclusive<usize> = 45..=100;
/// A line shorter than this, with another after it, was broken on purpose: verse, an address, a list.
const SHORT: usize = 40;

/// A paragraph.
#[derive(Debug, PartialEq, Eq)]
pub struct Block {
    pub span: Span,
    /// Whether its line breaks mean something.
    pub lines: bool,
}

/// The paragraphs of a text. Between them is nothing but spaces, tabs, `\r` and `\n`.
pub fn blocks(text: &str) -> Vec<Block> {
    let lines = lines(text);
    let wrapped = is_wrapped(&lines);
    let mut blocks: Vec<Block> = Vec::new();
    let mut joins = false;
    for line in lines {
        if line.is_empty() {
            joins = false;
            continue;
        }
        match blocks.last_mut() {
            Some(block) if joins && wrapped => {
                block.lines |= block.span.end - block.span.start < SHORT
                    || last_line(text, block.span) < SHORT;
                block.span.end = line.end;
            }
            _ => blocks.push(Block {
                span: line,
                lines: false,
            }),
        }
        joins = true;
    }
    blocks
}

/// Every line without the white space around it.
fn lines(text: &str) -> Vec<Span> {
    let mut start = 0;
    let pieces = text.split('\n').map(|line| {
        let at = start;
        start += line.len() + 1;
        let left = line.len() - line.trim_start_matches(is_space).len();
        Span::new(
            at + left,
            at + line.trim_end_matches(is_space).len().max(left),
        )
    });
    pieces.collect()
}

/// White space of XML, which may stand between elements.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\r' | '\n')
}

/// Whether most line breaks inside paragraphs are those of a program.
fn is_wrapped(lines: &[Span]) -> bool {
    let inner = lines
        .windows(2)
        .filter(|two| !two[0].is_empty() && !two[1].is_empty());
    let (mut all, mut wide) = (0, 0);
    for two in inner {
        all += 1;
        wide += usize::from(WRAPPED.contains(&two[0].len()));
    }
    wide * 2 > all
}

fn last_line(text: &str, span: Span) -> usize {
    let block = span.of(text);
    block.len() - block.rfind('\n').map_or(0, |at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<(&str, bool)> {
        let blocks = blocks(text);
        blocks.iter().map(|b| (b.span.of(text), b.lines)).collect()
    }

    #[test]
    fn lines_are_paragraphs_where_nobody_wrapped_them() {
        assert_eq!(shown(""), []);
        assert_eq!(shown(" \r\n\n"), []);
        assert_eq!(
            shown("One.\r\n\r\n  Two.  \nThree."),
            [("One.", false), ("Two.", false), ("Three.", false)]
        );
    }

    #[test]
    fn wrapped_lines_join_and_short_ones_keep_their_breaks() {
        let wide = "The harbour master read the notice aloud, twice,\nand nobody on the quay that morning believed it.";
        let verse = "Row, row,\nsaid she.";
        let text = format!("{wide}\n\n{wide}\n\n{verse}\n");
        assert_eq!(shown(&text), [(wide, false), (wide, false), (verse, true)]);
    }

    #[test]
    fn white_space_that_is_none_in_xml_stays_in_a_paragraph() {
        assert_eq!(
            shown("\u{a0}\n\u{c}"),
            [("\u{a0}", false), ("\u{c}", false)]
        );
    }
}

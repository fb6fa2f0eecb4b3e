//! Blocks that are set off as quotations: lines behind `>`, as in mail and Markdown, and the element for it of HTML.
//!
//! They are read as if marks stood around them, so that all that is known of marks holds of them too. Whoever signs a block
//! stands below it.

use super::rewrite::Rewrite;
use super::{Plain, Sign};
use crate::span::Span;

/// Words of the line that signs a block.
const SIGNATURE_WORDS: usize = 12;
/// Levels of lines behind signs, each inside the one before, that are told apart.
const LEVELS: usize = 8;
/// Lines of `On 2 March Ann Lee wrote:` above such a level.
const LEAD_LINES: usize = 3;
/// Bytes behind the end of a part in which an element is closed that is open there.
const GOES_ON_BYTES: usize = 1 << 19;
/// Words that a quotation has at least.
const LEAST_WORDS: usize = 2;

/// The blocks of a text. Bytes.
#[derive(Debug, Default)]
pub(super) struct Blocks {
    found: Vec<Span>,
    /// How many signs stood before the last line of the last block, and the lines, among those that go on to its end, before which
    /// more stand than before the one above: how many, and where the line begins.
    depth: usize,
    levels: Vec<(usize, usize)>,
    /// Elements that are open, and where the outermost begins.
    open: usize,
    from: usize,
}

impl Blocks {
    /// The signs with which a line begins, `> > `, where the first of them is at `at`: bytes, and what they are read as.
    pub(super) fn line(&mut self, text: &str, at: usize) -> Option<(usize, Sign)> {
        let bytes = text.as_bytes();
        let indent = bytes[..at].iter().rev().take(3);
        let start = at - indent.take_while(|byte| **byte == b' ').count();
        if start > 0 && bytes[start - 1] != b'\n' {
            return None;
        }
        let (mut depth, mut end) = (0, at);
        while let Some(b'>') = bytes.get(end) {
            depth += 1;
            end += 1 + usize::from(bytes[end + 1..].starts_with(b" >"));
        }
        if !matches!(bytes.get(end), None | Some(b' ' | b'\n' | b'\r')) {
            return None;
        }
        let rest = &bytes[end..];
        let line_end = end + memchr::memchr(b'\n', rest).unwrap_or(rest.len());
        let goes_on = self.found.last_mut().filter(|block| block.end + 1 == start);
        let same = match goes_on {
            Some(block) => {
                block.end = line_end;
                self.levels.retain(|level| level.0 <= depth);
                if depth > self.depth && self.levels.len() < LEVELS {
                    self.levels.push((depth, start));
                }
                self.depth == depth
            }
            None => {
                self.part_levels(text);
                self.found.push(Span::new(start, line_end));
                true
            }
        };
        self.depth = depth;
        // Where somebody else is quoted, a paragraph ends.
        let sign = if same { Sign::Nothing } else { Sign::Line };
        let space = usize::from(bytes.get(end) == Some(&b' '));
        Some((end + space - at, sign))
    }

    /// Parts the last block, which has ended, where `Ann Lee wrote:` leads on to what stands behind more signs up to its end: that is
    /// another's.
    fn part_levels(&mut self, text: &str) {
        for (_, start) in std::mem::take(&mut self.levels) {
            let Some(block) = self.found.last_mut().filter(|block| block.start < start) else {
                continue;
            };
            let Some(lead) = lead_in(&text[block.start..start]) else {
                continue;
            };
            let (lead, end) = (block.start + lead, block.end);
            block.end = lead.saturating_sub(1).max(block.start);
            if block.is_empty() {
                self.found.pop();
            }
            self.found
                .extend([Span::new(lead, start - 1), Span::new(start, end)]);
        }
    }

    /// The element begins or ends; `inside` is the place next to its tag that is inside of it.
    pub(super) fn element(&mut self, closing: bool, inside: usize) {
        if !closing {
            if self.open == 0 {
                self.from = inside;
            }
            self.open += 1;
        } else if self.open > 0 {
            self.open -= 1;
            if self.open == 0 {
                self.close_element(inside);
            }
        }
    }

    /// The outermost element that is open ends here: lines behind signs inside of it are part of it.
    fn close_element(&mut self, end: usize) {
        let outside = self.found.partition_point(|block| block.start < self.from);
        self.found.truncate(outside);
        self.found.push(Span::new(self.from, end));
    }

    /// What was found since it was asked last. What goes on behind `end`, where a part of the text ends, is another block there; an
    /// element that is not closed soon is none, as where it is never closed.
    pub(super) fn take_before(&mut self, text: &str, end: usize) -> Vec<Span> {
        if self.open > 0 {
            let near = &text.as_bytes()[end..];
            let near = &near[..near.len().min(GOES_ON_BYTES)];
            match memchr::memmem::find(near, b"</blockquote") {
                Some(_) => self.close_element(end),
                None => self.open = 0,
            }
            self.from = end;
        }
        if let Some(last) = self.found.last_mut() {
            last.end = last.end.min(end);
        }
        self.part_levels(text);
        std::mem::take(&mut self.found)
    }

    pub(super) fn inside_element(&self) -> bool {
        self.open > 0
    }
}

/// Where in the head of a block the lines begin that lead on to what is below: the last paragraph, if it ends with a colon and tells a day,
/// a time or an address. “There are three parts:” leads on to nobody.
fn lead_in(head: &str) -> Option<usize> {
    let bare = |line: &str| line.trim_matches(['>', ' ', '\t', '\r', '\n']).len();
    let words = head.trim_end_matches(['>', ' ', '\t', '\r', '\n']);
    let lines = words.split_inclusive('\n').rev();
    let own = lines.take_while(|line| bare(line) > 0).take(LEAD_LINES);
    let length: usize = own.map(str::len).sum();
    let lead = words.len() - length;
    let mail = words[lead..].contains(|c: char| c.is_ascii_digit() || c == '@');
    (mail && words.ends_with(':')).then_some(lead)
}

/// The text with marks around its blocks; `None` where no block is a quotation without marks. Linear.
pub(super) fn marked(text: &str, blocks: &[Span]) -> Option<Plain> {
    let mut plain = Rewrite::new(text);
    for (at, block) in blocks.iter().enumerate() {
        let mut said = paragraphs(text, *block);
        if let Some(lead) = said.last().filter(|_| leads_on(text, &blocks[at..])) {
            gap(text, &mut plain, lead.start);
            continue;
        }
        one_line(text, &mut plain, block.start);
        let signed = split_signature(text, &mut said);
        let Some((open, close)) = marks(text, &said) else {
            continue;
        };
        // Lines behind signs and an element may lie across each other.
        if said[0].start < plain.done() {
            continue;
        }
        for paragraph in &said {
            gap(text, &mut plain, paragraph.start);
            plain.replace(paragraph.start, 0, Sign::Text(open));
            lines(text, &mut plain, *paragraph);
        }
        if let Some(last) = said.last() {
            plain.replace(last.end, 0, Sign::Text(close));
            let behind = signed.map_or(block.end, |signature| signature.start);
            let behind = behind.max(last.end);
            gap(text, &mut plain, behind + blank(&text[behind..]));
        }
    }
    plain.finish()
}

/// `On 2 March Ann Lee ⏎ wrote:` above a block that begins at `end` is one line.
fn one_line(text: &str, plain: &mut Rewrite<'_>, end: usize) {
    let start = plain.done();
    let head = &text[start.min(end)..end];
    if let Some(lead) = lead_in(head) {
        lines(
            text,
            plain,
            Span::new(start + lead, start + head.trim_end().len()),
        );
    }
}

/// Whether the first of some blocks is `Ann Lee wrote:` right above the second, as [`Blocks::part_levels`] parts them: other blocks have a
/// line between them.
fn leads_on(text: &str, blocks: &[Span]) -> bool {
    let [lead, inner, ..] = blocks else {
        return false;
    };
    lead.end + 1 == inner.start && lead.of(text).trim_end().ends_with(':')
}

/// Bytes of white space with which a text begins.
fn blank(text: &str) -> usize {
    text.len() - text.trim_start().len()
}

/// Makes what white space stands before `at` the end of a paragraph.
fn gap(text: &str, plain: &mut Rewrite<'_>, at: usize) {
    let before = text[plain.done()..at].trim_end();
    let from = plain.done() + before.len();
    if from > 0 && from < at && at < text.len() {
        plain.replace(from, at - from, Sign::Paragraph);
    }
}

/// Lines of one paragraph are one line.
fn lines(text: &str, plain: &mut Rewrite<'_>, paragraph: Span) {
    let mut at = paragraph.start;
    let bytes = &text.as_bytes()[..paragraph.end];
    while let Some(end) = memchr::memchr(b'\n', &bytes[at..]).map(|n| at + n) {
        let behind = end + 1 + blank(&text[end + 1..paragraph.end]);
        plain.replace(end, behind - end, Sign::Character(' '));
        at = behind;
    }
}

/// The paragraphs of a block, without white space around them.
fn paragraphs(text: &str, block: Span) -> Vec<Span> {
    let mut found: Vec<Span> = Vec::new();
    let mut at = block.start;
    let mut apart = true;
    for line in text[block.start..block.end].split_inclusive('\n') {
        let words = line.trim();
        let start = at + blank(line);
        at += line.len();
        match found.last_mut() {
            _ if words.is_empty() => apart = true,
            Some(last) if !apart => last.end = start + words.len(),
            _ => found.push(Span::new(start, start + words.len())),
        }
        apart &= words.is_empty();
    }
    found
}

/// Takes off the last line if it signs the block: `— Ann Lee, engineer`.
fn split_signature(text: &str, paragraphs: &mut Vec<Span>) -> Option<Span> {
    let last = *paragraphs.last()?;
    let words = &text[last.start..last.end];
    let line = words.rfind('\n').map_or(0, |end| end + 1);
    let start = last.start + line + blank(&words[line..]);
    let signature = &text[start..last.end];
    let name = signature
        .trim_start_matches(['—', '–', '―', '-'])
        .trim_start();
    let few = name.split_whitespace().take(SIGNATURE_WORDS + 1).count() <= SIGNATURE_WORDS;
    let signs = name.len() < signature.len()
        && name.starts_with(char::is_uppercase)
        && !name.ends_with(['.', '!', '?', '”', '"'])
        && few
        && (line > 0 || paragraphs.len() > 1);
    if !signs {
        return None;
    }
    paragraphs.pop();
    let before = text[last.start..start].trim_end();
    if !before.is_empty() {
        paragraphs.push(Span::new(last.start, last.start + before.len()));
    }
    Some(Span::new(start, last.end))
}

/// Marks for a block that has none: such as stand nowhere in it. `None` where it is no quotation, or has its own marks.
fn marks(text: &str, paragraphs: &[Span]) -> Option<(&'static str, &'static str)> {
    let (first, last) = (paragraphs.first()?, paragraphs.last()?);
    let whole = &text[first.start..last.end];
    let words = whole.split_whitespace().take(LEAST_WORDS).count();
    let opens = |paragraph: &&Span| {
        text[paragraph.start..paragraph.end].starts_with(['“', '"', '«', '„', '‘', '\''])
    };
    let opening = paragraphs.iter().filter(opens).count();
    let begins = whole.starts_with(|c: char| c.is_alphabetic() || "“\"«„‘'([_*…".contains(c));
    if words < LEAST_WORDS || !begins || opening == paragraphs.len() || opening > 1 {
        return None;
    }
    if !whole.contains(['“', '”', '"']) {
        return Some(("“", "”"));
    }
    (!whole.contains(['«', '»'])).then_some(("«", "»"))
}

//! The state machine over bytes: candidates for quotation marks with local evidence, and paragraph breaks.
//!
//! A candidate is recorded with what its neighbours say (can it open? can it close?) and nothing is decided; the next stage,
//! [`crate::quotes`], pairs them from left to right. Most bytes are passed over many at a time.

mod beside;
mod class;
mod paragraphs;
mod pass;
mod places;
mod shape;

pub(crate) use paragraphs::{join_over_heads, trimmed, Lines, HEAD};
pub(crate) use pass::lines_and_marks;

use crate::extraction::MarkedSpan;
use crate::lang::Lexicon;
use crate::layout::{InOrder, Layout, Paragraph};
use crate::marks::{Families, Family};
use crate::quotes;

/// What the neighbours of a mark say.
pub(crate) mod can {
    /// Stands after a letter or digit: perhaps an apostrophe.
    pub const AFTER_WORD: u8 = 1;
    pub const OPEN: u8 = 2;
    pub const CLOSE: u8 = 4;
    /// First mark of its paragraph, nothing but brackets before it.
    pub const STARTS: u8 = 8;
    /// Stands after punctuation that ends what is said.
    pub const AFTER_END: u8 = 16;
    /// The word after it has dropped its first letters: 'twas.
    pub const DROPPED: u8 = 32;
    /// What follows begins with a capital; told of single marks that may open, as are the dropped letters.
    pub const CAPITAL: u8 = 64;
    /// The same as [`DROPPED`] after a left mark, which opens all the same if one closes: ‘twas.
    pub const LEFT_DROPPED: u8 = 128;
}

/// A character that may be a quotation mark. 8 bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Candidate {
    pub start: u32,
    pub width: u8,
    pub family: Family,
    pub can: u8,
    /// Whether the character itself is a left (`“`) or right (`”`) form, or neither.
    pub side: Side,
}

/// The shape of a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Left,
    Right,
    Neither,
}

impl Candidate {
    /// Whether it opens and does nothing else, by what is known of it.
    #[inline(always)]
    pub(crate) fn opens(&self) -> bool {
        self.can & (can::OPEN | can::AFTER_WORD | can::DROPPED) == can::OPEN
    }

    /// A straight or curly double mark, as most are.
    #[inline(always)]
    pub(crate) fn is_plain_double(&self) -> bool {
        matches!(self.family, Family::StraightDouble | Family::CurlyDouble)
    }
}

/// Iterator over the stretches inside quotation marks; see [`scan`].
#[derive(Debug)]
pub struct Scan<'t> {
    layout: Layout,
    walk: InOrder,
    text: std::marker::PhantomData<&'t str>,
}

impl Iterator for Scan<'_> {
    type Item = MarkedSpan;

    fn next(&mut self) -> Option<MarkedSpan> {
        let piece = self.walk.next_of(&self.layout)?;
        Some(piece.marked(None))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.walk.left_of(&self.layout);
        (left, Some(left))
    }
}

impl ExactSizeIterator for Scan<'_> {}

/// The stretches inside quotation marks, in order, without attribution: for users who need the spans only.
///
/// Linear in the length of the text; memory goes with the number of marks, not of characters. Tags and character references are
/// read as they stand, as with [`crate::Builder::markup`] off.
///
/// ```
/// let found: Vec<_> = inquit::scan("“Is it late?” asked Ida. It was ‘late’.").map(|mark| mark.inner.range()).collect();
/// assert_eq!(found, [3..14, 39..43]);
/// ```
pub fn scan(text: &str) -> Scan<'_> {
    let lexicon = Lexicon::english();
    Scan {
        layout: quotes::places(text, &lexicon),
        walk: InOrder::default(),
        text: std::marker::PhantomData,
    }
}

/// Tells of the marks of a text, paragraph by paragraph, what the pass over the bytes has left open. Linear.
pub(crate) struct Scanner<'t> {
    pub text: &'t str,
    /// The marks of which nothing is known yet, in paragraphs that nobody has looked at.
    others: &'t [u32],
    pub families: Families,
    pub lexicon: &'t Lexicon,
    /// The last paragraph that was asked whether two apostrophes close in it: its start, and the answer.
    doubled: Option<(usize, bool)>,
}

impl<'t> Scanner<'t> {
    pub(crate) fn new(
        text: &'t str,
        others: &'t [u32],
        families: Families,
        lexicon: &'t Lexicon,
    ) -> Self {
        Scanner {
            text,
            others,
            families,
            lexicon,
            doubled: None,
        }
    }

    /// Whether an apostrophe, the second of two, belongs to its word: `''Twas late,' he said.` Where two apostrophes close too,
    /// they are one mark: `''And now?''`
    fn drops(&mut self, from: usize, at: usize, to: usize) -> bool {
        let word = &self.text.as_bytes()[at + 1..to];
        has_dropped(word, self.lexicon) && !self.closes_doubled(from, to)
    }

    /// Whether two apostrophes close something in the paragraph `from..to`.
    fn closes_doubled(&mut self, from: usize, to: usize) -> bool {
        match self.doubled {
            Some((known, closes)) if known == from => closes,
            _ => {
                let bytes = &self.text.as_bytes()[from..to];
                let closes = bytes.windows(3).any(|three| {
                    &three[1..] == b"''" && !three[0].is_ascii_whitespace() && three[0] != b'\''
                });
                self.doubled = Some((from, closes));
                closes
            }
        }
    }

    /// Makes candidates of the marks of a paragraph, those of its range of pieces: gives back how many there are, first in the list,
    /// and whether guillemets may be among them. Paragraphs come in order.
    #[inline(always)]
    pub(crate) fn candidates(
        &mut self,
        marks: &mut [Candidate],
        paragraph: &Paragraph,
    ) -> (usize, bool) {
        let (from, to) = (paragraph.start as usize, paragraph.end as usize);
        let in_it = |at: &&u32| **at < paragraph.last_piece;
        let others = self.others.first().filter(in_it).is_some();
        if others || !self.families.contains_all() {
            let looked_at = self.others.iter().take_while(in_it).count();
            self.others = &self.others[looked_at..];
            return (self.look(marks, from, to), others);
        }
        for mark in marks.iter_mut() {
            if mark.start - paragraph.start > HEAD_BYTES {
                break;
            }
            mark.can = Place::of(self.text, mark, from, to).at_head(mark);
        }
        (marks.len(), others)
    }

    #[inline(never)] // a loop by itself keeps what it needs in registers
    fn look(&mut self, marks: &mut [Candidate], from: usize, to: usize) -> usize {
        let mut kept = 0;
        let mut free = from;
        for next in 0..marks.len() {
            let mut mark = marks[next];
            let at = mark.start as usize;
            // Within the mark before.
            if at < free {
                continue;
            }
            let is_mark = if mark.is_plain_double() {
                mark.can = Place::of(self.text, &mark, from, to).at_head(&mark);
                true
            } else {
                self.other(&mut mark, from, to)
            };
            free = at + mark.width as usize;
            if is_mark && self.families.contains(mark.family) {
                marks[kept] = mark;
                kept += 1;
            }
        }
        kept
    }

    /// The same of marks of other kinds.
    #[inline(never)]
    fn other(&mut self, mark: &mut Candidate, from: usize, to: usize) -> bool {
        let double = mark.family == Family::Doubled && mark.side == Side::Neither;
        if double && self.drops(from, mark.start as usize + 1, to) {
            (mark.family, mark.width) = (Family::StraightSingle, 1);
        }
        let place = Place::of(self.text, mark, from, to);
        let can = place.evidence(mark.family, mark.side, self.lexicon);
        mark.can = can.unwrap_or(0);
        can.is_some()
    }
}

/// Characters looked at beyond a mark to find a word; italics and brackets may stand between.
const NEIGHBOURS: usize = 3;
/// Bytes that so many characters and one more have at most.
const HEAD_BYTES: u32 = 4 * (NEIGHBOURS as u32 + 1);
/// The longest word that can be one with dropped first letters.
const DROPPED_BYTES: usize = 12;

#[derive(Clone, Copy)]
struct Place<'t> {
    text: &'t str,
    from: usize,
    to: usize,
    at: usize,
    end: usize,
}

impl<'t> Place<'t> {
    #[inline(always)]
    fn of(text: &'t str, mark: &Candidate, from: usize, to: usize) -> Self {
        let at = mark.start as usize;
        let end = at + mark.width as usize;
        Place {
            text,
            from,
            to,
            at,
            end,
        }
    }

    fn before(&self) -> &str {
        &self.text[self.from..self.at]
    }

    fn after(&self) -> &str {
        &self.text[self.end..self.to]
    }

    /// The classes of the characters on both sides.
    #[inline(always)]
    fn beside(&self) -> (u8, u8) {
        (
            class::last(self.text, self.from, self.at),
            class::first(self.text, self.end, self.to),
        )
    }

    /// What the neighbours of a mark that is neither straight nor curly double say; `None` if it is no quotation mark at all.
    fn evidence(&self, family: Family, side: Side, lexicon: &Lexicon) -> Option<u8> {
        let (before, after) = self.beside();
        let starts = self.starts();
        if matches!(family, Family::StraightSingle | Family::CurlySingle) {
            let can = self.single(family, side, (before, after), lexicon)?;
            return Some(can | starts);
        }
        let can = beside::can(side, before, after) | starts;
        Some(match family {
            // A left mark opens, a right mark closes, whatever the spacing.
            Family::LowHigh => can & !can::CLOSE | can::OPEN,
            Family::Cjk if side == Side::Left => can & !can::CLOSE | can::OPEN,
            Family::Cjk => can & !can::OPEN | can::CLOSE,
            Family::Guillemets => can | can::OPEN | can::CLOSE,
            _ => can,
        })
    }

    /// The same of a single mark, but for where in its paragraph it stands.
    fn single(
        &self,
        family: Family,
        side: Side,
        (before, after): (u8, u8),
        lexicon: &Lexicon,
    ) -> Option<u8> {
        if self.lone_n() || before & class::DIGIT != 0 && self.measure(family) {
            return None;
        }
        let can = beside::single(side, before, after)?;
        // The rest is asked of marks that may open.
        if can & can::OPEN == 0 {
            return Some(can);
        }
        let word = &self.text.as_bytes()[self.end..self.to];
        Some(can | before_word(side, self.follows(after), word, lexicon))
    }

    /// What the word after the mark begins with; `after` is what the first character tells.
    fn follows(&self, after: u8) -> u8 {
        let (mut at, mut of) = (self.end, after);
        for _ in 1..NEIGHBOURS {
            if of & class::ALPHANUMERIC != 0 || at >= self.to {
                break;
            }
            at += class::width(self.text.as_bytes()[at]);
            of = class::first(self.text, at, self.to);
        }
        of
    }

    /// Rock 'n' roll: an “and” that has lost both ends, a word on either side.
    #[inline(always)]
    fn lone_n(&self) -> bool {
        let bytes = self.text.as_bytes();
        let n = |byte: u8| byte | 0x20 == b'n';
        (self.at > self.from && n(bytes[self.at - 1]) || self.end < self.to && n(bytes[self.end]))
            && self.beside_lone_n()
    }

    #[inline(never)] // few marks stand beside an “n”
    fn beside_lone_n(self) -> bool {
        let mark = |c: Option<char>| matches!(c, Some('\'' | '‘' | '’'));
        let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let n = |c: Option<char>| matches!(c, Some('n' | 'N'));
        let mut left = self.text[self.from..self.at].chars().rev();
        let mut right = self.text[self.end..self.to].chars();
        let (first, second) = (right.next(), right.next());
        if n(first) && mark(second) {
            return left.next() == Some(' ')
                && word(left.next())
                && right.next() == Some(' ')
                && word(right.next());
        }
        n(left.next())
            && mark(left.next())
            && left.next() == Some(' ')
            && word(left.next())
            && first == Some(' ')
            && word(second)
    }

    /// Feet and inches, minutes and seconds: 5", 40'.
    #[inline(never)]
    fn measure(self, family: Family) -> bool {
        if family != Family::StraightSingle {
            return false;
        }
        let after = self.after().chars().next();
        let digits = digits_before(&self.text.as_bytes()[self.from..self.at]);
        let open = after.is_none_or(|c| c.is_whitespace() || c.is_ascii_digit() || c == 'x');
        after.is_some_and(|c| c.is_ascii_digit())
            || open
                && digits <= 2
                && self.text[self.end..self.to]
                    .trim_start()
                    .starts_with(|c: char| c.is_ascii_digit())
    }

    /// [`can::STARTS`] or nothing.
    #[inline(always)]
    fn starts(&self) -> u8 {
        if self.at == self.from || self.near_head() && self.behind_head() {
            can::STARTS
        } else {
            0
        }
    }

    /// Whether so little stands before it that it may be nothing but a head; a letter or a stop right before it is none.
    #[inline(always)]
    fn near_head(&self) -> bool {
        let before = self.text.as_bytes()[self.at - 1];
        self.at - self.from <= HEAD_BYTES as usize
            && (class::of_byte(before) & class::HEAD != 0 || !before.is_ascii())
    }

    /// What a mark may do whose neighbours are known, with where in its paragraph it stands.
    #[inline(always)]
    fn at_head(&self, mark: &Candidate) -> u8 {
        let can = mark.can | self.starts();
        if can & (can::STARTS | can::CLOSE) == can::STARTS | can::CLOSE && mark.side == Side::Right
        {
            self.right_at_head(mark, can)
        } else {
            can
        }
    }

    /// `” … and so it ended,” wrote the paper`: a right double mark before the first word of a paragraph closes nothing there.
    #[inline(never)] // it is rare
    fn right_at_head(self, mark: &Candidate, can: u8) -> u8 {
        if mark.is_plain_double()
            && self.before().trim().is_empty()
            && self.after().contains(char::is_alphanumeric)
        {
            can & !can::CLOSE | can::OPEN
        } else {
            can
        }
    }

    #[inline(never)]
    fn behind_head(self) -> bool {
        let head = |c: char| class::of(c) & class::HEAD != 0;
        self.before().chars().rev().take(NEIGHBOURS + 1).all(head)
    }
}

/// What the word behind a single mark that may open tells; `first` is what it begins with.
#[inline(always)]
fn before_word(side: Side, first: u8, word: &[u8], lexicon: &Lexicon) -> u8 {
    let dropped = match side {
        _ if !has_dropped(word, lexicon) => 0,
        Side::Left => can::LEFT_DROPPED,
        _ => can::DROPPED,
    };
    first & class::CAPITAL | dropped
}

/// 'twas, 'em, '68
#[inline(always)]
fn has_dropped(word: &[u8], lexicon: &Lexicon) -> bool {
    // Some marks have no letter behind them.
    let may = |byte: &u8| !byte.is_ascii() || byte.is_ascii_alphanumeric() || *byte == b'\'';
    word.first().is_some_and(may) && lexicon.may_be_dropped(word) && dropped(word, lexicon)
}

/// Figures right before the end, up to four.
fn digits_before(bytes: &[u8]) -> usize {
    let backwards = bytes.iter().rev().take(4);
    backwards.take_while(|b| b.is_ascii_digit()).count()
}

/// Whether a double mark stands behind feet, and figures: 6'2".
#[inline(never)]
fn are_inches(before: &[u8]) -> bool {
    let feet = &before[..before.len() - digits_before(before)];
    feet.last() == Some(&b'\'')
}

/// Whether what follows a mark begins with a word that has dropped its first letters.
#[inline(never)] // few words may have
fn dropped(rest: &[u8], lexicon: &Lexicon) -> bool {
    let mut folded = [0; DROPPED_BYTES];
    let mut length = 0;
    for (to, from) in folded.iter_mut().zip(rest) {
        if !from.is_ascii_alphanumeric() {
            break;
        }
        *to = from.to_ascii_lowercase();
        length += 1;
    }
    if length >= 2 && rest[..2].iter().all(u8::is_ascii_digit) {
        return length <= 3;
    }
    // 'tisn't
    let negated = [&b"'t"[..], "’t".as_bytes()];
    if negated.iter().any(|end| rest[length..].starts_with(end)) && length + 2 <= DROPPED_BYTES {
        folded[length..length + 2].copy_from_slice(b"'t");
        length += 2;
    }
    lexicon
        .get(&folded[..length])
        .is_some_and(|id| lexicon.info(id).any(crate::lang::is::DROPPED))
}

//! What a document does with its marks: which family holds its dialogue, which way its guillemets point, whether it uses dashes.

use crate::lang::{fold, Lexicon};
use crate::layout::Paragraph;
use crate::marks::{Families, Family};
use crate::scan::{can, Candidate, Side};

/// Paragraphs that must begin with a dash, and their share in percent, for dashes to be dialogue.
const DASH_PARAGRAPHS: usize = 3;
const DASH_SHARE: usize = 8;
/// Words before a colon among which a verb of speech says that speech follows, and no list.
const COLON_WORDS: usize = 6;
/// So many times rarer must double marks be for single marks to hold the dialogue.
const SINGLE_TIMES: usize = 2;

/// The habits of one document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Habits {
    /// Single marks hold the dialogue, as in British books.
    pub single: bool,
    /// `»…«`
    pub reversed: bool,
    /// Paragraphs that begin with a dash are speech.
    pub dashes: bool,
}

/// Marks of each family.
#[derive(Default)]
pub(crate) struct Counts([usize; Family::ALL.len()]);

impl Counts {
    pub(crate) fn add(&mut self, mark: &Candidate, counts: bool) {
        self.0[mark.family as usize] += usize::from(counts);
    }
    fn of(&self, families: &[Family]) -> usize {
        families.iter().map(|family| self.0[*family as usize]).sum()
    }
    fn single(&self) -> usize {
        self.of(&[Family::StraightSingle, Family::CurlySingle])
    }
    fn double(&self) -> usize {
        self.of(&[
            Family::StraightDouble,
            Family::CurlyDouble,
            Family::Doubled,
            Family::Guillemets,
            Family::LowHigh,
        ])
    }
}

/// What the habits of a document are told from, paragraph by paragraph.
#[derive(Default)]
pub(crate) struct Tally {
    /// Marks that open and begin a paragraph.
    begin: Counts,
    /// Guillemets that point to the right and to the left, those with a space before them.
    right: usize,
    left: usize,
    /// Paragraphs that begin with a dash, the items of lists left out.
    dashed: usize,
    /// The last paragraph that is an item of a list, by how many there were up to it.
    item: usize,
}

impl Tally {
    /// Adds the marks of a paragraph. How paragraphs begin tells most: a scare quote seldom begins one.
    #[inline(always)]
    pub(crate) fn add(&mut self, marks: &[Candidate]) {
        if let Some(first) = marks.first() {
            self.begin
                .add(first, first.opens() && first.can & can::STARTS != 0);
        }
    }

    /// Counts a paragraph that begins with a dash, the last of these, if it is no item of a list: `The prizes went to:` and a line for
    /// each.
    #[inline(never)] // most paragraphs begin with none
    pub(crate) fn dash(&mut self, text: &str, lexicon: &Lexicon, paragraphs: &[Paragraph]) {
        let introduces = |line: &Paragraph| {
            let range = line.range();
            text[range.clone()].ends_with(':')
                && !super::dash::begins(text, range.clone())
                && !speaks(&text[range], lexicon)
        };
        let listed = match paragraphs {
            [.., before, _] => self.item + 1 == paragraphs.len() || introduces(before),
            _ => false,
        };
        if listed {
            self.item = paragraphs.len();
        } else {
            self.dashed += 1;
        }
    }

    /// Adds which way the guillemets of a paragraph point.
    #[inline(never)] // most paragraphs have none
    pub(crate) fn add_guillemets(&mut self, text: &str, candidates: &[Candidate]) {
        let guillemets = candidates.iter().filter(|c| c.family == Family::Guillemets);
        guillemets.for_each(|c| self.points(text, c));
    }

    fn points(&mut self, text: &str, guillemet: &Candidate) {
        let before = text[..guillemet.start as usize].chars().next_back();
        if before.is_none_or(|b| b.is_whitespace() || b == '(') {
            self.right += usize::from(guillemet.side == Side::Right);
            self.left += usize::from(guillemet.side == Side::Left);
        }
    }

    /// `open` counts the marks that open: it is asked where single marks may hold the dialogue.
    pub(crate) fn habits(
        &self,
        families: Families,
        paragraphs: usize,
        open: impl Fn() -> Counts,
    ) -> Habits {
        let (by_single, by_double) = (self.begin.single(), self.begin.double());
        let single = if by_single + by_double == 0 {
            let open = open();
            open.single() >= 2 && open.single() > SINGLE_TIMES * open.double()
        } else {
            by_single > SINGLE_TIMES * by_double && {
                let open = open();
                open.single() >= open.double()
            }
        };
        let dashes = families.contains(Family::Dash)
            && self.dashed >= DASH_PARAGRAPHS
            && self.dashed * 100 >= paragraphs * DASH_SHARE
            && by_single + by_double < self.dashed;
        Habits {
            single,
            reversed: self.right > self.left,
            dashes,
        }
    }
}

/// Whether a verb of speech stands among the last words of a line: `Then the porter said to her:`
fn speaks(line: &str, lexicon: &Lexicon) -> bool {
    let mut buffer = Vec::new();
    let words = line.rsplit(|c: char| !c.is_alphanumeric());
    let mut last = words.filter(|word| !word.is_empty()).take(COLON_WORDS);
    last.any(|word| {
        fold(word, &mut buffer);
        lexicon
            .get(&buffer)
            .is_some_and(|id| lexicon.info(id).speech())
    })
}

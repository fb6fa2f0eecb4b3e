//! What a document does with its marks: which family holds its dialogue, which way its guillemets point, whether it uses dashes.

use std::ops::Range;

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
struct Counts([usize; Family::ALL.len()]);

impl Counts {
    fn add(&mut self, mark: &Candidate, counts: bool) {
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
    /// Marks that open.
    all: Counts,
    /// Those that begin a paragraph.
    begin: Counts,
    /// Guillemets that point to the right and to the left, those with a space before them.
    right: usize,
    left: usize,
    paragraphs: usize,
    /// Paragraphs that begin with a dash, the items of lists left out.
    dashed: usize,
    /// What the paragraph before was.
    before: Before,
}

/// What a paragraph is to a dash that begins the next one.
#[derive(Default)]
enum Before {
    #[default]
    Text,
    /// A line that ends in a colon, by its range: it may introduce a list.
    Colon(Range<usize>),
    /// An item of a list.
    Item,
}

impl Tally {
    /// Of so many straight and curly double marks that open.
    pub(crate) fn of_doubles(opening: [usize; 2], families: Families) -> Self {
        let mut tally = Tally::default();
        for (family, count) in [Family::StraightDouble, Family::CurlyDouble]
            .into_iter()
            .zip(opening)
        {
            if families.contains(family) {
                tally.all.0[family as usize] = count;
            }
        }
        tally
    }

    #[inline]
    pub(crate) fn add(
        &mut self,
        text: &str,
        lexicon: &Lexicon,
        paragraph: &Paragraph,
        candidates: &[Candidate],
    ) {
        self.paragraphs += 1;
        self.before = if super::dash::begins(text, paragraph.range()) {
            self.dash(text, lexicon)
        } else if text.as_bytes()[paragraph.range()].ends_with(b":") {
            Before::Colon(paragraph.range())
        } else {
            Before::Text
        };
        // How paragraphs begin tells most: a scare quote seldom begins one.
        if let Some(first) = candidates.first() {
            self.begin
                .add(first, first.opens() && first.can & can::STARTS != 0);
        }
    }

    /// Counts a paragraph that begins with a dash, if it is no item of a list: `The prizes went to:` and a line for each.
    #[inline(never)] // most paragraphs begin with none
    fn dash(&mut self, text: &str, lexicon: &Lexicon) -> Before {
        let listed = match &self.before {
            Before::Item => true,
            Before::Colon(line) => !speaks(&text[line.clone()], lexicon),
            Before::Text => false,
        };
        if listed {
            return Before::Item;
        }
        self.dashed += 1;
        Before::Text
    }

    /// Those of a paragraph that are neither straight nor curly double marks.
    #[inline(never)] // most paragraphs have none
    pub(crate) fn add_others(&mut self, text: &str, candidates: &[Candidate]) {
        for c in candidates.iter().filter(|c| !c.is_plain_double()) {
            self.all.add(c, c.opens());
            if c.family == Family::Guillemets {
                self.points(text, c);
            }
        }
    }

    fn points(&mut self, text: &str, guillemet: &Candidate) {
        let before = text[..guillemet.start as usize].chars().next_back();
        if before.is_none_or(|b| b.is_whitespace() || b == '(') {
            self.right += usize::from(guillemet.side == Side::Right);
            self.left += usize::from(guillemet.side == Side::Left);
        }
    }

    pub(crate) fn habits(&self, families: Families) -> Habits {
        let (by_single, by_double) = (self.begin.single(), self.begin.double());
        let (singles, doubles) = (self.all.single(), self.all.double());
        let single = if by_single + by_double > 0 {
            by_single > SINGLE_TIMES * by_double && singles >= doubles
        } else {
            singles > SINGLE_TIMES * doubles && singles >= 2
        };
        let dashes = families.contains(Family::Dash)
            && self.dashed >= DASH_PARAGRAPHS
            && self.dashed * 100 >= self.paragraphs * DASH_SHARE
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

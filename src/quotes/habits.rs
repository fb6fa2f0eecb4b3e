//! What a document does with its marks: which family holds its dialogue, which way its guillemets point, whether it uses dashes.

use std::ops::Range;

use crate::marks::{Families, Family};
use crate::scan::{can, Candidate, Side};

/// Paragraphs that must begin with a dash, and their share in percent, for dashes to be dialogue.
const DASH_PARAGRAPHS: usize = 3;
const DASH_SHARE: usize = 8;
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
    fn add(&mut self, mark: &Candidate) {
        self.0[mark.family as usize] += 1;
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

impl Habits {
    pub(crate) fn of(
        text: &str,
        paragraphs: &[(u32, u32)],
        candidates: &[Candidate],
        ranges: &[Range<usize>],
        families: Families,
    ) -> Habits {
        let opens = |c: &&Candidate| {
            c.can & can::OPEN != 0 && c.can & (can::AFTER_WORD | can::DROPPED) == 0
        };
        // How paragraphs begin tells most: a scare quote seldom begins one.
        let mut begin = Counts::default();
        for range in ranges {
            if let Some(first) = candidates[range.clone()]
                .first()
                .filter(|c| c.can & can::STARTS != 0)
                .filter(opens)
            {
                begin.add(first);
            }
        }
        let (by_single, by_double) = (begin.single(), begin.double());
        let mut all = Counts::default();
        candidates.iter().filter(opens).for_each(|c| all.add(c));
        let (singles, doubles) = (all.single(), all.double());
        let single = if by_single + by_double > 0 {
            by_single > SINGLE_TIMES * by_double && singles >= doubles
        } else {
            singles > SINGLE_TIMES * doubles && singles >= 2
        };
        // Guillemets that point to the right and to the left, those with a space before them.
        let (mut right, mut left) = (0, 0);
        for c in candidates.iter().filter(|c| c.family == Family::Guillemets) {
            let before = text[..c.start as usize].chars().next_back();
            if before.is_none_or(|b| b.is_whitespace() || b == '(') {
                right += usize::from(c.side == Side::Right);
                left += usize::from(c.side == Side::Left);
            }
        }
        let dashes = families.contains(Family::Dash) && {
            let begins = paragraphs
                .iter()
                .filter(|(start, end)| super::dash::begins(&text[*start as usize..*end as usize]))
                .count();
            begins >= DASH_PARAGRAPHS
                && begins * 100 >= paragraphs.len() * DASH_SHARE
                && by_single + by_double < begins
        };
        Habits {
            single,
            reversed: right > left,
            dashes,
        }
    }
}

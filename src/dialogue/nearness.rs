//! How near and how active each choice of a turn is. The features that nearly every choice has are made of a few small numbers,
//! which take a sixth of the memory of their values: a novel has as many turns as sentences.

use once_cell::sync::Lazy;

use super::cast_of_turns::CHOICES;
use super::evidence::Evidence;
use super::rows::Row;

/// The distance of one who was not named in the paragraphs looked back on.
pub(super) const FAR_AWAY: u8 = 50;
/// The rank of one who is not among those mentioned last.
const UNRANKED: u8 = u8::MAX;

/// The features that nearly every choice has, how near and how prominent somebody is, each with its place among the rows.
const FEATURES: [(Evidence, usize); 9] = [
    (Evidence::Rank, row::RANK),
    (Evidence::Often, row::OFTEN),
    (Evidence::Ahead, row::AHEAD),
    (Evidence::AheadOften, row::AHEAD_OFTEN),
    (Evidence::EntryDistance, row::DISTANCE),
    (Evidence::EntryRank, row::RANK),
    (Evidence::EntryTagsLately, row::LATELY),
    (Evidence::EntryTags, row::TAGS),
    (Evidence::EntryOften, row::OFTEN),
];

mod row {
    pub(super) const RANK: usize = 0;
    pub(super) const AHEAD: usize = 1;
    pub(super) const DISTANCE: usize = 2;
    pub(super) const LATELY: usize = 3;
    pub(super) const TAGS: usize = 4;
    pub(super) const OFTEN: usize = 5;
    pub(super) const AHEAD_OFTEN: usize = 6;
    pub(super) const COUNT: usize = 7;
}

/// What tells how near each choice of a turn is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Nearness {
    /// The rank among the people mentioned last.
    pub rank: [u8; CHOICES],
    /// Paragraphs since the choice was named or meant.
    pub distance: [u8; CHOICES],
    /// How often the tags just before name it.
    pub lately: [u8; CHOICES],
    /// How often the paragraphs ahead name it.
    pub ahead: [u16; CHOICES],
}

impl Default for Nearness {
    fn default() -> Nearness {
        Nearness {
            rank: [UNRANKED; CHOICES],
            distance: [FAR_AWAY; CHOICES],
            lately: [0; CHOICES],
            ahead: [0; CHOICES],
        }
    }
}

/// How prominent each person of the cast is: the logarithm of how often a tag names it, and the narration.
#[derive(Debug, Default)]
pub(crate) struct Prominence {
    pub tags: Vec<f32>,
    pub often: Vec<f32>,
}

/// The values of the features, in rows of all choices of a turn.
pub(crate) struct Values([Row; row::COUNT]);

impl Nearness {
    /// The values for choices of a turn, places and people.
    pub(crate) fn values(
        &self,
        people: impl Iterator<Item = (usize, u32)>,
        prominence: &Prominence,
    ) -> Values {
        let logarithms = &*LOGARITHMS;
        let mut rows = [Row::default(); row::COUNT];
        for (place, person) in people.take_while(|(place, _)| *place < CHOICES) {
            let person = person as usize;
            let ahead = logarithm(logarithms, self.ahead[place].into());
            let often = prominence.often[person];
            rows[row::RANK][place] = RANKS[usize::from(self.rank[place])];
            rows[row::AHEAD][place] = ahead;
            rows[row::DISTANCE][place] = logarithm(logarithms, self.distance[place].into());
            rows[row::LATELY][place] = logarithm(logarithms, self.lately[place].into());
            rows[row::TAGS][place] = prominence.tags[person];
            rows[row::OFTEN][place] = often;
            rows[row::AHEAD_OFTEN][place] = ahead * often;
        }
        Values(rows)
    }
}

impl Values {
    /// The features with their values.
    pub(crate) fn features(&self) -> impl Iterator<Item = (Evidence, &Row)> {
        FEATURES
            .iter()
            .map(|(evidence, row)| (*evidence, &self.0[*row]))
    }
}

/// One over the rank, and nothing for whoever has none.
static RANKS: [f32; UNRANKED as usize + 1] = {
    let mut ranks = [0.0; UNRANKED as usize + 1];
    let mut rank = 0;
    while rank < UNRANKED as usize {
        ranks[rank] = 1.0 / (1.0 + rank as f32);
        rank += 1;
    }
    ranks
};

/// The logarithms of one more than each small number.
static LOGARITHMS: Lazy<[f32; FAR_AWAY as usize + 1]> =
    Lazy::new(|| std::array::from_fn(|n| (n as f32).ln_1p()));

/// The logarithm of one more than a number.
fn logarithm(logarithms: &[f32], of: usize) -> f32 {
    let small = logarithms.get(of).copied();
    small.unwrap_or_else(|| (of as f32).ln_1p())
}

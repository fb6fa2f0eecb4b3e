//! All that decoding and learning read: who may have spoken each turn, what speaks for and against each, conversation by
//! conversation. It owns what it holds, so it outlives the text.

use super::cast_of_turns::{Choice, CHOICES};
use super::evidence::{Evidence, Sign};
use super::heard::{self, Call};
use super::links::{Link, Step};
use super::nouns::{self, Noun};
use super::rows::Row;
use super::style::{self, Traits};
use super::talk;
use super::turns::Gap;
use crate::extraction::Gender;

/// The features of the second pass, each with its place among the rows of [`Hearing::second`].
pub(crate) const SECOND: [(Evidence, usize); 7] = [
    (Evidence::Style, second::STYLE),
    (Evidence::EntryStyle, second::STYLE),
    (Evidence::Talks, second::TALKS),
    (Evidence::TalksNear, second::TALKS_NEAR),
    (Evidence::RoleHeard, second::ROLE),
    (Evidence::CallsHeard, second::CALLS),
    (Evidence::PronounHeard, second::PRONOUN),
];
/// The rows of [`Hearing::second`].
mod second {
    pub(super) const STYLE: usize = 0;
    pub(super) const TALKS: usize = 1;
    pub(super) const TALKS_NEAR: usize = 2;
    pub(super) const ROLE: usize = 3;
    pub(super) const CALLS: usize = 4;
    pub(super) const PRONOUN: usize = 5;
    pub(super) const COUNT: usize = 6;
}

/// The features that nearly every choice has, how near and how prominent somebody is, each with its place among the rows of
/// [`Hearing::every`].
const EVERY: [(Evidence, usize); 9] = [
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

/// The rows of [`Hearing::every`].
pub(crate) mod row {
    pub(crate) const RANK: usize = 0;
    pub(crate) const AHEAD: usize = 1;
    pub(crate) const DISTANCE: usize = 2;
    pub(crate) const LATELY: usize = 3;
    pub(crate) const TAGS: usize = 4;
    pub(crate) const OFTEN: usize = 5;
    pub(crate) const AHEAD_OFTEN: usize = 6;
    pub(crate) const COUNT: usize = 7;
}

/// The turns of a text as questions to be answered.
#[derive(Debug, Default)]
pub(crate) struct Hearing {
    /// Who may have spoken, turn by turn.
    pub choices: Vec<Choice>,
    /// The features of the choices, turn by turn: those that a few choices have …
    pub signs: Vec<Sign>,
    /// … and those of nearly every choice, see [`row`].
    pub every: Vec<[Row; row::COUNT]>,
    /// The links to the turn before, turn by turn.
    pub links: Vec<(Step, Link)>,
    /// The nouns of tags and lead-ins, by turn.
    pub nouns: Vec<(u32, Noun)>,
    /// What somebody is called, and the pronoun of the tag, by turn.
    pub calls: Vec<(u32, Call)>,
    pub pronouns: Vec<(u32, Gender)>,
    /// Whose gender is known, in the cast.
    pub gendered: Vec<bool>,
    /// What only a second pass knows, turn by turn: how like everybody's own the words are, how much everybody talks,
    /// and whom a noun stood for elsewhere.
    pub second: Vec<[Row; second::COUNT]>,
    /// The choices that the first pass found likely enough to be weighed again, turn by turn: a bit for each.
    pub likely: Vec<Choices>,
    /// The probability that they had together, turn by turn.
    pub share: Vec<f32>,
    /// How many there are in the cast.
    pub people: usize,
}

/// A set of choices of one turn: a bit for each place.
pub(crate) type Choices = u16;
const _: () = assert!(CHOICES <= Choices::BITS as usize);

/// Probability in the first pass below which a choice is not weighed again: the second hardly ever turns it round.
pub(crate) const UNLIKELY: f32 = 0.03;

/// One conversation: turns `from..to` with no break between.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Conversation {
    pub from: usize,
    pub to: usize,
}

/// Turns up to which a conversation is decoded as one; longer ones are cut, which costs one link in so many.
const LONGEST: usize = 400;

impl Hearing {
    /// The features of a turn's choices.
    pub(crate) fn signs(&self, choice: &Choice) -> &[Sign] {
        &self.signs[choice.signs.0 as usize..choice.signs.1 as usize]
    }

    /// The values of all choices of turn `at` for the features that nearly every choice has.
    pub(crate) fn every(&self, at: usize) -> impl Iterator<Item = (Evidence, &Row)> {
        let rows = &self.every[at];
        EVERY.iter().map(|(evidence, row)| (*evidence, &rows[*row]))
    }

    /// The values of all choices of turn `at` for the features of a second pass: none before it.
    pub(crate) fn second(&self, at: usize) -> impl Iterator<Item = (Evidence, &Row)> {
        let rows = self.second.get(at).into_iter();
        rows.flat_map(|rows| {
            SECOND
                .iter()
                .map(|(evidence, row)| (*evidence, &rows[*row]))
        })
    }

    /// The links that fire when a turn has the same speaker as the one before, and when it has the one before last's.
    pub(crate) fn links(&self, choice: &Choice) -> &[(Step, Link)] {
        &self.links[choice.links.0 as usize..choice.links.1 as usize]
    }

    /// The choices of turn `at` that are still to be weighed: before a first pass all of them.
    pub(crate) fn likely(&self, at: usize) -> Choices {
        self.likely.get(at).copied().unwrap_or(Choices::MAX)
    }

    /// The choices among which a second pass is to decide; none where one alone is left.
    pub(crate) fn doubtful(&self, at: usize) -> impl Iterator<Item = (usize, u32)> + '_ {
        let likely = self.likely(at);
        let likely = if likely.count_ones() > 1 { likely } else { 0 };
        let people = self.choices[at].people().iter().copied().enumerate();
        people.filter(move |(c, _)| likely >> c & 1 != 0)
    }

    /// The probability that the choices of turn `at` which are weighed have together.
    pub(crate) fn share(&self, at: usize) -> f32 {
        self.share.get(at).copied().unwrap_or(1.0)
    }

    /// The choices of a turn with their probabilities.
    pub(crate) fn shares<'a>(
        &'a self,
        turn: u32,
        posteriors: &'a [Row],
    ) -> impl Iterator<Item = (u32, f32)> + 'a {
        let people = self.choices[turn as usize].people().iter().copied();
        people.zip(posteriors[turn as usize])
    }

    /// Takes up what a first pass tells: who is likely at all, how everybody speaks, and how much.
    pub(crate) fn listen(&mut self, traits: &Traits, posteriors: &[Row]) {
        let likely = |node: &Row| {
            let places = node.iter().enumerate();
            match places.fold(0, |bits, (c, node)| {
                bits | Choices::from(*node >= UNLIKELY) << c
            }) {
                0 => Choices::MAX,
                bits => bits,
            }
        };
        self.likely.clear();
        self.likely.extend(posteriors.iter().map(likely));
        let share = |(node, likely): (&Row, &Choices)| {
            let places = node.iter().enumerate();
            let kept = places.filter(|(c, _)| likely >> c & 1 != 0);
            kept.map(|(_, node)| node).sum::<f32>()
        };
        self.share.clear();
        self.share
            .extend(posteriors.iter().zip(&self.likely).map(share));
        let style = style::compare(self, traits, posteriors);
        let style = style.into_iter().chain(std::iter::repeat(Row::default()));
        let talk = talk::measure(self, posteriors);
        self.second.clear();
        self.second
            .extend(style.zip(talk).map(|(style, [all, near])| {
                let mut rows = [Row::default(); second::COUNT];
                rows[second::STYLE] = style;
                rows[second::TALKS] = all;
                rows[second::TALKS_NEAR] = near;
                rows
            }));
        let heard = [
            (second::ROLE, nouns::compare(self, posteriors)),
            (second::CALLS, heard::calls(self, posteriors)),
            (second::PRONOUN, heard::pronouns(self, posteriors)),
        ];
        for (place, rows) in heard {
            for (turn, row) in rows {
                self.second[turn as usize][place] = row;
            }
        }
    }

    /// Its memory, with nothing in it.
    pub(crate) fn cleared(mut self) -> Hearing {
        self.choices.clear();
        self.signs.clear();
        self.every.clear();
        self.links.clear();
        self.nouns.clear();
        self.calls.clear();
        self.pronouns.clear();
        self.gendered.clear();
        self.forget();
        self
    }

    /// Forgets what a first pass told.
    pub(crate) fn forget(&mut self) {
        self.second.clear();
        self.likely.clear();
        self.share.clear();
    }

    /// The conversations, in order.
    pub(crate) fn conversations(&self) -> Vec<Conversation> {
        let mut all = Vec::new();
        let mut from = 0;
        for at in 1..=self.choices.len() {
            let ends = at == self.choices.len()
                || self.choices[at].gap == Some(Gap::Far)
                || at - from >= LONGEST;
            if ends {
                all.push(Conversation { from, to: at });
                from = at;
            }
        }
        all
    }
}

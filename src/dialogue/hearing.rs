//! All that decoding and learning read: who may have spoken each turn, what speaks for and against each, conversation by
//! conversation. It owns what it holds, so it outlives the text.

use super::cast_of_turns::{Choice, CHOICES};
use super::evidence::{Evidence, Sign, Signs};
use super::heard::{self, Call};
use super::links::{Link, Step};
use super::nearness::{Nearness, Prominence, Values};
use super::nouns::Noun;
use super::rows::Row;
use super::style::{self, Traits};
use super::talk;
use super::turns::Gap;
use crate::extraction::Gender;

/// The features of the second pass, each with its place among the rows of [`Hearing::second`].
pub(crate) const SECOND: [(Evidence, usize); 6] = [
    (Evidence::Style, second::STYLE),
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

/// The turns of a text as questions to be answered.
#[derive(Debug, Default)]
pub(crate) struct Hearing {
    /// Who may have spoken, turn by turn.
    pub choices: Vec<Choice>,
    /// The features of the choices, turn by turn: those that a few choices have …
    pub signs: Signs,
    /// … and what those of nearly every choice are made of.
    pub near: Vec<Nearness>,
    pub prominence: Prominence,
    /// The links to the turn before, turn by turn.
    pub links: Vec<(Step, Link)>,
    /// The nouns of tags and lead-ins, by turn.
    pub nouns: Vec<(u32, Noun)>,
    /// What somebody is called, and the pronoun of the tag, by turn.
    pub calls: Vec<(u32, Call)>,
    pub pronouns: Vec<(u32, Gender)>,
    /// Whose gender is known, in the cast.
    pub gendered: Vec<bool>,
    /// What only a second pass knows, of the turns of which it knows anything: how like everybody's own the words are, how much
    /// everybody talks, and whom a noun stood for elsewhere.
    pub second: Second,
    /// The choices that the first pass found likely enough to be weighed again, turn by turn: a bit for each.
    pub likely: Vec<Choices>,
    /// The probability that they had together, turn by turn.
    pub share: Vec<f32>,
    /// How many there are in the cast.
    pub people: usize,
}

/// Rows of some of the turns.
#[derive(Debug, Default)]
pub(crate) struct Second {
    rows: Vec<[Row; second::COUNT]>,
    /// For each turn the place of its rows, or [`NO_ROWS`].
    places: Vec<u32>,
}

/// The place of the rows of a turn that has none.
const NO_ROWS: u32 = u32::MAX;

impl Second {
    /// Makes rows of zeros for the turns of which anything may be known: those in doubt, and those with a noun, a call or a pronoun.
    fn clear(&mut self, hearing: &Hearing) {
        let turns = hearing.choices.len();
        self.places.clear();
        self.places.resize(turns, NO_ROWS);
        let doubts = (0..turns).filter(|at| hearing.in_doubt(*at));
        let nouns = hearing.nouns.iter().map(|(turn, _)| *turn as usize);
        let calls = hearing.calls.iter().map(|(turn, _)| *turn as usize);
        let pronouns = hearing.pronouns.iter().map(|(turn, _)| *turn as usize);
        let mut rows = 0;
        for turn in doubts.chain(nouns).chain(calls).chain(pronouns) {
            if self.places[turn] == NO_ROWS {
                self.places[turn] = rows;
                rows += 1;
            }
        }
        self.rows.clear();
        self.rows.resize(rows as usize, Default::default());
    }

    /// A row of a turn, of zeros if it has none.
    fn row(&mut self, turn: u32, row: usize) -> &mut Row {
        let place = &mut self.places[turn as usize];
        if *place == NO_ROWS {
            *place = self.rows.len() as u32;
            self.rows.push(Default::default());
        }
        &mut self.rows[*place as usize][row]
    }

    /// The rows of a turn, if it has any.
    fn of(&self, turn: usize) -> Option<&[Row; second::COUNT]> {
        self.rows.get(*self.places.get(turn)? as usize)
    }
}

/// A set of choices of one turn: a bit for each place.
pub(crate) type Choices = u16;
const _: () = assert!(CHOICES <= Choices::BITS as usize);

/// The places of a set, in order.
pub(crate) fn places_of(mut choices: Choices) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let place = choices.trailing_zeros() as usize;
        let some = choices != 0;
        choices &= choices.wrapping_sub(1);
        some.then_some(place)
    })
}

/// The people of a set of choices, each with its place.
fn people_of(people: &[u32], choices: Choices) -> impl Iterator<Item = (usize, u32)> + '_ {
    places_of(choices).map_while(|place| Some((place, *people.get(place)?)))
}

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
    pub(crate) fn signs(&self, choice: &Choice) -> impl Iterator<Item = Sign> + '_ {
        self.signs.of(choice.signs)
    }

    /// The values of all choices of turn `at` for the features that nearly every choice has.
    pub(crate) fn every(&self, at: usize) -> Values {
        self.every_of(at, Choices::MAX)
    }

    /// The same for some of its choices; the values of the others are zeros.
    pub(crate) fn every_of(&self, at: usize, choices: Choices) -> Values {
        let people = people_of(self.choices[at].people(), choices);
        self.near[at].values(people, &self.prominence)
    }

    /// The values of all choices of turn `at` for the features of a second pass: none before it, nor where it knows nothing.
    pub(crate) fn second(&self, at: usize) -> impl Iterator<Item = (Evidence, &Row)> {
        let rows = self.second.of(at).into_iter();
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

    /// Whether a second pass is to decide among several choices.
    fn in_doubt(&self, at: usize) -> bool {
        let likely = self.likely(at);
        likely & likely.wrapping_sub(1) != 0
    }

    /// The choices among which a second pass is to decide; none where one alone is left.
    pub(crate) fn doubtful(&self, at: usize) -> impl Iterator<Item = (usize, u32)> + '_ {
        let likely = if self.in_doubt(at) {
            self.likely(at)
        } else {
            0
        };
        people_of(self.choices[at].people(), likely)
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

    /// Takes up what a pass tells: who is likely at all, how everybody speaks, and how much.
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
        // Of those whom a pass before had left, if there was one.
        self.share.resize(posteriors.len(), 1.0);
        let shares = posteriors.iter().zip(&self.likely).map(share);
        for (left, share) in self.share.iter_mut().zip(shares) {
            *left *= share;
        }
        let mut second = std::mem::take(&mut self.second);
        second.clear(self);
        style::compare(self, traits, posteriors, |turn, choice, style| {
            second.row(turn, second::STYLE)[choice] = style;
        });
        talk::measure(self, posteriors, |turn, choice, [all, near]| {
            second.row(turn, second::TALKS)[choice] = all;
            second.row(turn, second::TALKS_NEAR)[choice] = near;
        });
        let heard = [
            (
                second::ROLE,
                heard::elsewhere(self, &self.nouns, posteriors),
            ),
            (
                second::CALLS,
                heard::elsewhere(self, &self.calls, posteriors),
            ),
            (second::PRONOUN, heard::pronouns(self, posteriors)),
        ];
        for (place, rows) in heard {
            for (turn, row) in rows {
                *second.row(turn, place) = row;
            }
        }
        self.second = second;
    }

    /// Its memory, with nothing in it.
    pub(crate) fn cleared(mut self) -> Hearing {
        self.choices.clear();
        self.signs.clear();
        self.near.clear();
        self.prominence.tags.clear();
        self.prominence.often.clear();
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
        self.second = Second::default();
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

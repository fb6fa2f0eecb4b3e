//! The scores of one turn.

#![allow(clippy::needless_range_loop)] // places among the choices index several tables

use crate::dialogue::cast_of_turns::CHOICES;
use crate::dialogue::evidence::{Evidence, When, WHEN};
use crate::dialogue::hearing::{places_of, Choices, Hearing};
use crate::dialogue::links::Step;
use crate::dialogue::rows::{exponential, exponentials, greater, Row};
use crate::dialogue::weights::Weights;

/// A choice that stands for nobody, where a turn has no choices.
const NONE: u32 = u32::MAX;
/// No such place among the choices.
pub(super) const NOWHERE: u8 = u8::MAX;
/// A choice that is this much worse than the best one in all of its ways is left out: e to the minus five is one in 150, and
/// what the turns around add seldom makes up for it.
const HOPELESS: f32 = 5.0;

/// The scores of one turn as factors, for the choices that have hope.
#[derive(Debug, Clone)]
pub(super) struct Factors {
    /// How many choices are left.
    pub width: usize,
    /// Their places among the turn's choices, and their people.
    pub choice: [u8; CHOICES],
    pub people: [u32; CHOICES],
    /// The factor of a choice as a new voice, as the same speaker, as the one before last.
    pub entry: Row,
    pub same: Row,
    pub back: Row,
    /// Place of the same person at the turn before and at the one before that.
    pub before: [u8; CHOICES],
    pub two: [u8; CHOICES],
    /// Logarithm of what the factors were divided by.
    pub scale: f32,
}

impl Factors {
    /// No choices.
    pub(super) const NONE: Factors = Factors {
        width: 0,
        choice: [NOWHERE; CHOICES],
        people: [NONE; CHOICES],
        entry: [0.0; CHOICES],
        same: [0.0; CHOICES],
        back: [0.0; CHOICES],
        before: [NOWHERE; CHOICES],
        two: [NOWHERE; CHOICES],
        scale: 0.0,
    };

    /// The factors of a turn, from [`Factors::NONE`]; not yet who of them spoke before. Some of it may have been `told`.
    pub(super) fn fill(
        &mut self,
        hearing: &Hearing,
        at: usize,
        weights: &Weights,
        told: Option<&Sums>,
        allowed: impl Fn(usize) -> Option<bool>,
    ) {
        let choice = &hearing.choices[at];
        let people = choice.people();
        if people.is_empty() {
            self.width = 1;
            (self.entry[0], self.same[0], self.back[0]) = (1.0, 1.0, 1.0);
            return;
        }
        let all = Choices::MAX >> (Choices::BITS as usize - people.len());
        let admitted = (0..people.len()).map(|c| Some(Choices::from(allowed(c)?) << c));
        let admitted: Option<Choices> = admitted.sum();
        let weighed = admitted.unwrap_or(hearing.likely(at) & all);
        let told = told.filter(|told| weighed & !told.weighed == 0).copied();
        let mut sums = told.unwrap_or_else(|| Sums::told(hearing, at, weights, weighed));
        sums.hear(hearing, at, weights);
        let mut best = [f32::NEG_INFINITY; CHOICES];
        let mut most = f32::NEG_INFINITY;
        for c in places_of(weighed) {
            best[c] = sums.best(c);
            most = greater(most, best[c]);
        }
        let (mut entries, mut sames, mut backs) = ([0.0; CHOICES], [0.0; CHOICES], [0.0; CHOICES]);
        let mut width = 0;
        for c in places_of(weighed) {
            if admitted.is_none() && best[c] <= most - HOPELESS {
                continue;
            }
            self.choice[width] = c as u8;
            self.people[width] = people[c];
            let [any, new, same, back] = &sums.ways;
            let score = any[c] - most;
            entries[width] = score + new[c];
            sames[width] = score + sums.same + same[c];
            backs[width] = score + sums.back + back[c];
            width += 1;
        }
        self.width = width;
        self.scale = most;
        if width == 1 {
            // As in most turns once a first pass was heard.
            let alone = [entries[0], sames[0], backs[0]];
            [self.entry[0], self.same[0], self.back[0]] = alone.map(exponential);
            return;
        }
        self.entry = exponentials(&entries, width);
        self.same = exponentials(&sames, width);
        self.back = exponentials(&backs, width);
    }
}

/// What weighs for each choice of a turn, as sums of weights.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sums {
    /// However the choice comes to speak, as a new voice, as the same speaker, as the one before last: by [`When`].
    ways: [Row; When::COUNT],
    /// As the same speaker, and as the one before last, for everybody.
    same: f32,
    back: f32,
    /// The choices of which this is told.
    weighed: Choices,
}

impl Sums {
    /// Of the choices that are `weighed`, whatever a pass hears; the sums of the others are of no use.
    pub(super) fn told(hearing: &Hearing, at: usize, weights: &Weights, weighed: Choices) -> Sums {
        let choice = &hearing.choices[at];
        let (mut same, mut back) = (0.0, 0.0);
        for (step, link) in hearing.links(choice) {
            let weight = weights.links[*link as usize];
            match step {
                Step::Same => same += weight,
                Step::Back => back += weight,
            }
        }
        let mut sums = Sums {
            ways: hearing.signs.sums(choice.signs, &weights.evidence),
            same,
            back,
            weighed,
        };
        let every = hearing.every_of(at, weighed);
        sums.count(every.features(), weights);
        sums
    }

    /// Adds what a pass has heard.
    fn hear(&mut self, hearing: &Hearing, at: usize, weights: &Weights) {
        self.count(hearing.second(at), weights);
    }

    /// Adds features of all choices. Which these are is known when this is compiled.
    #[inline(always)]
    fn count<'a>(&mut self, of: impl Iterator<Item = (Evidence, &'a Row)>, weights: &Weights) {
        of.for_each(|(of, row)| {
            let weight = weights.evidence[of as usize];
            for (sum, value) in self.ways[WHEN[of as usize] as usize].iter_mut().zip(row) {
                *sum += weight * value;
            }
        });
    }

    /// The most that weighs for a choice in one of its ways.
    fn best(&self, c: usize) -> f32 {
        let [any, new, same, back] = &self.ways;
        let again = greater(self.same + same[c], self.back + back[c]);
        any[c] + greater(new[c], again)
    }
}

//! The scores of one turn.

#![allow(clippy::needless_range_loop)] // places among the choices index several tables

use crate::dialogue::cast_of_turns::CHOICES;
use crate::dialogue::evidence::{Evidence, WHEN};
use crate::dialogue::hearing::{places_of, Choices, Hearing};
use crate::dialogue::links::Step;
use crate::dialogue::rows::{exponentials, greater, Row};
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

    /// The factors of a turn, from [`Factors::NONE`]; not yet who of them spoke before.
    pub(super) fn fill(
        &mut self,
        hearing: &Hearing,
        at: usize,
        weights: &Weights,
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
        let sums = Sums::new(hearing, at, weights, weighed);
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
            let score = sums.any_way[c] - most;
            entries[width] = score + sums.entry[c];
            sames[width] = score + sums.same + sums.same_more[c];
            backs[width] = score + sums.back + sums.back_more[c];
            width += 1;
        }
        self.width = width;
        self.entry = exponentials(&entries, width);
        self.same = exponentials(&sames, width);
        self.back = exponentials(&backs, width);
        self.scale = most;
    }
}

/// What weighs for each choice of a turn, as sums of weights.
struct Sums {
    /// However the choice comes to speak.
    any_way: Row,
    /// As a new voice.
    entry: Row,
    /// As the same speaker, for everybody and for each.
    same: f32,
    same_more: Row,
    /// As the one before last, likewise.
    back: f32,
    back_more: Row,
}

impl Sums {
    /// Of the choices that are `weighed`; those of the others are of no use.
    fn new(hearing: &Hearing, at: usize, weights: &Weights, weighed: Choices) -> Sums {
        let choice = &hearing.choices[at];
        let (mut same, mut back) = (0.0, 0.0);
        for (step, link) in hearing.links(choice) {
            let weight = weights.links[*link as usize];
            match step {
                Step::Same => same += weight,
                Step::Back => back += weight,
            }
        }
        let evidence = &weights.evidence;
        let mut sums = hearing.signs.sums(choice.signs, evidence);
        let mut count = |(of, row): (Evidence, &Row)| {
            let weight = evidence[of as usize];
            for (sum, value) in sums[WHEN[of as usize] as usize].iter_mut().zip(row) {
                *sum += weight * value;
            }
        };
        // One list after the other: which features these are is known when this is compiled.
        let every = hearing.every_of(at, weighed);
        every.features().for_each(&mut count);
        hearing.second(at).for_each(count);
        let [any_way, entry, same_more, back_more] = sums;
        Sums {
            any_way,
            entry,
            same,
            same_more,
            back,
            back_more,
        }
    }

    /// The most that weighs for a choice in one of its ways.
    fn best(&self, c: usize) -> f32 {
        let again = greater(self.same + self.same_more[c], self.back + self.back_more[c]);
        self.any_way[c] + greater(self.entry[c], again)
    }
}

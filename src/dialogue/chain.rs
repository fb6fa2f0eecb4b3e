//! The likeliest sequence of speakers: a second-order chain over a conversation.
//!
//! The state is the pair of the last two speakers, because talk goes back and forth: who spoke the turn before last is the
//! likeliest to speak now. Forward and backward sums give each choice its probability, and the likeliest choice is the answer.
//! With at most [`CHOICES`] choices a turn the cost of a turn is bounded, so the whole is linear in turns.
//!
//! A step has one of three factors: the same speaker again, the one before last again, or a new voice. So the sum over the
//! speaker before last is the sum over everybody, corrected for the one who comes back: a turn costs the square of its choices,
//! not the cube. The sums are probabilities, scaled at each turn, and not logarithms.

#![allow(clippy::needless_range_loop)] // places among the choices of three turns index five tables

mod factors;

use super::cast_of_turns::CHOICES;
use super::evidence::When;
use super::hearing::{Conversation, Hearing};
use super::links::Step;
use super::rows::{columns, inverse, map, positive, sum, zip, Row};
use super::weights::Weights;

use factors::{Factors, Sums, NOWHERE};

/// Sums over pairs of choices at one turn: previous, present.
type Table = [Row; CHOICES];

/// Scores of one conversation under some weights.
#[derive(Debug, Default)]
pub(crate) struct Scores {
    turns: Vec<Factors>,
    /// For each turn of the text what [`Scores::tell`] has added up, if it was asked to.
    told: Vec<Sums>,
}

/// Memory for one conversation after the other.
#[derive(Debug, Default)]
pub(crate) struct Chain {
    pub scores: Scores,
    pub tables: Tables,
}

impl Scores {
    /// Adds up once what weighs for the choices that are left, whatever a pass hears: for passes that all have these weights.
    pub(crate) fn tell(&mut self, hearing: &Hearing, weights: &Weights) {
        let turns = 0..hearing.choices.len();
        let sums = turns.map(|at| Sums::told(hearing, at, weights, hearing.likely(at)));
        self.told = sums.collect();
    }

    /// Forgets that.
    pub(crate) fn forget(&mut self) {
        self.told = Vec::new();
    }

    /// Only the choices that `allowed` admits count, and if it is given none of them is left out as unlikely or hopeless (for
    /// learning).
    pub(crate) fn fill(
        &mut self,
        hearing: &Hearing,
        conversation: Conversation,
        weights: &Weights,
        allowed: Option<&dyn Fn(usize, usize) -> bool>,
    ) {
        let (turns, told) = (&mut self.turns, &self.told);
        turns.clear();
        turns.reserve(conversation.to - conversation.from);
        for (n, at) in (conversation.from..conversation.to).enumerate() {
            // Filled where it stays: a copy of so much is not for nothing.
            turns.push(Factors::NONE);
            let (turns, turn) = turns.split_at_mut(n);
            let turn = &mut turn[0];
            let allowed = |c| allowed.map(|allowed| allowed(at, c));
            turn.fill(hearing, at, weights, told.get(at), allowed);
            let place = |before: &Factors, person: u32| {
                let people = &before.people[..before.width];
                people
                    .iter()
                    .position(|other| *other == person)
                    .map_or(NOWHERE, |at| at as u8)
            };
            for c in 0..turn.width {
                if n >= 1 {
                    turn.before[c] = place(&turns[n - 1], turn.people[c]);
                }
                if n >= 2 {
                    turn.two[c] = place(&turns[n - 2], turn.people[c]);
                }
            }
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.turns.len()
    }
}

/// Forward and backward sums of a conversation. Rows are added and multiplied whole, [`CHOICES`] values at a time, which the
/// compiler turns into a few wide instructions; what stands beyond the choices of a turn is zero.
#[derive(Debug, Default)]
pub(crate) struct Tables {
    /// `forward[t][p][c]`, made from the table before divided by its sum, so that numbers stay near one.
    forward: Vec<Table>,
    /// `backward[t][q][p]`, likewise.
    backward: Vec<Table>,
    /// The sum of each forward table.
    sums: Vec<f32>,
}

impl Tables {
    /// Sums over all sequences. The memory of the tables is used again.
    pub(crate) fn fill(&mut self, scores: &Scores) {
        let turns = &scores.turns;
        let n = turns.len();
        if self.forward.len() < n {
            self.forward.resize(n, [[0.0; CHOICES]; CHOICES]);
            self.backward.resize(n, [[0.0; CHOICES]; CHOICES]);
        }
        self.sums.clear();
        if n == 0 {
            return;
        }
        self.forward[0][0] = turns[0].entry;
        // Everything that leads to each choice of the last turn, whoever spoke before.
        let mut all = turns[0].entry;
        self.sums.push(sum(&all));
        for t in 1..n {
            let (done, rest) = self.forward.split_at_mut(t);
            let scaled = inverse(self.sums[t - 1]);
            all = forward(
                &turns[t],
                turns[t - 1].width,
                scaled,
                &all,
                &done[t - 1],
                &mut rest[0],
            );
            self.sums.push(sum(&all));
        }
        let mut row = [0.0; CHOICES];
        row[..turns[n - 1].width].fill(1.0);
        self.backward[n - 1][..rows(turns, n - 1)].fill(row);
        let mut scaled = 1.0;
        for t in (0..n - 1).rev() {
            let (rest, done) = self.backward.split_at_mut(t + 1);
            let sum = backward(
                &turns[t + 1],
                rows(turns, t),
                turns[t].width,
                scaled,
                &done[0],
                &mut rest[t],
            );
            scaled = inverse(sum);
        }
    }

    /// Logarithm of the sum over all sequences.
    pub(crate) fn total(&self, scores: &Scores) -> f32 {
        let turns = scores.turns.iter().zip(&self.sums);
        turns.map(|(turn, sum)| turn.scale + sum.ln()).sum()
    }

    /// The sum over all sequences that make each choice of a turn, up to a factor.
    fn sums(&self, scores: &Scores, t: usize) -> Row {
        let rows = rows(&scores.turns, t);
        let mut sums = [0.0f32; CHOICES];
        for (forward, backward) in self.forward[t][..rows].iter().zip(&self.backward[t]) {
            for c in 0..CHOICES {
                sums[c] += forward[c] * backward[c];
            }
        }
        sums
    }

    /// The probability of each choice of a turn, by its place among all choices.
    pub(crate) fn node(&self, scores: &Scores, t: usize) -> Row {
        let factors = &scores.turns[t];
        let mut node = [0.0; CHOICES];
        if factors.width == 1 {
            if let Some(value) = node.get_mut(factors.choice[0] as usize) {
                *value = 1.0;
            }
            return node;
        }
        let sums = self.sums(scores, t);
        let total = sum(&sums);
        if total > 0.0 {
            for c in 0..factors.width {
                if let Some(value) = node.get_mut(factors.choice[c] as usize) {
                    *value = sums[c] / total;
                }
            }
        }
        node
    }
}

/// How many rows the tables of turn `t` have: the choices of the turn before.
fn rows(turns: &[Factors], t: usize) -> usize {
    t.checked_sub(1).map_or(1, |before| turns[before].width)
}

/// One step forward: `into[p][c]`, from `before[q][p]` and its sums over `q`. Gives the sums over `p`.
#[inline(never)] // see `sum`
fn forward(
    turn: &Factors,
    rows: usize,
    scaled: f32,
    all: &Row,
    before: &Table,
    into: &mut Table,
) -> Row {
    let all = map(all, |value| value * scaled);
    for (row, all) in into[..rows].iter_mut().zip(&all) {
        *row = map(&turn.entry, |entry| entry * all);
    }
    for c in 0..turn.width.min(CHOICES) {
        if let Some(two) = before.get(turn.two[c] as usize) {
            let (entry, more) = (turn.entry[c], (turn.back[c] - turn.entry[c]) * scaled);
            let column = zip(&all, two, |all, two| positive(all * entry + two * more));
            for (row, value) in into[..rows].iter_mut().zip(column) {
                row[c] = value;
            }
        }
        let same = turn.before[c] as usize;
        if let Some(row) = into.get_mut(same) {
            row[c] = all[same] * turn.same[c];
        }
    }
    columns(&into[..rows])
}

/// One step backward: `into[q][p]`, from the next turn's `after[p][c]`. Gives the sum.
#[inline(never)] // see `sum`
fn backward(
    next: &Factors,
    rows: usize,
    width: usize,
    scaled: f32,
    after: &Table,
    into: &mut Table,
) -> f32 {
    let entry = map(&next.entry, |entry| entry * scaled);
    let mut all = [0.0f32; CHOICES];
    for (all, row) in all.iter_mut().zip(&after[..width]) {
        *all = sum(&zip(row, &entry, |row, entry| row * entry));
    }
    let choices = next.width.min(CHOICES);
    for c in 0..choices {
        let same = next.before[c] as usize;
        if let Some(row) = after[..width].get(same) {
            all[same] += row[c] * (next.same[c] - next.entry[c]) * scaled;
        }
    }
    let into = &mut into[..rows];
    into.fill(map(&all, positive));
    for c in 0..choices {
        let Some(row) = into.get_mut(next.two[c] as usize) else {
            continue;
        };
        let mut column = [0.0; CHOICES];
        for (value, row) in column.iter_mut().zip(&after[..width]) {
            *value = row[c];
        }
        if let Some(value) = column.get_mut(next.before[c] as usize) {
            *value = 0.0;
        }
        let more = (next.back[c] - next.entry[c]) * scaled;
        *row = zip(&all, &column, |all, value| positive(all + value * more));
    }
    sum(&columns(into))
}

/// What is expected of one turn, for learning.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Expected {
    /// Probability of each choice: by any way, as a new voice, as the last speaker, as the one before last.
    pub ways: [Row; When::COUNT],
}

impl Expected {
    /// Probability of the last speaker, or of the one before last.
    pub(crate) fn step(&self, step: Step) -> f32 {
        match step {
            Step::Same => sum(&self.ways[When::Same as usize]),
            Step::Back => sum(&self.ways[When::Back as usize]),
        }
    }
}

impl Tables {
    /// What is expected of turn `t`.
    pub(crate) fn expected(&self, scores: &Scores, t: usize) -> Expected {
        let turn = &scores.turns[t];
        let node = self.node(scores, t);
        let mut ways = [node, node, [0.0; CHOICES], [0.0; CHOICES]];
        let total = sum(&self.sums(scores, t));
        if t == 0 || total <= 0.0 {
            return Expected { ways };
        }
        let rows = rows(&scores.turns, t);
        let (forward, backward) = (&self.forward[t], &self.backward[t]);
        let (before, scaled) = (&self.forward[t - 1], inverse(self.sums[t - 1]));
        for c in 0..turn.width {
            let choice = turn.choice[c] as usize;
            if choice >= CHOICES {
                continue;
            }
            let mut took = |way: When, mass: f32| {
                ways[When::New as usize][choice] -= mass;
                ways[way as usize][choice] += mass;
            };
            let same = turn.before[c] as usize;
            if same < CHOICES {
                let mass = forward[same][c] * backward[same][c] / total;
                took(When::Same, mass);
            }
            let two = turn.two[c] as usize;
            if t > 1 && two < CHOICES {
                for p in (0..rows).filter(|p| *p != same) {
                    let mass = before[two][p] * scaled * turn.back[c] * backward[p][c] / total;
                    took(When::Back, mass);
                }
            }
        }
        Expected { ways }
    }
}

#[cfg(test)]
mod tests;

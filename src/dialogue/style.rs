//! How everybody speaks: once most turns have a speaker, the words of the others are compared with each person's own.

use super::hearing::Hearing;
use super::rows::Row;
use super::scene::Scene;
use crate::tokens::Punct;

/// A turn counts as a person's own words from this probability on.
const SURE: f32 = 0.8;
/// Pseudo-counts that pull a person's words to everybody's.
const PRIOR: f32 = 400.0;
/// Words of a person below which nothing is said.
const LEAST: u32 = 60;
/// Bound of the score in both directions.
const BOUND: f32 = 5.0;
/// Words per length class of a turn.
const CLASS_WORDS: usize = 8;
const CLASSES: u64 = 4;

/// A word, a first word, or a length class.
type Trait = u64;
const FIRST: Trait = 1 << 32;
const LENGTH: Trait = 2 << 32;
const MARK: Trait = 3 << 32;

/// The traits of all turns, as small numbers.
#[derive(Debug)]
pub(crate) struct Traits {
    /// Turn after turn; each number stands for one trait.
    all: Vec<u32>,
    /// Where each turn begins in `all`, and the end.
    from: Vec<u32>,
    /// The trait of each number.
    names: Vec<Trait>,
}

/// A choice whose person has said enough to compare a turn with, and that is in doubt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Doubt {
    person: u32,
    turn: u32,
    choice: u32,
    /// Whether the turn counts as the person's own.
    mine: bool,
}

/// The style of every choice, from the posteriors of a first pass; empty where nothing is in doubt. Linear in words times
/// choices.
pub(crate) fn compare(hearing: &Hearing, traits: &mut Traits, posteriors: &[Row]) -> Vec<Row> {
    let owners: Vec<Option<u32>> = hearing
        .choices
        .iter()
        .zip(posteriors)
        .map(|(choice, node)| owner(choice.people(), node))
        .collect();
    let mut sizes = vec![0u32; hearing.people()];
    let mut own: Vec<(u32, u32)> = Vec::new();
    for (turn, owner) in owners.iter().enumerate() {
        if let Some(person) = owner {
            own.push((*person, turn as u32));
            sizes[*person as usize] += traits.turn(turn).len() as u32;
        }
    }
    let doubts = doubts(hearing, &owners, traits, &sizes);
    if doubts.is_empty() {
        return Vec::new();
    }
    own.sort_unstable();
    traits.rank();
    let turns = hearing.choices.len();
    let mut sorted = vec![false; turns];
    for doubt in &doubts {
        if !std::mem::replace(&mut sorted[doubt.turn as usize], true) {
            traits.sort(doubt.turn as usize);
        }
    }
    let mut style = vec![Row::default(); turns];
    let mut everybody = vec![0u32; traits.names.len()];
    for feature in &traits.all {
        everybody[*feature as usize] += 1;
    }
    let total = traits.all.len() as u32;
    let mut counts = vec![0u32; traits.names.len()];
    for doubts in doubts.chunk_by(|a, b| a.person == b.person) {
        let person = doubts[0].person;
        let from = own.partition_point(|(other, _)| *other < person);
        let to = own.partition_point(|(other, _)| *other <= person);
        let words = || {
            let turns = own[from..to].iter();
            turns.flat_map(|(_, turn)| traits.turn(*turn as usize))
        };
        for feature in words() {
            counts[*feature as usize] += 1;
        }
        for doubt in doubts {
            let turn = traits.turn(doubt.turn as usize);
            let size = sizes[person as usize] - if doubt.mine { turn.len() as u32 } else { 0 };
            let mut score = turn.len() as f32 * (PRIOR / (size as f32 + PRIOR)).ln();
            for same in turn.chunk_by(|a, b| a == b) {
                let (feature, times) = (same[0] as usize, same.len() as u32);
                let taken = if doubt.mine { times } else { 0 };
                let count = counts[feature] - taken;
                if count > 0 {
                    let share = everybody[feature] as f32 / total as f32;
                    score += times as f32 * (1.0 + count as f32 / (PRIOR * share)).ln();
                }
            }
            let score = score / (1.0 + turn.len() as f32).sqrt();
            style[doubt.turn as usize][doubt.choice as usize] = score.clamp(-BOUND, BOUND);
        }
        for feature in words() {
            counts[*feature as usize] = 0;
        }
    }
    style
}

/// The choices that style may decide, by person.
fn doubts(hearing: &Hearing, owners: &[Option<u32>], traits: &Traits, sizes: &[u32]) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    for (turn, owner) in owners.iter().enumerate() {
        for (c, person) in hearing.doubtful(turn) {
            let mine = *owner == Some(person);
            let words = traits.turn(turn).len() as u32;
            if sizes[person as usize] - if mine { words } else { 0 } >= LEAST {
                doubts.push(Doubt {
                    person,
                    turn: turn as u32,
                    choice: c as u32,
                    mine,
                });
            }
        }
    }
    doubts.sort_unstable();
    doubts
}

fn owner(people: &[u32], node: &[f32]) -> Option<u32> {
    people
        .iter()
        .zip(node)
        .find(|(_, probability)| **probability > SURE)
        .map(|(person, _)| *person)
}

impl Traits {
    /// What the words of each turn are like.
    pub(crate) fn of(scene: &Scene<'_>) -> Traits {
        let mut traits = Traits {
            all: Vec::new(),
            from: Vec::with_capacity(scene.turns.len() + 1),
            names: Vec::new(),
        };
        let mut numbers = Numbers::default();
        for turn in &scene.turns {
            let from = traits.all.len();
            traits.from.push(from as u32);
            let mut first = None;
            let mut add = |feature: Trait| {
                first.get_or_insert(feature);
                let number = numbers.of(feature, &mut traits.names);
                traits.all.push(number);
            };
            for piece in scene.pieces(turn) {
                let (from, to) = scene.flow.pieces[*piece as usize];
                for token in &scene.flow.items[from as usize..to as usize] {
                    match token.punct() {
                        Some(mark @ (Punct::Exclamation | Punct::Question)) => {
                            add(MARK | mark as u64)
                        }
                        _ if token.is_word() => add(u64::from(token.word)),
                        _ => {}
                    }
                }
            }
            if let Some(first) = first {
                let number = numbers.of(FIRST | first, &mut traits.names);
                traits.all.push(number);
            }
            let class = ((traits.all.len() - from) / CLASS_WORDS) as u64;
            let number = numbers.of(LENGTH | class.min(CLASSES), &mut traits.names);
            traits.all.push(number);
        }
        traits.from.push(traits.all.len() as u32);
        traits
    }

    /// Numbers the traits anew, in their own order.
    fn rank(&mut self) {
        let mut order: Vec<u32> = (0..self.names.len() as u32).collect();
        order.sort_unstable_by_key(|number| self.names[*number as usize]);
        let mut rank = vec![0; order.len()];
        for (place, number) in order.into_iter().enumerate() {
            rank[number as usize] = place as u32;
        }
        for feature in &mut self.all {
            *feature = rank[*feature as usize];
        }
        self.names.sort_unstable();
    }

    fn turn(&self, at: usize) -> &[u32] {
        &self.all[self.from[at] as usize..self.from[at + 1] as usize]
    }

    /// Sorts the traits of a turn, so that the same ones stand together.
    fn sort(&mut self, at: usize) {
        self.all[self.from[at] as usize..self.from[at + 1] as usize].sort_unstable();
    }
}

/// Traits to numbers, in the order in which they come up: open addressing, at most half full.
#[derive(Default)]
struct Numbers {
    slots: Vec<(Trait, u32)>,
    used: usize,
}

/// An empty slot.
const EMPTY: u32 = u32::MAX;

impl Numbers {
    fn of(&mut self, feature: Trait, names: &mut Vec<Trait>) -> u32 {
        if self.used * 2 >= self.slots.len() {
            let size = (self.slots.len() * 2).max(256);
            let old = std::mem::replace(&mut self.slots, vec![(0, EMPTY); size]);
            for slot in old.into_iter().filter(|slot| slot.1 != EMPTY) {
                let at = self.find(slot.0);
                self.slots[at] = slot;
            }
        }
        let at = self.find(feature);
        if self.slots[at].1 == EMPTY {
            self.slots[at] = (feature, names.len() as u32);
            names.push(feature);
            self.used += 1;
        }
        self.slots[at].1
    }

    /// Where a trait is, or would go.
    fn find(&self, feature: Trait) -> usize {
        let mask = self.slots.len() - 1;
        let mixed = feature.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let mut at = (mixed >> 32) as usize & mask;
        while self.slots[at].1 != EMPTY && self.slots[at].0 != feature {
            at = (at + 1) & mask;
        }
        at
    }
}

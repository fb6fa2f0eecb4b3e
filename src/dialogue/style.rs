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
/// A product of factors that becomes a logarithm at once, before the next factor would not fit in any more.
const LARGE: f64 = 1e200;
/// Words per length class of a turn.
const CLASS_WORDS: usize = 8;
const CLASSES: Trait = 4;

/// A word, a first word, or a length class: what it is stands in the highest bits, which no text has so many words as to need.
type Trait = u32;
const FIRST: Trait = 1 << 30;
const LENGTH: Trait = 2 << 30;
const MARK: Trait = 3 << 30;

/// The traits of all turns, as small numbers.
#[derive(Debug)]
pub(crate) struct Traits {
    /// Turn after turn; each number stands for one trait.
    all: Vec<u32>,
    /// Where each turn begins in `all`, and the end.
    from: Vec<u32>,
    /// How many traits have a number.
    count: usize,
}

/// A choice whose person has said enough to compare a turn with, and that is in doubt.
#[derive(Debug, Clone, Copy)]
struct Doubt {
    turn: u32,
    choice: u32,
    /// Whether the turn counts as the person's own.
    mine: bool,
}

/// Things in the order in which they came, person by person.
struct ByPerson<T> {
    things: Vec<(T, u32)>,
    /// For each person the last thing; the one before stands beside it.
    last: Vec<u32>,
}

/// The end of a person's list.
const END: u32 = u32::MAX;

impl<T: Copy> ByPerson<T> {
    fn new(people: usize) -> ByPerson<T> {
        ByPerson {
            things: Vec::new(),
            last: vec![END; people],
        }
    }

    fn push(&mut self, person: u32, thing: T) {
        let last = &mut self.last[person as usize];
        self.things.push((thing, *last));
        *last = self.things.len() as u32 - 1;
    }

    /// Those of a person, the last one first.
    fn of(&self, person: usize) -> impl Iterator<Item = T> + '_ {
        let thing = |at: u32| self.things.get(at as usize).copied();
        let last = thing(self.last[person]);
        std::iter::successors(last, move |(_, before)| thing(*before)).map(|(thing, _)| thing)
    }
}

/// The style of every choice, from the posteriors of a first pass; empty where nothing is in doubt. Linear in words times
/// choices.
pub(crate) fn compare(hearing: &Hearing, traits: &Traits, posteriors: &[Row]) -> Vec<Row> {
    let owners: Vec<Option<u32>> = hearing
        .choices
        .iter()
        .zip(posteriors)
        .map(|(choice, node)| owner(choice.people(), node))
        .collect();
    let mut sizes = vec![0u32; hearing.people];
    let mut own = ByPerson::new(hearing.people);
    for (turn, owner) in owners.iter().enumerate() {
        if let Some(person) = owner {
            own.push(*person, turn as u32);
            sizes[*person as usize] += traits.turn(turn as u32).len() as u32;
        }
    }
    let doubts = doubts(hearing, &owners, traits, &sizes);
    if doubts.things.is_empty() {
        return Vec::new();
    }
    let mut style = vec![Row::default(); hearing.choices.len()];
    let mut everybody = vec![0u32; traits.count];
    for feature in &traits.all {
        everybody[*feature as usize] += 1;
    }
    let mut counts = vec![0u32; traits.count];
    let mut here = vec![0u32; traits.count];
    for (person, size) in sizes.iter().enumerate() {
        let mut doubts = doubts.of(person).peekable();
        if doubts.peek().is_none() {
            continue;
        }
        let words = || own.of(person).flat_map(|turn| traits.turn(turn));
        for feature in words() {
            counts[*feature as usize] += 1;
        }
        for doubt in doubts {
            let turn = traits.turn(doubt.turn);
            let size = size - if doubt.mine { turn.len() as u32 } else { 0 };
            for feature in turn {
                here[*feature as usize] += 1;
            }
            let mut score = turn.len() as f32 * (PRIOR / (size as f32 + PRIOR)).ln();
            // One logarithm for many factors.
            let mut product = 1.0f64;
            for feature in turn {
                let feature = *feature as usize;
                // Each trait is weighed where it comes first.
                let times = std::mem::take(&mut here[feature]);
                let taken = if doubt.mine { times } else { 0 };
                let count = counts[feature] - taken;
                if times > 0 && count > 0 {
                    let share = everybody[feature] as f32 / traits.all.len() as f32;
                    let factor = f64::from(1.0 + count as f32 / (PRIOR * share));
                    for _ in 0..times {
                        product *= factor;
                        if product > LARGE {
                            score += std::mem::replace(&mut product, 1.0).ln() as f32;
                        }
                    }
                }
            }
            score += product.ln() as f32;
            let score = score / (1.0 + turn.len() as f32).sqrt();
            style[doubt.turn as usize][doubt.choice as usize] = score.clamp(-BOUND, BOUND);
        }
        for feature in words() {
            counts[*feature as usize] = 0;
        }
    }
    style
}

/// The choices that style may decide.
fn doubts(
    hearing: &Hearing,
    owners: &[Option<u32>],
    traits: &Traits,
    sizes: &[u32],
) -> ByPerson<Doubt> {
    let mut doubts = ByPerson::new(hearing.people);
    for (turn, owner) in owners.iter().enumerate() {
        let words = traits.turn(turn as u32).len() as u32;
        for (choice, person) in hearing.doubtful(turn) {
            let mine = *owner == Some(person);
            if sizes[person as usize] - if mine { words } else { 0 } >= LEAST {
                let (turn, choice) = (turn as u32, choice as u32);
                doubts.push(person, Doubt { turn, choice, mine });
            }
        }
    }
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
        let inside = scene.flow.pieces.iter().map(|(from, to)| to - from);
        let room = inside.sum::<u32>() as usize + 2 * scene.turns.len();
        let mut all = Vec::with_capacity(room);
        let mut starts = Vec::with_capacity(scene.turns.len() + 1);
        let mut numbers = Numbers::default();
        for turn in &scene.turns {
            let start = all.len();
            starts.push(start as u32);
            let mut first = None;
            for piece in scene.pieces(turn) {
                let (from, to) = scene.flow.pieces[*piece as usize];
                for token in &scene.flow.items[from as usize..to as usize] {
                    let feature = match token.punct() {
                        Some(mark @ (Punct::Exclamation | Punct::Question)) => MARK | mark as Trait,
                        _ if token.is_word() => token.word,
                        _ => continue,
                    };
                    first.get_or_insert(feature);
                    all.push(numbers.of(feature));
                }
            }
            if let Some(first) = first {
                all.push(numbers.of(FIRST | first));
            }
            let class = ((all.len() - start) / CLASS_WORDS) as Trait;
            all.push(numbers.of(LENGTH | class.min(CLASSES)));
        }
        starts.push(all.len() as u32);
        Traits {
            all,
            from: starts,
            count: numbers.count,
        }
    }

    fn turn(&self, at: u32) -> &[u32] {
        let at = at as usize;
        &self.all[self.from[at] as usize..self.from[at + 1] as usize]
    }
}

/// Traits to numbers, in the order in which they come up: open addressing, at most half full.
struct Numbers {
    slots: Vec<(Trait, u32)>,
    count: usize,
}

/// An empty slot.
const EMPTY: u32 = u32::MAX;
/// Slots at first.
const SLOTS: usize = 256;

impl Default for Numbers {
    fn default() -> Numbers {
        Numbers {
            slots: vec![(0, EMPTY); SLOTS],
            count: 0,
        }
    }
}

impl Numbers {
    #[inline(always)] // asked for every word that is spoken
    fn of(&mut self, feature: Trait) -> u32 {
        let at = self.find(feature);
        match self.slots[at].1 {
            EMPTY => self.add(at, feature),
            number => number,
        }
    }

    /// Gives a number to a trait that would go to the slot `at`.
    #[inline(never)] // most have one
    fn add(&mut self, at: usize, feature: Trait) -> u32 {
        let number = self.count as u32;
        self.slots[at] = (feature, number);
        self.count += 1;
        if self.count * 2 > self.slots.len() {
            let size = self.slots.len() * 2;
            let old = std::mem::replace(&mut self.slots, vec![(0, EMPTY); size]);
            for slot in old.into_iter().filter(|slot| slot.1 != EMPTY) {
                let at = self.find(slot.0);
                self.slots[at] = slot;
            }
        }
        number
    }

    /// Where a trait is, or would go.
    #[inline]
    fn find(&self, feature: Trait) -> usize {
        let mask = self.slots.len() - 1;
        let mixed = u64::from(feature).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let mut at = (mixed >> 32) as usize & mask;
        while self.slots[at].1 != EMPTY && self.slots[at].0 != feature {
            at = (at + 1) & mask;
        }
        at
    }
}

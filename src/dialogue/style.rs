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
    /// Turn after turn, in the order in which they come in it: each number stands for one trait, and how often it comes.
    all: Vec<(u32, u32)>,
    /// Where each turn begins in `all`, and the end.
    from: Vec<u32>,
    /// How many traits each turn has, and all turns, those that come again included.
    lengths: Vec<u32>,
    total: usize,
    /// How often each trait comes in all turns.
    counts: Vec<u32>,
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
    /// With room for so many things.
    fn new(people: usize, things: usize) -> ByPerson<T> {
        ByPerson {
            things: Vec::with_capacity(things),
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

/// Tells the style of the choices in doubt, by turn and place, from the posteriors of a first pass. Linear in words times choices.
pub(crate) fn compare(
    hearing: &Hearing,
    traits: &Traits,
    posteriors: &[Row],
    mut tell: impl FnMut(u32, usize, f32),
) {
    let owners: Vec<Option<u32>> = hearing
        .choices
        .iter()
        .zip(posteriors)
        .map(|(choice, node)| owner(choice.people(), node))
        .collect();
    let mut sizes = vec![0u32; hearing.people];
    let mut own = ByPerson::new(hearing.people, owners.len());
    for (turn, owner) in owners.iter().enumerate() {
        if let Some(person) = owner {
            own.push(*person, turn as u32);
            sizes[*person as usize] += traits.lengths[turn];
        }
    }
    let doubts = doubts(hearing, &owners, traits, &sizes);
    if doubts.things.is_empty() {
        return;
    }
    let mut counts = vec![0u32; traits.counts.len()];
    for (person, size) in sizes.iter().enumerate() {
        let mut doubts = doubts.of(person).peekable();
        if doubts.peek().is_none() {
            continue;
        }
        let words = || own.of(person).flat_map(|turn| traits.turn(turn));
        for (feature, times) in words() {
            counts[*feature as usize] += times;
        }
        for doubt in doubts {
            let score = likeness(doubt, traits, &counts, *size);
            tell(doubt.turn, doubt.choice as usize, score);
        }
        for (feature, _) in words() {
            counts[*feature as usize] = 0;
        }
    }
}

/// How like the words of a person, `size` in all and by trait in `counts`, the words of the turn are; the turn itself is left out.
fn likeness(doubt: Doubt, traits: &Traits, counts: &[u32], size: u32) -> f32 {
    let length = traits.lengths[doubt.turn as usize];
    let size = size - if doubt.mine { length } else { 0 };
    let mut score = length as f32 * (PRIOR / (size as f32 + PRIOR)).ln();
    // One logarithm for many factors.
    let mut product = 1.0f64;
    for (feature, times) in traits.turn(doubt.turn) {
        let feature = *feature as usize;
        let taken = if doubt.mine { *times } else { 0 };
        let count = counts[feature] - taken;
        if count > 0 {
            let share = traits.counts[feature] as f32 / traits.total as f32;
            let factor = f64::from(1.0 + count as f32 / (PRIOR * share));
            for _ in 0..*times {
                product *= factor;
                if product > LARGE {
                    score += std::mem::replace(&mut product, 1.0).ln() as f32;
                }
            }
        }
    }
    score += product.ln() as f32;
    let score = score / (1.0 + length as f32).sqrt();
    score.clamp(-BOUND, BOUND)
}

/// The choices that style may decide.
fn doubts(
    hearing: &Hearing,
    owners: &[Option<u32>],
    traits: &Traits,
    sizes: &[u32],
) -> ByPerson<Doubt> {
    let mut doubts = ByPerson::new(hearing.people, owners.len());
    for (turn, owner) in owners.iter().enumerate() {
        let words = traits.lengths[turn];
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
    /// What the words of each turn are like; `turns` are their ranges of pieces, and all that is asked of them.
    pub(crate) fn of(scene: &Scene<'_>, turns: &[(u32, u32)]) -> Traits {
        let inside = scene.flow.pieces.iter().map(|(from, to)| to - from);
        let room = inside.sum::<u32>() as usize + 2 * turns.len();
        let mut traits = Traits {
            all: Vec::with_capacity(room),
            from: Vec::with_capacity(turns.len() + 1),
            lengths: Vec::with_capacity(turns.len()),
            total: 0,
            counts: Vec::new(),
        };
        let mut numbers = Numbers::default();
        // Where in the list each trait came last.
        let mut places = Vec::new();
        for (from, to) in turns {
            traits.from.push(traits.all.len() as u32);
            let mut add = |feature: Trait| traits.add(numbers.of(feature), &mut places);
            let mut words: Trait = 0;
            let mut first = None;
            for piece in &scene.lists.pieces[*from as usize..*to as usize] {
                for token in scene.flow.words(*piece) {
                    let feature = match token.punct() {
                        Some(mark @ (Punct::Exclamation | Punct::Question)) => MARK | mark as Trait,
                        _ if token.is_word() => token.word(),
                        _ => continue,
                    };
                    first.get_or_insert(feature);
                    add(feature);
                    words += 1;
                }
            }
            if let Some(first) = first {
                add(FIRST | first);
                words += 1;
            }
            add(LENGTH | (words / CLASS_WORDS as Trait).min(CLASSES));
            traits.lengths.push(words + 1);
            traits.total += words as usize + 1;
        }
        traits.from.push(traits.all.len() as u32);
        traits.counts = vec![0; numbers.count];
        for (number, times) in &traits.all {
            traits.counts[*number as usize] += times;
        }
        traits
    }

    /// Adds a trait to the last turn.
    #[inline]
    fn add(&mut self, number: u32, places: &mut Vec<u32>) {
        let start = self.from.last().copied().unwrap_or(0);
        let place = self.all.len() as u32;
        if number as usize == places.len() {
            places.push(place);
        } else {
            let last = &mut places[number as usize];
            if *last >= start {
                self.all[*last as usize].1 += 1;
                return;
            }
            *last = place;
        }
        self.all.push((number, 1));
    }

    /// The traits of a turn, and how often each comes in it.
    fn turn(&self, at: u32) -> &[(u32, u32)] {
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

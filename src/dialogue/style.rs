//! How everybody speaks: once most turns have a speaker, the words of the others are compared with each person's own.

use std::collections::HashMap;

use super::chain::Row;
use super::scene::Scene;
use crate::tokens::Punct;

/// A turn counts as a person's own words from this probability on.
const SURE: f32 = 0.8;
/// Probability below which a choice, and above which its rivals, need no more evidence.
const DOUBT: f32 = 0.01;
/// Pseudo-counts that pull a person's words to everybody's.
const PRIOR: f32 = 100.0;
/// Words of a person below which nothing is said.
const LEAST: u32 = 60;
/// Bound of the score in both directions.
const BOUND: f32 = 3.0;
/// Words per length class of a turn.
const CLASS_WORDS: usize = 8;
const CLASSES: u64 = 4;

/// A word, a first word, or a length class.
type Trait = u64;
const FIRST: Trait = 1 << 32;
const LENGTH: Trait = 2 << 32;
const MARK: Trait = 3 << 32;

type Counts = HashMap<Trait, u32, std::hash::BuildHasherDefault<TraitHasher>>;

/// One multiplication: traits are small numbers.
#[derive(Default)]
struct TraitHasher(u64);

impl std::hash::Hasher for TraitHasher {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }
    fn write_u64(&mut self, value: u64) {
        self.0 = (self.0 ^ value)
            .wrapping_mul(0x9e37_79b9_7f4a_7c15)
            .rotate_left(29);
    }
}

/// Adds the style feature to every choice, from the posteriors of a first pass. Linear in words times choices.
pub(crate) fn add(scene: &mut Scene<'_>, posteriors: &[Row]) {
    let traits: Vec<Vec<Trait>> = (0..scene.turns.len()).map(|at| traits(scene, at)).collect();
    let owners: Vec<Option<u32>> = scene
        .choices
        .iter()
        .zip(posteriors)
        .map(|(choice, node)| owner(choice.people(), node))
        .collect();
    let mut all = Counts::default();
    let mut own: Vec<(Counts, u32)> = vec![Default::default(); scene.cast.people.len()];
    for (traits, owner) in traits.iter().zip(&owners) {
        for feature in traits {
            *all.entry(*feature).or_default() += 1;
        }
        if let Some(person) = owner {
            let (counts, total) = &mut own[*person as usize];
            for feature in traits {
                *counts.entry(*feature).or_default() += 1;
            }
            *total += traits.len() as u32;
        }
    }
    let total: u32 = all.values().sum();
    let mut style = vec![Row::default(); scene.turns.len()];
    let turns = scene.choices.iter().zip(&traits).zip(&owners);
    for (((choice, traits), owner), (row, node)) in turns.zip(style.iter_mut().zip(posteriors)) {
        let once = count(traits);
        for (c, person) in choice.people().iter().enumerate() {
            if node[c] < DOUBT || node[c] > 1.0 - DOUBT {
                continue;
            }
            let (counts, size) = &own[*person as usize];
            let mine = *owner == Some(*person);
            let size = size - if mine { traits.len() as u32 } else { 0 };
            if size < LEAST {
                continue;
            }
            let mut score = traits.len() as f32 * (PRIOR / (size as f32 + PRIOR)).ln();
            for (feature, times) in &once {
                let taken = if mine { *times } else { 0 };
                let count = counts.get(feature).copied().unwrap_or(0) - taken;
                if count > 0 {
                    let share = all[feature] as f32 / total as f32;
                    score += *times as f32 * (1.0 + count as f32 / (PRIOR * share)).ln();
                }
            }
            let score = score / (1.0 + traits.len() as f32).sqrt();
            row[c] = score.clamp(-BOUND, BOUND);
        }
    }
    scene.style = style;
}

fn owner(people: &[u32], node: &[f32]) -> Option<u32> {
    people
        .iter()
        .zip(node)
        .find(|(_, probability)| **probability > SURE)
        .map(|(person, _)| *person)
}

fn count(traits: &[Trait]) -> Vec<(Trait, u32)> {
    let mut sorted = traits.to_vec();
    sorted.sort_unstable();
    let mut counted: Vec<(Trait, u32)> = Vec::with_capacity(sorted.len());
    for feature in sorted {
        match counted.last_mut() {
            Some((last, times)) if *last == feature => *times += 1,
            _ => counted.push((feature, 1)),
        }
    }
    counted
}

/// What a turn's words are like.
fn traits(scene: &Scene<'_>, at: usize) -> Vec<Trait> {
    let mut traits = Vec::new();
    for piece in scene.pieces(&scene.turns[at]) {
        let (from, to) = scene.flow.pieces[*piece as usize];
        for token in &scene.flow.items[from as usize..to as usize] {
            match token.punct() {
                Some(mark @ (Punct::Exclamation | Punct::Question)) => {
                    traits.push(MARK | mark as u64)
                }
                _ if token.is_word() => traits.push(u64::from(token.word)),
                _ => {}
            }
        }
    }
    if let Some(first) = traits.first().copied() {
        traits.push(FIRST | first);
    }
    let class = (traits.len() / CLASS_WORDS) as u64;
    traits.push(LENGTH | class.min(CLASSES));
    traits
}

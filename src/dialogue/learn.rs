//! Learns the weights of dialogue from annotated texts: the conditional likelihood of the chain, climbed with Adam.
//!
//! The table in `src/dialogue/weights.in` is made by `cargo run --release --example learn_dialogue -- GOLD.jsonl`. Deterministic:
//! the order of the texts is the order given, and nothing is drawn at random. Turns whose speaker is not annotated (or not among
//! the choices) are summed over. This module is no part of the public interface and may change at any time.

use super::chain::{Chain, Scores, Tables};
use super::decode;
use super::evidence::Evidence;
use super::hearing::{Choices, Conversation, Hearing, SECOND};
use super::links::Link;
use super::style::Traits;
use super::weights::{self, Weights};
use crate::extractor::{Character, Settings};
use crate::quotes;
use crate::span::Span;
use crate::speakers::cast::Cast;
use crate::tokens::Tokens;

/// A text that was read and not decided, with what is known of its speakers.
#[derive(Debug)]
pub struct Lesson {
    hearing: Hearing,
    traits: Traits,
    turns: Vec<Vec<Span>>,
    cast: Vec<Vec<String>>,
    /// For each turn the places of the right speakers among its choices, as bits; none where nothing is known.
    gold: Vec<Choices>,
}

impl Lesson {
    /// Reads a text, with the characters given or, when there are none, with those found in it.
    pub fn new(text: &str, characters: &[Character]) -> Lesson {
        let settings = Settings::default();
        let layout = quotes::layout(text, settings.families, &settings.lexicon);
        let mut tokens = Tokens::new(text, &layout, &settings.lexicon);
        let cast = if characters.is_empty() {
            Cast::of(text, &tokens)
        } else {
            Cast::listed(characters, &tokens.vocabulary)
        };
        let scene = super::read_alone(text, &layout, &mut tokens, cast);
        let piece = |piece: &u32| {
            let place = &layout.pieces[*piece as usize];
            Span::new(place.start as usize, place.end as usize)
        };
        let pieces = |turn| scene.pieces(turn).iter().map(piece).collect();
        let named = |person: &crate::speakers::cast::Person| {
            let mut names = vec![person.name.clone()];
            names.extend(person.aliases.iter().cloned());
            names
        };
        Lesson {
            traits: Traits::of(&scene, &scene.spoken()),
            turns: scene.turns.iter().map(pieces).collect(),
            cast: scene.cast.people.iter().map(named).collect(),
            gold: vec![0; scene.turns.len()],
            hearing: scene.hearing,
        }
    }

    /// The pieces of each turn.
    pub fn turns(&self) -> &[Vec<Span>] {
        &self.turns
    }

    /// Name and aliases of everybody who may speak.
    pub fn cast(&self) -> &[Vec<String>] {
        &self.cast
    }

    /// Says who of the cast spoke a turn; several where the cast has one person twice. Whether one of them is a choice.
    pub fn teach(&mut self, turn: usize, people: &[u32]) -> bool {
        let choices = self.hearing.choices[turn].people().iter().enumerate();
        self.gold[turn] = choices
            .filter(|(_, person)| people.contains(person))
            .fold(0, |bits, (place, _)| bits | 1 << place);
        self.gold[turn] != 0
    }

    /// Who speaks each turn by a table, and how probably.
    pub fn answers(&mut self, table: &Table) -> Vec<Option<(u32, f32)>> {
        self.compare(&table.first);
        self.listen(&table.second);
        decode::decode(&self.hearing, &table.second, &mut Chain::default())
            .into_iter()
            .map(|answer| Some((answer.person?, answer.posterior)))
            .collect()
    }

    /// Takes up everybody's way of speaking from a first pass, and from nothing before it.
    fn compare(&mut self, first: &Weights) {
        self.hearing.forget();
        self.listen(first);
    }

    /// Takes it up from one more pass.
    fn listen(&mut self, weights: &Weights) {
        let posteriors = decode::posteriors(&self.hearing, weights, &mut Chain::default());
        self.hearing.listen(&self.traits, &posteriors);
    }
}

/// The weights of both passes.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    first: Weights,
    second: Weights,
}

impl Table {
    /// The table of this build.
    pub fn built_in() -> Table {
        Table {
            first: weights::FIRST.clone(),
            second: weights::SECOND.clone(),
        }
    }

    /// Name, weight in the first pass, weight in the second.
    pub fn rows(&self) -> Vec<(&'static str, f32, f32)> {
        let evidence = Evidence::ALL.iter().map(|evidence| evidence.name());
        let names = evidence.chain(Link::ALL.iter().map(|link| link.name()));
        let of = |weights: &Weights| [&weights.evidence[..], &weights.links[..]].concat();
        names
            .zip(of(&self.first).into_iter().zip(of(&self.second)))
            .map(|(name, (first, second))| (name, first, second))
            .collect()
    }

    /// For each row whether it is there at all.
    fn known(&self) -> Vec<bool> {
        let rows = self.rows();
        let known = rows
            .iter()
            .map(|(_, first, second)| *first != 0.0 || *second != 0.0);
        known.collect()
    }

    /// The table with one decimal.
    pub fn rounded(&self) -> Table {
        let round = |weights: &Weights| {
            let round = |v: f32| (v * 10.0).round() / 10.0;
            Weights {
                evidence: weights.evidence.map(round),
                links: weights.links.iter().copied().map(round).collect(),
            }
        };
        Table {
            first: round(&self.first),
            second: round(&self.second),
        }
    }
}

/// Passes over the data, step size at the start, whether what only a second pass knows counts.
#[derive(Debug, Clone, Copy)]
struct Course {
    epochs: usize,
    rate: f32,
    second: bool,
}

/// Both passes.
pub fn learn(lessons: &mut [&mut Lesson]) -> Table {
    let zero = Weights::zero();
    let none = Table {
        first: zero.clone(),
        second: zero,
    };
    learn_more(lessons, &none)
}

/// Both passes, where the rows that a table has already stay as they are.
pub fn learn_more(lessons: &mut [&mut Lesson], kept: &Table) -> Table {
    let course = Course {
        epochs: 5,
        rate: 0.35,
        second: false,
    };
    for lesson in lessons.iter_mut() {
        lesson.hearing.forget();
    }
    let first = climb(lessons, &kept.first, &kept.known(), course);
    for lesson in lessons.iter_mut() {
        lesson.compare(&first);
    }
    let known = kept.known();
    let mut start = first.clone();
    start.evidence[Evidence::Style as usize] = 0.3;
    start.keep(&kept.second, &known);
    let course = Course {
        epochs: 3,
        rate: 0.2,
        second: true,
    };
    let second = climb(lessons, &start, &known, course);
    Table { first, second }
}

impl Weights {
    /// Takes over the rows that are known.
    fn keep(&mut self, from: &Weights, known: &[bool]) {
        let rows = self.evidence.iter_mut().chain(&mut self.links);
        let from = from.evidence.iter().chain(&from.links);
        for ((row, from), known) in rows.zip(from).zip(known) {
            if *known {
                *row = *from;
            }
        }
    }
}

/// Conversations between two steps.
const BATCH: usize = 24;
/// How strongly a weight is pulled to zero: that of what is sure hardly, the rest more.
const DECAY_SURE: f32 = 0.2;
const DECAY: f32 = 2.0;

fn decay(at: usize) -> f32 {
    let sure = ["tag/", "vocative/", "about/"];
    let name = Evidence::ALL.get(at).map(|evidence| evidence.name());
    match name {
        Some(name) if sure.iter().any(|start| name.starts_with(start)) => DECAY_SURE,
        Some(_) => DECAY,
        None => 1.0,
    }
}

/// The gradient of the log-likelihood of one conversation, added to `gradient`.
fn gradient(lesson: &Lesson, conversation: Conversation, weights: &Weights, into: &mut Weights) {
    // What is not weighed teaches nothing.
    let likely = |at: usize| lesson.hearing.likely(at);
    let gold = |at: usize| lesson.gold[at] & likely(at);
    if (conversation.from..conversation.to).all(|at| gold(at) == 0) {
        return;
    }
    let counts = |at: usize, c: usize| likely(at) >> c & 1 == 1;
    let right = |at: usize, c: usize| {
        let among = if gold(at) == 0 { likely(at) } else { gold(at) };
        among >> c & 1 == 1
    };
    let (mut free, mut bound) = (Scores::default(), Scores::default());
    free.fill(&lesson.hearing, conversation, weights, Some(&counts));
    bound.fill(&lesson.hearing, conversation, weights, Some(&right));
    let (mut all, mut given) = (Tables::default(), Tables::default());
    all.fill(&free);
    given.fill(&bound);
    if !given.total(&bound).is_finite() || !all.total(&free).is_finite() {
        return;
    }
    expectations(lesson, conversation, &bound, &given, 1.0, into);
    expectations(lesson, conversation, &free, &all, -1.0, into);
}

/// Adds the expected feature counts under the tables.
fn expectations(
    lesson: &Lesson,
    conversation: Conversation,
    scores: &Scores,
    tables: &Tables,
    sign: f32,
    into: &mut Weights,
) {
    for t in 0..scores.len() {
        let at = conversation.from + t;
        let expected = tables.expected(scores, t);
        let choice = &lesson.hearing.choices[at];
        for seen in lesson.hearing.signs(choice) {
            let mass = expected.ways[seen.evidence.when() as usize][seen.choice as usize];
            into.evidence[seen.evidence as usize] += sign * mass * seen.value;
        }
        let near = lesson.hearing.every(at);
        for (evidence, row) in near.features().chain(lesson.hearing.second(at)) {
            let mass = &expected.ways[evidence.when() as usize];
            let sum: f32 = row.iter().zip(mass).map(|(v, n)| v * n).sum();
            into.evidence[evidence as usize] += sign * sum;
        }
        for (step, link) in lesson.hearing.links(choice) {
            into.links[*link as usize] += sign * expected.step(*step);
        }
    }
}

/// Climbs from `start`, where what is known stays.
fn climb(lessons: &[&mut Lesson], start: &Weights, known: &[bool], course: Course) -> Weights {
    let all: Vec<(usize, Conversation)> = lessons
        .iter()
        .enumerate()
        .flat_map(|(at, lesson)| {
            let conversations = lesson.hearing.conversations();
            conversations.into_iter().map(move |c| (at, c))
        })
        .collect();
    // Long and short, early and late ones mixed, in a fixed order.
    let order: Vec<usize> = (0..BATCH.max(1))
        .flat_map(|offset| (offset..all.len()).step_by(BATCH))
        .collect();
    let n = start.evidence.len() + start.links.len();
    let mut w: Vec<f32> = start.evidence.iter().chain(&start.links).copied().collect();
    let (mut first, mut second, mut average) = (vec![0.0f32; n], vec![0.0f32; n], vec![0.0f64; n]);
    let mut averaged = 0u32;
    let mut step = 0;
    let unpack = |w: &[f32]| Weights {
        evidence: std::array::from_fn(|at| w[at]),
        links: w[start.evidence.len()..].to_vec(),
    };
    let batches = order.len().div_ceil(BATCH).max(1) as f32;
    for epoch in 0..course.epochs {
        for batch in order.chunks(BATCH) {
            let weights = unpack(&w);
            let mut g = Weights::zero();
            for at in batch {
                let (lesson, conversation) = all[*at];
                gradient(lessons[lesson], conversation, &weights, &mut g);
            }
            step += 1;
            let rate = course.rate * (1.0 - 0.9 * epoch as f32 / course.epochs as f32);
            for (at, slope) in g.evidence.iter().chain(&g.links).enumerate() {
                let slope = slope - decay(at) * w[at] / batches;
                let later = !course.second && SECOND.iter().any(|(of, _)| at == *of as usize);
                if later || known[at] {
                    continue;
                }
                first[at] = 0.9 * first[at] + 0.1 * slope;
                second[at] = 0.99 * second[at] + 0.01 * slope * slope;
                let (m, v) = (
                    first[at] / (1.0 - 0.9f32.powi(step)),
                    second[at] / (1.0 - 0.99f32.powi(step)),
                );
                w[at] += rate * m / (v.sqrt() + 1e-6);
            }
            if epoch * 2 >= course.epochs {
                averaged += 1;
                for (sum, value) in average.iter_mut().zip(&w) {
                    *sum += f64::from(*value);
                }
            }
        }
    }
    let mean: Vec<f32> = average
        .iter()
        .map(|sum| (sum / f64::from(averaged.max(1))) as f32)
        .collect();
    unpack(&mean)
}

//! The few people who may have spoken each turn.

use std::collections::HashMap;

use super::features::Vector;
use super::scene::Scene;
use super::slots::Slot;
use super::turns::{self, Gap};
use crate::extraction::Gender;
use crate::speakers::mentions::NOBODY;

/// People considered for one turn. Past a dozen the right one is hardly ever among those left out (see the guide).
pub(crate) const CHOICES: usize = 12;
/// Paragraphs back and ahead in which a name makes its bearer a choice.
const PARAGRAPHS_BACK: usize = 25;
const PARAGRAPHS_AHEAD: usize = 4;
/// Turns back and ahead whose tags count.
const TURNS_BACK: usize = 12;
const TURNS_AHEAD: usize = 9;
/// Names looked back on, whatever the distance, for the people mentioned last.
const NAMES_BACK: usize = 400;
/// People of one gender that the look back brings in.
const OF_A_GENDER: usize = 3;

/// One turn's choices, best first, with what speaks for each.
#[derive(Debug, Clone, Default)]
pub(crate) struct Choice {
    pub people: Vec<u32>,
    pub features: Vec<Vector>,
    /// The people mentioned last before the turn, nearest first.
    pub recent: Vec<u32>,
    /// How far the turn before is, and the one before that from it.
    pub gap: Option<Gap>,
    pub gap_before: Option<Gap>,
}

/// Fills the choices of all turns. Linear: each turn looks at a bounded neighbourhood.
pub(crate) fn choose(scene: &mut Scene<'_>) {
    let choices = (0..scene.turns.len()).map(|at| choice(scene, at)).collect();
    scene.choices = choices;
}

fn choice(scene: &Scene<'_>, at: usize) -> Choice {
    let turn = &scene.turns[at];
    let mut scores: HashMap<u32, f32> = HashMap::new();
    let mut add = |person: u32, score: f32| {
        if person != NOBODY {
            *scores.entry(person).or_default() += score;
        }
    };
    for (slot, mention) in &turn.slots {
        let weight = match slot {
            _ if slot.tag() || matches!(slot, Slot::Lead | Slot::LeadVerb) => 60.0,
            _ if slot.aside() => 8.0,
            _ => 25.0,
        };
        for person in scene.mentions.readings(mention) {
            add(*person, weight);
        }
    }
    for (_, mention) in turn.around.iter().filter(|(_, m)| m.named()) {
        add(mention.person, 10.0);
    }
    let last = scene
        .layout
        .paragraphs
        .len()
        .min(turn.last_para + PARAGRAPHS_AHEAD);
    for para in turn.para.saturating_sub(PARAGRAPHS_BACK)..last {
        let near = 3.0 / (1.0 + turn.para.abs_diff(para) as f32) + 0.05;
        for person in scene.named_in(para) {
            add(person, near);
        }
    }
    for other in at.saturating_sub(TURNS_BACK)..scene.turns.len().min(at + TURNS_AHEAD) {
        let near = 1.0 / (1.0 + at.abs_diff(other) as f32);
        let neighbour = &scene.turns[other];
        if let Some(anchor) = neighbour.anchor {
            add(anchor, 5.0 * near);
        }
        if at.abs_diff(other) <= 4 {
            for person in &neighbour.addressed {
                add(*person, 5.0 * near);
            }
            for person in &neighbour.about {
                add(*person, 0.5 * near);
            }
        }
    }
    if let Some(narrator) = scene.narrator {
        add(narrator, 6.0);
    }
    let recent = recent(
        scene,
        turn.pieces
            .first()
            .map_or(0, |piece| scene.flow.pieces[*piece as usize].0),
    );
    let mut of_gender = [0usize; 3];
    for person in &recent {
        let count = &mut of_gender[index(scene.gender(*person))];
        *count += 1;
        if *count <= OF_A_GENDER {
            add(*person, 4.0 / *count as f32);
        }
    }
    let mut people: Vec<(u32, f32)> = scores
        .into_iter()
        .map(|(person, score)| {
            (
                person,
                score + 0.15 * (scene.often[person as usize] as f32).ln_1p(),
            )
        })
        .collect();
    people.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    people.truncate(CHOICES);
    let gap = at
        .checked_sub(1)
        .map(|before| turns::gap(scene, &scene.turns[before], turn));
    let gap_before = at
        .checked_sub(2)
        .map(|before| turns::gap(scene, &scene.turns[before], &scene.turns[before + 1]));
    Choice {
        people: people.into_iter().map(|(person, _)| person).collect(),
        features: Vec::new(),
        recent,
        gap,
        gap_before,
    }
}

fn index(gender: Gender) -> usize {
    match gender {
        Gender::Male => 0,
        Gender::Female => 1,
        Gender::Unknown => 2,
    }
}

/// The distinct people named last before an item.
fn recent(scene: &Scene<'_>, item: u32) -> Vec<u32> {
    const ENOUGH: usize = 8;
    const MOST: usize = 24;
    let end = scene.named.partition_point(|(at, _)| *at < item);
    let mut recent: Vec<u32> = Vec::new();
    let mut of_gender = [0usize; 3];
    for (_, person) in scene.named[end.saturating_sub(NAMES_BACK)..end]
        .iter()
        .rev()
    {
        if recent.len() >= MOST
            || recent.len() >= ENOUGH && of_gender[0].min(of_gender[1]) >= OF_A_GENDER
        {
            break;
        }
        if !recent.contains(person) {
            recent.push(*person);
            of_gender[index(scene.gender(*person))] += 1;
        }
    }
    recent
}

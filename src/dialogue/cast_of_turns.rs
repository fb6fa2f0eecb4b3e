//! The few people who may have spoken each turn.

use super::scene::Scene;
use super::slots::Slot;
use super::turns::{self, Gap, Turn};
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

/// One turn's choices, best first.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Choice {
    people: [u32; CHOICES],
    width: u8,
    /// Range of the turn's features in [`Scene::signs`].
    pub signs: (u32, u32),
    /// How far the turn before is, and the one before that from it.
    pub gap: Option<Gap>,
    pub gap_before: Option<Gap>,
}

impl Choice {
    pub(crate) fn people(&self) -> &[u32] {
        &self.people[..self.width as usize]
    }
}

/// Chooses turn by turn. The memory is made once for a text.
pub(crate) struct Chooser {
    /// Score of each person for this turn, and who has one.
    scores: Vec<f32>,
    scored: Vec<u32>,
    /// The logarithm of how often each person is named.
    often: Vec<f32>,
    best: Vec<(u32, f32)>,
    /// The people mentioned last before the turn, nearest first.
    pub recent: Vec<u32>,
}

impl Chooser {
    pub(crate) fn new(scene: &Scene<'_>) -> Chooser {
        Chooser {
            scores: vec![0.0; scene.often.len()],
            scored: Vec::new(),
            often: scene.often.iter().map(|n| (*n as f32).ln_1p()).collect(),
            best: Vec::new(),
            recent: Vec::new(),
        }
    }

    fn add(&mut self, person: u32, score: f32) {
        if let Some(sum) = self.scores.get_mut(person as usize) {
            if *sum == 0.0 {
                self.scored.push(person);
            }
            *sum += score;
        }
    }

    /// The choices of a turn. It looks at a bounded neighbourhood.
    pub(crate) fn choose(&mut self, scene: &Scene<'_>, at: usize) -> Choice {
        let turn = &scene.turns[at];
        self.beside(scene, turn);
        let last = scene
            .layout
            .paragraphs
            .len()
            .min(turn.last_para + PARAGRAPHS_AHEAD);
        for para in turn.para.saturating_sub(PARAGRAPHS_BACK)..last {
            let near = 3.0 / (1.0 + turn.para.abs_diff(para) as f32) + 0.05;
            for person in scene.named_in(para) {
                self.add(person, near);
            }
        }
        self.neighbours(scene, at);
        if let Some(narrator) = scene.narrator {
            self.add(narrator, 6.0);
        }
        self.lately(scene, turn);
        self.best.clear();
        for person in self.scored.drain(..) {
            let score = std::mem::take(&mut self.scores[person as usize]);
            let often = self.often[person as usize];
            self.best.push((person, score + 0.15 * often));
        }
        self.best
            .sort_unstable_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        let mut people = [NOBODY; CHOICES];
        for (to, (person, _)) in people.iter_mut().zip(&self.best) {
            *to = *person;
        }
        let gap = |of: usize| {
            let before = of.checked_sub(1)?;
            Some(turns::gap(scene, &scene.turns[before], &scene.turns[of]))
        };
        Choice {
            people,
            width: self.best.len().min(CHOICES) as u8,
            signs: (0, 0),
            gap: gap(at),
            gap_before: at.checked_sub(1).and_then(gap),
        }
    }

    /// Who is named in the turn's paragraph and in the narration around it.
    fn beside(&mut self, scene: &Scene<'_>, turn: &Turn) {
        for (slot, mention) in scene.slots(turn) {
            let weight = match slot {
                _ if slot.tag() || matches!(slot, Slot::Lead | Slot::LeadVerb) => 60.0,
                _ if slot.aside() => 8.0,
                _ => 25.0,
            };
            for person in scene.mentions.readings(mention) {
                self.add(*person, weight);
            }
        }
        for (_, mention) in scene.around(turn).iter().filter(|(_, m)| m.named()) {
            self.add(mention.person, 10.0);
        }
    }

    /// Who is named in tags nearby, called and talked about.
    fn neighbours(&mut self, scene: &Scene<'_>, at: usize) {
        for other in at.saturating_sub(TURNS_BACK)..scene.turns.len().min(at + TURNS_AHEAD) {
            let near = 1.0 / (1.0 + at.abs_diff(other) as f32);
            let neighbour = &scene.turns[other];
            if let Some(anchor) = neighbour.anchor {
                self.add(anchor, 5.0 * near);
            }
            if at.abs_diff(other) <= 4 {
                for person in scene.addressed(neighbour) {
                    self.add(*person, 5.0 * near);
                }
                for person in scene.about(neighbour) {
                    self.add(*person, 0.5 * near);
                }
            }
        }
    }

    /// Who was named last, whatever the distance, a few of each gender.
    fn lately(&mut self, scene: &Scene<'_>, turn: &Turn) {
        let first = scene.pieces(turn).first();
        let item = first.map_or(0, |piece| scene.flow.pieces[*piece as usize].0);
        recent(scene, item, &mut self.recent);
        let mut of_gender = [0usize; 3];
        for at in 0..self.recent.len() {
            let person = self.recent[at];
            let count = &mut of_gender[index(scene.gender(person))];
            *count += 1;
            if *count <= OF_A_GENDER {
                let score = 4.0 / *count as f32;
                self.add(person, score);
            }
        }
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
fn recent(scene: &Scene<'_>, item: u32, recent: &mut Vec<u32>) {
    const ENOUGH: usize = 8;
    const MOST: usize = 24;
    let end = scene.named.partition_point(|(at, _)| *at < item);
    recent.clear();
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
}

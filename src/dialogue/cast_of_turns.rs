//! The few people who may have spoken each turn.

use super::evidence::SignRange;
use super::kin;
use super::scene::Scene;
use super::slots::Slot;
use super::turns::{Gap, Turn};
use crate::speakers::mentions::{Mentioned, NOBODY};

/// People considered for one turn. The right one is seldom among those left out, and with a dozen no more turns come out right.
pub(crate) const CHOICES: usize = 8;
/// Paragraphs back and ahead in which a name makes its bearer a choice.
const PARAGRAPHS_BACK: usize = 25;
const PARAGRAPHS_AHEAD: usize = 4;
/// Turns back and ahead whose tags count.
const TURNS_BACK: usize = 12;
const TURNS_AHEAD: usize = 9;
/// Turns back and ahead in which it counts who is called and talked about.
const TURNS_BESIDE: usize = 4;
/// Where there is one alone to speak: turns back and ahead in which whoever is called is somebody to talk to, paragraphs ahead in
/// which whoever is named is, and names that are looked at.
const TURNS_FOR_OTHERS: usize = 40;
const PARAGRAPHS_FOR_OTHERS: usize = 40;
const NAMES_FOR_OTHERS: usize = 400;
/// Names looked back on, whatever the distance, for the people mentioned last.
const NAMES_BACK: usize = 400;
/// People of one gender that the look back brings in.
const OF_A_GENDER: usize = 3;

/// One turn's choices, best first.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Choice {
    people: [u32; CHOICES],
    width: u8,
    /// Ranges of the turn's features and links in the [`Hearing`](super::hearing::Hearing).
    pub signs: SignRange,
    pub links: (u32, u32),
    /// How far the turn before is, and the one before that from it.
    pub gap: Option<Gap>,
    pub gap_before: Option<Gap>,
    /// Whether the turn begins at once, with no narration before it in its paragraph.
    pub first: bool,
}

impl Choice {
    pub(crate) fn people(&self) -> &[u32] {
        &self.people[..self.width as usize]
    }
}

/// The people with the highest scores, the highest first; of equals the one who comes first in the cast.
struct Best {
    people: [u32; CHOICES],
    scores: [f32; CHOICES],
    width: usize,
}

impl Default for Best {
    fn default() -> Best {
        Best {
            people: [NOBODY; CHOICES],
            scores: [f32::NEG_INFINITY; CHOICES],
            width: 0,
        }
    }
}

impl Best {
    fn add(&mut self, person: u32, score: f32) {
        let better = |than: usize, best: &Best| {
            score > best.scores[than] || score == best.scores[than] && person < best.people[than]
        };
        if !better(CHOICES - 1, self) {
            return;
        }
        self.width = CHOICES.min(self.width + 1);
        let mut place = self.width - 1;
        while place > 0 && better(place - 1, self) {
            self.people[place] = self.people[place - 1];
            self.scores[place] = self.scores[place - 1];
            place -= 1;
        }
        self.people[place] = person;
        self.scores[place] = score;
    }

    /// Adds whoever is not there yet, as the least likely.
    fn add_new<'a>(&mut self, people: impl Iterator<Item = &'a u32>) {
        for person in people.take(NAMES_FOR_OTHERS) {
            if !self.people[..self.width].contains(person) {
                self.add(*person, 0.0);
            }
        }
    }
}

/// Chooses turn by turn, in order. The memory is made once for a text.
pub(crate) struct Chooser {
    /// Score of each person for this turn, and who has one.
    scores: Vec<f32>,
    scored: Vec<u32>,
    /// The logarithm of how often each person is named.
    often: Vec<f32>,
    /// Turns with an anchor, and for each turn how many of them come before it.
    anchors: Vec<(u32, u32)>,
    anchors_before: Vec<u32>,
    /// For each turn whether somebody is called or talked about in it.
    talks_of: Vec<bool>,
    latest: Latest,
    /// For each person whether nothing tells that he or she is there.
    absent: Vec<bool>,
    /// The people mentioned last before the turn, nearest first.
    pub recent: Vec<u32>,
    /// The few of each gender among them, and what that counts for.
    lately: Vec<(u32, f32)>,
}

/// Everybody in the order of when they were last named, the last one first: a list linked in both directions.
struct Latest {
    /// For each person, and in the last place for the list itself, who was named next after, and who last before.
    after: Vec<u32>,
    before: Vec<u32>,
    /// For each person the place of the last mention in [`Scene::named`].
    place: Vec<u32>,
    /// Mentions taken in so far.
    end: usize,
}

impl Latest {
    fn new(people: usize) -> Latest {
        let list = people as u32;
        let alone: Vec<u32> = (0..people as u32).chain([list]).collect();
        Latest {
            after: alone.clone(),
            before: alone,
            place: vec![0; people],
            end: 0,
        }
    }

    /// Takes in the mentions before an item; whether there are new ones.
    fn advance(&mut self, scene: &Scene<'_>, item: u32) -> bool {
        let list = self.place.len();
        let before = self.end;
        while let Some((_, person)) = scene.named.all.get(self.end).filter(|(at, _)| *at < item) {
            let at = *person as usize;
            let (after, before) = (self.after[at] as usize, self.before[at] as usize);
            self.before[after] = before as u32;
            self.after[before] = after as u32;
            let last = self.before[list] as usize;
            (self.after[at], self.before[at]) = (list as u32, last as u32);
            self.before[list] = at as u32;
            self.after[last] = at as u32;
            self.place[at] = self.end as u32;
            self.end += 1;
        }
        self.end > before
    }

    /// The people named last, the nearest first, up to [`NAMES_BACK`] mentions ago.
    fn people(&self) -> impl Iterator<Item = u32> + '_ {
        let list = self.place.len() as u32;
        let first = self.before[list as usize];
        std::iter::successors(Some(first), |person| Some(self.before[*person as usize])).take_while(
            move |person| {
                *person != list && self.place[*person as usize] as usize + NAMES_BACK >= self.end
            },
        )
    }
}

impl Chooser {
    pub(crate) fn new(scene: &Scene<'_>) -> Chooser {
        let mut anchors = Vec::new();
        let mut anchors_before = Vec::with_capacity(scene.turns.len() + 1);
        let mut talks_of = Vec::with_capacity(scene.turns.len());
        for (at, turn) in scene.turns.iter().enumerate() {
            let nobody = scene.addressed(turn).is_empty() && scene.about(turn).is_empty();
            talks_of.push(!nobody);
            anchors_before.push(anchors.len() as u32);
            anchors.extend(turn.anchor().map(|person| (at as u32, person)));
        }
        anchors_before.push(anchors.len() as u32);
        Chooser {
            scores: vec![0.0; scene.often.len()],
            scored: Vec::new(),
            often: scene.often.iter().map(|n| (*n as f32).ln_1p()).collect(),
            anchors,
            anchors_before,
            talks_of,
            latest: Latest::new(scene.often.len()),
            absent: absent(scene),
            recent: Vec::new(),
            lately: Vec::new(),
        }
    }

    /// Anchors of the turns `from..to`: turn and person.
    pub(crate) fn anchors(&self, from: usize, to: usize) -> &[(u32, u32)] {
        let at = |turn: usize| self.anchors_before[turn] as usize;
        &self.anchors[at(from)..at(to.max(from))]
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
            .min(turn.last_para() + PARAGRAPHS_AHEAD);
        let back = turn.para().saturating_sub(PARAGRAPHS_BACK);
        let near = scene.named.within(back, last);
        let names = scene.named.all[near.clone()].iter();
        for ((_, person), paragraph) in names.zip(&scene.named.paragraphs[near]) {
            let paragraphs = turn.para().abs_diff(*paragraph as usize);
            self.add(*person, nearness(paragraphs));
        }
        self.neighbours(scene, at);
        if let Some(narrator) = scene.narrator {
            self.add(narrator, 6.0);
        }
        self.lately(scene, turn);
        let mut best = Best::default();
        for person in self.scored.drain(..) {
            let score = std::mem::take(&mut self.scores[person as usize]);
            if self.absent[person as usize] {
                continue;
            }
            let often = self.often[person as usize];
            best.add(person, score + 0.15 * often);
        }
        if best.width < 2 {
            self.others(scene, at, &mut best);
        }
        // “Come, Lila.”, and nobody but Lila is named: somebody else says it.
        let called = scene.addressed(turn).contains(&best.people[0]);
        if best.width == 1 && called && scene.slots(turn).is_empty() {
            best.width = 0;
        }
        let before = at.checked_sub(1).map(|before| &scene.turns[before]);
        Choice {
            people: best.people,
            width: best.width as u8,
            signs: SignRange::default(),
            links: (0, 0),
            gap: turn.gap,
            gap_before: before.and_then(|before| before.gap),
            first: turn.prefix().0 == turn.prefix().1,
        }
    }

    /// Where one alone may speak, whoever is called in the turns around, and if nobody is, whoever is named later: he talks to
    /// somebody.
    fn others(&self, scene: &Scene<'_>, at: usize, best: &mut Best) {
        let from = at.saturating_sub(TURNS_FOR_OTHERS);
        let to = scene.turns.len().min(at + TURNS_FOR_OTHERS + 1);
        let called = scene.turns[from..to].iter();
        best.add_new(called.flat_map(|turn| scene.addressed(turn)));
        if best.width < 2 {
            let para = scene.turns[at].para();
            let last = scene.layout.paragraphs.len();
            let near = scene
                .named
                .within(para, last.min(para + PARAGRAPHS_FOR_OTHERS));
            best.add_new(scene.named.all[near].iter().map(|(_, person)| person));
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
        for (slot, mention) in scene.slots(turn) {
            if mention.what == Mentioned::Role && !slot.aside() {
                for (person, share) in kin::kinship_beside(scene, mention, turn)
                    .map_or(&[][..], |kinship| scene.kin.relatives(kinship))
                {
                    self.add(*person, 25.0 * share);
                }
            }
        }
        for (_, mention) in scene.around(turn).iter().filter(|(_, m)| m.named()) {
            self.add(mention.person, 10.0);
        }
    }

    /// Who is named in tags nearby, called and talked about.
    fn neighbours(&mut self, scene: &Scene<'_>, at: usize) {
        let near = |other: usize| 1.0 / (1.0 + at.abs_diff(other) as f32);
        let beside = at.saturating_sub(TURNS_BESIDE)..scene.turns.len().min(at + TURNS_BESIDE + 1);
        // In order, turn by turn: tags, who is called, who is talked about.
        let mut from = at.saturating_sub(TURNS_BACK);
        for other in beside {
            if !self.talks_of[other] {
                continue;
            }
            let neighbour = &scene.turns[other];
            self.tags(from, other + 1, near);
            from = other + 1;
            for person in scene.addressed(neighbour) {
                self.add(*person, 5.0 * near(other));
            }
            for person in scene.about(neighbour) {
                self.add(*person, 0.5 * near(other));
            }
        }
        self.tags(from, scene.turns.len().min(at + TURNS_AHEAD), near);
    }

    /// Who is named in the tags of the turns `from..to`.
    fn tags(&mut self, from: usize, to: usize, near: impl Fn(usize) -> f32) {
        let at = |turn: usize| self.anchors_before[turn] as usize;
        for place in at(from)..at(to.max(from)) {
            let (turn, person) = self.anchors[place];
            self.add(person, 5.0 * near(turn as usize));
        }
    }

    /// Who was named last, whatever the distance, a few of each gender.
    fn lately(&mut self, scene: &Scene<'_>, turn: &Turn) {
        let first = scene.pieces(turn).first();
        let item = first.map_or(0, |piece| scene.flow.pieces[*piece as usize].0);
        if self.latest.advance(scene, item) {
            self.find_recent(scene);
        }
        for at in 0..self.lately.len() {
            let (person, score) = self.lately[at];
            self.add(person, score);
        }
    }

    /// The distinct people named last.
    fn find_recent(&mut self, scene: &Scene<'_>) {
        const ENOUGH: usize = 8;
        const MOST: usize = 24;
        self.recent.clear();
        self.lately.clear();
        let mut of_gender = [0usize; 3];
        for person in self.latest.people() {
            let enough =
                self.recent.len() >= ENOUGH && of_gender[0].min(of_gender[1]) >= OF_A_GENDER;
            if enough || self.recent.len() >= MOST {
                break;
            }
            self.recent.push(person);
            let count = &mut of_gender[scene.gender(person).index()];
            *count += 1;
            if *count <= OF_A_GENDER {
                self.lately.push((person, 4.0 / *count as f32));
            }
        }
    }
}

/// Who is only talked about, and never named in the narration nor called, and says no name of his own: “the Colonel's dog has been out”.
fn absent(scene: &Scene<'_>) -> Vec<bool> {
    let mut absent: Vec<bool> = scene.often.iter().map(|named| *named == 0).collect();
    let mut there = |person: u32| {
        if let Some(absent) = absent.get_mut(person as usize) {
            *absent = false;
        }
    };
    for turn in &scene.turns {
        let said = [turn.anchor, turn.presents];
        let own = said.into_iter().flatten().map(u32::from);
        scene
            .addressed(turn)
            .iter()
            .copied()
            .chain(own)
            .for_each(&mut there);
    }
    scene.narrator.into_iter().for_each(&mut there);
    absent
}

/// What it counts for to be named so many paragraphs away: a table, because every turn asks for every name around it.
fn nearness(paragraphs: usize) -> f32 {
    static NEAR: [f32; PARAGRAPHS_BACK + 1] = {
        let mut table = [0.0; PARAGRAPHS_BACK + 1];
        let mut at = 0;
        while at < table.len() {
            table[at] = of(at);
            at += 1;
        }
        table
    };
    const fn of(paragraphs: usize) -> f32 {
        3.0 / (1.0 + paragraphs as f32) + 0.05
    }
    // A long turn has paragraphs of its own.
    NEAR.get(paragraphs)
        .copied()
        .unwrap_or_else(|| of(paragraphs))
}

//! What speaks for and against each choice: named features, a few for each person and turn.
//!
//! The weights stand in [`super::weights`]; what a feature means is said here, beside its name.

use std::collections::HashMap;

use super::scene::Scene;
use super::slots::Slot;
use super::turns::{Gap, Turn};
use crate::extraction::Gender;
use crate::lang::{w, WordId};
use crate::speakers::mentions::{Mention, Mentioned, Sort, NOBODY, OUTSIDE};

macro_rules! evidence {
    ($($(#[$doc:meta])* $name:ident = $text:literal),* $(,)?) => {
        /// One feature.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub(crate) enum Evidence { $($(#[$doc])* $name),* }

        impl Evidence {
            pub(crate) const ALL: &'static [Evidence] = &[$(Evidence::$name),*];

            /// The name in the table of weights.
            pub(crate) const fn name(self) -> &'static str {
                match self { $(Evidence::$name => $text),* }
            }
        }
    };
}

evidence! {
    /// “said X”, with a common verb and the name right after it.
    TagInvertedSure = "tag/said-name!",
    TagInverted = "tag/said-name",
    /// “X said”
    TagSure = "tag/name-said!",
    Tag = "tag/name-said",
    /// “hazarded X”: an unknown verb.
    TagUnknown = "tag/word-name",
    /// “I said”, and the person tells the story.
    TagFirst = "tag/i",
    /// “the waiter said”, and the list has the waiter.
    TagDescription = "tag/description",
    /// A role noun in the tag agrees in gender, clashes, stands near the person elsewhere.
    RoleAgrees = "tag/role-agrees",
    RoleClashes = "tag/role-clashes",
    RoleNear = "tag/role-near",
    /// He or she in the tag agrees, clashes.
    PronounAgrees = "tag/pronoun-agrees",
    PronounClashes = "tag/pronoun-clashes",
    /// Last subject of that gender before the pronoun; last mention.
    PronounSubject = "tag/pronoun-subject",
    PronounNearest = "tag/pronoun-nearest",
    /// Narration that leads into the quote names the person: first subject, subject of its verb of speech.
    Lead = "lead/name",
    LeadVerb = "lead/name-verb",
    LeadAgrees = "lead/pronoun-agrees",
    LeadClashes = "lead/pronoun-clashes",
    /// Subject of the last sentence before the quote in its paragraph.
    BeatBefore = "beat/name-before",
    BeatFirst = "beat/i",
    BeatAgrees = "beat/pronoun-agrees",
    BeatClashes = "beat/pronoun-clashes",
    /// Subject of the first sentence after the quote.
    Beat = "beat/name",
    BeatNearest = "beat/pronoun-nearest",
    /// Subject of a later sentence in the paragraph of the turn before.
    LaterBeatBefore = "beat/later-before",
    /// The other reading of an ambiguous name.
    OtherReading = "name/other-reading",
    /// Another mention in the paragraph.
    Beside = "name/beside",
    /// The paragraph of narration before: subject of its last sentence, agreeing pronoun, other name, first subject.
    Narrated = "narration/subject",
    NarratedAgrees = "narration/pronoun-agrees",
    NarratedOther = "narration/other",
    NarratedFirst = "narration/first",
    /// The same, for the second turn after it.
    NarratedBefore = "narration/subject-before-last",
    /// The paragraph of narration after begins with the person: a reaction.
    Reacts = "narration/reacts",
    /// Called in this quote; called alone in the turn before, near before, in the next.
    Called = "vocative/self",
    CalledBeforeAlone = "vocative/before-alone",
    CalledBefore = "vocative/before",
    CalledNext = "vocative/next",
    /// Talked about in this quote, in the next.
    About = "about/self",
    AboutNext = "about/next",
    /// “sir” or “madam” in a neighbouring turn agrees.
    AddressAgrees = "vocative/sir-agrees",
    /// One over the rank among the people mentioned last.
    Rank = "near/rank",
    /// Mentions in the next five paragraphs.
    Ahead = "near/ahead",
    /// For a new voice only: distance, rank, tags lately, tags in all, mentions in all.
    EntryDistance = "new/distance",
    EntryRank = "new/rank",
    EntryTagsLately = "new/tags-lately",
    EntryTags = "new/tags",
    EntryOften = "new/often",
    /// The words are like the person's own.
    Style = "style",
}

impl Evidence {
    /// Whether a tag or a lead-in was read, and nothing inferred.
    pub(crate) fn tagged(self) -> bool {
        self.name().starts_with("tag/") || self.name().starts_with("lead/")
    }

    /// Counts only where the person is neither the last speaker nor the one before.
    pub(crate) const fn entry(self) -> bool {
        matches!(
            self,
            Evidence::EntryDistance
                | Evidence::EntryRank
                | Evidence::EntryTagsLately
                | Evidence::EntryTags
                | Evidence::EntryOften
        )
    }
}

/// Features of one choice: few, so a list.
pub(crate) type Vector = Vec<(Evidence, f32)>;

/// Paragraphs looked back on for the distance of a new voice, and the distance of one who was not named there.
const DISTANCE_BACK: usize = 40;
const FAR_AWAY: f32 = 50.0;
/// Paragraphs ahead whose mentions count.
const AHEAD: usize = 5;
/// Turns whose tags are “lately”.
const LATELY: usize = 10;
/// Items around a role noun in which a name is near it.
const ROLE_REACH: u32 = 8;
/// Names a pronoun looks back on.
const PRONOUN_NAMES: usize = 60;

/// Fills the features of all choices. Linear: each turn looks at a bounded neighbourhood.
pub(crate) fn fill(scene: &mut Scene<'_>) {
    let near_roles = near_roles(scene);
    let mut tags = vec![0u32; scene.cast.people.len()];
    for anchor in scene.turns.iter().filter_map(|turn| turn.anchor) {
        tags[anchor as usize] += 1;
    }
    let mut choices = std::mem::take(&mut scene.choices);
    for (at, choice) in choices.iter_mut().enumerate() {
        let mut sheet = Sheet {
            scene,
            at,
            people: &choice.people,
            vectors: vec![Vector::new(); choice.people.len()],
        };
        sheet.beside(&near_roles);
        sheet.around();
        sheet.neighbours(choice.gap);
        sheet.nearness(&choice.recent, &tags);
        choice.features = sheet.vectors;
    }
    scene.choices = choices;
}

/// For each role noun the people named near it, with their share.
fn near_roles(scene: &Scene<'_>) -> HashMap<WordId, Vec<(u32, f32)>> {
    let mut counts: HashMap<WordId, HashMap<u32, f32>> = HashMap::new();
    let names: Vec<&Mention> = scene
        .mentions
        .all
        .iter()
        .filter(|m| m.what == Mentioned::Name && m.person != NOBODY)
        .collect();
    for role in scene
        .mentions
        .all
        .iter()
        .filter(|m| m.what == Mentioned::Role)
    {
        let word = scene.word(role.first as usize);
        let from = names.partition_point(|m| m.first + ROLE_REACH < role.first);
        for name in names[from..]
            .iter()
            .take_while(|m| m.first <= role.first + ROLE_REACH)
        {
            let weight = if name.first.abs_diff(role.first) <= 3 {
                1.0
            } else {
                0.4
            };
            *counts
                .entry(word)
                .or_default()
                .entry(name.person)
                .or_default() += weight;
        }
    }
    let share = |people: HashMap<u32, f32>| {
        let mut scored: Vec<(u32, f32)> = people
            .into_iter()
            .map(|(person, count)| {
                (
                    person,
                    count / (3.0 + scene.often[person as usize] as f32).sqrt(),
                )
            })
            .collect();
        scored.sort_by_key(|(person, _)| *person);
        let total: f32 = scored.iter().map(|(_, score)| score).sum();
        scored
            .iter()
            .map(|(person, score)| (*person, score / total))
            .collect()
    };
    counts
        .into_iter()
        .map(|(word, people)| (word, share(people)))
        .collect()
}

/// The features of one turn's choices while they are collected.
struct Sheet<'a, 's> {
    scene: &'a Scene<'s>,
    at: usize,
    people: &'a [u32],
    vectors: Vec<Vector>,
}

impl Sheet<'_, '_> {
    fn turn(&self) -> &Turn {
        &self.scene.turns[self.at]
    }

    fn add(&mut self, choice: usize, evidence: Evidence, value: f32) {
        match self.vectors[choice]
            .iter_mut()
            .find(|(other, _)| *other == evidence)
        {
            Some((_, sum)) => *sum += value,
            None => self.vectors[choice].push((evidence, value)),
        }
    }

    fn set(&mut self, choice: usize, evidence: Evidence, value: f32) {
        if !self.vectors[choice]
            .iter()
            .any(|(other, _)| *other == evidence)
        {
            self.vectors[choice].push((evidence, value));
        }
    }

    fn place(&self, person: u32) -> Option<usize> {
        self.people.iter().position(|other| *other == person)
    }

    fn add_person(&mut self, person: u32, evidence: Evidence, value: f32) {
        if let Some(choice) = self.place(person) {
            self.add(choice, evidence, value);
        }
    }

    /// Tags, beats and names in the turn's own paragraph.
    fn beside(&mut self, near_roles: &HashMap<WordId, Vec<(u32, f32)>>) {
        let slots = self.turn().slots.clone();
        let mut seen: Vec<(Slot, Mentioned, u32, Sort)> = Vec::new();
        for (slot, mention) in &slots {
            let key = (*slot, mention.what, mention.person, mention.sort);
            if seen.contains(&key) {
                continue;
            }
            seen.push(key);
            match mention.what {
                Mentioned::Name | Mentioned::Description => self.named(*slot, mention),
                Mentioned::Pronoun if !slot.aside() => self.pronoun(*slot, mention),
                Mentioned::Role if !slot.aside() => self.role(*slot, mention, near_roles),
                _ => {}
            }
        }
    }

    fn named(&mut self, slot: Slot, mention: &Mention) {
        let description = mention.what == Mentioned::Description;
        let evidence = match slot {
            _ if description && (slot.tag() || slot.lead()) => Some(Evidence::TagDescription),
            Slot::InvertedSure => Some(Evidence::TagInvertedSure),
            Slot::Inverted => Some(Evidence::TagInverted),
            Slot::BeforeVerbSure => Some(Evidence::TagSure),
            Slot::BeforeVerb => Some(Evidence::Tag),
            Slot::UnknownVerb => Some(Evidence::TagUnknown),
            Slot::Lead => Some(Evidence::Lead),
            Slot::LeadVerb => Some(Evidence::LeadVerb),
            Slot::BeatBefore => Some(Evidence::BeatBefore),
            Slot::Beat => Some(Evidence::Beat),
            Slot::Other => Some(Evidence::Beside),
            _ => None,
        };
        let readings = self.scene.mentions.readings(mention).to_vec();
        for choice in 0..self.people.len() {
            let person = self.people[choice];
            if person == mention.person {
                if let Some(evidence) = evidence {
                    self.add(choice, evidence, 1.0);
                }
            } else if readings.contains(&person) {
                self.add(choice, Evidence::OtherReading, 1.0);
            } else if description && slot.tag() {
                self.role_gender(choice, mention.sort.gender());
            }
        }
    }

    fn role_gender(&mut self, choice: usize, gender: Gender) {
        let own = self.scene.gender(self.people[choice]);
        if gender != Gender::Unknown && own != Gender::Unknown {
            self.add(
                choice,
                if own == gender {
                    Evidence::RoleAgrees
                } else {
                    Evidence::RoleClashes
                },
                1.0,
            );
        }
    }

    fn role(
        &mut self,
        slot: Slot,
        mention: &Mention,
        near_roles: &HashMap<WordId, Vec<(u32, f32)>>,
    ) {
        let word = self.scene.word(mention.first as usize);
        if [w::OTHER, w::FORMER, w::LATTER].contains(&word) || !(slot.tag() || slot.lead()) {
            return;
        }
        if let Some(near) = near_roles.get(&word) {
            for (person, share) in near {
                self.add_person(*person, Evidence::RoleNear, *share);
            }
        }
        if slot.tag() {
            for choice in 0..self.people.len() {
                self.role_gender(choice, mention.sort.gender());
            }
        }
    }

    fn pronoun(&mut self, slot: Slot, mention: &Mention) {
        let scene = self.scene;
        let group = if slot.tag() {
            0
        } else if slot.lead() {
            1
        } else if matches!(slot, Slot::Beat | Slot::BeatBefore) {
            2
        } else {
            return;
        };
        if mention.sort == Sort::I {
            if let Some(narrator) = scene.narrator {
                self.add_person(
                    narrator,
                    if group == 2 {
                        Evidence::BeatFirst
                    } else {
                        Evidence::TagFirst
                    },
                    1.0,
                );
            }
            return;
        }
        let gender = mention.sort.gender();
        if gender == Gender::Unknown {
            return;
        }
        let nearest = nearest(scene, mention.first, gender);
        let subject = last_subject(scene, mention.first, gender).map(|(_, person)| person);
        for choice in 0..self.people.len() {
            let person = self.people[choice];
            if subject == Some(person) {
                self.add(
                    choice,
                    if group == 2 {
                        Evidence::BeatNearest
                    } else {
                        Evidence::PronounSubject
                    },
                    1.0,
                );
            }
            if nearest == Some(person) {
                self.add(
                    choice,
                    if group == 2 {
                        Evidence::BeatNearest
                    } else {
                        Evidence::PronounNearest
                    },
                    1.0,
                );
            }
            let own = scene.gender(person);
            let agrees = own == gender && scene.narrator != Some(person);
            let (yes, no) = match group {
                0 => (Evidence::PronounAgrees, Evidence::PronounClashes),
                1 => (Evidence::LeadAgrees, Evidence::LeadClashes),
                _ => (Evidence::BeatAgrees, Evidence::BeatClashes),
            };
            if agrees {
                self.add(choice, yes, 1.0);
            } else if own != Gender::Unknown || scene.narrator == Some(person) {
                self.add(choice, no, 1.0);
            }
        }
    }

    /// The narration paragraphs before and after.
    fn around(&mut self) {
        let around = self.turn().around.clone();
        for (slot, mention) in &around {
            let evidence = match slot {
                Slot::Subject => Evidence::Narrated,
                Slot::LeadBefore => Evidence::Lead,
                Slot::LeadVerbBefore => Evidence::LeadVerb,
                Slot::OtherBefore => Evidence::NarratedOther,
                Slot::FirstBefore => Evidence::NarratedFirst,
                Slot::After => Evidence::Reacts,
                _ => continue,
            };
            match (mention.what, mention.sort) {
                (Mentioned::Name | Mentioned::Description, _) => {
                    self.add_person(mention.person, evidence, 1.0)
                }
                (Mentioned::Pronoun, Sort::I) => {
                    if let Some(narrator) = self.scene.narrator {
                        self.add_person(narrator, evidence, 1.0);
                    }
                }
                (Mentioned::Pronoun, Sort::Male | Sort::Female) => {
                    self.pronoun_around(*slot, mention)
                }
                _ => {}
            }
        }
        // The paragraph before the turn before: its subject may speak second.
        let Some(before) = self.at.checked_sub(1).map(|b| &self.scene.turns[b]) else {
            return;
        };
        if super::turns::gap(self.scene, before, self.turn()) != Gap::Next {
            return;
        }
        let second: Vec<u32> = before
            .around
            .iter()
            .filter(|(slot, m)| matches!(slot, Slot::Subject | Slot::FirstBefore) && m.named())
            .map(|(_, m)| m.person)
            .collect();
        for person in second {
            if let Some(choice) = self.place(person) {
                self.add(choice, Evidence::NarratedBefore, 1.0);
            }
        }
    }

    fn pronoun_around(&mut self, slot: Slot, mention: &Mention) {
        let gender = mention.sort.gender();
        let subject = last_subject(self.scene, mention.first, gender)
            .filter(|(item, _)| mention.first - item < 120)
            .map(|(_, person)| person);
        for choice in 0..self.people.len() {
            let own = self.scene.gender(self.people[choice]);
            let agrees = own == gender;
            match slot {
                Slot::Subject => {
                    if agrees {
                        self.add(choice, Evidence::NarratedAgrees, 1.0);
                    }
                    if subject == Some(self.people[choice]) {
                        self.add(choice, Evidence::NarratedAgrees, 1.0);
                    }
                }
                Slot::LeadBefore | Slot::LeadVerbBefore if own != Gender::Unknown => {
                    self.add(
                        choice,
                        if agrees {
                            Evidence::LeadAgrees
                        } else {
                            Evidence::LeadClashes
                        },
                        1.0,
                    );
                }
                _ => {}
            }
        }
    }

    /// Vocatives and talk in this turn and the turns beside it.
    fn neighbours(&mut self, gap: Option<Gap>) {
        let scene = self.scene;
        let turn = &scene.turns[self.at];
        let before = self
            .at
            .checked_sub(1)
            .map(|b| &scene.turns[b])
            .filter(|_| gap.is_some_and(|gap| gap <= Gap::Two));
        let next = scene.turns.get(self.at + 1);
        let next = next
            .map(|next| (next, super::turns::gap(scene, turn, next)))
            .filter(|(_, gap)| *gap <= Gap::Two);
        let alone = |turn: &Turn| turn.addressed.windows(2).all(|pair| pair[0] == pair[1]);
        for choice in 0..self.people.len() {
            let person = self.people[choice];
            if turn.addressed.contains(&person) {
                self.set(choice, Evidence::Called, 1.0);
            }
            if turn.about.contains(&person) {
                self.set(choice, Evidence::About, 1.0);
            }
            if let (Some(before), Some(gap)) = (before, gap) {
                if before.addressed.contains(&person) {
                    let evidence = if gap == Gap::Next && alone(before) {
                        Evidence::CalledBeforeAlone
                    } else {
                        Evidence::CalledBefore
                    };
                    self.set(choice, evidence, 1.0);
                }
                if before.address != Gender::Unknown
                    && (Gap::Next..=Gap::One).contains(&gap)
                    && scene.gender(person) == before.address
                {
                    self.add(choice, Evidence::AddressAgrees, 1.0);
                }
                let later = |(slot, m): &(Slot, Mention)| {
                    *slot == Slot::LaterBeat && m.named() && m.person == person
                };
                if gap >= Gap::Next && before.slots.iter().any(later) {
                    self.set(choice, Evidence::LaterBeatBefore, 1.0);
                }
            }
            if let Some((next, gap)) = next {
                if next.addressed.contains(&person) {
                    self.set(choice, Evidence::CalledNext, 1.0);
                }
                if next.about.contains(&person) {
                    self.set(choice, Evidence::AboutNext, 1.0);
                }
                if next.address != Gender::Unknown
                    && (Gap::Next..=Gap::One).contains(&gap)
                    && scene.gender(person) == next.address
                {
                    self.add(choice, Evidence::AddressAgrees, 1.0);
                }
            }
        }
    }

    /// How near and how active each choice is.
    fn nearness(&mut self, recent: &[u32], tags: &[u32]) {
        let scene = self.scene;
        let turn = &scene.turns[self.at];
        let (para, last_para, prefix) = (turn.para, turn.last_para, turn.prefix);
        for choice in 0..self.people.len() {
            let person = self.people[choice];
            if let Some(rank) = recent.iter().position(|other| *other == person) {
                let value = 1.0 / (1.0 + rank as f32);
                self.set(choice, Evidence::Rank, value);
                self.set(choice, Evidence::EntryRank, value);
            }
            let in_prefix = scene
                .named_between(prefix.0, prefix.1)
                .any(|other| other == person);
            let distance = if in_prefix {
                0.0
            } else {
                let near = (para.saturating_sub(DISTANCE_BACK)..para)
                    .rev()
                    .find(|p| scene.named_in(*p).any(|other| other == person));
                near.map_or(FAR_AWAY, |p| (para - p) as f32)
            };
            self.set(choice, Evidence::EntryDistance, distance.ln_1p());
            let last = scene.layout.paragraphs.len().min(last_para + 1 + AHEAD);
            let ahead: usize = (last_para + 1..last)
                .map(|p| scene.named_in(p).filter(|other| *other == person).count())
                .sum();
            if ahead > 0 {
                self.set(choice, Evidence::Ahead, (ahead as f32).ln_1p());
            }
            let lately = scene.turns[self.at.saturating_sub(LATELY)..self.at]
                .iter()
                .filter(|turn| turn.anchor == Some(person))
                .count();
            if lately > 0 {
                self.set(choice, Evidence::EntryTagsLately, (lately as f32).ln_1p());
            }
            self.set(
                choice,
                Evidence::EntryTags,
                (tags[person as usize] as f32).ln_1p(),
            );
            self.set(
                choice,
                Evidence::EntryOften,
                (scene.often[person as usize] as f32).ln_1p(),
            );
        }
    }
}

/// The person of fitting gender named last before an item.
fn nearest(scene: &Scene<'_>, item: u32, gender: Gender) -> Option<u32> {
    let end = scene.named.partition_point(|(at, _)| *at < item);
    let fits = |person: u32| [gender, Gender::Unknown].contains(&scene.gender(person));
    scene.named[end.saturating_sub(PRONOUN_NAMES)..end]
        .iter()
        .rev()
        .map(|(_, person)| *person)
        .find(|person| fits(*person))
}

/// The subject of fitting gender named last before an item.
fn last_subject(scene: &Scene<'_>, item: u32, gender: Gender) -> Option<(u32, u32)> {
    let end = scene.subjects.partition_point(|(at, _)| *at < item);
    let fits = |person: u32| [gender, Gender::Unknown].contains(&scene.gender(person));
    scene.subjects[end.saturating_sub(PRONOUN_NAMES / 2)..end]
        .iter()
        .rev()
        .copied()
        .find(|(_, person)| fits(*person))
}

impl Scene<'_> {
    /// The people named in a range of items of the narration.
    fn named_between(&self, from: usize, to: usize) -> impl Iterator<Item = u32> + '_ {
        let first = self
            .named
            .partition_point(|(item, _)| (*item as usize) < from);
        let outside =
            move |item: &u32| (*item as usize) < to && self.flow.piece[*item as usize] == OUTSIDE;
        self.named[first..]
            .iter()
            .take_while(move |(item, _)| outside(item))
            .map(|(_, person)| *person)
    }
}

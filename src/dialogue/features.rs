//! Collects what speaks for and against each choice: a few features for each person and turn.

use super::cast_of_turns::{Chooser, CHOICES};
use super::evidence::{Evidence, Sign, Signs};
use super::heard;
use super::hearing::{Choices, Hearing};
use super::kin;
use super::links;
use super::nearness::{Nearness, FAR_AWAY};
use super::nouns;
use super::scene::Scene;
use super::slots::Slot;
use super::turns::{Gap, Turn};
use crate::extraction::Gender;
use crate::lang::{is, w, WordId, WordMap};
use crate::speakers::mentions::{Mention, Mentioned, Sort, NOBODY};

/// Paragraphs looked back on for the distance of a new voice.
const DISTANCE_BACK: usize = 40;
const _: () = assert!(DISTANCE_BACK < FAR_AWAY as usize);
/// Paragraphs ahead whose mentions count.
const AHEAD: usize = 5;
/// Turns whose tags are “lately”.
const LATELY: usize = 10;
/// Features of a turn, as memory is set aside for them.
const SIGNS: usize = 16;
/// Slots of a turn that count; a longer turn is no dialogue.
const SLOTS: usize = 48;
/// No such place among the choices.
const NOWHERE: u8 = u8::MAX;
/// Items around a role noun in which a name is near it.
const ROLE_REACH: u32 = 8;
/// People near a role noun that count, the nearest: each turn whose tag has the noun looks at all of them.
const NEAR: usize = 400;
/// Subjects a pronoun looks back on.
const PRONOUN_SUBJECTS: usize = 30;

/// Chooses for all turns, and collects the features of the choices. Linear: each turn looks at a bounded neighbourhood.
/// `hearing` is memory to work in.
pub(crate) fn collect(scene: &Scene<'_>, hearing: Hearing) -> Hearing {
    let near_roles = near_roles(scene);
    let mut tags = vec![0u32; scene.cast.people.len()];
    for anchor in scene.turns.iter().filter_map(Turn::anchor) {
        tags[anchor as usize] += 1;
    }
    let mut chooser = Chooser::new(scene);
    let mut places = vec![NOWHERE; scene.cast.people.len()];
    let mut hearing = hearing.cleared();
    hearing.people = scene.cast.people.len();
    let people = 0..hearing.people as u32;
    let gendered = people.map(|person| scene.gender(person) != Gender::Unknown);
    hearing.gendered.extend(gendered);
    let logarithm = |count: &u32| (*count as f32).ln_1p();
    let prominence = &mut hearing.prominence;
    prominence.tags.extend(tags.iter().map(logarithm));
    prominence.often.extend(scene.often.iter().map(logarithm));
    let (signs, fired) = (&mut hearing.signs, &mut hearing.links);
    let nouns = &mut hearing.nouns;
    let begins = begins(scene);
    signs.reserve(scene.turns.len() * SIGNS);
    hearing.near.reserve(scene.turns.len());
    hearing.choices.reserve(scene.turns.len());
    for at in 0..scene.turns.len() {
        let mut choice = chooser.choose(scene, at);
        for (place, person) in choice.people().iter().enumerate() {
            places[*person as usize] = place as u8;
        }
        let first = signs.end();
        let mut sheet = Sheet {
            scene,
            at,
            people: choice.people(),
            places: &places,
            signs,
            near: Nearness::default(),
            begins,
        };
        sheet.nearness(&chooser);
        sheet.beside(&near_roles);
        if scene.turns[at].anybody {
            sheet.anybody();
        }
        sheet.around();
        sheet.neighbours(choice.gap);
        sheet.together();
        hearing.near.push(sheet.near);
        choice.signs = signs.since(first);
        let first = fired.len() as u32;
        links::links(scene, at, &choice, |step, link| fired.push((step, link)));
        choice.links = (first, fired.len() as u32);
        let noun = nouns::noun(scene, &scene.turns[at]);
        nouns.extend(noun.map(|noun| (at as u32, noun)));
        let call = heard::call(scene, &scene.turns[at]);
        hearing.calls.extend(call.map(|call| (at as u32, call)));
        let pronoun = heard::pronoun(scene, &scene.turns[at]);
        hearing
            .pronouns
            .extend(pronoun.map(|gender| (at as u32, gender)));
        for person in choice.people() {
            places[*person as usize] = NOWHERE;
        }
        hearing.choices.push(choice);
    }
    hearing
}

/// The first paragraph in which anybody speaks or is named.
fn begins(scene: &Scene<'_>) -> usize {
    let named = scene.named.paragraphs.first().map(|para| *para as usize);
    let spoken = scene.turns.first().map(Turn::para);
    let both = named.into_iter().chain(spoken);
    both.min().unwrap_or(0)
}

/// For each role noun the people named near it, with their share.
fn near_roles(scene: &Scene<'_>) -> WordMap<WordId, Vec<(u32, f32)>> {
    let mut counts: WordMap<WordId, WordMap<u32, f32>> = WordMap::default();
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
    let share = |people: WordMap<u32, f32>| {
        let mut scored: Vec<(u32, f32)> = people
            .into_iter()
            .map(|(person, count)| {
                (
                    person,
                    count / (3.0 + scene.often[person as usize] as f32).sqrt(),
                )
            })
            .collect();
        if scored.len() > NEAR {
            let nearest = |a: &(u32, f32), b: &(u32, f32)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
            scored.select_nth_unstable_by(NEAR, nearest);
            scored.truncate(NEAR);
        }
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
pub(super) struct Sheet<'a, 's> {
    pub(super) scene: &'a Scene<'s>,
    pub(super) at: usize,
    pub(super) people: &'a [u32],
    /// For each person of the cast the place among the choices.
    places: &'a [u8],
    signs: &'a mut Signs,
    /// What the features are made of that nearly every choice has.
    pub(super) near: Nearness,
    /// The first paragraph in which anybody speaks or is named.
    begins: usize,
}

impl<'s> Sheet<'_, 's> {
    pub(super) fn add(&mut self, choice: usize, evidence: Evidence, value: f32) {
        self.signs.push(Sign {
            choice: choice as u8,
            evidence,
            value,
        });
    }

    fn place(&self, person: u32) -> Option<usize> {
        let place = *self.places.get(person as usize)?;
        (place != NOWHERE).then_some(place as usize)
    }

    /// Those of the choices that are among these people.
    pub(super) fn among(&self, people: impl IntoIterator<Item = u32>) -> Choices {
        let place = |person: u32| self.place(person);
        let places = people.into_iter().filter_map(place);
        places.fold(0, |choices, place| choices | 1 << place)
    }

    pub(super) fn add_person(&mut self, person: u32, evidence: Evidence, value: f32) {
        if let Some(choice) = self.place(person) {
            self.add(choice, evidence, value);
        }
    }

    /// “Somebody called”: what clashes with everybody says nothing of who spoke but that nobody who was named did.
    fn anybody(&mut self) {
        for choice in 0..self.people.len() {
            self.add(choice, Evidence::RoleClashes, 1.0);
        }
    }

    /// Tags, beats and names in the turn's own paragraph.
    fn beside(&mut self, near_roles: &WordMap<WordId, Vec<(u32, f32)>>) {
        let slots = self.scene.slots(&self.scene.turns[self.at]);
        let key = |(slot, m): &(Slot, Mention)| (*slot, m.what, m.person, m.sort);
        for (n, (slot, mention)) in slots.iter().enumerate().take(SLOTS) {
            if slots[..n].iter().any(|other| key(other) == key(&slots[n])) {
                continue;
            }
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
            Slot::FarVerb => Some(Evidence::TagFar),
            Slot::AfterComma => Some(Evidence::TagComma),
            Slot::LeadSure => Some(Evidence::LeadSure),
            Slot::Lead => Some(Evidence::Lead),
            Slot::LeadVerb => Some(Evidence::LeadVerb),
            Slot::BeatBefore => Some(Evidence::BeatBefore),
            Slot::Beat => Some(Evidence::Beat),
            Slot::Other => Some(Evidence::Beside),
            _ => None,
        };
        let newcomer = description && (self.told_apart(mention) || self.names_bearer(mention));
        let readings = self.scene.mentions.readings(mention);
        for choice in 0..self.people.len() {
            let person = self.people[choice];
            if person == mention.person {
                if let Some(evidence) = evidence {
                    self.add(choice, evidence, 1.0);
                }
            } else if readings.contains(&person) {
                self.add(choice, Evidence::OtherReading, 1.0);
            } else if description && slot.tag() {
                if newcomer {
                    self.role_clash(choice, mention.sort.gender());
                } else {
                    self.role_gender(choice, mention.sort.gender());
                }
            }
        }
    }

    /// “said a stranger”, “said her uncle”, “said the old man”: nobody else is meant, whatever the gender.
    fn told_apart(&self, mention: &Mention) -> bool {
        let first = mention.first as usize;
        let before = first
            .checked_sub(1)
            .map_or(w::NONE, |at| self.scene.word(at));
        mention.last - mention.first > 1
            || [w::A, w::AN].contains(&before)
            || [w::MY, w::HIS, w::HER, w::THEIR].contains(&self.scene.word(first))
    }

    /// “said the captain”, who has a name: nobody else is meant.
    fn names_bearer(&self, mention: &Mention) -> bool {
        let scene = self.scene;
        let named = scene.cast.open && scene.nameless.get(mention.person as usize) == Some(&false);
        let head = (mention.last as usize).saturating_sub(1);
        named && scene.class(head, is::ROLE) && !scene.class(head, is::GENERIC_PERSON | is::KIN)
    }

    fn role_clash(&mut self, choice: usize, gender: Gender) {
        let own = self.scene.gender(self.people[choice]);
        if gender != Gender::Unknown && own != Gender::Unknown && own != gender {
            self.add(choice, Evidence::RoleClashes, 1.0);
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
        near_roles: &WordMap<WordId, Vec<(u32, f32)>>,
    ) {
        let word = self.scene.word(mention.first as usize);
        if [w::OTHER, w::FORMER, w::LATTER].contains(&word) || !(slot.tag() || slot.lead()) {
            return;
        }
        if let Some(kinship) = kin::kinship(self.scene, mention) {
            self.add_person(kinship.of, Evidence::KinOwn, 1.0);
            for (person, share) in self.scene.kin.relatives(kinship) {
                self.add_person(*person, Evidence::Kin, *share);
            }
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
        let focus = match group {
            2 => Evidence::BeatFocus,
            _ => Evidence::PronounFocus,
        };
        self.focus(mention, focus);
        for choice in 0..self.people.len() {
            let person = self.people[choice];
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

    /// Whom the walk through the narration takes a pronoun for.
    fn focus(&mut self, mention: &Mention, evidence: Evidence) {
        for (person, share) in self.scene.focus.of(mention.first) {
            self.add_person(person, evidence, share);
        }
    }

    /// The narration paragraphs before and after.
    fn around(&mut self) {
        for (slot, mention) in self.scene.around(&self.scene.turns[self.at]) {
            let evidence = match slot {
                Slot::Subject => Evidence::Narrated,
                Slot::LeadBefore => Evidence::Lead,
                Slot::LeadVerbBefore => Evidence::LeadVerb,
                Slot::LeadSureBefore => Evidence::LeadSure,
                Slot::OtherBefore => Evidence::NarratedOther,
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
                (Mentioned::Pronoun, Sort::Male | Sort::Female)
                    if *slot == Slot::LeadSureBefore =>
                {
                    self.pronoun(*slot, mention)
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
        if self.scene.turns[self.at].gap != Some(Gap::Next) {
            return;
        }
        for (slot, mention) in self.scene.around(before) {
            if matches!(slot, Slot::Subject | Slot::FirstBefore) && mention.named() {
                self.add_person(mention.person, Evidence::NarratedBefore, 1.0);
                self.add_person(mention.person, Evidence::SameSubject, 1.0);
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

    /// How near and how active each choice is.
    fn nearness(&mut self, chooser: &Chooser) {
        // Whoever the tag just before names was named as its speaker, which the links know.
        let before = self.at.checked_sub(1).map(|b| &self.scene.turns[b]);
        let spoke = before.and_then(Turn::anchor);
        let recent = chooser
            .recent
            .iter()
            .filter(|person| Some(**person) != spoke);
        for (rank, person) in recent.enumerate() {
            if let Some(choice) = self.place(*person) {
                self.near.rank[choice] = rank as u8;
            }
        }
        self.distances();
        let scene = self.scene;
        let last_para = scene.turns[self.at].last_para();
        let last = scene.layout.paragraphs.len().min(last_para + 1 + AHEAD);
        for (_, person) in &scene.named.all[scene.named.within(last_para + 1, last)] {
            if let Some(choice) = self.place(*person) {
                self.near.ahead[choice] = self.near.ahead[choice].saturating_add(1);
            }
        }
        for (_, person) in chooser.anchors(self.at.saturating_sub(LATELY), self.at) {
            if let Some(choice) = self.place(*person) {
                self.near.lately[choice] += 1;
            }
        }
    }

    /// How many paragraphs ago each choice was named or meant.
    fn distances(&mut self) {
        let scene = self.scene;
        let turn = &scene.turns[self.at];
        // Of somebody not named yet the text tells no more than that the story has begun.
        let begun = turn.para().saturating_sub(self.begins) + 1;
        let begun = begun.min(usize::from(FAR_AWAY)) as u8;
        let mut distance = [FAR_AWAY; CHOICES];
        let mut left = self.people.len();
        let mut note = |choice: Option<usize>, paragraphs: usize| {
            if let Some(choice) = choice.filter(|choice| distance[*choice] == FAR_AWAY) {
                distance[choice] = paragraphs as u8;
                left -= 1;
            }
            left > 0
        };
        for person in scene.meant_in_prefix(turn) {
            note(self.place(person), 0);
        }
        // “…,” said a stranger: the tag brings whom nothing else has named.
        for (slot, mention) in scene.slots(turn) {
            if slot.tag() && matches!(mention.what, Mentioned::Name | Mentioned::Description) {
                note(self.place(mention.person), 0);
            }
        }
        let meant = &scene.meant;
        let back = meant.within(turn.para().saturating_sub(DISTANCE_BACK), turn.para());
        for at in back.rev() {
            let paragraphs = turn.para() - meant.paragraphs[at] as usize;
            if !note(self.place(meant.all[at].1), paragraphs) {
                break;
            }
        }
        self.near.distance = distance.map(|paragraphs| paragraphs.min(begun));
    }
}

/// The subject of fitting gender named last before an item.
pub(super) fn last_subject(scene: &Scene<'_>, item: u32, gender: Gender) -> Option<(u32, u32)> {
    let end = scene.subjects.partition_point(|(at, _)| *at < item);
    let fits = |person: u32| [gender, Gender::Unknown].contains(&scene.gender(person));
    scene.subjects[end.saturating_sub(PRONOUN_SUBJECTS)..end]
        .iter()
        .rev()
        .copied()
        .find(|(_, person)| fits(*person))
}

impl Scene<'_> {
    /// The people named or meant in the narration before the first piece of a turn, in its paragraph.
    fn meant_in_prefix(&self, turn: &Turn) -> impl Iterator<Item = u32> + '_ {
        let (from, to) = turn.prefix();
        let meant = &self.meant;
        let named = &meant.all[meant.within(turn.para(), turn.para() + 1)];
        let first = named.partition_point(|(item, _)| (*item as usize) < from);
        named[first..]
            .iter()
            .take_while(move |(item, _)| (*item as usize) < to)
            .map(|(_, person)| *person)
    }
}

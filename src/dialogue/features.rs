//! Collects what speaks for and against each choice: a few features for each person and turn.

mod distances;
mod entrances;
mod roles;

use self::roles::{near_roles, NearRoles};
use super::cast_of_turns::Chooser;
use super::evidence::{Evidence, Sign, Signs};
use super::heard;
use super::hearing::{Choices, Hearing};
use super::links;
use super::nearness::Nearness;
use super::nouns;
use super::scene::Scene;
use super::slots::Slot;
use super::turns::{Gap, Turn};
use crate::extraction::Gender;
use crate::lang::{is, w};
use crate::speakers::describe::SHORT;
use crate::speakers::mentions::{Mention, Mentioned, Sort};

/// Features of a turn, as memory is set aside for them.
const SIGNS: usize = 16;
/// Slots of a turn that count; a longer turn is no dialogue.
const SLOTS: usize = 48;
/// No such place among the choices.
const NOWHERE: u8 = u8::MAX;
/// How much surer “said the waiter” is than a description further off; where the text itself has shown who is there, the waiter
/// may also have a name.
const SURE: f32 = 1.7;
const SURE_OPEN: f32 = 1.3;
/// How much less “said the waiter” tells that it was not the porter than that it was no woman: he may be both.
const ANOTHER: f32 = 0.5;
/// Subjects a pronoun looks back on.
const PRONOUN_SUBJECTS: usize = 30;

/// Chooses for all turns, and collects the features of the choices. Linear: each turn looks at a bounded neighbourhood.
/// `hearing` is memory to work in.
pub(crate) fn collect(scene: &Scene<'_>, hearing: Hearing) -> Hearing {
    let near_roles = near_roles(scene);
    let mut chooser = Chooser::new(scene);
    let mut places = vec![NOWHERE; scene.cast.people.len()];
    let mut hearing = hearing.cleared();
    of_people(scene, &mut hearing);
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
        sheet.entrances();
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

/// What is known of each of the cast before any turn is looked at: gender, how often tagged and how often named.
fn of_people(scene: &Scene<'_>, hearing: &mut Hearing) {
    hearing.people = scene.cast.people.len();
    let mut tags = vec![0u32; hearing.people];
    for anchor in scene.turns.iter().filter_map(Turn::anchor) {
        tags[anchor as usize] += 1;
    }
    let people = 0..hearing.people as u32;
    let gendered = people.map(|person| scene.gender(person) != Gender::Unknown);
    hearing.gendered.extend(gendered);
    let logarithm = |count: &u32| (*count as f32).ln_1p();
    let prominence = &mut hearing.prominence;
    prominence.tags.extend(tags.iter().map(logarithm));
    prominence.often.extend(scene.often.iter().map(logarithm));
}

/// The first paragraph in which anybody speaks or is named.
fn begins(scene: &Scene<'_>) -> usize {
    let named = scene.named.paragraphs.first().map(|para| *para as usize);
    let spoken = scene.turns.first().map(Turn::para);
    let both = named.into_iter().chain(spoken);
    both.min().unwrap_or(0)
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
    fn beside(&mut self, near_roles: &NearRoles) {
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
        let apart = description && self.told_apart(mention);
        // In a book the constable may also be the policeman.
        let short = self.scene.flow.items.len() < SHORT;
        let newcomer = apart || description && self.names_bearer(mention);
        let scene = self.scene;
        let readings = scene.mentions.readings(mention);
        for choice in 0..self.people.len() {
            let person = self.people[choice];
            if person == mention.person {
                if let Some(evidence) = evidence {
                    let sure = description && self.sure(slot, mention);
                    self.add(choice, evidence, if sure { self.surer() } else { 1.0 });
                }
            } else if readings.contains(&person) {
                self.add(choice, Evidence::OtherReading, 1.0);
            } else if description && slot.tag() {
                let another = scene.nameless.get(person as usize) == Some(&true);
                if scene.cast.open && another && (apart || short) {
                    let clash = if apart { 1.0 } else { ANOTHER };
                    self.add(choice, Evidence::RoleClashes, clash);
                } else if newcomer {
                    self.role_clash(choice, mention.sort.gender());
                } else {
                    self.role_gender(choice, mention.sort.gender());
                }
            }
        }
    }

    /// “said the waiter”, “said my mother”, and not “said her husband”, who may be one of several.
    fn sure(&self, slot: Slot, mention: &Mention) -> bool {
        let first = mention.first as usize;
        let before = first.checked_sub(1);
        let the = before.is_some_and(|at| self.scene.word(at) == w::THE);
        let mine = self.scene.word(first) == w::MY;
        (the || mine) && matches!(slot, Slot::InvertedSure | Slot::BeforeVerbSure)
    }

    fn surer(&self) -> f32 {
        match self.scene.cast.open {
            true => SURE_OPEN,
            false => SURE,
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

//! Features of whoever a tag calls by a role, and by no name: “said the captain”.

use super::super::evidence::Evidence;
use super::super::kin;
use super::super::scene::Scene;
use super::super::slots::Slot;
use super::Sheet;
use crate::extraction::Gender;
use crate::lang::{w, WordId, WordMap};
use crate::speakers::mentions::{Mention, Mentioned, NOBODY};

/// Items around a role noun in which a name is near it.
const ROLE_REACH: u32 = 8;
/// Names looked back on for the former of two.
const TWO_BACK: usize = 6;
/// People near a role noun that count, the nearest: each turn whose tag has the noun looks at all of them.
const NEAR: usize = 400;

/// For each role noun the people named near it, with their share.
pub(super) type NearRoles = WordMap<WordId, Vec<(u32, f32)>>;

pub(super) fn near_roles(scene: &Scene<'_>) -> NearRoles {
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

impl Sheet<'_, '_> {
    /// “Otto and Ina came in … said the latter”: of the two named last before an item the second, or with “former” the first.
    fn of_two(&self, word: WordId, item: u32) -> Option<u32> {
        if ![w::LATTER, w::FORMER].contains(&word) {
            return None;
        }
        let named = &self.scene.named.all;
        let before = named.partition_point(|(at, _)| *at < item);
        let near = named[before.saturating_sub(TWO_BACK)..before].iter().rev();
        let mut people = near.map(|(_, person)| *person);
        let latter = people.next()?;
        match word {
            w::LATTER => Some(latter),
            _ => people.find(|person| *person != latter),
        }
    }

    pub(super) fn role_clash(&mut self, choice: usize, gender: Gender) {
        let own = self.scene.gender(self.people[choice]);
        if gender != Gender::Unknown && own != Gender::Unknown && own != gender {
            self.add(choice, Evidence::RoleClashes, 1.0);
        }
    }

    pub(super) fn role_gender(&mut self, choice: usize, gender: Gender) {
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

    pub(super) fn role(&mut self, slot: Slot, mention: &Mention, near_roles: &NearRoles) {
        let word = self.scene.word(mention.first as usize);
        if !(slot.tag() || slot.lead()) {
            return;
        }
        if let Some(person) = self.of_two(word, mention.first) {
            self.add_person(person, Evidence::TagDescription, 1.0);
        }
        if [w::OTHER, w::FORMER, w::LATTER].contains(&word) {
            return;
        }
        if let Some(owner) = kin::owned_by(self.scene, mention) {
            let evidence = match word {
                w::VOICE => Evidence::TagInverted,
                _ => Evidence::RoleClashes,
            };
            self.add_person(owner, evidence, 1.0);
        }
        if let Some(kinship) = kin::kinship_beside(self.scene, mention, &self.scene.turns[self.at])
        {
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
}

//! What tells that a form and a person of the same surname are two: pronouns, and places side by side.

use super::super::forms::{Form, USES};
use super::Clusters;
use crate::extraction::Gender;
use crate::lang::w;

/// Two names within this many items of each other are probably of two people.
const APART_ITEMS: u32 = 22;
/// So often they must do so, and in so large a share of the rarer name's uses.
const APART_TIMES: usize = 2;
const APART_TIMES_LONG: usize = 3;
const APART_SHARE: f32 = 0.04;
/// And in so large a share of the form's own uses in a report, which may tell now and then how somebody got the given name.
const APART_OWN_SHARE: f32 = 0.25;
/// And in so large a part of the uses that chance alone would bring near: a name that stands everywhere stands near all.
const APART_CHANCE: f32 = 0.9;

impl Clusters<'_> {
    /// “Trevenna Holm … She”, and “Holm … he” all over a report: two, though nothing tells what Trevenna is.
    pub(super) fn told_apart(&self, person: u32, gender: Gender) -> bool {
        let found = &self.people[person as usize];
        if self.text.long || found.gender != Gender::Unknown || found.first == w::NONE {
            return false;
        }
        match gender {
            Gender::Male => found.she > 2 * found.he,
            Gender::Female => found.he > 2 * found.she,
            _ => false,
        }
    }

    /// “Emmett Lee and his father, Walter Emmett Lee”: whether two names stand beside each other of which one is told to be a relative's.
    pub(super) fn related(&self, one: &Form, other: &Form) -> bool {
        let beside = || company(one.places(self.uses), other.places(self.uses)) > 0;
        (one.relative || other.relative) && beside()
    }

    /// Whether form and person stand side by side too often to be one.
    pub(super) fn apart(&self, form: &Form, person: u32) -> bool {
        let others = &self.places[person as usize].forms;
        let own = form.places(self.uses);
        let (mut near, mut nearer, mut uses) = (0, 0, 0);
        for other in others {
            // “George Harlow … Harlow” is one man.
            if other.words.iter().any(|word| form.words.contains(word)) {
                continue;
            }
            let theirs = other.places(self.uses);
            uses += theirs.len();
            near += company(own, theirs);
            nearer += company(theirs, own);
        }
        // Five Harlows around one George are one meeting.
        let near = near.min(nearer);
        let (few, many) = (own.len().min(uses), own.len().max(uses));
        // Past the bound only the beginning of the text is compared.
        let seen = if many >= USES {
            let last = |form: &Form| form.places(self.uses).last().copied().unwrap_or(0);
            let theirs = others.iter().map(|other| last(other)).max();
            theirs.unwrap_or(0).max(last(form))
        } else {
            self.length
        };
        let chance = many as f32 * 2.0 * APART_ITEMS as f32 / seen.max(1) as f32;
        let share = APART_SHARE.max(APART_CHANCE * chance.min(1.0));
        let times = if self.text.long {
            APART_TIMES_LONG
        } else {
            APART_TIMES
        };
        let often = self.text.long || near as f32 >= APART_OWN_SHARE * own.len() as f32;
        near >= times && near as f32 >= share * few as f32 && often
    }
}

/// How many of the places have one of the others near.
fn company(places: &[u32], others: &[u32]) -> usize {
    let near = |place: &&u32| {
        let at = others.partition_point(|other| other + APART_ITEMS < **place);
        others
            .get(at)
            .is_some_and(|other| *other <= **place + APART_ITEMS)
    };
    places.iter().filter(near).count()
}

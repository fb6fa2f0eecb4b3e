//! Features of how near and how active each choice is.

use super::super::cast_of_turns::{Chooser, CHOICES};
use super::super::nearness::FAR_AWAY;
use super::super::scene::Scene;
use super::super::turns::Turn;
use super::Sheet;
use crate::speakers::mentions::Mentioned;

/// Paragraphs looked back on for the distance of a new voice.
const DISTANCE_BACK: usize = 40;
const _: () = assert!(DISTANCE_BACK < FAR_AWAY as usize);
/// Paragraphs ahead whose mentions count.
const AHEAD: usize = 5;
/// Turns whose tags are “lately”.
const LATELY: usize = 10;

impl Sheet<'_, '_> {
    /// How near and how active each choice is.
    pub(super) fn nearness(&mut self, chooser: &Chooser) {
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
    pub(super) fn distances(&mut self) {
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

impl Scene<'_> {
    /// The people named or meant in the narration before the first piece of a turn, in its paragraph.
    pub(super) fn meant_in_prefix(&self, turn: &Turn) -> impl Iterator<Item = u32> + '_ {
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

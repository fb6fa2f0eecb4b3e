//! Signs that together tell more, or less, than one by one: a pronoun in the tag and a name close by, a name that is called and
//! the choice of a new voice.

use super::evidence::Evidence;
use super::features::Sheet;
use super::focus::BEHIND;
use super::hearing::Choices;
use super::slots::Slot;
use super::turns::{Gap, Turn};
use crate::extraction::Gender;
use crate::speakers::mentions::{Mention, Mentioned, Sort};

/// Paragraphs in which a name is close.
const CLOSE: u8 = 1;
/// Paragraphs beyond which a name is far.
const FAR: u8 = 10;
/// The first of the choices.
const FOREMOST: Choices = 0b11;

impl<'a> Sheet<'a, '_> {
    /// What signs tell together. How near every choice is is known already.
    pub(super) fn together(&mut self) {
        let close = self.within(CLOSE);
        self.only();
        self.pronoun_and_names(close);
        self.new_voices(close);
        self.tellers();
        self.narrated_around();
        self.nameless();
    }

    /// Who has no name, where no tag describes him, seldom speaks; and if he does, he says “sir”.
    fn nameless(&mut self) {
        let scene = self.scene;
        let slots = scene.slots(&scene.turns[self.at]);
        let told = self.in_slots(slots, |slot| slot.tag() || slot.lead());
        let nameless = self.choices(|place| scene.nameless[self.people[place] as usize]);
        self.once(nameless & !told, Evidence::Nameless);
        if scene.turns[self.at].respects {
            self.once(nameless, Evidence::CallsSir);
        }
    }

    /// Where nothing is said of anybody else, whoever acts also speaks.
    fn only(&mut self) {
        let scene = self.scene;
        let turn = &scene.turns[self.at];
        if scene.tagged(turn) {
            return;
        }
        let mut named = scene
            .slots(turn)
            .iter()
            .filter(|(_, m)| m.named())
            .map(|(_, m)| m.person);
        let Some(first) = named.next() else {
            return;
        };
        if named.all(|person| person == first) {
            self.add_person(first, Evidence::Sole, 1.0);
        }
    }

    /// A pronoun in the tag: whoever is named close by is meant, whoever stands beside it is another.
    fn pronoun_and_names(&mut self, close: Choices) {
        let scene = self.scene;
        let turn = &scene.turns[self.at];
        let beside = self.in_slots(scene.slots(turn), |slot| slot == Slot::Other);
        let slots = scene.slots(turn).iter();
        let tag = slots.filter(|(slot, m)| slot.tag() && m.what == Mentioned::Pronoun);
        let gender = |m: &Mention| matches!(m.sort, Sort::Male | Sort::Female);
        let Some(pronoun) = tag.map(|(_, m)| m).find(|m| gender(m)) else {
            return;
        };
        let gender = pronoun.sort.gender();
        let agrees = self.of_gender(gender);
        self.once(self.bound(pronoun) & agrees, Evidence::PronounBound);
        self.once(agrees & close, Evidence::PronounClose);
        let around = scene.around(turn);
        let other = self.in_slots(around, |slot| slot == Slot::OtherBefore);
        self.once(agrees & beside, Evidence::PronounBeside);
        self.once(agrees & other, Evidence::PronounBeside);
        let first = self.in_slots(around, |slot| slot == Slot::FirstBefore);
        self.once(first, Evidence::PronounFirst);
    }

    /// “said he, turning to Otto”: whoever is named behind the pronoun of a tag, in its sentence, is somebody else.
    fn bound(&self, pronoun: &Mention) -> Choices {
        let scene = self.scene;
        let from = pronoun.last as usize;
        let slots = scene.slots(&scene.turns[self.at]).iter();
        let behind = |m: &Mention| {
            let first = m.first as usize;
            m.named()
                && first >= from
                && first < from + BEHIND
                && scene.flow.stop(from + 1, from, first).is_none()
        };
        let named = slots.filter(|(slot, m)| slot.aside() && behind(m));
        self.among(named.map(|(_, m)| m.person))
    }

    /// What brings in somebody who has not spoken just before.
    fn new_voices(&mut self, close: Choices) {
        let scene = self.scene;
        let turn = &scene.turns[self.at];
        let all = self.all();
        self.once(FOREMOST & all, Evidence::EntryForemost);
        self.once(all & !self.within(FAR), Evidence::EntryFar);
        let mut slots = scene.slots(turn).iter();
        if slots.any(|(slot, m)| slot.tag() && m.what == Mentioned::Role) {
            self.once(all, Evidence::EntryRole);
        }
        if let (Some(last), Some(before)) = (self.near(-2), self.near(-1)) {
            if let Some(anchor) = last.anchor().filter(|_| scene.tagged(before)) {
                let own = self.among([anchor]);
                self.once(all & !own, Evidence::EntryAfterTags);
            }
        }
        if let Some(before) = self.near(-1) {
            let called = self.among(scene.addressed(before).iter().copied());
            self.once(called & !close, Evidence::EntryCalled);
        }
    }

    /// Who seldom speaks twice in a row, and who comes back.
    fn tellers(&mut self) {
        let scene = self.scene;
        if let Some(narrator) = scene.narrator {
            self.add_person(narrator, Evidence::SameNarrator, 1.0);
        }
        if let Some(before) = self.near(-1) {
            let about = self.among(scene.about(before).iter().copied());
            self.once(about, Evidence::BackAbout);
        }
        if let Some(anchor) = self.near(1).and_then(Turn::anchor) {
            let own = self.among([anchor]);
            self.once(self.all() & !own, Evidence::SameOtherNext);
        }
    }

    /// Who else is named in the narration before the turn before last, and before the one after next.
    fn narrated_around(&mut self) {
        let beside = |slot| matches!(slot, Slot::OtherBefore | Slot::FirstBefore);
        let people = |sheet: &Self, by| {
            let turn = sheet.near(by)?;
            Some(sheet.in_slots(sheet.scene.around(turn), beside))
        };
        if let Some(before) = people(self, -2) {
            self.once(before, Evidence::BackNarrated);
        }
        if let Some(later) = people(self, 2) {
            self.once(later, Evidence::NarratedLater);
        }
    }

    /// The turn so many before or after this one, if it is in the same conversation.
    fn near(&self, by: isize) -> Option<&'a Turn> {
        let (scene, at) = (self.scene, self.at.checked_add_signed(by)?);
        let turn = scene.turns.get(at)?;
        let (from, to) = (at.min(self.at), at.max(self.at));
        let mut steps = scene.turns[from + 1..=to].iter();
        (!steps.any(|turn| turn.gap == Some(Gap::Far))).then_some(turn)
    }

    /// All choices, those of a gender, and those who were named within so many paragraphs.
    fn all(&self) -> Choices {
        self.choices(|_| true)
    }

    fn of_gender(&self, gender: Gender) -> Choices {
        let scene = self.scene;
        self.choices(|place| {
            let person = self.people[place];
            scene.gender(person) == gender && scene.narrator != Some(person)
        })
    }

    fn within(&self, paragraphs: u8) -> Choices {
        self.choices(|place| self.near.distance[place] <= paragraphs)
    }

    fn choices(&self, of: impl Fn(usize) -> bool) -> Choices {
        let places = (0..self.people.len()).filter(|place| of(*place));
        places.fold(0, |choices, place| choices | 1 << place)
    }

    /// The choices that are named in some slots.
    fn in_slots(&self, slots: &[(Slot, Mention)], of: impl Fn(Slot) -> bool) -> Choices {
        let named = slots.iter().filter(|(slot, m)| of(*slot) && m.named());
        self.among(named.map(|(_, m)| m.person))
    }
}

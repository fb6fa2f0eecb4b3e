//! What the turns around tell of each choice: who is called, who is talked about, whom the narration says is spoken to.

use super::evidence::Evidence;
use super::features::Sheet;
use super::hearing::Choices;
use super::slots::Slot;
use super::turns::{Gap, Turn};
use crate::extraction::Gender;
use crate::speakers::mentions::Mention;

/// People called or talked about in a turn that count; a turn with more is no dialogue.
const CALLED: usize = 24;
/// Turns back and ahead whose vocatives still tell.
const FURTHER: usize = 4;
const FURTHER_AHEAD: usize = 2;

/// How much who says “I'm Ina” is Ina. It is as sure as a tag and too rare to be learned from.
const SURE: f32 = 3.0;

/// The choices among the people of some lists, of which the first [`CALLED`] count.
struct Few {
    choices: Choices,
    left: usize,
}

impl Default for Few {
    fn default() -> Few {
        Few {
            choices: 0,
            left: CALLED,
        }
    }
}

impl Few {
    fn extend(&mut self, sheet: &Sheet<'_, '_>, people: &[u32]) {
        let people = &people[..people.len().min(self.left)];
        self.left -= people.len();
        self.choices |= sheet.among(people.iter().copied());
    }
}

impl Sheet<'_, '_> {
    /// Vocatives and talk in this turn and the turns beside it.
    pub(super) fn neighbours(&mut self, gap: Option<Gap>) {
        let scene = self.scene;
        let turn = &scene.turns[self.at];
        let before = self
            .at
            .checked_sub(1)
            .map(|b| &scene.turns[b])
            .filter(|_| gap.is_some_and(|gap| gap <= Gap::Two));
        let next = scene.turns.get(self.at + 1);
        let next = next.and_then(|next| Some((next, next.gap.filter(|gap| *gap <= Gap::Two)?)));
        let alone = |turn: &Turn| {
            let addressed = scene.addressed(turn);
            addressed.windows(2).all(|pair| pair[0] == pair[1])
        };
        self.people(scene.addressed(turn), Evidence::Called);
        self.people(scene.about(turn), Evidence::About);
        if let Some(person) = turn.presents {
            self.add_person(person.into(), Evidence::Presents, SURE);
        }
        self.further();
        self.told();
        if let (Some(before), Some(gap)) = (before, gap) {
            let evidence = if gap == Gap::Next && alone(before) {
                Evidence::CalledBeforeAlone
            } else {
                Evidence::CalledBefore
            };
            self.people(scene.addressed(before), evidence);
            if evidence == Evidence::CalledBefore && gap == Gap::Next {
                // “That will do, Ina. Go on, Otto.”: the last one answers.
                let last = scene.addressed(before).last().copied();
                self.once(self.among(last), Evidence::CalledBeforeAlone);
            }
            if before.asks && evidence == Evidence::CalledBeforeAlone {
                self.people(scene.addressed(before), Evidence::CalledAsked);
            }
            self.address(before.address, gap);
            if gap >= Gap::Next {
                let later = |slot: &Slot| *slot == Slot::LaterBeat;
                let slots = scene.slots(before).iter();
                let named = slots.filter(|(slot, m)| later(slot) && m.named());
                let named = named.map(|(_, m)| m.person).take(CALLED);
                self.once(self.among(named), Evidence::LaterBeatBefore);
            }
        }
        if let Some((next, gap)) = next {
            self.people(scene.addressed(next), Evidence::CalledNext);
            self.called_both(next, Evidence::CalledMutual);
            self.spoken_to(scene.slots(next), &[Slot::To], Evidence::ToldNext);
            self.address(next.address, gap);
        }
    }

    /// Who is called two or four turns away, in the same conversation, and who is talked about three turns away.
    fn further(&mut self) {
        let scene = self.scene;
        let all = &scene.turns;
        let near = |left: usize| all[left + 1].gap.is_some_and(|gap| gap <= Gap::Two);
        let back = (1..=FURTHER).map_while(|n| Some((n, self.at.checked_sub(n)?)));
        let back = back.take_while(|(_, at)| near(*at));
        let ahead = (1..=FURTHER_AHEAD).map(|n| (n, self.at + n));
        let ahead = ahead.take_while(|(_, at)| *at < all.len() && near(*at - 1));
        let (mut even, mut odd) = (Few::default(), Few::default());
        for (n, at) in back.chain(ahead) {
            match n {
                // The turns beside this one are looked at on their own.
                1 => {}
                _ if n % 2 == 0 => even.extend(self, scene.addressed(&all[at])),
                _ => odd.extend(self, scene.about(&all[at])),
            }
        }
        self.once(odd.choices, Evidence::AboutOdd);
        self.once(even.choices, Evidence::CalledEven);
        self.once(even.choices, Evidence::SameCalled);
    }

    /// Whom the narration says this turn is spoken to.
    fn told(&mut self) {
        let scene = self.scene;
        let turn = &scene.turns[self.at];
        self.spoken_to(scene.slots(turn), &[Slot::To], Evidence::Told);
        self.spoken_to(
            scene.around(turn),
            &[Slot::ToBefore],
            Evidence::ToldNarrated,
        );
    }

    fn spoken_to(&mut self, slots: &[(Slot, Mention)], to: &[Slot], evidence: Evidence) {
        let told = slots
            .iter()
            .filter(|(slot, m)| to.contains(slot) && m.named());
        let told = self.among(told.map(|(_, m)| m.person).take(CALLED));
        self.once(told, evidence);
    }

    /// Whom another turn calls, where this one calls somebody else.
    fn called_both(&mut self, other: &Turn, evidence: Evidence) {
        let scene = self.scene;
        let own = scene.addressed(&scene.turns[self.at]);
        if own.is_empty() {
            return;
        }
        let own = self.among(own.iter().copied().take(CALLED));
        let others = self.among(scene.addressed(other).iter().copied().take(CALLED));
        self.once(others & !own, evidence);
    }

    /// One feature for each choice among these people, however often they come.
    fn people(&mut self, people: &[u32], evidence: Evidence) {
        let people = people.iter().copied().take(CALLED);
        self.once(self.among(people), evidence);
    }

    /// One feature for each of these choices.
    pub(super) fn once(&mut self, mut choices: Choices, evidence: Evidence) {
        while choices != 0 {
            self.add(choices.trailing_zeros() as usize, evidence, 1.0);
            choices &= choices - 1;
        }
    }

    /// “sir” or “madam” in a turn beside.
    fn address(&mut self, gender: Gender, gap: Gap) {
        if gender == Gender::Unknown || !(Gap::Next..=Gap::One).contains(&gap) {
            return;
        }
        for choice in 0..self.people.len() {
            if self.scene.gender(self.people[choice]) == gender {
                self.add(choice, Evidence::AddressAgrees, 1.0);
            }
        }
    }
}

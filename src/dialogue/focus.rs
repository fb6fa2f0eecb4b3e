//! Whom the narration is about: a walk through it that keeps a few people in mind, and says of each “he” and “she” whom it
//! is likely to mean.
//!
//! After the centering of Grosz, Joshi and Weinstein 1995 and the salience of Lappin and Leass 1994: a subject is more in mind
//! than an object, the last sentence more than those before, and whomever a pronoun means stays in mind.

use super::scene::Scene;
use crate::extraction::Gender;
use crate::lang::w;
use crate::speakers::flow::Flow;
use crate::speakers::mentions::{Mention, Mentioned, Sort, NOBODY};

/// What a mention counts: the first subject of its sentence, a later one, anybody else.
const SUBJECT: f32 = 1.0;
const LATER: f32 = 0.7;
const OBJECT: f32 = 0.5;
/// What is left of it after a sentence.
const LEFT: f32 = 0.8;
/// What somebody of unknown gender counts beside one whose gender fits.
const UNSURE: f32 = 0.3;
/// What the pronoun of a tag counts beside another: who spoke is told better by the turns around.
const TAG: f32 = 0.5;
/// People kept in mind.
const KEPT: usize = 12;
/// The share from which a pronoun means somebody at all, and from which it is as good as a name.
const LEAST: f32 = 0.05;
const SURE: f32 = 0.8;
/// Items behind a pronoun within which a name is somebody else's, how many such people count, and quotes looked at for the end of
/// the narration.
pub(super) const BEHIND: usize = 30;
const OTHERS: usize = 3;
const PIECES: usize = 4;
/// Marks the number of somebody without a name: the rest is the noun.
const NAMELESS: u32 = 1 << 31;

/// Whom a pronoun cannot mean.
type Others = [u32; OTHERS];

/// No sentence has this number.
const NEVER: u32 = u32::MAX;

/// For each pronoun of the narration whom it is likely to mean.
#[derive(Debug, Default)]
pub(crate) struct Focus {
    /// Item, and place of the first share.
    pronouns: Vec<(u32, u32)>,
    shares: Vec<(u32, f32)>,
}

impl Focus {
    /// Walks through the narration. Linear: each mention looks at those in mind.
    pub(crate) fn new(scene: &Scene<'_>) -> Focus {
        let mut focus = Focus::default();
        // Many a mention is a pronoun, which has a share or two.
        focus.shares.reserve(scene.mentions.all.len());
        focus.pronouns.reserve(scene.mentions.all.len() / 2);
        let mut mind = Mind::default();
        let tags = tags(scene);
        let mut tags = tags.iter().peekable();
        let narration = |m: &&Mention| scene.flow.outside(m.first as usize);
        for (place, mention) in scene.mentions.all.iter().enumerate() {
            if !narration(&mention) {
                continue;
            }
            mind.walk(scene, mention.first as usize);
            let subject = scene.subject_like(mention, mind.start);
            match mention.what {
                Mentioned::Name | Mentioned::Description if mention.person != NOBODY => {
                    let gender = scene.gender(mention.person);
                    mind.add(mention.person, gender, mind.weight(subject), subject);
                }
                Mentioned::Role => {
                    let noun = NAMELESS | scene.word(mention.first as usize);
                    mind.add(noun, mention.sort.gender(), mind.weight(subject), subject);
                }
                Mentioned::Pronoun if matches!(mention.sort, Sort::Male | Sort::Female) => {
                    let first = focus.shares.len();
                    let behind = &scene.mentions.all[place + 1..];
                    let others = mind.named_behind(scene, mention, subject, behind);
                    mind.meant(scene, mention, (subject, others), &mut focus.shares);
                    focus.pronouns.push((mention.first, first as u32));
                    while tags.next_if(|tag| **tag < mention.first).is_some() {}
                    let tag = tags.peek() == Some(&&mention.first);
                    let weight = mind.weight(subject) * if tag { TAG } else { 1.0 };
                    for (who, share) in &focus.shares[first..] {
                        let acts = subject && *share > 0.5;
                        mind.add(*who, mention.sort.gender(), weight * share, acts);
                    }
                }
                _ => {}
            }
        }
        focus
    }

    /// Whom the pronoun at an item means, and how likely.
    pub(crate) fn of(&self, item: u32) -> impl Iterator<Item = (u32, f32)> + '_ {
        let place = self.pronouns.binary_search_by_key(&item, |(at, _)| *at);
        let shares = place.map_or(&[][..], |place| self.shares_at(place));
        let named = shares.iter().filter(|(who, _)| who & NAMELESS == 0);
        named.copied()
    }

    /// The pronouns that are as good as a name: item and person.
    pub(crate) fn sure(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        let places = self.pronouns.iter().enumerate();
        places.filter_map(|(place, (item, _))| {
            let mut shares = self.shares_at(place).iter();
            let (who, _) = shares.find(|(who, share)| *share > SURE && who & NAMELESS == 0)?;
            Some((*item, *who))
        })
    }

    fn shares_at(&self, place: usize) -> &[(u32, f32)] {
        let next = self.pronouns.get(place + 1);
        let end = next.map_or(self.shares.len(), |(_, first)| *first as usize);
        &self.shares[self.pronouns[place].1 as usize..end]
    }
}

/// The items of the pronouns in tags and lead-ins, in order.
fn tags(scene: &Scene<'_>) -> Vec<u32> {
    let beside = |turn| scene.slots(turn).iter().chain(scene.around(turn));
    let slots = scene.turns.iter().flat_map(beside);
    let tags =
        slots.filter(|(slot, m)| (slot.tag() || slot.lead()) && m.what == Mentioned::Pronoun);
    let mut items: Vec<u32> = tags.map(|(_, m)| m.first).collect();
    items.sort_unstable();
    items
}

/// Somebody in mind.
#[derive(Debug, Clone, Copy)]
struct Kept {
    who: u32,
    gender: Gender,
    score: f32,
    /// The last sentence of which it was a subject, or [`NEVER`].
    acts: u32,
}

/// Those in mind at a place of the narration.
#[derive(Debug, Default)]
struct Mind {
    kept: Vec<Kept>,
    at: usize,
    /// No piece before this one begins behind `at`.
    piece: usize,
    /// Number of the sentence, and where it begins.
    sentence: u32,
    start: usize,
}

impl Mind {
    /// Goes on to an item: each sentence on the way takes something out of mind; a quote begins a new one.
    fn walk(&mut self, scene: &Scene<'_>, to: usize) {
        let flow = &scene.flow;
        let mut left = 1.0;
        while self.at < to {
            let (from, after) = self.next_piece(flow);
            let end = from.min(to);
            while let Some(stop) = flow.stop(self.start, self.at, end) {
                left *= LEFT;
                self.sentence += 1;
                (self.start, self.at) = (stop + 1, stop + 1);
            }
            self.at = end;
            if end < to {
                self.sentence += u32::from(from > 0);
                (self.start, self.at) = (after, after);
            }
        }
        if left < 1.0 {
            for kept in &mut self.kept {
                kept.score *= left;
            }
        }
    }

    /// The items of the next piece that has any.
    fn next_piece(&mut self, flow: &Flow) -> (usize, usize) {
        while let Some((first, last)) = flow.pieces.get(self.piece) {
            if first < last && self.at <= *first as usize {
                return (*first as usize, *last as usize);
            }
            self.piece += 1;
        }
        (usize::MAX, usize::MAX)
    }

    fn weight(&self, subject: bool) -> f32 {
        let second = || {
            let acts = self.kept.iter().map(|kept| kept.acts == self.sentence);
            acts.fold(false, |any, acts| any | acts)
        };
        match subject {
            true if second() => LATER,
            true => SUBJECT,
            false => OBJECT,
        }
    }

    /// “He nodded to Otto”: whoever is named behind a pronoun that acts, in its sentence, is somebody else. Behind “When he came in,”
    /// the name may be his own.
    fn named_behind(
        &self,
        scene: &Scene<'_>,
        mention: &Mention,
        subject: bool,
        behind: &[Mention],
    ) -> Others {
        let mut others = [NOBODY; OTHERS];
        let from = mention.last as usize;
        let near = |m: &&Mention| (m.first as usize) < from + BEHIND;
        let mut named = behind
            .iter()
            .take_while(near)
            .filter(|m| m.named() && m.person != NOBODY)
            .peekable();
        if !subject || named.peek().is_none() || scene.opens_subordinate(self.start, from) {
            return others;
        }
        let mut end = from + BEHIND;
        let mut pieces = scene.flow.pieces[self.piece..].iter().take(PIECES);
        let quote = pieces.find(|(first, last)| first < last && *first as usize >= from);
        if let Some((first, _)) = quote {
            end = end.min(*first as usize);
        }
        end = scene.flow.stop(self.start, from, end).unwrap_or(end);
        let named = named.take_while(|m| (m.first as usize) < end);
        for (other, m) in others.iter_mut().zip(named) {
            *other = m.person;
        }
        others
    }

    /// The shares of those whom a pronoun may mean.
    fn meant(
        &self,
        scene: &Scene<'_>,
        mention: &Mention,
        (subject, others): (bool, Others),
        into: &mut Vec<(u32, f32)>,
    ) {
        let gender = mention.sort.gender();
        let word = scene.word(mention.first as usize);
        let own = [w::HIMSELF, w::HERSELF, w::HIS].contains(&word) || scene.possessive(mention);
        // “Otto looked at him”: somebody else.
        let other = !subject && !own;
        let narrator = scene.narrator.unwrap_or(NOBODY);
        let mut scores = [0.0; KEPT];
        for (score, kept) in scores.iter_mut().zip(&self.kept) {
            // A product has no branch to guess wrong.
            let fits = f32::from(u8::from(kept.gender == gender));
            let unsure = if kept.gender == Gender::Unknown {
                UNSURE
            } else {
                0.0
            };
            let acts = other & (kept.acts == self.sentence);
            let other = acts | others.contains(&kept.who);
            let may = f32::from(u8::from(!other & (kept.who != narrator)));
            *score = kept.score * (fits + unsure) * may;
        }
        let total: f32 = scores.iter().sum();
        if total <= 0.0 {
            return;
        }
        let scores = self
            .kept
            .iter()
            .zip(scores)
            .filter(|(_, score)| *score > 0.0);
        let shares = scores.map(|(kept, score)| (kept.who, score / total));
        into.extend(shares.filter(|(_, share)| *share >= LEAST));
    }

    fn add(&mut self, who: u32, gender: Gender, weight: f32, acts: bool) {
        let place = self.place(who);
        let sentence = self.sentence;
        let kept = &mut self.kept[place];
        if kept.who != who {
            *kept = Kept {
                who,
                gender,
                score: 0.0,
                acts: NEVER,
            };
        }
        kept.score += weight;
        if acts {
            kept.acts = sentence;
        }
    }

    /// The place of somebody in mind, or of whoever is to be forgotten for the new one.
    fn place(&mut self, who: u32) -> usize {
        if let Some(place) = self.kept.iter().position(|kept| kept.who == who) {
            return place;
        }
        if self.kept.len() < KEPT {
            let nobody = Kept {
                who: NOBODY,
                gender: Gender::Unknown,
                score: 0.0,
                acts: NEVER,
            };
            self.kept.push(nobody);
            return self.kept.len() - 1;
        }
        let mut least = 0;
        for (place, kept) in self.kept.iter().enumerate() {
            if kept.score < self.kept[least].score {
                least = place;
            }
        }
        least
    }
}

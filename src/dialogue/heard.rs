//! What a first pass tells of how people are spoken of and speak to others: who is “the pilot”, who calls somebody “Mr. Holm” and who
//! “sir”, and who is “he” where nothing else tells the gender.

use std::hash::Hash;

use super::called::{set_off, FOND};
use super::hearing::Hearing;
use super::rows::Row;
use super::scene::Scene;
use super::slots::Slot;
use super::turns::Turn;
use crate::extraction::Gender;
use crate::lang::{hint, is, w, WordId, WordMap};
use crate::span::Narrow;
use crate::speakers::mentions::{Mention, Mentioned};

/// What a noun, a call or a pronoun counts as known before it was heard at all.
const PRIOR: f32 = 1.0;

/// The first and the last word by which somebody is called: “Mr. Holm”, “sir”.
pub(crate) type Call = (WordId, WordId);

/// The first call of a turn: a name, or a word for whoever is spoken to.
pub(super) fn call(scene: &Scene<'_>, turn: &Turn) -> Option<Call> {
    if let Some((first, last)) = turn.called.map(Narrow::ends) {
        let mut first = first as usize;
        if first > 1 && scene.class(first - 1, is::TITLE) {
            first -= 1;
        }
        return Some((scene.word(first), scene.word(last as usize - 1)));
    }
    let pieces = scene.pieces(turn).iter();
    let mut items = pieces.flat_map(|piece| {
        let (from, to) = scene.flow.bounds(*piece);
        from..to
    });
    let at = items.find(|at| hails(scene, *at))?;
    Some((scene.word(at), scene.word(at)))
}

/// Whether a word between two marks, perhaps with “my dear” before it, calls whoever is spoken to.
fn hails(scene: &Scene<'_>, at: usize) -> bool {
    let token = &scene.flow.items[at];
    let hints = scene.tokens.vocabulary.lexicon.hints();
    if !token.is_word() || !hints.any(token.word(), hint::ADDRESS) {
        return false;
    }
    let little = [w::LITTLE];
    set_off(scene, at, FOND) || set_off(scene, at, &little)
}

/// The gender of the pronoun in a turn's tag, lead-in or beat.
pub(super) fn pronoun(scene: &Scene<'_>, turn: &Turn) -> Option<Gender> {
    let tells =
        |slot: Slot| slot.tag() || slot.lead() || matches!(slot, Slot::Beat | Slot::BeatBefore);
    let gender = |(slot, m): &(Slot, Mention)| {
        let told = tells(*slot) && m.what == Mentioned::Pronoun;
        told.then(|| m.sort.gender())
            .filter(|g| *g != Gender::Unknown)
    };
    scene.slots(turn).iter().find_map(gender)
}

/// For each turn with a noun or a call the share that each choice has in the other turns with the same one. Linear in the turns.
pub(super) fn elsewhere<W: Copy + Eq + Hash>(
    hearing: &Hearing,
    words: &[(u32, W)],
    posteriors: &[Row],
) -> Vec<(u32, Row)> {
    let mut shares: WordMap<(W, u32), f32> = WordMap::default();
    let mut turns: WordMap<W, f32> = WordMap::default();
    let choices = |turn: u32| hearing.shares(turn, posteriors);
    for (turn, word) in words {
        *turns.entry(*word).or_default() += 1.0;
        for (person, share) in choices(*turn).filter(|(_, share)| *share > 0.0) {
            *shares.entry((*word, person)).or_default() += share;
        }
    }
    let row = |(turn, word): &(u32, W)| {
        let mut row = Row::default();
        let others = turns[word] - 1.0 + PRIOR;
        for (value, (person, own)) in row.iter_mut().zip(choices(*turn)) {
            let all = shares.get(&(*word, person)).copied().unwrap_or(0.0);
            *value = (all - own).max(0.0) / others;
        }
        (*turn, row)
    };
    words.iter().map(row).collect()
}

/// For each turn with a pronoun how much oftener each choice of unknown gender has it elsewhere than the other one.
pub(super) fn pronouns(hearing: &Hearing, posteriors: &[Row]) -> Vec<(u32, Row)> {
    let place = |gender: Gender| usize::from(gender == Gender::Female);
    let mut heard: WordMap<u32, [f32; 2]> = WordMap::default();
    for (turn, gender) in &hearing.pronouns {
        for (person, share) in hearing.shares(*turn, posteriors) {
            heard.entry(person).or_default()[place(*gender)] += share;
        }
    }
    let row = |(turn, gender): &(u32, Gender)| {
        let mut row = Row::default();
        for (value, (person, own)) in row.iter_mut().zip(hearing.shares(*turn, posteriors)) {
            if hearing.gendered[person as usize] {
                continue;
            }
            let both = heard[&person];
            let like = (both[place(*gender)] - own).max(0.0);
            let unlike = both[1 - place(*gender)];
            *value = (like - unlike) / (like + unlike + PRIOR);
        }
        (*turn, row)
    };
    hearing.pronouns.iter().map(row).collect()
}

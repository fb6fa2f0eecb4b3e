//! Speakers whom tags call by a noun: “said the pilot” is likely to be whomever a first pass took the pilot for in other tags.

use super::hearing::Hearing;
use super::kin::kinship;
use super::rows::Row;
use super::scene::Scene;
use super::turns::Turn;
use crate::lang::{is, WordId, WordMap};
use crate::speakers::mentions::Mentioned;

/// What a noun counts as known before it was heard at all.
const PRIOR: f32 = 1.0;

/// A noun, and what tells it from others: the adjective before it, or whose relative it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Noun {
    word: WordId,
    adjective: Option<WordId>,
    of: Option<u32>,
}

/// The noun of a turn's tag or lead-in.
pub(super) fn noun(scene: &Scene<'_>, turn: &Turn) -> Option<Noun> {
    let mut slots = scene.slots(turn).iter().chain(scene.around(turn));
    let (_, mention) =
        slots.find(|(slot, m)| (slot.tag() || slot.lead()) && m.what == Mentioned::Role)?;
    let first = mention.first as usize;
    let of = kinship(scene, mention).map(|kinship| kinship.of);
    let before = first.checked_sub(1).filter(|_| of.is_none());
    let adjective = before.filter(|before| !scene.class(*before, is::DETERMINER));
    Some(Noun {
        word: scene.word(first),
        adjective: adjective.map(|at| scene.word(at)),
        of,
    })
}

/// For each turn with a noun the share that each choice has in the other turns with the same noun. Linear in the turns.
pub(super) fn compare(hearing: &Hearing, posteriors: &[Row]) -> Vec<(u32, Row)> {
    let mut shares: WordMap<(Noun, u32), f32> = WordMap::default();
    let mut turns: WordMap<Noun, f32> = WordMap::default();
    let choices = |turn: u32| hearing.shares(turn, posteriors);
    for (turn, noun) in &hearing.nouns {
        *turns.entry(*noun).or_default() += 1.0;
        for (person, share) in choices(*turn).filter(|(_, share)| *share > 0.0) {
            *shares.entry((*noun, person)).or_default() += share;
        }
    }
    let row = |(turn, noun): &(u32, Noun)| {
        let mut row = Row::default();
        let others = turns[noun] - 1.0 + PRIOR;
        for (value, (person, own)) in row.iter_mut().zip(choices(*turn)) {
            let all = shares.get(&(*noun, person)).copied().unwrap_or(0.0);
            *value = (all - own).max(0.0) / others;
        }
        (*turn, row)
    };
    hearing.nouns.iter().map(row).collect()
}

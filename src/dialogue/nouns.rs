//! Speakers whom tags call by a noun: “said the pilot” is likely to be whomever a first pass took the pilot for in other tags.

use super::kin::kinship;
use super::scene::Scene;
use super::turns::Turn;
use crate::lang::{is, WordId};
use crate::speakers::mentions::Mentioned;

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

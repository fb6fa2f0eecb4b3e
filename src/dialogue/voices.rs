//! Tags that name a voice: whose it is stands behind “of”, or in the next sentence, where whoever was only heard is seen.

use super::scene::Scene;
use crate::lang::{is, w};
use crate::speakers::mentions::{Mention, NOBODY};
use crate::tokens::Token;

/// Words between “the” and “voice”: “the thin clear voice”.
const ADJECTIVES: usize = 3;
/// Words from “of” to the name: “of old Mrs. Holm”.
const OWNER: usize = 4;

/// The item behind “a voice”, “the thin clear voice” at an item.
fn voice(scene: &Scene<'_>, at: usize, end: usize) -> Option<usize> {
    if ![w::A, w::AN, w::THE].contains(&scene.word(at)) {
        return None;
    }
    let noun = (at + 1..end.min(at + 2 + ADJECTIVES)).find(|at| scene.word(*at) == w::VOICE)?;
    let small = |at: usize| scene.flow.items.get(at).is_some_and(Token::small);
    (at + 1..noun).all(small).then_some(noun + 1)
}

/// `the voice of X` at an item: X.
pub(super) fn owner(scene: &Scene<'_>, at: usize, end: usize) -> Option<Mention> {
    let of = voice(scene, at, end).filter(|of| scene.word(*of) == w::OF)?;
    let near = scene.mentions.within(of + 1, end.min(of + 1 + OWNER));
    let named = near.iter().find(|m| m.named() && m.person != NOBODY)?;
    (!scene.possessive(named)).then_some(*named)
}

/// `said a voice behind them. X stood …`, `called somebody. It was X.`: X, if the words at an item are nobody's yet and the next
/// sentence begins with a name.
pub(super) fn seen(scene: &Scene<'_>, at: usize, sentences: &[(usize, usize)]) -> Option<Mention> {
    let (first, next) = (sentences.first()?, sentences.get(1)?);
    let somebody = scene.class(at, is::INDEFINITE) && !scene.class(at, is::DETERMINER);
    // “The voice” was heard before.
    let new = scene.word(at) != w::THE && voice(scene, at, first.1).is_some();
    if !somebody && !new {
        return None;
    }
    let it_was =
        scene.word(next.0) == w::IT && [w::WAS, w::IS, w::POSS].contains(&scene.word(next.0 + 1));
    let from = next.0 + if it_was { 2 } else { 0 };
    let mention = scene
        .mentions
        .within(from, next.1.min(from + OWNER))
        .first()?;
    let title = |at: usize| scene.class(at, is::TITLE) || !scene.flow.items[at].is_word();
    let begins = (from..mention.first as usize).all(title);
    (begins && mention.named() && mention.person != NOBODY && !scene.possessive(mention))
        .then_some(*mention)
}

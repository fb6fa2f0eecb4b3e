//! Tags that name a voice: whose it is stands behind “of”, or in the next sentence, where whoever was only heard is seen.

use super::scene::Scene;
use crate::lang::{is, w};
use crate::speakers::mentions::{Mention, NOBODY};
use crate::tokens::{Kind, Token};

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

/// Words between an owner and what he says it with: “Ina's thin clear voice”.
const OWNED: usize = 3;
/// Words between that and a verb: “had always been”.
const AUXILIARIES: usize = 3;

/// `Ina's answer was`, `her clear voice broke out`: whose words or voice it is that a verb at an item belongs to.
pub(super) fn owner_before(scene: &Scene<'_>, from: usize, verb: usize) -> Option<Mention> {
    let passed = |at: &usize| scene.class(*at, is::AUX | is::ADVERB);
    let near = (from.max(verb.saturating_sub(AUXILIARIES))..verb).rev();
    let noun = verb.checked_sub(1 + near.take_while(passed).count())?;
    let spoken = scene.word(noun) == w::VOICE || scene.class(noun, is::REPORT_NOUN);
    if noun < from || !spoken {
        return None;
    }
    let mentions = scene
        .mentions
        .within(from.max(noun.saturating_sub(OWNED + 2)), noun);
    let owner = mentions.last().filter(|m| scene.possessive(m))?;
    let own = owner.last as usize..noun;
    let small = |at: usize| {
        let token = &scene.flow.items[at];
        token.kind() == Kind::Possessive || token.small() && !scene.class(at, is::GRAMMAR)
    };
    own.clone().all(small).then_some(*owner)
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

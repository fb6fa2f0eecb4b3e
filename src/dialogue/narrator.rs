//! Who tells the story as “I”, or is told it as “you”: often called by name, seldom named in the narration.

use super::called;
use super::scene::Scene;
use crate::lang::{form, w};
use crate::speakers::mentions::{Mention, NOBODY};
use crate::tokens::Punct;

/// What it counts more for to be called where “I” answer, or have spoken last.
const ANSWERED: u32 = 1;
/// What it counts more for to be named in a tag: “said Ina” is not what Ina writes.
const TAGGED: u32 = 4;
/// Pieces behind a call in which “I” may answer, interrupted or not.
const ANSWERS: usize = 2;
/// Pieces before a call among which “I” asked last, with nothing but turns between; and paragraphs of narration right before the call.
const ANSWERS_BACK: usize = 6;
const BESIDE: u32 = 1;

/// The person who tells the story, if there is an “I”; in an open cast one without a name where nobody calls him.
pub(super) fn find(scene: &mut Scene<'_>) -> Option<u32> {
    let teller = scene.flow.teller;
    if !teller.tells() && !teller.tells_you() {
        return None;
    }
    let people = scene.cast.people.len();
    let (mut addressed, mut named) = (vec![0u32; people], vec![0u32; people]);
    let mut kin = vec![false; people];
    let known = |m: &&Mention| m.named() && m.person != NOBODY;
    for mention in scene.mentions.all.iter().filter(known) {
        let person = mention.person as usize;
        if scene.flow.outside(mention.first as usize) {
            if called::tells_name(scene, mention) {
                return Some(mention.person);
            }
            named[person] += 1 + TAGGED * u32::from(tagged(scene, mention));
            kin[person] |= called::own_relative(scene, mention);
        } else if called::is_told(scene, mention)
            || called::vocative(scene, mention)
                && !answers(scene, mention)
                && !called::gives_name(scene, mention)
                && !by_narrator(scene, mention)
        {
            let voices = [spoke_before(scene, mention), answered(scene, mention)];
            let heard = voices.contains(&Some(Voice::Mine));
            if heard || !voices.contains(&Some(Voice::Others)) {
                addressed[person] += 1 + ANSWERED * u32::from(heard);
            }
        }
    }
    let score = |person: &usize| addressed[*person] as f32 / (2.0 + 2.0 * named[*person] as f32);
    let best = (0..people).max_by(|a, b| score(a).total_cmp(&score(b)).then(b.cmp(a)));
    // Others are called by their names too, but the story calls them so itself.
    let told = |person: usize| named[person] > 1 && addressed[person] <= 2 * named[person];
    if let Some(best) = best.filter(|best| score(best) > 0.0 && !told(*best) && !kin[*best]) {
        return Some(best as u32);
    }
    if teller.tells_you() {
        return scene.cast.nameless("You");
    }
    teller.tells_nameless().then(|| scene.cast.nameless("I"))?
}

/// Whether a name is that of a tag: “said Ina”, “Ina said”.
fn tagged(scene: &Scene<'_>, mention: &Mention) -> bool {
    let before = (mention.first as usize).checked_sub(1);
    says(scene, mention.last as usize) || before.is_some_and(|at| says(scene, at))
}

/// Whether “I” call somebody: “Ina,” I said.
fn by_narrator(scene: &Scene<'_>, mention: &Mention) -> bool {
    said_by_narrator(scene, scene.flow.piece(mention.first as usize) as usize)
}

/// Whose tag stands behind the next words where somebody is called: “Ina?” “Here,” I said.
fn answered(scene: &Scene<'_>, mention: &Mention) -> Option<Voice> {
    let piece = scene.flow.piece(mention.first as usize) as usize;
    let para = |piece: usize| scene.layout.pieces.get(piece).map(|piece| piece.para);
    let own = para(piece);
    let mut next = (piece + 1..)
        .take(ANSWERS)
        .filter(|piece| para(*piece) != own);
    let next = next
        .next()
        .filter(|next| para(*next) == own.map(|own| own + 1))?;
    match () {
        () if said_by_narrator(scene, next) => Some(Voice::Mine),
        () => said_by_another(scene, next).then_some(Voice::Others),
    }
}

/// Whose words are tagged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Voice {
    /// “I said”
    Mine,
    /// “said Ina”, “she said”
    Others,
}

/// Who spoke last where somebody is called: “Where is it?” I asked. “Here, Ina.” Where turns without a word of narration lie
/// between, two people take turns.
fn spoke_before(scene: &Scene<'_>, mention: &Mention) -> Option<Voice> {
    let called = scene.flow.piece(mention.first as usize) as usize;
    let para = |piece: usize| scene.layout.pieces.get(piece).map(|piece| piece.para);
    let mut own = para(called);
    let mut turns = true;
    let mut between = BESIDE;
    for before in (0..called).rev().take(ANSWERS_BACK) {
        if para(before) == own {
            continue;
        }
        let near = |para: u32| own.is_some_and(|own| own <= para + 1 + between);
        if !para(before).is_some_and(near) {
            return None;
        }
        between = 0;
        if said_by_narrator(scene, before) {
            return turns.then_some(Voice::Mine);
        }
        if !bare(scene, before) {
            return (turns && said_by_another(scene, before)).then_some(Voice::Others);
        }
        own = para(before);
        turns = !turns;
    }
    None
}

/// Whether no narration stands behind a piece, before the next.
fn bare(scene: &Scene<'_>, piece: usize) -> bool {
    let pieces = &scene.flow.pieces;
    let (this, next) = (pieces.get(piece), pieces.get(piece + 1));
    matches!((this, next), (Some((_, end)), Some((start, _))) if end == start)
}

/// Whether “I said” stands behind a piece.
fn said_by_narrator(scene: &Scene<'_>, piece: usize) -> bool {
    let Some((_, tag)) = scene.flow.pieces.get(piece) else {
        return false;
    };
    let tag = *tag as usize;
    teller(scene, tag) && says(scene, tag + 1) || says(scene, tag) && teller(scene, tag + 1)
}

/// Items of a tag up to its verb: “my dear aunt said”.
const TAG_ITEMS: usize = 4;

/// Whether a verb of speech and no “I” stands right behind a piece.
fn said_by_another(scene: &Scene<'_>, piece: usize) -> bool {
    let Some((_, tag)) = scene.flow.pieces.get(piece) else {
        return false;
    };
    let mut tag = (*tag as usize..).take(TAG_ITEMS);
    let verb = tag.find(|at| !scene.flow.outside(*at) || teller(scene, *at) || says(scene, *at));
    verb.is_some_and(|at| says(scene, at) && !teller(scene, at + 1))
}

/// Whether an item of the narration is whoever tells the story.
fn teller(scene: &Scene<'_>, at: usize) -> bool {
    let word = scene.word(at);
    let you = word == w::YOU && scene.flow.teller.tells_you();
    scene.flow.outside(at) && (word == w::I || you)
}

/// Whether an item is a verb that reports speech, as it stands in a tag.
fn says(scene: &Scene<'_>, at: usize) -> bool {
    let token = scene.flow.items.get(at).filter(|token| token.is_word());
    let info = token.map(|token| scene.tokens.info(token));
    info.is_some_and(|info| info.speech() && info.form(form::FINITE))
}

/// Whether a mention and a full stop are all of the first sentence between its marks: “Who came?” “Ina.” answers and calls
/// nobody.
fn answers(scene: &Scene<'_>, mention: &Mention) -> bool {
    let piece = scene.flow.piece(mention.first as usize);
    let (from, to) = scene.flow.pieces[piece as usize];
    mention.first == from
        && mention.last < to
        && scene.flow.items[mention.last as usize].is_punct(Punct::Period)
}

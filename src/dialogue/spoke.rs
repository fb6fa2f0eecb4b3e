//! Sentences of the narration that tell who speaks next and end before the words: “It was Otto who answered.”, “At last Ina spoke.”

use super::scene::Scene;
use crate::lang::{is, w};
use crate::speakers::mentions::{speaks, Mention, Mentioned};
use crate::tokens::{Kind, Token};

/// Items of such a sentence at most.
const ITEMS: usize = 14;

/// Who speaks after a sentence that ends with a full stop.
pub(super) fn spoke(scene: &Scene<'_>, from: usize, to: usize) -> Option<Mention> {
    if to - from > ITEMS {
        return None;
    }
    let verb = (from..to).rfind(|at| told(scene, *at))?;
    let rest = &scene.flow.items[verb + 1..to];
    // “Otto spoke of the sea.”
    let about = |t: &Token| {
        t.kind() == Kind::Word
            && !scene.tokens.is_class(t, is::ADVERB)
            && !t.is_any(&[w::FIRST, w::UP, w::OUT])
    };
    if rest.iter().any(about) {
        return None;
    }
    let mentions = scene.mentions.within(from, verb).iter();
    let mut mentions = mentions.filter(|m| m.what != Mentioned::Stranger);
    let first = mentions.next().filter(|_| mentions.next().is_none())?;
    let adverbs = |from: usize| (from..verb).all(|at| scene.class(at, is::ADVERB | is::AUX_HAVE));
    let last = first.last as usize;
    let behind = |at: usize| scene.word(at);
    let is = |at: usize| [w::WAS, w::IS].contains(&behind(at));
    // “It was Otto who spoke”, “Otto it was who spoke”, “It was Otto's turn to speak” tells nobody.
    let it_was =
        behind(from) == w::IT && is(from + 1) && behind(last) == w::WHO && adverbs(last + 1);
    let was_it =
        behind(last) == w::IT && is(last + 1) && behind(last + 2) == w::WHO && adverbs(last + 3);
    let plain = scene.word(verb) == w::SPOKE && adverbs(last) && scene.subject_like(first, from);
    (it_was || was_it || plain).then_some(*first)
}

/// Whether a verb that only tells that somebody speaks stands here.
fn told(scene: &Scene<'_>, at: usize) -> bool {
    let token = &scene.flow.items[at];
    token.small()
        && (token.is_any(&[w::SPOKE, w::ANSWERED, w::REPLIED]) || speaks(scene.tokens, token))
}

//! Who says an own name: with a hand held out, in answer to somebody who did, or below a letter.

use super::scene::Scene;
use crate::lang::{is, w, WordId};
use crate::speakers::mentions::Mention;
use crate::tokens::{Punct, Token};

/// Items before a quote among which a hand is held out.
const HAND_ITEMS: usize = 14;
/// Items that a letter has at least.
const LETTER: usize = 12;
/// Items from the verb to the hand: “held out a hand”.
const VERB_ITEMS: usize = 4;
/// What is done with a hand by whoever meets somebody; one that is taken is the other's.
const OFFERS: [WordId; 6] = [
    w::HELD,
    w::HOLDS,
    w::HOLDING,
    w::OFFERED,
    w::EXTENDED,
    w::STUCK,
];

/// “She held out her hand. ‘Ina,’ she said.”, and in answer “Otto. I live here.”: a name that begins what is said, alone in its sentence.
/// `met` is whether somebody else did so just before, or asked for the name or for whoever bears it.
pub(super) fn introduces(
    scene: &Scene<'_>,
    mention: &Mention,
    (from, to): (usize, usize),
    met: impl FnOnce(u32) -> bool,
) -> bool {
    let last = mention.last as usize;
    let stop = |at: usize| {
        let mark = scene.flow.items.get(at).filter(|_| at < to);
        mark.is_none_or(|t| t.is_punct(Punct::Period) || at + 1 == to && t.is_punct(Punct::Comma))
    };
    mention.first as usize == from
        && stop(last)
        && (met(mention.person) || hand_offered(scene, from))
}

/// Whether somebody holds out a hand right before a quote.
pub(super) fn hand_offered(scene: &Scene<'_>, quote: usize) -> bool {
    let mut items = (quote.saturating_sub(HAND_ITEMS)..quote)
        .rev()
        .take_while(|at| scene.flow.outside(*at));
    let hand = items.find(|at| scene.word(*at) == w::HAND);
    hand.is_some_and(|hand| {
        let mut before = hand.saturating_sub(VERB_ITEMS)..hand;
        before.any(|at| scene.flow.outside(at) && OFFERS.contains(&scene.word(at)))
    })
}

/// Items of a question among which it asks for a name, and of a request before and behind it.
const QUESTION: usize = 8;
const NAMING: usize = 2;

/// “What's your name?”, “Who are you?”, “Your full name, please.”: whether what is said up to an item ends by asking for a name.
pub(super) fn name_asked(scene: &Scene<'_>, (from, to): (usize, usize)) -> bool {
    let Some(mark) = (from..to).next_back() else {
        return false;
    };
    let first = from.max(mark.saturating_sub(QUESTION));
    if !scene.flow.items[mark].is_punct(Punct::Question) {
        return bids_for_name(scene, first, mark);
    }
    let words = |of: &[WordId]| {
        let places = first..(mark + 1).saturating_sub(of.len());
        places.into_iter().any(|at| {
            of.iter()
                .zip(at..)
                .all(|(word, at)| scene.word(at) == *word)
        })
    };
    words(&[w::YOUR, w::NAME])
        || words(&[w::WHO, w::ARE, w::YOU])
        || words(&[w::CALL, w::YOU])
        || words(&[w::YOU, w::CALLED])
}

/// “Who's on the telephone?”: whether what is said up to an item ends by asking who somebody is who is neither of the two.
pub(super) fn who_asked(scene: &Scene<'_>, (from, to): (usize, usize)) -> bool {
    let asks = |at: &usize| scene.flow.items[*at].is_punct(Punct::Question);
    let Some(mark) = (from..to).next_back().filter(asks) else {
        return false;
    };
    let first = from.max(mark.saturating_sub(QUESTION));
    let word = |words: &[WordId]| (first..mark).any(|at| words.contains(&scene.word(at)));
    word(&[w::WHO]) && !word(&[w::IT, w::THERE, w::YOU])
}

/// “Your name.”, “Full name, please,” a sentence that ends at an item and has little but the name that it asks for.
fn bids_for_name(scene: &Scene<'_>, first: usize, mark: usize) -> bool {
    let stop = |at: &usize| scene.flow.items[*at].is_punct(Punct::Period);
    let from = (first..mark).rev().find(stop).map_or(first, |at| at + 1);
    let name = (from..mark).find(|at| scene.word(*at) == w::NAME);
    name.is_some_and(|name| {
        name <= from + NAMING
            && (name + 1..mark).len() <= NAMING
            && !(from..name).any(|at| scene.class(at, is::AUX))
    })
}

/// “Dear Ina, … Your brother, Otto.”: whose name ends what begins as a letter.
pub(super) fn signs(scene: &Scene<'_>, mention: &Mention, (from, to): (usize, usize)) -> bool {
    let my = usize::from(scene.word(from) == w::MY);
    let capital = |at: usize| scene.flow.items.get(at).is_some_and(Token::capital);
    let dear = [w::DEAR, w::DEAREST].contains(&scene.word(from + my)) && capital(from + my + 1);
    let (first, last) = (mention.first as usize, mention.last as usize);
    let set_off = |t: &Token| t.is_punct(Punct::Comma) || t.is_punct(Punct::Period);
    let behind = first > from + my + 2 && set_off(&scene.flow.items[first - 1]);
    let ends = last == to || last + 1 == to && set_off(&scene.flow.items[last]);
    // “Dear Ina, come in, Otto”: more than a line.
    dear && behind && ends && to - from > LETTER
}

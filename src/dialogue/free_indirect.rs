//! Words between marks that are given as the narrator gives them, in the third person and the past: Mary was against it. “She
//! should not go a step further; nobody knew how her feet hurt.” Somebody says it, but not in these words: it is indirect.

use super::scene::Scene;
use super::tag::ends_sentence;
use super::turns::{Gap, Turn};
use crate::lang::{flags, form, is, w, WordId};
use crate::tokens::Punct;

/// Words from which person and tense tell something.
const WORDS: usize = 8;
/// Items of narration that are somebody's move before an answer.
const BEAT: usize = 12;

/// Whether a turn is free indirect speech: one piece behind a sentence of narration, without a tag, and the narrator's person and
/// tense all through. Below a turn and behind a beat it is an answer: “Where is she?” Ina sighed. “She was gone before they came in.”
pub(crate) fn is_free_indirect(scene: &Scene<'_>, turn: &Turn) -> bool {
    let [piece] = *scene.pieces(turn) else {
        return false;
    };
    let place = &scene.layout.pieces[piece as usize];
    let (first, last) = scene.flow.pieces[piece as usize];
    let start = scene.flow.paragraphs[place.para as usize].0;
    // Only the first turn of a paragraph looks back, so that each item is looked at once.
    let narrated = turn.first_in_para
        && first > start
        && (start..first).all(|at| scene.flow.outside(at as usize));
    let (start, first, last) = (start as usize, first as usize, last as usize);
    narrated
        && place.closed
        && !place.dash
        && (begins_that(scene, start, first)
            || turn.slotted.verb.is_none()
                && stands_apart(scene, start, first)
                && !(turn.gap == Some(Gap::Next) && is_beat(scene, start, first)))
        && narrators_words(scene, first, last)
}

/// Whether what stands before a piece is a few words with a full stop: “Ina sighed.”
fn is_beat(scene: &Scene<'_>, start: usize, first: usize) -> bool {
    first - start <= BEAT && scene.flow.items[first - 1].is_punct(Punct::Period)
}

/// Whether the narration before a piece ends its sentence, or announces what follows: “her excuses were many:”.
fn stands_apart(scene: &Scene<'_>, start: usize, first: usize) -> bool {
    let announces = matches!(
        scene.flow.items[first - 1].punct(),
        Some(Punct::Colon | Punct::Semicolon | Punct::Dash)
    );
    announces || ends_sentence(scene, start, first)
}

/// “She said, ‘that it was late’”, “he owned that, ‘…’”.
fn begins_that(scene: &Scene<'_>, start: usize, first: usize) -> bool {
    // A piece without items may end the text.
    let Some(item) = scene.flow.items.get(first) else {
        return false;
    };
    let before = scene.flow.items[start..first]
        .iter()
        .rev()
        .find(|t| t.is_word());
    item.small() && (item.is(w::THAT) || before.is_some_and(|t| t.is(w::THAT)))
}

/// Third person and past all through.
fn narrators_words(scene: &Scene<'_>, first: usize, last: usize) -> bool {
    let (mut words, mut third, mut past) = (0, false, false);
    for at in first..last {
        let token = &scene.flow.items[at];
        if !token.is_word() {
            continue;
        }
        words += 1;
        let info = scene.tokens.info(token);
        if info.any(is::FIRST_PERSON) || token.is_any(&[w::YOU, w::YOUR]) || present(scene, at) {
            return false;
        }
        third |= token.is_any(&[
            w::HE,
            w::SHE,
            w::THEY,
            w::HIM,
            w::HER,
            w::THEM,
            w::HIS,
            w::THEIR,
        ]);
        past |= token.is_any(PAST);
    }
    words >= WORDS && third && past
}

/// Auxiliaries of the past.
const PAST: &[WordId] = &[
    w::WAS,
    w::WERE,
    w::HAD,
    w::DID,
    w::WOULD,
    w::COULD,
    w::SHOULD,
    w::MIGHT,
];

/// Whether a word puts its clause in the present or the future.
fn present(scene: &Scene<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).map_or(w::NONE, |at| scene.word(at));
    let token = &scene.flow.items[at];
    let info = scene.tokens.info(token);
    let third = info.form(form::THIRD)
        && !info.form(form::PAST)
        && !info.has(flags::NOUN)
        && !token.capital();
    third
        || token.is_any(&[
            w::IS,
            w::ARE,
            w::AM,
            w::HAS,
            w::DO,
            w::DOES,
            w::WILL,
            w::SHALL,
            w::CAN,
            w::MAY,
            w::VE,
            w::RE,
            w::LL,
            w::M,
            w::POSS,
        ])
        || token.is(w::HAVE) && ![w::WOULD, w::COULD, w::SHOULD, w::MIGHT, w::TO].contains(&before)
}

//! Words between marks that the narration gives, and says that nobody says them: what is read from a page, what a look means,
//! what somebody only seems to say.

use super::scene::Scene;
use super::spoken::reports;
use crate::lang::{form, is, w, VerbClass, WordId};
use crate::speakers::flow::OUTSIDE;
use crate::tokens::{Punct, Token};

/// Items back from a colon within which the word stands that tells of a page: “the telegram was in Spanish:”.
const PAGE: usize = 10;
/// Words between the verb that governs what is unsaid and its mark: “felt like shouting back”.
const GOVERNED: usize = 4;

/// Items of the narration right before a piece, from the last to the first, up to where their sentence begins.
fn before<'a>(scene: &'a Scene<'_>, piece: u32) -> impl Iterator<Item = usize> + 'a {
    let first = scene.flow.pieces[piece as usize].0 as usize;
    let ends = |t: &Token| {
        matches!(
            t.punct(),
            Some(Punct::Period | Punct::Question | Punct::Exclamation | Punct::Semicolon)
        )
    };
    (0..first)
        .rev()
        .take_while(move |at| scene.flow.piece[*at] == OUTSIDE && !ends(&scene.flow.items[*at]))
}

/// What is read from a page: “It read: ‘Back on Monday.’”, “The note was short:”.
pub(super) fn from_a_page(scene: &Scene<'_>, piece: u32) -> bool {
    let mut items =
        before(scene, piece).skip_while(|at| scene.flow.items[*at].is_punct(Punct::Dash));
    if !items
        .next()
        .is_some_and(|at| scene.flow.items[at].is_punct(Punct::Colon))
    {
        return false;
    }
    for at in items.take(PAGE) {
        let token = &scene.flow.items[at];
        if token.is_any(&[w::READ, w::READS, w::RAN, w::RUNS])
            || scene.tokens.info(token).noun == VerbClass::Writing
        {
            return true;
        }
        // “He looked up from the letter, and smiled:” is no page.
        if reports(scene, at) || token.is_any(&[w::ALOUD, w::LOUD]) || token.is_punct(Punct::Comma)
        {
            return false;
        }
    }
    false
}

/// What nobody says aloud: “Her eyes said, ‘…’”, “as if to say ‘…’”, “He meant, ‘…’”.
pub(super) fn only_meant(scene: &Scene<'_>, piece: u32) -> bool {
    let words = before(scene, piece)
        .filter(|at| scene.flow.items[*at].is_word())
        .take(GOVERNED);
    for at in words {
        let token = &scene.flow.items[at];
        if token.is_any(SILENT) {
            return true;
        }
        if token.is_any(&[w::SAY, w::SAYS, w::SAID, w::SAYING]) || reports(scene, at) {
            return governed(scene, at) || looks(scene, at);
        }
    }
    false
}

/// Verbs of what is meant and not said.
const SILENT: &[WordId] = &[
    w::MEANT,
    w::MEANS,
    w::IMPLIED,
    w::IMPLIES,
    w::IMPLYING,
    w::SIGNIFIED,
    w::SIGNIFIES,
    w::SIGNIFYING,
    w::INDICATING,
];

/// Whether the words before a verb say that it does not happen: “seemed to”, “as if to”, “might have”, “felt like”, “did not”.
fn governed(scene: &Scene<'_>, verb: usize) -> bool {
    let word = |back: usize| verb.checked_sub(back).map_or(w::NONE, |at| scene.word(at));
    let is = |back: usize, class| {
        verb.checked_sub(back)
            .is_some_and(|at| scene.class(at, class))
    };
    match word(1) {
        w::TO => {
            let seems = [
                w::SEEM,
                w::SEEMS,
                w::SEEMED,
                w::SEEMING,
                w::WANTED,
                w::WISHED,
            ]
            .contains(&word(2));
            let as_if = word(3) == w::AS && [w::IF, w::THOUGH, w::MUCH].contains(&word(2));
            seems || as_if || word(2) == w::AS && word(3) == w::MUCH
        }
        w::HAVE => is(2, is::HYPOTHETICAL),
        w::SHOULD => word(2) == w::WHO,
        w::LIKE => [w::FELT, w::FEELS].contains(&word(2)),
        _ if scene.tokens.info(&scene.flow.items[verb]).form(form::ING) => false,
        _ => is(1, is::NEGATIVE) || is(2, is::NEGATIVE) && is(1, is::AUX | is::ADVERB),
    }
}

/// Whether the subject of a verb has no voice: “her eyes said”.
fn looks(scene: &Scene<'_>, verb: usize) -> bool {
    let subject = verb.checked_sub(1).map_or(w::NONE, |at| scene.word(at));
    [
        w::EYE,
        w::EYES,
        w::LOOK,
        w::LOOKS,
        w::GLANCE,
        w::GLANCES,
        w::SMILE,
        w::FACE,
    ]
    .contains(&subject)
}

//! Words between marks that the narration gives, and says that nobody says them: what is read from a page, what a look means,
//! what somebody only seems to say.

use super::scene::Scene;
use super::spoken::reports;
use crate::lang::{also, form, is, w, VerbClass, WordId};
use crate::speakers::mentions::{speaks, subject_pronoun};
use crate::tokens::{Punct, Token};

/// Items back from a colon within which the word stands that tells of a page: “the telegram was in Spanish:”.
const PAGE: usize = 10;
/// Items after a piece within which its page runs.
const RUNNING: usize = 5;
/// Items of a tag behind a piece up to its verb.
const TAG: usize = 6;
/// Words between the verb that governs what is unsaid and its mark: “felt like shouting back”.
const GOVERNED: usize = 4;

/// Items of the narration right before a piece, from the last to the first, up to where their sentence begins.
fn before<'a>(scene: &'a Scene<'_>, piece: u32) -> impl Iterator<Item = usize> + 'a {
    let first = scene.flow.bounds(piece).0;
    let ends = |t: &Token| {
        matches!(
            t.punct(),
            Some(Punct::Period | Punct::Question | Punct::Exclamation | Punct::Semicolon)
        )
    };
    (0..first)
        .rev()
        .take_while(move |at| scene.flow.outside(*at) && !ends(&scene.flow.items[*at]))
}

/// What is read from a page: “It read: ‘Back on Monday.’”, “The note was short:”, “‘Come,’ it ran.”
pub(super) fn from_a_page(scene: &Scene<'_>, piece: u32) -> bool {
    runs(scene, piece) || titled(scene, piece) || told_of_a_page(scene, piece)
}

/// Whether a colon stands before a piece, and words before that which tell of a page.
fn told_of_a_page(scene: &Scene<'_>, piece: u32) -> bool {
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

/// Whether the tag beside a piece is that of a page: “‘Come,’ the note ran, ‘at once.’”
fn runs(scene: &Scene<'_>, piece: u32) -> bool {
    let ran = |at: usize| {
        let verb = &scene.flow.items[at];
        at.checked_sub(1)
            .map(|at| &scene.flow.items[at])
            .is_some_and(|subject| {
                let page = subject.is(w::IT)
                    || scene.tokens.info(subject).noun == VerbClass::Writing && subject.small();
                verb.is_any(&[w::RAN, w::RUNS])
                    && (page || subject.small() && !subject_pronoun(subject.word()))
                    || page && verb.is_any(&[w::BEGAN, w::READ, w::ENDED, w::CONCLUDED])
                    // “The message read”
                    || verb.is(w::READ) && scene.tokens.info(subject).noun == VerbClass::Speech
            })
    };
    let comma = |at: usize| scene.flow.items[at].is_punct(Punct::Comma);
    let mut ahead = before(scene, piece);
    behind(scene, piece)
        .take(RUNNING)
        .any(|at| ran(at) && scene.flow.items.get(at + 1).is_some_and(|t| !t.is_word()))
        || ahead.next().is_some_and(comma) && ahead.next().is_some_and(ran)
}

/// Whether the words right before a piece say that it is a title or stands on something: “a picture called ‘…’”, “the hymn, ‘…’”.
fn titled(scene: &Scene<'_>, piece: u32) -> bool {
    let para = scene.layout.pieces[piece as usize].para as usize;
    let start = scene.flow.paragraphs[para].0 as usize;
    let narration = || before(scene, piece).take_while(|at| *at >= start);
    let mut words = narration().filter(|at| scene.flow.items[*at].is_word());
    let Some(last) = words.next() else {
        return false;
    };
    let borne = |at: usize| scene.flow.items[at].is_any(BORNE);
    // “Labelled neatly, ‘…’”
    let bears = borne(last) || scene.class(last, is::ADVERB) && words.next().is_some_and(borne);
    // “He said to the whole show, ‘…’” and “‘Well,’ said Ann, who loved the song, ‘…’” are said.
    let goes_on = narration()
        .last()
        .is_some_and(|first| first > start && !scene.flow.outside(first - 1));
    let work = scene
        .tokens
        .info(&scene.flow.items[last])
        .is_also(also::WORK);
    bears || work && !goes_on && !narration().any(|at| reports(scene, at))
}

/// Participles of what has a title or words on it.
const BORNE: &[WordId] = &[
    w::ENTITLED,
    w::LABELLED,
    w::LABELED,
    w::INSCRIBED,
    w::MARKED,
    w::HEADED,
];

/// What nobody says aloud: “Her eyes said, ‘…’”, “as if to say ‘…’”, “He meant, ‘…’”.
pub(super) fn only_meant(scene: &Scene<'_>, piece: u32) -> bool {
    meant_before(scene, piece) || meant_behind(scene, piece)
}

/// The same by the tag behind a piece: “‘And you?’ she longed to ask.”
fn meant_behind(scene: &Scene<'_>, piece: u32) -> bool {
    let mut tag = behind(scene, piece).take(TAG);
    let other = is::CONJUNCTION | is::SUBORDINATOR | is::PREPOSITION | is::ADVERB;
    tag.next().is_some_and(|first| {
        !scene.class(first, other) && !scene.flow.items[first].is(w::INSTEAD) && !says(scene, first)
    }) && tag
        .find(|at| says(scene, *at))
        .is_some_and(|at| governed(scene, at))
}

/// Words right behind a piece that go on in its sentence, up to the next mark.
fn behind<'a>(scene: &'a Scene<'_>, piece: u32) -> impl Iterator<Item = usize> + 'a {
    let after = scene.flow.pieces[piece as usize].1 as usize;
    let para = scene.layout.pieces[piece as usize].para as usize;
    let end = scene.flow.paragraphs[para].1 as usize;
    let last = after.checked_sub(1).map(|at| &scene.flow.items[at]);
    let is = |mark| last.is_some_and(|t: &Token| t.is_punct(mark));
    let small = scene.flow.items.get(after).is_some_and(Token::small);
    let goes_on = is(Punct::Comma) || small && !is(Punct::Period);
    (after..end)
        .take_while(move |at| goes_on && scene.flow.outside(*at) && scene.flow.items[*at].is_word())
}

/// Whether a word is a verb of speech, the infinitive too, which may look like a noun: “to answer”.
fn says(scene: &Scene<'_>, at: usize) -> bool {
    let token = &scene.flow.items[at];
    let infinitive = at > 0 && scene.word(at - 1) == w::TO && speaks(scene.tokens, token);
    infinitive || reports(scene, at)
}

/// The same by the words before a piece: “She longed to ask, ‘And you?’”
fn meant_before(scene: &Scene<'_>, piece: u32) -> bool {
    let words = before(scene, piece)
        .filter(|at| scene.flow.items[*at].is_word())
        .take(GOVERNED);
    for (back, at) in words.enumerate() {
        let token = &scene.flow.items[at];
        if token.is_any(SILENT) {
            return true;
        }
        let verb = if back == 0 { says } else { reports };
        if token.is_any(&[w::SAY, w::SAYS, w::SAID, w::SAYING]) || verb(scene, at) {
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

/// What may stand before “to say” where it is not said: “she longed to say”, “it was on his lips to ask”, “it is easy to say”.
const NOT_YET: &[WordId] = &[
    w::SEEM,
    w::SEEMS,
    w::SEEMED,
    w::SEEMING,
    w::WANTED,
    w::WISHED,
    w::LONGED,
    w::GOING,
    w::ABOUT,
    w::READY,
    w::HESITATED,
    w::TEMPTED,
    w::TAUGHT,
    w::IMPULSE,
    w::TEMPTATION,
    w::COURAGE,
    w::TONGUE,
    w::USELESS,
    w::EASY,
    w::IMPOSSIBLE,
];

/// Verbs that tell nothing of the voice.
const PLAIN: &[WordId] = &[
    w::SAID,
    w::ASKED,
    w::ADDED,
    w::ANSWERED,
    w::REPLIED,
    w::EXCLAIMED,
    w::TOLD,
];

/// Whether the words before a verb say that it does not happen: “seemed to”, “as if to”, “might have”, “felt like”, “did not”,
/// “nearly”, “instead of”, “how could he”.
fn governed(scene: &Scene<'_>, verb: usize) -> bool {
    let word = |back: usize| verb.checked_sub(back).map_or(w::NONE, |at| scene.word(at));
    let is = |back: usize, class| {
        verb.checked_sub(back)
            .is_some_and(|at| scene.class(at, class))
    };
    match word(1) {
        w::TO => {
            let as_if = word(3) == w::AS && [w::IF, w::THOUGH, w::MUCH].contains(&word(2));
            let on_lips = word(2) == w::LIPS && word(4) == w::ON;
            NOT_YET.contains(&word(2)) || on_lips || as_if || word(2) == w::AS && word(3) == w::MUCH
        }
        w::HAVE => is(2, is::HYPOTHETICAL),
        w::SHOULD => word(2) == w::WHO,
        w::LIKE => [w::FELT, w::FEELS].contains(&word(2)),
        // “She almost screamed” is heard.
        w::NEARLY | w::ALMOST => scene.flow.items[verb].is_any(PLAIN),
        w::WITHOUT => scene.word(verb + 1) != w::ANYTHING,
        w::OF => word(2) == w::INSTEAD,
        _ if scene.tokens.info(&scene.flow.items[verb]).form(form::ING) => false,
        _ => {
            let how = is(1, is::PRONOUN) && is(2, is::HYPOTHETICAL) && word(3) == w::HOW;
            how || is(1, is::NEGATIVE) || is(2, is::NEGATIVE) && is(1, is::AUX | is::ADVERB)
        }
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

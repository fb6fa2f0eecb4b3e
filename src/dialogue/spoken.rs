//! What between marks is said by somebody, and what is a name, a term, a title or the head of a letter.

use super::scene::Scene;
use crate::lang::{flags, form, is, w, VerbClass};
use crate::layout::{Piece, Role};
use crate::speakers::mentions::{speaks, OUTSIDE};
use crate::tokens::{Kind, Punct, Token};

/// Words of a name, a term or a title at most; what is longer is said, whatever stands before it.
const NAME_WORDS: usize = 6;
/// Items back from a piece within which the verb that reports it stands: “said to her sister in a low voice”.
const REPORT: usize = 8;
/// Items between a verb of speech and what is murmured in the middle of a sentence: adverbs.
const BEFORE: usize = 3;
/// Words of a line that heads or closes a letter: place and day, salutation, compliments.
const LETTER_LINE: usize = 8;

/// Whether a piece is said by somebody: by its marks and stops, and in doubt by the words before it.
pub(super) fn spoken(scene: &Scene<'_>, piece: u32) -> bool {
    let place = &scene.layout.pieces[piece as usize];
    if letter_line(scene, place, piece) {
        return false;
    }
    let (first, last) = scene.flow.pieces[piece as usize];
    let start = scene.flow.paragraphs[place.para as usize].0;
    if first == start {
        return place.role == Role::Speech;
    }
    let before = first as usize - 1;
    let token = &scene.flow.items[before];
    let word = token.is_word() || token.kind == Kind::Possessive;
    if !place.closed || !word || scene.flow.piece[before] != OUTSIDE {
        return place.role == Role::Speech;
    }
    let items = &scene.flow.items[first as usize..last as usize];
    if place.role == Role::Scare {
        // “She murmured ‘hum’”, “he added lamely ‘in a muddle’”.
        return token.small() && murmured(scene, before);
    }
    let calm = |t: &Token| t.is_word() || matches!(t.punct(), Some(Punct::Comma | Punct::Period));
    let words = items.iter().filter(|t| t.is_word());
    let name = items.last().is_some_and(calm)
        && items.first().is_some_and(|t| !t.small())
        && words.take(NAME_WORDS + 1).count() <= NAME_WORDS
        && !scene.class(before, is::CONJUNCTION)
        && !cut_off(scene, place)
        && !reported(scene, start as usize, before)
        && !tagged(scene, last as usize);
    !name
}

/// Whether a tag follows: “…,” said Ann; “…,” was her answer.
fn tagged(scene: &Scene<'_>, after: usize) -> bool {
    let Some(token) = scene.flow.items.get(after) else {
        return false;
    };
    token.small() && (token.is_any(&[w::WAS, w::WERE]) || reports(scene, after))
}

/// Whether white space stands before the closing mark: the dash of one who is cut off was lost there.
fn cut_off(scene: &Scene<'_>, place: &Piece) -> bool {
    scene.text[place.start as usize..place.end as usize].ends_with(char::is_whitespace)
}

/// Whether a verb of speech stands here, or right before adverbs that stand here.
fn murmured(scene: &Scene<'_>, at: usize) -> bool {
    (0..BEFORE)
        .map_while(|back| at.checked_sub(back))
        .take_while(|at| scene.flow.items[*at].is_word())
        .find(|at| reports(scene, *at) || !scene.class(*at, is::ADVERB))
        .is_some_and(|at| reports(scene, at))
}

/// Whether a verb of speech in the same clause reports what follows the item `before`.
fn reported(scene: &Scene<'_>, start: usize, before: usize) -> bool {
    let near = start.max(before.saturating_sub(REPORT))..=before;
    near.rev()
        .take_while(|at| {
            scene.flow.items[*at].kind != Kind::Punct && scene.flow.piece[*at] == OUTSIDE
        })
        .any(|at| reports(scene, at))
}

/// A verb that tells what was said, not what something is called or taken for.
fn reports(scene: &Scene<'_>, at: usize) -> bool {
    let token = &scene.flow.items[at];
    let info = scene.tokens.info(token);
    // “a print of”, “with cries of”
    let noun = info.has(flags::NOUN) && !info.form(form::PAST | form::ING);
    token.small()
        && speaks(scene.tokens, token)
        && info.verb != VerbClass::Thought
        && !info.has(flags::NAMES)
        && !noun
}

/// A paragraph that is nothing but a short line between marks and ends with a comma or without a stop:
/// “Dear Sir,”, “Yours ever,”, “Friday”. Speech ends with a stop.
fn letter_line(scene: &Scene<'_>, place: &Piece, piece: u32) -> bool {
    let paragraph = &scene.layout.paragraphs[place.para as usize];
    if place.outer_start != paragraph.start || place.outer_end != paragraph.end || place.dash {
        return false;
    }
    let (first, last) = scene.flow.pieces[piece as usize];
    let items = &scene.flow.items[first as usize..last as usize];
    let open = |t: &Token| t.is_word() || t.is_punct(Punct::Comma);
    let words = items.iter().filter(|t| t.is_word());
    place.closed
        && !cut_off(scene, place)
        && items.last().is_some_and(open)
        && words.take(LETTER_LINE + 1).count() <= LETTER_LINE
}

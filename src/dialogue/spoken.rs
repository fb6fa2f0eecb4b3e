//! What between marks is said by somebody, and what is a name, a term, a title or the head of a letter.

use super::scene::Scene;
use super::set_off::{self, SetOff};
use super::unsaid;
use crate::lang::{flags, form, is, w, VerbClass, WordId};
use crate::layout::{Piece, Role};
use crate::speakers::mentions::{speaks, subject_pronoun};
use crate::tokens::{Kind, Punct, Token};

/// Words of a name, a term or a title at most; what is longer is said, whatever stands before it.
const NAME_WORDS: usize = 6;
/// Items back from a piece within which the verb that reports it stands: “said to her sister in a low voice”.
const REPORT: usize = 8;
/// Items between a verb of speech and what is murmured in the middle of a sentence: adverbs.
const BEFORE: usize = 3;
/// Items behind “was” within which the answer stands.
const ANSWER: usize = 6;
/// Words of a line that heads or closes a letter: place and day, salutation, compliments.
const LETTER_LINE: usize = 8;
/// Words of a salutation up to its “dear”.
const SALUTATION: usize = 3;

/// What is told of the pieces so far, from the first of a text to the last.
#[derive(Debug)]
pub(super) struct Spoken {
    set_off: SetOff,
    /// A letter is being read: its paragraphs are pieces and nothing else.
    letter: bool,
    /// What was read from a page goes on in the next paragraph.
    page: bool,
    /// The last piece, if it was a name.
    name: Option<u32>,
}

impl Spoken {
    pub(super) fn new(scene: &Scene<'_>) -> Spoken {
        Spoken {
            set_off: SetOff::new(scene),
            letter: false,
            page: false,
            name: None,
        }
    }

    /// A paragraph without pieces: narration, which ends a letter.
    pub(super) fn narration(&mut self) {
        self.letter = false;
    }

    /// Whether a piece is said by somebody: by its marks and stops, and in doubt by the words before it. To be asked of each
    /// piece in order.
    pub(super) fn hears(&mut self, scene: &Scene<'_>, piece: u32) -> bool {
        let place = &scene.layout.pieces[piece as usize];
        let whole = whole_paragraph(scene, place);
        if whole && salutation(scene, place, piece) {
            self.letter = true;
        }
        self.letter &= whole;
        if self.letter || whole && letter_line(scene, place, piece) {
            return false;
        }
        let page = self.page || unsaid::from_a_page(scene, piece);
        self.page = page && place.continues;
        if page {
            return false;
        }
        if self.set_off.holds(scene, place)
            || set_off::signed(scene, place, piece)
            || unsaid::only_meant(scene, piece)
        {
            return false;
        }
        let name = match place.role {
            Role::Speech => self.name(scene, place, piece),
            // “She murmured ‘hum’”, “he added lamely ‘in a muddle’”.
            Role::Scare => !murmured(scene, place, piece),
        };
        self.name = name.then_some(piece);
        !name
    }

    /// Whether a piece that looks like speech is a name, a term or a title.
    fn name(&self, scene: &Scene<'_>, place: &Piece, piece: u32) -> bool {
        let (first, last) = scene.flow.bounds(piece);
        let items = scene.flow.words(piece);
        let calm =
            |t: &Token| t.is_word() || matches!(t.punct(), Some(Punct::Comma | Punct::Period));
        let words = items.iter().filter(|t| t.is_word()).take(NAME_WORDS + 1);
        let may_be = place.closed
            && items.last().is_some_and(calm)
            && words.count() <= NAME_WORDS
            && !cut_off(scene, place)
            && !tagged(scene, last, items);
        if !may_be {
            return false;
        }
        let capital_inside = items.first().is_some_and(|t| !t.small());
        let Some(before) = outside_before(scene, place, piece) else {
            let head = first == scene.flow.paragraphs[place.para as usize].0 as usize;
            // “Gentleman” Pike rowed bow.
            let nickname = head && capital(scene, last) && !tagged(scene, last + 1, items);
            return capital_inside
                && items.last().is_some_and(Token::is_word)
                && !items.iter().any(|t| speaks_of_self(t.word()))
                && (nickname
                    || head && is_was(scene, last) && !answered(scene, last)
                    || (head || stopped(scene, first)) && told_of(scene, last));
        };
        if scene.class(before, is::CONJUNCTION) {
            // “Low Water” and “Salt”
            return capital_inside
                && piece
                    .checked_sub(1)
                    .is_some_and(|last| self.name == Some(last))
                && before
                    .checked_sub(1)
                    .is_some_and(|at| !scene.flow.outside(at));
        }
        let start = scene.flow.paragraphs[place.para as usize].0 as usize;
        names(scene, before) || capital_inside && !reported(scene, start, before)
    }
}

/// Whether a word calls for a name, though a verb of speech stands further off: “he told me to meet him outside the ‘Anchor’”. Said
/// are “a ‘No’”, “cries of ‘No’”, “she greeted him with ‘Hello’”.
fn names(scene: &Scene<'_>, before: usize) -> bool {
    let token = &scene.flow.items[before];
    let said = token.is_any(&[w::A, w::AN, w::OF, w::WITH, w::BY, w::FOR, w::EXCEPT]);
    scene.class(before, is::DETERMINER | is::PREPOSITION) && !said
}

/// Words that stand in no name or title: who says them speaks to somebody.
fn speaks_of_self(word: WordId) -> bool {
    [w::I, w::YOU, w::IT, w::WE, w::ME].contains(&word)
}

/// The word of the narration right before a piece, in its paragraph.
fn outside_before(scene: &Scene<'_>, place: &Piece, piece: u32) -> Option<usize> {
    let first = scene.flow.pieces[piece as usize].0;
    let start = scene.flow.paragraphs[place.para as usize].0;
    let before = first.checked_sub(1).filter(|before| *before >= start)? as usize;
    let token = &scene.flow.items[before];
    let word = token.is_word() || token.kind() == Kind::Possessive;
    (word && scene.flow.outside(before)).then_some(before)
}

fn capital(scene: &Scene<'_>, at: usize) -> bool {
    let next = scene.flow.items.get(at);
    next.is_some_and(|t| t.is_word() && t.capital()) && scene.flow.outside(at)
}

/// Whether a tag follows a piece of these items: “…,” said Ann; “…,” was her answer.
fn tagged(scene: &Scene<'_>, after: usize, items: &[Token]) -> bool {
    let stopped = items.last().is_some_and(|t| !t.is_word());
    let small = scene.flow.items.get(after).is_some_and(Token::small);
    let pronoun = scene
        .flow
        .items
        .get(after)
        .is_some_and(|t| subject_pronoun(t.word()));
    small
        && (stopped && is_was(scene, after)
            || reports(scene, after)
            || stopped
                && pronoun
                && after + 1 < scene.flow.items.len()
                && reports(scene, after + 1))
}

fn is_was(scene: &Scene<'_>, at: usize) -> bool {
    let next = scene.flow.items.get(at);
    next.is_some_and(|t| t.small() && t.is_any(&[w::WAS, w::WERE]))
}

/// Whether a sentence of the narration ends right before an item.
fn stopped(scene: &Scene<'_>, first: usize) -> bool {
    first.checked_sub(1).is_some_and(|at| {
        let mark = scene.flow.items[at].punct();
        scene.flow.outside(at)
            && matches!(
                mark,
                Some(Punct::Period | Punct::Question | Punct::Exclamation)
            )
    })
}

/// Whether the words between marks are what the sentence is about: “Low Water” had been sold; “Low Water” was painted green.
/// “Nothing” was his answer: that is said.
fn told_of(scene: &Scene<'_>, at: usize) -> bool {
    let answer = is::DETERMINER | is::POSSESSIVE | is::PRONOUN | is::WH | is::QUANTIFIER;
    let next = at + 1;
    let verb = scene.flow.items.get(at).is_some_and(Token::small)
        && scene.flow.outside(at)
        && scene.flow.items.get(next).is_some_and(Token::is_word);
    let is_so = || !scene.class(next, answer) && !capital(scene, next);
    let does = || !scene.class(next, is::PRONOUN);
    verb && (scene.class(at, is::AUX_BE) && is_so()
        || scene.class(at, is::AUX_HAVE | is::MODAL) && does())
}

/// Whether “was” has an answer as its complement: “Nothing” was his only reply.
fn answered(scene: &Scene<'_>, at: usize) -> bool {
    let items = scene.flow.items[at + 1..].iter().take(ANSWER);
    items
        .take_while(|t| t.is_word() || t.kind() == Kind::Possessive)
        .any(|t| scene.tokens.info(t).noun == VerbClass::Speech)
}

/// Whether white space stands before the closing mark: the dash of one who is cut off was lost there.
fn cut_off(scene: &Scene<'_>, place: &Piece) -> bool {
    scene.text[place.start as usize..place.end as usize].ends_with(char::is_whitespace)
}

/// Whether a verb of speech stands right before a piece in the middle of a sentence, or right before adverbs that do.
fn murmured(scene: &Scene<'_>, place: &Piece, piece: u32) -> bool {
    let Some(before) = outside_before(scene, place, piece) else {
        return false;
    };
    place.closed
        && scene.flow.items[before].small()
        && scene.tokens.info(&scene.flow.items[before]).verb != VerbClass::Writing
        && (0..BEFORE)
            .map_while(|back| before.checked_sub(back))
            .take_while(|at| scene.flow.items[*at].is_word())
            .find(|at| reports(scene, *at) || !scene.class(*at, is::ADVERB))
            .is_some_and(|at| reports(scene, at))
}

/// Whether a verb of speech in the same clause reports what follows the item `before`.
fn reported(scene: &Scene<'_>, start: usize, before: usize) -> bool {
    let near = start.max(before.saturating_sub(REPORT))..=before;
    near.rev()
        .take_while(|at| scene.flow.items[*at].kind() != Kind::Punct && scene.flow.outside(*at))
        .any(|at| reports(scene, at))
}

/// Verbs of what is given from memory, by its title or its words.
const PERFORMS: &[WordId] = &[
    w::SANG,
    w::SING,
    w::SINGS,
    w::SINGING,
    w::RECITED,
    w::RECITE,
    w::RECITES,
    w::RECITING,
];

/// A verb that tells what was said, not what something is called or taken for.
pub(super) fn reports(scene: &Scene<'_>, at: usize) -> bool {
    let token = &scene.flow.items[at];
    let info = scene.tokens.info(token);
    // “a print of”, “with cries of”
    let noun = info.has(flags::NOUN) && !info.form(form::PAST | form::ING);
    token.small()
        && speaks(scene.tokens, token)
        && !token.is_any(PERFORMS)
        && info.verb != VerbClass::Thought
        && !info.has(flags::NAMES)
        && !noun
}

/// A paragraph that is nothing but one piece.
fn whole_paragraph(scene: &Scene<'_>, place: &Piece) -> bool {
    let paragraph = &scene.layout.paragraphs[place.para as usize];
    place.outer_start == paragraph.start && place.outer_end == paragraph.end && !place.dash
}

/// A short line that ends with a comma or without a stop: “Dear Sir,”, “Yours ever,”, “Friday”. Speech ends with a stop.
fn letter_line(scene: &Scene<'_>, place: &Piece, piece: u32) -> bool {
    let open = |t: &Token| t.is_word() || t.is_punct(Punct::Comma);
    place.closed && !cut_off(scene, place) && short_line(scene, piece, open)
}

/// The line that a letter begins with: “My dear Ann,”.
fn salutation(scene: &Scene<'_>, place: &Piece, piece: u32) -> bool {
    let mut head = scene.flow.words(piece).iter().take(SALUTATION);
    let comma = |t: &Token| t.is_punct(Punct::Comma);
    head.any(|t| t.is_any(&[w::DEAR, w::DEAREST]))
        && !cut_off(scene, place)
        && short_line(scene, piece, comma)
}

fn short_line(scene: &Scene<'_>, piece: u32, ends: impl Fn(&Token) -> bool) -> bool {
    let items = scene.flow.words(piece);
    let words = items.iter().filter(|t| t.is_word());
    items.last().is_some_and(ends) && words.take(LETTER_LINE + 1).count() <= LETTER_LINE
}

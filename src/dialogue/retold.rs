//! Speech that a speaker retells: “I met him. ‘Give me that,’ he said. I ran.” The words between the inner marks are another
//! voice's if a tag of their own stands after them; a term, a title or a saying in marks is the speaker's own.

use super::scene::Scene;
use super::spoken::reports;
use crate::lang::{flags, form, is, w};
use crate::speakers::mentions::{speaks, subject_pronoun};
use crate::tokens::{Punct, Tokens};

/// Items of a tag's subject at most: “the man in the boat said”.
const SUBJECT: usize = 4;
/// Items of a tag between two stretches of retold speech: “‘Come,’ he said, and took my arm, ‘or stay.’”
const BETWEEN: usize = 12;
/// Items before a stretch within which the verb that leads it in stands: “he said to me in a whisper: ‘Come.’”
const LEAD: usize = 8;
/// Words of a stretch that no comma or colon parts from the words that lead it in; fewer are a term: “he said ‘no’ to that”.
const LED_WORDS: usize = 3;
/// How often a lone “t” or “ll” must stand for a word to tell that a text lost its apostrophes, and single marks with them.
const LOST: u16 = 20;
/// White space of two characters where a lost mark and a space were; wider white space is layout.
const LOST_GAP: usize = 2;

/// Stretches between marks inside pieces.
#[derive(Debug)]
pub(crate) struct Retold {
    /// Piece, start and end with the marks; in order.
    inner: Vec<(u32, u32, u32)>,
    /// The text lost its single marks: white space is left of them.
    lost: bool,
}

impl Retold {
    pub(crate) fn new(scene: &Scene<'_>) -> Retold {
        let nested = scene.layout.nested.iter();
        let mut inner: Vec<_> = nested
            .filter(|piece| piece.depth == 1 && piece.closed)
            .filter(|piece| scene.layout.pieces.get(piece.top as usize).is_some())
            .map(|piece| (piece.top, piece.outer_start, piece.outer_end))
            .collect();
        inner.sort_unstable();
        Retold {
            inner,
            lost: lost_apostrophes(scene.tokens),
        }
    }

    /// Adds what of a piece is retold speech, with its marks. Linear in the piece.
    pub(crate) fn gaps(&self, scene: &Scene<'_>, piece: u32, out: &mut Vec<(u32, u32)>) {
        let from = self.inner.partition_point(|(top, ..)| *top < piece);
        let mut stretches: Vec<(u32, u32)> = self.inner[from..]
            .iter()
            .take_while(|(top, ..)| *top == piece)
            .map(|(_, start, end)| (*start, *end))
            .collect();
        let lost = self.lost && stretches.is_empty();
        if lost {
            stretches = between_lost_marks(scene, piece);
        }
        let (first, last) = scene.flow.bounds(piece);
        let items = scene.flow.words(piece);
        // The item after the stretch before, if that was retold.
        let mut told: Option<usize> = None;
        for (start, end) in stretches {
            let begins = first + items.partition_point(|t| t.start < start);
            let after = first + items.partition_point(|t| t.start < end);
            let goes_on = told.is_some_and(|at| begins.saturating_sub(at) <= BETWEEN);
            let tagged = tag(scene, after, last);
            if tagged || goes_on || !lost && led(scene, first, begins, after) {
                out.push((start, end));
            }
            told = tagged.then_some(after);
        }
    }
}

/// Whether a tag stands at `at`: “said he”, “the captain cries”.
fn tag(scene: &Scene<'_>, at: usize, last: usize) -> bool {
    let items = &scene.flow.items[..last];
    let at = at + usize::from(items.get(at).is_some_and(|t| t.is_punct(Punct::Dash)));
    let verb = |at: usize| {
        items.get(at).is_some_and(|token| {
            token.small()
                && speaks(scene.tokens, token)
                && !scene.tokens.info(token).has(flags::NAMES)
                && scene.tokens.info(token).form(form::PAST | form::THIRD)
        })
    };
    let subject = |at: usize| {
        items.get(at).is_some_and(|token| {
            token.is_word()
                && !token.is_any(&[w::THAT, w::WHICH, w::WHAT])
                && (token.capital()
                    || subject_pronoun(token.word())
                    || scene.class(at, is::DETERMINER | is::ROLE | is::TITLE | is::GROUP))
        })
    };
    let inside = |at: &usize| {
        items.get(*at).is_some_and(|t| {
            t.is_word() && !scene.class(*at, is::PREPOSITION | is::CONJUNCTION | is::RELATIVE)
        })
    };
    verb(at) && subject(at + 1)
        || subject(at)
            && (at + 1..=at + SUBJECT)
                .take_while(inside)
                .any(|at| verb(at) && !scene.tokens.info(&items[at - 1]).any(is::DETERMINER))
}

/// Whether words of the same clause lead in what stands in `begins..after`: “He said to me: ‘Come in.’”
fn led(scene: &Scene<'_>, first: usize, begins: usize, after: usize) -> bool {
    let words = scene.flow.items[begins..after]
        .iter()
        .filter(|t| t.is_word());
    let Some(before) = begins.checked_sub(1).filter(|at| *at >= first) else {
        return false;
    };
    let parted = matches!(
        scene.flow.items[before].punct(),
        Some(Punct::Colon | Punct::Comma | Punct::Dash)
    );
    if !parted && words.take(LED_WORDS).count() < LED_WORDS {
        return false;
    }
    let to = before + usize::from(!parted);
    let colon = scene.flow.items[before].is_punct(Punct::Colon);
    let forms = form::PAST | form::THIRD | if colon { form::ING } else { 0 };
    let verb = (first.max(to.saturating_sub(LEAD))..to)
        .rev()
        .take_while(|at| scene.flow.items[*at].is_word())
        .find(|at| reports(scene, *at) && scene.tokens.info(&scene.flow.items[*at]).form(forms));
    verb.is_some_and(|verb| {
        let governed = (first.max(verb.saturating_sub(2))..verb).any(|at| {
            scene.class(at, is::AUX | is::NEGATIVE)
                || scene.flow.items[at].is_any(&[w::TO, w::ALWAYS, w::OFTEN])
        });
        !governed
    })
}

/// Stretches between the white space that lost marks have left: a mark and the space beside it make two.
fn between_lost_marks(scene: &Scene<'_>, piece: u32) -> Vec<(u32, u32)> {
    let place = &scene.layout.pieces[piece as usize];
    let items = scene.flow.words(piece);
    let white = |from: u32, to: u32| {
        let gap = &scene.text[from as usize..to as usize];
        !gap.is_empty() && gap.chars().all(char::is_whitespace)
    };
    let mut found = Vec::new();
    let mut open: Option<u32> = None;
    let mut mark = |at: u32| match open.take() {
        None => open = Some(at),
        Some(start) => found.push((start, at)),
    };
    let Some((head, tail)) = items.first().zip(items.last()) else {
        return Vec::new();
    };
    if white(place.start, head.start) {
        mark(head.start);
    }
    for pair in items.windows(2) {
        let (from, to) = (pair[0].end(), pair[1].start);
        if (to - from) as usize == LOST_GAP && white(from, to) {
            mark(to);
        }
    }
    if white(tail.end(), place.end) {
        mark(place.end);
    }
    // What goes on in the next paragraph is not closed in this one.
    found.extend(open.map(|start| (start, place.end)));
    found
}

/// Whether a text lost its apostrophes: “don t”, “we ll”.
fn lost_apostrophes(tokens: &Tokens<'_>) -> bool {
    let count = |word: &str| {
        let id = tokens.vocabulary.get(word);
        id.map_or(0, |id| tokens.vocabulary.counts(id).small)
    };
    let lone = count("t").saturating_add(count("ll"));
    let kept = tokens.vocabulary.counts(w::NT).small;
    lone >= LOST && lone > kept
}

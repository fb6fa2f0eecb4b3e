//! Quotes that no attribution owns.

use crate::assemble::{Draft, Part, Parts};
use crate::attribution::{Attributions, NOBODY};
use crate::dialogue::set_off::verse;
use crate::extraction::{Modality, QuoteKind, ReportKind};
use crate::lang::w;
use crate::layout::{Layout, Role};
use crate::tokens::{Punct, Token, Tokens};

/// Words of a quote that counts as one though nobody is said to speak it; shorter ones are names, titles and scare quotes.
const UNATTRIBUTED_WORDS: usize = 5;

/// Whether a quote is a sentence of its own, however short: `“Often enough.” He looked away.`, `A voice from the back: “No more.”`
fn whole(tokens: &Tokens<'_>, piece: usize) -> bool {
    let ends = |t: &Token| {
        let stop = [
            Punct::Period,
            Punct::Exclamation,
            Punct::Question,
            Punct::Ellipsis,
        ];
        t.punct().is_some_and(|mark| stop.contains(&mark))
    };
    let inside = tokens.inside(piece);
    let said = inside.len() > 1 && inside[0].capital() && inside.last().is_some_and(ends);
    said && {
        let place = tokens.piece_place[piece] as usize;
        let colon = place > 0 && tokens.outer[place - 1].is_punct(Punct::Colon);
        let sentence = &tokens.sentences[tokens.sentence_of(place)];
        colon || tokens.outer[sentence.items()].iter().all(Token::is_quote)
    }
}

/// Whether a noun of saying has the quote as what was said: `chants of “Free Holt”`, and not `in charge of “Today”`.
fn of_saying(tokens: &Tokens<'_>, piece: usize) -> bool {
    let before = &tokens.outer[..tokens.piece_place[piece] as usize];
    let [.., outer, noun, of] = before else {
        return false;
    };
    tokens.says_of(noun, of) && !outer.is(w::IN)
}

/// Quotes of the pieces that no attribution owns.
pub(super) fn left_over<'a>(
    text: &'a str,
    layout: &'a Layout,
    tokens: &'a Tokens<'_>,
    attributions: &'a Attributions,
) -> impl Iterator<Item = Draft> + 'a {
    let long = |at: usize| tokens.words_inside(at) >= UNATTRIBUTED_WORDS || whole(tokens, at);
    layout
        .pieces
        .iter()
        .enumerate()
        .filter(move |(at, piece)| {
            attributions.owner[*at] == NOBODY
                && (piece.role == Role::Speech && long(*at) || of_saying(tokens, *at))
                && !verse(&text[piece.start as usize..piece.end as usize])
        })
        .map(|(at, _)| Draft {
            kind: QuoteKind::Direct,
            report: ReportKind::Speech,
            modality: Modality::Asserted,
            parts: Parts::One([Part::Piece(at as u32)]),
            cue: None,
            source: None,
            addressee: None,
            voice: None,
            runner_up: None,
            rule: None,
            inferred: false,
            confidence: 0.0,
        })
}

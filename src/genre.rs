//! Whether a text is dialogue, whose turns have speakers even without a tag, or a report, whose quotes have none then.
//!
//! A sum of seven shares that one pass over the words gives. Stories say he, she and I, and their people ask and exclaim;
//! reports are full of figures, dates, places, bodies and full names.

use crate::lang::is;
use crate::layout::Layout;
use crate::tokens::{flag, sign, Punct, Token, Tokens};

/// Weight and greatest counted share of each sign.
const THIRD_PERSON: (f32, f32) = (25.6, 0.12);
const FIRST_PERSON: (f32, f32) = (8.6, 0.08);
const NUMBERS: (f32, f32) = (-28.0, 0.05);
const BODIES: (f32, f32) = (-79.9, 0.15);
/// Given name and surname together: a report calls nearly everybody so once, and has many people.
const FULL_NAMES: (f32, f32) = (-50.0, 0.06);
/// Question and exclamation marks inside quotes, to the number of quotes.
const ASKED: (f32, f32) = (7.4, 1.0);
/// Paragraphs that are one quote and nothing else, to the number of quotes: in a story everybody knows who speaks.
const BARE: (f32, f32) = (8.0, 0.4);
/// Quotes that neither ask nor exclaim, as if before the first: a few tell little.
const FEW_QUOTES: u32 = 3;
/// From here on it is dialogue; where the user lists characters, a story is likelier.
const DIALOGUE: f32 = 0.4;
const DIALOGUE_OF_LISTED: f32 = -0.3;

fn part((weight, most): (f32, f32), count: u32, of: u32) -> f32 {
    weight * (count as f32 / of.max(1) as f32).min(most)
}

/// Decides by the words of the narration and the marks inside quotes. Linear.
pub(crate) fn is_dialogue(layout: &Layout, tokens: &Tokens<'_>, listed: bool) -> bool {
    if layout.pieces.is_empty() {
        return false;
    }
    let signs = &tokens.outer_signs;
    let words = signs.count(sign::WORD);
    let numbers = signs.count(sign::NUMBER);
    let third = signs.count(sign::HE_SHE);
    let first = signs.count(sign::I_ME);
    let bodies = signs.count(sign::REPORTS);
    let (mut names, mut before) = (0, None);
    for at in signs.each(sign::CAPITAL) {
        let token = &tokens.outer[at];
        const DUE: u8 = flag::FIRST | flag::HEADLINE | flag::ALL_CAPITALS;
        if token.is_word() && !token.has(DUE) && !tokens.is_class(token, is::TITLE) {
            names += u32::from(before == Some(at));
            before = Some(at + 1);
        }
    }
    let asks = |token: &&Token| matches!(token.punct(), Some(Punct::Question | Punct::Exclamation));
    let asked = tokens.inner.iter().filter(asks).count() as u32;
    let bare = layout.pieces.iter().filter(|piece| {
        let paragraph = &layout.paragraphs[piece.para as usize];
        piece.outer_start == paragraph.start && piece.outer_end == paragraph.end && piece.closed
    });
    let quotes = layout.pieces.len() as u32 + FEW_QUOTES;
    let sum = part(THIRD_PERSON, third, words)
        + part(FIRST_PERSON, first, words)
        + part(NUMBERS, numbers, words)
        + part(BODIES, bodies, words)
        + part(FULL_NAMES, names, words)
        + part(ASKED, asked, quotes)
        + part(BARE, bare.count() as u32, quotes);
    sum > if listed { DIALOGUE_OF_LISTED } else { DIALOGUE }
}

//! Whether a text is dialogue, whose turns have speakers even without a tag, or a report, whose quotes have none then.
//!
//! A sum of six shares that one pass over the words gives. Stories say he, she and I, and their people ask and exclaim;
//! reports are full of figures, dates, places, bodies and full names.

use crate::lang::{hint, is, w};
use crate::layout::Layout;
use crate::tokens::{flag, Kind, Punct, Token, Tokens};

/// Weight and greatest counted share of each sign.
const THIRD_PERSON: (f32, f32) = (25.6, 0.12);
const FIRST_PERSON: (f32, f32) = (8.6, 0.08);
const NUMBERS: (f32, f32) = (-28.0, 0.05);
const BODIES: (f32, f32) = (-79.9, 0.15);
/// Given name and surname together: a report calls nearly everybody so once, and has many people.
const FULL_NAMES: (f32, f32) = (-50.0, 0.06);
/// Question and exclamation marks inside quotes, to the number of quotes.
const ASKED: (f32, f32) = (7.4, 1.0);
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
    let (mut words, mut third, mut first, mut numbers, mut bodies) = (0, 0, 0, 0, 0);
    let (mut names, mut capital) = (0, false);
    let hints = tokens.vocabulary.lexicon.hints();
    // Sums without branches: what comes next in a text is hard to guess.
    for token in &tokens.outer {
        let word = token.kind == Kind::Word;
        let hints = hints.of(if word { token.word } else { w::NONE });
        words += u32::from(word);
        numbers += u32::from(token.kind == Kind::Number);
        third += u32::from(hints & hint::HE_SHE != 0);
        first += u32::from(hints & hint::I_ME != 0);
        bodies += u32::from(hints & hint::REPORTS != 0);
        const NAMED: u8 = flag::CAPITAL | flag::FIRST | flag::HEADLINE | flag::ALL_CAPITALS;
        let named =
            word && token.flags & NAMED == flag::CAPITAL && !tokens.is_class(token, is::TITLE);
        names += u32::from(named && capital);
        capital = named;
    }
    let asks = |token: &&Token| matches!(token.punct(), Some(Punct::Question | Punct::Exclamation));
    let asked = tokens.inner.iter().filter(asks).count() as u32;
    let sum = part(THIRD_PERSON, third, words)
        + part(FIRST_PERSON, first, words)
        + part(NUMBERS, numbers, words)
        + part(BODIES, bodies, words)
        + part(FULL_NAMES, names, words)
        + part(ASKED, asked, layout.pieces.len() as u32 + FEW_QUOTES);
    sum > if listed { DIALOGUE_OF_LISTED } else { DIALOGUE }
}

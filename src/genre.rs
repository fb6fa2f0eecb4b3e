//! Whether a text is dialogue, whose turns have speakers even without a tag, or a report, whose quotes have none then.
//!
//! A sum of nine shares that one pass over the words gives. Stories say he, she and I, and their people ask and exclaim;
//! reports are full of figures, dates, places, bodies and full names. An obituary or a profile says he and she as well, but quotes a few
//! words inside a sentence, and much of what is said in it stands in no marks.

use crate::lang::{is, w, WordId};
use crate::layout::{Layout, Role};
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
/// Quotes that the sentence goes on around, to the number of words: a few words of somebody's, or a term.
const SCARE: (f32, f32) = (-250.0, 0.015);
/// *Said* and *says* with no quote near, to the number of words: what is told without marks.
const TOLD: (f32, f32) = (-200.0, 0.02);
/// Words as if before the first, for these two.
const FEW_WORDS: u32 = 50;
/// Items between a quote and its *said*, on either side.
const TAG_ITEMS: usize = 4;
/// From here on it is dialogue; where the user lists characters, a story is likelier.
const DIALOGUE: f32 = -1.2;
const DIALOGUE_OF_LISTED: f32 = -1.9;

fn part((weight, most): (f32, f32), count: u32, of: u32) -> f32 {
    weight * (count as f32 / of.max(1) as f32).min(most)
}

/// Decides by the words of the narration and the marks inside quotes. Linear.
pub(crate) fn is_dialogue(layout: &Layout, tokens: &Tokens<'_>, listed: bool) -> bool {
    // A few words of somebody's inside a sentence are no turns, and there is nothing else to tell by in “Orr called it “absurd”.”
    let turns = layout.pieces.iter().any(|p| p.role != Role::Scare);
    if !turns || is_transcript(layout, tokens) {
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
    let asks = |token: &Token| matches!(token.punct(), Some(Punct::Question | Punct::Exclamation));
    let stops = tokens.inner_signs.each(sign::STOP);
    let asked = stops.filter(|at| asks(&tokens.inner[*at])).count() as u32;
    let bare = layout.pieces.iter().filter(|piece| {
        let paragraph = &layout.paragraphs[piece.para as usize];
        piece.outer_start == paragraph.start && piece.outer_end == paragraph.end && piece.closed
    });
    let scare = layout.pieces.iter().filter(|p| p.role == Role::Scare);
    let quotes = layout.pieces.len() as u32 + FEW_QUOTES;
    let sum = part(THIRD_PERSON, third, words)
        + part(FIRST_PERSON, first, words)
        + part(NUMBERS, numbers, words)
        + part(BODIES, bodies, words)
        + part(FULL_NAMES, names, words)
        + part(ASKED, asked, quotes)
        + part(BARE, bare.count() as u32, quotes)
        + part(SCARE, scare.count() as u32, words + FEW_WORDS)
        + part(TOLD, told(tokens), words + FEW_WORDS);
    sum > if listed { DIALOGUE_OF_LISTED } else { DIALOGUE }
}

/// Whether most quotes begin with a label in capitals, `“LEE: We go.”`: who speaks is written there.
fn is_transcript(layout: &Layout, tokens: &Tokens<'_>) -> bool {
    let labelled = |piece: &usize| tokens.label_inside(*piece).is_some();
    let pieces = layout.pieces.len();
    (0..pieces).filter(labelled).count() * 2 > pieces
}

/// How often somebody said or says something with no quote beside it.
fn told(tokens: &Tokens<'_>) -> u32 {
    const SAID: [WordId; 2] = [w::SAID, w::SAYS];
    let small = |word: &WordId| u32::from(tokens.vocabulary.counts(*word).small);
    let said: u32 = SAID.iter().map(small).sum();
    if said == 0 {
        return 0;
    }
    let (mut beside, mut behind) = (0, 0);
    for place in &tokens.piece_place {
        let place = *place as usize;
        let from = place.saturating_sub(TAG_ITEMS).max(behind);
        behind = tokens.outer.len().min(place + TAG_ITEMS + 1);
        let near = tokens.outer.get(from..behind).unwrap_or_default();
        beside += near.iter().filter(|item| item.is_any(&SAID)).count() as u32;
    }
    said.saturating_sub(beside)
}

//! What a page has above its title: who wrote it, when it came out, in what paper.

use super::{ParagraphItems, Tokens};
use crate::lang::{is, w, WordId};

/// Paragraphs above a title, and words of one, at most.
const PARAGRAPHS: usize = 8;
const WORDS: usize = 14;
/// Words of one that nothing else tells to stand there: the paper's name, “Share”.
const FEW: usize = 3;

/// With what such a paragraph begins.
const BEGIN: &[WordId] = &[w::BY, w::PUBLISHED, w::UPDATED, w::POSTED];

/// The paragraph that has the title: the first, or, behind a byline or a date at the head, the first that is no such line.
pub(super) fn title(tokens: &Tokens<'_>) -> u32 {
    let (mut sure, mut lines) = (false, 0);
    for paragraph in tokens.paragraphs.iter().take(PARAGRAPHS) {
        let begins = begins(tokens, paragraph);
        if !begins && !is_short(tokens, paragraph) {
            break;
        }
        sure |= begins;
        lines += 1;
    }
    let all = lines == tokens.paragraphs.len();
    if sure && !all {
        lines as u32
    } else {
        0
    }
}

/// `By Ann Lee`, `Published: 12 March`
fn begins(tokens: &Tokens<'_>, paragraph: &ParagraphItems) -> bool {
    let items = &tokens.outer[paragraph.first as usize..paragraph.last as usize];
    let first = items.first().is_some_and(|item| item.is_any(BEGIN));
    let ends = items.last().is_some_and(|item| item.punct().is_none());
    first && ends && items.len() <= WORDS
}

/// A name or a word by itself: it does not end as a sentence does, and nobody does anything in it.
fn is_short(tokens: &Tokens<'_>, paragraph: &ParagraphItems) -> bool {
    let items = &tokens.outer[paragraph.first as usize..paragraph.last as usize];
    let word = |item: &super::Token| item.capital() && !tokens.is_class(item, is::AUX);
    items.len() <= FEW && items.iter().all(word)
}

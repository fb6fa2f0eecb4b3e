//! Stage directions inside speech: “That is true—(sitting down again)—but go on.” They are the narrator's words.

use super::scene::Scene;
use crate::assemble::Part;
use crate::lang::{form, w};
use crate::tokens::Punct;

/// Items of a stage direction at most; a longer stretch in brackets is the speaker's own aside.
const ITEMS: usize = 24;

/// The piece as the parts of it that are said.
pub(crate) fn without(scene: &Scene<'_>, piece: u32) -> Vec<Part> {
    let (first, last) = scene.flow.pieces[piece as usize];
    let place = &scene.layout.pieces[piece as usize];
    let mut parts = Vec::new();
    let mut start = place.start;
    let mut at = first as usize;
    while at < last as usize {
        let Some(close) = direction(scene, at, last as usize) else {
            at += 1;
            continue;
        };
        let (from, to) = (scene.flow.items[at].start, scene.flow.items[close].end);
        parts.extend(stretch(scene, piece, start, from));
        start = to;
        at = close + 1;
    }
    if start == place.start {
        return vec![Part::Piece(piece)];
    }
    parts.extend(stretch(scene, piece, start, place.end));
    parts
}

/// The closing bracket of a direction that opens at `at`: a participle or “with” comes first.
fn direction(scene: &Scene<'_>, at: usize, last: usize) -> Option<usize> {
    if !scene.flow.items[at].is_punct(Punct::OpenBracket) {
        return None;
    }
    let first = scene.flow.items.get(at + 1).filter(|t| t.small())?;
    let acts = first.is(w::WITH) || scene.tokens.info(first).form(form::ING);
    let close = |at: &usize| scene.flow.items[*at].is_punct(Punct::CloseBracket);
    (at + 1..last.min(at + ITEMS)).find(close).filter(|_| acts)
}

/// A stretch without white space and dashes at its ends; `None` when nothing else is left.
fn stretch(scene: &Scene<'_>, piece: u32, start: u32, end: u32) -> Option<Part> {
    let text = &scene.text[start as usize..end as usize];
    let from = start + (text.len() - text.trim_start().len()) as u32;
    let to = from + text.trim().len() as u32;
    text.chars()
        .any(char::is_alphanumeric)
        .then_some(Part::Stretch(piece, from, to))
}

#[cfg(test)]
mod tests {
    use crate::{Extractor, Genre};

    fn words(text: &str) -> Vec<String> {
        let fiction = Extractor::builder().genre(Genre::Fiction).build();
        let fiction = fiction.expect("a setting that can be used");
        let found = fiction.extract(text);
        let quote = &found.quotes()[0];
        found.words(quote).map(str::to_owned).collect()
    }

    #[test]
    fn what_the_narrator_does_meanwhile_is_not_said() {
        assert_eq!(
            words("“It was kind of him (looking round for her gloves) to come,” said Mrs. Pym."),
            ["It was kind of him", "to come,"]
        );
        assert_eq!(
            words("“No! (with a laugh) Never,” said Mrs. Pym."),
            ["No!", "Never,"]
        );
    }

    #[test]
    fn an_aside_of_the_speaker_is_said() {
        let aside = "“My uncle (you know how he is) will never come,” said Mrs. Pym.";
        assert_eq!(
            words(aside),
            ["My uncle (you know how he is) will never come,"]
        );
    }
}

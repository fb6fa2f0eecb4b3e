//! Stage directions inside speech: “That is true—(sitting down again)—but go on.” They are the narrator's words.

use super::scene::Scene;
use crate::lang::{form, w};
use crate::tokens::Punct;

/// Items of a stage direction at most; a longer stretch in brackets is the speaker's own aside.
const ITEMS: usize = 24;

/// The closing bracket of a direction that opens at `at`: a participle or “with” comes first.
pub(super) fn direction(scene: &Scene<'_>, at: usize, last: usize) -> Option<usize> {
    if !scene.flow.items[at].is_punct(Punct::OpenBracket) {
        return None;
    }
    let first = scene.flow.items.get(at + 1).filter(|t| t.small())?;
    let acts = first.is(w::WITH) || scene.tokens.info(first).form(form::ING);
    let close = |at: &usize| scene.flow.items[*at].is_punct(Punct::CloseBracket);
    (at + 1..last.min(at + ITEMS)).find(close).filter(|_| acts)
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

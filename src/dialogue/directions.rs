//! Stage directions inside speech: “That is true—(sitting down again)—but go on.” They are the narrator's words.

use super::scene::Scene;
use crate::lang::{form, is, w, WordId};
use crate::tokens::{Punct, Token};

/// Items of a stage direction at most; a longer stretch in brackets is the speaker's own aside.
const ITEMS: usize = 24;
/// Words of a bracket that names somebody or the hearers' noise.
const SHORT: usize = 4;

/// The closing bracket of a direction that opens at `at`.
pub(super) fn direction(scene: &Scene<'_>, at: usize, last: usize) -> Option<usize> {
    if !scene.flow.items[at].is_punct(Punct::OpenBracket) {
        return None;
    }
    let close = |at: &usize| scene.flow.items[*at].is_punct(Punct::CloseBracket);
    let close = (at + 1..last.min(at + ITEMS)).find(close)?;
    directs(scene, at + 1, close).then_some(close)
}

/// Whether the words in a bracket tell what the speaker does meanwhile, how, and to whom; or what the hearers do.
fn directs(scene: &Scene<'_>, from: usize, to: usize) -> bool {
    let items = &scene.flow.items[from..to];
    let Some(first) = items.first().filter(|t| t.is_word()) else {
        return false;
    };
    let any = |words: &[WordId]| items.iter().any(|t| t.is_any(words));
    let short = items.iter().filter(|t| t.is_word()).count() <= SHORT;
    // “looking round”, “with a sigh”
    let info = scene.tokens.info(first);
    let acts =
        first.small() && first.is(w::WITH) || info.form(form::ING) && !info.any(is::PREPOSITION);
    // “in a low voice”
    let sounds = first.is(w::IN) && any(&[w::VOICE, w::TONE, w::ACCENT, w::WHISPER]);
    // “to Anna”
    let to_whom = first.is(w::TO) && short && items.get(1).is_some_and(Token::capital);
    // “rather crossly”
    let manner = items.iter().all(|t| scene.tokens.is_class(t, is::ADVERB))
        && scene
            .tokens
            .vocabulary
            .word(items[items.len() - 1].word())
            .ends_with("ly");
    // “loud and prolonged cheers”
    let hearers = short && any(&[w::LAUGHTER, w::APPLAUSE, w::CHEERS, w::CHEERING])
        || items
            .iter()
            .all(|t| t.is(w::HEAR) || t.is_punct(Punct::Comma));
    acts || sounds || to_whom || manner || hearers
}

#[cfg(test)]
mod tests {
    use crate::{Extractor, Genre};

    fn words(text: &str) -> Vec<String> {
        let fiction = Extractor::builder().genre(Genre::Fiction).build();
        let fiction = fiction.expect("a setting that can be used");
        let found = fiction.extract(text);
        let quote = found.quotes().first().expect("a quote");
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

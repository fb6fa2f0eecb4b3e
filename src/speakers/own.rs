//! “my mother”: the relatives of a first-person narrator. (“My companion” is mostly somebody who has a name.)

use std::collections::HashMap;

use super::discover::Discovery;
use crate::extraction::Gender;
use crate::lang::{form, is, w, WordId};
use crate::tokens::{Token, Tokens};

/// Share of “I” among the words of the narration that makes a first-person narrator.
const FIRST_PERSON: f32 = 0.005;
/// Words between “my” and its noun.
const ADJECTIVES: usize = 2;

/// One of the narrator's people.
#[derive(Debug, Clone, Copy)]
pub(super) struct Own {
    pub noun: WordId,
    pub gender: Gender,
    /// Bytes of the first such phrase.
    pub start: u32,
    pub end: u32,
    /// The person whom the text also names so: Mum.
    pub bearer: Option<u32>,
}

/// The narrator's people who do or say something, in order of the text. Linear.
pub(super) fn own(tokens: &Tokens<'_>, discovery: &Discovery) -> Vec<Own> {
    let words = tokens.outer.iter().filter(|token| token.is_word());
    let (all, first) = words.fold((0u32, 0u32), |(all, first), token| {
        (
            all + 1,
            first + u32::from(token.is(w::I) && token.capital()),
        )
    });
    if all == 0 || (first as f32) < FIRST_PERSON * all as f32 {
        return Vec::new();
    }
    let mut found: Vec<Own> = Vec::new();
    let mut known: HashMap<WordId, bool> = HashMap::new();
    for (at, token) in tokens.outer.iter().enumerate() {
        if !token.is(w::MY) {
            continue;
        }
        let Some(noun) = noun(tokens, at).filter(|noun| acts(tokens, at, *noun)) else {
            continue;
        };
        let head = &tokens.outer[noun];
        if known.insert(head.word, true).is_none() {
            found.push(Own {
                noun: head.word,
                gender: tokens.info(head).gender,
                start: token.start,
                end: head.end,
                bearer: bearer(tokens, discovery, head.word),
            });
        }
    }
    found
}

/// The item of the noun behind “my”, if it is somebody who has no name there: “my brother”, but not “my brother Ned”.
fn noun(tokens: &Tokens<'_>, my: usize) -> Option<usize> {
    let behind = my + 1..(my + 2 + ADJECTIVES).min(tokens.outer.len());
    let person = |at: &usize| {
        let info = tokens.info(&tokens.outer[*at]);
        info.any(is::KIN) && !info.any(is::GROUP)
    };
    let noun = behind
        .take_while(|at| {
            tokens.outer[*at].small() && !tokens.is_class(&tokens.outer[*at], is::GRAMMAR)
        })
        .filter(person)
        .last()?;
    let named = tokens
        .outer
        .get(noun + 1)
        .is_some_and(|next| next.is_word() && next.capital());
    (!named).then_some(noun)
}

/// Whether the phrase is the subject of a verb right beside it.
fn acts(tokens: &Tokens<'_>, my: usize, noun: usize) -> bool {
    let verb = |token: &Token| token.small() && tokens.info(token).form(form::PAST | form::THIRD);
    let before = my.checked_sub(1).map(|at| &tokens.outer[at]);
    let said = before.is_some_and(|before| verb(before) && tokens.info(before).speech())
        && my >= 2
        && tokens.outer[my - 2].is_quote();
    said || tokens.outer.get(noun + 1).is_some_and(verb)
}

/// Who bears such a word as a name: my mother is Mum.
fn bearer(tokens: &Tokens<'_>, discovery: &Discovery, noun: WordId) -> Option<u32> {
    let lexicon = tokens.vocabulary.lexicon;
    let means = |word: WordId| word == noun || lexicon.nickname(word, noun);
    let mut people = (0u32..).zip(&discovery.people).filter(|(_, person)| {
        let mut forms = person.forms.iter();
        forms.any(|form| form.title == w::NONE && matches!(*form.words, [word] if means(word)))
    });
    let bearer = people.next().map(|(person, _)| person);
    bearer.filter(|_| people.next().is_none())
}

#[cfg(test)]
mod tests {
    use crate::speakers::of_quotes;
    use crate::Genre;

    fn speakers(text: &str) -> Vec<String> {
        of_quotes(text, Genre::Fiction)
    }

    #[test]
    fn the_mother_of_whoever_tells_the_story_speaks() {
        let text = "My mother rang at six.\n\n“Are you up?” she asked.\n\nI lay still. “No,” I said.\n\nI heard my father laugh. \
                    “It is a feature,” said my father.";
        assert_eq!(speakers(text), ["My mother", "I", "my father"]);
    }

    #[test]
    fn my_mother_is_mum() {
        let text = "I went down. Mum was at the stove, and Mum was singing.\n\n“Are you hungry?” asked my mother.\n\n“A little,” I \
                    said.";
        assert_eq!(speakers(text), ["Mum", "I"]);
    }

    #[test]
    fn nobody_elses_story_has_a_mother_of_its_own() {
        let text = "Clara read the letter. Otto read it too. It began: my mother came by boat.\n\n“Is it long?” asked Clara.\n\n\
                    “No,” said Otto.";
        assert_eq!(speakers(text), ["Clara", "Otto"]);
    }

    #[test]
    fn my_brother_with_a_name_has_that_name() {
        let text = "I sat down. My brother Ned came in. I looked at him.\n\n“What is it?” said my brother.\n\n“A boat,” I said.";
        assert_eq!(speakers(text), ["Ned", "I"]);
    }
}

//! People without a name who act beside a quote: “A boy sat down next to her. ‘Want some?’”
//!
//! A paragraph that leads to a quote tells who speaks by its subject. With “a”, or with words behind the noun that say which one
//! (“the old man in the next bed”), somebody new comes in; “the driver” was there before.

use super::describe::COMPARED;
use crate::extraction::Gender;
use crate::lang::{form, is, w, WordSet};
use crate::tokens::{sign, ParagraphItems, Punct, Token, Tokens};

/// Words between the article and its noun, and words of “in the next bed”.
const ADJECTIVES: usize = 3;
const PLACE_WORDS: usize = 6;
/// Items after the noun within which a pronoun tells its gender.
const PRONOUN_REACH: usize = 15;

const NOUNS: u64 = is::GENERIC_PERSON | is::ROLE | is::TITLE | is::ANIMAL;

/// A subject beside a quote.
#[derive(Debug, Clone, Copy)]
pub(super) struct Introduced {
    /// Items of the article and of the noun.
    pub first: usize,
    pub noun: usize,
    /// As the pronoun tells that follows in the paragraph, or else the noun.
    pub gender: Gender,
    /// Nobody whom the text has spoken of before.
    pub new: bool,
}

/// The subjects without a name of the narration before each paragraph's first quote, there or in the paragraph before. Linear.
pub(super) fn introduced(tokens: &Tokens<'_>) -> Vec<Introduced> {
    let mut found = Vec::new();
    let mut before: Option<&ParagraphItems> = None;
    let mut pieces = tokens.piece_place.iter().copied().peekable();
    for paragraph in &tokens.paragraphs {
        let quote = pieces.next_if(|at| *at < paragraph.last);
        while pieces.next_if(|at| *at < paragraph.last).is_some() {}
        match quote {
            Some(quote) if quote == paragraph.first => {
                if let Some(narration) = before {
                    last_sentence(tokens, narration, &mut found);
                }
            }
            Some(quote) => subjects(tokens, paragraph.first as usize, quote as usize, &mut found),
            None => {}
        }
        before = quote.is_none().then_some(paragraph);
    }
    found
}

/// The last sentence, and those before it as long as it goes on with “he” or “she”.
fn last_sentence(tokens: &Tokens<'_>, narration: &ParagraphItems, found: &mut Vec<Introduced>) {
    let sentences = narration.first_sentence as usize..narration.last_sentence as usize;
    for sentence in tokens.sentences[sentences].iter().rev() {
        let (first, last) = (sentence.first as usize, sentence.last as usize);
        subjects(tokens, first, last, found);
        // “The girl came in. She was out of breath.”: who is meant stands further back.
        if !tokens.outer[first].is_any(&[w::HE, w::SHE]) {
            break;
        }
    }
}

/// The subjects of the items `from..to`.
fn subjects(tokens: &Tokens<'_>, from: usize, to: usize, found: &mut Vec<Introduced>) {
    for first in tokens.outer_signs.between(from, to, sign::MOVES) {
        let article = &tokens.outer[first];
        if !article.is_any(&[w::A, w::AN, w::THE]) {
            continue;
        }
        let starts = first == from || tokens.outer[first - 1].punct().is_some();
        // “saw a boy”, “with a boy”: no subject. A new one may stand behind “in the yard”.
        let governed = first > from && {
            let info = tokens.info(&tokens.outer[first - 1]);
            info.any(is::PREPOSITION | is::CONJUNCTION) || info.form(form::FINITE | form::ING)
        };
        let new = !article.is(w::THE);
        if governed || !new && !starts {
            continue;
        }
        if let Some(one) = subject(tokens, first, to) {
            found.push(one);
        }
    }
}

/// The nouns of “an old woman by the fire”: who is there without a name, and is not said to be such a one (“she was a girl”).
/// Linear.
pub(super) fn came_in(tokens: &Tokens<'_>) -> WordSet {
    let mut found = WordSet::default();
    let items = &tokens.outer;
    for at in tokens.outer_signs.each(sign::MOVES) {
        if !items[at].is_any(&[w::A, w::AN]) {
            continue;
        }
        let said_to_be = at.checked_sub(1).is_some_and(|before| {
            let before = &items[before];
            tokens.is_class(before, is::AUX)
                || before.is_any(&[w::AS, w::LIKE, w::BE, w::OF, w::SUCH])
                || before.is_punct(Punct::Comma)
        });
        let words = items[at + 1..].iter().take(1 + ADJECTIVES);
        let small = words.take_while(|token| token.small() && !tokens.is_class(token, is::GRAMMAR));
        let noun = small.filter(|token| tokens.is_class(token, NOUNS)).last();
        if let Some(noun) = noun.filter(|_| !said_to_be) {
            found.insert(noun.word());
        }
    }
    found
}

/// The noun phrase that begins with the article at `first`, if a verb follows.
fn subject(tokens: &Tokens<'_>, first: usize, to: usize) -> Option<Introduced> {
    let small = |at: usize| at < to && tokens.outer[at].small();
    // “A girl hands out flyers”, “a girl is handing out flyers”
    let verb = |at: usize| {
        at < to && tokens.acts(&tokens.outer[at])
            || at + 1 < to
                && tokens.is_class(&tokens.outer[at], is::AUX)
                && tokens.info(&tokens.outer[at + 1]).form(form::ING)
    };
    let grammar = |at: usize| tokens.is_class(&tokens.outer[at], is::GRAMMAR);
    // “the younger one”
    let one = |at: usize| tokens.outer[at].is(w::ONE) && tokens.outer[at - 1].is_any(&COMPARED);
    let end = (first + 1..to.min(first + 2 + ADJECTIVES))
        .take_while(|at| small(*at) && (one(*at) || !grammar(*at)))
        .filter(|at| {
            let info = tokens.info(&tokens.outer[*at]);
            one(*at) || info.any(NOUNS) && !info.any(is::GROUP | is::KIN)
        });
    let noun = end.last()?;
    if tokens.outer[noun].is_any(&[w::VOICE, w::OTHER, w::LATTER, w::FORMER]) {
        return None;
    }
    let article = !tokens.outer[first].is(w::THE);
    let mut after = tokens.outer[noun + 1..to].iter().take(PRONOUN_REACH);
    let tells = |token: &&Token| token.is_any(&[w::HE, w::SHE, w::HIS, w::HER]);
    let gender = match after.find(tells) {
        Some(pronoun) if pronoun.is_any(&[w::HE, w::HIS]) => Gender::Male,
        Some(_) => Gender::Female,
        None => tokens.info(&tokens.outer[noun]).gender,
    };
    let one = |new| Introduced {
        first,
        noun,
        gender,
        new,
    };
    if verb(noun + 1) {
        return Some(one(article));
    }
    // “the man in the next bed”, “the man two seats down”
    let behind = noun + 1;
    if !small(behind) || !tokens.is_class(&tokens.outer[behind], is::PREPOSITION | is::NUMBER) {
        return None;
    }
    let place =
        (behind + 1..to.min(behind + 1 + PLACE_WORDS)).take_while(|at| tokens.outer[*at].is_word());
    // “the man in the next bed, who was asleep, …”
    let end = place.clone().last().unwrap_or(behind) + 1;
    let asides = end + 1 < to
        && tokens.outer[end].is_punct(Punct::Comma)
        && tokens.is_class(&tokens.outer[end + 1], is::WH);
    (place.clone().any(verb) || asides).then(|| one(true))
}

#[cfg(test)]
mod tests {
    use crate::speakers::of_story as speakers;

    #[test]
    fn who_acts_before_the_words_speaks_them() {
        let text = "“Is this the last stop?” asked Clara.\n\nThe bus driver laughs. He has been listening the whole time. \
                    “The last one,” he says.";
        assert_eq!(speakers(text), ["Clara", "The bus driver"]);
    }

    #[test]
    fn somebody_new_comes_in_and_speaks() {
        let text = "Clara slept. In the sixth hour a tall boy sits down next to her and opens a bag.\n\n“Want some?”\n\n\
                    “No,” said Clara.";
        assert_eq!(speakers(text), ["a tall boy", "Clara"]);
    }

    #[test]
    fn young_goes_with_its_noun() {
        let text = "Otto sat down. Clara slept.\n\n“Noted,” said Otto.\n\nThe door opened. A young corporal stuck his head in. \
                    “Sir?”\n\n“Fine,” said Otto.";
        assert_eq!(speakers(text), ["Otto", "A young corporal", "Otto"]);
    }

    #[test]
    fn a_place_behind_the_noun_tells_which_one() {
        let text = "Clara looked round. Otto looked round.\n\nThe old man in the next bed raised a finger. “You the \
                    doctors?”\n\n“We are,” said Clara.";
        assert_eq!(speakers(text), ["The old man", "Clara"]);
    }

    #[test]
    fn how_far_off_tells_which_one_too() {
        let text = "Clara looked round. Otto looked round.\n\nAn old woman two seats down lowered her book. “You the \
                    doctors?”\n\n“We are,” said Clara.";
        assert_eq!(speakers(text), ["An old woman", "Clara"]);
    }

    #[test]
    fn pronouns_tell_whether_the_captain_is_a_woman() {
        let text = "Otto waited.\n\nThe captain sighed. She was sixty, and she was tired. “Open it,” she said.";
        assert_eq!(speakers(text), ["The captain"]);
    }

    #[test]
    fn who_is_only_looked_at_does_not_come_in() {
        let text = "Clara passed a boy.\n\n“Is it far?” she asked Otto.\n\nClara smiled at a porter with a trunk. “How far?”";
        assert_eq!(speakers(text), ["Clara", "Clara"]);
    }

    #[test]
    fn the_girl_is_still_whoever_was_named() {
        let text = "Clara sat down.\n\nThe girl sighed. “It is late.”";
        assert_eq!(speakers(text), ["Clara"]);
    }
}

//! “The old man” of a short story is the grandfather of whom it tells, where no other old man came in.

use super::describe::Described;
use crate::extraction::Gender;
use crate::lang::{is, w, WordId};
use crate::tokens::Tokens;

/// Gives the only old man and the only old woman of a family that name. Linear.
pub(super) fn elders(found: &mut [Described], tokens: &Tokens<'_>) {
    let lexicon = &tokens.vocabulary.lexicon;
    let elder = |one: &Described| {
        let noun = one.words.last().copied().unwrap_or(w::NONE);
        one.owner != w::NONE && lexicon.elder(noun)
    };
    for gender in [Gender::Male, Gender::Female] {
        let mut all = found
            .iter_mut()
            .filter(|one| one.gender == gender && elder(one));
        let (Some(one), None) = (all.next(), all.next()) else {
            continue;
        };
        let Some(noun) = old(tokens, gender) else {
            continue;
        };
        one.also.push(vec![w::THE, w::OLD, noun]);
    }
}

/// The noun of “the old man”, “the old woman”, where nobody comes in as “an old man”.
fn old(tokens: &Tokens<'_>, gender: Gender) -> Option<WordId> {
    let mut noun = None;
    for words in tokens.outer.windows(3) {
        let [article, old, person] = words else {
            continue;
        };
        if !old.is(w::OLD) {
            continue;
        }
        let info = tokens.info(person);
        if !info.any(is::GENERIC_PERSON) || info.gender != gender {
            continue;
        }
        if !article.is(w::THE) || noun.is_some_and(|noun| noun != person.word()) {
            return None;
        }
        noun = Some(person.word());
    }
    noun
}

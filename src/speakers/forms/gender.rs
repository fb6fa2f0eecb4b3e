//! What names and roles tell of gender.

use super::family_first;
use crate::extraction::Gender;
use crate::lang::{is, w, WordId};
use crate::tokens::Vocabulary;

/// Titles that stand in place of a name as well: “Mademoiselle laughed”, where no English “Miss” would.
pub(crate) const FOREIGN_TITLES: [WordId; 9] = [
    w::MADEMOISELLE,
    w::MADAME,
    w::MONSIEUR,
    w::SIGNORA,
    w::SIGNOR,
    w::SENORA,
    w::SENOR,
    w::FRAU,
    w::FRAULEIN,
];

/// The gender that a title or a given name tells. What men were called when the word was young (professor, captain) says
/// less than the name after it.
pub(crate) fn gender_of(vocabulary: &Vocabulary<'_>, title: WordId, words: &[WordId]) -> Gender {
    let of_title = if title == w::NONE {
        Gender::Unknown
    } else {
        vocabulary.info(title).gender
    };
    let office = vocabulary.info(title).any(is::ROLE | is::TITLE_ALONE);
    // A princess is a woman to this day.
    let told = !office || words.len() == 1 || of_title == Gender::Female;
    if of_title != Gender::Unknown && told {
        return of_title;
    }
    if title != w::NONE && words.len() == 1 {
        return Gender::Unknown;
    }
    let names = if family_first(words, vocabulary) {
        &words[1..]
    } else {
        words
    };
    for word in names.iter().take(if words.len() > 2 { 2 } else { 1 }) {
        let info = vocabulary.info(*word);
        if info.any(is::GIVEN_M) && !info.any(is::GIVEN_F) {
            return Gender::Male;
        }
        if info.any(is::GIVEN_F) && !info.any(is::GIVEN_M) {
            return Gender::Female;
        }
    }
    // Papa, Mum.
    match *words {
        [word] if title == w::NONE && vocabulary.info(word).any(is::KIN) => {
            vocabulary.info(word).gender
        }
        _ => of_title,
    }
}

/// The gender that a role noun tells of whoever bears it today: a spokeswoman is a woman, an officer may be.
pub(in crate::speakers) fn gender_of_role(vocabulary: &Vocabulary<'_>, role: WordId) -> Gender {
    let info = vocabulary.info(role);
    let tells = info.any(is::KIN | is::GENERIC_PERSON)
        || !info.any(is::ROLE)
        || info.gender == Gender::Female
        || info.gender != Gender::Unknown && vocabulary.word(role).ends_with("man");
    if tells {
        info.gender
    } else {
        Gender::Unknown
    }
}

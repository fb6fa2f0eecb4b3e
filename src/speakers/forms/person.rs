//! Whether a form of names names a person.

use super::Form;
use crate::lang::{is, w, FewWords, WordId, WordInfo};
use crate::tokens::Vocabulary;

/// A word of so many letters that never stands but in capitals is no surname.
const ACRONYM_LETTERS: usize = 4;

/// Whether a noun for bodies may mean those whose name ends in this word.
pub(super) fn called(vocabulary: &Vocabulary<'_>, noun: WordId, word: WordId) -> bool {
    let ends = vocabulary.lexicon.means(noun);
    ends.iter().any(|(_, end)| *end == word)
}

/// Whether a form names a person; in a long text one sight proves less.
pub(in crate::speakers) fn is_person(
    form: &Form,
    vocabulary: &Vocabulary<'_>,
    long: bool,
    titled: &FewWords,
    spoken: &FewWords,
    companies: &FewWords,
    story: bool,
) -> bool {
    if form.organisation * 2 > form.count || form.acronym {
        return false;
    }
    let given = vocabulary.info(form.words[0]).any(is::GIVEN);
    if form.body && form.title == w::NONE && !given {
        return false;
    }
    if form.title == w::NONE && form.words.len() == 1 && companies.contains(&form.words[0]) {
        return false;
    }
    let first = vocabulary.info(form.words[0]);
    // Rovers said
    let club = |word: &WordId| called(vocabulary, w::CLUB, *word) && !titled.contains(word);
    if form.title == w::NONE
        && !first.any(is::GIVEN)
        && matches!(&*form.words, [word] if club(word))
    {
        return false;
    }
    // The Herald said
    let called = is::GIVEN | is::KIN | is::ROLE | is::TITLE | is::GENERIC_PERSON | is::ANIMAL;
    let single = form.title == w::NONE && form.words.len() == 1 && !first.any(called);
    if single && !long && 2 * form.the > form.count {
        return false;
    }
    // BHP said, DRC said
    if let [word] = *form.words {
        let letters = vocabulary.word(word).len() <= ACRONYM_LETTERS;
        let named = vocabulary
            .info(word)
            .any(is::GIVEN | is::KIN | is::FAMILY_FIRST);
        // In a story “TOM said” is a machine.
        let speaks = story && form.speaks > 0;
        if form.capitals && form.title == w::NONE && letters && !named && !speaks {
            return false;
        }
    }
    // “Then Mother laughed”: where these are names at all, they are of people.
    if first.any(is::KIN) && form.words.len() == 1 && form.title == w::NONE && form.outer > 0 {
        return true;
    }
    let given = first.any(is::GIVEN) && !first.any(is::COMMON_NAME);
    let count = form.count as f32;
    let place = form.words.iter().all(|word| {
        vocabulary
            .info(*word)
            .any(is::PLACE | is::US_STATE | is::DEMONYM | is::ORG)
    });
    // Los Angeles
    let place = place || {
        let phrases = vocabulary.lexicon.phrases(form.words[0]).iter();
        let mut same = phrases.filter(|phrase| phrase.words == *form.words);
        same.any(|phrase| phrase.info.any(is::PLACE | is::US_STATE))
    };
    // “St. Anne's”: a church or a hospital, until somebody of that name acts.
    let saint = [w::ST, w::SAINT].contains(&form.title);
    if saint && form.weight <= 0.0 {
        return false;
    }
    // “said Holland”: in a story places say nothing.
    let speaks = story && form.speaks > 0 && 3 * form.at < form.count;
    let speaks = speaks || story && !long && called_and_acts(form);
    let place = place && !speaks;
    if form.title != w::NONE {
        return !place && (!long || form.count >= 2 || form.weight > 0.0);
    }
    if (place || form.place && !speaks) && !(given && form.weight >= 1.0) {
        return false;
    }
    // Mill Street, Cedar Grove: a street until somebody of that name speaks.
    let spot = form.words.len() >= 2
        && form.words.last().is_some_and(|word| {
            vocabulary.info(*word).any(is::PLACE_WORD) && !titled.contains(word)
        });
    // Fort Yarrow, Lake Arlen
    let before = form.words.len() >= 2 && first.any(is::PLACE_WORD) && !first.any(is::GIVEN);
    let aged = form.sure && first.any(is::GIVEN);
    if spot && form.weight < 1.0 && !aged || before && (form.weight < 1.0 || form.outer == 0) {
        return false;
    }
    if form.full(vocabulary) {
        let family = first.any(is::FAMILY_FIRST);
        return form.sure && 3 * form.at < form.count
            || first.any(is::GIVEN) && form.weight >= 0.0
            || form.weight >= 1.0 && form.weight / count >= 0.08
            // “the Otto Holm campaign”
            || (form.weight > 0.0 || first.any(is::GIVEN)) && of_a_speaker(form, vocabulary, spoken)
            || first.any(is::GIVEN) && titled.contains(&form.surname(vocabulary))
            // “Tovik Holm largely ran on his record”
            || !long && !form.place && form.weight > 0.0 && form.he + form.she > 0
            // “Old Toad came by”
            || story && !long && !form.place && form.weight >= 0.5
            || (family || second_given(&form.words, vocabulary)) && form.weight > 0.0;
    }
    (form.count >= 3 && form.weight >= 2.0 && form.weight / count >= 0.08)
        || given && (form.weight >= 0.5 && (form.count >= 2 || !long) || !long && form.count >= 2)
        || !long && form.weight >= 2.0
        // “Where's Obi?” … “Obi was still in his coat.”
        || !long && form.count >= 2 && form.weight >= 0.5 && form.he + form.she > 0
        || !long && form.sure
        // “as Ina had come early”, “she turned to Ina”: in a story that is short whoever is named may speak.
        || story && !long && given && form.outer > 0 && form.weight >= 0.0
        || story && !long && form.weight >= 0.5 && {
            // “Winter had come early. Winter was long.”
            let word = first.any(is::COMMON_NAME) && form.inside == 0;
            form.outer > 1 && !word || form.inside > 0 && named_so(first)
        }
}

/// Calls at the ends of what is said that make somebody of a place: “I was born in Derry, Ireland” calls nobody.
const CALLS: u32 = 2;

/// “Sit down, Tex.” “Move over, Tex.” Tex sat down.
fn called_and_acts(form: &Form) -> bool {
    form.called >= CALLS && form.acts > 0 && 3 * form.at < form.count && form.words.len() == 1
}

/// Whether a word is no word of the language, as far as the lexicon knows, or one that somebody may be called by.
fn named_so(info: &WordInfo) -> bool {
    !info.any(is::KNOWN) || info.any(is::ANIMAL | is::ROLE | is::COMMON_NAME)
}

/// “Tavian Lowe” where Lowe speaks; “fifteen-year-old Jo” is Jo alone.
fn of_a_speaker(form: &Form, vocabulary: &Vocabulary<'_>, spoken: &FewWords) -> bool {
    let speaks = form.words.last().is_some_and(|word| spoken.contains(word));
    speaks && !vocabulary.word(form.words[0]).contains('-')
}

/// A title that the lexicon does not have before a given name and a surname: Hajiya Ann Lee.
fn second_given(words: &[WordId], vocabulary: &Vocabulary<'_>) -> bool {
    let given = |word: WordId| {
        let info = vocabulary.info(word);
        info.any(is::GIVEN) && !info.any(is::COMMON_NAME)
    };
    matches!(words, [_, second, _, ..] if given(*second))
}

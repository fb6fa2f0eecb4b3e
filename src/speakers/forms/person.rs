//! Whether a form of names names a person.

use super::others::Others;
use super::Form;
use crate::lang::{is, w, FewWords, WordId, WordInfo};
use crate::speakers::discover::TextKind;
use crate::tokens::Vocabulary;

/// A word of so many letters that never stands but in capitals is no surname.
const ACRONYM_LETTERS: usize = 4;

/// What stands before the name of a town for a part of it.
const COMPASS: [WordId; 4] = [w::NORTH, w::SOUTH, w::EAST, w::WEST];

/// What a name's uses say on average, at least, where it is no name that the lexicon has.
const LEAST_SHARE: f32 = 0.08;

/// Tells which forms of a text name persons.
pub(in crate::speakers) struct Persons<'l> {
    vocabulary: &'l Vocabulary<'l>,
    text: TextKind,
    others: Others,
}

impl<'l> Persons<'l> {
    pub(in crate::speakers) fn new(
        forms: &[Form],
        vocabulary: &'l Vocabulary<'l>,
        text: TextKind,
    ) -> Self {
        Persons {
            vocabulary,
            text,
            others: Others::new(forms, vocabulary),
        }
    }

    /// Whether a form names a person; in a long text one sight proves less.
    pub(in crate::speakers) fn is_person(&self, form: &Form) -> bool {
        if self.is_body(form) || self.is_acronym(form) {
            return false;
        }
        let first = self.first(form);
        // “Then Mother laughed”: where these are names at all, they are of people.
        if first.any(is::KIN) && form.alone() && form.outer > 0 {
            return true;
        }
        // “St. Anne's”: a church or a hospital, until somebody of that name acts.
        if [w::ST, w::SAINT].contains(&form.title) && form.weight <= 0.0 {
            return false;
        }
        let speaks = self.speaks_whatever_it_is(form);
        let place = !speaks && self.is_known_place(form);
        if form.title != w::NONE {
            return !place && (!self.text.long || form.count >= 2 || form.weight > 0.0);
        }
        let lived_in = place || form.place && !speaks;
        let named = given_only(first) && form.weight >= 1.0 && !self.is_only_a_place(form);
        if lived_in && !named || self.is_spot(form) {
            return false;
        }
        if form.full(self.vocabulary) {
            self.full_name_of_person(form)
        } else {
            self.single_name_of_person(form)
        }
    }

    fn first(&self, form: &Form) -> &WordInfo {
        self.vocabulary.info(form.words[0])
    }

    /// Told to be a body, or called as bodies are.
    fn is_body(&self, form: &Form) -> bool {
        if form.organisation * 2 > form.count || form.acronym {
            return true;
        }
        if form.title != w::NONE {
            return false;
        }
        let first = self.first(form);
        if form.body && !first.any(is::GIVEN) {
            return true;
        }
        if self.goes_by_the(form) {
            return true;
        }
        let [word] = *form.words else {
            return false;
        };
        // Rovers said
        let club = || {
            let ends = self.vocabulary.lexicon.may_mean(w::CLUB, word);
            ends && !self.others.titled.contains(&word)
        };
        // The Herald said
        let called = is::GIVEN | is::KIN | is::ROLE | is::TITLE | is::GENERIC_PERSON | is::ANIMAL;
        let single = || !first.any(called) && !self.text.long && 2 * form.the > form.count;
        self.others.companies.contains(&word) || !first.any(is::GIVEN) && club() || single()
    }

    /// The New Ploughman: in a report nobody has an article before a name of two words, but for “the Otto Holm campaign”.
    fn goes_by_the(&self, form: &Form) -> bool {
        // The Dalai Lama, the Wicked Lady
        let people = is::GIVEN | is::FAMILY_FIRST | is::HUMAN | is::COMMON_NAME;
        let given = |word: &WordId| self.vocabulary.info(*word).any(people);
        !self.text.story
            && form.words.len() == 2
            && form.right_behind_the == form.count
            && form.he + form.she == 0
            && !form.words.iter().any(given)
            && !self.others.spoken.contains(&form.words[1])
            && !self.others.titled.contains(&form.words[1])
    }

    /// BHP said, DRC said
    fn is_acronym(&self, form: &Form) -> bool {
        if !form.alone() || !form.capitals {
            return false;
        }
        let letters = self.vocabulary.word(form.words[0]).len() <= ACRONYM_LETTERS;
        let named = self.first(form).any(is::GIVEN | is::KIN | is::FAMILY_FIRST);
        // In a story “TOM said” is a machine.
        let speaks = self.text.story && form.speaks > 0;
        letters && !named && !speaks
    }

    /// “said Holland”: in a story places say nothing.
    fn speaks_whatever_it_is(&self, form: &Form) -> bool {
        let TextKind { long, story } = self.text;
        story && (form.speaks > 0 && 3 * form.at < form.count || !long && called_and_acts(form))
    }

    fn is_known_place(&self, form: &Form) -> bool {
        let known = |word: &WordId| {
            let info = self.vocabulary.info(*word);
            info.any(is::PLACE | is::US_STATE | is::DEMONYM | is::ORG)
        };
        // Los Angeles
        let phrase = || {
            let phrases = self.vocabulary.lexicon.phrases(form.words[0]).iter();
            let mut same = phrases.filter(|phrase| phrase.words == *form.words);
            same.any(|phrase| phrase.info.any(is::PLACE | is::US_STATE))
        };
        // North Arlen
        let part = matches!(*form.words, [side, place] if COMPASS.contains(&side) && known(&place));
        form.words.iter().all(known) || part || phrase()
    }

    /// Chad, Georgia: in a report whoever is called so has a surname somewhere, or somebody was there.
    fn is_only_a_place(&self, form: &Form) -> bool {
        let alone = !self.text.story && form.alone() && !form.sure && form.at > 0;
        alone && self.is_known_place(form) && !self.others.in_full.contains(&form.words[0])
    }

    /// Mill Street, Cedar Grove: a street until somebody of that name speaks. Fort Yarrow, Lake Arlen.
    fn is_spot(&self, form: &Form) -> bool {
        let [first, .., last] = *form.words else {
            return false;
        };
        let first = self.vocabulary.info(first);
        let behind =
            self.vocabulary.info(last).any(is::PLACE_WORD) && !self.others.titled.contains(&last);
        let before = first.any(is::PLACE_WORD) && !first.any(is::GIVEN);
        let aged = form.sure && first.any(is::GIVEN);
        // Where most of what is said of it is “in Tanner Street”, it is one, whoever acts beside it.
        let street = behind && form.words.len() == 2 && 3 * form.at >= form.count;
        street
            || behind && form.weight < 1.0 && !aged
            || before && (form.weight < 1.0 || form.outer == 0)
    }

    /// Whether a given name and a surname are somebody's.
    fn full_name_of_person(&self, form: &Form) -> bool {
        let TextKind { long, story } = self.text;
        let vocabulary = self.vocabulary;
        let first = self.first(form);
        let given = first.any(is::GIVEN);
        let family = first.any(is::FAMILY_FIRST);
        let others = &self.others;
        form.sure && 3 * form.at < form.count
            || given && form.weight >= 0.0
            || form.weight >= 1.0 && form.weight / form.count as f32 >= LEAST_SHARE
            // “the Otto Holm campaign”
            || (form.weight > 0.0 || given) && of_a_speaker(form, vocabulary, &others.spoken)
            || given && others.titled.contains(&form.surname(vocabulary))
            // “Tovik Holm largely ran on his record”
            || !long && !form.place && form.weight > 0.0 && form.he + form.she > 0
            // “Old Toad came by”
            || story && !long && !form.place && form.weight >= 0.5
            || (family || second_given(&form.words, vocabulary)) && form.weight > 0.0
    }

    /// Whether one name is somebody's.
    fn single_name_of_person(&self, form: &Form) -> bool {
        let TextKind { long, story } = self.text;
        let first = self.first(form);
        let given = given_only(first);
        if long {
            return form.count >= 3
                && form.weight >= 2.0
                && form.weight / form.count as f32 >= LEAST_SHARE
                || given && form.weight >= 0.5 && form.count >= 2;
        }
        given && (form.weight >= 0.5 || form.count >= 2)
            || form.weight >= 2.0
            // “Where's Obi?” … “Obi was still in his coat.”
            || form.count >= 2 && form.weight >= 0.5 && form.he + form.she > 0
            || form.sure
            // “as Ina had come early”, “she turned to Ina”: in a story that is short whoever is named may speak.
            || story && given && form.outer > 0 && form.weight >= 0.0
            || story && form.weight >= 0.5 && {
                // “Winter had come early. Winter was long.”
                let word = first.any(is::COMMON_NAME) && form.inside == 0;
                form.outer > 1 && !word || form.inside > 0 && named_so(first)
            }
    }
}

/// A given name that is no common word.
fn given_only(info: &WordInfo) -> bool {
    info.any(is::GIVEN) && !info.any(is::COMMON_NAME)
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
    matches!(words, [_, second, _, ..] if given_only(vocabulary.info(*second)))
}

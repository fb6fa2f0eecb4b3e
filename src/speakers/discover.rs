//! Who is named in the text: forms of names into people, without a list of characters.
//!
//! Runs of capitals become forms ([`forms`]), forms become people ([`Clusters`]), and each person gets the name that tells
//! most.

use super::clusters::Clusters;
pub(crate) use super::forms::gender_of;
use super::forms::{self, Forms, Persons};
use super::name_words::NameWords;
use super::names::Names;
use crate::extraction::Gender;
use crate::lang::{is, w, WordId};
use crate::tokens::{Tokens, Vocabulary};

/// Past this many items a text is long enough for one sight of a titled name to mean little.
const LONG: usize = 40_000;

/// Pronouns that it takes to outweigh a given name or an office: they may mean somebody else nearby.
const AGAINST_NAME: u32 = 8;

/// No person.
pub(crate) const NOBODY: u32 = u32::MAX;

/// One way of naming somebody: title and words.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct FoundForm {
    pub title: WordId,
    pub words: NameWords,
    pub count: u32,
    /// The first run with this form, whose text shows how it is written.
    pub run: u32,
}

/// One person found.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Found {
    pub forms: Vec<FoundForm>,
    /// Given name and surname as far as known; [`crate::lang::w::NONE`] if not.
    pub first: WordId,
    pub last: WordId,
    /// Jr., Sr. or the like behind the name, [`crate::lang::w::NONE`] if there is none.
    pub generation: WordId,
    pub gender: Gender,
    pub titles: Vec<WordId>,
    pub count: u32,
    /// How often he and she followed.
    pub he: u32,
    pub she: u32,
}

impl Found {
    pub(super) fn new(first: WordId, last: WordId) -> Found {
        Found {
            forms: Vec::new(),
            first,
            last,
            generation: w::NONE,
            gender: Gender::Unknown,
            titles: Vec::new(),
            count: 0,
            he: 0,
            she: 0,
        }
    }

    /// What the pronouns say outweighs what the given name says, but not what a title says.
    fn settle_gender(&mut self, vocabulary: &Vocabulary<'_>) {
        let courtesy = |title: &WordId| {
            let info = vocabulary.info(*title);
            info.gender != Gender::Unknown && !info.any(is::ROLE | is::TITLE_ALONE)
        };
        let of_title = |title: &WordId| vocabulary.info(*title).gender;
        let mut told = self.titles.iter().filter(|title| courtesy(title));
        if let Some(first) = told.next().map(of_title) {
            // Lady Robin Holm goes by Robin, and Lord Holm is somebody else: pronouns tell who she is.
            if told.all(|title| of_title(title) == first) {
                return;
            }
        }
        // “Detective Lind”: what men were called when the word was young says less than pronouns do.
        let office = self.first == w::NONE && !self.titles.is_empty();
        let (needed, times) = if self.gender == Gender::Unknown || office {
            (1, 2)
        } else {
            (AGAINST_NAME, 4)
        };
        if self.he >= needed && self.he > times * self.she {
            self.gender = Gender::Male;
        } else if self.she >= needed && self.she > times * self.he {
            self.gender = Gender::Female;
        }
    }
}

/// What decides how much one sight of a name proves.
#[derive(Debug, Clone, Copy)]
pub(super) struct TextKind {
    /// Long enough for chance to matter.
    pub long: bool,
    /// A story, and no report.
    pub story: bool,
}

/// Everybody found, and who each run of [`Names`] means.
#[derive(Debug, Default)]
pub(crate) struct Discovery {
    pub people: Vec<Found>,
    pub of_run: Vec<u32>,
}

impl Discovery {
    /// Finds the people of a text, a story or a report. Linear in the number of runs.
    pub(crate) fn new(tokens: &Tokens<'_>, names: &Names, story: bool) -> Self {
        let vocabulary = &tokens.vocabulary;
        let Forms {
            all: forms,
            of_run: form_of_run,
            places,
        } = forms::forms(names, vocabulary, story);
        let text = TextKind {
            long: tokens.outer.len() + tokens.inner.len() > LONG,
            story,
        };
        let persons = Persons::new(&forms, vocabulary, text);
        let people: Vec<bool> = forms.iter().map(|form| persons.is_person(form)).collect();
        let families = forms::families(&forms, vocabulary);
        let items = tokens.outer.len();
        let mut clusters = Clusters::new(vocabulary, (items, &places), text, families);
        let of_form = clusters.run(&forms, &people);
        let person = |form: Option<u32>| form.and_then(|form| of_form[form as usize]);
        let of_run = form_of_run.into_iter();
        let of_run = of_run.map(|form| person(form).unwrap_or(NOBODY)).collect();
        let mut people = clusters.people;
        for person in &mut people {
            person.settle_gender(vocabulary);
        }
        Discovery { people, of_run }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lexicon;
    use crate::marks::Families;

    /// Every person as `gender: form, form`, in order of their first form.
    fn people(text: &str) -> Vec<String> {
        let lexicon = Lexicon::english();
        let layout = crate::quotes::layout(text, Families::all(), &lexicon);
        let tokens = Tokens::new(text, &layout, &lexicon);
        let names = Names::new(&tokens);
        let found = Discovery::new(&tokens, &names, false);
        let form = |form: &FoundForm| {
            let run = &names.runs[form.run as usize];
            let title = if form.title == w::NONE {
                String::new()
            } else {
                format!("{} ", tokens.vocabulary.word(form.title))
            };
            title + &text[run.start as usize..run.end as usize]
        };
        let mut all: Vec<_> = found.people.iter().collect();
        all.sort_by_key(|person| person.forms.iter().map(|form| form.run).min());
        all.iter()
            .map(|person| {
                format!(
                    "{:?}: {}",
                    person.gender,
                    person.forms.iter().map(form).collect::<Vec<_>>().join(", ")
                )
            })
            .collect()
    }

    #[test]
    fn a_surname_goes_to_the_full_name() {
        let text = "Trade Ministry spokesman Martin Orlov said on Monday that talks would resume. Mr. Orlov gave no date. Orlov left early.";
        assert_eq!(people(text), ["Male: Martin Orlov, mr Orlov, Orlov"]);
    }

    #[test]
    fn husband_and_wife_are_two_people() {
        let text = "Mr. Harlow laughed. Mrs. Harlow did not. Mr. Harlow said nothing more. Mrs. Harlow said nothing either.";
        assert_eq!(people(text), ["Male: mr Harlow", "Female: mrs Harlow"]);
    }

    #[test]
    fn mother_and_daughter_are_two_people() {
        let text = "Clara Harlow opened the door. Clara laughed, and Mrs. Harlow shook her head. Mrs. Harlow went up to Clara \
                    and said nothing. Clara sat down.";
        assert_eq!(
            people(text),
            ["Female: Clara Harlow, Clara", "Female: mrs Harlow"]
        );
    }

    #[test]
    fn who_stands_beside_the_son_is_not_the_son() {
        let text = "George Harlow came in. George sat down beside Mr. Harlow. Then Mr. Harlow looked at George. George \
                    laughed. Mr. Harlow did not.";
        assert_eq!(
            people(text),
            ["Male: George Harlow, George", "Male: mr Harlow"]
        );
    }

    #[test]
    fn a_wife_may_bear_her_husbands_name() {
        let text = "Mr. Peter Harlow bowed. Mrs. Peter Harlow said nothing. Peter Harlow left.";
        assert_eq!(
            people(text),
            [
                "Male: mr Peter Harlow, Peter Harlow",
                "Female: mrs Peter Harlow"
            ]
        );
    }

    #[test]
    fn miss_and_surname_is_the_eldest() {
        let text = "Ann Harlow and Jane Harlow came in. Miss Harlow sat down. Miss Ann laughed. Ann laughed again. Miss \
                    Harlow said nothing.";
        assert_eq!(
            people(text),
            [
                "Female: Ann Harlow, Ann, miss Ann",
                "Female: Jane Harlow, miss Harlow"
            ]
        );
    }

    #[test]
    fn sir_and_given_name_is_the_knight() {
        let text = "John Brandt sat down, and John Brandt spoke. Sir John Harlow stood. Sir John laughed. Sir John left.";
        assert_eq!(
            people(text),
            ["Male: John Brandt", "Male: sir John Harlow, sir John"]
        );
    }

    #[test]
    fn small_words_belong_to_the_name() {
        let text = "Mr. van der Horst laughed. Mr. van der Horst said that it was late.";
        assert_eq!(people(text), ["Male: mr van der Horst"]);
    }

    #[test]
    fn father_and_son_of_one_name_are_two_people() {
        let text = "Otto Harlow Sr. left the mill in May. Otto Harlow Jr. sold it. Harlow Sr. said that it was late. Harlow Jr. \
                    said nothing.";
        assert_eq!(
            people(text),
            [
                "Male: Otto Harlow Sr, Harlow Sr",
                "Male: Otto Harlow Jr, Harlow Jr"
            ]
        );
        // Whoever has no father in the text is Jr. or not.
        let one = "Otto Harlow Jr. sold the mill. Otto Harlow said that it was late. Harlow left.";
        assert_eq!(people(one), ["Male: Otto Harlow Jr, Otto Harlow, Harlow"]);
    }

    #[test]
    fn families_and_streets_are_nobody() {
        let text = "Miss Harlow said no. The Miss Harlows, she said, lived in Tanner Street. The Harlows, said Miss Harlow, \
                    never went out.";
        assert_eq!(people(text), ["Female: miss Harlow"]);
    }

    #[test]
    fn a_hyphened_title_is_a_title() {
        let text = "Detective-Inspector Brandt came in. Inspector Brandt said that it was late. Vice-Admiral Otto Marsh left.";
        assert_eq!(
            people(text),
            ["Male: inspector Brandt", "Male: admiral Otto Marsh"]
        );
    }

    #[test]
    fn whoever_is_told_of_to_sir_has_no_title() {
        assert_eq!(
            people("“Delays, sir, happen every day,” she said."),
            Vec::<String>::new()
        );
    }

    #[test]
    fn a_given_name_is_whose_full_name_is_used() {
        let text = "John Brandt ran in. John Brandt stood up. John Brandt sat down. John Brandt slept. John Marsh wrote. Marsh \
                    knew it. Marsh knew it well. Marsh left. John came in. Marsh came in again. Marsh slept.";
        assert_eq!(
            people(text),
            ["Male: John Brandt, John", "Male: John Marsh, Marsh"]
        );
    }

    #[test]
    fn in_a_novel_the_general_is_no_captain() {
        let text = "Captain Harlow laughed. General Harlow said that it was late. Captain Harlow said nothing. General Harlow left.";
        assert_eq!(people(text).len(), 1);
        let novel = format!("{text} {}", "The rain fell on the roof. ".repeat(8_000));
        assert_eq!(
            people(&novel),
            ["Male: captain Harlow", "Male: general Harlow"]
        );
    }

    #[test]
    fn who_acts_beside_words_is_somebody() {
        assert_eq!(people("“Me.” Okpara stood up."), ["Unknown: Okpara"]);
        assert_eq!(
            people("“Where is Drexel?” she asked. Drexel shut his book."),
            ["Male: Drexel"]
        );
        assert_eq!(
            people("“Me.” Nothing stirred. Okpara is dry. The rain fell on Okpara."),
            Vec::<String>::new()
        );
    }

    #[test]
    fn who_is_called_behind_a_comma_is_somebody() {
        assert_eq!(
            people("“Who is it, Hobday?” he asked."),
            ["Unknown: Hobday"]
        );
        assert_eq!(people("“Impossible!” he cried."), Vec::<String>::new());
    }

    #[test]
    fn a_saint_with_a_possessive_is_a_church() {
        assert_eq!(
            people("They took her to St. Luke's. St. Luke's was full."),
            Vec::<String>::new()
        );
    }

    #[test]
    fn who_is_a_lady_by_her_pronouns_is_no_lord() {
        let she = "Robin Ashby sat down. She was tired. ".repeat(9);
        let both = format!("{she} Lady Robin Ashby rose. Lord Ashby was at sea.");
        assert!(people(&both)
            .iter()
            .any(|one| one.starts_with("Female: ") && one.contains("Robin")));
        let he = "Robin Ashby sat down. He was tired. ".repeat(9);
        let lord = format!("{he} Lord Ashby rose.");
        assert!(people(&lord).iter().all(|one| !one.starts_with("Female: ")));
    }

    #[test]
    fn love_of_a_telegram_is_no_given_name() {
        let text = "Otto came in. The telegram was signed LOVE OTTO. Otto put it down.";
        assert!(people(text).iter().all(|one| !one.starts_with("Female: ")));
    }

    #[test]
    fn a_ministry_is_nobody() {
        assert_eq!(
            people("The Foreign Ministry said the Health Department was wrong."),
            Vec::<String>::new()
        );
    }
}

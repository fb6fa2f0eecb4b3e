//! Who may speak in a text, and under which forms the text names them: from the user's list, or from what was discovered.

mod derive;

use std::borrow::Cow;

use self::derive::{add_styles, derive, words_of, Table};
use super::describe::{described, Described, SHORT};
use super::discover::{gender_of, Discovery, Found};
use super::names::Names;
use super::naming::Naming;
use super::roles::roles;
use crate::assemble::tidy;
use crate::extraction::{Gender, SpeakerKind};
use crate::extractor::Character;
use crate::lang::{is, w, WordId, WordMap};
use crate::tokens::{Tokens, Vocabulary};

/// Words of a form at most; longer descriptions name nobody twice.
const FORM_WORDS: usize = 8;

/// One who may speak.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Person {
    pub name: String,
    pub aliases: Vec<String>,
    pub gender: Gender,
    /// Whether the gender was told and not guessed.
    pub told: bool,
    pub kind: SpeakerKind,
}

/// A sequence of words that names somebody.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Form {
    pub words: Box<[WordId]>,
    pub people: Box<[u32]>,
    /// A description (the waiter): matches in small letters too, after a determiner.
    pub description: bool,
}

impl Form {
    fn second(&self) -> WordId {
        self.words.get(1).copied().unwrap_or(WordId::MAX)
    }
}

/// Everybody who may speak.
#[derive(Debug, Default)]
pub(crate) struct Cast {
    pub people: Vec<Person>,
    /// Sorted by first and second word, longest first; what has one word stands last.
    forms: Vec<Form>,
    /// Range in `forms` by first word.
    by_first: WordMap<WordId, (u32, u32)>,
    /// Bytes where nouns begin that bring in somebody without a name, in order: “A boy sat down.”
    entrances: Vec<u32>,
    /// The user has not said that these are all.
    pub open: bool,
}

impl Cast {
    /// The user's characters, with the shorter forms that follow from their names.
    pub(crate) fn listed(characters: &[Character], vocabulary: &Vocabulary<'_>) -> Cast {
        let mut people = Vec::new();
        let mut aliases = Vec::new();
        for character in characters {
            let mut forms: Vec<&str> = character.aliases.iter().map(String::as_str).collect();
            forms.push(&character.name);
            forms.retain(|alias| alias.chars().any(char::is_alphanumeric));
            let words: Vec<Vec<WordId>> = forms
                .iter()
                .map(|alias| words_of(alias, vocabulary))
                .collect();
            let told = character.gender != Gender::Unknown;
            let gender = if told {
                character.gender
            } else {
                supposed_gender(&words, vocabulary)
            };
            people.push(Person {
                name: character.name.clone(),
                aliases: character.aliases.clone(),
                gender,
                told,
                kind: SpeakerKind::Person,
            });
            aliases.push(words);
        }
        Cast::new(people, &aliases, vocabulary, false)
    }

    /// Everybody of a text of which nothing but the words is known.
    pub(crate) fn of(text: &str, tokens: &Tokens<'_>) -> Cast {
        let names = Names::new(tokens);
        let discovery = Discovery::new(tokens, &names, true);
        let roles = roles(tokens, &names, &discovery).roles;
        Cast::discovered(&discovery, &names, &roles, tokens, text)
    }

    /// The people found in the text itself, and whom it calls by which role.
    pub(crate) fn discovered(
        discovery: &Discovery,
        names: &Names,
        roles: &[(u32, WordId)],
        tokens: &Tokens<'_>,
        text: &str,
    ) -> Cast {
        let vocabulary = &tokens.vocabulary;
        let mut people = Vec::new();
        let mut aliases = Vec::new();
        for found in &discovery.people {
            let shown = found.shown(names, tokens, text, Naming::AsTold);
            let shown: Vec<String> = shown.into_iter().map(Cow::into_owned).collect();
            people.push(Person {
                name: shown.first().cloned().unwrap_or_default(),
                aliases: shown,
                gender: found.gender,
                told: found.gender != Gender::Unknown,
                kind: SpeakerKind::Person,
            });
            aliases.push(whole_forms(found));
        }
        if tokens.outer.len() + tokens.inner.len() < SHORT {
            for (person, title) in called_by_title(discovery, vocabulary) {
                aliases[person].push(vec![title]);
            }
        }
        let mut entrances = Vec::new();
        for described in described(tokens, names, discovery, roles) {
            entrances.extend_from_slice(&described.entrances);
            let mut words = forms_described(&described);
            if !described.bearers.is_empty() {
                for bearer in &described.bearers {
                    aliases[*bearer as usize].extend_from_slice(&words);
                }
                continue;
            }
            if let Some(bearer) = described.bearer {
                aliases[bearer as usize].append(&mut words);
                continue;
            }
            let shown = tidy(&text[described.start as usize..described.end as usize]).into_owned();
            people.push(Person {
                name: shown,
                aliases: Vec::new(),
                gender: described.gender,
                told: described.gender != Gender::Unknown,
                kind: if described.group {
                    SpeakerKind::Group
                } else {
                    SpeakerKind::Person
                },
            });
            aliases.push(words);
        }
        entrances.sort_unstable();
        Cast {
            entrances,
            ..Cast::new(people, &aliases, vocabulary, true)
        }
    }

    fn new(
        people: Vec<Person>,
        aliases: &[Vec<Vec<WordId>>],
        vocabulary: &Vocabulary<'_>,
        open: bool,
    ) -> Cast {
        let mut table = Table::default();
        for (person, forms) in (0u32..).zip(aliases) {
            for words in forms {
                table.base_form(words, person, vocabulary, open);
            }
        }
        table.titles_alone(vocabulary);
        add_styles(&mut table, aliases, vocabulary);
        derive(&mut table, aliases, &people, vocabulary);
        let forms = table.sorted(vocabulary);
        let by_first = by_first(&forms);
        Cast {
            people,
            by_first,
            forms,
            entrances: Vec::new(),
            open,
        }
    }

    /// One more: the “I” who tells the story, or the “You” who is told it, and has no name. A list of the user's is not added to.
    pub(crate) fn nameless(&mut self, name: &str) -> Option<u32> {
        if !self.open {
            return None;
        }
        self.people.push(Person {
            name: name.to_owned(),
            aliases: Vec::new(),
            gender: Gender::Unknown,
            told: false,
            kind: SpeakerKind::Narrator,
        });
        Some(self.people.len() as u32 - 1)
    }

    /// The only one whom a title and these words name.
    pub(crate) fn bearer(&self, title: WordId, words: &[WordId]) -> Option<u32> {
        let titled = (title != w::NONE).then_some(&title);
        let first = titled.or(words.first())?;
        let mut whole = titled.into_iter().chain(words);
        let form = self
            .forms_with(*first, whole.nth(1).copied())
            .find(|form| form.words.iter().eq(titled.into_iter().chain(words)))?;
        match *form.people {
            [person] => Some(person),
            _ => None,
        }
    }

    /// Whether the noun that begins at this byte brings in somebody without a name.
    pub(crate) fn enters(&self, start: u32) -> bool {
        self.entrances.binary_search(&start).is_ok()
    }

    /// The words that forms begin with, in no order.
    pub(crate) fn firsts(&self) -> impl Iterator<Item = WordId> + '_ {
        self.by_first.keys().copied()
    }

    /// The forms that begin with these two words, longest first, and then the one that has the first word alone. A search, since
    /// a text may have any number of people of one given name.
    pub(crate) fn forms_with(
        &self,
        first: WordId,
        second: Option<WordId>,
    ) -> impl Iterator<Item = &Form> {
        let all = self.forms(first);
        let alone = &all[all.partition_point(|form| form.words.len() > 1)..];
        let both = second.map_or(&[][..], |second| {
            let from = all.partition_point(|form| form.second() < second);
            let to = all.partition_point(|form| form.second() <= second);
            &all[from..to.min(all.len() - alone.len())]
        });
        both.iter().chain(alone)
    }

    /// The forms that begin with this word.
    pub(crate) fn forms(&self, first: WordId) -> &[Form] {
        match self.by_first.get(&first) {
            Some((from, to)) => &self.forms[*from as usize..*to as usize],
            None => &[],
        }
    }
}

/// Where the forms with each first word stand among all, which are sorted.
fn by_first(forms: &[Form]) -> WordMap<WordId, (u32, u32)> {
    let mut ranges = WordMap::default();
    let mut at = 0u32;
    for same in forms.chunk_by(|a, b| a.words[0] == b.words[0]) {
        let end = at + same.len() as u32;
        ranges.insert(same[0].words[0], (at, end));
        at = end;
    }
    ranges
}

/// The forms of a name in words, titles in them.
fn whole_forms(found: &Found) -> Vec<Vec<WordId>> {
    let forms = found.forms.iter();
    forms
        .map(|form| {
            let title = Some(form.title).filter(|title| *title != w::NONE);
            title
                .into_iter()
                .chain(form.words.iter().copied())
                .collect()
        })
        .collect()
}

/// What somebody known by a description goes by, with “the” or with whose relative it is.
fn forms_described(described: &Described) -> Vec<Vec<WordId>> {
    let article = match described.owner {
        w::NONE => w::THE,
        owner => owner,
    };
    let the = |words: &[WordId]| [&[article], words].concat();
    let mut words = vec![the(&described.words)];
    words.extend(described.others.iter().map(|others| the(others)));
    words.extend(described.also.iter().cloned());
    words
}

/// “Well, Aunt?”: Aunt Dot, where no other aunt has a name; people and titles. In a book there are more of them. A father may be a priest.
fn called_by_title(discovery: &Discovery, vocabulary: &Vocabulary<'_>) -> Vec<(usize, WordId)> {
    let elder = |title: &WordId| {
        vocabulary.lexicon.elder(*title) && ![w::FATHER, w::MOTHER].contains(title)
    };
    let mut bearers: Vec<(usize, WordId)> = Vec::new();
    let mut taken: Vec<WordId> = Vec::new();
    for (person, found) in discovery.people.iter().enumerate() {
        for title in found.titles.iter().copied().filter(elder) {
            if bearers.iter().any(|(_, other)| *other == title) {
                taken.push(title);
            }
            bearers.push((person, title));
        }
        let alone = found.forms.iter().filter(|form| form.title == w::NONE);
        taken.extend(alone.filter_map(|form| match form.words[..] {
            [word] if elder(&word) => Some(word),
            _ => None,
        }));
    }
    bearers.retain(|(_, title)| !taken.contains(title));
    bearers
}

/// The gender that a list without genders still shows.
fn supposed_gender(forms: &[Vec<WordId>], vocabulary: &Vocabulary<'_>) -> Gender {
    for words in forms {
        if let Some(title) = words.first().filter(|word| {
            vocabulary.info(**word).any(is::TITLE)
                && vocabulary.info(**word).gender != Gender::Unknown
        }) {
            return vocabulary.info(*title).gender;
        }
    }
    for words in forms {
        let gender = gender_of(vocabulary, w::NONE, words);
        if !words.is_empty() && gender != Gender::Unknown {
            return gender;
        }
    }
    let role = forms
        .iter()
        .filter_map(|words| words.last())
        .map(|word| vocabulary.info(*word))
        .find(|info| info.any(is::ROLE | is::KIN) && info.gender != Gender::Unknown);
    role.map_or(Gender::Unknown, |info| info.gender)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lexicon;
    use crate::marks::Families;

    #[test]
    fn mademoiselle_is_the_only_one_of_that_title() {
        let text = "Mademoiselle laughed. Mademoiselle Perrin and Mademoiselle Colin came in.";
        let lexicon = Lexicon::english();
        let layout = crate::quotes::layout(text, Families::all(), &lexicon);
        let tokens = Tokens::new(text, &layout, &lexicon);
        let one = |name: &str| Character {
            name: name.into(),
            aliases: Vec::new(),
            gender: Gender::Female,
        };
        let called = |list: &[Character]| {
            let cast = Cast::listed(list, &tokens.vocabulary);
            cast.bearer(w::NONE, &[w::MADEMOISELLE]).is_some()
        };
        assert!(called(&[one("Mademoiselle Perrin"), one("Clara Holm")]));
        assert!(!called(&[
            one("Mademoiselle Perrin"),
            one("Mademoiselle Colin")
        ]));
    }

    #[test]
    fn grammar_words_of_a_machine_made_list_name_nobody() {
        let text =
            "His brother's driver waited. The driver said nothing. From the gate Clara called.";
        let lexicon = Lexicon::english();
        let layout = crate::quotes::layout(text, Families::all(), &lexicon);
        let tokens = Tokens::new(text, &layout, &lexicon);
        let driver = Character {
            name: "His Brother's Driver".into(),
            aliases: vec!["His".into(), "Driver".into(), "From".into()],
            gender: Gender::Male,
        };
        let cast = Cast::listed(&[driver], &tokens.vocabulary);
        let word = |text: &str| tokens.vocabulary.get(text).unwrap();
        assert!(cast.bearer(w::NONE, &[w::HIS]).is_none());
        assert!(cast.bearer(w::NONE, &[w::FROM]).is_none());
        assert_eq!(cast.bearer(w::NONE, &[word("driver")]), Some(0));
    }

    #[test]
    fn her_ladyship_is_the_one_lady() {
        let spoken = "“Sit down,” said Clara.\n\n“I prefer to stand,” said her ladyship.";
        let one = format!("Lady Holm came in.\n\n{spoken}");
        let two = format!("Lady Holm and Lady Brandt came in.\n\n{spoken}");
        let speakers = |text: &str| crate::speakers::of_quotes(text, crate::Genre::Fiction);
        assert_eq!(speakers(&one), ["Clara", "Lady Holm"]);
        assert_eq!(speakers(&two)[0], "Clara");
    }
}

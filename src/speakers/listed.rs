//! The user's list of characters where it does not choose the speakers: reports are read as ever, and whoever the list knows
//! goes by its names and its genders.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::assemble::Voice;
use crate::extraction::Gender;
use crate::extractor::Character;

/// A name without case, punctuation and article.
fn folded(name: &str) -> String {
    let lower = name.to_lowercase();
    let words = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let words: Vec<&str> = words.collect();
    match words.as_slice() {
        ["the" | "a" | "an", rest @ ..] if !rest.is_empty() => rest.join(" "),
        all => all.join(" "),
    }
}

/// The list by every name in it.
#[derive(Debug)]
pub(crate) struct Listed<'c> {
    characters: &'c [Character],
    /// A name that two characters share is nobody's.
    by_name: HashMap<String, Option<usize>>,
}

impl<'c> Listed<'c> {
    pub(crate) fn new(characters: &'c [Character]) -> Self {
        let mut by_name: HashMap<String, Option<usize>> = HashMap::new();
        for (at, character) in characters.iter().enumerate() {
            for name in std::iter::once(&character.name).chain(&character.aliases) {
                let bearer = by_name.entry(folded(name)).or_insert(Some(at));
                if *bearer != Some(at) {
                    *bearer = None;
                }
            }
        }
        // What somebody is listed as outweighs what somebody else is called as well.
        for (at, character) in characters.iter().enumerate() {
            by_name.insert(folded(&character.name), Some(at));
        }
        Listed {
            characters,
            by_name,
        }
    }

    /// The character whom one of these forms names, the first form first.
    fn bearer<'f>(&self, forms: impl IntoIterator<Item = &'f Cow<'f, str>>) -> Option<usize> {
        let mut bearers = forms
            .into_iter()
            .map(|form| self.by_name.get(&folded(form)));
        bearers.find_map(|bearer| *bearer?)
    }

    /// The gender that the list gives to whoever goes by these forms.
    pub(crate) fn gender<'f>(&self, forms: &'f [Cow<'f, str>]) -> Option<Gender> {
        let character = &self.characters[self.bearer(forms)?];
        (character.gender != Gender::Unknown).then_some(character.gender)
    }

    /// Names the voices as the list does. Several of one character become the first of them: for each voice, which one it is.
    pub(crate) fn rename(&self, voices: &mut [Voice<'_>]) -> Vec<u32> {
        let mut becomes: Vec<u32> = (0..voices.len() as u32).collect();
        let mut first: HashMap<usize, usize> = HashMap::new();
        for at in 0..voices.len() {
            let forms = std::iter::once(&voices[at].name).chain(&voices[at].aliases);
            let Some(character) = self.bearer(forms) else {
                continue;
            };
            let listed = &self.characters[character];
            let name = std::mem::replace(&mut voices[at].name, listed.name.clone().into());
            let mut forms = std::mem::take(&mut voices[at].aliases);
            forms.insert(0, name);
            let mentions = std::mem::take(&mut voices[at].mentions);
            let to = *first.entry(character).or_insert(at);
            becomes[at] = to as u32;
            let voice = &mut voices[to];
            for form in forms {
                if form != voice.name && !voice.aliases.contains(&form) {
                    voice.aliases.push(form);
                }
            }
            voice.mentions.extend(mentions);
            if listed.gender != Gender::Unknown {
                voice.gender = listed.gender;
            }
        }
        becomes
    }
}

#[cfg(test)]
mod tests {
    use crate::{Character, Extractor, Gender, Genre};

    fn character(name: &str, aliases: &[&str], gender: Gender) -> Character {
        Character {
            name: name.to_owned(),
            aliases: aliases.iter().map(|alias| (*alias).to_owned()).collect(),
            gender,
        }
    }

    fn speakers(text: &str, list: Vec<Character>) -> Vec<String> {
        let builder = Extractor::builder().genre(Genre::News).characters(list);
        let Ok(extractor) = builder.build() else {
            panic!("the names are good");
        };
        let found = extractor.extract(text);
        let name = |quote| {
            found
                .speaker_of(quote)
                .map_or("nobody".to_owned(), |s| s.name.to_string())
        };
        found.quotes().iter().map(name).collect()
    }

    #[test]
    fn reports_go_by_the_names_of_the_list_and_others_keep_theirs() {
        let text = "The Harbour Trust said that the pier was closed. “It is unsafe,” said Ida Brandt. Officials said that it would open.";
        let list = vec![
            character("Dr. Ida Brandt", &["Ida Brandt", "Brandt"], Gender::Female),
            character("HT", &["Harbour Trust"], Gender::Unknown),
        ];
        assert_eq!(speakers(text, list), ["HT", "Dr. Ida Brandt", "Officials"]);
    }

    #[test]
    fn two_names_of_one_person_become_one_speaker() {
        let text = "“It is unsafe,” said Ida Brandt. “Close it,” said Queenie Moss.";
        let list = vec![character("Ida Brandt", &["Queenie Moss"], Gender::Female)];
        assert_eq!(speakers(text, list), ["Ida Brandt", "Ida Brandt"]);
    }

    #[test]
    fn a_gender_of_the_list_decides_who_he_is() {
        let text = "Robin Vale met Kim Orlo on the pier on Monday. “It is unsafe,” she said.";
        let list = |vale, orlo| {
            vec![
                character("Robin Vale", &[], vale),
                character("Kim Orlo", &[], orlo),
            ]
        };
        assert_eq!(
            speakers(text, list(Gender::Male, Gender::Female)),
            ["Kim Orlo"]
        );
        assert_eq!(
            speakers(text, list(Gender::Female, Gender::Male)),
            ["Robin Vale"]
        );
    }

    #[test]
    fn a_name_that_two_share_is_nobodys() {
        let text = "“It is unsafe,” said Mr. Vale.";
        let list = vec![
            character("Robin", &["Mr. Vale"], Gender::Male),
            character("Kim", &["Mr. Vale"], Gender::Male),
        ];
        assert_eq!(speakers(text, list), ["Mr. Vale"]);
    }
}

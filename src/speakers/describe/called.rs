//! Whom of those with a name a description may mean.

use super::Described;
use crate::extraction::Gender;
use crate::lang::{is, w, WordId, WordMap, WordSet};
use crate::speakers::discover::Discovery;
use crate::tokens::Tokens;

/// “The doctor” is the one who is named so many times as often as any other doctor.
const MAIN: u32 = 4;
/// People of one title of whom each is “the doctor” at times.
const BEARERS: usize = 4;

/// Who has which title or role, and which names without one.
pub(super) struct Called<'a> {
    titles: WordMap<WordId, Vec<u32>>,
    pub(super) roles: WordMap<WordId, Vec<u32>>,
    names: WordMap<&'a [WordId], Vec<u32>>,
}

impl<'a> Called<'a> {
    pub(super) fn new(roles: &[(u32, WordId)], discovery: &'a Discovery) -> Called<'a> {
        let mut called = Called {
            titles: WordMap::default(),
            roles: WordMap::default(),
            names: WordMap::default(),
        };
        for (person, role) in roles {
            called.roles.entry(*role).or_default().push(*person);
        }
        for (person, found) in (0u32..).zip(&discovery.people) {
            for title in &found.titles {
                called.titles.entry(*title).or_default().push(person);
            }
            for form in found.forms.iter().filter(|form| form.title == w::NONE) {
                called.names.entry(&form.words).or_default().push(person);
            }
        }
        called
    }

    /// “Ann Lee, the lawyer, sat down.”: “the lawyer” is hers without a tag, where nobody else is one.
    pub(super) fn besides(
        &self,
        found: &[Described],
        tokens: &Tokens<'_>,
        discovery: &Discovery,
    ) -> Vec<Described> {
        let known: WordSet = found
            .iter()
            .filter_map(|one| one.words.last().copied())
            .collect();
        let mut others: Vec<Described> = Vec::new();
        for (role, people) in &self.roles {
            let info = tokens.vocabulary.info(*role);
            let person = info.any(is::ROLE) && !info.any(is::GROUP | is::KIN);
            let [bearer] = people[..] else { continue };
            if person && !known.contains(*role) && !self.titles.contains_key(role) {
                let gender = discovery.people[bearer as usize].gender;
                others.push(Described {
                    bearer: Some(bearer),
                    ..Described::new(vec![*role], gender, (0, 0))
                });
            }
        }
        others.sort_by_key(|one| one.words[0]);
        others
    }

    /// The only one of a gender with a name who is nothing else: “the landlord”, where the other men are the sexton and the curate.
    pub(super) fn only_other(
        &self,
        gender: Gender,
        tokens: &Tokens<'_>,
        discovery: &Discovery,
    ) -> Option<u32> {
        let office = |role: &WordId| tokens.vocabulary.info(*role).any(is::ROLE);
        let roles = self.roles.iter().filter(|(role, _)| office(role));
        let taken: Vec<u32> = roles.flat_map(|(_, people)| people).copied().collect();
        let people = (0u32..).zip(&discovery.people);
        let others = people.filter(|(person, found)| {
            let fits = found.gender == gender && gender != Gender::Unknown;
            fits && !taken.contains(person)
        });
        let others: Vec<u32> = others.map(|(person, _)| person).collect();
        sole(&others, discovery)
    }

    /// Those of one title who are all “the doctor”, each where he is named last.
    pub(super) fn of_one_title(
        &self,
        one: &Described,
        head: WordId,
        bearers: &[u32],
        tokens: &Tokens<'_>,
    ) -> Vec<u32> {
        let several = one.words.len() == 1 && (2..=BEARERS).contains(&bearers.len());
        let titled = |bearer: &u32| {
            let mut titles = titles(head, tokens).filter_map(|title| self.titles.get(&title));
            titles.any(|titled| titled.contains(bearer))
        };
        match several && bearers.iter().all(titled) {
            true => bearers.to_vec(),
            false => Vec::new(),
        }
    }

    /// Everybody with a name who may be meant: the text names them so, or gives them that title or role.
    pub(super) fn bearers(&self, one: &Described, head: WordId, tokens: &Tokens<'_>) -> Vec<u32> {
        let mut bearers: Vec<u32> = Vec::new();
        for title in titles(head, tokens) {
            bearers.extend(self.titles.get(&title).into_iter().flatten());
            let roles = self.roles.get(&title).filter(|_| !one.capital);
            bearers.extend(roles.into_iter().flatten());
        }
        bearers.extend(self.names.get(&one.words[..]).into_iter().flatten());
        if bearers.is_empty() && one.words.len() == 1 {
            // “The clergyman” is the Reverend Mr. Holm; but “the policeman” need not be the inspector, who is “the inspector”.
            let style = |title: &WordId| {
                let info = tokens.vocabulary.info(*title);
                !info.any(is::ROLE)
            };
            let means = tokens.vocabulary.lexicon.means(head).iter();
            let styles = means.map(|(_, title)| title).filter(|title| style(title));
            let titled = styles.filter_map(|title| self.titles.get(title));
            bearers.extend(titled.flatten());
        }
        bearers.sort_unstable();
        bearers.dedup();
        bearers
    }
}

/// The titles that a noun stands for: “doctor” for “Dr.” as well.
fn titles<'a>(head: WordId, tokens: &'a Tokens<'_>) -> impl Iterator<Item = WordId> + 'a {
    let others = tokens.vocabulary.lexicon.nicknames(head).iter();
    others.map(|(_, title)| *title).chain([head])
}

/// The only bearer, or the one whom the text names far more than the others.
pub(super) fn sole(bearers: &[u32], discovery: &Discovery) -> Option<u32> {
    let count = |person: u32| discovery.people[person as usize].count;
    let first = bearers.iter().copied().max_by_key(|p| count(*p))?;
    let others = bearers.iter().filter(|person| **person != first);
    let next = others.map(|person| count(*person)).max().unwrap_or(0);
    (count(first) >= MAIN * next).then_some(first)
}

//! Who is named in the text: forms of names into people, without a list of characters.
//!
//! Forms are clustered in order of how much they tell: full names first, then names with a title, then single names.
//! Two names that stand close together in the narration again and again are two people ([`APART_ITEMS`]).

use std::borrow::Cow;
use std::collections::HashMap;

use super::names::{evidence, NameRun, Names};
use crate::extraction::Gender;
use crate::lang::{is, w, WordId};
use crate::tokens::{Tokens, Vocabulary};

/// Two names within this many items of each other are probably of two people.
const APART_ITEMS: u32 = 22;
/// So often they must do so, and in so large a share of the rarer name's uses.
const APART_TIMES: usize = 2;
const APART_SHARE: f32 = 0.04;
/// Uses of a form that the test above looks at, clusters with the same surname that a form is compared with: bounds that
/// keep a text of one name, or of a thousand Smiths, linear.
const USES: usize = 400;
const NAMESAKES: usize = 24;
/// Past this many items a text is long enough for one sight of a titled name to mean little.
const LONG: usize = 40_000;

/// No person.
pub(crate) const NOBODY: u32 = u32::MAX;

/// One way of naming somebody: title and words.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct FoundForm {
    pub title: WordId,
    pub words: Box<[WordId]>,
    pub count: u32,
    /// The first run with this form, whose text shows how it is written.
    pub run: u32,
}

impl FoundForm {
    fn shown<'t>(&self, names: &Names, tokens: &Tokens<'_>, text: &'t str) -> Cow<'t, str> {
        let run = &names.runs[self.run as usize];
        let items = if run.inner {
            &tokens.inner
        } else {
            &tokens.outer
        };
        let mut start = run.start;
        // A full name needs no title.
        if self.title != w::NONE && self.words.len() == 1 {
            let whole = &items[run.whole as usize..run.first as usize];
            let title = whole.iter().rev().find(|token| token.is(self.title));
            start = title.map_or(start, |token| token.start);
        }
        crate::assemble::tidy(&text[start as usize..run.end as usize])
    }
}

/// One person found.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Found {
    pub forms: Vec<FoundForm>,
    /// Given name and surname as far as known; [`w::NONE`] if not.
    pub first: WordId,
    pub last: WordId,
    pub gender: Gender,
    pub titles: Vec<WordId>,
    pub count: u32,
    /// The form to name the person by, an index into `forms`.
    pub name: usize,
    /// A role after “the” and not a name: “the waiter”.
    pub description: bool,
    /// How often he and she followed.
    pub he: u32,
    pub she: u32,
}

impl Found {
    /// The forms as the text writes them, with their titles: the name first, then by how often they are used.
    pub(crate) fn shown<'t>(
        &self,
        names: &Names,
        tokens: &Tokens<'_>,
        text: &'t str,
    ) -> Vec<Cow<'t, str>> {
        let mut forms: Vec<_> = self.forms.iter().enumerate().collect();
        forms.sort_by_key(|(at, form)| (*at != self.name, std::cmp::Reverse(form.count)));
        forms
            .iter()
            .map(|(_, form)| form.shown(names, tokens, text))
            .collect()
    }

    /// What the pronouns say outweighs what the given name says, but not what a title says.
    fn settle_gender(&mut self, vocabulary: &Vocabulary<'_>) {
        if self
            .titles
            .iter()
            .any(|title| vocabulary.info(*title).gender != Gender::Unknown)
        {
            return;
        }
        let (needed, times) = if self.gender == Gender::Unknown {
            (1, 2)
        } else {
            (4, 3)
        };
        if self.he >= needed && self.he > times * self.she {
            self.gender = Gender::Male;
        } else if self.she >= needed && self.she > times * self.he {
            self.gender = Gender::Female;
        }
    }
}

/// Everybody found, and who each run of [`Names`] means.
#[derive(Debug, Default)]
pub(crate) struct Discovery {
    pub people: Vec<Found>,
    pub of_run: Vec<u32>,
}

#[derive(Debug, Clone)]
struct Form {
    title: WordId,
    words: Box<[WordId]>,
    count: u32,
    run: u32,
    /// Sum of what the places say for and against a person.
    weight: f32,
    /// A single place that is sure.
    sure: bool,
    organisation: u32,
    he: u32,
    she: u32,
    /// Items of the narration where it stands, at most [`USES`].
    places: Vec<u32>,
    runs: Vec<u32>,
}

impl Form {
    fn full(&self, vocabulary: &Vocabulary<'_>) -> bool {
        self.words.len() >= 2 && !vocabulary.info(self.words[0]).any(is::NAME_PARTICLE)
    }
    fn given(&self) -> WordId {
        self.words[0]
    }
    fn surname(&self, vocabulary: &Vocabulary<'_>) -> WordId {
        let end = self
            .words
            .iter()
            .rposition(|word| !vocabulary.info(*word).any(is::NAME_SUFFIX))
            .unwrap_or(0);
        // Family name first: Li Wei is a Li.
        if self.words.len() >= 2
            && vocabulary.info(self.words[0]).any(is::FAMILY_FIRST)
            && !vocabulary.info(self.words[0]).any(is::GIVEN)
        {
            return self.words[0];
        }
        self.words[end]
    }
}

/// The gender that a title or a given name tells.
pub(crate) fn gender_of(vocabulary: &Vocabulary<'_>, title: WordId, words: &[WordId]) -> Gender {
    let of_title = vocabulary.info(title).gender;
    if title != w::NONE && of_title != Gender::Unknown {
        return of_title;
    }
    if title != w::NONE && words.len() == 1 {
        return Gender::Unknown;
    }
    for word in words.iter().take(if words.len() > 2 { 2 } else { 1 }) {
        let info = vocabulary.info(*word);
        if info.any(is::GIVEN_M) && !info.any(is::GIVEN_F) {
            return Gender::Male;
        }
        if info.any(is::GIVEN_F) && !info.any(is::GIVEN_M) {
            return Gender::Female;
        }
    }
    Gender::Unknown
}

impl Discovery {
    /// Finds the people of a text. Linear in the number of runs.
    pub(crate) fn new(tokens: &Tokens<'_>, names: &Names) -> Self {
        let vocabulary = &tokens.vocabulary;
        let mut forms = forms(names, vocabulary);
        let long = tokens.outer.len() + tokens.inner.len() > LONG;
        let people: Vec<bool> = forms
            .iter()
            .map(|form| is_person(form, vocabulary, long))
            .collect();
        let mut clusters = Clusters {
            vocabulary,
            people: Vec::new(),
            places: Vec::new(),
            by_last: HashMap::new(),
            by_first: HashMap::new(),
        };
        let mut order: Vec<usize> = (0..forms.len()).filter(|at| people[*at]).collect();
        order.sort_by_key(|at| std::cmp::Reverse(forms[*at].count));
        let rank = |form: &Form| {
            if form.full(vocabulary) {
                0
            } else if form.title != w::NONE {
                1
            } else {
                2
            }
        };
        order.sort_by_key(|at| rank(&forms[*at]));
        let mut of_form = vec![NOBODY; forms.len()];
        for at in order {
            of_form[at] = clusters.place(&forms[at]);
        }
        // A name that nothing shows to be a person still means one when it is part of a name that was found.
        for at in 0..forms.len() {
            if of_form[at] == NOBODY && forms[at].organisation == 0 {
                if let Some(person) = clusters.known(&forms[at]) {
                    of_form[at] = person;
                    clusters.add(person, &forms[at]);
                }
            }
        }
        let mut of_run = vec![NOBODY; names.runs.len()];
        for (form, person) in forms.iter_mut().zip(of_form) {
            for run in form.runs.drain(..) {
                of_run[run as usize] = person;
            }
        }
        let mut people = clusters.people;
        for person in &mut people {
            person.settle_gender(vocabulary);
            person.name = best_name(person, vocabulary);
        }
        Discovery { people, of_run }
    }
}

/// Runs by title and words.
fn forms(names: &Names, vocabulary: &Vocabulary<'_>) -> Vec<Form> {
    let mut forms: Vec<Form> = Vec::new();
    let mut index: HashMap<(WordId, &[WordId]), u32> = HashMap::new();
    for (at, run) in names.runs.iter().enumerate() {
        if run.has(evidence::DESCRIPTION) {
            continue;
        }
        let mut words = names.words(run);
        let mut title = run.title;
        if run.has(evidence::HEADLINE) && !run.has(evidence::ORGANISATION) {
            // In a title-case headline only a given name shows where a name begins.
            let Some(from) = words
                .iter()
                .position(|word| vocabulary.info(*word).any(is::GIVEN))
            else {
                continue;
            };
            // One surname after it, and initials between.
            let initials = words[from + 1..]
                .iter()
                .take_while(|word| vocabulary.word(**word).len() == 1)
                .count();
            words = &words[from..words.len().min(from + 2 + initials)];
            title = w::NONE;
        }
        let place = *index.entry((title, words)).or_insert_with(|| {
            forms.push(Form {
                title,
                words: words.into(),
                count: 0,
                run: at as u32,
                weight: 0.0,
                sure: false,
                organisation: 0,
                he: 0,
                she: 0,
                places: Vec::new(),
                runs: Vec::new(),
            });
            forms.len() as u32 - 1
        });
        let form = &mut forms[place as usize];
        form.count += 1;
        if names.runs[form.run as usize].has(evidence::CAPITALS) && !run.has(evidence::CAPITALS) {
            form.run = at as u32;
        }
        form.weight += weight(run);
        form.sure |= run.has(evidence::APPOSITION | evidence::ROLE_BEFORE)
            && !run.has(evidence::ORGANISATION | evidence::PLACE);
        form.organisation += u32::from(run.has(evidence::ORGANISATION));
        form.he += u32::from(run.he);
        form.she += u32::from(run.she);
        if !run.inner && form.places.len() < USES {
            form.places.push(run.first);
        }
        form.runs.push(at as u32);
    }
    forms
}

/// What one place says for (or against) a person.
fn weight(run: &NameRun) -> f32 {
    let mut weight = 0.0;
    if !run.inner {
        if run.has(evidence::SPEECH) {
            weight += 2.0;
        } else if run.has(evidence::VERB)
            && !run.has(evidence::POSSESSIVE | evidence::PREPOSITION | evidence::THE)
        {
            weight += 0.5;
        }
    } else if run.has(evidence::VOCATIVE) {
        weight += 1.0;
    }
    if run.has(evidence::PLACE_BEFORE) && run.title == w::NONE {
        weight -= 0.5;
    }
    if run.has(evidence::THE) {
        weight -= 0.3;
    }
    weight
}

fn is_person(form: &Form, vocabulary: &Vocabulary<'_>, long: bool) -> bool {
    if form.organisation * 2 > form.count {
        return false;
    }
    let first = vocabulary.info(form.words[0]);
    let given = first.any(is::GIVEN) && !first.any(is::COMMON_NAME);
    let count = form.count as f32;
    let place = form.words.iter().all(|word| {
        vocabulary
            .info(*word)
            .any(is::PLACE | is::US_STATE | is::DEMONYM | is::ORG)
    });
    if form.title != w::NONE {
        return !place && (!long || form.count >= 2 || form.weight > 0.0);
    }
    if place && !(given && form.weight >= 1.0) {
        return false;
    }
    if form.full(vocabulary) {
        let family = first.any(is::FAMILY_FIRST);
        return form.sure
            || first.any(is::GIVEN) && form.weight >= 0.0
            || form.weight >= 1.0 && form.weight / count >= 0.08
            || family && form.weight > 0.0;
    }
    (form.count >= 3 && form.weight >= 2.0 && form.weight / count >= 0.08)
        || given && (form.weight >= 0.5 && (form.count >= 2 || !long) || !long && form.count >= 2)
        || !long && form.weight >= 2.0
        || !long && form.sure
}

/// The forms under which one person is named, each with its places in the narration.
type Places = Vec<(Box<[WordId]>, Vec<u32>)>;

struct Clusters<'l> {
    vocabulary: &'l Vocabulary<'l>,
    people: Vec<Found>,
    /// For each person.
    places: Vec<Places>,
    by_last: HashMap<WordId, Vec<u32>>,
    by_first: HashMap<WordId, Vec<u32>>,
}

impl Clusters<'_> {
    fn namesakes(&self, last: WordId) -> impl Iterator<Item = u32> + '_ {
        self.by_last
            .get(&last)
            .into_iter()
            .flatten()
            .take(NAMESAKES)
            .copied()
    }

    fn with_first(&self, first: WordId) -> impl Iterator<Item = u32> + '_ {
        self.by_first
            .get(&first)
            .into_iter()
            .flatten()
            .take(NAMESAKES)
            .copied()
    }

    fn fits(&self, person: u32, gender: Gender) -> bool {
        let own = self.people[person as usize].gender;
        gender == Gender::Unknown || own == Gender::Unknown || own == gender
    }

    fn most_named(&self, people: impl Iterator<Item = u32>) -> Option<u32> {
        people.max_by_key(|person| {
            (
                self.people[*person as usize].count,
                std::cmp::Reverse(*person),
            )
        })
    }

    /// Puts a form to the person it names, or makes a new one.
    fn place(&mut self, form: &Form) -> u32 {
        let gender = gender_of(self.vocabulary, form.title, &form.words);
        let surname = form.surname(self.vocabulary);
        let person = if form.full(self.vocabulary) {
            self.full(form, surname, gender)
        } else if form.title != w::NONE {
            self.titled(form, gender)
        } else {
            self.single(form, gender)
        };
        if let Some(person) = person {
            self.add(person, form);
            return person;
        }
        let person = self.people.len() as u32;
        let info = self.vocabulary.info(form.words[0]);
        let given = info.any(is::GIVEN) && (form.title == w::NONE || !info.any(is::COMMON_NAME));
        let (first, last) = match form.words.len() {
            1 if given && form.title == w::NONE => (form.words[0], w::NONE),
            1 => (w::NONE, surname),
            _ if form.full(self.vocabulary) => (form.given(), surname),
            _ => (w::NONE, surname),
        };
        self.people.push(Found {
            forms: Vec::new(),
            first,
            last,
            gender: Gender::Unknown,
            titles: Vec::new(),
            count: 0,
            name: 0,
            description: false,
            he: 0,
            she: 0,
        });
        self.places.push(Vec::new());
        if last != w::NONE {
            self.by_last.entry(last).or_default().push(person);
        }
        if first != w::NONE {
            self.by_first.entry(first).or_default().push(person);
        }
        self.add(person, form);
        person
    }

    fn add(&mut self, person: u32, form: &Form) {
        let found = &mut self.people[person as usize];
        found.count += form.count;
        let gender = gender_of(self.vocabulary, form.title, &form.words);
        if found.gender == Gender::Unknown {
            found.gender = gender;
        }
        found.he += form.he;
        found.she += form.she;
        if form.title != w::NONE && !found.titles.contains(&form.title) {
            found.titles.push(form.title);
        }
        found.forms.push(FoundForm {
            title: form.title,
            words: form.words.clone(),
            count: form.count,
            run: form.run,
        });
        self.places[person as usize].push((form.words.clone(), form.places.clone()));
    }

    fn full(&self, form: &Form, surname: WordId, gender: Gender) -> Option<u32> {
        let given = form.given();
        let same = |person: &u32| {
            let first = self.people[*person as usize].first;
            self.fits(*person, gender)
                && (first == given || self.vocabulary.lexicon.nickname(first, given))
        };
        let exact = self.most_named(self.namesakes(surname).filter(same));
        exact.or_else(|| {
            // J. Smith and John Smith.
            let letter = |word: WordId| self.initial(word);
            self.most_named(self.namesakes(surname).filter(|person| {
                let first = self.people[*person as usize].first;
                self.fits(*person, gender)
                    && first != w::NONE
                    && (letter(first).is_some_and(|l| self.begins(given, l))
                        || letter(given).is_some_and(|l| self.begins(first, l)))
            }))
        })
    }

    fn initial(&self, word: WordId) -> Option<u8> {
        let text = self.vocabulary.word(word);
        (text.len() == 1).then(|| text.as_bytes()[0])
    }

    fn begins(&self, word: WordId, letter: u8) -> bool {
        self.vocabulary.word(word).as_bytes().first() == Some(&letter)
    }

    /// Mr. Smith, Aunt Anne, Lady Bell.
    fn titled(&self, form: &Form, gender: Gender) -> Option<u32> {
        let name = *form.words.last()?;
        let married = |person: &u32| {
            let titles = &self.people[*person as usize].titles;
            form.title == w::MISS && titles.contains(&w::MRS)
                || form.title == w::MRS && titles.contains(&w::MISS)
        };
        let fits = |person: &u32| {
            self.fits(*person, gender) && !married(person) && !self.apart(form, *person)
        };
        let by_last = self.most_named(self.namesakes(name).filter(|person| {
            // A wife is Mrs. and her husband's name: her own given name must be known to be hers.
            fits(person)
                && (form.title != w::MRS || self.people[*person as usize].gender == Gender::Female)
        }));
        by_last.or_else(|| {
            if form.words.len() > 1 || form.title == w::MRS || form.title == w::MR {
                return None;
            }
            self.most_named(self.with_first(name).filter(fits))
        })
    }

    fn single(&self, form: &Form, gender: Gender) -> Option<u32> {
        let name = *form.words.last()?;
        let apart = |person: &u32| !self.apart(form, *person);
        let by_first = self.most_named(self.with_first(name).filter(|p| self.fits(*p, gender)));
        by_first
            .or_else(|| {
                let wives = |person: &u32| {
                    let found = &self.people[*person as usize];
                    !found.titles.contains(&w::MRS) && !found.titles.contains(&w::MISS)
                        || found.first != w::NONE
                };
                let men = self.most_named(self.namesakes(name).filter(wives).filter(apart));
                men.or_else(|| self.most_named(self.namesakes(name).filter(apart)))
            })
            .or_else(|| {
                if !self.vocabulary.lexicon.has_nickname(name) {
                    return None;
                }
                let mut short = self.people.iter().enumerate().filter(|(_, found)| {
                    found.first != w::NONE && self.vocabulary.lexicon.nickname(found.first, name)
                });
                let only = short.next().filter(|_| short.next().is_none());
                only.map(|(at, _)| at as u32).filter(apart)
            })
    }

    /// Somebody already known by these words, for forms that alone prove nothing.
    fn known(&self, form: &Form) -> Option<u32> {
        let gender = gender_of(self.vocabulary, form.title, &form.words);
        if form.full(self.vocabulary) {
            return self.full(form, form.surname(self.vocabulary), gender);
        }
        if form.words.len() > 1 {
            return None;
        }
        self.most_named(self.namesakes(form.words[0]))
            .or_else(|| self.most_named(self.with_first(form.words[0])))
    }

    /// Whether form and person stand side by side too often to be one.
    fn apart(&self, form: &Form, person: u32) -> bool {
        let mut near = 0;
        let mut uses = 0;
        for (words, places) in &self.places[person as usize] {
            uses += places.len();
            if words.iter().any(|word| form.words.contains(word)) {
                continue;
            }
            for place in &form.places {
                let at = places.partition_point(|other| *other + APART_ITEMS < *place);
                near += usize::from(
                    places
                        .get(at)
                        .is_some_and(|other| *other <= *place + APART_ITEMS),
                );
            }
        }
        near >= APART_TIMES && near as f32 >= APART_SHARE * form.places.len().min(uses) as f32
    }
}

/// A full name without title that was seen often enough, else the form used most.
fn best_name(person: &Found, vocabulary: &Vocabulary<'_>) -> usize {
    let full = |form: &&(usize, &FoundForm)| {
        form.1.words.len() >= 2
            && !vocabulary.info(form.1.words[0]).any(is::NAME_PARTICLE)
            && form.1.count as f32 >= 0.01 * person.count as f32
    };
    let forms: Vec<_> = person.forms.iter().enumerate().collect();
    let best_full = forms
        .iter()
        .filter(full)
        .max_by_key(|(_, form)| (form.title == w::NONE, form.words.len() >= 3, form.count));
    let best = best_full.or_else(|| {
        forms
            .iter()
            .max_by_key(|(_, form)| (form.count, form.words.len()))
    });
    best.map_or(0, |(at, _)| *at)
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
        let names = Names::new(&tokens, &layout);
        let found = Discovery::new(&tokens, &names);
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
    fn a_ministry_is_nobody() {
        assert_eq!(
            people("The Foreign Ministry said the Health Department was wrong."),
            Vec::<String>::new()
        );
    }
}

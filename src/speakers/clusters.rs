//! Forms of names into people: full names first, then the given names that belong to them, then names with a title, then
//! single names.
//!
//! The order matters: whether “Mr. Harlow” is George Harlow shows best where “George” stands, so George must have his
//! places before Mr. Harlow comes.

mod alone;
mod apart;
mod known;
mod titled;

use super::bearers_of::BearersOf;
use super::discover::{Found, FoundForm, TextKind};
use super::forms::{self, Form, COMPARED_FORMS, ROOM};
use crate::extraction::Gender;
use crate::lang::{is, w, FewWords, WordId, WordMap};
use crate::tokens::Vocabulary;

/// A full name that is so many times rarer than “Mrs.” and the surname is another woman's.
const RARE_NAME: u32 = 10;
/// Miss Ann stands for Ann, and not for Miss Harlow, from one use of it in so many of the latter.
const YOUNGER: u32 = 10;
/// Mr. Harlow used so many times as often as George Harlow is another man, if George's wife goes by his name.
const YOUNGER_LINE: u32 = 3;
/// Steps in which uses of the full name tell whose the given name is: fewer than one tell nothing.
const FULL_USES: u32 = 4;
/// People with the same surname that a form is compared with: a bound that keeps a text of a thousand Smiths linear.
const NAMESAKES: usize = 24;

/// The forms of one person with their places in the narration.
#[derive(Debug, Default)]
struct Places<'l> {
    forms: Vec<&'l Form>,
    /// Uses of the given name alone.
    bare: u32,
    /// Uses of the given name with the surname.
    full: u32,
    /// Mrs. with both his names is his wife.
    wife: bool,
}

pub(super) struct Clusters<'l> {
    vocabulary: &'l Vocabulary<'l>,
    /// Items of the narration, and at which of them the forms stand.
    length: u32,
    uses: &'l [u32],
    text: TextKind,
    pub people: Vec<Found>,
    /// For each person.
    places: Vec<Places<'l>>,
    by_last: BearersOf,
    by_first: BearersOf,
    by_middle: BearersOf,
    /// The given and the only names of whoever the narration names, sorted, once all of them are known.
    told: Vec<(&'l str, u32)>,
    /// Plurals of surnames.
    families: FewWords,
    /// How often a title stands with one name.
    titled_uses: WordMap<(WordId, WordId), u32>,
}

impl<'l> Clusters<'l> {
    pub(super) fn new(
        vocabulary: &'l Vocabulary<'l>,
        (length, uses): (usize, &'l [u32]),
        text: TextKind,
        families: FewWords,
    ) -> Self {
        Clusters {
            vocabulary,
            length: length as u32,
            uses,
            text,
            people: Vec::new(),
            places: Vec::new(),
            by_last: BearersOf::default(),
            by_first: BearersOf::default(),
            by_middle: BearersOf::default(),
            told: Vec::new(),
            families,
            titled_uses: WordMap::default(),
        }
    }

    /// Puts the forms to people; the person of each form, if it has one.
    pub(super) fn run(&mut self, forms: &'l [Form], person: &[bool]) -> Vec<Option<u32>> {
        let mut of_form = vec![None; forms.len()];
        self.people.reserve(forms.len());
        self.places.reserve(forms.len());
        let mut order: Vec<usize> = (0..forms.len())
            .filter(|at| person[*at] && !self.plural(&forms[*at]))
            .collect();
        let room = order.len().min(ROOM);
        self.by_last.reserve(room);
        self.by_first.reserve(room);
        order.sort_by_key(|at| std::cmp::Reverse(forms[*at].count));
        let full = |form: &Form| form.full(self.vocabulary);
        let (first, mut rest): (Vec<usize>, Vec<usize>) =
            order.into_iter().partition(|at| full(&forms[*at]));
        for at in first {
            of_form[at] = Some(self.place(&forms[at]));
        }
        self.note_families(forms);
        let rank = |clusters: &Self, form: &Form| match form.title {
            w::NONE if clusters.names_given(form) => 0,
            // A short name that is only called comes when those are known whom it may be short for.
            w::NONE => 3 + u8::from(clusters.only_called(form)),
            // Daughters before mothers: a mother is no Miss.
            title => 2 - u8::from(clusters.vocabulary.info(title).any(is::UNMARRIED)),
        };
        rest.sort_by_key(|at| rank(self, &forms[*at]));
        let called = rest.partition_point(|at| rank(self, &forms[*at]) <= 3);
        for at in &rest[..called] {
            of_form[*at] = Some(self.place(&forms[*at]));
        }
        if called < rest.len() {
            self.told = self.names_told();
        }
        for at in &rest[called..] {
            of_form[*at] = Some(self.place(&forms[*at]));
        }
        // A name that nothing shows to be a person still means one when it is part of a name that was found.
        for (at, form) in forms.iter().enumerate() {
            if of_form[at].is_none() && form.organisation == 0 && !self.plural(form) {
                of_form[at] = self.known(form);
                if let Some(person) = of_form[at] {
                    self.add(person, form);
                }
            }
        }
        of_form
    }

    /// The name by which each person is called whom the narration names: the given name, or the only one.
    fn names_told(&self) -> Vec<(&'l str, u32)> {
        let name = |(person, places): (usize, &Places<'_>)| {
            let found = &self.people[person];
            let alone = found.titles.is_empty().then_some(found.last);
            let name = Some(found.first)
                .filter(|first| *first != w::NONE)
                .or(alone)?;
            let told = name != w::NONE && places.forms.iter().any(|form| form.outer > 0);
            told.then(|| (self.vocabulary.word(name), person as u32))
        };
        let mut told: Vec<_> = self.places.iter().enumerate().filter_map(name).collect();
        told.sort_unstable();
        told
    }

    /// Notes what titles tell of families before anybody is put together by them.
    fn note_families(&mut self, forms: &[Form]) {
        for form in forms.iter().filter(|form| form.title != w::NONE) {
            if let [name] = *form.words {
                *self.titled_uses.entry((form.title, name)).or_default() += form.count;
            } else if form.of_husband(self.vocabulary) && form.count > 1 {
                let surname = form.surname(self.vocabulary);
                let husband = self.namesakes(surname).find(|person| {
                    self.people[*person as usize].first == form.given(self.vocabulary)
                });
                if let Some(husband) = husband {
                    self.places[husband as usize].wife = true;
                }
            }
        }
    }

    /// The Harlows are nobody in particular.
    fn plural(&self, form: &Form) -> bool {
        form.words
            .last()
            .is_some_and(|word| self.families.contains(word))
    }

    /// A single name that is the given name of somebody, and nobody's surname.
    fn names_given(&self, form: &Form) -> bool {
        form.words.len() == 1
            && self.by_first.any(form.words[0])
            && !self.by_last.any(form.words[0])
    }

    fn namesakes(&self, last: WordId) -> impl Iterator<Item = u32> + '_ {
        self.by_last.of(last).take(NAMESAKES)
    }

    fn with_first(&self, first: WordId) -> impl Iterator<Item = u32> + '_ {
        self.by_first.of(first).take(NAMESAKES)
    }

    fn fits(&self, person: u32, gender: Gender) -> bool {
        let own = self.people[person as usize].gender;
        gender == Gender::Unknown || own == Gender::Unknown || own == gender
    }

    /// Whether somebody has a title, be it in short: General Harlow is Lt. Gen. Ann Harlow.
    fn bears_title(&self, found: &Found, title: WordId) -> bool {
        let mut titles = found.titles.iter();
        titles.any(|own| self.vocabulary.same_title(*own, title))
    }

    /// The same, but whoever bears the title already comes first: Sir John is no Mr.
    fn most_named_with(&self, title: WordId, people: impl Iterator<Item = u32>) -> Option<u32> {
        people.max_by_key(|person| {
            let found = &self.people[*person as usize];
            (
                self.bears_title(found, title),
                // Mr Martin Lee is no Dr Lee, if there is another.
                found.titles.is_empty() || found.first == w::NONE,
                found.count,
                std::cmp::Reverse(*person),
            )
        })
    }

    /// The same in a report, where the senator is Mr. Lee as well: whoever is named in full most often, and first. Who goes by the
    /// given name is a relative.
    fn most_named_in_full(
        &self,
        title: WordId,
        gender: Gender,
        people: impl Iterator<Item = u32>,
    ) -> Option<u32> {
        let office = |title: &WordId| self.vocabulary.info(*title).any(is::ROLE | is::TITLE_ALONE);
        people.max_by_key(|person| {
            let found = &self.people[*person as usize];
            let first = found.forms.iter().map(|form| form.run).min();
            (
                !self.told_apart(*person, gender),
                self.bears_title(found, title),
                found.titles.iter().all(office) || found.first == w::NONE,
                found.count - self.places[*person as usize].bare.min(found.count),
                std::cmp::Reverse(first),
            )
        })
    }

    /// Whom a surname alone means: in a report the governor as well as anybody, but a Mr. first.
    fn most_named_man(&self, people: impl Iterator<Item = u32>) -> Option<u32> {
        if self.text.long {
            return self.most_named_with(w::MR, people);
        }
        people.max_by_key(|person| {
            let found = &self.people[*person as usize];
            let mr = found.titles.contains(&w::MR);
            // Whoever is Mrs. Lee is not Lee as well, where the governor may be.
            let mrs = |form: &&FoundForm| self.vocabulary.info(form.title).any(is::MARRIED);
            let married: u32 = found.forms.iter().filter(mrs).map(|form| form.count).sum();
            (
                mr,
                found.count - married.min(found.count),
                std::cmp::Reverse(*person),
            )
        })
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
    fn place(&mut self, form: &'l Form) -> u32 {
        let gender = form.gender(self.vocabulary);
        let surname = form.surname(self.vocabulary);
        if let Some(person) = self.born_as(form) {
            return person;
        }
        let wife = form.of_husband(self.vocabulary);
        let person = if wife {
            None
        } else if form.full(self.vocabulary) {
            self.full(form, surname, gender)
        } else if form.title != w::NONE {
            self.titled(form, gender)
        } else {
            self.single(form, gender)
        };
        if let Some(person) = person {
            self.add(person, form);
            self.given_before(person, form);
            self.surname_behind(person, form);
            return person;
        }
        let person = self.people.len() as u32;
        let info = self.vocabulary.info(form.words[0]);
        let given = info.any(is::GIVEN) && (form.title == w::NONE || !info.any(is::COMMON_NAME));
        let (first, last) = match form.words.len() {
            1 if given && form.title == w::NONE => (form.words[0], w::NONE),
            1 => (w::NONE, surname),
            _ if wife => (w::NONE, surname),
            _ if form.full(self.vocabulary) => (form.given(self.vocabulary), surname),
            _ => (w::NONE, surname),
        };
        self.people.push(Found::new(first, last));
        self.places.push(Places::default());
        if last != w::NONE {
            self.by_last.push(last, person);
            let bare = self.without_article(last).or_else(|| self.half(last));
            if let Some(bare) = bare {
                self.by_last.push(bare, person);
            }
        }
        if first != w::NONE {
            self.by_first.push(first, person);
        }
        for word in form.middle() {
            self.by_middle.push(*word, person);
        }
        self.add(person, form);
        person
    }

    /// “Ann Rosa Vane was born in Leeds”, and goes by Ann Orr all through the text: the only one of her given name who is named more than
    /// once. She keeps the name that she goes by.
    fn born_as(&mut self, form: &Form) -> Option<u32> {
        if !form.born || form.count > 1 || !form.full(self.vocabulary) {
            return None;
        }
        let given = form.given(self.vocabulary);
        let mut known = self.by_first.of(given).take(NAMESAKES);
        let person = known.next().filter(|_| known.next().is_none())?;
        drop(known);
        let found = &mut self.people[person as usize];
        let other = found.last != w::NONE && found.count > 1;
        found.count += u32::from(other);
        other.then_some(person)
    }

    /// Bashir al-Tarek is Tarek as well: the surname without the article that a hyphen joins to it.
    fn without_article(&self, surname: WordId) -> Option<WordId> {
        let (article, bare) = self.vocabulary.word(surname).split_once('-')?;
        let article = self.vocabulary.get(article)?;
        let particle = self.vocabulary.info(article).any(is::NAME_PARTICLE);
        particle.then(|| self.vocabulary.get(bare)).flatten()
    }

    /// Ann Vasquez-Holt of a story is Mrs. Holt as well: the last part of a surname with a hyphen.
    fn half(&self, surname: WordId) -> Option<WordId> {
        let name = Some(self.vocabulary.word(surname)).filter(|_| self.text.story)?;
        let (_, last) = name.rsplit_once('-').filter(|_| !name.contains("-of-"))?;
        self.vocabulary.get(last)
    }

    /// Zorrel, of whom the text also tells as Zorrel-of-Nine: whoever bears the name before the hyphens.
    pub(super) fn of_a_place(&self, form: &Form) -> Option<u32> {
        let [name] = *form.words else {
            return None;
        };
        let (first, _) = self.vocabulary.word(name).split_once("-of-")?;
        let first = self.vocabulary.get(first)?;
        self.with_first(first).chain(self.namesakes(first)).next()
    }

    /// Duncan Roper, who was met first, turns out to be Iain Duncan Roper: Iain is his given name, and Duncan none.
    fn given_before(&mut self, person: u32, form: &Form) {
        let found = &mut self.people[person as usize];
        if form.middle().contains(&found.first) {
            self.by_last.push(found.first, person);
            if self.vocabulary.info(found.first).any(is::NAME_PARTICLE) {
                found.gender = form.gender(self.vocabulary);
            }
            found.first = form.given(self.vocabulary);
            self.by_first.push(found.first, person);
        }
    }

    /// Pavel Sergeyevich, who was met first, turns out to be a Lunin.
    fn surname_behind(&mut self, person: u32, form: &Form) {
        let surname = form.surname(self.vocabulary);
        let found = &mut self.people[person as usize];
        if self.text.story && form.full(self.vocabulary) && form.middle().contains(&found.last) {
            found.last = surname;
            self.by_last.push(surname, person);
        }
    }

    fn add(&mut self, person: u32, form: &'l Form) {
        let found = &mut self.people[person as usize];
        found.count += form.count;
        let gender = form.gender(self.vocabulary);
        if found.gender == Gender::Unknown {
            found.gender = gender;
        }
        found.he += form.he;
        found.she += form.she;
        if found.generation == w::NONE {
            found.generation = form.generation(self.vocabulary).unwrap_or(w::NONE);
        }
        if form.title != w::NONE && !found.titles.contains(&form.title) {
            found.titles.push(form.title);
        }
        found.forms.push(FoundForm {
            title: form.title,
            words: form.words,
            count: form.count,
            run: form.run,
        });
        let places = &mut self.places[person as usize];
        if form.title == w::NONE && *form.words == [found.first] {
            places.bare += form.outer;
        }
        if form.full(self.vocabulary) {
            places.full += form.outer;
        }
        places.forms.push(form);
    }

    /// Father and son of one name are two: Lee Jr. is no Lee Sr.
    fn of_generation(&self, person: u32, form: &Form) -> bool {
        let own = self.people[person as usize].generation;
        let generation = form.generation(self.vocabulary);
        own == w::NONE || generation.is_none_or(|generation| generation == own)
    }
}

//! Which person already known a form of a name belongs to, by its words.

use super::{forms, Clusters, Form, COMPARED_FORMS};
use crate::extraction::Gender;
use crate::lang::{is, w, WordId};

/// A surname of several words is used so many times as often as the whole name at the most.
const WHOLE_USES: u32 = 10;

impl Clusters<'_> {
    pub(super) fn full(&self, form: &Form, surname: WordId, gender: Gender) -> Option<u32> {
        let given = form.given(self.vocabulary);
        let same = |person: &u32| {
            let first = self.people[*person as usize].first;
            self.fits(*person, gender)
                && self.of_generation(*person, form)
                && (first == given || self.vocabulary.lexicon.nickname(first, given))
        };
        let exact = self.most_named(self.namesakes(surname).filter(same));
        exact
            .or_else(|| {
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
            .or_else(|| self.compound(form, surname))
            .or_else(|| self.text.story.then(|| self.begun(form)).flatten())
    }

    /// Pavel Sergeyevich is Pavel Sergeyevich Lunin, and Anna Maria is Anna Maria Holm: the name without the surname.
    fn begun(&self, form: &Form) -> Option<u32> {
        let begins = |longer: &Form, shorter: &Form| {
            longer.words.len() == shorter.words.len() + 1
                && longer.words.starts_with(&shorter.words)
        };
        let fits = |person: &u32| {
            let known = self.places[*person as usize].forms.iter();
            let mut known = known.take(COMPARED_FORMS);
            self.of_generation(*person, form)
                && known.any(|other| begins(other, form) || begins(form, other))
        };
        let mut bearers = self.with_first(form.given(self.vocabulary)).filter(fits);
        bearers.next().filter(|_| bearers.next().is_none())
    }

    /// Mr Duncan Roper is Iain Duncan Roper, and Garcia Lopez is Ana Garcia Lopez: a surname of several words.
    fn compound(&self, form: &Form, surname: WordId) -> Option<u32> {
        let told = match form.title {
            w::NONE => form.gender(self.vocabulary),
            title => self.vocabulary.info(title).gender,
        };
        let particle = |word: WordId| self.vocabulary.info(word).any(is::NAME_PARTICLE);
        // In a book, where two names meet by chance, the whole one must be used.
        let ends = |longer: &Form, shorter: &Form| {
            let used = !self.text.long || WHOLE_USES * longer.count >= shorter.count;
            used && forms::surname_of(&longer.words, &shorter.words, self.vocabulary)
        };
        let fits = |person: &u32| {
            let known = &self.places[*person as usize].forms;
            let known = known.iter().take(COMPARED_FORMS);
            let mut same = known.filter(|other| {
                (ends(other, form) || ends(form, other)) && !self.related(other, form)
            });
            // Van Wyk may be anybody, though men are called Van.
            let vague = |other: &Form| particle(other.words[0]);
            let fits = |other: &Form| vague(other) || vague(form) || self.fits(*person, told);
            same.any(|other| fits(other)) && self.of_generation(*person, form)
        };
        self.most_named(self.namesakes(surname).filter(fits))
    }

    fn initial(&self, word: WordId) -> Option<u8> {
        forms::initial(self.vocabulary.word(word))
    }

    fn begins(&self, word: WordId, letter: u8) -> bool {
        self.vocabulary.word(word).as_bytes().first() == Some(&letter)
    }

    /// Whether somebody may go by the surname alone: no Mrs. or Miss without a given name.
    pub(super) fn by_surname(&self, person: u32) -> bool {
        let found = &self.people[person as usize];
        let titled = found.titles.contains(&w::MRS) || found.titles.contains(&w::MISS);
        !titled || found.first != w::NONE
    }

    /// Somebody already known by these words, for forms that alone prove nothing.
    pub(super) fn known(&self, form: &Form) -> Option<u32> {
        let gender = form.gender(self.vocabulary);
        if form.full(self.vocabulary) {
            let surname = form.surname(self.vocabulary);
            let person = self.full(form, surname, gender);
            return person.or_else(|| self.given_later(form, surname));
        }
        if form.generation(self.vocabulary).is_some() {
            return self.single(form, gender);
        }
        if form.words.len() > 1 {
            return None;
        }
        if let Some(person) = self.of_a_place(form) {
            return Some(person);
        }
        let bearers = self.namesakes(form.words[0]);
        let bearers = bearers.filter(|person| !self.text.story || self.by_surname(*person));
        self.most_named(bearers)
            .or_else(|| self.most_named(self.with_first(form.words[0])))
    }

    /// “Dasun Perera” of a report that says who Perera is: a given name that nothing shows to be one, before the surname of
    /// somebody whose given name is not known yet.
    fn given_later(&self, form: &Form, surname: WordId) -> Option<u32> {
        let given = *form.words.first()?;
        let info = self.vocabulary.info(given);
        let other = is::PLACE_WORD | is::PLACE | is::DEMONYM | is::ORG_WORD | is::TIME | is::GROUP;
        let name = self.vocabulary.counts(given).small == 0 && !info.any(other | is::NOT_A_NAME);
        if self.text.long || !name || form.the > 0 {
            return None;
        }
        let mut bearers = self.namesakes(surname);
        let only = bearers.next().filter(|_| bearers.next().is_none())?;
        (self.people[only as usize].first == w::NONE).then_some(only)
    }
}

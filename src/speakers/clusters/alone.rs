//! Whom one name without a title means: a given name, a surname, a short name, a middle name.

use super::{Clusters, FULL_USES, NAMESAKES};
use crate::extraction::Gender;
use crate::lang::{is, w, WordId};
use crate::speakers::forms::Form;

/// Letters of a short name, and of what it leaves out, at the least.
const CLIPPED: usize = 3;
const CLIPPED_OFF: usize = 2;
/// How much oftener than the next one somebody must be named whom a nickname means.
const NAMED_MORE: u32 = 8;

impl Clusters<'_> {
    /// Whoever goes by a form of one word, most likely.
    pub(super) fn single(&self, form: &Form, gender: Gender) -> Option<u32> {
        if form.generation(self.vocabulary).is_some() {
            let bearers = self.namesakes(form.surname(self.vocabulary));
            let own = |person: &u32| self.people[*person as usize].generation != w::NONE;
            let same = |person: &u32| own(person) && self.of_generation(*person, form);
            return self.most_named(bearers.filter(same));
        }
        if let Some(person) = self.of_a_place(form) {
            return Some(person);
        }
        let name = *form.words.last()?;
        let apart = |person: &u32| !self.apart(form, *person);
        self.by_given(name, gender)
            .or_else(|| self.by_last_name(form, name))
            .or_else(|| self.by_nickname(form, name, gender).filter(apart))
            .or_else(|| self.by_middle_name(name).filter(apart))
            .or_else(|| self.clipped(form, gender).filter(apart))
    }

    /// Who is John: whoever is John Harlow most often, though John Marsh is Marsh on every page.
    fn by_given(&self, name: WordId, gender: Gender) -> Option<u32> {
        // Brask is Otto Brask, and not Brask Tower Lisbon: no given name, and a surname.
        let given = self.vocabulary.info(name).any(is::GIVEN) || !self.by_last.any(name);
        self.with_first(name)
            .filter(|person| given && self.fits(*person, gender))
            .max_by_key(|person| {
                let at = *person as usize;
                let (full, count) = (self.places[at].full, self.people[at].count);
                (full / FULL_USES, count, std::cmp::Reverse(*person))
            })
    }

    /// Who is Harlow. In a family it is the man who is Mr. as well.
    fn by_last_name(&self, form: &Form, name: WordId) -> Option<u32> {
        let apart = |person: &u32| !self.apart(form, *person);
        let voted = form.voted();
        let own = |person: &u32| !self.told_apart(*person, voted);
        let somebody = self.namesakes(name).any(|person| own(&person));
        let bearers = |gender: Gender| {
            let fits = move |person: &u32| self.fits(*person, gender);
            let own = move |person: &u32| !somebody || own(person);
            self.namesakes(name).filter(own).filter(fits).filter(apart)
        };
        let wives = |person: &u32| self.by_surname(*person);
        // The pronouns near a name may mean somebody else.
        [voted, Gender::Unknown].into_iter().find_map(|gender| {
            // In a story no Mrs. Harlow goes by her surname alone, unless “she” tells so.
            let anybody = !self.text.story || voted == Gender::Female;
            let women = || anybody.then(|| self.most_named(bearers(gender)))?;
            self.most_named_man(bearers(gender).filter(wives))
                .or_else(women)
        })
    }

    /// Robert Harlow is Bob, and Aunt Dot is Dorothy.
    fn by_nickname(&self, form: &Form, name: WordId, gender: Gender) -> Option<u32> {
        let others = self.vocabulary.lexicon.nicknames(name);
        if others.is_empty() {
            return None;
        }
        let nickname = |word: WordId| others.iter().any(|(_, other)| *other == word);
        let short = self.people.iter().enumerate().filter(|(at, found)| {
            let alone = |form: &&Form| matches!(form.words[..], [word] if nickname(word));
            found.first != w::NONE && nickname(found.first)
                || self.places[*at].forms.iter().any(alone)
        });
        // Ned is Lord Edward, and not Lady Edward, nor an Edward of whom a book speaks once.
        let mut short: Vec<u32> = short
            .map(|(at, _)| at as u32)
            .filter(|person| self.fits(*person, gender))
            .take(NAMESAKES)
            .collect();
        let count = |person: &u32| self.people[*person as usize].count;
        short.sort_by_key(|person| std::cmp::Reverse(count(person)));
        short.first().copied().filter(|first| {
            let rare =
                |next: &u32| form.mostly_called() && count(next) * NAMED_MORE <= count(first);
            short.get(1).is_none_or(rare)
        })
    }

    /// Whether a name may be short for another: one word that a story has nowhere but where somebody is called so.
    pub(super) fn only_called(&self, form: &Form) -> bool {
        let other = is::TITLE | is::ROLE | is::KIN | is::VOCATIVE | is::ANIMAL;
        let name = |word: WordId| {
            !self.vocabulary.info(word).any(other) && self.vocabulary.word(word).len() >= CLIPPED
        };
        self.text.story && form.only_called() && matches!(form.words[..], [word] if name(word))
    }

    /// “Leave it, Hild”, and nobody but Hildegund is named in the narration: a name that is only called, and begins the one name that
    /// begins so.
    fn clipped(&self, form: &Form, gender: Gender) -> Option<u32> {
        if !self.only_called(form) {
            return None;
        }
        let short = self.vocabulary.word(*form.words.last()?);
        let longer = |(word, _): &&(&str, u32)| {
            word.starts_with(short) && word.len() >= short.len() + CLIPPED_OFF
        };
        let from = self.told.partition_point(|(word, _)| *word < short);
        let mut bearers = self.told[from..]
            .iter()
            .take_while(|(word, _)| word.starts_with(short));
        let mut longer = bearers.by_ref().take(NAMESAKES).filter(longer);
        let only = longer.next().filter(|_| longer.next().is_none());
        only.map(|(_, person)| *person)
            .filter(|person| self.fits(*person, gender))
    }

    /// Tenzo Varil Ahmadzor is Varil in a report that has no other: the name that somebody goes by may be neither his first nor his
    /// last.
    fn by_middle_name(&self, name: WordId) -> Option<u32> {
        let mut bearers = self.by_middle.of(name).take(NAMESAKES);
        let only = bearers.next().filter(|_| bearers.next().is_none());
        only.filter(|_| !self.text.long)
    }
}

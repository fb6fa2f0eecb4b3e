//! Whom a title and a name mean: Mr. Smith, Aunt Anne, Lady Bell.

use super::{Clusters, NAMESAKES, RARE_NAME, YOUNGER, YOUNGER_LINE};
use crate::extraction::Gender;
use crate::lang::{is, w, WordId};
use crate::speakers::forms::Form;

impl Clusters<'_> {
    /// Mr. Smith, Aunt Anne, Lady Bell.
    pub(super) fn titled(&self, form: &Form, gender: Gender) -> Option<u32> {
        // A captain of a report may be a woman.
        let title = self.vocabulary.info(form.title);
        let office = !self.text.long && title.any(is::ROLE | is::TITLE_ALONE);
        let weak = office && gender == Gender::Male && form.words.len() == 1;
        let any = || {
            weak.then(|| self.titled_as(form, Gender::Unknown))
                .flatten()
        };
        self.titled_as(form, gender).or_else(any)
    }

    fn titled_as(&self, form: &Form, gender: Gender) -> Option<u32> {
        let name = *form.words.last()?;
        let fits = |person: &u32| {
            self.fits(*person, gender)
                && !self.married_to(form, *person)
                && !self.wife_of_office(form, *person)
                && !self.other_rank(form, *person)
                && !self.apart(form, *person)
        };
        let bearers = self
            .namesakes(name)
            .filter(|person| fits(person) && self.first_of_the_name(form, *person));
        let by_last = match self.text.long {
            true => self.most_named_with(form.title, bearers),
            false => self.most_named_in_full(form.title, gender, bearers),
        };
        by_last.or_else(|| {
            // In a novel Mr. George is no George.
            if form.words.len() > 1 || self.text.long && [w::MR, w::MRS].contains(&form.title) {
                return None;
            }
            let first = self.most_named_with(form.title, self.with_first(name).filter(fits));
            first.or_else(|| {
                // Ms Aisyah is Nur Aisyah Rahmat.
                let middle = self.by_middle.of(name).take(NAMESAKES);
                self.most_named_with(form.title, middle.filter(fits))
            })
        })
    }

    /// Whether title and surname alone may mean this person of the family: Miss Harlow is the eldest, her sisters are Miss
    /// Ann and Miss Jane; Mrs. Harlow is the mother, her son's wife is Mrs. George Harlow and he is Mr. George Harlow.
    fn first_of_the_name(&self, form: &Form, person: u32) -> bool {
        let title = self.vocabulary.info(form.title);
        let (found, places) = (&self.people[person as usize], &self.places[person as usize]);
        if title.any(is::UNMARRIED) {
            let own = self.titled_uses.get(&(form.title, found.first));
            return own.is_none_or(|uses| uses * YOUNGER < form.count);
        }
        let younger = self.text.long && form.outer >= YOUNGER_LINE * places.full;
        if title.any(is::MARRIED) {
            return if found.first == w::NONE {
                !(younger && places.full > 0)
            } else {
                self.wife(form, person)
            };
        }
        !(younger && places.wife)
    }

    /// Whether “Mrs. Harlow” may be this person: her given name must be known to be hers and not her husband's, and nobody
    /// whom the narrator calls by it is Mrs. to him; who is Mrs. Harlow on every page was not born in one line as Ann Harlow.
    fn wife(&self, form: &Form, person: u32) -> bool {
        let places = &self.places[person as usize];
        let rare = self.text.long && RARE_NAME * places.full < form.outer;
        let found = &self.people[person as usize];
        let mr = (w::MR, *form.words.last().unwrap_or(&w::NONE));
        // In a report whose women all have their names.
        let alone = !self.text.long && found.he == 0 && !self.titled_uses.contains_key(&mr);
        let hers = found.gender == Gender::Female || found.gender == Gender::Unknown && alone;
        hers && 2 * places.bare <= form.outer && !rare
    }

    /// Miss and Mrs. of one name are two women.
    fn married_to(&self, form: &Form, person: u32) -> bool {
        let borne = |class: u64| {
            let titles = &self.people[person as usize].titles;
            titles
                .iter()
                .any(|title| self.vocabulary.info(*title).any(class))
        };
        let title = self.vocabulary.info(form.title);
        title.any(is::UNMARRIED) && borne(is::MARRIED)
            || title.any(is::MARRIED) && borne(is::UNMARRIED)
    }

    /// Colonel Harlow and Mrs. Harlow of a story are husband and wife, where nothing tells that the colonel is a woman.
    fn wife_of_office(&self, form: &Form, person: u32) -> bool {
        let found = &self.people[person as usize];
        let office = |title: WordId| {
            let info = self.vocabulary.info(title);
            info.any(is::ROLE | is::TITLE_ALONE) && info.gender != Gender::Female
        };
        let married = |title: WordId| self.vocabulary.info(title).any(is::MARRIED);
        let borne = |test: &dyn Fn(WordId) -> bool| found.titles.iter().any(|title| test(*title));
        self.text.story
            && (office(form.title) && borne(&married)
                || married(form.title) && borne(&office) && found.first == w::NONE)
    }

    /// General Harlow, Captain Harlow and Mr. Harlow are three men in a novel. In a report a captain is Mr. as well, and rises.
    fn other_rank(&self, form: &Form, person: u32) -> bool {
        let rank = |title: WordId| {
            let info = self.vocabulary.info(title);
            info.any(is::TITLE_ALONE) && info.any(is::VOCATIVE) && info.gender == Gender::Male
        };
        let clash = |title: &WordId| {
            *title != form.title
                && (rank(form.title) && (rank(*title) || *title == w::MR)
                    || form.title == w::MR && rank(*title))
        };
        self.text.long && self.people[person as usize].titles.iter().any(clash)
    }
}

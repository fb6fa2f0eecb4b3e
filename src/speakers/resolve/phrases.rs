//! Noun phrases beside a cue: the name in them, or the body, group or person that they describe.

mod called;
mod kind;
mod named;
pub(super) mod noun;
mod segments;
mod words;

use std::ops::Range;

use super::{Walk, SAME_HEAD};
use crate::extraction::{Gender, SpeakerKind};
use crate::lang::{also, form, is, w, WordId};
use crate::speakers::ages::{self, Ages};
use crate::speakers::discover::NOBODY;
use crate::tokens::{flag, Kind, Token};

/// Bytes of “31-year-old” at least.
const AGE_BYTES: u32 = 10;

impl Walk<'_> {
    /// A noun phrase: its name if it has one, else an organisation, a group, or the bearer of a description.
    pub(super) fn phrase(
        &mut self,
        first: usize,
        last: usize,
        sentence: u32,
        runs: Range<usize>,
    ) -> Option<u32> {
        // “Lee's claim”: whose it is.
        let whose = last > first + 1 && self.tokens.outer[last - 1].kind() == Kind::Possessive;
        let last = self.without_legal_form(first, last - usize::from(whose));
        if self.several_named(first, last, runs.clone()) || self.named_with_relative(first, last) {
            return Some(self.entity(first, last, SpeakerKind::Group, Gender::Unknown));
        }
        if let Some(entity) = self.after_adjunct(first, last, sentence, runs.clone()) {
            return Some(entity);
        }
        if let Some((first, last)) = self.whose_words(first, last) {
            return self.phrase(first, last, sentence, runs);
        }
        let segments = self.segments(first, last);
        if let Some(entity) = self.named_in_segments(first, &segments, sentence, runs.clone()) {
            return Some(entity);
        }
        if let Some(entity) = self.in_apposition(first, last, sentence, runs.clone()) {
            return Some(entity);
        }
        if let Some(entity) = self.in_office(first, last, sentence, runs.clone()) {
            return Some(entity);
        }
        if let Some(entity) = self.named_behind_who(first, last, sentence, runs.clone()) {
            return Some(entity);
        }
        if let Some(entity) = self.gives_name(last, sentence, runs.clone()) {
            return Some(entity);
        }
        let (from, to) = *segments.first()?;
        if let Some(entity) = self.aged(from, to, sentence) {
            return Some(entity);
        }
        if self.two_of_whom_one_is_the_others(from, to) {
            return Some(self.entity(from, to, SpeakerKind::Group, Gender::Unknown));
        }
        let noun = self.described(from, to, runs.clone())?;
        if let Some(entity) = self.author(&noun, sentence) {
            return Some(entity);
        }
        if let Some(entity) = self.whoever_is_meant(&noun, sentence) {
            return Some(entity);
        }
        if noun.small && noun.definite && noun.bare() && noun.info.any(is::PLACE_WORD) {
            if let Some(entity) = self.place_called(first, runs.clone()) {
                return Some(entity);
            }
        }
        if let Some(entity) = self.relation(from, noun.head, sentence, runs) {
            return Some(entity);
        }
        self.somebody(&noun, first, last)
    }

    /// The person whose name heads one of the segments, or the group that it is joined to.
    fn named_in_segments(
        &mut self,
        first: usize,
        segments: &[(usize, usize)],
        sentence: u32,
        runs: Range<usize>,
    ) -> Option<u32> {
        let person = |walk: &Self, (from, to): (usize, usize)| {
            let run = walk.head_run(from, to, runs.clone())?;
            (walk.discovery.of_run[run] != NOBODY).then_some(run)
        };
        let run = segments.iter().find_map(|segment| person(self, *segment))?;
        let place = self.names.runs[run];
        if self.ends_body(first, run, runs.clone()) {
            let (kind, to) = (SpeakerKind::Organisation, place.last as usize);
            return Some(self.entity(first, to, kind, Gender::Unknown));
        }
        if self.several_of(first, place.first as usize) {
            let (kind, to) = (SpeakerKind::Group, place.last as usize);
            return Some(self.entity(first, to, kind, Gender::Unknown));
        }
        if let Some(end) = self.several_at_work(first, place.whole as usize) {
            return Some(self.entity(first, end, SpeakerKind::Group, Gender::Unknown));
        }
        if self.joined(first, place.whole as usize, runs.clone()) {
            let (kind, to) = (SpeakerKind::Group, place.last as usize);
            return Some(self.entity(first, to, kind, Gender::Unknown));
        }
        Some(self.named_by(run, sentence))
    }

    /// “Supporters of Mr. Lee”: several people, and not whom they support.
    fn several_of(&self, first: usize, name: usize) -> bool {
        let outer = &self.tokens.outer;
        first + 1 < name
            && outer[first + 1].is_any(&[w::OF, w::FOR])
            && outer[first].is_word()
            && self.tokens.is_class(&outer[first], is::GROUP)
    }

    /// “Prosecutors trying Ann Lee on fraud charges”: several people, whose words end before the participle.
    fn several_at_work(&self, first: usize, name: usize) -> Option<usize> {
        let outer = &self.tokens.outer;
        let work = (first + 1..name).find(|at| {
            let info = self.tokens.info(&outer[*at]);
            outer[*at].small() && info.form(form::ING) && !info.any(is::NOT_ING)
        })?;
        let noun = &outer[work - 1];
        let group = noun.is_word() && noun.small() | noun.has(flag::FIRST);
        (group && self.tokens.is_class(noun, is::GROUP)).then_some(work)
    }

    /// The label of a speech: the person with this name, or somebody whom only the label names, be it “HE” or “A”.
    pub(super) fn label(
        &mut self,
        first: usize,
        last: usize,
        sentence: u32,
        mut runs: Range<usize>,
    ) -> u32 {
        let whole = |run: &usize| {
            let place = &self.names.runs[*run];
            let all = place.whole as usize == first && place.last as usize == last;
            all && self.names_somebody(*run)
        };
        if let Some(run) = runs.find(whole) {
            return self.named_by(run, sentence);
        }
        if let Some(person) = self.with_initials(first, last) {
            let entity = self.person(person);
            let word = self.tokens.outer[first].word();
            self.by_words.insert([word][..].into(), entity);
            return entity;
        }
        if let Some(person) = self.named_elsewhere(first, last) {
            return self.person(person);
        }
        let items = &self.tokens.outer[first..last];
        let gender = self.tokens.info(&items[items.len() - 1]).gender;
        if !items.iter().any(|t| t.kind() == Kind::Number) {
            return self.entity(first, last, SpeakerKind::Person, gender);
        }
        // “SPEAKER 2” is not “SPEAKER 1”.
        let told = items
            .iter()
            .filter(|t| t.is_word() || t.kind() == Kind::Number);
        let words: Vec<WordId> = told.map(Token::word).collect();
        self.entity_called(&words, (first, last), SpeakerKind::Person, gender)
    }

    /// Whoever answers in an interview and is named in full at its head.
    fn named_elsewhere(&self, first: usize, last: usize) -> Option<u32> {
        // Few are spoken of where one answers; a label of a play is one word as a rule.
        const PEOPLE: usize = 200;
        let words: Vec<WordId> = self.words(first, last).collect();
        if words.len() < 2 || self.discovery.people.len() > PEOPLE {
            return None;
        }
        let people = self.discovery.people.iter();
        let mut forms = people.map(|found| found.forms.iter());
        let person = forms.position(|mut forms| forms.any(|form| *form.words == *words))?;
        Some(person as u32)
    }

    /// “AL:” in a talk with Ann Lind: the only one whose names begin so.
    fn with_initials(&self, first: usize, last: usize) -> Option<u32> {
        const LETTERS: std::ops::RangeInclusive<usize> = 2..=3;
        // Few are spoken of where two talk, and each label is looked up once.
        const PEOPLE: usize = 200;
        let token = &self.tokens.outer[first];
        let vocabulary = &self.tokens.vocabulary;
        if last != first + 1
            || !token.is_word()
            || !token.has(flag::ALL_CAPITALS)
            || self.discovery.people.len() > PEOPLE
            || self.by_words.contains_key(&[token.word()][..])
        {
            return None;
        }
        let letters = vocabulary.word(token.word());
        if !LETTERS.contains(&letters.chars().count()) {
            return None;
        }
        let begins = |words: &[WordId]| {
            let mut initials = letters.chars();
            let mut words = words
                .iter()
                .map(|word| vocabulary.word(*word).chars().next());
            words.all(|initial| initial == initials.next()) && initials.next().is_none()
        };
        let people = self.discovery.people.iter().enumerate();
        let mut people =
            people.filter(|(_, found)| found.forms.iter().any(|form| begins(&form.words)));
        let (person, _) = people.next()?;
        people.next().is_none().then_some(person as u32)
    }

    /// “Ann Lee and her husband, Tom,”: both, and neither of them alone.
    pub(super) fn named_with_relative(&self, first: usize, last: usize) -> bool {
        /// “Ina and her son”.
        const LEAST_ITEMS: usize = 4;
        let outer = &self.tokens.outer[first..last];
        if outer.len() < LEAST_ITEMS || !outer[0].capital() {
            return false;
        }
        let name = outer.iter().take_while(|t| t.is_word() && t.capital());
        let and = name.count();
        outer.len() >= and + 3
            && outer[and].is(w::AND)
            && outer[and + 1].is_any(&[w::HIS, w::HER, w::THEIR])
            && self.tokens.is_class(&outer[and + 2], is::KIN)
    }

    /// “The company and its founder”: neither of them alone.
    fn two_of_whom_one_is_the_others(&self, from: usize, to: usize) -> bool {
        (from + 1..to.saturating_sub(2)).any(|at| {
            let (and, whose) = (&self.tokens.outer[at], &self.tokens.outer[at + 1]);
            and.is(w::AND) && whose.is_any(&[w::ITS, w::HIS, w::HER, w::THEIR])
        })
    }

    /// “the 31-year-old”, “the teenager”, “the mother-of-two”: the last person whom something was told of.
    fn aged(&mut self, from: usize, to: usize, sentence: u32) -> Option<u32> {
        let outer = &self.tokens.outer;
        let age = &outer[to - 1];
        // “the mother of two”
        let parent = || {
            let of = outer.get(to).is_some_and(|t| t.is(w::OF));
            let number = outer
                .get(to + 1)
                .filter(|t| t.kind() == Kind::Number || t.is_word());
            let number = number
                .is_some_and(|t| t.kind() == Kind::Number || self.tokens.is_class(t, is::NUMBER));
            of && number && age.is_word() && self.tokens.is_class(age, is::KIN)
        };
        // “the 29-year-old teacher”
        let years = |t: &Token| t.kind() == Kind::Number && t.length() >= AGE_BYTES;
        let office = is::ROLE | is::GENERIC_PERSON;
        if from + 3 == to && outer[from].is(w::THE) && years(&outer[from + 1]) {
            let somebody =
                self.tokens.is_class(age, office) && !self.tokens.is_class(age, is::GROUP);
            let somebody = somebody && age.small();
            return somebody.then(|| self.of_age(from + 1, sentence))?;
        }
        if from + 2 != to || !outer[from].is(w::THE) {
            return None;
        }
        if parent() {
            return self.about(sentence);
        }
        if years(age) {
            return self.of_age(from + 1, sentence);
        }
        // What is no word has a number of another kind in its place.
        let vocabulary = &self.tokens.vocabulary;
        let word = age.is_word().then_some(age.word());
        let parent = age.has(flag::JOINED)
            && word.is_some_and(|word| vocabulary.word(word).contains("-of-"));
        let young = word.is_some_and(|word| {
            vocabulary.info(word).is_also(also::AGE) && !self.introduced(word, sentence)
        });
        if !(parent || young) {
            return None;
        }
        self.about(sentence)
    }

    /// Whose age it is that stands `at`, or the last person whom something was told of.
    fn of_age(&mut self, at: usize, sentence: u32) -> Option<u32> {
        let years = ages::years(self.tokens, &self.tokens.outer[at]);
        let (tokens, names, discovery) = (self.tokens, self.names, self.discovery);
        let told = self
            .ages
            .get_or_insert_with(|| Ages::told(tokens, names, discovery));
        match years.and_then(|years| told.only(years)) {
            Some(person) => Some(self.person(person)),
            None => self.about(sentence),
        }
    }

    /// The last person whom something was told of, not far back.
    pub(super) fn about(&self, sentence: u32) -> Option<u32> {
        let mut recent = self.recent_in(sentence, 2);
        let person = |entity: u32| self.person_of(entity).is_some();
        let about = recent.find(|m| (m.subject || m.spoke) && person(m.entity));
        about.map(|mention| mention.entity)
    }

    /// The politician mentioned last, not far back, of those whom this holds of.
    pub(super) fn politician(&self, sentence: u32, holds: impl Fn(&u32) -> bool) -> Option<u32> {
        let lexicon = self.tokens.vocabulary.lexicon;
        let office = |role: WordId| {
            let means = |word: WordId| {
                lexicon
                    .means(w::POLITICIAN)
                    .contains(&(w::POLITICIAN, word))
            };
            let longer = lexicon.nicknames(role).iter();
            means(role) || longer.into_iter().any(|(_, word)| means(*word))
        };
        let elected = |entity: u32| {
            let person = self.person_of(entity);
            person.is_some_and(|person| self.roles_of(person).iter().any(|(_, role)| office(*role)))
        };
        let recent = self.recent_in(sentence, 2);
        let mut recent = recent.map(|mention| mention.entity);
        recent.find(|entity| elected(*entity) && holds(entity))
    }

    /// The entity with this head noun that was mentioned last.
    pub(super) fn same_head(&self, head: WordId, kind: Option<SpeakerKind>) -> Option<u32> {
        let last = |entity: &u32| {
            self.result.entities[*entity as usize]
                .mentions
                .last()
                .map(|(start, _)| *start)
        };
        self.by_head
            .of(head)
            .take(SAME_HEAD)
            .filter(|entity| {
                kind.is_none_or(|kind| self.result.entities[*entity as usize].kind == kind)
            })
            .max_by_key(last)
    }

    /// The entity of these words, new if it was not there.
    pub(super) fn entity(
        &mut self,
        from: usize,
        to: usize,
        kind: SpeakerKind,
        gender: Gender,
    ) -> u32 {
        let from =
            from + usize::from(kind == SpeakerKind::Organisation && self.says_what(from, to));
        let from = match kind {
            SpeakerKind::Organisation => self.behind_adjectives(from, to),
            _ => from,
        };
        let mut words = std::mem::take(&mut self.words);
        words.clear();
        words.extend(self.words(from, to));
        let entity = self.entity_called(&words, (from, to), kind, gender);
        self.words = words;
        entity
    }

    /// “the so-called Harbour Front”, “the left-leaning Harbour Party”: where the name of a body begins, if all behind it are capitals.
    fn behind_adjectives(&self, from: usize, to: usize) -> usize {
        let items = &self.tokens.outer[from..to];
        let grammar = is::GRAMMAR | is::ROLE | is::TITLE | is::NUMBER;
        let adjective = |t: &&Token| t.small() && !self.tokens.is_class(t, grammar);
        let name = 1 + items[1..].iter().take_while(adjective).count();
        let capital = |t: &Token| t.is_word() && t.capital();
        let people = is::DEMONYM | is::ROLE | is::TITLE | is::GROUP;
        let body = items[items.len() - 1].is_word()
            && !self.tokens.is_class(&items[items.len() - 1], people);
        let long = items.len() > name + 1 || items[items.len() - 1].has(flag::INNER_CAPITAL);
        let named = long && items[name..].iter().all(capital) && body;
        // “Packaged food maker Harlow Foods”, at the head of a sentence
        let noun = &items[name - 1];
        let lexicon = self.tokens.vocabulary.lexicon;
        let kind =
            items[0].has(flag::FIRST) && noun.is_word() && !lexicon.means(noun.word()).is_empty();
        from + if (items[0].is(w::THE) || kind) && named && name > 1 {
            name
        } else {
            0
        }
    }

    /// `Rival Lindqvist`, `Brokerage Orion`: a noun at the head of a sentence that says what the body behind it is.
    fn says_what(&self, from: usize, to: usize) -> bool {
        let (noun, name) = (&self.tokens.outer[from], self.tokens.outer.get(from + 1));
        let vocabulary = &self.tokens.vocabulary;
        to > from + 1
            && noun.is_word()
            && noun.capital()
            && noun.has(flag::FIRST)
            && name.is_some_and(|name| name.is_word() && name.capital())
            && !vocabulary.info(noun.word()).any(is::ORG_WORD)
            && !vocabulary.lexicon.means(noun.word()).is_empty()
    }
}

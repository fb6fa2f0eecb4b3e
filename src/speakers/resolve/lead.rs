//! Whom a report tells of before it names them: “A farmer … Otto Lind, 63, …”.

use super::phrases::noun::Noun;
use super::{Walk, LATER, LEAD, NAMES_NEAR};
use crate::extraction::Gender;
use crate::lang::{form, is, w, WordId};
use crate::speakers::discover::NOBODY;
use crate::speakers::forms::gender_of_role;
use crate::speakers::names::{evidence, NameRun};
use crate::tokens::{Kind, Punct};

impl Walk<'_> {
    /// Whoever is not named yet where a report tells of them: “a judge”, “The captain of a ferry”, and “Ferry captain” of a headline,
    /// which has no articles.
    pub(super) fn told_later(&mut self, first: usize, head: usize, sentence: u32) -> Option<u32> {
        let outer = &self.tokens.outer;
        let noun = outer[head].word();
        let definite = outer[first].is(w::THE);
        let opens = first < head && self.begins_sentence(first, sentence);
        let bare = opens && outer[first].capital() && !definite;
        let whose = definite && outer.get(head + 1).is_some_and(|t| t.is(w::OF));
        // “the top army commander there said”, and then “The commander, Gen. Ann Lee”
        let lead = definite && first + 1 < head && self.leads(sentence);
        if lead && !whose {
            return self.headed_by(first, head, sentence);
        }
        if !outer[first].is_any(&[w::A, w::AN]) && !bare && !whose {
            return None;
        }
        let known = self.headed_by(first, head, sentence);
        known.or_else(|| self.told_first(noun, sentence))
    }

    /// `A farmer says he is lucky. Otto Lind, 63, was found …`: at the head of a text the first whom the next sentences name, in full and
    /// with no office of their own; further down only whoever speaks next, with an age.
    pub(super) fn told_first(&mut self, head: WordId, sentence: u32) -> Option<u32> {
        let vocabulary = &self.tokens.vocabulary;
        let info = vocabulary.info(head);
        let somebody = info.any(is::ROLE | is::TITLE | is::GENERIC_PERSON);
        if !somebody || info.any(is::SOURCE | is::GROUP | is::KIN) {
            return None;
        }
        let lead = self.leads(sentence);
        let reach = sentence + if lead { LEAD } else { 1 };
        let (run, person) = self.named_behind(sentence, reach, |_| true)?;
        let found = &self.discovery.people[person as usize];
        let gender = gender_of_role(vocabulary, head);
        let fits =
            [found.gender, Gender::Unknown].contains(&gender) || found.gender == Gender::Unknown;
        let new = self.entity_of_person[person as usize] == u32::MAX;
        let office =
            run.title != w::NONE && vocabulary.info(run.title).any(is::ROLE | is::TITLE_ALONE);
        let plain = run.words > 1 && !office && self.roles_of(person).is_empty();
        // “A young woman” may be anybody.
        let placed = if lead {
            let anybody = info.any(is::GENERIC_PERSON);
            self.opens_or_speaks(&run) && (!anybody || self.with_age(&run))
        } else {
            let para = |of: u32| self.tokens.sentences[of as usize].para;
            para(run.sentence) == para(sentence) && run.has(evidence::SPEECH) && self.with_age(&run)
        };
        (new && fits && plain && placed).then(|| self.person(person))
    }

    /// “The witness said …”, and then “The witness, Ann Lee, 43, lives …”: whoever a sentence soon after names with the same words.
    pub(super) fn apposed_later(&mut self, noun: &Noun, sentence: u32) -> Option<u32> {
        let word = noun.token.word();
        if !noun.bare() {
            return None;
        }
        let apposed = |run: &NameRun| self.apposed_to(word, run);
        let (_, person) = self.named_behind(sentence, sentence + LATER, apposed)?;
        let new = self.entity_of_person[person as usize] == u32::MAX;
        let gender = gender_of_role(&self.tokens.vocabulary, word);
        let own = self.discovery.people[person as usize].gender;
        let fits = own == Gender::Unknown || [own, Gender::Unknown].contains(&gender);
        let first = self.first_bearer.get(&word);
        let only = first.is_none_or(|first| *first == person);
        (new && fits && only).then(|| self.person(person))
    }

    /// The first name of somebody behind a sentence, up to another one, of which this holds; and whose it is.
    fn named_behind(
        &self,
        sentence: u32,
        reach: u32,
        holds: impl Fn(&NameRun) -> bool,
    ) -> Option<(NameRun, u32)> {
        let from = (self.names.runs).partition_point(|run| run.sentence <= sentence);
        let later = self.names.runs[from..].iter();
        later
            .zip(&self.discovery.of_run[from..])
            .take(NAMES_NEAR)
            .take_while(|(run, _)| run.sentence <= reach)
            .find(|(run, person)| !run.inner && **person != NOBODY && holds(run))
            .map(|(run, person)| (*run, *person))
    }

    /// “The witness, Ann Lee, 43,”, “the broker, Ann Lee of Arlen Securities,”
    fn apposed_to(&self, role: WordId, run: &NameRun) -> bool {
        let outer = &self.tokens.outer;
        let Some(the) = (run.whole as usize).checked_sub(3) else {
            return false;
        };
        let ends = outer.get(run.last as usize);
        let ends = ends.is_some_and(|t| t.is_punct(Punct::Comma) || t.is_any(&[w::OF, w::FROM]));
        let comma = outer[the + 2].is_punct(Punct::Comma);
        ends && comma && outer[the].is(w::THE) && outer[the + 1].is(role)
    }

    /// Whether a sentence is one of the first, counted from the title.
    pub(super) fn leads(&self, sentence: u32) -> bool {
        let title = self.tokens.paragraphs.get(self.tokens.title as usize);
        sentence < title.map_or(0, |title| title.first_sentence) + LEAD
    }

    fn opens_or_speaks(&self, run: &NameRun) -> bool {
        let opens = self.tokens.sentences[run.sentence as usize].first == run.whole;
        let subject = run.has(evidence::SUBJECT) || self.with_age(run);
        // “Prosecuting, Ann Lee said”: what she does there is said.
        let first = self.tokens.sentences[run.sentence as usize].first;
        let acts = || {
            let opener = &self.tokens.outer[first as usize];
            run.whole == first + 2 && self.tokens.info(opener).form(form::ING)
        };
        !run.has(evidence::POSSESSIVE) && (opens && subject || run.has(evidence::SPEECH) && !acts())
    }

    /// `Otto Lind, 63,`
    fn with_age(&self, run: &NameRun) -> bool {
        let next = |ahead: u32| self.tokens.outer.get((run.last + ahead) as usize);
        let comma = next(0).is_some_and(|item| item.is_punct(Punct::Comma));
        comma && next(1).is_some_and(|item| item.kind() == Kind::Number)
    }
}

//! Descriptions and who bears them: “the senator”, “his wife”, “the city”, “the woman” who has no name.

use super::{Mention, Walk, DESCRIPTION_WORDS, MENTIONS_BACK, PLACES_BACK, SENTENCES_BACK};
use crate::extraction::Gender;
use crate::lang::{is, w, WordId};
use crate::speakers::forms::gender_of_role;
use crate::speakers::names::evidence;
use crate::tokens::Kind;

impl Walk<'_> {
    /// “a young woman”: somebody without a name.
    pub(super) fn introduce(&mut self, article: usize, sentence: u32, end: usize) {
        let reach = end.min(article + 1 + DESCRIPTION_WORDS);
        let words = self.tokens.outer[article + 1..reach].iter();
        let head = words
            .take_while(|token| token.small())
            .find(|token| self.tokens.is_class(token, is::GENERIC_PERSON));
        if let Some(head) = head {
            self.unnamed.insert(head.word, sentence);
        }
    }

    /// “the senator” that is no source moves the story on too, if the text has called somebody so.
    pub(super) fn description_in_passing(&mut self, the: usize, sentence: u32, end: usize) {
        let reach = end.min(the + 1 + DESCRIPTION_WORDS);
        let role = is::ROLE | is::TITLE;
        let Some(head) = (the + 1..reach)
            .take_while(|at| self.tokens.outer[*at].is_word())
            .find(|at| self.tokens.is_class(&self.tokens.outer[*at], role))
        else {
            return;
        };
        let next = self.tokens.outer.get(head + 1).filter(|_| head + 1 < end);
        // “the senator Ann Lee”, “the senator from Ohio”, “the senators”: others, or named anyway.
        let another = next
            .is_some_and(|token| token.is_word() && token.capital() || token.is(w::OF))
            || self.tokens.is_class(&self.tokens.outer[head], is::GROUP)
            || !self.tokens.outer[head].small();
        if another {
            return;
        }
        let Some(entity) = self.called(self.tokens.outer[head].word) else {
            return;
        };
        let preposition = the > 0
            && self
                .tokens
                .is_class(&self.tokens.outer[the - 1], is::PREPOSITION);
        let possessive = next.is_some_and(|token| token.kind == Kind::Possessive);
        let opens = possessive && self.opens_paragraph(the, sentence);
        self.mentions.push(Mention {
            entity,
            sentence,
            para: self.tokens.sentences[sentence as usize].para,
            item: the as u32,
            subject: opens
                || !preposition && !possessive && next.is_some_and(|token| self.is_verb(token)),
            possessive: possessive && !opens,
            preposition,
            pronoun: false,
            spoke: false,
        });
    }

    /// Whether “a woman” was spoken of just before: “the woman” is she, and nobody with a name.
    pub(super) fn introduced(&self, head: WordId, sentence: u32) -> bool {
        self.unnamed
            .get(&head)
            .is_some_and(|seen| sentence - seen <= SENTENCES_BACK)
    }

    /// Who bears a title or role that the text has given to somebody, or else whoever the story is about.
    pub(super) fn bearer(&self, role: WordId, sentence: u32) -> Option<u32> {
        self.called(role).or_else(|| {
            if self.tokens.vocabulary.info(role).any(is::SOURCE) {
                return None;
            }
            // Nobody is called so: whoever the story is about, if that is clear.
            let recent = self.mentions.iter().rev().take(MENTIONS_BACK);
            recent
                .take_while(|mention| sentence - mention.sentence <= 2)
                .find(|mention| {
                    let gender = self.result.entities[mention.entity as usize].gender;
                    (mention.subject || mention.spoke)
                        && gender != Gender::Unknown
                        && self.result.entities[mention.entity as usize]
                            .person
                            .is_some()
                        && self.may_be(role, mention.entity)
                })
                .map(|mention| mention.entity)
                .or_else(|| self.only_one(role, sentence))
        })
    }

    /// The person of the sentences just before, if there is only one.
    pub(super) fn only_one(&self, role: WordId, sentence: u32) -> Option<u32> {
        let mut people = self
            .mentions
            .iter()
            .rev()
            .take(MENTIONS_BACK)
            .take_while(|mention| sentence - mention.sentence <= 2)
            .filter(|mention| {
                self.result.entities[mention.entity as usize]
                    .person
                    .is_some()
            })
            .map(|mention| mention.entity);
        let only = people.next()?;
        (people.all(|other| other == only) && self.may_be(role, only)).then_some(only)
    }

    /// Whether the gender of the word does not speak against it.
    pub(super) fn may_be(&self, role: WordId, entity: u32) -> bool {
        let gender = gender_of_role(&self.tokens.vocabulary, role);
        let own = self.result.entities[entity as usize].gender;
        gender == Gender::Unknown || own == Gender::Unknown || own == gender
    }

    /// The person mentioned last whom the text calls so, or the first whom it ever does.
    pub(super) fn called(&self, role: WordId) -> Option<u32> {
        let lexicon = self.tokens.vocabulary.lexicon;
        let bears = |person: u32| {
            let from = self.roles.partition_point(|(p, _)| *p < person);
            self.roles[from..]
                .iter()
                .take_while(|(p, _)| *p == person)
                .any(|(_, word)| *word == role || lexicon.nickname(*word, role))
        };
        if !self.first_bearer.contains_key(&role) && !lexicon.has_nickname(role) {
            return None;
        }
        let recent = self.mentions.iter().rev().take(MENTIONS_BACK);
        for mention in recent {
            let person = self.result.entities[mention.entity as usize].person;
            if self.may_be(role, mention.entity) && person.is_some_and(bears) {
                return Some(mention.entity);
            }
        }
        self.first_bearer
            .get(&role)
            .map(|person| self.entity_of_person[*person as usize])
            .filter(|entity| *entity != u32::MAX && self.may_be(role, *entity))
    }

    /// “his wife”, “her ex-husband”: somebody of his name, of the other's gender, named not long before.
    pub(super) fn relation(
        &self,
        first: usize,
        head: usize,
        sentence: u32,
        runs: std::ops::Range<usize>,
    ) -> Option<u32> {
        let token = &self.tokens.outer[first];
        let kin = self.tokens.outer[head].word;
        if !token.is_any(&[w::HIS, w::HER]) || !self.tokens.vocabulary.info(kin).any(is::KIN) {
            return None;
        }
        let possessor = self.pronoun(first, sentence, runs).0?;
        let named = |entity: u32| {
            let person = self.result.entities[entity as usize].person?;
            Some(&self.discovery.people[person as usize])
        };
        let last = named(possessor)?.last;
        let gender = gender_of_role(&self.tokens.vocabulary, kin);
        let recent = self.mentions.iter().rev().take(MENTIONS_BACK);
        recent.map(|mention| mention.entity).find(|entity| {
            *entity != possessor
                && named(*entity).is_some_and(|found| found.last == last && found.gender == gender)
        })
    }

    /// “the state”, “the city”: the place named just before.
    pub(super) fn place_called(
        &mut self,
        first: usize,
        runs: std::ops::Range<usize>,
    ) -> Option<u32> {
        let lowest = runs.start.saturating_sub(PLACES_BACK);
        let run = (lowest..runs.end).rev().find(|run| {
            let place = &self.names.runs[*run];
            !place.inner && (place.last as usize) <= first && place.has(evidence::PLACE)
        })?;
        let place = self.names.runs[run];
        Some(self.organisation(place.whole, place.last))
    }
}

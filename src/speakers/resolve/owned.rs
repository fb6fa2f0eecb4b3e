//! Bodies that go by somebody's name, “the Lee campaign”, and bodies by a name of one word that nobody is known to be.

use super::{Walk, SENTENCES_BACK};
use crate::extraction::Gender;
use crate::lang::{also, is, List, WordId};
use crate::speakers::names::NameRun;
use crate::tokens::{Kind, Token};

/// Words between a name and the noun of a body that goes by it: “Lee's 2016 presidential campaign”.
const BETWEEN_WORDS: usize = 2;
/// Sentences after which a campaign that was named may be another.
const SENTENCES_SINCE: u32 = 24;

/// Where a body that goes by somebody's name was named last: its items, half-open, and the sentence.
#[derive(Debug, Clone, Copy)]
pub(super) struct Owned {
    pub first: u32,
    pub last: u32,
    pub sentence: u32,
}

impl Walk<'_> {
    /// “the Lee campaign”, “Lee's presidential campaign”: “the campaign” means it later.
    pub(super) fn owns_body(&mut self, run: &NameRun, sentence: u32) {
        let outer = &self.tokens.outer;
        let behind = run.last as usize;
        let owner = outer
            .get(behind)
            .is_some_and(|t| t.kind() == Kind::Possessive);
        let from = behind + usize::from(owner);
        let small = |t: &Token| t.small() && !self.tokens.is_class(t, is::GRAMMAR);
        let plain = |t: &&Token| small(t) || t.kind() == Kind::Number;
        let words = outer[from..]
            .iter()
            .take(BETWEEN_WORDS + 1)
            .take_while(plain);
        let noun =
            |t: &Token| t.is_word() && self.tokens.vocabulary.info(t.word()).is_also(also::OWNED);
        let Some(between) = words.clone().position(noun) else {
            return;
        };
        let at = from + between;
        let place = Owned {
            first: run.whole,
            last: at as u32 + 1,
            sentence,
        };
        self.owned.insert(outer[at].word(), place);
    }

    /// “the campaign”: the one that was named last.
    pub(super) fn owned_called(&mut self, noun: WordId, sentence: u32) -> Option<u32> {
        let place = *self.owned.get(&noun)?;
        let recent = sentence <= place.sentence + SENTENCES_SINCE;
        recent.then(|| self.organisation(place.first, place.last))
    }

    /// “Veritol said it would close. … the company said”: a name of one word that acts or speaks, and of which nothing tells that it
    /// is somebody's.
    pub(super) fn lone_name(&self, noun: WordId, sentence: u32) -> Option<u32> {
        let means = self.tokens.vocabulary.lexicon.means(noun);
        (!means.is_empty()).then(|| self.lone_subject(sentence, SENTENCES_BACK))?
    }

    /// “Bracken said it would close. The housing charity said”: the same, called by one word more, where it has just spoken.
    pub(super) fn lone_body(&self, (from, head): (usize, usize), sentence: u32) -> Option<u32> {
        let outer = &self.tokens.outer;
        let what = from + 2 == head
            && outer[from + 1].small()
            && outer[head].small()
            && !self.tokens.listed(List::Others, &outer[from + 1])
            && !self.tokens.listed(List::PublicBodies, &outer[head]);
        let (spoke, at) = self.spoke.filter(|_| what)?;
        let here = |at: u32| self.tokens.sentences[at as usize].para;
        let near = sentence - at <= 1 && here(at) == here(sentence);
        let lone = near.then(|| self.lone_name(outer[head].word(), sentence))?;
        lone.filter(|entity| *entity == spoke)
    }

    /// A name of one word that acted or spoke in one of so many sentences before, and of which nothing tells that it is somebody's.
    pub(super) fn lone_subject(&self, sentence: u32, back: u32) -> Option<u32> {
        let mut recent = self.recent_in(sentence, back);
        let lone = |entity: u32| {
            let person = self.person_of(entity)?;
            let found = &self.discovery.people[person as usize];
            let one_word = found.forms.iter().all(|form| form.words.len() == 1);
            let nobody = found.gender == Gender::Unknown && found.titles.is_empty();
            (one_word && nobody && self.roles_of(person).is_empty()).then_some(entity)
        };
        recent.find_map(|m| {
            if m.subject || m.spoke {
                lone(m.entity)
            } else {
                None
            }
        })
    }
}

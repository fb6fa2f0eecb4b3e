//! “The senator” of whom the text never said so: whoever the story is about, if that is clear.

use super::{Mention, Walk};
use crate::extraction::{Gender, SpeakerKind};
use crate::lang::{also, is, w, WordId};
use crate::tokens::{Kind, Punct, Token};

/// Words behind a role within which “him” is somebody else.
const OBJECT_REACH: usize = 4;
/// Items before a name among which a “by” makes an agent of it: “by the club's Ann Lee”.
const AGENT_ITEMS: u32 = 4;

/// Items back to the words for somebody who is another's, and of those words.
const OWNED_BACK: usize = 200;
const OWNER_ITEMS: usize = 6;

impl Walk<'_> {
    /// Nobody is called so: whoever the story is about, if that is clear. The phrase is the items from “the” to its head.
    pub(super) fn whose_story(&self, the: usize, head: usize, sentence: u32) -> Option<u32> {
        let role = self.tokens.outer[head].word();
        let info = self.tokens.vocabulary.info(role);
        let known = info.any(is::ROLE | is::TITLE | is::GENERIC_PERSON);
        if !known && !info.is_also(also::PARTY_MEMBER)
            || info.any(is::SOURCE)
            || info.is_also(also::COUNTERPART)
            || self.says_whose(the, head) && !self.former(the, sentence)
            || self.owned_before(the, role)
        {
            return None;
        }
        let meant = self.story_of(the, head, sentence)?;
        let mut told = self.tokens.outer[the + 1..head].iter();
        let which = the + 1 < head && told.all(|token| token.small());
        let other = info.is_also(also::OFFICE) && which && self.holds_office(meant);
        // “the president” is the nation's, and nobody of whom the text says that he is an adviser or a senator.
        let head_of_state = [w::PRESIDENT, w::GOVERNOR].contains(&role);
        let has_role = || self.has_role(meant) || self.meant_otherwise(meant, role);
        let other = other || head_of_state && has_role();
        let asks = self
            .recent()
            .any(|mention| mention.entity == meant && self.is_agent(mention, sentence));
        (!other && !asks && !self.meets(head, meant)).then_some(meant)
    }

    /// “Lee will not vote for his party's nominee. … The nominee said”: whether the words just before speak of somebody's nominee, who
    /// is not the owner; “Lee is his party's nominee” and “Lee, his party's nominee,” tell who that is.
    fn owned_before(&self, the: usize, role: WordId) -> bool {
        let outer = &self.tokens.outer;
        let mut back = (the.saturating_sub(OWNED_BACK)..the).rev();
        back.any(|at| {
            if !outer[at].is(role) {
                return false;
            }
            let whose =
                |t: &Token| t.kind() == Kind::Possessive || self.tokens.is_class(t, is::POSSESSIVE);
            let word = |t: &Token| t.is_word() && !self.tokens.is_class(t, is::PREPOSITION);
            let from = at.saturating_sub(OWNER_ITEMS);
            let inside = |at: &usize| {
                let verb = outer[*at].small() && self.tokens.acts(&outer[*at]);
                let be = outer[*at].is_word() && self.tokens.is_class(&outer[*at], is::AUX_BE);
                (word(&outer[*at]) || whose(&outer[*at])) && !verb && !be
            };
            let mut phrase = (from..at).rev().take_while(inside);
            let Some(first) = phrase.by_ref().find(|at| whose(&outer[*at])) else {
                return false;
            };
            let before = phrase.last().unwrap_or(first).checked_sub(1);
            let told = before.is_some_and(|at| {
                outer[at].is_punct(Punct::Comma)
                    || outer[at].is_word() && self.tokens.is_class(&outer[at], is::AUX_BE)
            });
            !told
        })
    }

    /// “Lee sat and smiled. The former head of the board told them”: the head of a sentence tells what whoever it is about once was.
    fn former(&self, the: usize, sentence: u32) -> bool {
        let next = self.tokens.outer.get(the + 1);
        self.begins_sentence(the, sentence) && next.is_some_and(|t| t.is(w::FORMER))
    }

    /// “The treasurer” who was taken to be somebody of the story is the same again, as long as he is spoken of.
    pub(super) fn meant_before(&self, the: usize, head: usize) -> Option<u32> {
        let office = &self.tokens.outer[head];
        let entity = *self.meant.get(&office.word())?;
        if the + 1 != head || !self.tokens.is_class(office, is::TITLE) {
            return None;
        }
        let mut recent = self.recent();
        let near = recent.any(|mention| mention.entity == entity);
        (near && !self.says_whose(the, head) && !self.meets(head, entity)).then_some(entity)
    }

    /// “Asked by the club's Ann Lee if it was late, the minister said”: whether somebody asks so in this sentence, and is not he.
    pub(super) fn is_agent(&self, mention: &Mention, sentence: u32) -> bool {
        let from = mention.item.saturating_sub(AGENT_ITEMS) as usize;
        let before = &self.tokens.outer[from..mention.item as usize];
        mention.sentence == sentence && before.iter().any(|token| token.is(w::BY))
    }

    /// Whether the text gives somebody an office: the commissioner is not “the home minister”.
    fn holds_office(&self, entity: u32) -> bool {
        let person = self.person_of(entity);
        let office = |word: WordId| self.tokens.vocabulary.info(word).is_also(also::OFFICE);
        person.is_some_and(|person| self.roles_of(person).iter().any(|(_, word)| office(*word)))
    }

    /// Whether somebody was taken to be what another such word says.
    fn meant_otherwise(&self, entity: u32, role: WordId) -> bool {
        let mut meant = self.meant.iter();
        meant.any(|(word, meant)| *meant == entity && *word != role)
    }

    /// `The teacher has told him`: whoever is told is not the teacher.
    fn meets(&self, head: usize, entity: u32) -> bool {
        let own = self.result.entities[entity as usize].gender;
        let behind = self.tokens.outer.iter().skip(head + 1).take(OBJECT_REACH);
        let mut objects = behind.take_while(|item| item.is_word());
        match own {
            Gender::Male => objects.any(|item| item.is(w::HIM)),
            Gender::Female => objects.any(|item| item.is(w::HER)),
            _ => false,
        }
    }

    fn story_of(&self, the: usize, head: usize, sentence: u32) -> Option<u32> {
        let role = self.tokens.outer[head].word();
        let info = self.tokens.vocabulary.info(role);
        if info.is_also(also::ACCUSED) {
            return self.most_named();
        }
        // Somebody without a name spoke last: the investor may be the shareholder.
        let unnamed = self.spoke.is_some_and(|(entity, at)| {
            let found = &self.result.entities[entity as usize];
            found.kind == SpeakerKind::Person && found.person.is_none() && sentence - at <= 1
        });
        if unnamed {
            return None;
        }
        // A first lady is no lady like any other.
        let first = self.tokens.outer[head - 1].word() == w::FIRST;
        if info.any(is::GENERIC_PERSON) && !first {
            let only = self.only_one(role, sentence);
            return only.filter(|entity| !self.has_role(*entity));
        }
        let recent = self.recent_in(sentence, 2);
        let mut recent = recent.filter(|mention| {
            let entity = &self.result.entities[mention.entity as usize];
            let named = entity.person.is_some_and(|person| {
                let found = &self.discovery.people[person as usize];
                entity.gender != Gender::Unknown || found.forms.iter().any(|f| f.words.len() > 1)
            });
            (mention.subject || mention.spoke) && named && self.may_be(role, mention.entity)
        });
        let about = recent.next().map(|last| {
            // “Ann Lee laughed at Ina Orr, saying she was late. The former minister left.”: whom the sentence before begins with.
            let main = || {
                recent
                    .clone()
                    .take_while(|other| other.sentence == last.sentence)
                    .last()
            };
            let opens = self.begins_sentence(the, sentence) && the + 1 != head;
            let opens = opens && last.sentence + 1 == sentence;
            opens
                .then(main)
                .flatten()
                .filter(|main| !main.pronoun)
                .unwrap_or(last)
        });
        // “Ann Lee felt Milford had slept”: nothing tells that Milford is a person, and of Lee something does.
        let named = about
            .filter(|mention| self.bare(mention.entity))
            .and_then(|bare| {
                recent.find(|other| other.sentence == bare.sentence && !self.bare(other.entity))
            });
        let about = named.or(about);
        let about = about.map(|mention| self.object_of(mention, the, role).unwrap_or(mention));
        about.map(|mention| mention.entity).or_else(|| {
            self.only_one(role, sentence)
                .filter(|entity| !self.bare(*entity))
        })
    }

    /// “Lee met Ann Orr after the mayor had said so”: whom the sentence is about is not the mayor, but its object may be.
    fn object_of(&self, subject: &Mention, the: usize, role: WordId) -> Option<&Mention> {
        let before = &self.tokens.outer[the.checked_sub(1)?];
        let governed = self
            .tokens
            .is_class(before, is::SUBORDINATOR | is::PREPOSITION);
        let behind = self.recent().take_while(|other| other.item > subject.item);
        let items = self.tokens.sentences[subject.sentence as usize].items();
        let mut behind = behind.take_while(|_| governed && items.contains(&the));
        behind.find(|other| {
            let named = self.person_of(other.entity).is_some();
            let apart = other.entity != subject.entity && !other.possessive && !other.pronoun;
            let here = other.sentence == subject.sentence;
            apart && here && named && self.may_be(role, other.entity)
        })
    }

    /// Of those mentioned lately, the one whom the text names most; none if two are named as often.
    fn most_named(&self) -> Option<u32> {
        let mut best: Option<(u32, u32)> = None;
        let mut tie = false;
        for mention in self.recent() {
            let Some(person) = self.person_of(mention.entity) else {
                continue;
            };
            let count = self.discovery.people[person as usize].count;
            match best {
                Some((entity, _)) if entity == mention.entity => {}
                Some((_, most)) if count <= most => tie |= count == most,
                _ => (best, tie) = (Some((mention.entity, count)), false),
            }
        }
        best.filter(|_| !tie).map(|(entity, _)| entity)
    }
}

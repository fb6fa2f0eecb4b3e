//! What stands around a pronoun and around a mention of somebody whom it may mean: verbs, tags, questions, and who else is near.

use super::super::{Mention, Walk, AHEAD, MENTIONS_BACK};
use crate::extraction::{Gender, SpeakerKind};
use crate::lang::{flags, form, is, w};
use crate::tokens::{sign, Punct, Token};

/// Items from a subject within which its verb stands.
const VERB_REACH: usize = 6;
/// Items from whoever asks somebody by name to the verb, with what says who asks: “The Arlen Courier's Ann Lee asked Otto Marsh”.
const ASKS_REACH: usize = 12;

impl Walk<'_> {
    /// “says she”, “Lee says”: whether the verb beside a source is in the present tense.
    pub(in super::super) fn present(&self, first: usize, last: usize) -> bool {
        let says = |token: &Token| {
            let third = || {
                let info = self.tokens.info(token);
                info.speech() && info.form(form::THIRD) && !info.has(flags::NOUN)
            };
            token.small() && third()
        };
        let before = first.checked_sub(1).map(|at| &self.tokens.outer[at]);
        self.tokens.outer.get(last).is_some_and(says) || before.is_some_and(says)
    }

    /// “Ann will meet Ina, who said she was glad. “I am,” she said.” Whether somebody else of this gender, named later in the sentence of a
    /// mention, spoke in it, and not whoever it mentions.
    pub(super) fn who_spoke(&self, place: usize, gender: Gender) -> bool {
        let own = &self.mentions[place];
        let behind = self.mentions[place + 1..].iter().take(MENTIONS_BACK);
        let mut same = behind.take_while(|other| other.sentence == own.sentence);
        let spoke = |other: &Mention| {
            let found = &self.result.entities[other.entity as usize];
            other.spoke && !other.pronoun && other.entity != own.entity && found.gender == gender
        };
        !own.spoke && same.any(spoke)
    }

    /// Whether nobody was mentioned in the sentence before, but by the way: “Holm adviser Ann Lee”, “When Holm slept, Lee”.
    pub(super) fn leads_sentence(&self, place: usize) -> bool {
        let own = &self.mentions[place];
        let before = self.mentions[..place].iter().rev().take(MENTIONS_BACK);
        let mut before = before.take_while(|other| other.sentence == own.sentence);
        let items = self.tokens.sentences[own.sentence as usize].items();
        let opening = &self.tokens.outer[items.start];
        let main = (own.item as usize).checked_sub(1).is_some_and(|at| {
            let comma = self.tokens.outer[at].is_punct(Punct::Comma);
            comma && self.opens_clause(opening)
        });
        // “Lee's mother, Ina, came late.”
        let mut first =
            || before.all(|other| (other.preposition || other.possessive) && !other.pronoun);
        main || !self.yields_to_main(own) && first()
    }

    /// Whether a word that opens a sentence opens a clause with it: “When Lee left”, “Asked whether Lee would”.
    fn opens_clause(&self, opening: &Token) -> bool {
        let info = self.tokens.info(opening);
        let asked = info.form(form::PARTICIPLE) && info.has(flags::QUESTION);
        opening.is_word() && (info.any(is::SUBORDINATOR) || asked)
    }

    /// “When Holm slept, Lee”, “Asked whether Holm slept, Lee”: whether whom a sentence is about is named behind the comma of the clause that
    /// mentions somebody.
    fn yields_to_main(&self, own: &Mention) -> bool {
        let items = self.tokens.sentences[own.sentence as usize].items();
        if !self.opens_clause(&self.tokens.outer[items.start]) {
            return false;
        }
        let mut behind = self.recent().take_while(|other| other.item > own.item);
        behind.any(|other| {
            let at = other.item as usize;
            let comma = self.tokens.outer[at - 1].is_punct(Punct::Comma);
            comma && other.sentence == own.sentence && other.subject
        })
    }

    /// Whether somebody known to be of this gender was mentioned in the paragraph so far.
    pub(super) fn anybody_here(&self, gender: Gender, para: u32) -> bool {
        let mut here = self.recent().take_while(|mention| mention.para == para);
        here.any(|mention| self.result.entities[mention.entity as usize].gender == gender)
    }

    /// Whether somebody with a name who is known to be of this gender was mentioned in the sentence so far.
    pub(super) fn anybody_named(&self, gender: Gender, sentence: u32) -> bool {
        let mut here = self
            .recent()
            .take_while(|mention| mention.sentence == sentence);
        here.any(|mention| {
            let found = &self.result.entities[mention.entity as usize];
            found.person.is_some() && found.gender == gender && !mention.possessive
        })
    }

    /// Whether somebody else, who is known to be of this gender, did something in this sentence or the one before.
    pub(super) fn rival(&self, entity: u32, gender: Gender, sentence: u32) -> bool {
        let mut near = self.recent_in(sentence, 1);
        near.any(|mention| {
            let other = mention.entity != entity && (mention.subject || mention.spoke);
            other && self.result.entities[mention.entity as usize].gender == gender
        })
    }

    /// The only one of the paragraph who is known to be of this gender, where nobody in it may be of either.
    pub(super) fn only_here(&self, gender: Gender, para: u32) -> Option<u32> {
        let here = self.recent().take_while(|mention| mention.para == para);
        let may = |mention: &&Mention| {
            let found = &self.result.entities[mention.entity as usize];
            found.kind == SpeakerKind::Person && [gender, Gender::Unknown].contains(&found.gender)
        };
        let mut here = here.filter(may).map(|mention| mention.entity);
        let only = here.next()?;
        let known = self.result.entities[only as usize].gender == gender;
        (known && here.all(|other| other == only)).then_some(only)
    }

    /// “Sister Ina gave her clay”: whether somebody did something in the past tense, and said nothing.
    pub(super) fn acted_then(&self, mention: &Mention) -> bool {
        if !mention.subject || mention.spoke {
            return false;
        }
        let from = mention.item as usize;
        let items = self.tokens.outer[from..].iter().take(VERB_REACH);
        let mut verbs = items.map(|token| self.tokens.info(token));
        let verb = verbs.find(|info| info.form(form::PAST | form::THIRD) || info.any(is::AUX));
        verb.is_some_and(|info| info.form(form::PAST))
    }

    /// “When Lee asked her whether she knew, she said”: whoever asks “her” is not “she”.
    pub(super) fn asks(&self, mention: &Mention, at: usize, tells: bool) -> bool {
        let pronoun = &self.tokens.outer[at];
        let object = if pronoun.is(w::HE) { w::HIM } else { w::HER };
        let from = at.min(mention.item as usize);
        if !pronoun.is_any(&[w::HE, w::SHE]) || at - from > AHEAD {
            return false;
        }
        // Her own lawyer has a “her” as well.
        let alone = |next: &Token| {
            let link = is::GRAMMAR | is::PREPOSITION | is::WH | is::SUBORDINATOR;
            !next.is_word() || self.tokens.is_class(next, link)
        };
        let outer = &self.tokens.outer;
        // “Lee asked her how. “Slowly,” she said.”: in the sentence before only a question goes over to her.
        let question = |k: usize| tells || self.tokens.info(&outer[k - 1]).has(flags::QUESTION);
        let asked = |k: usize| outer[k].is(object) && alone(&outer[k + 1]) && question(k);
        // “The clerk spoke, and Lee asked him whether he knew”: Lee asks.
        let others = |k: usize| {
            let mut behind = self.recent().take_while(|other| other.item > mention.item);
            behind.any(|other| {
                let subject = !other.pronoun && !other.possessive && !other.preposition;
                subject && other.entity != mention.entity && (other.item as usize) < k
            })
        };
        let next = |k: usize| Some(self.tokens.outer_signs.next(k, at, sign::HE_SHE));
        let next = |k: usize| next(k).filter(|k| *k < at);
        let mut pronouns = std::iter::successors(next(from + 1), |k| next(k + 1));
        pronouns.any(|k| asked(k) && !others(k))
    }

    /// Whether a mention is of whoever asks somebody by name, or by whom somebody is asked, in the sentence before: “Lee asked Otto Marsh
    /// why. “I was late,” he said.”, “Lee was asked by a reporter why.”
    pub(super) fn asked_before(&self, mention: &Mention, at: usize) -> bool {
        let outer = &self.tokens.outer;
        if !mention.subject || !outer[at].is_any(&[w::HE, w::SHE]) {
            return false;
        }
        let from = mention.item as usize;
        let question = |verb: usize| self.tokens.info(&outer[verb]).has(flags::QUESTION);
        let by = from
            .checked_sub(2)
            .is_some_and(|verb| outer[verb + 1].is(w::BY) && question(verb));
        if by {
            return true;
        }
        let mut reach = from + 1..outer.len().min(from + ASKS_REACH);
        let verb = reach.find(|k| self.tokens.acts(&outer[*k]));
        let name = |next: &Token| next.is_word() && next.capital();
        verb.is_some_and(|verb| question(verb) && outer.get(verb + 1).is_some_and(name))
    }

    /// “Lee called Otto Marsh a liar. “I am not,” he replied.”: whether whoever did something to somebody of the same gender in the sentence
    /// before is not who answers it.
    pub(super) fn is_answered(&self, place: usize, at: usize, gender: Gender) -> bool {
        let outer = &self.tokens.outer;
        let own = &self.mentions[place];
        if !own.subject {
            return false;
        }
        let replies = |verb: &Token| self.tokens.info(verb).has(flags::REPLY);
        let answer = at
            .checked_sub(1)
            .is_some_and(|before| replies(&outer[before]))
            || outer.get(at + 1).is_some_and(replies);
        let behind = self.mentions[place + 1..].iter().take(MENTIONS_BACK);
        let mut same = behind.take_while(|other| other.sentence == own.sentence);
        let other = |other: &Mention| {
            let found = &self.result.entities[other.entity as usize];
            let before = (other.item as usize).checked_sub(1);
            let object = before.is_some_and(|verb| self.tokens.acts(&outer[verb]));
            other.entity != own.entity && object && found.gender == gender
        };
        answer && same.any(other)
    }

    /// “Lee was no friend of Anna Holm, he said.”: the pronoun has a tag behind what is said.
    pub(super) fn tags_content(&self, at: usize) -> bool {
        let outer = &self.tokens.outer;
        let says = |verb: &Token| self.tokens.info(verb).speech();
        at > 0
            && outer[at - 1].is_punct(Punct::Comma)
            && outer.get(at + 1).is_some_and(says)
            && outer.get(at + 2).is_none_or(|next| next.punct().is_some())
    }

    /// Whether somebody is named in a sentence: of a tag behind it, he is not who says it.
    pub(super) fn named_in(&self, entity: u32, sentence: u32) -> bool {
        let recent = self.recent();
        recent
            .take_while(|mention| mention.sentence == sentence)
            .any(|mention| mention.entity == entity && !mention.pronoun)
    }

    /// A person known by one word only, and by nothing that shows a person.
    pub(in super::super) fn bare(&self, entity: u32) -> bool {
        let person = self.person_of(entity);
        person
            .map(|person| &self.discovery.people[person as usize])
            .is_some_and(|found| {
                found.titles.is_empty() && found.forms.iter().all(|form| form.words.len() == 1)
            })
    }
}

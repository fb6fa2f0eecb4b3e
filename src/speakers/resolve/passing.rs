//! Those whom a sentence is about without a name and who are no source, “a young woman”, “the senator”: the next “she” may be one of
//! them.

use super::{Mention, Walk, DESCRIPTION_WORDS, SENTENCES_BACK};
use crate::extraction::{Gender, SpeakerKind};
use crate::lang::{also, is, w, WordId};
use crate::speakers::forms::gender_of_role;
use crate::tokens::{Kind, Punct};

/// Words behind a noun that say whose or which it is: “for the ministry of trade”.
const COMPLEMENT_WORDS: usize = 8;

impl Walk<'_> {
    /// “a young woman”: somebody without a name.
    pub(super) fn introduce(&mut self, article: usize, sentence: u32, end: usize) {
        let reach = end.min(article + 1 + DESCRIPTION_WORDS);
        let person = is::GENERIC_PERSON | is::ROLE | is::SOURCE;
        let head = (article + 1..reach)
            .take_while(|at| {
                let token = &self.tokens.outer[*at];
                token.small() && !self.tokens.is_class(token, is::GRAMMAR)
            })
            .filter(|at| self.tokens.is_class(&self.tokens.outer[*at], person))
            .last();
        let Some(head) = head else {
            return;
        };
        // “a nun called Ina gave her clay”
        let outer = &self.tokens.outer;
        let called = head + 2 < end && outer[head + 1].is_any(&[w::CALLED, w::NAMED]);
        if called && outer[head + 2].capital() {
            return;
        }
        let noun = self.tokens.outer[head].word();
        if self.tokens.vocabulary.info(noun).any(is::GENERIC_PERSON) {
            self.unnamed.insert(noun, sentence);
        }
        let there = || {
            let met = self.is_there(article) || self.is_asked(article, sentence);
            met.then_some(head + 1)
        };
        if let Some(last) = self
            .acts_unnamed(article, head, sentence, end)
            .or_else(there)
        {
            self.unnamed_subject(article, last, noun, sentence);
        }
    }

    /// “A spokeswoman for the port denied this.”: the end of the phrase, where it opens its sentence and a verb follows it.
    pub(super) fn acts_unnamed(
        &self,
        article: usize,
        head: usize,
        sentence: u32,
        end: usize,
    ) -> Option<usize> {
        let outer = &self.tokens.outer;
        let one = !self.tokens.is_class(&outer[head], is::GROUP);
        let opens =
            self.begins_sentence(article, sentence) || self.behind_opening(article, sentence);
        // “A woman who lives near the dam spoke.”
        let who = outer.get(head + 1).is_some_and(|t| t.is(w::WHO));
        let last = || {
            Some(head + 1)
                .filter(|_| who)
                .or_else(|| self.end_before_verb(head, end))
        };
        (opens && one).then(last)?
    }

    /// The end of the phrase of this noun, where a verb follows it.
    pub(super) fn end_before_verb(&self, head: usize, end: usize) -> Option<usize> {
        let outer = &self.tokens.outer;
        let next = head + 1;
        let more =
            next < end && outer[next].is_any(&[w::OF, w::FOR, w::AT, w::FROM, w::IN, w::WITH]);
        // “My father never walked.”
        let adverb = || self.tokens.is_class(&outer[next], is::ADVERB);
        let walked = |at: usize| self.tokens.predicates(&outer[at]);
        if self.told && next + 1 < end && adverb() && walked(next + 1) {
            return Some(next);
        }
        self.verb_behind(next, end, more)
    }

    /// The verb right behind a phrase that ends at `behind`, or behind the words that say `more` of it.
    pub(super) fn verb_behind(&self, behind: usize, end: usize, more: bool) -> Option<usize> {
        let outer = &self.tokens.outer;
        let open = is::DETERMINER | is::PREPOSITION | is::POSSESSIVE;
        let verb = |at: &usize| {
            let noun = self.tokens.is_class(&outer[*at - 1], open);
            self.tokens.predicates(&outer[*at]) && !noun
        };
        let reach = end.min(behind + if more { COMPLEMENT_WORDS } else { 1 });
        (behind..reach)
            .take_while(|at| outer[*at].is_word())
            .find(verb)
    }

    /// Somebody without a name does something: the next “she” may be her.
    fn unnamed_subject(&mut self, first: usize, last: usize, noun: WordId, sentence: u32) {
        let gender = gender_of_role(&self.tokens.vocabulary, noun);
        if gender == Gender::Unknown && !self.told || self.named_later(noun, sentence).is_some() {
            return;
        }
        self.acted(first, last, gender, sentence);
    }

    /// “An engineer wrote to him. … The engineer, who …”: whoever spoke without a name opens a sentence.
    fn unnamed_again(&mut self, the: usize, head: usize, sentence: u32) {
        if !self.begins_sentence(the, sentence) || the + 1 != head {
            return;
        }
        let noun = self.tokens.outer[head].word();
        let known = self.same_head(noun, Some(SpeakerKind::Person));
        if let Some(entity) = known.filter(|_| !self.introduced(noun, sentence)) {
            self.mention_subject(entity, the, sentence);
        }
    }

    /// “The judge disagreed.” The next “she” may be the judge, if nobody else can be.
    fn counterpart(&mut self, the: usize, head: usize, sentence: u32, end: usize) {
        let noun = self.tokens.outer[head].word();
        let vocabulary = &self.tokens.vocabulary;
        if !vocabulary.info(noun).is_also(also::COUNTERPART) {
            return;
        }
        let gender = gender_of_role(vocabulary, noun);
        if let Some(last) = self.acts_unnamed(the, head, sentence, end) {
            self.acted(the, last, gender, sentence);
        }
    }

    /// “The president posed for pictures. “A great day,” he said”: an office of somebody without a name opens a paragraph.
    fn office_opens(&mut self, the: usize, head: usize, sentence: u32, end: usize) {
        let office = self.tokens.info(&self.tokens.outer[head]);
        let one = office.is_also(also::OFFICE) && the + 1 == head;
        // “The president, who had come early, was livid. He”
        let outer = &self.tokens.outer;
        let who =
            head + 2 < end && outer[head + 1].is_punct(Punct::Comma) && outer[head + 2].is(w::WHO);
        let acts = who || self.end_before_verb(head, end).is_some();
        if !one || !acts || !self.opens_paragraph(the, sentence) {
            return;
        }
        if let Some(entity) = self.phrase(the, head + 1, sentence, 0..0) {
            self.mention_subject(entity, the, sentence);
        }
    }

    /// A subject without a name.
    pub(super) fn acted(&mut self, first: usize, last: usize, gender: Gender, sentence: u32) {
        let entity = self.entity(first, last, SpeakerKind::Person, gender);
        let known = self
            .mentions
            .last()
            .is_some_and(|m| m.entity == entity && m.sentence == sentence);
        if !known {
            self.mention_subject(entity, first, sentence);
        }
    }

    /// A mention without a name, which a sentence is about.
    pub(super) fn mention_subject(&mut self, entity: u32, first: usize, sentence: u32) {
        self.mentions.push(Mention {
            subject: true,
            ..self.mention(entity, sentence, first)
        });
    }

    /// “the senator” that is no source moves the story on too, if the text has called somebody so.
    pub(super) fn description_in_passing(&mut self, the: usize, sentence: u32, end: usize) {
        let reach = end.min(the + 1 + DESCRIPTION_WORDS);
        let role = is::ROLE | is::TITLE;
        let Some(head) = (the + 1..reach)
            .take_while(|at| self.tokens.outer[*at].is_word())
            .find(|at| self.tokens.is_class(&self.tokens.outer[*at], role))
        else {
            self.body_in_passing(the, sentence, end);
            self.met_by_teller(the, sentence, end);
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
        let Some(entity) = self.called(the, head) else {
            self.unnamed_again(the, head, sentence);
            self.counterpart(the, head, sentence, end);
            self.office_opens(the, head, sentence, end);
            self.met_by_teller(the, sentence, end);
            return;
        };
        let preposition = the > 0
            && self
                .tokens
                .is_class(&self.tokens.outer[the - 1], is::PREPOSITION);
        let possessive = next.is_some_and(|token| token.kind() == Kind::Possessive);
        let opens = possessive && self.opens_paragraph(the, sentence);
        self.mentions.push(Mention {
            subject: opens
                || !preposition && !possessive && next.is_some_and(|token| self.is_verb(token)),
            possessive: possessive && !opens,
            preposition,
            ..self.mention(entity, sentence, the)
        });
    }

    /// Whether “a woman” was spoken of just before: “the woman” is she, and nobody with a name.
    pub(super) fn introduced(&self, head: WordId, sentence: u32) -> bool {
        self.unnamed
            .get(&head)
            .is_some_and(|seen| sentence - seen <= SENTENCES_BACK)
    }
}

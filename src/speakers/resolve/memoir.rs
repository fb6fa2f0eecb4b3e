//! Whom a first-person narrator meets: “my grandmother”, “the guard at the station”. They do what they do without a name, and the
//! next “she” is one of them.

use super::{Mention, Walk, DESCRIPTION_WORDS};
use crate::extraction::Gender;
use crate::lang::{flags, form, is, w, WordId};
use crate::speakers::forms::gender_of_role;
use crate::tokens::Punct;

/// Words between the commas of what is said of somebody before the verb.
const ASIDE_WORDS: usize = 10;
/// Items from “when” to whoever is asked: “When the mayor's own brother asked a guard”.
const OPENING: usize = 8;
/// Nouns of people.
const PEOPLE: u64 = is::HUMAN | is::SOURCE;

impl Walk<'_> {
    /// “My grandmother kept the shop.”
    pub(super) fn relative_in_passing(&mut self, my: usize, sentence: u32, end: usize) {
        let Some((head, last)) = self.acting(my, end) else {
            return;
        };
        let outer = &self.tokens.outer;
        // “of the day my father left”: a clause of its own; “to my father” tells whom something is done to.
        let governed = my
            .checked_sub(1)
            .is_some_and(|before| self.tokens.is_class(&outer[before], is::PREPOSITION));
        if !governed {
            let gender = gender_of_role(&self.tokens.vocabulary, outer[head].word());
            self.acted(my, last, gender, sentence);
        }
    }

    /// “The guard at the station looked at my ticket.”: nobody whom the text names.
    pub(super) fn met_by_teller(&mut self, article: usize, sentence: u32, end: usize) {
        let opens = self.begins_sentence(article, sentence) || self.behind_when(article, sentence);
        if !self.told || !opens {
            return;
        }
        if let Some((head, last)) = self.acting(article, end) {
            let gender = gender_of_role(&self.tokens.vocabulary, self.tokens.outer[head].word());
            self.acted(article, last, gender, sentence);
        }
    }

    /// “Years later, when the line was shut, a young man came”: behind the comma of what opens the sentence of whoever tells it.
    pub(super) fn behind_opening(&self, article: usize, sentence: u32) -> bool {
        let outer = &self.tokens.outer;
        let first = &outer[self.tokens.sentences[sentence as usize].first as usize];
        let opens =
            is::TIME | is::PREPOSITION | is::SUBORDINATOR | is::ADVERB | is::NUMBER | is::WH;
        let comma = article
            .checked_sub(1)
            .is_some_and(|at| outer[at].is_punct(Punct::Comma));
        self.told && comma && first.is_word() && self.tokens.is_class(first, opens)
    }

    /// Whether nothing but “when” stands before the item in its sentence.
    pub(super) fn behind_when(&self, at: usize, sentence: u32) -> bool {
        let before = at.checked_sub(1);
        before.is_some_and(|at| {
            self.begins_sentence(at, sentence) && self.tokens.outer[at].is(w::WHEN)
        })
    }

    /// “When Lee asked a guard, he said”: whoever is asked in such a clause is whom the next one is about.
    pub(super) fn is_asked(&self, article: usize, sentence: u32) -> bool {
        let outer = &self.tokens.outer;
        let first = self.tokens.sentences[sentence as usize].first as usize;
        let asks = article.checked_sub(1).is_some_and(|at| {
            let info = self.tokens.info(&outer[at]);
            info.has(flags::QUESTION) && info.form(form::PAST | form::THIRD | form::BASE)
        });
        // “When I put this to a guard, he said”
        const PUT_ITEMS: usize = 3;
        let put = article.checked_sub(PUT_ITEMS).is_some_and(|at| {
            self.tokens.info(&outer[at]).lemma == w::PUT && outer[article - 1].is(w::TO)
        });
        (asks || put) && article - first <= OPENING && outer[first].is(w::WHEN)
    }

    /// “There was a schoolteacher at the next table.” Who is there is whom the next sentences are about.
    pub(super) fn is_there(&self, article: usize) -> bool {
        let outer = &self.tokens.outer;
        self.told
            && article >= 2
            && outer[article - 2].is(w::THERE)
            && self.tokens.is_class(&outer[article - 1], is::AUX)
    }

    /// Somebody whom nothing tells to be a man or a woman yet, who just did something: “The baker laughed when he heard it.”
    pub(super) fn just_met(&self, mention: &Mention, back: u32, para: u32) -> bool {
        let entity = &self.result.entities[mention.entity as usize];
        let unnamed = entity.person.is_none() && entity.gender == Gender::Unknown;
        let near = back == 0 || back == 1 && mention.para == para;
        self.told && unnamed && near && mention.subject && !mention.pronoun && !mention.spoke
    }

    /// The noun of a phrase that begins with a determiner, and the end of the phrase, where its verb follows.
    fn acting(&self, first: usize, end: usize) -> Option<(usize, usize)> {
        let outer = &self.tokens.outer;
        let reach = end.min(first + 1 + DESCRIPTION_WORDS);
        let person = |at: &usize| {
            let word: WordId = outer[*at].word();
            let info = self.tokens.vocabulary.info(word);
            info.any(PEOPLE) && !info.any(is::GROUP)
        };
        let words = (first + 1..reach)
            .take_while(|at| outer[*at].small() && !self.tokens.is_class(&outer[*at], is::GRAMMAR));
        let head = words.filter(person).last()?;
        let told_of = || self.end_of_aside(head, end);
        Some((head, self.end_before_verb(head, end).or_else(told_of)?))
    }

    /// “The driver, a thin man in a fur hat, was asleep”: what commas say of somebody may stand before the verb.
    fn end_of_aside(&self, head: usize, end: usize) -> Option<usize> {
        let outer = &self.tokens.outer;
        let comma = |at: usize| outer[at].is_punct(Punct::Comma);
        // “The driver, Otto Lind, was asleep” has a name.
        let opened = head + 2 < end && comma(head + 1) && !outer[head + 2].capital();
        let reach = end.min(head + 2 + ASIDE_WORDS);
        let closed = opened.then(|| (head + 2..reach).find(|at| comma(*at)))??;
        let verb = outer.get(closed + 1).filter(|_| closed + 1 < end)?;
        self.tokens.predicates(verb).then_some(head + 1)
    }
}

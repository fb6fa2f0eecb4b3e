//! Who hears what a cue reports, between the verb and the words: `told the crowd that`, `wrote to me about`.

use super::super::grammar::{g, Grammar};
use super::super::phrases::Phrase;
use crate::lang::{form, is, w, VerbClass};

impl Grammar<'_> {
    /// `asked questions from the bench`, `promised growth in return`: a thing with a preposition behind it hears nothing.
    pub(super) fn may_hear(&self, phrase: Phrase, end: usize) -> bool {
        let next = phrase.last + 1;
        let hears = g::CAP | g::SOURCE | g::SUBJ | g::OBJ | g::CLOSE;
        // “asked the same question again”
        let question = self.is_any(phrase.last, &[w::QUESTION, w::QUESTIONS]);
        if question && self.has(next, g::ADV | g::COMMA | g::SUBORD) && !self.has(next, g::WH) {
            return false;
        }
        next >= end
            || !self.has(next, g::PREP)
            || self.is_any(next, &[w::ABOUT, w::OF, w::TO, w::AGAINST, w::FOR])
            || self.has(phrase.last, hears)
            || self.has(phrase.last, g::PLURAL) && !self.has(phrase.last, g::NOUN)
            || self.of_people(phrase)
    }

    /// `told reporters Ann Lee would go`: where the name begins that a verb follows, behind those who are told.
    pub(super) fn name_behind_hearers(&self, phrase: Phrase, end: usize) -> Option<usize> {
        let verb = phrase.last + 1;
        if verb >= end || !self.has(verb, g::FIN) || !self.has(verb, g::SMALL) {
            return None;
        }
        (phrase.first + 1..=phrase.last).find(|k| {
            let hearers = g::SOURCE | g::PLURAL;
            self.has(*k, g::CAP)
                && self.bits[k - 1] & hearers == hearers
                && self.has(k - 1, g::SMALL)
        })
    }

    /// `urged councils and their leaders to stop`: two who are spoken to, where an infinitive or “that” follows the second.
    pub(super) fn with_conjunct(&self, phrase: Phrase, end: usize) -> Phrase {
        let and = phrase.last + 1;
        let second =
            (and + 1 < end && self.is(and, w::AND) && self.has(and + 1, g::DET | g::NOMINAL))
                .then(|| self.phrase_right(and + 1, end))
                .flatten();
        match second {
            Some(second) if self.is_any(second.last + 1, &[w::TO, w::THAT]) => {
                Phrase::new(phrase.first, second.last)
            }
            _ => phrase,
        }
    }

    /// `told the men lined up behind her that`, `urged anyone who got a notice to vote`: whoever is told, with the participle or the
    /// relative clause that says who that is, up to the word that opens what is told.
    pub(super) fn with_clause_of_hearer(&self, phrase: Phrase, end: usize) -> Option<Phrase> {
        const CLAUSE_ITEMS: usize = 10;
        let next = phrase.last + 1;
        let somebody = self.has(phrase.last, g::SOURCE | g::PLURAL | g::NOMINAL)
            && self.has(phrase.last, g::SMALL)
            && !self.has(phrase.last, g::TIME | g::DAY);
        // “asked towns that had no boats to wait”
        let that = self.is(next, w::THAT) && self.has(next + 1, g::FIN | g::AUX);
        let who = self.is(next, w::WHO) || that;
        let participle = self.has(next, g::PAST)
            && self.has(next, g::SMALL)
            && !self.has(next, g::AUX | g::SPEECH)
            && self.info(next).form(form::PARTICIPLE);
        if !somebody || !who && !participle {
            return None;
        }
        // The verb of the relative clause; the participle is its own.
        let verb = if who {
            self.finite(next + 1, end.min(next + 4))?
        } else {
            next
        };
        let reach = end.min(verb + CLAUSE_ITEMS);
        let inside = g::WORD | g::QUOTE | g::POSS;
        let opener = (verb + 2..reach)
            .take_while(|at| self.has(*at - 1, inside) && !self.has(*at - 1, g::SUBJ))
            .find(|at| {
                let to = self.is(*at, w::TO)
                    && self.has(*at + 1, g::VERB | g::AUX)
                    && self.info(*at + 1).form(form::BASE);
                to || !that && self.is_any(*at, &[w::THAT, w::WHETHER])
            })?;
        let others = (verb + 1..opener).any(|at| self.has(at, g::FIN) && !self.has(at - 1, g::AUX));
        (!others).then(|| Phrase::new(phrase.first, opener - 1))
    }

    /// “told the dog”, “asked the clerk”: somebody, and nothing that is said.
    pub(super) fn of_people(&self, object: Phrase) -> bool {
        let people = is::ROLE | is::GENERIC_PERSON | is::KIN | is::ANIMAL | is::GROUP;
        self.has(object.last, g::SMALL) && self.info(object.last).any(people)
    }

    /// `talking to reporters outside the hall`, `wrote to me last month about umbrellas`: where that begins which is said to somebody
    /// behind the “to” at `to`, if anything is; `start` where somebody is nobody. Behind a verb of writing a name is somebody.
    pub(super) fn behind_hearer(
        &self,
        verb: VerbClass,
        to: usize,
        start: usize,
        end: usize,
    ) -> Option<usize> {
        let Some(mut object) = self.phrase_right(to + 1, end) else {
            return Some(start);
        };
        let place = (object.first..object.last).find(|at| self.has(*at + 1, g::PREP));
        object.last = place.unwrap_or(object.last);
        let single = object.first == object.last && self.has(object.last, g::OBJ);
        let somebody = self.of_people(object)
            || self.has(object.last, g::SOURCE) && self.has(object.last, g::SMALL)
            || verb == VerbClass::Writing && self.has(object.last, g::CAP);
        if !single && !somebody || self.any(to, end, g::QUOTE) {
            return Some(start);
        }
        let mut behind = (object.last + 1..end).take_while(|at| self.has(*at, g::WORD));
        behind.find(|at| self.is_any(*at, &[w::ABOUT, w::THAT]))
    }
}

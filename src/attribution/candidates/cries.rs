//! What many are heard to call: `chants of “No” from the gallery`, `broke into cries of “No”`.

use super::super::content::{Pattern, Reading};
use super::super::grammar::g;
use super::super::phrases::Phrase;
use super::super::subject::{How, Memo, Subject};
use super::{Candidate, CueClass, Part};
use crate::lang::{also, w};

impl Part<'_> {
    /// The reading of the noun at `at` where the words in marks behind it are called by somebody who is named.
    pub(super) fn cried(&self, at: usize) -> Option<Candidate> {
        const MARKED: usize = 3;
        let grammar = self.grammar;
        let quote = at + 2;
        let called = quote < self.hi
            && grammar.has(quote, g::QUOTE)
            && grammar.is(at + 1, w::OF)
            && grammar.info(at).is_also(also::CRY);
        if !called {
            return None;
        }
        let mut reading = Reading::new(Pattern::NounOf);
        let mut last = quote;
        reading.push(Some(Phrase::new(quote, quote)));
        // “shouts of “No” and “Shame””
        for _ in 1..MARKED {
            let link = grammar.is(last + 1, w::AND) || grammar.has(last + 1, g::COMMA);
            if last + 2 >= self.hi || !link || !grammar.has(last + 2, g::QUOTE) {
                break;
            }
            last += 2;
            reading.push(Some(Phrase::new(last, last)));
        }
        let source = self.cried_from(last + 1).or_else(|| self.broke_into(at))?;
        let (cue, subject) = (Phrase::new(at, at), Subject::new(source, How::Noun));
        Some(self.candidate(at, cue, CueClass::Speech, subject, reading, false))
    }

    /// `from the gallery`, `rang out from her supporters`: who stands behind the marks that end before `next`.
    fn cried_from(&self, next: usize) -> Option<Phrase> {
        const COME: usize = 3;
        let grammar = self.grammar;
        let from = (next..self.hi.min(next + COME))
            .take_while(|k| grammar.has(*k, g::WORD))
            .find(|k| grammar.is_any(*k, &[w::FROM, w::BY, w::AMONG]))?;
        let source = grammar.phrase_right(from + 1, self.hi)?;
        (!grammar.has(source.last, g::PLACE | g::TIME)).then_some(source)
    }

    /// `The crowd broke into chants`, `led the crowd in a chant`: who stands before the preposition.
    fn broke_into(&self, noun: usize) -> Option<Phrase> {
        const ADJECTIVES: usize = 4;
        let grammar = self.grammar;
        let first = (noun.saturating_sub(ADJECTIVES).max(self.lo)..noun)
            .rev()
            .find(|k| grammar.has(*k, g::PREP) || grammar.is_any(*k, &[w::TO, w::INTO, w::UP]))?;
        if !grammar.is_any(first, &[w::IN, w::INTO, w::WITH, w::TO]) || first <= self.lo {
            return None;
        }
        // “roused the crowd to”
        let object = grammar.phrase_left(first - 1, self.lo).filter(|object| {
            let led = object.first.checked_sub(1).filter(|k| *k >= self.lo);
            let verb = |k| !grammar.has(k, g::AUX | g::PREP | g::PUNCT | g::QUOTE | g::REL);
            led.is_some_and(verb) && grammar.has(object.first, g::DET | g::CAP | g::PLURAL)
        });
        if object.is_some() {
            return object;
        }
        let particle = usize::from(grammar.is_any(first - 1, &[w::OUT, w::UP]));
        let verb = (first - 1).checked_sub(particle).filter(|k| *k > self.lo)?;
        let active = grammar.has(verb, g::FIN) && !grammar.has(verb, g::AUX) && !self.passive(verb);
        let mut memo = Memo::default();
        memo.reset(self.lo, self.hi - self.lo, self.all);
        let subject = active.then(|| grammar.subject(verb, self.lo, self.hi, &mut memo))??;
        Some(subject.phrase)
    }
}

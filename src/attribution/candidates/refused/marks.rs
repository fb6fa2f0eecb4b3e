//! Names, titles and terms between marks: words that are shown and not said.

use super::super::super::grammar::g;
use super::super::super::subject::How;
use super::super::super::titles::long_words;
use super::super::{Candidate, CueClass, Part};
use crate::lang::{also, flags, w, WordId};

/// Words between marks that may be a term in the middle of a phrase.
const TERM_WORDS: usize = 3;
/// Words between marks that say what a thing is called or like, rather than what it tells.
const FEW: usize = 4;

impl Part<'_> {
    /// `a group called “The Lamp”`: what it is called, where nothing stands between the verb and the marks.
    pub(super) fn is_called(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let verb = candidate.verb;
        // Most verbs have no name behind them.
        let may = grammar.has(verb + 1, g::QUOTE | g::CAP)
            && grammar.has(verb, g::PAST)
            && !candidate.passive;
        if !may || !grammar.info(verb).has(flags::NAMES) {
            return false;
        }
        let subject = candidate.subject;
        let before = subject
            .phrase
            .first
            .checked_sub(1)
            .filter(|k| *k >= candidate.lo);
        let relative = before.is_some_and(|k| {
            grammar.is_any(k, &[w::WHICH, w::WHAT, w::WHOM, w::WHO, w::THAT])
                || grammar.has(k, g::REL)
        });
        // “the crew of a tug called Hope”, “the lane behind a shop called “Hope””
        let phrase = subject.phrase;
        let hangs = (phrase.first..phrase.last)
            .rev()
            .find(|k| grammar.has(*k, g::PREP));
        let article = |k: usize| grammar.is_any(k, &[w::A, w::AN]);
        let some = article(phrase.first) || hangs.is_some_and(|k| article(k + 1));
        // “a parrot called Colin shouts”, “a man called Sinclair, who”
        let name = (verb + 1..self.hi)
            .find(|k| !grammar.has(*k, g::CAP))
            .unwrap_or(self.hi);
        let named = name > verb + 1 && (grammar.has(name, g::FIN | g::COMMA) || name >= self.end);
        (grammar.has(verb + 1, g::QUOTE) || named)
            && subject.phrase.last + 1 == verb
            && subject.how == How::Plain
            && some
            && !relative
    }

    /// `played in “Hamlet”`, `The lane signed “Private”`: behind a verb that reports nothing by itself, a title, or a few words in
    /// marks where a thing is the subject.
    pub(super) fn mere_name(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let idle = match candidate.class {
            // “The club read “Harbour Lights””
            CueClass::Trap => {
                grammar.info(candidate.verb).has(flags::SELDOM)
                    || grammar.is_any(candidate.verb, &[w::READ, w::READS, w::READING])
                        && !grammar.has(candidate.subject.phrase.last, g::NOUN | g::REL)
                        && !grammar.is(candidate.subject.phrase.last, w::IT)
                        && !grammar
                            .info(candidate.subject.phrase.last)
                            .is_also(also::BEARS)
            }
            class => !class.known(),
        };
        let quote = idle.then(|| candidate.first_quote(grammar)).flatten();
        let Some(quote) = quote.filter(|quote| *quote > candidate.verb) else {
            return false;
        };
        let subject = candidate.subject.phrase.last;
        let impersonal = grammar.is_any(subject, &[w::IT, w::THIS, w::THAT, w::YOU]);
        let few = grammar.quote_words(quote) <= FEW;
        let speaks = candidate.class != CueClass::Trap && !self.thing(candidate);
        // “who signed herself “Tired””
        let herself = grammar.is_any(
            quote - 1,
            &[w::HIMSELF, w::HERSELF, w::ITSELF, w::THEMSELVES],
        );
        impersonal
            || candidate.passive
            || few && (!speaks || herself)
            || self.title_case(quote)
            || candidate.class != CueClass::Trap && self.amid_phrase(quote)
    }

    /// `pushed the “fast lane” plan`, `in a “launch team” set to go`: a few words in the middle of a phrase, a term or a doubt of the
    /// writer's.
    pub(super) fn amid_phrase(&self, quote: usize) -> bool {
        let grammar = self.grammar;
        let before = quote.checked_sub(1).filter(|k| *k >= self.lo);
        let inside =
            before.is_some_and(|k| grammar.has(k, g::WORD | g::POSS) && !grammar.has(k, g::PREP));
        let ends = matches!(
            grammar.last_mark(self.layout, quote),
            b',' | b'.' | b'!' | b'?' | b'-'
        );
        inside
            && grammar.quote_words(quote) <= TERM_WORDS
            && quote + 1 < self.end
            && grammar.has(quote + 1, g::NOMINAL)
            && !grammar.has(quote + 1, g::PREP | g::SUBORD | g::ADV)
            && !ends
    }

    /// Whether the subject is neither a name nor a person nor words: what cannot speak.
    pub(super) fn thing(&self, candidate: &Candidate) -> bool {
        let speaks =
            g::CAP | g::SOURCE | g::SUBJ | g::OBJ | g::NOUN | g::PLURAL | g::REL | g::CLOSE;
        !self.grammar.has(candidate.subject.phrase.last, speaks)
    }

    /// `“The Long Road”`: two or more words of some length, all with a capital.
    pub(super) fn title_case(&self, quote: usize) -> bool {
        let Some(piece) = self.grammar.items[quote].piece() else {
            return false;
        };
        long_words(self.grammar.tokens.inside(piece)) > 1
    }

    /// `a dog named “Biscuit” won`, `known as “Bull”`: what somebody or something is called.
    pub(super) fn named_so(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let verb = candidate.verb;
        let names = !candidate.class.known()
            && grammar.has(verb + 1, g::QUOTE)
            && grammar.has(verb, g::PAST | g::ING)
            && grammar.info(verb).has(flags::NAMES);
        let known = grammar.is(verb, w::KNOWN)
            && grammar.is(verb + 1, w::AS)
            && grammar.has(verb + 2, g::QUOTE);
        names || known || !candidate.class.known() && self.titled(candidate)
    }

    /// `released a film titled “The Lamp”`: what a thing is called, whatever is done with it.
    fn titled(&self, candidate: &Candidate) -> bool {
        const NAMED: &[WordId] = &[w::CALLED, w::NAMED, w::TITLED, w::ENTITLED];
        let grammar = self.grammar;
        let Some(named) = candidate
            .first_quote(grammar)
            .and_then(|q| q.checked_sub(1))
        else {
            return false;
        };
        let work = || grammar.info(named - 1).is_also(also::WORK);
        named > candidate.verb + 1 && grammar.is_any(named, NAMED) && work()
    }
}

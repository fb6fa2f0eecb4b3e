//! Words that one person tells another said: `“Go,” she recalls him saying`, `The paper quoted Ann Lee: “Go.”`

use super::super::content::{Pattern, Reading};
use super::super::grammar::g;
use super::super::phrases::Phrase;
use super::super::subject::{How, Subject};
use super::{Candidate, CueClass, Part};
use crate::lang::{flags, w};

/// Items that whoever is recalled may take up.
const VOICE_ITEMS: usize = 8;

impl Part<'_> {
    /// `“Go,” Lee recalls the mayor saying`: the mayor says it, where the verb at `at` recalls and `subject` is Lee.
    pub(super) fn recalled(&self, at: usize, subject: Subject) -> Option<Candidate> {
        let grammar = self.grammar;
        let before = subject.phrase.first.checked_sub(1);
        let quote = before.filter(|k| *k >= self.lo && grammar.has(*k, g::QUOTE))?;
        let quotes = || grammar.info(at).has(flags::SEES) || self.quotes_somebody(at);
        if subject.how != How::Plain || !quotes() || !grammar.comma_inside(quote) {
            return None;
        }
        // The phrase to the left: to the right a participle may be taken for its last word.
        let saying = (at + 2..self.hi.min(at + 2 + VOICE_ITEMS))
            .take_while(|k| grammar.has(*k, g::WORD))
            .find(|k| grammar.has(*k, g::ING) && grammar.has(*k, g::SPEECH))?;
        let last = saying - 1 - usize::from(grammar.is(saying - 1, w::AS));
        let voice = grammar
            .phrase_left(last, self.lo)
            .filter(|voice| voice.first == at + 1)?;
        if !grammar.may_say(voice) {
            return None;
        }
        let mut reading = Reading::new(Pattern::After);
        reading.push(Some(Phrase::new(quote, quote)));
        let (cue, subject) = (
            Phrase::new(saying, saying),
            Subject::new(voice, How::PhraseIng),
        );
        let class = self.cue_class(saying).unwrap_or(CueClass::Speech);
        Some(self.candidate(saying, cue, class, subject, reading, false))
    }

    /// `The paper quoted Ann Lee: “Go.”`: she says it, and not the paper.
    pub(super) fn quoted_before_colon(&self, at: usize) -> Option<Subject> {
        let grammar = self.grammar;
        if !self.quotes_somebody(at) || self.passive(at) {
            return None;
        }
        let voice = grammar.phrase_right(at + 1, self.hi)?;
        let colon = voice.last + 1;
        let leads = grammar.has(colon, g::COLON) && grammar.has(colon + 1, g::QUOTE);
        (leads && grammar.may_say(voice)).then(|| Subject::new(voice, How::Inverted))
    }

    fn quotes_somebody(&self, at: usize) -> bool {
        self.grammar.info(at).lemma == w::QUOTE
    }
}

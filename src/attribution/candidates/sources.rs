//! Readings whose source stands behind a passive or is told of: `as reported by NP`, `was called “a joke” by NP`, `seen by NP as`.

use super::super::content::{Pattern, Reading};
use super::super::grammar::g;
use super::super::phrases::Phrase;
use super::super::subject::{How, Subject};
use super::{Candidate, CueClass, Part};
use crate::lang::{flags, w};

impl Part<'_> {
    /// `as reported by NP`, `as was first reported by NP on Tuesday`
    pub(super) fn agent(&self, at: usize, by: usize) -> Option<Candidate> {
        let grammar = self.grammar;
        let class = self.cue_class(at).filter(|class| class.speech())?;
        let mut source = grammar.phrase_right(by + 1, self.hi)?;
        // “criticised by Lee for its tone”
        let cause = (source.first + 1..source.last).find(|k| grammar.is(*k, w::FOR));
        source.last = cause.map_or(source.last, |cause| cause - 1);
        if at == self.lo {
            let subject = self.named_agent(source);
            let reading = self.asked_by(&subject)?;
            return Some(self.candidate(at, Phrase::new(at, at), class, subject, reading, true));
        }
        let mut k = at - 1;
        let mut passive = false;
        while k > self.lo && grammar.has(k, g::ADV | g::AUX) && !grammar.is(k, w::AS) {
            passive |= grammar.has(k, g::BE);
            k -= 1;
        }
        // “when asked by a reporter whether”
        passive |= grammar.info(at).has(flags::TELL | flags::QUESTION)
            && grammar.has(at - 1, g::WH | g::COMMA);
        if !grammar.is(k, w::AS) {
            // “The sale, first reported by the Post, fell through”, “a fact later confirmed by the bank”
            let reduced = grammar.info(at).has(flags::CLAUSE) && k + 1 < at;
            let noun = k - usize::from(reduced && grammar.has(k, g::COMMA) && k > self.lo);
            return (passive || reduced)
                .then(|| self.told_by(at, noun, class, source))
                .flatten();
        }
        let mut reading = Reading::new(Pattern::As);
        if k > self.lo {
            reading.push(grammar.range(self.lo, k - 1));
        } else {
            let comma = grammar.find(source.last + 1, self.end, g::COMMA);
            if comma + 1 < self.end {
                reading.push(grammar.range(comma + 1, self.end - 1));
            }
        }
        (reading.count > 0).then(|| {
            self.candidate(
                at,
                Phrase::new(at, at),
                class,
                Subject::new(source, How::Agent),
                reading,
                false,
            )
        })
    }

    /// `seen by critics as a “lifeboat”`, `known by its owners as “the barn”`: what those who see it so call it.
    pub(super) fn seen_as(&self, at: usize) -> Option<Candidate> {
        const OBJECT_ITEMS: usize = 5;
        let grammar = self.grammar;
        let source = grammar.phrase_right(at + 2, self.hi)?;
        let from = source.last + 1;
        if !grammar.is(from, w::AS) || !grammar.may_say(source) {
            return None;
        }
        let reach = self.end.min(from + OBJECT_ITEMS);
        let quote = grammar.find(from + 1, reach, g::QUOTE | g::BREAK | g::FIN);
        if quote >= reach || !grammar.has(quote, g::QUOTE) {
            return None;
        }
        let mut reading = Reading::new(Pattern::Object);
        reading.push(grammar.range(from + 1, quote));
        let (cue, subject) = (Phrase::new(at, at), Subject::new(source, How::Agent));
        Some(self.candidate(at, cue, CueClass::Act, subject, reading, false))
    }

    /// `The tower, called “a relic” by the mayor, fell`, `often mocked as a “relic” by critics`: what whoever stands behind “by” calls it.
    pub(super) fn called_by(&self, at: usize) -> Option<Candidate> {
        let grammar = self.grammar;
        // Most verbs have neither behind them.
        let next = g::QUOTE | g::PREP | g::SUBORD;
        if self.quotes.is_empty() || !grammar.has(at, g::PAST) || !grammar.has(at + 1, next) {
            return None;
        }
        let info = grammar.info(at);
        let says_as = info.has(flags::NAMES) || info.speech() && grammar.has(at, g::CUE);
        let behind = at + 1 + usize::from(grammar.is(at + 1, w::AS) && says_as);
        let article = behind > at + 1 && grammar.is_any(behind, &[w::A, w::AN, w::THE]);
        let quote = behind + usize::from(article);
        let by = quote + 1;
        let names = (info.has(flags::NAMES) || behind > at + 1)
            && grammar.has(at, g::PAST)
            && by < self.end
            && grammar.has(quote, g::QUOTE)
            && grammar.is(by, w::BY);
        // “a plan often called “late” by critics”
        if !names {
            return None;
        }
        let before = (self.lo..at)
            .rev()
            .find(|k| !grammar.has(*k, g::ADV) || grammar.has(*k, g::AUX));
        let before = before.filter(|k| *k > self.lo)?;
        let hangs = grammar.has(before, g::COMMA | g::DASH | g::NOMINAL)
            && !grammar.has(before, g::AUX | g::SUBJ);
        let source = hangs
            .then(|| grammar.phrase_right(by + 1, self.hi))
            .flatten()?;
        if !grammar.may_say(source) {
            return None;
        }
        let mut reading = Reading::new(Pattern::Object);
        reading.push(Some(Phrase::new(behind, quote)));
        let (cue, subject) = (Phrase::new(at, at), Subject::new(source, How::Agent));
        Some(self.candidate(at, cue, CueClass::Act, subject, reading, true))
    }

    /// `The sale was first reported by NP`: the subject of the passive is what is reported. `“Go home,” she was told by NP`: the quote.
    fn told_by(
        &self,
        at: usize,
        from: usize,
        class: CueClass,
        source: Phrase,
    ) -> Option<Candidate> {
        let mut subject = self.named_agent(source);
        let asks = self.grammar.info(at).has(flags::TELL | flags::QUESTION);
        let reading = asks.then(|| self.asked_by(&subject)).flatten();
        let reading = match reading {
            Some(reading) => reading,
            None => {
                subject = Subject::new(source, How::Agent);
                let told = match self.grammar.has(from, g::REL) {
                    true => Phrase::new(from, from),
                    false => self.grammar.phrase_left(from, self.lo)?,
                };
                let quote = told.first.checked_sub(1).filter(|_| told.first > self.lo);
                let quote = quote.filter(|k| self.grammar.has(*k, g::QUOTE) && asks);
                if told.first == told.last && self.grammar.is(told.first, w::IT) {
                    let reading = self.it_was_told(told.first, source.last)?;
                    return Some(self.candidate(
                        at,
                        Phrase::new(at, at),
                        class,
                        subject,
                        reading,
                        true,
                    ));
                }
                // Whoever is told is not what is told.
                if asks && quote.is_none() {
                    return None;
                }
                match quote {
                    Some(quote) => Reading::of(Pattern::After, Phrase::new(quote, quote)),
                    None => self
                        .said_to(source.last + 1)
                        .unwrap_or(Reading::of(Pattern::Object, told)),
                }
            }
        };
        Some(self.candidate(at, Phrase::new(at, at), class, subject, reading, true))
    }

    /// `was said by NP to have left`: the infinitive is what is said.
    fn said_to(&self, to: usize) -> Option<Reading> {
        let grammar = self.grammar;
        let verb = grammar.is(to, w::TO) && grammar.is_any(to + 1, &[w::HAVE, w::BE]);
        let close = verb.then(|| grammar.content_end(self.layout, Pattern::To, to, self.end))?;
        let content = grammar.range(to, close.checked_sub(1)?)?;
        Some(Reading::of(Pattern::To, content))
    }

    /// Whoever is named behind “by”, with the name behind a comma: `by her lawyer, Ann Lee,`.
    fn named_agent(&self, source: Phrase) -> Subject {
        let name = self.name_behind(source);
        let last = name.map_or(source.last, |name| name.last);
        Subject {
            phrase: Phrase::new(source.first, last),
            name,
            how: How::Agent,
        }
    }

    /// `It was reported by NP that …`, `…, it was claimed by NP`: what the “it” at `it` stands for.
    fn it_was_told(&self, it: usize, source: usize) -> Option<Reading> {
        let grammar = self.grammar;
        let that = grammar.find(source + 1, self.end, g::SUBORD | g::BREAK | g::QUOTE);
        let that = if grammar.is(source + 1, w::THAT) {
            source + 1
        } else {
            that
        };
        if that < self.end && grammar.is(that, w::THAT) {
            let mut reading = Reading::new(Pattern::That);
            let close = grammar.content_end(self.layout, Pattern::That, that, self.end);
            reading.push(grammar.range(that, close.checked_sub(1)?));
            return (reading.count > 0).then_some(reading);
        }
        let before = it.checked_sub(1).filter(|k| *k > self.lo)?;
        if !grammar.has(before, g::COMMA | g::QUOTE) {
            return None;
        }
        let mut reading = Reading::new(Pattern::After);
        reading.push(grammar.range(self.lo, before));
        (reading.count > 0).then_some(reading)
    }
}

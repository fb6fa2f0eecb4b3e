//! What stands between a verb and what it reports: adverbs, days, prepositional phrases.

use super::super::grammar::{g, Grammar};
use crate::lang::{form, is, w};
use crate::tokens::Punct;

impl Grammar<'_> {
    /// Passes adverbs, days and prepositional phrases behind a verb.
    pub(super) fn after_adjuncts(&self, from: usize, end: usize) -> usize {
        let mut at = from;
        while at < end && self.has(at, g::WORD) {
            let bits = self.bits[at];
            let deictic = (self.is_any(at, &[w::LAST, w::THIS, w::EARLIER, w::NEXT, w::LATER])
                || bits & g::TIME != 0)
                && at + 1 < end
                && self.has(at + 1, g::TIME);
            if bits & g::DAY != 0 && at + 1 < end && self.has(at + 1, g::POSS) {
                break;
            }
            if self.there_is(at) {
                break;
            }
            // “said much of the town was dark”: no adverb.
            let part = bits & g::ADV != 0 && at + 1 < end && self.is(at + 1, w::OF);
            if bits & g::ADV != 0 && !part || bits & g::DAY != 0 || deictic {
                at += 1 + usize::from(deictic);
                while at < end && self.has(at, g::TIME) && !self.has(at, g::AUX) {
                    at += 1;
                }
                continue;
            }
            if self.is(at, w::TO) {
                let object = at + 1 < end
                    && (self.has(at + 1, g::DET | g::CAP | g::OBJ)
                        || self.info(at + 1).any(is::REFLEXIVE)
                        || self.has(at + 1, g::SOURCE | g::PLURAL) && !self.has(at + 1, g::VERB));
                if !object {
                    break;
                }
            }
            // “said about 80 of them were late”
            let counts = self.is_any(at, &[w::ABOUT, w::OVER, w::AROUND])
                && self.has(at + 1, g::DIGIT)
                && self.is(at + 2, w::OF);
            if bits & g::PREP == 0 || self.is_any(at, &[w::LIKE, w::THAN]) || counts {
                break;
            }
            // “complained soon after that the hall was cold”
            if at > from && self.soon_after(at + 1, end) {
                at += 1;
                break;
            }
            match self.adjunct_end(at, end) {
                Some(next) => at = next,
                None => break,
            }
        }
        at
    }

    /// `complained soon after that the hall was cold`: “after” is no preposition of “that”.
    pub(super) fn soon_after(&self, that: usize, end: usize) -> bool {
        that > 1
            && that + 1 < end
            && self.is(that, w::THAT)
            && self.is(that - 1, w::AFTER)
            && self.has(that - 2, g::ADV)
            && self.finite(that + 1, end).is_some()
    }

    /// `as she rode`, `before they left`, `before the police arrived`: when it was said.
    pub(crate) fn when(&self, at: usize, end: usize) -> bool {
        self.when_he(at)
            || self.is_any(at, &[w::BEFORE, w::AFTER, w::UNTIL]) && self.one_clause(at + 1, end)
    }

    /// `as she rode`, `before they left`
    fn when_he(&self, at: usize) -> bool {
        self.is_any(at, &[w::AS, w::BEFORE, w::AFTER, w::UNTIL]) && self.has(at + 1, g::SUBJ)
    }

    /// `Asked whether`, `Asked by the clerk whether`, `Asked as he left whether`: whether a question follows from `from` on.
    pub(super) fn asks_what(&self, from: usize, end: usize) -> bool {
        const WHEN_ITEMS: usize = 8;
        if self.is(from, w::BY) {
            let asker = self.phrase_right(from + 1, end);
            return asker
                .is_some_and(|asker| asker.last + 1 < end && self.has(asker.last + 1, g::WH));
        }
        let reach = end.min(from + WHEN_ITEMS);
        let whether = || {
            (from + 1..reach)
                .take_while(|k| !self.has(*k, g::PUNCT | g::QUOTE))
                .any(|k| self.is_any(k, &[w::WHETHER, w::WHY, w::IF]))
        };
        self.has(from, g::WH) || self.has(from, g::PREP | g::SUBORD | g::TIME) && whether()
    }

    /// Whether one clause and no more stands from `from` on: `the police arrived`.
    fn one_clause(&self, from: usize, end: usize) -> bool {
        self.phrase_right(from, end).is_some_and(|subject| {
            let verb = subject.last + 1;
            verb < end
                && self.has(verb, g::FIN | g::AUX)
                && self.has(verb, g::SMALL)
                && self.finite(verb + 1, end).is_none()
        })
    }

    /// `said in a statement read to jurors: “…”`: a participle of the noun of saying before it, and a colon before long.
    fn handed_on(&self, participle: usize, end: usize) -> bool {
        const COLON_ITEMS: usize = 8;
        let reach = end.min(participle + COLON_ITEMS);
        self.has(participle, g::PAST)
            && !self.has(participle, g::AUX | g::CAP)
            && self.info(participle - 1).any(is::REPORT_NOUN)
            && self.has(participle + 1, g::PREP)
            && self.has(
                self.find(participle + 1, reach, g::PUNCT | g::QUOTE | g::FIN),
                g::COLON,
            )
    }

    /// `praised the crew | after they had won`: where that begins upon which a deed was done in words. Where what somebody is `told` to do
    /// is meant, only what has happened is it.
    pub(super) fn upon(&self, from: usize, close: usize, told: bool) -> usize {
        let happened = |at: &usize| {
            self.is(*at, w::AFTER)
                && !self.has(at - 1, g::TIME | g::ADV | g::PREP | g::AUX)
                && self.phrase_right(at + 1, close).is_some_and(|subject| {
                    let verb = (subject.last + 1..close).find(|k| !self.has(*k, g::ADV));
                    verb.is_some_and(|verb| {
                        self.has(verb, g::FIN)
                            && self.has(verb, g::SMALL)
                            && !self.has(verb, g::NOMINAL)
                            && (!told || self.has(verb, g::PAST))
                    })
                })
        };
        self.each(from + 1, close, g::SUBORD | g::PREP)
            .find(happened)
            .unwrap_or(close)
    }

    /// `said in May | there would be rain`
    fn there_is(&self, at: usize) -> bool {
        self.is(at, w::THERE) && self.has(at + 1, g::AUX)
    }

    /// `in March | voters were tired`: where the day, month or year behind the preposition at `at` ends, if others are left up to the verb.
    fn date_end(&self, at: usize, verb: usize) -> Option<usize> {
        let date = |k: &usize| self.has(*k, g::DAY) || self.has(*k, g::DIGIT) && *k > at + 1;
        let past = (at + 1..verb).find(|k| !date(k))?;
        (past > at + 1).then_some(past)
    }

    /// The end of the prepositional phrase at `at`; `None` when it runs into a clause.
    fn adjunct_end(&self, at: usize, end: usize) -> Option<usize> {
        let mut k = at + 1;
        let mut nouns = 0;
        while k < end {
            let bits = self.bits[k];
            if bits & g::PUNCT != 0 {
                if self.has(k, g::STOP) && self.has(k - 1, g::ABBR)
                    || self.items[k].is_punct(Punct::Ampersand)
                {
                    k += 1;
                    continue;
                }
                break;
            }
            if bits & g::POSS != 0 {
                k += 1;
                continue;
            }
            if bits & g::WORD == 0 {
                break;
            }
            let infinitive = self.is(k, w::TO)
                && k + 1 < end
                && self.has(k + 1, g::VERB)
                && self.info(k + 1).form(form::BASE)
                && !self.has(k + 1, g::CAP | g::DET)
                // “in a letter sent to staff: “…””
                && !self.handed_on(k - 1, end);
            if self.is(k, w::THAT) || bits & g::WH != 0 || infinitive {
                break;
            }
            if self.when_he(k - 1) {
                // “whispered to the horse as she rode”: a clause of its own.
                return Some(k - 1).filter(|before| *before > at);
            }
            if bits & g::SUBJ != 0 && (nouns > 0 || !self.is(k, w::IT)) {
                break;
            }
            // “along 300 miles of the coast”
            if bits & g::ART != 0
                && nouns > 0
                && !(self.is(k - 1, w::OF) && k > at + 3 && self.has(k - 3, g::DIGIT))
            {
                break;
            }
            // “said in a lawsuit filed Tuesday that”
            let dated = bits & g::PAST != 0
                && bits & (g::AUX | g::CAP) == 0
                && nouns > 0
                && k + 2 < end
                && self.has(k + 1, g::TIME | g::DAY)
                && (k + 2..end.min(k + 4)).any(|that| self.is(that, w::THAT));
            if dated || self.handed_on(k, end) {
                k += 1;
                continue;
            }
            if nouns > 0 && self.there_is(k) {
                break;
            }
            if bits & g::FIN != 0 && bits & g::CAP == 0 && nouns > 0 && !self.has(k - 1, g::ART) {
                // Ran into a clause: its subject was taken for part of the adjunct.
                return self.date_end(at, k);
            }
            if bits & (g::DET | g::PREP) == 0 {
                nouns += 1;
            }
            k += 1;
        }
        Some(k)
    }
}

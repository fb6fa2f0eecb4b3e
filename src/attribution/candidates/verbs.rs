//! Readings of a verb that can be a cue: its subject on either side, and what it may report.

use super::super::content::{extent, Frame, Pattern, Reading};
use super::super::grammar::{g, SUBORDINATORS};
use super::super::phrases::Phrase;
use super::super::subject::{How, Memo, Subject};
use super::{Candidate, CueClass, Heard, Part};
use crate::lang::{also, flags, form, is, w};

/// Words between marks that may be a title.
const FEW_WORDS: usize = 4;

/// A verb that can be a cue, and who may say something by it.
#[derive(Debug)]
pub(super) struct HeardVerb {
    at: usize,
    /// The items of the cue, both inside.
    cue: Phrase,
    class: CueClass,
    passive: bool,
    /// Whoever stands behind it, “said the mayor”, and before it.
    behind: Option<Subject>,
    subject: Option<Subject>,
}

/// The item right behind a subject.
fn next_to(subject: &Subject) -> usize {
    subject.phrase.last + 1
}

impl Part<'_> {
    /// The phrase behind an inverted cue: `said the mayor`.
    fn inverted(&self, at: usize, class: CueClass) -> Option<Phrase> {
        let grammar = self.grammar;
        if at + 1 >= self.hi || grammar.has(at, g::ING) || self.words_more(at) > 0 {
            return None;
        }
        let before = (at > self.lo).then(|| at - 1);
        if !before.is_none_or(|b| grammar.has(b, g::QUOTE | g::COMMA)) {
            return None;
        }
        let behind_quote = before.is_some_and(|b| grammar.has(b, g::QUOTE));
        let info = grammar.info(at);
        let may = info.has(flags::INVERTS)
            || behind_quote
                && class != CueClass::Aux
                && !grammar.has(at, g::TELL)
                && !grammar.is(at, w::CALLED)
                && !self.does_to_thing(at, class)
                && matches!(grammar.last_mark(self.layout, at - 1), b',' | b'!' | b'?');
        // “Lee, at a firm called Grey Dolphin, argues that”
        let may = may && !grammar.is(at + 1, w::THAT) && !self.does_to_own(at, class);
        if !may {
            return None;
        }
        let phrase = grammar.phrase_right(at + 1, self.hi)?;
        let next = phrase.last + 1;
        let closes = next >= self.hi
            || grammar.has(
                next,
                g::QUOTE | g::BREAK | g::STOP | g::CLOSE | g::PREP | g::DAY | g::SUBORD | g::ADV,
            )
            || grammar.is_any(next, &[w::LAST, w::THIS, w::EARLIER, w::LATER])
            // “read a sign taped to the door”
            || grammar.info(phrase.last).is_also(also::BEARS)
                && grammar.has(next, g::PAST)
                && grammar.has(next + 1, g::PREP);
        // “said he doesn't”: the verb of a clause of his own.
        let clause = next < self.hi && grammar.has(next, g::AUX);
        (closes && !clause && self.agrees(at, phrase.last)).then_some(phrase)
    }

    /// “say the neighbours”, and not “Sift the flour, add the butter”: a verb in its base form has several as its subject.
    fn agrees(&self, verb: usize, noun: usize) -> bool {
        let grammar = self.grammar;
        let forms = grammar.info(verb).forms;
        forms & (form::BASE | form::PAST | form::THIRD) != form::BASE
            || grammar.has(noun, g::PLURAL | g::CAP | g::SUBJ | g::SOURCE)
            || grammar.info(noun).any(is::GROUP)
    }

    /// `a “waste,” denounced the cost and left`: what is done to a thing, which says nothing itself.
    fn does_to_thing(&self, at: usize, class: CueClass) -> bool {
        let grammar = self.grammar;
        let act = class == CueClass::Act || !class.known();
        act && grammar.has(at + 1, g::ART)
            && grammar
                .phrase_right(at + 1, self.hi)
                .is_some_and(|phrase| !grammar.may_say(phrase))
    }

    /// `summed it up as “late,” denounced her record and left`: the same for what is somebody's.
    fn does_to_own(&self, at: usize, class: CueClass) -> bool {
        let grammar = self.grammar;
        // “The council, and the mayor, tweeted their thanks”
        let wrote = class == CueClass::Writing && at > self.lo && grammar.has(at - 1, g::COMMA);
        let own = (class == CueClass::Act || wrote)
            && grammar.is_any(at + 1, &[w::HIS, w::HER, w::THEIR]);
        let thing = |phrase: Phrase| {
            phrase.last > at + 1
                && !grammar.has(phrase.last, g::CAP | g::PLURAL)
                && !grammar
                    .info(phrase.last)
                    .any(is::KIN | is::GROUP | is::ROLE | is::GENERIC_PERSON)
        };
        own && grammar.phrase_right(at + 1, self.hi).is_some_and(thing)
    }

    /// `said the coach, Ann Lee, …`: a name between commas behind a phrase without one; its items.
    pub(super) fn name_behind(&self, phrase: Phrase) -> Option<Phrase> {
        let grammar = self.grammar;
        // “said the panel's ranking Democrat, Ann Lee”
        let member = grammar.has(phrase.first, g::DET)
            && grammar.info(phrase.last).is_also(also::PARTY_MEMBER);
        // “said the top Republican on the panel, Ann Lee”
        let place = grammar
            .is_any(phrase.last + 1, &[w::ON, w::IN])
            .then(|| grammar.phrase_right(phrase.last + 2, self.hi))
            .flatten();
        let place = place.filter(|_| member || grammar.has(phrase.last, g::SOURCE));
        let comma = place.map_or(phrase.last, |place| place.last) + 1;
        let first = comma + 1;
        let named_already = grammar.has(phrase.last, g::CAP) && !member;
        if first >= self.hi || !grammar.has(comma, g::COMMA) || named_already {
            return None;
        }
        let named = |k: usize| {
            grammar.has(k, g::CAP) && !grammar.has(k, g::DET | g::TIME | g::PLACE)
                || k > first && grammar.info(k).any(is::NAME_PARTICLE)
                || k > first && grammar.tokens.is_nickname(k, first..self.hi)
                || k > first && grammar.has(k, g::STOP) && grammar.has(k - 1, g::ABBR)
        };
        let behind = |from: usize| (from..self.hi).find(|k| !named(*k)).unwrap_or(self.hi);
        let mut end = behind(first);
        // “Senator Ann Lee of Ohio”
        if end > first && grammar.is(end, w::OF) && grammar.has(end + 1, g::CAP) {
            end = (end + 1..self.hi)
                .find(|k| !grammar.has(*k, g::CAP))
                .unwrap_or(self.hi);
        }
        let closes = end >= self.hi || grammar.has(end, g::COMMA | g::STOP);
        // “her husband, Dan”
        let kin = grammar.info(phrase.last).any(is::KIN) && grammar.has(phrase.first, g::ART);
        (end > first + usize::from(!kin) && closes).then(|| Phrase::new(first, end - 1))
    }

    /// Hears who says something by the verb at `at`.
    pub(super) fn verb(&self, at: usize, class: CueClass, memo: &mut Memo, out: &mut Vec<Heard>) {
        let grammar = self.grammar;
        let mut inverted = self.inverted(at, class);
        // “Never,” came the reply from Ann Lee: she replies, and not the reply.
        if let Some(behind) = grammar.words_come(at, self.hi) {
            inverted = grammar.reply_from(behind, self.hi);
            if inverted.is_none() {
                return;
            }
        }
        if let Some(phrase) = inverted {
            memo.set_inverted(at, phrase);
        }
        if let Some(asked) = self.asked_by_nobody(at, class, memo) {
            out.push(Heard::Whole(asked));
            return;
        }
        if self.overheard(at) || self.hearsay(at) {
            return;
        }
        let subject = grammar.subject(at, self.lo, self.hi, memo);
        if subject.is_some_and(|subject| self.says_nothing(at, subject)) {
            return;
        }
        let inverted = inverted.filter(|phrase| self.inverts(at, class, *phrase, subject));
        let behind = inverted.map(|phrase| {
            let name = self.name_behind(phrase);
            let last = name.map_or(phrase.last, |name| name.last);
            Subject {
                phrase: Phrase::new(phrase.first, last),
                name,
                how: How::Inverted,
            }
        });
        out.push(Heard::Verb(HeardVerb {
            at,
            cue: Phrase::new(at, at + self.words_more(at)),
            class,
            passive: self.passive(at),
            behind,
            subject,
        }));
    }

    /// Every reading of a verb with those who may say something by it, into `out`.
    pub(super) fn heard_verb(&self, verb: &HeardVerb, out: &mut Vec<Candidate>) {
        let at = verb.at;
        let first = out.len();
        if let Some(behind) = verb.behind {
            self.with_subject(verb, behind, out);
        }
        // An inverted reading without content gives way to the plain one.
        if out.len() == first {
            if let Some(recalled) = verb.subject.and_then(|subject| self.recalled(at, subject)) {
                out.push(recalled);
            } else if let Some(subject) = self.quoted_before_colon(at).or(verb.subject) {
                self.with_subject(verb, subject, out);
            }
        }
    }

    /// “Lee is heard saying”: whoever hears it is nobody's concern.
    fn overheard(&self, at: usize) -> bool {
        let grammar = self.grammar;
        grammar.has(at + 1, g::ING)
            && grammar.has(at + 1, g::SPEECH)
            && grammar.info(at).has(flags::HEARS)
            && self.passive(at)
    }

    /// “Lee is said to have shouted”: what Lee does is another word of saying, and who says so is nobody's concern.
    fn hearsay(&self, at: usize) -> bool {
        let grammar = self.grammar;
        let done = at + 3;
        grammar.is(at + 1, w::TO)
            && grammar.is(at + 2, w::HAVE)
            && done < self.hi
            && grammar.has(done, g::SPEECH)
            && grammar.has(done, g::PAST)
            && self.passive(at)
    }

    /// Whether a subject says nothing by the verb: those who are polled, “The rain made it clear that”, “The finding raised doubts about”.
    fn says_nothing(&self, at: usize, subject: Subject) -> bool {
        let made = || self.words_made(at) > 0 && !self.grammar.may_say(subject.phrase);
        let together = self.grammar.has(at, g::TOGETHER);
        self.nobody(at, subject.phrase)
            || self.polled(subject.phrase)
            || together && (made() || self.came_up(at, subject))
    }

    /// `Just ask Lee`, `Likely referring to it`, `(Additional reporting by Ann Lee)`, `no longer aiming to`: words that
    /// name nobody.
    fn nobody(&self, at: usize, phrase: Phrase) -> bool {
        let grammar = self.grammar;
        let (first, last) = (phrase.first, phrase.last);
        if first < last {
            let no_longer =
                first + 1 == last && grammar.is(first, w::NO) && grammar.is(last, w::LONGER);
            // “…,” read a sign taped to the door: the sign is behind its own verb.
            let read = grammar.is_any(first, &[w::READ, w::READS])
                && first > self.lo
                && grammar.has(first - 1, g::QUOTE);
            return no_longer || read;
        }
        // “Storm warning as rain heads for the hills”: a noun of a headline.
        let warning = grammar.has(at, g::ING)
            && grammar.has(at, g::NOUN)
            && last + 1 == at
            && grammar.is_any(at + 1, &[w::AS, w::AFTER, w::OVER, w::FOR]);
        if warning {
            return true;
        }
        let adverb = grammar.has(last, g::ADV)
            && !grammar.has(last, g::DET | g::SUBJ | g::DIGIT | g::PLURAL);
        // “Small said” may be Ann Small.
        let adjective = (grammar.has(last, g::SMALL) || grammar.has(at, g::ING))
            && grammar.info(last).is_also(also::ADJECTIVE);
        adverb || adjective
    }

    /// Whether the phrase behind a verb is its subject, although the words before the verb have one too.
    fn inverts(
        &self,
        at: usize,
        class: CueClass,
        phrase: Phrase,
        subject: Option<Subject>,
    ) -> bool {
        let grammar = self.grammar;
        let behind_quote = at > self.lo && grammar.has(at - 1, g::QUOTE);
        let against = |subject: &Subject| match subject.how {
            How::Plain => behind_quote,
            How::Apposition => {
                // “…, it was “a hard year for the club,” wrote the chairman”
                let said = behind_quote
                    && class.speech()
                    && grammar.comma_inside(at - 1)
                    && grammar.quote_words(at - 1) >= FEW_WORDS;
                said || self.inverted_against_apposition(phrase, subject)
            }
            _ => true,
        };
        // “… “the tower” stood …”: only reporting verbs invert behind a quote in mid-sentence.
        let amid = behind_quote
            && !class.speech()
            && at > self.lo + 1
            && grammar.finite(self.lo, at - 1).is_some();
        subject.as_ref().is_none_or(against) && !amid
    }

    fn with_subject(&self, verb: &HeardVerb, subject: Subject, out: &mut Vec<Candidate>) {
        let HeardVerb {
            at,
            cue,
            class,
            passive,
            ..
        } = *verb;
        if let Some(candidate) = self.as_clause(at, cue, class, &subject, passive) {
            if self.holds(&candidate) {
                out.push(candidate);
            }
            return;
        }
        let (first, last) = extent(at, at, &subject);
        let frame = Frame {
            lo: self.lo,
            end: self.end,
            verb: at,
            first,
            last,
            how: subject.how,
            passive,
            subject: subject.phrase.first,
            more: cue.last - at,
            opening: self.opening,
            all: self.all,
        };
        let subject = self.quoted_as_saying(at).unwrap_or(subject);
        let readings = self.grammar.contents(self.layout, frame);
        let before = readings[0].is_some();
        let both = before && readings[1].is_some() && !self.only_where(at, &readings);
        for (side, reading) in readings.iter().enumerate() {
            let Some(mut reading) = *reading else {
                continue;
            };
            let mut subject = subject;
            if passive {
                if let Some(by) = self.agent_behind(&reading) {
                    subject = Subject::new(by, How::Agent);
                    reading.close_before(by.first - 1);
                }
            }
            let mut candidate = self.candidate(at, cue, class, subject, reading, passive);
            candidate.both_sides = both;
            candidate.second = before && side > 0;
            if self.holds(&candidate) {
                out.push(candidate);
            }
        }
    }

    /// `The deficit will grow, the office reported on Tuesday`: behind the verb stands only where or when it was said.
    fn only_where(&self, at: usize, readings: &[Option<Reading>]) -> bool {
        let grammar = self.grammar;
        let told = grammar.info(at).has(flags::CLAUSE | flags::SAID);
        let adjunct = grammar.is_any(at + 1, &[w::IN, w::ON, w::AT, w::DURING])
            || grammar.has(at + 1, g::TIME | g::DAY);
        let object =
            |reading: &Reading| matches!(reading.pattern, Pattern::Prepositional | Pattern::Object);
        let clause = |reading: &Reading| {
            let mut spans = reading.spans().iter();
            spans.any(|span| grammar.finite(span.first, span.last + 1).is_some())
        };
        told && adjunct
            && readings[0].as_ref().is_some_and(clause)
            && readings[1].as_ref().is_some_and(object)
    }

    /// `“A,” the radio quoted a spokesman, Tom Hale, as saying.`: whose words end the sentence so.
    fn quoted_as_saying(&self, at: usize) -> Option<Subject> {
        const OBJECT_ITEMS: usize = 14;
        let grammar = self.grammar;
        let saying = self.end.checked_sub(1).filter(|k| *k > at + 2)?;
        let quoted = grammar.is(saying, w::SAYING) && grammar.is(saying - 1, w::AS);
        if !quoted || saying - at > OBJECT_ITEMS || grammar.finite(at + 1, saying).is_some() {
            return None;
        }
        let somebody = grammar.phrase_right(at + 1, self.hi)?;
        let name = self.name_behind(somebody);
        let last = name.map_or(somebody.last, |name| name.last);
        Some(Subject {
            phrase: Phrase::new(somebody.first, last),
            name,
            how: How::Plain,
        })
    }

    /// `was called “a joke” by the mayor`: who said it.
    fn agent_behind(&self, reading: &Reading) -> Option<Phrase> {
        let grammar = self.grammar;
        let span = reading.spans().first()?;
        let quote = grammar.find(span.first, span.last + 1, g::QUOTE);
        // “was called a fraud by the mayor for selling “cures””
        let before = (span.first + 1..quote)
            .filter(|_| quote <= span.last)
            .take_while(|k| !grammar.has(*k, g::FIN | g::BREAK))
            .find(|k| grammar.is(*k, w::BY) && !grammar.has(*k + 1, g::ING));
        let agent = before.and_then(|by| grammar.phrase_right(by + 1, quote));
        if let Some(agent) = agent.filter(|agent| grammar.may_say(*agent)) {
            return Some(agent);
        }
        let by = quote + 1;
        (quote <= span.last && grammar.is(by, w::BY) && !grammar.has(by + 1, g::ING))
            .then(|| grammar.phrase_right(by + 1, self.hi))
            .flatten()
    }

    /// Whether a phrase after the cue is its subject although the words before the cue could be one too:
    /// `The vote was close, said Ann Lee, …` against `Ann Lee, a member, said no one …`.
    fn inverted_against_apposition(&self, phrase: Phrase, subject: &Subject) -> bool {
        let grammar = self.grammar;
        let next = phrase.last + 1;
        let opens_subordinate = grammar.is_any(self.lo, SUBORDINATORS);
        // “The senator, who voted for it, will retire in May, said Ann Lee”: a clause of its own stands around the relative one.
        let around = grammar.has(next_to(subject), g::COMMA)
            && phrase.first >= self.lo + 2
            && grammar.has(phrase.first - 2, g::COMMA)
            && (next_to(subject) + 1..phrase.first.saturating_sub(3)).any(|k| {
                grammar.has(k, g::COMMA)
                    && grammar.has(k + 1, g::FIN | g::AUX)
                    && grammar.has(k + 1, g::SMALL)
                    && !grammar.has(k + 1, g::NOMINAL | g::DET)
            });
        let clause_before = around || grammar.finite(self.lo, subject.phrase.first).is_some();
        let closes = next >= self.hi
            || grammar.has(next, g::COMMA | g::STOP)
            || grammar.is(next, w::WHO)
            || grammar.is_any(next, &[w::IN, w::AT, w::ON, w::OF, w::DURING]);
        if clause_before && !opens_subordinate && closes {
            return true;
        }
        let named = (phrase.first..=phrase.last).any(|k| grammar.has(k, g::CAP))
            && !grammar.has(phrase.first, g::DET | g::SUBJ);
        let after = subject.phrase.last + 1;
        let apposition = after + 1 < self.hi
            && grammar.has(after, g::COMMA)
            && (grammar.has(after + 1, g::REL)
                || grammar.is_any(after + 1, &[w::A, w::AN, w::THE, w::WHOSE]));
        named && !apposition
    }

    /// `was told that`: a form of “be” among the auxiliaries before a participle.
    pub(super) fn passive(&self, at: usize) -> bool {
        let grammar = self.grammar;
        if !grammar.has(at, g::PAST) {
            return false;
        }
        // “is quoted as saying”: whoever is quoted says it.
        if at + 2 < self.hi && grammar.is(at + 1, w::AS) && grammar.is(at + 2, w::SAYING) {
            return false;
        }
        // “the man accused of hiding it”: who is accused is missing behind the verb.
        let accuses = || {
            let info = grammar.info(at);
            info.has(flags::TELL) && !info.has(flags::CLAUSE | flags::SAID | flags::QUESTION)
        };
        let accused = grammar.is(at + 1, w::OF)
            && at > self.lo
            && !grammar.has(at - 1, g::AUX | g::SUBJ)
            && grammar.has(at + 2 + usize::from(grammar.has(at + 2, g::ADV)), g::ING)
            && accuses();
        if accused {
            return true;
        }
        self.behind_be(at) || self.done_too(at)
    }

    /// Whether a form of “be” stands before the participle at `at`.
    fn behind_be(&self, at: usize) -> bool {
        let grammar = self.grammar;
        (self.lo..at)
            .rev()
            // “was last night accused”
            .take_while(|k| grammar.has(*k, g::ADV | g::AUX | g::TIME) || grammar.is(*k, w::LAST))
            .take(6)
            .any(|k| grammar.has(k, g::BE))
    }

    /// `was mocked and criticised for it`: what else is done to somebody, where nobody is the object of the second verb.
    fn done_too(&self, at: usize) -> bool {
        let grammar = self.grammar;
        let info = grammar.info(at);
        let joined = at > self.lo + 2
            && grammar.is_any(at - 1, &[w::AND, w::OR])
            && grammar.has(at - 2, g::PAST)
            && grammar.has(at - 2, g::SMALL);
        let needs_object =
            || info.speech() && !info.has(flags::CLAUSE | flags::SAID | flags::STRONG);
        let none = || {
            let next = at + 1;
            next >= self.hi
                || grammar.has(next, g::PREP | g::STOP | g::COMMA)
                || grammar.is(next, w::TO)
        };
        joined && needs_object() && none() && self.behind_be(at - 2)
    }
}

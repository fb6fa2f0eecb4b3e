//! Objects that are no report: things, people, words that stand for others, and how much was said.

use super::super::super::content::Pattern;
use super::super::super::grammar::g;
use super::super::super::phrases::Phrase;
use super::super::super::subject::How;
use super::super::{Candidate, Part};
use crate::lang::{also, flags, is, w, VerbClass, WordId};

/// Items of an object that is a thing rather than a report, where a thing is the subject.
const BRIEF: usize = 3;
/// What stands for a thing that is not named: behind “said” with a relative clause, or as how much was said.
const THINGS: &[WordId] = &[w::SOMETHING, w::ANYTHING, w::NOTHING, w::EVERYTHING];

impl Part<'_> {
    /// `added milk`, `called her brother`: verbs that report with a clause or a quote, and do something else with a mere thing
    /// or person.
    pub(super) fn mere_object(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        if candidate.reading.pattern != Pattern::Object || candidate.has_quote() {
            return false;
        }
        // “ruled out a veto” is more than the verb.
        let alone = candidate.cue.first == candidate.cue.last;
        let clauses = flags::CONTINUES | flags::CLAUSAL;
        if alone && grammar.info(candidate.verb).has(clauses) {
            return !self.hailed_as(candidate);
        }
        // “disclosed this while speaking”, “said so”: it stands for words that are elsewhere.
        let stands_for = |span: &Phrase| {
            grammar.is_any(span.first, &[w::THIS, w::THAT, w::IT, w::SO])
                && (span.first == span.last || !grammar.has(span.first + 1, g::NOMINAL))
        };
        if candidate.reading.spans().iter().all(stands_for) {
            return true;
        }
        // “The sky promised rain”, “The snow stressed the beams”
        let thing = self.thing(candidate);
        let brief = candidate
            .reading
            .spans()
            .iter()
            .all(|span| span.last - span.first < BRIEF);
        if thing && brief {
            return true;
        }
        // “asked the same question again and again”
        let first = candidate.reading.spans().first();
        let object = first.and_then(|span| grammar.phrase_right(span.first, span.last + 1));
        let question = |object: Phrase| {
            grammar.is_any(object.last, &[w::QUESTION, w::QUESTIONS])
                && grammar.has(object.last + 1, g::ADV | g::COMMA | g::SUBORD)
                && !grammar.has(object.last + 1, g::WH)
        };
        if grammar.info(candidate.verb).has(flags::QUESTION) && object.is_some_and(question) {
            return true;
        }
        self.mere_call(candidate)
    }

    /// `hailed the vote as a first step`, and not `hailed a cab`
    fn hailed_as(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let mut spans = candidate.reading.spans().iter();
        grammar.info(candidate.verb).lemma == w::HAIL
            && spans.any(|span| (span.first + 1..span.last).any(|k| grammar.is(k, w::AS)))
    }

    /// `called the doctor to the house`, `called her brother`: whom somebody called, and not what; `called her vote a mistake` tells it.
    fn mere_call(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let called = grammar.is_any(candidate.verb, &[w::CALL, w::CALLS, w::CALLED, w::CALLING]);
        // “called for more pay”
        let wished = |span: &&Phrase| grammar.is(span.first - 1, w::FOR);
        let spans = candidate.reading.spans().first();
        let Some(span) = spans.filter(|span| called && !wished(span)) else {
            return false;
        };
        if grammar.judges(candidate.verb, span) {
            return false;
        }
        let Some(object) = grammar.phrase_right(span.first, span.last + 1) else {
            return false;
        };
        let next = object.last + 1;
        // “called her vote on the war a mistake”, but “called the doctor to the house”
        let somebody = grammar.has(object.last, g::CAP | g::SOURCE | g::OBJ)
            || grammar.info(object.last).any(is::KIN)
            || grammar.is_any(object.first, &[w::A, w::AN]);
        next > span.last
            || grammar.has(next, g::TIME | g::ADV | g::SUBORD | g::PUNCT)
            || grammar.has(next, g::PREP) && somebody
    }

    /// `said it`, `had said that`, `admitted it at last`: it stands for words that are elsewhere.
    pub(super) fn mere_pronoun(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let clause = matches!(
            candidate.reading.pattern,
            Pattern::Clause | Pattern::Pronoun | Pattern::That
        );
        let mere = |span: &Phrase| {
            let next = span.first + 1;
            if next > span.last {
                // “found that, while it rained, …” goes on.
                return grammar.is_any(span.first, &[w::THIS, w::IT])
                    || grammar.is(span.first, w::THAT) && !grammar.has(next, g::COMMA | g::COLON);
            }
            // “expects it to last”, “sees it as a loss” tell what he expects and sees.
            let infinitive = grammar.is(next, w::TO)
                && !grammar.has(next + 1, g::DET | g::OBJ | g::CAP | g::PLURAL);
            grammar.is_any(span.first, &[w::THIS, w::IT])
                && !(infinitive || grammar.is(next, w::AS))
                && grammar.has(next, g::ADV | g::PREP)
                && grammar.finite(next, span.last + 1).is_none()
        };
        clause && !candidate.has_quote() && candidate.reading.spans().iter().all(mere)
    }

    /// `said so in a letter to staff`: what was said is elsewhere; and `he was told by the chair to sit`: a pronoun alone is no content.
    pub(super) fn said_so(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        if candidate.has_quote() {
            return false;
        }
        let so = grammar.is(candidate.verb + 1, w::SO)
            && grammar.has(candidate.verb + 2, g::PREP | g::TIME | g::ADV | g::COMMA);
        let spans = candidate.reading.spans();
        let one = |k: usize| grammar.has(k, g::SUBJ | g::OBJ) || grammar.is(k, w::HER);
        let pronoun = |span: &Phrase| span.first == span.last && one(span.first);
        so || spans.iter().all(pronoun)
    }

    /// `dismissed the clerk`, `dismissed a teacher, Ann Lee`: who lost a post, and not what somebody says of him.
    pub(super) fn sent_away(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        if candidate.reading.pattern != Pattern::Object || candidate.has_quote() {
            return false;
        }
        let dismissed = [w::DISMISS, w::CONFIRM].contains(&grammar.info(candidate.verb).lemma);
        let span = candidate.reading.spans().first().filter(|_| dismissed);
        let object = span.and_then(|span| grammar.phrase_right(span.first, span.last + 1));
        object.is_some_and(|object| {
            let info = grammar.info(object.last);
            // “had voted to confirm Eastlake”
            let named = (object.first..=object.last).all(|k| grammar.has(k, g::CAP))
                && grammar.info(candidate.verb).lemma == w::CONFIRM;
            named
                || info.any(is::ROLE) && !info.any(is::GROUP) && !grammar.is(object.last + 1, w::AS)
        })
    }

    /// `proposed just that in May`, `found that:`: it stands for words that are elsewhere; `ordered that soup`: no clause.
    pub(super) fn that_alone(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let alone = |span: &Phrase| {
            let next = span.first + 1;
            let bare = next > span.last
                || grammar.has(next, g::PREP | g::ADV | g::PUNCT)
                // “could not find that exemption on the website”
                || grammar.has(next, g::NOMINAL)
                    && grammar.has(next, g::SMALL)
                    && grammar.has(next + 1, g::PREP)
                // “called him that afternoon”
                || next == span.last && grammar.has(next, g::TIME)
                || grammar.info(candidate.verb).has(flags::CLAUSAL);
            bare && !grammar.any(span.first, span.last + 1, g::VERB | g::AUX | g::POSS)
        };
        candidate.reading.pattern == Pattern::That
            && !candidate.has_quote()
            && candidate.reading.spans().iter().all(alone)
    }

    /// `stressed aims that voters share`, `took money from towns that it criticised`: a relative clause of several things that are no words.
    pub(super) fn that_of_things(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let that = || {
            let first = candidate.reading.spans().first()?.first;
            (first > candidate.verb + 1 && grammar.is(first, w::THAT)).then_some(first)
        };
        if candidate.reading.pattern != Pattern::That || candidate.reading.addressee.is_some() {
            return false;
        }
        that().is_some_and(|that| {
            let noun = that - 1;
            let info = grammar.info(noun);
            grammar.has(noun, g::PLURAL)
                && grammar.has(noun, g::SMALL)
                && grammar.has(noun, g::NOMINAL)
                && !grammar.has(noun, g::NOUN | g::TIME | g::DAY | g::SOURCE)
                && !info.is_also(also::VENUE)
                && grammar.has(candidate.cue.last + 1, g::NOMINAL | g::DET)
        })
    }

    /// `warned the papers against suggesting that he had`: nobody tells that he had.
    pub(super) fn warned_against(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let first = candidate.reading.spans().first().map(|span| span.first);
        candidate.reading.pattern == Pattern::That
            && first.is_some_and(|that| {
                that > candidate.verb + 2
                    && grammar.has(that - 1, g::ING)
                    && grammar.is(that - 2, w::AGAINST)
            })
    }

    /// `had seen him that night`, `announced that same day`: when it was, and no clause.
    pub(super) fn that_time(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        if candidate.reading.pattern != Pattern::That || candidate.has_quote() {
            return false;
        }
        let first = candidate.reading.spans().first().map(|span| span.first);
        first.is_some_and(|that| {
            let time = that + 1 + usize::from(grammar.is(that + 1, w::SAME));
            grammar.is(that, w::THAT)
                && grammar.has(time, g::TIME)
                && !grammar.has(time, g::SUBJ)
                && (time + 1 >= self.end || grammar.has(time + 1, g::COMMA | g::STOP))
        })
    }

    /// `A letter posted to the board showed`: what is done with words, by the participle behind them; the verb of the clause comes later.
    pub(super) fn issued(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let (verb, subject) = (candidate.verb, candidate.subject);
        let object = matches!(
            candidate.reading.pattern,
            Pattern::Object | Pattern::Prepositional
        );
        let beside = subject.how == How::Plain && subject.phrase.last + 1 == verb;
        if !(object && beside) {
            return false;
        }
        let words = grammar.has(subject.phrase.last, g::NOUN)
            || (grammar.info(subject.phrase.last)).is_also(also::BEARS | also::WORK);
        let participle = grammar.has(verb, g::PAST) && grammar.has(verb + 1, g::PREP);
        if !(words && participle) {
            return false;
        }
        let borders = g::PUNCT | g::SUBORD | g::REL | g::SUBJ | g::QUOTE;
        let reach = grammar.find(verb + 1, self.end, borders);
        let main = grammar.finite(verb + 2, reach);
        main.is_some_and(|main| grammar.has(main, g::SMALL) && !grammar.has(main, g::NOUNISH))
    }

    /// `said nothing`, `said little about the boat`, `did not say a word`: how much was said, and not what.
    pub(super) fn how_much(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let Some(span) = candidate.reading.spans().first() else {
            return false;
        };
        // “said more than ten were hurt”, “said much of the town was dark”
        let counts = |span: &Phrase| {
            let of = || {
                let comma =
                    grammar.find(span.first, span.last + 1, g::BREAK | g::QUOTE | g::SUBORD);
                grammar.finite(span.first + 2, comma).is_some()
            };
            grammar.is(span.first + 1, w::THAN) && !grammar.has(span.first + 2, g::SUBJ)
                || grammar.is(span.first + 1, w::OF) && of()
        };
        // “said little as she went”, “said as much”
        let clause = || {
            let next = span.first + 1;
            candidate.reading.pattern == Pattern::Clause
                && next < span.last
                && (grammar.has(next, g::SUBORD | g::PREP) || self.something(span))
                && !counts(span)
        };
        let object = || candidate.reading.pattern == Pattern::Object;
        if grammar.is(span.first, w::AS) && grammar.is(span.last, w::MUCH) {
            return true;
        }
        if candidate.has_quote() {
            return false;
        }
        // “said nothing that she meant”
        let relative = span.first > self.lo
            && grammar.is(span.first, w::THAT)
            && grammar.is_any(span.first - 1, THINGS);
        // “said it eleven times”
        let often = grammar.is(span.first, w::IT)
            && grammar.has(span.first + 1, g::DIGIT | g::ADV | g::DET)
            && (span.first + 1..=span.last.min(span.first + 3)).any(|k| grammar.is(k, w::TIMES));
        let alone = span.first == span.last;
        relative || often || (object() || clause() || alone) && self.amount(span)
    }

    /// `something nobody wanted to hear`, `nothing that she meant`: a thing with its relative clause.
    fn something(&self, span: &Phrase) -> bool {
        let grammar = self.grammar;
        let who = span.first + 1;
        let nobody = grammar.info(who).any(is::INDEFINITE);
        let relative = (nobody || grammar.has(who, g::SUBJ)) && !grammar.has(who, g::FIN);
        grammar.is_any(span.first, THINGS) && (relative || grammar.is(who, w::THAT))
    }

    /// `What Lee said next is disputed`: the sentence is about the words, and its own verb is none of them; but `What Lee said is it was late`.
    pub(super) fn about_the_words(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let says = || {
            let info = grammar.info(candidate.verb);
            info.has(flags::SAID) || info.verb == VerbClass::Writing
        };
        let about = grammar.opens_with_what(candidate.subject.phrase.first, self.lo)
            && !candidate.has_quote()
            && says();
        let Some(span) = candidate.reading.spans().first().filter(|_| about) else {
            return false;
        };
        // “next is disputed”, “a lie”, where what was said is “it was late”
        let verb = grammar.find(span.first, span.last + 1, g::FIN);
        let clause = grammar.is(span.first, w::THAT) || grammar.has(span.first, g::SUBJ | g::DET);
        !(clause && verb <= span.last)
    }

    /// `nothing`, `little about the boat`, `no more`, `a word`, and not `nothing in the letters was new`.
    fn amount(&self, span: &Phrase) -> bool {
        let grammar = self.grammar;
        let amount = [
            w::NOTHING,
            w::SOMETHING,
            w::ANYTHING,
            w::EVERYTHING,
            w::LITTLE,
            w::MUCH,
            w::MORE,
        ];
        let no_more = span.first < span.last
            && grammar.is(span.first, w::NO)
            && grammar.is(span.first + 1, w::MORE);
        let counted = span.first + 1..=span.last.min(span.first + 2);
        let words = counted
            .filter(|at| grammar.is_any(*at, &[w::WORD, w::WORDS]))
            .any(|at| !grammar.any(span.first, at, g::PREP));
        // “said nothing in the letters was new”
        let of_clause = || {
            let phrase = grammar.phrase_right(span.first + 2, span.last + 1);
            let verb = phrase.map_or(span.first, |phrase| phrase.last + 1);
            grammar.is(span.first + 1, w::IN)
                && verb > span.first
                && verb <= span.last
                && grammar.has(verb, g::FIN)
                && grammar.has(verb, g::SMALL)
        };
        grammar.is_any(span.first, &amount) && !of_clause() || no_more || words
    }

    /// `Nobody asked him to.`: what he was to do is not said.
    pub(super) fn unsaid_infinitive(&self, candidate: &Candidate) -> bool {
        let mut spans = candidate.reading.spans().iter();
        let to = |span: &Phrase| self.grammar.is(span.last, w::TO);
        candidate.reading.pattern == Pattern::To && spans.all(to)
    }
}

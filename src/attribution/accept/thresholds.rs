//! How sure a reading must be, by what it holds and by its form.

use super::super::candidates::{Candidate, CueClass};
use super::super::content::Pattern;
use super::super::features;
use super::super::grammar::{g, Grammar};
use super::super::subject::How;
use super::{names_gap, noun_that};
use crate::lang::{also, flags, w};
use crate::tokens::Punct;

/// Least confidence of a reading, by what it holds. Attitudes and thoughts must be surer than reports of speech: they are many
/// and most of what looks like one reports nothing.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Thresholds {
    pub quoted: f32,
    /// Of a quote that only a verb which reports nothing by itself governs: most such quotes are names and terms.
    pub idle: f32,
    pub speech: f32,
    /// Of deeds done in words, and of nouns of saying.
    pub act: f32,
    /// Of finding, showing, hearing.
    pub trap: f32,
    /// Of forms that are rare and hardly ever anything but a report.
    pub unmistakable: f32,
    /// Of what a relative clause calls the noun that it hangs on.
    pub gap: f32,
    pub other: f32,
    /// Where the subject is only borrowed from an outer clause (`plans to seek`, `a motion asking`) and nothing is quoted.
    pub borrowed: f32,
    /// Of a report of a quote inside a surer report: `Lee said the mayor had called it “a joke”`.
    pub nested: f32,
    /// Of a report around a surer one of the same quote, where it is no clause.
    pub around: f32,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self {
            quoted: 0.45,
            idle: 0.5,
            speech: 0.51,
            act: 0.7,
            trap: 0.6,
            unmistakable: 0.25,
            gap: 0.15,
            other: 0.7,
            borrowed: 0.82,
            nested: 0.7,
            around: 0.85,
        }
    }
}

/// The confidence that a reading needs.
pub(in super::super) fn least(
    grammar: &Grammar<'_>,
    thresholds: Thresholds,
    candidate: &Candidate,
) -> f32 {
    if candidate.has_quote() {
        // “was called “a joke” by the mayor”
        if candidate.passive && candidate.subject.how == How::Agent && candidate.class.speech() {
            return thresholds.unmistakable;
        }
        if names_gap(grammar, candidate) {
            return thresholds.gap;
        }
        // “her claim that he “lost it””, “chants of “No” from the gallery”
        if noun_that(candidate)
            || grammar.info(candidate.verb).is_also(also::CRY) && candidate.subject.how == How::Noun
        {
            return thresholds.unmistakable;
        }
        return if candidate.class.known() {
            thresholds.quoted
        } else {
            thresholds.idle
        };
    }
    if unmistakable(grammar, candidate) {
        return thresholds.unmistakable;
    }
    if features::did_say(grammar, candidate) {
        return thresholds.speech;
    }
    // “declined to comment”, “the court heard that” are hardly anything else.
    let plain = grammar
        .info(candidate.verb)
        .has(flags::NEGATIVE | flags::HEARS);
    let least = match candidate.class {
        CueClass::Act | CueClass::Trap if plain => thresholds.speech,
        CueClass::Act if talks_about(grammar, candidate) => thresholds.quoted,
        CueClass::Thought if thinks_they(grammar, candidate) => thresholds.unmistakable,
        CueClass::Act if judged(grammar, candidate) => thresholds.speech,
        CueClass::Act | CueClass::Noun => thresholds.act,
        CueClass::Trap => thresholds.trap,
        class if class.speech() && (among(grammar, candidate) || vowed(grammar, candidate)) => {
            thresholds.quoted
        }
        class if class.speech() => thresholds.speech,
        CueClass::Thought if among(grammar, candidate) => thresholds.speech,
        _ => thresholds.other,
    };
    if features::borrows(grammar, candidate) {
        least.max(thresholds.borrowed)
    } else {
        least
    }
}

/// `called them childish`
fn judged(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    let mut spans = candidate.reading.spans().iter();
    candidate.reading.pattern == Pattern::Object
        && spans.any(|span| grammar.judges(candidate.verb, span))
}

/// `The inquest heard he had left`, `was quoted as saying the boat was late`
fn unmistakable(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    let verb = candidate.verb;
    if whose_claim(grammar, candidate)
        || asked_whether(grammar, candidate)
        || gap_clause(grammar, candidate)
        || goes_along(grammar, candidate)
        || says_besides(grammar, candidate)
        || in_which(grammar, candidate)
        || asks_at_colon(grammar, candidate)
    {
        return true;
    }
    let clause = matches!(
        candidate.reading.pattern,
        Pattern::Clause | Pattern::Pronoun
    );
    let court = || {
        let subject = grammar.info(candidate.subject.phrase.last);
        grammar.info(verb).has(flags::HEARS) && subject.is_also(also::COURT)
    };
    // “He had left, the inquest heard.”
    let tag = candidate.reading.pattern == Pattern::After;
    let quoted = || grammar.is(verb, w::SAYING) && grammar.is(verb - 1, w::AS);
    verb > candidate.lo && ((clause || tag) && court() || clause && quoted())
}

/// `despite Lee's claim that it was safe`: the clause right behind somebody's noun of saying, where nobody else may report it.
fn whose_claim(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    if !noun_that(candidate) || candidate.inside.is_some() {
        return false;
    }
    let owner = candidate.subject.phrase;
    let from = candidate.verb.max(owner.last) + 1;
    let that = candidate
        .reading
        .spans()
        .first()
        .map_or(from, |span| span.first);
    let time = |k: usize| {
        let when = g::TIME | g::DAY;
        grammar.has(k, when | g::DET) || grammar.has(k, g::PREP) && grammar.has(k + 1, when)
    };
    // “said in his speech that”, “his speech that night”
    let adjunct = owner.first > candidate.lo
        && grammar.is_any(owner.first - 1, &[w::IN, w::DURING, w::AT])
        || grammar.has(that + 1, g::TIME);
    // “laid out his concerns that”: whoever lays them out.
    let before = owner.first.checked_sub(1).filter(|k| *k >= candidate.lo);
    let own = grammar.has(owner.first, g::DET)
        && before.is_some_and(|k| grammar.has(k, g::VERB) && !grammar.has(k, g::BE));
    // “a letter of apology that”
    let somebody =
        owner.last < candidate.verb || grammar.may_say(owner) && !grammar.has(owner.last, g::NOUN);
    somebody && !own && !adjunct && (from..that).all(time)
}

/// `a tax that critics fear would hurt`, `which Lee argues is late`: a clause whose subject stands before who says it.
fn gap_clause(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    let (verb, subject) = (candidate.verb, candidate.subject.phrase);
    // “which Lee claims now holds”
    let when = grammar.has(verb + 1, g::ADV | g::TIME) && !grammar.has(verb + 1, g::AUX);
    let next = verb + 1 + usize::from(when);
    let behind =
        grammar.has(next, g::AUX) || grammar.has(next, g::FIN) && !grammar.has(next, g::NOMINAL);
    let clause =
        candidate.subject.how == How::Plain && candidate.reading.pattern == Pattern::Clause;
    let relative = &[w::THAT, w::WHICH, w::WHO, w::WHAT];
    let Some(before) = (subject.first.checked_sub(1))
        .filter(|before| clause && behind && grammar.is_any(*before, relative))
    else {
        return false;
    };
    // “What Lee believes is that”: the verb is that of the whole.
    let own = candidate.lo < before
        && match () {
            _ if grammar.is(before, w::WHAT) => grammar.has(before - 1, g::PREP | g::VERB),
            _ if grammar.has(before - 1, g::PREP) => false,
            _ if grammar.has(before - 1, g::COMMA) => true,
            _ => grammar.finite(candidate.lo, before).is_some(),
        };
    // What somebody thinks, told by another, is the other's.
    let thought = candidate.class.speech() || candidate.inside.is_none();
    let alone = (subject.last + 1..verb).all(|k| grammar.has(k, g::ADV));
    own && thought && alone && candidate.covers(verb + 1) && grammar.info(verb).has(flags::CLAUSE)
}

/// `with nearly half saying they are late`, `left most saying it was late`: whoever stands right before “saying” says it.
fn goes_along(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    let first = candidate.subject.phrase.first;
    let with = (candidate.lo..first).rev().take(2);
    let hangs = |k: usize| grammar.is(k, w::WITH) || grammar.info(k).lemma == w::LEAVE;
    candidate.subject.how == How::PhraseIng
        && with.into_iter().any(hangs)
        && grammar.is(candidate.verb, w::SAYING)
        && candidate.subject.phrase.last + 1 == candidate.verb
        && matches!(
            candidate.reading.pattern,
            Pattern::Clause | Pattern::Pronoun | Pattern::That
        )
}

/// `she said, while also saying that frost lay ahead`, `by telling them they were late`: what else somebody says, where nobody else reports
/// that.
fn says_besides(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    let verb = candidate.verb;
    let told = grammar.is(verb, w::TELLING) && candidate.reading.addressee.is_some();
    candidate.subject.how == How::Ing
        && (told || grammar.is_any(verb, &[w::SAYING, w::ADDING]))
        && candidate.inside.is_none()
        && matches!(
            candidate.reading.pattern,
            Pattern::Clause | Pattern::Pronoun | Pattern::That
        )
}

/// `a meeting at which residents asked why it was shut`
fn in_which(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    let first = candidate.subject.phrase.first;
    let clause = matches!(
        candidate.reading.pattern,
        Pattern::Clause | Pattern::Pronoun | Pattern::That | Pattern::Question
    );
    let asks = || {
        let info = grammar.info(candidate.verb);
        info.has(flags::CLAUSE | flags::QUESTION) && !info.has(flags::SELDOM)
    };
    clause
        && first > candidate.lo + 1
        && grammar.is(first - 1, w::WHICH)
        && grammar.has(first - 2, g::PREP)
        && matches!(candidate.class, CueClass::Said | CueClass::Speech)
        && candidate.subject.how == How::Plain
        && asks()
}

/// `The fall left voters asking: Who is next?`: a question behind the colon, with no marks around it.
fn asks_at_colon(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    let verb = candidate.verb;
    candidate.reading.pattern == Pattern::Colon
        && grammar.info(verb).has(flags::QUESTION)
        && grammar.has(verb + 1, g::COLON)
        && grammar.items[candidate.hi - 1].is_punct(Punct::Question)
}

/// `Asked whether she would run, Lee said no`: what somebody was asked, whoever asked it.
fn asked_whether(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    candidate.passive
        && grammar.is(candidate.verb, w::ASKED)
        && candidate.subject.how != How::Agent
        && candidate.reading.pattern == Pattern::Question
}

/// `They cheered when he promised to leave`: what somebody vowed is hardly anything else.
fn vowed(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    let verb = candidate.verb;
    candidate.reading.pattern == Pattern::To
        && candidate.subject.how == How::Plain
        && grammar.is_any(verb, &[w::PROMISED, w::VOWED, w::PLEDGED])
        && candidate.inside.is_none()
}

/// `Lee talked about how it had begun`: what somebody talks about, where nobody else is said to report that.
fn talks_about(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    let you = grammar.is(candidate.subject.phrase.last, w::YOU);
    candidate.inside.is_none()
        && !you
        && grammar.is(candidate.verb + 1, w::ABOUT)
        && !grammar.is(candidate.verb + 2, w::IT)
}

/// `Voters feel they are owed it`, and not `would think he was late`: a thought that begins with a pronoun of its own.
fn thinks_they(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    let verb = candidate.verb;
    let clause = matches!(
        candidate.reading.pattern,
        Pattern::Clause | Pattern::Pronoun
    );
    let alone = verb == candidate.subject.phrase.last + 1;
    clause
        && alone
        && !grammar.is(candidate.subject.phrase.last, w::YOU)
        && grammar.is_any(verb + 1, &[w::HE, w::SHE, w::THEY])
}

/// `That clause, she believes, was new`: commas show that it is a report; “you know” is none.
fn among(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    let first = candidate.subject.phrase.first;
    let relative = first >= 2 && grammar.has(first - 2, g::REL | g::SUBORD);
    candidate.reading.pattern == Pattern::Between && !relative && !grammar.is(first, w::YOU)
}

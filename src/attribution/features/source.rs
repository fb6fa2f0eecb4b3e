//! The features of the words that name the source.

use super::super::candidates::Candidate;
use super::super::content::Pattern;
use super::super::grammar::{g, Grammar};
use super::super::phrases::Phrase;
use super::super::subject::How;
use super::{bucket, group, shape_of, Outline, Sink};
use crate::lang::{also, flags, is, w, VerbClass};
use crate::tokens::Kind;

pub(super) fn source(
    grammar: &Grammar<'_>,
    candidate: &Candidate,
    outline: Outline,
    to: &mut impl Sink,
) {
    let Outline { class, quoted, .. } = outline;
    let phrase = candidate.subject.phrase;
    let kind = kind_of(grammar, phrase);
    to.add(group::SOURCE, &[kind, quoted]);
    to.add(group::SOURCE_ALONE, &[kind]);
    to.add(group::SOURCE_CLASS, &[kind, class]);
    let start = if grammar.has(phrase.first, g::DET) {
        0
    } else if grammar.has(phrase.first, g::CAP) {
        1
    } else {
        2
    };
    to.add(group::SOURCE_START, &[start]);
    to.add(
        group::SOURCE_WORDS,
        &[bucket(phrase.last - phrase.first + 1, &[1, 2, 3, 4, 8])],
    );
    let distance = candidate
        .verb
        .abs_diff(if candidate.subject.how == How::Inverted {
            phrase.first
        } else {
            phrase.last
        });
    to.add(
        group::DISTANCE,
        &[bucket(distance.saturating_sub(1), &[0, 1, 2, 3, 6])],
    );
    let before = before(grammar, candidate, quoted == 1);
    to.add(group::BEFORE, &[before, quoted]);
    to.add(group::BEFORE_ALONE, &[before]);
    to.add(group::BEFORE_CLASS, &[before, class]);
}

/// A pronoun by its person and number, a relative, a body, a name, people by what they are, a number, or anything else.
fn kind_of(grammar: &Grammar<'_>, phrase: Phrase) -> usize {
    let last = phrase.last;
    let bits = grammar.bits[last];
    if phrase.first == last {
        if let Some(pronoun) = pronoun(grammar, last) {
            return pronoun;
        }
    }
    // “Ann Lee (D-Ohio)”
    let closes_name = bits & g::CLOSE != 0 && grammar.has(phrase.first, g::CAP);
    match () {
        _ if grammar.is_any(last, &[w::WHO, w::WHOM]) => 7,
        _ if grammar.is(last, w::WHICH) => 8,
        _ if grammar.info(last).any(is::ORG_WORD | is::ORG | is::MEDIA) => 12,
        _ if bits & g::CAP != 0 || closes_name => 9,
        _ if bits & g::SOURCE != 0 || many(grammar, phrase.first) || tells(grammar, last) => 10,
        _ if grammar.items[last].kind() == Kind::Number => 11,
        _ => 13,
    }
}

fn pronoun(grammar: &Grammar<'_>, at: usize) -> Option<usize> {
    Some(match grammar.items[at].word() {
        w::HE | w::SHE | w::HIS | w::HER => 0,
        w::THEY | w::THEIR => 1,
        w::WE | w::OUR => 2,
        w::I | w::MY => 3,
        w::IT | w::ITS => 4,
        w::YOU => 5,
        w::THIS | w::THAT | w::THESE | w::THOSE | w::THERE => 6,
        _ => return None,
    })
}

/// What stands before the source; of one behind its cue, before both.
fn before(grammar: &Grammar<'_>, candidate: &Candidate, quoted: bool) -> usize {
    let phrase = candidate.subject.phrase;
    let begins = phrase.first.min(match candidate.subject.how {
        How::Inverted => candidate.verb,
        _ => phrase.first,
    });
    if begins == candidate.lo {
        return 0;
    }
    let k = begins - 1;
    // “Then Lee asked”
    if k == candidate.lo && grammar.is(k, w::THEN) {
        return 0;
    }
    let bits = grammar.bits[k];
    // “In March 1784 the mayor wrote”, “On Monday Lee said”: as good as the head of the sentence.
    let dated = bits & (g::TIME | g::DIGIT) != 0 && grammar.opens_with_time(k, candidate.lo);
    if dated {
        return 0;
    }
    // “But has he called for it?”: the sentence begins with what belongs to the verb.
    let opens = candidate.lo
        + usize::from(k > candidate.lo && grammar.is_any(candidate.lo, &[w::AND, w::BUT]));
    if k == opens && bits & g::AUX != 0 {
        return 0;
    }
    // “The vote led Lee to fear “a long winter””: what makes him is no verb of saying.
    let made = quoted
        && candidate.subject.how == How::Infinitive
        && begins + 1 < candidate.verb
        && grammar.info(k).is_also(also::MAKES_DO);
    if made {
        return 13;
    }
    let governed = quoted && bits & (g::VERB | g::AUX) != 0;
    if governed && ordinary_object(grammar, candidate, k) {
        return 13;
    }
    match () {
        _ if bits & g::COMMA != 0 => 1,
        _ if bits & g::DASH != 0 => 2,
        _ if bits & (g::COLON | g::SEMI) != 0 => 3,
        _ if bits & g::QUOTE != 0 => 4,
        // “laws that some say target boats”: what the relative stands for is missing behind the cue.
        _ if grammar.is(k, w::THAT) && !lacks_subject(grammar, candidate) => 5,
        _ if bits & (g::WH | g::REL) != 0 || grammar.is(k, w::THAT) => 6,
        _ if grammar.is_any(k, &[w::AND, w::OR, w::SO]) => 8,
        _ if grammar.is_any(k, &[w::BUT, w::YET]) => 9,
        _ if bits & g::PREP != 0 => 10,
        _ if bits & g::SUBORD != 0 => 7,
        _ if bits & (g::VERB | g::AUX) != 0 => 11,
        _ if bits & g::WORD != 0 => 12,
        _ => 13,
    }
}

/// “some”, “many voters”, “somebody”: people, whatever the noun.
fn many(grammar: &Grammar<'_>, at: usize) -> bool {
    let info = grammar.info(at);
    grammar.is_any(at, &[w::SOME, w::MANY, w::MOST, w::OTHERS])
        || info.any(is::INDEFINITE) && !info.any(is::DETERMINER)
}

/// Polls, records, letters: what people have written or found speaks for them.
fn tells(grammar: &Grammar<'_>, at: usize) -> bool {
    grammar.info(at).is_also(also::BEARS)
        || grammar.has(at, g::SMALL) && grammar.info(at).noun == VerbClass::Writing
}

/// Whether the clause reported begins with its verb, right behind the cue.
fn lacks_subject(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    let first = candidate.reading.spans().first().map(|span| span.first);
    let governs = flags::CLAUSE | flags::SAID | flags::STRONG;
    first == Some(candidate.cue.last + 1)
        && grammar.info(candidate.verb).has(governs)
        && grammar.has(candidate.cue.last + 1, g::VERB | g::AUX)
        && shape_of(candidate.reading.pattern) == shape_of(Pattern::Clause)
}

/// Whether the verb at `verb` governs the source as any object: `rejected his claim that`, `heard a man shouting`.
fn ordinary_object(grammar: &Grammar<'_>, candidate: &Candidate, verb: usize) -> bool {
    let quote = candidate.first_quote(grammar).unwrap_or_default();
    match candidate.subject.how {
        How::Noun => {
            candidate.reading.pattern == Pattern::NounThat
                && !grammar.is(quote.saturating_sub(1), w::AS)
        }
        How::PhraseIng => {
            candidate.class.known() && grammar.info(verb).has(flags::SEES)
                || grammar.is(candidate.verb - 1, w::AS)
        }
        _ => false,
    }
}

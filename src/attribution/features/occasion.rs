//! Infinitives that tell what somebody did, and not what is still to be done.

use super::super::candidates::Candidate;
use super::super::grammar::{g, Grammar, SUBORDINATORS};
use super::super::subject::How;
use crate::lang::{also, w};

/// Items between what somebody does to be heard and the “to” behind it.
const OCCASION: usize = 12;

/// `was quick to add that`, `took to the airwaves to denounce it`, `used her speech to thank them`: whoever did the one did the other.
pub(crate) fn did_say(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    if candidate.subject.how != How::Infinitive || !candidate.class.speech() {
        return false;
    }
    let lo = candidate.lo;
    let to = (lo..candidate.verb)
        .rev()
        .find(|k| !grammar.has(*k, g::ADV));
    let Some(to) = to.filter(|to| *to > lo + 1 && grammar.is(*to, w::TO)) else {
        return false;
    };
    if !grammar.may_say(candidate.subject.phrase) {
        return false;
    }
    if grammar.info(to - 1).is_also(also::PROMPT) {
        return true;
    }
    let reach = lo.max(to.saturating_sub(OCCASION));
    let heard = (reach..to)
        .rev()
        .take_while(|k| !grammar.has(*k, g::BREAK | g::QUOTE | g::REL))
        .find(|k| grammar.info(*k).is_also(also::HEARD_BY) || main_verb(grammar, *k));
    // “appeared to contradict”, “used to say”: where and how stand between.
    heard.is_some_and(|k| {
        // “it went on after a woman had used a word to describe him”
        let other =
            (candidate.subject.phrase.last + 1..k).any(|z| grammar.is_any(z, SUBORDINATORS));
        k + 1 < to
            && !other
            && grammar.info(k).is_also(also::HEARD_BY)
            && took_place(grammar, k, lo)
    })
}

/// Whether the word at `k` is a verb and nothing else.
fn main_verb(grammar: &Grammar<'_>, k: usize) -> bool {
    grammar.has(k, g::FIN) && !grammar.has(k, g::NOMINAL)
}

/// Whether the verb at `k` tells of what was done: not `will use`, `asked to use`, `did not use`.
fn took_place(grammar: &Grammar<'_>, k: usize, lo: usize) -> bool {
    let before = (lo..k)
        .rev()
        .find(|b| !grammar.has(*b, g::ADV) || grammar.has(*b, g::AUX | g::NEG));
    before.is_none_or(|b| {
        let has = grammar.is_any(b, &[w::HAS, w::HAVE, w::HAD]) || grammar.has(b, g::BE);
        !grammar.is(b, w::TO) && !grammar.has(b, g::NEG) && (has || !grammar.has(b, g::AUX))
    })
}

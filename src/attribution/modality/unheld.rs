//! What was never said, as the words before the subject tell: nobody, no evidence, a denial.

use super::super::candidates::Candidate;
use super::super::grammar::{g, Grammar};
use super::super::subject::How;
use crate::lang::{flags, is, w, WordId};

/// How something is told that is not so.
const WRONGLY: &[WordId] = &[w::FALSELY, w::WRONGLY, w::INCORRECTLY];

/// Whether the sentence tells that the words were not said.
pub(super) fn never(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    nobody(grammar, candidate)
        || at_no_point(grammar, candidate)
        || kept_from(grammar, candidate)
        || misquoted(grammar, candidate)
        || without_evidence(grammar, candidate)
        || untrue(grammar, candidate)
        || denied(grammar, candidate)
}

/// `Nobody said`, `Neither man said`, `None of the guests said`, `Nothing in it says`, `Not one of them said`, `Nor did she say`
fn nobody(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    let first = candidate.subject.phrase.first;
    let before = first.checked_sub(1).filter(|k| *k >= candidate.lo);
    // “No. 10 said”
    let none = grammar.is(first, w::NO) && grammar.has(first + 1, g::SMALL)
        || grammar.is_any(first, &[w::NOBODY, w::NONE_OF, w::NEITHER, w::NOTHING]);
    let nor = |k: usize| {
        grammar.is_any(k, &[w::NOR, w::NOT])
            || grammar.has(k, g::AUX) && k > candidate.lo && {
                grammar.is_any(k - 1, &[w::NOR, w::NEVER])
            }
    };
    none || before.is_some_and(nor)
}

/// `At no point did she say`, `Nowhere does the report say`: what opens the sentence denies it.
fn at_no_point(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    const OPENING: usize = 5;
    let first = candidate.subject.phrase.first;
    let Some(auxiliary) = first.checked_sub(1).filter(|k| *k > candidate.lo) else {
        return false;
    };
    if !grammar.has(auxiliary, g::AUX) {
        return false;
    }
    let reach = auxiliary.saturating_sub(OPENING).max(candidate.lo);
    let mut words = (reach..auxiliary)
        .rev()
        .take_while(|k| grammar.has(*k, g::WORD) && !grammar.has(*k, g::FIN));
    words.any(|k| grammar.is_any(k, &[w::NO, w::NOT, w::NEVER, w::NOWHERE]))
}

/// `kept Lee from saying`, and not `did not keep her from saying`
fn kept_from(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    let kept = candidate.subject.phrase;
    let from = kept.last + 1;
    let keeps = candidate.subject.how == How::PhraseIng
        && from + 1 == candidate.verb
        && grammar.is(from, w::FROM)
        && kept.first > candidate.lo;
    keeps && !not_before(grammar, kept.first - 1, candidate.lo)
}

/// `was misquoted as saying`, `was falsely quoted as saying`, `misquoted Lee as saying`, `wrongly quoted Lee as saying`
fn misquoted(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    let subject = candidate.subject.phrase;
    let quoted = (subject.first.checked_sub(1))
        .filter(|k| *k > candidate.lo && grammar.is(subject.last + 1, w::AS));
    let misquotes = |k: usize| {
        let quotes = grammar.info(k).lemma == w::QUOTE;
        grammar.is(k, w::MISQUOTED) || quotes && grammar.is_any(k - 1, WRONGLY)
    };
    if quoted.is_some_and(misquotes) {
        return true;
    }
    let before = |by: usize| {
        candidate
            .cue
            .first
            .checked_sub(by)
            .filter(|k| *k >= candidate.lo)
    };
    let Some((two, one)) = before(2).zip(before(1)) else {
        return false;
    };
    grammar.is(two, w::MISQUOTED) && grammar.is(one, w::AS)
        || grammar.has(two, g::BE) && grammar.is_any(one, WRONGLY)
}

/// `There is no evidence that Lee said`, and not `There is no doubt that`
fn without_evidence(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    const EVIDENCE: &[WordId] = &[w::EVIDENCE, w::PROOF, w::RECORD, w::INDICATION, w::SIGN];
    let first = candidate.subject.phrase.first;
    let Some(noun) = first.checked_sub(2).filter(|k| *k > candidate.lo) else {
        return false;
    };
    grammar.is(noun + 1, w::THAT)
        && grammar.is_any(noun, EVIDENCE)
        && grammar.is_any(noun - 1, &[w::NO, w::LITTLE])
}

/// `It is not true that Lee said`, `It is false that`, `falsely claimed that Lee said`, `claimed falsely that Lee said`
fn untrue(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    let first = candidate.subject.phrase.first;
    let Some(told) = first.checked_sub(2).filter(|k| *k > candidate.lo) else {
        return false;
    };
    if !grammar.is(told + 1, w::THAT) {
        return false;
    }
    let before = told - 1;
    let not = grammar.has(before, g::NEG);
    grammar.is_any(told, &[w::TRUE, w::CORRECT]) && not
        || grammar.is_any(told, &[w::FALSE, w::UNTRUE]) && !not
        || grammar.is_any(before, WRONGLY) && grammar.has(told, g::MAY_REPORT)
        || grammar.is_any(told, WRONGLY) && grammar.has(before, g::MAY_REPORT)
}

/// `denied that Lee had said`, `dismissed reports that Lee had said`: whoever denies it holds that it was not said.
fn denied(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    let first = candidate.subject.phrase.first;
    let lo = candidate.lo;
    let Some(that) = first.checked_sub(1).filter(|k| *k > lo) else {
        return false;
    };
    let denies = |k: usize| {
        grammar.info(k).has(flags::DENIES)
            && grammar.has(k, g::VERB)
            && !(k > lo && grammar.is(k - 1, w::NO))
            && !not_before(grammar, k, lo)
    };
    if !grammar.is(that, w::THAT) {
        return denies(that) && grammar.has(first, g::SUBJ);
    }
    let noun = || {
        let noun = grammar
            .has(that - 1, g::NOMINAL)
            .then(|| grammar.phrase_left(that - 1, lo));
        noun.flatten()?.first.checked_sub(1).filter(|k| *k >= lo)
    };
    denies(that - 1) || noun().is_some_and(denies)
}

/// `purports to show Lee saying`, `appears to show Lee saying`: what is shown may be no such thing.
pub(super) fn seems_shown(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    let Some(shows) = (candidate.subject.phrase.first.checked_sub(1))
        .filter(|k| *k > candidate.lo + 1 && candidate.subject.how == How::PhraseIng)
    else {
        return false;
    };
    let seems = [w::APPEAR, w::SEEM, w::CLAIM, w::PRETEND];
    let purports = [w::PURPORTS, w::PURPORTED, w::PURPORTING];
    grammar.info(shows).has(flags::SEES)
        && grammar.is(shows - 1, w::TO)
        && (grammar.is_any(shows - 2, &purports) || seems.contains(&grammar.info(shows - 2).lemma))
}

/// `does not believe that Lee said`, `nobody says that Lee said`, `pretends that Lee said`: whoever is told of leaves it open.
pub(super) fn left_open(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    let lo = candidate.lo;
    let Some(before) = (candidate.subject.phrase.first.checked_sub(1)).filter(|k| *k > lo) else {
        return false;
    };
    let told = before - usize::from(grammar.is(before, w::THAT));
    let info = grammar.info(told);
    if told <= lo || !grammar.has(told, g::VERB) {
        return false;
    }
    let open = info.has(flags::SAID) || [w::BELIEVE, w::THINK].contains(&info.lemma);
    info.lemma == w::PRETEND || open && negated(grammar, told, lo)
}

/// `did not keep`, `never denied`: whether a negative is among the adverbs and auxiliaries before the verb at `verb`.
fn not_before(grammar: &Grammar<'_>, verb: usize, lo: usize) -> bool {
    let group = (lo..verb).rev();
    let mut group = group.take_while(|k| grammar.has(*k, g::ADV | g::AUX));
    group.any(|k| grammar.info(k).any(is::NEGATIVE))
}

/// `did not say`, `nobody said`, and `no doubt`: whether the verb at `verb` is denied by what stands before it.
fn negated(grammar: &Grammar<'_>, verb: usize, lo: usize) -> bool {
    const GROUP: usize = 6;
    for k in (lo..verb).rev().take(GROUP) {
        if grammar.info(k).any(is::NEGATIVE) {
            return true;
        }
        if !grammar.has(k, g::ADV | g::AUX) {
            return grammar.is_any(k, &[w::NO, w::NOBODY]);
        }
    }
    false
}

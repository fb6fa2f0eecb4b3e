//! The features of a reading: its cue, its subject, what surrounds them.

use super::super::candidates::{Candidate, CueClass};
use super::super::content::Pattern;
use super::super::grammar::{g, Grammar};
use super::super::subject::How;
use super::content::{content, mark, quotes};
use super::source::source;
use super::{class_of, group, shape_of, Outline, Sink};
use crate::lang::{flags, form, is, w};
use crate::layout::Layout;
use crate::tokens::Punct;

/// The features of `candidate`.
pub(crate) fn features(
    grammar: &Grammar<'_>,
    layout: &Layout,
    candidate: &Candidate,
    to: &mut impl Sink,
) {
    let pattern = candidate.reading.pattern as usize;
    let outline = Outline {
        class: class_of(grammar, candidate),
        shape: shape_of(candidate.reading.pattern),
        quoted: usize::from(candidate.has_quote()),
    };
    let Outline {
        class,
        shape,
        quoted,
    } = outline;
    let how = candidate.subject.how as usize;
    to.add(group::PATTERN, &[pattern, quoted]);
    to.add(group::HOW, &[how, quoted]);
    to.add(group::HOW_ALONE, &[how]);
    to.add(group::CLASS, &[class, quoted]);
    to.add(group::CLASS_ALONE, &[class]);
    to.add(group::CLASS_SHAPE, &[class, shape]);
    to.add(group::CLASS_SHAPE_QUOTED, &[class, shape, quoted]);
    to.add(group::CLASS_PATTERN_ALONE, &[class, pattern]);
    to.add(group::CLASS_PATTERN, &[class, pattern, quoted]);
    to.add(group::CLASS_HOW, &[class, how]);
    to.add(
        group::SIDES_PATTERN,
        &[usize::from(candidate.both_sides), pattern, quoted],
    );
    let form = verb_form(grammar, candidate);
    to.add(group::FORM, &[form, quoted]);
    to.add(group::FORM_ALONE, &[form]);
    to.add(group::CLASS_FORM, &[class, form]);
    source(grammar, candidate, outline, to);
    verb(grammar, candidate, outline, to);
    content(grammar, candidate, outline, to);
    to.add(group::HOW_SHAPE, &[how, shape, quoted]);
    if grammar.items[candidate.lo].has(crate::tokens::flag::HEADLINE) {
        to.add(group::HEADLINE_SHAPE, &[0, shape]);
    }
    leans_on(grammar, candidate, outline, to);
    let inside = inside(candidate);
    to.add(group::INSIDE, &[inside, quoted]);
    to.add(group::INSIDE_ALONE, &[inside]);
    to.add(group::CLASS_INSIDE, &[class, inside, quoted]);
    if candidate.passive {
        to.add(group::PASSIVE, &[0, class, shape]);
    }
    if quoted == 1 {
        quotes(grammar, layout, candidate, outline, to);
        rival(candidate, class, to);
    }
    let opening = opening(grammar, candidate.lo);
    to.add(group::OPENING, &[opening]);
    to.add(group::OPENING_SHAPE, &[opening, shape]);
    place(grammar, candidate, to);
}

/// The verb that an infinitive or a participle leans on.
fn leans_on(grammar: &Grammar<'_>, candidate: &Candidate, outline: Outline, to: &mut impl Sink) {
    let Outline {
        class,
        shape,
        quoted,
    } = outline;
    match candidate.subject.how {
        How::Infinitive => {
            let governor = governor(grammar, candidate);
            to.add(group::GOVERNOR, &[governor, quoted]);
            to.add(group::GOVERNOR_CLASS, &[governor, class]);
            to.add(group::GOVERNOR_SHAPE, &[governor, shape]);
        }
        How::Ing | How::IngObject | How::IngOpening | How::PhraseIng => {
            let host = host(grammar, candidate);
            to.add(group::HOST, &[host, quoted]);
            to.add(group::HOST_SHAPE, &[host, shape]);
            to.add(group::HOST_CLASS, &[host, class]);
        }
        _ => {}
    }
}

/// The class of the report inside whose content the candidate stands.
fn inside(candidate: &Candidate) -> usize {
    match candidate.inside {
        None => 0,
        Some((CueClass::Said, true)) => 1,
        Some((_, true)) => 2,
        Some((class, false)) if class.speech() => 3,
        Some(_) => 4,
    }
}

/// Which other cue could own the same quote, and where it stands.
fn rival(candidate: &Candidate, class: usize, to: &mut impl Sink) {
    let rank = |class: CueClass| match class {
        CueClass::Said => 1,
        class if class.speech() => 2,
        _ => 3,
    };
    let rival = candidate.rival.map_or(0, |(class, _)| rank(class));
    to.add(group::RIVAL, &[class, rival]);
    if let Some((_, place)) = candidate.rival {
        to.add(group::RIVAL_PLACE, &[class, rival, place as usize]);
    }
}

fn verb_form(grammar: &Grammar<'_>, candidate: &Candidate) -> usize {
    let info = grammar.info(candidate.verb);
    match candidate.subject.how {
        How::According | How::Noun | How::Label | How::Agent => 4,
        _ if info.form(form::ING) => 0,
        _ if info.form(form::PAST | form::PARTICIPLE) => 1,
        _ if info.form(form::THIRD) => 2,
        _ if info.form(form::BASE) => 3,
        _ => 4,
    }
}

/// What stands with the verb, from the verb back.
fn auxiliaries(grammar: &Grammar<'_>, candidate: &Candidate, outline: Outline, to: &mut impl Sink) {
    const CHAIN: usize = 5;
    let Outline { class, quoted, .. } = outline;
    let mut none = true;
    if !matches!(candidate.subject.how, How::According | How::Noun) {
        let chain = (candidate.lo..candidate.verb)
            .rev()
            .take(CHAIN)
            .take_while(|k| grammar.has(*k, g::ADV | g::AUX) || grammar.is(*k, w::TO));
        for k in chain {
            let value = auxiliary(grammar, k);
            none = false;
            to.add(group::AUX, &[value, quoted]);
            to.add(group::AUX_ALONE, &[value]);
            to.add(group::AUX_CLASS, &[value, class]);
        }
    }
    if none {
        to.add(group::AUX, &[0, quoted]);
        to.add(group::AUX_ALONE, &[0]);
    }
}

fn auxiliary(grammar: &Grammar<'_>, at: usize) -> usize {
    let info = grammar.info(at);
    match () {
        _ if grammar.is(at, w::TO) => 8,
        _ if info.any(is::NEGATIVE) => 9,
        _ if grammar.is(at, w::BEEN) => 2,
        _ if grammar.has(at, g::BE) => 1,
        _ if info.any(is::AUX_HAVE) => 3,
        _ if info.any(is::AUX_DO) => 4,
        _ if info.any(is::HYPOTHETICAL) => 6,
        _ if info.any(is::FUTURE) => 7,
        _ if info.any(is::AUX) => 5,
        _ => 10,
    }
}

fn verb(grammar: &Grammar<'_>, candidate: &Candidate, outline: Outline, to: &mut impl Sink) {
    let Outline {
        class,
        shape,
        quoted,
    } = outline;
    let verb = candidate.verb;
    auxiliaries(grammar, candidate, outline, to);
    let info = grammar.info(verb);
    let listed = [
        flags::CLAUSE,
        flags::NOUN,
        flags::TELL,
        flags::NEGATIVE,
        flags::STRONG,
        flags::MANNER,
        flags::QUESTION,
        flags::REPLY,
        flags::CONTINUES,
        flags::PARTICLE_FOR
            | flags::PARTICLE_OUT
            | flags::PARTICLE_ON
            | flags::PARTICLE_OFF
            | flags::PARTICLE_UP,
        flags::SURE,
        flags::SELDOM,
    ];
    // “maintained that he was late”, and not “maintained the boats”
    let clausal = info.has(flags::CLAUSAL | flags::STRONG)
        && !grammar.has(verb, g::NOUNISH)
        && candidate.reading.pattern == Pattern::That;
    let known = if clausal {
        info.flags & !flags::SELDOM
    } else {
        info.flags
    };
    for (value, flag) in listed.into_iter().enumerate() {
        if known & flag != 0 {
            to.add(group::FLAG_SHAPE, &[value, shape, quoted]);
            to.add(group::FLAG, &[value, quoted]);
        }
    }
    let next = next_word(grammar, candidate.cue.last + 1, candidate.hi);
    to.add(group::NEXT, &[next, quoted]);
    to.add(group::NEXT_ALONE, &[next]);
    to.add(group::CLASS_NEXT, &[class, next]);
}

/// The “to” before the cue.
fn to_before(grammar: &Grammar<'_>, candidate: &Candidate) -> Option<usize> {
    let mut before = (candidate.lo..candidate.verb).rev();
    before.find(|k| grammar.is(*k, w::TO))
}

/// What stands before the “to” of an infinitive.
fn governor(grammar: &Grammar<'_>, candidate: &Candidate) -> usize {
    let Some(k) = to_before(grammar, candidate)
        .and_then(|to| to.checked_sub(1))
        .filter(|k| *k >= candidate.lo)
    else {
        return 7;
    };
    let bits = grammar.bits[k];
    match () {
        _ if bits & g::AUX != 0 => 4,
        _ if bits & g::VERB != 0 && k > candidate.lo && grammar.has(k - 1, g::BE) => 3,
        _ if bits & g::SPEECH != 0 && bits & g::NOUNISH == 0 => 0,
        _ if bits & g::CUE != 0 && bits & g::NOUNISH == 0 => 1,
        _ if bits & g::NOUN != 0 => 5,
        _ if bits & g::VERB != 0 && bits & g::NOUNISH == 0 => 2,
        _ if bits & g::NOMINAL != 0 => 6,
        _ => 7,
    }
}

/// Whether the subject is that of an outer clause and a noun lies between: `plans to seek`, `a motion asking`.
pub(crate) fn borrows(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    match candidate.subject.how {
        // “released a statement confirming that”: the statement says it.
        How::IngObject => !grammar.has(candidate.verb - 1, g::NOUN),
        How::Infinitive => {
            // “forced Lee to say”: Lee says it.
            let to = to_before(grammar, candidate);
            let own = candidate.class.speech() && to == Some(candidate.subject.phrase.last + 1);
            !own && matches!(governor(grammar, candidate), 5 | 6)
        }
        _ => false,
    }
}

/// What stands before a participle.
fn host(grammar: &Grammar<'_>, candidate: &Candidate) -> usize {
    let Some(k) = (candidate.lo..candidate.verb)
        .rev()
        .find(|k| !grammar.has(*k, g::ADV | g::TIME))
    else {
        return 8;
    };
    let bits = grammar.bits[k];
    match () {
        _ if bits & (g::COMMA | g::DASH) != 0 => 0,
        _ if bits & g::QUOTE != 0 => 1,
        _ if bits & g::PREP != 0 => 2,
        _ if bits & g::NOUN != 0 => 3,
        _ if bits & g::SOURCE != 0 => 4,
        _ if bits & g::CAP != 0 => 5,
        _ if bits & g::SUBORD != 0 => 7,
        _ if bits & g::NOMINAL != 0 => 6,
        _ => 9,
    }
}

fn next_word(grammar: &Grammar<'_>, at: usize, hi: usize) -> usize {
    if at >= hi {
        return 0;
    }
    let bits = grammar.bits[at];
    if bits & (g::PUNCT | g::QUOTE) != 0 {
        return mark(bits).unwrap_or(31);
    }
    match grammar.items[at].word() {
        w::THAT => 6,
        w::TO => 7,
        w::FOR => 8,
        w::OF => 9,
        w::IN => 10,
        w::ON => 11,
        w::ABOUT => 12,
        w::BY => 13,
        w::FROM => 14,
        w::WITH => 15,
        w::AT => 16,
        w::AS => 17,
        w::AMONG => 32,
        w::IF => 33,
        w::HE | w::SHE | w::THEY => 19,
        w::IT => 20,
        w::I | w::WE | w::YOU => 21,
        w::AND | w::OR | w::BUT => 26,
        _ if bits & g::OBJ != 0 => 22,
        _ if bits & g::PREP != 0 => 18,
        _ if bits & g::ART != 0 => 23,
        _ if bits & g::DET != 0 => 24,
        _ if bits & (g::WH | g::REL) != 0 => 25,
        _ if bits & g::DAY != 0 => 30,
        _ if bits & g::CAP != 0 => 27,
        _ if bits & (g::VERB | g::AUX) != 0 => 28,
        _ if bits & g::ADV != 0 => 29,
        _ if bits & g::TIME != 0 => 30,
        _ => 31,
    }
}

fn opening(grammar: &Grammar<'_>, lo: usize) -> usize {
    match grammar.items[lo].word() {
        _ if !grammar.has(lo, g::WORD) => 0,
        w::IF | w::UNLESS => 1,
        w::WHEN => 2,
        w::WHILE => 3,
        w::AS => 4,
        w::AFTER | w::BEFORE => 5,
        w::SINCE => 6,
        w::ALTHOUGH | w::THOUGH => 7,
        w::BECAUSE => 8,
        w::WHAT | w::HOW => 9,
        w::AND | w::BUT => 10,
        _ if grammar.has(lo, g::ING) => 11,
        _ => 0,
    }
}

fn place(grammar: &Grammar<'_>, candidate: &Candidate, to: &mut impl Sink) {
    if candidate.verb == candidate.lo {
        to.add(group::PLACE, &[0]);
    }
    if candidate.sentence == 0 || grammar.items[candidate.lo].has(crate::tokens::flag::HEADLINE) {
        to.add(group::PLACE, &[1]);
    }
    if grammar.items[candidate.hi - 1].is_punct(Punct::Question) {
        to.add(group::PLACE, &[2]);
    }
    if candidate.passive {
        to.add(group::PLACE, &[3]);
    }
    if candidate.hi - candidate.lo > 60 {
        to.add(group::PLACE, &[4]);
    }
    // Agreement tells a subject from a neighbour: “the senators say”, “the senator says”.
    let info = grammar.info(candidate.verb);
    let plain = matches!(
        candidate.subject.how,
        How::Plain | How::Apposition | How::Dashes
    );
    if plain && !info.form(form::PAST | form::ING) && info.form(form::BASE | form::THIRD) {
        let plural = grammar.has(candidate.subject.phrase.last, g::PLURAL)
            || grammar.is_any(
                candidate.subject.phrase.last,
                &[w::I, w::YOU, w::WE, w::THEY],
            );
        let agrees = plural != info.form(form::THIRD);
        to.add(group::PLACE, &[if agrees { 5 } else { 6 }]);
    }
}

//! The features of what is reported, and of the quotes in it.

use super::super::candidates::Candidate;
use super::super::grammar::{g, Grammar};
use super::super::titles::long_words;
use super::{bucket, group, Outline, Sink};
use crate::lang::w;
use crate::layout::Layout;

pub(super) fn content(
    grammar: &Grammar<'_>,
    candidate: &Candidate,
    outline: Outline,
    to: &mut impl Sink,
) {
    let Outline { shape, quoted, .. } = outline;
    let mut words = 0;
    let mut all = 0;
    for span in candidate.reading.spans() {
        for bits in &grammar.bits[span.first..span.last + 1] {
            words += usize::from(bits & g::WORD != 0);
            all |= bits;
        }
    }
    for piece in candidate.pieces(grammar) {
        words += grammar.tokens.words_inside(piece);
    }
    // Words alone are finite verbs.
    let finite = all & g::FIN != 0;
    let length = bucket(words, &[1, 2, 3, 5, 8, 14, 25]);
    to.add(group::LENGTH, &[length, quoted]);
    to.add(group::LENGTH_SHAPE, &[length, shape]);
    to.add(group::FINITE_SHAPE, &[usize::from(finite), shape, quoted]);
    if let Some(first) = candidate.reading.spans().first().map(|s| s.first) {
        to.add(group::STARTS_SHAPE, &[starts(grammar, first), shape]);
    }
}

/// What the first item of what is reported is.
fn starts(grammar: &Grammar<'_>, first: usize) -> usize {
    let bits = grammar.bits[first];
    match () {
        _ if grammar.is(first, w::THAT) => 0,
        _ if bits & g::QUOTE != 0 => 1,
        _ if grammar.is(first, w::IT) => 15,
        _ if grammar.is(first, w::THERE) => 16,
        _ if bits & g::OBJ != 0 => 4,
        _ if bits & g::SUBJ != 0 => 3,
        _ if bits & g::DET != 0 => 2,
        _ if bits & g::CAP != 0 => 5,
        _ if bits & g::PREP != 0 => 6,
        _ if bits & (g::WH | g::SUBORD) != 0 => 7,
        _ if bits & g::DIGIT != 0 => 8,
        _ if bits & g::ING != 0 => 14,
        _ if bits & (g::VERB | g::AUX) != 0 => 9,
        _ if bits & g::ADV != 0 => 10,
        _ if bits & g::PLURAL != 0 => 11,
        _ if bits & g::WORD != 0 => 12,
        _ => 13,
    }
}

pub(super) fn quotes(
    grammar: &Grammar<'_>,
    layout: &Layout,
    candidate: &Candidate,
    outline: Outline,
    to: &mut impl Sink,
) {
    let Outline { class, shape, .. } = outline;
    let (mut first, mut last, mut count, mut words) = (None, 0, 0, 0);
    for span in candidate.reading.spans() {
        let items = span.first..span.last + 1;
        for (k, bits) in items.clone().zip(&grammar.bits[items]) {
            if bits & g::QUOTE != 0 {
                first.get_or_insert(k);
                last = k;
                count += 1;
                words += grammar.quote_words(k);
            }
        }
    }
    let Some(first) = first else { return };
    to.add(group::QUOTES, &[bucket(count, &[1, 2])]);
    let size = bucket(words, &[1, 2, 4, 8, 16]);
    to.add(group::QUOTE_WORDS, &[size]);
    to.add(group::CLASS_QUOTE_WORDS, &[class, size]);
    let mark = match grammar.last_mark(layout, last) {
        b',' => 0,
        b'.' => 1,
        b'?' | b'!' => 2,
        _ => 3,
    };
    to.add(group::MARK, &[mark]);
    let before = if first == candidate.lo {
        0
    } else {
        near(grammar, first - 1, candidate.verb)
    };
    to.add(group::BEFORE_QUOTE, &[before]);
    to.add(group::CLASS_BEFORE_QUOTE, &[class, before]);
    to.add(group::NEAR_SHAPE, &[before, shape]);
    to.add(group::NEAR_WORDS, &[before, size]);
    let after = if first + 1 >= candidate.hi {
        23
    } else {
        near(grammar, first + 1, candidate.verb)
    };
    to.add(group::AFTER_QUOTE, &[after]);
    if let Some(piece) = grammar.items[first].piece() {
        let title = long_words(grammar.tokens.inside(piece)).min(3);
        to.add(group::TITLE, &[title]);
        to.add(group::TITLE_CLASS, &[title, class]);
        to.add(group::TITLE_NEAR, &[title, before]);
    }
    let pattern = candidate.reading.pattern as usize;
    to.add(group::PATTERN_MARK, &[pattern, mark]);
    to.add(group::MARK_SHAPE_NEAR, &[mark, shape, after]);
    if first > candidate.verb {
        let amid = amid(grammar, candidate.verb, first);
        to.add(group::AMID, &[amid]);
        to.add(group::AMID_CLASS, &[amid, class]);
        let distance = bucket(first - candidate.verb, &[1, 2, 3, 5, 8, 14]);
        to.add(group::QUOTE_DISTANCE, &[distance]);
    }
}

/// Which other verb stands between a cue and the quote behind it: one that has the quote in its gap, one like “say”, one of speech, any.
fn amid(grammar: &Grammar<'_>, verb: usize, quote: usize) -> usize {
    let mut amid = 0;
    for k in verb + 1..quote {
        let bits = grammar.bits[k];
        if bits & g::SMALL == 0 || grammar.has(k - 1, g::ART) {
            continue;
        }
        if bits & g::CUE != 0 && in_gap(grammar, verb, k) {
            return 4;
        }
        if bits & g::SAID != 0 || grammar.is(k, w::CALLED) {
            amid = 1;
        } else if bits & g::SPEECH != 0 && amid != 1 {
            amid = 2;
        } else if bits & g::FIN != 0 && amid == 0 {
            amid = 3;
        }
    }
    amid
}

/// `what she called`, `which the mayor says is`: a cue whose object or clause a relative word stands for.
fn in_gap(grammar: &Grammar<'_>, from: usize, cue: usize) -> bool {
    const SUBJECT_ITEMS: usize = 5;
    (from + 1..cue.saturating_sub(1))
        .rev()
        .take(SUBJECT_ITEMS)
        .take_while(|k| grammar.has(*k, g::WORD | g::POSS))
        .any(|k| grammar.is_any(k, &[w::WHAT, w::WHICH, w::WHOM]))
}

/// What a mark or a quote is among the things that may stand beside a word.
pub(super) fn mark(bits: u64) -> Option<usize> {
    match () {
        _ if bits & g::COMMA != 0 => Some(1),
        _ if bits & g::STOP != 0 => Some(2),
        _ if bits & (g::COLON | g::SEMI) != 0 => Some(3),
        _ if bits & g::DASH != 0 => Some(4),
        _ if bits & g::QUOTE != 0 => Some(5),
        _ => None,
    }
}

fn near(grammar: &Grammar<'_>, k: usize, verb: usize) -> usize {
    let bits = grammar.bits[k];
    if let Some(mark) = mark(bits) {
        return mark;
    }
    match () {
        _ if k == verb => 6,
        _ if grammar.is_any(k, &[w::A, w::AN, w::THE]) => 7,
        _ if grammar.is(k, w::OF) => 8,
        _ if grammar.is_any(k, &[w::IN, w::ON, w::AT]) => 9,
        _ if grammar.is(k, w::FOR) => 10,
        _ if grammar.is(k, w::TO) => 11,
        _ if grammar.is(k, w::AS) => 12,
        _ if bits & g::PREP != 0 => 13,
        _ if grammar.is_any(k, &[w::AND, w::OR, w::BUT]) => 14,
        _ if bits & g::BE != 0 => 15,
        _ if bits & g::AUX != 0 => 16,
        _ if bits & g::NEG != 0 => 17,
        _ if bits & (g::ART | g::POSS) != 0 => 18,
        _ if bits & g::REL != 0 => 20,
        _ if bits & g::SUBJ != 0 => 19,
        _ if bits & g::CAP != 0 => 21,
        _ => 22,
    }
}

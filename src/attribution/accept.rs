//! Chooses among the readings: a weighted sum of named features, and one owner for each quoted piece.

mod thresholds;

use once_cell::sync::Lazy;

use super::candidates::{Candidate, CueClass};
use super::content::Pattern;
use super::features::{self, Feature};
use super::grammar::{g, Grammar};
use super::subject::How;
use super::weights::{BIAS, WEIGHTS};
use crate::lang::{flags, w};
use crate::layout::Layout;

pub(super) use thresholds::least;
pub(crate) use thresholds::Thresholds;

/// No attribution owns the piece.
pub(crate) const NOBODY: u32 = u32::MAX;
/// The piece is a title, and nothing for an attribution to own.
pub(crate) const TITLE: u32 = u32::MAX - 1;

/// The weights by feature number.
static TABLE: Lazy<Box<[f32; features::COUNT]>> = Lazy::new(|| {
    let mut table = Box::new([0.0; features::COUNT]);
    for (name, weight) in WEIGHTS {
        if let Some(feature) = features::number(name) {
            table[feature as usize] = *weight;
        }
    }
    table
});

/// Gives each candidate its confidence. Linear.
pub(crate) fn score(grammar: &Grammar<'_>, layout: &Layout, candidates: &mut [Candidate]) {
    let table = &*TABLE;
    for candidate in candidates {
        let mut of = features::Sum { table, sum: 0.0 };
        features::features(grammar, layout, candidate, &mut of);
        candidate.confidence = 1.0 / (1.0 + (-(of.sum + BIAS)).exp());
    }
}

/// The weight of a feature.
pub(super) fn weight(feature: Feature) -> f32 {
    TABLE[feature as usize]
}

/// `The names that Lee announced are new`: the only verb behind a relative clause that begins the sentence is that of the whole.
fn verb_of_whole(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    let (verb, subject) = (candidate.verb, candidate.subject.phrase);
    let that = subject.first.saturating_sub(1);
    let relative = candidate.reading.pattern == Pattern::Clause
        && that > candidate.lo
        && grammar.is(that, w::THAT)
        && grammar.has(that - 1, g::NOMINAL)
        && grammar.has(verb + 1, g::AUX)
        && candidate.covers(verb + 1);
    let other = |k: usize| grammar.has(k, g::AUX) || !grammar.has(k - 1, g::AUX | g::ADV);
    relative
        && grammar.finite(candidate.lo, that).is_none()
        && !(verb + 2..candidate.hi).any(|k| grammar.has(k, g::FIN | g::AUX) && other(k))
}

/// Keeps the candidates of one sentence part that are believed: surest first, no piece owned twice unless one
/// report lies inside the other. `taken` holds, for each piece, whether it has an owner already.
pub(crate) fn choose(
    grammar: &Grammar<'_>,
    thresholds: Thresholds,
    candidates: &mut Vec<Candidate>,
    taken: &mut [bool],
) {
    candidates.retain(|candidate| {
        candidate.reading.pattern != Pattern::ColonEnd
            && candidate.confidence >= least(grammar, thresholds, candidate)
            && !verb_of_whole(grammar, candidate)
    });
    drop_beaten_by_nouns(grammar, candidates);
    candidates.sort_by(|a, b| {
        b.confidence
            .total_cmp(&a.confidence)
            .then(a.verb.cmp(&b.verb))
    });
    let mut count = 0;
    for at in 0..candidates.len() {
        let (kept, candidate) = (&candidates[..count], &candidates[at]);
        if kept.iter().any(|other| other.verb == candidate.verb) {
            continue;
        }
        let (nested, around) = least_shared(grammar, thresholds, candidate);
        let shared = |piece: usize| {
            let mut owners = kept
                .iter()
                .filter(|other| other.quotes_piece(grammar, piece))
                .peekable();
            owners.peek().is_some()
                && owners.all(|other| {
                    let nested = match tells_no_clause(other) && tells_words(candidate) {
                        true => thresholds.quoted.min(nested),
                        false => nested,
                    };
                    other.reports(candidate) && candidate.confidence >= nested
                        || candidate.reports(other) && candidate.confidence >= around
                        // “Lee said she wore the words “I can't go,” as Orr put it”
                        || other.reading.pattern == Pattern::As && candidate.confidence >= around
                })
        };
        let owned = |piece| taken[piece] && !shared(piece);
        if candidate.pieces(grammar).any(owned) {
            continue;
        }
        let pieces = candidate.pieces(grammar);
        pieces.for_each(|piece| taken[piece] = true);
        if count < at {
            candidates[count] = candidates[at];
        }
        count += 1;
    }
    candidates.truncate(count);
    candidates.sort_by_key(|candidate| candidate.verb);
    candidates.dedup_by(|inner, outer| declined(grammar, outer, inner));
    candidates.dedup_by(|inner, outer| the_same(inner, outer));
}

/// How sure a reading must be whose quote has an owner already: one that reports it, and one that it reports.
fn least_shared(
    grammar: &Grammar<'_>,
    thresholds: Thresholds,
    candidate: &Candidate,
) -> (f32, f32) {
    // A quote may have two owners where one reports that the other reports it; “which Lee called “a joke””, “quoted Lee as
    // saying “no”” is hardly anything else.
    let nested = if names_gap(grammar, candidate) {
        thresholds.gap
    } else if of_relative(grammar, candidate) || quoted_as(grammar, candidate) {
        thresholds.quoted
    } else {
        thresholds.nested
    };
    // A clause right behind its verb is reported with all that is reported in it.
    let clause = matches!(candidate.reading.pattern, Pattern::That | Pattern::Question)
        && candidate.covers(candidate.verb + 1);
    let around = if clause {
        thresholds.nested
    } else {
        thresholds.around
    };
    (nested, around)
}

/// `rebuked critics who say it is “late”`, `recalled a day when Lee called it “late”`: whoever does a deed or thinks of somebody's words tells
/// them as another's.
fn tells_no_clause(outer: &Candidate) -> bool {
    !outer.class.speech()
        || matches!(
            outer.reading.pattern,
            Pattern::Object | Pattern::Prepositional
        )
}

/// Whether somebody beside the verb tells the words in marks as words: not `wore a “spouse's pin”`.
fn tells_words(inner: &Candidate) -> bool {
    let beside = matches!(
        inner.subject.how,
        How::Plain | How::Apposition | How::Relative | How::Noun
    );
    beside && (inner.class.speech() || inner.class == CueClass::Act)
}

/// `fanned the anger over her remark that “…”`: a verb that reports nothing by itself has no claim on the quote of a noun of
/// saying, unless the noun is its own subject or object: `knocked a claim by Lee that “…”`.
fn drop_beaten_by_nouns(grammar: &Grammar<'_>, candidates: &mut Vec<Candidate>) {
    let noun = |c: &Candidate| c.class == CueClass::Noun && c.has_quote();
    if !candidates.iter().any(noun) {
        return;
    }
    let nouns: Vec<Candidate> = candidates.iter().filter(|c| noun(c)).copied().collect();
    candidates.retain(|verb| {
        let told = verb.passive && verb.subject.how != How::Agent;
        let idle = !verb.class.known() && verb.class != CueClass::Trap || told;
        let Some(quote) = verb.first_quote(grammar).filter(|_| idle) else {
            return true;
        };
        !nouns.iter().any(|noun| {
            let phrase = noun.subject.phrase.first.min(noun.verb);
            // Right behind the verb it is the verb's particle: “stood by his claim”, but not “was taken to task over his claim”.
            let from = verb.verb + 2 - usize::from(verb.passive);
            let apart = grammar.any(from, phrase.max(from), g::PREP);
            // “defying Lee's demand that it “do its job””
            let owner = noun.subject.phrase.last;
            let owned = noun_that(noun) && owner < noun.verb && grammar.has(owner, g::POSS);
            noun.covers(quote) && (apart || owned)
        })
    });
}

/// `his claim that he “won”`
fn noun_that(candidate: &Candidate) -> bool {
    candidate.class == CueClass::Noun && candidate.reading.pattern == Pattern::NounThat
}

/// Whether what is reported is said of a relative word right before the subject: `which Lee called “a joke”`.
fn of_relative(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    let before = candidate.subject.phrase.first.checked_sub(1);
    before.is_some_and(|k| {
        k >= candidate.lo && grammar.is_any(k, &[w::WHICH, w::WHAT, w::WHO, w::WHOM])
    })
}

/// `the plan that Lee called “a joke”`, `a man aides describe as “shy”`: what is named stands before, so that a relative clause names it.
fn names_gap(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    let (verb, subject) = (candidate.verb, candidate.subject.phrase);
    // “charges that Lee, for one, called “a joke””
    let beside = matches!(candidate.subject.how, How::Plain | How::Apposition);
    if candidate.passive || !beside {
        return false;
    }
    let quote = verb + 1 + usize::from(grammar.is(verb + 1, w::AS));
    let names = grammar.has(quote, g::QUOTE) && grammar.info(verb).has(flags::NAMES);
    // “the ones Lee says are “late””
    let is = grammar.has(verb, g::SAID)
        && grammar.has(verb + 1, g::BE)
        && grammar.has(verb + 2, g::QUOTE);
    if !(names || is) {
        return false;
    }
    let that = subject.first > candidate.lo && grammar.is(subject.first - 1, w::THAT);
    let before = subject.first.checked_sub(1 + usize::from(that));
    let hangs = before.filter(|k| *k >= candidate.lo).is_some_and(|k| {
        grammar.has(k, g::NOMINAL) && !grammar.has(k, g::SUBJ | g::TIME | g::DAY | g::AUX)
    });
    hangs && grammar.has(subject.last, g::CAP | g::SOURCE | g::SUBJ | g::PLURAL)
}

/// `claimed, without offering evidence, that it was late`: the clause is that of the first verb alone.
fn the_same(inner: &Candidate, outer: &Candidate) -> bool {
    matches!(
        inner.subject.how,
        How::Ing | How::PhraseIng | How::IngObject
    ) && inner.reading.spans() == outer.reading.spans()
}

/// `declined to say whether it would last`: what he declined is the report, and the saying of it no second one.
fn declined(grammar: &Grammar<'_>, outer: &Candidate, inner: &Candidate) -> bool {
    let to = outer.reading.spans().first().map(|span| span.first);
    outer.reading.pattern == Pattern::To
        && inner.reading.pattern == Pattern::Question
        && grammar.info(outer.verb).has(flags::NEGATIVE)
        && to.is_some_and(|to| grammar.is(to, w::TO) && to + 1 == inner.verb)
        && !inner.has_quote()
}

/// `quoted Ann Lee as saying`
fn quoted_as(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    let before = candidate.verb.checked_sub(1);
    grammar.is(candidate.verb, w::SAYING) && before.is_some_and(|k| grammar.is(k, w::AS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_weight_names_a_feature() {
        let known: std::collections::HashSet<String> = (0..features::COUNT as Feature)
            .map(features::name)
            .collect();
        let unknown: Vec<_> = WEIGHTS
            .iter()
            .filter(|(name, _)| !known.contains(*name))
            .collect();
        assert!(unknown.is_empty(), "{unknown:?}");
        assert!(WEIGHTS.len() <= 110, "{} weights", WEIGHTS.len());
    }
}

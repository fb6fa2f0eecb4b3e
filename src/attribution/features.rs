//! What is told of a reading to the score that accepts it: named yes-or-no features.
//!
//! A feature is one value on each of a few axes (`class+shape=said,that`). The table in [`super::weights`] gives a weight to
//! some of them; all others weigh nothing. [`super::learn`] finds the weights.

mod axes;
mod content;
mod reading;

use super::candidates::{Candidate, CueClass};
use super::content::Pattern;
use super::grammar::Grammar;
use crate::lang::flags;

use axes::{group, Axis, GROUPS};
pub(super) use reading::{borrows, features};

const fn size(axes: &[&Axis]) -> usize {
    let mut product = 1;
    let mut at = 0;
    while at < axes.len() {
        product *= axes[at].1.len();
        at += 1;
    }
    product
}

const BASES: [usize; GROUPS.len() + 1] = {
    let mut bases = [0; GROUPS.len() + 1];
    let mut at = 0;
    while at < GROUPS.len() {
        bases[at + 1] = bases[at] + size(GROUPS[at]);
        at += 1;
    }
    bases
};

/// How many features there are.
pub(crate) const COUNT: usize = BASES[GROUPS.len()];

/// A feature's number.
pub(crate) type Feature = u16;

/// The name of a feature: the axes, and the value on each.
pub(crate) fn name(feature: Feature) -> String {
    let feature = feature as usize;
    let at = BASES.partition_point(|base| *base <= feature) - 1;
    let axes = GROUPS[at];
    let mut rest = feature - BASES[at];
    let mut values = vec![""; axes.len()];
    for (value, axis) in values.iter_mut().zip(axes.iter()).rev() {
        *value = axis.1[rest % axis.1.len()];
        rest /= axis.1.len();
    }
    let names: Vec<&str> = axes.iter().map(|axis| axis.0).collect();
    format!("{}={}", names.join("+"), values.join(","))
}

/// Collects the features of one reading.
struct Collector<'a> {
    out: &'a mut Vec<Feature>,
    groups: Groups,
}

/// A set of groups: one bit for each.
pub(crate) type Groups = u128;
const _: () = assert!(GROUPS.len() <= Groups::BITS as usize);

/// The groups in which a feature weighs something.
pub(crate) fn weighty(table: &[f32]) -> Groups {
    let weighs = |at: &usize| table[BASES[*at]..BASES[at + 1]].iter().any(|w| *w != 0.0);
    let groups = (0..GROUPS.len()).filter(weighs);
    groups.fold(0, |set, at| set | 1 << at)
}

impl Collector<'_> {
    #[inline(always)] // the group is a constant, and most of what follows with it
    fn add(&mut self, group: usize, values: &[usize]) {
        if self.groups >> group & 1 == 0 {
            return;
        }
        let axes = GROUPS[group];
        debug_assert_eq!(axes.len(), values.len());
        let mut at = 0;
        for (axis, value) in axes.iter().zip(values) {
            at = at * axis.1.len() + value.min(&(axis.1.len() - 1));
        }
        self.out.push((BASES[group] + at) as Feature);
    }
}

fn shape_of(pattern: Pattern) -> usize {
    match pattern {
        Pattern::After
        | Pattern::Between
        | Pattern::Inverted
        | Pattern::InvertedBetween
        | Pattern::As => 0,
        Pattern::AccordingAfter | Pattern::AccordingBefore | Pattern::AccordingBetween => 1,
        Pattern::NounThat | Pattern::NounTo | Pattern::NounOf => 2,
        Pattern::That => 3,
        Pattern::Clause | Pattern::Pronoun => 4,
        Pattern::Question => 5,
        Pattern::To => 6,
        Pattern::Object => 7,
        Pattern::Prepositional => 8,
        Pattern::Quote | Pattern::QuoteFar | Pattern::Colon | Pattern::ColonEnd => 9,
    }
}

/// The class as the features have it: writing that governs clauses is told like speech.
fn class_of(grammar: &Grammar<'_>, candidate: &Candidate) -> usize {
    let clause = grammar
        .info(candidate.verb)
        .has(flags::CLAUSE | flags::INVERTS | flags::STRONG);
    match candidate.class {
        CueClass::Writing if clause => CueClass::Speech as usize,
        class => class as usize,
    }
}

/// Buckets a count by the upper bounds of all buckets but the last.
fn bucket(count: usize, bounds: &[usize]) -> usize {
    bounds.iter().take_while(|bound| count > **bound).count()
}

#[cfg(test)]
mod tests {
    use super::super::subject::How;
    use super::axes::{CLASS, HOW, PATTERN};
    use super::*;

    #[test]
    fn every_feature_has_a_name_of_its_own() {
        let mut names: Vec<String> = (0..COUNT as Feature).map(name).collect();
        names.sort();
        let all = names.len();
        names.dedup();
        assert_eq!(names.len(), all);
    }

    #[test]
    fn axes_list_the_values_of_the_types_they_stand_for() {
        let patterns: Vec<_> = Pattern::ALL.iter().map(|p| p.name()).collect();
        let classes: Vec<_> = CueClass::ALL.iter().map(|c| c.name()).collect();
        let hows: Vec<_> = How::ALL.iter().map(|h| h.name()).collect();
        assert_eq!(PATTERN.1, patterns);
        assert_eq!(CLASS.1, classes);
        assert_eq!(HOW.1, hows);
    }
}

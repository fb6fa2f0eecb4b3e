//! What is told of a reading to the score that accepts it: named yes-or-no features.
//!
//! A feature is one value on each of a few axes (`class+shape=said,that`). The table in [`super::weights`] gives a weight to
//! some of them; all others weigh nothing. [`super::learn`] finds the weights.

mod axes;
mod content;
mod occasion;
mod reading;
mod source;

use super::candidates::{Candidate, CueClass};
use super::content::Pattern;
use super::grammar::Grammar;
use super::weights::WEIGHTS;
use crate::lang::flags;

use axes::{group, Axis, GROUPS};
pub(super) use occasion::did_say;
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

/// The feature with a name: its group by the axes, its place there by the value on each.
pub(super) fn number(name: &str) -> Option<Feature> {
    let group = GROUPS
        .iter()
        .position(|axes| is_of(name.as_bytes(), axes))?;
    let (_, values) = name.split_once('=')?;
    let mut values = values.split(',');
    let mut place = 0;
    for axis in GROUPS[group] {
        let value = values.next()?;
        place = place * axis.1.len() + axis.1.iter().position(|known| *known == value)?;
    }
    let number = (BASES[group] + place) as Feature;
    values.next().is_none().then_some(number)
}

/// A set of groups: one bit for each.
pub(crate) type Groups = u128;
const _: () = assert!(GROUPS.len() <= Groups::BITS as usize);

/// Takes the features of one reading: a list of all, for learning and explaining, or the sum of their weights.
pub(crate) trait Sink {
    /// The groups that count. A constant, so that nothing is made for the others.
    const GROUPS: Groups;

    fn take(&mut self, feature: Feature);

    #[inline(always)] // the group is a constant, and most of what follows with it
    fn add(&mut self, group: usize, values: &[usize]) {
        if Self::GROUPS >> group & 1 == 0 {
            return;
        }
        let axes = GROUPS[group];
        debug_assert_eq!(axes.len(), values.len());
        let mut at = 0;
        for (axis, value) in axes.iter().zip(values) {
            at = at * axis.1.len() + value.min(&(axis.1.len() - 1));
        }
        self.take((BASES[group] + at) as Feature);
    }
}

impl Sink for Vec<Feature> {
    const GROUPS: Groups = Groups::MAX;

    fn take(&mut self, feature: Feature) {
        self.push(feature);
    }
}

/// Adds up the weights of a table that has a place for each feature.
#[derive(Debug)]
pub(super) struct Sum<'w> {
    pub table: &'w [f32; COUNT],
    pub sum: f32,
}

impl Sink for Sum<'_> {
    const GROUPS: Groups = weighty(WEIGHTS);

    fn take(&mut self, feature: Feature) {
        self.sum += self.table[feature as usize];
    }
}

/// The groups in which a feature weighs something.
const fn weighty(weights: &[(&str, f32)]) -> Groups {
    let mut groups = 0;
    let mut at = 0;
    while at < weights.len() {
        let mut group = 0;
        while group < GROUPS.len() {
            if is_of(weights[at].0.as_bytes(), GROUPS[group]) {
                groups |= 1 << group;
            }
            group += 1;
        }
        at += 1;
    }
    groups
}

/// Whether the feature with this name is one of a group's: its name begins with the group's axes.
const fn is_of(name: &[u8], axes: &[&Axis]) -> bool {
    let mut at = 0;
    let mut axis = 0;
    while axis < axes.len() {
        let of = axes[axis].0.as_bytes();
        let mut letter = 0;
        while letter < of.len() {
            if at >= name.len() || name[at] != of[letter] {
                return false;
            }
            at += 1;
            letter += 1;
        }
        axis += 1;
        let ends = if axis < axes.len() { b'+' } else { b'=' };
        if at >= name.len() || name[at] != ends {
            return false;
        }
        at += 1;
    }
    true
}

/// What most features of a reading are told with: the class of its cue, the shape of its content, and whether that has a quote.
#[derive(Debug, Clone, Copy)]
struct Outline {
    class: usize,
    shape: usize,
    quoted: usize,
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
    // Every bound is looked at: a sum has no branch to guess wrong.
    bounds.iter().map(|bound| usize::from(count > *bound)).sum()
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
    fn a_name_tells_its_feature() {
        for feature in 0..COUNT as Feature {
            assert_eq!(number(&name(feature)), Some(feature));
        }
        for unknown in [
            "",
            "class",
            "class=",
            "class=spoon",
            "class=said,that",
            "spoon=said",
        ] {
            assert_eq!(number(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn a_groups_features_begin_with_its_axes() {
        for feature in 0..COUNT as Feature {
            let name = name(feature);
            let groups = weighty(&[(&name, 1.0)]);
            let own = BASES.partition_point(|base| *base <= feature as usize) - 1;
            assert!(groups >> own & 1 == 1, "{name}");
        }
        assert_eq!(weighty(&[("class=said", 1.0)]), 1 << group::CLASS_ALONE);
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

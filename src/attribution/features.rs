//! What is told of a reading to the score that accepts it: named yes-or-no features.
//!
//! A feature is one value on each of a few axes (`class+shape=said,that`). The table in [`super::weights`] gives a weight to
//! some of them; all others weigh nothing. [`super::learn`] finds the weights.

mod content;
mod reading;

use super::candidates::{Candidate, CueClass};
use super::content::Pattern;
use super::grammar::Grammar;
use crate::lang::flags;

pub(super) use reading::{borrows, features};

/// A named list of values.
struct Axis(&'static str, &'static [&'static str]);

const CLASS: Axis = Axis(
    "class",
    &[
        "said",
        "speech",
        "act",
        "writing",
        "thought",
        "attitude",
        "trap",
        "noun",
        "other-ing",
        "other-past",
        "other-finite",
        "aux",
    ],
);
const PATTERN: Axis = Axis(
    "pattern",
    &[
        "after",
        "between",
        "inverted",
        "inverted-between",
        "as",
        "according-after",
        "according-before",
        "according-between",
        "noun-that",
        "noun-to",
        "noun-of",
        "that",
        "clause",
        "pronoun",
        "question",
        "to",
        "object",
        "prepositional",
        "quote",
        "quote-far",
        "colon",
        "colon-end",
    ],
);
const SHAPE: Axis = Axis(
    "shape",
    &[
        "before",
        "according",
        "noun",
        "that",
        "clause",
        "question",
        "to",
        "object",
        "prepositional",
        "quote",
    ],
);
const QUOTED: Axis = Axis("quoted", &["no", "yes"]);
const HOW: Axis = Axis(
    "subject",
    &[
        "plain",
        "apposition",
        "dashes",
        "relative",
        "phrase-ing",
        "ing",
        "ing-opening",
        "ing-object",
        "joined",
        "infinitive",
        "inverted",
        "agent",
        "according",
        "noun",
        "label",
    ],
);
const FORM: Axis = Axis("form", &["ing", "past", "third", "base", "none"]);
const SOURCE: Axis = Axis(
    "source",
    &[
        "he-she",
        "they",
        "we",
        "i",
        "it",
        "you",
        "this-that",
        "who",
        "which",
        "name",
        "role",
        "number",
        "organisation",
        "other",
    ],
);
const SOURCE_START: Axis = Axis("source-start", &["article", "capital", "small"]);
const SOURCE_WORDS: Axis = Axis("source-words", &["1", "2", "3", "4", "5-8", "9+"]);
const DISTANCE: Axis = Axis("source-distance", &["0", "1", "2", "3", "4-6", "7+"]);
const BEFORE: Axis = Axis(
    "before-source",
    &[
        "start",
        "comma",
        "dash",
        "colon",
        "quote",
        "that",
        "question-word",
        "subordinator",
        "and",
        "but",
        "preposition",
        "verb",
        "word",
        "other",
    ],
);
const AUX: Axis = Axis(
    "auxiliary",
    &[
        "none",
        "be",
        "been",
        "have",
        "do",
        "modal",
        "hypothetical",
        "future",
        "to",
        "not",
        "adverb",
    ],
);
const NEXT: Axis = Axis(
    "next",
    &[
        "end",
        "comma",
        "stop",
        "colon",
        "dash",
        "quote",
        "that",
        "to",
        "for",
        "of",
        "in",
        "on",
        "about",
        "by",
        "from",
        "with",
        "at",
        "as",
        "preposition",
        "he-she-they",
        "it",
        "i-we-you",
        "him-them",
        "article",
        "determiner",
        "question-word",
        "and",
        "capital",
        "verb",
        "adverb",
        "time",
        "other",
        "among",
        "if",
    ],
);
const LENGTH: Axis = Axis(
    "words",
    &["1", "2", "3", "4-5", "6-8", "9-14", "15-25", "26+"],
);
const QUOTE_WORDS: Axis = Axis("quote-words", &["1", "2", "3-4", "5-8", "9-16", "17+"]);
const QUOTES: Axis = Axis("quotes", &["1", "2", "3+"]);
const MARK: Axis = Axis("mark", &["comma", "period", "question", "other"]);
const INSIDE: Axis = Axis("inside", &["no", "said", "speech", "doubtful", "other"]);
const NEAR: Axis = Axis(
    "near",
    &[
        "start",
        "comma",
        "stop",
        "colon",
        "dash",
        "quote",
        "cue",
        "article",
        "of",
        "in-on-at",
        "for",
        "to",
        "as",
        "preposition",
        "and-or",
        "be",
        "have",
        "not",
        "possessive",
        "pronoun",
        "which-who",
        "capital",
        "word",
        "end",
    ],
);
const TITLE: Axis = Axis("title-case", &["no", "1", "2", "3+"]);
const AMID: Axis = Axis("amid", &["none", "said", "speech", "finite", "gap"]);
const QUOTE_DISTANCE: Axis = Axis(
    "quote-distance",
    &["1", "2", "3", "4-5", "6-8", "9-14", "15+"],
);
const OPENING: Axis = Axis(
    "opening",
    &[
        "other",
        "if",
        "when",
        "while",
        "as",
        "after-before",
        "since",
        "although",
        "because",
        "what",
        "and-but",
        "ing",
    ],
);
const FLAG: Axis = Axis(
    "verb",
    &[
        "clause",
        "noun",
        "tell",
        "negative",
        "strong",
        "manner",
        "question",
        "reply",
        "continues",
        "particle",
        "sure",
        "seldom",
    ],
);
const RIVAL: Axis = Axis("rival", &["none", "said", "speech", "other"]);
const RIVAL_PLACE: Axis = Axis("rival-place", &["nearer", "farther", "across"]);
const PASSIVE: Axis = Axis("voice", &["passive"]);
const GOVERNOR: Axis = Axis(
    "governor",
    &[
        "speech",
        "attitude",
        "verb",
        "passive",
        "auxiliary",
        "report-noun",
        "noun",
        "other",
    ],
);
const HEADLINE: Axis = Axis("place", &["headline-of"]);
const HOST: Axis = Axis(
    "host",
    &[
        "comma",
        "quote",
        "preposition",
        "report-noun",
        "person",
        "name",
        "noun",
        "conjunction",
        "start",
        "other",
    ],
);
const STARTS: Axis = Axis(
    "starts",
    &[
        "that",
        "quote",
        "article",
        "pronoun",
        "him-them",
        "capital",
        "preposition",
        "question-word",
        "number",
        "verb",
        "adverb",
        "plural",
        "word",
        "other",
        "ing",
        "it",
        "there",
    ],
);
const SIDES: Axis = Axis("sides", &["one", "both"]);
const FINITE: Axis = Axis("finite", &["no", "yes"]);
const PLACE: Axis = Axis(
    "place",
    &[
        "first",
        "headline",
        "question",
        "passive",
        "long",
        "agrees",
        "disagrees",
    ],
);

/// Groups of features: products of axes.
const GROUPS: &[&[&Axis]] = &[
    &[&PATTERN, &QUOTED],
    &[&HOW, &QUOTED],
    &[&CLASS, &QUOTED],
    &[&CLASS, &PATTERN, &QUOTED],
    &[&FORM, &QUOTED],
    &[&SOURCE, &QUOTED],
    &[&SOURCE_START],
    &[&SOURCE_WORDS],
    &[&DISTANCE],
    &[&BEFORE, &QUOTED],
    &[&AUX, &QUOTED],
    &[&NEXT, &QUOTED],
    &[&LENGTH, &QUOTED],
    &[&QUOTE_WORDS],
    &[&QUOTES],
    &[&MARK],
    &[&INSIDE, &QUOTED],
    &[&NEAR],
    &[&TITLE],
    &[&AMID],
    &[&QUOTE_DISTANCE],
    &[&NEAR],
    &[&OPENING],
    &[&FLAG, &SHAPE, &QUOTED],
    &[&STARTS, &SHAPE],
    &[&FINITE, &SHAPE, &QUOTED],
    &[&PLACE],
    &[&CLASS, &NEXT],
    &[&CLASS, &HOW],
    &[&CLASS, &INSIDE, &QUOTED],
    &[&SOURCE, &CLASS],
    &[&AUX, &CLASS],
    &[&CLASS, &FORM],
    &[&LENGTH, &SHAPE],
    &[&CLASS, &RIVAL],
    &[&CLASS, &RIVAL, &RIVAL_PLACE],
    &[&PASSIVE, &CLASS, &SHAPE],
    &[&CLASS, &NEAR],
    &[&BEFORE, &CLASS],
    &[&CLASS, &QUOTE_WORDS],
    &[&HOW, &SHAPE, &QUOTED],
    &[&GOVERNOR, &CLASS],
    &[&GOVERNOR, &SHAPE],
    &[&HEADLINE, &SHAPE],
    &[&HOST, &SHAPE],
    &[&HOST, &CLASS],
    &[&NEAR, &SHAPE],
    &[&NEAR, &QUOTE_WORDS],
    &[&FLAG, &QUOTED],
    &[&GOVERNOR, &QUOTED],
    &[&HOST, &QUOTED],
    &[&SIDES, &PATTERN, &QUOTED],
    &[&HOW],
    &[&CLASS],
    &[&CLASS, &PATTERN],
    &[&FORM],
    &[&SOURCE],
    &[&BEFORE],
    &[&AUX],
    &[&NEXT],
    &[&INSIDE],
    &[&CLASS, &SHAPE],
    &[&CLASS, &SHAPE, &QUOTED],
    &[&AMID, &CLASS],
    &[&PATTERN, &MARK],
    &[&MARK, &SHAPE, &NEAR],
    &[&TITLE, &CLASS],
    &[&TITLE, &NEAR],
    &[&OPENING, &SHAPE],
];

/// The groups' places in [`GROUPS`].
mod group {
    pub const PATTERN: usize = 0;
    pub const HOW: usize = 1;
    pub const CLASS: usize = 2;
    pub const CLASS_PATTERN: usize = 3;
    pub const FORM: usize = 4;
    pub const SOURCE: usize = 5;
    pub const SOURCE_START: usize = 6;
    pub const SOURCE_WORDS: usize = 7;
    pub const DISTANCE: usize = 8;
    pub const BEFORE: usize = 9;
    pub const AUX: usize = 10;
    pub const NEXT: usize = 11;
    pub const LENGTH: usize = 12;
    pub const QUOTE_WORDS: usize = 13;
    pub const QUOTES: usize = 14;
    pub const MARK: usize = 15;
    pub const INSIDE: usize = 16;
    pub const BEFORE_QUOTE: usize = 17;
    pub const TITLE: usize = 18;
    pub const AMID: usize = 19;
    pub const QUOTE_DISTANCE: usize = 20;
    pub const AFTER_QUOTE: usize = 21;
    pub const OPENING: usize = 22;
    pub const FLAG_SHAPE: usize = 23;
    pub const STARTS_SHAPE: usize = 24;
    pub const FINITE_SHAPE: usize = 25;
    pub const PLACE: usize = 26;
    pub const CLASS_NEXT: usize = 27;
    pub const CLASS_HOW: usize = 28;
    pub const CLASS_INSIDE: usize = 29;
    pub const SOURCE_CLASS: usize = 30;
    pub const AUX_CLASS: usize = 31;
    pub const CLASS_FORM: usize = 32;
    pub const LENGTH_SHAPE: usize = 33;
    pub const RIVAL: usize = 34;
    pub const RIVAL_PLACE: usize = 35;
    pub const PASSIVE: usize = 36;
    pub const CLASS_BEFORE_QUOTE: usize = 37;
    pub const BEFORE_CLASS: usize = 38;
    pub const CLASS_QUOTE_WORDS: usize = 39;
    pub const HOW_SHAPE: usize = 40;
    pub const GOVERNOR_CLASS: usize = 41;
    pub const GOVERNOR_SHAPE: usize = 42;
    pub const HEADLINE_SHAPE: usize = 43;
    pub const HOST_SHAPE: usize = 44;
    pub const HOST_CLASS: usize = 45;
    pub const NEAR_SHAPE: usize = 46;
    pub const NEAR_WORDS: usize = 47;
    pub const FLAG: usize = 48;
    pub const GOVERNOR: usize = 49;
    pub const HOST: usize = 50;
    pub const SIDES_PATTERN: usize = 51;
    pub const HOW_ALONE: usize = 52;
    pub const CLASS_ALONE: usize = 53;
    pub const CLASS_PATTERN_ALONE: usize = 54;
    pub const FORM_ALONE: usize = 55;
    pub const SOURCE_ALONE: usize = 56;
    pub const BEFORE_ALONE: usize = 57;
    pub const AUX_ALONE: usize = 58;
    pub const NEXT_ALONE: usize = 59;
    pub const INSIDE_ALONE: usize = 60;
    pub const CLASS_SHAPE: usize = 61;
    pub const CLASS_SHAPE_QUOTED: usize = 62;
    pub const AMID_CLASS: usize = 63;
    pub const PATTERN_MARK: usize = 64;
    pub const MARK_SHAPE_NEAR: usize = 65;
    pub const TITLE_CLASS: usize = 66;
    pub const TITLE_NEAR: usize = 67;
    pub const OPENING_SHAPE: usize = 68;
}

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
    let mut names: Vec<&str> = axes.iter().map(|axis| axis.0).collect();
    if at == group::BEFORE_QUOTE {
        names = vec!["before-quote"];
    } else if at == group::AFTER_QUOTE {
        names = vec!["after-quote"];
    }
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

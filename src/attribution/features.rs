//! What is told of a reading to the score that accepts it: named yes-or-no features.
//!
//! A feature is one value on each of a few axes (`class+shape=said,that`). The table in [`super::weights`] gives a weight to
//! some of them; all others weigh nothing. [`super::learn`] finds the weights.

use super::candidates::{Candidate, CueClass};
use super::content::Pattern;
use super::grammar::{g, Grammar};
use super::subject::How;
use crate::lang::{flags, form, is, w};
use crate::layout::Layout;
use crate::tokens::Punct;

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
}

impl Collector<'_> {
    fn add(&mut self, group: usize, values: &[usize]) {
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

/// The features of `candidate`, into `out` (cleared first).
pub(crate) fn features(
    grammar: &Grammar<'_>,
    layout: &Layout,
    candidate: &Candidate,
    out: &mut Vec<Feature>,
) {
    out.clear();
    let mut to = Collector { out };
    let pattern = candidate.reading.pattern as usize;
    let shape = shape_of(candidate.reading.pattern);
    let class = class_of(grammar, candidate);
    let how = candidate.subject.how as usize;
    let quoted = usize::from(candidate.has_quote());
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
    source(grammar, candidate, class, quoted, &mut to);
    verb(grammar, candidate, class, shape, quoted, &mut to);
    content(grammar, candidate, shape, quoted, &mut to);
    to.add(group::HOW_SHAPE, &[how, shape, quoted]);
    if grammar.items[candidate.lo].has(crate::tokens::flag::HEADLINE) {
        to.add(group::HEADLINE_SHAPE, &[0, shape]);
    }
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
    let inside = match candidate.inside {
        None => 0,
        Some((CueClass::Said, true)) => 1,
        Some((_, true)) => 2,
        Some((class, false)) if class.speech() => 3,
        Some(_) => 4,
    };
    to.add(group::INSIDE, &[inside, quoted]);
    to.add(group::INSIDE_ALONE, &[inside]);
    to.add(group::CLASS_INSIDE, &[class, inside, quoted]);
    if candidate.passive {
        to.add(group::PASSIVE, &[0, class, shape]);
    }
    if quoted == 1 {
        quotes(grammar, layout, candidate, &mut to);
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
    let opening = opening(grammar, candidate.lo);
    to.add(group::OPENING, &[opening]);
    to.add(group::OPENING_SHAPE, &[opening, shape]);
    place(grammar, candidate, &mut to);
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

fn source(
    grammar: &Grammar<'_>,
    candidate: &Candidate,
    class: usize,
    quoted: usize,
    to: &mut Collector<'_>,
) {
    let phrase = candidate.subject.phrase;
    let last = grammar.items[phrase.last];
    let bits = grammar.bits[phrase.last];
    let alone = phrase.first == phrase.last;
    let kind = if alone && grammar.is_any(phrase.last, &[w::HE, w::SHE, w::HIS, w::HER]) {
        0
    } else if alone && grammar.is_any(phrase.last, &[w::THEY, w::THEIR]) {
        1
    } else if alone && grammar.is_any(phrase.last, &[w::WE, w::OUR]) {
        2
    } else if alone && grammar.is_any(phrase.last, &[w::I, w::MY]) {
        3
    } else if alone && grammar.is_any(phrase.last, &[w::IT, w::ITS]) {
        4
    } else if alone && grammar.is(phrase.last, w::YOU) {
        5
    } else if alone
        && grammar.is_any(
            phrase.last,
            &[w::THIS, w::THAT, w::THESE, w::THOSE, w::THERE],
        )
    {
        6
    } else if grammar.is_any(phrase.last, &[w::WHO, w::WHOM]) {
        7
    } else if grammar.is(phrase.last, w::WHICH) {
        8
    } else if grammar
        .info(phrase.last)
        .any(is::ORG_WORD | is::ORG | is::MEDIA)
    {
        12
    } else if bits & g::CAP != 0 {
        9
    } else if bits & g::SOURCE != 0 {
        10
    } else if last.kind == crate::tokens::Kind::Number {
        11
    } else {
        13
    };
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
    let before = if phrase.first == candidate.lo {
        0
    } else {
        let k = phrase.first - 1;
        let bits = grammar.bits[k];
        match () {
            _ if bits & g::COMMA != 0 => 1,
            _ if bits & g::DASH != 0 => 2,
            _ if bits & (g::COLON | g::SEMI) != 0 => 3,
            _ if bits & g::QUOTE != 0 => 4,
            _ if grammar.is(k, w::THAT) => 5,
            _ if bits & (g::WH | g::REL) != 0 => 6,
            _ if grammar.is_any(k, &[w::AND, w::OR, w::SO]) => 8,
            _ if grammar.is_any(k, &[w::BUT, w::YET]) => 9,
            _ if bits & g::PREP != 0 => 10,
            _ if bits & g::SUBORD != 0 => 7,
            _ if bits & (g::VERB | g::AUX) != 0 => 11,
            _ if bits & g::WORD != 0 => 12,
            _ => 13,
        }
    };
    to.add(group::BEFORE, &[before, quoted]);
    to.add(group::BEFORE_ALONE, &[before]);
    to.add(group::BEFORE_CLASS, &[before, class]);
}

fn verb(
    grammar: &Grammar<'_>,
    candidate: &Candidate,
    class: usize,
    shape: usize,
    quoted: usize,
    to: &mut Collector<'_>,
) {
    let verb = candidate.verb;
    let mut none = true;
    if !matches!(candidate.subject.how, How::According | How::Noun) {
        let chain = (candidate.lo..verb)
            .rev()
            .take(5)
            .take_while(|k| grammar.has(*k, g::ADV | g::AUX) || grammar.is(*k, w::TO));
        for k in chain {
            let info = grammar.info(k);
            let value = if grammar.is(k, w::TO) {
                8
            } else if info.any(is::NEGATIVE) {
                9
            } else if grammar.is(k, w::BEEN) {
                2
            } else if grammar.has(k, g::BE) {
                1
            } else if info.any(is::AUX_HAVE) {
                3
            } else if info.any(is::AUX_DO) {
                4
            } else if info.any(is::HYPOTHETICAL) {
                6
            } else if info.any(is::FUTURE) {
                7
            } else if info.any(is::AUX) {
                5
            } else {
                10
            };
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
    for (value, flag) in listed.into_iter().enumerate() {
        if info.has(flag) {
            to.add(group::FLAG_SHAPE, &[value, shape, quoted]);
            to.add(group::FLAG, &[value, quoted]);
        }
    }
    let next = next_word(grammar, candidate.cue.last + 1, candidate.hi);
    to.add(group::NEXT, &[next, quoted]);
    to.add(group::NEXT_ALONE, &[next]);
    to.add(group::CLASS_NEXT, &[class, next]);
}

/// What stands before the “to” of an infinitive.
fn governor(grammar: &Grammar<'_>, candidate: &Candidate) -> usize {
    let to = (candidate.lo..candidate.verb)
        .rev()
        .find(|k| grammar.is(*k, w::TO));
    let Some(k) = to
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
pub(super) fn borrows(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    match candidate.subject.how {
        How::IngObject => true,
        How::Infinitive => matches!(governor(grammar, candidate), 5 | 6),
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
    if bits & g::PUNCT != 0 {
        return match bits {
            _ if bits & g::COMMA != 0 => 1,
            _ if bits & g::STOP != 0 => 2,
            _ if bits & (g::COLON | g::SEMI) != 0 => 3,
            _ if bits & g::DASH != 0 => 4,
            _ => 31,
        };
    }
    if bits & g::QUOTE != 0 {
        return 5;
    }
    match grammar.items[at].word {
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

fn content(
    grammar: &Grammar<'_>,
    candidate: &Candidate,
    shape: usize,
    quoted: usize,
    to: &mut Collector<'_>,
) {
    let mut words = 0;
    let mut finite = false;
    for span in candidate.reading.spans() {
        for k in span.first..=span.last {
            if grammar.has(k, g::QUOTE) {
                words += grammar.quote_words(k);
            } else if grammar.has(k, g::WORD) {
                words += 1;
                finite |= grammar.has(k, g::FIN);
            }
        }
    }
    let length = bucket(words, &[1, 2, 3, 5, 8, 14, 25]);
    to.add(group::LENGTH, &[length, quoted]);
    to.add(group::LENGTH_SHAPE, &[length, shape]);
    to.add(group::FINITE_SHAPE, &[usize::from(finite), shape, quoted]);
    let Some(first) = candidate.reading.spans().first().map(|s| s.first) else {
        return;
    };
    let bits = grammar.bits[first];
    let starts = match () {
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
    };
    to.add(group::STARTS_SHAPE, &[starts, shape]);
}

fn quotes(grammar: &Grammar<'_>, layout: &Layout, candidate: &Candidate, to: &mut Collector<'_>) {
    let (mut first, mut last, mut count, mut words) = (None, 0, 0, 0);
    for span in candidate.reading.spans() {
        for k in span.first..=span.last {
            if grammar.has(k, g::QUOTE) {
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
    to.add(
        group::CLASS_QUOTE_WORDS,
        &[class_of(grammar, candidate), size],
    );
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
    let class = class_of(grammar, candidate);
    to.add(group::CLASS_BEFORE_QUOTE, &[class, before]);
    to.add(
        group::NEAR_SHAPE,
        &[before, shape_of(candidate.reading.pattern)],
    );
    to.add(group::NEAR_WORDS, &[before, size]);
    let after = if first + 1 >= candidate.hi {
        23
    } else {
        near(grammar, first + 1, candidate.verb)
    };
    to.add(group::AFTER_QUOTE, &[after]);
    if let Some(piece) = grammar.items[first].piece() {
        let long = |t: &&crate::tokens::Token| t.is_word() && t.end - t.start > 3;
        let inside = grammar.tokens.inside(piece);
        let words = inside.iter().filter(long).take(20).count();
        let title = words > 0 && inside.iter().filter(long).take(20).all(|t| t.capital());
        let title = if title { words.min(3) } else { 0 };
        to.add(group::TITLE, &[title]);
        to.add(group::TITLE_CLASS, &[title, class]);
        to.add(group::TITLE_NEAR, &[title, before]);
    }
    let pattern = candidate.reading.pattern as usize;
    let shape = shape_of(candidate.reading.pattern);
    to.add(group::PATTERN_MARK, &[pattern, mark]);
    to.add(group::MARK_SHAPE_NEAR, &[mark, shape, after]);
    if first > candidate.verb {
        let mut amid = 0;
        for k in candidate.verb + 1..first {
            let bits = grammar.bits[k];
            if bits & g::SMALL == 0 || grammar.has(k - 1, g::ART) {
                continue;
            }
            if bits & g::CUE != 0 && in_gap(grammar, candidate.verb, k) {
                amid = 4;
                break;
            }
            if bits & g::SAID != 0 || grammar.is(k, w::CALLED) {
                amid = 1;
            } else if bits & g::SPEECH != 0 && amid != 1 {
                amid = 2;
            } else if bits & g::FIN != 0 && amid == 0 {
                amid = 3;
            }
        }
        to.add(group::AMID, &[amid]);
        to.add(group::AMID_CLASS, &[amid, class]);
        to.add(
            group::QUOTE_DISTANCE,
            &[bucket(first - candidate.verb, &[1, 2, 3, 5, 8, 14])],
        );
    }
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

fn near(grammar: &Grammar<'_>, k: usize, verb: usize) -> usize {
    let bits = grammar.bits[k];
    match () {
        _ if bits & g::COMMA != 0 => 1,
        _ if bits & g::STOP != 0 => 2,
        _ if bits & (g::COLON | g::SEMI) != 0 => 3,
        _ if bits & g::DASH != 0 => 4,
        _ if bits & g::QUOTE != 0 => 5,
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

fn opening(grammar: &Grammar<'_>, lo: usize) -> usize {
    match grammar.items[lo].word {
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

fn place(grammar: &Grammar<'_>, candidate: &Candidate, to: &mut Collector<'_>) {
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

#[cfg(test)]
mod tests {
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

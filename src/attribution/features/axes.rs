//! The axes that features are made of, and the groups: which axes go together.

/// A named list of values.
pub(super) struct Axis(pub &'static str, pub &'static [&'static str]);

pub(super) const CLASS: Axis = Axis(
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
pub(super) const PATTERN: Axis = Axis(
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
pub(super) const SHAPE: Axis = Axis(
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
pub(super) const QUOTED: Axis = Axis("quoted", &["no", "yes"]);
pub(super) const HOW: Axis = Axis(
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
pub(super) const FORM: Axis = Axis("form", &["ing", "past", "third", "base", "none"]);
pub(super) const SOURCE: Axis = Axis(
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
pub(super) const SOURCE_START: Axis = Axis("source-start", &["article", "capital", "small"]);
pub(super) const SOURCE_WORDS: Axis = Axis("source-words", &["1", "2", "3", "4", "5-8", "9+"]);
pub(super) const DISTANCE: Axis = Axis("source-distance", &["0", "1", "2", "3", "4-6", "7+"]);
pub(super) const BEFORE: Axis = Axis(
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
pub(super) const AUX: Axis = Axis(
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
pub(super) const NEXT: Axis = Axis(
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
pub(super) const LENGTH: Axis = Axis(
    "words",
    &["1", "2", "3", "4-5", "6-8", "9-14", "15-25", "26+"],
);
pub(super) const QUOTE_WORDS: Axis = Axis("quote-words", &["1", "2", "3-4", "5-8", "9-16", "17+"]);
pub(super) const QUOTES: Axis = Axis("quotes", &["1", "2", "3+"]);
pub(super) const MARK: Axis = Axis("mark", &["comma", "period", "question", "other"]);
pub(super) const INSIDE: Axis = Axis("inside", &["no", "said", "speech", "doubtful", "other"]);
/// What stands right beside a quote.
const NEAR: &[&str] = &[
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
];
pub(super) const BEFORE_QUOTE: Axis = Axis("before-quote", NEAR);
pub(super) const AFTER_QUOTE: Axis = Axis("after-quote", NEAR);
pub(super) const TITLE: Axis = Axis("title-case", &["no", "1", "2", "3+"]);
pub(super) const AMID: Axis = Axis("amid", &["none", "said", "speech", "finite", "gap"]);
pub(super) const QUOTE_DISTANCE: Axis = Axis(
    "quote-distance",
    &["1", "2", "3", "4-5", "6-8", "9-14", "15+"],
);
pub(super) const OPENING: Axis = Axis(
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
pub(super) const FLAG: Axis = Axis(
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
pub(super) const RIVAL: Axis = Axis("rival", &["none", "said", "speech", "other"]);
pub(super) const RIVAL_PLACE: Axis = Axis("rival-place", &["nearer", "farther", "across"]);
pub(super) const PASSIVE: Axis = Axis("voice", &["passive"]);
pub(super) const GOVERNOR: Axis = Axis(
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
pub(super) const HEADLINE: Axis = Axis("place", &["headline-of"]);
pub(super) const HOST: Axis = Axis(
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
pub(super) const STARTS: Axis = Axis(
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
pub(super) const SIDES: Axis = Axis("sides", &["one", "both"]);
pub(super) const FINITE: Axis = Axis("finite", &["no", "yes"]);
pub(super) const PLACE: Axis = Axis(
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

/// Groups by name, each with its axes: the constants of [`group`] and the rows of [`GROUPS`] in one go.
macro_rules! groups {
    ($($name:ident: $($axis:ident),+;)*) => {
        /// Products of axes.
        pub(super) const GROUPS: &[&[&Axis]] = &[$(&[$(&$axis),+]),*];

        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Place { $($name),* }

        /// The groups' places in [`GROUPS`].
        pub(super) mod group {
            $(pub const $name: usize = super::Place::$name as usize;)*
        }
    };
}

groups! {
    PATTERN: PATTERN, QUOTED;
    HOW: HOW, QUOTED;
    CLASS: CLASS, QUOTED;
    CLASS_PATTERN: CLASS, PATTERN, QUOTED;
    FORM: FORM, QUOTED;
    SOURCE: SOURCE, QUOTED;
    SOURCE_START: SOURCE_START;
    SOURCE_WORDS: SOURCE_WORDS;
    DISTANCE: DISTANCE;
    BEFORE: BEFORE, QUOTED;
    AUX: AUX, QUOTED;
    NEXT: NEXT, QUOTED;
    LENGTH: LENGTH, QUOTED;
    QUOTE_WORDS: QUOTE_WORDS;
    QUOTES: QUOTES;
    MARK: MARK;
    INSIDE: INSIDE, QUOTED;
    BEFORE_QUOTE: BEFORE_QUOTE;
    TITLE: TITLE;
    AMID: AMID;
    QUOTE_DISTANCE: QUOTE_DISTANCE;
    AFTER_QUOTE: AFTER_QUOTE;
    OPENING: OPENING;
    FLAG_SHAPE: FLAG, SHAPE, QUOTED;
    STARTS_SHAPE: STARTS, SHAPE;
    FINITE_SHAPE: FINITE, SHAPE, QUOTED;
    PLACE: PLACE;
    CLASS_NEXT: CLASS, NEXT;
    CLASS_HOW: CLASS, HOW;
    CLASS_INSIDE: CLASS, INSIDE, QUOTED;
    SOURCE_CLASS: SOURCE, CLASS;
    AUX_CLASS: AUX, CLASS;
    CLASS_FORM: CLASS, FORM;
    LENGTH_SHAPE: LENGTH, SHAPE;
    RIVAL: CLASS, RIVAL;
    RIVAL_PLACE: CLASS, RIVAL, RIVAL_PLACE;
    PASSIVE: PASSIVE, CLASS, SHAPE;
    CLASS_BEFORE_QUOTE: CLASS, BEFORE_QUOTE;
    BEFORE_CLASS: BEFORE, CLASS;
    CLASS_QUOTE_WORDS: CLASS, QUOTE_WORDS;
    HOW_SHAPE: HOW, SHAPE, QUOTED;
    GOVERNOR_CLASS: GOVERNOR, CLASS;
    GOVERNOR_SHAPE: GOVERNOR, SHAPE;
    HEADLINE_SHAPE: HEADLINE, SHAPE;
    HOST_SHAPE: HOST, SHAPE;
    HOST_CLASS: HOST, CLASS;
    NEAR_SHAPE: BEFORE_QUOTE, SHAPE;
    NEAR_WORDS: BEFORE_QUOTE, QUOTE_WORDS;
    FLAG: FLAG, QUOTED;
    GOVERNOR: GOVERNOR, QUOTED;
    HOST: HOST, QUOTED;
    SIDES_PATTERN: SIDES, PATTERN, QUOTED;
    HOW_ALONE: HOW;
    CLASS_ALONE: CLASS;
    CLASS_PATTERN_ALONE: CLASS, PATTERN;
    FORM_ALONE: FORM;
    SOURCE_ALONE: SOURCE;
    BEFORE_ALONE: BEFORE;
    AUX_ALONE: AUX;
    NEXT_ALONE: NEXT;
    INSIDE_ALONE: INSIDE;
    CLASS_SHAPE: CLASS, SHAPE;
    CLASS_SHAPE_QUOTED: CLASS, SHAPE, QUOTED;
    AMID_CLASS: AMID, CLASS;
    PATTERN_MARK: PATTERN, MARK;
    MARK_SHAPE_NEAR: MARK, SHAPE, AFTER_QUOTE;
    TITLE_CLASS: TITLE, CLASS;
    TITLE_NEAR: TITLE, BEFORE_QUOTE;
    OPENING_SHAPE: OPENING, SHAPE;
}

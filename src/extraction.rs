//! What comes out: quotes, speakers and mentions as flat vectors of small values that borrow the text.

use std::borrow::{Borrow, Cow};

use crate::list::List;
use crate::marks::Family;
use crate::markup::Places;
use crate::packed::{Contents, Framed, Marks, Quotes, Store};
use crate::span::{Narrow, Span};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
        pub struct $name(pub u32);

        impl $name {
            /// The id as an index into its vector.
            pub const fn index(self) -> usize {
                self.0 as usize
            }
        }
    };
}

/// The word for each value, the same that `serde` writes.
macro_rules! words {
    ($name:ident, $($value:ident = $word:literal),+) => {
        impl $name {
            /// The word for it, as the tool and `serde` write it.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $($name::$value => $word),+
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}

id!(
    /// Index of a quote in [`Extraction::quotes`].
    QuoteId
);
id!(
    /// Index of a speaker in [`Extraction::speakers`].
    SpeakerId
);

/// How the words are given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case")
)]
pub enum QuoteKind {
    /// All of it inside quotation marks; or a speech of a play, which has none.
    Direct,
    /// A clause with quoted parts: `She called it “a farce”.`
    Mixed,
    /// No marks: `She said that it was late.` Or, in dialogue, marks around words in the narrator's person and tense.
    Indirect,
}

words!(
    QuoteKind,
    Direct = "direct",
    Mixed = "mixed",
    Indirect = "indirect"
);

/// What kind of report the cue makes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case")
)]
pub enum ReportKind {
    /// Said aloud or put in words, and everything without a cue that says otherwise.
    #[default]
    Speech,
    /// Written: a letter, a tweet, a report.
    Writing,
    /// Thought, known, felt.
    Thought,
    /// Wanted, hoped, feared, supported: an attitude that the words report.
    Attitude,
}

words!(
    ReportKind,
    Speech = "speech",
    Writing = "writing",
    Thought = "thought",
    Attitude = "attitude"
);

/// Whether the report says that the words were said, and held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case")
)]
pub enum Modality {
    /// “said”, “says”, “has said”.
    #[default]
    Asserted,
    /// “did not say”, “never said”.
    Negated,
    /// “would say”, “could argue”, “if she says”.
    Hypothetical,
    /// “will say”, “is expected to say”.
    Future,
    /// “denied that”, “rejected the idea that”, “refused to”: what the words say is not held, or not done. The cue tells which.
    Denied,
}

words!(
    Modality,
    Asserted = "asserted",
    Negated = "negated",
    Hypothetical = "hypothetical",
    Future = "future",
    Denied = "denied"
);

/// The name of the rule that made an attribution, as listed by [`crate::rules`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct RuleId(pub(crate) &'static str);

impl RuleId {
    /// The id, such as `after/subject-verb`.
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

impl std::fmt::Display for RuleId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.0)
    }
}

/// One reported utterance: what was said, and the link to who said it.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Quote {
    /// This quote's place in [`Extraction::quotes`].
    pub id: QuoteId,
    /// Direct, mixed or indirect.
    pub kind: QuoteKind,
    /// Speech, writing, thought or attitude, by the cue's class.
    pub report: ReportKind,
    /// Whether it is reported as said at all.
    pub modality: Modality,
    #[cfg_attr(feature = "serde", serde(skip))]
    pub(crate) first: u32,
    #[cfg_attr(feature = "serde", serde(skip))]
    pub(crate) last: u32,
    /// The reporting words: “said”, “according to”, the colon after a name. Bytes.
    pub cue: Option<Span>,
    /// The words beside the cue that name who spoke: “he”, “Mr. Bequelin”. Bytes.
    pub source: Option<Span>,
    /// The words that name who was spoken to: “told Reuters”, “asked her”. Bytes.
    pub addressee: Option<Span>,
    /// The entity behind the source; `None` where there is no evidence.
    pub speaker: Option<SpeakerId>,
    /// Who came second, where two readings were close.
    pub runner_up: Option<SpeakerId>,
    /// The rule that made the attribution; `None` for a quote without one.
    pub rule: Option<RuleId>,
    /// `false` when a cue was read, `true` when the speaker follows from turns, continuation or address.
    pub inferred: bool,
    /// How sure the attribution is, 0 to 1: of the answers given 0.9, nine in ten are right, as measured on texts that the weights
    /// have not seen. For reports, that the source is right, and that “he” or “she” means the speaker; for turns of a dialogue, that the
    /// speaker is right.
    pub confidence: f32,
    /// The quote inside which this one stands.
    pub parent: Option<QuoteId>,
    /// Whether a closing mark is missing: the quote then ends where its paragraph ends.
    pub unclosed: bool,
}

impl Quote {
    /// The same with its places moved.
    pub(crate) fn mapped(self, of: impl Fn(Span) -> Span) -> Quote {
        Quote {
            cue: self.cue.map(&of),
            source: self.source.map(&of),
            addressee: self.addressee.map(&of),
            ..self
        }
    }
}

/// A stretch inside one pair of quotation marks, attributed or not: scare quotes, titles and terms are found here too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct MarkedSpan {
    /// With the marks. Bytes.
    pub outer: Span,
    /// Without the marks. Bytes.
    pub inner: Span,
    /// The family of the opening mark.
    pub family: Family,
    /// How many other pairs of marks it lies in.
    pub depth: u8,
    /// Whether a closing mark was there.
    pub closed: bool,
    /// The quote whose content it is (part of); `None` for scare quotes, titles and terms.
    pub quote: Option<QuoteId>,
}

impl MarkedSpan {
    /// The same with its places moved.
    pub(crate) fn mapped(self, of: impl Fn(Span) -> Span) -> MarkedSpan {
        MarkedSpan {
            outer: of(self.outer),
            inner: of(self.inner),
            ..self
        }
    }
}

/// What a speaker is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case")
)]
pub enum SpeakerKind {
    /// One person (or one animal or thing that speaks), by name or by description.
    Person,
    /// A body that speaks as one: a ministry, a company, a paper, a capital.
    Organisation,
    /// Several unnamed people: “officials”, “critics”.
    Group,
    /// The “I” who tells the story or writes the letter, when no name is known.
    Narrator,
}

words!(
    SpeakerKind,
    Person = "person",
    Organisation = "organisation",
    Group = "group",
    Narrator = "narrator"
);

/// Grammatical gender as far as the text or the lexicon tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case")
)]
pub enum Gender {
    /// he
    Male,
    /// she
    Female,
    /// Not known.
    #[default]
    Unknown,
}

impl Gender {
    /// Its place in a table with a row for each.
    pub(crate) const fn index(self) -> usize {
        self as usize
    }
}

words!(
    Gender,
    Male = "male",
    Female = "female",
    Unknown = "unknown"
);

/// An entity that speaks, under the fullest name that the text (or the user's list of characters) gives.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Speaker<'t> {
    /// This speaker's place in [`Extraction::speakers`].
    pub id: SpeakerId,
    /// The fullest name.
    pub name: Cow<'t, str>,
    /// Every other form seen.
    pub aliases: Vec<Cow<'t, str>>,
    /// Person, organisation, group or narrator.
    pub kind: SpeakerKind,
    /// Gender, where known.
    pub gender: Gender,
    pub(crate) mentions: Vec<Narrow>,
}

impl Speaker<'_> {
    /// Where the text names this speaker, in order. Bytes.
    pub fn mentions(&self) -> List<'_, Span> {
        self.mentions.list()
    }

    /// The same with its places moved, in a text of its own.
    pub(crate) fn given<'g>(self, of: impl Fn(Span) -> Span) -> Speaker<'g> {
        let owned = |name: Cow<'_, str>| Cow::Owned(name.into_owned());
        Speaker {
            name: owned(self.name),
            aliases: self.aliases.into_iter().map(owned).collect(),
            mentions: Store::gathered(self.mentions.list().iter().map(of)),
            id: self.id,
            kind: self.kind,
            gender: self.gender,
        }
    }
}

/// Everything found in one text.
///
/// With the feature `serde` it is written as an object of `quotes` (a [`Quote`] each, with its spans as `content` and its words as
/// `words`), `speakers` and `marked_spans`.
#[derive(Debug, Clone, PartialEq)]
pub struct Extraction<'t> {
    pub(crate) text: &'t str,
    pub(crate) quotes: Quotes,
    /// Content spans of all quotes, and the same with their marks: those of one are from [`Quote::first`] to [`Quote::last`].
    pub(crate) contents: Contents,
    pub(crate) marked: Marks,
    pub(crate) speakers: Vec<Speaker<'t>>,
    pub(crate) sentences: Vec<Narrow>,
}

impl<'t> Extraction<'t> {
    /// What is found where nothing is.
    pub(crate) fn nothing(text: &'t str) -> Self {
        Extraction {
            text,
            quotes: Quotes::default(),
            contents: Contents::default(),
            marked: Marks::default(),
            speakers: Vec::new(),
            sentences: Vec::new(),
        }
    }

    /// The text that was read.
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// The quotes, in order of their first content span.
    pub fn quotes(&self) -> List<'_, Quote> {
        self.quotes.list()
    }

    /// The quote with this id; `None` where this extraction has none with it. In constant time.
    pub fn quote(&self, id: QuoteId) -> Option<Quote> {
        self.quotes().get(id.index())
    }

    /// The spans of the words said, without their quotation marks, in order. Bytes. In dialogue, stage directions and the words
    /// of others that the speaker gives with a tag of their own are left out; [`Extraction::marked_spans`] has the latter.
    pub fn content(&self, quote: impl Borrow<Quote>) -> List<'_, Span> {
        let quote = quote.borrow();
        List::some(&self.contents, quote.first..quote.last)
    }

    /// The same spans with the quotation marks around them, where they have any. Bytes.
    pub fn content_with_marks(
        &self,
        quote: impl Borrow<Quote>,
    ) -> impl DoubleEndedIterator<Item = Span> + ExactSizeIterator + '_ {
        let quote = quote.borrow();
        let framed: List<'_, Framed> = List::some(&self.contents, quote.first..quote.last);
        framed.iter().map(|framed| framed.outer)
    }

    /// The words said, a slice for each content span.
    pub fn words(&self, quote: impl Borrow<Quote>) -> impl Iterator<Item = &'t str> + '_ {
        let text = self.text;
        self.content(quote).iter().map(move |span| span.of(text))
    }

    /// Every stretch inside quotation marks, in order: those of quotes, and scare quotes, titles and terms.
    pub fn marked_spans(&self) -> List<'_, MarkedSpan> {
        self.marked.list()
    }

    /// The speakers, in order of their first mention.
    pub fn speakers(&self) -> &[Speaker<'t>] {
        &self.speakers
    }

    /// The speaker with this id, which may be a quote's [`speaker`](Quote::speaker) or [`runner_up`](Quote::runner_up); `None` where this
    /// extraction has none with it. In constant time.
    pub fn speaker(&self, id: SpeakerId) -> Option<&Speaker<'t>> {
        self.speakers.get(id.index())
    }

    /// The speaker of a quote, where one is known.
    pub fn speaker_of(&self, quote: impl Borrow<Quote>) -> Option<&Speaker<'t>> {
        self.speaker(quote.borrow().speaker?)
    }

    /// The sentences. They do not overlap, are in order, and leave out only white space, characters that cannot be seen, and
    /// the underscores and stars of plain-text italics and tags. Bytes.
    pub fn sentences(&self) -> List<'_, Span> {
        self.sentences.list()
    }

    /// The same as read from `text`, of which the one that was read is the plain form.
    pub(crate) fn given<'g>(self, text: &'g str, places: &Places) -> Extraction<'g> {
        let of = |span: Span| places.given(span);
        let framed = |framed: Framed| Framed {
            inner: of(framed.inner),
            outer: of(framed.outer),
        };
        // Of what only stands for something, a mark around a block, nothing is in the text.
        let sentences = self.sentences().into_iter().map(of);
        let sentences = sentences.filter(|sentence| !sentence.is_empty());
        let marked = self.marked_spans().iter().map(|mark| mark.mapped(of));
        let marked = marked.filter(|mark| !mark.inner.is_empty());
        Extraction {
            text,
            quotes: Quotes::gathered(self.quotes().iter().map(|quote| quote.mapped(of))),
            contents: Contents::gathered(self.contents.list().iter().map(framed)),
            marked: Marks::gathered(marked),
            sentences: Store::gathered(sentences),
            speakers: self.speakers.into_iter().map(|s| s.given(of)).collect(),
        }
    }
}

//! A subject, and the way by which it was found.

use super::super::phrases::Phrase;

/// How the subject of a cue was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub(crate) enum How {
    /// The noun phrase right before the verb.
    Plain,
    /// Over an appositive or a relative clause between commas.
    Apposition,
    /// Over words between dashes.
    Dashes,
    /// `who said`, `which said`.
    Relative,
    /// `X, saying …`: the phrase right before a participle.
    PhraseIng,
    /// Participle; the subject of the clause before it.
    Ing,
    /// Participle that opens the sentence; the phrase after its comma.
    IngOpening,
    /// Participle right behind an object; the subject of the clause.
    IngObject,
    /// Second verb after “and”.
    Joined,
    /// Infinitive.
    Infinitive,
    /// `said X`.
    Inverted,
    /// `as reported by X`
    Agent,
    /// After “according to”.
    According,
    /// Possessor of a noun of saying.
    Noun,
    /// Behind or before a label, a dash, a colon.
    Label,
}

#[cfg(test)]
impl How {
    pub(crate) const ALL: [How; 15] = [
        How::Plain,
        How::Apposition,
        How::Dashes,
        How::Relative,
        How::PhraseIng,
        How::Ing,
        How::IngOpening,
        How::IngObject,
        How::Joined,
        How::Infinitive,
        How::Inverted,
        How::Agent,
        How::According,
        How::Noun,
        How::Label,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            How::Plain => "plain",
            How::Apposition => "apposition",
            How::Dashes => "dashes",
            How::Relative => "relative",
            How::PhraseIng => "phrase-ing",
            How::Ing => "ing",
            How::IngOpening => "ing-opening",
            How::IngObject => "ing-object",
            How::Joined => "joined",
            How::Infinitive => "infinitive",
            How::Inverted => "inverted",
            How::Agent => "agent",
            How::According => "according",
            How::Noun => "noun",
            How::Label => "label",
        }
    }
}

impl How {
    /// Whether the phrase stands right at the verb, so that the content may lie on its other side.
    pub(crate) fn beside(self) -> bool {
        matches!(
            self,
            How::Plain | How::Apposition | How::Dashes | How::Relative | How::PhraseIng
        )
    }
}

/// A subject and the way to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Subject {
    pub phrase: Phrase,
    /// The name inside `a spokesman, Ann Lee,`.
    pub name: Option<Phrase>,
    pub how: How,
}

impl Subject {
    pub(crate) fn new(phrase: Phrase, how: How) -> Self {
        Self {
            phrase,
            name: None,
            how,
        }
    }
    pub(super) fn with(self, how: How) -> Self {
        Self { how, ..self }
    }
}

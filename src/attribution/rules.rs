//! The rules by name: what each looks for.

use super::candidates::{Candidate, CueClass};
use super::content::Pattern;
use super::subject::How;
use crate::extraction::RuleId;

macro_rules! rules {
    ($($name:ident = $id:literal),* $(,)?) => { $(pub(crate) const $name: RuleId = RuleId($id);)* };
}

rules! {
    AFTER = "after/subject-verb",
    AFTER_INVERTED = "after/verb-subject",
    BETWEEN = "between/subject-verb",
    BETWEEN_INVERTED = "between/verb-subject",
    AS = "as-clause",
    ACCORDING = "according-to",
    THAT = "before/that-clause",
    CLAUSE = "before/clause",
    QUESTION = "before/question",
    INFINITIVE = "before/infinitive",
    OBJECT = "before/object",
    QUOTE = "before/quote",
    COLON = "before/colon",
    RELATIVE = "relative-clause",
    PARTICIPLE = "participle",
    JOINED = "second-verb",
    GOVERNED = "governed-verb",
    PASSIVE = "passive",
    NOUN = "noun-of-saying",
    ATTITUDE = "attitude",
    LABEL = "label/quote",
    LABEL_INSIDE = "label/inside-marks",
    LABEL_LINE = "label/line",
    SCRIPT = "label/script",
    SIGNATURE = "signature",
    BLOCK = "block/colon",
    CONTINUED = "continued",
    NEIGHBOUR = "neighbour",
    BEAT = "beat",
}

/// The rule that a reading stands for.
pub(super) fn of(candidate: &Candidate) -> RuleId {
    match candidate.subject.how {
        How::According => return ACCORDING,
        How::Agent if candidate.passive => return PASSIVE,
        How::Agent => return AS,
        How::Noun => return NOUN,
        _ => {}
    }
    if candidate.reading.pattern == Pattern::As {
        return AS;
    }
    if matches!(candidate.class, CueClass::Thought | CueClass::Attitude) {
        return ATTITUDE;
    }
    if candidate.passive {
        return PASSIVE;
    }
    match candidate.subject.how {
        How::Relative => return RELATIVE,
        How::Ing | How::IngObject | How::IngOpening | How::PhraseIng => return PARTICIPLE,
        How::Joined => return JOINED,
        How::Infinitive => return GOVERNED,
        _ => {}
    }
    match candidate.reading.pattern {
        Pattern::After => AFTER,
        Pattern::Between => BETWEEN,
        Pattern::Inverted => AFTER_INVERTED,
        Pattern::InvertedBetween => BETWEEN_INVERTED,
        Pattern::That => THAT,
        Pattern::Clause | Pattern::Pronoun => CLAUSE,
        Pattern::Question => QUESTION,
        Pattern::To => INFINITIVE,
        Pattern::Quote | Pattern::QuoteFar => QUOTE,
        Pattern::Colon | Pattern::ColonEnd => COLON,
        _ => OBJECT,
    }
}

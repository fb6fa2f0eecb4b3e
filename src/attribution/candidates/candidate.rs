//! One reading of a sentence as a report: its cue, who reports, and what.

use super::super::content::{Pattern, Reading};
use super::super::grammar::{g, Grammar};
use super::super::phrases::Phrase;
use super::super::subject::{How, Subject};
use crate::lang::{also, flags, w, WordId};
use crate::span::Span;

/// What kind of word the cue is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum CueClass {
    /// say, tell, according to
    Said,
    /// Governs a clause: argue, warn, report.
    Speech,
    /// A deed done in words, on somebody or something: accuse, praise, offer, discuss.
    Act,
    Writing,
    Thought,
    Attitude,
    /// In the lexicon because it looks like a report and seldom is.
    Trap,
    /// A noun of saying.
    Noun,
    /// A verb that reports nothing by itself.
    OtherIng,
    OtherPast,
    OtherFinite,
    /// is, was, has
    Aux,
}

#[cfg(test)]
impl CueClass {
    pub(crate) const ALL: [CueClass; 12] = [
        CueClass::Said,
        CueClass::Speech,
        CueClass::Act,
        CueClass::Writing,
        CueClass::Thought,
        CueClass::Attitude,
        CueClass::Trap,
        CueClass::Noun,
        CueClass::OtherIng,
        CueClass::OtherPast,
        CueClass::OtherFinite,
        CueClass::Aux,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            CueClass::Said => "said",
            CueClass::Speech => "speech",
            CueClass::Act => "act",
            CueClass::Writing => "writing",
            CueClass::Thought => "thought",
            CueClass::Attitude => "attitude",
            CueClass::Trap => "trap",
            CueClass::Noun => "noun",
            CueClass::OtherIng => "other-ing",
            CueClass::OtherPast => "other-past",
            CueClass::OtherFinite => "other-finite",
            CueClass::Aux => "aux",
        }
    }
}

impl CueClass {
    /// Whether it reports words, spoken or written.
    pub(crate) fn speech(self) -> bool {
        self <= CueClass::Writing || self == CueClass::Noun
    }

    /// Whether the verb alone tells that something is reported.
    pub(crate) fn known(self) -> bool {
        self <= CueClass::Attitude || self == CueClass::Noun
    }
}

/// One reading.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Candidate {
    pub sentence: u32,
    /// Items of the sentence (or of the part of it that is read together).
    pub lo: usize,
    pub hi: usize,
    pub verb: usize,
    /// Items of the cue, both inside.
    pub cue: Phrase,
    pub class: CueClass,
    pub subject: Subject,
    pub reading: Reading,
    pub passive: bool,
    /// The same cue and subject could also report what stands on their other side.
    pub both_sides: bool,
    /// What stands behind, where the cue could also report what stands before it: the less likely reading, of which others
    /// take no notice.
    pub second: bool,
    /// The quotes in the content, a bit for each of its sentence's; all that come late share the last.
    pub quotes: u64,
    /// Logistic of the score.
    pub confidence: f32,
    /// The class of the report inside whose content this cue stands, if any, and whether its form leaves little doubt that it
    /// is one.
    pub inside: Option<(CueClass, bool)>,
    /// The best class among the other cues that could own the same quote, and where that cue stands.
    pub rival: Option<(CueClass, RivalPlace)>,
}

/// Where a rival's cue stands, seen from the quote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum RivalPlace {
    /// On the same side of the quote, between the quote and this cue.
    Nearer,
    /// On the same side, beyond this cue.
    Farther,
    /// On the other side.
    Across,
}

impl Candidate {
    pub(crate) fn has_quote(&self) -> bool {
        self.quotes != 0
    }

    /// `NP said that …`, `…, NP said`, `according to NP`: a form that is hardly ever anything but a report.
    pub(super) fn plain_report(&self) -> bool {
        let form = matches!(
            self.reading.pattern,
            Pattern::That
                | Pattern::Clause
                | Pattern::Pronoun
                | Pattern::After
                | Pattern::Between
                | Pattern::Inverted
                | Pattern::InvertedBetween
                | Pattern::AccordingAfter
                | Pattern::AccordingBefore
                | Pattern::AccordingBetween
        );
        self.class <= CueClass::Writing
            && form
            && !matches!(self.subject.how, How::Infinitive | How::IngObject)
    }

    /// `Parents were told that …`, `He is expected to say …`: the subject is not who speaks, and nobody says who does.
    /// `The court heard that …`: nor is whoever hears it.
    pub(crate) fn told(&self, grammar: &Grammar<'_>) -> bool {
        let told = self.passive && self.subject.how != How::Agent;
        told && (self.class.speech() || self.reading.pattern == Pattern::To)
            || grammar.info(self.verb).has(flags::HEARS)
            || self.court_told(grammar)
    }

    /// `Ward filled with smoke, inquest told`: a headline leaves out “was”.
    fn court_told(&self, grammar: &Grammar<'_>) -> bool {
        let court = self.subject.phrase;
        grammar.is(self.verb, w::TOLD)
            && self.reading.pattern == Pattern::After
            && court.first == court.last
            && grammar.info(court.last).is_also(also::COURT)
    }

    /// What stands before the cue and is part of what is reported behind it: the subject of a passive, `The pier is expected to close`, or
    /// the relative word that a clause lacks, `a plan which he says is late`.
    pub(crate) fn fronted(&self, grammar: &Grammar<'_>) -> Option<Phrase> {
        let beside = matches!(
            self.subject.how,
            How::Plain | How::Apposition | How::Dashes | How::Relative
        );
        let subject = self.subject.phrase;
        if !beside || subject.last >= self.verb || grammar.any(subject.first, self.verb, g::QUOTE) {
            return None;
        }
        if self.passive {
            return self.of_passive(grammar).then_some(subject);
        }
        let relative = (subject.first.checked_sub(1)).filter(|k| *k >= self.lo)?;
        self.lacks(grammar, relative)
            .then_some(Phrase::new(relative, relative))
    }

    /// `The pier is expected to close`, `Lind is accused of waste`, and not `Lind was asked to go`: whoever hears it is no part of it.
    fn of_passive(&self, grammar: &Grammar<'_>) -> bool {
        let info = grammar.info(self.verb);
        let hears = info.has(flags::TELL | flags::QUESTION);
        self.reading.pattern == Pattern::To && !hears
            || info.lemma == w::ACCUSE && grammar.is(self.verb + 1, w::OF)
    }

    /// Whether what is reported behind the cue lacks the word that the relative one at `relative` stands for: `what he says is late`,
    /// `which he refused to see`, `which he called a “waste” of time`.
    fn lacks(&self, grammar: &Grammar<'_>, relative: usize) -> bool {
        const RELATIVE: &[WordId] = &[w::WHAT, w::WHICH, w::WHOM, w::WHO, w::THAT];
        if !grammar.is_any(relative, RELATIVE) {
            return false;
        }
        // “in which he said it was late”: the clause is whole.
        let before = relative.checked_sub(1);
        let governed = before.is_some_and(|k| grammar.has(k, g::PREP));
        let [what, that] = [w::WHAT, w::THAT].map(|word| grammar.is(relative, word));
        let Some(content) = self.reading.spans().first().filter(|_| !governed || what) else {
            return false;
        };
        let first = content.first;
        match self.reading.pattern {
            Pattern::Clause => {
                first == self.verb + 1
                    && grammar.has(first, g::FIN | g::AUX)
                    && grammar.has(first, g::SMALL)
            }
            Pattern::To => grammar.is(first, w::TO) && !that,
            Pattern::Object => {
                let named = grammar.info(self.verb).has(flags::NAMES);
                named && !that && grammar.any(first, content.last + 1, g::WORD)
            }
            _ => false,
        }
    }

    /// The items of the content, part by part, without what the writer says of the last thing in it.
    pub(crate) fn told_parts<'c>(
        &'c self,
        grammar: &'c Grammar<'_>,
    ) -> impl Iterator<Item = Phrase> + 'c {
        let pattern = self.reading.pattern;
        let behind = pattern >= Pattern::That && pattern <= Pattern::Prepositional;
        let object = matches!(pattern, Pattern::Object | Pattern::Prepositional);
        let spans = self.reading.spans().iter();
        spans.map(move |span| match behind && span.first > self.verb {
            true if object => grammar.without_time(grammar.without_apposition(self.verb, *span)),
            true => grammar.without_apposition(self.verb, *span),
            false => *span,
        })
    }

    /// Who is spoken to: behind a verb of telling, or as the subject of its passive, which is `told`.
    pub(crate) fn addressee(&self, grammar: &Grammar<'_>, told: bool) -> Option<Phrase> {
        if !told {
            return self.reading.addressee;
        }
        let spoken_to = flags::TELL | flags::QUESTION | flags::HEARS;
        let spoken_to = grammar.info(self.verb).has(spoken_to);
        spoken_to.then_some(self.subject.phrase)
    }

    /// The first quoted piece in the content.
    pub(crate) fn first_quote(&self, grammar: &Grammar<'_>) -> Option<usize> {
        if !self.has_quote() {
            return None;
        }
        self.reading.spans().iter().find_map(|span| {
            let at = grammar.find(span.first, span.last + 1, g::QUOTE);
            (at <= span.last).then_some(at)
        })
    }

    /// The quoted pieces in the content.
    pub(crate) fn pieces<'c>(
        &'c self,
        grammar: &'c Grammar<'_>,
    ) -> impl Iterator<Item = usize> + 'c {
        let spans = self.reading.spans().iter().filter(|_| self.has_quote());
        spans
            .flat_map(|span| span.first..span.last + 1)
            .filter(|k| grammar.has(*k, g::QUOTE))
            .filter_map(|k| grammar.items[k].piece())
    }

    /// Whether the quoted piece lies in the content.
    pub(crate) fn quotes_piece(&self, grammar: &Grammar<'_>, piece: usize) -> bool {
        self.pieces(grammar).any(|own| own == piece)
    }

    /// Whether what this one reports is that somebody else reports something: cue and content of the other lie in its content.
    pub(crate) fn reports(&self, other: &Candidate) -> bool {
        let inside = |span: &Phrase| self.covers(span.first) && self.covers(span.last);
        self.covers(other.verb)
            && !other.covers(self.verb)
            && other.reading.spans().iter().all(inside)
    }

    /// The bytes of the content, part by part.
    pub(crate) fn content(&self, grammar: &Grammar<'_>) -> Vec<Span> {
        let spans = self.reading.spans().iter();
        spans.map(|part| grammar.span(*part)).collect()
    }

    /// Whether an item lies in the content.
    pub(crate) fn covers(&self, item: usize) -> bool {
        self.reading
            .spans()
            .iter()
            .any(|span| span.first <= item && item <= span.last)
    }
}

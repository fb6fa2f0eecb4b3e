//! Why a quote has the speaker it has, and why nobody where it has none.
//!
//! [`crate::Extractor::explain`] reads the text once more and looks on: the same stages, the same numbers, nothing that plain
//! extraction has to pay for.

mod collect;
mod show;
mod words;

use std::borrow::Cow;

use crate::extraction::{Extraction, Quote, RuleId, SpeakerId};
use crate::extractor::{Character, Settings};
use crate::markup::{Places, Plain};
use crate::memory::Shelf;
use crate::parts;
use crate::pipeline;
use crate::rules::RuleInfo;
use crate::span::Span;

use collect::Collector;

/// One thing that speaks for a reading or against it.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Evidence {
    /// Its name in the table of weights.
    pub name: Cow<'static, str>,
    /// The same in words.
    pub words: Cow<'static, str>,
    /// What it adds to the sum; less than nothing speaks against.
    pub weight: f32,
}

/// What became of a reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(rename_all = "kebab-case")
)]
#[non_exhaustive]
pub enum Verdict {
    /// It made a quote.
    Believed,
    /// Its confidence is less than such a reading needs.
    Doubted,
    /// A surer reading owns the quoted words.
    Outbid,
    /// Its rule is switched off.
    SwitchedOff,
}

/// Somebody is taken to report something: a cue with its source and content, believed or not.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Reading {
    /// The word or words that would report. Bytes.
    pub cue: Span,
    /// The words that would name who speaks. Bytes.
    pub source: Span,
    /// The words that would be reported. Bytes.
    pub content: Vec<Span>,
    /// The rule that reads so.
    pub rule: RuleId,
    /// What was added up, the weightiest first.
    pub evidence: Vec<Evidence>,
    /// The logistic of the sum.
    pub confidence: f32,
    /// The confidence that such a reading needs.
    pub least: f32,
    /// What became of it.
    pub verdict: Verdict,
}

/// Somebody who may be the speaker.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Candidate<'t> {
    /// The fullest name.
    pub name: Cow<'t, str>,
    /// The sum of the evidence.
    pub score: f32,
    /// The share of the probability, where the turns of a dialogue were decided together; the evidence alone does not say it,
    /// because the turns before and after speak too. The quote's confidence is what so much probability was worth.
    pub probability: Option<f32>,
    /// What speaks for and against, the weightiest first.
    pub evidence: Vec<Evidence>,
}

/// How the speaker follows from the words beside the cue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(rename_all = "kebab-case")
)]
#[non_exhaustive]
pub enum Link {
    /// They name the speaker.
    Name,
    /// A pronoun: whoever fits best of those mentioned before.
    Pronoun,
    /// “who”: the name before it.
    Relative,
    /// “I” and “we”: whoever writes.
    FirstPerson,
    /// “it” and “they”: the body or group that spoke just before.
    LastToSpeak,
    /// A description that the text gives to somebody, or that can only mean the one whom the story is about.
    Description,
    /// Nobody is named: the words themselves are the speaker.
    Itself,
    /// Decided among the turns of a dialogue.
    Turns,
}

/// Why there is no speaker, or no quote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(rename_all = "kebab-case")
)]
#[non_exhaustive]
pub enum Silence {
    /// Long enough to be a quote, but no cue, label or signature claims it.
    NoCue,
    /// Words in marks that nobody is reported to say: a name, a title, a term, a scare quote.
    NotReported,
    /// No marks, and no reading of a cue was believed.
    NotBelieved,
    /// The source is there, but nobody mentioned before fits it.
    NobodyFits,
    /// A turn of dialogue with nobody near who may have spoken it.
    NobodyNear,
    /// The attribution is less sure than [`crate::Builder::min_confidence`] asks for.
    Unsure,
    /// [`crate::Builder::kinds`] leaves out quotes of this kind.
    KindNotWanted,
    /// [`crate::Builder::reports`] leaves out reports of this kind.
    ReportNotWanted,
    /// [`crate::Builder::skip_paragraphs`] leaves out its paragraph.
    ParagraphSkipped,
}

/// Why one quote has its speaker, or why words in marks have none. [`std::fmt::Display`] writes it out for reading.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Explanation<'t> {
    #[cfg_attr(feature = "serde", serde(skip))]
    pub(crate) text: &'t str,
    /// What is explained: the spans of the words. Bytes.
    pub content: Vec<Span>,
    /// The quote, as [`crate::Extractor::extract`] gives it; `None` where it gives none.
    pub quote: Option<Quote>,
    /// The speaker's name.
    pub speaker: Option<Cow<'t, str>>,
    /// Who came second.
    pub runner_up: Option<Cow<'t, str>>,
    /// How the speaker follows from the source or the turns.
    pub link: Option<Link>,
    /// Why there is no speaker, or no quote.
    pub silence: Option<Silence>,
    /// Everybody who may be the speaker, the likeliest first, where there was a choice.
    pub candidates: Vec<Candidate<'t>>,
    /// The cues of the sentence, with what each would report: those that made this quote, and those that did not.
    pub readings: Vec<Reading>,
}

impl Explanation<'_> {
    /// The rule that made the attribution, as [`crate::rules()`] lists it.
    pub fn rule(&self) -> Option<&'static RuleInfo> {
        let id = self.quote?.rule?;
        crate::rules().iter().find(|rule| rule.id == id.as_str())
    }
}

/// Explains everything that touches `place`.
pub(crate) fn explain<'t>(
    text: &'t str,
    settings: &Settings,
    characters: &[Character],
    place: Span,
) -> Vec<Explanation<'t>> {
    let shelf = Shelf::default();
    let mut explained = Vec::new();
    let whole = parts::read(text, settings.markup, |before, part| {
        let Some(place) = part.place(place) else {
            return parts::answer(part, settings, &shelf, characters);
        };
        let numbered = before.quotes().len();
        let (explanations, answer) = match &part.plain {
            None => watched(part.text, settings, &shelf, characters, place),
            Some(Plain { text, places }) => {
                let place = places.plain(place);
                let (all, answer) = watched(text, settings, &shelf, characters, place);
                let given = all.into_iter().map(|e| e.given(part.text, places));
                (given.collect(), answer.given(part.text, places))
            }
        };
        explained.extend(explanations.into_iter().map(|e| (part.start, numbered, e)));
        answer
    });
    let of_whole = |(start, numbered, explanation): (usize, usize, Explanation<'t>)| {
        explanation.of_part(start, numbered, &whole)
    };
    explained.into_iter().map(of_whole).collect()
}

/// What a plain text holds, and what explains the place.
fn watched<'t>(
    text: &'t str,
    settings: &Settings,
    shelf: &Shelf,
    characters: &[Character],
    place: Span,
) -> (Vec<Explanation<'t>>, Extraction<'t>) {
    let mut seen = Collector::new(place, settings);
    let answer = pipeline::watched(text, settings, shelf, characters, &mut seen);
    (seen.explanations(&answer), answer)
}

impl<'t> Explanation<'t> {
    /// The same with its places moved.
    fn mapped(mut self, of: impl Fn(Span) -> Span) -> Self {
        let each = |span: &mut Span| *span = of(*span);
        self.content.iter_mut().for_each(each);
        for reading in &mut self.readings {
            let places = reading.content.iter_mut();
            let places = places.chain([&mut reading.cue, &mut reading.source]);
            places.for_each(each);
        }
        self.quote = self.quote.map(|quote| quote.mapped(&of));
        self
    }

    /// What explains a part of a text, as of the whole: the part begins at a byte and has so many quotes before it.
    fn of_part(self, start: usize, numbered: usize, whole: &Extraction<'t>) -> Self {
        let quote = self.quote.as_ref();
        let quote = quote.and_then(|quote| whole.quotes().get(quote.id.index() + numbered));
        let name = |id: Option<SpeakerId>| Some(whole.speaker(id?)?.name.clone());
        let moved = self.mapped(|span| Span::new(span.start + start, span.end + start));
        Explanation {
            text: whole.text(),
            quote,
            speaker: quote.and_then(|quote| name(quote.speaker)),
            runner_up: quote.and_then(|quote| name(quote.runner_up)),
            ..moved
        }
    }
}

impl Explanation<'_> {
    /// The same of `text`, of which the one that was read is the plain form.
    fn given<'g>(self, text: &'g str, places: &Places) -> Explanation<'g> {
        let owned = |name: Cow<'_, str>| Cow::Owned(name.into_owned());
        let candidate = |candidate: Candidate<'_>| Candidate {
            name: owned(candidate.name),
            score: candidate.score,
            probability: candidate.probability,
            evidence: candidate.evidence,
        };
        let moved = self.mapped(|span| places.given(span));
        Explanation {
            text,
            content: moved.content,
            quote: moved.quote,
            speaker: moved.speaker.map(owned),
            runner_up: moved.runner_up.map(owned),
            link: moved.link,
            silence: moved.silence,
            candidates: moved.candidates.into_iter().map(candidate).collect(),
            readings: moved.readings,
        }
    }
}

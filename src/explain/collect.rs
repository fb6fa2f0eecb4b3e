//! Looks on while the stages run, and keeps what has to do with one place.

use std::borrow::Cow;

use super::words;
use super::{Candidate, Evidence, Explanation, Link, Reading, Silence, Verdict};
use crate::assemble::{Part, Voice};
use crate::attribution::trace::{self as cues, Traced};
use crate::attribution::{Attribution, SourceWords};
use crate::dialogue::{self, trace as turns};
use crate::extraction::{Extraction, Quote, QuoteKind, ReportKind, RuleId};
use crate::extractor::Settings;
use crate::lang::{is, w};
use crate::layout::Layout;
use crate::pipeline::{Reported, Talked, Watch};
use crate::span::{span, Span};
use crate::speakers::resolve::{self, PARTS};
use crate::tokens::Tokens;

/// What a rule of reports made, wanted or not.
struct Report<'t> {
    kind: QuoteKind,
    report: ReportKind,
    rule: RuleId,
    content: Vec<Span>,
    cue: Span,
    source: Option<Span>,
    link: Option<Link>,
    candidates: Vec<Candidate<'t>>,
}

/// A turn of a dialogue.
struct Turn<'t> {
    content: Vec<Span>,
    candidates: Vec<Candidate<'t>>,
}

/// Keeps what touches a place.
pub(super) struct Collector<'t, 's> {
    place: Span,
    settings: &'s Settings,
    reports: Vec<Report<'t>>,
    readings: Vec<Reading>,
    turns: Vec<Turn<'t>>,
}

impl<'t, 's> Collector<'t, 's> {
    pub(super) fn new(place: Span, settings: &'s Settings) -> Self {
        Collector {
            place,
            settings,
            reports: Vec::new(),
            readings: Vec::new(),
            turns: Vec::new(),
        }
    }

    /// Whether something touches the place: a point touches what begins or ends there.
    fn touches(&self, span: Span) -> bool {
        if self.place.is_empty() {
            span.start <= self.place.start && self.place.start <= span.end
        } else {
            span.overlap(self.place) > 0
        }
    }
}

/// The spans of a part with its marks.
fn spans(parts: &[Part], layout: &Layout) -> Vec<Span> {
    let one = |part: &Part| match part {
        Part::Piece(piece) => layout.pieces[*piece as usize].outer(),
        Part::Stretch(_, start, end) | Part::Bytes(start, end) => span(*start, *end),
    };
    parts.iter().map(one).collect()
}

impl<'t> Watch<'t> for Collector<'t, '_> {
    fn reported(&mut self, seen: &Reported<'_, 't>) {
        let touched = |a: &&Attribution| {
            let source = a.source.map(|source| source.span.span());
            self.touches(a.cue.span())
                || source.is_some_and(|s| self.touches(s))
                || spans(&a.content, seen.layout)
                    .iter()
                    .any(|s| self.touches(*s))
        };
        let wanted: Vec<usize> = (0..seen.reported.len())
            .filter(|at| touched(&seen.reported[*at]))
            .collect();
        let mut sentences: Vec<usize> = wanted
            .iter()
            .map(|at| seen.reported[*at].sentence as usize)
            .chain(self.sentences(seen.tokens))
            .collect();
        sentences.sort_unstable();
        sentences.dedup();
        let readings = cues::readings(seen.text, seen.layout, seen.tokens, &sentences);
        self.readings = readings
            .into_iter()
            .map(|traced| self.reading(traced, seen))
            .collect();
        self.reports = reports(&wanted, seen);
    }

    fn talked(&mut self, seen: &Talked<'_, '_>) {
        let scene = seen.scene;
        let touched = |at: &usize| {
            let pieces = scene.pieces(&scene.turns[*at]).iter();
            let tag = scene.turns[*at].slotted.source.map(|source| {
                let (from, to) = source.ends();
                let items = &scene.flow.items;
                Span::new(
                    items[from as usize].span().start,
                    items[to as usize - 1].span().end,
                )
            });
            pieces
                .map(|piece| scene.layout.pieces[*piece as usize].outer())
                .chain(tag)
                .any(|s| self.touches(s))
        };
        let wanted: Vec<usize> = (0..scene.turns.len()).filter(touched).collect();
        if wanted.is_empty() {
            return;
        }
        let probabilities = turns::probabilities(scene, seen.without);
        let turn = |at: usize| {
            let found = turns::turn(scene, at, seen.answers, &probabilities[at], seen.without);
            let pieces = scene.pieces(&scene.turns[at]).iter();
            Turn {
                content: pieces
                    .map(|piece| scene.layout.pieces[*piece as usize].inner())
                    .collect(),
                candidates: found
                    .into_iter()
                    .map(|traced| spoken(seen, traced))
                    .collect(),
            }
        };
        self.turns = wanted.into_iter().map(turn).collect();
    }
}

/// Somebody who may have spoken a turn.
fn spoken<'t>(seen: &Talked<'_, '_>, traced: dialogue::trace::Traced) -> Candidate<'t> {
    let evidence = traced.evidence.iter().map(|(name, weight)| Evidence {
        name: (*name).into(),
        words: words::of_dialogue(name).unwrap_or(name).into(),
        weight: *weight,
    });
    candidate(
        seen.scene.cast.people[traced.person as usize]
            .name
            .clone()
            .into(),
        Some(traced.probability),
        evidence.collect(),
    )
}

fn candidate(
    name: Cow<'_, str>,
    probability: Option<f32>,
    mut evidence: Vec<Evidence>,
) -> Candidate<'_> {
    evidence.sort_by(|a, b| b.weight.abs().total_cmp(&a.weight.abs()));
    Candidate {
        name,
        score: evidence.iter().map(|e| e.weight).sum(),
        probability,
        evidence,
    }
}

/// What the rules made, with everybody whom a pronoun may mean.
fn reports<'t>(wanted: &[usize], seen: &Reported<'_, 't>) -> Vec<Report<'t>> {
    // A source's place among the sources that were resolved.
    let mut places = Vec::with_capacity(seen.reported.len());
    let mut next = 0;
    for attribution in seen.reported {
        places.push(next);
        next += u32::from(attribution.source.is_some());
    }
    let watched: Vec<u32> = wanted
        .iter()
        .filter(|at| seen.reported[**at].source.is_some())
        .map(|at| places[*at])
        .collect();
    let traces = resolve::traced(
        seen.tokens,
        &seen.people.names,
        &seen.people.discovery,
        &seen.people.sources,
        &watched,
    );
    let report = |at: &usize| {
        let attribution = seen.reported[*at];
        let place = places[*at];
        let source = attribution.source.map(|source| source.words);
        let entity = source.and_then(|_| seen.people.resolution.of_source[place as usize].entity());
        let trace = traces
            .iter()
            .find(|(of, _)| source.is_some() && *of == place);
        let readings = trace.map_or(&[][..], |(_, readings)| readings);
        Report {
            kind: attribution.kind,
            report: attribution.report,
            rule: attribution.rule,
            content: spans(&attribution.content, seen.layout),
            cue: attribution.cue.span(),
            source: attribution.source.map(|source| source.span.span()),
            link: source.and_then(|source| link(&source, entity, seen)),
            candidates: readings
                .iter()
                .map(|(entity, parts)| meant(*entity, parts, seen.voices))
                .collect(),
        }
    };
    wanted.iter().map(report).collect()
}

/// Somebody whom a pronoun may mean.
fn meant<'t>(entity: u32, parts: &[f32; PARTS.len()], voices: &[Voice<'t>]) -> Candidate<'t> {
    let weighed = PARTS
        .iter()
        .zip(parts)
        .filter(|(_, weight)| **weight != 0.0);
    let evidence = weighed.map(|((name, words), weight)| Evidence {
        name: (*name).into(),
        words: (*words).into(),
        weight: *weight,
    });
    candidate(
        voices[entity as usize].name.clone(),
        None,
        evidence.collect(),
    )
}

/// How the words beside a cue led to their speaker.
fn link(source: &SourceWords, entity: Option<u32>, seen: &Reported<'_, '_>) -> Option<Link> {
    let entity = &seen.people.resolution.entities[entity? as usize];
    if source.inside {
        return Some(Link::Name);
    }
    let items = &seen.tokens.outer[source.first as usize..source.last as usize];
    if let [word] = items {
        let info = seen.tokens.info(word);
        if word.is_any(&resolve::THIRD_PERSON) {
            return Some(Link::Pronoun);
        } else if word.is_any(&[w::WHO, w::WHICH, w::THAT]) {
            return Some(Link::Relative);
        } else if info.any(is::PRONOUN) && info.any(is::FIRST_PERSON) {
            return Some(Link::FirstPerson);
        } else if word.is_any(&[w::THEY, w::THEIR, w::IT, w::ITS]) {
            return Some(Link::LastToSpeak);
        }
    }
    let (start, end) = (items.first()?.start, items.last()?.end());
    let named = entity.mentions.iter().any(|m| m.0 < end && start < m.1);
    Some(match entity.person {
        Some(_) if named => Link::Name,
        Some(_) => Link::Description,
        None => Link::Itself,
    })
}

impl<'t> Collector<'t, '_> {
    /// The sentences that touch the place.
    fn sentences(&self, tokens: &Tokens<'_>) -> Vec<usize> {
        let touched = |at: &usize| {
            let (start, end) = tokens.sentences[*at].bytes(&tokens.outer);
            self.touches(span(start, end))
        };
        (0..tokens.sentences.len()).filter(touched).collect()
    }

    fn reading(&self, traced: Traced, seen: &Reported<'_, '_>) -> Reading {
        let made = seen.attributions.list.iter().any(|a| {
            a.cue.span() == traced.cue
                && a.rule == traced.rule
                && a.source.is_some_and(|s| s.span.span() == traced.source)
        });
        let verdict = if made {
            Verdict::Believed
        } else if self.settings.without.contains(&traced.rule.as_str()) {
            Verdict::SwitchedOff
        } else if traced.confidence < traced.least {
            Verdict::Doubted
        } else {
            Verdict::Outbid
        };
        let weighed = traced.features.into_iter().map(|(name, weight)| Evidence {
            words: words::of_reading(&name).into(),
            name: name.into(),
            weight,
        });
        let mut evidence: Vec<Evidence> = weighed.collect();
        evidence.push(Evidence {
            name: "every".into(),
            words: "every reading".into(),
            weight: cues::EVERY,
        });
        evidence.sort_by(|a, b| b.weight.abs().total_cmp(&a.weight.abs()));
        Reading {
            cue: traced.cue,
            source: traced.source,
            content: traced.content,
            rule: traced.rule,
            evidence,
            confidence: traced.confidence,
            least: traced.least,
            verdict,
        }
    }

    /// Everything that touches the place, in order; quotes first, and without any quote what might have been one.
    pub(super) fn explanations(self, extraction: &Extraction<'t>) -> Vec<Explanation<'t>> {
        let at_place = |quote: &Quote| {
            let content = extraction.content_with_marks(quote);
            content
                .chain(quote.cue)
                .chain(quote.source)
                .any(|s| self.touches(s))
        };
        let quotes: Vec<Quote> = extraction.quotes().iter().filter(at_place).collect();
        if !quotes.is_empty() {
            return quotes
                .iter()
                .map(|quote| self.quote(quote, extraction))
                .collect();
        }
        let mut all: Vec<Explanation<'t>> = self
            .reports
            .iter()
            .map(|report| self.unwanted(report, extraction))
            .collect();
        let marked = extraction.marked_spans().iter();
        let marked = marked.filter(|m| m.quote.is_none() && self.touches(m.outer));
        if all.is_empty() {
            all.extend(
                marked.map(|m| self.nothing(vec![m.inner], Silence::NotReported, extraction)),
            );
        }
        if all.is_empty() {
            let touching = self
                .readings
                .iter()
                .find(|reading| self.near(reading, &[self.place]));
            all.extend(
                touching.map(|r| self.nothing(r.content.clone(), Silence::NotBelieved, extraction)),
            );
        }
        all
    }

    /// Whether a reading has to do with these spans.
    fn near(&self, reading: &Reading, spans: &[Span]) -> bool {
        let of = [reading.cue, reading.source]
            .into_iter()
            .chain(reading.content.iter().copied());
        of.into_iter().any(|r| {
            spans
                .iter()
                .any(|s| s.overlap(r) > 0 || s.is_empty() && self.touches(r))
        })
    }

    fn readings_near(&self, spans: &[Span]) -> Vec<Reading> {
        let near = self
            .readings
            .iter()
            .filter(|reading| self.near(reading, spans));
        let mut near: Vec<Reading> = near.cloned().collect();
        near.sort_by(|a, b| {
            let believed = |r: &Reading| r.verdict != Verdict::Believed;
            believed(a)
                .cmp(&believed(b))
                .then(b.confidence.total_cmp(&a.confidence))
        });
        near
    }

    fn quote(&self, quote: &Quote, extraction: &Extraction<'t>) -> Explanation<'t> {
        let content = extraction.content(quote).to_vec();
        let name = |id: Option<crate::SpeakerId>| {
            id.and_then(|id| extraction.speaker(id))
                .map(|speaker| speaker.name.clone())
        };
        let touches = |of: &[Span]| content.iter().any(|c| of.iter().any(|s| s.overlap(*c) > 0));
        let report = self.reports.iter().find(|report| {
            Some(report.cue) == quote.cue
                && report.source == quote.source
                && Some(report.rule) == quote.rule
                && touches(&report.content)
        });
        let turn = self
            .turns
            .iter()
            .find(|turn| report.is_none() && touches(&turn.content));
        let mut around = content.clone();
        around.extend(quote.cue);
        let (link, candidates, readings) = match (report, turn) {
            (Some(report), _) => (
                report.link,
                report.candidates.clone(),
                self.readings_near(&around),
            ),
            (None, Some(turn)) => (Some(Link::Turns), turn.candidates.clone(), Vec::new()),
            (None, None) => (None, Vec::new(), self.readings_near(&around)),
        };
        let silence = match quote.speaker {
            Some(_) => None,
            None if quote.rule.is_none() && turn.is_some() => Some(Silence::NobodyNear),
            None if quote.rule.is_none() => Some(Silence::NoCue),
            None if quote.confidence < self.settings.min_confidence => Some(Silence::Unsure),
            None => Some(Silence::NobodyFits),
        };
        Explanation {
            text: extraction.text(),
            content,
            quote: Some(*quote),
            speaker: name(quote.speaker),
            runner_up: name(quote.runner_up),
            link: link.filter(|_| quote.speaker.is_some()),
            silence,
            candidates,
            readings,
        }
    }

    /// What a rule found and the settings leave out.
    fn unwanted(&self, report: &Report<'t>, extraction: &Extraction<'t>) -> Explanation<'t> {
        let silence = if !self.settings.kinds.contains(&report.kind) {
            Silence::KindNotWanted
        } else if !self.settings.reports.contains(&report.report) {
            Silence::ReportNotWanted
        } else {
            Silence::ParagraphSkipped
        };
        let mut explanation = self.nothing(report.content.clone(), silence, extraction);
        explanation.candidates.clone_from(&report.candidates);
        explanation
    }

    fn nothing(
        &self,
        content: Vec<Span>,
        silence: Silence,
        extraction: &Extraction<'t>,
    ) -> Explanation<'t> {
        Explanation {
            text: extraction.text(),
            readings: self.readings_near(&content),
            content,
            quote: None,
            speaker: None,
            runner_up: None,
            link: None,
            silence: Some(silence),
            candidates: Vec::new(),
        }
    }
}

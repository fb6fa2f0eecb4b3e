//! Puts the stages' answers together: drafts of quotes and entities become the flat vectors of an [`Extraction`].

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::HashSet;

use crate::extraction::{
    Extraction, Modality, Quote, QuoteId, QuoteKind, ReportKind, RuleId, Speaker, SpeakerId,
    SpeakerKind,
};
use crate::extractor::Settings;
use crate::lang::{is_soft, unbroken};
use crate::layout::Layout;
use crate::span::{span, Narrow, Span};

/// A stretch of a quote's content: a whole piece between marks, or bytes of the narration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Piece(u32),
    /// A stretch of a piece: what a stage direction leaves of it.
    Stretch(u32, u32, u32),
    Bytes(u32, u32),
}

/// The parts of a quote: mostly one, which needs no memory of its own.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Parts {
    One([Part; 1]),
    Any(Vec<Part>),
}

impl Parts {
    pub(crate) const NONE: Parts = Parts::Any(Vec::new());

    pub(crate) fn push(&mut self, part: Part) {
        match self {
            Parts::Any(parts) if parts.is_empty() => *self = Parts::One([part]),
            Parts::Any(parts) => parts.push(part),
            Parts::One([first]) => *self = Parts::Any(vec![*first, part]),
        }
    }
}

impl From<&[Part]> for Parts {
    fn from(parts: &[Part]) -> Parts {
        match parts {
            [part] => Parts::One([*part]),
            _ => Parts::Any(parts.to_vec()),
        }
    }
}

impl From<Part> for Parts {
    fn from(part: Part) -> Parts {
        Parts::One([part])
    }
}

impl FromIterator<Part> for Parts {
    fn from_iter<I: IntoIterator<Item = Part>>(parts: I) -> Parts {
        let mut all = Parts::NONE;
        parts.into_iter().for_each(|part| all.push(part));
        all
    }
}

impl std::ops::Deref for Parts {
    type Target = [Part];

    fn deref(&self) -> &[Part] {
        match self {
            Parts::One(part) => part,
            Parts::Any(parts) => parts,
        }
    }
}

impl std::ops::DerefMut for Parts {
    fn deref_mut(&mut self) -> &mut [Part] {
        match self {
            Parts::One(part) => part,
            Parts::Any(parts) => parts,
        }
    }
}

/// A quote before the speakers have their final numbers.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Draft {
    pub kind: QuoteKind,
    pub report: ReportKind,
    pub modality: Modality,
    pub parts: Parts,
    pub cue: Option<Narrow>,
    pub source: Option<Narrow>,
    pub addressee: Option<Narrow>,
    /// Index into the voices.
    pub voice: Option<u32>,
    pub runner_up: Option<u32>,
    pub rule: Option<RuleId>,
    pub inferred: bool,
    pub confidence: f32,
}

impl Draft {
    /// The voices that it may have.
    pub(crate) fn voices(&self) -> impl Iterator<Item = &u32> {
        self.voice.iter().chain(&self.runner_up)
    }

    pub(crate) fn voices_mut(&mut self) -> impl Iterator<Item = &mut u32> {
        self.voice.iter_mut().chain(&mut self.runner_up)
    }
}

// A long text has one for each quote, and one of these takes the other's place.
const _: () = assert!(
    std::mem::size_of::<Draft>() <= 88
        && std::mem::size_of::<crate::attribution::Attribution>() <= 104
);

/// Somebody who may speak, before only those who do are kept.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Voice<'t> {
    pub name: Cow<'t, str>,
    pub aliases: Vec<Cow<'t, str>>,
    pub kind: SpeakerKind,
    pub gender: crate::extraction::Gender,
    pub mentions: Vec<Span>,
}

impl Voice<'_> {
    /// Somebody who speaks nowhere and will not be kept.
    pub(crate) fn silent() -> Self {
        Voice {
            name: Cow::Borrowed(""),
            aliases: Vec::new(),
            kind: SpeakerKind::Person,
            gender: crate::extraction::Gender::Unknown,
            mentions: Vec::new(),
        }
    }
}

/// A name as the text has it, with line breaks and runs of space made one space, and without what is not seen.
pub(crate) fn tidy(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    if is_tidy(text) {
        return Cow::Borrowed(text);
    }
    let odd = |c: char| matches!(c, '\n' | '\r' | '\t' | '\u{a0}' | '_') || is_soft(c);
    if !text.contains(odd) && !text.contains("  ") {
        return Cow::Borrowed(text);
    }
    let seen = unbroken(text).replace(is_soft, "");
    let mut tidy = String::with_capacity(seen.len());
    for word in seen.split_whitespace() {
        if !tidy.is_empty() {
            tidy.push(' ');
        }
        without_italics(word, &mut tidy);
    }
    Cow::Owned(tidy)
}

/// Whether a name is nothing but letters and marks of ASCII, which are all seen, and single spaces: nearly every name is.
fn is_tidy(name: &str) -> bool {
    let mut before = 0;
    name.bytes().all(|byte| {
        let tidy = byte.is_ascii_graphic() && byte != b'_' || byte == b' ' && before != b' ';
        before = byte;
        tidy
    })
}

/// Underscores around a word, or around a part of it, are italics; between letters they are its own: `ann_lee`.
fn without_italics(word: &str, to: &mut String) {
    let inside = word.trim_matches('_');
    let mut parts = inside.split('_').peekable();
    while let Some(part) = parts.next() {
        to.push_str(part);
        let letter = |c: char| c.is_alphanumeric();
        let joins = parts.peek().is_some_and(|next| next.starts_with(letter));
        if joins && part.ends_with(letter) && inside.len() == word.len() {
            to.push('_');
        }
    }
}

/// The extraction. Linear in drafts, pieces and mentions, but for one sort of each.
pub(crate) fn assemble<'t>(
    text: &'t str,
    layout: &Layout,
    sentences: Vec<Span>,
    drafts: &mut Vec<Draft>,
    voices: Vec<Voice<'t>>,
    settings: &Settings,
) -> Extraction<'t> {
    drafts.retain(|draft| {
        !draft.parts.is_empty()
            && settings.kinds.contains(&draft.kind)
            && (draft.rule.is_none() || settings.reports.contains(&draft.report))
    });
    for draft in drafts.iter_mut() {
        draft.parts.sort_by_key(|part| start_of(part, layout));
        if draft.confidence < settings.min_confidence {
            draft.runner_up = draft.voice.take();
        }
    }
    let place = |(at, draft): (usize, &Draft)| {
        let start = start_of(&draft.parts[0], layout);
        (start, Reverse(end_of(draft, layout)), at as u32)
    };
    let mut order: Vec<_> = drafts.iter().enumerate().map(place).collect();
    // Reports and turns are each nearly in order: the stable sort sees that.
    order.sort();
    let parts = drafts.iter().map(|draft| draft.parts.len()).sum();
    let mut out = Extraction {
        text,
        quotes: Vec::with_capacity(drafts.len()),
        contents: Vec::with_capacity(parts),
        marked_contents: Vec::with_capacity(parts),
        marked: Vec::new(),
        speakers: Vec::new(),
        sentences,
    };
    let mut owner = vec![None; layout.pieces.len()];
    let numbers = keep_voices(drafts, voices, &mut out);
    for (_, _, at) in order {
        push_quote(&drafts[at as usize], layout, &numbers, &mut owner, &mut out);
    }
    nest(&mut out);
    out.marked = layout.marked(|top| owner.get(top as usize).copied().flatten());
    out
}

pub(crate) fn start_of(part: &Part, layout: &Layout) -> u32 {
    match part {
        Part::Piece(piece) => layout.pieces[*piece as usize].start,
        Part::Stretch(_, start, _) | Part::Bytes(start, _) => *start,
    }
}

fn end_of(draft: &Draft, layout: &Layout) -> u32 {
    match draft.parts.last() {
        Some(Part::Piece(piece)) => layout.pieces[*piece as usize].end,
        Some(Part::Stretch(_, _, end) | Part::Bytes(_, end)) => *end,
        None => 0,
    }
}

/// Keeps the voices that speak, in order of their first mention, and gives the new number of each.
fn keep_voices<'t>(
    drafts: &[Draft],
    voices: Vec<Voice<'t>>,
    out: &mut Extraction<'t>,
) -> Vec<Option<SpeakerId>> {
    let mut speaks = vec![false; voices.len()];
    for draft in drafts {
        for voice in draft.voices() {
            speaks[*voice as usize] = true;
        }
    }
    let mut kept: Vec<(usize, Voice<'t>)> = voices
        .into_iter()
        .enumerate()
        .filter(|(at, _)| speaks[*at])
        .collect();
    kept.sort_by_key(|(at, voice)| (voice.mentions.first().map_or(usize::MAX, |m| m.start), *at));
    let mut numbers = vec![None; speaks.len()];
    for (at, mut voice) in kept {
        let id = SpeakerId(out.speakers.len() as u32);
        numbers[at] = Some(id);
        voice.mentions.sort_unstable();
        voice.mentions.dedup();
        each_once(&voice.name, &mut voice.aliases);
        out.speakers.push(Speaker {
            id,
            name: voice.name,
            aliases: voice.aliases,
            kind: voice.kind,
            gender: voice.gender,
            mentions: voice.mentions,
        });
    }
    numbers
}

/// Two forms of a name may look the same, “Cllr Ann Lee” and “Ann Lee”: an alias is there once, and is not the name.
fn each_once<'t>(name: &str, aliases: &mut Vec<Cow<'t, str>>) {
    aliases.retain(|alias| alias != name);
    if aliases.len() > 1 {
        let mut seen = HashSet::with_capacity(aliases.len());
        aliases.retain(|alias| seen.insert(alias.clone()));
    }
}

fn push_quote(
    draft: &Draft,
    layout: &Layout,
    numbers: &[Option<SpeakerId>],
    owner: &mut [Option<QuoteId>],
    out: &mut Extraction<'_>,
) {
    let id = QuoteId(out.quotes.len() as u32);
    let first = out.contents.len() as u32;
    let mut unclosed = false;
    for part in draft.parts.iter() {
        match *part {
            Part::Piece(at) => {
                let piece = &layout.pieces[at as usize];
                push_span(piece.inner(), piece.outer(), layout, out);
                unclosed = !piece.closed && !piece.continues && !piece.dash;
                owner[at as usize] = Some(id);
            }
            Part::Stretch(at, start, end) => {
                let piece = &layout.pieces[at as usize];
                let outer = |at: u32, inner: u32, outer: u32| if at == inner { outer } else { at };
                let outer = span(
                    outer(start, piece.start, piece.outer_start),
                    outer(end, piece.end, piece.outer_end),
                );
                push_span(span(start, end), outer, layout, out);
                unclosed = !piece.closed && !piece.continues && !piece.dash;
                owner[at as usize] = Some(id);
            }
            Part::Bytes(start, end) => {
                push_span(span(start, end), span(start, end), layout, out);
                for at in layout.pieces_within(start, end) {
                    // The innermost comes last.
                    owner[at] = Some(id);
                }
            }
        }
    }
    let number = |voice: Option<u32>| voice.and_then(|voice| numbers[voice as usize]);
    out.quotes.push(Quote {
        id,
        kind: draft.kind,
        report: draft.report,
        modality: draft.modality,
        first,
        last: out.contents.len() as u32,
        cue: draft.cue.map(Narrow::span),
        source: draft.source.map(Narrow::span),
        addressee: draft.addressee.map(Narrow::span),
        speaker: number(draft.voice),
        runner_up: number(draft.runner_up),
        rule: draft.rule,
        inferred: draft.inferred,
        confidence: draft.confidence,
        parent: None,
        unclosed,
    });
}

/// Adds a stretch of content, without the heads of pages that lie in it.
fn push_span(inner: Span, outer: Span, layout: &Layout, out: &mut Extraction<'_>) {
    let (mut inner, mut outer) = (inner, outer);
    let first = layout
        .heads
        .partition_point(|(start, _)| (*start as usize) <= inner.start);
    for (start, end) in &layout.heads[first..] {
        if *end as usize >= inner.end {
            break;
        }
        out.contents.push(Span::new(inner.start, *start as usize));
        out.marked_contents
            .push(Span::new(outer.start, *start as usize));
        inner.start = *end as usize;
        outer.start = *end as usize;
    }
    out.contents.push(inner);
    out.marked_contents.push(outer);
}

/// A quote whose content lies wholly inside one stretch of another is its child. One pass with a stack.
fn nest(out: &mut Extraction<'_>) {
    let mut open: Vec<(Span, QuoteId)> = Vec::new();
    for at in 0..out.quotes.len() {
        let range = out.quotes[at].first as usize..out.quotes[at].last as usize;
        let hull = Span::new(
            out.contents[range.start].start,
            out.contents[range.end - 1].end,
        );
        while open
            .last()
            .is_some_and(|(outer, _)| outer.end <= hull.start)
        {
            open.pop();
        }
        let around = open
            .iter()
            .rev()
            .find(|(outer, _)| outer.contains(hull) && *outer != hull);
        out.quotes[at].parent = around.map(|(_, id)| *id);
        let id = out.quotes[at].id;
        for content in &out.contents[range] {
            open.push((*content, id));
        }
        // Later stretches open later: keep the stack ordered by start, the innermost last.
        if open.len() > NESTED {
            open.drain(..open.len() - NESTED);
        }
    }
}

/// Open stretches that are looked through for a parent: deeper nesting is no report any more.
const NESTED: usize = 32;

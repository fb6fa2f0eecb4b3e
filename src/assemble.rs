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
use crate::list::{List, Rows};
use crate::packed::{Framed, Marks, Store};
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
    sentences: Vec<Narrow>,
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
    let mut out = Extraction::nothing(text);
    out.sentences = sentences;
    out.quotes.reserve(drafts.len());
    out.contents.reserve(parts);
    let numbers = keep_voices(drafts, voices, &mut out);
    let mut writer = Writer {
        layout,
        numbers,
        owner: vec![None; layout.pieces.len()],
        open: Vec::new(),
        out,
    };
    for (_, _, at) in order {
        writer.push_quote(&drafts[at as usize]);
    }
    writer.finish()
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
            mentions: Store::gathered(voice.mentions.into_iter()),
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

/// Writes the quotes, one after the other.
struct Writer<'w, 't> {
    layout: &'w Layout,
    /// The number of each voice that speaks.
    numbers: Vec<Option<SpeakerId>>,
    /// The quote of each piece.
    owner: Vec<Option<QuoteId>>,
    /// Stretches of quotes that are not at their end, the innermost last.
    open: Vec<(Span, QuoteId)>,
    out: Extraction<'t>,
}

impl<'t> Writer<'_, 't> {
    fn push_quote(&mut self, draft: &Draft) {
        let id = QuoteId(self.out.quotes.len() as u32);
        let first = self.out.contents.count();
        let mut unclosed = false;
        for part in draft.parts.iter() {
            match *part {
                Part::Piece(at) => {
                    let piece = &self.layout.pieces[at as usize];
                    self.push_span(piece.inner(), piece.outer());
                    unclosed = !piece.closed && !piece.continues && !piece.dash;
                    self.owner[at as usize] = Some(id);
                }
                Part::Stretch(at, start, end) => {
                    let piece = &self.layout.pieces[at as usize];
                    let outer =
                        |at: u32, inner: u32, outer: u32| if at == inner { outer } else { at };
                    let outer = span(
                        outer(start, piece.start, piece.outer_start),
                        outer(end, piece.end, piece.outer_end),
                    );
                    self.push_span(span(start, end), outer);
                    unclosed = !piece.closed && !piece.continues && !piece.dash;
                    self.owner[at as usize] = Some(id);
                }
                Part::Bytes(start, end) => {
                    self.push_span(span(start, end), span(start, end));
                    for at in self.layout.pieces_within(start, end) {
                        // The innermost comes last.
                        self.owner[at] = Some(id);
                    }
                }
            }
        }
        let last = self.out.contents.count();
        let number = |voice: Option<u32>| voice.and_then(|voice| self.numbers[voice as usize]);
        let quote = Quote {
            id,
            kind: draft.kind,
            report: draft.report,
            modality: draft.modality,
            first,
            last,
            cue: draft.cue.map(Narrow::span),
            source: draft.source.map(Narrow::span),
            addressee: draft.addressee.map(Narrow::span),
            speaker: number(draft.voice),
            runner_up: number(draft.runner_up),
            rule: draft.rule,
            inferred: draft.inferred,
            confidence: draft.confidence,
            parent: self.parent(id, first..last),
            unclosed,
        };
        self.out.quotes.push(quote);
    }

    /// Adds a stretch of content, without the heads of pages that lie in it.
    fn push_span(&mut self, inner: Span, outer: Span) {
        let (mut inner, mut outer) = (inner, outer);
        let heads = &self.layout.heads;
        let first = heads.partition_point(|(start, _)| (*start as usize) <= inner.start);
        for (start, end) in &heads[first..] {
            if *end as usize >= inner.end {
                break;
            }
            self.out.contents.push(Framed {
                inner: Span::new(inner.start, *start as usize),
                outer: Span::new(outer.start, *start as usize),
            });
            inner.start = *end as usize;
            outer.start = *end as usize;
        }
        self.out.contents.push(Framed { inner, outer });
    }

    /// The quote inside one stretch of which all the content of the next one lies, the innermost. One pass with a stack.
    fn parent(&mut self, id: QuoteId, range: std::ops::Range<u32>) -> Option<QuoteId> {
        let contents: List<'_, Span> = List::some(&self.out.contents, range);
        let hull = Span::new(contents.first()?.start, contents.last()?.end);
        while let Some(true) = self.open.last().map(|(outer, _)| outer.end <= hull.start) {
            self.open.pop();
        }
        let mut open = self.open.iter().rev();
        let around = open.find(|(outer, _)| outer.contains(hull) && *outer != hull);
        let parent = around.map(|(_, id)| *id);
        self.open
            .extend(contents.iter().map(|content| (content, id)));
        // Later stretches open later: keep the stack ordered by start, the innermost last.
        if self.open.len() > NESTED {
            self.open.drain(..self.open.len() - NESTED);
        }
        parent
    }

    fn finish(self) -> Extraction<'t> {
        let Writer { layout, owner, .. } = self;
        let mut marked = Marks::default();
        marked.reserve(layout.pieces.len() + layout.nested.len());
        let owner = |top: u32| owner.get(top as usize).copied().flatten();
        layout.marked(owner).for_each(|mark| marked.push(mark));
        Extraction { marked, ..self.out }
    }
}

/// Open stretches that are looked through for a parent: deeper nesting is no report any more.
const NESTED: usize = 32;

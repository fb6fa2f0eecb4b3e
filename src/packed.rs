//! How an answer is kept: in a third of the memory of the values that users see, since a long text has one for every hundred bytes.

use std::fmt;
use std::num::NonZeroU16;

use crate::extraction::{
    MarkedSpan, Modality, Quote, QuoteId, QuoteKind, ReportKind, RuleId, SpeakerId,
};
use crate::list::{List, Rows};
use crate::marks::Family;
use crate::span::{Narrow, Number, Span};

/// Rows that grow.
pub(crate) trait Store<T>: Rows<T> + Sized {
    /// As what a value is kept.
    type Row;

    fn rows(&mut self) -> &mut Vec<Self::Row>;

    fn push(&mut self, value: T);

    /// Makes room for so many more, and no more than them.
    fn reserve(&mut self, more: usize) {
        self.rows().reserve_exact(more);
    }

    /// For how many more there is room.
    fn room(&mut self) -> usize {
        let rows = self.rows();
        rows.capacity() - rows.len()
    }

    fn list(&self) -> List<'_, T> {
        List::all(self)
    }

    /// Rows of values.
    fn gathered(values: impl Iterator<Item = T>) -> Self
    where
        Self: Default,
    {
        let mut rows = Self::default();
        rows.reserve(values.size_hint().1.unwrap_or(0));
        values.for_each(|value| rows.push(value));
        rows
    }
}

impl Rows<Span> for Vec<Narrow> {
    fn len(&self) -> usize {
        self.len()
    }

    fn row(&self, at: usize) -> Option<Span> {
        self.get(at).map(|narrow| narrow.span())
    }
}

impl Store<Span> for Vec<Narrow> {
    type Row = Narrow;

    fn rows(&mut self) -> &mut Vec<Narrow> {
        self
    }

    fn push(&mut self, span: Span) {
        self.push(span.into());
    }
}

/// A stretch of content, and the same with the marks around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Framed {
    pub inner: Span,
    pub outer: Span,
}

/// What stands around stretches: a mark of a few bytes, as a rule. The few wider ones (a tag with attributes may be one) are kept by
/// their place in the list.
#[derive(Debug, Clone, Default)]
struct Frames {
    wide: Vec<(u32, Narrow)>,
}

/// The bytes before a stretch and behind it that belong to its frame; [`WIDE`] where one has more.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Frame {
    before: u8,
    behind: u8,
}

const WIDE: Frame = Frame {
    before: u8::MAX,
    behind: u8::MAX,
};

impl Frames {
    /// The frame of the stretch that comes next, which is the one at a place.
    fn push(&mut self, at: usize, framed: Framed) -> Frame {
        let Framed { inner, outer } = framed;
        let width =
            |from: usize, to: usize| to.checked_sub(from).and_then(|wide| wide.try_into().ok());
        let before = width(outer.start, inner.start);
        match before.zip(width(inner.end, outer.end)) {
            Some((before, behind)) if before < WIDE.before => Frame { before, behind },
            _ => {
                self.wide.push((at as u32, outer.into()));
                WIDE
            }
        }
    }

    fn outer(&self, at: usize, inner: Span, frame: Frame) -> Span {
        if frame.before < WIDE.before {
            return Span::new(
                inner.start - usize::from(frame.before),
                inner.end + usize::from(frame.behind),
            );
        }
        let wide = self.wide.binary_search_by_key(&at, |(at, _)| *at as usize);
        wide.map_or(inner, |found| self.wide[found].1.span())
    }
}

/// The content of all quotes, one after the other.
#[derive(Clone, Default)]
pub(crate) struct Contents {
    rows: Vec<(Narrow, Frame)>,
    frames: Frames,
}

impl Contents {
    /// How many stretches there are so far.
    pub(crate) fn count(&self) -> u32 {
        self.rows.len() as u32
    }
}

impl Rows<Framed> for Contents {
    fn len(&self) -> usize {
        self.rows.len()
    }

    fn row(&self, at: usize) -> Option<Framed> {
        let (inner, frame) = *self.rows.get(at)?;
        let inner = inner.span();
        let outer = self.frames.outer(at, inner, frame);
        Some(Framed { inner, outer })
    }
}

/// The stretches without what is around them.
impl Rows<Span> for Contents {
    fn len(&self) -> usize {
        self.rows.len()
    }

    fn row(&self, at: usize) -> Option<Span> {
        self.rows.get(at).map(|(inner, _)| inner.span())
    }
}

impl Store<Framed> for Contents {
    type Row = (Narrow, Frame);

    fn rows(&mut self) -> &mut Vec<(Narrow, Frame)> {
        &mut self.rows
    }

    fn push(&mut self, framed: Framed) {
        let frame = self.frames.push(self.rows.len(), framed);
        self.rows.push((framed.inner.into(), frame));
    }
}

/// The stretches between marks.
#[derive(Clone, Default)]
pub(crate) struct Marks {
    rows: Vec<Mark>,
    frames: Frames,
}

#[derive(Clone, Copy)]
pub(crate) struct Mark {
    inner: Narrow,
    quote: Option<Number>,
    frame: Frame,
    family: Family,
    /// The depth, and whether a closing mark was there: a bit above it.
    depth: u8,
}

/// The bit of [`Mark::depth`] that tells of a closing mark: marks lie in a few others at most, not in a hundred.
const CLOSED: u8 = 1 << 7;

impl Rows<MarkedSpan> for Marks {
    fn len(&self) -> usize {
        self.rows.len()
    }

    fn row(&self, at: usize) -> Option<MarkedSpan> {
        let mark = self.rows.get(at)?;
        let inner = mark.inner.span();
        Some(MarkedSpan {
            outer: self.frames.outer(at, inner, mark.frame),
            inner,
            family: mark.family,
            depth: mark.depth & !CLOSED,
            closed: mark.depth & CLOSED != 0,
            quote: mark.quote.map(|quote| QuoteId(quote.into())),
        })
    }
}

impl Store<MarkedSpan> for Marks {
    type Row = Mark;

    fn rows(&mut self) -> &mut Vec<Mark> {
        &mut self.rows
    }

    fn push(&mut self, mark: MarkedSpan) {
        let MarkedSpan { inner, outer, .. } = mark;
        let frame = self.frames.push(self.rows.len(), Framed { inner, outer });
        let closed = if mark.closed { CLOSED } else { 0 };
        self.rows.push(Mark {
            inner: inner.into(),
            quote: mark.quote.map(|quote| quote.0.into()),
            frame,
            family: mark.family,
            depth: mark.depth.min(CLOSED - 1) | closed,
        });
    }
}

/// The quotes. What few of them have stands in a list of its own.
#[derive(Clone, Default)]
pub(crate) struct Quotes {
    rows: Vec<Row>,
    rare: Vec<Rare>,
    /// The rules that made them; a row has the place of its own and one more.
    rules: Vec<RuleId>,
    /// Where the content of the last one ends. That of the others ends where the next one's begins.
    end: u32,
}

#[derive(Clone, Copy)]
pub(crate) struct Row {
    first: u32,
    cue: Option<Narrow>,
    source: Option<Narrow>,
    speaker: Option<Number>,
    confidence: f32,
    rare: Option<Number>,
    rule: Option<NonZeroU16>,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq)]
struct Rare {
    addressee: Option<Narrow>,
    runner_up: Option<Number>,
    parent: Option<Number>,
}

const NOTHING_RARE: Rare = Rare {
    addressee: None,
    runner_up: None,
    parent: None,
};

// A quote takes 36 bytes, a mark 16 and a stretch of content 12.
const _: () = assert!(
    std::mem::size_of::<Row>() == 36
        && std::mem::size_of::<Mark>() == 16
        && std::mem::size_of::<(Narrow, Frame)>() == 12
);

/// What a quote is, in bits: two each for kind and report, three for modality, one each for what it is besides.
#[derive(Clone, Copy)]
struct Kind(u16);

const KINDS: [QuoteKind; 3] = [QuoteKind::Direct, QuoteKind::Mixed, QuoteKind::Indirect];
const REPORTS: [ReportKind; 4] = [
    ReportKind::Speech,
    ReportKind::Writing,
    ReportKind::Thought,
    ReportKind::Attitude,
];
const MODALITIES: [Modality; 5] = [
    Modality::Asserted,
    Modality::Negated,
    Modality::Hypothetical,
    Modality::Future,
    Modality::Denied,
];
const INFERRED: u16 = 1 << 7;
const UNCLOSED: u16 = 1 << 8;

impl Kind {
    fn of(quote: &Quote) -> Kind {
        let bit = |is: bool, bit: u16| if is { bit } else { 0 };
        Kind(
            quote.kind as u16
                | (quote.report as u16) << 2
                | (quote.modality as u16) << 4
                | bit(quote.inferred, INFERRED)
                | bit(quote.unclosed, UNCLOSED),
        )
    }

    /// So many of its bits, as a number.
    fn bits(self, from: u16, many: u16) -> usize {
        usize::from(self.0 >> from & ((1 << many) - 1))
    }
}

impl Rows<Quote> for Quotes {
    fn len(&self) -> usize {
        self.rows.len()
    }

    fn row(&self, at: usize) -> Option<Quote> {
        let row = self.rows.get(at)?;
        let last = self.rows.get(at + 1).map_or(self.end, |next| next.first);
        let rare = row.rare.map(|rare| self.rare[u32::from(rare) as usize]);
        let rare = rare.unwrap_or(NOTHING_RARE);
        let speaker = |id: Number| SpeakerId(id.into());
        Some(Quote {
            id: QuoteId(at as u32),
            kind: KINDS[row.kind.bits(0, 2)],
            report: REPORTS[row.kind.bits(2, 2)],
            modality: MODALITIES[row.kind.bits(4, 3)],
            first: row.first,
            last,
            cue: row.cue.map(Narrow::span),
            source: row.source.map(Narrow::span),
            addressee: rare.addressee.map(Narrow::span),
            speaker: row.speaker.map(speaker),
            runner_up: rare.runner_up.map(speaker),
            rule: row.rule.map(|rule| self.rules[usize::from(rule.get()) - 1]),
            inferred: row.kind.0 & INFERRED != 0,
            confidence: row.confidence,
            parent: rare.parent.map(|id| QuoteId(id.into())),
            unclosed: row.kind.0 & UNCLOSED != 0,
        })
    }
}

impl Store<Quote> for Quotes {
    type Row = Row;

    fn rows(&mut self) -> &mut Vec<Row> {
        &mut self.rows
    }

    /// Its content begins where that of the one before ends.
    fn push(&mut self, quote: Quote) {
        let rare = Rare {
            addressee: quote.addressee.map(Narrow::from),
            runner_up: quote.runner_up.map(|id| id.0.into()),
            parent: quote.parent.map(|id| id.0.into()),
        };
        let row = Row {
            first: quote.first,
            cue: quote.cue.map(Narrow::from),
            source: quote.source.map(Narrow::from),
            speaker: quote.speaker.map(|id| id.0.into()),
            confidence: quote.confidence,
            rare: (rare != NOTHING_RARE).then(|| self.rare(rare)),
            rule: quote.rule.and_then(|rule| self.rule(rule)),
            kind: Kind::of(&quote),
        };
        self.rows.push(row);
        self.end = quote.last;
    }
}

impl Quotes {
    fn rare(&mut self, rare: Rare) -> Number {
        self.rare.push(rare);
        (self.rare.len() as u32 - 1).into()
    }

    /// The number of a rule. One that is spelt in two places of the program may have two.
    fn rule(&mut self, rule: RuleId) -> Option<NonZeroU16> {
        let same = |known: &RuleId| std::ptr::eq(known.as_str(), rule.as_str());
        let known = self.rules.iter().position(same);
        let at = known.unwrap_or_else(|| {
            self.rules.push(rule);
            self.rules.len() - 1
        });
        NonZeroU16::MIN.checked_add(at as u16)
    }
}

/// As what they hold is shown and compared.
macro_rules! as_list {
    ($($store:ident of $value:ident),*) => { $(
        impl fmt::Debug for $store {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&Store::<$value>::list(self), f)
            }
        }

        impl PartialEq for $store {
            fn eq(&self, other: &Self) -> bool {
                Store::<$value>::list(self) == Store::<$value>::list(other)
            }
        }
    )* };
}

as_list!(Contents of Framed, Marks of MarkedSpan, Quotes of Quote);

#[cfg(test)]
mod tests {
    use super::*;

    /// Quotes of every kind there is, with and without what few have.
    fn quotes() -> Vec<Quote> {
        let mut all = Vec::new();
        for kind in KINDS {
            for report in REPORTS {
                for modality in MODALITIES {
                    let at = all.len() as u32;
                    let span = |from: u32| Some(Span::new(from as usize, from as usize + 3));
                    let some = |every: u32| at % every == 0;
                    let rules = ["one", "two", "three"];
                    all.push(Quote {
                        id: QuoteId(at),
                        kind,
                        report,
                        modality,
                        first: 2 * at,
                        last: 2 * at + 2,
                        cue: span(at).filter(|_| some(2)),
                        source: span(at + 9).filter(|_| some(3)),
                        addressee: span(at + 20).filter(|_| some(5)),
                        speaker: some(2).then_some(SpeakerId(at)),
                        runner_up: some(7).then_some(SpeakerId(at + 1)),
                        rule: (!some(4)).then(|| RuleId(rules[at as usize % 3])),
                        inferred: some(3),
                        confidence: at as f32 / 50.0,
                        parent: some(11).then_some(QuoteId(0)),
                        unclosed: some(5),
                    });
                }
            }
        }
        all
    }

    #[test]
    fn quotes_come_out_as_they_went_in() {
        let all = quotes();
        let packed = Quotes::gathered(all.iter().copied());
        assert_eq!(packed.list().to_vec(), all);
        assert_eq!(packed.rules.len(), 3);
        assert!(packed.rare.len() < all.len() / 2);
    }

    #[test]
    fn frames_come_out_as_they_went_in() {
        let framed = |before: usize, behind: usize| Framed {
            inner: Span::new(1000, 2000),
            outer: Span::new(1000 - before, 2000 + behind),
        };
        let mut all = Vec::new();
        for before in [0, 1, 3, 254, 255, 256, 900] {
            all.extend([0, 1, 3, 254, 255, 256, 900].map(|behind| framed(before, behind)));
        }
        let packed = Contents::gathered(all.iter().copied());
        assert_eq!(packed.list().to_vec(), all);
        let inner: List<'_, Span> = List::all(&packed);
        assert!(inner.iter().all(|inner| inner == Span::new(1000, 2000)));
        let marks = all.iter().enumerate().map(|(at, framed)| MarkedSpan {
            outer: framed.outer,
            inner: framed.inner,
            family: Family::ALL[at % 9],
            depth: (at % 7) as u8,
            closed: at % 3 > 0,
            quote: (at % 2 > 0).then_some(QuoteId(at as u32)),
        });
        assert!(marks.clone().eq(Marks::gathered(marks).list().iter()));
    }
}

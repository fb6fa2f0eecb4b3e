//! Which words a cue reports: the stretch before its subject, behind the verb, or on both sides.

mod adjuncts;
mod apposed;
mod before;
mod behind;
mod cut;
mod ends;
mod hearers;
mod opening;
mod own;
mod resumed;
mod venue;

use super::grammar::{g, Grammar};
use super::phrases::Phrase;
use super::subject::{How, Subject};
use crate::lang::{also, flags, w};
use crate::layout::Layout;
use crate::tokens::{Kind, Punct};

/// The order in which cue, subject and content stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum Pattern {
    /// `content, NP V`
    After,
    /// `content, NP V, content`
    Between,
    /// `content, V NP`
    Inverted,
    InvertedBetween,
    /// `as NP V, content`
    As,
    AccordingAfter,
    AccordingBefore,
    AccordingBetween,
    /// `NP's claim that …`
    NounThat,
    NounTo,
    NounOf,
    /// `NP V that …`
    That,
    /// `NP V clause`
    Clause,
    /// The same, and the clause begins with a pronoun.
    Pronoun,
    /// `NP V whether …`
    Question,
    /// `NP V to …`
    To,
    /// `NP V object`
    Object,
    /// `NP V about …`
    Prepositional,
    /// `NP V, “…”`
    Quote,
    /// `NP V, in a low voice, “…”`
    QuoteFar,
    /// `NP V: words`
    Colon,
    /// `NP V:` and the content in the next paragraph.
    ColonEnd,
}

#[cfg(test)]
impl Pattern {
    pub(crate) const ALL: [Pattern; 22] = [
        Pattern::After,
        Pattern::Between,
        Pattern::Inverted,
        Pattern::InvertedBetween,
        Pattern::As,
        Pattern::AccordingAfter,
        Pattern::AccordingBefore,
        Pattern::AccordingBetween,
        Pattern::NounThat,
        Pattern::NounTo,
        Pattern::NounOf,
        Pattern::That,
        Pattern::Clause,
        Pattern::Pronoun,
        Pattern::Question,
        Pattern::To,
        Pattern::Object,
        Pattern::Prepositional,
        Pattern::Quote,
        Pattern::QuoteFar,
        Pattern::Colon,
        Pattern::ColonEnd,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Pattern::After => "after",
            Pattern::Between => "between",
            Pattern::Inverted => "inverted",
            Pattern::InvertedBetween => "inverted-between",
            Pattern::As => "as",
            Pattern::AccordingAfter => "according-after",
            Pattern::AccordingBefore => "according-before",
            Pattern::AccordingBetween => "according-between",
            Pattern::NounThat => "noun-that",
            Pattern::NounTo => "noun-to",
            Pattern::NounOf => "noun-of",
            Pattern::That => "that",
            Pattern::Clause => "clause",
            Pattern::Pronoun => "pronoun",
            Pattern::Question => "question",
            Pattern::To => "to",
            Pattern::Object => "object",
            Pattern::Prepositional => "prepositional",
            Pattern::Quote => "quote",
            Pattern::QuoteFar => "quote-far",
            Pattern::Colon => "colon",
            Pattern::ColonEnd => "colon-end",
        }
    }
}

/// Spans that one cue may have inside its sentence.
pub(crate) const SPANS: usize = 3;

/// Content of one cue: item ranges, both ends inside.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reading {
    pub pattern: Pattern,
    pub spans: [Phrase; SPANS],
    pub count: usize,
    /// First item of the addressee and the last, for verbs of telling.
    pub addressee: Option<Phrase>,
}

impl Reading {
    pub(crate) fn new(pattern: Pattern) -> Self {
        Self {
            pattern,
            spans: [Phrase::new(0, 0); SPANS],
            count: 0,
            addressee: None,
        }
    }
    /// One with a single span.
    pub(crate) fn of(pattern: Pattern, span: Phrase) -> Self {
        let mut reading = Self::new(pattern);
        reading.push(Some(span));
        reading
    }
    pub(crate) fn push(&mut self, span: Option<Phrase>) {
        if let Some(span) = span {
            if self.count < SPANS {
                self.spans[self.count] = span;
                self.count += 1;
            }
        }
    }
    /// Leaves out of the first span what stands from `item` on.
    pub(crate) fn close_before(&mut self, item: usize) {
        let first = &mut self.spans[0];
        if first.first < item && item <= first.last {
            first.last = item - 1;
        }
    }
    pub(crate) fn spans(&self) -> &[Phrase] {
        &self.spans[..self.count]
    }
}

/// A cue in its sentence, as the content finder needs it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Frame {
    /// Sentence: items `lo..end`, closing punctuation left out.
    pub lo: usize,
    pub end: usize,
    pub verb: usize,
    /// First item of subject and cue together, and last.
    pub first: usize,
    pub last: usize,
    pub how: How,
    pub passive: bool,
    /// First item of the subject.
    pub subject: usize,
    /// Words behind the verb that are of the cue: `put it`, `made it clear`.
    pub more: usize,
    /// Where the subordinate clause that opens the sentence ends.
    pub opening: Option<usize>,
    /// The bits of all items of the sentence together.
    pub all: u64,
}

impl Grammar<'_> {
    /// `from..=to` without commas and the like at its ends.
    pub(crate) fn range(&self, mut from: usize, mut to: usize) -> Option<Phrase> {
        while from <= to && self.outer_punctuation(from) && !self.has(from, g::OPEN) {
            from += 1;
        }
        while to >= from && self.outer_punctuation(to) && !self.has(to, g::CLOSE) {
            if self.has(to, g::STOP) && to > from && self.has(to - 1, g::ABBR) {
                break;
            }
            to = to.checked_sub(1)?;
        }
        if self.has(to + 1, g::CLOSE) && from <= to {
            to = self.bracket_closed(from, to);
        }
        (from <= to).then(|| Phrase::new(from, to))
    }

    /// `was idle (see the mill).`: where a closing bracket follows what goes to `to`, a bracket that opens inside takes it in; what
    /// stands in brackets behind a quote with a figure, `(1987, 44)`, is a reference and left out.
    fn bracket_closed(&self, from: usize, to: usize) -> usize {
        let Some(open) = self
            .bracket_before(to + 1, from)
            .filter(|open| *open > from)
        else {
            return to;
        };
        let reference = self.has(open - 1, g::QUOTE)
            && (open..=to).any(|k| self.items[k].kind() == Kind::Number);
        if (open..=to).any(|k| self.has(k, g::CLOSE)) {
            to
        } else if reference {
            open - 1
        } else {
            to + 1
        }
    }

    fn outer_punctuation(&self, at: usize) -> bool {
        // The comma of a title is inside its marks.
        self.has(at, g::PUNCT)
            && (self.has(at, g::BREAK | g::STOP) && !self.items[at].is_quote()
                || matches!(self.items[at].punct(), Some(Punct::Hyphen | Punct::Bullet)))
    }

    pub(crate) fn last_mark(&self, layout: &Layout, item: usize) -> u8 {
        let Some(piece) = self.items[item].piece() else {
            return 0;
        };
        let piece = &layout.pieces[piece];
        self.text[piece.start as usize..piece.end as usize]
            .trim_end_matches([' ', '\'', '\u{2019}', '"', '\u{201d}'])
            .chars()
            .next_back()
            .map_or(0, |c| match c {
                '\u{2026}' => b'.',
                '\u{2014}' | '\u{2013}' => b'-',
                c if c.is_ascii() => c as u8,
                _ => b'x',
            })
    }

    /// `called the suit baseless`: a verb of naming, and behind its object what it is called.
    pub(crate) fn judges(&self, verb: usize, content: &Phrase) -> bool {
        let called = self.info(verb).has(flags::NAMES) && content.first < content.last;
        called
            && self.info(content.last).is_also(also::VERDICT)
            && !self.has(content.last - 1, g::ART)
    }

    /// Words inside the quote at `item`.
    pub(crate) fn quote_words(&self, item: usize) -> usize {
        let piece = self.items[item].piece();
        piece.map_or(0, |piece| self.tokens.words_inside(piece))
    }

    /// Whether a comma stands before the participle at `verb`: `, citing`, `, after initially citing`.
    fn opens_aside(&self, lo: usize, verb: usize) -> bool {
        const BEFORE: usize = 3;
        (lo..verb)
            .rev()
            .take(BEFORE)
            .find(|k| !self.has(*k, g::ADV | g::PREP | g::SUBORD) && !self.is(*k, w::HAVING))
            .is_some_and(|k| self.has(k, g::COMMA))
    }

    /// Whether nothing but a time stands in `from..end`: `last week`, `on Friday`, `earlier this month`.
    pub(crate) fn only_time(&self, from: usize, end: usize) -> bool {
        const WORDS: usize = 5;
        let time = |k: usize| {
            self.has(k, g::TIME | g::DAY | g::ADV | g::DIGIT)
                || self.is_any(
                    k,
                    &[w::LAST, w::THIS, w::EARLIER, w::LATER, w::ON, w::IN, w::AT],
                )
        };
        // “reported in 2014”
        let year = from + 2 == end && self.is(from, w::IN) && self.year(from + 1);
        from >= end
            || year
            || end - from <= WORDS && self.any(from, end, g::TIME | g::DAY) && (from..end).all(time)
    }

    /// `“A,” is how she put it`, `“A,” was all she would say`: the words between the marks and the subject that say it is hers.
    fn is_how(&self, frame: &Frame) -> usize {
        // Nothing could stand between.
        if frame.first <= frame.lo + 1 {
            return 0;
        }
        // “all she would say”: “all” may be counted with the subject.
        let all = usize::from(self.is(frame.first, w::ALL));
        let be = (frame.first + all).saturating_sub(2);
        let says = frame.how == How::Plain
            && self.has(frame.verb, g::SPEECH | g::TOGETHER)
            && be > frame.lo
            && self.is_any(be + 1, &[w::HOW, w::ALL, w::WHAT])
            && self.is_any(be, &[w::IS, w::WAS])
            && self.has(be - 1, g::QUOTE);
        if says {
            frame.first - be
        } else {
            0
        }
    }

    /// What the cue in `frame` may report: what stands before it, and what stands behind; `layout` tells what the quotes end in.
    pub(crate) fn contents(&self, layout: &Layout, mut frame: Frame) -> [Option<Reading>; 3] {
        self.close(layout, &mut frame);
        let before = self.content_before(layout, &frame);
        if let Some(close) = frame
            .opening
            .filter(|close| frame.verb < *close && before.is_none())
        {
            // “When Lee said that it was late, the guests left”: the main clause is not what she said.
            frame.end = frame.end.min(close);
        }
        if frame.how == How::Inverted
            && frame.first > frame.lo
            && self.has(frame.first - 1, g::COMMA | g::QUOTE)
        {
            let behind = before.is_none().then(|| self.introduced(&frame)).flatten();
            return [before, behind, None];
        }
        // A comma or the end right behind the cue: nothing that it governs follows.
        let out = self.is(frame.last + 1, w::OUT) && self.info(frame.verb).has(flags::PARTICLE_OUT);
        let next = frame.last + 1 + usize::from(out);
        let closed = before.is_some()
            && (self.only_time(next, frame.end)
                || self.has(next, g::COMMA | g::SEMI | g::DASH | g::STOP)
                    && !(next + 1 < frame.end && self.has(next + 1, g::QUOTE)));
        let behind = if closed {
            None
        } else {
            self.content_behind(layout, &frame)
        };
        let object = behind.and_then(|reading| self.object_with_clause(layout, &frame, &reading));
        match (behind, object) {
            (Some(that), Some(object)) if self.claim_of_another(&frame, &that) => {
                [before, Some(object), None]
            }
            _ => [before, behind, object],
        }
    }

    /// Leaves out of a frame what belongs to another clause than that of its cue.
    fn close(&self, layout: &Layout, frame: &mut Frame) {
        let relative = self.has(frame.subject, g::REL) || self.is(frame.subject, w::THAT);
        if frame.how == How::Relative || relative {
            self.close_relative(layout, frame);
        }
        self.close_gap(frame);
        self.close_whose(frame);
        self.close_share(frame);
        self.close_at_bracket(frame);
        self.close_where(frame);
        self.close_at_date(frame);
        self.close_at_name(frame);
        frame.first -= self.is_how(frame);
        // “a carer who works shifts she says are double, said”: a clause that hangs on the noun before its pronoun.
        let hangs = frame.how == How::Plain
            && frame.subject > frame.lo
            && self.has(frame.subject, g::SUBJ)
            && self.has(frame.subject - 1, g::NOMINAL)
            && !self.has(frame.subject - 1, g::CAP | g::SUBJ);
        if hangs {
            self.close_at_main_verb(frame);
        }
        if frame.how == How::PhraseIng {
            self.close_before_name(frame);
        }
        if frame.how == How::PhraseIng && self.opens_aside(frame.lo, frame.verb) {
            // “Hale, responding to questions in the hall, said”: the main verb is no part of it.
            // “Hale, despite admitting that it was “late,” will stay”
            let inside = |k: usize| self.has(k, g::QUOTE) && self.comma_inside(k);
            // “Hale, fearing a late frost, quickly covered the vines”
            let adverb = |k: usize| {
                self.has(k, g::COMMA)
                    && self.has(k + 1, g::ADV)
                    && !self.has(k + 1, g::FIN | g::AUX)
                    && self.has(k + 2, g::SMALL)
            };
            let main = |k: usize| match () {
                _ if !self.has(k + 1 + usize::from(adverb(k)), g::FIN) => None,
                _ if self.has(k, g::COMMA) => Some(k),
                _ => (inside(k) && self.has(k + 1, g::SMALL)).then_some(k + 1),
            };
            let close = (frame.verb + 1..frame.end).find_map(main);
            frame.end = close.unwrap_or(frame.end);
        }
        if frame.how == How::IngOpening {
            // “Noting that it was late, Lee went home”: the comma before the subject ends what was noted.
            let subject = frame.last.max(frame.subject);
            if subject > frame.verb {
                frame.end = frame.end.min(subject);
            }
        }
    }

    /// `But, said Lee, “we stay.”`: the quote that an inverted cue behind a comma introduces.
    fn introduced(&self, frame: &Frame) -> Option<Reading> {
        let quote = frame.last + 2;
        let introduced = quote < frame.end
            && self.has(quote - 1, g::COMMA)
            && self.has(quote, g::QUOTE)
            && self.has(frame.first - 1, g::COMMA);
        introduced.then(|| {
            let mut reading = Reading::new(Pattern::Quote);
            reading.push(Some(Phrase::new(quote, quote)));
            reading
        })
    }
}

/// The range of cue and subject together: the first and last item of what stands beside the content.
pub(crate) fn extent(verb: usize, last: usize, subject: &Subject) -> (usize, usize) {
    if subject.how == How::Inverted {
        (verb, subject.phrase.last)
    } else if subject.how.beside() {
        (subject.phrase.first, last)
    } else {
        (verb, last)
    }
}

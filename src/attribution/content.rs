//! Which words a cue reports: the stretch before its subject, behind the verb, or on both sides.

use super::grammar::{g, Grammar};
use super::phrases::Phrase;
use super::subject::{How, Subject};
use crate::lang::{flags, form, w};
use crate::layout::Layout;
use crate::tokens::Punct;

/// The order in which cue, subject and content stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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
    pub(crate) fn push(&mut self, span: Option<Phrase>) {
        if let Some(span) = span {
            if self.count < SPANS {
                self.spans[self.count] = span;
                self.count += 1;
            }
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
    /// `put it`
    pub put_it: bool,
    /// Where the subordinate clause that opens the sentence ends.
    pub opening: Option<usize>,
}

/// Words of an object or adjunct between the verb and its clause.
const OBJECT_ITEMS: usize = 14;
/// A quote of this many words does not belong to the sentence around it as one noun among others.
const LONG_QUOTE: usize = 4;
/// Words between a closing comma and a quote that go with the quote.
const LEAD_IN: usize = 9;

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
        (from <= to).then(|| Phrase::new(from, to))
    }

    fn outer_punctuation(&self, at: usize) -> bool {
        self.has(at, g::BREAK | g::STOP) || matches!(self.items[at].punct(), Some(Punct::Hyphen))
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

    /// Words inside the quote at `item`.
    pub(crate) fn quote_words(&self, item: usize) -> usize {
        self.items[item].piece().map_or(0, |piece| {
            self.tokens
                .inside(piece)
                .iter()
                .filter(|t| t.kind != crate::tokens::Kind::Punct)
                .count()
        })
    }

    /// Passes adverbs, days and prepositional phrases behind a verb.
    fn after_adjuncts(&self, from: usize, end: usize) -> usize {
        let mut at = from;
        while at < end && self.has(at, g::WORD) {
            let bits = self.bits[at];
            let deictic = self.is_any(at, &[w::LAST, w::THIS, w::EARLIER, w::NEXT, w::LATER])
                && at + 1 < end
                && self.has(at + 1, g::TIME);
            if bits & g::DAY != 0 && at + 1 < end && self.has(at + 1, g::POSS) {
                break;
            }
            if bits & g::ADV != 0 || bits & g::DAY != 0 || deictic {
                at += 1 + usize::from(deictic);
                while at < end && self.has(at, g::TIME) && !self.has(at, g::AUX) {
                    at += 1;
                }
                continue;
            }
            if self.is(at, w::TO) {
                let object = at + 1 < end
                    && (self.has(at + 1, g::DET | g::CAP | g::OBJ)
                        || self.has(at + 1, g::SOURCE | g::PLURAL) && !self.has(at + 1, g::VERB));
                if !object {
                    break;
                }
            }
            if bits & g::PREP == 0 || self.is_any(at, &[w::LIKE, w::THAN]) {
                break;
            }
            match self.adjunct_end(at, end) {
                Some(next) => at = next,
                None => break,
            }
        }
        at
    }

    /// The end of the prepositional phrase at `at`; `None` when it runs into a clause.
    fn adjunct_end(&self, at: usize, end: usize) -> Option<usize> {
        let mut k = at + 1;
        let mut nouns = 0;
        while k < end {
            let bits = self.bits[k];
            if bits & g::PUNCT != 0 {
                if self.has(k, g::STOP) && self.has(k - 1, g::ABBR)
                    || self.items[k].is_punct(Punct::Ampersand)
                {
                    k += 1;
                    continue;
                }
                break;
            }
            if bits & g::POSS != 0 {
                k += 1;
                continue;
            }
            if bits & g::WORD == 0 {
                break;
            }
            if self.is(k, w::THAT) || bits & g::WH != 0 {
                break;
            }
            if bits & g::SUBJ != 0 && (nouns > 0 || !self.is(k, w::IT)) {
                break;
            }
            if bits & g::ART != 0 && nouns > 0 {
                break;
            }
            if bits & g::FIN != 0 && bits & g::CAP == 0 && nouns > 0 && !self.has(k - 1, g::ART) {
                // Ran into a clause: its subject was taken for part of the adjunct.
                return None;
            }
            if bits & (g::DET | g::PREP) == 0 {
                nouns += 1;
            }
            k += 1;
        }
        Some(k)
    }

    /// What the cue in `frame` may report: what stands before it, and what stands behind; `layout` tells what the quotes end in.
    pub(crate) fn contents(&self, layout: &Layout, frame: &Frame) -> [Option<Reading>; 3] {
        let mut frame = *frame;
        if frame.how == How::Relative {
            self.close_relative(&mut frame);
        }
        if frame.how == How::IngOpening {
            // “Noting that it was late, Lee went home”: the comma before the subject ends what was noted.
            let subject = frame.last.max(frame.subject);
            if subject > frame.verb {
                frame.end = frame.end.min(subject);
            }
        }
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
            if before.is_some() {
                return [before, None, None];
            }
            // “But, said Lee, “we stay.””
            let quote = frame.last + 2;
            let introduced = quote < frame.end
                && self.has(quote - 1, g::COMMA)
                && self.has(quote, g::QUOTE)
                && self.has(frame.first - 1, g::COMMA);
            if !introduced {
                return [None, None, None];
            }
            let mut reading = Reading::new(Pattern::Quote);
            reading.push(Some(Phrase::new(quote, quote)));
            return [None, Some(reading), None];
        }
        // A comma or the end right behind the cue: nothing that it governs follows.
        let next = frame.last + 1;
        let closed = before.is_some()
            && (next >= frame.end
                || self.has(next, g::COMMA | g::SEMI | g::DASH | g::STOP)
                    && !(next + 1 < frame.end && self.has(next + 1, g::QUOTE)));
        let behind = if closed {
            None
        } else {
            self.content_behind(layout, &frame)
        };
        let object = behind.and_then(|reading| self.object_with_clause(layout, &frame, &reading));
        [before, behind, object]
    }

    /// `recalled an evening that ended badly`: where the “that” stands behind an object, the object may be what is reported.
    fn object_with_clause(
        &self,
        layout: &Layout,
        frame: &Frame,
        that: &Reading,
    ) -> Option<Reading> {
        let from = frame.last + 1;
        let start = that.spans().first()?.first;
        let object = that.pattern == Pattern::That
            && that.addressee.is_none()
            && start > from + 1
            && self.has(start - 1, g::NOMINAL)
            && self.has(from, g::DET | g::NOMINAL);
        if !object {
            return None;
        }
        let close = self.content_end(layout, Pattern::Object, from, frame.end);
        let mut reading = Reading::new(Pattern::Object);
        reading.push(self.range(from, close.checked_sub(1).filter(|last| *last >= from)?));
        (reading.count > 0).then_some(reading)
    }

    /// Where the subordinate clause with which the sentence `lo..end` opens gives way to the main clause: its comma, or the
    /// item behind a quote that ends in one.
    pub(crate) fn opening_clause_end(
        &self,
        layout: &Layout,
        lo: usize,
        end: usize,
    ) -> Option<usize> {
        let first = lo + usize::from(self.is_any(lo, &[w::AND, w::BUT]));
        let opens = first < end
            && self.is_any(
                first,
                &[
                    w::WHEN,
                    w::WHILE,
                    w::AFTER,
                    w::BEFORE,
                    w::AS,
                    w::IF,
                    w::SINCE,
                    w::ALTHOUGH,
                    w::THOUGH,
                    w::BECAUSE,
                    w::UNLESS,
                ],
            );
        if !opens {
            return None;
        }
        let verb = self.finite(first + 1, end)?;
        (verb + 2..end).find_map(|at| {
            let next = if self.has(at, g::COMMA) {
                at + 1
            } else if self.has(at, g::QUOTE) && self.last_mark(layout, at) == b',' {
                at
            } else {
                return None;
            };
            let subject = if self.has(at, g::COMMA) { next } else { at + 1 };
            let phrase = self.phrase_right(subject, end)?;
            let mut verb = phrase.last + 1;
            while verb < end && self.has(verb, g::ADV) {
                verb += 1;
            }
            (verb < end && self.has(verb, g::FIN | g::AUX))
                .then_some(subject - usize::from(next == subject))
        })
    }

    /// A relative clause that opens after a comma ends at its comma.
    fn close_relative(&self, frame: &mut Frame) {
        let mut at = frame.verb;
        while at > frame.lo && !self.has(at, g::REL) {
            at -= 1;
        }
        if at > frame.lo && self.has(at - 1, g::COMMA) {
            let close = self.find(frame.verb + 1, frame.end, g::COMMA);
            let quote_follows = close + 1 < frame.end && self.has(close + 1, g::QUOTE);
            if close < frame.end && close > frame.verb + 1 && !quote_follows {
                frame.end = close;
            }
        }
    }

    /// Where the clause that ends at `to` begins: behind a semicolon or colon, or at the sentence's start.
    fn clause_start(&self, lo: usize, to: usize) -> usize {
        (lo..=to)
            .rev()
            .find(|k| self.has(*k, g::SEMI | g::COLON))
            .map_or(lo, |k| k + 1)
    }

    fn content_before(&self, layout: &Layout, frame: &Frame) -> Option<Reading> {
        let &Frame {
            lo,
            end,
            how,
            first,
            last,
            ..
        } = frame;
        if first <= lo || !self.has(first - 1, g::QUOTE | g::COMMA) {
            return None;
        }
        if !matches!(
            how,
            How::Plain | How::Apposition | How::Dashes | How::Inverted
        ) {
            return None;
        }
        let before = first - 1;
        let before_comma = if self.has(before, g::COMMA) {
            before.checked_sub(1).filter(|k| *k >= lo)?
        } else {
            before
        };
        let start = self.clause_start(lo, before_comma);
        if start > before_comma {
            return None;
        }
        let info = self.info(frame.verb);
        let core = self.has(frame.verb, g::CORE);
        let speech = self.has(frame.verb, g::SPEECH);
        let inverted = how == How::Inverted;
        let quotes_before = self.any(start, first, g::QUOTE);
        // Has what stands before the subject a clause or a quote of its own?
        let mut subordinate = false;
        let whole = if !quotes_before
            && (self.has(start, g::ING)
                || self.is_any(
                    start,
                    &[
                        w::AS,
                        w::IF,
                        w::WHEN,
                        w::WHILE,
                        w::AFTER,
                        w::BEFORE,
                        w::SINCE,
                        w::ALTHOUGH,
                        w::THOUGH,
                        w::BECAUSE,
                        w::UNLESS,
                    ],
                )) {
            subordinate = true;
            let comma = self.find(start, before, g::COMMA);
            // “Holding the line is hard, said Lee”: the participle is the subject.
            let subject = self.has(start, g::ING) && comma == before;
            (comma < before || subject)
                && self
                    .finite(if subject { start } else { comma }, before)
                    .is_some()
        } else {
            quotes_before || self.finite(start, before).is_some()
        };
        let from = last + 1;
        let next = (from < end).then_some(from);
        let next_bits = next.map_or(0, |k| self.bits[k]);
        let stop = self.find(from, end, g::QUOTE | g::BREAK);
        let stop_bits = if stop < end { self.bits[stop] } else { 0 };
        let clause_end = (from..stop)
            .find(|k| {
                self.is_any(
                    *k,
                    &[
                        w::AS,
                        w::WHILE,
                        w::WHEN,
                        w::AFTER,
                        w::BEFORE,
                        w::BECAUSE,
                        w::WHO,
                    ],
                )
            })
            .unwrap_or(stop);
        let finite = self.finite(from, clause_end).is_some();
        let title_behind = stop_bits & g::QUOTE != 0
            && stop > from
            && self.quote_words(stop) <= LONG_QUOTE
            && self.has(stop - 1, g::POSS | g::PREP | g::CAP | g::DET);
        let that = (from..stop).any(|k| self.is(k, w::THAT));
        let adverbial = next.is_none()
            || next_bits & g::COMMA != 0
            || next_bits & (g::PREP | g::TIME | g::ADV) != 0;
        // “Instead, Lee told the board, the plan would …”: the one spoken to, and a comma.
        let told = info.has(flags::TELL)
            && stop_bits & g::COMMA != 0
            && !finite
            && !that
            && stop + 1 < end
            && self.finite(stop + 1, end).is_some();
        let lead = !whole
            && self.has(before, g::COMMA)
            && (adverbial || told)
            && matches!(how, How::Plain | How::Inverted)
            && speech
            && self.any(start, first, g::WORD);
        if !whole && !lead {
            return None;
        }
        let quote_before = if self.has(before, g::QUOTE) {
            Some(before)
        } else if self.has(before_comma, g::QUOTE) {
            Some(before_comma)
        } else {
            None
        };
        // “In “The Long Road,” Lee plays a nurse”, “On “The Late Hour,” Lee said the vote was close”: a title.
        let clause_behind = next_bits & g::WORD != 0
            && next_bits & (g::PREP | g::TIME | g::ADV) == 0
            && self.finite(from, end).is_some();
        let title = quote_before.is_some_and(|q| {
            q > lo && self.has(q - 1, g::PREP | g::POSS) && (!speech || clause_behind)
        });
        if title {
            return None;
        }
        let comma_before = self.has(before, g::COMMA);
        let colon = stop_bits & g::COLON != 0;
        let colon_quote = colon && stop + 1 < end && self.has(stop + 1, g::QUOTE);
        let quote_next =
            next_bits & g::COMMA != 0 && from + 1 < end && self.has(from + 1, g::QUOTE);
        if quote_next && !quotes_before && (subordinate || lead) {
            // “As the mayor spoke, the crowd chanted, “…””: only the quote is said.
            return None;
        }
        let post = if let Some(quote) = quote_before {
            let mark = self.last_mark(layout, quote);
            let closes = matches!(mark, b',' | b'!' | b'?');
            closes
                && self.has(before, g::QUOTE)
                && (before == start || self.quote_words(before) > LONG_QUOTE)
                && speech
                && next_bits & (g::SUBJ | g::WH) == 0
                && !next.is_some_and(|k| self.is(k, w::THAT))
                && !colon_quote
                || (matches!(mark, b',' | b'!' | b'?' | b'-')
                    || comma_before
                    || inverted
                    || next.is_none())
                    && !that
                    && !finite
                    && !colon
                || finite
                    && closes
                    && stop == end
                    && matches!(how, How::Plain | How::Apposition)
                    && core
                    && !that
                    && next_bits & (g::PREP | g::SUBORD) != 0
                || finite && closes && inverted
                || next.is_some_and(|k| self.is_any(k, &[w::AND, w::BUT]))
                    && matches!(mark, b',' | b'!' | b'?' | b'.')
                || self.has(before, g::QUOTE)
                    && matches!(how, How::Plain | How::Apposition)
                    && speech
                    && self.quote_words(before) >= LONG_QUOTE
                    && !that
                    && !finite
                    && !colon
        } else if next_bits & g::COMMA != 0 && comma_before
            || lead
                && comma_before
                && stop_bits & g::COMMA != 0
                && stop > from
                && !finite
                && !that
                && (next_bits & (g::PREP | g::TIME | g::ADV) != 0 || told)
                && speech
                && stop + 1 < end
                && self.finite(stop + 1, end).is_some()
                && self.has(stop + 1, g::WORD)
                && !self.has(stop + 1, g::ING)
                && !self.is_any(stop + 1, &[w::AND, w::BUT, w::WHO, w::WHICH, w::THAT])
        {
            true
        } else if next.is_none() {
            speech
        } else {
            let object = next_bits & g::WORD != 0
                && !info.has(flags::TELL)
                && !inverted
                && (next_bits & g::DET != 0
                    || next_bits & g::NOMINAL != 0 && next_bits & (g::TIME | g::PREP) == 0);
            let relative = inverted && next_bits & g::SUBORD != 0 && next_bits & g::WH != 0;
            !object
                && whole
                && (!finite || relative)
                && !that
                && next_bits & g::QUOTE == 0
                && (stop_bits & (g::QUOTE | g::COLON) == 0 || title_behind)
        };
        if !post {
            return None;
        }
        let mut from_item = start;
        if let Some(quote) = quote_before {
            // Another attribution stands before the quote: this one has only the quote.
            if (start..quote).any(|k| self.has(k, g::CORE) && self.has(k, g::SMALL)) {
                from_item = quote;
            }
        }
        let mut reading = Reading::new(if inverted {
            Pattern::Inverted
        } else {
            Pattern::After
        });
        reading.push(self.range(from_item, first - 1));
        if info.has(flags::TELL) && from < end && !inverted {
            reading.addressee = self
                .phrase_right(from, end)
                .filter(|_| next_bits & (g::PREP | g::ADV | g::TIME) == 0);
        }
        let quoted = self.any(from_item, first, g::QUOTE);
        if let Some(more) = self.content_resumed(frame, stop, quoted, subordinate && !whole) {
            reading.push(Some(more));
            reading.pattern = if inverted {
                Pattern::InvertedBetween
            } else {
                Pattern::Between
            };
        }
        (reading.count > 0).then_some(reading)
    }

    /// What goes on behind the tag: `“A,” she said, “B.”`
    fn content_resumed(
        &self,
        frame: &Frame,
        stop: usize,
        quoted: bool,
        subordinate: bool,
    ) -> Option<Phrase> {
        let end = frame.end;
        let directly = stop == frame.last + 1;
        if stop >= end {
            return None;
        }
        let bits = self.bits[stop];
        if bits & g::QUOTE != 0 {
            return (directly && quoted).then(|| Phrase::new(stop, stop));
        }
        let next = stop + 1;
        if next >= end {
            return None;
        }
        if bits & (g::DASH | g::COLON) != 0 {
            return self.has(next, g::QUOTE).then(|| Phrase::new(next, next));
        }
        if bits & g::COMMA == 0 {
            return None;
        }
        if self.has(next, g::QUOTE) {
            return Some(Phrase::new(next, next));
        }
        let quote = self.find(next, end, g::QUOTE);
        if quoted {
            if quote >= end || !self.has(next, g::WORD) {
                return None;
            }
            if directly && self.is_any(next, &[w::AND, w::BUT, w::OR]) {
                return self.range(next, end - 1);
            }
            let lead_in = quote > next
                && self.has(quote - 1, g::COMMA)
                && self.finite(next, quote).is_none()
                && quote - stop <= LEAD_IN;
            return lead_in.then(|| Phrase::new(quote, quote));
        }
        if frame.how == How::Inverted {
            // “The mayor, said Lee, who knows her, never rests.”
            let resumed = if self.has(next, g::REL | g::DET) || self.has(next, g::DIGIT) {
                self.find(next, end, g::COMMA) + 1
            } else {
                next
            };
            let broken = self.finite(frame.lo, frame.first).is_none()
                && resumed < end
                && self.has(resumed, g::FIN);
            return if broken {
                self.range(resumed, end - 1)
            } else {
                None
            };
        }
        let finite = self.finite(next, end).is_some();
        if directly && subordinate {
            return if finite {
                self.range(next, end - 1)
            } else {
                None
            };
        }
        let trailing = self.has(next, g::ING)
            || self.has(next, g::REL)
            || self.is_any(next, &[w::WHOSE, w::ACCORDING]);
        let adjunct = self.is_any(
            next,
            &[
                w::BUT,
                w::AND,
                w::WHILE,
                w::AS,
                w::WHEN,
                w::A,
                w::AN,
                w::WHERE,
                w::WITH,
                w::AFTER,
                w::BEFORE,
                w::THOUGH,
                w::ALTHOUGH,
            ],
        );
        if !trailing && !adjunct && (directly || finite) {
            return self.range(next, end - 1);
        }
        if directly && !trailing {
            return self.range(next, end - 1);
        }
        None
    }

    fn content_behind(&self, layout: &Layout, frame: &Frame) -> Option<Reading> {
        let end = frame.end;
        let mut from = frame.last + 1;
        if from >= end {
            return None;
        }
        let info = *self.info(frame.verb);
        let mut reading = Reading::new(Pattern::Object);
        if info.has(flags::TELL) && !frame.passive {
            if self.has(from, g::OBJ) || self.is_any(from, &[w::HER, w::YOU]) {
                let alone = self.has(from, g::OBJ | g::SUBJ)
                    || from + 1 >= end
                    || !self.has(from + 1, g::NOMINAL)
                    || self.has(from + 1, g::SUBJ);
                if alone {
                    reading.addressee = Some(Phrase::new(from, from));
                    from += 1;
                } else if let Some(phrase) = self.phrase_right(from, end) {
                    reading.addressee = Some(phrase);
                    from = phrase.last + 1;
                }
            } else if let Some(phrase) = self
                .phrase_right(from, end)
                .filter(|_| !self.has(from, g::SUBJ) && !self.is(from, w::THAT))
            {
                reading.addressee = Some(phrase);
                from = phrase.last + 1;
            }
        }
        if frame.put_it {
            from += 1;
        }
        let ends = from >= end
            || self.has(from, g::STOP)
            || reading.addressee.is_some() && self.is_any(from, &[w::AND, w::BUT]);
        if ends {
            // “promised a veto”: no one spoken to, but what is reported.
            let object = reading
                .addressee
                .take()
                .filter(|a| !self.has(a.last, g::OBJ | g::SUBJ | g::CAP))?;
            reading.push(Some(object));
            return Some(reading);
        }
        let past = self.after_adjuncts(from, end);
        let that = (from..end.min(from + OBJECT_ITEMS))
            .take_while(|k| !self.has(*k, g::COLON | g::SEMI | g::QUOTE))
            .take_while(|k| self.is(*k, w::THAT) || !self.has(*k, g::WH | g::SUBJ))
            .take_while(|k| !(self.is(*k, w::TO) && (*k == from || *k == past)))
            .find(|k| self.is(*k, w::THAT) && !(*k > from && self.has(*k - 1, g::PREP)))
            .filter(|k| *k == from || *k == past || self.finite(from, *k).is_none());
        let mut start = if past < end { past } else { from };
        let bits = self.bits[start];
        let pattern;
        if let Some(that) = that {
            start = that;
            pattern = Pattern::That;
        } else if bits & g::COLON != 0
            || bits & g::COMMA != 0 && start + 1 < end && self.has(start + 1, g::QUOTE)
        {
            if start + 1 >= end {
                if bits & g::COLON == 0 {
                    return None;
                }
                reading.pattern = Pattern::ColonEnd;
                reading.push(Some(Phrase::new(start, start)));
                return Some(reading);
            }
            start += 1;
            pattern = if self.has(start, g::QUOTE) {
                Pattern::Quote
            } else {
                Pattern::Colon
            };
        } else if bits & g::QUOTE != 0 {
            pattern = Pattern::Quote;
        } else if bits & (g::COMMA | g::SEMI | g::DASH) != 0 {
            match self.behind_parenthesis(start, end) {
                Some((found, at)) => {
                    pattern = found;
                    start = at;
                }
                None if start > from && self.has(from, g::PREP) => {
                    start = from;
                    pattern = Pattern::Prepositional;
                }
                None => return None,
            }
        } else if bits & g::WH != 0 && bits & g::REL == 0 {
            pattern = Pattern::Question;
        } else if self.is(start, w::TO)
            && start + 1 < end
            && self.has(
                start + 1,
                g::DET | g::OBJ | g::QUOTE | g::CAP | g::PLURAL | g::ING,
            )
            && reading.addressee.is_none()
        {
            // “responded to questions”: no infinitive.
            start += 1;
            pattern = Pattern::Prepositional;
        } else if self.is(start, w::TO) {
            pattern = Pattern::To;
            if let Some(object) = reading.addressee.filter(|a| a.last + 1 == start) {
                // “asked the crowd to stand”: who is to do it is part of what was asked.
                start = object.first;
            }
        } else if bits & g::SUBJ != 0 {
            pattern = Pattern::Pronoun;
        } else if start == frame.last + 1 && bits & g::FIN != 0 && bits & g::SMALL != 0 {
            // “a race that it says will be long”: the clause lacks the word that the relative stands for.
            pattern = Pattern::Clause;
        } else if bits & g::PUNCT != 0
            && !matches!(
                self.items[start].mark,
                Punct::Currency | Punct::OpenBracket | Punct::Other
            )
        {
            return None;
        } else {
            let stop = self.find(start, end, g::COLON | g::SEMI);
            let colon = stop < end && self.has(stop, g::COLON);
            if colon
                && stop + 1 < end
                && self.has(stop + 1, g::QUOTE)
                && self.finite(start, stop).is_none()
                && !self.any(start, stop, g::DASH)
            {
                start = stop + 1;
                pattern = Pattern::Quote;
            } else if colon && stop + 1 == end && self.finite(start, stop).is_none() {
                reading.pattern = Pattern::ColonEnd;
                reading.push(Some(Phrase::new(stop, stop)));
                return Some(reading);
            } else {
                let semi = self.find(start, end, g::SEMI);
                let comma = self.find(start, semi, g::COMMA);
                let verb = self
                    .finite(start, semi)
                    .filter(|verb| !self.second_verb(frame.verb, *verb));
                match verb {
                    Some(verb) if verb < comma && verb > start => pattern = Pattern::Clause,
                    _ => {
                        let prepositional = bits & g::PREP != 0;
                        start = from;
                        pattern = match verb {
                            Some(verb) if comma < verb && info.has(flags::SAID) => Pattern::Clause,
                            _ if prepositional => Pattern::Prepositional,
                            _ => Pattern::Object,
                        };
                    }
                }
            }
        }
        if matches!(
            pattern,
            Pattern::Prepositional | Pattern::Object | Pattern::Clause
        ) && start == from
            && start + 1 < end
            && (self.has(start, g::PREP) || self.is_any(start, &[w::OUT, w::UP, w::OFF]))
            && !info.has(flags::SAID)
        {
            // The particle belongs to the cue: “called for”, “pointed out”.
            start += 1;
            if start + 1 < end && self.has(start, g::PREP) {
                start += 1;
            }
        }
        let close = self.content_end(layout, pattern, start, end);
        if close <= start {
            return None;
        }
        reading.pattern = pattern;
        reading.push(self.range(start, close - 1));
        (reading.count > 0).then_some(reading)
    }

    /// `added milk and stirred`: a verb behind “and” in the form of the cue goes on with the cue's subject.
    fn second_verb(&self, cue: usize, verb: usize) -> bool {
        let (first, second) = (self.info(cue), self.info(verb));
        self.is(verb - 1, w::AND)
            && [form::PAST, form::THIRD]
                .into_iter()
                .any(|tense| first.form(tense) && second.form(tense))
    }

    /// `said, in a statement, that …`, `said, laughing, “…”`
    fn behind_parenthesis(&self, start: usize, end: usize) -> Option<(Pattern, usize)> {
        const PARENTHESIS: usize = 8;
        let from = start + 1;
        let stop = self.find(from, end, g::COMMA | g::QUOTE);
        if stop >= end {
            return None;
        }
        if self.has(stop, g::COMMA)
            && stop - from <= PARENTHESIS
            && !self.has(from, g::ING | g::REL)
            && stop + 1 < end
            && !self.is(stop + 1, w::THAT)
            && !self.has(stop + 1, g::QUOTE)
            && self.finite(stop + 1, end).is_some()
        {
            // “said, rain or shine, she would come”
            return Some((Pattern::Clause, from));
        }
        if self.finite(from, stop).is_some() {
            return None;
        }
        if self.has(stop, g::QUOTE) {
            return (stop - from <= PARENTHESIS).then_some((Pattern::QuoteFar, stop));
        }
        if stop + 1 >= end {
            return None;
        }
        if self.is(stop + 1, w::THAT) {
            Some((Pattern::That, stop + 1))
        } else if self.has(stop + 1, g::QUOTE) {
            Some((Pattern::Quote, stop + 1))
        } else {
            None
        }
    }

    /// Where the content that begins at `start` ends (exclusive).
    fn content_end(&self, layout: &Layout, pattern: Pattern, start: usize, end: usize) -> usize {
        const WHOLE_QUOTE: usize = 5;
        if pattern != Pattern::Quote {
            return if pattern == Pattern::Object {
                self.cut(start, end, true)
            } else {
                self.cut(start + 1, end, false)
            };
        }
        let next = start + 1;
        if next >= end {
            return next;
        }
        let mark = self.last_mark(layout, start);
        if self.has(next, g::COMMA | g::SEMI | g::STOP | g::QUOTE)
            || matches!(mark, b'.' | b'!' | b'?' | b',')
        {
            return next;
        }
        let adjunct = self.is_any(
            next,
            &[
                w::IN,
                w::ON,
                w::AT,
                w::DURING,
                w::AFTER,
                w::WHILE,
                w::AS,
                w::WHEN,
                w::BEFORE,
            ],
        );
        if adjunct && self.quote_words(start) >= WHOLE_QUOTE {
            return next;
        }
        self.cut(start, end, false)
    }

    /// Whether `NP V` with a verb of speech closes the sentence from `from`: somebody else reports it all.
    fn outer_tag(&self, from: usize, end: usize) -> bool {
        const SUBJECT_ITEMS: usize = 10;
        if self.has(from, g::SUBORD | g::PREP | g::ING) {
            return false;
        }
        let reach = end.min(from + SUBJECT_ITEMS);
        let verb = self.find(from, reach, g::FIN | g::QUOTE | g::BREAK);
        verb > from
            && verb < reach
            && self.has(verb, g::SPEECH)
            && self.has(verb, g::SMALL)
            && (verb + 1 >= end || self.has(verb + 1, g::PREP | g::TIME | g::ADV | g::COMMA))
    }

    /// Where the reported words stop because the reporter's own go on.
    fn cut(&self, from: usize, end: usize, object: bool) -> usize {
        const CLAUSE_SUBJECT: usize = 7;
        const NEAR: usize = 5;
        for at in from..end {
            let bits = self.bits[at];
            if bits & g::SEMI != 0 {
                return at;
            }
            if bits & (g::COMMA | g::DASH | g::QUOTE) != 0
                && at + 1 < end
                && self.has(at + 1, g::WORD)
            {
                let next = at + 1;
                let here = if bits & g::QUOTE != 0 { next } else { at };
                let next_bits = self.bits[next];
                if next_bits & g::ING != 0 && next_bits & g::SPEECH != 0
                    || self.is(next, w::ACCORDING)
                {
                    return here;
                }
                if bits & g::COMMA != 0 && self.outer_tag(next, end) {
                    return here;
                }
                if object && bits & g::PUNCT != 0 {
                    let trailing = next_bits & (g::REL | g::ING) != 0
                        || self.is_any(
                            next,
                            &[
                                w::BUT,
                                w::WHILE,
                                w::AS,
                                w::WHEN,
                                w::AFTER,
                                w::WHERE,
                                w::ALTHOUGH,
                                w::THOUGH,
                                w::BEFORE,
                                w::BECAUSE,
                            ],
                        )
                        || self.is(next, w::AND)
                            && self.finite(next + 1, end.min(next + NEAR)).is_some();
                    if trailing {
                        return here;
                    }
                }
                // “, and Lee said …”: another report begins.
                let joined = self.is_any(
                    next,
                    &[w::AND, w::BUT, w::WHILE, w::AS, w::THOUGH, w::ALTHOUGH],
                );
                if joined {
                    let begin = next + 1;
                    let reach = end.min(begin + CLAUSE_SUBJECT);
                    let verb = (begin..reach)
                        .take_while(|k| self.has(*k, g::WORD))
                        .find(|k| self.has(*k, g::CORE) && self.has(*k, g::SMALL));
                    if let Some(verb) = verb {
                        let own = verb > begin && !self.has(verb, g::ING)
                            || verb == begin && self.is_any(next, &[w::AND, w::BUT]);
                        if own {
                            return here;
                        }
                    }
                }
            }
            if at > from + 1 && self.is(at, w::ACCORDING) && at + 1 < end && self.is(at + 1, w::TO)
            {
                return at;
            }
            if object
                && self.is(at, w::AND)
                && at + 1 < end
                && self.has(at + 1, g::FIN)
                && at > from
            {
                return at;
            }
            if self.is(at, w::AND)
                && at + 1 < end
                && self.has(at + 1, g::CORE)
                && self.has(at + 1, g::SMALL)
                && !self.info(at + 1).form(form::BASE | form::ING)
            {
                return at;
            }
        }
        end
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

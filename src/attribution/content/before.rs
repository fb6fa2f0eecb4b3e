//! What a cue reports where the words stand before it: `content, NP V` and `content, V NP`, and what goes on behind the tag.

use super::super::grammar::{g, Grammar, SUBORDINATORS};
use super::super::phrases::Phrase;
use super::super::subject::How;
use super::{Frame, Pattern, Reading};
use crate::lang::{flags, w};
use crate::layout::Layout;

/// A quote of this many words does not belong to the sentence around it as one noun among others.
const LONG_QUOTE: usize = 4;
/// Items of an apposition between a name and the quote that goes on behind it.
const APPOSITION: usize = 40;
/// Words between a closing comma and a quote that go with the quote.
const LEAD_IN: usize = 9;

impl Grammar<'_> {
    /// Where the clause that ends at `to` begins: behind a semicolon or colon, or at the sentence's start.
    fn clause_start(&self, lo: usize, to: usize) -> usize {
        (lo..=to)
            .rev()
            .find(|k| self.has(*k, g::SEMI | g::COLON))
            .map_or(lo, |k| k + 1)
    }

    /// `Despite the loss, Lee stays in the race`: a clause of its own behind the comma of an opening phrase.
    fn clause_behind_phrase(&self, start: usize, end: usize) -> bool {
        let comma = self.find(start, end, g::COMMA);
        let subject = self.phrase_right(comma + 1, end);
        let verb = subject.and_then(|s| (s.last + 1..end).find(|k| !self.has(*k, g::ADV)));
        verb.is_some_and(|verb| self.has(verb, g::FIN) && self.has(verb, g::SMALL))
    }

    /// Whether a quote is a few words of the clause around it: `that he had “lost it”`.
    fn part_of_clause(&self, quote: usize) -> bool {
        let piece = self.items[quote].piece();
        let small = piece.is_some_and(|piece| {
            let first = self.tokens.inside(piece).first();
            first.is_some_and(|word| word.is_word() && !word.capital())
        });
        small && self.quote_words(quote) <= LONG_QUOTE
    }

    /// `Although he says he “loves boats,” he also accuses the crew of waste`: the quote is that of the clause that opens the sentence.
    fn of_opening_clause(&self, start: usize, quote: usize) -> bool {
        let first = start + usize::from(self.is_any(start, &[w::AND, w::BUT, w::EVEN]));
        let said =
            |k: usize| self.has(k, g::SPEECH) && self.has(k, g::FIN) && self.has(k, g::SMALL);
        self.has(quote, g::QUOTE)
            && self.comma_inside(quote)
            && self.is_any(first, SUBORDINATORS)
            && (first + 1..quote).any(said)
    }

    /// Whether the quote that ends a phrase before the main clause stands in a relative clause with a cue of its own.
    fn of_relative(&self, start: usize, quote: usize) -> bool {
        if !self.has(quote, g::QUOTE) || !self.has(start, g::PREP) {
            return false;
        }
        let relative = (start..quote).rev().find(|k| self.has(*k, g::REL));
        relative.is_some_and(|relative| {
            self.has(relative - 1, g::COMMA | g::PREP) && self.any(relative, quote, g::CUE)
        })
    }

    pub(super) fn content_before(&self, layout: &Layout, frame: &Frame) -> Option<Reading> {
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
        // “Noting that it was late, Lee asked for a report”: what was noted is not what she asked.
        let noted = self.has(lo, g::ING) && self.has(lo, g::CUE) && how != How::Inverted;
        if noted
            && (self.is(lo + 1, w::THAT)
                || self.has(lo + 1, g::QUOTE)
                || self.has(
                    first - 1 - usize::from(first - 1 > lo && self.has(first - 1, g::COMMA)),
                    g::QUOTE,
                ) && self.finite(lo + 1, first).is_none())
        {
            return None;
        }
        // “came in “well below” City forecasts”: a noun.
        let noun = self.has(first - 1, g::QUOTE)
            && !self.comma_inside(first - 1)
            && self.has(frame.verb, g::NOUNISH)
            && !self.has(frame.verb, g::PAST | g::CORE);
        if noun {
            return None;
        }
        let before = first - 1;
        let before_comma = if self.has(before, g::COMMA) {
            before.checked_sub(1).filter(|k| *k >= lo)?
        } else {
            before
        };
        let start = self.after_dateline(self.clause_start(lo, before_comma), before_comma);
        if start > before_comma {
            return None;
        }
        let info = self.info(frame.verb);
        let core = self.has(frame.verb, g::CORE);
        let speech = self.has(frame.verb, g::SPEECH);
        let inverted = how == How::Inverted;
        let quotes_before = self.any(start, first, g::QUOTE);
        if !core && self.of_opening_clause(start, before_comma) {
            return None;
        }
        // “In the note, in which he called it “a joke,” he asked”: the quote is the relative clause's.
        if self.of_relative(start, before_comma) {
            return None;
        }
        // Has what stands before the subject a clause or a quote of its own?
        let mut subordinate = false;
        let whole = if !quotes_before
            && (self.has(start, g::ING)
                || self.is_any(start, SUBORDINATORS)
                || self.is(start, w::UNLESS))
        {
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
        // “In a speech to men held there, Lee told the story of the dam”: an opening phrase, and what is told stands behind.
        let opens_with_phrase = !quotes_before
            && (!core || info.has(flags::TELL))
            && (self.has(start, g::PREP) || self.has(start, g::NEG))
            && !self.clause_behind_phrase(start, before)
            && next.is_some_and(|k| self.has(k, g::WORD) && !self.has(k, g::TIME | g::ADV));
        if opens_with_phrase {
            return None;
        }
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
        let clause_behind = !inverted
            && next_bits & g::WORD != 0
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
            let other = (start..quote).any(|k| self.has(k, g::CORE) && self.has(k, g::SMALL));
            // “… told the police she had “only borrowed it”, a court heard”: all of it was heard.
            let around = (comma_before || self.part_of_clause(quote))
                && how == How::Plain
                && self.has(quote - usize::from(quote > start), g::WORD);
            // “… kept her faith – “a quiet one,” he said – and”: an aside.
            let aside = quote > start
                && self.has(quote - 1, g::DASH)
                && next.is_some_and(|k| self.has(k, g::DASH));
            if other && !around || aside {
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

    /// Whether the clause that begins at `from` says who says what stands in it: `but she warns that it is “late”`.
    fn reports_itself(&self, from: usize, quote: usize) -> bool {
        let verb = self.finite(from, quote);
        verb.is_some_and(|verb| verb > from && self.has(verb, g::SPEECH))
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
                return if self.reports_itself(next + 1, quote) {
                    None
                } else {
                    self.range(next, end - 1)
                };
            }
            // “…,” the members wrote in a letter, that the board “…”
            if self.is(next, w::THAT) {
                return self.range(next, end - 1);
            }
            // “…,” said Ann Lee, who runs the harbour at Leeds and two more, “…”
            if frame.how == How::Inverted
                && directly
                && self.has(quote - 1, g::COMMA)
                && quote - stop <= APPOSITION
                && self.finite(next, self.find(next, quote, g::REL)).is_none()
            {
                return Some(Phrase::new(quote, quote));
            }
            // “looked “grey,” Hale said, from “the long night””
            if directly && self.has(next, g::PREP) && quote - next <= 2 && quote + 1 >= end {
                return self.range(next, quote);
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
            return if finite || quote < end {
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
}

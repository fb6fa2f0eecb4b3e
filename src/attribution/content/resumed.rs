//! What goes on behind a tag: `“A,” she said, “B.”`

use super::super::grammar::{g, Grammar};
use super::super::phrases::Phrase;
use super::super::subject::How;
use super::Frame;
use crate::lang::w;

/// Items of an apposition between a name and the quote that goes on behind it.
const APPOSITION: usize = 40;
/// Words between a closing comma and a quote that go with the quote.
const LEAD_IN: usize = 9;

impl Grammar<'_> {
    /// Whether the clause that begins at `from` says who says what stands in it: `but she warns that it is “late”`.
    fn reports_itself(&self, from: usize, quote: usize) -> bool {
        let verb = self.finite(from, quote);
        verb.is_some_and(|verb| verb > from && self.has(verb, g::SPEECH))
    }

    /// What goes on behind the tag: `“A,” she said, “B.”`
    pub(super) fn content_resumed(
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
            // “The mayor, she said, “will see the difference” between them”
            let goes_on = !quoted
                && directly
                && self.has(next + 1, g::WORD)
                && next + 1 < end
                && !self.comma_inside(next);
            let close = if goes_on {
                self.cut(next, end, false)
            } else {
                next + 1
            };
            return self.range(next, close - 1);
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
            // “Before that, said Lee, it took two days”
            let phrase = self.has(frame.lo, g::PREP | g::TIME | g::ADV | g::SUBORD);
            let clause = || {
                let subject = self.phrase_right(resumed, end);
                subject.is_some_and(|subject| self.has(subject.last + 1, g::FIN | g::AUX))
            };
            let broken = self.finite(frame.lo, frame.first).is_none()
                && resumed < end
                && (self.has(resumed, g::FIN) || phrase && clause());
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

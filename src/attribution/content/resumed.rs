//! What goes on behind a tag: `“A,” she said, “B.”`

use super::super::grammar::{g, Grammar};
use super::super::phrases::Phrase;
use super::super::subject::How;
use super::Frame;
use crate::lang::w;

/// Items of an apposition between a name and the quote that goes on behind it.
const APPOSITION: usize = 40;
/// Items of a participle behind the tag, up to the quote that goes on.
const PARTICIPLE: usize = 16;
/// Words between a closing comma and a quote that go with the quote.
const LEAD_IN: usize = 9;

/// Words with which something begins that goes with the tag.
const ADJUNCT: [u32; 13] = [
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
];

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
            return self.quote_resumed(frame, next, directly && !quoted);
        }
        // “The old dam,” Lee said, is “a trap”: the verb of what the quote is the subject of.
        let adjunct = self.finite(frame.last + 1, stop).is_none();
        if quoted && adjunct && self.has(frame.lo, g::QUOTE) && self.has(next, g::AUX) {
            let close = self.cut(next, end, false);
            return self.range(next, close.checked_sub(1)?);
        }
        if quoted {
            return self.resumed_with_quote(frame, next, directly);
        }
        if let Some(complement) = self.complement_resumed(frame, next) {
            return Some(complement);
        }
        if frame.how == How::Inverted {
            return self.clause_broken(frame, next);
        }
        self.clause_resumed(frame, next, (directly, subordinate))
    }

    /// Behind the tag's comma stands a quote. Where the words before were not quoted, it may be a part of the clause that goes on:
    /// `The mayor, she said, “will see the difference” between them`.
    fn quote_resumed(&self, frame: &Frame, quote: usize, clause: bool) -> Option<Phrase> {
        let end = frame.end;
        let goes_on =
            clause && self.has(quote + 1, g::WORD) && quote + 1 < end && !self.comma_inside(quote);
        let close = if goes_on {
            self.cut(quote, end, false)
        } else {
            quote + 1
        };
        self.range(quote, close - 1)
    }

    /// Behind a quote and its tag come words of a clause, from `next` on, and a quote among them.
    fn resumed_with_quote(&self, frame: &Frame, next: usize, directly: bool) -> Option<Phrase> {
        let end = frame.end;
        let quote = self.find(next, end, g::QUOTE);
        if quote >= end || !self.has(next, g::WORD) {
            return None;
        }
        if directly && self.is_any(next, &[w::AND, w::BUT, w::OR]) {
            // “A,” Lee said, and her husband cut in: “B.”
            let other = self.has(quote - 1, g::COLON) && self.finite(next + 1, quote).is_some();
            return if other || self.reports_itself(next + 1, quote) {
                None
            } else {
                self.range(next, end - 1)
            };
        }
        if self.quote_joined(frame, next, quote) {
            return self.range(next, end - 1);
        }
        // “…,” the members wrote in a letter, that the board “…”
        if self.is(next, w::THAT) {
            return self.range(next, end - 1);
        }
        // Items from the comma that closes the tag to the quote.
        let between = quote + 1 - next;
        let comma = self.has(quote - 1, g::COMMA);
        // “…,” said Ann Lee, who runs the harbour at Leeds and two more, “…”
        let apposition = || {
            frame.how == How::Inverted
                && directly
                && between <= APPOSITION
                && self.finite(next, self.find(next, quote, g::REL)).is_none()
        };
        if comma && apposition() {
            return Some(Phrase::new(quote, quote));
        }
        // “looked “grey,” Hale said, from “the long night””
        if directly && self.has(next, g::PREP) && quote - next <= 2 && quote + 1 >= end {
            return self.range(next, quote);
        }
        let lead_in = comma && self.finite(next, quote).is_none() && between <= LEAD_IN;
        // “…,” Lee said, leaning in until it rang, “…”
        let participle = directly && comma && self.has(next, g::ING) && between <= PARTICIPLE;
        (lead_in || participle && !self.has(next, g::SPEECH)).then(|| Phrase::new(quote, quote))
    }

    /// `He is “sly,” Lee wrote in a letter to the board, and “full of himself”`: words in marks that only “and” joins to those before the
    /// tag, which says where they were said.
    fn quote_joined(&self, frame: &Frame, next: usize, quote: usize) -> bool {
        const JOINT: usize = 3;
        self.is_any(next, &[w::AND, w::BUT, w::OR])
            && quote - next <= JOINT
            && (next + 1..quote).all(|k| self.has(k, g::WORD))
            && !self.has(quote + 1, g::FIN | g::AUX)
            && self.finite(next, quote).is_none()
            && self.finite(frame.last + 1, next).is_none()
    }

    /// `It was, said Lee, a forgery`, `The grant is, she told the court, false`: the clause before the tag breaks off at its verb, and what it
    /// still lacks stands behind.
    fn complement_resumed(&self, frame: &Frame, next: usize) -> Option<Phrase> {
        let end = frame.end;
        let open = frame.first.checked_sub(2).filter(|k| *k > frame.lo)?;
        let breaks_off = self.has(open + 1, g::COMMA) && self.has(open, g::AUX);
        if !breaks_off || !self.has(next, g::WORD) {
            return None;
        }
        // “It was, said Lee, the mayor, a forgery”
        let apposed = frame.how == How::Inverted && self.has(next, g::REL | g::DET);
        let comma = self.find(next, end, g::COMMA);
        let from = match apposed && comma + 1 < end && !self.is_any(next, &[w::A, w::AN]) {
            true => comma + 1,
            false => next,
        };
        self.up_to_report(from, end)
    }

    /// A clause without marks that a verb and its subject break: `The mayor, said Lee, who knows her, never rests.`
    fn clause_broken(&self, frame: &Frame, next: usize) -> Option<Phrase> {
        let end = frame.end;
        let resumed = if self.has(next, g::REL | g::DET | g::DIGIT) {
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
        if broken {
            self.range(resumed, end - 1)
        } else {
            None
        }
    }

    /// A clause without marks goes on behind a tag in the order of statements: `The bridge, she said, is old`.
    fn clause_resumed(
        &self,
        frame: &Frame,
        next: usize,
        (directly, subordinate): (bool, bool),
    ) -> Option<Phrase> {
        let end = frame.end;
        let finite = || self.finite(next, end).is_some();
        let goes_on = if directly && subordinate {
            self.find(next, end, g::QUOTE) < end || finite()
        } else {
            let trailing =
                self.has(next, g::ING | g::REL) || self.is_any(next, &[w::WHOSE, w::ACCORDING]);
            !trailing && (directly || !self.is_any(next, &ADJUNCT) && finite())
        };
        if goes_on {
            self.up_to_report(next, end)
        } else {
            None
        }
    }

    /// “The bill, she says, would go far, and she has accused Lee of “a lie””: what stands from `from` on, up to a report of its own.
    fn up_to_report(&self, from: usize, end: usize) -> Option<Phrase> {
        let other = |k: &usize| self.has(*k, g::COMMA) && self.begins_report(from, *k, end);
        let close = (from + 1..end).find(other).unwrap_or(end);
        self.range(from, close - 1)
    }
}

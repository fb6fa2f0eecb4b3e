//! Where a report ends because the writer goes on in a clause of their own.

use super::super::grammar::{g, Grammar};
use super::super::phrases::Phrase;
use super::{Frame, Pattern};
use crate::lang::w;

impl Grammar<'_> {
    /// `One farmer backing Lee, | Tom Orr of Leeds, said`: the name between commas before the main verb is that of the subject, and no part of
    /// what the participle reports.
    pub(super) fn close_before_name(&self, frame: &mut Frame) {
        const NAME_ITEMS: usize = 8;
        let comma = self.find(frame.verb + 1, frame.end, g::BREAK | g::QUOTE);
        let close = self.find(
            comma + 1,
            frame.end.min(comma + NAME_ITEMS),
            g::BREAK | g::QUOTE,
        );
        let name = |k: usize| self.has(k, g::CAP) || self.is_any(k, &[w::OF, w::FROM, w::IN]);
        let named = close > comma + 2
            && self.has(comma, g::COMMA)
            && self.has(comma + 1, g::CAP)
            && (comma + 1..close).all(name)
            && self.has(close, g::COMMA)
            && self.tells(close + 1);
        if named {
            frame.end = comma;
        }
    }

    /// `has written that it is late, and I agree`, `asked whether it was late, and she shook her head`: where the writer goes on in a clause
    /// of its own, told by an “I” that is none of whoever speaks, or by the question that ended.
    pub(super) fn before_own_clause(
        &self,
        frame: &Frame,
        pattern: Pattern,
        start: usize,
        close: usize,
    ) -> usize {
        let question = pattern == Pattern::Question;
        let clause = matches!(pattern, Pattern::That | Pattern::Clause | Pattern::Pronoun);
        let parted = frame.all & (g::COMMA | g::QUOTE) != 0;
        if !parted || !(question || clause && !self.is_any(frame.subject, &[w::I, w::WE])) {
            return close;
        }
        let ends = |at: &usize| {
            let who = *at + 2;
            let own = || {
                let pronoun = self.has(who, g::SUBJ) && !self.has(who, g::REL);
                self.is(who, w::I) || question && pronoun && self.has(who + 1, g::FIN | g::AUX)
            };
            let comma = || self.has(*at, g::COMMA) || self.comma_inside(*at);
            let joined = self.is_any(*at + 1, &[w::AND, w::BUT]) && comma();
            joined && who + 1 < close && own()
        };
        let found = self.each(start + 1, close, g::COMMA | g::QUOTE).find(ends);
        found.map_or(close, |at| at + usize::from(self.has(at, g::QUOTE)))
    }

    /// `30 percent say they like it, compared with 40 percent who do not`, `… like it, while 40 percent do not`: what others of those asked say
    /// is no part of what a share says.
    pub(super) fn close_share(&self, frame: &mut Frame) {
        const SHARE_ITEMS: usize = 3;
        let share = frame.all & g::DIGIT != 0
            && frame.all & g::COMMA != 0
            && self.any(frame.subject, frame.verb, g::DIGIT);
        if !share {
            return;
        }
        let other = |k: &usize| {
            let next = *k + 1;
            let compared = self.is(next, w::COMPARED) && self.is_any(next + 1, &[w::WITH, w::TO]);
            let reach = frame.end.min(next + 1 + SHARE_ITEMS);
            let while_others = self.is(next, w::WHILE) && self.any(next + 1, reach, g::DIGIT);
            compared || while_others
        };
        let mut commas = self.each(frame.verb + 1, frame.end, g::COMMA);
        if let Some(comma) = commas.find(other) {
            frame.end = comma;
        }
    }

    /// The last item of a subject with the place that belongs to it: `its head on the island`.
    pub(in super::super) fn with_place(&self, subject: Phrase, end: usize) -> usize {
        let place = self
            .has(subject.last + 1, g::PREP)
            .then(|| self.phrase_right(subject.last + 2, end))
            .flatten();
        place.map_or(subject.last, |place| place.last)
    }

    /// “Ann Lee, whose book says that it is late, died”: the comma before the main verb ends what is reported of what is hers.
    pub(super) fn close_whose(&self, frame: &mut Frame) {
        const OWNED_ITEMS: usize = 4;
        if frame.all & g::COMMA == 0 {
            return;
        }
        let from = frame.subject.saturating_sub(OWNED_ITEMS).max(frame.lo);
        let to = frame.subject.max(from) + 1;
        let before = self.items.get(from..to).unwrap_or_default();
        let Some(whose) = before.iter().rposition(|item| item.is(w::WHOSE)) else {
            return;
        };
        let whose = from + whose;
        let opens =
            whose > frame.lo && self.has(whose - 1, g::COMMA) && !self.any(whose, to, g::PUNCT);
        if !opens {
            return;
        }
        let main = (frame.verb + 1..frame.end).find(|k| {
            self.has(*k, g::COMMA)
                && self.has(*k + 1, g::FIN | g::AUX)
                && self.has(*k + 1, g::SMALL)
                && !self.has(*k + 1, g::NOMINAL | g::DET)
        });
        frame.end = main.unwrap_or(frame.end);
    }
}

//! “LEEDS, England (AP) — A man was held”: where a report was written, before its first sentence, and the day behind its title.

use super::content::Frame;
use super::grammar::{g, Grammar};
use crate::lang::w;
use crate::tokens::{flag, Kind, Punct};

/// Items of a dateline up to its dash: place, region, agency, day.
const ITEMS: usize = 14;
/// Items of a day with its month and year, and the dash before it.
const DATE_ITEMS: usize = 6;

impl Grammar<'_> {
    /// Where the sentence of a clause begins that starts with a dateline, or `from`.
    pub(crate) fn after_dateline(&self, from: usize, to: usize) -> usize {
        if from >= to {
            return from;
        }
        let place = &self.items[from];
        if !place.has(flag::ALL_CAPITALS) || !place.is_word() {
            return from;
        }
        let dash = self.find(from, to.min(from + ITEMS), g::DASH);
        let listed = self.items[from..dash].iter().all(|token| {
            let small_mark = matches!(
                token.punct(),
                Some(Punct::Comma | Punct::Period | Punct::OpenBracket | Punct::CloseBracket)
            );
            token.capital() || token.kind() == Kind::Number || small_mark
        });
        // “IBM — the company with the plan — is late”
        let capital = |at: usize| self.items.get(at).is_some_and(|token| token.capital());
        let begins = |at: usize| capital(at) || self.has(at, g::QUOTE);
        if dash < to && self.has(dash, g::DASH) && listed && begins(dash + 1) {
            dash + 1
        } else {
            from
        }
    }

    /// `Lee criticises plans for the pier - 2004-03-23`, `… — May 3, 2004`: the day of the page, behind the last dash of its title.
    pub(super) fn close_at_date(&self, frame: &mut Frame) {
        if frame.all & g::DASH == 0 || !self.has(frame.end.saturating_sub(1), g::DIGIT) {
            return;
        }
        let from = frame.end.saturating_sub(DATE_ITEMS).max(frame.last + 2);
        let dash = (from..frame.end).rev().find(|k| self.has(*k, g::DASH));
        let Some(dash) = dash else {
            return;
        };
        let month = |k: usize| self.has(k, g::TIME) || self.is(k, w::MAY);
        let date = |k: usize| self.has(k, g::DIGIT | g::COMMA) || month(k);
        let numbers = || self.text[self.items[dash + 1].span().range()].contains(['-', '/']);
        let day = || (dash + 1..frame.end).any(month);
        // “lost 3 - 2” is no day.
        if (dash + 1..frame.end).all(date) && (day() || numbers()) {
            frame.end = dash;
        }
    }
}

//! “LEEDS, England (AP) — A man was held”: where a report was written, before its first sentence.

use super::grammar::{g, Grammar};
use crate::tokens::{flag, Kind, Punct};

/// Items of a dateline up to its dash: place, region, agency, day.
const ITEMS: usize = 14;

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
}

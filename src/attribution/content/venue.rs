//! Where something was said, `called it “late” in an interview with the Herald`: none of what was said.

use super::super::grammar::{g, Grammar};
use super::{Pattern, Reading};
use crate::lang::{also, w};

impl Grammar<'_> {
    /// Leaves the venue out that a reading ends with. An object leaves no doubt; of a clause it could be the venue of what is told in it,
    /// unless a quote stands before it.
    pub(crate) fn leave_out_venue(&self, reading: &mut Reading) {
        let object = matches!(reading.pattern, Pattern::Object | Pattern::Prepositional);
        let clause = matches!(
            reading.pattern,
            Pattern::Clause | Pattern::Pronoun | Pattern::That
        );
        if !(object || clause) || reading.count != 1 {
            return;
        }
        let span = &mut reading.spans[0];
        let behind = span.first + 1;
        let words = self.items.get(behind..=span.last).unwrap_or_default();
        let opens = (behind..)
            .zip(words)
            .filter(|(_, item)| item.is_any(&[w::IN, w::DURING]));
        let venue = opens
            .map(|(at, _)| at)
            .filter(|at| object || self.has(*at - 1, g::QUOTE))
            .find(|at| self.is_venue(*at, span.last));
        if let Some(at) = venue.filter(|at| !self.of_deed(span.first, *at)) {
            *span = self.range(span.first, at - 1).unwrap_or(*span);
        }
    }

    /// Whether the words from the “in” or “during” at `at` to `last` say where something was said: `in a tweet on Sunday`, `during the debate`, `in speeches`.
    #[inline(never)] // hardly any word comes here, and the walk needs the registers
    fn is_venue(&self, at: usize, last: usize) -> bool {
        const ADJECTIVES: usize = 3;
        let within = self.is(at, w::IN);
        if at >= last {
            return false;
        }
        let some = within && self.is_any(at + 1, &[w::A, w::AN, w::ONE]);
        let opens = some || !within && self.has(at + 1, g::ART);
        let noun = if opens {
            self.noun_behind_article(at + 1, ADJECTIVES, last + 1, also::VENUE)
        } else {
            let venues = |k: &usize| self.has(*k, g::PLURAL) && self.info(*k).is_also(also::VENUE);
            Some(at + 1).filter(|k| within && venues(k))
        };
        noun.is_some_and(|noun| !self.any(noun + 1, last + 1, g::QUOTE | g::FIN | g::BREAK))
    }

    /// `accused him of hiding it in an interview`: the deed may have been done there.
    fn of_deed(&self, first: usize, at: usize) -> bool {
        let ing = |k: usize| self.has(k, g::ING) && k > 0 && self.has(k - 1, g::PREP);
        let him = at == first + 1 && self.has(first, g::OBJ);
        him || (first..at).any(ing)
    }
}

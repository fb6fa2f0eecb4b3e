//! Readings that are none for what stands with the verb: `claimed the title`, `reported for duty`, `quoting two officials`.

use super::super::content::Pattern;
use super::super::grammar::g;
use super::{Candidate, Part};
use crate::lang::{is, w};
use crate::tokens::Punct;

/// Items of an object up to its noun.
const OBJECT_ITEMS: usize = 6;

impl Part<'_> {
    /// Whether a verb that may report does something else here.
    pub(super) fn does(&self, candidate: &Candidate) -> bool {
        self.with_thing(candidate)
            || self.quotes_people(candidate)
            || self.goes_without(candidate)
            || self.in_writing(candidate)
            || self.handed_over(candidate)
    }

    /// `reported her to the school`: who was reported, and to whom.
    fn handed_over(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let first = candidate.verb + 1;
        let spans = candidate.reading.spans();
        candidate.reading.pattern == Pattern::Object
            && (grammar.has(first, g::OBJ) || grammar.is(first, w::HER))
            && grammar.is(first + 1, w::TO)
            && !candidate.has_quote()
            && spans.first().is_some_and(|span| span.first == first)
            && grammar.info(candidate.verb).lemma == w::REPORT
    }

    /// `claimed the title`, `answered the phone`, `reported to work`: an object, or a goal, that nothing is reported of.
    fn with_thing(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let governs = matches!(
            candidate.reading.pattern,
            Pattern::Object | Pattern::Prepositional | Pattern::To | Pattern::Clause
        );
        if !governs || candidate.has_quote() {
            return false;
        }
        let verb = grammar.info(candidate.verb).lemma;
        let deeds = grammar.tokens.vocabulary.lexicon.deeds_of(verb);
        if deeds.is_empty() {
            return false;
        }
        let is_deed = |object| deeds.iter().any(|(_, of)| *of == object);
        // “contend with”
        let next = grammar.items.get(candidate.verb + 1);
        if next.is_some_and(|next| next.is_word() && is_deed(next.word())) {
            return true;
        }
        let first = candidate.reading.spans().first().map(|span| span.first);
        // “has known Lee since she was a girl”
        let since = first.is_some_and(|first| {
            let reach = grammar.items.len().min(first + OBJECT_ITEMS);
            is_deed(w::SINCE) && (first + 1..reach).any(|k| grammar.is(k, w::SINCE))
        });
        if since {
            return true;
        }
        if candidate.reading.pattern == Pattern::Clause {
            return false;
        }
        // “insisted on anonymity to describe a meeting”
        let before = first.filter(|first| {
            *first > candidate.verb + 1 && candidate.reading.pattern == Pattern::To
        });
        if before.is_some_and(|first| {
            let before = &grammar.items[first - 1];
            before.is_word() && is_deed(before.word())
        }) {
            return true;
        }
        let thing = |first: usize, last: usize| {
            let from = first + usize::from(grammar.is(first, w::TO));
            let reach = last.min(from + OBJECT_ITEMS);
            let ends = |k: &usize| grammar.has(*k, g::PREP | g::PUNCT | g::SUBORD | g::DAY);
            let noun_from = |from| (from..=reach).find(ends).unwrap_or(reach + 1);
            let mut end = noun_from(from);
            // “24 of the 34 seats”, “a number of cases”
            let several = end > from
                && grammar.is(end, w::OF)
                && (grammar.has(end - 1, g::DIGIT) || grammar.is(end - 1, w::NUMBER));
            if several {
                end = noun_from(end + 1);
            }
            // “argued the case himself”
            let own = end > from + 1 && grammar.info(end - 1).any(is::REFLEXIVE);
            end -= usize::from(own);
            end > from && is_deed(grammar.items[end - 1].word())
                || is_deed(w::SUM) && self.is_amount(from, last)
        };
        let mut spans = candidate.reading.spans().iter();
        spans.any(|span| thing(span.first, span.last))
    }

    /// `$40`, `3 percent`, `a $40 fee`, `from $2 million`
    fn is_amount(&self, from: usize, last: usize) -> bool {
        let grammar = self.grammar;
        let opens = grammar.has(from, g::PREP) || grammar.is_any(from, &[w::A, w::AN]);
        let from = from + usize::from(opens);
        let mark = |at: usize, mark| {
            grammar
                .items
                .get(at)
                .is_some_and(|item| item.is_punct(mark))
        };
        let share = grammar.is(from + 1, w::PERCENT) || mark(from + 1, Punct::Percent);
        from < last && (mark(from, Punct::Currency) || grammar.has(from, g::DIGIT) && share)
    }

    /// `quoting two officials`: who is quoted, and not what.
    fn quotes_people(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let quotes = candidate.reading.pattern == Pattern::Object
            && !candidate.has_quote()
            && grammar.info(candidate.verb).lemma == w::QUOTE;
        let somebody = |k: usize| grammar.has(k, g::SOURCE | g::CAP) && !grammar.has(k, g::NOUN);
        let spans = candidate.reading.spans();
        quotes && spans.iter().all(|span| somebody(span.last))
    }

    /// `put it in writing, and left`: how it was put.
    fn in_writing(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let verb = candidate.verb;
        grammar.is(verb, w::WRITING)
            && verb > self.lo
            && grammar.is(verb - 1, w::IN)
            && (grammar.has(verb + 1, g::PUNCT | g::SUBORD)
                || grammar.is_any(verb + 1, &[w::AND, w::BUT]))
    }

    /// `It goes without saying that the road is steep.`
    fn goes_without(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let verb = candidate.verb;
        grammar.is(verb, w::SAYING)
            && verb > self.lo + 1
            && grammar.is(verb - 1, w::WITHOUT)
            && grammar.is_any(verb - 2, &[w::GO, w::GOES, w::WENT])
    }
}

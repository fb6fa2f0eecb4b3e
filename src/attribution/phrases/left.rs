//! How far a noun phrase goes to the left of its head.

use super::super::grammar::{g, Grammar};
use super::TIME_WORDS;
use crate::lang::{is, w};
use crate::tokens::Punct;

/// Bytes of a year.
const YEAR_BYTES: usize = 4;
/// Words between marks that may be a name inside a noun phrase.
const NAME_IN_MARKS: usize = 4;

impl Grammar<'_> {
    pub(super) fn extend_left(&self, head: usize, lo: usize) -> usize {
        let mut first = head;
        let mut at = head;
        while at > lo {
            at -= 1;
            let bits = self.bits[at];
            if bits & g::QUOTE != 0 {
                // “the “No Cuts” group”: a short name between marks, behind an article or an adjective.
                let name = at > lo
                    && self.has(at - 1, g::DET)
                    && self.quote_words(at) <= NAME_IN_MARKS
                    && !self.comma_inside(at);
                if name {
                    continue;
                }
                break;
            }
            if bits & g::POSS != 0 {
                continue;
            }
            if bits & g::PUNCT != 0 {
                match self.items[at].mark() {
                    Punct::Period => {
                        if !self.stop_of_abbreviation(at, lo) && !self.glued(at) {
                            break;
                        }
                    }
                    Punct::Ampersand
                    | Punct::Slash
                    | Punct::Percent
                    | Punct::Currency
                    | Punct::Hyphen => {}
                    Punct::CloseBracket => match self.bracket_before(at, lo) {
                        Some(open) => at = open,
                        None => break,
                    },
                    _ => break,
                }
                continue;
            }
            // “The way Lee tells it, …”
            if self.is(at, w::WAY)
                && at > lo
                && self.is(at - 1, w::THE)
                && self.tells_it(head + 1, self.items.len())
            {
                break;
            }
            if self.is(at, w::AND) {
                match self.joined_left(at, head, lo) {
                    Some(to) => {
                        first = to;
                        at = to;
                        continue;
                    }
                    None => break,
                }
            }
            // “groups such as the Harbour Trust”
            if self.is(at, w::AS) && at > lo + 1 && self.is(at - 1, w::SUCH) {
                at -= 1;
                continue;
            }
            // “That site calls itself”: at the head of a sentence it points at one thing.
            if at == lo
                && self.is(at, w::THAT)
                && first == lo + 1
                && self.has(first, g::SMALL)
                && !self.has(head, g::PLURAL)
            {
                first = at;
                break;
            }
            // “a woman behind me in the queue said”
            if bits & g::OBJ != 0
                && at > lo + 1
                && self.has(at - 1, g::PREP)
                && self.has(at + 1, g::PREP)
                && self.has(at - 2, g::NOMINAL)
            {
                at -= 1;
                continue;
            }
            if bits & (g::SUBORD | g::SUBJ | g::OBJ | g::AUX) != 0 {
                break;
            }
            if self.names_noun(at, self.items.len()) {
                continue;
            }
            // “On Sunday Ann Lee said”
            if bits & (g::DAY | g::TIME) != 0 && first == at + 1 && self.opens_with_day(at, lo) {
                break;
            }
            if bits & g::FIN != 0 {
                // “…,” retired general Ann Lee said
                let adjective = bits & g::PAST != 0 && at > lo && self.comma_inside(at - 1);
                if adjective && self.has(at - 1, g::QUOTE) {
                    first = at;
                }
                break;
            }
            let infinitive = bits & g::VERB != 0
                && at > lo
                && (self.has(at - 1, g::AUX | g::NEG) || self.is(at - 1, w::TO));
            if infinitive && !self.has(at - 1, g::ART) {
                break;
            }
            if bits & g::ING != 0 && at > lo && self.has(at - 1, g::COMMA) {
                break;
            }
            if bits & g::ADV != 0 {
                continue;
            }
            // “A report issued last week by inspectors said”
            if self.is(at, w::BY) && at > lo && self.has(at - 1, g::TIME | g::DAY) {
                break;
            }
            // “Last week Senator Ann Lee said”
            let lately = bits & g::TIME != 0
                && at > lo
                && first == at + 1
                && self.has(first, g::CAP)
                && self.is_any(at - 1, &[w::LAST, w::THIS, w::NEXT]);
            if lately {
                break;
            }
            // “For decades residents said”
            let ages = g::TIME | g::PLURAL;
            if bits & ages == ages
                && at == lo + 1
                && self.has(lo, g::PREP)
                && self.has(first, g::PLURAL | g::CAP)
            {
                break;
            }
            // “In a letter Ann Lee said”
            if bits & g::SMALL != 0 && self.ends_adjunct(at, lo, first) {
                break;
            }
            // “In 1831 Ann Lee said”
            if bits & g::DIGIT != 0 && self.year_of(at, lo) {
                break;
            }
            // “14.05 The union said”: the time of an entry.
            if at == lo && bits & g::DIGIT != 0 && self.clock_time(at) && self.has(first, g::CAP) {
                break;
            }
            first = at;
            // “Last night a spokesman”, “told reporters the mayor”, “a charge his office”
            let begins = bits & g::ART != 0
                && at > lo
                && (self.has(at - 1, g::TIME)
                    || self.has(at - 1, g::NOMINAL)
                        && !self.has(at - 1, g::DET | g::ADV | g::PREP | g::DIGIT));
            if begins {
                break;
            }
        }
        first
    }

    /// Whether a noun ends what a sentence opens with, right before a name: nobody is called “a letter Ann Lee”.
    fn ends_adjunct(&self, at: usize, lo: usize, name: usize) -> bool {
        at > lo + 1
            && name == at + 1
            && self.has(lo, g::PREP)
            && self.has(lo + 1, g::ART)
            && self.has(name, g::CAP)
            && self.has(at, g::NOUN)
            && !self
                .info(at)
                .any(is::ROLE | is::TITLE | is::GENERIC_PERSON | is::KIN)
    }

    /// `in 1831`, `since 2010`: a year, and nothing of the phrase behind it.
    fn year_of(&self, at: usize, lo: usize) -> bool {
        let item = &self.items[at];
        let digits = &self.text[item.start as usize..item.end() as usize];
        let year = digits.len() == YEAR_BYTES && digits.bytes().all(|b| b.is_ascii_digit());
        let dates = &[w::IN, w::SINCE, w::BY, w::UNTIL];
        year && at > lo && self.is_any(at - 1, dates) && !digits.starts_with('0')
    }

    /// `14.05`, `9:30`: a number that may be a time of day.
    fn clock_time(&self, at: usize) -> bool {
        let item = &self.items[at];
        let text = &self.text[item.start as usize..item.end() as usize];
        let half = text.strip_suffix("am").or(text.strip_suffix("pm"));
        let parts = half.unwrap_or(text).split_once(['.', ':']);
        let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        parts.is_some_and(|(hour, minute)| {
            (1..=2).contains(&hour.len()) && minute.len() == 2 && digits(hour) && digits(minute)
        })
    }

    /// What the phrase is joined with by the “and” at `at`, if both sides are one subject.
    fn joined_left(&self, at: usize, head: usize, lo: usize) -> Option<usize> {
        let before = at.checked_sub(1).filter(|k| *k >= lo)?;
        if !self.has(before, g::WORD | g::CLOSE) {
            return None;
        }
        let (left, right) = (self.bits[before], self.bits[at + 1]);
        if left & g::CAP != 0 && left & g::WORD != 0 {
            return Some(before);
        }
        let plain = left & g::NOMINAL != 0
            && left & (g::SUBJ | g::OBJ) == 0
            && right & (g::CAP | g::DET | g::SUBJ) == 0
            && !self.is(before, w::HER)
            && !self.is(at + 1, w::OTHERS);
        if plain {
            return Some(before);
        }
        if left & (g::NOMINAL | g::CLOSE) != 0 {
            let other = self.phrase_left(before, lo)?;
            if other.first == lo || !self.has(other.first - 1, g::WORD) {
                return Some(other.first);
            }
        }
        let _ = head;
        None
    }

    /// Whether the day or time at `at` ends an “on Sunday morning” with which the clause opens.
    fn opens_with_day(&self, at: usize, lo: usize) -> bool {
        let mut back = (lo..=at).rev().take(TIME_WORDS + 1);
        let on = back.find(|k| !self.has(*k, g::DAY | g::TIME));
        on.is_some_and(|on| {
            self.is(on, w::ON) && (on == lo || self.has(on - 1, g::BREAK | g::QUOTE))
        })
    }
}

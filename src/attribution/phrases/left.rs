//! How far a noun phrase goes to the left of its head.

use super::super::grammar::{g, Grammar};
use super::TIME_WORDS;
use crate::lang::{also, is, w, BEFORE_NAMES};
use crate::tokens::Punct;

/// Bytes of a year.
const YEAR_BYTES: usize = 4;
/// Items behind “and in” among which a letter or an interview stands: no second noun of the phrase before.
const PAPER_ITEMS: usize = 3;
/// Words between marks that may be a name inside a noun phrase.
const NAME_IN_MARKS: usize = 4;

/// What an item is to the phrase behind it.
enum Step {
    /// Between words of the phrase, like all from here on: whether it belongs to the phrase shows further left.
    Over(usize),
    /// A word of the phrase, which reaches to here at least.
    Reaches(usize),
    /// The first word of the phrase.
    Begins,
    /// No part of the phrase.
    Ends,
}

impl Grammar<'_> {
    /// Where the phrase begins whose head is at `head`, not before `lo`.
    pub(super) fn extend_left(&self, head: usize, lo: usize) -> usize {
        let mut first = head;
        let mut at = head;
        while at > lo {
            at -= 1;
            match self.step_left(at, (first, head), lo) {
                Step::Over(to) => at = to,
                Step::Reaches(to) => (first, at) = (to, to),
                Step::Begins => return at,
                Step::Ends => break,
            }
        }
        first
    }

    /// What the item at `at` is to a phrase that reaches from `first` to its head so far.
    fn step_left(&self, at: usize, (first, head): (usize, usize), lo: usize) -> Step {
        let bits = self.bits[at];
        if bits & (g::QUOTE | g::POSS | g::PUNCT) != 0 {
            return self.step_at_mark(at, bits, lo);
        }
        if let Some(step) = self.step_at_link(at, (first, head), lo) {
            return step;
        }
        if bits & (g::SUBORD | g::SUBJ | g::OBJ | g::AUX) != 0 {
            return Step::Ends;
        }
        if self.names_noun(at, self.items.len()) {
            return Step::Over(at);
        }
        // “On Sunday Ann Lee said”
        if bits & (g::DAY | g::TIME) != 0 && first == at + 1 && self.opens_with_day(at, lo) {
            return Step::Ends;
        }
        if bits & g::FIN != 0 {
            // “…,” retired general Ann Lee said
            let adjective = bits & g::PAST != 0 && at > lo && self.comma_inside(at - 1);
            return if adjective && (self.has(at - 1, g::QUOTE) || self.of_office(at)) {
                Step::Begins
            } else {
                Step::Ends
            };
        }
        if self.verb_of_another(at, lo) {
            return Step::Ends;
        }
        if bits & g::ADV != 0 {
            return Step::Over(at);
        }
        if self.ends_opening(at, first, lo) {
            return Step::Ends;
        }
        if self.article_begins(at, lo) {
            return Step::Begins;
        }
        Step::Reaches(at)
    }

    /// What a mark, a piece in marks or the possessive is to a phrase.
    fn step_at_mark(&self, at: usize, bits: u64, lo: usize) -> Step {
        if bits & g::QUOTE != 0 {
            let nickname = self.tokens.is_nickname(at, lo..self.items.len());
            return if nickname || self.name_in_marks(at, lo) {
                Step::Over(at)
            } else {
                Step::Ends
            };
        }
        if bits & g::POSS != 0 {
            return Step::Over(at);
        }
        self.mark_left(at, lo).map_or(Step::Ends, Step::Over)
    }

    /// What “and”, “such as”, a pronoun between two prepositions and the like are to a phrase, if the word at `at` is one.
    fn step_at_link(&self, at: usize, (first, head): (usize, usize), lo: usize) -> Option<Step> {
        // “The way Lee tells it, …”
        if self.is(at, w::WAY)
            && at > lo
            && self.is(at - 1, w::THE)
            && self.tells_it(head + 1, self.items.len())
        {
            return Some(Step::Ends);
        }
        if self.is(at, w::AND) {
            return Some(self.joined_left(at, lo).map_or(Step::Ends, Step::Reaches));
        }
        // “groups such as the Harbour Trust”
        if self.is(at, w::AS) && at > lo + 1 && self.is(at - 1, w::SUCH) {
            return Some(Step::Over(at - 1));
        }
        // “That site calls itself”: at the head of a sentence it points at one thing.
        if at == lo
            && self.is(at, w::THAT)
            && first == lo + 1
            && self.has(first, g::SMALL)
            && !self.has(head, g::PLURAL)
        {
            return Some(Step::Begins);
        }
        // “a woman behind me in the queue said”
        let behind_me = self.has(at, g::OBJ)
            && at > lo + 1
            && self.has(at - 1, g::PREP)
            && self.has(at + 1, g::PREP)
            && self.has(at - 2, g::NOMINAL);
        behind_me.then(|| Step::Over(at - 1))
    }

    /// `the “No Cuts” group`: a short name between marks, behind an article or an adjective.
    fn name_in_marks(&self, quote: usize, lo: usize) -> bool {
        quote > lo
            && self.has(quote - 1, g::DET)
            && self.quote_words(quote) <= NAME_IN_MARKS
            && !self.comma_inside(quote)
    }

    /// How far a mark belongs to the phrase behind it, if it does: the stop of an abbreviation, signs between words, brackets.
    fn mark_left(&self, at: usize, lo: usize) -> Option<usize> {
        match self.items[at].mark() {
            Punct::Period => (self.stop_of_abbreviation(at, lo) || self.glued(at)).then_some(at),
            Punct::Ampersand | Punct::Slash | Punct::Percent | Punct::Currency | Punct::Hyphen => {
                Some(at)
            }
            Punct::CloseBracket => self.bracket_before(at, lo),
            Punct::Comma => (at > lo && self.suffix_behind(at)).then_some(at),
            _ => None,
        }
    }

    /// `He had to tell her`, `…, leaving Lee`: a verb that has the phrase as its object.
    fn verb_of_another(&self, at: usize, lo: usize) -> bool {
        if at == lo {
            return false;
        }
        let before = at - 1;
        let infinitive = self.has(at, g::VERB)
            && (self.has(before, g::AUX | g::NEG) || self.is(before, w::TO))
            && !self.has(before, g::ART);
        infinitive || self.has(at, g::ING) && self.has(before, g::COMMA) && !self.of_office(at)
    }

    /// `…, sporting director Ann Lee said`, `…, retired general Ann Lee said`: whether the participle at `at` belongs to an office before a
    /// name; what is told of somebody, `…, urging director Ann Lee`, does not.
    pub(crate) fn of_office(&self, at: usize) -> bool {
        let office = at + 1;
        self.has(office, g::SOURCE)
            && self.has(office, g::SMALL)
            && !self.has(office, g::PLURAL | g::DET)
            && self.has(office + 1, g::CAP)
            && !self.has(at, g::SPEECH)
    }

    /// Whether the word at `at` ends what stands before a phrase that begins at `name`, and is no word of the phrase.
    fn ends_opening(&self, at: usize, name: usize, lo: usize) -> bool {
        let bits = self.bits[at];
        // “A report issued last week by inspectors said”
        if self.is(at, w::BY) && at > lo && self.has(at - 1, g::TIME | g::DAY) {
            return true;
        }
        // “Last week Senator Ann Lee said”
        let lately = || {
            at > lo
                && name == at + 1
                && self.has(name, g::CAP)
                && self.is_any(at - 1, &[w::LAST, w::THIS, w::NEXT])
        };
        if bits & g::TIME != 0 && lately() {
            return true;
        }
        // “For decades residents said”
        let ages = g::TIME | g::PLURAL;
        if bits & ages == ages
            && at == lo + 1
            && self.has(lo, g::PREP)
            && self.has(name, g::PLURAL | g::CAP)
        {
            return true;
        }
        // “In a letter Ann Lee said”
        if bits & g::SMALL != 0 && self.ends_adjunct(at, lo, name) {
            return true;
        }
        // “… at 9:14 AM Ann Lee wrote”: above the mail that is answered.
        if at > lo && self.has(name, g::CAP) && self.half_of_day(at) {
            return true;
        }
        // “In 1831 Ann Lee said”; “14.05 The union said”: the time of an entry.
        let timed = at == lo || self.is(at - 1, w::AT);
        let clock = || timed && self.clock_time(at) && self.has(name, g::CAP);
        bits & g::DIGIT != 0 && (self.year_of(at, lo) || clock())
    }

    /// `Last night a spokesman`, `told reporters the mayor`, `a charge his office`: an article behind what is no part of its phrase.
    fn article_begins(&self, at: usize, lo: usize) -> bool {
        self.has(at, g::ART)
            && at > lo
            && (self.has(at - 1, g::TIME)
                || self.has(at - 1, g::NOMINAL)
                    && !self.has(at - 1, g::DET | g::ADV | g::PREP | g::DIGIT))
    }

    /// Whether a noun ends what a sentence opens with, right before a name: nobody is called “a letter Ann Lee”, “the inquest Dr. Lee”.
    fn ends_adjunct(&self, at: usize, lo: usize, name: usize) -> bool {
        let somebody = is::ROLE | is::TITLE | is::GENERIC_PERSON | is::KIN;
        // “At Monday's meeting Ann Lee said”
        let whose = at > lo + 2 && self.has(lo + 2, g::POSS);
        let info = self.info(at);
        let place = self.has(at, g::NOUN)
            || info.is_also(also::VENUE)
            || info.is_also(also::COURT)
            || self.info(name).any(is::TITLE);
        at > lo + 1
            && name == at + 1
            && self.has(lo, g::PREP)
            && (self.has(lo + 1, g::ART) || whose)
            && self.has(name, g::CAP)
            && place
            && !self.items[at].is_any(&BEFORE_NAMES)
            && !self.is(at, w::FORMER)
            && !info.any(somebody)
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

    /// `9:14 AM`, `9 a.m.`: the half of the day behind a time.
    fn half_of_day(&self, at: usize) -> bool {
        self.is_any(at, &[w::AM, w::PM, w::A_M, w::P_M]) && at > 0 && self.has(at - 1, g::DIGIT)
    }

    /// What the phrase is joined with by the “and” at `at`, if both sides are one subject.
    fn joined_left(&self, at: usize, lo: usize) -> Option<usize> {
        if let Some(title) = self.title_joined(at, lo) {
            return Some(title);
        }
        let before = at.checked_sub(1).filter(|k| *k >= lo)?;
        if !self.has(before, g::WORD | g::CLOSE) {
            return None;
        }
        // “backs Lee as a delegate and in a letter praised her”
        let paper = |k: usize| {
            let info = self.info(k);
            info.any(is::REPORT_NOUN) || info.is_also(also::VENUE)
        };
        let mut behind = at + 2..self.items.len().min(at + 2 + PAPER_ITEMS);
        if self.is_any(at + 1, &[w::IN, w::ON, w::AT]) && behind.any(paper) {
            return None;
        }
        let (left, right) = (self.bits[before], self.bits[at + 1]);
        // “closed in May and the board left”
        let when = left & (g::TIME | g::DAY) != 0 && right & (g::TIME | g::DAY) == 0;
        if when && before > lo && self.has(before - 1, g::PREP) {
            return None;
        }
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
            let other = self.phrase_before(before, lo)?;
            if other.first == lo || !self.has(other.first - 1, g::WORD) {
                return Some(other.first);
            }
        }
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

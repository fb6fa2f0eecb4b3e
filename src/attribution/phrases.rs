//! Where a noun phrase begins and ends.

mod left;
mod right;

use super::grammar::{g, Grammar};
use crate::lang::{also, form, is, w, WordId};
use crate::span::{span, Span};
use crate::tokens::Punct;

/// A range of items of the narration, both ends inside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Phrase {
    pub first: usize,
    pub last: usize,
}

impl Phrase {
    pub(crate) fn new(first: usize, last: usize) -> Self {
        Self { first, last }
    }
}

/// Items back to where a noun phrase may begin. Phrases in it (`Ann (aged 5) (in hat)`, `the man behind us`) are found by the same function,
/// so that this is how deep it goes too.
const PHRASE_ITEMS: usize = 250;
/// Words of a trailing time phrase (`on Monday`, `in early 2010`) that are passed over.
const TIME_WORDS: usize = 6;
/// Words of a name behind “named”: what is longer is a heading.
const NAME_WORDS: usize = 8;

impl Grammar<'_> {
    /// The bytes of a phrase.
    pub(super) fn span(&self, phrase: Phrase) -> Span {
        span(
            self.items[phrase.first].start,
            self.items[phrase.last].end(),
        )
    }

    /// Whether the full stop at `at` belongs to the word before it.
    fn stop_of_abbreviation(&self, at: usize, lo: usize) -> bool {
        at > lo && self.has(at, g::STOP) && self.has(at - 1, g::ABBR) && {
            self.items[at].start == self.items[at - 1].end()
        }
    }

    /// `Mr. and Mrs. Lee`: where the first of two titles stands that the “and” at `and` joins.
    fn title_joined(&self, and: usize, lo: usize) -> Option<usize> {
        let title = |k: usize| self.has(k, g::CAP) && self.info(k).any(is::TITLE);
        let before = and.checked_sub(1).filter(|k| *k >= lo)?;
        let first = before - usize::from(self.stop_of_abbreviation(before, lo));
        (self.is(and, w::AND) && title(first) && title(and + 1)).then_some(first)
    }

    /// Whether no space stands on either side: the stop in `tidemark.com`.
    fn glued(&self, at: usize) -> bool {
        let joined = |a: usize, b: usize| {
            b < self.items.len()
                && self.items[a].end() == self.items[b].start
                && self.has(b, g::WORD)
        };
        at > 0
            && self.has(at - 1, g::WORD)
            && self.items[at - 1].end() == self.items[at].start
            && joined(at, at + 1)
    }

    /// The opening bracket that the closing one at `at` belongs to.
    pub(crate) fn bracket_before(&self, at: usize, lo: usize) -> Option<usize> {
        (lo..at).rev().find(|k| self.has(*k, g::OPEN))
    }

    /// The noun phrase that ends at item `end`, not reaching before `lo`.
    pub(crate) fn phrase_left(&self, end: usize, lo: usize) -> Option<Phrase> {
        self.phrase_before(end, lo.max(end.saturating_sub(PHRASE_ITEMS)))
    }

    /// The same where the reach is told already, for a phrase inside a phrase.
    fn phrase_before(&self, end: usize, lo: usize) -> Option<Phrase> {
        // “The second said”: no time.
        if self.one_of_two(end, lo) {
            return Some(Phrase::new(end - 1, end));
        }
        let at = self.without_adverbs_left(self.without_time_left(end, lo), lo);
        if !self.has(at, g::WORD) {
            return self.phrase_left_of_mark(at, lo);
        }
        // “The”, “a” and a comma: what stands there is no phrase.
        if self.is_any(at, &[w::THE, w::A, w::AN]) {
            return None;
        }
        if self.has(at, g::OBJ) || self.is_any(at, &[w::HER, w::WHOM]) {
            if let Some(outer) = self.phrase_around_object(at, lo) {
                return outer;
            }
        }
        if self.has(at, g::SUBJ) || self.is_any(at, &[w::THIS, w::THAT, w::THESE, w::THOSE]) {
            return Some(Phrase::new(at, at));
        }
        if !self.has(at, g::NOMINAL) && !self.noun_after_all(at, lo) {
            return None;
        }
        let mut first = self.extend_left(at, lo);
        while first < at
            && self.has(first, g::PREP | g::ADV)
            && !self.is_any(first, &[w::BOTH, w::ALL, w::EACH])
        {
            first += 1;
        }
        let first = self.over_participle(first, lo).unwrap_or(first);
        let first = self.behind_time(first, at, lo);
        let first = self.behind_opening(first, at, lo);
        // “At least one family said”
        let least =
            first > lo && self.is_any(first, &[w::LEAST, w::MOST]) && self.is(first - 1, w::AT);
        Some(Phrase::new(first - usize::from(least), at))
    }

    /// Steps left over adverbs at the end of a phrase.
    fn without_adverbs_left(&self, end: usize, lo: usize) -> usize {
        let adverb = |at: usize| {
            self.has(at, g::ADV)
                && self.has(at, g::SMALL)
                && !self.is_any(at, &[w::ALL, w::BOTH, w::EACH])
        };
        let mut at = end;
        while at > lo && adverb(at) {
            at -= 1;
        }
        at
    }

    /// `the mayor (right)`, `90 %`, `Lee Jr.`: the phrase that ends in a mark.
    fn phrase_left_of_mark(&self, at: usize, lo: usize) -> Option<Phrase> {
        let inner = if self.has(at, g::CLOSE) {
            self.bracket_before(at, lo)?
        } else if self.items[at].is_punct(Punct::Percent) && at > lo {
            return Some(Phrase::new(at - 1, at));
        } else if self.stop_of_abbreviation(at, lo) {
            at
        } else {
            return None;
        };
        let inner = self.phrase_before(inner.checked_sub(1).filter(|k| *k >= lo)?, lo)?;
        Some(Phrase::new(inner.first, at))
    }

    /// The phrase around the pronoun at `at`, which it ends in: `one of them`, `the man in front of us`, `those around him`. None where
    /// nothing stands around it, and nothing inside where what stands there is no phrase.
    fn phrase_around_object(&self, at: usize, lo: usize) -> Option<Option<Phrase>> {
        let room = at >= lo + 2;
        let object = self.has(at, g::OBJ);
        if room && self.is(at - 1, w::OF) {
            if self.is(at, w::WHOM) {
                return Some(Some(Phrase::new(at - 2, at)));
            }
            // “the man in front of us said”
            let outer = object
                && at >= lo + 4
                && self.has(at - 3, g::PREP)
                && !self
                    .info(at - 2)
                    .any(is::QUANTIFIER | is::NUMBER | is::INDEFINITE);
            if outer {
                let outer = self.phrase_before(at - 4, lo);
                return Some(outer.map(|outer| Phrase::new(outer.first, at)));
            }
            // “one of them”
            if object && self.has(at - 2, g::WORD) {
                return Some(Some(Phrase::new(at - 2, at)));
            }
        }
        // “those around him said”
        let around = room && (object || self.is(at, w::HER)) && self.has(at - 1, g::PREP);
        around.then(|| {
            let mut before = at - 2;
            // “a man close to her said”
            if before > lo && self.is(at - 1, w::TO) && !self.has(before, g::NOMINAL | g::OBJ) {
                before -= 1;
            }
            self.phrase_before(before, lo)
                .filter(|outer| !self.has(outer.last, g::SUBJ | g::OBJ))
                .map(|outer| Phrase::new(outer.first, at))
        })
    }

    /// `his say`, `a call`: a verb by its form that what stands before it makes a noun.
    fn noun_after_all(&self, at: usize, lo: usize) -> bool {
        self.has(at, g::VERB)
            && at > lo
            && (self.has(at - 1, g::DET | g::CAP | g::POSS)
                || self.is_any(
                    at - 1,
                    &[w::OF, w::IN, w::FOR, w::FROM, w::WITH, w::TO, w::BY],
                )
                || self.has(at - 1, g::NOMINAL) && !self.has(at - 1, g::SUBJ))
    }

    /// `and on Monday Lee said`, `In May 1784 the Dean said`: where the phrase from `first` to `last` begins behind a time that a preposition
    /// governs.
    fn behind_time(&self, first: usize, last: usize, lo: usize) -> usize {
        const BEFORE: &[WordId] = &[w::ON, w::IN, w::BY, w::SINCE, w::LAST, w::NEXT, w::UNTIL];
        let governed = first > lo && self.is_any(first - 1, BEFORE);
        let time = |k: usize| self.has(k, g::DAY | g::TIME) && self.has(k, g::CAP);
        if !governed || !time(first) {
            return first;
        }
        let behind = first + 1 + usize::from(self.has(first + 1, g::DIGIT));
        let named = self.has(behind, g::CAP) && !self.has(behind, g::DAY | g::TIME);
        let article = behind < last && self.has(behind, g::ART);
        if behind <= last && (named || article) {
            behind
        } else {
            first
        }
    }

    /// `Outside court Mr Lee said`, `By noon Lee said`: where the name begins behind the phrase that opens the sentence.
    fn behind_opening(&self, first: usize, last: usize, lo: usize) -> usize {
        let name = first + 1;
        let opens = first > lo
            && self.has(first - 1, g::PREP | g::ADV)
            && (first - 1 == lo || self.has(first - 2, g::BREAK))
            && self.has(first, g::SMALL)
            && self.has(first, g::NOMINAL)
            && !self.has(first, g::DET | g::PLURAL);
        // “Outside court Mr Lee”: nobody's office.
        let titled = || self.info(name).any(is::TITLE) && !self.info(name).any(is::ROLE);
        if !opens || self.has(first, g::SOURCE) && !(name <= last && titled()) {
            return first;
        }
        let known = is::ROLE | is::TITLE | is::DEMONYM | is::KIN | is::NUMBER;
        let named = name <= last && (name..=last).all(|k| self.has(k, g::CAP | g::PUNCT));
        if named && !self.has(name, g::TIME | g::DAY) && !self.info(first).any(known) {
            name
        } else {
            first
        }
    }

    /// `The other said`, `A third said`: one of those who were named, or of a number of people.
    pub(super) fn one_of_two(&self, at: usize, lo: usize) -> bool {
        at > lo
            && self.is_any(at, &[w::OTHER, w::SECOND, w::THIRD, w::FOURTH])
            && self.is_any(at - 1, &[w::THE, w::A])
    }

    /// `a man wearing a red hat said`, `a man dressed as a badger said`: where the phrase begins whose participle has the one at
    /// `object` as its object.
    fn over_participle(&self, object: usize, lo: usize) -> Option<usize> {
        if !self.has(object, g::ART) {
            return None;
        }
        let before = object.checked_sub(1)?;
        let verb = before.checked_sub(usize::from(self.is(before, w::AS)))?;
        let noun = verb.checked_sub(1).filter(|noun| *noun >= lo)?;
        if !self.has(verb, g::SMALL) {
            return None;
        }
        let info = self.info(verb);
        let wears = verb + 1 == object && info.form(form::ING) && !info.any(is::NOT_ING);
        let dressed = verb + 1 < object && info.form(form::PARTICIPLE);
        let bears = self.has(noun, g::SMALL)
            && self.has(noun, g::NOMINAL)
            && !self.has(noun, g::SUBJ | g::OBJ | g::TIME | g::DAY | g::AUX);
        if !bears || !(wears || dressed) {
            return None;
        }
        // No phrase in a phrase: a text may nest them without end.
        let first = self.extend_left(noun, lo);
        self.has(first, g::DET | g::PLURAL).then_some(first)
    }

    /// Steps left over `on Monday`, `this week`, `in 2010` at the end of a phrase.
    pub(crate) fn without_time_left(&self, end: usize, lo: usize) -> usize {
        let mut at = end;
        for _ in 0..TIME_WORDS {
            let time = self.has(at, g::TIME) && !self.has(at, g::AUX)
                || self.has(at, g::DIGIT) && at > lo && self.has(at - 1, g::TIME);
            if !time {
                break;
            }
            if at <= lo {
                return end;
            }
            at -= 1;
            if self.is_any(at, &[w::ON, w::IN, w::SINCE, w::AT, w::LAST]) {
                if at <= lo {
                    return end;
                }
                at -= 1;
            }
        }
        at
    }

    /// The first noun of a class that stands behind an article and at most so many adjectives: `a bitter reminder`.
    pub(super) fn noun_behind_article(
        &self,
        article: usize,
        adjectives: usize,
        end: usize,
        class: u32,
    ) -> Option<usize> {
        (article + 1..end.min(article + 2 + adjectives))
            .take_while(|k| self.has(*k, g::NOMINAL | g::ADV) && self.has(*k, g::SMALL))
            .find(|k| self.info(*k).is_also(class))
    }

    /// Whether a phrase with its verb right behind it stands at `from`: `the mill would close`.
    pub(super) fn clause_at(&self, from: usize, end: usize) -> bool {
        self.phrase_right(from, end).is_some_and(|phrase| {
            let verb = phrase.last + 1;
            verb < end && self.has(verb, g::FIN | g::AUX)
        })
    }

    /// `READ MORE`, `RELATED`: points at another page, and is nobody's name.
    pub(crate) fn points_elsewhere(&self, first: usize, end: usize) -> bool {
        (first..end).all(|k| {
            self.has(k, g::WORD)
                && self.info(k).is_also(also::POINTS)
                && self
                    .tokens
                    .vocabulary
                    .counts(self.items[k].word())
                    .capital_inside
                    == 0
        })
    }

    /// `tells it,`, `saw it,`: what somebody tells stands behind.
    pub(super) fn tells_it(&self, verb: usize, hi: usize) -> bool {
        verb + 2 < hi
            && self.is(verb + 1, w::IT)
            && self.has(verb + 2, g::COMMA | g::COLON | g::STOP)
            && [w::TELL, w::SEE].contains(&self.info(verb).lemma)
    }

    /// `a woman named Carol said`: a participle that only gives the name of the noun before it, and does nothing.
    #[inline] // hardly any word is one of the three
    pub(crate) fn names_noun(&self, at: usize, hi: usize) -> bool {
        self.is_any(at, &[w::NAMED, w::CALLED, w::CALLING]) && self.names_before(at, hi)
    }

    /// The same of “named”, “called” or “calling”.
    fn names_before(&self, at: usize, hi: usize) -> bool {
        // “a group calling itself Save Our Harbor said”
        let calling = self.is(at, w::CALLING);
        let itself =
            calling && self.is_any(at + 1, &[w::ITSELF, w::HIMSELF, w::HERSELF, w::THEMSELVES]);
        let named = !calling || itself;
        let name_at = at + 1 + usize::from(itself);
        let name_at = name_at + usize::from(itself && self.is(name_at, w::THE));
        if !named || !self.has(name_at, g::CAP) {
            return false;
        }
        let noun = at.checked_sub(1).is_some_and(|k| {
            self.has(k, g::NOMINAL) && self.has(k, g::SMALL) && !self.has(k, g::SUBJ | g::OBJ)
        });
        if !noun {
            return false;
        }
        let name = |k: &usize| self.has(*k, g::CAP | g::POSS);
        let reach = hi.min(name_at + NAME_WORDS);
        let behind = (name_at..reach).find(|k| !name(k)).unwrap_or(reach);
        // “critics called Lee “a clown””, “the board named Lee chairman”
        behind >= hi || self.has(behind, g::FIN | g::AUX | g::STOP | g::COMMA)
    }

    /// `Ann Lee, Jr.`, `Caldera Motors, Inc.`: whether what stands behind the comma ends the name before it, and does not begin
    /// another: “In May, MP Ann Lee”.
    fn suffix_behind(&self, comma: usize) -> bool {
        let suffix = comma + 1;
        if comma == 0 || suffix >= self.items.len() || !self.items[suffix].capital() {
            return false;
        }
        let info = self.info(suffix);
        let next = suffix + 1 + usize::from(self.stop_of_abbreviation(suffix + 1, suffix));
        (info.any(is::NAME_SUFFIX) || info.is_also(also::LEGAL_FORM))
            && self.has(comma - 1, g::CAP)
            && !self.has(next, g::CAP)
    }
}

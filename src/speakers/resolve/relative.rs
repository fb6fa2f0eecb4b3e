//! Who “who” is, and what “which”: the name or the noun right before it.

use super::Walk;
use crate::extraction::{Gender, SpeakerKind};
use crate::lang::{also, form, is, w, WordId};
use crate::tokens::{Kind, Punct, Token};

/// Items between a name and the “who” that means it.
const BEFORE_RELATIVE: usize = 7;
/// The same where it tells with an article who somebody is: “Ann Lee of Ohio, the ranking member of the committee on roads, who”.
const APPOSED: usize = 16;
/// Words of a noun phrase before “who”.
const NOUN_WORDS: usize = 5;
/// Clauses with “who” that “and” joins to the one that hangs on somebody, and items of each.
const JOINED_CLAUSES: usize = 4;
const CLAUSE_ITEMS: usize = 24;
/// Items of a date: “2 June 1974”.
const DATE_ITEMS: usize = 3;
/// Nouns after prepositions that are gone back over.
const COMPLEMENTS: usize = 3;

impl Walk<'_> {
    /// Where the first of several clauses with “who” begins, and where that which it hangs on ends: “Ann Lee, who backs the plan and who
    /// insists”.
    fn first_relative(&self, at: usize, start: usize) -> Option<(usize, usize)> {
        let outer = &self.tokens.outer;
        let set_off = |token: &Token| {
            matches!(
                token.punct(),
                Some(Punct::Comma | Punct::Dash | Punct::OpenBracket)
            )
        };
        let mut at = at;
        for _ in 0..JOINED_CLAUSES {
            let marks = outer[start..at].iter().rev().take_while(|t| set_off(t));
            let end = at - marks.count();
            if end == start || !outer[end - 1].is_any(&[w::AND, w::BUT]) {
                return Some((at, end));
            }
            let from = end.saturating_sub(CLAUSE_ITEMS).max(start + 1);
            let before = (from..end).rev().find(|before| outer[*before].is(w::WHO));
            at = before.filter(|_| outer[at].is(w::WHO))?;
        }
        None
    }

    /// What stands before “who”.
    pub(super) fn relative(
        &mut self,
        at: usize,
        sentence: u32,
        runs: std::ops::Range<usize>,
    ) -> Option<u32> {
        let start = self.tokens.sentences[sentence as usize].first as usize;
        let (at, mut end) = self.first_relative(at, start)?;
        let who = self.tokens.outer[at].is(w::WHO);
        let run = runs.clone().rev().find(|run| {
            let last = self.names.runs[*run].last as usize;
            last <= end
                && end - last <= APPOSED
                && self.names_somebody(*run)
                && (end - last <= BEFORE_RELATIVE || self.presents(last, end, end < at))
                && self.bridges(last, end, end < at)
        });
        if let Some(run) = run.filter(|run| who || self.may_be_thing(*run)) {
            if let Some(several) = self.several_who(run, at, runs.clone()) {
                return Some(several);
            }
            let run = self.who_is_of(run, runs).unwrap_or(run);
            return Some(self.named_by(run, sentence));
        }
        // “said one, who asked not to be named”
        if who && end > start && self.tokens.outer[end - 1].is(w::ONE) && end < at {
            return self.phrase(end - 1, end, sentence, runs);
        }
        // “the head of the union, who”, “a study of rats, which”: past what belongs to the noun.
        end = self.before_date(start, end);
        let last = end;
        for _ in 0..COMPLEMENTS {
            let first = self.noun_phrase(start, end)?;
            if who && self.human(end - 1) && !self.under_somebody(first, start, end) {
                if let Some(run) = self.who_was(first, start, runs.clone()) {
                    return Some(self.named_by(run, sentence));
                }
                return self.phrase(first, last, sentence, runs);
            }
            if !who && self.tells(end - 1) {
                return self.phrase(first, end, sentence, runs);
            }
            let before = first.checked_sub(1).filter(|at| *at > start)?;
            if !self
                .tokens
                .is_class(&self.tokens.outer[before], is::PREPOSITION)
            {
                return None;
            }
            end = before;
        }
        None
    }

    /// “a paper of 1974, which”, “the farmers on 2 June, who”: where the date begins, with its preposition.
    fn before_date(&self, start: usize, end: usize) -> usize {
        let outer = &self.tokens.outer;
        let time = |t: &Token| {
            t.kind() == Kind::Number
                || t.is_word() && t.capital() && self.tokens.is_class(t, is::DAY | is::MONTH)
        };
        let marks = |t: &Token| t.is_punct(Punct::Comma);
        let noun = end
            - outer[start..end]
                .iter()
                .rev()
                .take_while(|t| marks(t))
                .count();
        let words = outer[start..noun].iter().rev().take(DATE_ITEMS);
        let date = words.take_while(|t| time(t)).count();
        let before = (date > 0).then(|| noun - date).filter(|at| *at > start + 1);
        let before = before.filter(|at| self.tokens.is_class(&outer[at - 1], is::PREPOSITION));
        before.map_or(end, |at| at - 1)
    }

    /// “Ann Lee, who left in May, was a judge who said”: the name that opens the sentence, set off by commas from the verb that tells what
    /// she was, and the noun of that at `noun`.
    fn who_was(
        &self,
        noun: usize,
        start: usize,
        mut runs: std::ops::Range<usize>,
    ) -> Option<usize> {
        let outer = &self.tokens.outer;
        let comma = |at: usize| {
            outer
                .get(at)
                .is_some_and(|token| token.is_punct(Punct::Comma))
        };
        let verb = noun.checked_sub(1).filter(|at| *at > start + 2)?;
        let told = outer[verb].is_any(&[w::IS, w::WAS]) && comma(verb - 1);
        runs.find(|_| told).filter(|run| {
            let name = &self.names.runs[*run];
            name.whole as usize == start && comma(name.last as usize) && self.names_somebody(*run)
        })
    }

    /// “Ann Lee, the ranking member of the committee on roads, who”: whether what stands between a name and “who” tells with an article who
    /// its bearer is.
    fn presents(&self, from: usize, to: usize, comma: bool) -> bool {
        let outer = &self.tokens.outer;
        let from_place = outer[from].is_any(&[w::OF, w::FROM]);
        let names = outer[from + 1..to]
            .iter()
            .take_while(|t| t.is_word() && t.capital());
        let from = from + if from_place { 1 + names.count() } else { 0 };
        let Some([set_off, article, ..]) = outer.get(from..to) else {
            return false;
        };
        let says_who = article.is_any(&[w::A, w::AN, w::THE]) && set_off.is_punct(Punct::Comma);
        let rest = &outer[from + 1..to];
        let alone = rest.iter().all(Token::is_word);
        let plain = |t: &Token| !self.tokens.is_class(t, is::PREPOSITION);
        says_who && alone && (comma || rest.iter().all(plain) && self.human(to - 1))
    }

    /// Whether nothing but a word or two tells that a name is somebody's: “Veritol, which”.
    fn may_be_thing(&self, run: usize) -> bool {
        let person = self.discovery.of_run[run];
        let found = &self.discovery.people[person as usize];
        let unknown = found.gender == Gender::Unknown && found.titles.is_empty();
        unknown && self.roles_of(person).is_empty()
    }

    /// “Ann Lee and Otto Orr, who say”: both of them, as the verb tells.
    fn several_who(
        &mut self,
        run: usize,
        who: usize,
        mut runs: std::ops::Range<usize>,
    ) -> Option<u32> {
        let outer = &self.tokens.outer;
        let verb = outer.get(who + 1).filter(|t| t.is_word() && t.small())?;
        let info = self.tokens.info(verb);
        let several = info.form(form::BASE) && !info.form(form::PAST | form::THIRD)
            || verb.is_any(&[w::ARE, w::WERE, w::HAVE]);
        let place = self.names.runs[run];
        let and = (place.whole as usize).checked_sub(1)?;
        if !several || !outer[and].is(w::AND) {
            return None;
        }
        let before = runs.find(|other| {
            self.names.runs[*other].last as usize == and && self.names_somebody(*other)
        })?;
        let (first, last) = (self.names.runs[before].whole, place.last);
        Some(self.entity(
            first as usize,
            last as usize,
            SpeakerKind::Group,
            Gender::Unknown,
        ))
    }

    /// “Ann Lee of Cobalt Research, who”: the name right before “of” and another.
    fn who_is_of(&self, run: usize, mut runs: std::ops::Range<usize>) -> Option<usize> {
        let of = (self.names.runs[run].whole as usize).checked_sub(1)?;
        let belongs = self.tokens.outer[of].is_any(&[w::OF, w::FROM]);
        runs.find(|other| {
            let ends = self.names.runs[*other].last as usize == of;
            belongs && ends && self.names_somebody(*other)
        })
    }

    /// Whether a noun is of people: by its kind, or several of whatever they are.
    fn human(&self, at: usize) -> bool {
        let token = &self.tokens.outer[at];
        let info = self.tokens.info(token);
        let people = is::HUMAN | is::GROUP | is::DEMONYM;
        info.any(people) || token.small() && self.several(token.word()) && !info.any(is::TIME)
    }

    /// “the director of dining services, who”: whether things, and no people, belong to somebody who is named right before them.
    fn under_somebody(&self, first: usize, start: usize, end: usize) -> bool {
        let people = is::HUMAN | is::GROUP | is::DEMONYM;
        let outer = &self.tokens.outer;
        let ing = first > start && self.tokens.info(&outer[first - 1]).form(form::ING);
        let of = first
            .checked_sub(1 + usize::from(ing))
            .filter(|at| *at > start);
        !self.tokens.info(&outer[end - 1]).any(people)
            && of.is_some_and(|of| {
                outer[of].is(w::OF) && self.tokens.info(&outer[of - 1]).any(is::ROLE | is::TITLE)
            })
    }

    /// “the council, which said”, “a letter that said”, “three clinics that said”: whether a noun is of a body or of what has words, or of
    /// several of whatever they are.
    fn tells(&self, at: usize) -> bool {
        let token = &self.tokens.outer[at];
        let info = self.tokens.info(token);
        let noun = is::ORG_WORD | is::ORG | is::MEDIA | is::REPORT_NOUN | is::GROUP;
        token.is_word()
            && (token.capital() && !info.any(is::PLACE | is::TIME | is::DAY | is::MONTH)
                || info.any(noun)
                || info.is_also(also::WORK | also::BEARS)
                || token.small() && (self.means_bodies(token) || self.several(token.word())))
    }

    /// Whether a noun looks like a plural.
    pub(super) fn several(&self, noun: WordId) -> bool {
        let word = self.tokens.vocabulary.word(noun);
        // an analysis, a hostess, a census
        let one = ["is", "ss", "us"].iter().any(|end| word.ends_with(end));
        word.ends_with('s') && !one || word.ends_with("men")
    }

    /// Whether what stands between a name and “who” still speaks of whoever bears it: “Ann Lee, 43,”, “Lee of the union,”, “Lee,
    /// now the party leader,”, “Lee is the lawyer”, “Lee is among those”; and not “Lee asked several women”.
    fn bridges(&self, from: usize, to: usize, comma: bool) -> bool {
        let between = &self.tokens.outer[from..to];
        let Some(first) = between.first() else {
            return true;
        };
        let verb = |token: &Token| {
            let info = self.tokens.info(token);
            token.is_word() && token.small() && info.speech() && info.form(form::THIRD | form::PAST)
        };
        if between.iter().any(verb) {
            return false;
        }
        let apposition = matches!(
            first.punct(),
            Some(Punct::Comma | Punct::OpenBracket | Punct::Dash)
        );
        let belongs = comma && self.tokens.is_class(first, is::PREPOSITION);
        let copula = first.is_any(&[w::IS, w::WAS])
            && between
                .get(1)
                .is_some_and(|next| next.is_any(&[w::THE, w::A, w::AN, w::AMONG, w::ONE]));
        apposition || belongs || copula
    }

    /// Where the noun phrase begins that ends before `end`; none if no noun stands there.
    fn noun_phrase(&self, start: usize, end: usize) -> Option<usize> {
        let noun = |at: usize| {
            let token = &self.tokens.outer[at];
            let info = self.tokens.info(token);
            let verb = token.small() && info.reporting() && info.form(form::THIRD | form::PAST)
                || token.small() && info.form(form::ING) && !info.any(is::NOT_ING);
            token.kind() == Kind::Possessive || token.is_word() && !info.any(is::GRAMMAR) && !verb
        };
        let mut first = end;
        while first > start && end - first < NOUN_WORDS && noun(first - 1) {
            first -= 1;
        }
        if first == end {
            return None;
        }
        let opens = is::DETERMINER | is::POSSESSIVE;
        let determiner = |at: usize| self.tokens.is_class(&self.tokens.outer[at], opens);
        let determined = first > start && determiner(first - 1);
        Some(first - usize::from(determined))
    }
}

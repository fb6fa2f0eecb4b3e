//! The name that stands behind or beside the words of a phrase: after an adjunct, in apposition, behind an office.

use super::super::{Walk, DESCRIPTION_WORDS};
use crate::lang::{form, is, w};
use crate::speakers::names::{evidence, NameRun};
use crate::tokens::{Kind, Punct, Token};

/// Items behind a phrase within which somebody gives his name: “, who would give only her first name, Ina”.
const GIVEN_OUT_ITEMS: usize = 14;

impl Walk<'_> {
    /// “In a meeting with the Harbour Post Lee said”: what begins with a preposition speaks not, the name at its end does.
    pub(super) fn after_adjunct(
        &mut self,
        first: usize,
        last: usize,
        sentence: u32,
        mut runs: std::ops::Range<usize>,
    ) -> Option<u32> {
        let before = &self.tokens.outer[first.checked_sub(1)?];
        let start = self.tokens.sentences[sentence as usize].first as usize;
        if first != start + 1 || !self.tokens.is_class(before, is::PREPOSITION) {
            return None;
        }
        let run = runs.find(|run| {
            let place = &self.names.runs[*run];
            place.last as usize == last && place.whole as usize > first && self.names_somebody(*run)
        })?;
        Some(self.named_by(run, sentence))
    }

    /// “a spokeswoman, Ann Lee, said”, “Ann Lee, 52, a tram driver, said”: a name right beside a description.
    pub(super) fn in_apposition(
        &mut self,
        first: usize,
        last: usize,
        sentence: u32,
        runs: std::ops::Range<usize>,
    ) -> Option<u32> {
        let comma = |at: usize| {
            self.tokens
                .outer
                .get(at)
                .is_some_and(|token| token.is_punct(Punct::Comma))
        };
        let named = |run: &usize| self.names_somebody(*run);
        // “According to police, Ann Lee, 52, left”: nobody is the police; “one of the guards, Ann Lee,” is.
        let head = &self.tokens.outer[last.saturating_sub(1)];
        let mut words = self.tokens.outer[first..last].iter();
        let several = self.tokens.is_class(head, is::GROUP) && !words.any(|word| word.is(w::ONE));
        let after = runs.clone().filter(named).find(|run| {
            let run = &self.names.runs[*run];
            !several && comma(last) && self.after_role(last + 1, run) && comma(run.last as usize)
        });
        let indefinite = self.tokens.outer[first].is_any(&[w::A, w::AN])
            && !self.behind_participle(last, sentence);
        let before = || {
            runs.clone().rev().filter(named).find(|run| {
                let end = self.names.runs[*run].last as usize;
                // An age may stand between.
                let between = end + 2 < first
                    && self.tokens.outer[end + 1].kind() == Kind::Number
                    && comma(end + 2)
                    && end + 3 == first;
                indefinite
                    && first > 0
                    && comma(first - 1)
                    && comma(end)
                    && (end + 1 == first || between)
            })
        };
        let run = after.or_else(before)?;
        Some(self.named_by(run, sentence))
    }

    /// “Facing Ann Lee, a spokesman said”, “After a plea by Ann Lee, a panel said”: whether the phrase that ends at `last` is the subject
    /// behind a participle or preposition with which the sentence opens, whose verb follows with no comma before it.
    fn behind_participle(&self, last: usize, sentence: u32) -> bool {
        let outer = &self.tokens.outer;
        let verb = outer.get(last).filter(|t| t.is_word() && t.small());
        let opening = &outer[self.tokens.sentences[sentence as usize].first as usize];
        let opens = opening.is_word()
            && (self.tokens.info(opening).form(form::ING | form::PARTICIPLE)
                || self.tokens.is_class(opening, is::PREPOSITION | is::NOT_ING));
        opens && verb.is_some_and(|verb| self.is_verb(verb))
    }

    /// “a nurse, who gave only her first name, Ina,”: the name that somebody gives as his own.
    pub(super) fn gives_name(
        &mut self,
        last: usize,
        sentence: u32,
        mut runs: std::ops::Range<usize>,
    ) -> Option<u32> {
        let outer = &self.tokens.outer;
        let comma = outer.get(last)?.is_punct(Punct::Comma);
        let opens = outer.get(last + usize::from(comma))?;
        if !opens.is_any(&[w::WHO, w::WHOSE, w::GIVING, w::IDENTIFIED, w::KNOWN]) {
            return None;
        }
        let run = runs.find(|run| {
            let place = &self.names.runs[*run];
            let (whole, reach) = (place.whole as usize, last + GIVEN_OUT_ITEMS);
            place.has(evidence::GIVEN_OUT)
                && whole > last
                && whole <= reach
                && self.names_somebody(*run)
        })?;
        Some(self.named_by(run, sentence))
    }

    /// “A lawyer who has worked for the town, Ann Lee, said”: the name between commas behind a clause without commas.
    pub(super) fn named_behind_who(
        &mut self,
        first: usize,
        last: usize,
        sentence: u32,
        mut runs: std::ops::Range<usize>,
    ) -> Option<u32> {
        let outer = &self.tokens.outer;
        let who = outer.get(last)?.is(w::WHO);
        if !who || !outer[first].is_any(&[w::A, w::AN, w::ONE]) {
            return None;
        }
        let ends = |at: &usize| !outer[*at].is_word() && outer[*at].kind() != Kind::Number;
        let reach = outer.len().min(last + GIVEN_OUT_ITEMS);
        let comma = (last..reach).find(ends)?;
        let run = runs.find(|run| {
            let place = &self.names.runs[*run];
            let behind = place.last as usize;
            let says = outer.get(behind + 1).is_some_and(|t| self.tokens.acts(t));
            let set_off = outer[comma].is_punct(Punct::Comma)
                && outer.get(behind).is_some_and(|t| t.is_punct(Punct::Comma));
            place.whole as usize == comma + 1 && set_off && says && self.names_somebody(*run)
        })?;
        Some(self.named_by(run, sentence))
    }

    /// “Minister for Water Resources Ann Lee”, “Director of services Mr Lee”: an office that has no article and runs into a name.
    pub(super) fn in_office(
        &mut self,
        first: usize,
        last: usize,
        sentence: u32,
        mut runs: std::ops::Range<usize>,
    ) -> Option<u32> {
        let outer = &self.tokens.outer;
        let whose = outer[first].is_any(&[w::ITS, w::HIS, w::HER, w::THEIR]);
        // “former Secretary of State Ann Lee”, “the former secretary of state Ann Lee”
        let the = usize::from(outer[first].is(w::THE));
        let former = first + the + 1 < last && outer[first + the].is(w::FORMER);
        let behind = match former {
            true => the + 1,
            false => usize::from(whose),
        };
        let opens = outer.get(first + behind)?;
        let role = self.tokens.is_class(opens, is::ROLE | is::TITLE);
        if opens.small() && !whose && !(former && role)
            || self
                .tokens
                .is_class(opens, is::DETERMINER | is::KIN | is::GROUP)
        {
            return None;
        }
        let run = runs.find(|run| {
            let place = &self.names.runs[*run];
            let end = place.last as usize;
            let comma = || outer[end].is_punct(Punct::Comma);
            place.first as usize > first
                && (end == last || end < last && comma())
                && self.names_somebody(*run)
        })?;
        let place = self.names.runs[run];
        let office = first..(place.whole as usize).max(first);
        let role = |at: usize| self.tokens.is_class(&outer[at], is::ROLE | is::TITLE);
        let words = office.clone().all(|at| outer[at].is_word());
        // “secretary of state” states nothing.
        let of = |at: usize| at > first && outer[at - 1].is_any(&[w::OF, w::FOR]);
        let verb =
            |at: usize| outer[at].small() && self.tokens.info(&outer[at]).speech() && !of(at);
        let governed = office.end > first && {
            let before = &outer[office.end - 1];
            let the = before.is_any(&[w::THE, w::A, w::AN]);
            let runs_in = place.first > place.whole || place.title != w::NONE;
            the && !runs_in
                || self.tokens.is_class(before, is::PREPOSITION)
                    && !(before.is_any(&[w::OF, w::FOR]) && place.first > place.whole)
        };
        let joined = office
            .clone()
            .any(|at| outer[at].is_any(&[w::AND, w::WITH, w::WHO]));
        let head = office.clone().take(DESCRIPTION_WORDS).any(role);
        if !words || governed || joined || !head || office.clone().any(verb) {
            return None;
        }
        let person = self.discovery.of_run[run];
        Some(self.ambiguous(person, &place, sentence))
    }

    /// “his opponent, the lawyer Ann Lee,”: nothing before the name, or an article and a few small words.
    fn after_role(&self, from: usize, run: &NameRun) -> bool {
        let name = run.whole as usize;
        if name <= from {
            return name == from;
        }
        let between = &self.tokens.outer[from..name];
        let article = between[0].is_any(&[w::THE, w::A, w::AN]);
        // “a smoker named Ann Lee”, “a graduate student named Ann Lee”
        if between[between.len() - 1].is_any(&[w::NAMED, w::CALLED]) {
            let words = between.iter().all(|t| t.is_word() && t.small());
            return article && words && (3..=DESCRIPTION_WORDS).contains(&between.len());
        }
        // “former Arlen police Sgt. Ann Lee”, “Liberal state Sen. Ann Lee”
        let party = run.title != w::NONE && self.tokens.is_class(&between[0], is::DEMONYM);
        let former = between[0].is(w::FORMER) || party;
        let article = article || former;
        let small = |token: &Token| {
            let place = former && token.capital() && !self.tokens.is_class(token, is::GRAMMAR);
            let nation = place || self.tokens.is_class(token, is::DEMONYM);
            let verb = self.is_verb(token) && !(party && token.is(w::STATE));
            token.is_word() && (token.small() && !verb || nation)
        };
        // “a friend of Ann Lee” is somebody else.
        let governed = self
            .tokens
            .is_class(&between[between.len() - 1], is::PREPOSITION);
        article && !governed && between.len() <= DESCRIPTION_WORDS && between.iter().all(small)
    }

    /// “the Department of Trade and Industry”, “Arlen Fire and Rescue”: a bare word behind “and” that nothing else in the text says to
    /// be somebody's name, and something before it that is no name either.
    pub(super) fn ends_body(&self, first: usize, run: usize, runs: std::ops::Range<usize>) -> bool {
        let outer = &self.tokens.outer;
        let place = &self.names.runs[run];
        let (whole, last) = (place.whole as usize, place.last as usize);
        let bare = place.words == 1 && whole + 1 == last && whole > first + 2;
        if !bare || !outer[whole - 1].is(w::AND) || self.tokens.is_class(&outer[whole], is::GIVEN) {
            return false;
        }
        let before = &outer[whole - 2];
        let name = &self.discovery.people[self.discovery.of_run[run] as usize];
        let alone = name.titles.is_empty() && name.forms.len() == 1;
        let somebody = runs.filter(|other| *other != run).any(|other| {
            let place = &self.names.runs[other];
            let here = place.whole as usize >= first && place.last as usize <= whole;
            here && self.names_somebody(other)
        });
        before.is_word() && before.capital() && alone && !somebody
    }

    /// “Ann Lee and her brother Otto”, “he and Otto”: somebody else stands before the “and” that the name comes after.
    pub(super) fn joined(
        &self,
        first: usize,
        name: usize,
        mut runs: std::ops::Range<usize>,
    ) -> bool {
        let outer = &self.tokens.outer;
        let Some(and) = (first..name).rev().find(|at| outer[*at].is(w::AND)) else {
            return false;
        };
        // “Mr. and Mrs. Lee”
        let stop = and > first && outer[and - 1].is_punct(Punct::Period);
        let title = |at: usize| outer[at].capital() && self.tokens.is_class(&outer[at], is::TITLE);
        if and == first + 1 + usize::from(stop) && title(first) && name == and + 1 && title(name) {
            return true;
        }
        // “Smith and Jones argue”: nothing else shows that Smith is somebody.
        let bare = |run: usize| {
            let place = &self.names.runs[run];
            place.whole as usize == first && place.last as usize == and && !place.inner
        };
        let other = name == and + 1 && and == first + 1 && runs.clone().any(bare);
        let named = runs.any(|run| {
            let place = &self.names.runs[run];
            let here = place.whole as usize >= first && place.last as usize <= and;
            let whose = outer
                .get(place.last as usize)
                .is_some_and(|next| next.kind() == Kind::Possessive);
            here && !whose && self.names_somebody(run)
        });
        named || other || outer[first].is_any(&[w::HE, w::SHE, w::I, w::THEY])
    }

    /// `Lee, Orr and Hale`, `neither Lee nor Orr`: none of them alone.
    pub(super) fn several_named(
        &self,
        first: usize,
        last: usize,
        runs: std::ops::Range<usize>,
    ) -> bool {
        const MEMBERS: usize = 3;
        let outer = &self.tokens.outer;
        let neither =
            outer[first].is(w::NEITHER) && outer[first..last].iter().any(|t| t.is(w::NOR));
        // Hardly any phrase has a comma and an “and”.
        let list = || {
            outer[first..last].iter().any(|t| t.is_punct(Punct::Comma))
                && outer[first..last].iter().any(|t| t.is(w::AND))
        };
        let member = |run: &usize| {
            let place = &self.names.runs[*run];
            let end = place.last as usize;
            let inside = !place.inner && place.whole as usize >= first && end <= last;
            let ends = || end == last || outer[end].is_punct(Punct::Comma) || outer[end].is(w::AND);
            inside && ends() && self.names_somebody(*run)
        };
        neither || list() && runs.filter(member).count() >= MEMBERS
    }
}

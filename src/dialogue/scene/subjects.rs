//! Whom a sentence of the narration is about: the subject of its main clause.

use super::Scene;
use crate::extraction::Gender;
use crate::lang::{also, form, is, w, BEFORE_NAMES};
use crate::speakers::mentions::{subject_pronoun, Mention, Mentioned, NOBODY};
use crate::tokens::{Kind, Punct, Token};

/// Items of a sentence within which somebody's eyes or jaw are its subject, of each step on the way to their verb.
const OPENING: usize = 5;
/// Words between a determiner and its noun that are walked back over.
const MODIFIERS: usize = 8;

impl Scene<'_> {
    /// Whether a mention is followed by a possessive, or is one.
    pub(crate) fn possessive(&self, mention: &Mention) -> bool {
        let next = self.flow.items.get(mention.last as usize);
        if mention.what == Mentioned::Pronoun
            && self.flow.items[mention.first as usize].is_any(&[w::HIS, w::MY, w::HER])
        {
            return next.is_some_and(Token::is_word);
        }
        next.is_some_and(|token| token.kind() == Kind::Possessive)
    }

    /// Whether a mention can be the subject of its clause: no object pronoun, no preposition before, no possessive after.
    pub(crate) fn subject_like(&self, mention: &Mention, from: usize) -> bool {
        let first = mention.first as usize;
        if mention.what == Mentioned::Pronoun && !subject_pronoun(self.flow.items[first].word()) {
            return false;
        }
        let noun = matches!(mention.what, Mentioned::Role | Mentioned::Description);
        let mut before = first;
        while before > from && first - before < MODIFIERS {
            let token = &self.flow.items[before - 1];
            let info = self.tokens.info(token);
            let modifier = token.is_punct(Punct::Period)
                || token.is_word()
                    && (info.any(is::TITLE | is::DETERMINER)
                        || token.is_any(&BEFORE_NAMES)
                        || token.is(w::DEAR)
                        || noun && token.small() && !info.any(is::PREPOSITION | is::CONJUNCTION));
            if !modifier {
                break;
            }
            before -= 1;
        }
        if before > from {
            let token = &self.flow.items[before - 1];
            if token.is_word()
                && self.tokens.is_class(token, is::PREPOSITION)
                && !self.opens_clause(before - 1, from, mention)
            {
                return false;
            }
            // “Ina and Otto”, and not “Ina went, and Otto”.
            let joined = |at: usize| {
                let token = &self.flow.items[at];
                token.is_word() && (token.capital() || self.tokens.is_class(token, is::PRONOUN))
            };
            if token.is_any(&[w::AND, w::OR]) && (before < 2 || joined(before - 2)) {
                return false;
            }
        }
        !self
            .flow
            .items
            .get(mention.last as usize)
            .is_some_and(|token| token.kind() == Kind::Possessive)
    }

    /// “Otto waited, for Ina had gone.”: here “for” opens a clause.
    fn opens_clause(&self, at: usize, from: usize, mention: &Mention) -> bool {
        let opens = self.word(at) == w::FOR && (at == from || !self.flow.items[at - 1].is_word());
        let verb = self.flow.items.get(mention.last as usize);
        opens && verb.is_some_and(|verb| self.tokens.predicates(verb))
    }

    /// The first mention of a range that can be a subject; behind “When he had gone,” the one of the main clause.
    pub(crate) fn subject(&self, from: usize, to: usize) -> Option<Mention> {
        let fits = |m: &&Mention| m.what != Mentioned::Stranger && self.subject_like(m, from);
        if let Some(owner) = self.acts_by_part(from, to) {
            return Some(owner);
        }
        let mentions = self.mentions.within(from, to);
        let first = mentions.iter().find(fits)?;
        if let Some(named) = self.named_behind(first) {
            return Some(*named);
        }
        if !self.opens_subordinate(from, first.first as usize) {
            return Some(*first);
        }
        let start = first.last as usize;
        let comma = (start..to).find(|at| self.flow.items[*at].is_punct(Punct::Comma));
        let main = match comma {
            Some(comma) => {
                let next = self.mentions.within(comma + 1, to).first();
                next.filter(|next| next.first as usize <= comma + 2 && fits(next))
            }
            // “When he had gone she leaned across the table.”
            None => self.mentions.within(start, to).iter().find(|m| {
                let acts = self.flow.items.get(m.last as usize);
                m.what == Mentioned::Pronoun
                    && fits(m)
                    && acts.is_some_and(|token| self.tokens.acts(token))
            }),
        };
        let main = main.unwrap_or(first);
        Some(if self.again(first, main) {
            *first
        } else {
            *main
        })
    }

    /// “When Otto came in he sat down.”: the pronoun means whoever was named.
    fn again(&self, named: &Mention, main: &Mention) -> bool {
        let gender = main.sort.gender();
        let known = main.what == Mentioned::Pronoun && gender != Gender::Unknown;
        known
            && named.what == Mentioned::Name
            && named.person != NOBODY
            && self.gender(named.person) == gender
    }

    /// “Her eyes narrowed.”, “Ina's jaw had dropped.”: whose eyes or jaw it is that a sentence begins with.
    fn acts_by_part(&self, from: usize, to: usize) -> Option<Mention> {
        let items = &self.flow.items;
        let owner = *self.mentions.within(from, to.min(from + OPENING)).first()?;
        let opens = (from..owner.first as usize)
            .all(|at| !items[at].is_word() || self.class(at, is::TITLE | is::CONJUNCTION));
        if !opens || owner.what == Mentioned::Stranger || !self.possessive(&owner) {
            return None;
        }
        let named = usize::from(owner.what != Mentioned::Pronoun);
        let first = owner.last as usize + named;
        let part = (first..to.min(first + OPENING))
            .find(|at| self.tokens.info(&items[*at]).is_also(also::BODY_PART))?;
        let small = |at: usize| items[at].small() && !self.class(at, is::GRAMMAR);
        let verb = (part + 1..to.min(part + OPENING))
            .find(|at| !(items[*at].is_word() && self.class(*at, is::AUX | is::ADVERB)))?;
        let verbal = self
            .tokens
            .info(&items[verb])
            .form(form::FINITE | form::BASE);
        let acts = verb > part + 1 || verbal && small(verb);
        ((first..part).all(small) && acts).then_some(owner)
    }

    /// “The younger nephew, whose name was Philip, …”: the name.
    fn named_behind(&self, mention: &Mention) -> Option<&Mention> {
        if !matches!(mention.what, Mentioned::Role | Mentioned::Description) {
            return None;
        }
        let last = mention.last as usize;
        let next = self.mentions.within(last + 1, last + 6).first()?;
        let between = &self.flow.items[last..next.first as usize];
        let whose = matches!(between, [comma, whose, name, is]
            if comma.is_punct(Punct::Comma)
                && whose.is(w::WHOSE)
                && name.is(w::NAME)
                && is.is_any(&[w::WAS, w::IS]));
        let named = matches!(between, [.., called] if between.len() <= 2 && called.is_any(&[w::NAMED, w::CALLED]));
        (next.named() && (whose || named)).then_some(next)
    }

    /// Whether a sentence opens with “when”, “as” or the like, before its first subject.
    pub(crate) fn opens_subordinate(&self, from: usize, subject: usize) -> bool {
        let opens = (from..subject).find(|at| self.flow.items[*at].is_word());
        opens.is_some_and(|opens| self.class(opens, is::SUBORDINATOR))
    }
}

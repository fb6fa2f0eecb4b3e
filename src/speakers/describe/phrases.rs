//! Phrases beside verbs of speech that name whoever speaks by what he is: `said the waiter`, `The waiter said: “…”`.

use super::{COMPARED, PHRASE_WORDS};
use crate::lang::{flags, form, hint, is, w, WordId};
use crate::tokens::{Kind, Punct, Token, Tokens};

/// Items between a verb and the quote that it introduces.
const QUOTE_REACH: usize = 8;

/// Items behind a verb up to the possessive of somebody's maid: “said old Mrs. Lund's”.
pub(in crate::speakers) const OWNER_ITEMS: usize = 5;
/// Items of a relative clause between such a phrase and its verb.
const RELATIVE_ITEMS: usize = 12;
/// What such a clause begins with.
const WHO: [WordId; 3] = [w::WHO, w::WHOSE, w::WHOM];

/// What may stand before such a phrase.
const ARTICLES: [WordId; 3] = [w::THE, w::A, w::AN];

/// The narration, as a place to look for such phrases.
pub(super) struct Phrases<'a> {
    pub(super) tokens: &'a Tokens<'a>,
}

impl Phrases<'_> {
    fn outer(&self, at: usize) -> Option<&Token> {
        self.tokens.outer.get(at)
    }

    /// Phrases from “the” to their head, beside verbs of speech: item ranges.
    pub(super) fn tags(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        let hints = self.tokens.vocabulary.lexicon.hints();
        (0..self.tokens.outer.len()).filter_map(move |at| {
            let token = &self.tokens.outer[at];
            if !hints.any(token.word(), hint::SPEAKS) || !token.small() {
                return None;
            }
            let info = self.tokens.info(token);
            if !info.speech() || !info.form(form::PAST | form::THIRD) {
                return None;
            }
            self.inverted(at).or_else(|| self.before(at))
        })
    }

    /// `“…,” said the waiter.`
    fn inverted(&self, verb: usize) -> Option<(usize, usize)> {
        let before = |items| verb.checked_sub(items).and_then(|at| self.outer(at));
        // The comma may stand outside the marks: “«…», said the waiter”.
        let comma = usize::from(before(1)?.is_punct(Punct::Comma));
        if !before(1 + comma)?.is_quote() {
            return None;
        }
        if !self.outer(verb + 1)?.is_any(&ARTICLES) {
            return self.owned(verb);
        }
        let first = verb + 1;
        let mut last = first + 1;
        while last <= first + PHRASE_WORDS && self.part(last) {
            last += 1;
        }
        if self.possessive(last) {
            return self.owned(verb);
        }
        let open = self.outer(last).is_some_and(Token::is_word) && last > first + PHRASE_WORDS;
        (last > first + 1 && !open).then_some((first, last))
    }

    /// `“…,” said Ina's maid.`: whoever serves somebody, from the possessive on.
    fn owned(&self, verb: usize) -> Option<(usize, usize)> {
        let owner = (verb + 2..=verb + OWNER_ITEMS).find(|at| self.possessive(*at))?;
        let noun = owner + 1;
        let role = self.outer(noun).is_some_and(|noun| {
            let info = self.tokens.info(noun);
            let other = is::TITLE | is::KIN | is::GENERIC_PERSON | is::GROUP;
            noun.small() && info.any(is::ROLE) && !info.any(other)
        });
        (role && !self.part(noun + 1)).then_some((owner, noun + 1))
    }

    /// `The waiter said: “…”`, `the cook, who had been listening, said, “…”`
    fn before(&self, verb: usize) -> Option<(usize, usize)> {
        let mut last = self.over_relative(verb);
        if last > 0
            && self
                .tokens
                .is_class(&self.tokens.outer[last - 1], is::ADVERB)
        {
            last -= 1;
        }
        let lowest = last.saturating_sub(PHRASE_WORDS + 1);
        let mut first = last;
        while first > lowest && self.part(first - 1) {
            first -= 1;
        }
        if first == last || first == 0 || !self.outer(first - 1)?.is_any(&ARTICLES) {
            return None;
        }
        first -= 1;
        let starts = first == 0 || self.opens(first - 1);
        let near = first.saturating_sub(1)..(verb + QUOTE_REACH).min(self.tokens.outer.len());
        let quoted = self.tokens.outer[near].iter().any(Token::is_quote);
        (starts && quoted).then_some((first, last))
    }

    /// `“Late,” the clock says`: right behind the words, with a verb that does nothing but say them.
    pub(super) fn says_it(&self, first: usize, last: usize) -> bool {
        let quote = first.checked_sub(1).and_then(|at| self.outer(at));
        let verb = self.outer(last);
        quote.is_some_and(Token::is_quote)
            && verb.is_some_and(|verb| self.tokens.info(verb).has(flags::SAID))
    }

    /// Where a subject ends whose verb is at `verb`: before “, who had been listening,”.
    fn over_relative(&self, verb: usize) -> usize {
        let items = &self.tokens.outer;
        let comma = |at: usize| items[at].is_punct(Punct::Comma);
        let Some(close) = verb.checked_sub(1).filter(|close| comma(*close)) else {
            return verb;
        };
        let lowest = close.saturating_sub(RELATIVE_ITEMS);
        let open = (lowest..close).rev().find(|at| !items[*at].is_word());
        let relative = |open: &usize| comma(*open) && items[open + 1].is_any(&WHO);
        open.filter(relative).unwrap_or(verb)
    }

    /// Whether a subject may begin behind the item at `at`: a mark, “, and”, “then”.
    fn opens(&self, at: usize) -> bool {
        let item = &self.tokens.outer[at];
        let mark = |item: &Token| item.is_quote() || item.punct().is_some();
        let joined = item.is_any(&[w::AND, w::BUT, w::SO]) && {
            let before = at.checked_sub(1).and_then(|at| self.outer(at));
            before.is_some_and(mark)
        };
        mark(item) || joined || item.is_any(&[w::THEN, w::UNTIL])
    }

    /// “said the girl with the sword”: words behind the noun tell which one.
    pub(super) fn told_which(&self, last: usize) -> bool {
        self.outer(last).is_some_and(|t| t.is_any(&[w::WITH, w::IN, w::FROM, w::AT, w::BEHIND]))
            // “with a laugh”, “in a whisper” tell how.
            && self.outer(last + 1).is_some_and(|t| t.is(w::THE))
    }

    fn possessive(&self, at: usize) -> bool {
        self.outer(at)
            .is_some_and(|token| token.kind() == Kind::Possessive)
    }

    /// A word that may stand between the article and the end of the phrase.
    fn part(&self, at: usize) -> bool {
        let compared = |before: usize| self.tokens.outer[before].is_any(&COMPARED);
        self.outer(at).is_some_and(|token| {
            let one = token.is(w::ONE) && at.checked_sub(1).is_some_and(compared);
            token.is_word() && (one || !self.tokens.is_class(token, is::GRAMMAR))
        })
    }

    /// Where the words that name begin, and whether they have capitals; `None` where the head names nobody in particular.
    pub(super) fn name(&self, from: usize, last: usize) -> Option<(usize, bool)> {
        let head = &self.tokens.outer[last - 1];
        let info = self.tokens.info(head);
        if head.capital() {
            let capitals = (from..last)
                .rev()
                .take_while(|at| self.tokens.outer[*at].capital())
                .count();
            let first = last - capitals;
            let plain = info.any(is::GENERIC_PERSON) && capitals == 1;
            return (!plain && !self.plural(head)).then_some((first, true));
        }
        let compared = last > from + 1 && self.tokens.outer[last - 2].is_any(&COMPARED);
        if compared && (head.is(w::ONE) || info.any(is::GENERIC_PERSON | is::ROLE)) {
            return Some((last - 2, false));
        }
        let vague = if self.plural(head) {
            is::TIME | is::NUMBER
        } else {
            is::KIN | is::TIME | is::NUMBER
        };
        let nobody = [w::VOICES, w::OTHER, w::OTHERS, w::LATTER, w::FORMER];
        (!info.any(vague) && !head.is_any(&nobody)).then_some((last - 1, false))
    }

    pub(super) fn plural(&self, token: &Token) -> bool {
        let word = self.tokens.vocabulary.word(token.word());
        self.tokens.is_class(token, is::GROUP)
            || word.ends_with('s') && !word.ends_with("ss") && !token.capital()
    }
}

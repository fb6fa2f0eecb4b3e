//! Surnames that are words of another kind: the May of Theresa May is no month and no auxiliary.
//!
//! Where a text names somebody so, the word gets a number of its own in the places of a name. Whatever asks what is known of it
//! later hears nothing, as of any surname.

use super::{flag, sign, Kind, Punct, Signs, Token, Tokens};
use crate::lang::{is, w, WordId};

/// Such surnames in one text. Hardly any text has two; what comes after so many stays the word that it is.
pub(crate) const SURNAMES: usize = 8;

/// What hides a surname.
const HIDES: u64 =
    is::AUX | is::ADVERB | is::TIME | is::MONTH | is::NUMBER | is::NOT_A_NAME | is::EXCLAMATION;
/// What is no surname, or is one only as part of a title: “Ann and Jane”, “Lee Monday”.
const NEVER: u64 = is::PREPOSITION
    | is::CONJUNCTION
    | is::SUBORDINATOR
    | is::WH
    | is::PRONOUN
    | is::DETERMINER
    | is::NEGATIVE
    | is::DAY
    | is::DEMONYM
    | is::ROLE
    | is::TITLE
    | is::ORG_WORD;

/// What stands before a month.
const DATED: &[WordId] = &[
    w::IN,
    w::SINCE,
    w::UNTIL,
    w::LAST,
    w::NEXT,
    w::THIS,
    w::OF,
    w::FROM,
    w::DURING,
    w::BY,
    w::THE,
];

impl Tokens<'_> {
    /// Gives such surnames numbers of their own. Linear.
    pub(super) fn tell_surnames_apart(&mut self) {
        let both = [
            (&self.outer, &self.outer_signs),
            (&self.inner, &self.inner_signs),
        ];
        let mut found: Vec<WordId> = Vec::new();
        for (items, signs) in both {
            for at in signs.each(sign::CAPITAL).skip_while(|at| *at == 0) {
                let word = items[at].word();
                if found.len() < SURNAMES && !found.contains(&word) && self.borne(items, at) {
                    found.push(word);
                }
            }
        }
        if found.is_empty() {
            return;
        }
        let words = found.into_iter();
        let surnames: Vec<(WordId, WordId)> = words
            .map(|word| (word, self.vocabulary.add_surname(word)))
            .collect();
        let (mut outer, mut inner) = (
            std::mem::take(&mut self.outer),
            std::mem::take(&mut self.inner),
        );
        self.rename(&mut outer, &self.outer_signs, &surnames);
        self.rename(&mut inner, &self.inner_signs, &surnames);
        (self.outer, self.inner) = (outer, inner);
    }

    /// Whether the word at `at` stands behind a given name or a title, as a surname does, though it is known as something else.
    fn borne(&self, items: &[Token], at: usize) -> bool {
        let token = &items[at];
        let info = self.info(token);
        let hidden = token.is_word() && info.any(HIDES) && !info.any(NEVER);
        hidden && !token.has(flag::FIRST | flag::HEADLINE | flag::ALL_CAPITALS) && {
            let goes_on = items.get(at + 1).is_some_and(|next| {
                next.kind() == Kind::Number || next.is_word() && next.capital()
            });
            // “I went to see Otto Oh dear”: a dash was lost. “Ina Oh says” is somebody.
            let cries = info.any(is::EXCLAMATION);
            let acts = |next: &Token| next.small() && self.acts(next);
            let borne = !cries || items.get(at + 1).is_some_and(acts);
            !goes_on && borne && self.named_before(items, at)
        }
    }

    /// `Theresa May`, `Mr. Long`, `Russell B. Long`: whether a given name or a title stands right before `at`.
    fn named_before(&self, items: &[Token], at: usize) -> bool {
        let word = |back: usize| {
            at.checked_sub(back)
                .map(|k| &items[k])
                .filter(|t| t.capital())
        };
        let given = |token: &Token| {
            let info = self.info(token);
            info.any(is::GIVEN) && !info.any(is::COMMON_NAME | is::PLACE | is::MONTH)
        };
        let title = |token: &Token| self.is_class(token, is::TITLE);
        if !items[at - 1].is_punct(Punct::Period) {
            return word(1).is_some_and(|t| given(t) || title(t));
        }
        let initial = word(2).is_some_and(|t| t.length() == 1);
        word(2).is_some_and(|t| title(t) && self.abbreviates(t))
            || initial && word(3).is_some_and(given)
    }

    /// Gives the words their new numbers where they stand as names.
    fn rename(&self, items: &mut [Token], signs: &Signs, surnames: &[(WordId, WordId)]) {
        for at in signs.each(sign::CAPITAL) {
            let word = items[at].word();
            let own = surnames.iter().find(|(known, _)| *known == word);
            if let Some((_, own)) = own.filter(|_| self.stands_as_name(items, at)) {
                items[at].rename(*own);
            }
        }
    }

    fn stands_as_name(&self, items: &[Token], at: usize) -> bool {
        let token = &items[at];
        if !token.is_word() || token.has(flag::HEADLINE) {
            return false;
        }
        if at > 0 && self.named_before(items, at) {
            return true;
        }
        let next = items.get(at + 1);
        if next.is_some_and(|next| next.kind() == Kind::Number) {
            return false;
        }
        let before = at.checked_sub(1).map(|k| &items[k]);
        let before = before.filter(|_| !token.has(flag::FIRST));
        let inside = |t: &&Token| {
            matches!(t.kind(), Kind::Word | Kind::Possessive | Kind::Number)
                || t.is_punct(Punct::Comma)
        };
        if let Some(before) = before.filter(inside) {
            // “in May”, “last May”, “3 May”
            let date = before.is_any(DATED)
                || before.kind() == Kind::Number
                || self.is_class(before, is::TIME | is::DAY | is::MONTH);
            return !(date && self.is_class(token, is::MONTH));
        }
        // “May has said”, “Long also said”, “May's deal”; not “May I”, “Long before that”.
        let predicate = |t: &Token| t.small() && self.predicates(t);
        let adverb = |t: &Token| t.small() && self.is_class(t, is::ADVERB | is::REFLEXIVE);
        next.is_some_and(|next| {
            next.kind() == Kind::Possessive
                || predicate(next)
                || adverb(next) && items.get(at + 2).is_some_and(predicate)
        })
    }
}

//! Names of what is held, won or signed: the Harlow Cup, the Clean Harbour Act. They are nobody's.

use super::Walk;
use crate::lang::is;
use crate::tokens::Kind;

/// Last words of such names. Some are surnames too, so something must stand before the name that stands before no person.
const EVENTS: [&str; 61] = [
    "accord",
    "accords",
    "act",
    "agreement",
    "amendment",
    "award",
    "awards",
    "bill",
    "bowl",
    "carnival",
    "challenge",
    "championship",
    "championships",
    "charter",
    "code",
    "constitution",
    "contest",
    "convention",
    "cup",
    "day",
    "declaration",
    "derby",
    "doctrine",
    "fair",
    "final",
    "finals",
    "games",
    "inquiry",
    "law",
    "marathon",
    "medal",
    "memorandum",
    "olympics",
    "open",
    "pact",
    "parade",
    "paralympics",
    "plan",
    "plate",
    "playoffs",
    "prix",
    "prize",
    "protocol",
    "race",
    "rally",
    "referendum",
    "regatta",
    "resolution",
    "scheme",
    "shield",
    "show",
    "stakes",
    "statute",
    "summit",
    "tour",
    "tournament",
    "treaty",
    "triathlon",
    "trophy",
    "war",
    "week",
];

impl Walk<'_> {
    /// “the Lagos Summit”, “this year's Harlow Cup”; “the Rev. Otto Bill” is somebody.
    pub(super) fn event(&self, whole: usize, end: usize) -> bool {
        let last = &self.items[end - 1];
        let behind = |before: &crate::tokens::Token| {
            before.kind() == Kind::Possessive || self.tokens.is_class(before, is::DETERMINER)
        };
        end > whole + 1
            && last.is_word()
            && self.before(whole).is_some_and(behind)
            && !self.is(whole, is::TITLE | is::ROLE | is::KIN)
            && EVENTS.contains(&self.tokens.vocabulary.word(last.word()))
    }
}

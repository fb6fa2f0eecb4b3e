//! Names of what is held, won or signed: the Harlow Cup, the Clean Harbour Act. They are nobody's.

use super::Walk;
use crate::lang::{is, List};
use crate::tokens::{Kind, Token};

impl Walk<'_> {
    /// “the Lagos Summit”, “this year's Harlow Cup”; “the Rev. Otto Bill” is somebody.
    pub(super) fn event(&self, whole: usize, end: usize) -> bool {
        let last = &self.items[end - 1];
        let behind = |before: &Token| {
            before.kind() == Kind::Possessive || self.tokens.is_class(before, is::DETERMINER)
        };
        end > whole + 1
            && self.before(whole).is_some_and(behind)
            && !self.is(whole, is::TITLE | is::ROLE | is::KIN)
            && self.tokens.listed(List::Events, last)
    }
}

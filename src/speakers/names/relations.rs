//! Whether a name tells whose relative somebody is, or which office is his: “her husband, Ron”, “a spokeswoman for the senator, Ann Lee”.

use super::walk::Walk;
use crate::lang::{is, w};
use crate::tokens::{Kind, Punct};

/// Items before a comma among which the office of whoever is named behind it stands.
const OFFICE_ITEMS: usize = 8;

/// Whether commas set the name off from a relative, or in the narration from an office: “her husband, Ron, …”, “the head of the
/// guild, Ann Lee, …”.
pub(super) fn relative_before(walk: &Walk<'_>, whole: usize, end: usize) -> bool {
    let comma = |at: usize| walk.items[at].is_punct(Punct::Comma);
    // “the party's nominee, Otto Lind.”
    let closes = |at: usize| comma(at) || end > whole + 1 && walk.items[at].is_punct(Punct::Period);
    let set_off =
        whole >= walk.bounds.start + 2 && end < walk.bounds.end && comma(whole - 1) && closes(end);
    if !set_off {
        return false;
    }
    let noun = &walk.items[whole - 2];
    let relative = noun.small() && walk.tokens.is_class(noun, is::KIN);
    relative || walk.piece.is_none() && office_before(walk, whole - 1)
}

/// Whether the phrase before the comma is an office with an article or an owner: “the Minister for Water,”, “Lee's deputy,”.
fn office_before(walk: &Walk<'_>, comma: usize) -> bool {
    let words = (walk.bounds.start.max(comma.saturating_sub(OFFICE_ITEMS))..comma).rev();
    let mut words = words.take_while(|at| part_of_phrase(walk, *at));
    let office = |at: &usize| {
        let of = walk.items[at + 1].is_any(&[w::OF, w::FOR]) || at + 1 == comma;
        of && walk
            .tokens
            .is_class(&walk.items[*at], is::ROLE | is::SOURCE)
    };
    words.find(office).is_some()
        && words.any(|at| {
            let token = &walk.items[at];
            token.kind() == Kind::Possessive
                || walk.tokens.is_class(token, is::DETERMINER | is::POSSESSIVE)
        })
}

/// “A spokeswoman for the senator, Ann Lee,”: the noun of the phrase that a comma sets the name off from.
pub(super) fn head_before(walk: &Walk<'_>, comma: usize) -> Option<usize> {
    let from = walk.bounds.start.max(comma.saturating_sub(OFFICE_ITEMS));
    let words = (from..comma)
        .rev()
        .take_while(|at| part_of_phrase(walk, *at));
    let first = words.last()?;
    let of = |at: &usize| walk.tokens.is_class(&walk.items[*at], is::PREPOSITION);
    let end = (first..comma).find(of).unwrap_or(comma);
    end.checked_sub(1).filter(|at| *at > first)
}

/// “Ann Lee, a spokeswoman for the senator,”, “Ann Lee, the mayor's wife,”: the noun of the phrase that a comma sets off behind a name
/// that ends before `end`.
pub(super) fn head_behind(walk: &Walk<'_>, end: usize) -> Option<usize> {
    let reach = walk.bounds.end.min(end + 1 + OFFICE_ITEMS);
    let opens = end + 2 < reach && walk.items[end].is_punct(Punct::Comma);
    let article = is::DETERMINER | is::POSSESSIVE;
    if !opens || !walk.tokens.is_class(&walk.items[end + 1], article) {
        return None;
    }
    let inside = |at: &usize| {
        let of = walk.tokens.is_class(&walk.items[*at], is::PREPOSITION);
        part_of_phrase(walk, *at) && !of
    };
    let behind = (end + 2..reach).find(|at| !inside(at))?;
    // “Ann Lee, the chairman said, …”
    let token = &walk.items[behind];
    let closes = !token.is_word() || walk.tokens.is_class(token, is::PREPOSITION | is::WH);
    (closes && behind > end + 2).then_some(behind - 1)
}

/// A word of a noun phrase, or what makes an owner of one.
fn part_of_phrase(walk: &Walk<'_>, at: usize) -> bool {
    let token = &walk.items[at];
    let verb = token.small() && walk.tokens.acts(token);
    token.is_word() && !verb || matches!(token.kind(), Kind::Possessive | Kind::Number)
}

//! What the text calls people by besides their names: the title before a name, the role before or after it.

use super::discover::{Discovery, NOBODY};
use super::forms::gender_of_role;
use super::names::{evidence, Names};
use crate::extraction::Gender;
use crate::lang::{is, WordId};
use crate::tokens::{Kind, Punct, Token, Tokens};

/// Titles and role nouns that the text gives to people: person and word, sorted.
pub(super) fn roles(
    tokens: &Tokens<'_>,
    names: &Names,
    discovery: &Discovery,
) -> Vec<(u32, WordId)> {
    let mut roles = Vec::new();
    for (run, person) in names.runs.iter().zip(&discovery.of_run) {
        if *person == NOBODY {
            continue;
        }
        let items = if run.inner {
            &tokens.inner
        } else {
            &tokens.outer
        };
        let role = |token: &Token| token.is_word() && tokens.is_class(token, is::TITLE | is::ROLE);
        for token in &items[run.whole as usize..run.first as usize] {
            if role(token) {
                roles.push((*person, token.word));
            }
        }
        if run.has(evidence::ROLE_BEFORE) && run.whole > 0 {
            roles.push((*person, items[run.whole as usize - 1].word));
        }
        if run.has(evidence::APPOSITION) {
            // “Ann Lee, the party's candidate for mayor,”: the first role noun after the comma.
            let after = &items[run.last as usize..items.len().min(run.last as usize + 8)];
            let end = |t: &&Token| !matches!(t.punct(), Some(Punct::Period | Punct::Semicolon));
            let found = after.iter().take_while(end).position(role);
            // “the Duchess's brother” is no duchess.
            let owner = |at: &usize| {
                after
                    .get(at + 1)
                    .is_some_and(|t| t.kind == Kind::Possessive)
            };
            if let Some(at) = found.filter(|at| !owner(at)) {
                roles.push((*person, after[at].word));
            }
        }
    }
    roles.retain(|(person, role)| {
        let told = gender_of_role(&tokens.vocabulary, *role);
        let own = discovery.people[*person as usize].gender;
        told == Gender::Unknown || own == Gender::Unknown || told == own
    });
    roles.sort_unstable();
    roles.dedup();
    roles
}

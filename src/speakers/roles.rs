//! What the text calls people by besides their names: the title before a name, the role before or after it.

use super::discover::{Discovery, NOBODY};
use super::forms::gender_of_role;
use super::names::{evidence, NameRun, Names};
use crate::extraction::Gender;
use crate::lang::{is, w, WordId};
use crate::tokens::{Kind, Punct, Token, Tokens};

/// Items on either side of a name in which its bearer's place, nation or party is looked for.
const ORIGIN_ITEMS: usize = 6;

/// The names of people, whose they are, and the items among which they stand.
fn of_people<'a>(
    tokens: &'a Tokens<'_>,
    names: &'a Names,
    discovery: &'a Discovery,
) -> impl Iterator<Item = (&'a NameRun, u32, &'a [Token])> {
    let people = names.runs.iter().zip(&discovery.of_run);
    people
        .filter(|(_, person)| **person != NOBODY)
        .map(|(run, person)| {
            let items = if run.inner {
                &tokens.inner
            } else {
                &tokens.outer
            };
            (run, *person, &items[..])
        })
}

/// Titles and role nouns that the text gives to people: person and word, sorted.
pub(super) fn roles(
    tokens: &Tokens<'_>,
    names: &Names,
    discovery: &Discovery,
) -> Vec<(u32, WordId)> {
    let mut roles = Vec::new();
    for (run, person, items) in of_people(tokens, names, discovery) {
        let role = |token: &Token| token.is_word() && tokens.is_class(token, is::TITLE | is::ROLE);
        for token in &items[run.whole as usize..run.first as usize] {
            if role(token) {
                roles.push((person, token.word));
            }
        }
        if run.has(evidence::ROLE_BEFORE) && run.whole > 0 {
            roles.push((person, items[run.whole as usize - 1].word));
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
                roles.push((person, after[at].word));
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

/// Places, nations and parties that the text puts people to, person and word, sorted: “Florida Sen. Otto Marsh”, “Otto Marsh,
/// the Republican nominee”, “Otto Marsh (R-Ohio)”.
pub(super) fn origins(
    tokens: &Tokens<'_>,
    names: &Names,
    discovery: &Discovery,
) -> Vec<(u32, WordId)> {
    let mut origins = Vec::new();
    let part = |token: &Token| {
        token.is_word() && !tokens.is_class(token, is::GRAMMAR) || token.is_punct(Punct::Period)
    };
    for (run, person, items) in of_people(tokens, names, discovery) {
        let first = run.first as usize;
        if run.has(evidence::ROLE_BEFORE) || run.title != w::NONE {
            let before = first.saturating_sub(ORIGIN_ITEMS)..first;
            let from = before.rev().take_while(|at| part(&items[*at])).last();
            places(tokens, &items[from.unwrap_or(first)..first], |word| {
                origins.push((person, word));
            });
        }
        if run.has(evidence::APPOSITION) {
            // Up to the comma or bracket that ends the apposition.
            let from = items.len().min(run.last as usize + 1);
            let after = &items[from..items.len().min(from + ORIGIN_ITEMS)];
            let ends = |token: &&Token| {
                use Punct::{CloseBracket, Comma, Period, Semicolon};
                !matches!(
                    token.punct(),
                    Some(CloseBracket | Comma | Period | Semicolon)
                )
            };
            let count = after.iter().take_while(ends).count();
            places(tokens, &after[..count], |word| origins.push((person, word)));
        }
    }
    origins.sort_unstable();
    origins.dedup();
    origins
}

/// The places, nations and parties named in a stretch; of a place of several words the last.
pub(super) fn places(tokens: &Tokens<'_>, items: &[Token], mut each: impl FnMut(WordId)) {
    let of = is::PLACE | is::US_STATE | is::DEMONYM;
    for (at, token) in items.iter().enumerate() {
        if !token.is_word() || !token.capital() {
            continue;
        }
        if tokens.is_class(token, of) {
            each(token.word);
        }
        // R-Ohio
        let word = tokens.vocabulary.word(token.word);
        let state = word.split_once('-').filter(|(party, _)| party.len() == 1);
        if let Some(state) = state.and_then(|(_, state)| tokens.vocabulary.get(state)) {
            each(state);
            let party = match word.as_bytes()[0] {
                b'r' => "republican",
                b'd' => "democrat",
                _ => "",
            };
            tokens.vocabulary.get(party).into_iter().for_each(&mut each);
        }
        for phrase in tokens.vocabulary.lexicon.phrases(token.word) {
            let here = phrase.words.iter().zip(&items[at..]);
            let all = phrase.words.len() <= items.len() - at;
            if all && phrase.info.any(of) && here.clone().all(|(word, t)| t.word == *word) {
                each(phrase.words[phrase.words.len() - 1]);
            }
        }
    }
}

//! Who is there first and has a name then: “The cook came in. He was a tall man. His name was Brandt.”

use super::discover::{Discovery, NOBODY};
use super::named_so::by_the_name_of;
use super::names::Names;
use super::presented::name_told;
use crate::extraction::Gender;
use crate::lang::{is, w, WordId};
use crate::tokens::{Sentence, Token, Tokens};

/// Sentences back from the name to the one that brings in its bearer; all between are about him.
const SENTENCES: usize = 5;
/// Items of such a sentence that are looked at.
const ITEMS: usize = 60;
/// Words between an article and its noun: “a tall young groom”.
const ADJECTIVES: usize = 3;

/// People and the nouns by which the narration of a short text speaks of them before it tells their names; a book has other boys and
/// other clergymen. Linear.
pub(super) fn named_then(
    tokens: &Tokens<'_>,
    names: &Names,
    discovery: &Discovery,
) -> Vec<(u32, WordId)> {
    let mut found = Vec::new();
    for (run, person) in names.runs.iter().zip(&discovery.of_run) {
        if run.inner || *person == NOBODY {
            continue;
        }
        let named = |(pronoun, gender)| bearer(tokens, pronoun, gender);
        let name = run.whole as usize;
        let gender = discovery.people[*person as usize].gender;
        let noun = named_by_pronoun(tokens, name)
            .map(named)
            .unwrap_or_else(|| subject_named(tokens, name))
            .or_else(|| presented_so(tokens, name, gender));
        found.extend(noun.map(|noun| (*person, noun)));
    }
    found
}

/// “His name was Brandt”, “He was called Brandt”: the pronoun, and its gender.
fn named_by_pronoun(tokens: &Tokens<'_>, name: usize) -> Option<(usize, Gender)> {
    let back = |items| {
        let before = name.checked_sub(items).map(|at| &tokens.outer[at]);
        before.filter(|t| t.is_word()).map_or(w::NONE, Token::word)
    };
    let gender = match name_told(back)? {
        w::HIS | w::HE => Gender::Male,
        w::HER | w::SHE => Gender::Female,
        _ => return None,
    };
    Some((name - 3, gender))
}

/// “The curate came in, a pale man by the name of Lovell”: the office in the sentence before the name.
fn presented_so(tokens: &Tokens<'_>, name: usize, gender: Gender) -> Option<WordId> {
    let by = by_the_name_of(&tokens.outer, name)?;
    let next = (tokens.sentences).partition_point(|sentence| sentence.first as usize <= by);
    let first = tokens.sentences.get(next.checked_sub(1)?)?.first as usize;
    let office = |at: usize| {
        let noun = person_behind(tokens, at, by)?;
        let info = tokens.info(&tokens.outer[noun]);
        let fits = gender == Gender::Unknown || [gender, Gender::Unknown].contains(&info.gender);
        (fits && !info.any(is::GENERIC_PERSON)).then(|| tokens.outer[noun].word())
    };
    let mut offices = (first.max(by.saturating_sub(ITEMS))..by).filter_map(office);
    let first = offices.next()?;
    offices.all(|other| other == first).then_some(first)
}

/// Who is named behind a pronoun: the only one without a name in its own sentence, or in the last one that does not go on with “he”.
fn bearer(tokens: &Tokens<'_>, pronoun: usize, gender: Gender) -> Option<WordId> {
    let next = tokens
        .sentences
        .partition_point(|sentence| sentence.first as usize <= pronoun);
    let own = next.checked_sub(1)?;
    if let Some(noun) = only_noun(
        tokens,
        tokens.sentences[own].first as usize,
        pronoun,
        gender,
    ) {
        return Some(noun);
    }
    let same = |sentence: &&Sentence| sentence.para == tokens.sentences[own].para;
    let before = tokens.sentences[..own].iter().rev().take(SENTENCES);
    for sentence in before.take_while(same) {
        let (first, last) = (sentence.first as usize, sentence.last as usize);
        let pronouns = match gender {
            Gender::Female => [w::SHE, w::HER],
            _ => [w::HE, w::HIS],
        };
        if !tokens.outer[first].is_any(&pronouns) {
            return only_noun(tokens, first, last, gender);
        }
    }
    None
}

/// The noun of the person without a name with whom a stretch begins, or of the only one in it, if the gender fits.
fn only_noun(tokens: &Tokens<'_>, from: usize, to: usize, gender: Gender) -> Option<WordId> {
    let fits = |noun: usize| {
        let noun = &tokens.outer[noun];
        let own = tokens.info(noun).gender;
        (own == gender || own == Gender::Unknown).then(|| noun.word())
    };
    let noun = |at: usize| person_behind(tokens, at, to).and_then(fits);
    if let Some(subject) = noun(from) {
        return Some(subject);
    }
    let mut nouns = (from.max(to.saturating_sub(ITEMS))..to).filter_map(noun);
    let first = nouns.next()?;
    nouns.all(|other| other == first).then_some(first)
}

/// The noun of a phrase that an article begins, if it is somebody's.
fn person_behind(tokens: &Tokens<'_>, article: usize, to: usize) -> Option<usize> {
    let items = &tokens.outer;
    if !items[article].is_any(&[w::A, w::AN, w::THE]) {
        return None;
    }
    let words = article + 1..to.min(article + 2 + ADJECTIVES);
    let part = |at: &usize| items[*at].small() && !tokens.is_class(&items[*at], is::GRAMMAR);
    let somebody = |at: &usize| {
        let info = tokens.info(&items[*at]);
        let person = info.any(is::ROLE | is::GENERIC_PERSON);
        person && !info.any(is::GROUP | is::KIN)
    };
    words.take_while(part).filter(somebody).last()
}

/// “The man in the first bed was called Brandt.”
fn subject_named(tokens: &Tokens<'_>, name: usize) -> Option<WordId> {
    let called = name.checked_sub(2)?;
    let [was, named] = &tokens.outer[called..name] else {
        return None;
    };
    if !was.is_any(&[w::WAS, w::IS]) || !named.is_any(&[w::CALLED, w::NAMED]) {
        return None;
    }
    let next = tokens
        .sentences
        .partition_point(|sentence| (sentence.first as usize) < called);
    let sentence = tokens.sentences.get(next.checked_sub(1)?)?;
    let first = sentence.first as usize;
    let noun = person_behind(tokens, first, called)?;
    // Nobody acts between.
    let acts = |at: usize| tokens.predicates(&tokens.outer[at]);
    let plain = called - noun <= 1 + 2 * ADJECTIVES && !(noun + 1..called).any(acts);
    plain.then(|| tokens.outer[noun].word())
}

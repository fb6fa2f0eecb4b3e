//! Who says his own name: “‘I'm Ina,’ the girl said” tells that the girl is Ina.

use super::discover::{Discovery, NOBODY};
use super::introduced::Introduced;
use super::names::{evidence, Names};
use crate::extraction::Gender;
use crate::lang::{is, w, WordId};
use crate::tokens::{ParagraphItems, Tokens};

/// Items between the words and their tag at most: “‘Hello,’ the girl said. ‘I'm Ina.’”
const TAG_REACH: usize = 4;

/// Whether “I am” or “I'm” stands before a name; `back` gives the nth word before it, [`w::NONE`] where there is none.
pub(crate) fn i_am(back: impl Fn(usize) -> WordId) -> bool {
    [w::M, w::AM].contains(&back(1)) && back(2) == w::I
}

/// Whether “name is” or “name's” stands before a name; whose it is tells the word before.
pub(crate) fn name_is(back: impl Fn(usize) -> WordId) -> bool {
    [w::IS, w::POSS].contains(&back(1)) && back(2) == w::NAME
}

/// `His name was Brandt`, `She was called Ina`, `whose name was Ina`, as narration tells a name: whose it is; `back` gives the nth word
/// before the name.
pub(crate) fn name_told(back: impl Fn(usize) -> WordId) -> Option<WordId> {
    let was = |word: WordId| [w::WAS, w::IS].contains(&word);
    let called = [w::CALLED, w::NAMED].contains(&back(1)) && was(back(2));
    let bearers: &[WordId] = if was(back(1)) && back(2) == w::NAME {
        &[w::HIS, w::HER, w::WHOSE]
    } else if called {
        &[w::HE, w::SHE]
    } else {
        &[]
    };
    Some(back(3)).filter(|bearer| bearers.contains(bearer))
}

/// The nouns of tags beside words in which somebody says his own name: person and noun, sorted. `tags` are item ranges from
/// the article to the noun, in order. Linear but for a search among the tags.
pub(super) fn presented(
    tokens: &Tokens<'_>,
    names: &Names,
    discovery: &Discovery,
    tags: &[(usize, usize)],
) -> Vec<(u32, WordId)> {
    let mut found = Vec::new();
    let people = names.runs.iter().zip(&discovery.of_run);
    for (run, person) in people {
        if !run.inner || !run.has(evidence::SELF) || *person == NOBODY {
            continue;
        }
        let words = tokens.piece_place[run.piece as usize] as usize;
        let next = tags.partition_point(|(first, _)| *first < words);
        let behind = tags
            .get(next)
            .filter(|(first, _)| *first <= words + TAG_REACH);
        let before = next.checked_sub(1).map(|at| &tags[at]);
        let before = before.filter(|(_, last)| *last + TAG_REACH >= words);
        if let Some((_, last)) = before.or(behind) {
            found.push((*person, tokens.outer[last - 1].word()));
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// “‘Now?’ the guard asked.” “‘Now, Hild.’”: whom the next one to speak calls by a name that was not heard before, and the noun
/// of the tag before. The narration must have the name as well, later on. Linear but for searches.
pub(super) fn answered_to(
    tokens: &Tokens<'_>,
    names: &Names,
    discovery: &Discovery,
    tags: &[(usize, usize)],
) -> Vec<(u32, WordId)> {
    let mut heard = vec![None; discovery.people.len()];
    let mut told = vec![false; discovery.people.len()];
    for (run, person) in names.runs.iter().zip(&discovery.of_run) {
        let Some(first) = heard.get_mut(*person as usize) else {
            continue;
        };
        told[*person as usize] |= !run.inner;
        if first.is_none() {
            let called = run.inner && run.has(evidence::VOCATIVE | evidence::CALLED);
            *first = Some(called.then(|| tokens.piece_place[run.piece as usize] as usize));
        }
    }
    let mut found = Vec::new();
    for (person, first) in heard.into_iter().enumerate() {
        let Some(words) = first.flatten().filter(|_| told[person]) else {
            continue;
        };
        let noun = tag_before(tokens, tags, words).map(|at| &tokens.outer[at]);
        found.extend(
            noun.filter(|noun| {
                let (info, own) = (tokens.info(noun), discovery.people[person].gender);
                let somebody = info.any(is::ROLE | is::GENERIC_PERSON | is::ANIMAL);
                let fits = own == Gender::Unknown || [own, Gender::Unknown].contains(&info.gender);
                noun.small() && somebody && !info.any(is::GROUP) && fits
            })
            .map(|noun| (person as u32, noun.word())),
        );
    }
    found
}

/// Items of narration behind somebody new within which a name is first called.
pub(super) const NAMED_REACH: usize = 400;

/// “A woman came in.” … “‘Sit down, Hild.’” … “said Hild”: the only one who has come in without a name, where somebody is called
/// whom nobody has named before, and who then acts by that name, and the noun comes no more. Linear but for the newcomers, each of whom
/// is compared with each such name.
pub(super) fn named_later(
    tokens: &Tokens<'_>,
    names: &Names,
    discovery: &Discovery,
    introduced: &[Introduced],
) -> Vec<(u32, WordId)> {
    let newcomers: Vec<&Introduced> = introduced.iter().filter(|one| one.new).collect();
    if newcomers.is_empty() || newcomers.len() > NEWCOMERS {
        return Vec::new();
    }
    let mut found: Vec<(u32, WordId)> = Vec::new();
    for (person, words, acts) in first_called(tokens, names, discovery) {
        let own = discovery.people[person as usize].gender;
        let fits = |one: &&&Introduced| {
            one.noun < words
                && (own == Gender::Unknown || [own, Gender::Unknown].contains(&one.gender))
        };
        let mut fitting = newcomers.iter().filter(fits);
        let Some(one) = fitting.next().filter(|_| fitting.next().is_none()) else {
            continue;
        };
        let noun = tokens.outer[one.noun].word();
        let told = own != Gender::Unknown || one.gender != Gender::Unknown;
        let near = words - one.noun < NAMED_REACH && beyond_answer(tokens, one.noun, words);
        let again = tokens.outer[acts..]
            .iter()
            .any(|token| token.word() == noun && token.is_word());
        if told && near && !again && !found.iter().any(|(_, other)| *other == noun) {
            found.push((person, noun));
        }
    }
    found
}

/// Newcomers at most: a text with more has crowds.
const NEWCOMERS: usize = 8;

/// Whether a paragraph that begins with a quote stands between a newcomer and the words: those right behind may be the newcomer's own.
pub(super) fn beyond_answer(tokens: &Tokens<'_>, noun: usize, words: usize) -> bool {
    let starts = |at: usize| {
        tokens
            .paragraphs
            .partition_point(|p| p.first as usize <= at)
    };
    let between = starts(noun)..starts(words).saturating_sub(1);
    let turn = |para: &ParagraphItems| tokens.outer[para.first as usize].is_quote();
    tokens
        .paragraphs
        .get(between)
        .unwrap_or(&[])
        .iter()
        .any(turn)
}

/// Whoever is first named where somebody calls him or her, and first in the narration as the subject of a verb: the items of both.
pub(super) fn first_called(
    tokens: &Tokens<'_>,
    names: &Names,
    discovery: &Discovery,
) -> Vec<(u32, usize, usize)> {
    let mut called = vec![None; discovery.people.len()];
    let mut told = vec![None; discovery.people.len()];
    for (run, person) in names.runs.iter().zip(&discovery.of_run) {
        let at = *person as usize;
        let Some(first) = called.get_mut(at) else {
            continue;
        };
        let acts = run.has(evidence::SPEECH | evidence::BESIDE | evidence::VERB);
        if !run.inner && told[at].is_none() {
            told[at] = Some((run.first as usize, acts));
        }
        if first.is_none() {
            let calls = run.inner && run.has(evidence::VOCATIVE | evidence::CALLED);
            *first = Some(calls.then(|| tokens.piece_place[run.piece as usize] as usize));
        }
    }
    let people = (0u32..).zip(called.into_iter().zip(told));
    let both = people.filter_map(|(person, (called, told))| {
        let (first, acts) = told?;
        acts.then_some((person, called.flatten()?, first))
    });
    both.collect()
}

/// The noun of the last tag in the paragraph before the one that words begin.
fn tag_before(tokens: &Tokens<'_>, tags: &[(usize, usize)], words: usize) -> Option<usize> {
    let starts = |at: &usize| tokens.paragraphs[*at].first as usize;
    let next = tokens
        .paragraphs
        .partition_point(|p| p.first as usize <= words);
    let own = next.checked_sub(1)?;
    let before = own.checked_sub(1)?;
    let tag = tags.partition_point(|(first, _)| *first < starts(&own));
    let (first, last) = *tags.get(tag.checked_sub(1)?)?;
    (starts(&own) == words && first >= starts(&before)).then_some(last - 1)
}

#[cfg(test)]
mod tests {
    use crate::speakers::of_story as speakers;

    #[test]
    fn who_says_her_name_is_called_so() {
        let text = "The tall girl came in.\n\n“Is this number nine?” she asked.\n\nOtto looked down. “It was.”\n\n“Hello,” the girl \
                    said. “I'm Tamsin. I rang.”\n\n“You rang,” said Otto.";
        assert_eq!(speakers(text), ["Tamsin", "Otto", "Tamsin", "Otto"]);
    }

    #[test]
    fn her_sisters_name_is_not_hers() {
        let text = "“Hello,” the girl said. “I'm Tamsin's sister.”\n\n“You rang,” said Otto.";
        assert_eq!(speakers(text)[1], "Otto");
        assert_ne!(speakers(text)[0], "Tamsin");
    }
}

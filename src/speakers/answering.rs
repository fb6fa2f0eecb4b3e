//! Who answers to what, in a text too short to tell it otherwise: whoever spoke last is the sergeant who is called so, and the
//! constable who answers is whoever was called.

use super::discover::{Discovery, NOBODY};
use super::hailed::hails;
use super::names::{evidence, NameRun, Names};
use super::presented::NAMED_REACH;
use crate::extraction::Gender;
use crate::lang::{is, w, WordId};
use crate::tokens::{sign, Punct, Token, Tokens};

/// “‘Sit down,’ said Otto.” “‘Yes, Sergeant.’”, “‘Yes, Uncle.’”: people and the titles by which they are called right after they spoke,
/// if nobody bears the title with a name and nobody else is called so. Linear but for searches.
pub(super) fn called_back(
    tokens: &Tokens<'_>,
    names: &Names,
    discovery: &Discovery,
) -> Vec<(u32, WordId)> {
    let tags = tags(names, discovery);
    let mut found: Vec<(u32, WordId)> = Vec::new();
    let mut others: Vec<WordId> = Vec::new();
    for (piece, (first, last)) in tokens.piece_items.iter().enumerate() {
        let (first, last) = (*first as usize, *last as usize);
        let items = &tokens.inner[first..last];
        for at in tokens.inner_signs.between(first, last, sign::CAPITAL) {
            let Some(title) = title_called(tokens, items, at - first) else {
                continue;
            };
            let place = tokens.piece_place[piece] as usize;
            let Some(person) = spoke_before(tokens, &tags, place) else {
                continue;
            };
            let pair = (person, title);
            if found
                .iter()
                .any(|other| other.1 == title && other.0 != person)
            {
                others.push(title);
            } else if !found.contains(&pair) {
                found.push(pair);
            }
        }
    }
    let borne = |title: WordId| {
        let people = discovery.people.iter();
        people
            .flat_map(|person| &person.titles)
            .any(|other| *other == title)
    };
    found.retain(|(person, title)| {
        let person = &discovery.people[*person as usize];
        let info = tokens.vocabulary.info(*title);
        let fits = match info.any(is::KIN) {
            true => person.gender == info.gender,
            false => person.titles.is_empty(),
        };
        fits && !others.contains(title) && !borne(*title)
    });
    found
}

/// The title by which somebody is called at a place inside a quote: “Yes, Sarge.”
fn title_called(tokens: &Tokens<'_>, items: &[Token], at: usize) -> Option<WordId> {
    let token = &items[at];
    let info = tokens.info(token);
    let lexicon = &tokens.vocabulary.lexicon;
    let office = |word: WordId| {
        let info = tokens.vocabulary.info(word);
        info.any(is::ROLE) && info.any(is::TITLE_ALONE) && !info.any(is::GROUP | is::KIN)
    };
    if !token.is_word() || !token.capital() || !hails(items, at) {
        return None;
    }
    if info.any(is::KIN) {
        let full = lexicon.relative(token.word());
        return lexicon.elder(full).then_some(full);
    }
    let meant = lexicon.nicknames(token.word());
    let meant = meant.iter().map(|(_, title)| *title);
    std::iter::once(token.word())
        .chain(meant)
        .find(|word| office(*word))
}

/// The items of the narration at which somebody is named beside a verb of speech, and who.
fn tags(names: &Names, discovery: &Discovery) -> Vec<(usize, u32)> {
    let people = names.runs.iter().zip(&discovery.of_run);
    let mut tags: Vec<(usize, u32)> = people
        .filter(|(run, person)| {
            let governed = evidence::PREPOSITION | evidence::POSSESSIVE | evidence::THE;
            !run.inner && **person != NOBODY && run.has(evidence::SPEECH) && !run.has(governed)
        })
        .map(|(run, person)| (run.first as usize, *person))
        .collect();
    tags.sort_unstable();
    tags
}

/// Who spoke in the paragraph before the one that words begin, if a tag names one person there.
fn spoke_before(tokens: &Tokens<'_>, tags: &[(usize, u32)], words: usize) -> Option<u32> {
    let own = paragraph(tokens, words)?;
    let start = |at: usize| tokens.paragraphs[at].first as usize;
    let before = own.checked_sub(1)?;
    if start(own) != words {
        return None;
    }
    let from = tags.partition_point(|(at, _)| *at < start(before));
    let to = tags.partition_point(|(at, _)| *at < words);
    let mut people = tags.get(from..to)?.iter().map(|(_, person)| *person);
    let person = people.next()?;
    people.all(|other| other == person).then_some(person)
}

/// The paragraph in which an item of the narration stands.
fn paragraph(tokens: &Tokens<'_>, item: usize) -> Option<usize> {
    let next = tokens
        .paragraphs
        .partition_point(|p| p.first as usize <= item);
    next.checked_sub(1)
}

/// “‘The lamp, Otto.’” “‘Sir,’ said the porter.”: people whom the text has nowhere but where they are called, and the noun of the
/// tag in the next paragraph; `nouns` are the items from the article to the noun, in order. Linear but for searches.
pub(super) fn answering(
    tokens: &Tokens<'_>,
    names: &Names,
    discovery: &Discovery,
    nouns: &[(usize, usize)],
) -> Vec<(u32, WordId)> {
    let mut called: Vec<Option<usize>> = vec![None; discovery.people.len()];
    let mut told = vec![false; discovery.people.len()];
    for (run, person) in names.runs.iter().zip(&discovery.of_run) {
        let Some(first) = called.get_mut(*person as usize) else {
            continue;
        };
        // “my sister's boy, Tom, cut his arm” calls nobody.
        let opens = run.has(evidence::VOCATIVE) && run.has(evidence::FIRST);
        let calls = run.inner && (opens || run.has(evidence::CALLED));
        told[*person as usize] |= !calls;
        if calls {
            first.get_or_insert(tokens.piece_place[run.piece as usize] as usize);
        }
    }
    let mut found: Vec<(u32, WordId)> = Vec::new();
    for (person, words) in (0u32..).zip(called) {
        let Some(words) = words.filter(|_| !told[person as usize]) else {
            continue;
        };
        let own = discovery.people[person as usize].gender;
        let noun = noun_behind(tokens, nouns, words).filter(|noun| {
            let info = tokens.info(noun);
            let told = [own, Gender::Unknown].contains(&info.gender) || own == Gender::Unknown;
            noun.small()
                && info.any(is::ROLE)
                && !info.any(is::GENERIC_PERSON | is::GROUP | is::KIN)
                && told
        });
        found.extend(noun.map(|noun| (person, noun.word())));
    }
    let once = |noun: WordId| found.iter().filter(|(_, other)| *other == noun).count() == 1;
    let only: Vec<bool> = found.iter().map(|(_, noun)| once(*noun)).collect();
    let mut only = only.into_iter();
    found.retain(|_| only.next().unwrap_or(false));
    found
}

/// “‘Hello,’ the girl said.” … “‘What's your name?’” “‘Edda.’”: a name that is all that is answered, where it was not heard before, and
/// the last noun by which somebody without a name spoke or came in. Linear but for searches.
pub(super) fn name_given(
    tokens: &Tokens<'_>,
    names: &Names,
    discovery: &Discovery,
    nouns: &[usize],
) -> Vec<(u32, WordId)> {
    let mut heard = vec![false; discovery.people.len()];
    let mut found = Vec::new();
    for (run, person) in names.runs.iter().zip(&discovery.of_run) {
        let Some(heard) = heard.get_mut(*person as usize) else {
            continue;
        };
        let first = !std::mem::replace(heard, true);
        if !first || !run.inner || !answers_for_name(tokens, run) {
            continue;
        }
        let words = tokens.piece_place[run.piece as usize] as usize;
        let before = nouns.partition_point(|noun| *noun < words);
        let noun = before.checked_sub(1).map(|at| nouns[at]);
        let near = noun.filter(|noun| words - noun < NAMED_REACH);
        let own = discovery.people[*person as usize].gender;
        let noun = near.map(|noun| &tokens.outer[noun]).filter(|noun| {
            let info = tokens.info(noun);
            let fits = own == Gender::Unknown || [own, Gender::Unknown].contains(&info.gender);
            let somebody = info.any(is::ROLE | is::GENERIC_PERSON | is::ANIMAL);
            noun.small() && somebody && !info.any(is::GROUP | is::KIN) && fits
        });
        found.extend(noun.map(|noun| (*person, noun.word())));
    }
    found.sort_unstable();
    found
}

/// Whether a name is all that stands between its marks, and the words in the paragraph before ask for one.
fn answers_for_name(tokens: &Tokens<'_>, run: &NameRun) -> bool {
    let piece = run.piece as usize;
    let (first, last) = tokens.piece_items[piece];
    let alone = run.whole == first && last <= run.last + 1;
    let Some(asking) = piece.checked_sub(1).filter(|_| alone) else {
        return false;
    };
    let para = |piece: usize| paragraph(tokens, tokens.piece_place[piece] as usize);
    let next = para(asking).map(|para| para + 1) == para(piece);
    let (from, to) = tokens.piece_items[asking];
    let asked = &tokens.inner[from as usize..to as usize];
    let asks = asked
        .last()
        .is_some_and(|token| token.is_punct(Punct::Question));
    let name = |pair: &[Token]| pair[0].is(w::YOUR) && pair[1].is(w::NAME);
    next && asks && asked.windows(2).any(name)
}

/// The noun of the first tag in the paragraph behind the one in which words stand.
fn noun_behind<'a>(
    tokens: &'a Tokens<'_>,
    nouns: &[(usize, usize)],
    words: usize,
) -> Option<&'a Token> {
    let next = paragraph(tokens, words)? + 1;
    let start = tokens.paragraphs.get(next)?.first as usize;
    let end = tokens
        .paragraphs
        .get(next + 1)
        .map_or(usize::MAX, |p| p.first as usize);
    let place = nouns.partition_point(|(first, _)| *first < start);
    let (first, last) = nouns.get(place).filter(|(first, _)| *first < end)?;
    // “The old porter” and “the senior porter” may be one of several.
    let only = tokens.outer[*first].is(w::THE) && first + 2 == *last;
    only.then(|| &tokens.outer[last - 1])
}

#[cfg(test)]
mod tests {
    use crate::speakers::of_story as speakers;

    #[test]
    fn the_porter_who_answers_is_whoever_was_called() {
        let text = "Clara Lind sat down on her trunk.\n\n“The trunk goes up, Marrow,” said Clara.\n\n“Up it goes,” said the \
                    porter.\n\n“Mind the step, Marrow,” said Clara.\n\n“I mind it,” said the porter.";
        assert_eq!(
            speakers(text),
            ["Clara Lind", "Marrow", "Clara Lind", "Marrow"]
        );
    }

    #[test]
    fn whoever_gives_her_name_is_the_girl() {
        let text = "Otto Lind opened the crate. A girl sat in it.\n\n“Hello,” the girl said.\n\n“What's your name?” said \
                    Otto.\n\n“Edda.”\n\n“Come out, then.”\n\n“I am cold,” said Edda.";
        let girl = "Edda";
        let otto = "Otto Lind";
        assert_eq!(speakers(text), [girl, otto, girl, otto, girl]);
    }

    #[test]
    fn whoever_says_a_name_unasked_is_not_it() {
        let text = "Otto Lind opened the crate. A girl sat in it.\n\n“Hello,” the girl said.\n\n“Who put you there?” said \
                    Otto.\n\n“Edda.”\n\n“Edda is far away,” said Otto.";
        assert_eq!(speakers(text)[0], "the girl");
    }

    #[test]
    fn the_old_porter_may_be_another() {
        let text = "Clara Lind sat down on her trunk.\n\n“The trunk goes up, Marrow,” said Clara.\n\n“Up it goes,” said the \
                    old porter.\n\n“Mind the step, Marrow,” said Clara.\n\n“I mind it,” said the old porter.";
        let found = speakers(text);
        assert_eq!([&found[0], &found[2]], ["Clara Lind", "Clara Lind"]);
        assert!(found.iter().all(|name| name != "Marrow"));
    }

    #[test]
    fn who_bears_a_title_is_called_by_it() {
        let text = "Otto lay beside Vance. Sergeant Holm lay behind.\n\n“Keep down,” said Vance.\n\n“Yes, Sergeant,” said \
                    Otto.\n\n“Lower,” the sergeant said.";
        assert_eq!(speakers(text), ["Vance", "Otto", "Sergeant Holm"]);
    }
}

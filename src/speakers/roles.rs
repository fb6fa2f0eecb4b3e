//! What the text calls people by besides their names: the title before a name, the role before or after it.

use std::ops::Range;

use super::deeds::deed;
use super::discover::{Discovery, NOBODY};
use super::forms::gender_of_role;
use super::named_so::named_so;
use super::names::{evidence, NameRun, Names};
use crate::extraction::Gender;
use crate::lang::{form, is, w, WordId};
use crate::tokens::{flag, Kind, Punct, Token, Tokens};

/// Items on either side of a name in which its bearer's place, nation or party is looked for.
const ORIGIN_ITEMS: usize = 6;
/// Items after a name within which its apposition has its role noun.
const APPOSITION_ITEMS: usize = 8;
/// Items of the phrase before a comma that a name stands behind.
const PHRASE_ITEMS: usize = 9;
/// Words of an office that goes by their first letters.
const OFFICE_WORDS: usize = 4;
/// Words before a role noun that say more of it.
const MODIFIERS: usize = 4;

/// The names of people, whose they are, and the items among which they stand.
pub(super) fn of_people<'a>(
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
pub(crate) fn roles(tokens: &Tokens<'_>, names: &Names, discovery: &Discovery) -> Roles {
    let mut roles = Vec::new();
    let mut modifiers = Vec::new();
    let mut other = Vec::new();
    for (run, person, items) in of_people(tokens, names, discovery) {
        let mut give = |at: usize| {
            roles.push((person, tokens.vocabulary.office(items[at].word())));
            modifiers.extend(before(tokens, items, at).map(|word| (person, word)));
        };
        before_name(tokens, run, items, &mut give);
        let deed = deed(tokens, items, (run.whole as usize, run.last as usize));
        deed.office.into_iter().for_each(&mut give);
        other.extend(deed.doers.iter().map(|(_, noun)| (person, *noun)));
        behind_name(tokens, run, items, &mut give);
        let title = run.whole as usize..run.first as usize;
        roles_by_letters(tokens, &items[title], |word| other.push((person, word)));
        // “The Public Relations Officer, Ann Lee,”: the PRO
        let phrase = set_off(tokens, items, run.whole as usize, run.last as usize);
        let office = phrase.map_or(&[][..], |phrase| &items[phrase.start..run.whole as usize]);
        roles_by_letters(tokens, office, |word| other.push((person, word)));
    }
    roles.append(&mut other);
    roles.extend(named_so(tokens, names, discovery));
    roles.retain(|(person, role)| {
        let told = gender_of_role(&tokens.vocabulary, *role);
        let own = discovery.people[*person as usize].gender;
        told == Gender::Unknown || own == Gender::Unknown || told == own
    });
    roles.sort_unstable();
    roles.dedup();
    modifiers.sort_unstable();
    modifiers.dedup();
    Roles { roles, modifiers }
}

/// Whether a word is a title or a role noun.
pub(super) fn is_role(tokens: &Tokens<'_>, token: &Token) -> bool {
    token.is_word() && tokens.is_class(token, is::TITLE | is::ROLE)
}

/// Gives where roles stand before a name or as part of it.
fn before_name(tokens: &Tokens<'_>, run: &NameRun, items: &[Token], give: &mut impl FnMut(usize)) {
    let (whole, first) = (run.whole as usize, run.first as usize);
    // IGP Ann Lee
    let letters = |at: usize| at + 1 == first && items[at].has(flag::ALL_CAPITALS);
    (whole..first)
        .filter(|at| is_role(tokens, &items[*at]) || letters(*at))
        .for_each(&mut *give);
    let noun = if run.has(evidence::ROLE_BEFORE) && whole > 0 {
        Some(whole - 1)
    } else {
        noun_before(tokens, items, whole)
    };
    let others = [
        office(tokens, items, whole),
        set_off(tokens, items, whole, run.last as usize).map(|phrase| phrase.end - 1),
    ];
    noun.into_iter()
        .chain(others.into_iter().flatten())
        .for_each(give);
}

/// Gives where roles stand behind a name or at its end.
fn behind_name(tokens: &Tokens<'_>, run: &NameRun, items: &[Token], give: &mut impl FnMut(usize)) {
    let last = run.last as usize;
    let behind = items.get(last);
    let suffix = |at: &usize| tokens.is_class(&items[*at], is::NAME_SUFFIX);
    let bracket = behind.is_some_and(|t| t.is_punct(Punct::OpenBracket));
    let own = run.first as usize..items.len().min(last + if bracket { 2 } else { 0 });
    own.filter(suffix).for_each(&mut *give);
    // “Cllr Ann Lee (Chair)”
    let closed = items.get(last + 2).filter(|_| bracket);
    if closed.is_some_and(|t| t.is_punct(Punct::CloseBracket)) && is_role(tokens, &items[last + 1])
    {
        give(last + 1);
    }
    // “Ann Lee is the mayor of”
    let copula = behind.is_some_and(|t| t.is_any(&[w::IS, w::WAS]))
        && items
            .get(last + 1)
            .is_some_and(|t| t.is_any(&[w::THE, w::A, w::AN]));
    if copula || run.has(evidence::APPOSITION) {
        if let Some(at) = role_told(tokens, items, last) {
            give(at);
        }
    }
    if let Some(phrase) = behind_place(tokens, items, last) {
        Some(phrase.end - 1)
            .filter(|at| is_role(tokens, &items[*at]))
            .into_iter()
            .for_each(give);
    }
}

/// `Sen. Ann Lee of Ohio, a Liberal,`: the noun phrase that says more of a name behind the place that belongs to it.
fn behind_place(tokens: &Tokens<'_>, items: &[Token], last: usize) -> Option<Range<usize>> {
    let comma = of_place(items, last)?.end;
    let article = comma + 1;
    let set_off = comma > last + 1
        && items[comma..]
            .first()
            .is_some_and(|t| t.is_punct(Punct::Comma))
        && items.get(article)?.is_any(&[w::A, w::AN, w::THE]);
    let noun = |t: &&Token| t.is_word() && !tokens.is_class(t, is::GRAMMAR);
    let words = set_off.then(|| {
        items[article + 1..]
            .iter()
            .take(MODIFIERS)
            .take_while(noun)
            .count()
    })?;
    (words > 0).then_some(article + 1..article + 1 + words)
}

/// `Ann Lee, the party's candidate for mayor,`: the first role noun of what is told of a name that ends at `last`.
fn role_told(tokens: &Tokens<'_>, items: &[Token], last: usize) -> Option<usize> {
    if tells_a_deed(tokens, items, last) {
        return None;
    }
    let after = items.len().min(last + APPOSITION_ITEMS);
    let end = |at: &usize| !matches!(items[*at].punct(), Some(Punct::Period | Punct::Semicolon));
    let bears = |at: &usize| is_role(tokens, &items[*at]) && !says_more(tokens, items, *at);
    let found = (last..after).take_while(end).find(bears);
    // “the Duchess's brother” is no duchess, and “the governor's chief adviser” is an adviser.
    let owner = |at: &usize| {
        items
            .get(at + 1)
            .is_some_and(|t| t.kind() == Kind::Possessive)
    };
    let comma = |at: &usize| items[*at].is_punct(Punct::Comma);
    let owned = |owner: usize| {
        let mut behind = (owner + 1..after).take_while(|at| end(at) && !comma(at));
        behind.find(bears)
    };
    let found = match found.filter(owner) {
        Some(owner) => owned(owner),
        None => found,
    };
    found.or_else(|| noun_of_apposition(tokens, items, last).filter(|at| !owner(at)))
}

/// `Ann Lee, who met the president`, `Ann Lee, thanking the mayor`: whom somebody meets is not what she is; `who is the mayor` is.
fn tells_a_deed(tokens: &Tokens<'_>, items: &[Token], last: usize) -> bool {
    // Words between “who” and what somebody is: `who has long been the mayor`.
    const BEFORE_COPULA: usize = 3;
    let comma = items.get(last).is_some_and(|t| t.is_punct(Punct::Comma));
    let Some(opens) = items.get(last + 1).filter(|_| comma) else {
        return false;
    };
    let info = tokens.info(opens);
    let thanking = opens.small() && info.form(form::ING) && !info.any(is::NOT_ING);
    if !opens.is_any(&[w::WHO, w::WHOM]) {
        return thanking;
    }
    let behind = items[last + 2..].iter().take(BEFORE_COPULA);
    let be = behind.take_while(|t| tokens.is_class(t, is::AUX | is::ADVERB));
    let next = items.get(last + 2 + be.count());
    let mut copula = items[last + 2..].iter().take(BEFORE_COPULA);
    let copula = copula.any(|t| tokens.is_class(t, is::AUX_BE));
    let noun = next.is_some_and(|t| t.is_any(&[w::THE, w::A, w::AN]) || is_role(tokens, t));
    opens.is(w::WHOM) || !(copula && noun)
}

/// “the former mayor”, “the deputy mayor”: a role noun that says more of the one behind it.
fn says_more(tokens: &Tokens<'_>, items: &[Token], at: usize) -> bool {
    let former = items[at].is(w::FORMER);
    items.get(at + 1).is_some_and(|next| {
        next.is_word()
            && (former && !tokens.predicates(next) || tokens.is_class(next, is::TITLE | is::ROLE))
    })
}

/// “the CS” of Cabinet Secretary Lee: the first letters of the words of an office, where the text has them in capitals.
fn roles_by_letters(tokens: &Tokens<'_>, title: &[Token], mut each: impl FnMut(WordId)) {
    let written = title.iter().filter(|t| t.is_word() && t.capital());
    if written.clone().nth(1).is_none() {
        return;
    }
    let words: Vec<&str> = written.map(|t| tokens.vocabulary.word(t.word())).collect();
    for count in 2..=OFFICE_WORDS.min(words.len()) {
        let letters = words[words.len() - count..].iter();
        let letters: String = letters.filter_map(|word| word.chars().next()).collect();
        let id = tokens.vocabulary.get(&letters);
        id.filter(|id| tokens.vocabulary.counts(*id).small == 0)
            .into_iter()
            .for_each(&mut each);
    }
}

/// What the text calls people by.
#[derive(Debug, Default)]
pub(crate) struct Roles {
    /// Person and role noun, sorted.
    pub roles: Vec<(u32, WordId)>,
    /// Person and a word before one of their role nouns, sorted: “transport” of the transport secretary.
    pub modifiers: Vec<(u32, WordId)>,
}

/// The words right before a role noun that say more of it.
pub(super) fn before<'a>(
    tokens: &'a Tokens<'_>,
    items: &'a [Token],
    at: usize,
) -> impl Iterator<Item = WordId> + 'a {
    let more = |token: &&Token| token.is_word() && !tokens.is_class(token, is::GRAMMAR);
    let words = items[at.saturating_sub(MODIFIERS)..at].iter().rev();
    words.take_while(more).map(|token| token.word())
}

/// Words that make another office of one, so that nobody bears it who is not called so: the deputy minister is no minister.
pub(super) fn another_office(word: WordId) -> bool {
    const RANKS: &[WordId] = &[
        w::SHADOW,
        w::DEPUTY,
        w::VICE,
        w::ASSISTANT,
        w::FORMER,
        w::PRIME,
        w::CHIEF,
        w::FIRST,
        w::ATTORNEY,
        w::FELLOW,
        w::OPPOSITION,
        w::MAJORITY,
        w::MINORITY,
    ];
    RANKS.contains(&word)
}

/// “Minister for Water Resources Ann Lee”, “Leader of the Opposition Mr Lee”: the office that runs into the name at `whole`.
fn office(tokens: &Tokens<'_>, items: &[Token], whole: usize) -> Option<usize> {
    let mut at = whole.checked_sub(2)?;
    if items[at + 1].is(w::THE) {
        at = at.checked_sub(1)?;
    }
    if !items[at + 1].is_any(&[w::OF, w::FOR]) {
        return None;
    }
    let office = |token: &Token| token.capital() && tokens.is_class(token, is::ROLE | is::TITLE);
    office(&items[at]).then_some(at)
}

/// “the transport secretary, Ann Lee,”, “the Minister for Finance, Ann Lee,”: the words up to the role noun of the phrase that a
/// comma sets the name off from.
fn set_off(
    tokens: &Tokens<'_>,
    items: &[Token],
    whole: usize,
    last: usize,
) -> Option<Range<usize>> {
    // the vicar, the Rev Ann Lee
    let article = whole.checked_sub(1).is_some_and(|at| items[at].is(w::THE));
    let comma = whole.checked_sub(1 + usize::from(article))?;
    if !items[comma].is_punct(Punct::Comma) {
        return None;
    }
    let closes = items.get(last).is_none_or(|t| {
        matches!(
            t.punct(),
            Some(Punct::Comma | Punct::Period | Punct::Semicolon)
        )
    });
    if !closes {
        return None;
    }
    let role = |at: &usize| tokens.is_class(&items[*at], is::ROLE | is::TITLE | is::KIN);
    let whose = |at: &usize| {
        items[*at].kind() == Kind::Possessive
            || tokens.is_class(&items[*at], is::DETERMINER | is::POSSESSIVE)
    };
    let inside = |at: &usize| {
        let verb = items[*at].small() && tokens.info(&items[*at]).speech();
        items[*at].is_word() && !verb || items[*at].kind() == Kind::Possessive
    };
    let reach = comma.saturating_sub(PHRASE_ITEMS)..comma;
    let first = reach.rev().take_while(inside).find(whose)?;
    let phrase = first + 1..comma;
    let of = |at: &usize| items[*at].is_any(&[w::OF, w::FOR]);
    let end = phrase.clone().find(of).unwrap_or(comma);
    let noun = (first + 1..end).next_back().filter(role)?;
    Some(first + 1..noun + 1)
}

/// “Ann Lee, a marine glaciologist at”: the noun of an apposition, whatever it is.
fn noun_of_apposition(tokens: &Tokens<'_>, items: &[Token], last: usize) -> Option<usize> {
    let first = last + 1;
    items
        .get(first)
        .filter(|t| t.is_any(&[w::A, w::AN, w::THE]))?;
    let noun = |at: &usize| {
        let token = &items[*at];
        token.is_word() && token.small() && !tokens.is_class(token, is::GRAMMAR)
    };
    let reach = first + 1..items.len().min(first + 1 + MODIFIERS);
    let at = reach.take_while(noun).last()?;
    let info = tokens.info(&items[at]);
    let other = is::GENERIC_PERSON | is::KIN | is::GROUP | is::TIME | is::NUMBER | is::ORG_WORD;
    (!info.any(other) && info.forms == 0).then_some(at)
}

/// “beekeeper Ann Lee”: a noun right before a name, whatever it is.
fn noun_before(tokens: &Tokens<'_>, items: &[Token], whole: usize) -> Option<usize> {
    let at = whole.checked_sub(1)?;
    let token = &items[at];
    let info = tokens.info(token);
    let other = is::GRAMMAR
        | is::TIME
        | is::DAY
        | is::MONTH
        | is::NUMBER
        | is::ORG_WORD
        | is::PLACE_WORD
        | is::GROUP
        | is::GENERIC_PERSON;
    (token.is_word() && token.small() && !info.any(other) && info.forms == 0).then_some(at)
}

/// Places, nations and parties that the text puts people to, person and word, sorted: “Florida Sen. Otto Marsh”, “Otto Marsh,
/// the Republican nominee”, “Otto Marsh (R-Ohio)”.
pub(super) fn origins(
    tokens: &Tokens<'_>,
    names: &Names,
    discovery: &Discovery,
) -> Vec<(u32, WordId)> {
    let mut origins = Vec::new();
    for (run, person, items) in of_people(tokens, names, discovery) {
        let mut each = |word| origins.push((person, word));
        let mut read = |phrase: Option<Range<usize>>| {
            if let Some(phrase) = phrase {
                places(tokens, &items[phrase], &mut each);
            }
        };
        let last = run.last as usize;
        read(before_office(tokens, items, run));
        read(set_off(tokens, items, run.whole as usize, last));
        read(behind_place(tokens, items, last));
        read(of_place(items, last));
        read(in_brackets(items, last));
        if run.has(evidence::APPOSITION) {
            let from = items.len().min(last + 1);
            let after = &items[from..items.len().min(from + ORIGIN_ITEMS)];
            places(tokens, up_to_mark(after), &mut each);
            if let Some(party) = party(tokens, after) {
                each(party);
                places(tokens, after, &mut each);
            }
        }
    }
    origins.sort_unstable();
    origins.dedup();
    origins
}

/// “Florida Sen. Otto Marsh”: what stands before an office and a name.
fn before_office(tokens: &Tokens<'_>, items: &[Token], run: &NameRun) -> Option<Range<usize>> {
    if !run.has(evidence::ROLE_BEFORE) && run.title == w::NONE {
        return None;
    }
    let part = |at: &usize| {
        let token = &items[*at];
        token.is_word() && !tokens.is_class(token, is::GRAMMAR) || token.is_punct(Punct::Period)
    };
    let first = run.first as usize;
    let before = first.saturating_sub(ORIGIN_ITEMS)..first;
    Some(before.rev().take_while(part).last()?..first)
}

/// “Sen. Ann Lee of Ohio”
fn of_place(items: &[Token], last: usize) -> Option<Range<usize>> {
    items.get(last).filter(|t| t.is(w::OF))?;
    let of = items[last + 1..].iter().take(ORIGIN_ITEMS);
    let count = of.take_while(|t| t.is_word() && t.capital()).count();
    Some(last + 1..last + 1 + count)
}

/// “Ann Lee (Ohio)”
fn in_brackets(items: &[Token], last: usize) -> Option<Range<usize>> {
    let open = |t: &&Token| t.is_punct(Punct::OpenBracket);
    items.get(last).filter(open)?;
    let inside = items[last + 1..].iter().take(ORIGIN_ITEMS);
    let part = |t: &&Token| t.is_word() || t.is_punct(Punct::Period);
    Some(last + 1..last + 1 + inside.take_while(part).count())
}

/// What stands before the comma or bracket that ends an apposition.
fn up_to_mark(items: &[Token]) -> &[Token] {
    use Punct::{CloseBracket, Comma, Period, Semicolon};
    let ends = |t: &Token| matches!(t.punct(), Some(CloseBracket | Comma | Period | Semicolon));
    &items[..items.iter().position(ends).unwrap_or(items.len())]
}

/// R-Ohio: the party and the state.
fn party_and_state(tokens: &Tokens<'_>, word: WordId, mut each: impl FnMut(WordId)) {
    let word = tokens.vocabulary.word(word);
    let Some((letter, state)) = word.split_once('-').filter(|(letter, _)| letter.len() == 1) else {
        return;
    };
    if let Some(state) = tokens.vocabulary.get(state) {
        each(state);
        party_of(letter).into_iter().for_each(each);
    }
}

/// “Ann Lee (D)”, “Ann Lee, R, Ohio”: a party that goes by its letter.
fn party(tokens: &Tokens<'_>, after: &[Token]) -> Option<WordId> {
    let letter = after.first().filter(|t| t.is_word() && t.capital())?;
    party_of(tokens.vocabulary.word(letter.word()))
}

/// The party whose letter this is.
fn party_of(letter: &str) -> Option<WordId> {
    match letter {
        "r" => Some(w::REPUBLICAN),
        "d" => Some(w::DEMOCRAT),
        _ => None,
    }
}

/// The places, nations and parties named in a stretch; of a place of several words the last.
pub(super) fn places(tokens: &Tokens<'_>, items: &[Token], mut each: impl FnMut(WordId)) {
    let of = is::PLACE | is::US_STATE | is::DEMONYM;
    for (at, token) in items.iter().enumerate() {
        if !token.is_word() || !token.capital() {
            continue;
        }
        if tokens.is_class(token, of) {
            each(token.word());
        }
        // R-Ohio
        if token.has(flag::JOINED) {
            party_and_state(tokens, token.word(), &mut each);
        }
        for phrase in tokens.vocabulary.lexicon.phrases(token.word()) {
            let here = phrase.words.iter().zip(&items[at..]);
            let all = phrase.words.len() <= items.len() - at;
            if all && phrase.info.any(of) && here.clone().all(|(word, t)| t.word() == *word) {
                each(phrase.words[phrase.words.len() - 1]);
            }
        }
    }
}

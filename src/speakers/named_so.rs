//! Who is said to be what: “a groom whose name was Bartle”, “Clara was his sister”. What he is is then what he goes by.

use super::discover::{Discovery, NOBODY};
use super::names::{NameRun, Names};
use crate::lang::{is, w, WordId};
use crate::tokens::{Kind, Punct, Token, Tokens};

/// Words between “a” and the noun: “a tall young groom”.
const ADJECTIVES: usize = 2;

/// People and the nouns of offices, trades and families that the narration says they are. Linear.
pub(super) fn named_so(
    tokens: &Tokens<'_>,
    names: &Names,
    discovery: &Discovery,
) -> Vec<(u32, WordId)> {
    let items = &tokens.outer[..];
    let mut found = Vec::new();
    for (run, person) in names.runs.iter().zip(&discovery.of_run) {
        if run.inner || *person == NOBODY {
            continue;
        }
        let noun = noun_before(items, run.whole as usize)
            .filter(|at| tokens.is_class(&items[*at], is::ROLE | is::KIN))
            .or_else(|| relative_behind(tokens, items, run.last as usize))
            .or_else(|| office_behind(tokens, run));
        let noun = noun.filter(|at| {
            items[*at].small() && !tokens.is_class(&items[*at], is::GROUP | is::GENERIC_PERSON)
        });
        found.extend(noun.map(|at| (*person, items[at].word())));
    }
    found
}

/// “a groom called Bartle”, “a groom whose name was Bartle”, “the groom's name was Bartle”. In “the groom called Bartle” he
/// calls somebody.
fn noun_before(items: &[Token], name: usize) -> Option<usize> {
    let is = |back: usize, words: &[WordId]| {
        let at = name.checked_sub(back);
        at.is_some_and(|at| items[at].is_any(words))
    };
    let comma = |at: usize| at - usize::from(items[at].is_punct(Punct::Comma) && at > 0);
    if is(1, &[w::WAS, w::IS]) && is(2, &[w::NAME]) {
        let noun = name.checked_sub(4)?;
        let whose = is(3, &[w::WHOSE]);
        return if whose {
            Some(comma(noun))
        } else {
            (items[noun + 1].kind() == Kind::Possessive).then_some(noun)
        };
    }
    if let Some(by) = by_the_name_of(items, name) {
        return by.checked_sub(1).map(comma);
    }
    if !is(1, &[w::CALLED, w::NAMED]) {
        return None;
    }
    // “My father was called Bartle.”
    if is(2, &[w::WAS, w::IS]) && is(4, &[w::MY]) {
        return name.checked_sub(3);
    }
    let noun = comma(name.checked_sub(2)?);
    let before = noun.saturating_sub(ADJECTIVES + 1)..noun;
    let new = |at: usize| items[at].is_any(&[w::A, w::AN]);
    let mut words = before.rev().take_while(|at| items[*at].is_word());
    words.any(new).then_some(noun)
}

/// “a groom by the name of Bartle”, “a groom of the name of Bartle”: the item of “by”.
pub(super) fn by_the_name_of(items: &[Token], name: usize) -> Option<usize> {
    let by = name.checked_sub(4)?;
    let [preposition, the, noun, of] = items.get(by..name)? else {
        return None;
    };
    let told = preposition.is_any(&[w::BY, w::OF]) && the.is(w::THE) && noun.is(w::NAME);
    (told && of.is(w::OF)).then_some(by)
}

/// “Jabez the smith was drinking”: an article and an office right behind a name that begins a clause, and what he does. In “Otto told
/// Clara the smith was out” she is no smith.
fn office_behind(tokens: &Tokens<'_>, run: &NameRun) -> Option<usize> {
    let items = &tokens.outer[..];
    let [the, behind @ ..] = items.get(run.last as usize..)? else {
        return None;
    };
    let begins = (run.whole as usize).checked_sub(1).is_none_or(|at| {
        let before = &items[at];
        before.punct().is_some() || before.is_any(&[w::AND, w::BUT, w::THAT, w::WHERE, w::WHEN])
    });
    let words = behind.iter().take(1 + ADJECTIVES);
    let small = words.take_while(|token| token.small() && !tokens.is_class(token, is::GRAMMAR));
    let office = small.take_while(|token| !tokens.acts(token)).count();
    let noun = run.last as usize + office;
    let does = items
        .get(noun + 1)
        .is_some_and(|next| tokens.predicates(next));
    let trade = office > 0 && tokens.is_class(&items[noun], is::ROLE);
    (the.is(w::THE) && begins && trade && does).then_some(noun)
}

/// “Clara, his sister, kept the books”, “Clara was his sister”.
fn relative_behind(tokens: &Tokens<'_>, items: &[Token], last: usize) -> Option<usize> {
    let [link, owner, noun, ..] = items.get(last..)? else {
        return None;
    };
    let said = link.is_punct(Punct::Comma) || link.is_any(&[w::WAS, w::IS]);
    let ends = items.get(last + 3).is_none_or(|t| t.punct().is_some());
    (said && ends && owner.is_any(&[w::HIS, w::HER]) && tokens.is_class(noun, is::KIN))
        .then_some(last + 2)
}

#[cfg(test)]
mod tests {
    use crate::speakers::of_story as speakers;

    #[test]
    fn a_groom_called_bartle_is_bartle() {
        let text = "A groom called Bartle came in late.\n\n“Where is the lamp?” asked Tilda.\n\n“Here,” said the groom.\n\n\
                    “I shall sit,” said Bartle.";
        assert_eq!(speakers(text), ["Tilda", "Bartle", "Bartle"]);
    }

    #[test]
    fn the_groom_who_called_bartle_is_somebody_else() {
        let text = "Otto saw the groom. The groom called Bartle to the gate. Bartle came.\n\n“I know it,” said the groom.\n\n\
                    “Good,” said Bartle.";
        assert_eq!(speakers(text), ["the groom", "Bartle"]);
    }

    #[test]
    fn a_brother_whose_name_was_walter_is_walter() {
        let text = "Tilda Marsh had a brother whose name was Walter. Walter was a clerk.\n\n“Where is the lamp?” asked \
                    Tilda.\n\n“Here,” said her brother.";
        assert_eq!(speakers(text), ["Tilda Marsh", "Walter"]);
    }
}

//! Lords and ladies by what they rule: “the Duchess of Harlow”.

use super::describe::Described;
use crate::lang::{is, w, WordId, WordMap};
use crate::tokens::{sign, Punct, Token, Tokens};

/// Lords of one title that a text tells apart at most.
const LORDS: usize = 6;
/// Items before the whole title of a second lord within which “the duke” is still the first, and behind it within which he is the second.
const IN_USE: usize = 400;

/// A title with a place or house.
struct Realm<'a> {
    words: &'a [Token],
    count: u32,
    /// The item of the narration where it stands first.
    narrated: Option<usize>,
}

/// Gives the lords and ladies what the text says they are lords and ladies of, and those of one title each their own.
pub(super) fn with_realms(found: &mut Vec<Described>, tokens: &Tokens<'_>) {
    let realms = realms(tokens);
    if realms.is_empty() {
        return;
    }
    let mut others = Vec::new();
    for one in found.iter_mut() {
        let [title] = one.words[..] else { continue };
        let Some(realms) = realms.get(&title) else {
            continue;
        };
        // The most frequent, and of those the first.
        let most = realms.iter().map(|realm| realm.count).max();
        let Some(main) = realms.iter().position(|realm| Some(realm.count) == most) else {
            continue;
        };
        if one.bearer.is_none() && realms.len() > 1 {
            let mut uses: Option<Vec<usize>> = None;
            for (at, realm) in realms.iter().enumerate() {
                let narrated = realm.narrated.filter(|_| at != main);
                let comes = narrated.is_some_and(|at| {
                    comes_in(uses.get_or_insert_with(|| uses_of(tokens, title)), at)
                });
                if comes && !one.group {
                    let mut other = one.clone();
                    of_realm(&mut other, realm);
                    others.push(other);
                }
            }
        }
        of_realm(one, &realms[main]);
    }
    found.extend(others);
}

/// Makes somebody the lord or lady of a realm.
fn of_realm(one: &mut Described, realm: &Realm<'_>) {
    let words = realm.words.iter().filter(|token| token.is_word());
    one.others.push(words.map(|token| token.word()).collect());
    one.start = realm.words[0].start;
    one.end = realm.words[realm.words.len() - 1].end();
}

/// The items of the narration where a title stands behind “the” and with no realm.
fn uses_of(tokens: &Tokens<'_>, title: WordId) -> Vec<usize> {
    let items = &tokens.outer;
    let bare = |at: &usize| {
        items.get(at + 1).is_some_and(|noun| noun.is(title))
            && items[*at].is(w::THE)
            && !items.get(at + 2).is_some_and(|next| next.is(w::OF))
    };
    tokens.outer_signs.each(sign::MOVES).filter(bare).collect()
}

/// Whether somebody comes in where a whole title stands: nobody was called by the title just before, and somebody is right after.
fn comes_in(uses: &[usize], at: usize) -> bool {
    let next = uses.partition_point(|place| *place < at);
    let before = next.checked_sub(1).map(|last| uses[last]);
    let free = before.is_none_or(|before| at - before > IN_USE);
    free && uses.get(next).is_some_and(|next| next - at < IN_USE)
}

/// “the Duchess of Harlow”: what titles the text gives with a place or house, each in the order in which they come.
fn realms<'a>(tokens: &'a Tokens<'_>) -> WordMap<WordId, Vec<Realm<'a>>> {
    let mut places: WordMap<[WordId; 2], usize> = WordMap::default();
    let mut realms: WordMap<WordId, Vec<Realm<'_>>> = WordMap::default();
    let both = [
        (&tokens.outer, &tokens.outer_signs, true),
        (&tokens.inner, &tokens.inner_signs, false),
    ];
    for (items, signs, narrated) in both {
        for at in signs.each(sign::CAPITAL) {
            let Some(words) = items.get(at..at + 3).filter(|words| words[1].is(w::OF)) else {
                continue;
            };
            let capital = |token: &Token| token.is_word() && token.capital();
            if capital(&words[0])
                && capital(&words[2])
                && tokens.is_class(&words[0], is::TITLE_ALONE)
            {
                let whole = &items[at..at + 3 + of_saint(items, at + 2)];
                let place = &whole[whole.len() - 1];
                let lords = realms.entry(words[0].word()).or_default();
                let key = [words[0].word(), place.word()];
                let known = *places.entry(key).or_insert(lords.len());
                if let Some(realm) = lords.get_mut(known) {
                    realm.count += 1;
                } else if lords.len() < LORDS {
                    lords.push(Realm {
                        words: whole,
                        count: 1,
                        narrated: narrated.then_some(at),
                    });
                }
            }
        }
    }
    realms
}

/// Items of a place behind its “St.” at an item: “the Duke of St. Holm”.
fn of_saint(items: &[Token], at: usize) -> usize {
    let capital = |at: usize| {
        let token = items.get(at);
        token.is_some_and(|token| token.is_word() && token.capital())
    };
    let period = |token: &Token| token.is_punct(Punct::Period);
    match items[at].is_any(&[w::ST, w::SAINT]) {
        true if capital(at + 1) => 1,
        true if items.get(at + 1).is_some_and(period) && capital(at + 2) => 2,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use crate::speakers::of_story as speakers;

    #[test]
    fn a_title_brings_its_realm() {
        let text = "The Duchess of Harlow came in late.\n\n“Am I late?” said the duchess.\n\n“Yes,” said Clara.";
        assert_eq!(speakers(text), ["Duchess of Harlow", "Clara"]);
    }

    #[test]
    fn the_duchess_is_whoever_came_in_last() {
        let pause = "The rain fell on the roofs and on the road, and nobody came by. ".repeat(50);
        let first = "The Duchess of Harlow came in late.\n\n“Am I late?” said the duchess.\n\n“Yes,” said Clara.";
        let text = format!(
            "{first}\n\n{pause}\n\nOn the stairs stood the Duchess of Marle.\n\n“Where is everyone?” said the duchess.\n\n“Gone,” \
             said Clara."
        );
        assert_eq!(
            speakers(&text),
            ["Duchess of Harlow", "Clara", "Duchess of Marle", "Clara"]
        );
    }

    #[test]
    fn a_duchess_who_is_only_told_of_does_not_come_in() {
        let text = "The Duchess of Harlow came in late.\n\n“Am I late?” said the duchess.\n\n“Yes,” said Clara. She thought of the \
                    Duchess of Marle.\n\n“Then I shall sit down,” said the duchess.";
        assert_eq!(
            speakers(text),
            ["Duchess of Harlow", "Clara", "Duchess of Harlow"]
        );
    }

    #[test]
    fn a_saint_is_no_realm() {
        let text = "The Duke of St. Holm came in late.\n\n“Am I late?” said the duke.\n\n“Yes,” said Clara.";
        assert_eq!(speakers(text), ["Duke of St. Holm", "Clara"]);
    }
}

//! Lords and ladies by what they rule: “the Duchess of Harlow”.

use super::describe::Described;
use crate::lang::{is, w, WordId, WordMap};
use crate::tokens::{sign, Punct, Token, Tokens};

/// Gives the lords and ladies what the text says they are lords and ladies of.
pub(super) fn with_realms(found: &mut [Described], tokens: &Tokens<'_>) {
    let realms = realms(tokens);
    if realms.is_empty() {
        return;
    }
    for one in found {
        if let [title] = one.words.as_slice() {
            if let Some(whole) = realms.get(title) {
                let last = &whole[whole.len() - 1];
                (one.start, one.end) = (whole[0].start, last.end());
                let words = whole.iter().filter(|token| token.is_word());
                one.others.push(words.map(|token| token.word()).collect());
            }
        }
    }
}

/// “the Duchess of Harlow”: what titles the text gives with a place or house, the most frequent of each.
fn realms<'a>(tokens: &'a Tokens<'_>) -> WordMap<WordId, &'a [Token]> {
    let mut counts: WordMap<[WordId; 2], u32> = WordMap::default();
    let mut realms: WordMap<WordId, (u32, &[Token])> = WordMap::default();
    let both = [
        (&tokens.outer, &tokens.outer_signs),
        (&tokens.inner, &tokens.inner_signs),
    ];
    for (items, signs) in both {
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
                let count = counts.entry([words[0].word(), place.word()]).or_default();
                *count += 1;
                let best = realms.entry(words[0].word()).or_insert((0, whole));
                if *count > best.0 {
                    *best = (*count, whole);
                }
            }
        }
    }
    realms
        .into_iter()
        .map(|(title, (_, words))| (title, words))
        .collect()
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
    fn a_saint_is_no_realm() {
        let text = "The Duke of St. Holm came in late.\n\n“Am I late?” said the duke.\n\n“Yes,” said Clara.";
        assert_eq!(speakers(text), ["Duke of St. Holm", "Clara"]);
    }
}

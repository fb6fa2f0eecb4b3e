//! Lords and ladies by what they rule: “the Duchess of Harlow”.

use super::describe::Described;
use crate::lang::{is, w, WordId, WordMap};
use crate::tokens::{sign, Token, Tokens};

/// Gives the lords and ladies what the text says they are lords and ladies of.
pub(super) fn with_realms(found: &mut [Described], tokens: &Tokens<'_>) {
    let realms = realms(tokens);
    if realms.is_empty() {
        return;
    }
    for one in found {
        if let [title] = one.words.as_slice() {
            if let Some(whole) = realms.get(title) {
                (one.start, one.end) = (whole[0].start, whole[2].end());
                one.others
                    .push(whole.iter().map(|token| token.word()).collect());
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
                let count = counts
                    .entry([words[0].word(), words[2].word()])
                    .or_default();
                *count += 1;
                let best = realms.entry(words[0].word()).or_insert((0, words));
                if *count > best.0 {
                    *best = (*count, words);
                }
            }
        }
    }
    realms
        .into_iter()
        .map(|(title, (_, words))| (title, words))
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::speakers::of_story as speakers;

    #[test]
    fn a_title_brings_its_realm() {
        let text = "The Duchess of Harlow came in late.\n\n“Am I late?” said the duchess.\n\n“Yes,” said Clara.";
        assert_eq!(speakers(text), ["Duchess of Harlow", "Clara"]);
    }
}

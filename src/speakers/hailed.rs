//! People without a name who are called by what they are: “Thank you, Vicar,” where the narration has “the vicar”.

use crate::extraction::Gender;
use crate::lang::{is, w, WordId, WordSet};
use crate::tokens::{sign, Punct, Token, Tokens};

/// Items behind the comma after a noun within which “and” makes one of a list of it: “a doctor, vicar, and friend”.
const LIST: usize = 3;

/// Somebody called so.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hailed {
    pub noun: WordId,
    pub gender: Gender,
    /// Bytes of the first “the vicar” of the narration.
    pub start: u32,
    pub end: u32,
}

/// The offices of the narration by which somebody is called inside a quote, in order. Linear.
pub(super) fn hailed(tokens: &Tokens<'_>) -> Vec<Hailed> {
    let mut spoken_of = spoken_of(tokens);
    if spoken_of.is_empty() {
        return spoken_of;
    }
    let nouns: WordSet = spoken_of.iter().map(|one| one.noun).collect();
    let mut called = WordSet::default();
    for (first, last) in &tokens.piece_items {
        let items = &tokens.inner[*first as usize..*last as usize];
        for (at, token) in items.iter().enumerate() {
            if nouns.contains(token.word()) && token.is_word() && hails(items, at) {
                called.insert(token.word());
            }
        }
    }
    spoken_of.retain(|one| called.contains(one.noun));
    spoken_of
}

/// “the vicar”, “the doctor” of the narration: who is a title and a role, and no relative.
fn spoken_of(tokens: &Tokens<'_>) -> Vec<Hailed> {
    let mut known = WordSet::default();
    let mut found = Vec::new();
    for at in tokens.outer_signs.each(sign::MOVES) {
        let [the, noun, ..] = &tokens.outer[at..] else {
            break;
        };
        let info = tokens.info(noun);
        let office = noun.small()
            && info.any(is::ROLE)
            && info.any(is::TITLE_ALONE | is::VOCATIVE)
            && !info.any(is::GROUP | is::KIN);
        if the.is(w::THE) && office && !known.contains(noun.word()) {
            known.insert(noun.word());
            found.push(Hailed {
                noun: noun.word(),
                gender: info.gender,
                start: the.start,
                end: noun.end(),
            });
        }
    }
    found
}

/// Whether marks set a noun off from the words of its piece, so that it calls somebody. What stands alone before a full stop is an
/// answer; a small noun behind which more nouns come is one of a list.
pub(super) fn hails(items: &[Token], at: usize) -> bool {
    let behind = items.get(at + 1);
    let ends = behind.is_none_or(|t| t.punct().is_some());
    let comma = behind.is_some_and(|t| t.is_punct(Punct::Comma));
    let list = comma
        && items[at + 2..]
            .iter()
            .take(LIST)
            .any(|t| t.is_any(&[w::AND, w::OR]));
    match at.checked_sub(1).map(|before| &items[before]) {
        None => {
            comma
                || behind.is_some_and(|t| {
                    matches!(
                        t.punct(),
                        Some(Punct::Exclamation | Punct::Question | Punct::Dash)
                    )
                })
        }
        Some(before) if before.is_punct(Punct::Comma) => ends && (items[at].capital() || !list),
        Some(before) => ends && before.is_any(&[w::DEAR, w::YES, w::NO]),
    }
}

#[cfg(test)]
mod tests {
    use crate::speakers::of_story as speakers;

    #[test]
    fn whoever_is_called_vicar_answers() {
        let text = "Tilda found the vicar in the vestry.\n\n“Thank you for the ladder, Vicar,” said Tilda.\n\n“Not at all.”";
        assert_eq!(speakers(text), ["Tilda", "the vicar"]);
    }

    #[test]
    fn a_vicar_who_is_only_called_is_not_in_the_scene() {
        let text = "Tilda and Edwin sat down.\n\n“I said, Thank you, Vicar,” said Tilda.\n\n“And the ladder?” said Edwin.";
        assert_eq!(speakers(text), ["Tilda", "Edwin"]);
    }

    #[test]
    fn a_doctor_with_a_name_is_called_by_his_title() {
        let text = "Dr. Lund came in. Tilda rose, and the doctor sat down.\n\n“Is it bad, Doctor?” asked Tilda.\n\n“No.”";
        assert_eq!(speakers(text), ["Tilda", "Dr. Lund"]);
    }

    #[test]
    fn what_somebody_is_calls_nobody() {
        let text = "Tilda and Edwin met the vicar at the gate, and he went by.\n\n“What was he?” asked Tilda.\n\n“Vicar.”\n\n\
                    “He looked cold,” said Tilda.";
        assert!(speakers(text).iter().all(|name| name != "the vicar"));
    }
}

//! Whether somebody tells the story as “I”.

use crate::lang::w;
use crate::tokens::Token;

/// Share of “I” among the words of the narration that makes a first-person narrator.
const FIRST_PERSON: f32 = 0.005;
/// The same for one whom nobody calls by a name.
const NAMELESS: f32 = 0.01;

/// How many words a narration has, and how many of them are “I”.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Teller {
    words: u32,
    first: u32,
}

impl Teller {
    /// Of some words, each with whether it is the narration's.
    pub(crate) fn of<'t>(words: impl Iterator<Item = (&'t Token, bool)>) -> Teller {
        let mut teller = Teller::default();
        for (token, narrated) in words {
            // Without a branch: this is done for every word.
            let word = token.is_word() & narrated;
            teller.words += u32::from(word);
            teller.first += u32::from(word & (token.word == w::I) & token.capital());
        }
        teller
    }

    /// Whether there is a first-person narrator.
    pub(crate) fn tells(self) -> bool {
        self.has_share(FIRST_PERSON)
    }

    /// Whether there is one, though nobody calls anybody so.
    pub(crate) fn tells_nameless(self) -> bool {
        self.has_share(NAMELESS)
    }

    fn has_share(self, share: f32) -> bool {
        self.words > 0 && self.first as f32 >= share * self.words as f32
    }
}

//! Whether somebody tells the story as “I”.

use crate::lang::w;
use crate::tokens::{sign, Tokens};

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
    /// Of the narration.
    pub(crate) fn of(tokens: &Tokens<'_>) -> Teller {
        let i = |at: &usize| tokens.outer[*at].is(w::I) && tokens.outer[*at].capital();
        Teller {
            words: tokens.outer_signs.count(sign::WORD),
            first: tokens.outer_signs.each(sign::I_ME).filter(i).count() as u32,
        }
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

//! Whether somebody tells the story as “I”, or it is told to a “you” who acts in it.

use crate::lang::w;
use crate::tokens::{sign, Tokens};

/// Share of “I” among the words of the narration that makes a first-person narrator.
const FIRST_PERSON: f32 = 0.005;
/// The same for one whom nobody calls by a name.
const NAMELESS: f32 = 0.01;

/// Share of “you” that makes one to whom the story is told, and how many times as often as “I” it stands there.
const SECOND_PERSON: f32 = 0.015;
const OTHERS: u32 = 4;

/// How many words a narration has, and how many of them are “I”.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Teller {
    words: u32,
    first: u32,
    /// “my”
    owns: u32,
    /// “you”
    second: u32,
}

impl Teller {
    /// Of the narration.
    pub(crate) fn of(tokens: &Tokens<'_>) -> Teller {
        let mut teller = Teller {
            words: tokens.outer_signs.count(sign::WORD),
            ..Teller::default()
        };
        for at in tokens.outer_signs.each(sign::I_ME) {
            let token = &tokens.outer[at];
            teller.first += u32::from(token.is(w::I) && token.capital());
            teller.owns += u32::from(token.is(w::MY));
        }
        teller
    }

    /// The same, with how many of the words are “you”.
    pub(crate) fn or_you(tokens: &Tokens<'_>) -> Teller {
        let teller = Teller::of(tokens);
        if teller.tells() {
            return teller;
        }
        let second = tokens.outer.iter().filter(|token| token.is(w::YOU)).count() as u32;
        Teller { second, ..teller }
    }

    /// Whether the story is told to “you”, who is in it: “You sit down.” What is said of anybody is said so less often.
    pub(crate) fn tells_you(self) -> bool {
        self.has_share(self.second, SECOND_PERSON) && OTHERS * self.first <= self.second
    }

    /// Whether there is a first-person narrator.
    pub(crate) fn tells(self) -> bool {
        self.has_share(self.first, FIRST_PERSON)
    }

    /// Whether the text is somebody's own: there is an “I”, or a “my” at least.
    pub(crate) fn is_own(self) -> bool {
        self.has_share(self.first + self.owns, FIRST_PERSON)
    }

    /// Whether there is one, though nobody calls anybody so.
    pub(crate) fn tells_nameless(self) -> bool {
        self.has_share(self.first, NAMELESS)
    }

    fn has_share(self, count: u32, share: f32) -> bool {
        self.words > 0 && count as f32 >= share * self.words as f32
    }
}

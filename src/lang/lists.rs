//! Lists of words for which few phrases are asked: too seldom for a bit of every word.

use super::{WordId, WordSet};

macro_rules! lists {
    ($($(#[$doc:meta])* $name:ident = $section:literal),* $(,)?) => {
        /// A section `[list …]` of the lexicon.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum List {
            $($(#[$doc])* $name,)*
        }

        const ALL: &[(&str, List)] = &[$(($section, List::$name)),*];
    };
}

lists! {
    /// Offices by which people are addressed: Mr President.
    Addressed = "addressed",
    /// Adjectives that stand behind people: familiar, close.
    BehindPeople = "behind people",
    /// How a letter closes, before a noun: kind, with.
    Closes = "closes",
    /// What is sent at the close of a letter: regards.
    ClosingNouns = "closing nouns",
    /// How the writer of a letter is his reader's: faithfully.
    ClosingWords = "closing words",
    /// Which court of several it is: appeal, crown.
    Courts = "courts",
    /// Titles of people who have no office: Mr, Miss.
    Courtesy = "courtesy",
    /// Last words of names of what is held, won or signed: cup, act.
    Events = "events",
    /// Which of several somebody is, and no part of all: second.
    Ordinals = "ordinals",
    /// Words before a noun that say that it is not the one that just spoke: rival.
    Others = "others",
    /// Parts of those who were asked: majority, half.
    Portions = "portions",
    /// Nouns of bodies that have no name of one word: board.
    PublicBodies = "public bodies",
    /// What stands before a month: last, since.
    Whens = "whens",
}

impl List {
    pub(super) fn named(section: &str) -> Option<List> {
        let found = ALL.iter().find(|(name, _)| *name == section);
        found.map(|(_, list)| *list)
    }
}

/// The words of all lists.
#[derive(Debug, Clone, Default)]
pub(super) struct Lists {
    words: [WordSet; ALL.len()],
}

impl Lists {
    pub(super) fn insert(&mut self, list: List, word: WordId) {
        self.words[list as usize].insert(word);
    }

    pub(super) fn has(&self, list: List, word: WordId) -> bool {
        self.words[list as usize].contains(word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lexicon;

    #[test]
    fn english_has_words_in_every_list() {
        let lexicon = Lexicon::english();
        for (name, list) in ALL {
            let words = (0..lexicon.len() as WordId).filter(|word| lexicon.listed(*list, *word));
            assert!(words.count() > 3, "{name}");
        }
    }

    #[test]
    fn a_list_that_nobody_asks_is_an_error() {
        let error = Lexicon::read("[list of boats]\nyawl, ketch").map(|_| ());
        let (line, problem) = error.expect_err("no such list");
        assert_eq!((line, problem.contains("of boats")), (2, true), "{problem}");
    }
}

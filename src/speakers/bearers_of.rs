//! People by a word of their names, in one list for all words: most words are one person's.

use crate::lang::{WordId, WordMap};

/// The end of a word's people.
const END: u32 = u32::MAX;

/// Who bears which word.
#[derive(Debug, Default)]
pub(super) struct BearersOf {
    /// The places of a word's first person and of its last.
    ends: WordMap<WordId, (u32, u32)>,
    /// Each person beside the place of the next one with the same word.
    people: Vec<(u32, u32)>,
}

impl BearersOf {
    /// Makes room for so many.
    pub(super) fn reserve(&mut self, people: usize) {
        self.ends.reserve(people);
        self.people.reserve(people);
    }

    pub(super) fn push(&mut self, word: WordId, person: u32) {
        let place = self.people.len() as u32;
        self.people.push((person, END));
        let (_, last) = self.ends.entry(word).or_insert((place, place));
        if *last != place {
            self.people[*last as usize].1 = place;
            *last = place;
        }
    }

    pub(super) fn any(&self, word: WordId) -> bool {
        self.ends.contains_key(&word)
    }

    /// The people with a word, in the order in which they came.
    pub(super) fn of(&self, word: WordId) -> impl Iterator<Item = u32> + '_ {
        let first = self.ends.get(&word).map_or(END, |(first, _)| *first);
        let at = |place: u32| self.people.get(place as usize);
        let all = std::iter::successors(at(first), move |(_, next)| at(*next));
        all.map(|(person, _)| *person)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_come_in_order_word_by_word() {
        let mut bearers = BearersOf::default();
        for (word, person) in [(7, 0), (9, 1), (7, 2), (7, 3), (9, 4)] {
            bearers.push(word, person);
        }
        assert_eq!(bearers.of(7).collect::<Vec<_>>(), [0, 2, 3]);
        assert_eq!(bearers.of(9).collect::<Vec<_>>(), [1, 4]);
        assert!(bearers.any(9) && !bearers.any(8));
        assert_eq!(bearers.of(8).count(), 0);
    }
}

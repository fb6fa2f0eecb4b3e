//! Entities by the noun that alone may stand for them, the last one first, in one list for all nouns: most nouns are one entity's.

use crate::lang::{WordId, WordMap};

/// No entity before.
const END: u32 = u32::MAX;

/// Which entities a noun may stand for.
#[derive(Debug, Default)]
pub(super) struct Heads {
    /// The place of a noun's last entity.
    last: WordMap<WordId, u32>,
    /// Each entity beside the place of the one before it with the same noun.
    entities: Vec<(u32, u32)>,
}

impl Heads {
    pub(super) fn push(&mut self, noun: WordId, entity: u32) {
        let place = self.entities.len() as u32;
        let before = self.last.insert(noun, place).unwrap_or(END);
        self.entities.push((entity, before));
    }

    /// The entities of a noun, the last one first.
    pub(super) fn of(&self, noun: WordId) -> impl Iterator<Item = u32> + '_ {
        let at = |place: u32| self.entities.get(place as usize);
        let last = self.last.get(&noun).and_then(|place| at(*place));
        let all = std::iter::successors(last, move |(_, before)| at(*before));
        all.map(|(entity, _)| *entity)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_one_comes_first() {
        let mut heads = Heads::default();
        for (noun, entity) in [(7, 0), (9, 1), (7, 2), (7, 3)] {
            heads.push(noun, entity);
        }
        assert_eq!(heads.of(7).collect::<Vec<_>>(), [3, 2, 0]);
        assert_eq!(heads.of(9).collect::<Vec<_>>(), [1]);
        assert_eq!(heads.of(8).count(), 0);
    }
}

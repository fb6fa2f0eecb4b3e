//! One byte for each item, by which most stages pass most items over, eight at once.

use super::Token;

/// What an item is told by, as bits of its byte. The first four are its own, the others [`hint`](crate::lang::hint)s of its word.
pub(crate) mod sign {
    use crate::lang::hint;
    use crate::tokens::flag;

    /// A word with a capital.
    pub const CAPITAL: u8 = flag::CAPITAL;
    pub const WORD: u8 = 1 << 1;
    pub const NUMBER: u8 = 1 << 2;
    /// A mark of punctuation, or a whole piece: a sentence may end there.
    pub const STOP: u8 = 1 << 4;
    pub const REPORTS: u8 = hint::REPORTS;
    pub const HE_SHE: u8 = hint::HE_SHE;
    pub const I_ME: u8 = hint::I_ME;
    pub const MOVES: u8 = hint::MOVES;

    const OF_HINTS: u8 = REPORTS | HE_SHE | I_ME | MOVES;
    const _: () = assert!(OF_HINTS & (CAPITAL | WORD | NUMBER | STOP) == 0);

    /// The signs of a word with these hints, wherever it stands.
    pub(crate) fn of_word(hints: u8) -> u8 {
        hints & OF_HINTS | WORD
    }
}

/// The signs of a list of items.
#[derive(Debug, Clone, Default)]
pub(crate) struct Signs {
    /// A byte for each item, and zeros behind the last, so that eight can be read from any item on.
    bytes: Vec<u8>,
}

const AT_ONCE: usize = 8;
const ONES: u64 = 0x0101_0101_0101_0101;

impl Signs {
    /// Empties it, with room for the signs of so many items.
    pub(super) fn clear(&mut self, items: usize) {
        self.bytes.clear();
        self.bytes.reserve(items + AT_ONCE);
    }

    /// Adds the signs of further items. Linear.
    pub(super) fn add(&mut self, items: &[Token]) {
        self.bytes
            .truncate(self.bytes.len().saturating_sub(AT_ONCE));
        self.bytes.extend(items.iter().map(Token::signs));
        self.bytes.extend([0; AT_ONCE]);
    }

    /// The first item of the range with one of the signs, or `to`.
    #[inline]
    pub(crate) fn next(&self, from: usize, to: usize, signs: u8) -> usize {
        let wanted = u64::from(signs) * ONES;
        let mut at = from;
        while at < to {
            let rest = self.bytes.get(at..).unwrap_or_default();
            let Some(bytes) = rest.first_chunk::<AT_ONCE>() else {
                break;
            };
            let found = u64::from_le_bytes(*bytes) & wanted;
            if found != 0 {
                return to.min(at + found.trailing_zeros() as usize / 8);
            }
            at += AT_ONCE;
        }
        to
    }

    /// The items of a range with one of the signs, in order.
    pub(crate) fn between(
        &self,
        from: usize,
        to: usize,
        signs: u8,
    ) -> impl Iterator<Item = usize> + '_ {
        let first = self.next(from, to, signs);
        let all = std::iter::successors(Some(first), move |at| Some(self.next(at + 1, to, signs)));
        all.take_while(move |at| *at < to)
    }

    /// The items with one of the signs, in order.
    pub(crate) fn each(&self, signs: u8) -> impl Iterator<Item = usize> + '_ {
        const HIGH: u64 = 0x80 * ONES;
        let wanted = u64::from(signs) * ONES;
        let (mut behind, mut found) = (0, 0);
        std::iter::from_fn(move || {
            while found == 0 {
                let bytes = self.bytes.get(behind..)?.first_chunk::<AT_ONCE>()?;
                let all = u64::from_le_bytes(*bytes) & wanted;
                // The high bit of each byte that has one of them.
                found = (((all & !HIGH) + !HIGH) | all) & HIGH;
                behind += AT_ONCE;
            }
            let at = behind - AT_ONCE + found.trailing_zeros() as usize / 8;
            found &= found - 1;
            Some(at)
        })
    }

    /// How many items have a sign.
    pub(crate) fn count(&self, sign: u8) -> u32 {
        let bit = sign.trailing_zeros();
        // Each byte of a sum counts up to 255 items; fewer than eight bytes are left over at the end, and are zeros.
        let sums = self.bytes.chunks(AT_ONCE * 255).map(|block| {
            let eights = block.chunks_exact(AT_ONCE);
            let each =
                eights.map(|eight| eight.first_chunk().map_or(0, |e| u64::from_le_bytes(*e)));
            each.map(|eight| eight >> bit & ONES).sum::<u64>()
        });
        sums.map(|sum| sum.to_le_bytes().map(u32::from).iter().sum::<u32>())
            .sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_is_found_as_one_by_one() {
        let mut signs = Signs::default();
        for length in 0..20 {
            for set in 0..length {
                signs.bytes = vec![sign::WORD; length];
                signs.bytes[set] |= sign::CAPITAL;
                signs.bytes.extend([0; AT_ONCE]);
                for from in 0..=length {
                    for to in from..=length {
                        let plain = (from..to).find(|at| *at == set).unwrap_or(to);
                        assert_eq!(signs.next(from, to, sign::CAPITAL), plain);
                    }
                }
                assert_eq!(signs.each(sign::CAPITAL).collect::<Vec<_>>(), [set]);
                let between = signs.between(0, length, sign::CAPITAL | sign::WORD);
                assert!(between.eq(0..length));
                assert_eq!(signs.count(sign::WORD), length as u32);
            }
        }
    }
}

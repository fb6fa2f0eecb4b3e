//! Words to small numbers: an open-addressing table over one arena of bytes.

use super::WordId;

/// Interned words. Ids are given in order from 0.
#[derive(Debug, Clone, Default)]
pub(crate) struct WordTable {
    arena: String,
    /// End of each word in the arena.
    ends: Vec<u32>,
    /// Hash and id + 1; 0 is an empty slot. The length is a power of two, at most half full.
    slots: Vec<(u32, u32)>,
}

const MULTIPLIER: u64 = 0x9e37_79b9_7f4a_7c15;

/// A 64-bit multiply-and-rotate hash over eight bytes at a time.
fn hash(bytes: &[u8]) -> u32 {
    let mut state = bytes.len() as u64;
    let mut chunks = bytes.chunks_exact(8);
    for chunk in &mut chunks {
        let word = u64::from_le_bytes([
            chunk[0], chunk[1], chunk[2], chunk[3], chunk[4], chunk[5], chunk[6], chunk[7],
        ]);
        state = (state.rotate_left(5) ^ word).wrapping_mul(MULTIPLIER);
    }
    let mut last = 0;
    for &byte in chunks.remainder() {
        last = last << 8 | u64::from(byte);
    }
    state = (state.rotate_left(5) ^ last).wrapping_mul(MULTIPLIER);
    (state ^ state >> 29) as u32
}

impl WordTable {
    fn slice(&self, id: WordId) -> (usize, usize) {
        let at = id as usize;
        (
            if at == 0 {
                0
            } else {
                self.ends[at - 1] as usize
            },
            self.ends[at] as usize,
        )
    }

    pub(crate) fn word(&self, id: WordId) -> &str {
        let (start, end) = self.slice(id);
        &self.arena[start..end]
    }

    fn find(&self, hash: u32, folded: &[u8]) -> Result<WordId, usize> {
        let mask = self.slots.len() - 1;
        let mut at = hash as usize & mask;
        loop {
            match self.slots[at] {
                (_, 0) => return Err(at),
                (other, id) if other == hash => {
                    let (start, end) = self.slice(id - 1);
                    if &self.arena.as_bytes()[start..end] == folded {
                        return Ok(id - 1);
                    }
                }
                _ => {}
            }
            at = (at + 1) & mask;
        }
    }

    pub(crate) fn get(&self, folded: &[u8]) -> Option<WordId> {
        if self.slots.is_empty() {
            return None;
        }
        self.find(hash(folded), folded).ok()
    }

    /// The id of the word, new if it was not there.
    pub(crate) fn intern(&mut self, folded: &[u8]) -> WordId {
        if self.ends.len() * 2 >= self.slots.len() {
            self.grow();
        }
        let hash = hash(folded);
        match self.find(hash, folded) {
            Ok(id) => id,
            Err(slot) => {
                let id = self.ends.len() as u32;
                self.arena.push_str(&String::from_utf8_lossy(folded));
                self.ends.push(self.arena.len() as u32);
                self.slots[slot] = (hash, id + 1);
                id
            }
        }
    }

    fn grow(&mut self) {
        let size = (self.slots.len() * 2).max(64);
        let old = std::mem::replace(&mut self.slots, vec![(0, 0); size]);
        for (hash, id) in old.into_iter().filter(|slot| slot.1 != 0) {
            let mut at = hash as usize & (size - 1);
            while self.slots[at].1 != 0 {
                at = (at + 1) & (size - 1);
            }
            self.slots[at] = (hash, id);
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }
}

/// Lower case, with typewriter apostrophes: the form in which words are looked up.
pub(crate) fn fold(word: &str, into: &mut Vec<u8>) {
    into.clear();
    if word.is_ascii() {
        into.extend(word.bytes().map(|b| b.to_ascii_lowercase()));
        return;
    }
    let mut utf8 = [0; 4];
    for c in word.chars().flat_map(char::to_lowercase) {
        let c = if matches!(c, '\u{2019}' | '\u{2018}') {
            '\''
        } else {
            c
        };
        into.extend_from_slice(c.encode_utf8(&mut utf8).as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn interning_gives_the_same_id_for_the_same_word() {
        let mut table = WordTable::default();
        let words: Vec<String> = (0..5000).map(|n| format!("w{n}")).collect();
        let ids: Vec<_> = words.iter().map(|w| table.intern(w.as_bytes())).collect();
        for (word, id) in words.iter().zip(&ids) {
            assert_eq!(table.get(word.as_bytes()), Some(*id));
            assert_eq!(table.word(*id), word);
        }
        assert_eq!(table.get(b"missing"), None);
    }
}

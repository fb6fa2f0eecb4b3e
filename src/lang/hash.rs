//! Hashing of words: ids are small numbers, and a few multiplications mix them well enough.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

use super::WordId;

/// A map whose keys are words, or short runs of words.
pub(crate) type WordMap<K, V> = HashMap<K, V, BuildHasherDefault<WordHasher>>;

/// A few words of all; [`WordSet`](super::WordSet) has a bit for each of them, which a short text would pay for.
pub(crate) type FewWords = HashSet<WordId, BuildHasherDefault<WordHasher>>;

#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct WordHasher(u64);

impl WordHasher {
    fn mix(&mut self, value: u64) {
        let mixed = (self.0.rotate_left(23) ^ value).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = mixed ^ mixed >> 32;
    }
}

impl Hasher for WordHasher {
    fn finish(&self) -> u64 {
        // The table takes its place from the low bits and tells neighbours apart by the high ones.
        self.0.wrapping_mul(0xc2b2_ae3d_27d4_eb4f)
    }
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            // Words have four bytes each: two of them, or a last one.
            self.mix(match *chunk {
                [a, b, c, d, e, f, g, h] => u64::from_le_bytes([a, b, c, d, e, f, g, h]),
                [a, b, c, d] => u64::from(u32::from_le_bytes([a, b, c, d])),
                _ => {
                    let mut value = [0; 8];
                    value[..chunk.len()].copy_from_slice(chunk);
                    u64::from_le_bytes(value)
                }
            });
        }
    }
    fn write_u32(&mut self, value: u32) {
        self.mix(u64::from(value));
    }
    fn write_usize(&mut self, value: usize) {
        self.mix(value as u64);
    }
}

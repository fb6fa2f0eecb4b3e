//! Words to small numbers: open addressing, with words of up to sixteen bytes packed into the slot itself.

use std::borrow::Cow;

use super::WordId;

/// A folded word as two integers; longer words are hashed into them and compared in the arena.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Key {
    low: u64,
    high: u64,
}

/// Bytes that a key holds itself.
const PACKED: usize = 16;
/// Last byte of the key of a longer word: no byte of UTF-8.
const LONG: u64 = 0xff << 56;
const FIRST: u64 = 0x9e37_79b9_7f4a_7c15;
const SECOND: u64 = 0xc2b2_ae3d_27d4_eb4f;

impl Key {
    /// The key of a word that is folded already.
    pub(crate) fn folded(word: &[u8]) -> Key {
        if word.len() <= PACKED {
            let mut bytes = [0; PACKED];
            bytes[..word.len()].copy_from_slice(word);
            return Key::packed(bytes);
        }
        let (mut low, mut high) = (word.len() as u64, SECOND);
        for chunk in word.chunks(8) {
            let mut bytes = [0; 8];
            bytes[..chunk.len()].copy_from_slice(chunk);
            let value = u64::from_le_bytes(bytes);
            low = (low.rotate_left(5) ^ value).wrapping_mul(FIRST);
            high = (high.rotate_left(7) ^ value).wrapping_mul(SECOND);
        }
        Key {
            low,
            high: high | LONG,
        }
    }

    fn is_long(self) -> bool {
        self.high >= LONG
    }

    fn packed(bytes: [u8; PACKED]) -> Key {
        let (low, high) = bytes.split_at(8);
        let value = |half: &[u8]| {
            u64::from_le_bytes([
                half[0], half[1], half[2], half[3], half[4], half[5], half[6], half[7],
            ])
        };
        Key {
            low: value(low),
            high: value(high),
        }
    }

    /// The key of the ASCII word `text[start..end]`, folded on the way; `None` when it is too long to be packed.
    pub(crate) fn ascii(text: &[u8], start: usize, end: usize) -> Option<Key> {
        let length = end - start;
        if length > PACKED {
            return None;
        }
        let mut bytes = [0; PACKED];
        match text.get(start..start + PACKED) {
            // Sixteen bytes at once, and what is past the word cut off below.
            Some(window) => bytes.copy_from_slice(window),
            None => bytes[..length].copy_from_slice(&text[start..end]),
        }
        let mut key = Key::packed(bytes);
        if length < 8 {
            key.low &= (1 << (8 * length)) - 1;
            key.high = 0;
        } else if length < PACKED {
            key.high &= (1 << (8 * (length - 8))) - 1;
        }
        key.low = lower(key.low);
        key.high = lower(key.high);
        Some(key)
    }

    /// The key of a folded ASCII word of up to sixteen bytes: its bytes in two integers, and zeros after them.
    pub(crate) fn short(low: u64, high: u64) -> Key {
        Key { low, high }
    }

    /// The upper half of the product has something of every letter; in the lower, words with the same six first letters are alike.
    fn hash(self) -> usize {
        let both = self.low ^ self.high.rotate_left(23);
        let product = u128::from(both) * u128::from(FIRST);
        (product as u64 ^ (product >> 64) as u64) as usize
    }
}

/// ASCII capitals to small letters, eight bytes at once: the bit that tells them apart is set where a byte lies between A and Z.
fn lower(bytes: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let low = bytes & (0x7f * ONES);
    let from_a = low + (0x80 - b'A' as u64) * ONES;
    let past_z = low + (0x7f - b'Z' as u64) * ONES;
    let capital = !bytes & (from_a ^ past_z) & (0x80 * ONES);
    bytes | capital >> 2
}

/// What a table knows of a word.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Known {
    pub id: WordId,
    /// How many words came to the table before it.
    pub number: u32,
    /// What the owner of the table wants to know at once of each word.
    pub signs: u8,
    taken: bool,
}

/// Thirty-two bytes where they do not lie in two lines of the cache.
#[derive(Debug, Clone, Copy, Default)]
#[repr(align(32))]
struct Slot {
    key: Key,
    known: Known,
}

/// Keys to ids. The length is a power of two, at most half full.
#[derive(Debug, Clone, Default)]
pub(crate) struct KeyTable {
    slots: Vec<Slot>,
    used: usize,
}

impl KeyTable {
    /// Empties it, with room for so many words.
    pub(crate) fn clear(&mut self, words: usize) {
        self.used = 0;
        self.slots.clear();
        let size = (words * 2).next_power_of_two().max(64);
        self.slots.resize(size, Slot::default());
    }

    /// The word under this key, or the slot where it would go. `same` decides for long words.
    pub(crate) fn find(&self, key: Key, same: impl Fn(WordId) -> bool) -> Result<Known, usize> {
        let mask = self.slots.len().wrapping_sub(1);
        if self.slots.is_empty() {
            return Err(0);
        }
        let mut at = key.hash() & mask;
        loop {
            let Slot { key: own, known } = self.slots[at];
            // An empty slot has the key of no word at all, which is a word of the lexicon: it is looked at last.
            if own == key && known.taken && (!key.is_long() || same(known.id)) {
                return Ok(known);
            }
            if !known.taken {
                return Err(at);
            }
            at = (at + 1) & mask;
        }
    }

    /// The same for the key of a short word, which is the word: no key of a word is that of an empty slot.
    #[inline(always)] // every word of a text comes here
    pub(crate) fn find_short(&self, key: Key) -> Result<Known, usize> {
        let mask = self.slots.len().wrapping_sub(1);
        let mut at = key.hash() & mask;
        while let Some(slot) = self.slots.get(at) {
            if slot.key == key {
                return Ok(slot.known);
            }
            if !slot.known.taken {
                break;
            }
            at = (at + 1) & mask;
        }
        Err(at)
    }

    /// Puts a new key into the slot that [`KeyTable::find`] gave.
    pub(crate) fn insert(&mut self, mut slot: usize, key: Key, id: WordId, signs: u8) -> Known {
        if self.used * 2 >= self.slots.len() {
            self.grow();
            slot = self.free(key);
        }
        let known = Known {
            id,
            number: self.used as u32,
            signs,
            taken: true,
        };
        self.slots[slot] = Slot { key, known };
        self.used += 1;
        known
    }

    fn free(&self, key: Key) -> usize {
        let mask = self.slots.len() - 1;
        let mut at = key.hash() & mask;
        while self.slots[at].known.taken {
            at = (at + 1) & mask;
        }
        at
    }

    #[cold]
    fn grow(&mut self) {
        let size = (self.slots.len() * 2).max(64);
        let old = std::mem::replace(&mut self.slots, vec![Slot::default(); size]);
        for slot in old.into_iter().filter(|slot| slot.known.taken) {
            let free = self.free(slot.key);
            self.slots[free] = slot;
        }
    }
}

/// Interned words. Ids are given in order from 0.
///
/// Most words that a text brings up are asked for once, and none of the table is in the nearer caches by then: a byte of the hash
/// for each place tells nearly always whether the word is there, and all these bytes fit where the words do not.
#[derive(Debug, Clone, Default)]
pub(crate) struct WordTable {
    /// For each place a byte of the hash of the key there; 0 is an empty place. The length is a power of two.
    tags: Vec<u8>,
    /// For each place the key and the id there.
    slots: Vec<Interned>,
    used: usize,
    arena: String,
    /// End of each word in the arena.
    ends: Vec<u32>,
}

/// Thirty-two bytes, as [`Slot`].
#[derive(Debug, Clone, Copy, Default)]
#[repr(align(32))]
struct Interned {
    key: Key,
    id: WordId,
}

/// The byte that tells the words of a table apart: no part of the place, and not 0.
fn tag(hash: usize) -> u8 {
    ((hash >> 24) as u8).max(1)
}

impl WordTable {
    /// Empties it.
    pub(crate) fn clear(&mut self) {
        self.tags.clear();
        self.slots.clear();
        self.used = 0;
        self.arena.clear();
        self.ends.clear();
    }

    pub(crate) fn word(&self, id: WordId) -> &str {
        let at = id as usize;
        let start = if at == 0 {
            0
        } else {
            self.ends[at - 1] as usize
        };
        &self.arena[start..self.ends[at] as usize]
    }

    /// The id of a folded word.
    pub(crate) fn get(&self, folded: &[u8]) -> Option<WordId> {
        self.get_key(Key::folded(folded), folded)
    }

    /// The same with its key at hand; `folded` is looked at for long words only.
    pub(crate) fn get_key(&self, key: Key, folded: &[u8]) -> Option<WordId> {
        let hash = key.hash();
        let wanted = tag(hash);
        let mask = self.tags.len().wrapping_sub(1);
        let mut at = hash & mask;
        loop {
            match *self.tags.get(at)? {
                0 => return None,
                tag if tag == wanted => {
                    let Interned { key: own, id } = self.slots[at];
                    if own == key && (!key.is_long() || self.word(id).as_bytes() == folded) {
                        return Some(id);
                    }
                }
                _ => {}
            }
            at = (at + 1) & mask;
        }
    }

    /// The same for the key of a short word, which is the word.
    #[inline]
    pub(crate) fn get_short(&self, key: Key) -> Option<WordId> {
        let hash = key.hash();
        let wanted = tag(hash);
        let mask = self.tags.len().wrapping_sub(1);
        let mut at = hash & mask;
        loop {
            let tag = *self.tags.get(at)?;
            if tag == wanted {
                let slot = &self.slots[at];
                if slot.key == key {
                    return Some(slot.id);
                }
            } else if tag == 0 {
                return None;
            }
            at = (at + 1) & mask;
        }
    }

    /// The id of a folded word, new if it was not there.
    pub(crate) fn intern(&mut self, folded: &[u8]) -> WordId {
        let key = Key::folded(folded);
        if let Some(id) = self.get_key(key, folded) {
            return id;
        }
        // At most half of the places are taken.
        if self.used * 2 >= self.tags.len() {
            self.grow();
        }
        self.used += 1;
        let id = self.push(folded);
        self.place(Interned { key, id });
        id
    }

    /// Puts a word that is not there into the first free place.
    fn place(&mut self, word: Interned) {
        let hash = word.key.hash();
        let mask = self.tags.len() - 1;
        let mut at = hash & mask;
        while self.tags[at] != 0 {
            at = (at + 1) & mask;
        }
        self.tags[at] = tag(hash);
        self.slots[at] = word;
    }

    fn grow(&mut self) {
        let size = (self.tags.len() * 2).max(64);
        let tags = std::mem::replace(&mut self.tags, vec![0; size]);
        let slots = std::mem::replace(&mut self.slots, vec![Interned::default(); size]);
        let taken = tags.iter().zip(slots).filter(|(tag, _)| **tag != 0);
        taken.for_each(|(_, word)| self.place(word));
    }

    /// Adds a word without looking whether it is there, and so that it is not found: one table has either such words or others.
    pub(crate) fn push(&mut self, folded: &[u8]) -> WordId {
        self.arena.push_str(&String::from_utf8_lossy(folded));
        self.end_word()
    }

    /// The same for an ASCII word that is folded on the way.
    pub(crate) fn push_ascii(&mut self, word: &str) -> WordId {
        let from = self.arena.len();
        self.arena.push_str(word);
        self.arena[from..].make_ascii_lowercase();
        self.end_word()
    }

    fn end_word(&mut self) -> WordId {
        self.ends.push(self.arena.len() as u32);
        self.ends.len() as u32 - 1
    }
}

/// What is not seen inside a word and is no letter of it: soft hyphens, as books and pages have them, and joiners.
pub(crate) fn is_soft(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200c}' | '\u{200d}' | '\u{2060}')
}

/// Words as one line has them: `quo-` and `tation` on the next line are one word without the hyphen, `Mary-` and `Ann` one with it.
pub(crate) fn unbroken(text: &str) -> Cow<'_, str> {
    // Hardly any word or name has a line break in it.
    let breaks = memchr::memchr(b'\n', text.as_bytes()).is_some();
    if !breaks || !text.contains("-\n") && !text.contains("-\r\n") {
        return Cow::Borrowed(text);
    }
    let mut whole = String::with_capacity(text.len());
    let mut done = 0;
    for (at, _) in text.match_indices('-') {
        let tail = &text[at + 1..];
        let Some(line) = tail.strip_prefix('\n').or(tail.strip_prefix("\r\n")) else {
            continue;
        };
        let hyphen = usize::from(!line.starts_with(char::is_lowercase));
        whole.push_str(&text[done..at + hyphen]);
        done = text.len() - line.len();
    }
    whole.push_str(&text[done..]);
    Cow::Owned(whole)
}

/// Lower case, with typewriter apostrophes and without what is not seen: the form in which words are looked up.
pub(crate) fn fold(word: &str, into: &mut Vec<u8>) {
    into.clear();
    let word = &*unbroken(word);
    if word.is_ascii() {
        into.extend(word.bytes().map(|b| b.to_ascii_lowercase()));
        return;
    }
    let mut utf8 = [0; 4];
    for c in word.chars() {
        match c {
            // Most letters of such words are plain all the same.
            '\0'..='\x7f' => into.push(c.to_ascii_lowercase() as u8),
            '\u{2019}' | '\u{2018}' => into.push(b'\''),
            _ if is_soft(c) => {}
            _ => c
                .to_lowercase()
                .for_each(|c| into.extend_from_slice(c.encode_utf8(&mut utf8).as_bytes())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn interning_gives_the_same_id_for_the_same_word() {
        let mut table = WordTable::default();
        let words: Vec<String> = (0..5000)
            .map(|n| format!("w{n}{}", "x".repeat(n % 23)))
            .collect();
        let ids: Vec<_> = words.iter().map(|w| table.intern(w.as_bytes())).collect();
        for (word, id) in words.iter().zip(&ids) {
            assert_eq!(table.get(word.as_bytes()), Some(*id));
            assert_eq!(table.word(*id), word);
        }
        assert_eq!(table.get(b"missing"), None);
    }

    #[test]
    fn what_is_not_seen_is_no_part_of_a_word() {
        let folded = |word: &str| {
            let mut buffer = Vec::new();
            fold(word, &mut buffer);
            String::from_utf8(buffer).unwrap()
        };
        for (word, want) in [
            ("Spea\u{ad}ker", "speaker"),
            ("quo-\ntation", "quotation"),
            ("quo-\r\ntation", "quotation"),
            ("É\u{2060}clair’s", "éclair's"),
            ("Well-known", "well-known"),
        ] {
            assert_eq!(folded(word), want);
        }
        for (text, want) in [
            ("Mary-\nAnn Hen-\nderson", "Mary-Ann Henderson"),
            ("Ann-\r\nLee", "Ann-Lee"),
            ("one\ntwo -\n", "one\ntwo -"),
        ] {
            assert_eq!(unbroken(text), want);
        }
    }

    #[test]
    fn packing_folds_as_the_slow_way_does() {
        let text = "A Mixed-CASE word, O'Brien and ExtraordinarilyLong [Z@`{ end";
        let mut buffer = Vec::new();
        for start in 0..text.len() {
            for end in start + 1..=text.len() {
                fold(&text[start..end], &mut buffer);
                match Key::ascii(text.as_bytes(), start, end) {
                    Some(key) => assert_eq!(key, Key::folded(&buffer), "{:?}", &text[start..end]),
                    None => assert!(end - start > PACKED),
                }
            }
        }
    }
}

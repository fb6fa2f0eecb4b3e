//! The words of one document: which it has, and how often each is seen.

use super::{sign, Token, Words};
use crate::lang::{
    fold, form, is, w, Hints, Key, KeyTable, Known, Lexicon, WordId, WordInfo, WordTable,
};

/// How often a word was seen, by case. Saturating.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    /// With a small first letter.
    pub small: u16,
    /// With a capital, where no capital is due (inside a sentence).
    pub capital_inside: u16,
}

/// The words of one document: ids of the lexicon, and past them the document's own.
#[derive(Debug)]
pub(crate) struct Vocabulary<'l> {
    pub lexicon: &'l Lexicon,
    pub(super) hints: Hints<'l>,
    /// Every word that the document has; small, so that it stays in the cache where the lexicon's table would not.
    pub(super) seen: KeyTable,
    pub(super) own: WordTable,
    pub(super) own_infos: Vec<WordInfo>,
    /// By id. Plain small words are added when all are counted.
    pub(super) counts: Vec<Counts>,
    /// The words in the order in which they came, and how often each was seen as a plain word with a small first letter: the words
    /// that come most come early, and their counts lie together.
    pub(super) met: Vec<(WordId, u32)>,
    pub(super) buffer: Vec<u8>,
}

/// Distinct words that a document's table has room for at first: so many times the square root of its bytes, within bounds.
const WORDS_BY_ROOT: usize = 7;
const ROOM: usize = 256;
const MOST_ROOM: usize = 8192;

impl<'l> Vocabulary<'l> {
    pub(super) fn within(text: &str, lexicon: &'l Lexicon, memory: &mut Words) -> Self {
        let mut seen = std::mem::take(&mut memory.seen);
        let mut own = std::mem::take(&mut memory.own);
        let mut own_infos = std::mem::take(&mut memory.own_infos);
        let mut counts = std::mem::take(&mut memory.counts);
        let mut met = std::mem::take(&mut memory.met);
        // Distinct words go with the square root of the length.
        let room = WORDS_BY_ROOT * (text.len() as f64).sqrt() as usize;
        seen.clear(room.clamp(ROOM, MOST_ROOM));
        own.clear();
        own_infos.clear();
        met.clear();
        // All of them are zero: see `leave`.
        counts.truncate(lexicon.len());
        counts.resize(lexicon.len(), Counts::default());
        Self {
            lexicon,
            hints: lexicon.hints(),
            seen,
            own,
            own_infos,
            counts,
            met,
            buffer: std::mem::take(&mut memory.buffer),
        }
    }

    /// Whether two titles are one, be it in short: Gen. and General.
    pub fn same_title(&self, title: WordId, other: WordId) -> bool {
        let short = |a, b| self.lexicon.nicknames(a).contains(&(a, b));
        title == other || short(title, other) || short(other, title)
    }

    /// The id of the word `text[start..end]`; `ascii` says that it holds nothing else.
    pub(crate) fn intern(&mut self, text: &str, start: usize, end: usize, ascii: bool) -> WordId {
        let packed = if ascii {
            Key::ascii(text.as_bytes(), start, end)
        } else {
            None
        };
        let key = packed.unwrap_or_else(|| {
            fold(&text[start..end], &mut self.buffer);
            Key::folded(&self.buffer)
        });
        self.look_up(key, text, start, end)
    }

    /// What is known of the ASCII word `text[start..end]` whose key is known and short.
    #[inline(always)] // every plain word comes here
    pub(super) fn intern_key(&mut self, key: Key, text: &str, start: usize, end: usize) -> Known {
        match self.seen.find_short(key) {
            Ok(known) => known,
            Err(slot) => self.meet(key, slot, text, start, end),
        }
    }

    /// Takes up a word that the document has not had before, ASCII and with a short key.
    #[inline(never)] // most words have been there before
    fn meet(&mut self, key: Key, slot: usize, text: &str, start: usize, end: usize) -> Known {
        // A short key is the word: nothing else is compared.
        let id = self.lexicon.get_short(key).unwrap_or_else(|| {
            let own = self.own.push_ascii(&text[start..end]);
            // No hyphen is in it.
            self.added(own, WordInfo::guess(self.own.word(own)))
        });
        self.see(slot, key, id)
    }

    /// Puts a word that the document has not had before into the table.
    #[inline(always)] // the last thing that both who ask for it do
    fn see(&mut self, slot: usize, key: Key, id: WordId) -> Known {
        self.met.push((id, 0));
        self.seen.insert(slot, key, id, self.signs(id))
    }

    /// The signs that a word has wherever it stands.
    pub(super) fn signs(&self, id: WordId) -> u8 {
        sign::of_word(self.hints.of(id))
    }

    /// Adds the folded word in the buffer to the document's own.
    fn add(&mut self) -> WordId {
        let own = self.own.push(&self.buffer);
        self.added(own, self.guess(self.own.word(own)))
    }

    /// The id of a word that has just come to the document's own.
    fn added(&mut self, own: WordId, info: WordInfo) -> WordId {
        self.own_infos.push(info);
        self.counts.push(Counts::default());
        own + self.lexicon.len() as u32
    }

    fn look_up(&mut self, key: Key, text: &str, start: usize, end: usize) -> WordId {
        let same = |id: WordId| {
            let word = match (id as usize).checked_sub(self.lexicon.len()) {
                None => self.lexicon.word(id),
                Some(own) => self.own.word(own as u32),
            };
            word.as_bytes() == self.buffer
        };
        match self.seen.find(key, same) {
            Ok(known) => known.id,
            Err(slot) => {
                fold(&text[start..end], &mut self.buffer);
                let known = self.lexicon.get_key(key, &self.buffer);
                let id = known.unwrap_or_else(|| self.add());
                self.see(slot, key, id).id
            }
        }
    }

    /// What a word that no list has looks like. Mary-Ann is a Mary, and an ex-governor and a then-governor are what a governor is.
    fn guess(&self, word: &str) -> WordInfo {
        let mut info = WordInfo::guess(word);
        let Some((head, tail)) = word.split_once('-') else {
            return info;
        };
        let known = |part: &str| {
            let id = self.lexicon.get(part.as_bytes());
            id.map(|id| self.lexicon.info(id))
        };
        let Some(whole) = known(tail) else {
            return info;
        };
        if whole.any(is::GIVEN) {
            info.class |= known(head).map_or(0, |head| head.class & is::GIVEN);
        }
        if ["ex", "then"].contains(&head) {
            info.class |= whole.class & (is::ROLE | is::TITLE | is::GROUP | is::KIN);
            info.gender = whole.gender;
        }
        // A singer-songwriter is a singer.
        let trade = |info: &WordInfo| info.any(is::ROLE) && !info.any(is::GROUP | is::ORG_WORD);
        if trade(whole) && known(head).is_some_and(trade) {
            info.class |= is::ROLE;
        }
        // “then-Sen. Lee”
        let short = is::ABBREVIATION | is::TITLE;
        if whole.class & short == short {
            info.class |= short;
        }
        info
    }

    /// The office of an ex-governor, or of a then-governor: governor; another word as it is.
    pub(crate) fn office(&self, word: WordId) -> WordId {
        let text = self.word(word);
        let office = text.strip_prefix("ex-").or(text.strip_prefix("then-"));
        office.and_then(|office| self.get(office)).unwrap_or(word)
    }

    /// The id of a folded word if the lexicon or the document has it.
    pub(crate) fn get(&self, folded: &str) -> Option<WordId> {
        let same = |id: WordId| self.word(id) == folded;
        let key = Key::folded(folded.as_bytes());
        self.seen
            .find(key, same)
            .map(|known| known.id)
            .ok()
            .or_else(|| self.lexicon.get(folded.as_bytes()))
    }

    /// What is known of a word; of what is none, nothing.
    #[inline]
    pub(crate) fn info(&self, id: WordId) -> &WordInfo {
        let known = self.lexicon.infos();
        match known.get(id as usize) {
            Some(info) => info,
            None => self.own_info(id as usize - known.len()),
        }
    }

    fn own_info(&self, own: usize) -> &WordInfo {
        (self.own_infos.get(own)).unwrap_or_else(|| self.lexicon.info(w::NONE))
    }

    /// The words that only the document has.
    pub(crate) fn own(&self) -> std::ops::Range<WordId> {
        let known = self.lexicon.len();
        known as WordId..(known + self.own_infos.len()) as WordId
    }

    /// The folded text of a word; of what is none, nothing.
    pub(crate) fn word(&self, id: WordId) -> &str {
        match (id as usize).checked_sub(self.lexicon.len()) {
            None => self.lexicon.word(id),
            Some(own) if own < self.own_infos.len() => self.own.word(own as u32),
            Some(_) => "",
        }
    }

    /// Whether all of some items, and no fewer, are a phrase of this class.
    pub(crate) fn is_phrase(&self, items: &[Token], class: u64) -> bool {
        // A phrase has two words at least.
        let [first, _, ..] = items else {
            return false;
        };
        self.lexicon.phrases(first.word()).iter().any(|phrase| {
            phrase.info.any(class)
                && phrase.words.len() == items.len()
                && (phrase.words.iter().zip(items)).all(|(word, token)| token.word() == *word)
        })
    }

    pub(crate) fn counts(&self, id: WordId) -> Counts {
        self.counts[id as usize]
    }

    /// A number for a word where it is somebody's surname: a word of which nothing is known.
    pub(super) fn add_surname(&mut self, word: WordId) -> WordId {
        let mut folded = std::mem::take(&mut self.buffer);
        folded.clear();
        folded.extend_from_slice(self.word(word).as_bytes());
        let own = self.own.push(&folded);
        self.buffer = folded;
        let own = self.added(own, WordInfo::default());
        self.count_capital(own);
        own
    }

    /// Connolly, Keating, Sneed: what the ending tells of a word that only the document has holds for none that it writes with a
    /// capital inside sentences, and never with a small letter.
    pub(super) fn forget_guessed_of_names(&mut self) {
        let guessed = |info: &WordInfo| info.any(is::ADVERB) || info.form(form::GUESSED);
        let own = &self.counts[self.lexicon.len()..];
        for (info, counts) in self.own_infos.iter_mut().zip(own) {
            if counts.small == 0 && counts.capital_inside > 0 && guessed(info) {
                info.class &= !is::ADVERB;
                info.forms = 0;
            }
        }
    }

    pub(super) fn count_small(&mut self, id: WordId) {
        self.add_small(id, 1);
    }

    /// Counts a plain word by its number.
    pub(super) fn count_plain(&mut self, number: u32) {
        if let Some((_, count)) = self.met.get_mut(number as usize) {
            *count += 1;
        }
    }

    /// Adds the counts of plain words to the others.
    pub(super) fn add_plain(&mut self) {
        for at in 0..self.met.len() {
            let (id, count) = self.met[at];
            self.add_small(id, count);
        }
    }

    fn add_small(&mut self, id: WordId, times: u32) {
        let count = &mut self.counts[id as usize].small;
        *count = count.saturating_add(times.try_into().unwrap_or(u16::MAX));
    }

    pub(super) fn count_capital(&mut self, id: WordId) {
        let count = &mut self.counts[id as usize].capital_inside;
        *count = count.saturating_add(1);
    }
}

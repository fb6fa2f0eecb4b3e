//! Words, punctuation and sentences of the narration, and the words inside each quote.
//!
//! The narration is one sequence in which each top-level piece between quotation marks is a single item, because
//! `"Stop!" he said.` is one sentence. The words inside the pieces are a second sequence.

mod sentences;
mod signs;
mod split;

use crate::lang::{
    fold, form, is, Hints, Key, KeyTable, Known, Lexicon, WordId, WordInfo, WordTable,
};
use crate::layout::Layout;
use crate::memory::too_long;
use crate::span::{span, Span};

pub(crate) use signs::{sign, Signs};

/// What an item of the sequence is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Kind {
    Word,
    /// Digits, perhaps with separators.
    Number,
    /// `'s` or `'` that makes a possessive.
    Possessive,
    /// One mark of punctuation; [`Token::punct`] tells which.
    Punct,
    /// A whole piece between quotation marks; [`Token::piece`] is its index in [`Layout::pieces`].
    Quote,
}

/// Punctuation, with look-alikes folded together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Punct {
    Comma,
    Period,
    Semicolon,
    Colon,
    Exclamation,
    Question,
    /// `…` or `...`
    Ellipsis,
    /// `—`, `–`, `--`, or a hyphen with spaces
    Dash,
    Hyphen,
    OpenBracket,
    CloseBracket,
    Slash,
    Percent,
    Currency,
    /// `*`, `•`, `|` and the like
    Bullet,
    Ampersand,
    Other,
}

/// Set on [`Token::flags`].
pub(crate) mod flag {
    /// First letter is a capital.
    pub const CAPITAL: u8 = 1;
    /// Two letters or more and none of them small.
    pub const ALL_CAPITALS: u8 = 2;
    /// White space (or the start of the paragraph) stands before it.
    pub const SPACED: u8 = 4;
    /// First item of a sentence.
    pub const FIRST: u8 = 8;
    /// In a headline in title case, where capitals tell nothing.
    pub const HEADLINE: u8 = 16;
    /// Holds a letter or digit that is not ASCII.
    pub const NON_ASCII: u8 = 32;
    /// Holds something besides ASCII letters and digits: a hyphen, a full stop.
    pub const JOINED: u8 = 64;
}

/// One word, number, punctuation mark or quoted piece. 16 bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token {
    pub start: u32,
    pub end: u32,
    /// The word's id; for [`Kind::Quote`] the piece, for [`Kind::Punct`] the mark.
    pub word: WordId,
    pub kind: Kind,
    pub flags: u8,
    pub mark: Punct,
    /// See [`sign`].
    pub signs: u8,
}

impl Token {
    pub(crate) fn span(&self) -> Span {
        span(self.start, self.end)
    }
    pub(crate) fn has(&self, flags: u8) -> bool {
        self.flags & flags != 0
    }
    pub(crate) fn is_word(&self) -> bool {
        self.kind == Kind::Word
    }
    /// A word with this id.
    pub(crate) fn is(&self, word: WordId) -> bool {
        self.kind == Kind::Word && self.word == word
    }
    #[inline(always)] // the words are nearly always constants
    pub(crate) fn is_any(&self, words: &[WordId]) -> bool {
        self.kind == Kind::Word && words.contains(&self.word)
    }
    pub(crate) fn capital(&self) -> bool {
        self.has(flag::CAPITAL)
    }
    /// A word that begins with a small letter (or stands in a headline as one).
    pub(crate) fn small(&self) -> bool {
        self.kind == Kind::Word && !self.has(flag::CAPITAL)
    }
    pub(crate) fn punct(&self) -> Option<Punct> {
        (self.kind == Kind::Punct).then_some(self.mark)
    }
    pub(crate) fn is_punct(&self, mark: Punct) -> bool {
        self.kind == Kind::Punct && self.mark == mark
    }
    pub(crate) fn is_quote(&self) -> bool {
        self.kind == Kind::Quote
    }
    pub(crate) fn piece(&self) -> Option<usize> {
        (self.kind == Kind::Quote).then_some(self.word as usize)
    }
}

/// A sentence of the narration: a range of items, and the bytes from its first to its last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sentence {
    pub para: u32,
    /// Range in [`Tokens::outer`].
    pub first: u32,
    pub last: u32,
    pub start: u32,
    pub end: u32,
}

impl Sentence {
    pub(crate) fn items(&self) -> std::ops::Range<usize> {
        self.first as usize..self.last as usize
    }
}

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
    hints: Hints<'l>,
    /// Every word that the document has; small, so that it stays in the cache where the lexicon's table would not.
    seen: KeyTable,
    own: WordTable,
    own_infos: Vec<WordInfo>,
    /// By id. Plain small words are added when all are counted.
    counts: Vec<Counts>,
    /// The words in the order in which they came, and how often each was seen as a plain word with a small first letter: the words
    /// that come most come early, and their counts lie together.
    met: Vec<(WordId, u32)>,
    buffer: Vec<u8>,
}

/// Bytes of initials written together, the last full stop left out: J.R.R
const INITIALS: u32 = 5;
/// Bytes of an item and of a sentence, blanks included, at the least: room for so many is made at once.
const ITEM_BYTES: usize = 3;
const SENTENCE_BYTES: usize = 64;
/// Distinct words that a document's table has room for at first: so many times the square root of its bytes, within bounds.
const WORDS_BY_ROOT: usize = 7;
const ROOM: usize = 256;
const MOST_ROOM: usize = 8192;

impl<'l> Vocabulary<'l> {
    fn within(text: &str, lexicon: &'l Lexicon, memory: &mut Words) -> Self {
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
    fn intern_key(&mut self, key: Key, text: &str, start: usize, end: usize) -> Known {
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
            self.added(own, WordInfo::guess(self.own.word(own)))
        });
        self.see(slot, key, id)
    }

    /// Puts a word that the document has not had before into the table.
    fn see(&mut self, slot: usize, key: Key, id: WordId) -> Known {
        self.met.push((id, 0));
        self.seen.insert(slot, key, id, self.signs(id))
    }

    /// The signs that a word has wherever it stands.
    fn signs(&self, id: WordId) -> u8 {
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

    /// What a word that no list has looks like. Mary-Ann is a Mary.
    fn guess(&self, word: &str) -> WordInfo {
        let mut info = WordInfo::guess(word);
        if let Some((head, tail)) = word.split_once('-') {
            let given = |part: &str| {
                let id = self.lexicon.get(part.as_bytes());
                id.map_or(0, |id| self.lexicon.info(id).class & is::GIVEN)
            };
            if given(tail) != 0 {
                info.class |= given(head);
            }
        }
        info
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

    #[inline]
    pub(crate) fn info(&self, id: WordId) -> &WordInfo {
        match (id as usize).checked_sub(self.lexicon.len()) {
            None => self.lexicon.info(id),
            Some(own) => &self.own_infos[own],
        }
    }

    /// The words that only the document has.
    pub(crate) fn own(&self) -> std::ops::Range<WordId> {
        let known = self.lexicon.len();
        known as WordId..(known + self.own_infos.len()) as WordId
    }

    /// The folded text of a word.
    pub(crate) fn word(&self, id: WordId) -> &str {
        match (id as usize).checked_sub(self.lexicon.len()) {
            None => self.lexicon.word(id),
            Some(own) => self.own.word(own as u32),
        }
    }

    pub(crate) fn counts(&self, id: WordId) -> Counts {
        self.counts[id as usize]
    }

    fn count_small(&mut self, id: WordId) {
        self.add_small(id, 1);
    }

    /// Counts a plain word by its number.
    fn count_plain(&mut self, number: u32) {
        if let Some((_, count)) = self.met.get_mut(number as usize) {
            *count += 1;
        }
    }

    /// Adds the counts of plain words to the others.
    fn add_plain(&mut self) {
        for at in 0..self.met.len() {
            let (id, count) = self.met[at];
            self.add_small(id, count);
        }
    }

    fn add_small(&mut self, id: WordId, times: u32) {
        let count = &mut self.counts[id as usize].small;
        *count = count.saturating_add(times.try_into().unwrap_or(u16::MAX));
    }

    fn count_capital(&mut self, id: WordId) {
        let count = &mut self.counts[id as usize].capital_inside;
        *count = count.saturating_add(1);
    }
}

/// Ranges of one paragraph in the two sequences.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct ParagraphItems {
    /// Range in [`Tokens::outer`].
    pub first: u32,
    pub last: u32,
    /// Range in [`Tokens::sentences`].
    pub first_sentence: u32,
    pub last_sentence: u32,
}

/// The memory of the words of a document, for the next one.
#[derive(Debug, Default)]
pub(crate) struct Words {
    seen: KeyTable,
    own: WordTable,
    own_infos: Vec<WordInfo>,
    counts: Vec<Counts>,
    met: Vec<(WordId, u32)>,
    buffer: Vec<u8>,
    outer: Vec<Token>,
    inner: Vec<Token>,
    outer_signs: Signs,
    inner_signs: Signs,
    sentences: Vec<Sentence>,
}

/// All words of a document.
#[derive(Debug)]
pub(crate) struct Tokens<'l> {
    pub vocabulary: Vocabulary<'l>,
    /// The narration, each quoted piece one item.
    pub outer: Vec<Token>,
    /// The words and marks inside the pieces, piece after piece.
    pub inner: Vec<Token>,
    /// The signs of the items of both.
    pub outer_signs: Signs,
    pub inner_signs: Signs,
    /// For each piece its range in `inner`.
    pub piece_items: Vec<(u32, u32)>,
    /// For each piece how many of its items are no punctuation.
    piece_words: Vec<u32>,
    /// For each piece its place in `outer`.
    pub piece_place: Vec<u32>,
    pub paragraphs: Vec<ParagraphItems>,
    pub sentences: Vec<Sentence>,
}

/// A list with nothing in it and room for so many.
fn emptied<T>(list: &mut Vec<T>, room: usize) -> Vec<T> {
    let mut list = std::mem::take(list);
    list.clear();
    list.reserve(room);
    list
}

impl<'l> Tokens<'l> {
    /// Splits a text whose layout is known. Linear.
    pub(crate) fn new(text: &str, layout: &Layout, lexicon: &'l Lexicon) -> Self {
        Tokens::within(text, layout, lexicon, &mut Words::default())
    }

    /// The same, in memory that is there already.
    pub(crate) fn within(
        text: &str,
        layout: &Layout,
        lexicon: &'l Lexicon,
        memory: &mut Words,
    ) -> Self {
        let quoted = layout.pieces.iter().map(|p| (p.end - p.start) as usize);
        let quoted = quoted.sum::<usize>();
        let mut tokens = Tokens {
            vocabulary: Vocabulary::within(text, lexicon, memory),
            outer: emptied(&mut memory.outer, (text.len() - quoted) / ITEM_BYTES),
            inner: emptied(&mut memory.inner, quoted / ITEM_BYTES),
            outer_signs: std::mem::take(&mut memory.outer_signs),
            inner_signs: std::mem::take(&mut memory.inner_signs),
            piece_items: Vec::with_capacity(layout.pieces.len()),
            piece_words: Vec::with_capacity(layout.pieces.len()),
            piece_place: Vec::with_capacity(layout.pieces.len()),
            paragraphs: Vec::with_capacity(layout.paragraphs.len()),
            sentences: emptied(&mut memory.sentences, text.len() / SENTENCE_BYTES),
        };
        tokens.outer_signs.clear();
        tokens.inner_signs.clear();
        for paragraph in &layout.paragraphs {
            let first = tokens.outer.len();
            let mut at = paragraph.start as usize;
            for index in paragraph.first_piece..paragraph.last_piece {
                let piece = &layout.pieces[index as usize];
                split::split(
                    text,
                    at,
                    piece.outer_start as usize,
                    &mut tokens.vocabulary,
                    &mut tokens.outer,
                );
                let inner = tokens.inner.len() as u32;
                split::split(
                    text,
                    piece.start as usize,
                    piece.end as usize,
                    &mut tokens.vocabulary,
                    &mut tokens.inner,
                );
                let words = tokens.inner[inner as usize..].iter();
                let words = words.map(|token| u32::from(token.kind != Kind::Punct));
                tokens.piece_words.push(words.sum());
                tokens.piece_items.push((inner, tokens.inner.len() as u32));
                tokens.piece_place.push(tokens.outer.len() as u32);
                tokens.outer.push(Token {
                    start: piece.outer_start,
                    end: piece.outer_end,
                    word: index,
                    kind: Kind::Quote,
                    flags: flag::SPACED,
                    mark: Punct::Other,
                    signs: sign::STOP,
                });
                at = piece.outer_end as usize;
            }
            split::split(
                text,
                at,
                paragraph.end as usize,
                &mut tokens.vocabulary,
                &mut tokens.outer,
            );
            let first_sentence = tokens.sentences.len() as u32;
            let para = tokens.paragraphs.len() as u32;
            sentences::headline(&mut tokens.outer[first..], &mut tokens.vocabulary);
            tokens.outer_signs.add(&tokens.outer[first..]);
            sentences::split(text, layout, para, &mut tokens, first);
            tokens.paragraphs.push(ParagraphItems {
                first: first as u32,
                last: tokens.outer.len() as u32,
                first_sentence,
                last_sentence: tokens.sentences.len() as u32,
            });
        }
        tokens.inner_signs.add(&tokens.inner);
        tokens.vocabulary.add_plain();
        tokens.count_capitals();
        tokens
    }

    /// Lets the items of a long text go when only the words are still needed.
    pub(crate) fn let_items_go(&mut self, text: &str) {
        if too_long(text) {
            self.outer = Vec::new();
            self.inner = Vec::new();
            self.outer_signs = Signs::default();
            self.inner_signs = Signs::default();
        }
    }

    /// Leaves its memory for the next document.
    pub(crate) fn leave(self, memory: &mut Words) {
        let mut vocabulary = self.vocabulary;
        // A short text has few of the lexicon's words: clearing their counts is less work than clearing all.
        for (id, _) in &vocabulary.met {
            vocabulary.counts[*id as usize] = Counts::default();
        }
        *memory = Words {
            seen: vocabulary.seen,
            own: vocabulary.own,
            own_infos: vocabulary.own_infos,
            counts: vocabulary.counts,
            met: vocabulary.met,
            buffer: vocabulary.buffer,
            outer: self.outer,
            inner: self.inner,
            outer_signs: self.outer_signs,
            inner_signs: self.inner_signs,
            sentences: self.sentences,
        };
    }

    /// Counts the capitals that tell names from words that only begin a sentence. Small letters are counted as they come.
    fn count_capitals(&mut self) {
        const DUE: u8 = flag::FIRST | flag::HEADLINE | flag::ALL_CAPITALS;
        let both = [
            (&self.outer, &self.outer_signs),
            (&self.inner, &self.inner_signs),
        ];
        for (items, signs) in both {
            // The first item has none before it.
            for at in signs.each(sign::CAPITAL).skip_while(|at| *at == 0) {
                let (before, token) = (&items[at - 1], &items[at]);
                if token.has(DUE) || !token.is_word() {
                    continue;
                }
                let inside = matches!(before.kind, Kind::Word | Kind::Possessive);
                if inside || before.is_punct(Punct::Comma) {
                    self.vocabulary.count_capital(token.word);
                }
            }
        }
    }

    #[inline]
    pub(crate) fn info(&self, token: &Token) -> &WordInfo {
        // Marks are no word at all, and pieces are no words.
        match token.kind {
            Kind::Quote => self.vocabulary.lexicon.info(crate::lang::w::NONE),
            _ => self.vocabulary.info(token.word),
        }
    }

    /// The items inside a piece.
    pub(crate) fn inside(&self, piece: usize) -> &[Token] {
        let (first, last) = self.piece_items[piece];
        &self.inner[first as usize..last as usize]
    }

    /// How many items inside a piece are no punctuation.
    pub(crate) fn words_inside(&self, piece: usize) -> usize {
        self.piece_words[piece] as usize
    }

    /// The sentence that holds this item of `outer`.
    pub(crate) fn sentence_of(&self, item: usize) -> usize {
        self.sentences.partition_point(|s| s.last as usize <= item)
    }

    pub(crate) fn is_class(&self, token: &Token, class: u64) -> bool {
        token.is_word() && self.vocabulary.info(token.word).any(class)
    }

    /// A small word that can be the verb of somebody who acts: sat, sits.
    pub(crate) fn acts(&self, token: &Token) -> bool {
        token.small() && self.info(token).form(form::PAST | form::THIRD)
    }

    /// Whether the word is an abbreviation whose full stop ends no sentence: in the lexicon, one capital, or initials (V.R.).
    pub(crate) fn abbreviates(&self, token: &Token) -> bool {
        let length = token.end - token.start;
        token.is_word()
            && (self.is_class(token, is::ABBREVIATION)
                || length == 1 && token.capital()
                || length <= INITIALS
                    && token.has(flag::ALL_CAPITALS)
                    && token.has(flag::JOINED)
                    && self.vocabulary.word(token.word).contains('.'))
    }
}

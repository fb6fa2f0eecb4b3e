//! Words, punctuation and sentences of the narration, and the words inside each quote.
//!
//! The narration is one sequence in which each top-level piece between quotation marks is a single item, because
//! `"Stop!" he said.` is one sentence. The words inside the pieces are a second sequence.

mod item;
mod masthead;
mod sentences;
mod signs;
mod split;
mod surnames;
mod vocabulary;

use crate::lang::{form, is, w, KeyTable, Lexicon, List, VerbClass, WordId, WordInfo, WordTable};
use crate::layout::{Layout, Paragraph};
use crate::memory::too_long;
use crate::span::{floor_char_boundary, Narrow};

pub(crate) use item::{flag, Kind, Punct, Token, LONGEST};
pub(crate) use signs::{sign, Signs};
pub(crate) use vocabulary::{Counts, Vocabulary};

/// A sentence of the narration: a range of items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sentence {
    pub para: u32,
    /// Range in [`Tokens::outer`].
    pub first: u32,
    pub last: u32,
}

impl Sentence {
    pub(crate) fn items(&self) -> std::ops::Range<usize> {
        self.first as usize..self.last as usize
    }

    /// From its first item to its last.
    pub(crate) fn bytes(&self, narration: &[Token]) -> (u32, u32) {
        let items = &narration[self.items()];
        let (first, last) = (items.first(), items.last());
        (
            first.map_or(0, |item| item.start),
            last.map_or(0, Token::end),
        )
    }
}

/// Bytes of initials written together, the last full stop left out: J.R.R
const INITIALS: u32 = 5;
/// Bytes of an item and of a sentence, blanks included, at the least: room for so many is made at once.
const ITEM_BYTES: usize = 3;
const SENTENCE_BYTES: usize = 64;
/// Words of a speaker's label inside marks, at most.
const LABEL_ITEMS: usize = 4;

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
    /// The paragraph with the title, or with which the text begins.
    pub title: u32,
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
        let mut tokens = Tokens::empty(text, layout, lexicon, memory);
        for paragraph in &layout.paragraphs {
            tokens.add_paragraph(text, layout, paragraph);
        }
        tokens.inner_signs.add(&tokens.inner);
        tokens.vocabulary.add_plain();
        tokens.count_capitals();
        tokens.vocabulary.forget_guessed_of_names();
        tokens.tell_surnames_apart();
        tokens.title = masthead::title(&tokens);
        tokens
    }

    /// No words yet, and room for those of the text.
    fn empty(text: &str, layout: &Layout, lexicon: &'l Lexicon, memory: &mut Words) -> Self {
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
            title: 0,
        };
        tokens.outer_signs.clear(tokens.outer.capacity());
        tokens.inner_signs.clear(tokens.inner.capacity());
        tokens
    }

    /// Splits a paragraph, its pieces and the narration around them, and tells its sentences apart.
    fn add_paragraph(&mut self, text: &str, layout: &Layout, paragraph: &Paragraph) {
        let first = self.outer.len();
        let mut at = paragraph.start as usize;
        for index in paragraph.first_piece..paragraph.last_piece {
            let piece = &layout.pieces[index as usize];
            let (start, end) = (piece.outer_start as usize, piece.outer_end as usize);
            split::split(text, at, start, &mut self.vocabulary, &mut self.outer);
            self.add_piece(text, piece.start as usize, piece.end as usize);
            let end = floor_char_boundary(text, end.min(start + LONGEST));
            self.outer.push(Token::of_piece(start, end, index));
            at = piece.outer_end as usize;
        }
        let end = paragraph.end as usize;
        split::split(text, at, end, &mut self.vocabulary, &mut self.outer);
        let first_sentence = self.sentences.len() as u32;
        let para = self.paragraphs.len() as u32;
        sentences::headline(&mut self.outer[first..], &mut self.vocabulary);
        self.outer_signs.add(&self.outer[first..]);
        sentences::split(text, layout, para, self, first);
        self.paragraphs.push(ParagraphItems {
            first: first as u32,
            last: self.outer.len() as u32,
            first_sentence,
            last_sentence: self.sentences.len() as u32,
        });
    }

    /// Splits what stands inside the marks of a piece.
    fn add_piece(&mut self, text: &str, start: usize, end: usize) {
        let first = self.inner.len();
        split::split(text, start, end, &mut self.vocabulary, &mut self.inner);
        let words = self.inner[first..].iter();
        let words = words.map(|token| u32::from(!token.is_mark()));
        self.piece_words.push(words.sum());
        self.piece_items
            .push((first as u32, self.inner.len() as u32));
        self.piece_place.push(self.outer.len() as u32);
    }

    /// The sentences as users see them.
    pub(crate) fn sentence_spans(&self) -> Vec<Narrow> {
        let span = |sentence: &Sentence| sentence.bytes(&self.outer).into();
        self.sentences.iter().map(span).collect()
    }

    /// Lets the items of a long text go: only the words are still needed.
    pub(crate) fn let_items_go(&mut self, text: &str) {
        if too_long(text) {
            self.outer = Vec::new();
            self.inner = Vec::new();
            self.outer_signs = Signs::default();
            self.inner_signs = Signs::default();
            self.sentences = Vec::new();
            self.paragraphs = Vec::new();
            self.piece_items = Vec::new();
            self.piece_words = Vec::new();
            self.piece_place = Vec::new();
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
                let inside = matches!(before.kind(), Kind::Word | Kind::Possessive);
                if inside || before.is_punct(Punct::Comma) {
                    self.vocabulary.count_capital(token.word());
                }
            }
        }
    }

    #[inline]
    pub(crate) fn info(&self, token: &Token) -> &WordInfo {
        self.vocabulary.info(token.word())
    }

    /// `chants of`, `a claim of`: whether a noun of saying stands before an “of”, with what was said behind it.
    pub(crate) fn says_of(&self, noun: &Token, of: &Token) -> bool {
        of.is(w::OF) && self.info(noun).noun == VerbClass::Speech
    }

    /// The items inside a piece.
    pub(crate) fn inside(&self, piece: usize) -> &[Token] {
        let (first, last) = self.piece_items[piece];
        &self.inner[first as usize..last as usize]
    }

    /// Whether the piece at `at` is a nickname inside a name of the sentence: Elizabeth “Betty” Moore, Robert C. “Bob” Moore.
    pub(crate) fn is_nickname(&self, at: usize, sentence: std::ops::Range<usize>) -> bool {
        let name = |token: &Token| token.is_word() && token.capital();
        let Some(piece) = self.outer[at].piece() else {
            return false;
        };
        let Some(before) = at.checked_sub(1).filter(|k| *k >= sentence.start) else {
            return false;
        };
        let initial = |t: &Token| name(t) && t.length() == 1;
        let stop = self.outer[before].is_punct(Punct::Period)
            && before > sentence.start
            && initial(&self.outer[before - 1]);
        at + 1 < sentence.end
            && (stop || name(&self.outer[before]))
            && name(&self.outer[at + 1])
            && matches!(self.inside(piece), [word] if name(word))
    }

    /// `“LEE: We go.”`: how many words the label has, in capitals and with a colon behind it, with which a piece begins.
    pub(crate) fn label_inside(&self, piece: usize) -> Option<usize> {
        let items = self.inside(piece);
        let capitals = |item: &&Token| item.is_word() && item.has(flag::ALL_CAPITALS);
        let name = items.iter().take(LABEL_ITEMS).take_while(capitals).count();
        let colon = items.get(name).is_some_and(|t| t.is_punct(Punct::Colon));
        // “OPEN: NINE TO FIVE” stands on a board.
        let said = || items[name + 1..].iter().any(Token::small);
        (name > 0 && colon && said()).then_some(name)
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
        token.is_word() && self.vocabulary.info(token.word()).any(class)
    }

    /// Whether it is a word of a list of the lexicon.
    pub(crate) fn listed(&self, list: List, token: &Token) -> bool {
        token.is_word() && self.vocabulary.lexicon.listed(list, token.word())
    }

    /// A small word that can be the verb of somebody who acts: sat, sits.
    pub(crate) fn acts(&self, token: &Token) -> bool {
        token.small() && self.info(token).form(form::PAST | form::THIRD)
    }

    /// The same, and an auxiliary: what may stand behind a subject.
    pub(crate) fn predicates(&self, token: &Token) -> bool {
        self.acts(token) || self.is_class(token, is::AUX)
    }

    /// Whether the word is an abbreviation whose full stop ends no sentence: in the lexicon, one capital, or initials (V.R.).
    pub(crate) fn abbreviates(&self, token: &Token) -> bool {
        let length = token.length();
        token.is_word()
            && (self.is_class(token, is::ABBREVIATION)
                || length == 1 && token.capital()
                || length <= INITIALS
                    && token.has(flag::ALL_CAPITALS)
                    && token.has(flag::JOINED)
                    && self.vocabulary.word(token.word()).contains('.'))
    }
}

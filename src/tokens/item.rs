//! Items of the sequence: words, figures, marks and whole pieces.

use super::sign;
use crate::lang::{w, WordId};
use crate::span::{span, Span};

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
    /// A whole piece between quotation marks; [`Token::piece`] is its index in [`Layout::pieces`](crate::layout::Layout::pieces).
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
    /// A capital stands behind three small letters or more: AeroLusa.
    pub const INNER_CAPITAL: u8 = 32;
    /// Holds something besides ASCII letters and digits: a hyphen, a full stop.
    pub const JOINED: u8 = 64;
}

impl Punct {
    const ALL: [Punct; Punct::Other as usize + 1] = [
        Punct::Comma,
        Punct::Period,
        Punct::Semicolon,
        Punct::Colon,
        Punct::Exclamation,
        Punct::Question,
        Punct::Ellipsis,
        Punct::Dash,
        Punct::Hyphen,
        Punct::OpenBracket,
        Punct::CloseBracket,
        Punct::Slash,
        Punct::Percent,
        Punct::Currency,
        Punct::Bullet,
        Punct::Ampersand,
        Punct::Other,
    ];
}

/// Bytes of an item at most: what is left of a number of 32 bits beside signs and flags.
pub(crate) const LONGEST: usize = (1 << 18) - 1;

/// One word, number, punctuation mark or quoted piece. 12 bytes: every stage goes through all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token {
    pub start: u32,
    /// The word's id, or that of a figure or a possessive. What has none is past all of them: a piece, or a mark.
    word: WordId,
    /// Signs, which tell the kind too, flags and length, from the lowest bit on.
    rest: u32,
}

const LENGTH_BIT: u32 = 14;
const _: () = assert!(LONGEST << LENGTH_BIT <= u32::MAX as usize);
/// What a piece and a mark have in the place of a word's id.
const NO_WORD: u32 = 1 << 31;
const FIRST_MARK: u32 = u32::MAX - 0xff;

/// Flags where they stand: the first of them is the first of the signs, the others come behind those.
const fn placed(flags: u8) -> u32 {
    const _: () = assert!(sign::CAPITAL == flag::CAPITAL && flag::CAPITAL == 1);
    let flags = flags as u32;
    flags & 1 | (flags & !1) << 7
}

impl Token {
    /// An item that is nothing yet.
    pub(crate) const NONE: Token = Token {
        start: 0,
        word: FIRST_MARK + Punct::Other as u32,
        rest: sign::STOP as u32,
    };

    fn new(start: usize, end: usize, word: WordId, signs: u8, flags: u8) -> Token {
        debug_assert!(end - start <= LONGEST);
        Token {
            start: start as u32,
            word,
            rest: u32::from(signs) | placed(flags) | ((end - start) as u32) << LENGTH_BIT,
        }
    }

    /// A word with its signs, or a figure.
    pub(super) fn of_word(start: usize, end: usize, word: WordId, signs: u8, flags: u8) -> Token {
        debug_assert!(signs & (sign::WORD | sign::NUMBER) != 0);
        Token::new(start, end, word, signs, flags)
    }

    pub(super) fn of_possessive(start: usize, end: usize, flags: u8) -> Token {
        Token::new(start, end, w::POSS, 0, flags)
    }

    pub(super) fn of_mark(start: usize, end: usize, mark: Punct, flags: u8) -> Token {
        let word = FIRST_MARK + mark as u32;
        Token::new(start, end, word, sign::STOP, flags)
    }

    pub(super) fn of_piece(start: usize, end: usize, piece: u32) -> Token {
        Token::new(start, end, NO_WORD | piece, sign::STOP, flag::SPACED)
    }

    pub(crate) fn end(&self) -> u32 {
        self.start + self.length()
    }
    /// Bytes of it.
    pub(crate) fn length(&self) -> u32 {
        self.rest >> LENGTH_BIT
    }
    /// See [`sign`].
    pub(super) fn signs(&self) -> u8 {
        self.rest as u8
    }
    pub(crate) fn kind(&self) -> Kind {
        match self.signs() {
            signs if signs & sign::WORD != 0 => Kind::Word,
            signs if signs & sign::NUMBER != 0 => Kind::Number,
            signs if signs & sign::STOP == 0 => Kind::Possessive,
            _ if self.word >= FIRST_MARK => Kind::Punct,
            _ => Kind::Quote,
        }
    }
    pub(crate) fn flags(&self) -> u8 {
        (self.rest & 1 | self.rest >> 7 & 0x7e) as u8
    }
    pub(super) fn set(&mut self, flags: u8) {
        self.rest |= placed(flags);
    }
    pub(super) fn unset(&mut self, flags: u8) {
        self.rest &= !placed(flags);
    }
    pub(super) fn rename(&mut self, word: WordId) {
        self.word = word;
    }

    pub(crate) fn span(&self) -> Span {
        span(self.start, self.end())
    }
    pub(crate) fn has(&self, flags: u8) -> bool {
        self.rest & placed(flags) != 0
    }
    pub(crate) fn is_word(&self) -> bool {
        self.signs() & sign::WORD != 0
    }
    /// The word's id, or that of a figure or a possessive; of a mark and of a whole piece [`w::NONE`].
    #[inline]
    pub(crate) fn word(&self) -> WordId {
        if self.word < NO_WORD {
            self.word
        } else {
            w::NONE
        }
    }
    /// A word with this id. No figure has that of a word that rules name.
    pub(crate) fn is(&self, word: WordId) -> bool {
        self.word == word
    }
    #[inline(always)] // the words are nearly always constants
    pub(crate) fn is_any(&self, words: &[WordId]) -> bool {
        words.contains(&self.word)
    }
    pub(crate) fn capital(&self) -> bool {
        self.has(flag::CAPITAL)
    }
    /// A word that begins with a small letter (or stands in a headline as one).
    pub(crate) fn small(&self) -> bool {
        self.signs() & (sign::WORD | sign::CAPITAL) == sign::WORD
    }
    /// The mark that it is; of what is none [`Punct::Other`].
    pub(crate) fn mark(&self) -> Punct {
        self.punct().unwrap_or(Punct::Other)
    }
    pub(crate) fn punct(&self) -> Option<Punct> {
        let mark = self.word.checked_sub(FIRST_MARK)?;
        Punct::ALL.get(mark as usize).copied()
    }
    pub(crate) fn is_punct(&self, mark: Punct) -> bool {
        self.word == FIRST_MARK + mark as u32
    }
    /// Whether it is one mark of punctuation, whichever.
    pub(crate) fn is_mark(&self) -> bool {
        self.word >= FIRST_MARK
    }
    pub(crate) fn is_quote(&self) -> bool {
        (NO_WORD..FIRST_MARK).contains(&self.word)
    }
    pub(crate) fn piece(&self) -> Option<usize> {
        self.is_quote().then_some((self.word & !NO_WORD) as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lexicon;
    use crate::quotes;
    use crate::tokens::Tokens;

    #[test]
    fn what_is_put_in_comes_out() {
        let signs = sign::WORD | sign::CAPITAL | sign::MOVES;
        let flags = flag::CAPITAL | flag::JOINED;
        let word = Token::of_word(7, 12, w::SAID, signs, flags);
        assert_eq!((word.start, word.end(), word.kind()), (7, 12, Kind::Word));
        assert_eq!((word.signs(), word.flags()), (signs, flags));
        assert!(word.has(flag::JOINED) && !word.has(flag::SPACED | flag::HEADLINE));
        assert!(word.is(w::SAID) && !word.small() && word.punct().is_none());
        for (number, mark) in Punct::ALL.into_iter().enumerate() {
            assert_eq!(mark as usize, number);
            let item = Token::of_mark(3, 4, mark, 0);
            assert_eq!((item.punct(), item.word()), (Some(mark), w::NONE));
            assert!(item.is_punct(mark) && !item.is_word() && item.piece().is_none());
        }
        let piece = Token::of_piece(3, 9, 40);
        assert_eq!((piece.piece(), piece.word()), (Some(40), w::NONE));
        assert!(piece.is_quote() && piece.punct().is_none());
        let figure = Token::of_word(0, LONGEST, w::THE, sign::NUMBER, 0x7e);
        assert_eq!(
            (figure.kind(), figure.end()),
            (Kind::Number, LONGEST as u32)
        );
        assert_eq!(Token::of_possessive(0, 2, 0).kind(), Kind::Possessive);
    }

    #[test]
    fn no_rule_names_a_figure() {
        let figure = |text: &&&str| text.starts_with(|c: char| c.is_ascii_digit());
        assert_eq!(w::TEXTS.iter().find(figure), None);
    }

    #[test]
    fn what_is_too_long_is_cut() {
        let long = "é".repeat(LONGEST / 2 + 10);
        let marks = "!".repeat(LONGEST + 10);
        let quote = "so ".repeat(LONGEST / 3 + 10);
        let text = format!("“No,” said Ina. {long} {marks}\n\n“{quote},” said Otto Berg.");
        let lexicon = Lexicon::english();
        let layout = quotes::layout(&text, crate::marks::Families::all(), &lexicon);
        assert_eq!(layout.pieces.len(), 2);
        let tokens = Tokens::new(&text, &layout, &lexicon);
        let items = tokens.outer.iter();
        assert!(items.clone().all(|item| item.length() as usize <= LONGEST));
        let cut = items.filter(|item| item.length() as usize >= LONGEST - 1);
        assert_eq!(cut.count(), 3);
    }
}

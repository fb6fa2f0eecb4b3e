//! Titles in marks: what a book, a song or a show is called is no quotation, but a name in its sentence.

use super::grammar::{g, Grammar};
use crate::lang::{also, flags, is, w};
use crate::tokens::{Kind, Punct, Token};

/// Words of the longest title.
const TITLE_WORDS: usize = 12;
/// Letters of a word that a title writes with a capital, whatever the word is.
const LONG: u32 = 4;
/// Such words that are looked at.
const LONG_WORDS: usize = 20;

impl Grammar<'_> {
    /// Makes a name, or the mark that it ends in, of each quote that is a title; gives their pieces.
    pub(super) fn name_titles(&mut self) -> Vec<usize> {
        let mut titles = Vec::new();
        for (piece, at) in self.tokens.piece_place.iter().enumerate() {
            let at = *at as usize;
            let inside = self.tokens.inside(piece);
            let named = title(inside).filter(|_| {
                at > 0 && self.calls_for_title(at, inside) || self.says_whose(at, inside)
            });
            let headline = || {
                self.by_line(at)
                    .then(|| inside.last().and_then(Token::punct))
            };
            let figure = || self.figure_of_work(at, inside);
            let Some(end) = named.or_else(headline).or_else(figure) else {
                continue;
            };
            titles.push(piece);
            self.bits[at] = match end {
                Some(Punct::Comma) => g::PUNCT | g::COMMA,
                _ => g::WORD | g::CAP | g::NOMINAL,
            };
        }
        titles
    }

    /// `her new film “13th.”`, `the book “1984”`: a figure alone is a title behind a word for a work; gives the mark that it ends in.
    fn figure_of_work(&self, at: usize, inside: &[Token]) -> Option<Option<Punct>> {
        let before = at.checked_sub(1)?;
        let (figure, end) = match inside {
            [figure] => (figure, None),
            [figure, mark] => (figure, Some(mark.punct()?)),
            _ => return None,
        };
        let digit = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
        let figures = figure.kind() == Kind::Number
            || figure.is_word() && digit(self.tokens.vocabulary.word(figure.word()));
        (figures && self.info(before).is_also(also::WORK)).then_some(end)
    }

    /// `“Low Water” star Ann Lee`: whose part in a work it is follows, with a name.
    fn says_whose(&self, at: usize, inside: &[Token]) -> bool {
        let role = at + 1;
        // “Never,” chairwoman Ann Lee said.
        inside.last().is_some_and(Token::is_word)
            && role + 1 < self.items.len()
            && self.has(role, g::SMALL)
            && self.info(role).any(is::ROLE)
            && !self.has(role, g::PLURAL)
            && self.has(role + 1, g::CAP)
    }

    /// `“Why the Dam Broke,” by Ann Lee`, at the head of a sentence or behind a dash: a headline and its author.
    fn by_line(&self, at: usize) -> bool {
        let author = at + 2;
        author < self.items.len()
            && self.is(at + 1, w::BY)
            && self.has(at + 1, g::SMALL)
            && self.has(author, g::CAP)
            && (at == 0
                || self.has(at - 1, g::DASH | g::STOP)
                || self.items[at - 1].is_punct(Punct::Bullet))
    }

    /// Whether what stands right before the quote at `at` is what stands before titles: `on “…”`, `NBC's “…”`, `his book, “…”`,
    /// `told “…” that`.
    fn calls_for_title(&self, at: usize, inside: &[Token]) -> bool {
        let before = at - 1;
        let several = inside.iter().filter(|t| t.is_word()).count() > 1;
        let spoken_to = || {
            let next = self.bits.get(at + 1).copied().unwrap_or(g::STOP);
            self.info(before).has(flags::TELL) && next & g::WORD != 0
        };
        let work = |k: usize| self.info(k).is_also(also::WORK);
        // “chants of “Free Holt””
        let said = before > 0
            && self
                .tokens
                .says_of(&self.items[before - 1], &self.items[before]);
        self.items[before].kind() == Kind::Possessive
            || several
                && !said
                && self.is_any(before, &[w::ON, w::IN, w::OF, w::FROM, w::WITH, w::TO])
            || work(before)
            || before > 0 && self.items[before].is_punct(Punct::Comma) && work(before - 1)
            || several && spoken_to()
    }
}

/// How many long words there are if all of them have a capital, as in a title; otherwise none.
pub(super) fn long_words(inside: &[Token]) -> usize {
    let long = |t: &&Token| t.is_word() && t.length() >= LONG;
    let long = inside.iter().filter(long).take(LONG_WORDS);
    // Most quotes have a small word soon.
    if long.clone().all(Token::capital) {
        long.count()
    } else {
        0
    }
}

/// Whether these words are written as a title is, and the mark that it ends in: all long words have capitals, there is one at
/// least, and nothing ends before the end.
fn title(inside: &[Token]) -> Option<Option<Punct>> {
    let (words, end) = match inside.split_last()? {
        (last, rest) if matches!(last.punct(), Some(Punct::Comma | Punct::Period)) => {
            (rest, last.punct())
        }
        _ => (inside, None),
    };
    if !words.first()?.capital() || long_words(words) == 0 {
        return None;
    }
    let count = words.iter().filter(|t| t.is_word()).count();
    let ends = |t: &Token| {
        matches!(
            t.punct(),
            Some(Punct::Period | Punct::Exclamation | Punct::Question | Punct::Ellipsis)
        )
    };
    ((1..=TITLE_WORDS).contains(&count) && !words.iter().any(ends)).then_some(end)
}

//! What is set off from the story: verse, indented blocks and insets. What stands between marks there is quoted from a page (a song, a
//! letter, a placard), not said in the scene.

use super::scene::Scene;
use crate::lang::{is, w};
use crate::layout::{Paragraph, Piece};
use crate::tokens::{Punct, Token};

/// White space from which a line counts as indented.
const INDENT: usize = 3;
/// An indented paragraph in so many tells something; where more are, it is how paragraphs begin.
const RARE: usize = 8;
/// Items before a paragraph within which “aloud” stands.
const ALOUD: usize = 4;
/// Characters of a line that was not broken for want of room, the next word included.
const ROOM: usize = 56;

/// Items of a line that signs what stands above it.
const SIGNATURE: usize = 14;

/// Where a text sets something off.
#[derive(Debug)]
pub(super) struct SetOff {
    /// Few paragraphs are indented.
    indents: bool,
    /// The paragraph that was last asked for, and whether all of it is set off.
    whole: Option<(u32, bool)>,
}

impl SetOff {
    pub(super) fn new(scene: &Scene<'_>) -> SetOff {
        let all = &scene.layout.paragraphs;
        let indented = all
            .iter()
            .filter(|p| indent(scene.text, p.start as usize) >= INDENT);
        SetOff {
            indents: indented.count() * RARE <= all.len(),
            whole: None,
        }
    }

    /// Whether a piece stands in verse, or begins its paragraph in an indented block.
    pub(super) fn holds(&mut self, scene: &Scene<'_>, place: &Piece) -> bool {
        let paragraph = &scene.layout.paragraphs[place.para as usize];
        let begins = place.outer_start == paragraph.start;
        let words = &scene.text[place.start as usize..place.end as usize];
        let set_off = self.whole(scene, place.para)
            || begins && (self.indents && block(scene.text, paragraph) || verse(words));
        !place.dash && set_off && !read_aloud(scene, place.para as usize)
    }

    /// Whether a paragraph is an inset or verse, its tags included: each is looked at once, however many pieces it has.
    fn whole(&mut self, scene: &Scene<'_>, para: u32) -> bool {
        match self.whole {
            Some((last, is)) if last == para => is,
            _ => {
                let paragraph = &scene.layout.paragraphs[para as usize];
                let is = is_inset(scene.text, paragraph) || verse(&scene.text[paragraph.range()]);
                self.whole = Some((para, is));
                is
            }
        }
    }
}

/// `[Illustration: “Come in,” he said]`, `[Footnote 3: …]`: a paragraph that the story goes around.
pub(super) fn is_inset(text: &str, paragraph: &Paragraph) -> bool {
    let words = &text[paragraph.range()];
    // Nearly all paragraphs begin with something else.
    if !words.starts_with(['[', '_']) {
        return false;
    }
    let words = words.trim_matches('_').as_bytes();
    words.len() > 2 && words[0] == b'[' && memchr::memchr(b']', words) == Some(words.len() - 1)
}

/// Whether somebody's name behind a dash signs a piece, and nothing else stands in its paragraph: a motto, a saying, a note. The name
/// may stand in the next paragraph.
pub(super) fn signed(scene: &Scene<'_>, place: &Piece, piece: u32) -> bool {
    let (first, last) = scene.flow.pieces[piece as usize];
    let (start, end) = scene.flow.paragraphs[place.para as usize];
    if place.dash || first != start {
        return false;
    }
    let own = last as usize..end as usize;
    if !own.is_empty() {
        return signature(scene, own);
    }
    let next = scene.flow.paragraphs.get(place.para as usize + 1);
    next.is_some_and(|(from, to)| signature(scene, *from as usize..*to as usize))
}

/// Whether some items of narration are a dash and a name, with a work of theirs or a date: “— Ina Holm, The Lamp”.
fn signature(scene: &Scene<'_>, items: std::ops::Range<usize>) -> bool {
    if !(2..=SIGNATURE).contains(&items.len()) || !items.clone().all(|at| scene.flow.outside(at)) {
        return false;
    }
    let dash = |token: &Token| matches!(token.punct(), Some(Punct::Dash | Punct::Hyphen));
    let grammar = is::PREPOSITION | is::DETERMINER | is::CONJUNCTION | is::NAME_PARTICLE;
    let mut tokens = scene.flow.items[items].iter();
    let begins = tokens.next().is_some_and(dash);
    let named = tokens.clone().next().is_some_and(Token::capital);
    let part =
        |token: &Token| !token.is_word() || !token.small() || scene.tokens.is_class(token, grammar);
    begins && named && tokens.all(part)
}

/// Whether the sentence before a paragraph says that somebody reads it out.
fn read_aloud(scene: &Scene<'_>, para: usize) -> bool {
    let first = scene.flow.paragraphs[para].0 as usize;
    let before = scene.flow.items[..first].iter().rev().take(ALOUD);
    before.into_iter().any(|t| t.is(w::ALOUD))
}

/// White space before a place in its line.
fn indent(text: &str, at: usize) -> usize {
    let before = text[..at].bytes().rev();
    before.take_while(|b| matches!(b, b' ' | b'\t')).count()
}

/// Whether every line of a paragraph is indented.
fn block(text: &str, paragraph: &Paragraph) -> bool {
    let (start, end) = (paragraph.start as usize, paragraph.end as usize);
    indent(text, start) >= INDENT
        && text[start..end]
            .split('\n')
            .skip(1)
            .all(|line| line.len() - line.trim_start().len() >= INDENT)
}

/// Lines that begin with capitals, and that ended before they were full.
pub(crate) fn verse(words: &str) -> bool {
    if memchr::memchr(b'\n', words.as_bytes()).is_none() {
        return false;
    }
    let lines = words.split('\n').map(str::trim);
    let capital = |line: &str| {
        let first = line.chars().find(|c| c.is_alphabetic());
        first.is_some_and(char::is_uppercase)
    };
    let room = |(line, next): (&str, &str)| {
        let word = next
            .split_whitespace()
            .next()
            .map_or(0, |word| word.chars().count());
        line.chars().count() + 1 + word < ROOM
    };
    lines.clone().all(capital) && lines.clone().zip(lines.skip(1)).all(room)
}

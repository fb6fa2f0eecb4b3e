//! Single marks: whether one opens, closes, or is an apostrophe.

use super::super::lost;
use super::plain::between;
use super::{is_single, Bounds, May, Open, Pairing};
use crate::layout::{Layout, Piece, Role};
use crate::scan::{can, Candidate, Side};

/// Bytes within which a lone single mark must find its fellow to be a pair in a text that uses double marks.
const SINGLE_REACH: u32 = 120;
/// Paragraphs before the last one that may be a headline: a page has a kicker or its name above.
const HEADLINES: u32 = 2;
/// Bytes of a headline at most.
const HEADLINE_BYTES: usize = 160;
/// Words from which what a headline has in single marks is somebody's, and no term.
const HEADLINE_WORDS: usize = 3;

impl Pairing<'_> {
    /// Whether a paragraph begins with a single mark before a capital, one closes after a stop, and narration follows: speech,
    /// though the document holds its dialogue in double marks. A paragraph that is nothing else is a heading. `closes` says whether
    /// the first mark has a sure closing one behind it.
    pub(super) fn speech_in_single(
        &self,
        candidates: &[Candidate],
        bounds: &Bounds,
        closes: bool,
    ) -> bool {
        let starts = can::STARTS | can::OPEN | can::CAPITAL;
        let opens = |first: &Candidate| {
            is_single(first)
                && first.can & starts == starts
                && first.can & (can::DROPPED | can::LEFT_DROPPED) == 0
        };
        if !candidates.first().is_some_and(opens) {
            return false;
        }
        // More than one pair, or words after the last mark.
        let several = candidates.iter().filter(|c| is_single(c)).count() > 2;
        let narrated = several
            || candidates.last().is_some_and(|last| {
                let after = last.start as usize + last.width as usize;
                self.text[after..bounds.end as usize].contains(char::is_alphabetic)
            });
        narrated && closes
    }

    /// `‘I saw nothing’: guard’s first words`, `Guard: ‘I saw nothing’`, `Guard calls lock ‘a joke’`: papers put single marks into
    /// headlines whatever they do below.
    pub(super) fn headline_in_single(&self, candidates: &[Candidate], bounds: &Bounds) -> bool {
        bounds.para <= HEADLINES
            && (self.headline_says(candidates, bounds) || self.headline_goes_on(candidates, bounds))
    }

    /// Single marks in the middle of a line without a stop: the sentence goes on around them, and its verb says whose words they are.
    fn headline_goes_on(&self, candidates: &[Candidate], bounds: &Bounds) -> bool {
        let text = &self.text[bounds.start as usize..bounds.end as usize];
        let line = text.trim_end();
        let bare = line.trim_end_matches(['’', '\'']);
        let pair = |pair: &[Candidate]| {
            let [open, close] = pair else { return false };
            is_single(open)
                && open.can & (can::OPEN | can::DROPPED | can::LEFT_DROPPED | can::STARTS)
                    == can::OPEN
                && is_single(close)
                && close.can & (can::CLOSE | can::OPEN) == can::CLOSE
        };
        line.len() <= HEADLINE_BYTES
            && !line.contains('\n')
            && !bare.ends_with(['.', '!', '?', '…', ':'])
            && candidates.len() >= 2
            && candidates.chunks(2).all(pair)
    }

    /// The words in marks and a colon between them and what is left of the headline.
    fn headline_says(&self, candidates: &[Candidate], bounds: &Bounds) -> bool {
        let [open, between @ .., close] = candidates else {
            return false;
        };
        let wanted = can::OPEN | can::CAPITAL;
        let marks = is_single(open)
            && open.can & (wanted | can::DROPPED | can::LEFT_DROPPED) == wanted
            && is_single(close)
            && close.can & can::CLOSE != 0;
        // “Lee: ‘Cold rooms’ have ‘no place’ here”: the words between the pairs are reported too.
        let pairs = |mark: &Candidate| mark.can & (can::OPEN | can::AFTER_WORD) == can::OPEN;
        if !marks || between.iter().any(pairs) {
            return false;
        }
        let end = (close.start + u32::from(close.width)) as usize;
        let before = self.text[bounds.start as usize..open.start as usize].trim_end();
        let after = self.text[end..bounds.end as usize].trim();
        let said = &self.text[open.start as usize..close.start as usize];
        let several = said.split_whitespace().take(HEADLINE_WORDS).count() == HEADLINE_WORDS;
        let first = before.is_empty() && after.starts_with([':', '–', '—', '-']);
        let last = before.ends_with(':') && after.is_empty();
        several && (first || last)
    }

    /// The piece of a plain pair of single marks that are all that a paragraph has, and hold no dialogue: a term, as most of them.
    /// `false` if there are more, or where it may be a headline.
    pub(super) fn lone_pair(
        &self,
        marks: &[Candidate],
        bounds: &Bounds,
        layout: &mut Layout,
    ) -> bool {
        let [open, close] = marks else {
            return false;
        };
        if bounds.para <= HEADLINES || close.can & can::OPEN != 0 {
            return false;
        }
        let piece = Piece {
            role: Role::Scare,
            ..between(open, close, u32::MAX, bounds)
        };
        if close.start - open.start <= SINGLE_REACH && self.has_words(piece.start, piece.end) {
            layout.nested.push(piece);
        }
        true
    }

    /// A single mark opens or closes a quote, or it is an apostrophe.
    pub(super) fn single(
        &mut self,
        candidates: &[Candidate],
        at: usize,
        may: May,
        bounds: &Bounds,
        layout: &mut Layout,
    ) {
        let May {
            opens,
            closes,
            open,
        } = may;
        let c = candidates[at];
        if let Some(level) = open.filter(|_| closes) {
            // After a letter it may be an apostrophe: the boys' coats, goin' home. A sure closing mark later speaks for that.
            let weak = c.can & can::AFTER_END == 0;
            let behind = || &self.text[(c.start as usize + c.width as usize)..bounds.end as usize];
            let glued = || behind().starts_with(|x: char| x.is_alphanumeric());
            let punctuated =
                || behind().starts_with([',', '.', ';', ':', '!', '?', ')', '—', '–', '”', '"']);
            let plural = || self.text[..c.start as usize].ends_with(['s', 'n']);
            let apostrophe =
                weak && (glued() || self.ahead[at].sure_close && (!punctuated() || plural()));
            if !apostrophe {
                self.close(level, &c, bounds, layout);
                return;
            }
        }
        if closes && !opens && open.is_none() && self.lost_opening(&c, layout) {
            self.close(self.stack.len() - 1, &c, bounds, layout);
            return;
        }
        if !opens || c.can & can::DROPPED != 0 && !self.opens_dropped(&c, at, bounds, layout) {
            return;
        }
        if open.is_some_and(|level| level + 1 == self.stack.len()) {
            // An opening single mark right inside an open single quote: the closing one was lost, if the sentence ended.
            let level = self.stack.len() - 1;
            let before = self.text[self.inner_start(level) as usize..c.start as usize].trim_end();
            if level == 0 && before.ends_with(['.', ',', '!', '?', '—', '…']) {
                self.begin_anew(&c, bounds, layout);
            }
            return;
        }
        let base = self.stack.is_empty();
        if base && !self.single && !self.pairs_soon(candidates, at) {
            return;
        }
        self.open(c, layout);
    }

    /// Opens a single quote in a double one where the mark that `close` belongs to was lost, if it left a trace.
    fn lost_opening(&mut self, close: &Candidate, layout: &Layout) -> bool {
        let [Open { mark, nested }] = self.stack[..] else {
            return false;
        };
        if is_single(&mark) || close.can & can::AFTER_END == 0 {
            return false;
        }
        let inner = layout.nested[nested..].last();
        let from = (mark.start + u32::from(mark.width))
            .max(inner.map_or(0, |piece| piece.outer_end))
            .max(self.searched);
        self.searched = close.start;
        let text = &self.text[from as usize..close.start as usize];
        let Some((start, width)) = lost::opening(text) else {
            return false;
        };
        let mark = Candidate {
            start: from + start as u32,
            width,
            side: Side::Left,
            ..*close
        };
        self.open(mark, layout);
        true
    }

    /// Whether a mark before a word that may have dropped its first letters opens a quote all the same: “'And you?' he said.”
    fn opens_dropped(&self, c: &Candidate, at: usize, bounds: &Bounds, layout: &Layout) -> bool {
        if !self.single || !self.stack.is_empty() {
            return false;
        }
        let starts = c.can & can::STARTS != 0;
        let before = self.text[bounds.start as usize..c.start as usize].trim_end();
        let ended = before.ends_with(['.', ',', '!', '?', ':', ';', '-', '—', '…']);
        // “'I know,' she said, 'and so do you.'”: a small letter where speech goes on behind its tag.
        let goes_on = || (layout.pieces.last()).is_some_and(|piece| piece.para == bounds.para);
        starts && c.side == Side::Left
            || self.ahead[at].sure_close
                && (starts || ended && (c.can & can::CAPITAL != 0 || goes_on()))
    }

    /// Whether a lone single mark finds its fellow soon, with no double mark between.
    fn pairs_soon(&self, candidates: &[Candidate], at: usize) -> bool {
        let c = &candidates[at];
        candidates[at + 1..]
            .iter()
            .take_while(|next| next.start - c.start <= SINGLE_REACH && is_single(next))
            .any(|next| next.can & can::CLOSE != 0 && next.can & can::OPEN == 0)
    }
}

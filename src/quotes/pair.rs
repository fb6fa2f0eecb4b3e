//! Pairs marks within one paragraph.

mod plain;
mod roles;
mod singles;

use super::habits::Habits;
use crate::layout::{Layout, Piece, Role};
use crate::marks::Family;
use crate::scan::{can, Candidate, Side};

/// Quotes in quotes that are followed; deeper marks are passed over.
const DEPTH: usize = 6;
/// Bytes of a speaker's label and its colon, at most.
const LABEL_BYTES: usize = 40;

/// One paragraph.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bounds {
    pub para: u32,
    pub start: u32,
    pub end: u32,
}

/// What a mark may do where it stands, and the quote of its family that is open there.
#[derive(Debug, Clone, Copy)]
struct May {
    opens: bool,
    closes: bool,
    open: Option<usize>,
}

/// Where a quote ends.
#[derive(Debug, Clone, Copy)]
enum End<'c> {
    Mark(&'c Candidate),
    /// At a byte, without a mark.
    Lost(u32),
}

/// Whether pieces are told what they are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Roles {
    Told,
    /// Nobody asks: they are all taken to be speech.
    Left,
}

/// Whether a paragraph begins with a mark that opens dialogue.
fn starts_quote(candidates: &[Candidate], habits: &Habits) -> bool {
    candidates.first().is_some_and(|c| {
        c.can & can::STARTS != 0
            && c.can & can::OPEN != 0
            && c.can & can::DROPPED == 0
            && (habits.single || !is_single(c))
    })
}

fn is_single(c: &Candidate) -> bool {
    matches!(c.family, Family::StraightSingle | Family::CurlySingle)
}

/// An open mark on the stack.
#[derive(Debug, Clone, Copy)]
struct Open {
    mark: Candidate,
    /// Length of the list of nested pieces when it was opened.
    nested: usize,
}

/// The state that one paragraph leaves for the next is none; buffers are reused.
pub(super) struct Pairing<'t> {
    text: &'t str,
    habits: &'t Habits,
    roles: Roles,
    /// Single marks hold the dialogue, of the whole document or of this paragraph.
    single: bool,
    stack: Vec<Open>,
    /// What comes after each candidate.
    ahead: Vec<Ahead>,
    /// Up to here was looked for opening marks that were lost.
    searched: u32,
}

/// What comes after a candidate.
#[derive(Debug, Clone, Copy, Default)]
struct Ahead {
    /// The number of double marks from it to the end is even.
    even: bool,
    /// How many double marks more can only close than can only open, from it to the end.
    closing: i32,
    /// A sure closing single mark comes before the next one that opens.
    sure_close: bool,
}

impl<'t> Pairing<'t> {
    pub(super) fn new(text: &'t str, habits: &'t Habits, roles: Roles) -> Self {
        Pairing {
            text,
            habits,
            roles,
            single: habits.single,
            stack: Vec::new(),
            ahead: Vec::new(),
            searched: 0,
        }
    }

    /// Pairs the candidates of a paragraph, of which there are some; `next` gives those of the paragraph behind it.
    #[inline(always)]
    pub(super) fn run<'c>(
        &mut self,
        candidates: &[Candidate],
        next: impl FnOnce() -> &'c [Candidate],
        bounds: &Bounds,
        layout: &mut Layout,
    ) {
        let pieces = layout.pieces.len();
        let plain = candidates.len() % 2 == 0
            && if candidates.first().is_some_and(is_single) {
                self.plain_singles(candidates, bounds, layout)
            } else {
                self.plain_doubles(candidates, bounds, layout)
            };
        if !plain && !plain::closes_nothing(candidates) {
            layout.pieces.truncate(pieces);
            self.stacked(candidates, next(), bounds, layout);
        }
    }

    /// The pieces of a paragraph whose marks are told by what is open where they stand.
    #[inline(never)] // so that what is rare does not slow down what is frequent
    fn stacked(
        &mut self,
        candidates: &[Candidate],
        next: &[Candidate],
        bounds: &Bounds,
        layout: &mut Layout,
    ) {
        self.stack.clear();
        self.look_ahead(candidates);
        let closes = self.ahead.first().is_some_and(|ahead| ahead.sure_close);
        self.single = self.habits.single
            || self.speech_in_single(candidates, bounds, closes)
            || self.headline_in_single(candidates, bounds);
        for at in 0..candidates.len() {
            self.step(candidates, at, bounds, layout);
        }
        self.finish(next, bounds, layout);
    }

    /// What comes after each candidate, from right to left.
    fn look_ahead(&mut self, candidates: &[Candidate]) {
        if self.ahead.len() < candidates.len() {
            self.ahead.resize(candidates.len(), Ahead::default());
        }
        let (mut even, mut sure, mut closing) = (true, false, 0);
        for (c, ahead) in candidates.iter().zip(&mut self.ahead).rev() {
            ahead.sure_close = sure;
            if is_single(c) {
                if c.can & can::CLOSE != 0 && c.can & can::AFTER_END != 0 {
                    sure = true;
                } else if c.can & can::OPEN != 0 && c.can & can::DROPPED == 0 {
                    sure = false;
                }
            } else {
                even = !even;
                closing += match c.can & (can::OPEN | can::CLOSE) {
                    can::CLOSE => 1,
                    can::OPEN => -1,
                    _ => 0,
                };
            }
            ahead.even = even;
            ahead.closing = closing;
        }
    }

    fn matching(&self, c: &Candidate) -> Option<usize> {
        let closes = |open: &Open| match (open.mark.family, c.family) {
            (Family::LowHigh, Family::CurlyDouble) => !self.low_single(&open.mark),
            (Family::LowHigh, Family::CurlySingle) => self.low_single(&open.mark),
            (Family::LowHigh, Family::LowHigh) => self.low_single(&open.mark) == self.low_single(c),
            (Family::Guillemets, Family::Guillemets) => {
                open.mark.side != c.side || open.mark.width != c.width
            }
            // Curly and straight marks are mixed by careless editing.
            (Family::CurlyDouble, Family::StraightDouble)
            | (Family::StraightDouble, Family::CurlyDouble) => true,
            (Family::CurlySingle, Family::StraightSingle)
            | (Family::StraightSingle, Family::CurlySingle) => true,
            (a, b) => a == b,
        };
        self.stack.iter().rposition(closes)
    }

    fn between_spaces(&self, mark: &Candidate) -> bool {
        let end = mark.start as usize + mark.width as usize;
        mark.side == Side::Neither
            && self.text[..mark.start as usize].ends_with(char::is_whitespace)
            && self.text[end..].starts_with(char::is_whitespace)
    }

    /// `‚`, not `„`
    fn low_single(&self, mark: &Candidate) -> bool {
        self.text[mark.start as usize..].starts_with('‚')
    }

    fn step(&mut self, candidates: &[Candidate], at: usize, bounds: &Bounds, layout: &mut Layout) {
        let c = candidates[at];
        let (mut opens, mut closes) = (c.can & can::OPEN != 0, c.can & can::CLOSE != 0);
        let open = self.matching(&c);
        if c.family == Family::Guillemets {
            let left = (c.side == Side::Left) != self.habits.reversed;
            (opens, closes) = (left && open.is_none(), open.is_some());
        }
        if c.family == Family::CurlyDouble
            && c.side == Side::Left
            && open.is_some_and(|i| self.stack[i].mark.family == Family::LowHigh)
        {
            (opens, closes) = (false, true);
        }
        if is_single(&c) {
            let may = May {
                opens,
                closes,
                open,
            };
            self.single(candidates, at, may, bounds, layout);
            return;
        }
        match open {
            Some(level) if closes => self.close(level, &c, bounds, layout),
            Some(level) if opens => self.reopen(level, &c, at, bounds, layout),
            None if opens => self.open(c, layout),
            // A mark that may do neither, at the start of a paragraph: a quote that begins with a space.
            None if c.can & can::STARTS != 0 && c.side != Side::Right => self.open(c, layout),
            // A mark with a space on both sides, which another is left to close.
            None if self.ahead[at].even && self.between_spaces(&c) => self.open(c, layout),
            _ => {}
        }
    }

    /// A mark that opens inside a quote of its own family: the closing mark was lost, or it is a quote in a quote.
    fn reopen(
        &mut self,
        level: usize,
        c: &Candidate,
        at: usize,
        bounds: &Bounds,
        layout: &mut Layout,
    ) {
        let before = self.text[self.inner_start(level) as usize..c.start as usize].trim_end();
        let ended = before.ends_with(['.', ',', '!', '?', '-', '—', '…', ';', ':', '”', '\'', '’']);
        let lost =
            ended && before.len() > 1 || self.ahead[at].even && c.family != Family::CurlyDouble;
        if level == 0 && lost {
            self.begin_anew(c, bounds, layout);
        } else if c.side == Side::Left || level == 0 && self.ahead[at].closing == 1 {
            // A left mark, or one of straight marks that are all paired if it opens: "You said "no" to it."
            self.open(*c, layout);
        }
    }

    /// Ends the outermost quote, whose closing mark was lost, before a mark that opens another.
    fn begin_anew(&mut self, c: &Candidate, bounds: &Bounds, layout: &mut Layout) {
        let (open, start) = (self.stack[0], self.inner_start(0));
        self.stack.clear();
        let end = self.inner_end(start, c.start);
        self.emit(&open, 0, End::Lost(end), bounds, layout);
        self.open(*c, layout);
    }

    /// Whether anything but white space stands in a stretch: marks around nothing are no quote.
    fn has_words(&self, start: u32, end: u32) -> bool {
        let (start, end) = (start as usize, end as usize);
        // Nearly always a letter stands first.
        start < end
            && (self.text.as_bytes()[start].is_ascii_graphic()
                || !self.text[start..end].trim_start().is_empty())
    }

    fn inner_start(&self, level: usize) -> u32 {
        let mark = self.stack[level].mark;
        mark.start + u32::from(mark.width)
    }

    fn inner_end(&self, from: u32, to: u32) -> u32 {
        from + self.text[from as usize..to as usize].trim_end().len() as u32
    }

    /// A mark deeper than [`DEPTH`] is passed over: only so is the search for its fellow bounded, and the depth a byte.
    fn open(&mut self, mark: Candidate, layout: &Layout) {
        if self.stack.len() < DEPTH {
            self.stack.push(Open {
                mark,
                nested: layout.nested.len(),
            });
        }
    }

    fn close(&mut self, level: usize, c: &Candidate, bounds: &Bounds, layout: &mut Layout) {
        let open = self.stack[level];
        self.stack.truncate(level);
        self.emit(&open, level, End::Mark(c), bounds, layout);
    }

    fn emit(&self, open: &Open, level: usize, end: End, bounds: &Bounds, layout: &mut Layout) {
        let closed = matches!(end, End::Mark(_));
        let (end, outer_end) = match end {
            End::Mark(mark) => (mark.start, mark.start + u32::from(mark.width)),
            End::Lost(end) => (end, end),
        };
        let start = open.mark.start + u32::from(open.mark.width);
        if !self.has_words(start, end) {
            return;
        }
        let lone = level == 0 && is_single(&open.mark) && !self.single;
        let mut piece = Piece {
            outer_start: open.mark.start,
            outer_end,
            start,
            end,
            para: bounds.para,
            top: layout.pieces.len() as u32,
            depth: level as u8,
            family: open.mark.family,
            role: Role::Scare,
            closed,
            continues: false,
            dash: false,
        };
        if lone {
            piece.top = u32::MAX;
        } else {
            self.give_role(&mut piece, bounds, layout);
        }
        if level > 0 || lone {
            layout.nested.push(piece);
        } else {
            for inner in &mut layout.nested[open.nested..] {
                inner.top = piece.top;
            }
            layout.pieces.push(piece);
        }
    }

    /// Whether letters stand on both sides: somebody's slip for an apostrophe.
    fn in_word(&self, mark: &Candidate) -> bool {
        let end = mark.start as usize + mark.width as usize;
        mark.can & can::AFTER_WORD != 0 && self.text[end..].starts_with(char::is_alphabetic)
    }

    /// `“LEE: We go.`: somebody else's words, though the mark before was left open.
    fn begins_with_label(&self, open: &Candidate) -> bool {
        let from = (open.start + u32::from(open.width)) as usize;
        let head = self.text.as_bytes()[from..].iter().take(LABEL_BYTES);
        let mut behind = head.skip_while(|byte| {
            byte.is_ascii_uppercase() || matches!(byte, b' ' | b'.' | b'-' | b'\'')
        });
        self.text[from..].starts_with(char::is_uppercase) && behind.next() == Some(&b':')
    }

    /// What is still open at the end of the paragraph.
    fn finish(&mut self, next: &[Candidate], bounds: &Bounds, layout: &mut Layout) {
        let Some(open) = self.stack.first().copied() else {
            return;
        };
        self.stack.clear();
        let lone = is_single(&open.mark)
            && (!self.single
                || open.mark.can & can::LEFT_DROPPED != 0
                || open.mark.can & (can::CAPITAL | can::STARTS) == 0);
        if lone || self.in_word(&open.mark) {
            // It was an apostrophe: what was paired inside it stands for itself.
            promote(layout, open.nested);
            return;
        }
        let pieces = layout.pieces.len();
        self.emit(&open, 0, End::Lost(bounds.end), bounds, layout);
        if layout.pieces.len() > pieces {
            layout.pieces[pieces].continues =
                starts_quote(next, self.habits) && !self.begins_with_label(&next[0]);
        }
    }
}

/// Makes pieces that were one deep top-level pieces, when what was around them was no quote.
fn promote(layout: &mut Layout, from: usize) {
    let inside = layout.nested.split_off(from);
    lift(layout, inside);
}

/// Takes one level away from pieces, and more from those that are in none then: a mark around them was left open, and is no quote
/// either. So often at most as marks are nested, [`DEPTH`].
fn lift(layout: &mut Layout, inside: Vec<Piece>) {
    // Pieces come in the order of their ends: what is inside a piece stands before it.
    let mut first = layout.nested.len();
    for mut piece in inside {
        piece.depth = piece.depth.saturating_sub(1);
        if piece.depth > 0 {
            layout.nested.push(piece);
            continue;
        }
        let before = |deeper: &Piece| deeper.outer_end <= piece.outer_start;
        let own = first + layout.nested[first..].partition_point(before);
        let deeper = layout.nested.split_off(own);
        lift_all(layout, first);
        piece.top = layout.pieces.len() as u32;
        let top = piece.top;
        layout
            .nested
            .extend(deeper.into_iter().map(|deeper| Piece { top, ..deeper }));
        first = layout.nested.len();
        layout.pieces.push(piece);
    }
    lift_all(layout, first);
}

/// [`lift`] of the nested pieces from `first` on, if there are any.
fn lift_all(layout: &mut Layout, first: usize) {
    if first < layout.nested.len() {
        let alone = layout.nested.split_off(first);
        lift(layout, alone);
    }
}

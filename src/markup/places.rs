//! The way back from the plain text to the text that was given.

use crate::span::Span;

/// Where the two texts differ, in order.
#[derive(Debug, Default)]
pub(crate) struct Places {
    changes: Vec<Change>,
    /// Where the given text was itself made of another.
    before: Option<Box<Places>>,
}

/// Bytes of the text, and what is read for them in the plain one.
#[derive(Debug, Clone, Copy)]
struct Change {
    plain: u32,
    plain_length: u32,
    given: u32,
    given_length: u32,
}

impl Change {
    /// What comes behind it, as many bytes off as `plain` is.
    fn behind(&self, plain: usize) -> usize {
        let off = plain - (self.plain + self.plain_length) as usize;
        (self.given + self.given_length) as usize + off
    }
}

impl Places {
    /// Notes a change behind all others: where it begins in the plain text and how many bytes it has there, and the same of
    /// the given text.
    pub(super) fn note(&mut self, plain: (usize, usize), given: (usize, usize)) {
        self.changes.push(Change {
            plain: plain.0 as u32,
            plain_length: plain.1 as u32,
            given: given.0 as u32,
            given_length: given.1 as u32,
        });
    }

    pub(super) fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// What was given here is what `before` led to.
    pub(super) fn come_after(&mut self, before: Places) {
        self.before = Some(Box::new(before));
    }

    /// The bytes that a span of the plain text was read from: without the tags that stand before and behind it. The logarithm of
    /// the changes.
    pub(crate) fn given(&self, plain: Span) -> Span {
        let start = self.start(plain.start);
        let end = if plain.is_empty() {
            start
        } else {
            self.end(plain.end)
        };
        let given = Span::new(start, end);
        self.before
            .as_ref()
            .map_or(given, |before| before.given(given))
    }

    fn start(&self, plain: usize) -> usize {
        let before = self.changes.partition_point(|c| c.plain as usize <= plain);
        match before.checked_sub(1).map(|at| self.changes[at]) {
            None => plain,
            Some(c) if plain < (c.plain + c.plain_length) as usize => c.given as usize,
            Some(c) => c.behind(plain),
        }
    }

    fn end(&self, plain: usize) -> usize {
        let before = self.changes.partition_point(|c| (c.plain as usize) < plain);
        match before.checked_sub(1).map(|at| self.changes[at]) {
            None => plain,
            Some(c) if plain <= (c.plain + c.plain_length) as usize => {
                (c.given + c.given_length) as usize
            }
            Some(c) => c.behind(plain),
        }
    }

    /// The span of the plain text that a span of the given one is read as: the other way.
    pub(crate) fn plain(&self, given: Span) -> Span {
        let to = |at: usize| {
            let before = self.changes.partition_point(|c| c.given as usize <= at);
            let Some(c) = before.checked_sub(1).map(|at| self.changes[at]) else {
                return at;
            };
            let behind = (c.given + c.given_length) as usize;
            if at < behind {
                c.plain as usize
            } else {
                (c.plain + c.plain_length) as usize + (at - behind)
            }
        };
        let given = self
            .before
            .as_ref()
            .map_or(given, |before| before.plain(given));
        Span::new(to(given.start), to(given.end))
    }
}

//! What a piece is for: speech, or a scare quote, a term or a title that the sentence goes on around.

use super::{Bounds, Pairing, Roles};
use crate::layout::{Layout, Piece, Role};
use crate::scan::trimmed;

/// Words of a scare quote, a term or a title at most.
const SCARE_WORDS: usize = 12;
/// Words from which a stretch after a short tag is the rest of what was said, whatever stands before it.
const GOES_ON_WORDS: usize = 5;
/// Bytes of a short tag between two parts of one speech.
const TAG_BYTES: usize = 96;

/// Bytes of a title that is cut short: “Mrs.”.
const TITLE_BYTES: usize = 3;

impl Pairing<'_> {
    #[inline(always)]
    pub(super) fn give_role(&self, piece: &mut Piece, bounds: &Bounds, layout: &Layout) {
        if self.roles == Roles::Told {
            piece.role = self.role(*piece, layout.pieces.last(), bounds);
        }
    }

    /// Scare quotes, terms and titles: the sentence goes on around them. `last` is the piece before.
    fn role(&self, piece: Piece, last: Option<&Piece>, bounds: &Bounds) -> Role {
        if !piece.closed {
            return Role::Speech;
        }
        let (start, end) = trimmed(self.text, (piece.start as usize, piece.end as usize));
        if start >= end {
            return Role::Speech;
        }
        let cut_off = end < piece.end;
        let body = &self.text[start as usize..end as usize];
        let small = body.starts_with(char::is_lowercase);
        let ended =
            |c: char| matches!(c, '.' | ',' | '!' | '?' | '-' | '—' | '…' | ':' | ';' | '*');
        let inside = |body: &str| {
            body.trim_end_matches(['_', '\'', '’', '”', '"', ')', '*'])
                .ends_with(ended)
        };
        let ends = cut_off || body.ends_with(ended) || inside(body);
        if ends && !small {
            return Role::Speech;
        }
        let before = self.text[bounds.start as usize..piece.outer_start as usize].trim_end();
        // “It is” he hesitated “too late.”: what was broken off goes on; and so does what is long enough to be no term.
        let beside = last.filter(|last| last.para == bounds.para);
        let goes_on = |any: bool| {
            beside.is_some_and(|last| {
                let said = &self.text[last.start as usize..last.end as usize];
                let between = &self.text[last.outer_end as usize..piece.outer_start as usize];
                let tag = between.len() <= TAG_BYTES && !ends_sentence(between);
                let long = body.split_whitespace().take(GOES_ON_WORDS).count() == GOES_ON_WORDS;
                last.role == Role::Speech
                    && last.closed
                    && (!any && !inside(said.trim()) || tag && (any || long))
            })
        };
        // “her hair ‘on pins’.”: a small letter right after a word, whatever ends it.
        if small && before.ends_with(char::is_alphanumeric) {
            return if ends && goes_on(false) {
                Role::Speech
            } else {
                Role::Scare
            };
        }
        if ends {
            return Role::Speech;
        }
        let Some(c) = before.chars().next_back() else {
            return Role::Speech;
        };
        let scare = match c {
            ',' | ';' if small && goes_on(true) => false,
            ',' | ':' => small,
            _ => c.is_alphanumeric() || matches!(c, '\'' | '’' | '(' | ';' | '_' | '-'),
        };
        if scare && body.split_whitespace().take(SCARE_WORDS + 1).count() <= SCARE_WORDS {
            Role::Scare
        } else {
            Role::Speech
        }
    }
}

/// Whether a sentence ends in a stretch of narration; the stop of a short title ends none: “said Mrs. Hale”.
fn ends_sentence(between: &str) -> bool {
    let stop = |(at, mark): (usize, &str)| {
        let word = between[..at]
            .rsplit(|c: char| !c.is_alphanumeric())
            .next()
            .unwrap_or("");
        mark != "." || word.len() > TITLE_BYTES || !word.starts_with(char::is_uppercase)
    };
    let between = between.trim_end().trim_end_matches(';');
    between.match_indices(['.', '!', '?', ';']).any(stop)
}

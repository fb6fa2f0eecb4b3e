//! The pieces of a phrase between its commas and relatives, and the name, the head and the words of a piece.

use super::super::{Walk, MENTIONS_BACK};
use crate::lang::{form, is, w, WordId};
use crate::tokens::{Kind, Punct, Token};

/// Pieces of a phrase in which a name is looked for.
const SEGMENTS: usize = 3;
/// Items of what stands in brackets behind a phrase: “(34)”, “(D-Ohio)”.
const BRACKET_ITEMS: usize = 8;

/// See [`Walk::segments`].
#[derive(Default)]
pub(super) struct Segments {
    all: [(usize, usize); SEGMENTS],
    count: usize,
}

impl std::ops::Deref for Segments {
    type Target = [(usize, usize)];

    fn deref(&self) -> &[(usize, usize)] {
        &self.all[..self.count]
    }
}

impl Walk<'_> {
    /// The first pieces of the phrase between commas, brackets and relatives; each ends before its first preposition.
    pub(super) fn segments(&self, first: usize, last: usize) -> Segments {
        let mut segments = Segments::default();
        let mut from = first;
        let mut cut: Option<usize> = None;
        for at in first..=last {
            let end = at == last || {
                let token = &self.tokens.outer[at];
                matches!(
                    token.punct(),
                    Some(Punct::Comma | Punct::OpenBracket | Punct::CloseBracket | Punct::Dash)
                ) || token.is_any(&[w::WHO, w::WHOSE, w::WHICH])
            };
            if end {
                let to = cut.unwrap_or(at);
                if to > from {
                    segments.all[segments.count] = (from, to);
                    segments.count += 1;
                    if segments.count == SEGMENTS {
                        break;
                    }
                }
                from = at + 1;
                cut = None;
            } else if cut.is_none()
                && at > from
                && self.tokens.outer[at].small()
                && (self.tokens.outer[at].is(w::SUCH)
                    || self
                        .tokens
                        .is_class(&self.tokens.outer[at], is::PREPOSITION))
            {
                let in_name = self.tokens.outer[at].is_any(&[w::OF, w::FOR])
                    && (self.names_body(at, last) || self.in_run(at));
                if !in_name {
                    cut = Some(at);
                }
            } else if cut.is_none() && at > from && self.done_to_name(at) {
                cut = Some(at);
            }
        }
        segments
    }

    /// “A lawyer representing Ann Lee”, “the actor playing Ann Lee”: a participle between somebody and a name.
    fn done_to_name(&self, at: usize) -> bool {
        let people = is::HUMAN | is::GROUP | is::SOURCE | is::ORG_WORD | is::REPORT_NOUN;
        let (token, before) = (&self.tokens.outer[at], &self.tokens.outer[at - 1]);
        let capital = |token: &Token| token.is_word() && token.capital();
        token.small() && self.tokens.outer.get(at + 1).is_some_and(capital) && {
            let info = self.tokens.info(token);
            let somebody = before.is_word() && before.small();
            info.form(form::ING)
                && !info.any(is::NOT_ING)
                && somebody
                && self.tokens.is_class(before, people)
        }
    }

    /// “Committee for a Responsible Budget”: an organisation's word before, a capital after.
    fn names_body(&self, at: usize, last: usize) -> bool {
        let before = &self.tokens.outer[at - 1];
        let mut next = at + 1;
        while next < last && self.tokens.outer[next].is_any(&[w::THE, w::A, w::AN]) {
            next += 1;
        }
        before.capital()
            && self.tokens.is_class(before, is::ORG_WORD)
            && next < last
            && self.tokens.outer[next].capital()
    }

    fn in_run(&self, at: usize) -> bool {
        let sentence = self.tokens.sentence_of(at) as u32;
        let runs = &self.names.runs;
        let next = runs.partition_point(|run| run.sentence < sentence);
        runs[next..]
            .iter()
            .take_while(|run| run.whole as usize <= at || run.inner)
            .take(MENTIONS_BACK)
            .any(|run| !run.inner && (run.whole as usize) < at && at < run.last as usize)
    }

    /// The run that ends the segment: the head of the phrase when it is a name.
    pub(super) fn head_run(
        &self,
        from: usize,
        to: usize,
        runs: std::ops::Range<usize>,
    ) -> Option<usize> {
        let mut end = to;
        while end > from && self.tokens.outer[end - 1].kind() == Kind::Punct {
            end -= 1;
        }
        runs.filter(|run| !self.names.runs[*run].inner).find(|run| {
            let run = &self.names.runs[*run];
            // A nickname in marks cuts the words beside the cue off from the name: Elizabeth “Betty” Moore.
            let cut = from > run.whole as usize && self.tokens.outer[from - 1].is_quote();
            let quote = self.tokens.outer.get(end).is_some_and(Token::is_quote);
            // “Ann Lee, Jr.”
            let suffix = || {
                let comma = |t: &Token| t.is_punct(Punct::Comma);
                run.last as usize == end + 2 && self.tokens.outer.get(end).is_some_and(comma)
            };
            let beyond = (run.first as usize) < end && run.last as usize > end;
            let goes_on = beyond && (quote || suffix());
            let begins = run.whole.max(run.first) as usize >= from;
            begins && goes_on || (begins || cut) && run.last as usize == end
        })
    }

    /// The last word of a segment.
    pub(super) fn head(&self, from: usize, to: usize) -> Option<usize> {
        (from..to).rev().find(|at| self.tokens.outer[*at].is_word())
    }

    /// Where the phrase ends without what is no word of it: a stray mark, an age or a party in brackets.
    pub(super) fn trimmed(&self, first: usize, last: usize) -> usize {
        let mut end = last;
        let closed = self.tokens.outer[last - 1].is_punct(Punct::CloseBracket);
        let open = (first + 1..last).rev().take(BRACKET_ITEMS);
        if let Some(open) = open
            .filter(|_| closed)
            .find(|at| self.tokens.outer[*at].is_punct(Punct::OpenBracket))
        {
            end = open;
        }
        while end > first + 1 && matches!(self.tokens.outer[end - 1].kind(), Kind::Punct) {
            end -= 1;
        }
        end
    }

    /// Where the phrase ends without a legal form behind a comma: “Caldera Motors, Inc.”
    pub(super) fn without_legal_form(&self, first: usize, last: usize) -> usize {
        let outer = &self.tokens.outer;
        let stop = last > first && outer[last - 1].is_punct(Punct::Period);
        let form = last - usize::from(stop);
        let behind_comma = form > first + 2 && outer[form - 2].is_punct(Punct::Comma);
        let token = behind_comma.then(|| &outer[form - 1]);
        match token.filter(|t| t.is_word() && t.capital()) {
            Some(token) if self.legal_form(token.word()) => form - 2,
            _ => last,
        }
    }

    /// The words of a phrase without its article.
    pub(super) fn words(&self, from: usize, to: usize) -> impl Iterator<Item = WordId> + '_ {
        let items = &self.tokens.outer[from..to];
        let article = items
            .first()
            .is_some_and(|t| t.is_any(&[w::THE, w::A, w::AN]));
        let words = items[usize::from(article)..].iter().filter(|t| t.is_word());
        words.map(|t| t.word())
    }
}

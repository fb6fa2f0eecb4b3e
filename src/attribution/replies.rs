//! Who answers: whoever the sentence before asks, and whose reply the words behind the marks say it is.
//! `Lee was asked if he would go. “Never.”`, `“Of course,” came the reply.`

use super::grammar::{g, Grammar};
use super::phrases::Phrase;
use super::reader::Reader;
use super::subject::{How, Subject};
use crate::extraction::QuoteKind;
use crate::lang::{also, flags, w};

/// Words with which a reply comes, behind the verb: `came the swift and surprising reply`.
const REPLY_ITEMS: usize = 6;

impl Grammar<'_> {
    /// `came the reply`: the item behind it, where the verb is at `verb`.
    pub(super) fn reply_comes(&self, verb: usize, hi: usize) -> Option<usize> {
        if !self.is_any(verb, &[w::CAME, w::COMES]) || !self.has(verb + 1, g::ART) {
            return None;
        }
        let reach = hi.min(verb + REPLY_ITEMS);
        let noun = (verb + 2..reach)
            .take_while(|k| self.has(*k, g::WORD))
            .find(|k| self.is_any(*k, &[w::REPLY, w::ANSWER, w::RESPONSE]))?;
        Some(noun + 1)
    }

    /// `came the reply`, `came shouts`: the item behind what comes.
    pub(super) fn words_come(&self, verb: usize, hi: usize) -> Option<usize> {
        let comes = self.is_any(verb, &[w::CAME, w::COMES]);
        let cry = || {
            let reach = hi.min(verb + REPLY_ITEMS);
            let noun = (verb + 1..reach)
                .take_while(|k| self.has(*k, g::WORD) && !self.has(*k, g::PREP))
                .find(|k| self.info(*k).is_also(also::CRY))?;
            Some(noun + 1)
        };
        comes.then(|| self.reply_comes(verb, hi).or_else(cry))?
    }

    /// `came the reply from Ann Lee`: who replied.
    pub(super) fn reply_from(&self, behind: usize, hi: usize) -> Option<Phrase> {
        let from = behind < hi && self.is(behind, w::FROM);
        from.then(|| self.phrase_right(behind + 1, hi)).flatten()
    }
}

impl Reader<'_> {
    /// Whether the sentence `lo..hi` is a quote and says that a reply came, but not from whom.
    pub(super) fn mere_reply(&self, lo: usize, hi: usize) -> bool {
        let grammar = &self.grammar;
        let behind = grammar
            .has(lo, g::QUOTE)
            .then(|| grammar.reply_comes(lo + 1, hi));
        behind
            .flatten()
            .is_some_and(|behind| grammar.reply_from(behind, hi).is_none())
    }

    /// Whom the sentence `at` says to be asked something, and the word that asks.
    pub(super) fn asked_there(&self, at: usize) -> Option<(Subject, usize)> {
        let last = self.out.list.last()?;
        if last.sentence as usize != at || last.kind != QuoteKind::Indirect {
            return None;
        }
        let item = |start: usize| {
            let items = self.grammar.items;
            items.partition_point(|item| (item.start as usize) < start)
        };
        let cue = item(last.cue.span().start);
        let info = self.grammar.info(cue);
        // “She was told it would come. “It was late.””
        let here = self
            .out
            .list
            .iter()
            .rev()
            .take_while(|of| of.sentence as usize == at);
        let nobody = here.into_iter().all(|of| of.source.is_none());
        let told = nobody && !info.has(flags::HEARS);
        let asked = last.addressee?.span();
        // “Yes,” Lee said when asked whether she would run. “In May.” Her words go on.
        let mut here = self.out.list.iter().rev();
        let speaks = here
            .by_ref()
            .take_while(|of| of.sentence as usize == at)
            .any(|of| {
                of.kind != QuoteKind::Indirect
                    && of
                        .source
                        .as_ref()
                        .is_some_and(|said| said.span.span() == asked)
            });
        if speaks {
            return None;
        }
        let (first, behind) = (item(asked.start), item(asked.end));
        let (lo, hi) = self.items(at);
        let several = self.grammar.has(behind - 1, g::PLURAL) || self.grammar.is(first, w::THEY);
        if !info.has(flags::QUESTION) && (!told || several) {
            return None;
        }
        let inside = lo <= first && first < behind && behind <= hi;
        inside.then(|| {
            (
                Subject::new(Phrase::new(first, behind - 1), How::Plain),
                cue,
            )
        })
    }
}

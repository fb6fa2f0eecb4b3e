//! Who speaks in a headline by its colon: whoever acts behind quoted words, and what is cited before the words or behind them.

use std::ops::Range;

use super::grammar::g;
use super::labels::{HEADLINE_WORDS, LABEL_ITEMS};
use super::phrases::Phrase;
use super::reader::Reader;
use super::rules;
use crate::assemble::Part;
use crate::extraction::{QuoteKind, RuleId};
use crate::lang::{also, form, is, w};

/// Words behind `Lee to teachers:` that make a report.
const ADDRESS_WORDS: usize = 2;

/// Words before the one that says who somebody is, in the label of a headline: `Senate hopeful Lee:`.
const OFFICE_WORDS: usize = 2;

impl Reader<'_> {
    /// `‘I saw nothing’: driver denies charge` as a headline: who does something behind the quote and its colon.
    pub(super) fn headline_behind(
        &self,
        at: usize,
        quote: usize,
        hi: usize,
    ) -> Option<(Phrase, usize, RuleId)> {
        let grammar = &self.grammar;
        let colon = quote + 1;
        let head = self.tokens.sentences[at].para == self.tokens.title;
        if !head || !grammar.has(colon, g::COLON) || grammar.quote_words(quote) < HEADLINE_WORDS {
            return None;
        }
        let phrase = grammar.phrase_right(colon + 1, hi)?;
        // “Widow, 81, chases burglar”
        let aged = grammar.has(phrase.last + 1, g::COMMA)
            && grammar.has(phrase.last + 2, g::DIGIT)
            && grammar.has(phrase.last + 3, g::COMMA);
        let verb = phrase.last + if aged { 4 } else { 1 };
        // “‘I wrote it twice’: Ann Lee on her plays”
        let on = grammar.is(verb, w::ON) && grammar.has(phrase.last, g::CAP) && !aged;
        let does = on || verb < hi && grammar.has(verb, if aged { g::VERB } else { g::FIN });
        let speaks = grammar.any(phrase.first, phrase.last + 1, g::CAP | g::SOURCE | g::SUBJ);
        // “‘I never wanted the job’: Ann Lee”
        let name = (phrase.first..=phrase.last).all(|k| grammar.has(k, g::CAP));
        let given = grammar.info(phrase.first).any(is::GIVEN) && phrase.last > phrase.first;
        let alone = verb == hi && name && given;
        ((does || alone) && speaks).then_some((phrase, colon, rules::NEIGHBOUR))
    }

    /// `Police: Man fell from pier`, `Pier cost twice as much: audit`, `Pier is safe: Lee` as a headline. Gives whether it is taken.
    pub(super) fn headline_cites(&mut self, at: usize) -> bool {
        let grammar = &self.grammar;
        let sentence = self.tokens.sentences[at];
        if sentence.para != self.tokens.title {
            return false;
        }
        let (lo, hi) = self.items(at);
        if hi < lo + 3 {
            return false;
        }
        let last = hi - 1 - usize::from(grammar.has(hi - 1, g::STOP));
        // “: police.” cites nothing.
        if last < lo + 2 {
            return false;
        }
        let (source, colon, content) = if let Some(colon) = self.cited_before_colon(lo, last) {
            let source = Phrase::new(lo, colon - 1);
            (source, colon, grammar.range(colon + 1, last))
        } else if (self.cited(last) || self.known_name(last)) && grammar.has(last - 1, g::COLON) {
            let source = Phrase::new(last, last);
            (source, last - 1, grammar.range(lo, last - 2))
        } else {
            return false;
        };
        let Some(content) = content.filter(|content| self.tells(*content)) else {
            return false;
        };
        let source = self.source(source, None);
        let cue = grammar.items[colon].span();
        let marked = grammar.any(content.first, content.last + 1, g::QUOTE);
        let alone = content.first == content.last;
        let piece = grammar.items[content.first].piece().filter(|_| alone);
        let (part, kind) = match piece {
            Some(piece) => (Part::Piece(piece as u32), QuoteKind::Direct),
            None => {
                let (first, last) = (&grammar.items[content.first], &grammar.items[content.last]);
                let kind = if marked {
                    QuoteKind::Mixed
                } else {
                    QuoteKind::Indirect
                };
                (Part::Bytes(first.start, last.end()), kind)
            }
        };
        self.push_plain(at, rules::LABEL_LINE, source, cue, part, kind, 0.7)
    }

    /// `Lee to teachers: Pay will rise` as a headline. Gives whether it is taken.
    pub(super) fn headline_addresses(&mut self, at: usize) -> bool {
        let grammar = &self.grammar;
        if self.tokens.sentences[at].para != self.tokens.title {
            return false;
        }
        let (lo, hi) = self.items(at);
        let colon = grammar.find(lo, hi.min(lo + LABEL_ITEMS + 1), g::COLON | g::QUOTE);
        let Some(to) = (lo + 1..colon).find(|k| grammar.is(*k, w::TO)) else {
            return false;
        };
        let last = hi - 1 - usize::from(grammar.has(hi - 1, g::STOP));
        if !grammar.has(colon, g::COLON) || colon + 2 > last || to + 1 >= colon {
            return false;
        }
        let Some(phrase) = grammar.phrase_left(to - 1, lo).filter(|p| p.first == lo) else {
            return false;
        };
        let hears = grammar.phrase_right(to + 1, colon);
        let hears = hears.is_some_and(|hearer| hearer.last + 1 == colon);
        let speaks = self.known_name(to - 1) || grammar.has(to - 1, g::SOURCE);
        // “Arlen to Leeds: The slow way home” is a road; “Lee to teachers: Go home” bids.
        let verb = |k: usize| grammar.has(k, g::FIN) || grammar.info(k).form(form::BASE);
        let tells = verb(colon + 1) || (colon + 2..hi).any(|k| grammar.has(k, g::FIN));
        let said = tells && self.words_of(colon + 1..hi) >= ADDRESS_WORDS;
        if !hears || !speaks || !said || grammar.any(colon + 1, hi, g::QUOTE) {
            return false;
        }
        self.push_label_line(at, phrase, colon, hi)
    }

    /// `Police:`, `Senate GOP leader:`, `Lee camp:`: the colon behind what a headline cites.
    fn cited_before_colon(&self, lo: usize, last: usize) -> Option<usize> {
        let grammar = &self.grammar;
        let reach = last.min(lo + OFFICE_WORDS + 2);
        let colon = (lo + 1..reach).find(|k| grammar.has(*k, g::COLON))?;
        let none = g::PUNCT | g::QUOTE | g::PREP | g::DET | g::AUX | g::FIN & !g::NOUNISH | g::ING;
        let cited =
            self.cited(colon - 1) || colon > lo + 1 && grammar.info(colon - 1).is_also(also::OWNED);
        (cited && !grammar.any(lo, colon, none)).then_some(colon)
    }

    /// `police`, `report`, `mayor`: what headlines cite by one word.
    fn cited(&self, at: usize) -> bool {
        let info = self.grammar.info(at);
        info.is_also(also::CITED) || info.any(is::ROLE) && self.grammar.has(at, g::SOURCE)
    }

    /// `Senate hopeful Lee`, `Hacker Lee`: a name of the text behind what its bearer is, as the label of a headline.
    pub(super) fn office_and_name(&self, lo: usize, colon: usize) -> bool {
        let grammar = &self.grammar;
        let none = g::PREP | g::AUX | g::DET | g::NEG | g::DIGIT | g::SUBORD | g::ING | g::TIME;
        let office = |k: usize| {
            let info = grammar.info(k);
            grammar.has(k, g::WORD)
                && !grammar.has(k, none)
                && !info.any(is::REPORT_NOUN | is::ADVERB)
                && (!grammar.has(k, g::VERB) || info.any(is::ROLE))
        };
        let mut words = lo..colon - 1;
        words.len() <= OFFICE_WORDS
            && !words.is_empty()
            && words.all(office)
            && self.known_name(colon - 1)
    }

    /// A name that the text writes large inside its sentences.
    fn known_name(&self, at: usize) -> bool {
        let word = self.grammar.items[at].word();
        let small = self.tokens.vocabulary.counts(word).small > 0;
        self.grammar.has(at, g::CAP)
            && !self.grammar.has(at, g::TIME | g::PLACE)
            && self.tokens.vocabulary.counts(word).capital_inside > 0
            && !small
    }

    /// Whether a stretch has the words of a report: some, and a verb, an infinitive that stands for “will”, or words in marks.
    fn tells(&self, content: Phrase) -> bool {
        let grammar = &self.grammar;
        let items = content.first..content.last + 1;
        // “No vote on the judge before May”
        let verb = |k: usize| {
            grammar.has(k, g::FIN | g::QUOTE)
                || grammar.is(k, w::TO)
                || k == items.start && grammar.is(k, w::NO)
        };
        // “Poll: Lee far ahead in Ohio”
        let poll = content.first.checked_sub(2);
        let found = poll.is_some_and(|k| grammar.is_any(k, &[w::POLL, w::SURVEY]));
        self.words_of(items.clone()) >= HEADLINE_WORDS
            && !grammar.has(items.start, g::WH)
            && !grammar.any(items.start, items.end, g::COLON)
            && (found || items.clone().any(verb))
    }

    /// Words of a stretch, those between marks with them.
    pub(super) fn words_of(&self, items: Range<usize>) -> usize {
        let grammar = &self.grammar;
        items
            .map(|k| match grammar.has(k, g::QUOTE) {
                true => grammar.quote_words(k),
                false => usize::from(grammar.has(k, g::WORD)),
            })
            .sum()
    }
}

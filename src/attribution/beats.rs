//! A quote that fills its sentence, and whom the sentence before it shows about to speak: `Lee shrugged. “We lost.”`,
//! `Did she mind? “Not at all.”`

use super::grammar::g;
use super::phrases::Phrase;
use super::reader::Reader;
use super::rules;
use super::subject::{How, Subject};
use crate::assemble::{Part, Parts};
use crate::extraction::QuoteKind;
use crate::lang::{also, flags, w};
use crate::tokens::Punct;

/// Items from the word that shows how somebody answers to the end of its sentence.
const TAIL_ITEMS: usize = 5;
/// Items of a sentence that is looked at.
const BEAT_ITEMS: usize = 60;

impl Reader<'_> {
    /// Gives the free quotes of the sentence `at` to whom the sentence before it shows about to speak, if it shows somebody.
    pub(super) fn shown_before(&mut self, at: usize) -> bool {
        if at == 0 || self.off(rules::BEAT) {
            return false;
        }
        let asked = self.asked_there(at - 1);
        let Some((subject, cue)) = asked.or_else(|| self.about_to_speak(at - 1)) else {
            return false;
        };
        self.give(at, subject, cue, 0.7)
    }

    /// Who answers in a sentence without marks, and the word that shows it.
    fn about_to_speak(&mut self, at: usize) -> Option<(Subject, usize)> {
        let (lo, hi) = self.items(at);
        if hi - lo > BEAT_ITEMS || self.grammar.any(lo, hi, g::QUOTE) {
            return None;
        }
        let last = self.out.list.last();
        if last.is_some_and(|last| last.sentence as usize == at && last.source.is_some()) {
            return None;
        }
        if self.asks(at) {
            let grammar = &self.grammar;
            let asked = |k: &usize| grammar.is_any(*k, &[w::HE, w::SHE, w::THEY]);
            let about = (lo..hi).find(asked)?;
            let subject = Subject::new(Phrase::new(about, about), How::Plain);
            return Some((subject, hi - 1));
        }
        let from = hi.saturating_sub(TAIL_ITEMS + 1).max(lo);
        let shows = |k: &usize| self.grammar.info(*k).is_also(also::REACTION);
        let reaction = (from..hi).rev().find(shows)?;
        let verb = self.verb_of(reaction, lo)?;
        self.desk.memo.reset(lo, hi - lo, self.grammar.all(lo, hi));
        let subject = self.grammar.subject(verb, lo, hi, &mut self.desk.memo)?;
        self.somebody(subject).then_some((subject, reaction))
    }

    /// Whether a sentence without marks is a question, which the quote behind it answers.
    pub(super) fn asks(&self, at: usize) -> bool {
        let (lo, hi) = self.items(at);
        self.grammar.items[hi - 1].is_punct(Punct::Question) && !self.grammar.any(lo, hi, g::QUOTE)
    }

    /// The verb of a reaction: the word itself, or the one that leads to it: `was rather blunt`.
    fn verb_of(&self, reaction: usize, lo: usize) -> Option<usize> {
        const BETWEEN: usize = 3;
        let grammar = &self.grammar;
        if grammar.has(reaction, g::FIN) {
            return Some(reaction);
        }
        let before = (lo..reaction).rev().take(BETWEEN);
        let mut before = before.take_while(|k| grammar.has(*k, g::ADV | g::FIN | g::SMALL));
        before.find(|k| grammar.has(*k, g::FIN)).or_else(|| {
            // A verb that no list has.
            let bare = reaction > lo && grammar.has(reaction - 1, g::CAP | g::SUBJ | g::COMMA);
            bare.then_some(reaction)
        })
    }

    /// Whether the quotes of a paragraph are not the words of whoever spoke last, but of the other one: `“How often?” I asked.`
    /// and `“Often enough.”` below it; `“No,” she replied.` and `“Did you ask?”` below it.
    pub(super) fn other_answers(&self, attribution: usize, at: usize) -> bool {
        const REPLY_WORDS: usize = 4;
        let spoken = &self.out.list[attribution];
        let Some(Part::Piece(piece)) = spoken.content.iter().last().copied() else {
            return false;
        };
        let (first, cue) = (spoken.content.iter().next(), spoken.cue.span());
        let at_cue = self
            .grammar
            .items
            .partition_point(|item| (item.start as usize) < cue.start);
        let ends = |piece: usize| {
            self.tokens
                .inside(piece)
                .last()
                .is_some_and(|t| t.is_punct(Punct::Question))
        };
        let info = self.grammar.info(at_cue);
        let question = ends(piece as usize);
        let asked =
            question && (info.has(flags::QUESTION) || self.leaves_it_at(piece as usize, at));
        let brief = self.tokens.words_inside(piece as usize) <= REPLY_WORDS
            && spoken.content.iter().count() == 1
            && first.is_some();
        let replied = info.has(flags::REPLY) && brief && self.pieces(at).any(ends);
        asked || replied
    }

    /// `“A party,” Lee said. “For whom?”`: a short question with which the paragraph before the sentence `at` ends waits for an answer.
    fn leaves_it_at(&self, piece: usize, at: usize) -> bool {
        const QUESTION_WORDS: usize = 6;
        let last = at.checked_sub(1).map(|before| self.items(before).1);
        let ends = last.and_then(|end| end.checked_sub(1));
        ends.is_some_and(|item| self.grammar.items[item].piece() == Some(piece))
            && self.opens_paragraph(at)
            && self.tokens.words_inside(piece) <= QUESTION_WORDS
    }

    /// Gives the free quotes of a sentence to whom the sentence before it names as its subject, where that is not whoever spoke
    /// last: `“We walk,” said Ann Lee. Dan Hale had more money. “I took a cab.”`
    pub(super) fn somebody_else(&mut self, at: usize, attribution: usize) -> bool {
        let before = at - 1;
        let spoken = &self.out.list[attribution];
        let Some(said) = spoken.source.map(|source| source.words) else {
            return false;
        };
        let (lo, hi) = self.items(before);
        let told = self.out.list.last();
        let reports = told.is_some_and(|last| last.sentence as usize >= before);
        let named = (said.first as usize..said.last as usize).any(|k| self.grammar.has(k, g::CAP));
        if self.off(rules::BEAT)
            || reports
            || said.inside
            || !named
            || hi - lo > BEAT_ITEMS
            || self.grammar.any(lo, hi, g::QUOTE)
        {
            return false;
        }
        let Some(subject) = self.acting(lo, hi) else {
            return false;
        };
        let grammar = &self.grammar;
        let phrase = subject.phrase;
        let same = (said.first as usize..said.last as usize).any(|k| {
            (phrase.first..=phrase.last).any(|z| grammar.items[z].word() == grammar.items[k].word())
        });
        let person = phrase.last > phrase.first
            && grammar.has(phrase.last, g::CAP)
            && !grammar.has(phrase.last, g::PLACE | g::TIME | g::SOURCE);
        if same || !person {
            return false;
        }
        self.give(at, subject, hi - 1, 0.6)
    }

    /// Makes the free quotes of a sentence the words of `subject`; `cue` is the item that shows it.
    fn give(&mut self, at: usize, subject: Subject, cue: usize, confidence: f32) -> bool {
        let pieces = self.free_pieces(at);
        self.push_beat(at, subject, cue, pieces, confidence)
    }

    /// Makes pieces the words of `subject`.
    fn push_beat(
        &mut self,
        at: usize,
        subject: Subject,
        cue: usize,
        pieces: Parts,
        confidence: f32,
    ) -> bool {
        let source = self.source(subject.phrase, subject.name);
        let cue = self.grammar.items[cue].span();
        let kind = QuoteKind::Direct;
        self.push_plain(at, rules::BEAT, source, cue, pieces, kind, confidence)
    }

    /// Gives quotes that no later sentence of their paragraph claimed to whom the sentence before them is about.
    pub(super) fn settle(&mut self) {
        if self.waiting.is_empty() {
            return;
        }
        let pieces = self.waiting_pieces();
        let at = self.waiting_from;
        if self.off(rules::BEAT) || self.opens_paragraph(at) {
            return;
        }
        let (lo, hi) = self.items(at - 1);
        if hi - lo > BEAT_ITEMS || self.grammar.any(lo, hi, g::QUOTE) {
            return;
        }
        if let Some(subject) = self.acting(lo, hi) {
            self.push_beat(at, subject, hi - 1, pieces, 0.6);
        }
    }

    /// Who, of people, does what a sentence without a quote tells.
    fn acting(&mut self, lo: usize, hi: usize) -> Option<Subject> {
        self.desk.memo.reset(lo, hi - lo, self.grammar.all(lo, hi));
        let subject = self
            .grammar
            .earlier_subject(hi - 1, lo, hi, &mut self.desk.memo, 0);
        subject.filter(|subject| self.somebody(*subject))
    }

    /// Whether a subject is a person, or people.
    fn somebody(&self, subject: Subject) -> bool {
        let grammar = &self.grammar;
        let phrase = subject.phrase;
        if phrase.first == phrase.last && grammar.has(phrase.last, g::SUBJ) {
            return grammar.is_any(phrase.last, &[w::HE, w::SHE, w::I]);
        }
        self.may_speak(phrase)
    }
}

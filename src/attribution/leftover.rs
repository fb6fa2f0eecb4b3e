//! Quotes that no cue of their sentence owns go to a label, a signature, a colon, or on to the attribution before them.

mod neighbours;

use super::candidates::{self, Candidate};
use super::grammar::g;
use super::kinds::report_kind;
use super::labels::LABEL_ITEMS;
use super::phrases::Phrase;
use super::reader::Reader;
use super::rules;
use super::subject::{How, Subject};
use crate::extraction::QuoteKind;
use crate::lang::{is, w};
use crate::tokens::{flag, Kind, Punct};

/// Words of an unmarked paragraph that a colon before it introduces.
const BLOCK_WORDS: usize = 5;
/// Words of a quote inside a sentence without a cue that goes on what was said before.
const INSIDE_WORDS: usize = 3;
/// Reports of one sentence, the last of them, that are asked which of them what follows goes on: a text may be one sentence without end, and
/// each is held against each.
const SENTENCE_REPORTS: usize = 32;
/// Sentences between.
const GAP: usize = 1;
/// Words of a quote at the head of a sentence that goes on what was said before; shorter ones are names and terms.
const CONTINUATION_WORDS: usize = 3;

impl Reader<'_> {
    /// Everything about the quotes of a sentence that its cues left without an owner; `bits` are those of all its items.
    pub(super) fn leftovers(&mut self, at: usize, first: usize, bits: u64) {
        let (lo, hi) = self.items(at);
        let para = self.tokens.sentences[at].para;
        let opens = self.opens_paragraph(at);
        if opens {
            self.waiting.clear();
        }
        // Most sentences have no quote, report nothing, and nothing before them waits for what they say.
        let quiet = bits & g::QUOTE == 0 && self.out.list.len() == first;
        if quiet && self.waiting.is_empty() && !(opens && self.colon.is_some()) {
            return;
        }
        let any_free = bits & g::QUOTE != 0 && self.labels_inside(at);
        let has_words = bits & g::WORD != 0;
        // “Of course,” came the reply.
        if any_free && self.mere_reply(lo, hi) {
            self.shown_before(at);
            return;
        }
        if any_free {
            if has_words {
                self.label_before_quote(at, lo, hi);
            }
            let leads = self.grammar.items[lo].piece().filter(|p| self.free(*p));
            if !has_words && opens {
                if !self.signature_below(at) && !self.after_colon(at) {
                    self.next_paragraph(at, para);
                }
            } else if let Some(piece) = leads.filter(|_| !opens || !has_words) {
                self.same_paragraph(at, para, lo, hi, piece, has_words);
            }
        }
        if opens && self.out.list.len() == first {
            self.unmarked_block(at, lo, hi);
        }
        if any_free && has_words {
            self.inline_signature(at, lo, hi);
            self.by_neighbours(at, lo, hi);
        }
        if any_free && has_words && !opens && self.out.list.len() == first {
            self.goes_on_inside(at, para, lo, hi);
        }
        if has_words && !opens {
            self.so_said(at, lo, hi);
        }
        if self.out.list.len() > first {
            let with_quote = self.goes_on(first);
            self.last = Some((with_quote, para));
            if !self.waiting.is_empty() && self.out.list[with_quote].kind != QuoteKind::Indirect {
                for piece in std::mem::take(&mut self.waiting) {
                    if self.free(piece as usize) {
                        self.extend(with_quote, piece as usize);
                    }
                }
            }
            // What follows without marks is another report, and not who said the words before it.
            self.settle();
        }
    }

    /// Which of the attributions from `first` on what follows would continue: the last with a quote that no other one reports.
    fn goes_on(&self, first: usize) -> usize {
        let first = first.max(self.out.list.len().saturating_sub(SENTENCE_REPORTS));
        let list = &self.out.list[first..];
        let own = |k: &usize| !list.iter().any(|outer| outer.reports(&list[*k]));
        let quoted = |k: &usize| list[*k].kind != QuoteKind::Indirect;
        let last = (0..list.len()).rev().find(|k| quoted(k) && own(k));
        // “He said he had asked and been told that it was late. “I left.””: he goes on, and not whoever told him.
        let told = || {
            (0..list.len())
                .rev()
                .find(|k| list[*k].source.is_some() && own(k))
        };
        first + last.or_else(told).unwrap_or(list.len() - 1)
    }

    /// A paragraph of nothing but quotes behind a sentence that ends in a colon.
    fn after_colon(&mut self, at: usize) -> bool {
        let pieces = self.free_pieces(at);
        if let Some(colon) = self.colon {
            let source = self.source(colon.subject.phrase, colon.subject.name);
            let cue = self.grammar.span(colon.cue);
            let made = self.push_plain(
                at,
                rules::COLON,
                source,
                cue,
                pieces,
                QuoteKind::Direct,
                0.8,
            );
            if made {
                self.tell_kind(&colon, QuoteKind::Direct);
            }
            return made;
        }
        if at == 0 {
            return false;
        }
        let (lo, hi) = self.items(at - 1);
        if !self.grammar.has(hi - 1, g::COLON) || hi - 1 <= lo {
            return false;
        }
        let Some(source) = self
            .subject_left(hi - 2, lo, hi)
            .filter(|subject| self.may_speak(subject.phrase))
        else {
            return false;
        };
        let cue = self.grammar.items[hi - 1].span();
        let source = self.source(source.phrase, source.name);
        self.push_plain(
            at,
            rules::COLON,
            source,
            cue,
            pieces,
            QuoteKind::Direct,
            0.7,
        )
    }

    /// Whether a phrase can be who speaks, where only a colon says that somebody does: a name, a role, a person's pronoun.
    pub(super) fn may_speak(&self, phrase: Phrase) -> bool {
        let grammar = &self.grammar;
        let pronoun = phrase.first == phrase.last && grammar.has(phrase.last, g::SUBJ);
        if pronoun {
            return !grammar.is_any(phrase.last, &[w::IT, w::YOU, w::THIS, w::THAT]);
        }
        // “Ann Lee (Vt.)”
        let bracket = grammar.has(phrase.last, g::CLOSE);
        let open = bracket.then(|| grammar.bracket_before(phrase.last, phrase.first + 1));
        let last = open.flatten().map_or(phrase.last, |open| open - 1);
        let phrase = Phrase::new(phrase.first, last);
        // A capital at the head of a sentence makes a name of what has one inside sentences too, and of a word no list has.
        let word = grammar.items[phrase.last].word();
        let counts = self.tokens.vocabulary.counts(word);
        let known = grammar.info(phrase.last).any(is::KNOWN);
        let given = grammar.info(phrase.last).any(is::GIVEN) && counts.small == 0;
        let named = grammar.has(phrase.last, g::CAP)
            && !grammar.has(phrase.last, g::TIME)
            && (!grammar.items[phrase.last].has(flag::FIRST)
                || given
                || counts.capital_inside > 0
                || !known && counts.small == 0);
        let anybody = grammar.info(phrase.first).any(is::INDEFINITE)
            || phrase.first == phrase.last && grammar.is(phrase.first, w::ANOTHER);
        named || anybody || grammar.any(phrase.first, phrase.last + 1, g::SOURCE | g::NOUN)
    }

    /// The subject of the clause left of `from`, or the phrase that ends there.
    fn subject_left(&mut self, from: usize, lo: usize, hi: usize) -> Option<Subject> {
        let lo = lo.max(hi.saturating_sub(candidates::SENTENCE_ITEMS));
        if from < lo {
            return None;
        }
        self.desk.memo.reset(lo, hi - lo, self.grammar.all(lo, hi));
        self.grammar
            .earlier_subject(from, lo, hi, &mut self.desk.memo, 0)
            .or_else(|| {
                let phrase = self.grammar.phrase_left(from, lo)?;
                // “After a pause: “No.””: whoever spoke before goes on.
                let before = phrase.first.checked_sub(1).filter(|k| *k >= lo);
                let pause = [w::AFTER, w::BEFORE, w::WITH, w::WITHOUT];
                let paused = before.is_some_and(|k| self.grammar.is_any(k, &pause));
                (!paused).then(|| Subject::new(phrase, How::Label))
            })
    }

    /// A paragraph of nothing but quotes behind one with an attribution: the same speech goes on.
    fn next_paragraph(&mut self, at: usize, para: u32) {
        // What follows in the paragraph may say who speaks: “The pitch was bad.” So said the coach.
        let last = self.tokens.paragraphs[para as usize].last_sentence as usize;
        let words = (at + 1..last).any(|k| {
            let (lo, hi) = self.items(k);
            self.grammar.any(lo, hi, g::SPEECH)
        });
        if words {
            self.wait(at);
            return;
        }
        if self.shown_before(at) {
            return;
        }
        let Some((attribution, reached)) = self.last else {
            return;
        };
        // Behind a dash somebody else answers.
        let mut pieces = self.pieces(at);
        if pieces.any(|piece| self.layout.pieces[piece].dash) {
            return;
        }
        if reached + 1 < para
            || self.off(rules::CONTINUED)
            || self.other_answers(attribution, at)
            || self.thought(attribution)
        {
            return;
        }
        if let Some(next) = self.tokens.sentences.get(at + 1) {
            let items = next.items();
            let dash = self.grammar.has(items.start, g::DASH)
                || self.grammar.items[items.start].is_punct(Punct::Hyphen);
            if dash && items.len() <= LABEL_ITEMS {
                // A signature follows.
                return;
            }
        }
        for piece in self.pieces(at) {
            if self.free(piece) && !self.bracketed(piece) {
                self.extend(attribution, piece);
            }
        }
        self.last = Some((attribution, para));
    }

    /// `“(Laughter.)`: what happens while somebody speaks, and nothing that is said.
    fn bracketed(&self, piece: usize) -> bool {
        let inside = self.tokens.inside(piece);
        let ends = inside.first().zip(inside.last());
        ends.is_some_and(|(first, last)| {
            first.is_punct(Punct::OpenBracket) && last.is_punct(Punct::CloseBracket)
        })
    }

    /// Leaves the free quotes of a sentence to a tag in one of the next.
    fn wait(&mut self, at: usize) {
        if self.waiting.is_empty() {
            self.waiting_from = at;
        }
        let free: Vec<usize> = self.pieces(at).filter(|p| self.free(*p)).collect();
        self.waiting.extend(free.iter().map(|p| *p as u32));
    }

    /// A sentence that begins with a quote, behind an attribution of the same paragraph.
    fn same_paragraph(
        &mut self,
        at: usize,
        para: u32,
        lo: usize,
        hi: usize,
        piece: usize,
        has_words: bool,
    ) {
        if !has_words && self.shown_before(at) {
            return;
        }
        let Some((attribution, reached)) = self.last.filter(|_| !self.off(rules::CONTINUED)) else {
            if !has_words {
                self.wait(at);
            }
            return;
        };
        if !has_words && reached == para && self.somebody_else(at, attribution) {
            return;
        }
        let answers = !has_words && reached + 1 >= para && self.asks(at - 1);
        if reached != para && !answers {
            if !has_words {
                self.wait(at);
            }
            return;
        }
        if has_words {
            let words = self.grammar.quote_words(lo);
            let goes_on = lo + 1 < hi && self.grammar.has(lo + 1, g::SMALL | g::POSS);
            if goes_on && words < CONTINUATION_WORDS || self.thought(attribution) {
                return;
            }
            self.extend(attribution, piece);
        } else {
            for piece in self.pieces(at) {
                if self.free(piece) {
                    self.extend(attribution, piece);
                }
            }
        }
    }

    /// `“A.” So said the coach.`
    fn so_said(&mut self, at: usize, lo: usize, hi: usize) {
        if self.waiting.is_empty()
            || hi < lo + 3
            || !self.grammar.is(lo, w::SO)
            || !self.grammar.has(lo + 1, g::SAID)
        {
            return;
        }
        let Some(phrase) = self.grammar.phrase_right(lo + 2, hi) else {
            return;
        };
        let pieces = self.waiting_pieces();
        let source = self.source(phrase, None);
        let cue = self.grammar.items[lo + 1].span();
        self.push_plain(
            at,
            rules::NEIGHBOUR,
            source,
            cue,
            pieces,
            QuoteKind::Direct,
            0.8,
        );
    }

    /// `“A,” she said. That makes it “b.”`: a quote inside a sentence that has no cue, behind a speech of the same paragraph.
    fn goes_on_inside(&mut self, at: usize, para: u32, lo: usize, hi: usize) {
        let Some((attribution, _)) = self
            .last
            .filter(|(_, reached)| *reached == para && !self.off(rules::CONTINUED))
        else {
            return;
        };
        let spoken = &self.out.list[attribution];
        let near = spoken.sentence as usize + GAP >= at;
        // “It is late, she said. They must choose between “the rain and the river.””
        let clause = [
            rules::AFTER,
            rules::AFTER_INVERTED,
            rules::BETWEEN,
            rules::THAT,
            rules::CLAUSE,
        ];
        let told = clause.contains(&spoken.rule) && spoken.source.is_some();
        let quoted = spoken.kind != QuoteKind::Indirect || told && !self.thought(attribution);
        for k in lo..hi {
            // “A good agent once – “I was, God forgive me” – she knew the price.”
            let dash = |at: usize| self.grammar.has(at, g::DASH);
            let aside = k > lo && dash(k - 1) && dash(k + 1) && !self.thought(attribution);
            // “Somebody at the back called out: “Rubbish!””
            let introduced =
                k > lo && self.grammar.has(k - 1, g::COLON) && self.grammar.finite(lo, k).is_some();
            if !(near && (quoted || aside)) || introduced {
                continue;
            }
            if self.grammar.quote_words(k) < INSIDE_WORDS {
                continue;
            }
            if let Some(piece) = self.grammar.items[k].piece().filter(|p| self.free(*p)) {
                self.extend(attribution, piece);
            }
        }
    }

    /// `X added:` and a paragraph without marks behind it.
    fn unmarked_block(&mut self, at: usize, lo: usize, hi: usize) {
        let Some(colon) = self.colon.filter(|c| c.class.speech()) else {
            return;
        };
        let last_sentence =
            self.tokens.paragraphs[self.tokens.sentences[at].para as usize].last_sentence as usize;
        let (_, end) = self.items(last_sentence - 1);
        let words = (lo..hi).filter(|k| self.grammar.has(*k, g::WORD)).count();
        let listed = self.grammar.items[lo].is_punct(Punct::Bullet)
            || self.grammar.has(lo, g::DASH)
            || self.grammar.items[lo].kind() == Kind::Number;
        // “Ann Lee wrote:” below “Ben Hale wrote:” in mail.
        let leads = self.grammar.has(end - 1, g::COLON)
            && end > lo + 1
            && self.grammar.has(end - 2, g::FIN)
            && self.grammar.has(end - 2, g::SPEECH);
        if words < BLOCK_WORDS || listed || leads {
            return;
        }
        let source = self.source(colon.subject.phrase, colon.subject.name);
        let cue = self.grammar.items[colon.cue.first].span();
        let kind = if self.grammar.any(lo, end, g::QUOTE) {
            QuoteKind::Mixed
        } else {
            QuoteKind::Indirect
        };
        let part = self.words_of_part(Phrase::new(lo, end - 1));
        let made = self.push_plain(at, rules::BLOCK, source, cue, part, kind, 0.7);
        if made {
            self.tell_kind(&colon, kind);
        }
    }

    /// The attribution made last is the kind of report that the verb before its colon tells.
    fn tell_kind(&mut self, colon: &Candidate, kind: QuoteKind) {
        let report = report_kind(&self.grammar, colon, kind);
        if let Some(last) = self.out.list.last_mut() {
            last.report = report;
        }
    }
}

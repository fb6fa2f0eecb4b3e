//! The walk through the text: sentence by sentence, accepted readings become attributions, and what they leave goes to
//! [`super::leftover`].

use std::ops::Range;

use super::accept::{self, Thresholds, NOBODY, TITLE};
use super::ahead::{Ahead, AHEAD};
use super::candidates::{self, Candidate, Desk};
use super::content::Pattern;
use super::grammar::{g, Grammar};
use super::kinds::report_kind;
use super::labels::Transcript;
use super::modality::modality;
use super::phrases::Phrase;
use super::rules;
use super::script::Script;
use super::{Asked, Attribution, Attributions, Source, SourceWords};
use crate::assemble::{Part, Parts};
use crate::extraction::{Modality, QuoteKind, ReportKind, RuleId};
use crate::layout::Layout;
use crate::span::Span;
use crate::tokens::{Sentence, Tokens};

/// Sentences of a report for each attribution: room for so many is made at once.
const REPORT_SENTENCES: usize = 2;

/// Where the reader stands and what it has found.
pub(super) struct Reader<'a> {
    pub(super) grammar: Grammar<'a>,
    pub(super) layout: &'a Layout,
    pub(super) tokens: &'a Tokens<'a>,
    pub(super) transcript: Transcript,
    pub(super) script: Script,
    asked: Asked,
    pub(super) without: &'a [&'static str],
    pub(super) out: Attributions,
    /// The last attribution with a quote (or the last at all in its sentence), and the paragraph that it reached.
    pub(super) last: Option<(usize, u32)>,
    /// Cue before a colon at the end of the sentence before.
    pub(super) colon: Option<Candidate>,
    /// Pieces of this paragraph that wait for a tag in the next sentence.
    pub(super) waiting: Vec<u32>,
    /// The sentence of the first of them.
    pub(super) waiting_from: usize,
    pub(super) desk: Desk,
}

impl<'a> Reader<'a> {
    pub(super) fn new(
        grammar: Grammar<'a>,
        layout: &'a Layout,
        asked: Asked,
        without: &'a [&'static str],
        mut list: Vec<Attribution>,
    ) -> Self {
        let tokens = grammar.tokens;
        if asked == Asked::All {
            list.reserve(tokens.sentences.len() / REPORT_SENTENCES);
        }
        let mut owner = vec![NOBODY; layout.pieces.len()];
        for piece in &grammar.titles {
            owner[*piece] = TITLE;
        }
        Reader {
            transcript: Transcript::new(&grammar, tokens),
            script: Script::read(grammar.text, layout, tokens.vocabulary.lexicon),
            grammar,
            layout,
            tokens,
            asked,
            without,
            out: Attributions {
                list,
                owner,
                scripted: Vec::new(),
            },
            last: None,
            colon: None,
            waiting: Vec::new(),
            waiting_from: 0,
            desk: Desk::default(),
        }
    }

    pub(super) fn run(&mut self) {
        let mut ahead = Ahead::default();
        let mut found: Vec<Candidate> = Vec::new();
        let mut taken = vec![false; self.layout.pieces.len()];
        let mut labelled = None;
        let mut speeches = self.script_speeches();
        for (at, sentence) in self.tokens.sentences.iter().enumerate() {
            if self.speeches(at, &mut speeches) {
                for piece in self.pieces(at) {
                    self.out.scripted[piece] = true;
                }
                continue;
            }
            let opens = self.opens_paragraph(at);
            if opens {
                self.settle();
            }
            let first = self.out.list.len();
            let mut bits = 0;
            let mut colon: Option<Candidate> = None;
            if opens
                && (self.label_line(at) || self.headline_addresses(at) || self.headline_cites(at))
            {
                labelled = Some(sentence.para);
            }
            if labelled == Some(sentence.para) {
                // What is said in a labelled paragraph is all its speaker's.
                self.colon = None;
                self.last = Some((self.out.list.len() - 1, sentence.para));
                for piece in self.pieces(at) {
                    taken[piece] = true;
                }
                continue;
            }
            let unmarked = self.only_unmarked(sentence);
            if !ahead.has(at) {
                let speech = self.script.speeches[speeches.clone()].first();
                let to = speech.map_or(u32::MAX, |speech| speech.begins);
                self.read_ahead(at, to, unmarked, &mut ahead);
            }
            while let Some((of_part, candidates)) = ahead.next_of(at) {
                bits |= of_part;
                // There is hardly ever one, and it is large.
                if colon.is_some() {
                    colon = None;
                }
                if candidates.is_empty() {
                    continue;
                }
                found.clear();
                found.extend_from_slice(&ahead.found[candidates]);
                if of_part & g::COLON != 0 {
                    let ends = |c: &&Candidate| c.reading.pattern == Pattern::ColonEnd;
                    colon = found.iter().rfind(ends).copied();
                }
                if !(unmarked && found.iter().all(Candidate::has_quote)) {
                    self.push_believed(&mut found, &mut taken);
                }
            }
            if !unmarked || self.out.list.len() > first {
                self.leftovers(at, first, bits);
            }
            if colon.is_some() || self.colon.is_some() {
                self.colon = colon;
            }
            if bits & g::QUOTE != 0 {
                for piece in self.pieces(at) {
                    taken[piece] |= self.out.owner[piece] != NOBODY;
                }
            }
        }
        self.settle();
    }

    /// The speeches of the script, if the text is one and scripts are asked for.
    fn script_speeches(&mut self) -> Range<usize> {
        let speeches = self.script.speeches.len();
        if speeches == 0 || self.off(rules::SCRIPT) {
            return 0..0;
        }
        self.out.scripted = vec![false; self.layout.pieces.len()];
        0..speeches
    }

    /// Makes attributions of those readings of a sentence part that are believed.
    fn push_believed(&mut self, found: &mut Vec<Candidate>, taken: &mut [bool]) {
        accept::choose(&self.grammar, Thresholds::default(), found, taken);
        for candidate in found {
            self.grammar.leave_out_venue(&mut candidate.reading);
            self.push(candidate, rules::of(candidate), candidate.confidence);
        }
    }

    /// Finds and weighs the readings of a sentence, and of those behind it where what is read of them does not hang on what is
    /// found here: where all is asked for, and no label says who speaks. The next speech of a script begins at `to`.
    fn read_ahead(&mut self, from: usize, to: u32, unmarked: bool, ahead: &mut Ahead) {
        let count = match self.asked {
            Asked::All => AHEAD,
            Asked::Unmarked => 1,
        };
        let sentences = &self.tokens.sentences[from..];
        self.desk.clear();
        ahead.clear();
        for (n, sentence) in sentences.iter().enumerate().take(count) {
            // Most texts have no speech that could begin.
            let speech = || to < u32::MAX && sentence.bytes(&self.tokens.outer).1 > to;
            if n > 0 && (speech() || self.transcript.labels(sentence.para)) {
                break;
            }
            for part in candidates::parts(sentence) {
                let bits = self.desk.cut(&self.grammar, (from + n) as u32, part);
                ahead.add_part(from + n, bits);
            }
        }
        if self.desk.is_empty() {
            return;
        }
        let mut found = std::mem::take(&mut ahead.found);
        let without = self.without;
        let (grammar, layout) = (&self.grammar, self.layout);
        self.desk.read(
            grammar,
            layout,
            unmarked,
            &mut found,
            |part, first, found| {
                if !without.is_empty() {
                    let part = found.split_off(first);
                    found.extend(part.into_iter().filter(|c| !is_off(without, rules::of(c))));
                }
                ahead.end_part(part, found.len());
            },
        );
        ahead.found = found;
        // An unmarked sentence has one part.
        if !(unmarked && ahead.found.iter().all(Candidate::has_quote)) {
            accept::score(&self.grammar, self.layout, &mut ahead.found);
        }
    }

    /// Whether how the quotes of a sentence are read bears on nothing that is asked for: no report is there that they may go on,
    /// or that a colon opened. What they would have ended is then not seen to end, which tells in one quote in thirty thousand.
    fn only_unmarked(&self, sentence: &Sentence) -> bool {
        let goes_on = self.last.is_some_and(|(at, reached)| {
            self.out.list[at].kind == QuoteKind::Indirect && reached + 1 >= sentence.para
        });
        self.asked == Asked::Unmarked
            && self.colon.is_none()
            && !goes_on
            && sentence.items().len() <= candidates::SENTENCE_ITEMS
    }

    pub(super) fn off(&self, rule: RuleId) -> bool {
        is_off(self.without, rule)
    }

    pub(super) fn items(&self, sentence: usize) -> (usize, usize) {
        let items = self.tokens.sentences[sentence].items();
        (items.start, items.end)
    }

    /// The pieces that stand in a sentence.
    pub(super) fn pieces(&self, sentence: usize) -> Range<usize> {
        let (lo, hi) = self.items(sentence);
        self.pieces_between(sentence, lo, hi)
    }

    /// Those of its items from `lo` to `hi`: each piece of its paragraph is one item.
    fn pieces_between(&self, sentence: usize, lo: usize, hi: usize) -> Range<usize> {
        let paragraph = &self.layout.paragraphs[self.tokens.sentences[sentence].para as usize];
        let (first, last) = (
            paragraph.first_piece as usize,
            paragraph.last_piece as usize,
        );
        let places = &self.tokens.piece_place[first..last];
        let start = places.partition_point(|at| (*at as usize) < lo);
        let inside = places[start..].iter().take_while(|at| (**at as usize) < hi);
        let start = first + start;
        start..start + inside.count()
    }

    pub(super) fn free(&self, piece: usize) -> bool {
        self.out.owner[piece] == NOBODY
    }

    /// The quotes of a sentence that nobody owns.
    pub(super) fn free_pieces(&self, sentence: usize) -> Parts {
        let free = self.pieces(sentence).filter(|piece| self.free(*piece));
        free.map(|piece| Part::Piece(piece as u32)).collect()
    }

    /// The quotes of the paragraph that have waited for an owner and have none; they wait no longer.
    pub(super) fn waiting_pieces(&mut self) -> Parts {
        let waiting = std::mem::take(&mut self.waiting);
        let free = waiting.into_iter().filter(|p| self.free(*p as usize));
        free.map(Part::Piece).collect()
    }

    /// From the first to the last item of a phrase, as part of a content.
    pub(super) fn words_of_part(&self, phrase: Phrase) -> Part {
        let items = &self.grammar.items;
        Part::Bytes(items[phrase.first].start, items[phrase.last].end())
    }

    pub(super) fn opens_paragraph(&self, sentence: usize) -> bool {
        sentence == 0
            || self.tokens.sentences[sentence - 1].para != self.tokens.sentences[sentence].para
    }

    pub(super) fn source(&self, phrase: Phrase, name: Option<Phrase>) -> Source {
        Source {
            span: self.grammar.span(phrase).into(),
            words: SourceWords {
                first: phrase.first as u32,
                last: phrase.last as u32 + 1,
                name: name.map(|n| (n.first as u32, n.last as u32 + 1)),
                inside: false,
                label: false,
            },
        }
    }

    /// Makes an attribution of a reading.
    fn push(&mut self, candidate: &Candidate, rule: RuleId, confidence: f32) {
        let grammar = &self.grammar;
        let sentence = candidate.sentence as usize;
        let mut content = Parts::NONE;
        let (mut quoted, mut plain) = (false, false);
        if let Some(front) = candidate.fronted(grammar) {
            content.push(self.words_of_part(front));
        }
        for part in candidate.told_parts(grammar) {
            let words = grammar.any(part.first, part.last + 1, g::WORD);
            let pieces = self.pieces_between(sentence, part.first, part.last + 1);
            quoted |= !pieces.is_empty();
            plain |= words;
            if words {
                content.push(self.words_of_part(part));
            } else {
                pieces.for_each(|piece| content.push(Part::Piece(piece as u32)));
            }
        }
        let kind = match (quoted, plain) {
            (true, false) => QuoteKind::Direct,
            (true, true) => QuoteKind::Mixed,
            _ => QuoteKind::Indirect,
        };
        let told = candidate.told(grammar);
        let attribution = Attribution {
            kind,
            report: report_kind(&self.grammar, candidate, kind),
            modality: modality(&self.grammar, candidate, kind),
            content,
            cue: grammar.span(candidate.cue).into(),
            source: (!told).then(|| self.source(candidate.subject.phrase, candidate.subject.name)),
            addressee: candidate
                .addressee(grammar, told)
                .map(|phrase| grammar.span(phrase).into()),
            rule,
            confidence,
            sentence: candidate.sentence,
        };
        let number = self.out.list.len() as u32;
        let quoted = candidate.reading.spans().iter().filter(|_| quoted);
        for part in quoted {
            for piece in self.pieces_between(sentence, part.first, part.last + 1) {
                let owner = self.out.list.get(self.out.owner[piece] as usize);
                if self.out.owner[piece] != TITLE
                    && owner.is_none_or(|outer| outer.reports(&attribution))
                {
                    self.out.owner[piece] = number;
                }
            }
        }
        self.out.list.push(attribution);
    }

    /// Adds a piece to an attribution made earlier: the same speech goes on. What somebody thought is no speech to go on with:
    /// the words are theirs, and a report of its own.
    pub(super) fn extend(&mut self, attribution: usize, piece: usize) {
        let thought = self.thought(attribution);
        let target = &mut self.out.list[attribution];
        if thought && target.source.is_some() {
            let own = Attribution {
                kind: QuoteKind::Direct,
                report: ReportKind::Speech,
                modality: Modality::Asserted,
                content: Part::Piece(piece as u32).into(),
                addressee: None,
                rule: rules::CONTINUED,
                ..target.clone()
            };
            let number = self.out.list.len();
            self.out.owner[piece] = number as u32;
            self.out.list.push(own);
            if let Some((last, _)) = self.last.as_mut().filter(|last| last.0 == attribution) {
                *last = number;
            }
            return;
        }
        target.content.push(Part::Piece(piece as u32));
        if target.kind == QuoteKind::Indirect {
            target.kind = QuoteKind::Mixed;
        }
        self.out.owner[piece] = attribution as u32;
    }

    /// Whether an attribution tells what somebody thinks or wants.
    pub(super) fn thought(&self, attribution: usize) -> bool {
        let of = &self.out.list[attribution];
        !matches!(of.report, ReportKind::Speech | ReportKind::Writing)
    }

    /// An attribution that no candidate made. Gives `false` where its rule is switched off.
    #[allow(clippy::too_many_arguments)] // the parts of an attribution, each of a type of its own
    pub(super) fn push_plain(
        &mut self,
        sentence: usize,
        rule: RuleId,
        source: Source,
        cue: Span,
        content: impl Into<Parts>,
        kind: QuoteKind,
        confidence: f32,
    ) -> bool {
        let content = content.into();
        if self.off(rule) || content.is_empty() {
            return false;
        }
        let number = self.out.list.len() as u32;
        for part in content.iter() {
            match *part {
                Part::Piece(piece) | Part::Stretch(piece, ..) => {
                    self.out.owner[piece as usize] = number;
                }
                Part::Bytes(start, end) => {
                    for at in self.layout.pieces_within(start, end) {
                        if self.out.owner[at] == NOBODY {
                            self.out.owner[at] = number;
                        }
                    }
                }
            }
        }
        self.out.list.push(Attribution {
            kind,
            report: ReportKind::Speech,
            modality: Modality::Asserted,
            content,
            cue: cue.into(),
            source: Some(source),
            addressee: None,
            rule,
            confidence,
            sentence: sentence as u32,
        });
        true
    }
}

/// Whether a rule is among those that are switched off, in order.
fn is_off(without: &[&'static str], rule: RuleId) -> bool {
    without.binary_search(&rule.as_str()).is_ok()
}

//! The walk through the text: accepted readings become attributions, and quotes that no cue of their sentence owns go to a
//! label, a signature, a colon, or on to the attribution before them.

use super::accept::{self, Thresholds, NOBODY};
use super::candidates::{self, Candidate};
use super::content::Pattern;
use super::features::Feature;
use super::grammar::{g, Grammar};
use super::kinds::{modality, report_kind};
use super::labels::{Transcript, LABEL_ITEMS};
use super::phrases::Phrase;
use super::rules;
use super::script::Script;
use super::subject::{How, Memo, Subject};
use super::{Attribution, Attributions, Source};
use crate::assemble::Part;
use crate::extraction::{Modality, QuoteKind, ReportKind, RuleId};
use crate::lang::w;
use crate::layout::Layout;
use crate::span::{span, Span};
use crate::tokens::{flag, Kind, Punct, Token, Tokens};

/// Words of an unmarked paragraph that a colon before it introduces.
const BLOCK_WORDS: usize = 5;
/// Words of a quote at the head of a sentence that goes on what was said before; shorter ones are names and terms.
const CONTINUATION_WORDS: usize = 3;

/// Where the reader stands and what it has found.
pub(super) struct Reader<'a> {
    pub(super) grammar: Grammar<'a>,
    pub(super) layout: &'a Layout,
    pub(super) tokens: &'a Tokens<'a>,
    pub(super) transcript: Transcript,
    pub(super) script: Script,
    without: &'a [&'static str],
    pub(super) out: Attributions,
    /// The last attribution with a quote (or the last at all in its sentence), and the paragraph that it reached.
    last: Option<(usize, u32)>,
    /// Cue before a colon at the end of the sentence before.
    colon: Option<Candidate>,
    /// Pieces of this paragraph that wait for a tag in the next sentence.
    waiting: Vec<u32>,
    memo: Memo,
}

impl<'a> Reader<'a> {
    pub(super) fn new(
        grammar: Grammar<'a>,
        layout: &'a Layout,
        without: &'a [&'static str],
        list: Vec<Attribution>,
    ) -> Self {
        let tokens = grammar.tokens;
        Reader {
            transcript: Transcript::new(&grammar, tokens),
            script: Script::read(grammar.text, tokens.vocabulary.lexicon),
            grammar,
            layout,
            tokens,
            without,
            out: Attributions {
                list,
                owner: vec![NOBODY; layout.pieces.len()],
                scripted: Vec::new(),
            },
            last: None,
            colon: None,
            waiting: Vec::new(),
            memo: Memo::default(),
        }
    }

    pub(super) fn run(&mut self) {
        let mut found: Vec<Candidate> = Vec::new();
        let mut scratch: Vec<Feature> = Vec::new();
        let mut taken = vec![false; self.layout.pieces.len()];
        let thresholds = Thresholds::default();
        let mut labelled = None;
        let mut speeches = 0..self.script.speeches.len();
        if self.off(rules::SCRIPT) {
            speeches = 0..0;
        } else if !speeches.is_empty() {
            self.out.scripted = vec![false; self.layout.pieces.len()];
        }
        for (at, sentence) in self.tokens.sentences.iter().enumerate() {
            if self.speeches(at, &mut speeches) {
                for piece in self.pieces(at) {
                    self.out.scripted[piece] = true;
                }
                continue;
            }
            let first = self.out.list.len();
            let (lo, hi) = self.items(at);
            let bits = self.grammar.all(lo, hi);
            let mut colon = None;
            if self.opens_paragraph(at) && self.label_line(at) {
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
            for part in candidates::parts(sentence) {
                found.clear();
                candidates::of_part(
                    &self.grammar,
                    self.layout,
                    at as u32,
                    part,
                    &mut self.memo,
                    &mut found,
                );
                if !self.without.is_empty() {
                    found.retain(|c| !self.off(rules::of(c)));
                }
                colon = found
                    .iter()
                    .rfind(|c| c.reading.pattern == Pattern::ColonEnd)
                    .copied();
                accept::score(&self.grammar, self.layout, &mut found, &mut scratch);
                accept::choose(&self.grammar, thresholds, &mut found, &mut taken);
                for candidate in &found {
                    self.push(candidate, rules::of(candidate), candidate.confidence);
                }
            }
            self.leftovers(at, first, bits);
            self.colon = colon;
            if bits & g::QUOTE != 0 {
                for piece in self.pieces(at) {
                    taken[piece] |= self.out.owner[piece] != NOBODY;
                }
            }
        }
    }

    fn off(&self, rule: RuleId) -> bool {
        self.without.binary_search(&rule.as_str()).is_ok()
    }

    pub(super) fn items(&self, sentence: usize) -> (usize, usize) {
        let items = self.tokens.sentences[sentence].items();
        (items.start, items.end)
    }

    /// The pieces that stand in a sentence.
    pub(super) fn pieces(&self, sentence: usize) -> impl Iterator<Item = usize> + 'a {
        let (lo, hi) = self.items(sentence);
        let items: &'a [Token] = &self.tokens.outer[lo..hi];
        items.iter().filter_map(Token::piece)
    }

    pub(super) fn free(&self, piece: usize) -> bool {
        self.out.owner[piece] == NOBODY
    }

    fn opens_paragraph(&self, sentence: usize) -> bool {
        sentence == 0
            || self.tokens.sentences[sentence - 1].para != self.tokens.sentences[sentence].para
    }

    pub(super) fn source(&self, phrase: Phrase, name: Option<Phrase>) -> Source {
        Source {
            span: span(
                self.grammar.items[phrase.first].start,
                self.grammar.items[phrase.last].end,
            ),
            first: phrase.first as u32,
            last: phrase.last as u32 + 1,
            name: name.map(|n| (n.first as u32, n.last as u32 + 1)),
            inside: false,
            label: false,
        }
    }

    /// Makes an attribution of a reading.
    fn push(&mut self, candidate: &Candidate, rule: RuleId, confidence: f32) {
        let grammar = &self.grammar;
        let mut content = Vec::with_capacity(candidate.reading.count);
        let (mut quoted, mut plain) = (false, false);
        for part in candidate.reading.spans() {
            let words = (part.first..=part.last).any(|k| grammar.has(k, g::WORD));
            quoted |= grammar.any(part.first, part.last + 1, g::QUOTE);
            plain |= words;
            if words {
                content.push(Part::Bytes(
                    grammar.items[part.first].start,
                    grammar.items[part.last].end,
                ));
            } else {
                content.extend(
                    (part.first..=part.last)
                        .filter_map(|k| grammar.items[k].piece())
                        .map(|piece| Part::Piece(piece as u32)),
                );
            }
        }
        let attribution = Attribution {
            kind: match (quoted, plain) {
                (true, false) => QuoteKind::Direct,
                (true, true) => QuoteKind::Mixed,
                _ => QuoteKind::Indirect,
            },
            report: report_kind(&self.grammar, candidate),
            modality: modality(&self.grammar, candidate),
            content,
            cue: span(
                grammar.items[candidate.cue.first].start,
                grammar.items[candidate.cue.last].end,
            ),
            source: (!candidate.told())
                .then(|| self.source(candidate.subject.phrase, candidate.subject.name)),
            addressee: candidate.addressee(grammar).map(|phrase| {
                span(
                    grammar.items[phrase.first].start,
                    grammar.items[phrase.last].end,
                )
            }),
            rule,
            confidence,
            sentence: candidate.sentence,
        };
        let number = self.out.list.len() as u32;
        if quoted {
            let spans = candidate.reading.spans().iter();
            let items = spans.flat_map(|part| part.first..=part.last);
            for piece in items.filter_map(|k| grammar.items[k].piece()) {
                let owner = self.out.list.get(self.out.owner[piece] as usize);
                if owner.is_none_or(|outer| outer.reports(&attribution)) {
                    self.out.owner[piece] = number;
                }
            }
        }
        self.out.list.push(attribution);
    }

    /// Adds a piece to an attribution made earlier: the same speech goes on.
    fn extend(&mut self, attribution: usize, piece: usize) {
        let target = &mut self.out.list[attribution];
        target.content.push(Part::Piece(piece as u32));
        if target.kind == QuoteKind::Indirect {
            target.kind = QuoteKind::Mixed;
        }
        self.out.owner[piece] = attribution as u32;
    }

    /// An attribution that no candidate made. Gives `false` where its rule is switched off.
    #[allow(clippy::too_many_arguments)]
    pub(super) fn push_plain(
        &mut self,
        sentence: usize,
        rule: RuleId,
        source: Source,
        cue: Span,
        content: Vec<Part>,
        kind: QuoteKind,
        confidence: f32,
    ) -> bool {
        if self.off(rule) || content.is_empty() {
            return false;
        }
        let number = self.out.list.len() as u32;
        for part in &content {
            match *part {
                Part::Piece(piece) | Part::Stretch(piece, ..) => {
                    self.out.owner[piece as usize] = number;
                }
                Part::Bytes(start, end) => {
                    let pieces = &self.layout.pieces;
                    let from = pieces.partition_point(|piece| piece.outer_start < start);
                    for (at, _) in pieces
                        .iter()
                        .enumerate()
                        .skip(from)
                        .take_while(|(_, piece)| piece.outer_end <= end)
                    {
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
            cue,
            source: Some(source),
            addressee: None,
            rule,
            confidence,
            sentence: sentence as u32,
        });
        true
    }

    /// Everything about the quotes of a sentence that its cues left without an owner; `bits` are those of all its items.
    fn leftovers(&mut self, at: usize, first: usize, bits: u64) {
        let (lo, hi) = self.items(at);
        let para = self.tokens.sentences[at].para;
        let opens = self.opens_paragraph(at);
        if opens {
            self.waiting.clear();
        }
        let any_free = bits & g::QUOTE != 0 && self.pieces(at).any(|piece| self.free(piece));
        let has_words = bits & g::WORD != 0;
        if any_free {
            if has_words {
                self.label_before_quote(at, lo, hi);
            }
            let leads = self.grammar.items[lo].piece().filter(|p| self.free(*p));
            if !has_words && opens {
                if !self.after_colon(at) {
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
        }
        if any_free {
            self.labels_inside(at);
            if has_words {
                self.by_neighbours(at, lo, hi);
            } else if opens {
                self.signature_below(at);
            }
        }
        if self.out.list.len() > first {
            let with_quote = self.goes_on(first);
            self.last = Some((with_quote, para));
            if !self.waiting.is_empty() && self.out.list[with_quote].kind != QuoteKind::Indirect {
                for piece in std::mem::take(&mut self.waiting) {
                    // A label inside its own marks may have taken it meanwhile.
                    if self.free(piece as usize) {
                        self.extend(with_quote, piece as usize);
                    }
                }
            }
            self.waiting.clear();
        }
    }

    /// Which of the attributions from `first` on what follows would continue: the last with a quote that no other one reports.
    fn goes_on(&self, first: usize) -> usize {
        let list = &self.out.list[first..];
        let own = |k: &usize| !list.iter().any(|outer| outer.reports(&list[*k]));
        let quoted = |k: &usize| list[*k].kind != QuoteKind::Indirect;
        let last = (0..list.len()).rev().find(|k| quoted(k) && own(k));
        first + last.unwrap_or(list.len() - 1)
    }

    /// A paragraph of nothing but quotes behind a sentence that ends in a colon.
    fn after_colon(&mut self, at: usize) -> bool {
        let pieces: Vec<Part> = self
            .pieces(at)
            .filter(|p| self.free(*p))
            .map(|p| Part::Piece(p as u32))
            .collect();
        if let Some(colon) = self.colon {
            let source = self.source(colon.subject.phrase, colon.subject.name);
            let cue = span(
                self.grammar.items[colon.cue.first].start,
                self.grammar.items[colon.cue.last].end,
            );
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
                let report = report_kind(&self.grammar, &colon);
                if let Some(last) = self.out.list.last_mut() {
                    last.report = report;
                }
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
    fn may_speak(&self, phrase: Phrase) -> bool {
        let grammar = &self.grammar;
        let pronoun = phrase.first == phrase.last && grammar.has(phrase.last, g::SUBJ);
        if pronoun {
            return !grammar.is_any(phrase.last, &[w::IT, w::YOU, w::THIS, w::THAT]);
        }
        let named = grammar.has(phrase.last, g::CAP)
            && !grammar.has(phrase.last, g::TIME)
            && !grammar.items[phrase.last].has(flag::FIRST);
        named || grammar.any(phrase.first, phrase.last + 1, g::SOURCE | g::NOUN)
    }

    /// The subject of the clause left of `from`, or the phrase that ends there.
    fn subject_left(&mut self, from: usize, lo: usize, hi: usize) -> Option<Subject> {
        let lo = lo.max(hi.saturating_sub(candidates::SENTENCE_ITEMS));
        if from < lo {
            return None;
        }
        self.memo.reset(lo, hi - lo);
        self.grammar
            .earlier_subject(from, lo, hi, &mut self.memo, 0)
            .or_else(|| {
                self.grammar
                    .phrase_left(from, lo)
                    .map(|p| Subject::new(p, How::Label))
            })
    }

    /// A paragraph of nothing but quotes behind one with an attribution: the same speech goes on.
    fn next_paragraph(&mut self, at: usize, para: u32) {
        let Some((attribution, reached)) = self.last else {
            return;
        };
        if reached + 1 < para || self.off(rules::CONTINUED) {
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
            if self.free(piece) {
                self.extend(attribution, piece);
            }
        }
        self.last = Some((attribution, para));
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
        let Some((attribution, reached)) = self.last.filter(|_| !self.off(rules::CONTINUED)) else {
            if !has_words {
                self.waiting.extend(self.pieces(at).map(|p| p as u32));
            }
            return;
        };
        if reached != para {
            if !has_words {
                let free: Vec<u32> = self
                    .pieces(at)
                    .filter(|p| self.free(*p))
                    .map(|p| p as u32)
                    .collect();
                self.waiting.extend(free);
            }
            return;
        }
        if has_words {
            let words = self.grammar.quote_words(lo);
            let goes_on = lo + 1 < hi && self.grammar.has(lo + 1, g::SMALL | g::POSS);
            if goes_on && words < CONTINUATION_WORDS {
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
            || self.grammar.items[lo].kind == Kind::Number;
        if words < BLOCK_WORDS || listed {
            return;
        }
        let source = self.source(colon.subject.phrase, colon.subject.name);
        let cue = self.grammar.items[colon.cue.first].span();
        let kind = if self.grammar.any(lo, end, g::QUOTE) {
            QuoteKind::Mixed
        } else {
            QuoteKind::Indirect
        };
        let part = Part::Bytes(
            self.grammar.items[lo].start,
            self.grammar.items[end - 1].end,
        );
        let made = self.push_plain(at, rules::BLOCK, source, cue, vec![part], kind, 0.7);
        if made {
            let report = report_kind(&self.grammar, &colon);
            if let Some(last) = self.out.list.last_mut() {
                last.report = report;
            }
        }
    }

    /// A quote that only the words right beside it can claim: a colon before it, or a phrase right behind it.
    fn by_neighbours(&mut self, at: usize, lo: usize, hi: usize) {
        const COLON_WORDS: usize = 3;
        for k in lo..hi {
            let Some(piece) = self.grammar.items[k].piece().filter(|p| self.free(*p)) else {
                continue;
            };
            let mut made = None;
            if k > lo + 1
                && self.grammar.has(k - 1, g::COLON)
                && self.grammar.quote_words(k) >= COLON_WORDS
            {
                made = self
                    .name_before_colon(k - 1, lo)
                    .or_else(|| self.subject_left(k - 2, lo, hi).map(|s| s.phrase))
                    .filter(|phrase| self.may_speak(*phrase))
                    .map(|phrase| (phrase, k - 1, rules::COLON));
            }
            if made.is_none() && k == lo && hi - lo > 2 {
                made = self
                    .phrase_behind(k, hi)
                    .or_else(|| self.headline_behind(at, k, hi));
            }
            if let Some((phrase, cue, rule)) = made {
                let source = self.source(phrase, None);
                let cue = self.grammar.items[cue].span();
                self.push_plain(
                    at,
                    rule,
                    source,
                    cue,
                    vec![Part::Piece(piece as u32)],
                    QuoteKind::Direct,
                    0.7,
                );
            }
        }
    }

    /// `Here is Ann Lee in 1992:`, `A quiet life - Ann Lee:`: the name right before a colon, in a segment without a verb of speech.
    fn name_before_colon(&self, colon: usize, lo: usize) -> Option<Phrase> {
        let grammar = &self.grammar;
        let phrase = grammar.phrase_left(colon.checked_sub(1)?, lo)?;
        let named = grammar.has(phrase.last, g::CAP) && !grammar.has(phrase.last, g::TIME);
        let behind_copula = phrase.first > lo && grammar.has(phrase.first - 1, g::AUX | g::DASH);
        (named && (behind_copula || phrase.first == lo)).then_some(phrase)
    }

    /// `“We go,” Lee smiled.` and `“We go,” smiled Lee.` with a verb that nobody knows.
    fn phrase_behind(&self, quote: usize, hi: usize) -> Option<(Phrase, usize, RuleId)> {
        let grammar = &self.grammar;
        if !matches!(grammar.last_mark(self.layout, quote), b',' | b'!' | b'?') {
            return None;
        }
        let next = quote + 1;
        if let Some(phrase) = grammar
            .phrase_right(next, hi)
            .filter(|_| grammar.has(next, g::CAP | g::DET | g::SUBJ))
        {
            let mut last = phrase.last;
            let ends = last + 1 >= hi || grammar.has(last + 1, g::STOP | g::COMMA);
            if ends && last > next && grammar.has(last, g::SMALL) {
                last -= 1;
            }
            let verb = last + 1;
            return (verb < hi && grammar.has(last, g::WORD) && grammar.has(verb, g::WORD))
                .then(|| (Phrase::new(next, last), verb, rules::NEIGHBOUR));
        }
        let verb_like = grammar.has(next, g::SMALL)
            && !grammar.has(next, g::SUBORD | g::PREP | g::AUX | g::DET | g::ADV);
        if verb_like && next + 1 < hi {
            let phrase = grammar.phrase_right(next + 1, hi)?;
            return Some((phrase, next, rules::NEIGHBOUR));
        }
        None
    }
}

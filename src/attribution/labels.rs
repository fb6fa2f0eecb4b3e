//! Who speaks by the shape of the page: labels before a colon, transcripts, signatures behind a dash.

use std::ops::Range;

use super::grammar::{g, Grammar};
use super::phrases::Phrase;
use super::reader::Reader;
use super::rules;
use super::script::Speech;
use super::{Source, SourceWords};
use crate::assemble::{Part, Parts};
use crate::extraction::QuoteKind;
use crate::lang::{is, w, WordId};
use crate::span::span;
use crate::tokens::{flag, Punct, Tokens};

/// Items of a label before a colon: `FOREIGN MINISTER ANN LEE:`.
pub(super) const LABEL_ITEMS: usize = 9;
/// Items of the label of a line in a transcript.
const LINE_LABEL_ITEMS: usize = 6;
/// Words behind the label of a headline that make a report.
pub(super) const HEADLINE_WORDS: usize = 3;
/// Items of a line that is nothing but a signature.
const SIGNATURE_ITEMS: usize = 12;

/// The labels with which paragraphs of this text begin more than once, by their first and last word: a transcript has them.
#[derive(Debug, Default)]
pub(super) struct Transcript {
    repeated: Vec<(WordId, WordId)>,
    /// Whether each paragraph begins with a label.
    labelled: Vec<bool>,
}

impl Transcript {
    /// Linear but for the sort of the labels found.
    pub(super) fn new(grammar: &Grammar<'_>, tokens: &Tokens<'_>) -> Self {
        let mut ended = 0;
        let mut seen: Vec<(WordId, WordId)> = Vec::new();
        let mut transcript = Self::default();
        transcript.labelled.reserve(tokens.paragraphs.len());
        for paragraph in &tokens.paragraphs {
            let (lo, hi) = (paragraph.first as usize, paragraph.last as usize);
            let end = label_end(grammar, lo, hi).filter(|colon| !names_words(grammar, lo, *colon));
            transcript.labelled.push(end.is_some());
            if let Some(colon) = end {
                ended += usize::from(grammar.has(hi - 1, g::STOP | g::QUOTE | g::DASH | g::CLOSE));
                seen.push((grammar.items[lo].word(), grammar.items[colon - 1].word()));
            }
        }
        // The fields of a form (“Name: …”, “Room: …”) end as no sentence does.
        if ended * 2 < seen.len() {
            return transcript;
        }
        seen.sort_unstable();
        let pairs = seen.windows(2).filter(|pair| pair[0] == pair[1]);
        let mut repeated: Vec<(WordId, WordId)> = pairs.map(|pair| pair[0]).collect();
        repeated.dedup();
        // One label alone is a heading that comes back (“Note:”); a conversation has two.
        if repeated.len() >= 2 {
            transcript.repeated = repeated;
        }
        transcript
    }

    /// Whether a paragraph begins with a label. Its first sentence, being its head, has none otherwise.
    pub(super) fn labels(&self, para: u32) -> bool {
        self.labelled.get(para as usize).is_some_and(|label| *label)
    }

    fn knows(&self, first: WordId, last: WordId) -> bool {
        self.repeated.binary_search(&(first, last)).is_ok()
    }
}

/// The colon that ends the label with which a paragraph begins, if it begins with one.
fn label_end(grammar: &Grammar<'_>, lo: usize, hi: usize) -> Option<usize> {
    let colon = grammar.find(lo, hi.min(lo + LINE_LABEL_ITEMS + 1), g::COLON | g::QUOTE);
    if colon <= lo || colon + 1 >= hi || !grammar.items[colon].is_punct(Punct::Colon) {
        return None;
    }
    let plain = (lo..colon).all(|k| {
        grammar.has(k, g::WORD | g::POSS | g::STOP) || grammar.items[k].is_punct(Punct::Ampersand)
    });
    let named = grammar.has(lo, g::CAP) && grammar.has(colon - 1, g::CAP | g::STOP);
    (plain && named && grammar.finite(lo, colon).is_none()).then_some(colon)
}

/// `Claim:`, `The verdict:`, `Fact check:`: a noun of saying alone, or what begins sentences and is no name; nobody is called so.
fn names_words(grammar: &Grammar<'_>, lo: usize, colon: usize) -> bool {
    let nobody = |k: usize| {
        let info = grammar.info(k);
        info.any(is::NOT_A_NAME) && !info.any(is::GIVEN | is::TITLE | is::ROLE | is::COMMON_NAME)
    };
    if (lo..colon).all(nobody) {
        return true;
    }
    let bare = colon == lo + 1 || colon == lo + 2 && grammar.has(lo, g::DET);
    let info = grammar.info(colon - 1);
    bare && info.any(is::REPORT_NOUN)
        && !info.any(is::GIVEN | is::TITLE | is::ROLE | is::COMMON_NAME)
}

impl Reader<'_> {
    /// `Ann Lee: “We go.”`
    pub(super) fn label_before_quote(&mut self, at: usize, lo: usize, hi: usize) {
        let grammar = &self.grammar;
        let colon = grammar.find(lo, hi.min(lo + LABEL_ITEMS + 1), g::COLON | g::QUOTE);
        if colon <= lo || colon + 1 >= hi || !grammar.items[colon].is_punct(Punct::Colon) {
            return;
        }
        let Some(piece) = grammar.items[colon + 1].piece().filter(|p| self.free(*p)) else {
            return;
        };
        // “Film review: “The Salt Road” is a slow burn”: what is in marks is the subject.
        if grammar.finite(lo, colon).is_some() || grammar.has(colon + 2, g::BE) {
            return;
        }
        // “Claim: “The dam is dry.” — Ann Lee”, “READ MORE: “Ten bridges””
        let signed = names_words(grammar, lo, colon) && grammar.has(colon + 2, g::DASH);
        if signed || grammar.points_elsewhere(lo, colon) {
            return;
        }
        // “Transcript as follows:” names nobody.
        // “Nurse Ann Lee, 29: “We wait.””
        // “Lee, on the radio: “We wait.””
        // “- Ann Lee, nurse: “We wait.””
        let begins = lo + usize::from(grammar.has(lo, g::DIGIT | g::PUNCT));
        let bearer = grammar.phrase_right(begins, colon).filter(|p| {
            let next = p.last + 1 + usize::from(grammar.has(p.last + 1, g::ADV));
            let adjunct = grammar.has(next, g::COMMA) && grammar.has(next + 1, g::PREP);
            (p.last > p.first || adjunct)
                && grammar.has(p.first, g::CAP)
                && grammar.has(p.last, g::CAP)
                && !grammar.has(p.last, g::PLACE | g::TIME)
                && grammar.has(next, g::COMMA)
                && (adjunct || !grammar.has(colon - 1, g::CAP))
        });
        let Some(phrase) = bearer
            .or_else(|| self.bearer_of_particulars(begins, colon))
            .or_else(|| grammar.phrase_left(colon - 1, lo))
            .filter(|p| grammar.any(p.first, p.last + 1, g::CAP | g::SOURCE | g::SUBJ | g::NOUN))
        else {
            return;
        };
        let source = self.source(phrase, None);
        let cue = grammar.items[colon].span();
        self.push_plain(
            at,
            rules::LABEL,
            source,
            cue,
            Part::Piece(piece as u32),
            QuoteKind::Direct,
            0.9,
        );
    }

    /// `Ann Lee, 54, from Ashby:`, `Ann Lee (54), Ashby:`: the name with which a label begins that has an age behind it.
    fn bearer_of_particulars(&self, from: usize, colon: usize) -> Option<Phrase> {
        let grammar = &self.grammar;
        let end = grammar.find(from, colon, g::COMMA | g::OPEN);
        let named = end > from && end + 1 < colon && (from..end).all(|k| grammar.has(k, g::CAP));
        let aged = grammar.has(end + 1, g::DIGIT) && grammar.has(end + 2, g::COMMA | g::CLOSE);
        (named && aged).then(|| Phrase::new(from, end - 1))
    }

    /// `“We go.” — Ann Lee`
    pub(super) fn inline_signature(&mut self, at: usize, lo: usize, hi: usize) {
        if hi - lo > SIGNATURE_ITEMS {
            return;
        }
        let grammar = &self.grammar;
        // “Claim: “We go.” — Ann Lee”
        let colon = grammar.find(lo, hi.min(lo + 3), g::COLON);
        let labelled =
            colon > lo && grammar.has(colon, g::COLON) && names_words(grammar, lo, colon);
        let from = if labelled { colon + 1 } else { lo };
        let Some(quote) = (from..hi.min(from + 2)).find(|k| {
            grammar.items[*k]
                .piece()
                .is_some_and(|piece| self.free(piece))
        }) else {
            return;
        };
        let dash = quote + 1;
        if dash + 1 >= hi || !grammar.has(dash, g::DASH) || grammar.any(dash, hi, g::QUOTE) {
            return;
        }
        let Some(phrase) = self.signature_name(dash + 1, hi) else {
            return;
        };
        let source = self.source(phrase, None);
        let cue = grammar.items[dash].span();
        let Some(piece) = grammar.items[quote].piece() else {
            return;
        };
        self.push_plain(
            at,
            rules::SIGNATURE,
            source,
            cue,
            Part::Piece(piece as u32),
            QuoteKind::Direct,
            0.9,
        );
    }

    /// A name (and a comma with what its bearer is) that fills the rest of the line.
    pub(super) fn signature_name(&self, from: usize, hi: usize) -> Option<Phrase> {
        let grammar = &self.grammar;
        let mut phrase = grammar.phrase_right(from, hi)?;
        // The first bracket inside of it, or else the item behind.
        phrase.last = grammar.find(phrase.first + 1, phrase.last + 1, g::OPEN) - 1;
        let rest = phrase.last + 1;
        // “— Ann Lee (@annlee) March 3, 2026”
        let closed = rest >= hi
            || grammar.has(rest, g::COMMA | g::OPEN)
            || (rest..hi).all(|k| grammar.has(k, g::PUNCT));
        // “— baker Ann Lee”
        let named = grammar.has(phrase.first, g::CAP)
            || grammar.has(phrase.first, g::SOURCE) && grammar.has(phrase.last, g::CAP);
        (named && closed && grammar.finite(from, hi).is_none()).then_some(phrase)
    }

    /// A paragraph of nothing but quotes, and `— Ann Lee` or `Ann Lee, engineer` as the next line. Gives whether it is signed.
    pub(super) fn signature_below(&mut self, at: usize) -> bool {
        let Some(next) = self.tokens.sentences.get(at + 1).copied() else {
            return false;
        };
        let (lo, hi) = (next.first as usize, next.last as usize);
        if next.para == self.tokens.sentences[at].para || hi - lo > SIGNATURE_ITEMS || hi - lo < 2 {
            return false;
        }
        let dash = self.grammar.has(lo, g::DASH) || self.grammar.items[lo].is_punct(Punct::Hyphen);
        let phrase = if dash {
            self.signature_name(lo + 1, hi)
        } else {
            self.name_and_role(at + 1)
        };
        let Some(phrase) = phrase else {
            return false;
        };
        let pieces = self.free_pieces(at);
        let source = self.source(phrase, None);
        let cue = self.grammar.items[lo].span();
        self.push_plain(
            at,
            rules::SIGNATURE,
            source,
            cue,
            pieces,
            QuoteKind::Direct,
            0.9,
        )
    }

    /// `Ann Lee, county engineer` as a line of its own, as it stands under a quote that is set large.
    fn name_and_role(&self, at: usize) -> Option<Phrase> {
        let grammar = &self.grammar;
        let (lo, hi) = self.items(at);
        let sentence = self.tokens.sentences[at];
        let alone = self.tokens.paragraphs[sentence.para as usize].last == sentence.last;
        let phrase = grammar.phrase_right(lo, hi)?;
        let comma = phrase.last + 1;
        let named =
            phrase.first == lo && phrase.last > lo && (lo..comma).all(|k| grammar.has(k, g::CAP));
        let role = (comma + 1..hi).any(|k| grammar.has(k, g::SOURCE));
        let words = (comma + 1..hi).all(|k| grammar.has(k, g::WORD | g::POSS | g::COMMA));
        let signs = alone
            && named
            && comma < hi
            && grammar.has(comma, g::COMMA)
            && role
            && words
            && grammar.finite(lo, hi).is_none();
        signs.then_some(phrase)
    }

    /// `“LEE: We go.”`; gives whether a quote of the sentence is left that nobody owns.
    pub(super) fn labels_inside(&mut self, at: usize) -> bool {
        let mut left = false;
        for piece in self.pieces(at) {
            if !self.free(piece) {
                continue;
            }
            let Some(name) = self.tokens.label_inside(piece) else {
                left = true;
                continue;
            };
            let (first, last) = self.tokens.piece_items[piece];
            let items = &self.tokens.inner[first as usize..last as usize];
            let source = Source {
                span: span(items[0].start, items[name - 1].end()).into(),
                words: SourceWords {
                    first,
                    last: first + name as u32,
                    name: None,
                    inside: true,
                    label: false,
                },
            };
            let cue = items[name].span();
            let part = Part::Bytes(items[name + 1].start, self.layout.pieces[piece].end);
            if self.push_plain(
                at,
                rules::LABEL_INSIDE,
                source,
                cue,
                part,
                QuoteKind::Direct,
                0.9,
            ) {
                self.out.owner[piece] = self.out.list.len() as u32 - 1;
            }
            left |= self.free(piece);
        }
        left
    }

    /// The speeches of a script that begin in a sentence. Gives whether the sentence is part of a speech.
    pub(super) fn speeches(&mut self, at: usize, left: &mut Range<usize>) -> bool {
        // Hardly any text is a script.
        if self.script.speeches.is_empty() {
            return false;
        }
        let (start, end) = self.tokens.sentences[at].bytes(&self.tokens.outer);
        while let Some(speech) = self.script.speeches[left.clone()].first().copied() {
            if speech.begins >= end {
                break;
            }
            left.start += 1;
            self.speech(at, &speech);
        }
        let before = self.script.speeches[..left.start].last();
        before.is_some_and(|speech| start < speech.end)
    }

    /// `LEE. We go.` in a play.
    fn speech(&mut self, at: usize, speech: &Speech) {
        let items = &self.grammar.items;
        let first = items.partition_point(|item| item.start < speech.label.0);
        let last = items.partition_point(|item| item.end() <= speech.label.1);
        // A label between quotation marks is no item of the narration.
        if first >= last {
            return;
        }
        let source = Source {
            span: span(speech.label.0, speech.label.1).into(),
            words: SourceWords {
                first: first as u32,
                last: last as u32,
                name: None,
                inside: false,
                label: true,
            },
        };
        let mut content = self.script.content(speech).iter();
        let marked = content.any(|part| !self.layout.pieces_within(part.0, part.1).is_empty());
        let kind = match (speech.staged, marked) {
            (true, _) => QuoteKind::Direct,
            (false, true) => QuoteKind::Mixed,
            (false, false) => QuoteKind::Indirect,
        };
        let content = self.script.content(speech).iter();
        let content: Parts = content.map(|part| Part::Bytes(part.0, part.1)).collect();
        let cue = span(speech.cue.0, speech.cue.1);
        self.push_plain(at, rules::SCRIPT, source, cue, content, kind, 0.9);
    }

    /// `LEE: We go.` as a paragraph of a transcript, `Lee: We go` as a headline. Gives whether the paragraph is taken.
    pub(super) fn label_line(&mut self, at: usize) -> bool {
        let grammar = &self.grammar;
        let sentence = self.tokens.sentences[at];
        if !self.transcript.labels(sentence.para) {
            return false;
        }
        let (lo, hi) = self.items(at);
        let Some(colon) = label_end(grammar, lo, hi).filter(|colon| colon + 2 < hi) else {
            return false;
        };
        if self.lettered(lo, colon) {
            return false;
        }
        let head = sentence.para == self.tokens.title;
        let shouted = grammar.items[lo].has(flag::ALL_CAPITALS) && colon > lo + 1;
        let words = (grammar.items[lo].word(), grammar.items[colon - 1].word());
        let transcript = self.transcript.knows(words.0, words.1);
        // “Breaking:”, “Newspaper:”: a name is written large inside sentences too, and a report has a few words.
        let named = (lo..colon).any(|k| {
            let word = grammar.items[k].word();
            self.tokens.vocabulary.counts(word).capital_inside > 0
        });
        let said = self.words_of(colon + 1..hi);
        // “Rovers 2-1 Town: …”
        let score = (lo..colon).any(|k| grammar.has(k, g::DIGIT));
        if head && !transcript && !shouted && (!named || score || said < HEADLINE_WORDS) {
            return false;
        }
        // “Lee: 547.” in a tally
        let counted = (colon + 1..hi).all(|k| !grammar.has(k, g::WORD) || grammar.has(k, g::DIGIT));
        if counted {
            return false;
        }
        let office = || head && self.office_and_name(lo, colon);
        let common = || self.common_words(lo, colon) && !office();
        if !(head || shouted || transcript) || !transcript && common() {
            return false;
        }
        let Some(phrase) = grammar
            .phrase_left(colon - 1, lo)
            .filter(|p| p.first <= lo + 1 || transcript)
        else {
            return false;
        };
        let last_sentence = self.tokens.paragraphs[sentence.para as usize].last_sentence as usize;
        let end = if head {
            hi
        } else {
            self.items(last_sentence - 1).1
        };
        // “Lee: Pier is ‘a joke’”; what is all in marks is a label's.
        let shown = grammar.any(colon, if head { colon + 2 } else { end }, g::QUOTE);
        if !transcript && shown {
            return false;
        }
        self.push_label_line(at, phrase, colon, end)
    }

    /// Whether words stand in a label at the head of a text that are no name's.
    fn common_words(&self, lo: usize, colon: usize) -> bool {
        let named = is::TITLE | is::ROLE | is::NAME_PARTICLE | is::PREPOSITION | is::DETERMINER;
        (lo..colon).any(|k| {
            let info = self.grammar.info(k);
            let counts = self.tokens.vocabulary.counts(self.grammar.items[k].word());
            info.any(is::NOT_A_NAME | is::REPORT_NOUN) && !info.any(is::GIVEN)
                || (counts.small > 0 || info.any(is::ADVERB)) && !info.any(named)
                || self.grammar.is(k, w::NO)
        })
    }

    /// What stands between the colon of a label and `end` is whose the label is. Gives whether anything does.
    pub(super) fn push_label_line(
        &mut self,
        at: usize,
        label: Phrase,
        colon: usize,
        end: usize,
    ) -> bool {
        let grammar = &self.grammar;
        let Some(range) = grammar.range(colon + 1, end - 1) else {
            return false;
        };
        let part = self.words_of_part(range);
        let kind = if grammar.any(colon, end, g::QUOTE) {
            QuoteKind::Mixed
        } else {
            QuoteKind::Indirect
        };
        let source = self.source(label, None);
        let cue = grammar.items[colon].span();
        self.push_plain(at, rules::LABEL_LINE, source, cue, part, kind, 0.7)
    }

    /// `Part B:`, `Section A:`: a thing and its letter; a juror and a patient are somebody.
    fn lettered(&self, lo: usize, colon: usize) -> bool {
        let (noun, letter) = (self.grammar.info(lo), &self.grammar.items[colon - 1]);
        colon == lo + 2
            && letter.length() == 1
            && !noun.any(is::GIVEN | is::TITLE | is::ROLE | is::GENERIC_PERSON | is::GROUP)
            && self.grammar.has(lo, g::WORD)
            && noun.any(is::NOT_A_NAME | is::REPORT_NOUN | is::STAGE)
    }
}

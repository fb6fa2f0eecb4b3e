//! What each item of the narration may be, as bits: the ground on which clauses and noun phrases are read.
//!
//! No tagger runs here. A word's bits come from the lexicon and from its two neighbours, which is enough to find the borders
//! of noun phrases and clauses: articles, prepositions, auxiliaries and the agreement of subject and verb do the work.

mod alone;
mod in_place;

use crate::item_set::ItemSet;
use crate::lang::{form, w, WordId, WordInfo};
use crate::tokens::{Kind, Token, Tokens};

use alone::{Alone, KNOWN, OF_MARK};

/// Bits of one item.
pub(crate) mod g {
    macro_rules! bits {
        ($($(#[$doc:meta])* $name:ident = $bit:expr),* $(,)?) => { $($(#[$doc])* pub const $name: u64 = 1 << $bit;)* };
    }
    bits! {
        /// A word or a number.
        WORD = 0,
        QUOTE = 1,
        PUNCT = 2,
        /// The possessive clitic.
        POSS = 3,
        CAP = 4,
        SMALL = 5,
        DIGIT = 6,
        AUX = 7,
        BE = 8,
        ADV = 9,
        /// Determiners, demonstratives and possessive pronouns.
        DET = 10,
        /// Determiners after which only a noun phrase can go on: articles and possessive pronouns.
        ART = 11,
        PREP = 12,
        /// Subordinators, coordinators and question words: a new clause or conjunct begins.
        SUBORD = 13,
        /// he, she, they, I, we, it, you, who
        SUBJ = 14,
        /// him, them, us, me
        OBJ = 15,
        TIME = 16,
        DAY = 17,
        /// May be the finite verb of a clause.
        FIN = 18,
        ING = 19,
        /// A verb that may report, in any form.
        CUE = 20,
        /// A verb of speech or writing.
        SPEECH = 21,
        /// A verb of speech to be trusted anywhere: said, added, wrote.
        CORE = 22,
        COMMA = 23,
        DASH = 24,
        COLON = 25,
        SEMI = 26,
        /// `. ! ? …`
        STOP = 27,
        /// May be inside a noun phrase.
        NOMINAL = 28,
        /// who, which
        REL = 29,
        TELL = 30,
        /// An abbreviation, whose full stop ends nothing.
        ABBR = 31,
        /// Role, group or organisation noun: what speaks without a name.
        SOURCE = 32,
        /// Any form of any verb, auxiliaries left out.
        VERB = 33,
        /// whether, how, what, why, who, where, when, if
        WH = 34,
        OPEN = 35,
        CLOSE = 36,
        NEG = 37,
        /// Plural by its ending or its class.
        PLURAL = 38,
        /// Place or state name.
        PLACE = 39,
        /// A noun of saying: claim, statement.
        NOUN = 40,
        /// More often a noun than a verb in this form.
        NOUNISH = 41,
        /// In the form of the past or of the past participle.
        PAST = 42,
        /// `said`-like: say, tell
        SAID = 43,
        /// A verb that reports or looks like it, whatever its form: only such a verb counts where nothing is quoted.
        MAY_REPORT = 44,
        /// The words “according” and “per”.
        ACCORDING = 45,
        /// A verb that may report together with the words behind it: put it, went on, made clear, took issue, raised doubts.
        TOGETHER = 46,
    }
    /// Punctuation that ends a segment.
    pub const BREAK: u64 = COMMA | SEMI | COLON | DASH;
    /// What a word may have that is a cue or a verb.
    pub const ANY_CUE: u64 = VERB | AUX | MAY_REPORT | NOUN | ACCORDING;
}

/// What opens a subordinate clause at the head of a sentence.
pub(super) const SUBORDINATORS: &[WordId] = &[
    w::WHEN,
    w::WHENEVER,
    w::IF,
    w::WHILE,
    w::AS,
    w::AFTER,
    w::BEFORE,
    w::SINCE,
    w::ALTHOUGH,
    w::THOUGH,
    w::BECAUSE,
];

/// The narration with the bits of each item.
pub(crate) struct Grammar<'a> {
    pub text: &'a str,
    pub tokens: &'a Tokens<'a>,
    pub items: &'a [Token],
    pub bits: Vec<u64>,
    /// What is known of the words of the lexicon, at hand: nearly every rule asks for that of some word.
    known: &'a [WordInfo],
    /// The items with a bit of [`g::ANY_CUE`]: what is read of verbs and cues goes from one to the next.
    cues: ItemSet,
    /// Pieces that are titles: names, and no quotes.
    pub titles: Vec<usize>,
}

impl<'a> Grammar<'a> {
    /// Reads every item once, with its neighbours. Linear.
    pub(crate) fn new(text: &'a str, tokens: &'a Tokens<'a>) -> Self {
        Grammar::within(text, tokens, Vec::new())
    }

    /// The same, in a list that is there already.
    pub(crate) fn within(text: &'a str, tokens: &'a Tokens<'a>, mut bits: Vec<u64>) -> Self {
        let items = tokens.outer.as_slice();
        let mut known = [((w::NONE, 0), 0); KNOWN];
        let mut alone = Alone::new(text, tokens, &mut known);
        bits.clear();
        let mut cues = ItemSet::default();
        cues.clear(items.len());
        bits.extend(items.iter().enumerate().map(|(at, token)| {
            if token.is_word() {
                let bits = alone.of(token);
                if bits & g::ANY_CUE != 0 {
                    cues.insert(at);
                }
                return bits;
            }
            // Marks come next in number; a chain is guessed better than a jump.
            if let Some(mark) = token.punct() {
                return OF_MARK[mark as usize];
            }
            match token.kind() {
                Kind::Quote => g::QUOTE,
                Kind::Possessive => g::POSS,
                _ => g::WORD | g::DIGIT | g::NOMINAL,
            }
        }));
        let mut grammar = Grammar {
            text,
            tokens,
            items,
            bits,
            known: tokens.vocabulary.lexicon.infos(),
            cues: ItemSet::default(),
            titles: Vec::new(),
        };
        grammar.titles = grammar.name_titles();
        for at in cues.each(0, items.len()) {
            if grammar.bits[at] & (g::VERB | g::AUX) != 0 {
                grammar.verb_in_place(at);
            }
        }
        grammar.cues = cues;
        grammar
    }

    /// The items of a range that may be cues, with some others.
    pub(super) fn cues(&self, from: usize, to: usize) -> impl Iterator<Item = usize> + '_ {
        self.cues.each(from, to)
    }

    // Rules look at the item after: behind the last one nothing holds.

    pub(crate) fn has(&self, at: usize, bits: u64) -> bool {
        self.bits.get(at).is_some_and(|of| of & bits != 0)
    }

    #[inline]
    pub(crate) fn info(&self, at: usize) -> &WordInfo {
        let word = self.items[at].word();
        match self.known.get(word as usize) {
            Some(info) => info,
            None => self.tokens.vocabulary.info(word),
        }
    }

    /// A word with this id.
    pub(crate) fn is(&self, at: usize, word: WordId) -> bool {
        self.items.get(at).is_some_and(|item| item.is(word))
    }

    pub(crate) fn is_any(&self, at: usize, words: &[WordId]) -> bool {
        self.items.get(at).is_some_and(|item| item.is_any(words))
    }

    /// The bits of all items of a range together.
    pub(crate) fn all(&self, from: usize, to: usize) -> u64 {
        let range = self.bits.get(from..to).unwrap_or_default();
        range.iter().fold(0, |all, bits| all | bits)
    }

    /// Whether any item of the range has one of the bits.
    pub(crate) fn any(&self, from: usize, to: usize, bits: u64) -> bool {
        self.find(from, to, bits) < to
    }

    /// Whether a verb of speech stands at `verb` in a form that tells what somebody said.
    pub(super) fn tells(&self, verb: usize) -> bool {
        self.has(verb, g::FIN) && self.has(verb, g::SMALL) && self.has(verb, g::SPEECH)
    }

    /// The first finite verb from `from` (inclusive) to `to` (exclusive).
    pub(crate) fn finite(&self, from: usize, to: usize) -> Option<usize> {
        let at = self.find(from, to, g::FIN);
        (at < to).then_some(at)
    }

    /// Whether the word at `at` is a verb form for what he or she does now, and no other one: “says”, and not “put”.
    pub(crate) fn present(&self, at: usize) -> bool {
        let info = self.info(at);
        info.form(form::THIRD) && !info.form(form::PAST)
    }

    /// The first item of the range with one of the bits, or `to`.
    pub(crate) fn find(&self, from: usize, to: usize, bits: u64) -> usize {
        let range = self.bits.get(from..to).unwrap_or_default();
        let found = range.iter().position(|b| b & bits != 0);
        found.map_or(to.max(from), |n| from + n)
    }

    /// The items of the range with one of the bits.
    pub(crate) fn each(
        &self,
        from: usize,
        to: usize,
        bits: u64,
    ) -> impl Iterator<Item = usize> + '_ {
        let range = self.bits.get(from..to).unwrap_or_default();
        let items = (from..).zip(range);
        items.filter_map(move |(at, of)| (of & bits != 0).then_some(at))
    }

    /// The comma before `reach` that closes what the one at `comma` opens.
    pub(crate) fn closing_comma(&self, comma: usize, reach: usize) -> Option<usize> {
        let close = self.find(comma + 1, reach, g::BREAK | g::QUOTE);
        (close < reach && self.has(close, g::COMMA)).then_some(close)
    }

    /// `said by telephone`: how it was said, and not by whom.
    pub(super) fn by_means(&self, by: usize) -> bool {
        const MEANS: &[WordId] = &[
            w::PHONE,
            w::TELEPHONE,
            w::EMAIL,
            w::E,
            w::MAIL,
            w::LETTER,
            w::TEXT,
            w::FAX,
            w::RADIO,
            w::VIDEO,
            w::WAY,
        ];
        // “published by Radio Lethen”
        by + 1 < self.items.len() && self.is_any(by + 1, MEANS) && self.has(by + 1, g::SMALL)
    }
}

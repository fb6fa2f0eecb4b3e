//! What each item of the narration may be, as bits: the ground on which clauses and noun phrases are read.
//!
//! No tagger runs here. A word's bits come from the lexicon and from its two neighbours, which is enough to find the borders
//! of noun phrases and clauses: articles, prepositions, auxiliaries and the agreement of subject and verb do the work.

mod alone;

use crate::item_set::ItemSet;
use crate::lang::{also, flags, form, is, w, VerbClass, WordId, WordInfo};
use crate::tokens::{flag, Kind, Punct, Token, Tokens};

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
        self.tokens.info(&self.items[at])
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
        self.bits[from..to].iter().fold(0, |all, bits| all | bits)
    }

    /// Whether any item of the range has one of the bits.
    pub(crate) fn any(&self, from: usize, to: usize, bits: u64) -> bool {
        self.find(from, to, bits) < to
    }

    /// The first finite verb from `from` (inclusive) to `to` (exclusive).
    pub(crate) fn finite(&self, from: usize, to: usize) -> Option<usize> {
        let at = self.find(from, to, g::FIN);
        (at < to).then_some(at)
    }

    /// The first item of the range with one of the bits, or `to`.
    pub(crate) fn find(&self, from: usize, to: usize, bits: u64) -> usize {
        let range = self.bits.get(from..to).unwrap_or_default();
        let found = range.iter().position(|b| b & bits != 0);
        found.map_or(to.max(from), |n| from + n)
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
        by + 1 < self.items.len() && self.is_any(by + 1, MEANS)
    }

    /// `by saying`, `by first saying`
    fn by_doing(&self, by: usize) -> bool {
        let ing = |at: usize| self.bits.get(at).is_some_and(|bits| bits & g::ING != 0);
        let adverb = self.bits.get(by + 1).is_some_and(|bits| bits & g::ADV != 0);
        ing(by + 1) || adverb && ing(by + 2)
    }

    /// Whether the verb form at `at` can be finite between its neighbours.
    fn verb_in_place(&mut self, at: usize) {
        let bits = self.bits[at];
        if bits & g::AUX != 0 {
            let bare = self.is_any(at, &[w::BE, w::BEEN, w::BEING])
                || self.info(at).form(form::ING)
                || at > 0 && self.is(at - 1, w::TO);
            if !bare {
                self.bits[at] |= g::FIN;
            }
            return;
        }
        let compound = at > 0 && self.items[at - 1].is_punct(Punct::Hyphen);
        if self.rules_a_party(at) {
            self.bits[at] = bits & !(g::ANY_CUE | g::CUE | g::SPEECH | g::ING) | g::NOMINAL;
            return;
        }
        if bits & g::SMALL == 0 || compound {
            return;
        }
        let before = if at > 0 && !self.items[at].has(flag::FIRST) {
            self.bits[at - 1]
        } else {
            0
        };
        let object =
            bits & g::NOUNISH != 0 && before & g::VERB != 0 && at > 1 && self.is(at - 2, w::TO);
        if object || before & (g::ART | g::POSS) != 0 || at > 0 && self.is(at - 1, w::TO) {
            // “the claim”, “to claim”, “to confirm reports”: a noun or an infinitive. A finite verb never stands there.
            return;
        }
        let info = self.info(at);
        // “Lee's earlier claim that”: a noun behind its adjective, which is an adverb elsewhere.
        // “a visibly upset Lee”: so is an adjective between an article and a name.
        let described = bits & g::NOUNISH != 0
            && before & g::ADV != 0
            && !self.items[at - 1].has(flag::FIRST)
            && at > 1
            && (self.has(at - 2, g::POSS) || self.is_any(at - 2, &[w::THE, w::A, w::AN]));
        // “her March claim that”
        let dated = bits & g::NOUN != 0
            && before & (g::TIME | g::DAY) != 0
            && at > 1
            && self.has(at - 2, g::POSS | g::ART);
        let adjective = bits & g::NOUNISH != 0 && self.behind_adjective(at);
        if described || dated || adjective || self.behind_one_of_many(at, before) {
            return;
        }
        // “said demand for coal had fallen”: no verb in the base form stands right behind a verb of speech.
        let governed = before & g::CORE != 0 && before & (g::FIN | g::SMALL) == g::FIN | g::SMALL;
        if governed && info.form(form::BASE) && !info.form(form::PAST) && bits & g::CUE != 0 {
            self.bits[at] = bits & !(g::CUE | g::MAY_REPORT | g::VERB) | g::NOMINAL | g::NOUNISH;
            return;
        }
        let finite = if info.form(form::PAST) {
            // “people accused by …”: a participle; “ended by saying …” is none.
            !self.items.get(at + 1).is_some_and(|t| t.is(w::BY))
                || self.by_doing(at + 1)
                || self.by_means(at + 1)
        } else if info.form(form::THIRD) {
            self.third_in_place(at, before)
        } else if info.form(form::BASE) {
            self.base_in_place(at, before)
        } else {
            false
        };
        if finite {
            self.bits[at] |= g::FIN;
            if bits & g::SUBJ == 0 {
                self.bits[at] &= !g::NOMINAL;
            }
        }
    }

    /// `a records request`, `a public-records request`: no verb follows “a” and a plural.
    fn behind_one_of_many(&self, at: usize, before: u64) -> bool {
        if before & g::PLURAL == 0 || self.bits[at] & g::NOUN == 0 {
            return false;
        }
        let article = |k: Option<usize>| k.is_some_and(|k| self.is_any(k, &[w::A, w::AN]));
        let hyphen = at > 2 && self.items[at - 2].is_punct(Punct::Hyphen);
        let first = if hyphen {
            at.checked_sub(4)
        } else {
            at.checked_sub(2)
        };
        article(first)
    }

    /// “the ruling party”: what the party is, and nothing that a court does.
    fn rules_a_party(&self, at: usize) -> bool {
        self.is(at, w::RULING)
            && self.has(at + 1, g::SMALL)
            && self.has(at + 1, g::NOMINAL)
            && !self.has(at + 1, g::DET | g::ADV | g::PREP | g::SUBJ)
            && self.info(at + 1).any(is::ORG_WORD)
    }

    /// `loud jeers`, `the first four states`, `other estimates`: whether an adjective or a word for several before it makes a noun of
    /// what may be a verb. An adjective may stand behind its noun: “Lee, angry, claims”, “the figures private funds report”.
    pub(super) fn behind_adjective(&self, at: usize) -> bool {
        let Some(before) = at
            .checked_sub(1)
            .filter(|before| self.has(*before, g::WORD))
        else {
            return false;
        };
        let word = self.tokens.vocabulary.word(self.items[before].word());
        let small = self.has(before, g::SMALL)
            || self.items[before].has(flag::FIRST)
            || word.ends_with("ern");
        let described = small
            && self.info(before).is_also(also::ADJECTIVE)
            && before.checked_sub(1).is_none_or(|noun| {
                let noun = self.bits[noun];
                noun & g::NOMINAL == 0 || noun & (g::DET | g::VERB) != 0
            });
        let several = self.counts_several(before) || self.share_of(before);
        described || self.info(at).form(form::THIRD) && several
    }

    /// `32% of Liberal claims`: what one word that stands behind a share describes is several.
    fn share_of(&self, at: usize) -> bool {
        let share = |at: usize| {
            self.is(at, w::PERCENT)
                || self.items[at].is_punct(Punct::Percent)
                || self.info(at).any(is::QUANTIFIER | is::NUMBER)
        };
        at > 1 && self.has(at, g::CAP) && self.is(at - 1, w::OF) && share(at - 2)
    }

    /// `other`, `most`, `four`, `270`, and not the number of a name: `Channel 4 reports`.
    fn counts_several(&self, at: usize) -> bool {
        const ONE: &[WordId] = &[w::EACH, w::EITHER, w::NEITHER, w::ANOTHER, w::ONE];
        let word = self.info(at).any(is::QUANTIFIER | is::NUMBER)
            || self.is_any(at, &[w::THESE, w::THOSE]);
        let figure = self.has(at, g::DIGIT) && !(at > 0 && self.has(at - 1, g::CAP));
        (word || figure) && !self.is_any(at, ONE)
    }

    /// Whether “says” is finite behind an item with the bits `before`; many forms of this kind are plurals too.
    fn third_in_place(&self, at: usize, before: u64) -> bool {
        let after = self.bits.get(at + 1).copied().unwrap_or(0);
        // “the racial remarks”
        let noun_too = self.bits[at] & g::NOUN != 0 && at > 1 && self.has(at - 2, g::ART);
        let verb_only = self.bits[at] & g::NOUNISH == 0 && !noun_too;
        let subject = before & (g::SUBJ | g::REL) != 0
            || verb_only && before & (g::PREP | g::DET) == 0
            || verb_only && at > 0 && self.is_any(at - 1, &[w::THIS, w::THAT])
            || before & (g::CAP | g::ADV) != 0 && after & (g::PREP | g::COMMA) == 0;
        let noun = before & g::NOMINAL != 0 && before & g::PLURAL == 0
            || before & (g::COMMA | g::DASH) != 0;
        subject || noun && self.object_behind(at) || self.closes_tag(at)
    }

    /// `…, the mayor notes.`: a phrase behind a comma, and nothing behind its verb.
    fn closes_tag(&self, verb: usize) -> bool {
        const PHRASE: usize = 6;
        let phrase = g::NOMINAL | g::DET | g::POSS;
        let words = self.bits[..verb]
            .iter()
            .rev()
            .take_while(|bits| *bits & phrase != 0)
            .count();
        let first = verb - words;
        self.bits[verb] & g::CUE != 0
            && (1..=PHRASE).contains(&words)
            && first > 0
            && self.has(first - 1, g::COMMA)
            && self.has(first, g::ART | g::CAP)
            && self.has(verb + 1, g::STOP)
    }

    /// Whether what a verb governs stands behind the form at `at`, or behind its particle: `points out that`.
    fn object_behind(&self, at: usize) -> bool {
        let reflexive = |t: &Token| self.tokens.info(t).any(is::REFLEXIVE);
        let info = self.info(at);
        let next = at + 1 + usize::from(info.has(flags::PARTICLE_OUT) && self.is(at + 1, w::OUT));
        let after = self.bits.get(next).copied().unwrap_or(0);
        after & (g::ART | g::SUBJ | g::QUOTE | g::WH) != 0
            || after & (g::CAP | g::TIME) == g::CAP
            || self.is(next, w::THAT)
            || self.items.get(next).is_some_and(reflexive)
            || info.verb != VerbClass::None && self.is(next, w::TO)
    }

    /// `Critics of the plan | claim that`, `The mayor and her deputy | note that`: what opens the clause is several, though the word
    /// right before the verb is one.
    fn several_far(&self, verb: usize) -> bool {
        const PHRASE: usize = 12;
        let opens = |at: usize| {
            self.items[at].has(flag::FIRST)
                || at > 0
                    && (self.has(at - 1, g::BREAK | g::QUOTE)
                        || self.is_any(at - 1, &[w::BUT, w::THAT]))
        };
        let near = verb.saturating_sub(PHRASE)..verb;
        let Some(first) = near.rev().find(|at| opens(*at)) else {
            return false;
        };
        let whose = |at: usize| self.is_any(at, &[w::WHOM, w::WHOSE]);
        // “Filmmaker and author Ann Lee”: a noun before a name.
        let name = self.has(verb + 1, g::CAP);
        if name
            || self.any(first, verb, g::FIN | g::REL | g::SUBJ | g::PUNCT)
            || (first..verb).any(whose)
        {
            return false;
        }
        let end = self.find(first, verb, g::PREP);
        let and = (first + 1..end.min(verb - 1)).find(|at| self.is(*at, w::AND));
        if let Some(and) = and {
            return end == verb
                && self.has(and - 1, g::NOMINAL)
                && self.has(and + 1, g::DET | g::CAP | g::NOMINAL);
        }
        let people = |at: usize| {
            self.has(at, g::PLURAL) && self.has(at, g::SOURCE) || self.counts_several(at)
        };
        end < verb && (first..end).any(people)
    }

    /// `Ann Orr and Walter Lind | call him late`: two names at the head of the sentence or behind a mark, and no article before them.
    fn several_named(&self, verb: usize) -> bool {
        let name = |at: usize| {
            self.bits[..at]
                .iter()
                .rev()
                .take_while(|bits| *bits & g::CAP != 0)
                .count()
        };
        let second = name(verb);
        let Some(and) = (verb - second)
            .checked_sub(1)
            .filter(|and| self.is(*and, w::AND))
        else {
            return false;
        };
        let first = name(and);
        let start = and - first;
        first > 0
            && second > 0
            && (self.items[start].has(flag::FIRST)
                || start > 0 && self.has(start - 1, g::COMMA | g::SUBORD | g::DASH | g::SEMI))
    }

    /// Whether “say” is finite behind an item with the bits `before`.
    fn base_in_place(&self, at: usize, before: u64) -> bool {
        let bits = self.bits[at];
        let after = self.bits.get(at + 1).copied().unwrap_or(0);
        if before & g::PREP != 0 {
            return false;
        }
        if bits & g::NOUNISH == 0 && bits & g::CUE != 0 {
            return true;
        }
        let agrees = before & (g::SUBJ | g::REL | g::PLURAL) != 0 && before & g::POSS == 0
            || before & g::ADV != 0;
        // “the Rivers campaign”: a noun behind a name that ends in s.
        let behind_name = bits & g::NOUNISH != 0 && before & (g::CAP | g::SUBJ) == g::CAP;
        // “Farmers vow to stay” begins with no name.
        let people = before & (g::SOURCE | g::PLURAL) == g::SOURCE | g::PLURAL
            && bits & g::CUE != 0
            && self.is_any(at + 1, &[w::TO, w::THAT]);
        // “Polls show Lee ahead”: a capital at the head of the sentence.
        let heads = at > 0
            && self.items[at - 1].has(flag::FIRST)
            && before & g::PLURAL != 0
            && bits & g::MAY_REPORT != 0
            && (after & (g::CAP | g::ART | g::SUBJ) != 0 || self.is(at + 1, w::THAT));
        let several = before & g::CAP != 0 && bits & g::MAY_REPORT != 0 && self.several_named(at);
        let governs = after & (g::ART | g::OBJ | g::SUBJ | g::QUOTE | g::CAP) != 0
            || self.is(at + 1, w::THAT);
        let far = || bits & (g::CUE | g::NOUNISH) == g::CUE | g::NOUNISH && self.several_far(at);
        agrees && (!behind_name || people || heads)
            || several && governs
            || (self.object_behind(at) || self.has(at + 1, g::STOP)) && far()
    }
}

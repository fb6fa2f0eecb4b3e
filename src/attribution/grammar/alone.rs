//! What a word or a mark tells by itself, whatever stands beside it.

use super::g;
use crate::lang::{also, flags, form, is, w, VerbClass, WordId, WordInfo};
use crate::tokens::{flag, Punct, Token, Tokens};

/// Words that may stand for a whole noun phrase, though they are determiners or numbers too.
const STANDALONE: &[WordId] = &[
    w::THIS,
    w::THAT,
    w::THESE,
    w::THOSE,
    w::MANY,
    w::SOME,
    w::OTHERS,
    w::BOTH,
    w::ALL,
    w::ONE,
    w::MOST,
    w::ANOTHER,
];

/// Places for words whose bits are remembered; a word that comes to a taken place takes it over.
pub(super) const KNOWN: usize = 256;
/// The flags that the bits of a word depend on.
const SHAPE: u8 = flag::CAPITAL | flag::ALL_CAPITALS | flag::FIRST | flag::HEADLINE;

/// What words alone tell. It is the same for the same word in the same shape, and most words are frequent ones.
pub(super) struct Alone<'a> {
    text: &'a str,
    tokens: &'a Tokens<'a>,
    /// The words of the lexicon where they have a small first letter.
    small: &'a [u64],
    /// And those that only the document has; 0 where nobody has asked yet, which most are never, being names.
    own: Vec<u64>,
    known: &'a mut [((WordId, u8), u64); KNOWN],
}

impl<'a> Alone<'a> {
    pub(super) fn new(
        text: &'a str,
        tokens: &'a Tokens<'a>,
        known: &'a mut [((WordId, u8), u64); KNOWN],
    ) -> Self {
        let vocabulary = &tokens.vocabulary;
        Alone {
            text,
            tokens,
            small: vocabulary.lexicon.derived(|word| small(tokens, word)),
            own: vec![0; vocabulary.own().len()],
            known,
        }
    }

    #[inline] // most words are small words of the lexicon
    pub(super) fn of(&mut self, token: &Token) -> u64 {
        if token.has(flag::CAPITAL | flag::ALL_CAPITALS) {
            return self.shaped(token);
        }
        let at = token.word() as usize;
        let bits = match self.small.get(at) {
            Some(bits) => *bits,
            None => self.own(token.word()),
        };
        // A word like “mpS” is no plural.
        if bits & g::PLURAL != 0 && self.last(token) == b'S' {
            return self.shaped(token);
        }
        bits
    }

    fn own(&mut self, word: WordId) -> u64 {
        let own = &mut self.own[word as usize - self.small.len()];
        if *own == 0 {
            *own = small(self.tokens, word);
        }
        *own
    }

    /// What a word with a capital tells.
    fn shaped(&mut self, token: &Token) -> u64 {
        let key = (token.word(), token.flags() & SHAPE);
        let mixed = key.0.wrapping_mul(0x9e37_79b1) >> 16;
        let place = &mut self.known[(mixed ^ u32::from(key.1)) as usize % KNOWN];
        if place.0 != key {
            let plural = in_plural(&self.text[token.start as usize..token.end() as usize]);
            let abbreviates = self.tokens.abbreviates(token);
            let info = self.tokens.info(token);
            let bits = alone(info, token.word(), token.flags(), abbreviates, plural);
            *place = (key, bits);
        }
        place.1
    }

    fn last(&self, token: &Token) -> u8 {
        self.text.as_bytes()[token.end() as usize - 1]
    }
}

/// What a word alone tells where it has a small first letter.
fn small(tokens: &Tokens<'_>, word: WordId) -> u64 {
    let info = tokens.vocabulary.info(word);
    let plural = in_plural(tokens.vocabulary.word(word));
    alone(info, word, 0, info.any(is::ABBREVIATION), plural)
}

/// Whether a word ends like a plural: in a small s, and not like “press”, “famous” or “crisis”.
fn in_plural(word: &str) -> bool {
    word.ends_with('s') && !["ss", "ous", "sis"].iter().any(|end| word.ends_with(end))
}

/// What a word alone tells; `plural` says that it ends like one.
fn alone(info: &WordInfo, word: WordId, flags: u8, abbreviates: bool, plural: bool) -> u64 {
    let has = |flag: u8| flags & flag != 0;
    let capital = has(flag::CAPITAL);
    let mut bits = g::WORD | if capital { g::CAP } else { g::SMALL };
    bits |= of_classes(info) | if abbreviates { g::ABBR } else { 0 };
    if capital && !has(flag::FIRST | flag::HEADLINE) {
        bits = as_name(bits);
    }
    bits |= of_word(word) | together(info, word);
    // “her” is an article too, and “US” is no pronoun.
    if info.any(is::OBJECT) && !info.any(is::POSSESSIVE) && !has(flag::ALL_CAPITALS) {
        bits |= g::OBJ;
    }
    if bits & g::DET != 0 {
        bits &= !g::ADV;
    }
    let open = bits & (g::AUX | g::SUBJ) == 0 && !info.any(is::PREPOSITION);
    if open && info.forms != 0 {
        bits |= verb(info, capital && has(flag::HEADLINE));
    }
    if open && plural || info.any(is::PLURAL) {
        bits |= g::PLURAL;
    }
    let inside = capital && !has(flag::FIRST);
    if bits & g::OBJ == 0 && nominal(word, bits, inside) {
        bits |= g::NOMINAL;
    }
    bits
}

/// What the classes of a word tell.
fn of_classes(info: &WordInfo) -> u64 {
    const OF_CLASS: [(u64, u64); 15] = [
        (is::AUX, g::AUX),
        (is::AUX_BE, g::BE | g::AUX),
        (is::ADVERB | is::REFLEXIVE, g::ADV),
        (is::NEGATIVE, g::NEG | g::ADV),
        (is::DETERMINER | is::DEMONSTRATIVE, g::DET),
        (is::POSSESSIVE, g::DET | g::ART),
        (is::PREPOSITION, g::PREP),
        (is::SUBORDINATOR | is::CONJUNCTION | is::WH, g::SUBORD),
        (is::SUBJECT, g::SUBJ),
        (is::DAY, g::DAY | g::TIME),
        (is::TIME | is::MONTH, g::TIME),
        (
            is::ROLE | is::GROUP | is::ORG_WORD | is::GENERIC_PERSON | is::MEDIA,
            g::SOURCE,
        ),
        (is::PLACE | is::US_STATE, g::PLACE),
        (is::REPORT_NOUN, g::NOUN),
        (is::NUMBER, g::DIGIT),
    ];
    // Nothing is known of most names.
    if info.class == 0 && info.also == 0 {
        return 0;
    }
    let classes = OF_CLASS.iter().filter(|(class, _)| info.any(*class));
    let bits = classes.fold(0, |bits, (_, bit)| bits | bit);
    bits | if info.is_also(also::BEARS) {
        g::SOURCE
    } else {
        0
    }
}

/// The same where a capital inside a sentence makes a name of the word, as it does of most: “Will”, “May”, “Bush”.
fn as_name(mut bits: u64) -> u64 {
    if bits & g::AUX != 0 && bits & g::SUBJ == 0 {
        bits &= !(g::AUX | g::BE);
    }
    if bits & (g::ADV | g::TIME) == g::ADV && bits & g::NEG == 0 {
        bits &= !g::ADV;
    }
    bits
}

/// What some words of grammar tell beside their classes.
fn of_word(word: WordId) -> u64 {
    match word {
        w::WHO | w::WHICH => g::REL | g::WH,
        w::WHETHER | w::HOW | w::WHAT | w::WHY | w::WHERE | w::WHEN | w::IF => g::WH,
        w::THE | w::A | w::AN | w::NO => g::ART,
        w::POSS | w::RE | w::VE | w::LL | w::D | w::M => g::AUX,
        w::GOING | w::ONLY => g::ADV,
        w::ACCORDING | w::PER => g::ACCORDING,
        _ => 0,
    }
}

/// What a verb tells that reports with the words behind it: “put it”, “took issue”, “made clear”. Who went on did so beside a quote.
fn together(info: &WordInfo, word: WordId) -> u64 {
    match word {
        w::WENT | w::GOES => g::TOGETHER,
        _ if info.has(flags::TOGETHER) => g::MAY_REPORT | g::TOGETHER,
        _ => 0,
    }
}

/// Whether a word with these bits may be inside a noun phrase; `inside` says that it has a capital inside a sentence.
fn nominal(word: WordId, bits: u64, inside: bool) -> bool {
    let closed = bits & (g::PREP | g::SUBORD | g::AUX) != 0;
    if closed && !inside {
        return word == w::THAT;
    }
    let open = bits & (g::DET | g::ADV) == 0;
    let capital = bits & g::CAP != 0;
    capital && !closed || open || bits & (g::SUBJ | g::DIGIT) != 0 || STANDALONE.contains(&word)
}

/// What a mark of punctuation tells, by its number.
pub(super) const OF_MARK: [u64; Punct::Other as usize + 1] = {
    let mut bits = [g::PUNCT; Punct::Other as usize + 1];
    bits[Punct::Comma as usize] |= g::COMMA;
    bits[Punct::Period as usize] |= g::STOP;
    bits[Punct::Exclamation as usize] |= g::STOP;
    bits[Punct::Question as usize] |= g::STOP;
    bits[Punct::Ellipsis as usize] |= g::STOP;
    bits[Punct::Semicolon as usize] |= g::SEMI;
    bits[Punct::Colon as usize] |= g::COLON;
    bits[Punct::Dash as usize] |= g::DASH;
    bits[Punct::OpenBracket as usize] |= g::OPEN;
    bits[Punct::CloseBracket as usize] |= g::CLOSE;
    bits
};

/// Bits of a verb form; `headline` says that it has a capital in a headline.
fn verb(info: &WordInfo, headline: bool) -> u64 {
    let mut bits = g::VERB;
    if info.form(form::ING) {
        bits |= g::ING;
    }
    if info.form(form::PAST | form::PARTICIPLE) {
        bits |= g::PAST;
    }
    if info.reporting() || info.verb == VerbClass::Trap {
        bits |= g::MAY_REPORT;
    }
    if info.reporting() {
        bits |= g::CUE;
        if info.speech() {
            bits |= g::SPEECH;
            if info.has(flags::STRONG | flags::SAID) {
                bits |= g::CORE;
            }
        }
        if info.has(flags::SAID) {
            bits |= g::SAID;
        }
        if info.has(flags::TELL) {
            bits |= g::TELL;
        }
    }
    let lemma_or_third = !info.form(form::PAST | form::PARTICIPLE | form::ING);
    if info.has(flags::NOUN) && lemma_or_third || info.verb == VerbClass::None {
        bits |= g::NOUNISH;
    }
    if headline {
        bits &= !g::CUE;
    }
    bits
}

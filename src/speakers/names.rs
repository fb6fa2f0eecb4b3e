//! Runs of capitalised words that may be names, in the order of the text, each with the evidence around it.
//!
//! `Foreign Ministry spokesman Kong Quan` is two runs: an organisation, and a name with a role noun before it.

use super::forms::gender_of_role;
use crate::extraction::Gender;
use crate::lang::{flags as verb_flag, form, is, w, WordId};
use crate::layout::Layout;
use crate::tokens::{flag, Kind, Punct, Token, Tokens};

/// Words of one name; what is longer is a heading or a list, not a name.
pub(crate) const NAME_WORDS: usize = 8;
/// Words of an apposition up to its role noun.
const ROLE_WORDS: usize = 4;
/// Small words in a row inside one name: van der.
const PARTICLES: usize = 3;
/// Items after a name within which a pronoun is taken to mean it.
const PRONOUN_REACH: u32 = 15;

/// What a role noun before a name counts, in pronouns.
const ROLE_VOTES: u8 = 3;

/// What stands around a run, and what it looks like.
pub(crate) mod evidence {
    /// A role noun stands right before: “spokesman Kong Quan”.
    pub const ROLE_BEFORE: u32 = 1;
    /// An age, an apposition or a party follows: “Ann Lee, 43,”, “Ann Lee, a teacher”, “Ann Lee (D-Ohio)”.
    pub const APPOSITION: u32 = 1 << 1;
    /// A verb of speech stands right before or after.
    pub const SPEECH: u32 = 1 << 2;
    /// Another finite verb follows.
    pub const VERB: u32 = 1 << 3;
    /// After a preposition.
    pub const PREPOSITION: u32 = 1 << 4;
    /// A possessive follows.
    pub const POSSESSIVE: u32 = 1 << 5;
    /// After “the”.
    pub const THE: u32 = 1 << 6;
    /// After “in” or “at”.
    pub const PLACE_BEFORE: u32 = 1 << 7;
    /// Set off by commas inside a quote: somebody is addressed.
    pub const VOCATIVE: u32 = 1 << 8;
    /// Begins a sentence: the capital tells nothing.
    pub const FIRST: u32 = 1 << 9;
    /// Stands in a headline.
    pub const HEADLINE: u32 = 1 << 10;
    /// Ends in a word that organisations end in, or is known as one.
    pub const ORGANISATION: u32 = 1 << 11;
    /// A known place and nothing else.
    pub const PLACE: u32 = 1 << 12;
    /// Capitals only: an acronym, or a shouted name.
    pub const CAPITALS: u32 = 1 << 13;
    /// A capitalised title or role and no name: “the Prime Minister”.
    pub const DESCRIPTION: u32 = 1 << 14;
    /// Begins with a known given name.
    pub const GIVEN: u32 = 1 << 15;
    /// A finite verb follows and nothing before makes it an object.
    pub const SUBJECT: u32 = 1 << 16;
}

/// One run. Item indices count in the narration, or inside the quotes when `inner` is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NameRun {
    pub inner: bool,
    /// The piece, for runs inside quotes.
    pub piece: u32,
    /// First item with titles; first item of the name; item after the last.
    pub whole: u32,
    pub first: u32,
    pub last: u32,
    /// Bytes of the name without titles.
    pub start: u32,
    pub end: u32,
    /// Bytes from the first title on.
    pub whole_start: u32,
    /// Range in [`Names::words`].
    pub word: u32,
    pub words: u8,
    /// He and she soon after.
    pub he: u8,
    pub she: u8,
    /// The last title, [`w::NONE`] if there is none.
    pub title: WordId,
    pub evidence: u32,
    /// The sentence (of the narration) that it stands in.
    pub sentence: u32,
}

impl NameRun {
    pub(crate) fn has(&self, evidence: u32) -> bool {
        self.evidence & evidence != 0
    }
}

/// All runs of a text.
#[derive(Debug, Default)]
pub(crate) struct Names {
    pub runs: Vec<NameRun>,
    words: Vec<WordId>,
    last_outer: Option<usize>,
}

impl Names {
    /// Finds the runs. Linear.
    pub(crate) fn new(tokens: &Tokens<'_>, layout: &Layout) -> Self {
        let mut names = Names::default();
        for (index, sentence) in tokens.sentences.iter().enumerate() {
            let mut from = sentence.first as usize;
            for at in sentence.items() {
                if let Some(piece) = tokens.outer[at].piece() {
                    names.walk(
                        tokens,
                        &tokens.outer,
                        from,
                        at,
                        sentence.items(),
                        None,
                        index as u32,
                    );
                    let (first, last) = tokens.piece_items[piece];
                    let range = first as usize..last as usize;
                    names.walk(
                        tokens,
                        &tokens.inner,
                        range.start,
                        range.end,
                        range.clone(),
                        Some(piece as u32),
                        index as u32,
                    );
                    from = at + 1;
                }
            }
            names.walk(
                tokens,
                &tokens.outer,
                from,
                sentence.last as usize,
                sentence.items(),
                None,
                index as u32,
            );
        }
        let _ = layout;
        names
    }

    /// The words of a run's name, without titles.
    pub(crate) fn words(&self, run: &NameRun) -> &[WordId] {
        &self.words[run.word as usize..run.word as usize + run.words as usize]
    }

    /// Walks over `items[from..to]`; `bounds` is how far the evidence may look.
    #[allow(clippy::too_many_arguments)]
    fn walk(
        &mut self,
        tokens: &Tokens<'_>,
        items: &[Token],
        from: usize,
        to: usize,
        bounds: std::ops::Range<usize>,
        piece: Option<u32>,
        sentence: u32,
    ) {
        let walk = Walk {
            tokens,
            items,
            bounds,
            piece,
            sentence,
        };
        let mut at = from;
        let quiet = |token: &&Token| !token.capital() && !(w::HE..=w::HER).contains(&token.word);
        while at < to {
            at += items[at..to].iter().take_while(quiet).count();
            if at == to {
                break;
            }
            if items[at].kind == Kind::Word {
                if piece.is_none() {
                    self.pronoun(&items[at], at);
                }
                if walk.starts(at) {
                    let end = walk.end(at, to);
                    self.push(&walk, at, end);
                    at = end;
                    continue;
                }
            }
            at += 1;
        }
    }

    /// Counts he and she for the name just before.
    fn pronoun(&mut self, token: &Token, at: usize) {
        if !(w::HE..=w::HER).contains(&token.word) {
            return;
        }
        let (he, she) = (
            [w::HE, w::HIS, w::HIM].contains(&token.word),
            [w::SHE, w::HER].contains(&token.word),
        );
        if !(he || she) {
            return;
        }
        let Some(run) = self.last_outer.and_then(|last| self.runs.get_mut(last)) else {
            return;
        };
        if (at as u32).saturating_sub(run.last) < PRONOUN_REACH
            && u32::from(run.he) + u32::from(run.she) == 0
        {
            run.he += u8::from(he);
            run.she += u8::from(she);
        }
    }

    fn push(&mut self, walk: &Walk<'_>, whole: usize, end: usize) {
        let (mut first, title, mut evidence) = walk.name(whole, end);
        // A name of one word is not cut to nothing, and a list of capitals is not a name.
        if end - first > NAME_WORDS {
            first = end - 1;
            evidence |= evidence::HEADLINE;
        }
        evidence |= walk.around(whole, first, end);
        let word = self.words.len() as u32;
        for token in &walk.items[first..end] {
            if matches!(token.kind, Kind::Word | Kind::Number) {
                self.words.push(token.word);
            }
        }
        let words = self.words.len() - word as usize;
        if words == 0 {
            return;
        }
        // “spokesman Kong Quan”: the role tells the gender.
        let role = if evidence & evidence::ROLE_BEFORE != 0 {
            gender_of_role(&walk.tokens.vocabulary, walk.items[whole - 1].word)
        } else {
            Gender::Unknown
        };
        if walk.piece.is_none() {
            self.last_outer = Some(self.runs.len());
        }
        self.runs.push(NameRun {
            inner: walk.piece.is_some(),
            piece: walk.piece.unwrap_or(u32::MAX),
            whole: whole as u32,
            first: first as u32,
            last: end as u32,
            start: walk.items[first].start,
            end: walk.items[end - 1].end,
            whole_start: walk.items[whole].start,
            word,
            words: words as u8,
            he: if role == Gender::Male { ROLE_VOTES } else { 0 },
            she: if role == Gender::Female {
                ROLE_VOTES
            } else {
                0
            },
            title,
            evidence,
            sentence: walk.sentence,
        });
    }
}

struct Walk<'a> {
    tokens: &'a Tokens<'a>,
    items: &'a [Token],
    bounds: std::ops::Range<usize>,
    piece: Option<u32>,
    sentence: u32,
}

impl Walk<'_> {
    fn before(&self, at: usize) -> Option<&Token> {
        (at > self.bounds.start).then(|| &self.items[at - 1])
    }

    fn after(&self, at: usize) -> Option<&Token> {
        self.items.get(at).filter(|_| at < self.bounds.end)
    }

    /// Whether the capital at `at` is owed to the start of a sentence.
    fn sentence_start(&self, at: usize) -> bool {
        match self.before(at) {
            None => true,
            Some(before) => {
                matches!(
                    before.punct(),
                    Some(
                        Punct::Exclamation
                            | Punct::Question
                            | Punct::Ellipsis
                            | Punct::Colon
                            | Punct::Bullet
                    )
                ) || before.is_quote()
                    || before.is_punct(Punct::Period)
                        && !(at >= self.bounds.start + 2
                            && self.tokens.abbreviates(&self.items[at - 2]))
            }
        }
    }

    /// A word that can be part of a name.
    fn part(&self, at: usize, first: bool) -> bool {
        let token = &self.items[at];
        if !token.is_word()
            || !token.capital()
            || token.end - token.start < 2 && !(self.is_initial(at))
        {
            return false;
        }
        let info = self.tokens.vocabulary.info(token.word);
        let counts = self.tokens.vocabulary.counts(token.word);
        if info.any(is::GIVEN | is::COMMON_NAME) && !info.any(is::NOT_A_NAME | is::SUBJECT) {
            return !(first
                && info.any(is::COMMON_NAME)
                && counts.small > counts.capital_inside / 2);
        }
        if info.any(is::NOT_A_NAME | is::AUX | is::PRONOUN | is::EXCLAMATION | is::DAY) {
            // “Black”, “May”: names all the same inside a run.
            return !first && info.any(is::COMMON_NAME | is::GIVEN) && !token.has(flag::HEADLINE);
        }
        if info.any(is::PREPOSITION | is::SUBORDINATOR | is::CONJUNCTION | is::DETERMINER | is::WH)
        {
            return false;
        }
        // “Ann Lee Speaks Out”: in a headline a verb ends the name.
        if token.has(flag::HEADLINE)
            && info.form(form::THIRD | form::PAST)
            && !info.form(form::GUESSED)
        {
            return false;
        }
        if !first {
            return true;
        }
        // The first word of a sentence: believed where it never (or seldom) has a small letter.
        let common = info.any(is::ADVERB | is::GROUP | is::NUMBER | is::TIME) || info.forms != 0;
        let seldom = counts.small == 0 || counts.capital_inside > 2 * counts.small;
        seldom && (!common || counts.capital_inside > 0)
    }

    fn is_initial(&self, at: usize) -> bool {
        let token = &self.items[at];
        token.end - token.start <= 2
            && self
                .items
                .get(at + 1)
                .is_some_and(|next| next.is_punct(Punct::Period) && next.start == token.end)
    }

    fn starts(&self, at: usize) -> bool {
        let token = &self.items[at];
        if !token.capital() {
            return false;
        }
        let title = self
            .tokens
            .is_class(token, is::TITLE | is::ROLE | is::ORG_WORD | is::DEMONYM)
            && !self.tokens.is_class(token, is::PRONOUN | is::DETERMINER);
        title || self.part(at, self.sentence_start(at))
    }

    /// The item after the last of the run that begins at `at`.
    fn end(&self, at: usize, to: usize) -> usize {
        let mut end = at + 1;
        while end < to {
            let token = &self.items[end];
            let next_capital = |skip: usize| {
                self.items.get(end + skip).is_some_and(|next| {
                    next.is_word()
                        && next.capital()
                        && end + skip < to
                        && self.part(end + skip, false)
                })
            };
            // A capital, with small words of names before it: van der Meer.
            let name_follows = |from: usize| {
                let particle = |token: &Token| self.tokens.is_class(token, is::NAME_PARTICLE);
                let rest = self.items[(end + from).min(to)..to].iter();
                let small = rest
                    .take(PARTICLES)
                    .take_while(|t| particle(t) && !t.capital());
                next_capital(from + small.count())
            };
            let joins = match token.kind {
                Kind::Word if token.capital() => {
                    self.part(end, false)
                        || self
                            .tokens
                            .is_class(token, is::TITLE | is::ROLE | is::ORG_WORD)
                }
                Kind::Word => self.tokens.is_class(token, is::NAME_PARTICLE) && name_follows(1),
                Kind::Number => false,
                // Mr. Lee, J. Smith, Mr. van Houten
                Kind::Punct if token.mark == Punct::Period => {
                    token.start == self.items[end - 1].end
                        && self.tokens.abbreviates(&self.items[end - 1])
                        && name_follows(1)
                }
                Kind::Punct if token.mark == Punct::Ampersand => next_capital(1),
                // Ministry of Defence
                _ => false,
            };
            let joins = joins
                || token.is_any(&[w::OF, w::FOR])
                    && self.tokens.is_class(&self.items[end - 1], is::ORG_WORD)
                    && next_capital(1);
            // Committee for a Better City
            if token.is_any(&[w::OF, w::FOR])
                && self.tokens.is_class(&self.items[end - 1], is::ORG_WORD)
                && self
                    .items
                    .get(end + 1)
                    .is_some_and(|t| t.is_any(&[w::A, w::AN]))
                && next_capital(2)
            {
                end += 2;
                continue;
            }
            // John Smith, Jr.
            let suffix = token.is_punct(Punct::Comma)
                && self.items.get(end + 1).is_some_and(|next| {
                    next.capital() && self.tokens.is_class(next, is::NAME_SUFFIX) && end + 1 < to
                });
            if suffix {
                end += 2;
                break;
            }
            if !joins {
                break;
            }
            end += 1;
        }
        // A full stop or particle at the end belongs to the sentence.
        while end > at + 1 && self.items[end - 1].kind == Kind::Punct {
            end -= 1;
        }
        end
    }

    /// Where the name begins inside the run, its last title, and what the words themselves tell.
    fn name(&self, whole: usize, end: usize) -> (usize, WordId, u32) {
        let class = |at: usize| self.tokens.vocabulary.info(self.items[at].word).class;
        let word = |at: usize| self.items[at].is_word();
        let mut seen = 0;
        let last = end - 1;
        let organisation = word(last)
            && class(last) & (is::ORG_WORD | is::ORG | is::MEDIA) != 0
            && class(last) & is::GIVEN == 0
            || (whole..end).any(|at| self.phrase(at, end, is::ORG))
            // Ministry of Defence, Committee for a Better City
            || (whole + 1..end).any(|at| {
                self.items[at].is_any(&[w::OF, w::FOR]) && class(at - 1) & is::ORG_WORD != 0
            });
        if organisation && !(end - whole == 1 && class(last) & (is::ORG | is::MEDIA) == 0) {
            return (whole, w::NONE, evidence::ORGANISATION);
        }
        let mut first = whole;
        let mut title = w::NONE;
        for at in whole..last {
            if !word(at) {
                continue;
            }
            let heads = is::TITLE | is::ROLE | is::ORG_WORD | is::DEMONYM | is::GROUP;
            let given = class(at) & is::GIVEN != 0
                && at == whole
                && class(at) & (is::ABBREVIATION | is::TITLE) == 0;
            if class(at) & heads != 0 && !given {
                first = at + 1;
                if class(at) & (is::TITLE | is::ROLE) != 0 {
                    title = self.items[at].word;
                }
            }
        }
        while first < last && self.items[first].kind == Kind::Punct {
            first += 1;
        }
        // “Co-author Joseph Hale”: a word that is no given name before one that is.
        let given =
            |at: usize| word(at) && class(at) & is::GIVEN != 0 && class(at) & is::COMMON_NAME == 0;
        let opens = class(first) & (is::GIVEN | is::NAME_PARTICLE | is::FAMILY_FIRST) != 0;
        if last >= first + 2
            && !opens
            && self.items[first].end - self.items[first].start > 2
            && given(first + 1)
        {
            first += 1;
        }
        if word(last)
            && first == last
            && class(last) & (is::TITLE | is::ROLE | is::DEMONYM | is::GROUP) != 0
            && class(last) & is::GIVEN == 0
        {
            let title_and_name = title != w::NONE && class(last) & is::TITLE == 0;
            if !title_and_name {
                return (whole, w::NONE, evidence::DESCRIPTION);
            }
        }
        if class(first) & is::GIVEN != 0 {
            seen |= evidence::GIVEN;
        }
        let place = (whole..end).all(|at| !word(at) || class(at) & (is::PLACE | is::US_STATE) != 0)
            || self.phrase(whole, end, is::PLACE);
        if place && class(first) & is::GIVEN == 0 {
            seen |= evidence::PLACE;
        }
        if self.items[first..end]
            .iter()
            .all(|t| !t.is_word() || t.has(flag::ALL_CAPITALS))
        {
            seen |= evidence::CAPITALS;
        }
        (first, title, seen)
    }

    /// Whether a phrase of this class covers `items[at..end]` to its end.
    fn phrase(&self, at: usize, end: usize, class: u64) -> bool {
        self.tokens
            .vocabulary
            .lexicon
            .phrases(self.items[at].word)
            .iter()
            .any(|phrase| {
                phrase.info.any(class)
                    && phrase.words.len() == end - at
                    && phrase
                        .words
                        .iter()
                        .zip(&self.items[at..end])
                        .all(|(word, token)| token.word == *word)
            })
    }

    /// What stands around the run.
    fn around(&self, whole: usize, first: usize, end: usize) -> u32 {
        let mut seen = 0;
        let vocabulary = &self.tokens.vocabulary;
        if self.items[whole].has(flag::HEADLINE) {
            seen |= evidence::HEADLINE;
        }
        if whole == first && self.sentence_start(whole) {
            seen |= evidence::FIRST;
        }
        if let Some(before) = self.before(whole).filter(|b| b.is_word()) {
            let info = vocabulary.info(before.word);
            if before.small() && info.any(is::ROLE | is::TITLE | is::KIN) {
                seen |= evidence::ROLE_BEFORE;
            }
            if info.any(is::PREPOSITION) {
                seen |= evidence::PREPOSITION;
            }
            if before.is_any(&[w::IN, w::AT]) {
                seen |= evidence::PLACE_BEFORE;
            }
            if before.is(w::THE) {
                seen |= evidence::THE;
            }
            if before.small()
                && info.speech()
                && info.form(form::FINITE)
                && !info.has(verb_flag::NOUN)
            {
                seen |= evidence::SPEECH;
            }
        }
        let Some(after) = self.after(end) else {
            return seen | self.vocative(whole, end);
        };
        match after.kind {
            Kind::Possessive => seen |= evidence::POSSESSIVE,
            Kind::Word if after.small() => {
                let info = vocabulary.info(after.word);
                if info.speech() && info.form(form::FINITE) {
                    seen |= evidence::SPEECH;
                }
                if info.form(form::FINITE) || info.any(is::AUX) {
                    seen |= evidence::VERB;
                    if seen & evidence::PREPOSITION == 0 {
                        seen |= evidence::SUBJECT;
                    }
                }
            }
            Kind::Punct => {
                let next = self.after(end + 1);
                let party = |t: &Token| {
                    t.is_word()
                        && t.capital()
                        && matches!(
                            self.tokens.vocabulary.word(t.word).as_bytes(),
                            [b'd' | b'r' | b'i'] | [b'd' | b'r' | b'i', b'-', ..]
                        )
                };
                let apposition = after.mark == Punct::Comma
                    && next.is_some_and(|n| {
                        n.kind == Kind::Number && n.end - n.start <= 3
                            || n.is_any(&[w::A, w::AN, w::WHO, w::WHOSE])
                            || self.names_role(end + 1)
                            || n.is(w::THE) && self.after(end + 2).is_some_and(|m| m.small())
                            || party(n)
                    });
                if apposition || after.mark == Punct::OpenBracket && next.is_some_and(party) {
                    seen |= evidence::APPOSITION;
                }
            }
            _ => {}
        }
        seen | self.vocative(whole, end)
    }

    /// “political science professor at”: small words that end in a role, and no verb among them.
    fn names_role(&self, from: usize) -> bool {
        (from..from + ROLE_WORDS)
            .map_while(|at| self.after(at).filter(|token| token.small()))
            .take_while(|token| {
                let info = self.tokens.info(token);
                let grammar =
                    is::AUX | is::PRONOUN | is::PREPOSITION | is::CONJUNCTION | is::SUBORDINATOR;
                let verb = info.reporting() && info.form(form::PAST | form::ING);
                !(info.any(grammar) || verb)
            })
            .any(|token| self.tokens.is_class(token, is::ROLE | is::TITLE))
    }

    /// `Well, Anna, …`, `Come, Anna!` inside a quote.
    fn vocative(&self, whole: usize, end: usize) -> u32 {
        if self.piece.is_none() {
            return 0;
        }
        let stop = |t: Option<&Token>| {
            t.is_none_or(|t| {
                matches!(
                    t.punct(),
                    Some(
                        Punct::Comma
                            | Punct::Period
                            | Punct::Exclamation
                            | Punct::Question
                            | Punct::Semicolon
                            | Punct::Colon
                            | Punct::Dash
                    )
                )
            })
        };
        let opens = |t: Option<&Token>| {
            stop(t)
                || t.is_some_and(|t| {
                    t.is_any(&[w::MY, w::DEAR, w::O]) || self.tokens.is_class(t, is::EXCLAMATION)
                })
        };
        if opens(self.before(whole)) && stop(self.after(end)) {
            evidence::VOCATIVE
        } else {
            0
        }
    }
}

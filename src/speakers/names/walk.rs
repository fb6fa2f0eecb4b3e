//! How far one run of capitals goes, where its name begins, and what stands around it.

use super::evidence;
use crate::lang::{flags as verb_flag, form, is, w, WordId};
use crate::tokens::{flag, Kind, Punct, Token, Tokens};

/// Words of an apposition up to its role noun.
const ROLE_WORDS: usize = 4;
/// Offices that are nobody's surname.
const OFFICES: [&str; 16] = [
    "minister",
    "secretary",
    "commissioner",
    "president",
    "governor",
    "director",
    "leader",
    "spokesman",
    "spokeswoman",
    "chairman",
    "chairwoman",
    "officer",
    "ambassador",
    "executive",
    "superintendent",
    "premier",
];
/// Items after a name and its comma within which the verb stands that it speaks by.
const CLAUSE_ITEMS: usize = 14;
/// Words of a body's name after a comma or “and” in it.
const BODY_WORDS: usize = 10;
/// Small words in a row inside one name: van der.
const PARTICLES: usize = 3;

/// The items that one walk sees.
pub(super) struct Walk<'a> {
    pub tokens: &'a Tokens<'a>,
    pub items: &'a [Token],
    pub bounds: std::ops::Range<usize>,
    pub piece: Option<u32>,
    pub sentence: u32,
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

    pub(super) fn starts(&self, at: usize) -> bool {
        let token = &self.items[at];
        if !token.capital() {
            return false;
        }
        let title = self
            .tokens
            .is_class(token, is::TITLE | is::ROLE | is::ORG_WORD | is::DEMONYM)
            && !self.tokens.is_class(token, is::PRONOUN | is::DETERMINER);
        title || self.part(at, self.sentence_start(at)) || self.place_words(at) > 0
    }

    /// Words of the place of several words that is named at `at`: New York.
    fn place_words(&self, at: usize) -> usize {
        let phrases = self.tokens.vocabulary.lexicon.phrases(self.items[at].word);
        let here = |words: &[WordId]| {
            let items = self.items[at..self.bounds.end].iter();
            words.len() <= items.len()
                && items
                    .zip(words)
                    .all(|(token, word)| token.word == *word && token.capital())
        };
        let found = phrases
            .iter()
            .filter(|phrase| phrase.info.any(is::PLACE | is::US_STATE) && here(&phrase.words));
        found.map(|phrase| phrase.words.len()).max().unwrap_or(0)
    }

    /// The item after the last of the run that begins at `at`.
    pub(super) fn end(&self, at: usize, to: usize) -> usize {
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
                // Hassan al-Rashid
                Kind::Word => {
                    let text = self.tokens.vocabulary.word(token.word);
                    text.starts_with("al-")
                        || self.tokens.is_class(token, is::NAME_PARTICLE) && name_follows(1)
                }
                Kind::Number => false,
                // Elizabeth “Betty” Moore: no other piece comes here.
                Kind::Quote => next_capital(1),
                // the Dock Workers' Alliance
                Kind::Possessive => {
                    let several = is::GROUP | is::GENERIC_PERSON | is::ROLE;
                    let body = self.items.get(end + 1).is_some_and(|next| {
                        next.capital() && self.tokens.is_class(next, is::ORG_WORD)
                    });
                    body && end + 1 < to && self.tokens.is_class(&self.items[end - 1], several)
                }
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
                    && !self.minister_of_state(end)
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
            // Dr (Mrs) Lee
            if let Some(after) = self.bracketed_title(end).filter(|after| *after < to) {
                end = after;
                continue;
            }
            // Arun s/o Raman
            if self.son_of(end) && next_capital(3) {
                end += 4;
                continue;
            }
            // the Rail, Tram and Tunnel Union
            if let Some(after) = self.rest_of_body(at, end, to) {
                end = after;
                continue;
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

    /// A title in brackets between a title and a name; the item after it.
    fn bracketed_title(&self, at: usize) -> Option<usize> {
        let punct = |at: usize, mark: Punct| self.after(at).is_some_and(|t| t.is_punct(mark));
        let title = |at: usize| {
            self.after(at)
                .is_some_and(|t| self.tokens.is_class(t, is::TITLE))
        };
        if !punct(at, Punct::OpenBracket) || !title(at + 1) {
            return None;
        }
        let before = at - 1 - usize::from(punct(at - 1, Punct::Period));
        let close = at + 2 + usize::from(punct(at + 2, Punct::Period));
        let name = self.after(close + 1)?;
        let closed = punct(close, Punct::CloseBracket) && name.is_word() && name.capital();
        (closed && title(before)).then_some(close + 1)
    }

    /// “the Economic and Financial Crimes Commission”: what a body deals with is a list of words that nobody is called by, from
    /// “the” to what bodies are called. The item after its next word, if `end` is the comma or “and” before it.
    fn rest_of_body(&self, at: usize, end: usize, to: usize) -> Option<usize> {
        let joint = |t: &Token| t.is(w::AND) || t.is_punct(Punct::Comma);
        let the = self.before(at).is_some_and(|t| t.is(w::THE));
        if !the || !joint(self.after(end)?) {
            return None;
        }
        let own = is::GIVEN | is::PLACE | is::ORG | is::MEDIA | is::TITLE | is::ROLE | is::ORG_WORD;
        let named = |t: &Token| t.is_word() && t.capital();
        let plain = |t: &Token| named(t) && !self.tokens.is_class(t, own | is::DEMONYM | is::GROUP);
        let before = self.items[at..end].iter();
        if !before.filter(|t| !joint(t)).all(plain) {
            return None;
        }
        let reach = to.min(end + BODY_WORDS);
        let rest = (end..reach).take_while(|k| joint(&self.items[*k]) || plain(&self.items[*k]));
        let last = rest.last()?;
        let noun = self.items.get(last + 1).filter(|_| last + 1 < reach)?;
        // The list has an “and” before its last word.
        let and = self.items[end..=last].iter().any(|t| t.is(w::AND));
        let noun = named(noun) && self.tokens.is_class(noun, is::ORG_WORD);
        (noun && and && !joint(&self.items[last])).then_some(end + 1)
    }

    /// “s/o”, “d/o”, “a/l”, “a/p”: son or daughter of, in names.
    fn son_of(&self, at: usize) -> bool {
        let word = |at: usize| {
            self.after(at)
                .map_or("", |t| self.tokens.vocabulary.word(t.word))
        };
        let slash = self.after(at + 1).is_some_and(|t| t.is_punct(Punct::Slash));
        slash
            && matches!(
                (word(at), word(at + 2)),
                ("s" | "d", "o") | ("a", "l" | "p")
            )
    }

    /// Where the name begins inside the run, its last title, and what the words themselves tell.
    pub(super) fn name(&self, whole: usize, end: usize) -> (usize, WordId, u32) {
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
        // Hartwell & Greene, H&G
        let joined = (whole..end).any(|at| {
            self.items[at].is_punct(Punct::Ampersand)
                || word(at)
                    && self
                        .tokens
                        .vocabulary
                        .word(self.items[at].word)
                        .contains('&')
        });
        if joined {
            return (whole, w::NONE, evidence::ORGANISATION);
        }
        if organisation && !(end - whole == 1 && class(last) & (is::ORG | is::MEDIA) == 0) {
            return (whole, w::NONE, evidence::ORGANISATION);
        }
        let mut first = whole;
        // “New Hampshire Republican”: the place is no name of hers.
        let place = self.place_words(whole);
        if whole + place < end {
            first += place;
        }
        // Sri Lanka Cricket
        let human = is::GIVEN | is::ROLE | is::TITLE | is::DEMONYM | is::GROUP;
        if place > 0 && end == whole + place + 1 && word(last) && class(last) & human == 0 {
            return (whole, w::NONE, evidence::ORGANISATION);
        }
        let mut title = w::NONE;
        for at in first..last {
            if !word(at) {
                continue;
            }
            let heads = is::TITLE | is::ROLE | is::ORG_WORD | is::DEMONYM | is::GROUP;
            if let Some(office) = self.office(at) {
                (first, title) = (at + 1, office);
                continue;
            }
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
        if title == w::NONE {
            first = self.behind_office(whole, last).unwrap_or(first);
        }
        // “Co-author Joseph Hale”: a word that is no given name before one that is.
        let given =
            |at: usize| word(at) && class(at) & is::GIVEN != 0 && class(at) & is::COMMON_NAME == 0;
        let opens = class(first) & (is::GIVEN | is::NAME_PARTICLE | is::FAMILY_FIRST) != 0;
        if last >= first + 2
            && !opens
            && self.items[first].end - self.items[first].start > 2
            && given(first + 1)
            && self.like_a_role(first)
        {
            first += 1;
        }
        if word(last)
            && first == last
            && class(last) & (is::TITLE | is::ROLE | is::DEMONYM | is::GROUP) != 0
            && class(last) & is::GIVEN == 0
        {
            let title_and_name = title != w::NONE && class(last) & is::TITLE == 0;
            if !title_and_name && !self.kin_as_name(whole, last) {
                return (whole, w::NONE, evidence::DESCRIPTION);
            }
        }
        // the Finance Minister: an office, where no given name begins it.
        let office = || OFFICES.contains(&self.tokens.vocabulary.word(self.items[last].word));
        if word(last) && first < last && class(first) & is::GIVEN == 0 && office() {
            return (whole, w::NONE, evidence::DESCRIPTION);
        }
        if class(first) & is::GIVEN != 0 {
            seen |= evidence::GIVEN;
        }
        // Northern Grid, British Gas: no surname of anybody.
        let of_nation = end == whole + 2 && first == last && class(whole) & is::DEMONYM != 0;
        let party = is::GIVEN | is::ROLE | is::GROUP | is::TITLE;
        if of_nation
            && class(whole) & party == 0
            && class(last) & (is::GIVEN | is::TITLE) == 0
            && !self.party(whole)
        {
            return (whole, w::NONE, evidence::ORGANISATION);
        }
        let place = (whole..end).all(|at| !word(at) || class(at) & (is::PLACE | is::US_STATE) != 0)
            || self.phrase(whole, end, is::PLACE | is::US_STATE);
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

    /// Whether a word that the lexicon does not have is made like one for what people do; or begins the sentence, or is written
    /// in capitals, so that nothing shows that it is a name.
    fn like_a_role(&self, at: usize) -> bool {
        const ENDS: [&str; 8] = ["er", "or", "ist", "ian", "ant", "man", "woman", "ess"];
        let word = self.tokens.vocabulary.word(self.items[at].word);
        let prefix = word.starts_with("co-") || word.starts_with("ex-");
        prefix
            || ENDS.iter().any(|end| word.ends_with(end))
            || self.items[at].has(flag::ALL_CAPITALS)
    }

    /// “Minister of State for Trade”: whether the state ends at `at`, which is of no body.
    fn minister_of_state(&self, at: usize) -> bool {
        let word = |back: usize| at.checked_sub(back).filter(|at| *at >= self.bounds.start);
        let state =
            word(1).is_some_and(|k| self.tokens.vocabulary.word(self.items[k].word) == "state");
        state && word(2).is_some_and(|k| self.items[k].is(w::OF)) && self.items[at].is(w::FOR)
    }

    /// “Minister for Water Resources Ann Lee”: the name behind an office that runs into it, when the office is all that stands
    /// before.
    fn behind_office(&self, whole: usize, last: usize) -> Option<usize> {
        let before = self.before(whole).filter(|t| t.is_any(&[w::OF, w::FOR]))?;
        let office = whole.checked_sub(2).filter(|at| *at >= self.bounds.start)?;
        let role = |t: &Token| t.capital() && self.tokens.is_class(t, is::ROLE | is::TITLE);
        let head = &self.items[office];
        // minister of state for
        let long = before.is(w::FOR)
            && self.minister_of_state(whole - 1)
            && office >= self.bounds.start + 2
            && role(&self.items[office - 2]);
        if !role(head) && !long {
            return None;
        }
        (whole + 1..last).find(|at| {
            self.tokens
                .is_class(&self.items[*at], is::GIVEN | is::FAMILY_FIRST)
        })
    }

    /// “Then Mother laughed”, “Ma, I'm home”: what a child calls its people is a name, without an article or an owner before it;
    /// what is a title too is one in the narration only.
    fn kin_as_name(&self, whole: usize, last: usize) -> bool {
        let token = &self.items[last];
        let kin = self.tokens.is_class(token, is::KIN);
        let title = self.piece.is_some() && self.tokens.is_class(token, is::TITLE);
        if !kin || whole < last || title || token.has(flag::HEADLINE) {
            return false;
        }
        let owned = self.before(whole).is_some_and(|before| {
            before.kind == Kind::Possessive || self.tokens.is_class(before, is::DETERMINER)
        });
        let counts = self.tokens.vocabulary.counts(token.word);
        // “Father of three dies”, “Mother and son were hurt”: without a verb behind it no name, and with one not said of any mother.
        let acts = || {
            let next = self.after(last + 1);
            next.is_some_and(|next| self.tokens.acts(next))
        };
        let known = counts.capital_inside > 0 || !self.sentence_start(whole) || acts();
        !owned && known
    }

    /// Republican Lee, Briton Lee: nouns of people that surnames stand behind.
    fn party(&self, at: usize) -> bool {
        const PARTIES: [&str; 7] = [
            "republican",
            "democrat",
            "conservative",
            "liberal",
            "socialist",
            "communist",
            "briton",
        ];
        PARTIES.contains(&self.tokens.vocabulary.word(self.items[at].word))
    }

    /// The title that a hyphened word ends in: Detective-Inspector, Vice-Admiral.
    fn office(&self, at: usize) -> Option<WordId> {
        let vocabulary = &self.tokens.vocabulary;
        let (_, last) = vocabulary.word(self.items[at].word).rsplit_once('-')?;
        let last = vocabulary.get(last)?;
        let info = vocabulary.info(last);
        (info.any(is::TITLE | is::ROLE) && !info.any(is::GIVEN)).then_some(last)
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
    pub(super) fn around(&self, whole: usize, first: usize, end: usize) -> u32 {
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
        if self.own_name(whole, end) {
            seen |= evidence::SELF;
        }
        let Some(after) = self.after(end) else {
            return seen | self.vocative(whole, end);
        };
        let opened = self
            .before(whole)
            .is_some_and(|t| t.is_punct(Punct::OpenBracket));
        let closed = after.is_punct(Punct::CloseBracket) && end == whole + 1;
        if opened && closed && self.items[whole].has(flag::ALL_CAPITALS) {
            seen |= evidence::ACRONYM;
        }
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
                    if self.behind_quote(whole) && self.tokens.acts(after) {
                        seen |= evidence::BESIDE;
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
                            || self.names_role(end + 1) && !self.calls(end + 1)
                            || n.is(w::THE) && self.after(end + 2).is_some_and(|m| m.small())
                            || n.capital() && self.possessive(end + 2) && self.names_role(end + 3)
                            || party(n)
                    });
                if apposition || after.mark == Punct::OpenBracket && next.is_some_and(party) {
                    seen |= evidence::APPOSITION;
                }
                if after.mark == Punct::Comma
                    && seen & evidence::PREPOSITION == 0
                    && self.speaks_behind(end)
                {
                    seen |= evidence::SPEECH;
                }
            }
            _ => {}
        }
        seen | self.vocative(whole, end)
    }

    /// `I'm Ina.`, `I am Ina, …`, `My name is Ina.`, `Name's Ina.` inside a quote.
    fn own_name(&self, whole: usize, end: usize) -> bool {
        let back = |items: usize| self.before((whole + 1).saturating_sub(items));
        let is = |items, words: &[WordId]| back(items).is_some_and(|token| token.is_any(words));
        let first = is(1, &[w::M, w::AM]) && is(2, &[w::I]);
        // “Her name is Ina”: somebody else's.
        let name = is(1, &[w::IS, w::POSS]) && is(2, &[w::NAME]);
        let own = name && back(3).is_none_or(|token| token.is(w::MY) || !token.is_word());
        // “If I'm Ina, who are you?”
        let supposed = back(3).is_some_and(|token| self.tokens.is_class(token, is::SUBORDINATOR));
        let ends = self.after(end).is_none_or(|token| token.punct().is_some());
        self.piece.is_some() && (first && !supposed || own) && ends
    }

    /// Whether a quote ends right before, in the same paragraph.
    fn behind_quote(&self, at: usize) -> bool {
        let quote = at.checked_sub(1).map(|before| &self.items[before]);
        self.piece.is_none()
            && quote.is_some_and(|quote| quote.is_quote() && self.items[at].start <= quote.end + 1)
    }

    /// “Perera, playing his second match, said”: a verb of speech behind the next comma, and no name before it.
    fn speaks_behind(&self, comma: usize) -> bool {
        let clause =
            (comma + 1..comma + CLAUSE_ITEMS).map_while(|at| self.after(at).map(|t| (at, t)));
        let mut clause = clause.take_while(|(_, t)| !t.is_quote() && !t.is_punct(Punct::Period));
        let Some((end, _)) = clause.find(|(_, t)| t.is_punct(Punct::Comma)) else {
            return false;
        };
        let participle = self.after(comma + 1).is_some_and(|t| {
            let info = self.tokens.info(t);
            info.form(form::ING) || info.any(is::WH | is::PREPOSITION)
        });
        let verb = |t: &Token| {
            let info = self.tokens.info(t);
            t.small() && info.speech() && info.form(form::THIRD | form::PAST)
        };
        participle && self.after(end + 1).is_some_and(verb)
    }

    /// “Yes, sir, …” inside a quote: whoever is spoken to, and no role of the word before.
    fn calls(&self, at: usize) -> bool {
        let vocative = |token: &Token| self.tokens.is_class(token, is::VOCATIVE);
        self.piece.is_some()
            && self.after(at).is_some_and(vocative)
            && self.after(at + 1).is_none_or(|next| next.punct().is_some())
    }

    fn possessive(&self, at: usize) -> bool {
        self.after(at).is_some_and(|t| t.kind == Kind::Possessive)
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
        if !opens(self.before(whole)) || !stop(self.after(end)) {
            return 0;
        }
        let comma = |token: &Token| token.is_punct(Punct::Comma);
        let ends = self.after(end).is_none_or(|token| !comma(token));
        if ends && self.before(whole).is_some_and(comma) {
            evidence::VOCATIVE | evidence::CALLED
        } else {
            evidence::VOCATIVE
        }
    }
}

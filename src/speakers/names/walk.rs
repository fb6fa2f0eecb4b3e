//! How far one run of capitals goes.

mod around;
mod event;
mod name;

use crate::lang::{also, form, is, w, List, WordId};
use crate::tokens::{flag, Kind, Punct, Token, Tokens};

/// Words of a body's name after a comma or “and” in it.
const BODY_WORDS: usize = 10;
/// Initials without stops in a row: D Y Varanthel.
const INITIALS: usize = 4;
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
            || token.length() < 2 && !(self.is_initial(at) || self.bare_initial(at))
        {
            return false;
        }
        let info = self.tokens.vocabulary.info(token.word());
        // “on 2 June, who said”
        let numbered = || {
            let number = |t: &Token| t.kind() == Kind::Number;
            self.before(at).is_some_and(number)
        };
        if info.any(is::MONTH) && (numbered() || self.tells_when(at)) {
            return false;
        }
        let counts = self.tokens.vocabulary.counts(token.word());
        if info.any(is::GIVEN | is::COMMON_NAME) && !info.any(is::NOT_A_NAME | is::SUBJECT) {
            let word = info.any(is::COMMON_NAME) && counts.small > counts.capital_inside / 2;
            return !(first && word) || info.any(is::GIVEN) && self.opens_full_name(at);
        }
        if first && info.any(is::GIVEN) && self.opens_full_name(at) {
            return true;
        }
        if info.any(is::DAY) && self.titled_day(at) {
            return true;
        }
        if info.any(is::NUMBER) && self.number_as_name(at, first) {
            return true;
        }
        if info.any(is::NOT_A_NAME | is::AUX | is::PRONOUN | is::EXCLAMATION | is::DAY) {
            // “Black”, “May”: names all the same inside a run. “the New Quarterly”: a small word there would have a small letter.
            let named = info.any(is::COMMON_NAME | is::GIVEN) || self.heads_body(at);
            return !first && named && !token.has(flag::HEADLINE);
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
        // “Mum-of-three Ann Lee said”, “Sixteen-year-old Ann Lee said”, and not “Zorrel-of-Nine said”
        if token.has(flag::JOINED) {
            let vocabulary = &self.tokens.vocabulary;
            let word = vocabulary.word(token.word());
            let first = word.split_once("-of-");
            let known = |first| {
                vocabulary
                    .get(first)
                    .is_none_or(|word| vocabulary.info(word).any(is::KNOWN))
            };
            if first.is_some_and(|(first, _)| known(first)) || word.ends_with("-year-old") {
                return false;
            }
        }
        // The first word of a sentence: believed where it never (or seldom) has a small letter.
        let common = info.any(is::ADVERB | is::GROUP | is::NUMBER | is::TIME) || info.forms != 0;
        let seldom = counts.small == 0 || counts.capital_inside > 2 * counts.small;
        seldom && (!common || counts.capital_inside > 0)
    }

    /// “Last May, a judge ruled”, “in April”, and no name: “in May's view”, “since April Lee left”.
    fn tells_when(&self, at: usize) -> bool {
        let word = |t: &Token| self.tokens.listed(List::Whens, t);
        let named = |t: &Token| t.is_word() && t.capital() || t.kind() == Kind::Possessive;
        self.before(at).is_some_and(word) && !self.after(at + 1).is_some_and(named)
    }

    /// “the New Quarterly”, “the Good Law Council”: whether a capital stands between “the” and another that bodies are called by.
    fn heads_body(&self, at: usize) -> bool {
        let body = |t: &Token| {
            t.is_word() && t.capital() && self.tokens.is_class(t, is::ORG_WORD | is::MEDIA)
        };
        let other = is::AUX | is::PRONOUN | is::EXCLAMATION | is::DAY;
        self.before(at).is_some_and(|t| t.is(w::THE))
            && !self.tokens.is_class(&self.items[at], other)
            && self.after(at + 1).is_some_and(body)
    }

    /// “Agent Nine”, “said Seven”: a number with a capital, behind another capital or beside a verb of speech.
    fn number_as_name(&self, at: usize, first: bool) -> bool {
        let (before, after) = (self.before(at), self.after(at + 1));
        if self.items[at].has(flag::HEADLINE) {
            return false;
        }
        let other = is::NUMBER | is::GRAMMAR | is::NOT_A_NAME | is::DAY | is::MONTH;
        let head = |t: &Token| t.is_word() && t.capital() && !self.tokens.is_class(t, other);
        if before.is_some_and(head) {
            return true;
        }
        let counts = self.tokens.vocabulary.counts(self.items[at].word());
        let says = |t: &Token| self.tokens.acts(t) && self.tokens.info(t).speech();
        (!first || counts.capital_inside > 0)
            && (before.is_some_and(says) || after.is_some_and(says))
    }

    /// “Will Estradane, the chairman,”, “April Estradane said”: a common word at the head of a sentence, before a capital that is no word
    /// of the text, is a given name where an apposition or a verb of speech follows.
    fn opens_full_name(&self, at: usize) -> bool {
        let Some(surname) = self.after(at + 1).filter(|t| t.is_word() && t.capital()) else {
            return false;
        };
        let word = surname.word();
        let info = self.tokens.vocabulary.info(word);
        let name = info.class == 0 && self.tokens.vocabulary.counts(word).small == 0;
        if !name || surname.has(flag::HEADLINE) {
            return false;
        }
        let comma = self.after(at + 2).is_some_and(|t| t.is_punct(Punct::Comma));
        // “…,” Bill Estradane: no sentence begins there.
        let behind_quote = self.before(at).is_some_and(Token::is_quote);
        let says = |t: &Token| self.tokens.acts(t) && self.tokens.info(t).speech();
        comma || behind_quote || self.after(at + 2).is_some_and(says)
    }

    /// “Hon. Sunday Gana”: a day between a title and a surname is a given name.
    fn titled_day(&self, at: usize) -> bool {
        let stop = self.before(at).is_some_and(|t| t.is_punct(Punct::Period));
        let title = self.before(at - usize::from(stop));
        let surname = self
            .after(at + 1)
            .is_some_and(|t| t.is_word() && t.capital());
        surname && title.is_some_and(|t| t.capital() && self.tokens.is_class(t, is::TITLE))
    }

    fn is_initial(&self, at: usize) -> bool {
        let token = &self.items[at];
        // R.K.
        let several = || {
            let word = self.tokens.vocabulary.word(token.word()).as_bytes();
            word.get(1) == Some(&b'.')
        };
        token.is_word() && several()
            || token.length() <= 2
                && self
                    .items
                    .get(at + 1)
                    .is_some_and(|next| next.is_punct(Punct::Period) && next.start == token.end())
    }

    /// `P Varanthel`, `M K Varanthel`: an initial without its stop, before a surname or more such. “I” is none, nor is an article
    /// at the head of a sentence; behind a small word it is “vitamin C”.
    fn bare_initial(&self, at: usize) -> bool {
        let letter = |at: usize| {
            self.after(at)
                .is_some_and(|t| t.is_word() && t.capital() && t.length() == 1 && !t.is(w::I))
        };
        let article = self.items[at].is(w::A) && self.sentence_start(at);
        if !letter(at) || article {
            return false;
        }
        let surname = at + 1 + (1..INITIALS).take_while(|more| letter(at + more)).count();
        self.after(surname).is_some_and(|t| {
            let info = self.tokens.info(t);
            let other = is::GRAMMAR | is::NOT_A_NAME | is::ORG_WORD | is::PLACE_WORD | is::ORG;
            t.is_word() && t.capital() && !t.has(flag::ALL_CAPITALS) && !info.any(other)
        })
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
        title && !self.first_of_couple(at)
            || self.part(at, self.sentence_start(at))
            || self.place_words(at) > 0
    }

    /// “Mr. and Mrs. Lee”: “Mr.” alone names nobody.
    fn first_of_couple(&self, at: usize) -> bool {
        let title = |at: usize| {
            self.after(at)
                .is_some_and(|t| self.tokens.is_class(t, is::TITLE))
        };
        let stop = self
            .after(at + 1)
            .is_some_and(|t| t.is_punct(Punct::Period));
        let and = at + 1 + usize::from(stop);
        title(at) && self.after(and).is_some_and(|t| t.is(w::AND)) && title(and + 1)
    }

    /// Words of the place or body of several words that is named at `at`: New York, Downing Street.
    fn place_words(&self, at: usize) -> usize {
        let phrases = self
            .tokens
            .vocabulary
            .lexicon
            .phrases(self.items[at].word());
        let here = |words: &[WordId]| {
            let items = self.items[at..self.bounds.end].iter();
            words.len() <= items.len()
                && items
                    .zip(words)
                    .all(|(token, word)| token.word() == *word && token.capital())
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
            // John Smith, Jr.
            if self.suffix_behind_comma(end, to) {
                end += 2;
                break;
            }
            if let Some(after) = self.several_join(at, end, to) {
                end = after;
            } else if self.joins(end, to) {
                end += 1;
            } else {
                break;
            }
        }
        // A full stop or particle at the end belongs to the sentence.
        while end > at + 1 && self.items[end - 1].kind() == Kind::Punct {
            end -= 1;
        }
        end
    }

    /// Whether a capital that may be part of a name stands at `at`, before `to`.
    fn part_at(&self, at: usize, to: usize) -> bool {
        let capital = |next: &Token| next.is_word() && next.capital();
        at < to && self.items.get(at).is_some_and(capital) && self.part(at, false)
    }

    /// A capital, with small words of names before it: van der Meer.
    fn name_follows(&self, from: usize, to: usize) -> bool {
        let particle = |token: &Token| self.tokens.is_class(token, is::NAME_PARTICLE);
        let rest = self.items[from.min(to)..to].iter();
        let small = rest
            .take(PARTICLES)
            .take_while(|t| particle(t) && !t.capital());
        self.part_at(from + small.count(), to)
    }

    /// Whether the item at `end` goes on with the name before it.
    fn joins(&self, end: usize, to: usize) -> bool {
        let token = &self.items[end];
        let joins = match token.kind() {
            Kind::Word if token.capital() => {
                self.part(end, false)
                    || self
                        .tokens
                        .is_class(token, is::TITLE | is::ROLE | is::ORG_WORD)
            }
            // Hassan al-Rashid
            Kind::Word => {
                let article = || (self.tokens.vocabulary.word(token.word())).starts_with("al-");
                token.has(flag::JOINED) && article()
                    // Caldera Motors plc
                    || token.length() == 3
                        && self.tokens.vocabulary.info(token.word()).is_also(also::LEGAL_FORM)
                    || self.tokens.is_class(token, is::NAME_PARTICLE) && self.name_follows(end + 1, to)
            }
            Kind::Number => false,
            // Elizabeth “Betty” Moore: no other piece comes here.
            Kind::Quote => self.part_at(end + 1, to),
            Kind::Possessive => self.owner_of_body(end, to),
            // Mr. Lee, J. Smith, Mr. van Houten, Robert C. “Bob” Moore
            Kind::Punct if token.mark() == Punct::Period => {
                let nickname = end + 1 < to && self.items[end + 1].is_quote();
                token.start == self.items[end - 1].end()
                    && self.tokens.abbreviates(&self.items[end - 1])
                    && self.name_follows(end + 1 + usize::from(nickname), to)
            }
            Kind::Punct if token.mark() == Punct::Ampersand => self.part_at(end + 1, to),
            _ => false,
        };
        // Ministry of Defence
        joins || self.of_a_body(end) && !self.minister_of_state(end) && self.part_at(end + 1, to)
    }

    /// “of” and “for” behind a word for a body.
    fn of_a_body(&self, at: usize) -> bool {
        self.items[at].is_any(&[w::OF, w::FOR])
            && (self.tokens.is_class(&self.items[at - 1], is::ORG_WORD) || self.friends_of(at))
    }

    /// “the Friends of Arlen Baths”, “the Daughters of Mercy”: people who have a capital behind “the” are a society.
    fn friends_of(&self, of: usize) -> bool {
        let people = &self.items[of - 1];
        let the = || self.before(of - 1).is_some_and(|t| t.is(w::THE));
        self.items[of].is(w::OF)
            && people.capital()
            && !people.has(flag::HEADLINE | flag::ALL_CAPITALS)
            && self.tokens.is_class(people, is::GROUP)
            && the()
    }

    /// the Dock Workers' Alliance
    fn owner_of_body(&self, possessive: usize, to: usize) -> bool {
        let several = is::GROUP | is::GENERIC_PERSON | is::ROLE;
        let body = self
            .items
            .get(possessive + 1)
            .is_some_and(|next| next.capital() && self.tokens.is_class(next, is::ORG_WORD));
        // the Builders' Council: a mark without an s, of one byte or of three
        let plural = [1, 3].contains(&(self.items[possessive].length()));
        let owner = || self.tokens.is_class(&self.items[possessive - 1], several);
        body && possessive + 1 < to && (plural || owner())
    }

    /// Items from `end` on that go on with a name together; the item after them.
    fn several_join(&self, at: usize, end: usize, to: usize) -> Option<usize> {
        let article = |t: &Token| t.is_any(&[w::A, w::AN]);
        // Committee for a Better City
        if self.of_a_body(end)
            && self.items.get(end + 1).is_some_and(article)
            && self.part_at(end + 2, to)
        {
            return Some(end + 2);
        }
        // Dr (Mrs) Lee
        if let Some(after) = self.bracketed_title(end).filter(|after| *after < to) {
            return Some(after);
        }
        // Arun s/o Raman
        if self.son_of(end) && self.part_at(end + 3, to) {
            return Some(end + 4);
        }
        // the Rail, Tram and Tunnel Union
        self.rest_of_body(at, end, to)
    }

    /// Jr. behind a comma; “Ann Lee, PhD” is called Ann Lee.
    fn suffix_behind_comma(&self, comma: usize, to: usize) -> bool {
        self.items[comma].is_punct(Punct::Comma)
            && self.items.get(comma + 1).is_some_and(|next| {
                let of_two = || self.tokens.info(next).is_also(also::ELDER | also::YOUNGER);
                let suffix = next.capital() && self.tokens.is_class(next, is::NAME_SUFFIX);
                suffix && comma + 1 < to && of_two()
            })
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
            let token = self.after(at).filter(|t| t.is_word());
            token.map_or("", |t| self.tokens.vocabulary.word(t.word()))
        };
        let slash = self.after(at + 1).is_some_and(|t| t.is_punct(Punct::Slash));
        slash
            && matches!(
                (word(at), word(at + 2)),
                ("s" | "d", "o") | ("a", "l" | "p")
            )
    }

    /// “Minister of State for Trade”: whether the state ends at `at`, which is of no body.
    fn minister_of_state(&self, at: usize) -> bool {
        let word = |back: usize| at.checked_sub(back).filter(|at| *at >= self.bounds.start);
        let state = word(1).is_some_and(|k| self.items[k].is(w::STATE));
        state && word(2).is_some_and(|k| self.items[k].is(w::OF)) && self.items[at].is(w::FOR)
    }
}

//! Where the text mentions somebody: names and descriptions of the cast, pronouns, role nouns.

mod beside;

use super::{Mention, Mentioned, Mentions, Sort, NOBODY, READINGS};
use crate::extraction::Gender;
use crate::lang::{form, hint, is, w, WordId};
use crate::speakers::cast::{Cast, Form};
use crate::speakers::flow::{Flow, OUTSIDE};
use crate::speakers::hailed::hails;
use crate::tokens::{Kind, Punct, Token, Tokens};

/// Words between a determiner and a role noun: “the fat old man”.
const ADJECTIVES: usize = 3;
/// What stands before a relative's noun: “my mother”.
const OWNERS: [WordId; 4] = [w::MY, w::HIS, w::HER, w::THEIR];
/// Nouns of people.
const PEOPLE: u64 = is::HUMAN | is::ANIMAL;

/// The hints of words that mention somebody, or stand beside who is mentioned.
const HINTS: u8 = hint::PRONOUN | hint::PERSON | hint::SPEAKS;
/// A form of the cast begins with the word.
const NAME: u8 = hint::MOVES;
const _: () = assert!(HINTS & NAME == 0);

/// Finds the mentions; who is meant is chosen later.
pub(super) struct Finder<'a> {
    flow: &'a Flow,
    tokens: &'a Tokens<'a>,
    mentions: Mentions,
    taken: Vec<bool>,
    /// Verbs of speech in the narration that may be a tag's.
    verbs: Vec<u32>,
    /// See [`Cast::open`].
    open: bool,
}

/// A determiner that may stand before a description.
fn introduces(word: WordId, tokens: &Tokens<'_>) -> bool {
    tokens.vocabulary.info(word).any(is::DETERMINER)
        && !tokens.vocabulary.info(word).any(is::NUMBER)
}

impl<'a> Finder<'a> {
    pub(super) fn new(
        flow: &'a Flow,
        tokens: &'a Tokens<'a>,
        cast: &Cast,
        mentions: Mentions,
    ) -> Self {
        Finder {
            flow,
            tokens,
            mentions,
            taken: vec![false; flow.items.len()],
            open: cast.open,
            verbs: Vec::new(),
        }
    }

    /// All mentions, those beside verbs last.
    pub(super) fn run(mut self, cast: &Cast) -> Mentions {
        self.find(cast);
        self.beside_verbs();
        self.mentions
    }

    fn word(&self, at: usize) -> WordId {
        self.flow.word(at)
    }

    /// For each word what it may be: those of its hints that count here, and [`NAME`] where forms of the cast begin with it. Most
    /// items are none of these, and one look tells.
    fn beginnings(&self, cast: &Cast) -> Vec<u8> {
        let vocabulary = &self.tokens.vocabulary;
        let hints = vocabulary.lexicon.hints();
        let mut all = Vec::with_capacity(vocabulary.own().end as usize);
        all.extend(hints.all().iter().map(|hints| hints & HINTS));
        all.resize(vocabulary.own().end as usize, 0);
        for word in cast.firsts() {
            if let Some(beginnings) = all.get_mut(word as usize) {
                *beginnings |= NAME;
            }
        }
        all
    }

    fn find(&mut self, cast: &Cast) {
        let (flow, beginnings) = (self.flow, self.beginnings(cast));
        let of = |word: WordId| beginnings.get(word as usize).copied().unwrap_or(0);
        let verb = |at: &usize| {
            let token = &flow.items[*at];
            token.small() && of(token.word()) & hint::SPEAKS != 0 && flow.outside(*at)
        };
        let you = flow.teller.tells_you();
        let mut at = 0;
        while let Some(token) = flow.items.get(at) {
            let beginning = of(token.word());
            if beginning == 0 || !token.is_word() {
                at += 1;
                continue;
            }
            if beginning & NAME != 0 {
                if let Some(end) = self.name(at, cast) {
                    let verbs = (at..end).filter(verb);
                    self.verbs.extend(verbs.map(|at| at as u32));
                    at = end;
                    continue;
                }
            }
            if beginning & HINTS == 0 {
                at += 1;
                continue;
            }
            self.verbs.extend(verb(&at).then_some(at as u32));
            let info = self.tokens.vocabulary.info(token.word());
            // “You sit down.”: as good as “I”, where the story is told to somebody.
            let told = you && token.is(w::YOU) && flow.outside(at);
            if let Some(sort) = pronoun(token.word()).or_else(|| told.then_some(Sort::I)) {
                self.push(at, at + 1, Mentioned::Pronoun, sort, []);
            } else if self.flow.outside(at)
                && info.any(is::ROLE | is::KIN | is::GENERIC_PERSON | is::ANIMAL)
                && self.determined(at)
                && !self.modifies(at)
            {
                self.push(at, at + 1, Mentioned::Role, sort_of(info.gender), []);
            }
            at += 1;
        }
    }

    fn push(
        &mut self,
        first: usize,
        last: usize,
        what: Mentioned,
        sort: Sort,
        people: impl IntoIterator<Item = u32>,
    ) {
        let from = self.mentions.readings.len();
        let people = people.into_iter().take(READINGS);
        self.mentions.readings.extend(people);
        let count = self.mentions.readings.len() - from;
        self.taken[first..last].fill(true);
        self.mentions.all.push(Mention {
            first: first as u32,
            last: last as u32,
            what,
            sort,
            count: count as u16,
            from: from as u32,
            person: NOBODY,
        });
    }

    /// “a young corporal”: the word that can stand for people (“the young”) goes with the noun behind it.
    fn modifies(&self, at: usize) -> bool {
        let next = self.flow.items.get(at + 1);
        let noun = |next: &Token| next.small() && self.tokens.is_class(next, PEOPLE);
        self.word(at) == w::YOUNG && next.is_some_and(noun)
    }

    /// “the angry policeman” is the policeman, where “the other” and “the second” are not.
    fn like_before(&self, at: usize) -> bool {
        let apart = |at: usize| {
            let (word, info) = (self.word(at), self.tokens.vocabulary.info(self.word(at)));
            [w::OTHER, w::ANOTHER, w::LATTER, w::FORMER].contains(&word)
                || info.any(is::NUMBER)
                || self.tokens.vocabulary.word(word).ends_with("er")
        };
        let near = (at.saturating_sub(ADJECTIVES)..at).rev();
        let mut adjectives = near.take_while(|at| !introduces(self.word(*at), self.tokens));
        !adjectives.any(apart) && self.determined(at)
    }

    /// “the fat old man”: a determiner a few small words before.
    fn determined(&self, at: usize) -> bool {
        for back in 1..=ADJECTIVES + 1 {
            let Some(before) = at.checked_sub(back).map(|b| self.flow.items[b]) else {
                return false;
            };
            if !before.is_word() {
                return false;
            }
            if introduces(before.word(), self.tokens) {
                return true;
            }
            if before.capital() {
                return false;
            }
        }
        false
    }

    /// A name of the cast that begins at `at`; the item after it.
    fn name(&mut self, at: usize, cast: &Cast) -> Option<usize> {
        let token = self.flow.items[at];
        // “her new husband”: the second word of the form may stand further on.
        let owner = self.open && OWNERS.contains(&token.word());
        let owned = if owner { cast.forms(token.word()) } else { &[] };
        let others = (!owner).then(|| cast.forms_with(token.word(), self.second(at)));
        for form in owned.iter().chain(others.into_iter().flatten()) {
            let Some((end, capitals)) = self.matches(form, at) else {
                continue;
            };
            let small = capitals == 0;
            let own = self.owned(form);
            let meant = if own {
                // In a speech it is the speaker's mother.
                self.flow.outside(at)
            } else if form.description || form.words.len() > 1 && small {
                !small || self.described(at, form, cast)
            } else {
                capitals >= self.capitals_of(form)
                    && !(form.words.len() == 1 && self.common_here(at))
            };
            if !meant {
                continue;
            }
            let wanted = self.titled(at, form);
            let fits = |person: &u32| {
                wanted == Gender::Unknown
                    || [wanted, Gender::Unknown].contains(&cast.people[*person as usize].gender)
            };
            let people = form.people.iter().copied().filter(fits);
            if people.clone().next().is_some() || wanted == Gender::Unknown {
                let small_role = form.description && small || own;
                let what = if small_role {
                    Mentioned::Description
                } else {
                    Mentioned::Name
                };
                let gender = form.words.last().map_or(Gender::Unknown, |word| {
                    self.tokens.vocabulary.info(*word).gender
                });
                self.push(at, end, what, sort_of(gender), people);
            } else {
                self.push(at, end, Mentioned::Stranger, Sort::Either, []);
            }
            return Some(end);
        }
        None
    }

    /// Whether a form in small letters that stands at `at` is somebody of the cast there.
    fn described(&self, at: usize, form: &Form, cast: &Cast) -> bool {
        let before = if at > 0 { self.word(at - 1) } else { w::NONE };
        let alone = form.words.len() == 1;
        let article = [w::A, w::AN].contains(&before);
        let owned = at > 0 && self.flow.items[at - 1].kind() == Kind::Possessive;
        let after_word = owned && self.open && alone
            || introduces(before, self.tokens)
            || [w::OLD, w::YOUNG, w::LITTLE].contains(&before)
            || self.open && self.like_before(at);
        let known = !(alone && article) || self.open && self.tagged(at);
        // “Another voice” is not the voice.
        before != w::ANOTHER
            && (after_word && known
                || cast.enters(self.flow.items[at].start)
                || self.open && alone && self.hailed(at))
    }

    /// How many words of a form are written large: “de la” need not be.
    fn capitals_of(&self, form: &Form) -> usize {
        let small = is::NAME_PARTICLE | is::PREPOSITION | is::DETERMINER | is::CONJUNCTION;
        let large = |word: &&WordId| {
            let info = self.tokens.vocabulary.info(**word);
            (!info.any(small) || info.any(is::NUMBER)) && **word != w::POSS
        };
        form.words.iter().filter(large).count()
    }

    /// “Thank you, vicar”: called by an office in small letters.
    fn hailed(&self, at: usize) -> bool {
        let piece = self.flow.piece(at);
        let info = self.tokens.info(&self.flow.items[at]);
        // “Listen, man,” may be said to anybody.
        let anybody = info.any(is::GENERIC_PERSON | is::KIN | is::ANIMAL);
        let called = info.any(is::TITLE_ALONE | is::VOCATIVE);
        if piece == OUTSIDE || !called && (anybody || !self.ends(at)) {
            return false;
        }
        hails(self.flow.words(piece), at - self.flow.bounds(piece).0)
    }

    /// “No, gaffer.”: between a mark or a “no” and the end of a sentence.
    fn ends(&self, at: usize) -> bool {
        let piece = self.flow.piece(at);
        let behind = self
            .flow
            .items
            .get(at + 1)
            .filter(|_| self.flow.is_in(piece, at + 1));
        let ends = |t: &Token| {
            matches!(
                t.punct(),
                Some(Punct::Period | Punct::Question | Punct::Exclamation)
            )
        };
        let first = at
            .checked_sub(1)
            .is_none_or(|before| !self.flow.is_in(piece, before));
        !first && behind.is_none_or(ends)
    }

    /// “…,” said a stranger: behind a verb of saying and an article.
    fn tagged(&self, at: usize) -> bool {
        at.checked_sub(2).is_some_and(|verb| {
            let info = self.tokens.info(&self.flow.items[verb]);
            info.speech() && info.form(form::PAST | form::THIRD)
        })
    }

    /// “my mother”: what a text that has no list calls a relative.
    fn owned(&self, form: &Form) -> bool {
        self.open && OWNERS.contains(&form.words[0])
    }

    /// The second word of a name that begins at `at`: “St. Clair”, “Mary-Ann”.
    fn second(&self, at: usize) -> Option<WordId> {
        let between = |token: &&Token| matches!(token.punct(), Some(Punct::Period | Punct::Hyphen));
        let mut behind = self.flow.items[at + 1..].iter().skip_while(between);
        let token = behind.next()?;
        (!matches!(token.kind(), Kind::Punct | Kind::Quote)).then_some(token.word())
    }

    /// Where the form ends if it stands here, and how many of its words have a capital.
    fn matches(&self, form: &Form, at: usize) -> Option<(usize, usize)> {
        let (mut end, mut capitals) = (at, 0);
        let owned = self.owned(form);
        for (n, word) in form.words.iter().enumerate() {
            // “her new husband”
            let between = if n == 1 && owned { ADJECTIVES - 1 } else { 0 };
            end += (end..end + between)
                .take_while(|at| self.adjective(*at, *word))
                .count();
            while n > 0
                && self
                    .flow
                    .items
                    .get(end)
                    .is_some_and(|t| matches!(t.punct(), Some(Punct::Period | Punct::Hyphen)))
            {
                end += 1;
            }
            let token = self.flow.items.get(end)?;
            if token.word() != *word || matches!(token.kind(), Kind::Punct | Kind::Quote) {
                return None;
            }
            capitals += usize::from(token.capital());
            end += 1;
        }
        self.flow.together(at, end - 1).then_some((end, capitals))
    }

    /// A small word of no grammar that is not the noun itself.
    fn adjective(&self, at: usize, noun: WordId) -> bool {
        let token = self.flow.items.get(at);
        token.is_some_and(|token| {
            token.small() && token.word() != noun && !self.tokens.is_class(token, is::GRAMMAR)
        })
    }

    /// A name that is a common word too, at the start of a sentence.
    fn common_here(&self, at: usize) -> bool {
        let word = self.flow.items[at].word();
        let counts = self.tokens.vocabulary.counts(word);
        let common = self.tokens.vocabulary.info(word).any(is::COMMON_NAME) || counts.small > 0;
        common && counts.small * 2 > counts.capital_inside && self.sentence_start(at)
    }

    fn sentence_start(&self, at: usize) -> bool {
        if at == 0 || !self.flow.together(at - 1, at) {
            // After a comma and a quote: `…," Rose said`.
            return !(at > 0
                && self.flow.outside(at)
                && self.flow.items[at - 1].is_punct(Punct::Comma));
        }
        matches!(
            self.flow.items[at - 1].punct(),
            Some(Punct::Period | Punct::Exclamation | Punct::Question)
        )
    }

    /// The gender that a title before the name asks for.
    fn titled(&self, at: usize, form: &Form) -> Gender {
        if form.words.len() > 1 {
            return Gender::Unknown;
        }
        let mut before = at.checked_sub(1);
        if before.is_some_and(|b| self.flow.items[b].is_punct(Punct::Period)) {
            before = before.and_then(|b| b.checked_sub(1));
        }
        let Some(title) = before
            .map(|b| self.flow.items[b])
            .filter(|t| t.is_word() && t.capital())
        else {
            return Gender::Unknown;
        };
        let info = self.tokens.vocabulary.info(title.word());
        if info.any(is::TITLE) {
            info.gender
        } else {
            Gender::Unknown
        }
    }
}

fn sort_of(gender: Gender) -> Sort {
    match gender {
        Gender::Male => Sort::Male,
        Gender::Female => Sort::Female,
        Gender::Unknown => Sort::Either,
    }
}

fn pronoun(word: WordId) -> Option<Sort> {
    Some(match word {
        w::HE | w::HIS | w::HIM | w::HIMSELF => Sort::Male,
        w::SHE | w::HER | w::HERS | w::HERSELF => Sort::Female,
        w::I | w::ME | w::MY | w::MYSELF => Sort::I,
        w::WE => Sort::We,
        w::THEY => Sort::They,
        _ => return None,
    })
}

//! Mentions in the order of the text, inside and outside quotes: names of the cast, pronouns, role nouns.

use std::collections::HashMap;

use super::cast::{Cast, Form};
use crate::extraction::Gender;
use crate::lang::{form, hint, is, w, WordId};
use crate::layout::Layout;
use crate::tokens::{Punct, Token, Tokens};

/// Words between a determiner and a role noun: “the fat old man”.
const ADJECTIVES: usize = 3;
/// Items within which he or she after a name tells the name's gender.
const PRONOUN_REACH: u32 = 15;
/// Weight of the longer forms with the same word, for what an ambiguous name means.
const LONGER: f32 = 0.5;
/// What stands before a relative's noun: “my mother”.
const OWNERS: [WordId; 3] = [w::MY, w::HIS, w::HER];
/// Nouns of people.
const PEOPLE: u64 = is::ROLE | is::TITLE | is::KIN | is::GENERIC_PERSON | is::ANIMAL;
/// Nobody.
pub(crate) const NOBODY: u32 = u32::MAX;
/// Not inside a quote.
pub(crate) const OUTSIDE: u32 = u32::MAX;

/// The whole text as one sequence: the words of each piece stand where the piece stands.
#[derive(Debug, Default)]
pub(crate) struct Flow {
    pub items: Vec<Token>,
    /// The piece of each item, or [`OUTSIDE`].
    pub piece: Vec<u32>,
    /// Item ranges by paragraph and by piece.
    pub paragraphs: Vec<(u32, u32)>,
    pub pieces: Vec<(u32, u32)>,
}

impl Flow {
    /// The sequence, in the memory of another.
    pub(crate) fn within(tokens: &Tokens<'_>, layout: &Layout, mut flow: Flow) -> Flow {
        let total = tokens.outer.len() + tokens.inner.len();
        flow.items.clear();
        flow.items.reserve(total);
        flow.piece.clear();
        flow.piece.reserve(total);
        flow.paragraphs.clear();
        flow.pieces.clear();
        flow.pieces.resize(layout.pieces.len(), (0, 0));
        for paragraph in &tokens.paragraphs {
            let first = flow.items.len() as u32;
            let mut outer = &tokens.outer[paragraph.first as usize..paragraph.last as usize];
            while let Some(at) = outer.iter().position(Token::is_quote) {
                flow.add(&outer[..at], OUTSIDE);
                if let Some(piece) = outer[at].piece() {
                    let from = flow.items.len() as u32;
                    flow.add(tokens.inside(piece), piece as u32);
                    flow.pieces[piece] = (from, flow.items.len() as u32);
                }
                outer = &outer[at + 1..];
            }
            flow.add(outer, OUTSIDE);
            flow.paragraphs.push((first, flow.items.len() as u32));
        }
        flow
    }

    fn add(&mut self, items: &[Token], piece: u32) {
        self.items.extend_from_slice(items);
        self.piece.resize(self.items.len(), piece);
    }
}

/// What a mention is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mentioned {
    /// A name of somebody in the cast.
    Name,
    /// A description in small letters that the list has: “the waiter”.
    Description,
    /// A pronoun.
    Pronoun,
    /// A role noun that the list does not have: “the old man”.
    Role,
    /// A name of somebody else: Mrs. where only a Mr. is known.
    Stranger,
}

/// Person and number of a pronoun, gender of a role noun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    Male,
    Female,
    Either,
    I,
    We,
    They,
}

impl Sort {
    pub(crate) fn gender(self) -> Gender {
        match self {
            Sort::Male => Gender::Male,
            Sort::Female => Gender::Female,
            _ => Gender::Unknown,
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

/// One mention: a range of items, and who is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mention {
    pub first: u32,
    pub last: u32,
    pub what: Mentioned,
    pub sort: Sort,
    /// The likeliest person, or [`NOBODY`].
    pub person: u32,
    /// All readings: a range in [`Mentions::readings`].
    pub from: u32,
    pub to: u32,
}

impl Mention {
    pub(crate) fn named(&self) -> bool {
        matches!(self.what, Mentioned::Name | Mentioned::Description)
    }
}

/// All mentions, in order.
#[derive(Debug, Default)]
pub(crate) struct Mentions {
    pub all: Vec<Mention>,
    pub readings: Vec<u32>,
    /// For every [`STRIDE`] items the first mention that does not begin before them.
    from: Vec<u32>,
}

/// Items for which one place among the mentions is kept.
const STRIDE: usize = 16;

impl Mentions {
    /// Finds and resolves the mentions of a text, in the memory of another's. Linear in its length.
    pub(crate) fn new(
        flow: &Flow,
        tokens: &Tokens<'_>,
        cast: &mut Cast,
        mut mentions: Mentions,
    ) -> Mentions {
        mentions.all.clear();
        mentions.readings.clear();
        mentions.from.clear();
        let mut finder = Finder {
            flow,
            tokens,
            mentions,
            taken: vec![false; flow.items.len()],
            open: cast.open,
            verbs: Vec::new(),
        };
        finder.find(cast);
        finder.beside_verbs();
        let mut mentions = finder.mentions;
        mentions.all.sort_by_key(|m| m.first);
        mentions.index(flow.items.len());
        mentions.genders(flow, cast);
        mentions.choose(flow, cast.people.len());
        mentions
    }

    /// Those that begin in a range of items.
    pub(crate) fn within(&self, from: usize, to: usize) -> &[Mention] {
        let first = self.place_of(from);
        let last = self.place_of(to.max(from));
        &self.all[first..last]
    }

    /// The first mention that does not begin before an item.
    fn place_of(&self, item: usize) -> usize {
        let from = match self.from.get(item / STRIDE) {
            Some(from) => *from as usize,
            None => return self.all.len(),
        };
        let before = |m: &&Mention| (m.first as usize) < item;
        from + self.all[from..].iter().take_while(before).count()
    }

    fn index(&mut self, items: usize) {
        let mut at = 0;
        for stretch in 0..=items / STRIDE {
            while (self.all.get(at)).is_some_and(|m| (m.first as usize) < stretch * STRIDE) {
                at += 1;
            }
            self.from.push(at as u32);
        }
    }

    pub(crate) fn readings(&self, mention: &Mention) -> &[u32] {
        &self.readings[mention.from as usize..mention.to as usize]
    }

    /// He or she after a name tells an unknown gender, where two in three agree.
    fn genders(&self, flow: &Flow, cast: &mut Cast) {
        let mut votes = vec![(0u32, 0u32); cast.people.len()];
        for pair in self.all.windows(2) {
            let (name, pronoun) = (&pair[0], &pair[1]);
            let outside = flow.piece[name.first as usize] == OUTSIDE
                && flow.piece[pronoun.first as usize] == OUTSIDE;
            if name.what == Mentioned::Name
                && name.to - name.from == 1
                && outside
                && pronoun.what == Mentioned::Pronoun
                && pronoun.first - name.first < PRONOUN_REACH
            {
                let vote = &mut votes[self.readings[name.from as usize] as usize];
                match pronoun.sort {
                    Sort::Male => vote.0 += 1,
                    Sort::Female => vote.1 += 1,
                    _ => {}
                }
            }
        }
        for (person, (he, she)) in cast.people.iter_mut().zip(votes) {
            if person.gender == Gender::Unknown && he + she >= 2 {
                if he > 2 * she {
                    person.gender = Gender::Male;
                } else if she > 2 * he {
                    person.gender = Gender::Female;
                }
            }
        }
    }

    /// An ambiguous name means whoever is named often and was named lately.
    ///
    /// A short form means rather whom longer forms with the same word name: “Hugo” is Hugo Lind where Hugo Marsh is Marsh.
    fn choose(&mut self, flow: &Flow, people: usize) {
        let mut often = vec![0u32; people];
        let mut longer: HashMap<(u32, WordId), u32> = HashMap::new();
        for mention in self.all.iter().filter(|m| m.named() && m.to - m.from == 1) {
            let person = self.readings[mention.from as usize];
            often[person as usize] += 1;
            if mention.last - mention.first > 1 {
                for item in &flow.items[mention.first as usize..mention.last as usize] {
                    *longer.entry((person, item.word)).or_default() += 1;
                }
            }
        }
        let mut last = vec![None; people];
        for mention in self.all.iter_mut().filter(|m| m.named()) {
            let readings = &self.readings[mention.from as usize..mention.to as usize];
            let word = flow.items[mention.last as usize - 1].word;
            let score = |person: &u32| {
                let longer = match readings.len() {
                    1 => 0,
                    _ => longer.get(&(*person, word)).copied().unwrap_or(0),
                };
                let recency = last[*person as usize]
                    .map_or(5.0, |at: u32| 0.25 * ((1 + mention.first - at) as f32).ln());
                ((1 + often[*person as usize]) as f32).ln() - recency
                    + LONGER * ((1 + longer) as f32).ln()
            };
            let best = readings.iter().copied().reduce(|best, other| {
                if score(&other) > score(&best) {
                    other
                } else {
                    best
                }
            });
            if let Some(person) = best {
                mention.person = person;
                last[person as usize] = Some(mention.first);
            }
        }
    }
}

struct Finder<'a> {
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

impl Finder<'_> {
    fn word(&self, at: usize) -> WordId {
        match self.flow.items.get(at) {
            Some(token) if token.is_word() => token.word,
            _ => w::NONE,
        }
    }

    fn find(&mut self, cast: &Cast) {
        let (flow, hints) = (self.flow, self.tokens.vocabulary.lexicon.hints());
        let verb = |at: &usize| {
            let token = &flow.items[*at];
            token.small() && hints.any(token.word, hint::SPEAKS) && flow.piece[*at] == OUTSIDE
        };
        let mut at = 0;
        while let Some(token) = flow.items.get(at) {
            if !token.is_word() {
                at += 1;
                continue;
            }
            if cast.begins(token.word) {
                if let Some(end) = self.name(at, cast) {
                    let verbs = (at..end).filter(verb);
                    self.verbs.extend(verbs.map(|at| at as u32));
                    at = end;
                    continue;
                }
            }
            if !hints.any(token.word, hint::PRONOUN | hint::PERSON | hint::SPEAKS) {
                at += 1;
                continue;
            }
            self.verbs.extend(verb(&at).then_some(at as u32));
            let info = self.tokens.vocabulary.info(token.word);
            if let Some(sort) = pronoun(token.word) {
                self.push(at, at + 1, Mentioned::Pronoun, sort, []);
            } else if self.flow.piece[at] == OUTSIDE
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
        let from = self.mentions.readings.len() as u32;
        self.mentions.readings.extend(people);
        let to = self.mentions.readings.len() as u32;
        self.taken[first..last].fill(true);
        self.mentions.all.push(Mention {
            first: first as u32,
            last: last as u32,
            what,
            sort,
            person: NOBODY,
            from,
            to,
        });
    }

    /// “a young corporal”: the word that can stand for people (“the young”) goes with the noun behind it.
    fn modifies(&self, at: usize) -> bool {
        let next = self.flow.items.get(at + 1);
        let noun = |next: &Token| next.small() && self.tokens.is_class(next, PEOPLE);
        self.word(at) == w::YOUNG && next.is_some_and(noun)
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
            if introduces(before.word, self.tokens) {
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
        for form in cast.forms(token.word) {
            let Some((end, capitals)) = self.matches(form, at) else {
                continue;
            };
            let before = if at > 0 { self.word(at - 1) } else { w::NONE };
            let small = capitals == 0;
            let own = self.open && OWNERS.contains(&form.words[0]);
            if own {
                // In a speech it is the speaker's mother.
                if self.flow.piece[at] != OUTSIDE {
                    continue;
                }
            } else if form.description || form.words.len() > 1 && small {
                let article = [w::A, w::AN].contains(&before);
                let after_word = introduces(before, self.tokens)
                    || [w::OLD, w::YOUNG, w::LITTLE].contains(&before);
                let known = !(form.words.len() == 1 && article) || self.open && self.tagged(at);
                if small && (!after_word || !known) && !cast.enters(token.start) {
                    continue;
                }
            } else {
                let needed = form
                    .words
                    .iter()
                    .filter(|word| {
                        !self.tokens.vocabulary.info(**word).any(
                            is::NAME_PARTICLE | is::PREPOSITION | is::DETERMINER | is::CONJUNCTION,
                        ) && **word != w::POSS
                    })
                    .count();
                if capitals < needed || form.words.len() == 1 && self.common_here(at) {
                    continue;
                }
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

    /// “…,” said a stranger: behind a verb of saying and an article.
    fn tagged(&self, at: usize) -> bool {
        at.checked_sub(2).is_some_and(|verb| {
            let info = self.tokens.info(&self.flow.items[verb]);
            info.speech() && info.form(form::PAST | form::THIRD)
        })
    }

    /// Where the form ends if it stands here, and how many of its words have a capital.
    fn matches(&self, form: &Form, at: usize) -> Option<(usize, usize)> {
        let (mut end, mut capitals) = (at, 0);
        let owned = self.open && OWNERS.contains(&form.words[0]);
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
            if token.word != *word
                || matches!(
                    token.kind,
                    crate::tokens::Kind::Punct | crate::tokens::Kind::Quote
                )
            {
                return None;
            }
            capitals += usize::from(token.capital());
            end += 1;
        }
        (self.flow.piece[at] == self.flow.piece[end - 1]).then_some((end, capitals))
    }

    /// A small word of no grammar that is not the noun itself.
    fn adjective(&self, at: usize, noun: WordId) -> bool {
        let token = self.flow.items.get(at);
        token.is_some_and(|token| {
            token.small() && token.word != noun && !self.tokens.is_class(token, is::GRAMMAR)
        })
    }

    /// A name that is a common word too, at the start of a sentence.
    fn common_here(&self, at: usize) -> bool {
        let word = self.flow.items[at].word;
        let counts = self.tokens.vocabulary.counts(word);
        let common = self.tokens.vocabulary.info(word).any(is::COMMON_NAME) || counts.small > 0;
        common && counts.small * 2 > counts.capital_inside && self.sentence_start(at)
    }

    fn sentence_start(&self, at: usize) -> bool {
        if at == 0 || self.flow.piece[at - 1] != self.flow.piece[at] {
            // After a comma and a quote: `…," Rose said`.
            return !(at > 0
                && self.flow.piece[at] == OUTSIDE
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
        let info = self.tokens.vocabulary.info(title.word);
        if info.any(is::TITLE) {
            info.gender
        } else {
            Gender::Unknown
        }
    }

    /// Noun phrases right beside a verb of speech, whatever the noun: “said the lawyer”, “the lawyer replied”.
    fn beside_verbs(&mut self) {
        const NOUN_WORDS: usize = 4;
        let stop = |finder: &Self, at: usize| {
            let info = finder.tokens.vocabulary.info(finder.word(at));
            info.any(is::GRAMMAR) || finder.word(at) == w::NONE
        };
        for at in std::mem::take(&mut self.verbs) {
            let at = at as usize;
            if introduces(self.word(at + 1), self.tokens) {
                let mut end = at + 2;
                while end < self.flow.items.len()
                    && end < at + 2 + NOUN_WORDS
                    && self.flow.items[end].small()
                    && !stop(self, end)
                    && self.flow.piece[end] == OUTSIDE
                {
                    end += 1;
                }
                if end > at + 2 && !self.taken[at + 2..end].contains(&true) {
                    self.push_noun(end - 1);
                }
            }
            let mut before = at.wrapping_sub(1);
            if before < at
                && self
                    .tokens
                    .vocabulary
                    .info(self.word(before))
                    .any(is::ADVERB)
            {
                before = before.wrapping_sub(1);
            }
            if before < at
                && before > 0
                && self.flow.items[before].small()
                && !self.taken[before]
                && !stop(self, before)
            {
                let mut first = before - 1;
                while first > 0
                    && before - first < NOUN_WORDS
                    && self.flow.items[first].small()
                    && !self.taken[first]
                    && !stop(self, first)
                {
                    first -= 1;
                }
                let object = first > 0
                    && self
                        .tokens
                        .vocabulary
                        .info(self.word(first - 1))
                        .any(is::PREPOSITION);
                if introduces(self.word(first), self.tokens) && !object {
                    self.push_noun(before);
                }
            }
        }
    }

    fn push_noun(&mut self, at: usize) {
        let gender = self.tokens.vocabulary.info(self.flow.items[at].word).gender;
        self.push(at, at + 1, Mentioned::Role, sort_of(gender), []);
    }
}

/// Whether a small word is a verb that reports speech, in a form that can be a tag.
pub(crate) fn speaks(tokens: &Tokens<'_>, token: &Token) -> bool {
    token.is_word() && (tokens.vocabulary.lexicon.hints()).any(token.word, hint::SPEAKS)
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

/// Pronouns that can be a subject.
pub(crate) fn subject_pronoun(word: WordId) -> bool {
    matches!(word, w::HE | w::SHE | w::I | w::WE | w::THEY)
}

//! Whoever or whatever is called by certain words: found by all the words and shorter ones that mean the same, or made.

use crate::extraction::{Gender, SpeakerKind};
use crate::lang::{is, w, WordId};
use crate::speakers::resolve::{Entity, Walk, DESCRIPTION_WORDS};
use crate::tokens::{Kind, Punct, Token};

/// Words of a body that goes by the last of them; what is longer is a description.
const TAIL_WORDS: usize = 5;

/// Words that call somebody, and the items where they do.
struct Called<'w> {
    words: &'w [WordId],
    /// Without what only says which legal form a body has, if they end in it.
    plain: &'w [WordId],
    from: usize,
    to: usize,
    /// The items shown: without the article of a body, and without a possessive.
    shown: (usize, usize),
    /// The name of a body.
    named_body: bool,
}

impl Called<'_> {
    /// Ends in a legal form: Caldera Motors Inc.
    fn legal(&self) -> bool {
        self.plain.len() < self.words.len()
    }
}

impl Walk<'_> {
    /// The entity that items of the narration call by `words`.
    pub(super) fn entity_called(
        &mut self,
        words: &[WordId],
        (from, to): (usize, usize),
        kind: SpeakerKind,
        gender: Gender,
    ) -> u32 {
        let called = self.called_by(words, (from, to), kind);
        let items = &self.tokens.outer;
        let span = (items[called.shown.0].start, items[called.shown.1 - 1].end());
        if let Some(entity) = self.known_by(&called) {
            self.result.entities[entity as usize].mentions.push(span);
            return entity;
        }
        let short = if kind == SpeakerKind::Organisation && words.len() > 1 {
            self.letters(called.plain)
        } else {
            Vec::new()
        };
        let known = self.known_by_other(&called, &short);
        let entity = known.unwrap_or(self.result.entities.len() as u32);
        self.note_heads(&called, entity);
        self.note_first_word(&called, entity);
        self.note_words(&called, &short, entity);
        if known.is_some() {
            // The letters came first, as in a headline.
            let named = &mut self.result.entities[entity as usize];
            named.name = span;
            named.mentions.push(span);
            return entity;
        }
        // Most are mentioned again.
        let mut mentions = Vec::with_capacity(4);
        mentions.push(span);
        self.result.entities.push(Entity {
            person: None,
            kind,
            gender,
            name: span,
            mentions,
        });
        entity
    }

    fn called_by<'w>(
        &self,
        words: &'w [WordId],
        (from, to): (usize, usize),
        kind: SpeakerKind,
    ) -> Called<'w> {
        let items = &self.tokens.outer;
        let body = kind == SpeakerKind::Organisation;
        let article = body && to > from + 1 && items[from].is_any(&[w::THE, w::A, w::AN]);
        let mut end = to;
        while end > from + 1 && items[end - 1].kind() == Kind::Possessive {
            end -= 1;
        }
        // “Harlow Inc.”: the stop is none of its words.
        let stop = end > from + 1 && items[end - 1].is_punct(Punct::Period);
        let last = &items[end - 1 - usize::from(stop)];
        let named_body = body && (last.capital() || last.is_word() && self.legal_form(last.word()));
        let legal = named_body && words.len() > 1 && self.legal_form(words[words.len() - 1]);
        Called {
            words,
            plain: &words[..words.len() - usize::from(legal)],
            from,
            to,
            shown: (from + usize::from(article), end),
            named_body,
        }
    }

    /// Whoever was called so before, or a body by its first word.
    fn known_by(&mut self, called: &Called<'_>) -> Option<u32> {
        if let Some(entity) = self.by_words.get(called.words) {
            return Some(*entity);
        }
        let entity = self
            .first_word(called.words)
            .filter(|_| called.named_body)?;
        self.by_words.insert(called.words.into(), entity);
        Some(entity)
    }

    /// A body whose letters or whose first word came first, as in a headline, or that was called so without its legal form: Caldera Motors
    /// is Caldera Motors Inc.
    fn known_by_other(&self, called: &Called<'_>, short: &[WordId]) -> Option<u32> {
        let lettered = (short.iter()).find_map(|short| self.by_words.get(&[*short][..]));
        let lettered = lettered.copied().filter(|entity| self.lettered(*entity));
        lettered.or_else(|| {
            let plain = self.by_words.get(called.plain).copied();
            let plain = plain.filter(|_| called.legal());
            plain.or_else(|| self.first_word_alone(called))
        })
    }

    /// A body that the text has only called by one word until here, “Harlow” of Harlow Foods, if the word is a name and nothing else.
    fn first_word_alone(&self, called: &Called<'_>) -> Option<u32> {
        let [word, .., last] = *called.words else {
            return None;
        };
        let says_so = self.legal_form(last) || self.tokens.vocabulary.info(last).any(is::ORG_WORD);
        let alone = self.by_words.get(&[word][..]).copied()?;
        let entity = &self.result.entities[alone as usize];
        let body = entity.kind == SpeakerKind::Organisation && entity.person.is_none();
        (says_so && called.named_body && body && self.names_only(word)).then_some(alone)
    }

    /// Notes the nouns by which alone an entity may be called later.
    fn note_heads(&mut self, called: &Called<'_>, entity: u32) {
        let items = &self.tokens.outer;
        let (from, to) = (called.from, called.to);
        if let Some(head) = self.head(from, to).map(|at| items[at].word()) {
            self.by_head.push(head, entity);
        }
        // The Ministry of Fisheries is a ministry.
        let named = from + usize::from(items[from].is_any(&[w::THE, w::A, w::AN]));
        let mut behind = named + 1..to.min(named + 1 + DESCRIPTION_WORDS);
        let of = behind.find(|at| {
            let of = items[*at].is_any(&[w::OF, w::FOR]);
            // “a senior official at the ministry” is an official.
            let small = items[at - 1].small() && items[named].small();
            of && *at == named + 1 || small && self.tokens.is_class(&items[*at], is::PREPOSITION)
        });
        if let Some(of) = of {
            let head = items[of - 1].word();
            self.by_head.push(head, entity);
        }
    }

    /// Notes the first word of a body's name, unless it is another's as well.
    fn note_first_word(&mut self, called: &Called<'_>, entity: u32) {
        let last = &self.tokens.outer[called.shown.1 - 1];
        // “Aerolusa Flight 804” is no company.
        let numbered = || {
            last.kind() == Kind::Number
                || last.is_word() && {
                    let text = self.tokens.vocabulary.word(last.word());
                    text.bytes().any(|byte| byte.is_ascii_digit())
                }
        };
        if called.named_body && called.words.len() > 1 && !numbered() {
            let first = self.by_first.entry(called.words[0]).or_insert(Some(entity));
            if *first != Some(entity) {
                *first = None;
            }
        }
    }

    /// Notes all words, and those that mean the same: without the legal form, letters, the end of a long name.
    fn note_words(&mut self, called: &Called<'_>, short: &[WordId], entity: u32) {
        let words = called.words;
        self.by_words.insert(words.into(), entity);
        if called.legal() {
            self.by_words.entry(called.plain.into()).or_insert(entity);
        }
        for short in short {
            self.by_words.entry([*short][..].into()).or_insert(entity);
        }
        // The Sun-Dial is the Lagos Sun-Dial.
        if let [place, last] = *words {
            let place = self
                .tokens
                .vocabulary
                .info(place)
                .any(is::PLACE | is::US_STATE);
            let name = self.tokens.vocabulary.info(last).class == 0;
            if called.named_body && place && name {
                self.by_words.entry([last][..].into()).or_insert(entity);
            }
        }
        // The Harbour Council is the Arlen Harbour Council.
        let shown = &self.tokens.outer[called.shown.0..called.shown.1];
        let vocabulary = &self.tokens.vocabulary;
        let given = |word: &WordId| vocabulary.info(*word).any(is::GIVEN);
        let tails = called.named_body
            && words.len() <= TAIL_WORDS
            && !words.first().is_some_and(given)
            && shown.iter().all(Token::capital);
        if tails {
            for from in 1..words.len().saturating_sub(1) {
                self.by_words.entry(words[from..].into()).or_insert(entity);
            }
        }
    }
}

//! Bodies: their short forms in letters, and “the company”, “the union” that mean one of those named before.

use super::{Walk, DESCRIPTION_WORDS, MENTIONS_BACK, SENTENCES_BACK};
use crate::extraction::{Gender, SpeakerKind};
use crate::lang::{also, is, w, WordId};
use crate::speakers::names::{evidence, NameRun};
use crate::tokens::{Punct, Token};

/// Words that an acronym may be short for, small ones among them.
const ACRONYM_WORDS: usize = 10;
/// Items from “for” to the name of the body that somebody speaks for: “for the budget airline, Aerolusa”.
const SPOKEN_FOR_ITEMS: usize = 5;
/// Letters of an acronym, at least and at most.
const LETTERS: std::ops::RangeInclusive<usize> = 2..=7;
/// What speaks for a body when “the company” is said: sentences since, that it spoke, that it was a subject, that it is named
/// often, that its name says so.
const SENTENCE: f32 = -0.5;
const SPOKE: f32 = 0.8;
const SUBJECT: f32 = 0.8;
const OFTEN: f32 = 0.5;
const CALLED_SO: f32 = 1.5;

/// A body named in the narration.
#[derive(Debug, Clone, Copy)]
pub(super) struct Body {
    pub entity: u32,
    pub sentence: u32,
    pub subject: bool,
    pub spoke: bool,
    /// What its name ends in.
    pub head: WordId,
}

impl Walk<'_> {
    pub(super) fn organisation(&mut self, first: u32, last: u32) -> u32 {
        self.entity(
            first as usize,
            last as usize,
            SpeakerKind::Organisation,
            Gender::Unknown,
        )
    }

    /// A name that is nobody's may be a body's.
    pub(super) fn body(&mut self, place: &NameRun, sentence: u32) {
        let no_body =
            evidence::PLACE | evidence::DESCRIPTION | evidence::HEADLINE | evidence::ACRONYM;
        let last = &self.tokens.outer[place.last as usize - 1];
        let time = is::TIME | is::DAY | is::MONTH | is::DEMONYM | is::NUMBER | is::MEDIA;
        let whole = place.whole as usize;
        // “a spokeswoman for Harlows”
        let spoken_for = whole > 1
            && self.tokens.outer[whole - 1].is(w::FOR)
            && self
                .tokens
                .is_class(&self.tokens.outer[whole - 2], is::ROLE);
        // “a spokesman for the airline, Aerolusa,”
        let apposed = place.has(evidence::BODY) && whole > 0 && {
            let before = &self.tokens.outer[whole.saturating_sub(SPOKEN_FOR_ITEMS)..whole];
            before.iter().any(|t| t.is(w::FOR)) && before[before.len() - 1].is_punct(Punct::Comma)
        };
        let spoken_for = spoken_for || apposed;
        let known = place.has(evidence::ORGANISATION | evidence::BODY) || spoken_for;
        let lone = place.has(evidence::FIRST) && place.whole + 1 == place.last;
        if place.has(no_body)
            || self.tokens.is_class(last, time)
            || !known && (lone || place.has(evidence::PLACE_BEFORE))
        {
            return;
        }
        let subject = place.has(evidence::SUBJECT | evidence::SPEECH)
            && !place.has(evidence::POSSESSIVE | evidence::PREPOSITION)
            || spoken_for;
        // “in talks with Harlow”: Harlow Foods.
        let again = (place.words == 1).then(|| self.first_word(&[last.word()]));
        let again = again.flatten();
        if !known && !subject && place.words == 1 && again.is_none() {
            return;
        }
        // “The Courier also wrote”: the Arlen Courier, if that was named.
        let short = place.has(evidence::THE) && place.words == 1;
        let same = || self.same_head(last.word(), Some(SpeakerKind::Organisation));
        let entity = match again.or_else(|| short.then(same).flatten()) {
            Some(entity) => entity,
            None => self.organisation(place.whole, place.last),
        };
        // “the charity Lanterns”, “Lanterns magazine”
        let lexicon = self.tokens.vocabulary.lexicon;
        let small = |t: &&Token| t.is_word() && t.small();
        let before = whole.checked_sub(1).map(|at| &self.tokens.outer[at]);
        let before = before
            .filter(small)
            .filter(|t| !lexicon.means(t.word()).is_empty());
        let behind = self.tokens.outer.get(place.last as usize).filter(small);
        let behind = behind.filter(|t| lexicon.may_mean(t.word(), t.word()));
        for noun in [before, behind].into_iter().flatten() {
            self.by_head.push(noun.word(), entity);
        }
        self.bodies.push(Body {
            entity,
            sentence,
            subject,
            spoke: false,
            head: self.head_of_body(place),
        });
    }

    /// The noun of a body's name: the board of the Arlen Board of Trade.
    fn head_of_body(&self, place: &NameRun) -> WordId {
        let (first, last) = (place.whole as usize, place.last as usize);
        let name = &self.tokens.outer[first..last];
        let of = name.iter().position(|t| t.is_any(&[w::OF, w::FOR]));
        let noun = of
            .filter(|of| *of > 0)
            .map_or(&name[name.len() - 1], |of| &name[of - 1]);
        noun.word()
    }

    /// A body that speaks.
    pub(super) fn body_speaks(
        &mut self,
        entity: u32,
        sentence: u32,
        (first, last): (usize, usize),
    ) {
        let found = &self.result.entities[entity as usize];
        if found.kind != SpeakerKind::Organisation || found.person.is_some() {
            return;
        }
        let end = &self.tokens.outer[last - 1];
        // “Arlen's taste for a long kind of Lent”: no body, whatever its last word.
        let thing = self.tokens.outer[first..last]
            .iter()
            .any(|t| t.is_word() && t.small() && !self.tokens.is_class(t, is::GRAMMAR));
        if end.small() || thing || self.tokens.is_class(end, is::MEDIA) {
            return;
        }
        self.bodies.push(Body {
            entity,
            sentence,
            subject: true,
            spoke: true,
            head: end.word(),
        });
    }

    /// Whether a noun may mean bodies with other names, and means no people.
    pub(super) fn means_bodies(&self, noun: &Token) -> bool {
        let means = self.tokens.vocabulary.lexicon.means(noun.word());
        !means.is_empty() && !self.tokens.info(noun).any(is::ROLE | is::KIN)
    }

    /// “The union has called a strike.” The next “it” may be the union.
    pub(super) fn body_in_passing(&mut self, the: usize, sentence: u32, end: usize) {
        if !self.begins_sentence(the, sentence) {
            return;
        }
        let outer = &self.tokens.outer;
        let small = |at: &usize| {
            let token = &outer[*at];
            token.small() && !self.tokens.is_class(token, is::GRAMMAR)
        };
        let reach = end.min(the + 1 + DESCRIPTION_WORDS);
        let next = (the + 2..reach)
            .take_while(|at| small(&(at - 1)))
            .find(|at| self.tokens.predicates(&outer[*at]));
        let Some(next) = next else {
            return;
        };
        let noun = outer[next - 1];
        if !self.tokens.is_class(&noun, is::ORG_WORD) && !self.means_bodies(&noun) {
            return;
        }
        let same = self.same_head(noun.word(), Some(SpeakerKind::Organisation));
        let known = same.or_else(|| self.body_called(noun.word(), sentence));
        let known = known.or_else(|| self.lone_body((the, next - 1), sentence));
        let entity = known.unwrap_or_else(|| self.organisation(the as u32, next as u32));
        self.bodies.push(Body {
            entity,
            sentence,
            subject: true,
            spoke: false,
            head: noun.word(),
        });
    }

    /// “the company”, “the union”: the likeliest of the bodies named just before, where the noun is one that bodies with other
    /// names are called by.
    pub(super) fn body_called(&self, noun: WordId, sentence: u32) -> Option<u32> {
        let lexicon = self.tokens.vocabulary.lexicon;
        if lexicon.means(noun).is_empty() {
            return None;
        }
        let vocabulary = &self.tokens.vocabulary;
        let mut best: Option<(f32, u32)> = None;
        for body in self.bodies.iter().rev().take(MENTIONS_BACK) {
            let back = sentence - body.sentence;
            if back > SENTENCES_BACK {
                break;
            }
            let so = lexicon.may_mean(noun, body.head);
            // A ministry is no company, and no sea that says nothing; what has a name of its own may be anything.
            let silent = if body.spoke { 0 } else { is::PLACE_WORD };
            let what = is::ORG_WORD | silent;
            // A city that speaks is a government, and may be a club.
            let city = is::PLACE | is::US_STATE;
            let town = vocabulary.info(body.head).any(city) && !lexicon.may_mean(noun, w::CITY);
            let other = vocabulary.info(body.head).any(what) && body.head != noun || town;
            if other && !so {
                continue;
            }
            let count = self.result.entities[body.entity as usize].mentions.len();
            let when = |holds: bool, weight: f32| if holds { weight } else { 0.0 };
            let score = SENTENCE * back as f32
                + when(body.spoke, SPOKE)
                + when(body.subject, SUBJECT)
                + when(so, CALLED_SO)
                + OFTEN * (count as f32).ln_1p();
            if best.is_none_or(|(most, _)| score > most) {
                best = Some((score, body.entity));
            }
        }
        best.map(|(_, entity)| entity)
    }

    /// “the Bureau of Fisheries (BOF)”: the letters are the body whose words begin with them.
    pub(super) fn acronym(&mut self, at: usize) {
        let outer = &self.tokens.outer;
        let short = outer[at].word();
        let mut letters = self.tokens.vocabulary.word(short).bytes().rev().peekable();
        let mut first = at - 1;
        for back in (0..at - 1).rev().take(ACRONYM_WORDS) {
            let token = &outer[back];
            if !(token.is_word() || token.is_punct(Punct::Comma)) || letters.peek().is_none() {
                break;
            }
            if token.is_word() && token.capital() {
                let initial = self.tokens.vocabulary.word(token.word()).bytes().next();
                if initial != letters.next() {
                    return;
                }
                first = back;
            }
        }
        if letters.peek().is_some() || first + 1 >= at {
            return;
        }
        let entity = self.organisation(first as u32, at as u32 - 1);
        self.by_words.insert([short][..].into(), entity);
    }

    /// “Calderbrook” of Calderbrook Foods: the body whose name begins so, if the word is a name and nothing else.
    pub(super) fn first_word(&self, words: &[WordId]) -> Option<u32> {
        let [word] = *words else {
            return None;
        };
        let body = self.by_first.get(&word).copied().flatten();
        body.filter(|_| self.names_only(word))
    }

    /// Whether a word is a name wherever the text has it, and nothing that the lexicon knows.
    pub(super) fn names_only(&self, word: WordId) -> bool {
        let vocabulary = &self.tokens.vocabulary;
        let info = vocabulary.info(word);
        let other = is::PLACE
            | is::US_STATE
            | is::DEMONYM
            | is::ORG
            | is::ORG_WORD
            | is::MEDIA
            | is::GIVEN
            | is::GRAMMAR
            | is::ROLE
            | is::TITLE
            | is::TIME
            | is::GROUP
            | is::NUMBER;
        !info.any(other) && vocabulary.counts(word).small == 0
    }

    /// The short forms of a body's name that the text may use: its first letters, with and without those of small words, and
    /// of both parts of a word with a hyphen. A text has them in capitals only.
    pub(super) fn letters(&self, words: &[WordId]) -> Vec<WordId> {
        let vocabulary = &self.tokens.vocabulary;
        let letters = || String::with_capacity(2 * words.len());
        let (mut plain, mut parts, mut all) = (letters(), letters(), letters());
        for word in words {
            let text = vocabulary.word(*word);
            let Some(initial) = text.chars().next() else {
                continue;
            };
            all.push(initial);
            if [w::OF, w::FOR, w::AND, w::THE, w::IN, w::ON].contains(word) {
                continue;
            }
            plain.push(initial);
            parts.extend(text.split('-').filter_map(|part| part.chars().next()));
        }
        let mut found = Vec::new();
        for short in [plain.as_str(), &parts, &all] {
            if !LETTERS.contains(&short.len()) {
                continue;
            }
            let id = vocabulary.get(short);
            if let Some(id) = id.filter(|id| vocabulary.counts(*id).small == 0) {
                found.push(id);
            }
        }
        // H&G
        let mut letters = plain.chars();
        if let (Some(first), Some(second), None) = (letters.next(), letters.next(), letters.next())
        {
            let id = vocabulary.get(&format!("{first}&{second}"));
            found.extend(id);
        }
        found.dedup();
        found
    }

    /// Inc, Ltd: what is left out where a company is named again.
    pub(super) fn legal_form(&self, word: WordId) -> bool {
        self.tokens.vocabulary.info(word).is_also(also::LEGAL_FORM)
    }

    /// Whether a body goes by letters alone so far.
    pub(super) fn lettered(&self, entity: u32) -> bool {
        let found = &self.result.entities[entity as usize];
        let (start, end) = found.name;
        found.kind == SpeakerKind::Organisation
            && found.person.is_none()
            && (end - start) as usize <= *LETTERS.end()
    }
}

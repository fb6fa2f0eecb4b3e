//! What speaks for each of those whom he or she may mean: distance, gender, syntax and who spoke.

mod around;

use once_cell::sync::Lazy;

use super::{Entity, Mention, Walk, MENTIONS_BACK};
use crate::extraction::{Gender, SpeakerKind};
use crate::tokens::Punct;

/// Sentences back to whoever a pronoun may mean.
const PRONOUN_BACK: u32 = 10;
/// What a sentence and a paragraph of distance cost a reading of a pronoun.
const DISTANCE: f32 = -0.7;
const PARAGRAPH: f32 = -0.4;
/// What each further mention nearby adds.
const AGAIN: f32 = 0.05;
/// What it adds to be the subject of the sentence right before.
const JUST_NAMED: f32 = 1.0;
/// What it costs, without a name, not to be whom the sentence right before begins with.
const NESTED: f32 = -0.2;
/// What it adds to be the only one of the paragraph who may be meant.
const ONLY_ONE: f32 = 1.7;
/// What it costs to have acted in the past and said nothing in the present tense, where the pronoun says something in it.
const TENSE: f32 = -0.5;
/// What it adds to be the subject of what a colon and the pronoun explain: “Lee is in doubt: he said that …”.
const EXPLAINS: f32 = 1.0;
/// What it costs in a later sentence to have no name: a text is about those who have one.
const NAMELESS: f32 = -0.6;

/// What it costs to have done something to somebody who may be meant as well, where the pronoun answers.
const ANSWERED: f32 = -3.5;

/// How often somebody is named, at the most that counts.
const MOST: u32 = 40;
/// What it adds to be named so often.
static OFTEN: Lazy<[f32; MOST as usize + 1]> =
    Lazy::new(|| std::array::from_fn(|count| 0.2 * (count as f32).ln_1p()));

/// What is added up for a reading of a pronoun: its name, and the same in words.
pub(crate) const PARTS: [(&str, &str); 21] = [
    ("pronoun/sentences", "sentences since the mention"),
    ("pronoun/paragraphs", "paragraphs since the mention"),
    ("pronoun/gender", "the gender is known, and fits"),
    (
        "pronoun/bare-name",
        "known by one word only, and by nothing that shows a person",
    ),
    ("pronoun/subject", "the mention was a subject"),
    ("pronoun/spoke", "the mention spoke"),
    ("pronoun/pronoun", "the mention was a pronoun too"),
    ("pronoun/possessive", "the mention was a possessive"),
    (
        "pronoun/preposition",
        "the mention stood after a preposition",
    ),
    ("pronoun/again", "mentioned again and again nearby"),
    (
        "pronoun/in-quote",
        "named inside the quotes of this sentence",
    ),
    ("pronoun/named-later", "named later in this sentence"),
    ("pronoun/often", "named often in the text"),
    (
        "pronoun/talked-about",
        "the subject of what is said before the pronoun",
    ),
    (
        "pronoun/next",
        "spoke in the sentence before, and nothing tells the gender",
    ),
    (
        "pronoun/just-named",
        "named as a subject in the sentence before, in the same paragraph",
    ),
    (
        "pronoun/asks",
        "asks or tells the one meant, in the same sentence",
    ),
    (
        "pronoun/nameless",
        "has no name, and was mentioned in another sentence",
    ),
    (
        "pronoun/tense",
        "acted in the past, and nothing is told in the present tense",
    ),
    (
        "pronoun/only-one",
        "the only one of this gender in the paragraph",
    ),
    (
        "pronoun/explains",
        "the subject of what a colon and the pronoun explain",
    ),
];

/// Adds up what speaks for a reading: the sum alone on the way of extraction, part by part for an explanation.
pub(super) trait Sum: Copy + Default {
    fn add(&mut self, part: usize, weight: f32);
    fn total(&self) -> f32;

    fn when(&mut self, holds: bool, part: usize, weight: f32) {
        if holds {
            self.add(part, weight);
        }
    }
}

impl Sum for f32 {
    fn add(&mut self, _: usize, weight: f32) {
        *self += weight;
    }
    fn total(&self) -> f32 {
        *self
    }
}

/// The parts of a sum, as [`PARTS`] names them.
pub(crate) type Parts = [f32; PARTS.len()];

impl Sum for Parts {
    fn add(&mut self, part: usize, weight: f32) {
        self[part] += weight;
    }
    fn total(&self) -> f32 {
        self.iter().sum()
    }
}

/// Entities with what speaks for each: no more than the mentions that are looked back on.
pub(super) struct Readings<S> {
    all: [(u32, S); MENTIONS_BACK],
    count: usize,
}

impl<S: Sum> Default for Readings<S> {
    fn default() -> Self {
        Readings {
            all: [(0, S::default()); MENTIONS_BACK],
            count: 0,
        }
    }
}

impl<S: Sum> Readings<S> {
    /// One more mention of somebody. Named again and again: a little more likely, and as near as the nearest.
    fn add(&mut self, entity: u32, score: S) {
        if let Some((_, best)) = self.iter_mut().find(|(other, _)| *other == entity) {
            if score.total() > best.total() {
                *best = score;
            }
            best.add(9, AGAIN);
        } else {
            self.all[self.count] = (entity, score);
            self.count += 1;
        }
    }
}

impl<S> std::ops::Deref for Readings<S> {
    type Target = [(u32, S)];

    fn deref(&self) -> &[(u32, S)] {
        &self.all[..self.count]
    }
}

impl<S> std::ops::DerefMut for Readings<S> {
    fn deref_mut(&mut self) -> &mut [(u32, S)] {
        &mut self.all[..self.count]
    }
}

/// A pronoun, and what its surroundings tell.
struct Pronoun {
    at: usize,
    sentence: u32,
    para: u32,
    gender: Gender,
    /// It says something in the present tense.
    present: bool,
    /// Nobody known to be of this gender was mentioned in its paragraph yet.
    fresh: bool,
    /// It has a tag behind what is said.
    tags_content: bool,
    /// It stands right behind a colon.
    explains: bool,
}

/// A mention of somebody whom a pronoun may mean.
struct Possible<'w> {
    /// Its place among the mentions.
    place: usize,
    mention: &'w Mention,
    entity: &'w Entity,
    /// Sentences since.
    back: u32,
    /// Nothing tells the gender.
    unknown: bool,
    /// Somebody with a name and this gender was mentioned in the same sentence, and this one has none.
    outdone: bool,
}

impl Walk<'_> {
    /// Everybody whom he, she, his, her, him may mean, the likeliest first.
    pub(super) fn readings<S: Sum>(
        &self,
        at: usize,
        sentence: u32,
        runs: std::ops::Range<usize>,
    ) -> Readings<S> {
        let gender = self.gender_of_pronoun(at);
        let para = self.tokens.sentences[sentence as usize].para;
        let pronoun = Pronoun {
            at,
            sentence,
            para,
            gender,
            present: self.present(at, at + 1),
            fresh: !self.anybody_here(gender, para),
            tags_content: self.tags_content(at),
            explains: at > 0 && self.tokens.outer[at - 1].is_punct(Punct::Colon),
        };
        let mut scores = Readings::<S>::default();
        for (place, mention) in self.mentions.iter().enumerate().rev().take(MENTIONS_BACK) {
            if sentence - mention.sentence > PRONOUN_BACK {
                break;
            }
            if let Some(one) = self.possible(&pronoun, place) {
                let mut score = S::default();
                score.add(0, DISTANCE * one.back as f32);
                score.add(1, PARAGRAPH * (para - mention.para).min(3) as f32);
                self.by_gender_and_name(&pronoun, &one, &mut score);
                self.by_story(&pronoun, &one, &mut score);
                self.by_syntax(&pronoun, &one, &mut score);
                scores.add(mention.entity, score);
            }
        }
        self.by_surroundings(&pronoun, runs, &mut scores);
        scores.sort_by(|a, b| b.1.total().total_cmp(&a.1.total()));
        scores
    }

    /// The mention at a place, where whoever is mentioned may be he or she.
    #[inline(always)] // most mentions are asked, and the answer is mostly no
    fn possible(&self, pronoun: &Pronoun, place: usize) -> Option<Possible<'_>> {
        let mention = &self.mentions[place];
        let entity = &self.result.entities[mention.entity as usize];
        let unknown = entity.gender == Gender::Unknown;
        // Whoever tells the text is “I”.
        let teller = self.byline == Some(mention.entity);
        // “When a clerk said that he was late, she laughed”: the clerk is a man.
        let told = || self.told_by.get(&mention.entity);
        let told = unknown
            && entity.person.is_none()
            && told().is_some_and(|told| ![Gender::Unknown, pronoun.gender].contains(told));
        let other = !unknown && entity.gender != pronoun.gender || told || teller;
        if other || entity.kind != SpeakerKind::Person {
            return None;
        }
        let back = pronoun.sentence - mention.sentence;
        let nameless = entity.person.is_none();
        Some(Possible {
            place,
            mention,
            entity,
            back,
            unknown,
            outdone: nameless && back == 0 && self.anybody_named(pronoun.gender, pronoun.sentence),
        })
    }

    /// Whether the gender is known, and the name.
    fn by_gender_and_name(&self, pronoun: &Pronoun, one: &Possible<'_>, score: &mut impl Sum) {
        score.when(self.of_gender(pronoun, one), 2, 1.6);
        score.when(one.unknown && self.bare(one.mention.entity), 3, -1.2);
        let nameless = one.entity.person.is_none();
        score.when(one.back > 0 && nameless, 17, NAMELESS);
        // “A clerk blamed Ann Lee after she left.”: who has a name and this gender comes first.
        score.when(one.outdone && one.unknown, 17, 2.0 * NAMELESS);
    }

    /// Whether somebody is known to be of the gender of a pronoun, or was just met.
    fn of_gender(&self, pronoun: &Pronoun, one: &Possible<'_>) -> bool {
        !one.unknown || self.just_met(one.mention, one.back, pronoun.para)
    }

    /// “Peninah Moraa said so.”, and the next paragraph is “I was late,” she said.
    fn named_before(&self, pronoun: &Pronoun, one: &Possible<'_>) -> bool {
        let entity = one.mention.entity;
        let full = || one.entity.person.is_some() && one.unknown && !self.bare(entity);
        let near = one.back == 1 && pronoun.fresh && full();
        near && !self.rival(entity, pronoun.gender, pronoun.sentence)
    }

    /// What the sentence before was about, and who acted in it.
    fn by_story(&self, pronoun: &Pronoun, one: &Possible<'_>, score: &mut impl Sum) {
        let (mention, back) = (one.mention, one.back);
        // “Health executive Peninah Moraa said … She”: whoever the sentence before was about. “Peninah Moraa said she was late.”
        let next = |one: &Possible<'_>| {
            back == 1 && pronoun.para == mention.para
                || back == 0 && !one.outdone
                || self.named_before(pronoun, one)
        };
        let spoke = one.unknown && mention.spoke && !mention.pronoun;
        score.when(spoke && !self.bare(mention.entity) && next(one), 14, 1.2);
        // “Anna Holm left. “I am tired,” she said.” Whoever spoke in another paragraph is further off.
        let near = back == 1 && (pronoun.para == mention.para || pronoun.fresh);
        let acted = near && mention.subject;
        let then =
            pronoun.present && !self.says.contains(mention.entity) && self.acted_then(mention);
        let just_named = acted
            && !mention.pronoun
            && (self.of_gender(pronoun, one) || self.named_before(pronoun, one))
            && self.leads_sentence(one.place)
            && !self.who_spoke(one.place, pronoun.gender)
            && !then;
        let nameless = one.entity.person.is_none();
        let known = || (!nameless || self.told) && !self.bare(mention.entity);
        score.when(just_named && known(), 15, JUST_NAMED);
        // “One of them told how a clerk had refused to say.”
        let nested = nameless && acted && !self.leads_sentence(one.place);
        score.when(nested, 17, NESTED);
        score.when(then, 18, TENSE);
    }

    /// Where in its sentence somebody is mentioned, and as what.
    fn by_syntax(&self, pronoun: &Pronoun, one: &Possible<'_>, score: &mut impl Sum) {
        let (mention, here) = (one.mention, one.back == 0);
        score.when(mention.subject, 4, 1.4);
        let explained = here && mention.subject && pronoun.explains;
        score.when(explained, 20, EXPLAINS);
        score.when(mention.spoke, 5, 0.9);
        score.when(mention.pronoun, 6, 0.5);
        score.when(mention.possessive, 7, -0.3);
        score.when(mention.preposition, 8, -0.6);
        let asks = || mention.spoke && self.asks(mention, pronoun.at, here);
        let asked = || !pronoun.tags_content && self.asked_before(mention, pronoun.at);
        score.when(one.back <= 1 && (asks() || asked()), 16, -2.0);
        let answered = || self.is_answered(one.place, pronoun.at, pronoun.gender);
        score.when(one.back == 1 && answered(), 16, ANSWERED);
    }

    /// Who is named beside the pronoun, and how often in the text.
    fn by_surroundings<S: Sum>(
        &self,
        pronoun: &Pronoun,
        runs: std::ops::Range<usize>,
        scores: &mut Readings<S>,
    ) {
        let often: &[f32] = &*OFTEN;
        let only = self.only_here(pronoun.gender, pronoun.para);
        for (entity, score) in scores.iter_mut() {
            score.when(self.inner.contains(entity), 10, -2.0);
            if pronoun.tags_content && self.named_in(*entity, pronoun.sentence) {
                score.add(13, -2.0);
            } else if only == Some(*entity) {
                score.add(19, ONLY_ONE);
            }
            if let Some(person) = self.person_of(*entity) {
                // “He said Mr. Lee was wrong”: a name after the pronoun is somebody else.
                let mut later = self.names.runs[runs.clone()]
                    .iter()
                    .zip(&self.discovery.of_run[runs.clone()])
                    .filter(|(run, _)| !run.inner && run.first as usize > pronoun.at);
                score.when(later.any(|(_, other)| *other == person), 11, -2.0);
                let count = self.discovery.people[person as usize].count;
                score.add(12, often[count.min(MOST) as usize]);
            }
        }
    }
}

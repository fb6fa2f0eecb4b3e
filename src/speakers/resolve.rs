//! Who the words beside a cue mean: names, pronouns, descriptions, organisations and groups, to entities.
//!
//! One walk over the narration in the order of the text. Names and pronouns become mentions of people as they come, so that
//! “he” in one sentence can lean on “he” in the sentence before. What is read inside quotes tells against a speaker (people
//! seldom name themselves) and never stands for the narration's “he”.

mod bearers;
mod bodies;
mod heads;
mod labels;
mod lead;
mod memoir;
mod mentions;
mod nameless;
mod owned;
mod passing;
mod phrases;
mod pronouns;
mod readings;
mod relative;
mod sources;
mod story;

use super::ages::Ages;
use super::discover::{Discovery, NOBODY};
use super::name_words::CalledBy;
use super::names::{evidence, NameRun, Names};
use super::roles::{origins, roles, Roles};
use super::teller::Teller;
use crate::attribution::SourceWords;
use crate::extraction::{Gender, SpeakerKind};
use crate::lang::{w, WordId, WordMap, WordSet};
use crate::span::Number;
use crate::tokens::{sign, Tokens};

use heads::Heads;
pub(crate) use readings::{Parts, PARTS};

/// Mentions that a pronoun looks back on, and sentences that they may lie back.
const MENTIONS_BACK: usize = 24;
const SENTENCES_BACK: u32 = 6;
/// Mentions from which on those further back are forgotten.
const MENTIONS_KEPT: usize = 1024;
/// Items from a pronoun within which its clause ends.
const AHEAD: usize = 30;
/// Words after “the” among which a description has its role noun.
const DESCRIPTION_WORDS: usize = 4;
/// Sentences in which a report may call somebody by a role who is named later.
const LEAD: u32 = 4;
/// Sentences after which a report names whom it has called by a role alone: “The witness, Ann Lee, lives …”.
const LATER: u32 = 8;
/// Entities of one head noun that a short form is compared with.
const SAME_HEAD: usize = 16;
/// Names before “the city” among which the city is looked for.
const PLACES_BACK: usize = 8;
/// Names of one sentence that are looked at on either side of a mention; a sentence with more is a list, or a text without stops.
const NAMES_NEAR: usize = 64;
/// The pronouns that mean one person.
pub(crate) const THIRD_PERSON: [WordId; 7] = [
    w::HE,
    w::SHE,
    w::HIS,
    w::HER,
    w::HIM,
    w::HIMSELF,
    w::HERSELF,
];

/// See [`Walk::recent`].
type Recent<'a> = std::iter::Take<std::iter::Rev<std::slice::Iter<'a, Mention>>>;

/// Somebody or something that speaks.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Entity {
    /// The person of [`Discovery::people`], for people with a name.
    pub person: Option<u32>,
    pub kind: SpeakerKind,
    pub gender: Gender,
    /// Bytes of the fullest name, for all but named people.
    pub name: (u32, u32),
    /// Byte spans that mention it, in order.
    pub mentions: Vec<(u32, u32)>,
}

/// Answers, source by source.
#[derive(Debug, Default)]
pub(crate) struct Resolution {
    pub entities: Vec<Entity>,
    pub of_source: Vec<Meant>,
    /// What the text calls people by: person and role noun, sorted.
    pub roles: Vec<(u32, WordId)>,
}

/// Whom a source means.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Meant {
    entity: Option<Number>,
    second: Option<Number>,
    /// How often such an answer is right: below one for pronouns.
    pub sure: f32,
}

impl Meant {
    const NOBODY: Meant = Meant {
        entity: None,
        second: None,
        sure: 1.0,
    };

    pub(crate) fn entity(&self) -> Option<u32> {
        self.entity.map(u32::from)
    }

    /// Whom it means if not that one.
    pub(crate) fn second(&self) -> Option<u32> {
        self.second.map(u32::from)
    }
}

/// Resolves all sources; linear in the length of the text.
pub(crate) fn resolve(
    tokens: &Tokens<'_>,
    names: &Names,
    discovery: &Discovery,
    sources: &[SourceWords],
) -> Resolution {
    let walk = walk(tokens, names, discovery, sources, &[]);
    Resolution {
        roles: walk.roles,
        ..walk.result
    }
}

/// Source, and everybody whom its pronoun may mean with what is added up for each.
pub(crate) type Trace = (u32, Vec<(u32, Parts)>);

/// Resolves once more and keeps what was added up for some of the sources that are pronouns.
pub(crate) fn traced(
    tokens: &Tokens<'_>,
    names: &Names,
    discovery: &Discovery,
    sources: &[SourceWords],
    watched: &[u32],
) -> Vec<Trace> {
    walk(tokens, names, discovery, sources, watched).traces
}

fn walk<'a>(
    tokens: &'a Tokens<'a>,
    names: &'a Names,
    discovery: &'a Discovery,
    sources: &[SourceWords],
    watched: &'a [u32],
) -> Walk<'a> {
    // Place and number together are sorted faster than numbers by their places; they are nearly in order, as a stable sort sees.
    let place = |(at, source): (u64, &SourceWords)| u64::from(source.first) << 32 | at;
    let numbered = (0..).zip(sources).filter(|(_, source)| !source.inside);
    let mut order: Vec<u64> = numbered.map(place).collect();
    order.sort();
    let order: Vec<u32> = order.into_iter().map(|place| place as u32).collect();
    let told = Teller::of(tokens).is_own();
    let Roles { roles, modifiers } = roles(tokens, names, discovery);
    let mut walk = Walk {
        tokens,
        names,
        discovery,
        result: Resolution {
            entities: Vec::with_capacity(discovery.people.len()),
            of_source: vec![Meant::NOBODY; sources.len()],
            roles: Vec::new(),
        },
        sure: 1.0,
        entity_of_person: vec![u32::MAX; discovery.people.len()],
        first_bearer: roles
            .iter()
            .rev()
            .map(|(person, word)| (*word, *person))
            .collect(),
        roles_from: starts(&roles, discovery.people.len()),
        roles,
        modifiers,
        ages: None,
        meant: WordMap::default(),
        origins: origins(tokens, names, discovery),
        mentions: Vec::with_capacity(names.runs.len().min(MENTIONS_KEPT)),
        inner: Vec::new(),
        by_words: WordMap::default(),
        words: Vec::new(),
        by_head: Heads::default(),
        by_first: WordMap::default(),
        spoke: None,
        byline: None,
        unnamed: WordMap::default(),
        bodies: Vec::new(),
        owned: WordMap::default(),
        relatives: WordMap::default(),
        watched,
        traces: Vec::new(),
        says: WordSet::default(),
        told_by: WordMap::default(),
        told,
        moves: sign::MOVES | if told { sign::I_ME } else { 0 },
    };
    walk.run(sources, &order);
    walk.labels(sources);
    walk.genders_of_pronouns();
    walk
}

/// Where the entries of each person begin in a list sorted by person, and the end of all.
fn starts(sorted: &[(u32, WordId)], people: usize) -> Vec<u32> {
    let mut starts = vec![0; people + 1];
    for (person, _) in sorted {
        starts[*person as usize + 1] += 1;
    }
    let mut sum = 0;
    for start in &mut starts {
        sum += *start;
        *start = sum;
    }
    starts
}

/// A mention of a person in the narration.
#[derive(Debug, Clone, Copy)]
struct Mention {
    entity: u32,
    sentence: u32,
    para: u32,
    item: u32,
    subject: bool,
    possessive: bool,
    preposition: bool,
    pronoun: bool,
    /// The source of an attribution.
    spoke: bool,
}

struct Walk<'a> {
    tokens: &'a Tokens<'a>,
    names: &'a Names,
    discovery: &'a Discovery,
    result: Resolution,
    entity_of_person: Vec<u32>,
    roles: Vec<(u32, WordId)>,
    /// For each person where their roles begin, and the end of all.
    roles_from: Vec<u32>,
    /// Words before the roles of each person.
    modifiers: Vec<(u32, WordId)>,
    /// Gathered when the first is asked for.
    ages: Option<Ages>,
    /// The person last named as somebody's wife, son, lawyer: “his wife, Ann Lee”.
    relatives: WordMap<WordId, u32>,
    origins: Vec<(u32, WordId)>,
    /// Whom “the treasurer” was taken to mean, of whom the text does not say that he is one.
    meant: WordMap<WordId, u32>,
    /// The first person with each role.
    first_bearer: WordMap<WordId, u32>,
    /// The last mentions: [`MENTIONS_BACK`] and one more at least.
    mentions: Vec<Mention>,
    /// People named inside quotes of the present sentence.
    inner: Vec<u32>,
    by_words: WordMap<CalledBy, u32>,
    /// Memory for the words of a phrase.
    words: Vec<WordId>,
    by_head: Heads,
    /// Bodies by the first word of a longer name; a word that two begin with is nobody's.
    by_first: WordMap<WordId, Option<u32>>,
    /// Entity and sentence of the last attribution.
    spoke: Option<(u32, u32)>,
    byline: Option<u32>,
    /// Sentences of “a woman” and the like, by the noun.
    unnamed: WordMap<WordId, u32>,
    /// Bodies named so far.
    bodies: Vec<bodies::Body>,
    /// Bodies that go by somebody's name, by what they are: “campaign”.
    owned: WordMap<WordId, owned::Owned>,
    /// Sources to keep the sums of.
    watched: &'a [u32],
    traces: Vec<Trace>,
    /// Entities of which it was told in the present tense that they say something.
    says: WordSet,
    /// Entities of whose gender nothing is known, and what their pronouns tell.
    told_by: WordMap<u32, Gender>,
    /// Whether somebody tells the text as “I”.
    told: bool,
    /// Signs of the words that move the story on.
    moves: u8,
    /// How often the pronoun that was resolved last means whom it was taken to mean.
    sure: f32,
}

impl<'a> Walk<'a> {
    /// A mention at an item of a sentence, of which nothing else is told.
    fn mention(&self, entity: u32, sentence: u32, item: usize) -> Mention {
        Mention {
            entity,
            sentence,
            para: self.tokens.sentences[sentence as usize].para,
            item: item as u32,
            subject: false,
            possessive: false,
            preposition: false,
            pronoun: false,
            spoke: false,
        }
    }

    fn run(&mut self, sources: &[SourceWords], order: &[u32]) {
        let mut runs = 0..0;
        let mut next_source = 0;
        let first_item = |next: usize| match order.get(next) {
            Some(at) => sources[*at as usize].first as usize,
            None => usize::MAX,
        };
        let mut source_at = first_item(next_source);
        for sentence in 0..self.tokens.sentences.len() {
            let range = self.tokens.sentences[sentence].items();
            let sentence = sentence as u32;
            self.forget();
            runs = self.runs_of(sentence, runs.end);
            let mut run = runs.start;
            let mut at = range.start;
            while at < range.end {
                let behind = |run: &NameRun| run.inner || run.last as usize <= at;
                while run < runs.end && behind(&self.names.runs[run]) {
                    run += 1;
                }
                let near = || {
                    runs.start.max(run.saturating_sub(NAMES_NEAR))..runs.end.min(run + NAMES_NEAR)
                };
                if source_at <= at {
                    self.attribute(order[next_source], sources, (sentence, at), near());
                    next_source += 1;
                    source_at = first_item(next_source);
                    continue;
                }
                // Most items are no name and no source, and do not move the story on.
                let next = self.names.runs[..runs.end].get(run);
                let run_at = next.map_or(range.end, |run| {
                    (if run.first as usize >= at {
                        run.first
                    } else {
                        run.last
                    }) as usize
                });
                let quiet = run_at.min(source_at).min(range.end);
                at = self.tokens.outer_signs.next(at, quiet, self.moves);
                let named = next.is_some_and(|run| run.first as usize == at);
                if at == range.end || at == source_at || at == quiet && !named {
                    continue;
                }
                if named {
                    self.name(run, sentence);
                } else {
                    self.in_passing(at, sentence, range.end, near());
                }
                at += 1;
            }
        }
    }

    /// The runs of a sentence, which begin at `first`. Those inside its quotes are noted at once: a quote tells against its speaker
    /// wherever it stands.
    fn runs_of(&mut self, sentence: u32, first: usize) -> std::ops::Range<usize> {
        self.inner.clear();
        let mut run = first;
        while let Some(found) = self.names.runs.get(run) {
            if found.sentence != sentence {
                break;
            }
            let person = self.discovery.of_run[run];
            if found.inner && person != NOBODY && self.inner.len() < NAMES_NEAR {
                let entity = self.person(person);
                self.inner.push(entity);
            }
            self.hailed_by_office(run);
            run += 1;
        }
        first..run
    }

    /// “Thank you, Mr. Chairman,”: whoever the text gives the office is spoken to, and does not speak.
    fn hailed_by_office(&mut self, run: usize) {
        let found = &self.names.runs[run];
        let called = found.has(evidence::VOCATIVE | evidence::CALLED);
        if !found.inner || !called || !found.has(evidence::DESCRIPTION) {
            return;
        }
        let office = self.names.words(found).last();
        let person = office
            .and_then(|office| self.first_bearer.get(office))
            .copied();
        if let Some(person) = person.filter(|_| self.inner.len() < NAMES_NEAR) {
            let entity = self.person(person);
            self.inner.push(entity);
        }
    }

    /// Answers the source that stands here: who is meant has spoken from here on.
    fn attribute(
        &mut self,
        index: u32,
        sources: &[SourceWords],
        (sentence, at): (u32, usize),
        near: std::ops::Range<usize>,
    ) {
        let source = &sources[index as usize];
        if self.watched.contains(&index) {
            self.trace(index, source, sentence, near.clone());
        }
        let (entity, second) = self.source(source, sentence, near);
        self.result.of_source[index as usize] = Meant {
            entity: entity.map(Number::from),
            second: second.map(Number::from),
            sure: self.sure_of(source),
        };
        if let Some(entity) = entity {
            self.spoke = Some((entity, sentence));
            self.mark_spoke(entity, sentence, at as u32);
            let last = source.last as usize;
            if self.present(at, last) {
                self.says.insert(entity);
            }
            self.body_speaks(entity, sentence, (at, last));
        }
    }

    /// A word that is no name and no source and may still move the story on: an article, “my”, a pronoun.
    fn in_passing(&mut self, at: usize, sentence: u32, end: usize, near: std::ops::Range<usize>) {
        let token = &self.tokens.outer[at];
        if token.is_any(&[w::A, w::AN]) {
            self.introduce(at, sentence, end);
        } else if token.is(w::THE) {
            self.description_in_passing(at, sentence, end);
        } else if token.is(w::MY) {
            self.relative_in_passing(at, sentence, end);
        } else {
            self.pronoun_in_passing(at, sentence, near);
        }
    }

    /// The mentions so far, from the last one back as far as anybody looks.
    fn recent(&self) -> Recent<'_> {
        self.mentions.iter().rev().take(MENTIONS_BACK)
    }

    /// Those of them that stand in a sentence or in so many before it.
    fn recent_in(&self, sentence: u32, back: u32) -> impl Iterator<Item = &Mention> + Clone {
        let near = move |mention: &&Mention| sentence - mention.sentence <= back;
        self.recent().take_while(near)
    }

    /// Who of the people with names somebody is.
    fn person_of(&self, entity: u32) -> Option<u32> {
        self.result.entities[entity as usize].person
    }

    /// Forgets the mentions that nobody looks back on any more.
    fn forget(&mut self) {
        if self.mentions.len() >= MENTIONS_KEPT {
            let old = self.mentions.len() - (MENTIONS_BACK + 1);
            self.mentions.drain(..old);
        }
    }

    /// How sure it is whom a source means.
    fn sure_of(&self, source: &SourceWords) -> f32 {
        let first = source.first as usize;
        let alone = source.last == source.first + 1 && !source.label;
        let pronoun = alone && self.tokens.outer[first].is_any(&THIRD_PERSON);
        if pronoun {
            self.sure
        } else {
            1.0
        }
    }

    /// Keeps what is added up for a source that is a pronoun.
    fn trace(
        &mut self,
        of: u32,
        source: &SourceWords,
        sentence: u32,
        runs: std::ops::Range<usize>,
    ) {
        let at = source.first as usize;
        let alone = source.last == source.first + 1;
        if alone && self.tokens.outer[at].is_any(&THIRD_PERSON) {
            let readings = self.readings(at, sentence, runs);
            self.traces.push((of, readings.to_vec()));
        }
    }
}

#[cfg(test)]
mod tests;

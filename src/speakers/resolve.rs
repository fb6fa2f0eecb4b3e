//! Who the words beside a cue mean: names, pronouns, descriptions, organisations and groups, to entities.
//!
//! One walk over the narration in the order of the text. Names and pronouns become mentions of people as they come, so that
//! “he” in one sentence can lean on “he” in the sentence before. What is read inside quotes tells against a speaker (people
//! seldom name themselves) and never stands for the narration's “he”.

use super::discover::{Discovery, NOBODY};
use super::forms::gender_of_role;
use super::names::{evidence, NameRun, Names};
use crate::extraction::{Gender, SpeakerKind};
use crate::lang::{form, is, w, WordId, WordMap};
use crate::tokens::{flag, Kind, Punct, Token, Tokens};

/// Mentions that a pronoun looks back on, and sentences that they may lie back.
const MENTIONS_BACK: usize = 24;
const SENTENCES_BACK: u32 = 6;
/// Words after “the” among which a description has its role noun.
const DESCRIPTION_WORDS: usize = 4;
/// Items between a name and the “who” that means it.
const BEFORE_RELATIVE: usize = 7;
/// Entities of one head noun that a short form is compared with.
const SAME_HEAD: usize = 16;
/// Names before “the city” among which the city is looked for.
const PLACES_BACK: usize = 8;
/// A surname alone may mean a namesake who is named at least once in so many times.
const NAMESAKE: u32 = 3;
/// Names of one sentence that are looked at on either side of a mention; a sentence with more is a list, or a text without stops.
const NAMES_NEAR: usize = 64;
/// What a sentence and a paragraph of distance cost a reading of a pronoun.
const DISTANCE: f32 = -0.7;
const PARAGRAPH: f32 = -0.4;
/// What each further mention nearby adds.
const AGAIN: f32 = 0.05;

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

/// What is added up for a reading of a pronoun: its name, and the same in words.
pub(crate) const PARTS: [(&str, &str); 14] = [
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
];

/// Adds up what speaks for a reading: the sum alone on the way of extraction, part by part for an explanation.
trait Sum: Copy + Default {
    fn add(&mut self, part: usize, weight: f32);
    fn total(&self) -> f32;
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

/// The words beside a cue: items of the narration, half-open, and where a name stands in apposition inside them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SourceRef {
    pub first: u32,
    pub last: u32,
    pub name: Option<(u32, u32)>,
    /// The items are those inside the pieces: a label within the marks.
    pub inside: bool,
}

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
    pub of_source: Vec<Option<u32>>,
    pub runner_up: Vec<Option<u32>>,
}

/// Resolves all sources; linear in the length of the text.
pub(crate) fn resolve(
    tokens: &Tokens<'_>,
    names: &Names,
    discovery: &Discovery,
    sources: &[SourceRef],
) -> Resolution {
    walk(tokens, names, discovery, sources, &[]).result
}

/// Source, and everybody whom its pronoun may mean with what is added up for each.
pub(crate) type Trace = (u32, Vec<(u32, Parts)>);

/// Resolves once more and keeps what was added up for some of the sources that are pronouns.
pub(crate) fn traced(
    tokens: &Tokens<'_>,
    names: &Names,
    discovery: &Discovery,
    sources: &[SourceRef],
    watched: &[u32],
) -> Vec<Trace> {
    walk(tokens, names, discovery, sources, watched).traces
}

fn walk<'a>(
    tokens: &'a Tokens<'a>,
    names: &'a Names,
    discovery: &'a Discovery,
    sources: &[SourceRef],
    watched: &'a [u32],
) -> Walk<'a> {
    let mut order: Vec<u32> = (0..sources.len() as u32)
        .filter(|at| !sources[*at as usize].inside)
        .collect();
    order.sort_by_key(|at| sources[*at as usize].first);
    let roles = roles(tokens, names, discovery);
    let mut walk = Walk {
        tokens,
        names,
        discovery,
        result: Resolution {
            entities: Vec::new(),
            of_source: vec![None; sources.len()],
            runner_up: vec![None; sources.len()],
        },
        entity_of_person: vec![u32::MAX; discovery.people.len()],
        first_bearer: roles
            .iter()
            .rev()
            .map(|(person, word)| (*word, *person))
            .collect(),
        roles,
        mentions: Vec::new(),
        inner: Vec::new(),
        by_words: WordMap::default(),
        by_head: WordMap::default(),
        spoke: None,
        byline: None,
        unnamed: WordMap::default(),
        watched,
        traces: Vec::new(),
    };
    walk.run(sources, &order);
    walk.labels(sources);
    walk
}

/// Titles and role nouns that the text gives to people: person and word, sorted.
pub(super) fn roles(
    tokens: &Tokens<'_>,
    names: &Names,
    discovery: &Discovery,
) -> Vec<(u32, WordId)> {
    let mut roles = Vec::new();
    for (run, person) in names.runs.iter().zip(&discovery.of_run) {
        if *person == NOBODY {
            continue;
        }
        let items = if run.inner {
            &tokens.inner
        } else {
            &tokens.outer
        };
        let role = |token: &Token| token.is_word() && tokens.is_class(token, is::TITLE | is::ROLE);
        for token in &items[run.whole as usize..run.first as usize] {
            if role(token) {
                roles.push((*person, token.word));
            }
        }
        if run.has(evidence::ROLE_BEFORE) && run.whole > 0 {
            roles.push((*person, items[run.whole as usize - 1].word));
        }
        if run.has(evidence::APPOSITION) {
            // “Ann Lee, the party's candidate for mayor,”: the first role noun after the comma.
            let after = &items[run.last as usize..items.len().min(run.last as usize + 8)];
            let end = |t: &&Token| !matches!(t.punct(), Some(Punct::Period | Punct::Semicolon));
            if let Some(token) = after.iter().take_while(end).find(|t| role(t)) {
                roles.push((*person, token.word));
            }
        }
    }
    roles.sort_unstable();
    roles.dedup();
    roles
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
    /// The first person with each role.
    first_bearer: WordMap<WordId, u32>,
    mentions: Vec<Mention>,
    /// People named inside quotes of the present sentence.
    inner: Vec<u32>,
    by_words: WordMap<Box<[WordId]>, u32>,
    by_head: WordMap<WordId, Vec<u32>>,
    /// Entity and sentence of the last attribution.
    spoke: Option<(u32, u32)>,
    byline: Option<u32>,
    /// Sentences of “a woman” and the like, by the noun.
    unnamed: WordMap<WordId, u32>,
    /// Sources to keep the sums of.
    watched: &'a [u32],
    traces: Vec<Trace>,
}

impl<'a> Walk<'a> {
    fn run(&mut self, sources: &[SourceRef], order: &[u32]) {
        let mut next_run = 0;
        let mut next_source = 0;
        for sentence in 0..self.tokens.sentences.len() {
            let range = self.tokens.sentences[sentence].items();
            self.inner.clear();
            // The runs of this sentence, those inside its quotes first: a quote tells against its speaker wherever it stands.
            let first_run = next_run;
            while next_run < self.names.runs.len()
                && self.names.runs[next_run].sentence as usize == sentence
            {
                let person = self.discovery.of_run[next_run];
                let room = self.inner.len() < NAMES_NEAR;
                if self.names.runs[next_run].inner && person != NOBODY && room {
                    let entity = self.person(person);
                    self.inner.push(entity);
                }
                next_run += 1;
            }
            let mut run = first_run;
            let mut at = range.start;
            while at < range.end {
                while run < next_run
                    && (self.names.runs[run].inner || (self.names.runs[run].last as usize) <= at)
                {
                    run += 1;
                }
                let source_at = order
                    .get(next_source)
                    .map_or(range.end, |at| sources[*at as usize].first as usize);
                let source_here = source_at <= at;
                if !source_here {
                    // Most items are no name and no source, and do not move the story on.
                    let run_at = (run < next_run).then(|| &self.names.runs[run]).map_or(
                        range.end,
                        |run| if run.first as usize >= at { run.first } else { run.last } as usize,
                    );
                    let quiet = run_at.min(source_at).min(range.end);
                    let items = self.tokens.outer[at..quiet].iter();
                    let passing = |token: &&Token| !token.is_any(&[w::THE, w::A, w::AN, w::HE, w::SHE]);
                    at += items.take_while(passing).count();
                    let named = run < next_run && self.names.runs[run].first as usize == at;
                    if at == range.end || at == source_at || at == quiet && !named {
                        continue;
                    }
                }
                let near =
                    first_run.max(run.saturating_sub(NAMES_NEAR))..next_run.min(run + NAMES_NEAR);
                if source_here {
                    let index = order[next_source] as usize;
                    if self.watched.contains(&order[next_source]) {
                        self.trace(
                            order[next_source],
                            &sources[index],
                            sentence as u32,
                            near.clone(),
                        );
                    }
                    let (entity, second) = self.source(&sources[index], sentence as u32, near);
                    self.result.of_source[index] = entity;
                    self.result.runner_up[index] = second;
                    if let Some(entity) = entity {
                        self.spoke = Some((entity, sentence as u32));
                        self.mark_spoke(entity, sentence as u32, at as u32);
                    }
                    next_source += 1;
                    continue;
                }
                if run < next_run && self.names.runs[run].first as usize == at {
                    self.name(run, sentence as u32);
                } else if self.tokens.outer[at].is_any(&[w::A, w::AN]) {
                    self.introduce(at, sentence as u32, range.end);
                } else if self.tokens.outer[at].is(w::THE) {
                    self.description_in_passing(at, sentence as u32, range.end);
                } else {
                    self.pronoun_in_passing(at, sentence as u32, near);
                }
                at += 1;
            }
        }
    }

    /// Keeps what is added up for a source that is a pronoun.
    fn trace(&mut self, of: u32, source: &SourceRef, sentence: u32, runs: std::ops::Range<usize>) {
        let at = source.first as usize;
        let alone = source.last == source.first + 1;
        if alone && self.tokens.outer[at].is_any(&THIRD_PERSON) {
            self.traces.push((of, self.readings(at, sentence, runs)));
        }
    }

    /// Labels inside the marks: a name, or a word in capitals that is one.
    fn labels(&mut self, sources: &[SourceRef]) {
        for (index, source) in sources
            .iter()
            .enumerate()
            .filter(|(_, source)| source.inside)
        {
            let run =
                self.names.runs.iter().position(|run| {
                    run.inner && run.first >= source.first && run.last <= source.last
                });
            if let Some(person) = run
                .map(|run| self.discovery.of_run[run])
                .filter(|person| *person != NOBODY)
            {
                self.result.of_source[index] = Some(self.person(person));
            }
        }
    }

    /// The entity of a named person, made when first needed.
    fn person(&mut self, person: u32) -> u32 {
        let slot = &mut self.entity_of_person[person as usize];
        if *slot == u32::MAX {
            *slot = self.result.entities.len() as u32;
            let found = &self.discovery.people[person as usize];
            self.result.entities.push(Entity {
                person: Some(person),
                kind: SpeakerKind::Person,
                gender: found.gender,
                name: (0, 0),
                mentions: Vec::new(),
            });
        }
        *slot
    }

    /// A name in the narration.
    fn name(&mut self, run: usize, sentence: u32) {
        let person = self.discovery.of_run[run];
        let place = self.names.runs[run];
        if person == NOBODY {
            if place.has(evidence::ORGANISATION) {
                self.organisation(place.whole, place.last);
            }
            return;
        }
        let entity = self.ambiguous(person, &place, sentence);
        self.result.entities[entity as usize]
            .mentions
            .push((place.start, place.end));
        self.push(entity, sentence, place.first, &place);
    }

    fn push(&mut self, entity: u32, sentence: u32, item: u32, run: &NameRun) {
        let opens =
            run.has(evidence::POSSESSIVE) && self.opens_paragraph(run.whole as usize, sentence);
        self.mentions.push(Mention {
            entity,
            sentence,
            para: self.tokens.sentences[sentence as usize].para,
            item,
            subject: run.has(evidence::SUBJECT | evidence::SPEECH)
                && !run.has(evidence::POSSESSIVE | evidence::PREPOSITION)
                || opens,
            possessive: run.has(evidence::POSSESSIVE) && !opens,
            // “the Harlow campaign” is not about Harlow.
            preposition: run.has(evidence::PREPOSITION) || self.attributive(run),
            pronoun: false,
            spoke: false,
        });
    }

    /// “Lee's plan came late. He …”: the first word of a paragraph says whom it is about.
    fn opens_paragraph(&self, item: usize, sentence: u32) -> bool {
        let para = self.tokens.sentences[sentence as usize].para;
        self.tokens.paragraphs[para as usize].first as usize == item
    }

    /// A name after “the” and before a noun.
    fn attributive(&self, run: &NameRun) -> bool {
        let next = self.tokens.outer.get(run.last as usize);
        run.has(evidence::THE)
            && run.title == w::NONE
            && next.is_some_and(|next| next.small() && next.is_word() && !self.is_verb(next))
    }

    fn is_verb(&self, token: &Token) -> bool {
        let info = self.tokens.info(token);
        token.is_word() && (info.form(form::FINITE) || info.any(is::AUX | is::ADVERB))
    }

    /// A surname that two people share goes to the one that title and recency fit.
    fn ambiguous(&mut self, person: u32, run: &NameRun, sentence: u32) -> u32 {
        let entity = self.person(person);
        let found = &self.discovery.people[person as usize];
        if run.words != 1 || found.last == w::NONE || self.names.words(run)[0] != found.last {
            return entity;
        }
        let gender =
            super::discover::gender_of(&self.tokens.vocabulary, run.title, self.names.words(run));
        let recent = self
            .mentions
            .iter()
            .rev()
            .take(MENTIONS_BACK)
            .take_while(|m| sentence - m.sentence <= 2);
        for mention in recent {
            let other = &self.result.entities[mention.entity as usize];
            let Some(namesake) = other.person.map(|p| &self.discovery.people[p as usize]) else {
                continue;
            };
            // Whoever the story is not about keeps his given name: “Ann Lee” beside “Lee” on every line.
            let main = NAMESAKE * namesake.count >= found.count;
            if namesake.last == found.last
                && (gender == Gender::Unknown && main || other.gender == gender)
            {
                return mention.entity;
            }
        }
        entity
    }

    /// Notes that this mention speaks, so that the next pronoun leans on it.
    fn mark_spoke(&mut self, entity: u32, sentence: u32, item: u32) {
        if let Some(mention) = self
            .mentions
            .iter_mut()
            .rev()
            .take(4)
            .find(|m| m.entity == entity && m.sentence == sentence)
        {
            mention.spoke = true;
            mention.subject = true;
            return;
        }
        if self.result.entities[entity as usize].kind == SpeakerKind::Person {
            let para = self.tokens.sentences[sentence as usize].para;
            self.mentions.push(Mention {
                entity,
                sentence,
                para,
                item,
                subject: true,
                possessive: false,
                preposition: false,
                pronoun: false,
                spoke: true,
            });
        }
    }

    /// He and she that are no source still move the story on.
    fn pronoun_in_passing(&mut self, at: usize, sentence: u32, runs: std::ops::Range<usize>) {
        let token = self.tokens.outer[at];
        if !(token.is(w::HE) || token.is(w::SHE)) {
            return;
        }
        if self.mentions.last().is_some_and(|m| m.item as usize == at) {
            return;
        }
        if let (Some(entity), _) = self.pronoun(at, sentence, runs) {
            self.push_pronoun(entity, sentence, at);
        }
    }

    /// “a young woman”: somebody without a name.
    fn introduce(&mut self, article: usize, sentence: u32, end: usize) {
        let reach = end.min(article + 1 + DESCRIPTION_WORDS);
        let words = self.tokens.outer[article + 1..reach].iter();
        let head = words
            .take_while(|token| token.small())
            .find(|token| self.tokens.is_class(token, is::GENERIC_PERSON));
        if let Some(head) = head {
            self.unnamed.insert(head.word, sentence);
        }
    }

    /// “the senator” that is no source moves the story on too, if the text has called somebody so.
    fn description_in_passing(&mut self, the: usize, sentence: u32, end: usize) {
        let reach = end.min(the + 1 + DESCRIPTION_WORDS);
        let role = is::ROLE | is::TITLE;
        let Some(head) = (the + 1..reach)
            .take_while(|at| self.tokens.outer[*at].is_word())
            .find(|at| self.tokens.is_class(&self.tokens.outer[*at], role))
        else {
            return;
        };
        let next = self.tokens.outer.get(head + 1).filter(|_| head + 1 < end);
        // “the senator Ann Lee”, “the senator from Ohio”, “the senators”: others, or named anyway.
        let another = next
            .is_some_and(|token| token.is_word() && token.capital() || token.is(w::OF))
            || self.tokens.is_class(&self.tokens.outer[head], is::GROUP)
            || !self.tokens.outer[head].small();
        if another {
            return;
        }
        let Some(entity) = self.called(self.tokens.outer[head].word) else {
            return;
        };
        let preposition = the > 0
            && self
                .tokens
                .is_class(&self.tokens.outer[the - 1], is::PREPOSITION);
        let possessive = next.is_some_and(|token| token.kind == Kind::Possessive);
        let opens = possessive && self.opens_paragraph(the, sentence);
        self.mentions.push(Mention {
            entity,
            sentence,
            para: self.tokens.sentences[sentence as usize].para,
            item: the as u32,
            subject: opens
                || !preposition && !possessive && next.is_some_and(|token| self.is_verb(token)),
            possessive: possessive && !opens,
            preposition,
            pronoun: false,
            spoke: false,
        });
    }

    fn push_pronoun(&mut self, entity: u32, sentence: u32, at: usize) {
        let token = self.tokens.outer[at];
        let para = self.tokens.sentences[sentence as usize].para;
        self.result.entities[entity as usize]
            .mentions
            .push((token.start, token.end));
        let subject = token.is(w::HE) || token.is(w::SHE);
        self.mentions.push(Mention {
            entity,
            sentence,
            para,
            item: at as u32,
            subject,
            possessive: !subject,
            preposition: false,
            pronoun: true,
            spoke: false,
        });
    }

    /// The two best readings of he, she, his, her, him.
    fn pronoun(
        &self,
        at: usize,
        sentence: u32,
        runs: std::ops::Range<usize>,
    ) -> (Option<u32>, Option<u32>) {
        let readings = self.readings::<f32>(at, sentence, runs);
        let mut entities = readings.iter().map(|(entity, _)| *entity);
        (entities.next(), entities.next())
    }

    /// Everybody whom he, she, his, her, him may mean, the likeliest first.
    fn readings<S: Sum>(
        &self,
        at: usize,
        sentence: u32,
        runs: std::ops::Range<usize>,
    ) -> Vec<(u32, S)> {
        let token = &self.tokens.outer[at];
        let gender = if token.is_any(&[w::HE, w::HIS, w::HIM, w::HIMSELF]) {
            Gender::Male
        } else {
            Gender::Female
        };
        let para = self.tokens.sentences[sentence as usize].para;
        let mut scores: Vec<(u32, S)> = Vec::new();
        for mention in self.mentions.iter().rev().take(MENTIONS_BACK) {
            let back = sentence - mention.sentence;
            if back > SENTENCES_BACK {
                break;
            }
            let entity = &self.result.entities[mention.entity as usize];
            let own = entity.gender;
            if own != Gender::Unknown && own != gender || entity.kind != SpeakerKind::Person {
                continue;
            }
            let mut score = S::default();
            score.add(0, DISTANCE * back as f32);
            score.add(1, PARAGRAPH * (para - mention.para).min(3) as f32);
            let mut when = |holds: bool, part: usize, weight: f32| {
                if holds {
                    score.add(part, weight);
                }
            };
            when(own == gender, 2, 1.6);
            when(own == Gender::Unknown && self.bare(mention.entity), 3, -1.2);
            when(mention.subject, 4, 1.4);
            when(mention.spoke, 5, 0.9);
            when(mention.pronoun, 6, 0.5);
            when(mention.possessive, 7, -0.3);
            when(mention.preposition, 8, -0.6);
            match scores
                .iter_mut()
                .find(|(entity, _)| *entity == mention.entity)
            {
                // Named again and again: a little more likely, and as near as the nearest.
                Some((_, best)) => {
                    if score.total() > best.total() {
                        *best = score;
                    }
                    best.add(9, AGAIN);
                }
                None => scores.push((mention.entity, score)),
            }
        }
        let about = self.talked_about(at, sentence);
        for (entity, score) in &mut scores {
            if self.inner.contains(entity) {
                score.add(10, -2.0);
            }
            if about == Some(*entity) {
                score.add(13, -2.0);
            }
            if let Some(person) = self.result.entities[*entity as usize].person {
                // “He said Mr. Lee was wrong”: a name after the pronoun is somebody else.
                let mut later = self.names.runs[runs.clone()]
                    .iter()
                    .zip(&self.discovery.of_run[runs.clone()]);
                if later
                    .any(|(run, other)| !run.inner && run.first as usize > at && *other == person)
                {
                    score.add(11, -2.0);
                }
                let count = self.discovery.people[person as usize].count;
                score.add(12, 0.2 * (count.min(40) as f32).ln_1p());
            }
        }
        scores.sort_by(|a, b| b.1.total().total_cmp(&a.1.total()));
        scores
    }

    /// “Lee was no friend of the harbour, he said.” The subject of what is said is not who says it.
    fn talked_about(&self, at: usize, sentence: u32) -> Option<u32> {
        let after_comma = at > 0 && self.tokens.outer[at - 1].is_punct(Punct::Comma);
        let verb = self.tokens.outer.get(at + 1)?;
        let next = self.tokens.outer.get(at + 2);
        let closes = next.is_none_or(|token| token.punct().is_some());
        if !after_comma || !closes || !self.tokens.info(verb).speech() {
            return None;
        }
        let named = self.mentions.iter().rev().take(MENTIONS_BACK);
        named
            .take_while(|mention| mention.sentence == sentence)
            .find(|mention| mention.subject && !mention.pronoun)
            .map(|mention| mention.entity)
    }

    /// A person known by one word only, and by nothing that shows a person.
    fn bare(&self, entity: u32) -> bool {
        let person = self.result.entities[entity as usize].person;
        person
            .map(|person| &self.discovery.people[person as usize])
            .is_some_and(|found| {
                found.titles.is_empty() && found.forms.iter().all(|form| form.words.len() == 1)
            })
    }

    /// Who the words beside a cue mean.
    fn source(
        &mut self,
        source: &SourceRef,
        sentence: u32,
        runs: std::ops::Range<usize>,
    ) -> (Option<u32>, Option<u32>) {
        let (first, last) = (source.first as usize, source.last as usize);
        let token = self.tokens.outer[first];
        let none = (None, None);
        if last == first + 1 && token.is_word() {
            let info = *self.tokens.vocabulary.info(token.word);
            if token.is_any(&THIRD_PERSON) {
                let (best, second) = self.pronoun(first, sentence, runs);
                if let Some(entity) = best {
                    self.push_pronoun(entity, sentence, first);
                }
                return (best, second);
            }
            if token.is_any(&[w::WHO, w::WHICH, w::THAT]) {
                return (self.relative(first, sentence, runs), None);
            }
            if info.any(is::PRONOUN) && info.any(is::FIRST_PERSON) {
                return (self.narrator(first), None);
            }
            if token.is_any(&[w::THEY, w::THEIR, w::IT, w::ITS]) {
                return (self.plural_or_thing(token.word, sentence), None);
            }
            if info.any(is::PRONOUN | is::DEMONSTRATIVE) {
                return none;
            }
        }
        if let Some((from, to)) = source.name {
            if let Some(entity) = self.phrase(from as usize, to as usize, sentence, runs.clone()) {
                return (Some(entity), None);
            }
        }
        (self.phrase(first, last, sentence, runs), None)
    }

    /// The name before “who”.
    fn relative(&mut self, at: usize, sentence: u32, runs: std::ops::Range<usize>) -> Option<u32> {
        let start = self.tokens.sentences[sentence as usize].first as usize;
        let mut end = at;
        while end > start && matches!(self.tokens.outer[end - 1].punct(), Some(Punct::Comma)) {
            end -= 1;
        }
        // “Ann Lee, 43, who”, “Lee of the union, who”, “Lee, now the party leader, who”: a few items may stand between.
        let run = runs.rev().find(|run| {
            let place = &self.names.runs[*run];
            !place.inner
                && place.last as usize <= end
                && end - place.last as usize <= BEFORE_RELATIVE
                && self.discovery.of_run[*run] != NOBODY
        })?;
        let (place, person) = (self.names.runs[run], self.discovery.of_run[run]);
        Some(self.ambiguous(person, &place, sentence))
    }

    /// The first person of a letter or column: the byline's name, if there is one.
    fn narrator(&mut self, at: usize) -> Option<u32> {
        if self.byline.is_none() {
            let token = self.tokens.outer[at];
            let entity = self.result.entities.len() as u32;
            self.result.entities.push(Entity {
                person: None,
                kind: SpeakerKind::Narrator,
                gender: Gender::Unknown,
                name: (token.start, token.end),
                mentions: vec![(token.start, token.end)],
            });
            self.byline = Some(entity);
        }
        self.byline
    }

    /// They and it: the group or body that spoke last, if it spoke just before.
    fn plural_or_thing(&self, word: WordId, sentence: u32) -> Option<u32> {
        let (entity, spoke) = self.spoke?;
        let kind = self.result.entities[entity as usize].kind;
        let fits = match word {
            w::THEY | w::THEIR => matches!(kind, SpeakerKind::Group | SpeakerKind::Organisation),
            _ => kind == SpeakerKind::Organisation,
        };
        (fits && sentence - spoke <= 2).then_some(entity)
    }

    /// A noun phrase: its name if it has one, else an organisation, a group, or the bearer of a description.
    fn phrase(
        &mut self,
        first: usize,
        last: usize,
        sentence: u32,
        runs: std::ops::Range<usize>,
    ) -> Option<u32> {
        if let Some(entity) = self.after_adjunct(first, last, sentence, runs.clone()) {
            return Some(entity);
        }
        let segments = self.segments(first, last);
        for (from, to) in segments.iter().copied().take(3) {
            if let Some(run) = self.head_run(from, to, runs.clone()) {
                let person = self.discovery.of_run[run];
                let place = self.names.runs[run];
                if person != NOBODY {
                    return Some(self.ambiguous(person, &place, sentence));
                }
            }
        }
        if let Some(entity) = self.in_apposition(first, last, sentence, runs.clone()) {
            return Some(entity);
        }
        let (from, to) = *segments.first()?;
        let head = self.head(from, to)?;
        let token = self.tokens.outer[head];
        let info = *self.tokens.vocabulary.info(token.word);
        let definite = self.tokens.outer[from].is(w::THE);
        let organisation = self.head_run(from, to, runs.clone()).is_some_and(|run| {
            self.names.runs[run].has(evidence::ORGANISATION | evidence::PLACE | evidence::CAPITALS)
        });
        if !organisation
            && token.small()
            && definite
            && info.any(is::ROLE | is::TITLE | is::GENERIC_PERSON)
            && !info.any(is::GROUP)
            && !self.introduced(token.word, sentence)
        {
            if let Some(entity) = self.bearer(token.word, sentence) {
                return Some(entity);
            }
        }
        if info.any(is::ORG_WORD) && token.small() && definite {
            if let Some(entity) = self.same_head(token.word, Some(SpeakerKind::Organisation)) {
                return Some(entity);
            }
        }
        if info.any(is::PLACE_WORD) && token.small() && definite && from + 2 == to {
            if let Some(entity) = self.place_called(first, runs.clone()) {
                return Some(entity);
            }
        }
        if let Some(entity) = self.relation(from, head, sentence, runs.clone()) {
            return Some(entity);
        }
        let plural = info.any(is::GROUP)
            || token.small() && self.tokens.vocabulary.word(token.word).ends_with('s');
        // “Officials” after “Chinese officials” are the same.
        let words = self.words(from, to);
        if plural && words.len() == 1 {
            if let Some(entity) = self.same_head(token.word, Some(SpeakerKind::Group)) {
                return Some(entity);
            }
        }
        let capital_name = token.capital() && !token.has(flag::FIRST) || organisation;
        let human = info.any(is::ROLE | is::TITLE | is::KIN | is::GENERIC_PERSON);
        let kind = if capital_name {
            SpeakerKind::Organisation
        } else if plural {
            SpeakerKind::Group
        } else if human {
            SpeakerKind::Person
        } else {
            // A report, a poll, a court: whatever speaks and is nobody.
            SpeakerKind::Organisation
        };
        if words.is_empty() {
            return None;
        }
        // A body keeps what its name is made of, a description all that was said.
        let to = if capital_name {
            to
        } else {
            self.trimmed(first, last)
        };
        Some(self.entity(from, to, kind, info.gender))
    }

    /// “In a meeting with the Harbour Post Lee said”: what begins with a preposition speaks not, the name at its end does.
    fn after_adjunct(
        &mut self,
        first: usize,
        last: usize,
        sentence: u32,
        mut runs: std::ops::Range<usize>,
    ) -> Option<u32> {
        let before = &self.tokens.outer[first.checked_sub(1)?];
        let start = self.tokens.sentences[sentence as usize].first as usize;
        if first != start + 1 || !self.tokens.is_class(before, is::PREPOSITION) {
            return None;
        }
        let run = runs.find(|run| {
            let place = &self.names.runs[*run];
            !place.inner
                && place.last as usize == last
                && place.whole as usize > first
                && self.discovery.of_run[*run] != NOBODY
        })?;
        let (person, place) = (self.discovery.of_run[run], self.names.runs[run]);
        Some(self.ambiguous(person, &place, sentence))
    }

    /// “his wife”, “her ex-husband”: somebody of his name, of the other's gender, named not long before.
    fn relation(
        &self,
        first: usize,
        head: usize,
        sentence: u32,
        runs: std::ops::Range<usize>,
    ) -> Option<u32> {
        let token = &self.tokens.outer[first];
        let kin = self.tokens.outer[head].word;
        if !token.is_any(&[w::HIS, w::HER]) || !self.tokens.vocabulary.info(kin).any(is::KIN) {
            return None;
        }
        let possessor = self.pronoun(first, sentence, runs).0?;
        let named = |entity: u32| {
            let person = self.result.entities[entity as usize].person?;
            Some(&self.discovery.people[person as usize])
        };
        let last = named(possessor)?.last;
        let gender = gender_of_role(&self.tokens.vocabulary, kin);
        let recent = self.mentions.iter().rev().take(MENTIONS_BACK);
        recent.map(|mention| mention.entity).find(|entity| {
            *entity != possessor
                && named(*entity).is_some_and(|found| found.last == last && found.gender == gender)
        })
    }

    /// “the state”, “the city”: the place named just before.
    fn place_called(&mut self, first: usize, runs: std::ops::Range<usize>) -> Option<u32> {
        let lowest = runs.start.saturating_sub(PLACES_BACK);
        let run = (lowest..runs.end).rev().find(|run| {
            let place = &self.names.runs[*run];
            !place.inner && (place.last as usize) <= first && place.has(evidence::PLACE)
        })?;
        let place = self.names.runs[run];
        Some(self.organisation(place.whole, place.last))
    }

    /// “a spokeswoman, Ann Lee, said”, “Ann Lee, 52, a tram driver, said”: a name right beside a description.
    fn in_apposition(
        &mut self,
        first: usize,
        last: usize,
        sentence: u32,
        runs: std::ops::Range<usize>,
    ) -> Option<u32> {
        let comma = |at: usize| {
            self.tokens
                .outer
                .get(at)
                .is_some_and(|token| token.is_punct(Punct::Comma))
        };
        let named =
            |run: &usize| !self.names.runs[*run].inner && self.discovery.of_run[*run] != NOBODY;
        let after = runs.clone().filter(named).find(|run| {
            let run = &self.names.runs[*run];
            comma(last) && run.whole as usize == last + 1 && comma(run.last as usize)
        });
        let indefinite = self.tokens.outer[first].is_any(&[w::A, w::AN]);
        let before = || {
            runs.clone().rev().filter(named).find(|run| {
                let end = self.names.runs[*run].last as usize;
                // An age may stand between.
                let between = end + 2 < first
                    && self.tokens.outer[end + 1].kind == Kind::Number
                    && comma(end + 2)
                    && end + 3 == first;
                indefinite
                    && first > 0
                    && comma(first - 1)
                    && comma(end)
                    && (end + 1 == first || between)
            })
        };
        let run = after.or_else(before)?;
        let (person, place) = (self.discovery.of_run[run], self.names.runs[run]);
        Some(self.ambiguous(person, &place, sentence))
    }

    /// Pieces of the phrase between commas, brackets and relatives; each ends before its first preposition.
    fn segments(&self, first: usize, last: usize) -> Vec<(usize, usize)> {
        let mut segments = Vec::new();
        let mut from = first;
        let mut cut: Option<usize> = None;
        for at in first..=last {
            let end = at == last || {
                let token = &self.tokens.outer[at];
                matches!(
                    token.punct(),
                    Some(Punct::Comma | Punct::OpenBracket | Punct::CloseBracket | Punct::Dash)
                ) || token.is_any(&[w::WHO, w::WHOSE, w::WHICH])
            };
            if end {
                let to = cut.unwrap_or(at);
                if to > from {
                    segments.push((from, to));
                }
                from = at + 1;
                cut = None;
            } else if cut.is_none()
                && at > from
                && self.tokens.outer[at].small()
                && (self.tokens.outer[at].is(w::SUCH)
                    || self
                        .tokens
                        .is_class(&self.tokens.outer[at], is::PREPOSITION))
            {
                let in_name = self.tokens.outer[at].is_any(&[w::OF, w::FOR])
                    && (self.in_run(at) || self.names_body(at, last));
                if !in_name {
                    cut = Some(at);
                }
            }
        }
        segments
    }

    /// “Committee for a Responsible Budget”: an organisation's word before, a capital after.
    fn names_body(&self, at: usize, last: usize) -> bool {
        let before = &self.tokens.outer[at - 1];
        let mut next = at + 1;
        while next < last && self.tokens.outer[next].is_any(&[w::THE, w::A, w::AN]) {
            next += 1;
        }
        before.capital()
            && self.tokens.is_class(before, is::ORG_WORD)
            && next < last
            && self.tokens.outer[next].capital()
    }

    fn in_run(&self, at: usize) -> bool {
        let next = self
            .names
            .runs
            .partition_point(|run| run.sentence < self.tokens.sentence_of(at) as u32);
        self.names.runs[next..]
            .iter()
            .take_while(|run| run.whole as usize <= at || run.inner)
            .take(MENTIONS_BACK)
            .any(|run| !run.inner && (run.whole as usize) < at && at < run.last as usize)
    }

    /// The run that ends the segment: the head of the phrase when it is a name.
    fn head_run(&self, from: usize, to: usize, runs: std::ops::Range<usize>) -> Option<usize> {
        let mut end = to;
        while end > from && self.tokens.outer[end - 1].kind == Kind::Punct {
            end -= 1;
        }
        runs.filter(|run| !self.names.runs[*run].inner).find(|run| {
            let run = &self.names.runs[*run];
            (run.whole.max(run.first) as usize) >= from && run.last as usize == end
        })
    }

    /// The last word of a segment.
    fn head(&self, from: usize, to: usize) -> Option<usize> {
        (from..to).rev().find(|at| self.tokens.outer[*at].is_word())
    }

    fn trimmed(&self, first: usize, last: usize) -> usize {
        let mut end = last;
        while end > first + 1 && matches!(self.tokens.outer[end - 1].kind, Kind::Punct) {
            end -= 1;
        }
        end
    }

    /// The words of a phrase without its article.
    fn words(&self, from: usize, to: usize) -> Box<[WordId]> {
        let items = &self.tokens.outer[from..to];
        let article = items
            .first()
            .is_some_and(|t| t.is_any(&[w::THE, w::A, w::AN]));
        items
            .iter()
            .skip(usize::from(article))
            .filter(|t| t.is_word())
            .map(|t| t.word)
            .collect()
    }

    /// Whether “a woman” was spoken of just before: “the woman” is she, and nobody with a name.
    fn introduced(&self, head: WordId, sentence: u32) -> bool {
        self.unnamed
            .get(&head)
            .is_some_and(|seen| sentence - seen <= SENTENCES_BACK)
    }

    /// Who bears a title or role that the text has given to somebody, or else whoever the story is about.
    fn bearer(&self, role: WordId, sentence: u32) -> Option<u32> {
        self.called(role).or_else(|| {
            if self.tokens.vocabulary.info(role).any(is::SOURCE) {
                return None;
            }
            // Nobody is called so: whoever the story is about, if that is clear.
            let recent = self.mentions.iter().rev().take(MENTIONS_BACK);
            recent
                .take_while(|mention| sentence - mention.sentence <= 2)
                .find(|mention| {
                    let gender = self.result.entities[mention.entity as usize].gender;
                    (mention.subject || mention.spoke)
                        && gender != Gender::Unknown
                        && self.result.entities[mention.entity as usize]
                            .person
                            .is_some()
                        && self.may_be(role, mention.entity)
                })
                .map(|mention| mention.entity)
                .or_else(|| self.only_one(role, sentence))
        })
    }

    /// The person of the sentences just before, if there is only one.
    fn only_one(&self, role: WordId, sentence: u32) -> Option<u32> {
        let mut people = self
            .mentions
            .iter()
            .rev()
            .take(MENTIONS_BACK)
            .take_while(|mention| sentence - mention.sentence <= 2)
            .filter(|mention| {
                self.result.entities[mention.entity as usize]
                    .person
                    .is_some()
            })
            .map(|mention| mention.entity);
        let only = people.next()?;
        (people.all(|other| other == only) && self.may_be(role, only)).then_some(only)
    }

    /// Whether the gender of the word does not speak against it.
    fn may_be(&self, role: WordId, entity: u32) -> bool {
        let gender = gender_of_role(&self.tokens.vocabulary, role);
        let own = self.result.entities[entity as usize].gender;
        gender == Gender::Unknown || own == Gender::Unknown || own == gender
    }

    /// The person mentioned last whom the text calls so, or the first whom it ever does.
    fn called(&self, role: WordId) -> Option<u32> {
        let lexicon = self.tokens.vocabulary.lexicon;
        let bears = |person: u32| {
            let from = self.roles.partition_point(|(p, _)| *p < person);
            self.roles[from..]
                .iter()
                .take_while(|(p, _)| *p == person)
                .any(|(_, word)| *word == role || lexicon.nickname(*word, role))
        };
        if !self.first_bearer.contains_key(&role) && !lexicon.has_nickname(role) {
            return None;
        }
        let recent = self.mentions.iter().rev().take(MENTIONS_BACK);
        for mention in recent {
            let person = self.result.entities[mention.entity as usize].person;
            if self.may_be(role, mention.entity) && person.is_some_and(bears) {
                return Some(mention.entity);
            }
        }
        self.first_bearer
            .get(&role)
            .map(|person| self.entity_of_person[*person as usize])
            .filter(|entity| *entity != u32::MAX && self.may_be(role, *entity))
    }

    /// The entity with this head noun that was mentioned last.
    fn same_head(&self, head: WordId, kind: Option<SpeakerKind>) -> Option<u32> {
        let entities = self.by_head.get(&head)?;
        let last = |entity: &u32| {
            self.result.entities[*entity as usize]
                .mentions
                .last()
                .map(|(start, _)| *start)
        };
        entities
            .iter()
            .rev()
            .take(SAME_HEAD)
            .copied()
            .filter(|entity| {
                kind.is_none_or(|kind| self.result.entities[*entity as usize].kind == kind)
            })
            .max_by_key(last)
    }

    fn organisation(&mut self, first: u32, last: u32) -> u32 {
        self.entity(
            first as usize,
            last as usize,
            SpeakerKind::Organisation,
            Gender::Unknown,
        )
    }

    /// The entity of these words, new if it was not there.
    fn entity(&mut self, from: usize, to: usize, kind: SpeakerKind, gender: Gender) -> u32 {
        let words = self.words(from, to);
        let items = &self.tokens.outer;
        let article = usize::from(
            items[from].is_any(&[w::THE, w::A, w::AN])
                && kind == SpeakerKind::Organisation
                && to > from + 1,
        );
        let mut end = to;
        while end > from + 1 && items[end - 1].kind == Kind::Possessive {
            end -= 1;
        }
        let span = (items[from + article].start, items[end - 1].end);
        if let Some(entity) = self.by_words.get(&words) {
            self.result.entities[*entity as usize].mentions.push(span);
            return *entity;
        }
        let entity = self.result.entities.len() as u32;
        if let Some(head) = self.head(from, to).map(|at| items[at].word) {
            self.by_head.entry(head).or_default().push(entity);
        }
        self.by_words.insert(words, entity);
        self.result.entities.push(Entity {
            person: None,
            kind,
            gender,
            name: span,
            mentions: vec![span],
        });
        entity
    }
}

#[cfg(test)]
mod tests {
    use crate::{Extractor, Genre};

    /// Who is said to have reported, cue by cue.
    fn speakers(text: &str) -> Vec<String> {
        let extractor = Extractor::builder().genre(Genre::News).build().unwrap();
        let found = extractor.extract(text);
        found
            .quotes()
            .iter()
            .map(|quote| {
                found
                    .speaker_of(quote)
                    .map_or_else(|| "nobody".to_owned(), |speaker| speaker.name.to_string())
            })
            .collect()
    }

    #[test]
    fn a_description_in_passing_moves_the_story_on() {
        let text = "Senator Martin Orlov lost the vote on Monday. His rival Paul Brandt won it by ten votes. The \
                    senator appeared tired. He said that the count was fair.";
        assert_eq!(speakers(text), ["Martin Orlov"]);
    }

    #[test]
    fn who_finds_its_name_over_an_apposition() {
        let text = "The boat carried Martin Orlov, now the harbour council leader, who said that the pier would open.";
        assert_eq!(speakers(text), ["Martin Orlov"]);
    }

    #[test]
    fn the_subject_of_what_is_said_does_not_say_it() {
        let text = "Peter Hale, a docker, said on Monday that he would not vote for Martin Orlov. Also, Orlov is no friend of \
                    the harbour, he said.";
        assert_eq!(speakers(text), ["Peter Hale", "Peter Hale"]);
    }

    #[test]
    fn whoever_opens_a_paragraph_is_who_it_is_about() {
        let text = "Paul Brandt, a rival, said that the plan of Martin Orlov had failed.\n\nOrlov's plan came late. In the \
                    harbour last week he said that the pier would open.";
        assert_eq!(speakers(text), ["Paul Brandt", "Martin Orlov"]);
    }

    #[test]
    fn his_wife_bears_his_name() {
        let text = "Martin Orlov and Clara Orlov left the court. Martin Orlov said that it was over. His wife said that it was \
                    not.";
        assert_eq!(speakers(text), ["Martin Orlov", "Clara Orlov"]);
    }

    #[test]
    fn a_woman_without_a_name_stays_without_one() {
        let text = "A young woman asked Clara Orlov about the pier. Clara Orlov did not answer. The woman said that she would \
                    ask again.";
        assert_eq!(speakers(text), ["A young woman", "The woman"]);
    }

    #[test]
    fn the_city_is_the_one_just_named() {
        let text = "It began in Boston in May. The city said that the pier was safe.";
        assert_eq!(speakers(text), ["Boston"]);
    }

    #[test]
    fn an_official_is_not_whoever_the_story_is_about() {
        let text = "Clara Orlov opened the pier on Monday. The official said that it was safe.";
        assert_ne!(speakers(text), ["Clara Orlov"]);
    }

    #[test]
    fn a_body_is_called_for_what_it_is_for() {
        let text = "The Committee for a Cleaner Harbour reported that the water was brown.";
        assert_eq!(speakers(text), ["Committee for a Cleaner Harbour"]);
    }

    #[test]
    fn what_begins_with_a_preposition_does_not_speak() {
        let text = "Martin Orlov runs the port. In a March meeting with the editors of the Harbour Post Orlov said that the pier \
                    would open.";
        assert_eq!(speakers(text), ["Martin Orlov"]);
    }

    #[test]
    fn an_office_tells_less_than_a_given_name() {
        let text = "Professor Mary Hale read the report. Paul Brandt had written it. She said that it was thin.";
        assert_eq!(speakers(text), ["Paul Brandt", "Mary Hale"]);
    }

    #[test]
    fn a_name_that_is_a_title_too() {
        let text =
            "“It is late,” said Martin Baron. “We go now,” said Baron. “The boat waits,” he said.";
        assert_eq!(
            speakers(text),
            ["Martin Baron", "Martin Baron", "Martin Baron"]
        );
    }

    #[test]
    fn a_group_keeps_what_it_is_such_as() {
        let text = "Groups such as the Harbour Trust say that the pier is unsafe.";
        assert_eq!(speakers(text), ["Groups such as the Harbour Trust"]);
    }
}

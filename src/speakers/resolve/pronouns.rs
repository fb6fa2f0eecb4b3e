//! He and she: who of those mentioned before is meant, by distance, gender, syntax and who spoke.

use once_cell::sync::Lazy;

use super::{
    evidence, Mention, Sum, Walk, AGAIN, DESCRIPTION_WORDS, DISTANCE, MENTIONS_BACK, NOBODY,
    PARAGRAPH,
};
use crate::confidence;
use crate::extraction::{Gender, SpeakerKind};
use crate::lang::{flags, form, is, w, WordId};
use crate::tokens::{Punct, Token};

/// Sentences back to whoever a pronoun may mean.
const PRONOUN_BACK: u32 = 10;
/// Items from a pronoun within which its clause ends.
const AHEAD: usize = 30;

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
/// Items from a subject within which its verb stands.
const VERB_REACH: usize = 6;
/// Items from whoever asks somebody by name to the verb, with what says who asks: “The Arlen Courier's Ann Lee asked Otto Marsh”.
const ASKS_REACH: usize = 12;
/// What it costs in a later sentence to have no name: a text is about those who have one.
const NAMELESS: f32 = -0.6;

/// How often somebody is named, at the most that counts.
const MOST: u32 = 40;
/// What it adds to be named so often.
static OFTEN: Lazy<[f32; MOST as usize + 1]> =
    Lazy::new(|| std::array::from_fn(|count| 0.2 * (count as f32).ln_1p()));

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

impl<S> Readings<S> {
    fn push(&mut self, entity: u32, score: S) {
        self.all[self.count] = (entity, score);
        self.count += 1;
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

impl Walk<'_> {
    /// He and she that are no source still move the story on.
    pub(super) fn pronoun_in_passing(
        &mut self,
        at: usize,
        sentence: u32,
        runs: std::ops::Range<usize>,
    ) {
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

    pub(super) fn push_pronoun(&mut self, entity: u32, sentence: u32, at: usize) {
        let token = self.tokens.outer[at];
        let para = self.tokens.sentences[sentence as usize].para;
        self.result.entities[entity as usize]
            .mentions
            .push((token.start, token.end()));
        let subject = token.is(w::HE) || token.is(w::SHE);
        let told = self.gender_of_pronoun(at);
        let found = &mut self.result.entities[entity as usize];
        // “The driver sat up. “Seven,” he said.” From here on the driver is a man.
        if self.told && found.person.is_none() && found.gender == Gender::Unknown {
            found.gender = told;
        }
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
    pub(super) fn pronoun(
        &mut self,
        at: usize,
        sentence: u32,
        runs: std::ops::Range<usize>,
    ) -> (Option<u32>, Option<u32>) {
        self.sure = 1.0;
        if let Some(entity) = self.named_ahead(at, sentence, runs.clone()) {
            return (Some(entity), None);
        }
        let readings = self.readings::<f32>(at, sentence, runs);
        if let Some((_, best)) = readings.first() {
            self.sure = confidence::of_pronoun(*best, readings.get(1).map(|(_, next)| *next));
        }
        let mut entities = readings.iter().map(|(entity, _)| *entity);
        (entities.next(), entities.next())
    }

    /// “Asked whether she would stay, Lee laughed.” A pronoun in a participle that opens the sentence is the subject behind its
    /// comma; so is one in a clause that opens it, where nobody else of that gender was named in the paragraph.
    fn named_ahead(
        &mut self,
        at: usize,
        sentence: u32,
        runs: std::ops::Range<usize>,
    ) -> Option<u32> {
        let items = self.tokens.sentences[sentence as usize].items();
        let opening = &self.tokens.outer[items.start];
        let info = self.tokens.info(opening);
        let participle = info.form(form::PARTICIPLE | form::ING) && !info.any(is::PREPOSITION);
        let far = at - items.start > AHEAD;
        if at == items.start || far || !participle && !info.any(is::SUBORDINATOR) {
            return None;
        }
        let reach = items.end.min(at + AHEAD);
        let comma = (items.start..reach).find(|k| self.tokens.outer[*k].is_punct(Punct::Comma))?;
        if comma < at {
            return None;
        }
        let Some(run) = runs
            .filter(|run| !self.names.runs[*run].inner)
            .find(|run| self.names.runs[*run].whole as usize == comma + 1)
        else {
            return self
                .office_ahead(comma + 1, at, sentence)
                .filter(|_| participle);
        };
        let person = self.discovery.of_run[run];
        let fits = |own: Gender| own == self.gender_of_pronoun(at);
        if person == NOBODY || self.names.runs[run].has(evidence::POSSESSIVE) {
            return None;
        }
        let own = self.discovery.people[person as usize].gender;
        if own != Gender::Unknown && !fits(own) {
            return None;
        }
        let para = self.tokens.sentences[sentence as usize].para;
        let before = self.mentions.iter().rev().take(MENTIONS_BACK);
        let other = before
            .take_while(|mention| mention.para == para)
            .any(|mention| fits(self.result.entities[mention.entity as usize].gender));
        (participle || !other).then(|| self.person(person))
    }

    /// “Asked whether she would stay, the minister laughed.” The same for an office.
    fn office_ahead(&mut self, the: usize, pronoun: usize, sentence: u32) -> Option<u32> {
        let end = self.tokens.sentences[sentence as usize].items().end;
        let outer = &self.tokens.outer;
        let small =
            |at: &usize| outer[*at].small() && !self.tokens.is_class(&outer[*at], is::GRAMMAR);
        let reach = the + 1..end.min(the + 1 + DESCRIPTION_WORDS);
        let office = is::ROLE | is::TITLE;
        let head = reach
            .take_while(small)
            .filter(|at| self.tokens.is_class(&outer[*at], office))
            .last()?;
        let acts = head + 1 < end && self.tokens.predicates(&outer[head + 1]);
        if !outer[the].is(w::THE) || !acts || self.tokens.is_class(&outer[head], is::GROUP) {
            return None;
        }
        let gender = self.gender_of_pronoun(pronoun);
        let entity = self.phrase(the, head + 1, sentence, 0..0)?;
        let found = &mut self.result.entities[entity as usize];
        if found.gender == Gender::Unknown && found.person.is_none() {
            found.gender = gender;
        }
        (found.gender == gender).then_some(entity)
    }

    fn gender_of_pronoun(&self, at: usize) -> Gender {
        if self.tokens.outer[at].is_any(&[w::HE, w::HIS, w::HIM, w::HIMSELF]) {
            Gender::Male
        } else {
            Gender::Female
        }
    }

    /// Everybody whom he, she, his, her, him may mean, the likeliest first.
    pub(super) fn readings<S: Sum>(
        &self,
        at: usize,
        sentence: u32,
        runs: std::ops::Range<usize>,
    ) -> Readings<S> {
        let gender = self.gender_of_pronoun(at);
        let para = self.tokens.sentences[sentence as usize].para;
        let mut scores = Readings::<S>::default();
        let often: &[f32] = &*OFTEN;
        let present = self.present(at, at + 1);
        let fresh = !self.anybody_here(gender, para);
        let tags_content = self.tags_content(at);
        let explains = at > 0 && self.tokens.outer[at - 1].is_punct(Punct::Colon);
        for (place, mention) in self.mentions.iter().enumerate().rev().take(MENTIONS_BACK) {
            let back = sentence - mention.sentence;
            if back > PRONOUN_BACK {
                break;
            }
            let entity = &self.result.entities[mention.entity as usize];
            let own = entity.gender;
            // Whoever tells the text is “I”.
            let teller = self.byline == Some(mention.entity);
            let other = own != Gender::Unknown && own != gender || teller;
            if other || entity.kind != SpeakerKind::Person {
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
            when(own == gender || self.just_met(mention, back, para), 2, 1.6);
            let bare = own == Gender::Unknown && self.bare(mention.entity);
            when(bare, 3, -1.2);
            when(back > 0 && entity.person.is_none(), 17, NAMELESS);
            // “Health executive Peninah Moraa said … She”: whoever the sentence before was about.
            let next = back == 1 && para == mention.para && mention.spoke && !mention.pronoun;
            // “Peninah Moraa said she was late.”
            // “A clerk blamed Ann Lee after she left.”: who has a name and this gender comes first.
            let nameless = entity.person.is_none();
            let rather = nameless && back == 0 && self.anybody_named(gender, sentence);
            when(rather && own == Gender::Unknown, 17, 2.0 * NAMELESS);
            let next = next || back == 0 && mention.spoke && !mention.pronoun && !rather;
            // “Peninah Moraa said so.”, and the next paragraph is “I was late,” she said.
            let named = || {
                let full = entity.person.is_some() && own == Gender::Unknown && !bare;
                full && back == 1 && fresh && !self.rival(mention.entity, gender, sentence)
            };
            let next = next || mention.spoke && !mention.pronoun && named();
            when(next && own == Gender::Unknown && !bare, 14, 1.2);
            // “Anna Holm left. “I am tired,” she said.” Whoever spoke in another paragraph is further off.
            let near = para == mention.para || fresh;
            let just_named = back == 1 && near && mention.subject && !mention.pronoun;
            let first = || self.leads_sentence(place) && !self.who_spoke(place, gender);
            let fits = || own == gender || self.just_met(mention, back, para) || named();
            let then = present && !self.says.contains(mention.entity) && self.acted_then(mention);
            let just_named = just_named && fits() && first() && !then;
            when(
                just_named && (entity.person.is_some() || self.told) && !self.bare(mention.entity),
                15,
                JUST_NAMED,
            );
            // “One of them told how a clerk had refused to say.”
            let nested = entity.person.is_none() && back == 1 && near && mention.subject;
            when(nested && !self.leads_sentence(place), 17, NESTED);
            when(then, 18, TENSE);
            when(mention.subject, 4, 1.4);
            when(back == 0 && mention.subject && explains, 20, EXPLAINS);
            when(mention.spoke, 5, 0.9);
            when(mention.pronoun, 6, 0.5);
            when(mention.possessive, 7, -0.3);
            when(mention.preposition, 8, -0.6);
            let asks = back <= 1 && mention.spoke && self.asks(mention, at, back == 0);
            when(
                asks || back <= 1 && !tags_content && self.asked_before(mention, at),
                16,
                -2.0,
            );
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
                None => scores.push(mention.entity, score),
            }
        }
        let only = self.only_here(gender, para);
        for (entity, score) in scores.iter_mut() {
            if self.inner.contains(entity) {
                score.add(10, -2.0);
            }
            if tags_content && self.named_in(*entity, sentence) {
                score.add(13, -2.0);
            } else if only == Some(*entity) {
                score.add(19, ONLY_ONE);
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
                score.add(12, often[count.min(MOST) as usize]);
            }
        }
        scores.sort_by(|a, b| b.1.total().total_cmp(&a.1.total()));
        scores
    }

    /// “says she”, “Lee says”: whether the verb beside a source is in the present tense.
    pub(super) fn present(&self, first: usize, last: usize) -> bool {
        let says = |token: &Token| {
            let info = self.tokens.info(token);
            token.small() && info.speech() && info.form(form::THIRD) && !info.has(flags::NOUN)
        };
        let before = first.checked_sub(1).map(|at| &self.tokens.outer[at]);
        self.tokens.outer.get(last).is_some_and(says) || before.is_some_and(says)
    }

    /// “Ann will meet Ina, who said she was glad. “I am,” she said.” Whether somebody else of this gender, named later in the sentence of a
    /// mention, spoke in it, and not whoever it mentions.
    fn who_spoke(&self, place: usize, gender: Gender) -> bool {
        let own = &self.mentions[place];
        let behind = self.mentions[place + 1..].iter().take(MENTIONS_BACK);
        let mut same = behind.take_while(|other| other.sentence == own.sentence);
        let spoke = |other: &Mention| {
            let found = &self.result.entities[other.entity as usize];
            other.spoke && !other.pronoun && other.entity != own.entity && found.gender == gender
        };
        !own.spoke && same.any(spoke)
    }

    /// Whether nobody was mentioned in the sentence before, but by the way: “Holm adviser Ann Lee”, “When Holm slept, Lee”.
    fn leads_sentence(&self, place: usize) -> bool {
        let own = &self.mentions[place];
        let before = self.mentions[..place].iter().rev().take(MENTIONS_BACK);
        let mut before = before.take_while(|other| other.sentence == own.sentence);
        let items = self.tokens.sentences[own.sentence as usize].items();
        let opening = &self.tokens.outer[items.start];
        let main = (own.item as usize).checked_sub(1).is_some_and(|at| {
            let comma = self.tokens.outer[at].is_punct(Punct::Comma);
            comma && self.tokens.is_class(opening, is::SUBORDINATOR)
        });
        main || before.all(|other| other.preposition && !other.pronoun)
    }

    /// Whether somebody known to be of this gender was mentioned in the paragraph so far.
    fn anybody_here(&self, gender: Gender, para: u32) -> bool {
        let recent = self.mentions.iter().rev().take(MENTIONS_BACK);
        let mut here = recent.take_while(|mention| mention.para == para);
        here.any(|mention| self.result.entities[mention.entity as usize].gender == gender)
    }

    /// Whether somebody with a name who is known to be of this gender was mentioned in the sentence so far.
    fn anybody_named(&self, gender: Gender, sentence: u32) -> bool {
        let recent = self.mentions.iter().rev().take(MENTIONS_BACK);
        let mut here = recent.take_while(|mention| mention.sentence == sentence);
        here.any(|mention| {
            let found = &self.result.entities[mention.entity as usize];
            found.person.is_some() && found.gender == gender && !mention.possessive
        })
    }

    /// Whether somebody else, who is known to be of this gender, did something in this sentence or the one before.
    fn rival(&self, entity: u32, gender: Gender, sentence: u32) -> bool {
        let recent = self.mentions.iter().rev().take(MENTIONS_BACK);
        let mut near = recent.take_while(|mention| sentence - mention.sentence <= 1);
        near.any(|mention| {
            let other = mention.entity != entity && (mention.subject || mention.spoke);
            other && self.result.entities[mention.entity as usize].gender == gender
        })
    }

    /// The only one of the paragraph who is known to be of this gender, where nobody in it may be of either.
    fn only_here(&self, gender: Gender, para: u32) -> Option<u32> {
        let recent = self.mentions.iter().rev().take(MENTIONS_BACK);
        let here = recent.take_while(|mention| mention.para == para);
        let may = |mention: &&Mention| {
            let found = &self.result.entities[mention.entity as usize];
            found.kind == SpeakerKind::Person && [gender, Gender::Unknown].contains(&found.gender)
        };
        let mut here = here.filter(may).map(|mention| mention.entity);
        let only = here.next()?;
        let known = self.result.entities[only as usize].gender == gender;
        (known && here.all(|other| other == only)).then_some(only)
    }

    /// “Sister Ina gave her clay”: whether somebody did something in the past tense, and said nothing.
    fn acted_then(&self, mention: &Mention) -> bool {
        let from = mention.item as usize;
        let items = self.tokens.outer[from..].iter().take(VERB_REACH);
        let mut verbs = items.map(|token| self.tokens.info(token));
        let verb = verbs.find(|info| info.form(form::PAST | form::THIRD) || info.any(is::AUX));
        mention.subject && !mention.spoke && verb.is_some_and(|info| info.form(form::PAST))
    }

    /// “When Lee asked her whether she knew, she said”: whoever asks “her” is not “she”.
    fn asks(&self, mention: &Mention, at: usize, tells: bool) -> bool {
        let pronoun = &self.tokens.outer[at];
        let object: &[WordId] = match pronoun.is(w::HE) {
            true => &[w::HIM],
            false => &[w::HER],
        };
        let from = at.min(mention.item as usize);
        let subject = pronoun.is_any(&[w::HE, w::SHE]) && at - from <= AHEAD;
        // Her own lawyer has a “her” as well.
        let alone = |next: &Token| {
            let link = is::GRAMMAR | is::PREPOSITION | is::WH | is::SUBORDINATOR;
            !next.is_word() || self.tokens.is_class(next, link)
        };
        let outer = &self.tokens.outer;
        // “Lee asked her how. “Slowly,” she said.”: in the sentence before only a question goes over to her.
        let question = |k: usize| tells || self.tokens.info(&outer[k - 1]).has(flags::QUESTION);
        let asked = |k: usize| outer[k].is_any(object) && alone(&outer[k + 1]) && question(k);
        subject && (from + 1..at).any(asked)
    }

    /// Whether a mention is of whoever asks somebody by name, or by whom somebody is asked, in the sentence before: “Lee asked Otto Marsh
    /// why. “I was late,” he said.”, “Lee was asked by a reporter why.”
    fn asked_before(&self, mention: &Mention, at: usize) -> bool {
        let outer = &self.tokens.outer;
        let from = mention.item as usize;
        let question = |verb: usize| self.tokens.info(&outer[verb]).has(flags::QUESTION);
        let by = from
            .checked_sub(2)
            .is_some_and(|verb| outer[verb + 1].is(w::BY) && question(verb));
        let mut reach = from + 1..outer.len().min(from + ASKS_REACH);
        let verb = reach.find(|k| self.tokens.acts(&outer[*k]));
        let name = |next: &Token| next.is_word() && next.capital();
        let named = |verb: usize| question(verb) && outer.get(verb + 1).is_some_and(name);
        outer[at].is_any(&[w::HE, w::SHE]) && mention.subject && (by || verb.is_some_and(named))
    }

    /// “Lee was no friend of Anna Holm, he said.”: the pronoun has a tag behind what is said.
    fn tags_content(&self, at: usize) -> bool {
        let outer = &self.tokens.outer;
        let says = |verb: &Token| self.tokens.info(verb).speech();
        at > 0
            && outer[at - 1].is_punct(Punct::Comma)
            && outer.get(at + 1).is_some_and(says)
            && outer.get(at + 2).is_none_or(|next| next.punct().is_some())
    }

    /// Whether somebody is named in a sentence: of a tag behind it, he is not who says it.
    fn named_in(&self, entity: u32, sentence: u32) -> bool {
        let recent = self.mentions.iter().rev().take(MENTIONS_BACK);
        recent
            .take_while(|mention| mention.sentence == sentence)
            .any(|mention| mention.entity == entity && !mention.pronoun)
    }

    /// A person known by one word only, and by nothing that shows a person.
    pub(super) fn bare(&self, entity: u32) -> bool {
        let person = self.result.entities[entity as usize].person;
        person
            .map(|person| &self.discovery.people[person as usize])
            .is_some_and(|found| {
                found.titles.is_empty() && found.forms.iter().all(|form| form.words.len() == 1)
            })
    }
}

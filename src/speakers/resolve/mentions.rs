//! Names in the narration become mentions as they come: whom each means, whether it was a subject, and whether it spoke.

use std::cmp::Reverse;

use super::{Entity, Mention, Walk};
use crate::extraction::{Gender, SpeakerKind};
use crate::lang::{also, form, is, w, WordId};
use crate::speakers::discover::{gender_of, Found, NOBODY};
use crate::speakers::names::{evidence, NameRun};
use crate::tokens::{flag, Kind, Punct, Token};

/// Words before a name that opens its sentence: “Town goalkeeper Ann Lee”.
const OPENING_WORDS: usize = 4;
/// Items of the sentence before a name that its commas set off from what it belongs to: “The head of the bakers' guild, Ann Lee,”.
const APPOSED_WORDS: usize = 12;
/// Items of what commas set off behind a name, up to its verb: “Ann Lee, a former chairman who just signed on,”.
const ASIDE_ITEMS: usize = 18;
/// A surname alone may mean a namesake who is named at least once in so many times.
const NAMESAKE: u32 = 3;

impl Walk<'_> {
    /// The entity of a named person, made when first needed.
    pub(super) fn person(&mut self, person: u32) -> u32 {
        let known = self.entity_of_person[person as usize];
        if known != u32::MAX {
            return known;
        }
        let new = self.result.entities.len() as u32;
        self.entity_of_person[person as usize] = new;
        let gender = self.discovery.people[person as usize].gender;
        self.result.entities.push(Entity {
            person: Some(person),
            kind: SpeakerKind::Person,
            gender: match gender {
                Gender::Unknown => self.gender_of_kin(person),
                known => known,
            },
            name: (0, 0),
            mentions: Vec::new(),
        });
        new
    }

    /// “Lee's widow, Zinhle”: what the text says that somebody is to another tells the gender.
    fn gender_of_kin(&self, person: u32) -> Gender {
        let roles = self.roles_of(person).iter();
        let mut kin = roles.map(|(_, word)| self.tokens.vocabulary.info(*word));
        let kin = kin.find(|info| info.any(is::KIN) && info.gender != Gender::Unknown);
        kin.map_or(Gender::Unknown, |info| info.gender)
    }

    /// A name in the narration.
    pub(super) fn name(&mut self, run: usize, sentence: u32) {
        let person = self.discovery.of_run[run];
        let place = self.names.runs[run];
        self.owns_body(&place, sentence);
        if person == NOBODY {
            if place.has(evidence::ACRONYM) {
                self.acronym(place.whole as usize);
            }
            self.body(&place, sentence);
            return;
        }
        let entity = self.ambiguous(person, &place, sentence);
        self.result.entities[entity as usize]
            .mentions
            .push((place.start, place.end));
        self.related(entity, &place);
        self.push(entity, sentence, place.first, &place);
    }

    fn push(&mut self, entity: u32, sentence: u32, item: u32, run: &NameRun) {
        let opens = run.has(evidence::POSSESSIVE)
            && self.opens_paragraph(run.whole as usize, sentence)
            && !self.owns_somebody(run);
        let about = self.for_whom(run, sentence) || self.acts_in_clause(run);
        self.mentions.push(Mention {
            subject: about
                || (run.has(evidence::SUBJECT | evidence::SPEECH)
                    || self.opens_sentence(run, sentence)
                    || self.apposed(run, sentence))
                    && !run.has(evidence::POSSESSIVE | evidence::PREPOSITION)
                || self.who_follows(run)
                || self.inverted(run, sentence)
                || self.told_who(run)
                || opens,
            possessive: run.has(evidence::POSSESSIVE) && !opens,
            // “the Harlow campaign” is not about Harlow.
            preposition: run.has(evidence::PREPOSITION) && !about && !self.who_follows(run)
                || self.attributive(run),
            ..self.mention(entity, sentence, item as usize)
        });
    }

    /// “Lee's plan came late. He …”: the first word of a paragraph says whom it is about.
    pub(super) fn opens_paragraph(&self, item: usize, sentence: u32) -> bool {
        let para = self.tokens.sentences[sentence as usize].para;
        self.tokens.paragraphs[para as usize].first as usize == item
    }

    /// “For Lee, a retiree, it was late. She …”: the name with which a paragraph begins behind “for” or “to” is whom it is about.
    fn for_whom(&self, run: &NameRun, sentence: u32) -> bool {
        let outer = &self.tokens.outer;
        let before = (run.whole as usize).checked_sub(1);
        let opens = before.is_some_and(|at| {
            outer[at].is_any(&[w::FOR, w::TO]) && self.opens_paragraph(at, sentence)
        });
        let comma = outer.get(run.last as usize);
        opens && comma.is_some_and(|t| t.is_punct(Punct::Comma))
    }

    /// “Lee's lawyer came late. He …”: whoever is somebody's is another.
    fn owns_somebody(&self, run: &NameRun) -> bool {
        let from = run.last as usize + 1;
        let words = self.tokens.outer[from..].iter().take(OPENING_WORDS);
        let person = is::HUMAN;
        words
            .take_while(|token| token.is_word() && !self.tokens.is_class(token, is::GRAMMAR))
            .any(|token| token.small() && self.tokens.is_class(token, person))
    }

    /// “Lee's captain, Ann Orr, was sent off”, “His landlord, Otto Marsh, saw him”: a name that commas set off from what somebody is,
    /// at the head of the sentence and before its verb.
    fn apposed(&self, run: &NameRun, sentence: u32) -> bool {
        let outer = &self.tokens.outer;
        let comma = |at: usize| outer.get(at).is_some_and(|t| t.is_punct(Punct::Comma));
        let start = self.tokens.sentences[sentence as usize].first as usize;
        let (whole, last) = (run.whole as usize, run.last as usize);
        if !comma(last) {
            return false;
        }
        // “It emerged that the clerk, Otto Marsh, wrote to her”
        let that = (start + 1..whole).rev().take(APPOSED_WORDS);
        let start = that
            .take_while(|at| !outer[*at].is_quote())
            .find(|at| outer[*at].is(w::THAT) && self.tokens.acts(&outer[*at - 1]))
            .map_or(start, |that| that + 1);
        let acts = |at: usize| outer.get(at).is_some_and(|t| t.small() && self.is_verb(t));
        // “His wife, Ann, a nurse at the port, left”: another apposition may stand between.
        let ends = |at: &usize| {
            !matches!(
                outer[*at].kind(),
                Kind::Word | Kind::Number | Kind::Possessive
            )
        };
        let second = (last + 1..outer.len().min(last + ASIDE_ITEMS)).find(ends);
        let who = || {
            outer[last + 1..]
                .iter()
                .take(APPOSED_WORDS)
                .any(|t| t.is(w::WHO))
        };
        // “Her wife, Ann, a former judge, left”: behind an article no verb has its base form.
        let new = outer
            .get(last + 1)
            .is_some_and(|t| t.is_any(&[w::A, w::AN]));
        let other = |at: usize| match new {
            true => self.tokens.predicates(&outer[at]),
            false => acts(at),
        };
        let second = second.filter(|at| comma(*at) && (who() || !(last + 1..*at).any(other)));
        let verb = acts(last + 1) || second.is_some_and(|at| acts(at + 1));
        // “Some defenders of trade, like Ann Lee, a fellow of the college, say”
        let like = whole > start && outer[whole - 1].is_any(&[w::LIKE, w::INCLUDING]);
        // “One of them, board chairwoman Ann Lee, left”
        let office = outer[start..whole - usize::from(like)].iter().rev();
        let office = office.take(OPENING_WORDS).take_while(|t| {
            t.is_word() && !self.tokens.is_class(t, is::GRAMMAR) && !self.tokens.acts(t)
        });
        let behind = whole - usize::from(like) - office.count();
        // “Her boss, the county attorney Ann Lee, left”
        let article = behind > start && behind < whole && outer[behind - 1].is(w::THE);
        let behind = behind - usize::from(article);
        if behind < start + 2 || behind - start > APPOSED_WORDS || !verb || !comma(behind - 1) {
            return false;
        }
        self.says_who(&outer[start..behind - 1])
    }

    /// “Lee's captain”, “one of them”, “a judge who knew him”: whether words before a name say who that is, and hold no clause.
    fn says_who(&self, phrase: &[Token]) -> bool {
        let somebody = is::HUMAN;
        let words = phrase
            .iter()
            .all(|t| t.is_word() || t.kind() == Kind::Possessive);
        let who = phrase.iter().any(|t| t.is_any(&[w::WHO, w::WHOSE]));
        // “The party's defeated candidate, Ann Lee,”
        let says_more = |at: usize| {
            let next = phrase.get(at + 1);
            next.is_some_and(|next| next.small() && self.tokens.is_class(next, somebody))
        };
        let acts = |at: usize| self.tokens.acts(&phrase[at]) && !says_more(at);
        let verb = !who && (0..phrase.len()).any(acts);
        let opens = !self
            .tokens
            .is_class(&phrase[0], is::PREPOSITION | is::SUBORDINATOR);
        let one_of = phrase[0].is(w::ONE) && phrase.get(1).is_none_or(|t| t.is(w::OF));
        let owned = phrase[phrase.len() - 1].small()
            && phrase
                .iter()
                .any(|t| t.kind() == Kind::Possessive || self.tokens.is_class(t, is::POSSESSIVE));
        let person = one_of || owned || phrase.iter().any(|t| self.tokens.is_class(t, somebody));
        words && !verb && opens && person
    }

    /// “until Lee reached the end”, “as Lee went on”: what is a preposition elsewhere opens a clause, and its subject follows.
    fn acts_in_clause(&self, run: &NameRun) -> bool {
        const OPENS: &[WordId] = &[w::AS, w::UNTIL, w::BEFORE, w::AFTER, w::SINCE];
        let outer = &self.tokens.outer;
        let before = (run.whole as usize).checked_sub(1);
        let opens = before.is_some_and(|at| outer[at].is_any(OPENS));
        let behind = outer.get(run.last as usize);
        opens
            && !run.has(evidence::POSSESSIVE)
            && behind.is_some_and(|next| next.small() && self.tokens.predicates(next))
    }

    /// “a penalty from Ann Lee, who also missed one”: what is told of her goes on.
    fn who_follows(&self, run: &NameRun) -> bool {
        let outer = &self.tokens.outer;
        let at = self.behind_origin(run);
        let set_off = |t: &Token| matches!(t.punct(), Some(Punct::Comma | Punct::Dash));
        outer.get(at).is_some_and(set_off)
            && outer.get(at + 1).is_some_and(|t| t.is(w::WHO))
            && !run.has(evidence::POSSESSIVE)
            && !self.opens_behind_preposition(run)
    }

    /// “Unlike Ann Lee, who left, Clara Orr stayed. She …”: whom the sentence is about is named behind.
    fn opens_behind_preposition(&self, run: &NameRun) -> bool {
        let before = (run.whole as usize).checked_sub(1);
        before.is_some_and(|at| {
            let token = &self.tokens.outer[at];
            token.has(flag::FIRST)
                && token.is_word()
                && self.tokens.is_class(token, is::PREPOSITION)
                && !token.is_any(&[w::FOR, w::TO])
        })
    }

    /// “Ann Lee of Ohio, who was late”: the item behind a name and the place that its bearer is from.
    fn behind_origin(&self, run: &NameRun) -> usize {
        let outer = &self.tokens.outer;
        let last = run.last as usize;
        let from = |t: &Token| t.is_any(&[w::OF, w::FROM]);
        if !outer.get(last).is_some_and(from) {
            return last;
        }
        let place = outer[last + 1..].iter().take(OPENING_WORDS);
        let names = place
            .take_while(|t| t.is_word() && t.capital() && !t.is(w::WHO))
            .count();
        last + if names > 0 { 1 + names } else { 0 }
    }

    /// “Among the guests was Ann Lee, 81.”: a subject behind its verb, in a sentence that a preposition opens.
    fn inverted(&self, run: &NameRun, sentence: u32) -> bool {
        let outer = &self.tokens.outer;
        let start = self.tokens.sentences[sentence as usize].first as usize;
        let verb = (run.whole as usize).checked_sub(1).filter(|at| *at > start);
        verb.is_some_and(|at| outer[at].is_any(&[w::WAS, w::IS]))
            && self.tokens.is_class(&outer[start], is::PREPOSITION)
            && !outer[start].is_any(&[w::TO, w::OF])
    }

    /// “She is Ann Lee, 61, a clerk.”: who somebody is.
    fn told_who(&self, run: &NameRun) -> bool {
        let outer = &self.tokens.outer;
        let is = |back: usize, words: &[WordId]| {
            let at = (run.whole as usize).checked_sub(back);
            at.is_some_and(|at| outer[at].is_any(words))
        };
        is(1, &[w::IS, w::WAS]) && is(2, &[w::HE, w::SHE]) && !run.has(evidence::POSSESSIVE)
    }

    /// “Goalkeeper Ann Lee, 19, was”, “Lee – a keeper – was”, “Lee (Ind.) was”: a name with an apposition, and before it nothing but words that say who bears it.
    fn opens_sentence(&self, run: &NameRun, sentence: u32) -> bool {
        let whole = run.whole as usize;
        let comma = self.tokens.outer.get(self.behind_origin(run));
        let plain = |token: &Token| {
            let word = token.is_word() || token.kind() == Kind::Number;
            word && !self.tokens.is_class(token, is::GRAMMAR) && !self.is_verb(token)
        };
        let sets_off = |token: &Token| {
            matches!(
                token.punct(),
                Some(Punct::Comma | Punct::Dash | Punct::OpenBracket)
            )
        };
        if !comma.is_some_and(sets_off) {
            return false;
        }
        let start = self.behind_adjunct(sentence, whole);
        whole >= start
            && whole - start <= OPENING_WORDS
            && self.tokens.outer[start..whole].iter().all(plain)
    }

    /// Where the subject of a sentence begins: behind “But”, “Recently,” and the like.
    pub(super) fn behind_adjunct(&self, sentence: u32, whole: usize) -> usize {
        let first = self.tokens.sentences[sentence as usize].first as usize;
        let outer = &self.tokens.outer;
        let adverb = is::CONJUNCTION | is::ADVERB;
        let adverbs = (first..whole).take_while(|at| self.tokens.is_class(&outer[*at], adverb));
        let next = first + adverbs.count();
        next + usize::from(next > first && next < whole && outer[next].is_punct(Punct::Comma))
    }

    /// A name after “the” and before a noun, or before what somebody else is: “Holm adviser Ann Lee”.
    fn attributive(&self, run: &NameRun) -> bool {
        let from = run.last as usize;
        let words = self.tokens.outer[from..].iter().take(OPENING_WORDS);
        let small = words
            .take_while(|t| t.small() && !self.tokens.acts(t))
            .count();
        let noun = small > 0
            && self
                .tokens
                .is_class(&self.tokens.outer[from + small - 1], is::ROLE);
        let behind = self.tokens.outer.get(from + small);
        let of_another = noun && behind.is_some_and(|t| t.is_word() && t.capital());
        of_another || run.has(evidence::THE) && run.title == w::NONE && small > 0
    }

    pub(super) fn is_verb(&self, token: &Token) -> bool {
        let info = self.tokens.info(token);
        token.is_word() && (info.form(form::FINITE) || info.any(is::AUX | is::ADVERB))
    }

    /// Whether a sentence begins with the item at `at`.
    pub(super) fn begins_sentence(&self, at: usize, sentence: u32) -> bool {
        self.tokens.sentences[sentence as usize].first as usize == at
    }

    /// Whether a run stands in the narration and names a person.
    pub(super) fn names_somebody(&self, run: usize) -> bool {
        !self.names.runs[run].inner && self.discovery.of_run[run] != NOBODY
    }

    /// Whoever a run names.
    pub(super) fn named_by(&mut self, run: usize, sentence: u32) -> u32 {
        let (person, place) = (self.discovery.of_run[run], self.names.runs[run]);
        self.ambiguous(person, &place, sentence)
    }

    /// A surname that two people share goes to the one that title and recency fit.
    pub(super) fn ambiguous(&mut self, person: u32, run: &NameRun, sentence: u32) -> u32 {
        let entity = self.person(person);
        let found = &self.discovery.people[person as usize];
        if run.words != 1 || found.last == w::NONE || self.names.words(run)[0] != found.last {
            return entity;
        }
        if let Some(entity) = self.of_generation(run, found.last) {
            return entity;
        }
        if let Some(entity) = self.younger_of_name(run, found.last) {
            return entity;
        }
        let bears = |found: &Found| {
            let mut titles = found.titles.iter();
            titles.any(|title| self.tokens.vocabulary.same_title(*title, run.title))
        };
        let titled = || run.title != w::NONE && bears(found);
        let gender = || gender_of(&self.tokens.vocabulary, run.title, self.names.words(run));
        let recent = self.recent_in(sentence, 2);
        for mention in recent {
            let other = &self.result.entities[mention.entity as usize];
            let Some(namesake) = other.person.map(|p| &self.discovery.people[p as usize]) else {
                continue;
            };
            if namesake.last != found.last {
                continue;
            }
            // Whoever the story is not about keeps his given name: “Ann Lee” beside “Lee” on every line.
            let main = NAMESAKE * namesake.count >= found.count;
            // Dr Lee is who was called so, though Mr Lee spoke just before.
            if titled() && !bears(namesake) {
                continue;
            }
            // Mrs. Lee is not Lee beside a governor of that name.
            let married = |found: &Found| {
                let mut titles = found.titles.iter();
                titles.any(|title| self.tokens.vocabulary.info(*title).any(is::MARRIED))
            };
            if run.title == w::NONE && married(namesake) && !married(found) {
                continue;
            }
            let gender = gender();
            if gender == Gender::Unknown && main || other.gender == gender {
                return mention.entity;
            }
        }
        entity
    }

    /// “the elder Lee”, “the younger Lee”: the father or the son, where the text calls one of them Sr. or Jr.
    fn of_generation(&self, run: &NameRun, last: WordId) -> Option<u32> {
        let vocabulary = &self.tokens.vocabulary;
        let before =
            &self.tokens.outer[(run.whole as usize).checked_sub(1).filter(|_| !run.inner)?];
        // What is no word has a number of another kind in its place.
        if !before.is_word() {
            return None;
        }
        let of = |word: WordId| vocabulary.info(word).also & (also::ELDER | also::YOUNGER);
        let told = of(before.word());
        if told == 0 {
            return None;
        }
        let fits = |generation: WordId| of(generation) == told;
        let mut namesakes = self
            .recent()
            .map(|mention| mention.entity)
            .filter(|entity| {
                let person = self.person_of(*entity);
                person.is_some_and(|person| self.discovery.people[person as usize].last == last)
            });
        namesakes.find(|entity| {
            let person = self.person_of(*entity);
            person.is_some_and(|person| fits(self.discovery.people[person as usize].generation))
        })
    }

    /// “the younger Lee” where nobody is called Jr.: of those with the name, whom the text calls somebody's daughter or son, or who is
    /// not the one that it calls a father or mother.
    fn younger_of_name(&self, run: &NameRun, last: WordId) -> Option<u32> {
        let before = (run.whole as usize).checked_sub(1).filter(|_| !run.inner)?;
        let young = &self.tokens.outer[before];
        let younger = young.is_word()
            && self.tokens.vocabulary.info(young.word()).also & also::YOUNGER != 0
            && before > 0
            && self.tokens.outer[before - 1].is(w::THE);
        if !younger {
            return None;
        }
        let namesakes = self.recent().filter_map(|mention| {
            let person = self.person_of(mention.entity)?;
            let named = self.discovery.people[person as usize].last == last;
            named.then(|| (self.line(person), mention.entity))
        });
        let eldest = namesakes.clone().map(|(line, _)| line).min()?;
        let (line, youngest) = namesakes.min_by_key(|(line, _)| Reverse(*line))?;
        (eldest < line).then_some(youngest)
    }

    /// Where somebody stands in a family: a parent, neither, or somebody's daughter or son.
    fn line(&self, person: u32) -> u8 {
        let lexicon = self.tokens.vocabulary.lexicon;
        let child = |role: WordId| {
            let mut relatives = lexicon.relations(role).iter();
            relatives.any(|(_, elder)| *elder == w::FATHER)
        };
        let mut roles = self.roles_of(person).iter().map(|(_, role)| *role);
        if roles.clone().any(child) {
            2
        } else {
            u8::from(!roles.any(|role| [w::FATHER, w::MOTHER].contains(&role)))
        }
    }

    /// Notes that this mention speaks, so that the next pronoun leans on it.
    pub(super) fn mark_spoke(&mut self, entity: u32, sentence: u32, item: u32) {
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
            self.mentions.push(Mention {
                subject: true,
                spoke: true,
                ..self.mention(entity, sentence, item as usize)
            });
        }
    }
}

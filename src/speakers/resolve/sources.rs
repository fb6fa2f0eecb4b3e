//! What kind of words stand beside a cue, and who answers for each: a label, a pronoun, “who”, the narrator, a phrase.

use super::{Entity, Walk, THIRD_PERSON};
use crate::attribution::SourceWords;
use crate::extraction::{Gender, SpeakerKind};
use crate::lang::{is, w, List, WordId};
use crate::speakers::discover::NOBODY;
use crate::speakers::names::{evidence, NameRun};
use crate::tokens::Punct;

/// Paragraphs at the end of a text among which a letter is closed, and items from there to the name.
const CLOSING_PARAGRAPHS: usize = 8;
const SIGNATURE_ITEMS: u32 = 12;
/// Paragraphs at the head of a text among which its byline is.
const BYLINE_PARAGRAPHS: usize = 5;

impl Walk<'_> {
    /// Who the words beside a cue mean.
    pub(super) fn source(
        &mut self,
        source: &SourceWords,
        sentence: u32,
        runs: std::ops::Range<usize>,
    ) -> (Option<u32>, Option<u32>) {
        let (first, last) = (source.first as usize, source.last as usize);
        let token = self.tokens.outer[first];
        let none = (None, None);
        if source.label {
            return (Some(self.label(first, last, sentence, runs)), None);
        }
        if last == first + 1 && token.is_word() {
            let info = *self.tokens.vocabulary.info(token.word());
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
                let several = self.they_here(first, sentence);
                let meant = several.or_else(|| self.plural_or_thing(token.word(), sentence));
                return (meant, None);
            }
            // “according to them”
            if token.is(w::THEM) {
                return (self.plural_or_thing(w::THEY, sentence), None);
            }
            // “Others complained” are some who have no name.
            if info.any(is::PRONOUN | is::DEMONSTRATIVE) && !token.is(w::OTHERS) {
                return none;
            }
        }
        if last > first + 1 && token.is_any(&[w::HIS, w::HER]) {
            // “His lawyer said”: whose lawyer it is stays in mind.
            if let (Some(entity), _) = self.pronoun(first, sentence, runs.clone()) {
                self.push_pronoun(entity, sentence, first);
                if let Some(owner) = self.mentions.last_mut() {
                    owner.subject = true;
                    owner.possessive = false;
                }
            }
        }
        if let Some(end) = self.end_of_several(source) {
            let group = self.entity(first, end, SpeakerKind::Group, Gender::Unknown);
            return (Some(group), None);
        }
        // The name is only one of them, or whose words somebody else says.
        let another = || self.named_with_relative(first, last) || self.speaks_for(source, &runs);
        let apposed = source.name.filter(|_| !another());
        if let Some((from, to)) = apposed {
            if let Some(entity) = self.phrase(from as usize, to as usize, sentence, runs.clone()) {
                return (Some(entity), None);
            }
        }
        (self.phrase(first, last, sentence, runs), None)
    }

    /// “Opponents of the nominee, Ann Lee, said”: several people, whose words end before the name of whom they oppose.
    fn end_of_several(&self, source: &SourceWords) -> Option<usize> {
        let (name, end) = source.name.filter(|_| !source.inside)?;
        let outer = &self.tokens.outer;
        let items = &outer[source.first as usize..name as usize];
        let of = items
            .iter()
            .position(|t| t.is_any(&[w::OF, w::FOR, w::TO]))?;
        let head = &items[of.checked_sub(1)?];
        let several = head.is_word() && self.tokens.is_class(head, is::GROUP);
        let comma = items.last()?.is_punct(Punct::Comma);
        // “Aides to the nominee, Ann Lee and Otto Lind, said”: they are the aides.
        let both = outer.get(end as usize).is_some_and(|t| t.is(w::AND));
        (several && comma && !both).then_some(name as usize - 1)
    }

    /// “A spokesman for the airline, Aerolusa, said”: the name is the body's that somebody speaks for.
    fn speaks_for(&self, source: &SourceWords, runs: &std::ops::Range<usize>) -> bool {
        let Some((from, _)) = source.name else {
            return false;
        };
        let body = |run: &NameRun| run.whole == from && run.has(evidence::BODY) && !run.inner;
        let items = &self.tokens.outer[source.first as usize..from as usize];
        let mut before = items.iter().take_while(|t| !t.is(w::FOR));
        let human = before.any(|t| self.tokens.is_class(t, is::ROLE | is::SOURCE));
        human && self.names.runs[runs.clone()].iter().any(body)
    }

    /// The first person of a letter or column: the byline's name, if there is one.
    fn narrator(&mut self, at: usize) -> Option<u32> {
        if self.byline.is_none() {
            let named = self.by_line().or_else(|| self.own_name());
            let named = named.map(|person| self.person(person));
            let named = named.or_else(|| self.signed());
            self.byline = named.or_else(|| Some(self.nameless(at)));
        }
        self.byline
    }

    /// “By Ann Lee”: the name after “by” that a paragraph at the head of the text consists of.
    fn by_line(&self) -> Option<u32> {
        let head = self.tokens.paragraphs.iter().take(BYLINE_PARAGRAPHS);
        let starts: Vec<u32> = head.map(|paragraph| paragraph.first).collect();
        let by = |at: u32| {
            self.tokens
                .outer
                .get(at as usize)
                .is_some_and(|t| t.is(w::BY))
        };
        let reach = *starts.last()? + BYLINE_PARAGRAPHS as u32;
        let early = self.names.runs.iter().zip(&self.discovery.of_run);
        early
            .take_while(|(run, _)| run.inner || run.whole <= reach)
            .find(|(run, person)| {
                let begins = run
                    .whole
                    .checked_sub(1)
                    .is_some_and(|at| by(at) && starts.contains(&at));
                **person != NOBODY && !run.inner && begins
            })
            .map(|(_, person)| *person)
    }

    /// “My name is Ann Lee and I was born here.”
    fn own_name(&self) -> Option<u32> {
        let people = self.names.runs.iter().zip(&self.discovery.of_run);
        let own = people.filter(|(run, _)| !run.inner && run.has(evidence::SELF));
        own.map(|(_, person)| *person)
            .find(|person| *person != NOBODY)
    }

    /// “Yours faithfully, Ann Lee”: who signs a letter, at the end of the text.
    fn signed(&mut self) -> Option<u32> {
        let last = self.tokens.paragraphs.iter().rev().take(CLOSING_PARAGRAPHS);
        let mut starts = last.map(|paragraph| paragraph.first);
        let closing = starts.find(|at| self.closes_letter(*at as usize))?;
        let runs = self.names.runs.iter().zip(&self.discovery.of_run);
        let below = runs
            .rev()
            .take_while(|(run, _)| run.inner || run.whole > closing);
        let signs = |run: &NameRun| {
            let body = evidence::ORGANISATION | evidence::PLACE | evidence::DESCRIPTION;
            !run.inner && run.whole <= closing + SIGNATURE_ITEMS && !run.has(body)
        };
        let (run, person) = below.filter(|(run, _)| signs(run)).last()?;
        if *person != NOBODY {
            return Some(self.person(*person));
        }
        let (first, last) = (run.first as usize, run.last as usize);
        let named = run.words > 1;
        named.then(|| self.entity(first, last, SpeakerKind::Person, Gender::Unknown))
    }

    /// “Yours faithfully,”, “With every blessing,”, “Kind regards”
    fn closes_letter(&self, at: usize) -> bool {
        let word = |at: usize| self.tokens.outer.get(at).filter(|token| token.is_word());
        let listed = |list: List, at: usize| word(at).is_some_and(|t| self.tokens.listed(list, t));
        let is = |of: WordId, at: usize| word(at).is_some_and(|token| token.is(of));
        let wished = || [1, 2].iter().any(|k| listed(List::ClosingNouns, at + k));
        is(w::SINCERELY, at)
            || is(w::REGARDS, at)
            || is(w::YOURS, at) && (listed(List::ClosingWords, at + 1) || word(at + 1).is_none())
            || listed(List::Closes, at) && wished()
    }

    fn nameless(&mut self, at: usize) -> u32 {
        let token = self.tokens.outer[at];
        let entity = self.result.entities.len() as u32;
        self.result.entities.push(Entity {
            person: None,
            kind: SpeakerKind::Narrator,
            gender: Gender::Unknown,
            name: (token.start, token.end()),
            mentions: vec![(token.start, token.end())],
        });
        entity
    }

    /// They and it: the group or body that spoke last, if it spoke just before, or the body that the sentence before is about.
    fn plural_or_thing(&mut self, word: WordId, sentence: u32) -> Option<u32> {
        let just_spoke = self.spoke.is_some_and(|(_, at)| at + 1 >= sentence);
        if word != w::IT && word != w::ITS && !just_spoke {
            if let Some(several) = self.they(sentence) {
                return Some(several);
            }
        }
        // “The union, it said, …”, “The union has called a strike. It says”
        let about = self.bodies.last().filter(|body| {
            // Whoever speaks for a body is not “it”.
            let person = |of: u32| self.result.entities[of as usize].kind == SpeakerKind::Person;
            let spoke = self.spoke.filter(|(of, _)| word != w::IT || !person(*of));
            let spoken = spoke.is_some_and(|(_, at)| at >= body.sentence);
            body.subject && sentence - body.sentence <= 1 && !spoken
        });
        let about = about.map(|body| body.entity);
        let spoke = || self.spoke_just_before(word, sentence);
        match word {
            w::THEY | w::THEIR => spoke().or(about),
            // “Veritol raised its prices. It says that …”
            _ => about
                .or_else(spoke)
                .or_else(|| self.lone_subject(sentence, 1))
                .or_else(|| self.document(sentence)),
        }
    }

    fn spoke_just_before(&self, word: WordId, sentence: u32) -> Option<u32> {
        let (entity, spoke) = self.spoke?;
        let who = &self.result.entities[entity as usize];
        let kind = who.kind;
        let para = |at: u32| self.tokens.sentences[at as usize].para;
        let near = spoke + 1 == sentence && para(spoke) == para(sentence);
        let unknown = near && who.gender == Gender::Unknown;
        let fits = match word {
            // “A spokesperson said no. They added …”
            w::THEY | w::THEIR => {
                let nameless = unknown && kind == SpeakerKind::Person && who.person.is_none();
                nameless && self.begins_with_article(who.name.0)
                    || matches!(kind, SpeakerKind::Group | SpeakerKind::Organisation)
            }
            // Lumenfold, of which nothing tells that it is a person.
            _ => kind == SpeakerKind::Organisation || unknown && self.bare(entity),
        };
        (fits && sentence - spoke <= 2).then_some(entity)
    }

    /// Whether the item at a byte is “a” or “an”.
    fn begins_with_article(&self, byte: u32) -> bool {
        let outer = &self.tokens.outer;
        let first = outer.get(outer.partition_point(|item| item.start < byte));
        first.is_some_and(|item| item.is_any(&[w::A, w::AN]))
    }
}

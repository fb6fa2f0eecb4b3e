//! He and she: whom they are taken to mean, and how they move the story on.

use super::{evidence, Mention, Walk, AHEAD, DESCRIPTION_WORDS, NOBODY};
use crate::confidence;
use crate::extraction::{Gender, SpeakerKind};
use crate::lang::{form, is, w};
use crate::tokens::Punct;

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
        if found.gender == Gender::Unknown {
            let all = self.told_by.entry(entity).or_insert(told);
            if *all != told {
                *all = Gender::Unknown;
            }
        }
        self.mentions.push(Mention {
            subject,
            possessive: !subject,
            pronoun: true,
            ..self.mention(entity, sentence, at)
        });
    }

    /// Of whom nothing else tells, the pronouns tell that were taken to mean them, if all agree.
    pub(super) fn genders_of_pronouns(&mut self) {
        for (entity, gender) in std::mem::take(&mut self.told_by) {
            let found = &mut self.result.entities[entity as usize];
            if found.gender == Gender::Unknown && found.kind == SpeakerKind::Person {
                found.gender = gender;
            }
        }
    }

    /// The two best readings of he, she, his, her, him.
    pub(super) fn pronoun(
        &mut self,
        at: usize,
        sentence: u32,
        runs: std::ops::Range<usize>,
    ) -> (Option<u32>, Option<u32>) {
        self.sure = 1.0;
        if let Some(entity) = self.born_so(at, runs.clone()) {
            return (Some(entity), None);
        }
        if let Some(entity) = self.named_ahead(at, sentence, runs.clone()) {
            return (Some(entity), None);
        }
        if let Some(entity) = self.unnamed_of_paragraph(at, sentence) {
            return (Some(entity), None);
        }
        if let Some(entity) = self.one_of_them(at, sentence) {
            return (Some(entity), None);
        }
        let readings = self.readings::<f32>(at, sentence, runs);
        if let Some((_, best)) = readings.first() {
            self.sure = confidence::of_pronoun(*best, readings.get(1).map(|(_, next)| *next));
        }
        let mut entities = readings.iter().map(|(entity, _)| *entity);
        (entities.next(), entities.next())
    }

    /// “The engineer no longer works there. He”: whoever opens the paragraph without a name, where nobody else was mentioned in it.
    fn unnamed_of_paragraph(&self, at: usize, sentence: u32) -> Option<u32> {
        let para = self.tokens.sentences[sentence as usize].para;
        let mut here = self.recent().take_while(|mention| mention.para == para);
        let entity = here.next()?.entity;
        let found = &self.result.entities[entity as usize];
        let fits = [Gender::Unknown, self.gender_of_pronoun(at)].contains(&found.gender);
        let nameless = found.person.is_none() && found.kind == SpeakerKind::Person;
        if !fits || !nameless || !here.all(|mention| mention.entity == entity) {
            return None;
        }
        let mut recent = self.recent();
        let opens = recent.any(|mention| {
            mention.para == para && self.opens_paragraph(mention.item as usize, sentence)
        });
        opens.then_some(entity)
    }

    /// “She was born Ann Vane in Leeds”: whoever has this name, be it another than she goes by.
    fn born_so(&mut self, at: usize, mut runs: std::ops::Range<usize>) -> Option<u32> {
        let outer = &self.tokens.outer;
        let born = outer.get(at + 1)?.is(w::WAS) && outer.get(at + 2)?.is(w::BORN);
        if !born {
            return None;
        }
        let run = runs.find(|run| self.names.runs[*run].whole as usize == at + 3)?;
        self.names_somebody(run)
            .then(|| self.person(self.discovery.of_run[run]))
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
        let other = self
            .recent()
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

    pub(super) fn gender_of_pronoun(&self, at: usize) -> Gender {
        if self.tokens.outer[at].is_any(&[w::HE, w::HIS, w::HIM, w::HIMSELF]) {
            Gender::Male
        } else {
            Gender::Female
        }
    }
}

//! Labels inside marks, of a transcript that is quoted.

use super::{Entity, Walk};
use crate::attribution::SourceWords;
use crate::extraction::{Gender, SpeakerKind};
use crate::lang::WordId;
use crate::speakers::discover::NOBODY;
use crate::tokens::Token;

impl Walk<'_> {
    /// Labels inside the marks: the person with this name, or somebody whom only the label names.
    pub(super) fn labels(&mut self, sources: &[SourceWords]) {
        let labels = || (0..).zip(sources).filter(|(_, source)| source.inside);
        if labels().next().is_none() {
            return;
        }
        let all = 0..self.names.runs.len();
        let inner: Vec<usize> = all.filter(|run| self.names.runs[*run].inner).collect();
        for (index, source) in labels() {
            let after = inner.partition_point(|run| self.names.runs[*run].first < source.first);
            let run = inner
                .get(after)
                .filter(|run| self.names.runs[**run].last <= source.last);
            let person = run.map_or(NOBODY, |run| self.discovery.of_run[*run]);
            let entity = match person {
                NOBODY => self.label_inside(source),
                person => self.person(person),
            };
            self.result.of_source[index].entity = Some(entity.into());
        }
    }

    /// Somebody whom only labels inside marks name.
    fn label_inside(&mut self, source: &SourceWords) -> u32 {
        let items = &self.tokens.inner[source.first as usize..source.last as usize];
        let words: Vec<WordId> = items.iter().map(Token::word).collect();
        let name = (items[0].start, items[items.len() - 1].end());
        if let Some(entity) = self.by_words.get(&words[..]) {
            self.result.entities[*entity as usize].mentions.push(name);
            return *entity;
        }
        let entity = self.result.entities.len() as u32;
        self.result.entities.push(Entity {
            person: None,
            kind: SpeakerKind::Person,
            gender: Gender::Unknown,
            name,
            mentions: vec![name],
        });
        self.by_words.insert(words[..].into(), entity);
        entity
    }
}

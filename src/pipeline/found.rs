//! What was found, before it becomes the answer: drafts of quotes, and the voices that their numbers mean.

use regex::RegexSet;

use super::people::People;
use crate::assemble::{start_of, Draft, Voice};
use crate::attribution::Attribution;
use crate::layout::Layout;
use crate::speakers::listed::Listed;
use crate::speakers::resolve::{Meant, Resolution};

pub(super) struct Found<'t> {
    pub drafts: Vec<Draft>,
    pub voices: Vec<Voice<'t>>,
}

impl Found<'_> {
    /// Somebody who reports and also speaks in the dialogue is one person: the one of the cast, whose voices come next.
    pub(super) fn join_cast(&mut self, people: &People, members: &[Option<u32>]) {
        let first = self.voices.len() as u32;
        for voice in self.drafts.iter_mut().flat_map(Draft::voices_mut) {
            let person = people.resolution.entities[*voice as usize].person;
            if let Some(member) = person.and_then(|person| members[person as usize]) {
                *voice = first + member;
            }
        }
    }

    /// Names the voices as the user's list does. Voices of one character become one.
    pub(super) fn name_by_list(&mut self, listed: &Listed<'_>) {
        let becomes = listed.rename(&mut self.voices);
        for voice in self.drafts.iter_mut().flat_map(Draft::voices_mut) {
            *voice = becomes[*voice as usize];
        }
    }

    /// Drops the drafts that begin in a paragraph that the user wants left out.
    pub(super) fn skip_paragraphs(&mut self, text: &str, layout: &Layout, patterns: &RegexSet) {
        let skipped: Vec<bool> = layout
            .paragraphs
            .iter()
            .map(|p| patterns.is_match(&text[p.start as usize..p.end as usize]))
            .collect();
        self.drafts.retain(|draft| {
            let Some(first) = draft.parts.first() else {
                return true;
            };
            let start = start_of(first, layout);
            let para = layout.paragraphs.partition_point(|p| p.end <= start);
            !skipped.get(para).copied().unwrap_or(false)
        });
    }
}

/// Makes drafts of what the attributions report, given in the order of their sources.
pub(super) fn reports(resolution: &Resolution) -> impl FnMut(Attribution) -> Draft + '_ {
    let mut answers = resolution.of_source.iter();
    move |attribution| {
        let answer = attribution.source.and_then(|_| answers.next());
        let voice = answer.and_then(Meant::entity);
        let runner_up = answer.and_then(Meant::second);
        let sure = answer.map_or(1.0, |answer| answer.sure);
        Draft {
            kind: attribution.kind,
            report: attribution.report,
            modality: attribution.modality,
            parts: attribution.content,
            cue: Some(attribution.cue),
            source: attribution.source.map(|source| source.span),
            addressee: attribution.addressee,
            voice,
            runner_up,
            rule: Some(attribution.rule),
            inferred: false,
            confidence: attribution.confidence * sure,
        }
    }
}

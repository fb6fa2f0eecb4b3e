//! Who is in the text, and whom the sources mean.

use crate::assemble::{tidy, Voice};
use crate::attribution::{Attribution, SourceWords};
use crate::span::span;
use crate::speakers::discover::Discovery;
use crate::speakers::listed::Listed;
use crate::speakers::names::Names;
use crate::speakers::naming::Naming;
use crate::speakers::resolve::{resolve, Entity, Resolution};
use crate::tokens::Tokens;

pub(crate) struct People {
    pub names: Names,
    pub discovery: Discovery,
    /// The sources that are there.
    pub sources: Vec<SourceWords>,
    pub resolution: Resolution,
}

impl People {
    /// Resolves the sources of what is reported, in the memory of other names. The user's list tells genders.
    pub(super) fn of(
        text: &str,
        tokens: &Tokens<'_>,
        names: Names,
        mut discovery: Discovery,
        reported: &[&Attribution],
        listed: Option<&Listed<'_>>,
    ) -> People {
        if let Some(listed) = listed {
            for person in &mut discovery.people {
                let told = listed.gender(&person.shown(&names, tokens, text, Naming::Fullest));
                person.gender = told.unwrap_or(person.gender);
            }
        }
        let mut sources: Vec<SourceWords> = Vec::with_capacity(reported.len());
        sources.extend(
            reported
                .iter()
                .filter_map(|a| a.source.map(|source| source.words)),
        );
        let resolution = resolve(tokens, &names, &discovery, &sources);
        People {
            names,
            discovery,
            sources,
            resolution,
        }
    }

    /// Everybody whom a source may mean, under the fullest name; those who speak nowhere stay empty, unless everybody is asked for.
    pub(super) fn voices<'t>(
        &self,
        text: &'t str,
        tokens: &Tokens<'_>,
        everybody: bool,
    ) -> Vec<Voice<'t>> {
        let speaks = self.speaking(everybody);
        let entities = self.resolution.entities.iter().zip(speaks);
        let voice = |(entity, speaks)| {
            if speaks {
                self.voice(text, tokens, entity)
            } else {
                Voice::silent()
            }
        };
        entities.map(voice).collect()
    }

    /// Which entities speak.
    fn speaking(&self, everybody: bool) -> Vec<bool> {
        let mut speaks = vec![everybody; self.resolution.entities.len()];
        for meant in &self.resolution.of_source {
            for entity in meant.entity().into_iter().chain(meant.second()) {
                speaks[entity as usize] = true;
            }
        }
        speaks
    }

    fn voice<'t>(&self, text: &'t str, tokens: &Tokens<'_>, entity: &Entity) -> Voice<'t> {
        let (name, aliases) = match entity.person {
            Some(person) => {
                let person = &self.discovery.people[person as usize];
                let mut forms = person.shown(&self.names, tokens, text, Naming::Fullest);
                (forms.remove(0), forms)
            }
            None => {
                let (start, end) = entity.name;
                (tidy(&text[start as usize..end as usize]), Vec::new())
            }
        };
        let mentions = entity.mentions.iter();
        Voice {
            name,
            aliases,
            kind: entity.kind,
            gender: entity.gender,
            mentions: mentions.map(|(start, end)| span(*start, *end)).collect(),
        }
    }

    /// Keeps nothing but the names, for their memory.
    pub(super) fn let_go(self) -> Names {
        self.names
    }
}

//! What of a dialogue becomes quotes and voices. What the words tell is noted before anything is decided, so that a long text can
//! let its words go; who spoke is filled in behind.

use super::free_indirect::is_free_indirect;
use super::retold::Retold;
use super::scene::Scene;
use super::{addressee, rules, said, Answer};
use crate::assemble::{Draft, Parts, Voice};
use crate::confidence;
use crate::extraction::{Modality, QuoteKind, ReportKind, RuleId, SpeakerKind};
use crate::span::{Narrow, Span};

/// Drafts of the turns, as if all were tagged and nobody had spoken them.
pub(crate) fn unanswered<'a>(scene: &'a Scene<'_>) -> impl Iterator<Item = Draft> + 'a {
    let retold = Retold::new(scene);
    let mut parts = Vec::new();
    scene.turns.iter().map(move |turn| {
        let item = |at: u32| scene.flow.items[at as usize].span();
        let items = |(from, to): (u32, u32)| Span::new(item(from).start, item(to - 1).end).into();
        parts.clear();
        for piece in scene.pieces(turn) {
            said::parts(scene, &retold, *piece, &mut parts);
        }
        Draft {
            kind: if is_free_indirect(scene, turn) {
                QuoteKind::Indirect
            } else {
                QuoteKind::Direct
            },
            report: ReportKind::Speech,
            modality: Modality::Asserted,
            parts: Parts::from(&parts[..]),
            cue: turn.slotted.verb.map(|at| item(at.into()).into()),
            source: turn.slotted.source.map(Narrow::ends).map(items),
            addressee: addressee(scene, turn).map(items),
            voice: None,
            runner_up: None,
            rule: None,
            inferred: true,
            confidence: 0.0,
        }
    })
}

/// Fills in who spoke; the people of the cast are voices from `first` on.
pub(crate) fn answer(drafts: &mut [Draft], answers: &[Answer], first: u32, listed: bool) {
    for (draft, answer) in drafts.iter_mut().zip(answers) {
        let tagged = rules::is_read(answer.rule);
        if !tagged {
            (draft.cue, draft.source) = (None, None);
        }
        draft.voice = answer.person.map(|person| first + person);
        draft.runner_up = answer.runner_up.map(|person| first + person);
        draft.rule = (tagged || answer.person.is_some()).then_some(RuleId(answer.rule));
        draft.inferred = !tagged;
        draft.confidence = confidence::of_turn(answer.posterior, listed);
    }
}

/// Where whom of the cast is named, in order; a narrator without a name is “I”.
pub(crate) fn named(scene: &Scene<'_>) -> Vec<(u32, Narrow)> {
    let people = scene.cast.people.len();
    let nameless = scene
        .narrator
        .filter(|person| scene.cast.people[*person as usize].kind == SpeakerKind::Narrator);
    let mentions = scene.mentions.all.iter().filter_map(|mention| {
        let person = match nameless {
            _ if mention.named() => mention.person,
            Some(narrator) if scene.first_person(mention) => narrator,
            _ => return None,
        };
        let items = &scene.flow.items[mention.first as usize..mention.last as usize];
        let (first, last) = items.first().zip(items.last())?;
        let span = Span::new(first.start as usize, last.end() as usize);
        ((person as usize) < people).then(|| (person, span.into()))
    });
    mentions.collect()
}

/// The cast as voices, from `first` on; those who speak nowhere stay empty.
pub(crate) fn voices<'t>(
    scene: &Scene<'_>,
    named: &[(u32, Narrow)],
    drafts: &[Draft],
    first: u32,
    everybody: bool,
) -> Vec<Voice<'t>> {
    let mut speaks = vec![everybody; scene.cast.people.len()];
    let voices = drafts.iter().flat_map(Draft::voices);
    for member in voices.filter_map(|voice| voice.checked_sub(first)) {
        speaks[member as usize] = true;
    }
    let mut mentions: Vec<Vec<Span>> = vec![Vec::new(); scene.cast.people.len()];
    for (person, mention) in named.iter().filter(|(person, _)| speaks[*person as usize]) {
        mentions[*person as usize].push(mention.span());
    }
    let people = scene.cast.people.iter().zip(mentions).zip(speaks);
    people
        .map(|((person, mentions), speaks)| {
            if !speaks {
                return Voice::silent();
            }
            Voice {
                name: person.name.clone().into(),
                aliases: person
                    .aliases
                    .iter()
                    .filter(|alias| **alias != person.name)
                    .map(|alias| alias.clone().into())
                    .collect(),
                kind: person.kind,
                gender: person.gender,
                mentions,
            }
        })
        .collect()
}

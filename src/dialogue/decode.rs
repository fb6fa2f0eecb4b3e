//! Answers from probabilities: the likeliest choice of each turn, and the rule whose evidence spoke most for it.

use super::chain::Chain;
use super::evidence::{Evidence, When};
use super::hearing::Hearing;
use super::links::Step;
use super::rows::Row;
use super::rules;
use super::weights::Weights;
use super::Answer;

/// Evidence that weighs less than this is none.
const SILENT: f32 = 0.3;

/// For each turn the probability of each of its choices. The chain is memory to work in.
pub(crate) fn posteriors(hearing: &Hearing, weights: &Weights, chain: &mut Chain) -> Vec<Row> {
    let (scores, tables) = (&mut chain.scores, &mut chain.tables);
    let mut all = Vec::with_capacity(hearing.choices.len());
    for conversation in hearing.conversations() {
        scores.fill(hearing, conversation, weights, None);
        tables.fill(scores);
        all.extend((0..scores.len()).map(|t| tables.node(scores, t)));
    }
    all
}

/// The step from the speakers of the turns before, who are known, to whoever speaks in one.
pub(super) fn step_to(person: u32, at: usize, answers: &[Answer]) -> Option<Step> {
    let spoke = |back: usize| {
        at.checked_sub(back)
            .and_then(|before| answers[before].person)
    };
    match Some(person) {
        person if person == spoke(1) => Some(Step::Same),
        person if person == spoke(2) => Some(Step::Back),
        _ => None,
    }
}

/// The answers for all turns: the likeliest choice of each.
pub(crate) fn decode(hearing: &Hearing, weights: &Weights, chain: &mut Chain) -> Vec<Answer> {
    let nodes = posteriors(hearing, weights, chain);
    let mut answers: Vec<Answer> = Vec::with_capacity(nodes.len());
    for (at, node) in nodes.iter().enumerate() {
        let people = hearing.choices[at].people();
        let Some((best, second)) = likeliest(&node[..people.len()]) else {
            answers.push(Answer {
                person: None,
                runner_up: None,
                posterior: 0.0,
                rule: rules::PRESENCE,
            });
            continue;
        };
        let step = step_to(people[best], at, &answers);
        answers.push(match loudest(hearing, at, best, step, weights) {
            Ok(rule) => Answer {
                person: Some(people[best]),
                runner_up: second.map(|c| people[c]),
                // Whoever was left out had a share as well.
                posterior: (node[best] * hearing.share(at)).min(1.0),
                rule,
            },
            Err(clash) => Answer {
                person: None,
                runner_up: Some(people[best]),
                posterior: 0.0,
                rule: rules::of_evidence(clash),
            },
        });
    }
    answers
}

/// What keeps even the likeliest choice from having spoken: the tag says “she”, and the choice is a man. Somebody else did whom
/// the text has not named.
fn clashes(evidence: Evidence) -> bool {
    matches!(evidence, Evidence::PronounClashes | Evidence::RoleClashes)
}

/// What keeps a choice all the same, where a turn has two tags: a tag that names him, “he” for a man.
fn fits(evidence: Evidence) -> bool {
    evidence == Evidence::PronounAgrees || rules::of_evidence(evidence) == rules::TAG_NAME
}

/// The place of the likeliest choice, and of the one that is likely next.
fn likeliest(node: &[f32]) -> Option<(usize, Option<usize>)> {
    let mut best = 0;
    for place in 1..node.len() {
        if node[place] > node[best] {
            best = place;
        }
    }
    let mut second = None;
    let mut most = 0.0;
    for (place, share) in node.iter().enumerate() {
        if *share > 0.0 && *share >= most && place != best {
            (second, most) = (Some(place), *share);
        }
    }
    (!node.is_empty()).then_some((best, second))
}

/// The rule whose evidence speaks most for a choice. A tag that fits is named first: it was read; what stands beside the turn and
/// what the turns before tell is inferred. Or the evidence that the choice has not spoken.
fn loudest(
    hearing: &Hearing,
    at: usize,
    best: usize,
    taken: Option<Step>,
    weights: &Weights,
) -> Result<&'static str, Evidence> {
    let mut parts = [0.0f32; rules::ALL.len()];
    let places = &*rules::PLACES;
    // What every choice has belongs to the rule that is named where no other speaks.
    let signs = hearing.signs(&hearing.choices[at]);
    let (mut turns, mut linked) = (0.0, false);
    let (mut clash, mut told) = (None, false);
    for sign in signs.filter(|sign| sign.choice as usize == best) {
        if clashes(sign.evidence) {
            clash = Some(sign.evidence);
        }
        told |= fits(sign.evidence);
        let part = weights.evidence[sign.evidence as usize] * sign.value;
        match sign.evidence.when() {
            When::Same | When::Back if sign.evidence.when().holds(taken) => turns += part,
            when if when.holds(taken) => parts[places[sign.evidence as usize]] += part,
            _ => {}
        }
    }
    if let Some(clash) = clash.filter(|_| !told) {
        return Err(clash);
    }
    for (step, link) in hearing.links(&hearing.choices[at]) {
        let weight = weights.links[*link as usize];
        if Some(*step) == taken && weight != 0.0 {
            turns += weight;
            linked = true;
        }
    }
    let loudest = |mut rules: std::ops::Range<usize>| {
        let first = rules.next()?;
        let louder = |a: usize, b: usize| if parts[b] >= parts[a] { b } else { a };
        let place = rules.fold(first, louder);
        (parts[place] >= SILENT).then_some((rules::ALL[place], parts[place]))
    };
    if let Some((rule, _)) = loudest(0..rules::READ) {
        return Ok(rule);
    }
    let inferred = loudest(rules::READ..rules::ALL.len() - 1);
    let louder = inferred.is_none_or(|(_, part)| turns > part);
    Ok(match taken.filter(|_| linked && louder) {
        Some(Step::Same) => rules::CONTINUATION,
        Some(Step::Back) => rules::ALTERNATION,
        None => inferred.map_or(rules::PRESENCE, |(rule, _)| rule),
    })
}

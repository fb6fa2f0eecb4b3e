//! One turn with everybody who may have spoken it and what speaks for each: for [`crate::explain`], never on the way of
//! extraction.

use super::chain::Chain;
use super::decode;
use super::evidence::Evidence;
use super::rows::Row;
use super::scene::Scene;
use super::weights;
use super::Answer;

/// One person who may have spoken a turn.
#[derive(Debug, Clone)]
pub(crate) struct Traced {
    pub person: u32,
    pub probability: f32,
    /// Name and weight of each piece of evidence that weighs something.
    pub evidence: Vec<(&'static str, f32)>,
}

/// The probabilities of all turns, as they were decided.
pub(crate) fn probabilities(scene: &Scene<'_>, without: &[&'static str]) -> Vec<Row> {
    let weights = weights::SECOND.without(without);
    decode::posteriors(&scene.hearing, &weights, &mut Chain::default())
}

/// The choices of turn `at`, the likeliest first.
pub(crate) fn turn(
    scene: &Scene<'_>,
    at: usize,
    answers: &[Answer],
    probabilities: &Row,
    without: &[&'static str],
) -> Vec<Traced> {
    let weights = weights::SECOND.without(without);
    let hearing = &scene.hearing;
    let choice = &hearing.choices[at];
    let near = hearing.every(at);
    let mut all: Vec<Traced> = Vec::new();
    for (c, person) in choice.people().iter().enumerate() {
        let step = decode::step_to(*person, at, answers);
        // What tells of a new voice counts only where it is one.
        let counts = |evidence: Evidence| evidence.when().holds(step);
        let mut sums = [0.0f32; Evidence::ALL.len()];
        for sign in hearing
            .signs(choice)
            .filter(|sign| sign.choice as usize == c)
        {
            if counts(sign.evidence) {
                sums[sign.evidence as usize] +=
                    weights.evidence[sign.evidence as usize] * sign.value;
            }
        }
        for (evidence, row) in near.features().chain(hearing.second(at)) {
            if counts(evidence) {
                sums[evidence as usize] += weights.evidence[evidence as usize] * row[c];
            }
        }
        let names = Evidence::ALL.iter().map(|evidence| evidence.name());
        let mut evidence: Vec<(&'static str, f32)> = names.zip(sums).collect();
        for (of, link) in hearing.links(choice) {
            if Some(*of) == step {
                evidence.push((link.name(), weights.links[*link as usize]));
            }
        }
        evidence.retain(|(_, weight)| weight.abs() >= 0.05);
        all.push(Traced {
            person: *person,
            probability: probabilities[c],
            evidence,
        });
    }
    all.sort_by(|a, b| b.probability.total_cmp(&a.probability));
    all
}

/// The names of all features and links.
#[cfg(test)]
pub(crate) fn names() -> Vec<&'static str> {
    let evidence = Evidence::ALL.iter().map(|evidence| evidence.name());
    let links = super::links::Link::ALL.iter().map(|link| link.name());
    evidence.chain(links).collect()
}

//! Learns the weights of dialogue from annotated texts: the conditional likelihood of the chain, climbed with Adam.
//!
//! Deterministic: the order of the texts is the order given, and nothing is drawn at random. Turns whose speaker is not
//! annotated (or not among the choices) are summed over.

use super::chain::{self, conversations, links, Conversation, Scores, Step, Tables, Weights};
use super::features::Evidence;
use super::scene::Scene;
use super::style;

/// For each turn the place of the right speaker among its choices.
pub(crate) type Gold = Vec<Option<usize>>;

/// A text with its annotation.
pub(crate) struct Lesson<'a> {
    pub scene: Scene<'a>,
    pub gold: Gold,
}

/// Passes over the data, step size at the start, strength of the pull to zero.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Course {
    pub epochs: usize,
    pub rate: f32,
    pub decay: f32,
}

/// Conversations between two steps.
const BATCH: usize = 24;

/// The gradient of the log-likelihood of one conversation, added to `gradient`; the log-likelihood itself.
fn gradient(
    lesson: &Lesson<'_>,
    conversation: Conversation,
    weights: &Weights,
    into: &mut Weights,
) -> f32 {
    let gold = &lesson.gold[conversation.from..conversation.to];
    if gold.iter().all(Option::is_none) {
        return 0.0;
    }
    let right = |at: usize, c: usize| lesson.gold[at].is_none_or(|right| right == c);
    let free = Scores::new(&lesson.scene, conversation, weights, Some(&|_, _| true));
    let bound = Scores::new(&lesson.scene, conversation, weights, Some(&right));
    let (mut all, mut given) = (Tables::default(), Tables::default());
    all.fill(&free);
    given.fill(&bound);
    let (given_total, all_total) = (given.total(&bound), all.total(&free));
    if !given_total.is_finite() || !all_total.is_finite() {
        return 0.0;
    }
    expectations(lesson, conversation, &bound, &given, 1.0, into);
    expectations(lesson, conversation, &free, &all, -1.0, into);
    given_total - all_total
}

/// Adds the expected feature counts under the tables.
fn expectations(
    lesson: &Lesson<'_>,
    conversation: Conversation,
    scores: &Scores,
    tables: &Tables,
    sign: f32,
    into: &mut Weights,
) {
    for t in 0..scores.len() {
        let at = conversation.from + t;
        let expected = tables.expected(scores, t);
        for seen in lesson.scene.signs(&lesson.scene.choices[at]) {
            let mass = if seen.evidence.entry() {
                expected.entry[seen.choice as usize]
            } else {
                expected.node[seen.choice as usize]
            };
            into.evidence[seen.evidence as usize] += sign * mass * seen.value;
        }
        if let Some(style) = lesson.scene.style.get(at) {
            let sum: f32 = style.iter().zip(&expected.node).map(|(s, n)| s * n).sum();
            into.evidence[Evidence::Style as usize] += sign * sum;
        }
        links(&lesson.scene, at, |step, link| {
            let mass = match step {
                Step::Same => expected.same,
                Step::Back => expected.back,
            };
            into.links[link as usize] += sign * mass;
        });
    }
}

/// How strongly a feature is pulled to zero: names in tags hardly, the rest more.
fn pull(evidence: Evidence, decay: f32) -> f32 {
    if evidence.name().starts_with("tag/")
        || evidence.name().starts_with("vocative/")
        || evidence.name().starts_with("about/")
    {
        0.5
    } else {
        decay
    }
}

/// Climbs from `start`.
pub(crate) fn climb(
    lessons: &[&Lesson<'_>],
    start: &Weights,
    course: Course,
    style: bool,
) -> Weights {
    let all: Vec<(usize, Conversation)> = lessons
        .iter()
        .enumerate()
        .flat_map(|(at, lesson)| {
            conversations(&lesson.scene)
                .into_iter()
                .map(move |c| (at, c))
        })
        .collect();
    // Long and short, early and late ones mixed, in a fixed order.
    let order: Vec<usize> = (0..BATCH.max(1))
        .flat_map(|offset| (offset..all.len()).step_by(BATCH))
        .collect();
    let n = start.evidence.len() + start.links.len();
    let mut w: Vec<f32> = start.evidence.iter().chain(&start.links).copied().collect();
    let (mut first, mut second, mut average) = (vec![0.0f32; n], vec![0.0f32; n], vec![0.0f64; n]);
    let mut averaged = 0u32;
    let mut step = 0;
    let unpack = |w: &[f32]| Weights {
        evidence: w[..start.evidence.len()].to_vec(),
        links: w[start.evidence.len()..].to_vec(),
    };
    let batches = order.len().div_ceil(BATCH).max(1) as f32;
    for epoch in 0..course.epochs {
        for batch in order.chunks(BATCH) {
            let weights = unpack(&w);
            let mut g = Weights::zero();
            for at in batch {
                let (lesson, conversation) = all[*at];
                gradient(lessons[lesson], conversation, &weights, &mut g);
            }
            step += 1;
            let rate = course.rate * (1.0 - 0.9 * epoch as f32 / course.epochs as f32);
            for (at, slope) in g.evidence.iter().chain(&g.links).enumerate() {
                let decay = Evidence::ALL
                    .get(at)
                    .map_or(1.0, |evidence| pull(*evidence, course.decay));
                let slope = slope - decay * w[at] / batches;
                if !style && at == Evidence::Style as usize {
                    continue;
                }
                first[at] = 0.9 * first[at] + 0.1 * slope;
                second[at] = 0.99 * second[at] + 0.01 * slope * slope;
                let (m, v) = (
                    first[at] / (1.0 - 0.9f32.powi(step)),
                    second[at] / (1.0 - 0.99f32.powi(step)),
                );
                w[at] += rate * m / (v.sqrt() + 1e-6);
            }
            if epoch * 2 >= course.epochs {
                averaged += 1;
                for (sum, value) in average.iter_mut().zip(&w) {
                    *sum += f64::from(*value);
                }
            }
        }
    }
    let mean: Vec<f32> = average
        .iter()
        .map(|sum| (sum / f64::from(averaged.max(1))) as f32)
        .collect();
    unpack(&mean)
}

/// Both passes on some of the lessons.
pub(crate) fn learn(
    lessons: &mut [Lesson<'_>],
    use_lesson: &dyn Fn(usize) -> bool,
) -> (Weights, Weights) {
    let chosen: Vec<&Lesson<'_>> = lessons
        .iter()
        .enumerate()
        .filter(|(at, _)| use_lesson(*at))
        .map(|(_, lesson)| lesson)
        .collect();
    let first = climb(
        &chosen,
        &Weights::zero(),
        Course {
            epochs: 8,
            rate: 0.35,
            decay: 5.0,
        },
        false,
    );
    for lesson in lessons.iter_mut() {
        let posteriors = chain::posteriors(&lesson.scene, &first);
        style::add(&mut lesson.scene, &posteriors);
    }
    let mut start = first.clone();
    start.evidence[Evidence::Style as usize] = 0.3;
    let chosen: Vec<&Lesson<'_>> = lessons
        .iter()
        .enumerate()
        .filter(|(at, _)| use_lesson(*at))
        .map(|(_, lesson)| lesson)
        .collect();
    let second = climb(
        &chosen,
        &start,
        Course {
            epochs: 3,
            rate: 0.2,
            decay: 5.0,
        },
        true,
    );
    for lesson in lessons.iter_mut() {
        lesson.scene.style.clear();
    }
    (first, second)
}

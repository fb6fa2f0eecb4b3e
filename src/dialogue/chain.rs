//! The likeliest sequence of speakers: a second-order chain over a conversation.
//!
//! The state is the pair of the last two speakers, because talk goes back and forth: who spoke the turn before last is the
//! likeliest to speak now. Viterbi for the answer, forward and backward for how sure it is. With at most
//! [`super::cast_of_turns::CHOICES`] choices a turn the cost of a turn is bounded, so the whole is linear in turns.

use super::cast_of_turns::Choice;
use super::features::Evidence;
use super::scene::Scene;
use super::turns::Gap;
use super::Answer;

macro_rules! links {
    ($($(#[$doc:meta])* $name:ident = $text:literal),* $(,)?) => {
        /// Features of the step from turn to turn.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(u8)]
        pub(crate) enum Link { $($(#[$doc])* $name),* }

        impl Link {
            pub(crate) const ALL: &'static [Link] = &[$(Link::$name),*];
            /// The name in the table of weights.
            pub(crate) const fn name(self) -> &'static str {
                match self { $(Link::$name => $text),* }
            }
        }
    };
}

links! {
    /// The same speaker again: in the same paragraph, the next, after one and after two paragraphs of narration.
    SameParagraph = "same/paragraph",
    SameNext = "same/next",
    SameGap = "same/gap",
    SameGapTwo = "same/gap-two",
    /// … and the tag says “continued”; “replied”; the turn before ended on its quote; narration opens this one; it is short.
    SameContinues = "same/continues",
    SameReplies = "same/replies",
    SameAfterQuote = "same/after-quote",
    SameNarrated = "same/narrated",
    SameShort = "same/short",
    /// … and the turn before asked something.
    SameAfterQuestion = "same/after-question",
    /// The speaker before last again: in the next paragraph, after one of narration.
    BackNext = "back/next",
    BackGap = "back/gap",
}

/// Words of a short turn.
const SHORT: usize = 4;

/// Weights of all features.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Weights {
    pub evidence: Vec<f32>,
    pub links: Vec<f32>,
}

impl Weights {
    pub(crate) fn zero() -> Self {
        Weights {
            evidence: vec![0.0; Evidence::ALL.len()],
            links: vec![0.0; Link::ALL.len()],
        }
    }
}

/// The links that fire when a turn has the same speaker as the one before, and when it has the one before last's.
pub(crate) fn links(scene: &Scene<'_>, at: usize) -> (Vec<Link>, Vec<Link>) {
    let choice = &scene.choices[at];
    let turn = &scene.turns[at];
    let (mut same, mut back) = (Vec::new(), Vec::new());
    let (Some(gap), Some(before)) = (choice.gap, at.checked_sub(1).map(|b| &scene.turns[b])) else {
        return (same, back);
    };
    same.extend(match gap {
        Gap::Same => Some(Link::SameParagraph),
        Gap::Next => Some(Link::SameNext),
        Gap::One => Some(Link::SameGap),
        Gap::Two => Some(Link::SameGapTwo),
        Gap::Few | Gap::Far => None,
    });
    if (Gap::Next..=Gap::Few).contains(&gap) {
        let mut when = |fires: bool, link: Link| {
            if fires {
                same.push(link);
            }
        };
        when(turn.continues, Link::SameContinues);
        when(turn.replies, Link::SameReplies);
        when(!before.narrated_after, Link::SameAfterQuote);
        when(turn.prefix.1 - turn.prefix.0 > 2, Link::SameNarrated);
        when(gap == Gap::Next && turn.words <= SHORT, Link::SameShort);
        when(before.asks, Link::SameAfterQuestion);
    }
    if let Some(gap_before) = choice.gap_before {
        if gap != Gap::Same && gap_before != Gap::Same {
            back.extend(match gap.max(gap_before) {
                Gap::Next => Some(Link::BackNext),
                Gap::One => Some(Link::BackGap),
                _ => None,
            });
        }
    }
    (same, back)
}

/// One conversation: turns `from..to` with no break between.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Conversation {
    pub from: usize,
    pub to: usize,
}

/// Turns up to which a conversation is decoded as one; longer ones are cut, which costs one link in so many.
const LONGEST: usize = 400;

/// The conversations of a scene, in order.
pub(crate) fn conversations(scene: &Scene<'_>) -> Vec<Conversation> {
    let mut all = Vec::new();
    let mut from = 0;
    for at in 1..=scene.turns.len() {
        let ends = at == scene.turns.len()
            || scene.choices[at].gap == Some(Gap::Far)
            || at - from >= LONGEST;
        if ends {
            all.push(Conversation { from, to: at });
            from = at;
        }
    }
    all
}

/// Scores of one conversation under some weights.
pub(crate) struct Scores {
    /// For each turn and choice: what always counts, and what counts for a new voice.
    pub unary: Vec<Vec<f32>>,
    pub entry: Vec<Vec<f32>>,
    /// For each turn: the step to the same speaker, to the speaker before last.
    pub same: Vec<f32>,
    pub back: Vec<f32>,
    /// For each turn, the choices' people.
    pub people: Vec<Vec<u32>>,
}

/// A choice that stands for nobody, where a turn has no choices.
const NONE: u32 = u32::MAX;

fn dot(choice: &Choice, at: usize, weights: &Weights, entry: bool) -> f32 {
    choice.features[at]
        .iter()
        .filter(|(evidence, _)| evidence.entry() == entry)
        .map(|(evidence, value)| weights.evidence[*evidence as usize] * value)
        .sum()
}

impl Scores {
    pub(crate) fn new(scene: &Scene<'_>, conversation: Conversation, weights: &Weights) -> Scores {
        let mut scores = Scores {
            unary: Vec::new(),
            entry: Vec::new(),
            same: Vec::new(),
            back: Vec::new(),
            people: Vec::new(),
        };
        for at in conversation.from..conversation.to {
            let choice = &scene.choices[at];
            let sum = |links: &[Link]| {
                links
                    .iter()
                    .map(|link| weights.links[*link as usize])
                    .sum::<f32>()
            };
            let (same, back) = links(scene, at);
            if choice.people.is_empty() {
                scores.people.push(vec![NONE]);
                scores.unary.push(vec![0.0]);
                scores.entry.push(vec![0.0]);
            } else {
                scores.people.push(choice.people.clone());
                scores.unary.push(
                    (0..choice.people.len())
                        .map(|c| dot(choice, c, weights, false))
                        .collect(),
                );
                scores.entry.push(
                    (0..choice.people.len())
                        .map(|c| dot(choice, c, weights, true))
                        .collect(),
                );
            }
            scores.same.push(sum(&same));
            scores.back.push(sum(&back));
        }
        scores
    }

    pub(crate) fn len(&self) -> usize {
        self.people.len()
    }

    /// The score of choice `c` at `t` after `p`, and after `q` before that. `q` is `None` at the second turn.
    pub(crate) fn step(&self, t: usize, q: Option<usize>, p: usize, c: usize) -> f32 {
        let person = self.people[t][c];
        let link = if person == self.people[t - 1][p] {
            self.same[t]
        } else if q.is_some_and(|q| person == self.people[t - 2][q]) {
            self.back[t]
        } else {
            self.entry[t][c]
        };
        self.unary[t][c] + link
    }

    pub(crate) fn start(&self, c: usize) -> f32 {
        self.unary[0][c] + self.entry[0][c]
    }
}

pub(crate) fn log_sum(values: impl Iterator<Item = f32> + Clone) -> f32 {
    let most = values.clone().fold(f32::NEG_INFINITY, f32::max);
    if most == f32::NEG_INFINITY {
        return most;
    }
    most + values.map(|value| (value - most).exp()).sum::<f32>().ln()
}

/// A table over pairs of choices at one turn: previous, present.
type Table = Vec<Vec<f32>>;

/// Forward and backward tables of a conversation.
pub(crate) struct Tables {
    pub forward: Vec<Table>,
    pub backward: Vec<Table>,
    /// Logarithm of the sum over all sequences.
    pub total: f32,
}

/// Sums over all sequences; `allowed` restricts the choices of a turn (for learning).
pub(crate) fn tables(scores: &Scores, allowed: &dyn Fn(usize, usize) -> bool) -> Tables {
    let n = scores.len();
    let width = |t: usize| scores.people[t].len();
    let mask = |t: usize, c: usize, value: f32| {
        if allowed(t, c) {
            value
        } else {
            f32::NEG_INFINITY
        }
    };
    let mut forward: Vec<Table> = vec![vec![(0..width(0))
        .map(|c| mask(0, c, scores.start(c)))
        .collect()]];
    for t in 1..n {
        let before = &forward[t - 1];
        let table = (0..width(t - 1))
            .map(|p| {
                (0..width(t))
                    .map(|c| {
                        if t == 1 {
                            mask(t, c, before[0][p] + scores.step(t, None, p, c))
                        } else {
                            mask(
                                t,
                                c,
                                log_sum(
                                    (0..width(t - 2))
                                        .map(|q| before[q][p] + scores.step(t, Some(q), p, c)),
                                ),
                            )
                        }
                    })
                    .collect()
            })
            .collect();
        forward.push(table);
    }
    let total = log_sum(forward[n - 1].iter().flatten().copied());
    let mut backward: Vec<Table> = vec![Vec::new(); n];
    backward[n - 1] = forward[n - 1]
        .iter()
        .map(|row| vec![0.0; row.len()])
        .collect();
    for t in (0..n - 1).rev() {
        let rows = if t == 0 { 1 } else { width(t - 1) };
        backward[t] = (0..rows)
            .map(|q| {
                (0..width(t))
                    .map(|p| {
                        let back = (t > 0).then_some(q);
                        log_sum((0..width(t + 1)).map(|c| {
                            mask(
                                t + 1,
                                c,
                                scores.step(t + 1, back, p, c) + backward[t + 1][p][c],
                            )
                        }))
                    })
                    .collect()
            })
            .collect();
    }
    Tables {
        forward,
        backward,
        total,
    }
}

impl Tables {
    /// The probability of each choice at a turn.
    pub(crate) fn node(&self, t: usize) -> Vec<f32> {
        let mut sums = vec![0.0; self.forward[t][0].len()];
        for (forward, backward) in self.forward[t].iter().zip(&self.backward[t]) {
            for (sum, (f, b)) in sums.iter_mut().zip(forward.iter().zip(backward)) {
                *sum += (f + b - self.total).exp();
            }
        }
        sums
    }
}

/// For each turn the probability of each of its choices.
pub(crate) fn posteriors(scene: &Scene<'_>, weights: &Weights) -> Vec<Vec<f32>> {
    let mut all = Vec::with_capacity(scene.turns.len());
    for conversation in conversations(scene) {
        let scores = Scores::new(scene, conversation, weights);
        let tables = tables(&scores, &|_, _| true);
        all.extend((0..scores.len()).map(|t| tables.node(t)));
    }
    all
}

/// The likeliest sequence, by Viterbi.
pub(crate) fn viterbi(scores: &Scores) -> Vec<usize> {
    let n = scores.len();
    let width = |t: usize| scores.people[t].len();
    let mut best: Table = vec![(0..width(0)).map(|c| scores.start(c)).collect()];
    let mut from: Vec<Vec<Vec<usize>>> = vec![Vec::new()];
    for t in 1..n {
        let mut table = Vec::with_capacity(width(t - 1));
        let mut pointers = Vec::with_capacity(width(t - 1));
        for p in 0..width(t - 1) {
            let (mut row, mut back) = (Vec::with_capacity(width(t)), Vec::with_capacity(width(t)));
            for c in 0..width(t) {
                if t == 1 {
                    row.push(best[0][p] + scores.step(t, None, p, c));
                    back.push(0);
                    continue;
                }
                let (mut at, mut most) = (0, f32::NEG_INFINITY);
                for (q, line) in best.iter().enumerate() {
                    let score = line[p] + scores.step(t, Some(q), p, c);
                    if score > most {
                        (at, most) = (q, score);
                    }
                }
                row.push(most);
                back.push(at);
            }
            table.push(row);
            pointers.push(back);
        }
        best = table;
        from.push(pointers);
    }
    let mut answer = vec![0; n];
    let (mut p, mut c, mut most) = (0, 0, f32::NEG_INFINITY);
    for (row, line) in best.iter().enumerate() {
        for (column, score) in line.iter().enumerate() {
            if *score > most {
                (p, c, most) = (row, column, *score);
            }
        }
    }
    for t in (0..n).rev() {
        answer[t] = c;
        if t > 0 {
            let q = from[t][p][c];
            (p, c) = (q, p);
        }
    }
    answer
}

/// The answers for all turns.
pub(crate) fn decode(scene: &Scene<'_>, weights: &Weights) -> Vec<Answer> {
    let mut answers = Vec::with_capacity(scene.turns.len());
    for conversation in conversations(scene) {
        let scores = Scores::new(scene, conversation, weights);
        let tables = tables(&scores, &|_, _| true);
        for (t, best) in viterbi(&scores).into_iter().enumerate() {
            let choice = &scene.choices[conversation.from + t];
            let node = tables.node(t);
            if choice.people.is_empty() {
                answers.push(Answer {
                    person: None,
                    runner_up: None,
                    posterior: 0.0,
                    evidence: Evidence::Rank,
                });
                continue;
            }
            let second = (0..node.len())
                .filter(|c| *c != best)
                .max_by(|a, b| node[*a].total_cmp(&node[*b]));
            let loudest = choice.features[best]
                .iter()
                .filter(|(evidence, _)| {
                    !evidence.entry() && !matches!(evidence, Evidence::Rank | Evidence::Ahead)
                })
                .max_by(|a, b| {
                    (weights.evidence[a.0 as usize] * a.1)
                        .total_cmp(&(weights.evidence[b.0 as usize] * b.1))
                });
            answers.push(Answer {
                person: Some(choice.people[best]),
                runner_up: second.map(|c| choice.people[c]),
                posterior: node[best].min(1.0),
                evidence: loudest.map_or(Evidence::Rank, |(evidence, _)| *evidence),
            });
        }
    }
    answers
}

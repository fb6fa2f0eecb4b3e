//! Conversations in which the text shows only one who may speak: whoever answers him is somebody whom nothing names.

use super::cast_of_turns::Choice;
use super::hearing::Hearing;
use super::rules;
use super::turns::Gap;
use super::Answer;

/// How often the only one who may speak does, where nothing else tells: of such turns in pieces of novels two in five.
const ALONE: f32 = 0.4;

/// Takes back what follows from there being nobody else: beside a turn that is told to be the one person's, the next is a stranger's.
pub(super) fn answer(hearing: &Hearing, answers: &mut [Answer]) {
    for conversation in hearing.conversations() {
        let within = conversation.from..conversation.to;
        let choices = &hearing.choices[within];
        if alone(choices) {
            let mut from = conversation.from;
            for run in choices.chunk_by(|_, next| answers_at_once(next)) {
                let run = from..from + run.len();
                from = run.end;
                alternate(&mut answers[run]);
            }
        }
    }
}

/// Whether one person alone is weighed.
fn alone(choices: &[Choice]) -> bool {
    let mut people = choices.iter().flat_map(Choice::people);
    let first = people.next();
    first.is_some_and(|first| people.all(|person| person == first))
}

/// Whether nothing is told between a turn and the one before.
fn answers_at_once(turn: &Choice) -> bool {
    turn.gap == Some(Gap::Next) && turn.first
}

/// Leaves every second turn, counted from the nearest that is told or else from the first, to a stranger.
fn alternate(run: &mut [Answer]) {
    let told: Vec<usize> = (0..run.len()).filter(|at| is_told(&run[*at])).collect();
    let mut next = told.iter().copied().peekable();
    let mut before: Option<usize> = None;
    for (at, answer) in run.iter_mut().enumerate() {
        if next.peek() == Some(&at) {
            before = next.next();
            continue;
        }
        let near = before.or(next.peek().copied()).unwrap_or(0);
        if answer.person.is_none() {
            continue;
        }
        if at.abs_diff(near) % 2 == 1 {
            answer.runner_up = answer.person.take();
            answer.posterior = 0.0;
        } else {
            answer.posterior = answer.posterior.min(ALONE);
        }
    }
}

/// Whether the text shows who speaks by something other than that nobody else is there.
fn is_told(answer: &Answer) -> bool {
    let inferred = [rules::CONTINUATION, rules::ALTERNATION, rules::PRESENCE];
    answer.person.is_some() && !inferred.contains(&answer.rule)
}

//! The sums against all sequences.

use super::*;
use crate::dialogue::rows::exponentials;

/// Turns of made-up factors over a few people.
fn turns() -> Vec<Factors> {
    let people: [&[u32]; 5] = [&[1, 2], &[2, 3, 1], &[1, 3], &[3, 2, 1], &[2, 1]];
    let mut turns: Vec<Factors> = Vec::new();
    for (t, people) in people.iter().enumerate() {
        let mut turn = Factors {
            width: people.len(),
            choice: std::array::from_fn(|c| c as u8),
            ..Factors::NONE
        };
        for (c, person) in people.iter().enumerate() {
            turn.people[c] = *person;
            turn.entry[c] = 0.2 + 0.1 * (t * 3 + c * 5) as f32 % 0.7;
            turn.same[c] = turn.entry[c] * 0.3;
            turn.back[c] = turn.entry[c] * 2.5;
            let place = |back: usize| {
                t.checked_sub(back)
                    .and_then(|b| turns[b].people.iter().position(|p| p == person))
                    .map_or(NOWHERE, |at| at as u8)
            };
            turn.before[c] = place(1);
            turn.two[c] = place(2);
        }
        turns.push(turn);
    }
    turns
}

/// Every sequence of choices with its product of factors.
fn sequences(turns: &[Factors]) -> Vec<(Vec<usize>, f32)> {
    let mut all = vec![(Vec::new(), 1.0)];
    for (t, turn) in turns.iter().enumerate() {
        all = all
            .into_iter()
            .flat_map(|(path, product): (Vec<usize>, f32)| {
                (0..turn.width)
                    .map(|c| {
                        let spoke =
                            |back: usize| t.checked_sub(back).map(|b| turns[b].people[path[b]]);
                        let factor = if spoke(1) == Some(turn.people[c]) {
                            turn.same[c]
                        } else if spoke(2) == Some(turn.people[c]) {
                            turn.back[c]
                        } else {
                            turn.entry[c]
                        };
                        let mut path = path.clone();
                        path.push(c);
                        (path, product * factor)
                    })
                    .collect::<Vec<_>>()
            })
            .collect();
    }
    all
}

#[test]
fn exponentials_are_exact_to_the_last_places() {
    for step in -870..880 {
        let value = step as f32 * 0.1;
        let power = exponentials(&[value; CHOICES], 1);
        let exact = f64::from(value).exp();
        assert!((f64::from(power[0]) / exact - 1.0).abs() < 4e-7, "{value}");
        assert_eq!(power[1], 0.0);
    }
    assert_eq!(
        exponentials(&[f32::NEG_INFINITY; CHOICES], 1)[0],
        exponentials(&[-87.0; CHOICES], 1)[0]
    );
}

#[test]
fn sums_are_those_over_all_sequences() {
    let turns = turns();
    let all = sequences(&turns);
    let total: f32 = all.iter().map(|(_, product)| product).sum();
    let scores = Scores {
        turns,
        ..Scores::default()
    };
    let mut tables = Tables::default();
    tables.fill(&scores);
    assert!((tables.total(&scores) - total.ln()).abs() < 1e-4);
    for t in 0..scores.len() {
        let expected = tables.expected(&scores, t);
        let (mut same, mut back) = (0.0, 0.0);
        for (path, product) in &all {
            let person = |t: usize| scores.turns[t].people[path[t]];
            if t > 0 && person(t) == person(t - 1) {
                same += product / total;
            } else if t > 1 && person(t) == person(t - 2) {
                back += product / total;
            }
        }
        assert!(
            (expected.step(Step::Same) - same).abs() < 1e-4,
            "same at {t}"
        );
        assert!(
            (expected.step(Step::Back) - back).abs() < 1e-4,
            "back at {t}"
        );
        for c in 0..scores.turns[t].width {
            let share: f32 = all
                .iter()
                .filter(|(path, _)| path[t] == c)
                .map(|(_, product)| product / total)
                .sum();
            assert!((expected.ways[0][c] - share).abs() < 1e-4, "{c} at {t}");
        }
    }
}

//! What a probability is worth: the share of answers that were right where the chain of dialogue said so much.
//!
//! The chain knows only the people it was given and counts every sign as if it stood alone, so it is too sure of itself. The
//! curves below were fitted to answers by weights that had not seen the novel (`inquit evaluate --fit`; see the guide). The
//! confidence of reports needs no curve: on articles that its weights have not seen it is right as it is.

/// Points of a rising curve: probability, and share of right answers. Straight lines between, and down to nothing.
type Curve = &'static [(f32, f32)];

/// With a list of the characters.
const LISTED: Curve = &[
    (0.419, 0.416),
    (0.538, 0.507),
    (0.627, 0.598),
    (0.711, 0.685),
    (0.777, 0.727),
    (0.832, 0.798),
    (0.872, 0.815),
    (0.901, 0.850),
    (0.930, 0.883),
    (0.951, 0.897),
    (0.962, 0.916),
    (0.971, 0.941),
    (0.980, 0.945),
    (0.987, 0.966),
    (0.992, 0.968),
    (0.996, 0.973),
    (0.999, 0.976),
    (1.0, 0.983),
];
/// With the people found in the text: their names may be wrong as well.
const FOUND: Curve = &[
    (0.411, 0.406),
    (0.530, 0.476),
    (0.616, 0.547),
    (0.697, 0.637),
    (0.764, 0.699),
    (0.817, 0.731),
    (0.875, 0.818),
    (0.913, 0.837),
    (0.938, 0.871),
    (0.957, 0.891),
    (0.971, 0.925),
    (0.984, 0.936),
    (0.992, 0.949),
    (0.999, 0.975),
    (1.0, 0.977),
];

/// The confidence of a turn's answer.
pub(crate) fn of_turn(probability: f32, listed: bool) -> f32 {
    let curve = if listed { LISTED } else { FOUND };
    let mut before = (0.0, 0.0);
    for point in curve {
        if probability < point.0 {
            let share = (probability - before.0) / (point.0 - before.0);
            return before.1 + share * (point.1 - before.1);
        }
        before = *point;
    }
    before.1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_curves_rise_and_stay_between_nothing_and_one() {
        for listed in [true, false] {
            let values: Vec<f32> = (0..=1000)
                .map(|n| of_turn(n as f32 / 1000.0, listed))
                .collect();
            assert_eq!(values[0], 0.0);
            assert!(values.windows(2).all(|w| w[0] <= w[1]), "listed {listed}");
            assert!(values[1000] <= 1.0 && values[1000] > 0.8);
        }
    }
}

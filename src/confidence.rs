//! What a probability is worth: the share of answers that were right where the chain of dialogue said so much.
//!
//! The chain knows only the people it was given and counts every sign as if it stood alone, so it is too sure of itself. The
//! curves below were fitted to answers by weights that had not seen the novel (`inquit evaluate --fit`; see the guide). The
//! confidence of reports needs no curve: on articles that its weights have not seen it is right as it is.

/// Points of a rising curve: probability, and share of right answers. Straight lines between, and down to nothing.
type Curve = &'static [(f32, f32)];

/// With a list of the characters.
const LISTED: Curve = &[
    (0.381, 0.365),
    (0.570, 0.558),
    (0.713, 0.679),
    (0.820, 0.769),
    (0.895, 0.840),
    (0.941, 0.907),
    (0.967, 0.931),
    (0.984, 0.953),
    (0.994, 0.966),
    (0.999, 0.980),
    (1.0, 0.991),
];
/// With the people found in the text: their names may be wrong as well.
const FOUND: Curve = &[
    (0.372, 0.354),
    (0.485, 0.459),
    (0.556, 0.523),
    (0.627, 0.551),
    (0.692, 0.607),
    (0.775, 0.678),
    (0.841, 0.753),
    (0.906, 0.812),
    (0.945, 0.855),
    (0.971, 0.909),
    (0.990, 0.930),
    (0.996, 0.947),
    (0.999, 0.971),
    (1.0, 0.985),
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

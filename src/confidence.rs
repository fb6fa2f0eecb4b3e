//! What a probability is worth: the share of answers that were right where the chain of dialogue said so much.
//!
//! The chain knows only the people it was given and counts every sign as if it stood alone, so it is too sure of itself. The
//! curves below were fitted to answers by weights that had not seen the novel (`inquit evaluate --fit`; see the guide). The
//! confidence of reports needs no curve: on articles that its weights have not seen it is right as it is.

/// Points of a rising curve: probability, and share of right answers. Straight lines between, and down to nothing.
type Curve = &'static [(f32, f32)];

/// With a list of the characters.
const LISTED: Curve = &[
    (0.450, 0.416),
    (0.583, 0.500),
    (0.685, 0.641),
    (0.769, 0.678),
    (0.837, 0.742),
    (0.887, 0.794),
    (0.920, 0.833),
    (0.941, 0.901),
    (0.956, 0.908),
    (0.965, 0.932),
    (0.976, 0.937),
    (0.987, 0.961),
    (0.992, 0.963),
    (0.996, 0.977),
    (0.999, 0.980),
    (1.0, 0.987),
];
/// With the people found in the text: their names may be wrong as well.
const FOUND: Curve = &[
    (0.436, 0.380),
    (0.564, 0.515),
    (0.661, 0.567),
    (0.748, 0.653),
    (0.817, 0.701),
    (0.872, 0.748),
    (0.908, 0.811),
    (0.931, 0.851),
    (0.949, 0.860),
    (0.961, 0.903),
    (0.973, 0.914),
    (0.982, 0.936),
    (0.987, 0.942),
    (0.993, 0.946),
    (0.997, 0.959),
    (0.998, 0.971),
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

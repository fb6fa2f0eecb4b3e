//! What a probability is worth: the share of answers that were right where the chain of dialogue said so much.
//!
//! The chain knows only the people it was given and counts every sign as if it stood alone, so it is too sure of itself. The
//! curves below were fitted to answers by weights that had not seen the novel (`inquit evaluate --fit`; see the guide). The
//! confidence of reports needs no curve: on articles that its weights have not seen it is right as it is.

/// Points of a rising curve: probability, and share of right answers. Straight lines between, and down to nothing.
type Curve = &'static [(f32, f32)];

/// With a list of the characters.
const LISTED: Curve = &[
    (0.422, 0.404),
    (0.540, 0.514),
    (0.628, 0.586),
    (0.712, 0.665),
    (0.782, 0.723),
    (0.836, 0.773),
    (0.873, 0.817),
    (0.901, 0.836),
    (0.922, 0.880),
    (0.945, 0.898),
    (0.963, 0.916),
    (0.973, 0.936),
    (0.985, 0.947),
    (0.997, 0.968),
    (1.0, 0.986),
];
/// With the people found in the text: their names may be wrong as well.
const FOUND: Curve = &[
    (0.415, 0.383),
    (0.532, 0.502),
    (0.613, 0.522),
    (0.694, 0.642),
    (0.765, 0.657),
    (0.821, 0.744),
    (0.863, 0.796),
    (0.912, 0.845),
    (0.945, 0.867),
    (0.957, 0.900),
    (0.973, 0.922),
    (0.986, 0.934),
    (0.992, 0.935),
    (0.998, 0.964),
    (1.0, 0.983),
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

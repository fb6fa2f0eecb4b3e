//! What a probability is worth: the share of answers that were right where the chain of dialogue said so much, and where so much was
//! added up for whom a pronoun means.
//!
//! The chain knows only the people it was given and counts every sign as if it stood alone, so it is too sure of itself. The
//! curves below were fitted to answers by weights that had not seen the novel (`inquit evaluate --fit`; see the guide). The
//! confidence of reports needs no curve: on articles that its weights have not seen it is right as it is; only whom “he” means is
//! weighed by two of their own.

/// Points of a rising curve: probability, and share of right answers. Straight lines between, and down to nothing.
type Curve = &'static [(f32, f32)];

/// With a list of the characters.
const LISTED: Curve = &[
    (0.452, 0.409),
    (0.579, 0.513),
    (0.680, 0.590),
    (0.771, 0.704),
    (0.839, 0.776),
    (0.888, 0.811),
    (0.920, 0.845),
    (0.942, 0.883),
    (0.956, 0.909),
    (0.966, 0.927),
    (0.974, 0.930),
    (0.980, 0.945),
    (0.985, 0.950),
    (0.989, 0.968),
    (0.994, 0.969),
    (0.997, 0.977),
    (0.999, 0.982),
    (1.0, 0.989),
];
/// With the people found in the text: their names may be wrong as well.
const FOUND: Curve = &[
    (0.439, 0.396),
    (0.565, 0.510),
    (0.662, 0.576),
    (0.751, 0.677),
    (0.818, 0.713),
    (0.871, 0.758),
    (0.908, 0.809),
    (0.931, 0.822),
    (0.949, 0.863),
    (0.961, 0.893),
    (0.969, 0.897),
    (0.976, 0.919),
    (0.982, 0.943),
    (0.989, 0.952),
    (0.995, 0.966),
    (0.998, 0.978),
    (1.0, 0.985),
];

/// He and she in reports, by what was added up for the likeliest, read by hand in 336 places: shares of right answers.
const SUM: Curve = &[
    (0.0, 0.45),
    (1.25, 0.7),
    (2.5, 0.88),
    (3.5, 0.96),
    (5.0, 0.985),
];
/// The same by how far the likeliest is ahead of the next.
const LEAD: Curve = &[
    (0.0, 0.72),
    (0.75, 0.76),
    (1.5, 0.92),
    (2.5, 0.96),
    (4.0, 0.98),
    (6.0, 0.99),
];

/// The confidence of a turn's answer.
pub(crate) fn of_turn(probability: f32, listed: bool) -> f32 {
    on(if listed { LISTED } else { FOUND }, probability, (0.0, 0.0))
}

/// How often a pronoun means the likeliest of whom it may mean: by its sum, and by the next one's.
pub(crate) fn of_pronoun(sum: f32, next: Option<f32>) -> f32 {
    let lead = next.map_or(f32::MAX, |next| sum - next);
    on(SUM, sum, SUM[0]).min(on(LEAD, lead, LEAD[0]))
}

/// The height of a curve that begins at a point.
fn on(curve: Curve, at: f32, start: (f32, f32)) -> f32 {
    let mut before = start;
    for point in curve {
        if at < point.0 {
            let share = ((at - before.0) / (point.0 - before.0)).max(0.0);
            return before.1
                + if share.is_finite() {
                    share * (point.1 - before.1)
                } else {
                    0.0
                };
        }
        before = *point;
    }
    before.1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pronoun_is_as_sure_as_its_sum_and_its_lead() {
        assert!(of_pronoun(5.0, None) > 0.98);
        assert!(of_pronoun(5.0, Some(4.9)) < 0.8);
        assert!(of_pronoun(0.2, Some(-6.0)) < 0.5);
        let values: Vec<f32> = (-20..80)
            .map(|n| of_pronoun(n as f32 / 10.0, Some(0.0)))
            .collect();
        assert!(values.windows(2).all(|w| w[0] <= w[1]));
        assert!(of_pronoun(f32::NAN, None).is_finite());
    }

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

//! Arithmetic on rows: one value for each choice of a turn, whole rows at once, so that the compiler makes wide instructions of it.

use super::cast_of_turns::CHOICES;

/// One value for each choice of a turn.
pub(crate) type Row = [f32; CHOICES];

/// The exponentials of the first values of a row, to within a few units of the last place, and zeros after them. Whole rows
/// at once: half of the time of a turn went into them one by one.
#[inline(never)] // see `sum`
pub(super) fn exponentials(row: &Row, width: usize) -> Row {
    let mut powers = [0.0f32; CHOICES];
    for (power, value) in powers.iter_mut().zip(row) {
        *power = exponential(*value);
    }
    for (place, power) in powers.iter_mut().enumerate() {
        *power = if place < width { *power } else { 0.0 };
    }
    powers
}

/// One exponential.
#[inline(always)] // a row of them becomes a few wide instructions
pub(super) fn exponential(value: f32) -> f32 {
    /// Beyond these the result would be no normal number.
    const LEAST: f32 = -87.0;
    const MOST: f32 = 88.0;
    /// Added and taken away again, it rounds.
    const ROUND: f32 = 12_582_912.0;
    /// The logarithm of two in two parts: the first has few digits, so that its products are exact.
    const LN_2: (f32, f32) = (0.693_359_4, -2.121_944_4e-4);
    let value = value.clamp(LEAST, MOST);
    let rounded = value * std::f32::consts::LOG2_E + ROUND;
    let twos = rounded - ROUND;
    let rest = (value - twos * LN_2.0) - twos * LN_2.1;
    let mut series = 1.987_569_1e-4;
    for coefficient in [
        1.398_199_9e-3,
        8.333_452e-3,
        4.166_579_6e-2,
        1.666_666_5e-1,
        0.5,
    ] {
        series = series * rest + coefficient;
    }
    let fraction = series * rest * rest + rest + 1.0;
    let exponent = rounded.to_bits().wrapping_sub(ROUND.to_bits());
    fraction * f32::from_bits(exponent.wrapping_add(127) << 23)
}

pub(super) fn map(row: &Row, of: impl Fn(f32) -> f32) -> Row {
    let mut mapped = *row;
    for value in &mut mapped {
        *value = of(*value);
    }
    mapped
}

pub(super) fn zip(a: &Row, b: &Row, of: impl Fn(f32, f32) -> f32) -> Row {
    let mut zipped = *a;
    for (value, b) in zipped.iter_mut().zip(b) {
        *value = of(*value, *b);
    }
    zipped
}

/// The sums of the columns of some rows.
#[inline(never)] // see `sum`
pub(super) fn columns(rows: &[Row]) -> Row {
    let mut sums = [0.0f32; CHOICES];
    for row in rows {
        for c in 0..CHOICES {
            sums[c] += row[c];
        }
    }
    sums
}

/// The sum of a row, four columns side by side.
#[inline(never)] // inlined, it spoils the order of the values in the wide loops around it
pub(super) fn sum(row: &Row) -> f32 {
    let mut lanes = [0.0f32; LANES];
    for chunk in row.chunks_exact(LANES) {
        for (lane, value) in lanes.iter_mut().zip(chunk) {
            *lane += value;
        }
    }
    (lanes[0] + lanes[2]) + (lanes[1] + lanes[3])
}

/// Values that are summed side by side; [`CHOICES`] is a multiple.
const LANES: usize = 4;
const _: () = assert!(CHOICES % LANES == 0);

/// The greater one of two numbers, neither of which is NaN.
pub(super) fn greater(a: f32, b: f32) -> f32 {
    if a > b {
        a
    } else {
        b
    }
}

/// The number, or zero where it is less: a difference of two sums may end up just below.
pub(super) fn positive(value: f32) -> f32 {
    value.max(0.0)
}

/// What to multiply by to bring a sum to one.
pub(super) fn inverse(sum: f32) -> f32 {
    if sum > f32::MIN_POSITIVE {
        1.0 / sum
    } else {
        1.0
    }
}

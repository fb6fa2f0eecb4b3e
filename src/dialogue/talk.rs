//! How much everybody talks, by the first pass: in the whole text, and in the turns around.

use super::hearing::Hearing;
use super::rows::Row;

/// Turns before and after that are around.
const AROUND: usize = 12;

/// Tells of each choice in doubt, by turn and place, how much it talks in the whole text, and around, without the turn itself.
pub(crate) fn measure(
    hearing: &Hearing,
    posteriors: &[Row],
    mut tell: impl FnMut(u32, usize, [f32; 2]),
) {
    let people = hearing.people;
    let mut all = vec![0.0f32; people];
    let shares = |at: usize| {
        let shares = hearing.choices[at].people().iter().zip(&posteriors[at]);
        // Most have none.
        shares.filter(|(_, share)| **share > 0.0)
    };
    for at in 0..hearing.choices.len() {
        for (person, share) in shares(at) {
            all[*person as usize] += share;
        }
    }
    let mut around = vec![0.0f32; people];
    let mut ahead = 0;
    for (at, node) in posteriors.iter().enumerate() {
        while ahead < hearing.choices.len() && ahead <= at + AROUND {
            for (person, share) in shares(ahead) {
                around[*person as usize] += share;
            }
            ahead += 1;
        }
        if let Some(gone) = at.checked_sub(AROUND + 1) {
            for (person, share) in shares(gone) {
                around[*person as usize] -= share;
            }
        }
        for (place, person) in hearing.doubtful(at) {
            let share = node[place];
            let more = |of: &[f32]| (1.0 + (of[person as usize] - share).max(0.0)).ln() * 0.5;
            tell(at as u32, place, [more(&all), more(&around)]);
        }
    }
}

//! What spacing and punctuation beside a mark tell, from a table.

use super::{can, class, Side};

/// Whether a mark opens or closes by what stands before and after it: by [`row`], one row for each shape.
static BY_SPACING: [[u8; 32]; 3] = [
    by_spacing(Side::Left),
    by_spacing(Side::Right),
    by_spacing(Side::Neither),
];

// What the character before a mark tells stands in the same bits of its class and of the evidence.
const _: () = assert!(class::ALPHANUMERIC == can::AFTER_WORD && class::END == can::AFTER_END);
// So does a capital behind it.
const _: () = assert!(class::CAPITAL == can::CAPITAL);
// What counts of a class, before a mark and after it, is side by side.
const BEFORE: u8 = class::SPACE | class::BEFORE;
const AFTER: u8 = class::ALPHANUMERIC | class::AFTER | class::SPACE;
const _: () = assert!(BEFORE == 12 && AFTER == 7);

/// What the neighbours of a double mark tell, but for where in its paragraph it stands.
#[inline(always)]
pub(super) fn can(side: Side, before: u8, after: u8) -> u8 {
    BY_SPACING[side as usize][row(before, after)] | before & (can::AFTER_WORD | can::AFTER_END)
}

/// The same of a single mark; `None` if it is an apostrophe.
#[inline(always)]
pub(super) fn single(side: Side, before: u8, after: u8) -> Option<u8> {
    if before & after & class::ALPHANUMERIC != 0 && side != Side::Left {
        return None;
    }
    let can = can(side, before, after);
    let within = side == Side::Right && before & class::BEFORE != 0 && after & class::AFTER == 0;
    Some(if within {
        can & !(can::OPEN | can::CLOSE)
    } else {
        can
    })
}

const fn row(before: u8, after: u8) -> usize {
    ((before & BEFORE) << 1 | after & AFTER) as usize
}

const fn by_spacing(side: Side) -> [u8; 32] {
    let mut table = [0; 32];
    // Every pair of classes that differs in what counts.
    let mut before = 0;
    while before <= BEFORE {
        let mut after = 0;
        while after <= AFTER {
            table[row(before, after)] = of_spacing(side, before, after);
            after += 1;
        }
        before += 1;
    }
    table
}

const fn of_spacing(side: Side, before: u8, after: u8) -> u8 {
    let (left, right) = (before & class::BEFORE != 0, after & class::AFTER != 0);
    let (space_before, space_after) = (before & class::SPACE != 0, after & class::SPACE != 0);
    let word_after = after & class::ALPHANUMERIC != 0;
    match (side, left, right) {
        // A left mark opens, a right mark closes, unless the spacing says the reverse.
        (Side::Left, false, true) if space_after => can::CLOSE,
        (Side::Left, ..) => can::OPEN,
        (Side::Right, true, false) if space_before && word_after => can::OPEN,
        (Side::Right, ..) => can::CLOSE,
        (Side::Neither, true, false) => can::OPEN,
        (Side::Neither, false, true) => can::CLOSE,
        // A mark with space on both sides tells nothing; glued on both sides it may be either.
        (Side::Neither, true, true) if space_after => can::CLOSE,
        (Side::Neither, true, true) if space_before => can::OPEN,
        (Side::Neither, ..) => can::OPEN | can::CLOSE,
    }
}

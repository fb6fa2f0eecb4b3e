//! Offsets in the unit that is wanted.

use inquit::{Offsets, Span};

use crate::args::Unit;

/// Spans of one text in bytes, characters or UTF-16 units.
pub enum Units<'t> {
    Byte,
    Char(Offsets<'t>),
    Utf16(Offsets<'t>),
}

impl<'t> Units<'t> {
    pub fn new(text: &'t str, unit: Unit) -> Units<'t> {
        match unit {
            Unit::Byte => Units::Byte,
            Unit::Char => Units::Char(Offsets::new(text)),
            Unit::Utf16 => Units::Utf16(Offsets::new(text)),
        }
    }

    pub fn span(&self, span: Span) -> [usize; 2] {
        let range = match self {
            Units::Byte => span.range(),
            Units::Char(offsets) => offsets.char_range(span),
            Units::Utf16(offsets) => offsets.utf16_range(span),
        };
        [range.start, range.end]
    }
}

/// The unit's name in the output.
pub fn name(unit: Unit) -> &'static str {
    match unit {
        Unit::Byte => "byte",
        Unit::Char => "char",
        Unit::Utf16 => "utf16",
    }
}

//! Offsets in the unit that is wanted.

use inquit::{LineColumn, Offsets, Span};

use crate::args::Unit;

/// Places of one text in bytes, characters or UTF-16 units, and by line and column.
pub struct Units<'t> {
    unit: Unit,
    offsets: Offsets<'t>,
}

impl<'t> Units<'t> {
    pub fn new(text: &'t str, unit: Unit) -> Units<'t> {
        let offsets = Offsets::new(text);
        Units { unit, offsets }
    }

    pub fn span(&self, span: Span) -> [usize; 2] {
        let range = match self.unit {
            Unit::Byte => span.range(),
            Unit::Char => self.offsets.char_range(span),
            Unit::Utf16 => self.offsets.utf16_range(span),
        };
        [range.start, range.end]
    }

    /// Of a place in bytes.
    pub fn line_column(&self, at: usize) -> LineColumn {
        self.offsets.line_column(at)
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

//! Where the narration names somebody, paragraph by paragraph.

use std::ops::Range;

/// Places of the narration and who is named there, in order.
#[derive(Debug, Default)]
pub(crate) struct Named {
    /// Item and person.
    pub all: Vec<(u32, u32)>,
    /// For each of those the paragraph.
    pub paragraphs: Vec<u32>,
    /// For each paragraph, and for the end, where it begins in `all`.
    from: Vec<u32>,
}

impl Named {
    /// `paragraphs` are ranges of items.
    pub(crate) fn new(all: Vec<(u32, u32)>, paragraphs: &[(u32, u32)]) -> Named {
        let mut named = Named {
            all,
            ..Named::default()
        };
        let mut from = 0;
        for (paragraph, (_, last)) in paragraphs.iter().enumerate() {
            named.from.push(from as u32);
            while named.all.get(from).is_some_and(|(item, _)| item < last) {
                named.paragraphs.push(paragraph as u32);
                from += 1;
            }
        }
        named.from.push(from as u32);
        named
    }

    /// Those in the paragraphs `from..to`.
    pub(crate) fn within(&self, from: usize, to: usize) -> Range<usize> {
        self.from[from] as usize..self.from[to.max(from)] as usize
    }
}

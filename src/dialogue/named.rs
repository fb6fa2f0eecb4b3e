//! Where the narration names somebody, paragraph by paragraph.

use std::ops::Range;

/// Names of a paragraph that count, the first of it: each turn looks at all names of some paragraphs, and one that names more is a
/// list.
const NAMES: usize = 200;

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
    pub(crate) fn new(mut all: Vec<(u32, u32)>, paragraphs: &[(u32, u32)]) -> Named {
        let mut named = Named {
            all: Vec::new(),
            paragraphs: Vec::with_capacity(all.len()),
            from: Vec::with_capacity(paragraphs.len() + 1),
        };
        let (mut at, mut kept) = (0, 0);
        for (paragraph, (_, last)) in paragraphs.iter().enumerate() {
            named.from.push(kept as u32);
            let first = kept;
            while let Some(name) = all.get(at).copied().filter(|(item, _)| item < last) {
                if kept < first + NAMES {
                    all[kept] = name;
                    named.paragraphs.push(paragraph as u32);
                    kept += 1;
                }
                at += 1;
            }
        }
        named.from.push(kept as u32);
        all.truncate(kept);
        named.all = all;
        named
    }

    /// Those in the paragraphs `from..to`.
    pub(crate) fn within(&self, from: usize, to: usize) -> Range<usize> {
        self.from[from] as usize..self.from[to.max(from)] as usize
    }
}

//! Sets of items, by which those between are passed over.

/// Some of the items of a list: one bit for each, by which those between are passed over.
#[derive(Debug, Default)]
pub(crate) struct ItemSet {
    bits: Vec<u64>,
}

impl ItemSet {
    /// Empties it, for so many items.
    pub(crate) fn clear(&mut self, items: usize) {
        self.bits.clear();
        self.bits.resize(items / 64 + 1, 0);
    }

    pub(crate) fn insert(&mut self, item: usize) {
        self.bits[item / 64] |= 1 << (item % 64);
    }

    pub(crate) fn insert_all(&mut self, from: usize, to: usize) {
        let mut at = from;
        while at < to {
            let end = to.min((at / 64 + 1) * 64);
            self.bits[at / 64] |= u64::MAX >> (64 - (end - at)) << (at % 64);
            at = end;
        }
    }

    pub(crate) fn has(&self, item: usize) -> bool {
        (self.bits.get(item / 64)).is_some_and(|bits| bits >> (item % 64) & 1 != 0)
    }

    pub(crate) fn remove(&mut self, item: usize) {
        self.bits[item / 64] &= !(1 << (item % 64));
    }

    /// Those of a range, in order.
    pub(crate) fn each(&self, from: usize, to: usize) -> impl Iterator<Item = usize> + '_ {
        let mut place = from / 64;
        let mut bits = self
            .bits
            .get(place)
            .map_or(0, |bits| bits & u64::MAX << (from % 64));
        std::iter::from_fn(move || {
            while bits == 0 {
                place += 1;
                if place * 64 >= to {
                    return None;
                }
                bits = *self.bits.get(place)?;
            }
            let at = place * 64 + bits.trailing_zeros() as usize;
            bits &= bits - 1;
            (at < to).then_some(at)
        })
    }

    /// The first of them in a range.
    #[inline]
    pub(crate) fn next(&self, from: usize, to: usize) -> Option<usize> {
        self.each(from, to).next()
    }
}

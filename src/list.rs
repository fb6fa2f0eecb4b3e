//! Lists of an answer as its user sees them.

use std::fmt;
use std::iter::FusedIterator;

/// Where the values of a list are kept, in whatever form.
pub(crate) trait Rows<T>: fmt::Debug + Sync {
    fn len(&self) -> usize;
    /// The value at a place; none behind the last.
    fn row(&self, at: usize) -> Option<T>;
}

/// Values in order: the quotes of an [`Extraction`](crate::Extraction), its marked spans and sentences, the spans of a quote.
///
/// A long text has hundreds of thousands of them, so they are kept packed and each is made when it is asked for, in constant time
/// and without memory of its own: what comes out are values, not references. The list itself is as cheap to copy as a slice.
pub struct List<'e, T> {
    rows: &'e dyn Rows<T>,
    start: usize,
    end: usize,
}

impl<'e, T> List<'e, T> {
    pub(crate) fn all(rows: &'e dyn Rows<T>) -> Self {
        List {
            rows,
            start: 0,
            end: rows.len(),
        }
    }

    /// Those from one place to another, which are not behind the last.
    pub(crate) fn some(rows: &'e dyn Rows<T>, places: std::ops::Range<u32>) -> Self {
        List {
            rows,
            start: places.start as usize,
            end: places.end as usize,
        }
    }

    /// How many values there are.
    pub fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The value at a place, counted from 0; `None` behind the last.
    pub fn get(self, at: usize) -> Option<T> {
        self.iter().nth(at)
    }

    /// The first value.
    pub fn first(self) -> Option<T> {
        self.iter().next()
    }

    /// The last value.
    pub fn last(self) -> Option<T> {
        self.iter().next_back()
    }

    /// The values, in order or from the end.
    pub fn iter(self) -> Iter<'e, T> {
        Iter { left: self }
    }

    /// All of them at once, in memory of their own.
    pub fn to_vec(self) -> Vec<T> {
        self.iter().collect()
    }
}

impl<T> Clone for List<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for List<'_, T> {}

impl<T: fmt::Debug> fmt::Debug for List<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<T: PartialEq> PartialEq for List<'_, T> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl<'e, T> IntoIterator for List<'e, T> {
    type Item = T;
    type IntoIter = Iter<'e, T>;

    fn into_iter(self) -> Iter<'e, T> {
        self.iter()
    }
}

#[cfg(feature = "serde")]
impl<T: serde::Serialize> serde::Serialize for List<'_, T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

/// The values of a [`List`], as [`List::iter`] gives them.
pub struct Iter<'e, T> {
    left: List<'e, T>,
}

impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self {
        Iter { left: self.left }
    }
}

impl<T: fmt::Debug> fmt::Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.left.fmt(f)
    }
}

impl<T> Iterator for Iter<'_, T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.nth(0)
    }

    fn nth(&mut self, skipped: usize) -> Option<T> {
        let List { rows, start, end } = &mut self.left;
        let at = start.saturating_add(skipped).min(*end);
        *start = (at + 1).min(*end);
        if at < *end {
            rows.row(at)
        } else {
            None
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left.len(), Some(self.left.len()))
    }
}

impl<T> DoubleEndedIterator for Iter<'_, T> {
    fn next_back(&mut self) -> Option<T> {
        let List { rows, start, end } = &mut self.left;
        if start == end {
            return None;
        }
        *end -= 1;
        rows.row(*end)
    }
}

impl<T> ExactSizeIterator for Iter<'_, T> {}

impl<T> FusedIterator for Iter<'_, T> {}

#[cfg(test)]
mod tests {
    use super::*;

    impl Rows<usize> for Vec<usize> {
        fn len(&self) -> usize {
            self.len()
        }
        fn row(&self, at: usize) -> Option<usize> {
            self.get(at).copied()
        }
    }

    #[test]
    fn a_list_is_as_a_slice() {
        let all: Vec<usize> = (10..20).collect();
        let list = List::some(&all, 2..6);
        assert_eq!(list.to_vec(), all[2..6]);
        assert_eq!(list.iter().rev().collect::<Vec<_>>(), [15, 14, 13, 12]);
        assert_eq!((list.len(), list.is_empty()), (4, false));
        assert_eq!((list.first(), list.last()), (Some(12), Some(15)));
        assert_eq!(
            (list.get(3), list.get(4), list.get(usize::MAX)),
            (Some(15), None, None)
        );
        assert_eq!(format!("{list:?}"), "[12, 13, 14, 15]");
        assert_eq!(
            List::all(&all).iter().step_by(4).collect::<Vec<_>>(),
            [10, 14, 18]
        );
        assert_eq!(list, List::some(&all, 2..6));
        assert!(list != List::some(&all, 2..5) && list != List::some(&all, 3..7));
    }

    #[test]
    fn nothing_comes_behind_the_last() {
        let all: Vec<usize> = vec![1, 2];
        let mut values = List::all(&all).iter();
        assert_eq!(
            (values.next(), values.next_back(), values.len()),
            (Some(1), Some(2), 0)
        );
        assert_eq!(
            (values.next(), values.next_back(), values.nth(7)),
            (None, None, None)
        );
        let mut none = List::some(&all, 1..1).iter();
        assert!(
            List::some(&all, 1..1).is_empty()
                && none.next().is_none()
                && none.next_back().is_none()
        );
    }
}

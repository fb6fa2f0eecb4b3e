//! The state machine over bytes: candidates for quotation marks with local evidence, and paragraph breaks.
//!
//! (Being written.)

use crate::extraction::MarkedSpan;

/// Iterator over the stretches inside quotation marks; see [`scan`].
#[derive(Debug)]
pub struct Scan<'t> {
    pub(crate) rest: std::vec::IntoIter<MarkedSpan>,
    pub(crate) text: std::marker::PhantomData<&'t str>,
}

impl Iterator for Scan<'_> {
    type Item = MarkedSpan;
    fn next(&mut self) -> Option<MarkedSpan> {
        self.rest.next()
    }
}

/// The stretches inside quotation marks, without attribution.
pub fn scan(text: &str) -> Scan<'_> {
    let _ = text;
    Scan {
        rest: Vec::new().into_iter(),
        text: std::marker::PhantomData,
    }
}

//! What went wrong: one line each on standard error, and an exit code at the end. Nothing else is lost for it.

use std::sync::atomic::{AtomicUsize, Ordering};

/// Counts problems over all threads.
#[derive(Debug, Default)]
pub struct Problems(AtomicUsize);

impl Problems {
    /// Says what is wrong and with what.
    pub fn report(&self, place: &str, problem: impl std::fmt::Display) {
        self.0.fetch_add(1, Ordering::Relaxed);
        eprintln!("inquit: {place}: {problem}");
    }

    pub fn any(&self) -> bool {
        self.0.load(Ordering::Relaxed) > 0
    }
}

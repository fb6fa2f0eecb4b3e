//! What went wrong: one line each on standard error, and an exit code at the end. Nothing else is lost for it.

use std::fmt::Display;
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What the options or a list ask for cannot be done: nothing is.
pub fn bad_usage(error: impl Display) -> ExitCode {
    eprintln!("inquit: {error:#}");
    ExitCode::from(2)
}

/// What was asked for could not be done.
pub fn failed(error: impl Display) -> ExitCode {
    eprintln!("inquit: {error:#}");
    ExitCode::FAILURE
}

/// Counts problems over all threads.
#[derive(Debug, Default)]
pub struct Problems(AtomicUsize);

impl Problems {
    /// Says what is wrong and with what.
    pub fn report(&self, place: &str, problem: impl Display) {
        self.0.fetch_add(1, Ordering::Relaxed);
        eprintln!("inquit: {place}: {problem}");
    }

    pub fn any(&self) -> bool {
        self.0.load(Ordering::Relaxed) > 0
    }
}

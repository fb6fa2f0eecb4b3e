//! A progress bar on a terminal when there is much to do.

use std::io::IsTerminal;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use indicatif::{HumanCount, ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::args::InputFormat;

/// Bytes from which on a bar is worth its place.
const MUCH: u64 = 4 << 20;
/// How often the time left is worked out anew, though no document was done meanwhile.
const TICK: Duration = Duration::from_millis(250);

/// Counts documents and bytes, from all threads.
pub struct Progress {
    bar: Option<ProgressBar>,
    documents: AtomicU64,
    /// How many there are, where that is known before all is read.
    all: Option<u64>,
}

impl Progress {
    pub fn new(files: &[PathBuf], format: InputFormat, quiet: bool) -> Progress {
        let wanted = !quiet && std::io::stderr().is_terminal();
        Progress {
            all: (!files.iter().any(|file| format.is_lines(file))).then_some(files.len() as u64),
            bar: wanted.then(|| bar(files)).flatten(),
            documents: AtomicU64::new(0),
        }
    }

    /// One document of so many bytes is done.
    pub fn done(&self, bytes: usize) {
        let Some(bar) = &self.bar else {
            return;
        };
        let documents = 1 + self.documents.fetch_add(1, Ordering::Relaxed);
        bar.inc(bytes as u64);
        let of = match self.all {
            Some(all) => format!("of {} ", HumanCount(all)),
            None => String::new(),
        };
        let plural = if self.all.unwrap_or(documents) == 1 {
            ""
        } else {
            "s"
        };
        bar.set_message(format!("{} {of}document{plural}", HumanCount(documents)));
        if bar.is_hidden() && bar.position() >= MUCH {
            bar.set_draw_target(ProgressDrawTarget::stderr());
            bar.enable_steady_tick(TICK);
        }
    }

    pub fn finish(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

/// A bar for files, whose sizes are known; a count for what comes through a pipe. None where it is soon done.
fn bar(files: &[PathBuf]) -> Option<ProgressBar> {
    let sizes: Option<Vec<u64>> = files.iter().map(size).collect();
    let Some(sizes) = sizes else {
        // Hidden until much has come: a pipe may be short.
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        bar.set_style(style(
            "{spinner} {msg}  {bytes}  {bytes_per_sec}  {elapsed}",
        ));
        return Some(bar);
    };
    let total = sizes.iter().sum();
    if total < MUCH {
        return None;
    }
    let bar = ProgressBar::new(total);
    bar.set_style(style(
        "{bar:30} {msg}  {bytes}/{total_bytes}  {bytes_per_sec}  {eta} left",
    ));
    bar.enable_steady_tick(TICK);
    Some(bar)
}

/// The size of a file; none of a pipe. What is not there counts nothing: it will be reported.
fn size(file: &PathBuf) -> Option<u64> {
    match std::fs::metadata(file) {
        Ok(data) if data.is_file() => Some(data.len()),
        Ok(_) => None,
        Err(_) if file.as_os_str() == "-" => None,
        Err(_) => Some(0),
    }
}

fn style(template: &str) -> ProgressStyle {
    // The templates above are known to be good; a plain bar would do as well.
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}

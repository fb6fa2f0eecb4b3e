//! A progress bar on a terminal when there is much to do.

use std::io::IsTerminal;
use std::path::PathBuf;

use indicatif::{ProgressBar, ProgressStyle};

/// Bytes from which on a bar is worth its place.
const MUCH: u64 = 4 << 20;

/// Counts documents and bytes.
pub struct Progress(Option<ProgressBar>);

impl Progress {
    pub fn new(files: &[PathBuf], quiet: bool) -> Progress {
        let total: u64 = files
            .iter()
            .filter_map(|file| std::fs::metadata(file).ok())
            .filter(|data| data.is_file())
            .map(|data| data.len())
            .sum();
        if quiet || total < MUCH || !std::io::stderr().is_terminal() {
            return Progress(None);
        }
        let bar = ProgressBar::new(total);
        let style = ProgressStyle::with_template(
            "{bar:30} {bytes}/{total_bytes}  {bytes_per_sec}  {msg}  {eta} left",
        );
        if let Ok(style) = style {
            bar.set_style(style);
        }
        Progress(Some(bar))
    }

    pub fn done(&self, bytes: usize) {
        if let Some(bar) = &self.0 {
            bar.inc(bytes as u64);
        }
    }

    pub fn finish(&self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}

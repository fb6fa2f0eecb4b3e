//! Ctrl-C, hang-up and termination: what is not complete is taken away, and the tool ends without a word.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The exit code of what a signal has ended, as shells have it: 128 and the signal's number, 2 for Ctrl-C.
const INTERRUPTED: i32 = 130;

/// Files and folders that are being written under another name.
static PARTS: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

fn parts() -> MutexGuard<'static, Vec<PathBuf>> {
    PARTS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes signals from here on. Where they cannot be taken, the tool ends as the system has it.
pub fn listen() {
    let _ = ctrlc::set_handler(|| {
        for part in parts().iter() {
            remove(part);
        }
        std::process::exit(INTERRUPTED);
    });
}

/// Notes that `part` is to go if the tool is interrupted.
pub fn begun(part: &Path) {
    parts().push(part.to_owned());
}

/// Notes that `part` is complete and in its place, or gone.
pub fn ended(part: &Path) {
    parts().retain(|other| other != part);
}

/// Removes a file, or a folder with all that is in it.
pub fn remove(part: &Path) {
    let _ = if part.is_dir() {
        std::fs::remove_dir_all(part)
    } else {
        std::fs::remove_file(part)
    };
}

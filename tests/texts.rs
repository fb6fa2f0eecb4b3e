//! The texts of the sample corpus, for all tests that read them.

use std::path::{Path, PathBuf};

/// The texts of a folder in order, each with its name.
pub fn of(folder: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("corpus")
        .join(folder);
    let entries = std::fs::read_dir(folder).expect("the sample corpus");
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|e| e == "txt"))
        .collect();
    paths.sort();
    let name = |path: &Path| path.file_stem().map(|name| name.to_string_lossy().into());
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).expect("a text of the sample corpus");
        (name(&path).unwrap_or_default(), text)
    };
    paths.into_iter().map(read).collect()
}

//! A folder of output, one file (or a pair) for each document.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use crate::interrupt;

/// Bytes of one name in a path; file systems allow about twice as many.
const NAME: usize = 120;

/// A folder that is being filled.
#[derive(Debug)]
pub struct Folder {
    root: PathBuf,
    /// Where files are written until all are there; the root itself where it was there before.
    part: PathBuf,
    /// Names given, in small letters, since some file systems do not tell case apart, and how often each was asked for.
    taken: HashMap<String, usize>,
    inputs: HashSet<PathBuf>,
}

impl Folder {
    /// A folder that is there is filled file by file; another appears when all is in it.
    pub fn open(root: &Path, inputs: &[PathBuf]) -> io::Result<Folder> {
        let part = if root.is_dir() {
            root.to_owned()
        } else {
            let part = beside(root)?;
            fs::create_dir_all(&part)?;
            interrupt::begun(&part);
            part
        };
        let inputs = inputs.iter().filter_map(|path| path.canonicalize().ok());
        Ok(Folder {
            root: root.to_owned(),
            part,
            taken: HashMap::new(),
            inputs: inputs.collect(),
        })
    }

    /// Writes the files of one document: `name` without its last suffix, and each of the suffixes with what belongs in it.
    pub fn write(&mut self, name: &Path, files: &[(&str, String)]) -> io::Result<()> {
        let name = self.free(name);
        for (suffix, content) in files {
            let mut path = name.clone().into_os_string();
            path.push(suffix);
            self.put(Path::new(&path), content)?;
        }
        Ok(())
    }

    /// Writes a file of settings at the top, unless one is there, which a user may have changed.
    pub fn settings(&mut self, name: &str, content: &str) -> io::Result<()> {
        if self.part.join(name).exists() {
            return Ok(());
        }
        self.put(Path::new(name), content)
    }

    /// Puts the folder in its place.
    pub fn finish(mut self) -> io::Result<()> {
        if self.part != self.root {
            fs::rename(&self.part, &self.root)?;
            interrupt::ended(&self.part);
            self.part = self.root.clone();
        }
        Ok(())
    }

    /// The name, or the name with a number where another document has it.
    fn free(&mut self, name: &Path) -> PathBuf {
        let key = |name: &Path| name.to_string_lossy().to_lowercase();
        let mut free = name.to_owned();
        while let Some(asked) = self.taken.get_mut(&key(&free)) {
            *asked += 1;
            let mut numbered = free.clone().into_os_string();
            numbered.push(format!("-{asked}"));
            free = numbered.into();
        }
        self.taken.insert(key(&free), 1);
        free
    }

    fn put(&self, name: &Path, content: &str) -> io::Result<()> {
        let path = self.part.join(name);
        let named =
            |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", name.display()));
        if path
            .canonicalize()
            .is_ok_and(|path| self.inputs.contains(&path))
        {
            return Err(named(io::Error::other(
                "it is one of the files read; choose another folder",
            )));
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(named)?;
        }
        let part = beside(&path)?;
        interrupt::begun(&part);
        let put = fs::write(&part, content)
            .and_then(|()| fs::rename(&part, &path))
            .inspect_err(|_| interrupt::remove(&part))
            .map_err(named);
        interrupt::ended(&part);
        put
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What is not complete does not stay behind.
        if self.part != self.root {
            interrupt::remove(&self.part);
            interrupt::ended(&self.part);
        }
    }
}

/// A name for the time until it is complete.
pub fn beside(path: &Path) -> io::Result<PathBuf> {
    let mut name = path
        .file_name()
        .ok_or_else(|| io::Error::other("it is no file name"))?
        .to_owned();
    name.push(format!(".part-{}", std::process::id()));
    Ok(path.with_file_name(name))
}

/// A document's place in a folder of output, without a suffix: as it lies below the folder that was asked for, or its own name. Of
/// several folders, each keeps its name.
pub fn place(document: &str, asked: &[PathBuf]) -> PathBuf {
    let path = Path::new(document);
    let folder = asked
        .iter()
        .find(|asked| asked.is_dir() && path.starts_with(asked));
    let below = folder.and_then(|folder| path.strip_prefix(folder).ok());
    let relative = match (folder, below) {
        (Some(folder), Some(below)) if asked.len() > 1 => folder
            .file_name()
            .map_or(below.to_owned(), |name| Path::new(name).join(below)),
        (_, Some(below)) => below.to_owned(),
        _ => path.file_name().map_or(path.to_owned(), PathBuf::from),
    };
    safe(&relative.with_extension(""))
}

/// The place of a document that has an id and no file: strokes in the id make folders.
pub fn place_of_id(id: &str) -> PathBuf {
    safe(Path::new(&id.replace('\\', "/")))
}

/// Never above or outside, and without what some file systems refuse.
fn safe(path: &Path) -> PathBuf {
    let mut safe = PathBuf::new();
    for component in path.components() {
        if let Component::Normal(name) = component {
            safe.push(safe_name(&name.to_string_lossy()));
        }
    }
    if safe.as_os_str().is_empty() {
        safe.push("document");
    }
    safe
}

fn safe_name(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if out.len() + c.len_utf8() > NAME {
            break;
        }
        let refused = c.is_control() || "<>:\"|?*".contains(c);
        out.push(if refused { '_' } else { c });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_never_lead_outside() {
        let place = |id| place_of_id(id).to_string_lossy().replace('\\', "/");
        assert_eq!(place("news/12"), "news/12");
        assert_eq!(place("../../etc/passwd"), "etc/passwd");
        assert_eq!(place("/etc/passwd"), "etc/passwd");
        assert_eq!(place("..\\..\\x"), "x");
        assert_eq!(place("a.b.c"), "a.b.c");
        assert_eq!(place("https://example.org/?q=1"), "https_/example.org/_q=1");
        for nothing in ["", "..", "/", "./."] {
            assert_eq!(place(nothing), "document");
        }
        assert_eq!(place(&"é".repeat(200)).len(), NAME);
    }

    #[test]
    fn files_lie_below_the_folder_asked_for() {
        let here = tempfile::tempdir().expect("a folder");
        let folders: Vec<PathBuf> = ["one", "two"].map(|name| here.path().join(name)).into();
        for folder in &folders {
            fs::create_dir(folder).expect("a folder");
        }
        let file = folders[0].join("deep/a.b.txt");
        let name = file.to_string_lossy();
        assert_eq!(place(&name, &folders[..1]), Path::new("deep/a.b"));
        assert_eq!(place(&name, &folders), Path::new("one/deep/a.b"));
        assert_eq!(place(&name, std::slice::from_ref(&file)), Path::new("a.b"));
    }
}

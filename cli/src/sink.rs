//! Where the output goes: standard output, or a file that appears only when it is complete.

use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::folder::beside;
use crate::interrupt;
use crate::problems;

enum Target {
    Standard(BufWriter<io::Stdout>),
    File {
        writer: BufWriter<File>,
        part: PathBuf,
        whole: PathBuf,
    },
}

/// Buffered output.
pub struct Sink(Target);

/// How messages call the place.
pub fn name(path: Option<&Path>) -> String {
    path.map_or("standard output".to_owned(), |path| {
        path.display().to_string()
    })
}

/// Writes an answer to standard output; a closed pipe ends it quietly.
pub fn print(answer: impl AsRef<[u8]>, what: &str) -> ExitCode {
    match io::stdout().write_all(answer.as_ref()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            problems::failed(format!("cannot write {what}: {error}"))
        }
        _ => ExitCode::SUCCESS,
    }
}

/// Writes all there is.
pub fn put(path: Option<&Path>, text: &str) -> io::Result<()> {
    let mut sink = Sink::open(path)?;
    sink.write(text)?;
    sink.finish()
}

impl Sink {
    /// Opens the file's part beside it, or standard output.
    pub fn open(path: Option<&Path>) -> io::Result<Sink> {
        let Some(path) = path else {
            return Ok(Sink(Target::Standard(BufWriter::with_capacity(
                1 << 18,
                io::stdout(),
            ))));
        };
        // A device such as /dev/null is written as it is; a file is written beside its place and moved there.
        let part = if path.exists() && !path.is_file() {
            path.to_owned()
        } else {
            beside(path)?
        };
        let writer = BufWriter::with_capacity(1 << 18, File::create(&part)?);
        if part != path {
            interrupt::begun(&part);
        }
        Ok(Sink(Target::File {
            writer,
            part,
            whole: path.to_owned(),
        }))
    }

    /// Whether colours are welcome: a terminal, and `NO_COLOR` not set.
    pub fn colour(&self) -> bool {
        matches!(self.0, Target::Standard(_))
            && io::stdout().is_terminal()
            && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
    }

    pub fn write(&mut self, text: &str) -> io::Result<()> {
        match &mut self.0 {
            Target::Standard(writer) => writer.write_all(text.as_bytes()),
            Target::File { writer, .. } => writer.write_all(text.as_bytes()),
        }
    }

    /// Flushes, and puts the file in its place.
    pub fn finish(mut self) -> io::Result<()> {
        match &mut self.0 {
            Target::Standard(writer) => writer.flush(),
            Target::File {
                writer,
                part,
                whole,
            } => {
                writer.flush()?;
                if part != whole {
                    std::fs::rename(&*part, &*whole)?;
                    interrupt::ended(part);
                }
                *part = whole.clone();
                Ok(())
            }
        }
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        // What is not complete does not stay behind.
        if let Target::File { part, whole, .. } = &self.0 {
            if part != whole {
                interrupt::remove(part);
                interrupt::ended(part);
            }
        }
    }
}

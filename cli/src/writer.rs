//! One run's documents on their way out: one stream, or a folder with a file for each.

use std::io;
use std::path::{Path, PathBuf};

use crate::args::{Extract, Format};
use crate::folder::{self, Folder};
use crate::input::Document;
use crate::output::{self, brat, Style};
use crate::sink::Sink;

/// Where documents go.
pub struct Writer {
    pub style: Style,
    documents: usize,
    target: Target,
}

enum Target {
    Stream(Sink),
    Folder(Folder),
}

/// Whether the output is a folder; an error says what is wrong with the options.
pub fn is_folder(options: &Extract, files: &[PathBuf]) -> Result<bool, String> {
    let Some(path) = &options.output else {
        return match options.format {
            Format::Brat => Err(
                "--format brat writes two files a document; name a folder for them with -o"
                    .to_owned(),
            ),
            _ => Ok(false),
        };
    };
    let named = ends_in_separator(path);
    // A name without a suffix, for what was a folder or several files.
    let bare = path.extension().is_none() && options.paths.iter().any(|path| path.is_dir());
    let folder =
        path.is_dir() || named || options.format == Format::Brat || (!path.exists() && bare);
    if folder && path.exists() && !path.is_dir() {
        return Err(format!(
            "{}: a folder is needed here, and this is a file",
            path.display()
        ));
    }
    if !folder {
        keeps_what_is_read(path, files)?;
    }
    Ok(folder)
}

/// An error if the output is one of the files read.
pub fn keeps_what_is_read(path: &Path, files: &[PathBuf]) -> Result<(), String> {
    let same = |file: &PathBuf| match (file.canonicalize(), path.canonicalize()) {
        (Ok(file), Ok(path)) => file == path && path.is_file(),
        _ => false,
    };
    if files.iter().any(same) {
        return Err(format!(
            "{}: this is one of the files read; choose another name",
            path.display()
        ));
    }
    Ok(())
}

fn ends_in_separator(path: &Path) -> bool {
    path.to_string_lossy().ends_with(std::path::is_separator)
}

impl Writer {
    pub fn open(options: &Extract, files: &[PathBuf], is_folder: bool) -> io::Result<Writer> {
        let output = options.output.as_deref();
        let target = match output {
            Some(path) if is_folder => {
                let mut folder = Folder::open(path, files)?;
                if options.format == Format::Brat {
                    folder.settings("annotation.conf", brat::ANNOTATION_CONF)?;
                    folder.settings("visual.conf", brat::VISUAL_CONF)?;
                }
                Target::Folder(folder)
            }
            _ => Target::Stream(Sink::open(output)?),
        };
        let format = options.source.input_format;
        let several = files.len() != 1 || files.iter().any(|file| format.is_lines(file));
        let style = Style {
            format: options.format,
            unit: options.offsets,
            colour: matches!(&target, Target::Stream(sink) if sink.colour()),
            verbatim: options.settings.verbatim,
            together: !is_folder && (several || options.format == Format::Json),
        };
        Ok(Writer {
            style,
            documents: 0,
            target,
        })
    }

    /// Takes a document as its style rendered it.
    pub fn write(
        &mut self,
        options: &Extract,
        document: &Document,
        rendered: String,
    ) -> io::Result<()> {
        let style = self.style;
        match &mut self.target {
            Target::Stream(sink) => {
                match self.documents {
                    0 => sink.write(&style.before())?,
                    _ => sink.write(style.between())?,
                }
                sink.write(&rendered)?;
            }
            Target::Folder(folder) => {
                let place = if document.is_line {
                    folder::place_of_id(&document.id)
                } else {
                    folder::place(&document.id, &options.paths)
                };
                let whole = style.before() + &rendered + &style.after(1);
                let mut files = vec![(output::suffix(style.format), whole)];
                if style.format == Format::Brat {
                    files.push((".txt", document.text.clone()));
                }
                folder.write(&place, &files)?;
            }
        }
        self.documents += 1;
        Ok(())
    }

    /// Puts everything in its place.
    pub fn finish(self) -> io::Result<()> {
        match self.target {
            Target::Stream(mut sink) => {
                // Without a document a corpus of TEI would not be valid; the other frames hold nothing as well as something.
                if self.documents == 0 && self.style.format != Format::Tei {
                    sink.write(&self.style.before())?;
                }
                if self.documents > 0 || self.style.format != Format::Tei {
                    sink.write(&self.style.after(self.documents))?;
                }
                sink.finish()
            }
            Target::Folder(folder) => folder.finish(),
        }
    }
}

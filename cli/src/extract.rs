//! `inquit extract`: documents in, answers out, in order, on all cores, with a bounded number of documents in memory.

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use inquit::Extractor;
use rayon::prelude::*;

use crate::args::Extract;
use crate::input::{self, Document};
use crate::problems::{bad_usage, Problems};
use crate::progress::Progress;
use crate::sink;
use crate::writer::{self, Writer};

/// Documents and bytes read before a batch is worked on.
const BATCH_DOCUMENTS: usize = 256;
const BATCH_BYTES: usize = 16 << 20;

/// Runs the command.
pub fn run(options: &Extract) -> ExitCode {
    let problems = Problems::default();
    let extractor = match options.settings.extractor() {
        Ok(extractor) => extractor,
        Err(error) => return bad_usage(error),
    };
    let files = input::files(&options.paths, &options.source, &problems);
    let lists = options
        .settings
        .lists_can_be(&files, options.source.input_format);
    let is_folder = match lists.and_then(|()| writer::is_folder(options, &files)) {
        Ok(is_folder) => is_folder,
        Err(error) => return bad_usage(error),
    };
    let written = Writer::open(options, &files, is_folder)
        .and_then(|writer| work(options, &files, &extractor, writer, &problems));
    match written {
        Ok(()) if problems.any() => ExitCode::FAILURE,
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads the output has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let place = sink::name(options.output.as_deref());
            problems.report(&place, format!("cannot be written: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn work(
    options: &Extract,
    files: &[PathBuf],
    extractor: &Extractor,
    mut writer: Writer,
    problems: &Problems,
) -> io::Result<()> {
    let progress = Progress::new(files, options.source.input_format, options.quiet);
    let style = writer.style;
    let mut documents = input::documents(
        files,
        options.source.input_format,
        options.settings.longest,
        problems,
    );
    let mut done = 0;
    loop {
        let batch = next_batch(&mut *documents);
        if batch.is_empty() {
            break;
        }
        let rendered: Vec<String> = batch
            .par_iter()
            .enumerate()
            .map(|(index, document)| {
                let extraction = options.settings.extract(extractor, document);
                let rendered = style.render(done + index + 1, &document.id, &extraction);
                progress.done(document.text.len());
                rendered
            })
            .collect();
        done += batch.len();
        for (document, rendered) in batch.iter().zip(rendered) {
            writer.write(options, document, rendered)?;
        }
    }
    progress.finish();
    writer.finish()
}

fn next_batch(documents: &mut dyn Iterator<Item = Document>) -> Vec<Document> {
    let mut batch = Vec::new();
    let mut bytes = 0;
    while batch.len() < BATCH_DOCUMENTS && bytes < BATCH_BYTES {
        let Some(document) = documents.next() else {
            break;
        };
        bytes += document.text.len();
        batch.push(document);
    }
    batch
}

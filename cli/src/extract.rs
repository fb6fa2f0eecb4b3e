//! `inquit extract`: documents in, answers out, in order, on all cores, with a bounded number of documents in memory.

use std::io;
use std::process::ExitCode;

use inquit::Extractor;
use rayon::prelude::*;

use crate::args::{Extract, Format};
use crate::input::{self, Document};
use crate::output;
use crate::problems::Problems;
use crate::progress::Progress;
use crate::sink::Sink;

/// Documents and bytes read before a batch is worked on.
const BATCH_DOCUMENTS: usize = 256;
const BATCH_BYTES: usize = 16 << 20;

/// Runs the command.
pub fn run(options: &Extract) -> ExitCode {
    let problems = Problems::default();
    let extractor = match options.settings.extractor() {
        Ok(extractor) => extractor,
        Err(error) => {
            eprintln!("inquit: {error:#}");
            return ExitCode::from(2);
        }
    };
    match work(options, &extractor, &problems) {
        Ok(()) if problems.any() => ExitCode::FAILURE,
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads the output has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let place = options
                .output
                .as_ref()
                .map_or("standard output".to_owned(), |path| {
                    path.display().to_string()
                });
            problems.report(&place, format!("cannot be written: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn work(options: &Extract, extractor: &Extractor, problems: &Problems) -> io::Result<()> {
    let files = input::files(&options.paths, options.input_format, problems);
    let progress = Progress::new(&files, options.quiet);
    let mut sink = Sink::open(options.output.as_deref())?;
    let colour = sink.colour();
    let mut documents = input::documents(&files, options.input_format, problems);
    let mut first = true;
    if options.format == Format::Json {
        sink.write("[")?;
    }
    loop {
        let batch = next_batch(&mut *documents);
        if batch.is_empty() {
            break;
        }
        let rendered: Vec<String> = batch
            .par_iter()
            .map(|document| {
                let extraction = options.settings.extract(extractor, document);
                match options.format {
                    Format::Text => output::text::render(&document.id, &extraction, colour),
                    Format::Json | Format::Jsonl => {
                        output::json::render(&document.id, &extraction, options.offsets)
                    }
                }
            })
            .collect();
        for (document, answer) in batch.iter().zip(&rendered) {
            if options.format == Format::Json {
                sink.write(if first { "\n" } else { ",\n" })?;
            }
            first = false;
            sink.write(answer)?;
            if options.format == Format::Jsonl {
                sink.write("\n")?;
            }
            progress.done(document.text.len());
        }
    }
    if options.format == Format::Json {
        sink.write("\n]\n")?;
    }
    progress.finish();
    sink.finish()
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

//! `inquit extract`: documents in, answers out, in order, on all cores, with a bounded number of documents in memory.

use std::io;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};
use inquit::{Character, Extractor, QuoteKind, ReportKind};
use rayon::prelude::*;

use crate::args::{self, Extract, Format};
use crate::input::{self, Document, Listed};
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
    let extractor = match extractor(options) {
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
                let extraction = if options.characters {
                    extractor.extract_with(&document.text, &document.characters)
                } else {
                    extractor.extract(&document.text)
                };
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

fn extractor(options: &Extract) -> Result<Extractor> {
    let kinds = options.kinds.iter().map(|kind| match kind {
        args::Kind::Direct => QuoteKind::Direct,
        args::Kind::Mixed => QuoteKind::Mixed,
        args::Kind::Indirect => QuoteKind::Indirect,
    });
    let genre = match options.genre {
        args::Genre::Auto => inquit::Genre::Detect,
        args::Genre::News => inquit::Genre::News,
        args::Genre::Fiction => inquit::Genre::Fiction,
    };
    let mut builder = Extractor::builder()
        .kinds(kinds)
        .reports(reports(&options.reports))
        .genre(genre)
        .min_confidence(options.min_confidence)
        .without_rules(options.without_rule.iter().cloned());
    if let Some(path) = &options.characters_file {
        builder = builder.characters(characters(path)?);
    }
    if let Some(path) = &options.cues {
        let lines = read(path)?;
        builder = builder.cue_verbs(
            lines
                .lines()
                .map(str::trim)
                .filter(|line| !line.is_empty() && !line.starts_with('#'))
                .map(str::to_owned)
                .collect::<Vec<_>>(),
        );
    }
    Ok(builder.build()?)
}

fn reports(wanted: &[args::Report]) -> Vec<ReportKind> {
    let all = [
        ReportKind::Speech,
        ReportKind::Writing,
        ReportKind::Thought,
        ReportKind::Attitude,
    ];
    if wanted.contains(&args::Report::All) {
        return all.to_vec();
    }
    wanted
        .iter()
        .map(|report| match report {
            args::Report::Writing => ReportKind::Writing,
            args::Report::Thought => ReportKind::Thought,
            args::Report::Attitude => ReportKind::Attitude,
            args::Report::Speech | args::Report::All => ReportKind::Speech,
        })
        .collect()
}

fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))
}

fn characters(path: &Path) -> Result<Vec<Character>> {
    let listed: Vec<Listed> = serde_json::from_str(&read(path)?)
        .with_context(|| format!("{}: not a list of characters; it needs [{{\"name\": …, \"aliases\": […], \"gender\": …}}]", path.display()))?;
    Ok(listed.into_iter().map(Character::from).collect())
}

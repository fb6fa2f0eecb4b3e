//! `inquit evaluate`: how right the answers are on annotated texts.

mod brat;
mod calibration;
mod fiction;
mod gold;
mod measure;
mod news;
mod report;
mod who;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, ValueEnum};
use inquit::{Extraction, Extractor, Offsets};
use rayon::prelude::*;

use crate::input::Document;
use crate::problems::{bad_usage, failed};
use crate::settings::{Report, Settings};
use crate::sink;
use gold::{Gold, Predicted};
use measure::Judgement;
use report::Figures;

#[derive(Debug, Parser)]
#[command(after_help = "Examples:
  inquit evaluate corpus/gold/news.jsonl                        precision, recall and F1
  inquit evaluate --characters corpus/gold/fiction.jsonl        with each document's own list of characters
  inquit evaluate --errors 20 gold.jsonl                        and twenty wrong answers
  inquit extract --format jsonl a.txt > a.jsonl                 a first draft of your own gold: correct it by hand,
  inquit evaluate a.jsonl                                       then measure
  inquit evaluate annotated/                                    brat: every .ann of a folder, with its .txt
  inquit evaluate --calibration gold.jsonl                      is 0.9 right nine times in ten?

Gold is JSON or JSON Lines with id, text and quotes (kind, content, cue, source, speaker), the tool's own JSON, whose
text is looked for under its id, or brat. A set named “pdnc”, “litbank” or “fiction”, or quotes that have no source, are
measured by their speakers; everything else by its sources.

Exit codes: 0 measured; 1 something could not be read, and was named on standard error; 2 bad usage.")]
pub struct Evaluate {
    /// Annotated files, or folders of them
    #[arg(required = true, value_name = "GOLD")]
    pub gold: Vec<PathBuf>,
    /// Measure these answers, JSON Lines, instead of reading the texts
    #[arg(long, value_name = "FILE")]
    pub predictions: Option<PathBuf>,
    /// Also measure resolved speakers against these labels, JSON Lines
    #[arg(long, value_name = "FILE")]
    pub who: Option<PathBuf>,
    /// What to measure: sources as in news, or speakers as in fiction
    #[arg(long = "as", value_enum, default_value_t = Measure::Auto)]
    pub measure: Measure,
    /// Show this many wrong answers
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub errors: usize,
    /// Figures for a program
    #[arg(long)]
    pub json: bool,
    /// How often the answers are right at each confidence
    #[arg(long)]
    pub calibration: bool,
    /// Fit the table that src/confidence.rs holds
    #[arg(long, hide = true)]
    pub fit: bool,
    #[command(flatten)]
    pub settings: Settings,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Measure {
    /// By the set's name, or by what is annotated
    Auto,
    /// Sources: the words that name who spoke
    News,
    /// Speakers: who spoke
    Fiction,
}

/// Runs the command.
pub fn run(options: &Evaluate) -> ExitCode {
    // All kinds of report count unless some are asked for: the gold may hold any.
    let wanted = match options.settings.reports.as_slice() {
        [] => &[Report::All],
        some => some,
    };
    let extractor = match options.settings.extractor_for(wanted) {
        Ok(extractor) => extractor,
        Err(error) => return bad_usage(error),
    };
    match work(options, &extractor) {
        Ok(text) => sink::print(text, "the figures"),
        Err(error) => failed(error),
    }
}

fn work(options: &Evaluate, extractor: &Extractor) -> Result<String> {
    let documents = gold::read(&options.gold)?;
    let labels = options.who.as_deref().map(who::read).transpose()?;
    let predicted = match &options.predictions {
        Some(path) => gold::predictions(path, &documents)?,
        None => answers(&options.settings, extractor, &documents),
    };
    let fiction = match options.measure {
        Measure::News => false,
        Measure::Fiction => true,
        Measure::Auto => gold::is_fiction(&documents),
    };
    let mut judgement = Judgement::new(options.errors);
    let mut figures = Figures::new(documents.len());
    if fiction {
        fiction::score(&documents, &predicted, &mut judgement, &mut figures);
    } else {
        news::score(&documents, &predicted, &mut judgement, &mut figures);
        let labels = labels.unwrap_or_default();
        who::score(
            &documents,
            &predicted,
            &labels,
            &mut judgement,
            &mut figures,
        );
    }
    if options.fit {
        return Ok(calibration::fit(&judgement.answers));
    }
    let table = options
        .calibration
        .then(|| calibration::table(&judgement.answers));
    Ok(report::write(
        figures,
        &judgement,
        table.as_ref(),
        options.json,
    ))
}

/// The tool's own answers, one list a document.
fn answers(settings: &Settings, extractor: &Extractor, documents: &[Gold]) -> Vec<Vec<Predicted>> {
    let read = |gold: &Gold| {
        let document = Document {
            id: gold.id.clone(),
            text: gold.text.clone(),
            characters: gold.characters.clone(),
            is_line: true,
        };
        read_one(settings, extractor, &document)
    };
    documents.par_iter().map(read).collect()
}

fn read_one(settings: &Settings, extractor: &Extractor, document: &Document) -> Vec<Predicted> {
    let extraction: Extraction<'_> = settings.extract(extractor, document);
    let offsets = Offsets::new(&document.text);
    let chars = |span| {
        let range = offsets.char_range(span);
        (range.start, range.end)
    };
    let quotes = extraction.quotes().iter();
    quotes
        .map(|quote| Predicted {
            kind: quote.kind,
            content: extraction.content(quote).iter().map(chars).collect(),
            cue: quote.cue.map(chars),
            source: quote.source.map(chars),
            speaker: extraction
                .speaker_of(quote)
                .map(|speaker| speaker.name.to_string()),
            rule: quote.rule.map(|rule| rule.as_str().to_owned()),
            confidence: f64::from(quote.confidence),
        })
        .collect()
}

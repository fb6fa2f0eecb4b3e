//! A newsroom's archive: who has said what about a word, over all articles, oldest file first.
//!
//!     cargo run --release --example newsroom -- tariff corpus/news
//!
//! Each line is speaker, place, how it is meant, and the words. What nobody said (“did not say”, “would say”) is told apart.

use std::path::{Path, PathBuf};

use inquit::{Extractor, Modality, Offsets, ReportKind};

fn main() -> std::io::Result<()> {
    let mut args = std::env::args().skip(1);
    let (Some(word), Some(folder)) = (args.next(), args.next()) else {
        eprintln!("usage: newsroom WORD FOLDER");
        std::process::exit(2);
    };
    print!("{}", about(&word, &articles(Path::new(&folder))?));
    Ok(())
}

/// Name and text of every .txt file in a folder, in order of their names.
pub fn articles(folder: &Path) -> std::io::Result<Vec<(String, String)>> {
    let entries = std::fs::read_dir(folder)?;
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|e| e.path()))
        .collect();
    paths.retain(|path| path.extension().is_some_and(|e| e == "txt"));
    paths.sort();
    let read = |path: PathBuf| {
        let name = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        Ok((name, std::fs::read_to_string(path)?))
    };
    paths.into_iter().map(read).collect()
}

/// Everything said with `word` in it.
pub fn about(word: &str, articles: &[(String, String)]) -> String {
    // One extractor for all; with the feature `rayon`, `extract_batch` reads them on all cores.
    let extractor = Extractor::new();
    let word = word.to_lowercase();
    let mut out = String::new();
    for (name, text) in articles {
        let extraction = extractor.extract(text);
        let lines = Offsets::new(text);
        for quote in extraction.quotes() {
            let words = extraction.words(quote).collect::<Vec<_>>().join(" … ");
            if !words.to_lowercase().contains(&word) {
                continue;
            }
            let start = extraction
                .content(quote)
                .first()
                .map_or(0, |span| span.start);
            let line = lines.line_column(start).line;
            let speaker = extraction
                .speaker_of(quote)
                .map_or("nobody named", |s| &s.name);
            let meant = match (quote.modality, quote.report) {
                (Modality::Asserted, ReportKind::Writing) => "wrote",
                (Modality::Asserted, _) => "said",
                (Modality::Negated, _) => "did not say",
                (Modality::Hypothetical, _) => "might say",
                (Modality::Future, _) => "is to say",
                (Modality::Denied, _) => "denied",
            };
            out += &format!("{speaker}\t{name}:{line}\t{meant}\t{words}\n");
        }
    }
    out
}

//! A novel: who speaks how much, and who talks with whom.
//!
//!     cargo run --release --example novel -- corpus/fiction/sf-orbital-salvage.txt
//!
//! With a list of the characters the answers are better, and their names are the list's:
//! `Extractor::builder().characters([…])`.

use std::collections::BTreeMap;

use inquit::{Extraction, Extractor, Genre, QuoteKind};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("usage: novel FILE")?;
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;
    let extractor = Extractor::builder().genre(Genre::Fiction).build()?;
    let extraction = extractor.extract(&text);
    println!("{}", voices(&extraction));
    print!("{}", pairs(&extraction));
    Ok(())
}

/// Words spoken by each, most first.
pub fn voices(extraction: &Extraction<'_>) -> String {
    let mut words = vec![(0, 0); extraction.speakers().len()];
    for quote in extraction
        .quotes()
        .iter()
        .filter(|q| q.kind == QuoteKind::Direct)
    {
        if let Some(speaker) = quote.speaker {
            let spoken: usize = extraction
                .words(quote)
                .map(|w| w.split_whitespace().count())
                .sum();
            words[speaker.index()].0 += spoken;
            words[speaker.index()].1 += 1;
        }
    }
    let mut rows: Vec<_> = extraction.speakers().iter().zip(words).collect();
    rows.retain(|(_, (words, _))| *words > 0);
    rows.sort_by_key(|(speaker, (words, _))| (std::cmp::Reverse(*words), speaker.id));
    let row = |(speaker, (words, turns)): &(&inquit::Speaker<'_>, (usize, usize))| {
        format!("{words:>6} words in {turns:>4} turns  {}\n", speaker.name)
    };
    rows.iter().map(row).collect()
}

/// Pairs whose turns follow each other, most often first: who talks with whom.
pub fn pairs(extraction: &Extraction<'_>) -> String {
    let mut pairs: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let turns: Vec<_> = extraction
        .quotes()
        .iter()
        .filter(|q| q.kind == QuoteKind::Direct)
        .collect();
    for two in turns.windows(2) {
        let name = |at: usize| extraction.speaker_of(two[at]).map(|s| s.name.as_ref());
        if let (Some(a), Some(b)) = (name(0), name(1)) {
            if a != b {
                *pairs.entry((a.min(b), a.max(b))).or_default() += 1;
            }
        }
    }
    let mut rows: Vec<_> = pairs.into_iter().collect();
    rows.sort_by_key(|(names, times)| (std::cmp::Reverse(*times), *names));
    let row = |((a, b), times): ((&str, &str), usize)| format!("{times:>6} times  {a} and {b}\n");
    rows.into_iter().map(row).collect()
}

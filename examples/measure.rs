//! Runs one stage over a text of a given length made of a folder's texts: for counting instructions, and for time of the processor by the byte.
//! `each` extracts from every text of the folder by itself, whatever the length; `regex` is no stage but what `scan` is measured by.
//!
//!     cargo run --release --example measure -- corpus/news extract 1000000 10
//!
//! The stage runs in a function of its own, `measured`, that a profiler can be told to look at alone; what is read only once (the
//! lexicon) is read before.

use std::error::Error;
use std::hint::black_box;

use cpu_time::ProcessTime;
use inquit::{stages, Extractor};

#[inline(never)]
fn measured(stage: &dyn Fn() -> usize) -> usize {
    stage()
}

/// The texts of a folder.
fn texts(folder: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let mut paths = std::fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>, std::io::Error>>()?;
    paths.sort();
    let texts = paths.into_iter().map(std::fs::read_to_string);
    Ok(texts.collect::<Result<_, _>>()?)
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let usage =
        "usage: measure FOLDER regex|scan|pieces|items|attributions|people|turns|extract|each BYTES [TIMES]";
    let folder = arguments.next().ok_or(usage)?;
    let stage = arguments.next().ok_or(usage)?;
    let length: usize = arguments.next().ok_or(usage)?.parse()?;
    let texts = texts(&folder)?;
    if texts.iter().all(String::is_empty) {
        return Err("no text in the folder".into());
    }
    let all = texts.join("\n") + "\n";
    let text = all.repeat(length.div_ceil(all.len()));
    let times: usize = arguments.next().map_or(Ok(1), |times| times.parse())?;
    let extractor = Extractor::new();
    black_box(extractor.extract("“Yes,” said Ada."));
    let marks = regex::Regex::new("\"[^\"]*\"|“[^”]*”")?;
    black_box(marks.find_iter(&text).count());
    let run = || match stage.as_str() {
        "regex" => marks.find_iter(&text).count(),
        "scan" => inquit::scan(&text).count(),
        "pieces" => stages::pieces(&text),
        "items" => stages::items(&text),
        "attributions" => stages::attributions(&text),
        "people" => stages::people(&text),
        "turns" => stages::turns(&text),
        "each" => texts
            .iter()
            .map(|text| extractor.extract(text).quotes().len())
            .sum(),
        _ => extractor.extract(&text).quotes().len(),
    };
    let mut best = f64::INFINITY;
    let mut count = 0;
    for _ in 0..times {
        let start = ProcessTime::now();
        count = measured(&run);
        best = best.min(start.elapsed().as_secs_f64());
    }
    let read = if stage == "each" { &all } else { &text };
    let bytes = read.len() as f64;
    println!(
        "{stage}: {count} in {bytes} bytes, {:.1} ns a byte, {:.0} MB/s",
        best * 1e9 / bytes,
        bytes / best / 1e6
    );
    Ok(())
}

//! Runs one stage over a text of a given length made of a folder's texts: for counting instructions, and for time by the byte.
//!
//!     cargo run --release --example measure -- corpus/news extract 1000000 10
//!
//! The stage runs in a function of its own, `measured`, that a profiler can be told to look at alone; what is read only once (the
//! lexicon) is read before.

use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

use inquit::{stages, Extractor};

#[inline(never)]
fn measured(stage: &dyn Fn() -> usize) -> usize {
    stage()
}

/// The texts of a folder, over and over, until they are `length` bytes.
fn text(folder: &str, length: usize) -> Result<String, Box<dyn Error>> {
    let mut paths = std::fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>, std::io::Error>>()?;
    paths.sort();
    let mut all = String::new();
    for path in paths {
        all.push_str(&std::fs::read_to_string(path)?);
        all.push('\n');
    }
    if all.is_empty() {
        return Err("no text in the folder".into());
    }
    Ok(all.repeat(length.div_ceil(all.len())))
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let usage =
        "usage: measure FOLDER scan|pieces|items|attributions|people|turns|extract BYTES [TIMES]";
    let folder = arguments.next().ok_or(usage)?;
    let stage = arguments.next().ok_or(usage)?;
    let text = text(&folder, arguments.next().ok_or(usage)?.parse()?)?;
    let times: usize = arguments.next().map_or(Ok(1), |times| times.parse())?;
    let extractor = Extractor::new();
    black_box(extractor.extract("“Yes,” said Ada."));
    let run = || match stage.as_str() {
        "scan" => inquit::scan(&text).count(),
        "pieces" => stages::pieces(&text),
        "items" => stages::items(&text),
        "attributions" => stages::attributions(&text),
        "people" => stages::people(&text),
        "turns" => stages::turns(&text),
        _ => extractor.extract(&text).quotes().len(),
    };
    let mut best = f64::INFINITY;
    let mut count = 0;
    for _ in 0..times {
        let start = Instant::now();
        count = measured(&run);
        best = best.min(start.elapsed().as_secs_f64());
    }
    let bytes = text.len() as f64;
    println!(
        "{stage}: {count} in {bytes} bytes, {:.1} ns a byte, {:.0} MB/s",
        best * 1e9 / bytes,
        bytes / best / 1e6
    );
    Ok(())
}

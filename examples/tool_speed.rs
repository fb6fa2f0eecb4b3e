//! The library on all cores, and the tool on JSON Lines, as shares of what one core does; and the most memory that the tool takes.
//!
//!     cargo build --release -p inquit-cli
//!     cargo run --release --features rayon --example tool_speed -- target/release/inquit corpus/news 1000000000
//!
//! The input is made of a folder's texts, one document a line, over and over until it has the bytes asked for; it is written beside
//! the system's other temporary files and removed. Peak memory is read from `/proc`, so only Linux tells it.

use std::error::Error;
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use inquit::{Extraction, Extractor};

/// Bytes of documents that the library is timed on: more tell nothing new.
const LIBRARY_BYTES: usize = 16 << 20;
/// How often it is timed, in turn; the best counts, because other work of the machine only ever takes time away.
const ROUNDS: usize = 5;
/// How often the tool's memory is looked at.
const LOOK: Duration = Duration::from_millis(20);

fn texts(folder: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let mut paths = std::fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>, std::io::Error>>()?;
    paths.sort();
    let texts: Result<Vec<_>, _> = paths.into_iter().map(std::fs::read_to_string).collect();
    Ok(texts?)
}

/// How many quotes the answers have, all of which are kept until the last is there, and how long it took to give them.
fn timed<'t>(answers: impl Fn() -> Vec<Extraction<'t>>) -> (usize, Duration) {
    let start = Instant::now();
    let answers = answers();
    let took = start.elapsed();
    let quotes = answers.iter().map(|found| found.quotes().len());
    (quotes.sum(), took)
}

/// Writes the documents and says how many there are and how many bytes of text they have.
fn write_lines(
    texts: &[String],
    bytes: usize,
    path: &Path,
) -> Result<(usize, usize), Box<dyn Error>> {
    let mut file = BufWriter::new(File::create(path)?);
    let (mut documents, mut read) = (0, 0);
    for text in texts.iter().cycle() {
        if read >= bytes {
            break;
        }
        let line = serde_json::json!({ "id": documents.to_string(), "text": text });
        writeln!(file, "{line}")?;
        documents += 1;
        read += text.len();
    }
    file.flush()?;
    Ok((documents, read))
}

fn rate(bytes: usize, took: Duration) -> f64 {
    bytes as f64 / took.as_secs_f64() / 1e6
}

/// The most memory that the process has had until now, in megabytes.
fn peak(child: &Child) -> Option<f64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM"))?;
    let kilobytes: f64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes / 1024.0)
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let usage = "usage: tool_speed TOOL FOLDER BYTES";
    let tool = arguments.next().ok_or(usage)?;
    let texts = texts(&arguments.next().ok_or(usage)?)?;
    let bytes = arguments.next().ok_or(usage)?.parse()?;
    let once: usize = texts.iter().map(String::len).sum();
    if once == 0 {
        return Err("no text in the folder".into());
    }

    let extractor = Extractor::new();
    let batch: Vec<&str> = texts.iter().map(String::as_str).collect();
    let batch = batch.repeat(LIBRARY_BYTES.div_ceil(once));
    let batch_bytes: usize = batch.iter().map(|text| text.len()).sum();
    let in_turn = || batch.iter().map(|text| extractor.extract(text)).collect();
    let at_once = || extractor.extract_batch(&batch);
    let (mut alone, mut together) = (Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        let (one, took) = timed(in_turn);
        alone = alone.min(took);
        let (many, took) = timed(at_once);
        together = together.min(took);
        assert_eq!(one, many, "on all cores as on one");
    }
    let (alone, together) = (rate(batch_bytes, alone), rate(batch_bytes, together));
    println!("library, one core:    {alone:.1} MB/s");
    println!(
        "library, all cores:   {together:.1} MB/s, {:.2} times",
        together / alone
    );

    let path = std::env::temp_dir().join(format!("inquit-tool-speed-{}.jsonl", std::process::id()));
    let (documents, read) = write_lines(&texts, bytes, &path)?;
    let start = Instant::now();
    let mut child = Command::new(&tool)
        .args(["extract", "--input-format", "jsonl", "--format", "jsonl"])
        .arg(&path)
        .stdout(Stdio::piped())
        .spawn()?;
    let output = child.stdout.take().ok_or("no output")?;
    let lines = thread::spawn(move || BufReader::new(output).split(b'\n').count());
    let mut most: f64 = 0.0;
    while child.try_wait()?.is_none() {
        most = peak(&child).map_or(most, |now| now.max(most));
        thread::sleep(LOOK);
    }
    let took = start.elapsed();
    let lines = lines.join().map_err(|_| "the output was not read")?;
    std::fs::remove_file(&path)?;
    assert_eq!(lines, documents, "a line of output for each document");
    println!(
        "tool on JSON Lines:   {:.1} MB/s, {:.2} times the library on all cores; {read} bytes in {documents} documents, at most {most:.0} MB of memory",
        rate(read, took),
        rate(read, took) / together
    );
    Ok(())
}

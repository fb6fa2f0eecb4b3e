//! Bytes per second, by stage and end to end, on the sample corpus; with two baselines in the same run.
//!
//! Absolute figures differ from machine to machine: compare by the ratio to a baseline. Every benchmark checks its answer.

use std::hint::black_box;
use std::path::Path;
use std::time::Duration;

use criterion::{criterion_group, criterion_main, BenchmarkId, Criterion, Throughput};
use inquit::{stages, Extractor};
use regex::Regex;

/// Bytes that each benchmarked text has at least: the corpus over and over, as one document.
const LENGTH: usize = 1 << 20;

fn corpus(folder: &str) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("corpus")
        .join(folder);
    let mut paths: Vec<_> = std::fs::read_dir(&root)
        .expect("the corpus is there")
        .map(|entry| entry.expect("a file").path())
        .collect();
    paths.sort();
    paths
        .iter()
        .map(|path| std::fs::read_to_string(path).expect("a text"))
        .collect()
}

/// All texts of a folder as one document of at least [`LENGTH`] bytes.
fn long(texts: &[String]) -> String {
    let mut long = String::with_capacity(LENGTH * 2);
    while long.len() < LENGTH {
        for text in texts {
            long.push_str(text);
            long.push('\n');
        }
    }
    long
}

/// A stage of the pipeline, and the count that shows its work.
type Stage = (&'static str, fn(&str) -> usize);

fn throughput(criterion: &mut Criterion) {
    let marks = Regex::new("\"[^\"]*\"|“[^”]*”").expect("a pattern");
    for folder in ["news", "fiction"] {
        let texts = corpus(folder);
        let text = long(&texts);
        let mut group = criterion.benchmark_group(folder);
        group.throughput(Throughput::Bytes(text.len() as u64));
        group
            .warm_up_time(Duration::from_millis(400))
            .measurement_time(Duration::from_secs(2))
            .sample_size(10);

        let words = text.split_whitespace().count();
        group.bench_function("baseline: split_whitespace", |b| {
            b.iter(|| assert_eq!(black_box(&text).split_whitespace().count(), words))
        });
        let spans = marks.find_iter(&text).count();
        group.bench_function("baseline: regex on double marks", |b| {
            b.iter(|| assert_eq!(marks.find_iter(black_box(&text)).count(), spans))
        });

        let scanned = inquit::scan(&text).count();
        assert!(scanned > 0);
        group.bench_function("scan", |b| {
            b.iter(|| assert_eq!(inquit::scan(black_box(&text)).count(), scanned))
        });
        let stages: [Stage; 5] = [
            ("to pieces", stages::pieces),
            ("to words and sentences", stages::items),
            ("to attributions", stages::attributions),
            ("to people", stages::people),
            ("to turns", stages::turns),
        ];
        for (name, stage) in stages {
            let count = stage(&text);
            group.bench_with_input(BenchmarkId::new("stage", name), &text, |b, text| {
                b.iter(|| assert_eq!(stage(black_box(text)), count))
            });
        }

        let extractor = Extractor::new();
        let quotes = extractor.extract(&text).quotes().len();
        assert!(quotes > 0);
        group.bench_function("extract: one long document", |b| {
            b.iter(|| assert_eq!(extractor.extract(black_box(&text)).quotes().len(), quotes))
        });
        group.finish();

        let mut group = criterion.benchmark_group(format!("{folder}, each text by itself"));
        let bytes: usize = texts.iter().map(String::len).sum();
        group.throughput(Throughput::Bytes(bytes as u64));
        group
            .warm_up_time(Duration::from_millis(400))
            .measurement_time(Duration::from_secs(2))
            .sample_size(10);
        let all = |extractor: &Extractor| {
            texts
                .iter()
                .map(|text| extractor.extract(text).quotes().len())
                .sum::<usize>()
        };
        let quotes = all(&extractor);
        group.bench_function("extract", |b| {
            b.iter(|| assert_eq!(all(black_box(&extractor)), quotes))
        });
        group.finish();
    }
}

criterion_group!(benches, throughput);
criterion_main!(benches);

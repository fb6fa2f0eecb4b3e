//! Learns the table of weights in `src/attribution/weights.rs` from a gold file.
//!
//! ```text
//! cargo run --release --example learn_attribution -- GOLD.jsonl [--leave-fifth N] [--weights N] > src/attribution/weights.rs
//! ```
//!
//! The gold file is JSON Lines: `text`, and `quotes` with `content` and `source` as lists of character ranges. A reading is right
//! when half of its content (or of a gold content) is covered and the sources overlap.
//!
//! The fit is a logistic regression by coordinate descent (Yuan, Chang, Hsieh and Lin 2010). Features are chosen by adding those
//! along which the loss falls fastest and dropping those that tell least, a few times over; the weights of the chosen ones are
//! rounded to one decimal. Everything is in a fixed order: the same gold gives the same table. `--leave-fifth N` leaves out
//! every fifth document, from number N, and prints how the table does on them.

use std::process::ExitCode;

use inquit::learn::{feature_name, readings, FEATURES};
use inquit::Span;
use serde_json::Value;

struct Sample {
    features: Vec<u16>,
    right: bool,
}

/// Samples and weights in the making.
struct Fit {
    samples: Vec<Sample>,
    /// For each feature the samples that have it.
    having: Vec<Vec<u32>>,
    weights: Vec<f64>,
    bias: f64,
    margins: Vec<f64>,
}

/// A feature seen less often than this gets no weight.
const RARE: usize = 25;
/// Penalty on the squares of the weights.
const RIDGE: f64 = 2.0;
/// Features added or dropped between two fits.
const AT_ONCE: usize = 3;
/// Features added, in multiples of those wanted, before the worst are dropped.
const OVERSHOOT: usize = 3;
/// Times that features are added and dropped again.
const ROUNDS: usize = 2;

impl Fit {
    fn new(samples: Vec<Sample>) -> Self {
        let mut having = vec![Vec::new(); FEATURES];
        for (at, sample) in samples.iter().enumerate() {
            for feature in &sample.features {
                having[*feature as usize].push(at as u32);
            }
        }
        let margins = vec![0.0; samples.len()];
        Self {
            samples,
            having,
            weights: vec![0.0; FEATURES],
            bias: 0.0,
            margins,
        }
    }

    fn slope(&self, at: usize) -> (f64, f64) {
        let p = 1.0 / (1.0 + (-self.margins[at]).exp());
        let target = f64::from(u8::from(self.samples[at].right));
        (p - target, (p * (1.0 - p)).max(1e-6))
    }

    /// Passes of coordinate descent over `active`, with penalties on the sum of absolute values and of squares.
    fn descend(&mut self, active: &[usize], l1: f64, l2: f64, passes: usize) {
        for _ in 0..passes {
            let mut moved: f64 = 0.0;
            let (mut g, mut h) = (0.0, 0.0);
            for at in 0..self.samples.len() {
                let (gi, hi) = self.slope(at);
                g += gi;
                h += hi;
            }
            let step = -g / h;
            self.bias += step;
            for margin in &mut self.margins {
                *margin += step;
            }
            for &feature in active {
                let (mut g, mut h) = (0.0, 1e-9);
                for &at in &self.having[feature] {
                    let (gi, hi) = self.slope(at as usize);
                    g += gi;
                    h += hi;
                }
                let old = self.weights[feature];
                g += l2 * old;
                h += l2;
                let wanted = old - g / h;
                let shrunk = wanted.abs() - l1 / h;
                let new = if shrunk > 0.0 {
                    shrunk.copysign(wanted)
                } else {
                    0.0
                };
                let step = (new - old).clamp(-1.0, 1.0);
                if step != 0.0 {
                    self.weights[feature] += step;
                    for at in 0..self.having[feature].len() {
                        let sample = self.having[feature][at] as usize;
                        self.margins[sample] += step;
                    }
                    moved = moved.max(step.abs());
                }
            }
            if moved < 0.002 {
                break;
            }
        }
    }

    /// Slope and curvature of the loss along one feature's weight.
    fn along(&self, feature: usize) -> (f64, f64) {
        let (mut g, mut h) = (0.0, 1e-9);
        for &at in &self.having[feature] {
            let (gi, hi) = self.slope(at as usize);
            g += gi;
            h += hi;
        }
        (g, h)
    }

    /// Chooses `wanted` features: adds those that promise most, a few at a time, overshoots, drops those that tell least, and
    /// does that again.
    fn select(&mut self, wanted: usize) -> Vec<usize> {
        let all: Vec<usize> = (0..FEATURES)
            .filter(|f| self.having[*f].len() >= RARE)
            .collect();
        let mut kept: Vec<usize> = Vec::new();
        for round in 0..ROUNDS {
            while kept.len() < OVERSHOOT * wanted {
                let mut gains: Vec<(f64, usize)> = all
                    .iter()
                    .filter(|f| !kept.contains(f))
                    .map(|&f| {
                        let (g, h) = self.along(f);
                        (g * g / (h + RIDGE), f)
                    })
                    .collect();
                if gains.is_empty() {
                    break;
                }
                gains.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
                kept.extend(gains.iter().take(AT_ONCE).map(|(_, f)| *f));
                self.descend(&kept, 0.0, RIDGE, 3);
            }
            self.descend(&kept, 0.0, RIDGE, 40);
            while kept.len() > wanted {
                let mut worth: Vec<(f64, usize)> = kept
                    .iter()
                    .map(|&f| {
                        let (_, h) = self.along(f);
                        (self.weights[f] * self.weights[f] * h, f)
                    })
                    .collect();
                worth.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
                let drop: Vec<usize> = worth
                    .iter()
                    .take(AT_ONCE.min(kept.len() - wanted))
                    .map(|(_, f)| *f)
                    .collect();
                kept.retain(|f| !drop.contains(f));
                for f in drop {
                    let step = -self.weights[f];
                    self.weights[f] = 0.0;
                    for at in 0..self.having[f].len() {
                        let sample = self.having[f][at] as usize;
                        self.margins[sample] += step;
                    }
                }
                self.descend(&kept, 0.0, RIDGE, 5);
            }
            self.descend(&kept, 0.0, RIDGE, 40);
            let loss = judge(self, &self.samples).0;
            eprintln!(
                "round {}: {} features, loss {loss:.4}",
                round + 1,
                kept.len()
            );
        }
        kept.sort_unstable();
        kept
    }

    fn refit(&mut self, kept: &[usize]) {
        self.weights.fill(0.0);
        self.bias = 0.0;
        self.margins.fill(0.0);
        self.descend(kept, 0.0, RIDGE, 200);
        for weight in &mut self.weights {
            *weight = (*weight * 10.0).round() / 10.0;
        }
        self.bias = (self.bias * 10.0).round() / 10.0;
    }
}

fn ranges(value: &Value, to_byte: &[usize]) -> Vec<Span> {
    let bounds = |range: &Value| {
        let at = |i: usize| to_byte[range[i].as_u64().unwrap_or(0) as usize];
        Span::new(at(0), at(1))
    };
    value
        .as_array()
        .map_or_else(Vec::new, |list| list.iter().map(bounds).collect())
}

fn overlap(a: &[Span], b: &[Span]) -> usize {
    a.iter()
        .map(|x| b.iter().map(|y| x.overlap(*y)).sum::<usize>())
        .sum()
}

fn size(spans: &[Span]) -> usize {
    spans.iter().map(|s| s.len()).sum::<usize>().max(1)
}

fn samples(line: &str) -> Result<Vec<Sample>, serde_json::Error> {
    let document: Value = serde_json::from_str(line)?;
    let text = document["text"].as_str().unwrap_or_default();
    let mut to_byte: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    to_byte.push(text.len());
    let gold: Vec<(Vec<Span>, Vec<Span>)> = document["quotes"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|q| {
            (
                ranges(&q["content"], &to_byte),
                ranges(&q["source"], &to_byte),
            )
        })
        .collect();
    let right = |content: &[Span], source: Option<Span>| {
        gold.iter().any(|(words, sources)| {
            2 * overlap(content, words) >= size(content).min(size(words))
                && (sources.is_empty()
                    || source.is_some_and(|source| overlap(&[source], sources) > 0))
        })
    };
    Ok(readings(text)
        .into_iter()
        .map(|reading| Sample {
            right: right(&reading.content, reading.source),
            features: reading.features,
        })
        .collect())
}

fn print_table(fit: &Fit, kept: &[usize]) {
    println!("//! How much each feature tells for or against a reading. Learned, rounded to one decimal; see [`super::learn`].");
    println!();
    println!("/// Weight of every reading.");
    println!("pub(crate) const BIAS: f32 = {:.1};", fit.bias);
    println!();
    println!("/// Feature and weight. What is not here weighs nothing.");
    println!("pub(crate) const WEIGHTS: &[(&str, f32)] = &[");
    let mut rows: Vec<(f64, String)> = kept
        .iter()
        .map(|f| (fit.weights[*f], feature_name(*f as u16)))
        .filter(|(weight, _)| *weight != 0.0)
        .collect();
    rows.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    for (weight, name) in &rows {
        println!("    ({name:?}, {weight:.1}),");
    }
    println!("];");
}

/// Logarithmic loss and share of right decisions at one half.
fn judge(fit: &Fit, samples: &[Sample]) -> (f64, f64) {
    let (mut loss, mut good) = (0.0, 0);
    for sample in samples {
        let sum: f64 = sample
            .features
            .iter()
            .map(|f| fit.weights[*f as usize])
            .sum();
        let p = 1.0 / (1.0 + (-(sum + fit.bias)).exp());
        loss -= if sample.right { p } else { 1.0 - p }.max(1e-9).ln();
        good += usize::from((p >= 0.5) == sample.right);
    }
    let n = samples.len().max(1) as f64;
    (loss / n, good as f64 / n)
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let mut path = None;
    let mut wanted = 100;
    let mut leave = None;
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut number = || -> Result<usize, Box<dyn std::error::Error>> {
            Ok(arguments.next().ok_or("a number is missing")?.parse()?)
        };
        match argument.as_str() {
            "--weights" => wanted = number()?,
            "--leave-fifth" => leave = Some(number()?),
            _ => path = Some(argument),
        }
    }
    let path = path.ok_or("usage: learn_attribution GOLD.jsonl [--leave-fifth N] [--weights N]")?;
    let gold = std::fs::read_to_string(path)?;
    let (mut seen, mut left) = (Vec::new(), Vec::new());
    for (at, line) in gold.lines().enumerate() {
        let into = match leave {
            Some(first) if at % 5 == first % 5 => &mut left,
            _ => &mut seen,
        };
        into.extend(samples(line)?);
    }
    let right = seen.iter().filter(|s| s.right).count();
    eprintln!("{} readings, {right} right", seen.len());
    let mut fit = Fit::new(seen);
    let kept = fit.select(wanted);
    fit.refit(&kept);
    let (loss, good) = judge(&fit, &fit.samples);
    eprintln!("fitted: loss {loss:.4}, right {good:.4}");
    if leave.is_some() {
        let (loss, good) = judge(&fit, &left);
        eprintln!("left out: loss {loss:.4}, right {good:.4}");
    }
    print_table(&fit, &kept);
    Ok(())
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

//! Whether confidence means what it says: of the answers given 0.9, nine in ten should be right.

use serde_json::{json, Value};

use super::measure::Answer;

/// Lower ends of the rows.
const ROWS: [f64; 9] = [0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99];

/// Answers of one range of confidence.
#[derive(Debug, Clone, PartialEq)]
struct Row {
    from: f64,
    to: f64,
    answers: usize,
    confidence: f64,
    right: f64,
    /// Of all answers the share that is as sure as this or surer, and how many of those are right.
    kept: f64,
    kept_right: f64,
}

/// Rows for answers read from cues, and for turns of dialogue.
#[derive(Debug)]
pub struct Table {
    reports: Vec<Row>,
    dialogue: Vec<Row>,
}

/// The table of these answers. A confidence of zero claims nothing and is left out.
pub fn table(answers: &[Answer]) -> Table {
    let of = |dialogue: bool| {
        let some = answers
            .iter()
            .filter(|a| a.dialogue == dialogue && a.confidence > 0.0);
        rows(&some.collect::<Vec<_>>())
    };
    Table {
        reports: of(false),
        dialogue: of(true),
    }
}

fn rows(answers: &[&Answer]) -> Vec<Row> {
    let ends = ROWS.iter().skip(1).copied().chain([1.0 + f64::EPSILON]);
    let mut rows = Vec::new();
    for (from, to) in ROWS.iter().copied().zip(ends) {
        let above: Vec<_> = answers.iter().filter(|a| a.confidence >= from).collect();
        let inside: Vec<_> = above.iter().filter(|a| a.confidence < to).collect();
        if inside.is_empty() {
            continue;
        }
        let n = inside.len() as f64;
        let right = inside.iter().filter(|a| a.right).count() as f64;
        let kept_right = above.iter().filter(|a| a.right).count() as f64;
        rows.push(Row {
            from,
            to: to.min(1.0),
            answers: inside.len(),
            confidence: inside.iter().map(|a| a.confidence).sum::<f64>() / n,
            right: right / n,
            kept: above.len() as f64 / answers.len() as f64,
            kept_right: kept_right / above.len() as f64,
        });
    }
    rows
}

/// The mean distance between confidence and share of right answers, weighted by answers.
fn distance(rows: &[Row]) -> f64 {
    let all: usize = rows.iter().map(|row| row.answers).sum();
    let apart = |row: &Row| (row.confidence - row.right).abs() * row.answers as f64;
    rows.iter().map(apart).sum::<f64>() / all.max(1) as f64
}

impl Table {
    fn parts(&self) -> [(&'static str, &[Row]); 2] {
        [("reports", &self.reports), ("dialogue", &self.dialogue)]
    }

    pub fn text(&self) -> String {
        let mut out = String::new();
        for (name, rows) in self.parts() {
            if rows.is_empty() {
                continue;
            }
            out += &format!("\n{name:14} answers  confidence  right   all as sure  right\n");
            for row in rows {
                out += &format!(
                    "{:.2} to {:.2}   {:>7}       {:.3}  {:.3}         {:.3}  {:.3}\n",
                    row.from,
                    row.to,
                    row.answers,
                    row.confidence,
                    row.right,
                    row.kept,
                    row.kept_right
                );
            }
            out += &format!(
                "mean distance                       {:.3}\n",
                distance(rows)
            );
        }
        out
    }

    pub fn json(&self) -> Value {
        let one = |row: &Row| {
            json!({"from": row.from, "to": row.to, "answers": row.answers,
                   "confidence": row.confidence, "right": row.right,
                   "kept": row.kept, "kept_right": row.kept_right})
        };
        let part = |rows: &[Row]| json!({"rows": rows.iter().map(one).collect::<Vec<_>>(), "distance": distance(rows)});
        let parts = self
            .parts()
            .map(|(name, rows)| (name.to_owned(), part(rows)));
        Value::Object(parts.into_iter().collect())
    }
}

/// Answers of one step of the fitted curve, at least: fewer say little.
const STEP: usize = 60;

/// The monotone curve from confidence to share of right answers that fits best: neighbouring answers are pooled until the
/// shares rise (pool adjacent violators, Ayer et al. 1955), starting from steps of [`STEP`].
fn curve(answers: &[&Answer]) -> Vec<(f64, f64)> {
    let mut sorted: Vec<_> = answers.iter().map(|a| (a.confidence, a.right)).collect();
    sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
    // Sums of confidence, of right answers, and how many.
    let mut steps: Vec<(f64, f64, f64)> = Vec::new();
    for chunk in sorted.chunks(STEP.max(sorted.len() / 24)) {
        let confidence = chunk.iter().map(|(c, _)| c).sum();
        let right = chunk.iter().filter(|(_, right)| *right).count() as f64;
        steps.push((confidence, right, chunk.len() as f64));
        while let [.., a, b] = steps[..] {
            if a.1 / a.2 < b.1 / b.2 {
                break;
            }
            steps.truncate(steps.len() - 2);
            steps.push((a.0 + b.0, a.1 + b.1, a.2 + b.2));
        }
    }
    steps.iter().map(|(c, r, n)| (c / n, r / n)).collect()
}

/// The curves of both paths, as the source file has them.
pub fn fit(answers: &[Answer]) -> String {
    let mut out = String::new();
    for (name, dialogue) in [("REPORTS", false), ("DIALOGUE", true)] {
        let some: Vec<_> = answers
            .iter()
            .filter(|a| a.dialogue == dialogue && a.confidence > 0.0)
            .collect();
        let points = curve(&some)
            .into_iter()
            .map(|(c, r)| format!("({c:.3}, {r:.3})"));
        let points = points.collect::<Vec<_>>().join(", ");
        out += &format!("{name}: {} answers\n&[{points}]\n", some.len());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(confidence: f64, right: bool) -> Answer {
        Answer {
            rule: "participle".to_owned(),
            confidence,
            right,
            dialogue: false,
        }
    }

    #[test]
    fn rows_count_what_lies_in_them() {
        let answers: Vec<_> = (0..10)
            .map(|n| answer(0.92, n > 0))
            .chain([answer(1.0, true)])
            .collect();
        let table = table(&answers);
        assert_eq!(table.reports.len(), 2);
        let row = &table.reports[0];
        assert_eq!((row.answers, row.from), (10, 0.9));
        assert!((row.right - 0.9).abs() < 1e-9);
        assert!((row.kept - 1.0).abs() < 1e-9 && (row.kept_right - 10.0 / 11.0).abs() < 1e-9);
        assert!(table.dialogue.is_empty());
    }

    #[test]
    fn the_curve_rises() {
        let answers: Vec<_> = (0..1000)
            .map(|n| answer(n as f64 / 1000.0, n % 7 < 4 || n > 700))
            .collect();
        let curve = curve(&answers.iter().collect::<Vec<_>>());
        assert!(curve.len() > 1);
        assert!(
            curve.windows(2).all(|w| w[0].0 < w[1].0 && w[0].1 < w[1].1),
            "{curve:?}"
        );
    }
}

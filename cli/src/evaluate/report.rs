//! The figures, for reading or for a program.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{json, Map, Value};

use super::calibration::Table;
use super::measure::{Judgement, Share};

/// A figure of a row.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Cell {
    Share(f64),
    Count(usize),
}

impl Cell {
    fn json(self) -> Value {
        match self {
            Cell::Share(share) => json!(share),
            Cell::Count(count) => json!(count),
        }
    }

    fn text(self) -> String {
        match self {
            Cell::Share(share) => format!("{share:.3}"),
            Cell::Count(count) => count.to_string(),
        }
    }
}

type Row = Vec<(String, Cell)>;

/// Rows of figures by name, in the order in which they were measured.
#[derive(Debug)]
pub struct Figures {
    documents: usize,
    rows: Vec<(&'static str, Row)>,
    numbers: Vec<(&'static str, f64)>,
}

impl Figures {
    pub fn new(documents: usize) -> Figures {
        Figures {
            documents,
            rows: Vec::new(),
            numbers: Vec::new(),
        }
    }

    pub fn row(&mut self, name: &'static str, row: Row) {
        self.rows.push((name, row));
    }

    pub fn number(&mut self, name: &'static str, value: f64) {
        self.numbers.push((name, value));
    }

    /// Precision, recall and their harmonic mean.
    pub fn three(p: f64, r: f64) -> Row {
        let f1 = if p + r > 0.0 {
            2.0 * p * r / (p + r)
        } else {
            0.0
        };
        let names = ["p", "r", "f1"].map(str::to_owned);
        names.into_iter().zip([p, r, f1].map(Cell::Share)).collect()
    }

    /// The same from counts, with the counts.
    pub fn both(precision: Share, recall: Share) -> Row {
        let mut row = Figures::three(precision.value(), recall.value());
        row.push(("predicted".to_owned(), Cell::Count(precision.of)));
        row.push(("gold".to_owned(), Cell::Count(recall.of)));
        row
    }
}

/// Each rule's answers: how many, how many right; most answers first.
fn by_rule(judgement: &Judgement) -> Vec<(&str, Share)> {
    let mut rules: BTreeMap<&str, Share> = BTreeMap::new();
    for answer in judgement.answers.iter().filter(|a| !a.rule.is_empty()) {
        rules.entry(&answer.rule).or_default().count(answer.right);
    }
    let mut rules: Vec<_> = rules.into_iter().collect();
    rules.sort_by_key(|(_, share)| std::cmp::Reverse(share.of));
    rules
}

/// Everything that was measured.
pub fn write(figures: Figures, judgement: &Judgement, table: Option<&Table>, json: bool) -> String {
    let rules = by_rule(judgement);
    if json {
        return as_json(&figures, judgement, &rules, table);
    }
    let mut out = String::new();
    for error in &judgement.errors {
        out += &format!("{error}\n");
    }
    if !judgement.errors.is_empty() {
        out.push('\n');
    }
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{:18} {}", "documents", figures.documents);
    for (name, row) in &figures.rows {
        let cells: Vec<String> = row
            .iter()
            .map(|(n, cell)| format!("{n} {}", cell.text()))
            .collect();
        let _ = writeln!(out, "{name:18} {}", cells.join("  "));
    }
    for (name, value) in &figures.numbers {
        let _ = writeln!(out, "{name:18} {value:.3}");
    }
    if !rules.is_empty() {
        let _ = writeln!(out, "\nrule                         answers  right");
        for (name, share) in rules {
            let _ = writeln!(out, "{name:28} {:>7}  {:.3}", share.of, share.value());
        }
    }
    if let Some(table) = table {
        out += &table.text();
    }
    out
}

fn as_json(
    figures: &Figures,
    judgement: &Judgement,
    rules: &[(&str, Share)],
    table: Option<&Table>,
) -> String {
    let mut out = Map::new();
    out.insert("documents".to_owned(), json!(figures.documents));
    for (name, row) in &figures.rows {
        let cells = row.iter().map(|(name, cell)| (name.clone(), cell.json()));
        out.insert((*name).to_owned(), Value::Object(cells.collect()));
    }
    for (name, value) in &figures.numbers {
        out.insert((*name).to_owned(), json!(value));
    }
    let rules = rules.iter().map(|(name, share)| {
        let share = json!({"answers": share.of, "right": share.value()});
        ((*name).to_owned(), share)
    });
    out.insert("rules".to_owned(), Value::Object(rules.collect()));
    if let Some(table) = table {
        out.insert("calibration".to_owned(), table.json());
    }
    if !judgement.errors.is_empty() {
        out.insert("errors".to_owned(), json!(judgement.errors));
    }
    format!("{}\n", Value::Object(out))
}

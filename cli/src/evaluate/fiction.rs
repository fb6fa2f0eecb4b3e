//! Texts whose quotes are annotated with who speaks: spans, speakers by type, and clusters.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use inquit::QuoteKind;

use super::gold::{Gold, Named, Predicted, Range};
use super::measure::{best, half, ordered, quoted_parts, size, trim, Judgement, Share};
use super::report::{Cell, Figures};
use crate::names::folded;

#[derive(Debug, Default)]
struct Counts {
    found: Share,
    wanted: Share,
    /// Right of all gold, right of those that were given a name.
    all: Share,
    named: Share,
    types: BTreeMap<String, Share>,
    clusters: Clusters,
}

/// Sums of precision and recall over quotes.
#[derive(Debug, Default)]
struct Clusters {
    precision: f64,
    recall: f64,
    quotes: usize,
}

/// Counts all documents.
pub fn score(
    documents: &[Gold],
    predicted: &[Vec<Predicted>],
    judgement: &mut Judgement,
    figures: &mut Figures,
) {
    let mut counts = Counts::default();
    for (gold, predicted) in documents.iter().zip(predicted) {
        spans(gold, predicted, &mut counts);
        speakers(gold, predicted, judgement, &mut counts);
    }
    figures.row("spans", Figures::both(counts.found, counts.wanted));
    let mut speaker = vec![
        ("accuracy".to_owned(), Cell::Share(counts.all.value())),
        ("precision".to_owned(), Cell::Share(counts.named.value())),
        ("gold".to_owned(), Cell::Count(counts.all.of)),
    ];
    for (name, share) in &counts.types {
        speaker.push((name.clone(), Cell::Share(share.value())));
    }
    figures.row("speaker", speaker);
    let of = counts.clusters.quotes.max(1) as f64;
    let (p, r) = (counts.clusters.precision / of, counts.clusters.recall / of);
    figures.row("b3", Figures::three(p, r));
}

fn spans(gold: &Gold, predicted: &[Predicted], counts: &mut Counts) {
    let text = &gold.chars;
    let trimmed =
        |spans: &[Range]| -> Vec<Range> { spans.iter().map(|s| trim(text, *s)).collect() };
    let quoted = gold.quotes.iter().filter(|q| q.kind != QuoteKind::Indirect);
    let wanted: BTreeSet<Range> = quoted.flat_map(|quote| trimmed(&quote.content)).collect();
    let mut found = BTreeSet::new();
    for quote in predicted.iter().filter(|q| q.kind != QuoteKind::Indirect) {
        for span in &quote.content {
            let span = std::slice::from_ref(span);
            let parts = if quote.kind == QuoteKind::Mixed {
                quoted_parts(text, span)
            } else {
                Vec::new()
            };
            found.extend(trimmed(if parts.is_empty() { span } else { &parts }));
        }
    }
    let right = wanted.intersection(&found).count();
    counts.found.right += right;
    counts.found.of += found.len();
    counts.wanted.right += right;
    counts.wanted.of += wanted.len();
}

/// A speaker that somebody could name.
fn known(speaker: Option<&Named>) -> Option<&Named> {
    speaker.filter(|named| {
        let plain = folded(&named.name);
        let nobody = ["unknown", "none", "nan", "unknowable"].contains(&plain.as_str());
        !named.name.is_empty() && !named.name.starts_with('_') && !nobody
    })
}

pub fn is_called(named: &Named, name: &str) -> bool {
    let name = folded(name);
    let mut right = named.aliases.iter().chain([&named.name]);
    right.any(|alias| folded(alias) == name)
}

fn speakers(gold: &Gold, predicted: &[Predicted], judgement: &mut Judgement, counts: &mut Counts) {
    let order = ordered(predicted);
    let mut labels = Vec::new();
    for (at, answer) in best(gold, &order).into_iter().enumerate() {
        let quote = &gold.quotes[at];
        let Some(named) = known(quote.speaker.as_ref()) else {
            continue;
        };
        let answer = answer
            .filter(|(_, covered)| half(*covered, size(&quote.content)))
            .map(|(k, _)| order[k]);
        let name = answer.and_then(|answer| answer.speaker.as_deref());
        let right = name.is_some_and(|name| is_called(named, name));
        counts.all.count(right);
        if let (Some(answer), Some(_)) = (answer, name) {
            counts.named.count(right);
            judgement.answer(answer, right);
        }
        let sort = quote.sort.as_deref().unwrap_or("untyped");
        counts
            .types
            .entry(sort.to_owned())
            .or_default()
            .count(right);
        labels.push((
            named.name.clone(),
            name.map_or_else(|| format!("?{at}"), folded),
        ));
        if !right {
            let by = answer.and_then(|answer| answer.rule.as_deref());
            let got = match name {
                Some(name) => format!("“{name}” ({})", by.unwrap_or("no rule")),
                None => "nobody".to_owned(),
            };
            let what = format!("{sort} quote of “{}”, got {got}", named.name);
            judgement.error(gold, quote.content[0], &what);
        }
    }
    cluster(&labels, &mut counts.clusters);
}

/// B-cubed: for each quote, the share of its cluster that is of its kind.
fn cluster(labels: &[(String, String)], sums: &mut Clusters) {
    let mut gold: HashMap<&str, f64> = HashMap::new();
    let mut found: HashMap<&str, f64> = HashMap::new();
    let mut both: BTreeMap<(&str, &str), f64> = BTreeMap::new();
    for (a, b) in labels {
        *gold.entry(a).or_default() += 1.0;
        *found.entry(b).or_default() += 1.0;
        *both.entry((a, b)).or_default() += 1.0;
    }
    for ((a, b), n) in both {
        sums.precision += n * n / found[b];
        sums.recall += n * n / gold[a];
    }
    sums.quotes += labels.len();
}

//! Resolved speakers of news, against labels: from a file of their own, or from quotes that have a source and a speaker.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{anyhow, Context, Result};
use serde::Deserialize;

use super::fiction::is_called;
use super::gold::{Gold, Named, Predicted, Range};
use super::measure::{overlap, Judgement, Share};
use super::report::{Cell, Figures};

/// The labels of one document.
#[derive(Debug, Deserialize)]
pub struct Labelled {
    id: String,
    labels: Vec<Label>,
}

#[derive(Debug, Deserialize)]
struct Label {
    content_start: usize,
    source: [usize; 2],
    name: Option<String>,
    #[serde(default)]
    aliases: Vec<String>,
    mention: String,
}

/// Reads labels, one document a line.
pub fn read(path: &Path) -> Result<Vec<Labelled>> {
    let place = path.display();
    let text = std::fs::read_to_string(path).with_context(|| format!("{place}: cannot be read"))?;
    let filled = text
        .lines()
        .enumerate()
        .filter(|(_, l)| !l.trim().is_empty());
    filled
        .map(|(at, line)| {
            serde_json::from_str(line).map_err(|error| {
                anyhow!(
                    "{place}:{}: not a list of labels: {error}; it needs id and labels",
                    at + 1
                )
            })
        })
        .collect()
}

/// The labels that the gold itself holds.
fn own(gold: &Gold) -> Vec<Label> {
    let both = gold.quotes.iter().filter(|q| !q.source.is_empty());
    both.filter_map(|quote| {
        let named = quote.speaker.as_ref()?;
        let source = quote.source[0];
        Some(Label {
            content_start: quote.content[0].0,
            source: [source.0, source.1],
            name: Some(named.name.clone()),
            aliases: named.aliases.clone(),
            mention: format!("{:?}", quote.kind).to_lowercase(),
        })
    })
    .collect()
}

/// Counts all labels; without any there is nothing to say.
pub fn score(
    documents: &[Gold],
    predicted: &[Vec<Predicted>],
    labelled: &[Labelled],
    judgement: &mut Judgement,
    figures: &mut Figures,
) {
    let mut by_mention: BTreeMap<String, Share> = BTreeMap::new();
    for (gold, predicted) in documents.iter().zip(predicted) {
        let listed = labelled.iter().filter(|l| l.id == gold.id);
        let own = own(gold);
        for label in listed.flat_map(|l| &l.labels).chain(&own) {
            one(gold, predicted, label, judgement, &mut by_mention);
        }
    }
    let all = by_mention
        .values()
        .fold(Share::default(), |sum, share| Share {
            right: sum.right + share.right,
            of: sum.of + share.of,
        });
    if all.of == 0 {
        return;
    }
    let mut row = vec![
        ("accuracy".to_owned(), Cell::Share(all.value())),
        ("labels".to_owned(), Cell::Count(all.of)),
    ];
    row.extend(
        by_mention
            .into_iter()
            .map(|(name, share)| (name, Cell::Share(share.value()))),
    );
    figures.row("who", row);
}

fn one(
    gold: &Gold,
    predicted: &[Predicted],
    label: &Label,
    judgement: &mut Judgement,
    by_mention: &mut BTreeMap<String, Share>,
) {
    let Some(name) = label.name.as_ref().filter(|name| !name.is_empty()) else {
        return;
    };
    let source: Range = (label.source[0], label.source[1]);
    let named = Named {
        name: name.clone(),
        aliases: label.aliases.clone(),
    };
    let names_it = |q: &&Predicted| q.source.is_some_and(|s| overlap(s, source) > 0);
    let start = label.content_start;
    let starts_there =
        |q: &&Predicted| q.content.iter().any(|(s, e)| *s <= start + 2 && start < *e);
    let mut hit: Vec<&Predicted> = predicted.iter().filter(names_it).collect();
    if hit.is_empty() {
        hit = predicted.iter().filter(starts_there).collect();
    }
    let names: Vec<&str> = hit.iter().filter_map(|q| q.speaker.as_deref()).collect();
    let right = names.iter().any(|name| is_called(&named, name));
    by_mention
        .entry(label.mention.clone())
        .or_default()
        .count(right);
    if !right {
        let mention = gold.words(source.0, source.1);
        let got = if names.is_empty() {
            "nobody".to_owned()
        } else {
            format!("“{}”", names.join("”, “"))
        };
        judgement.error(gold, source, &format!("“{mention}” is “{name}”, got {got}"));
    }
}

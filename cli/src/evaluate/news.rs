//! Texts whose quotes are annotated with the words that name who spoke: spans, and links to the right words.

use std::collections::BTreeSet;

use inquit::QuoteKind;

use super::gold::{Gold, GoldQuote, Predicted, Range};
use super::measure::{best, half, ordered, quoted_parts, size, total, trim, Judgement, Share};
use super::report::{Cell, Figures};

/// Words of a cue that make a gold quote one of speech: the others report thoughts, wishes and deeds.
const SPEECH: &str = "say says said saying tell tells told telling add adds added adding ask asks asked asking note notes noted \
noting report reports reported reporting announce announces announced announcing suggest suggests suggested suggesting write \
writes wrote writing written argue argues argued arguing acknowledge acknowledges acknowledged acknowledging explain explains \
explained explaining claim claims claimed claiming insist insists insisted insisting warn warns warned warning declare declares \
declared declaring state states stated stating tweet tweets tweeted tweeting reply replies replied replying respond responds \
responded responding admit admits admitted admitting deny denies denied denying promise promises promised promising vow vows \
vowed pledge pledges pledged allege alleges alleged alleging assert asserts asserted asserting conclude concludes concluded \
concluding contend contends contended contending complain complains complained declined continue continues continued confirm \
confirms confirmed confirming predict predicts predicted concede concedes conceded recall recalls recalled maintain maintains \
maintained remark remarked observe observed quip quipped joke joked according";

/// Right, and how many there were: of the answers, and of the gold.
#[derive(Debug, Default)]
struct Both {
    precision: Share,
    recall: Share,
    found: Share,
}

#[derive(Debug, Default)]
struct Counts {
    spans: Both,
    quoted: Both,
    /// Answers that lie on no gold quote at all.
    off: usize,
    indirect: Both,
    overlap: Both,
    exact: Both,
    source: Share,
    cue: Share,
    /// Direct, mixed.
    kinds: [Both; 2],
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
        spans(gold, predicted, &mut counts.spans);
        let order = ordered(predicted);
        contents(gold, &order, &mut counts);
        indirect_found(gold, &order, judgement, &mut counts);
        indirect_right(gold, &order, judgement, &mut counts);
        quoted_found(gold, &order, judgement, &mut counts);
        quoted_right(gold, predicted, judgement, &mut counts);
    }
    write(&counts, figures);
}

fn write(counts: &Counts, figures: &mut Figures) {
    let found = |both: &Both| vec![("found".to_owned(), Cell::Share(both.found.value()))];
    let row = |both: &Both| Figures::both(both.precision, both.recall);
    figures.row("spans", row(&counts.spans));
    let all = Share {
        right: counts.quoted.precision.right,
        of: counts.quoted.precision.of + counts.off,
    };
    let mut quoted = Figures::both(all, counts.quoted.recall);
    quoted.extend(found(&counts.quoted));
    quoted.push((
        "link_precision".to_owned(),
        Cell::Share(counts.quoted.precision.value()),
    ));
    figures.row("quoted", quoted);
    for (name, both) in ["direct", "mixed"].into_iter().zip(&counts.kinds) {
        let mut kind = row(both);
        kind.extend(found(both));
        figures.row(name, kind);
    }
    let mut indirect = row(&counts.indirect);
    indirect.extend(found(&counts.indirect));
    figures.row("indirect", indirect);
    figures.row("content_overlap", row(&counts.overlap));
    figures.row("content_exact", row(&counts.exact));
    figures.number("source_on_matched", counts.source.value());
    figures.number("cue_on_matched", counts.cue.value());
}

/// Stretches between marks: exact, or inside any gold content.
fn spans(gold: &Gold, predicted: &[Predicted], both: &mut Both) {
    let text = &gold.chars;
    let quoted = gold.quotes.iter().filter(|q| q.kind != QuoteKind::Indirect);
    // The corpora (they name their set) keep the marks inside the content; the tool's own direct quotes leave them out.
    let between_marks = |quote: &GoldQuote| {
        let bare = gold.set.is_none() && quote.kind == QuoteKind::Direct;
        if bare {
            quote.content.clone()
        } else {
            quoted_parts(text, &quote.content)
        }
    };
    let wanted: BTreeSet<Range> = quoted
        .flat_map(between_marks)
        .map(|span| trim(text, span))
        .collect();
    let mut found = BTreeSet::new();
    for quote in predicted.iter().filter(|q| q.kind != QuoteKind::Indirect) {
        for span in &quote.content {
            let parts = quoted_parts(text, std::slice::from_ref(span));
            if parts.is_empty() {
                found.insert(trim(text, *span));
            }
            found.extend(parts.iter().map(|part| trim(text, *part)));
        }
    }
    let right = wanted.intersection(&found).count();
    both.recall.right += right;
    both.recall.of += wanted.len();
    let contents: Vec<Range> = gold.quotes.iter().flat_map(|q| q.content.clone()).collect();
    let inside = |span: &Range| contents.iter().any(|c| c.0 <= span.0 && span.1 <= c.1);
    for span in &found {
        both.precision.count(wanted.contains(span) || inside(span));
    }
}

/// Every quote, indirect ones too: each answer stands for one gold quote at most.
fn contents(gold: &Gold, order: &[&Predicted], counts: &mut Counts) {
    let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
    for (at, answer) in best(gold, order).into_iter().enumerate() {
        if let Some((k, covered)) = answer {
            let most = size(&gold.quotes[at].content).max(size(&order[k].content));
            pairs.push((covered as f64 / most as f64, at, k));
        }
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then((b.1, b.2).cmp(&(a.1, a.2))));
    let mut used = vec![false; order.len()];
    let (mut matched, mut exact) = (0, 0);
    for (_, at, k) in pairs {
        if std::mem::replace(&mut used[k], true) {
            continue;
        }
        let (quote, answer) = (&gold.quotes[at], order[k]);
        matched += 1;
        let trimmed = |spans: &[Range]| -> BTreeSet<Range> {
            spans.iter().map(|s| trim(&gold.chars, *s)).collect()
        };
        exact += usize::from(trimmed(&quote.content) == trimmed(&answer.content));
        if let Some(source) = answer.source.filter(|_| !quote.source.is_empty()) {
            counts.source.count(total(&[source], &quote.source) > 0);
        }
        if let Some(cue) = answer.cue.filter(|_| !quote.cue.is_empty()) {
            counts.cue.count(total(&[cue], &quote.cue) > 0);
        }
    }
    for (both, right) in [(&mut counts.overlap, matched), (&mut counts.exact, exact)] {
        both.precision.right += right;
        both.precision.of += order.len();
        both.recall.right += right;
        both.recall.of += gold.quotes.len();
    }
}

fn linked(answer: &Predicted, quote: &GoldQuote) -> bool {
    answer
        .source
        .is_some_and(|source| total(&[source], &quote.source) > 0)
}

/// The answers that cover half of these spans.
fn covering<'a>(order: &[&'a Predicted], spans: &[Range]) -> Vec<&'a Predicted> {
    let covers = |answer: &&&Predicted| half(total(&answer.content, spans), size(spans));
    order.iter().filter(covers).copied().collect()
}

fn is_speech(gold: &Gold, quote: &GoldQuote) -> bool {
    let cue: Vec<String> = quote
        .cue
        .iter()
        .map(|(s, e)| gold.chars[*s..*e].iter().collect())
        .collect();
    let cue = cue.join(" ").to_lowercase();
    let mut words = cue.split(|c: char| !c.is_ascii_lowercase());
    words.any(|word| !word.is_empty() && SPEECH.split_whitespace().any(|known| known == word))
}

fn indirect_found(
    gold: &Gold,
    order: &[&Predicted],
    judgement: &mut Judgement,
    counts: &mut Counts,
) {
    for quote in &gold.quotes {
        let wanted = quote.kind == QuoteKind::Indirect && !quote.source.is_empty();
        if !wanted || !is_speech(gold, quote) {
            continue;
        }
        let hit = covering(order, &quote.content);
        judge(gold, quote, &hit, judgement, &mut [&mut counts.indirect]);
    }
}

fn quoted_found(gold: &Gold, order: &[&Predicted], judgement: &mut Judgement, counts: &mut Counts) {
    for quote in &gold.quotes {
        if quote.kind == QuoteKind::Indirect || quote.source.is_empty() {
            continue;
        }
        let mut parts = quoted_parts(&gold.chars, &quote.content);
        if parts.is_empty() {
            parts.clone_from(&quote.content);
        }
        let hit = covering(order, &parts);
        let kind = &mut counts.kinds[usize::from(quote.kind == QuoteKind::Mixed)];
        judge(
            gold,
            quote,
            &hit,
            judgement,
            &mut [&mut counts.quoted, kind],
        );
    }
}

/// Counts one gold quote: found at all, and linked to the right words.
fn judge(
    gold: &Gold,
    quote: &GoldQuote,
    hit: &[&Predicted],
    judgement: &mut Judgement,
    counts: &mut [&mut Both],
) {
    let right = hit.iter().any(|answer| linked(answer, quote));
    for both in counts {
        both.found.count(!hit.is_empty());
        both.recall.count(right);
    }
    if right {
        return;
    }
    let words = |spans: &[Range]| -> Vec<String> {
        spans.iter().map(|(s, e)| gold.words(*s, *e)).collect()
    };
    let source = words(&quote.source).join(" … ");
    let got: Vec<String> = hit
        .iter()
        .map(|answer| match answer.source {
            Some(span) => format!(
                "“{}” ({})",
                gold.words(span.0, span.1),
                answer.rule.as_deref().unwrap_or("no rule")
            ),
            None => "a quote without a source".to_owned(),
        })
        .collect();
    let got = if got.is_empty() {
        "nothing".to_owned()
    } else {
        got.join(", ")
    };
    let kind = format!("{:?}", quote.kind).to_lowercase();
    let (first, last) = (quote.content[0], quote.content[quote.content.len() - 1]);
    judgement.error(
        gold,
        (first.0, last.1),
        &format!("{kind} quote of “{source}”, got {got}"),
    );
}

fn indirect_right(
    gold: &Gold,
    order: &[&Predicted],
    judgement: &mut Judgement,
    counts: &mut Counts,
) {
    for answer in order.iter().filter(|q| q.kind == QuoteKind::Indirect) {
        let on = gold.quotes.iter().filter(|quote| {
            let least = size(&answer.content).min(size(&quote.content));
            half(total(&answer.content, &quote.content), least)
        });
        let right = on
            .clone()
            .any(|quote| quote.source.is_empty() || linked(answer, quote));
        counts.indirect.precision.count(right);
        judgement.answer(answer, right);
    }
}

fn quoted_right(
    gold: &Gold,
    predicted: &[Predicted],
    judgement: &mut Judgement,
    counts: &mut Counts,
) {
    let quoted = predicted.iter().filter(|q| q.kind != QuoteKind::Indirect);
    for answer in quoted.filter(|answer| answer.source.is_some()) {
        let kind = &mut counts.kinds[usize::from(answer.kind == QuoteKind::Mixed)];
        let on: Vec<&GoldQuote> = gold
            .quotes
            .iter()
            .filter(|quote| total(&answer.content, &quote.content) > 0)
            .collect();
        if on.is_empty() {
            counts.off += 1;
            kind.precision.count(false);
            judgement.answer(answer, false);
            continue;
        }
        if on.iter().all(|quote| quote.source.is_empty()) {
            continue;
        }
        let right = on.iter().any(|quote| linked(answer, quote));
        counts.quoted.precision.count(right);
        kind.precision.count(right);
        judgement.answer(answer, right);
    }
}

//! What both ways of measuring share: ranges, names, shares, and the answers one by one.

use super::gold::{Gold, Predicted, Range};

/// Marks, space and punctuation that do not count at the ends of a span.
const TRIM: &str = " \t\r\n\"'\u{2018}\u{2019}\u{201a}\u{201c}\u{201d}\u{201e}\u{ab}\u{bb}\u{2039}\u{203a}`.,;:!?-\u{2013}\u{2014}_*";

pub fn trim(text: &[char], (mut start, mut end): Range) -> Range {
    while start < end && TRIM.contains(text[start]) {
        start += 1;
    }
    while end > start && TRIM.contains(text[end - 1]) {
        end -= 1;
    }
    (start, end)
}

pub fn overlap(a: Range, b: Range) -> usize {
    a.1.min(b.1).saturating_sub(a.0.max(b.0))
}

/// Characters that two lists of ranges have in common.
pub fn total(a: &[Range], b: &[Range]) -> usize {
    let pairs = a.iter().flat_map(|x| b.iter().map(move |y| (*x, *y)));
    pairs.map(|(x, y)| overlap(x, y)).sum()
}

/// Characters of a list of ranges, at least one.
pub fn size(spans: &[Range]) -> usize {
    spans
        .iter()
        .map(|(start, end)| end - start)
        .sum::<usize>()
        .max(1)
}

/// Whether `part` is at least half of `of`.
pub fn half(part: usize, of: usize) -> bool {
    2 * part >= of
}

/// The closing mark of an opening one.
fn closing(text: &[char], at: usize) -> Option<(&'static str, usize)> {
    if text[at..].starts_with(&['\'', '\'']) || text[at..].starts_with(&['`', '`']) {
        return Some(("''", 2));
    }
    match text[at] {
        '"' => Some(("\"", 1)),
        '\u{201c}' => Some(("\u{201d}", 1)),
        '\u{ab}' => Some(("\u{bb}", 1)),
        '\u{201e}' => Some(("\u{201c}", 1)),
        _ => None,
    }
}

/// The parts of spans that stand between quotation marks.
pub fn quoted_parts(text: &[char], spans: &[Range]) -> Vec<Range> {
    let mut parts = Vec::new();
    for (start, end) in spans {
        let mut at = *start;
        let mut open: Option<(usize, &str)> = None;
        while at < *end {
            let doubled =
                text[at..].starts_with(&['\'', '\'']) || text[at..].starts_with(&['`', '`']);
            let width = if doubled { 2 } else { 1 };
            match open {
                None => open = closing(text, at).map(|(close, width)| (at + width, close)),
                Some((from, close)) => {
                    let here = if doubled {
                        text[at..at + 2].iter().collect::<String>() == close
                    } else {
                        close.chars().eq([text[at]]) || text[at] == '"' && close == "\u{201d}"
                    };
                    if here {
                        parts.push((from, at));
                        open = None;
                    }
                }
            }
            at += width;
        }
        parts.extend(open.map(|(from, _)| (from, *end)));
    }
    parts.retain(|(start, end)| end > start);
    parts
}

/// Right ones of so many.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    pub right: usize,
    pub of: usize,
}

impl Share {
    pub fn count(&mut self, right: bool) {
        self.right += usize::from(right);
        self.of += 1;
    }

    pub fn value(self) -> f64 {
        self.right as f64 / self.of.max(1) as f64
    }
}

/// One answer that the gold can judge.
#[derive(Debug, Clone)]
pub struct Answer {
    pub rule: String,
    pub confidence: f64,
    pub right: bool,
    /// Whether it was read from a cue by the rules of reports, or decided among the turns of a dialogue.
    pub dialogue: bool,
}

/// Answers one by one, and the first wrong ones in words.
#[derive(Debug)]
pub struct Judgement {
    pub answers: Vec<Answer>,
    pub errors: Vec<String>,
    wanted: usize,
}

impl Judgement {
    pub fn new(wanted: usize) -> Judgement {
        Judgement {
            answers: Vec::new(),
            errors: Vec::new(),
            wanted,
        }
    }

    pub fn answer(&mut self, predicted: &Predicted, right: bool) {
        let rule = predicted.rule.clone().unwrap_or_default();
        self.answers.push(Answer {
            dialogue: rule.starts_with("dialogue/"),
            rule,
            confidence: predicted.confidence,
            right,
        });
    }

    /// Notes a wrong answer at a character of a document, if there is still room.
    pub fn error(&mut self, gold: &Gold, at: Range, what: &str) {
        if self.errors.len() < self.wanted {
            let around = gold.words(at.0.saturating_sub(60), at.1.min(at.0 + 80));
            let line = gold.line(at.0);
            self.errors
                .push(format!("{}:{line}: {what}: …{around}…", gold.id));
        }
    }
}

/// For each gold quote the answer that covers most of it, as an index into `order`, and how much it covers.
pub fn best(gold: &Gold, order: &[&Predicted]) -> Vec<Option<(usize, usize)>> {
    let starts: Vec<usize> = order
        .iter()
        .map(|q| q.content.first().map_or(0, |c| c.0))
        .collect();
    let of = |content: &[Range]| {
        let (low, high) = (content[0].0, content[content.len() - 1].1);
        let until = starts.partition_point(|start| *start < high);
        let covering = order[..until].iter().enumerate().filter_map(|(at, quote)| {
            let last = quote.content.last()?;
            let covered = if last.1 > low {
                total(&quote.content, content)
            } else {
                0
            };
            let apart = size(&quote.content).abs_diff(size(content));
            (covered > 0).then_some((covered, std::cmp::Reverse(apart), at))
        });
        covering.max().map(|(covered, _, at)| (at, covered))
    };
    gold.quotes.iter().map(|quote| of(&quote.content)).collect()
}

/// The answers in order of their first span.
pub fn ordered(predicted: &[Predicted]) -> Vec<&Predicted> {
    let mut order: Vec<&Predicted> = predicted.iter().collect();
    order.sort_by_key(|quote| quote.content.first().copied().unwrap_or((0, 0)));
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_between_marks_of_all_families() {
        let rows = [
            ("it was \u{201c}a farce\u{201d}, no", vec![(8, 15)]),
            ("''a'' and \"b\"", vec![(2, 3), (11, 12)]),
            ("\u{201c}never closed", vec![(1, 13)]),
            ("none", vec![]),
        ];
        for (text, expected) in rows {
            let chars: Vec<char> = text.chars().collect();
            assert_eq!(
                quoted_parts(&chars, &[(0, chars.len())]),
                expected,
                "{text}"
            );
        }
    }
}

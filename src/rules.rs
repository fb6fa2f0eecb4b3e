//! The catalogue of rules: what each looks for, how often it was right, and examples that a test runs.

use once_cell::sync::Lazy;

use crate::attribution::catalogue::CUES;
use crate::dialogue::catalogue::DIALOGUE;

/// A text, and what a rule must find in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Example {
    /// The text, a paragraph or a few.
    pub text: &'static str,
    /// The words that name who speaks; empty when there are none beside a cue.
    pub source: &'static str,
    /// The words reported, stretches joined by `…`.
    pub content: &'static str,
    /// The name of the speaker; empty where any will do.
    pub speaker: &'static str,
}

/// One rule, as [`rules`] lists them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RuleInfo {
    /// The id that quotes carry and [`crate::Builder::without_rules`] takes.
    pub id: &'static str,
    /// What it looks for.
    pub description: &'static str,
    /// The order of the parts: Q quoted words, C a clause, NP a noun phrase, V a verb that may report.
    pub pattern: &'static str,
    /// Share of its answers that were right, 0 to 1; `None` where fewer than ten were seen. For rules that read a cue: right
    /// sources, on the fifth of the training articles that was left out. For those of dialogue: right speakers, on novels with
    /// a list of the characters, the same from which the weights were rounded.
    pub precision: Option<f32>,
    /// What it must find.
    pub must: &'static [Example],
    /// Texts in which it must find nothing.
    pub must_not: &'static [&'static str],
}

/// All rules: those that read an attribution from cues and from the shape of the page, then those of dialogue.
pub fn rules() -> &'static [RuleInfo] {
    static ALL: Lazy<Vec<RuleInfo>> = Lazy::new(|| [CUES, DIALOGUE].concat());
    &ALL
}

/// The id as the rules themselves spell it.
pub(crate) fn known(id: &str) -> Option<&'static str> {
    let mut ids = rules().iter().map(|rule| rule.id);
    ids.find(|known| *known == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Extractor, Genre, ReportKind};

    /// Rules of dialogue are tried on dialogue, the others on news.
    fn genre(rule: &RuleInfo) -> Genre {
        if rule.id.starts_with("dialogue/") {
            Genre::Fiction
        } else {
            Genre::News
        }
    }

    fn extractor(genre: Genre) -> Extractor {
        let all = [
            ReportKind::Speech,
            ReportKind::Writing,
            ReportKind::Thought,
            ReportKind::Attitude,
        ];
        let built = Extractor::builder().genre(genre).reports(all).build();
        built.unwrap_or_default()
    }

    /// What went wrong with one rule's examples.
    fn failures(rule: &RuleInfo, extractor: &Extractor) -> Vec<String> {
        let mut failures = Vec::new();
        for must in rule.must {
            let found = extractor.extract(must.text);
            let got: Vec<(&str, &str, String, &str)> = found
                .quotes()
                .iter()
                .map(|quote| {
                    (
                        quote.rule.map_or("", |id| id.as_str()),
                        quote.source.map_or("", |span| span.of(must.text)),
                        found.words(quote).collect::<Vec<_>>().join("…"),
                        found
                            .speaker_of(quote)
                            .map_or("", |speaker| speaker.name.as_ref()),
                    )
                })
                .collect();
            let right = got.iter().any(|(id, source, content, speaker)| {
                *id == rule.id
                    && *source == must.source
                    && content == must.content
                    && (must.speaker.is_empty() || *speaker == must.speaker)
            });
            if !right {
                failures.push(format!("{} must find {must:?}, found {got:?}", rule.id));
            }
        }
        for text in rule.must_not {
            let found = extractor.extract(text);
            let wrong = found
                .quotes()
                .iter()
                .find(|quote| quote.rule.is_some_and(|id| id.as_str() == rule.id));
            if let Some(quote) = wrong {
                let source = quote.source.map(|span| span.of(text));
                failures.push(format!("{} must not fire in {text:?}: {source:?}", rule.id));
            }
        }
        failures
    }

    #[test]
    fn every_rule_does_what_its_examples_say() {
        let all: Vec<String> = rules()
            .iter()
            .flat_map(|rule| failures(rule, &extractor(genre(rule))))
            .collect();
        assert!(
            all.is_empty(),
            "{} failures:\n{}",
            all.len(),
            all.join("\n")
        );
    }

    #[test]
    fn every_rule_has_examples_and_an_id_of_its_own() {
        let mut ids: Vec<&str> = rules().iter().map(|rule| rule.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), rules().len());
        assert!(rules()
            .iter()
            .all(|rule| !rule.must.is_empty() && !rule.must_not.is_empty()));
    }

    #[test]
    fn a_rule_that_is_switched_off_is_silent() {
        let text = "Sales fell by a tenth in March, according to the trade body.";
        let Ok(extractor) = Extractor::builder()
            .genre(Genre::News)
            .without_rules(["according-to"])
            .build()
        else {
            panic!("the id is known");
        };
        assert!(extractor.extract(text).quotes().is_empty());
        assert!(Extractor::builder()
            .without_rules(["according"])
            .build()
            .is_err());
    }

    #[test]
    fn a_rule_of_dialogue_that_is_switched_off_says_nothing() {
        let text = "“Is it late?” said Otto.\n\n“Very,” said Ina.\n\n“Then we must go.”";
        let rule = |extractor: &Extractor| {
            let found = extractor.extract(text);
            let third = found.quotes().get(2).expect("three turns");
            third.rule.map(|rule| rule.as_str())
        };
        let fiction = || Extractor::builder().genre(Genre::Fiction);
        let off = fiction().without_rules(["dialogue/alternation"]).build();
        let (Ok(on), Ok(off)) = (fiction().build(), off) else {
            panic!("the id is known");
        };
        assert_eq!(rule(&on), Some("dialogue/alternation"));
        assert_ne!(rule(&off), Some("dialogue/alternation"));
    }
}

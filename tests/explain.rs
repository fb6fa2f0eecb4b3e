//! Explanations: they say what was decided and not something like it.

use inquit::explain::{Link, Silence, Verdict};
use inquit::{Explanation, Extractor, Genre, Quote, QuoteKind, ReportKind, Span};

use crate::texts;

/// Every third text of the sample corpus: each is read once for every quote in it.
fn some_texts() -> Vec<String> {
    let folders = ["news", "fiction"].into_iter();
    let some = folders.flat_map(|folder| texts::of(folder).into_iter().step_by(3));
    some.map(|(_, text)| text).collect()
}

/// The explanation of one quote.
fn of<'t>(extractor: &Extractor, text: &'t str, quote: &Quote, start: usize) -> Explanation<'t> {
    let all = extractor.explain(text, Span::new(start, start));
    let found = all.into_iter().find(|e| e.quote.as_ref() == Some(quote));
    found.unwrap_or_else(|| panic!("no explanation of {quote:?}"))
}

/// What is wrong with the explanation of a quote.
fn wrong(explanation: &Explanation<'_>, quote: &Quote, speaker: Option<&str>) -> Option<String> {
    let e = explanation;
    if e.speaker.as_deref() != speaker {
        return Some("another speaker".to_owned());
    }
    if e.speaker.is_none() != e.silence.is_some() {
        return Some("a speaker and a reason for none, or neither".to_owned());
    }
    let chosen = matches!(e.link, Some(Link::Pronoun | Link::Turns));
    let first = e.candidates.first();
    if chosen && first.map(|c| c.name.as_ref()) != speaker {
        return Some("the likeliest is not the speaker".to_owned());
    }
    if e.link == Some(Link::Turns) {
        let sum: f32 = e.candidates.iter().filter_map(|c| c.probability).sum();
        if (sum - 1.0).abs() > 0.01 {
            return Some(format!("probabilities sum to {sum}"));
        }
    }
    for reading in &e.readings {
        let sum: f32 = reading.evidence.iter().map(|e| e.weight).sum();
        let confidence = 1.0 / (1.0 + (-sum).exp());
        if (confidence - reading.confidence).abs() > 1e-3 {
            return Some(format!("{reading:?} sums to {confidence}"));
        }
        if reading.verdict == Verdict::Believed && reading.confidence < reading.least {
            return Some(format!("{reading:?} is believed without reason"));
        }
    }
    let read = e.readings.iter().any(|reading| {
        reading.verdict == Verdict::Believed
            && Some(reading.cue) == quote.cue
            && Some(reading.rule) == quote.rule
    });
    // Labels, signatures and colons are no readings of cues; the rules that read verbs are.
    let verb = quote.rule.is_some_and(|rule| {
        [
            "after/",
            "between/",
            "before/that",
            "before/clause",
            "according",
        ]
        .iter()
        .any(|id| rule.as_str().starts_with(id))
    });
    (verb && !read).then(|| "the reading that made it is missing".to_owned())
}

#[test]
fn every_quote_of_the_sample_corpus_is_explained_as_it_was_decided() {
    let extractor = Extractor::new();
    let mut failures = Vec::new();
    for text in some_texts() {
        let extraction = extractor.extract(&text);
        for quote in extraction.quotes().iter().step_by(2) {
            let start = extraction.content(quote).first().expect("content").start;
            let explanation = of(&extractor, &text, &quote, start);
            let speaker = extraction.speaker_of(quote).map(|s| s.name.as_ref());
            if let Some(problem) = wrong(&explanation, &quote, speaker) {
                failures.push(format!("{problem}:\n{explanation}"));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn silence(extractor: &Extractor, text: &str, words: &str) -> (Option<Silence>, bool) {
    let at = text.find(words).expect("words of the text");
    let all = extractor.explain(text, Span::new(at, at + words.len()));
    let [one] = all.as_slice() else {
        panic!("{} explanations of {words:?}", all.len());
    };
    assert!(one.speaker.is_none(), "{one}");
    (one.silence, one.quote.is_some())
}

#[test]
fn silence_has_its_reason() {
    let news = || Extractor::builder().genre(Genre::News);
    let build = |builder: inquit::Builder| builder.build().expect("good settings");
    let plain = build(news());
    let rows = [
        (
            plain.clone(),
            "The “new” bridge opened on Monday.",
            "new",
            Silence::NotReported,
            false,
        ),
        (
            plain.clone(),
            "“The bridge will never open again in my life.” Rain fell all day on the empty road.",
            "never open",
            Silence::NoCue,
            true,
        ),
        (
            plain.clone(),
            "“It was cold,” he said.",
            "It was cold",
            Silence::NobodyFits,
            true,
        ),
        (
            build(news().min_confidence(0.999)),
            "Ida Brandt may decide to claim it was “cold”.",
            "cold",
            Silence::Unsure,
            true,
        ),
        (
            build(news().kinds([QuoteKind::Direct])),
            "Ida Brandt said that the bridge was closed.",
            "the bridge was",
            Silence::KindNotWanted,
            false,
        ),
        (
            build(news().reports([ReportKind::Writing])),
            "Ida Brandt said that the bridge was closed.",
            "the bridge was",
            Silence::ReportNotWanted,
            false,
        ),
        (
            build(news().skip_paragraphs(["^Read more"])),
            "Read more: Ida Brandt said that the bridge was closed.",
            "the bridge was",
            Silence::ParagraphSkipped,
            false,
        ),
    ];
    for (extractor, text, words, reason, quoted) in rows {
        assert_eq!(
            silence(&extractor, text, words),
            (Some(reason), quoted),
            "{text}"
        );
    }
}

#[test]
fn a_rule_that_is_off_is_named_with_its_reading() {
    let text = "Sales fell by a tenth in March, according to the trade body.";
    let off = Extractor::builder()
        .genre(Genre::News)
        .without_rules(["according-to"])
        .build();
    let explained = off.expect("a known rule").explain(text, Span::new(0, 5));
    assert_eq!(explained.len(), 1);
    assert_eq!(explained[0].silence, Some(Silence::NotBelieved));
    let off = |r: &inquit::explain::Reading| {
        r.verdict == Verdict::SwitchedOff && r.rule.as_str() == "according-to"
    };
    assert!(explained[0].readings.iter().any(off), "{}", explained[0]);
}

#[test]
fn any_place_of_any_text_may_be_asked_about() {
    let texts = [
        "",
        "“",
        "é“ü” said",
        "No marks. None.",
        "“Go,” said Otto.\n\n“No,” said Ina. “I 🌊 stay.”",
    ];
    for text in texts {
        for start in 0..text.len() + 2 {
            for end in [start, start + 1, text.len() + 9] {
                for explanation in Extractor::new().explain(text, Span::new(start, end.max(start)))
                {
                    assert!(!explanation.to_string().is_empty());
                }
            }
        }
    }
    assert!(Extractor::new()
        .explain("Nothing is said.", Span::new(3, 3))
        .iter()
        .all(|e| e.quote.is_none()));
}

//! What holds for every text. Fixed seeds: a run gives the same answer each time.

mod reports;
mod texts;

use inquit::{Extraction, Extractor, Genre, Span};
use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};

use self::reports::{lines, page, Marks, CURLY, PLAIN, SPEAKERS, STRAIGHT};
use self::texts::{numbered, script, text};
use super::sound::{marks, sound};

/// Tries a property on so many values of its kind.
fn holds<S: Strategy>(
    cases: u32,
    values: &S,
    property: impl Fn(S::Value) -> Result<(), TestCaseError>,
) {
    let config = ProptestConfig {
        cases,
        failure_persistence: None,
        max_shrink_iters: 400,
        ..ProptestConfig::default()
    };
    let seeded = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    TestRunner::new_with_rng(config, seeded)
        .run(values, property)
        .unwrap_or_else(|failure| panic!("{failure}"));
}

fn news() -> Extractor {
    with_genre(Genre::News)
}

fn with_genre(genre: Genre) -> Extractor {
    Extractor::builder()
        .genre(genre)
        .build()
        .expect("settings without words")
}

/// A fault of an answer as proptest wants it.
fn failed(fault: String) -> TestCaseError {
    TestCaseError::fail(fault)
}

#[test]
fn any_string_at_all_comes_back_sound() {
    let (news, fiction) = (news(), with_genre(Genre::Fiction));
    holds(
        400,
        &prop_oneof![
            3 => text(),
            1 => script(),
            1 => numbered(),
            1 => "\\PC{0,200}",
            1 => any::<String>(),
        ],
        |text| {
            for extractor in [&news, &fiction] {
                sound(&extractor.extract(&text)).map_err(failed)?;
            }
            sound(&inquit::extract(&text)).map_err(failed)?;
            marks(&text, &inquit::scan(&text).collect::<Vec<_>>()).map_err(failed)
        },
    );
}

/// What a reader sees of an answer, without offsets.
fn answer(found: &Extraction<'_>) -> Vec<String> {
    let text = found.text();
    let said = |span: Option<Span>| span.map_or("-", |span| span.of(text));
    found
        .quotes()
        .iter()
        .map(|quote| {
            let words: Vec<&str> = found.words(quote).collect();
            let speaker = found.speaker_of(quote).map_or("-", |s| &*s.name);
            format!(
                "{} | {:?} | {} | {} | {speaker}",
                words.join(" / "),
                quote.kind,
                said(quote.cue),
                said(quote.source),
            )
        })
        .collect()
}

#[test]
fn a_generated_document_gives_back_what_it_was_made_from() {
    let extractor = news();
    let marks = prop::sample::select(vec![
        CURLY,
        STRAIGHT,
        Marks("«", "»"),
        Marks("„", "“"),
        Marks("``", "''"),
    ]);
    holds(200, &(lines(), marks), |(lines, marks)| {
        let text = page(&lines, marks);
        let want: Vec<String> = lines.iter().map(|(line, _)| line.answer()).collect();
        prop_assert_eq!(answer(&extractor.extract(&text)), want, "{}", text);
        Ok(())
    });
}

#[test]
fn straight_and_curly_give_the_same() {
    let extractor = news();
    holds(100, &lines(), |lines| {
        let straighten = |text: String| text.replace('’', "'");
        let curly = page(&lines, CURLY);
        let straight = straighten(page(&lines, STRAIGHT));
        let of_curly = answer(&extractor.extract(&curly)).into_iter();
        let of_curly: Vec<String> = of_curly.map(straighten).collect();
        prop_assert_eq!(of_curly, answer(&extractor.extract(&straight)));
        Ok(())
    });
}

#[test]
fn line_ends_make_no_difference() {
    let extractor = news();
    holds(
        150,
        &prop_oneof![lines().prop_map(|lines| page(&lines, CURLY)), text()],
        |text| {
            let unix = text.replace('\r', "");
            let windows = unix.replace('\n', "\r\n");
            let plain = |found: &Extraction<'_>| -> Vec<String> {
                answer(found)
                    .iter()
                    .map(|line| line.replace('\r', ""))
                    .collect()
            };
            let (of_unix, of_windows) = (extractor.extract(&unix), extractor.extract(&windows));
            prop_assert_eq!(plain(&of_unix), plain(&of_windows));
            Ok(())
        },
    );
}

#[test]
fn a_paragraph_before_shifts_every_span() {
    let extractor = news();
    let before = "The valley has two roads and one bridge.\n\n";
    holds(
        150,
        &prop_oneof![lines().prop_map(|lines| page(&lines, CURLY)), text()],
        |text| {
            // The text begins a paragraph of its own and is no list of lines.
            let text = text.replace(['\n', '\r'], " ");
            let longer = format!("{before}{text}");
            let (short, long) = (extractor.extract(&text), extractor.extract(&longer));
            prop_assert_eq!(answer(&short), answer(&long));
            let starts = |found: &Extraction<'_>| -> Vec<(usize, usize)> {
                let spans = found.quotes().iter().flat_map(|q| found.content(q));
                spans.map(|span| (span.start, span.end)).collect()
            };
            let shifted: Vec<(usize, usize)> = starts(&short)
                .into_iter()
                .map(|(a, b)| (a + before.len(), b + before.len()))
                .collect();
            prop_assert_eq!(shifted, starts(&long));
            Ok(())
        },
    );
}

#[test]
fn chapters_apart_give_the_same_quotes() {
    let extractor = news();
    holds(80, &(lines(), lines()), |(one, two)| {
        let (one, two) = (page(&one, CURLY), page(&two, CURLY));
        let book = format!("{one}Chapter 2\n\n{two}");
        let mut apart = answer(&extractor.extract(&one));
        apart.extend(answer(&extractor.extract(&two)));
        prop_assert_eq!(answer(&extractor.extract(&book)), apart);
        Ok(())
    });
}

#[test]
fn unrelated_paragraphs_change_places_and_nothing_else() {
    let extractor = news();
    holds(
        80,
        &(
            lines(),
            any::<prop::sample::Index>(),
            any::<prop::sample::Index>(),
        ),
        |(lines, a, b)| {
            let (a, b) = (a.index(lines.len()), b.index(lines.len()));
            let mut swapped = lines.clone();
            swapped.swap(a, b);
            let mut want = answer(&extractor.extract(&page(&lines, CURLY)));
            want.swap(a, b);
            prop_assert_eq!(answer(&extractor.extract(&page(&swapped, CURLY))), want);
            Ok(())
        },
    );
}

#[test]
fn a_last_paragraph_changes_nothing_before_it() {
    let extractor = news();
    holds(80, &(lines(), 0..PLAIN.len()), |(lines, last)| {
        let text = page(&lines, CURLY);
        let longer = format!("{text}{}", PLAIN[last]);
        prop_assert_eq!(
            answer(&extractor.extract(&text)),
            answer(&extractor.extract(&longer))
        );
        Ok(())
    });
}

#[test]
fn a_name_changed_throughout_changes_the_speaker_alone() {
    let extractor = news();
    holds(80, &lines(), |lines| {
        let text = page(&lines, CURLY);
        let rename = |text: &str| text.replace("Helen Marsh", "Sarah Bright");
        let want: Vec<String> = answer(&extractor.extract(&text))
            .iter()
            .map(|a| rename(a))
            .collect();
        prop_assert_eq!(answer(&extractor.extract(&rename(&text))), want);
        Ok(())
    });
}

#[test]
fn names_that_no_list_knows_lose_no_quote() {
    let extractor = news();
    holds(80, &lines(), |lines| {
        let text = page(&lines, CURLY);
        let others = [
            "Xelqua Vorrit",
            "Ombriz Tekkel",
            "Yuvanne Quarb",
            "Drosk Zemmit",
            "Plixa Gorvand",
            "Threx Ubbal",
        ];
        let pairs = SPEAKERS.iter().zip(others);
        let made_up = pairs.fold(text.clone(), |text, (name, other)| {
            text.replace(name, other)
        });
        let words = |text: &str| -> Vec<String> {
            let found = extractor.extract(text);
            let quotes = found.quotes().iter();
            quotes
                .map(|q| found.words(q).collect::<Vec<_>>().join(" / "))
                .collect()
        };
        prop_assert_eq!(words(&text), words(&made_up));
        Ok(())
    });
}

/// What is no word has the number of a piece where words have theirs: in a long text that is past every word.
#[test]
fn more_quotes_than_words() {
    let quotes = "“No.” ".repeat(20_000);
    let text = format!("Ann Varga met Bob Varga at the lock. {quotes}\n\nThe gate is shut. “It is.” Varga said so.\n\nIt is “the oldest” said.\n\nHarbour Board Calls New Gate “Sound” And Opens It Again\n");
    for extractor in [news(), with_genre(Genre::Fiction)] {
        assert!(extractor.extract(&text).marked_spans().len() > 20_000);
    }
}

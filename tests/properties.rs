//! What holds for every text. Fixed seeds: a run gives the same answer each time.

use std::fmt::Write as _;

use inquit::{Extraction, Extractor, Genre, Span};
use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};

use super::sound::{marks, sound};

fn runner(cases: u32) -> TestRunner {
    let config = ProptestConfig {
        cases,
        failure_persistence: None,
        max_shrink_iters: 400,
        ..ProptestConfig::default()
    };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
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

/// Pieces that texts of this kind are made of, so that random ones meet the rules and not only the scanner.
fn word() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "“",
        "”",
        "\"",
        "‘",
        "’",
        "'",
        "«",
        "»",
        "„",
        "``",
        "''",
        "「",
        "」",
        "—",
        "–",
        "-",
        ",",
        ".",
        "!",
        "?",
        ":",
        ";",
        "…",
        "(",
        ")",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        "\u{a0}",
        "\u{200b}",
        "\0",
        "é",
        "e\u{301}",
        "🎻",
        "שלום",
        "雨",
        "said",
        "says",
        "asked",
        "told",
        "according to",
        "added",
        "whether",
        "that",
        "he",
        "she",
        "they",
        "who",
        "I",
        "you",
        "Anna",
        "Anna Lind",
        "Mr. Okoro",
        "Dr.",
        "the minister",
        "the company",
        "officials",
        "Osaka",
        "6'2\"",
        "'twas",
        "n't",
        "o'clock",
        "the",
        "a",
        "bridge",
        "was late",
        "and",
        "not",
        "will",
        "on Monday",
        "12",
        "U.S.",
        "<p>",
        "</p>",
        "<i>",
        "</i>",
        "<a href=\"x\">",
        "<br/>",
        "<!--",
        "-->",
        "<q>",
        "[Ann Lee](lee.example)",
        "![",
        "[",
        "](/x)",
        "[[",
        "|",
        "]]",
        "[^1]",
        "<blockquote>",
        "</blockquote>",
        "<cite>",
        "</cite>",
        "<footer>",
        "<ann>",
        "<ann@lee.example>",
        "\n> ",
        "\n> > ",
        "\n>",
        "\n— Ann Lee\n",
        "&quot;",
        "&#8217;",
        "&nbsp;",
        "&ldquo;",
        "â€œ",
        "â€",
        "Ã©",
        "\u{fffd}",
        "\u{93}",
    ])
}

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(
        (word(), prop::sample::select(vec!["", " ", " ", " "])),
        0..60,
    )
    .prop_map(|words| {
        words
            .into_iter()
            .flat_map(|(word, gap)| [word, gap])
            .collect()
    })
}

/// Speeches behind labels, and what can go wrong with them.
fn script() -> impl Strategy<Value = String> {
    let label = prop::sample::select(vec![
        "ANN",
        "BEN",
        "_Cis._",
        "MRS. DAY",
        "Q",
        "A",
        "THE CLERK",
        "Ann",
        "ÉVA",
        "J. B. Éva",
        "<v Ann Lee>",
        "[12:03] <ann> ",
        "",
    ]);
    let mark = prop::sample::select(vec![
        ". ",
        ": ",
        " [_aside_]. ",
        " (off) ",
        "\n",
        ".—",
        ".\u{a0}",
        "",
    ]);
    let end = prop::sample::select(vec!["\n", "\n\n", "\r\n", " ", ""]);
    prop::collection::vec((label, mark, text(), end), 0..16).prop_map(|lines| {
        let lines = lines.into_iter();
        lines
            .map(|(label, mark, said, end)| {
                let said: String = said.chars().take(60).collect();
                format!("{label}{mark}{said}.{end}")
            })
            .collect()
    })
}

/// Lines with numbers before them, as courts print them.
fn numbered() -> impl Strategy<Value = String> {
    prop::collection::vec(text(), 0..20).prop_map(|lines| {
        let lines = lines.into_iter().enumerate();
        lines
            .map(|(number, line)| format!("{}   {line}\n", number + 1))
            .collect()
    })
}

/// A fault of an answer as proptest wants it.
fn failed(fault: String) -> TestCaseError {
    TestCaseError::fail(fault)
}

#[test]
fn any_string_at_all_comes_back_sound() {
    let (news, fiction) = (news(), with_genre(Genre::Fiction));
    runner(400)
        .run(
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
        )
        .unwrap_or_else(|failure| panic!("{failure}"));
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

/// One report: what is said, and the sentence that says it.
#[derive(Debug, Clone)]
struct Line {
    speaker: &'static str,
    cue: &'static str,
    words: Vec<&'static str>,
    place: Place,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Place {
    Before,
    After,
    Inverted,
    Between,
}

/// Open and close, as a page has them.
#[derive(Debug, Clone, Copy)]
struct Marks(&'static str, &'static str);

const CURLY: Marks = Marks("“", "”");
const STRAIGHT: Marks = Marks("\"", "\"");

impl Line {
    fn sentence(&self, Marks(open, close): Marks) -> String {
        let Line { speaker, cue, .. } = self;
        let (first, all) = (self.words[0], self.words.join(" "));
        match self.place {
            Place::Before => format!("{speaker} {cue}, {open}{all}.{close}"),
            Place::After => format!("{open}{all},{close} {speaker} {cue}."),
            Place::Inverted => format!("{open}{all},{close} {cue} {speaker}."),
            Place::Between => {
                let rest = self.words[1..].join(" ");
                format!("{open}{first},{close} {speaker} {cue}, {open}{rest}.{close}")
            }
        }
    }

    fn answer(&self) -> String {
        let all = self.words.join(" ");
        let words = match self.place {
            Place::Before => format!("{all}."),
            Place::After | Place::Inverted => format!("{all},"),
            Place::Between => format!("{}, / {}.", self.words[0], self.words[1..].join(" ")),
        };
        let Line { speaker, cue, .. } = self;
        format!("{words} | Direct | {cue} | {speaker} | {speaker}")
    }
}

fn line() -> impl Strategy<Value = Line> {
    let speaker = prop::sample::select(vec![
        "Helen Marsh",
        "Omar Haddad",
        "Ingrid Solberg",
        "Peter Novak",
        "Lucy Chen",
        "David Mensah",
    ]);
    let cue = prop::sample::select(vec![
        "said",
        "added",
        "replied",
        "insisted",
        "admitted",
        "explained",
    ]);
    let opening = prop::sample::select(vec![
        "The road is closed",
        "Nobody has asked us",
        "It rained all week",
        "We can’t wait any longer",
        "The seeds never came",
    ]);
    let more = prop::sample::select(vec![
        "and we know why",
        "but the work goes on",
        "so the children stay at home",
        "and the bill comes in May",
    ]);
    let place = prop::sample::select(vec![
        Place::Before,
        Place::After,
        Place::Inverted,
        Place::Between,
    ]);
    (speaker, cue, opening, more, place).prop_map(|(speaker, cue, opening, more, place)| Line {
        speaker,
        cue,
        words: vec![opening, more],
        place,
    })
}

const PLAIN: [&str; 4] = [
    "The valley has two roads and one bridge.",
    "Snow fell on the pass from noon until dark.",
    "The market opens at six in the summer months.",
    "Three lorries stood in the lane with their lamps on.",
];

fn lines() -> impl Strategy<Value = Vec<(Line, usize)>> {
    prop::collection::vec((line(), 0..PLAIN.len() * 2), 1..8)
}

fn page(lines: &[(Line, usize)], marks: Marks) -> String {
    let mut text = String::new();
    for (line, plain) in lines {
        let _ = write!(text, "{}\n\n", line.sentence(marks));
        if let Some(plain) = PLAIN.get(*plain) {
            let _ = write!(text, "{plain}\n\n");
        }
    }
    text
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
    runner(200)
        .run(&(lines(), marks), |(lines, marks)| {
            let text = page(&lines, marks);
            let want: Vec<String> = lines.iter().map(|(line, _)| line.answer()).collect();
            prop_assert_eq!(answer(&extractor.extract(&text)), want, "{}", text);
            Ok(())
        })
        .unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn straight_and_curly_give_the_same() {
    let extractor = news();
    runner(100)
        .run(&lines(), |lines| {
            let straighten = |text: String| text.replace('’', "'");
            let curly = page(&lines, CURLY);
            let straight = straighten(page(&lines, STRAIGHT));
            let of_curly = answer(&extractor.extract(&curly)).into_iter();
            let of_curly: Vec<String> = of_curly.map(straighten).collect();
            prop_assert_eq!(of_curly, answer(&extractor.extract(&straight)));
            Ok(())
        })
        .unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn line_ends_make_no_difference() {
    let extractor = news();
    runner(150)
        .run(
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
        )
        .unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn a_paragraph_before_shifts_every_span() {
    let extractor = news();
    let before = "The valley has two roads and one bridge.\n\n";
    runner(150)
        .run(
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
        )
        .unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn chapters_apart_give_the_same_quotes() {
    let extractor = news();
    runner(80)
        .run(&(lines(), lines()), |(one, two)| {
            let (one, two) = (page(&one, CURLY), page(&two, CURLY));
            let book = format!("{one}Chapter 2\n\n{two}");
            let mut apart = answer(&extractor.extract(&one));
            apart.extend(answer(&extractor.extract(&two)));
            prop_assert_eq!(answer(&extractor.extract(&book)), apart);
            Ok(())
        })
        .unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn unrelated_paragraphs_change_places_and_nothing_else() {
    let extractor = news();
    runner(80)
        .run(
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
        )
        .unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn a_last_paragraph_changes_nothing_before_it() {
    let extractor = news();
    runner(80)
        .run(&(lines(), 0..PLAIN.len()), |(lines, last)| {
            let text = page(&lines, CURLY);
            let longer = format!("{text}{}", PLAIN[last]);
            prop_assert_eq!(
                answer(&extractor.extract(&text)),
                answer(&extractor.extract(&longer))
            );
            Ok(())
        })
        .unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn a_name_changed_throughout_changes_the_speaker_alone() {
    let extractor = news();
    runner(80)
        .run(&lines(), |lines| {
            let text = page(&lines, CURLY);
            let rename = |text: &str| text.replace("Helen Marsh", "Sarah Bright");
            let want: Vec<String> = answer(&extractor.extract(&text))
                .iter()
                .map(|a| rename(a))
                .collect();
            prop_assert_eq!(answer(&extractor.extract(&rename(&text))), want);
            Ok(())
        })
        .unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn names_that_no_list_knows_lose_no_quote() {
    let extractor = news();
    runner(80)
        .run(&lines(), |lines| {
            let text = page(&lines, CURLY);
            let made_up = [
                "Helen Marsh",
                "Omar Haddad",
                "Ingrid Solberg",
                "Peter Novak",
                "Lucy Chen",
                "David Mensah",
            ]
            .iter()
            .zip([
                "Xelqua Vorrit",
                "Ombriz Tekkel",
                "Yuvanne Quarb",
                "Drosk Zemmit",
                "Plixa Gorvand",
                "Threx Ubbal",
            ])
            .fold(text.clone(), |text, (name, other)| {
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
        })
        .unwrap_or_else(|failure| panic!("{failure}"));
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

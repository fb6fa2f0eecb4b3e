//! Documents that are read in parts, and paragraphs so long that they are not divided: there the stages let each long list go as soon
//! as it is done with, and nobody may ask for it afterwards.

use inquit::{Extractor, Genre, MarkedSpan, Span};

use crate::sound::sound;
use crate::texts;

/// Megabytes of the documents. An unoptimised build reads about one a second.
const SIZES: &[usize] = if cfg!(debug_assertions) {
    &[5]
} else {
    &[5, 9]
};
/// The same of those that are read one after the other.
const LAST: usize = if cfg!(debug_assertions) { 1 } else { 5 };
const MEGABYTE: usize = 1 << 20;

/// The texts of a folder of the sample corpus, one behind the other.
fn corpus(folder: &str) -> String {
    let texts = texts::of(folder).into_iter();
    texts.map(|(_, text)| text + "\n\n").collect()
}

fn moved(mark: &MarkedSpan, by: usize) -> (Span, Span, u8) {
    let moved = |span: Span| Span::new(span.start + by, span.end + by);
    (moved(mark.outer), moved(mark.inner), mark.depth)
}

/// Spans are sound, those between marks are the same in every copy of the folder, and what comes after is read as before.
fn reads(folder: &str, genre: Genre) {
    let unit = corpus(folder);
    let extractor = Extractor::builder().genre(genre).build();
    let extractor = extractor.expect("settings without words");
    let short = format!("{:?}", extractor.extract(&unit));
    let marks: Vec<_> = inquit::scan(&unit).collect();
    assert!(marks.len() > 100);
    for size in SIZES {
        let copies = (size * MEGABYTE).div_ceil(unit.len());
        let text = unit.repeat(copies);
        let found = extractor.extract(&text);
        if let Err(fault) = sound(&found) {
            panic!("{folder}, {size} MB: {fault}");
        }
        let expected = (0..copies).flat_map(|copy| marks.iter().map(move |mark| (mark, copy)));
        let expected = expected.map(|(mark, copy)| moved(mark, copy * unit.len()));
        let marked = found.marked_spans().iter().map(|mark| moved(&mark, 0));
        assert!(
            marked.eq(expected),
            "{folder}, {size} MB: other marks in a copy"
        );
        let spoken = found
            .quotes()
            .iter()
            .filter(|quote| quote.speaker.is_some());
        assert!(
            spoken.count() > 50 * copies,
            "{folder}, {size} MB: hardly anybody speaks"
        );
        assert_eq!(
            format!("{:?}", extractor.extract(&unit)),
            short,
            "{folder}, after {size} MB"
        );
    }
}

#[test]
fn news() {
    reads("news", Genre::News);
}

#[test]
fn fiction() {
    reads("fiction", Genre::Fiction);
}

/// A report that is told from a story by itself, in the memory that a story has left.
#[test]
fn one_after_the_other() {
    let extractor = Extractor::new();
    for folder in ["fiction", "news", "fiction"] {
        let unit = corpus(folder);
        let text = unit.repeat((LAST * MEGABYTE).div_ceil(unit.len()));
        let long = extractor.extract(&text);
        assert!(sound(&long).is_ok());
        assert!(long.quotes().len() > LAST * 1000);
    }
}

/// The corpus until it is longer than a part, and a last piece behind it.
fn followed_by(folder: &str, last: &str) -> String {
    let unit = corpus(folder);
    unit.repeat((4 * MEGABYTE).div_ceil(unit.len())) + last
}

const LAST_PIECE: &str = "“It floats,” said Wilhelmina Tarrow, and she laughed.\n\n“It sank,” said Osbert Quayle. “It sank twice.”\n";

/// Places and numbers are those of the whole, and whoever spoke long before is the same speaker.
#[test]
fn what_the_second_part_says() {
    let text = followed_by("news", &LAST_PIECE.repeat(2));
    let text = LAST_PIECE.to_owned() + "\n" + &text;
    let found = inquit::extract(&text);
    let names = |name: &str| {
        let of = found
            .speakers()
            .iter()
            .filter(|speaker| speaker.name == name);
        of.count()
    };
    assert_eq!(names("Wilhelmina Tarrow"), 1);
    assert_eq!(names("Osbert Quayle"), 1);
    let last = found.quotes().last().expect("a quote");
    let words: Vec<&str> = found.words(last).collect();
    assert_eq!(words, ["It sank,", "It sank twice."]);
    let speaker = found.speaker_of(last).expect("a speaker");
    assert_eq!(speaker.name, "Osbert Quayle");
    assert_eq!(speaker.mentions().len(), 3);
}

/// Why a quote of the second part has its speaker: with its place and its number in the whole.
#[test]
fn why_the_second_part_says_it() {
    let text = followed_by("news", LAST_PIECE);
    let found = inquit::extract(&text);
    let last = found.quotes().last().expect("a quote");
    let content = found.content(last).to_vec();
    let place = content[0];
    let why = Extractor::new().explain(&text, place);
    assert_eq!(why.len(), 1);
    assert_eq!(why[0].quote, Some(last));
    assert_eq!(why[0].content, content);
    assert_eq!(why[0].speaker.as_deref(), Some("Osbert Quayle"));
    assert!(why[0]
        .readings
        .iter()
        .any(|reading| Some(reading.cue) == last.cue));
}

/// A paragraph is never divided, however long.
#[test]
fn one_paragraph() {
    let unit = corpus("news").replace(['\r', '\n'], " ");
    let text = unit.repeat((5 * MEGABYTE).div_ceil(unit.len()));
    let found = inquit::extract(&text);
    assert!(sound(&found).is_ok());
    assert!(found.quotes().len() > 10_000);
}

/// The speaker and the words of the last quote.
fn last_of(text: &str) -> (String, Vec<String>) {
    let found = inquit::extract(text);
    if let Err(fault) = sound(&found) {
        panic!("{fault}");
    }
    let last = found.quotes().last().expect("a quote");
    let speaker = found
        .speaker_of(last)
        .map(|speaker| speaker.name.to_string());
    let words = found.words(last).map(str::to_owned).collect();
    (speaker.unwrap_or_default(), words)
}

/// What [`LAST_PIECE`] ends with.
fn last_piece() -> (String, Vec<String>) {
    let words = ["It sank,", "It sank twice."].map(str::to_owned);
    ("Osbert Quayle".to_owned(), words.to_vec())
}

/// The corpus with tags around each paragraph, whose lines end with `end`.
fn tagged(end: &str) -> String {
    let text = followed_by("news", LAST_PIECE);
    let paragraphs = text.split("\n\n").map(|paragraph| {
        let words = paragraph.replace('\n', end);
        format!("<p class=\"body\">{words}</p>{end}")
    });
    paragraphs.collect()
}

/// Tags are taken out part by part: between lines, and between paragraphs where there is one line.
#[test]
fn tags_in_every_part() {
    for text in [tagged("\n"), tagged(" ")] {
        assert_eq!(last_of(&text), last_piece());
        let found = inquit::extract(&text);
        let words = found.quotes().iter().flat_map(|quote| found.words(quote));
        // What is said over two paragraphs has the tags between them in it.
        let (mut clean, mut all) = (0, 0);
        for words in words {
            all += 1;
            clean += usize::from(!words.contains('<'));
        }
        assert!(all > 10_000 && clean * 100 > all * 95, "{clean} of {all}");
    }
}

/// What explains a quote of a part with tags has its place in the whole.
#[test]
fn why_behind_many_tags() {
    let text = tagged("\n");
    let found = inquit::extract(&text);
    let last = found.quotes().last().expect("a quote");
    let content = found.content(last).to_vec();
    let why = Extractor::new().explain(&text, content[0]);
    assert_eq!(why.len(), 1);
    assert_eq!(why[0].quote, Some(last));
    assert_eq!(why[0].content, content);
    assert_eq!(why[0].speaker.as_deref(), Some("Osbert Quayle"));
}

/// Nothing of an element that nobody sees is read, though parts would end within it.
#[test]
fn hidden_where_a_part_ends() {
    let hidden = "“No,” said Hidden Harry.\n".repeat(3 * MEGABYTE / 20);
    for (open, close) in [
        ("<script>", "</script>"),
        ("<!--", "-->"),
        ("<style>", "</style>"),
    ] {
        let text = followed_by("news", &format!("{open}\n{hidden}{close}\n\n{LAST_PIECE}"));
        assert_eq!(last_of(&text), last_piece(), "{open}");
        let found = inquit::extract(&text);
        let seen = found
            .speakers()
            .iter()
            .any(|one| one.name.contains("Harry"));
        assert!(!seen, "{open}");
    }
}

/// A block that a part ends within is a quotation in both.
#[test]
fn set_off_where_a_part_ends() {
    const SAID: &str = "stones of the quay";
    let lines = format!("the water was grey and the rain came down on the {SAID}\n").repeat(9_000);
    let element = format!("Ada Moss wrote:\n\n<blockquote>\n{lines}</blockquote>\n\n");
    let signs = lines.trim_end().replace('\n', "\n> ");
    let signs = format!("Ada Moss wrote:\n\n> {signs}\n\n");
    for block in [element, signs] {
        let blocks = 5 * MEGABYTE / block.len();
        let text = block.repeat(blocks) + LAST_PIECE;
        assert_eq!(last_of(&text), last_piece());
        let found = inquit::extract(&text);
        let words = found.quotes().iter().flat_map(|quote| found.words(quote));
        let said: usize = words.map(|words| words.matches(SAID).count()).sum();
        assert_eq!(said, 9_000 * blocks);
        assert!(
            found.quotes().len() > blocks + 3,
            "parts end in some blocks"
        );
    }
}

/// Head and foot of Project Gutenberg, and numbers before lines, in texts that are read in parts.
#[test]
fn frames_and_numbers_of_a_long_text() {
    let said = "“No,” said Hidden Harry.\n\n";
    let book = followed_by("fiction", LAST_PIECE);
    let framed = format!(
        "{said}*** START OF THE PROJECT GUTENBERG EBOOK QUAYS ***\n\n{book}\n*** END OF THE PROJECT GUTENBERG EBOOK QUAYS ***\n\n{said}"
    );
    assert_eq!(last_of(&framed), last_piece());
    let numbered = |(at, line): (usize, &str)| format!("{:>3}  {line}\n", at % 25 + 1);
    let transcript: String = book.lines().enumerate().map(numbered).collect();
    assert_eq!(last_of(&transcript), last_piece());
}

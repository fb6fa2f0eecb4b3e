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

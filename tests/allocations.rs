//! How often one extraction asks for memory: as often as there are quotes and names, never as often as there are words. And how
//! much it has at once.

use std::hint::black_box;

use allocation_counter::measure;
use inquit::{Extractor, Genre};

/// Allocations of one document, whatever is in it.
const BASE: u64 = 150;
/// For each quote, the growth of buffers included.
const PER_QUOTE: u64 = 5;
/// For each person: the forms of the name, where they stand, aliases.
const PER_PERSON: u64 = 70;
/// For buffers that grow with the text: some doublings.
const GROWTH: u64 = 120;
/// For each paragraph of many sentences, in dialogue: lists of more than four sentences.
const PER_PARAGRAPH: u64 = 4;

/// Bytes that a text that is read in one needs at once beside itself, for each of its own.
const PEAK: [(Genre, u64); 2] = [(Genre::News, 12), (Genre::Fiction, 15)];
/// The same of a text that is read in parts, in hundredths: what one part needs, and an answer.
const LONG: u64 = 250;
/// The same where it has tags: a part is read from a copy without them.
const LONG_WITH_TAGS: u64 = 300;
/// The same of what comes behind its first half: hardly more than its answer.
const FURTHER: u64 = 100;

const NAMES: [&str; 8] = [
    "Ada Moss",
    "Ben Hale",
    "Cora Finch",
    "Dan Reed",
    "Eva Stone",
    "Frank Low",
    "Gina Park",
    "Hugo Lane",
];

/// Paragraphs with one tagged quote each, and `padding` sentences of plain narration after it.
fn text(paragraphs: usize, padding: usize) -> String {
    let mut text = String::new();
    for at in 0..paragraphs {
        let name = NAMES[at % NAMES.len()];
        text.push_str(&format!(
            "“The boats come in at four,” said {name}. “The wind has turned.”"
        ));
        for _ in 0..padding {
            text.push_str(" The water was grey and the rain came down on the stones of the quay.");
        }
        text.push_str("\n\n");
    }
    text
}

/// Allocations of one extraction, after the lexicon has been read.
fn allocations(genre: Genre, text: &str) -> u64 {
    let extractor = Extractor::builder().genre(genre).build().unwrap();
    black_box(extractor.extract(text));
    measure(|| {
        black_box(extractor.extract(text));
    })
    .count_total
}

#[test]
fn words_allocate_nothing() {
    for genre in [Genre::News, Genre::Fiction] {
        const PARAGRAPHS: usize = 40;
        let (short, long) = (text(PARAGRAPHS, 1), text(PARAGRAPHS, 40));
        assert!(long.len() > 8 * short.len());
        let (few, many) = (allocations(genre, &short), allocations(genre, &long));
        assert!(
            many <= few + GROWTH + PER_PARAGRAPH * PARAGRAPHS as u64,
            "{genre:?}: {few} allocations for {} bytes, {many} for {}",
            short.len(),
            long.len()
        );
    }
}

#[test]
fn quotes_and_names_allocate_a_few_times_each() {
    for genre in [Genre::News, Genre::Fiction] {
        for paragraphs in [0, 10, 100, 1000] {
            let quotes = paragraphs as u64 * 2;
            let count = allocations(genre, &text(paragraphs, 2));
            let people = paragraphs.min(NAMES.len()) as u64;
            assert!(
                count <= BASE + PER_QUOTE * quotes + PER_PERSON * people,
                "{genre:?}: {count} allocations for {quotes} quotes of {people} people"
            );
        }
    }
}

#[test]
fn what_an_extractor_keeps_does_not_grow() {
    for genre in [Genre::News, Genre::Fiction] {
        let text = text(100, 3);
        let extractor = Extractor::builder().genre(genre).build().unwrap();
        black_box(extractor.extract(&text));
        let call = || {
            measure(|| {
                black_box(extractor.extract(&text));
            })
        };
        let first = call();
        for _ in 0..20 {
            call();
        }
        let later = call();
        assert_eq!(first.count_total, later.count_total, "{genre:?}");
        assert_eq!(later.count_current, 0, "{genre:?}: more memory is kept");
    }
}

/// Bytes that are there at once while a text is read.
fn peak(genre: Genre, text: &str) -> u64 {
    let extractor = Extractor::builder().genre(genre).build().unwrap();
    black_box(extractor.extract("“Yes,” said Ada."));
    measure(|| {
        black_box(extractor.extract(text));
    })
    .bytes_max
}

#[test]
fn a_text_that_is_read_in_one_needs_so_many_times_its_size() {
    let text = text(19_500, 2);
    assert!((4_000_000..4 << 20).contains(&text.len()));
    for (genre, most) in PEAK {
        let (peak, bytes) = (peak(genre, &text), text.len() as u64);
        assert!(
            peak <= most * bytes,
            "{genre:?}: {peak} bytes at once for a text of {bytes}"
        );
    }
}

#[test]
fn a_long_text_needs_little_more_than_its_answer() {
    needs_at_most(LONG, &text(21_000, 2), &text(42_000, 2));
}

#[test]
fn so_does_a_long_text_with_tags() {
    let tagged = |paragraphs: usize| text(paragraphs, 2).replace("The wind", "<i>The</i> wind");
    needs_at_most(LONG_WITH_TAGS, &tagged(21_000), &tagged(42_000));
}

/// Of a long text and one of twice its length.
fn needs_at_most(most: u64, half: &str, whole: &str) {
    assert!(half.len() > 4 << 20);
    for genre in [Genre::News, Genre::Fiction] {
        let bytes = half.len() as u64;
        let (once, twice) = (peak(genre, half), peak(genre, whole));
        assert!(
            100 * once <= most * bytes,
            "{genre:?}: {once} bytes at once for a text of {bytes}"
        );
        assert!(
            100 * twice <= 100 * once + FURTHER * bytes,
            "{genre:?}: {} bytes more at once for {bytes} more",
            twice - once
        );
    }
}

//! What must not change when a text does: the texts of the sample corpus, cut, joined, prefixed, retyped and renamed.
//!
//! What is compared is said with each: a change far off may change who is taken to speak an untagged line, for a whole dialogue
//! is decided at once, but never which words are quoted.

use inquit::{Extraction, Extractor, Family, Genre, MarkedSpan};

use crate::texts;

/// A text of the corpus and how it is read.
struct Sample {
    id: String,
    text: String,
    genre: Genre,
}

fn samples() -> Vec<Sample> {
    let folders = [("news", Genre::News), ("fiction", Genre::Fiction)].into_iter();
    let samples = folders.flat_map(|(folder, genre)| {
        let texts = texts::of(folder).into_iter();
        texts.map(move |(id, text)| Sample { id, text, genre })
    });
    let all: Vec<Sample> = samples.collect();
    assert!(all.len() > 60, "only {} texts of the corpus", all.len());
    all
}

fn extractor(genre: Genre) -> Extractor {
    let built = Extractor::builder().genre(genre).build();
    built.expect("settings without words")
}

/// The words of each quote, in order.
fn words(found: &Extraction<'_>) -> Vec<String> {
    let quotes = found.quotes().iter();
    quotes
        .map(|quote| found.words(quote).collect::<Vec<_>>().join(" / "))
        .collect()
}

/// All that is answered, with offsets counted from `from`.
fn answers(found: &Extraction<'_>, from: usize) -> Vec<String> {
    let shift = |span: inquit::Span| (span.start.wrapping_sub(from), span.end.wrapping_sub(from));
    found
        .quotes()
        .iter()
        .map(|quote| {
            let content: Vec<_> = found.content(quote).iter().map(shift).collect();
            format!(
                "{content:?} {:?} {:?} {:?} {:?} {:?}",
                quote.kind,
                quote.cue.map(shift),
                quote.source.map(shift),
                found.speaker_of(quote).map(|speaker| &speaker.name),
                quote.rule,
            )
        })
        .collect()
}

/// Runs `differs` on every sample and reports all those for which it gives a difference.
fn for_all(differs: impl Fn(&Sample, &Extractor) -> Option<String>) {
    let faults: Vec<String> = samples()
        .iter()
        .filter_map(|sample| {
            let fault = differs(sample, &extractor(sample.genre))?;
            Some(format!("{}: {fault}", sample.id))
        })
        .collect();
    assert!(
        faults.is_empty(),
        "{} texts\n{}",
        faults.len(),
        faults.join("\n")
    );
}

/// The first difference of two lists.
fn difference(left: &[String], right: &[String]) -> Option<String> {
    let longest = left.len().max(right.len());
    let at = (0..longest).find(|at| left.get(*at) != right.get(*at))?;
    Some(format!(
        "quote {at}: {:?} and {:?}",
        left.get(at),
        right.get(at)
    ))
}

const UNRELATED: &str = "The valley has two roads and one bridge.";

#[test]
fn a_first_paragraph_shifts_every_answer() {
    for_all(|sample, extractor| {
        let longer = format!("{UNRELATED}\n\n{}", sample.text);
        let plain = answers(&extractor.extract(&sample.text), 0);
        let shifted = answers(
            &extractor.extract(&longer),
            longer.len() - sample.text.len(),
        );
        difference(&plain, &shifted)
    });
}

#[test]
fn a_last_paragraph_changes_no_answer() {
    for_all(|sample, extractor| {
        let longer = format!("{}\n\n{UNRELATED}\n", sample.text.trim_end());
        let plain = answers(&extractor.extract(&sample.text), 0);
        difference(&plain, &answers(&extractor.extract(&longer), 0))
    });
}

#[test]
fn line_ends_make_no_difference() {
    for_all(|sample, extractor| {
        let unix = sample.text.replace('\r', "");
        let windows = unix.replace('\n', "\r\n");
        let of_windows = words(&extractor.extract(&windows));
        let of_windows: Vec<String> = of_windows.iter().map(|w| w.replace('\r', "")).collect();
        difference(&words(&extractor.extract(&unix)), &of_windows)
    });
}

/// Whether single marks hold the dialogue.
fn british(text: &str) -> bool {
    let opens =
        |mark: &str, spaced: &str| text.matches(mark).count() + text.matches(spaced).count();
    opens("‘", " '") > opens("“", " \"")
}

/// Whether lines are wrapped by hand: some line goes on in the next with a small letter.
fn wrapped(text: &str) -> bool {
    let lines: Vec<&str> = text.lines().collect();
    let goes_on = |pair: &[&str]| !pair[0].is_empty() && pair[1].starts_with(char::is_lowercase);
    lines.windows(2).any(goes_on)
}

/// Straight marks tell less than curly ones: a single one is an apostrophe too, and a mark inside a pair of the same kind is no
/// second pair. So texts that quote with double marks, and with single ones inside these, are compared.
#[test]
fn straight_marks_give_the_same_quotes() {
    for_all(|sample, extractor| {
        let found = extractor.extract(&sample.text);
        let nested = |mark: MarkedSpan| mark.depth > 0 && mark.family == Family::CurlyDouble;
        if british(&sample.text) || found.marked_spans().iter().any(nested) {
            return None;
        }
        let straight = |text: &str| {
            let text = text.replace(['“', '”', '„'], "\"");
            text.replace(['‘', '’', '‚'], "'")
        };
        let curly: Vec<String> = words(&found).iter().map(|w| straight(w)).collect();
        let of_straight = straight(&sample.text);
        difference(&curly, &words(&extractor.extract(&of_straight)))
    });
}

/// A document apart has fewer witnesses for its habits (how its dialogue is marked, who its people are), so texts of one genre are
/// joined and the words are compared, not the speakers.
#[test]
fn chapters_apart_give_the_same_quotes() {
    let all = samples();
    let mut faults = Vec::new();
    for pair in all.windows(2).filter(|pair| pair[0].genre == pair[1].genre) {
        // How a document marks its dialogue and breaks its lines is read from the whole of it, and a book does both in one way.
        let habits = |sample: &Sample| (british(&sample.text), wrapped(&sample.text));
        if habits(&pair[0]) != habits(&pair[1]) {
            continue;
        }
        let extractor = extractor(pair[0].genre);
        let (one, two) = (pair[0].text.trim_end(), pair[1].text.trim_end());
        let book = format!("{one}\n\n\nCHAPTER II\n\n\n{two}\n");
        let mut apart = words(&extractor.extract(one));
        apart.extend(words(&extractor.extract(two)));
        if let Some(fault) = difference(&apart, &words(&extractor.extract(&book))) {
            faults.push(format!("{} + {}: {fault}", pair[0].id, pair[1].id));
        }
    }
    assert!(
        faults.is_empty(),
        "{} pairs\n{}",
        faults.len(),
        faults.join("\n")
    );
}

/// The speaker named most often, if the name is one that can be replaced without touching other words.
fn heard_most(found: &Extraction<'_>) -> Option<String> {
    let text = found.text();
    let spoken = |name: &str| {
        let quotes = found.quotes().iter();
        quotes
            .filter(|quote| found.speaker_of(quote).is_some_and(|s| s.name == name))
            .count()
    };
    let names = found.speakers().iter().map(|speaker| speaker.name.as_ref());
    let words = names.flat_map(|name| name.split_whitespace().last().map(|last| (name, last)));
    let whole = |word: &str| {
        let bounded = |at: usize| {
            let (before, after) = (&text[..at], &text[at + word.len()..]);
            !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric)
        };
        word.len() > 3
            && word.chars().all(char::is_alphabetic)
            && word.starts_with(char::is_uppercase)
            && text.match_indices(word).all(|(at, _)| bounded(at))
    };
    words
        .filter(|(_, last)| whole(last))
        .max_by_key(|(name, _)| (spoken(name), *name))
        .map(|(_, last)| last.to_owned())
}

/// Which words are quoted does not hang on what a person is called.
#[test]
fn a_name_changed_throughout_loses_no_quote() {
    for_all(|sample, extractor| {
        let found = extractor.extract(&sample.text);
        let name = heard_most(&found)?;
        // The label of a play stays in capitals.
        let shouted = name.chars().all(char::is_uppercase);
        let new = if shouted { "QUARNBY" } else { "Quarnby" };
        let rename = |text: &str| text.replace(&name, new);
        let renamed = rename(&sample.text);
        let want: Vec<String> = words(&found).iter().map(|w| rename(w)).collect();
        difference(&want, &words(&extractor.extract(&renamed)))
            .map(|fault| format!("{name} renamed: {fault}"))
    });
}

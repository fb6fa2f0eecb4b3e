//! The bodies of the fuzz targets (see `fuzz/`): any bytes go in, and what comes out must be sound. `fuzzed.rs` runs them too, so
//! that they are tested where cargo-fuzz is not.

use inquit::{
    Character, Extraction, Extractor, Families, Family, Gender, Genre, QuoteKind, ReportKind,
};

use super::sound::{marks, sound};

/// What is read of a text is all that the answer says.
fn signature(found: &Extraction<'_>) -> String {
    format!(
        "{:?} {:?} {:?}",
        found.quotes(),
        found.speakers(),
        found.marked_spans()
    )
}

fn check(found: &Extraction<'_>) {
    sound(found).unwrap_or_else(|fault| panic!("{fault}\n{:?}", found.text()));
}

/// The scanner: sound stretches, the same ones as those of the whole extraction, and the same ones twice.
pub fn scanner(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let found: Vec<_> = inquit::scan(&text).collect();
    marks(&text, &found).unwrap_or_else(|fault| panic!("{fault}\n{text:?}"));
    assert_eq!(found, inquit::scan(&text).collect::<Vec<_>>());
    let verbatim = Extractor::builder().markup(false);
    let verbatim = verbatim.build().expect("settings without words");
    let whole = verbatim.extract(&text);
    let spans = |mark: inquit::MarkedSpan| (mark.outer, mark.inner, mark.depth, mark.closed);
    assert!(
        found
            .into_iter()
            .map(spans)
            .eq(whole.marked_spans().iter().map(spans)),
        "scan and extract differ on {text:?}"
    );
}

/// Whole extraction: the first eight bytes choose the settings, the rest is the text.
pub fn extraction(data: &[u8]) {
    let (head, rest) = data.split_at(data.len().min(8));
    let mut options = [0; 8];
    options[..head.len()].copy_from_slice(head);
    let text = String::from_utf8_lossy(rest);
    let Some(extractor) = extractor(&options, &text) else {
        return;
    };
    let found = extractor.extract(&text);
    check(&found);
    assert_eq!(signature(&found), signature(&extractor.extract(&text)));
}

/// Settings drawn from eight bytes; names are taken from the text itself.
fn extractor(options: &[u8; 8], text: &str) -> Option<Extractor> {
    let genre = [Genre::Detect, Genre::News, Genre::Fiction][usize::from(options[0] % 3)];
    let bits = u16::from_le_bytes([options[1], options[2]]);
    let families = Family::ALL
        .into_iter()
        .enumerate()
        .filter(|(at, _)| bits >> at & 1 == 0)
        .map(|(_, family)| family);
    let kinds = [QuoteKind::Direct, QuoteKind::Mixed, QuoteKind::Indirect];
    let kinds = kinds
        .into_iter()
        .enumerate()
        .filter(|(at, _)| options[3] >> at & 1 == 0)
        .map(|(_, kind)| kind);
    let reports = [
        ReportKind::Speech,
        ReportKind::Writing,
        ReportKind::Thought,
        ReportKind::Attitude,
    ];
    let rule = (options[4] & 1 == 1).then(|| {
        let rules = inquit::rules();
        rules[usize::from(options[5]) % rules.len()].id.to_string()
    });
    let mut builder = Extractor::builder()
        .genre(genre)
        .families(families.collect::<Families>())
        .kinds(kinds)
        .min_confidence(f32::from(options[6]) / 255.0)
        .without_rules(rule)
        .characters(characters(options[7], text));
    if options[4] & 2 != 0 {
        builder = builder.reports(reports);
    }
    if options[4] & 4 != 0 {
        builder = builder.skip_paragraphs(["^[A-Z ]+$"]);
    }
    builder.build().ok()
}

/// The capitalised words of a text, every second of them with its neighbour as an alias.
fn characters(options: u8, text: &str) -> Vec<Character> {
    if options & 1 == 0 {
        return Vec::new();
    }
    let names = text.split_whitespace();
    let names = names.filter(|word| word.starts_with(char::is_uppercase));
    let names: Vec<&str> = names.take(usize::from(options >> 2)).collect();
    names
        .chunks(2)
        .map(|pair| Character {
            name: pair[0].to_owned(),
            aliases: pair[1..].iter().map(|alias| (*alias).to_owned()).collect(),
            gender: [Gender::Female, Gender::Male][usize::from(options >> 1 & 1)],
        })
        .collect()
}

/// A text that meets most of the lexicon's sections.
const PROBE: &str = "“It is late,” said Mrs. Anna Lind, the mayor of Osaka. She told Reuters that officials would not come on Monday.\n\n“'Twas he,” he added. According to Dr. J. R. Okoro, 'the old bridge' was not closed.";

/// Words that a user adds: lines of a list of cues, titles, abbreviations and names. What is refused is refused with a reason.
pub fn added_words(data: &[u8]) {
    let file = String::from_utf8_lossy(data);
    let lines = || file.lines().map(str::to_owned);
    let built = Extractor::builder()
        .cue_verbs(lines())
        .titles(lines().map(|line| (line, Gender::Unknown)))
        .abbreviations(lines())
        .given_names(lines().map(|line| (line, Gender::Female)))
        .build();
    match built {
        Ok(extractor) => check(&extractor.extract(PROBE)),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

/// A whole lexicon file: refused with its line and a reason, or good enough to read with.
pub fn lexicon(data: &[u8]) {
    added_words(data);
    let file = String::from_utf8_lossy(data);
    match inquit::stages::with_lexicon(&file) {
        Ok(extractor) => check(&extractor.extract(PROBE)),
        Err((line, problem)) => {
            assert!((1..=file.lines().count()).contains(&line) && !problem.is_empty());
        }
    }
}

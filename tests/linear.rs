//! Time grows with the text and not faster, whatever the text.
//!
//! Each kind of text is read at n, 2n, 4n and 8n bytes. The processor's time is counted and not the clock's, and of several runs
//! the quickest counts, for a busy machine only adds. Eight times the text may take twenty times the time: work that is square
//! in the length takes sixty-four.

use std::time::Duration;

use cpu_time::ThreadTime;
use inquit::{Character, Extractor, Genre, Offsets};

/// Bytes of the shortest text. An unoptimised build reads about a megabyte a second.
const SHORTEST: usize = if cfg!(debug_assertions) {
    16 << 10
} else {
    128 << 10
};
/// The same of the texts that an optimised build reads up to ten megabytes of, and ten million paragraphs.
const SHORTEST_LONG: usize = if cfg!(debug_assertions) {
    SHORTEST
} else {
    1250 << 10
};
const SIZES: [usize; 4] = [1, 2, 4, 8];
/// Runs of which the quickest counts.
const RUNS: usize = 2;
/// A text is at fault when it is too slow in each of them.
const TRIES: usize = 3;
/// The most that eight times the text may take, in times of the shortest.
const MOST: f64 = 20.0;
/// Below this a clock tells little.
const LEAST: Duration = Duration::from_micros(400);

fn time(extractor: &Extractor, text: &str) -> Duration {
    let run = |_| {
        let start = ThreadTime::now();
        let found = extractor.extract(text);
        let time = start.elapsed();
        assert!(found.text().len() == text.len());
        time
    };
    (0..RUNS).map(run).min().unwrap_or_default()
}

fn scan_time(text: &str) -> Duration {
    let run = |_| {
        let start = ThreadTime::now();
        let found = inquit::scan(text).len();
        let time = start.elapsed();
        assert!(found <= text.len());
        time
    };
    (0..RUNS).map(run).min().unwrap_or_default()
}

/// Fails when the last of the sizes takes clearly more than its share, three times over.
fn linear(name: &str, shortest: usize, make: impl Fn(usize) -> String) {
    grows(&format!("{name}, scan"), shortest, &make, scan_time);
    for genre in [Genre::News, Genre::Fiction] {
        let extractor = Extractor::builder().genre(genre).build();
        let extractor = extractor.expect("settings without words");
        grows(&format!("{name}, {genre:?}"), shortest, &make, |text| {
            time(&extractor, text)
        });
    }
}

fn grows(
    name: &str,
    shortest: usize,
    make: &impl Fn(usize) -> String,
    time: impl Fn(&str) -> Duration,
) {
    let mut problem = String::new();
    for _ in 0..TRIES {
        let mut times = Vec::new();
        for size in SIZES {
            let text = make(shortest * size);
            assert!(
                text.len() >= shortest * size,
                "{name}: the text is too short"
            );
            times.push(time(&text).max(LEAST));
        }
        let growth = times[3].as_secs_f64() / times[0].as_secs_f64();
        if growth <= MOST {
            return;
        }
        problem =
            format!("{name}: eight times the text takes {growth:.0} times as long: {times:?}");
    }
    panic!("{problem}");
}

fn repeated(unit: &str) -> impl Fn(usize) -> String + '_ {
    move |bytes| unit.repeat(bytes / unit.len() + 1)
}

/// A name for each number: letters alone, first one large.
fn name(mut number: usize) -> String {
    let mut name = String::from("K");
    loop {
        name.push(char::from(b'a' + (number % 26) as u8));
        number /= 26;
        if number == 0 {
            return name + "or";
        }
    }
}

macro_rules! linear {
    ($shortest:expr; $($test:ident: $make:expr;)*) => {
        $(#[test]
        fn $test() {
            linear(stringify!($test), $shortest, $make);
        })*
    };
}

linear! {
    SHORTEST_LONG;
    one_word: repeated("a");
    one_paragraph: repeated("the gate was shut and the lamp was out ");
    letters_for_paragraphs: |letters| "a\n".repeat(letters);
}

linear! {
    SHORTEST;
    men_who_wear_men: repeated("a man wearing a man dressed as ");
    men_who_wear_men_and_speak: repeated("a man wearing a man dressed as a man said ");
    people_called_something: repeated("a dog called Called Named Called ");
    days_and_days: repeated("On Monday morning Sunday Monday said ");
    letters_of_councils_which_said: repeated("a letter of a council of a letter, which said ");
    labels_with_times: repeated("[00:01:02] Lee (a) (b) (c): Well.\n");
    dates_and_dates: repeated("1/1/2024, 10:10 - 1/1/2024, 10:10 - Lee: Well.\n");
    digits_and_colons: repeated("11:11");
    brackets_that_open_labels: repeated("Lee (a (b (c\n");
    opening_marks: repeated("“");
    opening_marks_with_words: repeated("“a ");
    closing_marks: repeated("a” ");
    straight_marks: repeated("\"");
    straight_marks_with_words: repeated("\"a ");
    single_opening_marks: repeated("‘a ");
    all_families_in_turn: repeated("“a ‘b «c „d 「e ``f \"g 'h ");
    all_families_closing: repeated("“‘«„「``\"' a ”’»“」''\"' ");
    deep_nesting: |bytes| {
        let depth = bytes / 16 + 1;
        format!("{}x{}", "“a ‘b ".repeat(depth), " c’ d”".repeat(depth))
    };
    open_marks_in_paragraphs: repeated("“The gate is shut. It was shut.\n\n");
    apostrophes: repeated("'");
    apostrophes_in_words: repeated("o'n' ");
    backticks: repeated("`");
    one_capital_word: repeated("A");
    no_space_at_all: repeated("said“a”he.She,told");
    one_sentence_of_clauses: repeated("he said that she said that ");
    letters_and_empty_lines: repeated("a\n\n");
    empty_lines: repeated("\n");
    spaces: repeated(" ");
    spaces_after_figures: repeated("9' ");
    dashes: repeated("— ");
    dash_paragraphs: repeated("— Yes, said Ann.\n");
    one_dash_paragraph: |bytes| format!("— a.\n— b.\n— {}", "yes. — no, ".repeat(bytes / 11 + 1));
    said: repeated("said ");
    said_with_commas: repeated("said, ");
    said_in_sentences: repeated("Said. ");
    according_to: repeated("according to ");
    colons: repeated("Ann: “a” : ");
    one_name: repeated("Anna Lind ");
    labels_and_open_brackets: repeated("ANN. I go (so.\n\nBEN. Go [so.\n\n");
    labels_of_their_own: |bytes| {
        (0..bytes / 9).map(|n| format!("{}. Go.\n", name(n).to_uppercase())).collect()
    };
    labels_in_one_line: repeated("ANN. I go. BEN: Go. ");
    one_name_in_sentences: repeated("Anna Lind said no. ");
    capitals: repeated("Of The Bank And ");
    commas: repeated("Ann, ");
    quotes_of_one: repeated("“No,” she said. ");
    quotes_without_tags: repeated("“No.”\n\n“Yes.”\n\n");
    quotes_in_one_paragraph: repeated("“No.” ");
    names_and_pronouns_far_off: |bytes| {
        let names: String = (0..1000).map(|n| format!("{} said no. ", name(n))).collect();
        let filler = "The gate was shut. ".repeat(bytes.saturating_sub(names.len()) / 19 + 1);
        format!("{names}{filler}{}", "He said no. ".repeat(bytes / 24))
    };
    distinct_names: |bytes| {
        (0..bytes / 8).map(|n| format!("{} said no. ", name(n))).collect()
    };
    distinct_names_in_dialogue: |bytes| {
        (0..bytes / 8).map(|n| format!("“No,” said {}.\n\n", name(n))).collect()
    };
    one_given_name: |bytes| {
        (0..bytes / 8).map(|n| format!("“No.”\n\nAnn {} said no.\n\n", name(n))).collect()
    };
    distinct_nouns_and_names: |bytes| {
        let both = |n| {
            let one = name(n);
            let noun = one.to_lowercase();
            format!("“No,” said the {noun}. “No,” said the {noun}.\n\nAnn {one} said no.\n\n")
        };
        (0..bytes / 8).map(both).collect()
    };
    ladies: |bytes| {
        let lady = |n| format!("Lady {} came. “No,” said her ladyship.\n\n", name(n));
        (0..bytes / 8).map(lady).collect()
    };
    narration_before_quotes_of_one_paragraph: |bytes| {
        let narration = "The rain fell on the roof. ".repeat(bytes / 54 + 1);
        narration + &"“It is late,” said Ann. “It is not.” ".repeat(bytes / 80 + 1)
    };
    initials: repeated("J. R. ");
    abbreviations: repeated("Mr. Dr. ");
    full_stops: repeated(".");
    hyphens: repeated("a-");
    brackets: repeated("(");
    underscores: repeated("_");
    figures: repeated("1,000.");
    combining_marks: repeated("e\u{301}\u{308}");
    only_combining_marks: repeated("\u{301}");
    right_to_left: repeated("שלום ");
    zero_width: repeated("a\u{200b}\u{200d}");
    escapes_like_surrogates: repeated("\\ud83d\\udca9 ");
    nul_bytes: repeated("\0");
    tags: repeated("<i>no</i> ");
    only_opening_angles: repeated("<");
    tags_that_never_end: repeated("<a b=\"");
    long_tags_that_never_end: |bytes| "<a b=\"".to_string() + &"<a b=' ".repeat(bytes / 7 + 1);
    comments_that_never_end: repeated("<!-- ");
    scripts_that_never_end: repeated("<script>");
    quoted_lines: repeated("> a b\n");
    quoted_lines_of_mail: repeated("Ann wrote:\n> a b\n>> c d\n> — Ann Lee\n\n");
    signs_of_quoted_lines: repeated(">");
    signs_and_spaces: repeated("> > ");
    elements_for_quotations: repeated("<blockquote>a b <cite>Ann</cite></blockquote>");
    elements_for_quotations_that_never_end: repeated("<blockquote><cite>Ann </cite>");
    voices: repeated("<v Ann>a b\n");
    names_in_angles: repeated("<ann> a b\n");
    numbered_lines: |bytes| (1..bytes / 6).map(|n| format!("{}  a b\n", n % 25 + 1)).collect();
    links: repeated("[Ann](/a) said no. ");
    links_in_links: repeated("[a");
    links_that_never_end: repeated("[](");
    targets_that_never_end: |bytes| "[](a ".to_string() + &"[]((a ".repeat(bytes / 6 + 1);
    links_of_wikis: repeated("[[a|b]] [[");
    footnotes: repeated("[^1] [^");
    ampersands: repeated("&");
    references: repeated("&quot;no&quot; ");
    decoded_wrongly: repeated("Ã\u{83}Â©â€œ");
    nothing_left: repeated("\u{fffd}");
    emoji_families: repeated("👩‍👩‍👧‍👦");
    cjk_without_spaces: repeated("「雨だ」と彼は言った。");
    retold_speech: |bytes| format!("“{}”", "‘no,’ he said, ‘yes.’ ".repeat(bytes / 26 + 1));
    retold_speech_in_lost_marks: |bytes| {
        format!("\"I don t, I ll. {}\"", "No,  he said,  yes. ".repeat(bytes / 19 + 1))
    };
    stage_directions: |bytes| format!("“{}”", "no (looking round) ".repeat(bytes / 19 + 1));
    brackets_in_speech: |bytes| format!("“{}”", "(".repeat(bytes));
    letters_of_one_line: repeated("“Dear Ann,”\n\n“No.”\n\n");
    titles_in_a_row: repeated("“Salt” and ");
    names_in_marks: repeated("The “Ox,” ");
    colons_in_lists: repeated("Ann:\nBob: ");
    marks_and_spaces: |bytes| format!("‘{}‘a", " ".repeat(bytes));
    low_marks: repeated("„a ‚b ");
    nested_and_never_closed: repeated("“a ‘b «c ");
    apostrophes_after_letters: repeated("a' ");
    all_marks_glued: repeated("\"'`“”‘’«»„‚「」");
    carriage_returns: repeated("a\r\n\r\n");
    tabs: repeated("\ta");
    questions: repeated("“No?” ");
    vocatives: repeated("“Ann, no,” ");
    pronouns: repeated("he ");
    long_words_with_capitals: repeated("Abcdefghijklmnopqrstuvwxyz");
    hyphens_between_names: repeated("Ann-");
    everybody_said_nothing: repeated("said he said ");
    who_said_and_who_said: repeated("who said that it was late and ");
    and_they_said_in_one_sentence: repeated("and as Lee went on, Orr said . ");
    brackets_behind_a_name: |bytes| format!("Ann {}: “a b c d”", "(a) ".repeat(bytes / 4 + 1));
    us_and_us: |bytes| format!("Ann {}: “a b c d”", "with us ".repeat(bytes / 8 + 1));
    accents_apart: repeated("A\u{303}\u{83}A\u{302}");
    nicknames: repeated("said Ann “Bo” Cal, ");
    they_and_they: repeated("Two aides said no. They said no. ");
    a_second_verb_of_each_clause: repeated("said Lee came to the desk, shut the door and told him that ");
    what_comes_of_it_again: repeated("Lee said it fell, drawing boos and ");
}

/// A list of a thousand characters, and a text that names each.
#[test]
fn a_long_list_of_characters() {
    let characters = (0..1000).map(|n| Character {
        name: format!("{} Lind", name(n)),
        ..Character::default()
    });
    let extractor = Extractor::builder().characters(characters).build();
    let extractor = extractor.expect("names that can be used");
    let make = |bytes: usize| -> String {
        (0..bytes / 18 + 1)
            .map(|n| format!("“No,” said {}.\n\n", name(n % 1000)))
            .collect()
    };
    grows("a list of a thousand", SHORTEST, &make, |text| {
        time(&extractor, text)
    });
}

/// Offsets of every span in characters, in UTF-16 units, and as line and column.
#[test]
fn offsets_of_a_long_text() {
    let make = repeated("“Née,” 🎻 a\n");
    grows("offsets", SHORTEST, &make, |text| {
        let start = ThreadTime::now();
        let offsets = Offsets::new(text);
        let starts = (0..text.len()).filter(|at| text.is_char_boundary(*at));
        let sum: usize = starts
            .map(|at| offsets.chars(at) + offsets.utf16(at) + offsets.line_column(at).line)
            .sum();
        assert!(sum > 0);
        start.elapsed()
    });
}

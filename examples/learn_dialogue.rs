//! Learns the table of weights in `src/dialogue/weights.in` from a gold file, and says how it does on texts it never saw.
//!
//! ```text
//! cargo run --release --example learn_dialogue -- GOLD.jsonl [--folds N] [--only-folds] [--answers FILE] [--more] > src/dialogue/weights.in
//! ```
//!
//! The gold file is JSON Lines: `id`, `text`, `characters` (a list of `name`, `aliases`, `gender`) and `quotes`, each with
//! `content` (a list of character ranges), `speaker` (`name`, `aliases`) and `type` (explicit, anaphoric, implicit). Every text is
//! read twice, with its list of characters and with those found in it, and both readings teach the one table.
//!
//! The table is fitted as a chain of speakers by the conditional likelihood, with everything in a fixed order: the same gold
//! gives the same table. Weights are rounded to one decimal. With `--folds N` the texts are dealt out to N folds, and each text is
//! answered by weights that were learned without its fold; `--only-folds` prints no table. `--answers FILE` writes these answers
//! as JSON Lines in the form of the command-line tool, with `/list` or `/none` after the id. With `--more` the rows of the built-in
//! table stay as they are, and those that it has not are learned.

use std::collections::HashSet;
use std::io::Write;
use std::process::ExitCode;

use inquit::learn_dialogue::{learn, learn_more, Lesson, Table};
use inquit::{Character, Gender, Span};
use serde_json::{json, Value};

type Failure = Box<dyn std::error::Error>;

/// Classes of quotes, in the order of print: any, and by how the speaker is told.
const CLASSES: [&str; 4] = ["all", "explicit", "anaphoric", "implicit"];
/// A gold quote is found when a turn covers this share of it.
const COVERED: f32 = 0.5;

/// A quote whose speaker is annotated.
struct Gold {
    content: Vec<Span>,
    names: HashSet<String>,
    class: usize,
    /// The turn that covers it best, if any covers enough.
    turn: Option<usize>,
}

/// One reading of a text.
struct Sample {
    id: String,
    listed: bool,
    fold: usize,
    lesson: Lesson,
    gold: Vec<Gold>,
}

/// A name as names are compared: small letters and digits, no articles.
fn plain(name: &str) -> String {
    let lower = name
        .to_lowercase()
        .replace('\u{2019}', "'")
        .replace("'s ", " ");
    let spaced: String = lower
        .chars()
        .map(|c| {
            if c.is_alphanumeric() || c == '_' {
                c
            } else {
                ' '
            }
        })
        .collect();
    let words = spaced.split_whitespace();
    let told: Vec<&str> = words
        .filter(|word| !["the", "a", "an"].contains(word))
        .collect();
    told.join(" ")
}

fn strings(value: &Value) -> Vec<String> {
    let list = value.as_array().into_iter().flatten();
    list.filter_map(|item| item.as_str().map(str::to_owned))
        .collect()
}

fn characters(value: &Value) -> Vec<Character> {
    let list = value.as_array().into_iter().flatten();
    list.map(|item| {
        let told = item["gender"].as_str().unwrap_or_default();
        let gender = match told.to_lowercase().as_str() {
            "m" | "male" | "he" => Gender::Male,
            "f" | "female" | "she" => Gender::Female,
            _ => Gender::Unknown,
        };
        Character {
            name: item["name"].as_str().unwrap_or_default().to_owned(),
            aliases: strings(&item["aliases"]),
            gender,
        }
    })
    .collect()
}

fn gold(quotes: &Value, to_byte: &[usize]) -> Vec<Gold> {
    let span = |range: &Value| {
        let at = |i: usize| to_byte[range[i].as_u64().unwrap_or(0) as usize];
        Span::new(at(0), at(1))
    };
    let mut all = Vec::new();
    for quote in quotes.as_array().into_iter().flatten() {
        let speaker = &quote["speaker"];
        let name = speaker["name"].as_str().unwrap_or_default();
        let told = plain(name);
        if name.starts_with('_') || ["", "unknown", "none", "nan", "unknowable"].contains(&&*told) {
            continue;
        }
        let content = quote["content"].as_array().into_iter().flatten();
        let mut names: HashSet<String> = strings(&speaker["aliases"])
            .iter()
            .map(|name| plain(name))
            .collect();
        names.insert(told);
        let kind = quote["type"].as_str().unwrap_or_default();
        all.push(Gold {
            content: content.map(span).collect(),
            names,
            class: CLASSES.iter().position(|c| *c == kind).unwrap_or(0),
            turn: None,
        });
    }
    all
}

fn overlap(a: &[Span], b: &[Span]) -> usize {
    let pairs = a.iter().flat_map(|x| b.iter().map(move |y| x.overlap(*y)));
    pairs.sum()
}

fn size(spans: &[Span]) -> usize {
    spans.iter().map(|span| span.len()).sum::<usize>().max(1)
}

impl Sample {
    fn new(
        id: &str,
        text: &str,
        characters: &[Character],
        mut gold: Vec<Gold>,
        fold: usize,
    ) -> Self {
        let mut lesson = Lesson::new(text, characters);
        let mut spoken: Vec<(usize, usize)> = vec![(0, 0); lesson.turns().len()];
        for (at, quote) in gold.iter_mut().enumerate() {
            let (start, end) = match (quote.content.first(), quote.content.last()) {
                (Some(first), Some(last)) => (first.start, last.end),
                _ => continue,
            };
            let turns = lesson.turns();
            let from = turns.partition_point(|turn| turn.last().is_some_and(|s| s.end <= start));
            let near = (from..turns.len()).take_while(|turn| turns[*turn][0].start < end);
            let covered = near.map(|turn| (overlap(&turns[turn], &quote.content), turn));
            let best = covered.max_by_key(|(shared, turn)| (*shared, std::cmp::Reverse(*turn)));
            let enough = COVERED * size(&quote.content) as f32;
            quote.turn = best
                .filter(|(shared, _)| *shared > 0 && *shared as f32 >= enough)
                .map(|(_, turn)| turn);
            if let (Some(turn), Some((shared, _))) = (quote.turn, best) {
                // The longest quote of a turn that is two people's decides.
                if shared > spoken[turn].0 {
                    spoken[turn] = (shared, at);
                }
            }
        }
        let people: Vec<Vec<String>> = lesson
            .cast()
            .iter()
            .map(|names| names.iter().map(|name| plain(name)).collect())
            .collect();
        for (turn, (shared, quote)) in spoken.into_iter().enumerate() {
            if shared == 0 {
                continue;
            }
            let names = &gold[quote].names;
            // By the name first: an alias may be that of two people.
            let bearers = |aliases: usize| -> Vec<u32> {
                let called = |names_of: &&Vec<String>| {
                    names_of
                        .iter()
                        .take(aliases)
                        .any(|name| names.contains(name))
                };
                let found = people.iter().enumerate().filter(|(_, own)| called(own));
                found.map(|(person, _)| person as u32).collect()
            };
            let mut right = bearers(1);
            if right.is_empty() {
                right = bearers(usize::MAX);
            }
            lesson.teach(turn, &right);
        }
        Sample {
            id: id.to_owned(),
            listed: !characters.is_empty(),
            fold,
            lesson,
            gold,
        }
    }
}

/// Right answers and quotes by class.
#[derive(Default, Clone, Copy)]
struct Tally([(u32, u32); CLASSES.len()]);

impl Tally {
    fn count(&mut self, class: usize, right: bool) {
        let classes = if class == 0 { vec![0] } else { vec![0, class] };
        for class in classes {
            self.0[class].0 += u32::from(right);
            self.0[class].1 += 1;
        }
    }

    fn add(&mut self, other: &Tally) {
        for (sum, more) in self.0.iter_mut().zip(&other.0) {
            *sum = (sum.0 + more.0, sum.1 + more.1);
        }
    }

    fn print(&self, what: &str) {
        let share = |(right, all): &(u32, u32)| f64::from(*right) / f64::from((*all).max(1));
        let shares: Vec<String> = CLASSES
            .iter()
            .zip(&self.0)
            .map(|(class, tally)| format!("{class} {:.4}", share(tally)))
            .collect();
        eprintln!("{what:36} {}  of {}", shares.join("  "), self.0[0].1);
    }
}

/// Answers a sample and counts.
fn examine(sample: &mut Sample, table: &Table, out: &mut dyn Write) -> Result<Tally, Failure> {
    let answers = sample.lesson.answers(table);
    let name = |turn: usize| {
        let (person, _) = answers[turn]?;
        sample.lesson.cast()[person as usize].first()
    };
    let mut tally = Tally::default();
    for quote in &sample.gold {
        let said = quote.turn.and_then(name);
        tally.count(
            quote.class,
            said.is_some_and(|name| quote.names.contains(&plain(name))),
        );
    }
    let quotes: Vec<Value> = sample
        .lesson
        .turns()
        .iter()
        .enumerate()
        .map(|(turn, pieces)| {
            let content: Vec<[usize; 2]> = pieces.iter().map(|s| [s.start, s.end]).collect();
            let confidence = answers[turn].map(|(_, probability)| probability);
            json!({ "kind": "direct", "content": content, "speaker": name(turn), "confidence": confidence })
        })
        .collect();
    let kind = if sample.listed { "list" } else { "none" };
    let id = format!("{}/{kind}", sample.id);
    writeln!(
        out,
        "{}",
        json!({ "id": id, "offsets": "byte", "quotes": quotes })
    )?;
    Ok(tally)
}

fn table_without(samples: &mut [Sample], fold: Option<usize>, more: bool) -> Table {
    let seen = samples.iter_mut().filter(|s| Some(s.fold) != fold);
    let mut lessons: Vec<&mut Lesson> = seen.map(|sample| &mut sample.lesson).collect();
    match more {
        true => learn_more(&mut lessons, &Table::built_in()),
        false => learn(&mut lessons),
    }
}

/// Each text is answered by weights that never saw its fold.
fn cross_validate(
    samples: &mut [Sample],
    folds: usize,
    more: bool,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    let mut tallies = [Tally::default(); 2];
    for fold in 0..folds {
        let table = table_without(samples, Some(fold), more).rounded();
        for sample in samples.iter_mut().filter(|s| s.fold == fold) {
            let tally = examine(sample, &table, out)?;
            let kind = if sample.listed {
                "with a list"
            } else {
                "without"
            };
            tally.print(&format!("{} {kind}", sample.id));
            tallies[usize::from(!sample.listed)].add(&tally);
        }
    }
    tallies[0].print("left out, with a list");
    tallies[1].print("left out, without");
    Ok(())
}

fn run() -> Result<(), Failure> {
    const USAGE: &str =
        "usage: learn_dialogue GOLD.jsonl [--folds N] [--only-folds] [--answers FILE] [--more]";
    let (mut path, mut folds, mut print, mut more) = (None, 0, true, false);
    let mut out: Box<dyn Write> = Box::new(std::io::sink());
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--folds" => folds = arguments.next().ok_or(USAGE)?.parse()?,
            "--only-folds" => print = false,
            "--more" => more = true,
            "--answers" => {
                let file = std::fs::File::create(arguments.next().ok_or(USAGE)?)?;
                out = Box::new(std::io::BufWriter::new(file));
            }
            _ => path = Some(argument),
        }
    }
    let text = std::fs::read_to_string(path.ok_or(USAGE)?)?;
    let mut samples = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let document: Value = serde_json::from_str(line)?;
        let id = document["id"].as_str().unwrap_or_default();
        let text = document["text"].as_str().unwrap_or_default();
        let mut to_byte: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        to_byte.push(text.len());
        let fold = at % folds.max(1);
        let list = characters(&document["characters"]);
        let read = |list: &[Character]| {
            Sample::new(id, text, list, gold(&document["quotes"], &to_byte), fold)
        };
        if !list.is_empty() {
            samples.push(read(&list));
        }
        samples.push(read(&[]));
    }
    if folds > 1 {
        cross_validate(&mut samples, folds, more, &mut out)?;
    }
    out.flush()?;
    if print {
        let table = table_without(&mut samples, None, more).rounded();
        let mut tallies = [Tally::default(); 2];
        for sample in &mut samples {
            let tally = examine(sample, &table, &mut std::io::sink())?;
            tallies[usize::from(!sample.listed)].add(&tally);
        }
        tallies[0].print("on what was learned, with a list");
        tallies[1].print("on what was learned, without");
        println!("[");
        for (name, first, second) in table.rows() {
            println!("    ({name:?}, {first:.1}, {second:.1}),");
        }
        println!("]");
    }
    Ok(())
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

//! Documents made of reports, so that it is known what is to be found in them.

use std::fmt::Write as _;

use proptest::prelude::*;

/// One report: what is said, and the sentence that says it.
#[derive(Debug, Clone)]
pub struct Line {
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
pub struct Marks(pub &'static str, pub &'static str);

pub const CURLY: Marks = Marks("“", "”");
pub const STRAIGHT: Marks = Marks("\"", "\"");

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

    pub fn answer(&self) -> String {
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

/// Whoever speaks.
pub const SPEAKERS: [&str; 6] = [
    "Helen Marsh",
    "Omar Haddad",
    "Ingrid Solberg",
    "Peter Novak",
    "Lucy Chen",
    "David Mensah",
];

fn line() -> impl Strategy<Value = Line> {
    let speaker = prop::sample::select(SPEAKERS.to_vec());
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

/// Sentences that report nothing.
pub const PLAIN: [&str; 4] = [
    "The valley has two roads and one bridge.",
    "Snow fell on the pass from noon until dark.",
    "The market opens at six in the summer months.",
    "Three lorries stood in the lane with their lamps on.",
];

/// Reports, each with the number of a plain sentence behind it, if there is one of that number.
pub fn lines() -> impl Strategy<Value = Vec<(Line, usize)>> {
    prop::collection::vec((line(), 0..PLAIN.len() * 2), 1..8)
}

/// Every report, and every plain sentence, as a paragraph.
pub fn page(lines: &[(Line, usize)], marks: Marks) -> String {
    let mut text = String::new();
    for (line, plain) in lines {
        let _ = write!(text, "{}\n\n", line.sentence(marks));
        if let Some(plain) = PLAIN.get(*plain) {
            let _ = write!(text, "{plain}\n\n");
        }
    }
    text
}

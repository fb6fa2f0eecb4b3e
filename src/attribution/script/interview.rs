//! Interviews without labels: questions that are paragraphs of their own, in bold type or plain, and what somebody named at the head of
//! the text answers below each of them.

use super::label::{emphasis, known, of, Range};
use super::{Script, Speech};
use crate::lang::{is, Lexicon};
use crate::layout::{Layout, Paragraph};
use crate::span::floor_char_boundary;

/// Questions that an interview has at least: those in bold type, and others.
const LEAST_BOLD: usize = 3;
const LEAST_PLAIN: usize = 4;
/// Bytes of a question at most.
const QUESTION_BYTES: usize = 600;
/// Paragraphs of one answer at most.
const ANSWER_PARAGRAPHS: usize = 12;
/// Share of the answers, in percent, in which somebody speaks of himself, and of the questions that address him.
const PERSONAL: usize = 40;
/// Bytes of the head of a text in which whoever answers is named.
const HEAD_BYTES: usize = 2048;
/// Rows of capitals at the head that are looked for again in the text.
const ROWS: usize = 8;
/// Words of a name.
const NAME_WORDS: usize = 3;

/// Words with which people speak of themselves, and with which others address them.
const SELF: [&str; 8] = ["I", "I'm", "I’m", "I've", "I’ve", "my", "My", "me"];
const YOU: [&str; 5] = ["you", "your", "You", "Your", "you've"];
/// What stands before the name of whoever asks: `By Ann Lee`, `tells Ann Lee`.
const ASKS: [&str; 10] = [
    "by",
    "By",
    "BY",
    "tells",
    "told",
    "to",
    "Words",
    "Interview:",
    "Words:",
    "Photographs:",
];

/// The answers of an interview, if the text is one. Linear.
pub(super) fn read(text: &str, layout: &Layout, lexicon: &Lexicon) -> Script {
    let mut script = Script::default();
    let paragraphs = &layout.paragraphs;
    let questions = |asks: fn(&str) -> bool| -> Vec<usize> {
        let all = (0..paragraphs.len()).filter(|at| asks(&text[paragraphs[*at].range()]));
        all.collect()
    };
    let in_bold = questions(bold);
    let bold = in_bold.len() >= LEAST_BOLD && mostly_ask(text, paragraphs, &in_bold);
    let asked = if bold { in_bold } else { questions(asks) };
    // What stands above the first question is the head, bold or not.
    let first = asked
        .iter()
        .position(|at| asks(&text[paragraphs[*at].range()]));
    let asked = first.map_or(&[][..], |first| &asked[first..]);
    let least = if bold { LEAST_BOLD } else { LEAST_PLAIN };
    if asked.len() < least || !take_turns(paragraphs.len(), asked) {
        return script;
    }
    let answers: Vec<&[Paragraph]> = (0..asked.len())
        .map(|turn| answer(text, paragraphs, asked, turn))
        .collect();
    // “A: Because they needed help.”: those have labels.
    let labelled = |answer: &&[Paragraph]| {
        answer
            .iter()
            .any(|paragraph| text[paragraph.range()].starts_with("A:"))
    };
    if answers.iter().any(labelled) {
        return script;
    }
    if !personal(text, paragraphs, asked, &answers) {
        return script;
    }
    let head = paragraphs[asked[0]].start as usize;
    let Some(name) = answering(text, head, lexicon) else {
        return script;
    };
    for answer in answers {
        let (Some(first), Some(last)) = (answer.first(), answer.last()) else {
            continue;
        };
        let from = script.content.len() as u32;
        script.content.push((first.start, last.end));
        script.speeches.push(Speech {
            begins: first.start,
            label: name,
            cue: name,
            from,
            to: from + 1,
            end: last.end,
            labelled: 0,
            staged: false,
        });
    }
    script
}

/// `**Where did you grow up?**`
fn bold(paragraph: &str) -> bool {
    let inside = |sign: &str| {
        let inside = paragraph.strip_prefix(sign)?.strip_suffix(sign)?;
        Some(inside.contains(char::is_lowercase) && !inside.contains(sign))
    };
    paragraph.len() <= QUESTION_BYTES && (inside("**").or_else(|| inside("__"))).unwrap_or(false)
}

/// A paragraph that is a question, and nothing that somebody asks in marks.
fn asks(paragraph: &str) -> bool {
    let bare = paragraph.trim_end_matches(emphasis);
    bare.ends_with('?')
        && bare.len() <= QUESTION_BYTES
        && !bare.starts_with(['“', '"', '‘', '\'', '«', '—', '–', '-', '#', '>'])
}

fn mostly_ask(text: &str, paragraphs: &[Paragraph], questions: &[usize]) -> bool {
    let asked = questions
        .iter()
        .filter(|at| asks(&text[paragraphs[**at].range()]));
    2 * asked.count() >= questions.len()
}

/// Whether some words, but not many, stand between each question and the next, and most of the text among them.
fn take_turns(paragraphs: usize, asked: &[usize]) -> bool {
    let answered = |pair: &[usize]| (2..=ANSWER_PARAGRAPHS + 1).contains(&(pair[1] - pair[0]));
    let first = asked.first().copied().unwrap_or(0);
    asked.windows(2).all(answered) && 2 * (paragraphs - first) >= paragraphs
}

/// The paragraphs behind a question as far as the next; of the last one the first. A heading, a picture or a note ends them.
fn answer<'p>(
    text: &str,
    paragraphs: &'p [Paragraph],
    asked: &[usize],
    turn: usize,
) -> &'p [Paragraph] {
    let from = asked[turn] + 1;
    let to = asked.get(turn + 1).copied().unwrap_or(from + 1);
    let rest = &paragraphs[from.min(paragraphs.len())..to.min(paragraphs.len())];
    let other = |paragraph: &Paragraph| {
        let words = &text[paragraph.range()];
        let wrapped = words.starts_with(emphasis) && words.ends_with(emphasis);
        wrapped || words.starts_with(['#', '!', '>', '|', '“', '"', '—'])
    };
    let end = rest.iter().position(other).unwrap_or(rest.len());
    &rest[..end]
}

/// Whether those who answer speak of themselves, and the questions address somebody: no page of questions that customers ask.
fn personal(
    text: &str,
    paragraphs: &[Paragraph],
    asked: &[usize],
    answers: &[&[Paragraph]],
) -> bool {
    let has = |range: std::ops::Range<usize>, words: &[&str]| {
        let mut all = text[range].split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’'));
        all.any(|word| words.contains(&word))
    };
    let own = answers.iter().filter(|answer| {
        let range = answer.first().zip(answer.last());
        range.is_some_and(|(first, last)| has(first.start as usize..last.end as usize, &SELF))
    });
    let addressed = asked
        .iter()
        .filter(|at| has(paragraphs[**at].range(), &YOU));
    let enough = |count: usize| 100 * count >= PERSONAL * asked.len();
    enough(own.count()) && enough(addressed.count())
}

/// The name of whoever answers: the first at the head that begins with a given name or that an interview is with, or of words that
/// nobody knows and the last of which comes back; and not the name of whoever asks.
fn answering(text: &str, head: usize, lexicon: &Lexicon) -> Option<Range> {
    let head = &text[..floor_char_boundary(&text[..head], HEAD_BYTES)];
    let rows = rows(head);
    let class =
        |word: Range| known(of(head, word), lexicon, &mut Vec::new()).map(|info| info.class);
    let given = |word: Range| {
        class(word).is_some_and(|class| class & is::GIVEN != 0 && class & is::COMMON_NAME == 0)
    };
    let named = |row: &Vec<Range>| {
        let with = |first: usize| {
            let before = head[..row[first].0 as usize].trim_end();
            before.ends_with(" with") || before.ends_with(" With")
        };
        let first = (0..row.len()).find(|at| given(row[*at]) || with(*at))?;
        let rest = &row[first..];
        // “Ten Minutes With Ann Lee Below Deck”
        let words = if rest.len() <= NAME_WORDS {
            rest.len()
        } else {
            2
        };
        (rest.len() > 1).then(|| (rest[0].0, rest[words - 1].1))
    };
    let again = |row: &Vec<Range>| {
        let unknown = row
            .iter()
            .rev()
            .take_while(|word| class(**word).is_none())
            .count();
        let words = &row[row.len() - unknown..];
        let (first, last) = (words.first()?, words.last()?);
        let back = || text[last.1 as usize..].contains(of(head, *last));
        ((2..=NAME_WORDS).contains(&unknown) && back()).then_some((first.0, last.1))
    };
    let known = rows.iter().find_map(named);
    known.or_else(|| rows.iter().take(ROWS).find_map(again))
}

/// Words with a capital in a row and with nothing between them, but for those that name whoever asks.
fn rows(head: &str) -> Vec<Vec<Range>> {
    let mut rows: Vec<Vec<Range>> = Vec::new();
    let (mut at, mut before, mut goes_on) = (0, "", false);
    for word in head.split_inclusive(char::is_whitespace) {
        let start = at;
        at += word.len();
        let open = word.trim_start_matches(|c: char| !c.is_alphanumeric());
        let bare = open.trim_end_matches(|c: char| !c.is_alphanumeric());
        if bare.is_empty() {
            goes_on = false;
            continue;
        }
        let owner = bare.strip_suffix("’s").or_else(|| bare.strip_suffix("'s"));
        let name = owner.unwrap_or(bare);
        let capital = name.starts_with(char::is_uppercase) && name.contains(char::is_lowercase);
        let from = start + word.len() - open.len();
        let place = (from as u32, (from + name.len()) as u32);
        let opens = from > start || !goes_on;
        match rows.last_mut() {
            _ if !capital || opens && ASKS.contains(&before) => {}
            Some(row) if !opens => row.push(place),
            _ => rows.push(vec![place]),
        }
        // “By Ann Lee”: her surname begins no other name.
        let asked = capital && ASKS.contains(&before);
        goes_on = capital && !asked && owner.is_none() && open.strip_prefix(bare) == Some(" ");
        if !asked {
            before = bare;
        }
        if !word.ends_with(' ') {
            before = "";
        }
    }
    rows
}

//! Texts that are scripts: plays, screenplays, interviews and hearings whose speeches stand behind the speaker's label.
//!
//! `NAME. …` and `NAME: …`, `_Name._ …` of plain-text books, `Q. …` and `A. …`, a name alone above its lines. What stands in
//! brackets is a stage direction and no speech. A stretch of text is a script when two labels or more come back in it and much of
//! it is theirs; anything less (a headline, one exchange in an article) is left to the labels of single lines.

use crate::lang::{fold, is, Lexicon, WordId};

/// Labels that a script has at least, counted with those that come back.
const LEAST_LABELS: usize = 4;
/// Share of a stretch of labels, in percent, that the labelled paragraphs must make.
const SHARE: u64 = 40;
/// Bytes from one label to the next at most; what lies farther apart is no one script.
const REACH: u32 = 8 << 10;
/// Share of the speeches, in percent, that must end as sentences do: the fields of a form do not.
const ENDED: usize = 50;
/// Words of a label.
const LABEL_WORDS: usize = 5;
/// Bytes of a label, with its bracket.
const LABEL_BYTES: usize = 80;
/// Words in round brackets that are taken for a direction where labels end with a colon; people do speak in brackets.
const DIRECTION_WORDS: usize = 3;

/// A stretch of bytes.
type Range = (u32, u32);

/// How labels are told from what is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// `NAME. …`
    Stop,
    /// `Name: …`
    Colon,
    /// `NAME` on a line of its own.
    Alone,
}

/// A line that may begin with a label.
#[derive(Debug, Clone, Copy)]
struct Label {
    line: Range,
    name: Range,
    /// The mark behind the name, or the name where there is none.
    cue: Range,
    /// Where the words begin.
    rest: u32,
    form: Form,
}

/// What one speaker says until the next label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Speech {
    pub label: Range,
    pub cue: Range,
    /// Stretches of [`Script::content`].
    pub from: u32,
    pub to: u32,
    /// Where it ends.
    pub end: u32,
    /// Bytes of its first paragraph, label included.
    labelled: u32,
    /// It is for the stage or a film, and was not said somewhere and written down.
    pub staged: bool,
}

/// The speeches of a script; empty for any other text.
#[derive(Debug, Default)]
pub(super) struct Script {
    pub speeches: Vec<Speech>,
    pub content: Vec<Range>,
}

impl Script {
    /// Linear in the text, but for the sort of the labels found.
    pub(super) fn read(text: &str, lexicon: &Lexicon) -> Self {
        let mut reader = Lines::new(text);
        let mut labels = Vec::new();
        while let Some(line) = reader.next() {
            labels.extend(label(text, line, lexicon).filter(|label| leads(text, *label, &reader)));
        }
        let mut script = Self::default();
        let mut from = 0;
        while from < labels.len() {
            let near = |pair: &[Label]| pair[1].line.0 - pair[0].line.1 <= REACH;
            let group = 1 + labels[from..]
                .windows(2)
                .take_while(|pair| near(pair))
                .count();
            let to = from + group;
            let end = labels
                .get(to)
                .map_or(text.len(), |next| next.line.0 as usize);
            script.read_group(&text[..end], &labels[from..to], lexicon);
            from = to;
        }
        script
    }

    /// Labels that stand near each other: adds their speeches if it is they that fill the stretch.
    fn read_group(&mut self, text: &str, labels: &[Label], lexicon: &Lexicon) {
        let repeated = repeated(text, labels);
        if repeated.len() < 2 || labels.len() < LEAST_LABELS {
            return;
        }
        let (speeches, content) = (self.speeches.len(), self.content.len());
        let out = std::mem::take(self);
        *self = Builder::new(text, &repeated, labels, out).build();
        let new = &self.speeches[speeches..];
        let labelled: u32 = new.iter().map(|speech| speech.labelled).sum();
        let whole = new
            .first()
            .zip(new.last())
            .map_or(0, |(first, last)| last.end - first.label.0);
        let ends = |speech: &&Speech| ends_sentence(text, self.content[speech.to as usize - 1]);
        let ended = new.iter().filter(ends).count();
        if u64::from(labelled) * 100 < u64::from(whole) * SHARE || ended * 100 < new.len() * ENDED {
            self.speeches.truncate(speeches);
            self.content.truncate(content);
            return;
        }
        let staged = staged(text, labels, lexicon);
        for speech in &mut self.speeches[speeches..] {
            speech.staged = staged;
        }
    }

    /// The stretches that a speech says.
    pub(super) fn content(&self, speech: &Speech) -> &[Range] {
        &self.content[speech.from as usize..speech.to as usize]
    }
}

/// The lines of a text without white space at both ends.
#[derive(Clone)]
struct Lines<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Lines<'t> {
    fn new(text: &'t str) -> Self {
        Lines { text, at: 0 }
    }
}

impl Iterator for Lines<'_> {
    type Item = Range;

    fn next(&mut self) -> Option<Range> {
        if self.at >= self.text.len() {
            return None;
        }
        let start = self.at;
        let rest = &self.text.as_bytes()[start..];
        let end = memchr::memchr(b'\n', rest).map_or(self.text.len(), |n| start + n);
        self.at = end + 1;
        Some(trimmed(self.text, (start as u32, end as u32)))
    }
}

fn of(text: &str, (start, end): Range) -> &str {
    &text[start as usize..end as usize]
}

fn trimmed(text: &str, range: Range) -> Range {
    let line = of(text, range);
    let inside = line.trim_start();
    let from = range.0 + (line.len() - inside.len()) as u32;
    (from, from + inside.trim_end().len() as u32)
}

fn emphasis(c: char) -> bool {
    c == '_' || c == '*'
}

/// A direction by itself.
fn bracketed(text: &str, line: Range) -> bool {
    let inside = of(text, line).trim_start_matches(emphasis);
    inside.starts_with(['(', '['])
}

/// Letters, and none of them small.
fn shouted(text: &str) -> bool {
    text.contains(char::is_uppercase) && !text.contains(char::is_lowercase)
}

/// The label with which a line begins, if it begins with one.
fn label(text: &str, line: Range, lexicon: &Lexicon) -> Option<Label> {
    let whole = of(text, line);
    let bare = whole.trim_start_matches(emphasis);
    let emphasised = bare.len() < whole.len();
    if !bare.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()) {
        return None;
    }
    let most = floor(bare, LABEL_BYTES);
    let head = &bare[..most];
    let name = name_length(head, lexicon)?;
    let start = line.0 + (whole.len() - bare.len()) as u32;
    let name_range = (start, start + name as u32);
    let known = head[..name].trim();
    let after = &bare[name..];
    // `LUCY (off)` and `LUCY [_aside_].`: the direction stands between the name and its mark.
    let (skipped, after) = past_bracket(after.trim_start_matches(emphasis))?;
    let mark_at = line.1 - after.len() as u32;
    let form = match after.chars().next() {
        Some(':') => Form::Colon,
        Some('.') if shouted(known) || emphasised => Form::Stop,
        None if shouted(known) && !emphasised => Form::Alone,
        _ => return None,
    };
    if form == Form::Colon && skipped && !shouted(known) || !names(known, lexicon) {
        return None;
    }
    let behind = after.get(1..).unwrap_or("");
    let words = behind.trim_start_matches(emphasis);
    // “9:30”, “Fig.2”
    if words.starts_with(char::is_alphanumeric) && words.len() == behind.len() {
        return None;
    }
    let cue = match form {
        Form::Alone => name_range,
        _ => (mark_at, mark_at + 1),
    };
    Some(Label {
        line,
        name: name_range,
        cue,
        rest: line.1 - behind.len() as u32,
        form,
    })
}

/// The longest beginning that is not longer than so many bytes.
fn floor(text: &str, most: usize) -> usize {
    let mut at = text.len().min(most);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Bytes of the words that may be a label, at the head of a line: as far as its mark, its bracket or the end.
fn name_length(head: &str, lexicon: &Lexicon) -> Option<usize> {
    let mut folded = Vec::new();
    let mut words = 0;
    let mut at = 0;
    loop {
        let rest = &head[at..];
        let word = rest
            .find(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '\'' | '’' | '&' | '#')))
            .unwrap_or(rest.len());
        words += 1;
        if word == 0 || words > LABEL_WORDS {
            return None;
        }
        fold(&rest[..word], &mut folded);
        let info = lexicon.get(&folded).map(|id: WordId| lexicon.info(id));
        let capital =
            rest.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || c == '&');
        let joins = info.is_some_and(|info| {
            info.any(is::NAME_PARTICLE | is::PREPOSITION | is::CONJUNCTION | is::DETERMINER)
        });
        if !capital && !joins {
            return None;
        }
        at += word;
        let rest = &head[at..];
        // “MRS. TIBBET.”, “J. CRANE:”: this stop does not end the label. “Q.” and “A.” are labels.
        let short = match word {
            1 if words == 1 => initial(&folded, rest),
            1 => true,
            _ => info.is_some_and(|info| info.any(is::ABBREVIATION | is::TITLE)),
        };
        if let Some(next) = rest.strip_prefix(". ").filter(|_| short) {
            if next.starts_with(char::is_alphanumeric) && capital {
                at += 2;
                continue;
            }
        }
        match rest.strip_prefix(' ') {
            Some(next)
                if next.starts_with(|c: char| c.is_alphanumeric() || c == '&' || c == '#') =>
            {
                at += 1
            }
            _ => return Some(at),
        }
    }
}

/// Whether a letter at the head of a label is the first letter of a name. “Q.” and “A.” are labels by themselves.
fn initial(letter: &[u8], behind: &str) -> bool {
    let next = behind.strip_prefix('.').map(str::trim_start);
    !matches!(letter, b"q" | b"a") && next.is_some_and(|next| !next.starts_with(char::is_lowercase))
}

/// Passes a bracket over. Nothing where it is not closed.
fn past_bracket(after: &str) -> Option<(bool, &str)> {
    let inside = after.trim_start();
    let close = match inside.chars().next() {
        Some('(') => ')',
        Some('[') => ']',
        _ => return Some((false, after)),
    };
    let end = inside.find(close)?;
    Some((
        true,
        inside[end + 1..].trim_start_matches(emphasis).trim_start(),
    ))
}

/// Whether the words of a label may name somebody: “ACT II.” and “Note:” do not.
fn names(label: &str, lexicon: &Lexicon) -> bool {
    let mut folded = Vec::new();
    let mut common = |word: &str| {
        fold(word.trim_end_matches('.'), &mut folded);
        let info = lexicon.get(&folded).map(|id| lexicon.info(id));
        info.is_some_and(|info| {
            info.any(is::NOT_A_NAME | is::REPORT_NOUN | is::DAY | is::MONTH | is::STAGE)
                && !info.any(is::GIVEN | is::TITLE | is::ROLE | is::QUANTIFIER | is::SUBJECT)
        })
    };
    let mut words = label.split_whitespace();
    let (Some(first), last) = (words.next(), words.next_back()) else {
        return false;
    };
    let Some(last) = last else {
        return matches!(first, "Q" | "A") || !common(first);
    };
    let numeral = |word: &str| {
        word.chars()
            .all(|c| c.is_ascii_digit() || "IVXLC".contains(c))
    };
    !(common(last) || common(first) && numeral(last))
}

/// The lines of a script, with the paragraph before its first label: the scene is told there.
fn opening<'t>(text: &'t str, labels: &[Label]) -> Lines<'t> {
    let at = labels.first().map_or(0, |label| label.line.0 as usize);
    let at = text[..at].trim_end().rfind("\n\n").unwrap_or(0);
    Lines { text, at }
}

/// Whether a script is for the stage or a film: scenes have headings, people enter, and labels end with a stop. The labels of
/// interviews and hearings (“Lee:”, “Q.”) end with a colon or are one letter.
fn staged(text: &str, labels: &[Label], lexicon: &Lexicon) -> bool {
    let plain = |label: &&Label| label.form != Form::Colon && label.name.1 - label.name.0 > 1;
    if labels.iter().filter(plain).count() * 2 > labels.len() {
        return true;
    }
    let mut folded = Vec::new();
    opening(text, labels).any(|line| {
        let line = of(text, line);
        let inside = line.trim_start_matches(|c: char| emphasis(c) || matches!(c, '(' | '['));
        let word = inside
            .split(|c: char| !c.is_alphabetic())
            .next()
            .unwrap_or("");
        fold(word, &mut folded);
        let heads = lexicon
            .get(&folded)
            .is_some_and(|id| lexicon.info(id).any(is::STAGE));
        heads && (inside.len() < line.len() || shouted(line))
    })
}

/// Whether words follow the label, on its line or, where it stands alone, on the next.
fn leads(text: &str, label: Label, lines: &Lines<'_>) -> bool {
    let said = match label.form {
        Form::Alone => match lines.clone().next() {
            Some(next) => next,
            None => return false,
        },
        _ => (label.rest, label.line.1),
    };
    of(text, said).contains(char::is_lowercase)
}

/// The labels that come back, sorted.
fn repeated<'t>(text: &'t str, labels: &[Label]) -> Vec<&'t str> {
    let mut all: Vec<&str> = labels.iter().map(|label| of(text, label.name)).collect();
    all.sort_unstable();
    let pairs = all.windows(2).filter(|pair| pair[0] == pair[1]);
    let mut repeated: Vec<&str> = pairs.map(|pair| pair[0]).collect();
    repeated.dedup();
    repeated
}

/// Whether a speech ends as sentences do.
fn ends_sentence(text: &str, last: Range) -> bool {
    let end = of(text, last)
        .trim_end_matches(|c: char| emphasis(c) || matches!(c, '”' | '"' | '’' | '\'' | ')'));
    end.ends_with(['.', '!', '?', '…', '-', '—', '–'])
}

/// Walks through the lines of a script and gathers its speeches.
struct Builder<'t, 'l> {
    text: &'t str,
    labels: std::iter::Peekable<std::slice::Iter<'l, Label>>,
    repeated: &'l [&'t str],
    /// Paragraphs without a label go on with the speech before them.
    goes_on: bool,
    /// The label of the speech at hand.
    label: Option<Label>,
    /// The lines of its paragraph until now.
    paragraph: Option<Range>,
    after_blank: bool,
    /// Words stand between the last speech and here.
    outside: bool,
    /// Where the labels begin, and their first stretch of content.
    at: usize,
    start: u32,
    /// Stretches of the speeches that are closed, and with the first paragraph of the one at hand.
    spoken: u32,
    first: u32,
    labelled: u32,
    out: Script,
}

impl<'t, 'l> Builder<'t, 'l> {
    fn new(text: &'t str, repeated: &'l [&'t str], labels: &'l [Label], out: Script) -> Self {
        let from = labels.first().map_or(0, |label| label.line.0 as usize);
        // A script that brackets its directions has no words outside of speeches.
        let directed = opening(text, labels).any(|line| bracketed(text, line));
        let colons = labels
            .iter()
            .filter(|label| label.form == Form::Colon)
            .count();
        Builder {
            text,
            labels: labels.iter().peekable(),
            repeated,
            goes_on: directed || colons * 2 > labels.len(),
            label: None,
            paragraph: None,
            after_blank: true,
            outside: true,
            at: from,
            start: out.content.len() as u32,
            spoken: out.content.len() as u32,
            first: 0,
            labelled: 0,
            out,
        }
    }

    fn build(mut self) -> Script {
        let (text, at) = (self.text, self.at);
        for line in (Lines { text, at }) {
            self.line(line);
            // Of the last speech only the first paragraph is kept.
            if self.labels.peek().is_none() && self.first > self.spoken {
                break;
            }
        }
        self.close();
        // Nothing tells whether what comes behind the last speech is part of it.
        if let Some(last) = self
            .out
            .speeches
            .last_mut()
            .filter(|last| last.from >= self.start)
        {
            last.to = self.first;
            last.end = self.out.content[self.first as usize - 1].1;
            self.out.content.truncate(self.first as usize);
        }
        self.join_paragraphs();
        self.out
    }

    /// Paragraphs of one speech with nothing between them are one stretch.
    fn join_paragraphs(&mut self) {
        let old = self.out.content.split_off(self.start as usize);
        let content = &mut self.out.content;
        let speeches = self.out.speeches.iter_mut();
        for speech in speeches.filter(|speech| speech.from >= self.start) {
            let from = content.len();
            for part in &old[(speech.from - self.start) as usize..(speech.to - self.start) as usize]
            {
                match content[from..].last_mut() {
                    Some(last) if of(self.text, (last.1, part.0)).trim().is_empty() => {
                        last.1 = part.1
                    }
                    _ => content.push(*part),
                }
            }
            (speech.from, speech.to) = (from as u32, content.len() as u32);
        }
    }

    fn line(&mut self, line: Range) {
        if line.0 == line.1 {
            self.end_paragraph();
            self.after_blank = true;
            if self
                .label
                .is_some_and(|label| label.form == Form::Alone || !self.goes_on)
            {
                self.close();
            }
            return;
        }
        while self.labels.next_if(|label| label.line.0 < line.0).is_some() {}
        if let Some(label) = self.labels.next_if(|label| label.line == line).copied() {
            // A name that comes once may be a small part, where no words stand between it and the speech before.
            let known = self
                .repeated
                .binary_search(&of(self.text, label.name))
                .is_ok();
            let follows = |builder: &mut Self| {
                builder.end_paragraph();
                !builder.outside
                    && builder.out.content.len() as u32 <= builder.first.max(builder.spoken)
            };
            if known || shouted(of(self.text, label.name)) && follows(self) {
                self.close();
                self.label = Some(label);
                self.outside = false;
                if label.form != Form::Alone {
                    self.paragraph = Some((label.rest, line.1));
                }
                self.after_blank = false;
                return;
            }
        }
        let heading = self.after_blank && shouted(of(self.text, line));
        self.outside |=
            self.after_blank && !heading && self.label.is_none() && !bracketed(self.text, line);
        self.after_blank = false;
        if heading {
            self.close();
        }
        if self.label.is_some() {
            let from = self.paragraph.map_or(line.0, |paragraph| paragraph.0);
            self.paragraph = Some((from, line.1));
        }
    }

    /// Adds what the paragraph at hand says.
    fn end_paragraph(&mut self) {
        if let (Some(paragraph), Some(label)) = (self.paragraph.take(), self.label) {
            said(self.text, paragraph, label.form, &mut self.out.content);
            if self.first <= self.spoken {
                self.first = self.out.content.len() as u32;
                self.labelled = paragraph.1 - label.line.0;
            }
        }
    }

    fn close(&mut self) {
        self.end_paragraph();
        let Some(label) = self.label.take() else {
            return;
        };
        let from = self.spoken;
        let to = self.out.content.len() as u32;
        let labelled = std::mem::take(&mut self.labelled);
        self.spoken = to;
        if let Some(last) = self.out.content[from as usize..].last() {
            self.out.speeches.push(Speech {
                label: label.name,
                cue: label.cue,
                from,
                to,
                end: last.1,
                labelled,
                staged: false,
            });
        }
    }
}

/// What a paragraph of a speech says: all of it but the directions.
fn said(text: &str, paragraph: Range, form: Form, into: &mut Vec<Range>) {
    let all = of(text, paragraph);
    let inside = all.strip_prefix('_').and_then(|all| all.strip_suffix('_'));
    if form != Form::Colon && inside.is_some_and(|inside| !inside.contains('_')) {
        return;
    }
    let mut from = 0;
    let mut at = 0;
    let bracket = |from: usize| memchr::memchr2(b'(', b'[', &all.as_bytes()[from..]);
    while let Some(open) = bracket(at).map(|n| at + n) {
        let close = if all[open..].starts_with('[') {
            ']'
        } else {
            ')'
        };
        let Some(end) = all[open..].find(close).map(|n| open + n + 1) else {
            break;
        };
        at = end;
        let few = all[open..end].split_whitespace().count() <= DIRECTION_WORDS;
        let leads = all[..open]
            .trim_matches(|c: char| emphasis(c) || c.is_whitespace())
            .is_empty();
        if close == ']' || form != Form::Colon || few || leads {
            push(
                text,
                (paragraph.0 + from as u32, paragraph.0 + open as u32),
                into,
            );
            from = end;
        }
    }
    push(text, (paragraph.0 + from as u32, paragraph.1), into);
}

/// Adds a stretch without what stands around its words, if there are words.
fn push(text: &str, range: Range, into: &mut Vec<Range>) {
    let all = of(text, range);
    let inside = all.trim_start_matches(|c: char| {
        c.is_whitespace() || emphasis(c) || matches!(c, '—' | '–' | '-' | '.' | ',' | ';')
    });
    let start = range.0 + (all.len() - inside.len()) as u32;
    let end = start
        + inside
            .trim_end_matches(|c: char| c.is_whitespace() || emphasis(c))
            .len() as u32;
    if inside.contains(char::is_alphanumeric) {
        into.push((start, end));
    }
}

//! Texts that are scripts: plays, screenplays, interviews and hearings whose speeches stand behind the speaker's label.
//!
//! `NAME. …` and `NAME: …`, `_Name._ …` of plain-text books, `Q. …` and `A. …`, a name alone above its lines. What stands in
//! brackets is a stage direction and no speech. A stretch of text is a script when two labels or more come back in it and much of
//! it is theirs; anything less (a headline, one exchange in an article) is left to the labels of single lines.

mod above;
mod directions;
mod interview;
mod label;
mod said;
mod sure;
mod time;

use crate::lang::Lexicon;
use crate::layout::Layout;
use crate::scan::Lines;

use directions::{bracketed, moves, opening, staged, title_case};
use label::{emphasis, label, of, shouted, Form, Label, Logged, Range};
use said::said;
use sure::{nothing_else, Somebody};
use time::{shown, time, wordless};

/// Labels that a script has at least, counted with those that come back.
const LEAST_LABELS: usize = 4;
/// Share of a stretch of labels, in percent, that the labelled paragraphs must make.
const SHARE: u64 = 40;
/// Bytes from one label to the next at most; what lies farther apart is no one script.
const REACH: u32 = 8 << 10;
/// Share of the speeches, in percent, that must end as sentences do: the fields of a form do not.
const ENDED: usize = 50;

/// What one speaker says until the next label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Speech {
    /// Where its first line begins; the label may stand at the head of the text.
    pub begins: u32,
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
    pub(super) fn read(text: &str, layout: &Layout, lexicon: &Lexicon) -> Self {
        let mut labels = Vec::new();
        let somebody = Somebody::of(text);
        for paragraph in &layout.paragraphs {
            let (text, at) = (&text[..paragraph.end as usize], paragraph.start as usize);
            labels.extend(
                Lines { text, at }.filter_map(|line| label(text, line, &somebody, lexicon)),
            );
        }
        labels.retain(|label| leads(text, label));
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
            script.read_group(&text[..end], &labels[from..to], &somebody, lexicon);
            from = to;
        }
        if script.speeches.is_empty() {
            return interview::read(text, layout, lexicon);
        }
        script
    }

    /// Labels that stand near each other: adds their speeches if it is they that fill the stretch.
    fn read_group(
        &mut self,
        text: &str,
        labels: &[Label],
        somebody: &Somebody<'_>,
        lexicon: &Lexicon,
    ) {
        let mut repeated = repeated(text, labels);
        let few = repeated.len() < 2 || labels.len() < LEAST_LABELS;
        let sure = || somebody.take_turns(labels, lexicon) && nothing_else(text, labels);
        // Of subtitles many lines are nobody's: “- Who was it?”
        let subtitles = repeated.len() == 1 && subtitled(text, labels);
        let signs = |label: &&Label| label.logged == Logged::Signed;
        let signed = labels.iter().filter(signs).count() > 1;
        if few && !subtitles && !signed && (repeated.is_empty() || !sure()) {
            return;
        }
        if few && !subtitles && !signed {
            repeated = labels.iter().map(|label| of(text, label.name)).collect();
            repeated.sort_unstable();
        }
        let (speeches, content) = (self.speeches.len(), self.content.len());
        let out = std::mem::take(self);
        *self = Builder::new(text, lexicon, &repeated, labels, out).build();
        let new = &self.speeches[speeches..];
        let labelled: u32 = new.iter().map(|speech| speech.labelled).sum();
        let whole = new
            .first()
            .zip(new.last())
            .map_or(0, |(first, last)| last.end - first.label.0);
        let ends = |speech: &&Speech| ends_sentence(text, self.content[speech.to as usize - 1]);
        let ended = new.iter().filter(ends).count();
        // Who types in a chat ends as he likes, and no form has times or angle brackets before its fields.
        let few_end =
            ended * 100 < new.len() * ENDED && !mostly(labels, |l| l.logged != Logged::No);
        let scarce = u64::from(labelled) * 100 < u64::from(whole) * SHARE && !subtitles;
        if scarce || few_end {
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

/// Whether more than half of the labels are of a kind.
fn mostly(labels: &[Label], kind: impl Fn(&Label) -> bool) -> bool {
    labels.iter().filter(|label| kind(label)).count() * 2 > labels.len()
}

/// Whether times of subtitles stand between labels.
fn subtitled(text: &str, labels: &[Label]) -> bool {
    let ends = labels.first().zip(labels.last());
    ends.is_some_and(|(first, last)| of(text, (first.line.1, last.line.0)).contains("-->"))
}

/// Whether words follow the label, on its line or, where it stands alone, on the next.
fn leads(text: &str, label: &Label) -> bool {
    // “<lee> :)”
    if label.logged != Logged::No && !label.form.above() {
        return true;
    }
    let at = label.line.1 as usize;
    let said = match label.form {
        // The first of these lines is what is left of its own.
        Form::Alone | Form::Timed => match (Lines { text, at }).nth(1) {
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
    repeated.extend(named_in_full(&all, text, labels));
    repeated.sort_unstable();
    repeated.dedup();
    repeated
}

/// The first label of somebody, “ANN LEE:”, “Ms Ann Lee:”, and the later ones, “LEE:”, “Ms Lee:”, though neither may come back as it is:
/// a whole name and its last word, with the title before it. `all` are the words of all labels, sorted.
fn named_in_full<'t>(all: &[&'t str], text: &'t str, labels: &[Label]) -> Vec<&'t str> {
    let full = labels.iter().filter(|label| label.form.spoken());
    let pairs = full.filter_map(|label| {
        let whole = of(text, label.name);
        let (before, last) = whole.rsplit_once(' ')?;
        let titled = || {
            let (title, _) = before.split_once(' ')?;
            all.binary_search(&format!("{title} {last}").as_str()).ok()
        };
        let known = all.binary_search(&last).ok().or_else(titled)?;
        Some([whole, all[known]])
    });
    pairs.flatten().collect()
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
    lexicon: &'l Lexicon,
    labels: std::iter::Peekable<std::slice::Iter<'l, Label>>,
    repeated: &'l [&'t str],
    /// Paragraphs without a label go on with the speech before them.
    goes_on: bool,
    /// Labels end with a colon, or are one letter: something said in a room, or a play.
    spoken_labels: bool,
    /// Lines begin with a time, or with a name in angle brackets, as those of chats do.
    timed: bool,
    angled: bool,
    /// The label of the speech at hand.
    label: Option<Label>,
    /// The lines of its paragraph until now.
    paragraph: Option<Range>,
    after_blank: bool,
    /// The paragraph at hand is a direction.
    directing: bool,
    /// The lines are subtitles.
    subtitles: bool,
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
    fn new(
        text: &'t str,
        lexicon: &'l Lexicon,
        repeated: &'l [&'t str],
        labels: &'l [Label],
        out: Script,
    ) -> Self {
        let from = labels.first().map_or(0, |label| label.line.0 as usize);
        // A script that brackets its directions has no words outside of speeches.
        let directed = opening(text, labels).any(|line| bracketed(text, line));
        let spoken_labels = mostly(labels, |label| label.form.spoken());
        Builder {
            text,
            labels: labels.iter().peekable(),
            repeated,
            goes_on: directed || spoken_labels,
            spoken_labels,
            lexicon,
            timed: mostly(labels, |label| label.logged == Logged::Time),
            angled: mostly(labels, |label| label.logged == Logged::Angles),
            label: None,
            paragraph: None,
            after_blank: true,
            directing: false,
            subtitles: false,
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
            self.directing = false;
            if self
                .label
                .is_some_and(|label| label.form == Form::Alone || !self.goes_on)
            {
                self.close();
            }
            return;
        }
        if wordless(of(self.text, line)) {
            self.subtitles |= shown(of(self.text, line));
            return;
        }
        // “- Who was it?”: somebody else, and nothing tells who.
        if self.subtitles && of(self.text, line).starts_with(['-', '–']) {
            self.close();
        }
        if self.labelled(line) {
            return;
        }
        // “★★☆☆☆ Too small”: the heading of the next review.
        let signed = self
            .label
            .is_some_and(|label| label.logged == Logged::Signed);
        if signed && self.after_blank && !of(self.text, line).starts_with(char::is_alphanumeric) {
            self.close();
        }
        // “12:03 - Lee left”, “* lee waves”: the program says so.
        if self.angled || self.timed && time(of(self.text, line)) > 0 {
            self.close();
            return;
        }
        // Behind the label of a line of its own somebody says it: “Enter.”
        let first = self.label.is_some() && self.paragraph.is_none() && !self.after_blank;
        if self.directing || !first && moves(of(self.text, line), self.spoken_labels, self.lexicon)
        {
            self.end_paragraph();
            self.directing |= self.after_blank;
            return;
        }
        let words = of(self.text, line);
        let titled = || self.spoken_labels && self.ends_paragraph(line) && title_case(words);
        let heading = self.after_blank && (shouted(words) || titled());
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

    /// Whether nothing stands right below a line.
    fn ends_paragraph(&self, line: Range) -> bool {
        let below = &self.text[line.1 as usize..];
        let below = below.strip_prefix('\r').unwrap_or(below);
        below.is_empty() || below.starts_with("\n\n") || below.starts_with("\n\r\n")
    }

    /// Begins a speech where the line begins with somebody's label. Gives whether it does.
    fn labelled(&mut self, line: Range) -> bool {
        while self.labels.next_if(|label| label.line.0 < line.0).is_some() {}
        let Some(label) = self.labels.next_if(|label| label.line == line).copied() else {
            return false;
        };
        let known = self
            .repeated
            .binary_search(&of(self.text, label.name))
            .is_ok();
        // A name that comes once may be a small part, where no words stand between it and the speech before.
        let follows = |builder: &mut Self| {
            builder.end_paragraph();
            !builder.outside
                && builder.out.content.len() as u32 <= builder.first.max(builder.spoken)
        };
        let logged = label.logged != Logged::No;
        let speaks =
            known || logged || label.bracketed || self.like_a_name(&label) && follows(self);
        if speaks {
            self.close();
            self.label = Some(label);
            self.outside = false;
            if !label.form.above() {
                self.paragraph = Some((label.rest, line.1));
            }
            self.after_blank = false;
            self.directing = false;
        }
        speaks
    }

    /// Whether a label that does not come back is no heading: `HERALD.`, `Hon. Members:`.
    fn like_a_name(&self, label: &Label) -> bool {
        let name = of(self.text, label.name);
        shouted(name) || label.form == Form::Colon && name.contains(' ')
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
                begins: label.name.0,
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

//! What every answer holds to, for the properties and the fuzz targets alike.

use std::borrow::Cow;
use std::collections::HashSet;

use inquit::{Extraction, Extractor, MarkedSpan, Span};

/// Why an answer is not sound.
pub type Fault = String;

macro_rules! ensure {
    ($holds:expr $(,)?) => {
        ensure!($holds, "{}", stringify!($holds))
    };
    ($holds:expr, $($why:tt)+) => {
        if !$holds {
            return Err(format!($($why)+));
        }
    };
}

/// Spans on character boundaries, ordered, nested and never crossing; ids that lead somewhere; sentences that tile the text.
pub fn sound(found: &Extraction<'_>) -> Result<(), Fault> {
    let text = found.text();
    let good = |span: Span| {
        span.start <= span.end
            && span.end <= text.len()
            && text.is_char_boundary(span.start)
            && text.is_char_boundary(span.end)
    };
    for (at, quote) in found.quotes().iter().enumerate() {
        ensure!(quote.id.index() == at);
        let content = found.content(quote).to_vec();
        let marked: Vec<Span> = found.content_with_marks(quote).collect();
        ensure!(!content.is_empty(), "a quote without content");
        ensure!(content.len() == marked.len());
        for (inner, outer) in content.iter().zip(&marked) {
            ensure!(good(*inner) && good(*outer), "{inner:?} {outer:?}");
            ensure!(outer.contains(*inner), "{inner:?} {outer:?}");
        }
        for pair in marked.windows(2) {
            ensure!(pair[0].end <= pair[1].start, "content crosses: {pair:?}");
        }
        let named = quote.cue.iter().chain(&quote.source);
        for span in named.chain(&quote.addressee) {
            ensure!(good(*span) && !span.is_empty(), "{span:?}");
        }
        ensure!((0.0..=1.0).contains(&quote.confidence));
        ensure!(quote.speaker.is_none() || found.speaker_of(quote).is_some());
        if let Some(parent) = quote.parent {
            ensure!(parent.index() < at && found.quote(parent).is_some());
        }
    }
    let quotes = found.quotes().iter();
    let starts = quotes.filter_map(|quote| Some(found.content(quote).first()?.start));
    ensure!(starts.is_sorted(), "quotes out of order");
    for (at, speaker) in found.speakers().iter().enumerate() {
        ensure!(speaker.id.index() == at);
        ensure!(!speaker.name.is_empty(), "a speaker without a name");
        let mut forms = HashSet::from([&speaker.name]);
        ensure!(
            speaker.aliases.iter().all(|alias| forms.insert(alias)),
            "an alias twice, or the name: {speaker:?}"
        );
        ensure!(speaker.mentions().iter().all(good));
        ensure!(speaker.mentions().iter().is_sorted());
    }
    marks(text, &found.marked_spans().to_vec())?;
    // What is read of a text with markup is another text, which has none.
    match inquit::plain_text(text) {
        Cow::Borrowed(plain) if plain.len() == text.len() => tiled(found, true),
        plain => {
            tiled(found, false)?;
            let verbatim = Extractor::builder().markup(false).build();
            let verbatim = verbatim.map_err(|error| error.to_string())?;
            tiled(&verbatim.extract(&plain), true)
        }
    }
}

/// Sentences do not overlap, and leave out, if `all`, only what is not seen.
fn tiled(found: &Extraction<'_>, all: bool) -> Result<(), Fault> {
    let text = found.text();
    let mut end = 0;
    for sentence in found.sentences() {
        ensure!(!sentence.is_empty() && text.get(sentence.start..sentence.end).is_some());
        ensure!(end <= sentence.start, "sentences overlap");
        if all {
            unseen(&text[end..sentence.start])?;
        }
        end = sentence.end;
    }
    if all {
        unseen(&text[end..])?;
    }
    Ok(())
}

/// What sentences may leave out: space, characters that cannot be seen, and the underscores and stars of plain-text italics.
fn unseen(left_out: &str) -> Result<(), Fault> {
    let format = |c: char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{ad}');
    let seen = |c: char| !(c.is_whitespace() || format(c) || matches!(c, '_' | '*'));
    ensure!(!left_out.contains(seen), "no sentence has {left_out:?}");
    Ok(())
}

/// Marked stretches on character boundaries, in order, nested and never crossing.
pub fn marks(text: &str, marks: &[MarkedSpan]) -> Result<(), Fault> {
    let mut open: Vec<Span> = Vec::new();
    let mut before = 0;
    for mark in marks {
        ensure!(
            mark.outer.contains(mark.inner) && !mark.inner.is_empty(),
            "{mark:?}"
        );
        ensure!(
            text.get(mark.outer.range()).is_some() && text.get(mark.inner.range()).is_some(),
            "{mark:?} cuts a character"
        );
        ensure!(before <= mark.outer.start, "{mark:?} is out of order");
        before = mark.outer.start;
        while open
            .last()
            .is_some_and(|outer| outer.end <= mark.outer.start)
        {
            open.pop();
        }
        if let Some(outer) = open.last() {
            ensure!(outer.contains(mark.outer), "{outer:?} crosses {mark:?}");
        }
        open.push(mark.outer);
    }
    Ok(())
}

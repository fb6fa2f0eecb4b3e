//! Explanations for reading.

use std::fmt;

use super::{Candidate, Evidence, Explanation, Link, Reading, Silence, Verdict};
use crate::extraction::Quote;
use crate::span::Span;

/// Characters of the words that are shown.
const SHOWN: usize = 160;
/// Pieces of evidence, and people, that are shown; a program gets them all.
const EVIDENCE: usize = 8;
const PEOPLE: usize = 4;
const READINGS: usize = 4;

impl fmt::Display for Silence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Silence::NoCue => "no cue, label or signature claims these words",
            Silence::NotReported => {
                "words in marks that nobody is reported to say: a name, a title, a term or a scare quote"
            }
            Silence::NotBelieved => "no reading of a cue here was believed",
            Silence::NobodyFits => "nobody mentioned before fits the source",
            Silence::NobodyNear => "nobody near may have spoken this turn",
            Silence::Unsure => "the attribution is less sure than min_confidence asks for",
            Silence::KindNotWanted => "quotes of this kind are not wanted; ask for them by kinds",
            Silence::ReportNotWanted => {
                "reports of this kind (writing, thought, attitude) are not wanted; ask for them by reports"
            }
            Silence::ParagraphSkipped => "its paragraph is to be left out",
        })
    }
}

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Link::Name => "the source names the speaker",
            Link::Pronoun => "the source is a pronoun: who fits best of those mentioned before",
            Link::Relative => "the source is a relative pronoun: the name before it",
            Link::FirstPerson => "the source is a first person: whoever writes",
            Link::LastToSpeak => "the source stands for the body or group that spoke just before",
            Link::Description => "the source describes somebody whom the text names elsewhere",
            Link::Itself => "the source names nobody; its own words stand for the speaker",
            Link::Turns => "decided together with the turns before and after",
        })
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Verdict::Believed => "believed",
            Verdict::Doubted => "not believed",
            Verdict::Outbid => "outbid by a surer reading",
            Verdict::SwitchedOff => "switched off",
        })
    }
}

/// The words of a span on one line.
fn line(text: &str, span: Span) -> String {
    let words: Vec<&str> = span.of(text).split_whitespace().collect();
    let all: String = words
        .join(" ")
        .chars()
        .filter(|c| !c.is_control())
        .collect();
    match all.char_indices().nth(SHOWN) {
        Some((cut, _)) => format!("{}…", &all[..cut]),
        None => all,
    }
}

fn all(text: &str, spans: &[Span]) -> String {
    spans
        .iter()
        .map(|span| line(text, *span))
        .collect::<Vec<_>>()
        .join(" … ")
}

fn weights(f: &mut fmt::Formatter<'_>, evidence: &[Evidence]) -> fmt::Result {
    for one in evidence.iter().take(EVIDENCE) {
        let Evidence {
            name,
            words,
            weight,
        } = one;
        let words: &str = words;
        writeln!(f, "        {weight:+.1}  {words}  [{name}]")?;
    }
    let rest = evidence.get(EVIDENCE..).unwrap_or_default();
    if !rest.is_empty() {
        let sum: f32 = rest.iter().map(|one| one.weight).sum();
        writeln!(f, "        {sum:+.1}  {} more", rest.len())?;
    }
    Ok(())
}

impl fmt::Display for Explanation<'_> {
    /// Several lines, the last with its line break.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "“{}”", all(self.text, &self.content))?;
        match (&self.speaker, self.silence) {
            (Some(name), _) => writeln!(f, "  speaker     {name}")?,
            (None, Some(silence)) => writeln!(f, "  no speaker  {silence}")?,
            (None, None) => writeln!(f, "  no speaker")?,
        }
        if let Some(quote) = &self.quote {
            self.quote(f, quote)?;
        }
        if let Some(name) = &self.runner_up {
            writeln!(f, "  second      {name}")?;
        }
        if let Some(link) = self.link {
            writeln!(f, "  who         {link}")?;
        }
        self.people(f)?;
        self.cues(f)
    }
}

impl Explanation<'_> {
    fn quote(&self, f: &mut fmt::Formatter<'_>, quote: &Quote) -> fmt::Result {
        if let Some(rule) = self.rule() {
            writeln!(f, "  rule        {}: {}", rule.id, rule.description)?;
        }
        let some = |span: Option<Span>| span.map(|span| line(self.text, span));
        if let Some(cue) = some(quote.cue) {
            let source = some(quote.source).map_or(String::new(), |s| format!(", source “{s}”"));
            writeln!(f, "  read        cue “{cue}”{source}")?;
        } else if quote.inferred && quote.speaker.is_some() {
            writeln!(f, "  inferred    no tag names the speaker")?;
        }
        if quote.rule.is_some() {
            writeln!(f, "  confidence  {:.2}", quote.confidence)?;
        }
        Ok(())
    }

    fn people(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Candidate {
            name,
            score,
            probability,
            evidence,
        } in self.candidates.iter().take(PEOPLE)
        {
            match probability {
                Some(share) => writeln!(f, "    {name}: probability {share:.2}")?,
                None => writeln!(f, "    {name}: {score:.1}")?,
            }
            weights(f, evidence)?;
        }
        let rest = self.candidates.len().saturating_sub(PEOPLE);
        if rest > 0 {
            writeln!(f, "    and {rest} less likely")?;
        }
        Ok(())
    }

    fn cues(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.readings.is_empty() {
            writeln!(f, "  cues")?;
        }
        for reading in self.readings.iter().take(READINGS) {
            let Reading {
                cue,
                source,
                content,
                rule,
                evidence,
                confidence,
                least,
                verdict,
            } = reading;
            let (cue, source) = (line(self.text, *cue), line(self.text, *source));
            writeln!(f, "    “{cue}” of “{source}”, {rule}: {verdict}, {confidence:.2} of at least {least:.2}")?;
            if *verdict != Verdict::Believed {
                writeln!(f, "        would report “{}”", all(self.text, content))?;
            }
            weights(f, evidence)?;
        }
        let rest = self.readings.len().saturating_sub(READINGS);
        if rest > 0 {
            writeln!(f, "    and {rest} more")?;
        }
        Ok(())
    }
}

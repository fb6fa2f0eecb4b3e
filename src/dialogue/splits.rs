//! Where two people speak in one paragraph: each with a tag or a lead-in of their own, or with nothing between their quotes.

use super::scene::Scene;
use super::slots::TAG_ITEMS;
use super::tag::{
    after_comma, behind, ends_sentence, last_verb, leads, owned, subject_before, tag, unknown_verb,
};
use crate::extraction::Gender;
use crate::lang::{form, is, w};
use crate::speakers::mentions::{subject_pronoun, Mention, Mentioned, Sort, NOBODY};
use crate::tokens::{Kind, Punct};

/// Whether two pieces of one paragraph are said by two people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Split {
    /// Nothing tells that they are.
    No,
    /// The narration between has two subjects.
    Maybe,
    /// They are, and the narration from this item on is the second one's.
    Sure(usize),
}

/// Who says the present turn, as far as tags and lead-ins of its paragraph tell.
#[derive(Debug, Default)]
pub(super) struct Voice {
    source: Option<Mention>,
}

impl Voice {
    /// A turn begins with a piece; the narration before it is its own from item `from` on.
    pub(super) fn begin(&mut self, scene: &Scene<'_>, from: usize, piece: u32) {
        let (first, _) = scene.flow.bounds(piece);
        self.source = lead_in(scene, from.min(first), first, from);
    }

    /// Whether the piece `right` is somebody else's than `left`, the last one so far.
    pub(super) fn split(&mut self, scene: &Scene<'_>, left: u32, right: u32) -> Split {
        let (from, to) = (scene.flow.bounds(left).1, scene.flow.bounds(right).0);
        if apart(scene, left, right) {
            return Split::Sure(to);
        }
        let sentences = scene.sentences(from, to);
        let tag = told(scene, from, to).filter(|(other, _)| {
            !self.led(scene, left, from, to) && !self.answered(scene, other, from, to)
        });
        let begins = tag.map_or(from, |(mention, verb)| {
            verb.max(mention.last as usize - 1) + 1
        });
        self.source = tag.map(|(mention, _)| mention).or(self.source);
        let one = self.source.or_else(|| {
            let (start, end) = *sentences.first().filter(|_| sentences.len() > 1)?;
            scene.subject(start, end)
        });
        if let (Some(one), Some(lead)) = (one, lead_in(scene, from, to, begins)) {
            // “…,” said her brother, and Ina cried, “…”
            let joined = self.source.is_some() && sentences.len() == 1 && another(&one, &lead);
            let between = (begins, lead.first as usize);
            if joined || differ(scene, &one, &lead) || passes(scene, &one, &lead, between) {
                return Split::Sure(clause(scene, begins, &lead));
            }
        } else if let (Some(one), Some((other, _))) = (one, told_after(scene, right)) {
            let last = sentences.last().copied();
            if differ(scene, &one, &other) {
                let last = last.filter(|_| sentences.len() > 1);
                return Split::Sure(last.map_or(to, |(start, _)| start));
            }
            // Ina said, “Come.” Clara laughed. “Never,” she said.
            let (start, end) = last.unwrap_or((to, to));
            if tag.is_none() && self.source.is_some() && passes(scene, &one, &other, (start, end)) {
                return Split::Sure(start);
            }
        }
        let joined = one.is_none() && sentences.len() == 1 && self.led(scene, left, from, to);
        if let Some(lead) = lead_in(scene, from, to, from).filter(|_| joined) {
            // “Shut!” And Ina, who had come in, cried, “…”
            if lead.named() {
                return Split::Sure(clause(scene, from, &lead));
            }
        }
        if two_subjects(scene, &sentences) {
            Split::Maybe
        } else {
            Split::No
        }
    }

    /// When Ina said, “Come?” he said, “Never,” and stayed: what leads into the next quote is no tag of one that somebody else has been
    /// told to say.
    fn answered(&self, scene: &Scene<'_>, other: &Mention, from: usize, to: usize) -> bool {
        let one = self.source.as_ref();
        one.is_some_and(|one| differ(scene, one, other)) && leads(scene, from, to)
    }

    /// Ina said, “Come.” Otto said, “Never.”: narration that begins anew, or with “and”, and leads into the next quote is no tag of
    /// the one before.
    fn led(&self, scene: &Scene<'_>, left: u32, from: usize, to: usize) -> bool {
        let words = scene.flow.items[from..to].iter();
        let Some(first) = words.clone().find(|token| token.is_word()) else {
            return false;
        };
        let piece = scene.layout.pieces[left as usize].inner().of(scene.text);
        let ended = piece.trim_end().ends_with(['.', '!', '?', '…', '-', '—']);
        let anew = self.source.is_some() && ended && first.capital()
            || first.is_any(&[w::AND, w::BUT, w::WHILE]);
        anew && leads(scene, from, to)
    }
}

/// “Come.” “Never.”: white space and nothing else between two pieces, both with their marks.
fn apart(scene: &Scene<'_>, left: u32, right: u32) -> bool {
    let pieces = &scene.layout.pieces;
    let (left, right) = (&pieces[left as usize], &pieces[right as usize]);
    let between = scene
        .text
        .get(left.outer_end as usize..right.outer_start as usize);
    let white = |text: &str| !text.is_empty() && text.chars().all(char::is_whitespace);
    left.closed && between.is_some_and(white)
}

/// The mention in the tag right after a quote, and the item of its verb.
fn told(scene: &Scene<'_>, from: usize, to: usize) -> Option<(Mention, usize)> {
    let word = |at: &usize| matches!(scene.flow.items[*at].kind(), Kind::Word | Kind::Number);
    let comma = behind(scene, from, Punct::Comma);
    let stop = behind(scene, from, Punct::Period);
    let start = (from..to).find(word)?;
    let (start, end) = scene.first_sentence(start, to)?;
    let found = owned(scene, start, end)
        .or_else(|| tag(scene, start, end, end.min(start + TAG_ITEMS)))
        .or_else(|| unknown_verb(scene, start, end))
        .or_else(|| after_comma(scene, start, end).filter(|_| comma))?;
    let (slot, mention, verb) = found;
    // “… in business.” Otto admitted that he was not: a sentence of its own, and no tag.
    let apart = stop && (mention.first as usize) < verb?;
    (slot.tag() && !apart).then_some((mention, verb?))
}

/// The same for a piece, up to the next one of its paragraph.
fn told_after(scene: &Scene<'_>, piece: u32) -> Option<(Mention, usize)> {
    let para = scene.layout.pieces[piece as usize].para as usize;
    let to = if piece + 1 < scene.layout.paragraphs[para].last_piece {
        scene.flow.bounds(piece + 1).0
    } else {
        scene.flow.paragraphs[para].1 as usize
    };
    told(scene, scene.flow.bounds(piece).1, to)
}

/// The subject of the lead-in that narration ends with, if it stands at item `begins` or after it.
fn lead_in(scene: &Scene<'_>, from: usize, to: usize, begins: usize) -> Option<Mention> {
    let (start, end) = *scene.sentences(from, to).last()?;
    if !leads(scene, start, end) && ends_sentence(scene, start, end) {
        return None;
    }
    let start = start.max(begins);
    let verb = last_verb(scene, start, end)?;
    let told = begins > from;
    if told && subordinate(scene, (start, to), verb) {
        return None;
    }
    subject_before(scene, start, verb)
}

/// Items between a word that opens a subordinate clause and the verb of it.
const CLAUSE_ITEMS: usize = 6;

/// “…,” said Ina, as if Otto had called, “…”, “…,” said Ina (Otto had called), “…”: a clause of the tag, and no lead-in. “…,” said Ina,
/// while Otto cried, “…” is one, unless a semicolon ends it.
fn subordinate(scene: &Scene<'_>, (from, to): (usize, usize), verb: usize) -> bool {
    let mut before = (from.max(verb.saturating_sub(CLAUSE_ITEMS))..verb).rev();
    let goes_on = behind(scene, to, Punct::Semicolon);
    let opens = |at: &usize| {
        let token = &scene.flow.items[*at];
        let leads = [w::WHEN, w::WHILE, w::WHO, w::THAT].contains(&scene.word(*at));
        // “…,” said Ina, when he returned with it, “…”
        let leads = leads && !subject_pronoun(scene.word(*at + 1));
        // “…,” said Ina. After waiting a moment he said, “…”
        let next = scene.flow.items.get(*at + 1);
        if next.is_some_and(|next| scene.tokens.info(next).form(form::ING)) {
            return token.is_punct(Punct::OpenBracket);
        }
        token.is_punct(Punct::OpenBracket)
            || token.is_word() && !leads && scene.class(*at, is::SUBORDINATOR | is::WH)
            || leads && goes_on
    };
    let ends = |at: &usize| {
        let token = &scene.flow.items[*at];
        matches!(
            token.punct(),
            Some(Punct::Comma | Punct::Semicolon | Punct::Period)
        ) || token.is_any(&[w::AND, w::BUT])
    };
    before
        .find(|at| opens(at) || ends(at))
        .is_some_and(|at| opens(&at))
}

/// Where the clause of a lead-in begins, after item `from`.
fn clause(scene: &Scene<'_>, from: usize, lead: &Mention) -> usize {
    let mut at = lead.first as usize;
    while at > from {
        let before = &scene.flow.items[at - 1];
        let short = before.is_punct(Punct::Period)
            && at >= 2
            && scene.tokens.abbreviates(&scene.flow.items[at - 2]);
        if before.kind() == Kind::Punct && !short || before.is_any(&[w::AND, w::BUT]) {
            break;
        }
        at -= 1;
    }
    at
}

/// Whether the narration between two pieces begins with one subject and ends with another.
fn two_subjects(scene: &Scene<'_>, sentences: &[(usize, usize)]) -> bool {
    let [first, .., last] = sentences else {
        return false;
    };
    let (Some(a), Some(b)) = (
        scene.subject(first.0, first.1),
        scene.subject(last.0, last.1),
    ) else {
        return false;
    };
    match (a.what, b.what) {
        // “said a voice. Otto stood”: it was his.
        _ if a.named() && b.named() => a.person != b.person && !voiced(scene, &a),
        (Mentioned::Pronoun, Mentioned::Pronoun) => {
            let gendered = |sort: Sort| matches!(sort, Sort::Male | Sort::Female);
            a.sort != b.sort && gendered(a.sort) && gendered(b.sort)
        }
        _ => false,
    }
}

/// Whether a mention is “a voice”.
fn voiced(scene: &Scene<'_>, mention: &Mention) -> bool {
    (mention.first as usize..mention.last as usize).any(|at| scene.word(at) == w::VOICE)
}

/// Whether the second subject of a sentence is named anew, and not the first one again.
fn another(first: &Mention, second: &Mention) -> bool {
    let same = first.named() && second.named() && first.person == second.person;
    second.what != Mentioned::Pronoun && !same
}

/// Whether the narration `between` two mentions passes the word on to somebody else: “said he, and looked at Otto. But Otto was
/// cross, and said”, and “Ina said, ‘No.’ But this melted Clara's pride, and she said”.
fn passes(scene: &Scene<'_>, one: &Mention, other: &Mention, (from, to): (usize, usize)) -> bool {
    let mut named = scene.mentions.within(from, to).iter();
    match (one.what, other.what) {
        (Mentioned::Pronoun, Mentioned::Name) => {
            let same = |m: &&Mention| m.named() && m.person == other.person;
            named.any(|m| same(&m) && !scene.subject_like(m, from))
        }
        (Mentioned::Name, Mentioned::Pronoun) => {
            let gender = other.sort.gender();
            let fits = |m: &Mention| scene.gender(m.person) == gender;
            let mut named = named.filter(|m| m.what == Mentioned::Name && m.person != NOBODY);
            let Some(first) = named.next().filter(|_| gender != Gender::Unknown) else {
                return false;
            };
            fits(first)
                && std::iter::once(first)
                    .chain(named)
                    .all(|m| differ(scene, one, m))
        }
        _ => false,
    }
}

/// Whether two mentions cannot mean the same person.
fn differ(scene: &Scene<'_>, a: &Mention, b: &Mention) -> bool {
    let first = |m: &Mention| m.what == Mentioned::Pronoun && m.sort == Sort::I;
    let person = |m: &Mention| match m.what {
        Mentioned::Name | Mentioned::Description => (m.person != NOBODY).then_some(m.person),
        _ if first(m) => scene.narrator,
        _ => None,
    };
    if let (Some(one), Some(other)) = (person(a), person(b)) {
        let readings = |m: &Mention, person: u32| scene.mentions.readings(m).contains(&person);
        return one != other && !readings(a, other) && !readings(b, one);
    }
    if first(a) != first(b) {
        return true;
    }
    let gender = |m: &Mention| match person(m) {
        Some(person) => scene.gender(person),
        None => m.sort.gender(),
    };
    let (one, other) = (gender(a), gender(b));
    one != other && one != Gender::Unknown && other != Gender::Unknown
}

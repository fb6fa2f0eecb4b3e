//! What of a piece its speaker says in his own person: neither the narrator's stage directions nor the words of others that
//! he gives with a tag of their own.

use super::directions::direction;
use super::retold::Retold;
use super::scene::Scene;
use crate::assemble::Part;

/// Appends the parts of a piece that are the speaker's own; the whole piece if none would be left.
pub(crate) fn parts(scene: &Scene<'_>, retold: &Retold, piece: u32, parts: &mut Vec<Part>) {
    let place = &scene.layout.pieces[piece as usize];
    let mut gaps = directions(scene, piece);
    retold.gaps(scene, piece, &mut gaps);
    if gaps.is_empty() {
        parts.push(Part::Piece(piece));
        return;
    }
    gaps.sort_unstable();
    let before = parts.len();
    let mut start = place.start;
    for (from, to) in gaps {
        if from > start {
            parts.extend(stretch(scene, piece, start, from));
        }
        start = start.max(to);
    }
    if place.end > start {
        parts.extend(stretch(scene, piece, start, place.end));
    }
    if parts.len() == before {
        parts.push(Part::Piece(piece));
    }
}

/// The stage directions of a piece.
fn directions(scene: &Scene<'_>, piece: u32) -> Vec<(u32, u32)> {
    let (mut at, last) = scene.flow.bounds(piece);
    let mut gaps = Vec::new();
    while let Some(open) = scene.flow.brackets.next(at, last) {
        at = open + 1;
        if let Some(close) = direction(scene, open, last) {
            gaps.push((scene.flow.items[open].start, scene.flow.items[close].end()));
            at = close + 1;
        }
    }
    gaps
}

/// A stretch without white space and dashes at its ends; `None` when nothing else is left.
fn stretch(scene: &Scene<'_>, piece: u32, start: u32, end: u32) -> Option<Part> {
    let text = &scene.text[start as usize..end as usize];
    let from = start + (text.len() - text.trim_start().len()) as u32;
    let to = from + text.trim().len() as u32;
    text.chars()
        .any(char::is_alphanumeric)
        .then_some(Part::Stretch(piece, from, to))
}

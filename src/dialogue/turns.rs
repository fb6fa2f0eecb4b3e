//! Turns: the pieces that one person says in one go, and the narration that belongs to them.

use super::scene::Scene;
use super::slots::{Slot, Slotted};
use super::splits::{Split, Voice};
use super::spoken::Spoken;
use crate::extraction::Gender;
use crate::span::{Narrow, Number};
use crate::speakers::mentions::Mention;

/// A stretch of narration that may hold the turn's tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Segment {
    pub from: usize,
    pub to: usize,
    /// Between two pieces of the turn, not after the last.
    pub between: bool,
}

/// Places beside a piece that may name its speaker: room for so many is made at once.
const SLOTS: usize = 2;

/// Distance between two turns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Gap {
    /// In the same paragraph.
    Same,
    /// In the next paragraph.
    Next,
    /// One paragraph of narration between.
    One,
    Two,
    /// Three to five.
    Few,
    /// More, or a chapter or scene break.
    Far,
}

/// What the turns of a text refer to, turn after turn: a turn has a range of each list.
#[derive(Debug, Default)]
pub(crate) struct Lists {
    pub pieces: Vec<u32>,
    pub segments: Vec<Segment>,
    pub slots: Vec<(Slot, Mention)>,
    pub called: Vec<u32>,
    pub about: Vec<u32>,
}

impl Lists {
    /// Makes room for so many pieces.
    fn clear(&mut self, pieces: usize) {
        self.pieces.clear();
        self.segments.clear();
        self.slots.clear();
        self.called.clear();
        self.about.clear();
        self.pieces.reserve(pieces);
        self.segments.reserve(pieces);
        self.slots.reserve(SLOTS * pieces);
    }
}

/// One turn. Pairs of numbers are ranges, see [`Scene`] for what they hold.
#[derive(Debug, Clone, Default)]
pub(crate) struct Turn {
    pub pieces: (u32, u32),
    /// The first and the last paragraph.
    paras: (u32, u32),
    /// If it is sure that another speaker's turn comes before it in its paragraph: where its own narration begins.
    other: Option<Number>,
    pub first_in_para: bool,
    /// How far it is from the turn before.
    pub gap: Option<Gap>,
    /// Narration before the first piece: a range of items.
    prefix: (u32, u32),
    pub segments: (u32, u32),
    pub slots: (u32, u32),
    pub around: (u32, u32),
    pub addressed: (u32, u32),
    pub about: (u32, u32),
    /// The gender of “sir”, “mother”, “my dear fellow”.
    pub address: Gender,
    /// Whether that is a title: “sir”, “ma'am”.
    pub respects: bool,
    /// Who is named as one's own name inside: “I'm Ina.”
    pub presents: Option<Number>,
    /// The items of the first name that is called.
    pub called: Option<Narrow>,
    /// What a tag names for sure.
    pub anchor: Option<Number>,
    /// Begins with “yes”, “no” or “oh”.
    pub exclaims: bool,
    /// Ends with a question.
    pub asks: bool,
    /// “somebody called” is its tag: nobody whom the text has named.
    pub anybody: bool,
    pub narrated_after: bool,
    pub continues: bool,
    pub replies: bool,
    pub words: u32,
    pub slotted: Slotted,
}

// A novel has as many turns as sentences.
const _: () = assert!(std::mem::size_of::<Turn>() <= 112);

impl Turn {
    /// The paragraph in which it begins.
    pub(crate) fn para(&self) -> usize {
        self.paras.0 as usize
    }

    /// The paragraph in which it ends.
    pub(crate) fn last_para(&self) -> usize {
        self.paras.1 as usize
    }

    /// Whom it names as its speaker, by a tag or by itself.
    pub(crate) fn anchor(&self) -> Option<u32> {
        self.anchor.map(u32::from)
    }

    /// Narration before the first piece: a range of items.
    pub(crate) fn prefix(&self) -> (usize, usize) {
        (self.prefix.0 as usize, self.prefix.1 as usize)
    }
}

/// Builds the turns of a scene: pieces of a paragraph together, split where the narration between tells of two speakers.
/// The lists are memory to work in.
pub(crate) fn build(
    scene: &Scene<'_>,
    mut turns: Vec<Turn>,
    mut lists: Lists,
) -> (Vec<Turn>, Lists) {
    let layout = scene.layout;
    turns.clear();
    turns.reserve(layout.pieces.len());
    lists.clear(layout.pieces.len());
    // Whether the last turn goes on in this paragraph.
    let mut carried = false;
    let mut spoken = Spoken::new(scene);
    let mut voice = Voice::default();
    for (para, paragraph) in layout.paragraphs.iter().enumerate() {
        let pieces = paragraph.first_piece..paragraph.last_piece;
        if pieces.is_empty() {
            spoken.narration();
        }
        let mut before: Option<u32> = None;
        let several = pieces.len() > 1;
        let unlabelled = |piece: &u32| !scene.scripted.get(*piece as usize).is_some_and(|s| *s);
        for piece in pieces.filter(|piece| unlabelled(piece) && spoken.hears(scene, *piece)) {
            let split = before.map(|last| voice.split(scene, last, piece));
            let other = match split {
                Some(Split::Sure(from)) => Some(from),
                _ => None,
            };
            let goes_on = split.map_or(carried, |split| split == Split::No) && !turns.is_empty();
            if several && split != Some(Split::No) {
                let after = |last: u32| scene.flow.pieces[last as usize].1;
                let from = before.map_or(scene.flow.paragraphs[para].0, after);
                voice.begin(scene, other.unwrap_or(from as usize), piece);
            }
            if !goes_on {
                let first = lists.pieces.len() as u32;
                turns.push(Turn {
                    paras: (para as u32, para as u32),
                    pieces: (first, first),
                    other: other.map(|other| Number::from(other as u32)),
                    ..Turn::default()
                });
            }
            lists.pieces.push(piece);
            if let Some(turn) = turns.last_mut() {
                turn.pieces.1 += 1;
                turn.paras.1 = para as u32;
            }
            before = Some(piece);
        }
        carried = before.is_some_and(|last| layout.pieces[last as usize].continues);
    }
    for at in 0..turns.len() {
        surround(scene, &mut turns, &mut lists, at);
        let before = at.checked_sub(1).map(|before| &turns[before]);
        turns[at].gap = before.map(|before| gap(scene, before, &turns[at]));
    }
    (turns, lists)
}

/// Finds the narration that belongs to a turn.
fn surround(scene: &Scene<'_>, turns: &mut [Turn], lists: &mut Lists, at: usize) {
    let turn = &turns[at];
    let pieces = |turn: &Turn| &lists.pieces[turn.pieces.0 as usize..turn.pieces.1 as usize];
    let items = |piece: u32| scene.flow.bounds(piece);
    let (Some(first), Some(last)) = (pieces(turn).first().copied(), pieces(turn).last().copied())
    else {
        return;
    };
    let start = scene.flow.paragraphs[turn.para()].0 as usize;
    let end = scene.flow.paragraphs[turn.last_para()].1 as usize;
    let before = at
        .checked_sub(1)
        .map(|b| &turns[b])
        .filter(|b| b.last_para() == turn.para());
    let after = turns.get(at + 1).filter(|a| a.para() == turn.last_para());
    let first_in_para = before.is_none();
    let mut prefix = (
        before
            .and_then(|b| pieces(b).last())
            .map_or(start, |piece| items(*piece).1),
        items(first).0,
    );
    let from = lists.segments.len() as u32;
    for pair in pieces(turn).windows(2) {
        let same = scene.layout.pieces[pair[0] as usize].para
            == scene.layout.pieces[pair[1] as usize].para;
        if same {
            lists.segments.push(Segment {
                from: items(pair[0]).1,
                to: items(pair[1]).0,
                between: true,
            });
        }
    }
    let mut tail = (items(last).1, after.map_or(end, |a| items(pieces(a)[0]).0));
    // The last sentence before a turn that is not the first of its paragraph is that turn's.
    let last_sentence = |from, to| {
        let sentences = scene.sentences(from, to);
        (sentences.len() > 1).then(|| sentences[sentences.len() - 1].0)
    };
    if let Some(other) = after.and_then(|after| after.other) {
        tail.1 = (u32::from(other) as usize).clamp(tail.0, tail.1);
    } else if after.is_some() {
        tail.1 = last_sentence(tail.0, tail.1).unwrap_or(tail.1);
    }
    if let Some(other) = turn.other {
        prefix.0 = (u32::from(other) as usize).clamp(prefix.0, prefix.1);
    } else if !first_in_para {
        prefix.0 = last_sentence(prefix.0, prefix.1).unwrap_or(prefix.1);
    }
    lists.segments.push(Segment {
        from: tail.0,
        to: tail.1,
        between: false,
    });
    let turn = &mut turns[at];
    turn.first_in_para = first_in_para;
    turn.prefix = (prefix.0 as u32, prefix.1 as u32);
    turn.narrated_after = tail.1 - tail.0 > 2;
    turn.segments = (from, lists.segments.len() as u32);
}

/// How far `right` is from `left`, with breaks between counted as far.
fn gap(scene: &Scene<'_>, left: &Turn, right: &Turn) -> Gap {
    let between = right.para() as isize - left.last_para() as isize;
    if between > 1 && scene.breaks_between(left.last_para() + 1, right.para()) {
        return Gap::Far;
    }
    let pages = scene.pages_between(left.last_para(), right.para());
    match between - pages as isize {
        ..=0 if right.other.is_some() => Gap::Next,
        ..=0 => Gap::Same,
        1 => Gap::Next,
        2 => Gap::One,
        3 => Gap::Two,
        4..=6 => Gap::Few,
        _ => Gap::Far,
    }
}

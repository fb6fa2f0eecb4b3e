//! Who comes in before a turn, and is likely to be the one who speaks: “The door opened, and Ina came in.”

use super::super::evidence::Evidence;
use super::super::scene::Scene;
use super::super::turns::{Gap, Turn};
use super::Sheet;
use crate::lang::{also, is, w};
use crate::speakers::mentions::{Mention, NOBODY};
use crate::tokens::{Punct, Token};

/// Items of narration before a turn in which somebody comes in.
const REACH: usize = 60;
/// Items from a name to what its bearer does: “Ina, who had, came”.
const TO_VERB: usize = 4;

impl Sheet<'_, '_> {
    /// Whoever comes in between the turn before and this one.
    pub(super) fn entrances(&mut self) {
        let scene = self.scene;
        let turn = &scene.turns[self.at];
        let (from, to) = narration_before(scene, self.at, turn);
        if from >= to {
            return;
        }
        let mut last = scene.mentions.within(from, to).iter().rev();
        let enters = last.find(|m| m.named() && m.person != NOBODY && enters(scene, m, from, to));
        if let Some(last) = enters {
            self.add_person(last.person, Evidence::Enters, 1.0);
            self.add_person(last.person, Evidence::EntryEnters, 1.0);
        }
    }
}

/// The narration before a turn, behind the paragraph of the turn before.
fn narration_before(scene: &Scene<'_>, at: usize, turn: &Turn) -> (usize, usize) {
    let Some(first) = scene.pieces(turn).first() else {
        return (0, 0);
    };
    let to = scene.flow.bounds(*first).0;
    let near = turn.gap.is_some_and(|gap| gap != Gap::Far);
    let before = at.checked_sub(1).filter(|_| near);
    let from = match before.map(|before| scene.turns[before].last_para()) {
        Some(para) if para < turn.para() => scene.flow.paragraphs[para].1 as usize,
        Some(_) => turn.prefix().0,
        None => 0,
    };
    (from.max(to.saturating_sub(REACH)), to)
}

/// Whether somebody named comes in: “Ina came in”, “interrupted by Ina”.
fn enters(scene: &Scene<'_>, mention: &Mention, from: usize, to: usize) -> bool {
    let info = |at: usize| {
        scene
            .flow
            .items
            .get(at)
            .filter(|t| t.small())
            .map(|t| scene.tokens.info(t))
    };
    let does = |at: usize| info(at).is_some_and(|info| info.is_also(also::ENTERS));
    let mut first = mention.first as usize;
    let title = |at: usize| {
        scene.class(at, is::TITLE | is::DETERMINER) || scene.flow.items[at].is_punct(Punct::Period)
    };
    while first > from && title(first - 1) {
        first -= 1;
    }
    // “When Ina came in, they sat down.”
    if first > from && scene.class(first - 1, is::SUBORDINATOR) {
        return false;
    }
    if first > from + 1 && scene.word(first - 1) == w::BY {
        return [w::INTERRUPTED, w::JOINED].contains(&scene.word(first - 2));
    }
    if first > from && does(first - 1) && [w::CAME, w::COMES].contains(&scene.word(first - 1)) {
        return true;
    }
    let last = mention.last as usize;
    let between = |at: &usize| {
        let token = &scene.flow.items[*at];
        token.is_punct(Punct::Comma) || token.is(w::WHO) || scene.class(*at, is::ADVERB | is::AUX)
    };
    let verb = last + (last..to.min(last + TO_VERB)).take_while(between).count();
    verb < to && (does(verb) || comes_in(scene, verb)) && scene.subject_like(mention, from)
}

/// “Ina fell in.”, “Ina looked in from the yard”, and not “Ina fell in love”.
fn comes_in(scene: &Scene<'_>, verb: usize) -> bool {
    let items = &scene.flow.items;
    let past = items
        .get(verb)
        .is_some_and(|token| scene.tokens.acts(token));
    let behind = items.get(verb + 2);
    let ends = |t: &Token| t.punct().is_some() || t.is_any(&[w::FROM, w::WITH, w::AND, w::AT]);
    past && scene.word(verb + 1) == w::IN && behind.is_none_or(ends)
}

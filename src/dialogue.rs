//! Dialogue: who speaks in each turn, tagged or not.
//!
//! Pieces become turns; what stands around a turn (tags, beats, narration, names called inside the quote) becomes features of
//! each person who may have spoken it; one pass over a conversation finds the likeliest sequence of speakers, with tagged
//! turns as anchors (a second-order chain; see [`chain`]). After O'Keefe et al. 2012, who showed that attribution is a sequence
//! problem, and Muzny et al. 2017, who ordered the evidence into sieves.

mod called;
pub(crate) mod cast_of_turns;
pub(crate) mod catalogue;
pub(crate) mod chain;
pub(crate) mod decode;
mod directions;
pub(crate) mod drafts;
pub(crate) mod evidence;
pub(crate) mod features;
pub(crate) mod focus;
pub(crate) mod free_indirect;
pub(crate) mod heard;
pub(crate) mod hearing;
mod introduces;
pub(crate) mod kin;
pub mod learn;
pub(crate) mod links;
pub(crate) mod named;
mod narrator;
mod nearness;
mod neighbours;
pub(crate) mod nouns;
mod pages;
pub(crate) mod retold;
pub(crate) mod rows;
pub(crate) mod rules;
pub(crate) mod said;
pub(crate) mod scene;
pub(crate) mod set_off;
pub(crate) mod slots;
mod splits;
mod spoke;
mod spoken;
mod strangers;
pub(crate) mod style;
mod tag;
pub(crate) mod talk;
mod together;
pub(crate) mod trace;
pub(crate) mod turns;
mod unsaid;
mod voices;
pub(crate) mod weights;

use crate::lang::w;
use crate::layout::Layout;
use crate::memory::Memory;
use crate::span::Narrow;
use crate::speakers::cast::Cast;
use crate::speakers::flow::Flow;
use crate::speakers::mentions::{Mention, Mentions};
use crate::tokens::Tokens;

use chain::Chain;
pub(crate) use scene::Scene;
use slots::Slot;
use style::Traits;
use turns::Turn;
use weights::Weights;

/// The answer for one turn.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Answer {
    /// Index into the cast.
    pub person: Option<u32>,
    pub runner_up: Option<u32>,
    /// Share of the probability that the person has.
    pub posterior: f32,
    /// The rule whose evidence spoke loudest.
    pub rule: &'static str,
}

/// Everything that is read of a text before weights come in, in the memory of another. A long text has no items any more then.
pub(crate) fn read<'a>(
    text: &'a str,
    layout: &'a Layout,
    tokens: &'a mut Tokens<'_>,
    mut cast: Cast,
    scripted: &'a [bool],
    memory: &mut Memory,
) -> Scene<'a> {
    let flow = Flow::within(tokens, layout, std::mem::take(&mut memory.flow));
    tokens.let_items_go(text);
    let mentions = std::mem::take(&mut memory.mentions);
    let mentions = Mentions::new(&flow, tokens, &mut cast, mentions);
    Scene::new(
        text,
        layout,
        tokens,
        (flow, mentions, cast),
        scripted,
        memory,
    )
}

/// The same for one text alone, which has no script.
pub(crate) fn read_alone<'a>(
    text: &'a str,
    layout: &'a Layout,
    tokens: &'a mut Tokens<'_>,
    cast: Cast,
) -> Scene<'a> {
    read(text, layout, tokens, cast, &[], &mut Memory::default())
}

/// Decides a scene: three passes, the second and the third with everybody's way of speaking as the one before tells it. `without`
/// names rules that are off; the chain is memory to work in. The scene need have no words any more.
pub(crate) fn decide(
    scene: &mut Scene<'_>,
    traits: Traits,
    without: &[&'static str],
    chain: &mut Chain,
) -> Vec<Answer> {
    let (first, second) = (&*weights::FIRST, &*weights::SECOND);
    if !without.is_empty() {
        let (first, second) = (first.without(without), second.without(without));
        return decide_with(scene, traits, &first, &second, chain);
    }
    decide_with(scene, traits, first, second, chain)
}

fn decide_with(
    scene: &mut Scene<'_>,
    traits: Traits,
    first: &Weights,
    second: &Weights,
    chain: &mut Chain,
) -> Vec<Answer> {
    let hearing = &mut scene.hearing;
    let posteriors = decode::posteriors(hearing, first, chain);
    hearing.listen(&traits, &posteriors);
    chain.scores.tell(hearing, second);
    // What a second pass knows better tells a third one more of how everybody speaks.
    let posteriors = decode::posteriors(hearing, second, chain);
    hearing.listen(&traits, &posteriors);
    drop(traits);
    let mut answers = decode::decode(hearing, second, chain);
    chain.scores.forget();
    strangers::answer(hearing, &mut answers);
    answers
}

/// The items of the words that name who a turn is spoken to: called in it, or named in its tag (“said X to Y”, “asked Y”).
pub(crate) fn addressee(scene: &Scene<'_>, turn: &Turn) -> Option<(u32, u32)> {
    let told = |(slot, mention): &&(Slot, Mention)| {
        let before = scene.word((mention.first as usize).saturating_sub(1));
        *slot == Slot::To && [w::TO, w::ASKED, w::TOLD].contains(&before)
    };
    let named = || scene.slots(turn).iter().find(told);
    let called = turn.called.map(Narrow::ends);
    called.or_else(|| named().map(|(_, mention)| (mention.first, mention.last)))
}

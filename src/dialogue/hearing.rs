//! All that decoding and learning read: who may have spoken each turn, what speaks for and against each, conversation by
//! conversation. It owns what it holds, so it outlives the text.

use super::cast_of_turns::Choice;
use super::chain::Row;
use super::evidence::{Evidence, Sign};
use super::links::{Link, Step};
use super::style::{self, Traits};
use super::talk;
use super::turns::Gap;

/// The features of the second pass.
pub(crate) const SECOND: [Evidence; 3] = [Evidence::Style, Evidence::Talks, Evidence::TalksNear];

/// The turns of a text as questions to be answered.
#[derive(Debug, Default)]
pub(crate) struct Hearing {
    /// Who may have spoken, turn by turn.
    pub choices: Vec<Choice>,
    /// The features of the choices, turn by turn.
    pub signs: Vec<Sign>,
    /// The links to the turn before, turn by turn.
    pub links: Vec<(Step, Link)>,
    /// What only a second pass knows, turn by turn: a value for each feature of [`SECOND`] and each choice.
    pub second: Vec<[Row; SECOND.len()]>,
}

/// One conversation: turns `from..to` with no break between.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Conversation {
    pub from: usize,
    pub to: usize,
}

/// Turns up to which a conversation is decoded as one; longer ones are cut, which costs one link in so many.
const LONGEST: usize = 400;

impl Hearing {
    /// The features of a turn's choices.
    pub(crate) fn signs(&self, choice: &Choice) -> &[Sign] {
        &self.signs[choice.signs.0 as usize..choice.signs.1 as usize]
    }

    /// The links that fire when a turn has the same speaker as the one before, and when it has the one before last's.
    pub(crate) fn links(&self, choice: &Choice) -> &[(Step, Link)] {
        &self.links[choice.links.0 as usize..choice.links.1 as usize]
    }

    /// Takes up what a first pass tells: how everybody speaks, and how much.
    pub(crate) fn listen(&mut self, traits: &mut Traits, posteriors: &[Row]) {
        let style = style::compare(self, traits, posteriors);
        let style = style.into_iter().chain(std::iter::repeat(Row::default()));
        let talk = talk::measure(self, posteriors);
        self.second = style
            .zip(talk)
            .map(|(style, [all, near])| [style, all, near])
            .collect();
    }

    /// One more than the last person who is a choice anywhere.
    pub(crate) fn people(&self) -> usize {
        let people = self.choices.iter().flat_map(Choice::people);
        people.max().map_or(0, |last| *last as usize + 1)
    }

    /// The conversations, in order.
    pub(crate) fn conversations(&self) -> Vec<Conversation> {
        let mut all = Vec::new();
        let mut from = 0;
        for at in 1..=self.choices.len() {
            let ends = at == self.choices.len()
                || self.choices[at].gap == Some(Gap::Far)
                || at - from >= LONGEST;
            if ends {
                all.push(Conversation { from, to: at });
                from = at;
            }
        }
        all
    }
}

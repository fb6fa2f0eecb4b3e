//! Who is reported to have said what, as far as one sentence and its neighbours tell: cue, source, content.
//!
//! Sentence by sentence, every verb that may report gets a subject and a content ([`candidates`]), a weighted sum of named
//! features accepts or rejects the reading ([`accept`]), and what is left over between quotation marks goes to labels,
//! signatures, colons and to the attribution before it ([`leftover`]). Who the sources *are* is for the next stage.
//!
//! The shape of it — find cues, attach a source and a content span to each — is that of Pareti (2015), *Attribution: A
//! Computational Approach*, and of Newell, Margolin and Ruths (2018), *An Attribution Relations Corpus for Political News*;
//! there the three steps are learned sequence models, here they are clause and phrase borders and a small table.

mod accept;
mod ahead;
mod beats;
mod candidates;
pub(crate) mod catalogue;
mod content;
mod dateline;
mod features;
mod grammar;
mod headlines;
mod kinds;
mod labels;
pub mod learn;
mod leftover;
mod modality;
mod phrases;
mod reader;
mod replies;
mod rules;
mod script;
mod subject;
mod titles;
pub(crate) mod trace;
mod weights;

use crate::assemble::{Part, Parts};
use crate::extraction::{Modality, QuoteKind, ReportKind, RuleId};
use crate::layout::Layout;
use crate::memory::kept;
use crate::span::{span, Narrow};
use crate::tokens::Tokens;

pub(crate) use accept::NOBODY;
use grammar::Grammar;
pub(crate) use rules::SCRIPT;

/// The words beside a cue that name who spoke.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Source {
    pub span: Narrow,
    pub words: SourceWords,
}

/// Which items they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SourceWords {
    /// Items, half-open: of the narration, or of the words inside the pieces where [`SourceWords::inside`] is set.
    pub first: u32,
    pub last: u32,
    /// Where a name stands in apposition inside them: `a spokesman, Ann Lee,`. Items, half-open.
    pub name: Option<(u32, u32)>,
    /// A label inside the marks: `“LEE: We go.”`
    pub inside: bool,
    /// The label of a speech in a script: its words are somebody's, whatever they are.
    pub label: bool,
}

/// One reported utterance with its cue and its source.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Attribution {
    pub kind: QuoteKind,
    pub report: ReportKind,
    pub modality: Modality,
    /// Content in order: whole pieces, or bytes of the narration (with the pieces that lie in them).
    pub content: Parts,
    pub cue: Narrow,
    pub source: Option<Source>,
    pub addressee: Option<Narrow>,
    pub rule: RuleId,
    pub confidence: f32,
    /// Index of the sentence that holds the cue.
    pub sentence: u32,
}

impl Attribution {
    /// Whether what this one reports is that the other reports something: the other's cue lies in its content.
    fn reports(&self, other: &Attribution) -> bool {
        let cue = other.cue.span();
        let around = |part: &Part| matches!(*part, Part::Bytes(start, end) if span(start, end).contains(cue));
        self.content.iter().any(around)
    }
}

/// All attributions of a text, in order of their cues, and the owner of each piece.
#[derive(Debug, Default)]
pub(crate) struct Attributions {
    pub list: Vec<Attribution>,
    /// For each piece of [`Layout::pieces`] its attribution, or [`NOBODY`].
    pub owner: Vec<u32>,
    /// For each piece whether it stands inside a speech behind a label, which is its speaker's. Empty where no text has such.
    pub scripted: Vec<bool>,
}

/// Which reports are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asked {
    /// All of them.
    All,
    /// Those without marks and those of scripts: the rest may be missing, whoever owns a piece too. A dialogue asks for no more.
    Unmarked,
}

/// Reads the whole text. Linear in its length: see [`candidates::SENTENCE_ITEMS`]. The two lists are memory to work in.
pub(crate) fn attribute(
    text: &str,
    layout: &Layout,
    tokens: &Tokens<'_>,
    (asked, without): (Asked, &[&'static str]),
    (bits, list): (&mut Vec<u64>, &mut Vec<Attribution>),
) -> Attributions {
    let grammar = Grammar::within(text, tokens, std::mem::take(bits));
    list.clear();
    let list = std::mem::take(list);
    let mut reader = reader::Reader::new(grammar, layout, asked, without, list);
    reader.run();
    *bits = kept(reader.grammar.bits, text);
    reader.out
}

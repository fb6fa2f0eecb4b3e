//! The stages one by one, for the benchmarks and the fuzz targets. Not part of the public interface.
//!
//! Each function of a text runs the pipeline up to and including its stage and returns a count to check the work by.

use std::sync::Arc;

use crate::attribution::{attribute, Asked};
use crate::dialogue::{self, chain::Chain, style::Traits};
use crate::extractor::{Extractor, Settings};
use crate::lang::Lexicon;
use crate::layout::Layout;
use crate::marks::Families;
use crate::quotes;
use crate::speakers::cast::Cast;
use crate::speakers::discover::Discovery;
use crate::speakers::names::Names;
use crate::tokens::Tokens;

fn layout(text: &str, lexicon: &Lexicon) -> Layout {
    quotes::layout(text, Families::all(), lexicon)
}

/// Scan and pairing: the number of top-level pieces.
pub fn pieces(text: &str) -> usize {
    layout(text, &Lexicon::english()).pieces.len()
}

/// … and words and sentences: the number of items of the narration.
pub fn items(text: &str) -> usize {
    of_words(text, |_, tokens| tokens.outer.len())
}

/// … and cues, mentions and tagged attribution: the number of attributions.
pub fn attributions(text: &str) -> usize {
    of_words(text, |layout, tokens| {
        let memory = (&mut Vec::new(), &mut Vec::new());
        let found = attribute(text, layout, &tokens, (Asked::All, &[]), memory);
        found.list.len()
    })
}

/// … words, names and people, without attribution: the number of people.
pub fn people(text: &str) -> usize {
    of_words(text, |_, tokens| {
        let names = Names::new(&tokens);
        Discovery::new(&tokens, &names, false).people.len()
    })
}

/// … and the turns of a dialogue with their speakers: the number of turns.
pub fn turns(text: &str) -> usize {
    of_words(text, |layout, mut tokens| {
        let cast = Cast::of(text, &tokens);
        let mut scene = dialogue::read_alone(text, layout, &mut tokens, cast);
        let traits = Traits::of(&scene, &scene.spoken());
        dialogue::decide(&mut scene, traits, &[], &mut Chain::default()).len()
    })
}

/// What is counted where the words of a text are known.
fn of_words(text: &str, count: impl FnOnce(&Layout, Tokens<'_>) -> usize) -> usize {
    let lexicon = Lexicon::english();
    let layout = layout(text, &lexicon);
    count(&layout, Tokens::new(text, &layout, &lexicon))
}

/// An extractor with another lexicon, from the text of its file; or the line that is wrong, and why.
pub fn with_lexicon(file: &str) -> Result<Extractor, (usize, String)> {
    let settings = Settings {
        lexicon: Arc::new(Lexicon::read(file)?),
        ..Settings::default()
    };
    Ok(Extractor {
        settings: Arc::new(settings),
        shelf: Arc::default(),
    })
}

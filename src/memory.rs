//! Memory that one text leaves for the next: the lists that are as long as the text. To ask the system for them anew, page by
//! page, takes a tenth of the time of a long text and half of that of a short one.

use std::sync::Mutex;

use crate::assemble::Draft;
use crate::attribution::Attribution;
use crate::dialogue::hearing::Hearing;
use crate::layout::Layout;
use crate::speakers::mentions::{Flow, Mentions};
use crate::speakers::names::Names;
use crate::tokens::Words;

/// The long lists of one extraction. What is in them is of no account: each stage clears what it takes.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    pub layout: Layout,
    pub words: Words,
    pub bits: Vec<u64>,
    pub attributions: Vec<Attribution>,
    pub names: Names,
    pub drafts: Vec<Draft>,
    pub flow: Flow,
    pub mentions: Mentions,
    pub hearing: Hearing,
}

/// Items of the words of one text, and texts at once, for which memory is kept; what is larger goes back to the system, so that
/// one long text does not hold its memory for good.
const KEPT_ITEMS: usize = 1 << 20;
const KEPT: usize = 8;

/// Memory that waits for the next text: as much as there were texts at once, within bounds.
#[derive(Debug, Default)]
pub(crate) struct Shelf(Mutex<Vec<Memory>>);

impl Shelf {
    pub(crate) fn take(&self) -> Memory {
        let kept = self.0.lock().ok().and_then(|mut kept| kept.pop());
        kept.unwrap_or_default()
    }

    pub(crate) fn give(&self, memory: Memory) {
        if memory.words.room() > KEPT_ITEMS {
            return;
        }
        if let Ok(mut kept) = self.0.lock() {
            if kept.len() < KEPT {
                kept.push(memory);
            }
        }
    }
}

//! Memory that one text leaves for the next: the lists that are as long as the text. To ask the system for them anew, page by
//! page, takes a tenth of the time of a long text and half of that of a short one.

use std::sync::Mutex;

use crate::assemble::Draft;
use crate::attribution::Attribution;
use crate::dialogue::chain::Chain;
use crate::dialogue::hearing::Hearing;
use crate::dialogue::turns::{Lists, Turn};
use crate::layout::Layout;
use crate::speakers::flow::Flow;
use crate::speakers::mentions::Mentions;
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
    pub turns: Vec<Turn>,
    pub lists: Lists,
    pub hearing: Hearing,
    pub chain: Chain,
}

/// Bytes of a text, and texts at once, for which memory is kept; what a longer text takes goes back to the system, and as soon as
/// the text needs it no more.
pub(crate) const KEPT_BYTES: usize = 4 << 20;
const KEPT: usize = 8;

/// Whether the lists of a text are to go back to the system as soon as it needs them no more.
pub(crate) fn too_long(text: &str) -> bool {
    text.len() > KEPT_BYTES
}

/// The memory of a list of a text that needs it no more; nothing where the text is too long.
pub(crate) fn kept<T: Default>(list: T, text: &str) -> T {
    if too_long(text) {
        T::default()
    } else {
        list
    }
}

/// Memory that waits for the next text: as much as there were texts at once, within bounds.
#[derive(Debug, Default)]
pub(crate) struct Shelf(Mutex<Vec<Memory>>);

impl Shelf {
    pub(crate) fn take(&self) -> Memory {
        let kept = self.0.lock().ok().and_then(|mut kept| kept.pop());
        kept.unwrap_or_default()
    }

    /// Takes the memory that `text` was read in.
    pub(crate) fn give(&self, memory: Memory, text: &str) {
        if too_long(text) {
            return;
        }
        if let Ok(mut kept) = self.0.lock() {
            if kept.len() < KEPT {
                kept.push(memory);
            }
        }
    }
}

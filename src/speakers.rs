//! From mentions to entities: who is named in the text, and which names are one person.

pub(crate) mod cast;
mod clusters;
pub(crate) mod describe;
pub(crate) mod discover;
mod forms;
pub(crate) mod listed;
pub(crate) mod mentions;
pub(crate) mod names;
pub(crate) mod naming;
pub(crate) mod resolve;

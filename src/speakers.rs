//! From mentions to entities: who is named in the text, and which names are one person.

pub(crate) mod cast;
pub(crate) mod discover;
pub(crate) mod mentions;
pub(crate) mod names;
pub(crate) mod resolve;

//! Names in the tables of weights, in words.

mod dialogue;
mod reading;

pub(super) use dialogue::of_dialogue;
pub(super) use reading::of_reading;

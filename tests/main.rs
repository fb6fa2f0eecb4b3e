//! One binary for all integration tests: it links once. Its parts share the library, the texts of the sample corpus and what makes an answer sound.

mod api;
mod bodies;
mod corpus;
mod explain;
mod fuzzed;
mod invariance;
mod limits;
mod linear;
mod long;
mod properties;
mod recipes;
mod sound;
mod spec;
mod texts;

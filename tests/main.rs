//! One binary for all integration tests: it links once, and its parts share nothing but the library.

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

//! One binary for all integration tests: it links once, and its parts share nothing but the library.

mod api;
mod corpus;
mod explain;
mod linear;
mod properties;
mod recipes;
mod spec;

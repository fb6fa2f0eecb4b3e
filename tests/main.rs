//! One binary for all integration tests: it links once, and its parts share nothing but the library.

mod corpus;
mod properties;
mod spec;

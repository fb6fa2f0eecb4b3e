//! The formats that answers are written in.

pub mod json;
pub mod text;

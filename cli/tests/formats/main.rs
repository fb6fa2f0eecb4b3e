//! Each format read back with a reader of its own kind, and compared with the JSON of the same texts.

mod brat;
mod conll;
mod csv;
mod folder;
mod html;
mod support;
mod tei;

#![no_main]

//! The tool's reader of JSON Lines, compiled in from its own files.

#[allow(dead_code)]
#[path = "../../cli/src/characters.rs"]
mod characters;
#[allow(dead_code)]
#[path = "../../cli/src/lines.rs"]
mod lines;

libfuzzer_sys::fuzz_target!(|data: &[u8]| lines::check(data));

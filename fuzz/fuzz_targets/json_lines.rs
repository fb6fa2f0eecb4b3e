#![no_main]

//! The tool's reader of JSON Lines, compiled in from its own files.

#[allow(dead_code)]
#[path = "../../cli/src/args.rs"]
mod args;
#[allow(dead_code)]
#[path = "../../cli/src/characters.rs"]
mod characters;
#[allow(dead_code)]
#[path = "../../cli/src/input.rs"]
mod input;
#[allow(dead_code)]
#[path = "../../cli/src/problems.rs"]
mod problems;

libfuzzer_sys::fuzz_target!(|data: &[u8]| input::check(data));

#![no_main]

#[allow(dead_code)]
#[path = "../../tests/bodies.rs"]
mod bodies;
#[path = "../../tests/sound.rs"]
mod sound;

libfuzzer_sys::fuzz_target!(|data: &[u8]| bodies::scanner(data));

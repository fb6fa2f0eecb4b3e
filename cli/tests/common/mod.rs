//! The tool, called as a user calls it.

use std::io::Write;
use std::process::{Command, Output, Stdio};

/// Runs the tool with `input` on its standard input.
pub fn inquit(args: &[&str], input: impl AsRef<[u8]>) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_inquit"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the tool starts");
    let mut pipe = child.stdin.take().expect("a pipe");
    // The tool may end before it has read all.
    let _ = pipe.write_all(input.as_ref());
    drop(pipe);
    child.wait_with_output().expect("the tool ends")
}

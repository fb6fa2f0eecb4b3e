//! `inquit`: who said what, over files, folders and JSON Lines.
//!
//! Exit codes: 0 all was read and written; 1 something could not be, and was named on standard error; 2 bad usage.
#![forbid(unsafe_code)]

mod args;
mod characters;
mod evaluate;
mod explain;
mod extract;
mod folder;
mod input;
mod interrupt;
mod lines;
mod manual;
mod names;
mod output;
mod problems;
mod progress;
mod rules;
mod settings;
mod sink;
mod speakers;
mod writer;

use std::path::Path;
use std::process::ExitCode;

use args::{Args, Command};
use clap::error::ErrorKind;
use clap::Parser;

fn main() -> ExitCode {
    let args = Args::try_parse().unwrap_or_else(|error| {
        // Bad usage, or help that was asked for.
        let _ = error.print();
        let path = std::env::args_os().nth(1).unwrap_or_default();
        if error.kind() == ErrorKind::InvalidSubcommand && Path::new(&path).exists() {
            eprintln!("To read it: inquit extract {}", path.to_string_lossy());
        }
        std::process::exit(error.exit_code());
    });
    interrupt::listen();
    match args.command {
        Command::Extract(options) => extract::run(&options),
        Command::Rules(options) => rules::run(&options),
        Command::Speakers(options) => speakers::run(&options),
        Command::Explain(options) => explain::run(&options),
        Command::Evaluate(options) => evaluate::run(&options),
        Command::Completions(options) => manual::completions(&options),
        Command::Man => manual::page(),
    }
}

//! `inquit completions` and `inquit man`: made from the same definitions as the command line itself.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::{CommandFactory, Parser};
use clap_complete::Shell;

use crate::args::Args;
use crate::{problems, sink};

#[derive(Debug, Parser)]
#[command(after_help = "Examples:
  inquit completions bash > ~/.local/share/bash-completion/completions/inquit
  inquit completions zsh > ~/.zfunc/_inquit          in a folder of $fpath
  inquit completions fish > ~/.config/fish/completions/inquit.fish")]
pub struct Completions {
    /// The shell
    #[arg(value_enum)]
    pub shell: Shell,
}

/// Writes the completions of a shell.
pub fn completions(options: &Completions) -> ExitCode {
    let mut script = Vec::new();
    clap_complete::generate(options.shell, &mut Args::command(), "inquit", &mut script);
    sink::print(script, "the completions")
}

/// Writes the manual page: the tool, and a section for each command.
pub fn page() -> ExitCode {
    match manual() {
        Ok(page) => sink::print(page, "the manual page"),
        Err(error) => problems::failed(format!("the manual page cannot be made: {error}")),
    }
}

fn manual() -> io::Result<Vec<u8>> {
    let mut args = Args::command();
    args.build();
    let mut page = Vec::new();
    let whole = clap_mangen::Man::new(args.clone()).section("1");
    whole.render_title(&mut page)?;
    whole.render_name_section(&mut page)?;
    whole.render_synopsis_section(&mut page)?;
    whole.render_description_section(&mut page)?;
    let mut list = Vec::new();
    whole.render_subcommands_section(&mut list)?;
    // One page for all: the commands are sections of it, not pages of their own.
    let list = String::from_utf8_lossy(&list)
        .replace("inquit\\-", "inquit ")
        .replace("(1)", "");
    page.extend_from_slice(list.as_bytes());
    for command in args.get_subcommands().filter(|c| c.get_name() != "help") {
        let name = command.get_name().to_uppercase();
        writeln!(page, ".SH \"INQUIT {name}\"")?;
        let mut section = Vec::new();
        let command = clap_mangen::Man::new(command.clone());
        command.render_synopsis_section(&mut section)?;
        command.render_description_section(&mut section)?;
        command.render_options_section(&mut section)?;
        command.render_extra_section(&mut section)?;
        // The sections of one command stand below its own head.
        let section = String::from_utf8_lossy(&section).replace("\n.SH ", "\n.SS ");
        let section = section
            .strip_prefix(".SH ")
            .map_or(section.clone(), |rest| format!(".SS {rest}"));
        page.extend_from_slice(section.as_bytes());
    }
    whole.render_extra_section(&mut page)?;
    Ok(page)
}

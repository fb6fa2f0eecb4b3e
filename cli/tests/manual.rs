//! The manual page and the completions: everything that the command line takes is in them.

use std::process::Command;

fn inquit(args: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_inquit"))
        .args(args)
        .output()
        .expect("the tool starts");
    assert!(output.status.success(), "{args:?}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// The commands as the help lists them.
fn commands() -> Vec<String> {
    let help = inquit(&["--help"]);
    let list = help
        .split("Commands:\n")
        .nth(1)
        .expect("a list of commands");
    let names = list.lines().take_while(|line| line.starts_with("  "));
    let name = |line: &str| line.split_whitespace().next().map(str::to_owned);
    let names: Vec<String> = names.filter_map(name).filter(|n| n != "help").collect();
    assert!(names.contains(&"extract".to_owned()), "{names:?}");
    names
}

/// The long options of a command, from its help.
fn options(command: &str) -> Vec<String> {
    let help = inquit(&[command, "--help"]);
    let words = help.lines().map(str::trim_start);
    words
        .filter(|line| line.starts_with('-'))
        .filter_map(|line| line.split_whitespace().find(|word| word.starts_with("--")))
        .map(|word| word.trim_end_matches(',').to_owned())
        .collect()
}

#[test]
fn the_manual_has_every_command_with_every_option() {
    let page = inquit(&["man"]).replace('\\', "");
    for command in commands() {
        let head = format!(".SH \"INQUIT {}\"", command.to_uppercase());
        let section = page
            .split(&head)
            .nth(1)
            .unwrap_or_else(|| panic!("no {head}"));
        let section = section.split("\n.SH ").next().unwrap_or_default();
        for option in options(&command) {
            assert!(section.contains(&option), "{command}: {option}");
        }
    }
    assert!(page.contains("Exit codes"));
}

#[test]
fn every_shell_completes_every_command() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = inquit(&["completions", shell]);
        for command in commands() {
            assert!(script.contains(&command), "{shell}: {command}");
        }
        assert!(script.contains("characters-file"), "{shell}");
    }
}

#[test]
fn every_command_has_examples_in_its_help() {
    for command in commands().iter().filter(|command| *command != "man") {
        let help = inquit(&[command, "--help"]);
        let examples = help.split("Examples:").nth(1).unwrap_or_default();
        assert!(
            examples.contains(&format!("inquit {command} ")),
            "{command}"
        );
    }
}

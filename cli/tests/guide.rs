//! The guide and the README: every command prints what stands there, every link leads somewhere, the list of rules is the tool's.

use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// README, COMPARE and the chapters of the guide.
fn pages() -> Vec<PathBuf> {
    let entries = std::fs::read_dir(root().join("docs")).expect("the guide");
    let mut pages: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    pages.retain(|page| page.extension().is_some_and(|e| e == "md"));
    pages.extend(["README.md", "COMPARE.md"].map(|name| root().join(name)));
    pages.sort();
    pages.retain(|page| page.exists());
    pages
}

fn text(page: &Path) -> String {
    std::fs::read_to_string(page).unwrap_or_else(|error| panic!("{}: {error}", page.display()))
}

/// A command as it is typed, with its here-document, and the lines that it is said to print.
#[derive(Debug, PartialEq)]
struct Example {
    line: usize,
    command: String,
    prints: Vec<String>,
}

/// The commands of all `console` blocks, in order.
fn examples(page: &str) -> Vec<Example> {
    let mut all: Vec<Example> = Vec::new();
    let (mut inside, mut document) = (false, false);
    for (at, line) in page.lines().enumerate() {
        if line.starts_with("```") {
            inside = line == "```console";
        } else if !inside {
            continue;
        } else if document {
            let command = &mut all.last_mut().expect("a command").command;
            command.push('\n');
            command.push_str(line);
            document = line != "END";
        } else if let Some(command) = line.strip_prefix("$ ") {
            document = command.contains("<<'END'");
            all.push(Example {
                line: at + 1,
                command: command.to_owned(),
                prints: Vec::new(),
            });
        } else if let Some(example) = all.last_mut() {
            example.prints.push(line.to_owned());
        }
    }
    for example in &mut all {
        while example
            .prints
            .last()
            .is_some_and(|line| line.trim().is_empty())
        {
            example.prints.pop();
        }
    }
    all
}

/// Whether a line is as written, `[...]` standing for anything.
fn fits(line: &str, written: &str) -> bool {
    let mut parts = written.split("[...]");
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = line.strip_prefix(first) else {
        return false;
    };
    let mut last = None;
    for part in parts {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
        last = Some(part);
    }
    rest.is_empty() || last == Some("") || last.is_some_and(|part| line.ends_with(part))
}

/// Whether output is as written, a line `...` standing for any lines.
fn same(lines: &[&str], written: &[String]) -> bool {
    let Some((first, rest)) = written.split_first() else {
        return lines.is_empty();
    };
    if first == "..." {
        return (0..=lines.len()).any(|skip| same(&lines[skip..], rest));
    }
    lines
        .split_first()
        .is_some_and(|(line, more)| fits(line, first) && same(more, rest))
}

/// Where commands are looked for: first where the tool is.
#[cfg(unix)]
fn path() -> String {
    let tool = Path::new(env!("CARGO_BIN_EXE_inquit"))
        .parent()
        .expect("a folder");
    format!(
        "{}:{}",
        tool.display(),
        std::env::var("PATH").unwrap_or_default()
    )
}

/// Runs the commands of a page in a folder of their own, and says which print something else.
#[cfg(unix)]
fn failures(page: &Path) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let corpus = root()
        .join("corpus")
        .canonicalize()
        .expect("the sample corpus");
    std::os::unix::fs::symlink(corpus, folder.path().join("corpus")).expect("a link");
    let path = path();
    let mut failures = Vec::new();
    for example in examples(&text(page)) {
        // What builds the project is what runs this test.
        if example.command.starts_with("cargo ") || example.command.starts_with("git ") {
            continue;
        }
        let output = Command::new("sh")
            .args(["-c", &format!("exec 2>&1\n{}", example.command)])
            .current_dir(folder.path())
            .env("PATH", &path)
            .output()
            .expect("sh runs");
        let printed = String::from_utf8(output.stdout).expect("UTF-8");
        let lines: Vec<&str> = printed.trim_end().lines().collect();
        let right = if example.prints.is_empty() {
            output.status.success() && lines.is_empty()
        } else {
            same(&lines, &example.prints)
        };
        if !right {
            let (page, line) = (page.display(), example.line);
            failures.push(format!(
                "{page}:{line}: {}\nprints\n{printed}",
                example.command
            ));
        }
    }
    failures
}

#[test]
#[cfg(unix)]
fn commands_print_what_stands_there() {
    let all: Vec<String> = pages().iter().flat_map(|page| failures(page)).collect();
    assert!(all.is_empty(), "{}", all.join("\n"));
    let commands: usize = pages().iter().map(|page| examples(&text(page)).len()).sum();
    assert!(commands > 20, "{commands} commands were found");
}

/// The `python` blocks of a page.
fn programs(page: &str) -> Vec<String> {
    let blocks = page.split("```python\n").skip(1);
    let program = |block: &str| block.split("```").next().unwrap_or_default().to_owned();
    blocks.map(program).collect()
}

/// The programs assert what they find. Nothing else here needs Python, so that it need not be there.
#[test]
#[cfg(unix)]
fn python_runs_where_it_is_installed() {
    let all: Vec<String> = pages()
        .iter()
        .flat_map(|page| programs(&text(page)))
        .collect();
    assert!(!all.is_empty(), "no program was found");
    for program in all {
        let ran = Command::new("python3")
            .args(["-c", &program])
            .env("PATH", path())
            .output();
        let Ok(output) = ran else {
            eprintln!("python3 cannot be started; its programs were not run");
            return;
        };
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{program}\n{errors}");
    }
}

#[test]
fn links_lead_somewhere() {
    let mut broken = Vec::new();
    for page in pages() {
        let text = text(&page);
        for link in text.split("](").skip(1) {
            let target = link.split([')', '#', ' ']).next().unwrap_or_default();
            let away = target.is_empty() || target.contains("://");
            if !away && !page.with_file_name(target).exists() {
                broken.push(format!("{}: {target}", page.display()));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:?}");
}

#[test]
fn the_list_of_rules_is_the_tools() {
    let output = Command::new(env!("CARGO_BIN_EXE_inquit"))
        .args(["rules", "--format", "markdown"])
        .output()
        .expect("the tool starts");
    let list = String::from_utf8(output.stdout).expect("UTF-8");
    let page = root().join("docs/rules.md");
    assert!(
        text(&page) == list,
        "docs/rules.md is old: cargo run -p inquit-cli -- rules --format markdown > docs/rules.md"
    );
}

#[test]
fn patterns_of_output() {
    assert!(fits("a 12 b", "a [...] b") && fits("a", "a[...]") && !fits("a 12 c", "a [...] b"));
    let written: Vec<String> = ["one", "...", "four"].map(str::to_owned).into();
    assert!(same(&["one", "two", "three", "four"], &written));
    assert!(!same(&["one", "two"], &written));
    let page = "```console\n$ cat <<'END'\nx\nEND\nx\n$ true\n```\n";
    let found = examples(page);
    assert_eq!(found[0].command, "cat <<'END'\nx\nEND");
    assert_eq!(found[0].prints, ["x"]);
    assert_eq!(found[1].line, 6);
}

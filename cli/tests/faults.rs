//! The tool when something fails: a clear line on standard error, the right exit code, every other document done, and no half of
//! an output.

mod common;

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use common::inquit;

const TEXT: &str = "\u{201c}We won,\u{201d} said union secretary Ida Brandt.\n";

fn lines(bytes: &[u8]) -> Vec<&str> {
    std::str::from_utf8(bytes).expect("UTF-8").lines().collect()
}

/// Exit code 1, `documents` lines of answers, and one line of complaint with `said` in it.
fn fails(output: &Output, documents: usize, said: &str) {
    let complaints = lines(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{complaints:?}");
    assert_eq!(complaints.len(), 1, "{complaints:?}");
    assert!(complaints[0].starts_with("inquit: "), "{complaints:?}");
    assert!(complaints[0].contains(said), "{complaints:?}");
    assert_eq!(lines(&output.stdout).len(), documents);
}

fn write(folder: &Path, name: &str, text: impl AsRef<[u8]>) -> String {
    let path = folder.join(name);
    std::fs::write(&path, text).expect("a file is written");
    path.to_string_lossy().into_owned()
}

fn document(id: &str) -> String {
    format!("{}\n", serde_json::json!({"id": id, "text": TEXT}))
}

const JSONL: [&str; 5] = ["extract", "--input-format", "jsonl", "--format", "jsonl"];

#[test]
fn a_line_past_the_bound_is_named_and_the_rest_is_done() {
    let folder = tempfile::tempdir().expect("a folder");
    let long = serde_json::json!({"id": "long", "text": TEXT.repeat(2000)});
    let all = format!("{}{long}\n{}", document("a"), document("b"));
    let path = write(folder.path(), "some.jsonl", all);
    let output = inquit(&[&JSONL[..], &["--longest", "4096", &path]].concat(), b"");
    fails(&output, 2, "some.jsonl:2: longer than 4096 bytes");
}

/// A file that is one line of two gigabytes, and takes no room on the disk; memory stays bounded, for nothing of it is kept.
#[test]
#[cfg(target_os = "linux")]
fn a_line_of_two_gigabytes_is_passed_over() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("sparse.jsonl");
    let file = std::fs::File::create(&path).expect("a file");
    file.set_len(2 << 30).expect("a file with a hole");
    let path = path.to_string_lossy().into_owned();
    let good = write(folder.path(), "good.jsonl", document("a"));
    let limited = format!(
        "ulimit -v 1500000; exec \"$0\" extract --input-format jsonl --format jsonl --longest 1000000 '{path}' '{good}'"
    );
    let output = Command::new("sh")
        .args(["-c", &limited, env!("CARGO_BIN_EXE_inquit")])
        .output()
        .expect("the tool ends");
    fails(&output, 1, "sparse.jsonl:1: longer than 1000000 bytes");
}

#[test]
fn a_text_past_the_bound_is_named_and_the_rest_is_done() {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), "long.txt", TEXT.repeat(2000));
    write(folder.path(), "short.txt", TEXT);
    let path = folder.path().to_string_lossy().into_owned();
    let output = inquit(
        &["extract", "--format", "jsonl", "--longest", "4096", &path],
        b"",
    );
    fails(&output, 1, "long.txt: longer than 4096 bytes");
}

#[test]
fn a_line_that_is_cut_off_is_named() {
    let whole = document("b");
    let input = format!("{}{}", document("a"), &whole[..whole.len() / 2]);
    let output = inquit(&[&JSONL[..], &["-"]].concat(), input.as_bytes());
    fails(&output, 1, "standard input:2: not a document: EOF");
}

#[test]
fn a_line_that_is_not_utf_8_is_named() {
    let mut input = b"{\"id\": \"a\", \"text\": \"caf\xe9\"}\n".to_vec();
    input.extend_from_slice(document("b").as_bytes());
    let output = inquit(&[&JSONL[..], &["-"]].concat(), &input);
    fails(&output, 1, "standard input:1: not a document");
}

#[test]
fn a_folder_with_the_name_of_a_file_is_walked() {
    let folder = tempfile::tempdir().expect("a folder");
    let inner = folder.path().join("really.txt");
    std::fs::create_dir(&inner).expect("a folder");
    write(&inner, "good.txt", TEXT);
    let path = folder.path().to_string_lossy().into_owned();
    let output = inquit(&["extract", "--format", "jsonl", &path], b"");
    assert_eq!(output.status.code(), Some(0), "{:?}", lines(&output.stderr));
    assert_eq!(lines(&output.stdout).len(), 1);
}

#[test]
fn a_folder_where_a_file_of_settings_is_expected_is_bad_usage() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().to_string_lossy().into_owned();
    let output = inquit(&["extract", "--cues", &path, "-"], TEXT.as_bytes());
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(lines(&output.stderr).len(), 1);
}

#[test]
#[cfg(target_os = "linux")]
fn a_file_that_cannot_be_read_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().expect("a folder");
    let closed = write(folder.path(), "closed.txt", TEXT);
    let open = write(folder.path(), "open.txt", TEXT);
    let none = std::fs::Permissions::from_mode(0o000);
    std::fs::set_permissions(&closed, none).expect("the right is taken");
    if std::fs::File::open(&closed).is_ok() {
        // Whoever may do everything can read it all the same; nobody can read the first page of a program's memory.
        std::fs::remove_file(&closed).expect("the file is removed");
        std::os::unix::fs::symlink("/proc/self/mem", &closed).expect("a link");
    }
    let output = inquit(&["extract", "--format", "jsonl", &closed, &open], b"");
    fails(&output, 1, "closed.txt: cannot be read");
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_under_standard_output_is_said() {
    let full = std::fs::File::options().write(true).open("/dev/full");
    let folder = tempfile::tempdir().expect("a folder");
    let path = write(folder.path(), "a.txt", TEXT);
    let output = Command::new(env!("CARGO_BIN_EXE_inquit"))
        .args(["extract", "--format", "jsonl", &path])
        .stdout(full.expect("the device"))
        .stderr(Stdio::piped())
        .output()
        .expect("the tool ends");
    fails(&output, 0, "standard output: cannot be written");
}

/// Waits on standard input with an output file begun, is interrupted, and leaves nothing behind.
#[test]
#[cfg(unix)]
fn an_interruption_leaves_no_half_of_an_output() {
    for (signal, output) in [("INT", "out.jsonl"), ("TERM", "out.jsonl"), ("INT", "out/")] {
        let folder = tempfile::tempdir().expect("a folder");
        let target = folder.path().join(output);
        let mut child = Command::new(env!("CARGO_BIN_EXE_inquit"))
            .args(JSONL)
            .args(["-o", &format!("{}/{output}", folder.path().display()), "-"])
            .stdin(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the tool starts");
        let mut pipe = child.stdin.take().expect("a pipe");
        pipe.write_all(document("a").as_bytes()).expect("it reads");
        let entries = || std::fs::read_dir(folder.path()).expect("a folder").count();
        let waits = (0..400).take_while(|_| {
            std::thread::sleep(std::time::Duration::from_millis(25));
            entries() == 0
        });
        assert!(waits.count() < 400, "no part of the output was begun");
        let sent = Command::new("kill")
            .args([&format!("-{signal}"), &child.id().to_string()])
            .status();
        assert!(sent.expect("kill").success());
        let ended = child.wait_with_output().expect("the tool ends");
        assert_eq!(ended.status.code(), Some(130), "{signal} {output}");
        assert!(ended.stderr.is_empty(), "{:?}", lines(&ended.stderr));
        assert!(
            !target.exists() && entries() == 0,
            "{signal} {output}: a part stays behind"
        );
        drop(pipe);
    }
}

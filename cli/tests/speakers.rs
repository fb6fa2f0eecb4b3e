//! `inquit speakers`, and the loop that it is for: extract, correct, extract.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

const STORY: &str = "\"Is it locked?\" asked Bunny.\n\n\"It was never locked,\" said Mrs. Farrow.\n\nTobias tried the handle. \"Then who has the key?\" he said.\n\n\"I have,\" said the widow.\n";

fn inquit(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_inquit"))
        .args(args)
        .output()
        .expect("the tool starts")
}

fn out(output: &Output) -> &str {
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    std::str::from_utf8(&output.stdout).expect("UTF-8")
}

fn write(folder: &Path, name: &str, text: impl AsRef<[u8]>) -> String {
    let path = folder.join(name);
    std::fs::write(&path, text).expect("a file is written");
    path.to_string_lossy().into_owned()
}

fn speakers_of(path: &str, list: &str) -> Vec<String> {
    let output = inquit(&[
        "extract",
        "--format",
        "json",
        "--characters-file",
        list,
        path,
    ]);
    let documents: Value = serde_json::from_str(out(&output)).expect("JSON");
    let quotes = documents[0]["quotes"].as_array().expect("quotes");
    let name = |quote: &Value| quote["speaker"].as_str().unwrap_or("nobody").to_owned();
    quotes.iter().map(name).collect()
}

#[test]
fn extract_correct_extract() {
    let folder = tempfile::tempdir().expect("a folder");
    let story = write(folder.path(), "story.txt", STORY);
    let toml = inquit(&["speakers", "--genre", "fiction", "--format", "toml", &story]);
    let draft = out(&toml);
    assert!(
        draft.contains("name = \"Mrs. Farrow\"") && draft.contains("gender = \"female\""),
        "{draft}"
    );
    // The draft itself can be read back, in all three formats.
    for format in ["toml", "csv", "json"] {
        let output = inquit(&["speakers", "--genre", "fiction", "--format", format, &story]);
        let list = write(folder.path(), &format!("draft.{format}"), out(&output));
        assert_eq!(speakers_of(&story, &list)[1], "Mrs. Farrow", "{format}");
    }
    let corrected = "[[character]]\nname = \"Adeline Farrow\"\naliases = [\"Mrs. Farrow\", \"the widow\"]\ngender = \"female\"\n\n\
                     [[character]]\nname = \"Tobias\"\naliases = [\"Bunny\"]\ngender = \"male\"\n";
    let list = write(folder.path(), "cast.toml", corrected);
    let expected = ["Tobias", "Adeline Farrow", "Tobias", "Adeline Farrow"];
    assert_eq!(speakers_of(&story, &list), expected);
    let counted = inquit(&[
        "speakers",
        "--format",
        "json",
        "--characters-file",
        &list,
        &story,
    ]);
    let rows: Value = serde_json::from_str(out(&counted)).expect("JSON");
    let row = |at: usize, field: &str| rows[at][field].clone();
    assert_eq!(
        (row(0, "name"), row(1, "name")),
        ("Tobias".into(), "Adeline Farrow".into())
    );
    assert_eq!((row(0, "quotes"), row(0, "words")), (2.into(), 8.into()));
    assert!(
        row(0, "last")
            .as_str()
            .is_some_and(|place| place.ends_with("story.txt:5")),
        "{rows}"
    );
}

#[test]
fn the_loop_holds_for_news_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let text = "HARBOUR — The pier at Saltby will stay closed until May 2027, the council said on Monday.\n\n\
                Robin Vale, who leads the council, met Kim Orlo, the chief engineer, on Friday. “It is unsafe,” she said.\n\n\
                Orlo said that repairs would cost 4 million pounds. R. K. Vale denied that they would.\n";
    let article = write(folder.path(), "pier.txt", text);
    let draft = inquit(&["speakers", "--format", "toml", &article]);
    let draft = out(&draft);
    assert!(
        draft.contains("name = \"Kim Orlo\"\naliases = [\"Orlo\"]"),
        "{draft}"
    );
    let corrected = "[[character]]\nname = \"Robin Vale\"\naliases = [\"Vale\", \"R. K. Vale\"]\ngender = \"female\"\n\n\
                     [[character]]\nname = \"Dr. Kim Orlo\"\naliases = [\"Kim Orlo\", \"Orlo\"]\ngender = \"male\"\n";
    let list = write(folder.path(), "people.toml", corrected);
    let names = speakers_of(&article, &list);
    assert_eq!(
        names,
        ["council", "Robin Vale", "Dr. Kim Orlo", "Robin Vale"]
    );
}

#[test]
fn the_table_and_the_csv_say_the_same() {
    let corpus = format!("{}/../corpus/news", env!("CARGO_MANIFEST_DIR"));
    let json = inquit(&["speakers", "--format", "json", &corpus]);
    let rows: Value = serde_json::from_str(out(&json)).expect("JSON");
    let rows = rows.as_array().expect("rows");
    let csv_output = inquit(&["speakers", "--format", "csv", &corpus]);
    let mut reader = csv::Reader::from_reader(out(&csv_output).as_bytes());
    let records: Vec<csv::StringRecord> = reader.records().map(|r| r.expect("RFC 4180")).collect();
    assert_eq!(records.len(), rows.len());
    for (record, row) in records.iter().zip(rows) {
        assert_eq!(&record[0], row["name"].as_str().expect("a name"));
        assert_eq!(record[5].parse::<u64>().ok(), row["quotes"].as_u64());
    }
    let shares: f64 = rows.iter().filter_map(|row| row["share"].as_f64()).sum();
    assert!((shares - 1.0).abs() < 0.02, "{shares}");
    let words: Vec<u64> = rows
        .iter()
        .filter_map(|row| row["words"].as_u64())
        .collect();
    assert!(words.windows(2).all(|w| w[0] >= w[1]), "most words first");
    let table = inquit(&["speakers", "--min-quotes", "3", &corpus]);
    let few = rows
        .iter()
        .filter(|row| row["quotes"].as_u64() >= Some(3))
        .count();
    let lines = out(&table)
        .lines()
        .filter(|line| line.contains('%'))
        .count();
    assert_eq!(lines, few);
}

#[test]
fn a_name_cannot_break_the_list() {
    let folder = tempfile::tempdir().expect("a folder");
    let text = "“Go,” said Ann \\\"Q\\\" Lee.\n\n“No,” said D’Arcy \"Bob\" O'Hara.\n";
    let story = write(folder.path(), "odd ]] \n name.txt", text);
    let toml = inquit(&["speakers", "--format", "toml", &story]);
    let list = write(folder.path(), "cast.toml", out(&toml));
    let again = inquit(&[
        "speakers",
        "--format",
        "toml",
        "--characters-file",
        &list,
        &story,
    ]);
    assert!(
        again.status.success(),
        "{}",
        String::from_utf8_lossy(&again.stderr)
    );
}

#[test]
fn the_chart_holds_the_same_rows_and_hostile_names_stay_text() {
    let folder = tempfile::tempdir().expect("a folder");
    let hostile = format!("{STORY}\n\"No,\" said Ada <b>&amp;\"]]> Moss.\n");
    let story = write(folder.path(), "<i>&.txt", hostile);
    let rows = inquit(&["speakers", "--format", "json", &story]);
    let rows: Value = serde_json::from_str(out(&rows)).expect("JSON");
    let rows = rows.as_array().expect("rows");
    assert!(rows.len() >= 3, "{rows:?}");
    let output = inquit(&["speakers", "--format", "html", &story]);
    let page = out(&output);
    assert!(page.contains("default-src 'none'") && !page.contains("<script"));
    let (start, end) = (page.find("<main>").unwrap(), page.find("</main>").unwrap());
    let main = &page[start..end + "</main>".len()];
    let tree = roxmltree::Document::parse(main).expect("the table is well-formed");
    let lines: Vec<_> = tree
        .descendants()
        .filter(|node| node.has_tag_name("tbody"))
        .flat_map(|body| body.children().filter(|node| node.has_tag_name("tr")))
        .filter(|line| line.attribute("class") != Some("nobody"))
        .collect();
    assert_eq!(lines.len(), rows.len());
    let most = rows.iter().filter_map(|row| row["words"].as_u64()).max();
    for (line, row) in lines.iter().zip(rows) {
        let cells: Vec<_> = line.children().filter(|cell| cell.is_element()).collect();
        assert_eq!(cells[0].text(), row["name"].as_str());
        assert_eq!(cells[1].text(), Some(row["quotes"].to_string().as_str()));
        assert_eq!(cells[2].text(), Some(row["words"].to_string().as_str()));
        let place = cells[4].text().expect("a place");
        assert!(place.contains("<i>&.txt:"), "{place}");
        let bar = line.descendants().find(|node| node.has_tag_name("rect"));
        let full = bar.and_then(|bar| bar.attribute("width")) == Some("100.00");
        assert_eq!(full, row["words"].as_u64() == most, "{row}");
    }
}

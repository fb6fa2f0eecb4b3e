//! `docs/limits.md` and the source agree: each constant that the page names is there, with the value that the page gives.

use std::path::Path;

#[test]
fn the_page_of_limits_says_what_the_source_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = std::fs::read_to_string(root.join("docs/limits.md")).expect("the page of limits");
    let (mut rows, mut faults) = (0, Vec::new());
    for line in page.lines().filter(|line| line.starts_with("| `")) {
        rows += 1;
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let names: Vec<&str> = cells[1].split('`').collect();
        let (file, constant, value) = (names[1], names[3], cells[2].trim_matches('`'));
        let source = std::fs::read_to_string(root.join(file)).unwrap_or_default();
        let head = format!("const {constant}: ");
        let declared = source.lines().find_map(|line| {
            let (_, rest) = line.split_once(&head)?;
            rest.split_once(" = ")?.1.strip_suffix(';')
        });
        if declared != Some(value) {
            faults.push(format!(
                "{file} {constant}: the page says {value}, the source {declared:?}"
            ));
        }
    }
    assert!(faults.is_empty(), "docs/limits.md\n{}", faults.join("\n"));
    assert!(rows > 20, "only {rows} rows");
}

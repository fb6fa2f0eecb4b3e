//! The command-line tool.

fn main() {
    let text = std::env::args().nth(1).unwrap_or_default();
    println!("{} sentences", inquit::extract(&text).sentences().len());
}

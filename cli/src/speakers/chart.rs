//! The speakers of a corpus as a page: a bar for each, by the words said.
//!
//! The page holds no script and fetches nothing. Bars are drawn by attributes, since its policy lets no style but its own apply.

use base64::engine::general_purpose::STANDARD;
use base64::Engine;
use sha2::{Digest, Sha256};

use super::{reach, Row};
use crate::output::count::counted;
use crate::output::escape::html;

const STYLE: &str = include_str!("chart.css");

/// The whole page. `nobody` counts the quotes and words without a speaker.
pub fn page(rows: &[Row], nobody: (usize, usize)) -> String {
    let policy = STANDARD.encode(Sha256::digest(STYLE));
    let most = rows.iter().map(|row| row.words).max().unwrap_or(0);
    let most = most.max(nobody.1).max(1);
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{policy}'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>Who speaks</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n{}",
        heading(rows, nobody)
    );
    for row in rows {
        out += &line(row, most);
    }
    if nobody.0 > 0 {
        out += &format!(
            "<tr class=\"nobody\"><th scope=\"row\">not attributed</th><td class=\"number\">{}</td>\
             <td class=\"number\">{}</td><td class=\"share\">{}</td><td class=\"place\"></td></tr>\n",
            nobody.0,
            nobody.1,
            bar(nobody.1, most)
        );
    }
    out + "</tbody>\n</table>\n</main>\n</body>\n</html>\n"
}

fn heading(rows: &[Row], nobody: (usize, usize)) -> String {
    let quotes: usize = rows.iter().map(|row| row.quotes).sum();
    let words: usize = rows.iter().map(|row| row.words).sum();
    format!(
        "<h1>Who speaks</h1>\n<p>{}, {}, {} said</p>\n<table>\n\
         <caption>Most words first; a bar is as long as the words are many</caption>\n\
         <thead><tr><th scope=\"col\">Speaker</th><th scope=\"col\" class=\"number\">Quotes</th>\
         <th scope=\"col\" class=\"number\">Words</th><th scope=\"col\" class=\"share\">Share of all words with a speaker</th>\
         <th scope=\"col\" class=\"place\">First, last</th></tr></thead>\n<tbody>\n",
        counted(rows.len(), "speaker"),
        counted(quotes + nobody.0, "quote"),
        counted(words + nobody.1, "word")
    )
}

fn line(row: &Row, most: usize) -> String {
    let also = if row.aliases.is_empty() {
        String::new()
    } else {
        format!(
            "<br/><span class=\"also\">also {}</span>",
            html(&row.aliases.join("; "))
        )
    };
    format!(
        "<tr class=\"{}\"><th scope=\"row\">{}{also}</th><td class=\"number\">{}</td><td class=\"number\">{}</td>\
         <td class=\"share\">{}{:.1} %</td><td class=\"place\">{}</td></tr>\n",
        row.kind,
        html(&row.name),
        row.quotes,
        row.words,
        bar(row.words, most),
        row.share * 100.0,
        html(&reach(&row.first, &row.last))
    )
}

/// A bar that is full for the most words. The numbers beside it say the same to those who do not see it.
fn bar(words: usize, most: usize) -> String {
    format!(
        "<svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect width=\"{:.2}\" height=\"10\"/></svg>",
        words as f64 * 100.0 / most as f64
    )
}

//! One page that shows the text, who says what in it, and why: for people, without a network.
//!
//! The page is a frame around one `article` for each document. The documents are written as XML would have them too, so
//! that both kinds of reader find the same. All behaviour is in `html/page.js`; without it the page can still be read.

mod cast;
mod data;
mod document;

use base64::engine::general_purpose::STANDARD;
use base64::Engine;
use sha2::{Digest, Sha256};

pub use document::render;

const TEMPLATE: &str = include_str!("html/page.html");
const STYLE: &str = include_str!("html/page.css");
const THEME: &str = include_str!("html/theme.js");
const SCRIPT: &str = include_str!("html/page.js");

/// Where the documents go in the template.
const DOCUMENTS: &str = "{documents}";

/// The page before its first document. The policy lets nothing run, and nothing be fetched, but the page's own parts.
pub fn before() -> String {
    let (head, _) = halves();
    head.replace("{version}", env!("CARGO_PKG_VERSION"))
        .replace(
            "{scripts}",
            &format!("{} {}", source(THEME), source(SCRIPT)),
        )
        .replace("{styles}", &source(STYLE))
        .replace("{style}", STYLE)
        .replace("{theme}", THEME)
}

/// The page after its last document.
pub fn after() -> String {
    let (_, tail) = halves();
    tail.replace("{script}", SCRIPT)
}

fn halves() -> (&'static str, &'static str) {
    TEMPLATE.split_once(DOCUMENTS).unwrap_or((TEMPLATE, ""))
}

/// How a content security policy names a part of the page.
fn source(part: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(part)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_is_in_its_place() {
        let page = before() + &after();
        for part in [STYLE, THEME, SCRIPT] {
            assert_eq!(page.matches(part).count(), 1);
        }
        for name in [
            "{version}",
            "{scripts}",
            "{styles}",
            "{style}",
            "{theme}",
            "{script}",
            DOCUMENTS,
        ] {
            assert!(TEMPLATE.contains(name), "{name}");
            assert!(!page.contains(name), "{name}");
        }
        assert!(!THEME.contains("</") && !SCRIPT.contains("</script") && !STYLE.contains("</"));
    }

    #[test]
    fn the_policy_names_the_parts_by_their_hashes() {
        // The hash of nothing, from the standard.
        assert_eq!(
            source(""),
            "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
        );
        assert!(before().contains(&source(SCRIPT)));
    }
}

//! Whether two names are the same.

use unicode_normalization::UnicodeNormalization;

/// A name without case, punctuation and articles.
pub fn folded(name: &str) -> String {
    let folded: String = name.nfkc().collect::<String>().to_lowercase();
    let folded = folded.replace('\u{2019}', "'").replace("'s ", " ");
    let keep = |c: char| {
        if c.is_alphanumeric() || c == '_' {
            c
        } else {
            ' '
        }
    };
    let plain: String = folded.chars().map(keep).collect();
    let words = plain.split_whitespace();
    words
        .filter(|word| !["the", "a", "an"].contains(word))
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_the_same_without_case_marks_and_articles() {
        assert_eq!(
            folded("The Harbour\u{2019}s Trust"),
            folded("harbour trust")
        );
        assert_eq!(folded("Mrs. Ada MOSS"), "mrs ada moss");
    }
}

//! Regular forms of English verbs.

fn consonant_y(lemma: &str) -> bool {
    let mut back = lemma.bytes().rev();
    back.next() == Some(b'y') && back.next().is_some_and(|b| !b"aeiou".contains(&b))
}

/// `say` → `says`, `watch` → `watches`, `cry` → `cries`.
pub(super) fn third(lemma: &str) -> String {
    if consonant_y(lemma) {
        format!("{}ies", &lemma[..lemma.len() - 1])
    } else if ["s", "x", "z", "ch", "sh", "o"]
        .iter()
        .any(|end| lemma.ends_with(end))
    {
        format!("{lemma}es")
    } else {
        format!("{lemma}s")
    }
}

/// `add` → `added`, `agree` → `agreed`, `cry` → `cried`.
pub(super) fn past(lemma: &str) -> String {
    if consonant_y(lemma) {
        format!("{}ied", &lemma[..lemma.len() - 1])
    } else if lemma.ends_with('e') {
        format!("{lemma}d")
    } else {
        format!("{lemma}ed")
    }
}

/// `add` → `adding`, `argue` → `arguing`, `describe` → `describing`, `agree` → `agreeing`, `lie` → `lying`.
pub(super) fn ing(lemma: &str) -> String {
    if let Some(stem) = lemma.strip_suffix("ie") {
        format!("{stem}ying")
    } else if lemma.ends_with('e')
        && lemma != "be"
        && !["ee", "oe", "ye"].iter().any(|end| lemma.ends_with(end))
    {
        format!("{}ing", &lemma[..lemma.len() - 1])
    } else {
        format!("{lemma}ing")
    }
}

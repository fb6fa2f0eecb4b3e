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

/// The British spelling of a form of `lemma`, where it has another: `emphasized` → `emphasised`, `analyzing` → `analysing`,
/// `signaled` → `signalled`. A form that doubles its letter already stays as it is.
pub(super) fn british(lemma: &str, form: &str) -> Option<String> {
    if let Some(stem) = lemma.strip_suffix("ze").filter(|stem| has_own_vowel(stem)) {
        let ending = form.strip_prefix(stem)?.strip_prefix('z')?;
        return Some(format!("{stem}s{ending}"));
    }
    let ending = form.strip_prefix(lemma).filter(|end| !end.is_empty())?;
    (doubles_l(lemma) && ending.starts_with(['e', 'i'])).then(|| format!("{lemma}l{ending}"))
}

/// Whether a stem in -i or -y has a vowel before that: `emphasi`, `analy`, but not `pri` and `sei`.
fn has_own_vowel(stem: &str) -> bool {
    let Some(root) = stem.strip_suffix(['i', 'y']) else {
        return false;
    };
    root.len() >= 3 && root.bytes().any(|b| b"aeiou".contains(&b))
}

/// Whether a verb ends in an l behind one short vowel that is not its first: `signal`, `counsel`, but not `reveal` and `rail`.
fn doubles_l(lemma: &str) -> bool {
    let vowel = |b: &u8| b"aeiou".contains(b);
    match lemma.as_bytes() {
        [root @ .., before, short, b'l'] if vowel(short) && !vowel(before) => {
            root.iter().any(vowel)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::british;

    #[test]
    fn british_spellings_are_made_where_there_are_any() {
        let rows = [
            ("emphasize", "emphasized", Some("emphasised")),
            ("analyze", "analyzing", Some("analysing")),
            ("signal", "signaled", Some("signalled")),
            ("counsel", "counseling", Some("counselling")),
            ("signal", "signals", None),
            ("control", "controlled", None),
            ("seize", "seized", None),
            ("prize", "prized", None),
            ("gaze", "gazed", None),
            ("reveal", "revealed", None),
            ("rail", "railed", None),
            ("sell", "selling", None),
        ];
        for (lemma, form, wanted) in rows {
            assert_eq!(british(lemma, form).as_deref(), wanted, "{form}");
        }
    }
}

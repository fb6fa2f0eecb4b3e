//! What the forms of a text tell of each other.

use super::{Form, ROOM, SPEAKS};
use crate::lang::{is, w, FewWords};
use crate::tokens::Vocabulary;

/// Names that tell what other forms name.
pub(super) struct Others {
    pub titled: FewWords,
    pub spoken: FewWords,
    pub companies: FewWords,
    pub in_full: FewWords,
}

impl Others {
    pub(super) fn new(forms: &[Form], vocabulary: &Vocabulary<'_>) -> Self {
        Others {
            titled: titled(forms),
            spoken: spoken(forms),
            companies: companies(forms, vocabulary),
            in_full: in_full(forms),
        }
    }
}

/// Surnames that stand after a title: Ms. Lane is no street.
fn titled(forms: &[Form]) -> FewWords {
    let titled = forms.iter().filter(|form| form.title != w::NONE);
    titled
        .filter_map(|form| form.words.last().copied())
        .collect()
}

/// First and last words of names of several: whoever goes by one of them may be a person though it is a place.
fn in_full(forms: &[Form]) -> FewWords {
    let mut words = FewWords::default();
    words.reserve(forms.len().min(ROOM));
    for form in forms
        .iter()
        .filter(|form| form.words.len() > 1 || form.title != w::NONE)
    {
        words.extend(form.words.first().into_iter().chain(form.words.last()));
    }
    words
}

/// Names by which alone somebody speaks: where Lowe said something, Tavian Lowe is a person, whatever Tavian is.
fn spoken(forms: &[Form]) -> FewWords {
    let speaks = |form: &&Form| {
        let alone = form.title == w::NONE && form.words.len() == 1;
        alone && form.weight >= SPEAKS && form.organisation == 0
    };
    forms
        .iter()
        .filter(speaks)
        .map(|form| form.words[0])
        .collect()
}

/// First words of companies, which go by them alone: the Lumenfold of Lumenfold Inc, unless somebody else bears it.
fn companies(forms: &[Form], vocabulary: &Vocabulary<'_>) -> FewWords {
    let firm = |form: &&Form| {
        let last = form.words.last();
        form.words.len() > 1
            && last.is_some_and(|word| vocabulary.lexicon.may_mean(w::COMPANY, *word))
    };
    let borne =
        |form: &&Form| form.organisation == 0 && form.words.len() > 1 || form.title != w::NONE;
    let mut surnames = FewWords::default();
    surnames.reserve(forms.len().min(ROOM));
    let borne = forms.iter().filter(borne);
    surnames.extend(borne.filter_map(|form| form.words.last()));
    let firsts = forms.iter().filter(firm).map(|form| form.words[0]);
    firsts
        .filter(|word| !surnames.contains(word) && !vocabulary.info(*word).any(is::GIVEN))
        .collect()
}

/// Words that end in -s and name a family that is known by its singular: the Harlows, the Miss Harlows.
pub(in crate::speakers) fn families(forms: &[Form], vocabulary: &Vocabulary<'_>) -> FewWords {
    let named = |form: &&Form| form.title != w::NONE || form.full(vocabulary);
    let mut surnames = FewWords::default();
    surnames.reserve(forms.len().min(ROOM));
    surnames.extend(
        forms
            .iter()
            .filter(named)
            .map(|form| form.surname(vocabulary)),
    );
    let plural =
        |form: &&Form| form.title != w::NONE || form.words.len() == 1 && 2 * form.the >= form.count;
    forms
        .iter()
        .filter(plural)
        .filter_map(|form| form.words.last().copied())
        .filter(|word| {
            let text = vocabulary.word(*word);
            let singular = |end: &str| {
                text.strip_suffix(end)
                    .and_then(|stem| vocabulary.get(stem))
                    .is_some_and(|stem| surnames.contains(&stem))
            };
            singular("s") || singular("es")
        })
        .collect()
}

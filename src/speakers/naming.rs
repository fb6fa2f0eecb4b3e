//! What to call a person: one of the forms that the text uses.

use std::borrow::Cow;
use std::cmp::Reverse;

use super::discover::{Found, FoundForm};
use super::forms::{particle, surname_of, COMPARED_FORMS};
use super::names::{evidence, NameRun, Names};
use crate::assemble::tidy;
use crate::lang::{is, w};
use crate::tokens::{Kind, Token, Tokens, Vocabulary};

/// Which form is the name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Naming {
    /// A report gives the full name once and the surname ever after: the fullest name, without titles.
    Fullest,
    /// A story calls people what they are to the reader: the full name if it is used, with the title that goes with it.
    AsTold,
}

/// Share of the mentions that a full name must have. In a story who is Mr. Harlow on every page and George once is no
/// George to the reader; in a report one mention in a hundred shows that it is no slip.
const TOLD_SHARE: f32 = 0.05;
const FULLEST_SHARE: f32 = 0.01;

impl Found {
    /// The forms as the text writes them: the name first, then by how often they are used.
    pub(crate) fn shown<'t>(
        &self,
        names: &Names,
        tokens: &Tokens<'_>,
        text: &'t str,
        naming: Naming,
    ) -> Vec<Cow<'t, str>> {
        // Most have one.
        if let [form] = &self.forms[..] {
            return vec![form.shown(names, tokens, text, naming)];
        }
        let name = self.name(&tokens.vocabulary, naming);
        let mut forms: Vec<_> = self.forms.iter().enumerate().collect();
        forms.sort_by_key(|(at, form)| (*at != name, Reverse(form.count)));
        forms
            .iter()
            .map(|(_, form)| form.shown(names, tokens, text, naming))
            .collect()
    }

    /// The form to name the person by, an index into `forms`.
    fn name(&self, vocabulary: &Vocabulary<'_>, naming: Naming) -> usize {
        let share = match naming {
            Naming::Fullest => FULLEST_SHARE,
            Naming::AsTold => TOLD_SHARE,
        };
        let ends = |longer: &FoundForm, shorter: &FoundForm| {
            naming == Naming::Fullest && surname_of(&longer.words, &shorter.words, vocabulary)
        };
        // Whoever is called Duncan Roper on every line is called Iain Duncan Roper in one of them.
        let few = || self.forms.iter().take(COMPARED_FORMS);
        let uses = |form: &FoundForm| {
            let short = few().filter(|other| ends(form, other));
            form.count + short.map(|other| other.count).sum::<u32>()
        };
        let used = |form: &FoundForm| uses(form) as f32 >= share * self.count as f32;
        let surname = |form: &FoundForm| few().any(|other| ends(other, form));
        let forms = || self.forms.iter().enumerate();
        let fullest = forms()
            .filter(|(_, form)| form.full(vocabulary) && used(form) && !surname(form))
            .max_by_key(|(at, form)| {
                let plain = naming == Naming::Fullest && form.title == w::NONE;
                let long = naming == Naming::Fullest && form.words.len() >= 3;
                (plain, long, form.count, Reverse(*at))
            });
        let best = fullest.or_else(|| {
            forms().max_by_key(|(at, form)| (form.count, form.words.len(), Reverse(*at)))
        });
        best.map_or(0, |(at, _)| at)
    }
}

impl FoundForm {
    /// More than a surname.
    fn full(&self, vocabulary: &Vocabulary<'_>) -> bool {
        self.words.len() > 1 && !particle(self.words[0], vocabulary)
    }

    fn shown<'t>(
        &self,
        names: &Names,
        tokens: &Tokens<'_>,
        text: &'t str,
        naming: Naming,
    ) -> Cow<'t, str> {
        let run = &names.runs[self.run as usize];
        let items = if run.inner {
            &tokens.inner
        } else {
            &tokens.outer
        };
        let (mut start, end) = self.place(run, names, items);
        let titled = naming == Naming::AsTold || !self.full(&tokens.vocabulary);
        if self.title != w::NONE && titled {
            let whole = &items[run.whole as usize..run.first as usize];
            let title = whole.iter().rposition(|token| token.is(self.title));
            // “Lady St. Holm”
            let saint = [w::ST, w::SAINT].contains(&self.title);
            let before = title.and_then(|at| at.checked_sub(1)).filter(|_| saint);
            let title = before
                .filter(|at| tokens.is_class(&whole[*at], is::TITLE))
                .or(title);
            let title = title.map(|last| office(&whole[..=last], &tokens.vocabulary));
            start = title.map_or(start, |token| token.start);
        }
        let shown = tidy(&text[start as usize..end as usize]);
        // “Ann and Jane Price”: the surname stands after the next name.
        let shared = self.words.len() > run.words as usize && run.has(evidence::SHARED);
        let next = names.runs.get(self.run as usize + 1).filter(|_| shared);
        let Some(next) = next else {
            return shown;
        };
        let surname = &items[next.last as usize - 1];
        format!(
            "{shown} {}",
            &text[surname.start as usize..surname.end() as usize]
        )
        .into()
    }

    /// Bytes of the form's words: of a run in a headline only a part may be the name.
    fn place(&self, run: &NameRun, names: &Names, items: &[Token]) -> (u32, u32) {
        let count = self.words.len();
        if count == 0 || count >= run.words as usize {
            return (run.start, run.end);
        }
        let mut parts = names.words(run).windows(count);
        let Some(from) = parts.position(|words| *words == *self.words) else {
            return (run.start, run.end);
        };
        let items = &items[run.first as usize..run.last as usize];
        let words = items
            .iter()
            .filter(|token| matches!(token.kind(), Kind::Word | Kind::Number));
        let mut words = words.skip(from).take(count);
        let start = words.next().map_or(run.start, |token| token.start);
        (start, words.last().map_or(run.end, |token| token.end()))
    }
}

/// Where the title that ends these words begins: an office may have several, `Prime Minister`.
fn office<'a>(whole: &'a [Token], vocabulary: &Vocabulary<'_>) -> &'a Token {
    let last = whole.len() - 1;
    let begins = |at: &usize| vocabulary.is_phrase(&whole[*at..], is::TITLE | is::ROLE);
    &whole[(0..last).find(begins).unwrap_or(last)]
}

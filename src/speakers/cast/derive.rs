//! The forms that follow from a name: first names, last names, last names with a title, styles.

use std::collections::{BTreeMap, BTreeSet};

use super::{Form, Person, FORM_WORDS};
use crate::extraction::Gender;
use crate::lang::{fold, is, w, WordId};
use crate::speakers::forms::FOREIGN_TITLES;
use crate::tokens::{Counts, Vocabulary};

/// How a form came about; a lower one beats a higher one.
const LISTED: u8 = 0;
const DERIVED: u8 = 1;
const SUPPOSED: u8 = 2;

#[derive(Default)]
pub(super) struct Table {
    pub forms: BTreeMap<Vec<WordId>, Bearers>,
    pub descriptions: BTreeSet<Vec<WordId>>,
    /// Who has each title that may stand alone: “the count”.
    titled: BTreeMap<WordId, BTreeSet<u32>>,
}

/// Whom a form names, how it came about for each, and the lowest of these.
pub(super) struct Bearers {
    pub classes: BTreeMap<u32, u8>,
    pub best: u8,
}

impl Table {
    pub fn add(&mut self, words: &[WordId], person: u32, class: u8) {
        let new = || Bearers {
            classes: BTreeMap::new(),
            best: class,
        };
        let bearers = self.forms.entry(words.to_vec()).or_insert_with(new);
        let entry = bearers.classes.entry(person).or_insert(class);
        *entry = (*entry).min(class);
        bearers.best = bearers.best.min(class);
    }

    /// A form as a list or the text has it, without its article. `open` says that the text may have others besides these people.
    pub fn base_form(
        &mut self,
        words: &[WordId],
        person: u32,
        vocabulary: &Vocabulary<'_>,
        open: bool,
    ) {
        let article = words
            .first()
            .is_some_and(|word| [w::THE, w::A, w::AN].contains(word));
        let alone = |word: WordId| {
            vocabulary.info(word).any(is::TITLE_ALONE) || FOREIGN_TITLES.contains(&word)
        };
        if words.len() >= 2 && alone(words[0]) {
            self.titled.entry(words[0]).or_default().insert(person);
        }
        let mut rest = words;
        // A narrator's “my mother” is nobody else's; a list's “My Lady” is a lady.
        let part = |word: WordId| open && word == w::MY;
        while rest.len() > 1
            && [w::THE, w::A, w::AN, w::MY, w::DEAR].contains(&rest[0])
            && !part(rest[0])
        {
            rest = &rest[1..];
        }
        if rest.is_empty()
            || rest.len() > FORM_WORDS
            || rest.contains(&w::NONE)
            || rest.last() == Some(&w::POSS)
            || rest.iter().all(|word| grammatical(*word, vocabulary))
        {
            return;
        }
        if let [word] = rest {
            // Lists made by machines have the words of longer names as names: “his”, “from”.
            let grammar = is::PRONOUN
                | is::DETERMINER
                | is::PREPOSITION
                | is::CONJUNCTION
                | is::SUBORDINATOR
                | is::WH
                | is::AUX;
            // “Seven” may be somebody.
            if vocabulary.info(*word).any(grammar)
                && !vocabulary.info(*word).any(is::GIVEN | is::NUMBER)
            {
                return;
            }
        }
        self.add(rest, person, LISTED);
        if article {
            self.descriptions.insert(rest.to_vec());
        }
    }

    /// The count, where there is one count only and nobody else is called so; and Sarge where there is one sergeant.
    pub fn titles_alone(&mut self, vocabulary: &Vocabulary<'_>) {
        for (title, bearers) in std::mem::take(&mut self.titled) {
            let [person] = bearers.iter().copied().collect::<Vec<_>>()[..] else {
                continue;
            };
            let length = |word: WordId| vocabulary.word(word).len();
            let others = vocabulary
                .lexicon
                .nicknames(title)
                .iter()
                .map(|(_, other)| *other);
            let short = others.filter(|other| length(*other) < length(title));
            let forms = std::iter::once(title).chain(short);
            for form in forms.map(|word| vec![word]) {
                if !self.forms.contains_key(&form) {
                    self.add(&form, person, LISTED);
                    self.descriptions.insert(form);
                }
            }
        }
    }

    /// The forms with those whom they name best, in the order in which a [`Cast`](super::Cast) keeps them.
    pub fn sorted(&self, vocabulary: &Vocabulary<'_>) -> Vec<Form> {
        let role = |word: &WordId| names_by_role(*word, vocabulary);
        let best = |bearers: &Bearers| {
            let classes = bearers.classes.iter();
            let best = classes.filter(|(_, class)| **class == bearers.best);
            best.map(|(person, _)| *person).collect()
        };
        let forms = self.forms.iter().map(|(words, bearers)| {
            let edge = words.first().is_some_and(role) || words.last().is_some_and(role);
            Form {
                description: self.descriptions.contains(words) || edge,
                people: best(bearers),
                words: words.as_slice().into(),
            }
        });
        let mut forms: Vec<Form> = forms.collect();
        forms.sort_by(|a, b| {
            a.words[0]
                .cmp(&b.words[0])
                .then(a.second().cmp(&b.second()))
                .then(b.words.len().cmp(&a.words.len()))
                .then(a.words.cmp(&b.words))
        });
        forms
    }
}

/// Whether a word tells what somebody is and is no name.
fn names_by_role(word: WordId, vocabulary: &Vocabulary<'_>) -> bool {
    let info = vocabulary.info(word);
    info.any(is::ROLE | is::KIN | is::GENERIC_PERSON) && !info.any(is::GIVEN)
}

/// How people of rank are spoken of; the lexicon has the titles that they mean.
const STYLES: [WordId; 5] = [
    w::LADYSHIP,
    w::LORDSHIP,
    w::MAJESTY,
    w::HIGHNESS,
    w::EXCELLENCY,
];

/// “her ladyship” is Lady Holm, where the text has no other lady.
pub(super) fn add_styles(
    table: &mut Table,
    aliases: &[Vec<Vec<WordId>>],
    vocabulary: &Vocabulary<'_>,
) {
    for style in STYLES {
        if vocabulary.counts(style) == Counts::default() {
            continue;
        }
        let titles = vocabulary.lexicon.means(style);
        let means = |word: WordId| titles.iter().any(|(_, title)| *title == word);
        let titled = |words: &Vec<WordId>| words.len() >= 2 && means(words[0]);
        let people = (0u32..).zip(aliases);
        let mut bearers = people.filter(|(_, forms)| forms.iter().any(titled));
        if let (Some((person, _)), None) = (bearers.next(), bearers.next()) {
            table.add(&[style], person, LISTED);
            table.descriptions.insert(vec![style]);
        }
    }
}

/// The words of a name as the tokens of the text would have them.
pub(super) fn words_of(name: &str, vocabulary: &Vocabulary<'_>) -> Vec<WordId> {
    let mut words = Vec::new();
    let mut buffer = Vec::new();
    for part in name.split(|c: char| {
        c.is_whitespace() || matches!(c, '.' | ',' | '(' | ')' | '"' | '_' | '“' | '”' | '/')
    }) {
        let (stem, possessive) = match part
            .strip_suffix("'s")
            .or_else(|| part.strip_suffix("’s"))
            .or_else(|| part.strip_suffix("'S"))
        {
            Some(stem) => (stem, true),
            None => (part, false),
        };
        if !stem.is_empty() {
            fold(stem, &mut buffer);
            // A word that neither the text nor the lexicon has cannot be found in the text.
            let id = std::str::from_utf8(&buffer)
                .ok()
                .and_then(|folded| vocabulary.get(folded));
            words.push(id.unwrap_or(w::NONE));
        }
        if possessive {
            words.push(w::POSS);
        }
    }
    words
}

/// Whether a word names nobody: lists have “Her” as an alias of “Her Groom”.
fn grammatical(word: WordId, vocabulary: &Vocabulary<'_>) -> bool {
    let info = vocabulary.info(word);
    info.any(is::PRONOUN | is::DETERMINER | is::PREPOSITION | is::CONJUNCTION | is::WH)
        && !info.any(is::GIVEN | is::NUMBER)
}

/// A form made from a listed name: its words, whose it is, and how sure that is.
type Short = (Vec<WordId>, u32, u8);

/// First names, last names, and last names with a title.
pub(super) fn derive(
    table: &mut Table,
    aliases: &[Vec<Vec<WordId>>],
    people: &[Person],
    vocabulary: &Vocabulary<'_>,
) {
    let mut add: Vec<Short> = Vec::new();
    parts_of_names(table, aliases, vocabulary, &mut add);
    with_supposed_titles(aliases, people, vocabulary, &mut add);
    for (words, person, class) in add {
        let nobodys = |word: &WordId| *word == w::NONE || *word == w::POSS;
        if words.iter().any(nobodys) || words.len() == 1 && grammatical(words[0], vocabulary) {
            continue;
        }
        // What is listed is never taken over by what is derived.
        let taken = table
            .forms
            .get(&words)
            .is_some_and(|bearers| bearers.best < class);
        if !taken {
            table.add(&words, person, class);
        }
    }
}

/// What the names of the table are called by in short.
fn parts_of_names(
    table: &Table,
    aliases: &[Vec<Vec<WordId>>],
    vocabulary: &Vocabulary<'_>,
    add: &mut Vec<Short>,
) {
    // What has a word that the text has not, as a list's slips of the pen do, still gives its other words.
    let partial = aliases.iter().enumerate().flat_map(|(person, forms)| {
        let slips = forms.iter().filter(|words| words.contains(&w::NONE));
        slips.map(move |words| (&words[..], vec![person as u32]))
    });
    let whole = table
        .forms
        .iter()
        .map(|(words, bearers)| (&words[..], bearers.classes.keys().copied().collect()));
    for (words, bearers) in whole.chain(partial) {
        let Some((title, name)) = title_and_name(words, vocabulary) else {
            continue;
        };
        for person in bearers {
            let mut give = |words: &[WordId]| add.push((words.to_vec(), person, DERIVED));
            match *name {
                [first, ref middle @ .., last] => {
                    give(&[first]);
                    give(&[last]);
                    if let Some(title) = title {
                        give(&[title, last]);
                        give(&[title, first]);
                    }
                    if !middle.is_empty() {
                        give(&[first, last]);
                    }
                }
                [only] if title.is_some() => give(&[only]),
                _ => {}
            }
        }
    }
}

/// The last title of a name and the name without titles and places: `Captain Lee of the Alma`. None where it is no name.
fn title_and_name<'w>(
    words: &'w [WordId],
    vocabulary: &Vocabulary<'_>,
) -> Option<(Option<WordId>, &'w [WordId])> {
    let info = |word: WordId| vocabulary.info(word);
    let mut name = words;
    if let Some(of) = name.iter().position(|word| *word == w::OF) {
        name = &name[..of];
    } else if name.contains(&w::POSS) {
        return None;
    }
    let mut title = None;
    while let Some(first) = name.first().filter(|word| {
        info(**word).any(is::TITLE) && !(info(**word).any(is::GIVEN) && name.len() == 1)
    }) {
        title = Some(*first);
        name = &name[1..];
    }
    let role = |word: &WordId| names_by_role(*word, vocabulary);
    (!name.iter().any(role)).then_some((title, name))
}

/// Mr., Mrs. and Miss before last names, by gender.
fn with_supposed_titles(
    aliases: &[Vec<Vec<WordId>>],
    people: &[Person],
    vocabulary: &Vocabulary<'_>,
    add: &mut Vec<Short>,
) {
    let info = |word: WordId| vocabulary.info(word);
    let other = |word: &WordId| [w::OF, w::POSS, w::NONE].contains(word);
    for (person, forms) in aliases.iter().enumerate() {
        let titles: &[WordId] = match people[person].gender {
            Gender::Male => &[w::MR],
            Gender::Female => &[w::MRS, w::MISS],
            Gender::Unknown => &[],
        };
        for words in forms {
            let [first, .., last] = words[..] else {
                continue;
            };
            let plain = !words.iter().any(other)
                && !info(first).any(is::TITLE | is::DETERMINER)
                && !info(last).any(is::ROLE | is::KIN | is::GENERIC_PERSON);
            for title in titles.iter().filter(|_| plain) {
                add.push((vec![*title, last], person as u32, SUPPOSED));
            }
        }
    }
}

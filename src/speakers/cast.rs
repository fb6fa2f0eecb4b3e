//! Who may speak in a text, and under which forms the text names them: from the user's list, or from what was discovered.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::describe::described;
use super::discover::{gender_of, Discovery};
use super::names::Names;
use super::naming::Naming;
use crate::assemble::tidy;
use crate::extraction::{Gender, SpeakerKind};
use crate::extractor::Character;
use crate::lang::{fold, is, w, WordId, WordMap, WordSet};
use crate::tokens::{Counts, Tokens, Vocabulary};

/// Words of a form at most; longer descriptions name nobody twice.
const FORM_WORDS: usize = 8;

/// One who may speak.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Person {
    pub name: String,
    pub aliases: Vec<String>,
    pub gender: Gender,
    /// Whether the gender was told and not guessed.
    pub told: bool,
    pub kind: SpeakerKind,
}

/// A sequence of words that names somebody.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Form {
    pub words: Box<[WordId]>,
    pub people: Box<[u32]>,
    /// A description (the waiter): matches in small letters too, after a determiner.
    pub description: bool,
}

impl Form {
    fn second(&self) -> WordId {
        self.words.get(1).copied().unwrap_or(WordId::MAX)
    }
}

/// Everybody who may speak.
#[derive(Debug, Default)]
pub(crate) struct Cast {
    pub people: Vec<Person>,
    /// Sorted by first and second word, longest first; what has one word stands last.
    forms: Vec<Form>,
    /// Range in `forms` by first word.
    by_first: WordMap<WordId, (u32, u32)>,
    /// The words that forms begin with: every word of a text asks.
    firsts: WordSet,
    /// Bytes where nouns begin that bring in somebody without a name, in order: “A boy sat down.”
    entrances: Vec<u32>,
    /// The user has not said that these are all.
    pub open: bool,
}

/// How a form came about; a lower one beats a higher one.
const LISTED: u8 = 0;
const DERIVED: u8 = 1;
const SUPPOSED: u8 = 2;

#[derive(Default)]
struct Table {
    forms: BTreeMap<Vec<WordId>, Bearers>,
    descriptions: BTreeSet<Vec<WordId>>,
}

/// Whom a form names, how it came about for each, and the lowest of these.
struct Bearers {
    classes: BTreeMap<u32, u8>,
    best: u8,
}

impl Table {
    fn add(&mut self, words: &[WordId], person: u32, class: u8) {
        let new = || Bearers {
            classes: BTreeMap::new(),
            best: class,
        };
        let bearers = self.forms.entry(words.to_vec()).or_insert_with(new);
        let entry = bearers.classes.entry(person).or_insert(class);
        *entry = (*entry).min(class);
        bearers.best = bearers.best.min(class);
    }
}

impl Cast {
    /// The user's characters, with the shorter forms that follow from their names.
    pub(crate) fn listed(characters: &[Character], vocabulary: &Vocabulary<'_>) -> Cast {
        let mut people = Vec::new();
        let mut aliases = Vec::new();
        for character in characters {
            let mut forms: Vec<&str> = character.aliases.iter().map(String::as_str).collect();
            forms.push(&character.name);
            forms.retain(|alias| alias.chars().any(char::is_alphanumeric));
            let words: Vec<Vec<WordId>> = forms
                .iter()
                .map(|alias| words_of(alias, vocabulary))
                .collect();
            let told = character.gender != Gender::Unknown;
            let gender = if told {
                character.gender
            } else {
                supposed_gender(&words, vocabulary)
            };
            people.push(Person {
                name: character.name.clone(),
                aliases: character.aliases.clone(),
                gender,
                told,
                kind: SpeakerKind::Person,
            });
            aliases.push(words);
        }
        Cast::new(people, &aliases, vocabulary, false)
    }

    /// The people found in the text itself.
    pub(crate) fn discovered(
        discovery: &Discovery,
        names: &Names,
        tokens: &Tokens<'_>,
        text: &str,
    ) -> Cast {
        let vocabulary = &tokens.vocabulary;
        let mut people = Vec::new();
        let mut aliases = Vec::new();
        for found in &discovery.people {
            let shown: Vec<String> = found
                .shown(names, tokens, text, Naming::AsTold)
                .into_iter()
                .map(Cow::into_owned)
                .collect();
            let mut words = Vec::new();
            for form in &found.forms {
                let mut whole = Vec::new();
                if form.title != w::NONE {
                    whole.push(form.title);
                }
                whole.extend_from_slice(&form.words);
                words.push(whole);
            }
            let told = found.gender != Gender::Unknown;
            people.push(Person {
                name: shown.first().cloned().unwrap_or_default(),
                aliases: shown,
                gender: found.gender,
                told,
                kind: SpeakerKind::Person,
            });
            aliases.push(words);
        }
        let mut entrances = Vec::new();
        for described in described(tokens, names, discovery) {
            entrances.extend_from_slice(&described.entrances);
            let article = match described.owner {
                w::NONE => w::THE,
                owner => owner,
            };
            let the = |words: &[WordId]| [&[article], words].concat();
            let mut words = vec![the(&described.words)];
            words.extend(described.others.iter().map(|others| the(others)));
            if let Some(bearer) = described.bearer {
                aliases[bearer as usize].append(&mut words);
                continue;
            }
            let shown = tidy(&text[described.start as usize..described.end as usize]).into_owned();
            people.push(Person {
                name: shown,
                aliases: Vec::new(),
                gender: described.gender,
                told: described.gender != Gender::Unknown,
                kind: if described.group {
                    SpeakerKind::Group
                } else {
                    SpeakerKind::Person
                },
            });
            aliases.push(words);
        }
        entrances.sort_unstable();
        Cast {
            entrances,
            ..Cast::new(people, &aliases, vocabulary, true)
        }
    }

    fn new(
        people: Vec<Person>,
        aliases: &[Vec<Vec<WordId>>],
        vocabulary: &Vocabulary<'_>,
        open: bool,
    ) -> Cast {
        let mut table = Table::default();
        let mut alone: BTreeMap<WordId, BTreeSet<u32>> = BTreeMap::new();
        for (person, forms) in aliases.iter().enumerate() {
            for words in forms {
                base_form(
                    words,
                    person as u32,
                    &mut table,
                    &mut alone,
                    vocabulary,
                    open,
                );
            }
        }
        for (title, bearers) in alone {
            // The count, when there is one count only.
            if let (1, Some(person), false) = (
                bearers.len(),
                bearers.first(),
                table.forms.contains_key(&vec![title]),
            ) {
                table.add(&[title], *person, LISTED);
                table.descriptions.insert(vec![title]);
            }
        }
        add_styles(&mut table, aliases, vocabulary);
        derive(&mut table, aliases, &people, vocabulary);
        let mut forms: Vec<Form> = table
            .forms
            .iter()
            .map(|(words, bearers)| {
                let role = |word: &WordId| {
                    vocabulary
                        .info(*word)
                        .any(is::ROLE | is::KIN | is::GENERIC_PERSON)
                        && !vocabulary.info(*word).any(is::GIVEN)
                };
                let edge = words.first().is_some_and(role) || words.last().is_some_and(role);
                Form {
                    description: table.descriptions.contains(words) || edge,
                    people: bearers
                        .classes
                        .iter()
                        .filter(|(_, class)| **class == bearers.best)
                        .map(|(person, _)| *person)
                        .collect(),
                    words: words.as_slice().into(),
                }
            })
            .collect();
        forms.sort_by(|a, b| {
            a.words[0]
                .cmp(&b.words[0])
                .then(a.second().cmp(&b.second()))
                .then(b.words.len().cmp(&a.words.len()))
                .then(a.words.cmp(&b.words))
        });
        let mut by_first = WordMap::default();
        let mut firsts = WordSet::default();
        let mut at = 0;
        while at < forms.len() {
            let first = forms[at].words[0];
            let end = at
                + forms[at..]
                    .iter()
                    .take_while(|form| form.words[0] == first)
                    .count();
            by_first.insert(first, (at as u32, end as u32));
            firsts.insert(first);
            at = end;
        }
        Cast {
            people,
            forms,
            by_first,
            firsts,
            entrances: Vec::new(),
            open,
        }
    }

    /// One more: the “I” who tells the story and has no name. A list of the user's is not added to.
    pub(crate) fn nameless(&mut self) -> Option<u32> {
        if !self.open {
            return None;
        }
        self.people.push(Person {
            name: "I".to_owned(),
            aliases: Vec::new(),
            gender: Gender::Unknown,
            told: false,
            kind: SpeakerKind::Narrator,
        });
        Some(self.people.len() as u32 - 1)
    }

    /// The only one whom a title and these words name.
    pub(crate) fn bearer(&self, title: WordId, words: &[WordId]) -> Option<u32> {
        let titled = (title != w::NONE).then_some(&title);
        let first = titled.or(words.first())?;
        let mut whole = titled.into_iter().chain(words);
        let form = self
            .forms_with(*first, whole.nth(1).copied())
            .find(|form| form.words.iter().eq(titled.into_iter().chain(words)))?;
        match *form.people {
            [person] => Some(person),
            _ => None,
        }
    }

    /// Whether the noun that begins at this byte brings in somebody without a name.
    pub(crate) fn enters(&self, start: u32) -> bool {
        self.entrances.binary_search(&start).is_ok()
    }

    /// Whether a form begins with this word.
    pub(crate) fn begins(&self, word: WordId) -> bool {
        self.firsts.contains(word)
    }

    /// The forms that begin with these two words, longest first, and then the one that has the first word alone. A search, since
    /// a text may have any number of people of one given name.
    pub(crate) fn forms_with(
        &self,
        first: WordId,
        second: Option<WordId>,
    ) -> impl Iterator<Item = &Form> {
        let all = self.forms(first);
        let alone = &all[all.partition_point(|form| form.words.len() > 1)..];
        let both = second.map_or(&[][..], |second| {
            let from = all.partition_point(|form| form.second() < second);
            let to = all.partition_point(|form| form.second() <= second);
            &all[from..to.min(all.len() - alone.len())]
        });
        both.iter().chain(alone)
    }

    /// The forms that begin with this word.
    pub(crate) fn forms(&self, first: WordId) -> &[Form] {
        match self.by_first.get(&first) {
            Some((from, to)) => &self.forms[*from as usize..*to as usize],
            None => &[],
        }
    }
}

/// How people of rank are spoken of, and the titles of those people.
const STYLES: [(&str, &[&str]); 5] = [
    (
        "ladyship",
        &["lady", "countess", "marchioness", "viscountess", "baroness"],
    ),
    (
        "lordship",
        &["lord", "earl", "marquis", "viscount", "baron"],
    ),
    ("majesty", &["king", "queen", "emperor", "empress"]),
    ("highness", &["prince", "princess"]),
    ("excellency", &["governor", "ambassador", "count"]),
];

/// “her ladyship” is Lady Holm, where the text has no other lady.
fn add_styles(table: &mut Table, aliases: &[Vec<Vec<WordId>>], vocabulary: &Vocabulary<'_>) {
    for (style, titles) in STYLES {
        let style = vocabulary.get(style);
        let Some(style) = style.filter(|style| vocabulary.counts(*style) != Counts::default())
        else {
            continue;
        };
        let titles: Vec<WordId> = titles
            .iter()
            .filter_map(|title| vocabulary.get(title))
            .collect();
        let titled = |words: &Vec<WordId>| words.len() >= 2 && titles.contains(&words[0]);
        let people = (0u32..).zip(aliases);
        let mut bearers = people.filter(|(_, forms)| forms.iter().any(titled));
        if let (Some((person, _)), None) = (bearers.next(), bearers.next()) {
            table.add(&[style], person, LISTED);
            table.descriptions.insert(vec![style]);
        }
    }
}

/// The words of a name as the tokens of the text would have them.
fn words_of(name: &str, vocabulary: &Vocabulary<'_>) -> Vec<WordId> {
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

fn base_form(
    words: &[WordId],
    person: u32,
    table: &mut Table,
    alone: &mut BTreeMap<WordId, BTreeSet<u32>>,
    vocabulary: &Vocabulary<'_>,
    open: bool,
) {
    let article = words
        .first()
        .is_some_and(|word| [w::THE, w::A, w::AN].contains(word));
    if words.len() >= 2 && vocabulary.info(words[0]).any(is::TITLE_ALONE) {
        alone.entry(words[0]).or_default().insert(person);
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
        if vocabulary.info(*word).any(grammar) && !vocabulary.info(*word).any(is::GIVEN) {
            return;
        }
    }
    table.add(rest, person, LISTED);
    if article {
        table.descriptions.insert(rest.to_vec());
    }
}

/// Whether a word names nobody: lists have “Her” as an alias of “Her Groom”.
fn grammatical(word: WordId, vocabulary: &Vocabulary<'_>) -> bool {
    let info = vocabulary.info(word);
    info.any(is::PRONOUN | is::DETERMINER | is::PREPOSITION | is::CONJUNCTION | is::WH)
        && !info.any(is::GIVEN)
}

/// First names, last names, and last names with a title.
fn derive(
    table: &mut Table,
    aliases: &[Vec<Vec<WordId>>],
    people: &[Person],
    vocabulary: &Vocabulary<'_>,
) {
    let info = |word: WordId| vocabulary.info(word);
    let mut add: Vec<(Vec<WordId>, u32, u8)> = Vec::new();
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
        let mut name: &[WordId] = words;
        if let Some(of) = name.iter().position(|word| *word == w::OF) {
            name = &name[..of];
        } else if name.contains(&w::POSS) {
            continue;
        }
        let mut title = None;
        while let Some(first) = name.first().filter(|word| {
            info(**word).any(is::TITLE) && !(info(**word).any(is::GIVEN) && name.len() == 1)
        }) {
            title = Some(*first);
            name = &name[1..];
        }
        let role = |word: &WordId| {
            info(*word).any(is::ROLE | is::KIN | is::GENERIC_PERSON) && !info(*word).any(is::GIVEN)
        };
        let (Some(first), Some(last)) = (name.first(), name.last()) else {
            continue;
        };
        if name.iter().any(role) {
            continue;
        }
        for person in &bearers {
            if name.len() >= 2 {
                add.push((vec![*first], *person, DERIVED));
                add.push((vec![*last], *person, DERIVED));
                if let Some(title) = title {
                    add.push((vec![title, *last], *person, DERIVED));
                    add.push((vec![title, *first], *person, DERIVED));
                }
                if name.len() > 2 {
                    add.push((vec![*first, *last], *person, DERIVED));
                }
            } else if title.is_some() {
                add.push((vec![*first], *person, DERIVED));
            }
        }
    }
    for (person, forms) in aliases.iter().enumerate() {
        for words in forms {
            let plain = words.len() >= 2
                && !words
                    .iter()
                    .any(|word| [w::OF, w::POSS, w::NONE].contains(word))
                && !info(words[0]).any(is::TITLE | is::DETERMINER)
                && !info(words[words.len() - 1]).any(is::ROLE | is::KIN | is::GENERIC_PERSON);
            let titles: &[WordId] = match people[person].gender {
                Gender::Male => &[w::MR],
                Gender::Female => &[w::MRS, w::MISS],
                Gender::Unknown => &[],
            };
            for title in titles.iter().filter(|_| plain) {
                add.push((
                    vec![*title, words[words.len() - 1]],
                    person as u32,
                    SUPPOSED,
                ));
            }
        }
    }
    for (words, person, class) in add {
        if words
            .iter()
            .any(|word| *word == w::NONE || *word == w::POSS)
            || words.len() == 1 && grammatical(words[0], vocabulary)
        {
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

/// The gender that a list without genders still shows.
fn supposed_gender(forms: &[Vec<WordId>], vocabulary: &Vocabulary<'_>) -> Gender {
    for words in forms {
        if let Some(title) = words.first().filter(|word| {
            vocabulary.info(**word).any(is::TITLE)
                && vocabulary.info(**word).gender != Gender::Unknown
        }) {
            return vocabulary.info(*title).gender;
        }
    }
    for words in forms {
        let gender = gender_of(vocabulary, w::NONE, words);
        if !words.is_empty() && gender != Gender::Unknown {
            return gender;
        }
    }
    let role = forms
        .iter()
        .filter_map(|words| words.last())
        .map(|word| vocabulary.info(*word))
        .find(|info| info.any(is::ROLE | is::KIN) && info.gender != Gender::Unknown);
    role.map_or(Gender::Unknown, |info| info.gender)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lexicon;
    use crate::marks::Families;

    #[test]
    fn grammar_words_of_a_machine_made_list_name_nobody() {
        let text =
            "His brother's driver waited. The driver said nothing. From the gate Clara called.";
        let lexicon = Lexicon::english();
        let layout = crate::quotes::layout(text, Families::all(), &lexicon);
        let tokens = Tokens::new(text, &layout, &lexicon);
        let driver = Character {
            name: "His Brother's Driver".into(),
            aliases: vec!["His".into(), "Driver".into(), "From".into()],
            gender: Gender::Male,
        };
        let cast = Cast::listed(&[driver], &tokens.vocabulary);
        let word = |text: &str| tokens.vocabulary.get(text).unwrap();
        assert!(cast.bearer(w::NONE, &[w::HIS]).is_none());
        assert!(cast.bearer(w::NONE, &[w::FROM]).is_none());
        assert_eq!(cast.bearer(w::NONE, &[word("driver")]), Some(0));
    }

    #[test]
    fn her_ladyship_is_the_one_lady() {
        let spoken = "“Sit down,” said Clara.\n\n“I prefer to stand,” said her ladyship.";
        let one = format!("Lady Holm came in.\n\n{spoken}");
        let two = format!("Lady Holm and Lady Brandt came in.\n\n{spoken}");
        let speakers = |text: &str| crate::speakers::of_quotes(text, crate::Genre::Fiction);
        assert_eq!(speakers(&one), ["Clara", "Lady Holm"]);
        assert_eq!(speakers(&two)[0], "Clara");
    }
}

//! Runs into forms.

use super::{initial, Form, ROOM};
use crate::lang::{is, w, FewWords, WordId, WordMap};
use crate::speakers::names::{evidence, NameRun, Names};
use crate::tokens::Vocabulary;

/// What the names of a text are put to.
pub(in crate::speakers) struct Forms {
    pub all: Vec<Form>,
    /// The form of each run, if it has one.
    pub of_run: Vec<Option<u32>>,
    /// Items of the narration where they stand, form after form.
    pub places: Vec<u32>,
}

/// Runs by title and words.
pub(in crate::speakers) fn forms(names: &Names, vocabulary: &Vocabulary<'_>, story: bool) -> Forms {
    let mut forms: Vec<Form> = Vec::new();
    let mut of_run = vec![None; names.runs.len()];
    let room = names.runs.len().min(ROOM);
    let mut index: WordMap<(WordId, &[WordId]), u32> = WordMap::default();
    index.reserve(room);
    forms.reserve(room);
    let known = Known::new(names, vocabulary, story);
    let shared = shared(names);
    let mut next_shared = shared.iter().peekable();
    for (at, run) in names.runs.iter().enumerate() {
        let mut words = names.words(run);
        if let Some((_, pair)) = next_shared.next_if(|(of, _)| *of == at) {
            words = pair;
        }
        if run.has(evidence::DESCRIPTION) && !known.as_surname(run, words) {
            continue;
        }
        let mut title = run.title;
        if run.has(evidence::HEADLINE) && !run.has(evidence::ORGANISATION) {
            let Some(name) = known.in_headline(words) else {
                continue;
            };
            (words, title) = (name, w::NONE);
        }
        let place = *index.entry((title, words)).or_insert_with(|| {
            forms.push(Form::new(title, words, at as u32));
            forms.len() as u32 - 1
        });
        forms[place as usize].count_in(at, run, names);
        of_run[at] = Some(place);
    }
    let places = places(&mut forms, names, &of_run);
    Forms {
        all: forms,
        of_run,
        places,
    }
}

/// Where the forms stand in the narration, form after form, each as often as is looked at.
fn places(forms: &mut [Form], names: &Names, of_run: &[Option<u32>]) -> Vec<u32> {
    let mut sum = 0;
    for form in &mut *forms {
        form.places = sum;
        sum += form.count_of_places() as u32;
    }
    let mut places = vec![0; sum as usize];
    let mut seen = vec![0; forms.len()];
    for (run, form) in names.runs.iter().zip(of_run) {
        let Some(form) = form.filter(|_| !run.inner) else {
            continue;
        };
        let (seen, form) = (&mut seen[form as usize], &forms[form as usize]);
        if *seen < form.count_of_places() {
            places[form.places as usize + *seen] = run.first;
            *seen += 1;
        }
    }
    places
}

/// Words that are somebody's name here, whatever they are elsewhere.
struct Known<'n> {
    vocabulary: &'n Vocabulary<'n>,
    story: bool,
    /// Titles, roles and demonyms that are surnames.
    titled: FewWords,
    /// The surnames of whoever is named in full outside headlines.
    below_headlines: FewWords,
}

impl<'n> Known<'n> {
    fn new(names: &Names, vocabulary: &'n Vocabulary<'n>, story: bool) -> Self {
        let mut titled = named_as_title(names, vocabulary);
        if story {
            titled.extend(acting(names, vocabulary));
        }
        Known {
            vocabulary,
            story,
            titled,
            below_headlines: surnames_below_headlines(names),
        }
    }

    /// “Cuban said” of Mark Cuban, and not “Cuban officials said”.
    fn as_surname(&self, run: &NameRun, words: &[WordId]) -> bool {
        let own = |word: WordId| {
            let acts = run.has(evidence::SPEECH | evidence::VERB | evidence::POSSESSIVE)
                || self.story && run.has(evidence::CALLED);
            self.titled.contains(&word) && (acts || !self.vocabulary.info(word).any(is::DEMONYM))
        };
        !run.has(evidence::THE) && matches!(*words, [word] if own(word))
    }

    /// In a title-case headline only a given name shows where a name begins; or the surname of somebody whom the text names in full
    /// stands alone.
    fn in_headline<'w>(&self, words: &'w [WordId]) -> Option<&'w [WordId]> {
        let given = words
            .iter()
            .position(|word| self.vocabulary.info(*word).any(is::GIVEN));
        let alone = || matches!(words, [word] if self.below_headlines.contains(word)).then_some(0);
        let from = given.or_else(alone)?;
        // One surname after it, and initials between.
        let initials = words[from + 1..]
            .iter()
            .take_while(|word| initial(self.vocabulary.word(**word)).is_some())
            .count();
        Some(&words[from..words.len().min(from + 2 + initials)])
    }
}

/// Whoever is called Martin Baron may be Baron, though others are barons.
fn named_as_title(names: &Names, vocabulary: &Vocabulary<'_>) -> FewWords {
    let full = |run: &&NameRun| {
        run.words > 1 && (run.has(evidence::GIVEN) || presented(run, names, vocabulary))
    };
    let title = |word: &WordId| {
        let info = vocabulary.info(*word);
        info.any(is::TITLE | is::ROLE | is::DEMONYM)
    };
    let full = names.runs.iter().filter(full);
    full.filter_map(|run| names.words(run).last().copied())
        .filter(title)
        .collect()
}

/// Words for what people are by which a story calls somebody: “said Butler”, “Hunter laughed”, where nobody is “the butler”. In a
/// report that would be a headline or a slip.
fn acting(names: &Names, vocabulary: &Vocabulary<'_>) -> FewWords {
    let alone = |run: &&NameRun| run.has(evidence::DESCRIPTION) && !run.inner && run.words == 1;
    let runs = || names.runs.iter().filter(alone);
    let acts = evidence::SPEECH | evidence::VERB;
    let bare = |run: &&NameRun| run.has(evidence::BARE) && run.has(acts);
    let mut nouns: FewWords = FewWords::default();
    nouns.extend(
        runs()
            .filter(|run| !run.has(evidence::BARE))
            .map(|run| names.words(run)[0]),
    );
    let name = |word: &WordId| {
        let info = vocabulary.info(*word);
        !info.any(is::GROUP | is::GENERIC_PERSON)
            && vocabulary.counts(*word).small == 0
            && !nouns.contains(word)
    };
    runs()
        .filter(bare)
        .map(|run| names.words(run)[0])
        .filter(name)
        .collect()
}

/// The surnames of whoever is named in full outside headlines; none where there is no headline.
fn surnames_below_headlines(names: &Names) -> FewWords {
    let mut surnames = FewWords::default();
    if !names.runs.iter().any(|run| run.has(evidence::HEADLINE)) {
        return surnames;
    }
    let other = evidence::HEADLINE | evidence::ORGANISATION | evidence::PLACE;
    let shown = evidence::GIVEN | evidence::APPOSITION | evidence::ROLE_BEFORE | evidence::SPEECH;
    let shown = |run: &NameRun| run.has(shown) || run.title != w::NONE;
    let full = |run: &&NameRun| run.words > 1 && shown(run) && !run.has(other);
    let full = names.runs.iter().filter(full);
    surnames.extend(full.filter_map(|run| names.words(run).last()));
    surnames
}

/// “Zarvane Khan, a driver,”, “said Zarvane Cook”: a name that no list has before a common one, where somebody is presented.
fn presented(run: &NameRun, names: &Names, vocabulary: &Vocabulary<'_>) -> bool {
    let shown = evidence::APPOSITION | evidence::ROLE_BEFORE | evidence::SPEECH;
    let [first, last] = *names.words(run) else {
        return false;
    };
    run.has(shown)
        && !run.has(evidence::ORGANISATION | evidence::THE)
        && vocabulary.info(first).class == 0
        && vocabulary.info(last).any(is::COMMON_NAME)
}

/// Given names that share the surname of the next name, with it: run and words. Who has a surname of their own keeps it.
fn shared(names: &Names) -> Vec<(usize, [WordId; 2])> {
    let sharing = |(_, run): &(usize, &NameRun)| run.has(evidence::SHARED);
    let runs = || names.runs.iter().enumerate();
    if !runs().any(|run| sharing(&run)) {
        return Vec::new();
    }
    let mut surnames: WordMap<WordId, WordId> = WordMap::default();
    for (_, run) in runs().filter(|(_, run)| run.has(evidence::GIVEN)) {
        if let [given, .., last] = *names.words(run) {
            surnames.entry(given).or_insert(last);
        }
    }
    let pair = |(at, run): (usize, &NameRun)| {
        let given = *names.words(run).first()?;
        let last = *names.words(names.runs.get(at + 1)?).last()?;
        let own = surnames.get(&given);
        own.is_none_or(|own| *own == last)
            .then_some((at, [given, last]))
    };
    runs().filter(sharing).filter_map(pair).collect()
}

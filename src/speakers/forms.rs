//! The forms of names: runs with the same title and words, what their places tell together, and which are of people.

mod gather;
mod gender;
mod others;
mod person;

pub(super) use gather::{forms, Forms};
pub(super) use gender::gender_of_role;
pub(crate) use gender::{gender_of, FOREIGN_TITLES};
pub(super) use others::families;
pub(super) use person::Persons;

use super::name_words::NameWords;
use super::names::{evidence, NameRun, Names};
use crate::extraction::Gender;
use crate::lang::{also, is, w, WordId};
use crate::tokens::Vocabulary;

/// Places of a form that are compared with those of others: a bound that keeps a text of one name linear.
pub(super) const USES: usize = 400;

/// Forms of one person that a surname of several words is looked for in.
pub(super) const COMPARED_FORMS: usize = 8;
/// Forms for which room is made at once.
pub(super) const ROOM: usize = 32;

/// One way of naming, with all its places.
#[derive(Debug, Clone)]
pub(super) struct Form {
    pub title: WordId,
    pub words: NameWords,
    pub count: u32,
    /// The first run, whose text shows how it is written.
    pub run: u32,
    /// Sum of what the places say for and against a person.
    weight: f32,
    /// A single place that is sure.
    sure: bool,
    pub organisation: u32,
    /// Stands in brackets after what it is short for.
    acronym: bool,
    /// Told to be a body in an apposition.
    body: bool,
    /// Never written but in capitals.
    capitals: bool,
    /// A known place.
    place: bool,
    /// Uses after “the”, those of them where no word stands between, and uses after “in” or “at”.
    pub the: u32,
    right_behind_the: u32,
    at: u32,
    pub he: u32,
    pub she: u32,
    /// Where its places begin among those of all.
    places: u32,
    /// Uses in the narration, and those of them that begin no sentence.
    pub outer: u32,
    inside: u32,
    /// Uses as the subject of a verb of speech there.
    speaks: u32,
    /// Uses as the subject of any verb there, and uses at the end of what is said, behind a comma.
    acts: u32,
    called: u32,
    /// Told to have been born so.
    pub born: bool,
    /// Told to be somebody's relative.
    pub relative: bool,
}

impl Form {
    fn new(title: WordId, words: &[WordId], run: u32) -> Form {
        Form {
            title,
            words: words.into(),
            count: 0,
            run,
            weight: 0.0,
            sure: false,
            organisation: 0,
            acronym: false,
            body: false,
            capitals: true,
            place: false,
            the: 0,
            right_behind_the: 0,
            at: 0,
            he: 0,
            she: 0,
            places: 0,
            outer: 0,
            inside: 0,
            speaks: 0,
            acts: 0,
            called: 0,
            born: false,
            relative: false,
        }
    }

    /// Items of the narration where it stands, at most [`USES`], among those of all forms.
    pub(super) fn places<'p>(&self, all: &'p [u32]) -> &'p [u32] {
        &all[self.places as usize..][..self.count_of_places()]
    }

    fn count_of_places(&self) -> usize {
        (self.outer as usize).min(USES)
    }

    /// A given name and a surname. “Lee Jr.” has but one of them.
    pub(super) fn full(&self, vocabulary: &Vocabulary<'_>) -> bool {
        let suffix = usize::from(self.generation(vocabulary).is_some());
        self.words.len() >= 2 + suffix && !particle(self.words[0], vocabulary)
    }

    /// One word without a title.
    fn alone(&self) -> bool {
        self.title == w::NONE && self.words.len() == 1
    }

    /// Which of a family's namesakes: Jr., Sr., III.
    pub(super) fn generation(&self, vocabulary: &Vocabulary<'_>) -> Option<WordId> {
        let last = *self.words.last().filter(|_| self.words.len() > 1)?;
        let told = vocabulary.info(last);
        (told.any(is::NAME_SUFFIX) && told.is_also(also::ELDER | also::YOUNGER)).then_some(last)
    }

    pub(super) fn given(&self, vocabulary: &Vocabulary<'_>) -> WordId {
        if family_first(&self.words, vocabulary) {
            self.words[self.words.len() - 1]
        } else {
            self.words[0]
        }
    }

    pub(super) fn surname(&self, vocabulary: &Vocabulary<'_>) -> WordId {
        let end = self
            .words
            .iter()
            .rposition(|word| !vocabulary.info(*word).any(is::NAME_SUFFIX))
            .unwrap_or(0);
        if family_first(&self.words, vocabulary) {
            return self.words[0];
        }
        // Marcus Tan Boon Keng is a Tan.
        if let [_, family, rest @ ..] = &*self.words {
            let given = |word: &WordId| vocabulary.info(*word).any(is::GIVEN);
            let own = vocabulary.info(*family).any(is::FAMILY_FIRST) && !given(family);
            if own && rest.len() == 2 && !rest.iter().any(given) {
                return *family;
            }
        }
        self.words[end]
    }

    /// Words of the name between the first and the last.
    pub(super) fn middle(&self) -> &[WordId] {
        match &*self.words {
            [_, middle @ .., _] => middle,
            _ => &[],
        }
    }

    /// Mrs. John Smith: a wife under her husband's name.
    pub(super) fn of_husband(&self, vocabulary: &Vocabulary<'_>) -> bool {
        vocabulary.info(self.title).any(is::MARRIED)
            && self.title != w::LADY
            && self.full(vocabulary)
            && !vocabulary.info(self.words[0]).any(is::GIVEN_F)
    }

    pub(super) fn gender(&self, vocabulary: &Vocabulary<'_>) -> Gender {
        // “LOVE OTTO”: what a telegram says is no given name.
        if self.capitals && self.words.len() > 1 && self.title == w::NONE {
            let first = vocabulary.info(self.words[0]);
            if first.any(is::COMMON_NAME) && vocabulary.info(self.words[1]).any(is::GIVEN) {
                return Gender::Unknown;
            }
        }
        gender_of(vocabulary, self.title, &self.words)
    }

    /// Whether nothing but speech has it, and somebody is called so there.
    pub(super) fn only_called(&self) -> bool {
        self.outer == 0 && self.weight > 0.0
    }

    /// Whether those who speak use it oftener than the narration.
    pub(super) fn mostly_called(&self) -> bool {
        2 * self.outer < self.count
    }

    /// What the pronouns after it say, when they say it clearly.
    pub(super) fn voted(&self) -> Gender {
        const VOTES: u32 = 4;
        if self.he >= VOTES && self.he > 2 * self.she {
            Gender::Male
        } else if self.she >= VOTES && self.she > 2 * self.he {
            Gender::Female
        } else {
            Gender::Unknown
        }
    }

    fn count_in(&mut self, at: usize, run: &NameRun, names: &Names) {
        self.count += 1;
        let poor = evidence::CAPITALS | evidence::SHARED;
        if names.runs[self.run as usize].evidence & poor & !run.evidence != 0 {
            self.run = at as u32;
        }
        self.weight += weight(run);
        // “a nurse based in Arlen, who left”: what “in” stands before may be a place, whatever follows.
        let place = run.has(evidence::PLACE_BEFORE) && run.words == 1 && run.title == w::NONE;
        let shown = run.has(evidence::APPOSITION) && !place || run.has(evidence::ROLE_BEFORE);
        self.sure |= shown && !run.has(evidence::ORGANISATION | evidence::PLACE)
            || run.has(evidence::GIVEN_OUT | evidence::SHARED);
        self.born |= run.has(evidence::BORN);
        self.relative |= run.has(evidence::RELATIVE);
        self.organisation += u32::from(run.has(evidence::ORGANISATION));
        self.acronym |= run.has(evidence::ACRONYM);
        self.body |= run.has(evidence::BODY);
        self.place |= run.has(evidence::PLACE);
        self.capitals &= run.has(evidence::CAPITALS);
        self.the += u32::from(run.has(evidence::THE));
        self.right_behind_the += u32::from(run.has(evidence::THE) && run.whole == run.first);
        self.at += u32::from(run.has(evidence::PLACE_BEFORE));
        self.he += u32::from(run.he);
        self.she += u32::from(run.she);
        self.called += u32::from(run.inner && run.has(evidence::CALLED));
        if !run.inner {
            self.outer += 1;
            self.inside += u32::from(!run.has(evidence::FIRST));
            let governed = run.has(evidence::PREPOSITION | evidence::POSSESSIVE | evidence::THE);
            self.speaks += u32::from(run.has(evidence::SPEECH) && !governed);
            self.acts += u32::from(run.has(evidence::SPEECH | evidence::VERB) && !governed);
        }
    }
}

/// Li Wei is a Li, and Kim Ji-won is a Kim, though Kim is a given name too.
fn family_first(words: &[WordId], vocabulary: &Vocabulary<'_>) -> bool {
    let [first, second, ..] = *words else {
        return false;
    };
    let info = vocabulary.info(first);
    let given = |word: WordId| vocabulary.info(word).any(is::GIVEN);
    // Lee Hsien Loong, and not Lee Ann Womack.
    let two = words.len() == 3
        && !words[1..]
            .iter()
            .any(|word| given(*word) || particle(*word, vocabulary));
    info.any(is::FAMILY_FIRST)
        && (!info.any(is::GIVEN) || vocabulary.word(second).contains('-') || two)
}

/// The letter that stands for a name: “J”, and “A.”, which has its stop to be no article.
pub(super) fn initial(word: &str) -> Option<u8> {
    match *word.as_bytes() {
        [letter] | [letter, b'.'] => Some(letter),
        _ => None,
    }
}

/// “van” in “van Houten”; Ben and Al are given names as well.
pub(super) fn particle(word: WordId, vocabulary: &Vocabulary<'_>) -> bool {
    let info = vocabulary.info(word);
    info.any(is::NAME_PARTICLE) && !info.any(is::GIVEN)
}

/// Whether the shorter is the surname of several words of the longer: the Duncan Roper of Iain Duncan Roper. What stands before a
/// given name must be one as well: not the Duncan Roper of “Real Duncan Roper”.
pub(super) fn surname_of(longer: &[WordId], shorter: &[WordId], words: &Vocabulary<'_>) -> bool {
    let given = |word: WordId| words.info(word).any(is::GIVEN);
    longer.len() > shorter.len()
        && shorter.len() > 1
        && longer.ends_with(shorter)
        && (given(longer[0]) || !given(shorter[0]) || words.info(shorter[0]).any(is::NAME_PARTICLE))
}

/// What it counts for to speak.
const SPEAKS: f32 = 2.0;

/// What it counts for to be called at the head of what is said, where the word is no given name.
const FIRST_CALL: f32 = 0.4;

/// What one place says for (or against) a person.
fn weight(run: &NameRun) -> f32 {
    let mut weight = 0.0;
    if !run.inner {
        if run.has(evidence::SPEECH | evidence::BESIDE) {
            weight += SPEAKS;
        } else if run.has(evidence::VERB)
            && !run.has(evidence::POSSESSIVE | evidence::PREPOSITION | evidence::THE)
        {
            weight += 0.5;
        }
    } else if run.has(evidence::SELF | evidence::CALLED) {
        weight += 2.0;
    } else if run.has(evidence::VOCATIVE) {
        // “Admirable!” is an exclamation as well, while “Obi!” is known to be a name.
        weight += if run.has(evidence::FIRST) && !run.has(evidence::GIVEN) {
            FIRST_CALL
        } else {
            1.0
        };
    }
    if run.has(evidence::SELF) && !run.inner {
        weight += 2.0;
    }
    if run.has(evidence::RELATIVE) {
        weight += 2.0;
    }
    if run.has(evidence::PLACE_BEFORE) && run.title == w::NONE {
        weight -= 0.5;
    }
    if run.has(evidence::THE) {
        weight -= 0.3;
    }
    weight
}

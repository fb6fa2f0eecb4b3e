//! The forms of names: runs with the same title and words, what their places tell together, and which are of people.

mod person;

pub(super) use person::is_person;

use super::name_words::NameWords;
use super::names::{evidence, NameRun, Names};
use crate::extraction::Gender;
use crate::lang::{also, is, w, FewWords, WordId, WordMap};
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
    /// Uses after “the”, and after “in” or “at”.
    pub the: u32,
    at: u32,
    pub he: u32,
    pub she: u32,
    /// Items of the narration where it stands, at most [`USES`].
    pub places: Vec<u32>,
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
            at: 0,
            he: 0,
            she: 0,
            places: Vec::new(),
            outer: 0,
            inside: 0,
            speaks: 0,
            acts: 0,
            called: 0,
            born: false,
        }
    }

    /// A given name and a surname. “Lee Jr.” has but one of them.
    pub(super) fn full(&self, vocabulary: &Vocabulary<'_>) -> bool {
        let suffix = usize::from(self.generation(vocabulary).is_some());
        self.words.len() >= 2 + suffix && !particle(self.words[0], vocabulary)
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
        gender_of(vocabulary, self.title, &self.words)
    }

    /// Whether nothing but speech has it, and somebody is called so there.
    pub(super) fn only_called(&self) -> bool {
        self.outer == 0 && self.weight > 0.0
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
        for poor in [evidence::CAPITALS, evidence::SHARED] {
            if names.runs[self.run as usize].has(poor) && !run.has(poor) {
                self.run = at as u32;
            }
        }
        self.weight += weight(run);
        // “a nurse based in Arlen, who left”: what “in” stands before may be a place, whatever follows.
        let place = run.has(evidence::PLACE_BEFORE) && run.words == 1 && run.title == w::NONE;
        let shown = run.has(evidence::APPOSITION) && !place || run.has(evidence::ROLE_BEFORE);
        self.sure |= shown && !run.has(evidence::ORGANISATION | evidence::PLACE)
            || run.has(evidence::GIVEN_OUT);
        self.born |= run.has(evidence::BORN);
        self.organisation += u32::from(run.has(evidence::ORGANISATION));
        self.acronym |= run.has(evidence::ACRONYM);
        self.body |= run.has(evidence::BODY);
        self.place |= run.has(evidence::PLACE);
        self.capitals &= run.has(evidence::CAPITALS);
        self.the += u32::from(run.has(evidence::THE));
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
            if self.places.len() < USES {
                self.places.push(run.first);
            }
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

/// The gender that a title or a given name tells. What men were called when the word was young (professor, captain) says
/// less than the name after it.
pub(crate) fn gender_of(vocabulary: &Vocabulary<'_>, title: WordId, words: &[WordId]) -> Gender {
    let of_title = if title == w::NONE {
        Gender::Unknown
    } else {
        vocabulary.info(title).gender
    };
    let office = vocabulary.info(title).any(is::ROLE | is::TITLE_ALONE);
    // A princess is a woman to this day.
    let told = !office || words.len() == 1 || of_title == Gender::Female;
    if of_title != Gender::Unknown && told {
        return of_title;
    }
    if title != w::NONE && words.len() == 1 {
        return Gender::Unknown;
    }
    let names = if family_first(words, vocabulary) {
        &words[1..]
    } else {
        words
    };
    for word in names.iter().take(if words.len() > 2 { 2 } else { 1 }) {
        let info = vocabulary.info(*word);
        if info.any(is::GIVEN_M) && !info.any(is::GIVEN_F) {
            return Gender::Male;
        }
        if info.any(is::GIVEN_F) && !info.any(is::GIVEN_M) {
            return Gender::Female;
        }
    }
    // Papa, Mum.
    match *words {
        [word] if title == w::NONE && vocabulary.info(word).any(is::KIN) => {
            vocabulary.info(word).gender
        }
        _ => of_title,
    }
}

/// The gender that a role noun tells of whoever bears it today: a spokeswoman is a woman, an officer may be.
pub(super) fn gender_of_role(vocabulary: &Vocabulary<'_>, role: WordId) -> Gender {
    let info = vocabulary.info(role);
    let tells = info.any(is::KIN | is::GENERIC_PERSON)
        || !info.any(is::ROLE)
        || info.gender == Gender::Female
        || info.gender != Gender::Unknown && vocabulary.word(role).ends_with("man");
    if tells {
        info.gender
    } else {
        Gender::Unknown
    }
}

/// Runs by title and words, and the form of each run, if it has one.
pub(super) fn forms(
    names: &Names,
    vocabulary: &Vocabulary<'_>,
    story: bool,
) -> (Vec<Form>, Vec<Option<u32>>) {
    let mut forms: Vec<Form> = Vec::new();
    let mut of_run = vec![None; names.runs.len()];
    let room = names.runs.len().min(ROOM);
    let mut index: WordMap<(WordId, &[WordId]), u32> = WordMap::default();
    index.reserve(room);
    forms.reserve(room);
    // Whoever is called Martin Baron may be Baron, though others are barons.
    let mut titled: FewWords = names
        .runs
        .iter()
        .filter(|run| {
            run.words > 1 && (run.has(evidence::GIVEN) || presented(run, names, vocabulary))
        })
        .filter_map(|run| names.words(run).last().copied())
        .filter(|word| {
            vocabulary
                .info(*word)
                .any(is::TITLE | is::ROLE | is::DEMONYM)
        })
        .collect();
    if story {
        titled.extend(acting(names, vocabulary));
    }
    let surnames = surnames_below_headlines(names);
    let shared = shared(names);
    let mut next_shared = shared.iter().peekable();
    for (at, run) in names.runs.iter().enumerate() {
        let mut words = names.words(run);
        if let Some((_, pair)) = next_shared.next_if(|(of, _)| *of == at) {
            words = pair;
        }
        // “Cuban said” of Mark Cuban, and not “Cuban officials said”.
        let own = |word: WordId| {
            let acts = run.has(evidence::SPEECH | evidence::VERB | evidence::POSSESSIVE)
                || story && run.has(evidence::CALLED);
            titled.contains(&word) && (acts || !vocabulary.info(word).any(is::DEMONYM))
        };
        let surname = !run.has(evidence::THE) && matches!(*words, [word] if own(word));
        if run.has(evidence::DESCRIPTION) && !surname {
            continue;
        }
        let mut title = run.title;
        if run.has(evidence::HEADLINE) && !run.has(evidence::ORGANISATION) {
            // In a title-case headline only a given name shows where a name begins; or the surname of somebody whom the text names
            // in full stands alone.
            let given = words
                .iter()
                .position(|word| vocabulary.info(*word).any(is::GIVEN));
            let alone = || matches!(words, [word] if surnames.contains(word)).then_some(0);
            let Some(from) = given.or_else(alone) else {
                continue;
            };
            // One surname after it, and initials between.
            let initials = words[from + 1..]
                .iter()
                .take_while(|word| initial(vocabulary.word(**word)).is_some())
                .count();
            words = &words[from..words.len().min(from + 2 + initials)];
            title = w::NONE;
        }
        let place = *index.entry((title, words)).or_insert_with(|| {
            forms.push(Form::new(title, words, at as u32));
            forms.len() as u32 - 1
        });
        forms[place as usize].count_in(at, run, names);
        of_run[at] = Some(place);
    }
    (forms, of_run)
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

/// Surnames that stand after a title: Ms. Lane is no street.
pub(super) fn titled(forms: &[Form]) -> FewWords {
    let titled = forms.iter().filter(|form| form.title != w::NONE);
    titled
        .filter_map(|form| form.words.last().copied())
        .collect()
}

/// Names by which alone somebody speaks: where Lowe said something, Tavian Lowe is a person, whatever Tavian is.
pub(super) fn spoken(forms: &[Form]) -> FewWords {
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
pub(super) fn companies(forms: &[Form], vocabulary: &Vocabulary<'_>) -> FewWords {
    let firm = |form: &&Form| {
        let last = form.words.last();
        form.words.len() > 1
            && last.is_some_and(|word| person::called(vocabulary, w::COMPANY, *word))
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
pub(super) fn families(forms: &[Form], vocabulary: &Vocabulary<'_>) -> FewWords {
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

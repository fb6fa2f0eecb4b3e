//! “my mother”, “his wife”: relatives without a name, who speak like everybody else.
//!
//! A first-person narrator has a mother of his own. In a short text “his mother” is one person too; in a long one there are many
//! of them, and most have a name. (“My companion” is mostly somebody who has a name, and no relative.)

use super::discover::{Discovery, Found, NOBODY};
use super::names::Names;
use super::presented::{beyond_answer, first_called, NAMED_REACH};
use super::teller::Teller;
use crate::extraction::Gender;
use crate::lang::{flags, is, w, WordId, WordSet};
use crate::tokens::{flag, sign, Punct, Token, Tokens, Vocabulary};

/// Words between “my” and its noun.
const ADJECTIVES: usize = 2;

/// Relatives at most who may be named later: a text with more has whole families.
const RELATIVES: usize = 8;

/// One relative.
#[derive(Debug, Clone, Copy)]
pub(super) struct Relative {
    /// “my”, “his” or “her”.
    pub owner: WordId,
    pub noun: WordId,
    pub gender: Gender,
    /// Bytes of the first such phrase.
    pub start: u32,
    pub end: u32,
    /// Whose, if the word means somebody with a name.
    of: Option<u32>,
    /// The item of the noun.
    at: usize,
    /// The person whom the text also gives a name: Mum, Mrs. Holm.
    pub bearer: Option<u32>,
}

/// The relatives who do or say something, each noun's first one, in order of the text. Linear.
pub(super) fn relatives(
    tokens: &Tokens<'_>,
    names: &Names,
    discovery: &Discovery,
    short: bool,
) -> Vec<Relative> {
    let owners: &[WordId] = match (Teller::of(tokens).tells(), short) {
        (true, true) => &[w::MY, w::HIS, w::HER, w::THEIR],
        (true, false) => &[w::MY],
        (false, true) => &[w::HIS, w::HER, w::THEIR],
        (false, false) => return Vec::new(),
    };
    let mut found: Vec<Relative> = Vec::new();
    let (mut mine, mut others) = (WordSet::default(), WordSet::default());
    let mut owner = Owner::new(names, discovery);
    for at in places(tokens, owners) {
        let token = &tokens.outer[at];
        owner.read(tokens, at);
        owner.has(tokens, at);
        let Some(noun) = noun(tokens, at).filter(|noun| acts(tokens, at, *noun)) else {
            continue;
        };
        let head = &tokens.outer[noun];
        let known = if token.is(w::MY) {
            &mut mine
        } else {
            &mut others
        };
        if !known.contains(head.word()) {
            known.insert(head.word());
            let called = || called(&tokens.vocabulary, discovery, head.word());
            let family = || owner.relative(&tokens.vocabulary, token.word(), head.word());
            found.push(Relative {
                owner: token.word(),
                noun: head.word(),
                gender: tokens.info(head).gender,
                start: token.start,
                end: head.end(),
                of: owner.of(token.word()),
                at: noun,
                bearer: called().or_else(family),
            });
        }
    }
    grandmothers(&mut found, tokens, names, discovery);
    for relative in &mut found {
        let told = || owner.who_has(&tokens.vocabulary, relative);
        relative.bearer = relative.bearer.or_else(told);
    }
    if short {
        named_later(&mut found, tokens, names, discovery);
    }
    found
}

/// Where “I” have a grandmother in the house, whom all but the narration call Amma is she, and not my mother, whose mother she is.
fn grandmothers(found: &mut [Relative], tokens: &Tokens<'_>, names: &Names, discovery: &Discovery) {
    let lexicon = &tokens.vocabulary.lexicon;
    for (parent, grandparent) in [(w::MOTHER, w::GRANDMOTHER), (w::FATHER, w::GRANDFATHER)] {
        let mine = |noun| {
            let is = move |one: &Relative| {
                one.owner == w::MY && (one.noun == noun || lexicon.nickname(one.noun, noun))
            };
            found.iter().position(is)
        };
        let Some((young, old)) = mine(parent).zip(mine(grandparent)) else {
            continue;
        };
        let narrated = |person: u32| {
            let mut runs = names.runs.iter().zip(&discovery.of_run);
            runs.any(|(run, of)| *of == person && !run.inner)
        };
        if let Some(called) = found[young].bearer.filter(|bearer| !narrated(*bearer)) {
            found[young].bearer = None;
            found[old].bearer = found[old].bearer.or(Some(called));
        }
    }
}

/// “His sister came in.” … “‘Sit down, Ina.’” … “said Ina”: the only relative of that gender without a name, where one alone is called
/// by a name that was not heard before. Linear but for the relatives, each of whom is compared with each such name.
fn named_later(found: &mut [Relative], tokens: &Tokens<'_>, names: &Names, discovery: &Discovery) {
    if found.is_empty() || found.len() > RELATIVES {
        return;
    }
    let called = first_called(tokens, names, discovery);
    // “His aunt” is one of those whom the text calls Aunt.
    let title = |noun: &WordId| discovery.people.iter().any(|one| one.titles.contains(noun));
    let nameless = |one: &Relative| one.bearer.is_none() && !title(&one.noun);
    let alone = [Gender::Male, Gender::Female].map(|gender| {
        let same = found
            .iter()
            .filter(|one| one.gender == gender && nameless(one));
        (gender, same.count() == 1)
    });
    for relative in found.iter_mut().filter(|one| nameless(one)) {
        let later = |(person, words, _): &&(u32, usize, usize)| {
            let own = discovery.people[*person as usize].gender;
            let fits = own == Gender::Unknown || own == relative.gender;
            fits && *words > relative.at
                && words - relative.at < NAMED_REACH
                && beyond_answer(tokens, relative.at, *words)
        };
        let mut later = called.iter().filter(later);
        let only = later.next().filter(|_| later.next().is_none());
        if alone.contains(&(relative.gender, true)) {
            relative.bearer = only.map(|(person, ..)| *person);
        }
    }
}

/// The items of the words for whose relatives the text tells of.
fn places(tokens: &Tokens<'_>, owners: &[WordId]) -> Vec<usize> {
    let owned_by_several = owners.contains(&w::THEIR);
    // No sign tells “their”, which counts in short texts alone.
    let signed = tokens.outer_signs.each(sign::I_ME | sign::HE_SHE);
    let their =
        (0..tokens.outer.len()).filter(|at| owned_by_several && tokens.outer[*at].is(w::THEIR));
    let mut places: Vec<usize> = signed
        .filter(|at| tokens.outer[*at].is_any(owners))
        .chain(their)
        .collect();
    places.sort_unstable();
    places
}

/// The item of the noun behind “my”, if it is somebody who has no name there: “my brother”, but not “my brother Ned”.
fn noun(tokens: &Tokens<'_>, my: usize) -> Option<usize> {
    let behind = my + 1..(my + 2 + ADJECTIVES).min(tokens.outer.len());
    let relative = |at: &usize| {
        let info = tokens.info(&tokens.outer[*at]);
        info.any(is::KIN) && !info.any(is::GROUP)
    };
    let plain =
        |at: &usize| tokens.outer[*at].small() && !tokens.is_class(&tokens.outer[*at], is::GRAMMAR);
    let noun = behind.take_while(plain).filter(relative).last()?;
    let next = tokens.outer.get(noun + 1);
    let named = next.is_some_and(|next| next.is_word() && next.capital());
    (!named).then_some(noun)
}

/// Whether the phrase is the subject of a verb right beside it, or somebody whom “I” ask: she will answer.
fn acts(tokens: &Tokens<'_>, my: usize, noun: usize) -> bool {
    let back = |items| my.checked_sub(items).map(|at: usize| &tokens.outer[at]);
    let verb = back(1).map(|before| (before, tokens.info(before)));
    let said = verb.is_some_and(|(verb, info)| tokens.acts(verb) && info.speech())
        && back(2).is_some_and(Token::is_quote);
    let asked = verb.is_some_and(|(_, info)| info.has(flags::TELL))
        && back(2).is_some_and(|subject| subject.is(w::I));
    let next = tokens.outer.get(noun + 1);
    said || asked || next.is_some_and(|next| tokens.predicates(next)) || who_says(tokens, noun)
}

/// “his mother, who said”
fn who_says(tokens: &Tokens<'_>, noun: usize) -> bool {
    let comma = tokens.outer.get(noun + 1);
    let comma = usize::from(comma.is_some_and(|next| next.is_punct(Punct::Comma)));
    let mut behind = tokens.outer.iter().skip(noun + 1 + comma);
    let who = behind.next().is_some_and(|t| t.is(w::WHO));
    let verb = behind.next().filter(|t| who && tokens.acts(t));
    verb.is_some_and(|verb| tokens.info(verb).speech())
}

/// Who bears such a word as a name or before it: my mother is Mum, his uncle is Uncle Otto.
fn called(vocabulary: &Vocabulary<'_>, discovery: &Discovery, noun: WordId) -> Option<u32> {
    let means = |word: WordId| word == noun || vocabulary.lexicon.nickname(word, noun);
    let mut people = (0u32..).zip(&discovery.people).filter(|(_, person)| {
        let mut forms = person.forms.iter();
        person.titles.contains(&noun)
            || forms
                .any(|form| form.title == w::NONE && matches!(*form.words, [word] if means(word)))
    });
    let bearer = people.next().map(|(person, _)| person);
    bearer.filter(|_| people.next().is_none())
}

/// Who of a gender was named last.
#[derive(Debug, Default)]
struct Latest {
    person: Option<u32>,
    at: usize,
    /// Somebody else of that gender was named in the same sentence before.
    beside: bool,
}

impl Latest {
    fn named(&mut self, person: u32, at: usize, tokens: &Tokens<'_>) {
        let others = self.person.is_some_and(|before| before != person);
        let between = tokens.outer.get(self.at + 1..=at).unwrap_or(&[]);
        self.beside = others && !between.iter().any(|token| token.has(flag::FIRST));
        (self.person, self.at) = (Some(person), at);
    }
}

/// Who “his” and “her” are: the man and the woman named last.
struct Owner<'a> {
    names: &'a Names,
    discovery: &'a Discovery,
    next: usize,
    he: Latest,
    she: Latest,
    /// People and what they are to a relative of theirs: whoever has a son is a father or a mother.
    is: Vec<(u32, WordId)>,
}

impl<'a> Owner<'a> {
    fn new(names: &'a Names, discovery: &'a Discovery) -> Self {
        Owner {
            names,
            discovery,
            next: 0,
            he: Latest::default(),
            she: Latest::default(),
            is: Vec::new(),
        }
    }

    /// Takes in the names of the narration before an item.
    fn read(&mut self, tokens: &Tokens<'_>, at: usize) {
        while let Some(run) = self.names.runs.get(self.next) {
            if !run.inner && run.last as usize > at {
                break;
            }
            let person = self.discovery.of_run[self.next];
            self.next += 1;
            if run.inner || person == NOBODY {
                continue;
            }
            match self.discovery.people[person as usize].gender {
                Gender::Male => self.he.named(person, run.first as usize, tokens),
                Gender::Female => self.she.named(person, run.first as usize, tokens),
                Gender::Unknown => {}
            }
        }
    }

    fn latest(&self, owner: WordId) -> Option<&Latest> {
        match owner {
            w::HIS => Some(&self.he),
            w::HER => Some(&self.she),
            _ => None,
        }
    }

    fn of(&self, owner: WordId) -> Option<u32> {
        self.latest(owner)?.person
    }

    /// Takes in “her son”: she is a mother.
    fn has(&mut self, tokens: &Tokens<'_>, owner: usize) {
        let latest = self.latest(tokens.outer[owner].word());
        let Some(of) = latest
            .filter(|latest| !latest.beside)
            .and_then(|latest| latest.person)
        else {
            return;
        };
        let lexicon = &tokens.vocabulary.lexicon;
        let behind = tokens.outer[owner + 1..].iter().take(ADJECTIVES + 1);
        let mut small = behind.take_while(|token| token.small());
        let Some(noun) = small.find(|token| !lexicon.relations(token.word()).is_empty()) else {
            return;
        };
        let gender = self.discovery.people[of as usize].gender;
        for (_, is) in lexicon.relations(noun.word()) {
            if lexicon.info(*is).gender == gender && !self.is.contains(&(of, *is)) {
                self.is.push((of, *is));
            }
        }
    }

    /// The only other person of whom the text tells that she is somebody's mother, where “his mother” is meant.
    fn who_has(&self, vocabulary: &Vocabulary<'_>, relative: &Relative) -> Option<u32> {
        if relative.owner == w::MY {
            return None;
        }
        let noun = relative.noun;
        let means = |word: WordId| word == noun || vocabulary.lexicon.nickname(word, noun);
        let fits = |(person, is): &&(u32, WordId)| means(*is) && Some(*person) != relative.of;
        let mut people = self.is.iter().filter(fits);
        let person = people.next().map(|(person, _)| *person);
        person.filter(|_| people.next().is_none())
    }

    /// The only one who has the owner's surname and the title that goes with the noun.
    fn relative(&self, vocabulary: &Vocabulary<'_>, owner: WordId, noun: WordId) -> Option<u32> {
        let of = self.of(owner)?;
        let own = &self.discovery.people[of as usize];
        let married = |person: &Found| {
            let mut titles = person.titles.iter();
            titles.any(|title| vocabulary.info(*title).any(is::MARRIED))
        };
        let mister = |person: &Found| person.titles.contains(&w::MR);
        let fits = |person: &Found| match noun {
            w::WIFE => married(person),
            w::MOTHER => married(person) && !married(own),
            w::HUSBAND => married(own) && mister(person),
            w::FATHER => mister(person) && !mister(own) && !married(own),
            _ => false,
        };
        let mut people = (0u32..).zip(&self.discovery.people).filter(|(at, person)| {
            *at != of && own.last != w::NONE && person.last == own.last && fits(person)
        });
        let relative = people.next().map(|(person, _)| person);
        let relative = relative.filter(|_| people.next().is_none());
        relative.or_else(|| self.of_the_couple(vocabulary, own, noun))
    }

    /// Mr. or Mrs. Holm for a child of whom no surname is told, where they are the only couple and nobody else is Mr. or Mrs.
    fn of_the_couple(&self, vocabulary: &Vocabulary<'_>, own: &Found, noun: WordId) -> Option<u32> {
        if own.last != w::NONE || !own.titles.is_empty() {
            return None;
        }
        let (mut husband, mut wife) = (None, None);
        for (at, person) in (0u32..).zip(&self.discovery.people) {
            let mut titles = person.titles.iter();
            let place = if titles.any(|title| vocabulary.info(*title).any(is::MARRIED)) {
                &mut wife
            } else if person.titles.contains(&w::MR) {
                &mut husband
            } else {
                continue;
            };
            if place.replace((at, person.last)).is_some() {
                return None;
            }
        }
        let ((husband, his), (wife, hers)) = (husband?, wife?);
        let means = |word: WordId| noun == word || vocabulary.lexicon.nickname(noun, word);
        let couple = his == hers;
        match () {
            () if couple && means(w::MOTHER) => Some(wife),
            () if couple && means(w::FATHER) => Some(husband),
            () => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::speakers::of_story as speakers;

    #[test]
    fn the_mother_of_whoever_tells_the_story_speaks() {
        let text = "My mother rang at six.\n\n“Are you up?” she asked.\n\nI lay still. “No,” I said.\n\nI heard my father laugh. \
                    “It is a feature,” said my father.";
        assert_eq!(speakers(text), ["My mother", "I", "my father"]);
    }

    #[test]
    fn my_mother_is_mum() {
        let text = "I went down. Mum was at the stove, and Mum was singing.\n\n“Are you hungry?” asked my mother.\n\n“A little,” I \
                    said.";
        assert_eq!(speakers(text), ["Mum", "I"]);
    }

    #[test]
    fn his_uncle_is_uncle_otto() {
        let text = "Emil Lund came home. Emil sat down.\n\n“Where is Clara, Uncle Otto?” asked Emil.\n\n“Out,” said his \
                    uncle. Uncle Otto Lund was not a talker.";
        assert_eq!(speakers(text), ["Emil Lund", "Uncle Otto Lund"]);
    }

    #[test]
    fn nobody_elses_story_has_a_mother_of_its_own() {
        let text = "Clara opened the box. Otto sat down. Nobody but my mother came by boat.\n\n“Is it long?” asked Clara.\n\n\
                    “No,” said Otto.";
        assert_eq!(speakers(text), ["Clara", "Otto"]);
    }

    #[test]
    fn in_a_short_story_his_mother_is_somebody() {
        let text = "Otto lay awake. His mother came in with the lamp.\n\n“Are you ill?” she asked.\n\n“No,” said Otto.";
        assert_eq!(speakers(text), ["His mother", "Otto"]);
    }

    #[test]
    fn a_wife_has_her_husbands_name() {
        let text = "Mrs. Holm was at the stove. Mr. Holm read the paper. His wife sat down.\n\n“Is there news?” asked his \
                    wife.\n\n“None,” said Mr. Holm.";
        assert_eq!(speakers(text), ["Mrs. Holm", "Mr. Holm"]);
    }

    #[test]
    fn my_brother_with_a_name_has_that_name() {
        let text = "I sat down. My brother Ned came in. I looked at him.\n\n“What is it?” said my brother.\n\n“A boat,” I said.";
        assert_eq!(speakers(text), ["Ned", "I"]);
    }
}

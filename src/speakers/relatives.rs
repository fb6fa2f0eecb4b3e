//! “my mother”, “his wife”: relatives without a name, who speak like everybody else.
//!
//! A first-person narrator has a mother of his own. In a short text “his mother” is one person too; in a long one there are many
//! of them, and most have a name. (“My companion” is mostly somebody who has a name, and no relative.)

use super::discover::{Discovery, Found, NOBODY};
use super::names::Names;
use super::teller::Teller;
use crate::extraction::Gender;
use crate::lang::{is, w, WordId, WordSet};
use crate::tokens::{sign, Tokens, Vocabulary};

/// Words between “my” and its noun.
const ADJECTIVES: usize = 2;

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
    let teller = Teller::of(tokens);
    let owners: &[WordId] = match teller.tells() {
        true => &[w::MY],
        false if short => &[w::HIS, w::HER, w::THEIR],
        false => return Vec::new(),
    };
    let owned_by_several = owners.contains(&w::THEIR);
    let mut found: Vec<Relative> = Vec::new();
    let mut known = WordSet::default();
    let mut owner = Owner::new(names, discovery);
    // No sign tells “their”, which counts in short texts alone.
    let signed = tokens.outer_signs.each(sign::I_ME | sign::HE_SHE);
    let their =
        (0..tokens.outer.len()).filter(|at| owned_by_several && tokens.outer[*at].is(w::THEIR));
    let mut places: Vec<usize> = signed
        .filter(|at| tokens.outer[*at].is_any(owners))
        .chain(their)
        .collect();
    places.sort_unstable();
    for at in places {
        let token = &tokens.outer[at];
        owner.read(at);
        let Some(noun) = noun(tokens, at).filter(|noun| acts(tokens, at, *noun)) else {
            continue;
        };
        let head = &tokens.outer[noun];
        if !known.contains(head.word()) {
            known.insert(head.word());
            let called = || called(&tokens.vocabulary, discovery, head.word());
            let family = || owner.relative(&tokens.vocabulary, token.word(), head.word());
            found.push(Relative {
                owner: token.word(),
                noun: head.word(),
                gender: tokens.info(head).gender,
                start: token.start,
                end: head.end,
                bearer: called().or_else(family),
            });
        }
    }
    found
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

/// Whether the phrase is the subject of a verb right beside it.
fn acts(tokens: &Tokens<'_>, my: usize, noun: usize) -> bool {
    let before = my.checked_sub(1).map(|at| &tokens.outer[at]);
    let said = before.is_some_and(|before| tokens.acts(before) && tokens.info(before).speech())
        && my >= 2
        && tokens.outer[my - 2].is_quote();
    let next = tokens.outer.get(noun + 1);
    said || next.is_some_and(|next| tokens.acts(next))
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

/// Who “his” and “her” are: the man and the woman named last.
struct Owner<'a> {
    names: &'a Names,
    discovery: &'a Discovery,
    next: usize,
    he: Option<u32>,
    she: Option<u32>,
}

impl<'a> Owner<'a> {
    fn new(names: &'a Names, discovery: &'a Discovery) -> Self {
        Owner {
            names,
            discovery,
            next: 0,
            he: None,
            she: None,
        }
    }

    /// Takes in the names of the narration before an item.
    fn read(&mut self, at: usize) {
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
                Gender::Male => self.he = Some(person),
                Gender::Female => self.she = Some(person),
                Gender::Unknown => {}
            }
        }
    }

    /// The only one who has the owner's surname and the title that goes with the noun.
    fn relative(&self, vocabulary: &Vocabulary<'_>, owner: WordId, noun: WordId) -> Option<u32> {
        let of = match owner {
            w::HIS => self.he,
            w::HER => self.she,
            _ => None,
        }?;
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
        relative.filter(|_| people.next().is_none())
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

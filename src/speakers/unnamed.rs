//! Nouns that fit anybody and stand for one person all the same: “the girl” of a text that names no girl.

use super::describe::PHRASE_WORDS;
use super::discover::{Discovery, NOBODY};
use super::names::Names;
use crate::extraction::Gender;
use crate::lang::{hint, is, w, WordId, WordMap};
use crate::tokens::{Token, Tokens};

/// Items of narration after a name within which “the girl” may be whoever bears it.
const NAMED_REACH: u32 = 60;
/// Places without such a name that make her somebody else.
const FREE_USES: u32 = 2;
/// Items after the noun within which a pronoun tells its gender.
const PRONOUN_REACH: usize = 15;

/// Nouns of people and animals; and those among them that stand for somebody else each time.
const NOUNS: u64 = is::GENERIC_PERSON | is::ROLE | is::ANIMAL;
const NOBODYS: [WordId; 6] = [w::VOICE, w::OTHER, w::ONE, w::YOUNG, w::FORMER, w::LATTER];

/// Somebody whom the narration calls by such a noun.
#[derive(Debug, Clone, Copy)]
pub(super) struct Unnamed {
    pub gender: Gender,
    /// Bytes of the first such phrase.
    pub start: u32,
    pub end: u32,
}

/// How often the narration says “the girl”.
#[derive(Debug, Clone, Copy, Default)]
struct Uses {
    all: u32,
    /// No man, no woman, nobody was named just before.
    free: [u32; 3],
    he: u32,
    she: u32,
    /// Is a person for sure, or does something: an office may be a thing, like the chair.
    acts: bool,
    start: u32,
    end: u32,
}

impl Uses {
    fn gender(&self) -> Gender {
        if self.he > 2 * self.she {
            Gender::Male
        } else if self.she > 2 * self.he {
            Gender::Female
        } else {
            Gender::Unknown
        }
    }
}

/// “the girl”, “that old man”: whoever is meant by such a noun and by no name. Linear.
pub(super) fn unnamed(
    tokens: &Tokens<'_>,
    names: &Names,
    discovery: &Discovery,
) -> WordMap<WordId, Unnamed> {
    let mut found: WordMap<WordId, Uses> = WordMap::default();
    let people = names.runs.iter().zip(&discovery.of_run);
    let mut people = people
        .filter(|(run, person)| !run.inner && **person != NOBODY)
        .peekable();
    // Where a man and where a woman was named last; a name that tells no gender may be of either.
    let mut named: [Option<u32>; 2] = [None; 2];
    let hints = tokens.vocabulary.lexicon.hints();
    for (at, token) in tokens.outer.iter().enumerate() {
        if !hints.any(token.word(), hint::PERSON) {
            continue;
        }
        while let Some((run, person)) = people.next_if(|(run, _)| run.first as usize <= at) {
            match discovery.people[*person as usize].gender {
                Gender::Male => named[0] = Some(run.last),
                Gender::Female => named[1] = Some(run.last),
                Gender::Unknown => named = [Some(run.last); 2],
            }
        }
        let Some(the) = article(tokens, at, token) else {
            continue;
        };
        let far = |place: Option<u32>| place.is_none_or(|p| at as u32 > p + NAMED_REACH);
        let (man, woman) = (far(named[0]), far(named[1]));
        let uses = found.entry(token.word()).or_default();
        if uses.all == 0 {
            (uses.start, uses.end) = (tokens.outer[the].start, token.end());
        }
        uses.all += 1;
        let next = tokens.outer.get(at + 1);
        // A girl is somebody, whatever she does.
        let person = tokens.is_class(token, is::GENERIC_PERSON | is::ANIMAL);
        uses.acts |= person || next.is_some_and(|next| tokens.predicates(next));
        uses.free[0] += u32::from(man);
        uses.free[1] += u32::from(woman);
        uses.free[2] += u32::from(man && woman);
        // “The guest heard her go. He …”
        let mut after = tokens.outer[at + 1..].iter().take(PRONOUN_REACH);
        let pronoun = after.find(|token| token.is_any(&[w::HE, w::SHE]));
        uses.he += u32::from(pronoun.is_some_and(|token| token.is(w::HE)));
        uses.she += u32::from(pronoun.is_some_and(|token| token.is(w::SHE)));
    }
    let somebody = |(noun, uses): (WordId, Uses)| {
        let told = tokens.vocabulary.info(noun).gender;
        let gender = if told == Gender::Unknown {
            uses.gender()
        } else {
            told
        };
        let free = uses.free[gender.index()];
        let one = Unnamed {
            gender,
            start: uses.start,
            end: uses.end,
        };
        (uses.acts && free >= FREE_USES && 2 * free >= uses.all).then_some((noun, one))
    };
    found.into_iter().filter_map(somebody).collect()
}

/// The “the” of “the old man”, if the item is such a noun.
fn article(tokens: &Tokens<'_>, at: usize, token: &Token) -> Option<usize> {
    let info = tokens.info(token);
    let anybody = token.small() && info.any(NOUNS) && !info.any(is::GROUP);
    if !anybody || token.is_any(&NOBODYS) {
        return None;
    }
    (at.saturating_sub(PHRASE_WORDS)..at)
        .rev()
        .take_while(|at| tokens.outer[*at].is_word())
        .find(|at| tokens.is_class(&tokens.outer[*at], is::GRAMMAR))
        .filter(|at| tokens.outer[*at].is(w::THE))
}

#[cfg(test)]
mod tests {
    use crate::speakers::of_story as speakers;

    #[test]
    fn pronouns_tell_that_the_guest_is_a_man() {
        let text = "Clara opened the door. The guest came in. He stood at the fire. Clara took his coat, and the guest sat \
                    down. He shut his eyes.\n\n“Shall I bring the soup?” asked Clara.\n\n“No,” he said.";
        assert_eq!(speakers(text), ["Clara", "The guest"]);
    }

    #[test]
    fn a_guest_among_men_may_be_any_of_them() {
        let text = "Otto opened the door. Otto took the coat, and the guest sat down. He shut his eyes. Otto sat beside the \
                    guest. He slept.\n\n“Shall I bring the soup?” asked Clara.\n\n“No,” he said.";
        assert_eq!(speakers(text), ["Clara", "Otto"]);
    }

    #[test]
    fn what_does_nothing_is_nobody() {
        let text = "Clara opened the door. She put her coat on the chair. It was late. She sat on the arm of the chair.\n\n“Is \
                    anybody in?” asked Clara.\n\n“Nobody,” she said.";
        let names: Vec<String> = speakers(text);
        assert!(names.iter().all(|name| name != "the chair"));
    }

    #[test]
    fn a_girl_who_does_nothing_is_somebody() {
        let text = "Otto Lind came down to the pool, tired from the road, and for a long while he only stood under the trees in \
                    the rain. There was nobody about but the girl. The rain fell on the girl and on the stones. At last he waved \
                    to the girl.\n\n“Who are you?” he called.\n\n“Who are you?” she answered.";
        assert_eq!(speakers(text)[1], "the girl");
    }

    #[test]
    fn the_other_and_the_voice_are_nobody() {
        let text = "The other came in. He sat down. The other rose. He left. The voice called. The voice died \
                    away.\n\n“Who is there?” asked Clara.\n\n“Nobody,” he said.";
        assert!(speakers(text).iter().all(|name| !name.starts_with("The ")));
    }
}

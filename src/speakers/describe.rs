//! People without a name: the waiter, the General, the Old Fox.
//!
//! Who is nobody but what he is speaks like everybody else: the phrase stands beside a verb of speech, next to a quote.

mod called;
mod phrases;

use self::called::{sole, Called};
use self::phrases::Phrases;
pub(super) use self::phrases::OWNER_ITEMS;
use super::answering::{answering, called_back, name_given};
use super::discover::Discovery;
use super::elders::elders;
use super::hailed::hailed;
use super::introduced::{came_in, introduced, Introduced};
use super::named_then::named_then;
use super::names::Names;
use super::presented::{answered_to, named_later, presented};
use super::realms::with_realms;
use super::relatives::relatives;
use super::unnamed::unnamed;
use crate::extraction::Gender;
use crate::lang::{is, w, WordId, WordMap, WordSet};
use crate::tokens::{Kind, Tokens};

/// Words of such a phrase after its article.
pub(super) const PHRASE_WORDS: usize = 4;
/// Tags that a noun in small letters needs which the lexicon does not know for a person's.
const UNKNOWN_NOUN_TAGS: u32 = 2;

/// Tags that “the man” or “the girl” needs to be somebody, and items of a text too short to give everybody a name: in a
/// book she gets one, and is somebody already.
const VAGUE_TAGS: u32 = 2;
pub(crate) const SHORT: usize = 8_000;
/// Tags that “the stranger” of a book needs to be nobody whom it has named.
const BOOK_TAGS: u32 = 3;

/// Comparisons that tell two of a kind apart: “the older policeman”, “the younger one”.
pub(super) const COMPARED: [WordId; 10] = [
    w::OLDER,
    w::YOUNGER,
    w::ELDER,
    w::TALLER,
    w::SHORTER,
    w::BIGGER,
    w::SMALLER,
    w::FATTER,
    w::THINNER,
    w::LARGER,
];

/// Whose house it is where a short story plays is seldom told by no name.
const HOSTS: [WordId; 4] = [w::LANDLADY, w::LANDLORD, w::HOSTESS, w::HOST];

/// Somebody known by a description.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Described {
    /// Without the article.
    pub words: Vec<WordId>,
    pub gender: Gender,
    /// Bytes of the first such phrase beside a verb, article included.
    pub start: u32,
    pub end: u32,
    /// Other such words: with what the person is the lord or lady of, “the older one” for “the older man”.
    pub others: Vec<Vec<WordId>>,
    /// Other phrases with an article of their own: “the old man” for his grandfather.
    pub also: Vec<Vec<WordId>>,
    /// The person with a name who is called so.
    pub bearer: Option<u32>,
    /// Several who have the title: whoever of them was named last.
    pub bearers: Vec<u32>,
    /// “said the frogs”
    pub group: bool,
    /// “said the clock”, “‘Late,’ the clock said”, and not only “the clock whispered”
    inverted: bool,
    tags: u32,
    /// “said a stranger”: one who was not there before.
    introduced: bool,
    /// Bytes where the nouns of “A boy sat down” begin.
    pub entrances: Vec<u32>,
    /// Whose relative, as “my”, “his” or “her”; [`w::NONE`] where the article is “the”.
    pub owner: WordId,
    capital: bool,
}

impl Described {
    fn new(words: Vec<WordId>, gender: Gender, (start, end): (u32, u32)) -> Self {
        Described {
            words,
            gender,
            start,
            end,
            others: Vec::new(),
            also: Vec::new(),
            bearer: None,
            bearers: Vec::new(),
            group: false,
            inverted: false,
            tags: 0,
            introduced: false,
            entrances: Vec::new(),
            owner: w::NONE,
            capital: false,
        }
    }
}

/// What tells people apart: of “the older man” and “the older one” the comparison, or else all the words.
fn key(words: &[WordId]) -> &[WordId] {
    match words {
        [compared, _] if COMPARED.contains(compared) => &words[..1],
        _ => words,
    }
}

/// Those described so far, by the words.
#[derive(Default)]
struct People {
    found: Vec<Described>,
    index: WordMap<Vec<WordId>, usize>,
}

impl People {
    fn know(&self, words: &[WordId]) -> bool {
        self.index.contains_key(key(words))
    }

    /// Whoever these words describe, here for the first time if nobody was described so before.
    fn called(&mut self, words: Vec<WordId>, gender: Gender, bytes: (u32, u32)) -> &mut Described {
        let place = *self.index.entry(key(&words).to_vec()).or_insert_with(|| {
            self.found
                .push(Described::new(words.clone(), gender, bytes));
            self.found.len() - 1
        });
        let one = &mut self.found[place];
        if one.words != words && !one.others.contains(&words) {
            // “The older one” is a man where the older man is.
            if one.gender == Gender::Unknown {
                one.gender = gender;
            }
            one.others.push(words);
        }
        one
    }

    /// Phrases beside verbs of speech.
    fn tagged(
        &mut self,
        tokens: &Tokens<'_>,
        tags: &[(usize, usize)],
        came_in: &WordSet,
        short: bool,
    ) {
        let phrases = Phrases { tokens };
        for &(first, last) in tags {
            let Some((from, capital)) = phrases.name(first + 1, last) else {
                continue;
            };
            let items = tokens.outer[from..last].iter();
            let words = items
                .filter(|token| token.is_word())
                .map(|token| token.word());
            let (article, head) = (&tokens.outer[first], &tokens.outer[last - 1]);
            let gender = tokens.info(head).gender;
            let owned = article.kind() == Kind::Possessive;
            let start = if owned { head.start } else { article.start };
            let one = self.called(words.collect(), gender, (start, head.end()));
            if one.tags == 0 {
                one.capital = capital;
            }
            one.tags += 1;
            one.inverted |= first > 0 && tokens.info(&tokens.outer[first - 1]).speech()
                || phrases.says_it(first, last);
            one.group = !capital && phrases.plural(head);
            one.introduced |= !article.is(w::THE) && !owned
                || came_in.contains(head.word())
                || short && phrases.told_which(last);
        }
    }

    /// Those who act beside a quote. In a book whoever acts is mostly somebody with a name.
    fn acting(
        &mut self,
        tokens: &Tokens<'_>,
        newcomers: &[Introduced],
        short: bool,
        nameless: [bool; 3],
    ) {
        for one in newcomers {
            let noun = &tokens.outer[one.noun];
            let vague = tokens.is_class(noun, is::GENERIC_PERSON);
            let alone = short && nameless[tokens.info(noun).gender.index()];
            // “The guest dried her eyes”: mostly somebody who has come in by a name.
            let whoever = vague || noun.is_any(&[w::GUEST, w::VISITOR, w::NEWCOMER]);
            let enters = short && (one.new || !whoever) || one.new && !vague || alone;
            let words = with_comparison(tokens, one.noun);
            if !enters && !self.know(&words) {
                continue;
            }
            let bytes = (tokens.outer[one.first].start, noun.end());
            let described = self.called(words, one.gender, bytes);
            described.introduced |= short && one.new || alone;
            described.entrances.push(noun.start);
        }
    }
}

/// Genders that nobody with a name has, where “the man” is nobody else: by [`Gender::index`].
fn nameless(discovery: &Discovery) -> [bool; 3] {
    let mut nameless = [true; 3];
    for person in &discovery.people {
        match person.gender {
            Gender::Unknown => nameless = [false; 3],
            gender => nameless[gender.index()] = false,
        }
    }
    nameless[Gender::Unknown.index()] = discovery.people.is_empty();
    nameless
}

/// The noun, with the comparison before it: “older man”.
fn with_comparison(tokens: &Tokens<'_>, noun: usize) -> Vec<WordId> {
    let before = &tokens.outer[noun - 1];
    let compared = before.is_any(&COMPARED).then_some(before.word());
    let noun = tokens.outer[noun].word();
    compared.into_iter().chain([noun]).collect()
}

/// Everybody who speaks under a description, in order of the text. Linear.
pub(crate) fn described(
    tokens: &Tokens<'_>,
    names: &Names,
    discovery: &Discovery,
    roles: &[(u32, WordId)],
) -> Vec<Described> {
    let tags: Vec<_> = Phrases { tokens }.tags().collect();
    let short = tokens.outer.len() + tokens.inner.len() < SHORT;
    let newcomers = introduced(tokens);
    let in_short = short.then_some(&newcomers[..]);
    let presented = all_presented(tokens, names, discovery, &tags, in_short);
    let mut roles = [roles, &presented[..]].concat();
    // Two lists in order: the stable sort sees that.
    roles.sort();
    roles.dedup();
    let mut people = People::default();
    // In a book whoever comes in without a name gets one.
    let came_in = if short {
        came_in(tokens)
    } else {
        WordSet::default()
    };
    people.tagged(tokens, &tags, &came_in, short);
    let nameless = nameless(discovery);
    people.acting(tokens, &newcomers, short, nameless);
    let unnamed = if short {
        unnamed(tokens, names, discovery)
    } else {
        WordMap::default()
    };
    for (head, uses) in &unnamed {
        people.called(vec![*head], uses.gender, (uses.start, uses.end));
    }
    for one in hailed(tokens) {
        people.called(vec![one.noun], one.gender, (one.start, one.end));
    }
    let known = |head: WordId| {
        unnamed.contains_key(&head) || presented.iter().any(|(_, noun)| *noun == head)
    };
    let called = Called::new(&roles, discovery);
    let mut found = people.found;
    found.sort_by_key(|one| (one.start, one.end));
    found.retain_mut(|one| {
        let head = one.words.last().copied().unwrap_or(w::NONE);
        if !enough(one, tokens, short, nameless, known) {
            return false;
        }
        let bearers = called.bearers(one, head, tokens);
        one.bearer = sole(&bearers, discovery);
        one.bearers = called.of_one_title(one, head, &bearers, tokens);
        if bearers.is_empty() && short && !one.introduced && HOSTS.contains(&head) {
            one.bearer = called.only_other(one.gender, tokens, discovery);
        }
        bearers.is_empty() || one.bearer.is_some() || !one.bearers.is_empty()
    });
    for one in relatives(tokens, names, discovery, short) {
        let named = called.roles.get(&one.noun).map_or(&[][..], |named| named);
        found.push(Described {
            bearer: one.bearer.or(sole(named, discovery)),
            owner: one.owner,
            ..Described::new(vec![one.noun], one.gender, (one.start, one.end))
        });
    }
    if short {
        elders(&mut found, tokens);
        let others = called.besides(&found, tokens, discovery);
        found.extend(others);
    }
    with_realms(&mut found, tokens);
    found
}

/// People and what they are, where the text presents them. In a short text, of which `newcomers` are told, those are found too who
/// answer, are called back or are named later.
fn all_presented(
    tokens: &Tokens<'_>,
    names: &Names,
    discovery: &Discovery,
    tags: &[(usize, usize)],
    newcomers: Option<&[Introduced]>,
) -> Vec<(u32, WordId)> {
    let mut all = presented(tokens, names, discovery, tags);
    if let Some(newcomers) = newcomers {
        all.extend(named_then(tokens, names, discovery));
        all.extend(answered_to(tokens, names, discovery, tags));
        all.extend(answering(tokens, names, discovery, tags));
        all.extend(called_back(tokens, names, discovery));
        let mut nouns: Vec<usize> = tags.iter().map(|(_, last)| last - 1).collect();
        nouns.extend(newcomers.iter().map(|one| one.noun));
        nouns.sort_unstable();
        all.extend(name_given(tokens, names, discovery, &nouns));
        all.extend(named_later(tokens, names, discovery, newcomers));
    }
    all
}

/// Whether a text shows somebody under a description often or surely enough to be one of those who speak. `known` tells nouns by
/// which somebody is known in any case.
fn enough(
    one: &Described,
    tokens: &Tokens<'_>,
    short: bool,
    nameless: [bool; 3],
    known: impl Fn(WordId) -> bool,
) -> bool {
    let head = one.words.last().copied().unwrap_or(w::NONE);
    let info = tokens.vocabulary.info(head);
    let person = info.any(is::ROLE | is::TITLE | is::ANIMAL);
    let vague = info.any(is::GENERIC_PERSON) && !one.capital;
    let compared = one.words.len() > 1 && COMPARED.contains(&one.words[0]);
    match () {
        _ if one.group => true,
        // “The voice” is somebody's, in a book “a voice” is too; not “the Voice”, nor “the stranger” who speaks page after page.
        _ if head == w::VOICE => short && one.introduced || one.capital && one.tags >= BOOK_TAGS,
        _ if head == w::STRANGER && one.tags >= BOOK_TAGS => true,
        _ if compared => short,
        _ if vague => {
            one.introduced
                || short && one.tags >= VAGUE_TAGS
                || short && one.tags > 0 && nameless[info.gender.index()]
                || known(head)
        }
        _ => one.capital || person || short && one.inverted || one.tags >= UNKNOWN_NOUN_TAGS,
    }
}

#[cfg(test)]
mod tests {
    use crate::speakers::of_story as speakers;

    #[test]
    fn the_older_one_is_not_the_younger_one() {
        let text = "Two porters came in.\n\n“Mrs. Vance?” the older one asked.\n\n“Yes,” said Mrs. Vance.\n\nThe younger one \
                    coughed. “Your trunk is lost.”\n\n“Lost?” said Mrs. Vance.\n\n“We are sorry,” the older porter said.";
        assert_eq!(
            speakers(text),
            [
                "the older one",
                "Mrs. Vance",
                "The younger one",
                "Mrs. Vance",
                "the older one"
            ]
        );
    }

    #[test]
    fn the_stranger_of_a_book_is_somebody_if_he_speaks_again_and_again() {
        let page = "The rain fell on the roofs and on the road, and nobody came by. ".repeat(700);
        let talk =
            "Clara shut the door.\n\n“Are you wet?” said Clara.\n\n“I am,” said the stranger.\n\n";
        let often = format!("{page}\n\n{}", talk.repeat(3));
        assert_eq!(speakers(&often)[1], "the stranger");
        let once = format!("{page}\n\n{talk}");
        assert_ne!(speakers(&once)[1], "the stranger");
    }

    #[test]
    fn the_comma_may_stand_outside() {
        let text = "«Late», said Otto.\n\n«As ever», said Clara. The waiter came.\n\n«On the house», said the waiter.";
        assert_eq!(speakers(text), ["Otto", "Clara", "the waiter"]);
    }

    #[test]
    fn an_angry_porter_is_the_porter() {
        let text = "“Where is it?” asked Clara.\n\n“Lost,” said the porter.\n\n“Lost?” said Clara.\n\n“Lost,” said the angry \
                    porter.";
        assert_eq!(
            speakers(text),
            ["Clara", "the porter", "Clara", "the porter"]
        );
    }

    #[test]
    fn who_came_in_by_a_is_there() {
        let text = "An old woman by the fire, whom they had taken to be asleep, opened one eye.\n\n“Is it a colt?” she asked.\n\n\
                    “He never said,” said Otto.\n\n“Then it is none,” said the old woman.";
        assert_eq!(speakers(text), ["the old woman", "Otto", "the old woman"]);
    }

    #[test]
    fn who_has_no_name_speaks_as_what_he_is() {
        let text = "Clara sat down.\n\n“Two coffees?” asked the waiter.\n\n“One,” said Clara.\n\n“We close at six,” the \
                    waiter said.";
        assert_eq!(speakers(text), ["the waiter", "Clara", "the waiter"]);
    }

    #[test]
    fn capitals_make_names_of_animals() {
        let text = "“Who is there?” said the Grey Heron.\n\n“Nobody,” said the Toad.\n\n“Then come in,” said the Grey Heron.";
        assert_eq!(
            speakers(text),
            ["the Grey Heron", "the Toad", "the Grey Heron"]
        );
    }

    #[test]
    fn the_role_of_somebody_named_is_no_second_person() {
        let text = "Doctor Emil Stahl came in. Clara rose.\n\n“Is it bad?” asked Clara.\n\n“It is not,” said the doctor.";
        assert_eq!(speakers(text), ["Clara", "Doctor Emil Stahl"]);
    }

    #[test]
    fn a_boy_and_a_girl_whom_nobody_names_are_two_people() {
        let text = "A boy came down the path. On the wall sat a girl with wet hair. The boy stopped. The girl looked at \
                    him.\n\n“Where are you going?” she asked.\n\n“Home,” said the boy.\n\n“So am I,” she said. The girl \
                    jumped down.";
        assert_eq!(speakers(text), ["The girl", "the boy", "The girl"]);
    }

    #[test]
    fn the_girl_may_have_been_named() {
        let text = "Clara came down the path. The girl stopped at the wall. The girl sat down.\n\n“Who is there?” she \
                    asked.\n\n“It is late,” said the girl.";
        assert_eq!(speakers(text), ["Clara", "Clara"]);
    }

    #[test]
    fn a_brother_of_the_duchess_is_no_duchess() {
        let text = "Sir Emil Stahl, the duchess's brother, came in late. Clara rose.\n\n“Am I late?” he asked.\n\n“You \
                    are,” said the duchess.\n\n“Good night,” said Clara.";
        assert_eq!(speakers(text), ["Sir Emil Stahl", "the duchess", "Clara"]);
    }

    #[test]
    fn the_doctor_is_the_one_who_is_named_on_every_page() {
        let text = "Dr. Stahl came in. Dr. Stahl sat down, and Dr. Stahl coughed. Clara had sent for Dr. Stahl, and not for \
                    Dr. Lund.\n\n“Is it bad?” asked Clara.\n\n“It is not,” said the doctor.\n\n“Good,” said Clara.";
        assert_eq!(speakers(text), ["Clara", "Dr. Stahl", "Clara"]);
    }

    #[test]
    fn of_two_doctors_neither_is_the_doctor() {
        let text = "Dr. Stahl came in. Dr. Lund came in with him. Clara rose.\n\n“Is it bad?” asked Clara.";
        assert_eq!(speakers(text), ["Clara"]);
    }

    #[test]
    fn the_former_and_the_voices_are_nobody() {
        let text = "Clara met Emil Stahl at the gate.\n\n“Late again,” said the former.\n\n“Always,” said the voices.";
        assert!(speakers(text).iter().all(|name| !name.starts_with("the ")));
    }
}

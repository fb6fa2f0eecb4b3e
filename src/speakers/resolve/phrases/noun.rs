//! A phrase without a name: whoever was named, spoke or was described elsewhere and is meant by it, or somebody new.

use std::ops::Range;

use super::super::Walk;
use crate::extraction::{Gender, SpeakerKind};
use crate::lang::{also, is, w, List, WordId, WordInfo};
use crate::speakers::forms::gender_of_role;
use crate::speakers::names::evidence;
use crate::tokens::{flag, Punct, Token};

/// Items of the name of a court.
const COURT_ITEMS: usize = 8;

/// The segment of a phrase that tells who it is without a name.
#[derive(Clone, Copy)]
pub(in crate::speakers::resolve) struct Noun {
    pub(in crate::speakers::resolve) from: usize,
    pub(in crate::speakers::resolve) to: usize,
    pub(in crate::speakers::resolve) head: usize,
    pub(in crate::speakers::resolve) token: Token,
    pub(in crate::speakers::resolve) info: WordInfo,
    pub(in crate::speakers::resolve) small: bool,
    /// “the” stands before it.
    pub(in crate::speakers::resolve) definite: bool,
    /// A name of a body or a place, or in capitals.
    pub(in crate::speakers::resolve) organisation: bool,
}

impl Noun {
    /// “the club”: an article and a noun.
    pub(in crate::speakers::resolve) fn bare(&self) -> bool {
        self.from + 2 == self.to
    }
}

impl Walk<'_> {
    /// The head of the segment `from..to` and what it tells.
    pub(super) fn described(&self, from: usize, to: usize, runs: Range<usize>) -> Option<Noun> {
        let head = self.before_adjective(from, self.head(from, to)?);
        let token = self.tokens.outer[head];
        let body = evidence::ORGANISATION | evidence::PLACE | evidence::CAPITALS;
        let run = self.head_run(from, to, runs);
        Some(Noun {
            from,
            to,
            head,
            token,
            info: *self.tokens.vocabulary.info(token.word()),
            small: token.small(),
            definite: self.tokens.outer[from].is(w::THE),
            organisation: run.is_some_and(|run| self.names.runs[run].has(body)),
        })
    }

    /// Somebody who spoke, was named or is described elsewhere, and whom a description without a name means.
    pub(super) fn whoever_is_meant(&mut self, noun: &Noun, sentence: u32) -> Option<u32> {
        if let Some(entity) = self.of_nation(noun, sentence) {
            return Some(entity);
        }
        if let Some(entity) = self.in_capitals(noun) {
            return Some(entity);
        }
        if let Some(entity) = self.several_meant(noun, sentence) {
            return Some(entity);
        }
        let role = self.tells_role(noun, sentence);
        let told_again = role && self.told_again(noun);
        if role {
            if let Some(entity) = self.of_role(noun, sentence, told_again) {
                return Some(entity);
            }
        }
        if let Some(entity) = self.one_meant(noun, sentence) {
            return Some(entity);
        }
        if role && !told_again {
            if let Some(entity) = self.apposed_later(noun, sentence) {
                return Some(entity);
            }
        }
        if role && !told_again {
            if let Some(entity) = self.in_role(noun, sentence) {
                return Some(entity);
            }
        }
        if !noun.organisation && noun.small {
            if let Some(entity) = self.told_later(noun.from, noun.head, sentence) {
                return Some(entity);
            }
        }
        self.body_meant(noun, sentence)
    }

    /// `the Italian`: whoever is known to be one, or whoever the story is about.
    fn of_nation(&mut self, noun: &Noun, sentence: u32) -> Option<u32> {
        let Noun {
            from, head, token, ..
        } = *noun;
        if !noun.definite || noun.small || !noun.info.any(is::DEMONYM) {
            return None;
        }
        // “In its review, The Swede said”: a newspaper. Nobody else has a capital article inside a sentence.
        let titled = self.tokens.outer[from].capital() && !self.begins_sentence(from, sentence);
        if !token.capital() || titled {
            return None;
        }
        let alone = (from + 1..head).all(|at| self.tokens.outer[at].small())
            && self.one_of_nation(token.word());
        // “the Leeds Democrat”, “the Ohio Republican”: who has an office, where the text does not say where he is from
        let party = noun.info.is_also(also::PARTY_MEMBER);
        let unplaced = |entity: &u32| {
            let person = self.person_of(*entity);
            // A president is nobody's of a single state.
            let one_of_many =
                |person: u32| !self.roles_of(person).contains(&(person, w::PRESIDENT));
            person.is_some_and(|person| self.origins_of(person).is_empty() && one_of_many(person))
        };
        let about = || {
            let politician = || self.politician(sentence, unplaced);
            if let Some(entity) = (party && !alone).then(politician).flatten() {
                return Some(entity);
            }
            let about = self.about(sentence);
            about.filter(|entity| alone || party && unplaced(entity) && self.has_role(*entity))
        };
        self.compatriot(from, head, sentence).or_else(about)
    }

    /// `The Minister` of papers that write offices with capitals.
    fn in_capitals(&mut self, noun: &Noun) -> Option<u32> {
        let letters = self.first_bearer.contains_key(&noun.token.word());
        let borne = noun.info.any(is::ROLE | is::TITLE) || letters;
        let office = noun.definite && noun.token.capital() && borne;
        if office && (!noun.organisation || letters) && !noun.info.any(is::ORG_WORD | is::GROUP) {
            return self.called(noun.from, noun.head);
        }
        None
    }

    /// `the lawyer`, `the woman`: whether a description says what somebody is who may have a name.
    fn tells_role(&self, noun: &Noun, sentence: u32) -> bool {
        let word = noun.token.word();
        let person = noun.info.any(is::ROLE | is::TITLE | is::GENERIC_PERSON)
            || noun.info.is_also(also::PARTY_MEMBER)
            || self.first_bearer.contains_key(&word);
        let plain = noun.definite && noun.small && !noun.organisation;
        plain && person && !noun.info.any(is::GROUP) && !self.introduced(word, sentence)
    }

    /// `The owner, a woman of 54 who would not be named, said`, `according to the woman who found it`: nobody named before is told again
    /// what he is.
    fn told_again(&self, noun: &Noun) -> bool {
        let outer = |at: usize| self.tokens.outer.get(at);
        let apposed = outer(noun.to).is_some_and(|t| t.is_punct(Punct::Comma))
            && outer(noun.to + 1).is_some_and(|t| t.is_any(&[w::A, w::AN]));
        apposed || outer(noun.to).is_some_and(|t| t.is(w::WHO))
    }

    /// `the judge of the court`: whose the role is stands behind the noun.
    fn says_of_what(&self, noun: &Noun) -> bool {
        let next = self.tokens.outer.get(noun.head + 1);
        next.is_some_and(|next| next.is(w::OF))
    }

    /// Who is called so, or spoke under such a description.
    fn of_role(&mut self, noun: &Noun, sentence: u32, told_again: bool) -> Option<u32> {
        let Noun {
            from,
            to,
            head,
            token,
            ..
        } = *noun;
        let word = token.word();
        let bare = self.words(from, to).count() == 1;
        let known = self.called(from, head).or_else(|| {
            // “A spokesman for the port said … the spokesman.”
            let described = Some(SpeakerKind::Person);
            let entity = bare.then(|| self.same_head(word, described))??;
            let (start, end) = self.result.entities[entity as usize].name;
            (end - start > token.length()).then_some(entity)
        });
        // “the forecaster”, “the insurer”: of people and bodies, the one that spoke last.
        let body = || {
            let (entity, at) = self.spoke?;
            let spoke = self.result.entities[entity as usize].kind == SpeakerKind::Organisation;
            let body = self.body_called(word, sentence)?;
            (bare && spoke && entity == body && sentence - at <= 2 && self.may_be_body(noun))
                .then_some(body)
        };
        let known = known.or_else(body);
        let nearer = known.and_then(|bearer| self.nearer_than(bearer, noun, sentence));
        if nearer.is_some() {
            return nearer;
        }
        if known.is_none() && told_again && self.says_of_what(noun) {
            return self.told_first(word, sentence);
        }
        known
    }

    /// “Lee rose early. In the hall, the senator sang”: whoever the sentence just before is about, of whom nothing is told that speaks
    /// against it, where the senator named elsewhere is far.
    fn nearer_than(&self, bearer: u32, noun: &Noun, sentence: u32) -> Option<u32> {
        const FAR: u32 = 2;
        if !noun.bare() || noun.info.any(is::GENERIC_PERSON | is::KIN | is::SOURCE) {
            return None;
        }
        let para = |of: u32| self.tokens.sentences[of as usize].para;
        let far = self
            .recent_in(sentence, FAR)
            .all(|mention| mention.entity != bearer);
        let mut before = self.recent_in(sentence, 1);
        let about = before.find(|mention| mention.subject && mention.sentence < sentence)?;
        let fits = para(about.sentence) == para(sentence)
            && !about.pronoun
            && self.person_of(about.entity).is_some()
            && !self.has_role(about.entity)
            && self.may_be(noun.token.word(), about.entity);
        (far && fits).then_some(about.entity)
    }

    /// Whose story it is, or whom the text first told of so.
    fn in_role(&mut self, noun: &Noun, sentence: u32) -> Option<u32> {
        let Noun {
            from, head, token, ..
        } = *noun;
        let word = token.word();
        let of = self.says_of_what(noun);
        // “the Ohio senator”: whoever the text says is from there.
        let place = is::PLACE | is::US_STATE;
        let placed = from + 2 == head && self.tokens.is_class(&self.tokens.outer[from + 1], place);
        let compatriot = || self.compatriot(from, head, sentence);
        if let Some(entity) = placed.then(compatriot).flatten() {
            return Some(entity);
        }
        let again = self.meant_before(from, head).filter(|_| !of);
        let meant = again.or_else(|| self.whose_story(from, head, sentence));
        if let Some(entity) = meant.filter(|_| !noun.info.any(is::GENERIC_PERSON)) {
            self.meant.insert(word, entity);
        }
        if meant.is_none() && of {
            return self.told_first(word, sentence);
        }
        meant
    }

    /// `the ministry`, `the club`: the body that is one.
    fn body_meant(&mut self, noun: &Noun, sentence: u32) -> Option<u32> {
        let Noun {
            from, head, token, ..
        } = *noun;
        // “The Grocer said”: what has a capital and is no word for bodies is a name.
        let means = || noun.small && self.may_be_body(noun);
        let owned = noun.info.is_also(also::OWNED);
        let body = noun.info.any(is::ORG_WORD) || owned || means();
        if !noun.definite || !body || !(noun.small || noun.bare()) {
            return None;
        }
        let same = self.same_head(token.word(), Some(SpeakerKind::Organisation));
        let same = same.filter(|entity| !self.another_court(noun, *entity));
        let named = from + 1 < head && (from + 1..head).all(|at| self.of_place(at));
        let spoke = self.spoke.filter(|(_, at)| sentence - at <= 2);
        let last = |entity: &u32| spoke.is_some_and(|(spoke, _)| spoke == *entity);
        let known = same.or_else(|| {
            let body = self.body_called(token.word(), sentence);
            body.filter(|entity| noun.bare() || named || last(entity))
        });
        if known.is_some() {
            return known;
        }
        if !noun.bare() {
            return self.lone_body((from, head), sentence);
        }
        let campaign = owned.then(|| self.owned_called(token.word(), sentence));
        campaign
            .flatten()
            .or_else(|| self.lone_name(token.word(), sentence))
    }

    /// “the appeals court” is not the Supreme Court: which of the courts it is, the name does not say.
    fn another_court(&self, noun: &Noun, entity: u32) -> bool {
        let outer = &self.tokens.outer;
        let mut told = outer[noun.from + 1..noun.head].iter();
        let word = |t: &Token| self.tokens.vocabulary.word(t.word());
        let Some(which) = told.find(|t| self.tokens.listed(List::Courts, t)) else {
            return false;
        };
        let (start, end) = self.result.entities[entity as usize].name;
        let first = outer.partition_point(|item| item.start < start);
        let name = outer[first..].iter().take(COURT_ITEMS);
        let mut name = name.take_while(|item| item.end() <= end);
        let long = end - start > noun.token.length();
        long && word(&noun.token) == "court" && !name.any(|item| item.is(which.word()))
    }

    /// “the retailer”, “the insurer”: nouns that bodies with other names are called by; of those for people, “the farmer” means nobody but
    /// people.
    fn may_be_body(&self, noun: &Noun) -> bool {
        let lexicon = self.tokens.vocabulary.lexicon;
        let means = lexicon.means(noun.token.word());
        let human = noun.info.any(is::HUMAN);
        let body = |word: WordId| lexicon.info(word).any(is::ORG_WORD);
        let bodies = || means.iter().any(|(_, word)| body(*word));
        !means.is_empty() && (!human || noun.info.gender == Gender::Unknown && bodies())
    }

    /// The entity that the words of the phrase `first..last` themselves name, new if it was not there.
    pub(super) fn somebody(&mut self, noun: &Noun, first: usize, last: usize) -> Option<u32> {
        let Noun {
            from,
            to,
            token,
            info,
            ..
        } = *noun;
        // “Most said”, “All of the candidates said”, “a growing number of senators said”
        let some = token.is_any(&[w::MOST, w::MANY, w::ALL, w::SOME, w::BOTH, w::FEW])
            || token.is_any(&[w::NUMBER, w::MAJORITY])
                && to < last
                && self.tokens.outer[to].is(w::OF);
        let plural = some || info.any(is::GROUP) || noun.small && self.several(token.word());
        // “Officials” after “Chinese officials” are the same; “people in both parties” are others than “three people”.
        let words = self.words(from, to).count();
        let of_the = || {
            let outer = &self.tokens.outer;
            to + 1 < last && outer[to].is(w::OF) && outer[to + 1].is(w::THE)
        };
        if plural && words == 1 && (to == last || of_the()) {
            if let Some(entity) = self.same_head(token.word(), Some(SpeakerKind::Group)) {
                return Some(entity);
            }
        }
        let (kind, named) = self.kind_of(noun, plural, last);
        if words == 0 {
            return None;
        }
        // A body keeps what its name is made of, a description all that was said.
        let to = if named { to } else { self.trimmed(first, last) };
        // “A lawyer said … She”: what men alone once were tells nothing.
        let gender = gender_of_role(&self.tokens.vocabulary, token.word());
        Some(self.entity(from, to, kind, gender))
    }

    /// “San Francisco-based”, “German”: words before a noun that say where a body is.
    fn of_place(&self, at: usize) -> bool {
        let token = &self.tokens.outer[at];
        let places = is::PLACE | is::US_STATE | is::DEMONYM;
        let based = || {
            token.has(flag::JOINED)
                && self
                    .tokens
                    .vocabulary
                    .word(token.word())
                    .ends_with("-based")
        };
        let first = self
            .tokens
            .outer
            .get(at + 1)
            .filter(|next| next.is_word() && next.capital());
        token.is_word() && (self.tokens.is_class(token, places) || based())
            || token.capital() && first.is_some()
    }

    /// Whether the name of a nation means one person: the Italian, the Czech, the Swede; the British and the Dutch are many.
    fn one_of_nation(&self, word: WordId) -> bool {
        const MANY: [&str; 5] = ["sh", "ese", "nch", "tch", "ss"];
        let text = self.tokens.vocabulary.word(word);
        !MANY.iter().any(|end| text.ends_with(end))
    }
}

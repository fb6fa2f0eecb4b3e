//! Descriptions and who with a name bears them: “the senator”, “his wife”, “the city”.

use super::{Walk, DESCRIPTION_WORDS, PLACES_BACK, SENTENCES_BACK};
use crate::extraction::Gender;
use crate::lang::{is, w, WordId};
use crate::speakers::forms::gender_of_role;
use crate::speakers::names::{evidence, NameRun};
use crate::speakers::roles::{another_office, before, places};
use crate::tokens::{Kind, Punct, Token};

impl Walk<'_> {
    /// “A harbour judge has ruled … Judge Otto Marsh wrote”: the lead of a report says what somebody is before it names them.
    pub(super) fn named_later(&mut self, role: WordId, sentence: u32) -> Option<u32> {
        let person = self.bearer_later(role, sentence)?;
        Some(self.person(person))
    }

    /// The same where no rank tells them apart: the council's leader is not the leader of the opposition, nor a porter his fellow porter.
    pub(super) fn headed_by(&mut self, first: usize, head: usize, sentence: u32) -> Option<u32> {
        let person = self.bearer_later(self.tokens.outer[head].word(), sentence)?;
        let outer = &self.tokens.outer[first..];
        let words: Vec<WordId> = before(self.tokens, outer, head - first).collect();
        let mut own = self.modifiers_of(person).iter();
        let other = |word: WordId| another_office(word) && !words.contains(&word);
        let fits = self.words_fit(person, &words).is_some() && !own.any(|(_, word)| other(*word));
        fits.then(|| self.person(person))
    }

    fn bearer_later(&self, role: WordId, sentence: u32) -> Option<u32> {
        let info = self.tokens.vocabulary.info(role);
        let vague = is::SOURCE | is::GENERIC_PERSON | is::KIN | is::GROUP;
        if !self.leads(sentence) || !info.any(is::ROLE | is::TITLE) || info.any(vague) {
            return None;
        }
        let others = self.tokens.vocabulary.lexicon.nicknames(role);
        let bears = |(_, word): &&(u32, WordId)| *word == role || others.contains(&(role, *word));
        let mut bearers = self.roles.iter().filter(bears).map(|(person, _)| *person);
        let person = bearers.next()?;
        let only = bearers.all(|other| other == person);
        let new = self.entity_of_person[person as usize] == u32::MAX;
        (only && new).then_some(person)
    }

    /// “the council's spokesman”, “the head of the union”: whose tells that it is nobody in particular of those named.
    pub(super) fn says_whose(&self, the: usize, head: usize) -> bool {
        let possessive = |token: &Token| token.kind() == Kind::Possessive;
        let next = |ahead: usize| self.tokens.outer.get(head + ahead);
        // A secretary of state is one by office.
        let of = next(1).is_some_and(|next| next.is_any(&[w::OF, w::AT]));
        let office = next(2).is_some_and(|t| {
            let place = self.tokens.is_class(t, is::PLACE_WORD | is::ORG_WORD);
            (t.small() || place) && !self.tokens.is_class(t, is::DETERMINER)
        });
        self.tokens.outer[the..head].iter().any(possessive) || of && !office
    }

    /// Whether the text gives a person a title or role: such people are not “the man”.
    pub(super) fn has_role(&self, entity: u32) -> bool {
        let person = self.person_of(entity);
        person.is_some_and(|person| !self.roles_of(person).is_empty())
    }

    /// The person of the sentences just before, if there is only one.
    pub(super) fn only_one(&self, role: WordId, sentence: u32) -> Option<u32> {
        let mut people = self
            .recent_in(sentence, 2)
            .filter(|mention| !self.is_agent(mention, sentence))
            .filter(|mention| self.person_of(mention.entity).is_some())
            .map(|mention| mention.entity);
        let only = people.next()?;
        (people.all(|other| other == only) && self.may_be(role, only)).then_some(only)
    }

    /// Whether the gender of the word does not speak against it.
    pub(super) fn may_be(&self, role: WordId, entity: u32) -> bool {
        self.fits(gender_of_role(&self.tokens.vocabulary, role), entity)
    }

    /// Whether the gender of an entity, if it is known, is this one, if it is one.
    fn fits(&self, gender: Gender, entity: u32) -> bool {
        let own = self.result.entities[entity as usize].gender;
        gender == Gender::Unknown || own == Gender::Unknown || own == gender
    }

    /// The person mentioned last whom the text calls so, or the first whom it ever does. Whoever more of the words fit comes
    /// before others: the transport secretary is not the health secretary.
    pub(super) fn called(&self, the: usize, head: usize) -> Option<u32> {
        let role = self
            .tokens
            .vocabulary
            .office(self.tokens.outer[head].word());
        let lexicon = self.tokens.vocabulary.lexicon;
        let (others, means) = (lexicon.nicknames(role), lexicon.means(role));
        let is_role = |word: WordId| {
            word == role || others.contains(&(role, word)) || means.contains(&(role, word))
        };
        let bears = |person: u32| self.roles_of(person).iter().any(|(_, word)| is_role(*word));
        if !self.first_bearer.contains_key(&role) && others.is_empty() && means.is_empty() {
            return None;
        }
        let mut named = Vec::new();
        places(self.tokens, &self.tokens.outer[the..head], |word| {
            named.push(word)
        });
        let words: Vec<WordId> =
            before(self.tokens, &self.tokens.outer[the..], head - the).collect();
        let gender = gender_of_role(&self.tokens.vocabulary, role);
        let recent = || {
            let recent = self.recent();
            let mut behind = None;
            // Who is mentioned several times in a row is asked once.
            let recent = recent.filter(move |m| behind.replace(m.entity) != Some(m.entity));
            recent.filter_map(|mention| {
                let person = self.person_of(mention.entity)?;
                (self.fits(gender, mention.entity) && bears(person))
                    .then_some((mention.entity, person))
            })
        };
        // “the Texas senator” is from Texas, if the text says of somebody so; and from nowhere else.
        let vocabulary = &self.tokens.vocabulary;
        let short = |word: WordId| vocabulary.info(word).any(is::ABBREVIATION);
        let from_there =
            |(_, person): &(u32, u32)| named.iter().any(|place| self.is_from(*person, *place));
        let state = |word: WordId| vocabulary.info(word).any(is::US_STATE) && !short(word);
        let elsewhere = |person: u32| {
            let from_another = || {
                let mut own = self.origins_of(person).iter();
                own.any(|(_, own)| vocabulary.info(*own).any(is::US_STATE))
            };
            named.iter().any(|place| state(*place)) && from_another()
        };
        let compatriot = || recent().find(from_there);
        if let Some((entity, _)) = (!named.is_empty()).then(compatriot).flatten() {
            return Some(entity);
        }
        let mut best: Option<(usize, u32)> = None;
        for (entity, person) in recent().filter(|(_, person)| !elsewhere(*person)) {
            let Some(fit) = self.words_fit(person, &words) else {
                continue;
            };
            if best.is_none_or(|(most, _)| fit > most) {
                best = Some((fit, entity));
            }
        }
        if let Some((_, entity)) = best {
            return Some(entity);
        }
        self.first_bearer
            .get(&role)
            .filter(|person| !elsewhere(**person) && self.words_fit(**person, &words).is_some())
            .map(|person| self.entity_of_person[*person as usize])
            .filter(|entity| *entity != u32::MAX && self.fits(gender, *entity))
    }

    /// How many of the words before a role noun fit a person; none if one makes another office of it. Whoever is a deputy
    /// comes last where no deputy is meant.
    fn words_fit(&self, person: u32, words: &[WordId]) -> Option<usize> {
        let (own, roles) = (self.modifiers_of(person), self.roles_of(person));
        let known =
            |word: &WordId| own.contains(&(person, *word)) || roles.contains(&(person, *word));
        let rank = |word: &WordId| another_office(*word);
        // A district attorney is nobody's lawyer.
        let other = |word: &WordId| rank(word) || *word == w::DISTRICT;
        if words.iter().any(|word| other(word) && !known(word)) {
            return None;
        }
        let lower = own
            .iter()
            .any(|(_, word)| rank(word) && !words.contains(word));
        let fit = words.iter().filter(|word| known(word)).count();
        Some(2 * fit + usize::from(!lower))
    }

    /// The words before the roles of a person.
    fn modifiers_of(&self, person: u32) -> &[(u32, WordId)] {
        let from = self.modifiers.partition_point(|(p, _)| *p < person);
        let to = from + self.modifiers[from..].partition_point(|(p, _)| *p == person);
        &self.modifiers[from..to]
    }

    /// The roles that the text gives to a person.
    pub(super) fn roles_of(&self, person: u32) -> &[(u32, WordId)] {
        let (from, to) = (
            self.roles_from[person as usize],
            self.roles_from[person as usize + 1],
        );
        &self.roles[from as usize..to as usize]
    }

    /// “the Texas Republican”: whoever was named just before and is from there, the one of whom most is true.
    pub(super) fn compatriot(&self, the: usize, head: usize, sentence: u32) -> Option<u32> {
        let mut named = Vec::new();
        places(self.tokens, &self.tokens.outer[the..=head], |word| {
            named.push(word)
        });
        let recent = self.recent_in(sentence, SENTENCES_BACK);
        let state = |place: &&WordId| self.tokens.vocabulary.info(**place).any(is::US_STATE);
        let mut best: Option<(usize, u32)> = None;
        for mention in recent {
            let Some(person) = self.person_of(mention.entity) else {
                continue;
            };
            let is_from = |place: &&WordId| self.is_from(person, **place);
            let count = named.iter().filter(is_from).count();
            if named
                .iter()
                .filter(|place| state(place))
                .any(|place| !is_from(&place))
            {
                continue;
            }
            if count > best.map_or(0, |(most, _)| most) {
                best = Some((count, mention.entity));
            }
        }
        best.map(|(_, entity)| entity)
    }

    /// Whether the text says of a person that they are from a place, in full or as Tex., Calif.
    fn is_from(&self, person: u32, place: WordId) -> bool {
        let vocabulary = &self.tokens.vocabulary;
        let stands_for = |own: WordId| {
            vocabulary.info(own).any(is::ABBREVIATION)
                && abbreviates(vocabulary.word(own), vocabulary.word(place))
        };
        let lexicon = vocabulary.lexicon;
        let mut own = self.origins_of(person).iter().map(|(_, own)| *own);
        own.any(|own| own == place || stands_for(own) || lexicon.nickname(own, place))
    }

    /// Where a person is from, as far as the text says.
    pub(super) fn origins_of(&self, person: u32) -> &[(u32, WordId)] {
        let from = self.origins.partition_point(|(p, _)| *p < person);
        let to = from + self.origins[from..].partition_point(|(p, _)| *p == person);
        &self.origins[from..to]
    }

    /// “his wife”, “her ex-husband”: somebody of his name, of the other's gender, named not long before.
    pub(super) fn relation(
        &mut self,
        first: usize,
        head: usize,
        sentence: u32,
        runs: std::ops::Range<usize>,
    ) -> Option<u32> {
        let token = &self.tokens.outer[first];
        let kin = self.tokens.outer[head].word();
        if !token.is_any(&[w::HIS, w::HER]) || !self.tokens.vocabulary.info(kin).any(is::KIN) {
            return None;
        }
        let also = self.tokens.vocabulary.lexicon.means(kin).iter();
        let mut words = std::iter::once(kin).chain(also.map(|(_, word)| *word));
        if let Some(relative) = words.find_map(|kin| self.relatives.get(&kin)) {
            return Some(*relative);
        }
        let possessor = self.pronoun(first, sentence, runs).0?;
        let named = |entity: u32| {
            let person = self.person_of(entity)?;
            Some(&self.discovery.people[person as usize])
        };
        let last = named(possessor)?.last;
        let gender = gender_of_role(&self.tokens.vocabulary, kin);
        let recent = self.recent();
        recent.map(|mention| mention.entity).find(|entity| {
            *entity != possessor
                && named(*entity).is_some_and(|found| found.last == last && found.gender == gender)
        })
    }

    /// Notes whose name stands behind “his wife”, “their son,”: who is called so again is the same.
    pub(super) fn related(&mut self, entity: u32, place: &NameRun) {
        let outer = &self.tokens.outer;
        let Some(before) = (place.whole as usize).checked_sub(1) else {
            return;
        };
        let comma = outer[before].is_punct(Punct::Comma);
        let Some(kin) = before.checked_sub(usize::from(comma)) else {
            return;
        };
        if !self.tokens.is_class(&outer[kin], is::KIN | is::ROLE) {
            return;
        }
        let reach = kin.saturating_sub(DESCRIPTION_WORDS)..kin;
        let whose = |token: &Token| {
            token.is_any(&[w::HIS, w::HER, w::THEIR, w::WHOSE]) || token.kind() == Kind::Possessive
        };
        let owned = reach
            .rev()
            .take_while(|at| outer[*at].is_word() || outer[*at].kind() == Kind::Possessive)
            .any(|at| whose(&outer[at]));
        // “his divorce from wife Ann”
        let of_kin = self.tokens.is_class(&outer[kin], is::KIN) && outer[kin].small();
        if owned && self.tokens.is_class(&outer[kin], is::ROLE) || of_kin && (owned || !comma) {
            self.relatives.insert(outer[kin].word(), entity);
        }
    }

    /// “the state”, “the city”: the place named just before.
    pub(super) fn place_called(
        &mut self,
        first: usize,
        runs: std::ops::Range<usize>,
    ) -> Option<u32> {
        let lowest = runs.start.saturating_sub(PLACES_BACK);
        let run = (lowest..runs.end).rev().find(|run| {
            let place = &self.names.runs[*run];
            !place.inner && (place.last as usize) <= first && place.has(evidence::PLACE)
        })?;
        let place = self.names.runs[run];
        Some(self.organisation(place.whole, place.last))
    }
}

/// Tex., Ga., N.M.: whether a place goes by these letters; of two words the lexicon gives the second, which the second letter begins.
fn abbreviates(letters: &str, place: &str) -> bool {
    let letters = letters
        .split_once('.')
        .map_or(letters, |(_, second)| second);
    let mut rest = place.chars();
    let in_order = letters
        .chars()
        .filter(|letter| *letter != '.')
        .all(|letter| rest.any(|own| own == letter));
    in_order && letters.chars().next() == place.chars().next()
}

//! Whether a phrase without a name is somebody, several people or a body.

use super::super::Walk;
use super::noun::Noun;
use crate::extraction::SpeakerKind;
use crate::lang::{also, is, w, List, WordInfo};
use crate::tokens::{flag, Token};

/// Words behind “one of” among which those stand whom one is taken from.
const OF_WHOM: usize = 5;

impl Walk<'_> {
    /// What a phrase is that names nobody, and whether its words are a name: of a body.
    pub(super) fn kind_of(&self, noun: &Noun, plural: bool, last: usize) -> (SpeakerKind, bool) {
        let Noun {
            from,
            to,
            token,
            info,
            ..
        } = *noun;
        if let Some(kind) = self.by_nation(noun) {
            return (kind, false);
        }
        if self.family(noun) {
            return (SpeakerKind::Group, false);
        }
        if token.capital() && !token.has(flag::FIRST) || noun.organisation {
            return (SpeakerKind::Organisation, true);
        }
        if plural || self.portion(noun, last) {
            return (SpeakerKind::Group, false);
        }
        // “A second said”
        let ordinal = || self.tokens.listed(List::Ordinals, &token);
        let alone =
            (token.is_any(&[w::ANOTHER, w::ONE]) || ordinal()) && self.words(from, to).count() == 1;
        let kind = match alone {
            // “Another, who would not be named, said”
            true if to == last => SpeakerKind::Person,
            true => self.one_of_whom(to, last),
            false if info.any(is::HUMAN) => SpeakerKind::Person,
            // A report, a poll, a court: whatever speaks and is nobody.
            false => SpeakerKind::Organisation,
        };
        (kind, false)
    }

    /// “One in five”, “one of the clubs”, “one of the nurses”.
    fn one_of_whom(&self, link: usize, last: usize) -> SpeakerKind {
        let outer = &self.tokens.outer;
        if outer[link].is(w::IN) {
            return SpeakerKind::Group;
        }
        let words = outer[link + 1..last].iter().take(OF_WHOM);
        let words = words.take_while(|t| t.is_word() && !self.tokens.is_class(t, is::PREPOSITION));
        let body = words.last().is_some_and(|noun| {
            let vocabulary = &self.tokens.vocabulary;
            let singular = vocabulary.word(noun.word()).strip_suffix('s');
            let singular = singular.and_then(|word| vocabulary.get(word));
            let info = singular.map_or(self.tokens.info(noun), |word| vocabulary.info(word));
            let holds = info.is_also(also::BEARS) || info.is_also(also::WORK);
            (holds || info.any(is::ORG_WORD | is::REPORT_NOUN)) && !info.any(is::HUMAN)
        });
        match body && outer[link].is(w::OF) {
            true => SpeakerKind::Organisation,
            false => SpeakerKind::Person,
        }
    }

    /// “Six in 10”, “67 percent of voters”, “half of those asked”, “those surveyed”.
    fn portion(&self, noun: &Noun, last: usize) -> bool {
        let first = &self.tokens.outer[noun.from];
        let number = noun.info.any(is::NUMBER) && !noun.token.is(w::ONE);
        // “the third” is one of three.
        let counted = !noun.definite || noun.to < last;
        let portion = || self.tokens.listed(List::Portions, &noun.token);
        first.is(w::THOSE) || counted && (number || portion())
    }

    /// “The Lees”, where a Lee was mentioned just before.
    fn family(&self, noun: &Noun) -> bool {
        if !noun.definite || !noun.bare() || !noun.token.capital() {
            return false;
        }
        let vocabulary = &self.tokens.vocabulary;
        let text = vocabulary.word(noun.token.word());
        let surname = |end| vocabulary.get(text.strip_suffix(end)?);
        let (one, other) = (surname("s"), surname("es"));
        (one.is_some() || other.is_some())
            && self.recent().any(|mention| {
                let person = self.result.entities[mention.entity as usize].person;
                let last = person.map(|person| self.discovery.people[person as usize].last);
                last.is_some_and(|last| {
                    last != w::NONE && (one == Some(last) || other == Some(last))
                })
            })
    }

    /// “People familiar with the plan”, “a person close to the mayor”: the noun that an adjective stands behind.
    pub(super) fn before_adjective(&self, from: usize, head: usize) -> usize {
        let outer = &self.tokens.outer;
        if head <= from || !outer[head].small() {
            return head;
        }
        let noun = &outer[head - 1];
        let people = is::HUMAN | is::GROUP | is::SOURCE | is::DEMONYM;
        let party = || self.tokens.info(noun).is_also(also::PARTY_MEMBER);
        let somebody = noun.is_word() && (self.tokens.is_class(noun, people) || party());
        let adjective = || self.tokens.listed(List::BehindPeople, &outer[head]);
        head - usize::from(somebody && adjective())
    }

    /// “Many Democrats”, “the Danes”, “a Texas Democrat”: people by their nation or party; “Social Democrats” may be a body,
    /// and “one Green Valley Democrat” is somebody.
    fn by_nation(&self, noun: &Noun) -> Option<SpeakerKind> {
        let lexicon = self.tokens.vocabulary.lexicon;
        let word = self.tokens.vocabulary.word(noun.token.word());
        let nation = |info: &WordInfo| info.any(is::DEMONYM) || info.is_also(also::PARTY_MEMBER);
        let items = &self.tokens.outer[noun.from..noun.head];
        let capital = |token: &Token| token.is_word() && token.capital();
        let places = is::PLACE | is::US_STATE | is::DEMONYM | is::ORG_WORD | is::ORG;
        let named = items.last().is_some_and(|before| {
            let place = self.tokens.is_class(before, places);
            let party = self.tokens.info(before).is_also(also::PARTY_MEMBER);
            capital(before) && !before.has(flag::FIRST) && (!place || party)
        });
        // “the League of Arizona Democrats”
        let body = items
            .windows(2)
            .any(|two| capital(&two[0]) && two[1].is(w::OF));
        let first = &self.tokens.outer[noun.from];
        let one = first.is_any(&[w::A, w::AN, w::ONE, w::ANOTHER]);
        let one = one && nation(self.tokens.vocabulary.info(noun.token.word()));
        if !noun.token.capital() || body || named && !one {
            return None;
        }
        let several = || {
            let singular = lexicon.get(word.strip_suffix('s')?.as_bytes())?;
            nation(lexicon.info(singular)).then_some(SpeakerKind::Group)
        };
        several().or_else(|| one.then_some(SpeakerKind::Person))
    }
}

//! Noun phrases beside a cue: the name in them, or the body, group or person that they describe.

use super::{Entity, Walk, DESCRIPTION_WORDS, MENTIONS_BACK, SAME_HEAD};
use crate::extraction::{Gender, SpeakerKind};
use crate::lang::{is, w, WordId};
use crate::speakers::discover::NOBODY;
use crate::speakers::names::evidence;
use crate::tokens::{flag, Kind, Punct, Token};

/// Bytes of “31-year-old” at least.
const AGE_BYTES: u32 = 10;
/// Words that an acronym may be short for, small ones among them.
const ACRONYM_WORDS: usize = 10;

/// Pieces of a phrase in which a name is looked for.
const SEGMENTS: usize = 3;

/// See [`Walk::segments`].
#[derive(Default)]
pub(super) struct Segments {
    all: [(usize, usize); SEGMENTS],
    count: usize,
}

impl std::ops::Deref for Segments {
    type Target = [(usize, usize)];

    fn deref(&self) -> &[(usize, usize)] {
        &self.all[..self.count]
    }
}

impl Walk<'_> {
    /// A noun phrase: its name if it has one, else an organisation, a group, or the bearer of a description.
    pub(super) fn phrase(
        &mut self,
        first: usize,
        last: usize,
        sentence: u32,
        runs: std::ops::Range<usize>,
    ) -> Option<u32> {
        // “Lee's claim”: whose it is.
        let whose = last > first + 1 && self.tokens.outer[last - 1].kind == Kind::Possessive;
        let last = last - usize::from(whose);
        if let Some(entity) = self.after_adjunct(first, last, sentence, runs.clone()) {
            return Some(entity);
        }
        let segments = self.segments(first, last);
        for (from, to) in segments.iter().copied() {
            if let Some(run) = self.head_run(from, to, runs.clone()) {
                let person = self.discovery.of_run[run];
                let place = self.names.runs[run];
                if person != NOBODY {
                    if self.joined(first, place.whole as usize, runs) {
                        let (kind, to) = (SpeakerKind::Group, place.last as usize);
                        return Some(self.entity(first, to, kind, Gender::Unknown));
                    }
                    return Some(self.ambiguous(person, &place, sentence));
                }
            }
        }
        if let Some(entity) = self.in_apposition(first, last, sentence, runs.clone()) {
            return Some(entity);
        }
        let (from, to) = *segments.first()?;
        if let Some(entity) = self.aged(from, to, sentence) {
            return Some(entity);
        }
        let head = self.head(from, to)?;
        let token = self.tokens.outer[head];
        let info = *self.tokens.vocabulary.info(token.word);
        let definite = self.tokens.outer[from].is(w::THE);
        if definite && token.capital() && info.any(is::DEMONYM) {
            let known = self.compatriot(from, head, sentence);
            let alone = from + 2 == to && self.tokens.vocabulary.word(token.word).ends_with("an");
            let spoke = || {
                // “The Italian” is whoever spoke just before, if nobody is known to be one.
                let (entity, at) = self.spoke.filter(|_| alone)?;
                let person = self.result.entities[entity as usize].person.is_some();
                (person && sentence - at <= 1).then_some(entity)
            };
            if let Some(entity) = known.or_else(spoke) {
                return Some(entity);
            }
        }
        let organisation = self.head_run(from, to, runs.clone()).is_some_and(|run| {
            self.names.runs[run].has(evidence::ORGANISATION | evidence::PLACE | evidence::CAPITALS)
        });
        if !organisation
            && token.small()
            && definite
            && info.any(is::ROLE | is::TITLE | is::GENERIC_PERSON)
            && !info.any(is::GROUP)
            && !self.introduced(token.word, sentence)
        {
            let bare = self.words(from, to).count() == 1;
            let known = self.called(from, head).or_else(|| {
                // “A spokesman for the port said … the spokesman.”
                let described = Some(SpeakerKind::Person);
                let entity = bare.then(|| self.same_head(token.word, described))??;
                let (start, end) = self.result.entities[entity as usize].name;
                (end - start > token.end - token.start).then_some(entity)
            });
            let meant = known.or_else(|| self.whose_story(from, head, sentence));
            if let Some(entity) = meant {
                return Some(entity);
            }
        }
        if !organisation && token.small() && self.tokens.outer[from].is_any(&[w::A, w::AN]) {
            if let Some(entity) = self.named_later(token.word, sentence) {
                return Some(entity);
            }
        }
        if info.any(is::ORG_WORD) && token.small() && definite {
            if let Some(entity) = self.same_head(token.word, Some(SpeakerKind::Organisation)) {
                return Some(entity);
            }
        }
        if info.any(is::PLACE_WORD) && token.small() && definite && from + 2 == to {
            if let Some(entity) = self.place_called(first, runs.clone()) {
                return Some(entity);
            }
        }
        if let Some(entity) = self.relation(from, head, sentence, runs.clone()) {
            return Some(entity);
        }
        let plural = info.any(is::GROUP) || token.small() && self.several(token.word);
        // “Officials” after “Chinese officials” are the same.
        let words = self.words(from, to).count();
        if plural && words == 1 {
            if let Some(entity) = self.same_head(token.word, Some(SpeakerKind::Group)) {
                return Some(entity);
            }
        }
        let capital_name = token.capital() && !token.has(flag::FIRST) || organisation;
        let human = info.any(is::ROLE | is::TITLE | is::KIN | is::GENERIC_PERSON);
        let kind = if capital_name {
            SpeakerKind::Organisation
        } else if plural {
            SpeakerKind::Group
        } else if human {
            SpeakerKind::Person
        } else {
            // A report, a poll, a court: whatever speaks and is nobody.
            SpeakerKind::Organisation
        };
        if words == 0 {
            return None;
        }
        // A body keeps what its name is made of, a description all that was said.
        let to = if capital_name {
            to
        } else {
            self.trimmed(first, last)
        };
        Some(self.entity(from, to, kind, info.gender))
    }

    /// The label of a speech: the person with this name, or somebody whom only the label names, be it “HE” or “A”.
    pub(super) fn label(
        &mut self,
        first: usize,
        last: usize,
        sentence: u32,
        mut runs: std::ops::Range<usize>,
    ) -> u32 {
        let whole = |run: &usize| {
            let place = &self.names.runs[*run];
            let all = place.whole as usize == first && place.last as usize == last;
            all && !place.inner && self.discovery.of_run[*run] != NOBODY
        };
        if let Some(run) = runs.find(whole) {
            let (person, place) = (self.discovery.of_run[run], self.names.runs[run]);
            return self.ambiguous(person, &place, sentence);
        }
        let head = self.tokens.info(&self.tokens.outer[last - 1]);
        self.entity(first, last, SpeakerKind::Person, head.gender)
    }

    /// “In a meeting with the Harbour Post Lee said”: what begins with a preposition speaks not, the name at its end does.
    pub(super) fn after_adjunct(
        &mut self,
        first: usize,
        last: usize,
        sentence: u32,
        mut runs: std::ops::Range<usize>,
    ) -> Option<u32> {
        let before = &self.tokens.outer[first.checked_sub(1)?];
        let start = self.tokens.sentences[sentence as usize].first as usize;
        if first != start + 1 || !self.tokens.is_class(before, is::PREPOSITION) {
            return None;
        }
        let run = runs.find(|run| {
            let place = &self.names.runs[*run];
            !place.inner
                && place.last as usize == last
                && place.whole as usize > first
                && self.discovery.of_run[*run] != NOBODY
        })?;
        let (person, place) = (self.discovery.of_run[run], self.names.runs[run]);
        Some(self.ambiguous(person, &place, sentence))
    }

    /// “a spokeswoman, Ann Lee, said”, “Ann Lee, 52, a tram driver, said”: a name right beside a description.
    pub(super) fn in_apposition(
        &mut self,
        first: usize,
        last: usize,
        sentence: u32,
        runs: std::ops::Range<usize>,
    ) -> Option<u32> {
        let comma = |at: usize| {
            self.tokens
                .outer
                .get(at)
                .is_some_and(|token| token.is_punct(Punct::Comma))
        };
        let named =
            |run: &usize| !self.names.runs[*run].inner && self.discovery.of_run[*run] != NOBODY;
        let after = runs.clone().filter(named).find(|run| {
            let run = &self.names.runs[*run];
            comma(last) && self.after_role(last + 1, run.whole as usize) && comma(run.last as usize)
        });
        let indefinite = self.tokens.outer[first].is_any(&[w::A, w::AN]);
        let before = || {
            runs.clone().rev().filter(named).find(|run| {
                let end = self.names.runs[*run].last as usize;
                // An age may stand between.
                let between = end + 2 < first
                    && self.tokens.outer[end + 1].kind == Kind::Number
                    && comma(end + 2)
                    && end + 3 == first;
                indefinite
                    && first > 0
                    && comma(first - 1)
                    && comma(end)
                    && (end + 1 == first || between)
            })
        };
        let run = after.or_else(before)?;
        let (person, place) = (self.discovery.of_run[run], self.names.runs[run]);
        Some(self.ambiguous(person, &place, sentence))
    }

    /// “the 31-year-old”: the last person whom something was told of.
    fn aged(&self, from: usize, to: usize, sentence: u32) -> Option<u32> {
        let outer = &self.tokens.outer;
        let age = &outer[to - 1];
        let long = age.kind == Kind::Number && age.end - age.start >= AGE_BYTES;
        if !long || from + 2 != to || !outer[from].is(w::THE) {
            return None;
        }
        let recent = self.mentions.iter().rev().take(MENTIONS_BACK);
        let mut recent = recent.take_while(|mention| sentence - mention.sentence <= 2);
        let person = |entity: u32| self.result.entities[entity as usize].person.is_some();
        let about = recent.find(|m| (m.subject || m.spoke) && person(m.entity));
        about.map(|mention| mention.entity)
    }

    /// “his opponent, the lawyer Ann Lee,”: nothing before the name, or an article and a few small words.
    fn after_role(&self, from: usize, name: usize) -> bool {
        if name <= from {
            return name == from;
        }
        let between = &self.tokens.outer[from..name];
        let article = between[0].is_any(&[w::THE, w::A, w::AN]);
        let small = |token: &Token| token.is_word() && token.small() && !self.is_verb(token);
        article && between.len() <= DESCRIPTION_WORDS && between.iter().all(small)
    }

    /// “Ann Lee and her brother Otto”, “he and Otto”: somebody else stands before the “and” that the name comes after.
    fn joined(&self, first: usize, name: usize, mut runs: std::ops::Range<usize>) -> bool {
        let outer = &self.tokens.outer;
        let Some(and) = (first..name).rev().find(|at| outer[*at].is(w::AND)) else {
            return false;
        };
        let named = runs.any(|run| {
            let place = &self.names.runs[run];
            let here = place.whole as usize >= first && place.last as usize <= and;
            let whose = outer
                .get(place.last as usize)
                .is_some_and(|next| next.kind == Kind::Possessive);
            here && !whose && !place.inner && self.discovery.of_run[run] != NOBODY
        });
        named || outer[first].is_any(&[w::HE, w::SHE, w::I, w::THEY])
    }

    /// The first pieces of the phrase between commas, brackets and relatives; each ends before its first preposition.
    pub(super) fn segments(&self, first: usize, last: usize) -> Segments {
        let mut segments = Segments::default();
        let mut from = first;
        let mut cut: Option<usize> = None;
        for at in first..=last {
            let end = at == last || {
                let token = &self.tokens.outer[at];
                matches!(
                    token.punct(),
                    Some(Punct::Comma | Punct::OpenBracket | Punct::CloseBracket | Punct::Dash)
                ) || token.is_any(&[w::WHO, w::WHOSE, w::WHICH])
            };
            if end {
                let to = cut.unwrap_or(at);
                if to > from {
                    segments.all[segments.count] = (from, to);
                    segments.count += 1;
                    if segments.count == SEGMENTS {
                        break;
                    }
                }
                from = at + 1;
                cut = None;
            } else if cut.is_none()
                && at > from
                && self.tokens.outer[at].small()
                && (self.tokens.outer[at].is(w::SUCH)
                    || self
                        .tokens
                        .is_class(&self.tokens.outer[at], is::PREPOSITION))
            {
                let in_name = self.tokens.outer[at].is_any(&[w::OF, w::FOR])
                    && (self.in_run(at) || self.names_body(at, last));
                if !in_name {
                    cut = Some(at);
                }
            }
        }
        segments
    }

    /// “Committee for a Responsible Budget”: an organisation's word before, a capital after.
    pub(super) fn names_body(&self, at: usize, last: usize) -> bool {
        let before = &self.tokens.outer[at - 1];
        let mut next = at + 1;
        while next < last && self.tokens.outer[next].is_any(&[w::THE, w::A, w::AN]) {
            next += 1;
        }
        before.capital()
            && self.tokens.is_class(before, is::ORG_WORD)
            && next < last
            && self.tokens.outer[next].capital()
    }

    pub(super) fn in_run(&self, at: usize) -> bool {
        let next = self
            .names
            .runs
            .partition_point(|run| run.sentence < self.tokens.sentence_of(at) as u32);
        self.names.runs[next..]
            .iter()
            .take_while(|run| run.whole as usize <= at || run.inner)
            .take(MENTIONS_BACK)
            .any(|run| !run.inner && (run.whole as usize) < at && at < run.last as usize)
    }

    /// The run that ends the segment: the head of the phrase when it is a name.
    pub(super) fn head_run(
        &self,
        from: usize,
        to: usize,
        runs: std::ops::Range<usize>,
    ) -> Option<usize> {
        let mut end = to;
        while end > from && self.tokens.outer[end - 1].kind == Kind::Punct {
            end -= 1;
        }
        runs.filter(|run| !self.names.runs[*run].inner).find(|run| {
            let run = &self.names.runs[*run];
            // A nickname in marks cuts the words beside the cue off from the name: Elizabeth “Betty” Moore.
            let cut = from > run.whole as usize && self.tokens.outer[from - 1].is_quote();
            let quote = self.tokens.outer.get(end).is_some_and(Token::is_quote);
            let goes_on = quote && (run.first as usize) < end && run.last as usize > end;
            let begins = run.whole.max(run.first) as usize >= from;
            begins && goes_on || (begins || cut) && run.last as usize == end
        })
    }

    /// The last word of a segment.
    pub(super) fn head(&self, from: usize, to: usize) -> Option<usize> {
        (from..to).rev().find(|at| self.tokens.outer[*at].is_word())
    }

    pub(super) fn trimmed(&self, first: usize, last: usize) -> usize {
        let mut end = last;
        while end > first + 1 && matches!(self.tokens.outer[end - 1].kind, Kind::Punct) {
            end -= 1;
        }
        end
    }

    /// The words of a phrase without its article.
    fn words(&self, from: usize, to: usize) -> impl Iterator<Item = WordId> + '_ {
        let items = &self.tokens.outer[from..to];
        let article = items
            .first()
            .is_some_and(|t| t.is_any(&[w::THE, w::A, w::AN]));
        let words = items[usize::from(article)..].iter().filter(|t| t.is_word());
        words.map(|t| t.word)
    }

    /// The entity with this head noun that was mentioned last.
    pub(super) fn same_head(&self, head: WordId, kind: Option<SpeakerKind>) -> Option<u32> {
        let entities = self.by_head.get(&head)?;
        let last = |entity: &u32| {
            self.result.entities[*entity as usize]
                .mentions
                .last()
                .map(|(start, _)| *start)
        };
        entities
            .iter()
            .rev()
            .take(SAME_HEAD)
            .copied()
            .filter(|entity| {
                kind.is_none_or(|kind| self.result.entities[*entity as usize].kind == kind)
            })
            .max_by_key(last)
    }

    pub(super) fn organisation(&mut self, first: u32, last: u32) -> u32 {
        self.entity(
            first as usize,
            last as usize,
            SpeakerKind::Organisation,
            Gender::Unknown,
        )
    }

    /// “the Bureau of Fisheries (BOF)”: the letters are the body whose words begin with them.
    pub(super) fn acronym(&mut self, at: usize) {
        let outer = &self.tokens.outer;
        let short = outer[at].word;
        let mut letters = self.tokens.vocabulary.word(short).bytes().rev().peekable();
        let mut first = at - 1;
        for back in (0..at - 1).rev().take(ACRONYM_WORDS) {
            let token = &outer[back];
            if !token.is_word() || letters.peek().is_none() {
                break;
            }
            if token.capital() {
                let initial = self.tokens.vocabulary.word(token.word).bytes().next();
                if initial != letters.next() {
                    return;
                }
                first = back;
            }
        }
        if letters.peek().is_some() || first + 1 >= at {
            return;
        }
        let entity = self.organisation(first as u32, at as u32 - 1);
        self.by_words.insert(Box::new([short]), entity);
    }

    /// The entity of these words, new if it was not there.
    pub(super) fn entity(
        &mut self,
        from: usize,
        to: usize,
        kind: SpeakerKind,
        gender: Gender,
    ) -> u32 {
        let mut words = std::mem::take(&mut self.words);
        words.clear();
        words.extend(self.words(from, to));
        let entity = self.entity_called(&words, from, to, kind, gender);
        self.words = words;
        entity
    }

    fn entity_called(
        &mut self,
        words: &[WordId],
        from: usize,
        to: usize,
        kind: SpeakerKind,
        gender: Gender,
    ) -> u32 {
        let items = &self.tokens.outer;
        let article = usize::from(
            items[from].is_any(&[w::THE, w::A, w::AN])
                && kind == SpeakerKind::Organisation
                && to > from + 1,
        );
        let mut end = to;
        while end > from + 1 && items[end - 1].kind == Kind::Possessive {
            end -= 1;
        }
        let span = (items[from + article].start, items[end - 1].end);
        if let Some(entity) = self.by_words.get(words) {
            self.result.entities[*entity as usize].mentions.push(span);
            return *entity;
        }
        let entity = self.result.entities.len() as u32;
        if let Some(head) = self.head(from, to).map(|at| items[at].word) {
            self.by_head.entry(head).or_default().push(entity);
        }
        // The Ministry of Fisheries is a ministry.
        let named = from + usize::from(items[from].is_any(&[w::THE, w::A, w::AN]));
        let of = items[named + 1..to.max(named + 1)].first();
        if of.is_some_and(|token| token.is_any(&[w::OF, w::FOR])) {
            let head = items[named].word;
            self.by_head.entry(head).or_default().push(entity);
        }
        self.by_words.insert(words.into(), entity);
        // Most are mentioned again.
        let mut mentions = Vec::with_capacity(4);
        mentions.push(span);
        self.result.entities.push(Entity {
            person: None,
            kind,
            gender,
            name: span,
            mentions,
        });
        entity
    }
}

//! Noun phrases beside a cue: the name in them, or the body, group or person that they describe.

use super::{Entity, Walk, DESCRIPTION_WORDS, MENTIONS_BACK, SAME_HEAD};
use crate::extraction::{Gender, SpeakerKind};
use crate::lang::{is, w, WordId};
use crate::speakers::discover::NOBODY;
use crate::speakers::names::evidence;
use crate::tokens::{flag, Kind, Punct, Token};

/// Nouns for whoever's age was told.
const YOUNG: [&str; 5] = [
    "teenager",
    "youngster",
    "pensioner",
    "octogenarian",
    "newcomer",
];
/// Bytes of “31-year-old” at least.
const AGE_BYTES: u32 = 10;

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
        if let Some(entity) = self.in_office(first, last, sentence, runs.clone()) {
            return Some(entity);
        }
        let (from, to) = *segments.first()?;
        if let Some(entity) = self.aged(from, to, sentence) {
            return Some(entity);
        }
        let head = self.head(from, to)?;
        let token = self.tokens.outer[head];
        let info = *self.tokens.vocabulary.info(token.word);
        let lexicon_means = self.tokens.vocabulary.lexicon.means(token.word);
        let definite = self.tokens.outer[from].is(w::THE);
        if definite && token.capital() && info.any(is::DEMONYM) {
            let known = self.compatriot(from, head, sentence);
            let alone = (from + 1..head).all(|at| self.tokens.outer[at].small())
                && self.one_of_nation(token.word);
            // “The Italian” is whoever the story is about, if nobody is known to be one.
            let about = || self.about(sentence).filter(|_| alone);
            if let Some(entity) = known.or_else(about) {
                return Some(entity);
            }
        }
        let organisation = self.head_run(from, to, runs.clone()).is_some_and(|run| {
            self.names.runs[run].has(evidence::ORGANISATION | evidence::PLACE | evidence::CAPITALS)
        });
        // “The Minister” of papers that write offices with capitals.
        let borne = info.any(is::ROLE | is::TITLE) || self.first_bearer.contains_key(&token.word);
        let office = definite && token.capital() && borne;
        let letters = self.first_bearer.contains_key(&token.word);
        if (!organisation || letters) && office && !info.any(is::ORG_WORD | is::GROUP) {
            if let Some(entity) = self.called(from, head) {
                return Some(entity);
            }
        }
        if !organisation
            && token.small()
            && definite
            && (info.any(is::ROLE | is::TITLE | is::GENERIC_PERSON)
                || self.first_bearer.contains_key(&token.word))
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
            // “the forecaster”, “the insurer”: of people and bodies, the one that spoke last.
            let body = || {
                let (entity, at) = self.spoke?;
                let spoke = self.result.entities[entity as usize].kind == SpeakerKind::Organisation;
                let body = self.body_called(token.word, sentence)?;
                (bare && spoke && entity == body && sentence - at <= 2).then_some(body)
            };
            let known = known.or_else(body);
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
        let bare = from + 2 == to;
        let body_noun = info.any(is::ORG_WORD) || !lexicon_means.is_empty();
        if definite && body_noun && (token.small() || bare) {
            let same = self.same_head(token.word, Some(SpeakerKind::Organisation));
            let named = from + 1 < head && (from + 1..head).all(|at| self.of_place(at));
            let spoke = self.spoke.filter(|(_, at)| sentence - at <= 2);
            let last = |entity: &u32| spoke.is_some_and(|(spoke, _)| spoke == *entity);
            let called = || {
                let body = self.body_called(token.word, sentence);
                body.filter(|entity| bare || named || last(entity))
            };
            if let Some(entity) = same.or_else(called) {
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

    /// “the 31-year-old”, “the teenager”, “the mother-of-two”: the last person whom something was told of.
    fn aged(&self, from: usize, to: usize, sentence: u32) -> Option<u32> {
        let outer = &self.tokens.outer;
        let age = &outer[to - 1];
        let number = age.kind == Kind::Number && age.end - age.start >= AGE_BYTES;
        let word = self.tokens.vocabulary.word(age.word);
        let parent = age.is_word() && word.contains("-of-");
        let young = age.is_word() && YOUNG.contains(&word) && !self.introduced(age.word, sentence);
        if !(number || parent || young) || from + 2 != to || !outer[from].is(w::THE) {
            return None;
        }
        self.about(sentence)
    }

    /// The last person whom something was told of, not far back.
    pub(super) fn about(&self, sentence: u32) -> Option<u32> {
        let recent = self.mentions.iter().rev().take(MENTIONS_BACK);
        let mut recent = recent.take_while(|mention| sentence - mention.sentence <= 2);
        let person = |entity: u32| self.result.entities[entity as usize].person.is_some();
        let about = recent.find(|m| (m.subject || m.spoke) && person(m.entity));
        about.map(|mention| mention.entity)
    }

    /// “San Francisco-based”, “German”: words before a noun that say where a body is.
    fn of_place(&self, at: usize) -> bool {
        let token = &self.tokens.outer[at];
        let places = is::PLACE | is::US_STATE | is::DEMONYM;
        let based = || self.tokens.vocabulary.word(token.word).ends_with("-based");
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

    /// “Minister for Water Resources Ann Lee”, “Director of services Mr Lee”: an office that has no article and runs into a name.
    fn in_office(
        &mut self,
        first: usize,
        last: usize,
        sentence: u32,
        mut runs: std::ops::Range<usize>,
    ) -> Option<u32> {
        let outer = &self.tokens.outer;
        let whose = outer[first].is_any(&[w::ITS, w::HIS, w::HER, w::THEIR]);
        let opens = &outer[first + usize::from(whose)];
        if opens.small() && !whose || self.tokens.is_class(opens, is::DETERMINER | is::KIN) {
            return None;
        }
        let run = runs.find(|run| {
            let place = &self.names.runs[*run];
            let end = place.last as usize;
            let comma = || outer[end].is_punct(Punct::Comma);
            !place.inner
                && place.first as usize > first
                && (end == last || end < last && comma())
                && self.discovery.of_run[*run] != NOBODY
        })?;
        let place = self.names.runs[run];
        let office = first..(place.whole as usize).max(first);
        let role = |at: usize| self.tokens.is_class(&outer[at], is::ROLE | is::TITLE);
        let words = office.clone().all(|at| outer[at].is_word());
        let verb = |at: usize| outer[at].small() && self.tokens.info(&outer[at]).speech();
        let governed = office.end > first && {
            let before = &outer[office.end - 1];
            let the = before.is_any(&[w::THE, w::A, w::AN]);
            let runs_in = place.first > place.whole || place.title != w::NONE;
            the && !runs_in
                || self.tokens.is_class(before, is::PREPOSITION)
                    && !(before.is_any(&[w::OF, w::FOR]) && place.first > place.whole)
        };
        let joined = office
            .clone()
            .any(|at| outer[at].is_any(&[w::AND, w::WITH, w::WHO]));
        let head = office.clone().take(DESCRIPTION_WORDS).any(role);
        if !words || governed || joined || !head || office.clone().any(verb) {
            return None;
        }
        let person = self.discovery.of_run[run];
        Some(self.ambiguous(person, &place, sentence))
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
        let named_body = kind == SpeakerKind::Organisation && items[end - 1].capital();
        if let Some(entity) = self.first_word(words).filter(|_| named_body) {
            self.result.entities[entity as usize].mentions.push(span);
            self.by_words.insert(words.into(), entity);
            return entity;
        }
        let legal = named_body && words.len() > 1 && self.legal_form(words[words.len() - 1]);
        let plain = &words[..words.len() - usize::from(legal)];
        let short = if kind == SpeakerKind::Organisation && words.len() > 1 {
            self.letters(plain)
        } else {
            Vec::new()
        };
        let known = short.iter().find_map(|short| self.by_words.get(short));
        let known = known.copied().filter(|entity| self.lettered(*entity));
        // Caldera Motors is Caldera Motors Inc.
        let longer = || self.by_words.get(plain).copied().filter(|_| legal);
        let known = known.or_else(longer);
        let entity = known.unwrap_or(self.result.entities.len() as u32);
        if let Some(head) = self.head(from, to).map(|at| items[at].word) {
            self.by_head.entry(head).or_default().push(entity);
        }
        // The Ministry of Fisheries is a ministry.
        let named = from + usize::from(items[from].is_any(&[w::THE, w::A, w::AN]));
        let of = items[..to].get(named + 1);
        if of.is_some_and(|token| token.is_any(&[w::OF, w::FOR])) {
            let head = items[named].word;
            self.by_head.entry(head).or_default().push(entity);
        }
        if named_body && words.len() > 1 {
            let first = self.by_first.entry(words[0]).or_insert(Some(entity));
            if *first != Some(entity) {
                *first = None;
            }
        }
        self.by_words.insert(words.into(), entity);
        if legal {
            self.by_words.entry(plain.into()).or_insert(entity);
        }
        for short in short {
            self.by_words.entry(short).or_insert(entity);
        }
        if known.is_some() {
            // The letters came first, as in a headline.
            let named = &mut self.result.entities[entity as usize];
            named.name = span;
            named.mentions.push(span);
            return entity;
        }
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

//! Those without a name of their own whom a sentence just before was about: “Two aides to the mayor resigned. They said …”, “Ann Lee
//! and Otto Marsh met on Monday. Both said …”, “A senior official at the port resigned. … the official said”. Looked for only where
//! somebody asks for them.

use super::phrases::noun::Noun;
use super::{Walk, DESCRIPTION_WORDS};
use crate::extraction::{Gender, SpeakerKind};
use crate::lang::{also, is, w, WordId};
use crate::speakers::forms::gender_of_role;
use crate::tokens::{flag, Kind, Punct, Token};

/// Sentences back to the people whom “they” or “the residents” may mean.
const THEY_BACK: u32 = 2;
const DESCRIBED_BACK: u32 = 4;
/// Words of what stands before a subject and tells where or when: “For a paper not known for its length,”.
const PLACE_WORDS: usize = 10;
/// Words of a subject that names two people: “former county clerk Ann Lee and her deputy, Otto Marsh”.
const NAMES_WORDS: usize = 10;

/// The subject of a sentence, where it is several people: its items, half-open, and its noun, unless it consists of names.
struct Several {
    first: usize,
    last: usize,
    noun: Option<WordId>,
}

impl Walk<'_> {
    /// “One of them sounded sorry. “…,” he admitted”, “Another shook his head.”: one of several, whom the sentence before is about, where
    /// nobody is named in it.
    pub(super) fn one_of_them(&mut self, pronoun: usize, sentence: u32) -> Option<u32> {
        let before = sentence.checked_sub(1)?;
        let para = |of: u32| self.tokens.sentences[of as usize].para;
        let items = self.tokens.sentences[before as usize].items();
        let outer = &self.tokens.outer;
        let first = self.behind_adjunct(before, items.end);
        let opens = self.tokens.sentences[sentence as usize].first as usize;
        if para(before) != para(sentence) || first >= items.end {
            return None;
        }
        // Whatever stands before the pronoun in its own sentence is in marks.
        let alone = outer[opens..pronoun].iter().all(|t| !t.is_word());
        let one = outer[first].is_any(&[w::ONE, w::ANOTHER]);
        let mut named = self
            .recent()
            .take_while(|mention| mention.sentence >= before);
        if !alone || !one || named.any(|_| true) {
            return None;
        }
        // “Another laughed.”
        let acts = outer.get(first + 1).is_some_and(|t| self.tokens.acts(t));
        let last = match acts {
            true => first + 1,
            false => self.before_verb(first + 1, items.end)?,
        };
        Some(self.entity(first, last, SpeakerKind::Person, Gender::Unknown))
    }

    /// They: the people whom the sentence before is about, or the one before that, if it is about “them” itself.
    pub(super) fn they(&mut self, sentence: u32) -> Option<u32> {
        for back in 1..=THEY_BACK {
            let before = sentence.checked_sub(back)?;
            if let Some(several) = self.several_acting(before) {
                return Some(self.these(&several));
            }
            let start = self.tokens.sentences[before as usize].first as usize;
            if !self.tokens.outer[start].is(w::THEY) {
                return None;
            }
        }
        None
    }

    /// “the residents”, “the two”, “both”: those whom a sentence just before was about.
    pub(super) fn several_meant(&mut self, phrase: &Noun, sentence: u32) -> Option<u32> {
        let outer = &self.tokens.outer;
        let (from, to) = (phrase.from, phrase.to);
        let counted = phrase.definite && from + 3 == to && outer[from + 1].is(w::TWO);
        let noun = outer[if counted { from + 1 } else { phrase.head }].word();
        let bare = phrase.definite && phrase.bare() || from + 1 == to;
        let two = [w::TWO, w::BOTH, w::PAIR, w::DUO, w::COUPLE].contains(&noun);
        if !phrase.small && from + 1 != to
            || !(bare || counted)
            || !(two || phrase.info.any(is::GROUP))
        {
            return None;
        }
        // “Officials” are no others than “officials”, and found by their noun.
        let fits = |several: &Several| match several.noun {
            None => two,
            Some(own) => own == noun && several.last > several.first + 1,
        };
        let back = 1..=DESCRIBED_BACK.min(sentence);
        let mut subjects = back.filter_map(|back| self.several_acting(sentence - back));
        let several = subjects.find(fits)?;
        Some(self.these(&several))
    }

    /// “the official”: whom a sentence just before was about as “a senior official at the port”.
    pub(super) fn one_meant(&mut self, phrase: &Noun, sentence: u32) -> Option<u32> {
        let noun = phrase.token.word();
        if !phrase.definite || !phrase.small || !phrase.bare() {
            return None;
        }
        let mut back = 1..=DESCRIBED_BACK.min(sentence);
        let (first, last) = back.find_map(|back| self.one_acting(noun, sentence - back))?;
        let gender = gender_of_role(&self.tokens.vocabulary, noun);
        let human = is::HUMAN | is::SOURCE;
        let kind = match phrase.info.any(human) {
            true => SpeakerKind::Person,
            false => SpeakerKind::Organisation,
        };
        // “Tallow said so. “It is late,” the charity said.”: that one, though another was called the housing charity before.
        let spoke = self
            .spoke
            .filter(|(_, at)| kind == SpeakerKind::Organisation && at + 1 == sentence);
        let meant = |spoke: u32| {
            let body = self.body_called(noun, sentence) == Some(spoke);
            body || self.bare(spoke) && self.lone_name(noun, sentence) == Some(spoke)
        };
        if spoke.is_some_and(|(spoke, _)| meant(spoke)) {
            return None;
        }
        Some(self.entity(first, last, kind, gender))
    }

    /// “A senior official at the port resigned.”, “Lee's lawyer resigned.”: the words for somebody with whom a sentence begins, if this is
    /// their noun.
    fn one_acting(&self, noun: WordId, sentence: u32) -> Option<(usize, usize)> {
        let items = self.tokens.sentences[sentence as usize].items();
        let outer = &self.tokens.outer;
        let first = self.behind_place(self.behind_adjunct(sentence, items.end), items.end);
        let reach = items.end.min(first + 1 + DESCRIPTION_WORDS);
        let word = |at: &usize| {
            let of = self.tokens.is_class(&outer[*at], is::PREPOSITION);
            outer[*at].is_word() && !of || outer[*at].kind() == Kind::Possessive
        };
        let head = (first..reach)
            .take_while(word)
            .find(|at| outer[*at].is(noun))?;
        let new = outer[first].is_any(&[w::A, w::AN, w::ONE, w::ANOTHER]);
        let whose = (first..head).any(|at| outer[at].kind() == Kind::Possessive);
        let behind = outer.get(head + 1).filter(|_| head + 1 < items.end)?;
        if new && (behind.is(w::WHO) || behind.is_punct(Punct::Comma)) {
            return Some((first, head + 1));
        }
        let last = self.before_verb(head + 1, items.end);
        let last = last.or_else(|| self.before_which(head + 1, items.end))?;
        // “The lawyer resigned” tells no more than “the lawyer”.
        let more = last > head + 1 || head > first + 1;
        (new || whose || outer[first].is(w::THE) && more).then_some((first, last))
    }

    /// “The guild of the river towns, which”: the comma behind what belongs to a noun, where a clause says more of it.
    fn before_which(&self, behind: usize, end: usize) -> Option<usize> {
        let outer = &self.tokens.outer;
        if behind >= end || !self.tokens.is_class(&outer[behind], is::PREPOSITION) {
            return None;
        }
        let reach = end.min(behind + PLACE_WORDS);
        let comma = (behind..reach).find(|at| !outer[*at].is_word())?;
        let which = outer.get(comma + 1).filter(|_| comma + 1 < end)?;
        let set_off = outer[comma].is_punct(Punct::Comma) && which.is_any(&[w::WHICH, w::WHO]);
        set_off.then_some(comma)
    }

    /// “In one, a senator”, “At the hearing, a senator”, “This week, a senator”: where the sentence goes on behind a phrase with a
    /// preposition, or one that tells when.
    fn behind_place(&self, first: usize, end: usize) -> usize {
        let outer = &self.tokens.outer;
        let when = |at: usize| {
            let token = outer.get(at).filter(|_| at < end);
            token.is_some_and(|t| self.tokens.is_class(t, is::TIME))
        };
        let opens = |t: &Token| self.tokens.is_class(t, is::PREPOSITION);
        if first >= end || !opens(&outer[first]) && !when(first + 1) {
            return first;
        }
        let reach = end.min(first + 1 + PLACE_WORDS);
        let mut words = (first + 1..reach).skip_while(|at| outer[*at].is_word());
        match words.next() {
            Some(comma) if outer[comma].is_punct(Punct::Comma) && comma + 1 < end => comma + 1,
            _ => first,
        }
    }

    /// “The audit is long. It says”: the paper that the sentence before begins with.
    pub(super) fn document(&mut self, sentence: u32) -> Option<u32> {
        let before = sentence.checked_sub(1)?;
        let items = self.tokens.sentences[before as usize].items();
        let first = self.behind_adjunct(before, items.end);
        let outer = &self.tokens.outer;
        if first >= items.end || !outer[first].is_any(&[w::THE, w::A, w::AN]) {
            return None;
        }
        let reach = items.end.min(first + 1 + DESCRIPTION_WORDS);
        let word = |at: &usize| {
            let token = &outer[*at];
            token.small() && !self.tokens.is_class(token, is::GRAMMAR) && !self.tokens.acts(token)
        };
        let head = (first + 1..reach).take_while(word).last()?;
        let info = self.tokens.info(&outer[head]);
        let paper =
            info.any(is::REPORT_NOUN) || info.is_also(also::BEARS) || info.is_also(also::WORK);
        let acts = outer.get(head + 1).is_some_and(|next| {
            next.is_punct(Punct::Comma) || next.is_word() && self.tokens.predicates(next)
        });
        (paper && acts && !info.any(is::HUMAN | is::GROUP))
            .then(|| self.entity(first, head + 1, SpeakerKind::Organisation, Gender::Unknown))
    }

    /// “Arlen Democrats left because they said it was late”: the people whom the sentence itself is about, where “they” stands behind a
    /// conjunction and nobody has spoken in it before.
    pub(super) fn they_here(&mut self, pronoun: usize, sentence: u32) -> Option<u32> {
        let outer = &self.tokens.outer;
        let opens = &outer[pronoun.checked_sub(1)?];
        let several = outer[pronoun].is(w::THEY);
        let spoke = self.spoke.is_some_and(|(_, at)| at == sentence);
        let behind = opens.is_word() && self.tokens.is_class(opens, is::SUBORDINATOR);
        if !several || spoke || !behind || self.begins_sentence(pronoun - 1, sentence) {
            return None;
        }
        let acting = self
            .several_acting(sentence)
            .filter(|found| found.last < pronoun)?;
        Some(self.these(&acting))
    }

    fn these(&mut self, several: &Several) -> u32 {
        let (first, last) = (several.first, several.last);
        self.entity(first, last, SpeakerKind::Group, Gender::Unknown)
    }

    /// The subject with which a sentence of the narration begins, if it is several people.
    fn several_acting(&self, sentence: u32) -> Option<Several> {
        let items = self.tokens.sentences[sentence as usize].items();
        let first = self.behind_adjunct(sentence, items.end);
        let first = self.behind_more_than(first, items.end);
        self.described_acting(first, items.end)
            .or_else(|| self.named_acting(first, items.end))
    }

    /// “More than 500 residents cheered.”: where the number begins.
    fn behind_more_than(&self, first: usize, end: usize) -> usize {
        let outer = &self.tokens.outer;
        let more = first + 2 < end
            && outer[first].is(w::MORE)
            && outer[first + 1].is(w::THAN)
            && outer[first + 2].kind() == Kind::Number;
        first + if more { 3 } else { 0 }
    }

    /// “Two former aides to the mayor resigned.”
    fn described_acting(&self, first: usize, end: usize) -> Option<Several> {
        let outer = &self.tokens.outer;
        let open = is::PREPOSITION | is::SUBORDINATOR | is::PRONOUN | is::POSSESSIVE;
        // “Democrats say Republicans left”
        let says = |t: &Token| t.small() && self.tokens.info(t).speech();
        let plain = |t: &&Token| t.is_word() && !self.tokens.is_class(t, open) && !says(t);
        let words = outer[first..end].iter().take(DESCRIPTION_WORDS + 1);
        let words = words.take_while(plain).enumerate();
        let plural = |t: &Token| t.capital() && self.several(t.word());
        let noun = |t: &Token| t.small() || t.has(flag::FIRST) || plural(t);
        let heads = words.filter(|(_, t)| noun(t) && self.tokens.is_class(t, is::GROUP));
        let head = first + heads.last()?.0;
        let last = self.before_verb(head + 1, end)?;
        Some(Several {
            first,
            last,
            noun: Some(outer[head].word()),
        })
    }

    /// Where a noun ends, with the words that say more of it, if a verb follows them.
    fn before_verb(&self, behind: usize, end: usize) -> Option<usize> {
        let outer = &self.tokens.outer;
        let more = behind < end && self.tokens.is_class(&outer[behind], is::PREPOSITION);
        let last = self.verb_behind(behind, end, more)?;
        // “A ballot commission in January ruled”
        let when = is::TIME | is::DAY | is::MONTH | is::NUMBER;
        let time = more && self.tokens.is_class(&outer[behind + 1], when);
        Some(if time { behind } else { last })
    }

    /// “Ann Lee and Otto Marsh met.”
    fn named_acting(&self, first: usize, end: usize) -> Option<Several> {
        let outer = &self.tokens.outer;
        let reach = end.min(first + NAMES_WORDS);
        let verb = |at: &usize| outer[*at].small() && self.tokens.predicates(&outer[*at]);
        let last = (first..reach)
            .take_while(|at| outer[*at].is_word() || outer[*at].is_punct(Punct::Comma))
            .find(verb)?;
        let and = (first..last).find(|at| outer[*at].is(w::AND))?;
        let named = |from: usize, to: usize| self.names_one(from, to);
        (named(first, and) && named(and + 1, last)).then_some(Several {
            first,
            last,
            noun: None,
        })
    }

    /// Whether these words are the name of one person, with what stands before it.
    fn names_one(&self, from: usize, to: usize) -> bool {
        let runs = &self.names.runs;
        let (first, behind) = (&self.tokens.outer[from], self.tokens.outer[to].start);
        let at = runs.partition_point(|run| run.start < first.start);
        let mut own = (at..runs.len()).take_while(|run| runs[*run].start < behind);
        let run = own.find(|run| !runs[*run].inner && self.names_somebody(*run));
        let opens = first.capital() || first.is(w::HIS) || first.is(w::HER);
        opens && run.is_some_and(|run| runs[run].last as usize == to) && own.next().is_none()
    }
}

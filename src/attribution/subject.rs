//! Who does what a verb says: the subject of any verb form, by stepping left through the sentence.
//!
//! The steps left pass over adverbs, auxiliaries and time phrases; then the item reached decides. Where a verb has no
//! subject of its own (participles, infinitives, second verbs after “and”), the walk looks at the subjects of the finite verbs
//! to its left and takes the first that stands at the head of a clause.

mod around;
mod commas;
mod group;
mod how;
mod joined;
mod listed;
mod nonfinite;
mod skipped;

use self::group::Left;
pub(crate) use self::how::{How, Subject};
use super::grammar::{g, Grammar, SUBORDINATORS};
use super::phrases::Phrase;
use crate::lang::{also, flags, form, w};
use crate::tokens::Punct;

/// Verbs that lean on each other for their subject.
const DEPTH: u8 = 6;

/// What the subject finder has found in one sentence, by item.
#[derive(Debug, Default)]
pub(crate) struct Memo {
    base: usize,
    /// The bits of all its items together.
    all: u64,
    /// 0: not asked yet; 1: none; 2 + index in `subjects`.
    asked: Vec<u32>,
    subjects: Vec<Subject>,
    /// Phrases after an inverted cue, by item of the cue.
    inverted: Vec<(usize, Phrase)>,
}

impl Memo {
    pub(crate) fn reset(&mut self, base: usize, len: usize, all: u64) {
        self.base = base;
        self.all = all;
        self.asked.clear();
        self.asked.resize(len, 0);
        self.subjects.clear();
        self.inverted.clear();
    }

    pub(crate) fn set_inverted(&mut self, verb: usize, phrase: Phrase) {
        self.inverted.push((verb, phrase));
    }

    fn inverted(&self, verb: usize) -> Option<Phrase> {
        self.inverted
            .iter()
            .rev()
            .find(|(at, _)| *at == verb)
            .map(|(_, phrase)| *phrase)
    }
}

impl Grammar<'_> {
    /// The subject of the verb at `verb` in the sentence `lo..hi`.
    pub(crate) fn subject(
        &self,
        verb: usize,
        lo: usize,
        hi: usize,
        memo: &mut Memo,
    ) -> Option<Subject> {
        self.subject_at(verb, lo, hi, memo, 0)
    }

    fn subject_at(
        &self,
        verb: usize,
        lo: usize,
        hi: usize,
        memo: &mut Memo,
        depth: u8,
    ) -> Option<Subject> {
        let slot = verb - memo.base;
        match memo.asked[slot] {
            0 => {}
            1 => return None,
            known => return Some(memo.subjects[known as usize - 2]),
        }
        memo.asked[slot] = 1;
        let found = if depth > DEPTH {
            None
        } else {
            self.find_subject(verb, lo, hi, memo, depth)
        };
        if let Some(subject) = found {
            memo.asked[slot] = memo.subjects.len() as u32 + 2;
            memo.subjects.push(subject);
        }
        found
    }

    /// The subject of the clause that lies to the left of `from` (inclusive).
    pub(crate) fn earlier_subject(
        &self,
        from: usize,
        lo: usize,
        hi: usize,
        memo: &mut Memo,
        depth: u8,
    ) -> Option<Subject> {
        let mut leftmost: Option<Subject> = None;
        let mut speaker: Option<Subject> = None;
        // Only the participle that stands nearest is asked for a subject of its own: a text may line them up without end.
        let mut participle = false;
        let mut at = from + 1;
        while at > lo {
            at -= 1;
            if self.has(at, g::SEMI) && leftmost.is_some() {
                break;
            }
            // “they left, with Lee going on the radio to say”: who does what goes along with it.
            if !participle && leftmost.is_none() && self.has(at, g::ING) && at > lo + 1 {
                participle = true;
                let own = self.phrase_left(at - 1, lo).filter(|own| {
                    let before = own.first.checked_sub(1).filter(|k| *k >= lo);
                    // “she recalls Lee going on the radio, saying”
                    before.is_some_and(|k| self.is(k, w::WITH) || self.info(k).has(flags::SEES))
                        && self.may_say(*own)
                });
                if let Some(own) = own {
                    return Some(Subject::new(own, How::Ing));
                }
            }
            let verb = self.has(at, g::FIN) && self.has(at, g::SMALL | g::AUX);
            // “a reader named Lee wrote to say”
            if !verb || self.names_noun(at, hi) {
                continue;
            }
            let subject = match memo.inverted(at) {
                Some(phrase) => return Some(Subject::new(phrase, How::Inverted)),
                None => self.subject_at(at, lo, hi, memo, depth + 1),
            };
            let Some(subject) = subject.filter(|s| s.how != How::Relative) else {
                continue;
            };
            if self.heads_clause(subject.phrase.first, lo) {
                // “The row began when the mayor left, saying”: a thing says nothing, whoever stands nearer may.
                let bare = self.is_any(subject.phrase.last, &[w::IT, w::THIS, w::THAT, w::THERE]);
                let other = speaker.filter(|near| {
                    !self.may_say(subject.phrase)
                        && (!self.has(at, g::MAY_REPORT) || self.info(at).has(flags::SELDOM))
                        && (bare || !self.has(near.phrase.last, g::SUBJ))
                });
                return Some(other.unwrap_or(subject));
            }
            if self.may_say(subject.phrase) {
                speaker = speaker.or(Some(subject));
            }
            leftmost = Some(subject);
        }
        leftmost
    }

    /// The subject of the verb nearest to the left of `from` (inclusive), where no comma lies between and that verb's clause
    /// is a relative or subordinate one: `a man who came and said`, `when she left without saying`.
    fn subordinate_subject(
        &self,
        from: usize,
        lo: usize,
        hi: usize,
        memo: &mut Memo,
        depth: u8,
    ) -> Option<Subject> {
        let verb = (lo..=from)
            .rev()
            // “after Lee called it “late” and accused her of “a lie””: a few words in marks end no clause.
            .take_while(|k| {
                !(self.has(*k, g::BREAK) || self.has(*k, g::QUOTE) && self.comma_inside(*k))
            })
            .find(|k| self.has(*k, g::FIN) && self.has(*k, g::SMALL | g::AUX))?;
        let subject = self.subject_at(verb, lo, hi, memo, depth + 1)?;
        // “hailed her as the most gifted mayor and said”: no clause.
        if self.is_any(subject.phrase.last, &[w::MOST, w::LEAST]) {
            return None;
        }
        let first = subject.phrase.first;
        let opened = first > lo
            && self.is_any(
                first - 1,
                &[
                    w::WHEN,
                    w::AS,
                    w::AFTER,
                    w::BEFORE,
                    w::BECAUSE,
                    w::WHILE,
                    w::THOUGH,
                    w::ALTHOUGH,
                    w::SINCE,
                    w::IF,
                ],
            );
        // “sang until the driver stopped and asked”, and not “waited until he had gone and said”
        let until = first > lo + 1
            && self.is(first - 1, w::UNTIL)
            && !self.is_any(first - 2, &[w::WAIT, w::WAITED]);
        // “so loud that the clerk had to say”
        let so = first > lo
            && self.is(first - 1, w::THAT)
            && (lo..first - 1)
                .rev()
                .take(3)
                .any(|k| self.is_any(k, &[w::SO, w::SUCH]));
        (subject.how == How::Relative || opened || until || so).then_some(subject)
    }

    /// Whether a phrase may be somebody, or something that speaks.
    pub(super) fn may_say(&self, phrase: Phrase) -> bool {
        let speaks = g::CAP | g::SOURCE | g::SUBJ | g::NOUN | g::PLURAL | g::REL | g::CLOSE;
        self.has(phrase.last, speaks)
            && !self.is_any(phrase.last, &[w::IT, w::THIS, w::THAT, w::THERE])
    }

    /// Whether a phrase that begins at `first` stands at the head of a main clause: at the start, after punctuation or a
    /// coordinator, and not after “that”, a verb or a subordinator.
    fn heads_clause(&self, first: usize, lo: usize) -> bool {
        first <= lo
            || self.has(first - 1, g::BREAK | g::QUOTE)
            || self.is_any(
                first - 1,
                &[w::AND, w::BUT, w::OR, w::SO, w::YET, w::WHERE, w::WHILE],
            ) && !self.second_of_subject(first - 1, lo)
            // “a price that fell, which Lee called sad”; a pronoun behind “in which” is mostly whoever the main clause is about.
            || self.is(first - 1, w::WHICH)
                && (!self.has(first, g::SUBJ) || first > lo + 1 && self.has(first - 2, g::COMMA))
            // “where about 50 farmers stood”
            || self.has(first, g::DIGIT)
                && self.is_any(first - 1, &[w::ABOUT, w::OVER])
                && first > lo + 1
                && self.heads_clause(first - 1, lo)
            // “in a speech on Monday she said”: a pronoun behind an opening phrase.
            || self.is_any(first, &[w::HE, w::SHE, w::THEY])
                && !self.said_when(first, lo)
                && (self.has(first - 1, g::TIME)
                    || self.has(first - 1, g::NOMINAL) && !self.has(first - 1, g::DET))
    }

    /// `said that the mill and its owners had gone`, `said there was no call or meeting`: whether the “and” or “or” at `link` joins no
    /// clause, but what stands behind it to a subject that what was said begins with.
    fn second_of_subject(&self, link: usize, lo: usize) -> bool {
        let or = self.is(link, w::OR);
        if link <= lo || !or && !self.is(link, w::AND) {
            return false;
        }
        let Some(member) = self.phrase_left(link - 1, lo) else {
            return false;
        };
        let Some(before) = member.first.checked_sub(1).filter(|k| *k >= lo) else {
            return false;
        };
        let opens = self.is(before, w::THAT)
            || self.is_any(before, SUBORDINATORS)
            || self.has(before, g::SAID) && !self.has(before, g::TELL);
        // “as the talks dragged on and Lee stood by”: a clause, and no first member of a subject.
        let clause = self.has(member.last, g::PREP | g::ADV | g::FIN);
        member.last + 1 == link
            && !clause
            && (opens || or && self.has(before, g::VERB | g::BE | g::PREP))
    }

    /// `said on Thursday she would`, `told reporters Thursday she would`: the time is the verb's, and the pronoun opens what is said.
    fn said_when(&self, pronoun: usize, lo: usize) -> bool {
        let before = self.before_time(pronoun - 1, lo);
        self.has(before, g::SPEECH) || before > lo && self.has(before - 1, g::TELL)
    }

    fn find_subject(
        &self,
        verb: usize,
        lo: usize,
        hi: usize,
        memo: &mut Memo,
        depth: u8,
    ) -> Option<Subject> {
        let ing = self.has(verb, g::ING);
        let (at, auxiliary) = match self.left_of_group(verb, lo)? {
            Left::To(to) => return self.subject_of_to(to, lo, hi, memo, depth),
            Left::Item { at, auxiliary } => (at, auxiliary),
            Left::Nothing if ing => return self.subject_after_opening(verb, hi),
            Left::Nothing => return None,
        };
        if self.opens_sentence(verb, at, lo) {
            return self.subject_after_opening(verb, hi);
        }
        let mut i = self.before_time(at, lo);
        // A stray apostrophe.
        let stray = i > lo && self.bits[i] == g::PUNCT && self.items[i].is_punct(Punct::Other);
        i -= usize::from(stray);
        if self.has(i, g::REL) {
            return Some(Subject::new(Phrase::new(i, i), How::Relative));
        }
        // “Lee, having said that it was late, left”
        if self.is(i, w::HAVING) && i > lo && i + 1 == verb {
            return self.subject_of_participle(i, i - 1, lo, hi, memo, depth);
        }
        if self.is_any(i, &[w::AND, w::BUT, w::THEN, w::OR, w::NOR]) {
            return self.subject_of_second(verb, i, lo, hi, memo, depth);
        }
        // “Lee can be heard saying”
        let heard = ing && i > lo && self.has(i, g::VERB) && self.info(i).has(flags::HEARS);
        if heard && self.has(i - 1, g::BE) {
            return self.subject_at(i, lo, hi, memo, depth + 1);
        }
        if ing && !auxiliary {
            return self.subject_of_participle(verb, i, lo, hi, memo, depth);
        }
        // “Lee smiled, then said that it was late”
        if self.has(i, g::COMMA) && self.is(i + 1, w::THEN) {
            let first = self.earlier_subject(i, lo, hi, memo, depth);
            let first = first.filter(|first| self.heads_clause(first.phrase.first, lo));
            if let Some(first) = first {
                return Some(first.with(How::Joined));
            }
        }
        let title = self.has(i, g::QUOTE) && self.comma_inside(i);
        if title || self.has(i, g::COMMA) {
            return self
                .over_commas(i, lo)
                .map(|subject| self.before_whose(subject, verb, lo))
                .or_else(|| self.head_behind_quote(i, lo))
                .or_else(|| self.head_of_sentence(i, lo))
                .or_else(|| self.subject_of_list(verb, i, lo, hi, memo, depth))
                .or_else(|| self.subject_of_headline(verb, i, (lo, hi), memo, depth));
        }
        if self.has(i, g::DASH) {
            return self.over_dashes(i, lo);
        }
        let relative = memo.all & g::REL != 0;
        if let Some(who) = relative.then(|| self.who_as(i, lo)).flatten() {
            return Some(Subject::new(Phrase::new(who, who), How::Relative));
        }
        self.subject_beside(i, at, lo, hi, memo, depth)
    }

    /// `The clerk – a cousin of hers – said`: the phrase before the dash that the one at `close` is fellow to.
    fn over_dashes(&self, close: usize, lo: usize) -> Option<Subject> {
        let open = (lo..close).rev().find(|k| self.has(*k, g::DASH))?;
        let before = open.checked_sub(1).filter(|k| *k >= lo)?;
        let phrase = self.phrase_left(before, lo)?;
        Some(Subject::new(phrase, How::Dashes))
    }

    /// The subject that ends at `i` with no mark between it and the verb; a time stands behind it up to `at`.
    fn subject_beside(
        &self,
        i: usize,
        at: usize,
        lo: usize,
        hi: usize,
        memo: &mut Memo,
        depth: u8,
    ) -> Option<Subject> {
        let noun = || self.before_participle(i, at, lo);
        let Some(phrase) = self.phrase_left(i, lo).or_else(noun) else {
            // “the officers whose plans were rejected say”
            let outer = self.around_relative(i, lo)?;
            return Some(Subject::new(outer, How::Plain));
        };
        if self.adjunct(phrase, lo) {
            // “but in a later interview said”: the subject is that of the clause before.
            let from = phrase.first - 2;
            // “who through his lawyer declined”
            if self.has(from, g::REL) {
                return Some(Subject::new(Phrase::new(from, from), How::Relative));
            }
            if let Some(subject) = self.earlier_subject(from, lo, hi, memo, depth) {
                return Some(subject.with(How::Joined));
            }
        }
        // “left, making repeated trips”: a participle does nothing by itself.
        let made =
            phrase.first == phrase.last && self.has(phrase.first, g::ING) && self.has(i, g::SMALL);
        if made && phrase.first > lo && self.has(phrase.first - 1, g::COMMA) {
            return None;
        }
        let mut plain = self.phrase_with_more(phrase, i, at, lo);
        // “a phrase guards said was new”: whoever says it of the phrase.
        let of_words = plain.last > plain.first + 1
            && self.is_any(plain.first, &[w::A, w::AN])
            && self.has(plain.last, g::PLURAL)
            && self.info(plain.last - 1).is_also(also::ASIDE);
        if of_words {
            plain.first = plain.last;
        }
        Some(match self.unclosed_apposition(plain, lo) {
            Some(name) => Subject::new(name, How::Apposition),
            None => Subject::new(self.whole_list(plain, lo), How::Plain),
        })
    }

    /// The subject of the infinitive whose “to” stands at `to`.
    fn subject_of_to(
        &self,
        to: usize,
        lo: usize,
        hi: usize,
        memo: &mut Memo,
        depth: u8,
    ) -> Option<Subject> {
        let from = to.checked_sub(1).filter(|k| *k >= lo)?;
        // “Its friends like to say”
        let likes = from > lo && self.is(from, w::LIKE) && self.has(from - 1, g::NOMINAL | g::SUBJ);
        let friends = likes.then(|| self.phrase_left(from - 1, lo)).flatten();
        if let Some(own) = friends.or_else(|| self.subject_of_infinitive(from, lo)) {
            return Some(Subject::new(own, How::Infinitive));
        }
        let verb = self.has(from, g::VERB | g::AUX) && !self.has(from, g::ING);
        let own = verb.then(|| {
            self.subordinate_subject(from, lo, hi, memo, depth)
                .or_else(|| self.that_right_before(from, lo))
        });
        let subject = own
            .flatten()
            .or_else(|| self.subject_in_clause(from, lo, hi, memo, depth))
            .or_else(|| self.earlier_subject(from, lo, hi, memo, depth))?;
        Some(subject.with(How::Infinitive))
    }

    /// `Figures released Monday show`: the phrase before the participle at `i`, which a time follows that goes to `at`.
    fn before_participle(&self, i: usize, at: usize, lo: usize) -> Option<Phrase> {
        let hangs = i < at
            && i > lo
            && self.has(i, g::PAST)
            && self.has(i, g::SMALL)
            && !self.has(i - 1, g::SUBJ);
        let noun = hangs.then(|| self.phrase_left(i - 1, lo)).flatten()?;
        let opens = noun.first == lo || self.has(noun.first - 1, g::BREAK | g::QUOTE | g::SUBORD);
        opens.then_some(noun)
    }

    /// The phrase that ends at `i` with what belongs to it up to `at`, or the one whose relative clause it stands in.
    fn phrase_with_more(&self, phrase: Phrase, i: usize, at: usize, lo: usize) -> Phrase {
        if phrase.first > lo + 1 && (!self.has(phrase.last, g::SUBJ) || self.object(phrase)) {
            // “the man who met the mayor said”: the phrase may lie inside a relative clause without commas.
            let outer = self
                .around_relative(phrase.first - 1, lo)
                .or_else(|| self.around_participle(phrase, lo));
            if let Some(outer) = outer {
                return outer;
            }
        }
        // “a report written in May said”: when it was written belongs to it.
        let written = i < at
            && phrase.last > phrase.first
            && self.info(phrase.last).form(form::PARTICIPLE)
            && self.has(phrase.last, g::SMALL)
            && self.has(phrase.last - 1, g::NOMINAL);
        Phrase::new(phrase.first, if written { at } else { phrase.last })
    }

    /// Whether the phrase is the object of a preposition that stands right behind “and”, “but” or “who”: no subject.
    fn adjunct(&self, phrase: Phrase, lo: usize) -> bool {
        phrase.first >= lo + 2
            && self.has(phrase.first - 1, g::PREP)
            && !self.has(phrase.last, g::SUBJ)
            && !self.is_any(phrase.first, &[w::LEAST, w::MOST])
            // “and as Lee went on, Orr left”
            && !(self.is(phrase.first - 1, w::AS) && self.has(phrase.first, g::CAP))
            && (self.is_any(phrase.first - 2, &[w::AND, w::BUT])
                || self.has(phrase.first - 2, g::REL))
    }

    /// `to discuss it publicly`, `to talk about it`: “it” and “you” are no subjects there.
    fn object(&self, phrase: Phrase) -> bool {
        let before = phrase.first - 1;
        self.is_any(phrase.last, &[w::IT, w::YOU])
            && (self.has(before, g::PREP)
                || self.has(before, g::VERB) && self.is(before - 1, w::TO))
    }

    /// Whether the last thing inside the marks is a comma: `author of “The Mill,” said`.
    pub(super) fn comma_inside(&self, at: usize) -> bool {
        let token = &self.items[at];
        self.text[token.start as usize..token.end() as usize]
            .trim_end_matches(['\u{201d}', '"', '\'', '\u{2019}', '\u{bb}'])
            .ends_with(',')
    }

    /// Four digits: 2010.
    pub(super) fn year(&self, at: usize) -> bool {
        let token = &self.items[at];
        token.kind() == crate::tokens::Kind::Number && token.length() == 4
    }
}

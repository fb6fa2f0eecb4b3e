//! The subjects of participles and infinitives.

use super::super::grammar::{g, Grammar};
use super::super::phrases::Phrase;
use super::{How, Memo, Subject};
use crate::lang::{also, flags, w};

impl Grammar<'_> {
    /// Who is to do what an infinitive says, where the words right before its “to” tell: `her decision to say`, `the mayor's
    /// failure to say`, `forced Lee to say`.
    pub(super) fn subject_of_infinitive(&self, from: usize, lo: usize) -> Option<Phrase> {
        const ADJECTIVES: usize = 3;
        if self.has(from, g::COMMA) {
            let before = self.before_who(from, lo)?;
            let named = self.subject_of_infinitive(before, lo)?;
            let made = named.first > lo && self.info(named.first - 1).is_also(also::MAKES_DO);
            return made.then_some(named);
        }
        if self.has(from, g::OBJ) || self.is(from, w::HER) {
            return (from > lo && self.may_govern(from - 1)).then(|| Phrase::new(from, from));
        }
        if !self.has(from, g::NOMINAL) {
            return None;
        }
        let mut k = from;
        for _ in 0..ADJECTIVES {
            if k <= lo {
                break;
            }
            k -= 1;
            if self.is_any(k, &[w::HIS, w::HER, w::THEIR, w::ITS, w::MY, w::OUR]) {
                // “used his speech to call”, “went out of his way to say”
                let way = self.is(from, w::WAY);
                if way || k > lo && self.is_any(k - 1, &[w::USED, w::USES, w::USING, w::TOOK]) {
                    return None;
                }
                // “told her mother to”: the possessor of a person is not the one who acts.
                return (!self.has(from, g::SOURCE | g::CAP)).then(|| Phrase::new(k, k));
            }
            if self.has(k, g::POSS) {
                let owner = self.phrase_left(k.checked_sub(1).filter(|b| *b >= lo)?, lo)?;
                return (!self.has(from, g::SOURCE | g::CAP)).then_some(owner);
            }
            if !self.has(k, g::NOMINAL) || self.has(k, g::FIN) {
                break;
            }
        }
        let mut object = self.phrase_left(from, lo)?;
        // “it is rare for papers to report”
        let for_them = (object.first..object.last)
            .rev()
            .find(|k| self.is(*k, w::FOR));
        let said_of_it = object.first > lo && self.has(object.first - 1, g::BE | g::ADV);
        if let Some(link) = for_them.filter(|_| said_of_it) {
            object.first = link + 1;
        }
        let several = self.has(object.last, g::PLURAL)
            && object.first > lo
            && self.is(object.first - 1, w::FOR);
        let person = (self.has(object.last, g::CAP | g::SOURCE) || several)
            && !self.has(object.last, g::PLACE | g::TIME);
        // “went on television to say”, “held a news conference to say”
        let heard = |k: usize| k >= lo && self.info(k).is_also(also::HEARD_BY);
        let on_air = object.first > lo + 1
            && (heard(object.first - 1)
                || self.has(object.first - 1, g::PREP) && heard(object.first - 2));
        let governed = object.first > lo
            && !on_air
            && self.may_govern(object.first - 1)
            && !self.has(object.first - 1, g::AUX | g::NOUNISH);
        (person && governed).then_some(object)
    }

    /// `forced Lee, who ran the bank, | to admit`: the word before what the comma at `close` closes.
    fn before_who(&self, close: usize, lo: usize) -> Option<usize> {
        const ASIDE_ITEMS: usize = 16;
        let reach = close.saturating_sub(ASIDE_ITEMS).max(lo + 1);
        let open = (reach..close).rev().find(|k| self.has(*k, g::COMMA))?;
        let who = self.has(open + 1, g::REL) || self.finite(open + 1, close).is_none();
        who.then(|| open - 1)
    }

    /// `insisted that Lee was wrong to say`, `said Lee planned to say`, `shows that Lee erred by saying`: the subject of the clause that
    /// is told, where its verb is the nearest to the left of `from` (inclusive).
    pub(super) fn subject_in_clause(
        &self,
        from: usize,
        lo: usize,
        hi: usize,
        memo: &mut Memo,
        depth: u8,
    ) -> Option<Subject> {
        const CLAUSE_ITEMS: usize = 16;
        let near = (lo..=from).rev().take(CLAUSE_ITEMS);
        let mut near = near.take_while(|k| !self.has(*k, g::BREAK));
        let verb = near.find(|k| self.has(*k, g::FIN) && self.has(*k, g::SMALL | g::AUX))?;
        let subject = self.subject_at(verb, lo, hi, memo, depth + 1)?;
        let opener = subject.phrase.first.checked_sub(1).filter(|k| *k > lo)?;
        let told = self.is(opener, w::THAT) && self.has(opener - 1, g::MAY_REPORT | g::NOUN)
            || self.has(opener, g::FIN) && self.has(opener, g::SAID) && !self.has(opener, g::TELL);
        let opens = subject.how != How::Relative && subject.phrase.last < verb;
        (told && opens && self.may_say(subject.phrase)).then_some(subject)
    }

    /// `a post this week that appeared to ask`: a relative “that” as the subject of the verb at `verb`.
    pub(super) fn that_right_before(&self, verb: usize, lo: usize) -> Option<Subject> {
        let that = verb.checked_sub(1).filter(|k| *k > lo)?;
        let relative =
            self.is(that, w::THAT) && self.has(that - 1, g::NOMINAL | g::TIME | g::CLOSE);
        relative.then(|| Subject::new(Phrase::new(that, that), How::Relative))
    }

    /// `forced her to say`, `waited for her to say`, `rely on her to say`
    fn may_govern(&self, at: usize) -> bool {
        self.has(at, g::VERB) || self.is_any(at, &[w::FOR, w::ON, w::UPON])
    }

    /// `Speaking to reporters, Lee said`: the phrase behind the comma that ends an opening participle.
    pub(crate) fn subject_after_opening(&self, verb: usize, hi: usize) -> Option<Subject> {
        let mut at = verb;
        while at < hi {
            let behind = |bits: u64| at + 1 < hi && self.has(at + 1, bits);
            let quote = self.has(at, g::QUOTE)
                && (behind(g::CAP | g::SUBJ) || behind(g::ART) && self.comma_inside(at));
            if self.has(at, g::COMMA) || quote {
                break;
            }
            at += 1;
        }
        let phrase = self.phrase_right(at + 1, hi)?;
        (phrase.last + 1 < hi && self.has(phrase.last + 1, g::WORD))
            .then(|| Subject::new(phrase, How::IngOpening))
    }

    /// `stopped Lee | from`, `criticised her | for`: whoever stands right before the word at `link` as the object of a verb, and that
    /// verb.
    fn object_before(&self, link: usize, lo: usize) -> Option<(Phrase, usize)> {
        let before = link.checked_sub(1).filter(|k| *k > lo)?;
        let object = match self.has(before, g::OBJ) || self.is(before, w::HER) {
            true => Phrase::new(before, before),
            false => self
                .phrase_left(before, lo)
                .filter(|phrase| self.may_say(*phrase))?,
        };
        let verb = object.first.checked_sub(1).filter(|k| *k >= lo)?;
        (self.has(verb, g::VERB) && !self.has(verb, g::AUX)).then_some((object, verb))
    }

    /// `stopped Lee from saying`: whoever is kept from it, where “from” stands at `from`.
    fn kept_from(&self, from: usize, lo: usize) -> Option<Phrase> {
        if !self.is(from, w::FROM) {
            return None;
        }
        let (kept, verb) = self.object_before(from, lo)?;
        (!self.has(verb, g::MAY_REPORT)).then_some(kept)
    }

    /// `criticised Lee for saying`, `accused her of saying`, `warned her against saying`: whoever is judged for it, where “for”, “of” or
    /// “against” stands at `link`.
    pub(crate) fn judged_for(&self, link: usize, lo: usize) -> Option<Phrase> {
        if !self.is_any(link, &[w::FOR, w::OF, w::AGAINST]) {
            return None;
        }
        let (judged, verb) = self.object_before(link, lo)?;
        // “informed the board of having”: whoever informed it has.
        let sure = match self.is(link, w::AGAINST) {
            true => flags::TELL,
            false => flags::SURE,
        };
        (self.is(link, w::FOR) || self.info(verb).has(sure)).then_some(judged)
    }

    /// `Lee left, saying …`, `by saying …`, `a letter saying …`: of the clause before, or the phrase right before it.
    pub(super) fn subject_of_participle(
        &self,
        verb: usize,
        i: usize,
        lo: usize,
        hi: usize,
        memo: &mut Memo,
        depth: u8,
    ) -> Option<Subject> {
        if self.is(verb, w::SAYING) {
            if let Some(quoted) = self.quoted_before(i, lo) {
                return Some(quoted);
            }
        }
        if let Some(does) = self.kept_from(i, lo).or_else(|| self.judged_for(i, lo)) {
            return Some(Subject::new(does, How::PhraseIng));
        }
        if self.hangs_participle(i) {
            let Some(from) = i.checked_sub(1).filter(|k| *k >= lo) else {
                // “Despite conceding that it was late, Lee left”
                return self.subject_after_opening(verb, hi);
            };
            if let Some(along) = self.goes_along_with(i, lo) {
                return Some(Subject::new(along, How::PhraseIng));
            }
            let from = self.before_aside(from, lo).unwrap_or(from);
            let own = self.has(i, g::PREP) || self.is_any(i, &[w::WHILE, w::WHEN]);
            return own
                .then(|| self.subordinate_subject(from, lo, hi, memo, depth))
                .flatten()
                .or_else(|| {
                    // “The letters show that Lee broke the law by telling them”: she told them.
                    let by = self.is(i, w::BY);
                    by.then(|| self.subject_in_clause(from, lo, hi, memo, depth))?
                })
                .or_else(|| self.earlier_subject(from, lo, hi, memo, depth))
                .map(|s| s.with(How::Ing))
                .or_else(|| self.subject_before_adjunct(i, lo))
                .or_else(|| self.subject_after_opening(verb, hi))
                .filter(|subject| !self.has(subject.phrase.first, g::FIN));
        }
        // “as he keeps talking of it”: whoever keeps on says it.
        if self.has(i, g::FIN) && [w::KEEP, w::START].contains(&self.info(i).lemma) {
            if let Some(own) = self.subject_at(i, lo, hi, memo, depth + 1) {
                return Some(own.with(How::Ing));
            }
        }
        let noun = self.has(i, g::NOMINAL).then(|| self.phrase_left(i, lo));
        let Some(noun) = noun.flatten() else {
            let outer = self.earlier_subject(i, lo, hi, memo, depth);
            return outer.map(|s| s.with(How::Ing));
        };
        let outer = match self.does_itself(noun, verb, lo) {
            true => None,
            false => self.earlier_subject(i, lo, hi, memo, depth),
        };
        let outer = outer.map(|subject| subject.with(How::IngObject));
        Some(outer.unwrap_or(Subject::new(noun, How::PhraseIng)))
    }

    /// `It lost ground, with Sen. Ann Lee, D-Ohio, | saying`, `with Ann Lee, a farmer, | saying`: whoever goes along, behind what commas set
    /// off.
    fn goes_along_with(&self, comma: usize, lo: usize) -> Option<Phrase> {
        const ALONG_ITEMS: usize = 20;
        if !self.has(comma, g::COMMA) {
            return None;
        }
        let near = (lo..comma).rev().take(ALONG_ITEMS);
        let mut near = near.take_while(|k| !self.has(*k, g::FIN | g::ING | g::QUOTE));
        // “signed the deal with Arlen, saying”: whoever signed it.
        let opens = |k: &usize| *k > lo && self.has(*k - 1, g::COMMA);
        let with = near.find(|k| self.is(*k, w::WITH)).filter(opens)?;
        let first = self.phrase_right(with + 1, comma)?;
        // “with one, Ann Lee, saying”
        if self.is_any(with + 1, &[w::ONE, w::ANOTHER]) && self.has(with + 2, g::COMMA) {
            return Some(Phrase::new(with + 1, comma - 1));
        }
        let named = self.has(first.first, g::CAP) && self.may_say(first);
        // “with Sens. Ann Lee, D-Ohio, and Tom Orr, R-Iowa, saying”
        let and = (first.last + 1..comma).any(|k| self.is(k, w::AND));
        let last = if and { comma - 1 } else { first.last };
        named.then(|| Phrase::new(first.first, last))
    }

    /// `quoted Ann Lee as saying`: she says it, where the “as” stands at `at`.
    fn quoted_before(&self, at: usize, lo: usize) -> Option<Subject> {
        if !self.is(at, w::AS) || at <= lo + 1 {
            return None;
        }
        // “quotes her as saying”
        let her = self.has(at - 1, g::OBJ) || self.is(at - 1, w::HER);
        if her && self.has(at - 2, g::VERB) {
            return Some(Subject::new(Phrase::new(at - 1, at - 1), How::PhraseIng));
        }
        let plain = || Some(Subject::new(self.phrase_left(at - 1, lo)?, How::PhraseIng));
        // “quoted a lawyer, Ann Lee, as saying”
        let behind = || Some(self.over_commas(at - 1, lo)?.with(How::PhraseIng));
        let comma = self.has(at - 1, g::COMMA);
        let quoted = plain().or_else(|| comma.then(behind).flatten())?;
        let first = quoted.phrase.first;
        let governed = first > lo && self.has(first - 1, g::VERB);
        (governed && self.may_say(quoted.phrase)).then_some(quoted)
    }

    /// Whether what stands at `at` hangs a participle on a clause: `Lee left, saying`, `by saying`, `while saying`.
    fn hangs_participle(&self, at: usize) -> bool {
        self.has(at, g::COMMA | g::DASH | g::QUOTE | g::PREP)
            || self.is_any(
                at,
                &[
                    w::BY,
                    w::WHILE,
                    w::BEFORE,
                    w::AFTER,
                    w::AND,
                    w::IN,
                    w::WITHOUT,
                    w::WHEN,
                ],
            )
    }

    /// “Lee, later citing the report, said”, “Lee, after citing the report, left”: the phrase before the comma, where no verb stands
    /// before what hangs the participle on it at `at`.
    fn subject_before_adjunct(&self, at: usize, lo: usize) -> Option<Subject> {
        let comma = at - usize::from(self.has(at, g::PREP | g::SUBORD));
        if comma <= lo || !self.has(comma, g::COMMA) {
            return None;
        }
        let comma = self.before_seat(comma, lo);
        let phrase = self.phrase_left(comma - 1, lo)?;
        let opens = phrase.first == lo;
        let somebody = self.may_say(phrase) || opens && self.has(lo, g::ART);
        let alone = opens || self.has(phrase.first - 1, g::BREAK | g::QUOTE);
        let person = !self.has(phrase.last, g::ADV | g::TIME | g::DIGIT);
        (somebody && person && alone).then(|| Subject::new(phrase, How::PhraseIng))
    }

    /// Whether a phrase right before a participle does what it tells, and not the subject of the clause: `a letter saying`, `with Lee saying`.
    fn does_itself(&self, phrase: Phrase, participle: usize, lo: usize) -> bool {
        let Some(before) = phrase.first.checked_sub(1).filter(|k| *k >= lo) else {
            return true;
        };
        let own = self.has(before, g::COMMA | g::DASH)
            || self.is_any(
                before,
                &[
                    w::WITH,
                    w::WITHOUT,
                    w::AND,
                    w::OF,
                    w::INCLUDING,
                    w::STATEMENT,
                ],
            );
        // “with about three in 10 saying”, “with nearly half saying”
        let about = before > lo
            && self.is(before - 1, w::WITH)
            && (self.has(before, g::ADV) || self.is_any(before, &[w::ABOUT, w::OVER]));
        // “wore a hat reading “No””: the hat says it.
        let bears = self.info(phrase.last).is_also(also::BEARS)
            && self.is_any(participle, &[w::READING, w::SAYING]);
        // “Footage showed residents crying “Help!””: they cry. “She recalls her father saying”: he says it.
        // “left voters saying”
        let made = self.info(before).has(flags::SEES) || self.info(before).lemma == w::LEAVE;
        let seen = made && self.may_say(phrase);
        own || about || bears || seen
    }
}

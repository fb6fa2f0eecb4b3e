//! What the words before a verb tell: auxiliaries, what governs an infinitive, what keeps somebody from saying it.

use super::super::candidates::Candidate;
use super::super::grammar::{g, Grammar};
use super::super::subject::How;
use crate::extraction::Modality;
use crate::lang::{also, flags, form, is, w, VerbClass, WordId};

/// Words looked at before a verb.
const CHAIN: usize = 8;
/// Words between the first verb and the “and” that joins the second to it.
const JOINED_ITEMS: usize = 12;

/// Whether the words were said, as the words before the cue tell.
pub(super) fn modality(grammar: &Grammar<'_>, candidate: &Candidate) -> Modality {
    let mut group = Group {
        grammar,
        candidate,
        not: false,
        modality: Modality::Asserted,
    };
    group.read();
    match group.not {
        true => Modality::Negated,
        false => group.modality,
    }
}

struct Group<'g, 't> {
    grammar: &'g Grammar<'t>,
    candidate: &'g Candidate,
    /// Whether it was not said; a second negative takes the first away.
    not: bool,
    modality: Modality,
}

impl Group<'_, '_> {
    /// Steps left from the verb as long as what stands there tells something of it.
    fn read(&mut self) {
        let mut at = self.candidate.verb;
        for _ in 0..CHAIN {
            let Some(k) = at.checked_sub(1).filter(|k| *k >= self.candidate.lo) else {
                return;
            };
            match self.step(k) {
                Some(next) => at = next,
                None => return,
            }
        }
    }

    /// Takes in the word at `k`. Gives the leftmost that is read with it, or `None` where the group ends.
    fn step(&mut self, k: usize) -> Option<usize> {
        let grammar = self.grammar;
        if grammar.is(k, w::TO) && !self.instead(k) {
            return self.governor(k);
        }
        if self.refuses(k) {
            self.not = !self.not;
            return Some(k);
        }
        if grammar.has(k, g::ADV | g::AUX) {
            self.auxiliary(k);
            return Some(k);
        }
        if grammar.is_any(k, &[w::GOING, w::HAVING]) {
            return Some(k);
        }
        if self.instead(k) {
            self.not = !self.not;
            return None;
        }
        grammar
            .is_any(k, &[w::AND, w::OR])
            .then(|| self.first_verb(k))?
    }

    /// `did not`, `would`, `will`, `can`
    fn auxiliary(&mut self, k: usize) {
        let grammar = self.grammar;
        let verb = self.candidate.verb;
        let info = grammar.info(k);
        if info.any(is::NEGATIVE) {
            // “not only said that”
            let only = [w::ONLY, w::JUST, w::MERELY, w::SIMPLY];
            if !(k + 1..verb).any(|k| grammar.is_any(k, &only)) {
                self.not = !self.not;
            } else if info.any(is::MODAL) {
                self.modality = Modality::Hypothetical;
            }
            return;
        }
        let nearly = grammar.is_any(k, &[w::ALMOST, w::NEARLY]) && k + 1 == verb;
        if nearly {
            self.not = true;
        } else if grammar.is(k, w::WOULD)
            && grammar.is_any(k + 1, &[w::LATER, w::ONLY, w::OFTEN, w::ALWAYS])
        {
            // “She would later call it a gift”, “would only say”: she did.
        } else if grammar.is(k, w::D) && would(grammar, k, verb)
            || info.any(is::HYPOTHETICAL)
            || self.might(k)
        {
            self.modality = Modality::Hypothetical;
        } else if info.any(is::FUTURE) {
            self.modality = Modality::Future;
        }
    }

    /// `can say`, `must say`, and not `I can say` with which somebody does
    fn might(&self, k: usize) -> bool {
        let grammar = self.grammar;
        let first = k > self.candidate.lo && grammar.info(k - 1).any(is::FIRST_PERSON);
        grammar.is_any(k, &[w::CAN, w::MUST]) && !first
    }

    /// `pledged to say`, `her right to say`, `asked Lee to say`: what governs the infinitive whose “to” stands at `to`.
    fn governor(&mut self, to: usize) -> Option<usize> {
        let grammar = self.grammar;
        let lo = self.candidate.lo;
        let mut k = to.checked_sub(1).filter(|k| *k >= lo)?;
        // “decided not to say”
        if grammar.has(k, g::NEG) && !grammar.has(k, g::AUX) {
            self.auxiliary(k);
            k = k.checked_sub(1).filter(|k| *k >= lo)?;
        }
        if grammar.is(k, w::GOING) {
            self.modality = Modality::Future;
            return Some(k);
        }
        if !self.refuses(k) {
            k = self.before_aside(k);
        }
        let subject = self.candidate.subject;
        if grammar.is(k, w::WHETHER) {
            self.modality = Modality::Hypothetical;
            return None;
        }
        if subject.how == How::Infinitive && subject.phrase.last == k {
            self.asked(subject.phrase.first);
            return None;
        }
        if self.refuses(k) || k + 1 < to && self.denies(k) {
            self.not = !self.not;
            return Some(k);
        }
        if let Some(modality) = self.unsaid_yet(k) {
            self.modality = modality;
        }
        let noun = grammar.has(k, g::NOMINAL) && !grammar.has(k, g::FIN | g::ADV | g::BE);
        let before = |by: usize| k.checked_sub(by).filter(|k| *k >= lo);
        if noun && before(1).is_some_and(|k| grammar.is(k, w::NO)) {
            // “had no plans to say”, but “had no right to say”, which whoever said it is told
            self.not ^= !grammar.is(k, w::RIGHT);
            return None;
        }
        let too = before(1).is_some_and(|k| grammar.is(k, w::TOO));
        // “too shy to say”
        if too && grammar.has(k, g::SMALL) && !grammar.info(k).is_also(also::PROMPT) {
            self.not = !self.not;
        }
        Some(k)
    }

    /// `asked Lee to say`, `waited for Lee to say`: the words before whoever is to say it, who begins at `first`.
    fn asked(&mut self, first: usize) {
        let grammar = self.grammar;
        let Some(k) = first.checked_sub(1).filter(|k| *k >= self.candidate.lo) else {
            return;
        };
        let info = grammar.info(k);
        if grammar.is_any(k, &[w::FOR, w::ON, w::UPON]) || info.is_also(also::WISHES) {
            self.modality = Modality::Hypothetical;
        } else if info.is_also(also::INTENDS) {
            self.modality = Modality::Future;
        } else if self.wishes(k) {
            self.modality = Modality::Hypothetical;
        }
    }

    /// What the word at `k` tells of the infinitive behind it: planned, wished, or nothing.
    fn unsaid_yet(&self, k: usize) -> Option<Modality> {
        let grammar = self.grammar;
        let info = grammar.info(k);
        let before = k.checked_sub(1).filter(|k| *k >= self.candidate.lo);
        // “were more likely to say than others”: they said it more often.
        if grammar.is(k, w::LIKELY)
            && before.is_some_and(|k| grammar.is_any(k, &[w::MORE, w::LESS]))
        {
            return None;
        }
        if info.is_also(also::INTENDS) {
            return Some(Modality::Future);
        }
        let article = || before.is_some_and(|k| grammar.has(k, g::DET) || grammar.is(k, w::NO));
        // “took the chance to say”
        let taken = || {
            let taken = |by: usize| {
                let verb = k.checked_sub(by).filter(|k| *k >= self.candidate.lo);
                verb.is_some_and(|k| grammar.info(k).is_also(also::HEARD_BY))
            };
            taken(2) || taken(3)
        };
        if info.is_also(also::WISHES) {
            return (!(article() && taken())).then_some(Modality::Hypothetical);
        }
        // “the right to say”, and not “was right to say”
        let right = grammar.is(k, w::RIGHT) && article();
        (right || self.wishes(k)).then_some(Modality::Hypothetical)
    }

    /// `hoped to say`, `seeks to say`, and not `liked to say`
    fn wishes(&self, k: usize) -> bool {
        let info = self.grammar.info(k);
        self.grammar.has(k, g::PAST | g::FIN | g::ING)
            && info.verb == VerbClass::Attitude
            && info.lemma != w::LIKE
    }

    /// `refused, again, to say`, `declined at first to say`: the word before what stands between it and its “to”.
    fn before_aside(&self, from: usize) -> usize {
        const ASIDE_ITEMS: usize = 6;
        let grammar = self.grammar;
        let lo = self.candidate.lo;
        if grammar.has(from, g::COMMA) {
            let reach = from.saturating_sub(ASIDE_ITEMS).max(lo + 1);
            let open = (reach..from).rev().find(|k| grammar.has(*k, g::COMMA));
            return open.map_or(from, |open| open - 1);
        }
        if grammar.is(from, w::FIRST) && from > lo + 1 && grammar.is(from - 1, w::AT) {
            return from - 2;
        }
        let mut at = from;
        while at > lo
            && grammar.has(at, g::ADV)
            && !grammar.has(at, g::AUX | g::NEG)
            && from - at < ASIDE_ITEMS
        {
            at -= 1;
        }
        at
    }

    fn denies(&self, k: usize) -> bool {
        self.grammar.info(k).has(flags::NEGATIVE | flags::DENIES)
    }

    /// `declined to`, `has yet to`, `avoided calling`, `denied ever having said`, `refrained from calling`, `stopped short of calling`
    fn refuses(&self, at: usize) -> bool {
        const ADVERBS: usize = 2;
        let grammar = self.grammar;
        let mut behind = at + 1..self.candidate.verb.min(at + 1 + ADVERBS) + 1;
        let ing = behind
            .find(|k| !grammar.has(*k, g::ADV))
            .is_some_and(|k| grammar.has(k, g::ING) || grammar.is(k, w::HAVING));
        let yet = || grammar.is(at, w::YET) && at > 0 && grammar.has(at - 1, g::AUX);
        let short = || grammar.is(at, w::OF) && grammar.is(at - 1, w::SHORT);
        let from = || grammar.is(at, w::FROM) && self.denies(at - 1);
        grammar.is(at + 1, w::TO) && (self.denies(at) || yet())
            || ing && (self.denies(at) || at > 0 && (short() || from()))
    }

    /// `without saying`, `instead of saying`, `far from saying`, `close to saying`, `rather than say`
    fn instead(&self, k: usize) -> bool {
        let grammar = self.grammar;
        let after = |first: WordId, second: WordId| {
            k > self.candidate.lo && grammar.is(k, second) && grammar.is(k - 1, first)
        };
        let ing = grammar.has(self.candidate.verb, g::ING);
        after(w::RATHER, w::THAN)
            || ing
                && (grammar.is(k, w::WITHOUT)
                    || after(w::INSTEAD, w::OF)
                    || after(w::FAR, w::FROM)
                    || after(w::CLOSE, w::TO))
    }

    /// `did not come out and say`, `will go there and tell`: a bare verb goes with the auxiliary of the first, or its “to”. Gives what
    /// stands right behind that.
    fn first_verb(&self, and: usize) -> Option<usize> {
        let grammar = self.grammar;
        let info = grammar.info(self.candidate.verb);
        let bare = self.candidate.subject.how == How::Joined
            && info.form(form::BASE)
            && !info.form(form::PAST)
            && !grammar.any(and, self.candidate.verb, g::AUX);
        let reach = and.saturating_sub(JOINED_ITEMS).max(self.candidate.lo);
        let mut back = (reach..and).rev().filter(|_| bare);
        let ends = |k: usize| {
            grammar.has(k, g::BREAK | g::STOP | g::QUOTE | g::SUBJ)
                || grammar.has(k, g::FIN)
                    && !grammar.has(k, g::AUX)
                    && !grammar.info(k).form(form::BASE)
        };
        let first = back.find(|k| {
            ends(*k) || grammar.is(*k, w::TO) || grammar.info(*k).any(is::MODAL | is::AUX_DO)
        })?;
        let behind = (first + 1..and).find(|k| !grammar.has(*k, g::ADV));
        (!ends(first) || grammar.has(first, g::AUX)).then(|| behind.unwrap_or(and))
    }
}

/// Whether a `'d` is “would”: `he'd say`, `he'd have said`, and not `he'd told us`.
fn would(grammar: &Grammar<'_>, d: usize, verb: usize) -> bool {
    let next = (d + 1..=verb).find(|k| !grammar.has(*k, g::ADV));
    next.is_none_or(|k| grammar.is(k, w::HAVE) || grammar.info(k).form(form::BASE))
}

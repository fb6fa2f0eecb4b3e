//! Where reported words stop because the reporter's own go on: another report begins, or what only goes along with this one.

mod asides;
mod joins;
mod reports;

use super::super::grammar::{g, Grammar};
use crate::lang::{flags, form, w, WordId};
use crate::tokens::Punct;

/// Whatever ends a content is one of these, or a conjunction, which is a subordinator too.
const MAY_END: u64 =
    g::SEMI | g::COLON | g::COMMA | g::DASH | g::QUOTE | g::SUBORD | g::ACCORDING | g::ING;

impl Grammar<'_> {
    /// Where the content that goes from `from` to `end` stops; that of an `object` has no clauses beside it. Linear.
    pub(super) fn cut(&self, from: usize, end: usize, object: bool) -> usize {
        let mut resumed = None;
        self.each(from, end, MAY_END)
            .find_map(|at| self.cut_at(at, (from, end), object, &mut resumed))
            .unwrap_or(end)
    }

    /// The same for the item at `at` alone; `resumed` is where an object goes on behind its relative clause.
    #[inline(never)] // the walk from item to item needs the registers
    fn cut_at(
        &self,
        at: usize,
        (from, end): (usize, usize),
        object: bool,
        resumed: &mut Option<usize>,
    ) -> Option<usize> {
        if *resumed == Some(at) {
            return None;
        }
        if self.has(at, g::SEMI) {
            return (!self.verb_goes_on(at + 1, end)).then_some(at);
        }
        if let Some(cut) = self.before_quote_of_others(from, at, end) {
            return Some(cut);
        }
        let apart = self.has(at, g::COMMA | g::DASH | g::QUOTE) && at + 1 < end;
        if apart && self.has(at + 1, g::WORD) {
            if object && self.has(at, g::PUNCT) && self.has(at + 1, g::REL) {
                *resumed = self.goes_on_as(at + 1, end);
            }
            // “called him late, two clerks called him slow”
            let others = object && self.has(at, g::COMMA) && self.others_call(at + 1, end);
            if others || self.says_besides(from, at, end) {
                return Some(at);
            }
            let trails =
                object && self.has(at, g::PUNCT) && self.trails(at + 1, end, resumed.is_some());
            if trails || self.begins_report(from, at, end) {
                return Some(at + usize::from(self.has(at, g::QUOTE)));
            }
        }
        let joins = self.joins_report(from, at, end, object) || object && self.listed_deed(at, end);
        joins.then_some(at)
    }

    /// `slams judge, says case is late`: what somebody does and, without “and”, what he says, as headlines have it.
    fn says_besides(&self, from: usize, comma: usize, end: usize) -> bool {
        let now = |k: usize| self.has(k, g::FIN) && self.present(k);
        let verb = comma + 1;
        let says = self.has(verb, g::SPEECH) && self.has(verb, g::SMALL) && now(verb);
        let tag = self.has(verb + 1, g::CAP) && self.has(verb + 2, g::COMMA);
        // “judge” is a verb too.
        let bare = |k: usize| self.has(k, g::FIN) && self.info(k).form(form::BASE);
        says && self.has(comma, g::COMMA)
            && verb + 1 < end
            && !tag
            && (from.saturating_sub(2)..from).any(now)
            && self.each(from, comma, g::FIN | g::SUBORD).all(bare)
    }

    /// `had spoken at the hearing; helped at the fair; and written`
    fn verb_goes_on(&self, from: usize, end: usize) -> bool {
        let verb = from + usize::from(self.is(from, w::AND));
        self.has(verb, g::PAST)
            && self.has(verb, g::SMALL)
            && !self.has(verb, g::AUX | g::SPEECH)
            && verb < end
    }

    /// Where the content stops at or beside `at` because a quote follows that somebody else says.
    fn before_quote_of_others(&self, from: usize, at: usize, end: usize) -> Option<usize> {
        const LINKS: &[WordId] = &[w::BEFORE, w::AFTER, w::BY, w::WHILE, w::AND, w::WITHOUT];
        const AT_ONCE: &[WordId] = &[w::AS, w::WHILE, w::WHEN, w::AFTER, w::BEFORE, w::BUT];
        let [comma, quote] = [g::COMMA, g::QUOTE].map(|bits| self.has(at, bits));
        // “… had gone: “She signed,” he told the paper”: the quote has a tag of its own.
        // “… said the same, including the mayor, Ann Lee – “It is late” – and others”
        if comma && self.is_any(at + 1, &[w::INCLUDING, w::LIKE]) && self.quotes_each(at + 2, end) {
            return Some(at);
        }
        let opens = self.has(at, g::COLON | g::DASH) || self.items[at].is_punct(Punct::Hyphen);
        let tagged = || at + 2 < end && self.has_own_tag(at + 1, end);
        if opens && (self.labels_quote(at + 1, end) || tagged()) {
            return Some(at);
        }
        // “… sent a note saying: “We go.””
        let saying = self.has(at, g::ING)
            && self.has(at, g::SPEECH)
            && at > from
            && at + 2 < end
            && self.has(at + 1, g::COLON | g::COMMA)
            && self.has(at + 2, g::QUOTE);
        if saying {
            return Some(at - usize::from(self.is_any(at - 1, LINKS)));
        }
        // “… as a guest yelled: “Rubbish!””, “… but he said “no””
        if at > from && self.is_any(at, AT_ONCE) && self.says_at_once(at + 1, end) {
            return Some(at);
        }
        // “…, but he paid her a compliment: “She works.””
        let and = (comma || quote && self.comma_inside(at))
            && self.is_any(at + 1, &[w::AND, w::BUT])
            && self.leads_to_quote(at + 2, end);
        // “… could be called “a trade,” the paper reported”: all of it is reported once more.
        let again = || quote && at + 2 < end && self.has_own_tag(at, end);
        if and || again() {
            return Some(at + usize::from(quote));
        }
        // “… the boats were late, a porter yelled “Rubbish!””
        (comma && self.says_at_once(at + 1, end)).then_some(at)
    }

    /// `including Ann Lee – “It is late” – and`: a name, a dash and what it said.
    fn quotes_each(&self, from: usize, end: usize) -> bool {
        let dash = self.find(from, end, g::DASH | g::QUOTE);
        dash > from
            && dash + 1 < end
            && self.has(dash, g::DASH)
            && self.has(dash + 1, g::QUOTE)
            && self.has(dash - 1, g::CAP)
    }

    /// Whether what begins at `next`, behind a comma, goes along with the deed of which the object was told: `, while he waited`; a
    /// relative clause behind which the object is `resumed` does not.
    fn trails(&self, next: usize, end: usize, resumed: bool) -> bool {
        const NEAR: usize = 5;
        const LINKS: &[WordId] = &[
            w::BUT,
            w::WHILE,
            w::AS,
            w::WHEN,
            w::AFTER,
            w::WHERE,
            w::ALTHOUGH,
            w::THOUGH,
            w::BEFORE,
            w::BECAUSE,
        ];
        // “, just as she asked for more”, “, even as he left”
        let same_time = self.is_any(next, &[w::JUST, w::EVEN]) && self.is(next + 1, w::AS);
        // “described him as an officer, who “made a mistake””
        let of_quote = self.has(next, g::REL) && self.has(next + 1, g::QUOTE);
        // “told them of a flood, and of a boat that sank”
        let too = self.is(next, w::AND) && self.is_any(next + 1, &[w::OF, w::ABOUT, w::FOR]);
        if too {
            return false;
        }
        same_time
            || self.has(next, g::REL | g::ING) && !of_quote && !resumed
            || self.is_any(next, LINKS) && !self.seen_as_quoted(next, end)
            || self.is(next, w::AND) && self.finite(next + 1, end.min(next + NEAR)).is_some()
            || self.is(next, w::AND) && self.clause_of_its_own(next + 1, end)
    }

    /// `dismissed Lee, the mayor, as “a clown”`: what is said of the object goes on behind who it is.
    fn seen_as_quoted(&self, at: usize, end: usize) -> bool {
        const NEAR: usize = 4;
        // “described the mayor, a friend, as, “a clown””
        let from = at + 1 + usize::from(self.has(at + 1, g::COMMA));
        let reach = end.min(from + NEAR);
        let quote = self.find(from, reach, g::QUOTE | g::BREAK);
        self.is(at, w::AS)
            && quote < reach
            && self.has(quote, g::QUOTE)
            && !self.any(from, quote, g::FIN | g::SUBJ)
    }

    /// `called him a coward, two clerks had called him a hero`: the next of several who say something of somebody.
    fn others_call(&self, from: usize, end: usize) -> bool {
        let Some(subject) = self.phrase_right(from, end) else {
            return false;
        };
        let behind = (subject.last + 1..end).find(|k| !self.has(*k, g::AUX | g::ADV));
        behind.is_some_and(|verb| {
            verb + 1 < end
                && self.tells(verb)
                && self.has(verb, g::PAST)
                && self.has(verb + 1, g::OBJ | g::DET | g::CAP)
                && !self.has(subject.first, g::ING | g::REL)
        })
    }

    /// `a paper will call it “late”`, `towards the end the crowd loudly jeered`: subject and verb, which is no participle behind a noun.
    pub(super) fn clause_of_its_own(&self, from: usize, end: usize) -> bool {
        let mut at = from;
        if self.has(at, g::PREP) {
            let when = self.phrase_right(at + 1, end);
            at = when.map_or(at, |phrase| phrase.last + 1);
        }
        let Some(subject) = self.phrase_right(at, end) else {
            return false;
        };
        let behind =
            (subject.last + 1..end).find(|k| !self.has(*k, g::ADV) || self.has(*k, g::AUX));
        let Some(verb) = behind.filter(|k| self.has(*k, g::FIN) && self.has(*k, g::SMALL)) else {
            return false;
        };
        let object = verb + 1 < end
            && self.has(
                verb + 1,
                g::DET | g::SUBJ | g::OBJ | g::POSS | g::CAP | g::QUOTE,
            );
        let said = || {
            self.has(verb, g::CORE) && self.has(verb + 1, g::COMMA) && self.has(verb + 2, g::QUOTE)
        };
        let sure = self.has(verb, g::AUX) || verb > subject.last + 1 || object || said();
        sure && !self.has(verb, g::NOMINAL)
    }

    /// `thanked the crowd, promised to come back and left`: the comma before another deed in words of the same person.
    fn listed_deed(&self, comma: usize, end: usize) -> bool {
        let verb = comma + 1;
        let next = verb + 1;
        if next >= end {
            return false;
        }
        // “the fund, called the Lind Trust”
        let called = self.info(verb).has(flags::NAMES) && self.any(next, next + 2, g::CAP);
        self.has(comma, g::COMMA)
            && !called
            && self.tells(verb)
            && !self.has(verb, g::NOMINAL | g::ING)
            && self.info(verb).form(form::PAST | form::THIRD)
            // “announced in May by the board”; “gasping at the sight, said before he left”
            && (self.is(next, w::TO)
                || self.has(verb, g::SAID) || !self.has(next, g::PREP | g::TIME | g::ADV))
    }

    /// `praised Lee, who left in May, as “a friend”`: where what is said of the object goes on behind its relative clause.
    fn goes_on_as(&self, relative: usize, end: usize) -> Option<usize> {
        let comma = self.find(relative, end, g::COMMA | g::QUOTE);
        let goes_on = self.has(comma, g::COMMA)
            && self.is_any(comma + 1, &[w::AS, w::FOR, w::OF])
            && self.any(comma + 1, end, g::QUOTE);
        goes_on.then_some(comma)
    }
}

//! The subject of a second verb, behind “and”, “but” or “or”.

use super::super::grammar::{g, Grammar};
use super::{How, Memo, Subject};
use crate::lang::{form, w};

impl Grammar<'_> {
    /// The subject of the verb at `verb` that the conjunction at `link` joins to another verb.
    pub(super) fn subject_of_second(
        &self,
        verb: usize,
        link: usize,
        lo: usize,
        hi: usize,
        memo: &mut Memo,
        depth: u8,
    ) -> Option<Subject> {
        let mut from = link.checked_sub(1).filter(|k| *k >= lo)?;
        if self.is(from, w::AND) {
            from = from.checked_sub(1).filter(|k| *k >= lo)?;
        }
        // “called it late - “too late,” he said - and asked for more”: what stands between the dashes is an aside.
        let outer = self
            .before_aside(from, lo)
            .and_then(|k| self.earlier_subject(k, lo, hi, memo, depth));
        if let Some(outer) = outer {
            return Some(outer.with(How::Joined));
        }
        if self.has(verb, g::ING) {
            let own = self
                .participle_before(from, lo)
                .and_then(|k| self.subject_at(k, lo, hi, memo, depth + 1));
            if let Some(own) = own {
                return Some(own.with(How::Joined));
            }
        }
        let inner = self
            .inner_first_verb(verb, link, lo)
            .and_then(|first| self.subject_at(first, lo, hi, memo, depth + 1));
        if let Some(inner) = inner {
            return Some(inner.with(How::Joined));
        }
        // “praised those who left but said”: the praising one said it.
        let outer = self.is(link, w::BUT) && self.has(verb, g::SAID);
        self.subordinate_subject(from, lo, hi, memo, depth)
            .filter(|own| !(outer && own.how == How::Relative))
            .or_else(|| self.earlier_subject(from, lo, hi, memo, depth))
            .or_else(|| self.head_without_verb(verb, from, lo))
            .map(|subject| subject.with(How::Joined))
    }

    /// `The report says that Lee met the clerk and told him that`, `said Lee was ill and has told friends that`, `said Lee came to the desk,
    /// closed the door and told him that`: the first verb of a clause that is reported, where the verb at `verb`, joined to it at `link`, goes
    /// on with it, and not with the verb that reports.
    pub(in super::super) fn inner_first_verb(
        &self,
        verb: usize,
        link: usize,
        lo: usize,
    ) -> Option<usize> {
        const CLAUSE_ITEMS: usize = 32;
        let joins = self.is(link, w::AND) && self.has(verb, g::PAST) && self.has(verb, g::SMALL);
        if !joins {
            return None;
        }
        let ends = |k: &usize| self.has(*k, g::SEMI | g::COLON) || self.items[*k].is_quote();
        let back = (lo..link).rev().take(CLAUSE_ITEMS).take_while(|k| !ends(k));
        let says =
            |k: usize| self.has(k, g::FIN) && self.has(k, g::SMALL) && self.has(k, g::MAY_REPORT);
        // Where the clause begins, and the verb that reports it.
        let (open, outer) =
            back.filter(|k| *k > lo)
                .find_map(|k| match self.is(k, w::THAT) {
                    true => says(k - 1).then_some((k + 1, k - 1)),
                    false => (self.has(k, g::SAID) && !self.has(k, g::TELL) && says(k))
                        .then_some((k + 1, k)),
                })?;
        let subject = self.phrase_right(open, link)?;
        let mut behind = subject.last + 1;
        if self.has(behind, g::COMMA) && self.has(behind + 1, g::REL) {
            behind = self.closing_comma(behind, link)? + 1;
        }
        let first =
            (behind..link).find(|k| self.has(*k, g::FIN) || !self.has(*k, g::ADV | g::TIME))?;
        let acts = self.has(first, g::FIN) && self.has(first, g::SMALL | g::AUX);
        if !acts || outer > 0 && self.has(outer - 1, g::AUX) {
            return None;
        }
        let (own, other) = (self.info(verb), self.info(outer));
        let perfect = (link + 1..verb).any(|k| self.is_any(k, &[w::HAS, w::HAVE]));
        let plain = !(link + 1..verb).any(|k| self.has(k, g::AUX));
        let then = self.present(outer)
            && plain
            && own.form(form::PAST)
            && self.has(first, g::PAST | g::AUX);
        let since = perfect && other.form(form::PAST);
        let listed = plain
            && other.form(form::PAST)
            && (first + 1..link).any(|k| {
                let did = k + 1;
                self.has(k, g::COMMA)
                    && self.has(did, g::FIN)
                    && self.has(did, g::PAST)
                    && self.has(did, g::SMALL)
                    && !self.has(did, g::MAY_REPORT | g::AUX | g::NOMINAL)
            });
        // “said Lee had handed her a check and told her that”: she is told, and tells nothing.
        let hearer = verb + 1;
        let twice = plain
            && self.has(verb, g::SAID)
            && self.is_any(hearer, &[w::HER, w::HIM])
            && (first + 1..link).any(|k| self.items[k].is(self.items[hearer].word()));
        (then || since || listed || twice).then_some(first)
    }

    /// `Ann Lee lives in Leeds and wrote that`: a first verb that looks like a noun; the name that opens the sentence.
    fn head_without_verb(&self, verb: usize, from: usize, lo: usize) -> Option<Subject> {
        let said = self.has(verb, g::SPEECH)
            && self.has(verb, g::FIN)
            && self.info(verb).form(form::PAST | form::THIRD)
            && !self.has(lo, g::ADV | g::ING | g::TIME);
        let mut phrase = said.then(|| self.phrase_right(lo, from))??;
        if phrase.last > lo
            && self.has(phrase.last, g::NOUNISH)
            && self.has(phrase.last - 1, g::CAP)
        {
            phrase.last -= 1;
        }
        self.may_say(phrase)
            .then(|| Subject::new(phrase, How::Joined))
    }

    /// `hid the facts, admitted that it had, and left`: the subject of the verb before the comma, where a third verb in the same
    /// form stands behind “and”.
    pub(super) fn subject_of_list(
        &self,
        verb: usize,
        comma: usize,
        lo: usize,
        hi: usize,
        memo: &mut Memo,
        depth: u8,
    ) -> Option<Subject> {
        const VERB: usize = 2;
        let alike = |k: usize| {
            let (own, other) = (self.info(verb), self.info(k));
            self.has(k, g::SMALL)
                && [form::PAST, form::THIRD]
                    .into_iter()
                    .any(|tense| own.form(tense) && other.form(tense))
        };
        let third = (verb + 1..hi)
            .filter(|k| self.is_any(*k, &[w::AND, w::BUT]))
            .any(|and| (and + 1..hi.min(and + 1 + VERB)).any(alike));
        let first = (lo..comma).rev().find(|k| self.has(*k, g::FIN))?;
        let listed = self.has(comma, g::COMMA)
            && third
            && alike(first)
            && !self.any(first, comma, g::BREAK | g::QUOTE);
        let subject = listed.then(|| self.subject_at(first, lo, hi, memo, depth + 1))?;
        subject.map(|subject| subject.with(How::Joined))
    }

    /// `Court raps council, says roads are a disgrace`: headlines leave “and” out. The subject of the first verb, in a sentence without
    /// a full stop whose verbs both tell what is so now.
    pub(super) fn subject_of_headline(
        &self,
        verb: usize,
        comma: usize,
        (lo, hi): (usize, usize),
        memo: &mut Memo,
        depth: u8,
    ) -> Option<Subject> {
        let now = |k: usize| self.has(k, g::SMALL) && self.present(k);
        let joint = self.has(comma, g::COMMA | g::SEMI);
        if !joint || self.has(hi - 1, g::STOP) || !self.has(verb, g::SPEECH) || !now(verb) {
            return None;
        }
        // “slams judge”: a noun that may be a verb, but not with what is “he” or “she”.
        let first = (lo..comma)
            .rev()
            .find(|k| self.has(*k, g::FIN) && !self.info(*k).form(form::BASE))?;
        if !now(first) || self.any(first, comma, g::BREAK | g::SUBORD) {
            return None;
        }
        let subject = self.subject_at(first, lo, hi, memo, depth + 1)?;
        (subject.phrase.first == lo).then(|| subject.with(How::Joined))
    }

    /// The item before the dash that opens the aside which the dash at `close` ends.
    pub(super) fn before_aside(&self, close: usize, lo: usize) -> Option<usize> {
        if !self.has(close, g::DASH) {
            return None;
        }
        let open = (lo..close).rev().find(|k| self.has(*k, g::DASH))?;
        open.checked_sub(1).filter(|k| *k >= lo)
    }

    /// `with aides praising the plan and calling`: the participle to the left of `from` in the same clause.
    fn participle_before(&self, from: usize, lo: usize) -> Option<usize> {
        (lo..=from)
            .rev()
            .take_while(|k| !self.has(*k, g::SEMI | g::COLON))
            .filter(|k| self.has(*k, g::ING) && self.has(*k, g::SMALL))
            .find(|k| self.has(*k, g::MAY_REPORT) || *k > lo && self.has(*k - 1, g::COMMA))
    }
}

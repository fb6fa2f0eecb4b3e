//! What the writer adds to words that he has just reported: what he calls them, where and upon what they were said, what came of
//! them, what others say of them.

use super::super::super::grammar::{g, Grammar};
use crate::lang::{also, flags, is, w};

/// Adjectives between an article and the noun that the writer has for the words.
const ADJECTIVES: usize = 2;

impl Grammar<'_> {
    /// `called it “dead,” a reference to the vote`, `said that it was dead, something Lee has denied`: what the writer calls the words just
    /// reported.
    pub(super) fn of_writer(&self, article: usize, end: usize) -> bool {
        let next = article + 1;
        if self.is(article, w::SOMETHING) {
            return next < end && self.has(next, g::SUBJ | g::CAP | g::DET | g::REL);
        }
        let noun = if self.is_any(article, &[w::A, w::AN]) {
            self.noun_behind_article(article, ADJECTIVES, end, also::ASIDE)
        } else if self.is(article, w::THE) && self.is_any(next, &[w::LATEST, w::FIRST]) {
            // “the latest sign of a rift”
            self.noun_behind_article(next, 0, end, also::ASIDE)
        } else {
            None
        };
        noun.is_some_and(|noun| {
            let next = noun + 1;
            // “a phrase that guards know”, “a phrase diplomats said was new”
            let say = || {
                let subject = self.phrase_right(next, end);
                subject
                    .is_some_and(|subject| subject.last + 1 < end && self.tells(subject.last + 1))
            };
            next < end
                && (say()
                    || self.has(next, g::REL | g::CAP | g::PAST)
                    || self.is_any(
                        next,
                        &[
                            w::TO,
                            w::AT,
                            w::OF,
                            w::THAT,
                            w::FROM,
                            w::IN,
                            w::HE,
                            w::SHE,
                            w::IT,
                            w::THEY,
                            w::FOR,
                        ],
                    ))
        })
    }

    /// Whether what begins at `next`, behind a comma, tells how or upon what the words were said, or what came of them.
    pub(super) fn goes_along(&self, next: usize, end: usize) -> bool {
        self.upon_question(next, end)
            || self.said_there(next, end)
            || self.without_saying(next, end)
            || self.applauded(next, end)
            || self.denied(next, end)
            || self.takes_stand(next, end)
    }

    /// `, when asked about the plan`, `, asked whether he had left`
    fn upon_question(&self, next: usize, end: usize) -> bool {
        let asked = next + usize::from(self.is(next, w::WHEN));
        let about = asked + 1;
        about < end
            && self.is(asked, w::ASKED)
            && (self.has(about, g::WH)
                || self.is_any(
                    about,
                    &[w::ABOUT, w::WHETHER, w::IF, w::BY, w::WHY, w::HOW, w::WHAT],
                ))
    }

    /// `, in a statement on Monday`, `, in response to a question`, `, in her first interview`
    fn said_there(&self, next: usize, end: usize) -> bool {
        let of = next + 1;
        if !self.is(next, w::IN) || of >= end {
            return false;
        }
        let answer = self.is_any(of, &[w::RESPONSE, w::REPLY, w::ANSWER]) && self.is(of + 1, w::TO);
        let article = self.has(of, g::ART | g::POSS) && !self.is(of, w::THE);
        let venue = article
            .then(|| self.noun_behind_article(of, ADJECTIVES + 1, end, also::VENUE))
            .flatten();
        // “in a move that surprised the town”, “in a case that he called sad”
        let moved = article
            .then(|| self.noun_behind_article(of, ADJECTIVES, end, also::ASIDE))
            .flatten()
            .or_else(|| Some(of + 1).filter(|k| article && self.is_any(*k, &[w::CASE, w::RULING])))
            .is_some_and(|noun| noun + 1 < end && self.is(noun + 1, w::THAT));
        // “in remarks that drew cheers”
        let told = self.has(of, g::PLURAL) && self.info(of).is_also(also::VENUE);
        let told = told && (self.has(of + 1, g::REL) || self.is(of + 1, w::TO));
        answer
            || told
            || moved
            || venue.is_some_and(|noun| !self.any(noun + 1, end, g::QUOTE | g::FIN | g::BREAK))
    }

    /// `, without saying why`
    fn without_saying(&self, next: usize, end: usize) -> bool {
        let saying = next + 1;
        self.is(next, w::WITHOUT)
            && saying < end
            && self.has(saying, g::ING)
            && self.has(saying, g::SPEECH)
    }

    /// `, to loud applause`, `, drawing boos from the crowd`
    fn applauded(&self, next: usize, end: usize) -> bool {
        const WORDS: usize = 4;
        let draws = self.is(next, w::TO) || self.has(next, g::ING);
        let plain = |k: &usize| self.has(*k, g::WORD) && !self.has(*k, g::FIN | g::PREP);
        let reach = end.min(next + 1 + WORDS);
        let mut words = (next + 1..reach).take_while(plain);
        draws && words.any(|k| self.info(k).is_also(also::APPLAUSE))
    }

    /// `, backing away from her vow`, `, reversing his stand`, `, breaking with her party`: what the words make of whoever says them.
    fn takes_stand(&self, next: usize, end: usize) -> bool {
        let to = next + 1;
        if to >= end || !self.has(next, g::ING) {
            return false;
        }
        let own = || self.is_any(to, &[w::HIS, w::HER, w::THEIR, w::AN, w::A]);
        self.is_any(next, &[w::BACKING, w::WALKING]) && self.is_any(to, &[w::AWAY, w::OFF, w::BACK])
            || self.is(next, w::DOUBLING) && self.is(to, w::DOWN)
            || self.is(next, w::BREAKING) && self.is(to, w::WITH)
            || self.is(next, w::DISTANCING) && self.info(to).any(is::REFLEXIVE)
            || self.is(next, w::REVERSING) && own()
    }

    /// `, which Lee has denied`, `, which his office disputes`
    fn denied(&self, next: usize, end: usize) -> bool {
        if !self.is(next, w::WHICH) {
            return false;
        }
        let Some(subject) = self.phrase_right(next + 1, end) else {
            return false;
        };
        let aux = |k: &usize| self.has(*k, g::AUX | g::ADV);
        let verb = (subject.last + 1..end).find(|k| !aux(k));
        verb.is_some_and(|verb| {
            let closes = verb + 1 >= end || !self.has(verb + 1, g::WORD);
            closes && self.info(verb).has(flags::NEGATIVE)
        })
    }

    /// `would oppose it, dealing a blow to the mayor`, `that it was late, drawing boos`: what came of the report.
    pub(super) fn comes_of_it(&self, from: usize, comma: usize, end: usize) -> bool {
        let next = comma + 1;
        self.has(comma, g::COMMA)
            && self.has(next, g::ING)
            && self.info(next).is_also(also::OUTCOME)
            && next + 1 < end
            && !self.is_any(next + 1, &[w::ON, w::FROM])
            && !self.any(next, end, g::QUOTE)
            && self.finite(from, comma).is_some()
    }

    /// `would lock the gates, a decision that Lee, who has the keys, called reckless`: what others say of the words just reported.
    pub(super) fn judged_by_others(&self, article: usize, end: usize) -> bool {
        const NOUN_ITEMS: usize = 5;
        if !self.is_any(article, &[w::A, w::AN]) {
            return false;
        }
        let reach = end.min(article + NOUN_ITEMS);
        let that = (article + 1..reach)
            .take_while(|k| self.has(*k, g::WORD) && !self.has(*k, g::PREP | g::FIN & !g::NOUNISH))
            .find(|k| self.is(*k, w::THAT));
        let Some(that) = that.filter(|that| *that > article + 1) else {
            return false;
        };
        let Some(subject) = self.phrase_right(that + 1, end) else {
            return false;
        };
        let own = self.has(subject.first, g::SUBJ);
        let subject = self.with_conjunct(subject, end);
        let behind = subject.last + 1;
        let verb = (behind..end).find(|k| !self.has(*k, g::AUX | g::ADV));
        let says = verb.is_some_and(|verb| self.tells(verb));
        !own && (says || self.verb_past_asides(behind, end).is_some())
    }
}

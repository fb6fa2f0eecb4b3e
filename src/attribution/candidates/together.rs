//! Verbs that report together with the words behind them: `put it`, `went on`, `made clear that`, `took issue with`.

use super::super::grammar::g;
use super::super::subject::{How, Subject};
use super::Part;
use crate::lang::{w, WordId, BE_LIKE};
use crate::tokens::Token;

/// Where a thing is put: “put it away”, “put it back in the drawer”.
pub(super) const PUT_AWAY: &[WordId] = &[w::AWAY, w::BACK, w::DOWN, w::OUT, w::UP, w::OFF];
/// Items from “put it to” within which “that” says that something was put.
const PUT_TO: usize = 8;

impl Part<'_> {
    /// Words behind the verb that report together with it: `put it`, `went on`, `made clear`, `made it clear`.
    pub(super) fn words_more(&self, at: usize) -> usize {
        let grammar = self.grammar;
        if !grammar.has(at, g::TOGETHER) {
            return self.words_like(at);
        }
        let behind = |word| at + 1 < self.hi && grammar.is(at + 1, word);
        let one = grammar.is_any(at, &[w::PUT, w::PUTS]) && behind(w::IT) && self.words_put(at)
            || grammar.is_any(at, &[w::WENT, w::GOES]) && behind(w::ON) && self.goes_on(at);
        usize::from(one) + self.words_made(at)
    }

    /// The same, but for what is put and for who goes on.
    pub(super) fn words_made(&self, at: usize) -> usize {
        if !self.grammar.has(at, g::TOGETHER) {
            return 0;
        }
        self.makes_clear(at) + self.takes_issue(at)
    }

    /// `took issue with`, `took the view that`, `made a case that`, `let it be known`, `shot back that`: the words behind the verb
    /// up to what is reported, or none.
    fn takes_issue(&self, at: usize) -> usize {
        let grammar = self.grammar;
        let next = at + 1;
        match grammar.info(at).lemma {
            w::TAKE if grammar.is(next, w::ISSUE) && grammar.is(at + 2, w::WITH) => 2,
            w::TAKE => self
                .noun_that(next, &[w::VIEW, w::POSITION, w::STANCE])
                .map_or(0, |noun| noun - at),
            w::RULE if grammar.is(next, w::OUT) => 1,
            // “hit out at the cost”
            w::HIT if grammar.is(next, w::OUT) && grammar.is(at + 2, w::AT) => 2,
            w::LEAVE
                if grammar.is(next, w::NO)
                    && grammar.is(at + 2, w::DOUBT)
                    && grammar.is(at + 3, w::THAT) =>
            {
                2
            }
            w::LET
                if grammar.is(next, w::IT)
                    && grammar.is(at + 2, w::BE)
                    && grammar.is(at + 3, w::KNOWN) =>
            {
                3
            }
            w::SHOOT | w::FIRE | w::HIT | w::PUSH
                if grammar.is(next, w::BACK) && grammar.is(at + 2, w::THAT) =>
            {
                1
            }
            w::MAKE | w::GIVE | w::ISSUE | w::DELIVER | w::FLOAT | w::SEND | w::SPREAD => {
                self.word_given(next).map_or(0, |noun| noun - at)
            }
            w::RAISE => {
                const RAISED: [WordId; 5] = [
                    w::CONCERN,
                    w::CONCERNS,
                    w::DOUBTS,
                    w::OBJECTIONS,
                    w::QUESTIONS,
                ];
                let noun = next + usize::from(!grammar.is_any(next, &RAISED));
                let about = grammar.is_any(noun + 1, &[w::ABOUT, w::OVER, w::THAT, w::TO]);
                if grammar.is_any(noun, &RAISED) && about {
                    noun - at
                } else {
                    0
                }
            }
            _ => 0,
        }
    }

    /// `a case that`, `a strong case for`, `a stern warning that`, `assurances that`: the item of the noun of saying that is given.
    fn word_given(&self, from: usize) -> Option<usize> {
        let grammar = self.grammar;
        let first = from + usize::from(grammar.has(from, g::ART));
        let said = |noun: usize| {
            let case = grammar.is(noun, w::CASE) && first > from;
            let word = grammar.has(noun, g::NOUN) && (first > from || grammar.has(noun, g::PLURAL));
            (case || word) && self.opens_clause(noun + 1) || case && grammar.is(noun + 1, w::FOR)
        };
        [first, first + 1].into_iter().find(|noun| said(*noun))
    }

    /// `the view that`, `a firm stance that`: the item of one of `nouns` behind an article, with a “that” behind it.
    fn noun_that(&self, article: usize, nouns: &[WordId]) -> Option<usize> {
        let grammar = self.grammar;
        let noun = article + 1 + usize::from(!grammar.is_any(article + 1, nouns));
        let said = grammar.has(article, g::ART)
            && grammar.is_any(noun, nouns)
            && self.opens_clause(noun + 1);
        said.then_some(noun)
    }

    /// `the view that | he was late`, and not `the stance that | suits him`: a “that” that stands for no subject.
    fn opens_clause(&self, that: usize) -> bool {
        let grammar = self.grammar;
        let verb = grammar.has(that + 1, g::FIN | g::AUX) && !grammar.has(that + 1, g::NOMINAL);
        grammar.is(that, w::THAT) && !verb
    }

    /// `made clear that`, `makes it plain to them she will`, and not `made clear progress`, `made it clear of the rocks`.
    fn makes_clear(&self, at: usize) -> usize {
        let grammar = self.grammar;
        if !grammar.is_any(at, &[w::MADE, w::MAKES, w::MAKE, w::MAKING]) {
            return 0;
        }
        let it = usize::from(grammar.is(at + 1, w::IT));
        let next = at + 2 + it;
        let clear = next < self.end && grammar.is_any(next - 1, &[w::CLEAR, w::PLAIN]);
        if !clear {
            return 0;
        }
        let clause = grammar.is(next, w::THAT) && !grammar.has(next + 1, g::TIME)
            || grammar.has(next, g::SUBJ)
            || grammar.is(next, w::TO) && self.put_to(next)
            || it == 1 && grammar.has(next, g::DET | g::CAP | g::QUOTE)
            // “made clear the mill would close”
            || grammar.has(next, g::DET | g::CAP) && grammar.clause_at(next, self.hi);
        if clause {
            1 + it
        } else {
            0
        }
    }

    /// `The fall raised doubts about the wall`, `they left, raising doubts about the wall`: doubts that nobody utters.
    pub(super) fn came_up(&self, at: usize, subject: Subject) -> bool {
        let grammar = self.grammar;
        let Subject { phrase, how, .. } = subject;
        if grammar.info(at).lemma != w::RAISE {
            return false;
        }
        let somebody = g::CAP | g::SOURCE | g::SUBJ | g::REL;
        let inner = phrase.first > self.lo && grammar.has(phrase.first - 1, g::PREP);
        let nobody = grammar.has(at, g::ING)
            || !grammar.has(phrase.last, somebody)
            || grammar.has(phrase.last, g::NOUN)
            || inner;
        how != How::Infinitive && nobody
    }

    /// “to her that”: what is put or made clear to somebody.
    fn put_to(&self, to: usize) -> bool {
        let grammar = self.grammar;
        let that = |k: usize| grammar.is(k, w::THAT) && !grammar.has(k + 1, g::TIME);
        grammar.is(to, w::TO) && (to..self.end.min(to + PUT_TO)).any(that)
    }

    /// `as she put it in May`, `he put it so: “A”`, and not `he put it in his pocket`.
    fn words_put(&self, at: usize) -> bool {
        let grammar = self.grammar;
        let next = at + 2;
        // “put it to her that”
        let to = self.put_to(next);
        let away = grammar.is_any(next, PUT_AWAY) || grammar.is(next, w::THERE);
        let place = next < self.end && (away || grammar.has(next, g::PREP) && !to);
        !place
            || !self.quotes.is_empty()
            || (self.lo..at).any(|before| grammar.is(before, w::AS))
            || (next..self.hi).any(|behind| grammar.has(behind, g::COLON))
    }

    /// `I was like, “No way.”`, `she's all, “Fine.”`, as people talk: the word behind the verb, if what somebody said follows it. What
    /// is like “a farce” is only compared.
    pub(super) fn words_like(&self, at: usize) -> usize {
        let grammar = self.grammar;
        let like = at + 1;
        let comma = grammar.has(like + 1, g::COMMA);
        let quote = like + 1 + usize::from(comma);
        let follows = quote < self.hi && grammar.has(quote, g::QUOTE);
        if !follows || !grammar.is_any(at, &BE_LIKE) {
            return 0;
        }
        let sentence = || matches!(grammar.last_mark(self.layout, quote), b'.' | b'!' | b'?');
        let said =
            grammar.is(like, w::LIKE) && (comma || sentence()) || grammar.is(like, w::ALL) && comma;
        usize::from(said)
    }

    /// `And she goes, “Fine.”`: nothing but a comma stands before what was said.
    pub(super) fn goes_and_says(&self, at: usize) -> bool {
        let grammar = self.grammar;
        grammar.is_any(at, &[w::WENT, w::GOES, w::GO])
            && at + 2 < self.hi
            && grammar.has(at + 1, g::COMMA)
            && self.sentence_said(at + 2)
    }

    /// Whether a quote stands here that begins with a capital: “everywhere she went, “sending and receiving”” goes on with the writer's.
    fn sentence_said(&self, quote: usize) -> bool {
        let piece = self.grammar.items[quote].piece();
        piece.is_some_and(|piece| {
            self.grammar
                .tokens
                .inside(piece)
                .first()
                .is_some_and(Token::capital)
        })
    }

    /// `“A,” she went on.`, `He went on: “B.”`: nothing that one goes on with stands behind.
    fn goes_on(&self, at: usize) -> bool {
        let grammar = self.grammar;
        let next = at + 2;
        !self.quotes.is_empty()
            && (next >= self.end
                || grammar.has(next, g::COMMA | g::COLON | g::STOP)
                || grammar.is(next, w::AS))
    }
}

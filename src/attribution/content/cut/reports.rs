//! Another report that begins inside what may be the content of one, or the tag of somebody who reports all of it.

use super::super::super::grammar::{g, Grammar};
use crate::lang::{also, flags, form, is, w, WordId};
use crate::tokens::Punct;

impl Grammar<'_> {
    /// Whether another report begins behind the comma, dash or quote at `at`, or the tag of somebody who reports all of it.
    pub(in super::super) fn begins_report(&self, from: usize, at: usize, end: usize) -> bool {
        let next = at + 1;
        if self.comes_of_it(from, at, end) {
            return true;
        }
        // “, adding that”, “, before conceding that”
        let while_he =
            self.has(at, g::COMMA) && self.is_any(next, &[w::BEFORE, w::WHILE]) && next + 1 < end;
        let verb = next + usize::from(while_he);
        let ing = self.has(verb, g::ING) && self.has(verb, g::SPEECH);
        if ing || self.is(next, w::ACCORDING) {
            return true;
        }
        let comma = self.has(at, g::COMMA);
        // “denied that it had sunk, then said it had”
        let then = comma
            && self.is(next, w::THEN)
            && self.has(next + 1, g::CORE)
            && self.has(next + 1, g::PAST)
            && next + 1 < end;
        let apart = !self.has(at, g::QUOTE) || self.comma_inside(at);
        let asides = apart && (self.of_writer(next, end) || self.judged_by_others(next, end));
        if then || asides || comma && self.goes_along(next, end) {
            return true;
        }
        if (comma || self.has(at, g::DASH)) && self.happens_meanwhile(from, at, end) {
            return true;
        }
        // “, but he called it “late””, “, with Lee calling it “late””
        comma
            && (self.outer_tag(next, end) && !self.parts_relative(at)
                || self.inverted_tag(next, end))
            || (comma || self.has(at, g::DASH)) && self.quotes_itself(next, end)
            || self.joined_report(next, end)
    }

    /// `, even as the owners complained that`, `, even as the roof fell in`: what somebody else says or does meanwhile.
    fn happens_meanwhile(&self, from: usize, mark: usize, end: usize) -> bool {
        let next = mark + 1;
        if !self.is_any(next, &[w::EVEN, w::JUST]) || !self.is(next + 1, w::AS) {
            return false;
        }
        // “said that Lee, even as she left, was smiling”, “said that it is — even as it falls — safe”
        const LEAST_CLAUSE: usize = 3;
        let close = self.find(next + 2, end, self.bits[mark] & (g::COMMA | g::DASH));
        let amid = mark < from + LEAST_CLAUSE
            || close < end && (self.has(mark, g::DASH) || self.has(close + 1, g::FIN));
        let clause = self.is(next, w::EVEN)
            && !amid
            && self.clause_at(next + 2, end)
            && (self.finite(from, mark).is_some() || from > 0 && self.is(from - 1, w::TO));
        let report = || self.joined_report(next + 1, end) || self.says_that(next + 2, end);
        clause || self.has(mark, g::COMMA) && report()
    }

    /// `a list that, they conceded, was old`: the tag is of the relative clause alone.
    fn parts_relative(&self, comma: usize) -> bool {
        comma
            .checked_sub(1)
            .is_some_and(|at| self.relative_of_place(at) || self.relative_of_noun(at))
    }

    /// The verb of speech behind what commas set off from its subject, the first of them at `comma`.
    pub(super) fn verb_past_asides(&self, mut comma: usize, end: usize) -> Option<usize> {
        const ASIDE_ITEMS: usize = 24;
        const ASIDES: usize = 3;
        if comma >= end || !self.has(comma, g::COMMA) {
            return None;
        }
        let reach = end.min(comma + ASIDE_ITEMS);
        for _ in 0..ASIDES {
            comma = self.find(comma + 1, reach, g::COMMA | g::QUOTE);
            let verb = (comma + 1..reach).find(|k| !self.has(*k, g::AUX | g::ADV))?;
            if !self.has(comma, g::COMMA) {
                return None;
            }
            if self.tells(verb) {
                return Some(verb);
            }
        }
        None
    }

    /// `, and Lee said …`
    pub(in super::super) fn joined_report(&self, link: usize, end: usize) -> bool {
        const CLAUSE_SUBJECT: usize = 7;
        const LINKS: &[WordId] = &[
            w::AND,
            w::BUT,
            w::YET,
            w::WHILE,
            w::AS,
            w::THOUGH,
            w::ALTHOUGH,
        ];
        if !self.is_any(link, LINKS) {
            return false;
        }
        // “, and even the owners conceded”
        let begin = link + 1 + usize::from(self.is(link + 1, w::EVEN));
        // “, and that whoever said so was late”
        if self.is(begin, w::THAT) {
            return false;
        }
        let reach = end.min(begin + CLAUSE_SUBJECT);
        // “, while 59% say”
        let verb = (begin..reach)
            .take_while(|k| {
                self.has(*k, g::WORD | g::DIGIT) || self.items[*k].is_punct(Punct::Percent)
            })
            .find(|k| self.has(*k, g::CORE) && self.has(*k, g::SMALL));
        // “, and have nobody ask”
        let governed = |verb: usize| {
            let base = self.info(verb).form(form::BASE) && !self.has(verb, g::PAST);
            self.has(begin, g::AUX) && base
        };
        let core = verb.filter(|verb| !governed(*verb)).is_some_and(|verb| {
            verb > begin && !self.has(verb, g::ING)
                || verb == begin && self.is_any(link, &[w::AND, w::BUT])
        });
        let and = || self.is_any(link, &[w::AND, w::BUT]);
        // “, and he predicted that”, “, though an aide later clarified that”
        let he = || and() && self.is_any(begin, &[w::HE, w::SHE]);
        let links = self.is_any(link, &[w::THOUGH, w::ALTHOUGH]);
        let clause = (links || he()) && self.says_that(begin, end);
        let other = || self.vows(begin, end) || he() && self.he_reports(begin, end);
        let aside = || self.says_past_aside(begin, end);
        let bids = || self.speaks_to(begin, end) || self.says_in_place(begin, end);
        core || clause || aside() || and() && (other() || bids())
    }

    /// `, and the agency urged people by the river to leave`, `, and Ann Lee told the board that`: somebody with a name tells others what
    /// to do, or what is.
    fn speaks_to(&self, from: usize, end: usize) -> bool {
        let Some(subject) = self.phrase_right(from, end) else {
            return false;
        };
        let verb = subject.last + 1;
        verb + 1 < end
            && self.tells(verb)
            && self.has(verb, g::TELL)
            && self.has(verb, g::PAST)
            && !self.info(verb).form(form::BASE)
            && self.has(subject.last, g::CAP)
            && self.has(verb + 1, g::DET | g::CAP | g::NOMINAL)
            && (self.bids(verb, end) || self.has(verb, g::SAID) && self.tells_that(verb, end))
    }

    /// `urged people by the river to leave`
    fn bids(&self, verb: usize, end: usize) -> bool {
        const BIDDEN_ITEMS: usize = 10;
        (verb + 2..end.min(verb + BIDDEN_ITEMS))
            .take_while(|k| self.has(*k, g::WORD) && !self.has(*k, g::FIN & !g::NOUNISH))
            .any(|k| self.is(k, w::TO) && self.info(k + 1).form(form::BASE))
    }

    /// `told the board in May that`
    fn tells_that(&self, verb: usize, end: usize) -> bool {
        self.phrase_right(verb + 1, end).is_some_and(|hearer| {
            let that = self.after_adjuncts(hearer.last + 1, end);
            that + 1 < end && self.is(that, w::THAT)
        })
    }

    /// `, and he has accused Lee of lies`, `, and she wonders whether`: another report of whoever speaks, the pronoun at `he`.
    fn he_reports(&self, he: usize, end: usize) -> bool {
        let verb = (he + 1..end).find(|k| !self.has(*k, g::AUX | g::ADV));
        let Some(verb) = verb.filter(|verb| verb + 1 < end && self.has(*verb, g::SMALL)) else {
            return false;
        };
        let info = self.info(verb);
        let charges = self.has(verb, g::SPEECH)
            && info.has(flags::SURE | flags::TELL)
            && info.form(form::PAST | form::THIRD | form::PARTICIPLE)
            && self.has(verb + 1, g::DET | g::OBJ | g::CAP | g::POSS);
        let asks =
            self.has(verb, g::MAY_REPORT) && self.is_any(verb + 1, &[w::WHETHER, w::WHY, w::HOW]);
        // “, and she made clear that”
        let that = self.has(verb, g::MAY_REPORT) && self.is(verb + 2, w::THAT) && verb + 3 < end;
        charges || (asks || that) && self.has(verb, g::FIN)
    }

    /// `, and in a letter to the board last week he wrote that`
    fn says_in_place(&self, from: usize, end: usize) -> bool {
        const PLACE_ITEMS: usize = 12;
        if !self.is_any(from, &[w::IN, w::ON, w::AT, w::DURING]) {
            return false;
        }
        let reach = end.min(from + PLACE_ITEMS);
        let he = (from + 1..reach)
            .take_while(|k| self.has(*k, g::WORD) && !self.has(*k, g::FIN & !g::NOUNISH))
            .find(|k| self.is_any(*k, &[w::HE, w::SHE]));
        he.is_some_and(|he| {
            let verb = he + 1;
            verb + 1 < end
                && self.tells(verb)
                && (self.has(verb, g::CORE) || self.is(verb + 1, w::THAT))
        })
    }

    /// `, and the speaker, Ann Lee, who left in May, has said that`: a subject with what commas set off behind it, and its verb of
    /// speech.
    fn says_past_aside(&self, from: usize, end: usize) -> bool {
        let Some(subject) = self.phrase_right(from, end) else {
            return false;
        };
        if self.has(subject.last, g::TIME | g::SUBJ) {
            return false;
        }
        self.verb_past_asides(self.with_place(subject, end) + 1, end)
            .is_some_and(|verb| {
                let calls = || self.info(verb).has(flags::NAMES) && self.any(verb, end, g::QUOTE);
                self.has(verb, g::CORE) || self.is_any(verb + 1, &[w::THAT, w::TO]) || calls()
            })
    }

    /// `, and threatened to censure them`, `, and called on the board to`: another deed in words of whoever speaks, without a subject of
    /// its own.
    fn vows(&self, verb: usize, end: usize) -> bool {
        verb + 2 < end
            && self.tells(verb)
            && self.has(verb, g::PAST)
            && !self.info(verb).form(form::BASE)
            && (self.is(verb + 1, w::TO) && self.info(verb + 2).form(form::BASE)
                || self.info(verb).lemma == w::CALL && self.is(verb + 1, w::ON))
    }

    /// `, though an aide later clarified that …`
    pub(super) fn says_that(&self, from: usize, end: usize) -> bool {
        let Some(phrase) = self.phrase_right(from, end) else {
            return false;
        };
        let verb = (phrase.last + 1..end).find(|k| !self.has(*k, g::ADV | g::TIME));
        verb.is_some_and(|verb| self.tells(verb) && self.is(verb + 1, w::THAT))
    }

    /// Whether `NP V` with a verb of speech closes the sentence from `from`: somebody else reports it all.
    fn outer_tag(&self, from: usize, end: usize) -> bool {
        const SUBJECT_ITEMS: usize = 10;
        // “, sporting director Ann Lee said”
        if self.has(from, g::SUBORD | g::PREP | g::ING) && !self.of_office(from) {
            return false;
        }
        let reach = end.min(from + SUBJECT_ITEMS);
        let mut verb = self.find(from, reach, g::FIN | g::QUOTE | g::BREAK);
        // “, the court has heard”
        let last = end.saturating_sub(1);
        let heard = verb + 1 == last && self.has(verb, g::AUX);
        if verb > from
            && (heard || self.found_by_study(from, verb, last))
            && self.has(last, g::PAST)
        {
            verb = last;
        }
        verb > from
            && verb < reach
            && self.has(verb, g::SMALL)
            && if verb + 1 >= end {
                // “, a court heard”
                self.has(verb, g::MAY_REPORT)
            } else {
                // “, a court heard on Monday”
                let court = || self.info(verb - 1).is_also(also::COURT);
                let heard = self.info(verb).has(flags::HEARS) && court();
                (heard || self.has(verb, g::SPEECH))
                    && self.has(verb + 1, g::PREP | g::TIME | g::ADV | g::COMMA)
            }
    }

    /// `, a Courier poll released Sunday found`: a thing that tells, with what was done to it at `done` and when.
    fn found_by_study(&self, from: usize, done: usize, last: usize) -> bool {
        const DONE_ITEMS: usize = 5;
        done + 1 < last
            && last <= done + DONE_ITEMS
            && self.has(from, g::DET)
            && self.has(done, g::PAST)
            && !self.has(done, g::AUX | g::SPEECH)
            && self.info(done - 1).any(is::REPORT_NOUN)
            && self.any(done + 1, last, g::TIME | g::DAY)
            && !self.any(done + 1, last, g::FIN & !g::NOUNISH | g::PUNCT)
    }

    /// Whether `V NP` with a verb of speech closes the sentence from `verb`: `, said the mayor`.
    fn inverted_tag(&self, verb: usize, end: usize) -> bool {
        let said = self.has(verb, g::SAID);
        (said || self.has(verb, g::SPEECH) && self.has(verb, g::PAST))
            && self.has(verb, g::FIN)
            && self.has(verb, g::SMALL)
            && self.phrase_right(verb + 1, end).is_some_and(|phrase| {
                let next = phrase.last + 1;
                // “, reported the Tidemark”
                let closes = next >= end || said && self.has(next, g::COMMA | g::PREP | g::DAY);
                let named = said || self.has(phrase.last, g::CAP);
                !self.has(phrase.last, g::SUBJ | g::OBJ) && closes && named
            })
    }

    /// Whether somebody else says something from `from` on: `others have said they`.
    pub(super) fn others_say(&self, from: usize, end: usize) -> bool {
        if from >= end || !self.has(from, g::WORD) {
            return false;
        }
        let Some(phrase) = self.phrase_right(from, end) else {
            return false;
        };
        let mut verb = phrase.last + 1;
        while verb < end && self.has(verb, g::AUX | g::ADV) && self.has(verb, g::SMALL) {
            verb += 1;
        }
        verb + 1 < end
            && self.has(verb, g::SAID)
            && self.has(verb, g::SMALL)
            && (self.has(verb + 1, g::SUBJ | g::DET | g::CAP)
                || self.is(verb + 1, w::THAT)
                // “told reporters they would”
                || self.has(verb, g::TELL) && self.has(verb + 1, g::NOMINAL | g::OBJ))
    }

    /// Whether what follows the “and”, “but” or “with” at `link` is a report of its own that quotes something.
    fn quotes_itself(&self, link: usize, end: usize) -> bool {
        const SUBJECT_ITEMS: usize = 8;
        let with = self.is(link, w::WITH);
        if !with && !self.is_any(link, &[w::AND, w::BUT, w::WHILE, w::THOUGH, w::ALTHOUGH]) {
            return false;
        }
        // “that she had called, and that she admired “his hat””: one report.
        if self.is(link + 1, w::THAT) {
            return false;
        }
        let wanted = if with { g::ING } else { g::FIN };
        let from = link + 1;
        // “, with one, Ann Lee, calling it “late””
        let one = with && self.is_any(from, &[w::ONE, w::ANOTHER]) && self.has(from + 1, g::COMMA);
        let aside = one.then(|| self.closing_comma(from + 1, end.min(from + SUBJECT_ITEMS)));
        let from = aside.flatten().map_or(from, |comma| comma + 1);
        let reach = end.min(from + SUBJECT_ITEMS);
        let verb = self.find(from, reach, wanted | g::BREAK | g::QUOTE);
        let pronoun =
            verb == link + 2 && self.has(link + 1, g::SUBJ) && !self.has(link + 1, g::REL);
        verb < reach
            && verb > link + 1
            && self.has(verb, wanted)
            && self.has(verb, g::MAY_REPORT)
            && self.has(verb, g::SMALL)
            && (self.any(verb + 1, end, g::QUOTE) || (pronoun || with) && self.has(verb, g::SPEECH))
    }

    /// Whether a clause of its own stands from `from` to a colon with a quote behind it.
    pub(super) fn leads_to_quote(&self, from: usize, end: usize) -> bool {
        const CLAUSE_ITEMS: usize = 20;
        let colon = self.find(from, end.min(from + CLAUSE_ITEMS), g::BREAK | g::QUOTE);
        colon + 1 < end
            && self.has(colon, g::COLON)
            && self.has(colon + 1, g::QUOTE)
            && self.finite(from + 1, colon).is_some()
    }

    /// Whether somebody speaks from `from` on, with a quote right behind the verb.
    pub(in super::super) fn says_at_once(&self, from: usize, end: usize) -> bool {
        let Some(phrase) = self.phrase_right(from, end) else {
            return false;
        };
        let verb = phrase.last + 1;
        let quote = verb + 1;
        quote < end
            && self.tells(verb)
            && (self.has(quote, g::QUOTE)
                || quote + 1 < end
                    && self.has(quote, g::COMMA | g::COLON)
                    && self.has(quote + 1, g::QUOTE))
    }

    /// `The vote was close – Ann Lee: “We won.”`: a name alone between a dash and a colon with a quote behind it.
    pub(in super::super) fn labels_quote(&self, from: usize, end: usize) -> bool {
        const NAME_ITEMS: usize = 6;
        let colon = self.find(from, end.min(from + NAME_ITEMS), g::COLON | g::QUOTE);
        colon > from
            && colon + 1 < end
            && self.has(colon, g::COLON)
            && self.has(colon + 1, g::QUOTE)
            && (from..colon).all(|k| self.has(k, g::CAP | g::PUNCT) || self.is(k, w::AND))
    }

    /// Whether a verb of speech with its subject follows the quote at `quote` at once, and the quote ends in a comma.
    pub(super) fn has_own_tag(&self, quote: usize, end: usize) -> bool {
        const SUBJECT_ITEMS: usize = 10;
        if !self.has(quote, g::QUOTE) || !self.comma_inside(quote) {
            return false;
        }
        let reach = end.min(quote + SUBJECT_ITEMS);
        let verb = self.find(quote + 1, reach, g::FIN | g::QUOTE | g::BREAK);
        verb < reach && self.has(verb, g::SPEECH) && self.has(verb, g::SMALL)
    }
}

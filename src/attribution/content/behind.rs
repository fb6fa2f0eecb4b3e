//! What a cue reports where the words stand behind it: a clause, a quote, an infinitive, an object.

use super::super::grammar::{g, Grammar};
use super::super::phrases::Phrase;
use super::{Frame, Pattern, Reading};
use crate::lang::{flags, form, w, WordId};
use crate::layout::Layout;
use crate::tokens::{flag, Punct};

/// Words of an object or adjunct between the verb and its clause.
const OBJECT_ITEMS: usize = 14;

impl Grammar<'_> {
    /// Passes adverbs, days and prepositional phrases behind a verb.
    fn after_adjuncts(&self, from: usize, end: usize) -> usize {
        let mut at = from;
        while at < end && self.has(at, g::WORD) {
            let bits = self.bits[at];
            let deictic = self.is_any(at, &[w::LAST, w::THIS, w::EARLIER, w::NEXT, w::LATER])
                && at + 1 < end
                && self.has(at + 1, g::TIME);
            if bits & g::DAY != 0 && at + 1 < end && self.has(at + 1, g::POSS) {
                break;
            }
            // “said much of the town was dark”: no adverb.
            let part = bits & g::ADV != 0 && at + 1 < end && self.is(at + 1, w::OF);
            if bits & g::ADV != 0 && !part || bits & g::DAY != 0 || deictic {
                at += 1 + usize::from(deictic);
                while at < end && self.has(at, g::TIME) && !self.has(at, g::AUX) {
                    at += 1;
                }
                continue;
            }
            if self.is(at, w::TO) {
                let object = at + 1 < end
                    && (self.has(at + 1, g::DET | g::CAP | g::OBJ)
                        || self.has(at + 1, g::SOURCE | g::PLURAL) && !self.has(at + 1, g::VERB));
                if !object {
                    break;
                }
            }
            if bits & g::PREP == 0 || self.is_any(at, &[w::LIKE, w::THAN]) {
                break;
            }
            // “complained soon after that the hall was cold”
            if at > from && self.soon_after(at + 1, end) {
                at += 1;
                break;
            }
            match self.adjunct_end(at, end) {
                Some(next) => at = next,
                None => break,
            }
        }
        at
    }

    /// `complained soon after that the hall was cold`: “after” is no preposition of “that”.
    fn soon_after(&self, that: usize, end: usize) -> bool {
        that > 1
            && that + 1 < end
            && self.is(that, w::THAT)
            && self.is(that - 1, w::AFTER)
            && self.has(that - 2, g::ADV)
            && self.finite(that + 1, end).is_some()
    }

    /// The end of the prepositional phrase at `at`; `None` when it runs into a clause.
    fn adjunct_end(&self, at: usize, end: usize) -> Option<usize> {
        let mut k = at + 1;
        let mut nouns = 0;
        while k < end {
            let bits = self.bits[k];
            if bits & g::PUNCT != 0 {
                if self.has(k, g::STOP) && self.has(k - 1, g::ABBR)
                    || self.items[k].is_punct(Punct::Ampersand)
                {
                    k += 1;
                    continue;
                }
                break;
            }
            if bits & g::POSS != 0 {
                k += 1;
                continue;
            }
            if bits & g::WORD == 0 {
                break;
            }
            let infinitive = self.is(k, w::TO)
                && k + 1 < end
                && self.has(k + 1, g::VERB)
                && self.info(k + 1).form(form::BASE)
                && !self.has(k + 1, g::CAP | g::DET);
            if self.is(k, w::THAT) || bits & g::WH != 0 || infinitive {
                break;
            }
            if bits & g::SUBJ != 0 && (nouns > 0 || !self.is(k, w::IT)) {
                break;
            }
            if bits & g::ART != 0 && nouns > 0 {
                break;
            }
            if bits & g::FIN != 0 && bits & g::CAP == 0 && nouns > 0 && !self.has(k - 1, g::ART) {
                // Ran into a clause: its subject was taken for part of the adjunct.
                return None;
            }
            if bits & (g::DET | g::PREP) == 0 {
                nouns += 1;
            }
            k += 1;
        }
        Some(k)
    }

    pub(super) fn content_behind(&self, layout: &Layout, frame: &Frame) -> Option<Reading> {
        let end = frame.end;
        let mut from = frame.last + 1;
        if from >= end {
            return None;
        }
        let info = *self.info(frame.verb);
        let mut reading = Reading::new(Pattern::Object);
        if info.has(flags::TELL) && !frame.passive {
            if self.has(from, g::OBJ) || self.is_any(from, &[w::HER, w::YOU]) {
                let alone = self.has(from, g::OBJ | g::SUBJ)
                    || from + 1 >= end
                    || !self.has(from + 1, g::NOMINAL)
                    || self.has(from + 1, g::SUBJ);
                if alone {
                    reading.addressee = Some(Phrase::new(from, from));
                    from += 1;
                } else if let Some(phrase) = self.phrase_right(from, end) {
                    reading.addressee = Some(phrase);
                    from = phrase.last + 1;
                }
            } else if let Some(phrase) = self
                .phrase_right(from, end)
                .filter(|_| !self.has(from, g::SUBJ) && !self.is(from, w::THAT))
            {
                let mut phrase = self.with_conjunct(phrase, end);
                if let Some(name) = self.name_behind_hearers(phrase, end) {
                    phrase.last = name - 1;
                }
                let next = phrase.last + 1;
                // “warned the pier may fall”: the phrase is the subject of what is reported.
                let verb = self.has(next, g::FIN)
                    && self.has(next, g::SMALL)
                    && !self.has(next, g::NOUNISH)
                    && !self.info(next).form(form::BASE);
                let headline = self.items[from].has(flag::HEADLINE);
                if (next >= end || !verb || headline)
                    && (info.has(flags::SAID) || self.may_hear(phrase, end))
                {
                    reading.addressee = Some(phrase);
                    from = next;
                }
            }
        }
        from += frame.more;
        let ends = from >= end
            || self.has(from, g::STOP)
            || reading.addressee.is_some() && self.is_any(from, &[w::AND, w::BUT]);
        if ends {
            // “promised a veto”: no one spoken to, but what is reported.
            let object = reading
                .addressee
                .take()
                .filter(|a| !self.has(a.last, g::OBJ | g::SUBJ | g::CAP) && !self.of_people(*a))?;
            reading.push(Some(object));
            return Some(reading);
        }
        if reading.addressee.is_none() && self.tells_how(frame, from) {
            return None;
        }
        // “said as a guest yelled: “Rubbish!””
        if self.is_any(from, &[w::AS, w::WHILE, w::WHEN]) && self.says_at_once(from + 1, end) {
            return None;
        }
        let past = self.after_adjuncts(from, end);
        let that = self.that_behind(from, end, past);
        let mut start = if past < end { past } else { from };
        // “were called and the dog was freed”
        let goes_on = start == from && self.is_any(start, &[w::AND, w::BUT]);
        if goes_on && !self.any(start, end, g::QUOTE) {
            return None;
        }
        let bits = self.bits[start];
        let mut pattern;
        if let Some(that) = that {
            start = that;
            pattern = Pattern::That;
        } else if bits & g::COLON != 0
            || bits & g::COMMA != 0 && start + 1 < end && self.has(start + 1, g::QUOTE)
        {
            if start + 1 >= end {
                if bits & g::COLON == 0 {
                    return None;
                }
                reading.pattern = Pattern::ColonEnd;
                reading.push(Some(Phrase::new(start, start)));
                return Some(reading);
            }
            start += 1;
            pattern = if self.has(start, g::QUOTE) {
                Pattern::Quote
            } else {
                Pattern::Colon
            };
        } else if bits & g::QUOTE != 0 {
            pattern = Pattern::Quote;
        } else if bits & (g::COMMA | g::SEMI | g::DASH) != 0 {
            match self.behind_parenthesis(start, end) {
                Some((found, at)) => {
                    pattern = found;
                    start = at;
                }
                None if start > from && self.has(from, g::PREP) => {
                    start = from;
                    pattern = Pattern::Prepositional;
                }
                None => return None,
            }
        } else if bits & g::WH != 0 && bits & g::REL == 0 {
            pattern = Pattern::Question;
        } else if self.is(start, w::TO)
            && start + 1 < end
            && self.has(
                start + 1,
                g::DET | g::OBJ | g::QUOTE | g::CAP | g::PLURAL | g::ING,
            )
            && reading.addressee.is_none()
        {
            // “responded to questions”: no infinitive.
            start += 1;
            pattern = Pattern::Prepositional;
        } else if self.is(start, w::TO) {
            pattern = Pattern::To;
            if start > from && self.is(start - 1, w::NOT) {
                // “asked the crowd not to stand”
                start -= 1;
            }
            if let Some(object) = reading.addressee.filter(|a| a.last + 1 == start) {
                // “asked the crowd to stand”: who is to do it is part of what was asked.
                start = object.first;
            } else if start > from
                && self.is(from, w::ON)
                && self.is_any(frame.verb, &[w::CALL, w::CALLS, w::CALLED, w::CALLING])
            {
                // “called on her to resign”
                start = from + 1;
            }
        } else if bits & g::SUBJ != 0 {
            pattern = Pattern::Pronoun;
        } else if start == frame.last + 1 && self.in_gap(frame, start) {
            // “a race that it says will be long”: the clause lacks the word that the relative stands for.
            pattern = Pattern::Clause;
        } else if bits & g::PUNCT != 0
            && !matches!(
                self.items[start].mark,
                Punct::Currency | Punct::OpenBracket | Punct::Other
            )
        {
            return None;
        } else {
            let stop = self.find(start, end, g::COLON | g::SEMI);
            let colon = stop < end && self.has(stop, g::COLON);
            if colon
                && stop + 1 < end
                && self.has(stop + 1, g::QUOTE)
                && self.finite(start, stop).is_none()
                && !self.any(start, stop, g::DASH | g::QUOTE)
            {
                start = stop + 1;
                pattern = Pattern::Quote;
            } else if colon && stop + 1 == end && self.finite(start, stop).is_none() {
                reading.pattern = Pattern::ColonEnd;
                reading.push(Some(Phrase::new(stop, stop)));
                return Some(reading);
            } else {
                let semi = self.find(start, end, g::SEMI);
                let comma = self.find(start, semi, g::COMMA);
                let verb = self
                    .finite(start, semi)
                    .filter(|verb| !self.second_verb(frame.verb, *verb));
                match verb {
                    Some(verb)
                        if verb < comma
                            && verb > start
                            && (info.has(flags::SAID)
                                || !info.speech()
                                || !self.only_subordinate(start, verb, comma)) =>
                    {
                        pattern = Pattern::Clause;
                    }
                    _ => {
                        start = self.behind_how_long(from, end);
                        let prepositional = bits & g::PREP != 0 || start > from;
                        from = start;
                        pattern = match verb {
                            Some(verb)
                                if comma < verb
                                    && (info.has(flags::SAID)
                                        || info.has(flags::CLAUSE)
                                            && self.around_aside(comma, semi)) =>
                            {
                                Pattern::Clause
                            }
                            _ if prepositional => Pattern::Prepositional,
                            _ => Pattern::Object,
                        };
                    }
                }
            }
        }
        // “joked about leaving if it rains”, “complained of a noise she hears”
        let about = start > from
            && self.is_any(from, &[w::ABOUT, w::OF])
            && !info.has(flags::SAID)
            && match pattern {
                Pattern::Pronoun | Pattern::Clause => true,
                Pattern::Question => self.is(from, w::ABOUT) || reading.addressee.is_none(),
                _ => false,
            };
        if about {
            start = from;
            pattern = Pattern::Prepositional;
        }
        if matches!(pattern, Pattern::Prepositional | Pattern::Object)
            && self.is_any(start.min(from), &[w::TO, w::WITH])
        {
            start = self.behind_hearer(info.verb, start.min(from), start, end)?;
        }
        if matches!(
            pattern,
            Pattern::Prepositional | Pattern::Object | Pattern::Clause
        ) && start == from
            && start + 1 < end
            && (self.has(start, g::PREP) || self.is_any(start, &[w::OUT, w::UP, w::OFF]))
            && !info.has(flags::SAID)
        {
            // The particle belongs to the cue: “called for”, “pointed out”.
            start += 1;
            if start + 1 < end && self.has(start, g::PREP) {
                start += 1;
            }
        }
        let close = self.content_end(layout, pattern, start, end);
        // “corrected him”
        let him = pattern == Pattern::Object && close == start + 1 && self.has(start, g::OBJ);
        // “complained for years”
        let object = matches!(pattern, Pattern::Prepositional | Pattern::Object);
        let how_long = object && self.only_time(start, close);
        if close <= start || him || how_long {
            return None;
        }
        reading.pattern = pattern;
        reading.push(self.range(start, close - 1));
        if pattern == Pattern::Quote {
            reading.push(self.second_quote(close, end));
        }
        (reading.count > 0).then_some(reading)
    }

    /// `a race that it says will be long`, `laws that some say target boats`: the verb right behind the cue.
    fn in_gap(&self, frame: &Frame, at: usize) -> bool {
        let relative = frame.subject.checked_sub(1).filter(|k| *k >= frame.lo);
        let relative = relative.is_some_and(|k| self.is_any(k, &[w::THAT, w::WHICH, w::WHO]));
        let base = relative && self.has(at, g::VERB) && self.info(at).form(form::BASE);
        self.has(at, g::SMALL) && (self.has(at, g::FIN) || base)
    }

    /// `complained for years about the noise`, `warned repeatedly of floods`: where what is said begins behind how long or how often it
    /// was said; `from` where nothing of that stands there.
    fn behind_how_long(&self, from: usize, end: usize) -> usize {
        let long = |at: &usize| {
            self.has(*at, g::ADV | g::TIME | g::DAY)
                || self.is(*at, w::FOR) && self.has(at + 1, g::TIME)
                || self.is_any(*at, &[w::LAST, w::THIS, w::EARLIER]) && self.has(at + 1, g::TIME)
        };
        let next = (from..end).find(|at| !long(at)).unwrap_or(end);
        let about = next < end && self.is_any(next, &[w::ABOUT, w::OF, w::AGAINST, w::OVER]);
        if about && !self.has(from, g::AUX) {
            next
        } else {
            from
        }
    }

    /// `told the crowd, “A,” and, “B.”`: a second quote of the same cue, joined to what ends at `close`.
    fn second_quote(&self, close: usize, end: usize) -> Option<Phrase> {
        const JOINT: usize = 3;
        let links = &[w::AND, w::OR, w::THEN];
        let quote = self.find(close, end.min(close + JOINT + 1), g::QUOTE);
        let joined = (close..quote).any(|k| self.is_any(k, links))
            && (close..quote).all(|k| self.has(k, g::COMMA) || self.is_any(k, links));
        let follows = quote + 1 >= end || self.has(quote + 1, g::STOP | g::COMMA);
        (joined && self.has(quote, g::QUOTE) && quote < end && follows)
            .then(|| Phrase::new(quote, quote))
    }

    /// The “that” which opens the clause behind a verb, perhaps with an object between; adjuncts go from `from` to `past`.
    fn that_behind(&self, from: usize, end: usize, past: usize) -> Option<usize> {
        let reach = end.min(from + OBJECT_ITEMS);
        if !self.items[from..reach].iter().any(|item| item.is(w::THAT)) {
            return None;
        }
        // “wrote to the king that “the well is dry””
        if past > from && past < end && self.is(past, w::THAT) && self.is(from, w::TO) {
            return Some(past);
        }
        (from..reach)
            .take_while(|k| !self.has(*k, g::COLON | g::SEMI | g::QUOTE))
            // “confirmed the sale, adding that”
            .take_while(|k| !(self.has(*k, g::ING) && *k > from && self.has(*k - 1, g::COMMA)))
            .take_while(|k| self.is(*k, w::THAT) || !self.has(*k, g::WH | g::SUBJ))
            .take_while(|k| !(self.is(*k, w::TO) && (*k == from || *k == past)))
            .find(|k| {
                let governed = *k > from && self.has(*k - 1, g::PREP);
                self.is(*k, w::THAT) && (!governed || self.soon_after(*k, end))
            })
            .filter(|k| *k == from || *k == past || self.finite(from, *k).is_none())
            .and_then(|k| {
                if k == from || !self.relative_that(k) {
                    return Some(k);
                }
                // “told the Post in a letter that was sent on Monday that”
                let clause = |k: &usize| self.is(*k, w::THAT) && self.has(*k - 1, g::TIME | g::DAY);
                (k + 1..reach).find(clause)
            })
    }

    /// `found a tunnel that began in a barn`: the verb right behind “that” has no other subject.
    fn relative_that(&self, that: usize) -> bool {
        let verb =
            that + 1 + usize::from(self.has(that + 1, g::ADV) && !self.has(that + 1, g::AUX));
        let noun = self.has(verb, g::NOUNISH | g::NOMINAL) && !self.has(verb, g::AUX);
        self.has(that - 1, g::NOMINAL)
            && !self.has(that - 1, g::TIME | g::DAY)
            && self.has(verb, g::FIN)
            && !noun
    }

    /// `screamed so loud the dog ran`, `groaned as the price rose`: what follows says how or when, not what.
    fn tells_how(&self, frame: &Frame, from: usize) -> bool {
        const PLACED: &[WordId] = &[w::IN, w::ON, w::AT, w::FROM];
        const PLACE_ITEMS: usize = 10;
        if self.info(frame.verb).has(flags::SAID) || from + 1 >= frame.end {
            return false;
        }
        let degree = self.is(from, w::SO)
            && self.has(from + 1, g::SMALL)
            && !self.has(from + 1, g::SUBJ | g::DET);
        let mut at = from;
        while at + 1 < frame.end
            && (self.has(at, g::TIME | g::DAY) || self.is(at, w::ON) && self.has(at + 1, g::DAY))
        {
            at += 1;
        }
        // “wept in the street as the price rose”
        if self.is_any(at, PLACED) && !self.info(frame.verb).has(flags::CLAUSE) {
            let reach = frame.end.min(at + PLACE_ITEMS);
            let links = &[w::AS, w::WHILE];
            let link = (at..reach).find(|k| self.is_any(*k, links) || !self.has(*k, g::WORD));
            at = link.filter(|k| self.is_any(*k, links)).unwrap_or(at);
        }
        let comma = self.find(at, frame.end, g::BREAK | g::QUOTE);
        let when = self.is_any(at, &[w::AS, w::WHILE, w::AFTER, w::BEFORE, w::BECAUSE])
            && !self.soon_after(at + 1, frame.end)
            && self.finite(at + 1, comma).is_some();
        let quote =
            comma + 1 < frame.end && self.has(comma, g::COMMA) && self.has(comma + 1, g::QUOTE);
        degree && !quote || when && !self.has(from, g::QUOTE)
    }

    /// `recalled an evening that ended badly`: where the “that” stands behind an object, the object may be what is reported.
    pub(super) fn object_with_clause(
        &self,
        layout: &Layout,
        frame: &Frame,
        that: &Reading,
    ) -> Option<Reading> {
        let from = frame.last + 1;
        let start = that.spans().first()?.first;
        let object = that.pattern == Pattern::That
            && that.addressee.is_none()
            && start > from + 1
            && self.has(start - 1, g::NOMINAL)
            && self.has(from, g::DET | g::NOMINAL)
            && !self.only_time(from, start);
        if !object {
            return None;
        }
        let close = self.content_end(layout, Pattern::Object, from, frame.end);
        let mut reading = Reading::new(Pattern::Object);
        reading.push(self.range(from, close.checked_sub(1).filter(|last| *last >= from)?));
        (reading.count > 0).then_some(reading)
    }

    /// `argued the line, which unions back, “would not pay””`: a relative clause between commas, and the verb of the clause behind it.
    pub(crate) fn around_aside(&self, comma: usize, end: usize) -> bool {
        const SEGMENTS: usize = 4;
        // “Lee, 54, of Mill Lane, Leeds, had”
        let aged = self.has(comma + 1, g::DIGIT) && self.has(comma - 1, g::CAP);
        let segments = match (aged, self.has(comma + 1, g::REL)) {
            (true, _) => SEGMENTS,
            (false, true) => 1,
            _ => return false,
        };
        let mut close = comma;
        for _ in 0..segments {
            close = self.find(close + 1, end, g::COMMA | g::QUOTE);
            if close + 1 >= end || !self.has(close, g::COMMA) {
                return false;
            }
            if self.has(close + 1, g::QUOTE | g::FIN | g::AUX) {
                return true;
            }
        }
        false
    }

    /// `found a town that needs them`, `kept the work until he left`: the only verb, at `verb`, is that of a clause inside.
    fn only_subordinate(&self, start: usize, verb: usize, end: usize) -> bool {
        let opener = (start + 1..verb).find(|k| {
            self.has(*k, g::REL)
                || self.is(*k, w::THAT) && self.has(*k + 1, g::FIN | g::AUX | g::SUBJ)
                || self.is_any(*k, &[w::UNTIL, w::WHEN, w::AFTER, w::BEFORE, w::SINCE])
        });
        let group = g::FIN | g::AUX | g::ADV | g::NEG;
        let behind = (verb..end).find(|k| !self.has(*k, group)).unwrap_or(end);
        opener.is_some() && self.finite(behind, end).is_none()
    }

    /// `added milk and stirred`: a verb behind “and” in the form of the cue goes on with the cue's subject.
    fn second_verb(&self, cue: usize, verb: usize) -> bool {
        let (first, second) = (self.info(cue), self.info(verb));
        // “said the wind and unsettled weather would last”: an adjective.
        let noun = verb + 1;
        let adjective = self.has(noun, g::NOMINAL)
            && !self.has(noun, g::DET | g::SUBJ)
            && self.has(noun + 1, g::FIN);
        self.is_any(verb - 1, &[w::AND, w::BUT])
            && !adjective
            && [form::PAST, form::THIRD]
                .into_iter()
                .any(|tense| first.form(tense) && second.form(tense))
    }

    /// `said, in a statement, that …`, `said, laughing, “…”`
    fn behind_parenthesis(&self, start: usize, end: usize) -> Option<(Pattern, usize)> {
        const PARENTHESIS: usize = 8;
        let from = start + 1;
        let stop = self.find(from, end, g::COMMA | g::QUOTE);
        // “Farmers agree – Ann Lee: “It is late.””: her words.
        if stop >= end || self.has(start, g::DASH) && self.labels_quote(from, end) {
            return None;
        }
        if self.has(stop, g::COMMA)
            && stop - from <= PARENTHESIS
            && !self.has(from, g::ING | g::REL | g::AUX)
            && stop + 1 < end
            && !self.is(stop + 1, w::THAT)
            && !self.has(stop + 1, g::QUOTE)
            && self.finite(stop + 1, end).is_some()
        {
            // “said, rain or shine, she would come”
            return Some((Pattern::Clause, from));
        }
        // “said in May, when the gate broke, “…””
        let when = self.has(from, g::WH | g::REL) && self.has(stop, g::COMMA);
        if self.finite(from, stop).is_some() && !when {
            return None;
        }
        if self.has(stop, g::QUOTE) {
            return (stop - from <= PARENTHESIS).then_some((Pattern::QuoteFar, stop));
        }
        if stop + 1 >= end {
            return None;
        }
        if self.is_any(stop + 1, &[w::OF, w::FOR]) {
            // “accused Lee, the mayor of Leeds, of “hiding””
            Some((Pattern::Prepositional, stop + 1))
        } else if self.is(stop + 1, w::THAT) {
            Some((Pattern::That, stop + 1))
        } else if self.has(stop + 1, g::QUOTE) {
            Some((Pattern::Quote, stop + 1))
        } else {
            None
        }
    }
}

//! What a cue reports where the words stand behind it: a clause, a quote, an infinitive, an object.

use super::super::grammar::{g, Grammar};
use super::super::phrases::Phrase;
use super::opening::Opening;
use super::{Frame, Pattern, Reading};
use crate::lang::{flags, form, is, w, VerbClass, WordId};
use crate::layout::Layout;
use crate::tokens::flag;

impl Grammar<'_> {
    /// What stands behind the cue in `frame`, `said that it was late`, and who is told it.
    pub(super) fn content_behind(&self, layout: &Layout, frame: &Frame) -> Option<Reading> {
        let end = frame.end;
        let first = frame.last + 1;
        if first >= end {
            return None;
        }
        let mut reading = Reading::new(Pattern::Object);
        reading.addressee = self.told_behind(frame, first);
        let from = reading.addressee.map_or(first, |told| told.last + 1) + frame.more;
        let ends = from >= end
            || self.has(from, g::STOP)
            || reading.addressee.is_some() && self.is_any(from, &[w::AND, w::BUT]);
        if ends {
            // “promised a veto”: no one spoken to, but what is reported.
            let object = reading
                .addressee
                .take()
                .filter(|a| !self.has(a.last, g::OBJ | g::SUBJ | g::CAP) && !self.of_people(*a))?;
            // “promised lower taxes and “jobs for all””
            let more = from + 1 < end && self.has(from + 1, g::QUOTE);
            let last = match more {
                true => self.content_end(layout, Pattern::Object, from + 1, end) - 1,
                false => object.last,
            };
            reading.push(self.range(object.first, last));
            return Some(reading);
        }
        if reading.addressee.is_none() && self.tells_how(frame, from) || self.told_when(frame, from)
        {
            return None;
        }
        if self.tag_with_place(frame, from) || self.tag_with_venue(frame, from) {
            return None;
        }
        // “said as a guest yelled: “Rubbish!””
        if self.is_any(from, &[w::AS, w::WHILE, w::WHEN]) && self.says_at_once(from + 1, end) {
            return None;
        }
        let opening = self.opening(frame, from, reading.addressee)?;
        reading.pattern = opening.pattern;
        if opening.pattern == Pattern::ColonEnd {
            reading.push(Some(Phrase::new(opening.at, opening.at)));
            return Some(reading);
        }
        let opening = self.with_particle(frame, self.with_about(frame, opening, &reading))?;
        let Opening { pattern, at, .. } = opening;
        let at = self.behind_what(frame, at);
        // “pointed to a speech in which Lee said that it was late”: what hangs on the noun is another's.
        let which = self.has(at, g::REL) && self.has(at - 1, g::PREP);
        if pattern == Pattern::Clause && which && !self.any(at, end, g::COLON) {
            return None;
        }
        let mut close = match frame.all & g::QUOTE {
            0 => self.end_of_content(layout, pattern, at, end),
            _ => self.content_end(layout, pattern, at, end),
        };
        let info = self.info(frame.verb);
        let deed = info.speech() && !info.has(flags::CLAUSE | flags::SAID | flags::STRONG);
        if deed || pattern == Pattern::To {
            close = self.end_of_deed(at, close);
            close = self.upon(at, close, pattern == Pattern::To);
        }
        if pattern == Pattern::To {
            close = self.end_of_infinitive(at, close);
        }
        // “shouted “shame” from the gallery”: all that was shouted.
        let along = self.has(at + 1, g::PREP | g::SUBORD) && !self.is(at + 1, w::AND);
        if pattern == Pattern::Quote && info.sounds() && along {
            close = close.min(at + 1);
        }
        close = self.before_own_clause(frame, pattern, at, close);
        if close <= at || self.reports_nothing(frame.verb, pattern, at, close) {
            return None;
        }
        reading.pattern = pattern;
        let start = match reading.addressee {
            Some(told) if self.accuses_of(frame.verb, told) => told.first,
            _ if pattern == Pattern::Quote => self.with_object(frame, from, at),
            _ => at,
        };
        reading.push(self.range(start, close - 1));
        if pattern == Pattern::Quote {
            reading.push(self.second_quote(close, end));
        }
        (reading.count > 0).then_some(reading)
    }

    /// `describes himself as “shy”`, `referred to Lee as a “hawk”`, `called on the towns to “wait”`: where that begins of which the quote at
    /// `quote` is said, or else the quote.
    fn with_object(&self, frame: &Frame, from: usize, quote: usize) -> usize {
        const OBJECT_ITEMS: usize = 8;
        const PARTICLES: &[WordId] = &[w::TO, w::ON, w::UP];
        let link = quote - 1 - usize::from(self.has(quote - 1, g::ART | g::POSS));
        let named = self.is(link, w::AS) && !self.info(frame.verb).has(flags::SAID);
        let bidden = link + 1 == quote
            && self.is(link, w::TO)
            && self.info(frame.verb).lemma == w::CALL
            && self.is(from, w::ON);
        let first = from + usize::from(self.is_any(from, PARTICLES));
        let object = first < link
            && link - first <= OBJECT_ITEMS
            && (first..link).all(|k| {
                let adverb = self.has(k, g::ADV) && !self.info(k).any(is::REFLEXIVE);
                self.has(k, g::WORD | g::POSS) && !adverb && !self.has(k, g::FIN & !g::NOUNISH)
            });
        if object && (named || bidden) {
            first
        } else {
            quote
        }
    }

    /// `accused him of waste`: who is accused is part of what is said, as in “called him a liar”.
    fn accuses_of(&self, verb: usize, whom: Phrase) -> bool {
        self.info(verb).lemma == w::ACCUSE && self.is(whom.last + 1, w::OF)
    }

    /// `corrected him`, `complained for years`: whether what stands behind the verb is no more than whom, when or how long.
    fn reports_nothing(&self, verb: usize, pattern: Pattern, at: usize, close: usize) -> bool {
        // “had suggested it that morning”
        let that_time = || {
            let when = at + 1 + usize::from(self.is(at + 1, w::THAT));
            close > when && self.only_time(when, close)
        };
        let him = pattern == Pattern::Object && close == at + 1 && self.has(at, g::OBJ)
            || self.is(at, w::IT) && that_time();
        // “responded angrily”
        let manner = pattern == Pattern::Object && self.manner(at, close);
        let object = matches!(pattern, Pattern::Prepositional | Pattern::Object);
        // “thought for a moment”, “apologised the next day”
        let how_long = || {
            let next = self.is(at, w::THE) && self.is(at + 1, w::NEXT);
            let article = usize::from(self.is_any(at, &[w::A, w::AN])) + 2 * usize::from(next);
            // “conceded shortly before dawn”
            let shortly = at + usize::from(self.has(at, g::ADV));
            let before = self.is_any(shortly, &[w::BEFORE, w::AFTER])
                && shortly + 1 < close
                && (shortly + 1..close).all(|k| self.has(k, g::TIME | g::DAY | g::DIGIT));
            let from = (at + article).min(close);
            before || self.only_time(from, close) || self.for_a_while(verb + 1, close)
        };
        // “had complained at the time, he said”
        let tag = close == at + 2 && self.has(at, g::SUBJ) && self.has(at + 1, g::CORE);
        // “what Lee said next”
        let next = object && close == at + 1 && self.is(at, w::NEXT);
        him || manner || object && how_long() || tag || next
    }

    /// `The bill, he wrote on Twitter, was “weak”`: where it was said, in a tag between commas; the verb behind is that of what is said.
    fn tag_with_place(&self, frame: &Frame, from: usize) -> bool {
        const PLACE_ITEMS: usize = 6;
        let opens = frame.first > frame.lo + 1
            && self.has(frame.first - 1, g::COMMA)
            && self.has(frame.first - 2, g::NOMINAL)
            && self.is_any(from, &[w::ON, w::IN]);
        if !opens {
            return false;
        }
        let reach = frame.end.min(from + PLACE_ITEMS);
        let comma = self.find(from, reach, g::BREAK | g::QUOTE);
        comma + 1 < reach
            && self.has(comma, g::COMMA)
            && self.has(comma + 1, g::FIN | g::AUX)
            && self.has(comma + 1, g::SMALL)
            && self.finite(frame.lo, frame.first - 1).is_none()
    }

    /// Whether a word or two say how something is done: `angrily`, `more strongly`.
    fn manner(&self, at: usize, close: usize) -> bool {
        let degree = self.is_any(at, &[w::MORE, w::SO, w::VERY, w::LESS]);
        let how = at + usize::from(degree);
        if how + 1 != close || !self.has(how, g::SMALL) || self.has(how, g::TIME) {
            return false;
        }
        let word = self.items[how].word();
        self.has(how, g::ADV) && self.tokens.vocabulary.word(word).ends_with("ly")
    }

    /// `He is “sly,” Lee wrote in a letter to the board, and “full of himself”`: what follows the comma goes on with the words before the
    /// tag, and what stands before it says where they were written.
    fn tag_with_venue(&self, frame: &Frame, from: usize) -> bool {
        const JOINT: usize = 3;
        if !self.is(from, w::IN) || frame.first == frame.lo {
            return false;
        }
        let comma = self.find(from, frame.end, g::BREAK | g::QUOTE);
        let next = comma + 1;
        let reach = frame.end.min(next + 1 + JOINT);
        let quote = self.find(next, reach, g::QUOTE);
        quote < reach
            && self.has(comma, g::COMMA)
            && self.is_any(next, &[w::AND, w::BUT, w::OR])
            && self.finite(next, quote).is_none()
    }

    /// `thought for a while before answering`: how long, and not what.
    fn for_a_while(&self, from: usize, end: usize) -> bool {
        from + 2 < end
            && self.is(from, w::FOR)
            && self.is(from + 1, w::A)
            && (self.is(from + 2, w::WHILE) || self.has(from + 2, g::TIME))
            && !(from + 3 < end && self.is_any(from + 3, &[w::ABOUT, w::OF, w::THAT]))
    }

    /// Who is told, behind a verb of telling: `told her`, `told the crowd and the press`.
    fn told_behind(&self, frame: &Frame, from: usize) -> Option<Phrase> {
        let end = frame.end;
        let info = self.info(frame.verb);
        if !info.has(flags::TELL) || frame.passive {
            return None;
        }
        if self.has(from, g::OBJ) || self.is_any(from, &[w::HER, w::YOU]) {
            let alone = self.has(from, g::OBJ | g::SUBJ)
                || from + 1 >= end
                || !self.has(from + 1, g::NOMINAL)
                || self.has(from + 1, g::SUBJ);
            return if alone {
                Some(Phrase::new(from, from))
            } else {
                self.phrase_right(from, end)
            };
        }
        let phrase = self
            .phrase_right(from, end)
            .filter(|_| !self.has(from, g::SUBJ) && !self.is(from, w::THAT))?;
        let mut phrase = self.with_conjunct(phrase, end);
        if let Some(name) = self.name_behind_hearers(phrase, end) {
            phrase.last = name - 1;
        }
        if let Some(whole) = self.with_clause_of_hearer(phrase, end) {
            return Some(whole);
        }
        let next = phrase.last + 1;
        // “warned the pier may fall”: the phrase is the subject of what is reported.
        let verb = self.has(next, g::FIN)
            && self.has(next, g::SMALL)
            && !self.has(next, g::NOUNISH)
            && !self.info(next).form(form::BASE);
        let headline = self.items[from].has(flag::HEADLINE);
        let hears = (next >= end || !verb || headline)
            && (info.has(flags::SAID) || self.may_hear(phrase, end));
        hears.then_some(phrase)
    }

    /// `joked about leaving if it rains`, `complained of a noise she hears`: the preposition is that of the cue.
    fn with_about(&self, frame: &Frame, opening: Opening, reading: &Reading) -> Opening {
        let Opening { pattern, at, from } = opening;
        let about = at > from
            && self.is_any(from, &[w::ABOUT, w::OF])
            && !self.info(frame.verb).has(flags::SAID)
            && match pattern {
                Pattern::Pronoun | Pattern::Clause => true,
                Pattern::Question => self.is(from, w::ABOUT) || reading.addressee.is_none(),
                _ => false,
            };
        if about {
            Opening {
                pattern: Pattern::Prepositional,
                at: from,
                from,
            }
        } else {
            opening
        }
    }

    /// Leaves out whom a preposition names, `apologised to her for`, and a particle of the cue, `called for`, `pointed out`.
    fn with_particle(&self, frame: &Frame, opening: Opening) -> Option<Opening> {
        let end = frame.end;
        let Opening {
            pattern,
            mut at,
            from,
        } = opening;
        let object = matches!(pattern, Pattern::Prepositional | Pattern::Object);
        if !object && pattern != Pattern::Clause {
            return Some(opening);
        }
        let info = self.info(frame.verb);
        if object && self.is_any(at.min(from), &[w::TO, w::WITH]) {
            at = self.behind_hearer(info.verb, at.min(from), at, end)?;
        }
        let particle = at == from
            && at + 1 < end
            && (self.has(at, g::PREP) || self.is_any(at, &[w::OUT, w::UP, w::OFF]))
            && !self.of_number(at)
            && !info.has(flags::SAID);
        if particle {
            at += 1;
            at += usize::from(at + 1 < end && self.has(at, g::PREP));
        }
        Some(Opening { pattern, at, from })
    }

    /// `reported at least six leaks`, `reported between 20 and 30 leaks`: the preposition at `at` is that of a number.
    fn of_number(&self, at: usize) -> bool {
        let least = self.is(at, w::AT) && self.is_any(at + 1, &[w::LEAST, w::MOST]);
        let between = self.is(at, w::BETWEEN) && self.is(at + 2, w::AND);
        least && self.has(at + 2, g::DIGIT) || between && self.has(at + 1, g::DIGIT)
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

    /// `screamed so loud the dog ran`, `groaned as the price rose`: what follows says how or when, not what.
    fn tells_how(&self, frame: &Frame, from: usize) -> bool {
        const PLACED: &[WordId] = &[w::IN, w::ON, w::AT, w::FROM];
        const PLACE_ITEMS: usize = 10;
        if from + 1 >= frame.end {
            return false;
        }
        let info = self.info(frame.verb);
        if info.has(flags::SAID) {
            return false;
        }
        let degree = self.is(from, w::SO)
            && self.has(from + 1, g::SMALL)
            && !self.has(from + 1, g::SUBJ | g::DET);
        let mut at = from;
        while at + 1 < frame.end
            && (self.has(at, g::TIME | g::DAY)
                || self.has(at, g::ADV) && self.is(at + 1, w::SINCE)
                || self.is(at, w::ON) && self.has(at + 1, g::DAY))
        {
            at += 1;
        }
        // “wept in the street as the price rose”
        if self.is_any(at, PLACED) && !info.has(flags::CLAUSE) {
            let reach = frame.end.min(at + PLACE_ITEMS);
            let links = &[w::AS, w::WHILE];
            let link = (at..reach).find(|k| self.is_any(*k, links) || !self.has(*k, g::WORD));
            at = link.filter(|k| self.is_any(*k, links)).unwrap_or(at);
        }
        let links = &[w::AS, w::WHILE, w::AFTER, w::BEFORE, w::BECAUSE, w::SINCE];
        // “laughed when I read it to him”, “bristled when she was asked”
        let governs = info.has(flags::CLAUSE | flags::QUESTION | flags::TELL) && !info.sounds();
        let then = self.is(at, w::WHEN) && !governs;
        // “chuckled when told of this”
        let told = then && self.has(at + 1, g::PAST);
        if !degree && !then && !self.is_any(at, links) {
            return false;
        }
        let comma = self.find(at, frame.end, g::BREAK | g::QUOTE);
        // “has argued since 2022 that the dam is old”, “warned after the vote that it is”: the verb is that of the clause reported.
        let that =
            (at + 1..comma).find(|k| self.is(*k, w::THAT) && !self.has(*k + 1, g::FIN | g::AUX));
        let when = (then || self.is_any(at, links))
            && !self.soon_after(at + 1, frame.end)
            && (told || self.finite(at + 1, that.unwrap_or(comma)).is_some());
        let quote =
            comma + 1 < frame.end && self.has(comma, g::COMMA) && self.has(comma + 1, g::QUOTE);
        degree && !quote || when && !self.has(from, g::QUOTE)
    }

    /// `That is not what Lee said when she came`, `what Lee pointed to when asked`: “what” is what is reported, and what follows says when.
    fn told_when(&self, frame: &Frame, from: usize) -> bool {
        const WHEN: &[WordId] = &[w::WHEN, w::AFTER, w::BEFORE, w::WHILE, w::DURING];
        let what = frame.subject > frame.lo && self.is(frame.subject - 1, w::WHAT);
        let at = from + usize::from(self.is(from, w::TO));
        what && self.is_any(at, WHEN)
    }

    /// Whether the subject at `subject` stands in the clause that a sentence begins with, `What Lee said is …`.
    pub(crate) fn opens_with_what(&self, subject: usize, lo: usize) -> bool {
        subject > lo && self.is(subject - 1, w::WHAT) && self.items[subject - 1].capital()
    }

    /// `What Lee said was that it was late`, `What he wants is a veto`: what was said begins behind the sentence's own verb.
    fn behind_what(&self, frame: &Frame, at: usize) -> usize {
        const BE: &[WordId] = &[w::IS, w::WAS];
        let own = self.is_any(at, BE)
            && at + 1 < frame.end
            && self.opens_with_what(frame.subject, frame.lo);
        at + usize::from(own)
    }

    /// `rejected the claim that it fell`, `mocked his idea that it may`: whoever refuses or judges a claim does not make it, so that
    /// the claim as a whole is what is reported.
    pub(super) fn claim_of_another(&self, frame: &Frame, that: &Reading) -> bool {
        let info = self.info(frame.verb);
        let voices = [w::EXPRESS, w::VOICE].contains(&info.lemma);
        let judges = info.verb == VerbClass::Attitude
            || info.has(flags::NEGATIVE)
            || info.speech()
                && !info.has(flags::CLAUSE | flags::SAID | flags::TELL | flags::STRONG);
        let from = frame.last + 1;
        let start = that.spans().first().map_or(from, |span| span.first);
        let claim = start > from + 1
            && self.has(start - 1, g::NOUN)
            && (from..start - 1).any(|k| self.has(k, g::ART | g::POSS));
        judges && !voices && claim || self.said_by_judged(start, frame)
    }

    /// `blamed Orr for saying that it fell`: the clause from `start` on is what Orr said.
    fn said_by_judged(&self, start: usize, frame: &Frame) -> bool {
        start > frame.last + 3
            && self.has(start - 1, g::ING)
            && self.judged_for(start - 2, frame.last).is_some()
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
            && (self.has(start - 1, g::NOMINAL) || self.said_by_judged(start, frame))
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
}

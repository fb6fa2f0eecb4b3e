//! What a cue reports where the words stand before it: `content, NP V` and `content, V NP`, and what goes on behind the tag.

mod clause;

use self::clause::{BehindTag, ClauseBefore};
use super::super::grammar::{g, Grammar};
use super::super::phrases::Phrase;
use super::super::subject::How;
use super::{Frame, Pattern, Reading};
use crate::lang::{also, flags, form, w, VerbClass, WordId};
use crate::layout::Layout;

/// A quote of this many words does not belong to the sentence around it as one noun among others.
const LONG_QUOTE: usize = 4;

impl Grammar<'_> {
    /// `Despite the loss, Lee stays in the race`: a clause of its own behind the comma of an opening phrase.
    fn clause_behind_phrase(&self, start: usize, end: usize) -> bool {
        let comma = self.find(start, end, g::COMMA);
        let subject = self.phrase_right(comma + 1, end);
        let verb = subject.and_then(|s| (s.last + 1..end).find(|k| !self.has(*k, g::ADV)));
        verb.is_some_and(|verb| self.has(verb, g::FIN) && self.has(verb, g::SMALL))
    }

    /// Whether a quote is a few words of the clause around it: `that he had “lost it”`, or all that a “that” or “to” opens.
    fn part_of_clause(&self, quote: usize) -> bool {
        let piece = self.items[quote].piece();
        let that = quote > 0 && self.is_any(quote - 1, &[w::THAT, w::TO]);
        let small = piece.is_some_and(|piece| {
            let first = self.tokens.inside(piece).first();
            first.is_some_and(|word| word.is_word() && !word.capital())
        });
        small && (that || self.quote_words(quote) <= LONG_QUOTE)
    }

    /// Whether the quote that ends what stands before the tag is told by a clause or a phrase that opens the sentence.
    fn of_another(&self, frame: &Frame, start: usize, quote: usize) -> bool {
        // “In the note, in which he called it “a joke,” he asked”: the quote is the relative clause's.
        if self.of_relative(start, quote) {
            return true;
        }
        let link = start + usize::from(self.is_any(start, &[w::AND, w::BUT, w::EVEN, w::JUST]));
        if !self.has(start, g::SUBORD) && !self.has(link, g::SUBORD) {
            return false;
        }
        // “When the hall showed “The Gull,” Lee used the side door”
        if !self.has(frame.verb, g::SPEECH) && self.object_of_opening(start, quote) {
            return true;
        }
        self.of_opening_clause(start, quote)
            && (!self.has(frame.verb, g::CORE) || self.tells_behind(frame))
    }

    /// “While he calls it “a joke,” she said the board would meet”: whether what she said stands behind.
    fn tells_behind(&self, frame: &Frame) -> bool {
        let behind = self.behind_tag(frame);
        let adjunct = g::PUNCT | g::QUOTE | g::PREP | g::TIME | g::ADV | g::SUBORD;
        let answer = |k: usize| self.is_any(k, &[w::YES, w::NO]);
        let object = behind
            .next
            .is_some_and(|k| behind.bits & adjunct == 0 || answer(k));
        behind.finite || object && !self.has(frame.verb, g::TELL)
    }

    /// What stands before subject and cue, `“A,” she said`, with what goes on behind them.
    pub(super) fn content_before(&self, layout: &Layout, frame: &Frame) -> Option<Reading> {
        let clause = self.clause_before(frame)?;
        let behind = self.behind_tag(frame);
        if self.opens_with_phrase(frame, &clause, &behind) {
            return None;
        }
        // “When I called him, he sighed”
        let called = clause.subordinate && !clause.whole && behind.next.is_none();
        if called && self.info(frame.verb).sounds() {
            return None;
        }
        let told = self.hearer_and_comma(frame, &behind);
        let lead = !clause.whole && self.leads_in(frame, &clause, &behind, told);
        if !clause.whole && !lead || self.title_before(frame, &clause, &behind) {
            return None;
        }
        if self.only_quote_said(frame, &clause, &behind, lead) {
            return None;
        }
        let reported = if let Some(quote) = clause.quote {
            self.quote_reported(layout, frame, &clause, &behind, quote)
        } else if behind.bits & g::COMMA != 0 && clause.comma
            || lead && self.led_in(frame, &behind, told)
        {
            true
        } else if behind.next.is_none() {
            let info = self.info(frame.verb);
            // “The dam will fail, experts fear.”
            let thought = matches!(info.verb, VerbClass::Thought | VerbClass::Attitude)
                && info.has(flags::CLAUSE)
                && clause.comma
                && clause.whole;
            thought
                || self.has(frame.verb, g::SPEECH)
                || self.shown_by_paper(frame)
                || self.heard_in_court(frame)
        } else {
            clause.whole && self.clause_reported(frame, &behind)
        };
        if !reported {
            return None;
        }
        let from = clause
            .quote
            .filter(|quote| self.quote_alone(frame, &clause, &behind, *quote));
        self.reading_before(frame, &clause, &behind, from.unwrap_or(clause.start))
    }

    /// Whether a finite verb stands in `from..end`; `in a report made public on Monday` has a participle.
    pub(super) fn acts_behind(&self, from: usize, end: usize) -> bool {
        let participle = |k: &usize| {
            self.has(*k, g::PAST)
                && self.has(*k, g::SMALL)
                && !self.has(*k, g::AUX)
                && self.info(*k).form(form::PARTICIPLE)
                && self.has(*k - 1, g::NOMINAL)
                && !self.has(*k - 1, g::SUBJ | g::TIME)
                && (!self.has(*k + 1, g::CAP | g::PLURAL | g::DET) || self.has(*k + 1, g::DAY))
        };
        let first = self.finite(from, end);
        let hangs = first.filter(|k| self.has(from, g::PREP) && *k > from + 1 && participle(k));
        match hangs {
            Some(participle) => self.finite(participle + 1, end).is_some(),
            None => first.is_some(),
        }
    }

    /// `…, the filing showed`, `Among men, the survey found, …`: what words on paper show they say.
    fn shown_by_paper(&self, frame: &Frame) -> bool {
        let info = self.info(frame.verb);
        [w::SHOW, w::FIND].contains(&info.lemma)
            && self.has(frame.first - 1, g::COMMA)
            && !self.has(frame.verb - 1, g::SUBJ | g::CAP)
            && (self.has(frame.verb - 1, g::NOUN | g::PLURAL)
                || self.info(frame.verb - 1).is_also(also::BEARS))
    }

    /// `He had left, the court heard.`
    fn heard_in_court(&self, frame: &Frame) -> bool {
        self.info(frame.verb).has(flags::HEARS)
            && self.has(frame.first.saturating_sub(1), g::COMMA)
            && (frame.first..frame.verb).any(|k| self.info(k).is_also(also::COURT))
    }

    /// “In a speech to men held there, Lee told the story of the dam”: an opening phrase, and what is told stands behind.
    fn opens_with_phrase(&self, frame: &Frame, clause: &ClauseBefore, behind: &BehindTag) -> bool {
        !clause.quotes
            && self.has(clause.start, g::PREP | g::NEG)
            && (!self.has(frame.verb, g::CORE) || self.info(frame.verb).has(flags::TELL))
            && !self.clause_behind_phrase(clause.start, clause.before)
            && behind
                .next
                .is_some_and(|k| self.has(k, g::WORD) && !self.has(k, g::TIME | g::ADV))
    }

    /// “Instead, Lee told the board, the plan would …”: the one spoken to, and a comma.
    fn hearer_and_comma(&self, frame: &Frame, behind: &BehindTag) -> bool {
        self.info(frame.verb).has(flags::TELL)
            && behind.stop_bits & g::COMMA != 0
            && !behind.finite
            && !behind.that
            && self.finite(behind.stop + 1, frame.end).is_some()
    }

    /// Whether words without a verb before the tag may open what goes on behind it: “Instead, Lee said, …”
    fn leads_in(
        &self,
        frame: &Frame,
        clause: &ClauseBefore,
        behind: &BehindTag,
        told: bool,
    ) -> bool {
        let adverbial =
            behind.next.is_none() || behind.bits & (g::COMMA | g::PREP | g::TIME | g::ADV) != 0;
        // “That clause, she believes, was new”
        let among = || {
            behind.bits & g::COMMA != 0
                && self.has(frame.verb, g::MAY_REPORT)
                && self.has(behind.stop + 1, g::FIN | g::AUX)
                && !self.has(clause.start, g::PREP | g::SUBORD)
                && !self.has(frame.first - 2, g::REL)
        };
        clause.comma
            && (adverbial || told)
            && matches!(frame.how, How::Plain | How::Inverted)
            && (self.has(frame.verb, g::SPEECH) || among() || self.shown_by_paper(frame))
            && self.any(clause.start, frame.first, g::WORD)
    }

    /// “In “The Long Road,” Lee plays a nurse”, “On “The Late Hour,” Lee said the vote was close”: a title.
    fn title_before(&self, frame: &Frame, clause: &ClauseBefore, behind: &BehindTag) -> bool {
        let clause_behind = || {
            frame.how != How::Inverted
                && behind.bits & g::WORD != 0
                && behind.bits & (g::PREP | g::TIME | g::ADV) == 0
                && self.finite(frame.last + 1, frame.end).is_some()
        };
        clause.quote.is_some_and(|quote| {
            quote > frame.lo
                && self.has(quote - 1, g::PREP | g::POSS)
                && (!self.has(frame.verb, g::SPEECH) || clause_behind())
        })
    }

    /// “As the mayor spoke, the crowd chanted, “…””: only the quote is said.
    fn only_quote_said(
        &self,
        frame: &Frame,
        clause: &ClauseBefore,
        behind: &BehindTag,
        lead: bool,
    ) -> bool {
        let quote = frame.last + 2;
        behind.bits & g::COMMA != 0
            && quote < frame.end
            && self.has(quote, g::QUOTE)
            && !clause.quotes
            && (clause.subordinate || lead)
            && !(lead && self.subject_of_quote(clause, quote))
            && !self.opens_quote(frame, clause, quote)
    }

    /// `The mayor, she said, “will not go”`: whether what stands before the tag is the subject of the quote behind it.
    fn subject_of_quote(&self, clause: &ClauseBefore, quote: usize) -> bool {
        let phrase = self.phrase_left(clause.before - 1, clause.start);
        let subject = phrase.is_some_and(|phrase| phrase.first == clause.start);
        let piece = self.items[quote].piece();
        let verb = piece.and_then(|piece| self.tokens.inside(piece).first());
        subject
            && !self.has(clause.start, g::PREP | g::TIME | g::SUBORD)
            && verb.is_some_and(|verb| verb.small() && self.tokens.predicates(verb))
    }

    /// `If it rains, she said, “we will all go home”`: whether the quote behind the tag goes on with what opens the sentence, as it begins
    /// in the middle of one; a time, a place and what somebody does meanwhile are the writer's.
    fn opens_quote(&self, frame: &Frame, clause: &ClauseBefore, quote: usize) -> bool {
        const OPENERS: &[WordId] = &[
            w::IF,
            w::BECAUSE,
            w::INSTEAD,
            w::UNLESS,
            w::ALTHOUGH,
            w::THOUGH,
        ];
        let start = clause.start;
        let plain = g::PREP | g::ING | g::PAST | g::TIME | g::DAY | g::SUBORD | g::REL;
        let opens =
            self.is_any(start, OPENERS) || self.has(start, g::DET) && !self.has(start, plain);
        let piece = self.items[quote].piece();
        let first = piece.and_then(|piece| self.tokens.inside(piece).first());
        opens
            && self.has(frame.verb, g::CORE)
            && first.is_some_and(|word| word.is_word() && word.small())
            && self.quote_words(quote) >= LONG_QUOTE
    }

    /// Whether the quote right before the tag is what the tag is about.
    fn quote_reported(
        &self,
        layout: &Layout,
        frame: &Frame,
        clause: &ClauseBefore,
        behind: &BehindTag,
        quote: usize,
    ) -> bool {
        let inverted = frame.how == How::Inverted;
        let beside = matches!(frame.how, How::Plain | How::Apposition);
        let speech = self.has(frame.verb, g::SPEECH);
        let mark = self.last_mark(layout, quote);
        let closes = matches!(mark, b',' | b'!' | b'?');
        let directly = self.has(clause.before, g::QUOTE);
        let words = || self.quote_words(clause.before);
        let colon = behind.stop_bits & g::COLON != 0;
        // “A”, she said.
        let ends = closes || mark == b'-' || clause.comma || inverted || behind.next.is_none();
        if !behind.that && !behind.finite && !colon {
            let long = || directly && beside && speech && words() >= LONG_QUOTE;
            if ends || long() {
                return true;
            }
        }
        // “A,” she said as the rain began.
        let goes_on = || {
            inverted
                || beside
                    && self.has(frame.verb, g::CORE)
                    && !behind.that
                    && behind.stop == frame.end
                    && behind.bits & (g::PREP | g::SUBORD) != 0
        };
        if behind.finite && closes && goes_on() {
            return true;
        }
        // “A,” she said and left.
        let and = behind
            .next
            .is_some_and(|k| self.is_any(k, &[w::AND, w::BUT]));
        if and && (closes || mark == b'.') {
            return true;
        }
        // “A,” she said smiling: a whole quote, and what follows the tag is not what she said.
        let colon_quote =
            colon && behind.stop + 1 < frame.end && self.has(behind.stop + 1, g::QUOTE);
        directly
            && closes
            && speech
            && (clause.before == clause.start || words() > LONG_QUOTE)
            && behind.bits & (g::SUBJ | g::WH) == 0
            && !behind.next.is_some_and(|k| self.is(k, w::THAT))
            && !colon_quote
    }

    /// “Instead, Lee said on Friday, the plan would wait”: an adjunct or the one spoken to, a comma, and the clause.
    fn led_in(&self, frame: &Frame, behind: &BehindTag, told: bool) -> bool {
        let resumed = behind.stop + 1;
        behind.stop_bits & g::COMMA != 0
            && behind.stop > frame.last + 1
            && !behind.finite
            && !behind.that
            && (behind.bits & (g::PREP | g::TIME | g::ADV) != 0 || told)
            && self.finite(resumed, frame.end).is_some()
            && self.has(resumed, g::WORD)
            && !self.has(resumed, g::ING)
            && !self.is_any(resumed, &[w::AND, w::BUT, w::WHO, w::WHICH, w::THAT])
    }

    /// Whether a clause without a quote is what the tag behind it is about: nothing follows that the verb might govern.
    fn clause_reported(&self, frame: &Frame, behind: &BehindTag) -> bool {
        let inverted = frame.how == How::Inverted;
        let object = behind.bits & g::WORD != 0
            && !self.info(frame.verb).has(flags::TELL)
            && !inverted
            && (behind.bits & g::DET != 0
                || behind.bits & g::NOMINAL != 0 && behind.bits & (g::TIME | g::PREP) == 0);
        let relative = inverted && behind.bits & g::SUBORD != 0 && behind.bits & g::WH != 0;
        let title = || {
            behind.stop_bits & g::QUOTE != 0
                && behind.stop > frame.last + 1
                && self.quote_words(behind.stop) <= LONG_QUOTE
                && self.has(behind.stop - 1, g::POSS | g::PREP | g::CAP | g::DET)
        };
        !object
            && (!behind.finite || relative)
            && !behind.that
            && behind.bits & g::QUOTE == 0
            && (behind.stop_bits & (g::QUOTE | g::COLON) == 0 || title())
    }

    /// Whether of the clause before the tag only the quote that ends it is said.
    fn quote_alone(
        &self,
        frame: &Frame,
        clause: &ClauseBefore,
        behind: &BehindTag,
        quote: usize,
    ) -> bool {
        let start = clause.start;
        // Another attribution stands before the quote: this one has only the quote.
        let other = (start..quote).any(|k| self.has(k, g::CORE) && self.has(k, g::SMALL));
        // “… told the police she had “only borrowed it”, a court heard”: all of it was heard.
        // ““Won?” she said, and as Lee told them of “the old days,” Orr said no”: the tag before tells no clause.
        let around = (clause.comma || self.part_of_clause(quote) && !self.has(start, g::QUOTE))
            && frame.how == How::Plain
            && self.has(quote - usize::from(quote > start), g::WORD);
        // “… kept her faith – “a quiet one,” he said – and”: an aside.
        let aside = quote > start
            && self.has(quote - 1, g::DASH)
            && behind.next.is_some_and(|k| self.has(k, g::DASH));
        other && !around || aside
    }

    /// The content from `from` to the tag, who hears it, and what goes on behind the tag.
    fn reading_before(
        &self,
        frame: &Frame,
        clause: &ClauseBefore,
        behind: &BehindTag,
        from: usize,
    ) -> Option<Reading> {
        let inverted = frame.how == How::Inverted;
        let [whole, in_two] = if inverted {
            [Pattern::Inverted, Pattern::InvertedBetween]
        } else {
            [Pattern::After, Pattern::Between]
        };
        let mut reading = Reading::new(whole);
        reading.push(self.range(from, clause.before));
        if self.info(frame.verb).has(flags::TELL) && behind.next.is_some() && !inverted {
            reading.addressee = self
                .phrase_right(frame.last + 1, frame.end)
                .filter(|_| behind.bits & (g::PREP | g::ADV | g::TIME) == 0);
        }
        let quoted = self.any(from, frame.first, g::QUOTE);
        let subordinate = clause.subordinate && !clause.whole;
        // “, aides said, though they stressed that it was new”
        let told = |more: &Phrase| !self.joined_report(more.first, frame.end);
        let resumed = self.content_resumed(frame, behind.stop, quoted, subordinate);
        if let Some(more) = resumed.filter(told) {
            reading.push(Some(more));
            reading.pattern = in_two;
        }
        (reading.count > 0).then_some(reading)
    }
}

//! Where what is reported ends: at the end of its clause, and before the reporter's own words go on.

use super::super::grammar::{g, Grammar};
use super::super::subject::How;
use super::{Frame, Pattern};
use crate::lang::{flags, form, w};
use crate::layout::Layout;
use crate::tokens::Punct;

impl Grammar<'_> {
    /// Where the subordinate clause with which the sentence `lo..end` opens gives way to the main clause: its comma, or the
    /// item behind a quote that ends in one.
    pub(crate) fn opening_clause_end(
        &self,
        layout: &Layout,
        lo: usize,
        end: usize,
    ) -> Option<usize> {
        let first = lo + usize::from(self.is_any(lo, &[w::AND, w::BUT]));
        let first = first + usize::from(self.is_any(first, &[w::EVEN, w::JUST]));
        let opens = first < end
            && self.is_any(
                first,
                &[
                    w::WHEN,
                    w::WHILE,
                    w::AFTER,
                    w::BEFORE,
                    w::AS,
                    w::IF,
                    w::SINCE,
                    w::ALTHOUGH,
                    w::THOUGH,
                    w::BECAUSE,
                    w::UNLESS,
                ],
            );
        let verb = if opens {
            self.finite(first + 1, end)?
        } else if first < end && self.has(first, g::PREP) {
            // “In a statement announcing the sale, the club said”: a participle in the phrase that opens the sentence.
            let comma = self.find(first, end, g::BREAK | g::QUOTE);
            (first + 1..comma).find(|k| self.has(*k, g::ING))?
        } else {
            return None;
        };
        (verb + 2..end).find_map(|at| {
            let next = if self.has(at, g::COMMA) {
                at + 1
            } else if self.has(at, g::QUOTE) && self.last_mark(layout, at) == b',' {
                at
            } else {
                return None;
            };
            let subject = if self.has(at, g::COMMA) { next } else { at + 1 };
            let phrase = self.phrase_right(subject, end)?;
            let mut verb = phrase.last + 1;
            while verb < end && self.has(verb, g::ADV) {
                verb += 1;
            }
            (verb < end && self.has(verb, g::FIN | g::AUX))
                .then_some(subject - usize::from(next == subject))
        })
    }

    /// A relative clause that opens after a comma ends at its comma; any one ends where the main verb follows a quote.
    pub(super) fn close_relative(&self, layout: &Layout, frame: &mut Frame) {
        let mut at = frame.verb;
        while at > frame.lo && !self.has(at, g::REL) {
            at -= 1;
        }
        // “a letter that says the pier is “doomed” went round”
        let main = (frame.verb + 1..frame.end).find(|k| {
            let verb = k + 1;
            self.has(*k, g::QUOTE)
                && self.has(verb, g::FIN)
                && self.has(verb, g::SMALL)
                && !self.has(verb, g::NOUNISH)
                && self.finite(frame.verb + 1, *k).is_some()
        });
        if let Some(quote) = main {
            frame.end = quote + 1;
        }
        self.close_at_main_verb(frame);
        if let Some(verb) = self.main_verb(frame) {
            frame.end = verb;
        }
        // “a nurse who left in May and who said”
        let second = self.is_any(at.saturating_sub(1), &[w::AND, w::BUT]);
        if at > frame.lo && (self.has(at - 1, g::COMMA) || second) {
            // “who called it “a joke,” left”: the comma may stand inside the marks.
            let close = (frame.verb + 1..frame.end)
                .find_map(|k| match self.last_mark(layout, k) {
                    _ if self.has(k, g::COMMA) => Some(k),
                    b',' if k + 1 < frame.end && self.has(k + 1, g::WORD) => Some(k + 1),
                    _ => None,
                })
                .unwrap_or(frame.end);
            // “who is backing the plan, “…”” is no speech.
            let quote_follows = close + 1 < frame.end
                && self.has(close + 1, g::QUOTE)
                && self.has(frame.verb, g::SPEECH);
            if close < frame.end && close > frame.verb + 1 && !quote_follows {
                frame.end = close;
            }
        }
    }

    /// `What she called “a gift” came late`, `a man calling himself “Rook” arrived`: a name ends at its marks, where the verb of the clause
    /// around it follows.
    pub(super) fn close_at_name(&self, frame: &mut Frame) {
        let around = frame.how == How::PhraseIng
            || frame.subject > frame.lo && self.is_any(frame.subject - 1, &[w::WHAT, w::WHOSE]);
        if !around || !self.info(frame.verb).has(flags::NAMES) {
            return;
        }
        let quote = self.find(frame.verb + 1, frame.end, g::QUOTE);
        let verb = quote + 1;
        if verb < frame.end && self.has(verb, g::FIN) && self.has(verb, g::SMALL) {
            frame.end = verb;
        }
    }

    /// `who asked for leave because he was tired said`: the verb behind a relative clause without commas whose subject the clause
    /// hangs on.
    fn main_verb(&self, frame: &Frame) -> Option<usize> {
        const VERBS: usize = 3;
        let verbs = (frame.verb + 1..frame.end).filter(|k| {
            let says = self.has(*k, g::FIN) && self.has(*k, g::SMALL) && self.has(*k, g::SPEECH);
            says && !self.has(*k - 1, g::BREAK | g::QUOTE | g::SUBJ)
        });
        verbs.take(VERBS).find(|k| {
            let inside = self.phrase_left(k - 1, frame.verb + 1);
            let outer = inside.and_then(|p| self.around_relative(p.first - 1, frame.lo));
            outer.is_some_and(|outer| outer.last < frame.subject)
        })
    }

    /// “The owner, a woman who asked not to be named, said”: the comma before the main verb ends what the clause reports.
    pub(super) fn close_at_main_verb(&self, frame: &mut Frame) {
        let resumed = (frame.verb + 1..frame.end).find(|k| {
            self.has(*k, g::COMMA)
                && self.has(k + 1, g::FIN)
                && self.has(k + 1, g::SMALL)
                && self.has(k + 1, g::SPEECH)
        });
        if let Some(comma) = resumed {
            frame.end = comma;
        }
    }

    /// Where the content that begins at `start` ends (exclusive).
    pub(crate) fn content_end(
        &self,
        layout: &Layout,
        pattern: Pattern,
        start: usize,
        end: usize,
    ) -> usize {
        const WHOLE_QUOTE: usize = 5;
        if pattern != Pattern::Quote {
            if pattern == Pattern::Object {
                return self.cut(start, end, true);
            }
            let close = self.cut(start + 1, end, pattern == Pattern::Prepositional);
            // “said that the mayor, under fire since May, would go”: no clause ends before its verb.
            let open = pattern == Pattern::That
                && self.has(close, g::COMMA)
                && !self.has(close + 1, g::ING)
                && self.finite(start + 1, close).is_none();
            let verb = open.then(|| self.finite(close, end)).flatten();
            return verb.map_or(close, |verb| self.cut(verb, end, false));
        }
        let next = start + 1;
        if next >= end {
            return next;
        }
        let mark = self.last_mark(layout, start);
        if self.has(next, g::COMMA | g::SEMI | g::STOP | g::QUOTE)
            || matches!(mark, b'.' | b'!' | b'?' | b',')
        {
            return next;
        }
        let adjunct = self.is_any(
            next,
            &[
                w::IN,
                w::ON,
                w::AT,
                w::DURING,
                w::AFTER,
                w::WHILE,
                w::AS,
                w::WHEN,
                w::BEFORE,
            ],
        );
        if adjunct && self.quote_words(start) >= WHOLE_QUOTE {
            return next;
        }
        self.cut(start, end, false)
    }

    /// Whether `NP V` with a verb of speech closes the sentence from `from`: somebody else reports it all.
    fn outer_tag(&self, from: usize, end: usize) -> bool {
        const SUBJECT_ITEMS: usize = 10;
        if self.has(from, g::SUBORD | g::PREP | g::ING) {
            return false;
        }
        let reach = end.min(from + SUBJECT_ITEMS);
        let mut verb = self.find(from, reach, g::FIN | g::QUOTE | g::BREAK);
        // “, the court has heard”
        let last = end.saturating_sub(1);
        if verb > from && verb + 1 == last && self.has(verb, g::AUX) && self.has(last, g::PAST) {
            verb = last;
        }
        verb > from
            && verb < reach
            && self.has(verb, g::SMALL)
            && if verb + 1 >= end {
                // “, a court heard”
                self.has(verb, g::MAY_REPORT)
            } else {
                self.has(verb, g::SPEECH)
                    && self.has(verb + 1, g::PREP | g::TIME | g::ADV | g::COMMA)
            }
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
    fn others_say(&self, from: usize, end: usize) -> bool {
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
        let reach = end.min(link + SUBJECT_ITEMS);
        let wanted = if with { g::ING } else { g::FIN };
        let verb = self.find(link + 1, reach, wanted | g::BREAK | g::QUOTE);
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
    fn leads_to_quote(&self, from: usize, end: usize) -> bool {
        const CLAUSE_ITEMS: usize = 20;
        let colon = self.find(from, end.min(from + CLAUSE_ITEMS), g::BREAK | g::QUOTE);
        colon + 1 < end
            && self.has(colon, g::COLON)
            && self.has(colon + 1, g::QUOTE)
            && self.finite(from + 1, colon).is_some()
    }

    /// Whether somebody speaks from `from` on, with a quote right behind the verb.
    pub(super) fn says_at_once(&self, from: usize, end: usize) -> bool {
        let Some(phrase) = self.phrase_right(from, end) else {
            return false;
        };
        let verb = phrase.last + 1;
        let quote = verb + 1;
        quote < end
            && self.has(verb, g::SPEECH)
            && self.has(verb, g::FIN)
            && self.has(verb, g::SMALL)
            && (self.has(quote, g::QUOTE)
                || quote + 1 < end
                    && self.has(quote, g::COMMA | g::COLON)
                    && self.has(quote + 1, g::QUOTE))
    }

    /// `The vote was close – Ann Lee: “We won.”`: a name alone between a dash and a colon with a quote behind it.
    pub(super) fn labels_quote(&self, from: usize, end: usize) -> bool {
        const NAME_ITEMS: usize = 6;
        let colon = self.find(from, end.min(from + NAME_ITEMS), g::COLON | g::QUOTE);
        colon > from
            && colon + 1 < end
            && self.has(colon, g::COLON)
            && self.has(colon + 1, g::QUOTE)
            && (from..colon).all(|k| self.has(k, g::CAP | g::PUNCT) || self.is(k, w::AND))
    }

    /// Whether a verb of speech with its subject follows the quote at `quote` at once, and the quote ends in a comma.
    fn has_own_tag(&self, quote: usize, end: usize) -> bool {
        const SUBJECT_ITEMS: usize = 10;
        if !self.has(quote, g::QUOTE) || !self.comma_inside(quote) {
            return false;
        }
        let reach = end.min(quote + SUBJECT_ITEMS);
        let verb = self.find(quote + 1, reach, g::FIN | g::QUOTE | g::BREAK);
        verb < reach && self.has(verb, g::SPEECH) && self.has(verb, g::SMALL)
    }

    /// `praised Lee, who left in May, as “a friend”`: where what is said of the object goes on behind its relative clause.
    fn goes_on_as(&self, relative: usize, end: usize) -> Option<usize> {
        let comma = self.find(relative, end, g::COMMA | g::QUOTE);
        let goes_on = self.has(comma, g::COMMA)
            && self.is_any(comma + 1, &[w::AS, w::FOR, w::OF])
            && self.any(comma + 1, end, g::QUOTE);
        goes_on.then_some(comma)
    }

    /// Where the reported words stop because the reporter's own go on.
    fn cut(&self, from: usize, end: usize, object: bool) -> usize {
        const CLAUSE_SUBJECT: usize = 7;
        const NEAR: usize = 5;
        // Whatever ends it is one of these, or a conjunction, which is a subordinator too.
        const MAY_END: u64 =
            g::SEMI | g::COMMA | g::DASH | g::QUOTE | g::SUBORD | g::ACCORDING | g::ING;
        let mut aside = None;
        for at in from..end {
            let bits = self.bits[at];
            if bits & MAY_END == 0 || aside == Some(at) {
                continue;
            }
            if bits & g::SEMI != 0 {
                let next = at + 1 + usize::from(self.is(at + 1, w::AND));
                // “had spoken at the hearing; helped at the fair; and written”
                let goes_on = self.has(next, g::PAST)
                    && self.has(next, g::SMALL)
                    && !self.has(next, g::AUX | g::SPEECH)
                    && next < end;
                if goes_on {
                    continue;
                }
                return at;
            }
            // “… had gone: “She signed,” he told the paper”: the quote has a tag of its own.
            let opens = bits & (g::COLON | g::DASH) != 0 || self.items[at].is_punct(Punct::Hyphen);
            if opens && self.labels_quote(at + 1, end) {
                return at;
            }
            if opens && at + 2 < end && self.has_own_tag(at + 1, end) {
                return at;
            }
            // “… sent a note saying: “We go.””
            if bits & g::ING != 0
                && bits & g::SPEECH != 0
                && at > from
                && at + 2 < end
                && self.has(at + 1, g::COLON | g::COMMA)
                && self.has(at + 2, g::QUOTE)
            {
                let linked = self.is_any(
                    at - 1,
                    &[w::BEFORE, w::AFTER, w::BY, w::WHILE, w::AND, w::WITHOUT],
                );
                return at - usize::from(linked);
            }
            // “… as a guest yelled: “Rubbish!””
            if at > from
                && self.is_any(at, &[w::AS, w::WHILE, w::WHEN, w::AFTER, w::BEFORE])
                && self.says_at_once(at + 1, end)
            {
                return at;
            }
            // “…, but he paid her a compliment: “She works.””
            if (bits & g::COMMA != 0 || bits & g::QUOTE != 0 && self.comma_inside(at))
                && self.is_any(at + 1, &[w::AND, w::BUT])
                && self.leads_to_quote(at + 2, end)
            {
                return at + usize::from(bits & g::QUOTE != 0);
            }
            // “… could be called “a trade,” the paper reported”: all of it is reported once more.
            if bits & g::QUOTE != 0 && at + 2 < end && self.has_own_tag(at, end) {
                return at + 1;
            }
            // “… the boats were late, a porter yelled “Rubbish!””
            if bits & g::COMMA != 0 && self.says_at_once(at + 1, end) {
                return at;
            }
            if bits & (g::COMMA | g::DASH | g::QUOTE) != 0
                && at + 1 < end
                && self.has(at + 1, g::WORD)
            {
                let next = at + 1;
                let here = if bits & g::QUOTE != 0 { next } else { at };
                let next_bits = self.bits[next];
                if next_bits & g::ING != 0 && next_bits & g::SPEECH != 0
                    || self.is(next, w::ACCORDING)
                {
                    return here;
                }
                if bits & g::COMMA != 0
                    && (self.outer_tag(next, end) || self.inverted_tag(next, end))
                {
                    return here;
                }
                if object && bits & g::PUNCT != 0 {
                    if next_bits & g::REL != 0 {
                        aside = self.goes_on_as(next, end);
                    }
                    // “, just as she asked for more”, “, even as he left”
                    let same_time =
                        self.is_any(next, &[w::JUST, w::EVEN]) && self.is(next + 1, w::AS);
                    let trailing = same_time
                        || next_bits & (g::REL | g::ING) != 0 && aside.is_none()
                        || self.is_any(
                            next,
                            &[
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
                            ],
                        )
                        || self.is(next, w::AND)
                            && self.finite(next + 1, end.min(next + NEAR)).is_some();
                    if trailing {
                        return here;
                    }
                }
                // “, but he called it “late””, “, with Lee calling it “late””: another report begins.
                if bits & g::COMMA != 0 && self.quotes_itself(next, end) {
                    return here;
                }
                // “, and Lee said …”: another report begins.
                let joined = self.is_any(
                    next,
                    &[w::AND, w::BUT, w::WHILE, w::AS, w::THOUGH, w::ALTHOUGH],
                );
                if joined {
                    let begin = next + 1;
                    let reach = end.min(begin + CLAUSE_SUBJECT);
                    let verb = (begin..reach)
                        .take_while(|k| self.has(*k, g::WORD))
                        .find(|k| self.has(*k, g::CORE) && self.has(*k, g::SMALL));
                    if let Some(verb) = verb {
                        let own = verb > begin && !self.has(verb, g::ING)
                            || verb == begin && self.is_any(next, &[w::AND, w::BUT]);
                        if own {
                            return here;
                        }
                    }
                }
            }
            if at > from + 1 && self.is(at, w::ACCORDING) && at + 1 < end && self.is(at + 1, w::TO)
            {
                return at;
            }
            if object
                && self.is(at, w::AND)
                && at + 1 < end
                && self.has(at + 1, g::FIN)
                && at > from
            {
                return at;
            }
            // “they will stay and others have said they will go”
            if !object
                && at > from
                && self.is_any(at, &[w::AND, w::BUT])
                && self.others_say(at + 1, end)
            {
                return at;
            }
            // “the talks had failed but said”, “accused her of “hiding” and called”
            let quote_ends = at > from
                && (self.has(at - 1, g::QUOTE)
                    || self.has(at - 1, g::COMMA) && at > from + 1 && self.has(at - 2, g::QUOTE));
            if quote_ends
                && self.is_any(at, &[w::AND, w::BUT])
                && at + 1 < end
                && self.has(at + 1, g::CUE)
                && self.has(at + 1, g::FIN)
                && self.has(at + 1, g::PAST)
            {
                return at;
            }
            // “found faults and recommended that it be shut”
            let recommends = self.is_any(at, &[w::AND, w::BUT])
                && at + 2 < end
                && self.is(at + 2, w::THAT)
                && self.has(at + 1, g::SPEECH)
                && self.has(at + 1, g::FIN);
            if recommends && at > from {
                return at;
            }
            if self.is_any(at, &[w::AND, w::BUT])
                && at + 1 < end
                && self.has(at + 1, g::CORE)
                && self.has(at + 1, g::SMALL)
                && !self.info(at + 1).form(form::BASE | form::ING)
            {
                return at;
            }
        }
        end
    }
}

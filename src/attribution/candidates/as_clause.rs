//! `As Lee said, …`, `the way Lee tells it, …`: a clause that says whose words stand around it.

use super::super::content::{Pattern, Reading};
use super::super::grammar::g;
use super::super::phrases::Phrase;
use super::super::subject::{How, Subject};
use super::together::PUT_AWAY;
use super::{Candidate, CueClass, Part};
use crate::lang::w;

impl Part<'_> {
    /// `as NP V`, at the start, behind, or inside what it reports.
    pub(super) fn as_clause(
        &self,
        at: usize,
        cue: Phrase,
        class: CueClass,
        subject: &Subject,
        passive: bool,
    ) -> Option<Candidate> {
        let grammar = self.grammar;
        let plain = matches!(
            subject.how,
            How::Plain | How::Apposition | How::Dashes | How::Inverted
        );
        // “As Lee sees it, …”
        let it = grammar.tells_it(at, self.hi);
        // “As Lee went on, Orr left” tells when.
        let goes_on = grammar.is_any(at, &[w::WENT, w::GOES]);
        // “As Lee put it down, the cat woke”
        let laid = cue.last > at && grammar.is_any(cue.last + 1, PUT_AWAY);
        if !(plain || self.likes_to(at, subject)) || !(class.known() || it) || goes_on || laid {
            return None;
        }
        let class = if it && !class.known() {
            CueClass::Speech
        } else {
            class
        };
        let first = match subject.how {
            How::Inverted => at,
            _ => subject.phrase.first,
        };
        let (opening, way) = self.as_before(first, it)?;
        let cue = Phrase::new(cue.first, cue.last + usize::from(way));
        let from = cue.last.max(subject.phrase.last) + 1;
        let stop = grammar.find(from, self.end, g::QUOTE | g::BREAK);
        // “as she said before she left”
        let when = grammar.when(from, stop);
        let acts = grammar.finite(from, stop).is_some() && !when;
        if acts || (from..stop).any(|k| grammar.is(k, w::THAT)) {
            return None;
        }
        // “as he called for calm”: a verb with an object tells of the time, not of the words.
        let object = from < stop
            && !it
            && !when
            && !grammar.has(from, g::ADV | g::TIME)
            && !grammar.has(cue.first, g::TELL)
            && !grammar.is_any(from, &[w::IN, w::ON, w::AT, w::DURING, w::TO, w::OF]);
        if object {
            return None;
        }
        let reading = self.around_as(opening, stop);
        (reading.count > 0).then(|| self.candidate(at, cue, class, *subject, reading, passive))
    }

    /// “As Lee likes to say, …”, “as Lee used to put it”, “as Lee has taken to saying”
    fn likes_to(&self, at: usize, subject: &Subject) -> bool {
        let grammar = self.grammar;
        if at < self.lo + 2 || !grammar.is(at - 1, w::TO) {
            return false;
        }
        let taken = grammar.has(at, g::ING) && grammar.is(at - 2, w::TAKEN);
        let likes = grammar.is(at - 2, w::USED) || grammar.info(at - 2).lemma == w::LIKE;
        taken || likes && subject.how == How::Infinitive
    }

    /// The “as” before a clause that begins at `first`, or the “the” of `the way Lee tells it`, where it opens something; and whether it
    /// is the latter; `it` says that the verb tells it.
    fn as_before(&self, first: usize, it: bool) -> Option<(usize, bool)> {
        let grammar = self.grammar;
        let mut k = first.checked_sub(1).filter(|k| *k >= self.lo)?;
        while k > self.lo && grammar.has(k, g::ADV) && !grammar.is(k, w::AS) {
            k -= 1;
        }
        // “the way Lee tells it, …”
        let way = k > self.lo && grammar.is(k, w::WAY) && grammar.is(k - 1, w::THE) && it;
        // “to hear Lee tell it, …”
        let hear = k > self.lo && grammar.is(k, w::HEAR) && grammar.is(k - 1, w::TO) && it;
        if !grammar.is(k, w::AS) && !way && !hear {
            return None;
        }
        k -= usize::from(way || hear);
        let opens = k == self.lo
            || grammar.has(k - 1, g::QUOTE | g::BREAK | g::OPEN)
            || grammar.is_any(k - 1, &[w::AND, w::BUT, w::OR]);
        opens.then_some((k, way))
    }

    /// What an “as” clause from `opening` to `stop` reports: what stands before it, behind it, or on both sides.
    fn around_as(&self, opening: usize, stop: usize) -> Reading {
        let grammar = self.grammar;
        let mut reading = Reading::new(Pattern::As);
        let quote_behind = grammar.any(stop, self.end, g::QUOTE);
        // “said that, as his aunt liked to put it, every hen lays her own egg”: the clause is cut off from what stands before.
        let parted = opening > self.lo + 1
            && grammar.has(opening - 1, g::COMMA)
            && grammar.is_any(opening - 2, &[w::THAT, w::BECAUSE])
            && grammar.has(stop, g::COMMA);
        if opening > self.lo
            && !parted
            && (stop >= self.end
                || !quote_behind
                    && (grammar.finite(self.lo, opening).is_some()
                        || grammar.has(opening - 1, g::QUOTE)
                        || grammar.has(stop + 1, g::FIN | g::AUX)))
        {
            // “Lee said she wore the words “I can't go,” as Orr said”: only they are his.
            let last = opening - 1;
            let told = (self.lo..last).any(|k| grammar.has(k, g::CORE) && grammar.has(k, g::FIN));
            let first = match told && grammar.has(last, g::QUOTE) {
                true => last,
                false => self.lo,
            };
            reading.push(grammar.range(first, last));
        }
        if stop < self.end {
            let start = stop + usize::from(!grammar.has(stop, g::QUOTE));
            if start < self.end {
                // “As Lee put it: “We lost.” He laughed.”: the words end with their full stop.
                let stops = matches!(grammar.last_mark(self.layout, start), b'.' | b'!' | b'?');
                let new = start + 1 < self.end && grammar.items[start + 1].capital();
                // “whose way led, as he put it, “right back,” ended on Sunday”: the verb is that of the sentence around.
                let verb = grammar.last_mark(self.layout, start) == b','
                    && opening > self.lo
                    && start + 1 < self.end
                    && grammar.has(start + 1, g::FIN);
                // “As Lee put it, “we lost,” and the board went home”: what follows the comma inside the marks is the reporter's.
                let other = grammar.has(start, g::QUOTE)
                    && grammar.comma_inside(start)
                    && grammar.is_any(start + 1, &[w::AND, w::BUT])
                    && grammar.clause_at(start + 2, self.end);
                let alone = stops && new || verb || other;
                let end = if alone { start + 1 } else { self.end };
                reading.push(grammar.range(start, end - 1));
            }
        }
        reading
    }
}

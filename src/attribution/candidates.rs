//! Every reading of every sentence as “somebody reports something”, good and bad; [`super::accept`] chooses.

mod according;
mod as_clause;
mod asked;
mod candidate;
mod cries;
mod cues;
mod deeds;
mod nouns;
mod polls;
mod recalled;
mod refused;
mod sources;
mod together;
mod verbs;

use super::content::Reading;
use super::grammar::{g, Grammar};
use super::phrases::Phrase;
use super::subject::{Memo, Subject};
use crate::lang::w;
use crate::layout::Layout;
use crate::tokens::Sentence;

pub(crate) use candidate::{Candidate, CueClass, RivalPlace};

/// Items of one sentence that are read together. A longer one (a list, a table, a page without full stops) is read in parts, so
/// that the look-back, which is quadratic in this number at worst, stays linear in the text.
pub(crate) const SENTENCE_ITEMS: usize = 250;

/// The parts of a sentence that are read together: nearly always one.
pub(crate) fn parts(sentence: &Sentence) -> impl Iterator<Item = (usize, usize)> {
    let mut left = sentence.items();
    std::iter::from_fn(move || {
        let lo = left.start;
        left.start = left.end.min(lo + SENTENCE_ITEMS);
        (lo < left.end).then_some((lo, left.start))
    })
}

/// Appends all readings of the sentence part `lo..hi`; gives the bits of all its items together. Verbs that report nothing by
/// themselves need a quote: where only what is `unmarked` is asked for, they are read only if some other reading has none.
pub(crate) fn of_part(
    grammar: &Grammar<'_>,
    layout: &Layout,
    sentence: u32,
    (lo, hi): (usize, usize),
    unmarked: bool,
    memo: &mut Memo,
    out: &mut Vec<Candidate>,
) -> u64 {
    let all = grammar.all(lo, hi);
    let verbs = if all & g::QUOTE != 0 {
        g::VERB | g::AUX
    } else {
        g::MAY_REPORT
    };
    let cues = verbs | g::NOUN | g::ACCORDING;
    // “For Lee, “it is too late.””
    let view = all & g::QUOTE != 0 && grammar.is_any(lo, &[w::TO, w::FOR]);
    if all & cues == 0 && !view {
        return all;
    }
    let mut end = hi;
    while end > lo && grammar.has(end - 1, g::STOP | g::CLOSE) {
        end -= 1;
    }
    let first = out.len();
    let mut quotes = std::mem::take(&mut memo.quotes);
    quotes.clear();
    if all & g::QUOTE != 0 {
        let said = |k: &usize| !grammar.tokens.is_nickname(*k, lo..hi);
        quotes.extend(grammar.each(lo, hi, g::QUOTE).filter(said));
    }
    let part = Part {
        grammar,
        layout,
        sentence,
        lo,
        hi,
        end,
        quotes: &quotes,
        opening: grammar.opening_clause_end(layout, grammar.after_dateline(lo, end), end, all),
        all,
    };
    // What stands before a colon may be a report whatever the verb.
    if unmarked && all & g::QUOTE != 0 && all & g::COLON == 0 {
        part.cues(
            |at, bits| bits & g::MAY_REPORT != 0 || part.may_matter(at),
            memo,
            out,
        );
        if out[first..].iter().all(Candidate::has_quote) {
            memo.quotes = quotes;
            return all;
        }
        out.truncate(first);
    }
    part.cues(|_, bits| bits & verbs != 0, memo, out);
    mark_inside(&mut out[first..]);
    if !part.quotes.is_empty() {
        mark_rivals(grammar, &mut out[first..]);
        drop_beaten(out, first);
    }
    memo.quotes = quotes;
    all
}

/// A verb that reports nothing by itself has no claim on a quote that a verb of speech claims too.
fn drop_beaten(candidates: &mut Vec<Candidate>, first: usize) {
    let mut kept = first;
    for at in first..candidates.len() {
        let candidate = &candidates[at];
        let beaten = !candidate.class.known()
            && candidate.class != CueClass::Trap
            && candidate
                .rival
                .is_some_and(|(class, _)| class <= CueClass::Writing);
        if beaten {
            continue;
        }
        if kept < at {
            candidates[kept] = candidates[at];
        }
        kept += 1;
    }
    candidates.truncate(kept);
}

/// Notes for each candidate with a quote the best other candidate for its first quote.
fn mark_rivals(grammar: &Grammar<'_>, candidates: &mut [Candidate]) {
    for at in 0..candidates.len() {
        let Some(quote) = candidates[at].first_quote(grammar) else {
            continue;
        };
        let verb = candidates[at].verb;
        let mut rival: Option<(CueClass, RivalPlace)> = None;
        for (other, candidate) in candidates.iter().enumerate() {
            if other == at || candidate.verb == verb || candidate.second || !candidate.covers(quote)
            {
                continue;
            }
            if rival.is_some_and(|(class, _)| class <= candidate.class) {
                continue;
            }
            let place = if (candidate.verb < quote) != (verb < quote) {
                RivalPlace::Across
            } else if candidate.verb.abs_diff(quote) < verb.abs_diff(quote) {
                RivalPlace::Nearer
            } else {
                RivalPlace::Farther
            };
            rival = Some((candidate.class, place));
        }
        candidates[at].rival = rival;
    }
}

/// Notes for each candidate whether its cue stands in what another one reports.
fn mark_inside(candidates: &mut [Candidate]) {
    for at in 0..candidates.len() {
        let cue = candidates[at].verb;
        let mut inside: Option<(CueClass, bool)> = None;
        for (other, outer) in candidates.iter().enumerate() {
            if other == at
                || outer.second
                || !outer.covers(cue)
                || candidates[at].covers(outer.verb)
            {
                continue;
            }
            let sure = outer.plain_report();
            if inside.is_none_or(|(class, other)| (!sure, outer.class) < (!other, class)) {
                inside = Some((outer.class, sure));
            }
        }
        candidates[at].inside = inside;
    }
}

struct Part<'a> {
    grammar: &'a Grammar<'a>,
    layout: &'a Layout,
    sentence: u32,
    lo: usize,
    hi: usize,
    end: usize,
    /// The quotes of the part, by item.
    quotes: &'a [usize],
    /// Where the subordinate clause that opens the part ends.
    opening: Option<usize>,
    /// The bits of all its items together: what none has need not be looked for.
    all: u64,
}

impl Part<'_> {
    /// The readings of all cues that are no verbs, and of those verbs that are `wanted`: item and bits.
    fn cues(&self, wanted: impl Fn(usize, u64) -> bool, memo: &mut Memo, out: &mut Vec<Candidate>) {
        let (grammar, lo, hi) = (self.grammar, self.lo, self.hi);
        let mut ready = false;
        let marks = self.all & g::QUOTE != 0;
        out.extend(self.held_by().or_else(|| self.held_quote()));
        for at in grammar.cues(lo, hi) {
            let bits = grammar.bits[at];
            let wanted = wanted(at, bits);
            if bits & (g::NOUN | g::ACCORDING) == 0 && !wanted {
                continue;
            }
            if let Some(cried) = marks.then(|| self.cried(at)).flatten() {
                out.push(cried);
                continue;
            }
            let by = self.by_whom(at, bits);
            if by == Some(at + 1) && !self.quotes.is_empty() {
                if let Some(seen) = self.seen_as(at) {
                    out.push(seen);
                    continue;
                }
            }
            let told = || self.marked_words(at).or_else(|| self.called_by(at));
            if let Some(told) = marks.then(told).flatten() {
                out.push(told);
                continue;
            }
            let agent = by.filter(|by| bits & g::CUE != 0 && !grammar.by_means(*by));
            if bits & g::ACCORDING != 0 && grammar.is(at, w::ACCORDING) {
                out.extend(self.according(at));
            } else if bits & g::ACCORDING != 0 {
                out.extend(self.per(at));
            } else if let Some(by) = agent {
                out.extend(self.agent(at, by));
                continue;
            } else if bits & g::NOUN != 0 && self.is_poll(at) {
                out.extend(self.in_poll(at));
            } else if bits & g::NOUN != 0 && bits & g::FIN == 0 {
                out.extend(self.noun(at));
            }
            if wanted && bits & (g::VERB | g::AUX) != 0 {
                if let Some(class) = self.cue_class(at) {
                    if !ready {
                        memo.reset(lo, hi - lo, self.all);
                        ready = true;
                    }
                    self.verb(at, class, memo, out);
                }
            }
        }
    }

    /// The “by” behind a participle: `told by`, `reported last week by`.
    fn by_whom(&self, at: usize, bits: u64) -> Option<usize> {
        const TIME_WORDS: usize = 3;
        let grammar = self.grammar;
        if bits & g::PAST == 0 || at + 1 >= self.hi {
            return None;
        }
        if grammar.is(at + 1, w::BY) {
            return Some(at + 1);
        }
        if bits & g::SPEECH == 0 || !grammar.has(at + 1, g::TIME | g::DAY | g::PREP) {
            return None;
        }
        let reach = self.hi.min(at + 2 + TIME_WORDS);
        let by = (at + 1..reach).find(|k| grammar.is(*k, w::BY))?;
        grammar.only_time(at + 1, by).then_some(by)
    }

    /// Whether a verb that reports nothing by itself may have its subject behind it, which others then go by, or reports together with
    /// the next word.
    fn may_matter(&self, at: usize) -> bool {
        let grammar = self.grammar;
        let inverts = at == self.lo || grammar.has(at - 1, g::QUOTE | g::COMMA);
        inverts || grammar.is_any(at, &[w::WENT, w::GOES])
    }

    fn candidate(
        &self,
        verb: usize,
        cue: Phrase,
        class: CueClass,
        subject: Subject,
        reading: Reading,
        passive: bool,
    ) -> Candidate {
        let quotes = self.quotes_in(&reading);
        Candidate {
            sentence: self.sentence,
            lo: self.lo,
            hi: self.hi,
            verb,
            cue,
            class,
            subject,
            reading,
            passive,
            both_sides: false,
            second: false,
            quotes,
            confidence: 0.0,
            inside: None,
            rival: None,
        }
    }

    fn quotes_in(&self, reading: &Reading) -> u64 {
        let mut bits = 0;
        if self.quotes.is_empty() {
            return bits;
        }
        for span in reading.spans() {
            for (at, quote) in self.quotes.iter().enumerate() {
                if span.first <= *quote && *quote <= span.last {
                    bits |= 1 << at.min(63);
                }
            }
        }
        bits
    }
}

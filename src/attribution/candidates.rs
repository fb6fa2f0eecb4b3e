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
use verbs::HeardVerb;

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

/// Memory for the readings of some parts of sentences.
#[derive(Debug, Default)]
pub(crate) struct Desk {
    pub(super) memo: Memo,
    /// The quotes of all parts, by item.
    quotes: Vec<usize>,
    /// The parts that may have a cue, and how many there are in all.
    cuts: Vec<Cut>,
    parts: usize,
    heard: Vec<Heard>,
}

/// What a cue is heard to say, before it is known what it may report.
#[derive(Debug)]
enum Heard {
    /// A cue that is no verb, or a verb of which all is known already.
    Whole(Candidate),
    Verb(HeardVerb),
}

/// Appends all readings of a sentence part; gives the bits of all its items together.
pub(crate) fn of_part(
    grammar: &Grammar<'_>,
    layout: &Layout,
    (sentence, items): (u32, (usize, usize)),
    desk: &mut Desk,
    out: &mut Vec<Candidate>,
) -> u64 {
    desk.clear();
    let all = desk.cut(grammar, sentence, items);
    desk.read(grammar, layout, false, out, |_, _, _| ());
    all
}

impl Desk {
    /// Forgets what was read last.
    pub(crate) fn clear(&mut self) {
        self.quotes.clear();
        self.cuts.clear();
        self.heard.clear();
        self.parts = 0;
    }

    /// Takes up a part of a sentence; gives the bits of all its items together.
    pub(crate) fn cut(
        &mut self,
        grammar: &Grammar<'_>,
        sentence: u32,
        (lo, hi): (usize, usize),
    ) -> u64 {
        let all = grammar.all(lo, hi);
        // “For Lee, “it is too late.””
        let view = all & g::QUOTE != 0 && grammar.is_any(lo, &[w::TO, w::FOR]);
        if all & (verbs(all) | g::NOUN | g::ACCORDING) != 0 || view {
            let first = self.quotes.len();
            if all & g::QUOTE != 0 {
                let said = |k: &usize| !grammar.tokens.is_nickname(*k, lo..hi);
                let quotes = grammar.each(lo, hi, g::QUOTE).filter(said);
                self.quotes.extend(quotes);
            }
            self.cuts.push(Cut {
                part: self.parts,
                sentence,
                lo,
                hi,
                all,
                quotes: (first, self.quotes.len()),
                end: hi,
                opening: None,
                heard: 0,
            });
        }
        self.parts += 1;
        all
    }

    /// Whether no part has anything that may be a cue.
    pub(crate) fn is_empty(&self) -> bool {
        self.cuts.is_empty()
    }

    /// Appends all readings of the parts; at the `end` of each that may have any come its number and where its readings begin. Verbs
    /// that report nothing by themselves need a quote: where only what is `unmarked` is asked for, in one part alone, they are read
    /// only if some other reading has none.
    ///
    /// Who says something is found for all parts before it is asked what they say: the code of both at once would not fit into the
    /// nearest cache.
    pub(crate) fn read(
        &mut self,
        grammar: &Grammar<'_>,
        layout: &Layout,
        unmarked: bool,
        out: &mut Vec<Candidate>,
        mut end: impl FnMut(usize, usize, &mut Vec<Candidate>),
    ) {
        let Desk {
            memo,
            quotes,
            cuts,
            heard,
            ..
        } = self;
        let mut first = out.len();
        for cut in &mut *cuts {
            cut.open(grammar, layout);
            let part = Part::new(grammar, layout, cut, quotes);
            // What stands before a colon may be a report whatever the verb.
            let marked = unmarked && cut.all & g::QUOTE != 0 && cut.all & g::COLON == 0;
            if marked && part.all_marked(memo, heard, out) {
                break;
            }
            let verbs = verbs(cut.all);
            part.cues(|_, bits| bits & verbs != 0, memo, heard);
            cut.heard = heard.len();
        }
        let mut from = 0;
        for cut in &*cuts {
            if cut.heard > from {
                let part = Part::new(grammar, layout, cut, quotes);
                part.read_all(&heard[from..cut.heard], out);
                from = cut.heard;
            }
            end(cut.part, first, out);
            first = out.len();
        }
    }
}

/// A part of a sentence that may have a cue, as it is cut out.
#[derive(Debug)]
struct Cut {
    /// Which of all parts it is.
    part: usize,
    sentence: u32,
    lo: usize,
    hi: usize,
    /// The bits of all its items together.
    all: u64,
    /// Where its quotes stand among those of all parts.
    quotes: (usize, usize),
    /// Where it ends without its last marks, and where the subordinate clause that opens it does.
    end: usize,
    opening: Option<usize>,
    /// Where what is heard of its cues ends among that of all parts.
    heard: usize,
}

impl Cut {
    /// Finds where it ends, and where the clause does that opens it.
    fn open(&mut self, grammar: &Grammar<'_>, layout: &Layout) {
        while self.end > self.lo && grammar.has(self.end - 1, g::STOP | g::CLOSE) {
            self.end -= 1;
        }
        let clause = grammar.after_dateline(self.lo, self.end);
        self.opening = grammar.opening_clause_end(layout, clause, self.end, self.all);
    }
}

/// The bits of verbs that may report something in a part, by the bits of all its items.
fn verbs(all: u64) -> u64 {
    if all & g::QUOTE != 0 {
        g::VERB | g::AUX
    } else {
        g::MAY_REPORT
    }
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

impl<'a> Part<'a> {
    fn new(grammar: &'a Grammar<'a>, layout: &'a Layout, cut: &Cut, quotes: &'a [usize]) -> Self {
        Part {
            grammar,
            layout,
            sentence: cut.sentence,
            lo: cut.lo,
            hi: cut.hi,
            end: cut.end,
            quotes: &quotes[cut.quotes.0..cut.quotes.1],
            opening: cut.opening,
            all: cut.all,
        }
    }

    /// The readings of those cues that others go by, if all of them have a quote; none if not.
    fn all_marked(
        &self,
        memo: &mut Memo,
        heard: &mut Vec<Heard>,
        out: &mut Vec<Candidate>,
    ) -> bool {
        let matters = |at: usize, bits: u64| bits & g::MAY_REPORT != 0 || self.may_matter(at);
        self.cues(matters, memo, heard);
        let first = out.len();
        for heard in heard.iter() {
            self.read(heard, out);
        }
        heard.clear();
        let marked = out[first..].iter().all(Candidate::has_quote);
        if !marked {
            out.truncate(first);
        }
        marked
    }

    /// What was heard, with all that it may report.
    fn read(&self, heard: &Heard, out: &mut Vec<Candidate>) {
        match heard {
            Heard::Whole(candidate) => out.push(*candidate),
            Heard::Verb(verb) => self.heard_verb(verb, out),
        }
    }

    /// All that was heard, and how the readings stand to each other.
    fn read_all(&self, heard: &[Heard], out: &mut Vec<Candidate>) {
        let first = out.len();
        for heard in heard {
            self.read(heard, out);
        }
        mark_inside(&mut out[first..]);
        if !self.quotes.is_empty() {
            mark_rivals(self.grammar, &mut out[first..]);
            drop_beaten(out, first);
        }
    }

    /// Hears all cues that are no verbs, and those verbs that are `wanted`: item and bits.
    fn cues(&self, wanted: impl Fn(usize, u64) -> bool, memo: &mut Memo, out: &mut Vec<Heard>) {
        let (grammar, lo, hi) = (self.grammar, self.lo, self.hi);
        let mut ready = false;
        let marks = self.all & g::QUOTE != 0;
        let held = self.held_by().or_else(|| self.held_quote());
        out.extend(held.map(Heard::Whole));
        for at in grammar.cues(lo, hi) {
            let bits = grammar.bits[at];
            let wanted = wanted(at, bits);
            if bits & (g::NOUN | g::ACCORDING) == 0 && !wanted {
                continue;
            }
            if let Some(cried) = marks.then(|| self.cried(at)).flatten() {
                out.push(Heard::Whole(cried));
                continue;
            }
            let by = self.by_whom(at, bits);
            if by == Some(at + 1) && !self.quotes.is_empty() {
                if let Some(seen) = self.seen_as(at) {
                    out.push(Heard::Whole(seen));
                    continue;
                }
            }
            let told = || self.marked_words(at).or_else(|| self.called_by(at));
            if let Some(told) = marks.then(told).flatten() {
                out.push(Heard::Whole(told));
                continue;
            }
            let agent = by.filter(|by| bits & g::CUE != 0 && !grammar.by_means(*by));
            if bits & g::ACCORDING != 0 && grammar.is(at, w::ACCORDING) {
                out.extend(self.according(at).map(Heard::Whole));
            } else if bits & g::ACCORDING != 0 {
                out.extend(self.per(at).map(Heard::Whole));
            } else if let Some(by) = agent {
                out.extend(self.agent(at, by).map(Heard::Whole));
                continue;
            } else if bits & g::NOUN != 0 && self.is_poll(at) {
                out.extend(self.in_poll(at).map(Heard::Whole));
            } else if bits & g::NOUN != 0 && bits & g::FIN == 0 {
                out.extend(self.noun(at).map(Heard::Whole));
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

//! Every reading of every sentence as “somebody reports something”, good and bad; [`super::accept`] chooses.

use super::content::{extent, Frame, Pattern, Reading};
use super::grammar::{g, Grammar};
use super::phrases::Phrase;
use super::subject::{How, Memo, Subject};
use crate::lang::{flags, form, is, w, VerbClass};
use crate::layout::Layout;
use crate::tokens::Sentence;

/// Items of one sentence that are read together. A longer one (a list, a table, a page without full stops) is read in parts, so
/// that the look-back, which is quadratic in this number at worst, stays linear in the text.
pub(crate) const SENTENCE_ITEMS: usize = 250;

/// Items behind the first noun phrase of a source that may still belong to it.
const SOURCE_TAIL: usize = 14;
/// Items of an object that is a thing rather than a report, where a thing is the subject.
const BRIEF: usize = 3;
/// Items that make a clause even where no verb is known.
const CLAUSE_ITEMS: usize = 6;

/// What kind of word the cue is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum CueClass {
    /// say, tell, according to
    Said,
    /// Governs a clause: argue, warn, report.
    Speech,
    /// A deed done in words, on somebody or something: accuse, praise, offer, discuss.
    Act,
    Writing,
    Thought,
    Attitude,
    /// In the lexicon because it looks like a report and seldom is.
    Trap,
    /// A noun of saying.
    Noun,
    /// A verb that reports nothing by itself.
    OtherIng,
    OtherPast,
    OtherFinite,
    /// is, was, has
    Aux,
}

#[cfg(test)]
impl CueClass {
    pub(crate) const ALL: [CueClass; 12] = [
        CueClass::Said,
        CueClass::Speech,
        CueClass::Act,
        CueClass::Writing,
        CueClass::Thought,
        CueClass::Attitude,
        CueClass::Trap,
        CueClass::Noun,
        CueClass::OtherIng,
        CueClass::OtherPast,
        CueClass::OtherFinite,
        CueClass::Aux,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            CueClass::Said => "said",
            CueClass::Speech => "speech",
            CueClass::Act => "act",
            CueClass::Writing => "writing",
            CueClass::Thought => "thought",
            CueClass::Attitude => "attitude",
            CueClass::Trap => "trap",
            CueClass::Noun => "noun",
            CueClass::OtherIng => "other-ing",
            CueClass::OtherPast => "other-past",
            CueClass::OtherFinite => "other-finite",
            CueClass::Aux => "aux",
        }
    }
}

impl CueClass {
    /// Whether it reports words, spoken or written.
    pub(crate) fn speech(self) -> bool {
        self <= CueClass::Writing || self == CueClass::Noun
    }

    /// Whether the verb alone tells that something is reported.
    pub(crate) fn known(self) -> bool {
        self <= CueClass::Attitude || self == CueClass::Noun
    }
}

/// One reading.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Candidate {
    pub sentence: u32,
    /// Items of the sentence (or of the part of it that is read together).
    pub lo: usize,
    pub hi: usize,
    pub verb: usize,
    /// Items of the cue, both inside.
    pub cue: Phrase,
    pub class: CueClass,
    pub subject: Subject,
    pub reading: Reading,
    pub passive: bool,
    /// The same cue and subject could also report what stands on their other side.
    pub both_sides: bool,
    /// What stands behind, where the cue could also report what stands before it: the less likely reading, of which others
    /// take no notice.
    pub second: bool,
    /// The quotes in the content, a bit for each of its sentence's; all that come late share the last.
    pub quotes: u64,
    /// Logistic of the score.
    pub confidence: f32,
    /// The class of the report inside whose content this cue stands, if any, and whether its form leaves little doubt that it
    /// is one.
    pub inside: Option<(CueClass, bool)>,
    /// The best class among the other cues that could own the same quote, and where that cue stands.
    pub rival: Option<(CueClass, RivalPlace)>,
}

/// Where a rival's cue stands, seen from the quote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum RivalPlace {
    /// On the same side of the quote, between the quote and this cue.
    Nearer,
    /// On the same side, beyond this cue.
    Farther,
    /// On the other side.
    Across,
}

impl Candidate {
    pub(crate) fn has_quote(&self) -> bool {
        self.quotes != 0
    }
    /// `NP said that …`, `…, NP said`, `according to NP`: a form that is hardly ever anything but a report.
    fn plain_report(&self) -> bool {
        let form = matches!(
            self.reading.pattern,
            Pattern::That
                | Pattern::Clause
                | Pattern::Pronoun
                | Pattern::After
                | Pattern::Between
                | Pattern::Inverted
                | Pattern::InvertedBetween
                | Pattern::AccordingAfter
                | Pattern::AccordingBefore
                | Pattern::AccordingBetween
        );
        self.class <= CueClass::Writing
            && form
            && !matches!(self.subject.how, How::Infinitive | How::IngObject)
    }
    /// The first quoted piece in the content.
    pub(crate) fn first_quote(&self, grammar: &Grammar<'_>) -> Option<usize> {
        self.reading
            .spans()
            .iter()
            .flat_map(|span| span.first..=span.last)
            .find(|k| grammar.has(*k, g::QUOTE))
    }
    /// Whether an item lies in the content.
    pub(crate) fn covers(&self, item: usize) -> bool {
        self.reading
            .spans()
            .iter()
            .any(|span| span.first <= item && item <= span.last)
    }
}

/// The parts of a sentence that are read together.
pub(crate) fn parts(sentence: &Sentence) -> impl Iterator<Item = (usize, usize)> {
    let items = sentence.items();
    items
        .clone()
        .step_by(SENTENCE_ITEMS)
        .map(move |lo| (lo, items.end.min(lo + SENTENCE_ITEMS)))
}

/// Appends all readings of the sentence part `lo..hi`.
pub(crate) fn of_part(
    grammar: &Grammar<'_>,
    layout: &Layout,
    sentence: u32,
    (lo, hi): (usize, usize),
    memo: &mut Memo,
    out: &mut Vec<Candidate>,
) {
    let mut end = hi;
    while end > lo && grammar.has(end - 1, g::STOP | g::CLOSE) {
        end -= 1;
    }
    let first = out.len();
    let quotes: Vec<usize> = (lo..hi).filter(|k| grammar.has(*k, g::QUOTE)).collect();
    let part = Part {
        grammar,
        layout,
        sentence,
        lo,
        hi,
        end,
        quotes: &quotes,
        opening: grammar.opening_clause_end(layout, lo, end),
    };
    let verbs = if !quotes.is_empty() {
        g::VERB | g::AUX
    } else {
        g::MAY_REPORT
    };
    let mut ready = false;
    for (at, bits) in grammar.bits[..hi].iter().copied().enumerate().skip(lo) {
        if bits & (verbs | g::NOUN | g::ACCORDING) == 0 {
            continue;
        }
        if bits & g::ACCORDING != 0 && grammar.is(at, w::ACCORDING) {
            out.extend(part.according(at));
        } else if bits & g::CUE != 0
            && bits & g::PAST != 0
            && at + 1 < hi
            && grammar.is(at + 1, w::BY)
        {
            out.extend(part.agent(at));
            continue;
        } else if bits & g::NOUN != 0 && bits & g::FIN == 0 {
            out.extend(part.noun(at));
        }
        if bits & verbs != 0 && bits & (g::VERB | g::AUX) != 0 {
            if let Some(class) = part.cue_class(at) {
                if !ready {
                    memo.reset(lo, hi - lo);
                    ready = true;
                }
                part.verb(at, class, memo, out);
            }
        }
    }
    mark_inside(&mut out[first..]);
    if !part.quotes.is_empty() {
        mark_rivals(grammar, &mut out[first..]);
        drop_beaten(out, first);
    }
}

/// A verb that reports nothing by itself has no claim on a quote that a verb of speech claims too.
fn drop_beaten(candidates: &mut Vec<Candidate>, first: usize) {
    let mut kept = first;
    for at in first..candidates.len() {
        let candidate = candidates[at];
        let beaten = !candidate.class.known()
            && candidate.class != CueClass::Trap
            && candidate
                .rival
                .is_some_and(|(class, _)| class <= CueClass::Writing);
        if !beaten {
            candidates[kept] = candidate;
            kept += 1;
        }
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
}

impl Part<'_> {
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

    /// `according to NP`, before, behind or inside what it reports.
    fn according(&self, at: usize) -> Option<Candidate> {
        let grammar = self.grammar;
        if at + 2 >= self.hi || !grammar.is(at + 1, w::TO) {
            return None;
        }
        let source = self.source_of_according(at + 2)?;
        let last = source.last;
        let mut reading = Reading::new(Pattern::AccordingAfter);
        let before = at.checked_sub(1).filter(|k| *k >= self.lo);
        let mut start = self.lo;
        if let Some(before) = before {
            let from = if grammar.has(before, g::COMMA | g::DASH) {
                before.saturating_sub(1)
            } else {
                before
            };
            start = (self.lo..=from.max(self.lo))
                .rev()
                .find(|k| grammar.has(*k, g::SEMI | g::COLON))
                .map_or(self.lo, |k| k + 1);
        }
        let pre = before
            .filter(|b| start <= *b)
            .and_then(|b| grammar.range(start, b));
        // “according to papers filed in the case, …”: what belongs to the source reaches to the comma.
        let comma = grammar.find(
            last + 1,
            self.end.min(last + SOURCE_TAIL),
            g::BREAK | g::QUOTE,
        );
        let comma_behind = comma < self.end && grammar.has(comma, g::COMMA);
        let post = if comma_behind && comma + 1 < self.end {
            grammar.range(comma + 1, self.end - 1)
        } else {
            None
        };
        let last = if comma_behind { comma - 1 } else { last };
        let comma_before = before.is_some_and(|b| grammar.has(b, g::COMMA));
        let after_link = comma_before
            && at >= self.lo + 2
            && grammar.is_any(at - 2, &[w::BECAUSE, w::BUT, w::AND, w::SO, w::THAT, w::AS]);
        let after_that = before.is_some_and(|b| grammar.is(b, w::THAT));
        if after_that && post.is_some() {
            reading.push(post);
            reading.pattern = Pattern::AccordingBefore;
        } else if pre.is_some()
            && (grammar.finite(start, at).is_some()
                || at - start >= CLAUSE_ITEMS
                    && comma_before
                    && grammar.finite(last + 1, self.end).is_none())
            && !after_link
        {
            reading.push(pre);
            let resumes = comma_before
                && post.is_some()
                && grammar.finite(last + 2, self.end).is_some()
                && !grammar.has(last + 2, g::REL | g::ING)
                && !grammar.is_any(
                    last + 2,
                    &[
                        w::BUT,
                        w::AND,
                        w::WHILE,
                        w::AS,
                        w::WHOSE,
                        w::ALTHOUGH,
                        w::THOUGH,
                        w::WITH,
                        w::WHEN,
                        w::AFTER,
                    ],
                );
            if resumes {
                reading.push(post);
                reading.pattern = Pattern::AccordingBetween;
            }
        } else if pre.is_some_and(|p| grammar.any(p.first, p.last + 1, g::QUOTE)) {
            reading.push(pre);
        } else if post.is_some() {
            reading.push(post);
            reading.pattern = Pattern::AccordingBefore;
        } else if pre.is_some() {
            reading.push(pre);
        } else if last + 1 < self.end {
            reading.push(grammar.range(last + 1, self.end - 1));
            reading.pattern = Pattern::AccordingBefore;
        }
        if reading.count == 0 {
            return None;
        }
        Some(self.candidate(
            at,
            Phrase::new(at, at + 1),
            CueClass::Said,
            Subject::new(source, How::According),
            reading,
            false,
        ))
    }

    /// The phrase behind “according to”; `early results of the poll` begins with a word that is often none of a phrase.
    fn source_of_according(&self, from: usize) -> Option<Phrase> {
        let grammar = self.grammar;
        let skip = grammar.has(from, g::TIME | g::ADV)
            && from + 1 < self.hi
            && grammar.has(from + 1, g::NOMINAL);
        let inner = grammar.phrase_right(from, self.hi);
        match inner {
            // “according to plan”, “according to age”: one bare noun that says nothing.
            Some(phrase)
                if phrase.first == phrase.last
                    && grammar.has(from, g::SMALL)
                    && !grammar.has(from, g::SOURCE | g::PLURAL | g::SUBJ | g::OBJ | g::DET)
                    && !matches!(
                        grammar.info(from).noun,
                        VerbClass::Speech | VerbClass::Writing
                    ) =>
            {
                None
            }
            Some(phrase) => Some(phrase),
            None if skip => grammar
                .phrase_right(from + 1, self.hi)
                .map(|p| Phrase::new(from, p.last)),
            None => None,
        }
    }

    /// `as reported by NP`, `as was first reported by NP on Tuesday`
    fn agent(&self, at: usize) -> Option<Candidate> {
        let grammar = self.grammar;
        let class = self.cue_class(at).filter(|class| class.speech())?;
        let source = grammar.phrase_right(at + 2, self.hi)?;
        let mut k = at.checked_sub(1).filter(|k| *k >= self.lo)?;
        let mut passive = false;
        while k > self.lo && grammar.has(k, g::ADV | g::AUX) && !grammar.is(k, w::AS) {
            passive |= grammar.has(k, g::BE);
            k -= 1;
        }
        if !grammar.is(k, w::AS) {
            return passive
                .then(|| self.told_by(at, k, class, source))
                .flatten();
        }
        let mut reading = Reading::new(Pattern::As);
        if k > self.lo {
            reading.push(grammar.range(self.lo, k - 1));
        } else {
            let comma = grammar.find(source.last + 1, self.end, g::COMMA);
            if comma + 1 < self.end {
                reading.push(grammar.range(comma + 1, self.end - 1));
            }
        }
        (reading.count > 0).then(|| {
            self.candidate(
                at,
                Phrase::new(at, at),
                class,
                Subject::new(source, How::Agent),
                reading,
                false,
            )
        })
    }

    /// `The sale was first reported by NP`: the subject of the passive is what is reported.
    fn told_by(
        &self,
        at: usize,
        from: usize,
        class: CueClass,
        source: Phrase,
    ) -> Option<Candidate> {
        let told = self.grammar.phrase_left(from, self.lo)?;
        let mut reading = Reading::new(Pattern::Object);
        reading.push(Some(told));
        let subject = Subject::new(source, How::Agent);
        Some(self.candidate(at, Phrase::new(at, at), class, subject, reading, true))
    }

    /// `the mayor's claim that …`, `her promise to …`, `a statement by the club that …`
    fn noun(&self, at: usize) -> Option<Candidate> {
        const ADJECTIVES: usize = 4;
        const ADJUNCT: usize = 8;
        let grammar = self.grammar;
        if at <= self.lo || at + 1 >= self.hi || !grammar.has(at, g::SMALL) {
            return None;
        }
        let mut k = at - 1;
        let mut owner = None;
        for _ in 0..ADJECTIVES {
            if grammar.is_any(k, &[w::HIS, w::HER, w::THEIR, w::ITS, w::MY, w::OUR]) {
                owner = Some(Phrase::new(k, k));
                break;
            }
            if grammar.has(k, g::POSS) {
                owner = k
                    .checked_sub(1)
                    .filter(|b| *b >= self.lo)
                    .and_then(|b| grammar.phrase_left(b, self.lo))
                    .map(|p| Phrase::new(p.first, k));
                break;
            }
            let adjective = grammar.has(k, g::WORD)
                && grammar.has(k, g::SMALL | g::DIGIT)
                && !grammar.has(k, g::FIN | g::PREP);
            if k <= self.lo || !adjective {
                break;
            }
            k -= 1;
        }
        let mut j = at + 1;
        if owner.is_none() {
            if !grammar.is_any(j, &[w::BY, w::FROM]) || j + 1 >= self.hi {
                return None;
            }
            let by = grammar.phrase_right(j + 1, self.hi)?;
            j = by.last + 1;
            owner = Some(by);
        }
        let owner = owner?;
        if j < self.end
            && (grammar.has(j, g::PREP | g::TIME) || grammar.is_any(j, &[w::LAST, w::THIS]))
            && !grammar.is(j, w::TO)
        {
            let that = (j..self.end.min(j + ADJUNCT))
                .take_while(|k| grammar.has(*k, g::WORD))
                .find(|k| grammar.is_any(*k, &[w::THAT, w::TO]));
            if let Some(that) = that.filter(|k| {
                grammar.is(*k, w::THAT) || (j..*k).all(|z| grammar.has(z, g::TIME | g::DET))
            }) {
                j = that;
            }
        }
        if j >= self.end
            || !grammar.is_any(
                j,
                &[w::THAT, w::TO, w::OF, w::ABOUT, w::FOR, w::ON, w::AGAINST],
            )
        {
            return None;
        }
        let (pattern, start) = if grammar.is(j, w::THAT) {
            (Pattern::NounThat, j)
        } else if grammar.is(j, w::TO) {
            (Pattern::NounTo, j)
        } else {
            (Pattern::NounOf, j + 1)
        };
        let close = grammar.find(start + 1, self.end, g::COMMA | g::SEMI | g::DASH);
        let close = if grammar.finite(self.lo, owner.first).is_none() {
            self.end_before_main_verb(pattern, start, close)
        } else {
            close
        };
        if close <= start {
            return None;
        }
        let mut reading = Reading::new(pattern);
        reading.push(grammar.range(start, close - 1));
        (reading.count > 0).then(|| {
            self.candidate(
                at,
                Phrase::new(at, at),
                CueClass::Noun,
                Subject::new(owner, How::Noun),
                reading,
                false,
            )
        })
    }

    /// Where a noun of saying is the subject, its content ends before the sentence's own verb:
    /// `Her claim that it rained | surprised us`.
    fn end_before_main_verb(&self, pattern: Pattern, start: usize, close: usize) -> usize {
        let grammar = self.grammar;
        let Some(first) = grammar.finite(start + 1, close) else {
            return close;
        };
        if pattern != Pattern::NounThat {
            return first;
        }
        let mut at = first + 1;
        while at < close {
            if grammar.has(at, g::SUBORD | g::REL | g::SUBJ) {
                return close;
            }
            let own = grammar.has(at, g::FIN)
                && !grammar.has(at - 1, g::AUX | g::ADV | g::FIN | g::NEG)
                && !grammar.is(at - 1, w::TO);
            if own {
                return at;
            }
            at += 1;
        }
        close
    }

    /// The class of the verb at `at` if it can be a cue there.
    fn cue_class(&self, at: usize) -> Option<CueClass> {
        let grammar = self.grammar;
        let bits = grammar.bits[at];
        let opens = at == self.lo
            && (grammar.is(at, w::SAID) || bits & g::ING != 0 && bits & g::SPEECH != 0);
        if bits & g::SMALL == 0 && !opens && bits & g::AUX == 0 {
            return None;
        }
        let info = grammar.info(at);
        let put_it = self.put_it(at);
        let class = if bits & g::AUX != 0 {
            CueClass::Aux
        } else if put_it {
            CueClass::Speech
        } else {
            match info.verb {
                VerbClass::Speech if info.has(flags::SAID) => CueClass::Said,
                VerbClass::Speech
                    if info.has(flags::CLAUSE | flags::STRONG | flags::QUESTION | flags::REPLY) =>
                {
                    CueClass::Speech
                }
                VerbClass::Speech => CueClass::Act,
                VerbClass::Writing => CueClass::Writing,
                VerbClass::Thought => CueClass::Thought,
                VerbClass::Attitude => CueClass::Attitude,
                VerbClass::Trap => CueClass::Trap,
                _ if bits & g::ING != 0 => CueClass::OtherIng,
                _ if bits & g::PAST != 0 => CueClass::OtherPast,
                _ if bits & g::FIN != 0 => CueClass::OtherFinite,
                _ => return None,
            }
        };
        // A verb that is no report by itself counts only where something is quoted.
        if !class.known() && self.quotes.is_empty() && class != CueClass::Trap {
            return None;
        }
        // “the state party chairs”, “to show support for”: nouns that happen to be verbs.
        let noun_form = bits & g::NOUNISH != 0
            && bits & (g::FIN | g::AUX | g::PAST | g::ING) == 0
            && !info.form(form::PAST | form::ING);
        if noun_form {
            let before = if at > self.lo {
                grammar.bits[at - 1]
            } else {
                0
            };
            let governed = before & (g::AUX | g::NEG | g::ADV) != 0
                || at > self.lo && grammar.is(at - 1, w::TO);
            let clause_behind = at + 1 < self.hi
                && (grammar.has(at + 1, g::SUBJ | g::QUOTE | g::ART | g::WH)
                    || grammar.is_any(at + 1, &[w::THAT, w::TO, w::FOR]));
            let third = info.form(form::THIRD)
                && clause_behind
                && before & (g::PREP | g::DET | g::DIGIT) == 0;
            let named =
                info.form(form::THIRD) && before & (g::CAP | g::SUBJ | g::REL | g::COMMA) != 0;
            if !(governed || third || named) {
                return None;
            }
        }
        let next = (at + 1 < self.hi).then(|| grammar.bits[at + 1]);
        let next_bits = next.unwrap_or(0);
        if next_bits & g::POSS != 0 {
            return None;
        }
        if at > self.lo {
            let before = grammar.bits[at - 1];
            if before & (g::ART | g::POSS) != 0 {
                return None;
            }
            let noun = before & g::DET != 0
                && before & g::DIGIT == 0
                && at + 2 < self.hi
                && next_bits & g::NOMINAL != 0
                && grammar.has(at + 2, g::FIN);
            if noun && !grammar.is_any(at - 1, &[w::ALL, w::BOTH, w::EACH]) {
                return None;
            }
        }
        // “criticises proposed changes”: a participle before its noun, right behind the verb that governs both.
        if at > self.lo
            && bits & g::PAST != 0
            && bits & g::AUX == 0
            && next_bits & (g::NOMINAL | g::CAP) != 0
            && next_bits & (g::DET | g::SUBJ) == 0
            && grammar.has(at - 1, g::CUE | g::VERB)
            && grammar.info(at - 1).form(form::THIRD)
            && !grammar.info(at - 1).has(flags::NOUN)
        {
            return None;
        }
        // “the report said”: a noun before its verb.
        let verb_follows = next_bits & g::CORE != 0
            && next_bits & g::FIN != 0
            && next_bits & g::SMALL != 0
            && class != CueClass::Aux;
        let aux_follows = next_bits & g::AUX != 0
            && !info.form(form::PAST | form::PARTICIPLE | form::ING)
            && !info.has(flags::CLAUSE)
            && class != CueClass::Aux;
        if verb_follows || aux_follows {
            return None;
        }
        Some(class)
    }

    fn put_it(&self, at: usize) -> bool {
        self.grammar.is_any(at, &[w::PUT, w::PUTS])
            && at + 1 < self.hi
            && self.grammar.is(at + 1, w::IT)
    }

    /// The phrase behind an inverted cue: `said the mayor`.
    fn inverted(&self, at: usize, class: CueClass) -> Option<Phrase> {
        let grammar = self.grammar;
        if at + 1 >= self.hi || grammar.has(at, g::ING) || self.put_it(at) {
            return None;
        }
        let before = (at > self.lo).then(|| at - 1);
        let behind_quote = before.is_some_and(|b| grammar.has(b, g::QUOTE));
        let info = grammar.info(at);
        let may = info.has(flags::INVERTS)
            || behind_quote
                && class != CueClass::Aux
                && !grammar.has(at, g::TELL)
                && !grammar.is(at, w::CALLED)
                && matches!(grammar.last_mark(self.layout, at - 1), b',' | b'!' | b'?');
        if !may || !before.is_none_or(|b| grammar.has(b, g::QUOTE | g::COMMA)) {
            return None;
        }
        let phrase = grammar.phrase_right(at + 1, self.hi)?;
        let next = phrase.last + 1;
        let closes = next >= self.hi
            || grammar.has(
                next,
                g::QUOTE | g::BREAK | g::STOP | g::CLOSE | g::PREP | g::DAY | g::SUBORD | g::ADV,
            )
            || grammar.is_any(next, &[w::LAST, w::THIS, w::EARLIER, w::LATER]);
        // “said he doesn't”: the verb of a clause of his own.
        let clause = next < self.hi && grammar.has(next, g::AUX);
        (closes && !clause).then_some(phrase)
    }

    /// Every reading of the verb at `at`, into `out`.
    fn verb(&self, at: usize, class: CueClass, memo: &mut Memo, out: &mut Vec<Candidate>) {
        let grammar = self.grammar;
        let mut inverted = self.inverted(at, class);
        if let Some(phrase) = inverted {
            memo.set_inverted(at, phrase);
        }
        let subject = grammar.subject(at, self.lo, self.hi, memo);
        let behind_quote = at > self.lo && grammar.has(at - 1, g::QUOTE);
        if let (Some(phrase), Some(subject)) = (inverted, subject) {
            let keep = match subject.how {
                How::Plain => behind_quote,
                How::Apposition => self.inverted_against_apposition(phrase, &subject),
                _ => true,
            };
            if !keep {
                inverted = None;
            }
        }
        // “… “the tower” stood …”: only reporting verbs invert behind a quote in mid-sentence.
        if inverted.is_some()
            && behind_quote
            && !class.speech()
            && at > self.lo + 1
            && grammar.finite(self.lo, at - 1).is_some()
        {
            inverted = None;
        }
        let cue = if self.put_it(at) {
            Phrase::new(at, at + 1)
        } else {
            Phrase::new(at, at)
        };
        let passive = self.passive(at);
        let first = out.len();
        if let Some(phrase) = inverted {
            self.with_subject(
                at,
                cue,
                class,
                Subject::new(phrase, How::Inverted),
                passive,
                out,
            );
        }
        // An inverted reading without content gives way to the plain one.
        if out.len() == first {
            if let Some(subject) = subject {
                self.with_subject(at, cue, class, subject, passive, out);
            }
        }
    }

    fn with_subject(
        &self,
        at: usize,
        cue: Phrase,
        class: CueClass,
        subject: Subject,
        passive: bool,
        out: &mut Vec<Candidate>,
    ) {
        if let Some(candidate) = self.as_clause(at, cue, class, &subject, passive) {
            out.extend(self.check(candidate));
            return;
        }
        let (first, last) = extent(at, at, &subject);
        let frame = Frame {
            lo: self.lo,
            end: self.end,
            verb: at,
            first,
            last,
            how: subject.how,
            passive,
            subject: subject.phrase.first,
            put_it: cue.last > at,
            opening: self.opening,
        };
        let readings = self.grammar.contents(self.layout, &frame);
        let before = readings[0].is_some();
        let both = before && readings[1].is_some();
        for (side, reading) in readings.into_iter().enumerate() {
            let Some(reading) = reading else { continue };
            let mut candidate = self.candidate(at, cue, class, subject, reading, passive);
            candidate.both_sides = both;
            candidate.second = before && side > 0;
            out.extend(self.check(candidate));
        }
    }

    /// Verbs that report nothing by themselves need a quote in what they govern.
    fn check(&self, candidate: Candidate) -> Option<Candidate> {
        let introduced = !candidate.class.known()
            && candidate
                .first_quote(self.grammar)
                .is_some_and(|quote| quote > self.lo && self.grammar.has(quote - 1, g::COLON));
        if introduced {
            return None;
        }
        if self.mere_object(&candidate) {
            return None;
        }
        let colon =
            candidate.reading.pattern == Pattern::ColonEnd && candidate.class != CueClass::Aux;
        let finding = candidate.class == CueClass::Trap
            && matches!(
                candidate.reading.pattern,
                Pattern::That | Pattern::Clause | Pattern::Pronoun | Pattern::After
            );
        let enough = candidate.class.known() || colon || finding || candidate.has_quote();
        enough.then_some(candidate)
    }

    /// `added milk`, `called her brother`: verbs that report with a clause or a quote, and do something else with a mere thing
    /// or person.
    fn mere_object(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        if candidate.reading.pattern != Pattern::Object || candidate.has_quote() {
            return false;
        }
        if grammar.info(candidate.verb).has(flags::CONTINUES) {
            return true;
        }
        // “The sky promised rain”, “The snow stressed the beams”
        let thing = !grammar.has(
            candidate.subject.phrase.last,
            g::CAP | g::SOURCE | g::SUBJ | g::OBJ | g::NOUN | g::PLURAL | g::REL | g::CLOSE,
        );
        let brief = candidate
            .reading
            .spans()
            .iter()
            .all(|span| span.last - span.first < BRIEF);
        if thing && brief {
            return true;
        }
        let called = grammar.is_any(candidate.verb, &[w::CALL, w::CALLS, w::CALLED, w::CALLING]);
        let Some(span) = candidate.reading.spans().first().filter(|_| called) else {
            return false;
        };
        let Some(object) = grammar.phrase_right(span.first, span.last + 1) else {
            return false;
        };
        let next = object.last + 1;
        let alone = next > span.last
            || grammar.has(next, g::PREP | g::TIME | g::ADV | g::SUBORD | g::PUNCT);
        alone
            && (grammar.has(object.last, g::CAP | g::SOURCE | g::OBJ)
                || grammar.info(object.last).any(is::KIN)
                || grammar.is_any(object.first, &[w::A, w::AN]))
    }

    /// Whether a phrase after the cue is its subject although the words before the cue could be one too:
    /// `The vote was close, said Ann Lee, …` against `Ann Lee, a member, said no one …`.
    fn inverted_against_apposition(&self, phrase: Phrase, subject: &Subject) -> bool {
        let grammar = self.grammar;
        let next = phrase.last + 1;
        let opens_subordinate = grammar.is_any(
            self.lo,
            &[
                w::WHEN,
                w::IF,
                w::WHILE,
                w::AS,
                w::AFTER,
                w::BEFORE,
                w::SINCE,
                w::ALTHOUGH,
                w::THOUGH,
                w::BECAUSE,
            ],
        );
        let clause_before = grammar.finite(self.lo, subject.phrase.first).is_some();
        let closes = next >= self.hi
            || grammar.has(next, g::COMMA | g::STOP)
            || grammar.is(next, w::WHO)
            || grammar.is_any(next, &[w::IN, w::AT, w::ON, w::OF, w::DURING]);
        if clause_before && !opens_subordinate && closes {
            return true;
        }
        let named = (phrase.first..=phrase.last).any(|k| grammar.has(k, g::CAP))
            && !grammar.has(phrase.first, g::DET | g::SUBJ);
        let after = subject.phrase.last + 1;
        let apposition = after + 1 < self.hi
            && grammar.has(after, g::COMMA)
            && (grammar.has(after + 1, g::REL)
                || grammar.is_any(after + 1, &[w::A, w::AN, w::THE, w::WHOSE]));
        named && !apposition
    }

    /// `was told that`: a form of “be” among the auxiliaries before a participle.
    fn passive(&self, at: usize) -> bool {
        let grammar = self.grammar;
        if !grammar.has(at, g::PAST) {
            return false;
        }
        (self.lo..at)
            .rev()
            .take_while(|k| grammar.has(*k, g::ADV | g::AUX))
            .take(6)
            .any(|k| grammar.has(k, g::BE))
    }

    /// `as NP V`, at the start, behind, or inside what it reports.
    fn as_clause(
        &self,
        at: usize,
        cue: Phrase,
        class: CueClass,
        subject: &Subject,
        passive: bool,
    ) -> Option<Candidate> {
        let grammar = self.grammar;
        if !matches!(subject.how, How::Plain | How::Apposition | How::Inverted) || !class.known() {
            return None;
        }
        let first = if subject.how == How::Inverted {
            at
        } else {
            subject.phrase.first
        };
        let mut k = first.checked_sub(1).filter(|k| *k >= self.lo)?;
        while k > self.lo && grammar.has(k, g::ADV) && !grammar.is(k, w::AS) {
            k -= 1;
        }
        if !grammar.is(k, w::AS) {
            return None;
        }
        let opens = k == self.lo
            || grammar.has(k - 1, g::QUOTE | g::BREAK | g::OPEN)
            || grammar.is_any(k - 1, &[w::AND, w::BUT, w::OR]);
        if !opens {
            return None;
        }
        let from = cue.last.max(subject.phrase.last) + 1;
        let stop = grammar.find(from, self.end, g::QUOTE | g::BREAK);
        if grammar.finite(from, stop).is_some() || (from..stop).any(|k| grammar.is(k, w::THAT)) {
            return None;
        }
        // “as he called for calm”: a verb with an object tells of the time, not of the words.
        let object = from < stop
            && !grammar.has(from, g::ADV | g::TIME)
            && !grammar.has(cue.first, g::TELL)
            && !grammar.is_any(from, &[w::IN, w::ON, w::AT, w::DURING, w::TO, w::OF]);
        if object {
            return None;
        }
        let mut reading = Reading::new(Pattern::As);
        let quote_behind = grammar.any(stop, self.end, g::QUOTE);
        if k > self.lo
            && (stop >= self.end || grammar.finite(self.lo, k).is_some() && !quote_behind)
        {
            reading.push(grammar.range(self.lo, k - 1));
        }
        if stop < self.end {
            let start = if grammar.has(stop, g::QUOTE) {
                stop
            } else {
                stop + 1
            };
            if start < self.end {
                reading.push(grammar.range(start, self.end - 1));
            }
        }
        (reading.count > 0).then(|| self.candidate(at, cue, class, *subject, reading, passive))
    }
}

//! Quotes that only the words right beside them can claim: a name and a colon before, a phrase or a verdict right behind.

use super::super::grammar::g;
use super::super::phrases::Phrase;
use super::super::reader::Reader;
use super::super::rules;
use crate::assemble::Part;
use crate::extraction::{QuoteKind, RuleId};
use crate::lang::w;
use crate::span::Span;

impl Reader<'_> {
    /// A quote that only the words right beside it can claim: a colon before it, or a phrase right behind it.
    pub(super) fn by_neighbours(&mut self, at: usize, lo: usize, hi: usize) {
        for k in lo..hi {
            let Some(piece) = self.grammar.items[k].piece().filter(|p| self.free(*p)) else {
                continue;
            };
            let mut made = self.behind_colon(k, lo, hi);
            if made.is_none() {
                made = self.one_of_those(k, lo);
            }
            if made.is_none() && k == lo && hi - lo > 3 {
                made = self.verdict_of(k, hi);
            }
            if made.is_none() && k == lo && hi - lo > 2 {
                made = self.phrase_behind(k, hi);
            }
            // “# “We go”: Ann Lee”, as Markdown has it
            if made.is_none() && (lo..k).all(|k| self.grammar.has(k, g::PUNCT)) {
                made = self.headline_behind(at, k, hi);
            }
            if made.is_none() && k > lo && self.grammar.has(k - 1, g::COLON) {
                self.goes_on_behind_colon(at, lo, k);
            }
            let cue_of = |k: usize| self.grammar.items[k].span();
            let made = made
                .map(|(phrase, cue, rule)| (phrase, cue_of(cue), rule))
                .or_else(|| self.elided(k, lo));
            if let Some((phrase, cue, rule)) = made {
                let source = self.source(phrase, None);
                let made = self.push_plain(
                    at,
                    rule,
                    source,
                    cue,
                    Part::Piece(piece as u32),
                    QuoteKind::Direct,
                    0.7,
                );
                if let Some(rest) = self.goes_on_behind(k, cue.end, hi).filter(|_| made) {
                    self.extend(self.out.list.len() - 1, rest);
                }
            }
        }
    }

    /// `“We go,” Lee smiled, “and soon”`: the rest of what the words between two quotes interrupt.
    fn goes_on_behind(&self, quote: usize, cue_end: usize, hi: usize) -> Option<usize> {
        const BETWEEN_ITEMS: usize = 8;
        let grammar = &self.grammar;
        if grammar.last_mark(self.layout, quote) != b',' {
            return None;
        }
        let mut near = quote + 1..hi.min(quote + 1 + BETWEEN_ITEMS);
        let rest = near.find(|k| grammar.has(*k, g::QUOTE))?;
        let behind = grammar.items[rest].start as usize >= cue_end;
        let interrupted = behind && grammar.has(rest - 1, g::COMMA);
        let piece = grammar.items[rest].piece().filter(|_| interrupted)?;
        self.free(piece).then_some(piece)
    }

    /// Who stands before the colon right before a quote, where nothing else tells who speaks.
    fn behind_colon(
        &mut self,
        quote: usize,
        lo: usize,
        hi: usize,
    ) -> Option<(Phrase, usize, RuleId)> {
        const COLON_WORDS: usize = 3;
        let colon = quote.checked_sub(1).filter(|k| *k > lo)?;
        let colon = self.grammar.has(colon, g::COLON).then_some(colon)?;
        let said = self.grammar.quote_words(quote) >= COLON_WORDS
            || matches!(
                self.grammar.last_mark(self.layout, quote),
                b'.' | b'!' | b'?'
            );
        if !said || self.grammar.has(quote + 1, g::BE) {
            return None;
        }
        self.by_this(colon, lo)
            .or_else(|| self.name_before_colon(colon, lo))
            .or_else(|| self.subject_left(colon - 1, lo, hi).map(|s| s.phrase))
            .filter(|phrase| self.may_speak(*phrase))
            .or_else(|| self.whose_was(colon, lo))
            .or_else(|| self.name_left(colon - 1, lo))
            .filter(|_| !self.grammar.points_elsewhere(lo, colon))
            .map(|phrase| (self.owner_of_saying(phrase), colon, rules::COLON))
    }

    /// The name that ends at an item.
    fn name_left(&self, at: usize, lo: usize) -> Option<Phrase> {
        let grammar = &self.grammar;
        let named = |phrase: &Phrase| {
            grammar.has(phrase.last, g::CAP) && !grammar.has(phrase.last, g::TIME | g::PLACE)
        };
        grammar.phrase_left(at, lo).filter(named)
    }

    /// `The trouble is shown by this finding: “…”`: what stands right before the colon says it.
    fn by_this(&self, colon: usize, lo: usize) -> Option<Phrase> {
        let grammar = &self.grammar;
        let this = colon.checked_sub(2).filter(|k| *k > lo)?;
        let thing = grammar.is_any(this, &[w::THIS, w::THESE])
            && grammar.has(this + 1, g::NOMINAL)
            && grammar.is_any(this - 1, &[w::BY, w::FROM]);
        thing.then(|| Phrase::new(this, this + 1))
    }

    /// `others agreed, including Ann Lee – “It is late” – and Tom Orr`: one of those who say so, with what this one said.
    fn one_of_those(&self, quote: usize, lo: usize) -> Option<(Phrase, usize, RuleId)> {
        const SAID_WORDS: usize = 4;
        let grammar = &self.grammar;
        let dash = quote.checked_sub(1).filter(|k| *k > lo + 1)?;
        if !grammar.has(dash, g::DASH) || grammar.quote_words(quote) < SAID_WORDS {
            return None;
        }
        let phrase = grammar.phrase_left(dash - 1, lo)?;
        let named = grammar.has(phrase.last, g::CAP) && self.may_speak(phrase);
        let before = phrase.first.checked_sub(1).filter(|k| *k > lo)?;
        let one = grammar.is_any(before, &[w::INCLUDING, w::LIKE, w::FROM])
            || grammar.is(before, w::AND) && grammar.has(before - 1, g::DASH | g::COMMA);
        (named && one).then_some((phrase, dash, rules::NEIGHBOUR))
    }

    /// `One called it “a mess”; another, “a gift”`: the second has the verb of the first.
    fn elided(&self, quote: usize, lo: usize) -> Option<(Phrase, Span, RuleId)> {
        let grammar = &self.grammar;
        let comma = quote.checked_sub(1).filter(|k| *k > lo + 1)?;
        if !grammar.has(comma, g::COMMA) {
            return None;
        }
        let phrase = grammar.phrase_left(comma - 1, lo)?;
        let mut joint = phrase.first.checked_sub(1).filter(|k| *k > lo)?;
        let and = grammar.is_any(joint, &[w::AND, w::BUT]);
        joint -= usize::from(and);
        let apart = grammar.has(joint, g::SEMI) || and && grammar.has(joint, g::COMMA | g::QUOTE);
        let first = (lo..joint + 1).rev().find_map(|k| grammar.items[k].piece());
        let first = self.out.list.get(self.out.owner[first?] as usize)?;
        let said = first.cue.span().end <= grammar.items[joint].start as usize;
        let somebody = grammar.is_any(
            phrase.first,
            &[w::ANOTHER, w::OTHERS, w::HIS, w::HER, w::THEIR],
        );
        let speaks = somebody || self.may_speak(phrase);
        (apart && said && speaks).then_some((phrase, first.cue.span(), rules::NEIGHBOUR))
    }

    /// `“A,” she said. Then, after a while: “B.”`: nobody else is named before the colon.
    fn goes_on_behind_colon(&mut self, at: usize, lo: usize, quote: usize) {
        let grammar = &self.grammar;
        if grammar.any(lo, quote, g::FIN | g::SUBJ | g::QUOTE) {
            return;
        }
        let para = self.tokens.sentences[at].para;
        let last = self.last.filter(|(_, reached)| *reached == para);
        let Some((attribution, _)) = last.filter(|_| !self.off(rules::CONTINUED)) else {
            return;
        };
        if let Some(piece) = self.grammar.items[quote].piece() {
            self.extend(attribution, piece);
        }
    }

    /// `“Nonsense,” was the verdict of Ann Lee`, `“Too late” was how Ann Lee put it`: whose words they were.
    fn verdict_of(&self, quote: usize, hi: usize) -> Option<(Phrase, usize, RuleId)> {
        const VERDICT_ITEMS: usize = 8;
        let grammar = &self.grammar;
        let verb = quote + 1 + usize::from(grammar.has(quote + 1, g::COMMA));
        if !grammar.is_any(verb, &[w::IS, w::WAS, w::WERE]) {
            return None;
        }
        let start = verb + 1;
        if grammar.is(start, w::HOW) {
            let phrase = grammar.phrase_right(start + 1, hi)?;
            let reach = hi.min(phrase.last + VERDICT_ITEMS);
            let says = grammar.any(phrase.last + 1, reach, g::CUE);
            return says.then_some((phrase, start, rules::NEIGHBOUR));
        }
        let reach = hi.min(start + VERDICT_ITEMS);
        let noun = grammar.find(start, reach, g::NOUN);
        if noun >= reach || (start..noun).any(|k| grammar.has(k, g::PREP | g::PUNCT)) {
            return None;
        }
        let of = grammar.is_any(noun + 1, &[w::OF, w::FROM]);
        let phrase = if of {
            grammar.phrase_right(noun + 2, hi)?
        } else {
            let owner = self.owner_of_saying(Phrase::new(start, noun));
            (owner.last < noun).then_some(owner)?
        };
        Some((phrase, noun, rules::NEIGHBOUR))
    }

    /// `The union's demand`, `her reply`: whose words they are, where the phrase is a noun of saying.
    fn owner_of_saying(&self, phrase: Phrase) -> Phrase {
        let grammar = &self.grammar;
        if !grammar.has(phrase.last, g::NOUN) {
            return phrase;
        }
        let possessive = [w::HIS, w::HER, w::THEIR, w::ITS, w::MY, w::OUR];
        match (phrase.first..phrase.last)
            .rev()
            .find(|k| grammar.has(*k, g::POSS))
        {
            Some(mark) => Phrase::new(phrase.first, mark),
            None if grammar.is_any(phrase.first, &possessive) => {
                Phrase::new(phrase.first, phrase.first)
            }
            None => phrase,
        }
    }

    /// `Lee's reaction was swift:`, `Her rule is simple:`: whose something is, where “is” and how it is stand before the colon.
    fn whose_was(&self, colon: usize, lo: usize) -> Option<Phrase> {
        const HOW_WORDS: usize = 3;
        let grammar = &self.grammar;
        let from = colon.saturating_sub(HOW_WORDS).max(lo);
        let verb = (from..colon).find(|k| grammar.has(*k, g::BE))?;
        let how = verb + 1..colon;
        let plain = !how.is_empty()
            && how
                .clone()
                .all(|k| grammar.has(k, g::WORD) && grammar.has(k, g::SMALL))
            && !how
                .clone()
                .any(|k| grammar.has(k, g::DET | g::PREP | g::SUBJ | g::OBJ | g::ING));
        let thing = verb.checked_sub(1).filter(|k| *k > lo && plain)?;
        let own = grammar.phrase_left(thing, lo)?;
        let possessive = [w::HIS, w::HER, w::THEIR, w::MY, w::OUR];
        if own.first == lo && grammar.is_any(own.first, &possessive) && own.first < own.last {
            return Some(Phrase::new(own.first, own.first));
        }
        let mark = (own.first + 1..own.last)
            .rev()
            .find(|k| grammar.has(*k, g::POSS))?;
        let owner = Phrase::new(own.first, mark - 1);
        (own.first == lo && self.may_speak(owner)).then(|| Phrase::new(own.first, mark))
    }

    /// `Here is Ann Lee in 1992:`, `A quiet life - Ann Lee:`: the name right before a colon, in a segment without a verb of speech.
    fn name_before_colon(&self, colon: usize, lo: usize) -> Option<Phrase> {
        let grammar = &self.grammar;
        let phrase = grammar.phrase_left(colon.checked_sub(1)?, lo)?;
        let named = grammar.has(phrase.last, g::CAP) && !grammar.has(phrase.last, g::TIME);
        let behind_copula = phrase.first > lo && grammar.has(phrase.first - 1, g::BE | g::DASH);
        (named && (behind_copula || phrase.first == lo)).then_some(phrase)
    }

    /// `“We go,” Lee smiled.` and `“We go,” smiled Lee.` with a verb that nobody knows.
    fn phrase_behind(&self, quote: usize, hi: usize) -> Option<(Phrase, usize, RuleId)> {
        let grammar = &self.grammar;
        if !matches!(grammar.last_mark(self.layout, quote), b',' | b'!' | b'?') {
            return None;
        }
        let next = quote + 1;
        if let Some(phrase) = grammar
            .phrase_right(next, hi)
            .filter(|_| grammar.has(next, g::CAP | g::DET | g::SUBJ))
        {
            let mut last = phrase.last;
            let ends = last + 1 >= hi || grammar.has(last + 1, g::STOP | g::COMMA | g::ADV);
            if ends && last > next && grammar.has(last, g::SMALL) {
                last -= 1;
            }
            let verb = last + 1;
            return (verb < hi && grammar.has(last, g::WORD) && grammar.has(verb, g::WORD))
                .then(|| (Phrase::new(next, last), verb, rules::NEIGHBOUR));
        }
        let verb_like = grammar.has(next, g::SMALL)
            && !grammar.has(next, g::SUBORD | g::PREP | g::AUX | g::DET | g::ADV);
        if verb_like && next + 1 < hi {
            let phrase = grammar.phrase_right(next + 1, hi)?;
            return Some((phrase, next, rules::NEIGHBOUR));
        }
        None
    }
}

//! Whether a form that may be a finite verb is one where it stands, by its neighbours and by what the clause opens with.

use super::{g, Grammar};
use crate::lang::{also, flags, form, is, w, VerbClass, WordId};
use crate::tokens::{flag, Punct, Token};

impl Grammar<'_> {
    /// `by saying`, `by first saying`
    fn by_doing(&self, by: usize) -> bool {
        let ing = |at: usize| self.bits.get(at).is_some_and(|bits| bits & g::ING != 0);
        let adverb = self.bits.get(by + 1).is_some_and(|bits| bits & g::ADV != 0);
        ing(by + 1) || adverb && ing(by + 2)
    }

    /// Whether the verb form at `at` can be finite between its neighbours.
    pub(super) fn verb_in_place(&mut self, at: usize) {
        let bits = self.bits[at];
        if bits & g::AUX != 0 {
            let bare = self.is_any(at, &[w::BE, w::BEEN, w::BEING])
                || self.info(at).form(form::ING)
                || at > 0 && self.is(at - 1, w::TO);
            if !bare {
                self.bits[at] |= g::FIN;
            }
            return;
        }
        let compound = at > 0 && self.items[at - 1].is_punct(Punct::Hyphen);
        if self.rules_a_party(at) {
            self.bits[at] = bits & !(g::ANY_CUE | g::CUE | g::SPEECH | g::ING) | g::NOMINAL;
            return;
        }
        if bits & g::SMALL == 0 || compound {
            return;
        }
        let before = if at > 0 && !self.items[at].has(flag::FIRST) {
            self.bits[at - 1]
        } else {
            0
        };
        let object =
            bits & g::NOUNISH != 0 && before & g::VERB != 0 && at > 1 && self.is(at - 2, w::TO);
        if object || before & (g::ART | g::POSS) != 0 || at > 0 && self.is(at - 1, w::TO) {
            // “the claim”, “to claim”, “to confirm reports”: a noun or an infinitive. A finite verb never stands there.
            return;
        }
        if self.noun_in_place(at, before) {
            return;
        }
        let info = self.info(at);
        // “said demand for coal had fallen”: no verb in the base form stands right behind a verb of speech.
        let governed = before & g::CORE != 0 && before & (g::FIN | g::SMALL) == g::FIN | g::SMALL;
        if governed && info.form(form::BASE) && !info.form(form::PAST) && bits & g::CUE != 0 {
            self.bits[at] = bits & !(g::CUE | g::MAY_REPORT | g::VERB) | g::NOMINAL | g::NOUNISH;
            return;
        }
        let finite = if info.form(form::PAST) {
            // “people accused by …”: a participle; “ended by saying …” is none.
            !self.items.get(at + 1).is_some_and(|t| t.is(w::BY))
                || self.by_doing(at + 1)
                || self.by_means(at + 1)
        } else if info.form(form::THIRD) {
            self.third_in_place(at, before)
        } else if info.form(form::BASE) {
            self.base_in_place(at, before)
        } else {
            false
        };
        if finite {
            self.bits[at] |= g::FIN;
            if bits & g::SUBJ == 0 {
                self.bits[at] &= !g::NOMINAL;
            }
        }
    }

    /// Whether what stands before the verb form at `at`, with the bits `before`, makes it a noun or an adjective.
    fn noun_in_place(&self, at: usize, before: u64) -> bool {
        let bits = self.bits[at];
        // “Lee's earlier claim that”: a noun behind its adjective, which is an adverb elsewhere.
        // “a visibly upset Lee”: so is an adjective between an article and a name.
        let described = bits & g::NOUNISH != 0
            && before & g::ADV != 0
            && !self.items[at - 1].has(flag::FIRST)
            && at > 1
            && (self.has(at - 2, g::POSS) || self.is_any(at - 2, &[w::THE, w::A, w::AN]));
        // “her March claim that”
        let dated = bits & g::NOUN != 0
            && before & (g::TIME | g::DAY) != 0
            && at > 1
            && self.has(at - 2, g::POSS | g::ART);
        let adjective = bits & g::NOUNISH != 0 && self.behind_adjective(at);
        described || dated || adjective || self.behind_one_of_many(at, before)
    }

    /// `a records request`, `a public-records request`: no verb follows “a” and a plural.
    fn behind_one_of_many(&self, at: usize, before: u64) -> bool {
        if before & g::PLURAL == 0 || self.bits[at] & g::NOUN == 0 {
            return false;
        }
        let first = at.checked_sub(2);
        first.is_some_and(|k| self.is_any(k, &[w::A, w::AN]))
    }

    /// “the ruling party”: what the party is, and nothing that a court does.
    fn rules_a_party(&self, at: usize) -> bool {
        self.is(at, w::RULING)
            && self.has(at + 1, g::SMALL)
            && self.has(at + 1, g::NOMINAL)
            && !self.has(at + 1, g::DET | g::ADV | g::PREP | g::SUBJ)
            && self.info(at + 1).any(is::ORG_WORD)
    }

    /// `loud jeers`, `the first four states`, `other estimates`: whether an adjective or a word for several before it makes a noun of
    /// what may be a verb. An adjective may stand behind its noun: “Lee, angry, claims”, “the figures private funds report”.
    pub(in super::super) fn behind_adjective(&self, at: usize) -> bool {
        let Some(before) = at
            .checked_sub(1)
            .filter(|before| self.has(*before, g::WORD))
        else {
            return false;
        };
        let info = self.info(before);
        let small = self.has(before, g::SMALL)
            || self.items[before].has(flag::FIRST)
            || info.is_also(also::REGION);
        let described = small
            && info.is_also(also::ADJECTIVE)
            && before.checked_sub(1).is_none_or(|noun| {
                let noun = self.bits[noun];
                noun & g::NOMINAL == 0 || noun & (g::DET | g::VERB) != 0
            });
        let several = self.counts_several(before) || self.share_of(before);
        described || self.info(at).form(form::THIRD) && several
    }

    /// `32% of Liberal claims`: what one word that stands behind a share describes is several.
    fn share_of(&self, at: usize) -> bool {
        let share = |at: usize| {
            self.is(at, w::PERCENT)
                || self.items[at].is_punct(Punct::Percent)
                || self.info(at).any(is::QUANTIFIER | is::NUMBER)
        };
        at > 1 && self.has(at, g::CAP) && self.is(at - 1, w::OF) && share(at - 2)
    }

    /// `other`, `most`, `four`, `270`, and not the number of a name: `Channel 4 reports`.
    fn counts_several(&self, at: usize) -> bool {
        const ONE: &[WordId] = &[w::EACH, w::EITHER, w::NEITHER, w::ANOTHER, w::ONE];
        let word = self.info(at).any(is::QUANTIFIER | is::NUMBER)
            || self.is_any(at, &[w::THESE, w::THOSE]);
        let figure = self.has(at, g::DIGIT) && !(at > 0 && self.has(at - 1, g::CAP));
        (word || figure) && !self.is_any(at, ONE)
    }

    /// Whether “says” is finite behind an item with the bits `before`; many forms of this kind are plurals too.
    fn third_in_place(&self, at: usize, before: u64) -> bool {
        let after = self.bits.get(at + 1).copied().unwrap_or(0);
        // “the racial remarks”
        let noun_too = self.bits[at] & g::NOUN != 0 && at > 1 && self.has(at - 2, g::ART);
        let verb_only = self.bits[at] & g::NOUNISH == 0 && !noun_too;
        let subject = before & (g::SUBJ | g::REL) != 0
            || verb_only && before & (g::PREP | g::DET) == 0
            || verb_only && at > 0 && self.is_any(at - 1, &[w::THIS, w::THAT])
            || before & (g::CAP | g::ADV) != 0 && after & (g::PREP | g::COMMA) == 0;
        let noun = before & g::NOMINAL != 0 && before & g::PLURAL == 0
            || before & (g::COMMA | g::DASH) != 0;
        subject || noun && self.object_behind(at) || self.closes_tag(at) || self.behind_one(at)
    }

    /// `a nurse walks into`, `an army medic looks up`: behind “a” and a noun of one stands no plural.
    fn behind_one(&self, at: usize) -> bool {
        const PHRASE: usize = 3;
        if !self.has(at + 1, g::PREP | g::ADV) {
            return false;
        }
        let noun = |k: &usize| {
            let several = g::PLURAL | g::DET | g::PREP | g::ADV;
            self.has(*k, g::NOMINAL)
                && !self.has(*k, several)
                && !self.info(*k).any(is::QUANTIFIER | is::NUMBER | is::TIME)
        };
        let words = (0..at).rev().take(PHRASE).take_while(noun).count();
        let article = (at - words).checked_sub(1);
        words > 0 && article.is_some_and(|k| self.is_any(k, &[w::A, w::AN]))
    }

    /// `…, the mayor notes.`: a phrase behind a comma, and nothing behind its verb.
    fn closes_tag(&self, verb: usize) -> bool {
        const PHRASE: usize = 6;
        if self.bits[verb] & g::CUE == 0 || !self.has(verb + 1, g::STOP) {
            return false;
        }
        let phrase = g::NOMINAL | g::DET | g::POSS;
        let words = self.bits[..verb].iter().rev().take(PHRASE + 1);
        let words = words.take_while(|bits| *bits & phrase != 0).count();
        let first = verb - words;
        (1..=PHRASE).contains(&words)
            && first > 0
            && self.has(first - 1, g::COMMA)
            && self.has(first, g::ART | g::CAP)
    }

    /// Whether what a verb governs stands behind the form at `at`, or behind its particle: `points out that`.
    fn object_behind(&self, at: usize) -> bool {
        let reflexive = |t: &Token| self.tokens.info(t).any(is::REFLEXIVE);
        let info = self.info(at);
        let next = at + 1 + usize::from(info.has(flags::PARTICLE_OUT) && self.is(at + 1, w::OUT));
        let after = self.bits.get(next).copied().unwrap_or(0);
        after & (g::ART | g::SUBJ | g::QUOTE | g::WH) != 0
            || after & (g::CAP | g::TIME) == g::CAP
            || self.is(next, w::THAT)
            || self.items.get(next).is_some_and(reflexive)
            || info.verb != VerbClass::None && self.is(next, w::TO)
    }

    /// `But some | note that`, `Many | claim it is late`: whether people of whom no more is said open the clause before the verb. No noun
    /// in the singular stands behind them.
    fn some_alone(&self, verb: usize) -> bool {
        let Some(some) = verb.checked_sub(1) else {
            return false;
        };
        let several = &[w::SOME, w::MANY, w::MOST, w::FEW, w::SEVERAL, w::BOTH];
        let opens = || {
            self.items[some].has(flag::FIRST)
                || some > 0
                    && (self.has(some - 1, g::BREAK | g::QUOTE | g::SUBORD)
                        || self.is_any(some - 1, &[w::AND, w::BUT, w::THAT]))
        };
        self.is_any(some, several) && opens()
    }

    /// `Critics of the plan | claim that`, `The mayor and her deputy | note that`: what opens the clause is several, though the word
    /// right before the verb is one.
    fn several_far(&self, verb: usize) -> bool {
        const PHRASE: usize = 12;
        let opens = |at: usize| {
            self.items[at].has(flag::FIRST)
                || at > 0
                    && (self.has(at - 1, g::BREAK | g::QUOTE)
                        || self.is_any(at - 1, &[w::BUT, w::THAT]))
        };
        let near = verb.saturating_sub(PHRASE)..verb;
        let Some(first) = near.rev().find(|at| opens(*at)) else {
            return false;
        };
        let whose = |at: usize| self.is_any(at, &[w::WHOM, w::WHOSE]);
        // “Filmmaker and author Ann Lee”: a noun before a name.
        let name = self.has(verb + 1, g::CAP);
        if name
            || self.any(first, verb, g::FIN | g::REL | g::SUBJ | g::PUNCT)
            || (first..verb).any(whose)
        {
            return false;
        }
        let end = self.find(first, verb, g::PREP);
        let and = (first + 1..end.min(verb - 1)).find(|at| self.is(*at, w::AND));
        if let Some(and) = and {
            return end == verb
                && self.has(and - 1, g::NOMINAL)
                && self.has(and + 1, g::DET | g::CAP | g::NOMINAL);
        }
        let people = |at: usize| {
            self.has(at, g::PLURAL) && self.has(at, g::SOURCE) || self.counts_several(at)
        };
        end < verb && (first..end).any(people)
    }

    /// `Ann Orr and Walter Lind | call him late`: two names at the head of the sentence or behind a mark, and no article before them.
    fn several_named(&self, verb: usize) -> bool {
        let name = |at: usize| {
            self.bits[..at]
                .iter()
                .rev()
                .take_while(|bits| *bits & g::CAP != 0)
                .count()
        };
        let second = name(verb);
        let Some(and) = (verb - second)
            .checked_sub(1)
            .filter(|and| self.is(*and, w::AND))
        else {
            return false;
        };
        let first = name(and);
        let start = and - first;
        first > 0
            && second > 0
            && (self.items[start].has(flag::FIRST)
                || start > 0 && self.has(start - 1, g::COMMA | g::SUBORD | g::DASH | g::SEMI))
    }

    /// Whether “say” is finite behind an item with the bits `before`.
    fn base_in_place(&self, at: usize, before: u64) -> bool {
        let bits = self.bits[at];
        let after = self.bits.get(at + 1).copied().unwrap_or(0);
        if before & g::PREP != 0 {
            return false;
        }
        if bits & g::NOUNISH == 0 && bits & g::CUE != 0 {
            return true;
        }
        let agrees = before & (g::SUBJ | g::REL | g::PLURAL) != 0 && before & g::POSS == 0
            || before & g::ADV != 0;
        // “the Rivers campaign”: a noun behind a name that ends in s.
        let behind_name = bits & g::NOUNISH != 0 && before & (g::CAP | g::SUBJ) == g::CAP;
        // “Farmers vow to stay” begins with no name.
        let people = before & (g::SOURCE | g::PLURAL) == g::SOURCE | g::PLURAL
            && bits & g::CUE != 0
            && self.is_any(at + 1, &[w::TO, w::THAT]);
        // “Polls show Lee ahead”: a capital at the head of the sentence.
        let heads = at > 0
            && self.items[at - 1].has(flag::FIRST)
            && before & g::PLURAL != 0
            && bits & g::MAY_REPORT != 0
            && (after & (g::CAP | g::ART | g::SUBJ) != 0 || self.is(at + 1, w::THAT));
        let governs = self.object_behind(at);
        if governs && bits & g::CUE != 0 && self.some_alone(at) {
            return true;
        }
        let named = || {
            let cue = before & g::CAP != 0 && bits & g::MAY_REPORT != 0;
            let several = || self.several_named(at) || self.several_by(at);
            let object = governs || after & g::OBJ != 0;
            cue && (object && several() || after & g::SUBJ != 0 && self.several_by(at))
        };
        let far = || bits & (g::CUE | g::NOUNISH) == g::CUE | g::NOUNISH && self.several_far(at);
        agrees && (!behind_name || people || heads)
            || named()
            || (governs || self.has(at + 1, g::STOP)) && far()
    }

    /// `Documents obtained by the Tidemark | show it`: several things, and by whom they were made or had.
    fn several_by(&self, at: usize) -> bool {
        const NAME_ITEMS: usize = 4;
        let name = |k: &usize| self.has(*k, g::CAP | g::ART);
        let by = (0..at).rev().take(NAME_ITEMS).find(|k| !name(k));
        by.is_some_and(|by| {
            by > 1 && self.is(by, w::BY) && self.has(by - 1, g::PAST) && self.has(by - 2, g::PLURAL)
        })
    }
}

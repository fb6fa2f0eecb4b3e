//! Whether a form of a verb can be a cue where it stands.

use super::super::grammar::g;
use super::{CueClass, Part};
use crate::lang::{flags, form, w, VerbClass, WordInfo};

impl Part<'_> {
    /// Whether the subject of the verb at `at` is a plural at the head of the sentence with a participle behind it.
    fn several_did(&self, at: usize) -> bool {
        let grammar = self.grammar;
        let left = at.checked_sub(1).filter(|k| *k >= self.lo);
        let phrase = left.and_then(|k| grammar.phrase_left(k, self.lo));
        phrase.is_some_and(|phrase| {
            let hangs = grammar.has(phrase.first + 1, g::PAST) && phrase.first + 2 < phrase.last;
            let by = hangs && grammar.has(phrase.first + 2, g::PREP);
            by && grammar.has(phrase.first, g::PLURAL)
        })
    }

    /// `Says one former aide: “…”`, `Added Lee, “…”`: a verb of speech that opens its sentence, with who speaks and a quote behind.
    fn opens_tag(&self, at: usize) -> bool {
        let grammar = self.grammar;
        let info = grammar.info(at);
        let inverts = info.has(flags::INVERTS) && info.form(form::PAST | form::THIRD);
        let phrase = inverts
            .then(|| grammar.phrase_right(at + 1, self.hi))
            .flatten();
        phrase.is_some_and(|phrase| {
            let mark = phrase.last + 1;
            grammar.has(mark, g::COLON | g::COMMA) && grammar.has(mark + 1, g::QUOTE)
        })
    }

    /// The class of the verb at `at` if it can be a cue there.
    pub(super) fn cue_class(&self, at: usize) -> Option<CueClass> {
        let grammar = self.grammar;
        let bits = grammar.bits[at];
        let opens = at == self.lo
            && (grammar.is(at, w::SAID)
                || bits & g::ING != 0 && bits & g::SPEECH != 0
                || self.opens_tag(at)
                // “Asked by a reporter whether”, “Asked whether”
                || grammar.is(at, w::ASKED)
                    && (grammar.is(at + 1, w::BY) || self.question_asked(at).is_some()));
        if bits & g::SMALL == 0 && !opens && bits & g::AUX == 0 {
            return None;
        }
        // “was rated “good””: the participle is the verb.
        if bits & g::AUX != 0 {
            let next =
                (at + 1..self.hi).find(|k| !grammar.has(*k, g::ADV) && !(grammar.has(*k, g::AUX)));
            if next.is_some_and(|k| grammar.has(k, g::PAST | g::ING)) {
                return None;
            }
        }
        if grammar.names_noun(at, self.hi) {
            return None;
        }
        let info = grammar.info(at);
        // “a report written in May”: a participle that is no past form says nothing by itself.
        let participle = info.form(form::PARTICIPLE) && !info.form(form::PAST | form::BASE);
        if participle
            && at > self.lo
            && grammar.has(at - 1, g::NOMINAL)
            && !grammar.has(at - 1, g::AUX)
        {
            return None;
        }
        let class = if bits & g::AUX != 0 {
            CueClass::Aux
        } else if self.words_more(at) > 0 {
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
                || at > self.lo && grammar.is(at - 1, w::TO) && info.form(form::BASE);
            let clause_behind = at + 1 < self.hi
                && (grammar.has(at + 1, g::SUBJ | g::QUOTE | g::ART | g::WH)
                    || grammar.is_any(at + 1, &[w::THAT, w::TO, w::FOR]));
            let quoted_behind =
                at + 2 < self.hi && grammar.has(at + 1, g::COLON) && grammar.has(at + 2, g::QUOTE);
            let third = info.form(form::THIRD)
                && (clause_behind || quoted_behind)
                && before & (g::PREP | g::DET | g::DIGIT) == 0;
            let named =
                info.form(form::THIRD) && before & (g::CAP | g::SUBJ | g::REL | g::COMMA) != 0;
            // “to confirm reports that”
            let object = at >= self.lo + 2
                && before & g::VERB != 0
                && grammar.is(at - 2, w::TO)
                && !governed;
            // “Documents obtained by the Courier show that”: the plural stands further off.
            let far = info.form(form::BASE) && grammar.is(at + 1, w::THAT) && self.several_did(at);
            if object || !(governed || third || named || far) {
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
            // “the most telling promise”, “the two states”
            let degree = grammar.is_any(at - 1, &[w::MORE, w::MOST])
                && at >= self.lo + 2
                && grammar.has(at - 2, g::ART | g::POSS)
                && next_bits & g::NOMINAL != 0
                && bits & (g::ING | g::PAST) != 0;
            let counted = before & g::DIGIT != 0
                && at >= self.lo + 2
                && grammar.has(at - 2, g::ART | g::PREP)
                && info.form(form::THIRD)
                && bits & g::NOUNISH != 0;
            if degree || counted {
                return None;
            }
            let noun = before & g::DET != 0
                && before & g::DIGIT == 0
                && at + 2 < self.hi
                && next_bits & g::NOMINAL != 0
                && next_bits & g::SUBJ == 0
                && !info.has(flags::SAID)
                && grammar.has(at + 2, g::FIN);
            if noun && !grammar.is_any(at - 1, &[w::ALL, w::BOTH, w::EACH]) {
                return None;
            }
        }
        // “gave a sharp reply: “…””: a base form does not agree with “a”.
        let one = |k: usize| grammar.is_any(k, &[w::A, w::AN]);
        let adjective = at >= self.lo + 2
            && grammar.has(at - 1, g::SMALL)
            && !grammar.has(at - 1, g::PLURAL | g::AUX | g::ADV | g::SUBORD | g::PREP);
        if info.form(form::BASE)
            && !info.form(form::PAST)
            && adjective
            && one(at - 2)
            && next_bits & (g::COLON | g::COMMA) != 0
        {
            return None;
        }
        // “criticises proposed changes”: a participle before its noun, right behind the verb that governs both.
        if at > self.lo
            && bits & g::PAST != 0
            && bits & g::AUX == 0
            && next_bits & (g::NOMINAL | g::CAP) != 0
            && next_bits & (g::DET | g::SUBJ) == 0
            && grammar.has(at - 1, g::CUE | g::VERB)
            && !grammar.has(at - 1, g::AUX)
            && grammar.has(at - 1, g::SMALL)
            && grammar.info(at - 1).form(form::THIRD | form::BASE)
            && !grammar.info(at - 1).form(form::PAST)
            && !grammar.info(at - 1).has(flags::NOUN)
        {
            return None;
        }
        // “the report said”: a noun before its verb.
        let verb_follows = next_bits & g::CORE != 0
            && next_bits & g::FIN != 0
            && next_bits & g::SMALL != 0
            && class != CueClass::Aux;
        // “the jobs report cheered them”
        let past_follows = noun_in_base(info, bits)
            && next_bits & (g::FIN | g::PAST | g::SMALL) == g::FIN | g::PAST | g::SMALL
            && at > self.lo
            && grammar.has(at - 1, g::NOMINAL)
            && !grammar.has(at - 1, g::SUBJ | g::REL);
        let aux_follows = next_bits & g::AUX != 0
            && !info.form(form::PAST | form::PARTICIPLE | form::ING)
            && !info.has(flags::CLAUSE)
            && class != CueClass::Aux;
        if verb_follows || past_follows || aux_follows || self.many_that(at) {
            return None;
        }
        Some(class)
    }

    /// `reports that question it`, `states that were late`: a “that” with the verb of several behind it stands for the noun.
    fn many_that(&self, at: usize) -> bool {
        let grammar = self.grammar;
        let verb = at + 2;
        let base = |k: usize| {
            let info = grammar.info(k);
            info.form(form::BASE) && !info.form(form::PAST) && grammar.has(k, g::SMALL)
        };
        verb < self.end
            && grammar.is(at + 1, w::THAT)
            && grammar.has(at, g::NOUNISH)
            && grammar.info(at).form(form::THIRD)
            && (grammar.is_any(verb, &[w::ARE, w::WERE, w::HAVE])
                || base(verb) && !grammar.has(verb, g::NOMINAL | g::AUX | g::DET))
    }
}

/// Whether a form may be the base of a verb and a noun.
fn noun_in_base(info: &WordInfo, bits: u64) -> bool {
    bits & g::NOUNISH != 0 && info.form(form::BASE) && !info.form(form::PAST)
}

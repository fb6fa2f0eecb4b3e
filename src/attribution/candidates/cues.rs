//! Whether a form of a verb can be a cue where it stands.

use super::super::grammar::g;
use super::{CueClass, Part};
use crate::lang::{flags, form, is, w, VerbClass, WordInfo, BE_LIKE};
use crate::tokens::flag;

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

    /// Whether people of some place stand before the base form at `at`: `Now researchers at the Institute in Arlen report that`.
    fn several_at(&self, at: usize) -> bool {
        let grammar = self.grammar;
        let left = at.checked_sub(1).filter(|k| *k > self.lo);
        let place =
            left.filter(|k| grammar.has(*k, g::CAP | g::NOMINAL) && !grammar.has(*k, g::SUBJ));
        let phrase = place.and_then(|k| grammar.phrase_left(k, self.lo));
        phrase.is_some_and(|phrase| {
            let people = |k: usize| {
                let info = grammar.info(k);
                grammar.has(k, g::PLURAL) && info.any(is::ROLE | is::GROUP | is::GENERIC_PERSON)
            };
            let at_place = (phrase.first + 1..phrase.last).find(|k| grammar.has(*k, g::PREP));
            let opens = phrase.first <= self.lo + 1 || grammar.has(phrase.first - 1, g::BREAK);
            opens
                && at_place.is_some_and(|k| people(k - 1))
                && grammar.finite(phrase.first, at).is_none()
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

    /// `…, planning officer Ann Lee | said`: whether the participle at `at` belongs to an office before a name that a verb follows.
    fn office_of_speaker(&self, at: usize) -> bool {
        const NAME_ITEMS: usize = 6;
        let grammar = self.grammar;
        let reach = self.hi.min(at + NAME_ITEMS);
        let verb = (at + 2..reach).find(|k| !grammar.has(*k, g::CAP));
        grammar.of_office(at) && verb.is_some_and(|k| grammar.has(k, g::FIN))
    }

    /// The class of the verb at `at` if it can be a cue there.
    pub(super) fn cue_class(&self, at: usize) -> Option<CueClass> {
        let grammar = self.grammar;
        let (bits, info) = (grammar.bits[at], grammar.info(at));
        if bits & (g::SMALL | g::AUX) == 0 && !self.opens_sentence(at) {
            return None;
        }
        if bits & g::AUX != 0 && self.only_auxiliary(at) || grammar.names_noun(at, self.hi) {
            return None;
        }
        // “The barn is late, planning officer Ann Lee said”: a word of her office.
        let office = grammar.has(at, g::ING) && at > self.lo && grammar.has(at - 1, g::COMMA);
        if office && self.office_of_speaker(at) {
            return None;
        }
        // “She was like “a second mother” to him”
        if grammar.is(at + 1, w::LIKE) && grammar.is_any(at, &BE_LIKE) && self.words_like(at) == 0 {
            return None;
        }
        // “a report written in May”: a participle that is no past form says nothing by itself.
        let participle = info.form(form::PARTICIPLE) && !info.form(form::PAST | form::BASE);
        if participle
            && at > self.lo
            && grammar.has(at - 1, g::NOMINAL)
            && !grammar.has(at - 1, g::AUX)
        {
            return None;
        }
        // “the teachers charged with making it happen”
        let tasked = info.lemma == w::CHARGE
            && grammar.is(at + 1, w::WITH)
            && at > self.lo
            && grammar.has(at - 1, g::NOMINAL)
            && !grammar.has(at - 1, g::SUBJ | g::CAP | g::AUX);
        // “UNITED STATES DISTRICT COURT”, “GULF STATES MEET”: what a headline states is seldom anything.
        let states = info.lemma == w::STATE
            && info.form(form::THIRD)
            && grammar.items[at].has(flag::ALL_CAPITALS);
        if tasked || states {
            return None;
        }
        let class = self.class_of(at, info)?;
        // “said that staffing the hall was “late””: what was late.
        if class == CueClass::OtherIng && at > self.lo && grammar.is(at - 1, w::THAT) {
            return None;
        }
        // A verb that is no report by itself counts only where something is quoted.
        if !class.known() && self.quotes.is_empty() && class != CueClass::Trap {
            return None;
        }
        let no_verb = grammar.has(at + 1, g::POSS) && at + 1 < self.hi
            || self.noun_form(at)
            || self.noun_of_saying(at)
            || grammar.has(at, g::NOUNISH) && grammar.behind_adjective(at)
            || at > self.lo && self.behind_determiner(at)
            || self.base_behind_article(at)
            || self.ing_before_verb(at)
            || self.participle_before_noun(at)
            || self.noun_before_verb(at, info, class)
            || self.many_that(at);
        (!no_verb).then_some(class)
    }

    /// `deny Republican claims of gains`, `the racial remarks and the speech`: a noun of saying in the plural, where it is no finite verb.
    fn noun_of_saying(&self, at: usize) -> bool {
        let grammar = self.grammar;
        grammar.has(at, g::NOUN)
            && !grammar.has(at, g::FIN)
            && grammar.is_any(at + 1, &[w::OF, w::AND])
            && grammar.info(at).form(form::THIRD)
    }

    /// What the item behind `at` is, inside the part.
    fn next_bits(&self, at: usize) -> u64 {
        if at + 1 < self.hi {
            self.grammar.bits[at + 1]
        } else {
            0
        }
    }

    /// Whether a verb in capitals may be a cue where the part begins.
    fn opens_sentence(&self, at: usize) -> bool {
        let grammar = self.grammar;
        at == self.lo
            && (grammar.is(at, w::SAID)
                || grammar.has(at, g::ING) && grammar.has(at, g::SPEECH)
                || self.opens_tag(at)
                // “Asked by a reporter whether”, “Asked whether”
                || grammar.is(at, w::ASKED)
                    && (grammar.is(at + 1, w::BY) || self.question_asked(at).is_some()))
    }

    /// “was rated “good””: the participle is the verb.
    fn only_auxiliary(&self, at: usize) -> bool {
        let grammar = self.grammar;
        let next = (at + 1..self.hi).find(|k| !grammar.has(*k, g::ADV | g::AUX));
        next.is_some_and(|k| grammar.has(k, g::PAST | g::ING))
    }

    /// What class of verb it is, wherever it stands.
    fn class_of(&self, at: usize, info: &WordInfo) -> Option<CueClass> {
        let bits = self.grammar.bits[at];
        if self.words_more(at) > 0 || self.goes_and_says(at) {
            return Some(CueClass::Speech);
        }
        if bits & g::AUX != 0 {
            return Some(CueClass::Aux);
        }
        let reports = info.has(flags::CLAUSE | flags::STRONG | flags::QUESTION | flags::REPLY);
        Some(match info.verb {
            VerbClass::Speech if info.has(flags::SAID) => CueClass::Said,
            VerbClass::Speech if reports => CueClass::Speech,
            VerbClass::Speech => CueClass::Act,
            VerbClass::Writing => CueClass::Writing,
            VerbClass::Thought => CueClass::Thought,
            VerbClass::Attitude => CueClass::Attitude,
            VerbClass::Trap => CueClass::Trap,
            _ if bits & g::ING != 0 => CueClass::OtherIng,
            _ if bits & g::PAST != 0 => CueClass::OtherPast,
            _ if bits & g::FIN != 0 => CueClass::OtherFinite,
            _ => return None,
        })
    }

    /// `the state party chairs`, `to show support for`: nouns that happen to be verbs.
    fn noun_form(&self, at: usize) -> bool {
        let grammar = self.grammar;
        let bits = grammar.bits[at];
        if bits & g::NOUNISH == 0 || bits & (g::FIN | g::AUX | g::PAST | g::ING) != 0 {
            return false;
        }
        let info = grammar.info(at);
        if info.form(form::PAST | form::ING) {
            return false;
        }
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
            && before & (g::PREP | g::DET | g::DIGIT) == 0
            // “dismissed claims that”: its object.
            && before & (g::FIN | g::PAST | g::SMALL) != g::FIN | g::PAST | g::SMALL;
        let named = info.form(form::THIRD) && before & (g::CAP | g::SUBJ | g::REL | g::COMMA) != 0;
        // “to confirm reports that”
        let object =
            at >= self.lo + 2 && before & g::VERB != 0 && grammar.is(at - 2, w::TO) && !governed;
        // “Documents obtained by the Courier show that”: the plural stands further off.
        let far = || {
            // “Defenders of the law point out that”
            let that =
                at + 1 + usize::from(info.has(flags::PARTICLE_OUT) && grammar.is(at + 1, w::OUT));
            info.form(form::BASE)
                && grammar.is(that, w::THAT)
                && (that > at + 1 || self.several_did(at) || self.several_at(at))
        };
        // “a tax that critics fear would hurt”
        let gap = at >= self.lo + 2
            && info.form(form::BASE)
            && before & g::PLURAL != 0
            && grammar.is_any(at - 2, &[w::THAT, w::WHICH, w::WHAT, w::WHO])
            && grammar.has(at + 1, g::AUX);
        object || !(governed || third || named || gap || far())
    }

    /// Whether an article, an owner or a number before it makes a noun or an adjective of the word at `at`.
    fn behind_determiner(&self, at: usize) -> bool {
        let grammar = self.grammar;
        let (bits, before) = (grammar.bits[at], grammar.bits[at - 1]);
        if before & (g::ART | g::POSS) != 0 {
            return true;
        }
        // Nothing else that stands before it could.
        if before & (g::DET | g::DIGIT) == 0 && !grammar.is_any(at - 1, &[w::MORE, w::MOST]) {
            return false;
        }
        let (info, next) = (grammar.info(at), self.next_bits(at));
        let two_before = |bits| at >= self.lo + 2 && grammar.has(at - 2, bits);
        // “the most telling promise”, “the two states”
        let degree = grammar.is_any(at - 1, &[w::MORE, w::MOST])
            && two_before(g::ART | g::POSS)
            && next & g::NOMINAL != 0
            && bits & (g::ING | g::PAST) != 0;
        let counted = before & g::DIGIT != 0
            && two_before(g::ART | g::PREP)
            && info.form(form::THIRD)
            && bits & g::NOUNISH != 0;
        let adjective = before & g::DET != 0
            && before & g::DIGIT == 0
            && at + 2 < self.hi
            && next & g::NOMINAL != 0
            && next & g::SUBJ == 0
            && !info.has(flags::SAID)
            && grammar.has(at + 2, g::FIN)
            && !grammar.is_any(at - 1, &[w::ALL, w::BOTH, w::EACH]);
        degree || counted || adjective
    }

    /// “gave a sharp reply: “…””: a base form does not agree with “a”.
    fn base_behind_article(&self, at: usize) -> bool {
        let grammar = self.grammar;
        let base = || {
            let info = grammar.info(at);
            info.form(form::BASE) && !info.form(form::PAST)
        };
        at >= self.lo + 2
            && self.next_bits(at) & (g::COLON | g::COMMA) != 0
            && grammar.is_any(at - 2, &[w::A, w::AN])
            && grammar.has(at - 1, g::SMALL)
            && !grammar.has(at - 1, g::PLURAL | g::AUX | g::ADV | g::SUBORD | g::PREP)
            && base()
    }

    /// “A flash flood warning remained in force”: a noun before its verb.
    fn ing_before_verb(&self, at: usize) -> bool {
        let grammar = self.grammar;
        if !grammar.has(at, g::ING) {
            return false;
        }
        let (verb, next) = (g::FIN | g::SMALL, self.next_bits(at));
        let before_verb =
            next & verb == verb && next & (g::NOMINAL | g::DET | g::SUBJ | g::SUBORD) == 0;
        // “Its amber warning for the coast will last”
        let warning = grammar.has(at, g::NOUN) && grammar.is(at + 1, w::FOR);
        (before_verb || warning)
            && at > self.lo
            && grammar.has(at - 1, g::NOMINAL)
            && grammar.has(at - 1, g::SMALL)
            && !grammar.has(at - 1, g::PLURAL | g::SUBJ)
    }

    /// “criticises proposed changes”: a participle before its noun, right behind the verb that governs both, or behind a number.
    fn participle_before_noun(&self, at: usize) -> bool {
        let grammar = self.grammar;
        let (bits, next) = (grammar.bits[at], self.next_bits(at));
        let participle = at > self.lo
            && bits & g::PAST != 0
            && bits & g::AUX == 0
            && next & (g::NOMINAL | g::CAP) != 0
            && next & (g::DET | g::SUBJ) == 0;
        if !participle {
            return false;
        }
        // “270 pledged delegates”: nobody pledges people.
        let several = grammar.has(at - 1, g::DIGIT) && grammar.info(at).has(flags::CLAUSE);
        let people = g::SOURCE | g::PLURAL;
        if several && next & people == people {
            return true;
        }
        let verb = grammar.info(at - 1);
        grammar.has(at - 1, g::CUE | g::VERB)
            && !grammar.has(at - 1, g::AUX)
            && grammar.has(at - 1, g::SMALL)
            && verb.form(form::THIRD | form::BASE)
            && !verb.form(form::PAST)
            && !verb.has(flags::NOUN)
    }

    /// “the report said”, “the jobs report cheered them”: a noun before its verb.
    fn noun_before_verb(&self, at: usize, info: &WordInfo, class: CueClass) -> bool {
        let grammar = self.grammar;
        // “Party rules require a vote”, and not “The court rules that”
        let rules = info.lemma == w::RULE
            && info.form(form::BASE | form::THIRD)
            && !grammar.is_any(at + 1, &[w::THAT, w::OUT]);
        let (bits, next) = (grammar.bits[at], self.next_bits(at));
        // No verb follows most.
        if next & (g::FIN | g::AUX) == 0 {
            return rules;
        }
        let all = |of: u64| next & of == of;
        let says = all(g::CORE | g::FIN | g::SMALL) && class != CueClass::Aux;
        let did = all(g::FIN | g::PAST | g::SMALL)
            && noun_in_base(info, bits)
            && at > self.lo
            && grammar.has(at - 1, g::NOMINAL)
            && !grammar.has(at - 1, g::SUBJ | g::REL);
        let auxiliary = next & g::AUX != 0
            && !info.form(form::PAST | form::PARTICIPLE | form::ING)
            && !info.has(flags::CLAUSE)
            && class != CueClass::Aux;
        says || did || auxiliary || rules
    }

    /// `reports that question it`, `states that were late`: a “that” with the verb of several behind it stands for the noun.
    fn many_that(&self, at: usize) -> bool {
        let grammar = self.grammar;
        let verb = at + 2;
        let base = |k: usize| {
            let info = grammar.info(k);
            info.form(form::BASE) && !info.form(form::PAST) && grammar.has(k, g::SMALL)
        };
        grammar.has(at, g::NOUNISH)
            && verb < self.end
            && grammar.is(at + 1, w::THAT)
            && grammar.info(at).form(form::THIRD)
            && (grammar.is_any(verb, &[w::ARE, w::WERE, w::HAVE])
                || base(verb) && !grammar.has(verb, g::NOMINAL | g::AUX | g::DET))
    }
}

/// Whether a form may be the base of a verb and a noun.
fn noun_in_base(info: &WordInfo, bits: u64) -> bool {
    bits & g::NOUNISH != 0 && info.form(form::BASE) && !info.form(form::PAST)
}

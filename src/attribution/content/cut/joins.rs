//! An “and” or “but”, with no comma before it, that joins another report or deed to what may be the content of one.

use super::super::super::grammar::{g, Grammar};
use crate::lang::{flags, form, is, w};

/// An “and” or “but” inside what may be the content of a report.
#[derive(Clone, Copy)]
struct Joint {
    /// Where what may be the content begins.
    from: usize,
    at: usize,
    end: usize,
    /// Whether that is the object of the verb, and no clause.
    object: bool,
}

impl Joint {
    /// Where the verb of what is joined stands, if it has no subject.
    fn verb(self) -> usize {
        self.at + 1
    }
}

impl Grammar<'_> {
    /// Whether the word at `at`, with no comma before it, joins another report or deed: `and called it “late”`, `according to`.
    pub(super) fn joins_report(&self, from: usize, at: usize, end: usize, object: bool) -> bool {
        if at + 1 >= end {
            return false;
        }
        if at > from + 1 && self.is(at, w::ACCORDING) && self.is(at + 1, w::TO) {
            return true;
        }
        // “accused her of waste while the mayor suggested that it was late”
        if self.is(at, w::WHILE) && self.says_that(at + 1, end) {
            return true;
        }
        if object && self.is(at, w::AS) && self.warns_at_once(from, at, end) {
            return true;
        }
        if !self.is_any(at, &[w::AND, w::BUT]) || self.noun_before_verb(at + 1) {
            return false;
        }
        let joint = Joint {
            from,
            at,
            end,
            object,
        };
        if self.goes_on_inside(joint) {
            return false;
        }
        let behind_words = || {
            self.joins_clause(joint)
                || self.joins_deed(joint)
                || self.joins_that(joint)
                || self.joins_question(joint)
        };
        at > from && behind_words()
            || self.breaks_out(joint)
            || self.joins_core(joint)
            || self.parts_deed(joint)
            || self.joins_participle(joint)
            || self.does_besides(joint)
            || self.urges_besides(joint)
    }

    /// `said a new plan had been ready in May and urged the board to take it`: what somebody who says something of a thing does besides,
    /// with whoever hears it; no thing urges.
    fn urges_besides(&self, joint: Joint) -> bool {
        let Joint { from, at, end, .. } = joint;
        let verb = joint.verb();
        let urges = self.has(verb, g::TELL)
            && self.has(verb, g::PAST)
            && self.has(verb, g::SMALL)
            && self.has(verb + 1, g::DET | g::CAP | g::OBJ | g::PLURAL);
        let thing = || {
            let first = from + usize::from(self.is(from, w::THAT));
            let subject = self.phrase_right(first, at);
            subject
                .is_some_and(|subject| !self.may_say(subject) && self.has(subject.last + 1, g::AUX))
        };
        !joint.object
            && verb + 1 < end
            && urges
            && (from..at).any(|k| self.is(k, w::HAD))
            && self.only_had_done(from, at)
            && thing()
    }

    /// `threaten strike as minister warns of cuts`: what somebody else says at once, as headlines tell it.
    fn warns_at_once(&self, from: usize, at: usize, end: usize) -> bool {
        let Some(other) = self.phrase_right(at + 1, end) else {
            return false;
        };
        let verb = other.last + 1;
        at > from
            && verb + 1 < end
            && self.has(verb, g::SPEECH)
            && self.has(verb, g::FIN)
            && self.has(verb, g::SMALL)
            && self.present(verb)
            && !self.has(other.last, g::SUBJ)
            && !self.any(from, at, g::FIN | g::COMMA)
    }

    /// `says it will be late and has a plan`: what somebody who says something does besides, where “will” governs all that is said.
    fn does_besides(&self, joint: Joint) -> bool {
        const CUE_ITEMS: usize = 4;
        let Joint { from, at, end, .. } = joint;
        let verb = joint.verb() + usize::from(self.has(joint.verb(), g::ADV));
        let present = |k: usize| {
            self.has(k, g::FIN) && self.has(k, g::SMALL | g::AUX) && self.info(k).form(form::THIRD)
                || self.is_any(k, &[w::IS, w::HAS, w::DOES, w::POSS])
        };
        let cue = || {
            (from.saturating_sub(CUE_ITEMS)..from)
                .rev()
                .any(|k| self.has(k, g::SPEECH) && present(k))
        };
        !joint.object
            && verb + 1 < end
            && present(verb)
            && self.has(verb, g::SMALL)
            && !self.has(verb, g::NOMINAL)
            && !(from..at).any(present)
            && (from..at).any(|k| self.governs(k))
            && cue()
    }

    /// `left, stating there was no money and chiding the board`: what somebody does, stating something, and what else.
    fn joins_participle(&self, joint: Joint) -> bool {
        let saying = |k: usize| self.has(k, g::ING) && self.has(k, g::SPEECH);
        self.is(joint.at, w::AND)
            && saying(joint.verb())
            && (1..=2).any(|back| joint.from.checked_sub(back).is_some_and(saying))
    }

    /// `the shootings and protests demand that`: a noun, with its own verb behind it.
    fn noun_before_verb(&self, at: usize) -> bool {
        self.has(at, g::NOUNISH)
            && self.info(at).form(form::THIRD)
            && self.has(at + 1, g::FIN)
            && self.has(at + 1, g::SMALL)
    }

    /// `says that Lee met the clerk and told him that`: one report, what is joined belongs to it.
    fn goes_on_inside(&self, joint: Joint) -> bool {
        if joint.object {
            return false;
        }
        let mut group =
            (joint.verb()..joint.end).take_while(|k| self.has(*k, g::AUX | g::ADV | g::TIME));
        let main = joint.verb() + group.by_ref().count();
        main < joint.end
            && self
                .inner_first_verb(main, joint.at, joint.from.saturating_sub(3))
                .is_some()
    }

    /// `brand her a cheat and a paper will call it “late”`, `they will stay and others have said they will go`: a clause with a subject of its
    /// own, and not `a town in which the poor and the old are left`.
    fn joins_clause(&self, joint: Joint) -> bool {
        let (verb, end) = (joint.verb(), joint.end);
        if !joint.object {
            return self.others_say(verb, end);
        }
        let relative = g::REL | g::SUBORD | g::WH | g::PUNCT;
        self.has(verb, g::FIN)
            || !self.any(joint.from, joint.at, relative) && self.clause_of_its_own(verb, end)
    }

    /// `accused her of “hiding” and called`, `said the plan was dead and accused him of “a betrayal”`: a deed of its own in words.
    fn joins_deed(&self, joint: Joint) -> bool {
        let Joint { from, at, end, .. } = joint;
        let verb = joint.verb();
        if !self.has(verb, g::FIN) {
            return false;
        }
        let quote_ends = self.has(at - 1, g::QUOTE)
            || self.has(at - 1, g::COMMA) && at > from + 1 && self.has(at - 2, g::QUOTE);
        if quote_ends && self.has(verb, g::CUE) && self.has(verb, g::PAST) {
            return true;
        }
        // “that it was “a mess,” and left”: the comma inside the marks parts the deeds.
        let left = self.has(at - 1, g::QUOTE)
            && self.comma_inside(at - 1)
            && self.has(verb, g::PAST)
            && self.has(verb, g::SMALL)
            && !self.has(verb, g::AUX | g::NOMINAL);
        if left {
            return true;
        }
        // “that Orr criticised her and called her “weak””: Orr did both.
        let parallel = || {
            (from..at)
                .any(|k| self.has(k, g::SPEECH) && self.has(k, g::PAST) && self.has(k, g::SMALL))
        };
        let info = self.info(verb);
        !joint.object
            && self.has(verb, g::SPEECH)
            && !(info.has(flags::NAMES) && parallel())
            && self.has(verb, g::PAST | g::SMALL)
            && info.has(flags::SURE | flags::TELL | flags::NAMES)
            && !info.has(flags::CLAUSE | flags::STRONG)
            && self.any(verb, end, g::QUOTE)
    }

    /// `said he had been away, but changed his plea`: behind a comma a deed of its own, where nothing in what was said is told in its form.
    fn parts_deed(&self, joint: Joint) -> bool {
        let Joint { from, at, end, .. } = joint;
        let verb = joint.verb() + usize::from(self.has(joint.verb(), g::ADV));
        let did = |k: usize| self.has(k, g::FIN) && self.has(k, g::PAST) && !self.has(k, g::AUX);
        let had = |k: &usize| self.is(*k, w::HAD) || self.governs(*k);
        // “said the mill had burned, and crossed the road” may be what was said.
        self.is(at, w::BUT)
            && !joint.object
            && verb + 1 < end
            && at > from + 1
            && self.has(at - 1, g::COMMA)
            && did(verb)
            && self.has(verb, g::SMALL)
            && !self.has(verb, g::NOMINAL)
            && !self.info(verb).form(form::BASE)
            && (from..at).any(|k| had(&k))
            && self.only_had_done(from, at)
            && !self.any(from, at, g::QUOTE)
    }

    /// Whether every finite verb of a stretch is “had” or “would” with what it governs: `he had been away`.
    fn only_had_done(&self, from: usize, to: usize) -> bool {
        let governed = |k: usize| {
            let mut back = (from..k)
                .rev()
                .take_while(|k| self.has(*k, g::AUX | g::ADV | g::NEG));
            back.any(|k| self.is_any(k, &[w::HAD, w::BEEN, w::BE]) || self.governs(k))
        };
        let told = |k: &usize| self.has(*k, g::FIN) && self.has(*k, g::SMALL);
        let had = |k: usize| self.is(k, w::HAD) || self.governs(k) || governed(k);
        (from..to).filter(told).all(had)
    }

    /// `said buses would leave and pleaded with people`: no form that “would” governs, and nothing else did it.
    fn breaks_out(&self, joint: Joint) -> bool {
        let Joint { from, at, .. } = joint;
        let verb = joint.verb();
        // “would be moved, not felled, and accused the others”
        let participle = |k: usize| k > 0 && self.has(k - 1, g::BE | g::NEG);
        let did = |k: usize| {
            let past = self.has(k, g::FIN) && self.has(k, g::PAST) && !self.has(k, g::AUX);
            past && !participle(k)
        };
        !joint.object
            && self.tells(verb)
            && self.has(verb, g::PAST)
            && !self.info(verb).form(form::BASE)
            && (from..at).any(|k| self.governs(k))
            && !(from..at).any(did)
    }

    /// `alleging that it was late and asking that it be shut`, `found faults and recommended that it be shut`, and not `asked whether he
    /// would look and say that it was`.
    fn joins_that(&self, joint: Joint) -> bool {
        let Joint { from, at, end, .. } = joint;
        let verb = joint.verb();
        if !self.has(verb, g::SPEECH) {
            return false;
        }
        // “and pointed out that”
        let that = at + 2 + usize::from(self.is(at + 2, w::OUT));
        let that = self.is(that, w::THAT) && that < end;
        if self.has(verb, g::ING) && that
            || self.has(verb, g::FIN) && self.tells_somebody_that(verb, end)
        {
            return true;
        }
        let info = self.info(verb);
        // “but notes that”: no noun stands there.
        let notes = self.has(verb, g::SMALL) && info.form(form::THIRD);
        let modal = |k: usize| self.is(k, w::TO) || self.governs(k);
        that && at + 2 < end
            && (self.has(verb, g::FIN) || notes)
            && (info.form(form::PAST | form::THIRD) || !(from..at).any(modal))
    }

    /// `said it was late and wondered why nobody came`
    fn joins_question(&self, joint: Joint) -> bool {
        let verb = joint.verb();
        let info = self.info(verb);
        info.has(flags::QUESTION)
            && info.form(form::PAST)
            && self.has(verb, g::MAY_REPORT)
            && self.has(verb, g::FIN)
            && self.is_any(verb + 1, &[w::WHETHER, w::WHY, w::HOW])
    }

    /// `the talks had failed but said`
    fn joins_core(&self, joint: Joint) -> bool {
        let verb = joint.verb();
        self.has(verb, g::CORE)
            && self.has(verb, g::SMALL)
            && !self.info(verb).form(form::BASE | form::ING)
    }

    /// `would`, `will`: a word that governs the plain form behind it.
    fn governs(&self, at: usize) -> bool {
        self.info(at).any(is::HYPOTHETICAL | is::FUTURE)
    }

    /// `and assured everybody that`, `and warned the board that`: another deed in words, with whoever hears it.
    fn tells_somebody_that(&self, verb: usize, end: usize) -> bool {
        let tells = self.has(verb, g::TELL)
            && self.has(verb, g::PAST)
            && self.has(verb, g::SMALL)
            && !self.info(verb).form(form::BASE);
        tells
            && self
                .phrase_right(verb + 1, end)
                .is_some_and(|hearer| self.is(hearer.last + 1, w::THAT) && hearer.last + 2 < end)
    }
}

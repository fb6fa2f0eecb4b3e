//! Readings that are none: verbs that do something else with what they govern.

mod marks;
mod objects;

use super::super::content::Pattern;
use super::super::grammar::g;
use super::super::phrases::Phrase;
use super::super::subject::How;
use super::{Candidate, CueClass, Part};
use crate::lang::{also, flags, form, is, w, WordId};

/// Items before a colon among which the verb or the noun leads into the words behind it.
const LEAD_ITEMS: usize = 6;
impl Part<'_> {
    /// Verbs that report nothing by themselves need a quote in what they govern.
    pub(super) fn holds(&self, candidate: &Candidate) -> bool {
        let introduced = !candidate.class.known()
            && candidate
                .first_quote(self.grammar)
                .is_some_and(|quote| quote > self.lo && self.grammar.has(quote - 1, g::COLON));
        // “is having what her agent describes as “a moment””: the words are the agent's.
        let what = !candidate.class.known()
            && candidate
                .reading
                .spans()
                .iter()
                .any(|span| self.grammar.is(span.first, w::WHAT));
        // Rules of a few verbs are asked for those alone.
        let verb = self.grammar.info(candidate.verb);
        let is_one = |verbs: &[WordId]| verbs.contains(&verb.lemma);
        let none = introduced
            || what
            || self.mere_object(candidate)
            || self.sent_away(candidate)
            || self.mere_pronoun(candidate)
            || self.mere_name(candidate)
            || self.is_called(candidate)
            || self.named_so(candidate)
            || self.passive_behind(candidate)
            || verb.has(flags::SAID) && self.how_much(candidate)
            || self.about_the_words(candidate)
            || self.passive_of_thing(candidate)
            || self.that_said(candidate)
            || self.behind_comma(candidate)
            || self.judged_deed(candidate)
            || self.on_a_day(candidate)
            || self.unsaid_infinitive(candidate)
            || self.led_in(candidate)
            || self.said_so(candidate)
            || is_one(&[w::ANSWER, w::CALL, w::POINT, w::SPEAK]) && self.spoke_at(candidate)
            || self.no_that_clause(candidate)
            || self.issued(candidate)
            || self.whence(candidate)
            || self.hangs_on_noun(candidate)
            || self.seen_thing(candidate)
            || is_one(&[w::HOLD]) && self.held_thing(candidate)
            || self.quotes_another(candidate)
            || self.no_deed(candidate)
            || self.does(candidate);
        if none {
            return false;
        }
        let colon =
            candidate.reading.pattern == Pattern::ColonEnd && candidate.class != CueClass::Aux;
        // “The survey shows Lee ahead of Orr”: whatever a poll shows is told.
        let finding = candidate.class == CueClass::Trap
            && (self.by_poll(candidate.subject.phrase)
                || self.shown_how(candidate)
                || matches!(
                    candidate.reading.pattern,
                    Pattern::That
                        | Pattern::Clause
                        | Pattern::Pronoun
                        | Pattern::After
                        | Pattern::Between
                ));
        candidate.class.known() || colon || finding || candidate.has_quote()
    }

    /// Whether the verb tells what is done to something, or what kind of thing it is.
    fn no_deed(&self, candidate: &Candidate) -> bool {
        self.done_to(candidate) || self.describes(candidate)
    }

    /// Whether the “that” behind the verb opens no clause that is told.
    fn no_that_clause(&self, candidate: &Candidate) -> bool {
        self.that_alone(candidate)
            || self.that_of_things(candidate)
            || self.that_time(candidate)
            || self.warned_against(candidate)
    }

    /// `Lee is to blame for it`, `The race was too close to call`: what is done to somebody or something, and not by whom.
    fn done_to(&self, candidate: &Candidate) -> bool {
        const ADVERBS: usize = 2;
        let grammar = self.grammar;
        let Some(to) = candidate
            .verb
            .checked_sub(1)
            .filter(|k| *k > candidate.lo + 1)
        else {
            return false;
        };
        if candidate.subject.how != How::Infinitive || !grammar.is(to, w::TO) {
            return false;
        }
        let blamed = || {
            let near = to.saturating_sub(1 + ADVERBS).max(candidate.lo)..to;
            let mut near = near
                .rev()
                .skip_while(|k| grammar.has(*k, g::ADV) && !grammar.has(*k, g::AUX));
            grammar.info(candidate.verb).lemma == w::BLAME
                && near.next().is_some_and(|k| grammar.has(k, g::BE))
        };
        let close = || grammar.is(to - 2, w::TOO) && grammar.is(candidate.verb, w::CALL);
        blamed() || close()
    }

    /// `They had opposing views of it`: what kind of thing somebody has.
    fn describes(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let verb = candidate.verb;
        grammar.has(verb, g::ING)
            && verb > candidate.lo
            && grammar.is_any(verb - 1, &[w::HAVE, w::HAS, w::HAD])
            && grammar.has(verb + 1, g::PLURAL)
            && grammar.has(verb + 1, g::SMALL)
    }

    /// `The documents show how he was paid`: what words on paper tell.
    fn shown_how(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let subject = candidate.subject.phrase;
        let paper =
            grammar.info(subject.last).is_also(also::BEARS) || grammar.has(subject.last, g::NOUN);
        candidate.reading.pattern == Pattern::Question
            && grammar.info(candidate.verb).lemma == w::SHOW
            && paper
    }

    /// `She said, “Why?” I laughed.`, `He asked one question: “Why?” Nobody spoke.`: whoever leads into the words said them, and a new
    /// sentence begins behind them.
    fn led_in(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let subject = candidate.subject.phrase.first;
        let behind = matches!(candidate.reading.pattern, Pattern::After | Pattern::Between);
        if !behind || !grammar.items[subject].capital() {
            return false;
        }
        let Some(quote) = candidate.first_quote(grammar).filter(|q| *q > self.lo + 1) else {
            return false;
        };
        let ends = || matches!(grammar.last_mark(self.layout, quote), b'?' | b'!' | b'.');
        if subject != quote + 1 || !ends() {
            return false;
        }
        let put = |k: usize| grammar.is_any(k, &[w::PUT, w::PUTS]);
        let said = |k: usize| grammar.has(k, g::FIN) && (grammar.has(k, g::SPEECH) || put(k));
        let tag = grammar.has(quote - 1, g::COMMA) && said(quote - 2);
        let from = (quote - 1).saturating_sub(LEAD_ITEMS).max(self.lo);
        let colon = grammar.has(quote - 1, g::COLON)
            && (from..quote - 1).any(|k| said(k) || grammar.has(k, g::NOUN));
        tag || colon
    }

    /// `“Shame!” he shouted as the roll was called`: behind the words only whoever is told or asked has a passive.
    fn passive_behind(&self, candidate: &Candidate) -> bool {
        let behind = matches!(
            candidate.reading.pattern,
            Pattern::After | Pattern::Between | Pattern::Inverted | Pattern::InvertedBetween
        );
        let tells = || self.grammar.info(candidate.verb);
        behind
            && candidate.told(self.grammar)
            && !tells().has(flags::TELL | flags::QUESTION | flags::CLAUSE)
    }

    /// `The fault was revealed last week in a letter`: behind the passive of a verb that nobody is the object of stands when, where
    /// or how, and not what.
    fn passive_of_thing(&self, candidate: &Candidate) -> bool {
        let mere = matches!(
            candidate.reading.pattern,
            Pattern::Object | Pattern::Prepositional | Pattern::Clause | Pattern::Question
        );
        let tells_clause = || {
            let tells = self.grammar.info(candidate.verb);
            tells.has(flags::CLAUSE) && !tells.has(flags::TELL | flags::QUESTION)
        };
        mere && candidate.passive
            && candidate.subject.how != How::Agent
            && !candidate.has_quote()
            && candidate.class <= CueClass::Speech
            && tells_clause()
    }

    /// `The paper quoted her as saying that she would go`: the words are hers.
    fn quotes_another(&self, candidate: &Candidate) -> bool {
        const NAME_ITEMS: usize = 8;
        if candidate.class != CueClass::Act || candidate.passive {
            return false;
        }
        let grammar = self.grammar;
        let from = candidate.verb + 1;
        let reach = self.end.min(from + NAME_ITEMS);
        let as_saying = |k: &usize| grammar.is(*k, w::AS) && grammar.is(k + 1, w::SAYING);
        let saying = (from + 1..reach).find(as_saying);
        let object = saying.is_some_and(|k| grammar.finite(from, k).is_none());
        object
            && candidate
                .reading
                .spans()
                .iter()
                .any(|span| span.last > from)
    }

    /// `A poll published Friday showed`: a participle that belongs to the noun before it, where the verb of the clause follows.
    fn hangs_on_noun(&self, candidate: &Candidate) -> bool {
        const TIME_ITEMS: usize = 4;
        let grammar = self.grammar;
        let verb = candidate.verb;
        let time = |k: &usize| {
            grammar.has(*k, g::TIME | g::DAY | g::DIGIT)
                || grammar.is_any(*k, &[w::LAST, w::THIS, w::EARLIER, w::ON, w::IN])
        };
        // “which Lee claimed now holds”
        let first = candidate.subject.phrase.first;
        let relative = first > self.lo && grammar.has(first - 1, g::REL);
        if candidate.subject.how != How::Plain || relative {
            return false;
        }
        let info = grammar.info(verb);
        let both = info.form(form::PAST) && info.form(form::PARTICIPLE);
        if !both || info.has(flags::SAID) {
            return false;
        }
        if !time(&(verb + 1)) {
            return self.mentioned_before(candidate);
        }
        let mut behind = verb + 1..self.end.min(verb + 1 + TIME_ITEMS);
        let next = behind.find(|k| !time(k));
        let subject = candidate.subject.phrase.last;
        // “In a notice published yesterday, the board found”
        let governed =
            first > self.lo && grammar.has(first - 1, g::PREP) && !grammar.is(first - 1, w::AS);
        if governed && next.is_some_and(|next| grammar.has(next, g::COMMA)) {
            return true;
        }
        let thing = self.is_thing(subject);
        let wanted = g::SMALL | g::FIN | if thing { 0 } else { g::MAY_REPORT };
        next.is_some_and(|next| {
            grammar.bits[next] & wanted == wanted && (thing || !grammar.has(next, g::AUX))
        })
    }

    /// `Two of the boats mentioned had sunk`: a thing that is no subject of a verb in this form, and has a verb of its own behind it.
    fn mentioned_before(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        grammar.info(candidate.verb).lemma == w::MENTION
            && self.is_thing(candidate.subject.phrase.last)
            && grammar.has(candidate.verb + 1, g::AUX)
    }

    /// A noun in small letters that is no word for people: a poll, the boats.
    fn is_thing(&self, noun: usize) -> bool {
        let people = is::ROLE | is::GENERIC_PERSON | is::KIN | is::GROUP | is::PRONOUN;
        self.grammar.has(noun, g::SMALL) && !self.grammar.info(noun).any(people)
    }

    /// `had been reluctant, one of them said`, `She refused, she told the court`: a comma ends what somebody feels, or will not do.
    fn behind_comma(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let first = || candidate.reading.spans().first().map(|span| span.first);
        let will_not = || grammar.info(candidate.verb).has(flags::NEGATIVE);
        (candidate.class == CueClass::Attitude || will_not())
            && matches!(
                candidate.reading.pattern,
                Pattern::Clause | Pattern::Pronoun
            )
            && first().is_some_and(|first| {
                first == candidate.verb + 2 && grammar.has(first - 1, g::COMMA)
            })
    }

    /// `criticised Lee for opposing the bill`: what somebody is judged for is told already, and is only alleged. Words in marks are Lee's.
    fn judged_deed(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let link = candidate.verb.checked_sub(1);
        candidate.subject.how == How::PhraseIng
            && !candidate.has_quote()
            && link.is_some_and(|link| grammar.judged_for(link, self.lo).is_some())
    }

    /// `apologized on Wednesday at the hall`: when and where it was done.
    fn on_a_day(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let first = || candidate.reading.spans().first().map(|span| span.first);
        matches!(
            candidate.reading.pattern,
            Pattern::Object | Pattern::Prepositional
        ) && !candidate.has_quote()
            && first().is_some_and(|first| {
                first == candidate.verb + 2
                    && grammar.is(first - 1, w::ON)
                    && grammar.has(first, g::DAY)
                    && grammar.has(first + 1, g::PREP | g::STOP)
            })
    }

    /// `That said, the boats were late.`, `All told, ten came.`
    fn that_said(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let verb = candidate.verb;
        let words = verb == candidate.lo + 1 && grammar.is_any(verb - 1, &[w::THAT, w::ALL]);
        words
            && grammar.is_any(verb, &[w::SAID, w::TOLD])
            && grammar.has(verb + 1, g::COMMA)
            && !candidate.has_quote()
    }

    /// `spoke at a rally`, `spoke Spanish`, `answered for his deeds`, and not `spoke briefly about the dam`: what is spoken of stands behind “about” or “of”.
    fn spoke_at(&self, candidate: &Candidate) -> bool {
        const ADVERBS: usize = 2;
        let grammar = self.grammar;
        let governed = matches!(
            candidate.reading.pattern,
            Pattern::Object
                | Pattern::Prepositional
                | Pattern::Clause
                | Pattern::Pronoun
                | Pattern::To
                | Pattern::That
                | Pattern::Question
        );
        if !governed {
            return false;
        }
        let verb = grammar.info(candidate.verb).lemma;
        if verb == w::ANSWER && grammar.is(candidate.verb + 1, w::FOR) {
            return true;
        }
        // “turned to point at a woman”, “called at the mill”
        let at = grammar.is(candidate.verb + 1, w::AT) && !grammar.is(candidate.verb + 2, w::WHAT);
        if [w::POINT, w::CALL].contains(&verb) && at {
            return true;
        }
        if verb != w::SPEAK {
            return false;
        }
        let behind = candidate.verb + 1;
        !(behind..behind + 1 + ADVERBS).any(|k| {
            let adverbs = (behind..k).all(|a| grammar.has(a, g::ADV) || grammar.is(a, w::OUT));
            grammar.is_any(k, &[w::ABOUT, w::OF]) && adverbs
        })
    }

    /// `reported from Leeds`, `apologised on Monday`, `wrote for the majority`: where, when or for whom somebody spoke or wrote, and not
    /// what.
    fn whence(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let behind = matches!(
            candidate.reading.pattern,
            Pattern::Object | Pattern::Prepositional
        );
        if !behind || !candidate.class.speech() || candidate.has_quote() {
            return false;
        }
        let writes = grammar.info(candidate.verb).lemma == w::WRITE;
        let away = |k: usize| grammar.is(k, w::FROM) || writes && grammar.is(k, w::FOR);
        let from = |span: &Phrase| {
            away(span.first) || span.first == candidate.cue.last + 2 && away(span.first - 1)
        };
        let when = |span: &Phrase| {
            (span.first..=span.last).all(|k| grammar.has(k, g::DAY | g::DIGIT))
                && grammar.has(span.first, g::DAY)
        };
        // “replied in a letter to the paper”
        let lemma = grammar.info(candidate.verb).lemma;
        let replies =
            [w::REPLY, w::RESPOND].contains(&lemma) && grammar.is(candidate.verb + 1, w::IN);
        let mut spans = candidate.reading.spans().iter();
        replies || spans.all(|span| from(span) || when(span))
    }

    /// `seeing two boats drift`, `showed mixed results`, `casting doubt on it`: what somebody sees or shows, and no clause that tells
    /// something.
    fn seen_thing(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let next = candidate.cue.last + 1;
        candidate.class == CueClass::Trap
            && candidate.reading.pattern == Pattern::Clause
            && !candidate.has_quote()
            && (grammar.has(candidate.verb, g::ING) || grammar.has(next, g::VERB))
    }

    /// `held the boats`, `holding firms that gain from it`: only `held that` tells what a court found.
    fn held_thing(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let behind = candidate.verb + 1;
        let that = candidate.reading.spans().first().is_some_and(|span| {
            span.first >= behind && (span.first == behind || grammar.only_time(behind, span.first))
        });
        !(that && candidate.reading.pattern == Pattern::That)
    }
}

//! Readings that are none: verbs that do something else with what they govern, names and titles between marks.

use super::super::content::Pattern;
use super::super::grammar::g;
use super::super::phrases::Phrase;
use super::super::subject::How;
use super::super::titles::long_words;
use super::{Candidate, CueClass, Part};
use crate::lang::{also, flags, form, is, w};

/// Items of an object that is a thing rather than a report, where a thing is the subject.
const BRIEF: usize = 3;
/// Items before a colon among which the verb or the noun leads into the words behind it.
const LEAD_ITEMS: usize = 6;
/// Words between marks that may be a term in the middle of a phrase.
const TERM_WORDS: usize = 3;
/// Words between marks that say what a thing is called or like, rather than what it tells.
const FEW: usize = 4;

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
        let none = introduced
            || what
            || self.mere_object(candidate)
            || self.sent_away(candidate)
            || self.mere_pronoun(candidate)
            || self.mere_name(candidate)
            || self.is_called(candidate)
            || self.passive_behind(candidate)
            || self.how_much(candidate)
            || self.passive_of_thing(candidate)
            || self.that_said(candidate)
            || self.behind_comma(candidate)
            || self.on_a_day(candidate)
            || self.unsaid_infinitive(candidate)
            || self.led_in(candidate)
            || self.said_so(candidate)
            || self.spoke_at(candidate)
            || self.that_alone(candidate)
            || self.whence(candidate)
            || self.hangs_on_noun(candidate)
            || self.seen_thing(candidate)
            || self.held_thing(candidate)
            || self.quotes_another(candidate)
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

    /// `dismissed the clerk`, `dismissed a teacher, Ann Lee`: who lost a post, and not what somebody says of him.
    fn sent_away(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let dismissed = candidate.reading.pattern == Pattern::Object
            && grammar.info(candidate.verb).lemma == w::DISMISS
            && !candidate.has_quote();
        let span = candidate.reading.spans().first().filter(|_| dismissed);
        let object = span.and_then(|span| grammar.phrase_right(span.first, span.last + 1));
        object.is_some_and(|object| {
            let info = grammar.info(object.last);
            info.any(is::ROLE) && !info.any(is::GROUP) && !grammar.is(object.last + 1, w::AS)
        })
    }

    /// `added milk`, `called her brother`: verbs that report with a clause or a quote, and do something else with a mere thing
    /// or person.
    fn mere_object(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        if candidate.reading.pattern != Pattern::Object || candidate.has_quote() {
            return false;
        }
        // “ruled out a veto” is more than the verb.
        let alone = candidate.cue.first == candidate.cue.last;
        let clauses = flags::CONTINUES | flags::CLAUSAL;
        if alone && grammar.info(candidate.verb).has(clauses) {
            return true;
        }
        // “disclosed this while speaking”, “said so”: it stands for words that are elsewhere.
        let stands_for = |span: &Phrase| {
            grammar.is_any(span.first, &[w::THIS, w::THAT, w::IT, w::SO])
                && (span.first == span.last || !grammar.has(span.first + 1, g::NOMINAL))
        };
        if candidate.reading.spans().iter().all(stands_for) {
            return true;
        }
        // “The sky promised rain”, “The snow stressed the beams”
        let thing = self.thing(candidate);
        let brief = candidate
            .reading
            .spans()
            .iter()
            .all(|span| span.last - span.first < BRIEF);
        if thing && brief {
            return true;
        }
        // “asked the same question again and again”
        let first = candidate.reading.spans().first();
        let object = first.and_then(|span| grammar.phrase_right(span.first, span.last + 1));
        let question = |object: Phrase| {
            grammar.is_any(object.last, &[w::QUESTION, w::QUESTIONS])
                && grammar.has(object.last + 1, g::ADV | g::COMMA | g::SUBORD)
                && !grammar.has(object.last + 1, g::WH)
        };
        if grammar.info(candidate.verb).has(flags::QUESTION) && object.is_some_and(question) {
            return true;
        }
        let called = grammar.is_any(candidate.verb, &[w::CALL, w::CALLS, w::CALLED, w::CALLING]);
        // “called for more pay”
        let wished = |span: &&Phrase| grammar.is(span.first - 1, w::FOR);
        let spans = candidate.reading.spans().first();
        let Some(span) = spans.filter(|span| called && !wished(span)) else {
            return false;
        };
        if grammar.judges(candidate.verb, span) {
            return false;
        }
        let Some(object) = grammar.phrase_right(span.first, span.last + 1) else {
            return false;
        };
        let next = object.last + 1;
        // “called her vote on the war a mistake”, but “called the doctor to the house”
        let somebody = grammar.has(object.last, g::CAP | g::SOURCE | g::OBJ)
            || grammar.info(object.last).any(is::KIN)
            || grammar.is_any(object.first, &[w::A, w::AN]);
        next > span.last
            || grammar.has(next, g::TIME | g::ADV | g::SUBORD | g::PUNCT)
            || grammar.has(next, g::PREP) && somebody
    }

    /// `said it`, `had said that`, `admitted it at last`: it stands for words that are elsewhere.
    fn mere_pronoun(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let clause = matches!(
            candidate.reading.pattern,
            Pattern::Clause | Pattern::Pronoun | Pattern::That
        );
        let mere = |span: &Phrase| {
            let next = span.first + 1;
            if next > span.last {
                // “found that, while it rained, …” goes on.
                return grammar.is_any(span.first, &[w::THIS, w::IT])
                    || grammar.is(span.first, w::THAT) && !grammar.has(next, g::COMMA | g::COLON);
            }
            // “expects it to last”, “sees it as a loss” tell what he expects and sees.
            let infinitive = grammar.is(next, w::TO)
                && !grammar.has(next + 1, g::DET | g::OBJ | g::CAP | g::PLURAL);
            grammar.is_any(span.first, &[w::THIS, w::IT])
                && !(infinitive || grammar.is(next, w::AS))
                && grammar.has(next, g::ADV | g::PREP)
                && grammar.finite(next, span.last + 1).is_none()
        };
        clause && !candidate.has_quote() && candidate.reading.spans().iter().all(mere)
    }

    /// `said so in a letter to staff`: what was said is elsewhere; and `he was told by the chair to sit`: a pronoun alone is no content.
    fn said_so(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let so = grammar.is(candidate.verb + 1, w::SO)
            && grammar.has(candidate.verb + 2, g::PREP | g::TIME | g::ADV | g::COMMA);
        let spans = candidate.reading.spans();
        let one = |k: usize| grammar.has(k, g::SUBJ | g::OBJ) || grammar.is(k, w::HER);
        let pronoun = |span: &Phrase| span.first == span.last && one(span.first);
        !candidate.has_quote() && (so || spans.iter().all(pronoun))
    }

    /// `She said, “Why?” I laughed.`, `He asked one question: “Why?” Nobody spoke.`: whoever leads into the words said them, and a new
    /// sentence begins behind them.
    fn led_in(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let Some(quote) = candidate.first_quote(grammar).filter(|q| *q > self.lo + 1) else {
            return false;
        };
        let subject = candidate.subject.phrase.first;
        let behind = matches!(candidate.reading.pattern, Pattern::After | Pattern::Between)
            && subject == quote + 1;
        let ends = matches!(grammar.last_mark(self.layout, quote), b'?' | b'!' | b'.');
        if !behind || !ends || !grammar.items[subject].capital() {
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
        let tells = self.grammar.info(candidate.verb);
        let behind = matches!(
            candidate.reading.pattern,
            Pattern::After | Pattern::Between | Pattern::Inverted | Pattern::InvertedBetween
        );
        behind
            && candidate.told(self.grammar)
            && !tells.has(flags::TELL | flags::QUESTION | flags::CLAUSE)
    }

    /// `The fault was revealed last week in a letter`: behind the passive of a verb that nobody is the object of stands when, where
    /// or how, and not what.
    fn passive_of_thing(&self, candidate: &Candidate) -> bool {
        let tells = self.grammar.info(candidate.verb);
        let mere = matches!(
            candidate.reading.pattern,
            Pattern::Object | Pattern::Prepositional | Pattern::Clause | Pattern::Question
        );
        mere && candidate.passive
            && candidate.subject.how != How::Agent
            && !candidate.has_quote()
            && candidate.class <= CueClass::Speech
            && tells.has(flags::CLAUSE)
            && !tells.has(flags::TELL | flags::QUESTION)
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
        let info = grammar.info(verb);
        let time = |k: &usize| {
            let deictic = grammar.is_any(*k, &[w::LAST, w::THIS, w::EARLIER, w::ON, w::IN]);
            grammar.has(*k, g::TIME | g::DAY | g::DIGIT) || deictic
        };
        let both = info.form(form::PAST) && info.form(form::PARTICIPLE);
        let plain = both && candidate.subject.how == How::Plain;
        if !plain || info.has(flags::SAID) || !time(&(verb + 1)) {
            return false;
        }
        let mut behind = verb + 1..self.end.min(verb + 1 + TIME_ITEMS);
        let next = behind.find(|k| !time(k));
        let subject = candidate.subject.phrase.last;
        let people = is::ROLE | is::GENERIC_PERSON | is::KIN | is::GROUP | is::PRONOUN;
        let thing = grammar.has(subject, g::SMALL) && !grammar.info(subject).any(people);
        let wanted = g::SMALL | g::FIN | if thing { 0 } else { g::MAY_REPORT };
        next.is_some_and(|next| {
            grammar.bits[next] & wanted == wanted && (thing || !grammar.has(next, g::AUX))
        })
    }

    /// `had been reluctant, one of them said`: a comma ends what somebody feels.
    fn behind_comma(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let first = candidate.reading.spans().first().map(|span| span.first);
        candidate.class == CueClass::Attitude
            && matches!(
                candidate.reading.pattern,
                Pattern::Clause | Pattern::Pronoun
            )
            && first.is_some_and(|first| {
                first == candidate.verb + 2 && grammar.has(first - 1, g::COMMA)
            })
    }

    /// `apologized on Wednesday at the hall`: when and where it was done.
    fn on_a_day(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let first = candidate.reading.spans().first().map(|span| span.first);
        matches!(
            candidate.reading.pattern,
            Pattern::Object | Pattern::Prepositional
        ) && !candidate.has_quote()
            && first.is_some_and(|first| {
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
        let verb = grammar.info(candidate.verb).lemma;
        if governed && verb == w::ANSWER && grammar.is(candidate.verb + 1, w::FOR) {
            return true;
        }
        // “turned to point at a woman”
        let at = grammar.is(candidate.verb + 1, w::AT) && !grammar.is(candidate.verb + 2, w::WHAT);
        if governed && verb == w::POINT && at {
            return true;
        }
        if !governed || verb != w::SPEAK {
            return false;
        }
        let behind = candidate.verb + 1;
        !(behind..behind + 1 + ADVERBS).any(|k| {
            let adverbs = (behind..k).all(|a| grammar.has(a, g::ADV) || grammar.is(a, w::OUT));
            grammar.is_any(k, &[w::ABOUT, w::OF]) && adverbs
        })
    }

    /// `proposed just that in May`, `found that:`: it stands for words that are elsewhere; `ordered that soup`: no clause.
    fn that_alone(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let alone = |span: &Phrase| {
            let next = span.first + 1;
            let bare = next > span.last
                || grammar.has(next, g::PREP | g::ADV | g::PUNCT)
                || grammar.info(candidate.verb).has(flags::CLAUSAL);
            bare && !grammar.any(span.first, span.last + 1, g::VERB | g::AUX | g::POSS)
        };
        candidate.reading.pattern == Pattern::That
            && !candidate.has_quote()
            && candidate.reading.spans().iter().all(alone)
    }

    /// `a group called “The Lamp”`: what it is called, where nothing stands between the verb and the marks.
    fn is_called(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let verb = candidate.verb;
        let info = grammar.info(verb);
        if !info.has(flags::NAMES) || !grammar.has(verb, g::PAST) || candidate.passive {
            return false;
        }
        let subject = candidate.subject;
        let before = subject
            .phrase
            .first
            .checked_sub(1)
            .filter(|k| *k >= candidate.lo);
        let relative = before.is_some_and(|k| {
            grammar.is_any(k, &[w::WHICH, w::WHAT, w::WHOM, w::WHO, w::THAT])
                || grammar.has(k, g::REL)
        });
        // “the crew of a tug called Hope”, “the lane behind a shop called “Hope””
        let phrase = subject.phrase;
        let hangs = (phrase.first..phrase.last)
            .rev()
            .find(|k| grammar.has(*k, g::PREP));
        let article = |k: usize| grammar.is_any(k, &[w::A, w::AN]);
        let some = article(phrase.first) || hangs.is_some_and(|k| article(k + 1));
        // “a parrot called Colin shouts”, “a man called Sinclair, who”
        let name = (verb + 1..self.hi)
            .find(|k| !grammar.has(*k, g::CAP))
            .unwrap_or(self.hi);
        let named = name > verb + 1 && (grammar.has(name, g::FIN | g::COMMA) || name >= self.end);
        (grammar.has(verb + 1, g::QUOTE) || named)
            && subject.phrase.last + 1 == verb
            && subject.how == How::Plain
            && some
            && !relative
    }

    /// `said nothing`, `said little about the boat`, `did not say a word`: how much was said, and not what.
    fn how_much(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let said = grammar.info(candidate.verb).has(flags::SAID);
        let Some(span) = candidate.reading.spans().first() else {
            return false;
        };
        // “said more than ten were hurt”, “said much of the town was dark”
        let counts = |span: &Phrase| {
            let of = || {
                let comma =
                    grammar.find(span.first, span.last + 1, g::BREAK | g::QUOTE | g::SUBORD);
                grammar.finite(span.first + 2, comma).is_some()
            };
            grammar.is(span.first + 1, w::THAN) && !grammar.has(span.first + 2, g::SUBJ)
                || grammar.is(span.first + 1, w::OF) && of()
        };
        // “said little as she went”, “said as much”
        let clause = || {
            let next = span.first + 1;
            candidate.reading.pattern == Pattern::Clause
                && next < span.last
                && grammar.has(next, g::SUBORD | g::PREP)
                && !counts(span)
        };
        let object = || candidate.reading.pattern == Pattern::Object;
        if said && grammar.is(span.first, w::AS) && grammar.is(span.last, w::MUCH) {
            return true;
        }
        let alone = span.first == span.last;
        // “said it eleven times”
        let often = grammar.is(span.first, w::IT)
            && grammar.has(span.first + 1, g::DIGIT | g::ADV | g::DET)
            && (span.first + 1..=span.last.min(span.first + 3)).any(|k| grammar.is(k, w::TIMES));
        if said && often && !candidate.has_quote() {
            return true;
        }
        if !said || candidate.has_quote() || !(object() || clause() || alone) {
            return false;
        }
        let amount = [
            w::NOTHING,
            w::SOMETHING,
            w::ANYTHING,
            w::EVERYTHING,
            w::LITTLE,
            w::MUCH,
            w::MORE,
        ];
        let no_more = span.first < span.last
            && grammar.is(span.first, w::NO)
            && grammar.is(span.first + 1, w::MORE);
        let counted = span.first + 1..=span.last.min(span.first + 2);
        let words = counted
            .filter(|at| grammar.is_any(*at, &[w::WORD, w::WORDS]))
            .any(|at| !grammar.any(span.first, at, g::PREP));
        // “said nothing in the letters was new”
        let of_clause = || {
            let phrase = grammar.phrase_right(span.first + 2, span.last + 1);
            let verb = phrase.map_or(span.first, |phrase| phrase.last + 1);
            grammar.is(span.first + 1, w::IN)
                && verb > span.first
                && verb <= span.last
                && grammar.has(verb, g::FIN)
                && grammar.has(verb, g::SMALL)
        };
        grammar.is_any(span.first, &amount) && !of_clause() || no_more || words
    }

    /// `Nobody asked him to.`: what he was to do is not said.
    fn unsaid_infinitive(&self, candidate: &Candidate) -> bool {
        let mut spans = candidate.reading.spans().iter();
        let to = |span: &Phrase| self.grammar.is(span.last, w::TO);
        candidate.reading.pattern == Pattern::To && spans.all(to)
    }

    /// `reported from Leeds`, `apologised on Monday`, `wrote for the majority`: where, when or for whom somebody spoke or wrote, and not
    /// what.
    fn whence(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let behind = matches!(
            candidate.reading.pattern,
            Pattern::Object | Pattern::Prepositional
        );
        let writes = grammar.info(candidate.verb).lemma == w::WRITE;
        let away = |k: usize| grammar.is(k, w::FROM) || writes && grammar.is(k, w::FOR);
        let from = |span: &Phrase| {
            away(span.first) || span.first == candidate.cue.last + 2 && away(span.first - 1)
        };
        let when = |span: &Phrase| {
            (span.first..=span.last).all(|k| grammar.has(k, g::DAY | g::DIGIT))
                && grammar.has(span.first, g::DAY)
        };
        let mut spans = candidate.reading.spans().iter();
        behind
            && candidate.class.speech()
            && !candidate.has_quote()
            && spans.all(|span| from(span) || when(span))
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
        grammar.info(candidate.verb).lemma == w::HOLD
            && !(that && candidate.reading.pattern == Pattern::That)
    }

    /// `played in “Hamlet”`, `The lane signed “Private”`: behind a verb that reports nothing by itself, a title, or a few words in
    /// marks where a thing is the subject.
    fn mere_name(&self, candidate: &Candidate) -> bool {
        let grammar = self.grammar;
        let idle = match candidate.class {
            // “The club read “Harbour Lights””
            CueClass::Trap => {
                grammar.info(candidate.verb).has(flags::SELDOM)
                    || grammar.is_any(candidate.verb, &[w::READ, w::READS, w::READING])
                        && !grammar.has(candidate.subject.phrase.last, g::NOUN | g::REL)
                        && !grammar.is(candidate.subject.phrase.last, w::IT)
                        && !grammar
                            .info(candidate.subject.phrase.last)
                            .is_also(also::BEARS)
            }
            class => !class.known(),
        };
        let Some(quote) = candidate
            .first_quote(grammar)
            .filter(|quote| idle && *quote > candidate.verb)
        else {
            return false;
        };
        let subject = candidate.subject.phrase.last;
        let impersonal = grammar.is_any(subject, &[w::IT, w::THIS, w::THAT, w::YOU]);
        let few = grammar.quote_words(quote) <= FEW;
        let speaks = candidate.class != CueClass::Trap && !self.thing(candidate);
        // “who signed herself “Tired””
        let herself = grammar.is_any(
            quote - 1,
            &[w::HIMSELF, w::HERSELF, w::ITSELF, w::THEMSELVES],
        );
        impersonal
            || candidate.passive
            || few && (!speaks || herself)
            || self.title_case(quote)
            || candidate.class != CueClass::Trap && self.amid_phrase(quote)
    }

    /// `pushed the “fast lane” plan`, `in a “launch team” set to go`: a few words in the middle of a phrase, a term or a doubt of the
    /// writer's.
    fn amid_phrase(&self, quote: usize) -> bool {
        let grammar = self.grammar;
        let before = quote.checked_sub(1).filter(|k| *k >= self.lo);
        let inside =
            before.is_some_and(|k| grammar.has(k, g::WORD | g::POSS) && !grammar.has(k, g::PREP));
        let ends = matches!(
            grammar.last_mark(self.layout, quote),
            b',' | b'.' | b'!' | b'?' | b'-'
        );
        inside
            && grammar.quote_words(quote) <= TERM_WORDS
            && quote + 1 < self.end
            && grammar.has(quote + 1, g::NOMINAL)
            && !grammar.has(quote + 1, g::PREP | g::SUBORD | g::ADV)
            && !ends
    }

    /// Whether the subject is neither a name nor a person nor words: what cannot speak.
    fn thing(&self, candidate: &Candidate) -> bool {
        let speaks =
            g::CAP | g::SOURCE | g::SUBJ | g::OBJ | g::NOUN | g::PLURAL | g::REL | g::CLOSE;
        !self.grammar.has(candidate.subject.phrase.last, speaks)
    }

    /// `“The Long Road”`: two or more words of some length, all with a capital.
    fn title_case(&self, quote: usize) -> bool {
        let Some(piece) = self.grammar.items[quote].piece() else {
            return false;
        };
        long_words(self.grammar.tokens.inside(piece)) > 1
    }
}

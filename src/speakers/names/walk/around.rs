//! What stands around a run: verbs, appositions, prepositions, who is called by it; the evidence for what it names.

use super::super::evidence;
use super::Walk;
use crate::lang::{also, flags as verb_flag, form, is, w, WordInfo, BEFORE_NAMES};
use crate::speakers::presented::{i_am, name_is, name_told};
use crate::tokens::{flag, Kind, Punct, Token};

/// Words of an apposition up to its role noun.
const ROLE_WORDS: usize = 4;
/// Words before “name” that say who gives it: “gave only her first”.
const GIVING_WORDS: usize = 4;
/// Items after a name and its comma within which the verb stands that it speaks by.
const CLAUSE_ITEMS: usize = 14;

impl Walk<'_> {
    /// What stands around the run.
    pub(in crate::speakers::names) fn around(&self, whole: usize, first: usize, end: usize) -> u32 {
        // “Lee Jr. said”: the stop belongs to the name.
        // “Lee Jr.”, “Harlow Inc.”
        let last = self.tokens.info(&self.items[end - 1]);
        let suffix = (last.any(is::NAME_SUFFIX) || last.is_also(also::LEGAL_FORM))
            && self.after(end).is_some_and(|t| t.is_punct(Punct::Period));
        let end = end + usize::from(suffix);
        let mut seen = self.word_before(whole);
        let if_so = |holds: bool, evidence: u32| if holds { evidence } else { 0 };
        seen |= if_so(self.items[whole].has(flag::HEADLINE), evidence::HEADLINE);
        let opens = whole == first && self.sentence_start(whole);
        seen |= if_so(opens, evidence::FIRST);
        seen |= if_so(self.own_name(whole, end), evidence::SELF);
        let body = self.has_shares(whole, end) || self.behind_body(whole, end);
        seen |= if_so(body, evidence::BODY);
        let given_out = self.given_out(whole) || end > first + 1 && self.aged(whole);
        seen |= if_so(given_out, evidence::GIVEN_OUT);
        let Some(after) = self.after(end) else {
            return seen | self.vocative(whole, end);
        };
        seen |= if_so(self.acronym(whole, end), evidence::ACRONYM);
        match after.kind() {
            Kind::Possessive => seen |= evidence::POSSESSIVE,
            // “Guidebooks call it the end”: no name is seen to do anything.
            Kind::Word if after.small() => match self.word_after(whole, end, seen) {
                Some(word) => seen |= word,
                None => return seen,
            },
            Kind::Punct => seen |= self.mark_after(end, after.mark(), seen),
            _ => {}
        }
        seen | self.vocative(whole, end)
    }

    /// What the word before the run tells.
    fn word_before(&self, whole: usize) -> u32 {
        let before = self.before(self.with_adjective(whole));
        let Some(before) = before.filter(|before| before.is_word()) else {
            return 0;
        };
        let info = self.tokens.vocabulary.info(before.word());
        let mut seen = 0;
        if before.small() && info.any(is::ROLE | is::TITLE | is::KIN) {
            seen |= evidence::ROLE_BEFORE;
        }
        if info.any(is::PREPOSITION) {
            seen |= evidence::PREPOSITION;
        }
        if before.is_any(&[w::IN, w::AT]) {
            seen |= evidence::PLACE_BEFORE;
        }
        if before.is(w::THE) {
            seen |= evidence::THE;
            // “dams on the Tamar were old”: the river did nothing.
            let governs = |token: &Token| self.tokens.is_class(token, is::PREPOSITION);
            if whole > 0 && self.before(whole - 1).is_some_and(governs) {
                seen |= evidence::PREPOSITION;
            }
        }
        let says = info.speech() && info.form(form::FINITE) && !info.has(verb_flag::NOUN);
        if before.small() && says {
            seen |= evidence::SPEECH;
        }
        seen
    }

    /// “the Harbour Board (HB)”: one word of capitals in brackets.
    fn acronym(&self, whole: usize, end: usize) -> bool {
        let opened = self
            .before(whole)
            .is_some_and(|t| t.is_punct(Punct::OpenBracket));
        let closed = self
            .after(end)
            .is_some_and(|t| t.is_punct(Punct::CloseBracket));
        opened && closed && end == whole + 1 && self.items[whole].has(flag::ALL_CAPITALS)
    }

    /// What the small word behind the run tells; `seen` is known. `None` where the run is no name: several of them do something.
    fn word_after(&self, whole: usize, end: usize, seen: u32) -> Option<u32> {
        let vocabulary = &self.tokens.vocabulary;
        let after = self.after(end)?;
        // “Lee largely ran”, “Lee himself ran”
        let oneself = after.is_any(&[w::HIMSELF, w::HERSELF]);
        let adverb = oneself || self.tokens.is_class(after, is::ADVERB);
        let next = || self.after(end + 1).filter(|next| next.small());
        let behind = adverb.then(next).flatten();
        let after = behind
            .filter(|next| self.tokens.acts(next))
            .unwrap_or(after);
        let info = vocabulary.info(after.word());
        // Nothing but the sentence gives “Guidebooks” its capital.
        let several = end == whole + 1
            && self.items[whole].has(flag::FIRST)
            && info.form(form::BASE)
            && !info.form(form::PAST | form::THIRD)
            && vocabulary.word(self.items[whole].word()).ends_with('s');
        if several {
            return None;
        }
        let mut told = if oneself { evidence::APPOSITION } else { 0 };
        if info.speech() && info.form(form::FINITE) {
            told |= evidence::SPEECH;
        }
        let born_so = whole > 0 && self.items[whole - 1].is(w::BORN);
        let was_born = after.is(w::WAS) && self.after(end + 1).is_some_and(|t| t.is(w::BORN));
        if was_born || born_so {
            told |= evidence::BORN;
        }
        if info.form(form::FINITE) || info.any(is::AUX) {
            told |= evidence::VERB;
            if seen & evidence::PREPOSITION == 0 {
                told |= evidence::SUBJECT;
            }
            if self.behind_quote(whole) && self.tokens.acts(after) {
                told |= evidence::BESIDE;
            }
        }
        Some(told)
    }

    /// What the mark behind the run tells, and what stands behind it; `seen` is known.
    fn mark_after(&self, end: usize, mark: Punct, seen: u32) -> u32 {
        let presents = match mark {
            Punct::Comma => self.apposition(end + 1),
            Punct::OpenBracket => {
                let next = self.after(end + 1);
                next.is_some_and(|n| self.of_party(n) || is_age(n)) || self.bracketed_role(end + 1)
            }
            // “Lee - the first-term senator from”
            Punct::Dash => {
                let next = self.after(end + 1);
                // “ARLEN — The head of the union said”: a dateline.
                next.is_some_and(|n| n.is_any(&[w::THE, w::A, w::AN]) && n.small())
                    && self.names_role(end + 2)
                    && !self.new_subject(end + 2)
            }
            _ => false,
        };
        let mut told = 0;
        if presents {
            told |= evidence::APPOSITION;
        }
        if mark == Punct::Comma && self.told_a_body(end + 1) {
            told |= evidence::BODY;
        }
        if mark == Punct::Comma && seen & evidence::PREPOSITION == 0 && self.speaks_behind(end) {
            told |= evidence::SPEECH;
        }
        told
    }

    /// Whether the words at `at`, behind a comma, say who somebody is: “, 29”, “, a lawyer”, “, who”, “, D-Ohio”.
    fn apposition(&self, at: usize) -> bool {
        self.after(at).is_some_and(|n| {
            let presents = is_age(n)
                || n.is_any(&[w::A, w::AN, w::WHO, w::WHOSE])
                || self.names_role(at) && !self.calls(at)
                || n.is(w::THE) && self.small_or_role(at + 1)
                || n.capital() && self.possessive(at + 1) && self.names_role(at + 2)
                || self.of_party(n);
            presents && !(n.is(w::THE) && self.new_subject(at + 1))
        })
    }

    /// `D-Ohio`, `R`
    fn of_party(&self, token: &Token) -> bool {
        let word = || self.tokens.vocabulary.word(token.word()).as_bytes();
        token.is_word()
            && token.capital()
            && matches!(
                word(),
                [b'd' | b'r' | b'i'] | [b'd' | b'r' | b'i', b'-', ..]
            )
    }

    /// “17-year-old Tovik Lind”
    fn aged(&self, whole: usize) -> bool {
        let old = |age: &Token| self.tokens.vocabulary.word(age.word()).ends_with("-old");
        let age = self.before(whole);
        age.is_some_and(|t| {
            matches!(t.kind(), Kind::Word | Kind::Number) && t.has(flag::JOINED) && old(t)
        })
    }

    /// “When news came to Carrow, the governor wrote”: whether the words at `at` run into a verb that no apposition has.
    fn new_subject(&self, at: usize) -> bool {
        let plain = |t: &&Token| t.small() && !self.tokens.is_class(t, is::GRAMMAR);
        let phrase = (at + 1..at + ROLE_WORDS).map_while(|at| self.after(at));
        let mut words = phrase.take_while(plain).map(|t| self.tokens.info(t));
        // “the lawyer hired by”
        let hired = |info: &WordInfo| info.form(form::PARTICIPLE) && !info.speech();
        words.any(|info| info.form(form::PAST) && !hired(info))
    }

    /// `I'm Ina.`, `I am Ina, …`, `My name is Ina.`, `Name's Ina.` inside a quote; `My name is Ina` of whoever tells the text.
    fn own_name(&self, whole: usize, end: usize) -> bool {
        let back = |items: usize| self.before((whole + 1).saturating_sub(items));
        let plain = |items| back(items).filter(|token| token.kind() == Kind::Word);
        let word = |items| plain(items).map_or(w::NONE, |token| token.word());
        // “Her name is Ina”: somebody else's.
        let own = name_is(word) && back(3).is_none_or(|token| token.is(w::MY) || !token.is_word());
        // “If I'm Ina, who are you?”
        let supposed =
            || back(3).is_some_and(|token| self.tokens.is_class(token, is::SUBORDINATOR));
        let ends = || self.after(end).is_none_or(|token| token.punct().is_some());
        match self.piece {
            None => own && back(3).is_some_and(|t| t.is(w::MY)),
            Some(_) => (own || i_am(word) && !supposed()) && ends(),
        }
    }

    /// `who gave only her first name, Ina`, `giving his name as Otto`, `who asked to be identified only as Ina`.
    fn given_out(&self, whole: usize) -> bool {
        let back = |items: usize| self.before((whole + 1).saturating_sub(items));
        let word = |items| {
            back(items)
                .filter(|t| t.is_word())
                .map_or(w::NONE, |t| t.word())
        };
        if name_is(word) && word(3) == w::WHOSE || self.piece.is_none() && name_told(word).is_some()
        {
            return true;
        }
        let mut at = whole;
        let mut says_as = false;
        while let Some(token) = self.before(at) {
            if !token.is_any(&[w::AS, w::ONLY, w::SIMPLY, w::JUST]) && !token.is_punct(Punct::Comma)
            {
                break;
            }
            says_as |= token.is(w::AS);
            at -= 1;
        }
        let Some(noun) = self.before(at).filter(|_| at < whole) else {
            return false;
        };
        if says_as && noun.is_any(&[w::IDENTIFIED, w::KNOWN, w::NAMED, w::HIMSELF, w::HERSELF]) {
            return true;
        }
        // “gave only her first name”
        let mut words = (at.saturating_sub(GIVING_WORDS)..at)
            .rev()
            .map_while(|at| self.before(at))
            .take_while(|token| token.is_word());
        let gives = [w::GAVE, w::GIVE, w::GIVES, w::GIVING];
        noun.is_any(&[w::NAME, w::SURNAME])
            && words.any(|token| token.is_any(&[w::HIS, w::HER, w::THEIR]))
            && words.any(|token| token.is_any(&gives))
    }

    /// Whether a quote ends right before, in the same paragraph.
    fn behind_quote(&self, at: usize) -> bool {
        let quote = at.checked_sub(1).map(|before| &self.items[before]);
        self.piece.is_none()
            && quote
                .is_some_and(|quote| quote.is_quote() && self.items[at].start <= quote.end() + 1)
    }

    /// “Perera, playing his second match, said”: a verb of speech behind the next comma, and no name before it.
    fn speaks_behind(&self, comma: usize) -> bool {
        let clause =
            (comma + 1..comma + CLAUSE_ITEMS).map_while(|at| self.after(at).map(|t| (at, t)));
        let mut clause = clause.take_while(|(_, t)| !t.is_quote() && !t.is_punct(Punct::Period));
        let Some((end, _)) = clause.find(|(_, t)| t.is_punct(Punct::Comma)) else {
            return false;
        };
        let participle = self.after(comma + 1).is_some_and(|t| {
            let info = self.tokens.info(t);
            info.form(form::ING) || info.any(is::WH | is::PREPOSITION)
        });
        let verb = |t: &Token| {
            let info = self.tokens.info(t);
            t.small() && info.speech() && info.form(form::THIRD | form::PAST)
        };
        participle && self.after(end + 1).is_some_and(verb)
    }

    /// “a spokesman for the airline, Aerolusa, said”: a name of one word that a comma sets off from what bodies are called by.
    fn behind_body(&self, whole: usize, end: usize) -> bool {
        let comma = |t: Option<&Token>| t.is_some_and(|t| t.is_punct(Punct::Comma));
        let one = end == whole + 1 && self.piece.is_none();
        if !one || !comma(self.before(whole)) || !comma(self.after(end)) {
            return false;
        }
        let noun = whole.checked_sub(1).and_then(|comma| self.before(comma));
        let body = |t: &Token| {
            let human = is::HUMAN | is::GROUP;
            let means = !self.tokens.vocabulary.lexicon.means(t.word()).is_empty();
            t.small() && means && !self.tokens.is_class(t, human)
        };
        noun.is_some_and(body)
    }

    /// “Shares in Aerolusa fell”, “Aerolusa shares fell”, “a stake in Aerolusa”: nobody has shares but a company.
    fn has_shares(&self, whole: usize, end: usize) -> bool {
        let shares = |t: &Token| t.is_any(&[w::SHARES, w::STOCK, w::STAKE]);
        let of = |t: &Token| t.is_any(&[w::IN, w::OF]);
        let before = self.before(whole).is_some_and(of)
            && whole
                .checked_sub(1)
                .and_then(|of| self.before(of))
                .is_some_and(shares);
        before || self.after(end).is_some_and(shares)
    }

    /// “Aerolusa, the airline that was sold,”: an article, a noun that bodies are called by, and no clause of its own.
    fn told_a_body(&self, at: usize) -> bool {
        let article = |t: &Token| t.is_any(&[w::THE, w::A, w::AN]);
        if self.piece.is_some() || !self.after(at).is_some_and(article) {
            return false;
        }
        let noun = (at + 1..at + 1 + ROLE_WORDS)
            .map_while(|k| self.after(k).filter(|t| t.small()).map(|t| (k, t)))
            .find(|(_, t)| {
                let called = !self.tokens.vocabulary.lexicon.means(t.word()).is_empty();
                let human = is::HUMAN;
                (called || self.tokens.is_class(t, is::ORG_WORD)) && !self.tokens.is_class(t, human)
            });
        let Some((noun, _)) = noun else {
            return false;
        };
        self.after(noun + 1).is_some_and(|next| {
            let of = next.is_any(&[w::THAT, w::WHICH, w::OF, w::IN]);
            // “a charity based in Leeds”
            let based = || next.small() && self.tokens.info(next).form(form::PARTICIPLE);
            of || next.is_punct(Punct::Comma) || based()
        })
    }

    /// “Ann Lee, the MP for Leeds”, “Ann Lee, the Swedish envoy”: a small word, perhaps behind a nation, or letters that are a role.
    fn small_or_role(&self, at: usize) -> bool {
        let Some(token) = self.after(at) else {
            return false;
        };
        let letters = token.has(flag::ALL_CAPITALS);
        let nation = self.tokens.is_class(token, is::DEMONYM);
        token.small()
            || letters && self.tokens.is_class(token, is::ROLE | is::TITLE)
            || nation && self.after(at + 1).is_some_and(|next| next.small())
    }

    /// “Yes, sir, …” inside a quote: whoever is spoken to, and no role of the word before.
    fn calls(&self, at: usize) -> bool {
        let vocative = |token: &Token| self.tokens.is_class(token, is::VOCATIVE);
        self.piece.is_some()
            && self.after(at).is_some_and(vocative)
            && self.after(at + 1).is_none_or(|next| next.punct().is_some())
    }

    fn possessive(&self, at: usize) -> bool {
        self.after(at).is_some_and(|t| t.kind() == Kind::Possessive)
    }

    /// “political science professor at”: small words that end in a role, and no verb among them.
    fn names_role(&self, from: usize) -> bool {
        (from..from + ROLE_WORDS)
            .map_while(|at| self.after(at).filter(|token| token.small()))
            .take_while(|token| {
                let info = self.tokens.info(token);
                let grammar =
                    is::AUX | is::PRONOUN | is::PREPOSITION | is::CONJUNCTION | is::SUBORDINATOR;
                let verb = info.reporting() && info.form(form::PAST | form::ING);
                !(info.any(grammar) || verb)
            })
            .any(|token| self.tokens.is_class(token, is::ROLE | is::TITLE))
    }

    /// “Rosa Lind (chair)”, “Otto Marsh (town clerk)”
    fn bracketed_role(&self, from: usize) -> bool {
        let close = (from..from + ROLE_WORDS).find(|at| {
            let token = self.after(*at);
            token.is_some_and(|token| token.is_punct(Punct::CloseBracket))
        });
        let role = close.and_then(|close| self.after(close.saturating_sub(1)));
        role.is_some_and(|t| t.small() && self.tokens.is_class(t, is::ROLE | is::TITLE))
    }

    /// Where “Old” of “Old Badger” stands, or else the name: an adjective that belongs to it, as its capital shows.
    pub(super) fn with_adjective(&self, whole: usize) -> usize {
        let adjective = |t: &Token| t.capital() && t.is_any(&BEFORE_NAMES);
        whole - usize::from(self.before(whole).is_some_and(adjective))
    }

    /// `Well, Anna, …`, `Come, Anna!` inside a quote.
    fn vocative(&self, whole: usize, end: usize) -> u32 {
        if self.piece.is_none() {
            return 0;
        }
        let stop = |t: Option<&Token>| {
            t.is_none_or(|t| {
                matches!(
                    t.punct(),
                    Some(
                        Punct::Comma
                            | Punct::Period
                            | Punct::Exclamation
                            | Punct::Question
                            | Punct::Semicolon
                            | Punct::Colon
                            | Punct::Dash
                    )
                )
            })
        };
        let opens = |t: Option<&Token>| {
            stop(t)
                || t.is_some_and(|t| {
                    t.is_any(&[w::MY, w::DEAR, w::O]) || self.tokens.is_class(t, is::EXCLAMATION)
                })
        };
        if !opens(self.before(whole)) || !stop(self.after(end)) || self.in_a_list(whole, end) {
            return 0;
        }
        let comma = |token: &Token| token.is_punct(Punct::Comma);
        // “You are late, Ina,” she said: the comma is the tag's.
        let tag = || self.after(end + 1).is_none();
        let ends = self.after(end).is_none_or(|token| !comma(token)) || tag();
        // “my dear Ina”
        let dear = self.before(whole).is_some_and(|t| t.is(w::DEAR));
        if ends && self.before(whole).is_some_and(comma) || dear {
            evidence::VOCATIVE | evidence::CALLED
        } else {
            evidence::VOCATIVE
        }
    }

    /// “I have been in Leeds, Hull, York”: one of several names, none of them called.
    fn in_a_list(&self, whole: usize, end: usize) -> bool {
        let comma = |token: Option<&Token>| token.is_some_and(|t| t.is_punct(Punct::Comma));
        let capital = |token: Option<&Token>| token.is_some_and(Token::capital);
        let behind_another = whole > 2 && comma(self.before(whole)) && {
            let first = self.before(whole - 2);
            let within = |token: &Token| token.is_punct(Punct::Comma) || token.kind() == Kind::Word;
            capital(self.before(whole - 1)) && first.is_some_and(within)
        };
        behind_another && comma(self.after(end)) && capital(self.after(end + 1))
    }
}

fn is_age(token: &Token) -> bool {
    token.kind() == Kind::Number && token.length() <= 3
}

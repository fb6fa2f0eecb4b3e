//! Where the name begins inside a run, the title before it, and whether the run is a body, an office or a place instead.

use super::super::evidence;
use super::Walk;
use crate::lang::{also, form, is, w, WordId};
use crate::tokens::{flag, Kind, Punct, Token};

impl Walk<'_> {
    /// Where the name begins inside the run, its last title, and what the words themselves tell.
    pub(in crate::speakers::names) fn name(
        &self,
        whole: usize,
        end: usize,
    ) -> (usize, WordId, u32) {
        let class = |at: usize| self.tokens.vocabulary.info(self.items[at].word()).class;
        let word = |at: usize| self.items[at].is_word();
        let mut seen = 0;
        let last = end - 1;
        let organisation = word(last)
            && class(last) & (is::ORG_WORD | is::ORG | is::MEDIA) != 0
            && class(last) & is::GIVEN == 0
            || (whole..end).any(|at| self.phrase(at, end, is::ORG))
            // Ministry of Defence, Committee for a Better City
            || (whole + 1..end).any(|at| {
                self.items[at].is_any(&[w::OF, w::FOR]) && class(at - 1) & is::ORG_WORD != 0
            });
        // Hartwell & Greene, H&G
        let joined = (whole..end).any(|at| {
            self.items[at].is_punct(Punct::Ampersand)
                || word(at)
                    && self
                        .tokens
                        .vocabulary
                        .word(self.items[at].word())
                        .contains('&')
        });
        if joined {
            return (whole, w::NONE, evidence::ORGANISATION);
        }
        let organisation = organisation && !self.role_with_a_surname(whole, end);
        if organisation && !(end - whole == 1 && class(last) & (is::ORG | is::MEDIA) == 0) {
            return (whole, w::NONE, evidence::ORGANISATION);
        }
        let mut first = whole;
        // “New Hampshire Republican”: the place is no name of hers.
        let place = self.place_words(whole);
        if whole + place < end {
            first += place;
        }
        // Sri Lanka Cricket
        let human = is::GIVEN | is::ROLE | is::TITLE | is::DEMONYM | is::GROUP;
        if place > 0 && end == whole + place + 1 && word(last) && class(last) & human == 0 {
            return (whole, w::NONE, evidence::ORGANISATION);
        }
        let mut title = w::NONE;
        let behind_place = first;
        for at in behind_place..last {
            if !word(at) {
                continue;
            }
            let heads = is::TITLE | is::ROLE | is::ORG_WORD | is::DEMONYM | is::GROUP;
            if let Some(office) = self.office(at) {
                (first, title) = (at + 1, office);
                continue;
            }
            if self.says_from_where(at) {
                first = at + 1;
                continue;
            }
            let given = class(at) & is::GIVEN != 0
                && at == whole
                && class(at) & (is::ABBREVIATION | is::TITLE) == 0;
            // Hassan Sheikh Mohamud: no title stands behind a given name.
            let within = at > first
                && class(at) & (heads | is::ABBREVIATION) == is::TITLE
                && class(first) & is::GIVEN != 0
                && class(first) & (heads | is::COMMON_NAME | is::PLACE | is::US_STATE) == 0;
            if class(at) & heads != 0 && !given && !within {
                first = at + 1;
                if class(at) & (is::TITLE | is::ROLE) != 0 {
                    title = self.items[at].word();
                }
            }
        }
        while first < last && self.items[first].kind == Kind::Punct {
            first += 1;
        }
        if title == w::NONE {
            first = self.behind_office(whole, last).unwrap_or(first);
        }
        // “Co-author Joseph Hale”: a word that is no given name before one that is.
        let given =
            |at: usize| word(at) && class(at) & is::GIVEN != 0 && class(at) & is::COMMON_NAME == 0;
        let opens = class(first) & (is::GIVEN | is::NAME_PARTICLE | is::FAMILY_FIRST) != 0;
        if last >= first + 2
            && !opens
            && self.items[first].end - self.items[first].start > 2
            && given(first + 1)
            && self.like_a_role(first)
        {
            first += 1;
        }
        // “Rival Lindqvist”, “Brokerage Orion Securities”: a noun at the head of a sentence that says what a body is.
        let says_what = || {
            let vocabulary = &self.tokens.vocabulary;
            self.items[first].has(flag::FIRST)
                && class(first) & (is::ORG_WORD | is::GIVEN) == 0
                && !vocabulary
                    .lexicon
                    .means(self.items[first].word())
                    .is_empty()
        };
        if last > first && first == whole && word(first) && says_what() {
            first += 1;
        }
        if word(last)
            && first == last
            && class(last) & (is::TITLE | is::ROLE | is::DEMONYM | is::GROUP) != 0
            && class(last) & is::GIVEN == 0
        {
            let title_and_name = title != w::NONE && class(last) & is::TITLE == 0;
            if !title_and_name && !self.kin_as_name(whole, last) {
                let bare = whole == last && self.without_article(whole);
                let seen = if bare { evidence::BARE } else { 0 };
                return (whole, w::NONE, evidence::DESCRIPTION | seen);
            }
        }
        // the Georgia Republican, the Ashby Democrat: from a place that women are called by, or that nobody knows.
        let the = self.before(whole).is_some_and(|t| t.is(w::THE));
        let state = class(whole) & (is::PLACE | is::US_STATE) != 0;
        let member = the && (state || self.party(last));
        if end == whole + 2 && word(last) && class(last) & is::DEMONYM != 0 && member {
            return (whole, w::NONE, evidence::DESCRIPTION);
        }
        // the Labour MP: a role by its letters.
        let letters =
            word(last) && self.items[last].has(flag::ALL_CAPITALS) && class(last) & is::ROLE != 0;
        if the && letters && first < last && class(first) & is::GIVEN == 0 {
            return (whole, w::NONE, evidence::DESCRIPTION);
        }
        // the Finance Minister: an office, where no given name begins it.
        let office = || {
            self.tokens
                .vocabulary
                .info(self.items[last].word())
                .is_also(also::OFFICE)
        };
        if word(last) && first < last && class(first) & is::GIVEN == 0 && office() {
            return (whole, w::NONE, evidence::DESCRIPTION);
        }
        if class(first) & is::GIVEN != 0 {
            seen |= evidence::GIVEN;
        }
        // Northern Grid, British Gas: no surname of anybody.
        let of_nation = end == whole + 2 && first == last && class(whole) & is::DEMONYM != 0;
        let party = is::GIVEN | is::ROLE | is::GROUP | is::TITLE;
        if of_nation
            && class(whole) & party == 0
            && class(last) & (is::GIVEN | is::TITLE) == 0
            && !self.party(whole)
        {
            return (whole, w::NONE, evidence::ORGANISATION);
        }
        let place = (whole..end).all(|at| !word(at) || class(at) & (is::PLACE | is::US_STATE) != 0)
            || self.phrase(whole, end, is::PLACE | is::US_STATE);
        if place && class(first) & is::GIVEN == 0 {
            seen |= evidence::PLACE;
        }
        if self.items[first..end]
            .iter()
            .all(|t| !t.is_word() || t.has(flag::ALL_CAPITALS))
        {
            seen |= evidence::CAPITALS;
        }
        (first, title, seen)
    }

    /// Whether a word that the lexicon does not have is made like one for what people do; or begins the sentence, or is written
    /// in capitals, so that nothing shows that it is a name.
    fn like_a_role(&self, at: usize) -> bool {
        const ENDS: [&str; 8] = ["er", "or", "ist", "ian", "ant", "man", "woman", "ess"];
        let word = self.tokens.vocabulary.word(self.items[at].word());
        let prefix = word.starts_with("co-") || word.starts_with("ex-");
        prefix
            || ENDS.iter().any(|end| word.ends_with(end))
            || self.items[at].has(flag::ALL_CAPITALS)
    }

    /// “Minister for Water Resources Ann Lee”: the name behind an office that runs into it, when the office is all that stands
    /// before.
    fn behind_office(&self, whole: usize, last: usize) -> Option<usize> {
        // Leader of the Opposition Ann Lee
        let article = self.before(whole).is_some_and(|t| t.is(w::THE));
        let of = whole - usize::from(article);
        let before = self.before(of).filter(|t| t.is_any(&[w::OF, w::FOR]))?;
        let office = of.checked_sub(2).filter(|at| *at >= self.bounds.start)?;
        let role = |t: &Token| t.capital() && self.tokens.is_class(t, is::ROLE | is::TITLE);
        let head = &self.items[office];
        // minister of state for
        let long = before.is(w::FOR)
            && self.minister_of_state(of - 1)
            && office >= self.bounds.start + 2
            && role(&self.items[office - 2]);
        if !role(head) && !long {
            return None;
        }
        // “Leader of the Opposition R. Lee”
        let known = (whole + 1..last).find(|at| {
            let given = is::GIVEN | is::FAMILY_FIRST;
            self.tokens.is_class(&self.items[*at], given) || self.is_initial(*at)
        });
        // “Commissioner of Police Ondo Reet”: two words that nobody knows behind what the office is of.
        let unknown = |at: usize| self.tokens.vocabulary.info(self.items[at].word()).class == 0;
        let of_body = last == whole + 2 && self.tokens.is_class(&self.items[whole], is::ORG_WORD);
        known.or_else(|| (of_body && unknown(whole + 1) && unknown(last)).then_some(whole + 1))
    }

    /// “Then Mother laughed”, “Ma, I'm home”: what a child calls its people is a name, without an article or an owner before it;
    /// what is a title too is one in the narration only.
    fn kin_as_name(&self, whole: usize, last: usize) -> bool {
        let token = &self.items[last];
        let kin = self.tokens.is_class(token, is::KIN);
        let title = self.piece.is_some() && self.tokens.is_class(token, is::TITLE);
        if !kin || whole < last || title || token.has(flag::HEADLINE) {
            return false;
        }
        let owned = self.before(whole).is_some_and(|before| {
            before.kind == Kind::Possessive || self.tokens.is_class(before, is::DETERMINER)
        });
        let counts = self.tokens.vocabulary.counts(token.word());
        // “Father of three dies”, “Mother and son were hurt”: without a verb behind it no name, and with one not said of any mother.
        let acts = || {
            let next = self.after(last + 1);
            next.is_some_and(|next| self.tokens.acts(next))
        };
        let known = counts.capital_inside > 0 || !self.sentence_start(whole) || acts();
        !owned && known
    }

    /// Whether nothing before the word says that it is a noun: no article, no owner, no adjective, and no capital.
    fn without_article(&self, at: usize) -> bool {
        let noun = |before: &Token| {
            let grammar = is::PREPOSITION | is::CONJUNCTION | is::SUBORDINATOR | is::ADVERB;
            let joins = self.tokens.is_class(before, grammar | is::AUX | is::WH);
            before.kind == Kind::Possessive
                || self
                    .tokens
                    .is_class(before, is::DETERMINER | is::POSSESSIVE)
                || before.is_word() && !joins && !self.tokens.acts(before)
        };
        let before = self.before(self.with_adjective(at));
        !self.items[at].has(flag::HEADLINE) && !before.is_some_and(noun)
    }

    /// Republican Lee, Briton Lee: nouns of people that surnames stand behind; behind “British” stand bodies.
    fn party(&self, at: usize) -> bool {
        let info = self.tokens.vocabulary.info(self.items[at].word());
        info.is_also(also::PARTY_MEMBER)
    }

    /// “her chief of staff Ina Mills”: a given name and one word behind what somebody does, whatever bodies are called by that word.
    fn role_with_a_surname(&self, whole: usize, end: usize) -> bool {
        let role = |at: usize| {
            self.before(at)
                .is_some_and(|t| t.small() && self.tokens.is_class(t, is::ROLE | is::KIN))
        };
        // “chief of staff Ina Mills”
        let of = |at: usize| {
            let of = at.checked_sub(1).filter(|noun| self.items[*noun].small());
            of.is_some_and(|noun| self.before(noun).is_some_and(|t| t.is(w::OF)) && role(noun - 1))
        };
        let given = self.tokens.info(&self.items[whole]);
        end == whole + 2
            && given.any(is::GIVEN)
            && !given.any(is::COMMON_NAME | is::PLACE | is::US_STATE)
            && !self
                .tokens
                .is_class(&self.items[whole + 1], is::ORG | is::MEDIA)
            && (role(whole) || of(whole))
    }

    /// “Nigerian-born”, “London-based”, “Oscar-winning”: a hyphened word that ends in a participle, which no name does.
    fn says_from_where(&self, at: usize) -> bool {
        let token = &self.items[at];
        let vocabulary = &self.tokens.vocabulary;
        let joined = token
            .has(flag::JOINED)
            .then(|| vocabulary.word(token.word()));
        let Some((_, last)) = joined.and_then(|word| word.rsplit_once('-')) else {
            return false;
        };
        vocabulary.get(last).is_some_and(|word| {
            let info = vocabulary.info(word);
            let participle = info.form(form::PARTICIPLE | form::ING) && !info.form(form::GUESSED);
            (participle || last == "born") && !info.any(is::GIVEN | is::NAME_PARTICLE)
        })
    }

    /// The title that a hyphened word ends in: Detective-Inspector, Vice-Admiral.
    fn office(&self, at: usize) -> Option<WordId> {
        let vocabulary = &self.tokens.vocabulary;
        let joined = Some(&self.items[at]).filter(|token| token.has(flag::JOINED))?;
        let (_, last) = vocabulary.word(joined.word()).rsplit_once('-')?;
        let last = vocabulary.get(last)?;
        let info = vocabulary.info(last);
        (info.any(is::TITLE | is::ROLE) && !info.any(is::GIVEN)).then_some(last)
    }

    /// Whether a phrase of this class covers `items[at..end]` to its end.
    fn phrase(&self, at: usize, end: usize, class: u64) -> bool {
        self.tokens
            .vocabulary
            .is_phrase(&self.items[at..end], class)
    }
}

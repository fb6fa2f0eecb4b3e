//! Where the name begins inside a run, the title before it, and whether the run is a body, an office or a place instead.

use super::super::evidence;
use super::Walk;
use crate::lang::{also, form, is, w, List, WordId};
use crate::tokens::{flag, Kind, Punct, Token};

impl Walk<'_> {
    /// Where the name begins inside the run, its last title, and what the words themselves tell.
    pub(in crate::speakers::names) fn name(
        &self,
        whole: usize,
        end: usize,
    ) -> (usize, WordId, u32) {
        const BODY: u32 = evidence::ORGANISATION;
        let last = end - 1;
        let place = self.place_words(whole);
        if self.body(whole, end) || self.body_of_place(whole, place, end) || self.event(whole, end)
        {
            return (whole, w::NONE, BODY);
        }
        // “New Hampshire Republican”: the place is no name of hers.
        let behind_place = if whole + place < end {
            whole + place
        } else {
            whole
        };
        let (first, title) = self.behind_titles(whole, behind_place, last);
        let first = self.behind_nouns(whole, first, last);
        if let Some(bare) = self.noun_alone(whole, first, title, last) {
            return (whole, w::NONE, evidence::DESCRIPTION | bare);
        }
        if self.office_or_member(whole, first, last) {
            return (whole, w::NONE, evidence::DESCRIPTION);
        }
        let named_so =
            self.body_of_nation(whole, first, end) || self.body_named_so(whole, first, end);
        if named_so || title == w::NONE && self.body_with_an_article(whole, first, end) {
            return (whole, w::NONE, BODY);
        }
        let place = (whole..end)
            .all(|at| !self.items[at].is_word() || self.is(at, is::PLACE | is::US_STATE))
            || self.phrase(whole, end, is::PLACE | is::US_STATE);
        let capitals = self.items[first..end]
            .iter()
            .all(|t| !t.is_word() || t.has(flag::ALL_CAPITALS));
        let given = self.is(first, is::GIVEN);
        let told = [
            (given, evidence::GIVEN),
            (place && !given, evidence::PLACE),
            (capitals, evidence::CAPITALS),
        ];
        let seen = told.iter().filter(|(is, _)| *is).map(|(_, bit)| bit);
        (first, title, seen.sum())
    }

    /// Whether the word at `at` is of one of these classes.
    pub(super) fn is(&self, at: usize, class: u64) -> bool {
        self.tokens
            .vocabulary
            .info(self.items[at].word())
            .any(class)
    }

    /// Whether the run is the name of a body: Ministry of Defence, Hartwell & Greene, H&G.
    fn body(&self, whole: usize, end: usize) -> bool {
        let vocabulary = &self.tokens.vocabulary;
        let joined = (whole..end).any(|at| {
            let token = &self.items[at];
            token.is_punct(Punct::Ampersand)
                || token.has(flag::JOINED)
                    && token.is_word()
                    && vocabulary.word(token.word()).contains('&')
        });
        if joined {
            return true;
        }
        let last = end - 1;
        let called = self.items[last].is_word()
            && self.is(last, is::ORG_WORD | is::ORG | is::MEDIA)
            && !self.is(last, is::GIVEN)
            || (whole..end).any(|at| self.phrase(at, end, is::ORG))
            // Ministry of Defence, Committee for a Better City
            || (whole + 1..end).any(|at| self.of_a_body(at));
        // Business Weekly, and no Business Secretary
        let human = is::ROLE | is::TITLE | is::GROUP | is::GIVEN;
        let paper = self.items[whole].is(w::BUSINESS)
            && end == whole + 2
            && self.items[last].is_word()
            && !self.is(last, human);
        let called = called || paper;
        let noun = end - whole == 1 && !self.is(last, is::ORG | is::MEDIA);
        called && !noun && !self.role_with_a_surname(whole, end)
    }

    /// Sri Lanka Cricket: one word behind a place of so many words.
    fn body_of_place(&self, whole: usize, place: usize, end: usize) -> bool {
        let human = is::GIVEN | is::ROLE | is::TITLE | is::DEMONYM | is::GROUP;
        place > 0
            && end == whole + place + 1
            && self.items[end - 1].is_word()
            && !self.is(end - 1, human)
    }

    /// Northern Grid, British Gas: no surname of anybody.
    fn body_of_nation(&self, whole: usize, first: usize, end: usize) -> bool {
        let party = is::GIVEN | is::ROLE | is::GROUP | is::TITLE;
        end == whole + 2
            && first == whole + 1
            && self.is(whole, is::DEMONYM)
            && !self.is(whole, party)
            && !self.is(first, is::GIVEN | is::TITLE)
            && !self.party(whole)
    }

    /// Network Rail, Team Harlow, Hotel Harlow: few nouns for a body stand right before a name and are no part of it: Airline Aerolusa.
    fn body_named_so(&self, whole: usize, first: usize, end: usize) -> bool {
        let people = is::GIVEN | is::ROLE | is::TITLE | is::DEMONYM | is::GROUP;
        let head = &self.items[whole];
        if end != whole + 2 || first != whole + 1 || !head.is_word() {
            return false;
        }
        let means = self.tokens.vocabulary.lexicon.means(head.word());
        let says_what = head.has(flag::FIRST) && !means.is_empty();
        let says_what = says_what && !head.is_any(&[w::TEAM, w::BANK]) || self.like_a_role(whole);
        let owned = self.before(whole).is_some_and(|t| {
            t.kind() == Kind::Possessive || t.small() && self.is(whole - 1, is::ROLE)
        });
        self.is(whole, is::ORG_WORD)
            && !self.is(whole, people)
            && self.items[first].is_word()
            && !self.is(first, people)
            && !self.like_a_role(first)
            && !says_what
            && !owned
    }

    /// “the Times Literary Gazette”: a word that bodies are called by, behind an article, and what stands behind it is nobody's name.
    fn body_with_an_article(&self, whole: usize, first: usize, end: usize) -> bool {
        let people = is::GIVEN
            | is::ROLE
            | is::TITLE
            | is::DEMONYM
            | is::GROUP
            | is::KIN
            | is::PLACE
            | is::US_STATE;
        first == whole + 1
            && end == whole + 3
            && self.is(whole, is::ORG_WORD)
            && self.before(whole).is_some_and(|t| t.is(w::THE))
            && (whole..end).all(|at| self.items[at].is_word() && !self.is(at, people))
    }

    /// Where the name begins behind titles, roles and what else is no part of it, and the last of the titles.
    fn behind_titles(&self, whole: usize, from: usize, last: usize) -> (usize, WordId) {
        let heads = is::TITLE | is::ROLE | is::ORG_WORD | is::DEMONYM | is::GROUP;
        let (mut first, mut title) = (from, w::NONE);
        for at in from..last {
            if !self.items[at].is_word() {
                continue;
            }
            if let Some(office) = self.office(at) {
                (first, title) = (at + 1, office);
                continue;
            }
            if self.says_from_where(at) {
                first = at + 1;
                continue;
            }
            // “Det Con Lind”
            let rank = at > from
                && self.items[at].is(w::CON)
                && self.is(at - 1, is::TITLE)
                && self.is(at - 1, is::ABBREVIATION);
            // “Sgt. 1st Class Lind”
            let class = at == whole
                && self.items[at].is(w::CLASS)
                && at > 0
                && self.items[at - 1].kind() == Kind::Number;
            if rank || class {
                first = at + 1;
            }
            if !self.is(at, heads) {
                continue;
            }
            let given =
                self.is(at, is::GIVEN) && at == whole && !self.is(at, is::ABBREVIATION | is::TITLE);
            // Hassan Sheikh Mohamud: no title stands behind a given name.
            let within = at > first
                && self.is(at, is::TITLE)
                && !self.is(at, heads & !is::TITLE | is::ABBREVIATION)
                && self.is(first, is::GIVEN)
                && !self.is(first, heads | is::COMMON_NAME | is::PLACE | is::US_STATE);
            // Unit Seven, and not Seven the unit.
            let numbered =
                at + 1 == last && self.is(last, is::NUMBER) && !self.is(at, is::TITLE | is::ROLE);
            if given || within || numbered || self.given_and_no_title(first, at, last) {
                continue;
            }
            first = at + 1;
            if self.is(at, is::TITLE | is::ROLE) && !self.items[at].is(w::FORMER) {
                title = self.items[at].word();
            }
        }
        while first < last && self.items[first].kind() == Kind::Punct {
            first += 1;
        }
        // “Dean for Student Affairs Ann Lee”: no student.
        let name = self.behind_office(whole, last);
        first = name
            .filter(|name| title == w::NONE || *name > first)
            .unwrap_or(first);
        (first, title)
    }

    /// Don Harlow, Dean Harlow: a title that men are called by too is one here only if the text speaks of a don or a dean, or of the
    /// Dean, or if a given name follows; titles may stand before it, Sheriff Earl Harlow.
    fn given_and_no_title(&self, whole: usize, at: usize, last: usize) -> bool {
        let small = || self.tokens.vocabulary.counts(self.items[at].word()).small > 0;
        at == whole
            && at + 1 == last
            && self.is(at, is::TITLE)
            && self.is(at, is::GIVEN)
            && self.items[last].is_word()
            && !self.is(last, is::GIVEN | is::TITLE | is::ROLE)
            && !self.before(whole).is_some_and(|t| t.is(w::THE))
            && !small()
    }

    /// Where the name begins behind a noun that tells what somebody or something is.
    fn behind_nouns(&self, whole: usize, mut first: usize, last: usize) -> usize {
        // “Co-author Joseph Hale”: a word that is no given name before one that is.
        let given = |at: usize| {
            self.items[at].is_word() && self.is(at, is::GIVEN) && !self.is(at, is::COMMON_NAME)
        };
        let opens = self.is(first, is::GIVEN | is::NAME_PARTICLE | is::FAMILY_FIRST);
        if last >= first + 2
            && !opens
            && self.items[first].length() > 2
            && given(first + 1)
            && self.like_a_role(first)
        {
            first += 1;
        }
        // “Rival Lindqvist”, “Brokerage Orion Securities”: a noun at the head of a sentence that says what a body is.
        let says_what = || {
            let token = &self.items[first];
            // “Business Weekly”, and what the text has with a capital elsewhere too
            let counts = self.tokens.vocabulary.counts(token.word());
            let named = counts.capital_inside > 0 || token.is(w::BUSINESS);
            token.has(flag::FIRST)
                && !named
                && !self.is(first, is::ORG_WORD | is::GIVEN)
                && !self
                    .tokens
                    .vocabulary
                    .lexicon
                    .means(token.word())
                    .is_empty()
        };
        let alone = last > first && first == whole && self.items[first].is_word();
        first + usize::from(alone && says_what())
    }

    /// Whether nothing but a noun of people is there, and the evidence of a use without an article.
    fn noun_alone(&self, whole: usize, first: usize, title: WordId, last: usize) -> Option<u32> {
        let noun = self.items[last].is_word()
            && first == last
            && self.is(last, is::TITLE | is::ROLE | is::DEMONYM | is::GROUP)
            && !self.is(last, is::GIVEN);
        let borne = !self.is(last, is::TITLE) || self.borne_behind(title, last);
        let title_and_name = title != w::NONE && borne;
        if !noun || title_and_name || self.kin_as_name(whole, last) {
            return None;
        }
        let bare = whole == last && self.without_article(whole);
        Some(if bare { evidence::BARE } else { 0 })
    }

    /// Ms Bishop, Dr Pope: what stands right behind a title that is no office is a surname, but for the offices that people are
    /// addressed by so: Mr President, Madam Speaker.
    fn borne_behind(&self, title: WordId, last: usize) -> bool {
        self.tokens.vocabulary.lexicon.listed(List::Courtesy, title)
            && !self.is(last, is::ABBREVIATION)
            && (title == w::DR || !self.tokens.listed(List::Addressed, &self.items[last]))
    }

    /// Whether the run tells what somebody is and not who: the Georgia Republican, the Labour MP, the Finance Minister.
    fn office_or_member(&self, whole: usize, first: usize, last: usize) -> bool {
        if !self.items[last].is_word() {
            return false;
        }
        let the = self.before(whole).is_some_and(|t| t.is(w::THE));
        // From a place that women are called by, or that nobody knows.
        let member = last == whole + 1
            && self.is(last, is::DEMONYM)
            && the
            && (self.is(whole, is::PLACE | is::US_STATE) || self.party(last));
        // “one Grey Harbour Republican”
        let some = [w::A, w::AN, w::ONE, w::ANOTHER];
        let one =
            last > whole && self.before(whole).is_some_and(|t| t.is_any(&some)) && self.party(last);
        if member || one {
            return true;
        }
        if first >= last || self.is(first, is::GIVEN) {
            return false;
        }
        // A role by its letters.
        let letters = self.items[last].has(flag::ALL_CAPITALS) && self.is(last, is::ROLE);
        let info = self.tokens.vocabulary.info(self.items[last].word());
        the && letters || info.is_also(also::OFFICE)
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
            before.kind() == Kind::Possessive || self.tokens.is_class(before, is::DETERMINER)
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
            before.kind() == Kind::Possessive
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

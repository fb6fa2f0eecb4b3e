//! The subject of a verb that a comma precedes: over appositives, relative clauses, ages and places.

use super::super::grammar::{g, Grammar, SUBORDINATORS};
use super::super::phrases::Phrase;
use super::{How, Subject};
use crate::lang::{also, is, w};
use crate::tokens::Punct;

/// Comma segments looked through between a subject and its verb.
const SEGMENTS: usize = 4;
/// Items between a comma and the name behind it that say who somebody is.
const ROLE_ITEMS: usize = 8;
/// Items of “at the time”, “in the early 1970s” behind who somebody was.
const TIME_ITEMS: usize = 4;

impl Grammar<'_> {
    /// The subject of a verb that a comma precedes: over appositives and relative clauses.
    pub(super) fn over_commas(&self, comma: usize, lo: usize) -> Option<Subject> {
        let mut close = comma;
        for hop in 0..SEGMENTS {
            let Some(open) = self
                .segment_start(close, lo)
                .filter(|k| self.has(*k, g::COMMA))
            else {
                // “Rep. Ann Lee (D-Ohio), said”: a comma that closes nothing.
                let phrase = self.phrase_left(close.checked_sub(1).filter(|k| *k >= lo)?, lo)?;
                let whole = hop == 0 && phrase.first == lo && self.seated(phrase, close);
                return whole.then(|| Subject::new(phrase, How::Plain));
            };
            // “After the vote, Rep. Ann Lee (D-Ohio), said”
            if hop == 0 && self.has(lo, g::PREP | g::ING | g::TIME | g::SUBORD) {
                let phrase = self.phrase_left(close - 1, lo);
                if let Some(phrase) =
                    phrase.filter(|p| p.first == open + 1 && self.seated(*p, close))
                {
                    return Some(Subject::new(phrase, How::Plain));
                }
            }
            if !self.skippable(open + 1, close) {
                return self.over_relative(open, lo);
            }
            let before = open.checked_sub(1).filter(|k| *k >= lo)?;
            // “has, however, called”: the comma stands among the words of the verb.
            let auxiliary = hop == 0 && self.has(before, g::AUX) && before > lo;
            let before = before - usize::from(auxiliary);
            // “the clerk, who, after a long pause, said”
            if self.has(before, g::REL) {
                return Some(Subject::new(Phrase::new(before, before), How::Relative));
            }
            let phrase = self.phrase_left(before, lo);
            let Some(phrase) = phrase.filter(|phrase| !self.tells_when(phrase)) else {
                if let Some(phrase) = self.of_its_time(before, lo) {
                    return Some(self.with_apposition(phrase, (open, close), hop, lo));
                }
                // “voters who have listened to her over the years, on the air or in halls, said”
                // “A surgeon who survived, Ann Lee, said”
                if let Some(outer) = self.around_relative(before, lo) {
                    return Some(self.named_behind_relative(outer, open, close));
                }
                close = open;
                continue;
            };
            if let Some(outer) = self.whose_part(phrase, open, lo) {
                return Some(outer);
            }
            if let Some(outer) = self.around_parenthesis(phrase, lo) {
                match outer {
                    Some(phrase) => return Some(Subject::new(phrase, How::Apposition)),
                    None => {
                        close = open;
                        continue;
                    }
                }
            }
            return Some(self.with_apposition(phrase, (open, close), hop, lo));
        }
        None
    }

    /// The subject that has in it the phrase before the comma at `open`.
    fn whose_part(&self, phrase: Phrase, open: usize, lo: usize) -> Option<Subject> {
        // “the judges who ruled on the law, for instance, said”
        let ruled = || {
            let inside = phrase.first > lo + 1 && self.has(open, g::COMMA);
            inside.then(|| self.around_relative(phrase.first - 1, lo))?
        };
        // “Ann Lee, who spoke through her lawyer, Otto Orr, in Leeds, said”
        let spoke = || {
            let noun = phrase.first.checked_sub(2).filter(|noun| *noun > lo)?;
            let apposed = self.has(phrase.first, g::CAP)
                && self.has(noun + 1, g::COMMA)
                && self.has(noun, g::SMALL)
                && self.has(noun, g::SOURCE);
            apposed.then(|| self.over_relative(noun, lo))?
        };
        let outer = self
            .before_party(phrase, lo)
            .or_else(|| self.around_participle(phrase, lo))
            .or_else(ruled);
        let outer = outer.map(|outer| Subject::new(outer, How::Apposition));
        outer.or_else(spoke)
    }

    /// `in May`, `at 9`: whether a phrase tells no more than a time.
    fn tells_when(&self, phrase: &Phrase) -> bool {
        let time = g::TIME | g::PREP | g::DIGIT;
        (phrase.first..=phrase.last).all(|k| self.has(k, time))
    }

    /// `Rep. Ann Lee (D-Ohio)`: a name whose bracket ends before the comma at `comma`.
    fn seated(&self, name: Phrase, comma: usize) -> bool {
        self.has(comma - 1, g::CLOSE) && self.has(name.first, g::CAP)
    }

    /// `the minister at the time, Ann Lee, said`, `the club's secretary since 1990, Ann Lee, said`: who somebody was, and when.
    fn of_its_time(&self, end: usize, lo: usize) -> Option<Phrase> {
        let from = end.saturating_sub(TIME_ITEMS).max(lo);
        let preposition = (from..end).rev().find(|k| self.has(*k, g::PREP))?;
        let when = preposition + 1..=end;
        let time = |k| self.has(k, g::TIME | g::DIGIT | g::ART) || self.info(k).any(is::TIME);
        let phrase = self.phrase_left(preposition.checked_sub(1).filter(|k| *k >= lo)?, lo)?;
        let opens = phrase.first == lo || self.has(phrase.first - 1, g::BREAK | g::QUOTE);
        let somebody = self.has(phrase.last, g::SOURCE) || self.has(end + 2, g::CAP);
        (opens && when.clone().all(time) && somebody).then_some(phrase)
    }

    /// `Lee, ahead in the polls and tired of waiting, said`: the phrase that opens the sentence, where a comma follows it and
    /// another stands before the verb.
    pub(super) fn head_of_sentence(&self, comma: usize, lo: usize) -> Option<Subject> {
        let lo = lo + usize::from(self.is_any(lo, &[w::AND, w::BUT]));
        let mut phrase = self.phrase_right(lo, comma)?;
        // “An audit by the budget office, asked for by Lee and made public in May, said”
        let by = phrase.last + 1;
        let author = (self.is_any(by, &[w::BY, w::FROM]))
            .then(|| self.phrase_right(by + 1, comma))
            .flatten();
        let asked = author.filter(|author| {
            self.has(author.last + 1, g::COMMA) && self.has(author.last + 2, g::PAST)
        });
        if let Some(author) = asked {
            phrase.last = author.last;
        }
        let next = phrase.last + 1;
        // “A letter drafted in May, and seen by the club, said”
        let participle = next + 1 < comma
            && self.has(comma, g::COMMA)
            && !self.has(phrase.last, g::SUBJ)
            && self.has(next, g::PAST)
            && (self.has(next + 1, g::PREP) || self.is(next + 1, w::BY));
        let closes = next < comma && self.has(next, g::COMMA) || participle;
        (closes && !self.has(phrase.last, g::TIME)).then(|| Subject::new(phrase, How::Apposition))
    }

    /// `“We go,” Lee, secretary for roads, boats, and trade, said`: the name right behind the quote, where a comma follows it and
    /// no clause stands between.
    pub(super) fn head_behind_quote(&self, comma: usize, lo: usize) -> Option<Subject> {
        let quote = (lo..comma).rev().find(|k| self.has(*k, g::QUOTE))?;
        if !self.comma_inside(quote) {
            return None;
        }
        let phrase = self.phrase_right(quote + 1, comma)?;
        let next = phrase.last + 1;
        let named = self.has(phrase.first, g::CAP) && !self.has(phrase.first, g::TIME | g::DET);
        let closes = next < comma && self.has(next, g::COMMA);
        (named && closes && self.finite(next, comma).is_none())
            .then(|| Subject::new(phrase, How::Apposition))
    }

    /// `A surgeon who survived, Ann Lee, said`: whoever the relative clause hangs on, and the name between the commas, if one is there.
    fn named_behind_relative(&self, outer: Phrase, open: usize, close: usize) -> Subject {
        let first = open + 1;
        let one = self.has(outer.first, g::DET) && !self.has(outer.last, g::PLURAL | g::CAP);
        if !one || !self.tells_name(outer, first, close) {
            return Subject::new(outer, How::Apposition);
        }
        Subject {
            phrase: Phrase::new(outer.first, close - 1),
            name: Some(Phrase::new(first, close - 1)),
            how: How::Apposition,
        }
    }

    /// `Senator Ann Lee, Democrat of Ohio, who came, said`: the name before the party of its bearer.
    fn before_party(&self, phrase: Phrase, lo: usize) -> Option<Phrase> {
        let comma = phrase.first.checked_sub(1).filter(|k| *k > lo)?;
        let party = self.has(comma, g::COMMA)
            && self.is(phrase.first + 1, w::OF)
            && self.info(phrase.first).is_also(also::PARTY_MEMBER);
        self.phrase_left(comma - 1, lo)
            .filter(|name| party && self.has(name.last, g::CAP))
    }

    /// `Ann Lee, whose son Otto, a welder, died there, said`: whose son he is, and not he; `Ann Lee, whose son, Otto, said` is he.
    pub(super) fn before_whose(&self, subject: Subject, verb: usize, lo: usize) -> Subject {
        let before = subject.phrase.first.checked_sub(1).filter(|k| *k > lo + 1);
        // “Ann Lee, whose son, Otto, died there, said”
        let kin = before.filter(|k| self.has(*k, g::COMMA));
        let kin = kin.and_then(|comma| self.phrase_left(comma - 1, lo));
        let inner = kin.and_then(|kin| kin.first.checked_sub(1).filter(|k| *k > lo + 1));
        let inner = inner.filter(|k| self.is(*k, w::WHOSE));
        let whose = inner.or(before);
        let comma = whose
            .filter(|k| self.is(*k, w::WHOSE) && self.has(k - 1, g::COMMA))
            .filter(|k| self.finite(*k, verb).is_some())
            .map(|whose| whose - 1);
        let owner = comma.and_then(|comma| self.phrase_left(comma - 1, lo));
        owner.map_or(subject, |owner| Subject::new(owner, How::Apposition))
    }

    /// Whether the stretch between commas that `at` stands in begins with one of the bits.
    fn segment_opens_with(&self, at: usize, lo: usize, bits: u64) -> bool {
        let start = self.segment_start(at, lo).map_or(lo, |open| open + 1);
        self.has(start, bits)
    }

    /// The comma, semicolon, colon or dash that opens the segment which ends at `close`.
    fn segment_start(&self, close: usize, lo: usize) -> Option<usize> {
        let mut depth = 0;
        let mut at = close;
        while at > lo {
            at -= 1;
            let bits = self.bits[at];
            if bits & g::CLOSE != 0 {
                depth += 1;
            } else if bits & g::OPEN != 0 && depth > 0 {
                depth -= 1;
            } else if bits & g::BREAK != 0 && depth == 0 {
                return Some(at);
            }
        }
        None
    }

    /// `Lee, who met the mayor, the party said, in May, said`: looks a few commas back for one that opens a relative clause.
    fn over_relative(&self, open: usize, lo: usize) -> Option<Subject> {
        let mut at = open;
        for _ in 0..SEGMENTS {
            if self.has(at + 1, g::REL) || self.is(at + 1, w::WHOSE) {
                return self
                    .phrase_left(at.checked_sub(1).filter(|k| *k >= lo)?, lo)
                    .map(|p| Subject::new(p, How::Apposition));
            }
            at = self.segment_start(at, lo)?;
            if !self.has(at, g::COMMA) {
                return None;
            }
        }
        None
    }

    /// Where the phrase is the place name or the object of a segment that itself stands between commas
    /// (`Lee, speaking at a rally in Leeds, Yorkshire, said`): the phrase before that segment, or `None` inside to look on.
    fn around_parenthesis(&self, phrase: Phrase, lo: usize) -> Option<Option<Phrase>> {
        let mut start = phrase.first;
        while start > lo && !self.has(start - 1, g::BREAK | g::QUOTE) {
            start -= 1;
        }
        if start <= lo || !self.has(start - 1, g::COMMA) {
            return None;
        }
        // “Sen. Ann Lee, R-Marl Springs, the sponsor, said”
        let place = self.seat(phrase.first)
            || (phrase.first..=phrase.last).all(|k| {
                let place = || self.info(k).any(is::PLACE | is::US_STATE);
                self.has(k, g::PLACE | g::PUNCT) || place()
            });
        // “But, as Lee, the mayor, put it”, “in what Lee, the mayor, called”: his words.
        let own =
            self.is(start, w::AS) || self.is_any(phrase.first - 1, &[w::WHAT, w::WHICH, w::THAT]);
        // “The memo, written by Ann Lee, then a clerk, said”
        let written = start == phrase.first
            && self.has(start, g::PAST)
            && self.has(start, g::SMALL)
            && self.is(start + 1, w::BY);
        let inside = (written || start < phrase.first)
            && !own
            && (self.has(start, g::PREP | g::ING | g::REL | g::DIGIT)
                || self.has(start, g::ADV) && self.has(start, g::SMALL)
                // “Lee, whose son met the mayor, Otto Orr, said”, and not “the mill, whose owner, Ann Lee, said”
                || self.is(start, w::WHOSE) && self.finite(start, phrase.first).is_some()
                || self.has(start, g::PAST) && !self.has(start, g::CAP) && !self.formerly(start));
        if !place && !inside {
            return None;
        }
        let before = (start - 1).checked_sub(1).filter(|k| *k >= lo);
        let outer = before.and_then(|k| self.phrase_left(k, lo)).filter(|p| {
            !self.has(p.last, g::TIME)
                && !(p.first..=p.last).all(|k| self.has(k, g::PLACE | g::PUNCT))
        });
        if place {
            return Some(None);
        }
        // “Lee, 22, of Leeds, Yorkshire, said”: an age is no subject either.
        Some(outer.filter(|p| !(p.first..=p.last).all(|k| self.has(k, g::DIGIT | g::PUNCT))))
    }

    /// `Sen. Ann Lee, D-Ohio,`: the comma behind the name, for the one behind her seat at `comma`; that one itself where none stands there.
    pub(super) fn before_seat(&self, comma: usize, lo: usize) -> usize {
        let last = comma - 1;
        let stop = usize::from(last > lo && self.has(last, g::STOP));
        let seat = last - stop;
        let set_off = seat > lo + 1 && self.has(seat - 1, g::COMMA) && self.seat(seat);
        if set_off {
            seat - 1
        } else {
            comma
        }
    }

    /// `D-Ohio`: party and place of a member behind a name.
    fn seat(&self, at: usize) -> bool {
        let token = &self.items[at];
        let word = || self.tokens.vocabulary.word(token.word()).as_bytes();
        token.is_word() && self.has(at, g::CAP) && word().get(1) == Some(&b'-')
    }

    /// `a spokesman, Ann Lee, said` and `Ann Lee, a spokesman, said`: a phrase with what stands between the commas at `open` and `close`.
    fn with_apposition(
        &self,
        phrase: Phrase,
        (open, close): (usize, usize),
        hop: usize,
        lo: usize,
    ) -> Subject {
        if hop < SEGMENTS - 1 {
            if let Some(named) = self.second_appositive(phrase, open, lo) {
                return Subject::new(named, How::Apposition);
            }
        }
        let name = self.after_roles(phrase, open + 1, close);
        if self.tells_name(phrase, name, close) {
            return Subject {
                phrase: Phrase::new(phrase.first, close - 1),
                name: Some(Phrase::new(name, close - 1)),
                how: How::Apposition,
            };
        }
        Subject::new(phrase, How::Apposition)
    }

    /// Two appositives in a row, `Ann Lee, a clerk, 61, said`: the name before them with the first of them.
    fn second_appositive(&self, phrase: Phrase, open: usize, lo: usize) -> Option<Phrase> {
        let behind_comma = phrase.first > lo + 1
            && self.has(phrase.first - 1, g::COMMA)
            && !self.has(phrase.first, g::CAP);
        if !behind_comma {
            return None;
        }
        // “Ann Lee, 41, a nurse, who saw it, said”, “Ann Lee, D-Ohio, the chair, who saw it, said”
        let mut before = phrase.first - 2;
        let aged = self.has(before, g::DIGIT) || self.seat(before);
        if aged && before > lo + 1 && self.has(before - 1, g::COMMA) {
            before -= 2;
        }
        let name = self.phrase_left(before, lo)?;
        let adjunct = name.first > lo && self.has(name.first - 1, g::PREP)
            || self.segment_opens_with(name.first, lo, g::PREP | g::ING);
        // “One, farmer Ann Lee, 61, said”, “Separately, the council, under pressure, said”
        let somebody = self.has(name.last, g::CAP)
            && !self.has(name.last, g::ADV)
            && !self.is(name.last, w::ONE);
        // “When the House passed the Clean Harbor Act, its sponsor, Ann Lee, said”: a name of another clause.
        let object = self.is_any(lo, SUBORDINATORS)
            && self.has(open + 1, g::CAP)
            && self.finite(lo, name.first).is_some();
        (somebody && !object && !self.has(name.last, g::TIME) && !adjunct)
            .then(|| Phrase::new(name.first, phrase.first - 2))
    }

    /// Where a name may begin in an apposition `first..close`, behind what its bearer is: `his niece, state Sen. Ann Lee, said`.
    fn after_roles(&self, phrase: Phrase, mut first: usize, close: usize) -> usize {
        // “the head of the jury, the Swedish novelist Ann Lee, said”
        let article = self.is_any(first, &[w::THE, w::A, w::AN]) && !self.has(phrase.last, g::CAP);
        let nation = first + 1 < close && self.info(first + 1).any(is::DEMONYM);
        if article && first + 2 < close && self.has(close - 1, g::CAP) {
            first += 1 + usize::from(nation);
        }
        first += usize::from(first + 1 < close && self.formerly(first));
        // “the bride, now Ann Lee, said”
        let now = self.is(first, w::NOW) && !self.has(phrase.last, g::CAP);
        first += usize::from(now && first + 1 < close && self.has(first + 1, g::CAP));
        let roles = (first..close.min(first + ROLE_ITEMS))
            .take_while(|k| {
                // “one of them, 19-year-old student Ann Lee, said”
                self.has(*k, g::DIGIT)
                    || self.items[*k].is_punct(Punct::Hyphen)
                    || self.has(*k, g::SMALL)
                        && (self.has(*k, g::NOMINAL) || self.items[*k - 1].is_punct(Punct::Hyphen))
                        && !self.has(*k, g::DET | g::FIN)
            })
            .count();
        // “an expert, retired Navy officer Ann Lee, said”
        let retired =
            self.has(first, g::SMALL) && self.has(first, g::PAST) && self.has(first + 1, g::CAP);
        let corps_at = first + usize::from(retired);
        // “his opponent, Navy veteran Ann Lee, said”
        let corps = (corps_at..close)
            .take_while(|k| self.has(*k, g::CAP))
            .count();
        let role = corps_at + corps;
        let served = !self.has(phrase.last, g::CAP)
            && corps > 0
            && role + 1 < close
            && self.has(role, g::SMALL)
            && self.info(role).any(is::ROLE | is::SOURCE)
            && self.has(role + 1, g::CAP);
        if served {
            role + 1
        } else if roles > 0 && first + roles < close && self.has(first + roles, g::CAP) {
            first + roles
        } else {
            first
        }
    }

    /// “its head, retired teacher Ann Lee, said”: whether a participle at `at` tells of the role behind it.
    fn formerly(&self, at: usize) -> bool {
        self.has(at, g::SMALL)
            && self.has(at, g::PAST)
            && self.has(at + 1, g::SMALL)
            && self.info(at + 1).any(is::ROLE)
            && self.has(at + 2, g::CAP)
    }

    /// Whether `first..close` names whom a phrase describes.
    fn tells_name(&self, phrase: Phrase, first: usize, close: usize) -> bool {
        // “The Police Press Officer, Ann Lee, said”, “Her MP, Ann Lee, said”
        let office = self.has(phrase.first, g::ART)
            && close > first + 1
            && !self.has(first, g::PLACE)
            && (phrase.first..phrase.last + 1).any(|k| self.has(k, g::SOURCE));
        // “One farmer supporting Lee, Tom Orr of Leeds, said”
        let supports = || {
            self.has(phrase.first, g::DET | g::DIGIT)
                && (phrase.first + 1..phrase.last)
                    .any(|k| self.has(k, g::ING) && self.has(k, g::SMALL))
                && !(first..close).any(|k| self.is(k, w::AND))
        };
        let one = || self.is(phrase.last, w::ONE) || supports();
        self.has(first, g::CAP)
            && !self.has(first, g::DET)
            // “One, Ann Lee, said”
            && (!self.has(phrase.last, g::CAP) || office || one())
            && (first..close).all(|k| {
                !self.has(k, g::WORD | g::QUOTE)
                    || self.has(k, g::CAP)
                    || self.tokens.is_nickname(k, first..close)
                    || self.info(k).any(is::NAME_PARTICLE)
                    || self.is_any(k, &[w::OF, w::THE, w::AND, w::IN, w::FROM, w::AT])
            })
    }
}

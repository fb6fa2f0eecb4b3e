//! Runs of capitalised words that may be names, in the order of the text, each with the evidence around it.
//!
//! `Foreign Ministry spokesman Kong Quan` is two runs: an organisation, and a name with a role noun before it.

mod relations;
mod walk;

use self::relations::{head_before, head_behind, relative_before};
use self::walk::Walk;
use super::forms::gender_of_role;
use crate::extraction::Gender;
use crate::lang::{is, w, FewWords, WordId};
use crate::tokens::{flag, sign, Kind, Punct, Token, Tokens};

/// Items of the narration for each name: room for so many is made at once.
const RUN_ITEMS: usize = 16;
/// Words of one name; what is longer is a heading or a list, not a name.
pub(crate) const NAME_WORDS: usize = 8;
/// Items after a name within which a pronoun is taken to mean it.
const PRONOUN_REACH: u32 = 15;
/// Turns between a name and a pronoun, where no more of them need to be counted: whom it means is open.
const SEVERAL: usize = 2;
/// Items behind a name within which an object is not whoever bears it.
pub(super) const OBJECT_REACH: u32 = 4;
/// Names before the one of an owner among which a subject is looked for.
const OWNER_RUNS: usize = 4;

/// Words between “by” and the name of whoever asks: “asked by commission counsel Ann Lee”.
const ASKER_WORDS: usize = 4;

/// What a role noun before a name counts, in pronouns.
const ROLE_VOTES: u8 = 3;

/// What stands around a run, and what it looks like.
pub(crate) mod evidence {
    /// A role noun stands right before: “spokesman Kong Quan”.
    pub const ROLE_BEFORE: u32 = 1;
    /// An age, an apposition or a party follows: “Ann Lee, 43,”, “Ann Lee, a teacher”, “Ann Lee (D-Ohio)”.
    pub const APPOSITION: u32 = 1 << 1;
    /// A verb of speech stands right before or after.
    pub const SPEECH: u32 = 1 << 2;
    /// Another finite verb follows.
    pub const VERB: u32 = 1 << 3;
    /// After a preposition.
    pub const PREPOSITION: u32 = 1 << 4;
    /// A possessive follows.
    pub const POSSESSIVE: u32 = 1 << 5;
    /// After “the”.
    pub const THE: u32 = 1 << 6;
    /// After “in” or “at”.
    pub const PLACE_BEFORE: u32 = 1 << 7;
    /// Set off by commas inside a quote: somebody is addressed.
    pub const VOCATIVE: u32 = 1 << 8;
    /// The same at the end of what is said, behind a comma: “Who is it, Ina?” An exclamation may stand alone.
    pub const CALLED: u32 = 1 << 21;
    /// Tells whose relative somebody is, or which office is his: “her husband, Ron, was blunter”.
    pub const RELATIVE: u32 = 1 << 22;
    /// Begins a sentence: the capital tells nothing.
    pub const FIRST: u32 = 1 << 9;
    /// Stands in a headline.
    pub const HEADLINE: u32 = 1 << 10;
    /// Ends in a word that organisations end in, or is known as one.
    pub const ORGANISATION: u32 = 1 << 11;
    /// A known place and nothing else.
    pub const PLACE: u32 = 1 << 12;
    /// Capitals only: an acronym, or a shouted name.
    pub const CAPITALS: u32 = 1 << 13;
    /// A capitalised title or role and no name: “the Prime Minister”.
    pub const DESCRIPTION: u32 = 1 << 14;
    /// Begins with a known given name.
    pub const GIVEN: u32 = 1 << 15;
    /// Capitals in brackets: “the Harbour Board (HB)”.
    pub const ACRONYM: u32 = 1 << 17;
    /// A given name whose surname stands after the next: “Ann” in “Ann and Jane Price”.
    pub const SHARED: u32 = 1 << 18;
    /// A finite verb follows and nothing before makes it an object.
    pub const SUBJECT: u32 = 1 << 16;
    /// Acts right behind a quote, as who spoke it does: “‘Me.’ Obi stood up.”
    pub const BESIDE: u32 = 1 << 19;
    /// Told to be a body: “Aerolusa, the airline that”.
    pub const BODY: u32 = 1 << 23;
    /// Said of oneself, inside a quote: “I'm Ina.”, “My name is Ina.”; in the narration the latter only.
    pub const SELF: u32 = 1 << 20;
    /// Somebody gives it as his own name, or has an age before it: “who gave only her first name, Ina”, “17-year-old Tovik Lind”.
    pub const GIVEN_OUT: u32 = 1 << 24;
    /// “Ann Vane was born”
    pub const BORN: u32 = 1 << 26;
    /// A description of one word that has no article, owner or adjective: “Butler shook his head”.
    pub const BARE: u32 = 1 << 25;
}

/// One run. Item indices count in the narration, or inside the quotes when `inner` is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NameRun {
    pub inner: bool,
    /// The piece, for runs inside quotes.
    pub piece: u32,
    /// First item with titles; first item of the name; item after the last.
    pub whole: u32,
    pub first: u32,
    pub last: u32,
    /// Bytes of the name without titles.
    pub start: u32,
    pub end: u32,
    /// Bytes from the first title on.
    pub whole_start: u32,
    /// Range in [`Names::words`].
    pub word: u32,
    pub words: u8,
    /// He and she soon after.
    pub he: u8,
    pub she: u8,
    /// The last title, [`w::NONE`] if there is none.
    pub title: WordId,
    pub evidence: u32,
    /// The sentence (of the narration) that it stands in.
    pub sentence: u32,
}

impl NameRun {
    pub(crate) fn has(&self, evidence: u32) -> bool {
        self.evidence & evidence != 0
    }
}

/// All runs of a text.
#[derive(Debug, Default)]
pub(crate) struct Names {
    pub runs: Vec<NameRun>,
    words: Vec<WordId>,
    last_outer: Option<usize>,
    /// Surnames behind given names so far.
    surnames: FewWords,
}

impl Names {
    /// Finds the runs. Linear.
    pub(crate) fn new(tokens: &Tokens<'_>) -> Self {
        Names::within(tokens, Names::default())
    }

    /// The same in the memory of others.
    pub(crate) fn within(tokens: &Tokens<'_>, mut names: Names) -> Self {
        names.runs.clear();
        names.runs.reserve(tokens.outer.len() / RUN_ITEMS);
        names.words.clear();
        names.surnames.clear();
        names.last_outer = None;
        let places = tokens.piece_place.iter().map(|at| *at as usize);
        let mut pieces = places.enumerate().peekable();
        for (sentence, found) in (0u32..).zip(&tokens.sentences) {
            let mut from = found.first as usize;
            let outside = || Walk {
                tokens,
                items: &tokens.outer,
                bounds: found.items(),
                piece: None,
                sentence,
            };
            let inside = |(_, at): &(usize, usize)| *at < found.last as usize;
            while let Some((piece, at)) = pieces.next_if(inside) {
                if !tokens.is_nickname(at, found.items()) {
                    names.walk(&outside(), from..at);
                    let (first, last) = tokens.piece_items[piece];
                    let range = first as usize..last as usize;
                    let inside = Walk {
                        tokens,
                        items: &tokens.inner,
                        bounds: range.clone(),
                        piece: Some(piece as u32),
                        sentence,
                    };
                    names.walk(&inside, range);
                    from = at + 1;
                }
            }
            names.walk(&outside(), from..found.last as usize);
        }
        names
    }

    /// The words of a run's name, without titles.
    pub(crate) fn words(&self, run: &NameRun) -> &[WordId] {
        &self.words[run.word as usize..run.word as usize + run.words as usize]
    }

    /// Walks over some of the items that it sees.
    fn walk(&mut self, walk: &Walk<'_>, stretch: std::ops::Range<usize>) {
        let Walk { tokens, items, .. } = *walk;
        let outer = walk.piece.is_none();
        // Only the pronouns of the narration tell of a name.
        let (signs, wanted) = match outer {
            true => (&tokens.outer_signs, sign::CAPITAL | sign::HE_SHE),
            false => (&tokens.inner_signs, sign::CAPITAL),
        };
        let (mut at, to) = (stretch.start, stretch.end);
        loop {
            at = signs.next(at, to, wanted);
            if at >= to {
                break;
            }
            if items[at].kind() == Kind::Word {
                if outer {
                    self.pronoun(tokens, at, walk.sentence);
                }
                if walk.starts(at) || self.surname_again(walk, at) {
                    let end = walk.end(at, to);
                    self.push(walk, at, end);
                    at = end;
                    continue;
                }
            }
            at += 1;
        }
    }

    /// AeroLusa: nobody is written so but KellyAnn and FitzRoy, and who was named Otto VanderLind before.
    fn written_as_body(&self, walk: &Walk<'_>, at: usize) -> bool {
        let token = &walk.items[at];
        let word = token.word();
        token.has(flag::INNER_CAPITAL)
            && !walk.tokens.is_class(token, is::GIVEN)
            && !walk.tokens.vocabulary.word(word).starts_with("fitz")
            && !self.surnames.contains(&word)
    }

    /// “Small, who went there, said”: a common word that begins its sentence is somebody's surname again, where Otto Small was
    /// named before and no noun follows.
    fn surname_again(&self, walk: &Walk<'_>, at: usize) -> bool {
        let token = &walk.items[at];
        let behind = walk.items.get(at + 1).filter(|_| at + 1 < walk.bounds.end);
        let ends = |t: &Token| !t.is_word() || walk.tokens.predicates(t);
        token.capital()
            && !walk.tokens.is_class(token, is::GRAMMAR)
            && self.surnames.contains(&token.word())
            && behind.is_some_and(ends)
    }

    /// Counts he and she for the name just before.
    fn pronoun(&mut self, tokens: &Tokens<'_>, at: usize, sentence: u32) {
        let token = &tokens.outer[at];
        let (he, she) = (
            [w::HE, w::HIS, w::HIM, w::HIMSELF].contains(&token.word()),
            [w::SHE, w::HER, w::HERSELF].contains(&token.word()),
        );
        if !(he || she) {
            return;
        }
        let subject = token.is_any(&[w::HE, w::SHE]);
        let Some(last) = self.last_outer.filter(|last| *last < self.runs.len()) else {
            return;
        };
        let named = self.runs[last].last;
        let meant = self.owner_or(last, subject);
        let run = &mut self.runs[meant];
        // “Nisbet spoke of her”, “Nisbet told him”: somebody else.
        let distance = (at as u32).saturating_sub(named);
        // “Lee himself came”, and nobody whom Lee saw himself.
        let reflexive = token.is_any(&[w::HIMSELF, w::HERSELF]);
        if reflexive && distance > 0 {
            return;
        }
        // “Nisbet of Arlen, who worked with him”
        if !subject && distance < PRONOUN_REACH && behind_who(tokens, named as usize, at) {
            return;
        }
        if !reflexive && distance < OBJECT_REACH && object(&tokens.outer, tokens, at) {
            // “Nisbet ignored her. She laughed.”: nor is it clear whom the next one means.
            self.last_outer = None;
            return;
        }
        if asked_by(tokens, run) {
            return;
        }
        let open = distance < PRONOUN_REACH && u32::from(run.he) + u32::from(run.she) == 0;
        if open && !answered(tokens, run.sentence, sentence) {
            // “Lee's wife, Ina, said he was late”: what she is to him tells more.
            let noun = (run.whole as usize)
                .checked_sub(2)
                .map(|at| &tokens.outer[at]);
            let kin = noun.filter(|t| run.has(evidence::RELATIVE) && tokens.is_class(t, is::KIN));
            let kin = kin.map_or(Gender::Unknown, |noun| tokens.info(noun).gender);
            run.he += u8::from(he && kin != Gender::Female || kin == Gender::Male);
            run.she += u8::from(she && kin != Gender::Male || kin == Gender::Female);
        }
    }

    /// “Ines Farrow praised Nisbet’s plan. She …”: of a subject, whoever did something with what is somebody’s, not its owner.
    fn owner_or(&self, last: usize, subject: bool) -> usize {
        let owner = &self.runs[last];
        if !subject || !owner.has(evidence::POSSESSIVE) {
            return last;
        }
        let mut before = last.saturating_sub(OWNER_RUNS)..last;
        let own = before.find(|at| {
            let run = &self.runs[*at];
            !run.inner && run.sentence == owner.sentence && !run.has(evidence::POSSESSIVE)
        });
        own.unwrap_or(last)
    }

    /// “Ann and Jane Price”: the given name before the “and” has the surname too.
    fn share_surname(&mut self, walk: &Walk<'_>, name: usize) {
        let inner = walk.piece.is_some();
        let Some(before) = self.runs.last_mut().filter(|run| run.inner == inner) else {
            return;
        };
        // “her parents, Zorvan and Ina Price”: a name that no list has.
        let two = || {
            let whose = (before.whole as usize)
                .checked_sub(2)
                .map(|at| &walk.items[at..at + 2]);
            let kin = |t: &Token| walk.tokens.is_class(t, is::KIN | is::GROUP) && t.small();
            whose.is_some_and(|pair| kin(&pair[0]) && pair[1].is_punct(Punct::Comma))
        };
        let given =
            before.words == 1 && before.title == w::NONE && (before.has(evidence::GIVEN) || two());
        let beside = before.last as usize + 1 == name;
        if given && beside && walk.items[before.last as usize].is(w::AND) {
            before.evidence |= evidence::SHARED;
        }
    }

    fn push(&mut self, walk: &Walk<'_>, whole: usize, end: usize) {
        let (mut first, title, mut evidence) = walk.name(whole, end);
        // A name of one word is not cut to nothing, and a list of capitals is not a name.
        if end - first > NAME_WORDS {
            first = end - 1;
            evidence |= evidence::HEADLINE;
        }
        evidence |= walk.around(whole, first, end);
        if relative_before(walk, whole, end) {
            evidence |= evidence::RELATIVE;
        }
        if end - whole == 1 && self.written_as_body(walk, whole) {
            evidence |= evidence::ORGANISATION;
        }
        let word = self.words.len() as u32;
        for token in &walk.items[first..end] {
            if matches!(token.kind(), Kind::Word | Kind::Number) {
                self.words.push(token.word());
            }
        }
        let words = self.words.len() - word as usize;
        if words == 0 {
            return;
        }
        let full = words > 1 && evidence & evidence::GIVEN != 0;
        if full && evidence & (evidence::ORGANISATION | evidence::PLACE) == 0 {
            self.surnames.extend(self.words.last());
        }
        if full && whole == first && evidence & evidence::ORGANISATION == 0 {
            self.share_surname(walk, whole);
        }
        let role = gender_beside(walk, whole, end, evidence);
        if walk.piece.is_none() {
            self.last_outer = Some(self.runs.len());
        }
        self.runs.push(NameRun {
            inner: walk.piece.is_some(),
            piece: walk.piece.unwrap_or(u32::MAX),
            whole: whole as u32,
            first: first as u32,
            last: end as u32,
            start: walk.items[first].start,
            end: walk.items[end - 1].end(),
            whole_start: walk.items[whole].start,
            word,
            words: words as u8,
            he: if role == Gender::Male { ROLE_VOTES } else { 0 },
            she: if role == Gender::Female {
                ROLE_VOTES
            } else {
                0
            },
            title,
            evidence,
            sentence: walk.sentence,
        });
    }
}

/// “spokesman Kong Quan”: the gender that a role or a relative's noun beside a name tells.
fn gender_beside(walk: &Walk<'_>, whole: usize, end: usize, evidence: u32) -> Gender {
    let before = if evidence & evidence::ROLE_BEFORE != 0 {
        Some(whole - 1)
    } else if evidence & evidence::RELATIVE != 0 {
        head_before(walk, whole - 1)
    } else {
        None
    };
    let role = before.or_else(|| head_behind(walk, end));
    role.map_or(Gender::Unknown, |at| {
        gender_of_role(&walk.tokens.vocabulary, walk.items[at].word())
    })
}

/// Whether a paragraph that begins with a quote stands between a name beside a quote and a pronoun, or is the latter's, or several
/// of them where no quote is beside the name: somebody else speaks there. “‘Go,’ said Nisbet.”, and below “‘No.’ He sat down.”
fn answered(tokens: &Tokens<'_>, name: u32, pronoun: u32) -> bool {
    let para = |sentence: u32| tokens.sentences[sentence as usize].para as usize;
    let items = |para: usize| {
        let paragraph = &tokens.paragraphs[para];
        &tokens.outer[paragraph.first as usize..paragraph.last as usize]
    };
    let (own, last) = (para(name), para(pronoun));
    let turn = |para: usize| items(para).first().is_some_and(Token::is_quote);
    let turns = || {
        (own + 1..=last)
            .filter(|para| turn(*para))
            .take(SEVERAL)
            .count()
    };
    own < last
        && match items(own).iter().any(Token::is_quote) {
            true => turns() > 0,
            false => turns() == SEVERAL,
        }
}

/// “Asked by the lawyer Ann Lee why he left”: whom it asks is somebody else.
fn asked_by(tokens: &Tokens<'_>, run: &NameRun) -> bool {
    let (whole, last) = (run.whole as usize, run.last as usize);
    let asks = tokens
        .outer
        .get(last)
        .is_some_and(|t| tokens.is_class(t, is::WH));
    let before = &tokens.outer[whole.saturating_sub(ASKER_WORDS)..whole];
    asks && before.iter().any(|t| t.is(w::BY))
}

/// Whether a pronoun is an object: “him”, and “her” before no noun.
pub(super) fn object(items: &[Token], tokens: &Tokens<'_>, at: usize) -> bool {
    let grammar =
        is::PREPOSITION | is::DETERMINER | is::CONJUNCTION | is::PRONOUN | is::SUBORDINATOR;
    let noun = |next: &Token| next.is_word() && !tokens.is_class(next, grammar);
    let token = &items[at];
    token.is(w::HIM) || token.is(w::HER) && !items.get(at + 1).is_some_and(noun)
}

/// Whether the pronoun at `at` is an object of the clause that “who” opens behind a name: whom the bearer of the name does something to.
fn behind_who(tokens: &Tokens<'_>, named: usize, at: usize) -> bool {
    let between = tokens.outer.get(named..at).unwrap_or_default();
    let Some(who) = between.iter().rposition(|t| t.is(w::WHO)) else {
        return false;
    };
    let clause = &between[who + 1..];
    let one = clause
        .iter()
        .all(|t| t.is_word() && !t.is_any(&[w::AND, w::BUT, w::THAT]));
    !clause.is_empty() && one && object(&tokens.outer, tokens, at)
}

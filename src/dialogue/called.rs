//! Who is called and talked about inside a quote.

use super::introduces::{hand_offered, introduces, name_asked, signs, who_asked};
use super::scene::Scene;
use super::turns::{Gap, Lists, Turn};
use crate::extraction::Gender;
use crate::lang::{hint, is, w, WordId};
use crate::span::{Narrow, Number};
use crate::speakers::mentions::{Mention, Mentioned, NOBODY};
use crate::speakers::presented::{i_am, name_is};
use crate::tokens::{Kind, Punct, Token};

/// Words of “Who is it?”, “Hello?” and a bare name, behind which whoever rings or knocks says a name.
const GREETING: u32 = 3;

/// Words of a turn that may say a name and no more.
const ECHO: u32 = 2;

/// Items of a title before a name: “Mrs.”
const TITLE_ITEMS: usize = 2;

/// Words right before a name that calls somebody: “my dear Ina”, “But Ina!”
const BEFORE_CALLS: [WordId; 10] = [
    w::MY,
    w::DEAR,
    w::OLD,
    w::POOR,
    w::AND,
    w::BUT,
    w::WHY,
    w::YES,
    w::NO,
    w::O,
];

/// Whether a mark may stand beside a name that calls somebody.
fn sets_off(token: &Token) -> bool {
    use Punct::{Ampersand, Currency, OpenBracket, Percent, Slash};
    let part = matches!(
        token.punct(),
        Some(OpenBracket | Slash | Percent | Currency | Ampersand)
    );
    token.kind() == Kind::Punct && !part
}

/// Whether a name inside a quote calls somebody.
pub(crate) fn vocative(scene: &Scene<'_>, mention: &Mention) -> bool {
    let piece = scene.flow.piece(mention.first as usize);
    let beside = |at: Option<usize>| scene.in_piece(piece, at);
    let mut first = mention.first as usize;
    let title = |at: usize| scene.class(at, is::TITLE) && scene.flow.is_in(piece, at);
    while let Some(at) = first.checked_sub(1).filter(|at| title(*at)) {
        first = at;
    }
    let before = beside(first.checked_sub(1));
    if heads_letter(scene, first) {
        return false;
    }
    // “my friend” may be anybody, though the text has a friend of Ina's.
    let anybody = mention.what == Mentioned::Description
        && scene.class(mention.first as usize, is::VOCATIVE)
        && !scene.class(mention.first as usize, is::TITLE);
    if anybody && before.is_some_and(|token| token.is(w::MY)) {
        return false;
    }
    // “And Ina?”, “But Ina?”: what about her?
    let asked = beside(Some(mention.last as usize)).is_some_and(|t| t.is_punct(Punct::Question));
    if asked && before.is_some_and(|token| token.is_any(&[w::AND, w::BUT])) {
        return false;
    }
    // “Otto? He adored you.”: spoken of.
    let topic = beside(Some(mention.last as usize + 1)).is_some_and(|t| t.is_any(&[w::HE, w::SHE]));
    if asked && topic && before.is_none() {
        return false;
    }
    if presented(scene, first, mention.last as usize) {
        return false;
    }
    let call = |token: &Token| {
        sets_off(token)
            || token.is_any(&BEFORE_CALLS)
            || scene.tokens.is_class(token, is::EXCLAMATION)
    };
    let opens = before.is_none_or(call);
    // “Ina, dear”, “Ina love”.
    let fond = |token: &Token| {
        sets_off(token) || token.small() && scene.tokens.is_class(token, is::VOCATIVE)
    };
    opens && beside(Some(mention.last as usize)).is_none_or(fond)
}

/// “Put Dear Ina.”: how a letter is to begin, and no call.
fn heads_letter(scene: &Scene<'_>, first: usize) -> bool {
    let piece = scene.flow.piece(first);
    let back = |items| scene.in_piece(piece, first.checked_sub(items));
    let dear = back(1).is_some_and(|token| token.is(w::DEAR) && token.capital());
    dear && back(2).is_some_and(Token::is_word)
}

/// Words of “a very old nurse,”.
const PHRASE: usize = 4;

/// “a nurse, Ina Holm, who had come early”: who she was, and no call.
fn presented(scene: &Scene<'_>, first: usize, last: usize) -> bool {
    let piece = scene.flow.piece(first);
    let comma = |at: Option<usize>| {
        let token = scene.in_piece(piece, at);
        token.is_some_and(|token| token.is_punct(Punct::Comma))
    };
    let who = scene.in_piece(piece, Some(last + 1));
    let who = who.is_some_and(|token| token.is_any(&[w::WHO, w::WHOSE, w::WHOM]));
    if !who || !comma(Some(last)) || !comma(first.checked_sub(1)) {
        return false;
    }
    let words = (0..first - 1).rev().take(PHRASE);
    let mut words =
        words.take_while(|at| scene.in_piece(piece, Some(*at)).is_some_and(Token::is_word));
    words.any(|at| scene.class(at, is::DETERMINER) || [w::A, w::AN].contains(&scene.word(at)))
}

/// Who is called and talked about inside the quote.
pub(super) fn inside(
    scene: &Scene<'_>,
    turn: &mut Turn,
    before: Option<&mut Turn>,
    lists: &mut Lists,
) {
    let asker = before.as_deref().filter(|_| turn.gap <= Some(Gap::One));
    let asker = asker.map(|before| Asker::of(before, lists));
    let rung = before.filter(|before| before.words <= GREETING && turn.gap <= Some(Gap::One));
    let (called, about) = (lists.called.len() as u32, lists.about.len() as u32);
    let mut names = Inside { scene, asker, rung };
    for at in turn.pieces.0..turn.pieces.1 {
        let piece = scene.flow.bounds(lists.pieces[at as usize]);
        let mentions = scene.mentions.within(piece.0, piece.1).iter();
        for mention in mentions.filter(|m| m.named() && m.person != NOBODY) {
            names.meet(mention, piece, turn, lists);
        }
        for at in piece.0..piece.1 {
            let gender = address(scene, at, piece.1);
            if gender != Gender::Unknown {
                turn.address = gender;
                turn.respects |= respects(scene, at);
            }
            turn.words += u32::from(scene.flow.items[at].is_word());
        }
    }
    let pieces = &lists.pieces[turn.pieces.0 as usize..turn.pieces.1 as usize];
    let first = pieces.first();
    let first = first.map_or(w::NONE, |piece| scene.word(scene.flow.bounds(*piece).0));
    turn.asks = asks(scene, pieces);
    turn.exclaims = [w::YES, w::NO, w::OH].contains(&first);
    turn.addressed = (called, lists.called.len() as u32);
    turn.about = (about, lists.about.len() as u32);
}

/// What is asked of each name in a turn.
struct Inside<'a, 's> {
    scene: &'a Scene<'s>,
    /// The turn before, where it is near.
    asker: Option<Asker>,
    /// The same where it is no more than a greeting: “Hello?” “It's Ina.”
    rung: Option<&'a mut Turn>,
}

impl Inside<'_, '_> {
    /// Notes whether a name is that of whoever speaks, is spoken to or is talked about.
    fn meet(
        &mut self,
        mention: &Mention,
        piece: (usize, usize),
        turn: &mut Turn,
        lists: &mut Lists,
    ) {
        let (scene, asker) = (self.scene, self.asker);
        let pieces = &lists.pieces;
        let met = |person| asker.is_some_and(|asker| asker.asks_for(person, scene, pieces));
        let presents_before = asker.is_some_and(|asker| asker.presents);
        if gives_name(scene, mention)
            || introduces(scene, mention, piece, met)
            || signs(scene, mention, piece)
            || in_full(scene, mention, piece, presents_before)
        {
            turn.presents = Some(mention.person.into());
        } else if begins(scene, mention, piece)
            && asker.is_some_and(|asker| asker.asks_who(scene, pieces))
        {
            lists.about.push(mention.person);
        } else if vocative(scene, mention) || is_told(scene, mention) {
            turn.called = turn.called.or(Some((mention.first, mention.last).into()));
            let readings = scene.mentions.readings(mention);
            lists.called.extend_from_slice(readings);
        } else if presents(scene, mention) {
            turn.presents = Some(mention.person.into());
        } else if self.rung.is_some() && rings(scene, mention, piece.0) {
            turn.presents = Some(mention.person.into());
            if let Some(before) = self.rung.take() {
                answer(scene, before, lists);
            }
        } else {
            lists.about.push(mention.person);
        }
    }
}

/// Whether what is said in these pieces ends with a question.
fn asks(scene: &Scene<'_>, pieces: &[u32]) -> bool {
    let last = pieces.last();
    let last = last.and_then(|piece| scene.flow.words(*piece).last());
    last.is_some_and(|token| token.is_punct(Punct::Question))
}

/// Whether a name is a whole sentence, the first of its piece: “Ina. She is at the gate.”
fn begins(scene: &Scene<'_>, mention: &Mention, (from, to): (usize, usize)) -> bool {
    let first = mention.first as usize;
    let title =
        |at: usize| scene.class(at, is::TITLE) || scene.flow.items[at].is_punct(Punct::Period);
    let next = scene
        .flow
        .items
        .get(mention.last as usize)
        .filter(|_| (mention.last as usize) < to);
    first - from <= TITLE_ITEMS
        && (from..first).all(title)
        && next.is_none_or(|t| t.is_punct(Punct::Period))
}

/// “Ina Holm.” I got up. “Otto Lind. Don't get up.”: a name in full as a sentence of its own, where it is that of whoever tells the
/// story and does something next, or where the turn before has given one (`given`).
fn in_full(scene: &Scene<'_>, mention: &Mention, (from, to): (usize, usize), given: bool) -> bool {
    let full = mention.last - mention.first > 1 && mention.first as usize == from;
    let whole = mention.last as usize + 1 >= to;
    let i = || scene.word(to) == w::I && scene.flow.outside(to);
    let mine = || whole && scene.narrator == Some(mention.person) && i();
    full && begins(scene, mention, (from, to)) && (given || mine())
}

/// The turn before one in which somebody may say an own name.
#[derive(Clone, Copy)]
struct Asker {
    /// Whether it gives a name.
    presents: bool,
    pieces: (u32, u32),
    /// Whom it calls first.
    calls: Option<u32>,
}

impl Asker {
    fn of(before: &Turn, lists: &Lists) -> Asker {
        let called = &lists.called[before.addressed.0 as usize..before.addressed.1 as usize];
        let called = called.first().copied();
        Asker {
            presents: before.presents.is_some(),
            pieces: before.pieces,
            // “Ina?” may ask what somebody has just said of her.
            calls: called.filter(|_| before.words > ECHO),
        }
    }

    /// Whether it asks who somebody else is.
    fn asks_who(self, scene: &Scene<'_>, pieces: &[u32]) -> bool {
        let last = pieces[self.pieces.0 as usize..self.pieces.1 as usize].last();
        last.is_some_and(|piece| who_asked(scene, scene.flow.bounds(*piece)))
    }

    /// Whether it asks for a name, asks whether this is the one, or gives a name with a hand held out.
    fn asks_for(self, person: u32, scene: &Scene<'_>, pieces: &[u32]) -> bool {
        let pieces = &pieces[self.pieces.0 as usize..self.pieces.1 as usize];
        let place = |piece: &u32| scene.flow.bounds(*piece);
        let offered = || {
            pieces
                .iter()
                .any(|piece| hand_offered(scene, place(piece).0))
        };
        self.presents && offered()
            || self.calls == Some(person) && asks(scene, pieces)
            || pieces
                .last()
                .is_some_and(|piece| name_asked(scene, place(piece)))
    }
}

/// `I'm Ina.`, `I am Ina, …`, `My name is Ina.`
fn presents(scene: &Scene<'_>, mention: &Mention) -> bool {
    let back = |items| word_before(scene, mention, items);
    ends_there(scene, mention) && (i_am(back) || tells_name(scene, mention))
}

/// `It's Ina.`, `This is Ina.` at the start of the words at item `from`.
fn rings(scene: &Scene<'_>, mention: &Mention, from: usize) -> bool {
    let back = |items| word_before(scene, mention, items);
    let is = [w::IS, w::POSS].contains(&back(1)) && [w::IT, w::THIS].contains(&back(2));
    is && mention.first as usize == from + 2 && ends_there(scene, mention)
}

/// “Holm.” “It's Ina.”: whoever says one name and is told another on the telephone gives the own one.
fn answer(scene: &Scene<'_>, turn: &mut Turn, lists: &Lists) {
    let Some((first, last)) = turn.called.map(Narrow::ends) else {
        return;
    };
    let piece = scene.flow.pieces[scene.flow.piece(first as usize) as usize];
    let alone = first == piece.0 && last + 1 == piece.1;
    if alone && turn.words == last - first && turn.slots.0 == turn.slots.1 {
        let called = lists.called.get(turn.addressed.0 as usize);
        turn.presents = called.map(|person| Number::from(*person));
        turn.anchor = turn.presents;
        turn.called = None;
        turn.addressed.1 = turn.addressed.0;
    }
}

/// `You're Ina.`, `You must be Ina.`, `You'd be Mrs. Holm?`: whoever is spoken to bears the name.
pub(crate) fn is_told(scene: &Scene<'_>, mention: &Mention) -> bool {
    const SUPPOSED: [WordId; 5] = [w::MUST, w::WOULD, w::D, w::WILL, w::LL];
    let title = |back: usize| {
        let at = (mention.first as usize).checked_sub(back);
        at.is_some_and(|at| {
            scene.class(at, is::TITLE) || scene.flow.items[at].is_punct(Punct::Period)
        })
    };
    let titles = (1..=TITLE_ITEMS).take_while(|back| title(*back)).count();
    let back = |items| word_before(scene, mention, titles + items);
    let are = [w::RE, w::ARE].contains(&back(1)) && back(2) == w::YOU;
    let must_be = back(1) == w::BE && SUPPOSED.contains(&back(2)) && back(3) == w::YOU;
    ends_there(scene, mention) && (are || must_be)
}

/// `My name is Ina`: whoever tells the story.
pub(crate) fn tells_name(scene: &Scene<'_>, mention: &Mention) -> bool {
    let back = |items| word_before(scene, mention, items);
    name_is(back) && back(3) == w::MY
}

/// `My father was called Ina`, `my sister Ina`, `My brother, Ina,`: a relative of whoever tells the story.
pub(crate) fn own_relative(scene: &Scene<'_>, mention: &Mention) -> bool {
    let first = mention.first as usize;
    let back = |items| word_before(scene, mention, items);
    let comma = first
        .checked_sub(1)
        .is_some_and(|at| scene.flow.items[at].is_punct(Punct::Comma));
    let called = [w::CALLED, w::NAMED].contains(&back(1)) && [w::WAS, w::IS].contains(&back(2));
    let noun = 1 + if called { 2 } else { usize::from(comma) };
    let kin = first
        .checked_sub(noun)
        .is_some_and(|at| scene.class(at, is::KIN));
    kin && back(noun + 1) == w::MY
}

/// `Holm. Ina Holm.`: a name, and the same one in full.
pub(crate) fn gives_name(scene: &Scene<'_>, mention: &Mention) -> bool {
    let period = |at: usize| {
        scene
            .flow
            .items
            .get(at)
            .is_some_and(|t| t.is_punct(Punct::Period))
    };
    let (first, last) = (mention.first as usize, mention.last as usize);
    let after = scene.mentions.within(last, last + 2);
    let before = scene.mentions.within(first.saturating_sub(4), first);
    let same = |other: &Mention| {
        other.named()
            && other.person == mention.person
            && scene.word(other.last as usize - 1) == scene.word(last - 1)
            && (other.last - other.first) != (mention.last - mention.first)
    };
    period(last)
        && (after
            .iter()
            .any(|other| other.first as usize == last + 1 && same(other))
            || before
                .iter()
                .any(|other| other.last as usize + 1 == first && same(other))
                && period(first - 1))
}

/// The nth word before a mention in its piece.
fn word_before(scene: &Scene<'_>, mention: &Mention, items: usize) -> WordId {
    let piece = scene.flow.piece(mention.first as usize);
    let at = (mention.first as usize).checked_sub(items);
    let at = at.filter(|at| scene.flow.is_in(piece, *at));
    at.map_or(w::NONE, |at| scene.word(at))
}

/// Whether a mark or the end of the piece stands behind a mention.
fn ends_there(scene: &Scene<'_>, mention: &Mention) -> bool {
    let piece = scene.flow.piece(mention.first as usize);
    let next = scene.in_piece(piece, Some(mention.last as usize));
    next.is_none_or(|next| next.punct().is_some())
}

/// Words before one that calls somebody: “yes, my dear fellow”.
pub(super) const FOND: &[WordId] = &[w::MY, w::OLD, w::DEAR, w::POOR, w::YES, w::NO, w::YOUNG];

/// Whether a word stands between two marks or the ends of its piece, perhaps with one of these words before it.
pub(super) fn set_off(scene: &Scene<'_>, at: usize, words: &[WordId]) -> bool {
    let piece = scene.flow.piece(at);
    let mark = |token: &Token| token.kind() == Kind::Punct;
    let opens = |token: &Token| mark(token) || token.is_any(words);
    let before = scene.in_piece(piece, at.checked_sub(1));
    before.is_none_or(opens) && scene.in_piece(piece, Some(at + 1)).is_none_or(mark)
}

/// Whether a word that somebody is called by is a title, “sir” or “my lord”, and none of the family.
fn respects(scene: &Scene<'_>, at: usize) -> bool {
    let title = scene.class(at, is::TITLE) && !scene.class(at, is::KIN);
    title || scene.word(at) == w::MAAM
}

/// “sir”, “madam”, “mother” said to somebody: the gender of the one addressed.
fn address(scene: &Scene<'_>, at: usize, to: usize) -> Gender {
    let token = &scene.flow.items[at];
    if !token.is_word()
        || !(scene.tokens.vocabulary.lexicon.hints()).any(token.word(), hint::ADDRESS)
    {
        return Gender::Unknown;
    }
    let info = scene.tokens.info(token);
    if info.gender == Gender::Unknown {
        return Gender::Unknown;
    }
    let next = (at + 1 < to).then(|| &scene.flow.items[at + 1]);
    if next.is_some_and(|n| n.is_word() && (n.capital() || !token.is(w::SIR))) {
        return Gender::Unknown;
    }
    if token.is(w::SIR) {
        return info.gender;
    }
    if set_off(scene, at, FOND) {
        info.gender
    } else {
        Gender::Unknown
    }
}

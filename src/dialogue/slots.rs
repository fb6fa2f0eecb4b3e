//! The places beside a turn where its speaker may be named: tags, beats, the narration before and after, vocatives inside.

use super::scene::Scene;
use super::turns::{Lists, Segment, Turn};
use crate::extraction::Gender;
use crate::lang::{flags, form, hint, is, w, WordId};
use crate::speakers::mentions::{speaks, subject_pronoun, Mention, Mentioned, Sort, NOBODY};
use crate::tokens::{Kind, Punct, Token};

/// A tag is looked for in so many items of the first sentence after a quote.
const TAG_ITEMS: usize = 22;
/// Items after a tag's verb in which its subject may stand.
const INVERTED_ITEMS: usize = 7;

/// Slots of a turn that are compared with the other names of its paragraph; a turn with more is no dialogue.
const USED: usize = 64;

/// Where a mention stands beside a turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Slot {
    /// `“…” said X`: a common verb of speech, the name right after it.
    InvertedSure,
    Inverted,
    /// `“…” X said`
    BeforeVerbSure,
    BeforeVerb,
    /// `“…” hazarded X`: any small word, then the name.
    UnknownVerb,
    /// `“…,” X hazarded`: any words after a quote that ends in a comma.
    AfterComma,
    /// A verb of speech further off.
    FarVerb,
    /// Subject of the first sentence after the quote.
    Beat,
    /// Subject of a later sentence in the paragraph.
    LaterBeat,
    /// Subject of the last sentence before the quote in its paragraph.
    BeatBefore,
    /// Narration that leads into the quote: its first subject.
    Lead,
    /// The last subject before its last verb of speech.
    LeadVerb,
    /// `X said: “…”`: the subject right before the verb, and nobody between it and the quote.
    LeadSure,
    /// Another name in the paragraph.
    Other,
    /// A name after “to”, “at”, “asked”.
    To,
    /// The narration paragraph before: subject of its last sentence, subject before its verb, another name, first subject.
    Subject,
    LeadBefore,
    LeadVerbBefore,
    LeadSureBefore,
    OtherBefore,
    FirstBefore,
    /// The narration paragraph after: its first subject.
    After,
}

impl Slot {
    /// Right beside the quote with a verb of speech.
    pub(crate) fn tag(self) -> bool {
        matches!(
            self,
            Slot::InvertedSure
                | Slot::Inverted
                | Slot::BeforeVerbSure
                | Slot::BeforeVerb
                | Slot::UnknownVerb
                | Slot::AfterComma
                | Slot::LeadSure
                | Slot::LeadSureBefore
        )
    }
    pub(crate) fn lead(self) -> bool {
        matches!(
            self,
            Slot::Lead | Slot::LeadVerb | Slot::LeadBefore | Slot::LeadVerbBefore
        )
    }
    pub(crate) fn aside(self) -> bool {
        matches!(self, Slot::Other | Slot::To)
    }
}

/// Where the tag's verb stands, for the cue of the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Slotted {
    /// Items of the verb and of the mention.
    pub verb: Option<u32>,
    pub source: Option<(u32, u32)>,
}

/// Fills the slots of all turns.
pub(crate) fn fill(scene: &mut Scene<'_>) {
    let mut turns = std::mem::take(&mut scene.turns);
    let mut lists = std::mem::take(&mut scene.lists);
    let speaking = speaking(scene, &turns);
    for turn in &mut turns {
        beside(scene, turn, &mut lists);
        paragraphs_around(scene, turn, &speaking, &mut lists.slots);
        inside(scene, turn, &mut lists);
        links(scene, turn, &lists);
        turn.anchor = anchor(
            scene,
            &lists.slots[turn.slots.0 as usize..turn.slots.1 as usize],
        );
    }
    scene.turns = turns;
    scene.lists = lists;
}

/// Paragraphs in which somebody speaks.
fn speaking(scene: &Scene<'_>, turns: &[Turn]) -> Vec<bool> {
    let mut speaking = vec![false; scene.layout.paragraphs.len()];
    for turn in turns {
        speaking[turn.para..=turn.last_para].fill(true);
    }
    speaking
}

fn anchor(scene: &Scene<'_>, slots: &[(Slot, Mention)]) -> Option<u32> {
    slots
        .iter()
        .filter(|(slot, _)| slot.tag() || *slot == Slot::LeadVerb)
        .find_map(|(_, mention)| match mention.what {
            Mentioned::Name => (mention.person != NOBODY).then_some(mention.person),
            Mentioned::Pronoun if mention.sort == Sort::I => scene.narrator,
            _ => None,
        })
}

fn beside(scene: &Scene<'_>, turn: &mut Turn, lists: &mut Lists) {
    let first = lists.slots.len();
    let mut slotted = Slotted::default();
    let segments = &lists.segments[turn.segments.0 as usize..turn.segments.1 as usize];
    for segment in segments {
        after_piece(scene, *segment, &mut lists.slots, &mut slotted);
    }
    before_piece(scene, turn.prefix, &mut lists.slots, &mut slotted);
    let last = lists.slots.len();
    let ranges = std::iter::once(turn.prefix).chain(segments.iter().map(|s| (s.from, s.to)));
    for (from, to) in ranges {
        for mention in scene.mentions.within(from, to) {
            let used = lists.slots[first..last]
                .iter()
                .take(USED)
                .any(|(_, m)| m.first == mention.first);
            if used || !mention.named() {
                continue;
            }
            let mut before = mention.first as usize;
            while before > from
                && (scene.class(before - 1, is::TITLE)
                    || scene.flow.items[before - 1].is_punct(Punct::Period)
                    || scene.word(before - 1) == w::THE)
            {
                before -= 1;
            }
            let to_word = before > from
                && [
                    w::TO,
                    w::AT,
                    w::OF,
                    w::WITH,
                    w::ASKED,
                    w::TOLD,
                    w::UPON,
                    w::ON,
                ]
                .contains(&scene.word(before - 1));
            let slot = if to_word { Slot::To } else { Slot::Other };
            lists.slots.push((slot, *mention));
        }
    }
    turn.slots = (first as u32, lists.slots.len() as u32);
    turn.slotted = slotted;
}

/// The narration after a piece.
fn after_piece(
    scene: &Scene<'_>,
    segment: Segment,
    slots: &mut Vec<(Slot, Mention)>,
    slotted: &mut Slotted,
) {
    let (mut from, to) = (segment.from, segment.to);
    let comma = from
        .checked_sub(1)
        .is_some_and(|at| scene.flow.items[at].is_punct(Punct::Comma));
    while from < to && !matches!(scene.flow.items[from].kind, Kind::Word | Kind::Number) {
        from += 1;
    }
    let sentences = scene.sentences(from, to);
    let Some(&(start, end)) = sentences.first() else {
        return;
    };
    let first = scene.word(start);
    if [w::WAS, w::WERE, w::IS].contains(&first)
        || scene.flow.items[start].is_word() && scene.tokens.vocabulary.word(first) == "came"
    {
        // “was her answer”, “came from Anna”.
        let near = scene.mentions.within(start + 1, end.min(start + 6));
        let whose = near.iter().find(|m| {
            scene.possessive(m) || m.first > 0 && scene.word(m.first as usize - 1) == w::FROM
        });
        if let Some(mention) = whose {
            slots.push((Slot::Inverted, *mention));
            return;
        }
    }
    let limit = end.min(start + TAG_ITEMS);
    let found = tag(scene, start, end, limit)
        .or_else(|| unknown_verb(scene, start, end))
        .or_else(|| after_comma(scene, start, end).filter(|_| comma))
        .or_else(|| Some((Slot::Beat, scene.subject(start, end)?, None)));
    if let Some((slot, mention, verb)) = found {
        slots.push((slot, mention));
        if slot.tag() && slotted.source.is_none() {
            *slotted = Slotted {
                verb: verb.map(|v| v as u32),
                source: Some((mention.first, mention.last)),
            };
        }
    }
    for (from, to) in sentences.iter().skip(1) {
        slots.extend(scene.subject(*from, *to).map(|m| (Slot::LaterBeat, m)));
    }
    if segment.between && sentences.len() > 1 {
        let (from, to) = sentences[sentences.len() - 1];
        slots.extend(scene.subject(from, to).map(|m| (Slot::BeatBefore, m)));
    }
}

/// `said X`, `X said`.
fn tag(
    scene: &Scene<'_>,
    start: usize,
    end: usize,
    limit: usize,
) -> Option<(Slot, Mention, Option<usize>)> {
    let verbs = (start..limit).filter(|at| verb(scene, *at));
    let mut verbs = verbs.peekable();
    let first = *verbs.peek()?;
    let strong = |at: usize| {
        scene
            .tokens
            .info(&scene.flow.items[at])
            .has(flags::STRONG | flags::SAID)
    };
    if first - start <= 2 && scene.subject(start, first).is_none() {
        let near = scene
            .mentions
            .within(first + 1, end.min(first + 1 + INVERTED_ITEMS));
        if let Some(mention) = near.iter().find(|m| !scene.possessive(m)) {
            let between = first + 1..mention.first as usize;
            let blocked = between.clone().any(|at| {
                scene.class(at, is::PREPOSITION) && !(at == first + 1 && particle(scene, at))
                    || matches!(
                        scene.flow.items[at].punct(),
                        Some(Punct::Comma | Punct::Semicolon)
                    )
                    || [w::AND, w::OR].contains(&scene.word(at))
            });
            let subject = mention.what != Mentioned::Pronoun
                || subject_pronoun(scene.word(mention.first as usize));
            if !blocked && subject {
                let near = between.clone().all(|at| {
                    scene.class(at, is::TITLE | is::DETERMINER)
                        || scene.flow.items[at].is_punct(Punct::Period)
                        || [w::OLD, w::YOUNG, w::POOR, w::LITTLE].contains(&scene.word(at))
                });
                let sure = near && strong(first) && first == start;
                return Some((
                    if sure {
                        Slot::InvertedSure
                    } else {
                        Slot::Inverted
                    },
                    *mention,
                    Some(first),
                ));
            }
        }
    }
    for verb in verbs {
        let Some(mention) = right_before(scene, start, verb).or_else(|| scene.subject(start, verb))
        else {
            continue;
        };
        let last = mention.last as usize;
        let comma = (last..verb).any(|at| scene.flow.items[at].is_punct(Punct::Comma));
        if verb - last > 2 || comma {
            return Some((Slot::FarVerb, mention, Some(verb)));
        }
        let sure = verb == last && strong(verb) && mention.first as usize - start <= 2;
        return Some((
            if sure {
                Slot::BeforeVerbSure
            } else {
                Slot::BeforeVerb
            },
            mention,
            Some(verb),
        ));
    }
    None
}

/// `hazarded X`: a small word that is no function word, then a name.
fn unknown_verb(
    scene: &Scene<'_>,
    start: usize,
    end: usize,
) -> Option<(Slot, Mention, Option<usize>)> {
    const BETWEEN: usize = 4;
    let function = is::PREPOSITION
        | is::PRONOUN
        | is::DETERMINER
        | is::CONJUNCTION
        | is::SUBORDINATOR
        | is::AUX
        | is::WH
        | is::ADVERB;
    if !scene.flow.items[start].small()
        || scene.class(start, function)
        || scene.word(start) == w::NONE
    {
        return None;
    }
    let after = start + 1 + usize::from(particle(scene, start + 1));
    let mention = *scene
        .mentions
        .within(after, end.min(after + BETWEEN))
        .iter()
        .find(|m| !scene.possessive(m))?;
    if mention.what == Mentioned::Pronoun && !subject_pronoun(scene.word(mention.first as usize)) {
        return None;
    }
    let blocked = (after..mention.first as usize)
        .any(|at| scene.class(at, is::PREPOSITION) || scene.flow.items[at].is_punct(Punct::Comma));
    (!blocked).then_some((Slot::UnknownVerb, mention, Some(start)))
}

/// “put in X”, “broke in old X”: the word belongs to the verb when a name or an article comes next.
fn particle(scene: &Scene<'_>, at: usize) -> bool {
    [w::IN, w::OUT, w::ON, w::UP].contains(&scene.word(at))
        && scene.flow.items.get(at + 1).is_some_and(|next| {
            next.is_word() && (next.capital() || next.is_any(&[w::THE, w::OLD]))
        })
}

/// Items between a subject and its verb at most, adverbs all.
const ADVERBS: usize = 3;

/// The subject that stands right before a verb, with adverbs or “who” between: “Ina, who at last said”.
fn right_before(scene: &Scene<'_>, from: usize, verb: usize) -> Option<Mention> {
    let mut at = verb;
    while at > from && verb - at < ADVERBS && scene.class(at - 1, is::ADVERB | is::AUX) {
        at -= 1;
    }
    let relative = at > from && scene.word(at - 1) == w::WHO;
    if relative {
        at -= 1;
        if at > from && scene.flow.items[at - 1].is_punct(Punct::Comma) {
            at -= 1;
        }
    }
    let ends = |m: &&Mention| m.last as usize == at && m.what != Mentioned::Stranger;
    let mentions = scene.mentions.within(from, verb);
    let mention = mentions.iter().rev().find(ends)?;
    (relative && mention.named() || scene.subject_like(mention, from)).then_some(*mention)
}

/// `“…,” X hazarded`: after a comma the words outside tell who spoke, whatever the verb.
fn after_comma(
    scene: &Scene<'_>,
    start: usize,
    end: usize,
) -> Option<(Slot, Mention, Option<usize>)> {
    const BEFORE: usize = 4;
    let mention = scene.subject(start, end.min(start + BEFORE))?;
    let verb = mention.last as usize;
    let follows = scene
        .flow
        .items
        .get(verb)
        .is_some_and(|t| t.small() && verb < end);
    follows.then_some((Slot::AfterComma, mention, Some(verb)))
}

/// Whether narration ends so that a quote must follow.
fn leads(scene: &Scene<'_>, from: usize, to: usize) -> bool {
    let last = scene.flow.items[from..to].iter().rev().find(|t| {
        !matches!(
            t.punct(),
            Some(Punct::Dash | Punct::OpenBracket | Punct::Other | Punct::Hyphen)
        )
    });
    last.is_some_and(|t| matches!(t.punct(), Some(Punct::Comma | Punct::Colon)))
}

fn ends_sentence(scene: &Scene<'_>, from: usize, to: usize) -> bool {
    scene.flow.items[from..to].last().is_some_and(|t| {
        matches!(
            t.punct(),
            Some(Punct::Period | Punct::Exclamation | Punct::Question)
        )
    })
}

fn last_verb(scene: &Scene<'_>, from: usize, to: usize) -> Option<usize> {
    (from..to).rev().find(|at| verb(scene, *at))
}

/// Whether a verb of speech stands here, and not the noun: “said with a deep sigh”.
fn verb(scene: &Scene<'_>, at: usize) -> bool {
    let token = &scene.flow.items[at];
    if !token.small() || !speaks(scene.tokens, token) {
        return false;
    }
    if scene.tokens.info(token).form(form::PAST | form::ING) {
        return true;
    }
    let before = |back: usize| at.checked_sub(back).map(|at| &scene.flow.items[at]);
    let class = |token: &Token, class: u64| token.is_word() && scene.tokens.is_class(token, class);
    let noun = is::DETERMINER | is::PREPOSITION;
    let determined = |token: &Token| {
        class(token, noun) || token.kind == Kind::Possessive || token.is_any(&[w::HER, w::HIS])
    };
    let modifier = |token: &Token| token.small() && !class(token, is::PRONOUN | is::AUX);
    let near = before(1).is_some_and(determined);
    let further = before(1).is_some_and(modifier) && before(2).is_some_and(determined);
    !near && !further
}

fn subject_before(scene: &Scene<'_>, from: usize, verb: usize) -> Option<Mention> {
    if let Some(mention) = right_before(scene, from, verb) {
        return Some(mention);
    }
    let mentions = scene.mentions.within(from, verb);
    mentions
        .iter()
        .rev()
        .find(|m| m.what != Mentioned::Stranger && scene.subject_like(m, from))
        .copied()
}

/// Items between the verb of a lead-in and the quote: “said in a low voice to the boy”.
const LEAD_ITEMS: usize = 14;

/// The subject of a lead-in's last verb, where nobody else acts between the verb and the quote.
fn lead_sure(scene: &Scene<'_>, from: usize, verb: usize, to: usize) -> Option<Mention> {
    let mention = right_before(scene, from, verb)?;
    let between = scene.mentions.within(verb + 1, to);
    let acts = |m: &Mention| m.what != Mentioned::Stranger && scene.subject_like(m, verb + 1);
    (to - verb <= LEAD_ITEMS && !between.iter().any(acts)).then_some(mention)
}

/// The narration before the first piece, in its paragraph.
fn before_piece(
    scene: &Scene<'_>,
    (from, to): (usize, usize),
    slots: &mut Vec<(Slot, Mention)>,
    slotted: &mut Slotted,
) {
    let sentences = scene.sentences(from, to);
    let Some(&(start, end)) = sentences.last() else {
        return;
    };
    let verb = last_verb(scene, start, end);
    if leads(scene, start, end) || verb.is_some() && !ends_sentence(scene, start, end) {
        slots.extend(scene.subject(start, end).map(|m| (Slot::Lead, m)));
        if let Some((verb, mention)) =
            verb.and_then(|verb| Some((verb, subject_before(scene, start, verb)?)))
        {
            slots.push((Slot::LeadVerb, mention));
            if let Some(mention) = lead_sure(scene, start, verb, end) {
                slots.push((Slot::LeadSure, mention));
            }
            if slotted.source.is_none() {
                *slotted = Slotted {
                    verb: Some(verb as u32),
                    source: Some((mention.first, mention.last)),
                };
            }
        }
    } else {
        slots.extend(scene.subject(start, end).map(|m| (Slot::BeatBefore, m)));
    }
    for (from, to) in &sentences[..sentences.len() - 1] {
        slots.extend(scene.subject(*from, *to).map(|m| (Slot::LaterBeat, m)));
    }
}

/// The paragraphs of narration right before and right after.
fn paragraphs_around(
    scene: &Scene<'_>,
    turn: &mut Turn,
    speaking: &[bool],
    around: &mut Vec<(Slot, Mention)>,
) {
    let first_around = around.len() as u32;
    if turn.first_in_para && turn.para > 0 && !speaking[turn.para - 1] {
        let (from, to) = scene.flow.paragraphs[turn.para - 1];
        let sentences = scene.sentences(from as usize, to as usize);
        if let (Some(&(first, first_end)), Some(&(start, end))) =
            (sentences.first(), sentences.last())
        {
            let subject = scene.subject(start, end);
            for mention in scene
                .mentions
                .within(start, end)
                .iter()
                .filter(|m| m.named())
            {
                if subject.is_none_or(|s| s.first != mention.first) {
                    around.push((Slot::OtherBefore, *mention));
                }
            }
            let lead = leads(scene, start, end);
            around.extend(subject.map(|m| {
                (
                    if lead {
                        Slot::LeadBefore
                    } else {
                        Slot::Subject
                    },
                    m,
                )
            }));
            if let Some(verb) = last_verb(scene, start, end).filter(|_| lead) {
                around
                    .extend(subject_before(scene, start, verb).map(|m| (Slot::LeadVerbBefore, m)));
                around
                    .extend(lead_sure(scene, start, verb, end).map(|m| (Slot::LeadSureBefore, m)));
            }
            if sentences.len() > 1 {
                around.extend(
                    scene
                        .subject(first, first_end)
                        .map(|m| (Slot::FirstBefore, m)),
                );
            }
        }
    }
    if turn.last_para + 1 < speaking.len() && !speaking[turn.last_para + 1] {
        let (from, to) = scene.flow.paragraphs[turn.last_para + 1];
        if let Some(&(start, end)) = scene.sentences(from as usize, to as usize).first() {
            around.extend(scene.subject(start, end).map(|m| (Slot::After, m)));
        }
    }
    turn.around = (first_around, around.len() as u32);
}

/// Whether a name inside a quote calls somebody.
pub(crate) fn vocative(scene: &Scene<'_>, mention: &Mention) -> bool {
    let piece = scene.flow.piece[mention.first as usize];
    let beside = |at: Option<usize>| {
        at.filter(|at| scene.flow.piece.get(*at) == Some(&piece))
            .map(|at| &scene.flow.items[at])
    };
    let stop = |token: &Token| {
        token.kind == Kind::Punct
            && !matches!(
                token.punct(),
                Some(
                    Punct::OpenBracket
                        | Punct::Slash
                        | Punct::Percent
                        | Punct::Currency
                        | Punct::Ampersand
                )
            )
    };
    let call = |token: &Token| {
        stop(token)
            || token.is_any(&[
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
            ])
            || scene.tokens.is_class(token, is::EXCLAMATION)
    };
    let opens = beside((mention.first as usize).checked_sub(1)).is_none_or(call);
    opens && beside(Some(mention.last as usize)).is_none_or(stop)
}

/// Who is called and talked about inside the quote.
fn inside(scene: &Scene<'_>, turn: &mut Turn, lists: &mut Lists) {
    let (called, about) = (lists.called.len() as u32, lists.about.len() as u32);
    for piece in &lists.pieces[turn.pieces.0 as usize..turn.pieces.1 as usize] {
        let (from, to) = scene.flow.pieces[*piece as usize];
        for mention in scene
            .mentions
            .within(from as usize, to as usize)
            .iter()
            .filter(|m| m.named() && m.person != NOBODY)
        {
            if vocative(scene, mention) {
                let readings = scene.mentions.readings(mention);
                lists.called.extend_from_slice(readings);
            } else {
                lists.about.push(mention.person);
            }
        }
        for at in from as usize..to as usize {
            let gender = address(scene, at, to as usize);
            if gender != Gender::Unknown {
                turn.address = gender;
            }
            turn.words += usize::from(scene.flow.items[at].is_word());
        }
        turn.asks = to > from && scene.flow.items[to as usize - 1].is_punct(Punct::Question);
    }
    turn.addressed = (called, lists.called.len() as u32);
    turn.about = (about, lists.about.len() as u32);
}

/// “sir”, “madam”, “mother” said to somebody: the gender of the one addressed.
fn address(scene: &Scene<'_>, at: usize, to: usize) -> Gender {
    let token = &scene.flow.items[at];
    if !token.is_word() || !(scene.tokens.vocabulary.lexicon.hints()).any(token.word, hint::ADDRESS)
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
    let ended = next.is_none_or(|n| n.kind == Kind::Punct);
    let before = at.checked_sub(1).map(|b| &scene.flow.items[b]);
    let called = before.is_none_or(|b| {
        b.kind == Kind::Punct
            || b.is_any(&[w::MY, w::OLD, w::DEAR, w::POOR, w::YES, w::NO, w::YOUNG])
            || scene.flow.piece[at - 1] != scene.flow.piece[at]
    });
    if ended && called {
        info.gender
    } else {
        Gender::Unknown
    }
}

/// Verbs that say that the same speaker goes on, or that the other answers.
fn links(scene: &Scene<'_>, turn: &mut Turn, lists: &Lists) {
    const REACH: usize = 12;
    let note = |at: usize, turn: &mut Turn| {
        let token = &scene.flow.items[at];
        if !token.is_word() {
            return;
        }
        let info = scene.tokens.info(token);
        turn.replies |= info.has(flags::REPLY);
        let particle = info.has(flags::PARTICLE_ON) && scene.word(at + 1) != w::ON;
        turn.continues |=
            info.has(flags::CONTINUES) && !particle && !info.form_of_going_without_on(scene, at);
    };
    let segments = &lists.segments[turn.segments.0 as usize..turn.segments.1 as usize];
    if let Some(segment) = segments.first().copied() {
        for at in segment.from..segment.to.min(segment.from + REACH) {
            if matches!(
                scene.flow.items[at].punct(),
                Some(Punct::Period | Punct::Semicolon)
            ) {
                break;
            }
            note(at, turn);
        }
    }
    let (from, to) = turn.prefix;
    for at in from.max(to.saturating_sub(REACH))..to {
        note(at, turn);
    }
}

trait Going {
    fn form_of_going_without_on(&self, scene: &Scene<'_>, at: usize) -> bool;
}

impl Going for crate::lang::WordInfo {
    /// “went” continues only as “went on”.
    fn form_of_going_without_on(&self, scene: &Scene<'_>, at: usize) -> bool {
        let _: WordId = self.lemma;
        [w::WENT, w::GOING].contains(&scene.word(at)) && scene.word(at + 1) != w::ON
    }
}

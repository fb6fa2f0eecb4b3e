//! The places beside a turn where its speaker may be named: tags, beats, the narration before and after, vocatives inside.

use super::called::inside;
use super::scene::Scene;
use super::spoke::spoke;
use super::tag::{
    after_comma, anybody, behind, ends_sentence, last_verb, lead_sure, leads, opens, owned, seen,
    subject_before, tag, unknown_verb,
};
use super::turns::{Lists, Segment, Turn};
use crate::extraction::Gender;
use crate::lang::{flags, is, w, WordId};
use crate::span::{Narrow, Number};
use crate::speakers::mentions::{Mention, Mentioned, Sort, NOBODY};
use crate::tokens::{Kind, Punct};

/// A tag is looked for in so many items of the first sentence after a quote.
pub(super) const TAG_ITEMS: usize = 22;

/// Slots of a turn that are compared with the other names of its paragraph; a turn with more is no dialogue.
const USED: usize = 64;

/// Words before the name of whoever is spoken to.
const TOLD: [WordId; 8] = [
    w::TO,
    w::AT,
    w::ASKED,
    w::TOLD,
    w::UPON,
    w::ON,
    w::TOWARD,
    w::TOWARDS,
];

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
    /// A name after “to”, “at”, “asked”; after “of”, “with”.
    To,
    Aside,
    /// The narration paragraph before: subject of its last sentence, subject before its verb, another name, first subject.
    Subject,
    LeadBefore,
    LeadVerbBefore,
    LeadSureBefore,
    OtherBefore,
    ToBefore,
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
        matches!(self, Slot::Other | Slot::To | Slot::Aside)
    }
}

/// Where the tag's verb stands, for the cue of the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Slotted {
    /// Items of the verb and of the mention.
    pub verb: Option<Number>,
    pub source: Option<Narrow>,
}

/// Fills the slots of all turns.
pub(crate) fn fill(scene: &mut Scene<'_>) {
    let mut turns = std::mem::take(&mut scene.turns);
    let mut lists = std::mem::take(&mut scene.lists);
    let speaking = speaking(scene, &turns);
    for at in 0..turns.len() {
        let (before, turn) = turns.split_at_mut(at);
        let (before, turn) = (before.last_mut(), &mut turn[0]);
        beside(scene, turn, &mut lists);
        paragraphs_around(scene, turn, &speaking, &mut lists.slots);
        inside(scene, turn, before, &mut lists);
        links(scene, turn, &lists);
        let slots = &lists.slots[turn.slots.0 as usize..turn.slots.1 as usize];
        turn.anchor = anchor(scene, slots).map(Number::from).or(turn.presents);
    }
    scene.turns = turns;
    scene.lists = lists;
}

/// Paragraphs in which somebody speaks.
fn speaking(scene: &Scene<'_>, turns: &[Turn]) -> Vec<bool> {
    let mut speaking = vec![false; scene.layout.paragraphs.len()];
    for turn in turns {
        speaking[turn.para()..=turn.last_para()].fill(true);
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
    turn.anybody = segments.iter().any(|segment| anybody(scene, *segment));
    for segment in segments {
        after_piece(scene, *segment, &mut lists.slots, &mut slotted);
    }
    let led = lists.slots.len();
    before_piece(scene, turn.prefix(), &mut lists.slots, &mut slotted);
    settle(&mut lists.slots[first..], led - first);
    let last = lists.slots.len();
    let ranges = std::iter::once(turn.prefix()).chain(segments.iter().map(|s| (s.from, s.to)));
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
            let word = if before > from {
                scene.word(before - 1)
            } else {
                w::NONE
            };
            let slot = match word {
                _ if TOLD.contains(&word) => Slot::To,
                w::OF | w::WITH => Slot::Aside,
                _ => Slot::Other,
            };
            lists.slots.push((slot, *mention));
        }
    }
    turn.slots = (first as u32, lists.slots.len() as u32);
    let tagged = |(slot, m): &(Slot, Mention)| slot.tag() && m.named();
    turn.anybody &= !lists.slots[first..last].iter().any(tagged);
    turn.slotted = slotted;
}

/// Ina said: “…” Otto laughed: where a lead-in is sure and no tag stands behind the words, who acts there has heard them, and so has
/// whoever else acts in the lead-in. The slots before `led` are those behind the words.
fn settle(slots: &mut [(Slot, Mention)], led: usize) {
    let (behind, before) = slots.split_at_mut(led);
    let sure = before.iter().find(|(slot, _)| *slot == Slot::LeadSure);
    let Some((_, sure)) = sure.copied() else {
        return;
    };
    if behind.iter().any(|(slot, _)| slot.tag()) {
        return;
    }
    let beats = behind.iter_mut().filter(|(slot, _)| *slot == Slot::Beat);
    let others = before
        .iter_mut()
        .filter(|(slot, m)| *slot == Slot::Lead && m.first != sure.first);
    for (slot, _) in beats.chain(others) {
        *slot = Slot::LaterBeat;
    }
}

/// The narration after a piece.
fn after_piece(
    scene: &Scene<'_>,
    segment: Segment,
    slots: &mut Vec<(Slot, Mention)>,
    slotted: &mut Slotted,
) {
    let (mut from, to) = (segment.from, segment.to);
    let comma = behind(scene, from, Punct::Comma);
    let stop = behind(scene, from, Punct::Period)
        && !scene
            .flow
            .items
            .get(from)
            .is_some_and(|t| t.is_punct(Punct::Dash));
    while from < to && !matches!(scene.flow.items[from].kind(), Kind::Word | Kind::Number) {
        from += 1;
    }
    let sentences = scene.sentences(from, to);
    let Some(&(start, end)) = sentences.first() else {
        return;
    };
    if let Some((slot, mention, _)) = owned(scene, start, end) {
        slots.push((slot, mention));
        return;
    }
    let limit = end.min(start + TAG_ITEMS);
    let found = seen(scene, &sentences)
        .or_else(|| tag(scene, start, end, limit))
        .or_else(|| unknown_verb(scene, start, end))
        .or_else(|| after_comma(scene, start, end).filter(|_| comma))
        .or_else(|| Some((Slot::Beat, scene.subject(start, end)?, None)));
    if let Some((slot, mention, verb)) = found {
        let slot = match verb {
            Some(verb) if stop && slot.tag() && (mention.first as usize) < verb => Slot::Beat,
            _ => slot,
        };
        slots.push((slot, mention));
        if slot.tag() && slotted.source.is_none() {
            *slotted = Slotted {
                verb: verb.map(|v| Number::from(v as u32)),
                source: Some((mention.first, mention.last).into()),
            };
        }
    }
    for (from, to) in sentences.iter().skip(1) {
        slots.extend(scene.subject(*from, *to).map(|m| (Slot::LaterBeat, m)));
    }
    if segment.between
        && (sentences.len() > 1 || found.is_some_and(|(slot, ..)| slot == Slot::Beat))
    {
        let (from, to) = sentences[sentences.len() - 1];
        slots.extend(scene.subject(from, to).map(|m| (Slot::BeatBefore, m)));
        // “Come.” Ina turned to the door and said, “Now.”
        let verb = last_verb(scene, from, to).filter(|_| leads(scene, from, to));
        slots.extend(
            verb.and_then(|verb| Some((Slot::LeadSure, lead_sure(scene, from, verb, to)?))),
        );
    }
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
                    verb: Some(Number::from(verb as u32)),
                    source: Some((mention.first, mention.last).into()),
                };
            }
        }
    } else {
        let subject = scene.subject(start, end);
        slots.extend(subject.map(|m| (Slot::BeatBefore, m)));
        let opens = subject.and_then(|m| goes_on_with(scene, &sentences, &m));
        slots.extend(opens.map(|m| (Slot::BeatBefore, m)));
        slots.extend(spoke(scene, start, end).map(|m| (Slot::LeadSure, m)));
    }
    for (from, to) in &sentences[..sentences.len() - 1] {
        slots.extend(scene.subject(*from, *to).map(|m| (Slot::LaterBeat, m)));
    }
}

/// “Ina sat down. She was tired, and she was late.”: whoever the first of these sentences names, where the last one goes on with a
/// pronoun and nobody else is named whom it may mean.
fn goes_on_with(
    scene: &Scene<'_>,
    sentences: &[(usize, usize)],
    pronoun: &Mention,
) -> Option<Mention> {
    let gender = pronoun.sort.gender();
    if pronoun.what != Mentioned::Pronoun || gender == Gender::Unknown {
        return None;
    }
    let (from, to) = *sentences.first()?;
    let subject = scene.subject(from, to)?;
    let named = subject.named() && subject.person != NOBODY;
    if !named || scene.gender(subject.person) != gender {
        return None;
    }
    let others = scene.mentions.within(from, pronoun.first as usize).iter();
    let mut others = others.filter(|m| m.named() && m.person != NOBODY);
    let alone = others.all(|m| {
        let own = scene.gender(m.person);
        m.person == subject.person || own != gender && own != Gender::Unknown
    });
    alone.then_some(subject)
}

/// The paragraphs of narration right before and right after.
fn paragraphs_around(
    scene: &Scene<'_>,
    turn: &mut Turn,
    speaking: &[bool],
    around: &mut Vec<(Slot, Mention)>,
) {
    let first_around = around.len() as u32;
    let tells = |para: usize| !speaking[para] && !scene.is_break(para);
    if turn.first_in_para && turn.para() > 0 && tells(turn.para() - 1) {
        paragraph_before(scene, turn.para() - 1, around);
    } else if turn.first_in_para && turn.para() > 0 {
        led_over(scene, turn.para() - 1, around);
    }
    if turn.last_para() + 1 < speaking.len() && tells(turn.last_para() + 1) {
        let (from, to) = scene.flow.paragraphs[turn.last_para() + 1];
        if let Some((start, end)) = scene.first_of_sentences(from as usize, to as usize) {
            around.extend(scene.subject(start, end).map(|m| (Slot::After, m)));
        }
    }
    turn.around = (first_around, around.len() as u32);
}

/// “‘No,’ said Otto. Then he turned to Ina and said:”, and the words stand in the next paragraph.
fn led_over(scene: &Scene<'_>, para: usize, around: &mut Vec<(Slot, Mention)>) {
    let to = scene.flow.paragraphs[para].1 as usize;
    let last = scene.layout.paragraphs[para].last_piece.checked_sub(1);
    let Some(from) = last.map(|last| scene.flow.bounds(last).1) else {
        return;
    };
    if from >= to || !leads(scene, from, to) && !opens(scene, from, to) {
        return;
    }
    let sentences = scene.sentences(from, to);
    if let Some(&(start, end)) = sentences.last() {
        if let Some(verb) = last_verb(scene, start, end) {
            lead_before(scene, (start, end), verb, around);
        }
    }
}

/// Who speaks where a paragraph leads into the next one with a verb of speech.
fn lead_before(
    scene: &Scene<'_>,
    (start, end): (usize, usize),
    verb: usize,
    around: &mut Vec<(Slot, Mention)>,
) {
    around.extend(subject_before(scene, start, verb).map(|m| (Slot::LeadVerbBefore, m)));
    around.extend(lead_sure(scene, start, verb, end).map(|m| (Slot::LeadSureBefore, m)));
}

/// Who is named in the paragraph of narration right before a turn, and whether its last sentence leads in.
fn paragraph_before(scene: &Scene<'_>, para: usize, around: &mut Vec<(Slot, Mention)>) {
    let (from, to) = scene.flow.paragraphs[para];
    let sentences = scene.sentences(from as usize, to as usize);
    let (Some(&(first, first_end)), Some(&(start, end))) = (sentences.first(), sentences.last())
    else {
        return;
    };
    let subject = scene.subject(start, end);
    let named = scene.mentions.within(start, end).iter();
    for mention in named.filter(|m| m.named()) {
        if subject.is_none_or(|s| s.first != mention.first) {
            let told = mention.first as usize > start
                && TOLD.contains(&scene.word(mention.first as usize - 1));
            let slot = if told {
                Slot::ToBefore
            } else {
                Slot::OtherBefore
            };
            around.push((slot, *mention));
        }
    }
    let verb = last_verb(scene, start, end);
    let lead = leads(scene, start, end) || verb.is_some() && opens(scene, start, end);
    let slot = if lead {
        Slot::LeadBefore
    } else {
        Slot::Subject
    };
    around.extend(subject.map(|m| (slot, m)));
    if let Some(verb) = verb.filter(|_| lead) {
        lead_before(scene, (start, end), verb, around);
    } else if !lead {
        around.extend(spoke(scene, start, end).map(|m| (Slot::LeadSureBefore, m)));
    }
    if sentences.len() > 1 {
        let subject = scene.subject(first, first_end);
        around.extend(subject.map(|m| (Slot::FirstBefore, m)));
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
        turn.continues |= info.has(flags::CONTINUES) && !particle;
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
    let (from, to) = turn.prefix();
    for at in from.max(to.saturating_sub(REACH))..to {
        note(at, turn);
    }
}

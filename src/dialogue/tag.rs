//! Tags and lead-ins: the verb of speech and its subject, in a stretch of narration beside a quote.

use super::scene::Scene;
use super::slots::Slot;
use super::turns::Segment;
use super::voices;
use crate::lang::{flags, form, is, w, BEFORE_NAMES};
use crate::speakers::mentions::{speaks, subject_pronoun, Mention, Mentioned};
use crate::tokens::{Kind, Punct, Token};

/// Items after a tag's verb in which its subject may stand.
const INVERTED_ITEMS: usize = 7;

/// A tag or a lead-in: where it stands beside its quote, who is its subject, and its verb.
pub(super) type Tag = (Slot, Mention, Option<usize>);

/// `said X`, `X said`.
pub(super) fn tag(scene: &Scene<'_>, start: usize, end: usize, limit: usize) -> Option<Tag> {
    let verbs = (start..limit).filter(|at| verb(scene, *at));
    let mut verbs = verbs.peekable();
    let first = *verbs.peek()?;
    if first - start <= 2 && scene.subject(start, first).is_none() {
        if let Some(tag) = inverted(scene, start, first, end) {
            return Some(tag);
        }
    }
    verbs.find_map(|verb| before_verb(scene, start, verb))
}

/// Whether a verb, of the narration that begins at `start`, makes a tag whatever else stands beside the quote. Behind a comma any
/// verb of speech does: “…,” Ina called.
fn sure_verb(scene: &Scene<'_>, start: usize, verb: usize) -> bool {
    let info = scene.tokens.info(&scene.flow.items[verb]);
    let open = start > 0 && scene.flow.items[start - 1].is_punct(Punct::Comma);
    open || info.has(flags::STRONG | flags::SAID)
}

/// `said X`: the subject right behind the verb.
fn inverted(scene: &Scene<'_>, start: usize, verb: usize, end: usize) -> Option<Tag> {
    if let Some(mention) = voices::owner(scene, verb + 1, end) {
        return Some((Slot::Inverted, mention, Some(verb)));
    }
    let reach = end.min(verb + 1 + INVERTED_ITEMS);
    let mut mentions = scene.mentions.within(verb + 1, reach).iter();
    let mention = mentions.find(|m| !scene.possessive(m))?;
    let mut between = verb + 1..mention.first as usize;
    let blocks = |at: usize| {
        scene.class(at, is::PREPOSITION) && !(at == verb + 1 && particle(scene, at))
            || matches!(
                scene.flow.items[at].punct(),
                Some(Punct::Comma | Punct::Semicolon)
            )
            || [w::AND, w::OR].contains(&scene.word(at))
    };
    let subject =
        mention.what != Mentioned::Pronoun || subject_pronoun(scene.word(mention.first as usize));
    if !subject || between.clone().any(blocks) {
        return None;
    }
    let near = between.all(|at| {
        scene.class(at, is::TITLE | is::DETERMINER)
            || scene.flow.items[at].is_punct(Punct::Period)
            || BEFORE_NAMES.contains(&scene.word(at))
    });
    let slot = match near && verb == start && sure_verb(scene, start, verb) {
        true => Slot::InvertedSure,
        false => Slot::Inverted,
    };
    Some((slot, *mention, Some(verb)))
}

/// `X said`: the subject before the verb.
fn before_verb(scene: &Scene<'_>, start: usize, verb: usize) -> Option<Tag> {
    let mention = right_before(scene, start, verb).or_else(|| scene.subject(start, verb))?;
    let last = mention.last as usize;
    // A verb inside a name is none: “Mrs. O.Said”.
    if last > verb {
        return None;
    }
    let comma = (last..verb).any(|at| scene.flow.items[at].is_punct(Punct::Comma));
    let near = verb == last && mention.first as usize - start <= 2;
    let slot = match () {
        _ if verb - last > 2 || comma => Slot::FarVerb,
        _ if near && sure_verb(scene, start, verb) => Slot::BeforeVerbSure,
        _ => Slot::BeforeVerb,
    };
    Some((slot, mention, Some(verb)))
}

/// `said a voice. X stood …`: who is seen in the next sentence.
pub(super) fn seen(scene: &Scene<'_>, sentences: &[(usize, usize)]) -> Option<Tag> {
    let (start, _) = *sentences.first()?;
    let said = scene.flow.items.get(start).is_some_and(Token::is_word) && verb(scene, start);
    let mention = voices::seen(scene, start + 1, sentences).filter(|_| said)?;
    Some((Slot::Inverted, mention, Some(start)))
}

/// `somebody called`, `called somebody`: whoever it was.
pub(super) fn anybody(scene: &Scene<'_>, segment: Segment) -> bool {
    let word = |at: &usize| scene.flow.items[*at].kind() == Kind::Word;
    let Some(start) = (segment.from..segment.to).find(word) else {
        return false;
    };
    let whoever = |at: usize| {
        let plain = scene.class(at, is::INDEFINITE) && !scene.class(at, is::DETERMINER);
        let voice = scene.word(at) == w::ANOTHER && scene.word(at + 1) == w::VOICE;
        at < segment.to && (plain || voice)
    };
    let told = |at: usize| at < segment.to && verb(scene, at);
    let behind = start + 1 + usize::from(scene.word(start) == w::ANOTHER);
    whoever(start) && told(behind) || told(start) && whoever(start + 1)
}

/// `hazarded X`: a small word that is no function word, then a name.
pub(super) fn unknown_verb(scene: &Scene<'_>, start: usize, end: usize) -> Option<Tag> {
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
pub(super) fn after_comma(scene: &Scene<'_>, start: usize, end: usize) -> Option<Tag> {
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
pub(super) fn leads(scene: &Scene<'_>, from: usize, to: usize) -> bool {
    let last = scene.flow.items[from..to].iter().rev().find(|t| {
        !matches!(
            t.punct(),
            Some(Punct::Dash | Punct::OpenBracket | Punct::Other | Punct::Hyphen)
        )
    });
    last.is_some_and(|t| matches!(t.punct(), Some(Punct::Comma | Punct::Colon)))
}

pub(super) fn ends_sentence(scene: &Scene<'_>, from: usize, to: usize) -> bool {
    scene.flow.items[from..to].last().is_some_and(|t| {
        matches!(
            t.punct(),
            Some(Punct::Period | Punct::Exclamation | Punct::Question)
        )
    })
}

pub(super) fn last_verb(scene: &Scene<'_>, from: usize, to: usize) -> Option<usize> {
    (from..to).rev().find(|at| verb(scene, *at))
}

/// Whether a verb of speech stands here, and not the noun: “said with a deep sigh”.
fn verb(scene: &Scene<'_>, at: usize) -> bool {
    let token = &scene.flow.items[at];
    if token.is(w::WENT) && scene.word(at + 1) == w::ON {
        // “He went on:”, and not “he went on his way”.
        return scene.flow.items.get(at + 2).is_none_or(|next| {
            next.kind() != Kind::Word || scene.tokens.is_class(next, is::ADVERB)
        });
    }
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
        class(token, noun) || token.kind() == Kind::Possessive || token.is_any(&[w::HER, w::HIS])
    };
    let modifier = |token: &Token| token.small() && !class(token, is::PRONOUN | is::AUX);
    let near = before(1).is_some_and(determined);
    let further = before(1).is_some_and(modifier) && before(2).is_some_and(determined);
    !near && !further
}

pub(super) fn subject_before(scene: &Scene<'_>, from: usize, verb: usize) -> Option<Mention> {
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
pub(super) fn lead_sure(scene: &Scene<'_>, from: usize, verb: usize, to: usize) -> Option<Mention> {
    let mention = right_before(scene, from, verb)?;
    let between = scene.mentions.within(verb + 1, to);
    let acts = |m: &Mention| m.what != Mentioned::Stranger && scene.subject_like(m, verb + 1);
    (to - verb <= LEAD_ITEMS && !between.iter().any(acts)).then_some(mention)
}

//! Tags and lead-ins: the verb of speech and its subject, in a stretch of narration beside a quote.

use super::scene::Scene;
use super::slots::Slot;
use super::turns::Segment;
use super::voices;
use crate::extraction::Gender;
use crate::lang::{flags, form, is, w, BEFORE_NAMES, BE_LIKE};
use crate::speakers::mentions::{speaks, subject_pronoun, Mention, Mentioned, NOBODY};
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
    let voice = verb + 1 + usize::from(particle(scene, verb + 1));
    if let Some(mention) = voices::owner(scene, voice, end) {
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
    let article = scene.class(verb + 1, is::DETERMINER);
    let near = between.all(|at| {
        scene.class(at, is::TITLE | is::DETERMINER)
            || scene.flow.items[at].is_punct(Punct::Period)
            || BEFORE_NAMES.contains(&scene.word(at))
            // “said the gentle Mrs. Lund”
            || article && scene.flow.items[at].small() && !scene.class(at, is::GRAMMAR)
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
    let adverbs = (last..verb).all(|at| scene.class(at, is::ADVERB));
    let near = adverbs && mention.first as usize - start <= 2;
    let slot = match () {
        _ if verb - last > 2 || comma => Slot::FarVerb,
        _ if near && sure_verb(scene, start, verb) => Slot::BeforeVerbSure,
        _ => Slot::BeforeVerb,
    };
    Some((slot, mention, Some(verb)))
}

/// Whether the item before `from` is this mark.
pub(super) fn behind(scene: &Scene<'_>, from: usize, mark: Punct) -> bool {
    from > 0 && scene.flow.items[from - 1].is_punct(mark)
}

/// `was X's answer`, `had been X's reply`, `came from X`.
pub(super) fn owned(scene: &Scene<'_>, start: usize, end: usize) -> Option<Tag> {
    let begins = match scene.word(start) {
        w::HAD | w::HAS => [w::BEEN, w::COME].contains(&scene.word(start + 1)),
        word => [w::WAS, w::WERE, w::IS, w::CAME].contains(&word),
    };
    let near = scene.mentions.within(start + 1, end.min(start + 6));
    let mut near = near.iter().filter(|_| begins);
    let whose = near.find(|m| {
        scene.possessive(m) || m.first > 0 && scene.word(m.first as usize - 1) == w::FROM
    })?;
    Some((Slot::Inverted, *whose, Some(start)))
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
    if let Some(mention) = voices::owner(scene, after, end) {
        return Some((Slot::UnknownVerb, mention, Some(start)));
    }
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
            next.is_word()
                && (next.capital() || next.is_any(&[w::THE, w::OLD, w::HIS, w::HER, w::MY]))
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
    let known = mention.named() || mention.what == Mentioned::Description;
    (relative && known || scene.subject_like(mention, from)).then_some(*mention)
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

/// Whether a paragraph of narration breaks off: “and presumed to say—”. The dash may be lost in what a scanner made of the page.
pub(super) fn opens(scene: &Scene<'_>, from: usize, to: usize) -> bool {
    let last = scene.flow.items[from..to].last();
    last.is_some_and(|t| t.is_word() || t.is_punct(Punct::Dash))
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
    let of_words = |at: usize| {
        let be = [w::WAS, w::WERE, w::IS, w::BEEN].contains(&scene.word(at));
        be && voices::owner_before(scene, from, at).is_some()
    };
    (from..to)
        .rev()
        .find(|at| verb(scene, *at) || of_words(*at))
}

/// `I was like, “No.”`, `And she goes, “Fine.”`, as people talk: a comma and the quote stand behind.
fn quotes(scene: &Scene<'_>, at: usize) -> bool {
    let token = &scene.flow.items[at];
    let like = token.is_any(&BE_LIKE) && [w::LIKE, w::ALL].contains(&scene.word(at + 1));
    let said = at + 2 + usize::from(like);
    (like || token.is_any(&[w::WENT, w::GOES, w::GO]))
        && said < scene.flow.items.len()
        && behind(scene, said, Punct::Comma)
        && !scene.flow.outside(said)
        && scene.flow.items[said].capital()
}

/// Whether a verb of speech stands here, and not the noun: “said with a deep sigh”.
fn verb(scene: &Scene<'_>, at: usize) -> bool {
    let token = &scene.flow.items[at];
    if quotes(scene, at) {
        return true;
    }
    if token.is(w::WENT) && scene.word(at + 1) == w::ON {
        // “He went on:”, and not “he went on his way”.
        return scene.flow.items.get(at + 2).is_none_or(|next| {
            next.kind() != Kind::Word || scene.tokens.is_class(next, is::ADVERB)
        });
    }
    if token.is_any(&[w::BROKE, w::BURST]) && [w::OUT, w::FORTH].contains(&scene.word(at + 1)) {
        // “He broke out:”, and not “he broke out of it”.
        let next = scene.flow.items.get(at + 2);
        return next.is_none_or(|next| next.kind() != Kind::Word || !scene.flow.outside(at + 2));
    }
    if !token.small() || !speaks(scene.tokens, token) {
        return false;
    }
    if token.is(w::BEGAN) && scene.word(at + 1) == w::TO {
        // “He began to say:”, and not “he began to feel cold”.
        let next = scene.flow.items.get(at + 2);
        return next.is_some_and(|next| speaks(scene.tokens, next));
    }
    let info = scene.tokens.info(token);
    // “The torch says” has no noun behind it, as “the new cries” might have.
    let never_noun = info.form(form::THIRD) && !info.has(flags::NOUN);
    if (info.form(form::PAST | form::ING) || never_noun) && !token.is(w::THOUGHT) {
        return true;
    }
    let before = |back: usize| at.checked_sub(back).map(|at| &scene.flow.items[at]);
    let class = |token: &Token, class: u64| token.is_word() && scene.tokens.is_class(token, class);
    let noun = is::DETERMINER | is::PREPOSITION;
    // “He came over to say,”
    let leads = |t: &Token| matches!(t.punct(), Some(Punct::Comma | Punct::Colon));
    let next = scene.flow.items.get(at + 1);
    if before(1).is_some_and(|t| t.is(w::TO)) && next.is_none_or(leads) {
        return true;
    }
    let determined = |token: &Token| {
        class(token, noun) || token.kind() == Kind::Possessive || token.is_any(&[w::HER, w::HIS])
    };
    // “a new thought”, and not “the guard thought”.
    let person = is::ROLE | is::TITLE | is::KIN | is::GENERIC_PERSON | is::ANIMAL;
    let modifier = |t: &Token| t.small() && !class(t, is::PRONOUN | is::AUX | person);
    let near = before(1).is_some_and(determined);
    let further = before(1).is_some_and(modifier) && before(2).is_some_and(determined);
    !near && !further
}

pub(super) fn subject_before(scene: &Scene<'_>, from: usize, verb: usize) -> Option<Mention> {
    if let Some(mention) = close_before(scene, from, verb) {
        return Some(mention);
    }
    let mentions = scene.mentions.within(from, verb).iter().rev();
    let mut fits =
        mentions.filter(|m| m.what != Mentioned::Stranger && scene.subject_like(m, from));
    let last = fits.next()?;
    // “Ina saw her husband, and said”: who acts, and no object.
    let mut acting = std::iter::once(last).chain(fits).filter(|m| acts(scene, m));
    let acting = joins(scene, from, verb).then(|| acting.next()).flatten();
    acting.or(Some(last)).copied()
}

/// Whether a verb goes on behind “and”, with no subject of its own: “and at last said”.
fn joins(scene: &Scene<'_>, from: usize, verb: usize) -> bool {
    let mut near = (from.max(verb.saturating_sub(AND_ITEMS))..verb).rev();
    let other = |at: &usize| {
        let token = &scene.flow.items[*at];
        token.is_any(&[w::AND, w::BUT]) || !token.is_word() || scene.tokens.acts(token)
    };
    let Some(before) = near.find(other) else {
        return false;
    };
    let and = scene.flow.items[before].is_any(&[w::AND, w::BUT]);
    and && scene.mentions.within(before + 1, verb).is_empty()
}

/// “Ina told him that he was late, adding”: whoever reports before the comma, or the first one who acts.
fn adding(scene: &Scene<'_>, from: usize, verb: usize) -> Option<Mention> {
    let comma = verb.checked_sub(1).filter(|at| *at >= from)?;
    let info = scene.tokens.info(&scene.flow.items[verb]);
    let mark = scene.flow.items[comma].punct();
    if !info.form(form::ING) || !matches!(mark, Some(Punct::Comma | Punct::Semicolon)) {
        return None;
    }
    let mut before = (from.max(comma.saturating_sub(JOINED_ITEMS))..comma).rev();
    let told = before.find(|at| self::verb(scene, *at));
    told.and_then(|told| right_before(scene, from, told))
}

/// Whether a verb stands right behind a mention, with adverbs or what stands between two commas before it.
fn acts(scene: &Scene<'_>, mention: &Mention) -> bool {
    let last = mention.last as usize;
    let comma = |at: usize| {
        let token = scene.flow.items.get(at);
        token.is_some_and(|token| token.is_punct(Punct::Comma))
    };
    let aside = comma(last).then(|| (last + 1..last + ASIDE_ITEMS).find(|at| comma(*at)));
    let last = aside.flatten().map_or(last, |end| end + 1);
    let adverb = |at: &usize| scene.class(*at, is::ADVERB);
    let verb = last + (last..last + ADVERBS).take_while(adverb).count();
    let verb = scene.flow.items.get(verb);
    verb.is_some_and(|token| scene.tokens.predicates(token))
}

/// The one who acts in what comes before “and said”, if nobody else does.
fn only_acting(scene: &Scene<'_>, from: usize, verb: usize) -> Option<Mention> {
    if !joins(scene, from, verb) {
        return None;
    }
    let first = from.max(verb.saturating_sub(JOINED_ITEMS));
    let semicolon = |at: &usize| scene.flow.items[*at].is_punct(Punct::Semicolon);
    let first = (first..verb).rfind(semicolon).unwrap_or(first);
    let mentions = scene.mentions.within(first, verb).iter();
    let fits = |m: &&Mention| {
        m.what != Mentioned::Stranger && scene.subject_like(m, from) && acts(scene, m)
    };
    let mut acting = mentions.filter(fits);
    let only = acting.next()?;
    let mut others = acting.peekable();
    if others.peek().is_none() {
        return Some(*only);
    }
    // “Otto sat as if he had heard nothing, but said”, and nobody else is named.
    if only.what != Mentioned::Name || only.person == NOBODY {
        return None;
    }
    let gender = Some(scene.gender(only.person)).filter(|gender| *gender != Gender::Unknown)?;
    let own = |m: &Mention| m.what == Mentioned::Pronoun && m.sort.gender() == gender;
    let mut behind = scene.mentions.within(only.last as usize, verb).iter();
    (others.all(own) && !behind.any(Mention::named)).then_some(*only)
}

/// Items between “and” and its verb.
const AND_ITEMS: usize = 5;
/// Items between a subject and its second verb.
const JOINED_ITEMS: usize = 30;
/// Items of what stands between commas behind a subject: “Ina, when she had sat down, said”.
const ASIDE_ITEMS: usize = 12;

/// “Ina, laughing, said”: the subject before what stands between two commas.
fn before_aside(scene: &Scene<'_>, from: usize, verb: usize) -> Option<Mention> {
    let passed = |at: &usize| scene.class(*at, is::AUX | is::ADVERB);
    let near = (from.max(verb.saturating_sub(ADVERBS))..verb).rev();
    let comma = verb.checked_sub(1 + near.take_while(passed).count())?;
    let mark = |at: usize| scene.flow.items[at].is_punct(Punct::Comma);
    if comma < from || !mark(comma) {
        return None;
    }
    let open = (from.max(comma.saturating_sub(ASIDE_ITEMS))..comma)
        .rev()
        .find(|at| mark(*at))?;
    let mention = scene
        .mentions
        .within(from.max(open.saturating_sub(4)), open);
    let mention = mention
        .iter()
        .find(|m| m.last as usize == open && m.what != Mentioned::Stranger)?;
    scene.subject_like(mention, from).then_some(*mention)
}

/// The subject of a verb that leaves no doubt: right before it, behind “who”, or whoever the voice before it is.
fn close_before(scene: &Scene<'_>, from: usize, verb: usize) -> Option<Mention> {
    right_before(scene, from, verb)
        .or_else(|| right_behind(scene, verb))
        .or_else(|| clause_of_who(scene, from, verb))
        .or_else(|| voices::owner_before(scene, from, verb))
        .or_else(|| adding(scene, from, verb))
        .or_else(|| before_aside(scene, from, verb))
        .or_else(|| only_acting(scene, from, verb))
}

/// Items of a name behind its verb that are no part of it: “the old Mr.”
const BEHIND_ITEMS: usize = 4;

/// “Thus spoke Ina:”, “Then said Mr. Holm,”: the subject right behind a verb, up to the mark that leads in.
fn right_behind(scene: &Scene<'_>, verb: usize) -> Option<Mention> {
    let mentions = scene.mentions.within(verb + 1, verb + 1 + BEHIND_ITEMS);
    let mention = mentions.first().filter(|m| m.named())?;
    let part = |at: usize| {
        let token = &scene.flow.items[at];
        token.is_punct(Punct::Period) || scene.class(at, is::TITLE | is::DETERMINER)
    };
    let near = (verb + 1..mention.first as usize).all(part);
    let end = scene.flow.items.get(mention.last as usize)?;
    let leads = matches!(end.punct(), Some(Punct::Comma | Punct::Colon));
    (near && leads).then_some(*mention)
}

/// Items between “who” and its verb of speech.
const WHO_ITEMS: usize = 14;

/// “She was met by Otto, who in a low voice said”: whoever “who” is, where nobody else acts before the verb.
fn clause_of_who(scene: &Scene<'_>, from: usize, verb: usize) -> Option<Mention> {
    let near = (from.max(verb.saturating_sub(WHO_ITEMS))..verb).rev();
    let mut near = near.take_while(|at| !scene.flow.items[*at].is_any(&[w::AND, w::BUT]));
    let who = near.find(|at| scene.word(*at) == w::WHO)?;
    let comma = who > from && scene.flow.items[who - 1].is_punct(Punct::Comma);
    let end = who - usize::from(comma);
    let mut between = scene.mentions.within(who + 1, verb).iter();
    if between.any(|m| m.what != Mentioned::Stranger && scene.subject_like(m, who + 1)) {
        return None;
    }
    let before = scene.mentions.within(from, who).last()?;
    (before.named() && before.last as usize == end && !scene.possessive(before)).then_some(*before)
}

/// Items between the verb of a lead-in and the quote: “said in a low voice to the boy”.
const LEAD_ITEMS: usize = 14;

/// The subject of a lead-in's last verb, where nobody else acts between the verb and the quote.
pub(super) fn lead_sure(scene: &Scene<'_>, from: usize, verb: usize, to: usize) -> Option<Mention> {
    let mention = close_before(scene, from, verb)?;
    let between = scene.mentions.within(verb + 1, to);
    let clause = |at: usize| at > verb && scene.class(at, is::SUBORDINATOR);
    let acts = |m: &Mention| {
        let other = m.what != Mentioned::Stranger && m.first != mention.first;
        // “She added when Otto had gone:”
        let when = (verb + 1..m.first as usize).any(clause);
        other && !when && scene.subject_like(m, verb + 1)
    };
    (to - verb <= LEAD_ITEMS && !between.iter().any(acts)).then_some(mention)
}

//! Reads a lexicon file. The format is described at the head of `en.lex`.

use super::{also, flags, form, inflect, is, Lexicon, List, Phrase, VerbClass, WordId, WordInfo};
use crate::extraction::Gender;

type Problem = (usize, String);

/// Reads a whole file into `lexicon`.
///
/// # Errors
///
/// The line (from 1) and what is wrong with it.
pub(super) fn read(lexicon: &mut Lexicon, file: &str) -> Result<(), Problem> {
    let mut section = String::new();
    for (number, raw) in file.lines().enumerate() {
        let line = raw.trim();
        let fail = |problem: String| (number + 1, problem);
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(head) = line.strip_prefix('[') {
            section = head
                .strip_suffix(']')
                .ok_or_else(|| fail("a section head must end in ]".into()))?
                .trim()
                .to_owned();
            continue;
        }
        entry(lexicon, &section, line).map_err(fail)?;
    }
    Ok(())
}

fn entry(lexicon: &mut Lexicon, section: &str, line: &str) -> Result<(), String> {
    let (head, tail) = section.split_once(' ').unwrap_or((section, ""));
    if head == "verbs" {
        return verb(lexicon, verb_class(tail)?, line);
    }
    if ["nicknames", "means", "relations", "doers", "deeds"].contains(&head) {
        let (short, full) = line
            .split_once(':')
            .filter(|(short, _)| !short.trim().is_empty())
            .ok_or("a nickname, a meaning, a relation, a doer or a deed needs `short : full`")?;
        for full in full
            .split([',', ' '])
            .map(str::trim)
            .filter(|f| !f.is_empty())
        {
            let pair = (lexicon.intern(short.trim()), lexicon.intern(full));
            match head {
                "means" => lexicon.means.push(pair),
                "relations" => lexicon.relations.push(pair),
                "doers" => lexicon.doers.push(pair),
                "deeds" => lexicon.deeds.push(pair),
                _ => lexicon.nicknames.push(pair),
            }
        }
        return Ok(());
    }
    if head == "list" {
        let list = List::named(tail).ok_or_else(|| format!("no list {tail:?}"))?;
        for word in line.split(',').map(str::trim).filter(|w| !w.is_empty()) {
            let word = lexicon.intern(word);
            lexicon.lists.insert(list, word);
        }
        return Ok(());
    }
    let class = section_class(head, tail)?;
    if let Some((words, attributes)) = line.split_once(" : ") {
        return plain(lexicon, head, class, words.trim(), attributes);
    }
    line.split(',')
        .map(str::trim)
        .filter(|w| !w.is_empty())
        .try_for_each(|word| plain(lexicon, head, class, word, ""))
}

fn verb_class(name: &str) -> Result<VerbClass, String> {
    Ok(match name {
        "speech" => VerbClass::Speech,
        "writing" => VerbClass::Writing,
        "thought" => VerbClass::Thought,
        "attitude" => VerbClass::Attitude,
        "trap" => VerbClass::Trap,
        "other" => VerbClass::Other,
        _ => {
            return Err(format!(
                "no verb class {name:?}; speech, writing, thought, attitude, trap or other"
            ))
        }
    })
}

fn section_class(head: &str, tail: &str) -> Result<u64, String> {
    Ok(match (head, tail) {
        ("aux", _) => is::AUX,
        ("titles", _) => is::TITLE,
        ("roles", _) => is::ROLE,
        ("orgwords", _) => is::ORG_WORD,
        ("orgs", _) => is::ORG,
        ("places", _) => is::PLACE,
        ("placewords", _) => is::PLACE_WORD,
        ("demonyms", _) => is::DEMONYM,
        ("given", "m") => is::GIVEN_M,
        ("given", "f") => is::GIVEN_F,
        ("given", _) => is::GIVEN_U,
        ("surnames", _) => is::FAMILY_FIRST,
        ("particles", _) => is::NAME_PARTICLE,
        ("suffixes", _) => is::NAME_SUFFIX,
        ("abbreviations", _) => is::ABBREVIATION,
        ("pronouns", _) => is::PRONOUN,
        ("determiners", _) => is::DETERMINER,
        ("prepositions", _) => is::PREPOSITION,
        ("subordinators", _) => is::SUBORDINATOR,
        ("conjunctions", _) => is::CONJUNCTION,
        ("wh", _) => is::WH,
        ("adverbs", _) => is::ADVERB,
        ("notadverbs", _) => is::NOT_LY,
        ("time", _) => is::TIME,
        ("numbers", _) => is::NUMBER,
        ("notnames", _) => is::NOT_A_NAME,
        ("vocatives", _) => is::VOCATIVE,
        ("reportnouns", _) => is::REPORT_NOUN,
        ("ingnouns", _) => is::NOT_ING,
        ("contractions", _) => is::DROPPED,
        ("exclaim", _) => is::EXCLAMATION,
        ("commonnames", _) => is::COMMON_NAME,
        ("stage", _) => is::STAGE,
        ("unwilling", _) => 0,
        (flagged, _) if section_also(flagged) != 0 => 0,
        _ => return Err(format!("no section {head:?}")),
    })
}

/// What a section says of its words beside their class.
fn section_also(head: &str) -> u32 {
    match head {
        "works" => also::WORK,
        "bearers" => also::BEARS,
        "venues" => also::VENUE,
        "uttered" => also::UTTERED,
        "ownwords" => also::OWN_WORDS,
        "prompt" => also::PROMPT,
        "heardby" => also::HEARD_BY,
        "makesdo" => also::MAKES_DO,
        "applause" => also::APPLAUSE,
        "bodyparts" => also::BODY_PART,
        "enters" => also::ENTERS,
        "intends" => also::INTENDS,
        "wishes" => also::WISHES,
        "reactions" => also::REACTION,
        "offices" => also::OFFICE,
        "partymembers" => also::PARTY_MEMBER,
        "legalforms" => also::LEGAL_FORM,
        "elder" => also::ELDER,
        "younger" => also::YOUNGER,
        "ages" => also::AGE,
        "counterparts" => also::COUNTERPART,
        "accused" => also::ACCUSED,
        "verdicts" => also::VERDICT,
        "courts" => also::COURT,
        "asides" => also::ASIDE,
        "outcomes" => also::OUTCOME,
        "cited" => also::CITED,
        "owned" => also::OWNED,
        "cries" => also::CRY,
        "pointers" => also::POINTS,
        "adjectives" => also::ADJECTIVE,
        "regions" => also::ADJECTIVE | also::REGION,
        _ => 0,
    }
}

fn plain(
    lexicon: &mut Lexicon,
    head: &str,
    class: u64,
    text: &str,
    attributes: &str,
) -> Result<(), String> {
    let mut info = WordInfo {
        class: class | is::KNOWN,
        also: section_also(head),
        ..WordInfo::default()
    };
    for attribute in attributes.split_whitespace() {
        attribute_of(head, attribute, &mut info)
            .ok_or_else(|| format!("no attribute {attribute:?} in section {head:?}"))?;
    }
    // Most entries are one word, and need no list of them.
    if !text.is_empty() && !text.contains(' ') {
        let id = lexicon.intern(text);
        merge(&mut lexicon.infos[id as usize], &info);
        return Ok(());
    }
    let words: Vec<_> = text.split(' ').filter(|w| !w.is_empty()).collect();
    match words.as_slice() {
        [] => return Err("an entry needs a word".into()),
        [word] => {
            let id = lexicon.intern(word);
            merge(&mut lexicon.infos[id as usize], &info);
        }
        several => {
            let words: Vec<_> = several.iter().map(|word| lexicon.intern(word)).collect();
            match lexicon
                .phrases
                .iter_mut()
                .find(|phrase| phrase.words == words)
            {
                Some(phrase) => merge(&mut phrase.info, &info),
                None => lexicon.phrases.push(Phrase { words, info }),
            }
        }
    }
    Ok(())
}

/// Puts what one section says of a word to what others say.
fn merge(into: &mut WordInfo, from: &WordInfo) {
    // An adverb is only guessed by its ending until a list says something else.
    if from.any(is::NOT_LY) {
        into.class &= !is::ADVERB;
    }
    if from.any(is::NOT_ING) {
        into.forms &= !(form::ING | form::GUESSED);
    }
    into.class |= from.class;
    into.flags |= from.flags;
    into.also |= from.also;
    if from.gender != Gender::Unknown {
        into.gender = from.gender;
    }
    if from.noun != VerbClass::None {
        into.noun = from.noun;
    }
}

fn attribute_of(head: &str, attribute: &str, info: &mut WordInfo) -> Option<()> {
    let class = match attribute {
        "m" => {
            info.gender = Gender::Male;
            0
        }
        "f" => {
            info.gender = Gender::Female;
            0
        }
        "speech" | "writing" | "thought" | "attitude" => {
            info.noun = verb_class(attribute).ok()?;
            0
        }
        // Of a noun what is told of verbs: “a denial that”.
        "denies" => {
            info.flags |= flags::DENIES;
            0
        }
        "n" | "u" | "rel?" => 0,
        "p" => is::PLURAL,
        "be" => is::AUX_BE,
        "have" => is::AUX_HAVE,
        "do" => is::AUX_DO,
        "modal" => is::MODAL,
        "neg" => is::NEGATIVE,
        "future" => is::FUTURE,
        "hypothetical" => is::HYPOTHETICAL,
        "abbr" => is::ABBREVIATION,
        "alone" => is::TITLE_ALONE,
        "source" => is::SOURCE,
        "married" => is::MARRIED,
        "unmarried" => is::UNMARRIED,
        "role" => is::ROLE,
        "title" | "post" => is::TITLE,
        "vocative" => is::VOCATIVE,
        "kin" => is::KIN,
        "group" => is::GROUP,
        "person" => is::GENERIC_PERSON,
        "animal" => is::ANIMAL,
        "media" => is::MEDIA,
        "state" => is::US_STATE,
        "place" => is::PLACE,
        "family-first" => is::FAMILY_FIRST,
        "subj" => is::SUBJECT,
        "obj" => is::OBJECT,
        "poss" => is::POSSESSIVE,
        "refl" => is::REFLEXIVE,
        "rel" => is::RELATIVE,
        "first" => is::FIRST_PERSON,
        "indef" => is::INDEFINITE,
        "dem" => is::DEMONSTRATIVE,
        "def" => is::DEFINITE,
        "quant" => is::QUANTIFIER,
        "num" => is::NUMBER,
        "day" => is::DAY | is::TIME,
        "month" => is::MONTH | is::TIME,
        "unit" | "deictic" | "time" => is::TIME,
        "past" | "present" if head == "aux" => 0,
        _ => return None,
    };
    info.class |= class;
    Some(())
}

/// Reads one verb line and interns all forms.
pub(super) fn verb(lexicon: &mut Lexicon, class: VerbClass, line: &str) -> Result<(), String> {
    let (lemma, attributes) = line.split_once(" : ").unwrap_or((line, ""));
    let lemma = lemma.trim();
    if lemma.is_empty() || lemma.contains(' ') {
        return Err(format!(
            "a verb is one word in its base form, not {lemma:?}"
        ));
    }
    let (mut third, mut past, mut part, mut ing) = (None, None, None, None);
    let mut set = 0;
    for attribute in attributes.split_whitespace() {
        match attribute.split_once('=') {
            Some(("s", value)) => third = Some(value.to_owned()),
            Some(("past", value)) => past = Some(value.to_owned()),
            Some(("part", value)) => part = Some(value.to_owned()),
            Some(("ing", value)) => ing = Some(value.to_owned()),
            Some(("particle", value)) => set |= particle(value),
            None => {
                set |= verb_flag(attribute).ok_or_else(|| format!("no verb flag {attribute:?}"))?
            }
            _ => {
                return Err(format!(
                    "no attribute {attribute:?} of a verb; s=, past=, part=, ing= or particle="
                ))
            }
        }
    }
    let third = third.unwrap_or_else(|| inflect::third(lemma));
    let past = past.unwrap_or_else(|| inflect::past(lemma));
    let part = part.unwrap_or_else(|| past.clone());
    let ing = ing.unwrap_or_else(|| inflect::ing(lemma));
    let base = lexicon.intern(lemma);
    for (text, bit) in [
        (lemma, form::BASE),
        (&third, form::THIRD),
        (&past, form::PAST),
        (&part, form::PARTICIPLE),
        (&ing, form::ING),
    ] {
        for text in text.split('/') {
            if text.is_empty() {
                return Err(format!("a form of {lemma:?} is empty"));
            }
            verb_form(lexicon, text, bit, (base, class, set));
            if let Some(text) = inflect::british(lemma, text) {
                verb_form(lexicon, &text, bit, (base, class, set));
            }
        }
    }
    Ok(())
}

/// Interns one form of a verb, of which `(base, class, set)` tells the base form, what it reports and its flags.
fn verb_form(
    lexicon: &mut Lexicon,
    text: &str,
    bit: u8,
    (base, class, set): (WordId, VerbClass, u32),
) {
    let id = lexicon.intern(text);
    let info = &mut lexicon.infos[id as usize];
    info.class |= is::KNOWN;
    info.class &= !is::ADVERB;
    info.forms = info.forms & !form::GUESSED | bit;
    // A form of two verbs (found, saw, felt) goes with the one that reports.
    if class > info.verb {
        info.verb = class;
        info.lemma = base;
        info.flags = set;
    }
}

fn particle(word: &str) -> u32 {
    match word {
        "out" => flags::PARTICLE_OUT,
        "for" => flags::PARTICLE_FOR,
        "on" => flags::PARTICLE_ON,
        "off" => flags::PARTICLE_OFF,
        "up" => flags::PARTICLE_UP,
        _ => 0,
    }
}

fn verb_flag(name: &str) -> Option<u32> {
    Some(match name {
        "said" => flags::SAID,
        "strong" => flags::STRONG,
        "manner" => flags::MANNER,
        "tell" => flags::TELL,
        "inverts" => flags::INVERTS,
        "noun" => flags::NOUN,
        "clause" => flags::CLAUSE,
        "cont" => flags::CONTINUES,
        "reply" => flags::REPLY,
        "question" => flags::QUESTION,
        "neg" => flags::NEGATIVE,
        "sure" => flags::SURE,
        "seldom" => flags::SELDOM,
        "names" => flags::NAMES,
        "clausal" => flags::CLAUSAL,
        "sees" => flags::SEES,
        "hears" => flags::HEARS,
        "together" => flags::TOGETHER,
        "denies" => flags::DENIES,
        _ => return None,
    })
}

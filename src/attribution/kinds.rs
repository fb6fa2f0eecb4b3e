//! What kind of report a reading makes, and whether anything was said at all.

use super::candidates::{Candidate, CueClass};
use super::content::Pattern;
use super::grammar::{g, Grammar};
use super::subject::How;
use crate::extraction::{Modality, QuoteKind, ReportKind};
use crate::lang::{flags, form, is, w, VerbClass, WordId};

/// Speech, writing, thought or attitude, by the cue's class and what is quoted.
pub(super) fn report_kind(
    grammar: &Grammar<'_>,
    candidate: &Candidate,
    kind: QuoteKind,
) -> ReportKind {
    // “Lee's belief was that”: the noun tells, though the form is as sure as that of a verb of speech.
    let noun = candidate.subject.how == How::Noun && candidate.reading.pattern == Pattern::That;
    match candidate.class {
        _ if noun => of_noun(grammar, candidate),
        CueClass::Writing => ReportKind::Writing,
        CueClass::Thought => ReportKind::Thought,
        // “Lee disagrees: “It is late.””: whose words stand in marks has said them.
        CueClass::Attitude if kind == QuoteKind::Direct => ReportKind::Speech,
        CueClass::Attitude => ReportKind::Attitude,
        CueClass::Noun => of_noun(grammar, candidate),
        _ => ReportKind::Speech,
    }
}

/// What the noun of saying tells that is the cue.
fn of_noun(grammar: &Grammar<'_>, candidate: &Candidate) -> ReportKind {
    match grammar.info(candidate.verb).noun {
        VerbClass::Writing => ReportKind::Writing,
        VerbClass::Thought => ReportKind::Thought,
        VerbClass::Attitude => ReportKind::Attitude,
        _ => ReportKind::Speech,
    }
}

/// Whether the words were said at all, and held by whoever said them.
pub(super) fn modality(grammar: &Grammar<'_>, candidate: &Candidate, kind: QuoteKind) -> Modality {
    match said(grammar, candidate) {
        // ““I took nothing,” Lee denied”: those are the words.
        Modality::Asserted if kind != QuoteKind::Direct && denies(grammar, candidate) => {
            Modality::Denied
        }
        said => said,
    }
}

/// `denied that`, `issued a denial that`, `ruled out`, and not `had no doubt that`
fn denies(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    let cue = candidate.cue;
    let denies = |k: usize| {
        let info = grammar.info(k);
        info.has(flags::DENIES) && !(k > candidate.lo && grammar.is(k - 1, w::NO))
            || info.lemma == w::RULE && grammar.is(k + 1, w::OUT)
    };
    denies(candidate.verb) || (cue.first..=cue.last).any(denies)
}

/// Whether they were said: from the auxiliaries before the cue and the words that govern it.
fn said(grammar: &Grammar<'_>, candidate: &Candidate) -> Modality {
    const CHAIN: usize = 7;
    if matches!(
        candidate.subject.how,
        How::According | How::Noun | How::Label
    ) {
        return Modality::Asserted;
    }
    let mut modality = Modality::Asserted;
    let chain = (candidate.lo..candidate.verb)
        .rev()
        .take(CHAIN)
        .take_while(|k| {
            grammar.has(*k, g::ADV | g::AUX)
                || grammar.is_any(*k, &[w::TO, w::GOING])
                || grammar.has(*k, g::PAST) && grammar.is(k + 1, w::TO)
                || refuses(grammar, *k)
        });
    for k in chain {
        let info = grammar.info(k);
        let nearly = grammar.is_any(k, &[w::ALMOST, w::NEARLY]) && k + 1 == candidate.verb;
        if info.any(is::NEGATIVE) || nearly || refuses(grammar, k) {
            return Modality::Negated;
        }
        // “She would later call it a gift”: she did.
        if grammar.is(k, w::WOULD) && grammar.is(k + 1, w::LATER) {
            continue;
        }
        if grammar.is(k, w::D) && would(grammar, k, candidate.verb) || info.any(is::HYPOTHETICAL) {
            modality = Modality::Hypothetical;
        } else if info.any(is::FUTURE)
            || grammar.is(k, w::GOING) && k + 1 < candidate.verb && grammar.is(k + 1, w::TO)
        {
            modality = Modality::Future;
        } else if grammar.has(k, g::PAST)
            && modality == Modality::Asserted
            && info.verb == VerbClass::Attitude
            // “liked to say”
            && info.lemma != w::LIKE
        {
            // “is expected to say”, “wanted to say”
            modality = if k > candidate.lo && grammar.has(k - 1, g::BE | g::ADV) {
                Modality::Future
            } else {
                Modality::Hypothetical
            };
        }
    }
    let never = nobody(grammar, candidate)
        || kept_from(grammar, candidate)
        || misquoted(grammar, candidate)
        || without_evidence(grammar, candidate);
    if never {
        Modality::Negated
    } else if modality == Modality::Asserted && opens_condition(grammar, candidate) {
        Modality::Hypothetical
    } else {
        modality
    }
}

/// `Nobody said`, `Neither man said`, `None of the guests said`, `Nor did she say`
fn nobody(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    let first = candidate.subject.phrase.first;
    let before = first.checked_sub(1).filter(|k| *k >= candidate.lo);
    // “No. 10 said”
    let none = grammar.is(first, w::NO) && grammar.has(first + 1, g::SMALL)
        || grammar.is_any(first, &[w::NOBODY, w::NONE_OF, w::NEITHER]);
    let nor = |k: usize| {
        grammar.is(k, w::NOR)
            || grammar.has(k, g::AUX) && k > candidate.lo && {
                grammar.is_any(k - 1, &[w::NOR, w::NEVER])
            }
    };
    none || before.is_some_and(nor)
}

/// `kept Lee from saying`, and not `did not keep her from saying`
fn kept_from(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    let kept = candidate.subject.phrase;
    let from = kept.last + 1;
    let keeps = candidate.subject.how == How::PhraseIng
        && from + 1 == candidate.verb
        && grammar.is(from, w::FROM)
        && kept.first > candidate.lo;
    keeps && {
        let mut chain = (candidate.lo..kept.first - 1)
            .rev()
            .take_while(|k| grammar.has(*k, g::ADV | g::AUX));
        !chain.any(|k| grammar.info(k).any(is::NEGATIVE))
    }
}

/// `was misquoted as saying`, `was falsely quoted as saying`
fn misquoted(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    let before = |by: usize| {
        candidate
            .cue
            .first
            .checked_sub(by)
            .filter(|k| *k >= candidate.lo)
    };
    let Some((two, one)) = before(2).zip(before(1)) else {
        return false;
    };
    grammar.is(two, w::MISQUOTED) && grammar.is(one, w::AS)
        || grammar.has(two, g::BE) && grammar.is_any(one, &[w::FALSELY, w::WRONGLY])
}

/// `There is no evidence that Lee said`, and not `There is no doubt that`
fn without_evidence(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    const EVIDENCE: &[WordId] = &[w::EVIDENCE, w::PROOF, w::RECORD, w::INDICATION, w::SIGN];
    let first = candidate.subject.phrase.first;
    let Some(noun) = first.checked_sub(2).filter(|k| *k > candidate.lo) else {
        return false;
    };
    grammar.is(noun + 1, w::THAT)
        && grammar.is_any(noun, EVIDENCE)
        && grammar.is_any(noun - 1, &[w::NO, w::LITTLE])
}

/// `If she says`, `Had she said`, `Did she say`: a condition or a question.
fn opens_condition(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    let Some(before) =
        (candidate.subject.phrase.first.checked_sub(1)).filter(|k| *k >= candidate.lo)
    else {
        return false;
    };
    let inverted = grammar.has(before, g::AUX)
        && candidate.subject.how == How::Plain
        && (before == candidate.lo || grammar.has(before - 1, g::BREAK));
    inverted || grammar.is_any(before, &[w::IF, w::UNLESS, w::WHETHER])
}

/// Whether a `'d` is “would”: `he'd say`, `he'd have said`, and not `he'd told us`.
fn would(grammar: &Grammar<'_>, d: usize, verb: usize) -> bool {
    let next = (d + 1..=verb).find(|k| !grammar.has(*k, g::ADV));
    next.is_none_or(|k| grammar.is(k, w::HAVE) || grammar.info(k).form(form::BASE))
}

/// `declined to`, `failed to`, `has yet to`, `avoided calling`, `refrained from calling`, `stopped short of calling`
fn refuses(grammar: &Grammar<'_>, at: usize) -> bool {
    let denies = |k: usize| grammar.info(k).has(flags::NEGATIVE | flags::DENIES);
    let ing = grammar.has(at + 1, g::ING);
    let yet = || grammar.is(at, w::YET) && at > 0 && grammar.has(at - 1, g::AUX);
    let short = || grammar.is(at, w::OF) && grammar.is(at - 1, w::SHORT);
    let from = || grammar.is(at, w::FROM) && denies(at - 1);
    grammar.is(at + 1, w::TO) && (denies(at) || yet())
        || ing && (denies(at) || at > 0 && (short() || from()))
}

#[cfg(test)]
mod tests {
    use std::fmt::Debug;

    use crate::extraction::{Modality, ReportKind};
    use crate::{Extractor, Genre};

    /// Kind and modality of the report whose cue stands in brackets, if it is one.
    fn told(marked: &str) -> Option<(ReportKind, Modality)> {
        use ReportKind::{Attitude, Speech, Thought, Writing};
        let extractor = Extractor::builder()
            .genre(Genre::News)
            .reports([Speech, Writing, Thought, Attitude])
            .build()
            .unwrap();
        let cue = marked.find('[').unwrap()..marked.find(']').unwrap() - 1;
        let text = marked.replace(['[', ']'], "");
        let found = extractor.extract(&text);
        let quote = found.quotes().iter().find(|quote| {
            (quote.cue).is_some_and(|span| (span.start, span.end) == (cue.start, cue.end))
        });
        quote.map(|quote| (quote.report, quote.modality))
    }

    /// Holds that the cues in brackets tell what they should.
    fn all_tell<T: PartialEq + Debug>(
        wanted: Option<T>,
        of: fn((ReportKind, Modality)) -> T,
        rows: &[&str],
    ) {
        let wrong: Vec<_> = rows
            .iter()
            .map(|row| (row, told(row).map(of)))
            .filter(|(_, found)| *found != wanted)
            .collect();
        assert!(wrong.is_empty(), "not {wanted:?}: {wrong:#?}");
    }

    fn all_have_modality(wanted: Modality, rows: &[&str]) {
        all_tell(Some(wanted), |(_, modality)| modality, rows);
    }

    fn all_have_kind(wanted: Option<ReportKind>, rows: &[&str]) {
        all_tell(wanted, |(kind, _)| kind, rows);
    }

    #[test]
    fn what_was_said_is_asserted() {
        all_have_modality(
            Modality::Asserted,
            &[
                "The mayor [said] that the bridge was safe.",
                "The mayor has [said] that the bridge is safe.",
                "The mayor would later [say] that the bridge was safe.",
                "The mayor [said] that the bridge would not be safe.",
                "No. 10 [said] that the bridge was safe.",
                "Ina Holm has no doubt that the mayor [said] that the bridge was safe.",
                "The mayor was [quoted] as saying that the bridge was safe.",
                "The mayor almost certainly [said] that the bridge was safe.",
                "He'd [said] that the bridge was safe.",
                "The board did not keep Ann Lee from [saying] that the bridge was safe.",
            ],
        );
    }

    #[test]
    fn what_was_not_said_is_negated() {
        all_have_modality(
            Modality::Negated,
            &[
                "The mayor did not [say] that the bridge was safe.",
                "The mayor never [said] that the bridge was safe.",
                "The mayor didn't [say] that the bridge was safe.",
                "The mayor would not [say] that the bridge was safe.",
                "The mayor declined to [say] that the bridge was safe.",
                "The mayor has yet to [say] that the bridge is safe.",
                "The mayor stopped short of [calling] the bridge “a danger”.",
                "Nobody [said] that the bridge was safe.",
                "Neither man [said] that the bridge was safe.",
                "Nor did the mayor [say] that the bridge was safe.",
                "He'd never [say] that the bridge was safe.",
                "The board kept Ann Lee from [saying] that the bridge was safe.",
                "The mayor failed to [say] that the bridge was safe.",
                "The mayor forgot to [say] that the bridge was safe.",
                "The mayor avoided [saying] that the bridge was safe.",
                "The mayor refrained from [saying] that the bridge was safe.",
                "The mayor almost [said] that the bridge was safe.",
                "We found no evidence that the mayor [said] that the bridge was safe.",
                "The mayor was misquoted as [saying] that the bridge was safe.",
                "The mayor was falsely [quoted] as saying that the bridge was safe.",
            ],
        );
    }

    #[test]
    fn what_is_not_held_is_denied() {
        all_have_modality(
            Modality::Denied,
            &[
                "The mayor [denied] that the bridge was unsafe.",
                "The mayor has always [denied] taking the money.",
                "The mayor [refuted] the claim that the bridge was unsafe.",
                "The mayor [doubted] that the bridge was safe.",
                "The mayor [declined] to comment.",
                "The mayor [issued a denial] that the bridge was unsafe.",
                "The mayor [denied] being “a crook”.",
            ],
        );
        all_have_modality(
            Modality::Asserted,
            &[
                "“I took nothing,” the mayor [denied].",
                "The mayor [ruled] that the bridge was safe.",
            ],
        );
        all_have_modality(
            Modality::Negated,
            &["The mayor did not [deny] that the bridge was unsafe."],
        );
        all_have_modality(
            Modality::Hypothetical,
            &["The mayor would [deny] that the bridge was unsafe."],
        );
    }

    #[test]
    fn what_might_be_said_is_hypothetical() {
        all_have_modality(
            Modality::Hypothetical,
            &[
                "The mayor would [say] that the bridge is safe.",
                "The mayor could [argue] that the bridge is safe.",
                "Did the mayor [say] that the bridge was safe?",
                "It is not known whether the mayor [said] that the bridge was safe.",
                "Had the mayor [said] that the bridge was safe, we had gone.",
                "He'd gladly [say] that the bridge was safe.",
            ],
        );
    }

    #[test]
    fn what_will_be_said_is_future() {
        all_have_modality(
            Modality::Future,
            &[
                "The mayor will [say] that the bridge is safe.",
                "The mayor is going to [say] that the bridge is safe.",
                "The mayor is expected to [say] that the bridge is safe.",
            ],
        );
    }

    #[test]
    fn the_cue_tells_the_kind() {
        use ReportKind::{Attitude, Speech, Thought, Writing};
        for (kind, row) in [
            (Speech, "The mayor [warned] that the bridge was weak."),
            (Writing, "Ann Lee [tweeted] that the bridge was weak."),
            (Thought, "Ann Lee [believes] that the bridge is weak."),
            (Thought, "Ann Lee [realised] that the bridge was weak."),
            (Thought, "Ann Lee's [belief] was that the bridge was weak."),
            (Attitude, "Ann Lee is [convinced] the bridge is weak."),
            (Attitude, "Ann Lee [hopes] that the bridge will hold."),
            (Speech, "Ann Lee [disagrees]: “It will hold.”"),
        ] {
            all_have_kind(Some(kind), &[row]);
        }
    }

    #[test]
    fn an_adjective_behind_is_tells_an_attitude() {
        all_have_kind(
            Some(ReportKind::Attitude),
            &[
                "Ann Lee is [critical] of the plan for the bridge.",
                "Ann Lee is [confident] that the bridge will hold.",
                "Tom Hale was [skeptical] of the new bridge.",
            ],
        );
        all_have_kind(
            None,
            &[
                "The [critical] report of the mayor came late.",
                "The very [critical] voters of the town came late.",
                "A [proud] father of three came late.",
                "A [confident] Ann Lee came late.",
                "The [critics] were many, and the plan was wary of none.",
            ],
        );
    }
}

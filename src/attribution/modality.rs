//! Whether what a reading reports was said at all, and held by whoever said it.

mod group;
mod unheld;

use super::candidates::Candidate;
use super::grammar::{g, Grammar};
use super::subject::How;
use crate::extraction::{Modality, QuoteKind};
use crate::lang::{flags, is, w};

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

/// Whether they were said: by what stands before the cue, before its subject, and around both.
fn said(grammar: &Grammar<'_>, candidate: &Candidate) -> Modality {
    if matches!(
        candidate.subject.how,
        How::According | How::Noun | How::Label
    ) {
        return Modality::Asserted;
    }
    let modality = group::modality(grammar, candidate);
    if modality == Modality::Negated || unheld::never(grammar, candidate) {
        Modality::Negated
    } else if modality == Modality::Asserted
        && (opens_condition(grammar, candidate)
            || unheld::left_open(grammar, candidate)
            || unheld::seems_shown(grammar, candidate))
    {
        Modality::Hypothetical
    } else {
        modality
    }
}

/// `If she says`, `If, as he hopes, she says`, `Had she said`, `Did she say`: a condition or a question.
fn opens_condition(grammar: &Grammar<'_>, candidate: &Candidate) -> bool {
    const ASIDE_ITEMS: usize = 8;
    let Some(before) =
        (candidate.subject.phrase.first.checked_sub(1)).filter(|k| *k >= candidate.lo)
    else {
        return false;
    };
    let asked = inverted(grammar, candidate, before);
    let opens = |k: usize| grammar.is_any(k, &[w::IF, w::UNLESS, w::WHETHER]);
    let aside = || {
        let reach = before.saturating_sub(ASIDE_ITEMS).max(candidate.lo + 1);
        let comma = (reach..before).rev().find(|k| grammar.has(*k, g::COMMA));
        grammar.has(before, g::COMMA) && comma.is_some_and(|comma| opens(comma - 1))
    };
    asked || opens(before) || aside()
}

/// `Had she said`, `Would she say`, `Why would she say`: an auxiliary at `before`, right before the subject.
fn inverted(grammar: &Grammar<'_>, candidate: &Candidate, before: usize) -> bool {
    let asks = |k: usize| {
        let would = is::HYPOTHETICAL | is::FUTURE;
        grammar.has(k, g::BREAK) || grammar.has(k, g::WH) && grammar.info(before).any(would)
    };
    grammar.has(before, g::AUX)
        && candidate.subject.how == How::Plain
        && (before == candidate.lo || asks(before - 1))
}

#[cfg(test)]
mod tests {
    use super::super::kinds::tests::all_tell;
    use crate::extraction::Modality;

    fn all_have_modality(wanted: Modality, rows: &[&str]) {
        all_tell(Some(wanted), |(_, modality)| modality, rows);
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
                "The mayor not only [said] that the bridge was safe but rode over it.",
                "The mayor did not just [say] that the bridge was safe.",
                "The mayor did not hesitate to [say] that the bridge was weak.",
                "The mayor never failed to [say] that the bridge was safe.",
                "The mayor would only [say] that the bridge was safe.",
                "The mayor went on to [say] that the bridge was safe.",
                "The mayor was right to [say] that the bridge was safe.",
                "The mayor took the chance to [say] that the bridge was safe.",
                "Ann Lee forced the mayor to [say] that the bridge was weak.",
                "I can now [say] that the bridge is safe.",
                "The paper quoted Ann Lee as [saying] that the bridge was safe.",
                "Ann Lee believes that Tom Orr [said] that the bridge was safe.",
                "Ann Lee came to [say] that the bridge was weak.",
                "Drivers were more likely to [say] that the bridge was safe.",
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
                "The mayor denied having [said] that the bridge was safe.",
                "The mayor left without [saying] that the bridge was safe.",
                "Instead of [saying] that the bridge was safe, the mayor left.",
                "Nothing in the report [says] that the bridge is safe.",
                "Not one of the engineers [said] that the bridge was safe.",
                "At no point did the mayor [say] that the bridge was safe.",
                "The mayor was unable to [say] that the bridge was safe.",
                "The mayor decided not to [say] that the bridge was safe.",
                "The mayor had no plans to [say] that the bridge was safe.",
                "The mayor was too tired to [say] that the bridge was safe.",
                "The mayor refused, again, to [say] that the bridge was weak.",
                "The mayor declined at first to [say] that the bridge was weak.",
                "The mayor did not come out and [say] that the bridge was safe.",
                "It is not true that the mayor [said] that the bridge was safe.",
                "The paper falsely claimed that the mayor had [said] that the bridge was safe.",
                "The paper claimed falsely that the mayor had [said] that the bridge was safe.",
                "The paper misquoted Ann Lee as [saying] that the bridge was safe.",
                "The paper wrongly quoted Ann Lee as [saying] that the bridge was safe.",
                "Ann Lee came close to [saying] that the bridge was weak.",
                "Ann Lee denied that Tom Orr had [said] that the bridge was safe.",
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
                "The mayor can [say] that the bridge is safe.",
                "The mayor wants to [say] that the bridge is safe.",
                "The mayor was willing to [say] that the bridge was weak.",
                "The mayor was asked to [say] that the bridge was weak.",
                "The mayor had the right to [say] that the bridge was safe.",
                "Ann Lee asked the mayor to [say] that the bridge was safe.",
                "If, as Ann Lee hopes, the mayor [says] that the bridge is safe, it will open.",
                "Why would the mayor [say] that the bridge was safe?",
                "Ann Lee does not believe that Tom Orr [said] that the bridge was safe.",
                "Nobody believes that Tom Orr [said] that the bridge was safe.",
                "A film purports to show Tom Orr [saying] that the bridge was safe.",
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
                "The mayor plans to [say] that the bridge is safe.",
                "The mayor pledged to [tell] the council that the bridge was weak.",
                "The mayor will go and [tell] them that the bridge is weak.",
            ],
        );
    }
}

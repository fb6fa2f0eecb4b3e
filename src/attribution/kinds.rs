//! What kind of report a reading makes.

use super::candidates::{Candidate, CueClass};
use super::content::Pattern;
use super::grammar::Grammar;
use super::subject::How;
use crate::extraction::{QuoteKind, ReportKind};
use crate::lang::VerbClass;

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

#[cfg(test)]
pub(super) mod tests {
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
    pub(in super::super) fn all_tell<T: PartialEq + Debug>(
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

    fn all_have_kind(wanted: Option<ReportKind>, rows: &[&str]) {
        all_tell(wanted, |(kind, _)| kind, rows);
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

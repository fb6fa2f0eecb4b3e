//! The steps from turn to turn: what speaks for the last speaker again, and for the one before last.

use super::cast_of_turns::Choice;
use super::scene::Scene;
use super::turns::Gap;

macro_rules! links {
    ($($(#[$doc:meta])* $name:ident = $text:literal),* $(,)?) => {
        /// Features of the step from turn to turn.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(u8)]
        pub(crate) enum Link { $($(#[$doc])* $name),* }

        impl Link {
            pub(crate) const ALL: &'static [Link] = &[$(Link::$name),*];
            /// The name in the table of weights.
            pub(crate) const fn name(self) -> &'static str {
                match self { $(Link::$name => $text),* }
            }
        }
    };
}

links! {
    /// The same speaker again: in the same paragraph, the next, after one and after two paragraphs of narration.
    SameParagraph = "same/paragraph",
    SameNext = "same/next",
    SameGap = "same/gap",
    SameGapTwo = "same/gap-two",
    /// … and the tag says “continued”; “replied”; the turn before ended on its quote; narration opens this one; it is short.
    SameContinues = "same/continues",
    SameReplies = "same/replies",
    SameAfterQuote = "same/after-quote",
    SameNarrated = "same/narrated",
    SameShort = "same/short",
    /// … and the turn before asked something.
    SameAfterQuestion = "same/after-question",
    /// The speaker before last again: in the next paragraph, after one of narration.
    BackNext = "back/next",
    BackGap = "back/gap",
}

/// Words of a short turn.
const SHORT: usize = 4;

/// Whose turn it is again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// The last speaker's.
    Same,
    /// The one's before.
    Back,
}

/// The links that fire when a turn has the same speaker as the one before, and when it has the one before last's.
pub(crate) fn links(
    scene: &Scene<'_>,
    at: usize,
    choice: &Choice,
    mut fires: impl FnMut(Step, Link),
) {
    let turn = &scene.turns[at];
    let (Some(gap), Some(before)) = (choice.gap, at.checked_sub(1).map(|b| &scene.turns[b])) else {
        return;
    };
    match gap {
        Gap::Same => fires(Step::Same, Link::SameParagraph),
        Gap::Next => fires(Step::Same, Link::SameNext),
        Gap::One => fires(Step::Same, Link::SameGap),
        Gap::Two => fires(Step::Same, Link::SameGapTwo),
        Gap::Few | Gap::Far => {}
    }
    if (Gap::Next..=Gap::Few).contains(&gap) {
        let mut when = |holds: bool, link: Link| {
            if holds {
                fires(Step::Same, link);
            }
        };
        when(turn.continues, Link::SameContinues);
        when(turn.replies, Link::SameReplies);
        when(!before.narrated_after, Link::SameAfterQuote);
        when(turn.prefix.1 - turn.prefix.0 > 2, Link::SameNarrated);
        when(gap == Gap::Next && turn.words <= SHORT, Link::SameShort);
        when(before.asks, Link::SameAfterQuestion);
    }
    if let Some(gap_before) = choice.gap_before {
        if gap != Gap::Same && gap_before != Gap::Same {
            match gap.max(gap_before) {
                Gap::Next => fires(Step::Back, Link::BackNext),
                Gap::One => fires(Step::Back, Link::BackGap),
                _ => {}
            }
        }
    }
}

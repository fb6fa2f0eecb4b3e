//! The steps from turn to turn: what speaks for the last speaker again, and for the one before last.

use super::cast_of_turns::Choice;
use super::scene::Scene;
use super::slots::Slot;
use super::turns::{Gap, Turn};
use crate::speakers::mentions::Mention;

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
    /// … and the tag says “continued”; “replied”; it is short.
    SameContinues = "same/continues",
    SameReplies = "same/replies",
    SameShort = "same/short",
    /// … and nothing stands between the quotes; hardly anything; the tag has “said X”; the words begin with “yes” or “oh”; the
    /// narration before the next turn has a name as its subject.
    SameBare = "same/bare",
    SameClose = "same/close",
    SameSaid = "same/said-name",
    SameYes = "same/yes",
    SameBeforeNarration = "same/before-narration",
    /// … and narration follows in the paragraph; the turn before has no tag.
    SameNarratedAfter = "same/narrated-after",
    SameAfterUntagged = "same/after-untagged",
    /// … and hardly anything stands between, but narration ends the paragraph of the turn before.
    SameAfterBeat = "same/after-beat",
    /// The speaker before last again: in the next paragraph, after one of narration.
    BackNext = "back/next",
    BackGap = "back/gap",
    /// … and the turn before calls somebody; narration stands before the turn before last; nothing stands beside this turn;
    /// nothing beside the one before; narration follows.
    BackAfterCall = "back/after-call",
    BackNarration = "back/narration",
    BackUntagged = "back/untagged",
    BackAfterUntagged = "back/after-untagged",
    BackLast = "back/last",
    /// … and in the paragraph of the turn before, narration leads up to the words.
    BackAfterLead = "back/after-lead",
    /// … and nothing stands beside this turn, and the one before begins with “yes” or “oh”.
    BackAfterYes = "back/after-yes",
}

/// Words of a short turn.
const SHORT: u32 = 4;
/// Bytes between two quotes between which nothing stands, hardly anything.
const BARE: usize = 12;
const CLOSE: usize = 100;

/// Items before a quote in its paragraph, beyond which narration leads up to it.
const LEAD: usize = 2;

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
    let Some(gap) = choice.gap.filter(|_| at > 0) else {
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
        when(gap == Gap::Next && turn.words <= SHORT, Link::SameShort);
    }
    between(scene, at, gap, &mut fires);
    returns(scene, at, gap, choice.gap_before, &mut fires);
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

/// What stands between this turn and the one before, and what comes next: for the same speaker again.
fn between(scene: &Scene<'_>, at: usize, gap: Gap, fires: &mut impl FnMut(Step, Link)) {
    let (before, turn) = (&scene.turns[at - 1], &scene.turns[at]);
    let mut when = |holds: bool, link: Link| {
        if holds {
            fires(Step::Same, link);
        }
    };
    let place = |piece: Option<&u32>| piece.map(|piece| scene.layout.pieces[*piece as usize]);
    let last = place(scene.pieces(before).last());
    let first = place(scene.pieces(turn).first());
    let bytes = first.zip(last).map_or(0, |(first, last)| {
        first.start.saturating_sub(last.end) as usize
    });
    when(bytes < BARE, Link::SameBare);
    let close = gap == Gap::Next && bytes <= CLOSE;
    when(close, Link::SameClose);
    when(close && before.narrated_after, Link::SameAfterBeat);
    let said = |(slot, mention): &(Slot, Mention)| *slot == Slot::InvertedSure && mention.named();
    let said = scene.slots(turn).iter().any(said);
    when(gap == Gap::Next && said, Link::SameSaid);
    when(turn.exclaims, Link::SameYes);
    let subject = |(slot, mention): &(Slot, Mention)| *slot == Slot::Subject && mention.named();
    let next = scene.turns.get(at + 1);
    let next = next.filter(|next| next.gap != Some(Gap::Far));
    let narrated = next.is_some_and(|next| scene.around(next).iter().any(subject));
    when(narrated, Link::SameBeforeNarration);
    when(turn.narrated_after, Link::SameNarratedAfter);
    when(!scene.tagged(before), Link::SameAfterUntagged);
}

/// What speaks for and against the one before last again.
fn returns(
    scene: &Scene<'_>,
    at: usize,
    gap: Gap,
    gap_before: Option<Gap>,
    fires: &mut impl FnMut(Step, Link),
) {
    let (before, turn) = (&scene.turns[at - 1], &scene.turns[at]);
    let mut when = |holds: bool, link: Link| {
        if holds {
            fires(Step::Back, link);
        }
    };
    when(!scene.addressed(before).is_empty(), Link::BackAfterCall);
    let narrated = |(slot, _): &(Slot, Mention)| *slot == Slot::Subject;
    let last = at.checked_sub(2).map(|last| &scene.turns[last]);
    let last = last.is_some_and(|last| scene.around(last).iter().any(narrated));
    when(last, Link::BackNarration);
    let led = |turn: &Turn| turn.prefix().1 - turn.prefix().0 > LEAD;
    when(led(before), Link::BackAfterLead);
    let bare = gap == Gap::Next && !before.narrated_after && !led(turn);
    let bare = bare && scene.slots(turn).is_empty();
    when(bare, Link::BackUntagged);
    when(bare && before.exclaims, Link::BackAfterYes);
    let untagged = gap_before == Some(Gap::Next) && scene.slots(before).is_empty();
    when(untagged, Link::BackAfterUntagged);
    let next = scene.turns.get(at + 1);
    let goes_on = next.is_some_and(|next| next.gap == Some(Gap::Next));
    when(gap == Gap::Next && !goes_on, Link::BackLast);
}

//! The rules of dialogue: features and links that say the same kind of thing bear one id.

use once_cell::sync::Lazy;

use super::evidence::Evidence;
use super::links::Link;
use super::weights::Weights;

pub(crate) const TAG_NAME: &str = "dialogue/tag-name";
pub(crate) const TAG_PRONOUN: &str = "dialogue/tag-pronoun";
pub(crate) const TAG_DESCRIPTION: &str = "dialogue/tag-description";
pub(crate) const LEAD_IN: &str = "dialogue/lead-in";
pub(crate) const BEAT: &str = "dialogue/beat";
pub(crate) const NARRATION: &str = "dialogue/narration";
pub(crate) const VOCATIVE: &str = "dialogue/vocative";
pub(crate) const CONTINUATION: &str = "dialogue/continuation";
pub(crate) const ALTERNATION: &str = "dialogue/alternation";
pub(crate) const PRESENCE: &str = "dialogue/presence";

/// All of them; those that are read from the text come first, and last the one that is named where no other speaks.
pub(crate) const ALL: [&str; 10] = [
    TAG_NAME,
    TAG_PRONOUN,
    TAG_DESCRIPTION,
    LEAD_IN,
    BEAT,
    NARRATION,
    VOCATIVE,
    CONTINUATION,
    ALTERNATION,
    PRESENCE,
];

/// How many are read.
pub(crate) const READ: usize = 4;

/// For each feature the place of its rule in [`ALL`].
pub(crate) static PLACES: Lazy<Vec<usize>> = Lazy::new(|| {
    let place = |rule: &str| ALL.iter().position(|other| *other == rule).unwrap_or(0);
    let evidence = Evidence::ALL.iter();
    evidence.map(|e| place(of_evidence(*e))).collect()
});

/// The rule that a feature belongs to.
pub(crate) const fn of_evidence(evidence: Evidence) -> &'static str {
    use Evidence as E;
    match evidence {
        E::TagInvertedSure
        | E::TagInverted
        | E::TagSure
        | E::Tag
        | E::TagUnknown
        | E::TagFar
        | E::TagComma => TAG_NAME,
        E::OtherReading => TAG_NAME,
        E::TagFirst | E::PronounAgrees | E::PronounClashes => TAG_PRONOUN,
        E::PronounFocus | E::PronounHeard => TAG_PRONOUN,
        E::PronounClose | E::PronounBeside | E::PronounFirst | E::PronounBound => TAG_PRONOUN,
        E::TagDescription
        | E::Kin
        | E::KinOwn
        | E::RoleAgrees
        | E::RoleClashes
        | E::RoleNear
        | E::RoleHeard => TAG_DESCRIPTION,
        E::Lead | E::LeadVerb | E::LeadSure | E::LeadAgrees | E::LeadClashes => LEAD_IN,
        E::BeatBefore | E::BeatFirst | E::BeatAgrees | E::BeatFocus | E::BeatClashes | E::Beat => {
            BEAT
        }
        E::Sole | E::LaterBeatBefore | E::Beside => BEAT,
        E::Narrated | E::NarratedAgrees | E::NarratedOther => NARRATION,
        E::NarratedBefore | E::NarratedLater | E::Reacts => NARRATION,
        E::Enters | E::EntryEnters => NARRATION,
        E::Called | E::CalledBeforeAlone | E::CalledBefore | E::CalledNext => VOCATIVE,
        E::CalledMutual | E::CalledAsked | E::CallsHeard => VOCATIVE,
        E::ToldNext | E::ToldNarrated | E::CallsSir => VOCATIVE,
        E::About | E::AboutOdd | E::Presents | E::CalledEven | E::Told | E::AddressAgrees => {
            VOCATIVE
        }
        E::Style | E::Talks | E::TalksNear => PRESENCE,
        E::SameNarrator | E::SameOtherNext | E::SameSubject | E::SameCalled => CONTINUATION,
        E::BackAbout | E::BackNarrated => ALTERNATION,
        E::EntryCalled => VOCATIVE,
        E::Rank | E::Nameless | E::Often | E::Ahead | E::AheadOften => PRESENCE,
        E::EntryDistance | E::EntryRank | E::EntryFar | E::EntryForemost => PRESENCE,
        E::EntryRole | E::EntryAfterTags => PRESENCE,
        E::EntryTagsLately | E::EntryTags | E::EntryOften => PRESENCE,
    }
}

/// The rule that a link belongs to.
pub(crate) const fn of_link(link: Link) -> &'static str {
    match link {
        Link::BackNext
        | Link::BackGap
        | Link::BackAfterCall
        | Link::BackNarration
        | Link::BackUntagged
        | Link::BackAfterUntagged
        | Link::BackLast
        | Link::BackAfterLead
        | Link::BackAfterYes => ALTERNATION,
        _ => CONTINUATION,
    }
}

/// Whether an answer by this rule was read from a tag or lead-in, and not inferred.
pub(crate) fn is_read(rule: &str) -> bool {
    ALL[..READ].contains(&rule)
}

impl Weights {
    /// The weights with these rules switched off: what belongs to them says nothing.
    pub(crate) fn without(&self, rules: &[&'static str]) -> Weights {
        let mut weights = self.clone();
        for (evidence, weight) in Evidence::ALL.iter().zip(&mut weights.evidence) {
            if rules.contains(&of_evidence(*evidence)) {
                *weight = 0.0;
            }
        }
        for (link, weight) in Link::ALL.iter().zip(&mut weights.links) {
            if rules.contains(&of_link(*link)) {
                *weight = 0.0;
            }
        }
        weights
    }
}

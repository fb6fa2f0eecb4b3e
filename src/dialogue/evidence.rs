//! The features: what speaks for or against a person as the speaker of a turn.
//!
//! The weights stand in [`super::weights`]; what a feature means is said here, beside its name.

macro_rules! evidence {
    ($($(#[$doc:meta])* $name:ident = $text:literal),* $(,)?) => {
        /// One feature.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub(crate) enum Evidence { $($(#[$doc])* $name),* }

        impl Evidence {
            pub(crate) const ALL: &'static [Evidence] = &[$(Evidence::$name),*];

            /// The name in the table of weights.
            pub(crate) const fn name(self) -> &'static str {
                match self { $(Evidence::$name => $text),* }
            }
        }
    };
}

evidence! {
    /// “said X”, with a common verb and the name right after it.
    TagInvertedSure = "tag/said-name!",
    TagInverted = "tag/said-name",
    /// “X said”
    TagSure = "tag/name-said!",
    Tag = "tag/name-said",
    /// “hazarded X”: an unknown verb.
    TagUnknown = "tag/word-name",
    /// “X looked round at everybody there, and said”
    TagFar = "tag/name-far",
    /// “X hazarded” after a comma, with an unknown verb.
    TagComma = "tag/name-comma",
    /// “I said”, and the person tells the story.
    TagFirst = "tag/i",
    /// “the waiter said”, and the list has the waiter.
    TagDescription = "tag/description",
    /// A role noun in the tag agrees in gender, clashes, stands near the person elsewhere.
    RoleAgrees = "tag/role-agrees",
    RoleClashes = "tag/role-clashes",
    RoleNear = "tag/role-near",
    /// “his mother” in the tag: whoever that is; whose mother it is.
    Kin = "tag/kin",
    KinOwn = "tag/kin-own",
    /// He or she in the tag agrees, clashes.
    PronounAgrees = "tag/pronoun-agrees",
    PronounClashes = "tag/pronoun-clashes",
    /// Last subject of that gender before the pronoun; last mention.
    PronounSubject = "tag/pronoun-subject",
    PronounNearest = "tag/pronoun-nearest",
    /// Narration that leads into the quote names the person: first subject, subject of its verb of speech.
    Lead = "lead/name",
    LeadVerb = "lead/name-verb",
    LeadSure = "lead/name-said!",
    LeadAgrees = "lead/pronoun-agrees",
    LeadClashes = "lead/pronoun-clashes",
    /// Subject of the last sentence before the quote in its paragraph.
    BeatBefore = "beat/name-before",
    BeatFirst = "beat/i",
    BeatAgrees = "beat/pronoun-agrees",
    BeatClashes = "beat/pronoun-clashes",
    /// Subject of the first sentence after the quote.
    Beat = "beat/name",
    BeatNearest = "beat/pronoun-nearest",
    /// Subject of a later sentence in the paragraph of the turn before.
    LaterBeatBefore = "beat/later-before",
    /// The other reading of an ambiguous name.
    OtherReading = "name/other-reading",
    /// Another mention in the paragraph.
    Beside = "name/beside",
    /// The paragraph of narration before: subject of its last sentence, agreeing pronoun, other name, first subject.
    Narrated = "narration/subject",
    NarratedAgrees = "narration/pronoun-agrees",
    NarratedOther = "narration/other",
    NarratedFirst = "narration/first",
    /// The same, for the second turn after it.
    NarratedBefore = "narration/subject-before-last",
    /// The paragraph of narration after begins with the person: a reaction.
    Reacts = "narration/reacts",
    /// Called in this quote; called alone in the turn before, near before, in the next.
    Called = "vocative/self",
    CalledBeforeAlone = "vocative/before-alone",
    CalledBefore = "vocative/before",
    CalledNext = "vocative/next",
    /// Called in a turn of the other speaker's, further off: three or five turns away. In one of the same speaker's: two or four.
    CalledOdd = "vocative/odd",
    CalledEven = "vocative/even",
    /// The narration says that this turn, the turn before is spoken to the person.
    Told = "told/self",
    ToldBefore = "told/before",
    /// Talked about in this quote, in the next.
    About = "about/self",
    AboutNext = "about/next",
    AboutBefore = "about/before",
    AboutAround = "about/around",
    /// “sir” or “madam” in a neighbouring turn agrees.
    AddressAgrees = "vocative/sir-agrees",
    /// One over the rank among the people mentioned last.
    Rank = "near/rank",
    /// Mentions in the next five paragraphs.
    Ahead = "near/ahead",
    /// For a new voice only: distance, rank, tags lately, tags in all, mentions in all.
    EntryDistance = "new/distance",
    EntryRank = "new/rank",
    EntryTagsLately = "new/tags-lately",
    EntryTags = "new/tags",
    EntryOften = "new/often",
    /// The words are like the person's own.
    Style = "style",
    /// How much the person talks in the whole text, around.
    Talks = "talks",
    TalksNear = "talks/near",
}

impl Evidence {
    /// Counts only where the person is neither the last speaker nor the one before.
    pub(crate) const fn entry(self) -> bool {
        matches!(
            self,
            Evidence::EntryDistance
                | Evidence::EntryRank
                | Evidence::EntryTagsLately
                | Evidence::EntryTags
                | Evidence::EntryOften
        )
    }
}

/// A feature of one choice of a turn. The same feature may come more than once: its values are added up.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Sign {
    /// Place among the turn's choices.
    pub choice: u8,
    pub evidence: Evidence,
    pub value: f32,
}

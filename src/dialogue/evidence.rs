//! The features: what speaks for or against a person as the speaker of a turn.
//!
//! The weights stand in [`super::weights`]; what a feature means is said here, beside its name.

use super::cast_of_turns::CHOICES;
use super::links::Step;
use super::rows::Row;

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
    /// The share of the pronoun that the walk through the narration gives the person.
    PronounFocus = "tag/pronoun-focus",
    /// The pronoun agrees, and the person was named in this paragraph or the one before; or stands beside the pronoun as
    /// somebody else. There is a pronoun, and the paragraph of narration before begins with the person; the person is named behind the
    /// pronoun, in its sentence: “said he, turning to Otto”.
    PronounClose = "tag/pronoun-close",
    PronounBeside = "tag/pronoun-beside",
    PronounFirst = "tag/pronoun-first",
    PronounBound = "tag/pronoun-bound",
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
    BeatFocus = "beat/pronoun-focus",
    BeatClashes = "beat/pronoun-clashes",
    /// Subject of the first sentence after the quote.
    Beat = "beat/name",
    /// The only one named in the paragraph of the turn, which has no tag.
    Sole = "beat/only",
    /// Subject of a later sentence in the paragraph of the turn before.
    LaterBeatBefore = "beat/later-before",
    /// The other reading of an ambiguous name.
    OtherReading = "name/other-reading",
    /// Another mention in the paragraph.
    Beside = "name/beside",
    /// The paragraph of narration before: subject of its last sentence, agreeing pronoun, other name.
    Narrated = "narration/subject",
    NarratedAgrees = "narration/pronoun-agrees",
    NarratedOther = "narration/other",
    /// The same, for the second turn after it.
    NarratedBefore = "narration/subject-before-last",
    /// Named, and not as a subject, in the narration before the turn after next.
    NarratedLater = "narration/later",
    /// The paragraph of narration after begins with the person: a reaction.
    Reacts = "narration/reacts",
    /// Comes in, in the narration between the turn before and this one.
    Enters = "narration/enters",
    EntryEnters = "new/enters",
    /// Called in this quote; called alone in the turn before, near before, in the next.
    Called = "vocative/self",
    CalledBeforeAlone = "vocative/before-alone",
    CalledBefore = "vocative/before",
    CalledNext = "vocative/next",
    /// Called further off, two or four turns away: by the same speaker who speaks now, if two talk.
    CalledEven = "vocative/even",
    /// Called in the next turn, where this one calls somebody else.
    CalledMutual = "vocative/mutual",
    /// Called alone in the turn before, which is a question.
    CalledAsked = "vocative/asked",
    /// The narration says that this turn is spoken to the person; that the next one is.
    Told = "told/self",
    ToldNext = "told/next",
    /// The paragraph of narration before ends with somebody who turns to the person.
    ToldNarrated = "told/narrated",
    /// Known by a description rather than a name, and says “sir” or “madam”: a servant, a constable.
    CallsSir = "vocative/says-sir",
    /// Talked about in this quote; three turns away, where the other of two talks: who is spoken of is not spoken to.
    About = "about/self",
    AboutOdd = "about/odd",
    /// Gives the person's name as its own: “I'm Ina.”
    Presents = "name/own",
    /// “sir” or “madam” in a neighbouring turn agrees.
    AddressAgrees = "vocative/sir-agrees",
    /// One over the rank among the people mentioned last.
    Rank = "near/rank",
    /// How often the person is named at all.
    Often = "near/often",
    /// Known by descriptions rather than by a name, and not named in the tag.
    Nameless = "near/nameless",
    /// Mentions in the next five paragraphs; of somebody who is named often.
    Ahead = "near/ahead",
    AheadOften = "near/ahead-often",
    /// For a new voice only: distance, rank, tags lately, tags in all, mentions in all.
    EntryDistance = "new/distance",
    EntryRank = "new/rank",
    EntryTagsLately = "new/tags-lately",
    EntryTags = "new/tags",
    EntryOften = "new/often",
    /// Also for a new voice: named long ago; one of the two foremost choices; the tag has a role noun; called in the turn before,
    /// and not named close by; both turns before have tags, and the first one names another.
    EntryFar = "new/far",
    EntryForemost = "new/foremost",
    EntryRole = "new/role",
    EntryCalled = "new/called",
    EntryAfterTags = "new/after-tags",
    /// For the last speaker again: who tells the story; the next tag names another; the narration before the last turn is about
    /// the person; called two or four turns away.
    SameNarrator = "same/narrator",
    SameOtherNext = "same/other-next",
    SameSubject = "same/subject-before-last",
    SameCalled = "same/called-even",
    /// For the speaker before last again: talked about in the turn before; named in the narration before the own turn.
    BackAbout = "back/about",
    BackNarrated = "back/narrated",
    /// The words are like the person's own.
    Style = "style",
    /// How much the person talks in the whole text, around.
    Talks = "talks",
    TalksNear = "talks/near",
    /// The share of the person in the other turns whose tags have the same noun.
    RoleHeard = "tag/role-heard",
    /// The share of the person in the other turns that call somebody the same.
    CallsHeard = "vocative/heard",
    /// How much oftener the person has this pronoun in other turns than the other one, where nothing else tells the gender.
    PronounHeard = "tag/pronoun-heard",
}

/// Where a feature counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum When {
    Always,
    /// Only where the person is neither the last speaker nor the one before.
    New,
    /// Only where it is the last speaker again, the one before last again.
    Same,
    Back,
}

impl When {
    pub(crate) const COUNT: usize = 4;

    /// Whether it is so where a turn takes a step back to who has spoken just before, or none.
    pub(crate) fn holds(self, step: Option<Step>) -> bool {
        match self {
            When::Always => true,
            When::New => step.is_none(),
            When::Same => step == Some(Step::Same),
            When::Back => step == Some(Step::Back),
        }
    }
}

impl Evidence {
    /// Where the feature counts; its name tells.
    pub(crate) const fn when(self) -> When {
        match self.name().as_bytes() {
            [b'n', b'e', b'w', b'/', ..] => When::New,
            [b's', b'a', b'm', b'e', b'/', ..] => When::Same,
            [b'b', b'a', b'c', b'k', b'/', ..] => When::Back,
            _ => When::Always,
        }
    }
}

/// For each feature where it counts.
pub(crate) static WHEN: [When; Evidence::ALL.len()] = {
    let mut all = [When::Always; Evidence::ALL.len()];
    let mut at = 0;
    while at < all.len() {
        all[at] = Evidence::ALL[at].when();
        at += 1;
    }
    all
};

/// A feature of one choice of a turn. The same feature may come more than once: its values are added up.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Sign {
    /// Place among the turn's choices.
    pub choice: u8,
    pub evidence: Evidence,
    pub value: f32,
}

/// The signs of all turns, in order. Nearly all have the value one, and take two bytes.
#[derive(Debug, Default)]
pub(crate) struct Signs {
    /// Where the feature counts and for which choice, as a place in [`Sums`], with [`VALUED`] set where the value is not one; and
    /// the feature.
    all: Vec<(u8, Evidence)>,
    /// The values that are not one.
    values: Vec<f32>,
}

const VALUED: u8 = 1 << 7;
const PLACES: u8 = (When::COUNT * CHOICES) as u8;
const _: () = assert!(PLACES.is_power_of_two() && PLACES <= VALUED);

/// Sums for the choices of a turn: what counts always, for a new voice only, for the last speaker and for the one before last.
pub(crate) type Sums = [Row; When::COUNT];

/// Where the signs of a turn stand among all: a range of them, and the first of their values.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct SignRange {
    from: u32,
    to: u32,
    value: u32,
}

impl Signs {
    pub(crate) fn clear(&mut self) {
        self.all.clear();
        self.values.clear();
    }

    pub(crate) fn reserve(&mut self, count: usize) {
        self.all.reserve(count);
    }

    #[inline]
    pub(crate) fn push(&mut self, sign: Sign) {
        let plain = sign.value == 1.0;
        let when = WHEN[sign.evidence as usize] as u8;
        let valued = if plain { 0 } else { VALUED };
        let place = when * CHOICES as u8 + sign.choice;
        self.all.push((place | valued, sign.evidence));
        if !plain {
            self.values.push(sign.value);
        }
    }

    /// The place behind all that are there: an empty range.
    pub(crate) fn end(&self) -> SignRange {
        let end = self.all.len() as u32;
        SignRange {
            from: end,
            to: end,
            value: self.values.len() as u32,
        }
    }

    /// Those that came since.
    pub(crate) fn since(&self, start: SignRange) -> SignRange {
        SignRange {
            to: self.all.len() as u32,
            ..start
        }
    }

    #[inline]
    pub(crate) fn of(&self, range: SignRange) -> impl Iterator<Item = Sign> + '_ {
        self.places(range).map(|(place, evidence, value)| Sign {
            choice: (place % CHOICES) as u8,
            evidence,
            value,
        })
    }

    /// Adds up what they weigh.
    #[inline]
    pub(crate) fn sums(&self, range: SignRange, weights: &[f32; Evidence::ALL.len()]) -> Sums {
        let mut sums = Sums::default();
        let places = sums.as_flattened_mut();
        let mut values = self.values[range.value as usize..].iter();
        for (place, evidence) in &self.all[range.from as usize..range.to as usize] {
            let weight = weights[*evidence as usize];
            places[usize::from(place % PLACES)] += match place & VALUED {
                0 => weight,
                _ => weight * values.next().copied().unwrap_or(1.0),
            };
        }
        sums
    }

    #[inline]
    fn places(&self, range: SignRange) -> impl Iterator<Item = (usize, Evidence, f32)> + '_ {
        let mut values = self.values[range.value as usize..].iter().copied();
        let signs = self.all[range.from as usize..range.to as usize].iter();
        signs.map(move |(place, evidence)| {
            let value = match place & VALUED {
                0 => 1.0,
                _ => values.next().unwrap_or(1.0),
            };
            (usize::from(place % PLACES), *evidence, value)
        })
    }
}

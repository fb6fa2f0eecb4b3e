//! What may be known of a word.

use super::WordId;
use crate::extraction::Gender;

macro_rules! bits {
    ($type:ty: $($(#[$doc:meta])* $name:ident = $bit:expr),* $(,)?) => {
        $($(#[$doc])* pub const $name: $type = 1 << $bit;)*
        // No two have the same bit.
        const _: () = {
            let mut taken: $type = 0;
            $(
                assert!(taken & $name == 0);
                taken |= $name;
            )*
        };
    };
}

/// Word classes; a word may be in several.
pub(crate) mod is {
    bits! { u64:
        DETERMINER = 0, PREPOSITION = 1, SUBORDINATOR = 2, CONJUNCTION = 3, WH = 4, ADVERB = 5,
        AUX = 6, AUX_BE = 7, AUX_HAVE = 8, AUX_DO = 9, MODAL = 10,
        /// not, never, n't forms
        NEGATIVE = 11,
        /// would, could, might
        HYPOTHETICAL = 12,
        /// will, shall
        FUTURE = 13,
        PRONOUN = 14, SUBJECT = 15, OBJECT = 16, POSSESSIVE = 17, REFLEXIVE = 18, RELATIVE = 19, FIRST_PERSON = 20, PLURAL = 21, INDEFINITE = 22,
        DEMONSTRATIVE = 23, DEFINITE = 24, QUANTIFIER = 25, NUMBER = 26,
        TIME = 27, DAY = 28, MONTH = 29,
        TITLE = 30,
        /// A title that may stand alone after “the”: the count.
        TITLE_ALONE = 31,
        ROLE = 32, KIN = 33,
        /// Plural or collective sources: officials, police.
        GROUP = 34,
        /// man, woman, stranger
        GENERIC_PERSON = 35,
        ORG_WORD = 36, ORG = 37, MEDIA = 38, PLACE = 39, US_STATE = 40, DEMONYM = 41,
        GIVEN_M = 42, GIVEN_F = 43, GIVEN_U = 44,
        /// A family name that stands first: Li, Kim, Nguyen.
        FAMILY_FIRST = 45,
        NAME_PARTICLE = 46, NAME_SUFFIX = 47, ABBREVIATION = 48, NOT_A_NAME = 49,
        /// A name that is a common word too: Will, Rose.
        COMMON_NAME = 50,
        VOCATIVE = 51, REPORT_NOUN = 52,
        /// Ends in -ing but is no participle: morning.
        NOT_ING = 53,
        /// Ends in -ly but is no adverb: family.
        NOT_LY = 54,
        /// A word that begins with an apostrophe: 'twas.
        DROPPED = 55, EXCLAMATION = 56, ANIMAL = 57,
        /// In the lexicon at all.
        KNOWN = 58,
        /// What places are called by: street, square, grove.
        PLACE_WORD = 59,
        /// Titles of wives, and of women who are nobody's.
        MARRIED = 60, UNMARRIED = 61,
        /// Whoever speaks to reporters without a name: source, official, witness.
        SOURCE = 62,
        /// What heads a scene or a stage direction: act, curtain, exit.
        STAGE = 63,
    }
    pub const GIVEN: u64 = GIVEN_M | GIVEN_F | GIVEN_U;
    /// Nouns and titles of people.
    pub const HUMAN: u64 = ROLE | TITLE | KIN | GENERIC_PERSON;
    /// Words of grammar: none of them stands between the article of a noun phrase and its noun.
    pub const GRAMMAR: u64 =
        PREPOSITION | PRONOUN | CONJUNCTION | SUBORDINATOR | AUX | WH | DETERMINER | ADVERB;
}

/// Forms of a verb; a word may be several.
pub(crate) mod form {
    bits! { u8: BASE = 0, THIRD = 1, PAST = 2, PARTICIPLE = 3, ING = 4,
        /// Told by the ending, not by the lexicon.
        GUESSED = 5,
    }
    /// Forms that can be the verb of a clause.
    pub const FINITE: u8 = BASE | THIRD | PAST;
}

/// Flags of cue verbs.
pub(crate) mod flags {
    bits! { u32:
        /// say, tell
        SAID = 0,
        /// To be trusted right beside a quote.
        STRONG = 1,
        /// A sound or a gesture: hiss, smile.
        MANNER = 2,
        /// Takes an addressee as object.
        TELL = 3,
        /// `said X` is common in news.
        INVERTS = 4,
        /// More often a noun in its base or -s form.
        NOUN = 5,
        /// Governs that-clauses.
        CLAUSE = 6,
        /// The same speaker goes on.
        CONTINUES = 7,
        /// The other speaker answers.
        REPLY = 8,
        QUESTION = 9,
        /// Implies the negative: deny.
        NEGATIVE = 10,
        PARTICLE_OUT = 11, PARTICLE_FOR = 12, PARTICLE_ON = 13, PARTICLE_OFF = 14, PARTICLE_UP = 15,
        /// Reports with whatever it governs: criticise, announce.
        SURE = 16,
        /// Has other senses more often than that of a report: begin, return.
        SELDOM = 17,
        /// What follows in marks is what something is called: call, dub.
        NAMES = 18,
        /// Reports with a clause or a quote, and does something else with a mere object: observe, interrupt.
        CLAUSAL = 19,
        /// Its object is seen or heard to do something: show, hear.
        SEES = 20,
        /// Its subject is told something, and tells nothing: hear.
        HEARS = 21,
        /// Reports together with the words behind it: take issue, make clear.
        TOGETHER = 22,
        /// What it governs is not held, or not done: deny, reject, refuse.
        DENIES = 23,
    }
}

/// What else a word may be, beside its classes.
pub(crate) mod also {
    bits! { u32:
        /// A work that has a title, as a book or a show.
        WORK = 0,
        /// A thing that bears words, as a sign or a hat.
        BEARS = 1,
        /// Shows how somebody answers: shrugged, blunt.
        REACTION = 2,
        /// An office that is nobody's surname: minister.
        OFFICE = 3,
        /// A member of a party or a nation that surnames stand behind: Republican Lee.
        PARTY_MEMBER = 4,
        /// What is left out where a company is named again: plc.
        LEGAL_FORM = 5,
        /// The father of two namesakes, and the son: Sr., Jr.
        ELDER = 6, YOUNGER = 7,
        /// Whoever's age was told, or that he is new: teenager.
        AGE = 8,
        /// Whom the one a text is about meets, and seldom is: the judge, the doctor.
        COUNTERPART = 9,
        /// Whom a court is about: the defendant.
        ACCUSED = 10,
        /// What somebody calls a thing, behind its noun: baseless, unfair.
        VERDICT = 20,
        /// A court, or those who sit in one: the jury.
        COURT = 11,
        /// What a writer calls words that he has reported: a reference, a claim.
        ASIDE = 12,
        /// What comes of a report: drawing, prompting.
        OUTCOME = 25,
        /// What a headline cites by one word: police, audit.
        CITED = 13,
        /// A body that goes by somebody's name: campaign.
        OWNED = 14,
        /// What many call at once: chants, shouts.
        CRY = 15,
        /// Points at something else on a page: related, watch.
        POINTS = 16,
        /// Where somebody says something: an interview, a speech.
        VENUE = 17,
        /// How somebody is who says it at once: quick, careful.
        PROMPT = 18,
        /// What somebody does to be heard, in the forms in which it is told: took, went, used.
        HEARD_BY = 19,
        /// Makes somebody do something, in the forms in which it is told: forced, pressed.
        MAKES_DO = 26,
        /// What a crowd or a critic answers with: cheers, outrage.
        APPLAUSE = 24,
        /// An adjective that alone stands for nobody: loud, western.
        ADJECTIVE = 21,
        /// Such an adjective that keeps a capital inside a sentence: Western.
        REGION = 22,
        /// What somebody's words in marks are called behind them: remark, pledge.
        UTTERED = 23,
        /// What somebody's eyes, face or voice does, he does: jaw, smile.
        BODY_PART = 27,
        /// What somebody does who comes in, in the forms in which it is told: entered, came.
        ENTERS = 28,
        /// What it governs is meant to be done, and not done yet: planned to, promise to.
        INTENDS = 29,
        /// What it governs may be done or not: wanted to, asked to, chance to.
        WISHES = 30,
        /// What is in it is the words of whoever it is from: a statement, a letter.
        OWN_WORDS = 31,
    }
}

/// What passes over a whole text ask of each word first.
pub(crate) mod hint {
    use super::{form, is, VerbClass, WordInfo};
    use crate::lang::{w, WordId};

    bits! { u8:
        /// A verb that reports speech, in a form that can be a tag.
        SPEAKS = 0,
        /// Role noun, kin, any word for a person, animal.
        PERSON = 1,
        /// A personal pronoun, possessive and reflexive forms with it.
        PRONOUN = 2,
        /// What reports are full of: bodies, days, months, peoples, places.
        REPORTS = 3,
        /// May address somebody and tells the gender: sir, madam, mother.
        ADDRESS = 4,
        /// He and she, I: what stories say.
        HE_SHE = 5,
        I_ME = 6,
        /// Begins what may move a report on: the, a, an; he, she.
        MOVES = 7,
    }

    pub(crate) fn of(word: WordId, info: &WordInfo) -> u8 {
        let tag = info.form(form::PAST | form::THIRD | form::ING | form::BASE);
        let speaks = info.speech() || info.verb == VerbClass::Thought && info.form(form::PAST);
        let hints = [
            (SPEAKS, speaks && tag),
            (
                PERSON,
                info.any(is::ROLE | is::KIN | is::GENERIC_PERSON | is::ANIMAL),
            ),
            (PRONOUN, (w::I..=w::THEMSELVES).contains(&word)),
            (
                REPORTS,
                info.any(is::ORG_WORD | is::DAY | is::MONTH | is::DEMONYM | is::PLACE),
            ),
            (ADDRESS, info.any(is::VOCATIVE | is::KIN)),
            (
                HE_SHE,
                [w::HE, w::SHE, w::HIS, w::HER, w::HIM].contains(&word),
            ),
            (I_ME, [w::I, w::MY, w::ME].contains(&word)),
            (MOVES, [w::THE, w::A, w::AN, w::HE, w::SHE].contains(&word)),
        ];
        let set = hints.iter().filter(|(_, holds)| *holds);
        set.fold(0, |all, (hint, _)| all | hint)
    }
}

/// The class of a verb, by what kind of report it makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(crate) enum VerbClass {
    /// Not a verb that is known.
    #[default]
    None,
    Other,
    Trap,
    Attitude,
    Thought,
    Writing,
    Speech,
}

/// All that is known of one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct WordInfo {
    pub class: u64,
    /// The lemma of a verb form.
    pub lemma: WordId,
    /// Of a verb.
    pub flags: u32,
    /// What else the word may be; see [`also`].
    pub also: u32,
    pub forms: u8,
    pub verb: VerbClass,
    pub gender: Gender,
    /// Report kind of a reporting noun.
    pub noun: VerbClass,
}

impl WordInfo {
    pub(crate) fn any(&self, classes: u64) -> bool {
        self.class & classes != 0
    }
    pub(crate) fn has(&self, flags: u32) -> bool {
        self.flags & flags != 0
    }
    pub(crate) fn is_also(&self, also: u32) -> bool {
        self.also & also != 0
    }
    pub(crate) fn form(&self, forms: u8) -> bool {
        self.forms & forms != 0
    }
    /// A verb of speech or writing.
    pub(crate) fn speech(&self) -> bool {
        self.verb >= VerbClass::Writing
    }
    /// A verb for a sound that reports with a clause or a quote only, and may be a noun: sigh, laugh.
    pub(crate) fn sounds(&self) -> bool {
        self.has(flags::CLAUSAL) && self.has(flags::NOUN)
    }
    /// A verb that may report at all.
    pub(crate) fn reporting(&self) -> bool {
        self.verb >= VerbClass::Attitude
    }

    /// What the ending alone tells of a word that no list has.
    pub(crate) fn guess(word: &str) -> Self {
        let mut info = WordInfo::default();
        let letters = word.len();
        if letters > 4 && word.ends_with("ed") {
            info.forms = form::PAST | form::PARTICIPLE | form::GUESSED;
        } else if letters > 4 && word.ends_with("ing") {
            info.forms = form::ING | form::GUESSED;
        } else if letters > 4 && word.ends_with("ly") {
            info.class |= is::ADVERB;
        }
        info
    }
}

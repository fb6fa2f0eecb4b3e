//! The lexicon: everything that is one language and nothing else, read from a data file.

mod class;
mod dropped;
mod hash;
mod inflect;
mod lists;
mod parse;
mod table;

use std::sync::Arc;

use once_cell::sync::{Lazy, OnceCell};

use crate::extraction::Gender;

use dropped::Beginnings;
use lists::Lists;

pub(crate) use class::{also, flags, form, hint, is, VerbClass, WordInfo};
pub(crate) use hash::{FewWords, WordMap};
pub(crate) use lists::List;
pub(crate) use table::{fold, is_soft, unbroken, Key, KeyTable, Known, WordTable};

/// A word of the lexicon, or (past [`Lexicon::len`]) a word that only the document has.
pub(crate) type WordId = u32;

/// Words that rules name. Their ids are their places in this list.
macro_rules! fixed {
    ($($name:ident = $text:literal),* $(,)?) => {
        /// Ids of the words that rules name.
        #[allow(missing_docs)]
        pub(crate) mod w {
            use super::WordId;
            #[allow(dead_code, non_camel_case_types, clippy::upper_case_acronyms)] // only their numbers are used
            #[repr(u32)]
            enum Fixed { $($name),* }
            $(pub const $name: WordId = Fixed::$name as WordId;)*
            pub(crate) const TEXTS: &[&str] = &[$($text),*];
        }
    };
}

fixed! {
    NONE = "", THE = "the", A = "a", AN = "an", AND = "and", BUT = "but", OR = "or", SO = "so", YET = "yet", NOR = "nor", THEN = "then",
    THAT = "that", THIS = "this", THESE = "these", THOSE = "those", AS = "as", TO = "to", OF = "of", IN = "in", ON = "on", AT = "at",
    FOR = "for", FROM = "from", WITH = "with", BY = "by", ABOUT = "about", OUT = "out", UP = "up", OFF = "off", INTO = "into", LIKE = "like",
    TEAM = "team", BUSINESS = "business", BANK = "bank", THAN = "than", OVER = "over", AGAINST = "against", AMONG = "among", DURING = "during", AFTER = "after", BEFORE = "before",
    SINCE = "since", UNTIL = "until", WAIT = "wait", WAITED = "waited", WHILE = "while", WHEN = "when", WHENEVER = "whenever", WHERE = "where", BECAUSE = "because", IF = "if",
    THOUGH = "though", ALTHOUGH = "although", UNLESS = "unless", WHETHER = "whether", HOW = "how", WHAT = "what", WHY = "why", WHO = "who",
    WHOM = "whom", WHOSE = "whose", WHICH = "which", I = "i", ME = "me", MY = "my", MYSELF = "myself", WE = "we", OUR = "our",
    YOU = "you", YOUR = "your", HE = "he", HIM = "him", HIS = "his", HIMSELF = "himself", SHE = "she", HER = "her", HERS = "hers",
    HERSELF = "herself", IT = "it", ITS = "its", ITSELF = "itself", THEY = "they", THEM = "them", THEIR = "their", THEMSELVES = "themselves",
    WORDS = "words", VIEW = "view", OPINION = "opinion", ONE = "one", OTHER = "other", SECOND = "second", THIRD = "third", FOURTH = "fourth", ANOTHER = "another", OTHERS = "others", FEW = "few", SEVERAL = "several", THERE = "there", HERE = "here", NOT = "not", SHORT = "short", CARRIED = "carried", CARRIES = "carries", CONTAINED = "contained", CONTAINS = "contains", INCLUDED = "included", INCLUDES = "includes", SAT = "sat", NEVER = "never", NOBODY = "nobody", NONE_OF = "none", NEITHER = "neither", EITHER = "either", LONGER = "longer", PM = "pm", A_M = "a.m", P_M = "p.m",
    NO = "no", YES = "yes", OH = "oh", ACCORDING = "according", PUT = "put", PUTS = "puts", MAKE = "make", MAKES = "makes", MADE = "made", MAKING = "making", CLEAR = "clear", PLAIN = "plain", SAID = "said", SAY = "say", SAYS = "says",
    SAYING = "saying", TOLD = "told", TELL = "tell", CALLED = "called", CALL = "call", CALLS = "calls", CALLING = "calling", POSS = "'s", RE = "'re", VE = "'ve", LL = "'ll", D = "'d", M = "'m",
    HAVING = "having", BE = "be", IS = "is", ARE = "are", WAS = "was", WERE = "were", BEEN = "been", BEING = "being", AM = "am", HAVE = "have", HAS = "has",
    HAD = "had", DO = "do", DOES = "does", DID = "did", WILL = "will", WOULD = "would", CAN = "can", COULD = "could", SHALL = "shall",
    SHOULD = "should", MAY = "may", MIGHT = "might", MUST = "must", MR = "mr", MRS = "mrs", MISS = "miss",
    SIR = "sir", MAAM = "ma'am", LADY = "lady", BOTH = "both", LATEST = "latest", TWO = "two", PAIR = "pair", DUO = "duo", COUPLE = "couple", ALL = "all", EACH = "each", SOME = "some", MANY = "many",
    MOST = "most", USED = "used", USES = "uses", USING = "using", TOOK = "took", READ = "read", READS = "reads", READING = "reading", GOING = "going", WENT = "went", PER = "per", SUCH = "such", LATER = "later", LAST = "last",
    BETWEEN = "between", TAKEN = "taken", ADDING = "adding", HAIL = "hail",
    NEXT = "next", ONLY = "only", EVEN = "even", JUST = "just", CHAPTER = "chapter", LATTER = "latter",
    FORMER = "former", ASKED = "asked", ADDED = "added", STATEMENT = "statement", DEAR = "dear", DEAREST = "dearest", HAND = "hand", HELD = "held", HOLD = "hold", HOLDS = "holds", HOLDING = "holding", OFFERED = "offered", EXTENDED = "extended", STUCK = "stuck", TONE = "tone", ACCENT = "accent", WHISPER = "whisper", LAUGHTER = "laughter",
    APPLAUSE = "applause", CHEERS = "cheers", CHEERING = "cheering", HEAR = "hear",
    OLD = "old", YOUNG = "young", POOR = "poor", LITTLE = "little", VOICE = "voice", EARLIER = "earlier", WITHOUT = "without",
    THROUGHOUT = "throughout", TOWARD = "toward",
    STRANGER = "stranger", NORTH = "north", SOUTH = "south", EAST = "east", WEST = "west",
    MADEMOISELLE = "mademoiselle", MADAME = "madame", MONSIEUR = "monsieur", SIGNORA = "signora", SIGNOR = "signor",
    SENORA = "senora", SENOR = "senor", FRAU = "frau", FRAULEIN = "fraulein",
    RAN = "ran", RUNS = "runs", SEEM = "seem", SEEMS = "seems", SEEMED = "seemed", SEEMING = "seeming", FELT = "felt",
    FEELS = "feels", RULING = "ruling", WANTED = "wanted", WANT = "want", WANTS = "wants", WISHED = "wished", MEANT = "meant", MEANS = "means", IMPLIED = "implied", IMPLIES = "implies", IMPLYING = "implying",
    SIGNIFIED = "signified", SIGNIFIES = "signifies", SIGNIFYING = "signifying", INDICATING = "indicating", ALOUD = "aloud", LOUD = "loud", ALWAYS = "always", OFTEN = "often",
    EYE = "eye", EYES = "eyes", LOOK = "look", LOOKS = "looks", GLANCE = "glance", GLANCES = "glances", SMILE = "smile", FACE = "face",
    TOWARDS = "towards", UPON = "upon", AROUND = "around", INCLUDING = "including",
    NT = "n't", O = "o",
    NOTHING = "nothing", SOMETHING = "something", ANYTHING = "anything", EVERYTHING = "everything", MUCH = "much", MORE = "more", WORD = "word",
    CON = "con", ACCUSE = "accuse", CLASS = "class", SHADOW = "shadow", DEPUTY = "deputy", VICE = "vice", ASSISTANT = "assistant", PRIME = "prime", CHIEF = "chief", ATTORNEY = "attorney", FELLOW = "fellow", OPPOSITION = "opposition", MAJORITY = "majority", MINORITY = "minority", DISTRICT = "district", POINT = "point", POLITICIAN = "politician",
    PUBLISHED = "published", UPDATED = "updated", POSTED = "posted", PHONE = "phone", TELEPHONE = "telephone", EMAIL = "email", MAIL = "mail", E = "e", LETTER = "letter", TEXT = "text", FAX = "fax", RADIO = "radio", VIDEO = "video", WAY = "way", TAKE = "take", ISSUE = "issue", CASE = "case", RAISE = "raise", CONCERN = "concern", CONCERNS = "concerns", DOUBTS = "doubts", OBJECTIONS = "objections", QUESTIONS = "questions", TIMES = "times", SHOW = "show", FIND = "find", DISMISS = "dismiss", CONFIRM = "confirm", WRITING = "writing", WRITE = "write", REPLY = "reply", RESPOND = "respond", COMPARED = "compared", PROMISED = "promised", VOWED = "vowed", PLEDGED = "pledged", BACKING = "backing", WALKING = "walking", BREAKING = "breaking", DOUBLING = "doubling", DISTANCING = "distancing", REVERSING = "reversing", MENTION = "mention", REPORT = "report", ANSWER = "answer", RESPONSE = "response", COMES = "comes", BORN = "born", QUESTION = "question", GOES = "goes", PAST = "past", LEAST = "least", RECENT = "recent", NAME = "name", OLDER = "older", YOUNGER = "younger", ELDER = "elder", TALLER = "taller", SHORTER = "shorter",
    BIGGER = "bigger", SMALLER = "smaller", FATTER = "fatter", THINNER = "thinner", LARGER = "larger", SURNAME = "surname", GAVE = "gave", GIVE = "give", GIVES = "gives", GIVING = "giving", IDENTIFIED = "identified",
    KNOWN = "known", SIMPLY = "simply", SHARES = "shares", STOCK = "stock", STAKE = "stake",
    BECOME = "become", ELECT = "elect", APPOINT = "appoint", NOMINATE = "nominate", HIRE = "hire", CHOOSE = "choose", PICK = "pick", SWEAR = "swear", PROMOTE = "promote", SERVE = "serve", WORK = "work", RETIRE = "retire",
    EXPRESS = "express", SPREAD = "spread", SEND = "send", FLOAT = "float", DELIVER = "deliver", GO = "go", CAMPAIGN = "campaign", RUN = "run", POSITION = "position", STANCE = "stance", DOUBT = "doubt", BACK = "back", SHOOT = "shoot", FIRE = "fire", HIT = "hit", PUSH = "push", LET = "let", LEAVE = "leave", RULE = "rule",
    ALMOST = "almost", NEARLY = "nearly", INSTEAD = "instead", HESITATED = "hesitated", KEEP = "keep", SPEAK = "speak", PERCENT = "percent", NUMBER = "number", SUM = "sum", POLL = "poll", POLLS = "polls", POLLING = "polling", SEE = "see", RECKONING = "reckoning", ADMISSION = "admission", CONFESSION = "confession", ESTIMATE = "estimate", ACCOUNT = "account", ASSESSMENT = "assessment", ESTIMATION = "estimation", TELLING = "telling", MIND = "mind", QUOTE = "quote", SURVEY = "survey", SURVEYS = "surveys", START = "start", LONGED = "longed", TAUGHT = "taught", TEMPTED = "tempted", READY = "ready",
    IMPULSE = "impulse", TEMPTATION = "temptation", COURAGE = "courage", LIPS = "lips", TONGUE = "tongue", USELESS = "useless", EASY = "easy", IMPOSSIBLE = "impossible", ANSWERED = "answered", REPLIED = "replied", EXCLAIMED = "exclaimed",
    ENTITLED = "entitled", TITLED = "titled", VERY = "very", LESS = "less", SUN = "sun", WED = "wed", FIG = "fig", ARC = "arc", LABELLED = "labelled", LABELED = "labeled", INSCRIBED = "inscribed", MARKED = "marked", VOICES = "voices", NAMED = "named", BEHIND = "behind", HEADED = "headed", BEGAN = "began", ENDED = "ended", CONCLUDED = "concluded",
    STATE = "state", PRESIDENT = "president", CHARGE = "charge", GOVERNOR = "governor", FIRST = "first", CAME = "came", COME = "come", INTERRUPTED = "interrupted", JOINED = "joined", ST = "st", SAINT = "saint", WIFE = "wife", HUSBAND = "husband", MOTHER = "mother", GRANDMOTHER = "grandmother", GRANDFATHER = "grandfather", GUEST = "guest", VISITOR = "visitor", NEWCOMER = "newcomer", LANDLADY = "landlady", LANDLORD = "landlord", HOSTESS = "hostess", HOST = "host",
    FATHER = "father", REPUBLICAN = "republican", DEMOCRAT = "democrat", COMPANY = "company", CLUB = "club",
    LADYSHIP = "ladyship", LORDSHIP = "lordship", MAJESTY = "majesty", HIGHNESS = "highness", EXCELLENCY = "excellency",
    EXCEPT = "except", SANG = "sang", SING = "sing", SINGS = "sings", SINGING = "singing", RECITED = "recited", RECITE = "recite", RECITES = "recites", RECITING = "reciting",
    THOUGHT = "thought", SPOKE = "spoke", BROKE = "broke", BURST = "burst", FORTH = "forth", AWAY = "away", DOWN = "down", CITY = "city", NOW = "now",
    EVIDENCE = "evidence", PROOF = "proof", RECORD = "record", INDICATION = "indication", SIGN = "sign", FALSELY = "falsely", WRONGLY = "wrongly", MISQUOTED = "misquoted",
    TRUE = "true", FALSE = "false", UNTRUE = "untrue", CORRECT = "correct", NOWHERE = "nowhere", RATHER = "rather", FAR = "far", TOO = "too", RIGHT = "right", MERELY = "merely", LIKELY = "likely", INCORRECTLY = "incorrectly", BELIEVE = "believe", THINK = "think", PRETEND = "pretend", CLOSE = "close", SAME = "same", CLAIM = "claim", APPEAR = "appear", PURPORTS = "purports", PURPORTED = "purported", PURPORTING = "purporting", BLAME = "blame", DR = "dr", YOURS = "yours", SINCERELY = "sincerely", REGARDS = "regards",
}

/// Forms of “be” with which people tell what was said: “she's like, “No””.
pub(crate) const BE_LIKE: [WordId; 7] = [w::WAS, w::WERE, w::IS, w::AM, w::M, w::RE, w::POSS];
/// Adjectives that are said before a name: old Ina.
pub(crate) const BEFORE_NAMES: [WordId; 4] = [w::OLD, w::LITTLE, w::YOUNG, w::POOR];

/// A phrase of several words that acts as one: `prime minister`, `white house`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Phrase {
    pub words: Vec<WordId>,
    pub info: WordInfo,
}

/// One language's words with what is known of each.
#[derive(Debug, Clone)]
pub(crate) struct Lexicon {
    table: WordTable,
    infos: Vec<WordInfo>,
    /// By first word, sorted by that word; see [`Lexicon::phrases`].
    phrases: Vec<Phrase>,
    /// One bit for each word that a phrase begins with: few do, and every name asks.
    phrase_starts: WordSet,
    /// Nickname and full name, both ways round, sorted.
    nicknames: Vec<(WordId, WordId)>,
    /// Noun, and a word that those who are called so may be known by: “company”, “plc”. Sorted.
    means: Vec<(WordId, WordId)>,
    /// Relative, and what whoever has one is to him: “son”, “father”. Sorted.
    relations: Vec<(WordId, WordId)>,
    /// The base form of a verb, and a noun for whoever does it: “teach”, “teacher”. Sorted.
    doers: Vec<(WordId, WordId)>,
    /// The base form of a verb of reporting, and an object with which it reports nothing: “claim”, “title”. Sorted.
    deeds: Vec<(WordId, WordId)>,
    lists: Lists,
    /// How the words with dropped first letters begin.
    dropped: Beginnings,
    memo: Memo,
}

/// What is made of the words when it is first asked for, and kept for all texts; a word that is added makes it void.
#[derive(Debug, Clone, Default)]
struct Memo {
    derived: OnceCell<Vec<u64>>,
    hints: OnceCell<Vec<u8>>,
}

/// See [`Lexicon::hints`].
#[derive(Debug, Clone, Copy)]
pub(crate) struct Hints<'l>(&'l [u8]);

impl Hints<'_> {
    /// Whether the word has one of the hints. The document's own words have none.
    #[inline]
    pub(crate) fn any(self, word: WordId, hints: u8) -> bool {
        self.of(word) & hints != 0
    }

    /// Those of the lexicon's words, word by word.
    pub(crate) fn all(&self) -> &[u8] {
        self.0
    }

    /// All hints of the word.
    #[inline]
    pub(crate) fn of(self, word: WordId) -> u8 {
        self.0.get(word as usize).copied().unwrap_or(0)
    }
}

/// A set of words: one bit for each id.
#[derive(Debug, Clone, Default)]
pub(crate) struct WordSet {
    bits: Vec<u64>,
}

impl FromIterator<WordId> for WordSet {
    fn from_iter<I: IntoIterator<Item = WordId>>(words: I) -> Self {
        let mut set = WordSet::default();
        words.into_iter().for_each(|word| set.insert(word));
        set
    }
}

impl WordSet {
    pub(crate) fn insert(&mut self, word: WordId) {
        let at = word as usize / 64;
        if at >= self.bits.len() {
            self.bits.resize(at + 1, 0);
        }
        self.bits[at] |= 1 << (word % 64);
    }

    #[inline]
    pub(crate) fn contains(&self, word: WordId) -> bool {
        let bits = self.bits.get(word as usize / 64);
        bits.is_some_and(|bits| bits >> (word % 64) & 1 != 0)
    }
}

static ENGLISH: Lazy<Arc<Lexicon>> = Lazy::new(|| {
    let lexicon = Lexicon::read(include_str!("lang/en.lex"));
    Arc::new(
        lexicon.unwrap_or_else(|(line, problem)| unreachable!("en.lex line {line}: {problem}")),
    )
});

impl Lexicon {
    /// The English lexicon, read once.
    pub(crate) fn english() -> Arc<Lexicon> {
        Arc::clone(&ENGLISH)
    }

    /// A lexicon from the text of its file.
    ///
    /// # Errors
    ///
    /// The line (from 1) and what is wrong with it.
    pub(crate) fn read(file: &str) -> Result<Lexicon, (usize, String)> {
        let mut lexicon = Lexicon::empty();
        parse::read(&mut lexicon, file)?;
        lexicon.finish();
        Ok(lexicon)
    }

    fn empty() -> Self {
        let mut lexicon = Lexicon {
            table: WordTable::default(),
            infos: Vec::new(),
            phrases: Vec::new(),
            phrase_starts: WordSet::default(),
            nicknames: Vec::new(),
            means: Vec::new(),
            relations: Vec::new(),
            doers: Vec::new(),
            deeds: Vec::new(),
            lists: Lists::default(),
            dropped: Beginnings::default(),
            memo: Memo::default(),
        };
        for text in w::TEXTS {
            lexicon.intern(text);
        }
        lexicon
    }

    fn finish(&mut self) {
        self.phrases.sort_by(|a, b| {
            a.words[0]
                .cmp(&b.words[0])
                .then(b.words.len().cmp(&a.words.len()))
        });
        for phrase in &self.phrases {
            self.phrase_starts.insert(phrase.words[0]);
        }
        let other_way: Vec<_> = self.nicknames.iter().map(|(a, b)| (*b, *a)).collect();
        self.nicknames.extend(other_way);
        self.nicknames.sort_unstable();
        self.nicknames.dedup();
        self.means.sort_unstable();
        self.relations.sort_unstable();
        self.doers.sort_unstable();
        self.deeds.sort_unstable();
        for (id, info) in self.infos.iter().enumerate() {
            if info.any(is::DROPPED) {
                self.dropped.add(self.table.word(id as WordId).as_bytes());
            }
        }
    }

    fn intern(&mut self, word: &str) -> WordId {
        let id = self.table.intern(word.as_bytes());
        if id as usize == self.infos.len() {
            self.infos.push(WordInfo::guess(word));
        }
        id
    }

    /// How many words it has; ids from here on belong to the document.
    pub(crate) fn len(&self) -> usize {
        self.infos.len()
    }

    /// The id of a folded word (see [`fold`]).
    pub(crate) fn get(&self, folded: &[u8]) -> Option<WordId> {
        self.table.get(folded)
    }

    /// The same with its key at hand.
    pub(crate) fn get_key(&self, key: Key, folded: &[u8]) -> Option<WordId> {
        self.table.get_key(key, folded)
    }

    /// The same for the key of a short ASCII word.
    #[inline]
    pub(crate) fn get_short(&self, key: Key) -> Option<WordId> {
        self.table.get_short(key)
    }

    /// Whether a word with dropped first letters may stand at the start of a text, as far as its first two letters tell.
    #[inline]
    pub(crate) fn may_be_dropped(&self, text: &[u8]) -> bool {
        self.dropped.may_begin(text)
    }

    pub(crate) fn info(&self, id: WordId) -> &WordInfo {
        &self.infos[id as usize]
    }

    /// What is known of each word, by its id.
    #[inline]
    pub(crate) fn infos(&self) -> &[WordInfo] {
        &self.infos
    }

    pub(crate) fn word(&self, id: WordId) -> &str {
        self.table.word(id)
    }

    /// Whether a word is in one of the lists. The document's own words are in none.
    pub(crate) fn listed(&self, list: List, word: WordId) -> bool {
        self.lists.has(list, word)
    }

    /// What a later stage makes of each word.
    pub(crate) fn derived(&self, of: impl Fn(WordId) -> u64) -> &[u64] {
        let all = || (0..self.len() as WordId).map(of).collect();
        self.memo.derived.get_or_init(all)
    }

    /// For each word its [`hint`]s, small enough to stay in the nearest cache: most words are passed over by these alone.
    pub(crate) fn hints(&self) -> Hints<'_> {
        let all = || {
            let of = |id: WordId| hint::of(id, self.info(id));
            (0..self.len() as WordId).map(of).collect()
        };
        Hints(self.memo.hints.get_or_init(all))
    }

    /// The phrases that begin with this word, longest first.
    #[inline] // most words begin none
    pub(crate) fn phrases(&self, first: WordId) -> &[Phrase] {
        if self.phrase_starts.contains(first) {
            self.phrases_of(first)
        } else {
            &[]
        }
    }

    fn phrases_of(&self, first: WordId) -> &[Phrase] {
        let from = self.phrases.partition_point(|p| p.words[0] < first);
        let to = from + self.phrases[from..].partition_point(|p| p.words[0] == first);
        &self.phrases[from..to]
    }

    /// Whether one of two given names is a short form of the other (`Bob`, `Robert`).
    pub(crate) fn nickname(&self, a: WordId, b: WordId) -> bool {
        self.nicknames.binary_search(&(a, b)).is_ok()
    }

    /// The short forms of this name, and the names that it is short for, each beside the name.
    pub(crate) fn nicknames(&self, name: WordId) -> &[(WordId, WordId)] {
        with_first(&self.nicknames, name)
    }

    /// The words that those whom this noun may mean are known by, each beside the noun.
    pub(crate) fn means(&self, noun: WordId) -> &[(WordId, WordId)] {
        with_first(&self.means, noun)
    }

    /// Whether this is one of the words that those whom a noun may mean are known by.
    pub(crate) fn may_mean(&self, noun: WordId, word: WordId) -> bool {
        self.means.binary_search(&(noun, word)).is_ok()
    }

    /// What whoever has such a relative is to him or her, each beside the noun: “son” makes a father or a mother.
    pub(crate) fn relations(&self, noun: WordId) -> &[(WordId, WordId)] {
        with_first(&self.relations, noun)
    }

    /// The nouns for whoever does what the verb says, each beside the verb.
    pub(crate) fn doers(&self, verb: WordId) -> &[(WordId, WordId)] {
        with_first(&self.doers, verb)
    }

    /// The objects with which a verb of reporting reports nothing, “claimed the title”, behind the verb itself.
    pub(crate) fn deeds_of(&self, verb: WordId) -> &[(WordId, WordId)] {
        let first = self.deeds.partition_point(|(of, _)| *of < verb);
        let deeds = &self.deeds[first..];
        let count = deeds.iter().take_while(|(of, _)| *of == verb).count();
        &deeds[..count]
    }

    /// Whether the noun is one for parents and those older: grandfather, mum, aunt.
    pub(crate) fn elder(&self, noun: WordId) -> bool {
        self.has_younger(self.relative(noun))
    }

    /// The noun for a relative in full: “mother” for “mamma”.
    pub(crate) fn relative(&self, noun: WordId) -> WordId {
        if self.has_younger(noun) {
            return noun;
        }
        let mut full = self.nicknames(noun).iter().map(|(_, name)| *name);
        full.find(|name| self.has_younger(*name)).unwrap_or(noun)
    }

    /// Whether whoever has a son or a niece is called so.
    fn has_younger(&self, noun: WordId) -> bool {
        let married = [w::WIFE, w::HUSBAND].contains(&noun);
        !married && self.relations.iter().any(|(_, elder)| *elder == noun)
    }

    pub(crate) fn add_cue_verb(&mut self, line: &str) -> Result<(), String> {
        self.memo = Memo::default();
        parse::verb(self, VerbClass::Speech, line.trim())
    }

    pub(crate) fn add_title(&mut self, title: &str, gender: Gender) {
        self.memo = Memo::default();
        let id = self.intern(&fold_string(title));
        let info = &mut self.infos[id as usize];
        info.class |= is::TITLE | is::ABBREVIATION;
        info.gender = gender;
    }

    pub(crate) fn add_abbreviation(&mut self, word: &str) {
        self.memo = Memo::default();
        let id = self.intern(&fold_string(word.trim_end_matches('.')));
        self.infos[id as usize].class |= is::ABBREVIATION;
    }

    pub(crate) fn add_given_name(&mut self, name: &str, gender: Gender) {
        self.memo = Memo::default();
        let id = self.intern(&fold_string(name));
        self.infos[id as usize].class |= match gender {
            Gender::Male => is::GIVEN_M,
            Gender::Female => is::GIVEN_F,
            Gender::Unknown => is::GIVEN_U,
        };
    }
}

fn fold_string(word: &str) -> String {
    let mut buffer = Vec::new();
    fold(word.trim(), &mut buffer);
    String::from_utf8(buffer).unwrap_or_default()
}

/// The pairs that begin with a word.
fn with_first(pairs: &[(WordId, WordId)], first: WordId) -> &[(WordId, WordId)] {
    let from = pairs.partition_point(|pair| pair.0 < first);
    let count = pairs[from..].iter().take_while(|pair| pair.0 == first);
    &pairs[from..from + count.count()]
}

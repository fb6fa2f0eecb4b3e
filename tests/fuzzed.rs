//! The bodies of the fuzz targets over their seeds and some thousand mutations of these: what cargo-fuzz does for longer and with
//! more cunning, for machines that have none. The mutations are the same in each run.

use std::path::Path;

use super::bodies;

/// Inputs made of the seeds of one target.
const MUTATIONS: usize = 1500;
/// Bytes of an input at most, so that an unoptimised build gets through them in seconds.
const LONGEST: usize = 600;

/// What turns up in texts, lexicons and lists and steers their readers.
const TOKENS: [&str; 30] = [
    "\"", "'", "“", "”", "‘", "’", "«", "„", "``", "''", "—", "\n\n", "\r\n", "(", ",", "said ",
    " he ", "Ann ", "[", " : ", "\u{301}", "\u{200d}", "\0", "  ", "<i>", "</p>", "<!--", "&quot;",
    "â€œ", "Ã",
];

/// Words and marks on which rules turn; `|` ends a paragraph.
const SALAD: &str = "that That who which said says called “odd” “Go home.” “late,” : ; , . — - ( ) police Police Lee Orr Ann mayor the The a of and \
    And But but even as as in In on Monday May to with with going saying telling recalls remembers quoted him her his their is was how all would \
    say Claim verdict chants shouts of from crowd led so such neither nor campaign company Lee's its report : READ MORE WATCH not did because though \
    when while after before if asked told by “ ” \" ' ’ ‘ ... 2016 81 • * [ ] @ann | | ! ? it it's Per account telling opinion dismissed clerk ruled \
    “A,” “c” denounced group nurses teachers statement comment declined charged posted claimed found defend argued report reports notes claim claims $ \
    5 % percent number seats fee Western states four other loud bylaws critics points out believes interview tweet supporters came laughed then added";
/// Texts made of them.
const SALADS: usize = 3000;
/// Words of such a text at most.
const SALAD_WORDS: usize = 14;
/// Each so many-th is longer: some rules look at many words.
const LONG_SALAD: usize = 10;
const LONG_SALAD_WORDS: usize = 300;

/// Who reports, how, and what: sentences of these parts begin with a capital, as words in no order seldom do.
const SUBJECTS: &str = "Lee|he|she|Ann Lee|the mayor|who|they|critics|a voice|Mr. Orr|her eyes|my stomach|the latter|it|nobody|what Lee";
const VERBS: &str = "said|says|told him|asked|asked if|thought|spoke|cried|wrote|was said to|claims|replied|conceding|as he said|was told|narrowed|\
    ignored her|called it|denied|promised to|began|according to";
const CONTENTS: &str = "that it was late|it was late|“no”|“a b c,”|nothing that she meant|something nobody saw|next|is disputed|was that it sank|to go|\
    the boat|of that|so|this|that|, before conceding that he left|for Otto cried|and went out|when he came back with it|: “No.”|“No,” she said.";
const MARKS: &str = ",|,|.|?|;|:|—|”";
/// In what order they stand: 0 for a subject, 1 for a verb, 2 for a content, 3 for a mark.
const ORDERS: [&[usize]; 6] = [
    &[0, 1, 2],
    &[2, 3, 0, 1],
    &[2, 1, 0],
    &[0, 1, 3, 2, 0, 1],
    &[2, 0, 1, 2],
    &[0, 2, 1, 2, 3, 0, 1],
];
/// Texts made of them, and sentences of such a text at most.
const FRAMES: usize = 4000;
const FRAME_SENTENCES: usize = 4;

/// Xorshift: enough to scatter mutations.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % most.max(1) as u64) as usize
    }
}

fn seeds(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fuzz/seeds")
        .join(target);
    let Ok(entries) = std::fs::read_dir(folder) else {
        // The package as published has no seeds.
        return vec![b"\"It is late,\" said Mrs. Lind.".to_vec()];
    };
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("a seed").path()).collect();
    paths.sort();
    paths
        .iter()
        .map(|path| std::fs::read(path).expect("a seed"))
        .collect()
}

/// One to four changes: a byte, a stretch taken out or doubled, a token put in, another seed joined on.
fn mutate(input: &mut Vec<u8>, seeds: &[Vec<u8>], dice: &mut Dice) {
    for _ in 0..=dice.below(4) {
        let at = dice.below(input.len() + 1);
        let to = (at + dice.below(24)).min(input.len());
        match dice.below(5) {
            0 if at < input.len() => input[at] = dice.below(256) as u8,
            1 => drop(input.drain(at..to)),
            2 => {
                let twice = input[at..to].to_vec();
                input.splice(at..at, twice);
            }
            3 => {
                let token = TOKENS[dice.below(TOKENS.len())];
                input.splice(at..at, token.bytes());
            }
            _ => {
                let other = &seeds[dice.below(seeds.len())];
                input.truncate(at);
                input.extend_from_slice(&other[dice.below(other.len())..]);
            }
        }
    }
    input.truncate(LONGEST);
}

fn run(target: &str, body: fn(&[u8])) {
    let seeds = seeds(target);
    assert!(!seeds.is_empty(), "no seeds of {target}");
    seeds.iter().for_each(|seed| body(seed));
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    for _ in 0..MUTATIONS {
        let mut input = seeds[dice.below(seeds.len())].clone();
        mutate(&mut input, &seeds, &mut dice);
        body(&input);
    }
}

#[test]
fn scanner() {
    run("scanner", bodies::scanner);
}

#[test]
fn extraction() {
    run("extraction", bodies::extraction);
}

/// Words in no order: no rule may look beside what stands there.
#[test]
fn salad() {
    let words: Vec<&str> = SALAD.split_whitespace().collect();
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    for (at, genre) in (0..3).cycle().take(SALADS).enumerate() {
        let long = at % LONG_SALAD == 0;
        let most = if long { LONG_SALAD_WORDS } else { SALAD_WORDS };
        let count = 1 + dice.below(most);
        let picked: Vec<&str> = (0..count).map(|_| words[dice.below(words.len())]).collect();
        let text = picked.join(" ").replace('|', "\n\n");
        // All kinds are wanted: the genre alone is drawn.
        let mut input = vec![genre, 0, 0, 0, 0, 0, 0, 0];
        input.extend_from_slice(text.as_bytes());
        bodies::extraction(&input);
    }
    // Such texts by which rules once looked in front of the first word, or behind the last.
    for text in [
        "Saying ruled “odd” That That",
        "Lee\n\n, after saying no",
        ": police.",
        "returned points of",
        "READ —",
        "and according to The",
        "That she had left early, he said.",
        "“One two three four five six seven eight nine ten, Ann Lee went,” Ina Lee, Tom Orr and Bo Hale said.",
    ] {
        bodies::extraction(&[&[1, 0, 0, 0, 0, 0, 0, 0], text.as_bytes()].concat());
    }
}

/// Sentences of parts that fit each other more or less: what a rule looks at in front of a clause may be the start of the text.
#[test]
fn frames() {
    let parts =
        [SUBJECTS, VERBS, CONTENTS, MARKS].map(|parts| parts.split('|').collect::<Vec<_>>());
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    for genre in (0..3).cycle().take(FRAMES) {
        let mut text = String::new();
        for _ in 0..1 + dice.below(FRAME_SENTENCES) {
            let sentence = ORDERS[dice.below(ORDERS.len())].iter().map(|kind| {
                let parts = &parts[*kind];
                parts[dice.below(parts.len())]
            });
            let sentence = sentence.collect::<Vec<_>>().join(" ").replace(" ,", ",");
            let mut letters = sentence.chars();
            text.extend(letters.next().into_iter().flat_map(char::to_uppercase));
            text.push_str(letters.as_str());
            text.push_str([". ", ".\n\n", " "][dice.below(3)]);
        }
        let mut input = vec![genre, 0, 0, 0, 0, 0, 0, 0];
        input.extend_from_slice(text.as_bytes());
        bodies::extraction(&input);
    }
}

#[test]
fn lexicon() {
    run("lexicon", bodies::lexicon);
}

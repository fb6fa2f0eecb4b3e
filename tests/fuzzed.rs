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

#[test]
fn lexicon() {
    run("lexicon", bodies::lexicon);
}

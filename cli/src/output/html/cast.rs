//! The speakers of a document in order of how much they say, each with a colour.

use std::cmp::Reverse;

use inquit::{Extraction, Quote, Speaker};

/// Colours that all readers can tell apart. Those who speak most have one each; the others have the same with stripes, and share them.
const COLOURS: usize = 8;
/// Quotes so near to each other are looked at together, and should not share a colour.
const NEAR: usize = 6;

/// A speaker with what is counted.
#[derive(Debug)]
pub struct Member<'a> {
    pub speaker: &'a Speaker<'a>,
    pub quotes: usize,
    pub words: usize,
}

/// Everybody in a document.
#[derive(Debug)]
pub struct Cast<'a> {
    /// Those with the most quotes first.
    pub members: Vec<Member<'a>>,
    /// Quotes and words that nobody is known to have said.
    pub unknown: (usize, usize),
    /// The rank of each speaker, by id.
    ranks: Vec<usize>,
    /// The colour of each rank: the first eight plain, the next eight striped.
    colours: Vec<usize>,
}

impl<'a> Cast<'a> {
    pub fn new(extraction: &'a Extraction<'a>) -> Cast<'a> {
        let mut members: Vec<Member<'a>> = extraction
            .speakers()
            .iter()
            .map(|speaker| Member {
                speaker,
                quotes: 0,
                words: 0,
            })
            .collect();
        let mut unknown = (0, 0);
        for quote in extraction.quotes() {
            let words = words(&quote, extraction);
            match quote.speaker.and_then(|id| members.get_mut(id.index())) {
                Some(member) => {
                    member.quotes += 1;
                    member.words += words;
                }
                None => unknown = (unknown.0 + 1, unknown.1 + words),
            }
        }
        members.sort_by_key(|member| (Reverse(member.quotes), Reverse(member.words)));
        let mut ranks = vec![0; members.len()];
        for (rank, member) in members.iter().enumerate() {
            ranks[member.speaker.id.index()] = rank;
        }
        let colours = colours(extraction, &ranks);
        Cast {
            members,
            unknown,
            ranks,
            colours,
        }
    }

    /// Those who say something.
    pub fn speaking(&self) -> &[Member<'a>] {
        let silent = self.members.partition_point(|member| member.quotes > 0);
        &self.members[..silent]
    }

    /// The rank of a speaker.
    pub fn rank(&self, speaker: Option<inquit::SpeakerId>) -> Option<usize> {
        speaker.and_then(|id| self.ranks.get(id.index()).copied())
    }

    /// The class that colours what a speaker says.
    pub fn colour(&self, rank: Option<usize>) -> String {
        match rank.and_then(|rank| self.colours.get(rank)) {
            None => "cu".to_owned(),
            Some(colour) if *colour < COLOURS => format!("c{colour}"),
            Some(colour) => format!("x{}", colour - COLOURS),
        }
    }

    /// Words of all quotes.
    pub fn words(&self) -> usize {
        let known: usize = self.members.iter().map(|member| member.words).sum();
        known + self.unknown.1
    }
}

/// A colour for each rank: of the striped ones, that which is least used by those who speak nearby, and then least used at all.
fn colours(extraction: &Extraction<'_>, ranks: &[usize]) -> Vec<usize> {
    let known = extraction.quotes().iter().filter_map(|quote| quote.speaker);
    let turns: Vec<usize> = known
        .filter_map(|id| ranks.get(id.index()).copied())
        .collect();
    let mut near: Vec<Vec<usize>> = vec![Vec::new(); ranks.len()];
    for (at, speaker) in turns.iter().enumerate() {
        for other in &turns[at + 1..turns.len().min(at + NEAR)] {
            near[*speaker].push(*other);
            near[*other].push(*speaker);
        }
    }
    let mut colours: Vec<usize> = (0..ranks.len().min(COLOURS)).collect();
    let mut shared = [0; COLOURS];
    for (rank, near) in near.iter().enumerate().skip(COLOURS) {
        let mut beside = [0; COLOURS];
        for other in near.iter().filter(|other| **other != rank) {
            let colour = colours.get(*other);
            if let Some(colour) = colour.and_then(|colour| colour.checked_sub(COLOURS)) {
                beside[colour] += 1;
            }
        }
        let best = (0..COLOURS).min_by_key(|colour| (beside[*colour], shared[*colour]));
        let best = best.unwrap_or(0);
        shared[best] += 1;
        colours.push(COLOURS + best);
    }
    colours
}

fn words(quote: &Quote, extraction: &Extraction<'_>) -> usize {
    let spans = extraction.words(quote);
    spans.map(|span| span.split_whitespace().count()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_differ_in_colour() {
        let mut text = String::new();
        for scene in 0..30 {
            for turn in 0..6 {
                let name = char::from(b'A' + scene as u8 % 26);
                let [one, two] = [
                    format!("Ann{name}a{scene} Hill"),
                    format!("Bob{name}a{scene} Vale"),
                ];
                let name = if turn % 2 == 0 { one } else { two };
                text += &format!("“So it is, as I have told you,” said {name}.\n\n");
            }
        }
        let extraction = inquit::extract(&text);
        let cast = Cast::new(&extraction);
        assert!(
            cast.speaking().len() > 2 * COLOURS,
            "{}",
            cast.speaking().len()
        );
        let mut same = 0;
        let quotes = extraction.quotes().iter();
        for (one, two) in quotes.clone().zip(quotes.skip(1)) {
            let [one, two] = [one, two].map(|quote| cast.rank(quote.speaker));
            same += usize::from(one != two && cast.colour(one) == cast.colour(two));
        }
        assert_eq!(same, 0);
    }
}

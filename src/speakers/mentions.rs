//! Mentions in the order of the text, inside and outside quotes: names of the cast, pronouns, role nouns; and whom they mean.

mod find;

use super::cast::Cast;
use super::flow::Flow;
use super::names::{object, OBJECT_REACH};
use crate::extraction::Gender;
use crate::lang::{hint, is, w, WordId, WordMap};
use crate::tokens::{Token, Tokens};

use find::Finder;

/// Items for each mention: room for so many is made at once.
const MENTION_ITEMS: usize = 8;
/// Items within which he or she after a name tells the name's gender.
const PRONOUN_REACH: u32 = 15;
/// People whom one mention may mean, at most.
const READINGS: usize = u16::MAX as usize;
/// Items within which a longer form that comes back is one that is always used.
const AGAIN: u32 = 300;
/// Weight of the longer forms with the same word, for what an ambiguous name means.
const LONGER: f32 = 0.5;
/// Nobody.
pub(crate) const NOBODY: u32 = u32::MAX;

/// What a mention is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mentioned {
    /// A name of somebody in the cast.
    Name,
    /// A description in small letters that the list has: “the waiter”.
    Description,
    /// A pronoun.
    Pronoun,
    /// A role noun that the list does not have: “the old man”.
    Role,
    /// A name of somebody else: Mrs. where only a Mr. is known.
    Stranger,
}

/// Person and number of a pronoun, gender of a role noun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    Male,
    Female,
    Either,
    I,
    We,
    They,
}

impl Sort {
    pub(crate) fn gender(self) -> Gender {
        match self {
            Sort::Male => Gender::Male,
            Sort::Female => Gender::Female,
            _ => Gender::Unknown,
        }
    }
}

/// One mention: a range of items, and who is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mention {
    pub first: u32,
    pub last: u32,
    pub what: Mentioned,
    pub sort: Sort,
    /// How many readings there are, and where in [`Mentions::readings`] they begin.
    pub count: u16,
    pub from: u32,
    /// The likeliest person, or [`NOBODY`].
    pub person: u32,
}

// A novel has one for every dozen words.
const _: () = assert!(std::mem::size_of::<Mention>() <= 20);

impl Mention {
    pub(crate) fn named(&self) -> bool {
        matches!(self.what, Mentioned::Name | Mentioned::Description)
    }

    fn range(&self) -> std::ops::Range<usize> {
        let from = self.from as usize;
        from..from + usize::from(self.count)
    }
}

/// All mentions, in order.
#[derive(Debug, Default)]
pub(crate) struct Mentions {
    pub all: Vec<Mention>,
    pub readings: Vec<u32>,
    /// For every [`STRIDE`] items the first mention that does not begin before them.
    from: Vec<u32>,
}

/// Items for which one place among the mentions is kept.
const STRIDE: usize = 16;

impl Mentions {
    /// Finds and resolves the mentions of a text, in the memory of another's. Linear in its length.
    pub(crate) fn new(
        flow: &Flow,
        tokens: &Tokens<'_>,
        cast: &mut Cast,
        mut mentions: Mentions,
    ) -> Mentions {
        mentions.all.clear();
        mentions.all.reserve(flow.items.len() / MENTION_ITEMS);
        mentions.readings.clear();
        mentions.from.clear();
        let mut mentions = Finder::new(flow, tokens, cast, mentions).run(cast);
        mentions.all.sort_by_key(|m| m.first);
        mentions.index(flow.items.len());
        mentions.genders(flow, tokens, cast);
        mentions.choose(flow, tokens, cast.people.len());
        mentions
    }

    /// Those that begin in a range of items.
    pub(crate) fn within(&self, from: usize, to: usize) -> &[Mention] {
        let first = self.place_of(from);
        let last = self.place_of(to.max(from));
        &self.all[first..last]
    }

    /// The first mention that does not begin before an item.
    fn place_of(&self, item: usize) -> usize {
        let from = match self.from.get(item / STRIDE) {
            Some(from) => *from as usize,
            None => return self.all.len(),
        };
        let before = |m: &&Mention| (m.first as usize) < item;
        from + self.all[from..].iter().take_while(before).count()
    }

    fn index(&mut self, items: usize) {
        let mut at = 0;
        for stretch in 0..=items / STRIDE {
            while (self.all.get(at)).is_some_and(|m| (m.first as usize) < stretch * STRIDE) {
                at += 1;
            }
            self.from.push(at as u32);
        }
    }

    pub(crate) fn readings(&self, mention: &Mention) -> &[u32] {
        &self.readings[mention.range()]
    }

    /// He or she after a name tells an unknown gender, where two in three agree.
    fn genders(&self, flow: &Flow, tokens: &Tokens<'_>, cast: &mut Cast) {
        let mut votes = vec![(0u32, 0u32); cast.people.len()];
        for pair in self.all.windows(2) {
            let (name, pronoun) = (&pair[0], &pair[1]);
            let outside = flow.outside(name.first as usize) && flow.outside(pronoun.first as usize);
            if name.what == Mentioned::Name
                && name.count == 1
                && outside
                && pronoun.what == Mentioned::Pronoun
                && pronoun.first - name.first < PRONOUN_REACH
                && !(pronoun.first.saturating_sub(name.last) < OBJECT_REACH
                    && object(&flow.items, tokens, pronoun.first as usize))
            {
                let vote = &mut votes[self.readings[name.from as usize] as usize];
                match pronoun.sort {
                    Sort::Male => vote.0 += 1,
                    Sort::Female => vote.1 += 1,
                    _ => {}
                }
            }
        }
        for (person, (he, she)) in cast.people.iter_mut().zip(votes) {
            if person.gender == Gender::Unknown && he + she >= 2 {
                if he > 2 * she {
                    person.gender = Gender::Male;
                } else if she > 2 * he {
                    person.gender = Gender::Female;
                }
            }
        }
    }

    /// An ambiguous name means whoever is named often and was named lately. “The doctor” is rather the one who was named last, of two.
    ///
    /// A short form means rather whom longer forms with the same word name: “Hugo” is Hugo Lind where Hugo Marsh is Marsh.
    fn choose(&mut self, flow: &Flow, tokens: &Tokens<'_>, people: usize) {
        let mut often = vec![0u32; people];
        let mut longer: WordMap<(u32, WordId), Longer> = WordMap::default();
        for mention in self.all.iter().filter(|m| m.named() && m.count == 1) {
            let person = self.readings[mention.from as usize];
            often[person as usize] += 1;
            let items = &flow.items[mention.first as usize..mention.last as usize];
            // “Sir Hugo” is no longer form of “Hugo”.
            let titled = items.len() == 2 && tokens.is_class(&items[0], is::TITLE);
            if items.len() > 1 && !titled {
                for item in items {
                    let longer = longer.entry((person, item.word())).or_default();
                    longer.add(mention.first);
                }
            }
        }
        let mut last = vec![None; people];
        let mut told = vec![None; people];
        for mention in self.all.iter_mut().filter(|m| m.named()) {
            let readings = &self.readings[mention.range()];
            let word = flow.items[mention.last as usize - 1].word();
            let several = readings.len() > 1;
            let longer = |person: u32| longer.get(&(person, word)).filter(|_| several);
            // Whoever has no other name needs this one.
            let needs =
                |person: u32| longer(person).is_some_and(|l| often[person as usize] == l.count);
            let needed = match several {
                true => readings.iter().copied().find(|person| needs(*person)),
                false => None,
            };
            let described = mention.what == Mentioned::Description;
            let score = |person: &u32| {
                let often = often[*person as usize];
                if described {
                    // A book has named the other doctor long before, and oftener.
                    let since =
                        told[*person as usize].map_or(u32::MAX, |at: u32| mention.first - at);
                    return 0.5 * ((1 + often) as f32).ln() - (1.0 + since as f32).ln();
                }
                let others = needed.is_some_and(|needed| needed != *person);
                let (often, longer) =
                    longer(*person).map_or((often, 0.0), |longer| longer.weigh(often, others));
                let recency = last[*person as usize]
                    .map_or(5.0, |at: u32| 0.25 * ((1 + mention.first - at) as f32).ln());
                ((1 + often) as f32).ln() - recency + longer
            };
            let best = readings.iter().copied().reduce(|best, other| {
                if score(&other) > score(&best) {
                    other
                } else {
                    best
                }
            });
            if let Some(person) = best {
                mention.person = person;
                last[person as usize] = Some(mention.first);
                if acts(flow, tokens, mention) {
                    told[person as usize] = Some(mention.first);
                }
            }
        }
    }
}

/// Whether somebody is named in the narration, and not only as one of whom something is thought or told.
fn acts(flow: &Flow, tokens: &Tokens<'_>, mention: &Mention) -> bool {
    let first = mention.first as usize;
    let before = first.checked_sub(1).map(|before| &flow.items[before]);
    let governed = before.is_some_and(|t| t.is_word() && tokens.is_class(t, is::PREPOSITION));
    flow.outside(first) && !governed
}

/// How often somebody goes by a longer form with a word: “Hugo Lind”.
#[derive(Debug, Default)]
struct Longer {
    count: u32,
    /// Those that stand soon behind the one before: whoever is Hugo Lind again and again is not the Hugo between.
    again: u32,
    last: Option<u32>,
}

impl Longer {
    fn add(&mut self, item: u32) {
        self.count += 1;
        self.again += u32::from(self.last.is_some_and(|last| item - last < AGAIN));
        self.last = Some(item);
    }

    /// What it counts for the short form, which somebody else may need, and the uses of the person's names that count.
    fn weigh(&self, often: u32, others: bool) -> (u32, f32) {
        let weight = LONGER * ((1 + self.count) as f32).ln();
        match others && 2 * self.again > self.count {
            true => (often.saturating_sub(self.count), -weight),
            false => (often, weight),
        }
    }
}

/// Whether a small word is a verb that reports speech, in a form that can be a tag.
pub(crate) fn speaks(tokens: &Tokens<'_>, token: &Token) -> bool {
    token.is_word() && (tokens.vocabulary.lexicon.hints()).any(token.word(), hint::SPEAKS)
}

/// Pronouns that can be a subject.
pub(crate) fn subject_pronoun(word: WordId) -> bool {
    matches!(word, w::HE | w::SHE | w::I | w::YOU | w::WE | w::THEY)
}

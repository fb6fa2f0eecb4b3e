//! All that the later stages of dialogue read: the flow of words, the mentions, the turns, and who was named when.

mod subjects;

use super::focus::Focus;
use super::hearing::Hearing;
use super::kin::Kin;
use super::named::Named;
use super::narrator;
use super::pages::pages;
use super::slots::{self, Slot};
use super::turns::{self, Lists, Turn};
use crate::extraction::Gender;
use crate::lang::{w, WordId};
use crate::layout::Layout;
use crate::memory::{kept, Memory};
use crate::speakers::cast::Cast;
use crate::speakers::flow::Flow;
use crate::speakers::mentions::{Mention, Mentioned, Mentions, Sort, NOBODY};
use crate::tokens::{Kind, Token, Tokens};

/// Bytes of a chapter head at most.
const HEAD_BYTES: u32 = 90;

/// One text, read but not decided.
#[derive(Debug)]
pub(crate) struct Scene<'a> {
    pub text: &'a str,
    pub layout: &'a Layout,
    pub tokens: &'a Tokens<'a>,
    pub flow: Flow,
    pub mentions: Mentions,
    pub cast: Cast,
    /// For each piece whether a label says who speaks it, see [`crate::attribution::Attributions::scripted`].
    pub scripted: &'a [bool],
    pub turns: Vec<Turn>,
    /// What the turns' ranges point into.
    pub lists: Lists,
    pub narrator: Option<u32>,
    /// Named (or, for the narrator, “I”) in the narration: item and person.
    pub named: Named,
    /// The same, and whom a pronoun surely means.
    pub meant: Named,
    /// Named as subjects.
    pub subjects: Vec<(u32, u32)>,
    /// How often each person is named in the narration.
    pub often: Vec<u32>,
    /// Whether descriptions are nearly all that names a person: “the waiter”.
    pub nameless: Vec<bool>,
    /// The paragraphs that are chapter or scene breaks, and those that are numbers of pages.
    breaks: Vec<u32>,
    pages: Vec<u32>,
    /// Who is whose relative.
    pub kin: Kin,
    /// Whom the pronouns of the narration mean.
    pub focus: Focus,
    /// Who may have spoken each turn, and why.
    pub hearing: Hearing,
}

/// Whether a paragraph ends as a sentence does, or leads into what comes next.
fn ends_with_mark(items: &[Token]) -> bool {
    items.last().is_some_and(|token| token.punct().is_some())
}

/// A range of a list.
fn list<T>(of: &[T], (from, to): (u32, u32)) -> &[T] {
    &of[from as usize..to as usize]
}

/// Sentences as ranges of items: most stretches have a few, which need no memory of their own.
#[derive(Debug, Default)]
pub(crate) struct Sentences {
    few: [(usize, usize); 4],
    count: usize,
    /// All of them, once they are more.
    many: Vec<(usize, usize)>,
}

impl Sentences {
    fn push(&mut self, sentence: (usize, usize)) {
        if let Some(place) = self.few.get_mut(self.count) {
            *place = sentence;
        } else {
            if self.many.is_empty() {
                self.many.extend_from_slice(&self.few);
            }
            self.many.push(sentence);
        }
        self.count += 1;
    }
}

impl std::ops::Deref for Sentences {
    type Target = [(usize, usize)];

    fn deref(&self) -> &Self::Target {
        if self.many.is_empty() {
            &self.few[..self.count]
        } else {
            &self.many
        }
    }
}

impl<'a> Scene<'a> {
    /// Reads the scene, in the memory of another.
    pub(crate) fn new(
        text: &'a str,
        layout: &'a Layout,
        tokens: &'a Tokens<'a>,
        (flow, mentions, cast): (Flow, Mentions, Cast),
        scripted: &'a [bool],
        memory: &mut Memory,
    ) -> Scene<'a> {
        let (turns, lists) = (&mut memory.turns, &mut memory.lists);
        let (turns, lists) = (std::mem::take(turns), std::mem::take(lists));
        let mut scene = Scene {
            text,
            layout,
            tokens,
            flow,
            mentions,
            cast,
            scripted,
            turns: Vec::new(),
            lists: Lists::default(),
            narrator: None,
            named: Named::default(),
            meant: Named::default(),
            subjects: Vec::new(),
            often: Vec::new(),
            nameless: Vec::new(),
            breaks: Vec::new(),
            pages: Vec::new(),
            kin: Kin::default(),
            focus: Focus::default(),
            hearing: Hearing::default(),
        };
        scene.find_breaks();
        scene.narrator = narrator::find(&mut scene);
        scene.often = vec![0; scene.cast.people.len()];
        (scene.turns, scene.lists) = turns::build(&scene, turns, lists);
        slots::fill(&mut scene);
        scene.lists.segments = kept(std::mem::take(&mut scene.lists.segments), text);
        scene.track();
        scene.nameless = scene.find_nameless();
        scene.kin = Kin::new(&scene);
        scene.focus = Focus::new(&scene);
        scene.meant = scene.find_meant();
        scene.hearing = super::features::collect(&scene, std::mem::take(&mut memory.hearing));
        scene
    }

    /// Lets go of who is mentioned where, which nobody asks any more once the turns' evidence is collected.
    pub(crate) fn let_mentions_go(&mut self) {
        self.mentions = Mentions::default();
        self.named = Named::default();
        self.meant = Named::default();
        self.subjects = Vec::new();
        self.kin = Kin::default();
        self.focus = Focus::default();
    }

    /// The ranges of the turns' pieces.
    pub(crate) fn spoken(&self) -> Vec<(u32, u32)> {
        self.turns.iter().map(|turn| turn.pieces).collect()
    }

    /// Lets go of the turns and of what stands around them, once they are drafted.
    pub(crate) fn let_turns_go(&mut self) {
        self.turns = Vec::new();
        let pieces = std::mem::take(&mut self.lists.pieces);
        self.lists = Lists {
            pieces,
            ..Lists::default()
        };
        self.breaks = Vec::new();
        self.pages = Vec::new();
    }

    /// Lets go of the words: what is left tells who spoke.
    pub(crate) fn let_words_go(&mut self) {
        self.flow = Flow::default();
        self.lists = Lists::default();
    }

    /// Leaves the memory of its long lists for the next text.
    pub(crate) fn leave(self, memory: &mut Memory) {
        memory.flow = kept(self.flow, self.text);
        memory.mentions = kept(self.mentions, self.text);
        memory.turns = kept(self.turns, self.text);
        memory.lists = kept(self.lists, self.text);
        memory.hearing = kept(self.hearing, self.text);
    }

    pub(crate) fn gender(&self, person: u32) -> Gender {
        self.cast.people[person as usize].gender
    }

    /// The item at a place, if it stands in this piece.
    pub(crate) fn in_piece(&self, piece: u32, at: Option<usize>) -> Option<&Token> {
        let at = at.filter(|at| self.flow.is_in(piece, *at))?;
        self.flow.items.get(at)
    }

    pub(crate) fn word(&self, at: usize) -> WordId {
        self.flow.word(at)
    }

    pub(crate) fn class(&self, at: usize, class: u64) -> bool {
        self.flow
            .items
            .get(at)
            .is_some_and(|token| self.tokens.is_class(token, class))
    }

    /// The pieces of a turn, in order; there is at least one.
    pub(crate) fn pieces(&self, turn: &Turn) -> &[u32] {
        list(&self.lists.pieces, turn.pieces)
    }

    /// The places beside a turn where its speaker may be named.
    pub(crate) fn slots(&self, turn: &Turn) -> &[(Slot, Mention)] {
        list(&self.lists.slots, turn.slots)
    }

    /// Whether a tag stands beside a turn.
    pub(crate) fn tagged(&self, turn: &Turn) -> bool {
        self.slots(turn).iter().any(|(slot, _)| slot.tag())
    }

    /// The same in the paragraphs of narration before and after.
    pub(crate) fn around(&self, turn: &Turn) -> &[(Slot, Mention)] {
        list(&self.lists.slots, turn.around)
    }

    /// Everybody addressed by name inside the quote.
    pub(crate) fn addressed(&self, turn: &Turn) -> &[u32] {
        list(&self.lists.called, turn.addressed)
    }

    /// Everybody talked about inside the quote.
    pub(crate) fn about(&self, turn: &Turn) -> &[u32] {
        list(&self.lists.about, turn.about)
    }

    /// The sentences of a stretch of narration that hold a word.
    pub(crate) fn sentences(&self, from: usize, to: usize) -> Sentences {
        let mut all = Sentences::default();
        let mut start = from;
        while let Some(sentence) = self.next_sentence((from, to), start) {
            all.push(sentence);
            start = sentence.1;
        }
        all
    }

    /// The first of [`Scene::sentences`].
    pub(crate) fn first_of_sentences(&self, from: usize, to: usize) -> Option<(usize, usize)> {
        self.next_sentence((from, to), from)
    }

    /// The next sentence of a stretch that holds a word, from `start` on.
    fn next_sentence(
        &self,
        (from, to): (usize, usize),
        mut start: usize,
    ) -> Option<(usize, usize)> {
        let word = |token: &Token| matches!(token.kind(), Kind::Word | Kind::Number);
        loop {
            let stop = self.flow.stop(from, start, to);
            let end = stop.map_or(to, |at| at + 1);
            if self.flow.items.get(start..end)?.iter().any(word) {
                return Some((start, end));
            }
            start = stop? + 1;
        }
    }

    /// The first of these sentences.
    pub(crate) fn first_sentence(&self, from: usize, to: usize) -> Option<(usize, usize)> {
        let word = |token: &Token| token.is_word() || token.kind() == Kind::Number;
        let first = (from..to).find(|at| word(&self.flow.items[*at]))?;
        let stop = self.flow.stop(from, first, to);
        Some((from, stop.map_or(to, |at| at + 1)))
    }

    /// Chapter heads, numbers, rows of stars: short paragraphs without small letters, or that begin with “chapter”.
    fn find_breaks(&mut self) {
        let pages = pages(self.text, self.layout);
        let paragraphs = self.layout.paragraphs.iter().zip(&self.flow.paragraphs);
        for (at, ((paragraph, (first, last)), page)) in (0..).zip(paragraphs.zip(pages)) {
            if page {
                self.pages.push(at);
                continue;
            }
            let short = paragraph.end - paragraph.start < HEAD_BYTES
                && paragraph.first_piece == paragraph.last_piece;
            if short {
                let items = &self.flow.items[*first as usize..*last as usize];
                let small = self.text[paragraph.start as usize..paragraph.end as usize]
                    .chars()
                    .any(char::is_lowercase);
                let head = items.first().is_some_and(|token| token.is(w::CHAPTER));
                // “CHAPTER IV.” and behind it “Ina Asks for Bread”.
                let title =
                    self.breaks.last().is_some_and(|last| last + 1 == at) && !ends_with_mark(items);
                if !small || head || title {
                    self.breaks.push(at);
                }
            }
        }
    }

    /// How many of the paragraphs `from..to` are numbers of pages.
    pub(crate) fn pages_between(&self, from: usize, to: usize) -> usize {
        let before = |paragraph: usize| self.pages.partition_point(|p| (*p as usize) < paragraph);
        before(to).saturating_sub(before(from))
    }

    /// Whether a paragraph is a break, and tells nothing of who acts.
    pub(crate) fn is_break(&self, paragraph: usize) -> bool {
        self.breaks.binary_search(&(paragraph as u32)).is_ok()
    }

    /// Whether a break lies in the paragraphs `from..to`.
    pub(crate) fn breaks_between(&self, from: usize, to: usize) -> bool {
        let first = self.breaks.partition_point(|p| (*p as usize) < from);
        (self.breaks.get(first)).is_some_and(|p| (*p as usize) < to)
    }

    /// The subject of fitting gender named last before an item.
    pub(crate) fn last_subject(&self, item: u32, gender: Gender) -> Option<u32> {
        super::features::last_subject(self, item, gender).map(|(_, person)| person)
    }

    /// Whether a mention is the narration's “I”, “me” or “my”.
    pub(crate) fn first_person(&self, mention: &Mention) -> bool {
        mention.what == Mentioned::Pronoun
            && mention.sort == Sort::I
            && self.flow.outside(mention.first as usize)
    }

    /// Whom a mention in the narration means, counting “I” as the narrator.
    fn meant(&self, mention: &Mention) -> Option<u32> {
        if mention.named() {
            return (mention.person != NOBODY).then_some(mention.person);
        }
        self.narrator
            .filter(|_| mention.what == Mentioned::Pronoun && mention.sort == Sort::I)
    }

    /// Notes who is named where in the narration.
    fn track(&mut self) {
        let mut named = Vec::with_capacity(self.mentions.all.len());
        for mention in &self.mentions.all {
            if !self.flow.outside(mention.first as usize) {
                continue;
            }
            let Some(person) = self.meant(mention) else {
                continue;
            };
            named.push((mention.first, person));
            self.often[person as usize] += 1;
            let from = (mention.first as usize).saturating_sub(6);
            if self.subject_like(mention, from) {
                self.subjects.push((mention.first, person));
            }
        }
        self.named = Named::new(named, &self.flow.paragraphs);
    }

    /// Who is named, or surely meant by a pronoun, where in the narration.
    fn find_meant(&self) -> Named {
        let mut all = self.named.all.clone();
        all.extend(self.focus.sure());
        // Two lists in order: the stable sort sees that.
        all.sort();
        Named::new(all, &self.flow.paragraphs)
    }

    /// Who has descriptions rather than a name.
    fn find_nameless(&self) -> Vec<bool> {
        let mut counts = vec![(0u32, 0u32); self.cast.people.len()];
        for mention in self.mentions.all.iter().filter(|m| m.person != NOBODY) {
            let (names, descriptions) = &mut counts[mention.person as usize];
            match mention.what {
                Mentioned::Name => *names += 1,
                Mentioned::Description => *descriptions += 1,
                _ => {}
            }
        }
        let nameless = |(names, descriptions): &(u32, u32)| descriptions > names;
        counts.iter().map(nameless).collect()
    }
}

//! Pairs the candidates of [`crate::scan`] into pieces: nesting, apostrophes, lost marks, dialogue dashes.
//!
//! Left to right over each paragraph with a short stack. What cannot be paired is closed where its paragraph ends and
//! flagged; the rest of the document is not touched by it.

mod dash;
mod habits;
mod lost;
mod pair;

use crate::lang::Lexicon;
use crate::layout::{Layout, Paragraph, Piece};
use crate::marks::Families;
use crate::scan::{self, Candidate};

use habits::{Counts, Habits, Tally};
use pair::Roles;

/// Paragraphs and pieces of `text`. Linear.
pub(crate) fn layout(text: &str, families: Families, lexicon: &Lexicon) -> Layout {
    layout_within(text, families, lexicon, Layout::default())
}

/// The same in the memory of another layout.
pub(crate) fn layout_within(
    text: &str,
    families: Families,
    lexicon: &Lexicon,
    layout: Layout,
) -> Layout {
    read(text, families, lexicon, Roles::Told, layout)
}

/// The same for somebody who asks where pieces are and not what they are for.
pub(crate) fn places(text: &str, lexicon: &Lexicon) -> Layout {
    let families = Families::all();
    read(text, families, lexicon, Roles::Left, Layout::default())
}

fn read(
    text: &str,
    families: Families,
    lexicon: &Lexicon,
    roles: Roles,
    mut layout: Layout,
) -> Layout {
    layout.pieces.clear();
    layout.nested.clear();
    let found = scan::lines_and_marks(text, lexicon, std::mem::take(&mut layout.paragraphs));
    let mut paragraphs = found.lines.paragraphs();
    layout.heads = scan::join_over_heads(text, &mut paragraphs);
    let scanner = scan::Scanner::new(text, &found.others, families, lexicon);
    let mut candidates = found.marks;
    let habits = evidence(scanner, &mut candidates, &mut paragraphs);
    let mut of_dashes = paragraphs.iter().filter(|_| habits.dashes);
    let dashed =
        of_dashes.any(|paragraph| dash::goes_on_behind_dash(&text[paragraph.range()], lexicon));
    layout.paragraphs = paragraphs;
    layout.pieces.reserve(candidates.len() / 2);
    layout.nested.reserve(found.others.len() / 2);
    let mut pairing = pair::Pairing::new(text, &habits, roles);
    let of_dashes = habits.dashes.then_some((lexicon, dashed));
    pieces(text, &candidates, of_dashes, &mut pairing, &mut layout);
    // They were found in the order of their ends.
    layout.nested.sort_by_key(Piece::place);
    layout
}

/// Makes candidates of marks, and tells what the document does with them. Until pieces are known, the range of a paragraph is one of
/// candidates; marks that are none are left between the ranges.
#[inline(never)] // a loop by itself keeps what it needs in registers
fn evidence(
    mut scanner: scan::Scanner<'_>,
    marks: &mut [Candidate],
    paragraphs: &mut [Paragraph],
) -> Habits {
    let mut tally = Tally::default();
    for at in 0..paragraphs.len() {
        let paragraph = &mut paragraphs[at];
        if paragraph.first_piece < paragraph.last_piece {
            let marks = &mut marks[paragraph.first_piece as usize..paragraph.last_piece as usize];
            let (count, others) = scanner.candidates(marks, paragraph);
            paragraph.last_piece = paragraph.first_piece + count as u32;
            let marks = &marks[..count];
            tally.add(marks);
            if others {
                tally.add_guillemets(scanner.text, marks);
            }
            // A mark stands where there might be a dash.
            if marks
                .first()
                .is_some_and(|first| first.start == paragraph.start)
            {
                continue;
            }
        }
        if dash::begins(scanner.text, paragraph.range()) {
            tally.dash(scanner.text, scanner.lexicon, &paragraphs[..=at]);
        }
    }
    tally.habits(scanner.families, paragraphs.len(), || {
        that_open(marks, paragraphs)
    })
}

/// How many marks of paragraphs open, by family.
#[inline(never)] // few documents ask
fn that_open(marks: &[Candidate], paragraphs: &[Paragraph]) -> Counts {
    let mut counts = Counts::default();
    for paragraph in paragraphs {
        let range = paragraph.first_piece as usize..paragraph.last_piece as usize;
        for mark in &marks[range] {
            counts.add(mark, mark.opens());
        }
    }
    counts
}

/// The pieces of all paragraphs. Where dashes are dialogue, `of_dashes` has the lexicon and whether speech goes on behind a second dash.
#[inline(never)] // a loop by itself keeps what it needs in registers
fn pieces(
    text: &str,
    candidates: &[Candidate],
    of_dashes: Option<(&Lexicon, bool)>,
    pairing: &mut pair::Pairing<'_>,
    layout: &mut Layout,
) {
    let of = |paragraph: &Paragraph| {
        &candidates[paragraph.first_piece as usize..paragraph.last_piece as usize]
    };
    let mut paragraphs = std::mem::take(&mut layout.paragraphs);
    let (mut para, mut rest) = (0, &mut paragraphs[..]);
    while let Some((paragraph, behind)) = rest.split_first_mut() {
        let first_piece = layout.pieces.len() as u32;
        let bounds = pair::Bounds {
            para,
            start: paragraph.start,
            end: paragraph.end,
        };
        let dashed = of_dashes.is_some_and(|(lexicon, dashed)| {
            dash::pieces(text, &bounds, lexicon, dashed, &mut layout.pieces)
        });
        if !dashed && paragraph.first_piece < paragraph.last_piece {
            let next = || behind.first().map_or(&[][..], of);
            pairing.run(of(paragraph), next, &bounds, layout);
        }
        paragraph.first_piece = first_piece;
        paragraph.last_piece = layout.pieces.len() as u32;
        (para, rest) = (para + 1, behind);
    }
    layout.paragraphs = paragraphs;
}

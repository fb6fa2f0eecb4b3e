//! Pairs the candidates of [`crate::scan`] into pieces: nesting, apostrophes, lost marks, dialogue dashes.
//!
//! Left to right over each paragraph with a short stack. What cannot be paired is closed where its paragraph ends and
//! flagged; the rest of the document is not touched by it.

mod dash;
mod habits;
mod pair;

use crate::lang::Lexicon;
use crate::layout::{Layout, Paragraph, Piece};
use crate::marks::Families;
use crate::scan;

use habits::Tally;
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
    let found = scan::lines_and_marks(text, std::mem::take(&mut layout.paragraphs));
    let mut paragraphs = found.lines.paragraphs();
    layout.heads = scan::join_over_heads(text, &mut paragraphs);
    let mut scanner = scan::Scanner::new(text, found.marks, families, lexicon);
    let mut tally = Tally::default();
    let mut known = 0;
    for paragraph in &mut paragraphs {
        let candidates = scanner.candidates(paragraph.range());
        tally.add(text, paragraph, candidates);
        // Until pieces are known, the range is one of candidates.
        paragraph.first_piece = known;
        known += candidates.len() as u32;
        paragraph.last_piece = known;
    }
    let candidates = scanner.into_candidates();
    let habits = tally.habits(families);
    let mut of_dashes = paragraphs.iter().filter(|_| habits.dashes);
    let dashed =
        of_dashes.any(|paragraph| dash::goes_on_behind_dash(&text[paragraph.range()], lexicon));
    layout.pieces.reserve(candidates.len() / 2);
    let mut pairing = pair::Pairing::new(text, &habits, roles);
    let of = |paragraph: &Paragraph| {
        &candidates[paragraph.first_piece as usize..paragraph.last_piece as usize]
    };
    let mut rest = &mut paragraphs[..];
    let mut para = 0;
    while let Some((paragraph, behind)) = rest.split_first_mut() {
        let bounds = pair::Bounds {
            para,
            start: paragraph.start,
            end: paragraph.end,
        };
        let first_piece = layout.pieces.len() as u32;
        let of_dash =
            habits.dashes && dash::pieces(text, &bounds, lexicon, dashed, &mut layout.pieces);
        if !of_dash && !of(paragraph).is_empty() {
            let next = behind.first().map_or(&[][..], of);
            pairing.run(of(paragraph), next, &bounds, &mut layout);
        }
        paragraph.first_piece = first_piece;
        paragraph.last_piece = layout.pieces.len() as u32;
        rest = behind;
        para += 1;
    }
    layout.paragraphs = paragraphs;
    // They were found in the order of their ends.
    layout.nested.sort_by_key(Piece::place);
    layout
}

//! Pairs the candidates of [`crate::scan`] into pieces.
//!
//! (A first version, being replaced: double marks only.)

use crate::lang::Lexicon;
use crate::layout::{Layout, Paragraph, Piece, Role};
use crate::marks::{Families, Family};

/// Paragraphs and pieces of `text`.
pub(crate) fn layout(text: &str, _families: Families, _lexicon: &Lexicon) -> Layout {
    let mut layout = Layout::default();
    let mut at = 0;
    for block in text.split_inclusive('\n') {
        let start = at + (block.len() - block.trim_start().len());
        let end = start + block.trim().len();
        at += block.len();
        if end <= start {
            continue;
        }
        let para = layout.paragraphs.len() as u32;
        let first_piece = layout.pieces.len() as u32;
        let mut open: Option<(usize, usize)> = None;
        for (offset, c) in text[start..end].char_indices() {
            let pos = start + offset;
            if !matches!(c, '"' | '\u{201c}' | '\u{201d}') {
                continue;
            }
            match open.take() {
                None if c != '\u{201d}' => open = Some((pos, pos + c.len_utf8())),
                None => {}
                Some((outer, inner)) if pos > inner => layout.pieces.push(Piece {
                    outer_start: outer as u32,
                    outer_end: (pos + c.len_utf8()) as u32,
                    start: inner as u32,
                    end: pos as u32,
                    para,
                    top: layout.pieces.len() as u32,
                    depth: 0,
                    family: if c == '"' {
                        Family::StraightDouble
                    } else {
                        Family::CurlyDouble
                    },
                    role: Role::Speech,
                    closed: true,
                    continues: false,
                    dash: false,
                }),
                Some(_) => {}
            }
        }
        layout.paragraphs.push(Paragraph {
            start: start as u32,
            end: end as u32,
            first_piece,
            last_piece: layout.pieces.len() as u32,
        });
    }
    layout
}

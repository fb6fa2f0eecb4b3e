//! Spans that overlap, turned into pieces that nest: what a markup with one tree needs.

use std::cmp::Reverse;

use inquit::Span;

use super::blocks::Block;

/// A span to mark up.
#[derive(Debug, Clone, Copy)]
pub struct Layer {
    pub span: Span,
    /// Lower ranks enclose higher ones; of two of the same rank the longer encloses the shorter, where one can.
    pub rank: u8,
}

/// What to write next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The text between two paragraphs.
    Between(Span),
    /// A paragraph, by its index.
    Start(usize),
    End,
    /// A fragment of a layer, by the layer's index; fragments of one layer count from 0.
    Open {
        layer: usize,
        fragment: usize,
    },
    Close(usize),
    Text(Span),
}

/// The whole text in order. Layers are cut where paragraphs end and where they cross another layer.
pub fn steps(text: &str, blocks: &[Block], layers: &[Layer]) -> Vec<Step> {
    let pieces = pieces(text, blocks, layers);
    let mut walk = Walk {
        layers,
        open: Vec::new(),
        fragments: vec![0; layers.len()],
        steps: Vec::new(),
    };
    let (mut at, mut next) = (0, 0);
    for (index, block) in blocks.iter().enumerate() {
        if at < block.span.start {
            walk.steps
                .push(Step::Between(Span::new(at, block.span.start)));
        }
        let from = next;
        while next < pieces.len() && pieces[next].span.start < block.span.end {
            next += 1;
        }
        walk.steps.push(Step::Start(index));
        walk.block(block.span, &pieces[from..next]);
        walk.steps.push(Step::End);
        at = block.span.end;
    }
    if at < text.len() {
        walk.steps.push(Step::Between(Span::new(at, text.len())));
    }
    walk.steps
}

/// How many fragments each layer has.
pub fn fragments(steps: &[Step], layers: usize) -> Vec<usize> {
    let mut counts = vec![0; layers];
    for step in steps {
        if let Step::Open { layer, .. } = step {
            counts[*layer] += 1;
        }
    }
    counts
}

/// A layer's part inside one paragraph.
#[derive(Debug, Clone, Copy)]
struct Piece {
    span: Span,
    layer: usize,
}

/// The layers cut at the ends of paragraphs, without the white space there; in order of start, then rank, then length.
fn pieces(text: &str, blocks: &[Block], layers: &[Layer]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (layer, Layer { span, .. }) in layers.iter().enumerate() {
        let first = blocks.partition_point(|block| block.span.end <= span.start);
        for block in &blocks[first..] {
            if block.span.start >= span.end {
                break;
            }
            let cut = Span::new(
                block.span.start.max(span.start),
                block.span.end.min(span.end),
            );
            debug_assert!(text.is_char_boundary(cut.start) && text.is_char_boundary(cut.end));
            if !cut.is_empty() {
                pieces.push(Piece { span: cut, layer });
            }
        }
    }
    pieces.sort_by_key(|piece| (piece.span.start, order(layers, *piece)));
    pieces
}

/// From the outside in.
fn order(layers: &[Layer], piece: Piece) -> (u8, Reverse<usize>, usize) {
    (
        layers[piece.layer].rank,
        Reverse(layers[piece.layer].span.len()),
        piece.layer,
    )
}

struct Walk<'a> {
    layers: &'a [Layer],
    /// From the outside in.
    open: Vec<Piece>,
    fragments: Vec<usize>,
    steps: Vec<Step>,
}

impl Walk<'_> {
    fn block(&mut self, block: Span, pieces: &[Piece]) {
        let mut at = block.start;
        let mut next = 0;
        while at < block.end {
            let from = next;
            while next < pieces.len() && pieces[next].span.start == at {
                next += 1;
            }
            self.turn(at, &pieces[from..next]);
            let ends = self.open.iter().map(|piece| piece.span.end);
            let starts = pieces.get(next).map(|piece| piece.span.start);
            let to = ends.chain(starts).min().unwrap_or(block.end);
            self.steps.push(Step::Text(Span::new(at, to)));
            at = to;
        }
        self.turn(block.end, &[]);
    }

    /// Closes what ends here and opens what starts here. What lies further in than either is closed and opened again.
    fn turn(&mut self, at: usize, starting: &[Piece]) {
        let ending = self.open.iter().position(|piece| piece.span.end <= at);
        let outermost = starting
            .iter()
            .map(|piece| self.layers[piece.layer].rank)
            .min();
        let deeper = outermost.and_then(|rank| {
            let ranks = self.open.iter().map(|piece| self.layers[piece.layer].rank);
            ranks.into_iter().position(|open| open > rank)
        });
        let keep = ending
            .into_iter()
            .chain(deeper)
            .min()
            .unwrap_or(self.open.len());
        let mut opening: Vec<Piece> = starting.to_vec();
        for piece in self.open.drain(keep..).rev() {
            self.steps.push(Step::Close(piece.layer));
            if piece.span.end > at {
                opening.push(piece);
            }
        }
        opening.sort_by_key(|piece| order(self.layers, *piece));
        for piece in opening {
            let fragment = self.fragments[piece.layer];
            self.fragments[piece.layer] += 1;
            self.steps.push(Step::Open {
                layer: piece.layer,
                fragment,
            });
            self.open.push(piece);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::blocks::blocks;

    /// Layers as letters: capitals open, small ones close, a bar for the end of a paragraph.
    fn shown(text: &str, layers: &[(usize, usize, u8)]) -> String {
        let layers: Vec<Layer> = layers
            .iter()
            .map(|&(start, end, rank)| Layer {
                span: Span::new(start, end),
                rank,
            })
            .collect();
        let letter = |layer: usize| (b'a' + layer as u8) as char;
        let mut out = String::new();
        for step in steps(text, &blocks(text), &layers) {
            match step {
                Step::Between(_) => out.push('|'),
                Step::Start(_) | Step::End => {}
                Step::Open { layer, .. } => out.push(letter(layer).to_ascii_uppercase()),
                Step::Close(layer) => out.push(letter(layer)),
                Step::Text(span) => out.push_str(span.of(text)),
            }
        }
        out
    }

    #[test]
    fn spans_that_nest_are_left_whole() {
        assert_eq!(shown("01234567", &[(1, 7, 1), (2, 4, 1)]), "0A1B23b456a7");
        assert_eq!(shown("0123", &[(0, 4, 2), (0, 4, 1)]), "BA0123ab");
        assert_eq!(shown("0123", &[(0, 2, 1), (2, 4, 1)]), "A01aB23b");
    }

    #[test]
    fn spans_that_cross_are_cut_once() {
        assert_eq!(shown("012345", &[(0, 4, 1), (2, 6, 1)]), "A01B23baB45b");
    }

    #[test]
    fn a_higher_rank_stands_inside_even_where_it_is_longer() {
        assert_eq!(shown("012345", &[(0, 6, 2), (2, 4, 1)]), "A01aBA23abA45a");
    }

    #[test]
    fn paragraphs_cut_everything() {
        assert_eq!(shown("01\n\n45", &[(1, 5, 1)]), "0A1a|A4a5");
        assert_eq!(shown("01\n\n45", &[(2, 4, 1)]), "01|45");
    }
}

//! Numbers of pages, left between paragraphs where a book was scanned: what stands around one stands side by side.

use crate::layout::{Layout, Paragraph};

/// Bytes from one page number to the next at most; the numbers of chapters are further apart.
const PAGE_BYTES: u32 = 6000;
/// Bytes of a page number with the dashes or brackets around it.
const NUMBER_BYTES: u32 = 9;

/// For each paragraph whether it is the number of a page: one more than that of the page before, or one less than the next. Linear.
pub(super) fn pages(text: &str, layout: &Layout) -> Vec<bool> {
    let mut pages = vec![false; layout.paragraphs.len()];
    let numbers = layout.paragraphs.iter().enumerate();
    let numbers = numbers.filter_map(|(at, own)| Some((at, own.start, number(text, own)?)));
    let mut last = None;
    for (at, start, number) in numbers {
        if let Some((before, from, page)) = last {
            if number == page + 1 && start - from < PAGE_BYTES {
                pages[before] = true;
                pages[at] = true;
            }
        }
        last = Some((at, start, number));
    }
    pages
}

/// `43`, `- 43 -`, `[43]`
fn number(text: &str, paragraph: &Paragraph) -> Option<u64> {
    if paragraph.end - paragraph.start > NUMBER_BYTES {
        return None;
    }
    let marks = ['-', '–', '—', '[', ']', '(', ')', ' '];
    text[paragraph.range()].trim_matches(marks).parse().ok()
}

//! Numbers of pages, left between paragraphs where a book was scanned, and pictures: what stands around one stands side by side.

use super::set_off::is_inset;
use crate::layout::{Layout, Paragraph};
use crate::scan::HEAD;

/// Bytes from one page number to the next at most; the numbers of chapters are further apart.
const PAGE_BYTES: u32 = 6000;

/// For each paragraph whether it is an inset or the number of a page: one more than that of the page before, or one less than the
/// next. Linear.
pub(super) fn pages(text: &str, layout: &Layout) -> Vec<bool> {
    let insets = layout.paragraphs.iter().map(|own| is_inset(text, own));
    let mut pages: Vec<bool> = insets.collect();
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

/// `43`, `- 43 -`, `[Pg 43]`, `43  THE MILL AT HARL`
fn number(text: &str, paragraph: &Paragraph) -> Option<u64> {
    if paragraph.end - paragraph.start > HEAD {
        return None;
    }
    // Most short paragraphs have no figure, and need no closer look.
    let bytes = text[paragraph.range()].bytes();
    if !bytes.fold(false, |figure, byte| figure | byte.is_ascii_digit()) {
        return None;
    }
    let marks = ['-', '–', '—', '[', ']', '(', ')', '{', '}', ' '];
    let head = text[paragraph.range()].trim_matches(marks);
    let labels = ["Pg", "pg", "Page", "page", "PAGE", "p."];
    let bare = labels.iter().find_map(|label| head.strip_prefix(label));
    bare.unwrap_or(head)
        .trim_start()
        .parse()
        .ok()
        .or_else(|| running(head))
}

/// The number beside the title of the book or of a chapter, in capitals and of more than one word: `CHAPTER 4` is no page.
fn running(head: &str) -> Option<u64> {
    let (first, rest) = head.split_once(char::is_whitespace)?;
    let (before, last) = head.rsplit_once(char::is_whitespace)?;
    let sides = [(first, rest), (last, before)];
    let titled = |(number, title): (&str, &str)| {
        let more = title.split_whitespace().nth(1).is_some();
        let shouted =
            more && title.contains(char::is_uppercase) && !title.contains(char::is_lowercase);
        shouted.then(|| number.parse().ok()).flatten()
    };
    sides.into_iter().find_map(titled)
}

//! Opening single marks that a text has lost, where a closing one is left: of `‘`, careless conversion makes white space or a
//! question mark, and of `’` an apostrophe.

/// White space of two characters, where a mark and the space before it were.
const GAP: usize = 2;

/// Where the mark was that opened what ends at the end of `text`, and how many bytes of it are left. Of several places the one
/// with the widest white space is taken, and of equals the last: lost dashes leave less. Linear.
pub(super) fn opening(text: &str) -> Option<(usize, u8)> {
    let (mut best, mut widest) = (None, GAP);
    let mut gap = 0;
    let mut before = None;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if c.is_whitespace() {
            gap += 1;
        } else {
            let after = chars.peek().map(|(_, c)| *c);
            let free = gap > 0 || matches!(before, Some('-' | '—'));
            if c == '?' && free && after.is_some_and(char::is_alphabetic) {
                (best, widest) = (Some((at, 1)), usize::MAX);
            } else if gap >= widest && (c.is_alphanumeric() || c == '_') {
                (best, widest) = (Some((at, 0)), gap);
            }
            gap = 0;
        }
        before = Some(c);
    }
    best
}

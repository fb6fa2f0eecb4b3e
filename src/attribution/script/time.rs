//! Times in transcripts, `[00:01:12]`, `(12:03 PM)`, `3/12/2024, 01:12`, and the lines of subtitles that have nothing else.

/// Bytes of the time with which a text begins, brackets included; none where it begins with something else.
pub(super) fn time(text: &str) -> usize {
    let open = text.starts_with(['[', '(']);
    let inside = &text[usize::from(open)..];
    let date = date(inside);
    let clock = clock(&inside[date..]);
    if clock == 0 {
        return 0;
    }
    let all = date
        + clock
        + if date == 0 {
            dated(&inside[clock..])
        } else {
            0
        };
    let close = inside[all..].starts_with([']', ')']);
    if open != close {
        return 0;
    }
    all + 2 * usize::from(open)
}

/// Bytes of `, 3/12/2024` behind a time.
fn dated(behind: &str) -> usize {
    let bytes = behind.strip_prefix(", ").map_or(0, date);
    if bytes == 0 {
        0
    } else {
        bytes + 2
    }
}

/// Bytes of the digits with which a text begins.
fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// Bytes of `3/12/2024, ` or `2024-12-03 `.
fn date(text: &str) -> usize {
    let mut at = digits(text);
    for _ in 0..2 {
        let Some(next) = text[at..].strip_prefix(['/', '-', '.']) else {
            return 0;
        };
        let more = digits(next);
        if !(1..=4).contains(&more) {
            return 0;
        }
        at += 1 + more;
    }
    let behind = text[at..].trim_start_matches([',', ' ']);
    text.len() - behind.len()
}

/// Bytes of `1:02`, `00:01:02.500`, `12:03 PM`.
fn clock(text: &str) -> usize {
    let mut at = digits(text);
    if !(1..=2).contains(&at) {
        return 0;
    }
    let mut fields = 0;
    while text.as_bytes().get(at) == Some(&b':') && digits(&text[at + 1..]) == 2 {
        at += 3;
        fields += 1;
    }
    if fields == 0 {
        return 0;
    }
    if matches!(text.as_bytes().get(at), Some(b'.' | b',')) {
        let fraction = digits(&text[at + 1..]);
        at += if fraction > 0 { 1 + fraction } else { 0 };
    }
    let half = text[at..].trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let half_at = text.len() - half.len();
    let meridian = half
        .get(..2)
        .filter(|two| two.eq_ignore_ascii_case("am") || two.eq_ignore_ascii_case("pm"));
    at = meridian.map_or(at, |_| half_at + 2);
    // “12:03pm-ish”, “9:30x”
    if text[at..].starts_with(char::is_alphanumeric) {
        return 0;
    }
    at
}

/// Whether a line of subtitles has no words: its number, or from when to when it is shown.
pub(super) fn wordless(line: &str) -> bool {
    let line = line.trim();
    let number = !line.is_empty() && line.bytes().all(|byte| byte.is_ascii_digit());
    number || shown(line)
}

/// `00:00:01,000 --> 00:00:04,000`
pub(super) fn shown(line: &str) -> bool {
    let line = line.trim_start();
    let from = time(line);
    from > 0 && line[from..].trim_start().starts_with("-->")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_have_two_fields_at_least() {
        for (text, bytes) in [
            ("[00:01:12] Lee", 10),
            ("(12:03 PM) Lee", 10),
            ("1:02 Lee", 4),
            ("00:00:01,250 --> 00:00:02,000", 12),
            ("12:03pm", 7),
            ("12:03:10\u{202f}PM", 13),
            ("3/12/2024, 10:14 - Lee", 16),
            ("[2024-12-03 10:14:22] Lee", 21),
            ("[10:14, 3/12/2024] Lee", 18),
            ("[10:14, 3] Lee", 0),
            ("3/12/2024", 0),
            ("3/12 10:14", 0),
            ("12 Lee", 0),
            ("[12] Lee", 0),
            ("[12:03 Lee", 0),
            ("12:3 Lee", 0),
            ("John 3:16", 0),
            ("9:30ish", 0),
            ("12:03 amber", 0),
            ("", 0),
            ("[", 0),
        ] {
            assert_eq!(time(text), bytes, "{text}");
        }
        assert!(wordless("17") && wordless("00:00:01,000 --> 00:00:04,000"));
        assert!(!wordless("") && !wordless("17 men") && !wordless("00:00 Lee"));
    }
}

//! Random texts, from pieces that meet the rules.

use proptest::prelude::*;

/// Pieces that texts of this kind are made of, so that random ones meet the rules and not only the scanner.
fn word() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "“",
        "”",
        "\"",
        "‘",
        "’",
        "'",
        "«",
        "»",
        "„",
        "``",
        "''",
        "「",
        "」",
        "—",
        "–",
        "-",
        ",",
        ".",
        "!",
        "?",
        ":",
        ";",
        "…",
        "(",
        ")",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        "\u{a0}",
        "\u{200b}",
        "\0",
        "é",
        "e\u{301}",
        "🎻",
        "שלום",
        "雨",
        "said",
        "says",
        "asked",
        "told",
        "according to",
        "added",
        "whether",
        "that",
        "he",
        "she",
        "they",
        "who",
        "I",
        "you",
        "Anna",
        "Anna Lind",
        "Mr. Okoro",
        "Dr.",
        "the minister",
        "the company",
        "officials",
        "Osaka",
        "6'2\"",
        "'twas",
        "n't",
        "o'clock",
        "the",
        "a",
        "bridge",
        "was late",
        "and",
        "not",
        "will",
        "on Monday",
        "12",
        "U.S.",
        "<p>",
        "</p>",
        "<i>",
        "</i>",
        "<a href=\"x\">",
        "<br/>",
        "<!--",
        "-->",
        "<q>",
        "[Ann Lee](lee.example)",
        "![",
        "[",
        "](/x)",
        "[[",
        "|",
        "]]",
        "[^1]",
        "<blockquote>",
        "</blockquote>",
        "<cite>",
        "</cite>",
        "<footer>",
        "<ann>",
        "<ann@lee.example>",
        "\n> ",
        "\n> > ",
        "\n>",
        "\n— Ann Lee\n",
        "&quot;",
        "&#8217;",
        "&nbsp;",
        "&ldquo;",
        "â€œ",
        "â€",
        "Ã©",
        "\u{fffd}",
        "\u{93}",
    ])
}

pub fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(
        (word(), prop::sample::select(vec!["", " ", " ", " "])),
        0..60,
    )
    .prop_map(|words| {
        words
            .into_iter()
            .flat_map(|(word, gap)| [word, gap])
            .collect()
    })
}

/// Speeches behind labels, and what can go wrong with them.
pub fn script() -> impl Strategy<Value = String> {
    let label = prop::sample::select(vec![
        "ANN",
        "BEN",
        "_Cis._",
        "MRS. DAY",
        "Q",
        "A",
        "THE CLERK",
        "Ann",
        "ÉVA",
        "J. B. Éva",
        "<v Ann Lee>",
        "[12:03] <ann> ",
        "",
    ]);
    let mark = prop::sample::select(vec![
        ". ",
        ": ",
        " [_aside_]. ",
        " (off) ",
        "\n",
        ".—",
        ".\u{a0}",
        "",
    ]);
    let end = prop::sample::select(vec!["\n", "\n\n", "\r\n", " ", ""]);
    prop::collection::vec((label, mark, text(), end), 0..16).prop_map(|lines| {
        let lines = lines.into_iter();
        lines
            .map(|(label, mark, said, end)| {
                let said: String = said.chars().take(60).collect();
                format!("{label}{mark}{said}.{end}")
            })
            .collect()
    })
}

/// Lines with numbers before them, as courts print them.
pub fn numbered() -> impl Strategy<Value = String> {
    prop::collection::vec(text(), 0..20).prop_map(|lines| {
        let lines = lines.into_iter().enumerate();
        lines
            .map(|(number, line)| format!("{}   {line}\n", number + 1))
            .collect()
    })
}

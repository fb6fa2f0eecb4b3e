//! Text as markup can hold it, and on one line.

/// White space of any kind and length made one space, and none at the ends.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// For XML 1.0, as text or as an attribute: what it forbids becomes U+FFFD. Line ends are left as they are.
pub fn xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(c),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

/// For HTML: the same, and returns stay where they are, which would be line feeds to its readers.
pub fn html(text: &str) -> String {
    let out = xml(text);
    if out.contains('\r') {
        out.replace('\r', "&#13;")
    } else {
        out
    }
}

/// JSON inside an element of HTML: no character of it can end the element.
pub fn json_in_html(json: &str) -> String {
    let mut out = String::with_capacity(json.len() + json.len() / 16);
    for c in json.chars() {
        match c {
            '<' | '>' | '&' | '\u{7f}' | '\u{2028}' | '\u{2029}' | '\u{fffe}' | '\u{ffff}' => {
                out.push_str(&format!("\\u{:04x}", u32::from(c)));
            }
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_what_it_stands_in() {
        let hostile = "]]> </script> \"&amp;\" \0\u{1}\u{fffe}\r\n";
        let escaped = html(hostile);
        assert_eq!(
            escaped,
            "]]&gt; &lt;/script&gt; &quot;&amp;amp;&quot; \u{fffd}\u{fffd}\u{fffd}&#13;\n"
        );
        let json = json_in_html(&serde_json::json!(hostile).to_string());
        assert!(!json.contains(['<', '>', '&', '\u{fffe}']), "{json}");
        assert_eq!(
            serde_json::from_str::<String>(&json).ok().as_deref(),
            Some(hostile)
        );
    }
}

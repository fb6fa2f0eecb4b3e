//! Character references of HTML and XML: `&quot;`, `&#8220;`, `&#x201C;`.

use super::{mojibake, Found, Sign};

/// Bytes of the longest reference that is read, with `&` and `;`.
const REFERENCE_BYTES: usize = 10;

/// The names from U+00A0 on, one for each character.
const LATIN: &str = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute \
    micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave \
    Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml \
    Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth \
    ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

/// The reference that begins at `at`.
pub(super) fn reference(text: &str, at: usize) -> Option<Found> {
    let bytes = text.as_bytes();
    let near = &bytes[at + 1..bytes.len().min(at + REFERENCE_BYTES)];
    let length = near.iter().position(|b| *b == b';')?;
    let name = text.get(at + 1..at + 1 + length)?;
    let character = match name.strip_prefix('#') {
        Some(number) => numbered(number)?,
        None => named(name)?,
    };
    Some(Found {
        length: length + 2,
        sign: Sign::Character(character),
    })
}

fn numbered(number: &str) -> Option<char> {
    let hexadecimal = number.strip_prefix(['x', 'X']);
    let code = match hexadecimal {
        Some(digits) => u32::from_str_radix(digits, 16),
        None => number.parse(),
    };
    let c = char::from_u32(code.ok()?)?;
    // Numbers of Windows' code page are read as browsers read them.
    let c = mojibake::of_windows(c).unwrap_or(c);
    (!c.is_control() || c.is_whitespace()).then_some(c)
}

fn named(name: &str) -> Option<char> {
    Some(match name {
        "quot" => '"',
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "apos" => '\'',
        "lsquo" => '‘',
        "rsquo" => '’',
        "sbquo" => '‚',
        "ldquo" => '“',
        "rdquo" => '”',
        "bdquo" => '„',
        "lsaquo" => '‹',
        "rsaquo" => '›',
        "ndash" => '–',
        "mdash" => '—',
        "hellip" => '…',
        "bull" => '•',
        "prime" => '′',
        "Prime" => '″',
        "euro" => '€',
        "trade" => '™',
        "ensp" => '\u{2002}',
        "emsp" => '\u{2003}',
        "thinsp" => '\u{2009}',
        "zwnj" => '\u{200c}',
        "zwj" => '\u{200d}',
        "OElig" => 'Œ',
        "oelig" => 'œ',
        "Scaron" => 'Š',
        "scaron" => 'š',
        _ => {
            let place = LATIN.split_ascii_whitespace().position(|n| n == name)?;
            char::from_u32(0xA0 + place as u32)?
        }
    })
}

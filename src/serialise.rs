//! An extraction as `serde` writes it: each quote with its spans and words beside it, since its own fields only lead to them.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::extraction::{Extraction, Quote};
use crate::span::Span;

#[derive(Serialize)]
struct Whole<'a> {
    #[serde(flatten)]
    quote: &'a Quote,
    content: &'a [Span],
    words: Vec<&'a str>,
}

impl Serialize for Extraction<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let quotes = self.quotes().iter().map(|quote| Whole {
            quote,
            content: self.content(quote),
            words: self.words(quote).collect(),
        });
        let quotes: Vec<_> = quotes.collect();
        let mut out = serializer.serialize_struct("Extraction", 3)?;
        out.serialize_field("quotes", &quotes)?;
        out.serialize_field("speakers", self.speakers())?;
        out.serialize_field("marked_spans", self.marked_spans())?;
        out.end()
    }
}

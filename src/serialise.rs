//! An extraction as `serde` writes it: each quote with its spans and words beside it, since its own fields only lead to them.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::extraction::{Extraction, Quote};
use crate::list::List;
use crate::span::Span;

#[derive(Serialize)]
struct Whole<'a> {
    #[serde(flatten)]
    quote: Quote,
    content: List<'a, Span>,
    words: Vec<&'a str>,
}

/// The quotes, each put together when it is written: of a long text there are many.
struct Quotes<'a>(&'a Extraction<'a>);

impl Serialize for Quotes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let whole = |quote: Quote| Whole {
            content: self.0.content(quote),
            words: self.0.words(quote).collect(),
            quote,
        };
        serializer.collect_seq(self.0.quotes().iter().map(whole))
    }
}

impl Serialize for Extraction<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Extraction", 3)?;
        out.serialize_field("quotes", &Quotes(self))?;
        out.serialize_field("speakers", self.speakers())?;
        out.serialize_field("marked_spans", &self.marked_spans())?;
        out.end()
    }
}

//! A live feed: items come in one a line, quotes with their speakers go out as soon as each item is there.
//!
//!     tail -f wire.log | cargo run --release --example live_feed -- 0.8
//!
//! Each item stands by itself. The number is the least confidence: what is less sure is held back for an editor, marked with
//! a question mark. An extractor is made once; reading an item then takes microseconds and never fails, whatever comes in.

use std::io::{self, BufRead, Write};

use inquit::Extractor;

fn main() -> io::Result<()> {
    let least = std::env::args()
        .nth(1)
        .and_then(|written| written.parse().ok());
    relay(
        io::stdin().lock(),
        io::stdout().lock(),
        least.unwrap_or(0.8),
    )
}

/// Reads items to the end of the feed.
pub fn relay(feed: impl BufRead, mut out: impl Write, least: f32) -> io::Result<()> {
    let extractor = Extractor::new();
    for (number, item) in feed.split(b'\n').enumerate() {
        // A feed may hold anything: bytes that are no UTF-8 are shown as what they are not, and the rest is read.
        let item = item?;
        let item = String::from_utf8_lossy(&item);
        let extraction = extractor.extract(&item);
        for quote in extraction.quotes() {
            let Some(speaker) = extraction.speaker_of(quote) else {
                continue;
            };
            let sure = if quote.confidence >= least { ' ' } else { '?' };
            let words = extraction.words(quote).collect::<Vec<_>>().join(" … ");
            writeln!(out, "{:>4}{sure} {}: {words}", number + 1, speaker.name)?;
        }
        // Nobody waits for the next item to see this one.
        out.flush()?;
    }
    Ok(())
}

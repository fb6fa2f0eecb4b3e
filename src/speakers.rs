//! From mentions to entities: who is named in the text, and which names are one person.

mod ages;
mod answering;
mod bearers_of;
pub(crate) mod cast;
mod clusters;
mod deeds;
pub(crate) mod describe;
pub(crate) mod discover;
mod elders;
pub(crate) mod flow;
mod forms;
mod hailed;
mod introduced;
pub(crate) mod listed;
pub(crate) mod mentions;
mod name_words;
mod named_so;
mod named_then;
pub(crate) mod names;
pub(crate) mod naming;
pub(crate) mod presented;
mod realms;
mod relatives;
pub(crate) mod resolve;
pub(crate) mod roles;
pub(crate) mod teller;
mod unnamed;

/// The speaker of each quote of a story.
#[cfg(test)]
fn of_story(text: &str) -> Vec<String> {
    of_quotes(text, crate::Genre::Fiction)
}

/// The speaker of each quote, “nobody” where it has none.
#[cfg(test)]
fn of_quotes(text: &str, genre: crate::Genre) -> Vec<String> {
    let extractor = crate::Extractor::builder().genre(genre).build();
    let extractor = extractor.expect("nothing is set that could be wrong");
    let found = extractor.extract(text);
    let name = |quote| {
        found
            .speaker_of(quote)
            .map_or("nobody".to_owned(), |speaker| speaker.name.to_string())
    };
    found.quotes().iter().map(name).collect()
}

//! The features of readings of what is reported, in words.

/// What an axis of the features of readings is about; see `src/attribution/features.rs`.
const AXES: &[(&str, &str)] = &[
    ("class", "cue"),
    ("pattern", "order"),
    ("shape", "content"),
    ("quoted", "with words in marks"),
    ("subject", "subject"),
    ("form", "form of the verb"),
    ("source", "source"),
    ("source-start", "source starts with"),
    ("source-words", "words of the source"),
    ("source-distance", "words between source and cue"),
    ("before-source", "before the source"),
    ("auxiliary", "with the verb"),
    ("next", "after the cue"),
    ("words", "words reported"),
    ("quote-words", "words in marks"),
    ("quotes", "stretches in marks"),
    ("mark", "quote ends on"),
    ("inside", "report around the cue"),
    ("before-quote", "before the quote"),
    ("after-quote", "after the quote"),
    (
        "title-case",
        "words of a quote that all begin with a capital",
    ),
    ("amid", "verb between cue and quote"),
    ("quote-distance", "words between cue and quote"),
    ("opening", "sentence opens with"),
    ("sides", "sides of the cue that could be the content"),
    ("verb", "the lexicon says"),
    ("rival", "best other cue for the quote"),
    ("rival-place", "seen from the quote it is"),
    ("voice", "voice"),
    ("governor", "before “to”"),
    ("host", "participle hangs on"),
    ("starts", "content starts with"),
    ("finite", "content has a finite verb"),
    ("place", "place"),
];

/// Values that their names do not explain.
const VALUES: &[(&str, &str, &str)] = &[
    ("class", "said", "a verb like “said”"),
    ("class", "speech", "a verb of speech"),
    ("class", "act", "a deed done in words, as in “accuse”"),
    ("class", "writing", "a verb of writing"),
    ("class", "thought", "a verb of thought"),
    ("class", "attitude", "a verb of wish or opinion"),
    ("class", "trap", "a word that seldom reports"),
    ("class", "noun", "a noun of saying"),
    ("class", "other-ing", "a participle of no reporting verb"),
    ("class", "other-past", "a past form of no reporting verb"),
    ("class", "other-finite", "no reporting verb"),
    ("class", "aux", "a form of be, do or have"),
    ("amid", "gap", "a cue whose object is “what” or “which”"),
    ("opening", "ing", "a participle"),
    ("shape", "before", "before its cue"),
    ("shape", "that", "after “that”"),
    ("shape", "clause", "a clause"),
    ("shape", "to", "after “to”"),
    ("next", "stop", "a full stop"),
    ("next", "comma", "a comma"),
    ("next", "quote", "words in marks"),
    ("next", "that", "“that”"),
    ("next", "to", "“to”"),
    ("next", "and", "“and”"),
    ("source", "i", "“I”"),
    ("source", "it", "“it”"),
    ("source", "he-she", "he or she"),
    ("source", "this-that", "“this” or “that”"),
    ("source-start", "capital", "a capital"),
    ("source-start", "article", "an article"),
    ("source-start", "small", "a small letter"),
    ("starts", "quote", "words in marks"),
    ("starts", "verb", "a verb"),
    ("starts", "pronoun", "a pronoun"),
    ("mark", "comma", "a comma"),
    ("mark", "period", "a full stop"),
    ("before-source", "quote", "words in marks"),
    ("before-source", "start", "nothing, it opens the sentence"),
    ("before-source", "comma", "a comma"),
    ("before-source", "and", "“and”"),
    ("before-source", "that", "“that”"),
    ("before-source", "but", "“but”"),
    ("before-quote", "as", "“as”"),
    ("rival", "said", "a verb like “said”"),
    ("rival", "speech", "a verb of speech"),
    ("rival", "other", "no verb of speech"),
    ("inside", "no", "none"),
    ("inside", "said", "surely one by “said”"),
    ("inside", "speech", "surely one of speech"),
    ("inside", "doubtful", "doubtful"),
    ("inside", "other", "none of speech"),
    ("source", "role", "somebody's role or office"),
    ("source", "other", "some other phrase"),
    ("verb", "clause", "it governs clauses"),
    ("verb", "noun", "it may be a noun"),
    ("verb", "tell", "it is said to somebody"),
    ("verb", "negative", "it denies"),
    ("verb", "strong", "it always reports"),
    ("verb", "manner", "it tells how something is said"),
    ("verb", "question", "it asks"),
    ("verb", "reply", "it answers"),
    ("verb", "continues", "it goes on"),
    ("verb", "particle", "it takes a particle here"),
    ("verb", "sure", "it reports whatever it governs"),
    ("verb", "seldom", "it seldom reports"),
    ("place", "first", "the first word"),
    ("place", "headline", "in a headline"),
    ("place", "headline-of", "in a headline"),
    ("place", "question", "in a question"),
    ("place", "passive", "in the passive"),
    ("place", "long", "in a very long sentence"),
    ("place", "agrees", "a verb that agrees with its subject"),
    (
        "place",
        "disagrees",
        "a verb that does not agree with its subject",
    ),
];

/// A feature of a reading, `class+rival=said,none`, in words.
pub(in crate::explain) fn of_reading(name: &str) -> String {
    let (axes, values) = name.split_once('=').unwrap_or((name, ""));
    let pairs = axes.split('+').zip(values.split(','));
    let one = |(axis, value): (&str, &str)| {
        let about = AXES.iter().find(|(known, _)| *known == axis);
        let about = about.map_or(axis, |(_, words)| words);
        let listed = VALUES.iter().find(|(a, v, _)| (*a, *v) == (axis, value));
        match listed {
            Some((_, _, words)) => format!("{about}: {words}"),
            None => format!("{about}: {}", value.replace('-', " ")),
        }
    };
    pairs.map(one).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::attribution::learn;

    #[test]
    fn every_axis_of_readings_has_words() {
        let mut missing: Vec<String> = (0..learn::FEATURES)
            .map(|feature| learn::feature_name(feature as u16))
            .flat_map(|name| {
                let axes = name.split('=').next().unwrap_or_default().to_owned();
                axes.split('+').map(str::to_owned).collect::<Vec<_>>()
            })
            .filter(|axis| AXES.iter().all(|(known, _)| known != axis))
            .collect();
        missing.sort();
        missing.dedup();
        assert!(
            missing.is_empty(),
            "write words for these in AXES: {missing:?}"
        );
    }

    #[test]
    fn a_feature_reads_as_words() {
        assert_eq!(
            of_reading("class+rival=said,none"),
            "cue: a verb like “said”; best other cue for the quote: none"
        );
        assert_eq!(
            of_reading("next+quoted=stop,no"),
            "after the cue: a full stop; with words in marks: no"
        );
    }
}

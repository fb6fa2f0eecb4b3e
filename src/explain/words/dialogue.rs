//! The features and links of dialogue, in words.

/// What the features and links of dialogue say; see `src/dialogue/features.rs`.
const DIALOGUE: &[(&str, &str)] = &[
    (
        "tag/said-name!",
        "a tag right behind the words names this person after a common verb of speech",
    ),
    (
        "tag/said-name",
        "a tag names this person after a verb of speech",
    ),
    (
        "tag/name-said!",
        "a tag names this person right before a common verb of speech",
    ),
    (
        "tag/name-said",
        "a tag names this person before a verb of speech",
    ),
    (
        "tag/word-name",
        "a tag names this person beside a verb that is in no list",
    ),
    (
        "tag/name-far",
        "this person is the subject of a verb of speech further off",
    ),
    (
        "tag/name-comma",
        "the words end in a comma, and this person comes next",
    ),
    ("tag/i", "the tag says “I”, and this person tells the story"),
    ("tag/description", "the tag describes this person"),
    ("tag/role-agrees", "the role in the tag agrees in gender"),
    ("tag/role-clashes", "the role in the tag clashes in gender"),
    (
        "tag/role-near",
        "the role in the tag stands near this name elsewhere",
    ),
    (
        "tag/kin",
        "the tag has somebody's relative, which this person may be",
    ),
    ("tag/kin-own", "the tag has a relative of this person"),
    (
        "tag/pronoun-agrees",
        "the pronoun in the tag agrees in gender",
    ),
    (
        "tag/pronoun-clashes",
        "the pronoun in the tag clashes in gender",
    ),
    (
        "tag/pronoun-focus",
        "whom the narration is about where the tag has its pronoun",
    ),
    (
        "tag/pronoun-close",
        "the pronoun in the tag agrees in gender, and this person was named close by",
    ),
    (
        "tag/pronoun-beside",
        "the pronoun in the tag agrees in gender, but this person is named beside it",
    ),
    (
        "tag/pronoun-first",
        "the tag has a pronoun, and the narration before is about this person first",
    ),
    (
        "tag/pronoun-bound",
        "the pronoun in the tag agrees in gender, but this person is named behind it in its sentence",
    ),
    (
        "lead/name",
        "the narration that leads into the words has this person as its subject",
    ),
    (
        "lead/name-verb",
        "the narration that leads into the words says that this person speaks",
    ),
    (
        "lead/name-said!",
        "the narration that leads into the words has this person right before a verb of speech",
    ),
    (
        "lead/pronoun-agrees",
        "the pronoun that leads into the words agrees in gender",
    ),
    (
        "lead/pronoun-clashes",
        "the pronoun that leads into the words clashes in gender",
    ),
    (
        "beat/name-before",
        "the sentence before the words, in their paragraph, is about what this person does",
    ),
    (
        "beat/i",
        "the sentence beside the words says “I”, and this person tells the story",
    ),
    (
        "beat/pronoun-agrees",
        "the pronoun in the sentence beside the words agrees in gender",
    ),
    (
        "beat/pronoun-focus",
        "whom the narration is about where the sentence beside the words has its pronoun",
    ),
    (
        "beat/pronoun-clashes",
        "the pronoun in the sentence beside the words clashes in gender",
    ),
    (
        "beat/name",
        "the sentence after the words is about what this person does",
    ),
    (
        "beat/only",
        "nobody else is named in the paragraph of the words, and no tag is there",
    ),
    (
        "beat/later-before",
        "a later sentence of the paragraph before is about this person",
    ),
    (
        "name/other-reading",
        "the name in the tag may mean this person too",
    ),
    ("name/beside", "named elsewhere in the paragraph"),
    (
        "narration/subject",
        "the narration before the words is about this person last",
    ),
    (
        "narration/pronoun-agrees",
        "the pronoun in the narration before the words agrees in gender",
    ),
    ("narration/other", "named in the narration before the words"),
    (
        "narration/subject-before-last",
        "the narration before the last turn is about this person",
    ),
    (
        "narration/later",
        "named in the narration before the turn after next",
    ),
    (
        "narration/enters",
        "comes in, in the narration before the words",
    ),
    (
        "narration/reacts",
        "the narration after the words begins with this person, who then hears them",
    ),
    ("vocative/self", "addressed by name inside the words"),
    (
        "vocative/before-alone",
        "addressed by name, alone, in the turn before",
    ),
    ("vocative/before", "addressed by name in a turn before"),
    ("vocative/next", "addressed by name in the next turn"),
    ("vocative/even", "addressed by name two or four turns away"),
    (
        "told/self",
        "the narration says that the words are spoken to this person",
    ),
    (
        "vocative/asked",
        "addressed by name in the turn before, which is a question",
    ),
    (
        "vocative/mutual",
        "addressed by name in the next turn, and this one addresses another",
    ),
    (
        "told/next",
        "the narration says that the next turn is spoken to this person",
    ),
    (
        "told/narrated",
        "somebody turns to this person in the narration before the words",
    ),
    (
        "vocative/says-sir",
        "the words have “sir” or “madam”, and this person is known by a description rather than a name",
    ),
    ("about/self", "talked about inside the words"),
    ("about/odd", "talked about three turns before"),
    ("name/own", "the words give this name as the speaker's own"),
    (
        "vocative/sir-agrees",
        "the “sir” or “madam” of a neighbouring turn agrees in gender",
    ),
    ("near/rank", "among the people named last"),
    ("near/often", "how often this person is named at all"),
    ("near/ahead", "named in the paragraphs that follow"),
    (
        "near/ahead-often",
        "named in the paragraphs that follow, as often elsewhere",
    ),
    (
        "near/nameless",
        "known by a description rather than a name, and not named in the tag",
    ),
    ("new/distance", "a new voice: how long ago it was named"),
    ("new/rank", "a new voice: among the people named last"),
    (
        "new/tags-lately",
        "a new voice: how often tags named it lately",
    ),
    ("new/tags", "a new voice: how often tags name it at all"),
    ("new/often", "a new voice: how often it is named at all"),
    ("new/far", "a new voice: named long ago"),
    (
        "new/foremost",
        "a new voice: one of the two who are spoken of most around the words",
    ),
    (
        "new/enters",
        "a new voice: comes in, in the narration before the words",
    ),
    ("new/role", "a new voice: the tag has a role, not a name"),
    (
        "new/called",
        "a new voice: addressed by name in the turn before, and not named close by",
    ),
    (
        "new/after-tags",
        "a new voice: the two turns before have tags, and the first of them names another",
    ),
    ("same/narrator", "spoke last, and tells the story"),
    (
        "same/other-next",
        "spoke last, and the tag of the next turn names another",
    ),
    (
        "same/subject-before-last",
        "spoke last, and the narration before that turn is about this person",
    ),
    (
        "same/called-even",
        "spoke last, and is addressed by name two or four turns away",
    ),
    (
        "back/about",
        "spoke before last, and is talked about in the turn before",
    ),
    (
        "back/narrated",
        "spoke before last, and is named in the narration before that turn",
    ),
    ("style", "the words are like this person's own"),
    ("talks", "how much this person talks in the whole text"),
    (
        "talks/near",
        "how much this person talks in the turns around",
    ),
    (
        "tag/role-heard",
        "speaks elsewhere where the tag has the same role",
    ),
    ("vocative/heard", "calls somebody the same elsewhere"),
    (
        "tag/pronoun-heard",
        "speaks elsewhere where the tag has the same pronoun",
    ),
    ("same/paragraph", "spoke last, in the same paragraph"),
    ("same/next", "spoke last, in the paragraph before"),
    ("same/gap", "spoke last, before a paragraph of narration"),
    (
        "same/gap-two",
        "spoke last, before two paragraphs of narration",
    ),
    (
        "same/continues",
        "spoke last, and the tag says that it goes on",
    ),
    (
        "same/replies",
        "spoke last, and the tag says that somebody answers",
    ),
    ("same/short", "spoke last, and these are few words"),
    (
        "same/bare",
        "spoke last, and nothing stands between the quotes",
    ),
    (
        "same/close",
        "spoke last, and hardly anything stands between the quotes",
    ),
    (
        "same/said-name",
        "spoke last, and the tag has a name behind its verb",
    ),
    (
        "same/yes",
        "spoke last, and the words begin with “yes”, “no” or “oh”",
    ),
    (
        "same/before-narration",
        "spoke last, and the narration before the next turn is about somebody with a name",
    ),
    (
        "same/narrated-after",
        "spoke last, and narration follows the words",
    ),
    ("same/after-untagged", "spoke last, and had no tag there"),
    (
        "same/after-beat",
        "spoke last, and narration ended the paragraph there",
    ),
    (
        "back/next",
        "spoke before last, and talk goes back and forth",
    ),
    (
        "back/gap",
        "spoke before last, before a paragraph of narration",
    ),
    (
        "back/after-call",
        "spoke before last, and the turn before addresses somebody by name",
    ),
    (
        "back/narration",
        "spoke before last, after a paragraph of narration",
    ),
    (
        "back/untagged",
        "spoke before last, and nothing stands beside the words",
    ),
    (
        "back/after-untagged",
        "spoke before last, and nothing stands beside the words of the turn before",
    ),
    (
        "back/last",
        "spoke before last, and the next turn is not in the next paragraph",
    ),
    (
        "back/after-lead",
        "spoke before last, and narration leads up to the words of the turn before",
    ),
    (
        "back/after-yes",
        "spoke before last, and the turn before begins with “yes”, “no” or “oh”",
    ),
];

/// A feature or link of dialogue in words.
pub(in crate::explain) fn of_dialogue(name: &str) -> Option<&'static str> {
    let listed = DIALOGUE.iter().find(|(known, _)| *known == name);
    listed.map(|(_, words)| *words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_feature_of_dialogue_has_words_and_all_words_have_a_feature() {
        let names = crate::dialogue::trace::names();
        let missing: Vec<_> = names.iter().filter(|n| of_dialogue(n).is_none()).collect();
        let extra: Vec<_> = DIALOGUE
            .iter()
            .filter(|(n, _)| !names.contains(n))
            .collect();
        assert!(
            missing.is_empty() && extra.is_empty(),
            "edit DIALOGUE: missing {missing:?}, of nothing {extra:?}"
        );
    }
}

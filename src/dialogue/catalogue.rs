//! The rules of dialogue. They are decided together: the one that an answer names is the one whose evidence spoke most for it.

use super::rules;
use crate::rules::{Example, RuleInfo};

const fn spoken(
    text: &'static str,
    source: &'static str,
    content: &'static str,
    speaker: &'static str,
) -> Example {
    Example {
        text,
        source,
        content,
        speaker,
    }
}

pub(crate) static DIALOGUE: &[RuleInfo] = &[
    RuleInfo {
        id: rules::TAG_NAME,
        description: "A tag beside the turn names the speaker.",
        pattern: "“…” V NP  |  “…” NP V",
        precision: Some(0.98),
        must: &[
            spoken("“Is it late?” said Otto.\n\n“Very,” Ina answered.", "Otto", "Is it late?", "Otto"),
            spoken("“Is it late?” said Otto.\n\n“Very,” Ina answered.", "Ina", "Very,", "Ina"),
        ],
        must_not: &["“Is it late?” he said.", "Otto looked at the clock. “Is it late?”"],
    },
    RuleInfo {
        id: rules::TAG_PRONOUN,
        description: "A tag has he, she or I: who fits and was named last, as a subject rather than not.",
        pattern: "“…” V he  |  “…” he V",
        precision: Some(0.84),
        must: &[
            spoken("Ina shut the lid. “It is only a clock,” she said.", "she", "It is only a clock,", "Ina"),
        ],
        must_not: &["“It is only a clock,” said Ina."],
    },
    RuleInfo {
        id: rules::TAG_DESCRIPTION,
        description: "A tag has a role or another description.",
        pattern: "“…” V the N",
        precision: Some(0.71),
        must: &[
            spoken("Captain Otto Brandt came up the ladder. “Who rang?” asked the captain.", "captain", "Who rang?", "Captain Otto Brandt"),
        ],
        must_not: &["“Who rang?” asked Ina."],
    },
    RuleInfo {
        id: rules::LEAD_IN,
        description: "Narration leads into the turn, with a comma or a colon at its end.",
        pattern: "NP V: “…”",
        precision: Some(0.82),
        must: &[
            spoken("Ina put the lamp down and said: “It is only a clock.”", "Ina", "It is only a clock.", "Ina"),
        ],
        must_not: &["“It is only a clock.” Ina put the lamp down."],
    },
    RuleInfo {
        id: rules::BEAT,
        description: "Somebody acts in the paragraph of the turn.",
        pattern: "“…” NP V.  |  NP V. “…”",
        precision: Some(0.74),
        must: &[
            spoken("“It is only a clock.” Ina put the lamp down.", "", "It is only a clock.", "Ina"),
        ],
        must_not: &["“It is only a clock,” said Ina."],
    },
    RuleInfo {
        id: rules::NARRATION,
        description: "The paragraph of narration before or after the turn is about somebody.",
        pattern: "NP V. ¶ “…”",
        precision: Some(0.72),
        must: &[
            spoken("Ina put the lamp down and listened at the door.\n\n“It is only a clock.”", "", "It is only a clock.", "Ina"),
        ],
        must_not: &["“It is only a clock,” said Ina."],
    },
    RuleInfo {
        id: rules::VOCATIVE,
        description: "Somebody is called in the turn, or in a turn beside it: whoever is called does not speak, and answers.",
        pattern: "“…, NP.” ¶ “…”",
        precision: Some(0.84),
        must: &[
            spoken("Otto had gone up to the loft an hour before.\n\n“Are you there, Otto?” said Ina.\n\n“I am here.”", "", "I am here.", "Otto"),
        ],
        must_not: &["“Are you there?” said Ina."],
    },
    RuleInfo {
        id: rules::CONTINUATION,
        description: "The last speaker goes on.",
        pattern: "“…” NP V. “…”",
        precision: Some(0.62),
        must: &[
            spoken("“The bridge is down,” said Ina. She looked at the river for a while.\n\nA cart went by. “We must walk.”", "", "We must walk.", "Ina"),
        ],
        must_not: &["“The bridge is down,” said Ina."],
    },
    RuleInfo {
        id: rules::ALTERNATION,
        description: "Two people take turns: whoever spoke before last speaks again.",
        pattern: "“…” ¶ “…” ¶ “…”",
        precision: Some(0.79),
        must: &[
            spoken("“Is it late?” said Otto.\n\n“Very,” said Ina.\n\n“Then we must go.”", "", "Then we must go.", "Otto"),
        ],
        must_not: &["“Is it late?” said Otto.\n\n“Very,” said Ina."],
    },
    RuleInfo {
        id: rules::PRESENCE,
        description: "Nothing beside the turn points to anybody: whoever is named nearest and most often, and has spoken like this before.",
        pattern: "“…”",
        precision: Some(0.48),
        must: &[
            spoken("Ina had lived by the river all her life. Ina knew every stone.\n\nThe road was long.\n\nIt rained.\n\n“We must walk.”", "", "We must walk.", "Ina"),
        ],
        must_not: &["“Is it late?” said Otto.\n\n“Very,” said Ina."],
    },
];

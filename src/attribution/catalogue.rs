//! The catalogue of rules: what each looks for, how often it was right on articles that it had not been fitted to, and examples
//! that a test runs.

/// A text, and what a rule must find in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Example {
    /// The text, a paragraph or a few.
    pub text: &'static str,
    /// The words that name who speaks.
    pub source: &'static str,
    /// The words reported, stretches joined by `…`.
    pub content: &'static str,
}

/// One rule, as [`rules`] lists them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RuleInfo {
    /// The id that quotes carry and [`crate::Builder::without_rules`] takes.
    pub id: &'static str,
    /// What it looks for.
    pub description: &'static str,
    /// The order of the parts: Q quoted words, C a clause, NP a noun phrase, V a verb that may report.
    pub pattern: &'static str,
    /// Share of its answers that were right on the fifth of the training articles that was left out, 0 to 1; `None` where fewer
    /// than ten were seen.
    pub precision: Option<f32>,
    /// What it must find.
    pub must: &'static [Example],
    /// Texts in which it must find nothing.
    pub must_not: &'static [&'static str],
}

/// The rules that read an attribution from cues and from the shape of the page. Dialogue is decided turn by turn and has no
/// rules of this kind.
pub fn rules() -> &'static [RuleInfo] {
    CATALOGUE
}

/// The id as the rules themselves spell it.
pub(crate) fn known(id: &str) -> Option<&'static str> {
    CATALOGUE
        .iter()
        .map(|rule| rule.id)
        .find(|known| *known == id)
}

const fn example(text: &'static str, source: &'static str, content: &'static str) -> Example {
    Example {
        text,
        source,
        content,
    }
}

static CATALOGUE: &[RuleInfo] = &[
    RuleInfo {
        id: "after/subject-verb",
        description: "The words come first, then who said them and the verb.",
        pattern: "Q, NP V  |  C, NP V",
        precision: Some(0.98),
        must: &[
            example("“The bridge will open in May,” Ann Lee said on Monday.", "Ann Lee", "The bridge will open in May,"),
            example("The harvest was late this year, two farmers said.", "two farmers", "The harvest was late this year"),
            example("“We lost because we stopped running,” the coach, Daniel Okafor, admitted afterwards.", "the coach, Daniel Okafor", "We lost because we stopped running,"),
        ],
        must_not: &[
            "The mayor, Ann Lee, walked to the station on Monday.",
            "In “The Long Road,” Ann Lee plays a nurse who drinks.",
        ],
    },
    RuleInfo {
        id: "after/verb-subject",
        description: "The words come first, then the verb and who said them.",
        pattern: "Q, V NP  |  C, V NP",
        precision: Some(0.98),
        must: &[
            example("“Nobody asked the tenants,” said Maria Ortiz, who rents a flat nearby.", "Maria Ortiz", "Nobody asked the tenants,"),
            example("The well has been dry since June, says the village head.", "the village head", "The well has been dry since June"),
        ],
        must_not: &["“Northern Lights” opened the festival on Friday."],
    },
    RuleInfo {
        id: "between/subject-verb",
        description: "Who spoke and the verb stand between two stretches of the words.",
        pattern: "Q, NP V, Q  |  C, NP V, C",
        precision: Some(0.97),
        must: &[
            example("“The roof,” she said, “is older than the school.”", "she", "The roof,…is older than the school."),
            example("The tax, the minister said, will not rise before spring.", "the minister", "The tax…will not rise before spring"),
        ],
        must_not: &["The tax, the minister knew, was hated by everybody."],
    },
    RuleInfo {
        id: "between/verb-subject",
        description: "The verb and who spoke stand between two stretches of the words.",
        pattern: "Q, V NP, Q",
        precision: None,
        must: &[example("“The pitch,” said Umar Bello, “was like a river.”", "Umar Bello", "The pitch,…was like a river.")],
        must_not: &["The pitch said nothing good about the groundsman."],
    },
    RuleInfo {
        id: "as-clause",
        description: "An aside that begins with “as”: as she put it, as reported by a paper.",
        pattern: "as NP V, C",
        precision: Some(0.75),
        must: &[
            example("The plan is, as the treasurer put it, “a leap in the dark.”", "the treasurer", "a leap in the dark."),
            example("As first reported by the Evening Post, the pier will be sold next year.", "the Evening Post", "the pier will be sold next year"),
        ],
        must_not: &["The crowd grew as the mayor called for calm in the square."],
    },
    RuleInfo {
        id: "according-to",
        description: "“According to” names who says it, before, behind or inside the words.",
        pattern: "C, according to NP  |  according to NP, C",
        precision: Some(0.91),
        must: &[
            example("Sales fell by a tenth in March, according to the trade body.", "the trade body", "Sales fell by a tenth in March"),
            example("According to two people at the meeting, the vote was close.", "two people at the meeting", "the vote was close"),
        ],
        must_not: &["Seats were given out in order, from the oldest to the youngest."],
    },
    RuleInfo {
        id: "before/that-clause",
        description: "Who spoke, the verb, and a clause that “that” opens.",
        pattern: "NP V that C",
        precision: Some(0.94),
        must: &[
            example("The court said on Tuesday that the ban would stand.", "The court", "that the ban would stand"),
            example("Ann Lee, who runs the clinic, warned that the money was gone.", "Ann Lee", "that the money was gone"),
        ],
        must_not: &["The house that the court sold was empty."],
    },
    RuleInfo {
        id: "before/clause",
        description: "Who spoke, the verb, and a clause without “that”.",
        pattern: "NP V C",
        precision: Some(0.90),
        must: &[
            example("Officials say the ferry will run on Sundays.", "Officials", "the ferry will run on Sundays"),
            example("He says fewer birds have come each year.", "He", "fewer birds have come each year"),
        ],
        must_not: &["The state party chairs met in the old town hall."],
    },
    RuleInfo {
        id: "before/question",
        description: "Who spoke, the verb, and a question in indirect form.",
        pattern: "NP V whether C",
        precision: Some(0.80),
        must: &[example("A reporter asked whether the players had been paid.", "A reporter", "whether the players had been paid")],
        must_not: &["The question whether the players had been paid stayed open."],
    },
    RuleInfo {
        id: "before/infinitive",
        description: "Who spoke, the verb, and an infinitive.",
        pattern: "NP V to …",
        precision: Some(0.89),
        must: &[example("The company promised to pay the fishermen by August.", "The company", "to pay the fishermen by August")],
        must_not: &["The company's lorries came to the harbour by night."],
    },
    RuleInfo {
        id: "before/object",
        description: "Who spoke, the verb, and what the words did or were about.",
        pattern: "NP V NP",
        precision: Some(0.85),
        must: &[example("The union called the offer “an insult to every nurse.”", "The union", "the offer “an insult to every nurse.”")],
        must_not: &["The union rented a hall in the old part of the town."],
    },
    RuleInfo {
        id: "before/quote",
        description: "Who spoke, the verb, and the words between marks.",
        pattern: "NP V, Q",
        precision: Some(0.94),
        must: &[
            example("She said, “The river has never been this low.”", "She", "The river has never been this low."),
            example("The judge told him: “You had every chance.”", "The judge", "You had every chance."),
        ],
        must_not: &["She wore a coat from “Winter Days” and no hat."],
    },
    RuleInfo {
        id: "before/colon",
        description: "A colon before the words, at the end of the line before or in the same one.",
        pattern: "NP … : Q",
        precision: Some(0.61),
        must: &[example("The headmistress was blunt on Friday:\n\n“We have no teachers left to send.”", "The headmistress", "We have no teachers left to send.")],
        must_not: &["The bag held three things: a “Sunrise” mug, a rope and a lamp."],
    },
    RuleInfo {
        id: "relative-clause",
        description: "“Who” or “which” reports.",
        pattern: "NP, who V …",
        precision: Some(0.59),
        must: &[example("The wardens praised the driver, who said that he had only done his job.", "who", "that he had only done his job")],
        must_not: &["The driver, who walked home, had only done his job."],
    },
    RuleInfo {
        id: "participle",
        description: "A participle reports; its subject is the clause's.",
        pattern: "NP …, V-ing …",
        precision: Some(0.82),
        must: &[
            example("The bank closed the branch, saying that few people used it.", "The bank", "that few people used it"),
            example("Noting that the hall was full, the chairwoman opened the doors.", "the chairwoman", "that the hall was full"),
        ],
        must_not: &["The bank closed the branch, leaving many people without cash."],
    },
    RuleInfo {
        id: "second-verb",
        description: "The second of two verbs that share a subject reports.",
        pattern: "NP … and V …",
        precision: Some(0.87),
        must: &[example("The captain thanked the fans and said that the club would be back.", "The captain", "that the club would be back")],
        must_not: &["The captain thanked the fans and left by the side door."],
    },
    RuleInfo {
        id: "governed-verb",
        description: "An infinitive reports: went on to say, declined to say.",
        pattern: "NP … to V …",
        precision: Some(0.70),
        must: &[example("The minister went on to say that the road would be finished.", "The minister", "that the road would be finished")],
        must_not: &["The minister went on to Leeds, where the road had been finished."],
    },
    RuleInfo {
        id: "passive",
        description: "The one who was told, asked or warned stands as the subject.",
        pattern: "NP was V that C",
        precision: Some(0.67),
        must: &[example("Parents were told that the school would close early.", "Parents", "that the school would close early")],
        must_not: &["Parents were tired because the school had closed early."],
    },
    RuleInfo {
        id: "noun-of-saying",
        description: "A noun of saying and its possessor: her claim that.",
        pattern: "NP's N that C",
        precision: Some(0.50),
        must: &[example("The mayor's claim that the tunnel was safe surprised the engineers.", "The mayor's", "that the tunnel was safe")],
        must_not: &["Few believed that the mayor's tunnel was safe."],
    },
    RuleInfo {
        id: "attitude",
        description: "A verb of thinking, wanting or feeling reports what is on somebody's mind.",
        pattern: "NP V …",
        precision: Some(0.78),
        must: &[example("Mr. Bello believes that the strike will end soon.", "Mr. Bello", "that the strike will end soon")],
        must_not: &["Mr. Bello builds boats that will last for years."],
    },
    RuleInfo {
        id: "label/quote",
        description: "A name and a colon before words between marks.",
        pattern: "NAME: Q",
        precision: None,
        must: &[example("Ann Lee: “We never saw the letter.”", "Ann Lee", "We never saw the letter.")],
        must_not: &["It was late when Ann Lee came in: “Letters” was on the table."],
    },
    RuleInfo {
        id: "label/inside-marks",
        description: "A name in capitals and a colon inside the marks.",
        pattern: "“NAME: …”",
        precision: None,
        must: &[example("“ORTIZ: The lights went out at nine.”", "ORTIZ", "The lights went out at nine.")],
        must_not: &["“Time: the lights went out at nine.”"],
    },
    RuleInfo {
        id: "label/line",
        description: "A line of a transcript, or a headline that a name and a colon open.",
        pattern: "NAME: C",
        precision: Some(0.93),
        must: &[example("DR. ANN LEE: The ward was full by noon.", "DR. ANN LEE", "The ward was full by noon")],
        must_not: &[
            "Note: the ward was full by noon.",
            "CORRECTION: An earlier text gave a wrong date.",
        ],
    },
    RuleInfo {
        id: "signature",
        description: "A dash and a name behind the words.",
        pattern: "Q — NAME",
        precision: None,
        must: &[
            example("“Thank you for the swings.” — Grace Adeyemi", "Grace Adeyemi", "Thank you for the swings."),
            example("“Thank you for the slide.”\n\n— Joseph Mbeki", "Joseph Mbeki", "Thank you for the slide."),
        ],
        must_not: &["“Swings and Slides” — a play for children — opens on Friday."],
    },
    RuleInfo {
        id: "block/colon",
        description: "A paragraph without marks that a verb and a colon introduce.",
        pattern: "NP V: ¶ C",
        precision: None,
        must: &[example("In a letter to residents, the council wrote:\n\nThe tower will be repaired before the winter begins.", "the council", "The tower will be repaired before the winter begins.")],
        must_not: &["The council closed the tower.\n\nThe tower will be repaired before the winter begins."],
    },
    RuleInfo {
        id: "neighbour",
        description: "A noun phrase and an unknown verb right behind the words.",
        pattern: "Q, NP …",
        precision: None,
        must: &[example("“You are late again,” quoth Grace Adeyemi.", "Grace Adeyemi", "You are late again,")],
        must_not: &["“Late Again” was their only song."],
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Extractor, Genre, ReportKind};

    fn extractor() -> Extractor {
        let all = [
            ReportKind::Speech,
            ReportKind::Writing,
            ReportKind::Thought,
            ReportKind::Attitude,
        ];
        let built = Extractor::builder().genre(Genre::News).reports(all).build();
        built.unwrap_or_default()
    }

    /// What went wrong with one rule's examples.
    fn failures(rule: &RuleInfo, extractor: &Extractor) -> Vec<String> {
        let mut failures = Vec::new();
        for must in rule.must {
            let found = extractor.extract(must.text);
            let got: Vec<(&str, &str, String)> = found
                .quotes()
                .iter()
                .map(|quote| {
                    (
                        quote.rule.map_or("", |id| id.as_str()),
                        quote.source.map_or("", |span| span.of(must.text)),
                        found.words(quote).collect::<Vec<_>>().join("…"),
                    )
                })
                .collect();
            let right = got.iter().any(|(id, source, content)| {
                *id == rule.id && *source == must.source && content == must.content
            });
            if !right {
                failures.push(format!("{} must find {must:?}, found {got:?}", rule.id));
            }
        }
        for text in rule.must_not {
            let found = extractor.extract(text);
            let wrong = found
                .quotes()
                .iter()
                .find(|quote| quote.rule.is_some_and(|id| id.as_str() == rule.id));
            if let Some(quote) = wrong {
                let source = quote.source.map(|span| span.of(text));
                failures.push(format!("{} must not fire in {text:?}: {source:?}", rule.id));
            }
        }
        failures
    }

    #[test]
    fn every_rule_does_what_its_examples_say() {
        let extractor = extractor();
        let all: Vec<String> = rules()
            .iter()
            .flat_map(|rule| failures(rule, &extractor))
            .collect();
        assert!(
            all.is_empty(),
            "{} failures:\n{}",
            all.len(),
            all.join("\n")
        );
    }

    #[test]
    fn every_rule_has_examples_and_an_id_of_its_own() {
        let mut ids: Vec<&str> = rules().iter().map(|rule| rule.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), rules().len());
        assert!(rules()
            .iter()
            .all(|rule| !rule.must.is_empty() && !rule.must_not.is_empty()));
    }

    #[test]
    fn a_rule_that_is_switched_off_is_silent() {
        let text = "Sales fell by a tenth in March, according to the trade body.";
        let Ok(extractor) = Extractor::builder()
            .genre(Genre::News)
            .without_rules(["according-to"])
            .build()
        else {
            panic!("the id is known");
        };
        assert!(extractor.extract(text).quotes().is_empty());
        assert!(Extractor::builder()
            .without_rules(["according"])
            .build()
            .is_err());
    }
}

//! The builder, its errors, threads, and what the features add.

use inquit::{
    extract, rules, scan, Character, ConfigError, Extraction, Extractor, Families, Family, Gender,
    Genre, Language, QuoteKind, ReportKind, SpeakerKind,
};

const fn shared_between_threads<T: Send + Sync>() {}
const _: () = {
    shared_between_threads::<Extractor>();
    shared_between_threads::<Extraction<'static>>();
    shared_between_threads::<inquit::Builder>();
    shared_between_threads::<inquit::Scan<'static>>();
    shared_between_threads::<inquit::Offsets<'static>>();
    shared_between_threads::<ConfigError>();
};

fn news() -> inquit::Builder {
    Extractor::builder().genre(Genre::News)
}

fn built(builder: inquit::Builder) -> Extractor {
    builder.build().expect("settings that can be used")
}

fn contents(found: &Extraction<'_>) -> Vec<String> {
    let quotes = found.quotes().iter();
    quotes
        .map(|quote| found.words(quote).collect::<Vec<_>>().join(" / "))
        .collect()
}

fn speakers(found: &Extraction<'_>) -> Vec<Option<String>> {
    let quotes = found.quotes().iter();
    quotes
        .map(|quote| found.speaker_of(quote).map(|s| s.name.to_string()))
        .collect()
}

const PAGE: &str = "“The roof leaks,” said Vera Holm. She called it “a sieve.”\n\n\
                    Anton Reyes said that the tiles were new.\n";

#[test]
fn cue_verbs() {
    let text = "Vera Holm zorbled that the roof leaked.";
    assert_eq!(contents(&built(news()).extract(text)), [""; 0]);
    let taught = built(news().cue_verbs(["zorble"])).extract(text);
    assert_eq!(speakers(&taught), [Some("Vera Holm".to_owned())]);
}

#[test]
fn titles() {
    let text = "“The roof leaks,” said Vera Holm. “It always has,” Zerbin Holm said.";
    let taught = built(news().titles([("Zerbin", Gender::Female)])).extract(text);
    assert_eq!(
        speakers(&taught),
        [Some("Vera Holm".to_owned()), Some("Vera Holm".to_owned())]
    );
    let untaught = built(news()).extract(text);
    assert_eq!(
        speakers(&untaught)[1].as_deref(),
        Some("Zerbin Holm"),
        "without the setting it is a name of its own"
    );
}

#[test]
fn abbreviations() {
    let text = "He lives near Zbl. Holm in the north.";
    assert_eq!(built(news()).extract(text).sentences().len(), 2);
    let taught = built(news().abbreviations(["Zbl"]));
    assert_eq!(taught.extract(text).sentences().len(), 1);
}

#[test]
fn given_names() {
    let text = "“The roof leaks,” said Zarbeth Quill. Olaf Brand nodded.";
    let gender = |extractor: &Extractor| extractor.extract(text).speakers()[0].gender;
    assert_eq!(gender(&built(news())), Gender::Unknown);
    let taught = built(news().given_names([("Zarbeth", Gender::Female)]));
    assert_eq!(gender(&taught), Gender::Female);
}

#[test]
fn characters() {
    let list = [Character {
        name: "Captain Vera Holm".to_owned(),
        aliases: vec!["Vera".to_owned(), "the captain".to_owned()],
        gender: Gender::Female,
    }];
    let text = "“The roof leaks,” said Vera.";
    let want = [Some("Captain Vera Holm".to_owned())];
    let extractor = built(Extractor::builder().characters(list.clone()));
    assert_eq!(speakers(&extractor.extract(text)), want);
    assert_eq!(speakers(&Extractor::new().extract_with(text, &list)), want);
    assert_ne!(speakers(&extract(text)), want);
}

/// Lists made by machines have pronouns among the aliases, possessives, and names that the text spells otherwise.
#[test]
fn a_list_with_slips_names_those_it_can() {
    let one = |name: &str, aliases: &[&str], gender| Character {
        name: name.to_owned(),
        aliases: aliases.iter().map(|alias| (*alias).to_owned()).collect(),
        gender,
    };
    let list = [
        one("His Gardener", &["His", "Gardener"], Gender::Male),
        one("Vera's Aunt", &["Vera's"], Gender::Female),
        one("Vera Hollm", &[], Gender::Female),
        one("Otto Brandt", &["Otto"], Gender::Male),
    ];
    let text = "Otto looked up at Vera. His hat was wet.\n\n“The roof leaks,” he said.\n\n“It always did,” said Vera.";
    let extractor = built(Extractor::builder().characters(list));
    assert_eq!(
        speakers(&extractor.extract(text)),
        [
            Some("Otto Brandt".to_owned()),
            Some("Vera Hollm".to_owned())
        ]
    );
}

#[test]
fn whoever_is_called_or_spoken_to_is_the_addressee() {
    let fiction = built(Extractor::builder().genre(Genre::Fiction));
    let addressee = |text: &str| {
        let found = fiction.extract(text);
        let addressee = found.quotes().first().and_then(|quote| quote.addressee);
        addressee.map(|span| text[span.start..span.end].to_owned())
    };
    let otto = Some("Otto".to_owned());
    assert_eq!(
        addressee("“Is it late, Otto?” said Ina.\n\n“Very,” said Otto."),
        otto
    );
    assert_eq!(
        addressee("“It is late,” said Ina to Otto.\n\n“Very,” said Otto."),
        otto
    );
    assert_eq!(
        addressee("“Otto is late,” said Ina.\n\n“Very,” said Otto."),
        None
    );
}

/// John is the one who is John in full too, where the other one goes by the surname.
#[test]
fn a_short_name_means_whoever_bears_it_at_length() {
    let one = |name: &str| Character {
        name: name.to_owned(),
        aliases: Vec::new(),
        gender: Gender::Male,
    };
    let extractor = built(Extractor::builder().characters([one("Otto Brandt"), one("Otto Emil")]));
    let text = "Brandt rose. Otto Emil ran out. Otto Emil fell. Otto Emil came back. Brandt sat. Brandt smoked. Brandt slept.\n\n\
                “I fell,” said Otto.";
    assert_eq!(
        speakers(&extractor.extract(text)),
        [Some("Otto Emil".to_owned())]
    );
}

#[test]
fn a_verb_inside_a_listed_name_is_no_verb() {
    let one = |name: &str| Character {
        name: name.to_owned(),
        ..Character::default()
    };
    let fiction = Extractor::builder().genre(Genre::Fiction);
    let extractor = built(fiction.characters([one("Mrs.No.add")]));
    let found = extractor.extract("“It is late,” xaid Mrs.No.add\n.d");
    assert_eq!(contents(&found), ["It is late,"]);
}

#[test]
fn a_list_for_one_text_takes_the_place_of_the_builders() {
    let one = |name: &str| Character {
        name: name.to_owned(),
        aliases: vec!["Vera".to_owned()],
        gender: Gender::Female,
    };
    let extractor = built(Extractor::builder().characters([one("Vera Holm")]));
    let text = "“The roof leaks,” said Vera.";
    assert_eq!(
        speakers(&extractor.extract_with(text, &[one("Vera Stone")])),
        [Some("Vera Stone".to_owned())]
    );
}

#[test]
fn kinds() {
    for kind in [QuoteKind::Direct, QuoteKind::Mixed, QuoteKind::Indirect] {
        let extractor = built(news().kinds([kind]));
        let found = extractor.extract(PAGE);
        let kinds = found.quotes().iter().map(|quote| quote.kind);
        assert_eq!(kinds.collect::<Vec<_>>(), [kind]);
    }
    assert!(built(news().kinds([])).extract(PAGE).quotes().is_empty());
    assert_eq!(built(news()).extract(PAGE).quotes().len(), 3);
}

#[test]
fn reports() {
    let text = "Vera Holm said that the roof leaked. Anton Reyes thought that the tiles were new.";
    assert_eq!(
        contents(&built(news()).extract(text)),
        ["that the roof leaked"]
    );
    let thoughts = built(news().reports([ReportKind::Thought]));
    assert_eq!(
        contents(&thoughts.extract(text)),
        ["that the tiles were new"]
    );
    let behind = "The tiles were new, Anton Reyes believed. He left the hall, as he believed.";
    assert_eq!(contents(&thoughts.extract(behind)), ["The tiles were new"]);
}

#[test]
fn families() {
    let text = "“The roof leaks,” said Vera Holm. «It does,» said Anton Reyes.";
    let curly = built(news().families(Family::CurlyDouble)).extract(text);
    let first = |found: &Extraction<'_>| found.marked_spans().first().map(|mark| mark.family);
    assert_eq!(curly.marked_spans().len(), 1);
    assert_eq!(first(&curly), Some(Family::CurlyDouble));
    let rest = Families::all().without(Family::CurlyDouble);
    let rest = built(news().families(rest)).extract(text);
    assert_eq!(first(&rest), Some(Family::Guillemets));
    assert!(built(news().families(Families::none()))
        .extract(text)
        .marked_spans()
        .is_empty());
    let both: Families = [Family::CurlyDouble, Family::Guillemets]
        .into_iter()
        .collect();
    assert_eq!(
        built(news().families(both))
            .extract(text)
            .marked_spans()
            .len(),
        2
    );
}

#[test]
fn genre() {
    let text =
        "“The roof leaks,” said Vera.\n\n“It does not,” said Anton.\n\n“Look there.”\n\n“I see.”\n";
    let read = |genre| built(Extractor::builder().genre(genre)).extract(text);
    let report = read(Genre::News);
    assert!(report.quotes().iter().all(|quote| !quote.inferred));
    let story = read(Genre::Fiction);
    let inferred = story.quotes().iter().filter(|quote| quote.inferred);
    assert_eq!(inferred.count(), 2);
    let turns: Vec<String> = speakers(&story).into_iter().flatten().collect();
    assert_eq!(turns, ["Vera", "Anton", "Vera", "Anton"]);
}

#[test]
fn min_confidence() {
    let every = built(news().min_confidence(0.0)).extract(PAGE);
    assert!(speakers(&every).iter().all(Option::is_some));
    let sure = built(news().min_confidence(1.0)).extract(PAGE);
    assert_eq!(sure.quotes().len(), every.quotes().len());
    for quote in sure.quotes() {
        assert!(quote.speaker.is_none() || quote.confidence >= 1.0);
    }
    assert!(speakers(&sure).iter().any(Option::is_none));
}

#[test]
fn language() {
    let english = built(news().language(Language::English)).extract(PAGE);
    assert_eq!(english, built(news()).extract(PAGE));
}

#[test]
fn rules_are_switched_off_by_id() {
    let rule = "after/verb-subject";
    let text = "“The roof leaks,” said Vera Holm.";
    let with = built(news()).extract(text);
    let found = with.quotes().first().and_then(|quote| quote.rule);
    assert_eq!(found.map(|r| r.as_str()), Some(rule));
    let without = built(news().without_rules([rule])).extract(text);
    assert!(without
        .quotes()
        .iter()
        .all(|quote| quote.rule.map(|r| r.as_str()) != Some(rule)));
    let none = built(news().without_rules(rules().iter().map(|rule| rule.id)));
    assert_eq!(speakers(&none.extract(PAGE)).iter().flatten().count(), 0);
}

#[test]
fn errors_say_what_and_where() {
    let error =
        |builder: inquit::Builder| builder.build().expect_err("settings that cannot be used");
    let word = |error: &ConfigError, kind: &str, place: usize| matches!(error, ConfigError::Word { what, position, .. } if *what == kind && *position == place);
    let empty = error(news().cue_verbs(["vent", " "]));
    assert!(word(&empty, "cue verb", 2), "{empty:?}");
    let control = error(news().titles([("Sir\n", Gender::Male)]));
    assert!(word(&control, "title", 1), "{control:?}");
    let dots = error(news().abbreviations(["approx", "vs", "..."]));
    assert!(word(&dots, "abbreviation", 3), "{dots:?}");
    let name = error(news().given_names([("", Gender::Unknown)]));
    assert!(word(&name, "given name", 1), "{name:?}");
    let character = error(news().characters([Character::default()]));
    assert!(word(&character, "character", 1), "{character:?}");
    let unknown = error(news().without_rules(["after/nobody"]));
    assert_eq!(
        unknown,
        ConfigError::UnknownRule {
            id: "after/nobody".to_owned()
        }
    );
    for value in [-0.1, 1.5, f32::NAN] {
        let range = error(news().min_confidence(value));
        assert!(matches!(
            range,
            ConfigError::Range {
                what: "min_confidence",
                ..
            }
        ));
    }
    let forms = error(news().cue_verbs(["vent", "outbid : post=outbid"]));
    assert!(
        matches!(forms, ConfigError::Lexicon { line: 2, .. }),
        "{forms:?}"
    );
    assert!(
        forms.to_string().starts_with("cue verb number 2 "),
        "{forms}"
    );
    for error in [empty, control, unknown, forms] {
        let message = error.to_string();
        assert!(
            !message.ends_with('.') && !message.starts_with(char::is_uppercase),
            "{message}"
        );
    }
}

#[test]
fn a_speaker_by_id() {
    let found = built(news()).extract(PAGE);
    for (at, speaker) in found.speakers().iter().enumerate() {
        assert_eq!(found.speaker(speaker.id), Some(&found.speakers()[at]));
    }
    let past = inquit::SpeakerId(found.speakers().len() as u32);
    assert_eq!(found.speaker(past), None);
}

#[test]
fn every_thread_gets_the_same() {
    let extractor = built(news());
    let want = extractor.extract(PAGE);
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4)
            .map(|_| scope.spawn(|| (0..20).map(|_| extractor.extract(PAGE)).collect::<Vec<_>>()))
            .collect();
        for thread in threads {
            for found in thread.join().expect("a thread that ends well") {
                assert_eq!(found, want);
            }
        }
    });
}

#[test]
fn scan_and_extract_find_the_same_stretches() {
    let found = extract(PAGE);
    let scanned = scan(PAGE);
    assert_eq!(scanned.len(), found.marked_spans().len());
    for (a, b) in scanned.zip(found.marked_spans()) {
        assert_eq!(
            (a.outer, a.inner, a.family, a.depth),
            (b.outer, b.inner, b.family, b.depth)
        );
    }
}

#[test]
fn speakers_know_what_they_are() {
    let text = "Vera Holm said the roof leaked. Officials said the school would close. \
                “We will pay,” the Ministry of Works said.";
    let found = built(news()).extract(text);
    let kinds: Vec<SpeakerKind> = found
        .quotes()
        .iter()
        .filter_map(|quote| found.speaker_of(quote))
        .map(|speaker| speaker.kind)
        .collect();
    assert_eq!(
        kinds,
        [
            SpeakerKind::Person,
            SpeakerKind::Group,
            SpeakerKind::Organisation
        ]
    );
}

#[test]
fn people_by_nation_and_party_are_no_bodies() {
    for (who, kind) in [
        ("Many Democrats", SpeakerKind::Group),
        ("The Danes", SpeakerKind::Group),
        ("A Texas Democrat", SpeakerKind::Person),
        ("Wyoming Republicans", SpeakerKind::Group),
        ("All of the harbour's friends", SpeakerKind::Group),
        ("A growing number of crews", SpeakerKind::Group),
        ("Most", SpeakerKind::Group),
        ("The Liberal Democrats", SpeakerKind::Organisation),
        ("The League of Texas Democrats", SpeakerKind::Organisation),
        ("A survey of Danes", SpeakerKind::Organisation),
    ] {
        let text = format!("{who} said that the pier was old.");
        let found = built(news()).extract(&text);
        let quote = found.quotes().iter().next();
        let speaker = quote.and_then(|quote| found.speaker_of(quote));
        assert_eq!(speaker.map(|speaker| speaker.kind), Some(kind), "{who}");
    }
}

#[cfg(feature = "rayon")]
#[test]
fn a_batch_comes_back_in_order() {
    let texts: Vec<String> = (0..200)
        .map(|n| format!("“Number {n},” said Vera Holm."))
        .collect();
    let extractor = built(news());
    let batch = extractor.extract_batch(&texts);
    assert_eq!(batch.len(), texts.len());
    for (found, text) in batch.iter().zip(&texts) {
        assert_eq!(*found, extractor.extract(text));
    }
    assert!(extractor.extract_batch::<String>(&[]).is_empty());
}

#[cfg(feature = "serde")]
#[test]
fn values_survive_json() {
    fn round<T>(value: &T)
    where
        T: serde::Serialize + serde::de::DeserializeOwned + PartialEq + std::fmt::Debug,
    {
        let json = serde_json::to_string(value).expect("a value that serialises");
        let back: T = serde_json::from_str(&json).expect("a value that comes back");
        assert_eq!(*value, back);
    }
    round(&inquit::Span::new(3, 9));
    round(&inquit::LineColumn { line: 2, column: 7 });
    round(&[QuoteKind::Direct, QuoteKind::Mixed, QuoteKind::Indirect]);
    round(&[
        ReportKind::Speech,
        ReportKind::Writing,
        ReportKind::Thought,
        ReportKind::Attitude,
    ]);
    round(&[Gender::Male, Gender::Female, Gender::Unknown]);
    round(&[
        SpeakerKind::Person,
        SpeakerKind::Organisation,
        SpeakerKind::Group,
        SpeakerKind::Narrator,
    ]);
    round(&Family::ALL);
    round(&Character {
        name: "Vera Holm".to_owned(),
        aliases: vec!["the captain".to_owned()],
        gender: Gender::Female,
    });
    let found = built(news()).extract(PAGE);
    let quote = serde_json::to_value(found.quotes().first()).expect("a quote that serialises");
    assert_eq!(quote["kind"], "direct");
    assert_eq!(quote["cue"]["start"], PAGE.find("said").expect("the cue"));
    let speaker = serde_json::to_value(&found.speakers()[0]).expect("a speaker that serialises");
    assert_eq!(speaker["name"], "Vera Holm");
    let whole = serde_json::to_value(&found).expect("an extraction that serialises");
    assert_eq!(whole["quotes"][0]["words"][0], "The roof leaks,");
    assert_eq!(whole["quotes"][0]["content"][0]["start"], "“".len());
    assert_eq!(whole["quotes"][0]["speaker"], 0);
    assert_eq!(whole["speakers"][0], speaker);
    let marked = whole["marked_spans"].as_array().expect("a list");
    assert_eq!(marked.len(), found.marked_spans().len());
    round(&[Genre::Detect, Genre::News, Genre::Fiction]);
    round(&Language::English);
}

/// What a value is called is what `serde` writes.
#[cfg(feature = "serde")]
#[test]
fn words_for_values() {
    use inquit::Modality;
    fn named<T: serde::Serialize + std::fmt::Display>(values: &[T]) {
        for value in values {
            let json = serde_json::to_value(value).expect("a value that serialises");
            assert_eq!(json, value.to_string());
        }
    }
    named(&[QuoteKind::Direct, QuoteKind::Mixed, QuoteKind::Indirect]);
    named(&[
        ReportKind::Speech,
        ReportKind::Writing,
        ReportKind::Thought,
        ReportKind::Attitude,
    ]);
    named(&[
        Modality::Asserted,
        Modality::Negated,
        Modality::Hypothetical,
        Modality::Future,
        Modality::Denied,
    ]);
    named(&[
        SpeakerKind::Person,
        SpeakerKind::Organisation,
        SpeakerKind::Group,
        SpeakerKind::Narrator,
    ]);
    named(&[Gender::Male, Gender::Female, Gender::Unknown]);
}

#[test]
fn a_pattern_that_cannot_be_read_is_named() {
    let error = Extractor::builder()
        .skip_paragraphs(["^Photo:", "(unclosed"])
        .build()
        .expect_err("a bracket is missing");
    let ConfigError::Pattern { position, problem } = error else {
        panic!("another error: {error}");
    };
    assert_eq!(position, 2);
    assert!(problem.contains("unclosed group"), "{problem}");
}

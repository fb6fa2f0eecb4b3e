//! The front door: [`extract`] for the common case, [`Extractor`] and its [`Builder`] for everything else.

use std::sync::Arc;

use regex::RegexSet;

use crate::error::ConfigError;
use crate::explain::{explain, Explanation};
use crate::extraction::{Extraction, Gender, QuoteKind, ReportKind};
use crate::lang::Lexicon;
use crate::marks::Families;
use crate::memory::Shelf;
use crate::parts;
use crate::rules::known as known_rule;
use crate::span::Span;

/// Quotes, cues, mentions and speakers of `text`, with the default settings.
///
/// Never fails and never panics, whatever the text; time and memory are linear in its length.
pub fn extract(text: &str) -> Extraction<'_> {
    Extractor::default().extract(text)
}

/// The language that the text is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case")
)]
#[non_exhaustive]
pub enum Language {
    /// English, of any country.
    #[default]
    English,
}

/// Which habits of attribution to expect where the two pull apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case")
)]
pub enum Genre {
    /// Let the text decide: share of dialogue paragraphs, tags, tense.
    #[default]
    Detect,
    /// Reports: every attribution has its cue, a quote without one is left without a speaker.
    News,
    /// Dialogue: turns are taken, and a line without a tag still has a speaker.
    Fiction,
}

/// A character that the user knows of: the speakers are then chosen from, and named as, the list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Character {
    /// The name that answers use.
    pub name: String,
    /// Other forms under which the text names this character.
    #[cfg_attr(feature = "serde", serde(default))]
    pub aliases: Vec<String>,
    /// Gender, where it is known.
    #[cfg_attr(feature = "serde", serde(default))]
    pub gender: Gender,
}

/// The settings of an [`Extractor`], as the stages read them.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub lexicon: Arc<Lexicon>,
    pub families: Families,
    pub kinds: Vec<QuoteKind>,
    pub reports: Vec<ReportKind>,
    pub characters: Vec<Character>,
    pub genre: Genre,
    pub min_confidence: f32,
    /// Ids of rules that are switched off, sorted.
    pub without: Vec<&'static str>,
    /// Paragraphs that match give no quotes.
    pub skip: Option<RegexSet>,
    /// Whether tags and references are read as what they stand for.
    pub markup: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            lexicon: Lexicon::english(),
            families: Families::all(),
            kinds: vec![QuoteKind::Direct, QuoteKind::Mixed, QuoteKind::Indirect],
            reports: vec![ReportKind::Speech, ReportKind::Writing],
            characters: Vec::new(),
            genre: Genre::Detect,
            min_confidence: 0.0,
            without: Vec::new(),
            skip: None,
            markup: true,
        }
    }
}

/// Reads texts with one set of settings. Cheap to clone and to share between threads.
#[derive(Debug, Clone, Default)]
pub struct Extractor {
    pub(crate) settings: Arc<Settings>,
    /// Shared by all clones.
    pub(crate) shelf: Arc<Shelf>,
}

impl Extractor {
    /// An extractor with the default settings.
    pub fn new() -> Self {
        Self::default()
    }

    /// Settings to change before building.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Quotes, cues, mentions and speakers of `text`.
    ///
    /// Never fails and never panics, whatever the text; time and memory are linear in its length.
    pub fn extract<'t>(&self, text: &'t str) -> Extraction<'t> {
        self.extract_with(text, &self.settings.characters)
    }

    /// The same with a list of characters for this one text, in place of the builder's list.
    pub fn extract_with<'t>(&self, text: &'t str, characters: &[Character]) -> Extraction<'t> {
        parts::extract(text, &self.settings, &self.shelf, characters)
    }

    /// Why the quotes that touch `place` have the speakers they have, and why words in marks there are no quotes. A place that is
    /// empty, `Span::new(at, at)`, is a point; bytes past the end of the text are none.
    ///
    /// The text is read as [`Extractor::extract`] reads it, with an eye on the place; that takes a little longer.
    pub fn explain<'t>(&self, text: &'t str, place: Span) -> Vec<Explanation<'t>> {
        explain(text, &self.settings, &self.settings.characters, place)
    }

    /// The same as [`Extractor::extract_with`] reads it.
    pub fn explain_with<'t>(
        &self,
        text: &'t str,
        characters: &[Character],
        place: Span,
    ) -> Vec<Explanation<'t>> {
        explain(text, &self.settings, characters, place)
    }

    /// Many texts, on all cores; answers in the order of the texts.
    #[cfg(feature = "rayon")]
    pub fn extract_batch<'t, S: AsRef<str> + Sync>(&self, texts: &'t [S]) -> Vec<Extraction<'t>> {
        use rayon::prelude::*;
        texts
            .par_iter()
            .map(|text| self.extract(text.as_ref()))
            .collect()
    }
}

/// Collects settings; [`Builder::build`] checks them.
#[derive(Debug, Clone, Default)]
pub struct Builder {
    settings: Settings,
    language: Language,
    verbs: Vec<String>,
    titles: Vec<(String, Gender)>,
    abbreviations: Vec<String>,
    given_names: Vec<(String, Gender)>,
    without: Vec<String>,
    skip: Vec<String>,
}

impl Builder {
    /// The language of the texts.
    #[must_use]
    pub fn language(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    /// More cue verbs, each in its base form (`vent`) or with irregular forms after a colon as the lexicon writes them
    /// (`outbid : past=outbid ing=outbidding`).
    #[must_use]
    pub fn cue_verbs<S: Into<String>>(mut self, verbs: impl IntoIterator<Item = S>) -> Self {
        self.verbs.extend(verbs.into_iter().map(Into::into));
        self
    }

    /// More titles that may stand before a name, without full stop.
    #[must_use]
    pub fn titles<S: Into<String>>(
        mut self,
        titles: impl IntoIterator<Item = (S, Gender)>,
    ) -> Self {
        self.titles.extend(
            titles
                .into_iter()
                .map(|(title, gender)| (title.into(), gender)),
        );
        self
    }

    /// More abbreviations whose full stop does not end a sentence, written without it.
    #[must_use]
    pub fn abbreviations<S: Into<String>>(mut self, words: impl IntoIterator<Item = S>) -> Self {
        self.abbreviations.extend(words.into_iter().map(Into::into));
        self
    }

    /// More given names with their gender.
    #[must_use]
    pub fn given_names<S: Into<String>>(
        mut self,
        names: impl IntoIterator<Item = (S, Gender)>,
    ) -> Self {
        self.given_names.extend(
            names
                .into_iter()
                .map(|(name, gender)| (name.into(), gender)),
        );
        self
    }

    /// The characters that may speak; answers then use their names.
    #[must_use]
    pub fn characters(mut self, characters: impl IntoIterator<Item = Character>) -> Self {
        self.settings.characters.extend(characters);
        self
    }

    /// Which kinds of quote are wanted; all three unless set.
    #[must_use]
    pub fn kinds(mut self, kinds: impl IntoIterator<Item = QuoteKind>) -> Self {
        self.settings.kinds = kinds.into_iter().collect();
        self
    }

    /// Which kinds of report are wanted; speech and writing unless set.
    #[must_use]
    pub fn reports(mut self, reports: impl IntoIterator<Item = ReportKind>) -> Self {
        self.settings.reports = reports.into_iter().collect();
        self
    }

    /// Which families of quotation marks count; all unless set.
    #[must_use]
    pub fn families(mut self, families: impl Into<Families>) -> Self {
        self.settings.families = families.into();
        self
    }

    /// Expect news or fiction instead of letting each text decide.
    #[must_use]
    pub fn genre(mut self, genre: Genre) -> Self {
        self.settings.genre = genre;
        self
    }

    /// Leave a quote without a speaker when the attribution is less sure than this, 0 to 1.
    #[must_use]
    pub fn min_confidence(mut self, least: f32) -> Self {
        self.settings.min_confidence = least;
        self
    }

    /// Switch rules off by id.
    #[must_use]
    pub fn without_rules<S: Into<String>>(mut self, ids: impl IntoIterator<Item = S>) -> Self {
        self.without.extend(ids.into_iter().map(Into::into));
        self
    }

    /// Whether tags (`<p>`), character references (`&quot;`) and characters that were decoded wrongly (`â€œ`, U+FFFD for a mark)
    /// are read as what they stand for, as they are unless set. So are lines behind `>` (mail, Markdown) and the element
    /// `blockquote`: as a quotation between marks. All places are still bytes of the text that is given; a quote's words are what
    /// stands there, and [`plain_text`](crate::plain_text) is what a reader sees of them.
    ///
    /// ```
    /// let text = "<p>&ldquo;It <i>floats</i>,&rdquo; said Ada&nbsp;Moss.</p>";
    /// let extraction = inquit::extract(text);
    /// assert_eq!(extraction.words(extraction.quotes().first().unwrap()).next(), Some("It <i>floats</i>,"));
    /// assert_eq!(extraction.speakers()[0].name, "Ada Moss");
    /// let verbatim = inquit::Extractor::builder().markup(false).build()?;
    /// assert!(verbatim.extract(text).quotes().is_empty());
    /// # Ok::<(), inquit::ConfigError>(())
    /// ```
    #[must_use]
    pub fn markup(mut self, read: bool) -> Self {
        self.settings.markup = read;
        self
    }

    /// Leave out the quotes of paragraphs in which one of these regular expressions finds something: captions, “Read more”
    /// lines, footers. The syntax is that of the `regex` crate, and the time stays linear in the text.
    ///
    /// ```
    /// let extractor = inquit::Extractor::builder().skip_paragraphs([r"(?i)^read more\b"]).build()?;
    /// let text = "“It floats,” said Ada Moss.\n\nRead more: “It sank,” says Ben Hale.";
    /// assert_eq!(extractor.extract(text).quotes().len(), 1);
    /// # Ok::<(), inquit::ConfigError>(())
    /// ```
    #[must_use]
    pub fn skip_paragraphs<S: Into<String>>(
        mut self,
        patterns: impl IntoIterator<Item = S>,
    ) -> Self {
        self.skip.extend(patterns.into_iter().map(Into::into));
        self
    }

    /// The extractor.
    ///
    /// # Errors
    ///
    /// [`ConfigError`] names the first entry that cannot be used, its place in its list, and what to change.
    pub fn build(self) -> Result<Extractor, ConfigError> {
        let mut settings = self.settings;
        if !(0.0..=1.0).contains(&settings.min_confidence) {
            return Err(ConfigError::Range {
                what: "min_confidence",
                value: settings.min_confidence.to_string(),
                low: "0",
                high: "1",
            });
        }
        for (at, character) in settings.characters.iter().enumerate() {
            check_word("character", at, &character.name)?;
        }
        if !(self.verbs.is_empty()
            && self.titles.is_empty()
            && self.abbreviations.is_empty()
            && self.given_names.is_empty())
        {
            let mut lexicon = Lexicon::clone(&settings.lexicon);
            for (at, verb) in self.verbs.iter().enumerate() {
                check_word("cue verb", at, verb.split(':').next().unwrap_or_default())?;
                lexicon
                    .add_cue_verb(verb)
                    .map_err(|problem| ConfigError::Lexicon {
                        line: at + 1,
                        problem,
                    })?;
            }
            for (at, (title, gender)) in self.titles.iter().enumerate() {
                check_word("title", at, title)?;
                lexicon.add_title(title, *gender);
            }
            for (at, word) in self.abbreviations.iter().enumerate() {
                check_word("abbreviation", at, word)?;
                lexicon.add_abbreviation(word);
            }
            for (at, (name, gender)) in self.given_names.iter().enumerate() {
                check_word("given name", at, name)?;
                lexicon.add_given_name(name, *gender);
            }
            settings.lexicon = Arc::new(lexicon);
        }
        for id in &self.without {
            let known =
                known_rule(id).ok_or_else(|| ConfigError::UnknownRule { id: id.clone() })?;
            settings.without.push(known);
        }
        settings.without.sort_unstable();
        settings.skip = skipped(&self.skip)?;
        Ok(Extractor {
            settings: Arc::new(settings),
            shelf: Arc::default(),
        })
    }
}

/// The patterns as one set; they are tried one by one only to name the one that cannot be read.
fn skipped(patterns: &[String]) -> Result<Option<RegexSet>, ConfigError> {
    if patterns.is_empty() {
        return Ok(None);
    }
    RegexSet::new(patterns).map(Some).map_err(|problem| {
        let bad = |pattern: &String| regex::Regex::new(pattern).is_err();
        ConfigError::Pattern {
            position: patterns.iter().position(bad).map_or(0, |at| at + 1),
            problem: problem.to_string(),
        }
    })
}

fn check_word(what: &'static str, at: usize, value: &str) -> Result<(), ConfigError> {
    let problem = if value.trim().is_empty() {
        "it is empty; leave it out or write the word"
    } else if value.chars().any(char::is_control) {
        "it holds a control character; write one entry per word"
    } else if !value.chars().any(char::is_alphanumeric) {
        "it has no letter"
    } else {
        return Ok(());
    };
    Err(ConfigError::Word {
        what,
        position: at + 1,
        value: value.to_owned(),
        problem,
    })
}

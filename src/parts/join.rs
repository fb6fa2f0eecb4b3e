//! The answers of parts as one: places and numbers move on, and speakers of one name are one.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::Part;
use crate::extraction::{
    Extraction, Gender, MarkedSpan, Quote, QuoteId, Speaker, SpeakerId, SpeakerKind,
};
use crate::packed::{Framed, Store};
use crate::span::Span;

/// What came out of the parts so far.
pub(super) struct Joined<'t> {
    pub whole: Extraction<'t>,
    /// Who goes by each form of a name; nobody by one that several have.
    bearers: HashMap<(SpeakerKind, Cow<'t, str>), Option<SpeakerId>>,
    /// The forms that each speaker has.
    forms: HashSet<(SpeakerId, Cow<'t, str>)>,
}

impl<'t> Joined<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Joined {
            whole: Extraction::nothing(text),
            bearers: HashMap::new(),
            forms: HashSet::new(),
        }
    }

    /// Adds the answer of the part that comes next in a text of so many bytes.
    pub(super) fn add(&mut self, answer: Extraction<'t>, part: &Part<'t>, bytes: usize) {
        let share = part.text.len() as f64 / (bytes - part.start) as f64;
        let moved = |span: Span| Span::new(span.start + part.start, span.end + part.start);
        let speakers = self.speakers(answer.speakers, moved);
        let whole = &mut self.whole;
        let (quotes, contents) = (whole.quotes().len() as u32, whole.contents.count());
        let quote_of = |id: QuoteId| QuoteId(id.0 + quotes);
        let speaker_of = |id: SpeakerId| speakers[id.index()];
        let quote = |quote: Quote| Quote {
            id: quote_of(quote.id),
            first: quote.first + contents,
            last: quote.last + contents,
            speaker: quote.speaker.map(speaker_of),
            runner_up: quote.runner_up.map(speaker_of),
            parent: quote.parent.map(quote_of),
            ..quote.mapped(moved)
        };
        let framed = |framed: Framed| Framed {
            inner: moved(framed.inner),
            outer: moved(framed.outer),
        };
        let mark = |mark: MarkedSpan| MarkedSpan {
            quote: mark.quote.map(quote_of),
            ..mark.mapped(moved)
        };
        extend(&mut whole.quotes, &answer.quotes, share, quote);
        extend(&mut whole.contents, &answer.contents, share, framed);
        extend(&mut whole.marked, &answer.marked, share, mark);
        extend(&mut whole.sentences, &answer.sentences, share, moved);
    }

    /// Who the speakers of a part are in the whole: whoever has the very name, or else a form of it that nobody else has. Two
    /// of one part are two.
    fn speakers(
        &mut self,
        speakers: Vec<Speaker<'t>>,
        moved: impl Fn(Span) -> Span,
    ) -> Vec<SpeakerId> {
        let mut taken = HashSet::new();
        let mut ids: Vec<Option<SpeakerId>> = speakers
            .iter()
            .map(|speaker| self.namesake(speaker).filter(|id| taken.insert(*id)))
            .collect();
        for (speaker, id) in speakers.iter().zip(&mut ids) {
            if id.is_none() {
                *id = self.of_a_form(speaker).filter(|id| taken.insert(*id));
            }
        }
        let place = |(mut speaker, id): (Speaker<'t>, Option<SpeakerId>)| {
            speaker.mentions = Store::gathered(speaker.mentions().iter().map(&moved));
            match id {
                Some(id) => self.merge(id, speaker),
                None => self.introduce(speaker),
            }
        };
        speakers.into_iter().zip(ids).map(place).collect()
    }

    /// The one who goes by a form, if the gender allows it.
    fn bearer(&self, speaker: &Speaker<'t>, form: &Cow<'t, str>) -> Option<&Speaker<'t>> {
        let id = (*self.bearers.get(&(speaker.kind, form.clone()))?)?;
        let bearer = &self.whole.speakers[id.index()];
        let genders = [bearer.gender, speaker.gender];
        let opposed = genders[0] != genders[1] && !genders.contains(&Gender::Unknown);
        (!opposed).then_some(bearer)
    }

    fn namesake(&self, speaker: &Speaker<'t>) -> Option<SpeakerId> {
        let bearer = self.bearer(speaker, &speaker.name)?;
        (bearer.name == speaker.name).then_some(bearer.id)
    }

    /// Whoever has the name of this one as another form of its own, or has a name that is another form of this one's.
    fn of_a_form(&self, speaker: &Speaker<'t>) -> Option<SpeakerId> {
        let fuller = |form| {
            let bearer = self.bearer(speaker, form)?;
            (bearer.name == *form).then_some(bearer)
        };
        let bearer = self
            .bearer(speaker, &speaker.name)
            .or_else(|| speaker.aliases.iter().find_map(fuller));
        bearer.map(|bearer| bearer.id)
    }

    fn introduce(&mut self, speaker: Speaker<'t>) -> SpeakerId {
        let id = SpeakerId(self.whole.speakers.len() as u32);
        for form in speaker.aliases.iter().chain([&speaker.name]) {
            self.learn(id, speaker.kind, form.clone());
        }
        self.whole.speakers.push(Speaker { id, ..speaker });
        id
    }

    /// Adds what a part has of somebody who is known; the fuller name counts from now on.
    fn merge(&mut self, id: SpeakerId, speaker: Speaker<'t>) -> SpeakerId {
        let Speaker { name, aliases, .. } = speaker;
        let shorter = &self.whole.speakers[id.index()].name;
        if aliases.contains(shorter) && self.learn(id, speaker.kind, name.clone()) {
            let known = &mut self.whole.speakers[id.index()];
            let shorter = std::mem::replace(&mut known.name, name.clone());
            known.aliases.push(shorter);
        }
        for form in aliases.into_iter().chain([name]) {
            if self.learn(id, speaker.kind, form.clone()) {
                self.whole.speakers[id.index()].aliases.push(form);
            }
        }
        let known = &mut self.whole.speakers[id.index()];
        if known.gender == Gender::Unknown {
            known.gender = speaker.gender;
        }
        known.mentions.extend(speaker.mentions);
        id
    }

    /// Whether a form is new of this speaker, who goes by it from now on.
    fn learn(&mut self, id: SpeakerId, kind: SpeakerKind, form: Cow<'t, str>) -> bool {
        let bearer = self.bearers.entry((kind, form.clone())).or_insert(Some(id));
        if *bearer != Some(id) {
            *bearer = None;
        }
        self.forms.insert((id, form))
    }
}

/// Adds values as `moved` makes them. The first time there is room for those of the whole text, as many as a part of this share of
/// what is left makes likely.
fn extend<T, S: Store<T>>(all: &mut S, new: &S, share: f64, moved: impl Fn(T) -> T) {
    if all.room() < new.len() {
        let likely = (new.len() as f64 / share) as usize;
        let spare = if share < 1.0 { new.len() } else { 0 };
        all.reserve(likely + spare);
    }
    new.list().iter().for_each(|value| all.push(moved(value)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Extractor;

    /// The answer of texts that are parts of one.
    fn joined(parts: &[&str], read: impl FnOnce(&Extraction<'_>)) {
        let text = parts.concat();
        let mut joined = Joined::new(&text);
        let mut start = 0;
        for part in parts {
            let part = Part {
                start,
                text: &text[start..start + part.len()],
                plain: None,
            };
            let answer = Extractor::new().extract(part.text);
            joined.add(answer, &part, text.len());
            start += part.text.len();
        }
        read(&joined.whole);
    }

    /// Each quote's speaker, in order.
    fn speakers<'a>(whole: &'a Extraction<'_>) -> Vec<&'a str> {
        let quotes = whole.quotes().iter();
        let names = quotes.map(|quote| whole.speaker_of(quote).map_or("", |s| s.name.as_ref()));
        names.collect()
    }

    #[test]
    fn places_and_numbers_move_on() {
        let parts = [
            "“It floats,” said Ada Moss.\n\n",
            "Ben Hale laughed. “It says ‘never’,” he said.\n\n",
        ];
        joined(&parts, |whole| {
            let words: Vec<&str> = whole.quotes().iter().flat_map(|q| whole.words(q)).collect();
            assert_eq!(words, ["It floats,", "It says ‘never’,"]);
            assert_eq!(speakers(whole), ["Ada Moss", "Ben Hale"]);
            for (at, quote) in whole.quotes().iter().enumerate() {
                assert_eq!(quote.id.index(), at);
                assert_eq!(quote.cue.map(|cue| cue.of(whole.text())), Some("said"));
            }
            let ids: Vec<_> = whole.marked_spans().iter().map(|m| m.quote).collect();
            let of = |at: u32| Some(QuoteId(at));
            assert_eq!(ids, [of(0), of(1), of(1)]);
            for speaker in whole.speakers() {
                let named = speaker.mentions().iter().map(|m| m.of(whole.text()));
                assert!(
                    named.clone().any(|form| form == speaker.name),
                    "{speaker:?}"
                );
            }
        });
    }

    #[test]
    fn one_name_is_one_speaker() {
        let parts = [
            "“It floats,” said Ada Moss.\n\n",
            "“It sank,” said Ben Hale.\n\n",
            "“It floats,” said Ada Moss.\n\n",
        ];
        joined(&parts, |whole| {
            assert_eq!(speakers(whole), ["Ada Moss", "Ben Hale", "Ada Moss"]);
            assert_eq!(whole.speakers().len(), 2);
            assert_eq!(whole.speakers()[0].mentions().len(), 2);
        });
    }

    #[test]
    fn a_form_of_a_name_is_its_bearer_and_the_fuller_name_counts() {
        let parts = [
            "“It sank,” said Mr. Hale.\n\n",
            "“It floats,” said Ben Hale. “It was new,” said Mr. Hale.\n\n",
            "“It sank,” said Mr. Hale.\n\n",
        ];
        joined(&parts, |whole| {
            assert_eq!(speakers(whole), ["Ben Hale"; 4]);
            assert_eq!(whole.speakers()[0].aliases, ["Mr. Hale"]);
        });
    }

    #[test]
    fn a_form_that_two_have_is_neither_of_them() {
        let part = "“It floats,” said Ada Moss. “Floats,” Moss said.\n\n";
        let other = "“It lies,” said Carl Moss. “Lies,” Moss said.\n\n";
        let last = "“It sank,” said Moss.\n\n";
        joined(&[part, last], |whole| {
            assert_eq!(speakers(whole).last(), Some(&"Ada Moss"));
        });
        joined(&[part, other, last], |whole| {
            assert_eq!(speakers(whole).last(), Some(&"Moss"));
        });
    }

    #[test]
    fn a_form_of_the_other_gender_is_somebody_else() {
        let part = "“It floats,” said Mrs. Ada Moss. “Floats,” Moss said.\n\n";
        let her = "“It sank,” said Moss, her hand on the rail.\n\n";
        let his = "“It sank,” said Moss, his hand on the rail.\n\n";
        joined(&[part, her], |whole| {
            assert_eq!(speakers(whole).last(), Some(&"Ada Moss"));
        });
        joined(&[part, his], |whole| {
            assert_eq!(speakers(whole).last(), Some(&"Moss"));
            let genders: Vec<_> = whole.speakers().iter().map(|s| s.gender).collect();
            assert_eq!(genders, [Gender::Female, Gender::Male]);
        });
    }
}

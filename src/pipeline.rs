//! The order of the stages, and nowhere else.

mod found;
mod left_over;
mod people;

use crate::assemble::{assemble, Draft, Voice};
use crate::attribution::{self, attribute, Asked, Attribution, Attributions};
use crate::dialogue::style::Traits;
use crate::dialogue::{self, drafts, Answer, Scene};
use crate::extraction::{Extraction, QuoteKind};
use crate::extractor::{Character, Genre, Settings};
use crate::genre;
use crate::layout::Layout;
use crate::memory::{kept, too_long, Memory, Shelf};
use crate::quotes;
use crate::speakers::cast::Cast;
use crate::speakers::discover::Discovery;
use crate::speakers::listed::Listed;
use crate::speakers::names::Names;
use crate::speakers::resolve::Resolution;
use crate::tokens::Tokens;

use found::{reports, Found};
use left_over::left_over;

pub(crate) use people::People;

/// Looks on while the stages run. Plain extraction looks at nothing.
pub(crate) trait Watch<'t> {
    /// Whether everybody is to have a name, not only who speaks, and what was read is to stay until all is decided.
    const EVERYBODY: bool = true;
    /// What is reported, and who the sources are.
    fn reported(&mut self, _: &Reported<'_, 't>) {}
    /// The turns of a dialogue and their answers.
    fn talked(&mut self, _: &Talked<'_, '_>) {}
}

impl Watch<'_> for () {
    const EVERYBODY: bool = false;
}

/// What [`Watch::reported`] sees.
pub(crate) struct Reported<'a, 't> {
    pub text: &'t str,
    pub layout: &'a Layout,
    pub tokens: &'a Tokens<'a>,
    pub attributions: &'a Attributions,
    /// Those that make quotes.
    pub reported: &'a [&'a Attribution],
    pub people: &'a People,
    pub voices: &'a [Voice<'t>],
}

/// What [`Watch::talked`] sees.
pub(crate) struct Talked<'a, 's> {
    pub scene: &'a Scene<'s>,
    pub answers: &'a [Answer],
    pub without: &'a [&'static str],
}

/// Runs every stage over one text, or one part of a long one.
pub(crate) fn run<'t>(
    text: &'t str,
    settings: &Settings,
    shelf: &Shelf,
    characters: &[Character],
) -> Extraction<'t> {
    watched(text, settings, shelf, characters, &mut ())
}

/// The same with somebody looking on.
pub(crate) fn watched<'t, W: Watch<'t>>(
    text: &'t str,
    settings: &Settings,
    shelf: &Shelf,
    characters: &[Character],
    watch: &mut W,
) -> Extraction<'t> {
    let mut memory = shelf.take();
    let layout = std::mem::take(&mut memory.layout);
    let layout = quotes::layout_within(text, settings.families, &settings.lexicon, layout);
    let mut tokens = Tokens::within(text, &layout, &settings.lexicon, &mut memory.words);
    let run = Run::new(text, &layout, &tokens, settings, characters);
    let mut attributions = run.attributions(&tokens, &mut memory);
    let reported = run.reported(&attributions);
    let people = run.people(&tokens, &reported, std::mem::take(&mut memory.names));
    let voices = run.voices(&tokens, &people, W::EVERYBODY);
    watch.reported(&Reported {
        text,
        layout: &layout,
        tokens: &tokens,
        attributions: &attributions,
        reported: &reported,
        people: &people,
        voices: &voices,
    });
    let drafts = run.drafts(&mut attributions.list, &people.resolution, &mut memory);
    let mut found = Found { drafts, voices };
    let sentences;
    if run.dialogue {
        let cast = run.cast(&tokens, &people);
        found.join_cast(&people, &run.members(&people, &cast));
        memory.names = kept(people.let_go(), text);
        sentences = tokens.sentence_spans();
        let scripted = &attributions.scripted;
        let scene = dialogue::read(text, &layout, &mut tokens, cast, scripted, &mut memory);
        run.talk(scene, &mut found, &mut memory, watch);
        tokens.outer = std::mem::take(&mut memory.flow.items);
    } else {
        memory.names = kept(people.let_go(), text);
        let left_over = left_over(text, &layout, &tokens, &attributions);
        found.drafts.extend(left_over);
        sentences = tokens.sentence_spans();
        tokens.let_items_go(text);
    }
    run.finish(&mut found);
    let Found { mut drafts, voices } = found;
    let extraction = assemble(text, &layout, sentences, &mut drafts, voices, settings);
    tokens.leave(&mut memory.words);
    drafts.clear();
    memory.drafts = drafts;
    memory.layout = layout;
    shelf.give(memory, text);
    extraction
}

/// One text, what is asked of it, and what it is.
struct Run<'r, 't> {
    text: &'t str,
    layout: &'r Layout,
    settings: &'r Settings,
    characters: &'r [Character],
    /// The same, to be looked up; none where the user gives no list.
    listed: Option<Listed<'r>>,
    /// Whether the turns of a dialogue tell who speaks.
    dialogue: bool,
}

impl<'r, 't> Run<'r, 't> {
    fn new(
        text: &'t str,
        layout: &'r Layout,
        tokens: &Tokens<'_>,
        settings: &'r Settings,
        characters: &'r [Character],
    ) -> Self {
        let listed = (!characters.is_empty()).then(|| Listed::new(characters));
        let dialogue = match settings.genre {
            Genre::News => false,
            Genre::Fiction => true,
            Genre::Detect => genre::is_dialogue(layout, tokens, listed.is_some()),
        };
        Run {
            text,
            layout,
            settings,
            characters,
            listed,
            dialogue,
        }
    }

    /// Who reports what. In a dialogue what is between marks goes to the turns.
    fn attributions(&self, tokens: &Tokens<'_>, memory: &mut Memory) -> Attributions {
        let asked = if self.dialogue {
            Asked::Unmarked
        } else {
            Asked::All
        };
        attribute(
            self.text,
            self.layout,
            tokens,
            (asked, &self.settings.without),
            (&mut memory.bits, &mut memory.attributions),
        )
    }

    /// The attributions that make quotes.
    fn reported<'a>(&self, attributions: &'a Attributions) -> Vec<&'a Attribution> {
        let all = attributions.list.iter();
        if self.dialogue {
            all.filter(|attribution| stays(attribution)).collect()
        } else {
            all.collect()
        }
    }

    /// Who is in the text, and whom the sources mean.
    fn people(&self, tokens: &Tokens<'_>, reported: &[&Attribution], names: Names) -> People {
        let names = Names::within(tokens, names);
        let discovery = Discovery::new(tokens, &names, self.dialogue);
        let listed = self.listed.as_ref();
        People::of(self.text, tokens, names, discovery, reported, listed)
    }

    /// Everybody whom a source may mean, under the fullest name, or as the user's list has it.
    fn voices(&self, tokens: &Tokens<'_>, people: &People, everybody: bool) -> Vec<Voice<'t>> {
        let mut voices = people.voices(self.text, tokens, everybody || self.listed.is_some());
        if let Some(listed) = &self.listed {
            listed.rename(&mut voices);
        }
        voices
    }

    /// Drafts of what is reported. The list of the attributions is memory for another text from here on.
    fn drafts(
        &self,
        list: &mut Vec<Attribution>,
        resolution: &Resolution,
        memory: &mut Memory,
    ) -> Vec<Draft> {
        let mut reported = std::mem::take(list);
        if self.dialogue {
            reported.retain(stays);
        }
        if too_long(self.text) {
            // In the memory of the attributions: there is no second list of that length.
            return reported.into_iter().map(reports(resolution)).collect();
        }
        let mut drafts = std::mem::take(&mut memory.drafts);
        drafts.clear();
        drafts.extend(reported.drain(..).map(reports(resolution)));
        memory.attributions = reported;
        drafts
    }

    /// Who may speak in the dialogue.
    fn cast(&self, tokens: &Tokens<'_>, people: &People) -> Cast {
        if self.listed.is_some() {
            Cast::listed(self.characters, &tokens.vocabulary)
        } else {
            let roles = &people.resolution.roles;
            Cast::discovered(&people.discovery, &people.names, roles, tokens, self.text)
        }
    }

    /// For each person of the text who of the cast it is.
    fn members(&self, people: &People, cast: &Cast) -> Vec<Option<u32>> {
        let people = &people.discovery.people;
        if self.listed.is_none() {
            return (0..people.len() as u32).map(Some).collect();
        }
        let members = people.iter().map(|person| {
            let mut forms = person.forms.iter();
            forms.find_map(|form| cast.bearer(form.title, &form.words))
        });
        members.collect()
    }

    /// Who speaks the turns. A long text lets go of what is needed no more, unless somebody looks on.
    fn talk<W: Watch<'t>>(
        &self,
        mut scene: Scene<'_>,
        found: &mut Found<'t>,
        memory: &mut Memory,
        watch: &mut W,
    ) {
        let named = drafts::named(&scene);
        let long = !W::EVERYBODY && too_long(self.text);
        if long {
            scene.let_mentions_go();
        }
        let (reported, first) = (found.drafts.len(), found.voices.len() as u32);
        found.drafts.extend(drafts::unanswered(&scene));
        let spoken = scene.spoken();
        if long {
            scene.let_turns_go();
        }
        let traits = Traits::of(&scene, &spoken);
        if long {
            scene.let_words_go();
        }
        let without = &self.settings.without;
        let answers = dialogue::decide(&mut scene, traits, without, &mut memory.chain);
        watch.talked(&Talked {
            scene: &scene,
            answers: &answers,
            without,
        });
        let listed = self.listed.is_some();
        drafts::answer(&mut found.drafts[reported..], &answers, first, listed);
        let everybody = W::EVERYBODY || listed;
        let cast = drafts::voices(&scene, &named, &found.drafts, first, everybody);
        found.voices.extend(cast);
        scene.leave(memory);
    }

    /// What the user's list and settings say of everything found.
    fn finish(&self, found: &mut Found<'_>) {
        if let Some(listed) = &self.listed {
            found.name_by_list(listed);
        }
        if let Some(patterns) = &self.settings.skip {
            found.skip_paragraphs(self.text, self.layout, patterns);
        }
    }
}

/// What a dialogue's turns do not tell: what is reported without marks, and speeches behind labels.
fn stays(attribution: &Attribution) -> bool {
    attribution.kind == QuoteKind::Indirect || attribution.rule == attribution::SCRIPT
}

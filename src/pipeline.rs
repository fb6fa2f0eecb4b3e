//! The order of the stages, and nowhere else.

use regex::RegexSet;

use crate::assemble::{assemble, start_of, tidy, Draft, Part, Parts, Voice};
use crate::attribution::{self, attribute, Asked, Attribution, Attributions, Source, NOBODY};
use crate::dialogue::set_off::verse;
use crate::dialogue::style::Traits;
use crate::dialogue::{self, drafts, Answer, Scene};
use crate::extraction::{Extraction, Modality, QuoteKind, ReportKind};
use crate::extractor::{Character, Genre, Settings};
use crate::genre;
use crate::lang::w;
use crate::layout::{Layout, Role};
use crate::limits;
use crate::memory::{kept, too_long, Shelf};
use crate::quotes;
use crate::span::{floor_char_boundary, span, Narrow};
use crate::speakers::cast::Cast;
use crate::speakers::discover::Discovery;
use crate::speakers::flow::Flow;
use crate::speakers::listed::Listed;
use crate::speakers::names::Names;
use crate::speakers::naming::Naming;
use crate::speakers::resolve::{resolve, Entity, Meant, Resolution, SourceRef};
use crate::tokens::{Punct, Token, Tokens};

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
    /// The sources that are there.
    pub known: &'a [SourceRef],
    pub names: &'a Names,
    pub discovery: &'a Discovery,
    pub resolution: &'a Resolution,
    pub voices: &'a [Voice<'t>],
}

/// What [`Watch::talked`] sees.
pub(crate) struct Talked<'a, 's> {
    pub scene: &'a Scene<'s>,
    pub answers: &'a [Answer],
    pub without: &'a [&'static str],
}

/// Runs every stage over one text.
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
    let read = &text[..floor_char_boundary(text, limits::TEXT)];
    let mut memory = shelf.take();
    let layout = std::mem::take(&mut memory.layout);
    let layout = quotes::layout_within(read, settings.families, &settings.lexicon, layout);
    let mut tokens = Tokens::within(read, &layout, &settings.lexicon, &mut memory.words);
    let dialogue = match settings.genre {
        Genre::News => false,
        Genre::Fiction => true,
        Genre::Detect => genre::is_dialogue(&layout, &tokens, !characters.is_empty()),
    };
    let asked = if dialogue {
        Asked::Unmarked
    } else {
        Asked::All
    };
    let mut attributions = attribute(
        read,
        &layout,
        &tokens,
        (asked, &settings.without),
        (&mut memory.bits, &mut memory.attributions),
    );
    let names = Names::within(&tokens, &layout, std::mem::take(&mut memory.names));
    let mut discovery = Discovery::new(&tokens, &names, dialogue);
    let listed = (!characters.is_empty()).then(|| Listed::new(characters));
    let reported = if dialogue {
        // What is between marks goes to the turns; what is reported without marks stays.
        attributions.list.iter().filter(|a| stays(a)).collect()
    } else {
        attributions.list.iter().collect::<Vec<_>>()
    };
    let sources = reported.iter().filter_map(|a| a.source.map(source_ref));
    let mut known: Vec<SourceRef> = Vec::with_capacity(reported.len());
    known.extend(sources);
    if let Some(listed) = &listed {
        for person in &mut discovery.people {
            let told = listed.gender(&person.shown(&names, &tokens, read, Naming::Fullest));
            person.gender = told.unwrap_or(person.gender);
        }
    }
    let resolution = resolve(&tokens, &names, &discovery, &known);
    let everybody = W::EVERYBODY || listed.is_some();
    let speaks = speaking(&resolution, everybody);
    let mut voices = voices(read, &tokens, &names, &discovery, &resolution, &speaks);
    by_list(listed.as_ref(), &mut voices, &mut []);
    watch.reported(&Reported {
        text: read,
        layout: &layout,
        tokens: &tokens,
        attributions: &attributions,
        reported: &reported,
        known: &known,
        names: &names,
        discovery: &discovery,
        resolution: &resolution,
        voices: &voices,
    });
    let mut reported = std::mem::take(&mut attributions.list);
    if dialogue {
        reported.retain(stays);
    }
    let mut drafts = if too_long(read) {
        // In the memory of the attributions: there is no second list of that length.
        reported.into_iter().map(reports(&resolution)).collect()
    } else {
        let mut drafts = std::mem::take(&mut memory.drafts);
        drafts.clear();
        drafts.extend(reported.drain(..).map(reports(&resolution)));
        memory.attributions = reported;
        drafts
    };
    let cast = dialogue.then(|| {
        if characters.is_empty() {
            Cast::discovered(&discovery, &names, &tokens, read)
        } else {
            Cast::listed(characters, &tokens.vocabulary)
        }
    });
    memory.names = kept(names, read);
    let sentences;
    if let Some(cast) = cast {
        let in_cast = |person: usize| {
            if characters.is_empty() {
                return Some(person as u32);
            }
            let forms = &discovery.people[person].forms;
            forms
                .iter()
                .find_map(|form| cast.bearer(form.title, &form.words))
        };
        let in_cast: Vec<Option<u32>> = (0..discovery.people.len()).map(in_cast).collect();
        let first = voices.len() as u32;
        to_the_cast(&mut drafts, &resolution, &in_cast, first);
        drop((discovery, resolution, known, in_cast));
        sentences = tokens.sentence_spans();
        let flow = Flow::within(&mut tokens, &layout, std::mem::take(&mut memory.flow));
        tokens.let_items_go(read);
        let mut scene = dialogue::read(
            read,
            &layout,
            &tokens,
            flow,
            cast,
            &attributions.scripted,
            &mut memory,
        );
        let named = drafts::named(&scene);
        let long = !W::EVERYBODY && too_long(read);
        if long {
            scene.let_mentions_go();
        }
        let reported = drafts.len();
        drafts.extend(drafts::unanswered(&scene));
        let spoken = scene.spoken();
        if long {
            scene.let_turns_go();
        }
        let traits = Traits::of(&scene, &spoken);
        if long {
            scene.let_words_go();
        }
        let answers = dialogue::decide(&mut scene, traits, &settings.without, &mut memory.chain);
        watch.talked(&Talked {
            scene: &scene,
            answers: &answers,
            without: &settings.without,
        });
        drafts::answer(&mut drafts[reported..], &answers, first, listed.is_some());
        voices.extend(drafts::voices(&scene, &named, &drafts, first, everybody));
        scene.leave(&mut memory);
        tokens.outer = std::mem::take(&mut memory.flow.items);
    } else {
        drafts.extend(left_over(read, &layout, &tokens, &attributions));
        sentences = tokens.sentence_spans();
        tokens.let_items_go(read);
    }
    by_list(listed.as_ref(), &mut voices, &mut drafts);
    if let Some(patterns) = &settings.skip {
        skip_paragraphs(read, &layout, patterns, &mut drafts);
    }
    let sentences = sentences.into_iter().map(Narrow::span).collect();
    let extraction = assemble(text, &layout, sentences, &mut drafts, voices, settings);
    tokens.leave(&mut memory.words);
    drafts.clear();
    memory.drafts = drafts;
    memory.layout = layout;
    shelf.give(memory, read);
    extraction
}

/// What a dialogue's turns do not tell: what is reported without marks, and speeches behind labels.
fn stays(attribution: &Attribution) -> bool {
    attribution.kind == QuoteKind::Indirect || attribution.rule == attribution::SCRIPT
}

/// Somebody who reports and also speaks in the dialogue is one person: the one of the cast, whose voices begin at `first`.
fn to_the_cast(drafts: &mut [Draft], resolution: &Resolution, in_cast: &[Option<u32>], first: u32) {
    for draft in drafts {
        for voice in draft.voice.iter_mut().chain(&mut draft.runner_up) {
            let person = resolution.entities[*voice as usize].person;
            if let Some(member) = person.and_then(|person| in_cast[person as usize]) {
                *voice = first + member;
            }
        }
    }
}

/// Names the voices as the user's list does, if there is one. Voices of one character become one.
fn by_list(listed: Option<&Listed<'_>>, voices: &mut [Voice<'_>], drafts: &mut [Draft]) {
    let Some(listed) = listed else {
        return;
    };
    let becomes = listed.rename(voices);
    for draft in drafts {
        for voice in draft.voice.iter_mut().chain(&mut draft.runner_up) {
            *voice = becomes[*voice as usize];
        }
    }
}

/// Drops the drafts that begin in a paragraph that the user wants left out.
fn skip_paragraphs(text: &str, layout: &Layout, patterns: &RegexSet, drafts: &mut Vec<Draft>) {
    let skipped: Vec<bool> = layout
        .paragraphs
        .iter()
        .map(|p| patterns.is_match(&text[p.start as usize..p.end as usize]))
        .collect();
    drafts.retain(|draft| {
        let Some(first) = draft.parts.first() else {
            return true;
        };
        let start = start_of(first, layout);
        let para = layout.paragraphs.partition_point(|p| p.end <= start);
        !skipped.get(para).copied().unwrap_or(false)
    });
}

/// Makes drafts of what the attributions report, which come in the order of their sources.
fn reports(resolution: &Resolution) -> impl FnMut(Attribution) -> Draft + '_ {
    let mut answers = resolution.of_source.iter();
    move |attribution| {
        let answer = attribution.source.and_then(|_| answers.next());
        let voice = answer.and_then(Meant::entity);
        let runner_up = answer.and_then(Meant::second);
        let sure = answer.map_or(1.0, |answer| answer.sure);
        Draft {
            kind: attribution.kind,
            report: attribution.report,
            modality: attribution.modality,
            parts: attribution.content,
            cue: Some(attribution.cue),
            source: attribution.source.map(|source| source.span),
            addressee: attribution.addressee,
            voice,
            runner_up,
            rule: Some(attribution.rule),
            inferred: false,
            confidence: attribution.confidence * sure,
        }
    }
}

pub(crate) fn source_ref(source: Source) -> SourceRef {
    SourceRef {
        first: source.first,
        last: source.last,
        name: source.name,
        inside: source.inside,
        label: source.label,
    }
}

/// Which entities speak.
fn speaking(resolution: &Resolution, everybody: bool) -> Vec<bool> {
    let mut speaks = vec![everybody; resolution.entities.len()];
    for meant in &resolution.of_source {
        for entity in meant.entity().into_iter().chain(meant.second()) {
            speaks[entity as usize] = true;
        }
    }
    speaks
}

/// Everybody whom a source may mean, under the fullest name; those who speak nowhere stay empty.
fn voices<'t>(
    text: &'t str,
    tokens: &Tokens<'_>,
    names: &Names,
    discovery: &Discovery,
    resolution: &Resolution,
    speaks: &[bool],
) -> Vec<Voice<'t>> {
    let voice = |(entity, speaks): (&Entity, &bool)| {
        if !speaks {
            return Voice::silent();
        }
        let mentions = entity
            .mentions
            .iter()
            .map(|(start, end)| span(*start, *end))
            .collect();
        let Some(person) = entity.person else {
            let (start, end) = entity.name;
            let name = tidy(&text[start as usize..end as usize]);
            return Voice {
                name,
                aliases: Vec::new(),
                kind: entity.kind,
                gender: entity.gender,
                mentions,
            };
        };
        let mut forms =
            discovery.people[person as usize].shown(names, tokens, text, Naming::Fullest);
        let name = forms.remove(0);
        Voice {
            name,
            aliases: forms,
            kind: entity.kind,
            gender: entity.gender,
            mentions,
        }
    };
    (resolution.entities.iter().zip(speaks))
        .map(voice)
        .collect()
}

/// Words of a quote that counts as one though nobody is said to speak it; shorter ones are names, titles and scare quotes.
const UNATTRIBUTED_WORDS: usize = 5;

/// Whether a quote is a sentence of its own, however short: `“Often enough.” He looked away.`, `A voice from the back: “No more.”`
fn whole(tokens: &Tokens<'_>, piece: usize) -> bool {
    let ends = |t: &Token| {
        let stop = [
            Punct::Period,
            Punct::Exclamation,
            Punct::Question,
            Punct::Ellipsis,
        ];
        t.punct().is_some_and(|mark| stop.contains(&mark))
    };
    let inside = tokens.inside(piece);
    let said = inside.len() > 1 && inside[0].capital() && inside.last().is_some_and(ends);
    said && {
        let place = tokens.piece_place[piece] as usize;
        let colon = place > 0 && tokens.outer[place - 1].is_punct(Punct::Colon);
        let sentence = &tokens.sentences[tokens.sentence_of(place)];
        colon || tokens.outer[sentence.items()].iter().all(Token::is_quote)
    }
}

/// Whether a noun of saying has the quote as what was said: `chants of “Free Holt”`, and not `in charge of “Today”`.
fn of_saying(tokens: &Tokens<'_>, piece: usize) -> bool {
    let before = &tokens.outer[..tokens.piece_place[piece] as usize];
    let [.., outer, noun, of] = before else {
        return false;
    };
    tokens.says_of(noun, of) && !outer.is(w::IN)
}

/// Quotes of the pieces that no attribution owns.
fn left_over<'a>(
    text: &'a str,
    layout: &'a Layout,
    tokens: &'a Tokens<'_>,
    attributions: &'a Attributions,
) -> impl Iterator<Item = Draft> + 'a {
    let long = |at: usize| tokens.words_inside(at) >= UNATTRIBUTED_WORDS || whole(tokens, at);
    layout
        .pieces
        .iter()
        .enumerate()
        .filter(move |(at, piece)| {
            attributions.owner[*at] == NOBODY
                && (piece.role == Role::Speech && long(*at) || of_saying(tokens, *at))
                && !verse(&text[piece.start as usize..piece.end as usize])
        })
        .map(|(at, _)| Draft {
            kind: QuoteKind::Direct,
            report: ReportKind::Speech,
            modality: Modality::Asserted,
            parts: Parts::One([Part::Piece(at as u32)]),
            cue: None,
            source: None,
            addressee: None,
            voice: None,
            runner_up: None,
            rule: None,
            inferred: false,
            confidence: 0.0,
        })
}

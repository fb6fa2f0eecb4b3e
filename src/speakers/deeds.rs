//! What people are by what they do: “she teaches law … the professor”, “he was elected mayor”, “hired Ann Lee as editor”.

use super::roles::is_role;
use crate::lang::{form, is, w, WordId};
use crate::tokens::{Punct, Token, Tokens};

/// Items between a name and its verb: `, who has also`, `, 54, has long`.
const BEFORE_VERB: usize = 8;
/// Items behind a verb of becoming within which the noun stands: `was elected as the county's first mayor`.
const BEFORE_NOUN: usize = 7;

/// What the text says that somebody does or became.
pub(super) struct Deed<'a> {
    /// The noun of an office or a trade: “mayor”.
    pub office: Option<usize>,
    /// A verb, and nouns for whoever does it: “teach”, “teacher”.
    pub doers: &'a [(WordId, WordId)],
}

/// What whoever bears the name `whole..last` does or became, by the words around it.
pub(super) fn deed<'a>(
    tokens: &Tokens<'a>,
    items: &[Token],
    (whole, last): (usize, usize),
) -> Deed<'a> {
    let made = made(tokens, items, whole, last);
    let Some((verb, passive)) = verb_of(tokens, items, last) else {
        return Deed {
            office: made,
            doers: &[],
        };
    };
    let lemma = tokens.info(&items[verb]).lemma;
    let next = |word: WordId| items.get(verb + 1).is_some_and(|t| t.is(word));
    let becomes = match lemma {
        w::BECOME => true,
        w::SERVE | w::WORK | w::RETIRE => next(w::AS),
        _ => passive && appoints(lemma),
    };
    let became = || {
        becomes
            .then(|| noun_behind(tokens, items, verb + 1))
            .flatten()
    };
    let lexicon = tokens.vocabulary.lexicon;
    let doers = match lemma {
        w::RUN | w::CAMPAIGN if next(w::FOR) => lexicon.doers(w::CAMPAIGN),
        w::CAMPAIGN => &[],
        _ if passive => &[],
        _ => lexicon.doers(lemma),
    };
    Deed {
        office: made.or_else(became),
        doers,
    }
}

/// The verb whose subject ends before `last`, and whether it is in the passive.
fn verb_of(tokens: &Tokens<'_>, items: &[Token], last: usize) -> Option<(usize, bool)> {
    let reach = items.len().min(last + BEFORE_VERB);
    let mut at = last;
    if items.get(at)?.is_punct(Punct::Comma) {
        let inner = at + 1;
        at = if items.get(inner)?.is(w::WHO) {
            inner + 1
        } else {
            // “Ann Lee, 54, teaches”
            let comma = (inner..reach).find(|k| items[*k].punct().is_some())?;
            items[comma].is_punct(Punct::Comma).then_some(comma + 1)?
        };
    }
    let mut passive = false;
    for (at, token) in items.iter().enumerate().take(reach).skip(at) {
        // “was not elected mayor”, “could become mayor”
        if !token.is_word() || !token.small() || tokens.is_class(token, is::NEGATIVE | is::MODAL) {
            return None;
        }
        if tokens.is_class(token, is::AUX) {
            passive = tokens.is_class(token, is::AUX_BE);
        } else if !tokens.is_class(token, is::ADVERB) {
            let info = tokens.info(token);
            // “The Harwich coach”: no verb of one who coaches.
            let noun = at == last && !info.form(form::PAST | form::THIRD);
            return (info.lemma != w::NONE && !noun).then_some((at, passive));
        }
    }
    None
}

fn appoints(lemma: WordId) -> bool {
    const APPOINTS: &[WordId] = &[
        w::ELECT,
        w::APPOINT,
        w::NAME,
        w::NOMINATE,
        w::HIRE,
        w::CHOOSE,
        w::PICK,
        w::SWEAR,
        w::PROMOTE,
    ];
    APPOINTS.contains(&lemma)
}

/// `hired Ann Lee as her deputy`, `named Ann Lee chief executive`: the noun of what somebody was made.
fn made(tokens: &Tokens<'_>, items: &[Token], whole: usize, last: usize) -> Option<usize> {
    let verb = whole.checked_sub(1)?;
    let appointed = items[verb].small() && appoints(tokens.info(&items[verb]).lemma);
    let name = items.get(last)?;
    let noun = name.is(w::AS) || name.small() && is_role(tokens, name);
    (appointed && noun)
        .then(|| noun_behind(tokens, items, last))
        .flatten()
}

/// The first noun of an office or a trade at or behind `from`; of “campaign manager” and “deputy mayor” the last word.
fn noun_behind(tokens: &Tokens<'_>, items: &[Token], from: usize) -> Option<usize> {
    let reach = items.len().min(from + BEFORE_NOUN);
    let role = |at: usize| {
        let token = &items[at];
        is_role(tokens, token) && !tokens.is_class(token, is::GROUP)
    };
    let more = |at: &usize| {
        let token = &items[*at];
        token.punct().is_none() && !token.is_any(&[w::AND, w::BUT, w::WHO, w::IN, w::FOR])
    };
    let first = (from..reach).take_while(more).find(|at| role(*at))?;
    (first..reach).take_while(|at| role(*at)).last()
}

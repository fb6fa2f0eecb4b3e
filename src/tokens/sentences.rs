//! Sentences, made after the quotes: the end mark inside a quote does not end the sentence when a tag follows.

use super::{flag, sign, Kind, Punct, Sentence, Token, Tokens, Vocabulary};
use crate::lang::{flags, form, is, w};
use crate::layout::Layout;

/// Words that a headline must have before its capitals are distrusted.
const HEADLINE_WORDS: usize = 4;
/// Items a headline may have.
const HEADLINE_ITEMS: usize = 40;

/// Marks function words and known verbs of a headline in title case as small.
pub(super) fn headline(items: &mut [Token], vocabulary: &mut Vocabulary<'_>) {
    if items.len() >= HEADLINE_ITEMS {
        return;
    }
    let (mut small, mut capital) = (0, 0);
    // With more small words no number of capitals can make up for them.
    let most = items.len() / 5;
    for token in items.iter() {
        let long = token.is_word() & (token.length() > 3);
        capital += usize::from(long & token.capital());
        small += usize::from(long & !token.capital());
        if small > most {
            return;
        }
    }
    let all = small + capital;
    if all < HEADLINE_WORDS || capital * 5 < all * 4 {
        return;
    }
    // “…,” said the Rev. Ann Lee of Harbour Road Chapel: a headline has no small verb of speech.
    // “The Ashby City Council met on Monday.”: nor any small verb, and a full stop.
    let stop = items.last().is_some_and(|t| t.is_punct(Punct::Period));
    let told = |t: &Token| {
        let info = vocabulary.info(t.word());
        let verb = || info.form(form::FINITE) && !info.any(is::GRAMMAR | is::AUX);
        t.small() && (info.speech() || stop && verb())
    };
    if items.iter().any(told) {
        return;
    }
    for (at, token) in items.iter_mut().enumerate() {
        token.set(flag::HEADLINE);
        // What is no word has a number of another kind in its place.
        if at == 0 || !token.is_word() || !token.capital() {
            continue;
        }
        let info = vocabulary.info(token.word());
        let function = info
            .any(is::AUX | is::PREPOSITION | is::SUBORDINATOR | is::CONJUNCTION | is::DETERMINER)
            || info.reporting();
        if function && !info.any(is::GIVEN | is::MONTH | is::COMMON_NAME) {
            token.unset(flag::CAPITAL);
            vocabulary.count_small(token.word());
        }
    }
}

/// Splits the items of one paragraph, from `first` to the end of [`Tokens::outer`].
pub(super) fn split(text: &str, layout: &Layout, para: u32, tokens: &mut Tokens<'_>, first: usize) {
    let last = tokens.outer.len();
    let (mut start, mut at) = (first, first);
    while start < last {
        // No word ends a sentence but the last of the paragraph.
        at = tokens.outer_signs.next(at, last - 1, sign::STOP);
        if at + 1 < last && !breaks_after(text, layout, tokens, first, at, last) {
            at += 1;
            continue;
        }
        tokens.outer[start].set(flag::FIRST);
        let sentence = Sentence {
            para,
            first: start as u32,
            last: (at + 1) as u32,
        };
        tokens.sentences.push(sentence);
        at += 1;
        start = at;
    }
}

fn breaks_after(
    text: &str,
    layout: &Layout,
    tokens: &Tokens<'_>,
    first: usize,
    at: usize,
    last: usize,
) -> bool {
    let items = &tokens.outer;
    let (item, next) = (&items[at], &items[at + 1]);
    // Most marks are commas.
    if item.is_punct(Punct::Comma) {
        return false;
    }
    match item.kind() {
        Kind::Word | Kind::Number | Kind::Possessive => return false,
        Kind::Quote => return quote_breaks(text, layout, tokens, at, last),
        Kind::Punct => {}
    }
    let opens = next.is_quote()
        || next.capital()
        || next.kind() == Kind::Number
        || next.is_punct(Punct::OpenBracket)
        || next.is_punct(Punct::Other);
    match item.punct() {
        Some(Punct::Period) => {
            let before = (at > first)
                .then(|| &items[at - 1])
                .filter(|b| b.end() == item.start);
            opens
                && !before.is_some_and(|b| {
                    let letter =
                        b.length() == 1 && at >= first + 2 && ends_letter(tokens, at - 2, next);
                    tokens.abbreviates(b) && !ends_anyway(tokens, b, next) && !letter
                        || ticker(b, next)
                })
        }
        Some(Punct::Exclamation | Punct::Question) => opens,
        Some(Punct::Ellipsis) => opens && next.has(flag::SPACED) && !next.is_quote(),
        // A closing bracket after the end mark belongs to the sentence before.
        Some(Punct::CloseBracket) => {
            let before = (at > first).then(|| &items[at - 1]);
            // “(“Why?” she asked. “Who knows?”) But nobody did.”
            let quoted = |t: &Token| matches!(last_inside(text, layout, t), Some('.' | '!' | '?'));
            let stop = [Punct::Period, Punct::Exclamation, Punct::Question];
            opens
                && before.is_some_and(|t| {
                    stop.iter().any(|stop| t.is_punct(*stop)) || t.is_quote() && quoted(t)
                })
        }
        _ => false,
    }
}

/// `(BRF.L)`, `(TSCO.L)`: capitals, and a letter or two behind the stop without a space.
fn ticker(before: &Token, next: &Token) -> bool {
    const EXCHANGE_LETTERS: u32 = 2;
    before.has(flag::ALL_CAPITALS)
        && next.is_word()
        && next.capital()
        && !next.has(flag::SPACED)
        && next.length() <= EXCHANGE_LETTERS
}

/// “We object to Plan B. The county …”: a letter behind a word is no initial of whoever is called “the” or “it”.
fn ends_letter(tokens: &Tokens<'_>, before: usize, next: &Token) -> bool {
    let word = &tokens.outer[before];
    let grammar = is::SUBJECT | is::DETERMINER | is::CONJUNCTION;
    let given = is::GIVEN | is::TITLE | is::FAMILY_FIRST;
    word.is_word()
        && word.length() > 1
        && !tokens.is_class(word, given)
        && next.is_word()
        && next.length() > 1
        && tokens.is_class(next, grammar)
}

/// `… in the U.S. The …`, `… at 8 p.m. He …`: an abbreviation that ends a sentence all the same.
fn ends_anyway(tokens: &Tokens<'_>, abbreviation: &Token, next: &Token) -> bool {
    if tokens.is_class(abbreviation, is::TITLE) || abbreviation.length() == 1 {
        return false;
    }
    if let Some(piece) = next.piece() {
        // `… of Springfield, Ill. “We went.”`
        let inside = tokens.inside(piece);
        return inside.len() > 1 && inside[0].capital();
    }
    // “She said no. Otto left.”: a number is shortened before its digits. “She fell ill. Otto left.”, “They sat. Otto left.”: states and days
    // have no small letter.
    let word = || {
        abbreviation.is_any(&[w::NO, w::SUN, w::SAT, w::WED, w::FIG, w::ARC])
            || tokens.is_class(abbreviation, is::US_STATE | is::DAY | is::MONTH)
    };
    if abbreviation.small() && next.is_word() && word() {
        return true;
    }
    let info = tokens.info(next);
    next.has(flag::SPACED)
        && next.is_word()
        && (info.any(is::SUBJECT | is::SUBORDINATOR)
            || info.any(is::DETERMINER)
            || info.any(is::CONJUNCTION)
            || info.any(is::PREPOSITION))
}

/// The last character of a quote, marks and brackets left out.
fn last_inside(text: &str, layout: &Layout, quote: &Token) -> Option<char> {
    let piece = quote.piece().map(|piece| &layout.pieces[piece])?;
    let body = text[piece.start as usize..piece.end as usize]
        .trim_end_matches([' ', '\'', '\u{2019}', '_', ')', '"', '\u{201d}', '*']);
    body.chars().next_back()
}

/// Whether the sentence ends with the quote at `at`.
fn quote_breaks(text: &str, layout: &Layout, tokens: &Tokens<'_>, at: usize, last: usize) -> bool {
    let Some(end) = last_inside(text, layout, &tokens.outer[at]) else {
        return false;
    };
    let next = &tokens.outer[at + 1];
    if next.is_quote() {
        return matches!(end, '.' | '!' | '?' | '\u{2026}');
    }
    // ““We go.” (A spokesman denied this.)”
    if next.is_punct(Punct::OpenBracket) {
        let capital = tokens.outer.get(at + 2).is_some_and(|t| t.capital());
        return capital && at + 2 < last && matches!(end, '.' | '!' | '?');
    }
    if !next.capital() || !matches!(end, '.' | '!' | '?' | '\u{2026}' | '\u{2014}' | '-') {
        return false;
    }
    match end {
        '.' => !tag_follows(tokens, at + 1, last, true),
        _ => !tag_follows(tokens, at + 1, last, false),
    }
}

/// Whether a mention and a cue follow at once: `"Stop!" Anna said.`, `"Why?" Mr Lee asked`.
fn tag_follows(tokens: &Tokens<'_>, from: usize, last: usize, strict: bool) -> bool {
    const MENTION_ITEMS: usize = 7;
    for at in from..last.min(from + MENTION_ITEMS) {
        let token = &tokens.outer[at];
        let info = tokens.info(token);
        // “… right?” Lee went on.
        let goes_on = token.is_any(&[w::WENT, w::GOES])
            && tokens.outer.get(at + 1).is_some_and(|next| next.is(w::ON));
        if at > from
            && token.small()
            && (info.speech() && info.form(form::FINITE) || goes_on && !strict)
        {
            if !strict {
                return !tells_more(tokens, at, last);
            }
            // After a full stop only a tag that ends there is believed: `"I went." Anna said.`
            return match tokens.outer.get(at + 1).filter(|_| at + 1 < last) {
                None => true,
                Some(next) => next.is_punct(Punct::Period),
            };
        }
        let part = token.is_word()
            && (token.capital()
                || info.any(
                    is::DETERMINER
                        | is::ROLE
                        | is::NAME_PARTICLE
                        | is::TITLE
                        | is::DEMONYM
                        | is::ADVERB,
                ))
            || token.kind() == Kind::Possessive
            || token.is_punct(Punct::Period)
                && at > from
                && tokens.abbreviates(&tokens.outer[at - 1])
            || token.is(w::OF)
            || token.is_quote() && tokens.is_nickname(at, from..last)
            || info.has(flags::MANNER) && !strict;
        if !part {
            let comma = at > from && token.is_punct(Punct::Comma) && !strict;
            return comma && tag_behind_apposition(tokens, at, last);
        }
    }
    false
}

/// `“Isn't she?” The waitress told a reporter afterward she was`: whether somebody is told something else behind the verb at `verb`.
fn tells_more(tokens: &Tokens<'_>, verb: usize, last: usize) -> bool {
    const HEARER_ITEMS: usize = 6;
    let tells = tokens.info(&tokens.outer[verb]).has(flags::TELL);
    let words = tokens.outer[verb + 1..last.min(verb + 1 + HEARER_ITEMS)].iter();
    let mut words = words.take_while(|t| t.is_word() && !tokens.is_class(t, is::SUBORDINATOR));
    let clause = |t: &Token| t.is(w::THAT) || t.is_any(&[w::HE, w::SHE, w::THEY]);
    tells && words.any(clause)
}

/// Whether a cue follows who somebody is, between commas: `"Stop!" Anna, a nurse at the school, said.`
fn tag_behind_apposition(tokens: &Tokens<'_>, open: usize, last: usize) -> bool {
    const APPOSITION_ITEMS: usize = 14;
    let reach = last.min(open + APPOSITION_ITEMS);
    for close in open + 1..reach {
        let token = &tokens.outer[close];
        // “Rep. Ann Lee, R-Pa., said of it”: no sentence ends before a comma.
        let full_stop = token.is_punct(Punct::Period)
            && !tokens.abbreviates(&tokens.outer[close - 1])
            && !(close + 1 < last && tokens.outer[close + 1].is_punct(Punct::Comma));
        if full_stop || token.is_quote() && !tokens.is_nickname(close, open..last) {
            return false;
        }
        if !token.is_punct(Punct::Comma) {
            continue;
        }
        let adverb = |at: &usize| tokens.is_class(&tokens.outer[*at], is::ADVERB);
        let verb = (close + 1..last.min(reach + 1)).find(|at| !adverb(at));
        let info = verb.map(|at| tokens.info(&tokens.outer[at]));
        let small = verb.is_some_and(|at| tokens.outer[at].small());
        if small && info.is_some_and(|info| info.speech() && info.form(form::FINITE)) {
            return !verb.is_some_and(|verb| tells_more(tokens, verb, last));
        }
    }
    false
}

//! How old the text says that people are, by which they may be called later: “Ann Lee, 54, …”, “the 54-year-old”.

use super::discover::Discovery;
use super::names::Names;
use super::roles::of_people;
use crate::lang::w;
use crate::tokens::{Kind, Punct, Token, Tokens};

/// The people of each age that is told of anybody, sorted.
#[derive(Debug, Default)]
pub(super) struct Ages(Vec<(u8, u32)>);

impl Ages {
    pub(super) fn told(tokens: &Tokens<'_>, names: &Names, discovery: &Discovery) -> Ages {
        let people = of_people(tokens, names, discovery);
        let told = people.filter_map(|(run, person, items)| {
            let years = behind(tokens, &items[run.last as usize..])?;
            Some((years, person))
        });
        let mut ages: Vec<(u8, u32)> = told.collect();
        ages.sort_unstable();
        ages.dedup();
        Ages(ages)
    }

    /// The only person of whom the text says this age.
    pub(super) fn only(&self, years: u8) -> Option<u32> {
        let from = self.0.partition_point(|(age, _)| *age < years);
        let mut of_age = self.0[from..].iter().take_while(|(age, _)| *age == years);
        let (_, person) = of_age.next()?;
        of_age.next().is_none().then_some(*person)
    }
}

/// “, 54,”, “(54)”, “, a 54-year-old”: the age that stands behind a name.
fn behind(tokens: &Tokens<'_>, items: &[Token]) -> Option<u8> {
    let opens = items.first()?.punct()?;
    let closes = items.get(2).and_then(Token::punct);
    let set_off = match opens {
        Punct::Comma => matches!(closes, Some(Punct::Comma | Punct::Period)),
        Punct::OpenBracket => closes == Some(Punct::CloseBracket),
        _ => return None,
    };
    let second = items.get(1)?;
    let age = if second.is_any(&[w::A, w::AN, w::THE]) {
        items.get(2).filter(|age| age.length() > 3)?
    } else {
        Some(second).filter(|_| set_off)?
    };
    years(tokens, age)
}

/// The years of `54` and of `54-year-old`.
pub(super) fn years(tokens: &Tokens<'_>, age: &Token) -> Option<u8> {
    if age.kind() != Kind::Number {
        return None;
    }
    let text = tokens.vocabulary.word(age.word());
    let digits = text.split_once('-').map_or(
        text,
        |(digits, rest)| {
            if rest == "year-old" {
                digits
            } else {
                ""
            }
        },
    );
    digits.parse().ok()
}

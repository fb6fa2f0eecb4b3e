//! Who “his mother” and “her husband” are: by the surname of whoever they belong to, and by what the text says of them
//! (“her sister Ina”, “Otto, his uncle”).

use super::scene::Scene;
use super::turns::Turn;
use crate::extraction::Gender;
use crate::lang::{is, w, WordId, WordMap};
use crate::speakers::mentions::{Mention, Mentioned, NOBODY};
use crate::tokens::{Kind, Punct};

/// Words between “his” and the noun.
const ADJECTIVES: usize = 2;
/// Relatives of one person under one noun; a noun that fits more tells little.
const RELATIVES: usize = 4;
/// What a surname counts, beside each place where the text names the relative.
const SURNAME: f32 = 1.0;
const NAMED: f32 = 2.0;

/// What a name tells of a family.
#[derive(Debug, Default)]
struct Family {
    surname: Option<String>,
    /// Called Mrs., Lady; Mr., Sir.
    mistress: bool,
    master: bool,
    /// Has a given name.
    given: bool,
}

/// Relatives by person and noun.
#[derive(Debug, Default)]
pub(crate) struct Kin {
    table: WordMap<(u32, WordId), Vec<(u32, f32)>>,
}

/// A kin noun in the text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Kinship {
    /// Whose.
    pub of: u32,
    noun: WordId,
}

impl Kin {
    pub(crate) fn new(scene: &Scene<'_>) -> Kin {
        let mut kin = Kin::default();
        let nouns: Vec<(&Mention, Kinship)> = scene
            .mentions
            .all
            .iter()
            .filter(|m| m.what == Mentioned::Role && scene.flow.outside(m.first as usize))
            .filter_map(|m| Some((m, kinship(scene, m)?)))
            .collect();
        if nouns.is_empty() {
            return kin;
        }
        for (mention, kinship) in &nouns {
            if let Some(person) = named_beside(scene, mention) {
                kin.add(*kinship, person, NAMED);
            }
        }
        let families: Vec<Family> = scene
            .cast
            .people
            .iter()
            .map(|p| family(&p.aliases, &p.name))
            .collect();
        let called = scene.turns.iter().flat_map(|turn| {
            let slots = scene.slots(turn).iter().map(|(_, mention)| mention);
            slots.filter_map(|mention| of_called(scene, mention, turn))
        });
        let all = nouns.iter().map(|(_, kinship)| *kinship).chain(called);
        let mut done: Vec<(u32, WordId)> = all.map(|k| (k.of, k.noun)).collect();
        done.sort_unstable();
        done.dedup();
        for (of, noun) in done {
            for person in 0..families.len() as u32 {
                if person != of && related(scene, &families, of, noun, person) {
                    kin.add(Kinship { of, noun }, person, SURNAME);
                }
            }
        }
        for relatives in kin.table.values_mut() {
            relatives.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
            relatives.truncate(RELATIVES);
            let total: f32 = relatives.iter().map(|(_, score)| score).sum();
            for (_, score) in relatives {
                *score /= total;
            }
        }
        kin
    }

    fn add(&mut self, kinship: Kinship, person: u32, score: f32) {
        let relatives = self.table.entry((kinship.of, kinship.noun)).or_default();
        match relatives.iter_mut().find(|(other, _)| *other == person) {
            Some((_, sum)) => *sum += score,
            None => relatives.push((person, score)),
        }
    }

    /// The relatives that a kin noun may mean, with their shares.
    pub(crate) fn relatives(&self, kinship: Kinship) -> &[(u32, f32)] {
        self.table
            .get(&(kinship.of, kinship.noun))
            .map_or(&[], |relatives| relatives)
    }
}

/// Whose relative a role noun is: “his mother”, “Ina's dear old uncle”.
pub(crate) fn kinship(scene: &Scene<'_>, mention: &Mention) -> Option<Kinship> {
    let owner = owner(scene, mention)?;
    let token = &scene.flow.items[owner];
    let of = match token.word() {
        _ if token.kind() == Kind::Possessive => named_owner(scene, owner),
        w::HIS => scene.last_subject(owner as u32, Gender::Male),
        w::HER => scene.last_subject(owner as u32, Gender::Female),
        w::MY => scene.narrator,
        _ => None,
    };
    Some(Kinship {
        of: of?,
        noun: scene.word(mention.last as usize - 1),
    })
}

/// Who is named before a possessive.
fn named_owner(scene: &Scene<'_>, possessive: usize) -> Option<u32> {
    let names = scene
        .mentions
        .within(possessive.saturating_sub(3), possessive);
    let mut names = names.iter().rev();
    let name = names.find(|m| m.last as usize == possessive && m.named())?;
    (name.person != NOBODY).then_some(name.person)
}

/// Whose mother, servant or friend a noun is, and so not who is meant, or whose voice: “Ina's old nurse”.
pub(crate) fn owned_by(scene: &Scene<'_>, mention: &Mention) -> Option<u32> {
    let first = mention.first as usize;
    let mut words = (first.saturating_sub(ADJECTIVES + 1)..first).rev();
    let small = |at: usize| {
        let token = &scene.flow.items[at];
        token.is_word() && token.small()
    };
    let person = scene.class(mention.last as usize - 1, is::HUMAN);
    let owner = words.find(|at| !small(*at)).filter(|_| person)?;
    let possessive = scene.flow.items[owner].kind() == Kind::Possessive;
    possessive.then(|| named_owner(scene, owner)).flatten()
}

/// The same where the noun stands beside a turn: in “‘Sit down, Otto,’ said his mother” she is Otto's, if he has one.
pub(crate) fn kinship_beside(scene: &Scene<'_>, mention: &Mention, turn: &Turn) -> Option<Kinship> {
    let has = |kinship: &Kinship| !scene.kin.relatives(*kinship).is_empty();
    let called = of_called(scene, mention, turn).filter(has);
    called.or_else(|| kinship(scene, mention))
}

/// A noun of the family beside a turn as that of whoever alone is called there, where “his” or “her” agrees.
fn of_called(scene: &Scene<'_>, mention: &Mention, turn: &Turn) -> Option<Kinship> {
    let [of] = scene.addressed(turn) else {
        return None;
    };
    if mention.what != Mentioned::Role {
        return None;
    }
    let agrees = match scene.word(owner(scene, mention)?) {
        w::HIS => scene.gender(*of) == Gender::Male,
        w::HER => scene.gender(*of) == Gender::Female,
        _ => false,
    };
    let noun = scene.word(mention.last as usize - 1);
    agrees.then_some(Kinship { of: *of, noun })
}

/// The item that tells whose relative a noun of the family is: “his”, “Ina's”.
fn owner(scene: &Scene<'_>, mention: &Mention) -> Option<usize> {
    if !scene.class(mention.last as usize - 1, is::KIN) {
        return None;
    }
    let first = mention.first as usize;
    let mut words = (first.saturating_sub(ADJECTIVES + 1)..first).rev();
    words.find(|at| {
        let token = &scene.flow.items[*at];
        let owner = token.is_any(&[w::HIS, w::HER, w::MY]);
        owner || !(token.is_word() && token.small())
    })
}

/// The name that stands beside a kin noun: “her sister Ina”, “his uncle, Otto Brandt,”.
fn named_beside(scene: &Scene<'_>, mention: &Mention) -> Option<u32> {
    let mut at = mention.last as usize;
    if scene
        .flow
        .items
        .get(at)
        .is_some_and(|t| t.is_punct(Punct::Comma))
    {
        at += 1;
    }
    let next = scene.mentions.within(at, at + 3);
    let name = next
        .iter()
        .find(|m| m.what == Mentioned::Name && m.person != NOBODY)?;
    let title =
        |at: usize| scene.class(at, is::TITLE) || scene.flow.items[at].is_punct(Punct::Period);
    (at..name.first as usize).all(title).then_some(name.person)
}

fn family(aliases: &[String], name: &str) -> Family {
    let mut family = Family::default();
    let names = aliases.iter().map(String::as_str);
    for alias in names.chain([name]) {
        let words: Vec<&str> = alias
            .split(|c: char| c.is_whitespace() || c == '.')
            .filter(|word| !word.is_empty())
            .collect();
        let title = words.first().map(|word| word.to_lowercase());
        let title = title.as_deref().unwrap_or_default();
        let mistress = ["mrs", "lady", "madame", "mistress"].contains(&title);
        let master = ["mr", "sir", "lord"].contains(&title);
        let titled = mistress || master || title == "miss";
        if words.len() < 2 || ["the", "a", "an"].contains(&title) || words.contains(&"of") {
            continue;
        }
        family.mistress |= mistress;
        family.master |= master;
        family.given |= !titled || words.len() > 2;
        family.surname = words.last().map(|word| word.to_lowercase());
    }
    family
}

/// Whether a person may be somebody's husband, wife, parent, child, sister or brother, by name.
fn related(scene: &Scene<'_>, families: &[Family], of: u32, noun: WordId, person: u32) -> bool {
    let (own, other) = (&families[of as usize], &families[person as usize]);
    if own.surname.is_none() || own.surname != other.surname {
        return false;
    }
    let gender = scene.gender(person);
    let wanted = scene.tokens.vocabulary.info(noun).gender;
    if gender != wanted || wanted == Gender::Unknown {
        return false;
    }
    match scene.tokens.vocabulary.word(noun) {
        "wife" => other.mistress,
        "husband" => !own.given || own.mistress && other.master,
        "mother" => other.mistress && (own.given || !own.mistress),
        "father" => other.master && !own.master && !own.mistress || other.master && own.given,
        "sister" | "brother" => other.given && !other.mistress,
        "son" | "daughter" => other.given && !other.mistress && (own.mistress || own.master),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::{Character, Extractor, Gender};

    fn speakers(text: &str, list: &[(&str, Gender)]) -> Vec<Option<String>> {
        let list = list.iter().map(|(name, gender)| Character {
            name: (*name).to_owned(),
            aliases: Vec::new(),
            gender: *gender,
        });
        let extractor = Extractor::builder().characters(list).build();
        let extractor = extractor.expect("a setting that can be used");
        let found = extractor.extract(text);
        let speaker = |quote| found.speaker_of(quote).map(|s| s.name.to_string());
        found.quotes().iter().map(speaker).collect()
    }

    #[test]
    fn a_mother_has_her_childs_surname() {
        let list = [
            ("Otto Brandt", Gender::Male),
            ("Mrs. Brandt", Gender::Female),
            ("Mrs. Holm", Gender::Female),
        ];
        let text = "Mrs. Holm and Mrs. Brandt were in the kitchen.\n\nMrs. Holm was at the window. Otto came in.\n\n\
                    “You are wet,” said his mother.";
        assert_eq!(speakers(text, &list), [Some("Mrs. Brandt".to_owned())]);
    }

    #[test]
    fn a_mother_is_hers_whom_she_calls() {
        let list = [
            ("Otto Brandt", Gender::Male),
            ("Emil Holm", Gender::Male),
            ("Mrs. Brandt", Gender::Female),
            ("Mrs. Holm", Gender::Female),
        ];
        let text = "Mrs. Holm and Mrs. Brandt shelled peas. Otto came in wet.\n\nEmil sat under the table. Emil sneezed.\n\n";
        let spoken = |words: &str| format!("{text}“{words},” said his mother.");
        let brandt = [Some("Mrs. Brandt".to_owned())];
        assert_eq!(
            speakers(&spoken("Take your boots off, Otto"), &list),
            brandt
        );
        let holm = [Some("Mrs. Holm".to_owned())];
        assert_eq!(speakers(&spoken("That boy is wet again"), &list), holm);
    }

    #[test]
    fn the_text_says_who_the_uncle_is() {
        let list = [
            ("Ina Holm", Gender::Female),
            ("Otto Brandt", Gender::Male),
            ("Emil Lund", Gender::Male),
        ];
        let text = "Ina had brought her uncle Otto. Emil was there too. Emil stood up.\n\nIna sat down.\n\n\
                    “Now we are four,” said her uncle.";
        assert_eq!(speakers(text, &list), [Some("Otto Brandt".to_owned())]);
    }

    #[test]
    fn nobody_is_a_relative_of_their_own() {
        let list = [("Ina Holm", Gender::Female), ("Emil Lund", Gender::Male)];
        let text = "Ina sat down. Emil stood at the door.\n\n“Now we are two,” said her brother.";
        assert_eq!(speakers(text, &list), [Some("Emil Lund".to_owned())]);
    }
}

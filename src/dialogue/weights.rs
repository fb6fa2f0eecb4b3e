//! The table of weights of dialogue, as learned by the command that the guide describes; see [`super::learn`].

use once_cell::sync::Lazy;

use super::evidence::Evidence;
use super::links::Link;

/// Weights of all features.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Weights {
    pub evidence: [f32; Evidence::ALL.len()],
    pub links: Vec<f32>,
}

impl Weights {
    pub(crate) fn zero() -> Self {
        Weights {
            evidence: [0.0; Evidence::ALL.len()],
            links: vec![0.0; Link::ALL.len()],
        }
    }
}

/// Name, weight in the first pass, weight in the second pass (with style).
const TABLE: &[(&str, f32, f32)] = &include!("weights.in");

fn pass(of: fn(&(&str, f32, f32)) -> f32) -> Weights {
    let weight = |name: &str| TABLE.iter().find(|row| row.0 == name).map_or(0.0, of);
    Weights {
        evidence: std::array::from_fn(|at| weight(Evidence::ALL[at].name())),
        links: Link::ALL.iter().map(|link| weight(link.name())).collect(),
    }
}

/// Weights of the first pass.
pub(crate) static FIRST: Lazy<Weights> = Lazy::new(|| pass(|row| row.1));

/// Weights of the second pass.
pub(crate) static SECOND: Lazy<Weights> = Lazy::new(|| pass(|row| row.2));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_names_a_feature_and_every_feature_has_a_row() {
        let mut names: Vec<&str> = Evidence::ALL
            .iter()
            .map(|e| e.name())
            .chain(Link::ALL.iter().map(|l| l.name()))
            .collect();
        let mut rows: Vec<&str> = TABLE.iter().map(|row| row.0).collect();
        names.sort_unstable();
        rows.sort_unstable();
        assert_eq!(rows, names);
        assert!(rows.len() <= 110, "the table is to stay readable");
    }
}

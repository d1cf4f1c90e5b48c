//! Retention: how long the law asks for a patient's record to be kept, by country.

use serde::Deserialize;
use std::sync::LazyLock;

/// What the law of one country asks for.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RetentionRule {
    /// ISO 3166-1, two capital letters.
    pub country: String,
    /// Years from the last entry in the record.
    pub years: i16,
    /// The law, as it is cited where an erasure is refused.
    pub basis: String,
    /// Where the basis can be read.
    pub source: String,
    /// `high` where the basis was looked up; `low` where the practice must confirm it.
    pub confidence: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    rule: Vec<RetentionRule>,
}

/// Lists the shipped rules by country.
pub fn retention_rules() -> &'static [RetentionRule] {
    static RULES: LazyLock<Vec<RetentionRule>> = LazyLock::new(|| {
        let file: File = toml::from_str(include_str!("../data/retention.toml"))
            .expect("a test reads the shipped rules");
        file.rule
    });
    &RULES
}

/// Finds a country's rule.
pub fn retention_rule(country: &str) -> Option<&'static RetentionRule> {
    retention_rules().iter().find(|rule| rule.country == country)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_country_has_one_rule_with_a_term_a_basis_and_a_source() {
        let countries: Vec<&str> =
            retention_rules().iter().map(|rule| rule.country.as_str()).collect();
        let mut sorted = countries.clone();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(countries, sorted);
        for rule in retention_rules() {
            assert!(
                rule.country.len() == 2 && rule.country.chars().all(|c| c.is_ascii_uppercase())
            );
            assert!((1..=50).contains(&rule.years), "{}", rule.country);
            assert!(!rule.basis.is_empty() && rule.source.starts_with("https://"));
            assert!(["high", "low"].contains(&rule.confidence.as_str()));
        }
    }
}

//! Files: the texts of the shipped data.

/// The texts of the data files.
#[derive(Clone, Copy, Debug)]
pub struct CatalogueFiles<'a> {
    /// `catalogue.toml`.
    pub catalogue: &'a str,
    /// `analytes.tsv`.
    pub analytes: &'a str,
    /// `units.tsv`.
    pub units: &'a str,
    /// `unit_parts.tsv`.
    pub unit_parts: &'a str,
    /// `words.tsv`.
    pub words: &'a str,
    /// `symptoms.tsv`.
    pub symptoms: &'a str,
    /// `taxa.tsv`.
    pub taxa: &'a str,
    /// `references.tsv`.
    pub references: &'a str,
    /// `result_words.tsv`.
    pub result_words: &'a str,
    /// `statements.toml`.
    pub statements: &'a str,
    /// `pattern.toml`.
    pub pattern: &'a str,
    /// `claims.toml`.
    pub claims: &'a str,
    /// `texts/de.toml`.
    pub german: &'a str,
    /// `texts/fr.toml`.
    pub french: &'a str,
    /// `texts/es.toml`.
    pub spanish: &'a str,
    /// `texts/nl.toml`.
    pub dutch: &'a str,
}

impl CatalogueFiles<'static> {
    /// The shipped files.
    pub const SHIPPED: Self = Self {
        catalogue: include_str!("../data/catalogue.toml"),
        analytes: include_str!("../data/analytes.tsv"),
        units: include_str!("../data/units.tsv"),
        unit_parts: include_str!("../data/unit_parts.tsv"),
        words: include_str!("../data/words.tsv"),
        symptoms: include_str!("../data/symptoms.tsv"),
        taxa: include_str!("../data/taxa.tsv"),
        references: include_str!("../data/references.tsv"),
        result_words: include_str!("../data/result_words.tsv"),
        statements: include_str!("../data/statements.toml"),
        pattern: include_str!("../data/pattern.toml"),
        claims: include_str!("../data/claims.toml"),
        german: include_str!("../data/texts/de.toml"),
        french: include_str!("../data/texts/fr.toml"),
        spanish: include_str!("../data/texts/es.toml"),
        dutch: include_str!("../data/texts/nl.toml"),
    };
}

//! Knowledge of the report: panels from the crate's data file, the seven domains from the catalogue.

use serde::Deserialize;
use std::sync::LazyLock;
use zonula_catalog::{Catalogue, Pattern};
pub(crate) use zonula_catalog::{Domain, DomainKind as Kind};

/// A heading for results that their laboratory prints under none.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Panel {
    /// Names the message `panel-<id>`.
    pub(crate) id: String,
    /// The analytes in the order of print.
    pub(crate) analytes: Vec<String>,
}

/// Returns the panels, parsed once.
pub(crate) fn panels() -> &'static [Panel] {
    #[derive(Deserialize)]
    struct File {
        panel: Vec<Panel>,
    }
    static PANELS: LazyLock<Vec<Panel>> = LazyLock::new(|| {
        let file: File = toml::from_str(include_str!("../data/panels.toml"))
            .expect("a test parses the shipped panels");
        file.panel
    });
    &PANELS
}

/// Returns the catalogue's rules of page 1.
pub(crate) fn rules() -> &'static Pattern {
    &Catalogue::built_in().pattern
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn an_analyte_stands_in_one_panel() {
        let mut seen = BTreeSet::new();
        for analyte in panels().iter().flat_map(|panel| &panel.analytes) {
            assert!(seen.insert(analyte), "`{analyte}` stands in two panels");
        }
    }

    #[test]
    fn page_one_has_the_seven_domains() {
        let ids: Vec<&str> = rules().domains.iter().map(|domain| domain.id.as_str()).collect();
        let expected =
            ["digestive", "food", "energy", "skin", "barrier", "inflammation", "microbiome"];
        assert_eq!(ids, expected);
    }
}

//! Knowledge of the report: panels and the seven domains, from the crate's data files.

use serde::Deserialize;
use std::sync::LazyLock;

/// A heading for results that their laboratory prints under none.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Panel {
    /// Names the message `panel-<id>`.
    pub(crate) id: String,
    /// The analytes in the order of print.
    pub(crate) analytes: Vec<String>,
}

/// What a domain rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    /// The symptom diary.
    Symptoms,
    /// Laboratory results.
    Results,
    /// The microbiome profile.
    Profile,
}

/// One of the areas that page 1 summarises.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Domain {
    /// Names the message `domain-<id>`.
    pub(crate) id: String,
    /// What it rests on.
    pub(crate) kind: Kind,
    /// The symptom catalogue's clusters that belong to it.
    #[serde(default)]
    pub(crate) clusters: Vec<String>,
    /// Single symptoms that belong to it.
    #[serde(default)]
    pub(crate) symptoms: Vec<String>,
    /// Scales of form or frequency, where more is not worse.
    #[serde(default)]
    pub(crate) not_a_severity: Vec<String>,
    /// Analytes that decide alone, either way.
    #[serde(default)]
    pub(crate) decisive: Vec<String>,
    /// Analytes that are counted.
    #[serde(default)]
    pub(crate) surrogates: Vec<String>,
    /// Analytes that are named and never counted.
    #[serde(default)]
    pub(crate) remark_only: Vec<String>,
    /// The domain stands out from this many signs.
    pub(crate) stands_out_from: usize,
    /// Below this percentile a share or diversity counts as low.
    #[serde(default)]
    pub(crate) low_percentile: f64,
    /// Above this percentile a share counts as high.
    #[serde(default)]
    pub(crate) high_percentile: f64,
    /// So near to its end of the cohort must the percentile's whole interval lie.
    #[serde(default)]
    pub(crate) clear: f64,
}

/// A result that needs a medical assessment before any statement about the barrier.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Gate {
    /// The analyte.
    pub(crate) analyte: String,
    /// Holds for values beyond this, in the catalogue's unit.
    pub(crate) above: Option<f64>,
    /// Holds from this value on, in the catalogue's unit.
    pub(crate) from: Option<f64>,
    /// Where the limit is from.
    pub(crate) citations: Vec<String>,
}

/// A medical explanation that comes first.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Explanation {
    /// Names the message `explanation-<id>`.
    pub(crate) id: String,
    /// All of these must have a result.
    #[serde(default)]
    pub(crate) analytes: Vec<String>,
    /// One of these must have a result.
    #[serde(default)]
    pub(crate) any: Vec<String>,
}

/// A remark that stands under every result of some analytes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Caveat {
    /// Names the message `caveat-<id>`.
    pub(crate) id: String,
    /// The analytes.
    pub(crate) analytes: Vec<String>,
    /// What it rests on.
    pub(crate) citations: Vec<String>,
}

/// The rules of page 1.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Rules {
    /// A statement about the pattern needs this many assessed domains.
    pub(crate) min_assessed: usize,
    /// A symptom counts from this share of its scale.
    pub(crate) strong: f64,
    /// The areas, in the order of print.
    #[serde(rename = "domain")]
    pub(crate) domains: Vec<Domain>,
    /// Results that come before everything.
    #[serde(rename = "gate")]
    pub(crate) gates: Vec<Gate>,
    /// Explanations that come first.
    #[serde(rename = "explanation")]
    pub(crate) explanations: Vec<Explanation>,
    /// Remarks under results.
    #[serde(rename = "caveat")]
    pub(crate) caveats: Vec<Caveat>,
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

/// Returns the rules, parsed once.
pub(crate) fn rules() -> &'static Rules {
    static RULES: LazyLock<Rules> = LazyLock::new(|| {
        toml::from_str(include_str!("../data/domains.toml"))
            .expect("a test parses the shipped domains")
    });
    &RULES
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

//! Matchers: the catalogue asked about each name once, for a file has thousands of results of few.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use zonula_catalog::{AnalyteMatch, Catalogue};
use zonula_model::SpecimenKind;

/// A name with its LOINC code, its material and its unit.
type Asked<'a> = (&'a str, Option<&'a str>, SpecimenKind, Option<&'a str>);

/// Says which analyte a name means, as [`Catalogue::match_analyte`] does.
pub struct Matcher<'a> {
    catalogue: &'a Catalogue,
    found: BTreeMap<Asked<'a>, AnalyteMatch>,
}

impl<'a> Matcher<'a> {
    /// Starts with a catalogue.
    pub fn new(catalogue: &'a Catalogue) -> Self {
        Self { catalogue, found: BTreeMap::new() }
    }

    /// Finds the analyte of a name in a material and a unit.
    pub fn find(
        &mut self,
        name: &'a str,
        loinc: Option<&'a str>,
        specimen: SpecimenKind,
        unit: Option<&'a str>,
    ) -> &AnalyteMatch {
        match self.found.entry((name, loinc, specimen, unit)) {
            Entry::Occupied(found) => found.into_mut(),
            Entry::Vacant(open) => {
                open.insert(self.catalogue.match_analyte(name, loinc, specimen, unit))
            }
        }
    }
}

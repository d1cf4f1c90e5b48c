//! Layouts: how one program or laboratory arranges its table, where names of columns do not suffice.

use super::{Meaning, NAMES};
use crate::fold::fold;
use crate::limits::HEADER_BYTES;
use serde::Deserialize;
use std::collections::BTreeMap;

/// How one program or laboratory arranges its table.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Layout {
    /// Headers that together are in no other table.
    requires: Vec<String>,
    /// What columns mean here; goes before what they mean elsewhere.
    columns: BTreeMap<Meaning, Vec<String>>,
    /// What follows an analyte's name in the header of its flag: `/M`.
    pub flag_suffix: Option<String>,
    /// The days of spreadsheets as numbers: 45385.35 is a time on the third of April 2024.
    pub serial_dates: bool,
    /// The decimal sign.
    pub decimal: Option<char>,
    /// Whether the day stands before the month.
    pub day_first: Option<bool>,
    #[serde(skip)]
    meanings: BTreeMap<String, Meaning>,
}

impl Layout {
    /// Makes names comparable.
    pub(super) fn folded(mut self) -> Self {
        self.requires.iter_mut().for_each(|name| *name = fold(name));
        for (meaning, names) in &self.columns {
            self.meanings.extend(names.iter().map(|name| (fold(name), *meaning)));
        }
        self
    }

    /// Says what a header means in this layout; `None` where it does not say.
    pub fn column(&self, header: &str) -> Option<Meaning> {
        self.meanings.get(&fold(header)).copied()
    }
}

/// Finds the layout that all required headers of are among these.
pub(crate) fn layout<'a>(headers: impl IntoIterator<Item = &'a str>) -> Option<&'static Layout> {
    let is_name = |header: &&str| (1..=HEADER_BYTES).contains(&header.len());
    let headers: Vec<_> = headers.into_iter().filter(is_name).map(fold).collect();
    NAMES.layouts.iter().find(|layout| {
        layout.requires.len() > 1 && layout.requires.iter().all(|name| headers.contains(name))
    })
}

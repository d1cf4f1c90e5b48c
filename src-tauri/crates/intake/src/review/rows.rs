//! Rows of printed pages: nothing that was read by its place on a page is stored unseen.

use super::ImportPlan;
use crate::question::{Answer, Question};
use zonula_formats::RawResult;
use zonula_model::Place;

impl ImportPlan {
    /// Asks about every row that was read off a printed page.
    pub(super) fn rows_question(&self) -> Option<Question> {
        let mut printed = self.chosen().flat_map(|(_, raw)| &raw.results);
        printed.find(|result| matches!(result.place, Place::Page { .. }))?;
        let row = |result: &RawResult| {
            let unit = result.analyte.unit.as_deref().unwrap_or_default();
            format!("{} {} {unit}", result.analyte.name, result.value).trim_end().to_owned()
        };
        let rows = self.specimens.iter().flat_map(|raw| &raw.results).map(row).collect();
        Some(Question::Rows { key: "rows".to_owned(), rows })
    }

    /// Tells of each result of a specimen whether a person accepted it, or need not.
    pub(super) fn accepted(&self, at: usize) -> impl Iterator<Item = bool> {
        let before = self.results_before[at];
        let answer = match self.answers.get("rows") {
            Some(Answer::Rows(rows)) => Some(rows),
            _ => None,
        };
        (before + 1..=before + self.specimens[at].results.len())
            .map(move |row| answer.is_none_or(|rows| rows.contains(&row)))
    }

    /// Lists the places of the results that a person did not accept.
    pub(super) fn refused(&self, at: usize) -> impl Iterator<Item = Place> {
        let results = self.specimens[at].results.iter().zip(self.accepted(at));
        results.filter(|(_, accepted)| !accepted).map(|(result, _)| result.place.clone())
    }

    /// Says whether a person accepted nothing of a specimen that has printed rows only.
    pub(super) fn is_refused(&self, at: usize) -> bool {
        let raw = &self.specimens[at];
        !raw.results.is_empty()
            && raw.profiles.is_empty()
            && self.accepted(at).all(|accepted| !accepted)
    }
}

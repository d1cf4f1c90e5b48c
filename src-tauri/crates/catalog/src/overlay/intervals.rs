//! A clinic's own reference intervals: `intervals.tsv`, a row each.

use super::Overlay;
use crate::analyte::Analyte;
use crate::interval::AnalyteInterval;
use crate::status::Status;
use crate::table::{CatalogueError, RowPlace, Table};
use zonula_model::AnalyteId;

/// The file's name.
pub(super) const FILE: &str = "intervals.tsv";

/// Its columns.
const COLUMNS: [&str; 7] = ["analyte", "sex", "age_from", "age_to", "low", "high", "source"];

/// A reference interval that a clinic gives itself.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnInterval {
    /// What it is of.
    pub analyte: AnalyteId,
    /// The limits, in the analyte's canonical unit, and for whom.
    pub interval: AnalyteInterval,
    /// Where it comes from, as reports print it.
    pub source: String,
    /// Where it stands.
    pub place: RowPlace,
}

impl OwnInterval {
    fn wrong(&self, reason: &str) -> CatalogueError {
        let RowPlace { file, line } = self.place.clone();
        CatalogueError::Line { file, line, reason: format!("`{}` {reason}", self.analyte) }
    }
}

impl Overlay {
    /// Reads the clinic's own intervals, in the order of the file.
    pub fn own_intervals(&self) -> Result<Vec<OwnInterval>, CatalogueError> {
        let Some((file, text)) = self.file(FILE) else { return Ok(vec![]) };
        let table = Table::read(&file, text, &COLUMNS)?;
        let read = table.rows().map(|row| {
            let [_, sex, age_from, age_to, low, high, _] = COLUMNS.map(|name| row.text(name));
            let interval = AnalyteInterval::of_cells([sex, age_from, age_to, low, high])
                .map_err(|reason| row.error(reason))?;
            let analyte = AnalyteId::new(row.id("analyte")?);
            let source = row.required("source")?.to_owned();
            Ok(OwnInterval { analyte, interval, source, place: row.place() })
        });
        read.collect()
    }

    /// Gives an analyte these intervals of the clinic instead of those it has; without any the
    /// shipped ones stand again. Rows of other analytes stay as they are written.
    pub fn with_intervals(
        self,
        analyte: &AnalyteId,
        intervals: &[AnalyteInterval],
        source: &str,
    ) -> Result<Self, CatalogueError> {
        let mut lines = match self.file(FILE) {
            None => vec![COLUMNS.join("\t")],
            Some((file, text)) => {
                let table = Table::read(&file, text, &COLUMNS)?;
                let others = table.rows().filter(|row| row.text("analyte") != analyte.as_str());
                let header = table.header().collect::<Vec<_>>().join("\t");
                let others = others.map(|row| row.cells().collect::<Vec<_>>().join("\t"));
                std::iter::once(header).chain(others).collect()
            }
        };
        let header: Vec<String> = lines[0].split('\t').map(str::to_owned).collect();
        // A table has no quoting: what would end a cell is a blank.
        let source = source.split_whitespace().collect::<Vec<_>>().join(" ");
        for interval in intervals {
            let [sex, age_from, age_to, low, high] = interval.cells();
            let own = [analyte.to_string(), sex, age_from, age_to, low, high, source.clone()];
            let cell = |name: &String| {
                let at = COLUMNS.iter().position(|column| column == name);
                at.map_or("", |at| own[at].as_str())
            };
            lines.push(header.iter().map(cell).collect::<Vec<_>>().join("\t"));
        }
        let text = (lines.len() > 1).then(|| lines.join("\n") + "\n");
        Ok(self.with_file(FILE, text))
    }

    /// Lays the clinic's own intervals over the analytes': all of an analyte's are replaced.
    pub(crate) fn lay_intervals(&self, analytes: &mut [Analyte]) -> Result<(), CatalogueError> {
        for own in self.own_intervals()? {
            let found = analytes.iter_mut().find(|analyte| analyte.id == own.analyte);
            let analyte = found.ok_or_else(|| own.wrong("is no analyte of the catalogue"))?;
            if analyte.unit.is_none() {
                return Err(own.wrong("has no unit: its results are words"));
            }
            if !analyte.own_intervals {
                analyte.own_intervals = true;
                analyte.intervals.clear();
                analyte.interval_source.clear();
                // The clinic stands for them itself.
                analyte.interval_status = Status::Verified;
            }
            let sources = &mut analyte.interval_source;
            if !sources.split("; ").any(|known| known == own.source) {
                if !sources.is_empty() {
                    sources.push_str("; ");
                }
                sources.push_str(&own.source);
            }
            analyte.intervals.push(own.interval);
        }
        Ok(())
    }
}

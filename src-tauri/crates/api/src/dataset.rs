//! Many people's data for other engines: a Parquet data set, FHIR bulk data, and the overview that a
//! query over the data set must give too.

use crate::export::pseudonym;
use crate::session::{Session, VERSION, file_name};
use crate::{ApiError, Code};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use zonula_analysis::overview::Gathering;
use zonula_export::dataset::{
    Cell, DatasetError, PART_ROWS, Part, ReleasedReport, TABLES, TableShape, rows,
};
use zonula_export::{BULK_KINDS, Pseudonym, bulk, kind, shared};
use zonula_model::{PatientId, PatientRecord};
use zonula_store::{Action, IssuedReport, VaultError};

pub use zonula_analysis::overview::{Overview, Subject};

/// A file of a data set, with how much it holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WrittenTable {
    /// The table's, or the kind of resource's, name.
    pub name: String,
    /// How many files it is in.
    pub files: usize,
    /// How many rows, or resources.
    pub rows: usize,
}

/// What a data set is written from: every patient, one after the other.
struct People {
    ids: Vec<PatientId>,
    secret: String,
    origin: String,
}

/// Notes in the log that everything leaves, and finds out who there is.
fn everybody(session: &Session, form: &str) -> Result<People, ApiError> {
    session.begin_work();
    session.vault(|vault| {
        // Refused where the person may not: before it is entered as done.
        let secret = vault.research_secret()?;
        vault.note(Action::Exported, None, form)?;
        let origin = origin(&secret);
        Ok::<_, VaultError>(People { ids: vault.patient_ids()?, secret, origin })
    })
}

/// Names the database for joined data sets; nobody outside can tell whose it is.
fn origin(secret: &str) -> String {
    let digest = Sha256::digest(format!("zonula origin 1\n{secret}").as_bytes());
    digest[..4].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Writes what research may have of all patients as Parquet tables into a new folder: a folder for
/// each table, in it one for the origin, in it the parts.
///
/// One record is held at a time, beside one group of rows for each table. Every record is read twice:
/// what may be told of one person's sex and age depends on how many share them.
pub fn export_parquet(session: &Session, folder: &Path) -> Result<Vec<WrittenTable>, ApiError> {
    let people = everybody(session, "all patients, de-identified, Parquet")?;
    let mut order: Vec<(Pseudonym, PatientId)> =
        people.ids.iter().map(|id| (pseudonym(&people.secret, id.0), *id)).collect();
    // The order of identities is that of first visits, and would tell.
    order.sort_by(|(one, _), (other, _)| one.name.cmp(&other.name));
    let mut kinds = Vec::with_capacity(order.len());
    for (done, (_, id)) in order.iter().enumerate() {
        session.go_on()?;
        session.report_progress("reading", "", done, order.len());
        kinds.push(session.vault(|vault| vault.record(*id).map(|record| kind(&record)))?);
    }
    let told = shared(&kinds);
    in_new_folder(folder, |folder| {
        let mut tables: BTreeMap<&str, Parts> = BTreeMap::new();
        for table in TABLES {
            tables.insert(table.name, Parts::begin(table, folder, &people.origin)?);
        }
        for (done, ((pseudonym, id), told)) in order.iter().zip(&told).enumerate() {
            session.go_on()?;
            session.report_progress("exporting", "", done, order.len());
            let (record, reports) = session
                .vault(|vault| Ok::<_, VaultError>((vault.record(*id)?, vault.reports(*id)?)))?;
            let reports: Vec<ReleasedReport> = reports.iter().map(released).collect();
            rows(pseudonym, told, &record, &reports, &mut |table, cells| {
                tables.get_mut(table).ok_or(DatasetError::Shape(table))?.row(cells)
            })
            .map_err(|error| not_written(&error, folder))?;
        }
        session.report_progress("exporting", "", order.len(), order.len());
        let finish = |table: &TableShape| {
            let parts = tables.remove(table.name).expect("each table was begun");
            parts.finish().map_err(|error| not_written(&error, folder))
        };
        TABLES.iter().map(finish).collect()
    })
}

fn released(report: &IssuedReport) -> ReleasedReport {
    ReleasedReport {
        released: report.released.date(),
        variant: report.variant.clone(),
        language: report.language.clone(),
        version: report.version,
        withdrawn: report.withdrawn.is_some(),
    }
}

/// The parts of one table.
struct Parts {
    table: &'static TableShape,
    folder: PathBuf,
    files: usize,
    rows: usize,
    part: Part<BufWriter<File>>,
}

impl Parts {
    fn begin(table: &'static TableShape, folder: &Path, origin: &str) -> Result<Self, ApiError> {
        let folder = folder.join(table.name).join(format!("origin={origin}"));
        let part = std::fs::create_dir_all(&folder)
            .map_err(DatasetError::Write)
            .and_then(|()| part(table, &folder, 0))
            .map_err(|error| not_written(&error, &folder))?;
        Ok(Self { table, folder, files: 1, rows: 0, part })
    }

    fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), DatasetError> {
        if self.part.rows() == PART_ROWS {
            let next = part(self.table, &self.folder, self.files)?;
            close(std::mem::replace(&mut self.part, next))?;
            self.files += 1;
        }
        self.rows += 1;
        self.part.row(cells)
    }

    fn finish(self) -> Result<WrittenTable, DatasetError> {
        close(self.part)?;
        let name = self.table.name.to_owned();
        Ok(WrittenTable { name, files: self.files, rows: self.rows })
    }
}

fn part(
    table: &'static TableShape,
    folder: &Path,
    number: usize,
) -> Result<Part<BufWriter<File>>, DatasetError> {
    let file = File::create_new(folder.join(format!("part-{number:05}.parquet")));
    let file = BufWriter::new(file.map_err(DatasetError::Write)?);
    Part::begin(table, file, &format!("zonula {VERSION}"))
}

fn close(part: Part<BufWriter<File>>) -> Result<(), DatasetError> {
    let file = part.finish()?.into_inner().map_err(|error| DatasetError::Write(error.into()))?;
    file.sync_all().map_err(DatasetError::Write)
}

/// Writes everything known about all patients as FHIR bulk data into a new folder: a file of lines
/// for each kind of resource, and `manifest.json` that lists them.
pub fn export_bulk(session: &Session, folder: &Path) -> Result<Vec<WrittenTable>, ApiError> {
    let people = everybody(session, "all patients, FHIR bulk data")?;
    in_new_folder(folder, |folder| {
        let failed = |error: std::io::Error| not_written(&DatasetError::Write(error), folder);
        let mut files = BTreeMap::new();
        for kind in BULK_KINDS {
            let file = File::create_new(folder.join(format!("{kind}.ndjson"))).map_err(failed)?;
            files.insert(*kind, (BufWriter::new(file), 0));
        }
        for (done, id) in people.ids.iter().enumerate() {
            session.go_on()?;
            session.report_progress("exporting", "", done, people.ids.len());
            let record = session.vault(|vault| vault.record(*id))?;
            bulk(&record, &people.origin, |kind, line| {
                let (file, lines) = files.get_mut(kind).expect("each kind has its file");
                *lines += 1;
                file.write_all(line.as_bytes())
            })
            .map_err(failed)?;
        }
        session.report_progress("exporting", "", people.ids.len(), people.ids.len());
        let mut written = vec![];
        for (kind, (file, rows)) in files {
            let file = file.into_inner().map_err(|error| failed(error.into()))?;
            file.sync_all().map_err(failed)?;
            if rows == 0 {
                std::fs::remove_file(folder.join(format!("{kind}.ndjson"))).map_err(failed)?;
            } else {
                written.push(WrittenTable { name: kind.to_owned(), files: 1, rows });
            }
        }
        let manifest = folder.join("manifest.json");
        std::fs::write(&manifest, self::manifest(session, &written)).map_err(failed)?;
        Ok(written)
    })
}

/// Lists the files as a server's answer to an export does (FHIR Bulk Data Access 2.0).
fn manifest(session: &Session, written: &[WrittenTable]) -> String {
    let time = session.clock().now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let output: Vec<serde_json::Value> = written
        .iter()
        .map(|own| {
            let url = format!("{}.ndjson", own.name);
            serde_json::json!({ "type": own.name, "url": url, "count": own.rows })
        })
        .collect();
    let manifest = serde_json::json!({
        "transactionTime": time,
        "request": format!("zonula {VERSION} export --all --ndjson"),
        "requiresAccessToken": false,
        "output": output,
        "error": [],
    });
    format!("{manifest:#}\n")
}

/// Fills a folder under another name and gives it its own once it is whole.
fn in_new_folder<T>(
    folder: &Path,
    fill: impl FnOnce(&Path) -> Result<T, ApiError>,
) -> Result<T, ApiError> {
    let unfinished = folder.with_file_name(format!("{}.unfinished", file_name(folder)));
    let failed = |error: std::io::Error| {
        ApiError::new(Code::Busy, format!("the folder cannot be made: {}", error.kind()))
            .at(folder.display().to_string())
            .hint("name a folder that is not there yet")
    };
    if folder.exists() {
        return Err(failed(std::io::ErrorKind::AlreadyExists.into()));
    }
    std::fs::create_dir(&unfinished).map_err(failed)?;
    let filled = fill(&unfinished)
        .and_then(|filled| std::fs::rename(&unfinished, folder).map(|()| filled).map_err(failed));
    if filled.is_err() {
        // It is ours: it was made a moment ago. What cannot be removed is called unfinished.
        std::fs::remove_dir_all(&unfinished).ok();
    }
    filled
}

fn not_written(error: &DatasetError, folder: &Path) -> ApiError {
    ApiError::new(Code::Busy, error.to_string())
        .at(folder.display().to_string())
        .hint("nothing is left of it; free some space or choose another place")
}

/// Describes all patients of the database: a row for each analyte, symptom and genus.
pub fn overview(session: &Session) -> Result<Vec<Overview>, ApiError> {
    session.begin_work();
    let ids = session.vault(|vault| {
        vault.note(Action::Viewed, None, "overview of all patients")?;
        vault.patient_ids()
    })?;
    let mut gathering = Gathering::default();
    for (done, id) in ids.iter().enumerate() {
        session.go_on()?;
        session.report_progress("reading", "", done, ids.len());
        let record: PatientRecord = session.vault(|vault| vault.record(*id))?;
        gathering.add(&record);
    }
    session.report_progress("reading", "", ids.len(), ids.len());
    Ok(gathering.overview())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_the_same_in_every_export_and_tells_nothing_of_the_secret() {
        assert_eq!(origin("a"), origin("a"));
        assert_ne!(origin("a"), origin("b"));
        assert_eq!(origin("a").len(), 8);
    }
}

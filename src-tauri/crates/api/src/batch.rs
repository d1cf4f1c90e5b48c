//! Batches: the drafts of many patients from a manifest, on all cores; one that fails stops no other.

use crate::place::put_whole;
use crate::report::print_report;
use crate::session::Session;
use crate::wire::{ComposeReport, Paper, Variant};
use crate::{ApiError, Code};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The columns that a manifest may have; only the first must be there.
const COLUMNS: [&str; 6] = ["patient", "variant", "language", "paper", "brand", "file"];

/// One report that a manifest asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// The manifest's line, counted from 1.
    pub line: u64,
    /// What is asked for.
    pub request: ComposeReport,
    /// The name of the file to write.
    pub file: String,
}

/// What became of a job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The job.
    pub job: Job,
    /// Pages, bytes and digest of what was written, or why nothing was.
    pub written: Result<Written, String>,
}

/// A report that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// How many pages.
    pub pages: usize,
    /// How many bytes.
    pub bytes: usize,
    /// The digest of the bytes.
    pub sha256: String,
}

/// Reads a manifest: CSV with a header that names its columns, separated by commas or semicolons.
///
/// Everything wrong in it is said with its line before anything is written.
pub fn jobs(manifest: &[u8], name: &str) -> Result<Vec<Job>, ApiError> {
    let wrong = |line: u64, what: String| {
        ApiError::new(Code::Refused, what).at(format!("{name}, line {line}"))
    };
    let first = manifest.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let delimiter = if first.contains(&b';') { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(manifest.strip_prefix(b"\xef\xbb\xbf").unwrap_or(manifest));
    let header = reader.headers().map_err(|error| wrong(1, error.to_string()))?.clone();
    if let Some(unknown) = header.iter().find(|column| !COLUMNS.contains(column)) {
        let hint = format!("the columns are {}", COLUMNS.join(", "));
        return Err(wrong(1, format!("there is no column `{unknown}`")).hint(hint));
    }
    let mut jobs: Vec<Job> = Vec::new();
    let mut names = BTreeSet::new();
    for row in reader.records() {
        let row = row.map_err(|error| {
            wrong(error.position().map_or(1, csv::Position::line), "the row cannot be read".into())
        })?;
        let line = row.position().map_or(1, csv::Position::line);
        let cell = |column: &str| {
            let at = header.iter().position(|own| own == column)?;
            row.get(at).filter(|cell| !cell.is_empty())
        };
        let job = job(line, &cell).map_err(|what| wrong(line, what))?;
        if !names.insert(job.file.clone()) {
            return Err(wrong(line, format!("two rows write the file `{}`", job.file))
                .hint("name the files in a column `file`"));
        }
        jobs.push(job);
    }
    Ok(jobs)
}

fn job<'a>(line: u64, cell: &dyn Fn(&str) -> Option<&'a str>) -> Result<Job, String> {
    let patient = cell("patient").ok_or("the row names no `patient`")?;
    let variant = match cell("variant").unwrap_or("clinician") {
        "clinician" => Variant::Clinician,
        "patient" => Variant::Patient,
        other => return Err(format!("`{other}` is no variant; it is `clinician` or `patient`")),
    };
    let paper = match cell("paper").unwrap_or("a4") {
        "a4" => Paper::A4,
        "letter" => Paper::Letter,
        other => return Err(format!("`{other}` is no paper; it is `a4` or `letter`")),
    };
    let language = cell("language").unwrap_or("en");
    let file = match cell("file") {
        Some(file) if file.contains(['/', '\\']) || file.starts_with('.') => {
            return Err(format!("`{file}` is not the name of a file"));
        }
        Some(file) => file.to_owned(),
        None => format!("{}-{}-{language}.pdf", plain(patient), variant.as_str()),
    };
    let request = ComposeReport {
        patient: patient.to_owned(),
        language: language.to_owned(),
        variant,
        brand: cell("brand").map(str::to_owned),
        paper,
        records_only: None,
        clinic_wide: None,
        left_out: None,
        order: None,
    };
    Ok(Job { line, request, file })
}

/// A record number as a part of a file's name.
fn plain(number: &str) -> String {
    let kept = |sign: char| if sign.is_alphanumeric() || "-_.".contains(sign) { sign } else { '_' };
    number.chars().map(kept).collect()
}

/// Returns every `of`th job, beginning with the `shard`th: the parts of a batch for several machines.
pub fn shard(jobs: Vec<Job>, (shard, of): (usize, usize)) -> Vec<Job> {
    jobs.into_iter().skip(shard.saturating_sub(1)).step_by(of.max(1)).collect()
}

/// Prints all jobs into a folder with so many threads (0: one for each core); outcomes are in the
/// order of the manifest.
///
/// A job that fails, even one at which the program itself gives up, is an outcome like any other. A
/// batch that a person ends leaves out what it had not begun.
pub fn batch(
    session: &Session,
    jobs: &[Job],
    folder: &Path,
    threads: usize,
) -> Result<Vec<Outcome>, ApiError> {
    let busy = |error: &dyn std::fmt::Display| ApiError::new(Code::Busy, error.to_string());
    std::fs::create_dir_all(folder).map_err(|error| busy(&error))?;
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
    let pool = pool.map_err(|error| busy(&error))?;
    let done = AtomicUsize::new(0);
    let one = |job: &Job| {
        let written = session.go_on().map_err(|error| error.to_string()).and_then(|()| {
            catch_unwind(AssertUnwindSafe(|| write(session, job, folder)))
                .unwrap_or_else(|_| Err("the program failed at this report".to_owned()))
        });
        let done = done.fetch_add(1, Ordering::Relaxed) + 1;
        session.report_progress("reports", &job.file, done, jobs.len());
        Outcome { job: job.clone(), written }
    };
    Ok(pool.install(|| jobs.par_iter().map(one).collect()))
}

fn write(session: &Session, job: &Job, folder: &Path) -> Result<Written, String> {
    let printed = print_report(session, &job.request).map_err(|error| error.to_string())?;
    put_whole(&folder.join(&job.file), &printed.bytes)
        .map_err(|error| format!("the file cannot be written: {}", error.kind()))?;
    let bytes = printed.bytes.len();
    Ok(Written { pages: printed.pages, bytes, sha256: printed.sha256 })
}

/// Writes what became of a batch as CSV (RFC 4180): one row for each job.
pub fn summary(outcomes: &[Outcome]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
    let header =
        ["patient", "variant", "language", "file", "status", "pages", "bytes", "sha256", "message"];
    // Writing to memory cannot fail; a row has as many cells as the header.
    let _ = writer.write_record(header);
    for Outcome { job, written } in outcomes {
        let [status, pages, bytes, sha256, message] = match written {
            Ok(own) => {
                let (pages, bytes) = (own.pages.to_string(), own.bytes.to_string());
                ["written".to_owned(), pages, bytes, own.sha256.clone(), String::new()]
            }
            Err(why) => {
                ["failed".to_owned(), String::new(), String::new(), String::new(), why.clone()]
            }
        };
        let request = &job.request;
        let (variant, language) = (request.variant.as_str(), request.language.as_str());
        let row = [
            &request.patient,
            variant,
            language,
            &job.file,
            &status,
            &pages,
            &bytes,
            &sha256,
            &message,
        ];
        let _ = writer.write_record(row);
    }
    writer.into_inner().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(manifest: &str) -> String {
        let error = jobs(manifest.as_bytes(), "night.csv").expect_err("the manifest is wrong");
        format!("{error:?}")
    }

    #[test]
    fn a_manifest_names_patients_and_may_leave_out_the_rest() {
        let manifest = "\u{feff}patient;language;variant\nP-1;de;patient\nP 2;;\n";
        let found = jobs(manifest.as_bytes(), "night.csv").expect("it is right");
        let files: Vec<&str> = found.iter().map(|job| job.file.as_str()).collect();
        assert_eq!(files, ["P-1-patient-de.pdf", "P_2-clinician-en.pdf"]);
        assert_eq!(found[1].line, 3);
    }

    #[test]
    fn what_is_wrong_in_a_manifest_is_said_with_its_line() {
        assert!(refused("patient,colour\nP-1,red\n").contains("night.csv, line 1"));
        assert!(refused("patient,variant\nP-1,clinician\nP-2,doctor\n").contains("line 3"));
        assert!(refused("patient\nP-1\nP-1\n").contains("two rows write the file"));
        assert!(refused("patient,file\nP-1,../x.pdf\n").contains("not the name of a file"));
        assert!(refused("variant\nclinician\n").contains("names no `patient`"));
    }

    #[test]
    fn shards_are_all_jobs_and_each_once() {
        let manifest: String = "patient\n".chars().chain("a\nb\nc\nd\ne\n".chars()).collect();
        let all = jobs(manifest.as_bytes(), "night.csv").expect("it is right");
        let parts: Vec<usize> = (1..=2).map(|part| shard(all.clone(), (part, 2)).len()).collect();
        assert_eq!(parts, [3, 2]);
    }
}

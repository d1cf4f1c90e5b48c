//! `batch`: a night's reports from a manifest.

use crate::arguments::{BatchArguments, Place};
use crate::failure::Failure;
use crate::streams::Streams;
use crate::{DONE, PARTLY, database};
use zonula_api::batch::{batch, jobs, shard, summary};
use zonula_api::{ApiError, Code};

/// Prints every report of the manifest and a table of what became of each.
pub(super) fn run(
    asked: &BatchArguments,
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let unreadable = |error: std::io::Error| {
        ApiError::new(Code::Usage, format!("the manifest cannot be read: {}", error.kind()))
            .at(asked.manifest.display().to_string())
    };
    let manifest = std::fs::read(&asked.manifest).map_err(unreadable)?;
    let name = asked.manifest.display().to_string();
    let jobs = shard(jobs(&manifest, &name)?, asked.shard);
    let session = database::open(place, streams)?;
    let outcomes = batch(&session, &jobs, &asked.out, asked.jobs)?;
    let table = match asked.shard {
        (1, 1) => "summary.csv".to_owned(),
        (part, of) => format!("summary-{part}-of-{of}.csv"),
    };
    let path = asked.out.join(table);
    std::fs::write(&path, summary(&outcomes)).map_err(|error| {
        ApiError::new(Code::Busy, format!("the summary cannot be written: {}", error.kind()))
            .at(path.display().to_string())
    })?;
    let failed: Vec<_> = outcomes.iter().filter(|own| own.written.is_err()).collect();
    let written = outcomes.len() - failed.len();
    writeln!(
        streams.out,
        "{}: {written} reports written, {} failed",
        path.display(),
        failed.len()
    )?;
    for outcome in &failed {
        let why = outcome.written.as_ref().err().cloned().unwrap_or_default();
        let error =
            ApiError::new(Code::Refused, why).at(format!("{name}, line {}", outcome.job.line));
        crate::failure::tell(streams, &error)?;
    }
    Ok(if failed.is_empty() { DONE } else { PARTLY })
}

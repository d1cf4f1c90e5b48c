//! `report`, `verify` and `brand`: the pages, and what was released.

use super::write_json;
use crate::arguments::{
    BrandCommand, PaperName, Place, ReportArguments, VariantName, WithdrawArguments,
};
use crate::failure::Failure;
use crate::streams::Streams;
use crate::table::Table;
use crate::{DONE, REFUSED, database};
use std::path::{Path, PathBuf};
use zonula_api::wire::{
    AmendReport, ComposeReport, Draft, DraftPage, Empty, Paper, ReleaseReport, ReportRow,
    SaveReport, Variant, Verified, WithdrawReport,
};
use zonula_api::{ApiError, Code, Session};
use zonula_api::{brand, report};

/// Pixels to the point of a preview: 150 to the inch.
const PREVIEW_SCALE: f32 = 150.0 / 72.0;

pub(super) fn report(
    asked: &ReportArguments,
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let session = database::open(place, streams)?;
    let draft = report::compose_report(&session, request(asked))?;
    let released = match &asked.by {
        Some(by) => {
            let amends = asked.amends.clone().map(|number| {
                let changes = asked.changes.clone();
                AmendReport { number, changes }
            });
            let request = ReleaseReport { token: draft.token.clone(), by: by.clone(), amends };
            Some(report::release_report(&session, request)?)
        }
        None => None,
    };
    let saved = save(&session, &draft.token, &asked.out)?;
    let (out, pages) = (asked.out.display(), draft.pages);
    match released {
        Some(report) => {
            let (number, by) = (&report.number, &report.released_by);
            let version = report.version;
            writeln!(
                streams.out,
                "{out}: report {number} version {version}, released by {by}, {pages} pages"
            )?;
        }
        None => writeln!(streams.out, "{out}: draft, {pages} pages")?,
    }
    writeln!(streams.out, "sha256 {saved}")?;
    for notice in draft.notices.iter().flatten() {
        writeln!(streams.error, "note: {notice}")?;
    }
    if let Some(folder) = &asked.preview {
        for path in preview(&session, &draft, folder)? {
            writeln!(streams.out, "{}", path.display())?;
        }
    }
    Ok(DONE)
}

fn request(asked: &ReportArguments) -> ComposeReport {
    ComposeReport {
        patient: asked.number.clone(),
        language: asked.lang.clone(),
        variant: variant_of(asked.variant),
        brand: asked.brand.clone(),
        paper: match asked.paper {
            PaperName::A4 => Paper::A4,
            PaperName::Letter => Paper::Letter,
        },
        records_only: Some(asked.records_only),
        clinic_wide: Some(asked.clinic_wide),
        left_out: None,
        order: None,
    }
}

/// Writes a report to a place and returns the digest of its bytes.
pub(super) fn save(session: &Session, token: &str, path: &Path) -> Result<String, Failure> {
    let target = session.offer_target(path).token;
    let request = SaveReport { token: token.to_owned(), target };
    Ok(report::save_report(session, request)?.sha256)
}

/// Writes each page as `page-01.png` and so on.
fn preview(session: &Session, draft: &Draft, folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let unwritten = |error: std::io::Error| {
        let what = format!("the preview cannot be written: {}", error.kind());
        ApiError::new(Code::Busy, what).at(folder.display().to_string())
    };
    std::fs::create_dir_all(folder).map_err(unwritten)?;
    let mut paths = vec![];
    for page in 1..=draft.pages {
        let asked = DraftPage { token: draft.token.clone(), page, scale: PREVIEW_SCALE };
        let path = folder.join(format!("page-{page:02}.png"));
        std::fs::write(&path, report::report_page(session, asked)?).map_err(unwritten)?;
        paths.push(path);
    }
    Ok(paths)
}

pub(super) fn verify(
    file: &Path,
    json: bool,
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let named = place.db.is_some() || (streams.environment)("ZONULA_DB").is_some();
    let there = named || database::locked(place, streams).is_ok_and(|own| own.database().exists());
    let session = there.then(|| database::open(place, streams)).transpose()?;
    let verified = report::verify(session.as_ref(), file)?;
    if json {
        write_json(streams, &verified)?;
    } else {
        describe(file, &verified, streams)?;
    }
    // Without a database nothing was compared, so nothing was found wrong.
    Ok(if verified.compared && verified.released.is_none() { REFUSED } else { DONE })
}

/// Takes a released report back.
pub(super) fn withdraw(
    asked: &WithdrawArguments,
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let session = database::open(place, streams)?;
    let request = WithdrawReport {
        number: asked.number.clone(),
        version: asked.of_version,
        by: asked.by.clone(),
        reason: asked.reason.clone(),
    };
    let report = report::withdraw_report(&session, request)?;
    writeln!(streams.out, "report {} version {} is withdrawn", report.number, report.version)?;
    Ok(DONE)
}

/// Says which released report a printed code stands for.
pub(super) fn verify_code(
    code: &str,
    json: bool,
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let session = database::open(place, streams)?;
    let verified = report::verify_code(&session, code)?;
    if json {
        write_json(streams, &verified)?;
    } else if let (true, Some(report)) = (verified.agrees, &verified.released) {
        standing(report, verified.newest.as_ref(), "the code agrees", streams)?;
    }
    if verified.agrees {
        return Ok(DONE);
    }
    if !json {
        let what = match &verified.released {
            Some(_) => "the code is not that of the report with this number and version",
            None => "no report of this number and version was released from this database",
        };
        crate::failure::tell(streams, &ApiError::new(Code::Refused, what))?;
    }
    Ok(REFUSED)
}

/// Says how a released report stands today.
fn standing(
    report: &ReportRow,
    newest: Option<&ReportRow>,
    how: &str,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let out = &mut *streams.out;
    let ReportRow { number, version, released, released_by, .. } = report;
    writeln!(out, "  released  {number} version {version}, {released} by {released_by}: {how}")?;
    for change in report.changes.iter().flatten() {
        writeln!(out, "  changed   {change}")?;
    }
    if let Some(newest) = newest {
        writeln!(out, "  replaced  by version {} of {}", newest.version, newest.released)?;
    }
    if let Some(own) = &report.withdrawn {
        writeln!(out, "  withdrawn {} by {}: {}", own.at, own.by, own.reason)?;
    }
    Ok(())
}

fn describe(file: &Path, verified: &Verified, streams: &mut Streams<'_>) -> Result<(), Failure> {
    let out = &mut *streams.out;
    writeln!(out, "{}", file.display())?;
    writeln!(out, "  sha256    {}", verified.sha256)?;
    if let Some(title) = &verified.title {
        writeln!(out, "  title     {title}")?;
    }
    writeln!(out, "  pages     {}", verified.pages)?;
    match &verified.released {
        Some(report) => standing(report, verified.newest.as_ref(), "unaltered", streams)?,
        None if verified.compared => {}
        None => writeln!(streams.out, "  released  not compared: name the database with `--db`")?,
    }
    for embedded in &verified.embedded {
        let what = embedded.description.as_deref().unwrap_or("not described");
        writeln!(streams.out, "  inside    {} ({} bytes): {what}", embedded.name, embedded.bytes)?;
    }
    if verified.compared && verified.released.is_none() {
        let what = "no report with these bytes was released from this database";
        let hint = "it is a draft, was altered, or comes from another database";
        let error = ApiError::new(Code::Refused, what).at(file.display().to_string()).hint(hint);
        crate::failure::tell(streams, &error)?;
    }
    Ok(())
}

pub(super) fn brand(
    command: &BrandCommand,
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    // Brands lie beside the database, which stays locked.
    let session = database::locked(place, streams)?;
    let json = match command {
        BrandCommand::List { json } => *json,
        BrandCommand::Copy { from, name } => {
            let file = brand::copy_brand(&session, from, name)?;
            writeln!(streams.out, "{}", file.display())?;
            return Ok(DONE);
        }
        BrandCommand::Template { variant } => {
            let file = brand::copy_template(&session, variant_of(*variant))?;
            writeln!(streams.out, "{}", file.display())?;
            return Ok(DONE);
        }
    };
    let found = brand::brands(&session, Empty {})?;
    for fault in found.faults.iter().flatten() {
        crate::failure::tell(streams, &ApiError::new(Code::Refused, fault))?;
    }
    let ended = if found.faults.is_some() { REFUSED } else { DONE };
    if json {
        write_json(streams, &found.brands)?;
        return Ok(ended);
    }
    let mut table = Table::new(&["brand", "name", "accent", "letterhead"]);
    for brand in found.brands {
        table.row([brand.id, brand.name, brand.accent, brand.letterhead.join(" · ")]);
    }
    table.write(streams.out, 0)?;
    Ok(ended)
}

fn variant_of(name: VariantName) -> Variant {
    match name {
        VariantName::Clinician => Variant::Clinician,
        VariantName::Patient => Variant::Patient,
    }
}
